//! Plans: the offers of a product. A plan's pricing model is fixed when it is made.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::billing::address::check_email;
use crate::billing::calendar::Frequency;
use crate::billing::company::Company;
use crate::billing::cycles::{Cycle, CycleUpdate};
use crate::billing::error::{BillingError, Violations};
use crate::billing::ids::{AddOnId, AllowanceId, CycleId, PlanId, ProductId};
use crate::billing::price_models::PriceModel;
use crate::billing::pricing::{PricingModel, check_fit};
use crate::billing::products::Visibility;
use crate::billing::update::set;
use crate::store::Record;

/// A plan.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub struct Plan {
    /// Its id.
    pub id: PlanId,
    /// Its product.
    pub product: ProductId,
    /// Its name inside the company.
    pub name: String,
    /// Its name to customers, shared with the invoices it stands on.
    pub display_name: Arc<str>,
    /// What it is.
    pub description: String,
    /// How its cycles are priced.
    pub pricing_model: PricingModel,
    /// The tags its subscribers have.
    pub feature_tags: Vec<String>,
    /// Where it is offered.
    pub visibility: Visibility,
    /// Where a customer is sent after sign-up.
    pub redirect_url: String,
    /// Whom to tell of sign-ups.
    pub alert_email: String,
    /// How often and at what price it can be had.
    pub cycles: Vec<CycleId>,
    /// The add-ons it can be had with.
    pub add_ons: Vec<PlanLink<AddOnId>>,
    /// The allowances it can be had with.
    pub allowances: Vec<PlanLink<AllowanceId>>,
}

/// What a plan can be had with, and at what price.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub struct PlanLink<Id> {
    /// The add-on or allowance.
    pub item: Id,
    /// Whether every subscription to the plan has it.
    pub is_forced: bool,
    /// Its prices, one a frequency.
    pub price_models: Vec<PriceModel>,
}

impl<Id> PlanLink<Id> {
    /// The price that goes with a cycle.
    pub fn price_for(&self, cycle: &Cycle) -> Option<&PriceModel> {
        self.price_at(cycle.terms.frequency)
    }

    /// The price of a period that is so long.
    pub fn price_at(&self, frequency: Frequency) -> Option<&PriceModel> {
        self.price_models.iter().find(|price| price.frequency == frequency)
    }
}

impl Plan {
    /// The link to an add-on.
    pub fn add_on(&self, id: AddOnId) -> Option<&PlanLink<AddOnId>> {
        self.add_ons.iter().find(|link| link.item == id)
    }

    /// The link to an allowance.
    pub fn allowance(&self, id: AllowanceId) -> Option<&PlanLink<AllowanceId>> {
        self.allowances.iter().find(|link| link.item == id)
    }
}

impl Record for Plan {
    type Id = PlanId;
    type Shelf = ();
    fn id(&self) -> PlanId {
        self.id
    }
    fn shelf(&self) {}
}

/// A plan with what is derived for it.
#[derive(Debug, Clone)]
pub struct PlanDetails<'a> {
    /// The plan.
    pub plan: &'a Plan,
    /// Its cycles.
    pub cycles: Vec<&'a Cycle>,
    /// Whether anyone has it and is not cancelled.
    pub has_active_subscription: bool,
}

/// A plan to be made.
#[derive(Debug, Clone)]
pub struct NewPlan {
    /// `name`
    pub name: String,
    /// `displayName`; the name where left out.
    pub display_name: Option<String>,
    /// `description`
    pub description: Option<String>,
    /// `pricingModel`
    pub pricing_model: PricingModel,
    /// `featureTags`
    pub feature_tags: Vec<String>,
    /// `visibility`; Public where left out.
    pub visibility: Option<Visibility>,
    /// `redirectUrl`
    pub redirect_url: Option<String>,
    /// `alertEmail`
    pub alert_email: Option<String>,
}

/// Changes to a plan and its cycles; what is left out stays as it is.
#[derive(Debug, Clone, Default)]
pub struct PlanUpdate {
    /// `name`
    pub name: Option<String>,
    /// `displayName`
    pub display_name: Option<String>,
    /// `description`
    pub description: Option<String>,
    /// `featureTags`
    pub feature_tags: Option<Vec<String>>,
    /// `visibility`
    pub visibility: Option<Visibility>,
    /// `redirectUrl`
    pub redirect_url: Option<String>,
    /// `alertEmail`
    pub alert_email: Option<String>,
    /// `cycles`
    pub cycles: Vec<CycleUpdate>,
}

