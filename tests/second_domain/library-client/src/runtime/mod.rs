//! What is written by hand beneath the generated code. It knows HTTP and JSON, not this API.
//!
//! What few programs call is `#[inline]` here and in the generated code, so that it is compiled where it is called,
//! if it is.

#[cfg(feature = "calls")]
pub mod calls;
pub mod lenient;
#[allow(unused_macros, dead_code)] // A description need not have objects.
mod object;
pub mod secret;

#[cfg(feature = "blocking")]
mod blocking;
#[cfg(feature = "calls")]
mod by_name;
#[allow(dead_code)] // A description need not have updates.
mod change;
#[cfg(feature = "http")]
mod clock;
#[cfg(feature = "http")]
mod configuration;
#[cfg(feature = "http")]
mod custom;
#[allow(dead_code)] // Whatever reads JSON needs a part of it.
mod decode;
#[cfg(feature = "http")]
mod error;
#[cfg(feature = "http")]
mod failure;
#[cfg(feature = "http")]
mod hook;
#[cfg(feature = "calls")]
mod json_schema;
#[cfg(feature = "http")]
mod limit;
#[cfg(feature = "http")]
#[allow(dead_code)] // A description need not have bodies of bytes.
mod octets;
#[cfg(feature = "http")]
mod operation;
#[cfg(feature = "http")]
mod options;
#[cfg(feature = "http")]
mod paging;
#[cfg(feature = "calls")]
mod preview;
#[cfg(feature = "http")]
mod request;
#[cfg(feature = "http")]
mod response;
#[cfg(feature = "http")]
mod retry;
#[cfg(feature = "http")]
mod retry_after;
#[allow(unused_macros)] // A description need not have every kind of scalar.
mod scalar;
#[cfg(feature = "service")]
mod service;
#[cfg(feature = "http")]
mod trace;
#[cfg(feature = "http")]
mod transport;
#[cfg(feature = "http")]
#[allow(dead_code)] // A description need not say how calls are verified.
mod verify;
#[cfg(feature = "http")]
#[allow(dead_code)] // A description need not have bodies that replace a whole.
mod whole;

pub use change::Change;
pub use decode::Misfit;
pub use secret::ApiKey;

#[cfg(feature = "blocking")]
pub use blocking::{Blocking, BlockingPages, BlockingRows};
#[cfg(feature = "calls")]
#[allow(unused_imports)] // A description need not have every kind of request.
pub(crate) use by_name::{typed, verifiable};
#[allow(unused_imports)]
pub(crate) use object::{
    Keys, Writer, missing, object, object_found, object_missing, object_none, object_value, object_write, set, skip,
};
#[allow(unused_imports)]
pub(crate) use scalar::{
    integer_enumeration, integer_type, secret_type, text_enumeration, text_type, text_type_common,
};
#[cfg(feature = "http")]
pub use {
    clock::{Clock, SystemClock},
    configuration::{ClientBuilder, ConfigurationError},
    custom::Custom,
    error::{ConnectionFailure, DecodeFailure, Error, OutcomeUnknown},
    failure::{Body, Failure, Violation},
    hook::{Attempt, AttemptEnd, Hook},
    operation::{Effect, Operation, Retry},
    options::Options,
    paging::{Page, Pages, Rows},
    request::{Arguments, Call, Request},
    response::Response,
    retry::RetryPolicy,
    transport::{Endpoint, Transport},
    verify::{Evidence, Verdict, Verifiable, Verify},
};
#[cfg(feature = "http")]
#[allow(unused_imports)] // A description need not have every kind of request.
pub(crate) use {
    decode::{json, nothing},
    octets::{accept_bytes, bytes},
    request::{Prepared, built, encode_path, environment, path_argument, query, safe_when},
    verify::{known, negative, wanted},
    whole::{Whole, changed},
};
