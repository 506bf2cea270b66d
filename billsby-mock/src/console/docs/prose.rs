//! Texts and values of the descriptions as a reader sees them.

use maud::{Markup, html};
use serde_json::Value;

/// A text, with what stands between backticks as code.
pub(super) fn prose(text: &str) -> Markup {
    html! {
        @for (place, part) in text.split('`').enumerate() {
            @if place % 2 == 1 { code { (part) } } @else { (part) }
        }
    }
}

/// A value as it is typed: a text without its quotes.
pub(in crate::console) fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_between_backticks_is_code_and_nothing_is_markup() {
        let shown = prose("Use `<b>` & `Set`.").into_string();
        assert_eq!(shown, "Use <code>&lt;b&gt;</code> &amp; <code>Set</code>.");
    }
}
