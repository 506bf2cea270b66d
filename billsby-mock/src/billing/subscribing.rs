//! Subscribing: the customer, the subscription and its first invoice in one step.

use std::sync::Arc;

use jiff::Timestamp;

use crate::billing::address::{Address, Contact, Phone, PhoneInput, check_email};
use crate::billing::bills::{Bill, Purchase};
use crate::billing::calendar::{Period, ProRateOption, Schedule, first_period};
use crate::billing::company::Company;
use crate::billing::coupons::{AppliedCoupon, CouponChoice};
use crate::billing::custom_fields::CustomFieldAnswer;
use crate::billing::customers::CustomerStatus;
use crate::billing::cycles::Cycle;
use crate::billing::error::{BillingError, Violations};
use crate::billing::events::{EventType, EventValue};
use crate::billing::ids::{
    AddOnId, AllowanceId, CustomerId, CycleId, PlanId, ProductId, SubscriptionId,
};
use crate::billing::invoices::{Billed, InvoiceDraft, InvoiceType};
use crate::billing::money::{Currency, MAX_AMOUNT, Share};
use crate::billing::outbox::Notice;
use crate::billing::payments::Card;
use crate::billing::plans::Plan;
use crate::billing::products::Product;
use crate::billing::subscriptions::{
    SubscribedAddOn, SubscribedAllowance, Subscription, SubscriptionStatus,
};

/// A new customer who subscribes.
#[derive(Debug, Clone, Default)]
pub struct NewSubscription {
    /// Name, e-mail and `address`.
    pub contact: Contact,
    /// `cardDetails`
    pub card: Card,
    /// What is bought.
    pub order: Order,
}

/// A customer who subscribes.
#[derive(Debug, Clone, Default)]
pub struct AddedSubscription {
    /// `address`; the billing address stays where left out.
    pub address: Option<Address>,
    /// `taxRegNumber`
    pub tax_reg_number: Option<String>,
    /// `ipAddress`
    pub ip_address: Option<String>,
    /// What is bought.
    pub order: Order,
}

/// What is bought.
#[derive(Debug, Clone)]
pub struct Order {
    /// `cycleId`
    pub cycle: CycleId,
    /// `units`, at least 1.
    pub units: i64,
    /// `shippingAddress`
    pub shipping_address: Option<Address>,
    /// `additionalEmail`
    pub additional_email: Option<String>,
    /// The telephone number.
    pub phone: PhoneInput,
    /// `marketingConsent`
    pub marketing_consent: Option<bool>,
    /// `customFieldResponse`
    pub answers: Vec<CustomFieldAnswer>,
    /// `addOns`
    pub add_ons: Vec<AddOnChoice>,
    /// `allowances`
    pub allowances: Vec<AllowanceId>,
    /// `couponCodes`
    pub coupons: Vec<CouponChoice>,
}

impl Default for Order {
    fn default() -> Self {
        Self {
            cycle: CycleId::from(0i64),
            units: 1,
            shipping_address: None,
            additional_email: None,
            phone: PhoneInput::default(),
            marketing_consent: None,
            answers: Vec::new(),
            add_ons: Vec::new(),
            allowances: Vec::new(),
            coupons: Vec::new(),
        }
    }
}

/// An add-on as a command gives it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AddOnChoice {
    /// `addOnId`
    pub add_on: AddOnId,
    /// `quantity`; one where left out.
    pub quantity: Option<i64>,
}

/// An order that nothing is wrong with, and how it begins.
pub(crate) struct CheckedOrder {
    product: ProductId,
    plan: PlanId,
    plan_name: String,
    currency: Currency,
    phone: Option<Phone>,
    add_ons: Vec<SubscribedAddOn>,
    allowances: Vec<SubscribedAllowance>,
    coupons: Vec<AppliedCoupon>,
    contract_minimum_term_end: Option<Timestamp>,
    beginning: Beginning,
    bill: Option<Bill>,
}

