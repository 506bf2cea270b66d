//! Values against schemas.

use super::date_time::{is_date, is_date_time};
use super::json::{Json, Members};
use super::rejection::Violation;
use super::schema::{Format, Integer, Kind, List, Number, Object, Property, Schema, Text};
use serde_json::Number as Figure;
use std::fmt::Display;

/// How deep a value may nest.
pub const DEEPEST: usize = 128;
/// How many violations one request may have before the rest is not looked at.
pub const MOST_VIOLATIONS: usize = 1000;

/// Where a value stands. It is written out only where something is wrong there.
#[derive(Clone, Copy)]
pub struct Place<'a> {
    above: Option<&'a Place<'a>>,
    key: Key<'a>,
    depth: usize,
}

#[derive(Clone, Copy)]
enum Key<'a> {
    /// A pointer in full.
    Start(&'a str),
    Name(&'a str),
    Index(usize),
}

impl<'a> Place<'a> {
    /// The place that a JSON pointer leads to.
    pub const fn at(pointer: &'a str) -> Self {
        Self { above: None, key: Key::Start(pointer), depth: 0 }
    }

    /// What stands below a key.
    pub const fn below(&'a self, key: &'a str) -> Self {
        Self { above: Some(self), key: Key::Name(key), depth: self.depth + 1 }
    }

    const fn item(&'a self, index: usize) -> Self {
        Self { above: Some(self), key: Key::Index(index), depth: self.depth + 1 }
    }

    /// The JSON pointer to it.
    pub fn pointer(&self) -> String {
        let mut pointer = self.above.map(Place::pointer).unwrap_or_default();
        match self.key {
            Key::Start(start) => pointer.push_str(start),
            Key::Name(name) => push_key(&mut pointer, name),
            Key::Index(index) => push_key(&mut pointer, index),
        }
        pointer
    }
}

/// Checks `value`, which stands at `place`, and adds everything that is wrong to `violations`.
///
/// What is right but oddly written is made plain on the way: keys under an alias
/// move to the right key, and a whole number written as `5.0` becomes `5`.
pub fn validate(schema: &Schema, value: &mut Json<'_>, place: &Place<'_>, violations: &mut Vec<Violation>) {
    Validation { violations, exact: false }.value(schema, value, place);
}

/// Checks `value`, which a server answers, likewise, but to the letter: no alias stands for its key, and every object
/// has only the keys that are described. A client lets others through; a server that sends them makes them up.
pub fn validate_exactly(schema: &Schema, mut value: Json<'_>, place: &Place<'_>, violations: &mut Vec<Violation>) {
    Validation { violations, exact: true }.value(schema, &mut value, place);
}

struct Validation<'a> {
    violations: &'a mut Vec<Violation>,
    exact: bool,
}

