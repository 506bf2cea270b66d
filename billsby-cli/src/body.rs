//! The arguments of a call, from the words of the command.

use crate::Failure;
use crate::command::{Command, Flag, Takes};
use billsby_client::calls::{ArgumentsError, Call, Location};
use clap::ArgMatches;
use serde_json::{Map, Value};
use std::io::Read;

/// The arguments of the call. Flags change what `--body` gives.
pub fn arguments(command: &Command, call: &Call, matches: &ArgMatches) -> Result<Map<String, Value>, Failure> {
    let mut arguments = Map::new();
    for parameter in call.parameters.iter().filter(|parameter| parameter.location == Location::Path) {
        if let Some(text) = matches.get_one::<String>(parameter.name) {
            arguments.insert(parameter.name.to_owned(), of_path(parameter.kind, text));
        }
    }
    if let Some(body) = &call.body {
        let given = matches.get_one::<String>("body").map(|text| read(text)).transpose()?;
        arguments.insert(body.name.to_owned(), given.unwrap_or_else(|| Map::new().into()));
    }
    for flag in command.flags {
        let Some(values) = matches.get_many::<String>(flag.name) else { continue };
        let values: Vec<&String> = values.collect();
        set(&mut arguments, flag.path, value(flag, &values)?);
    }
    if let Some(body) = &call.body
        && !matches.contains_id("body")
        && arguments.get(body.name).and_then(Value::as_object).is_some_and(Map::is_empty)
    {
        return Err(Failure::usage("there is nothing to send: give flags or --body, or see --template"));
    }
    Ok(arguments)
}

/// What of the arguments is wrong, in the words of the command.
pub fn wrong(command: &Command, call: &Call, error: &ArgumentsError) -> Failure {
    let mut message = String::from("the arguments are wrong; nothing was sent");
    for violation in &error.violations {
        let keys: Vec<&str> = violation.pointer.split('/').skip(1).collect();
        let is_meant = |flag: &&Flag| match flag.path {
            [name] => keys == ["query", name],
            path => keys == path,
        };
        // An object has no flag, but what is in it has.
        let is_inside = |flag: &&Flag| flag.path.len() == keys.len() + 1 && flag.path.starts_with(&keys);
        let inside = command.flags.iter().find(is_inside).and_then(|flag| flag.name.rsplit_once('.'));
        let parameter = call.parameters.iter().find(|parameter| keys == ["path", parameter.name]);
        let place = match (command.flags.iter().find(is_meant), parameter) {
            (Some(flag), _) => format!("--{}", flag.name),
            (_, Some(parameter)) => parameter.snake_name.to_owned(),
            (None, None) => match inside {
                Some((object, _)) => format!("--{object}.…"),
                None => violation.pointer.clone(),
            },
        };
        message.push_str(&format!("\n  {place}: {}", violation.message));
    }
    Failure::usage(message)
}

/// A value of the path: what is no number goes as text, and is refused with its place.
fn of_path(kind: billsby_client::calls::Kind, text: &str) -> Value {
    match kind {
        billsby_client::calls::Kind::Text { .. } => text.into(),
        _ => serde_json::from_str(text).unwrap_or_else(|_| text.into()),
    }
}

/// A body from a file, from standard input, or as it stands.
fn read(text: &str) -> Result<Value, Failure> {
    let (from, text) = match text {
        "-" => {
            let mut text = String::new();
            let read = std::io::stdin().read_to_string(&mut text);
            read.map_err(|error| Failure::usage(format!("--body: standard input cannot be read: {error}")))?;
            ("standard input", text)
        }
        _ => match text.strip_prefix('@') {
            Some(path) => {
                let text = std::fs::read_to_string(path)
                    .map_err(|error| Failure::usage(format!("--body: {path} cannot be read: {error}")))?;
                (path, text)
            }
            None => ("the text", text.to_owned()),
        },
    };
    serde_json::from_str(&text).map_err(|error| Failure::usage(format!("--body: {from} is no JSON: {error}")))
}

/// The value of a flag.
fn value(flag: &Flag, given: &[&String]) -> Result<Value, Failure> {
    let wrong = |expected: &str| Failure::usage(format!("--{}: expected {expected}", flag.name));
    let integer = |text: &String| text.parse::<i64>().map(Value::from);
    let Some(last) = given.last() else { return Ok(Value::Null) };
    match flag.takes {
        Takes::Text(_) => Ok(Value::from(last.as_str())),
        Takes::Integer(values) => {
            let named = values.iter().find(|(_, name)| name.eq_ignore_ascii_case(last));
            named.map(|(value, _)| Ok(Value::from(*value))).unwrap_or_else(|| integer(last)).map_err(|_| {
                let names: Vec<&str> = values.iter().map(|(_, name)| *name).collect();
                match names[..] {
                    [] => wrong("a whole number"),
                    _ => wrong(&format!("one of {}", names.join(", "))),
                }
            })
        }
        Takes::Amount => integer(last).map_err(|_| wrong("an amount in minor units, such as 1250 for 12.50")),
        Takes::Number => match serde_json::from_str(last) {
            Ok(number @ Value::Number(_)) => Ok(number),
            _ => Err(wrong("a number")),
        },
        Takes::Boolean => Ok(Value::from(*last == "true")),
        Takes::Texts => Ok(given.iter().map(|text| Value::from(text.as_str())).collect()),
        Takes::Integers => {
            let numbers: Result<Vec<Value>, _> = given.iter().map(|text| integer(text)).collect();
            numbers.map(Value::from).map_err(|_| wrong("a whole number"))
        }
        Takes::Json => serde_json::from_str(last).map_err(|error| wrong(&format!("JSON: {error}"))),
    }
}

/// Puts a value at its place, and makes the objects on the way there.
fn set(object: &mut Map<String, Value>, path: &[&str], value: Value) {
    match path {
        [] => {}
        [name] => _ = object.insert((*name).to_owned(), value),
        [name, rest @ ..] => {
            let inner = object.entry(*name).or_insert_with(|| Map::new().into());
            if !inner.is_object() {
                *inner = Map::new().into();
            }
            if let Value::Object(inner) = inner {
                set(inner, rest, value);
            }
        }
    }
}
