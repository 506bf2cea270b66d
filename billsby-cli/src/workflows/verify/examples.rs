//! Examples of what has another type now: an example must match its schema.

use super::describe::quoted;
use super::drift::{Root, Site};
use super::shape::{Kind, Shape};
use super::sheet::{Sheet, indent_of};
use billsby_client::calls::CALLS;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

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

    /// Gives what stands at a place another value in every example, where it stands in one.
    pub fn retype(&self, files: &mut BTreeMap<&'static str, Sheet>, site: &Site, shape: &Shape) {
        let ways = self.ways_to(site);
        for sheet in files.values_mut() {
            let is_example = |at: &usize| sheet.line(*at).trim_start().starts_with("example:");
            // From the last to the first, since what comes behind a value moves with it.
            for start in (0..sheet.len()).filter(is_example).rev().collect::<Vec<_>>() {
                let Some(of) = of(sheet, start) else { continue };
                for (_, way) in ways.iter().filter(|(it, _)| *it == of) {
                    for spot in spots(sheet, start, way).into_iter().rev() {
                        spot.set(sheet, shape);
                    }
                }
            }
        }
    }

    /// Every way to a place, in whatever has an example.
    fn ways_to(&self, site: &Site) -> BTreeSet<(Of, Way)> {
        let ways = match (&site.root, &site.property) {
            (Root::Schema(schema), Some(key)) => self.ways(schema, key),
            (Root::Reply(operation), None) => BTreeSet::from([(Of::Reply((*operation).to_owned()), Way::new())]),
            _ => BTreeSet::new(),
        };
        let into_lists = |(of, mut way): (Of, Way)| {
            way.extend(std::iter::repeat_n("-".to_owned(), site.depth));
            (of, way)
        };
        ways.into_iter().map(into_lists).collect()
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

/// A value in an example.
enum Spot {
    /// The value of a key, which stands so far in.
    Value { line: usize, indent: usize },
    /// What stands behind a dash.
    Item { line: usize, indent: usize },
    /// All that is in a list on one line.
    Flow { line: usize },
}

impl Spot {
    fn set(&self, sheet: &mut Sheet, shape: &Shape) {
        match *self {
            Self::Value { line, indent } => {
                let Some((key, value)) = sheet.line(line).split_once(':') else { return };
                let text = format!("{key}: {}", example(value.trim(), shape));
                // The list of a key may stand as far in as the key itself.
                let is_of_key = |line: &str| indent_of(line) == indent && line.trim_start().starts_with("- ");
                let end = sheet.end_below(line, indent, is_of_key);
                sheet.replace(line..end, text);
            }
            Self::Item { line, indent } => {
                let (before, item) = sheet.line(line).split_at(indent + 2);
                let is_scalar = item.starts_with('\'') || !(item.ends_with(':') || item.contains(": "));
                let text = format!("{before}{}", example(if is_scalar { item } else { "" }, shape));
                let end = sheet.end_below(line, indent, |_| false);
                sheet.replace(line..end, text);
            }
            Self::Flow { line } => {
                let Some((key, list)) = sheet.line(line).split_once(": [") else { return };
                let items = list.trim_end_matches(']').split(", ").filter(|item| !item.is_empty());
                let items: Vec<String> = items.map(|item| example(item, shape)).collect();
                let text = format!("{key}: [{}]", items.join(", "));
                sheet.replace(line..line + 1, text);
            }
        }
    }
}

/// Where a way ends in the example that begins at a line.
fn spots(sheet: &Sheet, start: usize, way: &[String]) -> Vec<Spot> {
    let is_flow_of = |so_far: &mut dyn Iterator<Item = &str>, value: &str| {
        value.starts_with('[') && so_far.chain(["-"]).eq(way.iter().map(String::as_str))
    };
    let head = sheet.line(start).trim_start().trim_start_matches("example:").trim_start();
    if is_flow_of(&mut std::iter::empty(), head) {
        return vec![Spot::Flow { line: start }];
    }
    let mut stack: Vec<(usize, String)> = Vec::new();
    let mut spots = Vec::new();
    for line in start + 1..sheet.end_below(start, indent_of(sheet.line(start)), |_| false) {
        let text = sheet.line(line);
        let (mut indent, mut rest) = (indent_of(text), text.trim_start());
        stack.retain(|(depth, _)| *depth < indent || (*depth == indent && rest.starts_with("- ")));
        while let Some(item) = rest.strip_prefix("- ") {
            // A list may stand as far in as the key that it belongs to.
            stack.retain(|(depth, step)| *depth < indent || (*depth == indent && step != "-"));
            stack.push((indent, "-".to_owned()));
            if stack.iter().map(|(_, step)| step).eq(way) {
                spots.push(Spot::Item { line, indent });
            }
            (indent, rest) = (indent + 2, item);
        }
        let Some((key, value)) = rest.split_once(':') else { continue };
        stack.push((indent, key.trim_matches('\'').to_owned()));
        if stack.iter().map(|(_, step)| step).eq(way) {
            spots.push(Spot::Value { line, indent });
        } else if is_flow_of(&mut stack.iter().map(|(_, step)| step.as_str()), value.trim_start()) {
            spots.push(Spot::Flow { line });
        }
    }
    spots
}

/// A value of the shape, as near to the one there was as may be.
fn example(before: &str, shape: &Shape) -> String {
    let bare = before.trim_matches('\'');
    if bare == "null" {
        return before.to_owned();
    }
    let is_scalar = !bare.is_empty() && !bare.starts_with(['[', '{']);
    match &shape.kind {
        Some(Kind::Integer) => bare.parse::<i64>().unwrap_or(1).to_string(),
        Some(Kind::Number) => bare.parse::<i64>().map_or_else(|_| "1.5".to_owned(), |number| format!("{number}.5")),
        Some(Kind::Boolean) => "true".to_owned(),
        Some(Kind::List(_)) => "[]".to_owned(),
        Some(Kind::Object { properties, .. }) => {
            let members = properties.iter().map(|(key, (_, shape))| format!("{}: {}", quoted(key), example("", shape)));
            let members: Vec<String> = members.collect();
            if members.is_empty() { "{}".to_owned() } else { format!("{{ {} }}", members.join(", ")) }
        }
        None if shape.nullable => "null".to_owned(),
        _ if is_scalar => format!("'{}'", bare.replace('\'', "''")),
        _ => "text".to_owned(),
    }
}
