//! Reads a hundred thousand rows as a stream. Prints the most bytes that were alive at once, early and late in it.

#![forbid(unsafe_code)]

use futures_util::TryStreamExt;
use peak_alloc::PeakAlloc;
use std::error::Error;
use std::pin::pin;

#[global_allocator]
static ALLOCATOR: PeakAlloc = PeakAlloc;

const WARM: usize = 1_000;
const HALF: usize = 50_000;
const ALL: usize = 100_000;

fn main() -> Result<(), Box<dyn Error>> {
    calls::run(|base_url| async move {
        let ours = ours::client(&base_url)?;
        let mut customers = pin!(ours.list_customers().page_size(100).stream());
        let (mut rows, mut early, mut late) = (0, 0, 0);
        while customers.try_next().await?.is_some() {
            rows += 1;
            match rows {
                WARM => ALLOCATOR.reset_peak_usage(),
                HALF => {
                    early = ALLOCATOR.peak_usage();
                    ALLOCATOR.reset_peak_usage();
                }
                ALL => late = ALLOCATOR.peak_usage(),
                _ => {}
            }
        }
        if rows != ALL {
            return Err(format!("expected {ALL} rows, found {rows}").into());
        }
        println!("{early} {late}");
        Ok(())
    })
}
