//! The emitted tools, as text.

#![allow(clippy::unwrap_used)]

use codegen::emit::tools::emit;
use codegen::model::{Model, read};
use codegen::source::load;
use std::path::Path;

fn library() -> Model {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/library.yaml");
    read(&load(&path).unwrap()).unwrap().model
}

/// The entry of one tool.
fn tool(model: &Model, name: &str) -> String {
    let outputs = emit(model).unwrap();
    let content = &outputs.iter().find(|output| output.path.ends_with("tools.rs")).unwrap().content;
    let (_, entry) = content.split_once(&format!("name: \"{name}\",")).unwrap();
    entry.split("    Tool {").next().unwrap().to_owned()
}

#[test]
fn a_list_takes_no_pages_and_answers_rows() {
    let list = tool(&library(), "list_books");
    assert!(!list.contains("perPage") && !list.contains("\"page\""), "{list}");
    assert!(list.contains("answer: Answer::Rows("), "{list}");
    assert!(list.contains("title: \"List books\""), "{list}");
}

#[test]
fn a_body_stands_beside_the_parameters_unless_a_name_is_taken() {
    let mut model = library();
    assert!(tool(&model, "lend_book").contains("has_flat_body: true"));
    let lend = model.operations.iter_mut().find(|operation| operation.name == "lend_book").unwrap();
    let body = model.schemas[&lend.body.as_ref().unwrap().schema].clone();
    let codegen::model::ShapeKind::Object(object) = &body.shape.kind else { unreachable!() };
    lend.parameters[0].name = object.properties[0].name.clone();
    let lend = tool(&model, "lend_book");
    assert!(lend.contains("has_flat_body: false") && lend.contains("\"body\":{"), "{lend}");
}

#[test]
fn a_name_that_every_tool_needs_is_refused() {
    let mut model = library();
    let get = model.operations.iter_mut().find(|operation| operation.name == "get_book").unwrap();
    get.parameters[0].name = "intent".to_owned();
    let error = emit(&model).unwrap_err().to_string();
    assert!(error.contains("get_book") && error.contains("`intent`"), "{error}");
}

#[test]
fn what_a_call_is_about_is_read_with_its_own_arguments() {
    let update = tool(&library(), "update_book");
    assert!(update.contains("subjects: &[\"get_book\"]"), "{update}");
    assert!(tool(&library(), "get_book").contains("subjects: &[]"));
}
