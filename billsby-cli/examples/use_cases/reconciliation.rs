//! Refunds are made by everybody, and held against the ledger of those that were meant, invoice by invoice. Nothing is
//! found where all is well, and whatever is planted is found.

#[path = "../../tests/altered/mod.rs"]
#[allow(clippy::unwrap_used, reason = "it is made for tests")]
mod altered;

use super::command::{self, FINDINGS, Run};
use super::planted::{Documents, PLANTED, Planted};
use super::stage::{Stage, grace};
use anyhow::{Context, Result, bail, ensure};
use billsby_client::types::{CardDetails, CreditNoteStatus, CustomerId, InvoiceNumber};
use billsby_client::{Amount, Verdict};
use billsby_mock::faults::Fault;
use billsby_mock::{Data, Fixture};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::fs;

/// Ada, Grace, whose card takes payments and no refunds, and Lin, whose card is declined from the second month on. All
/// pay value added tax.
fn company() -> Value {
    let lin = json!({
        "name": "lin",
        "operation": "create_subscription",
        "body": {
            "firstName": "Lin", "lastName": "Clark", "email": "lin@example.com",
            "cycleId": "${cycles.0.cycleId}", "units": 1,
            "address": { "addressLine1": "9 Wasm Way", "city": "Leeds", "country": "GBR", "postCode": "LS1 1UR" },
            "cardDetails": {
                "fullName": "Lin Clark", "paymentCardToken": "tok_chain_ok_decline", "expiryMonth": 12,
                "expiryYear": 2035, "cardType": "visa", "last4Digits": "5555",
            },
        },
    });
    json!({
        "extends": "tax",
        "steps": [grace("tok_refund_fail"), lin, { "operation": "advance_clock", "body": { "by": "P1M" } }],
        "ids": { "grace": "${grace.customerUniqueId}", "lin": "${lin.customerUniqueId}" },
    })
}

/// A refund that was meant.
#[derive(Clone)]
struct Meant {
    reference: &'static str,
    invoice: InvoiceNumber,
    amount: i64,
}

/// Those that were meant. One is in it before it is made, so that none is made that nobody knows of.
#[derive(Clone, Default)]
struct Ledger(Vec<Meant>);

impl Ledger {
    fn add(&mut self, reference: &'static str, invoice: &InvoiceNumber, amount: i64) {
        self.0.push(Meant { reference, invoice: invoice.clone(), amount });
    }

    fn csv(&self) -> String {
        let rows = self.0.iter().map(|it| format!("{},{},{},USD\n", it.reference, it.invoice, it.amount));
        "reference,invoice,amount,currency\n".to_owned() + &rows.collect::<String>()
    }
}

/// A customer with two invoices.
struct Billed {
    id: CustomerId,
    first: InvoiceNumber,
    second: InvoiceNumber,
}

impl Billed {
    async fn read(stage: &Stage, name: &str) -> Result<Self> {
        let id = CustomerId::from(stage.id(name));
        let invoices = stage.client.list_customer_invoices(&id).await?;
        let [second, first] = &invoices[..] else { bail!("{id} has {} invoices", invoices.len()) };
        Ok(Self { id, first: first.invoice_number.clone(), second: second.invoice_number.clone() })
    }
}

