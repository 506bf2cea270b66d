//! `cargo xtask regenerate`: the description to every generated file.

use crate::{coverage, generate};
use crate::project::{self, Folder};
use anyhow::{Context, Result, bail};
use codegen::changes;
use codegen::diagnostic::Diagnostics;
use codegen::emit::client::{self, ClientOptions};
use codegen::emit::server::{self, ServerOptions};
use codegen::emit::{Output, bundle, recorder, strategies};
use codegen::lint::{self, Profile};
use codegen::model::{self, Model};
use codegen::source::{self, Bundle};
use quote::quote;
use std::path::Path;
use std::process::{Command, ExitCode};

/// Runs the chore on the repository.
pub fn run(check: bool) -> Result<ExitCode> {
    run_in(&project::root(), check)
}

/// Runs the chore on a copy of the repository at `root`.
pub fn run_in(root: &Path, check: bool) -> Result<ExitCode> {
    let (bundle, model) = describe(&root.join("spec/openapi.yaml"))?;
    let before = committed(root, BUNDLE);
    let mut different = Vec::new();
    let mut folders = folders(&bundle, &model)?;
    folders.extend(second_domain(root)?);
    for folder in folders {
        different.extend(folder.write(root, check)?);
    }
    // The table looks at what has just been written.
    let readme = coverage::readme(root, &model)?;
    let readme = Folder { path: "".into(), whole: false, outputs: vec![Output { path: "README.md".into(), content: readme }] };
    different.extend(readme.write(root, check)?);
    if let Some(before) = before.filter(|_| !check) {
        let after = bundle::emit(&bundle.document, &model.origin).content;
        for change in changes::compare(&before, &after)? {
            println!("{change}");
        }
    }
    if !check {
        println!("{} operations, {} schemas, {} files changed", model.operations.len(), model.schemas.len(), different.len());
        return Ok(ExitCode::SUCCESS);
    }
    for file in &different {
        eprintln!("{} is not what the description generates", file.display());
    }
    if different.is_empty() {
        return Ok(ExitCode::SUCCESS);
    }
    eprintln!("run `cargo xtask regenerate` and commit what it writes");
    Ok(ExitCode::FAILURE)
}

/// The bundled description, below the root of the project.
const BUNDLE: &str = "billsby-mock/src/generated/openapi.json";

/// A file as it was last committed, where git can tell.
fn committed(root: &Path, file: &str) -> Option<String> {
    let output = Command::new("git").arg("-C").arg(root).args(["show", &format!("HEAD:./{file}")]).output().ok()?;
    output.status.success().then(|| String::from_utf8(output.stdout).ok()).flatten()
}

/// Loads and lints the description at `path`; every part of it must be supported.
pub fn describe(path: &Path) -> Result<(Bundle, Model)> {
    let bundle = source::load(path)?;
    lint::check(&bundle, Profile::House)?;
    let reading = model::read(&bundle)?;
    let refused: Vec<_> = (&reading).into();
    Diagnostics::check(refused)?;
    if reading.model.operations.is_empty() {
        bail!("{} describes no operation", path.display());
    }
    Ok((bundle, reading.model))
}

/// Every generated folder of the project.
fn folders(bundle: &Bundle, model: &Model) -> Result<Vec<Folder>> {
    let types = quote!(billsby_client::types);
    let client = client::emit(model, &ClientOptions { name: "billsby".into() }).context("the client")?;
    let mut server = server::emit(model, &ServerOptions::new(types.clone())).context("the server")?;
    server.push(bundle::emit(&bundle.document, &model.origin));
    let tests = vec![
        client::call::emit(model, &quote!(billsby_client))?,
        recorder::emit(model, &quote!(billsby_mock), &types)?,
        strategies::emit(model)?,
    ];
    Ok(vec![
        Folder { path: "billsby-client/src/generated".into(), whole: true, outputs: client },
        Folder { path: "billsby-mock/src/generated".into(), whole: true, outputs: server },
        Folder { path: "tests/src/generated".into(), whole: true, outputs: tests },
    ])
}

/// The crates of the second description, which show that the generator knows no domain.
fn second_domain(root: &Path) -> Result<Vec<Folder>> {
    let spec = root.join("codegen/tests/fixtures/library.yaml");
    let (mut folders, _) = generate::folders(root, &spec, "library", false)?;
    for folder in &mut folders {
        folder.path = Path::new("tests/second_domain").join(&folder.path);
    }
    Ok(folders)
}
