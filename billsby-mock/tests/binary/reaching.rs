//! TLS by options.

use crate::process::{Running, output, text};
use std::process::Command;

#[test]
fn a_certificate_of_its_own_can_be_trusted() {
    let path = std::env::temp_dir().join(format!("billsby-mock-{}-trusted.pem", std::process::id()));
    let file = path.to_str().unwrap();
    // Nothing is written where nothing is served.
    assert_eq!(output(&["--tls-self-signed", "--tls-cert-out", file, "--print-config"]).status.code(), Some(0));
    assert!(!path.exists());

    let running = Running::start(&["--tls-self-signed", "--tls-cert-out", file]);
    assert!(running.url().starts_with("https://127.0.0.1:"), "{}", running.printed);
    let curl = running.printed.lines().find(|line| line.contains("curl")).unwrap();
    assert!(curl.contains(&format!("--cacert {file}")), "{curl}");
    let shown = std::fs::read_to_string(&path).unwrap();
    assert!(shown.starts_with("-----BEGIN CERTIFICATE-----") && !shown.contains("KEY"), "{shown}");

    let curl = |arguments: &[&str]| {
        Command::new("curl").args(["-sS"]).args(arguments).arg(format!("{}/_mock/ready", running.url())).output()
    };
    match curl(&["--cacert", file]) {
        Ok(trusting) => {
            assert_eq!(text(&trusting.stdout), "ready\n", "{}", text(&trusting.stderr));
            assert!(!curl(&[]).unwrap().status.success(), "nobody vouches for it");
        }
        Err(error) => eprintln!("SKIPPED: curl cannot be run: {error}"),
    }
    std::fs::remove_file(&path).unwrap();
}
