//! What the client costs its users, beside what other generators make of the same description and beside a call
//! written by hand.

mod crates;
mod lines;
mod openapi_to_rust;
mod progenitor;
mod programs;
mod rebuild;
mod workplace;

use super::figure::{Figure, Goal};
use anyhow::Result;
use programs::{Programs, numbers};
use std::path::Path;
use workplace::Workplace;

/// Measures the client.
pub fn measure(root: &Path) -> Result<Vec<Figure>> {
    let workplace = Workplace::lay(root)?;
    progenitor::generate(&workplace)?;
    openapi_to_rust::generate(&workplace)?;

    let mut figures = vec![lines::figure(&workplace)?, crates::figure(&workplace)?];
    figures.extend(rebuild::figures(&workplace)?);
    let programs = Programs::start(&workplace)?;
    figures.extend([size(&programs)?, time(&programs)?, allocations(&programs)?, memory(&programs)?]);
    Ok(figures)
}

fn size(programs: &Programs) -> Result<Figure> {
    let (by_hand, ours) = (programs.one_call("by-hand")? / 1024.0, programs.one_call("ours")? / 1024.0);
    Ok(Figure {
        name: format!("stripped program that makes one call, over by hand ({ours:.0} and {by_hand:.0} KB)"),
        found: ours - by_hand,
        goal: Goal::AtMost(120.0),
        unit: "KB",
    })
}

fn time(programs: &Programs) -> Result<Figure> {
    let [by_hand, ours, ratio] = numbers(&programs.run("times")?)?;
    let cores = if programs.are_pinned() { "one core" } else { "NOT PINNED" };
    Ok(Figure {
        name: format!("a call on loopback against by hand ({ours:.1} and {by_hand:.1} us, {cores})"),
        found: ratio,
        goal: Goal::AtMost(1.06),
        unit: "times",
    })
}

fn allocations(programs: &Programs) -> Result<Figure> {
    let [by_hand, ours] = numbers(&programs.run("allocations")?)?;
    Ok(Figure {
        name: format!("allocations of a call over by hand ({ours} and {by_hand})"),
        found: ours - by_hand,
        goal: Goal::AtMost(6.0),
        unit: "more",
    })
}

fn memory(programs: &Programs) -> Result<Figure> {
    let [early, late] = numbers(&programs.run("stream")?)?.map(|bytes: f64| bytes / 1024.0);
    Ok(Figure {
        name: format!("peak of a stream's memory after 50,000 rows against before ({late:.1} and {early:.1} KB)"),
        found: late / early,
        goal: Goal::AtMost(1.1),
        unit: "times",
    })
}
