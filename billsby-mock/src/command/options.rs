//! What the command can be told.

use super::clock::ClockWord;
use super::company::CompanyOptions;
use super::rate::Rate;
use super::secret::Secret;
use clap::{ArgAction, Args, Parser, ValueEnum};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use std::net::SocketAddr;
use std::num::NonZeroUsize;
use std::path::PathBuf;

/// A stateful in-memory server that serves the Billsby API, for integration tests.
///
/// It starts with a company full of demo data: products and plans of every
/// pricing model, customers, subscriptions, invoices and credit notes in every
/// state. Everything is gone when it stops, unless it is told to keep it.
#[derive(Parser)]
#[command(name = "billsby-mock", version)]
pub(super) struct Arguments {
    #[command(flatten)]
    pub(super) options: Options,

    /// Starts without demo data: short for `--data empty`.
    #[arg(long, help_heading = "Companies")]
    pub(super) empty: bool,

    /// Reads options from this TOML file.
    #[arg(long, value_name = "FILE", env = "BILLSBY_MOCK_CONFIG", help_heading = "Configuration")]
    pub(super) config: Option<PathBuf>,

    /// Prints the configuration that flags, environment and file come to, as such a file, and ends. Keys and tokens
    /// are hidden unless it is `--print-config=with-secrets`.
    #[arg(
        long,
        value_name = "SECRETS",
        num_args = 0..=1,
        require_equals = true,
        default_missing_value = "masked",
        help_heading = "Configuration"
    )]
    pub(super) print_config: Option<PrintConfig>,
}

/// What follows the help, for a program called `billsby-mock`.
pub(super) const AFTER_HELP: &str = "\
Configuration:
  Each option but --empty and --print-config is also a variable, --tls-cert is
  BILLSBY_MOCK_TLS_CERT, and, but for --config, a key of the file, tls-cert. Flags win
  over variables, and variables over the file. Other variables that begin so are
  refused, but for those of the client of the control plane (BILLSBY_MOCK_BASE_URL,
  _TIMEOUT, _CONNECT_TIMEOUT, _DEADLINE, _ATTEMPTS and _USER_AGENT), of the command
  billsby (_URL) and of Kubernetes (_PORT, _PORT_... and _SERVICE_...).
  Only the file has tables: one [[company]] for each company, with name, api-key, data,
  seed, clock and rules, and [rules] for all of them, as PUT
  /_mock/companies/NAME/rules takes them. A company's own win over those of all.

Examples:
  billsby-mock
      The demo company on 127.0.0.1:4747; what it prints has a command to try.
  billsby-mock --listen 127.0.0.1:0 --company acme --empty --clock 2026-01-31T12:00:00Z
      For a test: a free port, no data, and a clock that the test moves.
  billsby-mock --deterministic --seed 7
      The same bytes for the same requests, on every machine and every day.
  billsby-mock --tls-self-signed --tls-cert-out mock.pem
      https, with a certificate that clients are told to trust: curl --cacert mock.pem
  BILLSBY_MOCK_CONTROL_TOKEN=... billsby-mock --listen 0.0.0.0:4747
      For other machines, and the control plane only for who has the token.

Exit codes:
  0  stopped by Ctrl-C or SIGTERM
  1  anything else went wrong
  2  the options, or the configuration file, make no sense
  3  the address is in use, or cannot be listened on
  4  the state file cannot be read or written";

/// A number of the file is no larger.
const LARGEST_SEED: u64 = i64::MAX.cast_unsigned();

/// Whether secrets are printed with the configuration.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum PrintConfig {
    Masked,
    WithSecrets,
}

/// How lines of the log look.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum LogFormat {
    Text,
    Json,
}

/// What flags, environment and file can say alike; what is left out is not set.
#[derive(Args, Clone, Debug, Default, Deserialize, Serialize)]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
#[group(skip)]
pub(super) struct Options {
    /// Where to listen. Port 0 picks a free one, which is printed. [default: 127.0.0.1:4747]
    #[arg(long, value_name = "ADDRESS", env = "BILLSBY_MOCK_LISTEN", help_heading = "Listening")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) listen: Option<SocketAddr>,

    /// How many threads answer calls, each connection on one of them. [default: as many as there are cores]
    #[arg(long, value_name = "COUNT", env = "BILLSBY_MOCK_THREADS", help_heading = "Listening")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) threads: Option<NonZeroUsize>,

    /// Serves over TLS with this certificate, as PEM, with those that vouch for it behind it.
    #[arg(long, value_name = "FILE", env = "BILLSBY_MOCK_TLS_CERT", help_heading = "Listening")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) tls_cert: Option<PathBuf>,

    /// The key of the certificate, as PEM.
    #[arg(long, value_name = "FILE", env = "BILLSBY_MOCK_TLS_KEY", help_heading = "Listening")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) tls_key: Option<PathBuf>,

