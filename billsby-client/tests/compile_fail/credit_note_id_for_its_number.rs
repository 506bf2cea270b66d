// E0277: a `CreditNoteId` is not the number of the credit note, an `InvoiceNumber`.
use billsby_client::types::CreditNote;
use billsby_client::{Client, Error};

pub async fn pay_out(billsby: &Client, row: &CreditNote) -> Result<(), Error> {
    #[cfg(feature = "mistake")]
    billsby.reattempt_credit_note_payment(row.credit_note_id).await?;
    #[cfg(not(feature = "mistake"))]
    billsby.reattempt_credit_note_payment(&row.credit_note_unique_id).await?;
    Ok(())
}
