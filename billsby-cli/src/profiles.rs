//! `billsby profiles`: companies by a name.

use crate::grammar::switch;
use crate::output::{Output, Rows};
use crate::profile::{self, Profile};
use crate::{Failure, keyring};
use billsby_client::ApiKey;
use clap::{Arg, ArgGroup, ArgMatches, Command};
use serde_json::json;
use std::fs;
use std::io::{Read, stdin};
use std::path::PathBuf;

/// Its words.
pub fn grammar() -> Command {
    let name = || Arg::new("name").value_name("NAME").required(true);
    Command::new("profiles").about("Companies by a name").subcommand_required(true).subcommands([
        Command::new("list").about("List the profiles"),
        Command::new("use").about("Make a profile the one that is used where none is named").arg(name()),
        Command::new("remove").about("Remove a profile, and the key that it keeps").arg(name()),
        Command::new("add")
            .about("Add a profile, or replace it: its company (--company), and where its key is")
            .arg(name())
            .arg(Arg::new("key-variable").long("key-variable").value_name("NAME").help("The variable with the key"))
            .arg(Arg::new("key-file").long("key-file").value_name("FILE").help("A file with the key, of mode 0600"))
            .arg(switch("key-stdin", "Read the key from standard input, and keep it in a file of mode 0600"))
            .arg(switch("key-keyring", "Read the key from standard input, and keep it in the keyring of the system"))
            .group(ArgGroup::new("key").args(["key-variable", "key-file", "key-stdin", "key-keyring"]).required(true)),
    ])
}

/// Runs it.
pub fn run(matches: &ArgMatches) -> Result<(), Failure> {
    match matches.subcommand() {
        Some(("add", matches)) => add(matches),
        Some(("use", matches)) => choose(name(matches)),
        Some(("remove", matches)) => remove(name(matches)),
        Some((_, matches)) => list(matches),
        None => Ok(()),
    }
}

fn name(matches: &ArgMatches) -> &str {
    matches.get_one::<String>("name").map_or("", String::as_str)
}

fn add(matches: &ArgMatches) -> Result<(), Failure> {
    let name = name(matches);
    // It becomes the name of a file.
    if name.is_empty() || !name.chars().all(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_')) {
        return Err(Failure::usage("NAME: expected letters, digits, dashes and underscores"));
    }
    let company = matches.get_one::<String>("company").cloned();
    let company = company.ok_or_else(|| Failure::usage("--company: expected the company's sub-domain"))?;
    let mut key_file = matches.get_one::<String>("key-file").map(PathBuf::from);
    if let Some(file) = &key_file {
        let file = fs::canonicalize(file);
        key_file = Some(file.map_err(|error| Failure::usage(format!("--key-file: it cannot be found: {error}")))?);
    }
    if matches.get_flag("key-stdin") {
        let path = profile::key_path(name)?;
        profile::write_private(&path, key_from_stdin()?.expose())?;
        key_file = Some(path);
    }
    let own = profile::key_path(name)?;
    let is_own = key_file.as_ref() == Some(&own);
    let key_keyring = matches.get_flag("key-keyring");
    if key_keyring {
        keyring::write(name, &key_from_stdin()?)?;
    }
    let profile = Profile {
        company: Some(company),
        base_url: matches.get_one::<String>("base-url").cloned(),
        key_variable: matches.get_one::<String>("key-variable").cloned(),
        key_file,
        key_keyring,
    };
    let mut profiles = profile::read()?;
    profiles.default.get_or_insert_with(|| name.to_owned());
    let before = profiles.profiles.insert(name.to_owned(), profile);
    profile::write(&profiles)?;
    // The key that it kept is somewhere else now.
    if before.is_some_and(|before| before.key_keyring) && !key_keyring {
        keyring::remove(name)?;
    }
    if !is_own {
        _ = fs::remove_file(own);
    }
    Ok(())
}

fn key_from_stdin() -> Result<ApiKey, Failure> {
    let mut key = String::new();
    stdin().read_to_string(&mut key).map_err(|error| Failure::usage(format!("the key cannot be read: {error}")))?;
    match key.trim() {
        "" => Err(Failure::usage("expected a key on standard input, found nothing")),
        key => Ok(ApiKey::new(key)),
    }
}

fn choose(name: &str) -> Result<(), Failure> {
    profile::find(Some(name))?;
    let mut profiles = profile::read()?;
    profiles.default = Some(name.to_owned());
    profile::write(&profiles)
}

fn remove(name: &str) -> Result<(), Failure> {
    profile::find(Some(name))?;
    let mut profiles = profile::read()?;
    if profiles.profiles.remove(name).is_some_and(|profile| profile.key_keyring) {
        keyring::remove(name)?;
    }
    profiles.default.take_if(|default| default == name);
    profile::write(&profiles)?;
    // A key in a file of somebody else's choice is not ours to remove.
    _ = fs::remove_file(profile::key_path(name)?);
    Ok(())
}

fn list(matches: &ArgMatches) -> Result<(), Failure> {
    let profiles = profile::read()?;
    let mut rows = Rows::new(Output::plain(matches, &["name", "default", "company", "baseUrl", "key"])?)?;
    for (name, profile) in &profiles.profiles {
        rows.row(&json!({
            "name": name,
            "default": profiles.default.as_ref() == Some(name),
            "company": profile.company,
            "baseUrl": profile.base_url,
            "key": profile.key(name)?.place(),
        }))?;
    }
    rows.end()
}
