//! The rules of billing: pure and deterministic. Commands go in, changes of
//! state and notices come out. Nothing here reads a clock or draws a random
//! number: commands take the time as `now`, and ids come from a seed.
//!
//! A command is a method of [`Company`]. It checks
//! everything first and changes something only when nothing is wrong: a
//! refused command leaves the state as it was.
//!
//! | resource | reads | commands |
//! |---|---|---|
//! | [`customers`] | `list_customers`, `get_customer` | `create_customer`, `update_customer`, `delete_customer`, `update_payment_card`, `request_payment_details_update` |
//! | [`erasure`] | | `erase_customer_data` |
//! | [`subscription_lists`] | `list_subscriptions` | |
//! | [`subscriptions`] | `get_subscription`, `list_customer_subscriptions`, `get_shipping_address` | `update_shipping_address`, `update_renewal_date`, `cancel_subscription`, `suspend_subscription`, `reactivate_subscription`, `update_add_on_quantity` |
//! | [`subscribing`] | | `create_subscription`, `add_customer_subscription` |
//! | [`plan_changes`] | | `change_subscription_plan` |
//! | [`renewals`] | `forecast_invoice` | |
//! | [`invoice_lists`] | `list_invoices` | |
//! | [`invoices`] | `list_customer_invoices`, `get_invoice`, `list_payment_logs` | `create_one_time_charge`, `reattempt_invoice_payment`, `mark_invoice_paid_offline`, `write_off_invoice`, `schedule_write_off`, `create_pending_charge` |
//! | [`credit_notes`] | `list_credit_notes`, `list_customer_credit_notes` | `refund_invoice`, `create_pending_refund`, `reattempt_credit_note_payment` |
//! | [`products`] | `list_products`, `get_product` | `create_product`, `update_product` |
//! | [`plans`] | `list_plans` | `create_plan`, `update_plan`, `reorder_plans` |
//! | [`cycles`] | | `create_cycles` |
//! | [`add_ons`] | `list_add_ons`, `get_add_on`, `list_subscription_add_ons` | `create_add_on` |
//! | [`allowances`] | `list_allowances`, `get_allowance`, `list_subscription_allowances` | `create_allowance` |
//! | [`counters`] | `get_counter_usage` | `update_counter` |
//! | [`feature_tags`] | `list_customer_feature_tags`, `list_subscription_feature_tags`, `get_subscription_feature_tag_split` | `add_feature_tags`, `remove_feature_tag` |
//! | [`custom_fields`] | `list_custom_fields`, `list_custom_field_responses` | `create_custom_field`, `update_custom_field`, `update_custom_field_response` |
//! | [`coupons`] | `list_coupons` | `create_coupon` |
//! | [`rules`] | `rules` | `set_rules` |
//! | [`time`] | `next_due` | `advance`, `set_clock`, `catch_up` |
//! | [`events`] | `list_subscription_event_logs` | |
//! | [`upcoming`] | `list_upcoming` | |
//! | [`revenue`] | `revenue_by_month`, `outstanding` | |
//! | [`outbox`] | `outbox` | `take_notices` |
//! | [`webhooks`] | `webhooks`, `get_webhook_receiver`, `list_webhook_deliveries` | `set_webhook_receiver`, `remove_webhook_receiver`, `resend_webhook`, `record_attempt` |
//!
//! [`demo`] makes a company with a history out of these commands. Beneath them
//! lie small total functions: [`money`], [`calendar`], [`pricing`]
//! and [`bills`], which composes the lines of an invoice from the three.

pub mod add_ons;
pub mod address;
pub mod allowances;
pub mod bills;
pub mod calendar;
pub mod clock;
pub mod company;
pub mod counters;
pub mod coupons;
pub mod credit_notes;
pub mod custom_fields;
pub mod customers;
pub mod cycles;
pub mod demo;
pub mod dunning;
mod enumeration;
pub mod erasure;
pub mod error;
pub mod events;
pub mod feature_tags;
pub mod ids;
pub mod instant;
mod integrity;
pub mod invoice_lists;
pub mod invoices;
pub mod money;
pub mod orders;
pub mod outbox;
pub mod payments;
pub mod plan_changes;
pub mod plans;
mod prefixed;
pub mod price_models;
pub mod pricing;
pub mod products;
pub mod renewals;
pub mod revenue;
pub mod rules;
pub mod settings;
pub mod subscribing;
pub mod subscription_lists;
pub mod subscriptions;
pub mod text;
pub mod time;
pub mod upcoming;
mod update;
pub mod webhooks;

#[cfg(test)]
pub(crate) mod fixture;
#[cfg(test)]
mod lists;
#[cfg(test)]
mod state_table;

pub use company::Company;
pub use error::{BillingError, Violation};
