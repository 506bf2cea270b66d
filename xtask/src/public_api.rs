//! `cargo xtask public-api`: what the client offers its users, one line a thing.

use crate::project::{self, Folder};
use anyhow::{Context, Result, bail, ensure};
use codegen::emit::Output;
use public_api::PublicApi;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

/// The compiler that is asked, so that everybody writes the same file: the JSON of another one may have another
/// format, and its standard library other traits. Newer versions of `public-api` read that of newer compilers.
const RUST: &str = "1.95.0";

/// All of them but TLS, which adds nothing to the API and takes long to build.
const FEATURES: &str = "http,webhooks,blocking,tracing,service,calls,unified";

const FOLDER: &str = "billsby-client";
const FILE: &str = "public-api.txt";

/// Writes the file; with `check` only compares it.
pub fn run(check: bool) -> Result<ExitCode> {
    let root = project::root();
    let before = fs::read_to_string(root.join(FOLDER).join(FILE)).unwrap_or_default();
    let json = rustdoc(&root)?;
    let api = public_api::Builder::from_rustdoc_json(json)
        .omit_blanket_impls(true)
        .include_function_parameter_names(true)
        .build()?;
    let after = lines(&api);
    let (old, new): (BTreeSet<&str>, BTreeSet<&str>) = (before.lines().collect(), after.lines().collect());
    old.difference(&new).for_each(|line| println!("- {line}"));
    new.difference(&old).for_each(|line| println!("+ {line}"));
    let output = Output { path: FILE.into(), content: after.clone() };
    let different = Folder { path: FOLDER.into(), whole: false, outputs: vec![output] }.write(&root, check)?;
    if check && !different.is_empty() {
        eprintln!("{FOLDER}/{FILE} is not what the client offers: if that is meant, run `cargo xtask public-api`");
        return Ok(ExitCode::FAILURE);
    }
    Ok(ExitCode::SUCCESS)
}

/// Has rustdoc describe the client as JSON; the path of what it writes.
fn rustdoc(root: &Path) -> Result<PathBuf> {
    // Apart from other builds, since what makes rustdoc write JSON changes how dependencies are built.
    let target = root.join("target/public-api");
    let status = cargo()?
        .current_dir(root)
        .env("RUSTC_BOOTSTRAP", "1")
        .args(["rustdoc", "--quiet", "--locked", "--package", "billsby-client", "--lib"])
        .args(["--no-default-features", "--features", FEATURES, "--target-dir"])
        .arg(&target)
        .args(["--", "-Z", "unstable-options", "--output-format", "json", "--cap-lints", "allow"])
        .status()
        .with_context(|| format!("Rust {RUST} is needed, or rustup to install it"))?;
    ensure!(status.success(), "rustdoc of Rust {RUST} has failed");

    #[derive(serde::Deserialize)]
    struct Format {
        format_version: u32,
    }
    let json = target.join("doc/billsby_client.json");
    let text = fs::read_to_string(&json).with_context(|| format!("cannot read {}", json.display()))?;
    let found = serde_json::from_str::<Format>(&text)?.format_version;
    let read = rustdoc_types::FORMAT_VERSION;
    if found != read {
        bail!("rustdoc of Rust {RUST} writes format {found}, but `public-api` reads {read}: the two go together");
    }
    Ok(json)
}

/// That cargo: the present one, or one that rustup has.
fn cargo() -> Result<Command> {
    let present = Command::new(env!("CARGO")).arg("--version").output().context("cargo cannot be run")?;
    if String::from_utf8_lossy(&present.stdout).starts_with(&format!("cargo {RUST} ")) {
        return Ok(Command::new(env!("CARGO")));
    }
    let mut rustup = Command::new("rustup");
    rustup.args(["run", "--install", RUST, "cargo"]);
    Ok(rustup)
}

/// What the compiler implements by itself, and a user hardly asks for. `Send` and `Sync` are not among it.
const BY_ITSELF: [&str; 6] = [
    "core::marker::Freeze for ",
    "core::marker::StructuralPartialEq for ",
    "core::marker::Unpin for ",
    "core::marker::UnsafeUnpin for ",
    "core::panic::unwind_safe::RefUnwindSafe for ",
    "core::panic::unwind_safe::UnwindSafe for ",
];

/// One line a thing. What a trait has is not said again for each type that implements it.
fn lines(api: &PublicApi) -> String {
    let mut text = String::new();
    // What the items of the present `impl` of a trait begin with.
    let mut implemented = None;
    for item in api.items() {
        let line = item.to_string();
        if line.starts_with("impl") {
            let implementor = line.split_once(" for ").map(|(_, rest)| rest.split(" where ").next().unwrap_or(rest));
            implemented = implementor.map(|implementor| format!(" {implementor}::"));
        }
        let is_of_trait = ["pub fn", "pub type", "pub const"].iter().any(|start| line.starts_with(start))
            && implemented.as_ref().is_some_and(|start| line.contains(start));
        if !is_of_trait && !BY_ITSELF.iter().any(|of| line.contains(of)) {
            text.push_str(&line);
            text.push('\n');
        }
    }
    text
}
