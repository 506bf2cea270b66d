//! Billsby's writes: the act, what became of it, and the record afterwards.

use super::Billsby;
use crate::runtime::Verify;
use crate::unified::{Address, Customer, CustomerChange, Error, ErrorKind, GetQuery, Invoice, NewCustomer};
use crate::{Amount, Request, Verdict, types};

impl Billsby {
    pub(super) async fn create(&self, customer: NewCustomer) -> Result<Customer, Error> {
        let expected = "expected a billing address, without which Billsby makes no customer; found none";
        let address = customer.address.ok_or_else(|| Error::parameter_of("address", expected))?;
        let body = types::NewCustomer {
            first_name: customer.first_name,
            last_name: customer.last_name,
            email: customer.email.into(),
            address_line1: address.line1,
            address_line2: address.line2,
            city: address.city,
            state: address.state,
            country: address.country.into(),
            post_code: address.postal_code,
            card_details: None,
        };
        const ACT: &str = "making the customer";
        let created = self.client.create_customer(body).await.map_err(|error| Error::of_write(error, ACT))?;
        let read = self.customer(created.customer_unique_id.as_str(), GetQuery::new()).await;
        read.map_err(|error| error.after_the_act(&format!("{ACT} `{}`", created.customer_unique_id)))
    }

    pub(super) async fn update(&self, id: &str, change: CustomerChange) -> Result<Customer, Error> {
        const ACT: &str = "changing the customer";
        let sent = self.client.update_customer_with(id, |body| apply(change, body)).await;
        match sent {
            // The reply that cannot be read may be that of the read before.
            Err(crate::Error::Decode(failure)) if failure.operation == "update_customer" => {}
            Err(error) if error.is_not_found() => return Err(Error::not_found("customer", id)),
            Err(error) => return Err(error.into()),
            Ok(_) => {}
        }
        self.customer(id, GetQuery::new()).await.map_err(|error| error.after_the_act(ACT))
    }

    pub(super) async fn refund(&self, id: &str, amount: Amount) -> Result<Invoice, Error> {
        if amount.is_negative() || amount.is_zero() {
            let expected = format!("expected minor units, 1 or more; found {amount}");
            return Err(Error::parameter_of("amount_minor", expected));
        }
        let (_, customer, _) = self.invoice(id, GetQuery::new()).await?;
        const ACT: &str = "the refund";
        carry_out(self.client.refund_invoice(customer, id, amount), ACT).await?;
        self.after(ACT, id).await
    }

    pub(super) async fn reattempt(&self, id: &str) -> Result<Invoice, Error> {
        // That there is no such invoice is told as of any other call.
        self.invoice(id, GetQuery::new()).await?;
        const ACT: &str = "the attempt to take payment";
        carry_out(self.client.reattempt_invoice_payment(id), ACT).await?;
        self.after(ACT, id).await
    }

    pub(super) async fn mark_paid_offline(&self, id: &str) -> Result<Invoice, Error> {
        let request = self.client.mark_invoice_paid_offline(id);
        self.settle(id, async move { request.await }, types::InvoiceStatus::PaidOffline, "marking the invoice as paid")
            .await
    }

    pub(super) async fn write_off(&self, id: &str) -> Result<Invoice, Error> {
        let request = self.client.write_off_invoice(id);
        self.settle(id, async move { request.await }, types::InvoiceStatus::WrittenOff, "writing off the invoice").await
    }

    /// Sends what gives an invoice this status. Where no reply comes, the status tells that it was carried out, if it
    /// was another before.
    async fn settle(
        &self,
        id: &str,
        request: impl Future<Output = Result<(), crate::Error>>,
        status: types::InvoiceStatus,
        act: &str,
    ) -> Result<Invoice, Error> {
        let (before, ..) = self.invoice(id, GetQuery::new()).await?;
        match request.await {
            Ok(()) | Err(crate::Error::Decode(_)) => {}
            // A conflict may be with the same call: the client sends it again where its reply was lost.
            Err(error @ (crate::Error::OutcomeUnknown(_) | crate::Error::Conflict(_))) => {
                match self.invoice(id, GetQuery::new()).await {
                    Ok((now, ..)) if now.status == status && before.status != status => {}
                    _ => return Err(error.into()),
                }
            }
            Err(error) => return Err(error.into()),
        }
        self.after(act, id).await
    }

    /// The invoice after an act that was carried out.
    async fn after(&self, act: &str, id: &str) -> Result<Invoice, Error> {
        self.whole_invoice(id, GetQuery::new()).await.map_err(|error| error.after_the_act(act))
    }
}

/// Makes a call, and finds out what became of it where no reply comes.
async fn carry_out<'a, A: Verify + Clone + 'a>(request: Request<'a, A>, act: &str) -> Result<(), Error> {
    let request = request.verifiable().await?;
    let error = match request.send().await {
        // A reply that cannot be read is one of a call that succeeded.
        Ok(_) | Err(crate::Error::Decode(_)) => return Ok(()),
        Err(error @ crate::Error::OutcomeUnknown(_)) => error,
        Err(error) => return Err(error.into()),
    };
    match request.verify().await {
        Ok(Verdict::Happened) => Ok(()),
        Ok(Verdict::DidNotHappen) => {
            let message = format!("{act} was not carried out: no reply came, and Billsby shows no trace of it");
            Err(Error::new(ErrorKind::Unavailable, message))
        }
        Ok(Verdict::StillUnknown) | Err(_) => Err(error.into()),
    }
}

fn apply(change: CustomerChange, body: &mut types::CustomerUpdate) {
    if let Some(first_name) = change.first_name {
        body.first_name = first_name;
    }
    if let Some(last_name) = change.last_name {
        body.last_name = last_name;
    }
    if let Some(email) = change.email {
        body.email = email.into();
    }
    if let Some(phone) = change.phone {
        body.phone_number_dial_country = Some(phone.country);
        body.phone_number_dial_code = Some(phone.dial_code);
        body.phone_number = Some(phone.number);
    }
    if let Some(address) = change.address {
        body.billing_address = billing_address(address);
    }
}

fn billing_address(address: Address) -> types::Address {
    types::Address {
        address_line1: address.line1,
        address_line2: address.line2,
        city: address.city,
        state: address.state,
        country: address.country.into(),
        post_code: address.postal_code,
    }
}
