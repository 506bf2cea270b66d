//! The control plane of a mock server that runs already.

use crate::connection::{self, Connection};
use crate::failure::told;
use crate::{ExitCode, Failure};
use billsby_mock_control as control;
use clap::{Arg, ArgMatches};
use control::reqwest::header::{AUTHORIZATION, HeaderValue};
use control::{Effect, Error};

/// What opens a control plane that asks for a token.
const TOKEN: &str = "BILLSBY_MOCK_CONTROL_TOKEN";

/// A company of a mock server, as its control plane sees it.
pub struct ControlPlane {
    /// Its control plane.
    pub client: control::Client,
    /// The company.
    pub company: String,
}

/// Where the mock is.
pub fn argument() -> Arg {
    Arg::new("url")
        .long("url")
        .value_name("URL")
        .help("Where the mock server is; the base URL when not given [env: BILLSBY_MOCK_URL]")
        .long_help(
            "Where the mock server is, or where its control plane is served apart from it. When neither this nor \
             BILLSBY_MOCK_URL is given, it is the base URL, or else http://127.0.0.1:4747. A control plane that asks \
             for a token takes it from BILLSBY_MOCK_CONTROL_TOKEN.",
        )
        .help_heading("Connection")
}

impl ControlPlane {
    /// Nothing is asked of the mock yet.
    pub fn new(matches: &ArgMatches) -> Result<Self, Failure> {
        let Connection { company, base_url, .. } = Connection::new(matches)?;
        let url = matches.get_one::<String>("url").cloned();
        let url = url.or_else(|| connection::variable("BILLSBY_MOCK_URL")).or(base_url);
        let url = url.unwrap_or_else(|| "http://127.0.0.1:4747".to_owned());
        let mut builder = control::Client::builder().base_url(&url);
        builder = builder.user_agent(concat!("billsby-cli/", env!("CARGO_PKG_VERSION")));
        if let Some(token) = connection::variable(TOKEN) {
            let wrong = |_| Failure::usage(format!("{TOKEN}: expected what can be a header"));
            let mut value = HeaderValue::from_str(&format!("Bearer {token}")).map_err(wrong)?;
            value.set_sensitive(true);
            builder = builder.header(AUTHORIZATION, value);
        }
        if let Some(timeout) = connection::timeout(matches) {
            builder = builder.timeout(timeout).deadline(timeout);
        }
        let client = builder.build().map_err(|error| Failure::usage(format!("--url: {error}")))?;
        Ok(Self { client, company })
    }
}

/// A call of the control plane failed, which had this effect.
pub fn failed(error: &Error, effect: Effect) -> Failure {
    let code = match error {
        Error::Authentication(_) => ExitCode::Authentication,
        Error::NotFound(_) => ExitCode::NotFound,
        Error::Invalid(_) | Error::Conflict(_) | Error::Status(_) => ExitCode::Rejected,
        Error::RateLimited(_) => ExitCode::RateLimited,
        Error::Connection(_) | Error::Server(_) => ExitCode::Network,
        Error::OutcomeUnknown(_) => ExitCode::Unknown,
        Error::Decode(_) if effect != Effect::Read => ExitCode::Unknown,
        Error::Request { .. } => ExitCode::Usage,
        _ => ExitCode::Internal,
    };
    Failure::Told { code, message: told(error) }
}
