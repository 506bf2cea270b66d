//! The demo company: a catalogue, and a year in the life of some customers.
//!
//! It is made through the same commands callers use, at instants before `now`
//! and in their order, so that its history looks like one: what falls due in
//! between happens, and some customers have months of invoices behind them.

mod catalogue;
mod people;

use jiff::{SignedDuration, Timestamp};

use crate::billing::address::Address;
use crate::billing::calendar::civil;
use crate::billing::company::Company;
use crate::billing::counters::CounterOperation;
use crate::billing::coupons::CouponChoice;
use crate::billing::custom_fields::CustomFieldAnswer;
use crate::billing::customers::NewCustomer;
use crate::billing::error::BillingError;
use crate::billing::ids::{CustomerId, DocumentNumber, SubscriptionId};
use crate::billing::invoices::OneTimeCharge;
use crate::billing::orders::{AddOnChoice, Order};
use crate::billing::plan_changes::{PlanChange, PlanChangeType};
use crate::billing::settings::Settings;
use crate::billing::subscribing::NewSubscription;
use crate::billing::subscriptions::RenewalDate;
use catalogue::{Catalogue, Offer};

/// How many customers subscribe.
const SUBSCRIBERS: usize = 64;
/// How many of them did so more than four weeks ago.
const EARLY_SUBSCRIBERS: usize = 24;
/// How many customers have not subscribed yet.
const PROSPECTS: usize = 3;

/// Something a customer does, or that is done about one.
#[derive(Debug, Clone, Copy)]
enum Deed {
    SignUp,
    Charge(i64),
    Refund(i64),
    PayOffline,
    WriteOff,
    ScheduleWriteOff,
    ChargeLater(i64),
    RefundLater(i64),
    Cancel,
    Pause,
    Suspend,
    ChangeNow,
    ChangeOnRenewal,
    Tag(&'static str),
    Use(i64),
    Ship,
}

/// What happens besides signing up: to whom, how many hours afterwards, what.
const STORY: &[(usize, i64, Deed)] = &[
    (1, 20, Deed::Tag("early_access")),
    (1, 30, Deed::Use(640)),
    (1, 40, Deed::Use(905)),
    (1, 50, Deed::Refund(500)),
    (1, 60, Deed::Ship),
    (1, 24 * 286, Deed::Use(320)),
    (2, 48, Deed::Charge(7500)),
    (3, 72, Deed::Refund(1000)),
    (4, 20, Deed::Tag("beta")),
    (6, 96, Deed::Cancel),
    (8, 60, Deed::PayOffline),
    (9, 80, Deed::Ship),
    (10, 24, Deed::Tag("early-adopter")),
    (11, 90, Deed::ScheduleWriteOff),
    (12, 50, Deed::Charge(2999)),
    (13, 33, Deed::Use(120)),
    (14, 85, Deed::WriteOff),
    (18, 100, Deed::Refund(2500)),
    (20, 44, Deed::Refund(500)),
    (25, 10, Deed::Use(2350)),
    (26, 12, Deed::Refund(100)),
    (28, 9, Deed::Tag("beta")),
    (29, 30, Deed::Suspend),
    (31, 15, Deed::ChargeLater(4200)),
    (32, 14, Deed::Charge(999)),
    (33, 70, Deed::ChangeNow),
    (35, 16, Deed::RefundLater(300)),
    (36, 7, Deed::Ship),
    (38, 18, Deed::Charge(-1500)),
    (40, 26, Deed::Cancel),
    (43, 11, Deed::ChangeOnRenewal),
    (44, 8, Deed::ChargeLater(1800)),
    (46, 5, Deed::Pause),
];

/// Whose card does not behave.
fn token(index: usize) -> &'static str {
    match index {
        5 | 8 | 11 | 14 | 41 => "tok_decline_insufficient_funds",
        17 | 29 | 53 => "tok_fail_gateway",
        20 => "tok_refund_fail",
        _ => "tok_demo",
    }
}

