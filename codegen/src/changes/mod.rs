//! What changed between two bundled descriptions, and whether it breaks a user.
//!
//! [`drift`] finds the operations, parameters, bodies and schemas that differ.
//! What it does not look at is compared here: names, addresses, keys and
//! extensions of operations, bodies that come to be or cease to be JSON, and
//! the single keys of a schema that it found to differ.

mod schema;

use schema::Travels;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use std::fmt;

/// Whether a change breaks what was built on the old description.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A caller of the old description may fail.
    Breaking,
    /// A caller of the old description goes on as before.
    Compatible,
}

/// One change.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Change {
    /// Whether it breaks.
    pub kind: Kind,
    /// The operation, schema or webhook that it is about.
    pub subject: String,
    /// What is different.
    pub message: String,
}

/// As a line of a changelog.
impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = match self.kind {
            Kind::Breaking => "breaking",
            Kind::Compatible => "compatible",
        };
        write!(f, "- {kind}: {}: {}", self.subject, self.message)
    }
}

/// Why two descriptions cannot be compared.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the descriptions cannot be compared: {0}")]
pub struct Incomparable(pub String);

/// Compares two bundled documents, given as JSON. Breaking changes come first.
pub fn compare(old: &str, new: &str) -> Result<Vec<Change>, Incomparable> {
    let mut old = document(old, "old")?;
    let mut new = document(new, "new")?;
    let mut found = Vec::new();
    compare_operations(&old, &new, &mut found);
    add_webhooks(&mut old);
    add_webhooks(&mut new);
    level_contents(&mut old, &mut new, &mut found);
    mark(&mut old);
    mark(&mut new);
    let changes = drift::compare(&old, &new).map_err(|error| Incomparable(format!("{error:#}")))?;
    for change in &changes {
        read_change(change, &old, &new, &mut found);
    }
    found.sort();
    found.dedup();
    Ok(found)
}

fn document(text: &str, which: &str) -> Result<Value, Incomparable> {
    let fail = |why: String| Incomparable(format!("the {which} one: {why}"));
    let value: Value = serde_json::from_str(text).map_err(|error| fail(format!("not JSON: {error}")))?;
    // drift takes these for granted.
    if let Some(reference) = endless(&value, &value) {
        return Err(fail(format!("the reference {reference} leads back to itself")));
    }
    if by_route(&value).len() != operations(&value).count() {
        return Err(fail("two paths differ only in the names of their parameters".into()));
    }
    for (path, method, operation) in operations(&value) {
        let names = parameter_names(path).ok_or_else(|| fail(format!("the braces of the path {path} do not match")))?;
        for (index, name) in names.iter().enumerate() {
            if names[..index].contains(name) {
                return Err(fail(format!("the path {path} has the parameter `{name}` twice")));
            }
            let shared = &value["paths"][path]["parameters"];
            let declared = [&operation["parameters"], shared].into_iter().filter_map(Value::as_array).flatten();
            let is_it = |node: &Value| node["in"] == "path" && node["name"] == *name;
            if !declared.map(|node| resolve(&value, node)).any(is_it) {
                return Err(fail(format!("{method} {path} does not declare the parameter `{name}`")));
            }
        }
    }
    Ok(value)
}

/// A reference from which following references never ends.
fn endless<'a>(document: &'a Value, value: &'a Value) -> Option<&'a str> {
    match value {
        Value::Object(map) => {
            let own = map.get("$ref").and_then(Value::as_str);
            own.filter(|_| resolve(document, value).get("$ref").is_some_and(|next| target(document, next).is_some()))
                .or_else(|| map.values().find_map(|value| endless(document, value)))
        }
        Value::Array(items) => items.iter().find_map(|item| endless(document, item)),
        _ => None,
    }
}

fn parameter_names(path: &str) -> Option<Vec<&str>> {
    path.split('{').skip(1).map(|rest| rest.split_once('}').map(|(name, _)| name)).collect()
}

