//! A [`Receiver`] checks the secret and gives an [`Event`]: one variant a type, and
//! [`Event::Unknown`] for a type that is newer than this version. Fields that are newer are
//! ignored. It takes headers and body as `http` has them, whatever the framework.
//!
//! Whoever posts a webhook posts it again until it is answered, so the same event may come twice,
//! with the same [`Event::id`]. [`Seen`] recognises it within one process. What must not happen
//! twice needs a store that outlives the process: a unique key on the id, written in the same
//! transaction as what the event causes.
//!
//! [`Event`]: crate::webhooks::Event
//! [`Event::Unknown`]: crate::webhooks::Event::Unknown
//! [`Event::id`]: crate::webhooks::Event::id
//! [`Receiver`]: crate::webhooks::Receiver
//! [`Seen`]: crate::webhooks::Seen

mod decode;
mod error;
mod receiver;
mod seen;

pub use crate::generated::webhooks::{Event, SECRET_HEADER};
pub use decode::UnknownEvent;
pub(crate) use decode::payload;
pub use error::WebhookError;
pub use receiver::Receiver;
pub use seen::Seen;
