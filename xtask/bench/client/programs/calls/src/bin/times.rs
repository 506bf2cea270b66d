//! Prints how long a call takes by hand and with our client, in microseconds, and how many times longer ours takes.

#![forbid(unsafe_code)]

use std::error::Error;
use std::time::{Duration, Instant};

/// The first is dropped.
const ROUNDS: usize = 8;
/// The variants take turns within a round, so that what disturbs one disturbs the other.
const TURNS: usize = 80;
const CALLS: usize = 100;

fn main() -> Result<(), Box<dyn Error>> {
    calls::run(|base_url| async move {
        let ours = ours::client(&base_url)?;
        let by_hand = by_hand::Service::new(&base_url, "acme", "key")?;
        let mut medians = Vec::new();
        for _ in 0..ROUNDS {
            let (mut by_hand_took, mut ours_took) = (Vec::new(), Vec::new());
            for _ in 0..TURNS {
                for _ in 0..CALLS {
                    let start = Instant::now();
                    by_hand.get_customer(calls::ID).await?;
                    by_hand_took.push(start.elapsed());
                }
                for _ in 0..CALLS {
                    let start = Instant::now();
                    ours.get_customer(calls::ID).await?;
                    ours_took.push(start.elapsed());
                }
            }
            medians.push((microseconds(by_hand_took), microseconds(ours_took)));
        }
        let middle = |figure: fn(&(f64, f64)) -> f64| median(medians.iter().skip(1).map(figure).collect());
        println!("{} {} {}", middle(|round| round.0), middle(|round| round.1), middle(|round| round.1 / round.0));
        Ok(())
    })
}

fn microseconds(took: Vec<Duration>) -> f64 {
    median(took.iter().map(|took| took.as_secs_f64() * 1e6).collect())
}

fn median(mut found: Vec<f64>) -> f64 {
    found.sort_by(f64::total_cmp);
    found[found.len() / 2]
}
