//! Shapes as the description writes them.

use super::names::Names;
use super::shape::{Kind, Shape};
use std::collections::BTreeMap;

/// How far a property's own lines stand in.
pub const PROPERTY: usize = 6;

/// Shapes on their way into the description.
pub struct Describing<'a> {
    /// The file that it is for.
    pub file: &'static str,
    /// The names that were given so far.
    pub names: &'a mut Names,
    /// The lines of objects that have no name yet.
    pub named: Vec<Vec<String>>,
}

impl Describing<'_> {
    /// The lines that describe values of a shape. Objects are named, and described on their own.
    pub fn lines(&mut self, shape: &Shape, indent: usize, name: &str) -> Vec<String> {
        let own = " ".repeat(indent);
        let nullable = shape.nullable.then(|| format!("{own}nullable: true"));
        let lines = match &shape.kind {
            Some(kind @ Kind::Object { objects, properties }) if !properties.is_empty() => {
                let (reference, is_new) = self.names.reference(self.file, kind, name);
                if is_new {
                    self.object(*objects, properties, name);
                }
                // A reference has no room for more, so that it goes into `allOf`.
                return match nullable {
                    None => vec![format!("{own}$ref: {reference}")],
                    Some(nullable) => vec![nullable, format!("{own}allOf:"), format!("{own}  - $ref: {reference}")],
                };
            }
            Some(Kind::Object { .. }) => vec![format!("{own}type: object"), format!("{own}additionalProperties: true")],
            Some(Kind::List(items)) => {
                let mut lines = vec![format!("{own}type: array"), format!("{own}items:")];
                lines.extend(self.lines(items, indent + 2, &format!("{name}Item")));
                lines
            }
            Some(Kind::Integer) => vec![format!("{own}type: integer"), format!("{own}format: int64")],
            Some(Kind::Number) => vec![format!("{own}type: number"), format!("{own}format: double")],
            // What was only ever null, or never the same, is most likely text that was not given.
            kind => vec![format!("{own}type: {}", kind.as_ref().and_then(Kind::word).unwrap_or("string"))],
        };
        lines.into_iter().chain(nullable).collect()
    }

    fn object(&mut self, objects: usize, properties: &BTreeMap<String, (usize, Shape)>, name: &str) {
        let at = self.named.len();
        self.named.push(head(objects, properties, name));
        for (key, (_, shape)) in properties {
            let mut lines = vec![format!("    {}:", quoted(key))];
            lines.extend(self.lines(shape, PROPERTY, &format!("{name}{}", capitalised(key))));
            self.named[at].extend(lines);
        }
    }
}

/// The head of a named object. What was in every one of them is required.
fn head(objects: usize, properties: &BTreeMap<String, (usize, Shape)>, name: &str) -> Vec<String> {
    let always = properties.iter().filter(|(_, (count, _))| *count == objects);
    let always: Vec<String> = always.map(|(key, _)| quoted(key)).collect();
    let mut lines = vec![
        format!("{name}:"),
        "  description: Seen in an account, and not described yet.".to_owned(),
        "  x-evidence: sampled".to_owned(),
        "  type: object".to_owned(),
    ];
    if !always.is_empty() {
        lines.push(format!("  required: [{}]", always.join(", ")));
    }
    lines.push("  properties:".to_owned());
    lines
}

/// A key as a part of a name.
pub fn capitalised(key: &str) -> String {
    let words = key.split(|letter: char| !letter.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    words.flat_map(|word| [word[..1].to_ascii_uppercase(), word[1..].to_owned()]).collect()
}

/// A word as YAML reads it back.
pub fn quoted(word: &str) -> String {
    let is_plain = word.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '_')
        && word.starts_with(|letter: char| letter.is_ascii_alphabetic())
        && !["true", "false", "yes", "no", "on", "off", "null", "y", "n"].contains(&word.to_ascii_lowercase().as_str());
    if is_plain { word.to_owned() } else { format!("'{}'", word.replace('\'', "''")) }
}
