//! A webhook as the description has it, posted to the receiver by the command itself.

use super::{Sent, fresh_id};
use crate::failure::told;
use crate::workflows::control_plane::{ControlPlane, failed};
use crate::{ExitCode, Failure};
use billsby_client::webhooks::SECRET_HEADER;
use billsby_mock_control::Effect;
use billsby_mock_control::reqwest::header::{CONTENT_TYPE, HeaderValue};
use billsby_mock_control::reqwest::{Client, Method, redirect};
use serde_json::Value;
use std::time::Duration;

/// As long as a mock waits for the answer to a webhook.
const LONGEST: Duration = Duration::from_secs(10);

/// Posts the example of this event to the receiver.
pub async fn post(plane: &ControlPlane, event: &str, url: &str, secret: Option<&str>) -> Result<Sent, Failure> {
    let description = plane.client.request(Method::GET, "/openapi.json").safe().await;
    let description = description.map_err(|error| failed(&error, Effect::Read))?;
    let mut example = example(&description, event)
        .ok_or_else(|| Failure::internal(format!("the description of the mock has no example of {event}")))?;
    // A receiver takes an id that it has seen for a copy.
    let id = fresh_id();
    example["Type"] = event.into();
    example["Id"] = id.as_str().into();

    let internal = |error: billsby_mock_control::reqwest::Error| Failure::internal(error.to_string());
    // The mock would neither follow a redirect nor ask a proxy.
    let http = Client::builder().redirect(redirect::Policy::none()).no_proxy().timeout(LONGEST).build();
    let mut request = http.map_err(internal)?.post(url).header(CONTENT_TYPE, "application/json");
    if let Some(secret) = secret {
        let wrong = |_| Failure::usage("--secret-variable: expected printable ASCII without blanks");
        let mut value = HeaderValue::from_str(secret).map_err(wrong)?;
        value.set_sensitive(true);
        request = request.header(SECRET_HEADER, value);
    }
    match request.body(example.to_string()).send().await {
        Ok(answer) => Ok(Sent { event: event.to_owned(), id, by: "example", answer: Some(answer.status().as_u16()) }),
        Err(error) => {
            let message = format!("the receiver gave no answer: {}", told(&error.without_url()));
            Err(Failure::Told { code: ExitCode::Network, message })
        }
    }
}

/// What the description shows as the body of this event.
fn example(description: &Value, event: &str) -> Option<Value> {
    let reference = description.get("x-webhooks")?.get(event)?.get("$ref")?.as_str()?;
    let example = description.pointer(reference.strip_prefix('#')?)?.get("example")?;
    example.is_object().then(|| example.clone())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn the_example_is_the_one_of_the_schema() {
        let schemas = json!({ "Sale": { "example": { "Type": "Sold" } }, "Bare": {} });
        let webhooks =
            json!({ "Sold": { "$ref": "#/components/schemas/Sale" }, "Bare": { "$ref": "#/components/schemas/Bare" } });
        let description = json!({ "components": { "schemas": schemas }, "x-webhooks": webhooks });
        assert_eq!(example(&description, "Sold"), Some(json!({ "Type": "Sold" })));
        assert_eq!(example(&description, "Bare"), None);
        assert_eq!(example(&description, "Bought"), None);
    }
}
