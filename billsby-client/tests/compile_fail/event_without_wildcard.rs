// E0004: a later version may type more of an `Event`.
use billsby_client::webhooks::Event;

pub fn is_about_money(event: &Event) -> bool {
    match event {
        Event::InvoiceCreated(_) | Event::InvoiceUpdated(_) => true,
        Event::CreditNoteCreated(_) | Event::CreditNoteUpdated(_) => true,
        Event::CustomerCreated(_) | Event::CustomerUpdated(_) | Event::CustomerDeleted(_) => false,
        Event::SubscriptionCreated(_) | Event::SubscriptionUpdated(_) => false,
        Event::Unknown(_) => false,
        #[cfg(not(feature = "mistake"))]
        _ => false,
    }
}
