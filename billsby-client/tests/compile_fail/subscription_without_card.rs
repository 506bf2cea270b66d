// E0277: a `NewSubscription` must have `card_details`.
use billsby_client::types::{Address, CardDetails, NewSubscription};

pub fn order(address: Address, card: CardDetails) -> NewSubscription {
    let order = NewSubscription::builder().first_name("Ada").last_name("Lovelace").email("ada@example.com");
    let order = order.cycle_id(7).units(1).address(address);
    #[cfg(not(feature = "mistake"))]
    let order = order.card_details(card);
    order.build()
}
