//! Calls and lists without `async`.

#![cfg(feature = "blocking")]
#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod local;

use billsby_client::{Blocking, Error};
use local::{Local, nothing, reply, send};

/// Three pages of one row each.
fn pages() -> Local {
    let page = |number: u32| {
        let row = format!(
            r#"{{"subscriptionId": 1, "subscriptionUniqueId": "ROW{number}", "customerId": 1, "customerUniqueId": "5VL9JC0NE0",
            "customerEmail": "", "customerFullname": "", "planId": 82, "planName": "", "productId": 44, "productName": "",
            "createdOn": "2020-04-29T10:08:39.320Z", "status": "Active", "isInFreeTrial": false}}"#
        );
        let page = format!(r#""currentPage": {number}, "pageCount": 3, "pageSize": 1, "rowCount": 3"#);
        reply("200 OK", &format!(r#"{{{page}, "results": [{row}]}}"#))
    };
    Local::start(move |request, connection| {
        // They are asked for ahead, and come in any order.
        let number = (1..=3).find(|number| request.contains(&format!("page={number}&"))).unwrap();
        send(connection, &page(number));
    })
}

fn calls() {
    let server = Local::saying(nothing());
    let client = server.client();
    assert_eq!(client.list_customers().search("Ada").wait().unwrap().row_count, 0);
    assert_eq!(client.list_customers().raw().wait().unwrap().status().as_u16(), 200);
    assert!(server.heard()[0].contains("search=Ada"), "{:?}", server.heard());
    let error = Local::saying(reply("404 Not Found", "")).client().get_customer("5VL9JC0NE0").wait().unwrap_err();
    assert!(error.is_not_found(), "{error}");
}

fn rows() {
    let client = pages().client();
    let rows: Result<Vec<_>, Error> = client.list_subscriptions().stream().blocking().collect();
    let ids: Vec<String> = rows.unwrap().iter().map(|row| row.subscription_unique_id.to_string()).collect();
    assert_eq!(ids, ["ROW1", "ROW2", "ROW3"]);
    let client = pages().client();
    let numbers: Vec<i32> = client.list_subscriptions().pages().blocking().map(|page| page.unwrap().number).collect();
    assert_eq!(numbers, [1, 2, 3]);
    // An error is given once, and not for ever.
    let failing = Local::saying(reply("404 Not Found", "")).client();
    assert!(failing.list_subscriptions().stream().blocking().next().unwrap().is_err());
}

#[test]
fn a_thread_without_a_runtime_waits() {
    calls();
    rows();
    let client = Local::saying(nothing()).client();
    std::thread::scope(|scope| {
        let waits = [(); 8].map(|()| scope.spawn(|| client.list_customers().wait()));
        assert!(waits.into_iter().all(|wait| wait.join().unwrap().is_ok()), "several at once");
    });
}

#[tokio::test]
async fn a_thread_of_a_runtime_waits_too() {
    calls();
    rows();
    tokio::task::spawn_blocking(calls).await.unwrap();
}

#[test]
fn a_thread_of_a_runtime_with_several_waits_too() {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    runtime.block_on(async {
        calls();
        tokio::spawn(async { rows() }).await.unwrap();
    });
}