const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// Path, method and node of every operation.
fn operations(document: &Value) -> impl Iterator<Item = (&str, &str, &Value)> {
    let paths = document["paths"].as_object().into_iter().flatten();
    paths.flat_map(|(path, item)| {
        let methods = item.as_object().into_iter().flatten();
        methods
            .filter(|(key, _)| METHODS.contains(&key.as_str()))
            .map(|(method, node)| (path.as_str(), method.as_str(), node))
    })
}

/// Operations by method and route; the names of path parameters do not tell routes apart.
fn by_route(document: &Value) -> BTreeMap<(String, String), (&str, &Value)> {
    let route = |path: &str| -> String {
        path.split('{')
            .enumerate()
            .map(|(index, piece)| match (index, piece.split_once('}')) {
                (1.., Some((_, rest))) => format!("{{}}{rest}"),
                _ => piece.to_owned(),
            })
            .collect()
    };
    operations(document).map(|(path, method, node)| ((route(path), method.to_owned()), (path, node))).collect()
}

/// What drift does not look at.
fn compare_operations(old: &Value, new: &Value, found: &mut Vec<Change>) {
    let olds = by_route(old);
    for (route, (new_path, new_node)) in by_route(new) {
        let Some((old_path, old_node)) = olds.get(&route) else { continue };
        let subject = label(new_node, new_path);
        let mut report = |kind, message| found.push(Change { kind, subject: subject.clone(), message });
        let (before, after) = (&old_node["operationId"], &new_node["operationId"]);
        if before != after {
            report(Kind::Breaking, format!("it was called {}", plain(before)));
        }
        for key in ["x-effect", "x-retry", "x-evidence", "x-tool", "x-toolset", "deprecated"] {
            let (before, after) = (&old_node[key], &new_node[key]);
            if before != after {
                report(Kind::Compatible, format!("{key} was {}, is {}", plain(before), plain(after)));
            }
        }
        let (before, after) = (&old_node["x-paging"], &new_node["x-paging"]);
        if before != after {
            // Without pages before, nothing was built on them.
            let kind = if before.is_object() { Kind::Breaking } else { Kind::Compatible };
            report(kind, format!("x-paging was {}, is {}", plain(before), plain(after)));
        }
        let (before, after) = (security(old, old_node), security(new, new_node));
        if before != after {
            report(Kind::Breaking, format!("security was {}, is {}", plain(before), plain(after)));
        }
        let (before, after) = (address(old, old_path, old_node), address(new, new_path, new_node));
        if before != after {
            report(Kind::Breaking, format!("it was served at {}, is at {}", plain(before), plain(after)));
        }
    }
}

fn security<'a>(document: &'a Value, operation: &'a Value) -> &'a Value {
    operation.get("security").unwrap_or(&document["security"])
}

/// The first server, which is the one that clients call.
fn address<'a>(document: &'a Value, path: &str, operation: &'a Value) -> &'a Value {
    let servers = operation.get("servers").or_else(|| document["paths"][path].get("servers"));
    &servers.unwrap_or(&document["servers"])[0]["url"]
}

