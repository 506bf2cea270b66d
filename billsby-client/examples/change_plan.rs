//! A customer changes the plan without help: what there is, what it costs, the change, and what came of it.
//!
//! `cargo run -p billsby-client --example change_plan`
//!
//! It bills at a mock in this process; for a real company build the client with `Client::from_env()?`.

use axum::Router;
use axum::body::Bytes;
use axum::http::{HeaderMap, Method, StatusCode, Uri, header::CONTENT_TYPE};
use billsby_client::types::{
    Cycle, FrequencyType, Plan, PlanChangeType, PricingModelType, Subscription, VisibilityName,
};
use billsby_client::{Amount, AmountError, Client, Error, Verdict};
use billsby_mock::{Clock, MockServer};
use std::error::Error as StdError;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

/// What came of a change, as far as the customer is concerned.
enum Outcome {
    Changed,
    /// Nothing was done, for this reason.
    Refused(String),
    /// It was or was not done, and shall not be asked for again before somebody has looked.
    Unclear,
}

/// What the subscription can be changed to: what is on sale of its product and is not what it has.
async fn choices(billsby: &Client, subscription: &Subscription) -> Result<Vec<(Plan, Cycle)>, Error> {
    let mut choices = Vec::new();
    for plan in billsby.list_plans(subscription.product_id).await? {
        let on_sale = |cycle: &&Cycle| {
            // A trial is for who has not paid yet.
            cycle.cycle_id != subscription.cycle_id
                && cycle.visibility == Some(VisibilityName::Public)
                && cycle.pricing_model.free_trial.is_none_or(|days| days == 0)
        };
        if plan.visibility == VisibilityName::Public {
            choices.extend(plan.cycles.iter().filter(on_sale).map(|cycle| (plan.clone(), cycle.clone())));
        }
    }
    Ok(choices)
}

/// What so many units cost each period, without add-ons and taxes.
///
/// `None` for plans with brackets or a commitment: no figure is better than one that the invoice contradicts.
fn price(plan: &Plan, cycle: &Cycle, units: i32) -> Option<Amount> {
    let price = cycle.pricing_model.price?;
    match plan.pricing_model_type {
        PricingModelType::FlatFee => Some(price),
        PricingModelType::PerUnit => {
            let charged = i64::from(units) - i64::from(cycle.pricing_model.free_quantity.unwrap_or(0));
            price.checked_mul(charged.max(0))
        }
        _ => None,
    }
}

fn period(cycle: &Cycle) -> String {
    let unit = match cycle.pricing_model.frequency_type {
        FrequencyType::Daily => "day",
        FrequencyType::Weekly => "week",
        FrequencyType::Monthly => "month",
        FrequencyType::Yearly => "year",
        _ => "period",
    };
    match cycle.pricing_model.frequency {
        1 => format!("a {unit}"),
        many => format!("every {many} {unit}s"),
    }
}

/// Changes the plan at once; what is left of the period that was paid is credited on the new invoice.
async fn change(billsby: &Client, subscription: &Subscription, plan: &Plan, cycle: &Cycle) -> Result<Outcome, Error> {
    let (id, customer) = (&subscription.subscription_unique_id, &subscription.customer_unique_id);
    let change = billsby.change_subscription_plan(id, customer, plan.plan_id, cycle.cycle_id);
    let change = change.plan_change_type(PlanChangeType::Immediate).issue_refund(true).verifiable().await?;
    // A call to the mock is over in a moment; leave this line out where a real one may still be on its way.
    let change = change.settle(Duration::from_millis(200));
    match change.send().await {
        Ok(()) => return Ok(Outcome::Changed),
        Err(Error::Conflict(failure)) => return Ok(Outcome::Refused(failure.message.unwrap_or_default())),
        // A second call could make a second invoice. Looking costs nothing.
        Err(error) if error.is_outcome_unknown() => eprintln!("{error}"),
        Err(error) => return Err(error),
    }
    Ok(match change.verify().await {
        Ok(Verdict::Happened) => Outcome::Changed,
        Ok(Verdict::DidNotHappen) => Outcome::Refused("You can try again.".to_owned()),
        Ok(Verdict::StillUnknown) | Err(_) => Outcome::Unclear,
    })
}

