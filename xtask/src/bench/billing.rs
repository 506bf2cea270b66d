//! How fast the billing engine of the mock is, and that it stays so as companies grow.

use super::figure::{Figure, Goal, median};
use anyhow::{Context, Result, bail};
use serde_json::Value;
use std::path::Path;
use std::process::Command;

/// Measures the billing engine.
pub fn measure(root: &Path) -> Result<Vec<Figure>> {
    bench(root, &[]).context("the benchmark cannot be run")?;
    let (small, large) = (1_000, 100_000);
    let advance = |subscriptions: u32| single(root, "advance", subscriptions);
    let memory = |subscriptions: u32| single(root, "memory", subscriptions);
    Ok(vec![
        Figure {
            name: "10,000 monthly subscriptions advanced 24 months (240,000 invoices)".into(),
            found: criterion(root, "billing/advance_10000_subscriptions_24_months")? / 1e9,
            goal: Goal::AtMost(2.0),
            unit: "s",
        },
        Figure {
            name: "pricing one invoice".into(),
            found: criterion(root, "billing/price_one_invoice")? / 1e3,
            goal: Goal::AtMost(2.0),
            unit: "us",
        },
        // What is left of it is the processor's caches: nothing in the engine looks at more than one customer.
        Figure {
            name: "time an invoice takes, 100,000 subscriptions against 1,000".into(),
            found: advance(large)? / advance(small)?,
            goal: Goal::AtMost(2.0),
            unit: "times",
        },
        Figure {
            name: "memory an invoice keeps, 100,000 subscriptions against 1,000".into(),
            found: memory(large)? / memory(small)?,
            goal: Goal::AtMost(1.1),
            unit: "times",
        },
    ])
}

/// Runs the benchmark with these arguments; what it prints.
fn bench(root: &Path, arguments: &[&str]) -> Result<String> {
    let output = Command::new("cargo")
        .current_dir(root)
        .args(["bench", "--quiet", "--package", "billsby-mock", "--bench", "billing", "--"])
        .args(arguments)
        .stderr(std::process::Stdio::inherit())
        .output()?;
    if !output.status.success() {
        bail!("cargo bench ended with {}", output.status);
    }
    Ok(String::from_utf8(output.stdout)?)
}

/// The middle of three measurements that each need a process of their own.
fn single(root: &Path, name: &str, subscriptions: u32) -> Result<f64> {
    let mut found = Vec::new();
    for _ in 0..3 {
        let printed = bench(root, &[name, &subscriptions.to_string()])?;
        let figure: f64 =
            printed.trim().parse().with_context(|| format!("{name} printed {printed:?}, not a number"))?;
        found.push(figure);
    }
    Ok(median(found))
}

/// The mean that criterion found last, in nanoseconds.
fn criterion(root: &Path, id: &str) -> Result<f64> {
    let file = root.join("target/criterion").join(id).join("new/estimates.json");
    let text = std::fs::read_to_string(&file).with_context(|| format!("criterion wrote no {}", file.display()))?;
    let estimates: Value = serde_json::from_str(&text)?;
    let mean = estimates.pointer("/mean/point_estimate").and_then(Value::as_f64);
    mean.with_context(|| format!("{} has no mean", file.display()))
}
