//! What a body looks like, for a reader.

use super::description::{Api, Schema, unindented};
use super::prose::{plain, prose};
use maud::{Markup, html};

/// How deep objects are written out within each other.
const DEEPEST: usize = 6;

/// The fields of a body, those of the objects in it folded below them.
pub(super) fn schema(api: &Api, schema: &Schema) -> Markup {
    let (_, shown) = api.resolve(schema);
    html! {
        p.note { "It is " code { (kind(api, schema)) } "." @if let Some(text) = &shown.description { " " (prose(text)) } }
        (fields(api, schema, 0))
    }
}

/// The fields of the object that a schema stands for, or that its items are.
fn fields(api: &Api, schema: &Schema, depth: usize) -> Markup {
    let (_, schema) = api.resolve(schema);
    if let Some(items) = &schema.items {
        return fields(api, items, depth);
    }
    html! {
        @if !schema.properties.is_empty() {
            ul.fields {
                @for (name, property) in schema.properties.iter() {
                    li { (field(api, name, property, schema.required.iter().any(|it| it == name), depth)) }
                }
            }
        }
    }
}

fn field(api: &Api, name: &str, property: &Schema, is_required: bool, depth: usize) -> Markup {
    let (_, shown) = api.resolve(property);
    // What is said of the field itself goes before what is said of everything of its kind.
    let description = property.description.as_ref().or(shown.description.as_ref());
    html! {
        p.field {
            code.name { (name) } " " span.quiet { (kind(api, property)) }
            @if is_required { " " span.mark { "required" } }
            @if property.nullable || shown.nullable { " " span.mark.mild { "may be null" } }
        }
        @if let Some(text) = description { p { (prose(text)) } }
        (members(shown))
        (limits(property, shown))
        @if depth < DEEPEST && has_fields(api, property) {
            details {
                summary { "Fields of " code { (name) } }
                (fields(api, property, depth + 1))
            }
        }
    }
}

fn has_fields(api: &Api, schema: &Schema) -> bool {
    let (_, schema) = api.resolve(schema);
    schema.items.as_ref().map_or(!schema.properties.is_empty(), |items| has_fields(api, items))
}

/// What kind of value it is, in words.
pub(super) fn kind(api: &Api, schema: &Schema) -> String {
    let (name, schema) = api.resolve(schema);
    if let Some(items) = &schema.items {
        return format!("list of {}", kind(api, items));
    }
    match (schema.kind.as_deref(), name, schema.format.as_deref()) {
        (_, _, Some("binary")) => "bytes".to_owned(),
        (Some("object") | None, Some(name), _) => name.to_owned(),
        (Some("object") | None, None, _) => "object".to_owned(),
        (Some(kind), _, Some(format)) => format!("{kind}, {format}"),
        (Some(kind), _, None) => kind.to_owned(),
    }
}

fn members(schema: &Schema) -> Markup {
    html! {
        @if !schema.members.is_empty() {
            p.limits { "One of " @for (place, member) in schema.members.iter().enumerate() {
                @if place > 0 { ", " } code { (plain(member)) }
            } "." }
        }
    }
}

/// What a value has to keep to, and an example of one.
fn limits(property: &Schema, shown: &Schema) -> Markup {
    let limits = [
        shown.minimum.as_ref().map(|least| format!("at least {least}")),
        shown.maximum.as_ref().map(|most| format!("at most {most}")),
        characters(shown.min_length, shown.max_length),
        shown.pattern.as_ref().map(|pattern| format!("matches {pattern}")),
        property.default.as_ref().or(shown.default.as_ref()).map(|default| format!("{} when left out", plain(default))),
    ];
    let limits: Vec<_> = limits.into_iter().flatten().collect();
    let example = property.example.as_deref().or(shown.example.as_deref()).map(unindented);
    html! {
        @if !limits.is_empty() { p.limits { (limits.join(", ")) "." } }
        @if let Some(example) = example.filter(|example| !example.contains('\n')) {
            p.limits { "For example " code { (example) } "." }
        }
    }
}

/// How long a text is.
fn characters(least: Option<u64>, most: Option<u64>) -> Option<String> {
    Some(match (least, most) {
        (None, None) => return None,
        (Some(1), None) => "not empty".to_owned(),
        (Some(least), None) => format!("at least {least} characters"),
        (None | Some(0), Some(most)) => format!("at most {most} characters"),
        (Some(least), Some(most)) if least == most => format!("{least} characters"),
        (Some(least), Some(most)) => format!("{least} to {most} characters"),
    })
}
