//! Flags over variables, variables over the file.

use crate::process::{Running, command, text};
use std::io::Write;
use std::path::PathBuf;

/// A file that is gone when the test is over.
struct File(PathBuf);

impl File {
    fn new(name: &str, text: &str) -> Self {
        let path = std::env::temp_dir().join(format!("billsby-mock-{}-{name}.toml", std::process::id()));
        std::fs::File::create(&path).unwrap().write_all(text.as_bytes()).unwrap();
        Self(path)
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

const FILE: &str = r#"
listen = "127.0.0.1:0"
seed = 3
control-token = "sesame"

[[company]]
name = "acme"
api-key = "acme_key"
clock = "2026-01-31T12:00:00Z"

[[company]]
name = "bolt"
data = "empty"

[company.rules]
settlement = "Batched"
"#;

#[test]
fn what_a_file_says_is_served() {
    let file = File::new("served", FILE);
    let running = Running::spawn(command().args(["--config", file.path()]));
    let token = "Authorization: Bearer sesame\r\n";
    let acme = running.get("/_mock/companies/acme/clock", token);
    assert!(acme.contains("2026-01-31T12:00:00Z") && acme.contains("frozen"), "{acme}");
    let rules = |company: &str| running.get(&format!("/_mock/companies/{company}/rules"), token);
    assert!(rules("acme").contains("\"settlement\":\"Immediate\""), "{}", rules("acme"));
    assert!(rules("bolt").contains("\"settlement\":\"Batched\""), "{}", rules("bolt"));
}

#[test]
fn flags_win_over_variables_and_variables_over_the_file() {
    let file = File::new("wins", FILE);
    let printed = |flags: &[&str], variables: &[(&str, &str)]| {
        let mut command = command();
        command.args(["--config", file.path(), "--print-config"]).args(flags).envs(variables.iter().copied());
        let output = command.output().unwrap();
        assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
        text(&output.stdout)
    };
    assert!(printed(&[], &[]).contains("seed = 3"));
    assert!(printed(&[], &[("BILLSBY_MOCK_SEED", "4")]).contains("seed = 4"));
    assert!(printed(&["--seed", "5"], &[("BILLSBY_MOCK_SEED", "4")]).contains("seed = 5"));
    let one = printed(&["--company", "bolt"], &[]);
    assert!(one.contains("name = \"bolt\"\ndata = \"empty\"") && !one.contains("acme"), "{one}");
    assert!(printed(&[], &[("BILLSBY_MOCK_NO_CORS", "true")]).contains("no-cors = true"));
}

#[test]
fn a_flag_wins_over_the_variable_that_it_is_short_for() {
    let output = command().args(["--empty", "--print-config"]).env("BILLSBY_MOCK_DATA", "demo").output().unwrap();
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    assert!(text(&output.stdout).contains("data = \"empty\""), "{}", text(&output.stdout));
}

#[test]
fn a_variable_of_no_option_is_refused_unless_it_is_somebody_elses() {
    let refused = |name: &str| {
        let output = command().arg("--print-config").env(name, "sesame").output().unwrap();
        let said = text(&output.stderr);
        assert!(!said.contains("sesame"), "{said}");
        (output.status.code() == Some(2)).then_some(said)
    };
    for name in ["BILLSBY_MOCK_SEDE", "BILLSBY_MOCK_EMPTY", "BILLSBY_MOCK_PORTAL"] {
        let said = refused(name).unwrap();
        assert!(said.contains(&format!("found `{name}`")), "{said}");
    }
    for name in [
        "BILLSBY_MOCK_BASE_URL",
        "BILLSBY_MOCK_URL",
        "BILLSBY_MOCK_PORT_4747_TCP",
        "BILLSBY_MOCK_SERVICE_HOST",
        "BILLSBY_MOCKED",
    ] {
        assert_eq!(refused(name), None, "{name}");
    }
}

#[test]
fn what_would_not_start_is_not_printed() {
    for (arguments, code) in [
        (&["--rate-limit", "0/PT1M"][..], 2),
        (&["--company", "a/b"], 2),
        (&["--no-control", "--control-token", "sesame"], 2),
        (&["--state", "/nowhere/billsby.state"], 4),
    ] {
        let output = command().arg("--print-config").args(arguments).output().unwrap();
        assert_eq!((output.status.code(), text(&output.stdout).as_str()), (Some(code), ""), "{arguments:?}");
    }
}

#[test]
fn what_is_printed_can_be_read_again() {
    let file = File::new("again", FILE);
    let print = |path: &str, option: &str| command().args(["--config", path, option]).output().unwrap();
    let first = text(&print(file.path(), "--print-config=with-secrets").stdout);
    assert!(first.contains("sesame") && first.contains("acme_key"), "{first}");
    let again = File::new("again-printed", &first);
    assert_eq!(text(&print(again.path(), "--print-config=with-secrets").stdout), first);

    let masked = text(&print(file.path(), "--print-config").stdout);
    assert!(!masked.contains("sesame") && !masked.contains("acme_key"), "{masked}");
    let masked = File::new("again-masked", &masked);
    let refused = print(masked.path(), "--print-config");
    assert_eq!(refused.status.code(), Some(2));
    assert!(text(&refused.stderr).contains("hidden when the file was printed"), "{}", text(&refused.stderr));
}

#[test]
fn what_a_file_has_wrong_is_named_with_its_place_and_without_its_secrets() {
    for (wrong, said) in [
        ("seed = 1\nsede = 2\n", ":2:1: unknown field `sede`, expected one of"),
        ("[[company]]\nname = \"acme\"\napi_key = \"sesame\"\n", ":3:1: unknown field `api_key`"),
        ("[[company]]\napi-key = \"sesame\"\n", ":1:1: missing field `name`"),
        ("control-token = 5317\n", ":1:17: expected a string"),
        ("control-token = \"sesame\n", ":1:"),
        ("clock = \"noon\"\n", ":1:9: expected `real`, or an instant such as 2026-01-31T12:00:00Z; found `noon`"),
        ("[rules]\nsetlement = \"Batched\"\n", "company `demo`: rules/setlement: is not known"),
    ] {
        let file = File::new("wrong", wrong);
        let output = command().args(["--config", file.path()]).output().unwrap();
        let error = text(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{wrong}");
        assert!(error.contains(said), "{wrong}: {error}");
        assert!(!error.contains("sesame") && !error.contains("5317"), "{error}");
    }
}

#[test]
fn help_says_all_that_is_needed_and_shows_no_secret() {
    let output = command().arg("--help").env("BILLSBY_MOCK_CONTROL_TOKEN", "sesame").output().unwrap();
    let help = text(&output.stdout);
    for part in
        ["Listening:", "Control plane:", "Companies:", "Log:", "Examples:", "Exit codes:", "BILLSBY_MOCK_LISTEN"]
    {
        assert!(help.contains(part), "{part}");
    }
    assert!(!help.contains("sesame"), "{help}");
    let flags = help.lines().filter_map(|line| line.trim_start().strip_prefix("--"));
    for flag in flags.map(|rest| rest.split([' ', '[']).next().unwrap()).filter(|flag| !PLAIN.contains(flag)) {
        let variable = format!("BILLSBY_MOCK_{}", flag.to_uppercase().replace('-', "_"));
        assert!(help.contains(&variable), "--{flag} has no variable");
    }
}

/// Flags that make no sense as variables.
const PLAIN: [&str; 2] = ["empty", "print-config"];
