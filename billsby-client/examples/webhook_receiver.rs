//! Webhooks, typed: a receiver hears what happens at a mock in this process.
//!
//! `cargo run -p billsby-client --example webhook_receiver`

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::routing::post;
use billsby_client::types::{
    Address, BillingDateType, CardDetails, FrequencyType, NewCycle, NewSubscription, PricingModelType, Visibility,
};
use billsby_client::webhooks::{Event, Receiver, Seen};
use billsby_client::{Amount, Client};
use billsby_mock::billing::webhooks::Receiver as Destination;
use billsby_mock::{Advance, Clock, MockServer, jiff::ToSpan};
use std::sync::Arc;
use std::time::Duration;
use tokio::net::TcpListener;

const SECRET: &str = "whs_5Zp2";

/// What the handler needs: who may post, and what came before.
struct Hooks {
    receiver: Receiver,
    seen: Seen,
}

/// Answers a webhook. Any answer but 2xx makes the service post it again.
async fn hear(State(hooks): State<Arc<Hooks>>, headers: HeaderMap, body: Bytes) -> StatusCode {
    let event = match hooks.receiver.receive(&headers, &body) {
        Ok(event) => event,
        Err(error) => {
            println!("refused: {error}");
            return error.status();
        }
    };
    if hooks.seen.first_time(&event) {
        tell(&event);
    } else {
        println!("{} came again, and was not handled twice", event.event_type());
    }
    StatusCode::OK
}

fn tell(event: &Event) {
    match event {
        Event::CustomerCreated(customer) => println!("{} is a customer", customer.first_name),
        Event::SubscriptionCreated(it) => {
            println!("subscription of {} unit(s) is {}", it.units, it.subscription_status)
        }
        Event::SubscriptionUpdated(it) => match &it.next_billing_date {
            Some(date) => println!("subscription is {}, billed again at {date}", it.subscription_status),
            None => println!("subscription is {}, and never billed again", it.subscription_status),
        },
        Event::InvoiceCreated(it) => println!("invoice over {} {} is made", it.invoice_amount, it.currency_code),
        Event::InvoiceUpdated(it) => {
            println!("invoice over {} {} is {}", it.invoice_amount, it.currency_code, it.invoice_status)
        }
        Event::CreditNoteCreated(it) => println!("credit note over {} {} is made", it.amount, it.currency_code),
        Event::CreditNoteUpdated(it) => {
            println!("credit note over {} {} is {}", it.amount, it.currency_code, it.status)
        }
        Event::Unknown(it) => println!("{} is newer than this program", it.event_type),
        other => println!("{} is of no interest here", other.event_type()),
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}/webhooks", listener.local_addr()?);
    let hooks = Arc::new(Hooks { receiver: Receiver::new(SECRET), seen: Seen::new(10_000) });
    let app = Router::new().route("/webhooks", post(hear)).with_state(hooks);
    tokio::spawn(async move { axum::serve(listener, app).await });

    // A company whose clock stands still, and that posts its webhooks to the receiver.
    let clock = Clock::Frozen("2026-01-15T10:00:00Z".parse()?);
    let mock = MockServer::builder().clock(clock).empty().start().await?;
    mock.world().company().set_webhook_receiver(Destination::new(&url, Some(SECRET))?);
    let billsby = Client::builder(mock.domain()).api_key(mock.api_key()).base_url(mock.url()).build()?;
    let settle = async || mock.world().settle_webhooks(Duration::from_secs(10)).await;

    println!("-- Ada subscribes");
    let bought = billsby.create_subscription(order(&billsby).await?).await?;
    let customer = &bought.customer_unique_id;
    settle().await;

    println!("-- she gets $1 back");
    let invoice = &billsby.list_customer_invoices(customer).await?[0];
    billsby.refund_invoice(customer, &invoice.invoice_number, Amount::minor(100)).await?;
    settle().await;

    println!("-- a month goes by");
    mock.advance(Advance::By(1.month()))?;
    settle().await;

    println!("-- she cancels");
    billsby.cancel_subscription(&bought.subscription_unique_id, customer).await?;
    settle().await;

    println!("-- the last webhook is posted once more");
    let last = mock.world().company().webhooks().finished().back().map(|delivery| delivery.id);
    if let Some(id) = last {
        mock.world().act(|company, now| company.resend_webhook(id, now).map(drop))?;
    }
    settle().await;

    println!("-- the secret is changed at one end only");
    mock.world().company().set_webhook_receiver(Destination::new(&url, Some("whs_other"))?);
    billsby.delete_customer(customer).await?;
    settle().await;
    Ok(())
}

/// A plan to buy, and the order for it.
async fn order(billsby: &Client) -> Result<NewSubscription, billsby_client::Error> {
    let product = billsby.create_product("Notebook", "Notebook", "USD").await?.product_id;
    let plan = billsby.create_plan(product, "Basic", "Basic", PricingModelType::FlatFee).await?.plan_id;
    let monthly = NewCycle::builder()
        .frequency(1)
        .frequency_type(FrequencyType::Monthly)
        .price(Amount::minor(2900))
        .billing_date_type(BillingDateType::Anniversary)
        .visibility(Visibility::Public)
        .build();
    let cycle = billsby.create_cycles(product, plan, [monthly], []).await?[0].cycle_id;
    let address = Address::builder()
        .address_line1("12 St James Square")
        .city("London")
        .country("GBR")
        .post_code("SW1Y 4LB")
        .build();
    let card = CardDetails::builder()
        .full_name("Ada Lovelace")
        .payment_card_token("tok_3Yq8fW2nKcV")
        .expiry_month(12)
        .expiry_year(2035)
        .card_type("visa")
        .last4_digits("1111")
        .build();
    let order = NewSubscription::builder().first_name("Ada").last_name("Lovelace").email("ada@example.com");
    Ok(order.cycle_id(cycle).units(1).address(address).card_details(card).build())
}
