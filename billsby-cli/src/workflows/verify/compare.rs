//! A reply against its schema in the description.

use super::drift::{Change, Drifts, Site};
use super::shape::Shape;
use billsby_client::Timestamp;
use regex_lite::Regex;
use serde_json::{Map, Value};
use std::collections::HashMap;

/// Notes in what `reply` is not as the schema says.
pub fn compare(operation: &'static str, schema: &Value, reply: &Value, drifts: &mut Drifts) {
    let site = Site::reply(operation);
    Compare { operation, root: schema, drifts, patterns: HashMap::new() }.value(schema, reply, &site);
}

struct Compare<'a> {
    operation: &'static str,
    /// What holds the definitions.
    root: &'a Value,
    drifts: &'a mut Drifts,
    /// Those that values were held against so far. The generator has made sure that each compiles.
    patterns: HashMap<&'a str, Option<Regex>>,
}

impl<'a> Compare<'a> {
    fn note(&mut self, site: &Site, change: Change) {
        self.drifts.note(self.operation, site, change);
    }

    fn value(&mut self, schema: &'a Value, value: &Value, site: &Site) {
        let resolved = resolve(self.root, schema);
        if value.is_null() {
            if !resolved.nullable && resolved.word.is_some() {
                self.note(site, Change::Null);
            }
            return;
        }
        let shape = Shape::of(value);
        let word = shape.kind.as_ref().and_then(|kind| kind.word());
        let fits = match (resolved.word, word) {
            (None, _) | (Some("number"), Some("integer")) => true,
            (expected, found) => expected == found,
        };
        if !fits {
            let expected = resolved.word.unwrap_or_default().to_owned();
            return self.note(site, Change::Type { expected, found: shape });
        }
        let schema = resolved.schema;
        if let Some(listed) = schema.get("enum").and_then(Value::as_array) {
            // The name of an enumeration is where it is listed.
            if let Some(name) = resolved.name.filter(|_| !listed.contains(value)) {
                self.note(&Site::schema(name), Change::Value(value.clone()));
            }
            return;
        }
        // What has a name is written where it is named.
        let written = resolved.name.map_or_else(|| site.clone(), Site::schema);
        match value {
            Value::Object(members) => self.object(schema, members, resolved.name, site),
            Value::Array(items) => {
                self.limits(schema, value, &written);
                if let Some(schema) = schema.get("items") {
                    let site = site.items();
                    items.iter().for_each(|item| self.value(schema, item, &site));
                }
            }
            _ => self.limits(schema, value, &written),
        }
    }

    fn object(&mut self, schema: &'a Value, members: &Map<String, Value>, name: Option<&str>, site: &Site) {
        let Some(properties) = schema.get("properties").and_then(Value::as_object) else { return };
        let at = |key: &str| name.map_or_else(|| site.clone(), |name| Site::property(name, key));
        let required = schema.get("required").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
        for (key, schema) in properties {
            match members.get(key) {
                Some(value) => self.value(schema, value, &at(key)),
                None if required.iter().any(|required| required == key) => self.note(&at(key), Change::Missing),
                None => {}
            }
        }
        let is_open = schema.get("additionalProperties").is_some();
        for (key, value) in members.iter().filter(|(key, _)| !is_open && !properties.contains_key(*key)) {
            self.note(&at(key), Change::New(Shape::of(value)));
        }
    }

    /// Notes limits that do not hold. Where they are instead no reply tells, but where they are not.
    fn limits(&mut self, schema: &'a Value, value: &Value, site: &Site) {
        let (size, least, most) = match value {
            Value::String(text) => (text.chars().count().into(), "minLength", "maxLength"),
            Value::Array(items) => (items.len().into(), "minItems", "maxItems"),
            value => (value.clone(), "minimum", "maximum"),
        };
        // A fraction is between two figures.
        let (Some(low), Some(high)) = (whole(&size, f64::floor), whole(&size, f64::ceil)) else { return };
        let bound = |keyword: &str, round| whole(schema.get(keyword)?, round);
        if let Some(bound) = bound(least, f64::ceil).filter(|bound| low < *bound) {
            self.note(site, Change::Limit { keyword: least, bound, beyond: round_below(low) });
        }
        if let Some(bound) = bound(most, f64::floor).filter(|bound| high > *bound) {
            self.note(site, Change::Limit { keyword: most, bound, beyond: round_above(high) });
        }
        if let Some(text) = value.as_str() {
            self.text(schema, text, site);
        }
    }

