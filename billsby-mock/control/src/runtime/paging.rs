//! Lists that come in pages, as one stream.

use super::Error;
use futures_util::stream::{self, Stream};
use std::collections::VecDeque;

/// One page: its rows, and how many pages there are.
pub(crate) struct Page<R> {
    pub rows: Vec<R>,
    pub pages: i64,
}

struct State<R, F> {
    rows: VecDeque<R>,
    next: Option<i32>,
    fetch: F,
}

/// The rows of all pages from `first` on; a page is fetched when the one before is used up.
pub(crate) fn rows<R, F, P>(first: i32, fetch: F) -> impl Stream<Item = Result<R, Error>>
where
    F: FnMut(i32) -> P,
    P: Future<Output = Result<Page<R>, Error>>,
{
    let start = State { rows: VecDeque::new(), next: Some(first), fetch };
    stream::try_unfold(start, |mut state| async move {
        loop {
            if let Some(row) = state.rows.pop_front() {
                return Ok(Some((row, state)));
            }
            let Some(number) = state.next else { return Ok(None) };
            let page = (state.fetch)(number).await?;
            // An empty page ends the list whatever the count says: rows may have gone in between.
            state.next = match number.checked_add(1) {
                Some(next) if !page.rows.is_empty() && i64::from(number) < page.pages => Some(next),
                _ => None,
            };
            state.rows = page.rows.into();
        }
    })
}
