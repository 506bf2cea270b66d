//! The `billsby` command, as a process.

use anyhow::{Context, Result, ensure};
use billsby_mock::MockServer;
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::Command;

/// It may or may not have been done: the exit code of the command for an unknown outcome.
pub const UNKNOWN: i32 = 8;
/// It was done, and found what somebody has to look at.
pub const FINDINGS: i32 = 9;

/// What the command printed, and left with.
#[derive(Debug)]
pub struct Run {
    pub code: i32,
    pub printed: String,
    pub remarks: String,
}

impl Run {
    /// The run, where it did what it was asked.
    pub fn done(self) -> Result<Self> {
        ensure!(self.code == 0, "the command left with {}: {}", self.code, self.remarks);
        Ok(self)
    }

    /// What it printed, as JSON.
    pub fn json(self) -> Result<Value> {
        let run = self.done()?;
        serde_json::from_str(&run.printed).with_context(|| format!("the command printed {:?}", run.printed))
    }
}

/// The command for the company of `mock`, with the key in the environment and `home` for its files.
pub fn billsby(mock: &MockServer, url: &str, home: &Path) -> Result<Command> {
    let mut command = Command::new(executable()?);
    command.env_clear().current_dir(home).env("XDG_CONFIG_HOME", home);
    command.env("BILLSBY_COMPANY", mock.domain()).env("BILLSBY_API_KEY", mock.api_key()).env("BILLSBY_BASE_URL", url);
    Ok(command)
}

/// Runs it to its end.
pub fn run(mut command: Command) -> Result<Run> {
    let output = command.output()?;
    let code = output.status.code().context("the command was killed")?;
    Ok(Run { code, printed: String::from_utf8(output.stdout)?, remarks: String::from_utf8(output.stderr)? })
}

/// Where cargo puts it: it tells tests, and for an example it is in the folder above.
fn executable() -> Result<PathBuf> {
    if let Some(told) = option_env!("CARGO_BIN_EXE_billsby") {
        return Ok(told.into());
    }
    let example = std::env::current_exe()?;
    let folder = example.parent().and_then(Path::parent).context("an example has two folders above it")?;
    let found = folder.join("billsby").with_extension(std::env::consts::EXE_EXTENSION);
    ensure!(found.exists(), "there is no {}: `cargo build -p billsby-cli` makes it", found.display());
    Ok(found)
}
