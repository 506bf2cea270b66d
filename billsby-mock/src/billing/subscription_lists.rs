//! The list of a company's subscriptions: filters and orders.

use crate::billing::company::Company;
use crate::billing::ids::{PlanId, ProductId};
use crate::billing::subscriptions::{Subscription, SubscriptionRow, SubscriptionStatus};
use crate::store::{ListOrder, Page, PageRequest, SortField, SortKey};

/// Which subscriptions a list shows; everything given must hold.
#[derive(Debug, Clone, Default)]
pub struct SubscriptionFilter {
    /// Active or in trial, or else neither (assumed).
    pub is_active: Option<bool>,
    /// In trial, or not.
    pub is_in_free_trial: Option<bool>,
    /// The product's name, in any case.
    pub product_name: Option<String>,
    /// The plan's name, in any case.
    pub plan_name: Option<String>,
}

impl SubscriptionFilter {
    fn wants(&self, status: SubscriptionStatus) -> bool {
        use SubscriptionStatus::{Active, InTrial};
        self.is_active.is_none_or(|wanted| wanted == matches!(status, Active | InTrial))
            && self.is_in_free_trial.is_none_or(|wanted| wanted == (status == InTrial))
    }
}

/// What the list is filtered by, and what does not tell two subscriptions of a plan apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SubscriptionShelf {
    /// Where it stands.
    pub status: SubscriptionStatus,
    /// Its product.
    pub product: ProductId,
    /// Its plan.
    pub plan: PlanId,
}

/// What subscriptions can be ordered by.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum SubscriptionField {
    /// When it was made.
    #[default]
    CreatedOn,
    /// Its id.
    SubscriptionUniqueId,
    /// Its status.
    Status,
    /// Whether it is free for now.
    IsInFreeTrial,
    /// Its plan's id.
    PlanId,
    /// Its plan's name.
    PlanName,
    /// Its product's id.
    ProductId,
    /// Its product's name.
    ProductName,
    /// The customer, counted.
    CustomerId,
    /// The customer's id.
    CustomerUniqueId,
    /// The customer's name.
    CustomerFullname,
    /// The customer's e-mail address.
    CustomerEmail,
}

impl SortField for SubscriptionField {
    const FIELDS: &'static [(&'static str, Self)] = &[
        ("createdOn", Self::CreatedOn),
        ("subscriptionId", Self::CreatedOn),
        ("subscriptionUniqueId", Self::SubscriptionUniqueId),
        ("status", Self::Status),
        ("isInFreeTrial", Self::IsInFreeTrial),
        ("planId", Self::PlanId),
        ("planName", Self::PlanName),
        ("productId", Self::ProductId),
        ("productName", Self::ProductName),
        ("customerId", Self::CustomerId),
        ("customerUniqueId", Self::CustomerUniqueId),
        ("customerFullname", Self::CustomerFullname),
        ("customerEmail", Self::CustomerEmail),
    ];
}

impl SubscriptionField {
    pub(crate) fn key_of(self, subscription: &Subscription) -> SortKey {
        match self {
            Self::SubscriptionUniqueId => SortKey::Subscription(subscription.id),
            Self::CustomerId => SortKey::Number(subscription.customer_number.get()),
            Self::CustomerUniqueId => SortKey::Customer(subscription.customer),
            Self::CustomerFullname => SortKey::text(&subscription.contact.full_name()),
            Self::CustomerEmail => SortKey::text(subscription.contact.email()),
            // The order of creation, and what subscriptions on a shelf have in common.
            Self::CreatedOn
            | Self::Status
            | Self::IsInFreeTrial
            | Self::PlanId
            | Self::PlanName
            | Self::ProductId
            | Self::ProductName => SortKey::Number(subscription.number.get()),
        }
    }
}

impl Company {
    /// A page of the company's subscriptions.
    pub fn list_subscriptions(
        &self,
        filter: &SubscriptionFilter,
        order: ListOrder<SubscriptionField>,
        page: PageRequest,
    ) -> Page<SubscriptionRow<'_>> {
        let product_name = |id| self.store.products.get(id).map(|product| product.name.to_lowercase());
        let plan_name = |id| self.store.plans.get(id).map(|plan| plan.name.to_lowercase());
        let is = |name: Option<String>, wanted: &Option<String>| {
            let wanted = wanted.as_deref().filter(|wanted| !wanted.is_empty());
            wanted.is_none_or(|wanted| name == Some(wanted.to_lowercase()))
        };
        let found = self.store.subscriptions.list(|shelf| {
            filter.wants(shelf.status)
                && is(product_name(shelf.product), &filter.product_name)
                && is(plan_name(shelf.plan), &filter.plan_name)
        });
        let ListOrder { field, direction } = order;
        let found = match field {
            SubscriptionField::CreatedOn => found.by_creation(direction, page),
            SubscriptionField::Status => found.by_shelf(|shelf| shelf.status.as_str(), direction, page),
            SubscriptionField::IsInFreeTrial => {
                found.by_shelf(|shelf| shelf.status == SubscriptionStatus::InTrial, direction, page)
            }
            SubscriptionField::PlanId => found.by_shelf(|shelf| shelf.plan, direction, page),
            SubscriptionField::PlanName => found.by_shelf(|shelf| plan_name(shelf.plan), direction, page),
            SubscriptionField::ProductId => found.by_shelf(|shelf| shelf.product, direction, page),
            SubscriptionField::ProductName => found.by_shelf(|shelf| product_name(shelf.product), direction, page),
            _ => found.by_key(order.place(), direction, page),
        };
        found.filter_map(|subscription| self.subscription_row(subscription))
    }
}
