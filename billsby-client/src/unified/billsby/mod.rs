//! Billsby as a provider.

mod credit_notes;
pub mod crosswalk;
mod customers;
mod invoices;
mod listing;
mod payments;
mod plans;
mod subscriptions;
mod value;
mod writes;

use super::provider::filters_of;
use super::walk::{List, walk};
use super::{
    Action, Answer, Capability, CreditNote, CreditNoteStatus, CursorKey, Customer, CustomerChange, Error, ErrorKind,
    Filter, GetQuery, Invoice, InvoiceStatus, ListQuery, NewCustomer, Page, Payment, PaymentStatus, Plan, PlanStatus,
    Provider, RemoteData, Resource, Subscription, SubscriptionStatus,
};
use crate::{Amount, Client, Response, types};
use serde::de::DeserializeOwned;
use serde_json::value::RawValue;

/// Billsby as a [`Provider`], over a [`Client`].
///
/// - Lists of invoices and subscriptions tell less than single records, since Billsby's do;
///   [`ListQuery::details`] asks for the rest, at a call or two a record.
/// - Payments and plans have ids made of two numbers, since Billsby finds a payment by its invoice only, and a plan
///   by its product. Listing payments costs a call for each invoice.
/// - A subscription's invoices are found among those of its customer, at a call each.
/// - A write whose reply is lost is not given up at once: what Billsby shows afterwards may tell that it was carried
///   out. See [`Error::outcome`] for where it does not.
#[derive(Clone, Debug)]
pub struct Billsby {
    client: Client,
    cursors: CursorKey,
}

const CAPABILITIES: &[Capability] = {
    use Filter::{CreatedAt, CustomerId, InvoiceId, Number, Status, SubscriptionId};
    use Resource::{CreditNotes, Customers, Invoices, Payments, Plans, Subscriptions};
    &[
        Capability::list(Customers, &[CreatedAt]),
        Capability::of(Customers, Action::Get),
        Capability::of(Customers, Action::Create),
        Capability::of(Customers, Action::Update),
        Capability::list(Invoices, &[CustomerId, SubscriptionId, Status, Number, CreatedAt]),
        Capability::of(Invoices, Action::Get),
        Capability::of(Invoices, Action::Refund),
        Capability::of(Invoices, Action::Reattempt),
        Capability::of(Invoices, Action::MarkPaidOffline),
        Capability::of(Invoices, Action::WriteOff),
        Capability::list(Subscriptions, &[CustomerId, Status, CreatedAt]),
        Capability::of(Subscriptions, Action::Get),
        Capability::list(Plans, &[Status]),
        Capability::of(Plans, Action::Get),
        Capability::list(CreditNotes, &[CustomerId, Status, Number, CreatedAt]),
        Capability::of(CreditNotes, Action::Get),
        Capability::list(Payments, &[InvoiceId, CustomerId, SubscriptionId, Status, CreatedAt]),
        Capability::of(Payments, Action::Get),
    ]
};

impl Billsby {
    /// The company of this client. Cursors are signed with `cursors`, for which the API key will do:
    /// `Billsby::new(client, &api_key)`.
    pub fn new(client: Client, cursors: impl Into<CursorKey>) -> Self {
        let cursors = cursors.into().of_account(client.company());
        Self { client, cursors }
    }

    /// The client.
    pub fn client(&self) -> &Client {
        &self.client
    }

    async fn page<L: List>(&self, resource: Resource, query: &ListQuery, list: &L) -> Result<Page<L::Record>, Error> {
        filters_of(CAPABILITIES, resource, query)?;
        let place = self.cursors.open(resource, query)?;
        let walked = walk(list, query.wanted_limit(), place).await?;
        let seal = |place: Option<_>| place.map(|place| self.cursors.seal(resource, query, &place)).transpose();
        Ok(Page::new(walked.records, seal(walked.next)?, seal(walked.prev)?).partial(walked.is_partial))
    }

