//! What the table of commands is made of.

/// What commands are grouped by.
#[derive(Debug)]
pub struct Resource {
    /// The first word of its commands.
    pub name: &'static str,
    /// What it is.
    pub about: &'static str,
    /// Its commands.
    pub commands: &'static [Command],
}

/// One operation as a command.
#[derive(Debug)]
pub struct Command {
    /// The second word.
    pub verb: &'static str,
    /// The operation, by its name.
    pub operation: &'static str,
    /// The flags, beside those that every command has.
    pub flags: &'static [Flag],
    /// The columns of what it prints; none where that is no object.
    pub columns: &'static [Column],
}

/// A flag for one argument of the operation, or for a property of its body.
#[derive(Debug)]
pub struct Flag {
    /// Its name, without dashes.
    pub name: &'static str,
    /// Where its value goes among the arguments.
    pub path: &'static [&'static str],
    /// What it takes.
    pub takes: Takes,
    /// What it is.
    pub about: &'static str,
}

/// What a flag takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Takes {
    /// Text, one of these where they are listed.
    Text(&'static [&'static str]),
    /// A whole number; where they are listed one of these, or its name.
    Integer(&'static [(i64, &'static str)]),
    /// Any number.
    #[allow(dead_code)] // A description need not have any.
    Number,
    /// An amount in minor units.
    Amount,
    /// True or false.
    Boolean,
    /// Text, as often as it is given.
    Texts,
    /// A whole number, as often as it is given.
    Integers,
    /// Anything, as JSON.
    Json,
}

/// A column of what a command prints.
#[derive(Clone, Debug)]
pub struct Column {
    /// Where its value stands in a row.
    pub path: &'static [&'static str],
    /// What it holds.
    pub content: Content,
}

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Content {
    /// One value.
    Plain,
    /// An amount in minor units.
    Amount {
        /// Where its currency stands in the row.
        currency: &'static [&'static str],
    },
    /// A number that stands for a word.
    Numbered(&'static [(i64, &'static str)]),
    /// A list, or an object whose keys are not known.
    Json,
}

impl Flag {
    pub(crate) const fn new(
        name: &'static str,
        path: &'static [&'static str],
        takes: Takes,
        about: &'static str,
    ) -> Self {
        Self { name, path, takes, about }
    }
}

impl Column {
    pub(crate) const fn plain(path: &'static [&'static str]) -> Self {
        Self { path, content: Content::Plain }
    }

    pub(crate) const fn json(path: &'static [&'static str]) -> Self {
        Self { path, content: Content::Json }
    }

    pub(crate) const fn numbered(path: &'static [&'static str], values: &'static [(i64, &'static str)]) -> Self {
        Self { path, content: Content::Numbered(values) }
    }

    pub(crate) const fn amount(path: &'static [&'static str], currency: &'static [&'static str]) -> Self {
        Self { path, content: Content::Amount { currency } }
    }

    /// What it is called: `status`, or `billingAddress.city`.
    pub fn name(&self) -> String {
        self.path.join(".")
    }
}
