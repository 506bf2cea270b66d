//! What the service says of the money of a customer.

use billsby_client::types::{
    CreditNote, CustomerCreditNote, CustomerInvoice, EventLogType, Invoice, InvoiceStatus, PaymentLog,
};
use billsby_client::{Client, Error, Timestamp};
use std::collections::{BTreeMap, BTreeSet};
use tokio::task::JoinSet;

/// So many customers are read at a time.
const AT_A_TIME: usize = 4;

/// What the service says of the money of a customer.
#[derive(Clone)]
pub struct Books {
    /// Whose they are.
    pub customer: String,
    /// The invoices.
    pub invoices: Vec<Billed>,
    /// The credit notes.
    pub credit_notes: Vec<CustomerCreditNote>,
    /// The numbers of invoices that the company's list has for this customer.
    pub listed_invoices: BTreeSet<String>,
    /// The credit notes that the company's list has for this customer.
    pub listed_credit_notes: Vec<CreditNote>,
    /// When the plan of a subscription changed, which may have turned what was paid into credit.
    pub plan_changes: BTreeMap<String, Vec<Timestamp>>,
}

/// An invoice, from all calls that tell of it.
#[derive(Clone)]
pub struct Billed {
    /// As the customer's list shows it.
    pub row: CustomerInvoice,
    /// As it is alone.
    pub full: Invoice,
    /// The attempts to take payment.
    pub payments: Vec<PaymentLog>,
}

/// What the lists of the company have, by customer.
#[derive(Default)]
pub struct Listed {
    /// The numbers of invoices.
    pub invoices: BTreeMap<String, BTreeSet<String>>,
    /// The credit notes.
    pub credit_notes: BTreeMap<String, Vec<CreditNote>>,
}

impl Listed {
    /// Reads the lists of the company. Only these customers count, where any are named.
    pub async fn read(client: &Client, wanted: &BTreeSet<String>) -> Result<Self, Error> {
        let mut listed = Self::default();
        let is_wanted = |customer: &str| wanted.is_empty() || wanted.contains(customer);
        let mut invoices = client.list_invoices().stream();
        while let Some(row) = invoices.next().await.transpose()? {
            let customer = row.customer_unique_id.as_str();
            if is_wanted(customer) {
                let numbers = listed.invoices.entry(customer.to_owned()).or_default();
                numbers.insert(row.invoice_number.to_string());
            }
        }
        let mut notes = client.list_credit_notes().stream();
        while let Some(note) = notes.next().await.transpose()? {
            if is_wanted(note.customer_unique_id.as_str()) {
                listed.credit_notes.entry(note.customer_unique_id.to_string()).or_default().push(note);
            }
        }
        Ok(listed)
    }

    /// Everybody who has an invoice or a credit note.
    pub fn customers(&self) -> BTreeSet<String> {
        self.invoices.keys().chain(self.credit_notes.keys()).cloned().collect()
    }

    /// The books of a customer; none where the customer was deleted since the lists were read.
    pub async fn books(&self, client: &Client, customer: &str) -> Result<Option<Books>, Error> {
        let books = self.unless_deleted(client, customer, read(client.clone(), customer.to_owned()).await).await?;
        Ok(books.map(|books| self.with_listed(books)))
    }

    /// What was read of a customer, unless that failed because the customer is gone meanwhile.
    async fn unless_deleted<T>(
        &self,
        client: &Client,
        customer: &str,
        outcome: Result<T, Error>,
    ) -> Result<Option<T>, Error> {
        let was_there = self.invoices.contains_key(customer) || self.credit_notes.contains_key(customer);
        match outcome {
            // An invoice may be missing, too, and that is another matter.
            Err(error) if error.is_not_found() && was_there => match client.get_customer(customer).await {
                Err(gone) if gone.is_not_found() => Ok(None),
                _ => Err(error),
            },
            outcome => outcome.map(Some),
        }
    }

    fn with_listed(&self, books: Books) -> Books {
        let listed_invoices = self.invoices.get(&books.customer).cloned().unwrap_or_default();
        let listed_credit_notes = self.credit_notes.get(&books.customer).cloned().unwrap_or_default();
        Books { listed_invoices, listed_credit_notes, ..books }
    }

    /// Reads the books of these customers and shows each, in any order; none where a customer is gone meanwhile.
    pub async fn for_each(
        &self,
        client: &Client,
        customers: BTreeSet<String>,
        mut show: impl FnMut(String, Option<Books>),
    ) -> Result<(), Error> {
        let mut waiting = customers.into_iter();
        let mut reading = JoinSet::new();
        loop {
            while reading.len() < AT_A_TIME
                && let Some(customer) = waiting.next()
            {
                let client = client.clone();
                reading.spawn(async move { (read(client, customer.clone()).await, customer) });
            }
            match reading.join_next().await {
                None => return Ok(()),
                Some(Ok((books, customer))) => {
                    let books = self.unless_deleted(client, &customer, books).await?;
                    show(customer, books.map(|books| self.with_listed(books)));
                }
                // A task is not cancelled, and does not panic unless the client does.
                Some(Err(error)) => std::panic::resume_unwind(error.into_panic()),
            }
        }
    }
}

async fn read(client: Client, customer: String) -> Result<Books, Error> {
    let mut books = Books {
        credit_notes: client.list_customer_credit_notes(customer.as_str()).await?,
        customer,
        invoices: Vec::new(),
        listed_invoices: BTreeSet::new(),
        listed_credit_notes: Vec::new(),
        plan_changes: BTreeMap::new(),
    };
    for row in client.list_customer_invoices(books.customer.as_str()).await? {
        let full = client.get_invoice(&row.invoice_number).await?;
        let payments = client.list_payment_logs(books.customer.as_str(), &row.invoice_number).await?;
        if row.status == InvoiceStatus::Paid && row.refundable_amount != row.amount {
            for subscription in full.subscriptions.iter().flatten().filter_map(|it| it.subscription_unique_id.as_ref())
            {
                if !books.plan_changes.contains_key(subscription.as_str()) {
                    let changes = plan_changes(&client, subscription.as_str()).await?;
                    books.plan_changes.insert(subscription.to_string(), changes);
                }
            }
        }
        books.invoices.push(Billed { row, full, payments });
    }
    Ok(books)
}

async fn plan_changes(client: &Client, subscription: &str) -> Result<Vec<Timestamp>, Error> {
    let mut changes = Vec::new();
    let mut events = client.list_subscription_event_logs(subscription).stream();
    while let Some(event) = events.next().await.transpose()? {
        if event.type_ == EventLogType::PlanChanged {
            changes.push(event.created_on);
        }
    }
    Ok(changes)
}
