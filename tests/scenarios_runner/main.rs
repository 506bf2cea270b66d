//! Golden scenarios: what is billed, worked out by hand in files a person can read, and held against the engine.
//!
//! The notation of the files is in `scenarios/README.md`. What a file expects is never written by a program.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod arithmetic;
mod catalogue;
mod comparison;
mod coverage;
mod forecast;
mod found;
mod notation;
mod scenario;
mod world;

use std::path::Path;

use scenario::File;
use world::Pace;

fn files() -> Vec<File> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios");
    File::read_all(&folder).unwrap_or_else(|error| panic!("{error}"))
}

#[test]
fn every_scenario_comes_out_as_reckoned() {
    let mut failures = String::new();
    for file in files() {
        if let Err(error) = comparison::act_out(&file.scenario, Pace::Jump, |_| Ok(())) {
            failures.push_str(&format!("\n{} ({})\n{error}\n", file.name(), file.scenario.title));
        }
    }
    assert!(failures.is_empty(), "{failures}");
}

#[test]
fn it_is_all_the_same_whether_time_jumps_or_goes_day_by_day() {
    for file in files() {
        // What goes wrong in itself is told by the test above.
        let hash =
            |pace| comparison::act_out(&file.scenario, pace, |_| Ok(())).ok().map(|world| world.company.state_hash());
        assert_eq!(hash(Pace::Jump), hash(Pace::Daily), "{}", file.name());
    }
}

#[test]
fn what_is_forecast_is_what_is_billed() {
    let mut failures = String::new();
    for file in files() {
        if let Err(error) = comparison::act_out(&file.scenario, Pace::Jump, forecast::check) {
            failures.push_str(&format!("\n{}: {error}", file.name()));
        }
    }
    assert!(failures.is_empty(), "{failures}");
}

#[test]
fn the_scenarios_show_everything_there_is() {
    let files = files();
    let (all, shown) = (coverage::all(), coverage::shown(&files));
    let missing: Vec<_> = all.difference(&shown).collect();
    assert!(missing.is_empty(), "no scenario shows: {missing:#?}");
    assert!(files.len() >= 60, "there are only {} scenarios", files.len());
}

#[test]
fn every_scenario_says_what_it_shows_and_ends_in_what_was_invoiced() {
    for File { path, scenario } in files() {
        let last = scenario.steps.last().and_then(|step| step.expect.as_ref());
        assert!(last.is_some_and(|last| last.invoices.is_some()), "{}", path.display());
        assert!(!scenario.title.is_empty() && !scenario.shows.is_empty(), "{}", path.display());
        let name = path.extension();
        assert!(name.is_some_and(|name| name == "yaml"), "{}", path.display());
    }
}
