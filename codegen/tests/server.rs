//! The emitted server, as text.

#![allow(clippy::unwrap_used)]

use codegen::emit::Output;
use codegen::emit::server::{ServerOptions, emit};
use codegen::model::{Model, read};
use codegen::source::load;
use quote::quote;
use std::path::Path;

fn library() -> Model {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/library.yaml");
    let reading = read(&load(&path).unwrap()).unwrap();
    assert!(reading.refused.is_empty(), "{:?}", reading.refused);
    reading.model
}

fn server(model: &Model) -> Vec<Output> {
    emit(model, &ServerOptions::new(quote!(library_client::types))).unwrap()
}

fn content<'a>(outputs: &'a [Output], file: &str) -> &'a str {
    &outputs.iter().find(|output| output.path.ends_with(file)).unwrap().content
}

#[test]
fn the_same_description_gives_the_same_bytes() {
    assert_eq!(server(&library()), server(&library()));
}

#[test]
fn every_operation_is_a_method_without_a_body_and_a_route() {
    let model = library();
    let outputs = server(&model);
    let api: syn::File = syn::parse_str(content(&outputs, "api.rs")).unwrap();
    let methods: Vec<&syn::TraitItemFn> = api
        .items
        .iter()
        .filter_map(|item| match item {
            syn::Item::Trait(item) => Some(item),
            _ => None,
        })
        .flat_map(|item| &item.items)
        .filter_map(|item| match item {
            syn::TraitItem::Fn(method) => Some(method),
            _ => None,
        })
        .collect();
    for operation in &model.operations {
        let method = methods.iter().find(|method| method.sig.ident == operation.name.as_str()).unwrap();
        assert!(method.default.is_none(), "{}", operation.name);
        assert!(content(&outputs, "router.rs").contains(&format!("api.{}(", operation.name)), "{}", operation.name);
    }
}

#[test]
fn requests_have_no_settings_and_only_required_fields_are_bare() {
    let outputs = server(&library());
    let requests = content(&outputs, "requests.rs");
    assert!(!requests.contains("town"));
    assert!(requests.contains("pub book_id: library_client::types::BookId"));
    assert!(requests.contains("pub genre: Option<library_client::types::Genre>"));
    assert!(requests.contains("pub body: library_client::types::NewBook"));
    assert!(requests.contains("pub body: Option<library_client::types::BookChange>"));
}

#[test]
fn tables_hold_what_requests_and_replies_reach_and_no_more() {
    let outputs = server(&library());
    let schemas = content(&outputs, "schemas.rs");
    for name in ["NEW_BOOK", "READER_ID", "BOOK_PAGE", "FAILURE"] {
        assert!(schemas.contains(&format!("pub static {name}: Schema")), "{name}");
    }
    assert!(!schemas.contains("LOAN_NOTICE"));
}

#[test]
fn every_described_reply_is_in_the_table_of_its_operation() {
    let outputs = server(&library());
    let operations = content(&outputs, "operations.rs");
    let table = |name: &str| {
        let (_, after) = operations.split_once(&format!("pub static {name}: Operation")).unwrap();
        let (_, replies) = after.split_once("replies: &[").unwrap();
        let (replies, _) = replies.split_once("};").unwrap();
        replies.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    assert_eq!(
        table("GET_OPENING_HOURS"),
        "ReplyTable::new(Some(200), Content::Json(&schemas::OPENING_HOURS)), \
         ReplyTable::new(Some(503), Content::Any), \
         ReplyTable::new(None, Content::Json(&schemas::FAILURE)), ],"
    );
    assert!(table("REMOVE_BOOK").starts_with("ReplyTable::new(Some(204), Content::Empty), "));
}

#[test]
fn no_type_is_made_of_what_only_failures_hold() {
    let model = library();
    assert!(model.error_schemas.contains_key("Failure") && !model.schemas.contains_key("Failure"));
}

#[test]
fn routes_name_parameters_by_position_under_every_base() {
    let outputs = server(&library());
    let operations = content(&outputs, "operations.rs");
    assert!(operations.contains("/v1/{p1}/readers/{p3}/loans/{p5}"), "{operations}");
    assert!(operations.contains("/v1/mirror/{p2}/readers/{p4}/loans/{p6}"));
}

#[test]
fn operations_that_answer_the_same_request_are_refused() {
    let mut model = library();
    let mut twin = model.operations[0].clone();
    twin.name = "list_volumes".into();
    model.operations.push(twin);
    let error = emit(&model, &ServerOptions::new(quote!(types))).unwrap_err().to_string();
    assert!(error.contains("`list_volumes` answers GET /v1/{p1}/books as `list_books` does"), "{error}");
}

#[test]
fn names_that_the_server_needs_itself_are_refused() {
    for name in ["render", "authorize", "option"] {
        let mut model = library();
        model.operations[0].name = name.into();
        let error = emit(&model, &ServerOptions::new(quote!(types))).unwrap_err().to_string();
        assert!(error.contains("library.yaml:") && error.contains("rename it"), "{error}");
    }
}

#[test]
fn patterns_that_the_runtime_cannot_hold_a_value_against_are_refused() {
    let mut model = library();
    if let codegen::model::ShapeKind::Text { pattern, .. } = &mut model.schemas.get_mut("Isbn").unwrap().shape.kind {
        *pattern = Some("^(?=x)".into());
    }
    let error = emit(&model, &ServerOptions::new(quote!(types))).unwrap_err().to_string();
    assert!(error.contains("the pattern `^(?=x)` is not supported"), "{error}");
}

#[test]
fn the_description_of_the_tests_holds_to_the_rules_for_all() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/library.yaml");
    codegen::lint::check(&load(&path).unwrap(), codegen::lint::Profile::Foreign).unwrap();
}
