//! The examples run, and say what their comments promise.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

use std::process::Command;

/// What the example prints. `cargo test` has built it beside this test.
fn printed(example: &str) -> String {
    let test = std::env::current_exe().unwrap();
    let program = test.parent().unwrap().parent().unwrap().join("examples").join(example);
    let output = Command::new(program).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn lifecycle() {
    let printed = printed("lifecycle");
    for step in [
        "over $29 is Paid",
        "charged $50 once",
        "refunded $9 of",
        "2000 cents can still be refunded",
        "changed to 5 x Team, Active, next bill $60",
        "subscription is Cancelled",
    ] {
        assert!(printed.contains(step), "no `{step}` in\n{printed}");
    }
}

#[test]
fn webhook_receiver() {
    let printed = printed("webhook_receiver");
    for step in [
        "Ada is a customer",
        "subscription of 1 unit(s) is Active",
        "invoice over 2900 USD is Paid",
        "credit note over 100 USD is Paid",
        "billed again at 2026-03-15T10:00:00",
        "never billed again",
        "came again, and was not handled twice",
        "refused: the header `secret` of the webhook holds a secret that is not accepted",
    ] {
        assert!(printed.contains(step), "no `{step}` in\n{printed}");
    }
    assert!(!printed.contains("whs_"), "a secret is shown in\n{printed}");
}
