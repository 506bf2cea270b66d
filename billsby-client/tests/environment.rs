//! `Client::from_env`, each case in a process of its own: the environment is shared by threads.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

use std::process::Command;

const CASE: &str = "BILLSBY_TEST_CASE";

#[tokio::test]
async fn the_client_of_the_environment_reaches_the_mock() {
    if std::env::var(CASE).is_ok() {
        // The inner process: report what happens, and let the outer one judge.
        match billsby_client::Client::from_env() {
            Ok(client) => println!("rows: {}", client.list_customers().await.unwrap().row_count),
            Err(error) => println!("error: {error}"),
        }
        return;
    }
    let mock = billsby_mock::MockServer::start().await.unwrap();
    let run = |variables: &[(&str, &str)]| {
        let mut command = Command::new(std::env::current_exe().unwrap());
        command.args(["--exact", "the_client_of_the_environment_reaches_the_mock", "--nocapture"]).env(CASE, "1");
        for name in ["BILLSBY_COMPANY", "BILLSBY_API_KEY", "BILLSBY_BASE_URL"] {
            command.env_remove(name);
        }
        command.envs(variables.iter().copied());
        command
    };
    let all =
        [("BILLSBY_COMPANY", mock.company()), ("BILLSBY_API_KEY", mock.api_key()), ("BILLSBY_BASE_URL", mock.url())];
    let output = |mut command: Command| async move {
        let output = tokio::task::spawn_blocking(move || command.output()).await.unwrap().unwrap();
        String::from_utf8_lossy(&output.stdout).into_owned()
    };
    assert!(output(run(&all)).await.contains("rows: 6"));
    assert!(output(run(&all[1..])).await.contains("error: the environment variable BILLSBY_COMPANY is not set"));
    assert!(output(run(&all[..1])).await.contains("error: the environment variable BILLSBY_API_KEY is not set"));
}
