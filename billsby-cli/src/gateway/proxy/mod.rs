//! `/proxy/{resource}`: every operation, with the account's own words.

mod arguments;
mod method;
mod page;

pub use arguments::innermost;
pub use method::{Method, Name, Standard, methods};
pub use page::Page;

use super::names::Names;
use super::{Gateway, Refusal, Shared, json};
use axum::Router;
use axum::body::Bytes;
use axum::extract::{RawQuery, State};
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use billsby_client::calls::{ArgumentsError, Call};
use billsby_client::unified::{Error, ErrorKind};
use billsby_client::{Effect, Error as CallError};
use serde_json::{Map, Value};

/// Its routes.
pub fn routes() -> Router<Shared> {
    Router::new()
        .route("/proxy/{resource}", get(list).post(create))
        .route("/proxy/{resource}/{id}", get(read).patch(update).delete(delete).post(custom))
}

type Answered = Result<Response, Refusal>;

async fn list(State(gateway): State<Shared>, Names(resource): Names<String>, RawQuery(query): RawQuery) -> Answered {
    let call = method::standard(&resource, Standard::List)?;
    let (arguments, number) = page::arguments(call, query.as_deref().unwrap_or_default())?;
    let reply = gateway.send(call, arguments).await?;
    json(&Page::new(call, number, reply.bytes())?)
}

async fn create(
    State(gateway): State<Shared>,
    Names(resource): Names<String>,
    RawQuery(query): RawQuery,
    body: Bytes,
) -> Answered {
    gateway.call(method::standard(&resource, Standard::Create)?, None, query, &body).await
}

async fn read(
    State(gateway): State<Shared>,
    Names((resource, id)): Names<(String, String)>,
    RawQuery(query): RawQuery,
) -> Answered {
    gateway.call(method::standard(&resource, Standard::Get)?, Some(&id), query, b"").await
}

async fn update(
    State(gateway): State<Shared>,
    Names((resource, id)): Names<(String, String)>,
    RawQuery(query): RawQuery,
    body: Bytes,
) -> Answered {
    gateway.call(method::standard(&resource, Standard::Update)?, Some(&id), query, &body).await
}

async fn delete(
    State(gateway): State<Shared>,
    Names((resource, id)): Names<(String, String)>,
    RawQuery(query): RawQuery,
) -> Answered {
    gateway.call(method::standard(&resource, Standard::Delete)?, Some(&id), query, b"").await
}

async fn custom(
    State(gateway): State<Shared>,
    Names((resource, method)): Names<(String, String)>,
    RawQuery(query): RawQuery,
    body: Bytes,
) -> Answered {
    gateway.call(method::custom(&resource, &method)?, None, query, &body).await
}

impl Gateway {
    /// Makes a call, and answers what the account answers, byte for byte.
    async fn call(&self, call: &'static Call, id: Option<&str>, query: Option<String>, body: &[u8]) -> Answered {
        let arguments = arguments::arguments(call, id, query.as_deref().unwrap_or_default(), body)?;
        let reply = self.send(call, arguments).await?;
        let json = HeaderValue::from_static("application/json");
        let content_type = reply.headers().get(header::CONTENT_TYPE).cloned().unwrap_or(json);
        let status = reply.status();
        Ok((status, [(header::CONTENT_TYPE, content_type)], reply.bytes().to_vec()).into_response())
    }

    async fn send(
        &self,
        call: &'static Call,
        arguments: Map<String, Value>,
    ) -> Result<billsby_client::Response<Value>, Refusal> {
        let request = self.client.call(call, arguments).map_err(|error| refused(&error))?;
        request.raw().await.map_err(|error| failed(call, error))
    }
}

/// Arguments that are not what the operation takes.
fn refused(error: &ArgumentsError) -> Refusal {
    let told = error.violations.iter().map(|violation| format!("{}: {}", violation.pointer, violation.message));
    let told = told.collect::<Vec<_>>().join("; ");
    match &error.violations[..] {
        [only] => {
            let name = only.pointer.trim_start_matches('/').split_once('/').map_or("", |(_, name)| name);
            let name = if name.is_empty() { only.pointer.trim_start_matches('/') } else { name };
            Error::parameter_of(name, &only.message).into()
        }
        _ => Error::new(ErrorKind::InvalidRequest, told).into(),
    }
}

/// A reply that cannot be read is, of a write, proof that it was carried out.
fn failed(call: &Call, error: CallError) -> Refusal {
    let is_done = matches!(error, CallError::Decode(_)) && call.effect != Effect::Read;
    if is_done { Error::new(ErrorKind::DoneButUnread, error.to_string()) } else { Error::from(error) }.into()
}
