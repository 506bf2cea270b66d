//! The laws of pages, for every list that has them.

use crate::stage::{DESCRIPTION, Stage};
use billsby_client::Client;
use futures_core::Stream;
use serde::Serialize;
use serde_json::Value;
use std::future::poll_fn;
use std::pin::pin;

/// A page of any list: where it is, how much there is, and the rows.
struct Page {
    page: i32,
    pages: i32,
    size: i32,
    total: i32,
    rows: Vec<Value>,
}

/// What a list is asked for.
#[derive(Clone, Copy, Debug, Default)]
struct Asked<'a> {
    page: i32,
    size: i32,
    order: Option<(&'a str, bool)>,
}

fn value(row: &impl Serialize) -> Value {
    serde_json::to_value(row).unwrap()
}

async fn drained<R: Serialize>(rows: impl Stream<Item = Result<R, billsby_client::Error>>) -> Vec<Value> {
    let mut rows = pin!(rows);
    let mut all = Vec::new();
    while let Some(row) = poll_fn(|context| rows.as_mut().poll_next(context)).await {
        all.push(value(&row.unwrap()));
    }
    all
}

/// A test of the laws for one list: how to ask for it, and the property that no two rows share.
macro_rules! lists {
    ($($list:ident($billsby:ident, $argument:ident $(, $ordered:ident)?) => $request:expr, $id:literal;)+) => {
        $(mod $list {
            use super::*;

            async fn page($billsby: &Client, $argument: &str, asked: Asked<'_>) -> Page {
                let request = $request.page(asked.page).page_size(asked.size);
                $(let request = $ordered!(request, asked);)?
                let page = request.await.unwrap();
                Page {
                    page: page.current_page,
                    pages: page.page_count,
                    size: page.page_size,
                    total: page.row_count,
                    rows: page.results.iter().map(value).collect(),
                }
            }

            #[tokio::test]
            async fn pages_partition_the_list() {
                let stage = Stage::set().await;
                let $argument: &str = &busiest_subscription(&stage).await;
                let $billsby = &stage.billsby;
                let whole = page($billsby, $argument, Asked { page: 1, size: 100, order: None }).await;
                assert_eq!(whole.rows.len(), usize::try_from(whole.total).unwrap(), "{} rows are too many for this test", whole.total);
                assert!(whole.total >= 2, "a list of {} rows tells nothing", whole.total);
                for size in [1, 7, 100] {
                    let pages = (whole.total + size - 1) / size;
                    let mut rows = Vec::new();
                    for number in 1..=pages {
                        let found = page($billsby, $argument, Asked { page: number, size, order: None }).await;
                        assert_eq!((found.page, found.pages, found.size, found.total), (number, pages, size, whole.total));
                        let expected = if number < pages { size } else { whole.total - size * (pages - 1) };
                        assert_eq!(found.rows.len(), usize::try_from(expected).unwrap(), "page {number} of {size} rows");
                        rows.extend(found.rows);
                    }
                    assert_eq!(rows, whole.rows, "pages of {size} rows");
                    for beyond in [pages + 1, i32::MAX] {
                        let found = page($billsby, $argument, Asked { page: beyond, size, order: None }).await;
                        assert_eq!((found.rows.len(), found.pages, found.total), (0, pages, whole.total));
                    }
                    assert_eq!(drained($request.page_size(size).stream()).await, whole.rows, "streamed by {size}");
                }
                let mut ids: Vec<_> = whole.rows.iter().map(|row| row[$id].to_string()).collect();
                ids.sort();
                ids.dedup();
                assert_eq!(ids.len(), whole.rows.len(), "a row comes twice");
                assert_eq!(drained($request.page(2).page_size(1).stream()).await, whole.rows[1..], "streamed from page 2");
                stage.hold_to_description(stringify!($list));
            }

            $(#[tokio::test]
            async fn orders_order() {
                let _ = stringify!($ordered);
                let stage = Stage::set().await;
                let ($billsby, $argument) = (&stage.billsby, "");
                let whole = page($billsby, $argument, Asked { page: 1, size: 100, order: None }).await.rows;
                let fields: Vec<String> = whole[0].as_object().unwrap().keys().cloned().collect();
                for field in &fields {
                    let ask = |descending| Asked { page: 1, size: 100, order: Some((field.as_str(), descending)) };
                    let up = page($billsby, $argument, ask(false)).await.rows;
                    let down = page($billsby, $argument, ask(true)).await.rows;
                    let keys = |rows: &[Value]| rows.iter().map(|row| sort_key(field, row)).collect::<Vec<_>>();
                    let (rising, falling) = (keys(&up), keys(&down));
                    assert!(rising.is_sorted(), "{field} ascending: {rising:?}");
                    assert!(falling.iter().rev().is_sorted(), "{field} descending: {falling:?}");
                    if rising.windows(2).all(|pair| pair[0] < pair[1]) {
                        assert_eq!(up.iter().rev().collect::<Vec<_>>(), down.iter().collect::<Vec<_>>(), "{field}");
                    }
                    for rows in [up, down] {
                        assert!(rows.len() == whole.len() && whole.iter().all(|row| rows.contains(row)), "{field} loses rows");
                    }
                    let shouted = field.to_uppercase();
                    let loud = Asked { page: 2, size: 7, order: Some((&shouted, false)) };
                    let quiet = Asked { page: 2, size: 7, order: Some((field, false)) };
                    assert_eq!(page($billsby, $argument, loud).await.rows, page($billsby, $argument, quiet).await.rows);
                }
                assert_eq!(page($billsby, $argument, Asked { page: 1, size: 100, order: Some(($id, true)) }).await.rows, whole);
                stage.hold_to_description(stringify!($list));
            })?
        })+

        #[test]
        fn every_paged_list_is_tried() {
            let tried = [$(stringify!($list)),+];
            for (name, operation) in DESCRIPTION.operations() {
                let is_paged = operation.parameters.iter().any(|parameter| parameter.name == "pageSize");
                assert_eq!(is_paged, tried.contains(&name.as_str()), "{name}");
            }
        }
    };
}

