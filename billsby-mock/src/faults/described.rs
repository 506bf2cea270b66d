//! What the description says that faults need to know: the effect of an operation, and what its replies are made of.

use super::fault::Effect;
use serde_json::Value;
use std::collections::BTreeMap;
use std::sync::LazyLock;

static DESCRIPTION: LazyLock<Value> = LazyLock::new(|| serde_json::from_str(crate::OPENAPI).unwrap_or_default());

static OPERATIONS: LazyLock<BTreeMap<&str, Described>> = LazyLock::new(|| {
    let paths = DESCRIPTION["paths"].as_object().into_iter().flat_map(|paths| paths.values());
    let described = paths.filter_map(Value::as_object).flat_map(|path| path.values()).filter_map(Described::read);
    described.collect()
});

/// An operation as described.
pub(super) struct Described {
    pub(super) effect: Effect,
    replies: &'static Value,
}

impl Described {
    /// The operation of this name.
    pub(super) fn find(operation: &str) -> Option<&'static Self> {
        OPERATIONS.get(operation)
    }

    fn read(operation: &'static Value) -> Option<(&'static str, Self)> {
        let effect = Effect::ALL.iter().find(|effect| operation["x-effect"] == effect.as_str())?;
        Some((operation["operationId"].as_str()?, Self { effect: *effect, replies: &operation["responses"] }))
    }

    /// The schema of the reply with this status.
    pub(super) fn reply(&self, status: u16) -> &'static Value {
        &resolved(&self.replies[status.to_string()])["content"]["application/json"]["schema"]
    }
}

/// Shows `found` every value in `value`, from the outside in, with what the description says of it.
pub(super) fn visit(schema: &'static Value, value: &mut Value, found: &mut impl FnMut(&'static Value, &mut Value)) {
    let schema = resolved(schema);
    if let [only] = schema["allOf"].as_array().map(Vec::as_slice).unwrap_or_default() {
        return visit(only, value, found);
    }
    found(schema, value);
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| visit(&schema["items"], item, found)),
        Value::Object(fields) => {
            for (name, field) in fields {
                let known = schema["properties"].get(name);
                visit(known.unwrap_or(&schema["additionalProperties"]), field, found);
            }
        }
        _ => {}
    }
}

fn resolved(value: &'static Value) -> &'static Value {
    let target = value["$ref"].as_str().and_then(|reference| DESCRIPTION.pointer(reference.trim_start_matches('#')));
    target.map_or(value, resolved)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::generated::operations::OPERATIONS;

    #[test]
    fn every_operation_is_found_with_the_schema_of_its_replies() {
        for operation in OPERATIONS {
            let described = Described::find(operation.name).unwrap();
            assert!(described.reply(200).is_object(), "{}", operation.name);
            assert!(described.reply(429).is_object(), "{}", operation.name);
        }
        assert!(Described::find("refund_invoices").is_none());
    }

    #[test]
    fn enumerations_are_found_wherever_they_are() {
        let mut page =
            serde_json::json!({ "results": [{ "status": "Paid" }, { "status": "Unpaid", "other": "Paid" }] });
        let mut seen = Vec::new();
        visit(Described::find("list_invoices").unwrap().reply(200), &mut page, &mut |schema, value| {
            if schema["enum"].is_array() {
                seen.push(value.clone());
            }
        });
        assert_eq!(seen, ["Paid", "Unpaid"]);
    }
}
