//! What the command prints when it serves.

use billsby_mock::MockServer;
use std::fmt::Write;

/// What is needed to use the server. Scripts read it: the URL ends the first line, and the last one says `Ctrl-C`.
/// `curl_trust` is what `curl` needs to be told besides.
pub(super) fn greeting(name: &str, server: &MockServer, curl_trust: &str) -> String {
    let (url, company, key) = (server.url(), server.domain(), server.api_key());
    let addresses = match server.control_url() {
        Some(control) => format!("  look {control}/_mock/\n  time {control}/_mock/companies/{company}/clock\n"),
        None => String::new(),
    };
    let mut others = String::new();
    for world in server.companies().all() {
        if world.domain() != company {
            // Writing to a string cannot fail.
            _ = writeln!(others, "  and  `{}`, key {}", world.domain(), world.api_key());
        }
    }
    format!(
        "{name} serves the company `{company}` at {url}
  key  {key}
{others}  API  {url}/openapi.json
{addresses}  try  curl -s {curl_trust}-H 'ApiKey: {key}' '{url}/api/v1/rest/core/{company}/customers?page=1&pageSize=2'
Ctrl-C stops it.
"
    )
}