/// How a subscription, or its life on another plan, begins.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Beginning {
    pub period: Period,
    pub schedule: Schedule,
    /// Which share of the first period is paid for; none where nothing is charged yet.
    pub share: Option<Share>,
}

impl Beginning {
    /// Begins with a paid period.
    pub(crate) fn paid(cycle: &Cycle, now: Timestamp) -> Self {
        let terms = &cycle.terms;
        let first = first_period(terms.billing_date, terms.frequency, now);
        let share = match (first.share.is_all(), terms.pro_rate) {
            (true, _) | (_, ProRateOption::DoNotProRate) => Some(Share::ALL),
            (_, ProRateOption::DoNotChargeUntilNextCycle) => None,
            (_, ProRateOption::ProRateBasedOnDaysRemaining) => Some(first.share),
        };
        Self { period: first.period, schedule: first.schedule, share }
    }

    /// Begins with the cycle's free trial, if it has one.
    fn of(cycle: &Cycle, now: Timestamp) -> (Self, SubscriptionStatus) {
        match cycle.terms.free_trial {
            None => (Self::paid(cycle, now), SubscriptionStatus::Active),
            Some(trial) => {
                let end = trial.after(now, 1);
                let beginning = Self {
                    period: Period { start: now, end },
                    schedule: Schedule { anchor: end, passed: 0 },
                    share: None,
                };
                (beginning, SubscriptionStatus::InTrial)
            }
        }
    }
}

impl Company {
    /// Makes a customer who subscribes, charges the first invoice, and answers both ids.
    /// A charge that fails leaves the invoice Unpaid and the subscription as it is.
    pub fn create_subscription(
        &mut self,
        new: NewSubscription,
        now: Timestamp,
    ) -> Result<(CustomerId, SubscriptionId), BillingError> {
        let mut violations = Violations::default();
        new.contact.check("/address", &mut violations);
        new.card.check("/cardDetails", &mut violations);
        let checked = self.check_order(&new.order, &new.contact.address, now, &mut violations);
        violations.finish()?;
        let Some(checked) = checked else {
            return Err(BillingError::invalid("/cycleId", "cannot be bought"));
        };

        let customer = self.insert_new_customer(new.contact, Some(new.card), now);
        self.post_customer(customer, now, Notice::CustomerCreated);
        Ok((customer, self.subscribe(customer, new.order, checked, now)))
    }

    /// Gives a customer a subscription. The customer must be Active, have a
    /// card on file and no other subscription that is not cancelled.
    pub fn add_customer_subscription(
        &mut self,
        id: CustomerId,
        added: AddedSubscription,
        now: Timestamp,
    ) -> Result<SubscriptionId, BillingError> {
        let customer = self.get_customer_record(id)?;
        let mut violations = Violations::default();
        if let Some(address) = &added.address {
            address.check("/address", &mut violations);
        }
        let address = added.address.as_ref().unwrap_or(&customer.contact.address);
        let checked = self.check_order(&added.order, address, now, &mut violations);
        violations.finish()?;
        let Some(checked) = checked else {
            return Err(BillingError::invalid("/cycleId", "cannot be bought"));
        };
        let refusal = if customer.status == CustomerStatus::Inactive {
            Some(format!("customer {id} is Inactive for good: make a new customer"))
        } else if let Some(live) = self.live_subscription(customer) {
            Some(format!("customer {id} has subscription {}, which is {}", live.id, live.status))
        } else if customer.card.is_none() {
            Some(format!("customer {id} has no card on file: update the card first"))
        } else {
            None
        };
        if let Some(message) = refusal {
            return Err(BillingError::conflict(message));
        }

        self.store.update_customer(id, |customer| {
            if let Some(address) = added.address {
                let contact = Contact { address, ..(*customer.contact).clone() };
                customer.contact = Arc::new(contact);
            }
            if let Some(number) = added.tax_reg_number {
                customer.tax_number = number;
            }
            if let Some(address) = added.ip_address {
                customer.ip_address = address;
            }
        });
        let subscription = self.subscribe(id, added.order, checked, now);
        self.post_customer(id, now, Notice::CustomerUpdated);
        Ok(subscription)
    }

