//! The mistakes that types prevent. Each file in `compile_fail/` holds one, and what is right instead; its first line
//! says with which code the compiler refuses the mistake, and in backticks what its message names.
//!
//! All files are checked twice, as examples of one package: with the feature `mistake`, when each must fail as
//! its first line says, and without, when each must compile, so that none fails for another reason.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may panic")]

use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

const FEWEST: usize = 20;

#[test]
fn each_mistake_is_refused_and_what_is_right_is_not() {
    let cases = cases();
    assert!(cases.len() >= FEWEST, "there are {} cases", cases.len());
    let package = package(&cases);

    let right = check(&package, &[]);
    assert!(right.is_empty(), "what is right does not compile:\n{}", texts(right.values().flatten()));

    let refused = check(&package, &["--features", "mistake"]);
    let wrong: Vec<String> = cases.iter().filter_map(|case| case.wrong(refused.get(&case.name))).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

/// A file with a mistake.
struct Case {
    name: String,
    path: PathBuf,
    /// The code of the error or the name of the lint.
    code: String,
    /// What the message has to name.
    named: Vec<String>,
}

impl Case {
    fn read(path: PathBuf) -> Self {
        let text = fs::read_to_string(&path).unwrap();
        let first = text.lines().next().and_then(|line| line.strip_prefix("// ")).unwrap_or_default();
        let (code, why) = first.split_once(": ").unwrap_or_else(|| panic!("{} names no code", path.display()));
        Self {
            name: path.file_stem().unwrap().to_string_lossy().into_owned(),
            code: code.to_owned(),
            named: why.split('`').skip(1).step_by(2).map(str::to_owned).collect(),
            path,
        }
    }

    /// What is other than the first line says, if anything is.
    fn wrong(&self, errors: Option<&Vec<Refusal>>) -> Option<String> {
        let Some(errors) = errors else { return Some(format!("{} compiles", self.path.display())) };
        let expected = |error: &Refusal| {
            error.code == self.code && self.named.iter().all(|name| error.text.contains(name.as_str()))
        };
        let wrong: Vec<&Refusal> = errors.iter().filter(|error| !expected(error)).collect();
        (!wrong.is_empty()).then(|| format!("{} fails otherwise than it says:\n{}", self.path.display(), texts(wrong)))
    }
}

/// An error of the compiler.
struct Refusal {
    code: String,
    text: String,
}

fn texts<'a>(errors: impl IntoIterator<Item = &'a Refusal>) -> String {
    errors.into_iter().map(|error| error.text.as_str()).collect()
}

fn cases() -> Vec<Case> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/compile_fail");
    let mut paths: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths.into_iter().map(Case::read).collect()
}

/// Writes a package with an example a case: outside the workspace, whose own builds the cases would break, with the
/// versions that the workspace has. The client comes without TLS, which takes long to build and changes no type.
fn package(cases: &[Case]) -> PathBuf {
    let client = Path::new(env!("CARGO_MANIFEST_DIR"));
    let package = Path::new(env!("CARGO_TARGET_TMPDIR")).join("compile-fail");
    let mut manifest = format!(
        r#"[package]
name = "compile-fail"
edition = "2024"

[workspace]

[features]
mistake = []

[dependencies]
billsby-client = {{ path = {client:?}, default-features = false, features = ["http", "webhooks"] }}
jiff = {{ version = "*", default-features = false }}
reqwest = {{ version = "*", default-features = false }}
serde_json = "*"

[lib]
path = "empty.rs"
"#
    );
    for Case { name, path, .. } in cases {
        manifest += &format!("\n[[example]]\nname = {name:?}\npath = {path:?}\ncrate-type = [\"lib\"]\n");
    }
    fs::create_dir_all(&package).unwrap();
    fs::write(package.join("Cargo.toml"), manifest).unwrap();
    fs::write(package.join("empty.rs"), "").unwrap();
    fs::copy(client.join("../Cargo.lock"), package.join("Cargo.lock")).unwrap();
    package
}

/// Checks every case, and gives the errors of those that do not compile.
fn check(package: &Path, features: &[&str]) -> BTreeMap<String, Vec<Refusal>> {
    let output = Command::new(env!("CARGO"))
        .current_dir(package)
        .env("CARGO_TARGET_DIR", package.join("target"))
        // The flags of the build around this one are not for the cases.
        .env_remove("RUSTFLAGS")
        .args(["check", "--examples", "--offline", "--keep-going", "--message-format=json"])
        .args(features)
        .output()
        .unwrap();
    let mut refused = BTreeMap::<String, Vec<Refusal>>::new();
    let mut finished = false;
    for line in String::from_utf8(output.stdout).unwrap().lines() {
        let Ok(line) = serde_json::from_str::<Value>(line) else { continue };
        finished |= line["reason"] == "build-finished";
        let message = &line["message"];
        // "aborting due to 1 previous error" has neither a code nor a place.
        let is_error =
            message["level"] == "error" && message["spans"].as_array().is_some_and(|spans| !spans.is_empty());
        if is_error {
            let case = line["target"]["name"].as_str().unwrap().to_owned();
            let code = message["code"]["code"].as_str().unwrap_or("no code").to_owned();
            let text = message["rendered"].as_str().unwrap().to_owned();
            refused.entry(case).or_default().push(Refusal { code, text });
        }
    }
    assert!(finished, "cargo did not get as far as the cases:\n{}", String::from_utf8_lossy(&output.stderr));
    refused
}
