//! Operations with bodies of bytes, in what carries JSON alone and in what does not.

#![allow(clippy::unwrap_used)]

use codegen::emit::client::{self, ClientOptions, call};
use codegen::emit::{Output, json_schema, recorder, tools};
use codegen::model::{Bytes, Model, Operation, read};
use codegen::source::load;
use quote::quote;
use std::path::Path;

fn library() -> Model {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/library.yaml");
    read(&load(&path).unwrap()).unwrap().model
}

fn operation<'a>(model: &'a Model, name: &str) -> &'a Operation {
    model.operations.iter().find(|operation| operation.name == name).unwrap()
}

fn in_one_line(output: &Output) -> String {
    output.content.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn the_description_says_how_many_there_may_be() {
    let model = library();
    let (upload, download) = (operation(&model, "upload_cover"), operation(&model, "download_cover"));
    assert_eq!((&upload.bytes, upload.body.is_none()), (&Some(Bytes { longest: Some(16) }), true));
    assert!(download.bytes.is_none() && download.carries_bytes());
    assert!(!operation(&model, "get_book").carries_bytes());
}

#[test]
fn what_carries_json_alone_leaves_them_out() {
    let model = library();
    let outputs = client::emit(&model, &ClientOptions::new("library")).unwrap();
    let table = outputs.into_iter().find(|output| output.path.ends_with("calls.rs")).unwrap();
    let by_name = call::emit(&model, &quote!(library_client)).unwrap();
    for output in [table, by_name].iter().chain(&tools::emit(&model).unwrap()) {
        assert!(!output.content.contains("load_cover"), "{}", output.content);
    }
}

#[test]
fn a_schema_of_the_request_holds_its_parameters_alone() {
    let schemas: serde_json::Value = serde_json::from_str(&json_schema::emit(&library()).content).unwrap();
    let upload = schemas.pointer("/operations/upload_cover").unwrap().to_string();
    assert!(upload.contains("bookId") && !upload.contains("body"), "{upload}");
}

#[test]
fn a_recorder_takes_them_beside_the_request() {
    let recorder = in_one_line(&recorder::emit(&library(), &quote!(server), &quote!(types)).unwrap());
    assert!(recorder.contains("request: requests::UploadCover, _: axum::body::Bytes,"), "{recorder}");
    assert!(recorder.contains("Result<axum::body::Bytes, Rejection> { self.record(\"download_cover\""), "{recorder}");
}
