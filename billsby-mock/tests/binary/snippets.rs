//! What is to be copied into projects of other languages runs.

use crate::process::text;
use std::process::Command;

fn run(interpreter: &str, snippet: &str) {
    let path = format!("{}/snippets/{snippet}", env!("CARGO_MANIFEST_DIR"));
    match Command::new(interpreter).args([&path, env!("CARGO_BIN_EXE_billsby-mock")]).output() {
        Ok(output) => {
            let (said, complained) = (text(&output.stdout), text(&output.stderr));
            assert!(output.status.success() && said.starts_with("ok: "), "{snippet}: {said}{complained}");
        }
        // The test has not failed, and it has not passed either.
        Err(error) => eprintln!("SKIPPED {snippet}: {interpreter} cannot be run: {error}"),
    }
}

#[test]
fn the_python_snippet_runs() {
    run("python3", "lifecycle.py");
}

#[test]
fn the_node_snippet_runs() {
    run("node", "lifecycle.mjs");
}

#[cfg(unix)]
#[test]
fn the_shell_snippet_runs() {
    run("sh", "lifecycle.sh");
}
