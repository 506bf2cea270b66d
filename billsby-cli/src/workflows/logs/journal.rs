//! A journal that is read on and on, with nothing lost and nothing twice.

use crate::Failure;
use crate::workflows::control_plane::{ControlPlane, failed};
use billsby_mock_control::Effect;
use billsby_mock_control::types::{JournalEntry, JournalOrder};

/// How many calls are read at once.
const PAGE: i32 = 100;

/// A journal, and how far it is read.
pub struct Journal<'a> {
    plane: &'a ControlPlane,
    last: Option<JournalEntry>,
}

/// What came since the last time.
pub struct News {
    /// The calls, the oldest first.
    pub calls: Vec<JournalEntry>,
    /// Whether these are all so far.
    pub is_all: bool,
    /// What whoever follows should know.
    pub remark: Option<String>,
}

/// How the calls that were read fit to the last one before them.
#[derive(Debug, PartialEq, Eq)]
enum Joint {
    /// They begin with it.
    Seamless,
    /// So many between were forgotten before they could be read.
    Gap(i64),
    /// There are none, and the last one is gone: forgotten, or the journal has begun anew.
    Gone,
    /// The journal has begun anew: another call has the number of the last one.
    Anew,
}

impl<'a> Journal<'a> {
    /// Nothing of it is read.
    pub fn new(plane: &'a ControlPlane) -> Self {
        Self { plane, last: None }
    }

    /// What came since the last time. It asks for what follows a number and never for a second page: rows move from one
    /// page to another while calls come and go. And it asks for the last call once more, since numbers begin anew when
    /// the company is reset.
    pub async fn news(&mut self) -> Result<News, Failure> {
        let Some(last) = &self.last else {
            let calls = self.after(0).await?;
            return Ok(self.read(calls, None));
        };
        let mut calls = self.after(last.number.get() - 1).await?;
        let remark = match joint(last, &calls) {
            Joint::Seamless => {
                // Were it of no more than this one, a page would never get on.
                let is_full = is_full(&calls);
                calls.remove(0);
                let mut news = self.read(calls, None);
                news.is_all = !is_full;
                return Ok(news);
            }
            Joint::Gap(0) => None,
            Joint::Gap(count) => Some(format!("{count} calls were forgotten before they could be shown")),
            Joint::Gone => {
                let last = last.number.get();
                calls = self.after(0).await?;
                calls.first().is_some_and(|first| first.number.get() <= last).then(began_anew)
            }
            Joint::Anew => {
                calls = self.after(0).await?;
                Some(began_anew())
            }
        };
        Ok(self.read(calls, remark))
    }

    fn read(&mut self, calls: Vec<JournalEntry>, remark: Option<String>) -> News {
        if let Some(last) = calls.last() {
            self.last = Some(last.clone());
        }
        News { is_all: !is_full(&calls), calls, remark }
    }

    async fn after(&self, number: i64) -> Result<Vec<JournalEntry>, Failure> {
        let ControlPlane { client, company, .. } = self.plane;
        let page = client.list_journal_entries(company.as_str()).after(number).order(JournalOrder::Oldest);
        let page = page.page_size(PAGE).await.map_err(|error| failed(&error, Effect::Read))?;
        Ok(page.results)
    }
}

fn is_full(calls: &[JournalEntry]) -> bool {
    usize::try_from(PAGE) == Ok(calls.len())
}

fn began_anew() -> String {
    "the journal has begun anew".to_owned()
}

fn joint(last: &JournalEntry, calls: &[JournalEntry]) -> Joint {
    match calls.first() {
        None => Joint::Gone,
        Some(first) if first == last => Joint::Seamless,
        Some(first) if first.number == last.number => Joint::Anew,
        Some(first) => Joint::Gap(first.number.get() - last.number.get() - 1),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may panic")]

    use super::*;
    use serde_json::json;

    fn call(number: i64, path: &str) -> JournalEntry {
        let message = json!({ "headers": [], "body": { "text": "", "length": 0, "isCut": false } });
        let entry = json!({
            "number": number, "at": "2026-01-31T12:00:00Z", "wall": "2026-01-31T12:00:00Z", "duration": "PT0S",
            "method": "GET", "path": path, "query": "", "operation": null, "key": "Right", "request": message,
            "status": 200, "reply": message, "outcome": "Complete",
        });
        serde_json::from_value(entry).unwrap()
    }

    #[test]
    fn the_last_call_tells_whether_anything_is_missing() {
        let last = call(5, "/a");
        assert_eq!(joint(&last, &[last.clone(), call(6, "/b")]), Joint::Seamless);
        assert_eq!(joint(&last, &[call(6, "/b")]), Joint::Gap(0));
        assert_eq!(joint(&last, &[call(9, "/b")]), Joint::Gap(3));
        assert_eq!(joint(&last, &[call(5, "/b"), call(6, "/b")]), Joint::Anew);
        assert_eq!(joint(&last, &[]), Joint::Gone);
    }
}
