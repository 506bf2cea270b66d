//! Amounts as a unified API writes them: decimal text, and minor units beside it.

use crate::Amount;

/// Decimal text such as `12.34`; none where the currency is unknown, since a guess at its decimals could be wrong by
/// a factor of 100.
pub(super) fn decimal(amount: Option<Amount>, currency: &str) -> Option<String> {
    amount?.in_currency(currency).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unknown_currency_has_no_decimals() {
        assert_eq!(decimal(Some(Amount::minor(1234)), "USD").as_deref(), Some("12.34"));
        assert_eq!(decimal(Some(Amount::minor(1234)), "ABC"), None);
        assert_eq!(decimal(None, "USD"), None);
    }
}
