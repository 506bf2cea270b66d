//! A file of the description as lines, and the edits that drift asks for.
//!
//! The files are written by one convention: a named schema begins its line, its parts stand two blanks in, and a list of
//! words is on one line or one word a line. An edit changes the lines it is about and no others, so that a patch of it
//! reads like one that was made by hand.

use super::describe::{Describing, PROPERTY, capitalised, quoted};
use super::drift::{Root, Site};
use super::names::Names;
use super::shape::Shape;
use serde_json::Value;
use std::ops::Range;

/// What stands at a place: its lines, with the first, and how far those of its own stand in.
struct Place {
    lines: Range<usize>,
    own: usize,
}

/// A file as lines.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// The path below `spec/`.
    file: &'static str,
    lines: Vec<String>,
}

impl Sheet {
    /// The lines of a text.
    pub fn new(file: &'static str, text: &str) -> Self {
        Self { file, lines: text.lines().map(str::to_owned).collect() }
    }

    /// The text.
    pub fn text(&self) -> String {
        self.lines.iter().flat_map(|line| [line.as_str(), "\n"]).collect()
    }

    /// Whether a place in the description begins here.
    pub fn has(&self, root: &Root) -> bool {
        match root {
            Root::Schema(name) => self.block(0..self.lines.len(), 0, name).is_some(),
            Root::Reply(operation) => self.reply(operation).is_some(),
        }
    }

    /// What stands at a place in the description.
    fn place(&self, site: &Site) -> Option<Place> {
        let mut place = match (&site.root, &site.property) {
            (Root::Schema(name), Some(key)) => Place { lines: self.property(name, key)?, own: PROPERTY },
            (Root::Schema(name), None) => Place { lines: self.block(0..self.lines.len(), 0, name)?, own: 2 },
            (Root::Reply(operation), None) => self.reply(operation)?,
            (Root::Reply(_), Some(_)) => return None,
        };
        for _ in 0..site.depth {
            place = Place { lines: self.block(place.lines, place.own, "items")?, own: place.own + 2 };
        }
        Some(place)
    }

    /// The schema of what an operation answers.
    fn reply(&self, operation: &str) -> Option<Place> {
        let line = format!("    operationId: {operation}");
        let named = self.lines.iter().position(|it| *it == line)?;
        let method = (0..named).rev().find(|at| indent_of(&self.lines[*at]) == 2)?;
        let is_below = |at: &usize| self.lines[*at].is_empty() || indent_of(&self.lines[*at]) > 2;
        let mut lines = method..(named..self.lines.len()).find(|at| !is_below(at)).unwrap_or(self.lines.len());
        let way = ["responses", "'200'", "content", "application/json", "schema"];
        for (depth, key) in way.iter().enumerate() {
            lines = self.block(lines, 4 + 2 * depth, key)?;
        }
        Some(Place { lines, own: 4 + 2 * way.len() })
    }

    /// Describes a property that the schema does not have; objects in it get a name of their own.
    pub fn add_property(&mut self, schema: &str, key: &str, shape: &Shape, names: &mut Names) -> Option<()> {
        let properties = self.part(schema, "properties")?;
        if self.property(schema, key).is_some() {
            return None;
        }
        let mut describing = Describing { file: self.file, names, named: Vec::new() };
        let mut lines = vec![format!("    {}:", quoted(key))];
        lines.extend(describing.lines(shape, PROPERTY, &format!("{schema}{}", capitalised(key))));
        let named = describing.named;
        let end = self.end(&properties);
        self.lines.splice(end..end, lines);
        self.grade(schema, key)?;
        self.append(named);
        Some(())
    }

    /// Notes that a property was seen in an account: `x-property-evidence: sampled`.
    fn grade(&mut self, schema: &str, key: &str) -> Option<()> {
        let line = format!("    {}: sampled", quoted(key));
        match self.part(schema, "x-property-evidence") {
            Some(evidence) => {
                let end = self.end(&evidence);
                self.lines.insert(end, line);
            }
            None => {
                let properties = self.part(schema, "properties")?;
                self.lines.splice(properties.start..properties.start, ["  x-property-evidence:".to_owned(), line]);
            }
        }
        Some(())
    }

