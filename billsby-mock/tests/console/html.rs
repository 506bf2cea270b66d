//! Reading pages as text.

use billsby_mock::MockServer;

/// A page, as a browser would get it.
pub struct Read {
    pub status: u16,
    pub policy: String,
    pub text: String,
}

/// Asks for a page.
pub async fn get(mock: &MockServer, path: &str) -> Read {
    let answer = client().get(format!("{}{path}", mock.url())).send().await.unwrap();
    let policy = answer.headers().get("content-security-policy").map_or("", |policy| policy.to_str().unwrap());
    let policy = policy.to_owned();
    Read { status: answer.status().as_u16(), policy, text: answer.text().await.unwrap() }
}

/// Sends a form with these headers, and follows no redirection.
pub async fn post(mock: &MockServer, path: &str, form: &str, headers: &[(&str, &str)]) -> reqwest::Response {
    let mut request = client().post(format!("{}{path}", mock.url()));
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let kind = "application/x-www-form-urlencoded";
    request.header("content-type", kind).body(form.to_owned()).send().await.unwrap()
}

fn client() -> reqwest::Client {
    reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build().unwrap()
}

/// What the attributes of this name hold, as written in the page.
pub fn attributes<'a>(page: &'a str, name: &str) -> Vec<&'a str> {
    let opening = format!(" {name}=\"");
    page.split(opening.as_str()).skip(1).map(|rest| rest.split('"').next().unwrap()).collect()
}

/// Calls the API of a company, and returns the status.
pub async fn call(mock: &MockServer, domain: &str, target: &str) -> u16 {
    let key = mock.companies().find(domain).unwrap().api_key().to_owned();
    let address = format!("{}/api/v1/rest/core/{domain}/{target}", mock.url());
    client().get(address).header("ApiKey", key).send().await.unwrap().status().as_u16()
}

/// Every view: the lists, and one of each of what they list.
pub async fn views(mock: &MockServer, domain: &str) -> Vec<String> {
    call(mock, domain, "customers?page=1&pageSize=2").await;
    let base = format!("/_mock/console/{domain}");
    let mut views = vec!["/_mock/".to_owned()];
    for list in ["customers", "subscriptions", "invoices", "journal"] {
        let address = format!("{base}/{list}");
        let page = get(mock, &address).await;
        assert_eq!(page.status, 200, "{address}");
        let one = format!("{address}/");
        let links = attributes(&page.text, "href");
        let first = links.into_iter().find(|link| link.starts_with(&one));
        assert!(first.is_some(), "{address} lists nothing");
        views.extend(first.map(str::to_owned));
        views.push(address);
    }
    let customer = views.iter().find(|view| view.starts_with(&format!("{base}/customers/"))).unwrap();
    views.push(format!("{customer}/support"));
    let others = ["credit-notes", "time", "revenue", "revenue?months=60", "webhooks", "invoices?status=unpaid"];
    let calls = ["journal?failures=only&text=nothing", "faults", "snapshots", "reset", "drop"];
    views.extend(others.into_iter().chain(calls).map(|view| format!("{base}/{view}")));
    views.extend(["/_mock/docs", "/_mock/docs/create_subscription", "/_mock/docs/advance_clock"].map(str::to_owned));
    views
}
