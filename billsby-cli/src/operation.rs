//! One operation as a command: arguments, confirmation, call, output.

use crate::interruption::told_to_stop;
use crate::output::{Output, Rows};
use crate::{ExitCode, Failure, body, confirm, connection, grammar, paging};
use billsby_client::calls::{self, Call, Location};
use billsby_client::{Effect, Error};
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
    let failed = |error: Error| with_way_out(Failure::call(&error, call.effect), call, matches);
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
        let reply = if call.effect == Effect::Read {
            request.await
        } else {
            let told_to_stop = told_to_stop();
            tokio::select! {
                biased;
                reply = request.into_future() => reply,
                () = told_to_stop => {
                    let message = format!("{}: interrupted; it may or may not have been carried out", call.name);
                    return Err(with_way_out(Failure::Told { code: ExitCode::Unknown, message }, call, matches));
                }
            }
        };
        match reply.map_err(failed)? {
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

/// A failure that leaves open whether the call was carried out, with the command that tells.
fn with_way_out(failure: Failure, call: &Call, matches: &ArgMatches) -> Failure {
    match (failure, find_out(call, matches)) {
        (Failure::Told { code: ExitCode::Unknown, message }, Some(command)) => {
            let message = format!("{message}\n  see `{command}` before doing it again");
            Failure::Told { code: ExitCode::Unknown, message }
        }
        (failure, _) => failure,
    }
}

/// The command that tells whether a call was carried out.
fn find_out(call: &Call, matches: &ArgMatches) -> Option<String> {
    let read = calls::find(call.told_by?)?;
    let (resource, command) = grammar::command_of(read)?;
    let mut words = format!("billsby {} {}", resource.name, command.verb);
    for parameter in read.parameters.iter().filter(|parameter| parameter.location == Location::Path) {
        match matches.try_get_one::<String>(parameter.name).ok().flatten() {
            Some(value) => words.push_str(&format!(" {value}")),
            None => words.push_str(&format!(" <{}>", parameter.snake_name)),
        }
    }
    Some(words)
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
