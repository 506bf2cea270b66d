//! The `x-` words that the generator understands.
//!
//! They are documented for authors of a description in its README; this is the
//! list that the linter holds a description to.

use crate::source::Place;

/// One extension: its name, and the places where it may stand.
pub struct Extension {
    /// The key, for example `x-paging`.
    pub name: &'static str,
    /// Where it may stand.
    pub places: &'static [Place],
}

/// Every extension, in alphabetical order.
pub const KNOWN: &[Extension] = &[
    Extension { name: "x-acknowledgement", places: &[Place::Schema] },
    Extension { name: "x-aliases", places: &[Place::Schema] },
    Extension { name: "x-effect", places: &[Place::Operation] },
    Extension { name: "x-enum-varnames", places: &[Place::Schema] },
    Extension { name: "x-evidence", places: &[Place::Operation, Place::Response, Place::Schema] },
    Extension { name: "x-example", places: &[Place::Operation] },
    Extension { name: "x-paging", places: &[Place::Operation] },
    Extension { name: "x-partial", places: &[Place::Schema] },
    Extension { name: "x-property-evidence", places: &[Place::Schema] },
    Extension { name: "x-replaces", places: &[Place::Operation] },
    Extension { name: "x-retry", places: &[Place::Operation] },
    Extension { name: "x-runtime-type", places: &[Place::Schema] },
    Extension { name: "x-setting", places: &[Place::Parameter] },
    Extension { name: "x-tool", places: &[Place::Operation] },
    Extension { name: "x-toolset", places: &[Place::Operation] },
    Extension { name: "x-verify", places: &[Place::Operation] },
    Extension { name: "x-webhook-convention", places: &[Place::Document] },
    Extension { name: "x-webhooks", places: &[Place::Document] },
];
