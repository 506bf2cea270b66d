//! A customer calls whose payment failed. The sidebar shows everything there is to know; the command makes up for the
//! payment, an agent gives some of it back.

use super::stage::Stage;
use anyhow::{Context, Result, bail, ensure};
use billsby_client::types::{
    CardDetails, Customer, CustomerCreditNote, CustomerId, CustomerInvoice, CustomerSubscription,
};
use billsby_client::types::{InvoiceStatus, PaymentLog, PaymentLogStatus};
use billsby_client::{Client, Error};
use billsby_mock::Data;
use billsby_mock::faults::Fault;
use serde_json::json;
use tokio::try_join;

/// Everything there is to know of a customer.
struct Sidebar {
    customer: Customer,
    subscriptions: Vec<CustomerSubscription>,
    invoices: Vec<(CustomerInvoice, Vec<PaymentLog>)>,
    credit_notes: Vec<CustomerCreditNote>,
    tags: Vec<String>,
}

impl Sidebar {
    async fn read(billsby: &Client, id: &CustomerId) -> Result<Self, Error> {
        let (customer, subscriptions, rows, credit_notes, tags) = try_join!(
            billsby.get_customer(id),
            billsby.list_customer_subscriptions(id),
            billsby.list_customer_invoices(id),
            billsby.list_customer_credit_notes(id),
            billsby.list_customer_feature_tags(id),
        )?;
        let mut invoices = Vec::new();
        for row in rows {
            let attempts = billsby.list_payment_logs(id, &row.invoice_number).await?;
            invoices.push((row, attempts));
        }
        Ok(Self { customer, subscriptions, invoices, credit_notes, tags })
    }

    fn show(&self, stage: &Stage) -> Result<()> {
        let it = &self.customer;
        stage.say(format!("  {} {} <{}>, {}", it.first_name, it.last_name, it.email, it.status));
        stage.say(format!("  card {}, paid {} so far", it.card_status, it.total_amount_paid));
        for it in &self.subscriptions {
            let next = it.next_billing.as_ref().map(|date| format!(", next bill on {}", date.instant().strftime("%F")));
            stage.say(format!("  {} is {}{}", it.plan_name, it.status, next.unwrap_or_default()));
        }
        stage.say(format!("  may use: {}", self.tags.join(", ")));
        for (it, attempts) in &self.invoices {
            let (amount, left) = (it.amount.with_code(&it.currency)?, it.refundable_amount.with_code(&it.currency)?);
            let attempts: Vec<_> = attempts.iter().map(|attempt| attempt.status.to_string()).collect();
            let attempts = attempts.join(", ");
            let number = &it.invoice_number;
            stage.say(format!("  invoice {number}: {amount}, {}, {left} refundable; attempts: {attempts}", it.status));
        }
        for it in &self.credit_notes {
            let amount = it.amount.with_code(&it.currency)?;
            stage.say(format!("  credit note {}: {amount}, {}", it.invoice_number, it.status));
        }
        Ok(())
    }
}

pub async fn play(with_faults: bool) -> Result<Stage> {
    let stage = Stage::new(Data::Scenario("past-due".to_owned()), with_faults).await?;
    stage.trouble("The service fails at a read.", 1, Fault::on("get_customer").status(500))?;
    stage.trouble(
        "It is busy at another, and asks to wait for 30 s.",
        1,
        Fault::on("list_customer_invoices").rate_limited(30),
    )?;

    stage.say("Somebody calls: \"Ada here, ada@example.com. My payment did not go through.\"");
    let found = stage.client.list_customers().search("ada@example.com").page_size(2).await?;
    // Another customer's invoices must not be read out to whoever is on the line.
    let [caller] = &found.results[..] else { bail!("{} customers match", found.row_count) };
    let id = &caller.customer_unique_id;
    let before = Sidebar::read(&stage.client, id).await?;
    before.show(&stage)?;
    let unpaid = before.invoices.iter().map(|(row, _)| row).find(|row| row.status == InvoiceStatus::Unpaid);
    let unpaid = unpaid.context("nothing is unpaid")?.invoice_number.as_str();

    stage.say(format!("She enters another card on the website, and support has {unpaid} charged again."));
    let card = CardDetails::builder().full_name("Ada Lovelace").payment_card_token("tok_new").card_type("visa");
    let card = card.expiry_month(12).expiry_year(2035).last4_digits("1111").build();
    stage.client.update_payment_card(id, card).await?;
    let lost = Fault::on("reattempt_invoice_payment").after_acting().reset();
    stage.trouble("The card is charged, but the reply is lost.", 1, lost)?;
    let is_charged = async || {
        let attempts = stage.client.list_payment_logs(id, unpaid).await?;
        Ok(attempts.iter().any(|attempt| attempt.status == PaymentLogStatus::Success))
    };
    stage.once(&["invoices", "reattempt-payment", unpaid, "--yes"], is_charged).await?;
    let attempts = stage.billsby(&["invoices", "list-payment-logs", id.as_str(), unpaid, "-o", "json"])?.json()?;
    let attempts = attempts.as_array().context("attempts are a list")?;
    let statuses: Vec<_> = attempts.iter().filter_map(|attempt| attempt["status"].as_str()).collect();
    stage.say(format!("The command reads the payment log: {}.", statuses.join(", ")));

    stage.say("\"And that took me an hour!\" The agent is asked to give 5.00 USD back.");
    let lost = Fault::on("refund_invoice").reset();
    stage.trouble("The call for the refund is lost on its way.", 1, lost)?;
    let lost = Fault::on("refund_invoice").after_acting().reset();
    stage.trouble("The next one arrives, but its reply is lost.", 1, lost)?;
    let refund = json!({ "customerUniqueId": id, "invoiceNumber": unpaid, "amount": 500 });
    let meant = |preview: &serde_json::Value| {
        preview["amounts"]["amount"] == "5.00 USD" && preview["about"]["get_customer"]["email"] == "ada@example.com"
    };
    stage.agent.with_consent(&stage, "refund_invoice", &refund, meant).await?;
    stage.say("It shows a person that 5.00 USD will go to Ada, who agrees, and does it.");
    let again = stage.agent.ask("refund_invoice", &refund).await?;
    ensure!(again["outcome"] == "done_before", "{again}");
    stage.say("Asked for the same once more by mistake, it answers that it was done before.");

    stage.say("The sidebar now, by the client:");
    let after = Sidebar::read(&stage.client, id).await?;
    after.show(&stage)?;
    let notes = stage.billsby(&["credit-notes", "list-for-customer", id.as_str(), "-o", "json"])?.json()?;
    let seen = stage.agent.ask("list_credit_notes", &json!({})).await?;
    ensure!(notes.as_array().map(Vec::len) == Some(1) && seen["total"] == 1, "{notes} and {seen}");
    stage.say("Command and agent see the same one credit note.");
    Ok(stage)
}