    fn check_order(
        &self,
        order: &Order,
        address: &Address,
        now: Timestamp,
        violations: &mut Violations,
    ) -> Option<CheckedOrder> {
        check_units(order.units, violations);
        let phone = order.phone.check(violations);
        if let Some(address) = &order.shipping_address {
            address.check("/shippingAddress", violations);
        }
        let email = order.additional_email.as_deref().filter(|email| !email.is_empty());
        if let Some(email) = email {
            check_email(email, "/additionalEmail", violations);
        }
        let cycle = violations.take(self.cycle_on_sale(order.cycle))?;
        let plan = self.store.plans.get(cycle.plan)?;
        let product = self.store.products.get(plan.product)?;
        check_requirements(order, product, address, violations);
        self.check_answers(&order.answers, product, violations);
        let currency = product.currency;
        let coupons = self.check_coupons(&order.coupons, plan.id, currency, now, violations);
        let (add_ons, allowances) =
            self.check_items(plan, cycle, &order.add_ons, &order.allowances, violations);

        let (beginning, _) = Beginning::of(cycle, now);
        let purchase = Purchase {
            plan,
            cycle,
            units: order.units.max(1),
            add_ons: &add_ons,
            coupons: &coupons,
            share: beginning.share.unwrap_or(Share::ALL),
            setup_fee: true,
            credit: 0,
        };
        // Priced even where nothing is charged yet, so that what cannot be
        // billed later is refused now.
        let bill = violations.take(self.bill(&purchase))?;
        Some(CheckedOrder {
            product: product.id,
            plan: plan.id,
            plan_name: plan.display_name.clone(),
            currency,
            phone,
            add_ons,
            allowances,
            coupons,
            contract_minimum_term_end: cycle.terms.contract_term.map(|term| term.after(now, 1)),
            beginning,
            bill: beginning.share.map(|_| bill),
        })
    }

    /// What a subscription to a plan comes with: what is forced, then what is chosen.
    pub(crate) fn check_items(
        &self,
        plan: &Plan,
        cycle: &Cycle,
        add_ons: &[AddOnChoice],
        allowances: &[AllowanceId],
        violations: &mut Violations,
    ) -> (Vec<SubscribedAddOn>, Vec<SubscribedAllowance>) {
        let mut held_add_ons: Vec<SubscribedAddOn> = Vec::new();
        for (place, choice) in add_ons.iter().enumerate() {
            let pointer = format!("/addOns/{place}/addOnId");
            let quantity = choice.quantity.unwrap_or(1);
            let fits = (1..=MAX_AMOUNT).contains(&quantity);
            violations.check(fits, format!("/addOns/{place}/quantity"), || {
                format!("must be from 1 to {MAX_AMOUNT}, not {quantity}")
            });
            let twice = held_add_ons.iter().any(|held| held.add_on == choice.add_on);
            violations.check(!twice, pointer.as_str(), || "is chosen twice");
            let Some(link) = plan.add_on(choice.add_on) else {
                let message = format!("plan {} has no add-on {}", plan.id, choice.add_on);
                violations.add(pointer, message);
                continue;
            };
            let priced = link.is_forced || link.price_for(cycle).is_some();
            violations.check(priced, pointer, || {
                format!("add-on {} has no price at the frequency of the cycle", choice.add_on)
            });
            held_add_ons.push(SubscribedAddOn::new(choice.add_on, quantity, link.is_forced));
        }
        for link in plan.add_ons.iter().filter(|link| link.is_forced) {
            if !held_add_ons.iter().any(|held| held.add_on == link.item) {
                held_add_ons.push(SubscribedAddOn::new(link.item, 1, true));
            }
        }
        let mut held_allowances: Vec<SubscribedAllowance> = Vec::new();
        for (place, id) in allowances.iter().enumerate() {
            let pointer = format!("/allowances/{place}");
            let twice = allowances[..place].contains(id);
            violations.check(!twice, pointer.as_str(), || "is chosen twice");
            match plan.allowance(*id) {
                None => violations.add(pointer, format!("plan {} has no allowance {id}", plan.id)),
                Some(link) => held_allowances
                    .push(SubscribedAllowance { allowance: *id, is_forced: link.is_forced }),
            }
        }
        for link in plan.allowances.iter().filter(|link| link.is_forced) {
            if !allowances.contains(&link.item) {
                let held = SubscribedAllowance { allowance: link.item, is_forced: true };
                held_allowances.push(held);
            }
        }
        (held_add_ons, held_allowances)
    }

