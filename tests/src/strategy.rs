//! The building blocks of the generated strategies: JSON values by their bounds.

use proptest::collection::vec;
use proptest::option::weighted;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::string::string_regex;
use serde_json::{Map, Value, json};

/// One property of an object: its key, and the value or nothing.
pub type Property = (&'static str, BoxedStrategy<Option<Value>>);

/// A property that is always there when it is required, and half the time otherwise.
pub fn property(name: &'static str, required: bool, value: BoxedStrategy<Value>) -> Property {
    let value = if required { value.prop_map(Some).boxed() } else { weighted(0.5, value).boxed() };
    (name, value)
}

/// An object of these properties.
pub fn object(properties: Vec<Property>) -> BoxedStrategy<Value> {
    let (names, values): (Vec<_>, Vec<_>) = properties.into_iter().unzip();
    values
        .prop_map(move |values| {
            let given = names.iter().zip(values).filter_map(|(name, value)| Some(((*name).to_owned(), value?)));
            Value::Object(given.collect::<Map<_, _>>())
        })
        .boxed()
}

/// A list.
pub fn list(items: BoxedStrategy<Value>, fewest: Option<u64>, most: Option<u64>) -> BoxedStrategy<Value> {
    let fewest = bound(fewest, 0);
    let most = bound(most, fewest + 3);
    vec(items, fewest..=most.min(fewest + 3)).prop_map(Value::Array).boxed()
}

/// An object with free keys.
pub fn map(values: BoxedStrategy<Value>) -> BoxedStrategy<Value> {
    vec(("[a-z]{1,8}", values), 0..3).prop_map(|entries| Value::Object(entries.into_iter().collect())).boxed()
}

/// Text of so many characters: any but control characters, with those that paths and queries must escape among them.
pub fn text(shortest: Option<u64>, longest: Option<u64>) -> BoxedStrategy<Value> {
    let shortest = bound(shortest, 0);
    let longest = bound(longest, shortest + 24).min(shortest + 24);
    let letter = prop_oneof![6 => proptest::char::range('a', 'z'), 2 => select(&[' ', '/', '?', '#', '%', '&', '+', '=', '"', '\\', '.', 'é', '日', '💶'][..]), 1 => any::<char>()];
    let letter = letter.prop_filter("a control character", |letter| !letter.is_control());
    vec(letter, shortest..=longest).prop_map(|letters| Value::String(letters.into_iter().collect())).boxed()
}

/// A value in a path: not empty, and not one of the dots that a URL resolves.
pub fn path_value(value: BoxedStrategy<Value>) -> BoxedStrategy<Value> {
    value.prop_filter("no path segment", |value| !matches!(value.as_str(), Some("" | "." | ".."))).boxed()
}

/// Text that matches a regular expression.
pub fn matching(pattern: &str) -> BoxedStrategy<Value> {
    let inner = pattern.trim_start_matches('^').trim_end_matches('$');
    match string_regex(inner) {
        Ok(strategy) => strategy.prop_map(Value::String).boxed(),
        Err(error) => panic!("the pattern {pattern} is no strategy: {error}"),
    }
}

/// RFC 3339 with a zone, in the forms that are seen.
pub fn date_time() -> BoxedStrategy<Value> {
    let date = (2000..2100_u16, 1..=12_u8, 1..=28_u8);
    let time = (0..24_u8, 0..60_u8, 0..60_u8, prop_oneof![Just(String::new()), "\\.[0-9]{3}", "\\.[0-9]{6}"]);
    (date, time, select(&["Z", "+00:00", "-07:00"][..]))
        .prop_map(|((year, month, day), (hour, minute, second, fraction), zone)| {
            json!(format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}{fraction}{zone}"))
        })
        .boxed()
}

/// RFC 3339 full-date.
pub fn date() -> BoxedStrategy<Value> {
    (2000..2100_u16, 1..=12_u8, 1..=28_u8)
        .prop_map(|(year, month, day)| json!(format!("{year:04}-{month:02}-{day:02}")))
        .boxed()
}

/// A whole number, its bounds among them.
pub fn integer(least: i64, most: i64) -> BoxedStrategy<Value> {
    prop_oneof![1 => Just(least), 1 => Just(most), 4 => least..=most].prop_map(Value::from).boxed()
}

/// Any number.
pub fn number() -> BoxedStrategy<Value> {
    (-1.0e9..1.0e9).prop_map(Value::from).boxed()
}

/// True or false.
pub fn boolean() -> BoxedStrategy<Value> {
    any::<bool>().prop_map(Value::Bool).boxed()
}

/// One of the listed values.
pub fn one_of<T: Into<Value> + Clone + std::fmt::Debug + Sync + 'static>(values: &'static [T]) -> BoxedStrategy<Value> {
    select(values).prop_map(Into::into).boxed()
}

/// Anything that is JSON.
pub fn anything() -> BoxedStrategy<Value> {
    prop_oneof![Just(Value::Null), boolean(), integer(-9, 9), text(None, None)].boxed()
}

/// A value, or null.
pub fn nullable(value: BoxedStrategy<Value>) -> BoxedStrategy<Value> {
    prop_oneof![1 => Just(Value::Null), 4 => value].boxed()
}

fn bound(bound: Option<u64>, otherwise: usize) -> usize {
    bound.map_or(otherwise, |bound| usize::try_from(bound).unwrap_or(usize::MAX))
}
