//! Values against schemas.

use super::date_time::{is_date, is_date_time};
use super::rejection::Violation;
use super::schema::{Format, Integer, Kind, List, Number, Object, Property, Schema, Text};
use serde_json::{Map, Value};
use std::fmt::Display;

/// How deep a value may nest.
pub const DEEPEST: usize = 128;
/// How many violations one request may have before the rest is not looked at.
pub const MOST_VIOLATIONS: usize = 1000;

/// Checks `value`, which stands at `pointer`, and adds everything that is wrong to `violations`.
///
/// What is right but oddly written is made plain on the way: keys under an alias
/// move to the right key, and a whole number written as `5.0` becomes `5`.
pub fn validate(schema: &Schema, value: &mut Value, pointer: &str, violations: &mut Vec<Violation>) {
    Validation { violations, pointer: pointer.to_owned(), depth: 0, exact: false }.value(schema, value);
}

/// Checks `value`, which a server answers, likewise, but to the letter: no alias stands for its key, and every object
/// has only the keys that are described. A client lets others through; a server that sends them makes them up.
pub fn validate_exactly(schema: &Schema, mut value: Value, pointer: &str, violations: &mut Vec<Violation>) {
    Validation { violations, pointer: pointer.to_owned(), depth: 0, exact: true }.value(schema, &mut value);
}

struct Validation<'a> {
    violations: &'a mut Vec<Violation>,
    pointer: String,
    depth: usize,
    exact: bool,
}

