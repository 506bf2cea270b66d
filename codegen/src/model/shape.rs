//! What a value may be.

/// A schema: what kind of value, and within which bounds.
#[derive(Clone, Debug, PartialEq)]
pub struct Shape {
    /// Whether it may also be null.
    pub nullable: bool,
    /// What it is.
    pub description: String,
    /// The kind.
    pub kind: ShapeKind,
}

/// The kinds of shape.
#[derive(Clone, Debug, PartialEq)]
pub enum ShapeKind {
    /// A named schema.
    Reference(String),
    /// An object with known properties.
    Object(Object),
    /// An object whose keys are free and whose values have one shape.
    Map(Box<Shape>),
    /// A list.
    List {
        /// What it holds.
        items: Box<Shape>,
        /// The fewest items.
        fewest: Option<u64>,
        /// The most items.
        most: Option<u64>,
    },
    /// Text.
    Text {
        /// The shortest, in characters.
        shortest: Option<u64>,
        /// The longest, in characters.
        longest: Option<u64>,
        /// The regular expression it matches.
        pattern: Option<String>,
        /// What it means.
        format: Option<Format>,
        /// The only values, when they are listed.
        values: Vec<String>,
    },
    /// A whole number.
    Integer {
        /// The least.
        least: Option<i64>,
        /// The most.
        most: Option<i64>,
        /// Whether 32 bits hold it.
        narrow: bool,
        /// The only values, when they are listed, each with its name.
        values: Vec<(i64, String)>,
    },
    /// Any number.
    Number {
        /// The least.
        least: Option<f64>,
        /// The most.
        most: Option<f64>,
    },
    /// True or false.
    Boolean,
    /// Anything.
    Any,
}

/// A format of text that makes a difference.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// RFC 3339, with a zone.
    DateTime,
    /// RFC 3339 full-date.
    Date,
    /// Never to be shown.
    Password,
}

/// An object.
#[derive(Clone, Debug, PartialEq)]
pub struct Object {
    /// Its properties, in the order of the description.
    pub properties: Vec<Property>,
    /// Whether keys beyond the properties are refused.
    pub closed: bool,
}

impl Object {
    /// Whether it has a property of this name.
    pub fn has(&self, name: &str) -> bool {
        self.properties.iter().any(|property| property.name == name)
    }
}

/// A property of an object.
#[derive(Clone, Debug, PartialEq)]
pub struct Property {
    /// Its key on the wire.
    pub name: String,
    /// Other keys that a server accepts for it.
    pub aliases: Vec<String>,
    /// Whether it must be there.
    pub required: bool,
    /// What it holds.
    pub shape: Shape,
}

impl Shape {
    /// A reference to the schema `name`.
    pub fn reference_to(name: &str) -> Self {
        Self { nullable: false, description: String::new(), kind: ShapeKind::Reference(name.to_owned()) }
    }

    /// The name of the schema this refers to.
    pub fn reference(&self) -> Option<&str> {
        match &self.kind {
            ShapeKind::Reference(name) => Some(name),
            _ => None,
        }
    }

    /// Adds the names of the schemas that this refers to, not those that these refer to.
    pub fn references(&self, names: &mut Vec<String>) {
        match &self.kind {
            ShapeKind::Reference(name) => names.push(name.clone()),
            ShapeKind::Object(object) => object.properties.iter().for_each(|property| property.shape.references(names)),
            ShapeKind::Map(inner) | ShapeKind::List { items: inner, .. } => inner.references(names),
            _ => {}
        }
    }

    /// Whether this is one value that fits into a path or a query.
    pub fn is_scalar(&self) -> bool {
        matches!(
            self.kind,
            ShapeKind::Text { .. } | ShapeKind::Integer { .. } | ShapeKind::Boolean | ShapeKind::Number { .. }
        )
    }

    /// Whether its values are listed.
    pub fn is_enumeration(&self) -> bool {
        match &self.kind {
            ShapeKind::Text { values, .. } => !values.is_empty(),
            ShapeKind::Integer { values, .. } => !values.is_empty(),
            _ => false,
        }
    }
}