impl Company {
    /// The plans of a product, in the order they are shown.
    pub fn list_plans(&self, product: ProductId) -> Result<Vec<PlanDetails<'_>>, BillingError> {
        // One walk over the subscriptions, not one a plan.
        let subscribed: BTreeSet<PlanId> = self
            .store
            .subscriptions
            .iter()
            .filter(|subscription| subscription.status.is_live())
            .map(|subscription| subscription.plan)
            .collect();
        let plans = self.get_product(product)?.plans.iter();
        Ok(plans
            .filter_map(|id| self.store.plans.get(*id))
            .map(|plan| PlanDetails {
                plan,
                cycles: self.cycles_of(plan),
                has_active_subscription: subscribed.contains(&plan.id),
            })
            .collect())
    }

    /// Makes a plan without cycles.
    pub fn create_plan(&mut self, product: ProductId, new: NewPlan) -> Result<PlanDetails<'_>, BillingError> {
        self.get_product(product)?;
        let mut violations = Violations::default();
        check_plan_texts(Some(&new.name), new.alert_email.as_deref(), &mut violations);
        violations.finish()?;

        let id = self.store.plans.next_id();
        self.store.plans.insert(Plan {
            id,
            product,
            display_name: new.display_name.unwrap_or_else(|| new.name.clone()).into(),
            name: new.name,
            description: new.description.unwrap_or_default(),
            pricing_model: new.pricing_model,
            feature_tags: new.feature_tags,
            visibility: new.visibility.unwrap_or(Visibility::Public),
            redirect_url: new.redirect_url.unwrap_or_default(),
            alert_email: new.alert_email.unwrap_or_default(),
            cycles: Vec::new(),
            add_ons: Vec::new(),
            allowances: Vec::new(),
        });
        self.store.products.update(product, |product| product.plans.push(id));
        let plan = self.plan_of(product, id)?;
        Ok(PlanDetails { plan, cycles: Vec::new(), has_active_subscription: false })
    }

    /// Changes a plan and its cycles. New prices hold from the next invoice on.
    pub fn update_plan(&mut self, product: ProductId, plan: PlanId, update: PlanUpdate) -> Result<(), BillingError> {
        let existing = self.plan_of(product, plan)?;
        let mut violations = Violations::default();
        check_plan_texts(update.name.as_ref(), update.alert_email.as_deref(), &mut violations);
        let mut changed: Vec<Cycle> = Vec::new();
        for (place, cycle) in update.cycles.iter().enumerate() {
            let pointer = format!("/cycles/{place}");
            let known = self.store.cycles.get(cycle.cycle_id);
            match known.filter(|found| found.plan == plan) {
                None => {
                    violations.add(format!("{pointer}/cycleId"), format!("plan {plan} has no cycle {}", cycle.cycle_id))
                }
                Some(found) => {
                    let twice = changed.iter().any(|changed| changed.id == found.id);
                    violations
                        .check(!twice, format!("{pointer}/cycleId"), || format!("names cycle {} again", found.id));
                    let input = cycle.over(&found.terms);
                    if let Some(terms) = input.check(existing.pricing_model, &pointer, &mut violations) {
                        changed.push(Cycle { terms, ..found.clone() });
                    }
                }
            }
        }
        violations.finish()?;
        for cycle in &changed {
            check_fit(existing.pricing_model, &cycle.terms.tariff)?;
        }
        self.check_renewals(existing, &changed)?;

        for cycle in changed {
            self.store.cycles.update(cycle.id, |existing| *existing = cycle);
        }
        self.store.plans.update(plan, |plan| {
            set(&mut plan.name, update.name);
            set(&mut plan.display_name, update.display_name.map(Arc::from));
            set(&mut plan.description, update.description);
            set(&mut plan.feature_tags, update.feature_tags);
            set(&mut plan.visibility, update.visibility);
            set(&mut plan.redirect_url, update.redirect_url);
            set(&mut plan.alert_email, update.alert_email);
        });
        Ok(())
    }

    /// Puts a product's plans in order. Plans left out follow as they stood (assumed).
    pub fn reorder_plans(&mut self, product: ProductId, ordered: &[PlanId]) -> Result<(), BillingError> {
        let plans = &self.get_product(product)?.plans;
        let mut violations = Violations::default();
        let mut order: Vec<PlanId> = Vec::new();
        for (place, id) in ordered.iter().enumerate() {
            let pointer = || format!("/orderedPlanIds/{place}");
            violations.check(plans.contains(id), pointer(), || format!("the product has no plan {id}"));
            violations.check(!order.contains(id), pointer(), || format!("names plan {id} again"));
            order.push(*id);
        }
        violations.finish()?;
        order.extend(plans.iter().filter(|id| !ordered.contains(id)));

        self.store.products.update(product, |product| product.plans = order);
        Ok(())
    }

    /// The cycles of a plan.
    pub fn cycles_of(&self, plan: &Plan) -> Vec<&Cycle> {
        plan.cycles.iter().filter_map(|id| self.store.cycles.get(*id)).collect()
    }

    /// A plan of a product.
    pub(crate) fn plan_of(&self, product: ProductId, id: PlanId) -> Result<&Plan, BillingError> {
        self.get_product(product)?;
        let plan = self.store.plans.get(id).filter(|plan| plan.product == product);
        plan.ok_or_else(|| BillingError::not_found("plan", id))
    }
}

