//! Add-ons: goods billed in advance with a plan. They are made outside the
//! public interface, which only reads them and links them to plans.

use std::sync::Arc;

use crate::billing::company::Company;
use crate::billing::enumeration::enumeration;
use crate::billing::error::BillingError;
use crate::billing::ids::{AddOnId, PlanId, SubscriptionId};
use crate::billing::plans::{Plan, PlanLink};
use crate::billing::price_models::PriceModel;
use crate::billing::pricing::PricingModel;
use crate::billing::products::Visibility;
use crate::billing::subscriptions::{SubscribedAddOn, Subscription};
use crate::store::Record;
use jiff::Timestamp;

/// An add-on.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub struct AddOn {
    /// Its id.
    pub id: AddOnId,
    /// What it is.
    pub goods: Goods,
    /// How it is priced.
    pub pricing_model: PricingModel,
}

/// What add-ons and allowances say about themselves.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub struct Goods {
    /// Name inside the company.
    pub name: String,
    /// Name to customers, shared with the invoices it stands on.
    pub display_name: Arc<str>,
    /// What it is.
    pub description: String,
    /// What one of it is called.
    pub single_unit_name: String,
    /// What several of it are called.
    pub plural_unit_name: String,
    /// The tags its subscribers have.
    pub feature_tags: Vec<String>,
}

impl Record for AddOn {
    type Id = AddOnId;
    type Shelf = ();
    fn id(&self) -> AddOnId {
        self.id
    }
    fn shelf(&self) {}
}

enumeration! {
    /// Whether an add-on or allowance of a subscription is in use.
    ItemStatus {
        /// The subscription has it.
        Active,
        /// The subscription is cancelled.
        Inactive,
    }
}

impl ItemStatus {
    /// The status of everything a subscription has.
    pub fn of(subscription: &Subscription) -> Self {
        match subscription.status.is_live() {
            true => Self::Active,
            false => Self::Inactive,
        }
    }
}

/// A plan that an add-on or allowance can be had with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LinkedPlan<'a> {
    /// The plan.
    pub plan: PlanId,
    /// Its name.
    pub plan_name: &'a str,
    /// Its product's name.
    pub product_name: &'a str,
    /// Whether every subscription to it has the item.
    pub is_forced: bool,
    /// Whether the plan is sold.
    pub is_active: bool,
}

/// An add-on or allowance with what is derived for it.
#[derive(Debug, Clone)]
pub struct ItemDetails<'a, Item> {
    /// The add-on or allowance.
    pub item: &'a Item,
    /// The plans it can be had with.
    pub plans: Vec<LinkedPlan<'a>>,
    /// Its prices at all plans.
    pub price_models: Vec<&'a PriceModel>,
}

impl<Item> ItemDetails<'_, Item> {
    /// Whether any plan it can be had with is sold.
    pub fn has_active_linked_plans(&self) -> bool {
        self.plans.iter().any(|plan| plan.is_active)
    }
}

/// An add-on of a subscription.
#[derive(Debug, Clone)]
pub struct SubscriptionAddOn<'a> {
    /// The add-on.
    pub add_on: &'a AddOn,
    /// Whether the plan forces it.
    pub is_forced: bool,
    /// Whether it is in use.
    pub status: ItemStatus,
    /// How many.
    pub quantity: i64,
    /// How many from the next update on, where that differs; none of it where it is dropped.
    pub quantity_next: Option<i64>,
    /// When the quantity changes.
    pub next_update: Option<Timestamp>,
}

impl Company {
    /// Makes an add-on.
    pub fn create_add_on(&mut self, goods: Goods, pricing_model: PricingModel) -> AddOnId {
        let id = self.store.add_ons.next_id();
        self.store.add_ons.insert(AddOn { id, goods, pricing_model });
        id
    }