impl Validation<'_> {
    fn value(&mut self, schema: &Schema, value: &mut Json<'_>, place: &Place<'_>) {
        if self.violations.len() >= MOST_VIOLATIONS {
            return;
        }
        if place.depth > DEEPEST {
            return self.expected(place, format_args!("a value of at most {DEEPEST} levels"), "a deeper one");
        }
        match (&schema.kind, value) {
            (_, Json::Null) if schema.nullable => {}
            (Kind::Reference(schema), value) => self.value(schema, value, place),
            (Kind::Any, _) | (Kind::Boolean, Json::Bool(_)) => {}
            (Kind::Object(object), Json::Object(members)) => self.object(object, members, place),
            (Kind::Map(schema), Json::Object(members)) => {
                for (key, value) in members.iter_mut() {
                    self.value(schema, value, &place.below(key));
                }
            }
            (Kind::List(list), Json::List(items)) => self.list(list, items, place),
            (Kind::Text(text), Json::Text(string)) => self.text(text, string, place),
            (Kind::Integer(integer), Json::Number(figure)) => self.integer(integer, figure, place),
            (Kind::Number(number), Json::Number(figure)) => self.number(number, figure, place),
            (kind, value) => self.expected(place, noun(kind), found(value)),
        }
    }

    fn object(&mut self, object: &Object, members: &mut Members<'_>, place: &Place<'_>) {
        for property in object.properties {
            if !self.exact {
                take_aliases(property, members);
            }
            let place = place.below(property.name);
            match members.get_mut(property.name) {
                Some(value) => self.value(property.schema, value, &place),
                None if property.required => self.expected(&place, noun(&property.schema.kind), "nothing"),
                None => {}
            }
        }
        if object.closed || self.exact {
            for key in members.keys().filter(|key| object.properties.iter().all(|property| property.name != *key)) {
                self.expected(&place.below(key), "no such property", "one");
            }
        }
    }

    fn list(&mut self, list: &List, items: &mut [Json<'_>], place: &Place<'_>) {
        let count = items.len() as u64;
        if list.fewest.is_some_and(|fewest| count < fewest) || list.most.is_some_and(|most| count > most) {
            let bounds = bounds(list.fewest, list.most, "item");
            self.expected(place, format_args!("a list of {bounds}"), format_args!("one of {count}"));
        }
        for (index, item) in items.iter_mut().enumerate() {
            self.value(list.items, item, &place.item(index));
        }
    }

    fn text(&mut self, text: &Text, string: &str, place: &Place<'_>) {
        if !text.values.is_empty() && !text.values.contains(&string) {
            let listed: Vec<String> = text.values.iter().map(|value| format!("`{value}`")).collect();
            return self.expected(place, format_args!("one of {}", listed.join(", ")), "another string");
        }
        let count = string.chars().count() as u64;
        if text.shortest.is_some_and(|shortest| count < shortest) || text.longest.is_some_and(|longest| count > longest)
        {
            let bounds = bounds(text.shortest, text.longest, "character");
            return self.expected(place, format_args!("a string of {bounds}"), format_args!("one of {count}"));
        }
        match text.format {
            Some(Format::DateTime) if !is_date_time(string) => {
                return self.expected(
                    place,
                    "a date and time with a zone, such as `2020-04-29T10:08:39Z`",
                    "another string",
                );
            }
            Some(Format::Date) if !is_date(string) => {
                return self.expected(place, "a date, such as `2020-04-29`", "another string");
            }
            _ => {}
        }
        if let Some(pattern) = text.pattern.filter(|pattern| !pattern.matches(string)) {
            self.expected(place, format_args!("a string that matches `{}`", pattern.text), "another string");
        }
    }

    fn integer(&mut self, integer: &Integer, figure: &mut Figure, place: &Place<'_>) {
        let Some(number) = whole(figure) else {
            let large = figure.as_f64().is_some_and(|number| number.fract() == 0.0);
            return self.expected(place, if large { "an integer of 64 bits" } else { "an integer" }, figure);
        };
        *figure = number.into();
        if !integer.values.is_empty() {
            if integer.values.iter().all(|(listed, _)| *listed != number) {
                let listed: Vec<String> =
                    integer.values.iter().map(|(value, name)| format!("{value} ({name})")).collect();
                self.expected(place, format_args!("one of {}", listed.join(", ")), number);
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
            self.expected(place, expected, number);
        }
    }

    fn number(&mut self, number: &Number, figure: &Figure, place: &Place<'_>) {
        let Some(given) = figure.as_f64() else { return };
        match (number.least.filter(|least| given < *least), number.most.filter(|most| given > *most)) {
            (Some(least), _) => self.expected(place, format_args!("a number of at least {least}"), figure),
            (_, Some(most)) => self.expected(place, format_args!("a number of at most {most}"), figure),
            (None, None) => {}
        }
    }

    fn expected(&mut self, place: &Place<'_>, expected: impl Display, found: impl Display) {
        if self.violations.len() < MOST_VIOLATIONS {
            let message = format!("expected {expected}, found {found}");
            self.violations.push(Violation { pointer: place.pointer(), message });
        }
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
fn found(value: &Json<'_>) -> String {
    match value {
        Json::Null => "null".to_owned(),
        Json::Bool(is_true) => is_true.to_string(),
        Json::Number(figure) => figure.to_string(),
        Json::Text(_) => "a string".to_owned(),
        Json::List(_) => "a list".to_owned(),
        Json::Object(_) => "an object".to_owned(),
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

/// The whole number that a figure is, also when it is written with a fraction of zero.
fn whole(figure: &Figure) -> Option<i64> {
    /// Beyond it not every whole number is a float.
    const EXACT: f64 = 9_007_199_254_740_992.0;
    let exact = |number: &f64| number.fract() == 0.0 && number.abs() <= EXACT;
    figure.as_i64().or_else(|| figure.as_f64().filter(exact).map(|number| number as i64))
}

/// Moves what stands under an alias to the right key; the right key wins when both are there.
fn take_aliases(property: &Property, members: &mut Members<'_>) {
    for alias in property.aliases {
        if let Some(value) = members.remove(alias) {
            members.add(property.name, value);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::schema::Pattern;
    use super::*;
    use serde_json::{Value, json};

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

    const BODY: Place<'static> = Place::at("/body");

    fn check(schema: &Schema, value: Value) -> Vec<String> {
        let mut violations = Vec::new();
        validate(schema, &mut value.into(), &BODY, &mut violations);
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
        let mut plain = |value: Value| {
            let mut value = value.into();
            validate(&TREE, &mut value, &BODY, &mut violations);
            Value::from(value)
        };
        assert_eq!(plain(json!({ "nmae": "b", "Name": "a" })), json!({ "name": "a" }));
        assert_eq!(plain(json!({ "Name": 1, "name": "c" })), json!({ "name": "c" }));
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
        validate_exactly(&OPEN, value.into(), &BODY, &mut violations);
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
        let mut whole = Json::from(json!(5.0));
        validate(&wide, &mut whole, &BODY, &mut Vec::new());
        assert_eq!(Value::from(whole), json!(5));
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
