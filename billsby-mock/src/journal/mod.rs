//! The journal of a company: every request to it and what became of it, to be searched, verified and exported.
//!
//! What is written down is shared with the request and its reply, not copied, and nothing is formatted before somebody
//! reads it. A key is never written down.

mod body;
mod entry;
mod headers;
mod record;
mod recording;

pub use body::RecordedBody;
pub use entry::{Entry, KeyState, Message, Outcome};
pub use headers::Headers;
pub use record::{Journal, Options, Snapshot};

pub(crate) use recording::Recording;

/// What stands where a secret was.
const HIDDEN: &str = "***";
