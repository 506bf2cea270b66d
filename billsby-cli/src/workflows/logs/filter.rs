//! Which calls are shown.

use billsby_client::calls;
use billsby_mock_control::types::JournalEntry;
use clap::ArgMatches;

/// Which calls are shown. Each condition narrows the other.
#[derive(Default)]
pub struct Filter {
    operation: Option<String>,
    /// A status, or a class of them.
    status: Option<String>,
}

impl Filter {
    /// What the arguments ask for.
    pub fn new(matches: &ArgMatches) -> Self {
        let text = |name: &str| matches.get_one::<String>(name).cloned();
        Self { operation: text("operation"), status: text("status") }
    }

    /// Whether a call is shown.
    pub fn lets_through(&self, call: &JournalEntry) -> bool {
        let operation = call.operation.as_ref().map(|name| name.as_str());
        self.operation.as_deref().is_none_or(|wanted| operation == Some(wanted))
            && self.status.as_deref().is_none_or(|pattern| call.status.is_some_and(|status| fits(pattern, status)))
    }
}

/// Whether a status is the one, or of the class, that the pattern says.
fn fits(pattern: &str, status: i32) -> bool {
    match pattern.strip_suffix("xx") {
        Some(class) => class.parse() == Ok(status / 100),
        None => pattern.parse() == Ok(status),
    }
}

/// The name of an operation. One that is mistyped would show nothing, for ever.
pub fn operation(text: &str) -> Result<String, String> {
    match calls::find(text) {
        Some(call) => Ok(call.name.to_owned()),
        None => Err("expected the name of an operation, as the help of its command tells it".to_owned()),
    }
}

/// A status, or a class of them.
pub fn status(text: &str) -> Result<String, String> {
    let is_class = matches!(text.as_bytes(), [b'1'..=b'5', b'x', b'x']);
    let is_status = matches!(text.as_bytes(), [b'1'..=b'5', b'0'..=b'9', b'0'..=b'9']);
    match is_class || is_status {
        true => Ok(text.to_owned()),
        false => Err("expected a status such as 404, or a class such as 4xx".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_status_is_one_or_a_class() {
        assert!(fits("404", 404) && !fits("404", 400));
        assert!(fits("4xx", 400) && fits("4xx", 499) && !fits("4xx", 399) && !fits("4xx", 500));
        for text in ["200", "404", "1xx", "5xx"] {
            assert_eq!(status(text).as_deref(), Ok(text));
        }
        for text in ["", "xx", "4", "40x", "0xx", "6xx", "600", "4XX", "+40", "4xxx"] {
            assert!(status(text).is_err(), "{text}");
        }
    }

    #[test]
    fn an_operation_is_one_that_there_is() {
        assert_eq!(operation("refund_invoice").as_deref(), Ok("refund_invoice"));
        for text in ["", "refund", "refundInvoice"] {
            assert!(operation(text).is_err(), "{text}");
        }
    }
}
