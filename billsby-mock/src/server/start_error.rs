//! Why a server cannot start.

use crate::billing::BillingError;
use crate::companies::{CompanyTaken, MakingError};
use std::io;
use std::net::SocketAddr;

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
    /// A company is called what no sub-domain is.
    #[error("a company must be letters, digits and hyphens, like a sub-domain; found `{0}`")]
    Domain(String),
    /// Two companies have the same name, or the same key.
    #[error(transparent)]
    CompanyTaken(#[from] CompanyTaken),
    /// A company cannot be what it was to be.
    #[error("the company `{domain}` cannot be made")]
    Company {
        /// Which one.
        domain: String,
        /// Why.
        source: BillingError,
    },
    /// A company cannot be made as it was to be.
    #[error(transparent)]
    Making(MakingError),
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

impl From<MakingError> for StartError {
    fn from(error: MakingError) -> Self {
        match error {
            MakingError::Domain(domain) => Self::Domain(domain),
            MakingError::Taken(taken) => Self::CompanyTaken(taken),
            MakingError::Refused { domain, source } => Self::Company { domain, source },
            error => Self::Making(error),
        }
    }
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
