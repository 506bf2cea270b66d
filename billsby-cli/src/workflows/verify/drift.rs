//! In what the service is not as the description says.

use super::shape::Shape;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

/// A place in the description.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Site {
    /// Where it begins.
    pub root: Root,
    /// The property of that.
    pub property: Option<String>,
    /// How many lists deep it is from there.
    pub depth: usize,
}

/// Where a place begins.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Root {
    /// At the reply of an operation, which has no name.
    Reply(&'static str),
    /// At a named schema.
    Schema(String),
}

impl Site {
    /// The reply of an operation.
    pub fn reply(operation: &'static str) -> Self {
        Self { root: Root::Reply(operation), property: None, depth: 0 }
    }

    /// A named schema.
    pub fn schema(name: &str) -> Self {
        Self { root: Root::Schema(name.to_owned()), property: None, depth: 0 }
    }

    /// A property of a named schema.
    pub fn property(name: &str, key: &str) -> Self {
        Self { property: Some(key.to_owned()), ..Self::schema(name) }
    }

    /// What is in the list that stands here.
    pub fn items(&self) -> Self {
        Self { depth: self.depth + 1, ..self.clone() }
    }

    /// Where it is from there: `tags`, or `tags[]` for what is in that list.
    fn within(&self) -> Option<String> {
        let text = format!("{}{}", self.property.as_deref().unwrap_or_default(), "[]".repeat(self.depth));
        Some(text).filter(|text| !text.is_empty())
    }

    /// The named schema, where it begins at one.
    pub fn name(&self) -> Option<&str> {
        match &self.root {
            Root::Schema(name) => Some(name),
            Root::Reply(_) => None,
        }
    }
}

/// What of the description does not hold.
#[derive(Clone, Debug, PartialEq)]
pub enum Change {
    /// There is a property that it does not name.
    New(Shape),
    /// A property that it requires is missing.
    Missing,
    /// Something is null that may not be.
    Null,
    /// Something has another type.
    Type {
        /// The type it should have.
        expected: String,
        /// What it has.
        found: Shape,
    },
    /// A value is none of those that are listed.
    Value(Value),
    /// A value is beyond a limit.
    Limit {
        /// The keyword of the limit.
        keyword: &'static str,
        /// The limit.
        bound: i64,
        /// How far beyond it the farthest was, in round figures: what an account holds is nobody else's business.
        beyond: i64,
    },
    /// A text is not written as its format asks.
    Format(&'static str),
    /// A text does not match its pattern.
    Pattern(String),
}

impl Change {
    /// Its word, for tables.
    pub fn word(&self) -> &'static str {
        match self {
            Self::New(_) => "new",
            Self::Missing => "missing",
            Self::Null => "null",
            Self::Type { .. } => "type",
            Self::Value(_) => "value",
            Self::Limit { .. } => "limit",
            Self::Format(_) => "format",
            Self::Pattern(_) => "pattern",
        }
    }

    /// What tells it from others of its word in the same place.
    fn detail(&self) -> String {
        match self {
            Self::Value(value) => value.to_string(),
            Self::Limit { keyword, .. } => (*keyword).to_owned(),
            _ => String::new(),
        }
    }
}

impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::New(shape) => write!(f, "there is a property that is not described: {shape}"),
            Self::Missing => f.write_str("it is required, and missing"),
            Self::Null => f.write_str("it may not be null, and is"),
            Self::Type { expected, found } => write!(f, "expected {expected}, found {found}"),
            Self::Value(value) => write!(f, "{value} is none of the listed values"),
            Self::Limit { keyword, bound, .. } => write!(f, "a value is not within {keyword} {bound}"),
            Self::Format(format) => write!(f, "a text is no {format}"),
            Self::Pattern(pattern) => write!(f, "a text does not match {pattern}"),
        }
    }
}

/// One drift, with the operations in which it was seen.
#[derive(Clone, Debug)]
pub struct Drift {
    /// Where it is.
    pub site: Site,
    /// What it is.
    pub change: Change,
    /// Where it was seen.
    pub operations: BTreeSet<&'static str>,
}

impl Drift {
    /// The drift as a row.
    pub fn row(&self, is_patched: bool) -> Value {
        json!({
            "schema": self.site.name(),
            "property": self.site.within(),
            "drift": self.change.word(),
            "message": self.change.to_string(),
            "operations": Vec::from_iter(&self.operations).into_iter().copied().collect::<Vec<_>>().join(" "),
            "patched": is_patched,
        })
    }
}

/// Every drift, each once.
#[derive(Debug, Default)]
pub struct Drifts(BTreeMap<(Site, &'static str, String), Drift>);

impl Drifts {
    /// Notes a drift. What was seen of it before is kept.
    pub fn note(&mut self, operation: &'static str, site: &Site, change: Change) {
        let key = (site.clone(), change.word(), change.detail());
        match self.0.get_mut(&key) {
            None => {
                let operations = BTreeSet::from([operation]);
                self.0.insert(key, Drift { site: site.clone(), change, operations });
            }
            Some(drift) => {
                drift.operations.insert(operation);
                match (&mut drift.change, change) {
                    (Change::New(seen), Change::New(shape))
                    | (Change::Type { found: seen, .. }, Change::Type { found: shape, .. }) => {
                        *seen = std::mem::take(seen).and(shape);
                    }
                    (Change::Limit { bound, beyond: seen, .. }, Change::Limit { beyond, .. }) => {
                        *seen = if *bound < beyond { beyond.max(*seen) } else { beyond.min(*seen) };
                    }
                    _ => {}
                }
            }
        }
    }

    /// Every drift, by its place.
    pub fn iter(&self) -> impl Iterator<Item = &Drift> {
        self.0.values()
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }
}
