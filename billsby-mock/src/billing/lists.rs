//! Every list, against one that is filtered and sorted by hand, and what every customer paid, against a sum by hand.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

use proptest::prelude::*;

use crate::billing::address::{Contact, PhoneInput};
use crate::billing::calendar::FrequencyType;
use crate::billing::company::Company;
use crate::billing::credit_notes::{CreditNote, CreditNoteField, CreditNoteFilter, CreditNoteStatus};
use crate::billing::customers::{CustomerUpdate, NewCustomer};
use crate::billing::cycles::CycleInput;
use crate::billing::fixture::{Shop, card, contact, now};
use crate::billing::ids::{CustomerId, CycleId, SubscriptionId};
use crate::billing::invoice_lists::{InvoiceField, InvoiceFilter};
use crate::billing::invoices::{Invoice, InvoiceStatus, OneTimeCharge};
use crate::billing::money::{Currency, Money};
use crate::billing::orders::Order;
use crate::billing::plans::PlanUpdate;
use crate::billing::pricing::PricingModel;
use crate::billing::products::ProductFields;
use crate::billing::subscribing::{AddedSubscription, NewSubscription};
use crate::billing::subscription_lists::{SubscriptionField, SubscriptionFilter};
use crate::billing::subscriptions::{Subscription, SubscriptionRow, SubscriptionStatus};
use crate::store::{Direction, ListOrder, Page, PageRequest, SortField};

/// Names that are equal but for their case, that contain one another, and that lower-casing makes longer.
const NAMES: [&str; 6] = ["Ada", "ADA", "Adam", "Éve", "İnci", "bob"];
const TOKENS: [&str; 4] = ["tok_ok", "tok_decline", "tok_refund_fail", "tok_fail"];
const PAGE_SIZE: usize = 7;

#[derive(Debug, Clone)]
enum Step {
    Subscribe {
        name: usize,
        token: usize,
        plan: usize,
    },
    /// Makes a customer who is charged without a subscription.
    Meet {
        name: usize,
        token: usize,
        amount: i64,
    },
    /// Subscribes the customer who was met last.
    Join {
        plan: usize,
    },
    Rename {
        customer: usize,
        name: usize,
    },
    RenamePlan {
        plan: usize,
        name: usize,
    },
    RenameProduct {
        product: usize,
        name: usize,
    },
    Charge {
        customer: usize,
        amount: i64,
    },
    Refund {
        invoice: usize,
        amount: i64,
    },
    Pay {
        invoice: usize,
    },
    WriteOff {
        invoice: usize,
    },
    Cancel {
        subscription: usize,
    },
    Delete {
        customer: usize,
    },
    Erase {
        customer: usize,
    },
}

fn steps(count: usize) -> impl Strategy<Value = Vec<Step>> {
    let step = prop_oneof![
        6 => (0..6_usize, 0..4_usize, 0..5_usize).prop_map(|(name, token, plan)| Step::Subscribe { name, token, plan }),
        2 => (0..6_usize, 0..4_usize, -3..4_i64)
            .prop_map(|(name, token, amount)| Step::Meet { name, token, amount: amount * 100 }),
        2 => (0..5_usize).prop_map(|plan| Step::Join { plan }),
        2 => (0..99_usize, 0..6_usize).prop_map(|(customer, name)| Step::Rename { customer, name }),
        1 => (0..4_usize, 0..6_usize).prop_map(|(plan, name)| Step::RenamePlan { plan, name }),
        1 => (0..2_usize, 0..6_usize).prop_map(|(product, name)| Step::RenameProduct { product, name }),
        3 => (0..99_usize, -3..4_i64).prop_map(|(customer, amount)| Step::Charge { customer, amount: amount * 100 }),
        3 => (0..99_usize, 1..300_i64).prop_map(|(invoice, amount)| Step::Refund { invoice, amount }),
        1 => (0..99_usize).prop_map(|invoice| Step::Pay { invoice }),
        1 => (0..99_usize).prop_map(|invoice| Step::WriteOff { invoice }),
        2 => (0..99_usize).prop_map(|subscription| Step::Cancel { subscription }),
        1 => (0..99_usize).prop_map(|customer| Step::Delete { customer }),
        1 => (0..99_usize).prop_map(|customer| Step::Erase { customer }),
    ];
    prop::collection::vec(step, count)
}

