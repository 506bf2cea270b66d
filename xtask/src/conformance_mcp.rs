//! `cargo xtask conformance mcp`: the MCP Inspector, strict, and the official conformance suite against the tools.

use crate::project;
use anyhow::{Context, Result, bail};
use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitCode, Output, Stdio};

/// What is installed from npm, with the Node that it needs.
const PACKAGES: [&str; 3] =
    ["node@22.23.3", "@modelcontextprotocol/inspector@2.12.0", "@modelcontextprotocol/conformance@0.1.16"];

/// Runs both; what the suite is expected to miss stands in `xtask/conformance/mcp.yaml`.
pub fn run() -> Result<ExitCode> {
    let root = project::root();
    let node = Node::install(&root.join("target/conformance/mcp"))?;
    let built = Command::new(env!("CARGO")).current_dir(&root).args(["build", "--quiet", "-p", "billsby-mcp"]).status();
    if !built.context("cargo cannot be run")?.success() {
        bail!("billsby-mcp cannot be built");
    }
    let server = root.join("target/debug/billsby-mcp");
    inspect(&node, &server)?;
    let served = Served::start(&server)?;
    let suite = node.run("conformance", |command| {
        command.args(["server", "--url", &served.url, "--expected-failures"]);
        command.arg(root.join("xtask/conformance/mcp.yaml"));
    })?;
    print!("{}", String::from_utf8_lossy(&suite.stdout));
    eprint!("{}", String::from_utf8_lossy(&suite.stderr));
    Ok(if suite.status.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// What each toolset lists must be free of errors and warnings, for clients of either kind; and a call must work.
fn inspect(node: &Node, server: &Path) -> Result<()> {
    let inspect = |toolset: &str, era: &str, arguments: &[&str]| {
        let output = node.run("mcp-inspector", |command| {
            command
                .arg("--cli")
                .arg(server)
                .args(["--mock", "--toolset", toolset, "--protocol-era", era])
                .args(arguments);
        })?;
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        if !output.status.success() || said.contains("warning") {
            bail!("the inspector is not content with {toolset} ({era}) {arguments:?}:\n{said}");
        }
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    };
    for era in ["legacy", "modern"] {
        for toolset in ["all", "default", "search"] {
            inspect(toolset, era, &["--method", "tools/list", "--strict"])?;
        }
        for method in ["resources/list", "resources/templates/list", "prompts/list"] {
            inspect("default", era, &["--method", method])?;
        }
        let called = inspect("default", era, &["--method", "tools/call", "--tool-name", "list_customers"])?;
        if !called.contains("customerUniqueId") {
            bail!("list_customers does not list customers:\n{called}");
        }
        let probe = ["--advertise-apps", "--app-info", "--method", "tools/call", "--tool-name", "get_customer"];
        let app = inspect("support", era, &probe)?;
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

/// The server over HTTP in rehearsal, killed when dropped.
struct Served {
    process: Child,
    url: String,
}

impl Served {
    fn start(server: &Path) -> Result<Self> {
        let mut process = Command::new(server)
            .args(["--mock", "--toolset", "all", "--http", "127.0.0.1:0"])
            .stderr(Stdio::piped())
            .spawn()
            .with_context(|| format!("{} cannot be run", server.display()))?;
        let mut line = String::new();
        if let Some(output) = process.stderr.take() {
            BufReader::new(output).read_line(&mut line)?;
        }
        let url = line.split_whitespace().find(|word| word.starts_with("http://")).unwrap_or_default();
        let served = Self { process, url: url.trim_end_matches(',').to_owned() };
        if served.url.is_empty() {
            bail!("billsby-mcp has not started: {line}");
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
