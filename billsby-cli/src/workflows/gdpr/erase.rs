//! `billsby gdpr erase`: erases what is personal about a customer, and reads everything back.

use super::personal::{Person, places};
use super::reading::Everything;
use super::record::{KEPT, Record, Step};
use super::{find, personal::Place};
use crate::connection::{self, Connection};
use crate::grammar::switch;
use crate::output::Output;
use crate::workflows::count;
use crate::{ExitCode, Failure, confirm};
use billsby_client::types::{Customer, CustomerSubscription, InvoiceStatus, SubscriptionStatus};
use billsby_client::{Client, Effect, Error, Timestamp, calls};
use clap::{Arg, ArgMatches, Command, value_parser};
use serde_json::json;
use std::collections::{BTreeMap, BTreeSet};
use std::io::{Write, stderr};
use std::path::{Path, PathBuf};

const ABOUT: &str = "\
Erase what is personal about a customer, and read everything back.

The customer is named by id, or found by e-mail address or name. What will be erased is shown, and the id has to be \
typed; a script says --yes. There is no way back.

Subscriptions, invoices and credit notes stay, since the books must. Who is not to be billed any more has to be \
cancelled before: a customer with a subscription that is not Cancelled is erased only with --cancel-subscriptions, \
which ends them at once and for good. That is not possible while an invoice is open.

Afterwards everything that showed the customer is read again, and what is personal and still there is reported by its \
place. A run that broke off can be repeated: what is done is not done again, and with the same --record FILE the \
record is carried on, which holds each step before it is taken.";

const CANCEL: &str = "cancel_subscription";
const ERASE: &str = "erase_customer_data";

const KEYS: &[&str] = &[
    "customerUniqueId",
    "company",
    "begunOn",
    "erasedOn",
    "cancelledSubscriptions",
    "underWay",
    "seenIn",
    "kept",
    "left",
    "verified",
    "problem",
];

/// Its words.
pub fn grammar() -> Command {
    Command::new("erase")
        .about("Erase what is personal about a customer, read everything back, and keep a record")
        .long_about(ABOUT)
        .after_help("It leaves with 0 where nothing personal is left, with 8 where not everything could be read back,\nand with 9 where personal data is left.")
        .args([
            Arg::new("customer").value_name("CUSTOMER").required(true).help("The id, e-mail address or name"),
            switch("cancel-subscriptions", "Cancel the customer's subscriptions first, at once and for good"),
            Arg::new("record")
                .long("record")
                .value_name("FILE")
                .value_parser(value_parser!(PathBuf))
                .help("Write a record of the erasure, with nothing personal in it, as JSON"),
            switch("yes", "Do not ask").short('y'),
            switch("dry-run", "Show what would be erased, and change nothing"),
        ])
}

/// Runs it.
pub fn run(matches: &ArgMatches) -> Result<(), Failure> {
    let output = Output::plain(matches, KEYS)?;
    let company = Connection::new(matches)?.company;
    let client = connection::connect(matches, false)?;
    let Some(text) = matches.get_one::<String>("customer") else { return Ok(()) };
    connection::runtime()?.block_on(async {
        let erasure = Erasure::prepare(&client, text).await?;
        erasure.show(&mut stderr())?;
        let path = matches.get_one::<PathBuf>("record").map(PathBuf::as_path);
        let now = || Timestamp::utc(jiff::Timestamp::now()).to_string();
        let mut record = Record::begin(&company, erasure.id(), &now(), path)?;
        if let Some(told) = erasure.settle(&mut record) {
            writeln!(stderr(), "  {told}")?;
        }
        if matches.get_flag("dry-run") {
            return Ok(());
        }
        erasure.check(matches.get_flag("cancel-subscriptions"))?;
        if erasure.changes_something() && !matches.get_flag("yes") {
            erasure.confirm()?;
        }
        let record = erasure.carry_out(record, path, now).await?;
        let reply = serde_json::to_value(&record).unwrap_or_default();
        output.one(&reply)?;
        match (&record.problem, record.left.len()) {
            (Some(problem), _) => {
                let message = format!("{} is erased, but not everything could be read back: {problem}", erasure.id());
                Err(Failure::Told { code: ExitCode::Unknown, message })
            }
            (None, 0) => Ok(()),
            (None, left) => {
                let message = format!("personal data of {} is left in {}", erasure.id(), count(left, "place"));
                Err(Failure::Told { code: ExitCode::Findings, message })
            }
        }
    })
}

