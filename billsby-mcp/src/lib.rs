#![doc = include_str!("../README.md")]
#![forbid(unsafe_code)]
#![deny(missing_docs)]

mod access;
mod acting;
mod app;
mod asked;
mod columns;
pub mod command;
mod confirmations;
mod consent;
#[rustfmt::skip]
mod generated;
pub mod http;
mod intents;
mod listing;
mod outcome;
mod preview;
mod prompts;
mod reading;
mod remedy;
mod resources;
mod search;
mod selection;
mod server;
mod token_count;
mod tool;

pub use access::Access;
pub use selection::{MaxEffect, Names, Selection, SelectionError};
pub use server::{RESULT_TOKENS, Server, ServerBuilder};