/// How many hours before now a customer signs up.
fn hours_ago(index: usize) -> i64 {
    let steps = |count: usize| count as i64;
    match index < EARLY_SUBSCRIBERS {
        true => 24 * (300 - 11 * steps(index)),
        false => 24 * 27 - 15 * steps(index - EARLY_SUBSCRIBERS),
    }
}

/// When a card that is put on file now expires.
fn expiry_year(now: Timestamp) -> i32 {
    i32::from(civil(now).year()) + 3
}

impl Company {
    /// A company full of demo data. One seed and one `now` give one company, ids included.
    pub fn demo(settings: Settings, seed: u64, now: Timestamp) -> Result<Self, BillingError> {
        let mut company = Self::new(settings, seed);
        let catalogue = catalogue::stock(&mut company, now)?;
        let mut deeds: Vec<(i64, usize, Deed)> = Vec::new();
        deeds.extend((0..SUBSCRIBERS).map(|index| (hours_ago(index), index, Deed::SignUp)));
        deeds.extend(STORY.iter().map(|&(index, after, deed)| ((hours_ago(index) - after).max(0), index, deed)));
        // Stable: what falls on the same hour stays in the order told.
        deeds.sort_by_key(|(ago, ..)| std::cmp::Reverse(*ago));

        let mut cast: Vec<Option<(CustomerId, SubscriptionId)>> = vec![None; SUBSCRIBERS];
        for (ago, index, deed) in deeds {
            let at = now.checked_sub(SignedDuration::from_hours(ago)).unwrap_or(Timestamp::MIN);
            company.catch_up(at);
            match (deed, cast[index]) {
                (Deed::SignUp, _) => cast[index] = Some(company.sign_up(&catalogue, index, at)?),
                (deed, Some(who)) => company.act(&catalogue, who, deed, at)?,
                (_, None) => {}
            }
        }
        for index in SUBSCRIBERS..SUBSCRIBERS + PROSPECTS {
            // The first has left a card, and could subscribe at once.
            let card = (index == SUBSCRIBERS).then(|| people::card(index, token(index), expiry_year(now)));
            company.create_customer(NewCustomer { contact: people::contact(index), card }, now)?;
        }
        company.catch_up(now);
        company.take_notices();
        Ok(company)
    }

    fn sign_up(
        &mut self,
        catalogue: &Catalogue,
        index: usize,
        at: Timestamp,
    ) -> Result<(CustomerId, SubscriptionId), BillingError> {
        let offer = catalogue.offer(index);
        let tries_first = index >= 49 && index % catalogue.offers.len() == 1;
        let cycle = match index < EARLY_SUBSCRIBERS {
            true if index % 4 != 1 => offer.yearly,
            false if tries_first => catalogue.trial,
            _ => offer.monthly,
        };
        let mut order = Order { cycle, units: 1 + index as i64 * 7 % 23, ..Order::default() };
        order.marketing_consent = Some(index.is_multiple_of(2));
        if index.is_multiple_of(3) {
            order.phone = people::phone(index);
        }
        if index % 6 == 1 && !tries_first {
            let quantity = Some(1 + index as i64 % 4);
            order.add_ons = vec![AddOnChoice { add_on: catalogue.mailbox, quantity }];
        }
        if index % 10 == 7 {
            order.coupons = vec![CouponChoice { plan: offer.plan, code: "WELCOME10".to_owned() }];
        }
        if offer.asks_questions {
            let sizes = ["1-9", "10-49", "50-249", "250+"];
            let answer = |field, value: String| CustomFieldAnswer { field, value };
            order.answers = vec![
                answer(catalogue.company_size, sizes[index % sizes.len()].to_owned()),
                answer(catalogue.order_number, format!("PO-{:04}", 1000 + index)),
            ];
        }
        let card = people::card(index, token(index), expiry_year(at));
        self.create_subscription(NewSubscription { contact: people::contact(index), card, order }, at)
    }

