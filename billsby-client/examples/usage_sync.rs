//! Tells Billsby what customers have used, so that no restart counts it twice and none loses it.
//!
//! `cargo run -p billsby-client --example usage_sync`
//!
//! What is used goes into a journal first, one line of JSON each. A sync brings the counters to what the journal
//! comes to with `Set`, which may be repeated; `Increment` may not, and so has no place here. Nobody else may write
//! these counters. For a subscription that is older than the journal, the first line is what was counted before.
//!
//! It bills at a mock in this process; for a real company build the client with `Client::from_env()?`.

use billsby_client::types::{CounterId, CounterOperation, SubscriptionId};
use billsby_client::{Client, Error, Timestamp};
use billsby_mock::{Advance, Clock, MockServer, jiff::ToSpan};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::error::Error as StdError;
use std::fs::{self, File, OpenOptions};
use std::io::{self, BufRead, BufReader, Seek, SeekFrom, Write};
use std::path::Path;

/// A line of the journal.
#[derive(Serialize, Deserialize)]
struct Used {
    subscription: SubscriptionId,
    units: i64,
}

/// How far the journal was read, and what each subscription had used by then since the journal began.
///
/// It only saves reading: made anew from the whole journal it would be the same.
#[derive(Default, Serialize, Deserialize)]
struct Checkpoint {
    read: u64,
    used: BTreeMap<SubscriptionId, i64>,
}

/// Notes that something was used. Once this has returned, it will be billed.
fn note(folder: &Path, subscription: &SubscriptionId, units: i64) -> io::Result<()> {
    let mut line = serde_json::to_vec(&Used { subscription: subscription.clone(), units })?;
    line.push(b'\n');
    let mut journal = journal(folder)?;
    journal.write_all(&line)?;
    journal.sync_data()
}

fn journal(folder: &Path) -> io::Result<File> {
    OpenOptions::new().read(true).append(true).create(true).open(folder.join("journal.jsonl"))
}

impl Checkpoint {
    fn load(folder: &Path) -> io::Result<Self> {
        match fs::read(folder.join("checkpoint.json")) {
            Ok(bytes) => Ok(serde_json::from_slice(&bytes)?),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Self::default()),
            Err(error) => Err(error),
        }
    }

    /// Reads what was noted since.
    fn catch_up(&mut self, folder: &Path) -> io::Result<()> {
        let mut journal = BufReader::new(journal(folder)?);
        journal.seek(SeekFrom::Start(self.read))?;
        let mut line = Vec::new();
        // A line without an end is still being written.
        while journal.read_until(b'\n', &mut line)? > 0 && line.ends_with(b"\n") {
            let used: Used = serde_json::from_slice(&line)
                .map_err(|error| io::Error::other(format!("the journal is damaged at byte {}: {error}", self.read)))?;
            *self.used.entry(used.subscription).or_default() += used.units;
            self.read += line.len() as u64;
            line.clear();
        }
        Ok(())
    }

    /// Whoever reads it sees the old one or the new one, never half of it.
    fn save(&self, folder: &Path) -> io::Result<()> {
        let written = folder.join("checkpoint.json.new");
        let mut file = File::create(&written)?;
        file.write_all(&serde_json::to_vec(self)?)?;
        file.sync_all()?;
        fs::rename(written, folder.join("checkpoint.json"))
    }
}

/// Brings one counter to what was used.
async fn bring(billsby: &Client, id: &SubscriptionId, counter: &CounterId, used: i64) -> Result<(), Box<dyn StdError>> {
    // A counter holds the usage of the running period, and the journal that of all of them. What earlier periods
    // were billed is what was ever counted less what counts now; what they were not told of is billed in this one.
    // Read in this order, since a period may end in between.
    let since = Timestamp::utc(billsby.get_subscription(id).await?.created_on.instant());
    let ever = billsby.get_counter_usage(id, counter).from(since).await?.usage;
    let now = billsby.get_counter_usage(id, counter).await?.usage;
    let due = used - (ever - now);
    if due < 0 {
        return Err(format!("was billed {} units more than the journal has: who else counts?", -due).into());
    }
    // Writes are queued, so `now` may be old. Then it is set once more, which does no harm.
    if due != now {
        billsby.update_counter(id, counter, CounterOperation::Set, due).await?;
    }
    println!("  {id} has used {used} in all, {due} in this period; the counter said {now}");
    Ok(())
}

/// Everything but the last step, so that the example can stop before it.
async fn sync(billsby: &Client, counter: &CounterId, folder: &Path) -> Result<Checkpoint, Box<dyn StdError>> {
    let mut checkpoint = Checkpoint::load(folder)?;
    checkpoint.catch_up(folder)?;
    let mut failures = Vec::new();
    for (subscription, used) in &checkpoint.used {
        // One that fails keeps none of the others waiting. The next sync looks at all of them again.
        if let Err(error) = bring(billsby, subscription, counter, *used).await {
            failures.push(format!("{subscription}: {error}"));
        }
    }
    if failures.is_empty() { Ok(checkpoint) } else { Err(failures.join("\n").into()) }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn StdError>> {
    let clock = Clock::Frozen("2026-01-15T10:00:00Z".parse()?);
    let mock = MockServer::builder().clock(clock).start().await?;
    let billsby = Client::builder(mock.domain()).api_key(mock.api_key()).base_url(mock.url()).build()?;
    let (subscription, counter) = calls_of_mateo(&billsby).await?;
    let folder = std::env::temp_dir().join(format!("billsby-usage-{}", std::process::id()));
    fs::create_dir_all(&folder)?;
    let counted = async || Ok::<_, Error>(billsby.get_counter_usage(&subscription, &counter).await?.usage);

    println!("used 70 and 50");
    note(&folder, &subscription, 70)?;
    note(&folder, &subscription, 50)?;
    // The process dies after the call, before it has written that it was made.
    drop(sync(&billsby, &counter, &folder).await?);
    println!("died, with the counter at {}\n", counted().await?);

    println!("started again, and used 10 more");
    note(&folder, &subscription, 10)?;
    sync(&billsby, &counter, &folder).await?.save(&folder)?;
    println!("synced, with the counter at {}\n", counted().await?);

    println!("a period later, used 30");
    mock.advance(Advance::By(1.month()))?;
    note(&folder, &subscription, 30)?;
    sync(&billsby, &counter, &folder).await?.save(&folder)?;
    println!("synced, with the counter at {}", counted().await?);
    fs::remove_dir_all(&folder)?;
    Ok(())
}

/// A subscription whose calls to an API are counted, and the counter.
async fn calls_of_mateo(billsby: &Client) -> Result<(SubscriptionId, CounterId), Box<dyn StdError>> {
    let found = billsby.list_customers().search("Mateo Fischer").await?;
    let mateo = &found.results.first().ok_or("the demo company has no Mateo")?.customer_unique_id;
    let subscriptions = billsby.list_customer_subscriptions(mateo).await?;
    let subscription = &subscriptions.first().ok_or("Mateo has no subscription")?.subscription_id;
    let allowances = billsby.list_subscription_allowances(subscription).await?.allowances;
    let calls = allowances.first().ok_or("nothing of Mateo's is counted")?;
    Ok((subscription.clone(), billsby.get_allowance(calls.id).await?.counter.counter_id))
}
