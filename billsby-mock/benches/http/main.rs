//! How fast the mock answers over HTTP, beside a bare route that answers with a constant: the ceiling.
//!
//! `cargo bench -p billsby-mock --bench http -- figures` prints one figure a line, as `name value`; `cargo xtask bench
//! mock` holds them to their goals. What is measured runs in processes of its own, which this program starts as itself.

#![allow(clippy::unwrap_used, reason = "a benchmark may panic")]

/// As the binary has it.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

mod ceiling;
mod hostile;
mod lives;
mod load;
mod memory;
mod process;
mod stock;
mod throughput;

use std::env;

fn main() {
    // `cargo bench` passes `--bench` besides.
    let arguments: Vec<String> = env::args().skip(1).filter(|argument| argument != "--bench").collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match words[..] {
        ["serve-mock", customers, seed] => stock::serve(customers.parse().unwrap(), seed.parse().unwrap()),
        ["serve-ceiling", size] => ceiling::serve(size.parse().unwrap()),
        ["figures"] => {
            lives::figures();
            throughput::figures();
            memory::figures();
            hostile::figures();
        }
        ["lives"] => lives::figures(),
        ["throughput"] => throughput::figures(),
        ["memory"] => memory::figures(),
        ["hostile"] => hostile::figures(),
        // `cargo test --benches` only wants to know that it runs.
        _ => println!("usage: figures | lives | throughput | memory | hostile"),
    }
}

/// Prints a figure.
fn figure(name: &str, value: f64) {
    println!("{name} {value:.4}");
}
