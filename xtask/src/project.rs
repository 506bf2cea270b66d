//! Where the parts of the repository are, and how generated files are written.

use anyhow::{Context, Result};
use codegen::emit::Output;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// The root of the repository.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").components().collect::<PathBuf>()
}

/// A folder with generated files.
pub struct Folder {
    /// The folder, below the root of the project.
    pub path: PathBuf,
    /// Whether everything in it is generated; then other files are removed.
    pub whole: bool,
    /// Its files.
    pub outputs: Vec<Output>,
}

impl Folder {
    /// Brings the folder to its generated content. With `check` nothing is written.
    /// Returns the files that differed, below `root`.
    pub fn write(&self, root: &Path, check: bool) -> Result<Vec<PathBuf>> {
        let mut different = Vec::new();
        let mut wanted = BTreeSet::new();
        for output in &self.outputs {
            let relative = self.path.join(&output.path);
            wanted.insert(relative.clone());
            let file = root.join(&relative);
            if fs::read(&file).is_ok_and(|content| content == output.content.as_bytes()) {
                continue;
            }
            if !check {
                if let Some(parent) = file.parent() {
                    fs::create_dir_all(parent).with_context(|| format!("cannot make {}", parent.display()))?;
                }
                fs::write(&file, &output.content).with_context(|| format!("cannot write {}", file.display()))?;
            }
            different.push(relative);
        }
        let present = if self.whole { files(root, &self.path)? } else { Vec::new() };
        for stale in present {
            if !wanted.contains(&stale) {
                if !check {
                    fs::remove_file(root.join(&stale)).with_context(|| format!("cannot remove {}", stale.display()))?;
                }
                different.push(stale);
            }
        }
        Ok(different)
    }
}

/// Every file under `folder`, below `root`.
pub fn files(root: &Path, folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let Ok(entries) = fs::read_dir(root.join(folder)) else { return Ok(found) };
    for entry in entries {
        let entry = entry?;
        let path = folder.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            found.extend(files(root, &path)?);
        } else {
            found.push(path);
        }
    }
    Ok(found)
}
