//! Companies that outlive the process.

use crate::process::{Running, output, text};
use std::path::PathBuf;

/// A file that is gone when the test is over.
struct File(PathBuf);

impl File {
    fn new(name: &str) -> Self {
        Self(std::env::temp_dir().join(format!("billsby-mock-{}-{name}.state", std::process::id())))
    }

    fn path(&self) -> &str {
        self.0.to_str().unwrap()
    }
}

impl Drop for File {
    fn drop(&mut self) {
        _ = std::fs::remove_file(&self.0);
    }
}

fn clock(running: &Running) -> String {
    let answer = running.get("/_mock/companies/acme/clock", "");
    answer.split_once("\"now\":\"").unwrap().1[..20].to_owned()
}

#[tokio::test]
async fn what_happened_is_there_at_the_next_start() {
    let file = File::new("kept");
    let arguments =
        ["--company", "acme", "--api-key", "sesame", "--clock", "2026-01-31T12:00:00Z", "--state", file.path()];
    let running = Running::start(&arguments);
    assert!(!file.0.exists());
    let control = billsby_mock_control::Client::builder().base_url(running.url()).build().unwrap();
    control.advance_clock("acme").by("P1M").await.unwrap();
    running.stop();

    let running = Running::start(&arguments);
    assert_eq!(clock(&running), "2026-02-28T12:00:00Z");
    let customers = running.get("/api/v1/rest/core/acme/customers?page=1&pageSize=1", "ApiKey: sesame\r\n");
    assert!(customers.starts_with("HTTP/1.1 200"), "{customers}");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(std::fs::metadata(&file.0).unwrap().permissions().mode() & 0o777, 0o600);
    }
}

#[tokio::test]
async fn it_is_written_on_request() {
    let file = File::new("asked");
    let save = async |running: &Running| {
        let control = billsby_mock_control::Client::builder().base_url(running.url()).build().unwrap();
        control.save_state().await
    };
    let running = Running::start(&["--company", "acme", "--empty", "--state", file.path()]);
    save(&running).await.unwrap();
    assert!(std::fs::read(&file.0).unwrap().starts_with(b"billsby-mock state "));
    drop(running);
    let refused = save(&Running::start(&["--empty"])).await.unwrap_err();
    assert!(matches!(refused, billsby_mock_control::Error::Conflict(_)), "{refused}");
}

#[test]
fn a_file_that_is_none_is_refused_and_left_alone() {
    let file = File::new("foreign");
    std::fs::write(&file.0, "precious").unwrap();
    let output = output(&["--listen", "127.0.0.1:0", "--state", file.path()]);
    let said = text(&output.stderr);
    assert_eq!(output.status.code(), Some(4), "{said}");
    assert!(said.contains(file.path()) && said.contains("found something else"), "{said}");
    assert_eq!(std::fs::read_to_string(&file.0).unwrap(), "precious");
}

#[test]
fn a_file_that_cannot_be_written_is_said_at_the_start() {
    let output = output(&["--listen", "127.0.0.1:0", "--empty", "--state", "/nowhere/billsby.state"]);
    let said = text(&output.stderr);
    assert_eq!(output.status.code(), Some(4), "{said}");
    assert!(said.contains("cannot keep companies in /nowhere/billsby.state"), "{said}");
}

#[cfg(unix)]
#[test]
fn a_file_that_cannot_be_written_any_more_is_named() {
    let folder = std::env::temp_dir().join(format!("billsby-mock-{}-gone", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let path = folder.join("all.state");
    let running = Running::start(&["--empty", "--state", path.to_str().unwrap()]);
    std::fs::remove_dir_all(&folder).unwrap();
    running.signal("TERM");
    let (code, said) = running.end();
    assert_eq!(code, Some(4), "{said}");
    assert!(said.contains(path.to_str().unwrap()), "{said}");
}
