//! The console: its views, its safety, and how it fares in a browser.
//!
//! The tests of the modules `browser` and `sidebar` need Chromium and its driver:
//! `cargo test -p billsby-mock --test console -- --include-ignored`.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod browser;
mod calls;
mod companies;
mod faults;
mod html;
mod journal;
mod safety;
mod shop;
mod sidebar;
mod snapshots;
mod views;
mod webdriver;
