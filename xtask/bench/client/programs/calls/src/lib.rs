//! What the programs beside it share.

#![forbid(unsafe_code)]

use std::error::Error;

/// The customer that is read.
pub const ID: &str = "5VL9JC0NE0";

/// Runs `program` with the URL of the server, on this thread alone.
pub fn run<P>(program: impl FnOnce(String) -> P) -> Result<(), Box<dyn Error>>
where
    P: Future<Output = Result<(), Box<dyn Error>>>,
{
    let base_url = std::env::args().nth(1).ok_or("expected the URL of the server")?;
    tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(program(base_url))
}
