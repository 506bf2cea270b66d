//! Lists that come in pages, as one stream of pages or of rows.

use super::{Call, Error};
use futures_core::Stream;
use std::collections::{HashSet, VecDeque};
use std::fmt;
use std::future::poll_fn;
use std::hash::{BuildHasher, RandomState};
use std::pin::Pin;
use std::task::{Context, Poll, ready};

/// One page of a list.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Page<R> {
    /// Its number, from 1.
    pub number: i32,
    /// How many pages there are.
    pub pages: i64,
    /// How many rows there are on all pages.
    pub total: i64,
    /// Its rows.
    pub rows: Vec<R>,
}

impl<R> Page<R> {
    pub(crate) fn new(number: i32, pages: impl Into<i64>, total: impl Into<i64>, rows: Vec<R>) -> Self {
        Self { number, pages: pages.into(), total: total.into(), rows }
    }
}

type Fetch<'a, R> = Box<dyn Fn(i32) -> Call<'a, Page<R>> + Send + 'a>;

/// A page that was asked for.
enum Coming<'a, R> {
    UnderWay(Call<'a, Page<R>>),
    Here(Result<Page<R>, Error>),
}

impl<R> Coming<'_, R> {
    fn poll(&mut self, context: &mut Context<'_>) {
        if let Self::UnderWay(call) = self
            && let Poll::Ready(outcome) = call.as_mut().poll(context)
        {
            *self = Self::Here(outcome);
        }
    }
}

/// The pages of a list, as a stream.
///
/// From the second page on, the next one is already under way while a page is used. A page that cannot be had is an
/// error once; the stream goes on with the same page when it is asked again.
pub struct Pages<'a, R> {
    fetch: Fetch<'a, R>,
    /// The pages under way, the next one first.
    coming: VecDeque<Coming<'a, R>>,
    /// The number of the page to be given next.
    next: i32,
    /// The last page there is, as far as is known.
    last: Option<i64>,
    ahead: usize,
}

impl<'a, R> Pages<'a, R> {
    pub(crate) fn new(first: i32, fetch: impl Fn(i32) -> Call<'a, Page<R>> + Send + 'a) -> Self {
        Self { fetch: Box::new(fetch), coming: VecDeque::new(), next: first, last: None, ahead: 1 }
    }

    /// How many pages are fetched before they are asked for: 8 at most, 1 when not set.
    pub fn read_ahead(mut self, pages: usize) -> Self {
        self.ahead = pages.min(8);
        self
    }

    /// The next page, or `None` after the last.
    pub async fn next(&mut self) -> Option<Result<Page<R>, Error>> {
        poll_fn(|context| self.poll_page(context)).await
    }

    fn poll_page(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Page<R>, Error>>> {
        if self.last.is_some_and(|last| i64::from(self.next) > last) {
            return Poll::Ready(None);
        }
        // Before the first answer nobody knows how many there are.
        let wanted = if self.last.is_some() { 1 + self.ahead } else { 1 };
        while self.coming.len() < wanted {
            let Some(number) = i32::try_from(self.coming.len()).ok().and_then(|ahead| self.next.checked_add(ahead))
            else {
                break;
            };
            if self.last.is_some_and(|last| i64::from(number) > last) {
                break;
            }
            self.coming.push_back(Coming::UnderWay((self.fetch)(number)));
        }
        // Each is polled, the later ones too: what is not polled is not sent.
        self.coming.iter_mut().for_each(|page| page.poll(context));
        let outcome = match self.coming.pop_front() {
            None => return Poll::Ready(None),
            Some(Coming::Here(outcome)) => outcome,
            Some(under_way) => {
                self.coming.push_front(under_way);
                return Poll::Pending;
            }
        };
        Poll::Ready(Some(match outcome {
            Ok(page) => {
                // An empty page ends the list whatever the count says: rows may have gone in between.
                self.last = Some(if page.rows.is_empty() { i64::from(self.next) } else { page.pages });
                self.next = self.next.saturating_add(1);
                Ok(page)
            }
            Err(error) => {
                self.coming.clear();
                Err(error)
            }
        }))
    }

    /// Goes on with page `number`.
    fn go_back(&mut self, number: i32) {
        self.coming.clear();
        self.next = number;
    }
}

impl<R: Unpin> Stream for Pages<'_, R> {
    type Item = Result<Page<R>, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_page(context)
    }
}

