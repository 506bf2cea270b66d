// E0004: a later version may tell more kinds of `Error` apart.
use billsby_client::Error;

pub fn is_the_caller_at_fault(error: &Error) -> bool {
    match error {
        Error::Invalid(_) | Error::Authentication(_) | Error::NotFound(_) | Error::Conflict(_) => true,
        Error::RateLimited(_) | Error::Server(_) | Error::Status(_) | Error::Connection(_) => false,
        Error::Decode(_) | Error::OutcomeUnknown(_) => false,
        Error::Request { .. } => true,
        #[cfg(not(feature = "mistake"))]
        _ => false,
    }
}
