//! The journal of a company: every request to it and what became of it, to be searched, verified and exported.
//!
//! What is long is shared with the request and its reply, what is short is copied out of the connection's buffers, and
//! nothing is formatted before somebody reads it. A key is never written down.

mod body;
mod criterion;
mod difference;
mod entry;
mod expectation;
mod har;
mod headers;
mod keys;
mod nearest_name;
mod personal;
mod record;
mod recording;
mod search;
mod sequence;
mod status;
mod times;
mod unmet;
mod verify;

pub use body::RecordedBody;
pub use difference::Difference;
pub use entry::{Entry, KeyState, Message, Outcome};
pub use expectation::Expectation;
pub use har::PersonalData;
pub use headers::Headers;
pub use record::{Journal, Options, Snapshot};
pub use search::Search;
pub use sequence::Sequence;
pub use status::{NotAStatus, StatusRange};
pub use times::Times;
pub use unmet::Unmet;
pub use verify::Verify;

pub(crate) use keys::{Keys, given_key};
pub(crate) use recording::Recording;

/// What stands where a secret was.
const HIDDEN: &str = "***";
