//! Why a server cannot start.

use crate::billing::BillingError;
use crate::companies::MakingError;
use crate::snapshots::FileError;
use std::io;
use std::net::SocketAddr;
use std::path::PathBuf;

/// Why a server cannot start.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StartError {
    /// Something listens there already.
    #[error("{0} is in use")]
    AddressInUse(SocketAddr),
    /// The address cannot be had.
    #[error("cannot listen on {address}")]
    Listen {
        /// Where it was to listen.
        address: SocketAddr,
        /// Why it cannot.
        source: io::Error,
    },
    /// A company cannot be made.
    #[error(transparent)]
    Making(#[from] MakingError),
    /// The rate limit makes no sense.
    #[error("the rate limit makes no sense")]
    RateLimit(#[source] BillingError),
    /// The companies cannot be read from their file, or not be written to it.
    #[error("cannot keep companies in {}", path.display())]
    State {
        /// Which file.
        path: PathBuf,
        /// Why.
        source: FileError,
    },
    /// The token of the control plane opens it to everybody.
    #[error("the token of the control plane must not be empty")]
    EmptyToken,
    /// A token was given to a control plane that is not there.
    #[error("a token of the control plane was given, and the control plane is off")]
    IdleToken,
    /// The certificate and its key cannot be served with.
    #[cfg(feature = "tls")]
    #[error(transparent)]
    Tls(#[from] super::TlsError),
    /// A thread, or its runtime, cannot be had.
    #[error("cannot start a thread")]
    Thread(#[source] io::Error),
}

impl StartError {
    pub(super) fn listening(address: SocketAddr, source: io::Error) -> Self {
        match source.kind() {
            io::ErrorKind::AddrInUse => Self::AddressInUse(address),
            _ => Self::Listen { address, source },
        }
    }
}

impl From<StartError> for io::Error {
    fn from(error: StartError) -> Self {
        match error {
            StartError::AddressInUse(_) => Self::new(io::ErrorKind::AddrInUse, error),
            StartError::Listen { ref source, .. } => Self::new(source.kind(), error),
            _ => Self::other(error),
        }
    }
}