pub async fn play(with_faults: bool) -> Result<Stage> {
    let stage = Stage::new(Data::Fixture(Fixture::parse(&company().to_string())?), with_faults).await?;
    let ada = Billed::read(&stage, "customer").await?;
    let grace = Billed::read(&stage, "grace").await?;
    let lin = Billed::read(&stage, "lin").await?;
    let here = stage.mock.url();

    let run = reconcile(&stage, here, None)?.done()?;
    stage.say(format!("The books of a company in which somebody has not paid. {}", run.remarks.trim()));
    let ledger = refund(&stage, &ada, &grace).await?;

    stage.trouble("The service is busy, and asks to wait for 1 s.", 1, Fault::on("list_invoices").rate_limited(1))?;
    stage.trouble("A read fails.", 1, Fault::on("list_payment_logs").status(503))?;
    let run = reconcile(&stage, here, Some(&ledger))?;
    let [failed] = &findings(&run)?[..] else { bail!("{run:?}") };
    ensure!(run.code == FINDINGS && failed["kind"] == "refund_failed" && failed["reference"] == "R-2", "{run:?}");
    stage.say(format!("The books are reconciled. {}", run.remarks.trim()));
    let shown = page(&stage)?;
    ensure!(shown.contains("1 finding<") && shown.contains("<code>refund_failed</code>"), "{shown}");
    stage.say(format!("The page shows R-2: {}", failed["message"].as_str().unwrap_or_default()));

    pay_out(&stage, &grace.id).await?;
    let run = reconcile(&stage, here, Some(&ledger))?.done()?;
    ensure!(run.printed.is_empty() && page(&stage)?.contains("Everything adds up."), "{run:?}");
    stage.say(format!("They are reconciled again. {}", run.remarks.trim()));
    let rows = stage.client.list_invoices().await?.row_count;
    let given = stage.client.list_credit_notes().await?.row_count;
    let seen = stage.agent.ask("list_invoices", &json!({})).await?;
    let back = stage.agent.ask("list_credit_notes", &json!({})).await?;
    ensure!(seen["total"] == rows && back["total"] == given, "{seen} and {back}");
    stage.say(format!("Client and agent count {rows} invoices and {given} credit notes, too."));

    let mut found = plant(&stage, &ada, &grace, &lin, &ledger).await?;
    found.insert("refund_failed".to_owned());
    let known = known_kinds(&stage)?;
    ensure!(found == known, "{found:?} were found, of {known:?}");
    stage.say(format!("With the refund that failed those are all {} kinds that there are.", known.len()));
    Ok(stage)
}

/// Three refunds, each made in another way; gives the ledger.
async fn refund(stage: &Stage, ada: &Billed, grace: &Billed) -> Result<Ledger> {
    let lost = || Fault::on("refund_invoice").after_acting().reset();
    let mut ledger = Ledger::default();
    stage.say("Three refunds are meant.");

    stage.trouble("The first is made, but the reply is lost.", 1, lost())?;
    ledger.add("R-1", &ada.first, 500);
    refund_by_client(stage, &ada.id, &ada.first, 500).await?;
    stage.say(format!("The client makes R-1, 5.00 USD of {}.", ada.first));

    stage.trouble("The second is made, but the reply is lost.", 1, lost())?;
    ledger.add("R-2", &grace.first, 700);
    let refund = json!({ "customerUniqueId": grace.id, "invoiceNumber": grace.first, "amount": 700 });
    let meant = |preview: &Value| preview["amounts"]["amount"] == "7.00 USD";
    stage.agent.with_consent(stage, "refund_invoice", &refund, meant).await?;
    stage.say(format!("An agent makes R-2, 7.00 USD of {}.", grace.first));

    stage.trouble("The third is made, but the reply is lost.", 1, lost())?;
    ledger.add("R-3", &ada.second, 250);
    let (id, invoice) = (ada.id.as_str(), ada.second.as_str());
    let refund = ["invoices", "refund", id, "--invoice-number", invoice, "--amount", "250", "--yes"];
    let is_made = async || {
        let notes = stage.client.list_customer_credit_notes(&ada.id).await?;
        Ok(notes.iter().any(|note| note.amount == Amount::minor(250)))
    };
    stage.once(&refund, is_made).await?;
    stage.say(format!("The command makes R-3, 2.50 USD of {}.", ada.second));
    Ok(ledger)
}

/// Pays out the credit note that failed, to another card.
async fn pay_out(stage: &Stage, customer: &CustomerId) -> Result<()> {
    let notes = stage.client.list_customer_credit_notes(customer).await?;
    let note = &notes.first().context("there is no credit note")?.invoice_number;
    let card = CardDetails::builder().full_name("Grace Hopper").payment_card_token("tok_new").card_type("visa");
    let card = card.expiry_month(12).expiry_year(2035).last4_digits("1111").build();
    stage.client.update_payment_card(customer, card).await?;
    let lost = Fault::on("reattempt_credit_note_payment").after_acting().reset();
    stage.trouble("It will be paid out, but the reply is lost.", 1, lost)?;
    let is_paid = async || {
        let notes = stage.client.list_customer_credit_notes(customer).await?;
        Ok(notes.iter().any(|it| it.invoice_number == *note && it.status == CreditNoteStatus::Paid))
    };
    stage.once(&["credit-notes", "reattempt-payment", note.as_str(), "--yes"], is_paid).await?;
    stage.say(format!("Grace has another card now, and the command has {note} paid out."));
    Ok(())
}