/// An e-mail address is of ASCII, and keeps its case.
fn person(first_name: &str, last_name: &str) -> Contact {
    let mailbox: String = first_name.chars().filter(char::is_ascii).collect();
    Contact { email: format!("{mailbox}.{last_name}@Post.example").into(), ..contact(first_name, last_name) }
}

/// Charges a customer who is there and may be charged.
fn charge(company: &mut Company, id: CustomerId, amount: i64) {
    if let Some(customer) = company.store.customer(id) {
        let currency_code = company.billing_currency(customer).to_string();
        let charge = OneTimeCharge { description: "Visit".to_owned(), currency_code, amount };
        _ = company.create_one_time_charge(id, charge, now());
    }
}

/// A shop with two products, of a currency each, and four plans, one of them with a free trial.
struct World {
    shop: Shop,
    cycles: Vec<CycleId>,
    subscribed: Vec<(CustomerId, SubscriptionId)>,
    met: Vec<CustomerId>,
}

impl World {
    fn new() -> Self {
        let mut shop = Shop::new();
        let mut cycles = vec![shop.cycle, shop.trial_cycle];
        let mut add_plan = |shop: &mut Shop, name| {
            let plan = shop.add_plan(name, PricingModel::PerUnit);
            cycles.push(shop.add_cycle(plan, CycleInput::new(1, FrequencyType::Monthly, 700)));
        };
        add_plan(&mut shop, "basic");
        let (name, currency) = (Some("suite".into()), Some("JPY".into()));
        let fields = ProductFields { name, billing_currency: currency, ..ProductFields::default() };
        shop.product = shop.company.create_product(fields).unwrap().id;
        add_plan(&mut shop, "Extra");
        add_plan(&mut shop, "BASIC");
        Self { shop, cycles, subscribed: Vec::new(), met: Vec::new() }
    }

    /// Takes a step; one that is refused does nothing.
    fn take(&mut self, step: &Step) {
        let (subscribed, company) = (&self.subscribed, &mut self.shop.company);
        let who = |place: usize| (!subscribed.is_empty()).then(|| subscribed[place % subscribed.len()]);
        let invoice = |company: &Company, place: usize| {
            let all: Vec<_> = company.store.invoices.iter().map(|invoice| invoice.number).collect();
            (!all.is_empty()).then(|| all[place % all.len()])
        };
        match *step {
            Step::Subscribe { name, token, plan } => {
                let order = Order { cycle: self.cycles[plan], ..Order::default() };
                let (contact, card) = (person(NAMES[name], "Byron"), card(TOKENS[token]));
                let made = company.create_subscription(NewSubscription { contact, card, order }, now()).unwrap();
                self.subscribed.push(made);
            }
            Step::Meet { name, token, amount } => {
                let new = NewCustomer { contact: person(NAMES[name], "Byron"), card: Some(card(TOKENS[token])) };
                let id = company.create_customer(new, now()).unwrap();
                charge(company, id, amount);
                self.met.push(id);
            }
            Step::Join { plan } => {
                if let Some(id) = self.met.pop() {
                    let order = Order { cycle: self.cycles[plan], ..Order::default() };
                    let added = AddedSubscription { order, ..AddedSubscription::default() };
                    self.subscribed.push((id, company.add_customer_subscription(id, added, now()).unwrap()));
                }
            }
            Step::Rename { customer, name } => {
                if let Some((id, _)) = who(customer) {
                    let contact = person(NAMES[name], "Lovelace");
                    let update = CustomerUpdate { contact, phone: PhoneInput::default() };
                    _ = company.update_customer(id, update, now());
                }
            }
            Step::RenamePlan { plan, name } => {
                let found = company.store.plans.iter().nth(plan).unwrap();
                let (id, product) = (found.id, found.product);
                let update = PlanUpdate { name: Some(NAMES[name].into()), ..PlanUpdate::default() };
                company.update_plan(product, id, update).unwrap();
            }
            Step::RenameProduct { product, name } => {
                let id = company.store.products.iter().nth(product).unwrap().id;
                let fields = ProductFields { name: Some(NAMES[name].into()), ..ProductFields::default() };
                company.update_product(id, fields).unwrap();
            }
            Step::Charge { customer, amount } => {
                if let Some((id, _)) = who(customer) {
                    charge(company, id, amount);
                }
            }
            Step::Refund { invoice: place, amount } => {
                if let Some(number) = invoice(company, place) {
                    _ = company.refund_invoice(number.customer, &number.to_string(), amount, now());
                }
            }
            Step::Pay { invoice: place } => {
                if let Some(number) = invoice(company, place) {
                    _ = company.mark_invoice_paid_offline(number, now());
                }
            }
            Step::WriteOff { invoice: place } => {
                if let Some(number) = invoice(company, place) {
                    _ = company.write_off_invoice(number, now());
                }
            }
            Step::Cancel { subscription } => {
                if let Some((customer, id)) = who(subscription) {
                    _ = company.cancel_subscription(id, customer, now());
                }
            }
            Step::Delete { customer } => {
                if let Some((id, _)) = who(customer) {
                    _ = company.delete_customer(id, now());
                }
            }
            Step::Erase { customer } => {
                if let Some((id, _)) = who(customer) {
                    _ = company.erase_customer_data(id, now()).map(drop);
                }
            }
        }
    }
}

