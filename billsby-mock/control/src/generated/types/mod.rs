// @generated from the API description. Do not edit: change the description and regenerate.

//! The values that the control plane of billsby-mock sends and receives.
#![allow(clippy::all)]
mod scalars;
mod structs;
pub use crate::runtime::Change;
pub use scalars::*;
pub use structs::*;
