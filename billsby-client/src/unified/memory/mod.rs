//! Records in memory, as a provider.

mod record;
mod settling;

use super::provider::filters_of;
use super::{
    Action, Answer, Capability, CreditNote, CreditNoteStatus, CursorKey, Customer, CustomerChange, Error, Filter,
    GetQuery, Invoice, InvoiceStatus, ListQuery, NewCustomer, Page, Payment, PaymentStatus, Plan, PlanStatus, Provider,
    Resource, Subscription, SubscriptionStatus,
};
use crate::{Amount, Timestamp};
use record::{Kept, Record};
use serde::{Deserialize, Serialize};
use std::cmp::Reverse;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// Records in memory as a [`Provider`], for tests of what is built over one.
///
/// It holds what is put into it: a [`Customer`], [`Invoice`], [`Subscription`], [`Plan`], [`CreditNote`] or
/// [`Payment`]. What it makes itself is dated one second after the other, from the start of 2026 on.
///
/// ```
/// use billsby_client::unified::{Customer, GetQuery, ListQuery, Memory, Provider};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), billsby_client::unified::Error> {
/// let memory = Memory::new("a secret of the test");
/// memory.put(Customer::new("ada"));
///
/// assert_eq!(memory.get_customer("ada", GetQuery::new()).await?.id, "ada");
/// assert_eq!(memory.list_customers(&ListQuery::new()).await?.result_count, 1);
///
/// memory.remove::<Customer>("ada");
/// assert_eq!(memory.get_customer("ada", GetQuery::new()).await.unwrap_err().status(), 404);
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct Memory {
    state: Mutex<State>,
    cursors: CursorKey,
}

#[derive(Debug, Default)]
struct State {
    kept: Kept,
    /// How many things it has made.
    made: i64,
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
        Capability::list(Plans, &[Status, CreatedAt]),
        Capability::of(Plans, Action::Get),
        Capability::list(CreditNotes, &[CustomerId, Status, Number, CreatedAt]),
        Capability::of(CreditNotes, Action::Get),
        Capability::list(Payments, &[InvoiceId, CustomerId, SubscriptionId, Status, CreatedAt]),
        Capability::of(Payments, Action::Get),
    ]
};

/// Between two records. What comes after it is told by the instant and id of one of them, whether that is still there
/// or not.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Mark {
    forward: bool,
    /// The record that is passed; none where the walk begins at the very start, or at the very end.
    passed: Option<(Option<Timestamp>, String)>,
}

impl Memory {
    /// Nothing, with a key to sign cursors.
    pub fn new(cursors: impl Into<CursorKey>) -> Self {
        Self { state: Mutex::default(), cursors: cursors.into() }
    }

    /// Keeps a record, in place of one with the same id.
    pub fn put<R: Record>(&self, record: R) {
        put(&mut self.state().kept, record);
    }

    /// Takes a record away, and gives it if it was there.
    pub fn remove<R: Record>(&self, id: &str) -> Option<R> {
        let mut state = self.state();
        let all = R::all_mut(&mut state.kept);
        let at = all.iter().position(|record| record.id() == id)?;
        Some(all.remove(at))
    }

    /// No method leaves a record half changed.
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn get<R: Record>(&self, id: &str, query: GetQuery) -> Result<R, Error> {
        let record = find::<R>(&self.state().kept, id)?.clone();
        Ok(if query.wants_remote_data() { record } else { record.without_remote_data() })
    }

    fn list<R: Record>(&self, query: &ListQuery, status: Option<String>) -> Result<Page<R>, Error> {
        filters_of(CAPABILITIES, R::RESOURCE, query)?;
        let mark: Option<Mark> = self.cursors.open(R::RESOURCE, query)?;
        let state = self.state();
        let mut found: Vec<&R> = R::all(&state.kept)
            .iter()
            .filter(|record| query.wanted_created().contains(record.created_at()))
            .filter(|record| {
                let facts = record.facts(&state.kept);
                facts.are_wanted(query) && facts.stand(status.as_deref())
            })
            .collect();
        found.sort_by_key(|record| order(record.created_at(), record.id()));

        let limit = query.wanted_limit();
        let place = |mark: &Mark| match &mark.passed {
            None if mark.forward => 0,
            None => found.len(),
            Some((created_at, id)) => {
                let passed = order(*created_at, id);
                found.partition_point(|record| {
                    let of_record = order(record.created_at(), record.id());
                    if mark.forward { of_record <= passed } else { of_record < passed }
                })
            }
        };
        let (start, end) = match &mark {
            None => (0, limit.min(found.len())),
            Some(mark) if mark.forward => (place(mark), (place(mark) + limit).min(found.len())),
            Some(mark) => (place(mark).saturating_sub(limit), place(mark)),
        };
        let page = found.get(start..end).unwrap_or_default();
        let seal = |forward: bool, passed: Option<&&R>| {
            let passed = passed.map(|record| (record.created_at(), record.id().to_owned()));
            self.cursors.seal(R::RESOURCE, query, &Mark { forward, passed })
        };
        let next = if end < found.len() { Some(seal(true, page.last())?) } else { None };
        let prev = if start > 0 { Some(seal(false, page.first())?) } else { None };
        let shown = page.iter().map(|record| match query.wants_remote_data() {
            true => R::clone(record),
            false => R::clone(record).without_remote_data(),
        });
        Ok(Page::new(shown.collect(), next, prev))
    }
}

