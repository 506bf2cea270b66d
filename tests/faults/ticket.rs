//! Which call a request belongs to: the one thing that client and service tell each other beside the API.

use crate::plan::Plan;
use billsby_client::runtime::{Attempt, Hook};
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// The header that carries it.
pub const HEADER: &str = "x-call";

tokio::task_local! {
    /// The number of the call under way.
    pub static CALL: u64;
}

/// One attempt of one call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ticket {
    pub call: u64,
    pub attempt: u32,
    pub operation: String,
}

impl Ticket {
    pub fn read(text: &str) -> Option<Self> {
        let mut parts = text.trim().splitn(3, '/');
        let call = parts.next()?.parse().ok()?;
        let attempt = parts.next()?.parse().ok()?;
        Some(Self { call, attempt, operation: parts.next()?.to_owned() })
    }

    fn text(&self) -> String {
        format!("{}/{}/{}", self.call, self.attempt, self.operation)
    }
}

/// Puts the ticket on each request, and keeps how long each attempt may take.
#[derive(Clone)]
pub struct Tickets {
    pub plan: Arc<dyn Plan>,
    pub timeouts: Arc<Mutex<Vec<Duration>>>,
}

impl Hook for Tickets {
    fn before(&self, attempt: &Attempt, request: &mut reqwest::Request) {
        let call = CALL.try_with(|call| *call).unwrap_or_default();
        let ticket = Ticket { call, attempt: attempt.number, operation: attempt.operation.name.to_owned() };
        request.headers_mut().insert(HEADER, ticket.text().parse().unwrap());
        self.timeouts.lock().unwrap().extend(request.timeout().copied());
        // Real time passes only here. Were every call as impatient, a busy machine would be one fault more.
        if self.plan.fault(&ticket).is_some_and(|fault| fault.is_silence()) {
            *request.timeout_mut() = Some(self.plan.patience());
        }
    }
}
