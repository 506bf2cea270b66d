//! The unified view: what every provider must do, done by two of them.

#![cfg(feature = "unified")]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may panic")]

mod billsby;
#[path = "../local/clock.rs"]
mod clock;
mod contract;
#[path = "../local/mod.rs"]
mod local;
mod memory;
mod shape;
mod stage;
mod unhappy;
mod walking;

/// Every test of the contract, for a stage.
macro_rules! keeps_the_contract {
    ($stage:ty: $($test:ident)*) => {
        $(
            #[tokio::test]
            async fn $test() {
                crate::contract::$test(&<$stage as crate::stage::Stage>::set().await).await;
            }
        )*
    };
    ($stage:ty) => {
        crate::keeps_the_contract! { $stage:
            every_field_has_its_name_and_type
            a_list_has_the_envelope
            what_was_sent_comes_only_where_it_is_asked_for
            records_survive_being_written_and_read
            a_list_tells_what_a_single_record_tells
            capabilities_are_all_and_only_what_is_supported
            lists_are_narrowed
            a_filter_that_is_not_there_is_refused
            a_status_that_is_no_word_is_refused
            created_at_narrows
            what_is_not_there_is_not_found
            cursors_lead_on_and_back
            cursors_of_others_are_refused
            customers_are_made_and_changed
            an_invoice_is_refunded_in_parts
            a_refund_that_cannot_be_changes_nothing
            an_invoice_is_reattempted
            an_invoice_is_paid_offline
            an_invoice_is_written_off
            what_is_paid_is_not_settled_again
            errors_have_the_shape_of_the_listing
        }
    };
}
pub(crate) use keeps_the_contract;
