//! The JSON Schemas of what is no plain record.

use super::{
    CreditNoteStatus, InvoiceStatus, PaymentMethod, PaymentStatus, PlanStatus, RemoteData, SubscriptionStatus,
};
use crate::{Amount, Timestamp};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use std::borrow::Cow;

/// A schema that stands where it is used.
macro_rules! inline {
    ($($name:ident: $schema:tt),*) => {
        $(impl JsonSchema for $name {
            fn inline_schema() -> bool {
                true
            }

            fn schema_name() -> Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                json_schema!($schema)
            }
        })*
    };
}

inline!(
    Amount: { "type": "integer", "format": "int64" },
    Timestamp: { "type": "string", "format": "date-time" },
    // A provider may send anything.
    RemoteData: {}
);

/// The unified words; a provider's own may stand in their place.
macro_rules! words {
    ($($name:ident),*) => {
        $(impl JsonSchema for $name {
            fn schema_name() -> Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                json_schema!({
                    "type": "string",
                    "description": "One of the unified words, or the provider's own where it has none of these.",
                    "examples": Self::KNOWN,
                })
            }
        })*
    };
}

words!(InvoiceStatus, PaymentStatus, PaymentMethod, SubscriptionStatus, PlanStatus, CreditNoteStatus);
