//! The list of a company's subscriptions: filters and orders.

use crate::billing::company::Company;
use crate::billing::subscriptions::{SubscriptionRow, SubscriptionStatus};
use crate::store::{ListOrder, Page, PageRequest, SortField};

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

    fn has_text(&self) -> bool {
        [&self.product_name, &self.plan_name].into_iter().flatten().any(|text| !text.is_empty())
    }
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

impl Company {
    /// A page of the company's subscriptions.
    pub fn list_subscriptions(
        &self,
        filter: &SubscriptionFilter,
        order: ListOrder<SubscriptionField>,
        page: PageRequest,
    ) -> Page<SubscriptionRow<'_>> {
        let table = &self.store.subscriptions;
        if order.is_creation() && !filter.has_text() {
            let wanted = |status| filter.wants(status);
            let found = Page::of_table(table, wanted, order.direction, page);
            let rows = found.rows.iter().filter_map(|it| self.subscription_row(it)).collect();
            let Page { row_count, page, page_size, .. } = found;
            return Page { rows, row_count, page, page_size };
        }
        let is = |name: &str, wanted: &Option<String>| {
            let wanted = wanted.as_deref().filter(|wanted| !wanted.is_empty());
            wanted.is_none_or(|wanted| name.to_lowercase() == wanted.to_lowercase())
        };
        let mut rows: Vec<SubscriptionRow<'_>> = table
            .iter()
            .rev()
            .filter(|subscription| filter.wants(subscription.status))
            .filter_map(|subscription| self.subscription_row(subscription))
            .filter(|row| is(&row.product.name, &filter.product_name))
            .filter(|row| is(&row.plan.name, &filter.plan_name))
            .collect();
        match order.field {
            SubscriptionField::CreatedOn => order.sort(&mut rows, |row| row.subscription.number),
            SubscriptionField::Status => {
                order.sort(&mut rows, |row| row.subscription.status.as_str());
            }
            SubscriptionField::SubscriptionUniqueId => {
                order.sort(&mut rows, |row| row.subscription.id);
            }
            SubscriptionField::IsInFreeTrial => {
                order.sort(&mut rows, |row| row.subscription.is_in_free_trial());
            }
            SubscriptionField::PlanId => order.sort(&mut rows, |row| row.plan.id),
            SubscriptionField::PlanName => {
                order.sort(&mut rows, |row| row.plan.name.to_lowercase());
            }
            SubscriptionField::ProductId => order.sort(&mut rows, |row| row.product.id),
            SubscriptionField::ProductName => {
                order.sort(&mut rows, |row| row.product.name.to_lowercase());
            }
            SubscriptionField::CustomerId => order.sort(&mut rows, |row| row.customer.number),
            SubscriptionField::CustomerUniqueId => order.sort(&mut rows, |row| row.customer.id),
            SubscriptionField::CustomerFullname => {
                order.sort(&mut rows, |row| row.customer.contact.full_name().to_lowercase());
            }
            SubscriptionField::CustomerEmail => {
                order.sort(&mut rows, |row| row.customer.contact.email.to_lowercase());
            }
        }
        Page::of(rows, page)
    }
}
