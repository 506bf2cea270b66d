//! What a first invoice comes to, against the plainest way to add it up.

use crate::shop;
use billsby_client::types::{NewSubscription, PricingModelType, Tier};
use billsby_client::{Amount, Client, Error};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestCaseError, TestRunner};

/// A plan's price, and how many units of it are bought.
#[derive(Clone, Debug)]
struct Purchase {
    model: PricingModelType,
    price: i64,
    tiers: Vec<Bracket>,
    free_quantity: i64,
    setup_fee: Option<i64>,
    units: i64,
}

#[derive(Clone, Debug)]
struct Bracket {
    start: i64,
    finish: Option<i64>,
    price: i64,
}

impl Bracket {
    fn holds(&self, unit: i64) -> bool {
        self.start <= unit && self.finish.is_none_or(|finish| unit <= finish)
    }
}

impl Purchase {
    /// The price of a period; None where more is wanted than the last tier holds.
    fn period(&self) -> Option<i64> {
        let paid_units = 1..=self.units - self.free_quantity;
        let bracket_of = |unit: i64| self.tiers.iter().find(|it| it.holds(unit));
        let mut total = 0;
        match self.model {
            PricingModelType::FlatFee => total = self.price,
            PricingModelType::PerUnit => paid_units.for_each(|_| total += self.price),
            PricingModelType::Reserved => (1..=self.units.max(self.free_quantity)).for_each(|_| total += self.price),
            PricingModelType::Tiered => {
                for unit in paid_units {
                    total += bracket_of(unit)?.price;
                }
            }
            PricingModelType::Volume => {
                for _ in paid_units.clone() {
                    total += bracket_of(*paid_units.end())?.price;
                }
            }
            _ if paid_units.is_empty() => {}
            _ => total = bracket_of(*paid_units.end())?.price,
        }
        Some(total)
    }
}

fn purchase() -> impl Strategy<Value = Purchase> {
    let model = prop_oneof![
        Just(PricingModelType::FlatFee),
        Just(PricingModelType::PerUnit),
        Just(PricingModelType::Reserved),
        Just(PricingModelType::Tiered),
        Just(PricingModelType::Volume),
        Just(PricingModelType::Ranged),
    ];
    let tiers = (prop::collection::vec((1..10i64, 0..1000i64), 1..5), 0..2i64, any::<bool>());
    let free_quantity = prop_oneof![Just(0), 1..6i64];
    let setup_fee = proptest::option::of(1..5000i64);
    (model, 0..1000i64, tiers, free_quantity, setup_fee, 1..40i64).prop_map(
        |(model, price, (widths, start, is_open), free_quantity, setup_fee, units)| {
            let tiers = match model {
                PricingModelType::Tiered | PricingModelType::Volume | PricingModelType::Ranged => {
                    brackets(&widths, start, is_open)
                }
                _ => Vec::new(),
            };
            Purchase { model, price, tiers, free_quantity, setup_fee, units }
        },
    )
}

/// Brackets that follow one another, from 0 or 1.
fn brackets(widths: &[(i64, i64)], first: i64, is_open: bool) -> Vec<Bracket> {
    let (mut start, mut tiers) = (first, Vec::new());
    for (place, (width, price)) in widths.iter().enumerate() {
        let finish = start + width;
        let is_last = place + 1 == widths.len();
        tiers.push(Bracket { start, finish: (!(is_last && is_open)).then_some(finish), price: *price });
        start = finish + 1;
    }
    tiers
}

/// What the first invoice and the next one come to.
async fn buy(client: &Client, purchase: &Purchase) -> Result<(i64, i64), Error> {
    let product = client.create_product("Suite", "Suite", "USD").await?.product_id;
    let plan = client.create_plan(product, "Plan", "Plan", purchase.model).await?.plan_id;
    let mut cycle = shop::monthly(purchase.price);
    cycle.setup_fee_price = purchase.setup_fee.map(Amount::minor);
    cycle.free_quantity = Some(purchase.free_quantity as i32);
    let tiers = purchase.tiers.iter().map(|bracket| {
        let tier = Tier::builder().start(bracket.start as i32).maybe_finish(bracket.finish.map(|finish| finish as i32));
        tier.price(Amount::minor(bracket.price)).build()
    });
    cycle.tiers = (!purchase.tiers.is_empty()).then(|| tiers.collect());
    let cycle = client.create_cycles(product, plan, [cycle], []).await?[0].cycle_id;
    let order = NewSubscription::builder()
        .first_name("Ada")
        .last_name("Lovelace")
        .email("ada@example.com")
        .cycle_id(cycle)
        .units(purchase.units as i32)
        .address(shop::address())
        .card_details(shop::card("tok_3Yq8fW2nKcV"));
    let made = client.create_subscription(order.build()).await?;
    let invoices = client.list_customer_invoices(&made.customer_unique_id).await?;
    assert_eq!(invoices.len(), 1);
    assert_eq!(invoices[0].status.as_str(), "Paid");
    let subscription = client.get_subscription(&made.subscription_unique_id).await?;
    Ok((invoices[0].amount.as_minor(), subscription.next_billing_amount.as_minor()))
}

#[test]
fn an_invoice_is_the_sum_of_its_units() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let (_mock, client) = runtime.block_on(shop::open());
    let mut runner = TestRunner::new(Config { cases: 300, failure_persistence: None, ..Config::default() });
    let outcome = runner.run(&purchase(), |purchase| {
        match (runtime.block_on(buy(&client, &purchase)), purchase.period()) {
            (Ok(amounts), Some(period)) => {
                prop_assert_eq!(amounts, (period + purchase.setup_fee.unwrap_or(0), period));
            }
            (Err(Error::Invalid(failure)), None) => {
                let pointers: Vec<&str> = failure.violations.iter().map(|it| it.pointer.as_str()).collect();
                prop_assert_eq!(pointers, ["/body/units"]);
            }
            (Err(error), _) => return Err(TestCaseError::fail(error.to_string())),
            (Ok(amounts), None) => return Err(TestCaseError::fail(format!("was sold at {amounts:?}"))),
        }
        Ok(())
    });
    if let Err(error) = outcome {
        panic!("{error}");
    }
}
