//! How amounts, instants and numbers are shown.

use crate::billing::calendar::{Frequency, FrequencyType, civil};
use crate::billing::money::{Currency, Money};
use jiff::{SignedDuration, Timestamp};
use maud::{Markup, html};
use std::fmt::Display;

/// An amount with its currency, all of the currency's decimals and its thousands apart: `1,234.50 USD`.
pub(super) fn amount(money: Money) -> String {
    format!("{} {}", digits(money), money.currency)
}

/// The same, to stand in a column.
pub(super) fn money(money: Money) -> Markup {
    html! { span.money { (digits(money)) " " span.currency { (money.currency) } } }
}

/// An amount in smallest units of a currency.
pub(super) fn minor(minor: i64, currency: Currency) -> Markup {
    money(Money::new(minor, currency))
}

fn digits(money: Money) -> String {
    let exponent = money.currency.exponent();
    let scale = 10u64.pow(exponent);
    let (whole, part) = (money.minor.unsigned_abs() / scale, money.minor.unsigned_abs() % scale);
    let minus = if money.minor < 0 { "\u{2212}" } else { "" };
    match exponent {
        0 => format!("{minus}{}", count(whole)),
        _ => format!("{minus}{}.{part:0width$}", count(whole), width = exponent as usize),
    }
}

/// A number with its thousands apart.
pub(super) fn count(number: impl Display) -> String {
    let digits = number.to_string();
    let mut grouped = String::with_capacity(digits.len() + digits.len() / 3);
    for (place, digit) in digits.chars().enumerate() {
        let left = digits.len() - place;
        if place > 0 && left.is_multiple_of(3) && !grouped.ends_with('-') {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

/// A number and what it counts: `1 customer`, `2 customers`.
pub(super) fn counted(number: usize, noun: &str) -> String {
    let plural = if number == 1 { "" } else { "s" };
    format!("{} {noun}{plural}", count(number))
}

/// An instant to the minute, in UTC; to the nanosecond for whoever asks.
pub(super) fn instant(at: Timestamp) -> Markup {
    html! { time datetime=(at) title=(at) { (civil(at).strftime("%Y-%m-%d %H:%M")) } }
}

/// An instant to the second, in UTC.
pub(super) fn second(at: Timestamp) -> Markup {
    html! { time datetime=(at) title=(at) { (clock_face(at)) } }
}

/// The text of an instant to the second.
pub(super) fn clock_face(at: Timestamp) -> String {
    civil(at).strftime("%Y-%m-%d %H:%M:%S").to_string()
}

/// A length of time: `1h 30m`, `500ms`.
pub(super) fn length(time: SignedDuration) -> String {
    format!("{time:#}")
}

/// What a row shows where there is nothing.
pub(super) fn nothing() -> Markup {
    html! { span.nothing title="none" { "–" } }
}

/// An instant, if there is one.
pub(super) fn instant_or_nothing(at: Option<Timestamp>) -> Markup {
    at.map_or_else(nothing, instant)
}

/// How often something is billed: `every month`, `every 3 months`.
pub(super) fn frequency(frequency: Frequency) -> String {
    let unit = match frequency.unit {
        FrequencyType::Daily => "day",
        FrequencyType::Weekly => "week",
        FrequencyType::Monthly => "month",
        FrequencyType::Yearly => "year",
    };
    match frequency.every {
        1 => format!("every {unit}"),
        many => format!("every {many} {unit}s"),
    }
}

/// A name in camel case as words: `PaidOffline` as `Paid offline`.
pub(super) fn words(name: &str) -> String {
    let mut words = String::with_capacity(name.len() + 4);
    for letter in name.chars() {
        match letter.is_uppercase() && !words.is_empty() {
            true => {
                words.push(' ');
                words.extend(letter.to_lowercase());
            }
            false => words.push(letter),
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_have_the_decimals_of_their_currency() {
        let shown = |minor, code: &str| amount(Money::new(minor, code.parse().unwrap()));
        assert_eq!(shown(123_450, "USD"), "1,234.50 USD");
        assert_eq!(shown(-5, "EUR"), "\u{2212}0.05 EUR");
        assert_eq!(shown(1_234_567, "JPY"), "1,234,567 JPY");
        assert_eq!(shown(1_234_567, "KWD"), "1,234.567 KWD");
        assert_eq!(shown(i64::MIN, "USD"), "\u{2212}92,233,720,368,547,758.08 USD");
    }

    #[test]
    fn numbers_and_names_read_well() {
        assert_eq!([count(0), count(999), count(1000), count(-1000)], ["0", "999", "1,000", "-1,000"]);
        assert_eq!(count(-100), "-100");
        assert_eq!([counted(1, "invoice"), counted(2000, "invoice")], ["1 invoice", "2,000 invoices"]);
        assert_eq!([words("PaidOffline"), words("Active")], ["Paid offline", "Active"]);
    }
}
