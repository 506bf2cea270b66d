//! Calls that wait for a person.

use crate::intents::Intent;
use std::collections::HashMap;
use std::fmt::Write;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

/// How long a call waits for a person.
pub const PATIENCE: Duration = Duration::from_secs(10 * 60);
/// How many calls wait at once.
const MOST: usize = 1_000;

/// How a person is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// The client asks, and answers for the person. The model does not see the token.
    Client,
    /// The model asks, and hands the token back.
    Model,
}

/// Calls that wait, by their tokens, each of which is good once.
#[derive(Default)]
pub struct Confirmations(Mutex<HashMap<String, Waiting>>);

struct Waiting {
    intent: Intent,
    way: Way,
    since: Instant,
}

/// Why a token confirms nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unconfirmed {
    /// There is no such token: it was used, or never given.
    #[error("the token is not known: it is used up, or was never given")]
    Unknown,
    /// It is too old.
    #[error("the token is too old")]
    Expired,
    /// It is that of another call.
    #[error("the token belongs to a call with other arguments")]
    Other,
}

impl Confirmations {
    /// A token for a call.
    ///
    /// # Errors
    /// When the system has no randomness.
    pub fn wait(&self, intent: Intent, way: Way) -> Result<String, getrandom::Error> {
        self.wait_since(intent, way, Instant::now())
    }

    fn wait_since(&self, intent: Intent, way: Way, since: Instant) -> Result<String, getrandom::Error> {
        let token = random()?;
        let mut waiting = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        waiting.retain(|_, waiting| waiting.since.elapsed() <= PATIENCE);
        if waiting.len() >= MOST {
            let oldest = waiting.iter().min_by_key(|(_, waiting)| waiting.since).map(|(token, _)| token.clone());
            oldest.and_then(|token| waiting.remove(&token));
        }
        waiting.insert(token.clone(), Waiting { intent, way, since });
        Ok(token)
    }

    /// Uses a token up.
    ///
    /// # Errors
    /// It is not one of this very call.
    pub fn redeem(&self, token: &str, intent: &Intent, way: Way) -> Result<(), Unconfirmed> {
        let mut waiting = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let found = waiting.get(token).filter(|found| found.way == way).ok_or(Unconfirmed::Unknown)?;
        if found.intent != *intent {
            return Err(Unconfirmed::Other);
        }
        let expired = found.since.elapsed() > PATIENCE;
        waiting.remove(token);
        if expired { Err(Unconfirmed::Expired) } else { Ok(()) }
    }
}

/// Text that nobody guesses.
///
/// # Errors
/// When the system has no randomness.
pub fn random() -> Result<String, getrandom::Error> {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes)?;
    Ok(bytes.iter().fold(String::new(), |mut text, byte| {
        // Writing to a string does not fail.
        _ = write!(text, "{byte:02x}");
        text
    }))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may panic")]

    use super::*;

    fn intent(arguments: &str) -> Intent {
        Intent { caller: None, operation: "refund_invoice", arguments: arguments.to_owned(), word: None }
    }

    #[test]
    fn a_token_is_good_once_and_for_its_own_call() {
        let waiting = Confirmations::default();
        let token = waiting.wait(intent("5"), Way::Model).unwrap();
        assert_eq!(waiting.redeem(&token, &intent("6"), Way::Model), Err(Unconfirmed::Other));
        assert_eq!(waiting.redeem(&token, &intent("5"), Way::Client), Err(Unconfirmed::Unknown));
        assert_eq!(waiting.redeem(&token, &intent("5"), Way::Model), Ok(()));
        assert_eq!(waiting.redeem(&token, &intent("5"), Way::Model), Err(Unconfirmed::Unknown));
    }

    #[test]
    fn a_token_grows_old() {
        let waiting = Confirmations::default();
        let Some(long_ago) = Instant::now().checked_sub(PATIENCE + Duration::from_secs(1)) else { return };
        let token = waiting.wait_since(intent("5"), Way::Model, long_ago).unwrap();
        assert_eq!(waiting.redeem(&token, &intent("5"), Way::Model), Err(Unconfirmed::Expired));
    }

    #[test]
    fn only_so_many_wait() {
        let waiting = Confirmations::default();
        let first = waiting.wait(intent("0"), Way::Model).unwrap();
        for _ in 0..MOST {
            waiting.wait(intent("1"), Way::Model).unwrap();
        }
        assert_eq!(waiting.redeem(&first, &intent("0"), Way::Model), Err(Unconfirmed::Unknown));
    }
}
