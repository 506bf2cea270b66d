//! Where the control plane is, and whom it lets in.

use crate::asking::{ask, exchange, header, last};
use billsby_mock::{ControlPlane, MockServer, StartError};

const COMPANIES: &str = "/_mock/companies";

#[tokio::test]
async fn it_is_a_path_like_any_other_where_it_is_off() {
    let mock = MockServer::builder().control(ControlPlane::Off).build().unwrap();
    let other = ask(&mock, "GET", "/nowhere", &[]).await;
    for path in [COMPANIES, "/_mock/", "/_mock", "/_mock/openapi.json"] {
        let gone = ask(&mock, "GET", path, &[]).await;
        assert_eq!(gone.status(), 404, "{path}");
        assert_eq!(gone.body().replace(path, "/nowhere"), *other.body());
    }
}

#[tokio::test]
async fn it_can_have_an_address_of_its_own() {
    let free = "127.0.0.1:0".parse().unwrap();
    let server = MockServer::builder().control(ControlPlane::At(free)).start().await.unwrap();
    let (api, control) = (server.address(), server.control_address().unwrap());
    assert_ne!(api, control);
    assert_eq!(server.control_url(), Some(format!("http://{control}").as_str()));
    let status = async |address, path: &str| exchange(address, &last("GET", path, "", "")).await[9..12].to_owned();
    assert_eq!(status(api, COMPANIES).await, "404");
    assert_eq!(status(control, COMPANIES).await, "200");
    // Without a key, the API would say 401.
    assert_eq!(status(api, "/api/v1/rest/core/demo/customers").await, "401");
    assert_eq!(status(control, "/api/v1/rest/core/demo/customers").await, "404");
    assert_eq!(status(control, "/_mock/ready").await, "200");
    drop(server);
    drop(std::net::TcpListener::bind(control).unwrap());
}

#[tokio::test]
async fn a_token_guards_all_of_it() {
    let mock = MockServer::builder().control_token("sesame").build().unwrap();
    for path in [COMPANIES, "/_mock/", "/_mock/openapi.json", "/_mock/nothing"] {
        let refused = ask(&mock, "GET", path, &[]).await;
        assert_eq!(refused.status(), 401, "{path}");
        assert!(header(refused.headers(), "WWW-Authenticate").unwrap().starts_with("Basic "));
    }
    let wrong = ask(&mock, "GET", COMPANIES, &[("Authorization", "Bearer open")]).await;
    assert_eq!(wrong.status(), 401);
    assert!(!wrong.body().contains("sesame"), "{}", wrong.body());
    assert_eq!(ask(&mock, "GET", COMPANIES, &[("Authorization", "Bearer sesame")]).await.status(), 200);
    assert!(!format!("{mock:?} {:?}", MockServer::builder().control_token("sesame")).contains("sesame"));
}

#[test]
fn a_token_that_guards_nothing_is_refused() {
    let refused = MockServer::builder().control_token("").build().unwrap_err();
    assert!(matches!(refused, StartError::EmptyToken), "{refused}");
    let refused = MockServer::builder().control_token("sesame").control(ControlPlane::Off).build().unwrap_err();
    assert!(matches!(refused, StartError::IdleToken), "{refused}");
}

#[tokio::test]
async fn pages_of_other_origins_never_use_it() {
    let mock = MockServer::builder().build().unwrap();
    for method in ["GET", "PUT", "POST", "OPTIONS", "DELETE"] {
        let asked = [("Origin", "http://evil.example"), ("Access-Control-Request-Method", "PUT")];
        let refused = ask(&mock, method, "/_mock/companies/demo/rules", &asked).await;
        assert_eq!(refused.status(), 403, "{method}");
        assert_eq!(header(refused.headers(), "Access-Control-Allow-Origin"), None);
        let refused = ask(&mock, method, COMPANIES, &[("Sec-Fetch-Site", "cross-site")]).await;
        assert_eq!(refused.status(), 403, "{method}");
    }
    assert_eq!(ask(&mock, "GET", COMPANIES, &[("Origin", "http://127.0.0.1:4747")]).await.status(), 200);
}

#[tokio::test]
async fn whether_the_server_is_there_is_always_told() {
    for control in [ControlPlane::Beside, ControlPlane::Off] {
        let mock = MockServer::builder().control(control).build().unwrap();
        for (path, word) in [("/_mock/health", "alive\n"), ("/_mock/ready", "ready\n")] {
            let told = ask(&mock, "GET", path, &[]).await;
            assert_eq!((told.status().as_u16(), told.body().as_str()), (200, word), "{path}");
            assert_eq!(ask(&mock, "POST", path, &[]).await.status(), 405);
        }
    }
    let guarded = MockServer::builder().control_token("sesame").build().unwrap();
    assert_eq!(ask(&guarded, "GET", "/_mock/ready", &[]).await.status(), 200);
}
