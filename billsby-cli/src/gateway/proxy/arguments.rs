//! The arguments of an operation, from a request of the proxy.

use billsby_client::calls::{Call, Kind, Location, Parameter};
use billsby_client::unified::{Error, ErrorKind};
use serde_json::{Map, Value};

/// The arguments: the id of the path is the innermost one of the operation's own path, every other parameter stands in
/// the query by its name, and the body is what the operation is sent.
pub fn arguments(call: &Call, id: Option<&str>, query: &str, body: &[u8]) -> Result<Map<String, Value>, Error> {
    let mut arguments = of_query(call, query)?;
    if let (Some(id), Some(innermost)) = (id, innermost(call)) {
        if arguments.contains_key(innermost.name) {
            return Err(Error::parameter_of(innermost.name, "expected it in the path only"));
        }
        arguments.insert(innermost.name.to_owned(), value(innermost.kind, id));
    }
    match &call.body {
        Some(taken) => {
            let body = serde_json::from_slice(body).map_err(|error| {
                let message = format!("the body: this is no JSON, at line {}, column {}", error.line(), error.column());
                Error::new(ErrorKind::InvalidRequest, message)
            })?;
            arguments.insert(taken.name.to_owned(), body);
        }
        None if body.iter().all(u8::is_ascii_whitespace) => {}
        None => {
            let message = format!("the body: expected none; `{}` takes its parameters in the query", call.name);
            return Err(Error::new(ErrorKind::InvalidRequest, message));
        }
    }
    Ok(arguments)
}

/// The parameter that an id in the path of the proxy stands for.
pub fn innermost(call: &Call) -> Option<&'static Parameter> {
    call.parameters.iter().rfind(|parameter| parameter.location == Location::Path)
}

/// The parameters of a query, by their names on the wire, each of which is there once.
pub fn of_query(call: &Call, query: &str) -> Result<Map<String, Value>, Error> {
    let mut arguments = Map::new();
    for (name, text) in form_urlencoded::parse(query.as_bytes()) {
        if arguments.contains_key(&*name) {
            return Err(Error::parameter_of(name, "expected it once"));
        }
        let Some(parameter) = call.parameters.iter().find(|parameter| parameter.name == name) else {
            let known = call.parameters.iter().map(|parameter| parameter.name).collect::<Vec<_>>().join(", ");
            let expected = if known.is_empty() { "no parameter".to_owned() } else { format!("one of {known}") };
            return Err(Error::parameter_of(name, format!("expected {expected}")));
        };
        arguments.insert(parameter.name.to_owned(), value(parameter.kind, &text));
    }
    Ok(arguments)
}

/// A value that stands in a URL: what is no number goes as text, and is refused with its name.
fn value(kind: Kind, text: &str) -> Value {
    match kind {
        Kind::Text { .. } => text.into(),
        _ => serde_json::from_str(text).unwrap_or_else(|_| text.into()),
    }
}
