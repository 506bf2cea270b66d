//! Descriptions split over files become one document.

#![allow(clippy::unwrap_used)]

use codegen::diagnostic::Diagnostics;
use codegen::source::{self, Bundle};

fn load(files: &[(&str, &str)]) -> Result<Bundle, Diagnostics> {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in files {
        let file = folder.path().join(name);
        std::fs::create_dir_all(file.parent().unwrap()).unwrap();
        std::fs::write(file, text).unwrap();
    }
    source::load(&folder.path().join("openapi.yaml"))
}

fn codes(result: Result<Bundle, Diagnostics>) -> Vec<&'static str> {
    result.map_or_else(|Diagnostics(found)| found.iter().map(|one| one.code).collect(), |_| Vec::new())
}

const LIBRARY: (&str, &str) = (
    "schemas/pets.yaml",
    "Pet:\n  type: object\n  properties:\n    leg: {$ref: '#/Leg'}\n    kin: {$ref: '../openapi.yaml#/components/schemas/Pet'}\n\nLeg: {type: integer}\n",
);

#[test]
fn values_of_other_files_become_components() {
    let root = "openapi: 3.0.3\npaths: {}\nx-webhooks:\n  Sold: {$ref: 'schemas/pets.yaml#/Leg'}\n";
    let bundle = load(&[("openapi.yaml", root), LIBRARY]).unwrap();
    assert_eq!(bundle.document.pointer("/x-webhooks/Sold/$ref").unwrap().as_str(), Some("#/components/schemas/Leg"));
    let schemas = bundle.document.pointer("/components/schemas").unwrap().entries();
    assert_eq!(schemas.len(), 1);
    assert_eq!((schemas[0].key.as_str(), schemas[0].key_at.line, schemas[0].key_at.column), ("Leg", 7, 1));
    assert_eq!(bundle.unreferenced[0].key, "Pet");
}

#[test]
fn components_may_be_an_index_of_other_files() {
    let root = "openapi: 3.0.3\npaths: {}\ncomponents:\n  schemas:\n    Pet: {$ref: 'schemas/pets.yaml#/Pet'}\n";
    let bundle = load(&[("openapi.yaml", root), LIBRARY]).unwrap();
    let pet = bundle.document.pointer("/components/schemas/Pet/properties").unwrap();
    assert_eq!(pet.get("kin").unwrap().text("$ref"), Some("#/components/schemas/Pet"));
    assert_eq!(pet.get("leg").unwrap().text("$ref"), Some("#/components/schemas/Leg"));
}

#[test]
fn one_name_for_two_values_is_refused() {
    let root = "openapi: 3.0.3\nx-webhooks:\n  Sold: {$ref: 'schemas/pets.yaml#/Leg'}\ncomponents:\n  schemas:\n    Leg: {type: string}\n";
    assert_eq!(codes(load(&[("openapi.yaml", root), LIBRARY])), ["duplicate-name"]);
}

#[test]
fn a_reference_by_anything_but_a_pointer_is_refused() {
    for reference in ["#Pet", "https://pets.example/openapi.yaml#/Pet", "schemas/pets.yaml", "#/nowhere"] {
        let root = format!("openapi: 3.0.3\nx-webhooks:\n  Sold: {{$ref: '{reference}'}}\n");
        assert_eq!(codes(load(&[("openapi.yaml", &root), LIBRARY])), ["unresolved-reference"], "{reference}");
    }
}
