//! The webhooks: `x-webhooks` and `x-webhook-convention`.

use super::shape_read::unsupported;
use super::{Model, Property, ShapeKind, Webhook, WebhookConvention};
use crate::diagnostic::Diagnostic;
use crate::names;
use crate::source::{Entry, Node};

/// `x-webhook-convention`
pub fn convention(document: &Node) -> Result<Option<WebhookConvention>, Diagnostic> {
    let Some(value) = document.get("x-webhook-convention") else { return Ok(None) };
    let part = |key: &str| {
        value.text(key).filter(|text| !text.is_empty()).map(str::to_owned).ok_or_else(|| {
            let remedy = "write {type, id, secret}: two properties of every webhook, and a header";
            unsupported(&value.at, format!("x-webhook-convention lacks `{key}`"), remedy)
        })
    };
    Ok(Some(WebhookConvention {
        type_property: part("type")?,
        id_property: part("id")?,
        secret_header: part("secret")?,
    }))
}

/// One entry of `x-webhooks`, whose payload is the schema called `schema`.
pub fn webhook(model: &Model, entry: &Entry, schema: String) -> Result<Webhook, Diagnostic> {
    let webhook = Webhook { event_type: entry.key.clone(), schema };
    let Some(convention) = &model.webhook_convention else { return Ok(webhook) };
    let variant = webhook.variant();
    let taken = variant == "Unknown" || model.webhooks.iter().any(|other| other.variant() == variant);
    if taken || !names::is_identifier(&variant) {
        let message = format!("the event type `{}` yields no Rust name of its own", entry.key);
        return Err(unsupported(&entry.key_at, message, "call it by words that no other has; `Unknown` is taken"));
    }
    for name in [&convention.type_property, &convention.id_property] {
        if !model.payload_property(&webhook, name).is_some_and(|property| is_text(model, property)) {
            let message = format!("the webhook `{}` need not have `{name}` as text", entry.key);
            return Err(unsupported(&entry.value.at, message, "require the property that x-webhook-convention names"));
        }
    }
    Ok(webhook)
}

/// Whether the property is always there, and text in Rust.
fn is_text(model: &Model, property: &Property) -> bool {
    let is_runtime_type = |name: &str| model.schemas.get(name).is_some_and(|schema| schema.runtime_type.is_some());
    let shape = &property.shape;
    let target = model.resolve(shape);
    property.required
        && !shape.nullable
        && !target.nullable
        && matches!(target.kind, ShapeKind::Text { .. })
        && !shape.reference().is_some_and(is_runtime_type)
}
