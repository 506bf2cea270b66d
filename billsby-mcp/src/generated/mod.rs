// @generated from the API description. Do not edit: change the description and regenerate.

//! Everything that follows from the description.
pub mod tools;