/// The newest first; of several made at one instant, by id, so that no two are in the same place.
fn order(created_at: Option<Timestamp>, id: &str) -> (Reverse<Option<Timestamp>>, String) {
    (Reverse(created_at), id.to_owned())
}

fn put<R: Record>(kept: &mut Kept, record: R) {
    let all = R::all_mut(kept);
    match all.iter_mut().find(|known| known.id() == record.id()) {
        Some(known) => *known = record,
        None => all.push(record),
    }
}

fn find<'a, R: Record>(kept: &'a Kept, id: &str) -> Result<&'a R, Error> {
    R::all(kept).iter().find(|record| record.id() == id).ok_or_else(|| Error::not_found(R::NAME, id))
}

fn answer<'a, T: Send + 'a>(result: Result<T, Error>) -> Answer<'a, T> {
    Box::pin(std::future::ready(result))
}

/// A list, narrowed by one of these words.
macro_rules! list {
    ($self:ident, $query:ident, $status:ident) => {
        answer($query.wanted_status($status::KNOWN).and_then(|status| {
            let status = status.map(|status| status.to_string());
            $self.list($query, status)
        }))
    };
}

impl Provider for Memory {
    fn capabilities(&self) -> &'static [Capability] {
        CAPABILITIES
    }

    fn list_customers<'a>(&'a self, query: &'a ListQuery) -> Answer<'a, Page<Customer>> {
        answer(self.list(query, None))
    }

    fn get_customer<'a>(&'a self, id: &'a str, query: GetQuery) -> Answer<'a, Customer> {
        answer(self.get(id, query))
    }

    fn create_customer<'a>(&'a self, customer: NewCustomer) -> Answer<'a, Customer> {
        answer(Ok(self.state().create_customer(customer)))
    }

    fn update_customer<'a>(&'a self, id: &'a str, change: CustomerChange) -> Answer<'a, Customer> {
        answer(self.state().update_customer(id, change))
    }

    fn list_invoices<'a>(&'a self, query: &'a ListQuery) -> Answer<'a, Page<Invoice>> {
        list!(self, query, InvoiceStatus)
    }

    fn get_invoice<'a>(&'a self, id: &'a str, query: GetQuery) -> Answer<'a, Invoice> {
        answer(self.get(id, query))
    }

    fn refund_invoice<'a>(&'a self, id: &'a str, amount: Amount) -> Answer<'a, Invoice> {
        answer(self.state().refund(id, amount))
    }

    fn reattempt_invoice<'a>(&'a self, id: &'a str) -> Answer<'a, Invoice> {
        answer(self.state().reattempt(id))
    }

    fn mark_invoice_paid_offline<'a>(&'a self, id: &'a str) -> Answer<'a, Invoice> {
        answer(self.state().settle(id, InvoiceStatus::Paid))
    }

    fn write_off_invoice<'a>(&'a self, id: &'a str) -> Answer<'a, Invoice> {
        answer(self.state().settle(id, InvoiceStatus::Cancelled))
    }

    fn list_subscriptions<'a>(&'a self, query: &'a ListQuery) -> Answer<'a, Page<Subscription>> {
        list!(self, query, SubscriptionStatus)
    }

    fn get_subscription<'a>(&'a self, id: &'a str, query: GetQuery) -> Answer<'a, Subscription> {
        answer(self.get(id, query))
    }

    fn list_plans<'a>(&'a self, query: &'a ListQuery) -> Answer<'a, Page<Plan>> {
        list!(self, query, PlanStatus)
    }

    fn get_plan<'a>(&'a self, id: &'a str, query: GetQuery) -> Answer<'a, Plan> {
        answer(self.get(id, query))
    }

    fn list_credit_notes<'a>(&'a self, query: &'a ListQuery) -> Answer<'a, Page<CreditNote>> {
        list!(self, query, CreditNoteStatus)
    }

    fn get_credit_note<'a>(&'a self, id: &'a str, query: GetQuery) -> Answer<'a, CreditNote> {
        answer(self.get(id, query))
    }

    fn list_payments<'a>(&'a self, query: &'a ListQuery) -> Answer<'a, Page<Payment>> {
        list!(self, query, PaymentStatus)
    }

    fn get_payment<'a>(&'a self, id: &'a str, query: GetQuery) -> Answer<'a, Payment> {
        answer(self.get(id, query))
    }
}
