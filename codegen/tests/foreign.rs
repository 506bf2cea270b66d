//! Other people's descriptions: each is refused at a place, or becomes crates of Rust.
//!
//! The first line of a file in `fixtures/foreign` says what becomes of it:
//! `# refused: code line:column`, or `# generated: text; text` with what the crates hold.

#![allow(clippy::unwrap_used, clippy::panic)]

use codegen::diagnostic::{Diagnostic, Diagnostics};
use codegen::emit::client::ClientOptions;
use codegen::emit::server::ServerOptions;
use codegen::emit::{EmitError, Output, client, package, server};
use codegen::lint::{self, Profile};
use codegen::model::{self, Model, Reading};
use codegen::source;
use proptest::prelude::*;
use quote::quote;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/foreign")
}

fn read(file: &Path) -> Result<Reading, Diagnostics> {
    let bundle = source::load(file)?;
    lint::check(&bundle, Profile::Foreign)?;
    model::read(&bundle)
}

fn read_whole(file: &Path) -> Result<Model, Diagnostics> {
    let reading = read(file)?;
    let refused: Vec<Diagnostic> = reading.reasons();
    Diagnostics::check(refused)?;
    Ok(reading.model)
}

fn emit(model: &Model) -> Result<Vec<Output>, EmitError> {
    let mut outputs = client::emit(model, &ClientOptions::new("foreign"))?;
    outputs.extend(server::emit(model, &ServerOptions::new(quote!(foreign_client::types)))?);
    outputs.extend(package::client(model, "foreign-client")?);
    outputs.extend(package::server(model, "foreign-server", "foreign-client")?);
    Ok(outputs)
}

#[test]
fn each_is_refused_at_its_place_or_generated() {
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    assert!(files.len() > 100, "{}", files.len());
    for file in files {
        let name = file.file_name().unwrap().to_string_lossy().into_owned();
        let text = std::fs::read_to_string(&file).unwrap();
        let (fate, detail) = text.lines().next().unwrap().trim_start_matches("# ").split_once(':').unwrap();
        match (fate, read_whole(&file)) {
            ("refused", Err(Diagnostics(found))) => {
                let one = &found[0];
                let found = format!("{} {}:{}", one.code, one.at.line, one.at.column);
                assert_eq!(found, detail.trim(), "{name}: {one}");
                assert!(!one.remedy.is_empty() && !one.message.is_empty(), "{name}");
            }
            ("generated", Ok(model)) => {
                let outputs = emit(&model).unwrap_or_else(|error| panic!("{name}: {error}"));
                let all: String = outputs.iter().map(|output| output.content.as_str()).collect();
                for fact in detail.split(';').map(str::trim).filter(|fact| !fact.is_empty()) {
                    assert!(all.contains(fact), "{name} lacks {fact}");
                }
            }
            (_, Ok(_)) => panic!("{name} is not refused"),
            (_, Err(found)) => panic!("{name}: {found}"),
        }
    }
}

#[test]
fn what_is_left_out_is_listed_and_the_rest_is_generated() {
    let reading = read(&folder().join("refused-security-op-other.yaml")).unwrap();
    let refused: Vec<&str> = reading.refused.iter().map(|refused| refused.operation.as_str()).collect();
    let kept: Vec<&str> = reading.model.operations.iter().map(|operation| operation.name.as_str()).collect();
    assert_eq!((refused, kept), (vec!["PUT /a"], vec!["get_a"]));
    emit(&reading.model).unwrap();
}

/// A description with much that is accepted.
static LIBRARY: LazyLock<Value> = LazyLock::new(|| {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/library.yaml");
    source::load(&file).unwrap().document.to_value()
});

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

fn junk() -> Vec<Value> {
    vec![
        json!(null),
        json!(true),
        json!(i64::MAX),
        json!("type"),
        json!("Self"),
        json!("2 x"),
        json!("page"),
        json!(["a", "a"]),
        json!({ "type": "string", "nullable": true }),
        json!({ "type": "boolean" }),
        json!({ "type": "object", "additionalProperties": {} }),
        json!({ "type": "array", "items": { "type": "string", "enum": ["a", "self"] } }),
        json!({ "type": "object", "required": ["a"], "properties": { "a": { "type": "string" } } }),
        json!({ "$ref": "#/components/schemas/Shelf" }),
        json!({ "$ref": "#/components/schemas/Shelves" }),
        json!({ "nullable": true, "allOf": [{ "$ref": "#/components/schemas/Whatever" }] }),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    /// What the reader lets through, every emitter can write.
    #[test]
    fn what_is_read_is_emitted(
        picks in prop::collection::vec((any::<prop::sample::Index>(), any::<prop::sample::Index>(), any::<bool>()), 1..4)
    ) {
        let mut value = LIBRARY.clone();
        for (target, replacement, use_junk) in &picks {
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
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("openapi.yaml");
        std::fs::write(&file, value.to_string()).unwrap();
        if let Ok(reading) = read(&file)
            && !reading.model.operations.is_empty()
        {
            let emitted = emit(&reading.model);
            prop_assert!(emitted.is_ok(), "{}", emitted.unwrap_err());
        }
    }
}
