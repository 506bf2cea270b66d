//! `billsby mock snapshot`: keeps a company as it stands, and brings it back.

use super::reset;
use crate::grammar::switch;
use crate::output::{Output, Rows};
use crate::workflows::control_plane::{self, ControlPlane, failed};
use crate::{ExitCode, Failure, confirm, connection};
use billsby_mock_control::Effect;
use billsby_mock_control::types::{Snapshot, SnapshotId};
use clap::{Arg, ArgMatches, Command};
use serde_json::{Value, json};

const COLUMNS: &[&str] = &["id", "name", "takenAt"];

/// Its words.
pub fn grammar() -> Command {
    Command::new("snapshot")
        .about("Keep a company of a mock server as it stands, and bring it back")
        .subcommand_required(true)
        .arg(control_plane::argument().global(true))
        .subcommands([
            Command::new("take")
                .about("Keep all of a company, from customers to the clock and the webhooks that wait")
                .arg(Arg::new("name").value_name("NAME").help("What to call it")),
            Command::new("list").about("List a company's snapshots, the oldest first"),
            Command::new("restore")
                .about("Make a company what it was when a snapshot was taken")
                .long_about(
                    "Make a company what it was when a snapshot was taken, which is the only way to take a clock back. \
                     What happened since is gone. The snapshot stays. It asks before.",
                )
                .arg(Arg::new("snapshot").value_name("SNAPSHOT").help("Its id, or its name").required(true))
                .arg(switch("yes", "Do not ask").short('y')),
        ])
}

/// Runs it.
pub fn run(matches: &ArgMatches) -> Result<(), Failure> {
    let Some((word, matches)) = matches.subcommand() else { return Ok(()) };
    let plane = ControlPlane::new(matches)?;
    let runtime = connection::runtime()?;
    match word {
        "take" => {
            let mut request = plane.client.create_snapshot(plane.company.as_str());
            if let Some(name) = matches.get_one::<String>("name") {
                request = request.name(name.as_str());
            }
            let taken = runtime.block_on(async { request.await }).map_err(|error| failed(&error, Effect::Write))?;
            Output::plain(matches, COLUMNS)?.one(&row(&taken))
        }
        "restore" => runtime.block_on(restore(matches, &plane)),
        _ => {
            let mut rows = Rows::new(Output::plain(matches, COLUMNS)?)?;
            runtime.block_on(list(&plane))?.iter().try_for_each(|snapshot| rows.row(&row(snapshot)))?;
            rows.end()
        }
    }
}

async fn list(plane: &ControlPlane) -> Result<Vec<Snapshot>, Failure> {
    plane.client.list_snapshots(plane.company.as_str()).await.map_err(|error| failed(&error, Effect::Read))
}

async fn restore(matches: &ArgMatches, plane: &ControlPlane) -> Result<(), Failure> {
    let (company, wanted) = (plane.company.as_str(), matches.get_one::<String>("snapshot").map_or("", String::as_str));
    let id = find(&list(plane).await?, wanted)?;
    if !matches.get_flag("yes") {
        let what = format!("mock snapshot restore destroys what happened to the company {company} since");
        confirm::confirm_loss(&what, company)?;
    }
    let restored = plane.client.restore_snapshot(company, id).await;
    reset::print(matches, &restored.map_err(|error| failed(&error, Effect::Erase))?)
}

/// The snapshot of this id, or else the only one of this name.
fn find(snapshots: &[Snapshot], wanted: &str) -> Result<SnapshotId, Failure> {
    if let Some(found) = snapshots.iter().find(|snapshot| snapshot.id.to_string() == wanted) {
        return Ok(found.id);
    }
    let is_named = |snapshot: &&Snapshot| snapshot.name.as_ref().is_some_and(|name| name.as_str() == wanted);
    let named: Vec<&Snapshot> = snapshots.iter().filter(is_named).collect();
    match named[..] {
        [only] => Ok(only.id),
        [] => {
            let message = format!("SNAPSHOT: no snapshot has the id or the name `{wanted}`");
            Err(Failure::Told { code: ExitCode::NotFound, message })
        }
        _ => {
            let ids: Vec<String> = named.iter().map(|snapshot| snapshot.id.to_string()).collect();
            Err(Failure::usage(format!("SNAPSHOT: `{wanted}` is the name of several; say which: {}", ids.join(", "))))
        }
    }
}

fn row(snapshot: &Snapshot) -> Value {
    json!({ "id": snapshot.id, "name": snapshot.name, "takenAt": snapshot.taken_at })
}
