//! What goes wrong with webhooks.

use super::fault::{Kind, WebhookFault};
use super::injector::Injector;
use crate::billing::webhooks::{WebhookId, WebhookType};
use crate::delivery::Posting;
use jiff::Timestamp;

/// What becomes of an attempt to deliver a webhook.
#[derive(Debug)]
pub(crate) enum Struck {
    /// It is made, as often as this says.
    Sent { posting: Posting, copies: usize },
    /// It counts as made.
    NotSent,
}

/// A webhook that counts as delivered and is to arrive later.
#[derive(Debug)]
pub(super) struct HeldBack {
    id: WebhookId,
    posting: Posting,
    /// On the company's clock; none while it waits for the one that follows it.
    until: Option<Timestamp>,
}

impl Injector {
    /// Decides what becomes of an attempt that is due.
    pub(crate) fn strike_webhook(&self, kind: WebhookType, id: WebhookId, posting: Posting, now: Timestamp) -> Struck {
        let mut state = self.state();
        // Whoever waits for the next one waits for this: it is not held back, too.
        let is_awaited = state.held_back.iter().any(|held| held.until.is_none());
        let struck = state.active().find_map(|active| {
            let Kind::Webhook { kinds, fault } = &active.fault.kind else { return None };
            let concerned = kinds.is_empty() || kinds.contains(&kind);
            let concerned = concerned && !(is_awaited && *fault == WebhookFault::Reordered);
            (concerned && active.progress.strike(now).is_some()).then_some(*fault)
        });
        let until = match struck {
            Some(WebhookFault::Lost) => return Struck::NotSent,
            Some(WebhookFault::Delayed(by)) => Some(now.checked_add(by).unwrap_or(Timestamp::MAX)),
            Some(WebhookFault::Reordered) => None,
            Some(WebhookFault::Duplicated) | None => {
                state.held_back.iter_mut().for_each(|held| held.until = held.until.or(Some(Timestamp::MIN)));
                let copies = if struck.is_some() { 2 } else { 1 };
                return Struck::Sent { posting, copies };
            }
        };
        state.held_back.push(HeldBack { id, posting, until });
        Struck::NotSent
    }

    /// The first webhook that was held back until now.
    pub(crate) fn late(&self, now: Timestamp) -> Option<(WebhookId, Posting)> {
        let state = self.state();
        let due = |held: &&HeldBack| held.until.is_some_and(|until| until <= now);
        state.held_back.iter().filter(due).min_by_key(|held| held.until).map(|held| (held.id, held.posting.clone()))
    }

    /// When the first webhook that is held back is due, on the company's clock.
    pub(crate) fn next_late(&self) -> Option<Timestamp> {
        self.state().held_back.iter().filter_map(|held| held.until).min()
    }

    /// Notes that an attempt at a webhook that was held back is over. There is only the one.
    pub(crate) fn arrived(&self, id: WebhookId) {
        self.state().held_back.retain(|held| held.id != id || held.until.is_none());
    }
}
