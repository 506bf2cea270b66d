//! The example of each call: what a description's examples become.

#![allow(clippy::unwrap_used, clippy::panic)]

use codegen::emit::client::{self, ClientOptions, ExampleOptions};
use codegen::emit::{EmitError, Output};
use codegen::{model, source};
use std::path::Path;

fn emit(runtime_types: &[(&str, &str)]) -> Result<Vec<Output>, EmitError> {
    let fixture = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/examples.yaml");
    let reading = model::read(&source::load(&fixture).unwrap()).unwrap();
    let refused = reading.reasons();
    assert!(refused.is_empty(), "{refused:?}");
    let owned = |(name, expression): &(&str, &str)| ((*name).to_owned(), (*expression).to_owned());
    let example = ExampleOptions {
        library: "pets".into(),
        client: "shop".into(),
        before: vec!["let shop = pets::Shop::open();".into()],
        after: vec!["shop.close();".into()],
        runtime_types: runtime_types.iter().map(owned).collect(),
    };
    client::emit(&reading.model, &ClientOptions { example: Some(example), ..ClientOptions::new("pets") })
}

/// The lines of an operation's example.
fn example(of: &str) -> Vec<String> {
    let outputs = emit(&[("Day", "Day::read({})")]).unwrap();
    let client = &outputs.iter().find(|output| output.path == Path::new("client.rs")).unwrap().content;
    let (before, _) = client.split_once(&format!(" fn {of}(")).unwrap();
    let (_, example) = before.rsplit_once("/// # Example\n    ///\n").unwrap();
    let lines = example.lines().filter_map(|line| line.trim_start().strip_prefix("///"));
    lines.map(|line| line.strip_prefix(' ').unwrap_or(line).to_owned()).collect()
}

#[test]
fn a_list_in_pages_is_read_as_a_page_and_as_a_stream() {
    assert_eq!(
        example("list_pets"),
        [
            "```",
            "# let shop = pets::Shop::open();",
            "use pets::types::Kind;",
            "",
            "let page = shop.list_pets().size(5).kind(Kind::Cat).await?;",
            "println!(\"{} rows in all\", page.row_count);",
            "",
            "// The rows of all pages, as a stream:",
            "let mut rows = shop.list_pets().size(5).kind(Kind::Cat).stream();",
            "while let Some(row) = rows.next().await.transpose()? {",
            "    println!(\"{row:?}\");",
            "}",
            "# shop.close();",
            "```",
        ]
    );
}

#[test]
fn a_body_is_built_of_exact_values() {
    let lines = example("create_pet");
    assert_eq!(
        lines[2..lines.len() - 2],
        [
            "use pets::types::{Day, Kind, NewPet, PetId};",
            "",
            "let new_pet = NewPet::builder()",
            "    .name(\"Rex\")",
            "    .kind(Kind::Dog)",
            "    .born(Day::read(\"2020-04-29\"))",
            "    .weight(3.0)",
            "    .friends([PetId::from(4), PetId::from(5)])",
            "    .names([\"Rexie\".to_owned()])",
            "    .scores([Some(1.0), Some(-2.5), None])",
            "    .build();",
            "let pet = shop.create_pet(new_pet).await?;",
        ]
    );
}

#[test]
fn arguments_come_from_the_parameter_or_its_schema() {
    let lines = example("list_pet_friends");
    assert_eq!(lines[2..lines.len() - 2], ["let pet_friends = shop.list_pet_friends(7).await?;"]);
    let lines = example("replace_pet_friends");
    assert_eq!(
        lines[2..lines.len() - 2],
        [
            "use pets::types::{Level, PetId};",
            "",
            "shop.replace_pet_friends(8, [PetId::from(4)]).level(Level::High).await?;",
        ]
    );
}

#[test]
fn what_replaces_a_whole_has_an_example_of_a_change() {
    let lines = example("replace_pet_with");
    assert_eq!(
        lines[2..lines.len() - 2],
        [
            "let pet = shop",
            "    .replace_pet_with(7, |whole_pet| whole_pet.nickname = Some(\"Rexie\".to_owned()))",
            "    .await?;",
        ]
    );
}

#[test]
fn null_in_an_update_takes_away() {
    let lines = example("update_pet");
    assert_eq!(
        lines[2..lines.len() - 2],
        [
            "use pets::types::{Change, Kind};",
            "",
            "shop.update_pet(7).name(\"Max\").kind(Kind::Cat).since(Change::Clear).await?;",
        ]
    );
}

#[test]
fn a_value_that_nothing_can_write_is_an_error() {
    let error = emit(&[]).unwrap_err().to_string();
    assert!(error.contains("`create_pet`") && error.contains("`Day`"), "{error}");
}
