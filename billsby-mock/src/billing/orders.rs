//! Orders: what is bought, checked against the catalogue before anything is made of it.

use std::sync::Arc;

use jiff::Timestamp;
use thin_vec::ThinVec;

use crate::billing::address::{Address, Phone, PhoneInput, check_email};
use crate::billing::bills::{Bill, Purchase};
use crate::billing::company::Company;
use crate::billing::coupons::{AppliedCoupon, CouponChoice};
use crate::billing::custom_fields::CustomFieldAnswer;
use crate::billing::cycles::Cycle;
use crate::billing::error::Violations;
use crate::billing::ids::{AddOnId, AllowanceId, CycleId, PlanId, ProductId};
use crate::billing::money::{Currency, MAX_AMOUNT, Share};
use crate::billing::plans::Plan;
use crate::billing::products::Product;
use crate::billing::renewals::Beginning;
use crate::billing::subscriptions::{SubscribedAddOn, SubscribedAllowance, SubscriptionStatus};

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
    pub product: ProductId,
    pub plan: PlanId,
    pub plan_name: Arc<str>,
    pub currency: Currency,
    pub phone: Option<Phone>,
    pub add_ons: ThinVec<SubscribedAddOn>,
    pub allowances: ThinVec<SubscribedAllowance>,
    pub coupons: ThinVec<AppliedCoupon>,
    pub contract_minimum_term_end: Option<Timestamp>,
    pub status: SubscriptionStatus,
    pub beginning: Beginning,
    pub bill: Option<Bill>,
}

impl Company {
    /// The order with what follows from it, or notes on what is wrong.
    pub(crate) fn check_order(
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
        let cycle = violations.take(self.named_cycle(order.cycle))?;
        let plan = self.store.plans.get(cycle.plan)?;
        let product = self.store.products.get(plan.product)?;
        check_requirements(order, product, address, violations);
        self.check_answers(&order.answers, product, violations);
        let currency = product.currency;
        let coupons = self.check_coupons(&order.coupons, plan.id, currency, now, violations);
        let (add_ons, allowances) = self.check_items(plan, cycle, &order.add_ons, &order.allowances, violations);

        let beginning = Beginning::of(cycle, now);
        // Priced whole and without coupons too, even where nothing is charged
        // yet, so that what cannot be billed later is refused now.
        let whole = Purchase {
            plan,
            cycle,
            units: order.units.max(1),
            add_ons: &add_ons,
            coupons: &[],
            share: Some(Share::ALL),
            setup_fee: true,
            usage: &[],
            credit: 0,
            tax: self.settings.rules.taxes.get(address.country.as_str()),
        };
        violations.take(self.check_purchase(&whole))?;
        let bill = beginning.share.map(|share| {
            let share = Some(share);
            self.bill(&Purchase { coupons: &coupons, share, ..whole })
        });
        Some(CheckedOrder {
            product: product.id,
            plan: plan.id,
            plan_name: Arc::clone(&plan.display_name),
            currency,
            phone,
            add_ons,
            allowances,
            coupons,
            contract_minimum_term_end: cycle.terms.contract_term.map(|term| term.after(now, 1)),
            status: match cycle.terms.free_trial {
                Some(_) => SubscriptionStatus::InTrial,
                None => SubscriptionStatus::Active,
            },
            beginning,
            bill,
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
    ) -> (ThinVec<SubscribedAddOn>, ThinVec<SubscribedAllowance>) {
        let mut held_add_ons = ThinVec::<SubscribedAddOn>::new();
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
        let mut held_allowances = ThinVec::<SubscribedAllowance>::new();
        for (place, id) in allowances.iter().enumerate() {
            let pointer = format!("/allowances/{place}");
            let twice = allowances[..place].contains(id);
            violations.check(!twice, pointer.as_str(), || "is chosen twice");
            match plan.allowance(*id) {
                None => violations.add(pointer, format!("plan {} has no allowance {id}", plan.id)),
                Some(link) => {
                    let priced = link.is_forced || link.price_for(cycle).is_some();
                    violations.check(priced, pointer, || {
                        format!("allowance {id} has no price at the frequency of the cycle")
                    });
                    held_allowances.push(SubscribedAllowance { allowance: *id, is_forced: link.is_forced });
                }
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
}

pub(crate) fn check_units(units: i64, violations: &mut Violations) {
    violations
        .check((1..=MAX_AMOUNT).contains(&units), "/units", || format!("must be from 1 to {MAX_AMOUNT}, not {units}"));
}

/// Checks what the product asks of a sign-up.
fn check_requirements(order: &Order, product: &Product, address: &Address, violations: &mut Violations) {
    let given = |text: &Option<String>| text.as_deref().is_some_and(|text| !text.trim().is_empty());
    let requirements = product.requirements;
    let rules = [
        (requirements.shipping_address, order.shipping_address.is_some(), "/shippingAddress"),
        (requirements.additional_email, given(&order.additional_email), "/additionalEmail"),
        (requirements.phone_number, given(&order.phone.number), "/phoneNumber"),
        (requirements.marketing_consent, order.marketing_consent.is_some(), "/marketingConsent"),
    ];
    for (required, present, pointer) in rules {
        violations.check(!required || present, pointer, || format!("is required by product {}", product.id));
    }
    violations.check(product.countries.allows(&address.country), "/address/country", || {
        format!("product {} is not sold to `{}`", product.id, address.country)
    });
}