    fn act(
        &mut self,
        catalogue: &Catalogue,
        (customer, subscription): (CustomerId, SubscriptionId),
        deed: Deed,
        at: Timestamp,
    ) -> Result<(), BillingError> {
        let first = DocumentNumber { customer, counter: 1 };
        match deed {
            Deed::SignUp => Ok(()),
            Deed::Charge(amount) => {
                let charge = OneTimeCharge {
                    description: if amount > 0 { "Onboarding session" } else { "Goodwill" }.to_owned(),
                    currency_code: "USD".to_owned(),
                    amount,
                };
                self.create_one_time_charge(customer, charge, at).map(drop)
            }
            Deed::Refund(amount) => self.refund_invoice(customer, &first.to_string(), amount, at).map(drop),
            Deed::PayOffline => self.mark_invoice_paid_offline(first, at),
            Deed::WriteOff => self.write_off_invoice(first, at),
            Deed::ScheduleWriteOff => {
                let on = at.checked_add(SignedDuration::from_hours(24 * 365)).unwrap_or(Timestamp::MAX);
                self.schedule_write_off(first, on, at)
            }
            Deed::ChargeLater(amount) => self.create_pending_charge(customer, "Data import", amount, at).map(drop),
            Deed::RefundLater(amount) => self.create_pending_refund(first, amount, at).map(drop),
            Deed::Cancel => self.cancel_subscription(subscription, customer, at),
            Deed::Pause => {
                let back = at.checked_add(SignedDuration::from_hours(24 * 60)).ok();
                let renewal = RenewalDate { new_renewal_date: back, pause_subscription: Some(true) };
                self.update_renewal_date(subscription, renewal, at)
            }
            Deed::Suspend => self.suspend_subscription(subscription, at),
            Deed::ChangeNow | Deed::ChangeOnRenewal => {
                let offer = catalogue.offer(0);
                let mut change = PlanChange::new(offer.plan, offer.monthly, customer.as_str());
                change.issue_refund = matches!(deed, Deed::ChangeNow);
                if matches!(deed, Deed::ChangeOnRenewal) {
                    change.kind = PlanChangeType::OnRenewal;
                }
                self.change_subscription_plan(subscription, change, at)
            }
            Deed::Tag(tag) => self.add_feature_tags(&[subscription], &[tag.to_owned()], at),
            Deed::Use(calls) => {
                let (counter, operation) = (catalogue.calls_counter, CounterOperation::Increment);
                self.update_counter(subscription, counter, operation, calls, at)
            }
            Deed::Ship => {
                let address = Address {
                    line1: "Warehouse 3, Dock B".into(),
                    ..self.get_customer_record(customer)?.contact.unpack().address
                };
                self.update_shipping_address(subscription, address, at)
            }
        }
    }
}

