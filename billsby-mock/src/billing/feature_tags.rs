//! Feature tags: what a customer may do. They come from the plan, its
//! add-ons and allowances, and by hand for a single subscription.

use std::collections::BTreeSet;

use jiff::Timestamp;

use crate::billing::company::Company;
use crate::billing::error::{BillingError, Violations};
use crate::billing::events::Event;
use crate::billing::ids::{CustomerId, SubscriptionId};
use crate::billing::subscriptions::Subscription;

/// A subscription's tags by where they come from.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SplitTags {
    /// From the plan, and its add-ons and allowances (assumed).
    pub plan: Vec<String>,
    /// By hand.
    pub custom: Vec<String>,
}

impl SplitTags {
    /// All of them, each once.
    pub fn all(self) -> Vec<String> {
        let mut all = self.plan;
        push_new(&mut all, self.custom);
        all
    }
}

impl Company {
    /// The tags of all of a customer's subscriptions that are not cancelled.
    pub fn list_customer_feature_tags(&self, id: CustomerId) -> Result<Vec<String>, BillingError> {
        let mut tags = Vec::new();
        for subscription in &self.get_customer_record(id)?.subscriptions {
            let subscription = self.get_subscription_record(*subscription)?;
            if subscription.status.is_live() {
                push_new(&mut tags, self.split_tags(subscription).all());
            }
        }
        Ok(tags)
    }

    /// All tags of a subscription.
    pub fn list_subscription_feature_tags(&self, id: SubscriptionId) -> Result<Vec<String>, BillingError> {
        Ok(self.get_subscription_feature_tag_split(id)?.all())
    }

    /// The tags of a subscription by where they come from.
    pub fn get_subscription_feature_tag_split(&self, id: SubscriptionId) -> Result<SplitTags, BillingError> {
        Ok(self.split_tags(self.get_subscription_record(id)?))
    }

    /// Adds tags by hand, each to every one of the subscriptions.
    pub fn add_feature_tags(
        &mut self,
        subscriptions: &[SubscriptionId],
        tags: &[String],
        now: Timestamp,
    ) -> Result<(), BillingError> {
        let mut violations = Violations::default();
        violations.check(!subscriptions.is_empty(), "/subscriptionUniqueIds", || "must name at least one subscription");
        violations.check(!tags.is_empty(), "/tagNames", || "must name at least one tag");
        for (place, tag) in tags.iter().enumerate() {
            violations.check(!tag.is_empty(), format!("/tagNames/{place}"), || "must not be empty");
        }
        violations.finish()?;
        let ids: BTreeSet<SubscriptionId> = subscriptions.iter().copied().collect();
        for id in &ids {
            self.get_subscription_record(*id)?;
        }

        for id in ids {
            self.store.update_subscription(id, |subscription| {
                let mut custom = subscription.custom_tags.to_vec();
                push_new(&mut custom, tags.iter().cloned());
                subscription.custom_tags = custom.into();
            });
            self.log(id, now, Event::FeatureTagsAdded { tags: tags.join(", ") });
        }
        Ok(())
    }

    /// Removes a tag added by hand from one subscription, or from all that have it.
    pub fn remove_feature_tag(
        &mut self,
        tag: &str,
        subscription: Option<SubscriptionId>,
        now: Timestamp,
    ) -> Result<(), BillingError> {
        let has_tag = |found: &Subscription| found.custom_tags.iter().any(|name| name == tag);
        let ids: Vec<SubscriptionId> = match subscription {
            None => {
                let all = self.store.subscriptions.iter();
                all.filter(|found| has_tag(found)).map(|found| found.id).collect()
            }
            Some(id) => {
                let found = self.get_subscription_record(id)?;
                has_tag(found).then_some(id).into_iter().collect()
            }
        };
        if ids.is_empty() {
            return Err(BillingError::not_found("custom feature tag", tag));
        }

        for id in ids {
            self.store.update_subscription(id, |found| found.custom_tags.retain(|it| it != tag));
            self.log(id, now, Event::FeatureTagRemoved { tag: tag.to_owned() });
        }
        Ok(())
    }

    fn split_tags(&self, subscription: &Subscription) -> SplitTags {
        let mut plan = Vec::new();
        if let Some(found) = self.store.plans.get(subscription.plan) {
            push_new(&mut plan, found.feature_tags.iter().cloned());
        }
        for held in &subscription.add_ons {
            if let Some(add_on) = self.store.add_ons.get(held.add_on) {
                push_new(&mut plan, add_on.goods.feature_tags.iter().cloned());
            }
        }
        for held in &subscription.allowances {
            if let Some(allowance) = self.store.allowances.get(held.allowance) {
                push_new(&mut plan, allowance.goods.feature_tags.iter().cloned());
            }
        }
        SplitTags { plan, custom: subscription.custom_tags.to_vec() }
    }
}

fn push_new(tags: &mut Vec<String>, more: impl IntoIterator<Item = String>) {
    for tag in more {
        if !tags.contains(&tag) {
            tags.push(tag);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::billing::fixture::{Shop, assert_refused, now};

    #[test]
    fn tags_come_from_plan_and_hand() {
        let mut shop = Shop::new();
        let (customer, one) = shop.subscribe();
        let (_, two) = shop.subscribe();
        let tags = ["beta".to_owned(), "basic".to_owned()];
        shop.company.add_feature_tags(&[one, two], &tags, now()).unwrap();
        let split = shop.company.get_subscription_feature_tag_split(one).unwrap();
        assert_eq!(split.plan, ["basic", "metered"]);
        assert_eq!(split.custom, ["beta", "basic"]);
        let all = shop.company.list_customer_feature_tags(customer).unwrap();
        assert_eq!(all, ["basic", "metered", "beta"]);

        shop.company.remove_feature_tag("beta", Some(one), now()).unwrap();
        assert_eq!(shop.company.get_subscription_feature_tag_split(one).unwrap().custom, ["basic"]);
        shop.company.remove_feature_tag("basic", None, now()).unwrap();
        let tags = shop.company.list_subscription_feature_tags(two).unwrap();
        assert_eq!(tags, ["basic", "metered", "beta"], "plan tags stay");
    }

    #[test]
    fn unknown_subscriptions_and_tags_are_refused() {
        let mut shop = Shop::new();
        let (_, id) = shop.subscribe();
        assert_refused(&mut shop.company, "/tagNames", |company| company.add_feature_tags(&[id], &[], now()));
        let stranger = Shop::new().company.ids.subscription();
        let unknown = Err(BillingError::not_found("subscription", stranger));
        let tags = ["t".to_owned()];
        let added = shop.company.add_feature_tags(&[id, stranger], &tags, now());
        assert_eq!(added, unknown);
        let removed = shop.company.remove_feature_tag("t", Some(stranger), now());
        assert_eq!(removed, unknown);
        let split = shop.company.get_subscription_feature_tag_split(id);
        assert!(split.unwrap().custom.is_empty(), "nothing is half done");
        let missing = shop.company.remove_feature_tag("basic", None, now());
        assert_eq!(missing, Err(BillingError::not_found("custom feature tag", "basic")));
    }
}
