//! Bodies that replace the whole of what is there: read, change, write back.

use super::{Arguments, Error, Operation, Response, Retry};
use crate::generated::client::Client;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// The arguments of an operation, with a body that holds more than its type knows.
pub(crate) struct Whole<A> {
    arguments: A,
    body: Value,
}

impl<A> Whole<A> {
    pub fn new(arguments: A, body: Value) -> Self {
        Self { arguments, body }
    }
}

impl<A: Arguments> Arguments for Whole<A> {
    type Reply = A::Reply;

    fn operation(&self) -> &'static Operation {
        self.arguments.operation()
    }

    fn retry(&self) -> Retry {
        self.arguments.retry()
    }

    fn prepare(&self, client: &Client) -> Result<reqwest::Request, Error> {
        let mut request = self.arguments.prepare(client)?;
        *request.body_mut() = Some(self.body.to_string().into());
        Ok(request)
    }

    fn read(&self, bytes: &[u8]) -> Result<Self::Reply, serde_json::Error> {
        self.arguments.read(bytes)
    }

    fn says_nothing(&self) -> bool {
        self.arguments.says_nothing()
    }
}

/// What was read with the changes of `change`: as the body's type, and whole.
pub(crate) fn changed<T, B: Serialize + DeserializeOwned>(
    operation: &'static str,
    read: &Response<T>,
    change: impl FnOnce(&mut B),
) -> Result<(B, Value), Error> {
    let failed = |error: serde_json::Error| Error::Request {
        operation,
        message: format!("what was read cannot be sent back: {}", super::Misfit::new(read.bytes(), &error)),
    };
    let mut whole: Value = read.json().map_err(failed)?;
    let mut body: B = read.json().map_err(failed)?;
    let before = serde_json::to_value(&body).map_err(failed)?;
    change(&mut body);
    let after = serde_json::to_value(&body).map_err(failed)?;
    merge(&mut whole, &before, after);
    Ok((body, whole))
}

/// Makes in `whole` the change from `before` to `after`, and leaves alone what neither of them has.
#[inline]
fn merge(whole: &mut Value, before: &Value, after: Value) {
    match (whole, before, after) {
        (Value::Object(whole), Value::Object(before), Value::Object(after)) => {
            whole.retain(|key, _| after.contains_key(key) || !before.contains_key(key));
            for (key, value) in after {
                match (whole.get_mut(&key), before.get(&key)) {
                    (Some(kept), Some(before)) => merge(kept, before, value),
                    _ => _ = whole.insert(key, value),
                }
            }
        }
        (whole, _, after) => *whole = after,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn merged(mut whole: Value, before: Value, after: Value) -> Value {
        merge(&mut whole, &before, after);
        whole
    }

    #[test]
    fn what_nobody_knows_stays() {
        let whole = json!({"name": "a", "new": [1], "address": {"city": "x", "floor": 3}});
        let before = json!({"name": "a", "address": {"city": "x"}});
        let after = json!({"name": "b", "address": {"city": "y", "state": "z"}});
        let expected = json!({"name": "b", "new": [1], "address": {"city": "y", "state": "z", "floor": 3}});
        assert_eq!(merged(whole, before, after), expected);
    }

    #[test]
    fn what_was_taken_away_goes() {
        let whole = json!({"name": "a", "phone": "1", "new": 1});
        let after = json!({"name": "a"});
        assert_eq!(merged(whole, json!({"name": "a", "phone": "1"}), after), json!({"name": "a", "new": 1}));
    }

    #[test]
    fn a_list_is_replaced_as_a_whole() {
        assert_eq!(merged(json!({"a": [1, 2]}), json!({"a": [1, 2]}), json!({"a": [2]})), json!({"a": [2]}));
    }
}
