//! What the contract needs of a provider: some records, and their ids.

use billsby_client::unified::Provider;

/// A provider with records of every kind.
#[allow(async_fn_in_trait, reason = "nobody else implements it")]
pub trait Stage: Sized {
    type Provider: Provider;

    /// A new one, which shares nothing with others.
    async fn set() -> Self;

    fn provider(&self) -> &Self::Provider;

    /// The provider of another account with the same key for cursors.
    fn other_account(&self) -> Self::Provider;

    /// Adds a customer, made after all others.
    async fn add_customer(&self) -> String;

    async fn remove_customer(&self, id: &str);

    fn ids(&self) -> &Ids;
}

/// The records that a stage has at least.
#[derive(Clone, Debug, Default)]
pub struct Ids {
    /// Has all the others but the newest customers.
    pub customer: String,
    pub subscription: String,
    pub plan: String,
    /// Over 2000 cents, for the subscription, of which 500 were refunded.
    pub paid: String,
    /// At least two; an attempt to take payment for one of them succeeds.
    pub unpaid: Vec<String>,
    /// Over 500 cents.
    pub credit_note: String,
    /// The payment of the paid invoice.
    pub payment: String,
}