    /// Serves over TLS with a certificate for localhost, 127.0.0.1 and ::1 that is made now.
    #[arg(long, value_name = "BOOL", env = "BILLSBY_MOCK_TLS_SELF_SIGNED", help_heading = "Listening",
        num_args = 0..=1, require_equals = true, default_missing_value = "true", action = ArgAction::Set)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) tls_self_signed: Option<bool>,

    /// Writes that certificate to a file, for clients to trust.
    #[arg(long, value_name = "FILE", env = "BILLSBY_MOCK_TLS_CERT_OUT", help_heading = "Listening")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) tls_cert_out: Option<PathBuf>,

    /// Pages of other origins may not call the API from a browser.
    #[arg(long, value_name = "BOOL", env = "BILLSBY_MOCK_NO_CORS", help_heading = "Listening",
        num_args = 0..=1, require_equals = true, default_missing_value = "true", action = ArgAction::Set)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) no_cors: Option<bool>,

    /// No control plane: /_mock is a path like any other that is not there, but for /_mock/health and /_mock/ready.
    #[arg(long, value_name = "BOOL", env = "BILLSBY_MOCK_NO_CONTROL", help_heading = "Control plane",
        num_args = 0..=1, require_equals = true, default_missing_value = "true", action = ArgAction::Set)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) no_control: Option<bool>,

    /// Serves the control plane here, and not beside the API.
    #[arg(long, value_name = "ADDRESS", env = "BILLSBY_MOCK_CONTROL_LISTEN", help_heading = "Control plane")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) control_listen: Option<SocketAddr>,

    /// What opens the control plane: a bearer token, or the password, with any user, that a browser asks for. Better
    /// set by the variable: other users of the machine can read flags.
    #[arg(
        long,
        value_name = "TOKEN",
        env = "BILLSBY_MOCK_CONTROL_TOKEN",
        hide_env_values = true,
        help_heading = "Control plane"
    )]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) control_token: Option<Secret>,

    /// The sub-domain of a company; once for each. Of one that the file describes, the rest is taken from there.
    /// [default: demo]
    #[arg(long, value_name = "NAME", env = "BILLSBY_MOCK_COMPANY", value_delimiter = ',', help_heading = "Companies")]
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) company: Vec<CompanyOptions>,

    /// The key to the first company. [default: NAME_0123456789abcdef0123456789abcdef]
    #[arg(long, value_name = "KEY", env = "BILLSBY_MOCK_API_KEY", hide_env_values = true, help_heading = "Companies")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) api_key: Option<Secret>,

    /// What companies start with: `demo`, `empty`, the name of a scenario such as past-due, or a fixture: a file whose
    /// name ends in .json. [default: demo]
    #[arg(long, value_name = "DATA", env = "BILLSBY_MOCK_DATA", help_heading = "Companies")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) data: Option<String>,

    /// What ids and demo data are drawn from. The same number gives the same ones; dates count
    /// back from the start of the day in UTC. [default: 1]
    #[arg(long, value_name = "N", env = "BILLSBY_MOCK_SEED", help_heading = "Companies",
        value_parser = clap::value_parser!(u64).range(..=LARGEST_SEED))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) seed: Option<u64>,

    /// The companies' clock: `real`, or an instant such as 2026-01-31T12:00:00Z at which it stands still
    /// until it is moved through /_mock. [default: real]
    #[arg(long, value_name = "CLOCK", env = "BILLSBY_MOCK_CLOCK", help_heading = "Companies")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) clock: Option<ClockWord>,

    /// The same bytes for the same requests: clocks stand still at 2026-01-01T12:00:00Z unless --clock is given, and
    /// replies have no Date header.
    #[arg(long, value_name = "BOOL", env = "BILLSBY_MOCK_DETERMINISTIC", help_heading = "Companies",
        num_args = 0..=1, require_equals = true, default_missing_value = "true", action = ArgAction::Set)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) deterministic: Option<bool>,

    /// When charges and refunds settle: `Immediate`, or `Batched` every five minutes. [default: Immediate]
    #[arg(long, value_name = "WHEN", env = "BILLSBY_MOCK_SETTLEMENT", help_heading = "Companies")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) settlement: Option<String>,

    /// How long changes of counters are queued before they count, such as PT1H. [default: they count at once]
    #[arg(long, value_name = "DURATION", env = "BILLSBY_MOCK_COUNTING_LAG", help_heading = "Companies")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) counting_lag: Option<String>,

    /// The rules that companies bill by.
    #[arg(skip)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) rules: Option<Map<String, Value>>,

    /// How many requests the journal of each company keeps; 0 turns it off. [default: 1000]
    #[arg(long, value_name = "N", env = "BILLSBY_MOCK_JOURNAL", help_heading = "Companies")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) journal: Option<usize>,

    /// How many calls each company may make in a time, such as 100/PT1M; more are answered with 429.
    /// [default: any number]
    #[arg(long, value_name = "RATE", env = "BILLSBY_MOCK_RATE_LIMIT", help_heading = "Companies")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) rate_limit: Option<Rate>,

    /// Refuses to send a reply that the description does not allow.
    #[arg(long, value_name = "BOOL", env = "BILLSBY_MOCK_STRICT", help_heading = "Companies",
        num_args = 0..=1, require_equals = true, default_missing_value = "true", action = ArgAction::Set)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) strict: Option<bool>,

    /// The file that companies are kept in: read when it starts, where it is there, and written when it stops and on
    /// POST /_mock/state/save. What it holds wins over what is said of a company of that name.
    #[arg(long, value_name = "FILE", env = "BILLSBY_MOCK_STATE", help_heading = "Companies")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) state: Option<PathBuf>,

    /// What is logged to the standard error: `off`, `error`, `warn`, `info`, `debug` with a line a request, or `trace`;
    /// also for parts of it, such as `info,billsby_mock=debug`. [default: warn]
    #[arg(long, value_name = "LEVEL", env = "BILLSBY_MOCK_LOG", help_heading = "Log")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) log: Option<String>,

    /// How lines of the log look. [default: text]
    #[arg(long, value_name = "FORMAT", env = "BILLSBY_MOCK_LOG_FORMAT", help_heading = "Log")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) log_format: Option<LogFormat>,
}
