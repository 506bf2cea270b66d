//! `cargo xtask coverage`: which operations the client and the mock have.

use crate::{project, regenerate};
use anyhow::{Context, Result};
use codegen::emit::coverage::{Witness, table};
use codegen::model::Model;
use std::fs;
use std::path::Path;
use std::process::ExitCode;

const START: &str = "<!-- coverage: written by `cargo xtask regenerate` -->\n";
const END: &str = "<!-- /coverage -->";

/// Prints the table.
pub fn run() -> Result<ExitCode> {
    let root = project::root();
    let (_, model) = regenerate::describe(&root.join("spec/openapi.yaml"))?;
    print!("{}", read(&root, &model)?);
    Ok(ExitCode::SUCCESS)
}

/// The README with the present table in it.
pub fn readme(root: &Path, model: &Model) -> Result<String> {
    let text = source(root, "README.md")?;
    let (before, rest) = text.split_once(START).with_context(|| format!("README.md lacks the line {START}"))?;
    let (_, after) = rest.split_once(END).with_context(|| format!("README.md lacks the line {END}"))?;
    Ok(format!("{before}{START}{}{END}{after}", read(root, model)?))
}

fn read(root: &Path, model: &Model) -> Result<String> {
    let client = source(root, "billsby-client/src/generated/client.rs")?;
    let mock = source(root, "billsby-mock/src/api/mod.rs")?;
    Ok(table(model, &[Witness { title: "client", source: &client }, Witness { title: "mock", source: &mock }]))
}

fn source(root: &Path, file: &str) -> Result<String> {
    fs::read_to_string(root.join(file)).with_context(|| format!("cannot read {file}"))
}