    /// The invoices that a query asks for, by customer where that can be told; none where the customer and the
    /// subscription that are asked for do not go together.
    async fn invoices<'a>(
        &'a self,
        query: &'a ListQuery,
        status: Option<InvoiceStatus>,
    ) -> Result<Option<invoices::Invoices<'a>>, Error> {
        let mut customer = query.wanted_customer().map(str::to_owned);
        if let Some(subscription) = query.wanted_subscription() {
            let subscribed = match self.client.get_subscription(subscription).await {
                Err(crate::Error::NotFound(_)) => return Ok(None),
                read => read?.customer_unique_id.to_string(),
            };
            if customer.as_ref().is_some_and(|customer| *customer != subscribed) {
                return Ok(None);
            }
            customer = Some(subscribed);
        }
        Ok(Some(invoices::Invoices { billsby: self, query, status, customer }))
    }

    /// An invoice as Billsby has it, its customer, and the unified record without payments.
    async fn invoice(&self, id: &str, query: GetQuery) -> Result<(types::Invoice, String, Invoice), Error> {
        let reply = self.client.get_invoice(id).raw().await.map_err(|error| found("invoice", id, error))?;
        let remote = remote(&reply, query)?;
        let invoice = reply.into_value();
        let unified = invoices::invoice(&invoice, remote);
        let customer = invoices::customer_of(&invoice);
        Ok((invoice, customer, unified))
    }

    async fn whole_invoice(&self, id: &str, query: GetQuery) -> Result<Invoice, Error> {
        let (_, customer, invoice) = self.invoice(id, query).await?;
        self.with_payments(&customer, invoice, query).await
    }

    async fn with_payments(&self, customer: &str, invoice: Invoice, query: GetQuery) -> Result<Invoice, Error> {
        let payments = self.payments(customer, &invoice, query).await?;
        Ok(invoices::with_payments(invoice, payments))
    }

    /// The attempts to take payment for an invoice.
    async fn payments(&self, customer: &str, invoice: &Invoice, query: GetQuery) -> Result<Vec<Payment>, Error> {
        let reply = match self.client.list_payment_logs(customer, invoice.id.as_str()).raw().await {
            // The invoice is gone since it was read.
            Err(crate::Error::NotFound(_)) => return Ok(Vec::new()),
            reply => reply?,
        };
        let sent: Vec<Box<RawValue>> = if query.wants_remote_data() { reread(&reply)? } else { Vec::new() };
        let sent = sent.into_iter().map(|log| Some(log.into())).chain(std::iter::repeat(None));
        Ok(reply.value().iter().zip(sent).map(|(log, sent)| payments::payment(log, invoice, sent)).collect())
    }

    async fn subscription(&self, id: &str, query: GetQuery) -> Result<Subscription, Error> {
        let reply = self.client.get_subscription(id).raw().await.map_err(|error| found("subscription", id, error))?;
        Ok(subscriptions::subscription(reply.value(), remote(&reply, query)?))
    }

    async fn plans(
        &self,
        product: types::ProductId,
        currency: &types::CurrencyCode,
        wants_remote_data: bool,
    ) -> Result<Vec<Plan>, Error> {
        let reply = match self.client.list_plans(product).raw().await {
            // The product is gone since it was read.
            Err(crate::Error::NotFound(_)) => return Ok(Vec::new()),
            reply => reply?,
        };
        let sent: Vec<Box<RawValue>> = if wants_remote_data { reread(&reply)? } else { Vec::new() };
        let sent = sent.into_iter().map(|plan| Some(plan.into())).chain(std::iter::repeat(None));
        Ok(reply.value().iter().zip(sent).map(|(plan, sent)| plans::plan(plan, currency, sent)).collect())
    }

    async fn customer(&self, id: &str, query: GetQuery) -> Result<Customer, Error> {
        let reply = self.client.get_customer(id).raw().await.map_err(|error| found("customer", id, error))?;
        Ok(customers::customer(reply.value(), remote(&reply, query)?))
    }
}

/// An error of a read of one record.
fn found(what: &str, id: &str, error: crate::Error) -> Error {
    if error.is_not_found() { Error::not_found(what, id) } else { error.into() }
}

/// A reply once more, as another type. What it holds is not told where that fails.
fn reread<T, U: DeserializeOwned>(reply: &Response<T>) -> Result<U, Error> {
    reply.json().map_err(|_| Error::new(ErrorKind::Unreadable, "the reply cannot be taken apart into records"))
}

/// What was sent of a single record, where it is wanted.
fn remote<T>(reply: &Response<T>, query: GetQuery) -> Result<Option<RemoteData>, Error> {
    query.wants_remote_data().then(|| reread(reply)).transpose()
}

