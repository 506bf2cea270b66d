//! Looking for entries.

use super::entry::Entry;
use super::record::Journal;
use super::status::StatusRange;
use jiff::Timestamp;
use std::sync::Arc;

/// What entries are looked for. Every condition narrows the others.
#[derive(Clone, Debug, Default)]
pub struct Search {
    /// Calls of this operation.
    pub operation: Option<String>,
    /// Calls by this method, in upper case.
    pub method: Option<String>,
    /// Calls with this text in the path or the query.
    pub path: Option<String>,
    /// Calls with a reply of this status.
    pub status: Option<StatusRange>,
    /// Calls at this instant or later, on the company's clock.
    pub from: Option<Timestamp>,
    /// Calls before this instant, on the company's clock.
    pub to: Option<Timestamp>,
    /// Calls with this text in the body of the request or of the reply.
    pub text: Option<String>,
    /// Calls with a higher number: whoever gives the last that it has seen misses none, and sees none twice.
    pub after: Option<u64>,
    /// Whether the oldest come first, and not the newest.
    pub oldest_first: bool,
}

impl Search {
    fn finds(&self, entry: &Entry) -> bool {
        let holds = |text: &String| {
            [entry.request(), entry.reply()].iter().any(|message| message.body.text().contains(text.as_str()))
        };
        self.after.is_none_or(|number| entry.number() > number)
            && self.operation.as_deref().is_none_or(|name| entry.operation() == Some(name))
            && self.method.as_deref().is_none_or(|method| entry.method() == method)
            && self.status.as_ref().is_none_or(|range| entry.status().is_some_and(|status| range.contains(status)))
            && self.from.is_none_or(|from| entry.at() >= from)
            && self.to.is_none_or(|to| entry.at() < to)
            && self.path.as_deref().is_none_or(|text| entry.target().contains(text))
            && self.text.as_ref().is_none_or(holds)
    }
}

impl Journal {
    /// The entries that are looked for, in order.
    pub fn search(&self, search: &Search) -> Vec<Arc<Entry>> {
        let mut found = self.entries();
        found.retain(|entry| search.finds(entry));
        if !search.oldest_first {
            found.reverse();
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use super::super::entry::tests::{entry, operation};
    use super::*;
    use axum::http::StatusCode;

    #[test]
    fn every_condition_narrows_the_others() {
        let journal = Journal::default();
        let later = "2026-01-02T00:00:00Z".parse().unwrap();
        journal.add(Entry { operation: operation("list_products"), ..entry("GET", "/products?page=1", b"", b"[]") });
        journal.add(Entry { at: later, ..entry("POST", "/products", b"{\"name\":\"Notebook\"}", b"") });
        journal.add(Entry { status: Some(StatusCode::NOT_FOUND), ..entry("GET", "/nothing", b"", b"no Notebook") });
        journal.add(Entry { status: None, ..entry("GET", "/cut", b"", b"") });
        let found = |search: Search| journal.search(&search).iter().map(|entry| entry.number()).collect::<Vec<_>>();
        let all = Search::default;
        assert_eq!(found(all()), [4, 3, 2, 1]);
        assert_eq!(found(Search { oldest_first: true, ..all() }), [1, 2, 3, 4]);
        assert_eq!(found(Search { operation: Some("list_products".into()), ..all() }), [1]);
        assert_eq!(found(Search { method: Some("GET".into()), ..all() }), [4, 3, 1]);
        assert_eq!(found(Search { path: Some("products?page=1".into()), ..all() }), [1]);
        assert_eq!(found(Search { status: "4xx".parse().ok(), ..all() }), [3]);
        assert_eq!(found(Search { status: Some(200.into()), ..all() }), [2, 1]);
        assert_eq!(found(Search { from: Some(later), ..all() }), [2]);
        assert_eq!(found(Search { to: Some(later), ..all() }), [4, 3, 1]);
        assert_eq!(found(Search { text: Some("Notebook".into()), ..all() }), [3, 2]);
        assert_eq!(found(Search { after: Some(2), ..all() }), [4, 3]);
        assert_eq!(found(Search { after: Some(4), ..all() }), <[u64; 0]>::default());
        assert_eq!(found(Search { method: Some("GET".into()), text: Some("Notebook".into()), ..all() }), [3]);
    }
}
