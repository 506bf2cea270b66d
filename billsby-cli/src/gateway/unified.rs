//! `/unified/subscription-management/{resource}`: records in words that no provider owns.

use super::names::Names;
use super::{Gateway, Refusal, Shared, description, json};
use axum::Router;
use axum::body::Bytes;
use axum::extract::{RawQuery, State};
use axum::response::Response;
use axum::routing::{get, post};
use billsby_client::unified::{
    Action, CustomerChange, Error, ErrorKind, GetQuery, ListQuery, NewCustomer, Refund, Resource, read_body,
};
use serde::Deserialize;

/// Where it stands.
pub const BASE: &str = "/unified/subscription-management";

/// Its routes.
pub fn routes() -> Router<Shared> {
    Router::new()
        .route(&format!("{BASE}/{{resource}}"), get(list).post(create))
        .route(&format!("{BASE}/{{resource}}/{{id}}"), get(read).patch(update))
        .route(&format!("{BASE}/{{resource}}/{{id}}/{{action}}"), post(act))
        .route(&format!("{BASE}/{{resource}}/meta/{{method}}"), get(meta))
}

/// The actions on one record that have a path of their own.
pub const ACTIONS: [Action; 4] = [Action::Refund, Action::Reattempt, Action::MarkPaidOffline, Action::WriteOff];

type Answered = Result<Response, Refusal>;

async fn list(State(gateway): State<Shared>, Names(name): Names<String>, RawQuery(query): RawQuery) -> Answered {
    let resource = resource(&name)?;
    gateway.supports(resource, Action::List)?;
    let provider = &gateway.provider;
    let query = ListQuery::parse(&query.unwrap_or_default())?;
    match resource {
        Resource::Customers => json(&provider.list_customers(&query).await?),
        Resource::Invoices => json(&provider.list_invoices(&query).await?),
        Resource::Subscriptions => json(&provider.list_subscriptions(&query).await?),
        Resource::Plans => json(&provider.list_plans(&query).await?),
        Resource::CreditNotes => json(&provider.list_credit_notes(&query).await?),
        Resource::Payments => json(&provider.list_payments(&query).await?),
        _ => Err(no_such(&name)),
    }
}

async fn read(
    State(gateway): State<Shared>,
    Names((name, id)): Names<(String, String)>,
    RawQuery(query): RawQuery,
) -> Answered {
    let resource = resource(&name)?;
    gateway.supports(resource, Action::Get)?;
    let provider = &gateway.provider;
    let query = GetQuery::parse(&query.unwrap_or_default())?;
    match resource {
        Resource::Customers => json(&provider.get_customer(&id, query).await?),
        Resource::Invoices => json(&provider.get_invoice(&id, query).await?),
        Resource::Subscriptions => json(&provider.get_subscription(&id, query).await?),
        Resource::Plans => json(&provider.get_plan(&id, query).await?),
        Resource::CreditNotes => json(&provider.get_credit_note(&id, query).await?),
        Resource::Payments => json(&provider.get_payment(&id, query).await?),
        _ => Err(no_such(&name)),
    }
}

async fn create(
    State(gateway): State<Shared>,
    Names(name): Names<String>,
    RawQuery(query): RawQuery,
    body: Bytes,
) -> Answered {
    gateway.write(&name, "", Action::Create, query.as_deref(), &body).await
}

async fn update(
    State(gateway): State<Shared>,
    Names((name, id)): Names<(String, String)>,
    RawQuery(query): RawQuery,
    body: Bytes,
) -> Answered {
    gateway.write(&name, &id, Action::Update, query.as_deref(), &body).await
}

async fn act(
    State(gateway): State<Shared>,
    Names((name, id, action)): Names<(String, String, String)>,
    RawQuery(query): RawQuery,
    body: Bytes,
) -> Answered {
    let found = ACTIONS.into_iter().find(|known| known.as_str() == action);
    let action = found.ok_or_else(|| {
        let known = ACTIONS.map(Action::as_str).join(", ");
        Error::new(ErrorKind::NotFound, format!("there is no action `{action}`; there are {known}"))
    })?;
    gateway.write(&name, &id, action, query.as_deref(), &body).await
}

async fn meta(State(gateway): State<Shared>, Names((name, method)): Names<(String, String)>) -> Answered {
    let resource = resource(&name)?;
    let action = Action::named(&method).ok_or_else(|| {
        let known = Action::ALL.map(Action::as_str).join(", ");
        Error::new(ErrorKind::NotFound, format!("there is no method `{method}`; there are {known}"))
    })?;
    gateway.supports(resource, action)?;
    json(&description::meta(gateway.provider.capabilities(), resource, action))
}

impl Gateway {
    /// Refuses what the provider cannot do.
    fn supports(&self, resource: Resource, action: Action) -> Result<(), Refusal> {
        let capabilities = self.provider.capabilities();
        let is = |resource, action| {
            capabilities.iter().any(|capability| capability.resource == resource && capability.action == action)
        };
        if is(resource, action) {
            return Ok(());
        }
        let can: Vec<&str> = Action::ALL.iter().filter(|it| is(resource, **it)).map(|it| it.as_str()).collect();
        let message = format!("this provider cannot `{action}` {resource}, only {}", can.join(", "));
        // What the same path takes instead.
        let beside = match action {
            Action::List | Action::Create => vec![("GET", Action::List), ("POST", Action::Create)],
            Action::Get | Action::Update => vec![("GET", Action::Get), ("PATCH", Action::Update)],
            _ => Vec::new(),
        };
        let allowed: Vec<&str> =
            beside.into_iter().filter(|(_, action)| is(resource, *action)).map(|(method, _)| method).collect();
        Err(Refusal::not_supported(message, &allowed))
    }

    async fn write(&self, name: &str, id: &str, action: Action, query: Option<&str>, body: &[u8]) -> Answered {
        let resource = resource(name)?;
        self.supports(resource, action)?;
        if let Some((name, _)) = form_urlencoded::parse(query.unwrap_or_default().as_bytes()).next() {
            return Err(Error::parameter_of(name, "expected no parameter in the query").into());
        }
        match (resource, action) {
            (Resource::Customers, Action::Create) => {
                json(&self.provider.create_customer(read_body::<NewCustomer>(body)?).await?)
            }
            (Resource::Customers, Action::Update) => {
                json(&self.provider.update_customer(id, read_body::<CustomerChange>(body)?).await?)
            }
            (Resource::Invoices, Action::Refund) => {
                json(&self.provider.refund_invoice(id, read_body::<Refund>(body)?.amount_minor).await?)
            }
            (Resource::Invoices, action) => {
                nothing(body)?;
                match action {
                    Action::Reattempt => json(&self.provider.reattempt_invoice(id).await?),
                    Action::MarkPaidOffline => json(&self.provider.mark_invoice_paid_offline(id).await?),
                    Action::WriteOff => json(&self.provider.write_off_invoice(id).await?),
                    _ => Err(no_such(name)),
                }
            }
            _ => Err(no_such(name)),
        }
    }
}

/// A write that takes no body takes an empty one.
fn nothing(body: &[u8]) -> Result<(), Error> {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Nothing {}
    if body.is_empty() { Ok(()) } else { read_body::<Nothing>(body).map(drop) }
}

fn resource(name: &str) -> Result<Resource, Refusal> {
    Resource::named(name).ok_or_else(|| no_such(name))
}

fn no_such(name: &str) -> Refusal {
    let known = Resource::ALL.map(Resource::as_str).join(", ");
    Error::new(ErrorKind::NotFound, format!("there is no resource `{name}`; there are {known}")).into()
}
