//! What goes wrong when. It depends on nothing but the attempt, so that a run can be repeated.

use crate::fault::{End, Fault};
use crate::ticket::Ticket;
use std::collections::BTreeSet;
use std::sync::LazyLock;
use std::time::Duration;

/// Every fault, those that pass first.
pub static FAULTS: LazyLock<Vec<(u64, Fault)>> = LazyLock::new(|| [Fault::passing(), Fault::refusals()].concat());
static PASSING: LazyLock<usize> = LazyLock::new(|| Fault::passing().len());

/// What goes wrong when.
pub trait Plan: Send + Sync {
    /// What goes wrong with an attempt.
    fn fault(&self, ticket: &Ticket) -> Option<Fault>;

    /// How long the client waits for what will not come: long enough that a busy machine gets the request across.
    fn patience(&self) -> Duration {
        Duration::from_millis(500)
    }

    /// Whether a connection is closed as soon as it is there.
    fn refuses(&self, _connection: u64) -> Option<End> {
        None
    }

    /// Whether the connection is closed, without a word, after a reply that was as it should be.
    fn hangs_up(&self, _ticket: &Ticket) -> bool {
        false
    }
}

impl<F: Fn(&Ticket) -> Option<Fault> + Send + Sync> Plan for F {
    fn fault(&self, ticket: &Ticket) -> Option<Fault> {
        self(ticket)
    }
}

/// These faults, one an attempt, and then none.
pub fn script(faults: impl Into<Vec<Fault>>) -> impl Plan {
    let faults = faults.into();
    move |ticket: &Ticket| faults.get(ticket.attempt as usize - 1).copied()
}

/// Any fault, at random.
pub struct Chance {
    seed: u64,
    /// How many of a million attempts go wrong.
    share: u64,
    /// The operations for which only faults come that pass.
    spared: BTreeSet<String>,
}

impl Chance {
    pub fn new(seed: u64, share: u64, spared: BTreeSet<String>) -> Self {
        Self { seed, share, spared }
    }
}

impl Plan for Chance {
    fn fault(&self, ticket: &Ticket) -> Option<Fault> {
        let drawn = mixed(self.seed ^ mixed(ticket.call * 64 + u64::from(ticket.attempt)));
        if drawn % 1_000_000 >= self.share {
            return None;
        }
        let spared = self.spared.contains(&ticket.operation);
        let faults = &FAULTS[..if spared { *PASSING } else { FAULTS.len() }];
        let sum: u64 = faults.iter().map(|(weight, _)| weight).sum();
        let mut place = mixed(drawn) % sum;
        let found = faults.iter().find(|(weight, _)| {
            let here = place < *weight;
            place = place.saturating_sub(*weight);
            here
        });
        found.map(|(_, fault)| *fault)
    }

    /// Short, since there are many of them; a request that does not get across is one fault more.
    fn patience(&self) -> Duration {
        Duration::from_millis(20)
    }

    fn refuses(&self, connection: u64) -> Option<End> {
        match mixed(self.seed ^ connection) % 100 {
            0 => Some(End::Close),
            1 => Some(End::Reset),
            _ => None,
        }
    }

    fn hangs_up(&self, ticket: &Ticket) -> bool {
        mixed(!self.seed ^ ticket.call).is_multiple_of(100)
    }
}

/// A number that looks like chance and is always the same: the finalizer of SplitMix64.
pub fn mixed(number: u64) -> u64 {
    let mut mixed = number.wrapping_add(0x9e37_79b9_7f4a_7c15);
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ (mixed >> 31)
}
