//! A gateway as a process, before a mock.

use billsby_client::reqwest::{self, Method};
use billsby_client::{ApiKey, Client};
use billsby_mock::MockServer;
use serde_json::Value;
use std::io::{BufRead, BufReader, Read};
use std::process::{Child, Command, Stdio};
use std::thread::JoinHandle;

pub const TOKEN: &str = "the-t0ken-of-this-test";
pub const UNIFIED: &str = "/unified/subscription-management";

pub struct Stage {
    pub mock: MockServer,
    pub url: String,
    /// What the gateway says of itself.
    pub description: Value,
    http: reqwest::Client,
    child: Child,
    log: Option<JoinHandle<String>>,
}

/// What was answered.
#[derive(Debug)]
pub struct Reply {
    pub status: u16,
    pub is_replayed: bool,
    pub text: String,
}

impl Stage {
    pub async fn new() -> Self {
        let mock = MockServer::builder().deterministic().start().await.unwrap();
        let mut command = Command::new(env!("CARGO_BIN_EXE_billsby"));
        command.arg("serve").env_clear().env("BILLSBY_SERVE_TOKEN", TOKEN);
        command.env("BILLSBY_COMPANY", mock.domain()).env("BILLSBY_API_KEY", mock.api_key());
        command.env("BILLSBY_BASE_URL", mock.url());
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let greeting = BufReader::new(child.stdout.take().unwrap()).lines().next().unwrap().unwrap();
        let url = greeting.rsplit(' ').next().unwrap().to_owned();
        let mut told = child.stderr.take().unwrap();
        let log = std::thread::spawn(move || {
            let mut log = String::new();
            told.read_to_string(&mut log).unwrap();
            log
        });
        let (http, log) = (reqwest::Client::new(), Some(log));
        let mut stage = Self { mock, url, description: Value::Null, http, child, log };
        stage.description = stage.get("/openapi.json").await.json();
        stage
    }

    pub fn client(&self) -> Client {
        let client = Client::builder(self.mock.domain()).api_key(self.mock.api_key()).base_url(self.mock.url());
        client.build().unwrap()
    }

    pub fn key(&self) -> ApiKey {
        ApiKey::new(self.mock.api_key())
    }

    pub fn request(&self, method: &str, path: &str) -> reqwest::RequestBuilder {
        let method = method.parse::<Method>().unwrap();
        self.http.request(method, format!("{}{path}", self.url)).bearer_auth(TOKEN)
    }

    pub async fn get(&self, path: &str) -> Reply {
        self.send(self.request("GET", path)).await
    }

    /// A write, with an `Idempotency-Key` where one is given.
    pub async fn write(&self, method: &str, path: &str, body: &Value, key: Option<&str>) -> Reply {
        let mut request = self.request(method, path);
        if !body.is_null() {
            request = request.body(body.to_string());
        }
        if let Some(key) = key {
            request = request.header("Idempotency-Key", key);
        }
        self.send(request).await
    }

    /// Sends it, and holds what is answered to the description. The key is in no answer.
    pub async fn send(&self, request: reqwest::RequestBuilder) -> Reply {
        let request = request.build().unwrap();
        let (method, path) = (request.method().as_str().to_ascii_lowercase(), request.url().path().to_owned());
        let reply = self.http.execute(request).await.unwrap();
        let status = reply.status().as_u16();
        let is_replayed = reply.headers().contains_key("idempotent-replayed");
        let shown = format!("{:?}", reply.headers());
        let text = String::from_utf8(reply.bytes().await.unwrap().to_vec()).unwrap();
        for secret in [self.mock.api_key(), TOKEN] {
            assert!(!text.contains(secret) && !shown.contains(secret), "{method} {path}");
        }
        let reply = Reply { status, is_replayed, text };
        if !self.description.is_null() {
            self.check(&method, &path, &reply);
        }
        reply
    }

    fn check(&self, method: &str, path: &str, reply: &Reply) {
        let operation = self.operation(method, path);
        let mut schema = serde_json::json!({ "$ref": "#/components/schemas/Error" });
        if reply.status == 200 {
            assert!(operation.is_some(), "{method} {path} is not described");
            schema = operation.unwrap()["responses"]["200"]["content"]["application/json"]["schema"].clone();
        }
        schema["components"] = self.description["components"].clone();
        let body = reply.json();
        if reply.status != 200 {
            assert_eq!(body["statusCode"], reply.status);
        }
        let validator = jsonschema::validator_for(&schema).unwrap();
        let wrong: Vec<String> =
            validator.iter_errors(&body).map(|error| format!("{}: {error}", error.instance_path())).collect();
        assert!(wrong.is_empty(), "{method} {path}: {wrong:#?}");
    }

    /// What the description says of a request, by the path that fits best.
    fn operation(&self, method: &str, path: &str) -> Option<&Value> {
        let fits = |template: &&String| {
            let (template, path) = (template.split('/'), path.split('/'));
            template.clone().count() == path.clone().count()
                && template.zip(path).all(|(part, name)| part == name || part.starts_with('{'))
        };
        let paths = self.description["paths"].as_object().unwrap();
        let of = |template: &String| paths[template].get(method);
        let fitting = paths.keys().filter(fits).filter(|template| of(template).is_some());
        of(fitting.min_by_key(|template| template.matches('{').count())?)
    }

    /// Ends the gateway, and gives what it logged.
    pub fn end(mut self) -> String {
        self.child.kill().unwrap();
        self.log.take().unwrap().join().unwrap()
    }
}

impl Drop for Stage {
    fn drop(&mut self) {
        _ = self.child.kill();
        _ = self.child.wait();
    }
}

impl Reply {
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.text).unwrap()
    }

    /// The status and the word of an error.
    pub fn refused(&self) -> (u16, String) {
        (self.status, self.json()["details"]["code"].as_str().unwrap_or_default().to_owned())
    }
}