    /// Notes that a text is not written as it should be. How such texts are written instead no reply tells.
    fn text(&mut self, schema: &'a Value, text: &str, site: &Site) {
        let keyword = |name: &str| schema.get(name).and_then(Value::as_str);
        if keyword("format") == Some("date-time") && text.parse::<Timestamp>().is_err() {
            self.note(site, Change::Format("date-time"));
        }
        if let Some(pattern) = keyword("pattern") {
            let regex = self.patterns.entry(pattern).or_insert_with(|| Regex::new(pattern).ok());
            if regex.as_ref().is_some_and(|regex| !regex.is_match(text)) {
                self.note(site, Change::Pattern(pattern.to_owned()));
            }
        }
    }
}

/// A number as a whole one.
fn whole(number: &Value, round: fn(f64) -> f64) -> Option<i64> {
    // What is beyond the whole numbers becomes the last of them.
    number.as_i64().or_else(|| number.as_f64().map(|fraction| round(fraction) as i64))
}

/// The next power of ten, or what is below zero the next below it.
fn round_above(figure: i64) -> i64 {
    let mut powers = (0..=18).map(|exponent| 10_i64.pow(exponent));
    match figure {
        ..0 => -powers.rfind(|power| power.unsigned_abs() <= figure.unsigned_abs()).unwrap_or(1),
        0 => 0,
        _ => powers.find(|power| *power >= figure).unwrap_or(i64::MAX),
    }
}

/// The same in the other direction.
fn round_below(figure: i64) -> i64 {
    -round_above(figure.saturating_neg())
}

/// Follows the references of a schema.
fn resolve<'a>(root: &'a Value, schema: &'a Value) -> Resolved<'a> {
    let mut resolved = Resolved { schema, name: None, word: None, nullable: false };
    loop {
        let schema = resolved.schema;
        let words = match schema.get("type") {
            Some(Value::Array(words)) => words.as_slice(),
            Some(word) => std::slice::from_ref(word),
            None => &[],
        };
        resolved.nullable |= words.iter().any(|word| word == "null");
        resolved.word = words.iter().filter_map(Value::as_str).find(|word| *word != "null");
        if let Some(choices) = schema.get("anyOf").and_then(Value::as_array) {
            let is_null = |choice: &Value| choice.get("type").is_some_and(|word| word == "null");
            resolved.nullable |= choices.iter().any(is_null);
            if let Some(choice) = choices.iter().find(|choice| !is_null(choice)) {
                resolved.schema = choice;
                continue;
            }
        }
        let reference = schema.get("$ref").and_then(Value::as_str);
        let Some(name) = reference.and_then(|reference| reference.strip_prefix("#/$defs/")) else { return resolved };
        let Some(definition) = root.get("$defs").and_then(|definitions| definitions.get(name)) else { return resolved };
        (resolved.schema, resolved.name) = (definition, Some(name));
    }
}

/// A schema with its references followed.
struct Resolved<'a> {
    schema: &'a Value,
    /// What it is called in the description.
    name: Option<&'a str>,
    /// Its type; none where it takes anything.
    word: Option<&'a str>,
    nullable: bool,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_figure_is_rounded_away_from_its_limit() {
        for (figure, below, above) in [
            (0, 0, 0),
            (1, 1, 1),
            (9, 1, 10),
            (301, 100, 1000),
            (1000, 1000, 1000),
            (-5, -10, -1),
            (-1234, -10_000, -1000),
            (i64::MAX, 10_i64.pow(18), i64::MAX),
            (i64::MIN, -i64::MAX, -10_i64.pow(18)),
        ] {
            assert_eq!((round_below(figure), round_above(figure)), (below, above), "{figure}");
        }
    }
}