/// Every page of a list holds what stands there in the list as it should be.
fn assert_pages<T: PartialEq + std::fmt::Debug>(all: &[T], what: &str, page_of: impl Fn(PageRequest) -> Page<T>) {
    for place in 0..=all.len() / PAGE_SIZE + 1 {
        let page = page_of(PageRequest::new(place as i64 + 1, PAGE_SIZE as i64).unwrap());
        let shown: Vec<&T> = all.iter().skip(place * PAGE_SIZE).take(PAGE_SIZE).collect();
        assert!(
            page.rows.iter().eq(shown.iter().copied()),
            "{what}, page {}: {:?}, not {shown:?}",
            place + 1,
            page.rows
        );
        assert_eq!(page.row_count, all.len(), "{what}");
    }
}

/// Sorts rows that stand newest first.
fn sort<T, K: Ord>(rows: &mut [T], direction: Direction, key: impl Fn(&T) -> K) {
    rows.sort_by(|one, two| match direction {
        Direction::Ascending => key(one).cmp(&key(two)),
        Direction::Descending => key(two).cmp(&key(one)),
    });
}

fn orders<F: SortField>() -> impl Iterator<Item = (&'static str, ListOrder<F>)> {
    let directions = [Direction::Ascending, Direction::Descending];
    F::FIELDS.iter().flat_map(move |&(name, field)| directions.map(|direction| (name, ListOrder { field, direction })))
}

fn lower(text: &str) -> String {
    text.to_lowercase()
}

fn subscription_filters() -> Vec<SubscriptionFilter> {
    let all = SubscriptionFilter::default();
    let name = |name: &str| Some(name.to_owned());
    let (yes, no) = (Some(true), Some(false));
    vec![
        all.clone(),
        SubscriptionFilter { is_active: yes, ..all.clone() },
        SubscriptionFilter { is_active: no, plan_name: name(""), ..all.clone() },
        SubscriptionFilter { is_in_free_trial: yes, ..all.clone() },
        SubscriptionFilter { is_active: yes, is_in_free_trial: no, ..all.clone() },
        SubscriptionFilter { plan_name: name("bASIC"), ..all.clone() },
        SubscriptionFilter { product_name: name("ada"), ..all.clone() },
        SubscriptionFilter { product_name: name("Suite"), plan_name: name("basic"), is_active: yes, ..all.clone() },
        SubscriptionFilter { product_name: name("ADA"), is_active: no, ..all },
    ]
}