    /// All add-ons, by name.
    pub fn list_add_ons(&self) -> Vec<ItemDetails<'_, AddOn>> {
        let mut add_ons: Vec<_> = self.store.add_ons.iter().collect();
        add_ons.sort_by_cached_key(|add_on| add_on.goods.name.to_lowercase());
        add_ons.into_iter().map(|add_on| self.add_on_details(add_on)).collect()
    }

    /// An add-on.
    pub fn get_add_on(&self, id: AddOnId) -> Result<ItemDetails<'_, AddOn>, BillingError> {
        let add_on = self.store.add_ons.get(id);
        let add_on = add_on.ok_or_else(|| BillingError::not_found("add-on", id))?;
        Ok(self.add_on_details(add_on))
    }

    /// The add-ons of a subscription.
    pub fn list_subscription_add_ons(&self, id: SubscriptionId) -> Result<Vec<SubscriptionAddOn<'_>>, BillingError> {
        let subscription = self.get_subscription_record(id)?;
        let with_add_on = |held: &SubscribedAddOn| {
            let quantity_next = subscription.quantity_next(held);
            Some(SubscriptionAddOn {
                add_on: self.store.add_ons.get(held.add_on)?,
                is_forced: held.is_forced,
                status: ItemStatus::of(subscription),
                quantity: held.quantity,
                quantity_next,
                next_update: quantity_next.and(subscription.ends_on()),
            })
        };
        Ok(subscription.add_ons.iter().filter_map(with_add_on).collect())
    }

    fn add_on_details<'a>(&'a self, add_on: &'a AddOn) -> ItemDetails<'a, AddOn> {
        self.item_details(add_on, |plan| plan.add_on(add_on.id))
    }

    pub(crate) fn item_details<'a, Item, Id: 'a>(
        &'a self,
        item: &'a Item,
        link: impl Fn(&'a Plan) -> Option<&'a PlanLink<Id>>,
    ) -> ItemDetails<'a, Item> {
        let mut details = ItemDetails { item, plans: Vec::new(), price_models: Vec::new() };
        for plan in self.store.plans.iter() {
            let (Some(link), Some(product)) = (link(plan), self.store.products.get(plan.product)) else {
                continue;
            };
            details.plans.push(LinkedPlan {
                plan: plan.id,
                plan_name: &plan.name,
                product_name: &product.name,
                is_forced: link.is_forced,
                is_active: plan.visibility != Visibility::OffSale,
            });
            for price in &link.price_models {
                if !details.price_models.contains(&price) {
                    details.price_models.push(price);
                }
            }
        }
        details
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::billing::fixture::Shop;
    use crate::billing::orders::AddOnChoice;
    use crate::billing::plans::PlanUpdate;

    #[test]
    fn an_add_on_knows_its_plans_and_whether_one_is_sold() {
        let mut shop = Shop::new();
        let details = shop.company.get_add_on(shop.add_on).unwrap();
        assert_eq!(details.plans[0].plan, shop.plan);
        assert_eq!(details.price_models[0].tariff.price, 250);
        assert!(details.has_active_linked_plans());
        let update = PlanUpdate { visibility: Some(Visibility::OffSale), ..PlanUpdate::default() };
        shop.company.update_plan(shop.product, shop.plan, update).unwrap();
        assert!(!shop.company.get_add_on(shop.add_on).unwrap().has_active_linked_plans());
        assert_eq!(shop.company.list_add_ons().len(), 1);
        let missing = shop.company.get_add_on(99.into()).unwrap_err();
        assert_eq!(missing, BillingError::not_found("add-on", 99));
    }

    #[test]
    fn a_subscription_lists_the_add_ons_it_was_bought_with() {
        let mut shop = Shop::new();
        let (_, subscription) = shop.subscribe_with(|order| {
            order.add_ons = vec![AddOnChoice { add_on: 1.into(), quantity: Some(3) }];
        });
        let add_ons = shop.company.list_subscription_add_ons(subscription).unwrap();
        assert_eq!((add_ons[0].quantity, add_ons[0].status), (3, ItemStatus::Active));
        shop.cancel(subscription);
        let add_ons = shop.company.list_subscription_add_ons(subscription).unwrap();
        assert_eq!(add_ons[0].status, ItemStatus::Inactive);
    }
}