impl Provider for Billsby {
    fn capabilities(&self) -> &'static [Capability] {
        CAPABILITIES
    }

    fn list_customers<'a>(&'a self, query: &'a ListQuery) -> Answer<'a, Page<Customer>> {
        Box::pin(
            async move { self.page(Resource::Customers, query, &customers::Customers { billsby: self, query }).await },
        )
    }

    fn get_customer<'a>(&'a self, id: &'a str, query: GetQuery) -> Answer<'a, Customer> {
        Box::pin(self.customer(id, query))
    }

    fn create_customer<'a>(&'a self, customer: NewCustomer) -> Answer<'a, Customer> {
        Box::pin(self.create(customer))
    }

    fn update_customer<'a>(&'a self, id: &'a str, change: CustomerChange) -> Answer<'a, Customer> {
        Box::pin(self.update(id, change))
    }

    fn list_invoices<'a>(&'a self, query: &'a ListQuery) -> Answer<'a, Page<Invoice>> {
        Box::pin(async move {
            filters_of(CAPABILITIES, Resource::Invoices, query)?;
            let status = query.wanted_status(InvoiceStatus::KNOWN)?;
            match self.invoices(query, status).await? {
                Some(list) => self.page(Resource::Invoices, query, &list).await,
                None => Ok(Page::new(Vec::new(), None, None)),
            }
        })
    }

    fn get_invoice<'a>(&'a self, id: &'a str, query: GetQuery) -> Answer<'a, Invoice> {
        Box::pin(self.whole_invoice(id, query))
    }

    fn refund_invoice<'a>(&'a self, id: &'a str, amount: Amount) -> Answer<'a, Invoice> {
        Box::pin(self.refund(id, amount))
    }

    fn reattempt_invoice<'a>(&'a self, id: &'a str) -> Answer<'a, Invoice> {
        Box::pin(self.reattempt(id))
    }

    fn mark_invoice_paid_offline<'a>(&'a self, id: &'a str) -> Answer<'a, Invoice> {
        Box::pin(self.mark_paid_offline(id))
    }

    fn write_off_invoice<'a>(&'a self, id: &'a str) -> Answer<'a, Invoice> {
        Box::pin(self.write_off(id))
    }

    fn list_subscriptions<'a>(&'a self, query: &'a ListQuery) -> Answer<'a, Page<Subscription>> {
        Box::pin(async move {
            let status = query.wanted_status(SubscriptionStatus::KNOWN)?;
            self.page(Resource::Subscriptions, query, &subscriptions::Subscriptions { billsby: self, query, status })
                .await
        })
    }

    fn get_subscription<'a>(&'a self, id: &'a str, query: GetQuery) -> Answer<'a, Subscription> {
        Box::pin(self.subscription(id, query))
    }

    fn list_plans<'a>(&'a self, query: &'a ListQuery) -> Answer<'a, Page<Plan>> {
        Box::pin(async move {
            let status = query.wanted_status(PlanStatus::KNOWN)?;
            self.page(Resource::Plans, query, &plans::Plans { billsby: self, query, status }).await
        })
    }

    fn get_plan<'a>(&'a self, id: &'a str, query: GetQuery) -> Answer<'a, Plan> {
        Box::pin(async move {
            let unknown = || Error::not_found("plan", id);
            let product = plans::product_of_plan(id).ok_or_else(unknown)?;
            let currency = self.client.get_product(product).await.map_err(|error| found("plan", id, error))?;
            let plans = self.plans(product, &currency.billing_currency, query.wants_remote_data()).await?;
            plans.into_iter().find(|plan| plan.id == id).ok_or_else(unknown)
        })
    }

    fn list_credit_notes<'a>(&'a self, query: &'a ListQuery) -> Answer<'a, Page<CreditNote>> {
        Box::pin(async move {
            let status = query.wanted_status(CreditNoteStatus::KNOWN)?;
            self.page(Resource::CreditNotes, query, &credit_notes::CreditNotes { billsby: self, query, status }).await
        })
    }

    fn get_credit_note<'a>(&'a self, id: &'a str, query: GetQuery) -> Answer<'a, CreditNote> {
        Box::pin(async move {
            // Billsby has no call for one of them.
            let query = ListQuery::new().number(id).limit(1).remote_data(query.wants_remote_data());
            let list = credit_notes::CreditNotes { billsby: self, query: &query, status: None };
            let mut place = None;
            loop {
                let walked = walk(&list, 1, place).await?;
                match (walked.records.into_iter().next(), walked.next) {
                    (Some(note), _) => return Ok(note),
                    (None, None) => return Err(Error::not_found("credit note", id)),
                    (None, next) => place = next,
                }
            }
        })
    }

    fn list_payments<'a>(&'a self, query: &'a ListQuery) -> Answer<'a, Page<Payment>> {
        Box::pin(async move {
            filters_of(CAPABILITIES, Resource::Payments, query)?;
            // A payment that was tried and failed has no unified word, and can be asked for by its own.
            let words: Vec<_> = PaymentStatus::KNOWN.iter().cloned().chain(["failed".into()]).collect();
            let status = query.wanted_status(&words)?;
            // Of its invoice only what says to whom it belongs counts: status and dates are those of the payment.
            let mut of_invoices = ListQuery::new().details(query.wants_details());
            if let Some(subscription) = query.wanted_subscription() {
                of_invoices = of_invoices.subscription_id(subscription);
            }
            if let Some(customer) = query.wanted_customer() {
                of_invoices = of_invoices.customer_id(customer);
            }
            match self.invoices(&of_invoices, None).await? {
                Some(invoices) => {
                    let list = payments::Payments { query, status, invoices };
                    self.page(Resource::Payments, query, &list).await
                }
                None => Ok(Page::new(Vec::new(), None, None)),
            }
        })
    }

    fn get_payment<'a>(&'a self, id: &'a str, query: GetQuery) -> Answer<'a, Payment> {
        Box::pin(async move {
            let unknown = |error: Error| match error.kind() {
                ErrorKind::NotFound => Error::not_found("payment", id),
                _ => error,
            };
            let invoice = payments::invoice_of_payment(id).ok_or_else(|| Error::not_found("payment", id))?;
            let (_, customer, invoice) = self.invoice(invoice, GetQuery::new()).await.map_err(unknown)?;
            let payments = self.payments(&customer, &invoice, query).await?;
            payments.into_iter().find(|payment| payment.id == id).ok_or_else(|| Error::not_found("payment", id))
        })
    }
}
