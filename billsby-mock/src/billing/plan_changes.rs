//! Changing plans, at once or on renewal.
//!
//! At once: a new period begins now and is invoiced now (assumed), with what
//! was used of allowances up to now. Where a refund is asked for, the days left
//! of what was paid are credited on that invoice, and what exceeds it on those
//! that follow; what was credited can no longer be refunded. During a trial the plan
//! changes and the trial goes on (assumed).

use std::sync::Arc;

use jiff::Timestamp;

use crate::billing::bills::{LineKind, Purchase};
use crate::billing::company::Company;
use crate::billing::enumeration::enumeration;
use crate::billing::error::{BillingError, Violations};
use crate::billing::events::Event;
use crate::billing::ids::{AllowanceId, CycleId, InvoiceId, PlanId, SubscriptionId};
use crate::billing::money::{Share, divide_half_up};
use crate::billing::orders::{AddOnChoice, check_units};
use crate::billing::outbox::Notice;
use crate::billing::renewals::Beginning;
use crate::billing::subscriptions::{ScheduledChange, Subscription, SubscriptionCommand};

enumeration! {
    /// When a plan changes.
    PlanChangeType {
        /// At once.
        Immediate = 1,
        /// When the period ends.
        OnRenewal = 2,
    }
}

/// A change of plan.
#[derive(Debug, Clone)]
pub struct PlanChange {
    /// `planId`
    pub plan: PlanId,
    /// `cycleId`
    pub cycle: CycleId,
    /// `customerUniqueId`, who must own the subscription.
    pub customer: String,
    /// `planChangeType`
    pub kind: PlanChangeType,
    /// `units`; as many as before where left out.
    pub units: Option<i64>,
    /// `addOns`
    pub add_ons: Vec<AddOnChoice>,
    /// `allowances`
    pub allowances: Vec<AllowanceId>,
    /// `issueRefund`; only an immediate change looks at it.
    pub issue_refund: bool,
}

impl PlanChange {
    /// An immediate change to a cycle of a plan, without refund.
    pub fn new(plan: PlanId, cycle: CycleId, customer: &str) -> Self {
        Self {
            plan,
            cycle,
            customer: customer.to_owned(),
            kind: PlanChangeType::Immediate,
            units: None,
            add_ons: Vec::new(),
            allowances: Vec::new(),
            issue_refund: false,
        }
    }
}

impl Company {
    /// Moves a subscription to another cycle, at once or on renewal.
    pub fn change_subscription_plan(
        &mut self,
        id: SubscriptionId,
        change: PlanChange,
        now: Timestamp,
    ) -> Result<(), BillingError> {
        let next = self.check_change(id, &change)?;
        let subscription = self.get_subscription_record(id)?;
        subscription.check(SubscriptionCommand::ChangePlan)?;
        match change.kind {
            PlanChangeType::OnRenewal => self.schedule_change(id, next, now),
            PlanChangeType::Immediate if subscription.is_trial_period => {
                self.replace_plan(id, next, now);
            }
            PlanChangeType::Immediate => self.change_now(id, next, change.issue_refund, now)?,
        }
        self.post_subscription(id, now, Notice::SubscriptionUpdated);
        Ok(())
    }

