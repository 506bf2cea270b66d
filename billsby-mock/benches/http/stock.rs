//! A mock with customers in stock, each with a subscription and an invoice.

use crate::process;
use billsby_mock::MockServer;
use billsby_mock::billing::Company;
use billsby_mock::billing::address::{Address, Contact};
use billsby_mock::billing::calendar::FrequencyType;
use billsby_mock::billing::cycles::{CycleInput, NewCycles};
use billsby_mock::billing::ids::{CustomerId, CycleId};
use billsby_mock::billing::orders::Order;
use billsby_mock::billing::payments::Card;
use billsby_mock::billing::plans::NewPlan;
use billsby_mock::billing::pricing::PricingModel;
use billsby_mock::billing::products::ProductFields;
use billsby_mock::billing::settings::Settings;
use billsby_mock::billing::subscribing::NewSubscription;
use billsby_mock::jiff::Timestamp;

/// How many of its customers a server names.
const NAMED: usize = 10_000;

/// Serves the company `acme` with this many customers; says where, the id of a cycle, and the ids of some customers.
pub fn serve(customers: usize, seed: u64) {
    process::runtime().block_on(async {
        // As the binary has it.
        let threads = std::thread::available_parallelism().unwrap().get();
        let mock = MockServer::builder().threads(threads).company("acme").empty().start().await.unwrap();
        let (company, cycle, ids) = company_of("acme", customers, seed);
        *mock.world().company() = company;
        let cycle = cycle.to_string();
        let named: Vec<String> = ids.iter().map(ToString::to_string).collect();
        let mut words = vec![mock.api_key(), &cycle];
        words.extend(named.iter().map(String::as_str));
        process::announce(mock.address(), &words);
        std::future::pending::<()>().await;
    });
}

/// A company with so many customers; a cycle of it, and the ids of customers spread over it.
pub fn company_of(domain: &str, customers: usize, seed: u64) -> (Company, CycleId, Vec<CustomerId>) {
    let now = Timestamp::now();
    let mut company = Company::new(Settings::new(domain), seed);
    let cycle = shop(&mut company);
    let every = customers.div_ceil(NAMED).max(1);
    let mut ids = Vec::new();
    for place in 0..customers {
        let (id, _) = company.create_subscription(subscription(place, cycle), now).unwrap();
        if place % every == 0 {
            ids.push(id);
        }
        // Nobody takes them here.
        if place % 1000 == 0 {
            company.take_notices();
        }
    }
    company.take_notices();
    (company, cycle, ids)
}

fn shop(company: &mut Company) -> CycleId {
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
    let new = NewCycles { cycles: vec![CycleInput::new(1, FrequencyType::Monthly, 5000)], ..NewCycles::default() };
    company.create_cycles(product, plan, new).unwrap()[0].id
}

fn subscription(place: usize, cycle: CycleId) -> NewSubscription {
    let address = Address { line1: format!("{place} Main Road").into(), country: "GBR".into(), ..Address::default() };
    let contact = Contact {
        first_name: format!("Ada{}", place % 9973).into(),
        last_name: format!("Byron{}", place % 99_991).into(),
        email: format!("ada.byron.{place}@post.example").into(),
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
    NewSubscription { contact, card, order: Order { cycle, units: 1, ..Order::default() } }
}

/// The bytes of as many requests for these customers in turn as if there were many: to send them costs the same then.
pub fn reads(key: &str, customers: &[String]) -> Vec<Vec<u8>> {
    let read = |customer: &String| get(key, &format!("/api/v1/rest/core/acme/customers/{customer}"));
    customers.iter().cycle().take(NAMED).map(read).collect()
}

/// The bytes of a GET.
pub fn get(key: &str, path: &str) -> Vec<u8> {
    format!("GET {path} HTTP/1.1\r\nHost: mock\r\nApiKey: {key}\r\nAccept: application/json\r\n\r\n").into_bytes()
}

/// The bytes of a request that makes a customer with a subscription.
pub fn subscribe(key: &str, cycle: &str) -> Vec<u8> {
    let body = format!(
        r#"{{"firstName":"Ada","lastName":"Byron","email":"ada@post.example","cycleId":{cycle},"units":1,"marketingConsent":false,"address":{{"addressLine1":"1 Main Road","addressLine2":"","city":"London","state":"London","country":"GBR","postCode":"N1 1AA"}},"cardDetails":{{"fullName":"Ada Byron","paymentCardToken":"tok_ok","expiryMonth":12,"expiryYear":2099,"cardType":"visa","last4Digits":"1111"}}}}"#
    );
    let length = body.len();
    format!(
        "POST /api/v1/rest/core/acme/subscriptions HTTP/1.1\r\nHost: mock\r\nApiKey: {key}\r\nContent-Type: application/json\r\nContent-Length: {length}\r\n\r\n{body}"
    )
    .into_bytes()
}