macro_rules! by_order {
    ($request:ident, $asked:ident) => {
        match $asked.order {
            None => $request,
            Some((field, false)) => $request.order_by(field),
            Some((field, true)) => $request.order_by_descending(field),
        }
    };
}

lists! {
    list_customers(billsby, _none) => billsby.list_customers(), "customerUniqueId";
    list_subscriptions(billsby, _none, by_order) => billsby.list_subscriptions(), "subscriptionId";
    list_subscription_event_logs(billsby, subscription) =>
        billsby.list_subscription_event_logs(subscription), "subscriptionEventLogId";
    list_invoices(billsby, _none, by_order) => billsby.list_invoices(), "invoiceId";
    list_credit_notes(billsby, _none, by_order) => billsby.list_credit_notes(), "creditNoteId";
    list_products(billsby, _none) => billsby.list_products(), "productId";
}

/// A subscription with more events than a small page holds.
async fn busiest_subscription(stage: &Stage) -> String {
    let subscription = stage.billsby.list_subscriptions().await.unwrap().results[0].subscription_unique_id.clone();
    for round in 0..9 {
        stage.billsby.add_feature_tags([subscription.clone()], [format!("tag {round}")]).await.unwrap();
    }
    subscription.to_string()
}

/// What a row is put in its place by: numbers by size, words without regard to case, document numbers by both parts.
fn sort_key(field: &str, row: &Value) -> (i64, String, i64) {
    // The amount for display is ordered as the amount that it shows.
    let field = if field == "formattedAmount" { "amount" } else { field };
    match &row[field] {
        Value::String(text) => match text.split_once('-').map(|(customer, count)| (customer, count.parse())) {
            Some((customer, Ok(count))) => (0, customer.to_owned(), count),
            _ => (0, text.to_lowercase(), 0),
        },
        Value::Bool(yes) => (i64::from(*yes), String::new(), 0),
        other => (other.as_i64().unwrap(), String::new(), 0),
    }
}
