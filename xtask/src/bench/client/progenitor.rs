//! The rival that progenitor makes: its own output in its builder style, nothing taken away.

use super::workplace::Workplace;
use anyhow::{Context, Result, anyhow};
use codegen::emit::Output;
use codegen::names;
use progenitor_impl::{GenerationSettings, Generator, InterfaceStyle};
use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;

/// The file that it generates, below the workplace.
pub const FILE: &str = "rivals/progenitor/src/lib.rs";

/// The description as one document, below the root.
const DOCUMENT: &str = "billsby-mock/src/generated/openapi.json";

/// Generates the rival.
pub fn generate(workplace: &Workplace) -> Result<()> {
    let text = fs::read_to_string(workplace.root.join(DOCUMENT)).with_context(|| format!("cannot read {DOCUMENT}"))?;
    let mut document: Value = serde_json::from_str(&text)?;
    tell_enumerations_apart(&mut document);
    let mut settings = GenerationSettings::new();
    settings.with_interface(InterfaceStyle::Builder);
    let tokens = Generator::new(&settings)
        .generate_tokens(&serde_json::from_value(document)?)
        .map_err(|error| anyhow!("progenitor refuses the description: {error}"))?;
    let file = syn::parse2(tokens).context("progenitor's output is no Rust file")?;
    workplace.write(Output { path: FILE.into(), content: prettyplease::unparse(&file) })
}

/// progenitor panics where two values of an enumeration make the same variant, like `Success` and `success`. Only the
/// first is kept. It takes everything else in the description as it is.
fn tell_enumerations_apart(document: &mut Value) {
    match document {
        Value::Object(map) => {
            if let Some(Value::Array(values)) = map.get_mut("enum") {
                let mut variants = BTreeSet::new();
                values.retain(|value| value.as_str().is_none_or(|value| variants.insert(names::pascal(value))));
            }
            map.values_mut().for_each(tell_enumerations_apart);
        }
        Value::Array(values) => values.iter_mut().for_each(tell_enumerations_apart),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn only_values_that_make_the_same_variant_go() {
        let mut document = json!({ "schemas": [{
            "type": "string",
            "enum": ["Success", "success", "Failed", null],
            "description": "Kept, and so is success.",
        }] });
        tell_enumerations_apart(&mut document);
        assert_eq!(
            document,
            json!({ "schemas": [{
                "type": "string",
                "enum": ["Success", "Failed", null],
                "description": "Kept, and so is success.",
            }] })
        );
    }
}
