//! Rules that a description is held to.
//!
//! A rule is a function from the bundled description to findings; [`RULES`]
//! lists them all. Those of [`Profile::Foreign`] guard the generator and hold
//! for every description; those of [`Profile::House`] are how we write ours.

mod bodies;
mod example_keys;
mod examples;
mod extension_values;
mod extensions;
mod identifiers;
mod operation_ids;
mod paging;
mod path_parameters;
mod paths;
mod references;
mod replies;
mod same_shape;
mod secrets;
mod unused_schemas;
mod walk;

use crate::diagnostic::{Diagnostic, Diagnostics, Position};
use crate::source::Bundle;

/// Whose description it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Profile {
    /// Anybody's: only what generation rests on.
    Foreign,
    /// Ours: every rule.
    House,
}

/// One rule.
pub struct Rule {
    /// Its stable name.
    pub code: &'static str,
    /// What it demands, in one line.
    pub summary: &'static str,
    /// The most lenient profile that it holds for.
    pub profile: Profile,
    /// Finds what breaks it.
    pub check: fn(&Bundle, &mut Findings),
}

impl Rule {
    /// Whether a description of this profile is held to it.
    pub fn holds_for(&self, profile: Profile) -> bool {
        self.profile <= profile
    }
}

/// Every rule.
#[rustfmt::skip]
pub const RULES: &[Rule] = &[
    Rule { code: "unresolved-reference", profile: Profile::Foreign, check: references::unresolved, summary: "every `$ref` leads to a value" },
    Rule { code: "path-text", profile: Profile::Foreign, check: paths::text, summary: "a path starts with a slash, is ASCII without blanks, and closes its braces" },
    Rule { code: "path-parameter-undeclared", profile: Profile::Foreign, check: path_parameters::undeclared, summary: "every `{name}` of a path is a declared parameter" },
    Rule { code: "path-parameter-unused", profile: Profile::Foreign, check: path_parameters::unused, summary: "every declared path parameter stands in the path" },
    Rule { code: "duplicate-operation-id", profile: Profile::Foreign, check: operation_ids::duplicate, summary: "no two operations have one name, in snake case" },
    Rule { code: "property-identifier", profile: Profile::House, check: identifiers::properties, summary: "every property yields a Rust identifier of its own" },
    Rule { code: "untyped-body", profile: Profile::House, check: bodies::untyped, summary: "a body says more of itself than `string`" },
    Rule { code: "untyped-schema", profile: Profile::House, check: bodies::untyped_schema, summary: "a schema names its properties, its items or its type" },
    Rule { code: "missing-example", profile: Profile::House, check: examples::missing, summary: "every body has an example" },
    Rule { code: "invalid-example", profile: Profile::House, check: examples::invalid, summary: "every example is JSON that matches its schema" },
    Rule { code: "unknown-example-key", profile: Profile::House, check: example_keys::check, summary: "an example has only keys that its schema names" },
    Rule { code: "missing-error-reply", profile: Profile::House, check: replies::errors, summary: "every operation says how it fails" },
    Rule { code: "list-without-paging", profile: Profile::House, check: paging::missing, summary: "every list says whether it comes in pages" },
    Rule { code: "missing-evidence", profile: Profile::House, check: extensions::missing_evidence, summary: "every operation has x-evidence" },
    Rule { code: "missing-effect", profile: Profile::House, check: extensions::missing_effect, summary: "every operation has x-effect" },
    Rule { code: "missing-retry", profile: Profile::House, check: extensions::missing_retry, summary: "every operation has x-retry" },
    Rule { code: "unknown-extension", profile: Profile::House, check: extensions::unknown, summary: "every x- key is a documented one" },
    Rule { code: "misplaced-extension", profile: Profile::House, check: extensions::misplaced, summary: "every x- key stands where it has a meaning" },
    Rule { code: "extension-value", profile: Profile::House, check: extension_values::check, summary: "every x- key has a value that it can have" },
    Rule { code: "paging-value", profile: Profile::House, check: paging::value, summary: "x-paging names parameters and properties that exist" },
    Rule { code: "unused-schema", profile: Profile::House, check: unused_schemas::check, summary: "every named schema is used" },
    Rule { code: "same-shape", profile: Profile::House, check: same_shape::check, summary: "one shape has one name" },
    Rule { code: "unnamed-secret", profile: Profile::House, check: secrets::unnamed, summary: "every secret is a named schema" },
];

/// What one rule has found.
pub struct Findings {
    code: &'static str,
    found: Vec<Diagnostic>,
}

impl Findings {
    fn add(&mut self, at: &Position, message: impl Into<String>, remedy: impl Into<String>) {
        self.found.push(Diagnostic { at: at.clone(), code: self.code, message: message.into(), remedy: remedy.into() });
    }
}

/// Holds `bundle` to every rule of `profile`, and reports all findings at once.
pub fn check(bundle: &Bundle, profile: Profile) -> Result<(), Diagnostics> {
    let mut found = Vec::new();
    for rule in RULES.iter().filter(|rule| rule.holds_for(profile)) {
        let mut findings = Findings { code: rule.code, found: Vec::new() };
        (rule.check)(bundle, &mut findings);
        found.append(&mut findings.found);
    }
    Diagnostics::check(found)
}
