//! The folder below target/ where rivals and programs are built.

use crate::project::{self, Folder};
use anyhow::{Context, Result, bail};
use codegen::emit::Output;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// What is laid there.
const TEMPLATES: &str = "xtask/bench/client";

/// The folder, with a workspace of its own in it.
pub struct Workplace {
    /// The root of the repository.
    pub root: PathBuf,
    /// The folder.
    pub path: PathBuf,
}

impl Workplace {
    /// Lays the workspace. Files that are as they should be are left alone, so that nothing is built twice.
    pub fn lay(root: &Path) -> Result<Self> {
        let workplace = Self { root: root.to_owned(), path: root.join("target/bench-client") };
        let templates = root.join(TEMPLATES);
        for path in project::files(&templates, Path::new(""))? {
            let file = templates.join(&path);
            let content = fs::read_to_string(&file).with_context(|| format!("cannot read {}", file.display()))?;
            workplace.write(Output { path, content })?;
        }
        // The rivals are to use the versions of crates that we use.
        let (ours, theirs) = (root.join("Cargo.lock"), workplace.path.join("Cargo.lock"));
        let modified = |file: &Path| fs::metadata(file).and_then(|data| data.modified()).ok();
        if modified(&theirs) < modified(&ours) {
            fs::copy(&ours, &theirs).with_context(|| format!("cannot write {}", theirs.display()))?;
        }
        Ok(workplace)
    }

    /// Writes one file of the folder.
    pub fn write(&self, output: Output) -> Result<()> {
        Folder { path: PathBuf::new(), whole: false, outputs: vec![output] }.write(&self.path, false)?;
        Ok(())
    }

    /// `cargo` in a workspace: the repository's, or the one of the folder. Both build into the folder.
    pub fn cargo(&self, workspace: &Path) -> Command {
        let mut cargo = Command::new("cargo");
        cargo.current_dir(workspace).env("CARGO_TARGET_DIR", self.path.join("target")).env("CARGO_INCREMENTAL", "0");
        cargo
    }
}

/// Runs it; what it prints.
pub fn output(command: &mut Command) -> Result<String> {
    let said = format!("{command:?}");
    let output = command.stderr(Stdio::inherit()).output().with_context(|| format!("cannot run {said}"))?;
    if !output.status.success() {
        bail!("{said} ended with {}", output.status);
    }
    String::from_utf8(output.stdout).with_context(|| format!("{said} printed no text"))
}
