//! What the tests of billing start from: a shop with one plan.

use jiff::Timestamp;

use crate::billing::add_ons::Goods;
use crate::billing::address::{Address, Contact};
use crate::billing::calendar::FrequencyType;
use crate::billing::company::Company;
use crate::billing::cycles::{CycleInput, NewCycles, PlanLinkInput};
use crate::billing::error::BillingError;
use crate::billing::ids::{AddOnId, AllowanceId, CounterId, CustomerId, CycleId, PlanId, ProductId, SubscriptionId};
use crate::billing::orders::Order;
use crate::billing::payments::Card;
use crate::billing::plans::NewPlan;
use crate::billing::price_models::PriceModelInput;
use crate::billing::pricing::PricingModel;
use crate::billing::products::ProductFields;
use crate::billing::settings::Settings;
use crate::billing::subscribing::NewSubscription;

/// When the tests take place.
pub(crate) fn now() -> Timestamp {
    "2026-01-15T10:00:00Z".parse().unwrap()
}

pub(crate) fn company() -> Company {
    Company::new(Settings::new("acme"), 1)
}

pub(crate) fn contact(first_name: &str, last_name: &str) -> Contact {
    let email = format!("{first_name}.{last_name}@post.example").to_lowercase();
    let address =
        Address { line1: "1 Main Road".into(), city: "London".into(), country: "GBR".into(), ..Address::default() };
    Contact { first_name: first_name.into(), last_name: last_name.into(), email: email.into(), address }
}

pub(crate) fn card(token: &str) -> Card {
    Card {
        full_name: "Ada Byron".into(),
        token: token.into(),
        expiry_month: 12,
        expiry_year: 2030,
        brand: "visa".into(),
        last4_digits: "1111".into(),
    }
}

pub(crate) fn new_subscription(cycle: CycleId) -> NewSubscription {
    let order = Order { cycle, ..Order::default() };
    NewSubscription { contact: contact("Ada", "Byron"), card: card("tok_ok"), order }
}

/// A company with the plan Basic at 50.00 a unit and month, tagged `basic`.
/// It can be had with an add-on at 2.50 and comes with an allowance that
/// includes 100 units and is tagged `metered`.
pub(crate) struct Shop {
    pub company: Company,
    pub product: ProductId,
    pub plan: PlanId,
    pub cycle: CycleId,
    /// 30.00 a month and 9.99 to set up, after 14 days free, for a year.
    pub trial_cycle: CycleId,
    pub add_on: AddOnId,
    pub allowance: AllowanceId,
    pub counter: CounterId,
}

impl Shop {
    pub(crate) fn new() -> Self {
        let mut company = company();
        let fields = ProductFields { name: Some("Suite".into()), ..ProductFields::default() };
        let product = company.create_product(fields).unwrap().id;
        let goods = |name: &str, tags: &[&str]| Goods {
            name: name.into(),
            display_name: name.into(),
            feature_tags: tags.iter().map(|tag| (*tag).to_owned()).collect(),
            ..Goods::default()
        };
        let add_on = company.create_add_on(goods("Seat", &[]), PricingModel::PerUnit);
        let calls = goods("Calls", &["metered"]);
        let allowance = company.create_allowance(calls, PricingModel::PerUnit, "calls");
        let counter = company.get_allowance(allowance).unwrap().item.counter.id;
        let mut shop = Self {
            company,
            product,
            plan: 0.into(),
            cycle: 0.into(),
            trial_cycle: 0.into(),
            add_on,
            allowance,
            counter,
        };
        shop.plan = shop.add_plan("Basic", PricingModel::PerUnit);
        let price = |price| PriceModelInput {
            price_per_unit: Some(price),
            included_units: Some(100),
            ..PriceModelInput::default()
        };
        let trial = CycleInput {
            free_trial: Some(14),
            contract_term: Some(12),
            setup_fee_price: Some(999),
            ..CycleInput::new(1, FrequencyType::Monthly, 3000)
        };
        let new = NewCycles {
            cycles: vec![CycleInput::new(1, FrequencyType::Monthly, 5000), trial],
            add_ons: vec![PlanLinkInput { item: add_on, is_forced: false, price_models: vec![price(250)] }],
            allowances: vec![PlanLinkInput { item: allowance, is_forced: true, price_models: vec![price(2)] }],
        };
        let made = shop.company.create_cycles(product, shop.plan, new).unwrap();
        (shop.cycle, shop.trial_cycle) = (made[0].id, made[1].id);
        shop
    }

    pub(crate) fn add_plan(&mut self, name: &str, pricing_model: PricingModel) -> PlanId {
        let new = NewPlan {
            name: name.into(),
            display_name: None,
            description: None,
            pricing_model,
            feature_tags: vec![name.to_lowercase()],
            visibility: None,
            redirect_url: None,
            alert_email: None,
        };
        self.company.create_plan(self.product, new).unwrap().plan.id
    }

    pub(crate) fn add_cycle(&mut self, plan: PlanId, cycle: CycleInput) -> CycleId {
        let new = NewCycles { cycles: vec![cycle], ..NewCycles::default() };
        self.company.create_cycles(self.product, plan, new).unwrap()[0].id
    }

    pub(crate) fn subscribe(&mut self) -> (CustomerId, SubscriptionId) {
        self.subscribe_with(|_| {})
    }

    pub(crate) fn subscribe_with(&mut self, change: impl FnOnce(&mut Order)) -> (CustomerId, SubscriptionId) {
        let mut new = new_subscription(self.cycle);
        change(&mut new.order);
        self.company.create_subscription(new, now()).unwrap()
    }

    pub(crate) fn subscribe_by_card(&mut self, token: &str) -> (CustomerId, SubscriptionId) {
        let new = NewSubscription { card: card(token), ..new_subscription(self.cycle) };
        self.company.create_subscription(new, now()).unwrap()
    }

    pub(crate) fn cancel(&mut self, subscription: SubscriptionId) {
        let owner = self.company.get_subscription(subscription).unwrap().row.customer.id;
        self.company.cancel_subscription(subscription, owner, now()).unwrap();
    }
}

/// Runs a command that must be refused for the field at `pointer`, and change nothing.
pub(crate) fn assert_refused(
    company: &mut Company,
    pointer: &str,
    command: impl FnOnce(&mut Company) -> Result<(), BillingError>,
) {
    let before = company.state_hash();
    let error = command(company).unwrap_err();
    let BillingError::Invalid { violations } = &error else {
        panic!("expected {pointer} to be invalid, got: {error}");
    };
    let named = violations.iter().any(|violation| violation.pointer == pointer);
    assert!(named, "expected {pointer}, got: {error}");
    assert_eq!(company.state_hash(), before, "a refused command changed the state");
}

/// Runs a command that must be refused for a state named by `word`, and change nothing.
pub(crate) fn assert_conflict(
    company: &mut Company,
    word: &str,
    command: impl FnOnce(&mut Company) -> Result<(), BillingError>,
) {
    let before = company.state_hash();
    let error = command(company).unwrap_err();
    assert!(matches!(error, BillingError::Conflict { .. }), "expected a conflict, got: {error}");
    assert!(error.to_string().contains(word), "expected {word}, got: {error}");
    assert_eq!(company.state_hash(), before, "a refused command changed the state");
}
