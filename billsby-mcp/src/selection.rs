//! Which tools a server shows, and which it lets be called.

use crate::app;
use crate::columns::Columns;
use crate::generated::tools::TOOLS;
use crate::tool::Tool;
use billsby_client::Effect;
use billsby_client::calls::Call;
use std::collections::BTreeSet;
use std::fmt;
use std::sync::LazyLock;

/// The tools of a server.
#[derive(Clone, Debug)]
pub struct Selection {
    /// Those that are listed, in the order of the description.
    shown: Vec<Entry>,
    is_search: bool,
    names: Names,
    most: MaxEffect,
}

/// A tool with its operation.
#[derive(Clone, Copy, Debug)]
pub struct Entry {
    /// The tool.
    pub tool: &'static Tool,
    /// The operation.
    pub call: &'static Call,
    /// The properties of what it answers.
    pub columns: &'static Columns,
}

/// Those of each tool. They are read once, since schemas take longer to read than most calls to make.
static COLUMNS: LazyLock<Vec<Columns>> = LazyLock::new(|| TOOLS.iter().map(|tool| Columns::of(&tool.answer)).collect());

static ENTRIES: LazyLock<Vec<Entry>> = LazyLock::new(|| {
    let tools = TOOLS.iter().zip(&*COLUMNS);
    tools.filter_map(|(tool, columns)| Some(Entry { tool, call: tool.call()?, columns })).collect()
});

/// By which names tools are listed. Either is accepted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Names {
    /// The names of the operations.
    #[default]
    Operations,
    /// The names of the vendor's listing, where it has one.
    Listing,
}

/// The gravest thing that a call may do.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum MaxEffect {
    /// It changes nothing.
    Read,
    /// It changes what can be changed back, or contacts a customer.
    Write,
    /// It moves money, or destroys.
    #[default]
    Money,
}

/// What was selected does not exist.
#[derive(Debug, PartialEq, Eq)]
pub enum SelectionError {
    /// No toolset is called so.
    Toolset(String),
    /// No tool is called so.
    Tool(String),
    /// The limit leaves none of the tools.
    Nothing,
}

impl fmt::Display for SelectionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Toolset(name) => {
                let known: Vec<&str> = toolsets().into_iter().collect();
                write!(f, "there is no toolset `{name}`; expected default, all, search or one of {}", known.join(", "))
            }
            Self::Tool(name) => write!(f, "there is no tool `{name}`; expected the name of an operation"),
            Self::Nothing => f.write_str("no tool is left; choose other tools, or allow a graver effect"),
        }
    }
}

impl std::error::Error for SelectionError {}

impl MaxEffect {
    /// Whether a call of this effect may be made.
    pub fn allows(self, effect: Effect) -> bool {
        let needed = match effect {
            Effect::Read => Self::Read,
            Effect::Write | Effect::Notify => Self::Write,
            // What is not known is taken for the gravest.
            _ => Self::Money,
        };
        needed <= self
    }

    /// The word for it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Read => "read",
            Self::Write => "write",
            Self::Money => "money",
        }
    }
}

impl Selection {
    /// The tools of `toolsets`, and `tools` by their names; without both the default ones. None that does more than
    /// `most` can be called, be it listed or searched for.
    ///
    /// # Errors
    /// A [`SelectionError`] for a name that nothing has.
    pub fn new(toolsets: &[String], tools: &[String], most: MaxEffect, names: Names) -> Result<Self, SelectionError> {
        let chosen = tools.iter().map(|name| find(name).ok_or_else(|| SelectionError::Tool(name.clone())));
        let chosen: Vec<&str> = chosen.map(|found| found.map(|entry| entry.tool.name)).collect::<Result<_, _>>()?;
        if let Some(unknown) = toolsets.iter().find(|name| !is_toolset(name)) {
            return Err(SelectionError::Toolset(unknown.clone()));
        }
        let default = ["default".to_owned()];
        let toolsets = if toolsets.is_empty() && tools.is_empty() { &default[..] } else { toolsets };
        let is_chosen =
            |entry: &Entry| chosen.contains(&entry.tool.name) || toolsets.iter().any(|toolset| belongs(entry, toolset));
        let shown: Vec<Entry> = entries().filter(is_chosen).filter(|entry| most.allows(entry.call.effect)).collect();
        let is_search = toolsets.iter().any(|toolset| toolset == "search");
        if shown.is_empty() && !is_search {
            return Err(SelectionError::Nothing);
        }
        Ok(Self { shown, is_search, names, most })
    }

    /// The tools that are listed.
    pub fn shown(&self) -> &[Entry] {
        &self.shown
    }

    /// Whether tools are found, described and called through three of their own.
    pub fn is_search(&self) -> bool {
        self.is_search
    }

    /// The gravest thing that a call may do.
    pub fn most(&self) -> MaxEffect {
        self.most
    }

    /// Everything that may be called: what is shown, what the support sidebar reads by where it is shown, and with the
    /// search everything that the limit allows.
    pub fn callable(&self) -> impl Iterator<Item = Entry> + '_ {
        entries().filter(|entry| self.is_callable(entry))
    }

    /// Whether it may be called.
    pub fn is_callable(&self, entry: &Entry) -> bool {
        let is_shown = || self.shown.iter().any(|shown| shown.tool.name == entry.tool.name);
        self.most.allows(entry.call.effect) && (self.is_search || is_shown() || app::reads(&self.shown, entry))
    }

    /// The name by which a tool is listed.
    pub fn name(&self, entry: &Entry) -> &'static str {
        match self.names {
            Names::Operations => entry.tool.name,
            Names::Listing => entry.call.alias.unwrap_or(entry.tool.name),
        }
    }
}

/// The tool of this name, or of this name in the vendor's listing.
pub fn find(name: &str) -> Option<Entry> {
    entries().find(|entry| entry.tool.name == name || entry.call.alias == Some(name))
}

/// Every tool.
pub fn entries() -> impl Iterator<Item = Entry> {
    ENTRIES.iter().copied()
}

/// The names of the toolsets: jobs, and tags.
pub fn toolsets() -> BTreeSet<&'static str> {
    entries().flat_map(|entry| entry.tool.toolsets.iter().copied().chain(entry.call.tag)).collect()
}

fn is_toolset(name: &str) -> bool {
    matches!(name, "all" | "default" | "search") || toolsets().contains(name)
}

fn belongs(entry: &Entry, toolset: &str) -> bool {
    match toolset {
        "all" => true,
        "default" => !entry.tool.toolsets.is_empty(),
        _ => entry.tool.toolsets.contains(&toolset) || entry.call.tag == Some(toolset),
    }
}
