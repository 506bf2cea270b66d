//! What x- keys say.

use super::Findings;
use super::bodies::property;
use super::walk::{self, Operation};
use crate::diagnostic::Position;
use crate::names;
use crate::source::{Bundle, Kind, Node, Place};

const GRADES: &[&str] = &["documented", "sampled", "inferred", "assumed"];
const EFFECTS: &[&str] = &["read", "write", "money", "erase", "notify"];

/// Every x- key has a value that it can have; x-paging has a rule of its own.
pub fn check(bundle: &Bundle, findings: &mut Findings) {
    for visit in walk::visits(bundle) {
        let node = visit.node;
        match visit.place {
            Place::Operation => {
                one_of(node, "x-evidence", GRADES, findings);
                one_of(node, "x-effect", EFFECTS, findings);
                text(node, "x-tool", findings);
                toolsets(node, findings);
            }
            Place::Response => one_of(node, "x-evidence", GRADES, findings),
            Place::Parameter => setting(node, findings),
            Place::Schema => {
                one_of(node, "x-evidence", GRADES, findings);
                text(node, "x-runtime-type", findings);
                partial(node, findings);
                property_evidence(node, findings);
                aliases(node, findings);
                variant_names(node, findings);
                acknowledgement(node, findings);
            }
            _ => {}
        }
    }
    for operation in walk::operations(bundle) {
        retry(bundle, operation, findings);
        example(bundle, operation, findings);
    }
    webhooks(bundle, findings);
    webhook_convention(bundle, findings);
}

fn one_of(node: &Node, key: &str, values: &[&str], findings: &mut Findings) {
    if let Some(value) = node.get(key) {
        grade(value, key, values, findings);
    }
}

fn grade(value: &Node, key: &str, values: &[&str], findings: &mut Findings) {
    if !value.as_str().is_some_and(|text| values.contains(&text)) {
        findings.add(
            &value.at,
            format!("{key} has no value {}", value.to_value()),
            format!("write one of {}", values.join(", ")),
        );
    }
}

fn text(node: &Node, key: &str, findings: &mut Findings) {
    if let Some(value) = node.get(key)
        && value.as_str().is_none_or(str::is_empty)
    {
        findings.add(&value.at, format!("{key} is {}", value.kind_name()), "write a name");
    }
}

/// Names in snake case, each once, and none of those that mean something else to whoever picks tools.
fn toolsets(node: &Node, findings: &mut Findings) {
    const TAKEN: [&str; 3] = ["all", "default", "search"];
    let Some(list) = node.get("x-toolset") else { return };
    let tags = node.get("tags").map(Node::items).unwrap_or_default();
    let is_name = |name: &str| names::is_identifier(name) && names::snake(name) == name && !TAKEN.contains(&name);
    let items = list.items();
    let is_set = |(index, item): (usize, &Node)| {
        let again = items[..index].iter().any(|other| other.as_str() == item.as_str());
        let is_tag = tags.iter().any(|tag| tag.as_str() == item.as_str());
        item.as_str().is_some_and(is_name) && !again && !is_tag
    };
    if items.is_empty() || !items.iter().enumerate().all(is_set) {
        findings.add(
            &list.at,
            "x-toolset is no list of toolsets",
            format!("write it as [name], each once in snake case, and neither a tag nor {}", TAKEN.join(", ")),
        );
    }
}

fn setting(node: &Node, findings: &mut Findings) {
    let Some(value) = node.get("x-setting") else { return };
    let name = names::snake(value.as_str().unwrap_or_default());
    if !names::is_identifier(&name) {
        findings.add(&value.at, "x-setting is no name", "write the name that the client's configuration gives it");
    } else if node.text("in") != Some("path") {
        findings.add(&value.at, "x-setting on a parameter that is not in the path", "remove it");
    }
}

fn property_evidence(node: &Node, findings: &mut Findings) {
    let Some(map) = node.get("x-property-evidence") else { return };
    if !matches!(map.kind, Kind::Map(_)) {
        findings.add(&map.at, "x-property-evidence is no map", "write it as {property: grade}");
    }
    for entry in map.entries() {
        names_property(node, &entry.key, &entry.key_at, "x-property-evidence", findings);
        grade(&entry.value, "x-property-evidence", GRADES, findings);
    }
}

fn aliases(node: &Node, findings: &mut Findings) {
    let Some(map) = node.get("x-aliases") else { return };
    if !matches!(map.kind, Kind::Map(_)) {
        findings.add(&map.at, "x-aliases is no map", "write it as {property: [keys]}");
    }
    for entry in map.entries() {
        names_property(node, &entry.key, &entry.key_at, "x-aliases", findings);
        let keys = entry.value.items();
        if keys.is_empty() || keys.iter().any(|key| key.as_str().is_none()) {
            findings.add(
                &entry.value.at,
                format!("the aliases of `{}` are no list of keys", entry.key),
                "write them as [key]",
            );
        }
        for key in keys {
            let taken =
                key.as_str().is_some_and(|key| node.get("properties").is_some_and(|map| map.get(key).is_some()));
            if taken {
                findings.add(&key.at, "the alias is a property itself", "leave it out");
            }
        }
    }
}

fn names_property(node: &Node, name: &str, at: &Position, key: &str, findings: &mut Findings) {
    if node.get("properties").and_then(|map| map.get(name)).is_none() {
        findings.add(at, format!("{key} names `{name}`, which is no property"), "name a property of this schema");
    }
}

