//! Lists that change while they are walked.

use crate::billsby::{self, Mocked};
use crate::memory::InMemory;
use crate::stage::Stage;
use billsby_client::Amount;
use billsby_client::unified::{Customer, Invoice, ListQuery, Page, Provider};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestCaseResult, TestRunner};
use std::collections::BTreeSet;
use std::sync::atomic::{AtomicU32, Ordering};

/// What happens between two pages.
#[derive(Clone, Debug)]
struct Change {
    added: usize,
    removed: Vec<prop::sample::Index>,
}

#[derive(Clone, Debug)]
struct Script {
    count: usize,
    limit: usize,
    changes: Vec<Change>,
}

fn scripts() -> impl Strategy<Value = Script> {
    let change = (0..4_usize, prop::collection::vec(any::<prop::sample::Index>(), 0..6))
        .prop_map(|(added, removed)| Change { added, removed });
    (0..40_usize, 1..12_usize, prop::collection::vec(change, 8)).prop_map(|(count, limit, changes)| Script {
        count,
        limit,
        changes,
    })
}

/// Asserts that what was in a list throughout came once, and nothing twice.
fn came_once(seen: &[String], stayed: &BTreeSet<String>) -> TestCaseResult {
    let known: BTreeSet<String> = seen.iter().cloned().collect();
    prop_assert_eq!(known.len(), seen.len(), "twice: {:?}", seen);
    let missed: Vec<_> = stayed.difference(&known).collect();
    prop_assert!(missed.is_empty(), "missed: {:?} of {:?}", missed, seen);
    Ok(())
}

/// Walks the customers, and then back again, while they come and go.
async fn customers(stage: &impl Stage, script: Script) -> TestCaseResult {
    let mut there = Vec::new();
    for _ in 0..script.count {
        there.push(stage.add_customer().await);
    }
    let provider = stage.provider();
    let ids = |page: &Page<_>| page.result.iter().map(id).collect::<Vec<_>>();
    fn id(customer: &billsby_client::unified::Customer) -> String {
        customer.id.clone()
    }
    let change = async |there: &mut Vec<String>, change: Option<&Change>| {
        let Some(change) = change else { return };
        for removed in &change.removed {
            if !there.is_empty() {
                let id = there.remove(removed.index(there.len()));
                stage.remove_customer(&id).await;
            }
        }
        for _ in 0..change.added {
            there.push(stage.add_customer().await);
        }
    };
    let mut changes = script.changes.iter();
    let (mut seen, mut stayed) = (Vec::new(), there.iter().cloned().collect::<BTreeSet<_>>());
    let mut query = ListQuery::new().limit(script.limit);
    let last = loop {
        let page = provider.list_customers(&query).await.unwrap();
        prop_assert!(page.result_count <= script.limit);
        seen.extend(ids(&page));
        change(&mut there, changes.next()).await;
        stayed.retain(|id| there.contains(id));
        match &page.next_cursor {
            Some(cursor) => query = ListQuery::new().limit(script.limit).cursor(cursor),
            None => break page,
        }
    };
    came_once(&seen, &stayed)?;

    let before = &seen[..seen.len() - last.result.len()];
    let mut stayed: BTreeSet<String> = before.iter().filter(|id| there.contains(id)).cloned().collect();
    let (mut seen, mut cursor) = (Vec::new(), last.prev_cursor);
    while let Some(from) = cursor {
        let page = provider.list_customers(&ListQuery::new().limit(script.limit).cursor(from)).await.unwrap();
        seen.splice(0..0, ids(&page));
        change(&mut there, changes.next()).await;
        stayed.retain(|id| there.contains(id));
        cursor = page.prev_cursor;
    }
    came_once(&seen, &stayed)
}