    /// Lets a property be missing.
    pub fn make_optional(&mut self, schema: &str, key: &str) -> Option<()> {
        let required = self.part(schema, "required")?;
        let words = self.words(&required)?;
        let left: Vec<&String> = words.iter().filter(|word| *word != key).collect();
        if left.len() == words.len() {
            return None;
        }
        if left.is_empty() {
            self.lines.drain(required);
        } else if required.len() == 1 {
            let left: Vec<&str> = left.into_iter().map(String::as_str).collect();
            self.lines[required.start] = format!("  required: [{}]", left.join(", "));
        } else {
            let word = format!("    - {}", quoted(key));
            let at = required.clone().find(|line| self.lines[*line] == word)?;
            self.lines.remove(at);
        }
        Some(())
    }

    /// Lets what stands at a place be null.
    pub fn make_nullable(&mut self, site: &Site) -> Option<()> {
        let Place { lines: block, own } = self.place(site)?;
        let own = " ".repeat(own);
        if block.clone().any(|line| self.lines[line] == format!("{own}nullable: true")) {
            return None;
        }
        let nullable = format!("{own}nullable: true");
        for line in block {
            // A reference has no room for more, so that it goes into `allOf`.
            if let Some(target) = self.lines[line].strip_prefix(&format!("{own}$ref: ")) {
                let lines = [nullable, format!("{own}allOf:"), format!("{own}  - $ref: {target}")];
                self.lines.splice(line..=line, lines);
                return Some(());
            }
            if self.lines[line].starts_with(&format!("{own}type: ")) {
                self.lines.insert(line + 1, nullable);
                return Some(());
            }
            if self.lines[line] == format!("{own}allOf:") {
                self.lines.insert(line, nullable);
                return Some(());
            }
        }
        None
    }

    /// Gives what stands at a place another type; what it says beside stays.
    pub fn retype(&mut self, site: &Site, shape: &Shape, names: &mut Names) -> Option<()> {
        let Place { lines: block, own: indent } = self.place(site)?;
        let own = " ".repeat(indent);
        let key = capitalised(site.property.as_deref().unwrap_or_default());
        let name = format!("{}{key}{}", site.name().unwrap_or_default(), "Item".repeat(site.depth));
        let is_kept =
            |line: &&String| ["description: ", "nullable: "].iter().any(|key| line.starts_with(&format!("{own}{key}")));
        let mut lines: Vec<String> = self.lines[block.start + 1..block.end].iter().filter(is_kept).cloned().collect();
        let mut describing = Describing { file: self.file, names, named: Vec::new() };
        let shape =
            Shape { nullable: shape.nullable && !lines.iter().any(|line| line.contains("nullable:")), ..shape.clone() };
        lines.extend(describing.lines(&shape, indent, &name));
        let named = describing.named;
        // Objects have their names in the files of schemas, and not among the operations.
        if !named.is_empty() && site.name().is_none() {
            return None;
        }
        // The blank line behind the last property of a schema is none of its own.
        let end = self.end(&block);
        self.lines.splice(block.start + 1..end, lines);
        self.append(named);
        Some(())
    }

    /// Moves a limit of what stands at a place.
    pub fn widen(&mut self, site: &Site, keyword: &str, figure: i64) -> Option<()> {
        let Place { lines, own } = self.place(site)?;
        let head = format!("{}{keyword}: ", " ".repeat(own));
        let line = lines.clone().find(|line| self.lines[*line].starts_with(&head))?;
        self.lines[line] = format!("{head}{figure}");
        Some(())
    }

    /// Adds a value to an enumeration.
    pub fn add_value(&mut self, schema: &str, value: &Value) -> Option<()> {
        let text = match value {
            Value::String(text) => quoted(text),
            value => value.to_string(),
        };
        self.add_word(schema, "enum", &text)?;
        // Numbers have a name each.
        if self.part(schema, "x-enum-varnames").is_some() {
            self.add_word(schema, "x-enum-varnames", &format!("Unnamed{}", text.replace('-', "Minus")))?;
        }
        Some(())
    }

