//! A company on which a history runs.

use crate::catalogue::{Catalogue, start};
use crate::commands::{Advance, History, Step};
use crate::people::Mark;
use crate::walk;
use billsby_mock::billing::company::Company;
use billsby_mock::billing::ids::{CustomerId, SubscriptionId};
use billsby_mock::billing::time;
use jiff::{SignedDuration, Timestamp};

/// A company, and who was ever in it.
#[derive(Clone, Debug)]
pub struct World {
    pub company: Company,
    pub customers: Vec<CustomerId>,
    pub subscriptions: Vec<SubscriptionId>,
    /// Every text about a person, and who that is.
    pub people: Vec<(CustomerId, Mark)>,
    /// How much happened by itself.
    pub happened: u64,
    serial: usize,
}

/// A command that ran, or an instant at which things happened.
pub struct Moment<'a> {
    pub before: &'a Company,
    pub after: &'a Company,
    pub at: Timestamp,
}

impl World {
    pub fn open(catalogue: &Catalogue, seed: u64) -> Self {
        Self {
            company: catalogue.open(seed),
            customers: Vec::new(),
            subscriptions: Vec::new(),
            people: Vec::new(),
            happened: 0,
            serial: 0,
        }
    }

    /// The world after a history.
    pub fn after(catalogue: &Catalogue, history: &History) -> Self {
        let mut world = Self::open(catalogue, 1);
        history.iter().for_each(|step| world.step(step));
        world
    }

    pub fn now(&self) -> Timestamp {
        walk::now(&self.company)
    }

    pub fn step(&mut self, step: &Step) {
        match step {
            // What is refused is refused.
            Step::Do(command) => drop(self.run(command)),
            Step::Advance(advance) => self.advance_to(self.target(*advance)),
        }
    }

    /// Runs a history, and shows every command and every instant of it.
    pub fn watch(&mut self, history: &History, mut seen: impl FnMut(Moment<'_>)) {
        for step in history {
            match step {
                Step::Do(command) => {
                    // What was queued without a lag takes effect before anything else is done.
                    self.happened += self.company.catch_up(self.now());
                    let before = self.company.clone();
                    drop(self.run(command));
                    seen(Moment { before: &before, after: &self.company, at: self.now() });
                }
                Step::Advance(advance) => {
                    let target = self.target(*advance);
                    while let Some(due) = self.company.next_due().filter(|due| due.at <= target) {
                        let before = self.company.clone();
                        self.advance_to(due.at);
                        seen(Moment { before: &before, after: &self.company, at: due.at });
                    }
                    self.advance_to(target);
                }
            }
        }
    }

    /// Where an advance leads.
    pub fn target(&self, advance: Advance) -> Timestamp {
        match advance {
            Advance::Minutes(minutes) => self.now() + SignedDuration::from_mins(minutes),
            Advance::ToNextEvent => self.company.next_due().map_or(self.now(), |due| due.at),
            Advance::BeforeNextEvent(hours) => {
                let at = self.company.next_due().map(|due| due.at - SignedDuration::from_hours(hours));
                at.map_or(self.now(), |at| at.max(self.now()))
            }
        }
    }

    pub fn advance_to(&mut self, to: Timestamp) {
        self.happened += self.company.advance(time::Advance::To(to), start()).unwrap().happened;
    }

    /// A mark for what is said of somebody next.
    pub fn mark(&mut self) -> Mark {
        self.serial += 1;
        Mark::new(self.serial)
    }

    pub fn note_customer(&mut self, customer: CustomerId, mark: Mark) {
        self.customers.push(customer);
        self.people.push((customer, mark));
    }
}
