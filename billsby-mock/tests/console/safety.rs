//! Nothing that a company holds, and no other site, gets the better of the console.

use crate::html::{attributes, call, get, post, views};
use crate::shop::{company_of_markup, demo, demo_and};

const POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; \
    connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

#[tokio::test]
async fn markup_stays_text_in_every_view() {
    let mock = demo_and(company_of_markup()).await;
    call(&mock, "markup", "customers?page=1&pageSize=1&search=%3Cimg%20src%3Dx%3E").await;
    post(&mock, "/_mock/console/markup/snapshots", "name=%3Cimg+src%3Dx+onerror%3D%22document.title%22%3E", &[]).await;
    let mut seen = 0;
    for view in views(&mock, "markup").await {
        let page = get(&mock, &view).await.text;
        assert!(!page.contains("<img src=x"), "{view}: {page}");
        // Not even as the value of an attribute: a quote would end that.
        assert!(!page.contains("onerror=\""), "{view}: {page}");
        seen += usize::from(page.contains("&lt;img src=x onerror=&quot;document.title"));
    }
    assert!(seen >= 8, "the text was shown by {seen} views");
    let search = get(&mock, "/_mock/console/markup/customers?search=%22%3E%3Cimg+src%3Dx%3E").await.text;
    assert!(search.contains("value=\"&quot;&gt;&lt;img src=x&gt;\""), "{search}");
    let missing = get(&mock, "/_mock/console/%3Cscript%3E/customers").await.text;
    assert!(missing.contains("`&lt;script&gt;`") && !missing.contains("<script>"), "{missing}");
}

#[tokio::test]
async fn every_answer_forbids_other_origins_and_no_page_names_one() {
    let mock = demo().await;
    let mut paths = views(&mock, "demo").await;
    let assets = ["/_mock/console.css", "/_mock/console.js", "/_mock/console-support.js", "/_mock/console.svg"];
    paths.extend(assets.map(str::to_owned));
    paths.extend(["/_mock", "/_mock/console/nobody/time", "/_mock/console/demo/pulse"].map(str::to_owned));
    for path in paths {
        let page = get(&mock, &path).await;
        let frame = if path.ends_with("/support") { "frame-src 'self'; " } else { "" };
        assert_eq!(page.policy, POLICY.replace("form-action", &format!("{frame}form-action")), "{path}");
        for attribute in ["href", "src", "action"] {
            for address in attributes(&page.text, attribute) {
                let is_here = address.starts_with("/") && !address.starts_with("//") || address.starts_with('#');
                assert!(is_here, "{path} names {address}");
            }
        }
        for foreign in [" style=\"", "<style", "@import", "url("] {
            assert!(!page.text.contains(foreign), "{path} has {foreign}");
        }
        // Scripts come from the file alone.
        assert!(page.text.matches("<script").count() <= 1, "{path}");
    }
}

#[tokio::test]
async fn the_sidebar_is_of_no_origin_and_asks_nobody() {
    let mock = demo().await;
    let page = get(&mock, "/_mock/console-support.html").await;
    assert_eq!(page.text, billsby_mock::SUPPORT_PAGE);
    for part in ["default-src 'none'; ", "frame-ancestors 'self'; ", "; sandbox allow-scripts"] {
        assert!(page.policy.contains(part), "{}", page.policy);
    }
    assert!(!page.policy.contains("connect-src") && !page.policy.contains("allow-same-origin"), "{}", page.policy);
    let views = views(&mock, "demo").await;
    let around = get(&mock, views.iter().find(|view| view.ends_with("/support")).unwrap()).await.text;
    assert!(around.contains(" sandbox=\"allow-scripts\" "), "{around}");
}

#[tokio::test]
async fn what_another_site_sends_is_refused_and_changes_nothing() {
    let mock = demo().await;
    let before = mock.world().company().state_hash();
    let host = mock.address().to_string();
    let (path, form) = ("/_mock/console/demo/time", "advance=P1M");
    for header in [
        ("sec-fetch-site", "cross-site"),
        ("origin", "http://evil.example"),
        ("origin", "http://localhost:1"),
        ("origin", "null"),
    ] {
        let refused = post(&mock, path, form, &[header]).await;
        assert_eq!(refused.status(), 403, "{header:?}");
        assert!(refused.text().await.unwrap().contains("other origins"), "{header:?}");
    }
    let resend = "/_mock/console/demo/webhooks/00000000-0000-4000-8000-000000000000/resend";
    let calls = "/_mock/console/demo/calls";
    for other in [resend, calls, "/_mock/", "/_mock/console/demo/drop", "/_mock/console/demo/faults"] {
        // Not even as a form that a page submits, which a browser takes for a navigation.
        let headers = [("sec-fetch-site", "cross-site"), ("sec-fetch-mode", "navigate")];
        assert_eq!(post(&mock, other, "of-calls=reset", &headers).await.status(), 403, "{other}");
    }
    assert!(mock.world().faults().list().is_empty() && mock.companies().all().len() == 1);
    assert_eq!(mock.world().company().state_hash(), before);

    let own = format!("http://{host}");
    let headers = [("sec-fetch-site", "same-origin"), ("origin", own.as_str())];
    assert_eq!(post(&mock, path, form, &headers).await.status(), 303);
}

#[tokio::test]
async fn looking_changes_nothing() {
    let mock = demo().await;
    let before = mock.world().company().state_hash();
    for view in views(&mock, "demo").await {
        get(&mock, &view).await;
    }
    assert_eq!(get(&mock, "/_mock/console/demo/time?advance=P1M").await.status, 200);
    let resend = get(&mock, "/_mock/console/demo/webhooks/00000000-0000-4000-8000-000000000000/resend").await;
    assert_eq!(resend.status, 405);
    assert_eq!(mock.world().company().state_hash(), before);
}

#[tokio::test]
async fn a_key_stands_in_the_form_that_sends_it_and_nowhere_else() {
    let mock = demo().await;
    let key = mock.api_key();
    for view in views(&mock, "demo").await {
        let page = get(&mock, &view).await.text;
        let count = page.matches(key).count();
        let is_form_of_the_api = view == "/_mock/docs/create_subscription";
        assert_eq!(count, usize::from(is_form_of_the_api), "{view}");
        assert!(!attributes(&page, "href").iter().chain(&attributes(&page, "action")).any(|link| link.contains(key)));
    }
}
