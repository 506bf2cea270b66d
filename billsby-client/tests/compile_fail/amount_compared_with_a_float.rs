// E0308: an `Amount` is compared with an amount, and not with a float.
use billsby_client::Amount;

pub fn is_large(amount: Amount) -> bool {
    #[cfg(feature = "mistake")]
    return amount > 100.0;
    #[cfg(not(feature = "mistake"))]
    return amount > Amount::minor(100_00);
}
