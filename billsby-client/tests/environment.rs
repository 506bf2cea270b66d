//! What the environment does to a client, each case in a process of its own: the environment is shared by threads.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod local;

use billsby_client::{Client, RetryPolicy};
use local::{KEY, Local, nothing};
use std::process::Command;

const CASE: &str = "BILLSBY_TEST_CASE";

/// Whether this is the inner process, which reports what happens and lets the outer one judge.
fn inside() -> bool {
    std::env::var(CASE).is_ok()
}

/// What `test` prints in a process whose environment has only those of the variables that mean something here.
async fn printed(test: &str, variables: &[(&str, &str)]) -> String {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["--exact", test, "--nocapture"]);
    let meant = |name: &str| name.starts_with("BILLSBY_") || name.to_uppercase().ends_with("_PROXY");
    for (name, _) in std::env::vars().filter(|(name, _)| meant(name)) {
        command.env_remove(name);
    }
    command.env(CASE, "1").envs(variables.iter().copied());
    let output = tokio::task::spawn_blocking(move || command.output()).await.unwrap().unwrap();
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[tokio::test]
async fn the_client_of_the_environment_reaches_the_mock() {
    if inside() {
        match Client::from_env() {
            Ok(client) => println!("rows: {}", client.list_customers().await.unwrap().row_count),
            Err(error) => println!("error: {error}"),
        }
        return;
    }
    let mock = billsby_mock::MockServer::start().await.unwrap();
    let all =
        [("BILLSBY_COMPANY", mock.domain()), ("BILLSBY_API_KEY", mock.api_key()), ("BILLSBY_BASE_URL", mock.url())];
    let run =
        async |variables: &[(&str, &str)]| printed("the_client_of_the_environment_reaches_the_mock", variables).await;
    assert!(run(&all).await.contains("rows: 6"));
    assert!(run(&all[1..]).await.contains("error: the environment variable BILLSBY_COMPANY is not set"));
    assert!(run(&all[..1]).await.contains("error: the environment variable BILLSBY_API_KEY is not set"));

    let whole = "must be a whole number of seconds, 1 or more";
    for (name, value, expected) in [
        ("BILLSBY_TIMEOUT", "abc", whole),
        ("BILLSBY_CONNECT_TIMEOUT", "1.5", whole),
        ("BILLSBY_DEADLINE", "0", whole),
        ("BILLSBY_TIMEOUT", "", whole),
        ("BILLSBY_ATTEMPTS", "-1", "must be a whole number, 1 or more"),
    ] {
        let printed = run(&[&all[..], &[(name, value)]].concat()).await;
        let expected = format!("error: the environment variable {name} {expected}; found `{value}`");
        assert!(printed.contains(&expected), "{printed}");
    }
    let url = run(&[&all[..2], &[("BILLSBY_BASE_URL", "acme")]].concat()).await;
    assert!(url.contains("error: the base URL must be scheme, host and port"), "{url}");
}

#[tokio::test]
async fn the_settings_of_the_environment_count() {
    if inside() {
        let error = Client::from_env().unwrap().list_customers().await.unwrap_err();
        println!("error: {error}");
        return;
    }
    let server = Local::saying(local::reply("500 Oh", ""));
    let url = format!("http://{}", server.address);
    let variables = [
        ("BILLSBY_COMPANY", "acme"),
        ("BILLSBY_API_KEY", KEY),
        ("BILLSBY_BASE_URL", &*url),
        ("BILLSBY_ATTEMPTS", "2"),
        ("BILLSBY_USER_AGENT", "till/7"),
    ];
    let printed = printed("the_settings_of_the_environment_count", &variables).await;
    assert!(printed.contains("error: list_customers: 500"), "{printed}");
    assert_eq!(server.heard().len(), 2);
    assert!(server.heard().iter().all(|request| request.contains("user-agent: till/7\r\n")), "{:?}", server.heard());
}

#[tokio::test]
async fn what_is_on_this_machine_is_not_asked_for_through_a_proxy() {
    if inside() {
        let url = std::env::var("BILLSBY_BASE_URL").unwrap();
        let client = Client::builder("acme").api_key(KEY).base_url(url).allow_plain_http().retry(RetryPolicy::none());
        client.build().unwrap().list_customers().await.unwrap();
        return;
    }
    let (server, proxy) = (Local::saying(nothing()), Local::saying(nothing()));
    let (here, proxy_url) = (format!("http://{}", server.address), format!("http://{}", proxy.address));
    let run = async |name, url: &str| {
        let variables = [(name, &*proxy_url), ("BILLSBY_BASE_URL", url)];
        printed("what_is_on_this_machine_is_not_asked_for_through_a_proxy", &variables).await
    };
    let names = ["HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"];
    for name in names {
        let printed = run(name, &here).await;
        assert!(printed.contains("1 passed"), "{name}: {printed}");
    }
    assert_eq!((server.heard().len(), proxy.heard().len()), (names.len(), 0));
    // The proxy is in use all the same.
    run("HTTP_PROXY", "http://acme.test").await;
    assert!(
        proxy.heard()[0].starts_with("GET http://acme.test/api/v1/rest/core/acme/customers?"),
        "{:?}",
        proxy.heard()
    );
}