fn assert_subscriptions(company: &Company) {
    for filter in subscription_filters() {
        for (name, order) in orders::<SubscriptionField>() {
            let is = |name: &str, wanted: &Option<String>| {
                wanted.as_deref().is_none_or(|wanted| wanted.is_empty() || lower(wanted) == lower(name))
            };
            let is_live = |row: &SubscriptionRow<'_>| {
                matches!(row.subscription.status, SubscriptionStatus::Active | SubscriptionStatus::InTrial)
            };
            let all = company.store.subscriptions.iter().rev();
            let mut rows: Vec<SubscriptionRow<'_>> = all
                .map(|it| company.get_subscription(it.id).unwrap().row)
                .filter(|row| filter.is_active.is_none_or(|wanted| wanted == is_live(row)))
                .filter(|row| {
                    filter.is_in_free_trial.is_none_or(|wanted| wanted == row.subscription.is_in_free_trial())
                })
                .filter(|row| is(&row.product.name, &filter.product_name) && is(&row.plan.name, &filter.plan_name))
                .collect();
            use SubscriptionField::*;
            let direction = order.direction;
            match order.field {
                CreatedOn => sort(&mut rows, direction, |row| row.subscription.number),
                SubscriptionUniqueId => sort(&mut rows, direction, |row| row.subscription.id),
                Status => sort(&mut rows, direction, |row| row.subscription.status.to_string()),
                IsInFreeTrial => sort(&mut rows, direction, |row| row.subscription.is_in_free_trial()),
                PlanId => sort(&mut rows, direction, |row| row.plan.id),
                PlanName => sort(&mut rows, direction, |row| lower(&row.plan.name)),
                ProductId => sort(&mut rows, direction, |row| row.product.id),
                ProductName => sort(&mut rows, direction, |row| lower(&row.product.name)),
                CustomerId => sort(&mut rows, direction, |row| row.customer.number),
                CustomerUniqueId => sort(&mut rows, direction, |row| row.customer.id),
                CustomerFullname => sort(&mut rows, direction, |row| lower(&row.customer.contact.full_name())),
                CustomerEmail => sort(&mut rows, direction, |row| lower(row.customer.contact.email())),
            }
            let ids: Vec<_> = rows.iter().map(|row| row.subscription.id).collect();
            assert_pages(&ids, &format!("{filter:?} by {name} {direction:?}"), |page| {
                company.list_subscriptions(&filter, order, page).map(|row| row.subscription.id)
            });
        }
    }
}

const QUERIES: [Option<&str>; 7] =
    [None, Some(" ADA "), Some("dam by"), Some("-1"), Some("i\u{307}n"), Some("É"), Some("gdpr")];

fn invoice_filters() -> impl Iterator<Item = (InvoiceFilter, Vec<InvoiceStatus>)> {
    use InvoiceStatus::*;
    let with = |change: fn(&mut InvoiceFilter), statuses: &[InvoiceStatus]| {
        let mut filter = InvoiceFilter::default();
        change(&mut filter);
        (filter, statuses.to_vec())
    };
    let filters = vec![
        with(|_| {}, InvoiceStatus::ALL),
        with(|filter| filter.is_pending = Some(true), &[Pending]),
        with(|filter| filter.is_paid = Some(true), &[Paid]),
        with(|filter| filter.is_unpaid = Some(true), &[Unpaid]),
        with(|filter| filter.is_paid_offline = Some(true), &[PaidOffline]),
        with(|filter| filter.is_written_off = Some(true), &[ToBeWrittenOff, WrittenOff]),
        with(|filter| (filter.is_paid, filter.is_unpaid) = (Some(true), Some(true)), &[Paid, Unpaid]),
    ];
    let with_query = |(filter, statuses): (InvoiceFilter, Vec<_>)| {
        QUERIES.map(|query| (InvoiceFilter { query: query.map(str::to_owned), ..filter.clone() }, statuses.clone()))
    };
    filters.into_iter().flat_map(with_query)
}

