//! One value as text.

use super::Output;
use crate::command::{Column, Content};
use billsby_client::Amount;
use serde_json::Value;

/// How an amount is written.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Money {
    /// With its currency.
    WithCode,
    /// Without.
    Alone,
}

/// The value of a column in a row. Unless raw values are wanted, amounts are in the major unit of their currency, where
/// that is known, and numbers that stand for words are the words.
pub fn cell(output: &Output, column: &Column, row: &Value, money: Money) -> String {
    let value = at(row, column.path);
    let number = value.as_i64().filter(|_| !output.raw);
    let written = match (column.content, number) {
        (Content::Amount { currency }, Some(minor)) => {
            let (amount, currency) = (Amount::minor(minor), at(row, currency).as_str().unwrap_or_default());
            match money {
                Money::WithCode => amount.with_code(currency).ok(),
                Money::Alone => amount.in_currency(currency).ok(),
            }
        }
        (Content::Numbered(values), Some(number)) => {
            values.iter().find(|(value, _)| *value == number).map(|(_, word)| (*word).to_owned())
        }
        _ => None,
    };
    written.unwrap_or_else(|| text(value))
}

/// A value as text; nothing for null.
pub fn text(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        value => value.to_string(),
    }
}

/// What stands in a row, or null.
pub fn at<'a>(row: &'a Value, path: &[&str]) -> &'a Value {
    path.iter().try_fold(row, |value, key| value.get(key)).unwrap_or(&Value::Null)
}

/// Text as it may be shown on a terminal: what somebody typed as their name must not move the cursor.
pub fn shown(text: &str) -> String {
    text.chars().map(|letter| if letter.is_control() { '\u{fffd}' } else { letter }).collect()
}
