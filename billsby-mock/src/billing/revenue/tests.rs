use super::*;
use crate::billing::calendar::{BillingDateType, ProRateOption};
use crate::billing::coupons::{Coupon, CouponChoice, Discount};
use crate::billing::cycles::CycleInput;
use crate::billing::fixture::{Shop, now};
use crate::billing::invoices::OneTimeCharge;
use crate::billing::orders::{AddOnChoice, Order};
use crate::billing::plan_changes::PlanChange;
use crate::billing::pricing::PricingModel;
use crate::billing::products::ProductFields;
use crate::billing::rules::{Rules, Settlement};
use crate::billing::subscriptions::RenewalDate;
use jiff::SignedDuration;

fn days(count: i64) -> Timestamp {
    now() + SignedDuration::from_hours(24 * count)
}

/// The months from October 2025 on as they stand on a day of 2026: (recurring, collected, outstanding, refunded).
fn figures(company: &Company, now: Timestamp) -> Vec<(i64, i64, i64, i64)> {
    let revenue = company.revenue_by_month(4, now);
    let months = revenue[0].months.iter();
    months.map(|month| (month.recurring, month.collected, month.outstanding, month.refunded)).collect()
}

/// The recurring revenue of the running month.
fn recurring_now(company: &Company, now: Timestamp) -> i64 {
    company.revenue_by_month(1, now)[0].months[0].recurring
}

#[test]
fn months_begin_on_their_first_day_and_the_last_one_runs() {
    let shop = Shop::new();
    let revenue = shop.company.revenue_by_month(3, now());
    assert_eq!(revenue.len(), 1);
    let starts: Vec<_> = revenue[0].months.iter().map(|month| month.start.to_string()).collect();
    assert_eq!(starts, ["2025-11-01T00:00:00Z", "2025-12-01T00:00:00Z", "2026-01-01T00:00:00Z"]);
    assert_eq!(shop.company.revenue_by_month(0, now())[0].months.len(), 1);
    assert_eq!(shop.company.outstanding(), [Money::zero(Currency::USD)]);
}

#[test]
fn what_is_billed_is_collected_and_refunded_in_its_month() {
    let mut shop = Shop::new();
    let (customer, id) = shop.subscribe();
    // 50.00 on 15 January, February and March; 10.00 back in February; cancelled in March.
    shop.company.catch_up(days(40));
    let first = DocumentNumber { customer, counter: 1 };
    shop.company.refund_invoice(customer, &first.to_string(), 1000, days(40)).unwrap();
    shop.company.catch_up(days(70));
    shop.company.cancel_subscription(id, customer, days(70)).unwrap();
    let expected = [(0, 0, 0, 0), (5000, 5000, 0, 0), (5000, 5000, 0, 1000), (0, 5000, 0, 0)];
    assert_eq!(figures(&shop.company, days(71)), expected);
    // What lies before the first month shown still counts for the levels.
    assert_eq!(recurring_now(&shop.company, days(71)), 0);
}

#[test]
fn what_is_not_paid_is_owed_until_it_is_settled_or_written_off() {
    let mut shop = Shop::new();
    let (customer, _) = shop.subscribe_by_card("tok_decline");
    let (other, _) = shop.subscribe_by_card("tok_decline");
    let first = |customer| DocumentNumber { customer, counter: 1 };
    assert_eq!(shop.company.outstanding(), [Money::new(10_000, Currency::USD)]);
    shop.company.mark_invoice_paid_offline(first(customer), days(20)).unwrap();
    shop.company.write_off_invoice(first(other), days(20)).unwrap();
    let january = (10_000, 0, 10_000, 0);
    assert_eq!(figures(&shop.company, days(20))[2..], [january, (10_000, 5000, 0, 0)]);
}

#[test]
fn recurring_revenue_counts_quantities_add_ons_and_coupons_by_the_month() {
    let mut shop = Shop::new();
    let cycle = |every, unit, price| CycleInput::new(every, unit, price);
    let mut rate = |input, change: &dyn Fn(&mut Order)| {
        let (before, cycle) = (recurring_now(&shop.company, now()), shop.add_cycle(shop.plan, input));
        shop.subscribe_with(|order| {
            order.cycle = cycle;
            change(order);
        });
        recurring_now(&shop.company, now()) - before
    };
    assert_eq!(rate(cycle(3, FrequencyType::Monthly, 3000), &|_| {}), 1000);
    assert_eq!(rate(cycle(1, FrequencyType::Yearly, 100_000), &|_| {}), 8333);
    assert_eq!(rate(cycle(2, FrequencyType::Weekly, 600), &|order| order.units = 2), 2600);
    assert_eq!(rate(cycle(1, FrequencyType::Daily, 12), &|_| {}), 365);

    let plan = shop.plan;
    let coupon = Coupon {
        code: "TENTH".into(),
        discount: Discount::Percentage(10),
        plans: Vec::new(),
        is_stackable: false,
        max_redemptions: None,
        redemptions: 0,
        expires_on: None,
        cycles: Some(1),
    };
    shop.company.create_coupon(coupon).unwrap();
    let before = recurring_now(&shop.company, now());
    let seats = AddOnChoice { add_on: shop.add_on, quantity: Some(3) };
    shop.subscribe_with(|order| {
        order.units = 2;
        order.add_ons = vec![seats];
        order.coupons = vec![CouponChoice { plan, code: "TENTH".into() }];
    });
    // Two of 50.00 less a tenth, and three seats of 2.50.
    assert_eq!(recurring_now(&shop.company, now()) - before, 9000 + 750);
    // The coupon holds for one invoice.
    shop.company.catch_up(days(31));
    assert_eq!(recurring_now(&shop.company, days(31)) - before, 10_000 + 750);
}

