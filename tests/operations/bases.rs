//! Every operation answers under each of its bases.

use crate::stage::{DESCRIPTION, NOBODY};
use billsby_mock::MockServer;
use serde_json::{Value, json};

/// The path of an operation, with something in the place of each parameter.
fn filled(template: &str, company: &str) -> String {
    let segments = template.split('/').map(|segment| match segment {
        "{companyDomain}" => company,
        "{productId}" | "{planId}" | "{addonId}" | "{allowanceId}" | "{customFieldId}" | "{customFieldResponseId}" => {
            "1"
        }
        segment if segment.starts_with('{') => NOBODY,
        segment => segment,
    });
    segments.collect::<Vec<_>>().join("/")
}

#[tokio::test]
async fn every_operation_answers_under_each_of_its_bases() {
    let mock = MockServer::start().await.unwrap();
    let http = reqwest::Client::new();
    let mut elsewhere = Vec::new();
    for (name, operation) in DESCRIPTION.operations() {
        assert!(operation.bases.iter().any(|base| base == "/api/v1/rest/core"), "{name}: {:?}", operation.bases);
        if operation.bases[0] != "/api/v1/rest/core" {
            elsewhere.push(name.as_str());
        }
        let mut answers: Vec<(u16, Value)> = Vec::new();
        for base in &operation.bases {
            // Without a key, so that nothing changes: an operation says 401, a path that is none says 404.
            let url = format!("{}{base}{}", mock.url(), filled(&operation.template, mock.domain()));
            let send = async |key: Option<&str>| {
                let request = http.request(operation.method.parse().unwrap(), &url);
                let request = key.into_iter().fold(request, |request, key| request.header("ApiKey", key));
                let request = if operation.body.is_some() { request.json(&json!([])) } else { request };
                let reply = request.send().await.unwrap();
                (reply.status().as_u16(), reply.json::<Value>().await.unwrap())
            };
            let (status, _) = send(None).await;
            assert_eq!(status, 401, "{name} at {url}");
            // A body that is a list is none of any operation's, and the other ids are nobody's.
            let (status, body) = send(Some(mock.api_key())).await;
            let expected: &[u16] = if operation.body.is_some() { &[400] } else { &[200, 400, 404] };
            assert!(expected.contains(&status), "{name} at {url}: {status} {body}");
            assert_ne!(
                body["message"],
                json!(format!("There is no {}.", url.trim_start_matches(mock.url()))),
                "{name}"
            );
            if operation.method == "GET" {
                answers.push((status, body));
            }
        }
        assert!(answers.windows(2).all(|pair| pair[0] == pair[1]), "{name} answers differently: {answers:?}");
    }
    for expected in ["list_subscription_add_ons", "list_subscription_allowances", "get_counter_usage", "update_counter"]
    {
        assert!(elsewhere.contains(&expected), "{expected} has a base of its own");
    }
}
