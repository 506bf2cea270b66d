//! `billsby mock reset`: a company as it was when it was made.

use crate::grammar::switch;
use crate::output::Output;
use crate::workflows::control_plane::{self, ControlPlane, failed};
use crate::{Failure, confirm, connection};
use billsby_mock_control::Effect;
use billsby_mock_control::types::Company;
use clap::{ArgMatches, Command};
use serde_json::json;

/// Its words.
pub fn grammar() -> Command {
    Command::new("reset")
        .about("Make a company of a mock server what it was when it was made")
        .long_about(
            "Make a company of a mock server what it was when it was made: its data, its clock, its journal and its \
             limit of calls. Its faults are gone; its snapshots stay. It asks before.",
        )
        .args([switch("yes", "Do not ask").short('y'), control_plane::argument()])
}

/// Runs it.
pub fn run(matches: &ArgMatches) -> Result<(), Failure> {
    let plane = ControlPlane::new(matches)?;
    let company = plane.company.as_str();
    if !matches.get_flag("yes") {
        confirm::confirm_loss(&format!("mock reset destroys what happened to the company {company}"), company)?;
    }
    let reset = connection::runtime()?.block_on(async { plane.client.reset_company(company).await });
    print(matches, &reset.map_err(|error| failed(&error, Effect::Erase))?)
}

/// Prints a company as it stands.
pub fn print(matches: &ArgMatches, company: &Company) -> Result<(), Failure> {
    let output = Output::plain(matches, &["company", "now", "clock"])?;
    output.one(&json!({ "company": company.domain, "now": company.now, "clock": company.clock_mode }))
}
