//! Billsby's lists, as lists that can be walked.

use super::{Billsby, crosswalk, records};
use crate::types;
use crate::unified::query::Range;
use crate::unified::walk::{List, Row, Window};
use crate::unified::{
    Answer, CreditNote, CreditNoteStatus, Customer, Error, GetQuery, Invoice, InvoiceStatus, ListQuery, Payment,
    PaymentStatus, Plan, PlanStatus, RemoteData, Subscription, SubscriptionStatus,
};
use crate::{Response, Timestamp};
use serde::Deserialize;
use serde_json::value::RawValue;

/// By what the lists are ordered; the newest comes first.
const ORDER: &str = "createdOn";

/// Every page of Billsby as a window: its rows made into records, with what was sent of each where it is wanted.
macro_rules! window {
    ($reply:ident, $query:expr, $number:expr, $size:expr, $row:expr) => {{
        let remote = remote_rows(&$reply, $query, |page: Rows| page.results)?;
        let page = $reply.into_value();
        let rows: Vec<_> = page.results.iter().zip(remote).map($row).collect();
        Window {
            is_first: $number == 1,
            // An empty page ends the list whatever the count says: rows may have gone in between.
            is_last: rows.is_empty() || usize::try_from(page.page_count).is_ok_and(|pages| $number >= pages),
            start: start($number, $size, rows.len(), page.row_count),
            rows,
        }
    }};
}

/// A list that Billsby gives as a whole.
macro_rules! whole {
    ($reply:ident, $query:expr, $row:expr) => {{
        let remote = remote_rows(&$reply, $query, |rows: Vec<Box<RawValue>>| rows)?;
        Window::whole($reply.value().iter().zip(remote).map($row).collect())
    }};
}

/// A reply about a customer, subscription or invoice that a list is narrowed by. One that does not exist has none.
macro_rules! of_existing {
    ($request:expr) => {
        match $request.raw().await {
            Err(crate::Error::NotFound(_)) => return Ok(Window::whole(Vec::new())),
            reply => reply?,
        }
    };
}

#[derive(Deserialize)]
struct Rows {
    results: Vec<Box<RawValue>>,
}

/// What was sent of each row, without end: nothing where it is not wanted.
fn remote_rows<T, P: serde::de::DeserializeOwned, F: FnOnce(P) -> Vec<Box<RawValue>>>(
    reply: &Response<T>,
    query: &ListQuery,
    rows: F,
) -> Result<impl Iterator<Item = Option<RemoteData>> + use<T, P, F>, Error> {
    let sent = if query.wants_remote_data() { rows(super::reread(reply)?) } else { Vec::new() };
    Ok(sent.into_iter().map(|row| Some(row.into())).chain(std::iter::repeat(None)))
}

/// How many rows are before a page, as far as is known.
fn start(number: usize, size: usize, rows: usize, total: i32) -> usize {
    let start = (number - 1).saturating_mul(size);
    // A page beyond the last begins where the list ends.
    if rows == 0 { usize::try_from(total).unwrap_or(start).min(start) } else { start }
}

fn wire(number: usize) -> i32 {
    i32::try_from(number).unwrap_or(i32::MAX)
}

fn row<T>(key: impl AsRef<str>, created_at: Option<Timestamp>, value: T) -> Row<T> {
    Row { key: key.as_ref().to_owned(), created_at, value }
}

pub(super) struct Customers<'a> {
    pub billsby: &'a Billsby,
    pub query: &'a ListQuery,
}

impl List for Customers<'_> {
    type Row = Customer;
    type Record = Customer;

    fn window(&self, number: usize, size: usize) -> Answer<'_, Window<Customer>> {
        Box::pin(async move {
            let request = self.billsby.client.list_customers().page(wire(number)).page_size(wire(size));
            let reply = request.raw().await?;
            Ok(window!(reply, self.query, number, size, |(of, remote)| {
                let customer = records::listed_customer(of, remote);
                row(&of.customer_unique_id, customer.created_at, customer)
            }))
        })
    }

    fn records(&self, row: Customer) -> Answer<'_, Vec<Customer>> {
        let is_wanted = self.range().contains(row.created_at);
        Box::pin(async move { Ok(Vec::from_iter(is_wanted.then_some(row))) })
    }

    fn id(record: &Customer) -> &str {
        &record.id
    }

    fn range(&self) -> Range {
        self.query.wanted_created()
    }
}

pub(super) struct Invoices<'a> {
    pub billsby: &'a Billsby,
    pub query: &'a ListQuery,
    pub status: Option<InvoiceStatus>,
    /// The customer to whom all of them belong, where there is one.
    pub customer: Option<String>,
}