    fn subscribe(
        &mut self,
        customer: CustomerId,
        order: Order,
        checked: CheckedOrder,
        now: Timestamp,
    ) -> SubscriptionId {
        let id = self.fresh_subscription_id();
        let CheckedOrder { beginning, bill, .. } = checked;
        let trial = self.store.cycles.get(order.cycle).and_then(|cycle| cycle.terms.free_trial);
        let status = match trial {
            Some(_) => SubscriptionStatus::InTrial,
            None => SubscriptionStatus::Active,
        };
        self.redeem(&checked.coupons);
        self.store.insert_subscription(Subscription {
            id,
            number: self.store.subscriptions.next_id(),
            customer,
            product: checked.product,
            plan: checked.plan,
            cycle: order.cycle,
            units: order.units,
            currency: checked.currency,
            status,
            created_on: now,
            contract_minimum_term_end: checked.contract_minimum_term_end,
            period: beginning.period,
            schedule: beginning.schedule,
            setup_fee_due: bill.is_none(),
            credit: 0,
            add_ons: checked.add_ons,
            allowances: checked.allowances,
            coupons: checked.coupons,
            custom_tags: Vec::new(),
            shipping_address: order.shipping_address,
            next: None,
            invoices: Vec::new(),
        });
        let email = self.store.update_customer(customer, |customer| {
            customer.subscriptions.push(id);
            if let Some(email) = order.additional_email {
                customer.additional_email = email;
            }
            if let Some(phone) = checked.phone {
                customer.phone = Some(phone);
            }
            if let Some(consent) = order.marketing_consent {
                customer.marketing_consent = consent;
            }
            customer.contact.email.clone()
        });
        self.answer(customer, order.answers);

        let data = vec![
            ("planName", checked.plan_name.clone().into()),
            ("cycleId", order.cycle.get().into()),
            ("units", order.units.into()),
            ("customerEmail", EventValue::Personal(email.unwrap_or_default())),
        ];
        self.log(id, EventType::SubscriptionCreated, now, data);
        if status == SubscriptionStatus::InTrial {
            let data = vec![("trialEnd", beginning.period.end.into())];
            self.log(id, EventType::TrialStarted, now, data);
        }
        self.post_subscription(id, now, Notice::SubscriptionCreated);
        if let Some(bill) = bill {
            let share = beginning.share.unwrap_or(Share::ALL);
            self.issue_period_invoice(id, bill, share, now);
        }
        id
    }

