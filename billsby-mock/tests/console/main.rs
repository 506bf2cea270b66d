//! The console: its views, its safety, and how it fares in a browser.
//!
//! The tests of the module `browser` need Chromium and its driver:
//! `cargo test -p billsby-mock --test console -- --include-ignored`.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod browser;
mod companies;
mod faults;
mod html;
mod journal;
mod safety;
mod shop;
mod snapshots;
mod views;
mod webdriver;
