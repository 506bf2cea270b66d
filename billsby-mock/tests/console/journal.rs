//! The view of the journal.

use crate::html::{attributes, call, get, post};
use crate::shop::demo;
use billsby_mock::journal::Options;

const JOURNAL: &str = "/_mock/console/demo/journal";

#[tokio::test]
async fn calls_are_listed_newest_first_and_narrowed() {
    let mock = demo().await;
    let list = async |query: &str| get(&mock, &format!("{JOURNAL}?{query}")).await.text;
    assert!(list("").await.contains("Nobody has called yet."));
    assert_eq!(call(&mock, "demo", "customers?page=1&pageSize=2").await, 200);
    assert_eq!(call(&mock, "demo", "customers/NOBODY0000").await, 404);
    assert_eq!(call(&mock, "demo", "products?page=1&pageSize=5").await, 200);

    let all = list("").await;
    let order: Vec<_> = ["list_products</a>", "get_customer</a>", "list_customers</a>"].map(|it| all.find(it)).into();
    assert!(order.is_sorted() && order[0].is_some(), "{order:?}");
    let numbers = async |query: &str| {
        let page = list(query).await;
        let links = attributes(&page, "href").into_iter();
        links.filter_map(|link| link.strip_prefix(JOURNAL)?.strip_prefix('/')?.parse().ok()).collect::<Vec<u64>>()
    };
    for (query, found) in [
        ("", &[3, 2, 1][..]),
        ("operation=list_products", &[3]),
        ("status=4xx", &[2]),
        ("status=none", &[]),
        ("failures=only", &[2]),
        ("text=NOBODY", &[2]),
        ("text=rowCount", &[3, 1]),
        ("text=rowCount&operation=list_customers", &[1]),
        ("text=nothing+like+that", &[]),
    ] {
        assert_eq!(numbers(query).await, found, "{query}");
    }
    assert!(list("text=nothing+like+that").await.contains("No call is like that."));
    let wrong = get(&mock, &format!("{JOURNAL}?status=bad")).await;
    assert!(wrong.status == 400 && wrong.text.contains("status such as 404"), "{}", wrong.text);
}

#[tokio::test]
async fn a_long_journal_has_pages_that_keep_the_filter() {
    let mock = demo().await;
    for _ in 0..30 {
        call(&mock, "demo", "customers?page=1&pageSize=1").await;
    }
    let page = get(&mock, &format!("{JOURNAL}?operation=list_customers")).await.text;
    assert!(page.contains("1–25 of 30 calls"), "{page}");
    assert!(attributes(&page, "href").iter().any(|link| link.ends_with("?operation=list_customers&amp;page=2")));
    mock.world().journal().set_options(Options { entries: 10, ..Options::default() });
    let page = get(&mock, JOURNAL).await.text;
    assert!(page.contains("1–10 of 10 calls") && page.contains("has dropped 20 calls"), "{page}");
}

#[tokio::test]
async fn a_call_has_its_request_and_its_reply_side_by_side() {
    let mock = demo().await;
    call(&mock, "demo", "customers?page=1&pageSize=1").await;
    call(&mock, "demo", "customers?page=1&pageSize=100").await;
    let page = get(&mock, &format!("{JOURNAL}/1")).await.text;
    for part in ["<dt>apikey</dt><dd>***</dd>", "&quot;rowCount&quot;: 67", "answered in full", "the right one", "GET"]
    {
        assert!(page.contains(part), "no {part} in {page}");
    }
    assert!(!page.contains(mock.api_key()), "{page}");
    assert_eq!(attributes(&page, "rel").iter().filter(|rel| ["prev", "next"].contains(rel)).count(), 1);

    mock.world().faults().add(billsby_mock::faults::Fault::on_any_call().reset()).unwrap();
    let address = format!("{}/api/v1/rest/core/demo/customers?page=1&pageSize=2", mock.url());
    let client = reqwest::Client::new();
    assert!(client.get(address).header("ApiKey", mock.api_key()).send().await.is_err());
    let page = get(&mock, &format!("{JOURNAL}/3")).await.text;
    assert!(page.contains("the connection was reset instead") && page.contains("There is none."), "{page}");

    let missing = get(&mock, &format!("{JOURNAL}/99")).await;
    assert!(missing.status == 404 && missing.text.contains("There is no call `99`."), "{}", missing.text);
}

#[tokio::test]
async fn a_body_that_was_cut_says_so() {
    let mock = demo().await;
    let long = format!("{{\"a\":\"{}\"}}", "b".repeat(100_000));
    let address = format!("{}/api/v1/rest/core/demo/customers", mock.url());
    let client = reqwest::Client::new();
    let request = client.post(address).header("ApiKey", mock.api_key()).header("Content-Type", "application/json");
    assert_eq!(request.body(long).send().await.unwrap().status(), 400);
    let page = get(&mock, &format!("{JOURNAL}/1")).await.text;
    assert!(page.contains("The first 65,536 of 100,008 bytes; the journal keeps no more."), "{page}");
}

#[tokio::test]
async fn the_journal_is_cleared_and_its_archives_are_there() {
    let mock = demo().await;
    call(&mock, "demo", "customers?page=1&pageSize=1").await;
    let page = get(&mock, JOURNAL).await.text;
    let archives: Vec<_> = attributes(&page, "href").into_iter().filter(|link| link.contains("/har?")).collect();
    assert_eq!(archives.len(), 2);
    for archive in archives {
        assert!(get(&mock, archive).await.text.starts_with("{\"log\""), "{archive}");
    }
    assert_eq!(attributes(&page, "download"), ["demo.har"; 2]);
    assert_eq!(post(&mock, &format!("{JOURNAL}/clear"), "", &[]).await.status(), 303);
    assert!(mock.world().journal().entries().is_empty());
    assert_eq!(get(&mock, &format!("{JOURNAL}/clear")).await.status, 405);
}
