//! Keys in a keyring of the system: `cargo test -p billsby-cli --features keyring --test keyring -- --ignored`.

#![cfg(all(feature = "keyring", target_os = "linux"))]
#![allow(clippy::unwrap_used, reason = "a test may panic")]

use billsby_mock::MockServer;
use std::fs::{Permissions, create_dir, set_permissions};
use std::os::unix::fs::PermissionsExt;
use std::process::Command;

/// What is done in a session with a keyring of its own, which is unlocked. Each step tells what it left with.
const STEPS: &str = r#"
printf secret | gnome-keyring-daemon --unlock --components=secrets > /dev/null
step() { "$@" 2>&1; echo "= $?"; }
printf '%s' "$KEY" | step "$BILLSBY" profiles add shop --company "$COMPANY" --base-url "$URL" --key-keyring
step "$BILLSBY" whoami
printf wr0ng | step "$BILLSBY" profiles add shop --company "$COMPANY" --base-url "$URL" --key-keyring
step "$BILLSBY" whoami
step "$BILLSBY" profiles add shop --company "$COMPANY" --base-url "$URL" --key-variable KEY
step "$BILLSBY" whoami
sed -i s/key-variable.*/key-keyring=true/ "$XDG_CONFIG_HOME/billsby/profiles.toml"
step "$BILLSBY" whoami
step "$BILLSBY" profiles remove shop
step "$BILLSBY" profiles list
"#;

#[test]
#[ignore = "it needs dbus-run-session and gnome-keyring-daemon"]
fn a_key_in_the_keyring_opens_the_company_and_is_forgotten() {
    let mock = MockServer::builder().deterministic().start_blocking().unwrap();
    let home = tempfile::tempdir().unwrap();
    let run = home.path().join("run");
    create_dir(&run).unwrap();
    set_permissions(&run, Permissions::from_mode(0o700)).unwrap();
    let mut session = Command::new("dbus-run-session");
    session.args(["--", "sh", "-c", STEPS]).env_clear().env("PATH", std::env::var_os("PATH").unwrap());
    session.env("HOME", home.path()).env("XDG_CONFIG_HOME", home.path()).env("XDG_RUNTIME_DIR", &run);
    session.env("BILLSBY", env!("CARGO_BIN_EXE_billsby")).env("COMPANY", mock.domain());
    let output = session.env("KEY", mock.api_key()).env("URL", mock.url()).output().unwrap();
    let told = String::from_utf8(output.stdout).unwrap();
    let steps: Vec<&str> = told.lines().collect();
    let expected = [
        "= 0",
        r#""key":"keyring entry shop","accepted":true"#,
        "= 0",
        "= 0",
        "The key is not one of the company",
        "= 3",
        "= 0",
        r#""key":"variable KEY","accepted":true"#,
        "= 0",
        // A profile that keeps its key elsewhere now has left none in the keyring.
        "billsby: the keyring entry shop cannot be used: ",
        "= 3",
        "= 0",
        "= 0",
    ];
    assert_eq!(steps.len(), expected.len(), "{told}\n{}", String::from_utf8_lossy(&output.stderr));
    for (step, expected) in steps.iter().zip(expected) {
        assert!(step.contains(expected), "{expected}: {told}");
    }
    assert!(!told.contains(mock.api_key()) && !told.contains("wr0ng"), "{told}");
}
