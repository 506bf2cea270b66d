//! Why the command ends, and the exit code that says so.

use billsby_mock::StartError;
use std::error::Error;
use std::fmt;
use std::process::ExitCode;

/// Why the command ends before it is told to.
#[derive(Debug)]
pub(super) enum Failure {
    /// What it was told makes no sense.
    Usage(String),
    /// It cannot listen where it was told to.
    Listen(String),
    Other(String),
}

impl Failure {
    pub(super) fn usage(message: impl Into<String>) -> Self {
        Self::Usage(message.into())
    }

    pub(super) fn other(error: impl Error) -> Self {
        Self::Other(chain(&error))
    }

    /// Listed in the help.
    pub(super) fn code(&self) -> ExitCode {
        ExitCode::from(match self {
            Self::Other(_) => 1,
            Self::Usage(_) => 2,
            Self::Listen(_) => 3,
        })
    }
}

impl From<StartError> for Failure {
    fn from(error: StartError) -> Self {
        match error {
            StartError::AddressInUse(address) => Self::Listen(format!(
                "{address} is in use; stop what listens there, or choose another with --listen or --control-listen"
            )),
            StartError::Listen { .. } => Self::Listen(chain(&error)),
            StartError::Domain(found) => Self::Usage(format!(
                "--company must be letters, digits and hyphens, like a sub-domain; found `{found}`"
            )),
            StartError::Thread(_) => Self::other(error),
            _ => Self::Usage(chain(&error)),
        }
    }
}

/// An error with what it comes from.
fn chain(error: &dyn Error) -> String {
    std::iter::successors(Some(error), |error| (*error).source())
        .map(ToString::to_string)
        .collect::<Vec<_>>()
        .join(": ")
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (Self::Usage(message) | Self::Listen(message) | Self::Other(message)) = self;
        f.write_str(message)
    }
}
