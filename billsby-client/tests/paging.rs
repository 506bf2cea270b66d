//! Lists that change while they are read, and what is asked of the service meanwhile.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may panic")]

use axum::Router;
use axum::extract::State;
use axum::http::{StatusCode, Uri};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use billsby_client::{Client, Error, RetryPolicy};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};
use tokio::net::TcpListener;
use tokio::sync::Barrier;

/// Customers in memory, in pages.
#[derive(Clone, Default)]
struct List(Arc<Mutex<Rows>>);

#[derive(Default)]
struct Rows {
    ids: Vec<u32>,
    /// The pages that were asked for.
    asked: Vec<usize>,
    /// The page that fails once.
    failing: Option<usize>,
    /// What the pages after the first wait for.
    together: Option<Arc<Barrier>>,
    /// How many requests are being answered, and how many were at most.
    now: usize,
    most: usize,
}

impl List {
    fn of(count: u32) -> Self {
        Self(Arc::new(Mutex::new(Rows { ids: (0..count).collect(), ..Rows::default() })))
    }

    fn change<T>(&self, change: impl FnOnce(&mut Rows) -> T) -> T {
        change(&mut self.0.lock().unwrap())
    }

    fn asked(&self) -> Vec<usize> {
        self.change(|rows| rows.asked.clone())
    }

    /// A client of a service that has this list.
    async fn client(&self) -> Client {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let app = Router::new().route("/api/v1/rest/core/acme/customers", get(page)).with_state(self.clone());
        tokio::spawn(async move { axum::serve(listener, app).await });
        Client::builder("acme").api_key("key").base_url(url).retry(RetryPolicy::none()).build().unwrap()
    }
}

async fn page(State(list): State<List>, uri: Uri) -> Response {
    let asked = |name: &str| -> usize {
        let pairs = uri.query().unwrap().split('&').filter_map(|pair| pair.split_once('='));
        pairs.into_iter().find(|(key, _)| *key == name).unwrap().1.parse().unwrap()
    };
    let (number, size) = (asked("page"), asked("pageSize"));
    let together = list.change(|rows| {
        rows.asked.push(number);
        rows.now += 1;
        rows.most = rows.most.max(rows.now);
        rows.together.clone().filter(|_| number > 1)
    });
    if let Some(together) = together {
        together.wait().await;
    }
    // So that a request that is under way at the same time can be seen.
    tokio::task::yield_now().await;
    list.change(|rows| {
        rows.now -= 1;
        if rows.failing.take_if(|failing| *failing == number).is_some() {
            return StatusCode::INTERNAL_SERVER_ERROR.into_response();
        }
        let results: Vec<Value> = rows.ids.iter().skip((number - 1) * size).take(size).map(customer).collect();
        let (pages, count) = (rows.ids.len().div_ceil(size), rows.ids.len());
        let body = json!({
            "currentPage": number, "pageCount": pages, "pageSize": size, "rowCount": count, "results": results
        });
        body.to_string().into_response()
    })
}

fn customer(id: &u32) -> Value {
    json!({
        "customerUniqueId": id.to_string(), "email": "ada@example.com", "firstName": "Ada", "lastName": "Lovelace",
        "createdOn": "2020-04-29T10:08:39.320Z", "status": "Active",
        "billingAddress": { "addressLine1": "12 St James Square", "city": "London", "country": "GBR", "postCode": "SW1Y 4LB" }
    })
}

fn id(row: &billsby_client::types::CustomerSummary) -> u32 {
    row.customer_unique_id.as_str().parse().unwrap()
}

/// Reads all rows, four a page, with a change after so many of them; the ids in the order they came.
async fn read(list: &List, ahead: usize, mut change: impl FnMut(&mut Rows, usize)) -> Vec<u32> {
    let client = list.client().await;
    let mut rows = client.list_customers().page_size(4).stream().read_ahead(ahead);
    let mut seen = Vec::new();
    while let Some(row) = rows.next().await {
        seen.push(id(&row.unwrap()));
        list.change(|rows| change(rows, seen.len()));
    }
    seen
}

