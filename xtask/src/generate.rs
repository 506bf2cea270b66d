//! `cargo xtask generate`: a client crate and a server crate from anybody's description.

use crate::project::{self, Folder};
use anyhow::{Context, Result, bail};
use codegen::diagnostic::{Diagnostic, Diagnostics, Position};
use codegen::emit::client::ClientOptions;
use codegen::emit::server::ServerOptions;
use codegen::emit::{Output, client, package, server};
use codegen::lint::{self, Profile};
use codegen::model::{self, Model, Refused};
use codegen::source;
use quote::{format_ident, quote};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Generates both crates for the description at `spec`, below `out`.
pub fn run(spec: &Path, out: &Path, name: &str, skip_unsupported: bool) -> Result<ExitCode> {
    let (folders, refused) = folders(&project::root(), spec, name, skip_unsupported)?;
    for folder in &folders {
        folder.write(out, false)?;
    }
    for refused in &refused {
        eprintln!("left out {}: {}", refused.operation, refused.reason);
    }
    println!("wrote {0}/{name}-client and {0}/{name}-server", out.display());
    Ok(ExitCode::SUCCESS)
}

/// The two crates, and the operations that were left out. `root` is this
/// repository, whose runtimes are copied into them.
pub fn folders(root: &Path, spec: &Path, name: &str, skip_unsupported: bool) -> Result<(Vec<Folder>, Vec<Refused>)> {
    let letters = name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
    if !letters || !name.starts_with(|c: char| c.is_ascii_lowercase()) || name.ends_with('-') {
        bail!("--name must be lower-case letters, digits and hyphens, like `acme-billing`; found `{name}`");
    }
    let bundle = source::load(spec)?;
    lint::check(&bundle, Profile::Foreign)?;
    let reading = model::read(&bundle)?;
    if !skip_unsupported {
        Diagnostics::check(reading.reasons()).context("with --skip-unsupported these operations are left out")?;
    }
    let model = &reading.model;
    if model.operations.is_empty() {
        for refused in &reading.refused {
            eprintln!("left out {}: {}", refused.operation, refused.reason);
        }
        let paths = bundle.document.get("paths").unwrap_or(&bundle.document);
        let message = "no operation can be generated".to_owned();
        return Err(refusal(&paths.at, message, "describe one under `paths`").into());
    }
    let (client_package, server_package) = (format!("{name}-client"), format!("{name}-server"));
    let library = format_ident!("{}", client_package.replace('-', "_"));
    let server_path = PathBuf::from(&server_package);
    let mut folders = client_crate(root, model, Path::new(&client_package), &client_package, name)?;
    folders.extend([
        Folder {
            path: server_path.clone(),
            whole: false,
            outputs: package::server(model, &server_package, &client_package)?,
        },
        whole(server_path.join("src/generated"), server::emit(model, &ServerOptions::new(quote!(#library::types)))?),
        whole(server_path.join("src/runtime"), copied(&root.join("billsby-mock/src/runtime"), &server_package)?),
    ]);
    Ok((folders, reading.refused))
}

/// A client crate of its own at `path`, called `package`. `name` is the API's, for environment variables; `root` is
/// this repository, whose runtime is copied into the crate.
pub fn client_crate(root: &Path, model: &Model, path: &Path, package: &str, name: &str) -> Result<Vec<Folder>> {
    if let Some(schema) = model.schemas.values().find(|schema| schema.runtime_type.is_some()) {
        let message = format!("x-runtime-type of `{}` names a type of this repository's own client", schema.name);
        return Err(refusal(&schema.at, message, "leave it out").into());
    }
    let mut folders = vec![
        Folder { path: path.to_owned(), whole: false, outputs: package::client(model, package)? },
        whole(path.join("src/generated"), client::emit(model, &ClientOptions::new(name))?),
        whole(path.join("src/runtime"), copied(&root.join("billsby-client/src/runtime"), package)?),
    ];
    if client::webhooks::are_typed(model) {
        folders.push(whole(path.join("src/webhooks"), copied(&root.join("billsby-client/src/webhooks"), package)?));
    }
    Ok(folders)
}

fn whole(path: PathBuf, outputs: Vec<Output>) -> Folder {
    Folder { path, whole: true, outputs }
}

fn refusal(at: &Position, message: String, remedy: &str) -> Diagnostics {
    Diagnostic { at: at.clone(), code: "unsupported", message, remedy: remedy.into() }.into()
}

/// The hand-written files beneath the generated ones, as they are but for the name of the crate in their examples.
fn copied(from: &Path, package: &str) -> Result<Vec<Output>> {
    let mut files: Vec<PathBuf> = fs::read_dir(from)
        .with_context(|| format!("cannot read {}", from.display()))?
        .map(|entry| Ok(entry?.path()))
        .collect::<Result<_>>()?;
    files.sort();
    files
        .into_iter()
        .map(|file| {
            let content = fs::read_to_string(&file).with_context(|| format!("cannot read {}", file.display()))?;
            let content = content.replace("billsby_client", &package.replace('-', "_"));
            Ok(Output { path: file.file_name().unwrap_or_default().into(), content })
        })
        .collect()
}