impl Validation<'_> {
    fn value(&mut self, schema: &Schema, value: &mut Value) {
        if value.is_null() && schema.nullable {
            return;
        }
        match (&schema.kind, value) {
            (Kind::Reference(schema), value) => self.value(schema, value),
            (Kind::Any, _) | (Kind::Boolean, Value::Bool(_)) => {}
            (Kind::Object(object), Value::Object(map)) => self.object(object, map),
            (Kind::Map(schema), Value::Object(map)) => {
                for (key, value) in map {
                    self.below(key, |inner| inner.value(schema, value));
                }
            }
            (Kind::List(list), Value::Array(items)) => self.list(list, items),
            (Kind::Text(text), Value::String(string)) => self.text(text, string),
            (Kind::Integer(integer), value @ Value::Number(_)) => self.integer(integer, value),
            (Kind::Number(number), value @ Value::Number(_)) => self.number(number, value),
            (kind, value) => self.expected(noun(kind), found(value)),
        }
    }

    fn object(&mut self, object: &Object, map: &mut Map<String, Value>) {
        for property in object.properties {
            if !self.exact {
                take_aliases(property, map);
            }
            match map.get_mut(property.name) {
                Some(value) => self.below(property.name, |inner| inner.value(property.schema, value)),
                None if property.required => {
                    self.below(property.name, |inner| inner.expected(noun(&property.schema.kind), "nothing"));
                }
                None => {}
            }
        }
        if object.closed || self.exact {
            for key in map.keys().filter(|key| object.properties.iter().all(|property| property.name != **key)) {
                self.below(key, |inner| inner.expected("no such property", "one"));
            }
        }
    }

    fn list(&mut self, list: &List, items: &mut [Value]) {
        let count = items.len() as u64;
        if list.fewest.is_some_and(|fewest| count < fewest) || list.most.is_some_and(|most| count > most) {
            let bounds = bounds(list.fewest, list.most, "item");
            self.expected(format_args!("a list of {bounds}"), format_args!("one of {count}"));
        }
        for (index, item) in items.iter_mut().enumerate() {
            self.below(index, |inner| inner.value(list.items, item));
        }
    }

    fn text(&mut self, text: &Text, string: &str) {
        if !text.values.is_empty() && !text.values.contains(&string) {
            let listed: Vec<String> = text.values.iter().map(|value| format!("`{value}`")).collect();
            return self.expected(format_args!("one of {}", listed.join(", ")), "another string");
        }
        let count = string.chars().count() as u64;
        if text.shortest.is_some_and(|shortest| count < shortest) || text.longest.is_some_and(|longest| count > longest)
        {
            let bounds = bounds(text.shortest, text.longest, "character");
            return self.expected(format_args!("a string of {bounds}"), format_args!("one of {count}"));
        }
        match text.format {
            Some(Format::DateTime) if !is_date_time(string) => {
                return self.expected("a date and time with a zone, such as `2020-04-29T10:08:39Z`", "another string");
            }
            Some(Format::Date) if !is_date(string) => {
                return self.expected("a date, such as `2020-04-29`", "another string");
            }
            _ => {}
        }
        if let Some(pattern) = text.pattern.filter(|pattern| !pattern.matches(string)) {
            self.expected(format_args!("a string that matches `{}`", pattern.text), "another string");
        }
    }

    fn integer(&mut self, integer: &Integer, value: &mut Value) {
        let Some(number) = whole(value) else {
            let large = value.as_f64().is_some_and(|number| number.fract() == 0.0);
            return self.expected(if large { "an integer of 64 bits" } else { "an integer" }, found(value));
        };
        *value = Value::from(number);
        if !integer.values.is_empty() {
            if integer.values.iter().all(|(listed, _)| *listed != number) {
                let listed: Vec<String> =
                    integer.values.iter().map(|(value, name)| format!("{value} ({name})")).collect();
                self.expected(format_args!("one of {}", listed.join(", ")), number);
            }
            return;
        }
        let narrow = |bound: i32| integer.narrow.then_some(i64::from(bound));
        let least = integer.least.max(narrow(i32::MIN));
        let most = match (integer.most, narrow(i32::MAX)) {
            (Some(one), Some(other)) => Some(one.min(other)),
            (one, other) => one.or(other),
        };
        if least.is_some_and(|least| number < least) || most.is_some_and(|most| number > most) {
            let expected = match (integer.least.and(least), integer.most.and(most)) {
                (Some(least), Some(most)) => format!("an integer from {least} to {most}"),
                (Some(least), None) if number < least => format!("an integer of at least {least}"),
                (None, Some(most)) if number > most => format!("an integer of at most {most}"),
                _ => "an integer of 32 bits".to_owned(),
            };
            self.expected(expected, number);
        }
    }

    fn number(&mut self, number: &Number, value: &Value) {
        let Some(given) = value.as_f64() else { return };
        match (number.least.filter(|least| given < *least), number.most.filter(|most| given > *most)) {
            (Some(least), _) => self.expected(format_args!("a number of at least {least}"), found(value)),
            (_, Some(most)) => self.expected(format_args!("a number of at most {most}"), found(value)),
            (None, None) => {}
        }
    }

    fn expected(&mut self, expected: impl Display, found: impl Display) {
        let message = format!("expected {expected}, found {found}");
        self.violations.push(Violation { pointer: self.pointer.clone(), message });
    }

    fn below(&mut self, key: impl Display, check: impl FnOnce(&mut Self)) {
        if self.violations.len() >= MOST_VIOLATIONS {
            return;
        }
        if self.depth == DEEPEST {
            return self.expected(format_args!("a value of at most {DEEPEST} levels"), "a deeper one");
        }
        let length = self.pointer.len();
        push_key(&mut self.pointer, key);
        self.depth += 1;
        check(self);
        self.depth -= 1;
        self.pointer.truncate(length);
    }
}

/// Extends a JSON pointer by a key or an index.
pub fn push_key(pointer: &mut String, key: impl Display) {
    pointer.push('/');
    pointer.push_str(&key.to_string().replace('~', "~0").replace('/', "~1"));
}

/// What a value of this kind is called.
pub fn noun(kind: &Kind) -> &'static str {
    match kind {
        Kind::Reference(schema) => noun(&schema.kind),
        Kind::Object(_) | Kind::Map(_) => "an object",
        Kind::List(_) => "a list",
        Kind::Text(_) => "a string",
        Kind::Integer(_) => "an integer",
        Kind::Number(_) => "a number",
        Kind::Boolean => "true or false",
        Kind::Any => "a value",
    }
}

/// What `value` is called. Text is never quoted, since it may be personal.
fn found(value: &Value) -> String {
    match value {
        Value::Null | Value::Bool(_) | Value::Number(_) => value.to_string(),
        Value::String(_) => "a string".to_owned(),
        Value::Array(_) => "a list".to_owned(),
        Value::Object(_) => "an object".to_owned(),
    }
}

