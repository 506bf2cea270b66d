//! Path and query parameters to values.

use super::json::Json;
use super::percent;
use super::rejection::Violation;
use super::schema::{Kind, Schema};
use super::validate::{Place, noun, validate};
use serde_json::Number;
use std::borrow::Cow;

/// A parameter in the path.
#[derive(Debug)]
pub struct PathParameter {
    /// Its name.
    pub name: &'static str,
    /// Its segment, counted from the base.
    pub segment: usize,
    /// What it holds.
    pub schema: &'static Schema,
}

/// A parameter in the query.
#[derive(Debug)]
pub struct QueryParameter {
    /// Its name.
    pub name: &'static str,
    /// Whether a request must have it.
    pub required: bool,
    /// What it holds.
    pub schema: &'static Schema,
}

/// The parameters and the body of a request, by their names.
pub type Values<'a> = Vec<(Cow<'a, str>, Json<'a>)>;

/// The segment at `place` among the last `count` of `path`, as it was sent: those of the operation, whatever its base.
pub fn segment(path: &str, count: usize, place: usize) -> Option<&str> {
    path.rsplit('/').nth(count.checked_sub(place + 1)?)
}

/// Reads the parameters of the path, which ends in the `count` segments of the operation.
pub fn path<'a>(
    parameters: &'static [PathParameter],
    path: &'a str,
    count: usize,
    values: &mut Values<'a>,
    violations: &mut Vec<Violation>,
) {
    let all = Place::at("/path");
    for parameter in parameters {
        let raw = segment(path, count, parameter.segment).unwrap_or_default();
        let place = all.below(parameter.name);
        match percent::decode(raw) {
            Some(text) => insert(parameter.name, parameter.schema, text, &place, values, violations),
            None => violations.push(not_encoded(&place)),
        }
    }
}

/// Reads the parameters of the query. Names that no parameter has are left alone.
pub fn query<'a>(
    parameters: &'static [QueryParameter],
    query: &'a str,
    values: &mut Values<'a>,
    violations: &mut Vec<Violation>,
) {
    let all = Place::at("/query");
    let given: Vec<(Cow<'a, str>, &'a str)> = query
        .split('&')
        .filter_map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            Some((percent::decode_query(name)?, value))
        })
        .collect();
    for parameter in parameters {
        let place = all.below(parameter.name);
        let mut found = given.iter().filter(|(name, _)| name == parameter.name).map(|(_, value)| *value);
        match (found.next(), found.count()) {
            (Some(raw), 0) => match percent::decode_query(raw) {
                Some(text) => insert(parameter.name, parameter.schema, text, &place, values, violations),
                None => violations.push(not_encoded(&place)),
            },
            (Some(_), more) => {
                let message = format!("expected this parameter once, found it {} times", more + 1);
                violations.push(Violation { pointer: place.pointer(), message });
            }
            (None, _) if parameter.required => {
                let message = format!("expected {}, found nothing", noun(&parameter.schema.kind));
                violations.push(Violation { pointer: place.pointer(), message });
            }
            (None, _) => {}
        }
    }
}

fn insert<'a>(
    name: &'static str,
    schema: &Schema,
    text: Cow<'a, str>,
    place: &Place<'_>,
    values: &mut Values<'a>,
    violations: &mut Vec<Violation>,
) {
    let mut value = typed(schema, text);
    validate(schema, &mut value, place, violations);
    values.push((Cow::Borrowed(name), value));
}

/// The value that `text` spells; text that spells none stays text, which validation then refuses.
fn typed<'a>(schema: &Schema, text: Cow<'a, str>) -> Json<'a> {
    let spelt = match &schema.kind {
        Kind::Reference(schema) => return typed(schema, text),
        Kind::Boolean if text.eq_ignore_ascii_case("true") => Some(Json::Bool(true)),
        Kind::Boolean if text.eq_ignore_ascii_case("false") => Some(Json::Bool(false)),
        Kind::Integer(_) if !text.starts_with('+') => {
            text.parse::<i64>().ok().map(|number| Json::Number(number.into()))
        }
        Kind::Number(_) => text.parse::<f64>().ok().and_then(Number::from_f64).map(Json::Number),
        _ => None,
    };
    spelt.unwrap_or(Json::Text(text))
}

