//! What was asked for already, so that a call of the same intent does not act twice.

use crate::outcome::Outcome;
use std::collections::{HashMap, VecDeque};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

/// How many calls are remembered.
const MOST: usize = 10_000;
/// How long a call is remembered.
const REMEMBERED: Duration = Duration::from_secs(24 * 60 * 60);

/// What a call is meant to do: the caller, the operation, its arguments, and the word by which the caller tells it from
/// the same call made on purpose once more.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Intent {
    /// Who calls, where several can.
    pub caller: Option<String>,
    /// The operation.
    pub operation: &'static str,
    /// Its arguments as JSON, with their keys in order.
    pub arguments: String,
    /// The word of the caller.
    pub word: Option<String>,
}

/// What is known of an intent.
#[derive(Clone, Debug, PartialEq)]
pub enum Known {
    /// Nothing: it can be acted upon.
    Nothing,
    /// It is being acted upon.
    Running,
    /// What came of it, and how long ago that was.
    Acted(Outcome, Duration),
}

enum State {
    Running,
    Acted(Outcome, Instant),
}

/// The calls of this process.
#[derive(Default)]
pub struct Intents(Mutex<Book>);

#[derive(Default)]
struct Book {
    states: HashMap<Intent, State>,
    /// Those that were acted upon, the oldest first.
    order: VecDeque<(Intent, Instant)>,
}

/// The right to act upon an intent. Dropped without an outcome it says that nobody knows, since whoever was to act may
/// have been stopped at any point.
pub struct Claim<'a> {
    intents: &'a Intents,
    intent: Option<Intent>,
    told_by: Option<&'static str>,
}

impl Intents {
    /// What is known of `intent`.
    pub fn known(&self, intent: &Intent) -> Known {
        self.book().known(intent)
    }

    /// The right to act upon `intent`, or what is known of it.
    ///
    /// # Errors
    /// Never [`Known::Nothing`].
    pub fn claim(&self, intent: Intent, told_by: Option<&'static str>) -> Result<Claim<'_>, Known> {
        let mut book = self.book();
        match book.known(&intent) {
            Known::Nothing => {
                book.states.insert(intent.clone(), State::Running);
                Ok(Claim { intents: self, intent: Some(intent), told_by })
            }
            known => Err(known),
        }
    }

    fn book(&self) -> std::sync::MutexGuard<'_, Book> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn settle(&self, intent: Intent, outcome: Option<Outcome>) {
        let mut book = self.book();
        match outcome {
            None => _ = book.states.remove(&intent),
            Some(outcome) => {
                let now = Instant::now();
                book.states.insert(intent.clone(), State::Acted(outcome, now));
                book.order.push_back((intent, now));
            }
        }
        book.forget();
    }
}

impl Book {
    fn known(&self, intent: &Intent) -> Known {
        match self.states.get(intent) {
            None => Known::Nothing,
            Some(State::Running) => Known::Running,
            Some(State::Acted(outcome, when)) => Known::Acted(outcome.clone(), when.elapsed()),
        }
    }

    fn forget(&mut self) {
        while self.order.len() > MOST || self.order.front().is_some_and(|(_, when)| when.elapsed() > REMEMBERED) {
            if let Some((intent, _)) = self.order.pop_front() {
                self.states.remove(&intent);
            }
        }
    }
}

impl Claim<'_> {
    /// The call was carried out, or nobody knows.
    pub fn acted(mut self, outcome: Outcome) {
        if let Some(intent) = self.intent.take() {
            self.intents.settle(intent, Some(outcome));
        }
    }

    /// The call was not carried out, and may be made again.
    pub fn gave_up(mut self) {
        if let Some(intent) = self.intent.take() {
            self.intents.settle(intent, None);
        }
    }
}

impl Drop for Claim<'_> {
    fn drop(&mut self) {
        if let Some(intent) = self.intent.take() {
            self.intents.settle(intent, Some(Outcome::Unknown(self.told_by)));
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may panic")]

    use super::*;
    use serde_json::json;

    fn intent(word: Option<&str>) -> Intent {
        Intent { caller: None, operation: "refund_invoice", arguments: "{}".to_owned(), word: word.map(str::to_owned) }
    }

    #[test]
    fn an_intent_is_acted_upon_once() {
        let intents = Intents::default();
        let claim = intents.claim(intent(None), None).ok().unwrap();
        assert_eq!(intents.claim(intent(None), None).err(), Some(Known::Running));
        claim.acted(Outcome::Done(json!(1)));
        assert!(matches!(intents.known(&intent(None)), Known::Acted(Outcome::Done(_), _)));
        assert_eq!(intents.known(&intent(Some("again"))), Known::Nothing);
    }

    #[test]
    fn what_was_not_carried_out_may_be_asked_for_again() {
        let intents = Intents::default();
        intents.claim(intent(None), None).ok().unwrap().gave_up();
        assert_eq!(intents.known(&intent(None)), Known::Nothing);
    }

    #[test]
    fn a_call_that_was_cut_off_has_an_unknown_outcome() {
        let intents = Intents::default();
        drop(intents.claim(intent(None), Some("get_invoice")).ok().unwrap());
        assert!(matches!(intents.known(&intent(None)), Known::Acted(Outcome::Unknown(Some("get_invoice")), _)));
    }

    #[test]
    fn only_so_many_are_remembered() {
        let intents = Intents::default();
        for number in 0..=MOST {
            let intent = intent(Some(&number.to_string()));
            intents.claim(intent, None).ok().unwrap().acted(Outcome::DoneUnread);
        }
        assert_eq!(intents.known(&intent(Some("0"))), Known::Nothing);
        assert_ne!(intents.known(&intent(Some("1"))), Known::Nothing);
    }
}