impl Invoices<'_> {
    /// Whether an invoice is billed to the subscription that is asked for. Only Billsby's own record tells.
    async fn details(&self, invoice: Invoice) -> Result<Option<Invoice>, Error> {
        let query = GetQuery::new().remote_data(self.query.wants_remote_data());
        let (of, customer, full) = match self.billsby.invoice(&invoice.id, query).await {
            // It is gone since the list was read.
            Err(error) if error.kind() == crate::unified::ErrorKind::NotFound => return Ok(None),
            read => read?,
        };
        let wanted = self.query.wanted_subscription();
        if wanted.is_some_and(|wanted| !records::subscriptions_of(&of).any(|id| id == wanted)) {
            return Ok(None);
        }
        if !self.query.wants_details() {
            return Ok(Some(Invoice { subscription_id: wanted.map(str::to_owned), ..invoice }));
        }
        self.billsby.with_payments(&customer, full, query).await.map(Some)
    }
}

impl List for Invoices<'_> {
    type Row = Invoice;
    type Record = Invoice;

    fn window(&self, number: usize, size: usize) -> Answer<'_, Window<Invoice>> {
        Box::pin(async move {
            if let Some(customer) = &self.customer {
                let reply = of_existing!(self.billsby.client.list_customer_invoices(customer.as_str()));
                return Ok(whole!(reply, self.query, |(of, remote)| {
                    let invoice = records::invoice_of(customer, of, remote);
                    row(&of.invoice_number, invoice.created_at, invoice)
                }));
            }
            let mut request = self.billsby.client.list_invoices().page(wire(number)).page_size(wire(size));
            request = request.order_by_descending(ORDER);
            if let Some(number) = self.query.wanted_number() {
                request = request.query(number);
            }
            for word in self.status.iter().flat_map(|status| crosswalk::INVOICE_STATUS.provider(status)) {
                request = match types::InvoiceStatus::from(word) {
                    types::InvoiceStatus::Pending => request.is_pending(true),
                    types::InvoiceStatus::Paid => request.is_paid(true),
                    types::InvoiceStatus::Unpaid => request.is_unpaid(true),
                    types::InvoiceStatus::PaidOffline => request.is_paid_offline(true),
                    types::InvoiceStatus::ToBeWrittenOff | types::InvoiceStatus::WrittenOff => {
                        request.is_written_off(true)
                    }
                    types::InvoiceStatus::Unknown(_) => request,
                };
            }
            let reply = request.raw().await?;
            Ok(window!(reply, self.query, number, size, |(of, remote)| {
                let invoice = records::listed_invoice(of, remote);
                row(&of.invoice_number, invoice.created_at, invoice)
            }))
        })
    }

    fn records(&self, row: Invoice) -> Answer<'_, Vec<Invoice>> {
        Box::pin(async move {
            let is_wanted = self.range().contains(row.created_at)
                && (self.status.is_none() || self.status == row.status)
                && self.query.wanted_number().is_none_or(|number| row.number.as_deref() == Some(number));
            if !is_wanted {
                return Ok(Vec::new());
            }
            if self.query.wants_details() || self.query.wanted_subscription().is_some() {
                return Ok(Vec::from_iter(self.details(row).await?));
            }
            Ok(vec![row])
        })
    }

    fn id(record: &Invoice) -> &str {
        &record.id
    }

    fn range(&self) -> Range {
        self.query.wanted_created()
    }
}

pub(super) struct Subscriptions<'a> {
    pub billsby: &'a Billsby,
    pub query: &'a ListQuery,
    pub status: Option<SubscriptionStatus>,
}

impl List for Subscriptions<'_> {
    type Row = Subscription;
    type Record = Subscription;

    fn window(&self, number: usize, size: usize) -> Answer<'_, Window<Subscription>> {
        Box::pin(async move {
            if let Some(customer) = self.query.wanted_customer() {
                let reply = of_existing!(self.billsby.client.list_customer_subscriptions(customer));
                return Ok(whole!(reply, self.query, |(of, remote)| {
                    let subscription = records::subscription_of(customer, of, remote);
                    row(&of.subscription_id, subscription.created_at, subscription)
                }));
            }
            let request = self.billsby.client.list_subscriptions().page(wire(number)).page_size(wire(size));
            let reply = request.order_by_descending(ORDER).raw().await?;
            Ok(window!(reply, self.query, number, size, |(of, remote)| {
                let subscription = records::listed_subscription(of, remote);
                row(&of.subscription_unique_id, subscription.created_at, subscription)
            }))
        })
    }

    fn records(&self, row: Subscription) -> Answer<'_, Vec<Subscription>> {
        Box::pin(async move {
            let is_wanted =
                self.range().contains(row.created_at) && (self.status.is_none() || self.status == row.status);
            if !is_wanted {
                return Ok(Vec::new());
            }
            if !self.query.wants_details() {
                return Ok(vec![row]);
            }
            let query = GetQuery::new().remote_data(self.query.wants_remote_data());
            match self.billsby.subscription(&row.id, query).await {
                Err(error) if error.kind() == crate::unified::ErrorKind::NotFound => Ok(Vec::new()),
                read => Ok(vec![read?]),
            }
        })
    }

    fn id(record: &Subscription) -> &str {
        &record.id
    }

    fn range(&self) -> Range {
        self.query.wanted_created()
    }
}

