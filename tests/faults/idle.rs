//! A connection that is closed between two calls.

use crate::fault::Fault;
use crate::plan::Plan;
use crate::stage::{Stage, numbered};
use crate::ticket::Ticket;
use billsby_client::{Amount, Error};

/// Nothing goes wrong but that every connection is closed after its first reply.
struct HangUp;

impl Plan for HangUp {
    fn fault(&self, _: &Ticket) -> Option<Fault> {
        None
    }

    fn hangs_up(&self, _: &Ticket) -> bool {
        true
    }
}

/// Whether the client learns of it before it sends, in the middle, or after is a matter of chance; so it is tried
/// often, and each outcome is held to what was done.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_write_on_a_connection_that_was_just_closed_is_made_once_or_owned_up_to() {
    let stage = Stage::set(HangUp).await;
    let (mut done, mut unknown) = (0, 0);
    for call in 0..1000 {
        let refund = stage.client.refund_invoice("5VL9JC0NE0", "5VL9JC0NE0-3", Amount::minor(500));
        let outcome = numbered(call, refund).await;
        let (arrived, performed) = stage.seen(call);
        match outcome {
            Ok(_) => {
                assert_eq!((arrived, performed), (1, 1), "call {call}");
                done += 1;
            }
            Err(Error::OutcomeUnknown(_)) => {
                assert!(performed <= 1, "call {call}");
                unknown += 1;
            }
            Err(other) => panic!("call {call}: {other:?}"),
        }
    }
    assert!(stage.clock.sleeps().is_empty(), "a refund was sent again");
    println!("{done} refunds were made, of {unknown} nobody knows");
    assert!(done > 0);
}
