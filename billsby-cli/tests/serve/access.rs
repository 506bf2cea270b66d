//! Who is let in, and what nobody sees.

use crate::stage::{Stage, TOKEN, UNIFIED};
use serde_json::json;
use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

#[tokio::test]
async fn without_the_token_there_is_nothing() {
    let stage = Stage::new().await;
    for path in ["/openapi.json", "/", "/proxy/customers", "/unified/subscription-management/customers"] {
        for header in [None, Some("Bearer wrong"), Some(stage.mock.api_key())] {
            let mut request = stage.request("GET", path).build().unwrap();
            request.headers_mut().remove("authorization");
            if let Some(header) = header {
                request.headers_mut().insert("authorization", header.parse().unwrap());
            }
            let reply = billsby_client::reqwest::Client::new().execute(request).await.unwrap();
            assert_eq!(reply.headers()["www-authenticate"], "Bearer");
            assert_eq!(reply.status().as_u16(), 401, "{path}");
            let body: serde_json::Value = serde_json::from_slice(&reply.bytes().await.unwrap()).unwrap();
            assert_eq!((&body["statusCode"], &body["details"]["code"]), (&json!(401), &json!("unauthorized")));
        }
    }
    let foreign = stage.send(stage.request("GET", "/openapi.json").header("Host", "evil.example")).await;
    assert_eq!(foreign.refused(), (403, "foreign_host".to_owned()));
}

#[tokio::test]
async fn what_is_not_there_is_told_in_the_one_shape() {
    let stage = Stage::new().await;
    for (method, path, status, code) in [
        ("GET", "/", 404, "no_such_route"),
        ("GET", "/unified/crm/contacts", 404, "no_such_route"),
        ("PUT", "/proxy/customers/LX0CUI85LH", 405, "not_supported"),
        ("DELETE", "/openapi.json", 405, "not_supported"),
    ] {
        assert_eq!(
            stage.send(stage.request(method, path)).await.refused(),
            (status, code.to_owned()),
            "{method} {path}"
        );
    }
    let large = stage.request("POST", "/proxy/customers").body(vec![b' '; 1024 * 1024 + 1]);
    assert_eq!(stage.send(large).await.refused(), (413, "body_too_large".to_owned()));
}

#[tokio::test]
async fn the_log_has_no_key_no_token_and_no_body() {
    let stage = Stage::new().await;
    // The account may repeat the key in what it answers, and callers may send it.
    let ada = json!({ "first_name": stage.mock.api_key(), "last_name": "Lovelace", "email": "ada@example.com",
        "address": { "line1": "12 St James Square", "city": "London", "country": "GBR", "postal_code": "SW1Y 4LB" } });
    let made = stage.write("POST", &format!("{UNIFIED}/customers"), &ada, Some("one")).await;
    assert_eq!((made.status, &made.json()["name"]), (200, &json!("… Lovelace")));
    let id = made.json()["id"].as_str().unwrap().to_owned();
    assert_eq!(stage.get(&format!("/proxy/customers/{id}")).await.json()["firstName"], "…");
    stage.get("/proxy/customers?search=ada@example.com").await;
    let key = stage.mock.api_key().to_owned();
    stage.get(&format!("/proxy/customers/{key}")).await;
    let log = stage.end();
    assert!(log.contains("billsby: POST /unified/subscription-management/customers 200\n"), "{log}");
    assert!(log.contains("billsby: GET /proxy/customers 200\n"), "{log}");
    assert!(log.contains("billsby: GET /proxy/customers/… 404\n"), "{log}");
    for secret in [&key, TOKEN, "Lovelace", "ada@example.com"] {
        assert!(!log.contains(secret), "{log}");
    }
}

#[test]
fn a_token_that_is_not_given_is_made_and_shown_once() {
    let home = tempfile::tempdir().unwrap();
    let serve = |arguments: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_billsby"));
        command.arg("serve").args(arguments).env_clear().env("BLANK", "a b").env("XDG_CONFIG_HOME", home.path());
        command.stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    };
    for (variable, message) in [("NOWHERE", "NOWHERE is not set"), ("BLANK", "without blanks")] {
        let output = serve(&["--mock", "--token-variable", variable]).output().unwrap();
        let told = String::from_utf8(output.stderr).unwrap();
        assert!(output.status.code() == Some(2) && told.contains(message) && !told.contains("a b"), "{told}");
    }
    let output = serve(&[]).output().unwrap();
    assert_eq!(output.status.code(), Some(3), "without a company");

    let mut tokens = Vec::new();
    for _ in 0..2 {
        let mut child = serve(&["--mock"]).spawn().unwrap();
        let lines: Vec<String> =
            BufReader::new(child.stdout.take().unwrap()).lines().take(3).map(Result::unwrap).collect();
        child.kill().unwrap();
        child.wait().unwrap();
        assert!(lines[0].starts_with("billsby serves demo at http://127.0.0.1:"), "{lines:?}");
        assert!(lines[2].contains("/_mock/"), "{lines:?}");
        tokens.push(lines[1].trim().trim_start_matches("token").trim().to_owned());
    }
    assert!(tokens[0].len() == 48 && tokens[0] != tokens[1]);
}

#[tokio::test]
async fn what_is_not_taken_is_told_with_what_is() {
    let stage = Stage::new().await;
    for (method, path, allowed) in [
        ("POST", "/unified/subscription-management/plans", "GET"),
        ("POST", "/proxy/add_ons", "GET"),
        ("DELETE", "/proxy/products/1", "GET, PATCH"),
        ("PUT", "/proxy/customers", "GET,HEAD,POST"),
    ] {
        let request = stage.request(method, path).build().unwrap();
        let reply = billsby_client::reqwest::Client::new().execute(request).await.unwrap();
        assert_eq!((reply.status().as_u16(), &reply.headers()["allow"]), (405, &allowed.parse().unwrap()), "{path}");
    }
}