pub(super) struct CreditNotes<'a> {
    pub billsby: &'a Billsby,
    pub query: &'a ListQuery,
    pub status: Option<CreditNoteStatus>,
}

impl List for CreditNotes<'_> {
    type Row = CreditNote;
    type Record = CreditNote;

    fn window(&self, number: usize, size: usize) -> Answer<'_, Window<CreditNote>> {
        Box::pin(async move {
            if let Some(customer) = self.query.wanted_customer() {
                let reply = of_existing!(self.billsby.client.list_customer_credit_notes(customer));
                return Ok(whole!(reply, self.query, |(of, remote)| {
                    let note = records::credit_note_of(customer, of, remote);
                    row(&of.invoice_number, note.created_at, note)
                }));
            }
            let mut request = self.billsby.client.list_credit_notes().page(wire(number)).page_size(wire(size));
            request = request.order_by_descending(ORDER);
            if let Some(number) = self.query.wanted_number() {
                request = request.query(number);
            }
            let reply = request.raw().await?;
            Ok(window!(reply, self.query, number, size, |(of, remote)| {
                let note = records::credit_note(of, remote);
                row(&of.credit_note_unique_id, note.created_at, note)
            }))
        })
    }

    fn records(&self, row: CreditNote) -> Answer<'_, Vec<CreditNote>> {
        let is_wanted = self.range().contains(row.created_at)
            && (self.status.is_none() || self.status == row.status)
            && self.query.wanted_number().is_none_or(|number| row.number.as_deref() == Some(number));
        Box::pin(async move { Ok(Vec::from_iter(is_wanted.then_some(row))) })
    }

    fn id(record: &CreditNote) -> &str {
        &record.id
    }

    fn range(&self) -> Range {
        self.query.wanted_created()
    }
}

/// The plans of all products, product by product.
pub(super) struct Plans<'a> {
    pub billsby: &'a Billsby,
    pub query: &'a ListQuery,
    pub status: Option<PlanStatus>,
}

impl List for Plans<'_> {
    type Row = (types::ProductId, types::CurrencyCode);
    type Record = Plan;

    fn window(&self, number: usize, size: usize) -> Answer<'_, Window<Self::Row>> {
        Box::pin(async move {
            let request = self.billsby.client.list_products().page(wire(number)).page_size(wire(size));
            let reply = request.raw().await?;
            Ok(window!(reply, &ListQuery::new(), number, size, |(of, _)| {
                row(of.product_id.to_string(), None, (of.product_id, of.billing_currency.clone()))
            }))
        })
    }

    fn records(&self, (product, currency): Self::Row) -> Answer<'_, Vec<Plan>> {
        Box::pin(async move {
            let plans = self.billsby.plans(product, &currency, self.query.wants_remote_data()).await?;
            Ok(plans.into_iter().filter(|plan| self.status.is_none() || self.status == plan.status).collect())
        })
    }

    fn id(record: &Plan) -> &str {
        &record.id
    }
}

/// The payments of all invoices, or of those that are asked for, invoice by invoice.
pub(super) struct Payments<'a> {
    pub query: &'a ListQuery,
    pub status: Option<PaymentStatus>,
    pub invoices: Invoices<'a>,
}

impl List for Payments<'_> {
    type Row = Invoice;
    type Record = Payment;

    fn window(&self, number: usize, size: usize) -> Answer<'_, Window<Invoice>> {
        Box::pin(async move {
            let Some(id) = self.query.wanted_invoice() else { return self.invoices.window(number, size).await };
            match self.invoices.billsby.invoice(id, GetQuery::new()).await {
                Err(error) if error.kind() == crate::unified::ErrorKind::NotFound => Ok(Window::whole(Vec::new())),
                read => {
                    let (_, customer, invoice) = read?;
                    let is_wanted = self.invoices.customer.as_ref().is_none_or(|wanted| *wanted == customer);
                    let rows = is_wanted.then(|| row(id, invoice.created_at, invoice));
                    Ok(Window::whole(rows.into_iter().collect()))
                }
            }
        })
    }

    fn records(&self, invoice: Invoice) -> Answer<'_, Vec<Payment>> {
        Box::pin(async move {
            let mut payments = Vec::new();
            for invoice in self.invoices.records(invoice).await? {
                let customer = invoice.customer.as_ref().and_then(|customer| customer.id.as_deref());
                let query = GetQuery::new().remote_data(self.query.wants_remote_data());
                payments.extend(self.invoices.billsby.payments(customer.unwrap_or_default(), &invoice, query).await?);
            }
            let range = self.query.wanted_created();
            payments.retain(|payment| {
                range.contains(payment.created_at) && (self.status.is_none() || self.status == payment.status)
            });
            Ok(payments)
        })
    }

    fn id(record: &Payment) -> &str {
        &record.id
    }
}