/// Walks the invoices that are owed, of which some are paid meanwhile and others made.
async fn owed_invoices(stage: &Mocked, script: Script, is_timed: bool) -> TestCaseResult {
    let client = stage.billsby.client();
    let mut new = billsby::ada();
    new.card_details = Some(billsby::card("tok_decline"));
    let customer = client.create_customer(new).await.unwrap().customer_unique_id;
    let add = async |there: &mut Vec<String>| {
        if is_timed {
            stage.tick();
        }
        client.create_one_time_charge(&customer, "Help", "USD", Amount::minor(500)).await.unwrap();
        there.push(client.list_customer_invoices(&customer).await.unwrap()[0].invoice_number.to_string());
    };
    let mut there = Vec::new();
    for _ in 0..script.count {
        add(&mut there).await;
    }
    let (mut seen, mut stayed) = (Vec::new(), there.iter().cloned().collect::<BTreeSet<_>>());
    let query = ListQuery::new().status("failed").limit(script.limit);
    let mut changes = script.changes.iter();
    let mut cursor = None;
    loop {
        let query = match cursor {
            Some(cursor) => query.clone().cursor(cursor),
            None => query.clone(),
        };
        let page = stage.billsby.list_invoices(&query).await.unwrap();
        seen.extend(page.result.iter().map(|invoice| invoice.id.clone()));
        if let Some(change) = changes.next() {
            for removed in &change.removed {
                if !there.is_empty() {
                    let id = there.remove(removed.index(there.len()));
                    client.mark_invoice_paid_offline(id).await.unwrap();
                }
            }
            for _ in 0..change.added {
                add(&mut there).await;
            }
        }
        stayed.retain(|id| there.contains(id));
        cursor = page.next_cursor;
        if cursor.is_none() {
            break;
        }
    }
    came_once(&seen, &stayed)
}

fn run(cases: u32, test: impl AsyncFn(Script) -> TestCaseResult) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let mut runner = TestRunner::new(Config { cases, failure_persistence: None, ..Config::default() });
    if let Err(error) = runner.run(&scripts(), |script| runtime.block_on(test(script))) {
        panic!("{error}");
    }
}

#[test]
fn customers_in_memory_that_stay_come_once() {
    run(200, async |script| {
        let stage = InMemory::set().await;
        stage.remove_customer(&stage.ids().customer).await;
        customers(&stage, script).await
    });
}

#[test]
fn customers_of_billsby_that_stay_come_once() {
    run(24, async |script| customers(&Mocked::empty().await, script).await);
}

#[test]
fn invoices_of_billsby_that_stay_owed_come_once() {
    let turn = AtomicU32::new(0);
    run(24, async |script| {
        // In every other case all were made at the same instant.
        let is_timed = turn.fetch_add(1, Ordering::SeqCst).is_multiple_of(2);
        owed_invoices(&Mocked::empty().await, script, is_timed).await
    });
}

/// Two hundred more between two pages, all made at the same instant.
#[tokio::test]
async fn records_of_one_instant_come_once_while_hundreds_are_made() {
    let stage = Mocked::empty().await;
    let client = stage.billsby.client();
    let customers = async |count: usize| {
        for _ in 0..count {
            client.create_customer(billsby::ada()).await.unwrap();
        }
    };
    customers(120).await;
    let page = |page: Page<Customer>| (page.result.into_iter().map(|customer| customer.id).collect(), page.next_cursor);
    let read = async |query| page(stage.billsby.list_customers(&query).await.unwrap());
    walk_while_200_are_made(read, async || customers(200).await).await.unwrap();

    let mut ada = billsby::ada();
    ada.card_details = Some(billsby::card("tok_decline"));
    let customer = client.create_customer(ada).await.unwrap().customer_unique_id;
    let invoices = async |count: usize| {
        for _ in 0..count {
            client.create_one_time_charge(&customer, "Help", "USD", Amount::minor(500)).await.unwrap();
        }
    };
    invoices(120).await;
    let page = |page: Page<Invoice>| (page.result.into_iter().map(|invoice| invoice.id).collect(), page.next_cursor);
    let read = async |query| page(stage.billsby.list_invoices(&query).await.unwrap());
    walk_while_200_are_made(read, async || invoices(200).await).await.unwrap();
}

/// What is there from the start comes once, whichever the page after which the others are made.
async fn walk_while_200_are_made(
    read: impl AsyncFn(ListQuery) -> (Vec<String>, Option<String>),
    make: impl AsyncFn(),
) -> TestCaseResult {
    let walk = async |limit, made_after| {
        let mut seen = Vec::new();
        let mut query = ListQuery::new().limit(limit);
        for pages in 1.. {
            let (ids, next) = read(query.clone()).await;
            seen.extend(ids);
            if made_after == Some(pages) {
                make().await;
            }
            match next {
                Some(cursor) => query = query.cursor(cursor),
                None => break,
            }
        }
        seen
    };
    for (limit, made_after) in [(100, 1), (50, 1), (50, 2), (7, 3)] {
        let stayed = walk(100, None).await.into_iter().collect();
        came_once(&walk(limit, Some(made_after)).await, &stayed)?;
    }
    Ok(())
}