impl Catalogue {
    fn offer(&self, index: usize) -> Offer {
        self.offers[index % self.offers.len()]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::billing::credit_notes::CreditNoteStatus;
    use crate::billing::invoices::InvoiceStatus;
    use crate::billing::pricing::PricingModel;
    use crate::billing::subscriptions::SubscriptionStatus;
    use crate::store::PageRequest;
    use std::collections::BTreeSet;

    fn now() -> Timestamp {
        "2026-07-31T12:34:56Z".parse().unwrap()
    }

    fn demo() -> Company {
        Company::demo(Settings::new("demo"), 1, now()).unwrap()
    }

    #[test]
    fn every_status_and_pricing_model_is_there() {
        let company = demo();
        let store = &company.store;
        let count = |status| store.invoices.count(|shelf| shelf == status);
        for status in InvoiceStatus::ALL {
            assert!(count(*status) >= 1, "no invoice is {status}");
        }
        assert!(count(InvoiceStatus::Unpaid) >= 3);
        for status in CreditNoteStatus::ALL {
            assert!(store.credit_notes.count(|shelf| shelf == *status) >= 1, "none is {status}");
        }
        for status in SubscriptionStatus::ALL {
            assert!(store.subscriptions.count(|shelf| shelf.status == *status) >= 1, "none is {status}");
        }
        let models: BTreeSet<_> = store.plans.iter().map(|plan| plan.pricing_model).collect();
        assert_eq!(models.len(), PricingModel::ALL.len());
        assert!(store.customers.iter().count() >= 60);
        assert!(store.products.iter().count() >= 2);
        assert_eq!(company.list_add_ons().len(), 2);
        assert_eq!(company.list_allowances().len(), 2);
        assert!(store.coupons.len() >= 3 && store.custom_fields.iter().count() >= 3);
        assert!(store.subscriptions.iter().any(|it| it.next.is_some()));
        let used = store.subscriptions.iter().any(|subscription| {
            let allowances = company.list_subscription_allowances(subscription.id).unwrap();
            allowances.iter().any(|allowance| allowance.usage > 0)
        });
        assert!(used, "no subscription has usage");
    }

    #[test]
    fn history_runs_forward_and_nothing_is_overdue() {
        let company = demo();
        let store = &company.store;
        let made: Vec<_> = store.invoices.iter().map(|invoice| invoice.created_on).collect();
        assert!(made.is_sorted());
        assert!(store.customers.iter().map(|it| it.created_on).is_sorted());
        assert!(made.iter().all(|at| *at <= now()));
        for subscription in store.subscriptions.iter() {
            let due = subscription.ends_on();
            assert!(due.is_none_or(|due| due > now()), "{subscription:?} is overdue");
            assert!(company.get_subscription(subscription.id).is_ok());
            let boundary = subscription.schedule.boundary();
            assert_eq!(boundary, subscription.period.end, "schedule and period part ways");
        }
        for customer in store.customers.iter() {
            assert!(company.get_customer(customer.id, now()).is_ok());
        }
    }

    #[test]
    fn one_seed_gives_one_company_and_another_gives_other_ids() {
        assert_eq!(demo(), demo());
        assert_ne!(demo().state_hash(), Company::demo(Settings::new("demo"), 2, now()).unwrap().state_hash());
        let rows = |company: &Company| company.list_customers(None, PageRequest::first()).rows[0].id.to_string();
        assert_ne!(rows(&demo()), rows(&Company::demo(Settings::new("demo"), 2, now()).unwrap()));
    }

    #[test]
    fn any_day_of_the_year_will_do() {
        for day in 0..366 {
            let now = now() + SignedDuration::from_hours(24 * day + day % 24);
            let company = Company::demo(Settings::new("demo"), 7, now).unwrap();
            for subscription in company.store.subscriptions.iter() {
                let due = subscription.ends_on();
                assert!(due.is_none_or(|due| due > now), "{subscription:?} is overdue at {now}");
            }
        }
    }

    /// The examples of the description name these, and shall work whenever the server is started.
    #[test]
    fn what_examples_name_is_there_on_any_day() {
        for day in (0..366).step_by(5) {
            let now = now() + SignedDuration::from_hours(24 * day);
            let company = Company::demo(Settings::new("demo"), 1, now).unwrap();
            let store = &company.store;
            let invoice = |text| store.invoice(DocumentNumber::of_invoice(text).unwrap()).unwrap().status;
            let subscriptions = |id: &str| -> Vec<(String, SubscriptionStatus)> {
                let of = store.subscriptions.iter().filter(|it| it.customer == id.parse().unwrap());
                of.map(|it| (it.id.to_string(), it.status)).collect()
            };
            assert_eq!(subscriptions("LX0CUI85LH"), [("W8WL4A0YK3".to_owned(), SubscriptionStatus::Active)]);
            assert_eq!([invoice("LX0CUI85LH-1"), invoice("LX0CUI85LH-3")], [InvoiceStatus::Paid; 2]);
            assert_eq!(company.get_allowance(1.into()).unwrap().item.counter.id.as_str(), "53PRTYA0VI");
            assert_eq!(invoice("KVL4MKJD7C-1"), InvoiceStatus::Unpaid);
            let note = company.get_credit_note(DocumentNumber::of_credit_note("7R1QQ3J64J-2").unwrap()).unwrap();
            assert_eq!(note.status, CreditNoteStatus::Failed);
            assert_eq!(subscriptions("4HCQAZUG5M")[0].1, SubscriptionStatus::Cancelled);
            assert_eq!(subscriptions("PPXXY3J5GG"), []);
            assert!(company.get_customer_record("PPXXY3J5GG".parse().unwrap()).unwrap().card.is_some());
        }
    }
}