/// drift takes it for granted that a body keeps its media types and that each has a schema.
/// Where that is not so, this reports the change and hides the body from it.
fn level_contents(old: &mut Value, new: &mut Value, found: &mut Vec<Change>) {
    let olds = by_route(old);
    let mut hidden = Vec::new();
    for (route, (new_path, new_node)) in by_route(new) {
        let Some((old_path, old_node)) = olds.get(&route) else { continue };
        let mut bodies = vec![("/requestBody".to_owned(), "the body".to_owned())];
        let statuses = new_node["responses"].as_object().into_iter().flatten();
        bodies.extend(statuses.map(|(status, _)| (format!("/responses/{status}"), format!("the reply {status}"))));
        for (pointer, what) in bodies {
            let (Some(before), Some(after)) = (old_node.pointer(&pointer), new_node.pointer(&pointer)) else {
                continue;
            };
            let (before, after) = (media_types(old, before), media_types(new, after));
            if before != after {
                found.push(Change {
                    kind: Kind::Breaking,
                    subject: label(new_node, new_path),
                    message: format!("{what} was {}, is {}", list(&before), list(&after)),
                });
                let within = |path: &str| format!("/paths/{}/{}{pointer}", escape(path), route.1);
                hidden.push((within(old_path), within(new_path)));
            }
        }
    }
    let nothing = json!({ "description": "", "content": {} });
    for (in_old, in_new) in hidden {
        for (document, pointer) in [(&mut *old, in_old), (&mut *new, in_new)] {
            if let Some(body) = document.pointer_mut(&pointer) {
                *body = nothing.clone();
            }
        }
    }
}

/// Each media type of a body, and whether it has a schema.
fn media_types(document: &Value, body: &Value) -> BTreeMap<String, bool> {
    let content = resolve(document, body)["content"].as_object().into_iter().flatten();
    content.map(|(name, media)| (name.clone(), media.get("schema").is_some_and(|schema| !schema.is_null()))).collect()
}

fn list(media_types: &BTreeMap<String, bool>) -> String {
    if media_types.is_empty() {
        return "empty".into();
    }
    let names =
        media_types.iter().map(|(name, typed)| if *typed { name.clone() } else { format!("{name} without a schema") });
    names.collect::<Vec<_>>().join(", ")
}

/// Gives drift the webhooks as replies of operations: the service sends them, we read them.
fn add_webhooks(document: &mut Value) {
    let webhooks: Map<String, Value> = document["x-webhooks"].as_object().cloned().unwrap_or_default();
    let Some(paths) = document.get_mut("paths").and_then(Value::as_object_mut) else { return };
    for (name, schema) in webhooks {
        let operation = json!({
            "operationId": format!("webhook {name}"),
            "responses": { "200": { "description": "", "content": { "application/json": { "schema": schema } } } },
        });
        paths.insert(format!("/x-webhooks/{}", name.replace(['{', '}'], "_")), json!({ "get": operation }));
    }
}

/// Puts what drift overlooks, that a value may be null and what a schema is called, where it looks.
fn mark(document: &mut Value) {
    if let Some(schemas) = document.pointer_mut("/components/schemas").and_then(Value::as_object_mut) {
        for (name, schema) in schemas.iter_mut() {
            if let Some(schema) = schema.as_object_mut().filter(|schema| !schema.contains_key("$ref")) {
                schema.insert(MARK_NAME.into(), name.clone().into());
            }
        }
    }
    mark_nullable(document);
}

/// How the keys that [`mark`] adds begin.
const MARK: &str = "x-mark-";
const MARK_NAME: &str = "x-mark-name";
const MARK_NULLABLE: &str = "x-mark-nullable";

fn mark_nullable(value: &mut Value) {
    match value {
        Value::Object(map) => {
            map.values_mut().for_each(mark_nullable);
            if map.get("nullable") == Some(&Value::Bool(true)) {
                map.insert(MARK_NULLABLE.into(), true.into());
            }
        }
        Value::Array(items) => items.iter_mut().for_each(mark_nullable),
        _ => {}
    }
}

