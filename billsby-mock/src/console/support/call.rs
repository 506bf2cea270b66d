//! A call of a tool: an operation by its name, with its arguments as JSON.

use super::question::Question;
use crate::api::Operations;
use crate::companies::World;
use crate::console::docs;
use crate::console::visit::Visit;
use crate::generated::OPERATIONS;
use crate::runtime::{Operation, Rejection, Service, body, reply};
use crate::server::Severed;
use axum::body::{Body, to_bytes};
use axum::extract::Request;
use axum::http::header::CONTENT_TYPE;
use axum::http::{self, StatusCode};
use axum::response::{IntoResponse, Response};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Deserialize;
use serde_json::{Map, Value, json};
use std::time::Duration;
use tokio::sync::Mutex;

/// How long an answer may take.
const PATIENCE: Duration = Duration::from_secs(30);

/// What makes the calls.
pub(super) struct Calls {
    api: Service<Operations>,
    /// Whoever acts holds it, so that what was agreed to is still so when it is done.
    acting: Mutex<()>,
}

/// What is asked for.
#[derive(Deserialize)]
struct Asked {
    name: String,
    #[serde(default)]
    arguments: Map<String, Value>,
    /// The question that a person has said yes to.
    agreed: Option<Value>,
}

/// What is answered: the result of the tool, or what a person is to be asked first.
enum Answered {
    Result(Value),
    Question(Question),
}

impl Calls {
    pub(super) fn new(api: Service<Operations>) -> Self {
        Self { api, acting: Mutex::default() }
    }

    pub(super) async fn answer(&self, visit: &Visit, request: Request) -> Response {
        match self.call(visit, request).await {
            Ok(Answered::Result(result)) => respond(&json!({ "result": result })),
            Ok(Answered::Question(question)) => respond(&json!({ "question": question })),
            Err(rejection) => rejection.into_response(),
        }
    }

    async fn call(&self, visit: &Visit, request: Request) -> Result<Answered, Rejection> {
        let (head, body) = request.into_parts();
        let bytes = body::read_json(&head.headers, body).await?;
        let asked: Asked = serde_json::from_slice(&bytes)
            .map_err(|error| Rejection::new(StatusCode::BAD_REQUEST, "invalid_request", format!("{error}.")))?;
        let found = OPERATIONS.iter().find(|operation| operation.name == asked.name);
        let operation = *found.ok_or_else(|| Rejection::not_found(format!("There is no tool `{}`.", asked.name)))?;
        let told = docs::told(operation.name).ok_or_else(|| Rejection::internal("The description cannot be read."))?;
        let mut arguments = asked.arguments;
        if told.effect == "read" {
            let list = (whole(&mut arguments, "offset").unwrap_or(0), whole(&mut arguments, "limit"));
            return Ok(Answered::Result(match self.send(&visit.world, operation, arguments).await {
                Ok(Some(Value::Null)) => refusal("The answer cannot be read."),
                Ok(Some(reply)) => read(reply, list),
                Ok(None) => refusal("No answer came."),
                Err(message) => refusal(&message),
            }));
        }
        // It tells one call from the same made again, which is what the question is for here.
        arguments.remove("intent");
        let _acting = self.acting.lock().await;
        if matches!(told.effect, "money" | "erase") {
            let question = visit.world.act(|company, _| Question::of(operation.name, told, &arguments, company));
            if asked.agreed.as_ref() != Some(&json!(question)) {
                return Ok(Answered::Question(question));
            }
        }
        Ok(Answered::Result(match self.send(&visit.world, operation, arguments).await {
            Ok(Some(reply)) => result(json!({ "outcome": "done", "reply": reply })),
            Ok(None) => result(json!({ "outcome": "unknown" })),
            Err(message) => refusal(&message),
        }))
    }

    /// The reply, or why the call is refused; nothing where it is not known what became of it.
    async fn send(
        &self,
        world: &World,
        operation: &'static Operation,
        arguments: Map<String, Value>,
    ) -> Result<Option<Value>, String> {
        let answering = self.api.answer(request(operation, world, arguments)?);
        let answer = async {
            let response = answering.await;
            let is_severed = response.extensions().get::<Severed>().is_some();
            let status = response.status();
            let bytes = to_bytes(response.into_body(), usize::MAX).await.ok().filter(|_| !is_severed)?;
            Some((status, bytes))
        };
        let Ok(Some((status, bytes))) = tokio::time::timeout(PATIENCE, answer).await else { return Ok(None) };
        if status.is_server_error() {
            return Ok(None);
        }
        if status.is_success() {
            // An acknowledgement need not be JSON.
            return Ok(Some(serde_json::from_slice(&bytes).unwrap_or_default()));
        }
        Err(message(status, serde_json::from_slice(&bytes).unwrap_or_default()))
    }
}

