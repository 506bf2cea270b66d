//! `billsby logs`: the calls that a mock server got, and what became of them.

mod filter;
mod journal;

use super::control_plane::{self, ControlPlane};
use crate::grammar::switch;
use crate::output::{Output, Rows};
use crate::{Failure, connection, interruption};
use billsby_mock_control::types::JournalEntry;
use clap::{Arg, ArgMatches, Command, value_parser};
use filter::Filter;
use journal::{Journal, News};
use serde_json::{Value, json};
use std::collections::VecDeque;
use std::io::{Write, stderr};
use std::time::Duration;

/// Soon enough for somebody who watches, and seldom enough for the mock.
const PERIOD: Duration = Duration::from_millis(200);

const COLUMNS: &[&str] = &["number", "at", "status", "operation", "method", "duration", "outcome", "path"];

/// Its words.
pub fn grammar() -> Command {
    Command::new("logs")
        .about("Show the calls that a mock server got for the company, the oldest first, one a line")
        .long_about(
            "Show the calls that a mock server got for the company, the oldest first, one a line.\n\n\
             They are those of its journal: every call that names the company or has its key, be it answered, refused \
             or cut off. `at` is the time of the company's clock.",
        )
        .args([
            switch("follow", "Go on with the calls to come, until Ctrl-C").short('f'),
            Arg::new("tail")
                .long("tail")
                .value_name("COUNT")
                .help("Begin with the latest so many; 0 for none")
                .value_parser(value_parser!(usize))
                .default_value("20"),
            Arg::new("limit")
                .long("limit")
                .value_name("COUNT")
                .help("Stop after so many calls")
                .value_parser(value_parser!(u64).range(1..)),
            Arg::new("operation")
                .long("operation")
                .value_name("NAME")
                .help("Only calls of this operation, such as refund_invoice")
                .value_parser(filter::operation),
            Arg::new("status")
                .long("status")
                .value_name("STATUS")
                .help("Only calls answered so: 404, or 4xx for all of a class")
                .value_parser(filter::status),
            control_plane::argument(),
        ])
}

/// Runs it.
pub fn run(matches: &ArgMatches) -> Result<(), Failure> {
    let filter = Filter::new(matches);
    let output = Output::plain(matches, COLUMNS)?;
    let plane = ControlPlane::new(matches)?;
    let tail = matches.get_one("tail").copied().unwrap_or_default();
    let limit = matches.get_one("limit").copied().unwrap_or(u64::MAX);
    connection::runtime()?.block_on(async {
        let mut printed = Printed { rows: Rows::new(output)?, left: limit };
        let mut journal = Journal::new(&plane);
        if !matches.get_flag("follow") {
            printed.print(latest(&mut journal, &filter, tail).await?.iter())?;
            return printed.rows.end();
        }
        let told_to_stop = interruption::told_to_stop();
        let followed = async {
            printed.print(latest(&mut journal, &filter, tail).await?.iter())?;
            follow(&mut journal, &filter, &mut printed).await
        };
        tokio::select! {
            followed = followed => followed?,
            () = told_to_stop => {}
        }
        printed.rows.end()
    })
}

/// The latest calls that the journal holds.
async fn latest(journal: &mut Journal<'_>, filter: &Filter, count: usize) -> Result<VecDeque<JournalEntry>, Failure> {
    let mut latest = VecDeque::new();
    loop {
        let News { calls, is_all, .. } = journal.news().await?;
        for call in calls.into_iter().filter(|call| filter.lets_through(call)) {
            latest.push_back(call);
            if latest.len() > count {
                latest.pop_front();
            }
        }
        if is_all {
            return Ok(latest);
        }
    }
}

/// Prints calls as they come, as many as are wanted.
async fn follow(journal: &mut Journal<'_>, filter: &Filter, printed: &mut Printed) -> Result<(), Failure> {
    while printed.left > 0 {
        let news = journal.news().await?;
        if let Some(remark) = &news.remark {
            writeln!(stderr(), "billsby: {remark}")?;
        }
        printed.print(news.calls.iter().filter(|call| filter.lets_through(call)))?;
        if news.is_all && printed.left > 0 {
            tokio::time::sleep(PERIOD).await;
        }
    }
    Ok(())
}

/// What was printed so far.
struct Printed {
    rows: Rows,
    /// How many calls are wanted still.
    left: u64,
}

impl Printed {
    fn print<'a>(&mut self, calls: impl Iterator<Item = &'a JournalEntry>) -> Result<(), Failure> {
        for call in calls {
            let Some(left) = self.left.checked_sub(1) else { break };
            self.left = left;
            self.rows.row(&row(call))?;
        }
        self.rows.flush()
    }
}

fn row(call: &JournalEntry) -> Value {
    let target = match call.query.as_str() {
        "" => call.path.clone(),
        query => format!("{}?{query}", call.path),
    };
    json!({
        "number": call.number,
        "at": call.at,
        "status": call.status,
        "operation": call.operation,
        "method": call.method,
        "duration": call.duration,
        "outcome": call.outcome,
        "path": target,
    })
}
