//! Subscriptions of Billsby.

use super::listing::{ORDER, Rows, of_existing, remote_rows, row, start, whole, window, wire};
use super::plans::plan_id;
use super::value::{instant, text};
use super::{Billsby, crosswalk};
use crate::types;
use crate::unified::money::decimal;
use crate::unified::query::Range;
use crate::unified::walk::{List, Window};
use crate::unified::{
    Answer, CustomerReference, ErrorKind, GetQuery, ListQuery, RemoteData, Subscription, SubscriptionStatus,
};
use serde_json::value::RawValue;

fn basic_subscription(id: &types::SubscriptionId, status: &types::SubscriptionStatus) -> Subscription {
    let (unified, status_is_mapped) = crosswalk::SUBSCRIPTION_STATUS.unified(status.as_str());
    Subscription {
        status: Some(unified),
        provider_status: text(status.as_str()),
        status_is_mapped,
        ..Subscription::new(id.as_str())
    }
}

pub fn listed_subscription(of: &types::SubscriptionSummary, remote_data: Option<RemoteData>) -> Subscription {
    let customer = CustomerReference {
        name: text(&of.customer_fullname),
        email: text(&of.customer_email),
        ..CustomerReference::new(of.customer_unique_id.as_str())
    };
    Subscription {
        customer: Some(customer),
        plan_id: Some(plan_id(of.product_id, of.plan_id)),
        plan_name: text(&of.plan_name),
        product_id: Some(of.product_id.to_string()),
        product_name: text(&of.product_name),
        created_at: instant(of.created_on),
        remote_data,
        ..basic_subscription(&of.subscription_unique_id, &of.status)
    }
}

pub fn subscription_of(
    customer: &str,
    of: &types::CustomerSubscription,
    remote_data: Option<RemoteData>,
) -> Subscription {
    Subscription {
        customer: Some(CustomerReference::new(customer)),
        plan_id: Some(plan_id(of.product_id, of.plan_id)),
        plan_name: text(&of.plan_name),
        product_id: Some(of.product_id.to_string()),
        product_name: text(&of.product_name),
        quantity: Some(of.units.into()),
        currency: text(&of.currency),
        next_billing_date: of.next_billing.and_then(instant),
        created_at: instant(of.created_on),
        remote_data,
        ..basic_subscription(&of.subscription_id, &of.status)
    }
}

pub fn subscription(of: &types::Subscription, remote_data: Option<RemoteData>) -> Subscription {
    let customer = CustomerReference {
        name: text(&of.customer_fullname),
        email: text(&of.customer_email),
        ..CustomerReference::new(of.customer_unique_id.as_str())
    };
    Subscription {
        customer: Some(customer),
        plan_id: Some(plan_id(of.product_id, of.plan_id)),
        plan_name: text(&of.plan_name),
        product_id: Some(of.product_id.to_string()),
        product_name: text(&of.product_name),
        quantity: Some(of.units.into()),
        currency: text(&of.currency),
        next_billing_amount: decimal(Some(of.next_billing_amount), of.currency.as_str()),
        next_billing_amount_minor: Some(of.next_billing_amount),
        next_billing_date: of.next_billing_date.and_then(instant),
        minimum_term_end: of.contract_minimum_term_end.and_then(instant),
        created_at: instant(of.created_on),
        remote_data,
        ..basic_subscription(&of.subscription_unique_id, &of.status)
    }
}

pub struct Subscriptions<'a> {
    pub billsby: &'a Billsby,
    pub query: &'a ListQuery,
    pub status: Option<SubscriptionStatus>,
}

impl List for Subscriptions<'_> {
    type Row = Subscription;
    type Record = Subscription;

    fn window(&self, number: usize, size: usize) -> Answer<'_, Window<Subscription>> {
        Box::pin(async move {
            if let Some(customer) = self.query.wanted_customer() {
                let reply = of_existing!(self.billsby.client.list_customer_subscriptions(customer));
                return Ok(whole!(reply, self.query, |(of, remote)| {
                    let subscription = subscription_of(customer, of, remote);
                    row(&of.subscription_id, subscription.created_at, subscription)
                }));
            }
            let request = self.billsby.client.list_subscriptions().page(wire(number)).page_size(wire(size));
            let reply = request.order_by_descending(ORDER).raw().await?;
            Ok(window!(reply, self.query, number, size, |(of, remote)| {
                let subscription = listed_subscription(of, remote);
                row(&of.subscription_unique_id, subscription.created_at, subscription)
            }))
        })
    }

    fn records(&self, row: Subscription) -> Answer<'_, Vec<Subscription>> {
        Box::pin(async move {
            let is_wanted =
                self.range().contains(row.created_at) && (self.status.is_none() || self.status == row.status);
            if !is_wanted {
                return Ok(Vec::new());
            }
            if !self.query.wants_details() {
                return Ok(vec![row]);
            }
            let query = GetQuery::new().remote_data(self.query.wants_remote_data());
            match self.billsby.subscription(&row.id, query).await {
                Err(error) if error.kind() == ErrorKind::NotFound => Ok(Vec::new()),
                read => Ok(vec![read?]),
            }
        })
    }

    fn id(record: &Subscription) -> &str {
        &record.id
    }

    fn range(&self) -> Range {
        self.query.wanted_created()
    }
}