fn variant_names(node: &Node, findings: &mut Findings) {
    let Some(list) = node.get("x-enum-varnames") else { return };
    let values = node.get("enum").map(Node::items).unwrap_or_default();
    if !matches!(list.kind, Kind::List(_)) || list.items().len() != values.len() {
        findings.add(
            &list.at,
            "x-enum-varnames does not name each value of `enum` once",
            "write one name for each value, in order",
        );
    }
    for (index, name) in list.items().iter().enumerate() {
        let variant = names::pascal(name.as_str().unwrap_or_default());
        let again =
            list.items()[..index].iter().any(|other| names::pascal(other.as_str().unwrap_or_default()) == variant);
        if !names::is_identifier(&variant) || again {
            findings.add(
                &name.at,
                "a name of x-enum-varnames yields no Rust name of its own",
                "write distinct words of letters and digits",
            );
        }
    }
}

fn partial(node: &Node, findings: &mut Findings) {
    let Some(value) = node.get("x-partial") else { return };
    if !matches!(value.kind, Kind::Bool(true)) || node.text("type") != Some("object") {
        findings.add(&value.at, "x-partial is not `true` on an object", "write `true`, or leave it out");
    }
}

fn acknowledgement(node: &Node, findings: &mut Findings) {
    let Some(value) = node.get("x-acknowledgement") else { return };
    let says_nothing = match node.text("type") {
        Some("string") => true,
        Some("object") => node.get("properties").is_none() && node.flag("additionalProperties") == Some(false),
        _ => false,
    };
    if !matches!(value.kind, Kind::Bool(true)) || !says_nothing {
        findings.add(
            &value.at,
            "x-acknowledgement is not `true` on a string or an empty object",
            "write `true`, and `type: string` or `additionalProperties: false` beside it",
        );
    }
}

/// `safe`, `never`, or safe for some values of a property of the body.
fn retry(bundle: &Bundle, operation: Operation<'_>, findings: &mut Findings) {
    let Some(value) = operation.node().get("x-retry") else { return };
    if matches!(value.as_str(), Some("safe" | "never")) {
        return;
    }
    let known = value.entries().iter().all(|entry| matches!(entry.key.as_str(), "body" | "safe"));
    let values = value.get("safe").map(Node::items).unwrap_or_default();
    let (Some(name), true, false) = (value.get("body"), known, values.is_empty()) else {
        findings.add(&value.at, "x-retry is not understood", "write safe, never, or {body: property, safe: [values]}");
        return;
    };
    let text = name.as_str().unwrap_or_default();
    let Some(target) = operation.body(bundle).and_then(|body| property(bundle, body, text)) else {
        findings.add(
            &name.at,
            format!("x-retry: the body has no property `{text}`"),
            "name a property of the request body",
        );
        return;
    };
    let Some(listed) = target.get("enum") else { return };
    for one in values {
        if !listed.items().iter().any(|item| item.to_value() == one.to_value()) {
            findings.add(
                &one.at,
                format!("x-retry: `{text}` never has this value"),
                "name values that the property lists",
            );
        }
    }
}

/// A map that names parameters a caller gives; whether the values fit is for the rule on examples.
fn example(bundle: &Bundle, operation: Operation<'_>, findings: &mut Findings) {
    let Some(map) = operation.node().get("x-example") else { return };
    if !matches!(map.kind, Kind::Map(_)) {
        findings.add(&map.at, "x-example is no map", "write it as {parameter: value}");
    }
    for entry in map.entries() {
        let given =
            |parameter: &Node| parameter.text("name") == Some(&entry.key) && parameter.get("x-setting").is_none();
        if !operation.parameters(bundle).any(|(_, parameter)| given(parameter)) {
            findings.add(
                &entry.key_at,
                format!("x-example names `{}`, which no caller gives", entry.key),
                "name a parameter of the operation; the body has its own example",
            );
        }
    }
}

fn webhooks(bundle: &Bundle, findings: &mut Findings) {
    let Some(map) = bundle.document.get("x-webhooks") else { return };
    if !matches!(map.kind, Kind::Map(_)) {
        findings.add(&map.at, "x-webhooks is no map", "write it as {event type: {$ref: schema}}");
    }
    for entry in map.entries() {
        if entry.value.get("$ref").is_none() {
            findings.add(
                &entry.key_at,
                format!("the payload of `{}` has no name", entry.key),
                "refer to a named schema",
            );
        }
    }
}

/// Whether every payload has what it names is for the model to judge, which knows the shapes.
fn webhook_convention(bundle: &Bundle, findings: &mut Findings) {
    let Some(value) = bundle.document.get("x-webhook-convention") else { return };
    const PARTS: [&str; 3] = ["type", "id", "secret"];
    let known = value.entries().iter().all(|entry| PARTS.contains(&entry.key.as_str()));
    let complete = PARTS.iter().all(|part| value.text(part).is_some_and(|text| !text.is_empty()));
    if !known || !complete {
        findings.add(&value.at, "x-webhook-convention is not understood", "write {type, id, secret}, each a name");
    } else if bundle.document.get("x-webhooks").is_none() {
        findings.add(&value.at, "x-webhook-convention without x-webhooks", "remove it");
    }
}