fn failed(error: &Error) -> Failure {
    Failure::call(error, Effect::Read)
}

/// An erasure that can be carried out.
pub struct Erasure<'a> {
    client: &'a Client,
    customer: Customer,
    person: Person,
    before: Everything,
    seen: BTreeSet<Place>,
}

impl<'a> Erasure<'a> {
    /// Finds out who is meant, and what there is.
    pub async fn prepare(client: &'a Client, text: &str) -> Result<Self, Failure> {
        let customer = find::customer(client, text).await?;
        let id = customer.customer_unique_id.as_str();
        let before = Everything::read(client, id, &customer.email).await.map_err(|error| failed(&error))?;
        let person = Person::of(&customer);
        let seen = places(&before.readings, &person);
        Ok(Self { client, customer, person, before, seen })
    }

    /// The customer.
    pub fn id(&self) -> &str {
        self.customer.customer_unique_id.as_str()
    }

    fn to_cancel(&self) -> impl Iterator<Item = &CustomerSubscription> {
        self.before.subscriptions.iter().filter(|it| it.status != SubscriptionStatus::Cancelled)
    }

    fn changes_something(&self) -> bool {
        !self.seen.is_empty() || self.to_cancel().next().is_some()
    }

    /// Shows what will be erased, to whoever is about to decide.
    fn show(&self, out: &mut impl Write) -> std::io::Result<()> {
        let Customer { first_name, last_name, email, .. } = &self.customer;
        let name = format!("{first_name} {last_name} <{email}>").replace(char::is_control, "\u{fffd}");
        writeln!(out, "{}  {name}", self.id())?;
        if self.seen.is_empty() {
            writeln!(out, "  nothing personal is there any more")?;
        } else {
            writeln!(out, "  erased:    {}", in_words(&counted(&self.seen)))?;
        }
        for it in self.to_cancel() {
            writeln!(out, "  cancelled: {} ({}, {})", it.subscription_id, it.plan_name, it.status)?;
        }
        let Everything { subscriptions, invoices, credit_notes, .. } = &self.before;
        let counts = [
            count(subscriptions.len(), "subscription"),
            count(invoices.len(), "invoice"),
            count(*credit_notes, "credit note"),
        ];
        writeln!(out, "  kept:      {},", counts.join(", "))?;
        writeln!(out, "             {}", [KEPT[0], KEPT[2], KEPT[3]].join(", "))
    }

    /// What stands in the way. Nothing has been changed yet.
    pub fn check(&self, cancels: bool) -> Result<(), Failure> {
        let running: Vec<String> =
            self.to_cancel().map(|it| format!("{} is {}", it.subscription_id, it.status)).collect();
        if running.is_empty() {
            return Ok(());
        }
        if !cancels {
            return Err(Failure::usage(format!(
                "{}: somebody erased would go on being billed; --cancel-subscriptions cancels first; nothing was sent",
                running.join(", ")
            )));
        }
        let is_open = |status: &InvoiceStatus| {
            matches!(status, InvoiceStatus::Pending | InvoiceStatus::Unpaid | InvoiceStatus::ToBeWrittenOff)
        };
        let open = self.before.invoices.iter().filter(|invoice| is_open(&invoice.status));
        let open: Vec<String> = open.map(|it| format!("{} is {}", it.invoice_number, it.status)).collect();
        match open.is_empty() {
            true => Ok(()),
            false => Err(Failure::Told {
                code: ExitCode::Rejected,
                message: format!(
                    "{}: nothing can be cancelled before that is paid or written off (`billsby invoices --help`); \
                     nothing was sent",
                    open.join(", ")
                ),
            }),
        }
    }

    fn confirm(&self) -> Result<(), Failure> {
        let Some(call) = calls::find(ERASE) else { return Ok(()) };
        let arguments = json!({ "customerUniqueId": self.id() });
        let arguments = arguments.as_object().cloned().unwrap_or_default();
        let request = self.client.call(call, arguments).map_err(|error| Failure::usage(error.to_string()))?;
        confirm::confirm(call, &request.preview().map_err(|error| failed(&error))?, Some(self.id()))
    }

