//! The full paths an operation is served under.

use super::failure;
use crate::emit::EmitError;
use crate::model::{Model, Operation, Segment};
use std::collections::BTreeMap;

/// The routes of each operation, by its name. Parameters are named by their position,
/// since a router wants equal names at equal places.
pub fn routes(model: &Model) -> Result<BTreeMap<&str, Vec<String>>, EmitError> {
    let mut taken = BTreeMap::new();
    let mut routes: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for operation in &model.operations {
        let mut own: Vec<String> = Vec::new();
        for base in &operation.bases {
            let route = route(operation, base)?;
            if own.contains(&route) {
                continue;
            }
            if let Some(other) = taken.insert((operation.method.as_str(), route.clone()), operation.name.as_str()) {
                let message =
                    format!("answers {} {route} as `{other}` does; give one of the two another path", operation.method);
                return Err(failure(operation, &message));
            }
            own.push(route);
        }
        routes.insert(&operation.name, own);
    }
    Ok(routes)
}

fn route(operation: &Operation, base: &str) -> Result<String, EmitError> {
    let base: Vec<Segment> = base
        .split('/')
        .filter(|segment| !segment.is_empty())
        .map(|segment| Segment::Literal(segment.to_owned()))
        .collect();
    let mut route = String::new();
    for (position, segment) in base.iter().chain(&operation.segments).enumerate() {
        match segment {
            Segment::Literal(word) => {
                if word.contains(['{', '}', '*', ':']) {
                    return Err(failure(operation, &format!("has the path segment `{word}`, which cannot be routed")));
                }
                route.push('/');
                route.push_str(&encoded(word));
            }
            Segment::Parameter(_) => route.push_str(&format!("/{{p{position}}}")),
        }
    }
    if route.is_empty() {
        route.push('/');
    }
    Ok(route)
}

/// A fixed word as it stands in the path of a request.
fn encoded(word: &str) -> String {
    word.bytes()
        .map(|byte| match byte {
            b'0'..=b'9' | b'a'..=b'z' | b'A'..=b'Z' => char::from(byte).to_string(),
            _ if b"-._~!$&'()+,;=@%".contains(&byte) => char::from(byte).to_string(),
            _ => format!("%{byte:02X}"),
        })
        .collect()
}
