//! The examples run, and say what their comments promise.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

use billsby_client::{Amount, Client};
use billsby_mock::{Clock, MockServer};
use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// Runs an example. `cargo test` has built it beside this test.
fn run(example: &str, arguments: &[&str]) -> Output {
    let test = std::env::current_exe().unwrap();
    let program = test.parent().unwrap().parent().unwrap().join("examples").join(example);
    Command::new(program).args(arguments).output().unwrap()
}

/// What the example prints.
fn printed_with(example: &str, arguments: &[&str]) -> String {
    let output = run(example, arguments);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

fn printed(example: &str) -> String {
    printed_with(example, &[])
}

/// Asserts that the lines are there, in this order, whatever stands between them. How wide columns are does not count.
fn has_lines(printed: &str, lines: &[&str]) {
    let in_one_width = |line: &str| line.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut rest = printed.lines().map(in_one_width);
    for line in lines {
        assert!(rest.any(|it| it == *line), "no `{line}`, or not in its place, in\n{printed}");
    }
}

/// A folder for what one test writes, empty.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    _ = fs::remove_dir_all(&folder);
    folder
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

#[test]
fn support_sidebar() {
    has_lines(
        &printed("support_sidebar"),
        &[
            "Lucas Patel <lucas.patel@mail.example>",
            "0URZYTXB3I, Active, card Valid, paid $1019 so far",
            "Insight / Events x 22, Active, next bill 980.00 USD on 2026-04-23",
            "tags: events, core",
            "invoices",
            "0URZYTXB3I-3 Unpaid 42.00 USD, 0.00 USD refundable",
            "0URZYTXB3I-1 Paid 1029.00 USD, 1019.00 USD refundable",
            "credit notes",
            "0URZYTXB3I-2 Paid 10.00 USD",
            "attempts to charge the newest unpaid invoice",
            "2026-01-15 10:00 failed by visa",
        ],
    );
    let failed = printed_with("support_sidebar", &["Ingrid Dubois"]);
    has_lines(&failed, &["7R1QQ3J64J-2 Failed 5.00 USD <- not paid out"]);
    assert!(!failed.contains("attempts"), "{failed}");
    let cancelled = printed_with("support_sidebar", &["Yuki Jansen"]);
    has_lines(&cancelled, &["Mailroom / Starter x 20, Cancelled, no next bill"]);
    let prospect = printed_with("support_sidebar", &["Priya Jansen"]);
    has_lines(&prospect, &["no subscription"]);

    for (search, complaint) in [("Dubois", "4 customers match"), ("Nobody At All", "nobody is called")] {
        let output = run("support_sidebar", &[search]);
        assert!(!output.status.success() && output.stdout.is_empty(), "{search} is told of");
        assert!(String::from_utf8_lossy(&output.stderr).contains(complaint), "{output:?}");
    }
}

#[test]
fn usage_sync() {
    has_lines(
        &printed("usage_sync"),
        &[
            "used 70 and 50",
            "M6D40YO0GT has used 120 in all, 120 in this period; the counter said 0",
            "died, with the counter at 120",
            "started again, and used 10 more",
            // It has forgotten that it made the call, and does no harm.
            "M6D40YO0GT has used 130 in all, 130 in this period; the counter said 120",
            "synced, with the counter at 130",
            "a period later, used 30",
            "M6D40YO0GT has used 160 in all, 30 in this period; the counter said 0",
            "synced, with the counter at 30",
        ],
    );
}

#[test]
fn change_plan() {
    let printed = printed("change_plan");
    has_lines(
        &printed,
        &[
            "Leila Patel has 7 x Starter, and could have",
            "Starter a year 190.00 USD",
            "Team a month 84.00 USD",
            "Dedicated a month on request",
            "now The next bill is 19.00 USD on 2026-02-10.",
            "then 84.00 USD a month, the first time today and less what is left of Starter",
            "You have Team now.",
            "The next bill is 84.00 USD on 2026-02-15.",
            "Invoice 3BLN4VXXCO-2 over 68.06 USD is Paid.",
            "Yuki Jansen has 20 x Starter, and could have",
            "Nothing was changed. Subscription NXKDNUFK8R is Cancelled; to be moved to another plan it must be InTrial or \
             Active.",
            "Yuki Nguyen has 11 x Starter, and could have",
            // The answer was lost, and yet there is one new invoice and not two.
            "You have Team now.",
            "The next bill is 132.00 USD on 2026-02-15.",
            "Invoice QGSLHQASZA-2 over 118.52 USD is Paid.",
            "Amelia Schmidt has 15 x Starter, and could have",
            "Nothing was changed. You can try again.",
        ],
    );
    let offered = printed.lines().filter(|line| line.contains("84.00 USD") && line.contains("  Team")).count();
    assert_eq!(offered, 1, "a trial is offered, too, in\n{printed}");
}

#[test]
fn feature_gate() {
    has_lines(
        &printed("feature_gate"),
        &[
            "ten at once beta? 10 times yes, 1 sent",
            "a hit beta? yes, 0 sent",
            "another tag gold? no, 0 sent",
            "removed, and not seen yet beta? yes, 0 sent",
            "after the time to live beta? no, 1 sent",
            "after a webhook beta? yes, 1 sent",
            "an outage beta? yes, 1 sent",
            "while it is left alone beta? yes, 0 sent",
            "the day after beta? nobody knows (connection), 1 sent",
            "a moment later beta? nobody knows (connection), 0 sent",
        ],
    );
}

#[test]
fn gdpr_erasure() {
    let folder = folder("gdpr_erasure");
    let printed = printed_with("gdpr_erasure", &[folder.to_str().unwrap()]);
    assert!(!printed.contains("IS LEFT"), "{printed}");

    let text = fs::read_to_string(folder.join("erasure-A70D1TT5MS.json")).unwrap();
    let receipt: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert_eq!(receipt["customer"], "A70D1TT5MS");
    assert_eq!(receipt["call"], "erase_customer_data");
    assert_eq!(receipt["status"], 200);
    assert_eq!(receipt["verified"], true);
    assert!(receipt["problem"].is_null(), "{text}");
    assert!(receipt["erased_on"].as_str().unwrap().parse::<billsby_client::Timestamp>().is_ok(), "{text}");
    let erased = receipt["erased"].as_array().unwrap();
    for property in ["/firstName", "/email", "/phoneNumber", "/billingAddress/addressLine1"] {
        assert!(erased.contains(&property.into()), "{property} is not erased in {text}");
    }
    // The search finds the person where it was, or it would prove nothing.
    let seen = receipt["seen_in"].as_array().unwrap();
    for read in [
        "get_customer",
        "get_invoice",
        "get_shipping_address",
        "get_subscription",
        "list_custom_field_responses",
        "list_customers",
    ] {
        assert!(seen.contains(&read.into()), "{read} has not shown the person in {text}");
        assert_eq!(receipt["clean"][read], true, "{read} in {text}");
    }
    for personal in ["felix", "bennett", "mail.example"] {
        assert!(!text.to_lowercase().contains(personal), "{personal} is in {text}");
    }
}

#[test]
fn reconcile_refunds() {
    let printed = printed("reconcile_refunds");
    let (before, after) = printed.split_once("the customer has a new card").unwrap();
    has_lines(before, &["R-5 is made, 1012.00 USD left"]);
    for line in [
        "matched R-1 10.00 USD 0URZYTXB3I-2 is Paid",
        "matched R-2 25.00 USD KXQJ2RWWPA-3 is Paid",
        "matched R-5 7.00 USD 0URZYTXB3I-3 is Paid",
        "FAILED R-3 5.00 USD 7R1QQ3J64J-2 is Failed",
        "MISSING R-4 29.00 USD of NZ3XU4JWQ9-1 was never made",
        "UNEXPECTED --- 25.00 USD KXQJ2RWWPA-2 is Paid",
        "UNEXPECTED --- 3.00 USD 1HLVZXJW8L-2 is Pending",
        "7R1QQ3J64J-1: 5.00 USD refunded, and the ledger agrees",
        "0URZYTXB3I-1: 17.00 USD refunded, and the ledger agrees",
        "KXQJ2RWWPA-1: 50.00 USD REFUNDED, but the ledger says 25.00 USD",
    ] {
        has_lines(before, &[line]);
    }
    has_lines(after, &["7R1QQ3J64J-2 is Paid now"]);
    has_lines(after, &["matched R-3 5.00 USD 7R1QQ3J64J-2 is Paid"]);
    assert!(!after.contains("FAILED"), "{printed}");
}

#[tokio::test]
async fn export_csv() {
    let folder = folder("export_csv");
    let printed = printed_with("export_csv", &[folder.to_str().unwrap()]);
    let read = |name: &str| {
        let mut reader = csv::Reader::from_path(folder.join(format!("{name}.csv"))).unwrap();
        let rows: Vec<_> = reader.records().collect::<Result<_, _>>().unwrap();
        assert!(printed.contains(&format!("{} rows in", rows.len())), "{name}: {} rows, but\n{printed}", rows.len());
        let ids: HashSet<_> = rows.iter().map(|row| row[0].to_owned()).collect();
        assert_eq!(ids.len(), rows.len(), "a row of {name} is there twice");
        rows
    };
    let (customers, subscriptions, invoices) = (read("customers"), read("subscriptions"), read("invoices"));
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 3, "something unfinished is left");

    // The same company once more, asked in another way.
    let clock = Clock::Frozen("2026-01-15T10:00:00Z".parse().unwrap());
    let mock = MockServer::builder().clock(clock).start().await.unwrap();
    let billsby = Client::builder(mock.domain()).api_key(mock.api_key()).base_url(mock.url()).build().unwrap();
    assert_eq!(customers.len(), 1 + billsby.list_customers().await.unwrap().row_count as usize);
    assert_eq!(subscriptions.len(), billsby.list_subscriptions().await.unwrap().row_count as usize);
    let first = billsby.list_invoices().page_size(100).await.unwrap();
    assert_eq!((first.page_count, first.results.len()), (1, invoices.len()));
    let owed = Amount::checked_sum(first.results.iter().map(|invoice| invoice.amount)).unwrap();
    let written = invoices.iter().map(|row| Amount::parse(&row[2], &row[3]).unwrap());
    assert_eq!(Amount::checked_sum(written), Some(owed));
    assert_eq!(&invoices[1][2], "27.10", "the currency has two decimals");

    let ugly = &customers[0];
    assert_eq!(&ugly[1], "'=HYPERLINK(\"http://evil.example\")");
    assert_eq!(&ugly[2], "O'Hara, \"Bo\"");
}
