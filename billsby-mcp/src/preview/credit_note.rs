//! A credit note, which only a list shows.

use super::subject::Subject;
use crate::remedy::Refusal;
use crate::selection::find;
use billsby_client::types::{CreditNote, CreditNoteStatus};
use billsby_client::{Client, Error};
use serde_json::{Map, Value, json};

const OBJECT: &str = "credit note";

/// The number of the credit note that a call pays out, where it is such a call.
pub fn number<'a>(operation: &str, arguments: &'a Map<String, Value>) -> Option<&'a str> {
    if operation != "reattempt_credit_note_payment" {
        return None;
    }
    arguments.get("creditNoteNumber")?.as_str()
}

/// What the call comes to, in a sentence for a person, and what it is done to.
///
/// # Errors
/// When there is no such credit note.
pub async fn about(client: &Client, number: &str) -> Result<(Option<String>, Vec<Subject>), Refusal> {
    let (Some(list), Some(customer)) = (find("list_credit_notes"), find("get_customer")) else {
        return Ok((None, Vec::new()));
    };
    let note = match listed(client, number).await {
        Ok(Some(note)) => note,
        Ok(None) => {
            let remedy = format!("Check the number; {} shows which there are.", list.tool.name);
            return Err(Refusal::new("not_found", format!("There is no credit note {number}."), remedy));
        }
        Err(error) => return Ok((None, vec![Subject::unread(list, OBJECT, &error)?])),
    };
    let value = list.columns.concise(&json!(note));
    let arguments = Map::from_iter([("customerUniqueId".to_owned(), json!(note.customer_unique_id))]);
    let mut subjects = vec![Subject { read: list, object: OBJECT, value }];
    // The credit note names the customer too.
    subjects.extend(Subject::read(client, customer, &arguments).await);
    Ok((Some(consequence(&note)), subjects))
}

/// The credit note of this number.
async fn listed(client: &Client, number: &str) -> Result<Option<CreditNote>, Error> {
    let mut notes = client.list_credit_notes().query(number).stream();
    while let Some(note) = notes.next().await {
        // Others may have the number as a part of theirs.
        let note = note?;
        if note.credit_note_unique_id.as_str() == number {
            return Ok(Some(note));
        }
    }
    Ok(None)
}

fn consequence(note: &CreditNote) -> String {
    let CreditNote { amount, currency, customer_full_name: name, status, .. } = note;
    let amount = amount.with_code(currency).unwrap_or_else(|_| format!("{amount} in minor units of {currency}"));
    match status {
        CreditNoteStatus::Failed => format!(" {amount} goes out to {name}."),
        _ => format!(" The credit note of {amount} to {name} is {status}."),
    }
}