/// The rows of all pages, as a stream.
///
/// The service counts pages, so rows that come and go while the stream runs shift others from one page to
/// another. The stream makes up for it as far as can be seen: a row that was given among the last thousand (or
/// three pages, if that is more) is not given again, and where the count of all rows has dropped, the pages before
/// are read once more, so that what moved there is not missed. What cannot be seen is a removal that an addition
/// hides before the next page is read, and a shift by more than that memory. What comes while the stream runs may
/// or may not be in it.
pub struct Rows<'a, R> {
    pages: Pages<'a, R>,
    first: i32,
    ready: VecDeque<R>,
    given: Option<Given<R>>,
    total: Option<i64>,
}

/// What tells a row from every other.
type Key<R> = Box<dyn Fn(&R) -> String + Send>;

/// What was given lately, by the key of the row.
struct Given<R> {
    key: Key<R>,
    hasher: RandomState,
    order: VecDeque<u64>,
    known: HashSet<u64>,
}

impl<R> Given<R> {
    /// Notes a row; false where it was given before.
    fn is_new(&mut self, row: &R, most: usize) -> bool {
        let mark = self.hasher.hash_one((self.key)(row));
        if !self.known.insert(mark) {
            return false;
        }
        self.order.push_back(mark);
        while self.order.len() > most {
            if let Some(oldest) = self.order.pop_front() {
                self.known.remove(&oldest);
            }
        }
        true
    }
}

/// How many rows are remembered at least.
const REMEMBERED: usize = 1000;

impl<'a, R> Rows<'a, R> {
    /// `key` tells rows apart, where something does.
    pub(crate) fn new(pages: Pages<'a, R>, key: Option<fn(&R) -> String>) -> Self
    where
        R: 'static,
    {
        Self::by(pages, key.map(|key| -> Key<R> { Box::new(key) }))
    }

    /// The same with a key that is known only at run time.
    pub(crate) fn by(pages: Pages<'a, R>, key: Option<Key<R>>) -> Self {
        let given =
            key.map(|key| Given { key, hasher: RandomState::new(), order: VecDeque::new(), known: HashSet::new() });
        Self { first: pages.next, pages, ready: VecDeque::new(), given, total: None }
    }

    /// How many pages are fetched before they are asked for: 8 at most, 1 when not set.
    pub fn read_ahead(mut self, pages: usize) -> Self {
        self.pages = self.pages.read_ahead(pages);
        self
    }

    /// The next row, or `None` after the last.
    pub async fn next(&mut self) -> Option<Result<R, Error>> {
        poll_fn(|context| self.poll_row(context)).await
    }

    /// How many rows there are on all pages, as of the page that was read last; `None` before the first.
    pub fn total(&self) -> Option<i64> {
        self.total
    }

    /// All rows that are left.
    ///
    /// # Errors
    /// That of the first page that cannot be had.
    pub async fn all(mut self) -> Result<Vec<R>, Error> {
        let mut rows = Vec::new();
        while let Some(row) = self.next().await {
            rows.push(row?);
        }
        Ok(rows)
    }

    fn poll_row(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<R, Error>>> {
        loop {
            if let Some(row) = self.ready.pop_front() {
                return Poll::Ready(Some(Ok(row)));
            }
            match ready!(self.pages.poll_page(context)) {
                None => return Poll::Ready(None),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                Some(Ok(page)) => self.take(page),
            }
        }
    }

    fn take(&mut self, page: Page<R>) {
        let size = page.rows.len().max(1);
        let most = REMEMBERED.max(3 * size);
        let before = self.total.replace(page.total);
        let Some(given) = &mut self.given else {
            self.ready = page.rows.into();
            return;
        };
        self.ready = page.rows.into_iter().filter(|row| given.is_new(row, most)).collect();
        let gone = before.map_or(0, |before| before.saturating_sub(page.total));
        if gone > 0 && page.number > self.first {
            // So many rows moved forward, some of them maybe into pages that were read before they did.
            let pages = usize::try_from(gone).unwrap_or(usize::MAX).div_ceil(size).min(most / size - 1).max(1);
            let pages = i32::try_from(pages).unwrap_or(i32::MAX);
            self.pages.go_back(page.number.saturating_sub(pages).max(self.first));
        }
    }
}

impl<R: Unpin> Stream for Rows<'_, R> {
    type Item = Result<R, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_row(context)
    }
}

impl<R> fmt::Debug for Pages<'_, R> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Pages").field("next", &self.next).finish_non_exhaustive()
    }
}

impl<R> fmt::Debug for Rows<'_, R> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Rows").field("ready", &self.ready.len()).finish_non_exhaustive()
    }
}