fn insert(rows: &mut Rows, id: u32) {
    rows.ids.insert(0, id);
}

#[tokio::test]
async fn rows_that_are_inserted_at_the_front_make_no_other_come_twice() {
    for ahead in [0, 1, 3] {
        let list = List::of(20);
        let seen = read(&list, ahead, |rows, count| {
            if count % 3 == 0 && count < 20 {
                insert(rows, 100 + u32::try_from(count).unwrap());
            }
        })
        .await;
        assert_eq!(seen, (0..20).collect::<Vec<_>>(), "{ahead} ahead");
    }
}

#[tokio::test]
async fn rows_that_are_removed_make_no_other_be_missed() {
    for ahead in [0, 1, 3] {
        let list = List::of(20);
        let seen = read(&list, ahead, |rows, count| {
            // Two that were seen, on two pages, and one that was not.
            if count == 8 {
                rows.ids.retain(|id| ![0, 5, 17].contains(id));
            }
        })
        .await;
        let kept: Vec<u32> = seen.iter().copied().filter(|id| *id != 17).collect();
        assert_eq!(
            BTreeSet::from_iter(kept.iter().copied()),
            (0..20).filter(|id| *id != 17).collect(),
            "{ahead} ahead"
        );
        assert_eq!(kept.len(), 19, "{ahead} ahead: {seen:?}");
    }
}

#[tokio::test]
async fn a_list_that_shrinks_to_what_was_read_ends() {
    let list = List::of(8);
    let seen = read(&list, 0, |rows, _| rows.ids.truncate(4)).await;
    assert_eq!(seen, [0, 1, 2, 3]);
}

/// What happens between two rows.
#[derive(Clone, Debug)]
enum Change {
    Nothing,
    Insert(usize),
    Remove(Vec<prop::sample::Index>),
    Both(usize, Vec<prop::sample::Index>),
}

fn changes() -> impl Strategy<Value = Vec<Change>> {
    let some = || prop::collection::vec(any::<prop::sample::Index>(), 1..4);
    let change = prop_oneof![
        6 => Just(Change::Nothing),
        1 => (1..4_usize).prop_map(Change::Insert),
        1 => some().prop_map(Change::Remove),
        1 => (1..4_usize, some()).prop_map(|(inserted, removed)| Change::Both(inserted, removed)),
    ];
    prop::collection::vec(change, 40)
}

#[test]
fn rows_that_were_there_throughout_come_once_whatever_is_inserted_and_removed() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let mut runner = TestRunner::new(Config { cases: 100, failure_persistence: None, ..Config::default() });
    let outcome = runner.run(&(changes(), 0..3_usize), |(changes, ahead)| {
        let list = List::of(30);
        let mut fresh = 100..;
        let seen = runtime.block_on(read(&list, ahead, |rows, count| {
            let (inserted, removed) = match changes.get(count).unwrap_or(&Change::Nothing) {
                Change::Nothing => return,
                Change::Insert(inserted) => (*inserted, &[][..]),
                Change::Remove(removed) => (0, &removed[..]),
                Change::Both(inserted, removed) => (*inserted, &removed[..]),
            };
            for index in removed {
                let index = index.index(rows.ids.len());
                rows.ids.remove(index);
            }
            fresh.by_ref().take(inserted).for_each(|id| insert(rows, id));
        }));
        let known: BTreeSet<u32> = seen.iter().copied().collect();
        prop_assert_eq!(known.len(), seen.len(), "a row came twice: {:?}", seen);
        let stayed = list.change(|rows| rows.ids.iter().copied().filter(|id| *id < 30).collect::<BTreeSet<_>>());
        prop_assert!(stayed.is_subset(&known), "missed: {:?}", stayed.difference(&known));
        Ok(())
    });
    if let Err(error) = outcome {
        panic!("{error}");
    }
}

