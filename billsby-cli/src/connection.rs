//! The client that calls go through, from flags, the environment and the profile.

use crate::Failure;
use crate::profile::{self, Key, Profile};
use billsby_client::{ApiKey, Client};
use clap::ArgMatches;
use std::time::Duration;

/// Who calls, and where.
pub struct Connection {
    /// The profile, where one is used.
    pub profile: Option<String>,
    /// The company.
    pub company: String,
    /// Where the API is served, unless it is the usual place.
    pub base_url: Option<String>,
    /// Where the key comes from.
    pub key: Key,
}

impl Connection {
    /// A profile that is named comes first, then the environment, then the default profile; a flag overrides its part.
    pub fn new(matches: &ArgMatches) -> Result<Self, Failure> {
        let flag = |name: &str| matches.get_one::<String>(name).cloned();
        let named = flag("profile").or_else(|| variable("BILLSBY_PROFILE"));
        let environment = variable("BILLSBY_COMPANY").filter(|_| named.is_none());
        let found = match (&named, &environment) {
            (None, Some(_)) => None,
            (named, _) => profile::find(named.as_deref())?,
        };
        let (profile, found) = match found {
            Some((name, profile)) => (Some(name), profile),
            None => (None, Profile::default()),
        };
        let company = flag("company").or(environment).or(found.company.clone()).ok_or_else(|| {
            Failure::authentication(
                "no company: set BILLSBY_COMPANY, give --company, or add a profile (`billsby profiles add --help`)",
            )
        })?;
        // The key of a profile goes where the profile says, whatever the environment says of another.
        let (usual, key) = match &profile {
            Some(name) => (found.base_url.clone(), found.key(name)?),
            None => (variable("BILLSBY_BASE_URL"), Key::Variable("BILLSBY_API_KEY".to_owned())),
        };
        let base_url = flag("base-url").or(usual);
        Ok(Self { profile, company, base_url, key })
    }

    /// A client. Without a key nothing can be sent.
    pub fn client(&self, key: Option<ApiKey>, timeout: Option<Duration>) -> Result<Client, Failure> {
        let mut builder = Client::builder(&self.company);
        builder = builder.user_agent(concat!("billsby-cli/", env!("CARGO_PKG_VERSION")));
        if let Some(key) = key {
            builder = builder.api_key(key);
        }
        if let Some(url) = &self.base_url {
            builder = builder.base_url(url);
        }
        if let Some(timeout) = timeout {
            builder = builder.timeout(timeout).deadline(timeout);
        }
        builder.build().map_err(|error| Failure::usage(error.to_string()))
    }
}

/// The client of the command; what is only shown needs no key.
pub fn connect(matches: &ArgMatches, is_dry_run: bool) -> Result<Client, Failure> {
    let connection = Connection::new(matches)?;
    let key = match connection.key.read(&connection.company) {
        Err(_) if is_dry_run => None,
        key => Some(key?),
    };
    connection.client(key, timeout(matches))
}

/// How long a call may take.
pub fn timeout(matches: &ArgMatches) -> Option<Duration> {
    matches.get_one("timeout").copied().map(Duration::from_secs)
}

/// What calls run on.
pub fn runtime() -> Result<tokio::runtime::Runtime, Failure> {
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|error| Failure::internal(format!("no runtime: {error}")))
}

/// A variable of the environment that is set and not empty.
pub fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}