/// One finding of drift. It tells that a schema differs, but seldom how, and then does not judge.
fn read_change(change: &drift::Change, old: &Value, new: &Value, found: &mut Vec<Change>) {
    use drift::{ChangeClass, ChangeComparison};
    let Some(path) = change.paths.first() else { return };
    let subject = subject(path, old, new);
    let travels = Travels {
        to_service: change.paths.iter().any(|path| path.comparison == ChangeComparison::Input),
        from_service: change.paths.iter().any(|path| path.comparison == ChangeComparison::Output),
    };
    let in_operation = path.new.component_base().is_none();
    for info in &change.changes {
        let kind = match info.class {
            ChangeClass::ForwardIncompatible | ChangeClass::Trivial => Kind::Compatible,
            // What nobody could judge is for a person to judge.
            ChangeClass::BackwardIncompatible | ChangeClass::Incompatible | ChangeClass::Unhandled => Kind::Breaking,
        };
        let place = if info.new_subpath.is_empty() { &info.old_subpath } else { &info.new_subpath };
        // The number of a parameter tells nothing; the message has its name.
        let place = match place.as_str() {
            place if place.is_empty() || in_operation && !place.contains("schema") => String::new(),
            place => format!(" (at {})", place.replace("~1", "/")),
        };
        let unjudged = matches!(info.class, ChangeClass::Unhandled | ChangeClass::Trivial);
        let before = located(old, &path.old, &info.old_subpath).filter(|_| unjudged);
        let after = located(new, &path.new, &info.new_subpath).filter(|_| unjudged);
        let differences = match (before, after) {
            (Some(before), Some(after)) => differences(before, after, travels),
            _ => vec![(kind, uncapitalised(&info.message))],
        };
        found.extend(differences.into_iter().map(|(kind, message)| Change {
            kind,
            subject: subject.clone(),
            message: format!("{message}{place}"),
        }));
    }
}

fn differences(before: &Map<String, Value>, after: &Map<String, Value>, travels: Travels) -> Vec<(Kind, String)> {
    let mut found = schema::differences(before, after, travels);
    if let (Some(old), Some(new)) = (before.get(MARK_NAME), after.get(MARK_NAME))
        && old != new
    {
        found.push((Kind::Breaking, format!("it was called {}", plain(old))));
    }
    found
}

/// The schema that a finding is about.
fn located<'a>(document: &'a Value, stack: &drift::JsonPathStack, subpath: &str) -> Option<&'a Map<String, Value>> {
    let (base, _) = stack.base_and_subpath();
    // drift's own word for `requestBody`.
    let subpath = subpath.replacen("request_body", "requestBody", 1);
    let pointer = match subpath.as_str() {
        "" => base.strip_prefix('#')?.to_owned(),
        subpath => format!("{}/{subpath}", base.strip_prefix('#')?),
    };
    let is_schema = base.starts_with("#/components/schemas/") || subpath.contains("schema");
    document.pointer(&pointer)?.as_object().filter(|_| is_schema)
}

fn uncapitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_ascii_lowercase().to_string() + letters.as_str()).unwrap_or_default()
}

/// The operation, schema or other component that a change is about.
fn subject(path: &drift::ChangePath, old: &Value, new: &Value) -> String {
    for (stack, document) in [(&path.new, new), (&path.old, old)] {
        let (base, _) = stack.base_and_subpath();
        let Some(rest) = base.strip_prefix("#/") else { continue };
        let tokens: Vec<String> = rest.split('/').map(|token| token.replace("~1", "/").replace("~0", "~")).collect();
        match tokens.iter().map(String::as_str).collect::<Vec<_>>()[..] {
            ["components", section, name, ..] => return format!("{} {name}", section.trim_end_matches('s')),
            ["paths", path, method] => return label(&document["paths"][path][method], path),
            ["paths", path] => return format!("path {path}"),
            _ => {}
        }
    }
    "the description".into()
}

fn label(operation: &Value, path: &str) -> String {
    operation["operationId"].as_str().unwrap_or(path).to_owned()
}

/// The value that `node` stands for: itself, or what its reference leads to.
fn resolve<'a>(document: &'a Value, node: &'a Value) -> &'a Value {
    let mut node = node;
    for _ in 0..64 {
        match target(document, &node["$ref"]) {
            Some(next) => node = next,
            None => break,
        }
    }
    node
}

fn target<'a>(document: &'a Value, reference: &Value) -> Option<&'a Value> {
    document.pointer(reference.as_str()?.strip_prefix('#')?)
}