    /// Invoices the period of a subscription that runs, and uses up a turn of its coupons.
    pub(crate) fn issue_period_invoice(
        &mut self,
        id: SubscriptionId,
        bill: Bill,
        share: Share,
        now: Timestamp,
    ) {
        let used = bill.credit_used();
        let billed = self.store.update_subscription(id, |subscription| {
            subscription.setup_fee_due = false;
            subscription.credit -= used;
            for coupon in &mut subscription.coupons {
                coupon.invoices_left = coupon.invoices_left.map(|left| left.saturating_sub(1));
            }
            let plan = subscription.plan;
            (subscription.customer, subscription.currency, subscription.period, plan)
        });
        let Some((customer, currency, period, plan)) = billed else { return };
        let plan_name =
            self.store.plans.get(plan).map(|plan| plan.display_name.clone()).unwrap_or_default();
        let draft = InvoiceDraft {
            customer,
            kind: InvoiceType::Renewal,
            currency,
            bill,
            share,
            billed: Some(Billed { subscription: id, plan_name, period }),
        };
        self.issue_invoice(draft, now);
    }
}

pub(crate) fn check_units(units: i64, violations: &mut Violations) {
    violations.check((1..=MAX_AMOUNT).contains(&units), "/units", || {
        format!("must be from 1 to {MAX_AMOUNT}, not {units}")
    });
}

