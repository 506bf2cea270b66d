// E0369: a sum of two `Amount`s may not fit, and is asked for with a method that says so.
use billsby_client::Amount;

pub fn total(price: Amount, setup: Amount) -> Option<Amount> {
    #[cfg(feature = "mistake")]
    return Some(price + setup);
    #[cfg(not(feature = "mistake"))]
    return price.checked_add(setup);
}
