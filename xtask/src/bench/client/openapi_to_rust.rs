//! The rival that openapi-to-rust makes. It takes the description as it is.

use super::workplace::{Workplace, output};
use anyhow::{Context, Result};
use codegen::emit::Output;
use std::fs;
use std::process::Command;

const VERSION: &str = "0.23.0";

/// Generates the rival; installs its generator first where that is missing.
pub fn generate(workplace: &Workplace) -> Result<()> {
    let tools = workplace.path.join("tools").join(VERSION);
    let tool = tools.join("bin/openapi-to-rust");
    if !tool.exists() {
        eprintln!("installing openapi-to-rust {VERSION}, which takes minutes");
        let mut cargo = Command::new("cargo");
        cargo.args(["install", "--quiet", "--locked", "openapi-to-rust", "--version", VERSION, "--root"]).arg(&tools);
        output(&mut cargo)?;
    }
    let rival = workplace.path.join("rivals/openapi-to-rust");
    output(Command::new(tool).current_dir(&rival).args(["generate", "--quiet"]))?;
    // The generator says what its output depends on.
    let read = |name: &str| fs::read_to_string(rival.join(name)).with_context(|| format!("cannot read {name}"));
    let content = read("package.toml")? + &read("src/generated/REQUIRED_DEPS.toml")?;
    workplace.write(Output { path: "rivals/openapi-to-rust/Cargo.toml".into(), content })
}