fn has(number: impl ToString, name: &str, query: &Option<String>) -> bool {
    let query = lower(query.as_deref().unwrap_or_default().trim());
    lower(&number.to_string()).contains(&query) || lower(name).contains(&query)
}

fn assert_invoices(company: &Company) {
    for (filter, statuses) in invoice_filters() {
        for (name, order) in orders::<InvoiceField>() {
            let is_shown = |invoice: &&Invoice| {
                statuses.contains(&invoice.status) && has(invoice.number, &invoice.contact.full_name(), &filter.query)
            };
            let mut rows: Vec<&Invoice> = company.store.invoices.iter().rev().filter(is_shown).collect();
            use InvoiceField::*;
            let direction = order.direction;
            match order.field {
                CreatedOn => sort(&mut rows, direction, |invoice| invoice.id),
                InvoiceNumber => sort(&mut rows, direction, |invoice| invoice.number),
                CustomerId => sort(&mut rows, direction, |it| company.store.customer(it.customer()).unwrap().number),
                CustomerUniqueId => sort(&mut rows, direction, |invoice| invoice.customer()),
                CustomerFirstName => sort(&mut rows, direction, |invoice| lower(invoice.contact.first_name())),
                CustomerLastName => sort(&mut rows, direction, |invoice| lower(invoice.contact.last_name())),
                CustomerFullName => sort(&mut rows, direction, |invoice| lower(&invoice.contact.full_name())),
                Amount => sort(&mut rows, direction, |invoice| invoice.amount.minor),
                Status => sort(&mut rows, direction, |invoice| invoice.status.to_string()),
                Currency => sort(&mut rows, direction, |invoice| invoice.currency()),
            }
            let ids: Vec<_> = rows.iter().map(|invoice| invoice.id).collect();
            assert_pages(&ids, &format!("{filter:?} by {name} {direction:?}"), |page| {
                company.list_invoices(&filter, order, page).map(|row| row.invoice.id)
            });
        }
    }
}

fn credit_note_filters() -> impl Iterator<Item = (CreditNoteFilter, Vec<CreditNoteStatus>)> {
    use CreditNoteStatus::*;
    let all = CreditNoteFilter::default();
    let filters = vec![
        (all.clone(), CreditNoteStatus::ALL.to_vec()),
        (CreditNoteFilter { is_pending: Some(true), ..all.clone() }, vec![Pending]),
        (CreditNoteFilter { is_paid: Some(true), ..all.clone() }, vec![Paid]),
        (CreditNoteFilter { is_failed: Some(true), is_paid: Some(true), ..all }, vec![Failed, Paid]),
    ];
    let with_query = |(filter, statuses): (CreditNoteFilter, Vec<_>)| {
        QUERIES.map(|query| (CreditNoteFilter { query: query.map(str::to_owned), ..filter.clone() }, statuses.clone()))
    };
    filters.into_iter().flat_map(with_query)
}

fn assert_credit_notes(company: &Company) {
    for (filter, statuses) in credit_note_filters() {
        for (name, order) in orders::<CreditNoteField>() {
            let is_shown = |note: &&CreditNote| {
                statuses.contains(&note.status) && has(note.number, &note.contact.full_name(), &filter.query)
            };
            let mut rows: Vec<&CreditNote> = company.store.credit_notes.iter().rev().filter(is_shown).collect();
            use CreditNoteField::*;
            let direction = order.direction;
            match order.field {
                CreatedOn => sort(&mut rows, direction, |note| note.id),
                CreditNoteUniqueId => sort(&mut rows, direction, |note| note.number),
                CustomerId => sort(&mut rows, direction, |note| note.customer_number),
                CustomerUniqueId => sort(&mut rows, direction, |note| note.number.customer),
                CustomerFirstName => sort(&mut rows, direction, |note| lower(note.contact.first_name())),
                CustomerLastName => sort(&mut rows, direction, |note| lower(note.contact.last_name())),
                CustomerFullName => sort(&mut rows, direction, |note| lower(&note.contact.full_name())),
                Amount => sort(&mut rows, direction, |note| note.amount.minor),
                Status => sort(&mut rows, direction, |note| note.status.to_string()),
                Currency => sort(&mut rows, direction, |note| note.amount.currency),
            }
            let ids: Vec<_> = rows.iter().map(|note| note.id).collect();
            assert_pages(&ids, &format!("{filter:?} by {name} {direction:?}"), |page| {
                company.list_credit_notes(&filter, order, page).map(|row| row.note.id)
            });
        }
    }
}

