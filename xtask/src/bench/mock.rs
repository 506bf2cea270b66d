//! How fast the mock is, beside a bare route that answers with a constant, and that it stays so as companies grow.

use super::figure::{Figure, Goal};
use anyhow::{Context, Result, bail};
use std::collections::BTreeMap;
use std::path::Path;
use std::process::{Command, Stdio};

/// The figures of a benchmark of the mock: the name it prints them under, what it means, its unit, and its goal.
type Goals = [(&'static str, &'static str, &'static str, Goal)];

const STORE: &Goals = &[
    (
        "list_page_1000000_against_1000",
        "the dearest list page, 1,000,000 rows against 1,000",
        "times",
        Goal::AtMost(3.0),
    ),
    ("search_rare_1000000", "search for a name that few of 1,000,000 customers have", "ms", Goal::AtMost(20.0)),
    ("search_frequent_1000000", "search for a name that many of 1,000,000 customers have", "ms", Goal::AtMost(20.0)),
    (
        "bytes_per_customer",
        "memory of a customer with subscription and invoice, beyond its text",
        "bytes",
        Goal::AtMost(1024.0),
    ),
    ("fork_ten_writes_each_100000", "a fork of 100,000 objects, and ten writes to both", "ms", Goal::AtMost(5.0)),
];

const HTTP: &Goals = &[
    ("server_life_us", "a server started, asked once and dropped", "us", Goal::AtMost(200.0)),
    ("load_100000_customers_s", "a fixture of 100,000 customers with subscription and invoice", "s", Goal::AtMost(2.0)),
    ("company_us", "a company made", "us", Goal::AtMost(100.0)),
    (
        "get_customer_against_ceiling_percent",
        "GET of a customer, calls a second against the ceiling",
        "%",
        Goal::AtLeast(65.0),
    ),
    (
        "create_subscription_against_ceiling_percent",
        "POST of a subscription, calls a second against the ceiling",
        "%",
        Goal::AtLeast(35.0),
    ),
    (
        "get_customer_at_100000_against_100_percent",
        "GET of a customer, 100,000 stored against 100",
        "%",
        Goal::AtLeast(90.0),
    ),
    (
        "get_customer_at_1000000_against_100_percent",
        "GET of a customer, 1,000,000 stored against 100",
        "%",
        Goal::AtLeast(80.0),
    ),
    (
        "two_companies_on_two_cores_times",
        "calls of two companies on two cores against one",
        "times",
        Goal::AtLeast(1.7),
    ),
    ("first_answer_ms", "first answer after the start of the process", "ms", Goal::AtMost(30.0)),
    ("idle_memory_mb", "memory when idle, with the demo company", "MB", Goal::AtMost(15.0)),
    ("growth_over_ten_million_requests_mb", "growth of memory over 10,000,000 calls", "MB", Goal::AtMost(20.0)),
    ("p99_beside_idle_connections_times", "p99 of others beside 5,000 idle connections", "times", Goal::AtMost(2.0)),
    ("p99_beside_slow_heads_times", "p99 of others beside 500 slow heads", "times", Goal::AtMost(2.0)),
    ("p99_beside_huge_heads_times", "p99 of others beside endless heads", "times", Goal::AtMost(2.0)),
    ("p99_beside_endless_bodies_times", "p99 of others beside endless bodies", "times", Goal::AtMost(2.0)),
    ("p99_beside_pipelining_times", "p99 of others beside pipelined requests", "times", Goal::AtMost(2.0)),
    ("memory_beside_idle_connections_mb", "memory that 5,000 idle connections take", "MB", Goal::AtMost(100.0)),
    ("memory_beside_slow_heads_mb", "memory that slow heads leave behind or take", "MB", Goal::AtMost(100.0)),
    ("memory_beside_huge_heads_mb", "memory that endless heads leave behind or take", "MB", Goal::AtMost(100.0)),
    ("memory_beside_endless_bodies_mb", "memory that endless bodies leave behind or take", "MB", Goal::AtMost(100.0)),
    ("memory_beside_pipelining_mb", "memory that pipelined requests leave behind or take", "MB", Goal::AtMost(100.0)),
];

/// Measures the mock.
pub fn measure(root: &Path) -> Result<Vec<Figure>> {
    let mut figures = bench(root, "store", STORE)?;
    figures.extend(bench(root, "http", HTTP)?);
    Ok(figures)
}

/// Runs a benchmark, and holds what it prints to its goals.
fn bench(root: &Path, name: &str, goals: &Goals) -> Result<Vec<Figure>> {
    let output = Command::new("cargo")
        .current_dir(root)
        .args(["bench", "--quiet", "--package", "billsby-mock", "--bench", name, "--", "figures"])
        .stderr(Stdio::inherit())
        .output()
        .with_context(|| format!("the benchmark {name} cannot be run"))?;
    if !output.status.success() {
        bail!("the benchmark {name} ended with {}", output.status);
    }
    figures(&String::from_utf8(output.stdout)?, goals).with_context(|| format!("the benchmark {name}"))
}

/// Reads lines of a name, a value, and whatever follows. What a name has in brackets says more, and is shown.
fn figures(printed: &str, goals: &Goals) -> Result<Vec<Figure>> {
    let mut found = BTreeMap::new();
    for line in printed.lines() {
        let mut words = line.split_whitespace();
        let (Some(name), Some(value)) = (words.next(), words.next()) else { continue };
        let (name, more) = name.split_once('(').map_or((name, ""), |(name, more)| (name, more.trim_end_matches(')')));
        if let Ok(value) = value.parse::<f64>() {
            found.insert(name, (value, more));
        }
    }
    let figure = |&(name, about, unit, goal): &(&str, &str, &'static str, Goal)| {
        let (value, more) = found.get(name).with_context(|| format!("printed no {name}"))?;
        let name = if more.is_empty() { about.to_owned() } else { format!("{about} ({more})") };
        Ok(Figure { name, found: *value, goal, unit })
    };
    goals.iter().map(figure).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOALS: &Goals = &[("search", "a search", "ms", Goal::AtMost(20.0))];

    #[test]
    fn what_is_printed_is_held_to_its_goal() {
        let found = figures("built in 3 s\nsearch(rare) 19.5 ms\n", GOALS).unwrap();
        let line = found[0].to_string();
        assert!(line.starts_with("a search (rare) ") && line.ends_with("ok"), "{line}");
    }

    #[test]
    fn what_is_not_printed_is_missed_by_name() {
        let error = figures("find 1 ms", GOALS).err().unwrap();
        assert_eq!(error.to_string(), "printed no search");
    }
}
