//! How long the crate of a client takes to build.

use super::workplace::{Workplace, output};
use crate::bench::figure::{Figure, Goal, median};
use anyhow::{Context, Result};
use std::fs::File;
use std::path::{Path, PathBuf};
use std::time::{Instant, SystemTime};

const ROUNDS: usize = 3;

/// A client that is built.
struct Candidate<'a> {
    workspace: &'a Path,
    package: &'a str,
    library: PathBuf,
}

/// A release build of our crate alone, against progenitor's and openapi-to-rust's. All have TLS, as our default
/// features do.
pub fn figures(workplace: &Workplace) -> Result<Vec<Figure>> {
    let rival = |package, folder: &str| Candidate {
        workspace: &workplace.path,
        package,
        library: workplace.path.join("rivals").join(folder).join("src/lib.rs"),
    };
    let candidates = [
        Candidate {
            workspace: &workplace.root,
            package: "billsby-client",
            library: workplace.root.join("billsby-client/src/lib.rs"),
        },
        rival("rival-progenitor", "progenitor"),
        rival("rival-openapi-to-rust", "openapi-to-rust"),
    ];
    eprintln!("building the clients and what they depend on");
    for candidate in &candidates {
        build(workplace, candidate)?;
    }
    // In turns: what else the machine does then weighs on all of them.
    let mut took = [const { Vec::new() }; 3];
    for _ in 0..ROUNDS {
        for (candidate, took) in candidates.iter().zip(&mut took) {
            touch(&candidate.library)?;
            let start = Instant::now();
            build(workplace, candidate)?;
            took.push(start.elapsed().as_secs_f64());
        }
    }
    let [ours, progenitor, openapi_to_rust] = took.map(median);
    Ok(vec![
        Figure {
            name: format!("release rebuild against progenitor's builders ({ours:.1} and {progenitor:.1} s)"),
            found: 100.0 * ours / progenitor,
            goal: Goal::AtMost(60.0),
            unit: "%",
        },
        Figure {
            name: format!("release rebuild against openapi-to-rust ({ours:.1} and {openapi_to_rust:.1} s)"),
            found: 100.0 * ours / openapi_to_rust,
            goal: Goal::AtMost(100.0),
            unit: "%",
        },
    ])
}

fn build(workplace: &Workplace, candidate: &Candidate) -> Result<()> {
    let mut cargo = workplace.cargo(candidate.workspace);
    output(cargo.args(["build", "--quiet", "--release", "--package", candidate.package]))?;
    Ok(())
}

/// Makes cargo think that it was edited.
fn touch(file: &Path) -> Result<()> {
    let touched = File::options().append(true).open(file).and_then(|file| file.set_modified(SystemTime::now()));
    touched.with_context(|| format!("cannot touch {}", file.display()))
}
