//! The view of faults and of the rate limit.

use crate::html::{attributes, call, get, post};
use crate::shop::demo;

const FAULTS: &str = "/_mock/console/demo/faults";
const CUSTOMERS: &str = "customers?page=1&pageSize=1";

#[tokio::test]
async fn a_fault_is_added_strikes_and_is_removed() {
    let mock = demo().await;
    let elsewhere = async || get(&mock, "/_mock/console/demo/customers").await.text;
    assert!(!elsewhere().await.contains("On purpose"));
    let form = "calls=list_customers&of-calls=status&status=503&length=2s&moment=before&after=1&times=2&percent=";
    assert_eq!(post(&mock, FAULTS, form, &[]).await.status(), 303);
    let mut statuses = Vec::new();
    for _ in 0..2 {
        statuses.push(call(&mock, "demo", CUSTOMERS).await);
    }
    assert_eq!(statuses, [200, 503]);
    let page = get(&mock, FAULTS).await.text;
    let row = page.split("<tr>").find(|row| row.contains("Answered with 503")).unwrap();
    for part in ["list_customers", "after the first, 2 times", ">1<", "at work"] {
        assert!(row.contains(part), "no {part} in {row}");
    }
    let banner = elsewhere().await;
    assert!(banner.contains("On purpose: </strong>1 fault is at work"), "{banner}");

    assert_eq!(call(&mock, "demo", CUSTOMERS).await, 503);
    assert!(get(&mock, FAULTS).await.text.contains("spent"));
    assert!(!elsewhere().await.contains("On purpose"), "it can strike no more");

    let page = get(&mock, FAULTS).await.text;
    let remove = attributes(&page, "action").into_iter().find(|action| action.ends_with("/remove")).unwrap();
    assert_eq!(post(&mock, remove, "", &[]).await.status(), 303);
    assert!(mock.world().faults().list().is_empty());
    assert_eq!(post(&mock, remove, "", &[]).await.status(), 404);
}

#[tokio::test]
async fn all_faults_are_cleared() {
    let mock = demo().await;
    for form in ["of-calls=reset", "of-webhooks=delayed&length=1m&webhooks=InvoiceCreated", "of-calls=stale-read"] {
        assert_eq!(post(&mock, FAULTS, form, &[]).await.status(), 303, "{form}");
    }
    let page = get(&mock, FAULTS).await.text;
    for part in ["Connection reset", "Arrives 1m late", "Invoice created", "Reads what was 1 write ago", "3 faults are"]
    {
        assert!(page.contains(part), "no {part} in {page}");
    }
    assert_eq!(post(&mock, &format!("{FAULTS}/clear"), "", &[]).await.status(), 303);
    assert!(mock.world().faults().list().is_empty());
}

#[tokio::test]
async fn a_form_that_is_refused_says_why_and_keeps_what_was_given() {
    let mock = demo().await;
    for (form, named) in [
        ("calls=refund_invoice&of-calls=status&status=200&times=7", "status of failure, from 400 to 599, not 200"),
        ("calls=no_operation&of-calls=reset&times=7", "must be the name of an operation, not `no_operation`"),
        ("of-calls=latency&length=long&times=7", "must be a length of time such as 2s or PT1M, not `long`"),
    ] {
        let refused = post(&mock, FAULTS, form, &[]).await;
        assert_eq!(refused.status(), 400, "{form}");
        let page = refused.text().await.unwrap();
        assert!(page.contains("role=\"alert\"") && page.contains(named), "{form}: {page}");
        assert!(page.contains("value=\"7\""), "{form}: {page}");
    }
    assert!(mock.world().faults().list().is_empty());
}

#[tokio::test]
async fn a_rate_limit_is_set_and_removed() {
    let mock = demo().await;
    let limit = "/_mock/console/demo/rate-limit";
    assert_eq!(post(&mock, limit, "requests=1&per=1h&burst=1", &[]).await.status(), 303);
    assert_eq!(call(&mock, "demo", CUSTOMERS).await, 200);
    assert_eq!(call(&mock, "demo", CUSTOMERS).await, 429);
    let page = get(&mock, "/_mock/console/demo/time").await.text;
    assert!(page.contains("calls are limited to 1 in 1h, 1 at once"), "{page}");
    let refused = post(&mock, limit, "requests=0&per=1h&burst=1", &[]).await;
    assert_eq!(refused.status(), 400);
    assert!(refused.text().await.unwrap().contains("/requests must be 1 or more"));
    assert_eq!(post(&mock, &format!("{limit}/remove"), "", &[]).await.status(), 303);
    assert_eq!(call(&mock, "demo", CUSTOMERS).await, 200);
    assert!(get(&mock, FAULTS).await.text.contains("Any number of calls is let in."));
}
