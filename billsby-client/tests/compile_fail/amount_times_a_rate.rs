// E0369: an `Amount` times a rate has to be rounded, and how is for the caller to say.
use billsby_client::Amount;

pub fn tax(net: Amount) -> Amount {
    #[cfg(feature = "mistake")]
    return net * 0.2;
    #[cfg(not(feature = "mistake"))]
    return Amount::minor(net.as_minor() * 20 / 100);
}
