//! What a list can be narrowed by.

/// What a list can be narrowed by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Filter {
    /// `customer_id`
    CustomerId,
    /// `subscription_id`
    SubscriptionId,
    /// `invoice_id`
    InvoiceId,
    /// `status`
    Status,
    /// `number`
    Number,
    /// `created_at[gt]`, `created_at[gte]`, `created_at[lt]` and `created_at[lte]`
    CreatedAt,
}

impl Filter {
    /// The name of the parameter.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::CustomerId => "customer_id",
            Self::SubscriptionId => "subscription_id",
            Self::InvoiceId => "invoice_id",
            Self::Status => "status",
            Self::Number => "number",
            Self::CreatedAt => "created_at",
        }
    }
}
