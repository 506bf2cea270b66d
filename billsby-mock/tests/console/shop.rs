//! The companies that the console is looked at with.

use billsby_mock::billing::Company;
use billsby_mock::billing::address::{Address, Contact};
use billsby_mock::billing::calendar::FrequencyType;
use billsby_mock::billing::cycles::{CycleInput, NewCycles};
use billsby_mock::billing::ids::CycleId;
use billsby_mock::billing::orders::Order;
use billsby_mock::billing::payments::Card;
use billsby_mock::billing::plans::NewPlan;
use billsby_mock::billing::pricing::PricingModel;
use billsby_mock::billing::products::ProductFields;
use billsby_mock::billing::settings::Settings;
use billsby_mock::billing::subscribing::NewSubscription;
use billsby_mock::jiff::{SignedDuration, Timestamp, ToSpan};
use billsby_mock::{Advance, Clock, MockServer};

/// Markup that would show itself if it were taken for any.
pub const MARKUP: &str = "<img src=x onerror=\"document.title='taken'\">'&";

/// When the companies begin.
pub fn start() -> Timestamp {
    "2026-01-01T00:00:00Z".parse().unwrap()
}

/// A server with the demo company, whose clock stands still.
pub async fn demo() -> MockServer {
    MockServer::builder().clock(Clock::Frozen("2026-02-10T12:00:00Z".parse().unwrap())).start().await.unwrap()
}

/// A server with the demo company and one more.
pub async fn demo_and(company: Company) -> MockServer {
    let mock = demo().await;
    let key = format!("{}_key", company.settings().domain);
    mock.companies().add(company, key).unwrap();
    mock
}

/// A company with so many customers, each with a monthly subscription, three months after its start.
pub fn company_of(customers: i64) -> Company {
    let (mut company, cycle) = catalogue("large", "Basic");
    for place in 0..customers {
        let at = start() + SignedDuration::from_secs(27 * 24 * 60 * 60 * place / customers);
        // Every hundredth owes something.
        let token = if place % 100 == 7 { "tok_decline" } else { "tok_ok" };
        subscribe(&mut company, cycle, ("Customer", &format!("Number {place}")), token, at);
    }
    company.advance(Advance::By(3.months()), start()).unwrap();
    company
}

/// A company with one customer, who has just failed to pay the first invoice; the token says what becomes of further
/// attempts.
pub fn company_owed_by(token: &str) -> Company {
    let (mut company, cycle) = catalogue("owed", "Basic");
    subscribe(&mut company, cycle, ("Ada", "Owing"), token, start());
    company.advance(Advance::By(6.hours()), start()).unwrap();
    company
}

/// A company where every text that can be chosen is markup.
pub fn company_of_markup() -> Company {
    let (mut company, cycle) = catalogue("markup", MARKUP);
    subscribe(&mut company, cycle, (MARKUP, MARKUP), "tok_ok", start());
    company.advance(Advance::By(2.months()), start()).unwrap();
    company
}

fn catalogue(domain: &str, name: &str) -> (Company, CycleId) {
    let mut company = Company::new(Settings::new(domain), 1);
    company.set_clock(Clock::Frozen(start()), start()).unwrap();
    let fields = ProductFields { name: Some(name.into()), ..ProductFields::default() };
    let product = company.create_product(fields).unwrap().id;
    let new = NewPlan {
        name: name.into(),
        display_name: None,
        description: None,
        pricing_model: PricingModel::PerUnit,
        feature_tags: Vec::new(),
        visibility: None,
        redirect_url: None,
        alert_email: None,
    };
    let plan = company.create_plan(product, new).unwrap().plan.id;
    let cycles = vec![CycleInput::new(1, FrequencyType::Monthly, 5000)];
    let made = company.create_cycles(product, plan, NewCycles { cycles, ..NewCycles::default() }).unwrap();
    let cycle = made[0].id;
    (company, cycle)
}

fn subscribe(company: &mut Company, cycle: CycleId, name: (&str, &str), token: &str, at: Timestamp) {
    let address = Address { line1: name.0.into(), city: name.1.into(), country: "GBR".into(), ..Address::default() };
    let contact = Contact {
        first_name: name.0.into(),
        last_name: name.1.into(),
        email: "customer@post.example".into(),
        address: address.clone(),
    };
    let card = Card {
        full_name: name.0.into(),
        token: token.into(),
        expiry_month: 12,
        expiry_year: 2099,
        brand: name.0.into(),
        last4_digits: "1111".into(),
    };
    let order = Order { cycle, shipping_address: Some(address), ..Order::default() };
    company.create_subscription(NewSubscription { contact, card, order }, at).unwrap();
}
