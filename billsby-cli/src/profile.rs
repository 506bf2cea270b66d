//! Companies that the command knows by a name, in a file.

use crate::{Failure, keyring};
use billsby_client::ApiKey;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// What the file holds.
#[derive(Default, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Profiles {
    /// The profile that is used where none is named.
    pub default: Option<String>,
    /// The profiles by their names.
    #[serde(default)]
    pub profiles: BTreeMap<String, Profile>,
}

/// A company, and where its key is.
#[derive(Default, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Profile {
    /// The company's sub-domain.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub company: Option<String>,
    /// Where the API is served, unless it is the usual place.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub base_url: Option<String>,
    /// The variable of the environment that holds the key.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key_variable: Option<String>,
    /// The file that holds the key and nothing else.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key_file: Option<PathBuf>,
    /// Whether the keyring of the system holds the key.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub key_keyring: bool,
}

/// Where a key is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Key {
    /// In a variable of the environment.
    Variable(String),
    /// In a file.
    File(PathBuf),
    /// In the keyring of the system, under the name of the profile.
    Keyring(String),
}

impl Profile {
    /// Where its key is; `name` is the profile's own.
    pub fn key(&self, name: &str) -> Result<Key, Failure> {
        match (&self.key_variable, &self.key_file, self.key_keyring) {
            (Some(variable), None, false) => Ok(Key::Variable(variable.clone())),
            (None, Some(file), false) => Ok(Key::File(file.clone())),
            (None, None, true) => Ok(Key::Keyring(name.to_owned())),
            _ => Err(Failure::authentication(format!(
                "the profile `{name}` needs one of `key-variable`, `key-file` and `key-keyring`"
            ))),
        }
    }
}

impl Key {
    /// Reads the key.
    pub fn read(&self, company: &str) -> Result<ApiKey, Failure> {
        match self {
            Self::Variable(name) => match std::env::var(name) {
                Ok(key) if !key.trim().is_empty() => Ok(ApiKey::new(key.trim())),
                _ => Err(Failure::authentication(format!(
                    "no key for {company}: {name} is not set; set it, or add a profile (`billsby profiles add --help`)"
                ))),
            },
            Self::File(path) => {
                private(path)?;
                let key = fs::read_to_string(path).map_err(|error| unreadable(path, &error))?;
                match key.trim() {
                    "" => Err(Failure::authentication(format!("no key for {company}: {} is empty", path.display()))),
                    key => Ok(ApiKey::new(key)),
                }
            }
            Self::Keyring(name) => keyring::read(name),
        }
    }

    /// Where it is, for a person.
    pub fn place(&self) -> String {
        match self {
            Self::Variable(name) => format!("variable {name}"),
            Self::File(path) => format!("file {}", path.display()),
            Self::Keyring(name) => format!("keyring entry {name}"),
        }
    }
}

/// The profile `name`, or the default one; none where there is no file and none was named.
pub fn find(name: Option<&str>) -> Result<Option<(String, Profile)>, Failure> {
    let mut profiles = read()?;
    let Some(name) = name.map(str::to_owned).or(profiles.default) else { return Ok(None) };
    match profiles.profiles.remove(&name) {
        Some(profile) => Ok(Some((name, profile))),
        None => {
            let known: Vec<&str> = profiles.profiles.keys().map(String::as_str).collect();
            let known = if known.is_empty() { "none".to_owned() } else { known.join(", ") };
            Err(Failure::usage(format!("no profile `{name}` in {}; there are {known}", path()?.display())))
        }
    }
}

/// What the file holds; nothing where there is none.
pub fn read() -> Result<Profiles, Failure> {
    let path = path()?;
    match fs::read_to_string(&path) {
        Ok(text) => toml::from_str(&text).map_err(|error| Failure::usage(format!("{}: {error}", path.display()))),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Profiles::default()),
        Err(error) => Err(unreadable(&path, &error)),
    }
}

/// Writes the file as a whole, or not at all.
pub fn write(profiles: &Profiles) -> Result<(), Failure> {
    let text = toml::to_string(profiles).map_err(|error| Failure::internal(error.to_string()))?;
    write_private(&path()?, &text)
}

/// Writes a file that only its owner can read, as a whole or not at all.
pub fn write_private(path: &Path, text: &str) -> Result<(), Failure> {
    let failed = |error: io::Error| Failure::internal(format!("{} cannot be written: {error}", path.display()));
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(failed)?;
    }
    let new = path.with_extension("new");
    // What an earlier attempt left behind may have another mode.
    _ = fs::remove_file(&new);
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(&new).map_err(failed)?;
    file.write_all(text.as_bytes()).and_then(|()| file.sync_all()).map_err(failed)?;
    fs::rename(&new, path).map_err(failed)
}

/// The file of the profiles.
pub fn path() -> Result<PathBuf, Failure> {
    Ok(folder()?.join("profiles.toml"))
}

/// The file of the key of a profile, where it has one of its own.
pub fn key_path(name: &str) -> Result<PathBuf, Failure> {
    Ok(folder()?.join("keys").join(name))
}

/// Where the command keeps its files: `$XDG_CONFIG_HOME/billsby`, else `~/.config/billsby`; `%APPDATA%\billsby` on
/// Windows.
fn folder() -> Result<PathBuf, Failure> {
    let variable = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    let home = if cfg!(windows) { variable("APPDATA") } else { variable("HOME").map(|home| home.join(".config")) };
    variable("XDG_CONFIG_HOME")
        .or(home)
        .map(|folder| folder.join("billsby"))
        .ok_or_else(|| Failure::usage("there is no home folder: set XDG_CONFIG_HOME"))
}

/// Refuses a file that others can read, as ssh does.
#[cfg(unix)]
fn private(path: &Path) -> Result<(), Failure> {
    use std::os::unix::fs::PermissionsExt;
    let mode = fs::metadata(path).map_err(|error| unreadable(path, &error))?.permissions().mode() & 0o777;
    if mode & 0o077 == 0 {
        return Ok(());
    }
    let path = path.display();
    Err(Failure::authentication(format!(
        "{path} has mode {mode:04o}, so others can read the key: `chmod 600 {path}`, and make a new key if they may have"
    )))
}

/// Elsewhere a file of one's own is private by itself.
#[cfg(not(unix))]
fn private(_: &Path) -> Result<(), Failure> {
    Ok(())
}

fn unreadable(path: &Path, error: &io::Error) -> Failure {
    Failure::authentication(format!("{} cannot be read: {error}", path.display()))
}
