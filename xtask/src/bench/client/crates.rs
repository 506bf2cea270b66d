//! How many crates a user of the client builds.

use super::workplace::{Workplace, output};
use crate::bench::figure::{Figure, Goal};
use anyhow::Result;
use std::collections::BTreeSet;

/// The crates in the tree of the default features, the client itself among them.
pub fn figure(workplace: &Workplace) -> Result<Figure> {
    let tree = output(workplace.cargo(&workplace.root).args([
        "tree",
        "--locked",
        "--package",
        "billsby-client",
        "--edges",
        "normal",
        "--prefix",
        "none",
    ]))?;
    Ok(Figure {
        name: "crates in the default tree".into(),
        found: count(&tree) as f64,
        goal: Goal::AtMost(105.0),
        unit: "crates",
    })
}

/// How many different crates it names. A crate that came before is marked.
fn count(tree: &str) -> usize {
    let crates = tree.lines().map(|line| line.trim_end_matches(" (*)")).filter(|line| !line.is_empty());
    crates.collect::<BTreeSet<_>>().len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_crate_counts_once_and_each_version_of_it() {
        let tree = "client v0.1.0 (/client)\nhttp v1.0.0\nbytes v1.0.0\nhttp v1.0.0 (*)\n\nhttp v0.2.0\n";
        assert_eq!(count(tree), 4);
    }
}
