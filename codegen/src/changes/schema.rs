//! What changed in one schema, key by key, and for whom that matters.

use super::{Kind, plain};
use serde_json::{Map, Value};

/// Which way a schema travels.
#[derive(Clone, Copy, Debug, Default)]
pub struct Travels {
    /// In requests: what is narrowed here refuses what was sent before.
    pub to_service: bool,
    /// In replies: what is widened here answers what was not answered before.
    pub from_service: bool,
}

impl Travels {
    fn judge(self, shift: Shift) -> Kind {
        let breaks = match shift {
            Shift::Wider => self.from_service,
            Shift::Narrower => self.to_service,
            Shift::Other => true,
            Shift::None => false,
        };
        if breaks { Kind::Breaking } else { Kind::Compatible }
    }
}

/// What a change does to the set of values that a schema allows.
#[derive(Clone, Copy)]
enum Shift {
    Wider,
    Narrower,
    None,
    Other,
}

/// Keys whose value says something about a schema and nothing about its values.
const REMARKS: &[&str] = &[
    "title",
    "description",
    "example",
    "default",
    "deprecated",
    "externalDocs",
    "discriminator",
    "readOnly",
    "writeOnly",
];

/// The differences between two forms of one schema, without those of the schemas inside it.
pub fn differences(old: &Map<String, Value>, new: &Map<String, Value>, travels: Travels) -> Vec<(Kind, String)> {
    let mut keys: Vec<&String> = old.keys().chain(new.keys()).collect();
    keys.sort();
    keys.dedup();
    let mut found = Vec::new();
    for key in keys {
        let (before, after) = (old.get(key).unwrap_or(&Value::Null), new.get(key).unwrap_or(&Value::Null));
        if before != after {
            compare_key(key, before, after, &mut |shift, message| found.push((travels.judge(shift), message)));
        }
    }
    found
}

fn compare_key(key: &str, before: &Value, after: &Value, report: &mut dyn FnMut(Shift, String)) {
    let was = || format!("{key} was {}, is {}", plain(before), plain(after));
    match key {
        "required" => {
            each_missing(list(after), list(before), |name| report(Shift::Narrower, format!("{name} is now required")));
            each_missing(list(before), list(after), |name| {
                report(Shift::Wider, format!("{name} is no longer required"))
            });
        }
        "enum" => {
            each_missing(list(after), list(before), |value| {
                report(Shift::Wider, format!("the value {value} was added"))
            });
            each_missing(list(before), list(after), |value| {
                report(Shift::Narrower, format!("the value {value} was removed"))
            });
        }
        "properties" => {
            // Objects are open: a property more is one that was not looked at before.
            each_missing(names(after), names(before), |name| {
                report(Shift::None, format!("the property {name} was added"))
            });
            each_missing(names(before), names(after), |name| {
                report(Shift::Other, format!("the property {name} was removed"))
            });
        }
        "nullable" if *after == Value::Bool(true) => report(Shift::Wider, "it may now be null".into()),
        "nullable" if *before == Value::Bool(true) => report(Shift::Narrower, "it may no longer be null".into()),
        "nullable" => {}
        "minimum" | "minLength" | "minItems" | "minProperties" => report(bound(before, after, true), was()),
        "maximum" | "maxLength" | "maxItems" | "maxProperties" => report(bound(before, after, false), was()),
        "additionalProperties" => match (before, after) {
            (Value::Null | Value::Bool(true), Value::Bool(false)) => {
                report(Shift::Narrower, "other properties are now refused".into())
            }
            (Value::Bool(false), Value::Null | Value::Bool(true)) => {
                report(Shift::Wider, "other properties are now allowed".into())
            }
            (Value::Null, Value::Bool(true)) | (Value::Bool(true), Value::Null) => {}
            (Value::Object(_), Value::Object(_)) => {}
            _ => report(Shift::Other, was()),
        },
        // What stands inside is a schema of its own.
        "items" | "allOf" | "anyOf" | "oneOf" | "not" if !before.is_null() && !after.is_null() => {}
        "x-enum-varnames" | "x-runtime-type" => report(Shift::Other, was()),
        _ if key.starts_with(super::MARK) => {}
        _ if REMARKS.contains(&key) || key.starts_with("x-") => report(Shift::None, format!("{key} changed")),
        _ => report(Shift::Other, was()),
    }
}

/// A bound that comes, goes, or moves; `up` tells whether moving up narrows.
fn bound(before: &Value, after: &Value, up: bool) -> Shift {
    match (before.as_f64(), after.as_f64()) {
        _ if before.is_null() => Shift::Narrower,
        _ if after.is_null() => Shift::Wider,
        (Some(before), Some(after)) if (before < after) == up => Shift::Narrower,
        (Some(_), Some(_)) => Shift::Wider,
        _ => Shift::Other,
    }
}

fn list(value: &Value) -> Vec<String> {
    value.as_array().into_iter().flatten().map(plain).collect()
}

fn names(value: &Value) -> Vec<String> {
    value.as_object().into_iter().flatten().map(|(name, _)| name.clone()).collect()
}

fn each_missing(these: Vec<String>, those: Vec<String>, mut report: impl FnMut(String)) {
    these.into_iter().filter(|one| !those.contains(one)).for_each(&mut report);
}