/// Checks what the product asks of a sign-up.
fn check_requirements(
    order: &Order,
    product: &Product,
    address: &Address,
    violations: &mut Violations,
) {
    let given = |text: &Option<String>| text.as_deref().is_some_and(|text| !text.trim().is_empty());
    let requirements = product.requirements;
    let rules = [
        (requirements.shipping_address, order.shipping_address.is_some(), "/shippingAddress"),
        (requirements.additional_email, given(&order.additional_email), "/additionalEmail"),
        (requirements.phone_number, given(&order.phone.number), "/phoneNumber"),
        (requirements.marketing_consent, order.marketing_consent.is_some(), "/marketingConsent"),
    ];
    for (required, present, pointer) in rules {
        violations.check(!required || present, pointer, || {
            format!("is required by product {}", product.id)
        });
    }
    violations.check(product.countries.allows(&address.country), "/address/country", || {
        format!("product {} is not sold to `{}`", product.id, address.country)
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::billing::calendar::{BillingDateType, FrequencyType};
    use crate::billing::customers::NewCustomer;
    use crate::billing::cycles::{CycleInput, CycleUpdate};
    use crate::billing::fixture::{
        Shop, assert_conflict, assert_refused, card, contact, new_subscription, now,
    };
    use crate::billing::invoices::InvoiceStatus;
    use crate::billing::plans::PlanUpdate;
    use crate::billing::pricing::{PricingModel, Tier};
    use crate::billing::products::{ProductFields, Visibility};

    fn amounts(shop: &Shop, customer: CustomerId) -> Vec<i64> {
        let invoices = shop.company.list_customer_invoices(customer).unwrap();
        invoices.iter().map(|invoice| invoice.amount.minor).collect()
    }

    #[test]
    fn a_sign_up_makes_customer_subscription_invoice_and_payment() {
        let mut shop = Shop::new();
        let (customer, id) = shop.subscribe();
        let details = shop.company.get_subscription(id).unwrap();
        assert_eq!(details.row.subscription.status, SubscriptionStatus::Active);
        assert_eq!(details.total_revenue.minor, 5000);
        assert_eq!(details.next_billing_amount.to_string(), "$50");
        let end = details.row.subscription.next_billing_date().unwrap();
        assert_eq!(end.to_string(), "2026-02-15T10:00:00Z");
        let invoice = shop.company.list_customer_invoices(customer).unwrap()[0];
        assert_eq!(invoice.status, InvoiceStatus::Paid);
        assert_eq!(invoice.number.to_string(), format!("{customer}-1"));
        assert_eq!(invoice.payments.len(), 1);
        let page = crate::store::PageRequest::first();
        let log = shop.company.list_subscription_event_logs(id, page).unwrap();
        let kinds: Vec<_> = log.rows.iter().map(|entry| entry.kind).collect();
        use EventType::*;
        assert_eq!(kinds, [InvoicePaid, InvoiceCreated, SubscriptionCreated]);
        let told = shop.company.take_notices();
        assert!(matches!(
            told.iter().map(|posted| &posted.notice).collect::<Vec<_>>().as_slice(),
            [
                Notice::CustomerCreated(_),
                Notice::SubscriptionCreated(_),
                Notice::InvoiceCreated(_),
                Notice::InvoiceUpdated(_)
            ]
        ));
    }

    #[test]
    fn the_token_decides_whether_the_first_invoice_is_paid() {
        let mut shop = Shop::new();
        for token in ["tok_decline", "tok_fail"] {
            let (customer, id) = shop.subscribe_by_card(token);
            let invoice = shop.company.list_customer_invoices(customer).unwrap()[0];
            assert_eq!(invoice.status, InvoiceStatus::Unpaid);
            let details = shop.company.get_subscription(id).unwrap();
            assert_eq!(details.total_revenue.minor, 0);
        }
    }

    #[test]
    fn a_trial_charges_nothing_until_it_ends() {
        let mut shop = Shop::new();
        let cycle = shop.trial_cycle;
        let (customer, id) = shop.subscribe_with(|order| order.cycle = cycle);
        let details = shop.company.get_subscription(id).unwrap();
        let subscription = details.row.subscription;
        assert!(subscription.is_in_free_trial() && subscription.setup_fee_due);
        let end = subscription.next_billing_date().unwrap();
        assert_eq!(end.to_string(), "2026-01-29T10:00:00Z");
        let bound = subscription.contract_minimum_term_end.unwrap();
        assert_eq!(bound.to_string(), "2027-01-15T10:00:00Z");
        // 30.00 and a setup fee of 9.99.
        assert_eq!(details.next_billing_amount.minor, 3999);
        assert_eq!(details.next_cycle_recurring_billing_amount.minor, 3000);
        assert_eq!(amounts(&shop, customer), []);
    }

    #[test]
    fn every_pricing_model_bills_its_first_invoice() {
        let mut shop = Shop::new();
        let tiers = vec![
            Tier { start: 1, finish: Some(10), price: 500 },
            Tier { start: 11, finish: None, price: 300 },
        ];
        let cases = [
            (PricingModel::FlatFee, 700),
            (PricingModel::PerUnit, 12 * 700),
            (PricingModel::Reserved, 12 * 700),
            (PricingModel::Tiered, 10 * 500 + 2 * 300),
            (PricingModel::Volume, 12 * 300),
            (PricingModel::Ranged, 300),
        ];
        for (model, expected) in cases {
            let plan = shop.add_plan(model.as_str(), model);
            let tiers = if model.has_tiers() { tiers.clone() } else { Vec::new() };
            let input = CycleInput { tiers, ..CycleInput::new(1, FrequencyType::Monthly, 700) };
            let cycle = shop.add_cycle(plan, input);
            let (customer, _) = shop.subscribe_with(|order| {
                order.cycle = cycle;
                order.units = 12;
            });
            assert_eq!(amounts(&shop, customer), [expected], "{model}");
        }
    }

    #[test]
    fn pro_rate_options_decide_on_a_first_period_that_is_short() {
        let mut shop = Shop::new();
        // Sign-up on 15 January, billed on the 25th: 10 of 31 days. 31.00 a month, 1.00 to set up.
        let cases = [
            (ProRateOption::DoNotProRate, vec![3200]),
            (ProRateOption::DoNotChargeUntilNextCycle, vec![]),
            (ProRateOption::ProRateBasedOnDaysRemaining, vec![1100]),
        ];
        for (option, expected) in cases {
            let cycle = shop.add_cycle(
                shop.plan,
                CycleInput {
                    billing_date_type: BillingDateType::FixedDayEachMonth,
                    fixed_billing_date_day: Some(25),
                    pro_rate_option: Some(option),
                    setup_fee_price: Some(100),
                    ..CycleInput::new(1, FrequencyType::Monthly, 3100)
                },
            );
            let (customer, id) = shop.subscribe_with(|order| order.cycle = cycle);
            assert_eq!(amounts(&shop, customer), expected, "{option}");
            let subscription = shop.company.get_subscription_record(id).unwrap();
            let end = subscription.next_billing_date().unwrap();
            assert_eq!(end.to_string(), "2026-01-25T00:00:00Z");
            assert_eq!(subscription.setup_fee_due, expected.is_empty());
        }
    }

    #[test]
    fn wrong_orders_are_refused_with_every_field_named() {
        let mut shop = Shop::new();
        let (plan, product, cycle) = (shop.plan, shop.product, shop.cycle);
        let refuse = |shop: &mut Shop, pointer: &str, change: &dyn Fn(&mut NewSubscription)| {
            let mut new = new_subscription(cycle);
            change(&mut new);
            assert_refused(&mut shop.company, pointer, |company| {
                company.create_subscription(new.clone(), now()).map(drop)
            });
        };
        let s = &mut shop;
        refuse(s, "/cycleId", &|new| new.order.cycle = 99.into());
        refuse(s, "/units", &|new| new.order.units = 0);
        refuse(s, "/email", &|new| new.contact.email = "x".into());
        refuse(s, "/address/country", &|new| new.contact.address.country = "U".into());
        refuse(s, "/cardDetails/paymentCardToken", &|new| new.card.token = String::new());
        refuse(s, "/phoneNumberDialCode", &|new| new.order.phone.number = Some("1".into()));
        refuse(s, "/allowances/0", &|new| new.order.allowances = vec![99.into()]);
        let add_on = |id: i64, quantity| AddOnChoice { add_on: id.into(), quantity };
        refuse(s, "/addOns/0/addOnId", &|new| new.order.add_ons = vec![add_on(99, None)]);
        refuse(s, "/addOns/0/quantity", &|new| new.order.add_ons = vec![add_on(1, Some(0))]);
        refuse(s, "/addOns/1/addOnId", &|new| {
            new.order.add_ons = vec![add_on(1, None), add_on(1, None)];
        });
        let fields = ProductFields {
            is_shipping_address_required: Some(true),
            is_phone_number_required: Some(true),
            ..ProductFields::default()
        };
        s.company.update_product(product, fields).unwrap();
        refuse(s, "/shippingAddress", &|_| {});
        refuse(s, "/phoneNumber", &|_| {});
        let off_sale = CycleUpdate {
            visibility: Some(Visibility::OffSale),
            ..CycleUpdate::new(cycle)
        };
        let update = PlanUpdate { cycles: vec![off_sale], ..PlanUpdate::default() };
        s.company.update_plan(product, plan, update).unwrap();
        refuse(s, "/cycleId", &|_| {});
    }

    #[test]
    fn a_customer_on_file_subscribes_once_with_a_card() {
        let mut shop = Shop::new();
        let cycle = shop.cycle;
        let new = NewCustomer { contact: contact("Ada", "Byron"), card: None };
        let customer = shop.company.create_customer(new, now()).unwrap();
        let add = |company: &mut Company| {
            let order = Order { cycle, ..Order::default() };
            let added = AddedSubscription {
                tax_reg_number: Some("GB1".into()),
                order,
                ..AddedSubscription::default()
            };
            company.add_customer_subscription(customer, added, now())
        };
        assert_conflict(&mut shop.company, "no card", |company| add(company).map(drop));
        shop.company.update_payment_card(customer, card("tok_ok"), now()).unwrap();
        let id = add(&mut shop.company).unwrap();
        assert_eq!(shop.company.get_customer_record(customer).unwrap().tax_number, "GB1");
        assert_conflict(&mut shop.company, "Active", |company| add(company).map(drop));
        shop.cancel(id);
        assert_conflict(&mut shop.company, "Inactive", |company| add(company).map(drop));
    }
}
