//! Usage is told to a counter exactly once, whoever dies or is not answered on the way.
//!
//! What was used is noted first, an event a line. A counter is brought to what all notes come to with `Set`, which may
//! be repeated by anybody at any time: whoever resumes need not know how far another came.

use super::stage::Stage;
use anyhow::{Result, bail, ensure};
use billsby_client::types::CounterOperation;
use billsby_mock::Data;
use billsby_mock::faults::Fault;
use billsby_mock::jiff::ToSpan;
use serde::{Deserialize, Serialize};
use serde_json::json;
use std::collections::BTreeMap;
use std::fs::{self, OpenOptions};
use std::io::Write;
use std::path::PathBuf;
use std::process::Stdio;
use std::time::Duration;

/// What was used, by the name that the event has wherever it is told.
#[derive(Serialize, Deserialize)]
struct Event {
    id: String,
    calls: i64,
}

/// The notes of the running period.
struct Notes(PathBuf);

impl Notes {
    /// Once this has returned, it will be billed.
    fn add(&self, id: &str, calls: i64) -> Result<()> {
        let mut line = serde_json::to_vec(&Event { id: id.to_owned(), calls })?;
        line.push(b'\n');
        let mut file = OpenOptions::new().append(true).create(true).open(&self.0)?;
        file.write_all(&line)?;
        file.sync_data()?;
        Ok(())
    }

    /// What all of it comes to; an event that was delivered twice counts once.
    fn total(&self) -> Result<i64> {
        let text = fs::read_to_string(&self.0)?;
        let events = text.lines().map(|line| serde_json::from_str(line).map(|Event { id, calls }| (id, calls)));
        Ok(events.collect::<Result<BTreeMap<_, _>, _>>()?.values().sum())
    }
}

pub async fn play(with_faults: bool) -> Result<Stage> {
    let stage = Stage::new(Data::Scenario("usage-metered".to_owned()), with_faults).await?;
    let (subscription, counter) = (stage.id("subscription"), stage.id("counter"));
    let notes = Notes(stage.home().join("usage.jsonl"));
    let counted = async || Ok::<_, anyhow::Error>(stage.client.get_counter_usage(subscription, counter).await?.usage);

    let before = counted().await?;
    notes.add("opening", before)?;
    stage.say(format!("Of 100 calls that are included {before} were counted when the notes begin."));
    notes.add("night-1", 70)?;
    notes.add("night-2", 50)?;
    let total = notes.total()?;
    stage.say(format!("70 and 50 more are noted: {total} in all. The nightly job tells Billsby, and is killed."));
    killed_midway(&stage, total).await?;

    let lost = Fault::on("update_counter").after_acting().reset();
    stage.trouble("The next job is heard, but not answered.", 1, lost)?;
    stage.trouble("A look at the counter fails.", 1, Fault::on("get_counter_usage").status(503))?;
    notes.add("night-2", 50)?;
    notes.add("night-3", 10)?;
    let total = notes.total()?;
    stage.say("The 50 are delivered a second time, and 10 more. The next job starts anew from the notes.");
    stage.client.update_counter(subscription, counter, CounterOperation::Set, total).await?;
    ensure!(counted().await? == total, "the counter is not at {total}");
    stage.say(format!("The counter is at {total}."));

    let busy = Fault::on("update_counter").rate_limited(20);
    stage.trouble("The service is busy, and asks to wait for 20 s.", 1, busy)?;
    notes.add("by-hand", 25)?;
    let total = notes.total()?;
    stage.say("25 calls were forgotten. They are noted, and an agent is asked to tell Billsby; it does so twice.");
    let update = json!({
        "subscriptionUniqueId": subscription, "counterId": counter, "operationType": "Set", "value": total,
    });
    for _ in 0..2 {
        let told = stage.agent.ask("update_counter", &update).await?;
        ensure!(told["outcome"] == "done", "{told}");
    }
    let asked = json!({ "subscriptionUniqueId": subscription, "counterId": counter });
    let seen = stage.agent.ask("get_counter_usage", &asked).await?;
    let read = stage.billsby(&["counters", "get-usage", subscription, counter, "-o", "json"])?.json()?;
    ensure!(seen["usage"] == total && read["usage"] == total, "{seen} and {read}");
    stage.say(format!("Agent and command read {total}."));

    stage.pass(1.month())?;
    let bill = stage.client.list_customer_invoices(stage.id("customer")).await?.remove(0);
    let full = stage.client.get_invoice(&bill.invoice_number).await?;
    let lines = full.subscriptions.iter().flatten().flat_map(|part| &part.subscription_items);
    let usage = lines.filter(|line| line.description.contains("API calls")).map(|line| line.amount.to_string());
    let usage = usage.collect::<Vec<_>>().join(", ");
    stage.say(format!(
        "A month later {} is over {}. For {} calls beyond those included, at $0.02 each, it asks {usage}.",
        bill.invoice_number,
        bill.amount.with_code(&bill.currency)?,
        total - 100,
    ));
    Ok(stage)
}

/// The command tells what was used, is heard, and is killed before it is answered.
async fn killed_midway(stage: &Stage, total: i64) -> Result<()> {
    let (subscription, counter) = (stage.id("subscription"), stage.id("counter"));
    let unanswered = Fault::on("update_counter").after_acting().latency(Duration::from_secs(30)).times(1);
    let unanswered = stage.company.faults().add(unanswered)?;
    let value = total.to_string();
    let job = ["counters", "update", subscription, counter, "--operation-type", "Set", "--value", &value];
    let mut job = stage.command(&job)?.stdin(Stdio::null()).spawn()?;
    while stage.client.get_counter_usage(subscription, counter).await?.usage != total {
        if let Some(status) = job.try_wait()? {
            bail!("the job ended by itself: {status}");
        }
    }
    job.kill()?;
    job.wait()?;
    stage.company.faults().remove(unanswered)?;
    Ok(())
}
