//! What a provider of records must be able to do.

use super::{
    CreditNote, Customer, CustomerChange, Error, ErrorKind, Filter, GetQuery, Invoice, ListQuery, NewCustomer, Page,
    Payment, Plan, Subscription,
};
use crate::Amount;
use std::fmt;
use std::pin::Pin;

/// An answer under way.
pub type Answer<'a, T> = Pin<Box<dyn Future<Output = Result<T, Error>> + Send + 'a>>;

/// A kind of record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Resource {
    /// [`Customer`]
    Customers,
    /// [`Invoice`]
    Invoices,
    /// [`Subscription`]
    Subscriptions,
    /// [`Plan`]
    Plans,
    /// [`CreditNote`]
    CreditNotes,
    /// [`Payment`]
    Payments,
}

impl Resource {
    /// All of them.
    pub const ALL: [Self; 6] =
        [Self::Customers, Self::Invoices, Self::Subscriptions, Self::Plans, Self::CreditNotes, Self::Payments];

    /// Its name in a path.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Customers => "customers",
            Self::Invoices => "invoices",
            Self::Subscriptions => "subscriptions",
            Self::Plans => "plans",
            Self::CreditNotes => "credit_notes",
            Self::Payments => "payments",
        }
    }

    /// The one with this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|resource| resource.as_str() == name)
    }
}

impl fmt::Display for Resource {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.as_str())
    }
}

/// What can be done with records of a kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Action {
    /// List them.
    List,
    /// Read one.
    Get,
    /// Make one.
    Create,
    /// Change one.
    Update,
    /// Give back what was paid.
    Refund,
    /// Try again to take payment.
    Reattempt,
    /// Say that it was paid elsewhere.
    MarkPaidOffline,
    /// Give up the claim.
    WriteOff,
}

impl Action {
    /// All of them.
    pub const ALL: [Self; 8] = [
        Self::List,
        Self::Get,
        Self::Create,
        Self::Update,
        Self::Refund,
        Self::Reattempt,
        Self::MarkPaidOffline,
        Self::WriteOff,
    ];

    /// The one with this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|action| action.as_str() == name)
    }

    /// Its name in a path.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::List => "list",
            Self::Get => "get",
            Self::Create => "create",
            Self::Update => "update",
            Self::Refund => "refund",
            Self::Reattempt => "reattempt",
            Self::MarkPaidOffline => "mark_paid_offline",
            Self::WriteOff => "write_off",
        }
    }
}

/// One thing that a provider can do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Capability {
    /// With records of this kind.
    pub resource: Resource,
    /// What.
    pub action: Action,
    /// What a list can be narrowed by.
    pub filters: &'static [Filter],
}

impl fmt::Display for Action {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl Capability {
    /// Something other than a list.
    pub const fn of(resource: Resource, action: Action) -> Self {
        Self { resource, action, filters: &[] }
    }

    /// A list that can be narrowed by these.
    pub const fn list(resource: Resource, filters: &'static [Filter]) -> Self {
        Self { resource, action: Action::List, filters }
    }
}

/// Where records come from.
///
/// What an implementation does not have it need not write: such a method answers that it is
/// [not supported](ErrorKind::NotSupported), and [`capabilities`](Self::capabilities) leaves it out. The newest records
/// of a list come first; payments come by their invoices, and plans by their products. A walk over its pages, each asked
/// for with the cursor of the one before, must lose and double nothing that is in the list throughout, whatever else
/// comes and goes meanwhile.
///
/// The methods that write give the record as it is afterwards. Where they fail, [`Error::outcome`] tells whether
/// something was done nevertheless.
pub trait Provider: Send + Sync {
    /// What it can do.
    fn capabilities(&self) -> &'static [Capability];

    /// The customers.
    fn list_customers<'a>(&'a self, query: &'a ListQuery) -> Answer<'a, Page<Customer>> {
        _ = query;
        not_supported(Resource::Customers, Action::List)
    }

    /// One customer.
    fn get_customer<'a>(&'a self, id: &'a str, query: GetQuery) -> Answer<'a, Customer> {
        _ = (id, query);
        not_supported(Resource::Customers, Action::Get)
    }

