//! Lists that come in pages.

use crate::interruption::told_to_stop;
use crate::output::{Output, Rows};
use crate::progress::Progress;
use crate::{ExitCode, Failure};
use billsby_client::calls::{ByName, Call, Paging};
use billsby_client::{Effect, Request};
use clap::ArgMatches;
use serde_json::{Map, Value};
use std::io::{Write, stderr};
use std::pin::pin;

fn limit(matches: &ArgMatches) -> Option<u64> {
    matches.get_one("limit").copied()
}

/// The arguments, with a page that is not larger than what is asked for.
pub fn fitted(call: &Call, matches: &ArgMatches, mut arguments: Map<String, Value>) -> Map<String, Value> {
    let Some(paging) = &call.paging else { return arguments };
    let size = call.parameters.iter().find(|parameter| parameter.name == paging.size);
    let usual = size.and_then(|size| size.default?.parse().ok()).unwrap_or(u64::MAX);
    if let Some(limit) = limit(matches).filter(|limit| *limit < usual && !matches.get_flag("all")) {
        arguments.entry(paging.size).or_insert_with(|| limit.into());
    }
    arguments
}

/// Prints one page, or with `--all` and `--limit` the rows of several.
pub async fn print(
    paging: &Paging,
    request: Request<'_, ByName>,
    matches: &ArgMatches,
    output: Output,
) -> Result<(), Failure> {
    let failed = |error| Failure::call(&error, Effect::Read);
    let limit = limit(matches);
    if limit.is_none() && !matches.get_flag("all") {
        let mut reply = request.await.map_err(failed)?;
        let mut printed = Rows::new(output)?;
        let rows = reply.get_mut(paging.results).map(Value::take);
        let rows = rows.as_ref().and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
        rows.iter().try_for_each(|row| printed.row(row))?;
        printed.end()?;
        let pages = reply.get(paging.pages).and_then(Value::as_i64).unwrap_or_default();
        // Somebody who chose a page knows of the others.
        if pages > 1 && !matches.contains_id(paging.page) {
            let total = reply.get(paging.total).unwrap_or(&Value::Null);
            writeln!(stderr(), "billsby: {} of {total} rows; --all gives the rest", rows.len())?;
        }
        return Ok(());
    }
    let Some(mut rows) = request.rows() else { return Ok(()) };
    let mut printed = Rows::new(output)?;
    let mut progress = Progress::new();
    let mut count = 0;
    let mut told_to_stop = pin!(told_to_stop());
    while limit.is_none_or(|limit| count < limit) {
        let next = tokio::select! {
            biased;
            () = &mut told_to_stop => {
                progress.clear();
                printed.end()?;
                let message = format!("only {count} rows were printed: interrupted");
                return Err(Failure::Told { code: ExitCode::Unknown, message });
            }
            next = rows.next() => next,
        };
        match next {
            None => break,
            Some(Ok(row)) => {
                printed.row(&row)?;
                count += 1;
                progress.show(count, rows.total());
            }
            Some(Err(error)) => {
                progress.clear();
                printed.end()?;
                return Err(if count == 0 { failed(error) } else { Failure::in_part(&error, count) });
            }
        }
    }
    progress.clear();
    printed.end()
}