/// The request that has each argument where the operation takes it; what is no parameter is a property of the body.
fn request(operation: &'static Operation, world: &World, mut arguments: Map<String, Value>) -> Result<Request, String> {
    let mut target = operation.bases.first().copied().unwrap_or_default().to_owned();
    for (place, segment) in operation.path.split('/').skip(1).enumerate() {
        let parameter = operation.path_parameters.iter().find(|parameter| parameter.segment == place);
        let is_company = operation.settings.iter().any(|(_, segment)| *segment == place);
        let text = match parameter {
            Some(parameter) => take(&mut arguments, parameter.name).ok_or_else(|| missing(parameter.name))?,
            None if is_company => world.domain().to_owned(),
            None => segment.to_owned(),
        };
        target.push('/');
        target.extend(utf8_percent_encode(&text, NON_ALPHANUMERIC));
    }
    let mut query = form_urlencoded::Serializer::new(String::new());
    for parameter in operation.query_parameters {
        match take(&mut arguments, parameter.name) {
            Some(value) => _ = query.append_pair(parameter.name, &value),
            None if parameter.required => return Err(missing(parameter.name)),
            None => {}
        }
    }
    let query = query.finish();
    if !query.is_empty() {
        target = format!("{target}?{query}");
    }
    let mut request = http::Request::builder().method(operation.method).uri(target);
    if let Some(header) = operation.key_header {
        request = request.header(header, world.api_key());
    }
    let body = match &operation.body {
        Some(table) => {
            request = request.header(CONTENT_TYPE, "application/json");
            // What is no object has no properties that could stand beside the parameters.
            let body = arguments.remove(table.field).unwrap_or(Value::Object(arguments));
            Body::from(body.to_string())
        }
        None => match arguments.keys().next() {
            Some(unknown) => return Err(format!("It takes no argument `{unknown}`.")),
            None => Body::empty(),
        },
    };
    request.body(body).map_err(|error| format!("There can be no such request: {error}."))
}

fn take(arguments: &mut Map<String, Value>, name: &str) -> Option<String> {
    match arguments.remove(name)? {
        Value::Null => None,
        Value::String(text) => Some(text),
        other => Some(other.to_string()),
    }
}

fn missing(name: &str) -> String {
    format!("The argument `{name}` is missing.")
}

fn whole(arguments: &mut Map<String, Value>, name: &str) -> Option<usize> {
    arguments.remove(name)?.as_u64().and_then(|count| usize::try_from(count).ok())
}

/// What was read; of a list the rows from an offset, up to a limit.
fn read(reply: Value, (offset, limit): (usize, Option<usize>)) -> Value {
    let Value::Array(rows) = reply else { return result(reply) };
    let total = rows.len();
    let rows: Vec<Value> = rows.into_iter().skip(offset).take(limit.unwrap_or(usize::MAX)).collect();
    let end = offset.saturating_add(rows.len());
    let mut told = json!({ "rows": rows, "total": total, "offset": offset });
    if end < total {
        told["next"] = end.into();
    }
    result(told)
}

/// The result of a tool, as MCP has it.
fn result(content: Value) -> Value {
    json!({ "content": [{ "type": "text", "text": content.to_string() }], "structuredContent": content })
}

fn refusal(message: &str) -> Value {
    json!({
        "content": [{ "type": "text", "text": message }],
        "structuredContent": { "error": { "message": message } },
        "isError": true,
    })
}

/// What a refusal of the API says.
fn message(status: StatusCode, refusal: Value) -> String {
    let text = |value: &Value, name: &str| value.get(name).and_then(Value::as_str).map(str::to_owned);
    let said = text(&refusal, "message").unwrap_or_else(|| format!("It is refused with status {status}."));
    let errors = refusal.get("errors").and_then(Value::as_array).into_iter().flatten();
    let errors = errors.filter_map(|error| Some(format!(" {}: {}.", text(error, "pointer")?, text(error, "message")?)));
    errors.fold(said, |said, error| said + &error)
}

fn respond(answer: &Value) -> Response {
    reply::json(200, answer).unwrap_or_else(IntoResponse::into_response)
}
