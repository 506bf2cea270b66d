//! A plan is changed at once, and changed back on renewal. What each will cost is told before, and is what the invoice
//! says afterwards.

use super::stage::Stage;
use anyhow::{Context, Result, ensure};
use billsby_client::types::{CustomerInvoice, Subscription};
use billsby_mock::Data;
use billsby_mock::faults::Fault;
use billsby_mock::jiff::ToSpan;
use serde_json::{Value, json};

pub async fn play(with_faults: bool) -> Result<Stage> {
    let stage = Stage::new(Data::Scenario("one-customer".to_owned()), with_faults).await?;
    let (customer, subscription) = (stage.id("customer"), stage.id("subscription"));
    let before = stage.client.get_subscription(subscription).await?;
    stage.say(format!("Ada has {}. Half a month later she wants premium, at once.", before.plan_name));
    stage.pass(15.days())?;

    stage.trouble("The plans cannot be read at first.", 1, Fault::on("list_plans").status(500))?;
    stage.trouble("The call for the change is lost on its way.", 1, Fault::on("change_subscription_plan").reset())?;
    let lost = Fault::on("change_subscription_plan").after_acting().reset();
    stage.trouble("The next one arrives, but its reply is lost.", 1, lost)?;
    let plan = stage.client.list_plans(before.product_id).await?.into_iter().find(|plan| plan.name == "premium");
    let plan = plan.context("there is no such plan")?;
    let change = json!({
        "subscriptionUniqueId": subscription, "customerUniqueId": customer,
        "planId": plan.plan_id, "cycleId": plan.cycles[0].cycle_id, "planChangeType": 1,
    });
    let is_priced = |preview: &Value| preview["charge"].is_string();
    let preview = stage.agent.with_consent(&stage, "change_subscription_plan", &change, is_priced).await?;
    let charge = preview["charge"].as_str().context("the preview has no charge")?;
    stage.say(format!("The agent's preview: {charge} Ada agrees."));
    let invoices = stage.client.list_customer_invoices(customer).await?;
    let bill = newest(&invoices)?;
    let amount = bill.amount.with_code(&bill.currency)?;
    ensure!(charge.contains(&format!(": {amount} ")), "{charge} But {} is over {amount}", bill.invoice_number);
    stage.say(format!("There is one invoice more, {} over {amount}, {}.", bill.invoice_number, bill.status));

    stage.say("That is too much for her. She goes back to standard when the month is over.");
    let lost = Fault::on("change_subscription_plan").after_acting().reset();
    stage.trouble("The reply is lost. It may be sent again, since it only says what comes next.", 1, lost)?;
    let (plan, cycle) = (before.plan_id.to_string(), before.cycle_id.to_string());
    let back = ["subscriptions", "change-plan", subscription, "--customer-unique-id", customer];
    let back = [&back[..], &["--plan-id", &plan, "--cycle-id", &cycle, "--plan-change-type", "2"]].concat();
    let shown = stage.billsby(&[&back[..], &["--dry-run", "-o", "json"]].concat())?.json()?;
    stage.say(format!("The command shows what it would send, {}, and sends it.", shown["body"]));
    stage.billsby(&[&back[..], &["--yes"]].concat())?.done()?;
    let busy = Fault::on("get_subscription").rate_limited(10);
    stage.trouble("The service is busy, and asks to wait for 10 s.", 1, busy)?;
    let scheduled = stage.client.get_subscription(subscription).await?;
    ensure!(scheduled.plan_id_next == Some(before.plan_id), "the change back is not scheduled");
    let next = next_bill(&scheduled)?;
    stage.say(format!("She still has {}, and the next bill will be {next}.", scheduled.plan_name));

    stage.pass(1.month())?;
    let after = stage.agent.ask("get_subscription", &json!({ "subscriptionUniqueId": subscription })).await?;
    let invoices = stage.client.list_customer_invoices(customer).await?;
    let bill = newest(&invoices)?;
    let plan = after["planName"].as_str().unwrap_or_default();
    let (amount, day) = (bill.amount.with_code(&bill.currency)?, bill.created_on.instant().strftime("%F"));
    ensure!(format!("{amount} on {day}") == next, "{amount} on {day} was to be {next}");
    stage.say(format!("A month later she has {plan}, and {} is over {amount}.", bill.invoice_number));
    let all: Vec<_> = invoices.iter().rev().map(|bill| bill.formatted_amount.to_string()).collect();
    stage.say(format!("All her invoices: {}.", all.join(", ")));
    Ok(stage)
}

fn newest(invoices: &[CustomerInvoice]) -> Result<&CustomerInvoice> {
    invoices.first().context("there is no invoice")
}

fn next_bill(subscription: &Subscription) -> Result<String> {
    let date = subscription.next_billing_date.as_ref().context("there is no next bill")?;
    let amount = subscription.next_billing_amount.with_code(&subscription.currency)?;
    Ok(format!("{amount} on {}", date.instant().strftime("%F")))
}
