//! Prints how many allocations a call makes by hand, and with our client.

#![forbid(unsafe_code)]

use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};
use std::alloc::System;
use std::error::Error;

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

const CALLS: usize = 1_000;

fn main() -> Result<(), Box<dyn Error>> {
    calls::run(|base_url| async move {
        let ours = ours::client(&base_url)?;
        let by_hand = by_hand::Service::new(&base_url, "acme", "key")?;
        let mut found = [0.0; 2];
        // The first time warms the connections up, and does not count.
        for _ in 0..2 {
            let region = Region::new(ALLOCATOR);
            for _ in 0..CALLS {
                by_hand.get_customer(calls::ID).await?;
            }
            found[0] = each(&region);
            let region = Region::new(ALLOCATOR);
            for _ in 0..CALLS {
                ours.get_customer(calls::ID).await?;
            }
            found[1] = each(&region);
        }
        println!("{} {}", found[0], found[1]);
        Ok(())
    })
}

/// How many a call made; to grow one counts as another.
fn each(region: &Region<'_, System>) -> f64 {
    let made = region.change();
    (made.allocations + made.reallocations) as f64 / CALLS as f64
}
