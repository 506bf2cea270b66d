//! `billsby whoami`: which company commands go to, and whether the service takes the key.

use crate::Failure;
use crate::connection::{self, Connection};
use crate::output::Output;
use billsby_client::Effect;
use clap::{ArgMatches, Command};
use serde_json::json;

/// Its words.
pub fn grammar() -> Command {
    Command::new("whoami").about("Show which company commands go to, and whether the service takes the key")
}

/// Runs it.
pub fn run(matches: &ArgMatches) -> Result<(), Failure> {
    let connection = Connection::new(matches)?;
    let key = connection.key.read(&connection.company)?;
    let client = connection.client(Some(key), connection::timeout(matches))?;
    // The least that needs the key.
    let read = connection::runtime()?.block_on(async { client.list_products().page_size(1).await });
    read.map_err(|error| Failure::call(&error, Effect::Read))?;
    let output = Output::plain(matches, &["profile", "company", "baseUrl", "key", "accepted"])?;
    output.one(&json!({
        "profile": connection.profile,
        "company": connection.company,
        "baseUrl": connection.base_url,
        "key": connection.key.place(),
        "accepted": true,
    }))
}