fn check_plan_texts(name: Option<&String>, email: Option<&str>, violations: &mut Violations) {
    if let Some(name) = name {
        violations.check(!name.is_empty(), "/name", || "must not be empty");
    }
    if let Some(email) = email.filter(|email| !email.is_empty()) {
        check_email(email, "/alertEmail", violations);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::billing::calendar::FrequencyType;
    use crate::billing::counters::CounterOperation;
    use crate::billing::cycles::{CycleInput, NewCycles, PlanLinkInput};
    use crate::billing::fixture::{Shop, assert_conflict, assert_refused, now};
    use crate::billing::orders::AddOnChoice;
    use crate::billing::plan_changes::PlanChange;
    use crate::billing::price_models::PriceModelInput;
    use crate::billing::pricing::Tier;

    #[test]
    fn plans_are_listed_in_the_order_asked_for() {
        let mut shop = Shop::new();
        let first = shop.plan;
        let second = shop.add_plan("Second", PricingModel::PerUnit);
        let third = shop.add_plan("Third", PricingModel::FlatFee);
        shop.company.reorder_plans(shop.product, &[third, first]).unwrap();
        let listed: Vec<_> = shop.company.list_plans(shop.product).unwrap().iter().map(|p| p.plan.id).collect();
        assert_eq!(listed, [third, first, second]);

        let product = shop.product;
        assert_refused(&mut shop.company, "/orderedPlanIds/1", |company| {
            company.reorder_plans(product, &[first, first])
        });
        assert_refused(&mut shop.company, "/orderedPlanIds/1", |company| {
            company.reorder_plans(product, &[first, 99.into()])
        });
    }

    #[test]
    fn an_update_changes_what_is_given_and_checks_cycles_before_anything() {
        let mut shop = Shop::new();
        let (product, plan, cycle) = (shop.product, shop.plan, shop.cycle);
        let price = |price| CycleUpdate { price: Some(price), ..CycleUpdate::new(cycle) };
        let update = PlanUpdate { name: Some("Renamed".into()), cycles: vec![price(4200)], ..PlanUpdate::default() };
        shop.company.update_plan(product, plan, update).unwrap();
        let listed = shop.company.list_plans(product).unwrap();
        assert_eq!(listed[0].plan.name, "Renamed");
        assert_eq!(listed[0].cycles[0].terms.tariff.price, 4200);

        assert_refused(&mut shop.company, "/cycles/0/price", |company| {
            let update =
                PlanUpdate { name: Some("Half applied".into()), cycles: vec![price(-1)], ..PlanUpdate::default() };
            company.update_plan(product, plan, update)
        });
        assert_refused(&mut shop.company, "/cycles/0/cycleId", |company| {
            let update = PlanUpdate { cycles: vec![CycleUpdate::new(99.into())], ..PlanUpdate::default() };
            company.update_plan(product, plan, update)
        });
        let missing = shop.company.update_plan(product, 99.into(), PlanUpdate::default());
        assert_eq!(missing, Err(BillingError::not_found("plan", 99)));
    }

    #[test]
    fn a_plan_knows_whether_anyone_has_it() {
        let mut shop = Shop::new();
        assert!(!shop.company.list_plans(shop.product).unwrap()[0].has_active_subscription);
        let (_, subscription) = shop.subscribe();
        assert!(shop.company.list_plans(shop.product).unwrap()[0].has_active_subscription);
        shop.cancel(subscription);
        assert!(!shop.company.list_plans(shop.product).unwrap()[0].has_active_subscription);
    }

    #[test]
    fn a_cycle_named_twice_is_refused() {
        let mut shop = Shop::new();
        let (product, plan, cycle) = (shop.product, shop.plan, shop.cycle);
        assert_refused(&mut shop.company, "/cycles/1/cycleId", |company| {
            let price = CycleUpdate { price: Some(1), ..CycleUpdate::new(cycle) };
            let update = PlanUpdate { cycles: vec![price, CycleUpdate::new(cycle)], ..PlanUpdate::default() };
            company.update_plan(product, plan, update)
        });
    }

    #[test]
    fn prices_that_a_subscription_could_not_be_billed_by_are_refused() {
        let mut shop = Shop::new();
        let product = shop.product;
        let plan = shop.add_plan("Brackets", PricingModel::Volume);
        let up_to = |finish| vec![Tier { start: 1, finish: Some(finish), price: 10 }];
        let tiers = CycleInput { tiers: up_to(10), ..CycleInput::new(1, FrequencyType::Monthly, 0) };
        let cycle = shop.add_cycle(plan, tiers);
        let (_, subscription) = shop.subscribe_with(|order| (order.cycle, order.units) = (cycle, 8));
        let update = |finish| PlanUpdate {
            cycles: vec![CycleUpdate { tiers: Some(up_to(finish)), ..CycleUpdate::new(cycle) }],
            ..PlanUpdate::default()
        };
        assert_conflict(&mut shop.company, subscription.as_str(), |company| {
            company.update_plan(product, plan, update(5))
        });
        shop.company.update_plan(product, plan, update(8)).unwrap();
        assert!(shop.company.get_subscription(subscription).is_ok());
        shop.cancel(subscription);
        shop.company.update_plan(product, plan, update(5)).unwrap();
    }

    #[test]
    fn a_frequency_at_which_something_held_has_no_price_is_refused() {
        let mut shop = Shop::new();
        let (product, plan, cycle, add_on) = (shop.product, shop.plan, shop.cycle, shop.add_on);
        let (customer, subscription) = shop.subscribe_with(|order| {
            order.add_ons = vec![AddOnChoice { add_on, quantity: Some(4) }];
        });
        let counter = shop.counter;
        shop.company.update_counter(subscription, counter, CounterOperation::Set, 1100, now()).unwrap();
        let quarterly = |company: &mut Company| {
            let cycles = vec![CycleUpdate { frequency: Some(3), ..CycleUpdate::new(cycle) }];
            company.update_plan(product, plan, PlanUpdate { cycles, ..PlanUpdate::default() })
        };
        assert_conflict(&mut shop.company, "add-on", quarterly);
        // A forced allowance may have no price: what is used from then on is free, what was used is not.
        let owner = customer.as_str();
        shop.company.change_subscription_plan(subscription, PlanChange::new(plan, cycle, owner), now()).unwrap();
        shop.company.update_counter(subscription, counter, CounterOperation::Set, 1100, now()).unwrap();
        quarterly(&mut shop.company).unwrap();
        let end = shop.company.get_subscription(subscription).unwrap().next_billing_date.unwrap();
        shop.company.catch_up(end);
        // 50.00 + 1000 x 0.02
        assert_eq!(shop.company.list_customer_invoices(customer).unwrap()[0].amount.minor, 7000);
    }

    #[test]
    fn a_new_add_on_price_that_a_subscription_could_not_be_billed_by_is_refused() {
        let mut shop = Shop::new();
        let (product, plan, add_on) = (shop.product, shop.plan, shop.add_on);
        let (_, subscription) = shop.subscribe_with(|order| {
            order.add_ons = vec![AddOnChoice { add_on, quantity: Some(2) }];
        });
        assert_conflict(&mut shop.company, subscription.as_str(), |company| {
            let price = PriceModelInput { price_per_unit: Some(i32::MAX.into()), ..PriceModelInput::default() };
            let new = NewCycles {
                cycles: vec![CycleInput::new(1, FrequencyType::Monthly, 1)],
                add_ons: vec![PlanLinkInput { item: add_on, is_forced: false, price_models: vec![price] }],
                ..NewCycles::default()
            };
            company.create_cycles(product, plan, new).map(drop)
        });
    }
}
