//! Examples of what has another type now: an example must match its schema.

use super::shape::{Kind, Shape};
use super::sheet::{Sheet, indent_of};
use billsby_client::calls::CALLS;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// How deep schemas are followed; one may hold itself.
const DEEPEST: usize = 12;

/// A way into an example: keys, and `-` for what is in a list.
type Way = Vec<String>;

/// What an example is one of.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Of {
    /// A named schema.
    Schema(String),
    /// What an operation is sent.
    Body(String),
    /// What it answers.
    Reply(String),
}

/// What has examples, with its schema.
pub struct Shown(Vec<(Of, Value)>);

impl Shown {
    /// What the operations are sent and answer.
    pub fn new() -> Self {
        let parsed = |text: &str| serde_json::from_str::<Value>(text).ok();
        let bodies =
            CALLS.iter().filter_map(|call| Some((Of::Body(call.name.to_owned()), parsed(call.body.as_ref()?.schema)?)));
        let replies = CALLS.iter().filter_map(|call| Some((Of::Reply(call.name.to_owned()), parsed(call.reply?)?)));
        Self(bodies.chain(replies).collect())
    }

    /// Gives the property of the schema another value in every example, where it stands in one.
    pub fn retype(&self, files: &mut BTreeMap<&'static str, Sheet>, schema: &str, key: &str, shape: &Shape) {
        let ways = self.ways(schema, key);
        for sheet in files.values_mut() {
            for start in (0..sheet.len()).filter(|at| sheet.line(*at).trim() == "example:").collect::<Vec<_>>() {
                let Some(of) = of(sheet, start) else { continue };
                let indent = indent_of(sheet.line(start));
                let is_below = |at: &usize| sheet.line(*at).is_empty() || indent_of(sheet.line(*at)) > indent;
                let end = (start + 1..sheet.len()).find(|at| !is_below(at)).unwrap_or(sheet.len());
                for (_, way) in ways.iter().filter(|(it, _)| *it == of) {
                    for line in places(sheet, start + 1..end, way) {
                        if let Some((before, value)) = sheet.line(line).split_once(": ") {
                            let text = format!("{before}: {}", example(value, shape));
                            sheet.set_line(line, text);
                        }
                    }
                }
            }
        }
    }

    /// Every way to the property of the schema, in whatever has an example.
    fn ways(&self, schema: &str, key: &str) -> BTreeSet<(Of, Way)> {
        let mut ways = BTreeSet::new();
        for (of, root) in &self.0 {
            let Some(definitions) = root.get("$defs").and_then(Value::as_object) else { continue };
            if !definitions.contains_key(schema) {
                continue;
            }
            let search = Search { root, schema, key };
            search.find(root, &mut Vec::new(), &mut |way| _ = ways.insert((of.clone(), way)));
            for (name, definition) in definitions {
                let of = Of::Schema(name.clone());
                search.named(name, definition, &mut Vec::new(), &mut |way| _ = ways.insert((of.clone(), way)));
            }
        }
        ways
    }
}

/// What the example at a line is one of.
fn of(sheet: &Sheet, line: usize) -> Option<Of> {
    let mut above = (0..line).rev().map(|at| sheet.line(at));
    // A schema's own example stands two blanks in, below the line with the schema's name.
    if indent_of(sheet.line(line)) == 2 {
        let head = above.find(|line| !line.is_empty() && !line.starts_with(' '))?;
        return Some(Of::Schema(head.trim_end_matches(':').to_owned()));
    }
    let part = above.find(|line| indent_of(line) == 4 && !line.trim().is_empty())?;
    let operation = above.find_map(|line| line.trim().strip_prefix("operationId: "))?.to_owned();
    match part.trim() {
        "requestBody:" => Some(Of::Body(operation)),
        "responses:" => Some(Of::Reply(operation)),
        _ => None,
    }
}

/// Where in a schema the property of another stands.
struct Search<'a> {
    root: &'a Value,
    schema: &'a str,
    key: &'a str,
}

impl Search<'_> {
    fn find(&self, schema: &Value, way: &mut Way, found: &mut dyn FnMut(Way)) {
        if way.len() > DEEPEST {
            return;
        }
        if let Some(name) = schema.get("$ref").and_then(Value::as_str).and_then(|it| it.strip_prefix("#/$defs/"))
            && let Some(definition) = self.root.get("$defs").and_then(|it| it.get(name))
        {
            self.named(name, definition, way, found);
        }
        for choice in schema.get("anyOf").and_then(Value::as_array).into_iter().flatten() {
            self.find(choice, way, found);
        }
        self.inside(schema, way, found);
    }

    fn named(&self, name: &str, definition: &Value, way: &mut Way, found: &mut dyn FnMut(Way)) {
        if name == self.schema {
            let mut way = way.clone();
            way.push(self.key.to_owned());
            found(way);
        }
        self.inside(definition, way, found);
    }

    fn inside(&self, schema: &Value, way: &mut Way, found: &mut dyn FnMut(Way)) {
        let properties = schema.get("properties").and_then(Value::as_object).into_iter().flatten();
        let items = schema.get("items").map(|items| ("-", items));
        for (step, schema) in properties.map(|(key, schema)| (key.as_str(), schema)).chain(items) {
            way.push(step.to_owned());
            self.find(schema, way, found);
            way.pop();
        }
    }
}

/// The lines at which a way ends, in the lines of an example.
fn places(sheet: &Sheet, lines: Range<usize>, way: &[String]) -> Vec<usize> {
    let mut stack: Vec<(usize, String)> = Vec::new();
    let mut places = Vec::new();
    for at in lines {
        let line = sheet.line(at);
        let (mut indent, mut rest) = (indent_of(line), line.trim_start());
        stack.retain(|(depth, _)| *depth < indent || (*depth == indent && rest.starts_with("- ")));
        while let Some(item) = rest.strip_prefix("- ") {
            // A list may stand as far in as the key that it belongs to.
            stack.retain(|(depth, step)| *depth < indent || (*depth == indent && step != "-"));
            stack.push((indent, "-".to_owned()));
            (indent, rest) = (indent + 2, item);
        }
        let Some((key, _)) = rest.split_once(':') else { continue };
        stack.push((indent, key.trim_matches('\'').to_owned()));
        if stack.iter().map(|(_, step)| step).eq(way) {
            places.push(at);
        }
    }
    places
}

/// A value of the shape, as near to the one there was as may be.
fn example(before: &str, shape: &Shape) -> String {
    let bare = before.trim_matches('\'');
    if bare == "null" {
        return before.to_owned();
    }
    match &shape.kind {
        Some(Kind::Integer) => bare.parse::<i64>().unwrap_or(1).to_string(),
        Some(Kind::Number) => bare.parse::<i64>().map_or_else(|_| "1.5".to_owned(), |number| format!("{number}.5")),
        Some(Kind::Boolean) => "true".to_owned(),
        Some(Kind::List(_)) => "[]".to_owned(),
        Some(Kind::Object { .. }) => "{}".to_owned(),
        _ => format!("'{}'", bare.replace('\'', "''")),
    }
}