#[tokio::test]
async fn no_more_is_asked_for_than_the_pages_ahead() {
    for ahead in [0, 1, 3, 8] {
        let list = List::of(80);
        let client = list.client().await;
        let mut pages = client.list_customers().page_size(4).pages().read_ahead(ahead);
        pages.next().await.unwrap().unwrap();
        assert_eq!(list.asked(), [1], "whoever wants one page only causes one request");
        // The second page comes only once all those ahead were asked for as well.
        list.change(|rows| rows.together = Some(Arc::new(Barrier::new(1 + ahead))));
        pages.next().await.unwrap().unwrap();
        assert_eq!(BTreeSet::from_iter(list.asked()), (1..=2 + ahead).collect());
        assert_eq!(list.asked().len(), 2 + ahead);
    }
    // Eight is the most, whatever is wished for.
    let list = List::of(80);
    let client = list.client().await;
    let mut pages = client.list_customers().page_size(4).pages().read_ahead(1000);
    pages.next().await.unwrap().unwrap();
    list.change(|rows| rows.together = Some(Arc::new(Barrier::new(9))));
    pages.next().await.unwrap().unwrap();
    assert_eq!(list.asked().len(), 10);
}

#[tokio::test]
async fn without_reading_ahead_one_page_comes_after_the_other() {
    let list = List::of(20);
    let client = list.client().await;
    let rows = client.list_customers().page_size(4).stream().read_ahead(0).all().await.unwrap();
    assert_eq!(rows.iter().map(id).collect::<Vec<_>>(), (0..20).collect::<Vec<_>>());
    assert_eq!((list.asked(), list.change(|rows| rows.most)), (vec![1, 2, 3, 4, 5], 1));
}

#[tokio::test]
async fn a_page_that_fails_is_one_error_and_is_asked_for_again() {
    let failing = || {
        let list = List::of(20);
        list.change(|rows| rows.failing = Some(3));
        list
    };
    for ahead in [0, 1, 3] {
        let list = failing();
        let client = list.client().await;
        let mut pages = client.list_customers().page_size(4).pages().read_ahead(ahead);
        let mut told = Vec::new();
        while let Some(page) = pages.next().await {
            told.push(page.map(|page| page.number).map_err(|error| error.kind()));
        }
        assert_eq!(told, [Ok(1), Ok(2), Err("server"), Ok(3), Ok(4), Ok(5)], "{ahead} ahead");

        let list = failing();
        let client = list.client().await;
        let mut rows = client.list_customers().page_size(4).stream().read_ahead(ahead);
        let mut told = Vec::new();
        while let Some(row) = rows.next().await {
            told.push(row.as_ref().map(id).map_err(Error::kind).map_err(str::to_owned));
        }
        let expected = (0..8).map(Ok).chain([Err("server".to_owned())]).chain((8..20).map(Ok));
        assert_eq!(told, expected.collect::<Vec<_>>(), "{ahead} ahead");
    }
    let list = failing();
    let client = list.client().await;
    let error = client.list_customers().page_size(4).stream().all().await.unwrap_err();
    assert!(matches!(error, Error::Server(_)), "{error}");
}

#[tokio::test]
async fn the_last_page_is_the_last_request() {
    for (count, expected) in [(0, 1), (1, 1), (8, 2), (9, 3)] {
        for ahead in [0, 1, 8] {
            let list = List::of(count);
            let client = list.client().await;
            let mut pages = client.list_customers().page_size(4).pages().read_ahead(ahead);
            let mut rows = 0;
            while let Some(page) = pages.next().await {
                let page = page.unwrap();
                assert_eq!(page.total, i64::from(count));
                rows += page.rows.len();
            }
            assert!(pages.next().await.is_none());
            assert_eq!((rows, list.asked().len()), (count as usize, expected), "{count} rows, {ahead} ahead");
        }
    }
}

#[tokio::test]
async fn a_stream_starts_with_the_page_that_is_set() {
    let list = List::of(20);
    let client = list.client().await;
    let rows = client.list_customers().page(4).page_size(4).stream().all().await.unwrap();
    assert_eq!(rows.iter().map(id).collect::<Vec<_>>(), (12..20).collect::<Vec<_>>());
}
