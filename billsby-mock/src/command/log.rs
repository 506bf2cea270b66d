//! The log, on the standard error.

use super::failure::Failure;
use super::options::{LogFormat, Options};
use tracing_subscriber::filter::Targets;
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::util::SubscriberInitExt;
use tracing_subscriber::{Layer, fmt, registry};

/// Logs what the options say from here on.
pub(super) fn start(options: &Options) -> Result<(), Failure> {
    let filter = options.log.as_deref().unwrap_or("warn");
    let targets: Targets = filter
        .parse()
        .map_err(|error| Failure::usage(format!("--log: expected levels such as `info`, found `{filter}`: {error}")))?;
    let lines = fmt::layer().with_writer(std::io::stderr).with_ansi(false);
    let lines = match options.log_format {
        Some(LogFormat::Json) => lines.json().flatten_event(true).with_filter(targets).boxed(),
        Some(LogFormat::Text) | None => lines.with_filter(targets).boxed(),
    };
    registry().with(lines).try_init().map_err(Failure::other)
}
