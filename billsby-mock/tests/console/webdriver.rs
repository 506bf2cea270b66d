//! A headless Chromium, steered through its driver by the WebDriver protocol.

use serde_json::{Value, json};
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

/// The key that the protocol names so.
pub const TAB: &str = "\u{E004}";
pub const ENTER: &str = "\u{E007}";

/// How a page is looked at.
#[derive(Debug, Clone, Copy)]
pub struct Look {
    pub is_dark: bool,
    pub width: u32,
}

pub const LOOKS: [Look; 4] = [
    Look { is_dark: false, width: 1280 },
    Look { is_dark: true, width: 1280 },
    Look { is_dark: false, width: 400 },
    Look { is_dark: true, width: 400 },
];

/// A browser of its own, which ends with the value.
pub struct Browser {
    driver: Child,
    /// Where the session is.
    session: String,
    http: reqwest::Client,
    /// The profile, which is removed with the value.
    profile: std::path::PathBuf,
}

impl Browser {
    pub async fn start() -> Self {
        // Now and then the port it picks is taken by somebody else meanwhile, and it ends.
        let (driver, port) = (0..5).find_map(|_| start_driver()).unwrap();
        let base = format!("http://127.0.0.1:{port}");
        let profile = std::env::temp_dir().join(format!("console-{}-{}", std::process::id(), driver.id()));
        let arguments = [
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
        ];
        let mut arguments: Vec<String> = arguments.map(str::to_owned).into();
        arguments.push(format!("--user-data-dir={}", profile.display()));
        let wanted = json!({
            "goog:chromeOptions": { "args": arguments },
            "goog:loggingPrefs": { "browser": "ALL" },
            "timeouts": { "script": 30_000 },
        });
        let mut browser = Self { driver, session: base, http: reqwest::Client::new(), profile };
        let made = browser.send("/session", json!({ "capabilities": { "alwaysMatch": wanted } })).await;
        browser.session = format!("{}/session/{}", browser.session, made["sessionId"].as_str().unwrap());
        browser
    }

    /// Opens an address and waits until it is loaded.
    pub async fn open(&self, url: &str) {
        self.send("/url", json!({ "url": url })).await;
    }

    /// Looks at pages from here on so.
    pub async fn look(&self, look: Look) {
        let value = if look.is_dark { "dark" } else { "light" };
        let features = json!([{ "name": "prefers-color-scheme", "value": value }]);
        self.tool("Emulation.setEmulatedMedia", json!({ "features": features })).await;
        let metrics = json!({ "width": look.width, "height": 800, "deviceScaleFactor": 1, "mobile": false });
        self.tool("Emulation.setDeviceMetricsOverride", metrics).await;
    }

    /// What a script of the page returns. It may wait, for a promise.
    pub async fn run(&self, script: &str) -> Value {
        self.send("/execute/sync", json!({ "script": script, "args": [] })).await
    }

    /// Waits until an expression of the page holds, looking again whenever the page changes.
    pub async fn until(&self, expression: &str) {
        let script = format!(
            "return new Promise((done) => {{
                const holds = () => {expression};
                if (holds()) return done(true);
                new MutationObserver((_, observer) => {{
                    if (holds()) {{ observer.disconnect(); done(true); }}
                }}).observe(document, {{ subtree: true, childList: true, characterData: true, attributes: true }});
            }});"
        );
        assert_eq!(self.run(&script).await, true, "{expression}");
    }

    /// Runs scripts in a frame of the page from here on, until another page is opened or it is [left](Self::leave).
    pub async fn enter(&self, selector: &str) {
        let found = self.send("/element", json!({ "using": "css selector", "value": selector })).await;
        self.send("/frame", json!({ "id": found })).await;
    }

    /// Runs scripts in the page itself again.
    pub async fn leave(&self) {
        self.send("/frame", json!({ "id": null })).await;
    }

    /// Presses and releases a key.
    pub async fn press(&self, key: &str) {
        let keys = json!([{ "type": "keyDown", "value": key }, { "type": "keyUp", "value": key }]);
        self.send("/actions", json!({ "actions": [{ "type": "key", "id": "keyboard", "actions": keys }] })).await;
    }

    /// What the console of the browser says since it was last asked.
    pub async fn complaints(&self) -> Vec<String> {
        let entries = self.send("/se/log", json!({ "type": "browser" })).await;
        entries.as_array().unwrap().iter().map(|entry| entry["message"].to_string()).collect()
    }

    async fn tool(&self, command: &str, parameters: Value) {
        self.send("/goog/cdp/execute", json!({ "cmd": command, "params": parameters })).await;
    }

    async fn send(&self, command: &str, parameters: Value) -> Value {
        let request = self.http.post(format!("{}{command}", self.session)).body(parameters.to_string());
        let answer = request.send().await.unwrap().text().await.unwrap();
        let answer: Value = serde_json::from_str(&answer).unwrap();
        assert!(answer["value"]["error"].is_null(), "{command}: {}", answer["value"]);
        answer["value"].clone()
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        // The driver ends its browsers when it is told to stop, and would leave them behind when it is killed.
        _ = Command::new("kill").arg(self.driver.id().to_string()).status();
        _ = self.driver.wait();
        _ = std::fs::remove_dir_all(&self.profile);
    }
}

/// The driver, and the port it listens on, if it does.
fn start_driver() -> Option<(Child, u16)> {
    // On Debian it is in the package chromium-driver.
    let mut driver = Command::new("chromedriver");
    let driver = driver.arg("--port=0").stdout(Stdio::piped()).stderr(Stdio::null());
    let mut driver = driver.spawn().unwrap();
    let output = BufReader::new(driver.stdout.take().unwrap());
    let port = output.lines().map_while(Result::ok).find_map(|line| {
        let (_, port) = line.split_once("started successfully on port ")?;
        port.trim_end_matches('.').parse().ok()
    });
    match port {
        Some(port) => Some((driver, port)),
        None => {
            driver.wait().unwrap();
            None
        }
    }
}
