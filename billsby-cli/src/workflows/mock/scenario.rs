//! `billsby mock scenario`: what a test would have to set up first.

use crate::output::{Output, Rows};
use crate::workflows::control_plane::{self, ControlPlane, failed};
use crate::{Failure, connection};
use billsby_mock_control::Effect;
use clap::{Arg, ArgMatches, Command};
use serde_json::{Value, json};

/// Its words.
pub fn grammar() -> Command {
    Command::new("scenario")
        .about("List the scenarios of a mock server, or carry one out")
        .long_about(
            "List the scenarios of a mock server, or carry one out.\n\n\
             With a name, the company is made with the scenario. Where there is a company of this domain already, the \
             scenario is carried out in it, all of it or nothing, and once more each time. What it prints has the ids \
             of what was made and, of a company that was made, the key.",
        )
        .args([
            Arg::new("name").value_name("NAME").help("The scenario; without it they are listed"),
            control_plane::argument(),
        ])
}

/// Runs it.
pub fn run(matches: &ArgMatches) -> Result<(), Failure> {
    let plane = ControlPlane::new(matches)?;
    connection::runtime()?.block_on(async {
        match matches.get_one::<String>("name") {
            Some(name) => carry_out(matches, &plane, name).await,
            None => list(matches, &plane).await,
        }
    })
}

async fn list(matches: &ArgMatches, plane: &ControlPlane) -> Result<(), Failure> {
    let scenarios = plane.client.list_scenarios().await.map_err(|error| failed(&error, Effect::Read))?;
    let mut rows = Rows::new(Output::plain(matches, &["name", "description"])?)?;
    for scenario in scenarios {
        rows.row(&json!({ "name": scenario.name, "description": scenario.description }))?;
    }
    rows.end()
}

async fn carry_out(matches: &ArgMatches, plane: &ControlPlane, name: &str) -> Result<(), Failure> {
    let ControlPlane { client, company, .. } = plane;
    let (key, ids) = match client.get_company(company.as_str()).await {
        Ok(_) => {
            let loaded = client.load_fixture(company.as_str(), Vec::new()).extends(name).await;
            let ids = loaded.map_err(|error| failed(&error, Effect::Write))?.ids;
            (Value::Null, ids)
        }
        Err(error) if error.is_not_found() => {
            let made = client.create_company(company.as_str()).scenario(name).await;
            let made = made.map_err(|error| failed(&error, Effect::Write))?;
            (json!(made.api_key), made.ids)
        }
        Err(error) => return Err(failed(&error, Effect::Read)),
    };
    let output = Output::plain(matches, &["company", "scenario", "apiKey", "ids"])?;
    output.one(&json!({ "company": company, "scenario": name, "apiKey": key, "ids": ids }))
}
