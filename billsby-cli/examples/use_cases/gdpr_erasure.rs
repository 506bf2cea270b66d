//! People ask to be forgotten. What is personal is erased and looked for afterwards, with a record for who asks; the
//! books stay.

use super::stage::{Stage, grace};
use anyhow::{Context, Result, bail, ensure};
use billsby_client::types::CustomerId;
use billsby_mock::faults::Fault;
use billsby_mock::{Data, Fixture};
use serde_json::{Value, json};
use std::fs;

/// Ada, and Grace beside her.
fn company() -> Value {
    json!({
        "extends": "one-customer",
        "steps": [grace("tok_pays")],
        "ids": { "grace": "${grace.customerUniqueId}", "graceSubscription": "${grace.subscriptionUniqueId}" },
    })
}

pub async fn play(with_faults: bool) -> Result<Stage> {
    let stage = Stage::new(Data::Fixture(Fixture::parse(&company().to_string())?), with_faults).await?;
    let (ada, grace) = (CustomerId::from(stage.id("customer")), CustomerId::from(stage.id("grace")));
    let found = async |text: &str| Ok::<_, anyhow::Error>(stage.client.list_customers().search(text).await?.row_count);

    stage.say("Ada writes: \"Please delete everything you have about me.\"");
    let preview = stage.billsby(&["gdpr", "erase", "ada@example.com", "--dry-run"])?.done()?;
    stage.say(format!("The command shows what that means:\n{}", preview.remarks.trim_end()));
    ensure!(stage.client.get_customer(&ada).await?.email == "ada@example.com", "a rehearsal changes nothing");
    let lost = Fault::on("cancel_subscription").after_acting().reset();
    stage.trouble("The subscription is cancelled, but the reply is lost.", 1, lost)?;
    stage.trouble("The service fails at every try to erase.", 4, Fault::on("erase_customer_data").status(500))?;
    let record = erase(&stage, &ada)?;
    stage.say(format!(
        "It is done, and the record says so: cancelled {}, left {}, verified {}.",
        record["cancelledSubscriptions"], record["left"], record["verified"]
    ));

    stage.trouble("The service is busy, and asks to wait for 40 s.", 1, Fault::on("get_customer").rate_limited(40))?;
    let after = stage.client.get_customer(&ada).await?;
    let invoices = stage.client.list_customer_invoices(&ada).await?;
    let [bill] = &invoices[..] else { bail!("the books have {} invoices", invoices.len()) };
    stage.say(format!(
        "The client reads {} {} <{}>, and that {} over {} is still {}.",
        after.first_name,
        after.last_name,
        after.email,
        bill.invoice_number,
        bill.amount.with_code(&bill.currency)?,
        bill.status
    ));
    let (gone, stays) = (found("ada@example.com").await?, found("grace@example.com").await?);
    stage.say(format!("A search finds {gone} with Ada's address, and {stays} with Grace's."));

    stage.say("Grace asks the same in a chat, where an agent answers.");
    let lost = Fault::on("erase_customer_data").after_acting().reset();
    stage.trouble("Her data will be erased, but the reply is lost.", 1, lost)?;
    let hers = |preview: &Value| preview["about"].to_string().contains("grace@example.com");
    let cancel = json!({ "subscriptionUniqueId": stage.id("graceSubscription"), "customerUniqueId": grace });
    stage.agent.with_consent(&stage, "cancel_subscription", &cancel, hers).await?;
    let erasure = json!({ "customerUniqueId": grace });
    let preview = stage.agent.with_consent(&stage, "erase_customer_data", &erasure, hers).await?;
    let consequence = preview["consequence"].as_str().unwrap_or_default();
    stage.say(format!("It shows a person the consequence, and the person agrees: {consequence}"));
    let record = erase(&stage, &grace)?;
    stage.say(format!("The command finds nothing left to erase, and records that: verified {}.", record["verified"]));
    stage.say(format!("A search finds {} with Grace's address.", found("grace@example.com").await?));
    Ok(stage)
}

/// Erases what there is with the command, which goes on where an earlier run broke off; gives the record.
fn erase(stage: &Stage, customer: &CustomerId) -> Result<Value> {
    let path = stage.home().join(format!("{customer}.json"));
    let path = path.to_str().context("the folder has a strange name")?;
    let erase = ["gdpr", "erase", customer.as_str(), "--cancel-subscriptions", "--yes", "--record", path];
    for _ in 0..3 {
        let run = stage.billsby(&erase)?;
        if run.code == 0 {
            return Ok(serde_json::from_str(&fs::read_to_string(path)?)?);
        }
        stage.aside(format!("The command leaves with {}; it is run again.", run.code));
    }
    bail!("{customer} cannot be erased")
}
