//! Keys in the keyring of the system, where the command is built with it.

use crate::Failure;
use billsby_client::ApiKey;

/// What the entries of the keyring are listed under.
#[cfg(feature = "keyring")]
const SERVICE: &str = "billsby";

#[cfg(feature = "keyring")]
fn entry(name: &str) -> Result<::keyring::v1::Entry, Failure> {
    ::keyring::v1::Entry::new(SERVICE, name).map_err(|error| failed(name, &error))
}

#[cfg(feature = "keyring")]
fn failed(name: &str, error: &::keyring::v1::Error) -> Failure {
    let way_out = "a keyring has to run and be unlocked; --key-stdin keeps a key in a file";
    Failure::authentication(format!("the keyring entry {name} cannot be used: {error} ({way_out})"))
}

/// Reads the key of a profile.
#[cfg(feature = "keyring")]
pub fn read(name: &str) -> Result<ApiKey, Failure> {
    entry(name)?.get_password().map(ApiKey::from).map_err(|error| failed(name, &error))
}

/// Keeps the key of a profile.
#[cfg(feature = "keyring")]
pub fn write(name: &str, key: &ApiKey) -> Result<(), Failure> {
    entry(name)?.set_password(key.expose()).map_err(|error| failed(name, &error))
}

/// Forgets the key of a profile. Somebody may have done it before.
#[cfg(feature = "keyring")]
pub fn remove(name: &str) -> Result<(), Failure> {
    match entry(name)?.delete_credential() {
        Ok(()) | Err(::keyring::v1::Error::NoEntry) => Ok(()),
        Err(error) => Err(failed(name, &error)),
    }
}

#[cfg(not(feature = "keyring"))]
fn unavailable<T>() -> Result<T, Failure> {
    Err(Failure::authentication(
        "this billsby is built without the keyring: `cargo install billsby-cli --features keyring`",
    ))
}

/// There is none.
#[cfg(not(feature = "keyring"))]
pub fn read(_: &str) -> Result<ApiKey, Failure> {
    unavailable()
}

/// There is none.
#[cfg(not(feature = "keyring"))]
pub fn write(_: &str, _: &ApiKey) -> Result<(), Failure> {
    unavailable()
}

/// There is none.
#[cfg(not(feature = "keyring"))]
pub fn remove(_: &str) -> Result<(), Failure> {
    unavailable()
}
