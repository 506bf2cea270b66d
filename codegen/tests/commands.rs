//! The emitted command line, as text.

#![allow(clippy::unwrap_used)]

use codegen::emit::commands::{CommandOptions, emit};
use codegen::model::{Model, read};
use codegen::source::load;
use std::path::Path;

fn library() -> Model {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/library.yaml");
    read(&load(&path).unwrap()).unwrap().model
}

fn options(reserved: &[&str]) -> CommandOptions {
    let reserved = reserved.iter().map(|name| (*name).to_owned()).collect();
    CommandOptions { amount: "Amount".into(), currency: "CurrencyCode".into(), reserved }
}

fn commands(model: &Model) -> String {
    emit(model, &options(&[])).unwrap().remove(0).content
}

fn refusal(model: &Model, reserved: &[&str]) -> String {
    emit(model, &options(reserved)).unwrap_err().to_string()
}

#[test]
fn every_operation_is_a_command_once_unless_it_carries_bytes() {
    let model = library();
    let commands = commands(&model);
    for operation in &model.operations {
        let count = commands.matches(&format!("operation: \"{}\"", operation.name)).count();
        assert_eq!(count, usize::from(!operation.carries_bytes()), "{}", operation.name);
    }
}

#[test]
fn the_verb_is_what_the_resource_does_not_say() {
    let mut model = library();
    model.tags = ["members", "loans"].map(|tag| (tag.to_owned(), String::new())).into();
    let names = ["list_loans", "list_member_loans", "change_loan_member", "renew_loan", "get_book_count"];
    model.operations.truncate(names.len());
    for (operation, name) in model.operations.iter_mut().zip(names) {
        operation.name = name.to_owned();
        operation.tag = Some("loans".to_owned());
    }
    let commands = commands(&model);
    let verbs: Vec<&str> = commands.split("verb: \"").skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
    assert_eq!(verbs, ["list", "list-for-member", "change-member", "renew", "get-book-count"]);
}

#[test]
fn two_commands_of_one_name_are_refused() {
    let mut model = library();
    let (tag, first) = (model.operations[0].tag.clone(), model.operations[0].name.clone());
    (model.operations[1].tag, model.operations[1].name) = (tag, first.clone());
    let refusal = refusal(&model, &[]);
    assert!(refusal.contains(&format!("as `{first}` is; rename one of the two")), "{refusal}");
    assert!(refusal.contains("library.yaml:"), "{refusal}");
}

#[test]
fn an_operation_without_a_tag_is_refused() {
    let mut model = library();
    model.operations[0].tag = None;
    assert!(refusal(&model, &[]).contains("has no tag"));
}

#[test]
fn a_flag_that_every_command_has_is_refused() {
    let model = library();
    let parameter = model.operations.iter().flat_map(|operation| operation.query_parameters()).next().unwrap();
    let refusal = refusal(&model, &[&parameter.name]);
    assert!(refusal.contains(&format!("the flag `--{}` twice", parameter.name)), "{refusal}");
}
