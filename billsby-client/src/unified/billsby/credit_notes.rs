//! Credit notes of Billsby.

use super::listing::{ORDER, Rows, of_existing, remote_rows, row, start, whole, window, wire};
use super::value::{instant, text};
use super::{Billsby, crosswalk};
use crate::unified::customer::whole_name;
use crate::unified::money::decimal;
use crate::unified::query::Range;
use crate::unified::walk::{List, Window};
use crate::unified::{Answer, CreditNote, CreditNoteStatus, CustomerReference, ListQuery, RemoteData};
use crate::{Amount, Timestamp, types};
use serde_json::value::RawValue;

fn basic_credit_note(
    number: &types::InvoiceNumber,
    created_on: Timestamp,
    amount: Amount,
    currency: &types::CurrencyCode,
    status: &types::CreditNoteStatus,
) -> CreditNote {
    let (unified, status_is_mapped) = crosswalk::CREDIT_NOTE_STATUS.unified(status.as_str());
    CreditNote {
        number: text(number),
        status: Some(unified),
        provider_status: text(status.as_str()),
        status_is_mapped,
        amount: decimal(Some(amount), currency.as_str()),
        amount_minor: Some(amount),
        currency: text(currency),
        created_at: instant(created_on),
        ..CreditNote::new(number.as_str())
    }
}

pub fn credit_note(of: &types::CreditNote, remote_data: Option<RemoteData>) -> CreditNote {
    let name = text(&of.customer_full_name).or_else(|| whole_name(&of.customer_first_name, &of.customer_last_name));
    let customer = CustomerReference { name, ..CustomerReference::new(of.customer_unique_id.as_str()) };
    let note = basic_credit_note(&of.credit_note_unique_id, of.created_on, of.amount, &of.currency, &of.status);
    CreditNote { customer: Some(customer), remote_data, ..note }
}

pub fn credit_note_of(customer: &str, of: &types::CustomerCreditNote, remote_data: Option<RemoteData>) -> CreditNote {
    CreditNote {
        customer: Some(CustomerReference::new(customer)),
        remote_data,
        ..basic_credit_note(&of.invoice_number, of.created_on, of.amount, &of.currency, &of.status)
    }
}

pub struct CreditNotes<'a> {
    pub billsby: &'a Billsby,
    pub query: &'a ListQuery,
    pub status: Option<CreditNoteStatus>,
}

impl List for CreditNotes<'_> {
    type Row = CreditNote;
    type Record = CreditNote;

    fn window(&self, number: usize, size: usize) -> Answer<'_, Window<CreditNote>> {
        Box::pin(async move {
            if let Some(customer) = self.query.wanted_customer() {
                let reply = of_existing!(self.billsby.client.list_customer_credit_notes(customer));
                return Ok(whole!(reply, self.query, |(of, remote)| {
                    let note = credit_note_of(customer, of, remote);
                    row(&of.invoice_number, note.created_at, note)
                }));
            }
            let mut request = self.billsby.client.list_credit_notes().page(wire(number)).page_size(wire(size));
            request = request.order_by_descending(ORDER);
            if let Some(number) = self.query.wanted_number() {
                request = request.query(number);
            }
            let reply = request.raw().await?;
            Ok(window!(reply, self.query, number, size, |(of, remote)| {
                let note = credit_note(of, remote);
                row(&of.credit_note_unique_id, note.created_at, note)
            }))
        })
    }

    fn records(&self, row: CreditNote) -> Answer<'_, Vec<CreditNote>> {
        let is_wanted = self.range().contains(row.created_at)
            && (self.status.is_none() || self.status == row.status)
            && self.query.wanted_number().is_none_or(|number| row.number.as_deref() == Some(number));
        Box::pin(async move { Ok(Vec::from_iter(is_wanted.then_some(row))) })
    }

    fn id(record: &CreditNote) -> &str {
        &record.id
    }

    fn range(&self) -> Range {
        self.query.wanted_created()
    }
}