    fn check_change(&self, id: SubscriptionId, change: &PlanChange) -> Result<ScheduledChange, BillingError> {
        let subscription = self.get_subscription_record(id)?;
        let mut violations = Violations::default();
        let owner = subscription.customer;
        violations.check(owner.as_str() == change.customer, "/customerUniqueId", || {
            format!("subscription {id} is not of customer `{}`", change.customer)
        });
        let units = change.units.unwrap_or(subscription.units);
        check_units(units, &mut violations);
        let plan = self.store.plans.get(change.plan);
        violations.check(plan.is_some(), "/planId", || format!("there is no plan {}", change.plan));
        let cycle = violations.take(self.named_cycle(change.cycle));
        let (Some(plan), Some(cycle)) = (plan, cycle) else {
            return Err(violations
                .finish()
                .err()
                .unwrap_or_else(|| BillingError::invalid("/cycleId", "cannot be bought")));
        };
        violations.check(cycle.plan == plan.id, "/cycleId", || {
            format!("must be a cycle of plan {}, not of plan {}", plan.id, cycle.plan)
        });
        let product = self.get_product(plan.product)?;
        let currency = subscription.currency;
        violations.check(product.currency == currency, "/planId", || {
            format!("is billed in {}, the subscription in {currency}", product.currency)
        });
        let (add_ons, allowances) = self.check_items(plan, cycle, &change.add_ons, &change.allowances, &mut violations);
        let next = ScheduledChange { plan: plan.id, cycle: cycle.id, units: units.max(1), add_ons, allowances };
        let purchase = Purchase {
            coupons: &[],
            setup_fee: subscription.setup_fee_due,
            ..self.whole_period(subscription, &next, plan, cycle)
        };
        violations.take(self.check_purchase(&purchase));
        violations.finish()?;
        self.check_on_sale(cycle.id)?;
        Ok(next)
    }

    fn schedule_change(&mut self, id: SubscriptionId, next: ScheduledChange, now: Timestamp) {
        let (plan_name, cycle, units) = (self.plan_name(next.plan), next.cycle, next.units);
        let on = self.store.update_subscription(id, |subscription| {
            subscription.next = Some(Box::new(next));
            subscription.period.end
        });
        if let Some(on) = on {
            self.log(id, now, Event::PlanChangeScheduled { plan_name, cycle, units, on: on.timestamp() });
        }
    }

    fn change_now(
        &mut self,
        id: SubscriptionId,
        next: ScheduledChange,
        issue_refund: bool,
        now: Timestamp,
    ) -> Result<(), BillingError> {
        let subscription = self.get_subscription_record(id)?;
        let unused = issue_refund.then(|| self.unused(subscription, now)).flatten();
        let credit = subscription.credit.saturating_add(unused.map_or(0, |(_, value)| value));
        let missing = || BillingError::invalid("/cycleId", "cannot be bought");
        let cycle = self.store.cycles.get(next.cycle).ok_or_else(missing)?;
        let plan = self.store.plans.get(next.plan).ok_or_else(missing)?;
        let beginning = Beginning::paid(cycle, now);
        let usage = self.usage_to_bill(subscription);
        let bill = (beginning.share.is_some() || !usage.is_empty()).then(|| {
            self.bill(&Purchase {
                share: beginning.share,
                setup_fee: subscription.setup_fee_due,
                usage: &usage,
                credit,
                ..self.whole_period(subscription, &next, plan, cycle)
            })
        });

        if let Some((invoice, value)) = unused {
            // What is credited cannot be refunded as well.
            self.store.update_invoice(invoice, |invoice| invoice.credited += value);
        }
        self.replace_plan(id, next, now);
        self.store.update_subscription(id, |subscription| subscription.credit = credit);
        self.begin_period(id, &beginning);
        if let Some(bill) = bill {
            self.issue_period_invoice(id, bill, beginning.share, now);
        }
        Ok(())
    }

    /// Puts the new plan in place of the old one; coupons that do not hold for it lapse.
    pub(crate) fn replace_plan(&mut self, id: SubscriptionId, next: ScheduledChange, now: Timestamp) {
        let Some(before) = self.store.subscription(id).map(|subscription| subscription.plan) else {
            return;
        };
        let event = Event::PlanChanged {
            plan_name_before: self.plan_name(before),
            plan_name: self.plan_name(next.plan),
            cycle: next.cycle,
            units: next.units,
        };
        let product = self.store.plans.get(next.plan).map(|plan| plan.product);
        let contract = self.store.cycles.get(next.cycle).and_then(|cycle| cycle.terms.contract_term);
        self.store.update_subscription(id, |subscription| {
            subscription.product = product.unwrap_or(subscription.product);
            subscription.next = None;
            subscription.contract_minimum_term_end = contract.map(|term| term.after(now, 1).into());
            subscription.coupons.retain(|coupon| coupon.is_for(next.plan));
            subscription.take_over(next);
        });
        self.log(id, now, event);
    }

