//! What a support agent needs to know of one customer, in two round trips and a screenful.
//!
//! `cargo run -p billsby-client --example support_sidebar -- "Lucas Patel"`
//!
//! It reads from a mock in this process; for a real company build the client with `Client::from_env()?`.

use billsby_client::types::{CardDetails, CreditNoteStatus, CustomerId, InvoiceStatus, Subscription};
use billsby_client::types::{Customer, CustomerCreditNote, CustomerInvoice, PaymentLog};
use billsby_client::{Amount, AmountError, Client, Error};
use billsby_mock::{Clock, MockServer};
use std::error::Error as StdError;
use tokio::try_join;

struct Sidebar {
    customer: Customer,
    subscription: Option<Subscription>,
    invoices: Vec<CustomerInvoice>,
    credit_notes: Vec<CustomerCreditNote>,
    /// Of the newest invoice that is unpaid.
    attempts: Vec<PaymentLog>,
    tags: Vec<String>,
}

impl Sidebar {
    /// What needs no more than the customer's id comes first, all of it at once; then what those replies name.
    async fn read(billsby: &Client, id: &CustomerId) -> Result<Self, Error> {
        let (customer, subscriptions, invoices, credit_notes, tags) = try_join!(
            billsby.get_customer(id),
            billsby.list_customer_subscriptions(id),
            billsby.list_customer_invoices(id),
            billsby.list_customer_credit_notes(id),
            billsby.list_customer_feature_tags(id),
        )?;
        let subscription = async {
            match subscriptions.first() {
                Some(it) => billsby.get_subscription(&it.subscription_id).await.map(Some),
                None => Ok(None),
            }
        };
        let attempts = async {
            // Invoices come newest first.
            match invoices.iter().find(|invoice| invoice.status == InvoiceStatus::Unpaid) {
                Some(failed) => billsby.list_payment_logs(id, &failed.invoice_number).await,
                None => Ok(Vec::new()),
            }
        };
        let (subscription, attempts) = try_join!(subscription, attempts)?;
        Ok(Self { customer, subscription, invoices, credit_notes, attempts, tags })
    }

    fn print(&self) -> Result<(), AmountError> {
        let customer = &self.customer;
        println!("{} {} <{}>", customer.first_name, customer.last_name, customer.email);
        println!(
            "{}, {}, card {}, paid {} so far",
            customer.customer_unique_id, customer.status, customer.card_status, customer.total_amount_paid
        );
        match &self.subscription {
            Some(it) => {
                print!("\n{} / {} x {}, {}", it.product_name, it.plan_name, it.units, it.status);
                match &it.next_billing_date {
                    Some(date) => {
                        let next = it.next_billing_amount.with_code(&it.currency)?;
                        println!(", next bill {next} on {}", date.instant().strftime("%F"));
                    }
                    None => println!(", no next bill"),
                }
            }
            None => println!("\nno subscription"),
        }
        if !self.tags.is_empty() {
            println!("tags: {}", self.tags.join(", "));
        }
        println!("\ninvoices");
        for it in &self.invoices {
            let (amount, left) = (it.amount.with_code(&it.currency)?, it.refundable_amount.with_code(&it.currency)?);
            println!("  {:<14}{:<12}{amount:>13}, {left} refundable", it.invoice_number.as_str(), it.status.as_str());
        }
        if !self.credit_notes.is_empty() {
            println!("credit notes");
        }
        for it in &self.credit_notes {
            // The customer was promised this money and does not have it.
            let remark = if it.status == CreditNoteStatus::Failed { "  <- not paid out" } else { "" };
            let amount = it.amount.with_code(&it.currency)?;
            println!("  {:<14}{:<12}{amount:>13}{remark}", it.invoice_number.as_str(), it.status.as_str());
        }
        if !self.attempts.is_empty() {
            println!("attempts to charge the newest unpaid invoice");
        }
        for it in &self.attempts {
            println!("  {}  {} by {}", it.created_on.instant().strftime("%F %R"), it.status, it.payment_method);
        }
        Ok(())
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn StdError>> {
    let clock = Clock::Frozen("2026-01-15T10:00:00Z".parse()?);
    let mock = MockServer::builder().clock(clock).start().await?;
    let billsby = Client::builder(mock.domain()).api_key(mock.api_key()).base_url(mock.url()).build()?;

    set_the_scene(&billsby).await?;

    let search = std::env::args().nth(1).unwrap_or_else(|| "Lucas Patel".to_owned());
    let found = billsby.list_customers().search(&search).page_size(2).await?;
    let id = match &found.results[..] {
        [one] => &one.customer_unique_id,
        [] => return Err(format!("nobody is called {search:?}").into()),
        // Another customer's invoices must not be read out to whoever is on the line.
        _ => return Err(format!("{} customers match {search:?}; say more", found.row_count).into()),
    };
    Sidebar::read(&billsby, id).await?.print()?;
    Ok(())
}

/// Lucas has a card that declines, and was charged all the same.
async fn set_the_scene(billsby: &Client) -> Result<(), Box<dyn StdError>> {
    let found = billsby.list_customers().search("Lucas Patel").await?;
    let lucas = &found.results.first().ok_or("the demo company has no Lucas")?.customer_unique_id;
    let card = CardDetails::builder().full_name("Lucas Patel").payment_card_token("tok_decline").card_type("visa");
    let card = card.expiry_month(12).expiry_year(2035).last4_digits("0002").build();
    billsby.update_payment_card(lucas, card).await?;
    billsby.create_one_time_charge(lucas, "Data import", "USD", Amount::minor(4200)).await?;
    Ok(())
}