    /// Finds out what came of the step in the midst of which an earlier run ended, and says so.
    pub fn settle(&self, record: &mut Record) -> Option<String> {
        let Step { operation, of, begun_on } = record.under_way.take()?;
        let mut cancelled = self.before.subscriptions.iter().filter(|it| it.status == SubscriptionStatus::Cancelled);
        let what_came_of_it = match operation.as_str() {
            CANCEL if cancelled.any(|it| it.subscription_id.as_str() == of) => {
                record.cancelled_subscriptions.insert(of.clone());
                "and it is Cancelled"
            }
            CANCEL => "and it is not Cancelled",
            _ if self.seen.is_empty() => "and nothing personal is there any more",
            _ => "and it is not erased",
        };
        Some(format!("an earlier run ended in the midst of {operation} of {of} on {begun_on}, {what_came_of_it}"))
    }

    /// Cancels, erases and reads back. Each step is left out where it was done before.
    pub async fn carry_out(
        &self,
        mut record: Record,
        path: Option<&Path>,
        now: impl Fn() -> String,
    ) -> Result<Record, Failure> {
        let write = |record: &Record| path.map_or(Ok(()), |path| record.write(path));
        let begin = |record: &mut Record, operation: &str, of: &str| {
            record.under_way = Some(Step { operation: operation.to_owned(), of: of.to_owned(), begun_on: now() });
            write(record)
        };
        if !self.seen.is_empty() {
            record.seen_in = counted(&self.seen);
        }
        // Where it cannot be written nothing is erased.
        write(&record)?;
        for subscription in self.to_cancel() {
            let id = &subscription.subscription_id;
            begin(&mut record, CANCEL, id.as_str())?;
            match self.client.cancel_subscription(id, self.id()).await {
                // Somebody else did just now; or this did, and the answer was lost.
                Ok(()) | Err(Error::Conflict(_) | Error::OutcomeUnknown(_))
                    if self.is_cancelled(id.as_str()).await? => {}
                Ok(()) => return Err(Failure::internal(format!("{id} was cancelled, and is not Cancelled"))),
                Err(error) => return Err(self.broke_off(&error, record, write)),
            }
            record.under_way = None;
            record.cancelled_subscriptions.insert(id.to_string());
            write(&record)?;
        }
        if !self.seen.is_empty() {
            begin(&mut record, ERASE, self.id())?;
            if let Err(error) = self.client.erase_customer_data(self.id()).await {
                return Err(self.broke_off(&error, record, write));
            }
            record.under_way = None;
            record.erased_on = Some(now());
            write(&record)?;
        }
        record.erased_on.get_or_insert_with(&now);
        match Everything::read(self.client, self.id(), &self.customer.email).await {
            Ok(after) => {
                record.left = places(&after.readings, &self.person);
                record.verified = record.left.is_empty();
                record.problem = None;
            }
            Err(error) => {
                record.verified = false;
                record.problem = Some(error.to_string());
            }
        }
        write(&record)?;
        Ok(record)
    }

    async fn is_cancelled(&self, subscription: &str) -> Result<bool, Failure> {
        let found = self.client.get_subscription(subscription).await.map_err(|error| failed(&error))?;
        Ok(found.status == SubscriptionStatus::Cancelled)
    }

    /// A step that failed. Where it certainly was not taken, the record no longer says that it was begun.
    fn broke_off(&self, error: &Error, mut record: Record, write: impl Fn(&Record) -> Result<(), Failure>) -> Failure {
        match Failure::call(error, Effect::Erase) {
            Failure::Told { code, message } => {
                if code != ExitCode::Unknown {
                    record.under_way = None;
                    if let Err(failure) = write(&record) {
                        return failure;
                    }
                }
                let message =
                    format!("{message}\nthe erasure of {} broke off; the same command takes it up again", self.id());
                Failure::Told { code, message }
            }
            closed => closed,
        }
    }
}

/// How many places there are, by operation.
fn counted(places: &BTreeSet<Place>) -> BTreeMap<String, usize> {
    let mut counted = BTreeMap::new();
    for place in places {
        *counted.entry(place.operation.clone()).or_insert(0) += 1;
    }
    counted
}

fn in_words(counted: &BTreeMap<String, usize>) -> String {
    let words: Vec<String> = counted.iter().map(|(operation, count)| format!("{count} in {operation}")).collect();
    words.join(", ")
}