fn escape(token: &str) -> String {
    token.replace('~', "~0").replace('/', "~1")
}

fn plain(value: &Value) -> String {
    match value {
        Value::Null => "nothing".into(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pets() -> Value {
        json!({
            "openapi": "3.0.3",
            "info": { "title": "Pets", "version": "1.0.0" },
            "servers": [{ "url": "https://pets.example/api" }],
            "paths": {
                "/pets/{petId}": {
                    "get": {
                        "operationId": "get_pet",
                        "x-effect": "read",
                        "x-retry": "safe",
                        "parameters": [
                            { "name": "petId", "in": "path", "required": true, "schema": { "type": "string" } }
                        ],
                        "responses": { "200": { "description": "The pet.", "content": { "application/json": {
                            "schema": { "$ref": "#/components/schemas/Pet" }
                        } } } }
                    }
                }
            },
            "x-webhooks": { "PetSold": { "$ref": "#/components/schemas/Sale" } },
            "components": { "schemas": {
                "Pet": { "type": "object", "required": ["name"], "properties": { "name": { "type": "string" } } },
                "Sale": { "type": "object", "properties": { "price": { "type": "integer" } } }
            } }
        })
    }

    fn lines(edit: impl FnOnce(&mut Value)) -> Vec<String> {
        let mut new = pets();
        edit(&mut new);
        let changes = compare(&pets().to_string(), &new.to_string()).unwrap();
        changes.iter().map(Change::to_string).collect()
    }

    fn one(edit: impl FnOnce(&mut Value)) -> String {
        let mut lines = lines(edit);
        assert_eq!(lines.len(), 1, "{lines:#?}");
        lines.remove(0)
    }

    const GET: &str = "/paths/~1pets~1{petId}/get";

    fn get(document: &mut Value) -> &mut Value {
        document.pointer_mut(GET).unwrap()
    }

    #[test]
    fn the_same_description_has_not_changed() {
        assert_eq!(lines(|_| ()), Vec::<String>::new());
    }

    #[test]
    fn operations_come_and_go() {
        let added = one(|new| {
            new["paths"]["/pets"] = json!({ "delete": { "operationId": "remove_pets", "responses": {} } });
        });
        assert_eq!(added, "- compatible: remove_pets: the operation remove_pets was added");
        let removed = one(|new| _ = new["paths"].as_object_mut().unwrap().remove("/pets/{petId}"));
        assert_eq!(removed, "- breaking: get_pet: the operation get_pet was removed");
    }

    #[test]
    fn a_renamed_operation_breaks_its_callers() {
        assert_eq!(
            one(|new| get(new)["operationId"] = "read_pet".into()),
            "- breaking: read_pet: it was called get_pet"
        );
    }

    #[test]
    fn a_renamed_path_parameter_is_the_same_route() {
        let text = pets().to_string().replace("petId", "id");
        assert_eq!(compare(&pets().to_string(), &text).unwrap(), []);
    }

    #[test]
    fn extensions_are_compared() {
        assert_eq!(
            one(|new| get(new)["x-effect"] = "money".into()),
            "- compatible: get_pet: x-effect was read, is money"
        );
        assert_eq!(
            one(|new| get(new)["x-retry"] = "never".into()),
            "- compatible: get_pet: x-retry was safe, is never"
        );
    }

    #[test]
    fn schemas_are_compared() {
        let found = one(|new| new["components"]["schemas"]["Pet"]["properties"]["name"]["type"] = "integer".into());
        assert!(found.starts_with("- breaking: schema Pet: ") && found.ends_with("(at properties/name)"), "{found}");
    }

    #[test]
    fn the_keys_of_a_schema_are_judged_by_the_way_it_travels() {
        let pet = "/components/schemas/Pet";
        let found = one(|new| new.pointer_mut(pet).unwrap()["properties"]["age"] = json!({ "type": "integer" }));
        assert_eq!(found, "- compatible: schema Pet: the property age was added");
        let found = one(|new| new.pointer_mut(pet).unwrap()["required"] = json!([]));
        assert_eq!(found, "- breaking: schema Pet: name is no longer required");
        let name = "/components/schemas/Pet/properties/name";
        let found = one(|new| new.pointer_mut(name).unwrap()["nullable"] = true.into());
        assert_eq!(found, "- breaking: schema Pet: it may now be null (at properties/name)");
        let found = one(|new| new.pointer_mut(name).unwrap()["maxLength"] = 9.into());
        assert_eq!(found, "- compatible: schema Pet: maxLength was nothing, is 9 (at properties/name)");
        let found = one(|new| new.pointer_mut(name).unwrap()["description"] = "How it is called.".into());
        assert_eq!(found, "- compatible: schema Pet: description changed (at properties/name)");
    }

    #[test]
    fn a_renamed_schema_is_a_renamed_type() {
        let text = pets().to_string().replace("Pet\"", "Animal\"");
        let changes = compare(&pets().to_string(), &text).unwrap();
        assert_eq!(changes[0].to_string(), "- breaking: schema Animal: it was called Pet");
        assert_eq!(changes.len(), 1);
    }

    #[test]
    fn a_new_parameter_breaks_only_when_it_is_required() {
        let parameter = |required: bool| json!({ "name": "full", "in": "query", "required": required, "schema": { "type": "boolean" } });
        let add = |new: &mut Value, required| get(new)["parameters"].as_array_mut().unwrap().push(parameter(required));
        assert!(one(|new| add(new, true)).starts_with("- breaking: get_pet: "));
        assert!(one(|new| add(new, false)).starts_with("- compatible: get_pet: "));
    }

    #[test]
    fn webhooks_are_compared() {
        let found = one(|new| new["components"]["schemas"]["Sale"]["properties"]["price"]["type"] = "string".into());
        assert!(found.starts_with("- breaking: schema Sale: "), "{found}");
        let found = one(|new| new["x-webhooks"] = json!({}));
        assert_eq!(found, "- breaking: webhook PetSold: the operation webhook PetSold was removed");
    }

    #[test]
    fn a_body_may_come_to_be_or_cease_to_be() {
        let found = one(|new| get(new)["responses"]["200"] = json!({ "description": "Nothing." }));
        assert_eq!(found, "- breaking: get_pet: the reply 200 was application/json, is empty");
        let found = one(|new| get(new)["responses"]["200"]["content"]["application/json"] = json!({}));
        assert_eq!(
            found,
            "- breaking: get_pet: the reply 200 was application/json, is application/json without a schema"
        );
    }

    #[test]
    fn another_address_breaks() {
        let found = one(|new| new["servers"][0]["url"] = "https://cats.example".into());
        assert_eq!(found, "- breaking: get_pet: it was served at https://pets.example/api, is at https://cats.example");
    }

    #[test]
    fn breaking_changes_come_first() {
        let found = lines(|new| {
            get(new)["x-effect"] = "money".into();
            get(new)["operationId"] = "read_pet".into();
        });
        assert!(found[0].starts_with("- breaking") && found[1].starts_with("- compatible"), "{found:#?}");
    }

    #[test]
    fn what_cannot_be_compared_is_refused() {
        let refused = |old: &str| compare(old, &pets().to_string()).unwrap_err().to_string();
        assert!(refused("{").contains("the old one: not JSON"));
        assert!(refused("{}").contains("cannot be compared"));
        assert!(refused(r##"{"paths": {"/pets": {"$ref": "#/paths/~1pets"}}}"##).contains("leads back to itself"));
        assert!(refused(&pets().to_string().replace("/pets/{petId}", "/pets/{petId")).contains("braces"));
        assert!(refused(&pets().to_string().replace("/pets/{petId}", "/pets/{id}")).contains("does not declare"));
    }
}
