//! The refunds that were meant, and whether they were made.

use super::books::Books;
use super::finding::{Finding, Kind};
use crate::Failure;
use billsby_client::Amount;
use billsby_client::types::{CreditNoteStatus, CustomerCreditNote, InvoiceStatus};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// A refund that was meant.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Entry {
    /// What the ledger calls it.
    pub reference: String,
    /// The invoice to refund.
    pub invoice: String,
    /// How much, in minor units.
    pub amount: Amount,
    /// In which currency.
    pub currency: String,
}

impl Entry {
    /// Whose invoice it is: the number of an invoice begins with the customer.
    pub fn customer(&self) -> &str {
        self.invoice.split_once('-').map_or(self.invoice.as_str(), |(customer, _)| customer)
    }
}

/// Reads a ledger: CSV with a header, or a JSON list where the name ends so.
pub fn read(path: &Path) -> Result<Vec<Entry>, Failure> {
    let wrong = |what: String| Failure::usage(format!("--ledger: {}: {what}", path.display()));
    let text = std::fs::read_to_string(path).map_err(|error| wrong(format!("it cannot be read: {error}")))?;
    let is_json = path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("json"));
    let entries = if is_json { from_json(&text) } else { from_csv(&text) };
    checked(entries.map_err(wrong)?).map_err(wrong)
}

fn from_json(text: &str) -> Result<Vec<Entry>, String> {
    let rows: Vec<serde_json::Value> =
        serde_json::from_str(text).map_err(|error| format!("expected a JSON list of refunds: {error}"))?;
    let entry = |(index, row)| Entry::deserialize(row).map_err(|error| format!("entry {}: {error}", index + 1));
    rows.iter().enumerate().map(entry).collect()
}

fn from_csv(text: &str) -> Result<Vec<Entry>, String> {
    let mut reader = csv::ReaderBuilder::new().trim(csv::Trim::All).from_reader(text.as_bytes());
    let headers = reader.headers().map_err(|error| error.to_string())?.clone();
    for column in ["reference", "invoice", "amount", "currency"] {
        if headers.iter().all(|header| header != column) {
            return Err(format!("expected a column `{column}`, found {}", Vec::from_iter(&headers).join(", ")));
        }
    }
    let record = |(index, record): (usize, Result<csv::StringRecord, csv::Error>)| {
        let wrong = |error: csv::Error| format!("entry {}: {error}", index + 1);
        let record = record.map_err(wrong)?;
        let field = |name: &str| headers.iter().zip(&record).find(|(header, _)| *header == name).map_or("", |it| it.1);
        let minor = field("amount").parse::<i64>().map_err(|_| {
            let text = field("amount");
            format!("entry {}: amount: expected minor units such as 1250 for 12.50, found {text:?}", index + 1)
        })?;
        let text = |name: &str| field(name).to_owned();
        let amount = Amount::minor(minor);
        Ok(Entry { reference: text("reference"), invoice: text("invoice"), amount, currency: text("currency") })
    };
    reader.records().enumerate().map(record).collect()
}

/// An entry that nothing can be held against would pass for a refund that was never made.
fn checked(entries: Vec<Entry>) -> Result<Vec<Entry>, String> {
    let mut references = BTreeSet::new();
    for (index, entry) in entries.iter().enumerate() {
        let wrong = |field: &str, expected: &str, found: &str| {
            Err(format!("entry {}: {field}: expected {expected}, found {found:?}", index + 1))
        };
        if entry.reference.is_empty() || !references.insert(entry.reference.as_str()) {
            return wrong("reference", "a word of its own for each refund", &entry.reference);
        }
        if !entry.invoice.contains('-') {
            return wrong("invoice", "the number of an invoice such as LX0CUI85LH-1", &entry.invoice);
        }
        if entry.amount <= Amount::ZERO {
            return wrong("amount", "minor units above zero", &entry.amount.to_string());
        }
        if entry.amount.in_currency(&entry.currency).is_err() {
            return wrong("currency", "a code such as USD", &entry.currency);
        }
    }
    Ok(entries)
}

/// Holds the refunds that were meant for a customer against those that were made. Each credit note stands for one: two
/// alike are two.
pub fn check(books: &Books, entries: &[&Entry], findings: &mut Vec<Finding>) {
    let customer = books.customer.as_str();
    let mut made: Vec<&CustomerCreditNote> =
        books.credit_notes.iter().filter(|note| note.linked_transactions_count > 0).collect();
    // One that was paid out comes before one that failed: what failed and was made anew is made.
    made.sort_by_key(|note| {
        (note.status == CreditNoteStatus::Failed, note.created_on, note.invoice_number.to_string())
    });
    let is_alike = |entry: &Entry, note: &CustomerCreditNote| {
        (entry.amount, entry.currency.as_str()) == (note.amount, note.currency.as_str())
    };
    let before = findings.len();
    for entry in entries {
        let find = |kind, message: String| {
            Finding::new(kind, customer, &entry.invoice, &entry.currency, message).about(&entry.reference)
        };
        match made.iter().position(|note| is_alike(entry, note)).map(|at| made.remove(at)) {
            None => {
                let finding = find(Kind::RefundMissing, "It is in the ledger, and was never made.".to_owned());
                findings.push(finding.amounts(entry.amount, Amount::ZERO));
            }
            Some(note) if note.status == CreditNoteStatus::Failed => {
                let message = format!("{} was not paid out: it is Failed.", note.invoice_number);
                findings.push(find(Kind::RefundFailed, message).amounts(entry.amount, Amount::ZERO));
            }
            Some(_) => {}
        }
    }
    for note in made {
        let twin = entries.iter().find(|entry| is_alike(entry, note));
        let finding = |kind, message: String| {
            let finding = Finding::new(kind, customer, &note.invoice_number, note.currency.as_str(), message);
            finding.amounts(Amount::ZERO, note.amount)
        };
        findings.push(match twin {
            Some(entry) => {
                let message = format!("{} is in the ledger once, and was made once more.", entry.reference);
                finding(Kind::RefundTwice, message).about(&entry.reference)
            }
            None => finding(Kind::RefundUnexpected, "It was made, and is not in the ledger.".to_owned()),
        });
    }
    if findings.len() == before {
        elsewhere(books, entries, findings);
    }
}

/// All refunds were made, but perhaps not of the invoices that they were meant for.
fn elsewhere(books: &Books, entries: &[&Entry], findings: &mut Vec<Finding>) {
    let mut meant: BTreeMap<&str, Vec<&Entry>> = BTreeMap::new();
    for entry in entries {
        meant.entry(&entry.invoice).or_default().push(entry);
    }
    for (number, entries) in meant {
        let row = books.invoices.iter().map(|billed| &billed.row).find(|row| row.invoice_number.as_str() == number);
        let gone = row.filter(|row| row.status == InvoiceStatus::Paid);
        let gone = gone.and_then(|row| row.amount.checked_sub(row.refundable_amount)).unwrap_or(Amount::ZERO);
        let Some(sum) = Amount::checked_sum(entries.iter().map(|entry| entry.amount)) else { continue };
        if let Some(entry) = entries.first().filter(|_| gone < sum) {
            let message = "As much was refunded to the customer, but not of this invoice.";
            let finding = Finding::new(Kind::RefundElsewhere, &books.customer, number, &entry.currency, message);
            findings.push(finding.about(&entry.reference).amounts(sum, gone));
        }
    }
}
