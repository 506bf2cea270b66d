//! How fast the billing engine bills, and what an invoice costs in memory.
//!
//! `cargo bench --bench billing` measures with criterion. Two measurements
//! need a process of their own and are asked for by name, as `cargo xtask
//! bench billing` does: `advance N` prints the nanoseconds an invoice takes
//! when companies of N subscriptions are advanced 24 months, `memory N` the bytes
//! it keeps.

#![allow(clippy::unwrap_used, reason = "a benchmark may panic")]

use billsby_mock::billing::Company;
use billsby_mock::billing::add_ons::Goods;
use billsby_mock::billing::address::{Address, Contact};
use billsby_mock::billing::calendar::FrequencyType;
use billsby_mock::billing::clock::Clock;
use billsby_mock::billing::cycles::{CycleInput, NewCycles, PlanLinkInput};
use billsby_mock::billing::ids::{CycleId, SubscriptionId};
use billsby_mock::billing::orders::{AddOnChoice, Order};
use billsby_mock::billing::payments::Card;
use billsby_mock::billing::plans::NewPlan;
use billsby_mock::billing::price_models::PriceModelInput;
use billsby_mock::billing::pricing::PricingModel;
use billsby_mock::billing::products::ProductFields;
use billsby_mock::billing::settings::Settings;
use billsby_mock::billing::subscribing::NewSubscription;
use billsby_mock::billing::time::Advance;
use criterion::{BatchSize, Criterion, SamplingMode};
use jiff::{SignedDuration, Span, Timestamp};
use std::hint::black_box;
use std::time::{Duration, Instant};

const MONTHS: i64 = 24;

fn start() -> Timestamp {
    "2026-01-01T00:00:00Z".parse().unwrap()
}

/// A company whose clock stands still, and what it sells: a plan by the unit and month, with an add-on.
fn shop() -> (Company, CycleId, AddOnChoice) {
    let mut company = Company::new(Settings::new("acme"), 1);
    company.set_clock(Clock::Frozen(start()), start()).unwrap();
    let fields = ProductFields { name: Some("Suite".into()), ..ProductFields::default() };
    let product = company.create_product(fields).unwrap().id;
    let new = NewPlan {
        name: "Basic".into(),
        display_name: None,
        description: None,
        pricing_model: PricingModel::PerUnit,
        feature_tags: Vec::new(),
        visibility: None,
        redirect_url: None,
        alert_email: None,
    };
    let plan = company.create_plan(product, new).unwrap().plan.id;
    let add_on = company.create_add_on(Goods { name: "Seat".into(), ..Goods::default() }, PricingModel::PerUnit);
    let price = PriceModelInput { price_per_unit: Some(250), ..PriceModelInput::default() };
    let new = NewCycles {
        cycles: vec![CycleInput::new(1, FrequencyType::Monthly, 5000)],
        add_ons: vec![PlanLinkInput { item: add_on, is_forced: false, price_models: vec![price] }],
        ..NewCycles::default()
    };
    let cycle = company.create_cycles(product, plan, new).unwrap()[0].id;
    (company, cycle, AddOnChoice { add_on, quantity: Some(2) })
}

fn subscribe(company: &mut Company, order: Order, now: Timestamp) -> SubscriptionId {
    let address = Address { line1: "1 Main Road".into(), country: "GBR".into(), ..Address::default() };
    let contact = Contact {
        first_name: "Ada".into(),
        last_name: "Byron".into(),
        email: "ada.byron@post.example".into(),
        address,
    };
    let card = Card {
        full_name: "Ada Byron".into(),
        token: "tok_ok".into(),
        expiry_month: 12,
        expiry_year: 2099,
        brand: "visa".into(),
        last4_digits: "1111".into(),
    };
    company.create_subscription(NewSubscription { contact, card, order }, now).unwrap().1
}

/// A company with so many monthly subscriptions, spread over the first month.
fn company_of(subscriptions: i64) -> Company {
    let (mut company, cycle, _) = shop();
    let spread = SignedDuration::from_hours(27 * 24).as_secs();
    for place in 0..subscriptions {
        let now = start() + SignedDuration::from_secs(spread * place / subscriptions);
        let order = Order { cycle, units: 1 + place % 5, ..Order::default() };
        subscribe(&mut company, order, now);
    }
    let spread_over = Advance::To(start() + SignedDuration::from_secs(spread));
    company.advance(spread_over, start()).unwrap();
    company
}

fn advance(company: &mut Company) -> u64 {
    company.advance(Advance::By(Span::new().months(MONTHS)), start()).unwrap().happened
}

fn benchmarks(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("billing");
    group.sampling_mode(SamplingMode::Flat).sample_size(10).measurement_time(Duration::from_secs(20));
    let company = company_of(10_000);
    group.bench_function("advance_10000_subscriptions_24_months", |bencher| {
        bencher.iter_batched_ref(
            || company.clone(),
            |company| assert_eq!(advance(company), 240_000),
            BatchSize::PerIteration,
        );
    });
    let mut aged = company;
    advance(&mut aged);
    let now = aged.now(start());
    group.sampling_mode(SamplingMode::Auto).measurement_time(Duration::from_secs(5));
    group.bench_function("revenue_by_month_of_10000_subscriptions_and_240000_invoices", |bencher| {
        bencher.iter(|| black_box(&aged).revenue_by_month(12, now));
    });
    let (mut company, cycle, seats) = shop();
    let order = Order { cycle, units: 3, add_ons: vec![seats], ..Order::default() };
    let subscription = subscribe(&mut company, order, start());
    group.bench_function("price_one_invoice", |bencher| {
        bencher.iter(|| company.forecast_invoice(black_box(subscription)).unwrap());
    });
    group.finish();
}

/// The memory that the process holds, in bytes.
fn resident() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap_or_default();
    line.split_whitespace().next().and_then(|kilobytes| kilobytes.parse().ok()).unwrap_or(0_u64) * 1024
}

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    let number = |place: usize| arguments.get(place).and_then(|text| text.parse::<i64>().ok());
    match (arguments.get(1).map(String::as_str), number(2)) {
        (Some("advance"), Some(subscriptions)) => {
            // As many companies of the size as make 100,000 subscriptions, so that small ones are measured
            // for as long as a large one, and in as much memory.
            let mut companies = vec![company_of(subscriptions); usize::try_from(100_000 / subscriptions).unwrap()];
            let began = Instant::now();
            let invoices: u64 = companies.iter_mut().map(advance).sum();
            println!("{}", began.elapsed().as_nanos() / u128::from(invoices));
        }
        (Some("memory"), Some(subscriptions)) => {
            let mut company = company_of(subscriptions);
            let before = resident();
            let invoices = advance(&mut company);
            println!("{}", (resident() - before) / invoices);
        }
        _ => {
            let mut criterion = Criterion::default().configure_from_args();
            benchmarks(&mut criterion);
            criterion.final_summary();
        }
    }
}