/// The whole dialogue with one customer.
async fn serve(billsby: &Client, name: &str, wish: &str) -> Result<(), Box<dyn StdError>> {
    let found = billsby.list_customers().search(name).await?;
    let customer = &found.results.first().ok_or("no such customer")?.customer_unique_id;
    let held = billsby.list_customer_subscriptions(customer).await?;
    let id = &held.first().ok_or("no subscription")?.subscription_id;
    let before = billsby.get_subscription(id).await?;
    println!("\n{name} has {} x {}, and could have", before.units, before.plan_name);

    let choices = choices(billsby, &before).await?;
    for (plan, cycle) in &choices {
        let costs = price(plan, cycle, before.units).map(|price| price.with_code(&before.currency)).transpose()?;
        println!("  {:<12}{:<14}{}", plan.name, period(cycle), costs.as_deref().unwrap_or("on request"));
    }
    let (plan, cycle) = choices.iter().find(|(plan, _)| plan.name == wish).ok_or("that is not on sale")?;
    println!("now   {}", next_bill(&before)?);
    if let Some(price) = price(plan, cycle, before.units) {
        let (price, period, old) = (price.with_code(&before.currency)?, period(cycle), &before.plan_name);
        println!("then  {price} {period}, the first time today and less what is left of {old}");
    }

    match change(billsby, &before, plan, cycle).await? {
        Outcome::Changed => {
            println!("You have {} now.", plan.name);
            let after = billsby.get_subscription(id).await?;
            println!("{}", next_bill(&after)?);
            // The plan has changed whether or not the card was good for it.
            if let Some(invoice) = billsby.list_customer_invoices(customer).await?.first() {
                let amount = invoice.amount.with_code(&after.currency)?;
                println!("Invoice {} over {amount} is {}.", invoice.invoice_number, invoice.status);
            }
        }
        Outcome::Refused(why) => println!("Nothing was changed. {why}"),
        Outcome::Unclear => {
            println!("We do not know yet whether your plan has changed. Please wait, and do not try again.");
        }
    }
    Ok(())
}

fn next_bill(subscription: &Subscription) -> Result<String, AmountError> {
    Ok(match &subscription.next_billing_date {
        Some(date) => {
            let amount = subscription.next_billing_amount.with_code(&subscription.currency)?;
            format!("The next bill is {amount} on {}.", date.instant().strftime("%F"))
        }
        None => "There is no next bill.".to_owned(),
    })
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn StdError>> {
    let clock = Clock::Frozen("2026-01-15T10:00:00Z".parse()?);
    let mock = MockServer::builder().clock(clock).start().await?;
    let client = |url: &str| Client::builder(mock.domain()).api_key(mock.api_key()).base_url(url).build();
    let billsby = client(mock.url())?;
    serve(&billsby, "Leila Patel", "Team").await?;
    // A cancelled subscription cannot change.
    serve(&billsby, "Yuki Jansen", "Team").await?;
    // The first change is made, but the answer is lost; the second is lost itself.
    let billsby = client(&bad_gateway(mock.url().to_owned()).await?)?;
    serve(&billsby, "Yuki Nguyen", "Team").await?;
    serve(&billsby, "Amelia Schmidt", "Team").await
}

/// A gateway that answers changes of plan with 502: the first one after it was made, others instead.
async fn bad_gateway(target: String) -> std::io::Result<String> {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}", listener.local_addr()?);
    let (http, changes) = (reqwest::Client::new(), Arc::new(AtomicUsize::new(0)));
    let pass = move |method: Method, uri: Uri, headers: HeaderMap, body: Bytes| async move {
        let is_change = method == Method::PUT;
        if is_change && changes.fetch_add(1, Ordering::SeqCst) > 0 {
            return Err(StatusCode::BAD_GATEWAY);
        }
        let request = http.request(method, format!("{target}{uri}")).headers(headers).body(body);
        let reply = request.send().await.map_err(|_| StatusCode::BAD_GATEWAY)?;
        let (status, body) = (reply.status(), reply.bytes().await.map_err(|_| StatusCode::BAD_GATEWAY)?);
        if is_change { Err(StatusCode::BAD_GATEWAY) } else { Ok((status, [(CONTENT_TYPE, "application/json")], body)) }
    };
    tokio::spawn(async { axum::serve(listener, Router::new().fallback(pass)).await });
    Ok(url)
}
