//! Who is meant.

use crate::{ExitCode, Failure};
use billsby_client::types::Customer;
use billsby_client::{Client, Effect, Error};

/// So many people are named where a search finds several.
const MOST_NAMED: usize = 10;

/// The one customer with this id, or who is found by this e-mail address or name.
pub async fn customer(client: &Client, text: &str) -> Result<Customer, Failure> {
    let failed = |error: Error| Failure::call(&error, Effect::Read);
    // An address does not belong in a path, which others keep in their logs.
    if text.chars().all(|letter| letter.is_ascii_alphanumeric()) {
        match client.get_customer(text).await {
            Ok(customer) => return Ok(customer),
            Err(Error::NotFound(_) | Error::Invalid(_)) => {}
            Err(error) => return Err(failed(error)),
        }
    }
    let mut found = client.list_customers().search(text).stream();
    let mut rows = Vec::new();
    while let Some(row) = found.next().await.transpose().map_err(failed)? {
        rows.push(row);
    }
    match &rows[..] {
        [] => Err(Failure::Told { code: ExitCode::NotFound, message: format!("there is no customer {text:?}") }),
        [only] => client.get_customer(&only.customer_unique_id).await.map_err(failed),
        many => {
            let mut message = format!("{} customers are found; say by the id which one is meant", many.len());
            for row in many.iter().take(MOST_NAMED) {
                let (id, first, last) = (&row.customer_unique_id, &row.first_name, &row.last_name);
                message.push_str(&format!("\n  {id}  {first} {last} <{}>", row.email));
            }
            if many.len() > MOST_NAMED {
                message.push_str("\n  …");
            }
            Err(Failure::usage(message.replace(|letter: char| letter.is_control() && letter != '\n', "\u{fffd}")))
        }
    }
}
