//! What the cross-checks share: strategies, calls by name, a server that
//! records, a wire-tap, and the description as JSON schemas.

#![forbid(unsafe_code)]
#![allow(clippy::panic, reason = "the whole crate is test code")]

pub mod arguments;
pub mod description;
pub mod mutation;
pub mod raw;
pub mod receiver;
mod recorder;
pub mod strategy;
pub mod tap;

/// Generated from the description.
mod generated {
    #[rustfmt::skip]
    pub mod calls;
    #[rustfmt::skip]
    mod recorder;
    #[rustfmt::skip]
    pub mod strategies;
}

pub use generated::{calls, strategies};
pub use recorder::Recorder;

/// Names the operations that have a case in a module, and makes a test of each; the crate has a `stage::Stage`.
#[macro_export]
#[allow(clippy::crate_in_macro_def, reason = "each crate of cases has a stage of its own")]
macro_rules! cases {
    ($($operation:ident),+ $(,)?) => {
        pub(crate) const CASES: &[&str] = &[$(stringify!($operation)),+];

        mod case {
            $(
                #[tokio::test]
                async fn $operation() {
                    let stage = crate::stage::Stage::set().await;
                    super::$operation(&stage).await;
                    stage.hold_to_description(stringify!($operation));
                }
            )+
        }
    };
}
