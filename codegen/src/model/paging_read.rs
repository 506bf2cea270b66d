//! The extensions that say how a call is used: `x-paging` and `x-retry`.

use super::shape_read::unsupported;
use super::{Location, Object, Paging, Parameter, Property, Retry, Shape, ShapeKind};
use crate::diagnostic::Diagnostic;
use crate::source::Node;

/// `x-paging`, when it fits the parameters and the object of the reply.
pub fn paging(
    node: &Node,
    parameters: &[Parameter],
    reply: Option<&Object>,
    reached: impl Fn(&Shape) -> Option<Shape>,
) -> Result<Option<Paging>, Diagnostic> {
    let Some(value) = node.get("x-paging") else { return Ok(None) };
    if value.as_str() == Some("none") {
        return Ok(None);
    }
    let part = |key: &str| {
        value.text(key).map(str::to_owned).ok_or_else(|| {
            let remedy = "write none, or {page, size, results, total, pages, key}";
            unsupported(&value.at, format!("x-paging lacks `{key}`"), remedy)
        })
    };
    let paging = Paging {
        page: part("page")?,
        size: part("size")?,
        results: part("results")?,
        total: part("total")?,
        pages: part("pages")?,
        key: value.text("key").map(str::to_owned),
    };
    let at = |key: &str| value.get(key).map_or(&value.at, |part| &part.at);
    for (key, name, int32) in [("page", &paging.page, true), ("size", &paging.size, false)] {
        let parameter = parameters.iter().find(|one| one.location == Location::Query && one.name == *name);
        let kind = parameter.map(|parameter| &parameter.shape.kind);
        let fits =
            matches!(kind, Some(ShapeKind::Integer { narrow, values, .. }) if values.is_empty() && (*narrow || !int32));
        if !fits {
            let message = format!("x-paging: `{name}` is no query parameter that holds an integer");
            return Err(unsupported(at(key), message, "name one, of format int32 for the page"));
        }
    }
    let property = |name: &str| {
        reply
            .and_then(|object| object.properties.iter().find(|one| one.name == name && one.required))
            .map(|one| &one.shape)
    };
    let items = |shape: &Shape| match reached(shape)? {
        Shape { kind: ShapeKind::List { items, .. }, nullable: false, .. } => Some(*items),
        _ => None,
    };
    let Some(row) = property(&paging.results).filter(|shape| !shape.nullable).and_then(items) else {
        let message = format!("x-paging: `{}` is no list that every reply has", paging.results);
        return Err(unsupported(at("results"), message, "name a required property of the reply that is a list"));
    };
    for (key, name) in [("total", &paging.total), ("pages", &paging.pages)] {
        let fits = property(name).is_some_and(|shape| {
            !shape.nullable && matches!(&shape.kind, ShapeKind::Integer { values, .. } if values.is_empty())
        });
        if !fits {
            let message = format!("x-paging: `{name}` is no integer that every reply has");
            return Err(unsupported(at(key), message, "name a required property of the reply that is an integer"));
        }
    }
    if let Some(key) = &paging.key {
        let tells_apart = |one: &Property| {
            one.name == *key
                && one.required
                && !one.shape.nullable
                && reached(&one.shape).is_some_and(|shape| shape.is_scalar() && !shape.nullable)
        };
        let found = match reached(&row).map(|row| row.kind) {
            Some(ShapeKind::Object(object)) => object.properties.iter().any(tells_apart),
            _ => false,
        };
        if !found {
            let message = format!("x-paging: `{key}` is no scalar that every row has");
            return Err(unsupported(at("key"), message, "name a required property of the rows that tells them apart"));
        }
    }
    if paging.page == paging.size {
        return Err(unsupported(at("size"), "x-paging: `page` and `size` are one parameter", "name two"));
    }
    Ok(Some(paging))
}

/// `x-retry`, when it fits the object of the body.
pub fn retry(node: &Node, body: Option<&Object>) -> Result<Option<Retry>, Diagnostic> {
    let Some(value) = node.get("x-retry") else { return Ok(None) };
    match value.as_str() {
        Some("safe") => return Ok(Some(Retry::Safe)),
        Some("never") => return Ok(Some(Retry::Never)),
        _ => {}
    }
    let values: Vec<_> =
        value.get("safe").map(|list| list.items().iter().map(Node::to_value).collect()).unwrap_or_default();
    match value.text("body") {
        Some(property) if !values.is_empty() && body.is_some_and(|body| body.has(property)) => {
            Ok(Some(Retry::SafeWhen { property: property.to_owned(), values }))
        }
        _ => Err(unsupported(
            &value.at,
            "x-retry is not understood",
            "write safe, never, or {body: property of the body, safe: [values]}",
        )),
    }
}
