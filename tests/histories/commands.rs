//! Random histories: what is asked of a company, and how its time goes on.
//!
//! Commands name what they are about by a place among what exists when they
//! run, so that a shorter history is still one that means something.

use crate::catalogue::{COUNTRIES, price, rules};
use billsby_mock::billing::counters::CounterOperation;
use billsby_mock::billing::rules::Rules;
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{Index, select};

/// What happens, in order.
pub type History = Vec<Step>;

#[derive(Clone, Debug)]
pub enum Step {
    Do(Command),
    Advance(Advance),
}

/// How far time goes on.
#[derive(Clone, Copy, Debug)]
pub enum Advance {
    Minutes(i64),
    ToNextEvent,
    /// As many hours short of it.
    BeforeNextEvent(i64),
}

/// One of those that exist.
#[derive(Clone, Debug)]
pub struct Pick {
    /// Whether it may be one that the command does not fit.
    is_any: bool,
    place: Index,
}

impl Pick {
    /// One of these, as a rule one that fits.
    pub fn of<T: Copy>(&self, all: &[T], fits: impl Fn(T) -> bool) -> Option<T> {
        let fitting: Vec<T> = all.iter().copied().filter(|it| fits(*it)).collect();
        let from = if self.is_any || fitting.is_empty() { all } else { &fitting };
        from.get(self.place.index(from.len().max(1))).copied()
    }

    /// Any of these.
    pub fn any<T: Copy>(&self, all: &[T]) -> Option<T> {
        self.of(all, |_| true)
    }
}

