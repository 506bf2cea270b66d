//! Variables of the environment that look like options and are none.

use super::failure::Failure;
use super::options::Arguments;
use clap::{Arg, CommandFactory};

const PREFIX: &str = "BILLSBY_MOCK_";

/// What the client of the control plane reads in the same environment, and `URL` the command `billsby`.
const OF_THE_CLIENT: [&str; 7] =
    ["ATTEMPTS", "BASE_URL", "CONNECT_TIMEOUT", "DEADLINE", "TIMEOUT", "URL", "USER_AGENT"];

/// Refuses variables that no option has: one that is mistyped would change nothing.
pub(super) fn check() -> Result<(), Failure> {
    let command = Arguments::command();
    let known: Vec<_> = command.get_arguments().filter_map(Arg::get_env).collect();
    let mut unknown: Vec<_> = std::env::vars_os()
        .filter(|(name, _)| !known.contains(&name.as_os_str()))
        .map(|(name, _)| name.to_string_lossy().into_owned())
        .filter(|name| name.strip_prefix(PREFIX).is_some_and(|rest| !is_of_others(rest)))
        .map(|name| format!("`{name}`"))
        .collect();
    if unknown.is_empty() {
        return Ok(());
    }
    unknown.sort_unstable();
    let unknown = unknown.join(", ");
    Err(Failure::usage(format!("expected variables of options, as --help lists them, found {unknown}")))
}

/// Whether it is meant for somebody else, as the help says.
fn is_of_others(rest: &str) -> bool {
    // Kubernetes tells each container where the services are: `billsby-mock` is a likely name for one.
    let is_of_kubernetes = rest == "PORT" || rest.starts_with("PORT_") || rest.starts_with("SERVICE_");
    is_of_kubernetes || OF_THE_CLIENT.contains(&rest)
}
