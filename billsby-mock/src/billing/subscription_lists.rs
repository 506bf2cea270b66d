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
    /// Part of the product's name.
    pub product_name: Option<String>,
    /// Part of the plan's name.
    pub plan_name: Option<String>,
}

impl SubscriptionFilter {
    fn wants(&self, status: SubscriptionStatus) -> bool {
        use SubscriptionStatus::{Active, InTrial};
        self.is_active
            .is_none_or(|wanted| wanted == matches!(status, Active | InTrial))
            && self
                .is_in_free_trial
                .is_none_or(|wanted| wanted == (status == InTrial))
    }

    fn has_text(&self) -> bool {
        [&self.product_name, &self.plan_name]
            .into_iter()
            .flatten()
            .any(|text| !text.is_empty())
    }
}

/// What subscriptions can be ordered by.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum SubscriptionField {
    /// When it was made.
    #[default]
    CreatedOn,
    /// Its status.
    Status,
    /// Its plan's name.
    PlanName,
    /// Its product's name.
    ProductName,
    /// The customer's name.
    CustomerFullname,
    /// The customer's e-mail address.
    CustomerEmail,
}

impl SortField for SubscriptionField {
    const FIELDS: &'static [(&'static str, Self)] = &[
        ("createdOn", Self::CreatedOn),
        ("subscriptionId", Self::CreatedOn),
        ("status", Self::Status),
        ("planName", Self::PlanName),
        ("productName", Self::ProductName),
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
            let rows = found
                .rows
                .iter()
                .filter_map(|it| self.subscription_row(it))
                .collect();
            let Page {
                row_count,
                page,
                page_size,
                ..
            } = found;
            return Page {
                rows,
                row_count,
                page,
                page_size,
            };
        }
        let has = |name: &str, part: &Option<String>| {
            part.as_deref()
                .is_none_or(|part| name.to_lowercase().contains(&part.to_lowercase()))
        };
        let mut rows: Vec<SubscriptionRow<'_>> = table
            .iter()
            .rev()
            .filter(|subscription| filter.wants(subscription.status))
            .filter_map(|subscription| self.subscription_row(subscription))
            .filter(|row| has(&row.product.name, &filter.product_name))
            .filter(|row| has(&row.plan.name, &filter.plan_name))
            .collect();
        match order.field {
            SubscriptionField::CreatedOn => order.sort(&mut rows, |row| row.subscription.number),
            SubscriptionField::Status => {
                order.sort(&mut rows, |row| row.subscription.status.as_str());
            }
            SubscriptionField::PlanName => order.sort(&mut rows, |row| &row.plan.name),
            SubscriptionField::ProductName => order.sort(&mut rows, |row| &row.product.name),
            SubscriptionField::CustomerFullname => {
                order.sort(&mut rows, |row| {
                    row.customer.contact.full_name().to_lowercase()
                });
            }
            SubscriptionField::CustomerEmail => {
                order.sort(&mut rows, |row| row.customer.contact.email.to_lowercase());
            }
        }
        Page::of(rows, page)
    }
}