#[derive(Clone, Debug)]
pub enum Command {
    CreateCustomer { card: Option<CardRecipe>, country: &'static str },
    Subscribe { card: CardRecipe, country: &'static str, order: OrderRecipe },
    AddSubscription { customer: Pick, order: OrderRecipe },
    ChangePlan { subscription: Pick, order: OrderRecipe, on_renewal: bool, issue_refund: bool },
    MoveRenewalDate { subscription: Pick, hours: Option<i64>, pause: Option<bool> },
    UpdateCounter { subscription: Pick, counter: Pick, operation: CounterOperation, value: i64 },
    ChangeQuantity { subscription: Pick, add_on: Pick, quantity: i64 },
    UpdateShippingAddress { subscription: Pick },
    Cancel { subscription: Pick },
    Reactivate { subscription: Pick },
    Charge { customer: Pick, amount: i64 },
    Refund { invoice: Pick, percent: i64 },
    ReattemptInvoice { invoice: Pick },
    MarkPaidOffline { invoice: Pick },
    WriteOff { invoice: Pick },
    ReattemptCreditNote { credit_note: Pick },
    UpdateCustomer { customer: Pick, country: &'static str },
    UpdateCard { customer: Pick, card: CardRecipe },
    RequestCardUpdate { customer: Pick },
    UpdateAnswer { customer: Pick },
    DeleteCustomer { customer: Pick },
    EraseCustomer { customer: Pick },
    UpdatePrice { cycle: Pick, price: i64 },
    ToggleSale { cycle: Pick },
    SetRules { rules: Box<Rules> },
    TakeNotices,
}

/// What is bought.
#[derive(Clone, Debug)]
pub struct OrderRecipe {
    pub cycle: Pick,
    /// As many as before, or one, where left out.
    pub units: Option<i64>,
    pub add_ons: Vec<(Index, i64)>,
    pub allowances: Vec<Index>,
    pub coupons: Vec<Index>,
    pub is_shipped: bool,
    /// Whether coupons are given without a look at whether they hold.
    pub is_careless: bool,
}

#[derive(Clone, Debug)]
pub struct CardRecipe {
    pub token: String,
    pub expiry_year: i32,
    pub expiry_month: i32,
}

/// A random history: somebody subscribes, and life goes on.
pub fn history() -> impl Strategy<Value = History> {
    (vec(subscribe(), 1..4), vec(step(), 0..37))
        .prop_map(|(subscribers, life)| subscribers.into_iter().map(Step::Do).chain(life).collect())
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![5 => command().prop_map(Step::Do), 3 => advance().prop_map(Step::Advance)]
}

/// Mostly whole hours, so that things fall on the same instant.
fn advance() -> impl Strategy<Value = Advance> {
    const HOUR: i64 = 60;
    const DAY: i64 = 24 * HOUR;
    prop_oneof![
        3 => Just(Advance::ToNextEvent),
        2 => (1..3i64).prop_map(Advance::BeforeNextEvent),
        1 => (1..600i64).prop_map(Advance::Minutes),
        2 => (1..72i64).prop_map(|hours| Advance::Minutes(hours * HOUR)),
        4 => (1..45i64).prop_map(|days| Advance::Minutes(days * DAY)),
        1 => (45..900i64).prop_map(|days| Advance::Minutes(days * DAY)),
    ]
}

fn command() -> impl Strategy<Value = Command> {
    let orders = prop_oneof![
        2 => subscribe(),
        1 => (option::of(card()), country()).prop_map(|(card, country)| Command::CreateCustomer { card, country }),
        2 => (pick(), order()).prop_map(|(customer, order)| Command::AddSubscription { customer, order }),
        8 => (pick(), order(), prop::bool::weighted(0.3), prop::bool::weighted(0.7)).prop_map(
            |(subscription, order, on_renewal, issue_refund)| {
                Command::ChangePlan { subscription, order, on_renewal, issue_refund }
            }
        ),
    ];
    prop_oneof![
        16 => orders,
        20 => subscription_command(),
        14 => money_command(),
        8 => customer_command(),
        5 => company_command(),
    ]
}

fn subscribe() -> impl Strategy<Value = Command> {
    (card(), country(), order()).prop_map(|(card, country, order)| Command::Subscribe { card, country, order })
}

fn subscription_command() -> impl Strategy<Value = Command> {
    let hours = prop_oneof![1 => -24..=0i64, 3 => 1..48i64, 8 => (1..60i64).prop_map(|days| 24 * days)];
    let pause = prop_oneof![3 => Just(None), 2 => Just(Some(true)), 1 => Just(Some(false))];
    let value = prop_oneof![20 => 0..100i64, 1 => Just(-1), 1 => Just(i64::from(i32::MAX))];
    prop_oneof![
        4 => (pick(), option::weighted(0.8, hours), pause)
            .prop_map(|(subscription, hours, pause)| Command::MoveRenewalDate { subscription, hours, pause }),
        8 => (pick(), pick(), select(CounterOperation::ALL), value).prop_map(
            |(subscription, counter, operation, value)| {
                Command::UpdateCounter { subscription, counter, operation, value }
            }
        ),
        2 => (pick(), pick(), 0..20i64).prop_map(
            |(subscription, add_on, quantity)| Command::ChangeQuantity { subscription, add_on, quantity }
        ),
        1 => pick().prop_map(|subscription| Command::UpdateShippingAddress { subscription }),
        2 => pick().prop_map(|subscription| Command::Cancel { subscription }),
        2 => pick().prop_map(|subscription| Command::Reactivate { subscription }),
    ]
}

fn money_command() -> impl Strategy<Value = Command> {
    let amount = prop_oneof![1 => Just(0), 8 => 1..5000i64, 4 => -2000..0i64];
    let percent = prop_oneof![6 => 1..=99i64, 2 => Just(100), 1 => Just(101)];
    prop_oneof![
        3 => (pick(), amount).prop_map(|(customer, amount)| Command::Charge { customer, amount }),
        5 => (pick(), percent).prop_map(|(invoice, percent)| Command::Refund { invoice, percent }),
        2 => pick().prop_map(|invoice| Command::ReattemptInvoice { invoice }),
        2 => pick().prop_map(|invoice| Command::MarkPaidOffline { invoice }),
        1 => pick().prop_map(|invoice| Command::WriteOff { invoice }),
        1 => pick().prop_map(|credit_note| Command::ReattemptCreditNote { credit_note }),
    ]
}

fn customer_command() -> impl Strategy<Value = Command> {
    prop_oneof![
        3 => (pick(), card()).prop_map(|(customer, card)| Command::UpdateCard { customer, card }),
        1 => (pick(), country()).prop_map(|(customer, country)| Command::UpdateCustomer { customer, country }),
        1 => pick().prop_map(|customer| Command::RequestCardUpdate { customer }),
        1 => pick().prop_map(|customer| Command::UpdateAnswer { customer }),
        1 => pick().prop_map(|customer| Command::DeleteCustomer { customer }),
        1 => pick().prop_map(|customer| Command::EraseCustomer { customer }),
    ]
}

fn company_command() -> impl Strategy<Value = Command> {
    prop_oneof![
        2 => (pick(), price()).prop_map(|(cycle, price)| Command::UpdatePrice { cycle, price }),
        1 => pick().prop_map(|cycle| Command::ToggleSale { cycle }),
        2 => rules().prop_map(|rules| Command::SetRules { rules: Box::new(rules) }),
        1 => Just(Command::TakeNotices),
    ]
}

fn order() -> impl Strategy<Value = OrderRecipe> {
    let units = option::weighted(0.8, prop_oneof![1 => Just(0), 20 => 1..30i64]);
    let add_ons = vec((any::<Index>(), 1..10i64), 0..3);
    let indices = || vec(any::<Index>(), 0..3);
    let how = (any::<bool>(), prop::bool::weighted(0.1));
    (pick(), units, add_ons, indices(), indices(), how).prop_map(
        |(cycle, units, add_ons, allowances, coupons, (is_shipped, is_careless))| OrderRecipe {
            cycle,
            units,
            add_ons,
            allowances,
            coupons,
            is_shipped,
            is_careless,
        },
    )
}

/// A card that may expire within the history, and one of every kind.
fn card() -> impl Strategy<Value = CardRecipe> {
    let words = vec(select(vec!["ok", "decline", "fail", "expire"]), 1..5);
    let token = prop_oneof![
        6 => Just("tok_ok".to_owned()),
        1 => select(vec!["tok_decline", "tok_fail", "tok_expire", "tok_refund_fail"]).prop_map(str::to_owned),
        3 => words.prop_map(|words| format!("tok_chain_{}", words.join("_"))),
    ];
    let year = prop_oneof![1 => 2026..2029i32, 3 => Just(2099)];
    (token, year, 1..=12i32).prop_map(|(token, expiry_year, expiry_month)| CardRecipe {
        token,
        expiry_year,
        expiry_month,
    })
}

fn country() -> impl Strategy<Value = &'static str> {
    select(&COUNTRIES[..])
}

fn pick() -> impl Strategy<Value = Pick> {
    (prop::bool::weighted(0.1), any::<Index>()).prop_map(|(is_any, place)| Pick { is_any, place })
}
