//! `billsby reconcile`: what does not add up in the books of a company.

mod books;
mod credit_notes;
mod finding;
mod invoices;
mod ledger;
mod page;
#[cfg(test)]
mod tests;

use super::count;
use crate::connection::{self, Connection};
use crate::output::{Output, Rows};
use crate::progress::Progress;
use crate::{Column, ExitCode, Failure};
use billsby_client::{Amount as Money, Client, Effect};
use books::{Books, Listed};
use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use finding::{Finding, Kind};
use ledger::Entry;
use std::collections::BTreeSet;
use std::fmt;
use std::io::{Write, stderr};
use std::path::PathBuf;

const ABOUT: &str = "\
Read the invoices, credit notes and payment logs of the company, and report what does not add up.

Nothing is changed. A company goes on billing while it is read, so what is found is read a second time, and reported \
only if it is found again.

With --ledger the refunds that were meant are held against those that were made. The ledger is CSV with the columns \
reference, invoice, amount (in minor units) and currency, or a JSON list of objects with these keys, where the name of \
the file ends in .json. Other columns are ignored, and so are credits beside a subscription, which belong to no invoice.";

const COLUMNS: &[Column] = &[
    Column::plain(&["customerUniqueId"]),
    Column::plain(&["kind"]),
    Column::plain(&["number"]),
    Column::plain(&["reference"]),
    Column::amount(&["expected"], &["currency"]),
    Column::amount(&["found"], &["currency"]),
    Column::plain(&["currency"]),
    Column::plain(&["message"]),
];

/// Its words.
pub fn grammar() -> Command {
    let file = |name: &'static str, help: &'static str| {
        Arg::new(name).long(name).value_name("FILE").help(help).value_parser(value_parser!(PathBuf))
    };
    let mut legend = String::from("Findings:");
    for (_, word, meaning) in Kind::ALL {
        legend.push_str(&format!("\n  {word:<27}  {meaning}"));
    }
    legend.push_str("\n\nIt leaves with 0 where everything adds up, and with 9 where there are findings.");
    Command::new("reconcile")
        .about("Report what does not add up between invoices, payments, credit notes and a ledger of refunds")
        .long_about(ABOUT)
        .after_help(legend)
        .args([
            Arg::new("customer")
                .long("customer")
                .value_name("ID")
                .help("Only this customer; may be given several times")
                .action(ArgAction::Append),
            file("ledger", "The refunds that were meant: CSV, or JSON where the name ends so"),
            file("html", "Write a page that shows what does not add up, too"),
        ])
}

/// Runs it.
pub fn run(matches: &ArgMatches) -> Result<(), Failure> {
    let file = |name: &str| matches.get_one::<PathBuf>(name);
    let mut rows = Rows::new(Output::new(matches, COLUMNS)?)?;
    let wanted: BTreeSet<String> = matches.get_many::<String>("customer").into_iter().flatten().cloned().collect();
    let mut ledger = file("ledger").map(|path| ledger::read(path)).transpose()?;
    if let Some(entries) = &mut ledger {
        entries.retain(|entry| wanted.is_empty() || wanted.contains(entry.customer()));
    }
    let company = Connection::new(matches)?.company;
    let client = connection::connect(matches, false)?;
    let reconciled = connection::runtime()?.block_on(reconcile(&client, &wanted, ledger.as_deref()));
    let (read, findings) = reconciled.map_err(|error| Failure::call(&error, Effect::Read))?;
    if let Some(path) = file("html") {
        let written = std::fs::write(path, page::page(&company, &read, &findings));
        written.map_err(|error| Failure::internal(format!("--html: {} cannot be written: {error}", path.display())))?;
    }
    if !read.deleted.is_empty() {
        let deleted = Vec::from_iter(read.deleted.iter().map(String::as_str)).join(", ");
        writeln!(stderr(), "billsby: deleted while the company was read, and left out: {deleted}")?;
    }
    for finding in &findings {
        rows.row(&serde_json::to_value(finding).unwrap_or_default())?;
    }
    rows.end()?;
    match findings.len() {
        0 => Ok(writeln!(stderr(), "billsby: {read}: everything adds up")?),
        many => Err(Failure::Told { code: ExitCode::Findings, message: format!("{read}: {}", count(many, "finding")) }),
    }
}

/// How much was read.
#[derive(Debug, Default, PartialEq, Eq)]
struct Read {
    customers: usize,
    invoices: usize,
    credit_notes: usize,
    entries: Option<usize>,
    /// Who was deleted meanwhile.
    deleted: BTreeSet<String>,
}

impl fmt::Display for Read {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&count(self.customers, "customer"))?;
        write!(f, ", {}, {}", count(self.invoices, "invoice"), count(self.credit_notes, "credit note"))?;
        if let Some(entries) = self.entries {
            write!(f, ", {} meant", count(entries, "refund"))?;
        }
        match self.deleted.len() {
            0 => Ok(()),
            many => write!(f, ", {} deleted meanwhile", count(many, "customer")),
        }
    }
}

async fn reconcile(
    client: &Client,
    wanted: &BTreeSet<String>,
    ledger: Option<&[Entry]>,
) -> Result<(Read, Vec<Finding>), billsby_client::Error> {
    let listed = Listed::read(client, wanted).await?;
    let mut customers = listed.customers();
    customers.extend(wanted.iter().cloned());
    let mut read = Read { entries: ledger.map(<[Entry]>::len), ..Read::default() };
    let (mut progress, mut done, total) = (Progress::new(), 0, i64::try_from(customers.len()).ok());
    let mut suspects = Vec::new();
    let shown = listed.for_each(client, customers.clone(), |customer, books| {
        match books {
            Some(books) => {
                read.customers += 1;
                read.invoices += books.invoices.len();
                read.credit_notes += books.credit_notes.len();
                let found = check(&books, ledger);
                if !found.is_empty() {
                    suspects.push((customer, found));
                }
            }
            None => _ = read.deleted.insert(customer),
        }
        done += 1;
        progress.show(done, total);
    });
    let shown = shown.await;
    progress.clear();
    shown?;
    let mut findings = Vec::new();
    for (customer, first) in suspects {
        match listed.books(client, &customer).await? {
            Some(books) => {
                let again = check(&books, ledger);
                findings.extend(first.into_iter().filter(|finding| again.contains(finding)));
            }
            None => _ = read.deleted.insert(customer),
        }
    }
    for entry in ledger.into_iter().flatten() {
        let message = match entry.customer() {
            customer if read.deleted.contains(customer) => "It is in the ledger, and the customer was deleted.",
            customer if !customers.contains(customer) => "It is in the ledger, and the customer has no invoice.",
            _ => continue,
        };
        let finding = Finding::new(Kind::RefundMissing, entry.customer(), &entry.invoice, &entry.currency, message);
        findings.push(finding.about(&entry.reference).amounts(entry.amount, Money::ZERO));
    }
    findings.sort();
    Ok((read, findings))
}

/// What does not add up in the books of a customer.
fn check(books: &Books, ledger: Option<&[Entry]>) -> Vec<Finding> {
    let mut findings = Vec::new();
    invoices::check(books, &mut findings);
    credit_notes::check(books, &mut findings);
    if let Some(ledger) = ledger {
        let entries: Vec<&Entry> = ledger.iter().filter(|entry| entry.customer() == books.customer).collect();
        ledger::check(books, &entries, &mut findings);
    }
    findings
}
