//! The commands, and how they are drawn: mostly about things that exist.

use crate::model::{Books, Number};
use proptest::prelude::*;
use proptest::sample::select;

/// A card token, by what it does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Token {
    Good,
    Declined,
    Failing,
    RefundFailing,
}

impl Token {
    pub fn as_str(self) -> &'static str {
        match self {
            Token::Good => "tok_3Yq8fW2nKcV",
            Token::Declined => "tok_decline",
            Token::Failing => "tok_fail",
            Token::RefundFailing => "tok_refund_fail",
        }
    }

    pub fn pays(self) -> bool {
        matches!(self, Token::Good | Token::RefundFailing)
    }

    pub fn refunds(self) -> bool {
        self != Token::RefundFailing
    }
}

/// What can be bought, and a cycle that is not there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Plan {
    Basic,
    Team,
    Missing,
}

impl Plan {
    /// A month of Basic, however many units.
    pub const BASIC_PRICE: i64 = 2999;
    /// A month of Team for each unit.
    pub const TEAM_PRICE: i64 = 1200;

    /// Whether its allowance measures usage.
    pub fn has_counter(self) -> bool {
        self == Plan::Team
    }

    /// The tags that come with it; Team has an allowance with a tag of its own.
    pub fn tags(self) -> &'static [&'static str] {
        match self {
            Plan::Basic => &["basic"],
            Plan::Team => &["team", "metered"],
            Plan::Missing => &[],
        }
    }
}

#[derive(Clone, Copy, Debug)]
pub enum Operation {
    Increment,
    Decrement,
    Set,
}

/// A command. Customers and subscriptions are named by their place in the order they were made in.
#[derive(Clone, Debug)]
pub enum Command {
    CreateCustomer { card: Option<Token> },
    UpdateCard { customer: usize, card: Token },
    Subscribe { plan: Plan, units: i32, card: Token },
    AddSubscription { customer: usize, plan: Plan, units: i32 },
    Charge { customer: usize, amount: i64 },
    Refund { customer: usize, invoice: Number, amount: i64 },
    ReattemptInvoice { invoice: Number },
    MarkPaidOffline { invoice: Number },
    WriteOff { invoice: Number },
    ReattemptCreditNote { credit_note: Number },
    AddTags { subscriptions: Vec<usize>, tags: Vec<String> },
    RemoveTag { tag: String, subscription: Option<usize> },
    UpdateCounter { subscription: usize, operation: Operation, value: i64 },
    Cancel { customer: usize, subscription: usize },
    DeleteCustomer { customer: usize },
}

/// The tags put on by hand: one that a plan has too, and one that a path must escape.
const TAGS: [&str; 3] = ["beta", "team", "early access/50%"];

/// A command that may follow on these books.
pub fn command(books: &Books) -> BoxedStrategy<Command> {
    let (customer, subscription) = (one_of(books.customers.len()), one_of(books.subscriptions.len()));
    let tag = || select(&TAGS[..]).prop_map(str::to_owned);
    // Little can be done before somebody subscribed.
    let subscribers = if books.subscriptions.is_empty() { 20 } else { 3 };
    let units = || prop_oneof![1 => Just(0), 12 => 1..9i32];
    prop_oneof![
        2 => proptest::option::weighted(0.8, token()).prop_map(|card| Command::CreateCustomer { card }),
        2 => (customer.clone(), token()).prop_map(|(customer, card)| Command::UpdateCard { customer, card }),
        subscribers => (plan(), units(), token()).prop_map(|(plan, units, card)| Command::Subscribe { plan, units, card }),
        3 => (customer.clone(), plan(), units())
            .prop_map(|(customer, plan, units)| Command::AddSubscription { customer, plan, units }),
        3 => (customer.clone(), prop_oneof![1 => Just(0), 8 => 1..5000i64, 3 => -2000..0i64])
            .prop_map(|(customer, amount)| Command::Charge { customer, amount }),
        6 => refund(books),
        2 => invoice(books).prop_map(|invoice| Command::ReattemptInvoice { invoice }),
        1 => invoice(books).prop_map(|invoice| Command::MarkPaidOffline { invoice }),
        1 => invoice(books).prop_map(|invoice| Command::WriteOff { invoice }),
        2 => credit_note(books).prop_map(|credit_note| Command::ReattemptCreditNote { credit_note }),
        3 => (prop::collection::vec(subscription.clone(), 0..4), prop::collection::vec(tag(), 0..3))
            .prop_map(|(subscriptions, tags)| Command::AddTags { subscriptions, tags }),
        2 => remove_tag(books),
        4 => update_counter(books),
        3 => cancel(books),
        1 => customer.prop_map(|customer| Command::DeleteCustomer { customer }),
    ]
    .boxed()
}