#[test]
fn a_prorated_period_counts_as_a_whole_one() {
    let mut shop = Shop::new();
    let fixed = CycleInput {
        billing_date_type: BillingDateType::FixedDayEachMonth,
        fixed_billing_date_day: Some(1),
        pro_rate_option: Some(ProRateOption::ProRateBasedOnDaysRemaining),
        ..CycleInput::new(1, FrequencyType::Monthly, 3100)
    };
    let cycle = shop.add_cycle(shop.plan, fixed);
    shop.subscribe_with(|order| order.cycle = cycle);
    let month = shop.company.revenue_by_month(1, now())[0].months[0];
    // 17 of the 31 days of January are left.
    assert_eq!((month.recurring, month.collected), (3100, 1700));
}

#[test]
fn trials_pauses_and_suspensions_count_nothing() {
    let mut shop = Shop::new();
    let trial = shop.trial_cycle;
    shop.subscribe_with(|order| order.cycle = trial);
    assert_eq!(recurring_now(&shop.company, now()), 0);
    shop.company.catch_up(days(14));
    // The setup fee that comes with the first invoice does not recur.
    assert_eq!(recurring_now(&shop.company, days(14)), 3000);

    let (_, paused) = shop.subscribe();
    let (_, suspended) = shop.subscribe();
    assert_eq!(recurring_now(&shop.company, days(14)), 13_000);
    let pause = RenewalDate { new_renewal_date: Some(days(40)), pause_subscription: Some(true) };
    shop.company.update_renewal_date(paused, pause, days(15)).unwrap();
    shop.company.suspend_subscription(suspended, days(15)).unwrap();
    assert_eq!(recurring_now(&shop.company, days(15)), 3000);
    let resume = RenewalDate { new_renewal_date: None, pause_subscription: Some(false) };
    shop.company.update_renewal_date(paused, resume, days(16)).unwrap();
    shop.company.reactivate_subscription(suspended, days(16)).unwrap();
    assert_eq!(recurring_now(&shop.company, days(16)), 13_000);
}

#[test]
fn a_change_of_plan_counts_at_once_at_the_price_of_its_cycle() {
    let mut shop = Shop::new();
    let gold = shop.add_plan("Gold", PricingModel::PerUnit);
    let yearly = shop.add_cycle(gold, CycleInput::new(1, FrequencyType::Yearly, 120_000));
    let (customer, id) = shop.subscribe();
    let change = PlanChange { issue_refund: true, ..PlanChange::new(gold, yearly, customer.as_str()) };
    shop.company.change_subscription_plan(id, change, days(1)).unwrap();
    // Credit for the days left lowers the invoice, and not what recurs.
    assert_eq!(recurring_now(&shop.company, days(1)), 10_000);
}

#[test]
fn what_is_beside_the_subscription_is_collected_and_does_not_recur() {
    let mut shop = Shop::new();
    let (customer, _) = shop.subscribe();
    let charge = OneTimeCharge { description: "Onboarding".into(), currency_code: "USD".into(), amount: 700 };
    shop.company.create_one_time_charge(customer, charge.clone(), now()).unwrap();
    shop.company.create_one_time_charge(customer, OneTimeCharge { amount: -300, ..charge }, now()).unwrap();
    let month = shop.company.revenue_by_month(1, now())[0].months[0];
    assert_eq!((month.recurring, month.collected, month.refunded), (5000, 5700, 300));
}

#[test]
fn what_waits_for_its_batch_is_neither_collected_nor_refunded_yet() {
    let mut shop = Shop::new();
    let rules = Rules { settlement: Settlement::Batched, ..Rules::default() };
    shop.company.set_rules(rules).unwrap();
    let (customer, _) = shop.subscribe();
    let month = |company: &Company| company.revenue_by_month(1, now())[0].months[0];
    let before = month(&shop.company);
    assert_eq!((before.collected, before.outstanding), (0, 5000));
    shop.company.catch_up(now() + SignedDuration::from_mins(5));
    let number = DocumentNumber { customer, counter: 1 }.to_string();
    shop.company.refund_invoice(customer, &number, 100, now() + SignedDuration::from_mins(6)).unwrap();
    let after = month(&shop.company);
    assert_eq!((after.collected, after.outstanding, after.refunded), (5000, 0, 0));
}

#[test]
fn currencies_are_kept_apart_and_the_companys_own_comes_first() {
    let mut shop = Shop::new();
    let fields =
        ProductFields { name: Some("Japan".into()), billing_currency: Some("JPY".into()), ..Default::default() };
    shop.product = shop.company.create_product(fields).unwrap().id;
    let plan = shop.add_plan("Basic", PricingModel::PerUnit);
    let cycle = shop.add_cycle(plan, CycleInput::new(1, FrequencyType::Monthly, 980));
    shop.subscribe_with(|order| order.cycle = cycle);
    let revenue = shop.company.revenue_by_month(1, now());
    let by_code: Vec<_> = revenue.iter().map(|of| (of.currency.code(), of.months[0].collected)).collect();
    assert_eq!(by_code, [("USD", 0), ("JPY", 980)]);
}