    /// Makes a customer.
    fn create_customer<'a>(&'a self, customer: NewCustomer) -> Answer<'a, Customer> {
        _ = customer;
        not_supported(Resource::Customers, Action::Create)
    }

    /// Changes a customer.
    fn update_customer<'a>(&'a self, id: &'a str, change: CustomerChange) -> Answer<'a, Customer> {
        _ = (id, change);
        not_supported(Resource::Customers, Action::Update)
    }

    /// The invoices.
    fn list_invoices<'a>(&'a self, query: &'a ListQuery) -> Answer<'a, Page<Invoice>> {
        _ = query;
        not_supported(Resource::Invoices, Action::List)
    }

    /// One invoice.
    fn get_invoice<'a>(&'a self, id: &'a str, query: GetQuery) -> Answer<'a, Invoice> {
        _ = (id, query);
        not_supported(Resource::Invoices, Action::Get)
    }

    /// Gives back a part of what was paid for an invoice, or all of it.
    fn refund_invoice<'a>(&'a self, id: &'a str, amount: Amount) -> Answer<'a, Invoice> {
        _ = (id, amount);
        not_supported(Resource::Invoices, Action::Refund)
    }

    /// Tries again to take payment for an invoice. The record tells how that went.
    fn reattempt_invoice<'a>(&'a self, id: &'a str) -> Answer<'a, Invoice> {
        _ = id;
        not_supported(Resource::Invoices, Action::Reattempt)
    }

    /// Says that an invoice was paid elsewhere.
    fn mark_invoice_paid_offline<'a>(&'a self, id: &'a str) -> Answer<'a, Invoice> {
        _ = id;
        not_supported(Resource::Invoices, Action::MarkPaidOffline)
    }

    /// Gives up the claim of an invoice.
    fn write_off_invoice<'a>(&'a self, id: &'a str) -> Answer<'a, Invoice> {
        _ = id;
        not_supported(Resource::Invoices, Action::WriteOff)
    }

    /// The subscriptions.
    fn list_subscriptions<'a>(&'a self, query: &'a ListQuery) -> Answer<'a, Page<Subscription>> {
        _ = query;
        not_supported(Resource::Subscriptions, Action::List)
    }

    /// One subscription.
    fn get_subscription<'a>(&'a self, id: &'a str, query: GetQuery) -> Answer<'a, Subscription> {
        _ = (id, query);
        not_supported(Resource::Subscriptions, Action::Get)
    }

    /// The plans.
    fn list_plans<'a>(&'a self, query: &'a ListQuery) -> Answer<'a, Page<Plan>> {
        _ = query;
        not_supported(Resource::Plans, Action::List)
    }

    /// One plan.
    fn get_plan<'a>(&'a self, id: &'a str, query: GetQuery) -> Answer<'a, Plan> {
        _ = (id, query);
        not_supported(Resource::Plans, Action::Get)
    }

    /// The credit notes.
    fn list_credit_notes<'a>(&'a self, query: &'a ListQuery) -> Answer<'a, Page<CreditNote>> {
        _ = query;
        not_supported(Resource::CreditNotes, Action::List)
    }

    /// One credit note.
    fn get_credit_note<'a>(&'a self, id: &'a str, query: GetQuery) -> Answer<'a, CreditNote> {
        _ = (id, query);
        not_supported(Resource::CreditNotes, Action::Get)
    }

    /// The payments, and the attempts at one.
    fn list_payments<'a>(&'a self, query: &'a ListQuery) -> Answer<'a, Page<Payment>> {
        _ = query;
        not_supported(Resource::Payments, Action::List)
    }

    /// One payment.
    fn get_payment<'a>(&'a self, id: &'a str, query: GetQuery) -> Answer<'a, Payment> {
        _ = (id, query);
        not_supported(Resource::Payments, Action::Get)
    }
}

fn not_supported<'a, T: Send + 'a>(resource: Resource, action: Action) -> Answer<'a, T> {
    let message = format!("this provider does not support `{action}` for {resource}");
    Box::pin(std::future::ready(Err(Error::new(ErrorKind::NotSupported, message))))
}

/// Refuses a query that narrows a list by what the provider cannot narrow it by: to leave a filter out would show
/// what was not asked for.
pub(super) fn filters_of(capabilities: &[Capability], resource: Resource, query: &ListQuery) -> Result<(), Error> {
    let list =
        capabilities.iter().find(|capability| capability.resource == resource && capability.action == Action::List);
    let allowed = list.map_or(&[][..], |list| list.filters);
    match query.filters().find(|filter| !allowed.contains(filter)) {
        None => Ok(()),
        Some(filter) => {
            let allowed = allowed.iter().map(|filter| filter.as_str()).collect::<Vec<_>>().join(", ");
            let expected = format!("{resource} cannot be narrowed by it, only by {allowed}");
            Err(Error::parameter_of(filter.as_str(), expected))
        }
    }
}
