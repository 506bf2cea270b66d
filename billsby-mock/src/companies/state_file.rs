//! The file that companies are read from when a server starts, and written to when it is told to.

use super::Companies;
use crate::snapshots::{FileError, StoredCompany, file};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

/// The file of one server.
#[derive(Debug)]
pub(crate) struct StateFile {
    path: PathBuf,
    companies: Arc<Companies>,
    /// Held while it is written.
    writing: Mutex<()>,
}

impl StateFile {
    pub(crate) fn new(path: PathBuf, companies: Arc<Companies>) -> Self {
        Self { path, companies, writing: Mutex::default() }
    }

    /// Writes every company. Until that is done the file is what it was.
    pub(crate) fn save(&self) -> Result<(), FileError> {
        let _writing = self.writing.lock().unwrap_or_else(PoisonError::into_inner);
        let companies: Vec<StoredCompany> = self.companies.all().iter().map(|world| world.stored()).collect();
        file::save(&companies, &self.path)
    }
}

/// The companies in a file that can be written again; none where there is no file yet.
pub(crate) fn load(path: &Path) -> Result<Vec<StoredCompany>, FileError> {
    let companies = match file::load(path) {
        Err(FileError::Io(error)) if error.kind() == ErrorKind::NotFound => Vec::new(),
        loaded => loaded?,
    };
    file::check_writable(path)?;
    Ok(companies)
}
