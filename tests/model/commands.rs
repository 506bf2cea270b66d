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
    let units = || prop_oneof![1 => Just(0), 12 => 1..9i32];
    prop_oneof![
        2 => proptest::option::weighted(0.8, token()).prop_map(|card| Command::CreateCustomer { card }),
        2 => (customer.clone(), token()).prop_map(|(customer, card)| Command::UpdateCard { customer, card }),
        3 => (plan(), units(), token()).prop_map(|(plan, units, card)| Command::Subscribe { plan, units, card }),
        3 => (customer.clone(), plan(), units())
            .prop_map(|(customer, plan, units)| Command::AddSubscription { customer, plan, units }),
        3 => (customer.clone(), prop_oneof![1 => Just(0), 8 => 1..5000i64, 3 => -2000..0i64])
            .prop_map(|(customer, amount)| Command::Charge { customer, amount }),
        6 => refund(books),
        2 => number(books).prop_map(|invoice| Command::ReattemptInvoice { invoice }),
        1 => number(books).prop_map(|invoice| Command::MarkPaidOffline { invoice }),
        1 => number(books).prop_map(|invoice| Command::WriteOff { invoice }),
        2 => number(books).prop_map(|credit_note| Command::ReattemptCreditNote { credit_note }),
        3 => (prop::collection::vec(subscription.clone(), 0..4), prop::collection::vec(tag(), 0..3))
            .prop_map(|(subscriptions, tags)| Command::AddTags { subscriptions, tags }),
        2 => (tag(), proptest::option::of(subscription.clone()))
            .prop_map(|(tag, subscription)| Command::RemoveTag { tag, subscription }),
        4 => (subscription.clone(), operation(), prop_oneof![12 => 0..100i64, 1 => Just(-1), 1 => Just(2_147_483_647), 1 => Just(2_147_483_648)])
            .prop_map(|(subscription, operation, value)| Command::UpdateCounter { subscription, operation, value }),
        3 => cancel(books),
        1 => customer.prop_map(|customer| Command::DeleteCustomer { customer }),
    ]
    .boxed()
}

/// A place among so many that were made, now and then one past them.
fn one_of(made: usize) -> impl Strategy<Value = usize> + Clone {
    prop_oneof![1 => 0..=made, 9 => 0..made.max(1)]
}

fn number(books: &Books) -> BoxedStrategy<Number> {
    let any = (one_of(books.customers.len()), 1..6u32).prop_map(|(customer, place)| Number { customer, place });
    match books.numbers() {
        numbers if numbers.is_empty() => any.boxed(),
        numbers => prop_oneof![1 => any, 9 => select(numbers)].boxed(),
    }
}

/// A refund around what is left of an invoice, seldom asked of another customer.
fn refund(books: &Books) -> BoxedStrategy<Command> {
    let books = books.clone();
    let stranger = one_of(books.customers.len());
    (number(&books), prop_oneof![9 => Just(None), 1 => stranger.prop_map(Some)])
        .prop_flat_map(move |(invoice, stranger)| {
            let customer = stranger.unwrap_or(invoice.customer);
            let left = books.invoices.iter().find(|it| it.number == invoice).map_or(100, |it| it.refundable());
            let amounts = prop_oneof![
                1 => Just(0),
                5 => 1..=left.max(1),
                2 => Just(left),
                2 => Just(left + 1),
                1 => Just(2_147_483_648),
            ];
            amounts.prop_map(move |amount| Command::Refund { customer, invoice, amount })
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
