//! One YAML (or JSON) file to a positioned tree.

use super::node::{Entry, Kind, Node};
use crate::diagnostic::{Diagnostic, Position};
use saphyr_parser::{Event, Parser, ScalarStyle, Span};
use serde_json::Number;
use std::path::PathBuf;
use std::sync::Arc;

/// A description larger than this is refused: it would be read, linted and held in memory whole.
pub const LARGEST_FILE: u64 = 16 * 1024 * 1024;

/// Deeper nesting than this is refused, so that no input exhausts the stack.
const DEEPEST: usize = 100;

/// Parses `text`, the content of `file`.
pub fn parse(file: &Arc<PathBuf>, text: &str) -> Result<Node, Diagnostic> {
    let mut tree = Tree { file, open: Vec::new(), root: None };
    let mut end = Position { file: file.clone(), line: 1, column: 1 };
    for event in Parser::new_from_str(text) {
        let (event, span) = event.map_err(|error| Diagnostic {
            at: Position { file: file.clone(), line: error.marker().line(), column: error.marker().col() + 1 },
            code: "yaml",
            message: format!("not YAML: {}", error.info()),
            remedy: "mend the syntax at this place, or just before it".into(),
        })?;
        end = tree.position(&span);
        tree.take(event, &span)?;
    }
    tree.root.ok_or_else(|| Diagnostic {
        at: end,
        code: "yaml",
        message: "the file holds no value".into(),
        remedy: "write an OpenAPI 3.0 document into it".into(),
    })
}

struct Tree<'a> {
    file: &'a Arc<PathBuf>,
    open: Vec<Open>,
    root: Option<Node>,
}

enum Open {
    List { at: Position, items: Vec<Node> },
    Map { at: Position, entries: Vec<Entry>, key: Option<(String, Position)> },
}

impl Tree<'_> {
    fn position(&self, span: &Span) -> Position {
        Position { file: self.file.clone(), line: span.start.line(), column: span.start.col() + 1 }
    }

    fn refuse(&self, at: Position, message: String, remedy: &str) -> Diagnostic {
        Diagnostic { at, code: "yaml", message, remedy: remedy.into() }
    }

    fn take(&mut self, event: Event<'_>, span: &Span) -> Result<(), Diagnostic> {
        let at = self.position(span);
        match event {
            Event::Scalar(text, style, anchor, tag) => {
                if anchor != 0 || tag.is_some() {
                    return Err(self.anchors(at));
                }
                self.scalar(&text, style, at)
            }
            Event::SequenceStart(anchor, tag) | Event::MappingStart(anchor, tag) if anchor != 0 || tag.is_some() => {
                Err(self.anchors(at))
            }
            Event::Alias(_) => Err(self.anchors(at)),
            Event::SequenceStart(..) => self.enter(Open::List { at, items: Vec::new() }),
            Event::MappingStart(..) => self.enter(Open::Map { at, entries: Vec::new(), key: None }),
            Event::SequenceEnd | Event::MappingEnd => match self.open.pop() {
                Some(Open::List { at, items }) => self.place(Node { at, kind: Kind::List(items) }),
                Some(Open::Map { at, entries, .. }) => self.place(Node { at, kind: Kind::Map(entries) }),
                None => Ok(()),
            },
            Event::DocumentStart(_) if self.root.is_some() => {
                Err(self.refuse(at, "a second document in one file".into(), "keep one document a file"))
            }
            _ => Ok(()),
        }
    }

    fn anchors(&self, at: Position) -> Diagnostic {
        self.refuse(
            at,
            "YAML anchors, aliases and tags are not supported".into(),
            "write the value out, or share it through a $ref",
        )
    }

    fn enter(&mut self, open: Open) -> Result<(), Diagnostic> {
        let at = match &open {
            Open::List { at, .. } | Open::Map { at, .. } => at.clone(),
        };
        if let Some(Open::Map { key: None, .. }) = self.open.last() {
            return Err(self.refuse(at, "a map key must be text".into(), "use a plain word as key"));
        }
        if self.open.len() >= DEEPEST {
            return Err(self.refuse(
                at,
                format!("nested more than {DEEPEST} deep"),
                "name the inner values and refer to them",
            ));
        }
        self.open.push(open);
        Ok(())
    }

    fn scalar(&mut self, text: &str, style: ScalarStyle, at: Position) -> Result<(), Diagnostic> {
        if let Some(Open::Map { key: key @ None, entries, .. }) = self.open.last_mut() {
            if entries.iter().any(|entry| entry.key == text) {
                let message = format!("the key `{text}` stands twice in this map");
                return Err(self.refuse(at, message, "remove one of the two"));
            }
            *key = Some((text.to_owned(), at));
            return Ok(());
        }
        let kind = match style {
            ScalarStyle::Plain => plain(text),
            _ => Kind::String(text.to_owned()),
        };
        self.place(Node { at, kind })
    }

    fn place(&mut self, node: Node) -> Result<(), Diagnostic> {
        match self.open.last_mut() {
            None => self.root = Some(node),
            Some(Open::List { items, .. }) => items.push(node),
            Some(Open::Map { entries, key, .. }) => {
                if let Some((key, key_at)) = key.take() {
                    entries.push(Entry { key, key_at, value: node });
                }
            }
        }
        Ok(())
    }
}

/// The YAML core schema: what an unquoted word means.
fn plain(text: &str) -> Kind {
    match text {
        "" | "~" | "null" | "Null" | "NULL" => Kind::Null,
        "true" | "True" | "TRUE" => Kind::Bool(true),
        "false" | "False" | "FALSE" => Kind::Bool(false),
        _ => match number(text) {
            Some(number) => Kind::Number(number),
            None => Kind::String(text.to_owned()),
        },
    }
}

fn number(text: &str) -> Option<Number> {
    let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
    if !digits.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let text = text.strip_prefix('+').unwrap_or(text);
    if let Ok(whole) = text.parse::<i64>() {
        return Some(whole.into());
    }
    if let Ok(whole) = text.parse::<u64>() {
        return Some(whole.into());
    }
    text.parse::<f64>().ok().and_then(Number::from_f64)
}
