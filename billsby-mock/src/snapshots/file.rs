//! Companies to and from a file.
//!
//! A file starts with a line that names the format and its version, then come the length and the checksum of the rest,
//! eight bytes each, and then the companies, as [postcard](https://postcard.jamesmunns.com) writes them. Nothing in
//! the rest says what it is: a version is the shape of the state, and every change of that shape is another version.
//! What follows from the state, as lists and indexes do, is not in the file.
//!
//! A file holds secrets: keys, and what webhooks are sent with. [`save`] makes one that only its owner can read.

use super::StoredCompany;
use crate::store::Fnv;
use std::fs::{self, File, OpenOptions};
use std::hash::Hasher;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

/// What a file starts with; the number of the version and the end of the line follow.
const NAME: &[u8] = b"billsby-mock state ";
/// The version that is written, and the only one that is read.
const VERSION: u32 = 1;
/// How long the first line is at most.
const LONGEST_LINE: usize = 64;

/// Why companies could not be written, or read; then none of them is there.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum FileError {
    /// The file cannot be read or written.
    #[error("the state cannot be read or written: {0}")]
    Io(#[from] io::Error),
    /// It is something else.
    #[error("expected a file that starts with `billsby-mock state`, found something else")]
    Foreign,
    /// It is of another version.
    #[error("expected version {VERSION} of the state, found version {0}: use the release that wrote it")]
    Version(String),
    /// It ends early.
    #[error("expected {expected} bytes of state, found {found}: the file is cut off")]
    Truncated {
        /// How long the state is.
        expected: u64,
        /// How much of it there is.
        found: u64,
    },
    /// It is not as it was written.
    #[error("the file is damaged: {0}")]
    Damaged(String),
}

/// Writes companies.
///
/// # Errors
/// When the writer refuses.
pub fn write(companies: &[StoredCompany], mut writer: impl Write) -> Result<(), FileError> {
    let state = postcard::to_stdvec(companies).map_err(|error| FileError::Io(io::Error::other(error)))?;
    writer.write_all(NAME)?;
    writeln!(writer, "{VERSION}")?;
    writer.write_all(&length(&state).to_le_bytes())?;
    writer.write_all(&checksum(&state).to_le_bytes())?;
    writer.write_all(&state)?;
    Ok(writer.flush()?)
}

/// Reads companies. Whatever is not whole, and of this version, is refused.
///
/// # Errors
/// When it is something else, of another version, cut off or damaged.
pub fn read(mut reader: impl Read) -> Result<Vec<StoredCompany>, FileError> {
    let version = version(&mut reader)?;
    if version != VERSION.to_string() {
        return Err(FileError::Version(version));
    }
    let expected = number(&mut reader)?;
    let sum = number(&mut reader)?;
    let mut state = Vec::new();
    reader.by_ref().take(expected).read_to_end(&mut state)?;
    if length(&state) < expected {
        return Err(FileError::Truncated { expected, found: length(&state) });
    }
    if reader.read(&mut [0])? > 0 {
        return Err(FileError::Damaged("more follows after the state".to_owned()));
    }
    if checksum(&state) != sum {
        return Err(FileError::Damaged("its checksum is another".to_owned()));
    }
    let companies: Vec<StoredCompany> =
        postcard::from_bytes(&state).map_err(|error| FileError::Damaged(error.to_string()))?;
    companies.into_iter().map(|company| company.indexed().map_err(FileError::Damaged)).collect()
}

/// Writes companies to a file that only its owner can read. The one that was there is replaced once the new one is
/// whole.
///
/// # Errors
/// When the file cannot be written.
pub fn save(companies: &[StoredCompany], path: impl AsRef<Path>) -> Result<(), FileError> {
    let path = path.as_ref();
    let saved = begin(path).map_err(FileError::from).and_then(|(new, file)| {
        write(companies, &file)?;
        file.sync_all()?;
        Ok(fs::rename(&new, path)?)
    });
    saved.map_err(|error| match error {
        FileError::Io(error) => io::Error::new(error.kind(), format!("{}: {error}", path.display())).into(),
        other => other,
    })
}

/// Finds out whether a file could be saved, before there is something to lose.
pub(crate) fn check_writable(path: &Path) -> Result<(), FileError> {
    let (new, _) = begin(path)?;
    Ok(fs::remove_file(new)?)
}

/// The file that shall take the place of another, and its path.
fn begin(path: &Path) -> io::Result<(PathBuf, File)> {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".new");
    let new = path.with_file_name(name);
    // What is left of a write that was cut short may be readable by others.
    match fs::remove_file(&new) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    let file = private(&new)?;
    Ok((new, file))
}

/// Reads companies from a file.
///
/// # Errors
/// When the file cannot be read, or as [`read`] says.
pub fn load(path: impl AsRef<Path>) -> Result<Vec<StoredCompany>, FileError> {
    read(File::open(path)?)
}

/// A new file that only its owner can read.
fn private(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

/// What the first line says after the name.
fn version(reader: &mut impl Read) -> Result<String, FileError> {
    let mut line = Vec::new();
    let mut byte = [0];
    while line.len() < LONGEST_LINE && reader.read(&mut byte)? > 0 && byte != *b"\n" {
        line.push(byte[0]);
        if !NAME.starts_with(&line[..line.len().min(NAME.len())]) {
            return Err(FileError::Foreign);
        }
    }
    let version = line.get(NAME.len()..).filter(|_| byte == *b"\n").ok_or(FileError::Foreign)?;
    Ok(String::from_utf8_lossy(version).into_owned())
}

fn number(reader: &mut impl Read) -> Result<u64, FileError> {
    let mut bytes = [0; 8];
    reader.read_exact(&mut bytes).map_err(|error| match error.kind() {
        io::ErrorKind::UnexpectedEof => FileError::Damaged("it ends within its first lines".to_owned()),
        _ => error.into(),
    })?;
    Ok(u64::from_le_bytes(bytes))
}

fn length(state: &[u8]) -> u64 {
    u64::try_from(state.len()).unwrap_or(u64::MAX)
}

fn checksum(state: &[u8]) -> u64 {
    let mut hasher = Fnv::default();
    hasher.write(state);
    hasher.finish()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::billing::fixture::Shop;

    #[test]
    fn what_refers_to_nothing_is_refused() {
        let mut shop = Shop::new();
        let (_, id) = shop.subscribe();
        shop.company.store.update_subscription(id, |subscription| subscription.cycle = 99.into());
        let mut bytes = Vec::new();
        write(&[StoredCompany::of(shop.company)], &mut bytes).unwrap();
        let error = read(bytes.as_slice()).unwrap_err();
        let said = error.to_string();
        assert!(matches!(error, FileError::Damaged(_)) && said.contains("in the company `acme`"), "{said}");
        assert!(said.contains("has the cycle 99, which is not there"), "{said}");
    }
}
