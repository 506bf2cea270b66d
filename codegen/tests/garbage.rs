//! Whatever is fed to the generator, it answers with a value or with a message.

#![allow(clippy::unwrap_used, clippy::panic)]

use codegen::diagnostic::Diagnostics;
use codegen::lint::{self, Profile};
use codegen::source::Bundle;
use codegen::{changes, model, source};
use proptest::prelude::*;
use serde_json::{Value, json};
use std::fmt::Write;
use std::path::Path;
use std::sync::LazyLock;

const CLEAN: &str = include_str!("fixtures/lint/clean.yaml");

/// The whole way from a file to a model.
fn read(file: &Path) -> Result<Bundle, Diagnostics> {
    let bundle = source::load(file)?;
    // Past the linter a foreign description is the generator's own affair, so the model is read in any case.
    let checked = lint::check(&bundle, Profile::House);
    let _ = lint::check(&bundle, Profile::Foreign);
    model::read(&bundle)?;
    checked.map(|()| bundle)
}

fn read_bytes(bytes: &[u8]) -> Result<Bundle, Diagnostics> {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("openapi.yaml");
    std::fs::write(&file, bytes).unwrap();
    read(&file)
}

fn codes(result: Result<Bundle, Diagnostics>) -> Vec<&'static str> {
    match result {
        Ok(_) => Vec::new(),
        Err(Diagnostics(found)) => found.iter().map(|one| one.code).collect(),
    }
}

/// A description with these schemas, all used.
fn with_schemas(schemas: &str) -> String {
    format!(
        "openapi: 3.0.3\ninfo: {{title: Pets, version: 1.0.0}}\npaths: {{}}\nx-webhooks:\n  One: {{$ref: '#/components/schemas/One'}}\ncomponents:\n  schemas:\n{schemas}"
    )
}

#[test]
fn truncated_yaml() {
    for end in (0..CLEAN.len()).step_by(7) {
        let _ = read_bytes(&CLEAN.as_bytes()[..end]);
    }
    assert_eq!(codes(read_bytes(b"openapi: '3.0.3\npaths: {")), ["yaml"]);
}

#[test]
fn a_path_item_that_refers_to_itself() {
    let text = "openapi: 3.0.3\ninfo: {title: Pets, version: 1.0.0}\npaths:\n  /pets: {$ref: '#/paths/~1pets'}\n";
    assert_eq!(codes(read_bytes(text.as_bytes())), ["unresolved-reference"]);
}

#[test]
fn an_alias_that_refers_to_itself() {
    let text = with_schemas("    One: {$ref: '#/components/schemas/One'}\n");
    assert!(codes(read_bytes(text.as_bytes())).contains(&"unresolved-reference"));
    let text =
        with_schemas("    One: {$ref: '#/components/schemas/Two'}\n    Two: {$ref: '#/components/schemas/One'}\n");
    assert!(codes(read_bytes(text.as_bytes())).contains(&"unresolved-reference"));
}

#[test]
fn a_schema_may_hold_itself() {
    let text = with_schemas(
        "    One:\n      type: object\n      example: {next: {next: {}}}\n      properties:\n        next: {$ref: '#/components/schemas/One'}\n        all: {type: array, items: {$ref: '#/components/schemas/One'}}\n",
    );
    assert_eq!(codes(read_bytes(text.as_bytes())), [""; 0]);
}

#[test]
fn deep_nesting() {
    const DEPTH: usize = 10_000;
    let flow = ["[".repeat(DEPTH), "{a: ".repeat(DEPTH)];
    let closed = format!("{}1{}", "[".repeat(DEPTH), "]".repeat(DEPTH));
    let block = (0..2_000).fold(String::new(), |mut text, depth| {
        let _ = writeln!(text, "{}a:", " ".repeat(depth));
        text
    });
    let dashes = "- ".repeat(DEPTH);
    for text in flow.iter().chain([&closed, &block, &dashes]) {
        assert_eq!(codes(read_bytes(text.as_bytes())), ["yaml"], "{:.40}", text);
    }
}

#[test]
fn a_long_chain_of_schemas() {
    const LENGTH: usize = 2_000;
    let mut schemas = String::from("    One: {type: object, properties: {next: {$ref: '#/components/schemas/A0'}}}\n");
    for index in 0..LENGTH {
        let next = (index + 1) % LENGTH;
        let _ = writeln!(
            schemas,
            "    A{index}: {{type: object, properties: {{next{index}: {{$ref: '#/components/schemas/A{next}'}}}}}}"
        );
    }
    assert_eq!(codes(read_bytes(with_schemas(&schemas).as_bytes())), [""; 0]);
}

#[test]
fn a_large_file() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("openapi.yaml");
    // Sparse: it holds 50 MB and takes no room.
    std::fs::File::create(&file).unwrap().set_len(50 * 1024 * 1024).unwrap();
    let Err(Diagnostics(found)) = read(&file) else { panic!("read 50 MB") };
    assert_eq!(found[0].code, "file");
    assert!(found[0].message.contains("52428800 bytes"), "{}", found[0]);
}

