//! The log, on the standard error.

use super::failure::Failure;
use super::options::{LogFormat, Options};
use tracing_subscriber::filter::{LevelFilter, Targets};
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::util::SubscriberInitExt;
use tracing_subscriber::{Layer, fmt, registry};

/// Logs what the options say from here on.
pub(super) fn start(options: &Options) -> Result<(), Failure> {
    let filter = options.log.as_deref().unwrap_or("warn");
    let targets = targets(filter).ok_or_else(|| {
        Failure::usage(format!("--log: expected levels such as `info` or `billsby_mock=debug`, found `{filter}`"))
    })?;
    let lines = fmt::layer().with_writer(std::io::stderr).with_ansi(false);
    let lines = match options.log_format {
        Some(LogFormat::Json) => lines.json().flatten_event(true).with_filter(targets).boxed(),
        Some(LogFormat::Text) | None => lines.with_filter(targets).boxed(),
    };
    registry().with(lines).try_init().map_err(Failure::other)
}

/// What the text selects. A word alone has to be a level: a level that is mistyped would select a part that is not there.
fn targets(filter: &str) -> Option<Targets> {
    let is_selection = |word: &str| word.contains('=') || word.trim().parse::<LevelFilter>().is_ok();
    filter.split(',').all(is_selection).then(|| filter.parse().ok()).flatten()
}
