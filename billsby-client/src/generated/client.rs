// @generated from the API description. Do not edit: change the description and regenerate.

//! The client.
use crate::generated::{low_level, requests};
use crate::runtime::{ConfigurationError, Connection};
use crate::types;
use std::sync::Arc;
/// A client for Billsby. Cheap to clone; clones share their connections.
#[derive(Clone, Debug)]
pub struct Client {
    low_level: low_level::Client,
    company: Arc<str>,
}
/// Configures a [`Client`].
#[derive(Clone, Debug)]
#[must_use]
pub struct ClientBuilder {
    connection: Connection,
    company: String,
}
impl ClientBuilder {
    /// The key, sent in the header `ApiKey` of every request.
    pub fn api_key(mut self, key: impl Into<crate::runtime::ApiKey>) -> Self {
        self.connection.api_key = Some(key.into());
        self
    }
    /// Scheme, host and port of the service, for example of a mock: `http://127.0.0.1:4747`.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.connection.base_url = url.into();
        self
    }
    /// How long one call may take, from the first byte sent to the last one received. Thirty seconds when not set.
    pub fn timeout(mut self, timeout: std::time::Duration) -> Self {
        self.connection.timeout = timeout;
        self
    }
    /// Makes the client.
    ///
    /// # Errors
    /// A [`ConfigurationError`] that names what is wrong.
    pub fn build(self) -> Result<Client, ConfigurationError> {
        if self.company.is_empty() || matches!(self.company.as_str(), "." | "..") {
            return Err(ConfigurationError::Setting("company"));
        }
        let (base_url, http, transport) = self.connection.open("ApiKey")?;
        Ok(Client {
            low_level: low_level::Client::new_with_client(&base_url, http, transport),
            company: self.company.into(),
        })
    }
}
impl Client {
    /// Starts to configure a client.
    ///
    /// `company`: The company's sub-domain, as in its log-in address.
    pub fn builder(company: impl Into<String>) -> ClientBuilder {
        ClientBuilder {
            connection: Connection::new("https://public.billsby.com"),
            company: company.into(),
        }
    }
    /// A client configured by the environment: `BILLSBY_COMPANY`, `BILLSBY_API_KEY`. `BILLSBY_BASE_URL` is optional.
    ///
    /// # Errors
    /// A [`ConfigurationError`] that names the variable that is missing or wrong.
    pub fn from_env() -> Result<Self, ConfigurationError> {
        let mut builder = Self::builder(crate::runtime::environment("BILLSBY_COMPANY")?);
        builder = builder.api_key(crate::runtime::environment("BILLSBY_API_KEY")?);
        if let Ok(url) = std::env::var("BILLSBY_BASE_URL") {
            builder = builder.base_url(url);
        }
        builder.build()
    }
    pub(crate) fn low_level(&self) -> &low_level::Client {
        &self.low_level
    }
    pub(crate) fn company(&self) -> &str {
        &self.company
    }
}
impl Client {
    /// List the customers of the company.
    ///
    /// Newest first, one page at a time. `search` matches a full or partial name or e-mail address.
    ///
    /// Effect: reads, changes nothing.
    ///
    /// Endpoint: `GET /api/v1/rest/core/{companyDomain}/customers`.
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed or invalid. `errors` names every offending field.
    /// - 401: The key is missing, unknown, or another company's.
    /// - 404: No such object in this company.
    /// - 429: Too many requests; wait as long as `Retry-After` says.
    /// - 500: The service failed; the outcome of a write is unknown.
    pub fn list_customers(&self) -> requests::ListCustomers<'_> {
        requests::ListCustomers {
            client: self,
            page: 1,
            page_size: 100,
            search: None,
        }
    }
    /// Make a customer without a subscription.
    ///
    /// A card may come with it or later; a subscription can be added once there is one. Nothing is charged. Sent twice it makes two customers, also with the same e-mail address.
    ///
    /// Effect: writes.
    ///
    /// Endpoint: `POST /api/v1/rest/core/{companyDomain}/customers`.
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed or invalid. `errors` names every offending field.
    /// - 401: The key is missing, unknown, or another company's.
    /// - 404: No such object in this company.
    /// - 413: The body is over 1 MiB.
    /// - 415: The body is not declared as JSON.
    /// - 429: Too many requests; wait as long as `Retry-After` says.
    /// - 500: The service failed; the outcome of a write is unknown.
    pub fn create_customer(
        &self,
        body: types::NewCustomer,
    ) -> requests::CreateCustomer<'_> {
        requests::CreateCustomer {
            client: self,
            body,
        }
    }
    /// Read a customer.
    ///
    /// With the card's state and what the customer has paid over its life, as text for display.
    ///
    /// Effect: reads, changes nothing.
    ///
    /// Endpoint: `GET /api/v1/rest/core/{companyDomain}/customers/{customerUniqueId}`.
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed or invalid. `errors` names every offending field.
    /// - 401: The key is missing, unknown, or another company's.
    /// - 404: No such object in this company.
    /// - 429: Too many requests; wait as long as `Retry-After` says.
    /// - 500: The service failed; the outcome of a write is unknown.
    pub fn get_customer(
        &self,
        customer_unique_id: impl Into<types::CustomerId>,
    ) -> requests::GetCustomer<'_> {
        requests::GetCustomer {
            client: self,
            customer_unique_id: customer_unique_id.into(),
        }
    }
    /// Replace a customer's name, e-mail address, phone number and billing address.
    ///
    /// Read the customer first and send back what is to stay, since what is left out is removed. Keys that are not listed are ignored, so a customer as read may be sent whole. The reply calls the ids `uniqueId` and `customerId`.
    ///
    /// Effect: writes.
    ///
    /// Endpoint: `PUT /api/v1/rest/core/{companyDomain}/customers/{customerUniqueId}`.
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed or invalid. `errors` names every offending field.
    /// - 401: The key is missing, unknown, or another company's.
    /// - 404: No such object in this company.
    /// - 413: The body is over 1 MiB.
    /// - 415: The body is not declared as JSON.
    /// - 429: Too many requests; wait as long as `Retry-After` says.
    /// - 500: The service failed; the outcome of a write is unknown.
    pub fn update_customer(
        &self,
        customer_unique_id: impl Into<types::CustomerId>,
        body: types::CustomerUpdate,
    ) -> requests::UpdateCustomer<'_> {
        requests::UpdateCustomer {
            client: self,
            customer_unique_id: customer_unique_id.into(),
            body,
        }
    }
    /// Delete a customer and everything about it.
    ///
    /// There is no way back. It is refused while a subscription runs; cancel that first. To keep the invoices and the statistics, erase the customer's data instead.
    ///
    /// Effect: destroys what no call brings back.
    ///
    /// Endpoint: `DELETE /api/v1/rest/core/{companyDomain}/customers/{customerUniqueId}`.
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed or invalid. `errors` names every offending field.
    /// - 401: The key is missing, unknown, or another company's.
    /// - 404: No such object in this company.
    /// - 409: The state of the object forbids this. The message names the state.
    /// - 429: Too many requests; wait as long as `Retry-After` says.
    /// - 500: The service failed; the outcome of a write is unknown.
    pub fn delete_customer(
        &self,
        customer_unique_id: impl Into<types::CustomerId>,
    ) -> requests::DeleteCustomer<'_> {
        requests::DeleteCustomer {
            client: self,
            customer_unique_id: customer_unique_id.into(),
        }
    }
    /// List a customer's subscriptions.
    ///
    /// All of them at once. `subscriptionId` is the id that other calls take.
    ///
    /// Effect: reads, changes nothing.
    ///
    /// Endpoint: `GET /api/v1/rest/core/{companyDomain}/customers/{customerUniqueId}/subscriptions`.
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed or invalid. `errors` names every offending field.
    /// - 401: The key is missing, unknown, or another company's.
    /// - 404: No such object in this company.
    /// - 429: Too many requests; wait as long as `Retry-After` says.
    /// - 500: The service failed; the outcome of a write is unknown.
    pub fn list_customer_subscriptions(
        &self,
        customer_unique_id: impl Into<types::CustomerId>,
    ) -> requests::ListCustomerSubscriptions<'_> {
        requests::ListCustomerSubscriptions {
            client: self,
            customer_unique_id: customer_unique_id.into(),
        }
    }
    /// Subscribe a customer that exists to a plan.
    ///
    /// Makes the subscription and its first invoice, which is charged to the card on file. A customer can hold one plan, needs a valid card, and after a cancellation can not subscribe again; a new customer must be made then.
    ///
    /// Effect: moves money, or settles a claim to it.
    ///
    /// Endpoint: `POST /api/v1/rest/core/{companyDomain}/customers/{customerUniqueId}/subscriptions`.
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed or invalid. `errors` names every offending field.
    /// - 401: The key is missing, unknown, or another company's.
    /// - 404: No such object in this company.
    /// - 409: The state of the object forbids this. The message names the state.
    /// - 413: The body is over 1 MiB.
    /// - 415: The body is not declared as JSON.
    /// - 429: Too many requests; wait as long as `Retry-After` says.
    /// - 500: The service failed; the outcome of a write is unknown.
    pub fn add_customer_subscription(
        &self,
        customer_unique_id: impl Into<types::CustomerId>,
        cycle_id: impl Into<types::CycleId>,
    ) -> requests::AddCustomerSubscription<'_> {
        requests::AddCustomerSubscription {
            client: self,
            customer_unique_id: customer_unique_id.into(),
            body: types::NewCustomerSubscription {
                cycle_id: cycle_id.into(),
                units: None,
                address: None,
                shipping_address: None,
                additional_email: None,
                phone_number_dial_country: None,
                phone_number_dial_code: None,
                phone_number: None,
                marketing_consent: None,
                tax_reg_number: None,
                ip_address: None,
                custom_field_response: None,
                add_ons: None,
                allowances: None,
                coupon_codes: None,
            },
        }
    }
    /// List the tags that a customer has.
    ///
    /// The tags of its subscriptions that are not cancelled, from plans, add-ons, allowances and custom ones, each once.
    ///
    /// Effect: reads, changes nothing.
    ///
    /// Endpoint: `GET /api/v1/rest/core/{companyDomain}/customers/{customerUniqueId}/subscriptions/featuretags`.
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed or invalid. `errors` names every offending field.
    /// - 401: The key is missing, unknown, or another company's.
    /// - 404: No such object in this company.
    /// - 429: Too many requests; wait as long as `Retry-After` says.
    /// - 500: The service failed; the outcome of a write is unknown.
    pub fn list_customer_feature_tags(
        &self,
        customer_unique_id: impl Into<types::CustomerId>,
    ) -> requests::ListCustomerFeatureTags<'_> {
        requests::ListCustomerFeatureTags {
            client: self,
            customer_unique_id: customer_unique_id.into(),
        }
    }
    /// E-mail a customer to ask for new card details.
    ///
    /// A GET that is no read. Every call sends the customer another e-mail with a link to a form, so keep caches, crawlers and retries away from it.
    ///
    /// Effect: contacts the customer.
    ///
    /// Endpoint: `GET /api/v1/rest/core/{companyDomain}/customers/{customerUniqueId}/paymentdetailsrequest`.
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed or invalid. `errors` names every offending field.
    /// - 401: The key is missing, unknown, or another company's.
    /// - 404: No such object in this company.
    /// - 429: Too many requests; wait as long as `Retry-After` says.
    /// - 500: The service failed; the outcome of a write is unknown.
    pub fn request_payment_details_update(
        &self,
        customer_unique_id: impl Into<types::CustomerId>,
    ) -> requests::RequestPaymentDetailsUpdate<'_> {
        requests::RequestPaymentDetailsUpdate {
            client: self,
            customer_unique_id: customer_unique_id.into(),
        }
    }
    /// Replace the card on file.
    ///
    /// Takes what the card tokenizer hands over. It charges nothing by itself; invoices to come use the new card.
    ///
    /// Effect: writes.
    ///
    /// Endpoint: `PUT /api/v1/rest/core/{companyDomain}/customers/{customerUniqueId}/paymentCard`.
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed or invalid. `errors` names every offending field.
    /// - 401: The key is missing, unknown, or another company's.
    /// - 404: No such object in this company.
    /// - 413: The body is over 1 MiB.
    /// - 415: The body is not declared as JSON.
    /// - 429: Too many requests; wait as long as `Retry-After` says.
    /// - 500: The service failed; the outcome of a write is unknown.
    pub fn update_payment_card(
        &self,
        customer_unique_id: impl Into<types::CustomerId>,
        body: types::CardDetails,
    ) -> requests::UpdatePaymentCard<'_> {
        requests::UpdatePaymentCard {
            client: self,
            customer_unique_id: customer_unique_id.into(),
            body,
        }
    }
    /// Erase a customer's personal data.
    ///
    /// Overwrites the personal fields with the word `gdpr`, without a way back. Subscriptions, invoices and statistics stay.
    ///
    /// Effect: destroys what no call brings back.
    ///
    /// Endpoint: `PUT /api/v1/rest/core/{companyDomain}/customers/{customerUniqueId}/gdprcleanup`.
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed or invalid. `errors` names every offending field.
    /// - 401: The key is missing, unknown, or another company's.
    /// - 404: No such object in this company.
    /// - 429: Too many requests; wait as long as `Retry-After` says.
    /// - 500: The service failed; the outcome of a write is unknown.
    pub fn erase_customer_data(
        &self,
        customer_unique_id: impl Into<types::CustomerId>,
    ) -> requests::EraseCustomerData<'_> {
        requests::EraseCustomerData {
            client: self,
            customer_unique_id: customer_unique_id.into(),
        }
    }
    /// List the invoices of a customer.
    ///
    /// All of them, newest first, with what can still be refunded of each. Credit notes are not among them.
    ///
    /// Effect: reads, changes nothing.
    ///
    /// Endpoint: `GET /api/v1/rest/core/{companyDomain}/customers/{customerUniqueId}/invoices`.
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed or invalid. `errors` names every offending field.
    /// - 401: The key is missing, unknown, or another company's.
    /// - 404: No such object in this company.
    /// - 429: Too many requests; wait as long as `Retry-After` says.
    /// - 500: The service failed; the outcome of a write is unknown.
    pub fn list_customer_invoices(
        &self,
        customer_unique_id: impl Into<types::CustomerId>,
    ) -> requests::ListCustomerInvoices<'_> {
        requests::ListCustomerInvoices {
            client: self,
            customer_unique_id: customer_unique_id.into(),
        }
    }
    /// Charge a customer once, outside any subscription.
    ///
    /// Makes an invoice, charges the card on file at once and e-mails the customer. A failed charge leaves the invoice Unpaid and is never dunned. The reply does not name the invoice; list the customer's invoices to find it.
    ///
    /// Effect: moves money, or settles a claim to it.
    ///
    /// Endpoint: `POST /api/v1/rest/core/{companyDomain}/customers/{customerUniqueId}/invoices`.
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed or invalid. `errors` names every offending field.
    /// - 401: The key is missing, unknown, or another company's.
    /// - 404: No such object in this company.
    /// - 409: The state of the object forbids this. The message names the state.
    /// - 413: The body is over 1 MiB.
    /// - 415: The body is not declared as JSON.
    /// - 429: Too many requests; wait as long as `Retry-After` says.
    /// - 500: The service failed; the outcome of a write is unknown.
    pub fn create_one_time_charge(
        &self,
        customer_unique_id: impl Into<types::CustomerId>,
        description: impl Into<String>,
        currency_code: impl Into<types::CurrencyCode>,
        amount: impl Into<types::Amount>,
    ) -> requests::CreateOneTimeCharge<'_> {
        requests::CreateOneTimeCharge {
            client: self,
            customer_unique_id: customer_unique_id.into(),
            body: types::OneTimeCharge {
                description: description.into(),
                currency_code: currency_code.into(),
                amount: amount.into(),
            },
        }
    }
    /// List the attempts to take payment for an invoice.
    ///
    /// One entry for each time the payment gateway was asked, failed or not, with the gateway's own reference. An invoice paid offline may have none.
    ///
    /// Effect: reads, changes nothing.
    ///
    /// Endpoint: `GET /api/v1/rest/core/{companyDomain}/customers/{customerUniqueId}/invoices/{invoiceNumber}/paymentlogs`.
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed or invalid. `errors` names every offending field.
    /// - 401: The key is missing, unknown, or another company's.
    /// - 404: No such object in this company.
    /// - 429: Too many requests; wait as long as `Retry-After` says.
    /// - 500: The service failed; the outcome of a write is unknown.
    pub fn list_payment_logs(
        &self,
        customer_unique_id: impl Into<types::CustomerId>,
        invoice_number: impl Into<types::InvoiceNumber>,
    ) -> requests::ListPaymentLogs<'_> {
        requests::ListPaymentLogs {
            client: self,
            customer_unique_id: customer_unique_id.into(),
            invoice_number: invoice_number.into(),
        }
    }
    /// Give back all or part of a paid invoice.
    ///
    /// Makes a credit note that goes back to the card, at most for what is left to refund. The reply's amount is what is left afterwards, not what was refunded.
    ///
    /// Effect: moves money, or settles a claim to it.
    ///
    /// Endpoint: `POST /api/v1/rest/core/{companyDomain}/customers/{customerUniqueId}/refunds`.
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed or invalid. `errors` names every offending field.
    /// - 401: The key is missing, unknown, or another company's.
    /// - 404: No such object in this company.
    /// - 409: The state of the object forbids this. The message names the state.
    /// - 413: The body is over 1 MiB.
    /// - 415: The body is not declared as JSON.
    /// - 429: Too many requests; wait as long as `Retry-After` says.
    /// - 500: The service failed; the outcome of a write is unknown.
    pub fn refund_invoice(
        &self,
        customer_unique_id: impl Into<types::CustomerId>,
        invoice_number: impl Into<types::InvoiceNumber>,
        amount: impl Into<types::Amount>,
    ) -> requests::RefundInvoice<'_> {
        requests::RefundInvoice {
            client: self,
            customer_unique_id: customer_unique_id.into(),
            body: types::NewRefund {
                invoice_number: invoice_number.into(),
                amount: amount.into(),
            },
        }
    }
    /// List the credit notes of a customer.
    ///
    /// All of them, newest first. `invoiceId` and `invoiceNumber` are those of the credit note itself, not of the invoice that was refunded.
    ///
    /// Effect: reads, changes nothing.
    ///
    /// Endpoint: `GET /api/v1/rest/core/{companyDomain}/customers/{customerUniqueId}/creditNotes`.
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed or invalid. `errors` names every offending field.
    /// - 401: The key is missing, unknown, or another company's.
    /// - 404: No such object in this company.
    /// - 429: Too many requests; wait as long as `Retry-After` says.
    /// - 500: The service failed; the outcome of a write is unknown.
    pub fn list_customer_credit_notes(
        &self,
        customer_unique_id: impl Into<types::CustomerId>,
    ) -> requests::ListCustomerCreditNotes<'_> {
        requests::ListCustomerCreditNotes {
            client: self,
            customer_unique_id: customer_unique_id.into(),
        }
    }
    /// List the subscriptions of the company.
    ///
    /// One page at a time, newest first unless an order is given. The filters narrow each other.
    ///
    /// Effect: reads, changes nothing.
    ///
    /// Endpoint: `GET /api/v1/rest/core/{companyDomain}/subscriptions`.
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed or invalid. `errors` names every offending field.
    /// - 401: The key is missing, unknown, or another company's.
    /// - 404: No such object in this company.
    /// - 429: Too many requests; wait as long as `Retry-After` says.
    /// - 500: The service failed; the outcome of a write is unknown.
    pub fn list_subscriptions(&self) -> requests::ListSubscriptions<'_> {
        requests::ListSubscriptions {
            client: self,
            page: 1,
            page_size: 100,
            order_by: None,
            order_by_descending: None,
            is_active: None,
            is_in_free_trial: None,
            product_name: None,
            plan_name: None,
        }
    }
    /// Make a customer with a subscription.
    ///
    /// Makes the customer too, always a new one, and charges the first invoice to the card unless the plan starts with a free trial. For a customer that exists use `add_customer_subscription`.
    ///
    /// Effect: moves money, or settles a claim to it.
    ///
    /// Endpoint: `POST /api/v1/rest/core/{companyDomain}/subscriptions`.
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed or invalid. `errors` names every offending field.
    /// - 401: The key is missing, unknown, or another company's.
    /// - 404: No such object in this company.
    /// - 409: The state of the object forbids this. The message names the state.
    /// - 413: The body is over 1 MiB.
    /// - 415: The body is not declared as JSON.
    /// - 429: Too many requests; wait as long as `Retry-After` says.
    /// - 500: The service failed; the outcome of a write is unknown.
    pub fn create_subscription(
        &self,
        body: types::NewSubscription,
    ) -> requests::CreateSubscription<'_> {
        requests::CreateSubscription {
            client: self,
            body,
        }
    }
    /// Read a subscription.
    ///
    /// With its plan, its next bill and its revenue. Types of date, frequency and visibility are words here, where the catalogue has numbers.
    ///
    /// Effect: reads, changes nothing.
    ///
    /// Endpoint: `GET /api/v1/rest/core/{companyDomain}/subscriptions/{subscriptionUniqueId}`.
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed or invalid. `errors` names every offending field.
    /// - 401: The key is missing, unknown, or another company's.
    /// - 404: No such object in this company.
    /// - 429: Too many requests; wait as long as `Retry-After` says.
    /// - 500: The service failed; the outcome of a write is unknown.
    pub fn get_subscription(
        &self,
        subscription_unique_id: impl Into<types::SubscriptionId>,
    ) -> requests::GetSubscription<'_> {
        requests::GetSubscription {
            client: self,
            subscription_unique_id: subscription_unique_id.into(),
        }
    }
    /// Cancel a subscription at once and for good.
    ///
    /// The subscription becomes Cancelled and its customer Inactive, and neither comes back. It is refused while the customer has invoices that are Pending, Unpaid or to be written off.
    ///
    /// Effect: destroys what no call brings back.
    ///
    /// Endpoint: `DELETE /api/v1/rest/core/{companyDomain}/subscriptions/{subscriptionUniqueId}`.
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed or invalid. `errors` names every offending field.
    /// - 401: The key is missing, unknown, or another company's.
    /// - 404: No such object in this company.
    /// - 409: The state of the object forbids this. The message names the state.
    /// - 429: Too many requests; wait as long as `Retry-After` says.
    /// - 500: The service failed; the outcome of a write is unknown.
    pub fn cancel_subscription(
        &self,
        subscription_unique_id: impl Into<types::SubscriptionId>,
        customer_unique_id: impl Into<types::CustomerId>,
    ) -> requests::CancelSubscription<'_> {
        requests::CancelSubscription {
            client: self,
            subscription_unique_id: subscription_unique_id.into(),
            customer_unique_id: customer_unique_id.into(),
        }
    }
    /// Read where a subscription is shipped to.
    ///
    /// A subscription that was never given a shipping address has none, and the answer is 404.
    ///
    /// Effect: reads, changes nothing.
    ///
    /// Endpoint: `GET /api/v1/rest/core/{companyDomain}/subscriptions/{subscriptionUniqueId}/shippingAddress`.
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed or invalid. `errors` names every offending field.
    /// - 401: The key is missing, unknown, or another company's.
    /// - 404: No such object in this company.
    /// - 429: Too many requests; wait as long as `Retry-After` says.
    /// - 500: The service failed; the outcome of a write is unknown.
    pub fn get_shipping_address(
        &self,
        subscription_unique_id: impl Into<types::SubscriptionId>,
    ) -> requests::GetShippingAddress<'_> {
        requests::GetShippingAddress {
            client: self,
            subscription_unique_id: subscription_unique_id.into(),
        }
    }
    /// Replace where a subscription is shipped to.
    ///
    /// The whole address; what is left out is removed. The billing address stays.
    ///
    /// Effect: writes.
    ///
    /// Endpoint: `PUT /api/v1/rest/core/{companyDomain}/subscriptions/{subscriptionUniqueId}/shippingAddress`.
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed or invalid. `errors` names every offending field.
    /// - 401: The key is missing, unknown, or another company's.
    /// - 404: No such object in this company.
    /// - 413: The body is over 1 MiB.
    /// - 415: The body is not declared as JSON.
    /// - 429: Too many requests; wait as long as `Retry-After` says.
    /// - 500: The service failed; the outcome of a write is unknown.
    pub fn update_shipping_address(
        &self,
        subscription_unique_id: impl Into<types::SubscriptionId>,
        body: types::Address,
    ) -> requests::UpdateShippingAddress<'_> {
        requests::UpdateShippingAddress {
            client: self,
            subscription_unique_id: subscription_unique_id.into(),
            body,
        }
    }
    /// Move a subscription to another plan or cycle.
    ///
    /// At once, which is the default and makes an invoice, or on renewal, which only fills the subscription's `Next` properties and replaces an earlier plan for it. With `issueRefund` the unused part of the old plan is credited on the first new invoice.
    ///
    /// Effect: moves money, or settles a claim to it.
    ///
    /// Endpoint: `PUT /api/v1/rest/core/{companyDomain}/subscriptions/{subscriptionUniqueId}/plan`.
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed or invalid. `errors` names every offending field.
    /// - 401: The key is missing, unknown, or another company's.
    /// - 404: No such object in this company.
    /// - 409: The state of the object forbids this. The message names the state.
    /// - 413: The body is over 1 MiB.
    /// - 415: The body is not declared as JSON.
    /// - 429: Too many requests; wait as long as `Retry-After` says.
    /// - 500: The service failed; the outcome of a write is unknown.
    pub fn change_subscription_plan(
        &self,
        subscription_unique_id: impl Into<types::SubscriptionId>,
        customer_unique_id: impl Into<types::CustomerId>,
        plan_id: impl Into<types::PlanId>,
        cycle_id: impl Into<types::CycleId>,
    ) -> requests::ChangeSubscriptionPlan<'_> {
        requests::ChangeSubscriptionPlan {
            client: self,
            subscription_unique_id: subscription_unique_id.into(),
            body: types::PlanChange {
                customer_unique_id: customer_unique_id.into(),
                plan_id: plan_id.into(),
                cycle_id: cycle_id.into(),
                plan_change_type: None,
                units: None,
                add_ons: None,
                allowances: None,
                issue_refund: None,
            },
        }
    }
    /// Move the next renewal, and pause until then if wanted.
    ///
    /// Sets when the customer is billed next. With `pauseSubscription` the subscription is Paused until that date; the service has no other call to pause.
    ///
    /// Effect: moves money, or settles a claim to it.
    ///
    /// Endpoint: `PUT /api/v1/rest/core/{companyDomain}/subscriptions/{subscriptionUniqueId}/renewaldate`.
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed or invalid. `errors` names every offending field.
    /// - 401: The key is missing, unknown, or another company's.
    /// - 404: No such object in this company.
    /// - 409: The state of the object forbids this. The message names the state.
    /// - 413: The body is over 1 MiB.
    /// - 415: The body is not declared as JSON.
    /// - 429: Too many requests; wait as long as `Retry-After` says.
    /// - 500: The service failed; the outcome of a write is unknown.
    pub fn update_renewal_date(
        &self,
        subscription_unique_id: impl Into<types::SubscriptionId>,
    ) -> requests::UpdateRenewalDate<'_> {
        requests::UpdateRenewalDate {
            client: self,
            subscription_unique_id: subscription_unique_id.into(),
            body: types::RenewalDateUpdate {
                new_renewal_date: None,
                pause_subscription: None,
            },
        }
    }
    /// List what happened to a subscription.
    ///
    /// Newest first, one page at a time. What `eventData` holds depends on the type of the event.
    ///
    /// Effect: reads, changes nothing.
    ///
    /// Endpoint: `GET /api/v1/rest/core/{companyDomain}/subscriptions/{subscriptionUniqueId}/logs`.
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed or invalid. `errors` names every offending field.
    /// - 401: The key is missing, unknown, or another company's.
    /// - 404: No such object in this company.
    /// - 429: Too many requests; wait as long as `Retry-After` says.
    /// - 500: The service failed; the outcome of a write is unknown.
    pub fn list_subscription_event_logs(
        &self,
        subscription_unique_id: impl Into<types::SubscriptionId>,
    ) -> requests::ListSubscriptionEventLogs<'_> {
        requests::ListSubscriptionEventLogs {
            client: self,
            subscription_unique_id: subscription_unique_id.into(),
            page: 1,
            page_size: 100,
        }
    }
    /// List the tags of a subscription.
    ///
    /// From its plan, add-ons and allowances and its custom ones, each once. Use the split to tell them apart.
    ///
    /// Effect: reads, changes nothing.
    ///
    /// Endpoint: `GET /api/v1/rest/core/{companyDomain}/subscriptions/{subscriptionUniqueId}/tags`.
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed or invalid. `errors` names every offending field.
    /// - 401: The key is missing, unknown, or another company's.
    /// - 404: No such object in this company.
    /// - 429: Too many requests; wait as long as `Retry-After` says.
    /// - 500: The service failed; the outcome of a write is unknown.
    pub fn list_subscription_feature_tags(
        &self,
        subscription_unique_id: impl Into<types::SubscriptionId>,
    ) -> requests::ListSubscriptionFeatureTags<'_> {
        requests::ListSubscriptionFeatureTags {
            client: self,
            subscription_unique_id: subscription_unique_id.into(),
        }
    }
    /// Read the tags of a subscription by where they come from.
    ///
    /// Those of the plan in one list, the custom ones in another. Only the latter can be removed by call.
    ///
    /// Effect: reads, changes nothing.
    ///
    /// Endpoint: `GET /api/v1/rest/core/{companyDomain}/subscriptions/{subscriptionUniqueId}/tags/split`.
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed or invalid. `errors` names every offending field.
    /// - 401: The key is missing, unknown, or another company's.
    /// - 404: No such object in this company.
    /// - 429: Too many requests; wait as long as `Retry-After` says.
    /// - 500: The service failed; the outcome of a write is unknown.
    pub fn get_subscription_feature_tag_split(
        &self,
        subscription_unique_id: impl Into<types::SubscriptionId>,
    ) -> requests::GetSubscriptionFeatureTagSplit<'_> {
        requests::GetSubscriptionFeatureTagSplit {
            client: self,
            subscription_unique_id: subscription_unique_id.into(),
        }
    }
    /// Add custom tags to subscriptions.
    ///
    /// Every tag goes to every subscription named. A tag that is there already stays as it is. When one subscription is unknown none is changed.
    ///
    /// Effect: writes.
    ///
    /// Endpoint: `POST /api/v1/rest/core/{companyDomain}/subscriptions/tags`.
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed or invalid. `errors` names every offending field.
    /// - 401: The key is missing, unknown, or another company's.
    /// - 404: No such object in this company.
    /// - 413: The body is over 1 MiB.
    /// - 415: The body is not declared as JSON.
    /// - 429: Too many requests; wait as long as `Retry-After` says.
    /// - 500: The service failed; the outcome of a write is unknown.
    pub fn add_feature_tags(
        &self,
        subscription_unique_ids: impl Into<Vec<types::SubscriptionId>>,
        tag_names: impl Into<Vec<String>>,
    ) -> requests::AddFeatureTags<'_> {
        requests::AddFeatureTags {
            client: self,
            body: types::FeatureTagAssignment {
                subscription_unique_ids: subscription_unique_ids.into(),
                tag_names: tag_names.into(),
            },
        }
    }
    /// Remove a custom tag from one subscription or from all.
    ///
    /// Mind that without `subsId` every subscription loses the tag. Tags of plans, add-ons and allowances stay. When nothing has the custom tag the answer is 404.
    ///
    /// Effect: writes.
    ///
    /// Endpoint: `DELETE /api/v1/rest/core/{companyDomain}/subscriptions/tags/{tagname}`.
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed or invalid. `errors` names every offending field.
    /// - 401: The key is missing, unknown, or another company's.
    /// - 404: No such object in this company.
    /// - 429: Too many requests; wait as long as `Retry-After` says.
    /// - 500: The service failed; the outcome of a write is unknown.
    pub fn remove_feature_tag(
        &self,
        tagname: impl Into<String>,
    ) -> requests::RemoveFeatureTag<'_> {
        requests::RemoveFeatureTag {
            client: self,
            tagname: tagname.into(),
            subs_id: None,
        }
    }
    /// List the add-ons of a subscription.
    ///
    /// Chosen and forced ones, with the quantity now and, where a change is waiting, from the next renewal.
    ///
    /// Effect: reads, changes nothing.
    ///
    /// Endpoint: `GET /api/v1/rest/billing/{companyDomain}/subscriptions/{subscriptionUniqueId}/addons`.
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed or invalid. `errors` names every offending field.
    /// - 401: The key is missing, unknown, or another company's.
    /// - 404: No such object in this company.
    /// - 429: Too many requests; wait as long as `Retry-After` says.
    /// - 500: The service failed; the outcome of a write is unknown.
    pub fn list_subscription_add_ons(
        &self,
        subscription_unique_id: impl Into<types::SubscriptionId>,
    ) -> requests::ListSubscriptionAddOns<'_> {
        requests::ListSubscriptionAddOns {
            client: self,
            subscription_unique_id: subscription_unique_id.into(),
        }
    }
    /// List the allowances of a subscription.
    ///
    /// With the units used in the present billing period and those the plan includes; what goes beyond is billed at the end of the period.
    ///
    /// Effect: reads, changes nothing.
    ///
    /// Endpoint: `GET /api/v1/rest/billing/{companyDomain}/subscriptions/{subscriptionUniqueId}/allowances`.
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed or invalid. `errors` names every offending field.
    /// - 401: The key is missing, unknown, or another company's.
    /// - 404: No such object in this company.
    /// - 429: Too many requests; wait as long as `Retry-After` says.
    /// - 500: The service failed; the outcome of a write is unknown.
    pub fn list_subscription_allowances(
        &self,
        subscription_unique_id: impl Into<types::SubscriptionId>,
    ) -> requests::ListSubscriptionAllowances<'_> {
        requests::ListSubscriptionAllowances {
            client: self,
            subscription_unique_id: subscription_unique_id.into(),
        }
    }
    /// Read one invoice in full.
    ///
    /// Lines, taxes, addresses and branding, as the customer's own page shows them. The path does not name the company; the key alone does.
    ///
    /// Effect: reads, changes nothing.
    ///
    /// Endpoint: `GET /api/v1/rest/core/invoices/{invoiceNumber}`.
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed or invalid. `errors` names every offending field.
    /// - 401: The key is missing, unknown, or another company's.
    /// - 404: No such object in this company.
    /// - 429: Too many requests; wait as long as `Retry-After` says.
    /// - 500: The service failed; the outcome of a write is unknown.
    pub fn get_invoice(
        &self,
        invoice_number: impl Into<types::InvoiceNumber>,
    ) -> requests::GetInvoice<'_> {
        requests::GetInvoice {
            client: self,
            invoice_number: invoice_number.into(),
        }
    }
    /// List the invoices of the company.
    ///
    /// Newest first unless ordered otherwise, one page at a time. Each status filter set to true adds its invoices; with none set, all are listed.
    ///
    /// Effect: reads, changes nothing.
    ///
    /// Endpoint: `GET /api/v1/rest/core/{companyDomain}/companies/invoices`.
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed or invalid. `errors` names every offending field.
    /// - 401: The key is missing, unknown, or another company's.
    /// - 404: No such object in this company.
    /// - 429: Too many requests; wait as long as `Retry-After` says.
    /// - 500: The service failed; the outcome of a write is unknown.
    pub fn list_invoices(&self) -> requests::ListInvoices<'_> {
        requests::ListInvoices {
            client: self,
            page: 1,
            page_size: 100,
            query: None,
            order_by: None,
            order_by_descending: None,
            is_pending: None,
            is_paid: None,
            is_unpaid: None,
            is_paid_offline: None,
            is_written_off: None,
        }
    }
    /// Charge the card again for an unpaid invoice.
    ///
    /// Only an Unpaid invoice can be reattempted. Success means that the attempt was made; read the invoice or its payment logs for the outcome.
    ///
    /// Effect: moves money, or settles a claim to it.
    ///
    /// Endpoint: `PUT /api/v1/rest/core/{companyDomain}/invoices/{invoiceNumber}/Payment`.
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed or invalid. `errors` names every offending field.
    /// - 401: The key is missing, unknown, or another company's.
    /// - 404: No such object in this company.
    /// - 409: The state of the object forbids this. The message names the state.
    /// - 429: Too many requests; wait as long as `Retry-After` says.
    /// - 500: The service failed; the outcome of a write is unknown.
    pub fn reattempt_invoice_payment(
        &self,
        invoice_number: impl Into<types::InvoiceNumber>,
    ) -> requests::ReattemptInvoicePayment<'_> {
        requests::ReattemptInvoicePayment {
            client: self,
            invoice_number: invoice_number.into(),
        }
    }
    /// Settle an open invoice as paid outside the service.
    ///
    /// No card is charged. It ends dunning for the invoice and can not be undone; an invoice that is settled or written off is refused.
    ///
    /// Effect: moves money, or settles a claim to it.
    ///
    /// Endpoint: `PUT /api/v1/rest/core/{companyDomain}/invoices/{invoiceNumber}/PaidOffline`.
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed or invalid. `errors` names every offending field.
    /// - 401: The key is missing, unknown, or another company's.
    /// - 404: No such object in this company.
    /// - 409: The state of the object forbids this. The message names the state.
    /// - 429: Too many requests; wait as long as `Retry-After` says.
    /// - 500: The service failed; the outcome of a write is unknown.
    pub fn mark_invoice_paid_offline(
        &self,
        invoice_number: impl Into<types::InvoiceNumber>,
    ) -> requests::MarkInvoicePaidOffline<'_> {
        requests::MarkInvoicePaidOffline {
            client: self,
            invoice_number: invoice_number.into(),
        }
    }
    /// Give up an open invoice.
    ///
    /// Sets its amount to 0 and ends dunning for it, and can not be undone. A customer's open invoices must be written off or paid before the subscription can be cancelled.
    ///
    /// Effect: moves money, or settles a claim to it.
    ///
    /// Endpoint: `PUT /api/v1/rest/core/{companyDomain}/invoices/{invoiceNumber}/WrittenOff`.
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed or invalid. `errors` names every offending field.
    /// - 401: The key is missing, unknown, or another company's.
    /// - 404: No such object in this company.
    /// - 409: The state of the object forbids this. The message names the state.
    /// - 429: Too many requests; wait as long as `Retry-After` says.
    /// - 500: The service failed; the outcome of a write is unknown.
    pub fn write_off_invoice(
        &self,
        invoice_number: impl Into<types::InvoiceNumber>,
    ) -> requests::WriteOffInvoice<'_> {
        requests::WriteOffInvoice {
            client: self,
            invoice_number: invoice_number.into(),
        }
    }
    /// List the credit notes of the company.
    ///
    /// Newest first unless ordered otherwise, one page at a time. Each status filter set to true adds its credit notes; with none set, all are listed.
    ///
    /// Effect: reads, changes nothing.
    ///
    /// Endpoint: `GET /api/v1/rest/core/{companyDomain}/companies/creditnotes`.
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed or invalid. `errors` names every offending field.
    /// - 401: The key is missing, unknown, or another company's.
    /// - 404: No such object in this company.
    /// - 429: Too many requests; wait as long as `Retry-After` says.
    /// - 500: The service failed; the outcome of a write is unknown.
    pub fn list_credit_notes(&self) -> requests::ListCreditNotes<'_> {
        requests::ListCreditNotes {
            client: self,
            page: 1,
            page_size: 100,
            query: None,
            order_by: None,
            order_by_descending: None,
            is_pending: None,
            is_paid: None,
            is_failed: None,
        }
    }
    /// Try again to pay out a failed credit note.
    ///
    /// Only a Failed credit note can be reattempted. Success means that the attempt was made; list the credit notes for the outcome.
    ///
    /// Effect: moves money, or settles a claim to it.
    ///
    /// Endpoint: `PUT /api/v1/rest/core/{companyDomain}/creditNotes/{creditNoteNumber}/Payment`.
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed or invalid. `errors` names every offending field.
    /// - 401: The key is missing, unknown, or another company's.
    /// - 404: No such object in this company.
    /// - 409: The state of the object forbids this. The message names the state.
    /// - 429: Too many requests; wait as long as `Retry-After` says.
    /// - 500: The service failed; the outcome of a write is unknown.
    pub fn reattempt_credit_note_payment(
        &self,
        credit_note_number: impl Into<types::InvoiceNumber>,
    ) -> requests::ReattemptCreditNotePayment<'_> {
        requests::ReattemptCreditNotePayment {
            client: self,
            credit_note_number: credit_note_number.into(),
        }
    }
    /// List the products of the company.
    ///
    /// One page at a time, in the order of their ids. These rows carry the custom fields that the single product lacks, and lack its countries.
    ///
    /// Effect: reads, changes nothing.
    ///
    /// Endpoint: `GET /api/v1/rest/core/{companyDomain}/products`.
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed or invalid. `errors` names every offending field.
    /// - 401: The key is missing, unknown, or another company's.
    /// - 404: No such object in this company.
    /// - 429: Too many requests; wait as long as `Retry-After` says.
    /// - 500: The service failed; the outcome of a write is unknown.
    pub fn list_products(&self) -> requests::ListProducts<'_> {
        requests::ListProducts {
            client: self,
            page: 1,
            page_size: 100,
            search: None,
            visibility_type: None,
        }
    }
    /// Create a product.
    ///
    /// It can not be bought until it has a plan with a cycle. Its currency is fixed from then on.
    ///
    /// Effect: writes.
    ///
    /// Endpoint: `POST /api/v1/rest/core/{companyDomain}/products`.
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed or invalid. `errors` names every offending field.
    /// - 401: The key is missing, unknown, or another company's.
    /// - 404: No such object in this company.
    /// - 413: The body is over 1 MiB.
    /// - 415: The body is not declared as JSON.
    /// - 429: Too many requests; wait as long as `Retry-After` says.
    /// - 500: The service failed; the outcome of a write is unknown.
    pub fn create_product(
        &self,
        name: impl Into<String>,
        display_name: impl Into<String>,
        billing_currency: impl Into<types::CurrencyCode>,
    ) -> requests::CreateProduct<'_> {
        requests::CreateProduct {
            client: self,
            body: types::NewProduct {
                description: None,
                name: name.into(),
                display_name: display_name.into(),
                visibility: None,
                billing_currency: billing_currency.into(),
                type_of_product: None,
                is_shipping_address_required: None,
                is_shipping_address_validation_required: None,
                is_billing_address_validation_required: None,
                is_additional_email_required: None,
                is_phone_number_required: None,
                is_marketing_consent_required: None,
                alert_email: None,
                ordered_custom_fields: None,
                product_country_limitation: None,
                is_any_country_allowed: None,
            },
        }
    }
    /// Read a product.
    ///
    /// With the countries it is sold in. Its custom fields are in the list of products only.
    ///
    /// Effect: reads, changes nothing.
    ///
    /// Endpoint: `GET /api/v1/rest/core/{companyDomain}/products/{productId}`.
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed or invalid. `errors` names every offending field.
    /// - 401: The key is missing, unknown, or another company's.
    /// - 404: No such object in this company.
    /// - 429: Too many requests; wait as long as `Retry-After` says.
    /// - 500: The service failed; the outcome of a write is unknown.
    pub fn get_product(
        &self,
        product_id: impl Into<types::ProductId>,
    ) -> requests::GetProduct<'_> {
        requests::GetProduct {
            client: self,
            product_id: product_id.into(),
        }
    }
    /// Change a product.
    ///
    /// What the body leaves out stays as it is; `orderedCustomFields` and the countries are replaced whole. Existing subscriptions go on even when the product is taken off sale.
    ///
    /// Effect: writes.
    ///
    /// Endpoint: `PUT /api/v1/rest/core/{companyDomain}/products/{productId}`.
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed or invalid. `errors` names every offending field.
    /// - 401: The key is missing, unknown, or another company's.
    /// - 404: No such object in this company.
    /// - 409: The state of the object forbids this. The message names the state.
    /// - 413: The body is over 1 MiB.
    /// - 415: The body is not declared as JSON.
    /// - 429: Too many requests; wait as long as `Retry-After` says.
    /// - 500: The service failed; the outcome of a write is unknown.
    pub fn update_product(
        &self,
        product_id: impl Into<types::ProductId>,
    ) -> requests::UpdateProduct<'_> {
        requests::UpdateProduct {
            client: self,
            product_id: product_id.into(),
            body: types::ProductUpdate {
                description: None,
                name: None,
                display_name: None,
                visibility: None,
                billing_currency: None,
                type_of_product: None,
                is_shipping_address_required: None,
                is_shipping_address_validation_required: None,
                is_billing_address_validation_required: None,
                is_additional_email_required: None,
                is_phone_number_required: None,
                is_marketing_consent_required: None,
                alert_email: None,
                ordered_custom_fields: None,
                product_country_limitation: None,
            },
        }
    }
    /// List the plans of a product.
    ///
    /// All of them with their cycles, in the order in which they are shown. Hidden and withdrawn plans are among them, so look at `visibility`.
    ///
    /// Effect: reads, changes nothing.
    ///
    /// Endpoint: `GET /api/v1/rest/core/{companyDomain}/products/{productId}/plans`.
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed or invalid. `errors` names every offending field.
    /// - 401: The key is missing, unknown, or another company's.
    /// - 404: No such object in this company.
    /// - 429: Too many requests; wait as long as `Retry-After` says.
    /// - 500: The service failed; the outcome of a write is unknown.
    pub fn list_plans(
        &self,
        product_id: impl Into<types::ProductId>,
    ) -> requests::ListPlans<'_> {
        requests::ListPlans {
            client: self,
            product_id: product_id.into(),
        }
    }
    /// Create a plan of a product.
    ///
    /// A new plan has no price and can not be bought until it is given a cycle. Its pricing model is fixed here for good.
    ///
    /// Effect: writes.
    ///
    /// Endpoint: `POST /api/v1/rest/core/{companyDomain}/products/{productId}/plans`.
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed or invalid. `errors` names every offending field.
    /// - 401: The key is missing, unknown, or another company's.
    /// - 404: No such object in this company.
    /// - 413: The body is over 1 MiB.
    /// - 415: The body is not declared as JSON.
    /// - 429: Too many requests; wait as long as `Retry-After` says.
    /// - 500: The service failed; the outcome of a write is unknown.
    pub fn create_plan(
        &self,
        product_id: impl Into<types::ProductId>,
        name: impl Into<String>,
        display_name: impl Into<String>,
        pricing_model: impl Into<types::PricingModelType>,
    ) -> requests::CreatePlan<'_> {
        requests::CreatePlan {
            client: self,
            product_id: product_id.into(),
            body: types::NewPlan {
                description: None,
                name: name.into(),
                display_name: display_name.into(),
                pricing_model: pricing_model.into(),
                feature_tags: None,
                visibility: None,
                redirect_url: None,
                alert_email: None,
            },
        }
    }
    /// Set the order in which the plans of a product are shown.
    ///
    /// Plans that the body does not name follow in the order they had.
    ///
    /// Effect: writes.
    ///
    /// Endpoint: `PUT /api/v1/rest/core/{companyDomain}/products/{productId}/plans/orders`.
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed or invalid. `errors` names every offending field.
    /// - 401: The key is missing, unknown, or another company's.
    /// - 404: No such object in this company.
    /// - 413: The body is over 1 MiB.
    /// - 415: The body is not declared as JSON.
    /// - 429: Too many requests; wait as long as `Retry-After` says.
    /// - 500: The service failed; the outcome of a write is unknown.
    pub fn reorder_plans(
        &self,
        product_id: impl Into<types::ProductId>,
        ordered_plan_ids: impl Into<Vec<types::PlanId>>,
    ) -> requests::ReorderPlans<'_> {
        requests::ReorderPlans {
            client: self,
            product_id: product_id.into(),
            body: types::PlanOrder {
                ordered_plan_ids: ordered_plan_ids.into(),
            },
        }
    }
    /// Change a plan and its cycles.
    ///
    /// What the body leaves out stays as it is, and so do cycles it does not name. Existing subscribers keep a plan or cycle taken off sale; a changed price reaches them at their next renewal.
    ///
    /// Effect: writes.
    ///
    /// Endpoint: `PUT /api/v1/rest/core/{companyDomain}/products/{productId}/plans/{planId}`.
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed or invalid. `errors` names every offending field.
    /// - 401: The key is missing, unknown, or another company's.
    /// - 404: No such object in this company.
    /// - 409: The state of the object forbids this. The message names the state.
    /// - 413: The body is over 1 MiB.
    /// - 415: The body is not declared as JSON.
    /// - 429: Too many requests; wait as long as `Retry-After` says.
    /// - 500: The service failed; the outcome of a write is unknown.
    pub fn update_plan(
        &self,
        product_id: impl Into<types::ProductId>,
        plan_id: impl Into<types::PlanId>,
    ) -> requests::UpdatePlan<'_> {
        requests::UpdatePlan {
            client: self,
            product_id: product_id.into(),
            plan_id: plan_id.into(),
            body: types::PlanUpdate {
                description: None,
                name: None,
                display_name: None,
                feature_tags: None,
                visibility: None,
                cycles: None,
                redirect_url: None,
                alert_email: None,
            },
        }
    }
    /// Give a plan one or more cycles.
    ///
    /// A cycle is what a customer subscribes to; its prices must fit the plan's pricing model. The same call ties add-ons and allowances to the plan, and a forced one becomes part of every new subscription to it.
    ///
    /// Effect: writes.
    ///
    /// Endpoint: `POST /api/v1/rest/core/{companyDomain}/products/{productId}/plans/{planId}/cycles`.
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed or invalid. `errors` names every offending field.
    /// - 401: The key is missing, unknown, or another company's.
    /// - 404: No such object in this company.
    /// - 409: The state of the object forbids this. The message names the state.
    /// - 413: The body is over 1 MiB.
    /// - 415: The body is not declared as JSON.
    /// - 429: Too many requests; wait as long as `Retry-After` says.
    /// - 500: The service failed; the outcome of a write is unknown.
    pub fn create_cycles(
        &self,
        product_id: impl Into<types::ProductId>,
        plan_id: impl Into<types::PlanId>,
        cycles_input_model: impl Into<Vec<types::NewCycle>>,
        addon_plan_input_models: impl Into<Vec<types::PlanAddOn>>,
    ) -> requests::CreateCycles<'_> {
        requests::CreateCycles {
            client: self,
            product_id: product_id.into(),
            plan_id: plan_id.into(),
            body: types::NewCycles {
                cycles_input_model: cycles_input_model.into(),
                addon_plan_input_models: addon_plan_input_models.into(),
                allowance_plan_input_model: None,
            },
        }
    }
    /// List the add-ons of the company.
    ///
    /// All of them, by name. Prices are on the single add-on.
    ///
    /// Effect: reads, changes nothing.
    ///
    /// Endpoint: `GET /api/v1/rest/core/{companyDomain}/addons`.
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed or invalid. `errors` names every offending field.
    /// - 401: The key is missing, unknown, or another company's.
    /// - 404: No such object in this company.
    /// - 429: Too many requests; wait as long as `Retry-After` says.
    /// - 500: The service failed; the outcome of a write is unknown.
    pub fn list_add_ons(&self) -> requests::ListAddOns<'_> {
        requests::ListAddOns {
            client: self,
        }
    }
    /// Read an add-on.
    ///
    /// With the plans it goes with, and its prices for each currency and rhythm of billing.
    ///
    /// Effect: reads, changes nothing.
    ///
    /// Endpoint: `GET /api/v1/rest/core/{companyDomain}/addons/{addonId}`.
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed or invalid. `errors` names every offending field.
    /// - 401: The key is missing, unknown, or another company's.
    /// - 404: No such object in this company.
    /// - 429: Too many requests; wait as long as `Retry-After` says.
    /// - 500: The service failed; the outcome of a write is unknown.
    pub fn get_add_on(
        &self,
        addon_id: impl Into<types::AddOnId>,
    ) -> requests::GetAddOn<'_> {
        requests::GetAddOn {
            client: self,
            addon_id: addon_id.into(),
        }
    }
    /// List the allowances of the company.
    ///
    /// All of them, by name. Prices and counters are on the single allowance.
    ///
    /// Effect: reads, changes nothing.
    ///
    /// Endpoint: `GET /api/v1/rest/core/{companyDomain}/allowances`.
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed or invalid. `errors` names every offending field.
    /// - 401: The key is missing, unknown, or another company's.
    /// - 404: No such object in this company.
    /// - 429: Too many requests; wait as long as `Retry-After` says.
    /// - 500: The service failed; the outcome of a write is unknown.
    pub fn list_allowances(&self) -> requests::ListAllowances<'_> {
        requests::ListAllowances {
            client: self,
        }
    }
    /// Read an allowance.
    ///
    /// With its counter, the plans it goes with, and what it includes and costs for each currency and rhythm of billing.
    ///
    /// Effect: reads, changes nothing.
    ///
    /// Endpoint: `GET /api/v1/rest/core/{companyDomain}/allowances/{allowanceId}`.
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed or invalid. `errors` names every offending field.
    /// - 401: The key is missing, unknown, or another company's.
    /// - 404: No such object in this company.
    /// - 429: Too many requests; wait as long as `Retry-After` says.
    /// - 500: The service failed; the outcome of a write is unknown.
    pub fn get_allowance(
        &self,
        allowance_id: impl Into<types::AllowanceId>,
    ) -> requests::GetAllowance<'_> {
        requests::GetAllowance {
            client: self,
            allowance_id: allowance_id.into(),
        }
    }
    /// Read how much of an allowance a subscription has used.
    ///
    /// The usage of the present billing period, or of the window given. Writes are queued, so a read right after a write may show the value before it.
    ///
    /// Effect: reads, changes nothing.
    ///
    /// Endpoint: `GET /api/v1/rest/counters/usage/{companyDomain}/subscriptions/{subscriptionUniqueId}/counters/{counterId}`.
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed or invalid. `errors` names every offending field.
    /// - 401: The key is missing, unknown, or another company's.
    /// - 404: No such object in this company.
    /// - 429: Too many requests; wait as long as `Retry-After` says.
    /// - 500: The service failed; the outcome of a write is unknown.
    pub fn get_counter_usage(
        &self,
        subscription_unique_id: impl Into<types::SubscriptionId>,
        counter_id: impl Into<types::CounterId>,
    ) -> requests::GetCounterUsage<'_> {
        requests::GetCounterUsage {
            client: self,
            subscription_unique_id: subscription_unique_id.into(),
            counter_id: counter_id.into(),
            from: None,
            to: None,
        }
    }
    /// Count usage of an allowance.
    ///
    /// Adds to, takes from or sets the usage of the present billing period, which then starts again from 0. The write is queued; the usage never falls below 0.
    ///
    /// Effect: writes.
    ///
    /// Endpoint: `POST /api/v1/rest/counters/operations/{companyDomain}/subscriptions/{subscriptionUniqueId}/counters/{counterId}`.
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed or invalid. `errors` names every offending field.
    /// - 401: The key is missing, unknown, or another company's.
    /// - 404: No such object in this company.
    /// - 409: The state of the object forbids this. The message names the state.
    /// - 413: The body is over 1 MiB.
    /// - 415: The body is not declared as JSON.
    /// - 429: Too many requests; wait as long as `Retry-After` says.
    /// - 500: The service failed; the outcome of a write is unknown.
    pub fn update_counter(
        &self,
        subscription_unique_id: impl Into<types::SubscriptionId>,
        counter_id: impl Into<types::CounterId>,
        operation_type: impl Into<types::CounterOperation>,
        value: i64,
    ) -> requests::UpdateCounter<'_> {
        requests::UpdateCounter {
            client: self,
            subscription_unique_id: subscription_unique_id.into(),
            counter_id: counter_id.into(),
            body: types::CounterUpdate {
                operation_type: operation_type.into(),
                value,
            },
        }
    }
    /// List the custom fields of the company.
    ///
    /// All of them at once, in the order they were made.
    ///
    /// Effect: reads, changes nothing.
    ///
    /// Endpoint: `GET /api/v1/rest/core/{companyDomain}/customfields`.
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed or invalid. `errors` names every offending field.
    /// - 401: The key is missing, unknown, or another company's.
    /// - 404: No such object in this company.
    /// - 429: Too many requests; wait as long as `Retry-After` says.
    /// - 500: The service failed; the outcome of a write is unknown.
    pub fn list_custom_fields(&self) -> requests::ListCustomFields<'_> {
        requests::ListCustomFields {
            client: self,
        }
    }
    /// Make a custom field.
    ///
    /// The type can not be changed later. The reply does not say the id; list the fields to find it. Products ask the field once it is in their `orderedCustomFields`.
    ///
    /// Effect: writes.
    ///
    /// Endpoint: `POST /api/v1/rest/core/{companyDomain}/customfields`.
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed or invalid. `errors` names every offending field.
    /// - 401: The key is missing, unknown, or another company's.
    /// - 404: No such object in this company.
    /// - 413: The body is over 1 MiB.
    /// - 415: The body is not declared as JSON.
    /// - 429: Too many requests; wait as long as `Retry-After` says.
    /// - 500: The service failed; the outcome of a write is unknown.
    pub fn create_custom_field(
        &self,
        body: types::NewCustomField,
    ) -> requests::CreateCustomField<'_> {
        requests::CreateCustomField {
            client: self,
            body,
        }
    }
    /// Change a custom field.
    ///
    /// What is left out stays. Answers already given stay too, also when their option goes away.
    ///
    /// Effect: writes.
    ///
    /// Endpoint: `PUT /api/v1/rest/core/{companyDomain}/customfields/{customFieldId}`.
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed or invalid. `errors` names every offending field.
    /// - 401: The key is missing, unknown, or another company's.
    /// - 404: No such object in this company.
    /// - 413: The body is over 1 MiB.
    /// - 415: The body is not declared as JSON.
    /// - 429: Too many requests; wait as long as `Retry-After` says.
    /// - 500: The service failed; the outcome of a write is unknown.
    pub fn update_custom_field(
        &self,
        custom_field_id: impl Into<types::CustomFieldId>,
    ) -> requests::UpdateCustomField<'_> {
        requests::UpdateCustomField {
            client: self,
            custom_field_id: custom_field_id.into(),
            body: types::CustomFieldUpdate {
                label: None,
                description: None,
                options: None,
                compulsory: None,
            },
        }
    }
    /// List customers' answers to custom fields.
    ///
    /// Of one customer, of the customers of one product, or both; without either the answer is 400.
    ///
    /// Effect: reads, changes nothing.
    ///
    /// Endpoint: `GET /api/v1/rest/core/{companyDomain}/customfieldResponses`.
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed or invalid. `errors` names every offending field.
    /// - 401: The key is missing, unknown, or another company's.
    /// - 404: No such object in this company.
    /// - 429: Too many requests; wait as long as `Retry-After` says.
    /// - 500: The service failed; the outcome of a write is unknown.
    pub fn list_custom_field_responses(&self) -> requests::ListCustomFieldResponses<'_> {
        requests::ListCustomFieldResponses {
            client: self,
            product_id: None,
            customer_unique_id: None,
        }
    }
    /// Change a customer's answer.
    ///
    /// The reply is a list, though it holds only the answer changed.
    ///
    /// Effect: writes.
    ///
    /// Endpoint: `PUT /api/v1/rest/core/{companyDomain}/customfieldResponses/{customFieldResponseId}`.
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed or invalid. `errors` names every offending field.
    /// - 401: The key is missing, unknown, or another company's.
    /// - 404: No such object in this company.
    /// - 413: The body is over 1 MiB.
    /// - 415: The body is not declared as JSON.
    /// - 429: Too many requests; wait as long as `Retry-After` says.
    /// - 500: The service failed; the outcome of a write is unknown.
    pub fn update_custom_field_response(
        &self,
        custom_field_response_id: impl Into<types::CustomFieldResponseId>,
        value: impl Into<String>,
    ) -> requests::UpdateCustomFieldResponse<'_> {
        requests::UpdateCustomFieldResponse {
            client: self,
            custom_field_response_id: custom_field_response_id.into(),
            body: types::CustomFieldResponseUpdate {
                value: value.into(),
            },
        }
    }
}
