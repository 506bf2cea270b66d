//! Erases what is personal about a customer, reads everything back, and writes a receipt with nothing personal in it.
//!
//! `cargo run -p billsby-client --example gdpr_erasure -- receipts/`
//!
//! Invoices stay, since the books must, and so do the subscription and the card: who shall not be billed any more has
//! to be cancelled before. Your own systems, and what a customer wrote to you, are not Billsby's to erase.
//!
//! It erases at a mock in this process; for a real company build the client with `Client::from_env()?`.

use billsby_client::types::{Customer, CustomerId};
use billsby_client::{Client, Response, Timestamp};
use billsby_mock::{Clock, MockServer};
use serde::Serialize;
use serde_json::Value;
use std::collections::BTreeMap;
use std::error::Error as StdError;
use std::path::PathBuf;

/// What tells who somebody is, in lower case.
struct Person(Vec<String>);

impl Person {
    /// What is too short to be told from chance is left out. A hit by chance does no harm: somebody looks.
    fn of(customer: &Customer) -> Self {
        let address = &customer.billing_address;
        let texts = [&customer.first_name, &customer.last_name, &customer.email, &address.address_line1]
            .into_iter()
            .chain([&address.city, &address.post_code])
            .chain([&customer.additional_email, &customer.phone_number, &address.address_line2].into_iter().flatten());
        Self(texts.map(|text| text.to_lowercase()).filter(|text| text.len() > 2 && text != "gdpr").collect())
    }

    fn is_in(&self, value: &Value) -> bool {
        let told = |text: &str| self.0.iter().any(|trace| text.to_lowercase().contains(trace));
        match value {
            Value::Object(members) => members.values().any(|member| self.is_in(member)),
            Value::Array(items) => items.iter().any(|item| self.is_in(item)),
            Value::String(text) => told(text),
            other => told(&other.to_string()),
        }
    }

    /// Looks at the reply as it came, and so at properties that this version of the client does not know, too.
    fn is_absent<T>(&self, reply: &Response<T>) -> Result<bool, serde_json::Error> {
        Ok(!self.is_in(&reply.json()?))
    }
}

#[derive(Serialize)]
struct Receipt<'a> {
    /// The only key left to the books. It is nobody's name.
    customer: &'a CustomerId,
    erased_on: Timestamp,
    call: &'static str,
    status: u16,
    /// The properties of the customer that were overwritten.
    erased: Vec<String>,
    kept: [&'static str; 4],
    /// In what the person was seen before.
    seen_in: Vec<&'static str>,
    /// What was read afterwards, and whether nothing personal was in it.
    clean: BTreeMap<&'static str, bool>,
    /// Why not everything could be read; the client's errors hold no bodies.
    problem: Option<String>,
    verified: bool,
}

/// Reads whatever showed the person before.
async fn read_back(
    billsby: &Client,
    id: &CustomerId,
    email: &str,
    person: &Person,
) -> Result<BTreeMap<&'static str, bool>, Box<dyn StdError>> {
    let mut clean = BTreeMap::new();
    let mut saw = |what, is_clean: bool| *clean.entry(what).or_insert(true) &= is_clean;

    saw("get_customer", person.is_absent(&billsby.get_customer(id).raw().await?)?);
    let found = billsby.list_customers().search(email).stream().all().await?;
    saw("list_customers", found.iter().all(|customer| customer.customer_unique_id != *id));
    // Answers may be as short as a yes, so they are not looked for but have to be gone.
    let answers = billsby.list_custom_field_responses().customer_unique_id(id).await?;
    saw("list_custom_field_responses", answers.iter().all(|answer| answer.value == "gdpr"));
    saw("list_customer_credit_notes", person.is_absent(&billsby.list_customer_credit_notes(id).raw().await?)?);
    for invoice in billsby.list_customer_invoices(id).await? {
        saw("get_invoice", person.is_absent(&billsby.get_invoice(&invoice.invoice_number).raw().await?)?);
    }
    for subscription in billsby.list_customer_subscriptions(id).await? {
        let id = &subscription.subscription_id;
        saw("get_subscription", person.is_absent(&billsby.get_subscription(id).raw().await?)?);
        match billsby.get_shipping_address(id).raw().await {
            Ok(address) => saw("get_shipping_address", person.is_absent(&address)?),
            Err(error) if error.is_not_found() => {}
            Err(error) => return Err(error.into()),
        }
        let mut events = billsby.list_subscription_event_logs(id).stream();
        while let Some(event) = events.next().await.transpose()? {
            saw("list_subscription_event_logs", !person.is_in(&Value::Object(event.event_data)));
        }
    }
    Ok(clean)
}

/// The paths at which two values differ.
fn changed(before: &Value, after: &Value, path: &str, paths: &mut Vec<String>) {
    match (before, after) {
        (Value::Object(before), Value::Object(after)) => {
            for (key, value) in before {
                changed(value, after.get(key).unwrap_or(&Value::Null), &format!("{path}/{key}"), paths);
            }
        }
        _ if before != after => paths.push(path.to_owned()),
        _ => {}
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn StdError>> {
    let clock = Clock::Frozen("2026-01-15T10:00:00Z".parse()?);
    let mock = MockServer::builder().clock(clock).start().await?;
    let billsby = Client::builder(mock.domain()).api_key(mock.api_key()).base_url(mock.url()).build()?;
    let folder = std::env::args_os().nth(1).map_or_else(std::env::temp_dir, PathBuf::from);
    std::fs::create_dir_all(&folder)?;

    let found = billsby.list_customers().search("Felix Bennett").await?;
    let id = &found.results.first().ok_or("the demo company has no Felix")?.customer_unique_id;
    let before = billsby.get_customer(id).raw().await?;
    let (customer, person) = (before.value(), Person::of(before.value()));
    if person.0.is_empty() {
        return Err(format!("{id} was erased before, and nobody knows any more what to look for").into());
    }

    // A search that finds nobody now would prove nothing afterwards.
    let seen = read_back(&billsby, id, &customer.email, &person).await?;
    let seen: Vec<_> = seen.into_iter().filter(|(_, clean)| !clean).map(|(read, _)| read).collect();
    if !seen.contains(&"get_customer") {
        return Err("the person is not recognised".into());
    }
    // It may be repeated, so the client does where no answer comes; what still fails leaves no receipt.
    let erasure = billsby.erase_customer_data(id).raw().await?;
    // Only now is it known what to look for, so there is a receipt even where it could not be looked for.
    let (clean, problem) = match read_back(&billsby, id, &customer.email, &person).await {
        Ok(clean) => (clean, None),
        Err(error) => (BTreeMap::new(), Some(error.to_string())),
    };
    let mut erased = Vec::new();
    changed(&before.json()?, &erasure.json()?, "", &mut erased);
    let receipt = Receipt {
        customer: id,
        erased_on: jiff::Timestamp::now().into(),
        call: "erase_customer_data",
        status: erasure.status().as_u16(),
        erased,
        seen_in: seen,
        kept: ["country", "subscriptions", "invoices and credit notes", "card on file"],
        verified: problem.is_none() && clean.values().all(|clean| *clean),
        clean,
        problem,
    };
    let file = folder.join(format!("erasure-{id}.json"));
    std::fs::write(&file, serde_json::to_vec_pretty(&receipt)?)?;
    for (read, clean) in &receipt.clean {
        println!("{read:<30}{}", if *clean { "nothing personal" } else { "SOMETHING PERSONAL IS LEFT" });
    }
    println!("receipt: {}", file.display());
    if receipt.verified { Ok(()) } else { Err("it is not verified that everything is erased".into()) }
}