fn bounds(least: Option<u64>, most: Option<u64>, unit: &str) -> String {
    let plural = |count: u64| if count == 1 { "" } else { "s" };
    match (least, most) {
        (Some(least), Some(most)) if least == most => format!("{least} {unit}{}", plural(least)),
        (Some(least), Some(most)) => format!("{least} to {most} {unit}{}", plural(most)),
        (Some(least), None) => format!("at least {least} {unit}{}", plural(least)),
        (None, Some(most)) => format!("at most {most} {unit}{}", plural(most)),
        (None, None) => format!("any number of {unit}s"),
    }
}

/// The whole number that `value` is, also when it is written with a fraction of zero.
fn whole(value: &Value) -> Option<i64> {
    /// Beyond it not every whole number is a float.
    const EXACT: f64 = 9_007_199_254_740_992.0;
    let exact = |number: &f64| number.fract() == 0.0 && number.abs() <= EXACT;
    value.as_i64().or_else(|| value.as_f64().filter(exact).map(|number| number as i64))
}

/// Moves what stands under an alias to the right key; the right key wins when both are there.
fn take_aliases(property: &Property, map: &mut Map<String, Value>) {
    for alias in property.aliases {
        if let Some(value) = map.remove(*alias) {
            map.entry(property.name).or_insert(value);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::schema::Pattern;
    use super::*;
    use serde_json::json;

    static CODE: Pattern = Pattern::new("^[A-Z]{3}$");
    static TREE: Schema = object(&[
        Property { name: "name", aliases: &["Name", "nmae"], required: true, schema: &NAME },
        Property { name: "children", aliases: &[], required: false, schema: &CHILDREN },
    ]);
    static NAME: Schema = schema(Kind::Text(Text { shortest: Some(1), longest: Some(4), ..Text::PLAIN }));
    static CHILDREN: Schema = schema(Kind::List(List { items: &TREE, fewest: None, most: Some(2) }));

    const fn schema(kind: Kind) -> Schema {
        Schema { nullable: false, kind }
    }

    const fn object(properties: &'static [Property]) -> Schema {
        schema(Kind::Object(Object { properties, closed: true }))
    }

    fn check(schema: &Schema, mut value: Value) -> Vec<String> {
        let mut violations = Vec::new();
        validate(schema, &mut value, "/body", &mut violations);
        violations.into_iter().map(|violation| format!("{}: {}", violation.pointer, violation.message)).collect()
    }

    fn text(text: Text) -> Schema {
        schema(Kind::Text(text))
    }

    fn integer(integer: Integer) -> Schema {
        schema(Kind::Integer(integer))
    }

    #[test]
    fn every_fault_is_named_with_its_place() {
        let value = json!({ "name": "", "children": [{ "name": 5 }, { "name": "é€漢字" }, {}], "a/b": 1 });
        assert_eq!(
            check(&TREE, value),
            [
                "/body/name: expected a string of 1 to 4 characters, found one of 0",
                "/body/children: expected a list of at most 2 items, found one of 3",
                "/body/children/0/name: expected a string, found 5",
                "/body/children/2/name: expected a string, found nothing",
                "/body/a~1b: expected no such property, found one",
            ]
        );
    }

    #[test]
    fn an_alias_gives_way_to_the_right_key() {
        let mut violations = Vec::new();
        let mut value = json!({ "nmae": "b", "Name": "a" });
        validate(&TREE, &mut value, "", &mut violations);
        assert_eq!(value, json!({ "name": "a" }));
        let mut value = json!({ "Name": 1, "name": "c" });
        validate(&TREE, &mut value, "", &mut violations);
        assert_eq!(value, json!({ "name": "c" }));
        assert_eq!(violations, []);
    }

    #[test]
    fn exactly_is_without_aliases_and_without_more_keys() {
        static OPEN: Schema = schema(Kind::Object(Object {
            properties: &[Property { name: "name", aliases: &["Name"], required: true, schema: &NAME }],
            closed: false,
        }));
        let value = json!({ "Name": "a", "more": 1 });
        assert_eq!(check(&OPEN, value.clone()), [""; 0]);
        let mut violations = Vec::new();
        validate_exactly(&OPEN, value, "/body", &mut violations);
        let pointers: Vec<&str> = violations.iter().map(|violation| violation.pointer.as_str()).collect();
        assert_eq!(pointers, ["/body/name", "/body/Name", "/body/more"]);
    }

    #[test]
    fn integers_keep_their_bounds() {
        let page = integer(Integer { least: Some(1), most: Some(100), ..Integer::PLAIN });
        assert_eq!(check(&page, json!(101)), ["/body: expected an integer from 1 to 100, found 101"]);
        assert_eq!(check(&page, json!(1.5)), ["/body: expected an integer, found 1.5"]);
        assert_eq!(check(&page, json!("1")), ["/body: expected an integer, found a string"]);
        let narrow = integer(Integer { least: Some(0), narrow: true, ..Integer::PLAIN });
        assert_eq!(check(&narrow, json!(1_i64 << 31)), ["/body: expected an integer of 32 bits, found 2147483648"]);
        assert_eq!(check(&narrow, json!(-1)), ["/body: expected an integer of at least 0, found -1"]);
        let wide = integer(Integer::PLAIN);
        assert_eq!(check(&wide, json!(i64::MIN)).len(), 0);
        assert_eq!(
            check(&wide, json!(u64::MAX)),
            ["/body: expected an integer of 64 bits, found 18446744073709551615"]
        );
        let mut whole = json!(5.0);
        validate(&wide, &mut whole, "", &mut Vec::new());
        assert_eq!(whole, json!(5));
    }

    #[test]
    fn numbers_keep_their_bounds() {
        let share = schema(Kind::Number(Number { least: Some(0.0), most: Some(1.0) }));
        assert_eq!(check(&share, json!(0.5)), [""; 0]);
        assert_eq!(check(&share, json!(1)), [""; 0]);
        assert_eq!(check(&share, json!(-0.5)), ["/body: expected a number of at least 0, found -0.5"]);
        assert_eq!(check(&share, json!(2)), ["/body: expected a number of at most 1, found 2"]);
    }

    #[test]
    fn listed_values_are_listed() {
        let unit = integer(Integer { values: &[(1, "Day"), (2, "Week")], ..Integer::PLAIN });
        assert_eq!(check(&unit, json!(3)), ["/body: expected one of 1 (Day), 2 (Week), found 3"]);
        let word = text(Text { values: &["Day", "Week"], ..Text::PLAIN });
        assert_eq!(check(&word, json!("day")), ["/body: expected one of `Day`, `Week`, found another string"]);
    }

    #[test]
    fn text_keeps_its_pattern_and_its_format() {
        let code = text(Text { pattern: Some(&CODE), ..Text::PLAIN });
        assert_eq!(check(&code, json!("GBR")).len(), 0);
        assert_eq!(
            check(&code, json!("gb")),
            ["/body: expected a string that matches `^[A-Z]{3}$`, found another string"]
        );
        let date = text(Text { format: Some(Format::Date), ..Text::PLAIN });
        assert_eq!(
            check(&date, json!("2021-02-29")),
            ["/body: expected a date, such as `2020-04-29`, found another string"]
        );
    }

    #[test]
    fn null_is_a_value_only_where_it_may_be() {
        let nullable = Schema { nullable: true, kind: Kind::Reference(&NAME) };
        assert_eq!(check(&nullable, Value::Null).len(), 0);
        assert_eq!(check(&NAME, Value::Null), ["/body: expected a string, found null"]);
    }

    #[test]
    fn neither_depth_nor_number_of_faults_is_unbounded() {
        let deep =
            (0..DEEPEST * 2).fold(json!({ "name": "a" }), |inner, _| json!({ "name": "a", "children": [inner] }));
        assert!(check(&TREE, deep).iter().any(|fault| fault.contains("at most 128 levels")));
        let wide = schema(Kind::List(List { items: &NAME, fewest: None, most: None }));
        assert_eq!(check(&wide, json!(vec![0; MOST_VIOLATIONS * 2])).len(), MOST_VIOLATIONS);
    }
}
