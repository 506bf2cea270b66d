#![doc = include_str!("../README.md")]
#![forbid(unsafe_code)]
#![deny(missing_docs)]

mod access;
mod acting;
mod asked;
mod columns;
mod confirmations;
mod consent;
#[rustfmt::skip]
mod generated;
mod intents;
mod listing;
mod outcome;
mod preview;
mod reading;
mod remedy;
mod search;
mod selection;
mod server;
mod tokens;
mod tool;

pub use selection::{MaxEffect, Names, Selection, SelectionError};
pub use server::{RESULT_TOKENS, Server, ServerBuilder};
