// E0599: a `PaymentCardToken` has no `Display`.
use billsby_client::types::CardDetails;

pub fn log(card: &CardDetails) -> String {
    #[cfg(feature = "mistake")]
    return card.payment_card_token.to_string();
    #[cfg(not(feature = "mistake"))]
    return card.payment_card_token.as_str().len().to_string();
}
