//! Holds the refunds that were meant against those that were made, and pays out again what failed.
//!
//! `cargo run -p billsby-client --example reconcile_refunds`
//!
//! It moves money of a mock in this process; for a real company build the client with `Client::from_env()?`, and
//! read your own ledger.

use billsby_client::types::{CardDetails, CreditNote, CreditNoteStatus, CurrencyCode, CustomerId, InvoiceNumber};
use billsby_client::{Amount, AmountError, Client, Error};
use billsby_mock::{Clock, MockServer};
use std::collections::BTreeMap;
use std::error::Error as StdError;

/// A refund that was meant. It is in the ledger before it is asked for, so that none is made that nobody knows of.
struct Meant {
    reference: &'static str,
    customer: CustomerId,
    invoice: InvoiceNumber,
    amount: Amount,
    currency: CurrencyCode,
}

#[derive(Default)]
struct Reconciled<'a> {
    matched: Vec<(&'a Meant, CreditNote)>,
    failed: Vec<(&'a Meant, CreditNote)>,
    missing: Vec<&'a Meant>,
    unexpected: Vec<CreditNote>,
}

/// A credit note does not say which invoice it is for, so customer, currency and amount have to do. Two alike are
/// two: each credit note stands for one refund only.
async fn reconcile<'a>(billsby: &Client, ledger: &'a [Meant]) -> Result<Reconciled<'a>, Error> {
    let mut reconciled = Reconciled::default();
    let mut open: Vec<&Meant> = ledger.iter().collect();
    let mut notes = billsby.list_credit_notes().stream();
    while let Some(note) = notes.next().await.transpose()? {
        let stands_for = |meant: &&Meant| {
            (&meant.customer, &meant.currency, meant.amount) == (&note.customer_unique_id, &note.currency, note.amount)
        };
        match open.iter().position(stands_for).map(|at| open.remove(at)) {
            None => reconciled.unexpected.push(note),
            Some(meant) if note.status == CreditNoteStatus::Failed => reconciled.failed.push((meant, note)),
            Some(meant) => reconciled.matched.push((meant, note)),
        }
    }
    reconciled.missing = open;
    Ok(reconciled)
}

impl Reconciled<'_> {
    fn print(&self) -> Result<(), AmountError> {
        for (word, pairs) in [("matched", &self.matched), ("FAILED", &self.failed)] {
            for (meant, note) in pairs {
                let amount = meant.amount.with_code(&meant.currency)?;
                println!(
                    "{word:<11}{}  {amount:>10}  {} is {}",
                    meant.reference, note.credit_note_unique_id, note.status
                );
            }
        }
        for meant in &self.missing {
            let amount = meant.amount.with_code(&meant.currency)?;
            println!("MISSING    {}  {amount:>10}  of {} was never made", meant.reference, meant.invoice);
        }
        for note in &self.unexpected {
            let (amount, number) = (note.amount.with_code(&note.currency)?, &note.credit_note_unique_id);
            println!("UNEXPECTED ---  {amount:>10}  {number} is {}", note.status);
        }
        Ok(())
    }

    /// The other witness: what is gone from each invoice must be what the ledger says, whoever took it. A refund
    /// that failed is gone from it all the same.
    async fn check_invoices(&self, billsby: &Client) -> Result<(), Box<dyn StdError>> {
        let mut made: BTreeMap<&InvoiceNumber, Vec<Amount>> = BTreeMap::new();
        for (meant, _) in self.matched.iter().chain(&self.failed) {
            made.entry(&meant.invoice).or_default().push(meant.amount);
        }
        for (number, amounts) in made {
            let invoice = billsby.get_invoice(number).await?;
            let ours = Amount::checked_sum(amounts).ok_or("the ledger has more money than there is")?;
            let theirs = invoice.amount.checked_sub(invoice.refundable_amount).ok_or("the amounts make no sense")?;
            let [ours_text, theirs_text] = [ours.with_code(&invoice.currency)?, theirs.with_code(&invoice.currency)?];
            if ours == theirs {
                println!("{number}: {ours_text} refunded, and the ledger agrees");
            } else {
                println!("{number}: {theirs_text} REFUNDED, but the ledger says {ours_text}");
            }
        }
        Ok(())
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn StdError>> {
    let clock = Clock::Frozen("2026-01-15T10:00:00Z".parse()?);
    let mock = MockServer::builder().clock(clock).start().await?;
    let billsby = Client::builder(mock.domain()).api_key(mock.api_key()).base_url(mock.url()).build()?;

    let mut ledger = Vec::new();
    for (reference, name, minor) in [
        ("R-1", "Lucas Patel", 1000),
        ("R-2", "Priya Fischer", 2500),
        // This card takes payments and refuses refunds.
        ("R-3", "Ingrid Dubois", 500),
        // Somebody meant to, and went home.
        ("R-4", "Omar Rossi", 2900),
        ("R-5", "Lucas Patel", 700),
    ] {
        let found = billsby.list_customers().search(name).await?;
        let customer = found.results.into_iter().next().ok_or("no such customer")?.customer_unique_id;
        let invoices = billsby.list_customer_invoices(&customer).await?;
        let first = invoices.last().ok_or("no invoice")?;
        let (invoice, currency) = (first.invoice_number.clone(), first.currency.clone());
        ledger.push(Meant { reference, customer, invoice, amount: Amount::minor(minor), currency });
    }

    if let Some(meant) = ledger.iter().find(|meant| meant.reference == "R-5") {
        let refund = billsby.refund_invoice(&meant.customer, &meant.invoice, meant.amount);
        match refund.await {
            Ok(left) => println!("{} is made, {} left", meant.reference, left.amount.with_code(&meant.currency)?),
            // Not again: what follows tells whether it was made.
            Err(error) if error.is_outcome_unknown() => println!("{}: {error}", meant.reference),
            Err(error) => return Err(error.into()),
        }
    }
    if let Some(meant) = ledger.iter().find(|meant| meant.reference == "R-2") {
        // It was made long ago; a colleague makes it once more by hand, and tells nobody.
        billsby.refund_invoice(&meant.customer, &meant.invoice, meant.amount).await?;
    }

    let reconciled = reconcile(&billsby, &ledger).await?;
    reconciled.print()?;
    reconciled.check_invoices(&billsby).await?;

    println!("\nthe customer has a new card; what failed is paid out again");
    for (meant, note) in &reconciled.failed {
        billsby.update_payment_card(&meant.customer, new_card(&note.customer_full_name)).await?;
        // It is refused unless the credit note is Failed, so that it cannot be paid out twice.
        match billsby.reattempt_credit_note_payment(&note.credit_note_unique_id).await {
            Ok(()) => {}
            Err(error @ (Error::Conflict(_) | Error::OutcomeUnknown(_))) => println!("{error}"),
            Err(error) => return Err(error.into()),
        }
        // Success says that it was tried; only the credit note says what came of it.
        let notes = billsby.list_customer_credit_notes(&meant.customer).await?;
        let after = notes.iter().find(|it| it.invoice_number == note.credit_note_unique_id).ok_or("it is gone")?;
        println!("{} is {} now", after.invoice_number, after.status);
    }
    reconcile(&billsby, &ledger).await?.print()?;
    Ok(())
}

fn new_card(name: &str) -> CardDetails {
    let card = CardDetails::builder().full_name(name).payment_card_token("tok_new").card_type("visa");
    card.expiry_month(12).expiry_year(2035).last4_digits("1111").build()
}
