//! The state of companies as files.

use crate::companies::customers;
use crate::stage::Stage;
use billsby_mock::MockServer;
use billsby_mock_control::{Client, Error};

cross_checks::cases!(download_company_state, upload_company_state, save_state);

fn hash(stage: &Stage, domain: &str) -> u64 {
    stage.mock.companies().find(domain).unwrap().company().state_hash()
}

async fn download_company_state(stage: &Stage) {
    let saved = stage.control.download_company_state("demo").raw().await.unwrap();
    assert_eq!(saved.headers()["content-type"], "application/octet-stream");
    assert!(saved.bytes().starts_with(b"billsby-mock state 1\n"));
    stage.not_found(stage.control.download_company_state("acme")).await;

    let url = format!("{}/_mock/companies/demo/state", stage.mock.url());
    let head = reqwest::Client::new().head(url).send().await.unwrap();
    assert_eq!(
        (head.status().as_u16(), head.headers()["content-type"].as_bytes()),
        (200, &b"application/octet-stream"[..])
    );
    assert_eq!(head.headers()["content-length"].to_str().unwrap(), saved.bytes().len().to_string());
}

async fn upload_company_state(stage: &Stage) {
    let control = &stage.control;
    let made = control.create_company("acme").scenario("past-due").await.unwrap();
    let before = hash(stage, "acme");
    let saved = control.download_company_state("acme").await.unwrap();
    control.advance_clock("acme").by("P2M").await.unwrap();
    assert_ne!(hash(stage, "acme"), before);
    control.upload_company_state("acme", saved.clone()).await.unwrap();
    assert_eq!(hash(stage, "acme"), before);

    control.delete_company("acme").await.unwrap();
    control.upload_company_state("acme", saved.clone()).await.unwrap();
    assert_eq!((hash(stage, "acme"), customers(stage, &made).await), (before, 1));
    // Under another name it has another key.
    control.upload_company_state("acme-2", saved.clone()).await.unwrap();
    assert_eq!(customers(stage, &control.fork_company("acme-2", "acme-3").await.unwrap()).await, 1);
    // And under its own it is the same but for the name, there and back.
    control.upload_company_state("acme", control.download_company_state("acme-2").await.unwrap()).await.unwrap();
    assert_eq!(hash(stage, "acme"), before);

    for (bytes, why) in
        [(saved.slice(..saved.len() - 1), "cut off"), ("{}".into(), "something else"), ("".into(), "something else")]
    {
        let refused = control.upload_company_state("acme", bytes).await.unwrap_err();
        let failure = refused.failure().unwrap();
        let [violation] = &failure.violations[..] else { panic!("{refused}") };
        assert_eq!((failure.status.as_u16(), violation.pointer.as_str()), (400, "/body"));
        assert!(violation.message.contains(why), "{refused}");
    }
    stage.invalid(control.upload_company_state("no name", saved), &["/path/domain"]).await;
    assert_eq!(hash(stage, "acme"), before);
}

#[tokio::test]
async fn a_state_that_says_it_is_something_else_is_refused() {
    let stage = Stage::set().await;
    let http = reqwest::Client::new();
    let put = http.put(format!("{}/_mock/companies/demo/state", stage.mock.url()));
    let before = hash(&stage, "demo");
    let saved = stage.control.download_company_state("demo").await.unwrap();
    let seen = async |request: reqwest::RequestBuilder| {
        let response = request.send().await.unwrap();
        (response.status().as_u16(), response.text().await.unwrap())
    };
    let json = put.try_clone().unwrap().header("content-type", "application/json").body(saved.clone());
    let (status, answer) = seen(json).await;
    assert!(status == 415 && answer.contains("Send `application/octet-stream`."), "{status}: {answer}");
    // As `curl --upload-file` sends it.
    assert_eq!(seen(put.body(saved)).await.0, 204);
    assert_eq!(hash(&stage, "demo"), before);
    let post = seen(http.post(format!("{}/_mock/companies/demo/state", stage.mock.url()))).await;
    assert!(post.0 == 405 && post.1.contains("This path takes GET, HEAD, PUT."), "{post:?}");
}

async fn save_state(stage: &Stage) {
    stage.control.create_company("acme").await.unwrap();
    assert!(!stage.state.exists());
    stage.control.save_state().await.unwrap();
    let again = MockServer::builder().state(&stage.state).start().await.unwrap();
    assert!(again.companies().find("acme").is_some());

    let without = MockServer::start().await.unwrap();
    let control = Client::builder().base_url(without.url()).build().unwrap();
    let refused = control.save_state().await.unwrap_err();
    assert!(
        matches!(&refused, Error::Conflict(_)) && refused.to_string().contains("without a state file"),
        "{refused}"
    );
}
