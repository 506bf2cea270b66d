//! What two JSON values differ in, place by place.

use crate::runtime::validate::push_key;
use serde_json::Value;
use std::fmt;

/// How much of a value is shown.
const LONGEST_SHOWN: usize = 100;

/// One place in which what was found is not what was expected.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Difference {
    /// Where it is: `/body/amount`, `/path/customerUniqueId`, `/query/page`, `/headers/accept`, `/status`.
    pub pointer: String,
    /// What was expected.
    pub expected: String,
    /// What was found.
    pub found: String,
}

impl Difference {
    pub(super) fn new(pointer: impl Into<String>, expected: impl Into<String>, found: impl Into<String>) -> Self {
        Self { pointer: pointer.into(), expected: expected.into(), found: found.into() }
    }
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}  expected {}, found {}", self.pointer, self.expected, self.found)
    }
}

/// How two values are compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Comparison {
    /// They are the same.
    Equal,
    /// Every key that is expected is found, and every item of a list, wherever it stands; there may be more.
    Contains,
}

/// Every place below `pointer` in which `found` is not what was expected.
pub(super) fn differences(comparison: Comparison, expected: &Value, found: &Value, pointer: &str) -> Vec<Difference> {
    let mut differences = Vec::new();
    compare(comparison, expected, found, pointer, &mut differences);
    differences
}

fn compare(comparison: Comparison, expected: &Value, found: &Value, pointer: &str, into: &mut Vec<Difference>) {
    let below = |key: &str| {
        let mut pointer = pointer.to_owned();
        push_key(&mut pointer, key);
        pointer
    };
    match (expected, found) {
        (Value::Object(expected), Value::Object(found)) => {
            for (key, value) in expected {
                match found.get(key) {
                    Some(other) => compare(comparison, value, other, &below(key), into),
                    None => into.push(Difference::new(below(key), shown(value), "nothing")),
                }
            }
            let more = found.iter().filter(|(key, _)| comparison == Comparison::Equal && !expected.contains_key(*key));
            into.extend(more.map(|(key, value)| Difference::new(below(key), "nothing", shown(value))));
        }
        (Value::Array(expected), Value::Array(found)) if comparison == Comparison::Contains => {
            for item in expected {
                if !found.iter().any(|other| differences(comparison, item, other, "").is_empty()) {
                    let all = shown(&Value::Array(found.clone()));
                    into.push(Difference::new(pointer, format!("an item {}", shown(item)), all));
                }
            }
        }
        (Value::Array(expected), Value::Array(found)) => {
            for place in 0..expected.len().max(found.len()) {
                let at = below(&place.to_string());
                match (expected.get(place), found.get(place)) {
                    (Some(value), Some(other)) => compare(comparison, value, other, &at, into),
                    (value, other) => {
                        let told = |value: Option<&Value>| value.map_or_else(|| "nothing".to_owned(), shown);
                        into.push(Difference::new(at, told(value), told(other)));
                    }
                }
            }
        }
        (expected, found) if expected == found => {}
        (expected, found) => into.push(Difference::new(pointer, shown(expected), shown(found))),
    }
}

/// How many values there are in a value that hold no others.
pub(super) fn leaves(value: &Value) -> usize {
    match value {
        Value::Object(members) => members.values().map(leaves).sum::<usize>().max(1),
        Value::Array(items) => items.iter().map(leaves).sum::<usize>().max(1),
        _ => 1,
    }
}

/// A value as messages show it.
pub(super) fn shown(value: &Value) -> String {
    let text = value.to_string();
    match text.char_indices().nth(LONGEST_SHOWN) {
        Some((end, _)) => format!("{}...", &text[..end]),
        None => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn told(comparison: Comparison, expected: &Value, found: &Value) -> Vec<String> {
        differences(comparison, expected, found, "/body").iter().map(ToString::to_string).collect()
    }

    #[test]
    fn every_place_of_a_difference_is_told() {
        let expected = json!({ "amount": 500, "address": { "city": "London" }, "a/b": [1, 2, 3], "gone": null });
        let found = json!({ "amount": "500", "address": { "city": "Paris", "more": true }, "a/b": [1, 4] });
        assert_eq!(
            told(Comparison::Equal, &expected, &found),
            [
                "/body/a~1b/1  expected 2, found 4",
                "/body/a~1b/2  expected 3, found nothing",
                r#"/body/address/city  expected "London", found "Paris""#,
                "/body/address/more  expected nothing, found true",
                r#"/body/amount  expected 500, found "500""#,
                "/body/gone  expected null, found nothing",
            ]
        );
        assert_eq!(told(Comparison::Equal, &expected, &expected), <[String; 0]>::default());
        assert_eq!(told(Comparison::Equal, &json!([]), &json!({})), ["/body  expected [], found {}"]);
    }

    #[test]
    fn what_contains_may_have_more() {
        let found = json!({ "amount": 500, "note": "late", "items": [{ "id": 1, "name": "a" }, { "id": 2 }] });
        let told = |expected| told(Comparison::Contains, &expected, &found);
        assert_eq!(told(json!({ "items": [{ "id": 2 }, { "name": "a" }] })), <[String; 0]>::default());
        assert_eq!(
            told(json!({ "amount": 501, "items": [{ "id": 3 }] })),
            [
                "/body/amount  expected 501, found 500",
                r#"/body/items  expected an item {"id":3}, found [{"id":1,"name":"a"},{"id":2}]"#,
            ]
        );
    }

    #[test]
    fn long_values_are_shown_in_part() {
        let told = told(Comparison::Equal, &json!(1), &json!("é".repeat(200)));
        assert_eq!(told, [format!("/body  expected 1, found \"{}...", "é".repeat(99))]);
    }

    #[test]
    fn leaves_are_counted() {
        assert_eq!(leaves(&json!({ "a": [1, 2, {}], "b": { "c": null } })), 4);
    }
}
