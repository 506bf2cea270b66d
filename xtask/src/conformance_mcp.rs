//! `cargo xtask conformance mcp`: the MCP Inspector, strict, and the official conformance suite against the tools.
//!
//! Most of the suite calls tools, prompts and resources of its own, by their names. An example of billsby-mcp puts them
//! beside those of the server, behind the same gate; the server as it is shipped is held to what is left.

use crate::project;
use anyhow::{Context, Result, bail};
use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitCode, Output, Stdio};

/// What is installed from npm, with the Node that it needs.
const PACKAGES: [&str; 3] =
    ["node@22.23.3", "@modelcontextprotocol/inspector@2.12.0", "@modelcontextprotocol/conformance@0.2.0-alpha.12"];

/// The revisions of the protocol whose requirements the suite knows.
const REVISIONS: [&str; 2] = ["2025-11-25", "2026-07-28"];

/// Runs both; what a server is expected to miss stands in a file of its own in `xtask/conformance`.
pub fn run() -> Result<ExitCode> {
    let root = project::root();
    let node = Node::install(&root.join("target/conformance/mcp"))?;
    let wanted = ["build", "--quiet", "-p", "billsby-mcp", "--bins", "--example", "conformance"];
    let built = Command::new(env!("CARGO")).current_dir(&root).args(wanted).status();
    if !built.context("cargo cannot be run")?.success() {
        bail!("billsby-mcp cannot be built");
    }
    let server = root.join("target/debug/billsby-mcp");
    inspect(&node, &server)?;
    let fixtures = Command::new(root.join("target/debug/examples/conformance"));
    let mut shipped = Command::new(server);
    shipped.args(["--mock", "--toolset", "all", "--output-schemas", "--http", "127.0.0.1:0"]);
    let mut passed = true;
    for (name, program, missed) in [("fixtures", fixtures, "mcp.yaml"), ("shipped", shipped, "mcp_shipped.yaml")] {
        let served = Served::start(program)?;
        let missed = root.join("xtask/conformance").join(missed);
        for revision in REVISIONS {
            passed &= judge(&node, name, &served.url, revision, &missed)?;
        }
    }
    Ok(if passed { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Whether a server misses what it is expected to of a revision, and nothing else.
fn judge(node: &Node, name: &str, url: &str, revision: &str, missed: &Path) -> Result<bool> {
    let suite = node.run("conformance", |command| {
        command.args(["server", "--url", url, "--requirements", revision, "--expected-failures"]).arg(missed);
    })?;
    let said = String::from_utf8_lossy(&suite.stdout);
    if suite.status.success() {
        let missed = said.lines().filter(|line| line.starts_with("  ~ ")).count();
        println!("{name} ({revision}): misses {missed}, as expected");
    } else {
        print!("{name} ({revision}):\n{said}");
        eprint!("{}", String::from_utf8_lossy(&suite.stderr));
    }
    Ok(suite.status.success())
}

/// What each toolset lists must be free of errors and warnings, for clients of either kind; and a call must work.
fn inspect(node: &Node, server: &Path) -> Result<()> {
    let inspect = |options: &[&str], era: &str, arguments: &[&str]| {
        let output = node.run("mcp-inspector", |command| {
            command.arg("--cli").arg(server).arg("--mock").args(options).args(["--protocol-era", era]).args(arguments);
        })?;
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        if !output.status.success() || said.contains("warning") {
            bail!("the inspector is not content with {options:?} ({era}) {arguments:?}:\n{said}");
        }
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    };
    for era in ["legacy", "modern"] {
        for toolset in ["all", "default", "search"] {
            for more in [&[][..], &["--output-schemas"]] {
                let options = [&["--toolset", toolset], more].concat();
                inspect(&options, era, &["--method", "tools/list", "--strict"])?;
            }
        }
        for method in ["resources/list", "resources/templates/list", "prompts/list"] {
            inspect(&[], era, &["--method", method])?;
        }
        // It holds what is answered to the schema that is listed.
        let call = ["--method", "tools/call", "--tool-name", "list_customers"];
        let called = inspect(&["--output-schemas"], era, &call)?;
        if !called.contains("customerUniqueId") {
            bail!("list_customers does not list customers:\n{called}");
        }
        let probe = ["--advertise-apps", "--app-info", "--method", "tools/call", "--tool-name", "get_customer"];
        let app = inspect(&["--toolset", "support"], era, &probe)?;
        if !app.contains("ui://billsby/support") {
            bail!("get_customer has no page:\n{app}");
        }
        println!("the inspector is content ({era})");
    }
    Ok(())
}

/// Programs from npm in a folder of their own.
struct Node(PathBuf);

impl Node {
    fn install(folder: &Path) -> Result<Self> {
        let wanted = PACKAGES.join("\n");
        let note = folder.join("installed");
        if fs::read_to_string(&note).is_ok_and(|installed| installed == wanted) {
            return Ok(Self(folder.to_owned()));
        }
        fs::create_dir_all(folder).with_context(|| format!("cannot make {}", folder.display()))?;
        let installed = Command::new("npm")
            .current_dir(folder)
            .args(["install", "--silent", "--no-save", "--prefix", "."])
            .args(PACKAGES)
            .status();
        if !installed.context("npm is needed for the inspector")?.success() {
            bail!("npm cannot install {}", PACKAGES.join(" "));
        }
        fs::write(note, wanted)?;
        Ok(Self(folder.to_owned()))
    }

    fn run(&self, program: &str, arguments: impl FnOnce(&mut Command)) -> Result<Output> {
        let binaries = self.0.join("node_modules/.bin");
        let mut command = Command::new(self.0.join("node_modules/node/bin/node"));
        command.current_dir(&self.0).arg(binaries.join(program));
        arguments(&mut command);
        command.output().with_context(|| format!("{program} cannot be run"))
    }
}

/// A server over HTTP in rehearsal, killed when dropped.
struct Served {
    process: Child,
    url: String,
}

impl Served {
    fn start(mut program: Command) -> Result<Self> {
        let name = program.get_program().display().to_string();
        let process = program.stderr(Stdio::piped()).spawn();
        let mut process = process.with_context(|| format!("{name} cannot be run"))?;
        let mut line = String::new();
        if let Some(output) = process.stderr.take() {
            BufReader::new(output).read_line(&mut line)?;
        }
        let url = line.split_whitespace().find(|word| word.starts_with("http://")).unwrap_or_default();
        let served = Self { process, url: url.trim_end_matches(',').to_owned() };
        if served.url.is_empty() {
            bail!("{name} has not started: {line}");
        }
        Ok(served)
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        // It may have ended by itself.
        _ = self.process.kill();
        _ = self.process.wait();
    }
}
