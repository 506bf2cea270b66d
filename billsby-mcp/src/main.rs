//! The `billsby-mcp` binary.
#![forbid(unsafe_code)]
fn main() {}
