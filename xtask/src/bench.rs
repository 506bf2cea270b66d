//! `cargo xtask bench`: the figures that the project holds itself to, each with its goal.

mod billing;
mod client;
mod figure;
mod mock;

use crate::project;
use anyhow::Result;
use clap::ValueEnum;
use std::process::ExitCode;

/// What is measured.
#[derive(Clone, Copy, ValueEnum)]
pub enum Part {
    /// The billing engine of the mock.
    Billing,
    /// The client, beside other generators and calls by hand.
    Client,
    /// The mock over HTTP and in process, beside a bare route, and as companies grow.
    Mock,
}

/// Measures, and prints each figure with its goal. With `gate` a missed goal fails.
pub fn run(part: Part, gate: bool) -> Result<ExitCode> {
    let root = project::root();
    let figures = match part {
        Part::Billing => billing::measure(&root)?,
        Part::Client => client::measure(&root)?,
        Part::Mock => mock::measure(&root)?,
    };
    figures.iter().for_each(|figure| println!("{figure}"));
    Ok(if gate && !figure::all_met(&figures) { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}
