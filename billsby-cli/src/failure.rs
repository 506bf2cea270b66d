//! Why the command did not do what it was asked.

use crate::ExitCode;
use billsby_client::{Effect, Error};
use std::fmt;
use std::io::{self, Write, stderr};

/// Why the command did not do what it was asked.
#[derive(Debug)]
pub enum Failure {
    /// Whoever read the output has enough of it.
    ClosedPipe,
    /// Anything that is to be told.
    Told {
        /// What the command leaves with.
        code: ExitCode,
        /// What is told.
        message: String,
    },
}

impl Failure {
    /// The arguments are wrong.
    pub fn usage(message: impl Into<String>) -> Self {
        Self::Told { code: ExitCode::Usage, message: message.into() }
    }

    /// There is no key, or it cannot be had.
    pub fn authentication(message: impl Into<String>) -> Self {
        Self::Told { code: ExitCode::Authentication, message: message.into() }
    }

    /// Something around the command is not as it should be.
    pub fn internal(message: impl Into<String>) -> Self {
        Self::Told { code: ExitCode::Internal, message: message.into() }
    }

    /// A call with this effect failed.
    pub fn call(error: &Error, effect: Effect) -> Self {
        Self::Told { code: ExitCode::of(error, effect), message: told(error) }
    }

    /// A list was printed up to a row.
    pub fn in_part(error: &Error, rows: u64) -> Self {
        Self::Told { code: ExitCode::Unknown, message: format!("only {rows} rows were printed: {}", told(error)) }
    }

    pub(crate) fn print(&self) {
        if let Self::Told { .. } = self {
            // Where nobody listens nothing can be told.
            _ = writeln!(stderr(), "billsby: {self}");
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::ClosedPipe => f.write_str("whoever read the output has enough of it"),
            Self::Told { message, .. } => f.write_str(message),
        }
    }
}

/// An error with its causes, as far as it does not tell them itself.
pub(crate) fn told(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(cause) = source {
        let cause_text = cause.to_string();
        if !text.contains(&cause_text) {
            text.push_str(": ");
            text.push_str(&cause_text);
        }
        source = cause.source();
    }
    text
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::BrokenPipe => Self::ClosedPipe,
            _ => Self::internal(format!("the output cannot be written: {error}")),
        }
    }
}
