//! How much code is generated.

use super::progenitor;
use super::workplace::Workplace;
use crate::bench::figure::{Figure, Goal};
use crate::project;
use anyhow::{Context, Result};
use std::fs;
use std::path::Path;

/// Our generated lines, against those of progenitor. Both are formatted by prettyplease.
pub fn figure(workplace: &Workplace) -> Result<Figure> {
    let mut ours = 0;
    for file in project::files(&workplace.root, Path::new("billsby-client/src/generated"))? {
        if file.extension().is_some_and(|extension| extension == "rs") {
            ours += lines(&workplace.root.join(file))?;
        }
    }
    let theirs = lines(&workplace.path.join(progenitor::FILE))?;
    Ok(Figure {
        name: format!("generated lines against progenitor's builders ({ours} and {theirs})"),
        found: 100.0 * ours as f64 / theirs as f64,
        goal: Goal::AtMost(60.0),
        unit: "%",
    })
}

fn lines(file: &Path) -> Result<usize> {
    let text = fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))?;
    Ok(text.lines().count())
}
