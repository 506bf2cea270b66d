//! What the command leaves with. The numbers are stable: scripts depend on them.

use crate::Failure;
use billsby_client::{Effect, Error};

/// What the command leaves with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExitCode {
    /// It was done.
    Ok = 0,
    /// The command is at fault, or what is around it.
    Internal = 1,
    /// The arguments are wrong. Nothing was sent.
    Usage = 2,
    /// There is no key, or the service refuses it.
    Authentication = 3,
    /// There is no such object.
    NotFound = 4,
    /// The service refuses the call.
    Rejected = 5,
    /// Too many calls.
    RateLimited = 6,
    /// The service cannot be reached, or failed.
    Network = 7,
    /// It may or may not have been done, or was done in part.
    Unknown = 8,
    /// It was done, and it found what somebody has to look at.
    Findings = 9,
}

/// The same for `--help`.
pub const LEGEND: &str = "\
Exit codes:
  0  it was done
  1  the command itself failed
  2  the arguments are wrong, or not confirmed; nothing was sent
  3  there is no key, or the service refuses it
  4  there is no such object
  5  the service refuses the call
  6  too many calls
  7  the service cannot be reached, or failed without acting
  8  it may or may not have been done, or was done in part
  9  it was done, and it found what somebody has to look at";

impl From<ExitCode> for std::process::ExitCode {
    fn from(code: ExitCode) -> Self {
        Self::from(code as u8)
    }
}

impl ExitCode {
    /// What a failed call with this effect leaves with.
    pub(crate) fn of(error: &Error, effect: Effect) -> Self {
        match error {
            Error::Authentication(_) => Self::Authentication,
            Error::NotFound(_) => Self::NotFound,
            Error::Invalid(_) | Error::Conflict(_) | Error::Status(_) => Self::Rejected,
            Error::RateLimited(_) => Self::RateLimited,
            Error::Connection(_) | Error::Server(_) => Self::Network,
            Error::OutcomeUnknown(_) => Self::Unknown,
            // It was done, but what came of it is not known.
            Error::Decode(_) if effect != Effect::Read => Self::Unknown,
            Error::Request { .. } => Self::Usage,
            _ => Self::Internal,
        }
    }
}

impl Failure {
    /// What the command leaves with.
    pub(crate) fn code(&self) -> ExitCode {
        match self {
            Self::ClosedPipe => ExitCode::Ok,
            Self::Told { code, .. } => *code,
        }
    }
}
