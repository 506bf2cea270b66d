//! Requests sent as they are, without the client.

use crate::description::Description;
use billsby_mock::MockServer;
use reqwest::{RequestBuilder, Url};
use serde_json::Value;

/// The request of `operation` with `arguments`, as the description would have it sent to `mock`.
pub fn request(
    http: &reqwest::Client,
    mock: &MockServer,
    description: &Description,
    operation: &str,
    arguments: &Value,
) -> RequestBuilder {
    let described = &description.operations()[operation];
    let mut url = Url::parse(mock.url()).unwrap_or_else(|error| panic!("{}: {error}", mock.url()));
    let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    if let Ok(mut segments) = url.path_segments_mut() {
        for segment in described.path.split('/').skip(1) {
            match segment.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')) {
                Some("companyDomain") => segments.push(mock.domain()),
                Some(name) => segments.push(&text(&arguments[name])),
                None => segments.push(segment),
            };
        }
    }
    for parameter in described.parameters.iter().filter(|parameter| parameter.location == "query") {
        if let Some(value) = arguments.get(&parameter.name) {
            url.query_pairs_mut().append_pair(&parameter.name, &text(value));
        }
    }
    let method = described.method.parse().unwrap_or(reqwest::Method::GET);
    let request = http.request(method, url).header("ApiKey", mock.api_key());
    match arguments.get("body") {
        Some(body) => request.json(body),
        None => request,
    }
}
