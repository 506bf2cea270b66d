//! Allowances: usage billed in arrears beyond what is included. Each is
//! measured by a counter. Like add-ons they are made outside the public
//! interface.

use crate::billing::add_ons::{Goods, ItemDetails, ItemStatus};
use crate::billing::bills::Usage;
use crate::billing::company::Company;
use crate::billing::error::BillingError;
use crate::billing::ids::{AllowanceId, CounterId, SubscriptionId};
use crate::billing::price_models::PriceModel;
use crate::billing::pricing::PricingModel;
use crate::billing::subscriptions::Subscription;
use crate::store::Record;

/// An allowance.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub struct Allowance {
    /// Its id.
    pub id: AllowanceId,
    /// What it is.
    pub goods: Goods,
    /// How usage beyond the included units is priced.
    pub pricing_model: PricingModel,
    /// What measures it.
    pub counter: Counter,
}

/// What measures an allowance.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub struct Counter {
    /// Its id.
    pub id: CounterId,
    /// Its name.
    pub name: String,
}

impl Record for Allowance {
    type Id = AllowanceId;
    type Shelf = ();
    fn id(&self) -> AllowanceId {
        self.id
    }
    fn shelf(&self) {}
}

/// An allowance of a subscription.
#[derive(Debug, Clone)]
pub struct SubscriptionAllowance<'a> {
    /// The allowance.
    pub allowance: &'a Allowance,
    /// Whether the plan forces it.
    pub is_forced: bool,
    /// Whether it is in use.
    pub status: ItemStatus,
    /// Units used this period.
    pub usage: i64,
    /// Units the plan includes.
    pub included_units: i64,
}

impl Company {
    /// Makes an allowance and its counter.
    pub fn create_allowance(&mut self, goods: Goods, pricing_model: PricingModel, counter_name: &str) -> AllowanceId {
        let id = self.store.allowances.next_id();
        let counter = Counter { id: self.ids.counter(), name: counter_name.to_owned() };
        self.store.allowances.insert(Allowance { id, goods, pricing_model, counter });
        id
    }

    /// All allowances, by name.
    pub fn list_allowances(&self) -> Vec<ItemDetails<'_, Allowance>> {
        let mut allowances: Vec<_> = self.store.allowances.iter().collect();
        allowances.sort_by_cached_key(|allowance| allowance.goods.name.to_lowercase());
        allowances.into_iter().map(|allowance| self.allowance_details(allowance)).collect()
    }

    /// An allowance.
    pub fn get_allowance(&self, id: AllowanceId) -> Result<ItemDetails<'_, Allowance>, BillingError> {
        let allowance = self.store.allowances.get(id);
        let allowance = allowance.ok_or_else(|| BillingError::not_found("allowance", id))?;
        Ok(self.allowance_details(allowance))
    }

    /// The allowances of a subscription, with what was used of them.
    pub fn list_subscription_allowances(
        &self,
        id: SubscriptionId,
    ) -> Result<Vec<SubscriptionAllowance<'_>>, BillingError> {
        let subscription = self.get_subscription_record(id)?;
        let plan = self.store.plans.get(subscription.plan);
        let mut allowances = Vec::new();
        for held in &subscription.allowances {
            let Some(allowance) = self.store.allowances.get(held.allowance) else {
                continue;
            };
            let link = plan.and_then(|plan| plan.allowance(held.allowance));
            let price = link.and_then(|link| link.price_at(subscription.schedule.frequency));
            let included = price.map_or(0, |price| included_units(subscription, price));
            allowances.push(SubscriptionAllowance {
                allowance,
                is_forced: held.is_forced,
                status: ItemStatus::of(subscription),
                usage: self.usage(subscription.id, allowance.counter.id),
                included_units: included,
            });
        }
        Ok(allowances)
    }

    /// What a subscription used beyond what its allowances include, in the
    /// period that runs. A trial is free of it (assumed).
    pub(crate) fn usage_to_bill(&self, subscription: &Subscription) -> Vec<Usage<'_>> {
        let mut usage = Vec::new();
        if subscription.allowances.is_empty() || subscription.is_trial_period {
            return usage;
        }
        let Some(plan) = self.store.plans.get(subscription.plan) else {
            return usage;
        };
        for held in &subscription.allowances {
            // The frequency of the cycle may have changed since the period began.
            let frequency = subscription.schedule.frequency;
            let price = plan.allowance(held.allowance).and_then(|link| link.price_at(frequency));
            let (Some(allowance), Some(price)) = (self.store.allowances.get(held.allowance), price) else {
                continue;
            };
            let units = self.usage(subscription.id, allowance.counter.id) - included_units(subscription, price);
            if units > 0 {
                usage.push(Usage { allowance, price, units });
            }
        }
        usage
    }

    fn allowance_details<'a>(&'a self, allowance: &'a Allowance) -> ItemDetails<'a, Allowance> {
        self.item_details(allowance, |plan| plan.allowance(allowance.id))
    }
}

/// What the running period of a subscription includes: less where it is a pro-rated one.
fn included_units(subscription: &Subscription, price: &PriceModel) -> i64 {
    let included = subscription.period_share.of(price.included_units.into());
    i64::try_from(included).unwrap_or(price.included_units)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::billing::fixture::Shop;

    #[test]
    fn a_forced_allowance_comes_with_every_subscription() {
        let mut shop = Shop::new();
        let (_, subscription) = shop.subscribe();
        let allowances = shop.company.list_subscription_allowances(subscription).unwrap();
        assert_eq!(allowances.len(), 1);
        assert!(allowances[0].is_forced);
        assert_eq!((allowances[0].usage, allowances[0].included_units), (0, 100));
    }

    #[test]
    fn an_allowance_shows_its_counter_and_plans() {
        let shop = Shop::new();
        let details = shop.company.get_allowance(shop.allowance).unwrap();
        assert_eq!(details.item.counter.id, shop.counter);
        assert!(details.has_active_linked_plans() && details.plans[0].is_forced);
        let missing = shop.company.get_allowance(99.into()).unwrap_err();
        assert_eq!(missing, BillingError::not_found("allowance", 99));
        assert_eq!(shop.company.list_allowances().len(), 1);
    }
}
