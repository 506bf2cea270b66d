//! Any call, any fault: nothing is done twice, nothing is claimed that is not known, and reads recover.

use crate::plan::{Chance, FAULTS, mixed};
use crate::service::Ledger;
use crate::stage::{Stage, numbered};
use crate::verdict::Told;
use billsby_client::RetryPolicy;
use cross_checks::description::Description;
use cross_checks::{calls, strategies};
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::time::{Duration, Instant};
use tokio::sync::{Mutex, mpsc};
use tokio::task::JoinSet;

/// The variable that says how many calls are made.
const CALLS: &str = "FAULTS_CALLS";
const SEED: u64 = 0x5eed;
/// How many calls are under way at once.
const AT_ONCE: usize = 48;
/// How many of a million attempts go wrong by plan. Connections that are refused or given up add a little.
const SHARE: u64 = 298_000;

type Drawn = (u64, &'static str, Value);

/// Calls as they are wanted, the same in each run.
fn draw(calls: u64) -> mpsc::Receiver<Drawn> {
    let (give, take) = mpsc::channel(AT_ONCE);
    std::thread::spawn(move || {
        let strategies: Vec<_> =
            calls::OPERATIONS.iter().map(|name| (*name, strategies::request(name).unwrap())).collect();
        // Not the best of sources, but by far the quickest.
        let source = TestRng::from_seed(RngAlgorithm::XorShift, &[7; 16]);
        let mut runner = TestRunner::new_with_rng(Config::default(), source);
        for call in 0..calls {
            let (name, strategy) = &strategies[usize::try_from(mixed(call)).unwrap() % strategies.len()];
            let arguments = strategy.new_tree(&mut runner).unwrap().current();
            if give.blocking_send((call, *name, arguments)).is_err() {
                return;
            }
        }
    });
    take
}

/// Makes all calls, some at once, and gives what they told and what was done.
async fn run(calls: u64) -> (Vec<Told>, Ledger) {
    let description = Arc::new(Description::default());
    let reads = description.operations().iter().filter(|(_, operation)| operation.effect == "read");
    let reads = reads.map(|(name, _)| name.clone()).collect();
    let stage = Stage::with(Chance::new(SEED, SHARE, reads), |builder| {
        let policy = RetryPolicy::default().attempts(6).without_budget();
        // The calls share a clock, and each moves it on for all.
        builder.retry(policy).deadline(Duration::from_secs(u64::from(u32::MAX)))
    })
    .await;
    let drawn = Arc::new(Mutex::new(draw(calls)));
    let mut workers = JoinSet::new();
    for _ in 0..AT_ONCE {
        let (client, description, drawn) = (stage.client.clone(), description.clone(), drawn.clone());
        workers.spawn(async move {
            let next = || async { drawn.lock().await.recv().await };
            let mut told = Vec::new();
            while let Some((call, name, arguments)) = next().await {
                let operation = &description.operations()[name];
                let reply = numbered(call, calls::call(&client, name, &arguments)).await;
                told.push(Told::new(call, name, operation.effect == "read", operation.is_safe(&arguments), reply));
            }
            told
        });
    }
    let told = workers.join_all().await.into_iter().flatten().collect();
    (told, stage.finish().await)
}

#[test]
fn random_calls_are_done_once_and_claim_no_more_than_is_known() {
    let calls = std::env::var(CALLS).map_or(100_000, |calls| calls.parse().unwrap());
    let started = Instant::now();
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    let (told, ledger) = runtime.block_on(run(calls));
    summarize(&told, &ledger, started.elapsed());

    let performed = |told: &Told| ledger.performed.get(told.call as usize).copied().unwrap_or_default();
    let wrong: Vec<String> = told.iter().flat_map(|told| told.faults(performed(told))).collect();
    assert!(wrong.is_empty(), "{} of {calls} calls:\n{}", wrong.len(), wrong[..wrong.len().min(20)].join("\n"));

    let called: BTreeSet<&str> = told.iter().map(|told| told.operation).collect();
    assert_eq!(called, calls::OPERATIONS.iter().copied().collect());
    let missing: Vec<_> = FAULTS.iter().filter(|(_, fault)| !ledger.faults.contains_key(fault)).collect();
    assert!(missing.is_empty(), "never happened: {missing:?}");
    assert!(ledger.refused > 0 && ledger.hung_up > 0);
    let share = share_of_faults(&ledger);
    assert!((0.29..0.31).contains(&share), "{share}");
    let (reads, recovered) = reads(&told);
    assert!(recovered as f64 >= 0.999 * reads as f64, "{recovered} of {reads} reads recovered");
}

fn reads(told: &[Told]) -> (usize, usize) {
    let reads = told.iter().filter(|told| told.read);
    (reads.clone().count(), reads.filter(|told| told.outcome == "ok").count())
}

/// Which part of all attempts went wrong.
fn share_of_faults(ledger: &Ledger) -> f64 {
    let arrived: u64 = ledger.arrived.iter().copied().map(u64::from).sum();
    let faults: u64 = ledger.faults.values().sum();
    (faults + ledger.refused) as f64 / (arrived + ledger.refused) as f64
}

fn summarize(told: &[Told], ledger: &Ledger, took: Duration) {
    let arrived: u32 = ledger.arrived.iter().sum();
    println!("{} calls, {arrived} attempts, {} connections in {took:.1?}", told.len(), ledger.connections);
    println!("{:.2}% of the attempts went wrong in {} ways", 100.0 * share_of_faults(ledger), ledger.faults.len());
    let mut outcomes = BTreeMap::<_, usize>::new();
    for told in told {
        let group = match (told.read, told.safe) {
            (true, _) => "read",
            (false, true) => "safe",
            (false, false) => "never",
        };
        *outcomes.entry((group, told.outcome)).or_default() += 1;
    }
    for ((group, outcome), count) in outcomes {
        println!("{group:>6} {outcome:<16} {count:>7}");
    }
}