    /// What the days left of the running period are worth, and the invoice
    /// that paid for them: their share of what plan and add-ons cost, tax
    /// included, as far as it was not refunded. A renewal date that was moved
    /// makes the share no greater.
    fn unused(&self, subscription: &Subscription, now: Timestamp) -> Option<(InvoiceId, i64)> {
        let invoice = subscription.period_invoice.and_then(|id| self.store.invoices.get(id))?;
        let paid_for = invoice.billed.as_ref()?.period;
        let lines = invoice.lines.iter().filter(|line| matches!(line.kind, LineKind::Plan | LineKind::AddOn));
        let recurring: i64 = lines.map(|line| line.amount + line.tax).sum();
        let worth = invoice.billed_amount() + invoice.credit_used();
        // A refund is one of the whole invoice, and takes as much from each line.
        let kept = i128::from(recurring) * i128::from(worth - invoice.refunded);
        let value_of = |share: Share| {
            divide_half_up(kept * i128::from(share.part), i128::from(worth.max(1)) * i128::from(share.whole))
        };
        let shares = [paid_for.share_left(now), subscription.period.share_left(now)];
        let least = shares.into_iter().map(value_of).min()?;
        // No more is given back of an invoice than it was worth, in whatever ways.
        let value = i64::try_from(least).ok()?.min(invoice.left_to_credit());
        (invoice.status.is_settled() && value > 0).then_some((invoice.id, value))
    }

