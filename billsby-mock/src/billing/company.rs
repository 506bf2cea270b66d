//! A company: one world of its own.

use std::hash::{Hash, Hasher};

use jiff::Timestamp;

use crate::billing::clock::Clock;
use crate::billing::ids::{CustomerId, IdSource, SubscriptionId};
use crate::billing::outbox::Outbox;
use crate::billing::settings::Settings;
use crate::billing::webhooks::Webhooks;
use crate::store::{Fnv, Store};

/// One company: its settings, its state, its clock and where its ids come
/// from. Commands are its methods; two companies share nothing.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub struct Company {
    pub(crate) settings: Settings,
    pub(crate) store: Store,
    pub(crate) ids: IdSource,
    /// A row of its own: how often the gateway is asked says nothing about who comes next.
    pub(crate) transactions: IdSource,
    pub(crate) clock: Clock,
    pub(crate) outbox: Outbox,
    pub(crate) webhooks: Webhooks,
}

impl Company {
    /// A company without customers or products. One seed gives one row of ids.
    pub fn new(settings: Settings, seed: u64) -> Self {
        Self {
            settings,
            store: Store::default(),
            ids: IdSource::new(seed),
            transactions: IdSource::new(!seed),
            clock: Clock::default(),
            outbox: Outbox::default(),
            webhooks: Webhooks::new(seed),
        }
    }

    /// The same company with a clock of its own from the start.
    pub fn with_clock(self, clock: Clock) -> Self {
        Self { clock, ..self }
    }

    /// The same company under another name: a copy that shall stand beside it.
    pub fn renamed(self, domain: &str) -> Self {
        Self { settings: self.settings.renamed(domain), ..self }
    }

    /// What the company says about itself.
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// How the company's time follows the wall clock.
    pub fn clock(&self) -> Clock {
        self.clock
    }

    /// The company's time when the wall clock shows `wall`: what commands take as `now`.
    pub fn now(&self, wall: Timestamp) -> Timestamp {
        self.clock.now(wall)
    }

    /// A figure for the company's whole state: equal states give equal figures,
    /// on every machine of the same word size.
    pub fn state_hash(&self) -> u64 {
        let mut hasher = Fnv::default();
        self.hash(&mut hasher);
        hasher.finish()
    }

    pub(crate) fn fresh_customer_id(&mut self) -> CustomerId {
        loop {
            let id = self.ids.customer();
            if self.store.customer(id).is_none() {
                return id;
            }
        }
    }

    pub(crate) fn fresh_subscription_id(&mut self) -> SubscriptionId {
        loop {
            let id = self.ids.subscription();
            if self.store.subscription(id).is_none() {
                return id;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::billing::fixture::{Shop, now};

    #[test]
    fn equal_histories_hash_alike_and_every_change_shows() {
        let (mut one, mut two) = (Shop::new(), Shop::new());
        assert_eq!(one.company.state_hash(), two.company.state_hash());
        one.subscribe();
        assert_ne!(one.company.state_hash(), two.company.state_hash());
        two.subscribe();
        assert_eq!(one.company, two.company);
        assert_eq!(one.company.state_hash(), two.company.state_hash());
        two.company.set_clock(Clock::Frozen(now()), now()).unwrap();
        assert_ne!(one.company.state_hash(), two.company.state_hash());
    }

    #[test]
    fn a_fork_and_its_original_do_not_see_each_other_change() {
        let mut shop = Shop::new();
        let subscribed: Vec<_> = (0..200).map(|_| shop.subscribe()).collect();
        let original = &mut shop.company;
        let before = original.state_hash();
        let mut fork = original.clone();
        assert_eq!(&fork, original);
        let (customer, subscription) = subscribed[7];
        fork.cancel_subscription(subscription, customer, now()).unwrap();
        assert_eq!(original.state_hash(), before);
        assert_ne!(&fork, original);
        let forked = fork.state_hash();
        original.cancel_subscription(subscription, customer, now()).unwrap();
        assert_eq!(&fork, original);
        assert_eq!(original.state_hash(), forked);
        let (customer, subscription) = subscribed[150];
        original.cancel_subscription(subscription, customer, now()).unwrap();
        assert_eq!(fork.state_hash(), forked);
    }
}