fn assert_customers(company: &Company) {
    let searches = [
        None,
        Some(""),
        Some("  "),
        Some("ada "),
        Some("m byron"),
        Some("@post"),
        Some("É"),
        Some("n b"),
        Some("nada"),
    ];
    for search in searches {
        let part = lower(search.unwrap_or_default().trim());
        let all = company.store.customers.iter().rev();
        let found = all.filter(|customer| {
            lower(&customer.contact.full_name()).contains(&part) || lower(customer.contact.email()).contains(&part)
        });
        let ids: Vec<_> = found.map(|customer| customer.id).collect();
        assert_pages(&ids, &format!("{search:?}"), |page| company.list_customers(search, page).map(|it| it.id));
    }
}

fn assert_totals(company: &Company) {
    for customer in company.store.customers.iter() {
        let of = |subscription: &&Subscription| subscription.customer == customer.id;
        let latest = company.store.subscriptions.iter().rev().find(of);
        let currency = latest.map_or(Currency::USD, |subscription| subscription.currency);
        let invoices = company.store.invoices.iter().filter(|it| it.customer() == customer.id);
        let kept = invoices.filter(|it| it.currency() == currency).map(Invoice::kept);
        let notes = company.store.credit_notes.iter().filter(|it| it.number.customer == customer.id);
        let credits = notes.filter(|it| it.amount.currency == currency && it.invoice.is_none());
        let paid = kept.sum::<i64>() - credits.map(|it| it.amount.minor).sum::<i64>();
        let details = company.get_customer(customer.id, now()).unwrap();
        assert_eq!(details.total_amount_paid, Money::new(paid, currency));
        assert_eq!(company.billing_currency(customer), currency);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 6, failure_persistence: None, ..ProptestConfig::default() })]

    /// Lists are made when they are first asked for, and follow what happens afterwards, in forks too.
    #[test]
    fn every_page_of_every_list_is_as_sorted_by_hand(before in steps(60), after in steps(40), forked in steps(15)) {
        let assert_lists = |company: &Company| {
            assert_subscriptions(company);
            assert_invoices(company);
            assert_credit_notes(company);
            assert_customers(company);
        };
        let mut world = World::new();
        before.iter().for_each(|step| world.take(step));
        let unasked = world.shop.company.clone();
        assert_lists(&world.shop.company);
        assert_eq!(&world.shop.company, &unasked);
        assert_eq!(world.shop.company.state_hash(), unasked.state_hash());

        after.iter().for_each(|step| world.take(step));
        let original = world.shop.company.clone();
        forked.iter().for_each(|step| world.take(step));
        assert_lists(&world.shop.company);
        assert_lists(&original);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, failure_persistence: None, ..ProptestConfig::default() })]

    /// The sums that customers keep follow whatever happens, and are found out anew for a company that was read.
    #[test]
    fn what_a_customer_paid_is_the_sum_of_the_documents(steps in steps(80)) {
        let mut world = World::new();
        for step in &steps {
            world.take(step);
            assert_totals(&world.shop.company);
        }
        let written = postcard::to_stdvec(&world.shop.company).unwrap();
        let mut company: Company = postcard::from_bytes(&written).unwrap();
        company.store.derive();
        assert_totals(&company);
        assert_eq!(company.state_hash(), world.shop.company.state_hash());
    }
}