    fn plan_name(&self, id: PlanId) -> Arc<str> {
        self.store.plans.get(id).map(|plan| plan.display_name.clone()).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::billing::calendar::{BillingDateType, FrequencyType, ProRateOption};
    use crate::billing::cycles::CycleInput;
    use crate::billing::fixture::{Shop, assert_refused, now};
    use crate::billing::pricing::PricingModel;
    use crate::billing::subscriptions::RenewalDate;
    use jiff::SignedDuration;

    /// A shop with a second plan of 100.00 a month.
    fn shop() -> (Shop, PlanId, CycleId) {
        let mut shop = Shop::new();
        let plan = shop.add_plan("Gold", PricingModel::PerUnit);
        let cycle = shop.add_cycle(plan, CycleInput::new(1, FrequencyType::Monthly, 10_000));
        (shop, plan, cycle)
    }

    /// Ten of the 31 days from 15 January to 15 February are left.
    fn ten_days_left() -> Timestamp {
        now() + SignedDuration::from_hours(21 * 24)
    }

    #[test]
    fn an_immediate_change_begins_a_period_and_credits_the_unused_days() {
        for (issue_refund, expected) in [(false, 10_000), (true, 10_000 - 1613)] {
            let (mut shop, plan, cycle) = shop();
            let (customer, id) = shop.subscribe();
            let mut change = PlanChange::new(plan, cycle, customer.as_str());
            change.issue_refund = issue_refund;
            shop.company.change_subscription_plan(id, change, ten_days_left()).unwrap();
            let invoices = shop.company.list_customer_invoices(customer).unwrap();
            // 50.00 x 10 / 31 = 16.13
            assert_eq!(invoices[0].amount.minor, expected);
            let details = shop.company.get_subscription(id).unwrap();
            assert_eq!(details.row.plan.id, plan);
            assert_eq!(details.row.subscription.period.start, ten_days_left());
            assert_eq!(details.row.subscription.credit, 0);
            assert_eq!(details.next_billing_amount.minor, 10_000);
        }
    }

    #[test]
    fn credit_beyond_the_first_invoice_is_kept() {
        let (mut shop, plan, _) = shop();
        let cheap = shop.add_cycle(plan, CycleInput::new(1, FrequencyType::Monthly, 1000));
        let (customer, id) = shop.subscribe();
        let mut change = PlanChange::new(plan, cheap, customer.as_str());
        change.issue_refund = true;
        shop.company.change_subscription_plan(id, change, ten_days_left()).unwrap();
        let details = shop.company.get_subscription(id).unwrap();
        assert_eq!(details.row.subscription.credit, 613);
        assert_eq!(details.next_billing_amount.minor, 1000 - 613);
        assert_eq!(details.next_cycle_recurring_billing_amount.minor, 1000);
        assert_eq!(shop.company.list_customer_invoices(customer).unwrap()[0].amount.minor, 0);
    }

    #[test]
    fn days_that_credit_has_paid_are_credited_again() {
        let (mut shop, plan, dear) = shop();
        let same = shop.add_cycle(plan, CycleInput::new(1, FrequencyType::Monthly, 5000));
        let (customer, id) = shop.subscribe();
        let mut change = |cycle, at| {
            let change = PlanChange { issue_refund: true, ..PlanChange::new(plan, cycle, customer.as_str()) };
            shop.company.change_subscription_plan(id, change, at).unwrap();
            let invoices = shop.company.list_customer_invoices(customer).unwrap();
            invoices.iter().map(|invoice| (invoice.amount.minor, invoice.refundable_amount())).collect::<Vec<_>>()
        };
        // The first day is not over: all of the 50.00 pays for the same once more.
        assert_eq!(change(same, now()), [(0, 0), (5000, 0)]);
        // 10 of 31 days are left of it: 16.13, which came from credit and so cannot be refunded either.
        assert_eq!(change(dear, ten_days_left()), [(10_000 - 1613, 10_000 - 1613), (0, 0), (5000, 0)]);
    }

    #[test]
    fn a_change_on_renewal_waits() {
        let (mut shop, plan, cycle) = shop();
        let (customer, id) = shop.subscribe();
        let mut change = PlanChange::new(plan, cycle, customer.as_str());
        change.kind = PlanChangeType::OnRenewal;
        change.units = Some(3);
        shop.company.change_subscription_plan(id, change, now()).unwrap();
        let details = shop.company.get_subscription(id).unwrap();
        assert_eq!(details.row.plan.id, shop.plan);
        assert_eq!(details.next.map(|(plan, cycle)| (plan.id, cycle.id)), Some((plan, cycle)));
        assert_eq!(details.next_billing_amount.minor, 30_000);
        assert_eq!(shop.company.list_customer_invoices(customer).unwrap().len(), 1);
    }

    #[test]
    fn a_change_in_a_trial_keeps_the_trial() {
        let (mut shop, plan, cycle) = shop();
        let trial = shop.trial_cycle;
        let (customer, id) = shop.subscribe_with(|order| order.cycle = trial);
        let before = shop.company.get_subscription_record(id).unwrap().period;
        let change = PlanChange::new(plan, cycle, customer.as_str());
        shop.company.change_subscription_plan(id, change, now()).unwrap();
        let subscription = shop.company.get_subscription_record(id).unwrap();
        assert!(subscription.is_in_free_trial() && subscription.period == before);
        assert_eq!((subscription.plan, subscription.invoices.len()), (plan, 0));
        assert_eq!(subscription.contract_minimum_term_end, None, "the new cycle binds to nothing");
    }

    #[test]
    fn a_setup_fee_not_charged_yet_is_charged_once_after_a_change() {
        let (mut shop, plan, _) = shop();
        let unbilled = CycleInput {
            billing_date_type: BillingDateType::FixedDayEachMonth,
            fixed_billing_date_day: Some(25),
            pro_rate_option: Some(ProRateOption::DoNotChargeUntilNextCycle),
            ..CycleInput::new(1, FrequencyType::Monthly, 1000)
        };
        let unbilled = shop.add_cycle(shop.plan, unbilled);
        let with_fee = CycleInput { setup_fee_price: Some(700), ..CycleInput::new(1, FrequencyType::Monthly, 2000) };
        let with_fee = shop.add_cycle(plan, with_fee);
        let (customer, id) = shop.subscribe_with(|order| order.cycle = unbilled);
        let change = PlanChange::new(plan, with_fee, customer.as_str());
        shop.company.change_subscription_plan(id, change, now()).unwrap();
        assert_eq!(shop.company.list_customer_invoices(customer).unwrap()[0].amount.minor, 2700);
        let details = shop.company.get_subscription(id).unwrap();
        assert_eq!(details.next_billing_amount.minor, 2000);
    }

    #[test]
    fn wrong_changes_are_refused() {
        let (mut shop, plan, cycle) = shop();
        let (customer, id) = shop.subscribe();
        let owner = customer.to_string();
        let basic = shop.plan;
        let mut refuse = |pointer, change: PlanChange| {
            assert_refused(&mut shop.company, pointer, |company| {
                company.change_subscription_plan(id, change.clone(), now())
            });
        };
        refuse("/customerUniqueId", PlanChange::new(plan, cycle, "5VL9JC0NE0"));
        refuse("/planId", PlanChange::new(99.into(), cycle, &owner));
        refuse("/cycleId", PlanChange::new(plan, 99.into(), &owner));
        refuse("/cycleId", PlanChange::new(basic, cycle, &owner));
        refuse("/units", PlanChange { units: Some(0), ..PlanChange::new(plan, cycle, &owner) });
        let allowances = vec![99.into()];
        refuse("/allowances/0", PlanChange { allowances, ..PlanChange::new(plan, cycle, &owner) });
    }

    #[test]
    fn a_moved_renewal_date_leaves_the_paid_days_to_be_credited() {
        let (mut shop, plan, cycle) = shop();
        let (customer, id) = shop.subscribe();
        // 15 January to 25 January, moved from 15 February: the ten days are what was paid for.
        let moved = RenewalDate {
            new_renewal_date: Some(now() + SignedDuration::from_hours(10 * 24)),
            pause_subscription: None,
        };
        shop.company.update_renewal_date(id, moved, now()).unwrap();
        let change = PlanChange { issue_refund: true, ..PlanChange::new(plan, cycle, customer.as_str()) };
        let five_days_left = now() + SignedDuration::from_hours(5 * 24);
        shop.company.change_subscription_plan(id, change.clone(), five_days_left).unwrap();
        let amounts = |shop: &Shop| -> Vec<i64> {
            let invoices = shop.company.list_customer_invoices(customer).unwrap();
            invoices.iter().map(|invoice| invoice.amount.minor).collect()
        };
        assert_eq!(amounts(&shop), [10_000 - 2500, 5000]);
    }

    #[test]
    fn what_is_unused_is_credited_once_even_where_the_clock_stands_still() {
        let (mut shop, plan, _) = shop();
        let unbilled = CycleInput {
            billing_date_type: BillingDateType::FixedDayEachMonth,
            fixed_billing_date_day: Some(25),
            pro_rate_option: Some(ProRateOption::DoNotProRate),
            ..CycleInput::new(1, FrequencyType::Monthly, 1000)
        };
        let whole = shop.add_cycle(plan, unbilled.clone());
        let unbilled = CycleInput { pro_rate_option: Some(ProRateOption::DoNotChargeUntilNextCycle), ..unbilled };
        let unbilled = shop.add_cycle(plan, unbilled);
        let (customer, id) = shop.subscribe_with(|order| order.cycle = whole);
        for _ in 0..2 {
            let change = PlanChange { issue_refund: true, ..PlanChange::new(plan, unbilled, customer.as_str()) };
            shop.company.change_subscription_plan(id, change, now()).unwrap();
        }
        assert_eq!(shop.company.get_subscription(id).unwrap().row.subscription.credit, 1000);
    }

    #[test]
    fn a_change_whose_setup_fee_cannot_be_billed_is_refused() {
        let (mut shop, plan, _) = shop();
        let dear =
            CycleInput { setup_fee_price: Some(i32::MAX.into()), ..CycleInput::new(1, FrequencyType::Monthly, 1) };
        let dear = shop.add_cycle(plan, dear);
        let trial = shop.trial_cycle;
        let (customer, id) = shop.subscribe_with(|order| order.cycle = trial);
        assert_refused(&mut shop.company, "/units", |company| {
            company.change_subscription_plan(id, PlanChange::new(plan, dear, customer.as_str()), now())
        });
        assert!(shop.company.get_subscription(id).is_ok());
    }
}
