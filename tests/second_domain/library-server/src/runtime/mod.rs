//! What a generated server stands on: it decodes and checks requests by static
//! tables, routes them, and writes replies and rejections.
//!
//! Nothing here knows which API it serves. A request passes these checks in this
//! order: route, method, authorization, size and content type of the body, then
//! every parameter and field at once, and only then its handler.

pub mod body;
pub mod date_time;
pub mod decode;
pub mod json;
pub mod operation;
mod pattern;
pub mod percent;
pub mod rejection;
pub mod reply;
pub mod reply_table;
pub mod routes;
pub mod schema;
pub mod typed;
pub mod validate;

pub use operation::{Call, Credentials, Operation};
pub use rejection::{Rejection, Violation};
pub use routes::{Answering, Handler, Paths, Route, Service};