/// A place among so many that were made, now and then one past them.
fn one_of(made: usize) -> impl Strategy<Value = usize> + Clone {
    prop_oneof![1 => 0..=made, 9 => 0..made.max(1)]
}

/// Mostly one of these, now and then something else.
fn mostly<T: Clone + std::fmt::Debug + 'static>(
    these: Vec<T>,
    other: impl Strategy<Value = T> + 'static,
) -> BoxedStrategy<T> {
    match these.is_empty() {
        true => other.boxed(),
        false => prop_oneof![1 => other, 9 => select(these)].boxed(),
    }
}

/// A number that something may have, or not.
fn number(books: &Books) -> impl Strategy<Value = Number> + use<> {
    (one_of(books.customers.len()), 1..6u32).prop_map(|(customer, place)| Number { customer, place })
}

fn invoice(books: &Books) -> BoxedStrategy<Number> {
    mostly(books.invoices.iter().map(|it| it.number).collect(), number(books))
}

/// A credit note, one that failed as often as any.
fn credit_note(books: &Books) -> BoxedStrategy<Number> {
    let failed = books.credit_notes.iter().filter(|it| !it.is_paid).map(|it| it.number).collect();
    let any = mostly(books.credit_notes.iter().map(|it| it.number).collect(), number(books));
    prop_oneof![any.clone(), mostly(failed, any)].boxed()
}

/// Takes off a tag that is there, or another.
fn remove_tag(books: &Books) -> BoxedStrategy<Command> {
    let subscriptions = books.subscriptions.iter().enumerate();
    let there = subscriptions.flat_map(|(id, it)| it.tags.iter().map(move |tag| (tag.clone(), id))).collect();
    let other = (select(&TAGS[..]), one_of(books.subscriptions.len())).prop_map(|(tag, id)| (tag.to_owned(), id));
    (mostly(there, other), any::<bool>())
        .prop_map(|((tag, id), is_everywhere)| Command::RemoveTag { tag, subscription: (!is_everywhere).then_some(id) })
        .boxed()
}

/// Changes the counter of a subscription that has one, or another.
fn update_counter(books: &Books) -> BoxedStrategy<Command> {
    let counted = books.subscriptions.iter().enumerate().filter(|(_, it)| it.plan.has_counter());
    let subscription = mostly(counted.map(|(id, _)| id).collect(), one_of(books.subscriptions.len()));
    let value = prop_oneof![12 => 0..100i64, 1 => Just(-1), 1 => Just(2_147_483_647), 1 => Just(2_147_483_648)];
    (subscription, operation(), value)
        .prop_map(|(subscription, operation, value)| Command::UpdateCounter { subscription, operation, value })
        .boxed()
}

/// A refund around what is left of an invoice, seldom asked of another customer.
fn refund(books: &Books) -> BoxedStrategy<Command> {
    let books = books.clone();
    let paid = books.invoices.iter().filter(|it| it.refundable() > 0).map(|it| it.number).collect();
    let stranger = one_of(books.customers.len());
    (mostly(paid, invoice(&books)), prop_oneof![9 => Just(None), 1 => stranger.prop_map(Some)])
        .prop_flat_map(move |(invoice, stranger)| {
            let customer = stranger.unwrap_or(invoice.customer);
            let left = books.invoices.iter().find(|it| it.number == invoice).map_or(100, |it| it.refundable());
            let amount = prop_oneof![
                1 => Just(0),
                5 => 1..=left.max(1),
                2 => Just(left),
                2 => Just(left + 1),
                1 => Just(2_147_483_648),
            ];
            amount.prop_map(move |amount| Command::Refund { customer, invoice, amount })
        })
        .boxed()
}

/// A cancellation, seldom of a subscription that is another customer's.
fn cancel(books: &Books) -> BoxedStrategy<Command> {
    let owners: Vec<usize> = books.subscriptions.iter().map(|it| it.customer).collect();
    let stranger = one_of(books.customers.len());
    (one_of(owners.len()), stranger.clone(), prop::bool::weighted(0.1))
        .prop_map(move |(subscription, stranger, is_another)| {
            let owner = owners.get(subscription).copied().filter(|_| !is_another);
            Command::Cancel { customer: owner.unwrap_or(stranger), subscription }
        })
        .boxed()
}

fn token() -> impl Strategy<Value = Token> {
    prop_oneof![4 => Just(Token::Good), 1 => Just(Token::Declined), 1 => Just(Token::Failing), 1 => Just(Token::RefundFailing)]
}

fn plan() -> impl Strategy<Value = Plan> {
    prop_oneof![4 => Just(Plan::Basic), 6 => Just(Plan::Team), 1 => Just(Plan::Missing)]
}

fn operation() -> impl Strategy<Value = Operation> {
    prop_oneof![2 => Just(Operation::Increment), 1 => Just(Operation::Decrement), 1 => Just(Operation::Set)]
}
