//! The programs that make calls, and the server that they call.

use super::workplace::{Workplace, output};
use anyhow::{Context, Result};
use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

/// The core that both ends run on. On two of them a call takes as long as the other one takes to wake up.
const CORE: &str = "0";

/// The built programs, and the running server. Dropping them stops it.
pub struct Programs {
    folder: PathBuf,
    server: Child,
    url: String,
    pinned: bool,
}

impl Programs {
    /// Builds the programs and starts the server.
    pub fn start(workplace: &Workplace) -> Result<Self> {
        eprintln!("building the programs that make calls");
        // One after the other: built together, each would get the features that another one asks for.
        for package in ["server", "by-hand", "ours", "calls"] {
            let mut cargo = workplace.cargo(&workplace.path);
            output(
                cargo
                    .args(["build", "--quiet", "--release", "--package", package])
                    .env("CARGO_PROFILE_RELEASE_STRIP", "true"),
            )?;
        }
        let folder = workplace.path.join("target/release");
        let pinned = Command::new("taskset").args(["-c", CORE, "true"]).status().is_ok_and(|status| status.success());
        if !pinned {
            eprintln!("taskset cannot be used: calls are measured on whatever core they run");
        }
        let mut server = command(&folder.join("server"), pinned)
            .stdout(Stdio::piped())
            .spawn()
            .context("the server cannot be started")?;
        let mut url = String::new();
        if let Some(printed) = server.stdout.take() {
            BufReader::new(printed).read_line(&mut url).context("the server did not tell its URL")?;
        }
        Ok(Self { folder, server, url: url.trim().to_owned(), pinned })
    }

    /// Whether client and server share one core.
    pub fn are_pinned(&self) -> bool {
        self.pinned
    }

    /// Runs a program against the server; what it prints.
    pub fn run(&self, name: &str) -> Result<String> {
        eprintln!("running {name}");
        output(command(&self.folder.join(name), self.pinned).arg(&self.url))
    }

    /// The bytes of a program that makes one call. It is run too: one that makes none would be small.
    pub fn one_call(&self, name: &str) -> Result<f64> {
        self.run(name)?;
        let size = fs::metadata(self.folder.join(name)).with_context(|| format!("{name} was not built"))?.len();
        Ok(size as f64)
    }
}

impl Drop for Programs {
    fn drop(&mut self) {
        // It may have ended by itself.
        _ = self.server.kill();
        _ = self.server.wait();
    }
}

fn command(program: &Path, pinned: bool) -> Command {
    if !pinned {
        return Command::new(program);
    }
    let mut command = Command::new("taskset");
    command.args(["-c", CORE]).arg(program);
    command
}

/// The numbers that a program printed.
pub fn numbers<const N: usize>(printed: &str) -> Result<[f64; N]> {
    let numbers = printed.split_whitespace().map(str::parse).collect::<Result<Vec<f64>, _>>().ok();
    let numbers = numbers.and_then(|numbers| numbers.try_into().ok());
    numbers.with_context(|| format!("expected {N} numbers, found {printed:?}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_when_they_are_as_many_as_expected() {
        assert_eq!(numbers::<2>("23.5 1.04\n").unwrap(), [23.5, 1.04]);
        for wrong in ["", "1", "1 2 3", "1 two"] {
            assert!(numbers::<2>(wrong).is_err(), "{wrong:?}");
        }
    }
}