    fn append(&mut self, named: Vec<Vec<String>>) {
        for lines in named {
            self.lines.push(String::new());
            self.lines.extend(lines);
        }
    }

    /// Takes a named schema away, with the blank line before it.
    pub fn remove(&mut self, schema: &str) {
        if let Some(block) = self.block(0..self.lines.len(), 0, schema) {
            let end = self.end(&block);
            self.lines.drain(block.start.saturating_sub(1)..end);
        }
    }

    /// The names of what is described here.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        let is_name = |line: &&String| line.starts_with(|letter: char| letter.is_ascii_alphabetic());
        self.lines.iter().filter(is_name).map(|line| line.split(':').next().unwrap_or_default())
    }

    /// Whether anything here refers to a named schema.
    pub fn refers_to(&self, schema: &str) -> bool {
        let tail = format!("#/{schema}");
        self.lines.iter().any(|line| line.trim_end_matches([' ', '}', '\'']).ends_with(&tail))
    }

    fn add_word(&mut self, schema: &str, key: &str, word: &str) -> Option<()> {
        let part = self.part(schema, key)?;
        if part.len() == 1 {
            let line = &mut self.lines[part.start];
            *line = format!("{}, {word}]", line.strip_suffix(']')?);
        } else {
            let end = self.end(&part);
            self.lines.insert(end, format!("    - {word}"));
        }
        Some(())
    }

    /// The lines of a named schema's part, with its first.
    fn part(&self, schema: &str, key: &str) -> Option<Range<usize>> {
        self.block(self.block(0..self.lines.len(), 0, schema)?, 2, key)
    }

    /// The lines of a property, with its first.
    pub fn property(&self, schema: &str, key: &str) -> Option<Range<usize>> {
        self.block(self.part(schema, "properties")?, 4, &quoted(key))
    }

    /// The line within `within` that begins with `key` so far in, and those below it.
    pub fn block(&self, within: Range<usize>, indent: usize, key: &str) -> Option<Range<usize>> {
        let head = format!("{}{key}:", " ".repeat(indent));
        let is_head = |line: &usize| {
            self.lines[*line].strip_prefix(&head).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
        };
        let start = within.clone().find(is_head)?;
        let is_below = |line: &usize| self.lines[*line].is_empty() || indent_of(&self.lines[*line]) > indent;
        let end = (start + 1..within.end).find(|line| !is_below(line)).unwrap_or(within.end);
        Some(start..end)
    }

    /// Behind the last line of a block that is not blank.
    fn end(&self, block: &Range<usize>) -> usize {
        block.clone().rev().find(|line| !self.lines[*line].is_empty()).map_or(block.end, |line| line + 1)
    }

    /// Behind the last line below another that stands so far in, with those that belong to it nevertheless.
    pub fn end_below(&self, line: usize, indent: usize, belongs: impl Fn(&str) -> bool) -> usize {
        let is_below = |it: &str| it.is_empty() || indent_of(it) > indent || belongs(it);
        let end = (line + 1..self.lines.len()).find(|at| !is_below(&self.lines[*at])).unwrap_or(self.lines.len());
        self.end(&(line..end))
    }

    /// The words of a list.
    fn words(&self, part: &Range<usize>) -> Option<Vec<String>> {
        let first = self.lines[part.start].split_once('[').and_then(|(_, rest)| rest.strip_suffix(']'));
        let word = |text: &str| text.trim().trim_matches('\'').to_owned();
        match first {
            Some(words) => Some(words.split(',').map(word).collect()),
            None => self.lines[part.start + 1..self.end(part)]
                .iter()
                .map(|it| it.trim().strip_prefix("- ").map(word))
                .collect(),
        }
    }

    /// The line at `index`.
    pub fn line(&self, index: usize) -> &str {
        self.lines.get(index).map_or("", String::as_str)
    }

    /// One line in the place of some.
    pub fn replace(&mut self, lines: Range<usize>, text: String) {
        self.lines.splice(lines, [text]);
    }

    /// How many lines there are.
    pub fn len(&self) -> usize {
        self.lines.len()
    }
}

/// How far a line stands in.
pub fn indent_of(line: &str) -> usize {
    line.len() - line.trim_start_matches(' ').len()
}