fn not_encoded(place: &Place<'_>) -> Violation {
    let message = "expected percent-encoded UTF-8, found other bytes".to_owned();
    Violation { pointer: place.pointer(), message }
}

#[cfg(test)]
mod tests {
    use super::super::schema::{self, Integer, Text};
    use super::*;
    use serde_json::{Value, json};

    static NUMBER: Schema =
        Schema { nullable: false, kind: Kind::Integer(Integer { least: Some(1), ..Integer::PLAIN }) };
    static WORD: Schema = Schema { nullable: false, kind: Kind::Text(Text::PLAIN) };
    static FLAG: Schema = Schema { nullable: false, kind: Kind::Boolean };
    static RATIO: Schema = Schema { nullable: false, kind: Kind::Number(schema::Number::PLAIN) };

    const QUERY: &[QueryParameter] = &[
        QueryParameter { name: "page", required: true, schema: &NUMBER },
        QueryParameter { name: "search", required: false, schema: &WORD },
        QueryParameter { name: "isPaid", required: false, schema: &FLAG },
        QueryParameter { name: "ratio", required: false, schema: &RATIO },
    ];

    fn read(text: &str) -> (Value, Vec<String>) {
        let (mut values, mut violations) = (Values::new(), Vec::new());
        query(QUERY, text, &mut values, &mut violations);
        let violations =
            violations.into_iter().map(|violation| format!("{}: {}", violation.pointer, violation.message));
        (object(values), violations.collect())
    }

    fn object(values: Values<'_>) -> Value {
        Json::Object(values.into_iter().collect()).into()
    }

    #[test]
    fn a_query_becomes_typed_values() {
        let (values, violations) = read("page=2&search=a+b%26c&isPaid=True&ratio=1e2&other=x&&=");
        assert_eq!(values, json!({ "page": 2, "search": "a b&c", "isPaid": true, "ratio": 100.0 }));
        assert_eq!(violations, <[String; 0]>::default());
    }

    #[test]
    fn every_fault_of_a_query_is_named() {
        assert_eq!(read("").1, ["/query/page: expected an integer, found nothing"]);
        assert_eq!(
            read("page=+1&search=%ff&isPaid=yes&ratio=NaN").1,
            [
                "/query/page: expected an integer, found a string",
                "/query/search: expected percent-encoded UTF-8, found other bytes",
                "/query/isPaid: expected true or false, found a string",
                "/query/ratio: expected a number, found a string",
            ]
        );
        assert_eq!(read("page=1&page=1&page=2").1, ["/query/page: expected this parameter once, found it 3 times"]);
        assert_eq!(read("page=0").1, ["/query/page: expected an integer of at least 1, found 0"]);
        assert_eq!(read("page=1&ratio=1e999").1, ["/query/ratio: expected a number, found a string"]);
    }

    #[test]
    fn the_path_is_read_from_its_end() {
        let of = |place| segment("/base/of/any/depth/a%2Fb/7", 2, place);
        assert_eq!([of(0), of(1), of(2)], [Some("a%2Fb"), Some("7"), None]);
        static PARAMETERS: &[PathParameter] = &[
            PathParameter { name: "name", segment: 0, schema: &WORD },
            PathParameter { name: "number", segment: 1, schema: &NUMBER },
        ];
        let (mut values, mut violations) = (Values::new(), Vec::new());
        path(PARAMETERS, "/base/a%2Fb/7", 2, &mut values, &mut violations);
        assert_eq!(object(values), json!({ "name": "a/b", "number": 7 }));
        path(PARAMETERS, "/%C3/7", 2, &mut Values::new(), &mut violations);
        assert_eq!(violations[0].pointer, "/path/name");
    }
}
