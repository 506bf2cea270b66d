//! One operation as a command: arguments, confirmation, call, output.

use crate::output::{Output, Rows};
use crate::{Failure, body, confirm, connection, grammar, paging};
use billsby_client::calls::{Call, Location};
use clap::ArgMatches;
use serde_json::Value;

/// Runs the verb of a resource.
pub fn run(resource: &str, matches: &ArgMatches) -> Result<(), Failure> {
    let found = matches.subcommand().and_then(|(verb, matches)| Some((grammar::find(resource, verb)?, matches)));
    let Some(((command, call), matches)) = found else {
        return Err(Failure::usage(format!("{resource}: no such command")));
    };
    let output = Output::new(matches, command.columns)?;
    if matches.try_get_one("template").ok().flatten().copied().unwrap_or(false) {
        return output.json(&template(call).unwrap_or_default());
    }
    let arguments = body::arguments(command, call, matches)?;
    let is_dry_run = matches.get_flag("dry-run");
    let client = connection::connect(matches, is_dry_run)?;
    let request = client.call(call, paging::fitted(call, matches, arguments));
    let request = request.map_err(|error| body::wrong(command, call, &error))?;
    let failed = |error| Failure::call(&error, call.effect);
    if is_dry_run {
        return output.preview(&request.preview().map_err(failed)?);
    }
    if grammar::needs_confirmation(call.effect) && !matches.get_flag("yes") {
        let preview = request.preview().map_err(failed)?;
        confirm::confirm(call, &preview, id(call, matches))?;
    }
    let runtime = connection::runtime()?;
    runtime.block_on(async {
        if let Some(paging) = &call.paging {
            return paging::print(paging, request, matches, output).await;
        }
        match request.await.map_err(failed)? {
            // What says nothing beyond the status is not printed.
            Value::Null | Value::String(_) if command.columns.is_empty() => Ok(()),
            Value::Array(rows) => {
                let mut printed = Rows::new(output)?;
                rows.iter().try_for_each(|row| printed.row(row))?;
                printed.end()
            }
            reply => output.one(&reply),
        }
    })
}

/// A body to fill in.
fn template(call: &Call) -> Option<Value> {
    let mut example: Value = serde_json::from_str(call.example).ok()?;
    example.get_mut(call.body.as_ref()?.name).map(Value::take)
}

/// What the call is about: the innermost thing of its path.
fn id<'a>(call: &Call, matches: &'a ArgMatches) -> Option<&'a str> {
    let path = call.parameters.iter().rfind(|parameter| parameter.location == Location::Path)?;
    matches.get_one::<String>(path.name).map(String::as_str)
}
