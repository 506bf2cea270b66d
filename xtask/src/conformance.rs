//! `cargo xtask conformance`: schemathesis, with all its checks and phases, against the demo company.

use crate::project;
use anyhow::{Context, Result, bail};
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitCode, Stdio};

/// What is installed, into a virtual environment of its own.
const SCHEMATHESIS: &str = "schemathesis==4.32.5";

/// Runs schemathesis; `examples` is the number of cases an operation and phase, `seed` what they are drawn from.
pub fn run(examples: u32, seed: u64) -> Result<ExitCode> {
    let root = project::root();
    let folder = root.join("target/conformance");
    let program = install(&folder)?;
    let mock = Mock::start(&root)?;
    let status = Command::new(program)
        .current_dir(&folder)
        .arg("--config-file")
        .arg(root.join("xtask/conformance/schemathesis.toml"))
        .args(["run", &format!("{}/openapi.json", mock.url), "--origin", &mock.url])
        .args(["--header", &format!("ApiKey: {}", mock.key)])
        .args(["--checks", "all", "--phases", "examples,coverage,fuzzing,stateful", "--mode", "all"])
        .args(["--max-examples", &examples.to_string(), "--seed", &seed.to_string()])
        // One worker: with more, schemathesis itself has crashed on Python 3.11.
        .args(["--workers", "1", "--continue-on-failure", "--no-color"])
        .status()
        .context("schemathesis cannot be run")?;
    Ok(if status.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Makes the virtual environment, unless it is there already; the path of the program.
fn install(folder: &Path) -> Result<PathBuf> {
    let environment = folder.join(SCHEMATHESIS.replace("==", "-"));
    let binaries = environment.join(if cfg!(windows) { "Scripts" } else { "bin" });
    let program = binaries.join("schemathesis");
    if !program.exists() {
        std::fs::create_dir_all(folder).with_context(|| format!("cannot make {}", folder.display()))?;
        let made = Command::new("python3").args(["-m", "venv"]).arg(&environment).status();
        if !made.context("python3 is needed for schemathesis")?.success() {
            bail!(
                "python3 cannot make a virtual environment in {}; is its venv module installed?",
                environment.display()
            );
        }
        let installed = Command::new(binaries.join("pip")).args(["install", "--quiet", SCHEMATHESIS]).status()?;
        if !installed.success() {
            bail!("pip cannot install {SCHEMATHESIS}");
        }
    }
    Ok(program)
}

/// The mock as a process of its own, killed when dropped.
struct Mock {
    process: Child,
    url: String,
    key: String,
}

impl Mock {
    fn start(root: &Path) -> Result<Self> {
        let mut process = Command::new(env!("CARGO"))
            .current_dir(root)
            .args(["run", "--quiet", "--package", "billsby-mock", "--", "--listen", "127.0.0.1:0"])
            .stdout(Stdio::piped())
            .spawn()
            .context("cargo cannot be run")?;
        let (mut url, mut key) = (String::new(), String::new());
        if let Some(output) = process.stdout.take() {
            for line in BufReader::new(output).lines() {
                let line = line.context("the mock cannot be heard")?;
                if let Some((_, address)) = line.split_once(" at ") {
                    address.clone_into(&mut url);
                }
                if let Some(text) = line.strip_prefix("  key ") {
                    text.trim().clone_into(&mut key);
                    break;
                }
            }
        }
        let mock = Self { process, url, key };
        if mock.url.is_empty() || mock.key.is_empty() {
            bail!("the mock has not started");
        }
        Ok(mock)
    }
}

impl Drop for Mock {
    fn drop(&mut self) {
        // It may have ended by itself.
        _ = self.process.kill();
        _ = self.process.wait();
    }
}
