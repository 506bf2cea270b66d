//! What a value may be, as tables that are built at compile time.

pub use super::pattern::Pattern;

/// A schema: what kind of value, and whether null is one.
#[derive(Debug)]
pub struct Schema {
    /// Whether it may also be null.
    pub nullable: bool,
    /// The kind.
    pub kind: Kind,
}

/// The kinds of value.
#[derive(Debug)]
pub enum Kind {
    /// Whatever another schema says.
    Reference(&'static Schema),
    /// An object with known properties.
    Object(Object),
    /// An object whose keys are free and whose values have one schema.
    Map(&'static Schema),
    /// A list.
    List(List),
    /// Text.
    Text(Text),
    /// A whole number.
    Integer(Integer),
    /// Any number.
    Number(Number),
    /// True or false.
    Boolean,
    /// Anything.
    Any,
}

/// An object with known properties.
#[derive(Debug)]
pub struct Object {
    /// The properties.
    pub properties: &'static [Property],
    /// Whether other keys are refused.
    pub closed: bool,
}

/// A property of an object.
#[derive(Debug)]
pub struct Property {
    /// Its key.
    pub name: &'static str,
    /// Other keys that are taken for it.
    pub aliases: &'static [&'static str],
    /// Whether it must be there.
    pub required: bool,
    /// What it holds.
    pub schema: &'static Schema,
}

/// A list.
#[derive(Debug)]
pub struct List {
    /// What it holds.
    pub items: &'static Schema,
    /// The fewest items.
    pub fewest: Option<u64>,
    /// The most items.
    pub most: Option<u64>,
}

/// Text.
#[derive(Debug)]
pub struct Text {
    /// The shortest, in characters.
    pub shortest: Option<u64>,
    /// The longest, in characters.
    pub longest: Option<u64>,
    /// The regular expression it matches.
    pub pattern: Option<&'static Pattern>,
    /// What it means.
    pub format: Option<Format>,
    /// The only values, when they are listed.
    pub values: &'static [&'static str],
}

impl Text {
    /// Text without bounds.
    pub const PLAIN: Self = Self { shortest: None, longest: None, pattern: None, format: None, values: &[] };
}

/// A format of text that is checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// RFC 3339, with a zone.
    DateTime,
    /// RFC 3339 full-date.
    Date,
}

/// A whole number.
#[derive(Debug)]
pub struct Integer {
    /// The least.
    pub least: Option<i64>,
    /// The most.
    pub most: Option<i64>,
    /// Whether 32 bits hold it.
    pub narrow: bool,
    /// The only values, when they are listed, each with its name.
    pub values: &'static [(i64, &'static str)],
}

impl Integer {
    /// A whole number of 64 bits.
    pub const PLAIN: Self = Self { least: None, most: None, narrow: false, values: &[] };
}

/// Any number.
#[derive(Debug)]
pub struct Number {
    /// The least.
    pub least: Option<f64>,
    /// The most.
    pub most: Option<f64>,
}

impl Number {
    /// A number without bounds.
    pub const PLAIN: Self = Self { least: None, most: None };
}
