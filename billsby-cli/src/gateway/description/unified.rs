//! The unified view, described.

use super::operation::{Operation, Paths, paging, parameter};
use super::schemas::{Schemas, make_plain};
use crate::gateway::unified::BASE;
use billsby_client::unified::{
    Action, Capability, CreditNote, Customer, CustomerChange, Filter, Invoice, NewCustomer, Page, Payment, Plan,
    Refund, Resource, Subscription,
};
use serde_json::{Map, Value, json};

/// Adds everything that the provider can do.
pub fn describe(capabilities: &[Capability], paths: &mut Paths, schemas: &mut Schemas) {
    for Capability { resource, action, filters, .. } in capabilities {
        let (path, method) = place(*resource, *action);
        let mut parameters = query(*action, filters);
        if path.contains("{id}") {
            parameters.push(parameter("id", "path", true, "The id of the record.", json!({ "type": "string" })));
        }
        let operation = Operation {
            id: format!("unified_{action}_{resource}"),
            tag: resource.as_str(),
            summary: summary(*action),
            description: "",
            parameters,
            body: body(*action, schemas),
            reply: reply(*resource, *action, schemas),
            writes: method != "get",
        };
        paths.add(&path, method, operation.describe());
    }
    let text = |name: &str, values: Vec<&str>| {
        parameter(name, "path", true, "Its name.", json!({ "type": "string", "enum": values }))
    };
    let operation = Operation {
        id: "unified_get_meta".to_owned(),
        tag: "meta",
        summary: "What can be asked of a method, and what it gives, as JSON Schemas.",
        description: "",
        parameters: vec![
            text("resource", Resource::ALL.map(Resource::as_str).into()),
            text("method", Action::ALL.map(Action::as_str).into()),
        ],
        body: None,
        reply: json!({ "type": "object", "required": ["schema", "query_schema", "request_body_schema"] }),
        writes: false,
    };
    paths.add(&format!("{BASE}/{{resource}}/meta/{{method}}"), "get", operation.describe());
}

/// The schemas of one method: each stands on its own.
pub fn meta(capabilities: &[Capability], resource: Resource, action: Action) -> Value {
    let filters = capabilities
        .iter()
        .find(|capability| capability.resource == resource && capability.action == action)
        .map_or(&[][..], |capability| capability.filters);
    let properties: Map<String, Value> = query(action, filters)
        .into_iter()
        .filter_map(|mut parameter| {
            let mut schema = parameter["schema"].take();
            schema["description"] = parameter["description"].take();
            Some((parameter["name"].as_str()?.to_owned(), schema))
        })
        .collect();
    let mut schemas = Schemas::alone();
    let mut meta = json!({
        "query_schema": { "type": "object", "properties": properties, "additionalProperties": false },
        "request_body_schema": body(action, &mut schemas),
        "schema": reply(resource, action, &mut schemas),
    });
    let definitions = schemas.definitions();
    for name in ["request_body_schema", "schema"] {
        if meta[name].is_object() {
            meta[name]["$defs"] = definitions.clone();
        }
    }
    make_plain(&mut meta);
    meta
}

fn place(resource: Resource, action: Action) -> (String, &'static str) {
    match action {
        Action::List => (format!("{BASE}/{resource}"), "get"),
        Action::Create => (format!("{BASE}/{resource}"), "post"),
        Action::Get => (format!("{BASE}/{resource}/{{id}}"), "get"),
        Action::Update => (format!("{BASE}/{resource}/{{id}}"), "patch"),
        action => (format!("{BASE}/{resource}/{{id}}/{action}"), "post"),
    }
}

fn summary(action: Action) -> &'static str {
    match action {
        Action::List => "List them, the newest first.",
        Action::Get => "Read one.",
        Action::Create => "Make one.",
        Action::Update => "Change one: what is left out stays as it is.",
        Action::Refund => "Give back what was paid, or a part of it.",
        Action::Reattempt => "Try again to take payment. The record tells how that went.",
        Action::MarkPaidOffline => "Say that it was paid elsewhere.",
        Action::WriteOff => "Give up the claim.",
        _ => "",
    }
}

fn query(action: Action, filters: &[Filter]) -> Vec<Value> {
    let flag = |name: &str, what: &str| parameter(name, "query", false, what, json!({ "type": "boolean" }));
    let remote_data = flag("remote_data", "Whether records come with what the provider sent.");
    match action {
        Action::List => {
            let mut all = paging(json!({ "type": "integer", "minimum": 1, "maximum": 100, "default": 50 }));
            all.push(flag("details", "Whether records have all the fields of a single one, at a call or two each."));
            all.push(remote_data);
            all.extend(filters.iter().flat_map(|filter| narrowing(*filter)));
            all
        }
        Action::Get => vec![remote_data],
        _ => Vec::new(),
    }
}

fn narrowing(filter: Filter) -> Vec<Value> {
    if filter == Filter::CreatedAt {
        let ends = [("gt", "later"), ("gte", "then or later"), ("lt", "earlier"), ("lte", "then or earlier")];
        let instant = json!({ "type": "string", "format": "date-time" });
        let end = |(end, when): (&str, &str)| {
            let what = format!("Only what was made {when}.");
            parameter(&format!("created_at[{end}]"), "query", false, &what, instant.clone())
        };
        return ends.map(end).into();
    }
    let name = filter.as_str();
    let what = match filter {
        Filter::Status => "Only what stands here, in the unified word.".to_owned(),
        Filter::Number => "Only what has this number.".to_owned(),
        _ => format!("Only what belongs to this {}.", name.trim_end_matches("_id")),
    };
    vec![parameter(name, "query", false, &what, json!({ "type": "string", "minLength": 1 }))]
}

fn body(action: Action, schemas: &mut Schemas) -> Option<Value> {
    match action {
        Action::Create => Some(schemas.body::<NewCustomer>()),
        Action::Update => Some(schemas.body::<CustomerChange>()),
        Action::Refund => Some(schemas.body::<Refund>()),
        _ => None,
    }
}

fn reply(resource: Resource, action: Action, schemas: &mut Schemas) -> Value {
    match (resource, action) {
        (Resource::Customers, Action::List) => schemas.reply::<Page<Customer>>(),
        (Resource::Customers, _) => schemas.reply::<Customer>(),
        (Resource::Invoices, Action::List) => schemas.reply::<Page<Invoice>>(),
        (Resource::Invoices, _) => schemas.reply::<Invoice>(),
        (Resource::Subscriptions, Action::List) => schemas.reply::<Page<Subscription>>(),
        (Resource::Subscriptions, _) => schemas.reply::<Subscription>(),
        (Resource::Plans, Action::List) => schemas.reply::<Page<Plan>>(),
        (Resource::Plans, _) => schemas.reply::<Plan>(),
        (Resource::CreditNotes, Action::List) => schemas.reply::<Page<CreditNote>>(),
        (Resource::CreditNotes, _) => schemas.reply::<CreditNote>(),
        (Resource::Payments, Action::List) => schemas.reply::<Page<Payment>>(),
        (Resource::Payments, _) => schemas.reply::<Payment>(),
        _ => json!({}),
    }
}
