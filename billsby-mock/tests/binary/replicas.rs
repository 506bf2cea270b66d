//! Two replicas behind nginx: each company's requests reach the same one.
//!
//! It needs nginx, and so it is run on request: `cargo test -p billsby-mock --test binary -- --ignored`.

use crate::process::Running;
use std::collections::{BTreeMap, BTreeSet};
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};

const CONFIGURATION: &str = include_str!("../../deploy/nginx/billsby-mock.conf");
const COMPANIES: [&str; 8] = ["acme", "bolt", "crux", "dune", "echo", "fern", "glow", "hive"];

/// An nginx of our own, in front of these addresses.
struct Nginx {
    process: Child,
    address: String,
    scratch: PathBuf,
}

impl Nginx {
    fn start(replicas: [&str; 2]) -> Self {
        // nginx cannot say which port it was given.
        let address = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().to_string();
        let scratch = std::env::temp_dir().join(format!("billsby-mock-{}-nginx", std::process::id()));
        std::fs::create_dir_all(&scratch).unwrap();
        let mut sites = CONFIGURATION.to_owned();
        for (usual, ours) in [("4747", address.as_str()), ("4748", replicas[0]), ("4749", replicas[1])] {
            assert!(sites.contains(&format!("127.0.0.1:{usual}")));
            sites = sites.replace(&format!("127.0.0.1:{usual}"), ours);
        }
        let temporary: String = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
            .map(|kind| format!("{kind}_temp_path {}/{kind};\n", scratch.display()))
            .concat();
        let main = scratch.join("nginx.conf");
        let pid = scratch.join("pid");
        let text = format!(
            "daemon off;\npid {};\nerror_log stderr;\nevents {{}}\nhttp {{\naccess_log off;\n{temporary}{sites}}}\n",
            pid.display()
        );
        std::fs::write(&main, text).unwrap();
        let process = Command::new("nginx").arg("-c").arg(&main).stderr(Stdio::inherit()).spawn().unwrap();
        let mut nginx = Self { process, address, scratch };
        while TcpStream::connect(&nginx.address).is_err() {
            assert!(nginx.process.try_wait().unwrap().is_none(), "nginx has ended");
            std::thread::yield_now();
        }
        nginx
    }
}

impl Drop for Nginx {
    fn drop(&mut self) {
        // Killed, it would leave its workers behind.
        _ = Command::new("kill").args(["-TERM", &self.process.id().to_string()]).status();
        _ = self.process.wait();
        _ = std::fs::remove_dir_all(&self.scratch);
    }
}

/// What an address answers to a request.
fn ask(address: &str, method: &str, path: &str, key: Option<&str>, body: &str) -> String {
    let key = key.map(|key| format!("ApiKey: {key}\r\n")).unwrap_or_default();
    let mut stream = TcpStream::connect(address).unwrap();
    write!(
        stream,
        "{method} {path} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\nContent-Type: application/json\r\n\
         Content-Length: {}\r\n{key}\r\n{body}",
        body.len()
    )
    .unwrap();
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).unwrap();
    // The state of a company is no text.
    String::from_utf8_lossy(&answer).into_owned()
}

fn replica(answer: &str) -> &str {
    answer.lines().find_map(|line| line.strip_prefix("X-Billsby-Replica: ")).unwrap()
}

#[test]
#[ignore = "needs nginx"]
fn each_company_has_its_replica() {
    let arguments = ["--empty", "--company", &COMPANIES.join(",")];
    let (one, other) = (Running::start(&arguments), Running::start(&arguments));
    let addresses = [&one, &other].map(|running| running.url().trim_start_matches("http://").to_owned());
    let nginx = Nginx::start([&addresses[0], &addresses[1]]);

    let mut replicas = BTreeMap::new();
    for company in COMPANIES {
        let key = format!("{company}_0123456789abcdef0123456789abcdef");
        let made = ask(
            &nginx.address,
            "POST",
            &format!("/api/v1/rest/core/{company}/products"),
            Some(&key),
            r#"{"name":"Notebook","displayName":"Notebook","billingCurrency":"USD"}"#,
        );
        assert!(made.starts_with("HTTP/1.1 200"), "{made}");
        let its = replica(&made).to_owned();
        for (path, key) in [
            (format!("/api/v1/rest/core/{company}/customers?page=1&pageSize=1"), Some(&key)),
            (format!("/api/v1/rest/billing/{company}/subscriptions/X/addons"), Some(&key)),
            (format!("/api/v1/rest/core/{company}/subscriptions/X/allowances"), Some(&key)),
            (format!("/api/v1/rest/counters/usage/{company}/subscriptions/X/counters/1"), Some(&key)),
            (format!("/api/v1/rest/core/operations/{company}/subscriptions/X/counters/1"), Some(&key)),
            ("/api/v1/rest/core/invoices/X-1".to_owned(), Some(&key)),
            (format!("/_mock/companies/{company}"), None),
            (format!("/_mock/companies/{company}/clock"), None),
            (format!("/_mock/companies/{company}/state"), None),
            (format!("/_mock/console/{company}/customers"), None),
        ] {
            let answer = ask(&nginx.address, "GET", &path, key.map(String::as_str), "");
            assert_eq!(replica(&answer), its, "{path}: {answer}");
        }
        // What nginx says is so: the product is there, and nowhere else.
        for address in &addresses {
            let path = format!("/api/v1/rest/core/{company}/products?page=1&pageSize=1");
            let rows = if *address == its { "\"rowCount\":1" } else { "\"rowCount\":0" };
            let answer = ask(address, "GET", &path, Some(&key), "");
            assert!(answer.contains(rows), "{company} at {address}: {answer}");
        }
        replicas.insert(company, its);
    }
    assert_eq!(replicas.values().collect::<BTreeSet<_>>().len(), 2, "{replicas:?}");

    // A replica that is gone is not stood in for by one without its companies.
    let gone = addresses[0].clone();
    one.stop();
    for (company, its) in replicas {
        let key = format!("{company}_0123456789abcdef0123456789abcdef");
        let path = format!("/api/v1/rest/core/{company}/products?page=1&pageSize=1");
        let answer = ask(&nginx.address, "GET", &path, Some(&key), "");
        let expected = if its == gone { "HTTP/1.1 502" } else { "HTTP/1.1 200" };
        assert!(answer.starts_with(expected), "{company}: {answer}");
    }
}
