//! The life of a subscription, from the product to the cancellation, against a mock in this process.
//!
//! `cargo run -p billsby-client --example lifecycle`

use billsby_client::types::{
    Address, BillingDateType, CardDetails, FrequencyType, NewCycle, NewSubscription, PlanChangeType, PricingModelType,
    Visibility,
};
use billsby_client::{Amount, Client};
use billsby_mock::MockServer;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mock = MockServer::builder().company("acme").empty().start().await?;
    let billsby = Client::builder(mock.domain()).api_key(mock.api_key()).base_url(mock.url()).build()?;

    // What is sold.
    let product = billsby.create_product("Notebook", "Notebook", "USD").await?;
    println!("product {}: {}", product.product_id, product.name);
    let basic = billsby.create_plan(product.product_id, "Basic", "Basic", PricingModelType::FlatFee).await?;
    let team = billsby.create_plan(product.product_id, "Team", "Team", PricingModelType::PerUnit).await?;
    let monthly = |price: i64| {
        NewCycle::builder()
            .frequency(1)
            .frequency_type(FrequencyType::Monthly)
            .price(Amount::minor(price))
            .billing_date_type(BillingDateType::Anniversary)
            .visibility(Visibility::Public)
            .build()
    };
    let basic_cycle = &billsby.create_cycles(product.product_id, basic.plan_id, [monthly(2900)], []).await?[0];
    let team_cycle = &billsby.create_cycles(product.product_id, team.plan_id, [monthly(1200)], []).await?[0];
    println!("plans   {} at $29 a month, {} at $12 a seat", basic.name, team.name);

    // Who buys it.
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
    let order = NewSubscription::builder()
        .first_name("Ada")
        .last_name("Lovelace")
        .email("ada@example.com")
        .cycle_id(basic_cycle.cycle_id)
        .units(1)
        .address(address)
        .card_details(card)
        .build();
    let bought = billsby.create_subscription(order).await?;
    let (customer, subscription) = (&bought.customer_unique_id, &bought.subscription_unique_id);
    println!("customer {customer} has subscription {subscription}");

    // What it costs.
    let first = &billsby.list_customer_invoices(customer).await?[0];
    println!("invoice {} over {} is {}", first.invoice_number, first.formatted_amount, first.status);
    billsby.create_one_time_charge(customer, "Onboarding", "USD", Amount::minor(5000)).await?;
    println!("charged $50 once for onboarding");
    let refund = billsby.refund_invoice(customer, &first.invoice_number, Amount::minor(900)).await?;
    println!("refunded $9 of {}, {} cents can still be refunded", refund.invoice_number, refund.amount);

    // How it changes, and ends.
    billsby
        .change_subscription_plan(subscription, customer, team.plan_id, team_cycle.cycle_id)
        .plan_change_type(PlanChangeType::Immediate)
        .units(5)
        .await?;
    let now = billsby.get_subscription(subscription).await?;
    println!(
        "changed to {} x {}, {}, next bill {}",
        now.units, now.plan_name, now.status, now.next_billing_amount_formatted
    );
    billsby.cancel_subscription(subscription, customer).await?;
    println!("subscription is {}", billsby.get_subscription(subscription).await?.status);

    println!("\nwhat {customer} was billed:");
    for invoice in billsby.list_customer_invoices(customer).await? {
        println!("  {}  {:>6}  {}", invoice.invoice_number, invoice.formatted_amount, invoice.status);
    }
    Ok(())
}