#[test]
fn a_file_that_cannot_be_read() {
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(codes(read(&folder.path().join("nowhere.yaml"))), ["file"]);
    assert_eq!(codes(read(folder.path())), ["file"]);
}

#[test]
fn a_file_that_is_no_description() {
    assert_eq!(codes(read_bytes(b"")), ["yaml"]);
    assert_eq!(codes(read_bytes(b"\n# nothing\n")), ["yaml"]);
    assert_eq!(codes(read_bytes(&[0, 159, 146, 150, 255])), ["file"]);
    assert_eq!(codes(read_bytes(b"\0\0\0\0")).len(), 1);
    assert_eq!(codes(read_bytes(b"hello")), ["openapi"]);
    assert_eq!(codes(read_bytes(b"{}")), ["openapi"]);
    assert_eq!(codes(read_bytes(b"openapi: 3.1.0")), ["openapi"]);
}

#[test]
fn a_bomb_of_anchors() {
    let mut bomb = String::from("a: &a [x, x, x, x, x, x, x, x, x]\n");
    for (before, after) in "abcdefgh".chars().zip("bcdefghi".chars()) {
        let _ = writeln!(bomb, "{after}: &{after} [{}]", vec![format!("*{before}"); 9].join(", "));
    }
    assert_eq!(codes(read_bytes(bomb.as_bytes())), ["yaml"]);
}

fn pointers(value: &Value, at: &str, found: &mut Vec<String>) {
    found.push(at.to_owned());
    match value {
        Value::Object(map) => {
            for (key, value) in map {
                pointers(value, &format!("{at}/{}", key.replace('~', "~0").replace('/', "~1")), found);
            }
        }
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(index, item)| pointers(item, &format!("{at}/{index}"), found));
        }
        _ => {}
    }
}

/// Values that are out of place nearly everywhere.
fn junk() -> Vec<Value> {
    vec![
        json!(null),
        json!(true),
        json!(-1),
        json!(1e300),
        json!(u64::MAX),
        json!(""),
        json!("{"),
        json!("/{a}/{a}"),
        json!("("),
        json!("ä b"),
        json!([]),
        json!({}),
        json!([null]),
        json!({ "": "" }),
        json!({ "$ref": "" }),
        json!({ "$ref": "#" }),
        json!({ "$ref": "#/" }),
        json!({ "$ref": "openapi.yaml" }),
        json!({ "$ref": "#/components/schemas/Error" }),
        json!({ "$ref": "#/components/schemas" }),
        json!({ "type": "object", "nullable": true, "enum": [] }),
        json!({ "type": "string", "pattern": "(a*)*$", "example": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab" }),
        json!({ "allOf": [{ "$ref": "#/components/schemas/Error" }], "nullable": true }),
        json!({ "x-": 1, "get": {}, "parameters": [{}] }),
    ]
}

/// The clean description with some of its values replaced: by junk, or by values from elsewhere in it.
fn mutated(picks: &[(prop::sample::Index, prop::sample::Index, bool)]) -> Value {
    let mut value = BUNDLED.clone();
    for (target, replacement, use_junk) in picks {
        let mut all = Vec::new();
        pointers(&value, "", &mut all);
        let new = match use_junk {
            true => replacement.get(&junk()).clone(),
            false => value.pointer(replacement.get::<String>(&all)).cloned().unwrap_or_default(),
        };
        if let Some(place) = value.pointer_mut(target.get::<String>(&all)) {
            *place = new;
        }
    }
    value
}

/// The clean description, bundled.
static BUNDLED: LazyLock<Value> = LazyLock::new(|| read_bytes(CLEAN.as_bytes()).unwrap().document.to_value());

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn random_bytes(bytes in prop::collection::vec(any::<u8>(), 0..512)) {
        let _ = read_bytes(&bytes);
    }

    #[test]
    fn random_text(text in "[-a-z0-9:{}\\[\\],#&*!|>'\"%@`? \n]{0,200}") {
        let _ = read_bytes(text.as_bytes());
    }

    #[test]
    fn bytes_of_a_description_overwritten(
        edits in prop::collection::vec((any::<prop::sample::Index>(), "[-a-z:{}\\[\\],#$/' \n]{0,6}", 0_usize..40), 1..4)
    ) {
        let mut bytes = CLEAN.as_bytes().to_vec();
        for (start, text, length) in edits {
            let start = start.index(bytes.len());
            let end = (start + length).min(bytes.len());
            bytes.splice(start..end, text.into_bytes());
        }
        let _ = read_bytes(&bytes);
    }

    #[test]
    fn values_of_a_description_replaced(
        picks in prop::collection::vec((any::<prop::sample::Index>(), any::<prop::sample::Index>(), any::<bool>()), 1..5)
    ) {
        let text = mutated(&picks).to_string();
        let _ = read_bytes(text.as_bytes());
        let clean = BUNDLED.to_string();
        let _ = changes::compare(&clean, &text);
        let _ = changes::compare(&text, &clean);
    }
}
