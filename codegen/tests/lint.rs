//! Every rule of the linter, each on a description that breaks it alone.
//!
//! A fixture is named after its rule, with a word after a dot where a rule has
//! several cases. Its first line says what must be found, as
//! `# expect: code [file:]line:column`, or `# expect: nothing`.

#![allow(clippy::unwrap_used, clippy::panic)]

use codegen::diagnostic::{Diagnostic, Diagnostics};
use codegen::lint::{self, Profile, RULES};
use codegen::source;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/lint")
}

fn fixtures() -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().path());
    let mut found: Vec<PathBuf> = entries.filter(|path| path.extension().is_some_and(|end| end == "yaml")).collect();
    found.sort();
    found
}

fn code_of(fixture: &Path) -> String {
    let name = fixture.file_name().unwrap().to_str().unwrap();
    name.split('.').next().unwrap().to_owned()
}

fn findings(fixture: &Path, profile: Profile) -> Vec<Diagnostic> {
    let checked = source::load(fixture).and_then(|bundle| lint::check(&bundle, profile));
    match checked {
        Ok(()) => Vec::new(),
        Err(Diagnostics(found)) => found,
    }
}

/// A finding as fixtures write it.
fn short(found: &Diagnostic, fixture: &Path) -> String {
    let at = &found.at;
    let file = at.file.strip_prefix(folder()).unwrap();
    let prefix = if **at.file == *fixture { String::new() } else { format!("{}:", file.display()) };
    format!("{} {prefix}{}:{}", found.code, at.line, at.column)
}

#[test]
fn each_fixture_breaks_exactly_what_it_says() {
    for fixture in fixtures() {
        let text = std::fs::read_to_string(&fixture).unwrap();
        let first = text.lines().next().unwrap();
        let expected = first.strip_prefix("# expect: ").unwrap_or_else(|| panic!("{}: {first}", fixture.display()));
        let found = findings(&fixture, Profile::House);
        let short: Vec<String> = found.iter().map(|one| short(one, &fixture)).collect();
        let expected = if expected == "nothing" { Vec::new() } else { vec![expected.to_owned()] };
        assert_eq!(short, expected, "{}: {found:#?}", fixture.display());
        for one in found {
            assert_eq!(one.code, code_of(&fixture), "{}", fixture.display());
            assert!(!one.message.is_empty() && !one.remedy.is_empty());
        }
    }
}

#[test]
fn every_rule_has_a_fixture_and_every_fixture_a_rule() {
    let rules: BTreeSet<String> = RULES.iter().map(|rule| rule.code.to_owned()).collect();
    let fixtures: BTreeSet<String> =
        fixtures().iter().map(|path| code_of(path)).filter(|code| code != "clean").collect();
    assert_eq!(rules.len(), RULES.len(), "two rules of one code");
    assert_eq!(rules, fixtures);
}

#[test]
fn a_foreign_description_is_held_to_no_rule_of_the_house() {
    for fixture in fixtures() {
        let code = code_of(&fixture);
        let foreign = RULES.iter().any(|rule| rule.code == code && rule.holds_for(Profile::Foreign));
        let found = findings(&fixture, Profile::Foreign);
        assert_eq!(found.len(), usize::from(foreign), "{}: {found:#?}", fixture.display());
    }
}

#[test]
fn all_findings_are_reported_at_once_and_in_order() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("openapi.yaml");
    let text = "openapi: 3.0.3\ninfo: {title: Pets, version: 1.0.0}\npaths:\n  /pets:\n    get:\n      operationId: list_pets\n      responses: {}\n";
    std::fs::write(&file, text).unwrap();
    let codes: Vec<&str> = findings(&file, Profile::House).iter().map(|one| one.code).collect();
    assert_eq!(codes, ["missing-effect", "missing-error-reply", "missing-evidence", "missing-retry"]);
}