/// Plants one thing at a time, in replies, in the ledger, and by calls that nobody meant; gives the kinds that are found.
async fn plant(stage: &Stage, ada: &Billed, grace: &Billed, lin: &Billed, ledger: &Ledger) -> Result<BTreeSet<String>> {
    stage.say("Now one thing is planted at a time, and the books are reconciled:");
    let (here, mut found) = (stage.mock.url(), BTreeSet::new());
    let documents = Documents {
        customer: lin.id.to_string(),
        paid: lin.first.to_string(),
        unpaid: lin.second.to_string(),
        refunded: grace.id.to_string(),
    };
    for Planted { what, kinds, plant } in PLANTED {
        let documents = documents.clone();
        let url = altered::altered(&stage.mock, move |path, reply| plant(&documents, path, reply));
        found.extend(find(stage, what, kinds, &url, None)?);
    }
    let mut more = ledger.clone();
    more.add("R-4", &ada.first, 100);
    found.extend(find(stage, "a refund of the ledger was never made", &["refund_missing"], here, Some(&more))?);
    let mut elsewhere = ledger.clone();
    elsewhere.0[0].invoice = ada.second.clone();
    let what = "a refund of the ledger was made of another invoice";
    found.extend(find(stage, what, &["refund_elsewhere"], here, Some(&elsewhere))?);
    for (what, kind, invoice, amount) in [
        ("somebody makes R-1 once more by hand", "refund_twice", &ada.first, 500),
        ("somebody refunds what nobody meant", "refund_unexpected", &ada.second, 100),
    ] {
        let before = stage.company.snapshot();
        stage.client.refund_invoice(&ada.id, invoice, Amount::minor(amount)).await?;
        found.extend(find(stage, what, &[kind], here, Some(ledger))?);
        stage.company.restore(&before);
    }
    Ok(found)
}

/// Refunds once: where no answer comes, a read tells whether it was made.
async fn refund_by_client(stage: &Stage, customer: &CustomerId, invoice: &InvoiceNumber, minor: i64) -> Result<()> {
    for _ in 0..3 {
        let refund = stage.client.refund_invoice(customer, invoice, Amount::minor(minor)).verifiable().await?;
        match refund.send().await {
            Ok(_) => return Ok(()),
            Err(error) if error.is_outcome_unknown() => stage.aside("The client looks whether it was made."),
            Err(error) => return Err(error.into()),
        }
        match refund.verify().await? {
            Verdict::Happened => return Ok(()),
            Verdict::DidNotHappen => {}
            Verdict::StillUnknown => bail!("nobody knows whether {invoice} was refunded"),
        }
    }
    bail!("{invoice} cannot be refunded")
}

/// Reconciles what is at `url`, with a page beside.
fn reconcile(stage: &Stage, url: &str, ledger: Option<&Ledger>) -> Result<Run> {
    let mut command = command::billsby(&stage.mock, url, stage.home())?;
    command.args(["reconcile", "--html", "page.html", "-o", "ndjson"]);
    if let Some(ledger) = ledger {
        fs::write(stage.home().join("ledger.csv"), ledger.csv())?;
        command.args(["--ledger", "ledger.csv"]);
    }
    command::run(command)
}

/// What a run found.
fn findings(run: &Run) -> Result<Vec<Value>> {
    Ok(run.printed.lines().map(serde_json::from_str).collect::<Result<_, _>>()?)
}

/// The page of the latest run.
fn page(stage: &Stage) -> Result<String> {
    Ok(fs::read_to_string(stage.home().join("page.html"))?)
}

/// Reconciles, and finds what was planted and nothing else, which the page shows, too.
fn find(stage: &Stage, what: &str, kinds: &[&str], url: &str, ledger: Option<&Ledger>) -> Result<Vec<String>> {
    let run = reconcile(stage, url, ledger)?;
    let found = findings(&run)?;
    let words: Vec<String> = found.iter().filter_map(|it| it["kind"].as_str().map(str::to_owned)).collect();
    ensure!(run.code == FINDINGS && words == kinds, "{what}: {run:?}");
    let page = page(stage)?;
    ensure!(words.iter().all(|word| page.contains(&format!("<code>{word}</code>"))), "{what}: {page}");
    stage.say(format!("  {what}: {}", words.join(", ")));
    Ok(words)
}

/// Every kind that the help of the command has a word for.
fn known_kinds(stage: &Stage) -> Result<BTreeSet<String>> {
    let help = stage.billsby(&["reconcile", "--help"])?.done()?.printed;
    let legend = help.lines().skip_while(|line| *line != "Findings:").skip(1).take_while(|line| !line.is_empty());
    Ok(legend.filter_map(|line| line.split_whitespace().next().map(str::to_owned)).collect())
}
