//! The server with the tools, prompts and resources that the official conformance suite asks for by name.
//!
//! They stand beside those of the company, behind the same gate and transport, so that the suite judges the server as
//! it is shipped. `cargo xtask conformance mcp` runs the suite against it.

#![forbid(unsafe_code)]
#![allow(deprecated, reason = "the suite asks for what 2025-11-25 still has")]

mod fixtures;
mod prompts;
mod resources;
mod rounds;
mod schema;
mod tools;

use billsby_mcp::http::{HttpOptions, PATH, serve};
use billsby_mcp::{MaxEffect, Names, Selection, Server};
use billsby_mock::MockServer;
use fixtures::Fixtures;
use std::error::Error;
use tokio::net::TcpListener;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let mock = MockServer::builder().journal(0).build()?;
    let selection = Selection::new(&["all".to_owned()], &[], MaxEffect::Money, Names::Operations)?;
    let billsby = Server::builder(mock.client(), selection).rehearsal().build();
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    eprintln!("conformance at http://{}{PATH}", listener.local_addr()?);
    let options = HttpOptions { tokens: None, hosts: Vec::new(), origins: Vec::new() };
    Ok(serve(Fixtures::beside(billsby), listener, options, std::future::pending()).await?)
}
