//! Feature tags decide what a customer may use. What they say is remembered for a while, and for longer while the
//! service is down.

use super::stage::Stage;
use anyhow::Result;
use billsby_client::types::CustomerId;
use billsby_client::{Client, Error};
use billsby_mock::Data;
use billsby_mock::faults::Fault;
use billsby_mock::jiff::{SignedDuration, Timestamp, ToSpan};
use serde_json::{Value, json};

/// For so long an answer is given without asking again.
const FRESH: SignedDuration = SignedDuration::from_mins(5);
/// For so long it is good where the service does not answer.
const STALE: SignedDuration = SignedDuration::from_hours(24);

/// The tags of one customer as they were not long ago.
struct Gate<'a> {
    billsby: &'a Client,
    customer: CustomerId,
    known: Option<(Vec<String>, Timestamp)>,
}

impl Gate<'_> {
    /// Whether the customer may use what `tag` stands for. What nobody knows is for the feature to decide.
    async fn allows(&mut self, tag: &str, now: Timestamp) -> Result<bool, Error> {
        let age = self.known.as_ref().map(|(_, read)| now.duration_since(*read));
        if age.is_none_or(|age| age >= FRESH) {
            match self.billsby.list_customer_feature_tags(&self.customer).await {
                Ok(tags) => self.known = Some((tags, now)),
                Err(_) if age.is_some_and(|age| age < STALE) => {}
                Err(error) => return Err(error),
            }
        }
        Ok(self.known.iter().any(|(tags, _)| tags.iter().any(|it| it == tag)))
    }

    /// Asks anew next time: for when a webhook tells of a change.
    fn forget(&mut self) {
        self.known = None;
    }

    async fn show(&mut self, stage: &Stage, when: &str) {
        let mut answers = Vec::new();
        for tag in ["articles", "archive", "beta"] {
            answers.push(match self.allows(tag, stage.now()).await {
                Ok(true) => format!("{tag} open"),
                Ok(false) => format!("{tag} closed"),
                Err(error) => format!("{tag} not known ({})", error.kind()),
            });
        }
        stage.say(format!("  {when}: {}", answers.join(", ")));
    }
}

pub async fn play(with_faults: bool) -> Result<Stage> {
    let stage = Stage::new(Data::Scenario("one-customer".to_owned()), with_faults).await?;
    let (customer, subscription) = (stage.id("customer"), stage.id("subscription"));
    let mut gate = Gate { billsby: &stage.client, customer: customer.into(), known: None };

    let busy = Fault::on("list_customer_feature_tags").rate_limited(15);
    stage.trouble("The service is busy, and asks to wait for 15 s.", 1, busy)?;
    stage.say("Ada has standard.");
    gate.show(&stage, "at the gate").await;

    let lost = Fault::on("change_subscription_plan").after_acting().reset();
    stage.trouble("The plan will be changed, but the reply is lost.", 1, lost)?;
    let change = json!({
        "subscriptionUniqueId": subscription, "customerUniqueId": customer,
        "planId": stage.id("premiumPlan").parse::<i64>()?, "cycleId": stage.id("premiumCycle").parse::<i64>()?,
    });
    let meant = |preview: &Value| preview["about"]["get_subscription"]["customerEmail"] == "ada@example.com";
    stage.agent.with_consent(&stage, "change_subscription_plan", &change, meant).await?;
    stage.say("An agent changes her plan to premium.");
    gate.show(&stage, "a moment later").await;
    gate.forget();
    gate.show(&stage, "after the webhook").await;

    let lost = Fault::on("add_feature_tags").after_acting().reset();
    stage.trouble("The tag will be added, but the reply is lost.", 1, lost)?;
    let add = ["feature-tags", "add", "--subscription-unique-ids", subscription, "--tag-names", "beta"];
    stage.billsby(&add)?.done()?;
    stage.say("The command lets her try what is new.");
    stage.pass(5.minutes())?;
    gate.show(&stage, "five minutes later").await;

    stage.say("The service is down for two days.");
    let end = stage.now() + 48.hours();
    let outage = stage.company.faults().add(Fault::on("list_customer_feature_tags").status(503).until(end))?;
    stage.pass(12.hours())?;
    gate.show(&stage, "after half a day").await;
    stage.pass(12.hours())?;
    gate.show(&stage, "after a day").await;
    stage.pass(24.hours())?;
    stage.company.faults().remove(outage)?;
    stage.say("It is back.");
    gate.show(&stage, "after two days").await;

    let lost = Fault::on("cancel_subscription").before_acting().reset();
    stage.trouble("The call is lost on its way.", 1, lost)?;
    stage.billsby(&["subscriptions", "cancel", subscription, "--customer-unique-id", customer, "--yes"])?.done()?;
    stage.say("Ada leaves, and support cancels with the command.");
    gate.forget();
    gate.show(&stage, "after the webhook").await;
    let seen = stage.agent.ask("list_customer_feature_tags", &json!({ "customerUniqueId": customer })).await?;
    stage.say(format!("The agent sees {} tags.", seen["total"]));
    Ok(stage)
}
