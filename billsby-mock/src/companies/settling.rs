//! Waiting until a company's webhooks are delivered.

use super::World;
use jiff::Timestamp;
use std::time::Duration;
use tokio::time::{Instant, timeout_at};

/// How a company's row of webhooks stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WebhookRow {
    /// Whether nothing that is due now is undelivered.
    pub is_settled: bool,
    /// How many webhooks wait.
    pub waiting: usize,
    /// When the first of them is tried next, on the company's clock.
    pub next_attempt: Option<Timestamp>,
}

impl World {
    /// Waits until no webhook that is due now is undelivered, or `longest` has passed.
    pub async fn settle_webhooks(&self, longest: Duration) -> WebhookRow {
        let end = Instant::now() + longest;
        // Whatever settles the row changes the alarm.
        let mut alarms = self.alarms();
        loop {
            let row = self.webhook_row();
            if row.is_settled || !matches!(timeout_at(end, alarms.changed()).await, Ok(Ok(()))) {
                return row;
            }
        }
    }

    /// How the row of webhooks stands.
    pub fn webhook_row(&self) -> WebhookRow {
        self.act(|company, now| {
            let (webhooks, late) = (company.webhooks(), self.injector().next_late());
            WebhookRow {
                is_settled: webhooks.due(now).is_none() && late.is_none_or(|at| at > now),
                waiting: webhooks.waiting().len(),
                next_attempt: webhooks.next_attempt(),
            }
        })
    }
}
