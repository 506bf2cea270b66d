//! A YAML tree that remembers where each value stood.

use crate::diagnostic::Position;
use serde_json::{Number, Value};

/// A value and the place where it was written.
#[derive(Clone, Debug)]
pub struct Node {
    /// Where it starts.
    pub at: Position,
    /// What it is.
    pub kind: Kind,
}

/// The kinds of YAML value, with maps in the order of the source.
#[derive(Clone, Debug)]
pub enum Kind {
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// Any number.
    Number(Number),
    /// Any text.
    String(String),
    /// A list.
    List(Vec<Node>),
    /// A map; its keys are unique.
    Map(Vec<Entry>),
}

/// One key of a map, and its value.
#[derive(Clone, Debug)]
pub struct Entry {
    /// The key.
    pub key: String,
    /// Where the key stands.
    pub key_at: Position,
    /// The value.
    pub value: Node,
}

impl Node {
    /// The value under `key`, when this is a map that has it.
    pub fn get(&self, key: &str) -> Option<&Node> {
        self.entries().iter().find(|entry| entry.key == key).map(|entry| &entry.value)
    }

    /// The entries of a map; nothing for any other kind.
    pub fn entries(&self) -> &[Entry] {
        match &self.kind {
            Kind::Map(entries) => entries,
            _ => &[],
        }
    }

    /// The items of a list; nothing for any other kind.
    pub fn items(&self) -> &[Node] {
        match &self.kind {
            Kind::List(items) => items,
            _ => &[],
        }
    }

    /// The text, when this is a string.
    pub fn as_str(&self) -> Option<&str> {
        match &self.kind {
            Kind::String(text) => Some(text),
            _ => None,
        }
    }

    /// The text under `key`.
    pub fn text(&self, key: &str) -> Option<&str> {
        self.get(key)?.as_str()
    }

    /// The boolean under `key`.
    pub fn flag(&self, key: &str) -> Option<bool> {
        match self.get(key)?.kind {
            Kind::Bool(value) => Some(value),
            _ => None,
        }
    }

    /// The number under `key`, when it is a whole one.
    pub fn integer(&self, key: &str) -> Option<i64> {
        match &self.get(key)?.kind {
            Kind::Number(value) => value.as_i64(),
            _ => None,
        }
    }

    /// Follows a JSON pointer.
    pub fn pointer(&self, pointer: &str) -> Option<&Node> {
        let mut node = self;
        for token in pointer.split('/').skip(1) {
            let token = token.replace("~1", "/").replace("~0", "~");
            node = match &node.kind {
                Kind::Map(_) => node.get(&token)?,
                Kind::List(items) => items.get(token.parse::<usize>().ok()?)?,
                _ => return None,
            };
        }
        Some(node)
    }

    /// Sets `key`, replacing what stood there.
    pub fn set(&mut self, key: &str, value: Node) {
        let at = value.at.clone();
        if let Kind::Map(entries) = &mut self.kind {
            match entries.iter_mut().find(|entry| entry.key == key) {
                Some(entry) => entry.value = value,
                None => entries.push(Entry { key: key.to_owned(), key_at: at, value }),
            }
        }
    }

    /// The name of the kind, for messages.
    pub fn kind_name(&self) -> &'static str {
        match self.kind {
            Kind::Null => "null",
            Kind::Bool(_) => "a boolean",
            Kind::Number(_) => "a number",
            Kind::String(_) => "a string",
            Kind::List(_) => "a list",
            Kind::Map(_) => "a map",
        }
    }

    /// The value without positions. Maps lose the order of the source.
    pub fn to_value(&self) -> Value {
        match &self.kind {
            Kind::Null => Value::Null,
            Kind::Bool(value) => Value::Bool(*value),
            Kind::Number(value) => Value::Number(value.clone()),
            Kind::String(value) => Value::String(value.clone()),
            Kind::List(items) => Value::Array(items.iter().map(Node::to_value).collect()),
            Kind::Map(entries) => {
                Value::Object(entries.iter().map(|entry| (entry.key.clone(), entry.value.to_value())).collect())
            }
        }
    }

    /// The value as JSON text, with maps in the order of the source.
    pub fn to_json(&self) -> String {
        let mut out = String::new();
        self.write_json(&mut out, 0);
        out.push('\n');
        out
    }

    fn write_json(&self, out: &mut String, depth: usize) {
        let new_line = |out: &mut String, depth: usize| {
            out.push('\n');
            out.extend(std::iter::repeat_n("  ", depth));
        };
        match &self.kind {
            Kind::List(items) if !items.is_empty() => {
                out.push('[');
                for (index, item) in items.iter().enumerate() {
                    out.push_str(if index == 0 { "" } else { "," });
                    new_line(out, depth + 1);
                    item.write_json(out, depth + 1);
                }
                new_line(out, depth);
                out.push(']');
            }
            Kind::Map(entries) if !entries.is_empty() => {
                out.push('{');
                for (index, entry) in entries.iter().enumerate() {
                    out.push_str(if index == 0 { "" } else { "," });
                    new_line(out, depth + 1);
                    out.push_str(&Value::String(entry.key.clone()).to_string());
                    out.push_str(": ");
                    entry.value.write_json(out, depth + 1);
                }
                new_line(out, depth);
                out.push('}');
            }
            _ => out.push_str(&self.to_value().to_string()),
        }
    }
}
