//! What happens while no request comes: time passes, and webhooks go out.

use super::{Companies, World};
use crate::billing::webhooks::{DeliveryError, Outcome, WebhookId};
use crate::delivery::Posting;
use crate::faults::Struck;
use jiff::Timestamp;
use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;
use tokio::task::{Id, JoinSet};

/// How long it sleeps at most: the wall clock may be set meanwhile.
const LONGEST_SLEEP: Duration = Duration::from_secs(60);

/// Lets happen what is due in any company, for as long as it is polled.
pub(crate) async fn attend(companies: Arc<Companies>) {
    let mut under_way = UnderWay::default();
    loop {
        let next = under_way.start(&companies);
        tokio::select! {
            () = companies.alarms.rung() => {}
            () = under_way.end() => {}
            () = tokio::time::sleep(next.unwrap_or_default()), if next.is_some() => {}
        }
    }
}

/// The attempts to deliver webhooks that are under way, at most one a company: so each company's webhooks keep
/// their order. Nobody waits for another's receiver, nor for a company that is busy.
#[derive(Default)]
struct UnderWay {
    attempts: JoinSet<Outcome>,
    about: HashMap<Id, About>,
    /// What came of attempts and is not noted yet.
    ended: Vec<(About, Outcome)>,
}

/// What an attempt is about.
struct About {
    world: Arc<World>,
    /// That of the company when the attempt began.
    generation: u64,
    webhook: WebhookId,
}

impl UnderWay {
    /// Lets happen what is due, and starts what attempts are; how long until there is more.
    fn start(&mut self, companies: &Companies) -> Option<Duration> {
        self.note();
        let wall = Timestamp::now();
        let ringing = companies.alarms.ringing(wall);
        ringing.worlds.iter().for_each(|world| self.attend(world));
        let wait = Duration::try_from(ringing.next?.duration_since(wall)).unwrap_or_default();
        Some(wait.min(LONGEST_SLEEP))
    }

    fn attend(&mut self, world: &Arc<World>) {
        let ended = self.ended.iter().map(|(about, _)| about);
        if self.about.values().chain(ended).any(|about| Arc::ptr_eq(&about.world, world)) {
            return;
        }
        let Some(mut company) = world.try_company() else {
            return;
        };
        let due = company.act(|company, now| {
            if let Some((id, posting)) = world.injector().late(now) {
                return Some((id, Ok(Struck::Sent { posting, copies: 1 })));
            }
            let due = company.webhooks().due(now)?;
            let (id, kind) = (due.delivery.id, due.delivery.kind);
            let posting = Posting::of(&due);
            Some((id, posting.map(|posting| world.injector().strike_webhook(kind, id, posting, now))))
        });
        match due {
            Some((webhook, Ok(Struck::Sent { posting, copies }))) => {
                let attempt = self.attempts.spawn(posting.send(copies));
                let about = About { world: world.clone(), generation: world.generation(), webhook };
                self.about.insert(attempt.id(), about);
            }
            Some((id, Ok(Struck::NotSent))) => company.record_attempt(id, Outcome::Answered(200)),
            // It never will be written; that must not hold up the rest.
            Some((id, Err(_))) => company.record_attempt(id, Outcome::Failed(DeliveryError::Broken)),
            None => {}
        }
    }

    /// Notes what came of attempts, but for companies that are busy.
    fn note(&mut self) {
        self.ended.retain(|(About { world, generation, webhook }, outcome)| match world.try_company() {
            Some(mut company) => {
                if *generation == world.generation() {
                    company.record_attempt(*webhook, *outcome);
                    world.injector().arrived(*webhook);
                }
                false
            }
            None => true,
        });
    }

    /// Waits for the end of an attempt.
    async fn end(&mut self) {
        let Some(ended) = self.attempts.join_next_with_id().await else {
            return std::future::pending().await;
        };
        let (attempt, outcome) = match ended {
            Ok(ended) => ended,
            Err(error) => (error.id(), Outcome::Failed(DeliveryError::Broken)),
        };
        if let Some(about) = self.about.remove(&attempt) {
            self.ended.push((about, outcome));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::world::tests::told_in_vain;
    use super::*;

    /// How many webhooks wait when an attempt at the only one has ended well, and this happened meanwhile.
    fn waiting_after(meanwhile: impl FnOnce(&World)) -> usize {
        let world = Companies::default().add(told_in_vain(Timestamp::UNIX_EPOCH), "key").unwrap();
        let webhook = world.company().webhooks().waiting()[0].id;
        let about = About { world: world.clone(), generation: world.generation(), webhook };
        meanwhile(&world);
        let mut under_way = UnderWay { ended: vec![(about, Outcome::Answered(200))], ..UnderWay::default() };
        under_way.note();
        world.company().webhooks().waiting().len()
    }

    #[test]
    fn an_attempt_is_credited_to_the_company_that_made_it() {
        assert_eq!(waiting_after(|_| ()), 0);
        assert_eq!(waiting_after(World::reset), 1);
        assert_eq!(waiting_after(|world| world.restore(&world.snapshot())), 1);
    }
}
