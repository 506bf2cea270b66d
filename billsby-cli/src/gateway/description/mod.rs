//! What the gateway serves, as OpenAPI: made of the capabilities of the provider, the schemas of the records, and the
//! table of operations, so that it says what is served and nothing is said twice.

mod operation;
mod proxy;
mod schemas;
mod unified;

pub use unified::meta;

use super::{Refusal, Shared, json};
use axum::extract::State;
use axum::response::Response;
use billsby_client::unified::Capability;
use operation::Paths;
use schemas::Schemas;
use serde_json::{Value, json};

/// `GET /openapi.json`
pub async fn serve(State(gateway): State<Shared>) -> Result<Response, Refusal> {
    json(&document(gateway.provider.capabilities()))
}

fn document(capabilities: &[Capability]) -> Value {
    let mut schemas = Schemas::default();
    let mut paths = Paths::default();
    unified::describe(capabilities, &mut paths, &mut schemas);
    proxy::describe(&mut paths, &mut schemas);
    let itself = json!({
        "operationId": "get_description",
        "summary": "This description.",
        "responses": { "200": { "description": "It.", "content": { "application/json": { "schema": { "type": "object" } } } } },
    });
    paths.add("/openapi.json", "get", itself);
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": "billsby serve",
            "version": env!("CARGO_PKG_VERSION"),
            "description": "Records in words that no provider owns, and every operation of the account, with a token \
                in place of the account's key. What writes takes an `Idempotency-Key`: the same request with the same \
                key is answered as it was before, with `Idempotent-Replayed: true`, as long as it is among the last \
                1,000 and the gateway runs. What was certainly not done and may succeed later (429, 5xx) is not \
                remembered. Where `details.outcome` of an error is `unknown`, read what is there before you try again.",
        },
        "security": [{ "token": [] }],
        "paths": paths.0,
        "components": {
            "securitySchemes": { "token": { "type": "http", "scheme": "bearer" } },
            "schemas": schemas.components(),
        },
    })
}
