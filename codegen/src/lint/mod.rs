//! Rules that a description is held to.
