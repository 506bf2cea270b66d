// @generated from the API description. Do not edit: change the description and regenerate.

//! The client.
use crate::generated::requests;
use crate::runtime::{ClientBuilder, ConfigurationError, Custom, Request, Transport};
use crate::types;
use std::sync::Arc;
pub(crate) const KEY_HEADER: Option<&str> = Some("ApiKey");
/// A client for Billsby. Cheap to clone; clones share their connections.
#[derive(Clone, Debug)]
pub struct Client {
    transport: Transport,
    settings: Settings,
}
/// What is part of who the caller is.
#[derive(Clone, Debug)]
pub(crate) struct Settings {
    company: Arc<str>,
}
impl Settings {
    pub(crate) fn check(&self) -> Result<(), ConfigurationError> {
        if matches!(& * self.company, "" | "." | "..") {
            return Err(ConfigurationError::Setting("company"));
        }
        Ok(())
    }
}
impl ClientBuilder {
    /// The key, sent in the header `ApiKey` of every request.
    pub fn api_key(mut self, key: impl Into<crate::runtime::ApiKey>) -> Self {
        self.api_key = Some(key.into());
        self
    }
}
impl Client {
    /// Starts to configure a client.
    ///
    /// `company`: The company's sub-domain, as in its log-in address.
    pub fn builder(company: impl Into<String>) -> ClientBuilder {
        ClientBuilder::new(
            "https://public.billsby.com",
            Settings {
                company: Arc::from(company.into()),
            },
        )
    }
    /// A client configured by the environment: `BILLSBY_COMPANY`, `BILLSBY_API_KEY`. `BILLSBY_BASE_URL` is optional. So are `BILLSBY_TIMEOUT`, `BILLSBY_CONNECT_TIMEOUT` and `BILLSBY_DEADLINE`, in seconds, `BILLSBY_ATTEMPTS` and `BILLSBY_USER_AGENT`.
    ///
    /// # Errors
    /// A [`ConfigurationError`] that names the variable that is missing or wrong.
    #[inline]
    pub fn from_env() -> Result<Self, ConfigurationError> {
        let mut builder = Self::builder(crate::runtime::environment("BILLSBY_COMPANY")?);
        builder = builder.api_key(crate::runtime::environment("BILLSBY_API_KEY")?);
        if let Ok(url) = std::env::var("BILLSBY_BASE_URL") {
            builder = builder.base_url(url);
        }
        builder.environment("BILLSBY")?.build()
    }
    /// A request to an endpoint that this client does not know, with the same key, retries and errors.
    ///
    /// `path` begins with a slash and comes after scheme, host and port; parameters that the client is
    /// configured with may stand in it, in braces.
    #[inline]
    pub fn request(&self, method: reqwest::Method, path: &str) -> Request<'_, Custom> {
        let path = path.to_owned();
        let path = path
            .replace(
                "{companyDomain}",
                &crate::runtime::encode_path(&self.settings.company).to_string(),
            );
        Request::custom(self, method, path)
    }
    pub(crate) fn new(transport: Transport, settings: Settings) -> Self {
        Self { transport, settings }
    }
    pub(crate) fn transport(&self) -> &Transport {
        &self.transport
    }
    pub(crate) fn company(&self) -> &str {
        &self.settings.company
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
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let clock = billsby_mock::Clock::Frozen("2026-07-31T12:00:00Z".parse()?);
    /// # let mock = billsby_mock::MockServer::builder().clock(clock).start().await?;
    /// # let billsby = billsby_client::Client::builder(mock.domain());
    /// # let billsby = billsby.api_key(mock.api_key()).base_url(mock.url()).build()?;
    /// let page = billsby.list_customers().search("carter").await?;
    /// println!("{} rows in all", page.row_count);
    ///
    /// // The rows of all pages, as a stream:
    /// let mut rows = billsby.list_customers().search("carter").stream();
    /// while let Some(row) = rows.next().await.transpose()? {
    ///     println!("{row:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_customers(&self) -> Request<'_, requests::ListCustomers> {
        Request::new(
            self,
            requests::ListCustomers {
                page: 1,
                page_size: 100,
                search: None,
            },
        )
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
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let clock = billsby_mock::Clock::Frozen("2026-07-31T12:00:00Z".parse()?);
    /// # let mock = billsby_mock::MockServer::builder().clock(clock).start().await?;
    /// # let billsby = billsby_client::Client::builder(mock.domain());
    /// # let billsby = billsby.api_key(mock.api_key()).base_url(mock.url()).build()?;
    /// use billsby_client::types::{CardDetails, NewCustomer};
    ///
    /// let new_customer = NewCustomer::builder()
    ///     .first_name("Ada")
    ///     .last_name("Lovelace")
    ///     .email("ada@example.com")
    ///     .address_line1("12 St James Square")
    ///     .city("London")
    ///     .country("GBR")
    ///     .post_code("SW1Y 4LB")
    ///     .card_details(
    ///         CardDetails::builder()
    ///             .full_name("Ada Lovelace")
    ///             .payment_card_token("tok_3Yq8fW2nKcV")
    ///             .expiry_month(12)
    ///             .expiry_year(2030)
    ///             .card_type("visa")
    ///             .last4_digits("1111")
    ///             .build(),
    ///     )
    ///     .build();
    /// let customer_created = billsby.create_customer(new_customer).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_customer(
        &self,
        body: types::NewCustomer,
    ) -> Request<'_, requests::CreateCustomer> {
        Request::new(self, requests::CreateCustomer { body })
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
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let clock = billsby_mock::Clock::Frozen("2026-07-31T12:00:00Z".parse()?);
    /// # let mock = billsby_mock::MockServer::builder().clock(clock).start().await?;
    /// # let billsby = billsby_client::Client::builder(mock.domain());
    /// # let billsby = billsby.api_key(mock.api_key()).base_url(mock.url()).build()?;
    /// let customer = billsby.get_customer("LX0CUI85LH").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_customer(
        &self,
        customer_unique_id: impl Into<types::CustomerId>,
    ) -> Request<'_, requests::GetCustomer> {
        Request::new(
            self,
            requests::GetCustomer {
                customer_unique_id: customer_unique_id.into(),
            },
        )
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
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let clock = billsby_mock::Clock::Frozen("2026-07-31T12:00:00Z".parse()?);
    /// # let mock = billsby_mock::MockServer::builder().clock(clock).start().await?;
    /// # let billsby = billsby_client::Client::builder(mock.domain());
    /// # let billsby = billsby.api_key(mock.api_key()).base_url(mock.url()).build()?;
    /// use billsby_client::types::{Address, CustomerUpdate};
    ///
    /// let customer_update = CustomerUpdate::builder()
    ///     .first_name("Ada")
    ///     .last_name("King")
    ///     .email("ada@example.com")
    ///     .phone_number_dial_country("GBR")
    ///     .phone_number_dial_code("+44")
    ///     .phone_number("2079460018")
    ///     .billing_address(
    ///         Address::builder()
    ///             .address_line1("12 St James Square")
    ///             .city("London")
    ///             .country("GBR")
    ///             .post_code("SW1Y 4LB")
    ///             .build(),
    ///     )
    ///     .build();
    /// let updated_customer = billsby.update_customer("LX0CUI85LH", customer_update).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_customer(
        &self,
        customer_unique_id: impl Into<types::CustomerId>,
        body: types::CustomerUpdate,
    ) -> Request<'_, requests::UpdateCustomer> {
        Request::new(
            self,
            requests::UpdateCustomer {
                customer_unique_id: customer_unique_id.into(),
                body,
            },
        )
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
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let clock = billsby_mock::Clock::Frozen("2026-07-31T12:00:00Z".parse()?);
    /// # let mock = billsby_mock::MockServer::builder().clock(clock).start().await?;
    /// # let billsby = billsby_client::Client::builder(mock.domain());
    /// # let billsby = billsby.api_key(mock.api_key()).base_url(mock.url()).build()?;
    /// billsby.delete_customer("4HCQAZUG5M").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn delete_customer(
        &self,
        customer_unique_id: impl Into<types::CustomerId>,
    ) -> Request<'_, requests::DeleteCustomer> {
        Request::new(
            self,
            requests::DeleteCustomer {
                customer_unique_id: customer_unique_id.into(),
            },
        )
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
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let clock = billsby_mock::Clock::Frozen("2026-07-31T12:00:00Z".parse()?);
    /// # let mock = billsby_mock::MockServer::builder().clock(clock).start().await?;
    /// # let billsby = billsby_client::Client::builder(mock.domain());
    /// # let billsby = billsby.api_key(mock.api_key()).base_url(mock.url()).build()?;
    /// let customer_subscriptions = billsby
    ///     .list_customer_subscriptions("LX0CUI85LH")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_customer_subscriptions(
        &self,
        customer_unique_id: impl Into<types::CustomerId>,
    ) -> Request<'_, requests::ListCustomerSubscriptions> {
        Request::new(
            self,
            requests::ListCustomerSubscriptions {
                customer_unique_id: customer_unique_id.into(),
            },
        )
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
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let clock = billsby_mock::Clock::Frozen("2026-07-31T12:00:00Z".parse()?);
    /// # let mock = billsby_mock::MockServer::builder().clock(clock).start().await?;
    /// # let billsby = billsby_client::Client::builder(mock.domain());
    /// # let billsby = billsby.api_key(mock.api_key()).base_url(mock.url()).build()?;
    /// use billsby_client::types::{
    ///     AddOnSelection, AllowanceId, CouponRedemption, CustomFieldAnswer,
    /// };
    ///
    /// let subscription_created = billsby
    ///     .add_customer_subscription("PPXXY3J5GG", 3)
    ///     .units(5)
    ///     .custom_field_response([
    ///         CustomFieldAnswer::builder().custom_field_id(1).value("10-49").build(),
    ///     ])
    ///     .add_ons([AddOnSelection::builder().add_on_id(2).quantity(2).build()])
    ///     .allowances([AllowanceId::from(1)])
    ///     .coupon_codes([
    ///         CouponRedemption::builder().plan_id(2).coupon_code("WELCOME10").build(),
    ///     ])
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn add_customer_subscription(
        &self,
        customer_unique_id: impl Into<types::CustomerId>,
        cycle_id: impl Into<types::CycleId>,
    ) -> Request<'_, requests::AddCustomerSubscription> {
        Request::new(
            self,
            requests::AddCustomerSubscription {
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
            },
        )
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
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let clock = billsby_mock::Clock::Frozen("2026-07-31T12:00:00Z".parse()?);
    /// # let mock = billsby_mock::MockServer::builder().clock(clock).start().await?;
    /// # let billsby = billsby_client::Client::builder(mock.domain());
    /// # let billsby = billsby.api_key(mock.api_key()).base_url(mock.url()).build()?;
    /// let customer_feature_tags = billsby.list_customer_feature_tags("LX0CUI85LH").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_customer_feature_tags(
        &self,
        customer_unique_id: impl Into<types::CustomerId>,
    ) -> Request<'_, requests::ListCustomerFeatureTags> {
        Request::new(
            self,
            requests::ListCustomerFeatureTags {
                customer_unique_id: customer_unique_id.into(),
            },
        )
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
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let clock = billsby_mock::Clock::Frozen("2026-07-31T12:00:00Z".parse()?);
    /// # let mock = billsby_mock::MockServer::builder().clock(clock).start().await?;
    /// # let billsby = billsby_client::Client::builder(mock.domain());
    /// # let billsby = billsby.api_key(mock.api_key()).base_url(mock.url()).build()?;
    /// billsby.request_payment_details_update("LX0CUI85LH").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn request_payment_details_update(
        &self,
        customer_unique_id: impl Into<types::CustomerId>,
    ) -> Request<'_, requests::RequestPaymentDetailsUpdate> {
        Request::new(
            self,
            requests::RequestPaymentDetailsUpdate {
                customer_unique_id: customer_unique_id.into(),
            },
        )
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
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let clock = billsby_mock::Clock::Frozen("2026-07-31T12:00:00Z".parse()?);
    /// # let mock = billsby_mock::MockServer::builder().clock(clock).start().await?;
    /// # let billsby = billsby_client::Client::builder(mock.domain());
    /// # let billsby = billsby.api_key(mock.api_key()).base_url(mock.url()).build()?;
    /// use billsby_client::types::CardDetails;
    ///
    /// let card_details = CardDetails::builder()
    ///     .full_name("Ada Lovelace")
    ///     .payment_card_token("tok_3Yq8fW2nKcV")
    ///     .expiry_month(12)
    ///     .expiry_year(2030)
    ///     .card_type("visa")
    ///     .last4_digits("1111")
    ///     .build();
    /// billsby.update_payment_card("LX0CUI85LH", card_details).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_payment_card(
        &self,
        customer_unique_id: impl Into<types::CustomerId>,
        body: types::CardDetails,
    ) -> Request<'_, requests::UpdatePaymentCard> {
        Request::new(
            self,
            requests::UpdatePaymentCard {
                customer_unique_id: customer_unique_id.into(),
                body,
            },
        )
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
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let clock = billsby_mock::Clock::Frozen("2026-07-31T12:00:00Z".parse()?);
    /// # let mock = billsby_mock::MockServer::builder().clock(clock).start().await?;
    /// # let billsby = billsby_client::Client::builder(mock.domain());
    /// # let billsby = billsby.api_key(mock.api_key()).base_url(mock.url()).build()?;
    /// let erased_customer = billsby.erase_customer_data("LX0CUI85LH").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn erase_customer_data(
        &self,
        customer_unique_id: impl Into<types::CustomerId>,
    ) -> Request<'_, requests::EraseCustomerData> {
        Request::new(
            self,
            requests::EraseCustomerData {
                customer_unique_id: customer_unique_id.into(),
            },
        )
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
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let clock = billsby_mock::Clock::Frozen("2026-07-31T12:00:00Z".parse()?);
    /// # let mock = billsby_mock::MockServer::builder().clock(clock).start().await?;
    /// # let billsby = billsby_client::Client::builder(mock.domain());
    /// # let billsby = billsby.api_key(mock.api_key()).base_url(mock.url()).build()?;
    /// let customer_invoices = billsby.list_customer_invoices("LX0CUI85LH").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_customer_invoices(
        &self,
        customer_unique_id: impl Into<types::CustomerId>,
    ) -> Request<'_, requests::ListCustomerInvoices> {
        Request::new(
            self,
            requests::ListCustomerInvoices {
                customer_unique_id: customer_unique_id.into(),
            },
        )
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
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let clock = billsby_mock::Clock::Frozen("2026-07-31T12:00:00Z".parse()?);
    /// # let mock = billsby_mock::MockServer::builder().clock(clock).start().await?;
    /// # let billsby = billsby_client::Client::builder(mock.domain());
    /// # let billsby = billsby.api_key(mock.api_key()).base_url(mock.url()).build()?;
    /// use billsby_client::types::Amount;
    ///
    /// let charge_accepted = billsby
    ///     .create_one_time_charge(
    ///         "LX0CUI85LH",
    ///         "Set-up help, one hour",
    ///         "USD",
    ///         Amount::minor(7500),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_one_time_charge(
        &self,
        customer_unique_id: impl Into<types::CustomerId>,
        description: impl Into<String>,
        currency_code: impl Into<types::CurrencyCode>,
        amount: impl Into<types::Amount>,
    ) -> Request<'_, requests::CreateOneTimeCharge> {
        Request::new(
            self,
            requests::CreateOneTimeCharge {
                customer_unique_id: customer_unique_id.into(),
                body: types::OneTimeCharge {
                    description: description.into(),
                    currency_code: currency_code.into(),
                    amount: amount.into(),
                },
            },
        )
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
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let clock = billsby_mock::Clock::Frozen("2026-07-31T12:00:00Z".parse()?);
    /// # let mock = billsby_mock::MockServer::builder().clock(clock).start().await?;
    /// # let billsby = billsby_client::Client::builder(mock.domain());
    /// # let billsby = billsby.api_key(mock.api_key()).base_url(mock.url()).build()?;
    /// let payment_logs = billsby.list_payment_logs("LX0CUI85LH", "LX0CUI85LH-3").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_payment_logs(
        &self,
        customer_unique_id: impl Into<types::CustomerId>,
        invoice_number: impl Into<types::InvoiceNumber>,
    ) -> Request<'_, requests::ListPaymentLogs> {
        Request::new(
            self,
            requests::ListPaymentLogs {
                customer_unique_id: customer_unique_id.into(),
                invoice_number: invoice_number.into(),
            },
        )
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
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let clock = billsby_mock::Clock::Frozen("2026-07-31T12:00:00Z".parse()?);
    /// # let mock = billsby_mock::MockServer::builder().clock(clock).start().await?;
    /// # let billsby = billsby_client::Client::builder(mock.domain());
    /// # let billsby = billsby.api_key(mock.api_key()).base_url(mock.url()).build()?;
    /// use billsby_client::types::Amount;
    ///
    /// let refund = billsby
    ///     .refund_invoice("LX0CUI85LH", "LX0CUI85LH-1", Amount::minor(1000))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn refund_invoice(
        &self,
        customer_unique_id: impl Into<types::CustomerId>,
        invoice_number: impl Into<types::InvoiceNumber>,
        amount: impl Into<types::Amount>,
    ) -> Request<'_, requests::RefundInvoice> {
        Request::new(
            self,
            requests::RefundInvoice {
                customer_unique_id: customer_unique_id.into(),
                body: types::NewRefund {
                    invoice_number: invoice_number.into(),
                    amount: amount.into(),
                },
            },
        )
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
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let clock = billsby_mock::Clock::Frozen("2026-07-31T12:00:00Z".parse()?);
    /// # let mock = billsby_mock::MockServer::builder().clock(clock).start().await?;
    /// # let billsby = billsby_client::Client::builder(mock.domain());
    /// # let billsby = billsby.api_key(mock.api_key()).base_url(mock.url()).build()?;
    /// let customer_credit_notes = billsby.list_customer_credit_notes("LX0CUI85LH").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_customer_credit_notes(
        &self,
        customer_unique_id: impl Into<types::CustomerId>,
    ) -> Request<'_, requests::ListCustomerCreditNotes> {
        Request::new(
            self,
            requests::ListCustomerCreditNotes {
                customer_unique_id: customer_unique_id.into(),
            },
        )
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
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let clock = billsby_mock::Clock::Frozen("2026-07-31T12:00:00Z".parse()?);
    /// # let mock = billsby_mock::MockServer::builder().clock(clock).start().await?;
    /// # let billsby = billsby_client::Client::builder(mock.domain());
    /// # let billsby = billsby.api_key(mock.api_key()).base_url(mock.url()).build()?;
    /// let page = billsby.list_subscriptions().is_active(true).plan_name("Team").await?;
    /// println!("{} rows in all", page.row_count);
    ///
    /// // The rows of all pages, as a stream:
    /// let mut rows = billsby
    ///     .list_subscriptions()
    ///     .is_active(true)
    ///     .plan_name("Team")
    ///     .stream();
    /// while let Some(row) = rows.next().await.transpose()? {
    ///     println!("{row:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_subscriptions(&self) -> Request<'_, requests::ListSubscriptions> {
        Request::new(
            self,
            requests::ListSubscriptions {
                page: 1,
                page_size: 100,
                order_by: None,
                order_by_descending: None,
                is_active: None,
                is_in_free_trial: None,
                product_name: None,
                plan_name: None,
            },
        )
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
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let clock = billsby_mock::Clock::Frozen("2026-07-31T12:00:00Z".parse()?);
    /// # let mock = billsby_mock::MockServer::builder().clock(clock).start().await?;
    /// # let billsby = billsby_client::Client::builder(mock.domain());
    /// # let billsby = billsby.api_key(mock.api_key()).base_url(mock.url()).build()?;
    /// use billsby_client::types::{
    ///     AddOnSelection, Address, AllowanceId, CardDetails, CouponRedemption,
    ///     CustomFieldAnswer, NewSubscription,
    /// };
    ///
    /// let new_subscription = NewSubscription::builder()
    ///     .first_name("Ada")
    ///     .last_name("Lovelace")
    ///     .email("ada@example.com")
    ///     .cycle_id(3)
    ///     .units(5)
    ///     .address(
    ///         Address::builder()
    ///             .address_line1("12 St James Square")
    ///             .city("London")
    ///             .country("GBR")
    ///             .post_code("SW1Y 4LB")
    ///             .build(),
    ///     )
    ///     .phone_number_dial_country("GBR")
    ///     .phone_number_dial_code("+44")
    ///     .phone_number("2079460018")
    ///     .custom_field_response([
    ///         CustomFieldAnswer::builder().custom_field_id(1).value("10-49").build(),
    ///     ])
    ///     .add_ons([AddOnSelection::builder().add_on_id(2).quantity(2).build()])
    ///     .allowances([AllowanceId::from(1)])
    ///     .coupon_codes([
    ///         CouponRedemption::builder().plan_id(2).coupon_code("WELCOME10").build(),
    ///     ])
    ///     .card_details(
    ///         CardDetails::builder()
    ///             .full_name("Ada Lovelace")
    ///             .payment_card_token("tok_3Yq8fW2nKcV")
    ///             .expiry_month(12)
    ///             .expiry_year(2030)
    ///             .card_type("visa")
    ///             .last4_digits("1111")
    ///             .build(),
    ///     )
    ///     .build();
    /// let subscription_created = billsby.create_subscription(new_subscription).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_subscription(
        &self,
        body: types::NewSubscription,
    ) -> Request<'_, requests::CreateSubscription> {
        Request::new(
            self,
            requests::CreateSubscription {
                body,
            },
        )
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
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let clock = billsby_mock::Clock::Frozen("2026-07-31T12:00:00Z".parse()?);
    /// # let mock = billsby_mock::MockServer::builder().clock(clock).start().await?;
    /// # let billsby = billsby_client::Client::builder(mock.domain());
    /// # let billsby = billsby.api_key(mock.api_key()).base_url(mock.url()).build()?;
    /// let subscription = billsby.get_subscription("W8WL4A0YK3").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_subscription(
        &self,
        subscription_unique_id: impl Into<types::SubscriptionId>,
    ) -> Request<'_, requests::GetSubscription> {
        Request::new(
            self,
            requests::GetSubscription {
                subscription_unique_id: subscription_unique_id.into(),
            },
        )
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
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let clock = billsby_mock::Clock::Frozen("2026-07-31T12:00:00Z".parse()?);
    /// # let mock = billsby_mock::MockServer::builder().clock(clock).start().await?;
    /// # let billsby = billsby_client::Client::builder(mock.domain());
    /// # let billsby = billsby.api_key(mock.api_key()).base_url(mock.url()).build()?;
    /// billsby.cancel_subscription("W8WL4A0YK3", "LX0CUI85LH").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn cancel_subscription(
        &self,
        subscription_unique_id: impl Into<types::SubscriptionId>,
        customer_unique_id: impl Into<types::CustomerId>,
    ) -> Request<'_, requests::CancelSubscription> {
        Request::new(
            self,
            requests::CancelSubscription {
                subscription_unique_id: subscription_unique_id.into(),
                customer_unique_id: customer_unique_id.into(),
            },
        )
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
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let clock = billsby_mock::Clock::Frozen("2026-07-31T12:00:00Z".parse()?);
    /// # let mock = billsby_mock::MockServer::builder().clock(clock).start().await?;
    /// # let billsby = billsby_client::Client::builder(mock.domain());
    /// # let billsby = billsby.api_key(mock.api_key()).base_url(mock.url()).build()?;
    /// let address = billsby.get_shipping_address("W8WL4A0YK3").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_shipping_address(
        &self,
        subscription_unique_id: impl Into<types::SubscriptionId>,
    ) -> Request<'_, requests::GetShippingAddress> {
        Request::new(
            self,
            requests::GetShippingAddress {
                subscription_unique_id: subscription_unique_id.into(),
            },
        )
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
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let clock = billsby_mock::Clock::Frozen("2026-07-31T12:00:00Z".parse()?);
    /// # let mock = billsby_mock::MockServer::builder().clock(clock).start().await?;
    /// # let billsby = billsby_client::Client::builder(mock.domain());
    /// # let billsby = billsby.api_key(mock.api_key()).base_url(mock.url()).build()?;
    /// use billsby_client::types::Address;
    ///
    /// let address = Address::builder()
    ///     .address_line1("1 Marylebone Lane")
    ///     .address_line2("Floor 2")
    ///     .city("London")
    ///     .country("GBR")
    ///     .post_code("W1U 1AA")
    ///     .build();
    /// billsby.update_shipping_address("W8WL4A0YK3", address).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_shipping_address(
        &self,
        subscription_unique_id: impl Into<types::SubscriptionId>,
        body: types::Address,
    ) -> Request<'_, requests::UpdateShippingAddress> {
        Request::new(
            self,
            requests::UpdateShippingAddress {
                subscription_unique_id: subscription_unique_id.into(),
                body,
            },
        )
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
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let clock = billsby_mock::Clock::Frozen("2026-07-31T12:00:00Z".parse()?);
    /// # let mock = billsby_mock::MockServer::builder().clock(clock).start().await?;
    /// # let billsby = billsby_client::Client::builder(mock.domain());
    /// # let billsby = billsby.api_key(mock.api_key()).base_url(mock.url()).build()?;
    /// use billsby_client::types::{AddOnSelection, AllowanceId, PlanChangeType};
    ///
    /// billsby
    ///     .change_subscription_plan("W8WL4A0YK3", "LX0CUI85LH", 3, 5)
    ///     .plan_change_type(PlanChangeType::Immediate)
    ///     .units(10)
    ///     .add_ons([AddOnSelection::builder().add_on_id(2).quantity(2).build()])
    ///     .allowances([AllowanceId::from(1)])
    ///     .issue_refund(true)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn change_subscription_plan(
        &self,
        subscription_unique_id: impl Into<types::SubscriptionId>,
        customer_unique_id: impl Into<types::CustomerId>,
        plan_id: impl Into<types::PlanId>,
        cycle_id: impl Into<types::CycleId>,
    ) -> Request<'_, requests::ChangeSubscriptionPlan> {
        Request::new(
            self,
            requests::ChangeSubscriptionPlan {
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
            },
        )
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
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let clock = billsby_mock::Clock::Frozen("2026-07-31T12:00:00Z".parse()?);
    /// # let mock = billsby_mock::MockServer::builder().clock(clock).start().await?;
    /// # let billsby = billsby_client::Client::builder(mock.domain());
    /// # let billsby = billsby.api_key(mock.api_key()).base_url(mock.url()).build()?;
    /// use billsby_client::types::Timestamp;
    ///
    /// billsby
    ///     .update_renewal_date("W8WL4A0YK3")
    ///     .new_renewal_date("2030-03-01T00:00:00.000Z".parse::<Timestamp>()?)
    ///     .pause_subscription(true)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_renewal_date(
        &self,
        subscription_unique_id: impl Into<types::SubscriptionId>,
    ) -> Request<'_, requests::UpdateRenewalDate> {
        Request::new(
            self,
            requests::UpdateRenewalDate {
                subscription_unique_id: subscription_unique_id.into(),
                body: types::RenewalDateUpdate {
                    new_renewal_date: None,
                    pause_subscription: None,
                },
            },
        )
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
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let clock = billsby_mock::Clock::Frozen("2026-07-31T12:00:00Z".parse()?);
    /// # let mock = billsby_mock::MockServer::builder().clock(clock).start().await?;
    /// # let billsby = billsby_client::Client::builder(mock.domain());
    /// # let billsby = billsby.api_key(mock.api_key()).base_url(mock.url()).build()?;
    /// let page = billsby.list_subscription_event_logs("W8WL4A0YK3").await?;
    /// println!("{} rows in all", page.row_count);
    ///
    /// // The rows of all pages, as a stream:
    /// let mut rows = billsby.list_subscription_event_logs("W8WL4A0YK3").stream();
    /// while let Some(row) = rows.next().await.transpose()? {
    ///     println!("{row:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_subscription_event_logs(
        &self,
        subscription_unique_id: impl Into<types::SubscriptionId>,
    ) -> Request<'_, requests::ListSubscriptionEventLogs> {
        Request::new(
            self,
            requests::ListSubscriptionEventLogs {
                subscription_unique_id: subscription_unique_id.into(),
                page: 1,
                page_size: 100,
            },
        )
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
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let clock = billsby_mock::Clock::Frozen("2026-07-31T12:00:00Z".parse()?);
    /// # let mock = billsby_mock::MockServer::builder().clock(clock).start().await?;
    /// # let billsby = billsby_client::Client::builder(mock.domain());
    /// # let billsby = billsby.api_key(mock.api_key()).base_url(mock.url()).build()?;
    /// let subscription_feature_tags = billsby
    ///     .list_subscription_feature_tags("W8WL4A0YK3")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_subscription_feature_tags(
        &self,
        subscription_unique_id: impl Into<types::SubscriptionId>,
    ) -> Request<'_, requests::ListSubscriptionFeatureTags> {
        Request::new(
            self,
            requests::ListSubscriptionFeatureTags {
                subscription_unique_id: subscription_unique_id.into(),
            },
        )
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
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let clock = billsby_mock::Clock::Frozen("2026-07-31T12:00:00Z".parse()?);
    /// # let mock = billsby_mock::MockServer::builder().clock(clock).start().await?;
    /// # let billsby = billsby_client::Client::builder(mock.domain());
    /// # let billsby = billsby.api_key(mock.api_key()).base_url(mock.url()).build()?;
    /// let feature_tag_split = billsby
    ///     .get_subscription_feature_tag_split("W8WL4A0YK3")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_subscription_feature_tag_split(
        &self,
        subscription_unique_id: impl Into<types::SubscriptionId>,
    ) -> Request<'_, requests::GetSubscriptionFeatureTagSplit> {
        Request::new(
            self,
            requests::GetSubscriptionFeatureTagSplit {
                subscription_unique_id: subscription_unique_id.into(),
            },
        )
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
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let clock = billsby_mock::Clock::Frozen("2026-07-31T12:00:00Z".parse()?);
    /// # let mock = billsby_mock::MockServer::builder().clock(clock).start().await?;
    /// # let billsby = billsby_client::Client::builder(mock.domain());
    /// # let billsby = billsby.api_key(mock.api_key()).base_url(mock.url()).build()?;
    /// use billsby_client::types::SubscriptionId;
    ///
    /// billsby
    ///     .add_feature_tags(
    ///         [SubscriptionId::from("W8WL4A0YK3")],
    ///         ["early_access".to_owned()],
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn add_feature_tags(
        &self,
        subscription_unique_ids: impl Into<Vec<types::SubscriptionId>>,
        tag_names: impl Into<Vec<String>>,
    ) -> Request<'_, requests::AddFeatureTags> {
        Request::new(
            self,
            requests::AddFeatureTags {
                body: types::FeatureTagAssignment {
                    subscription_unique_ids: subscription_unique_ids.into(),
                    tag_names: tag_names.into(),
                },
            },
        )
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
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let clock = billsby_mock::Clock::Frozen("2026-07-31T12:00:00Z".parse()?);
    /// # let mock = billsby_mock::MockServer::builder().clock(clock).start().await?;
    /// # let billsby = billsby_client::Client::builder(mock.domain());
    /// # let billsby = billsby.api_key(mock.api_key()).base_url(mock.url()).build()?;
    /// billsby.remove_feature_tag("early_access").subs_id("W8WL4A0YK3").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn remove_feature_tag(
        &self,
        tagname: impl Into<String>,
    ) -> Request<'_, requests::RemoveFeatureTag> {
        Request::new(
            self,
            requests::RemoveFeatureTag {
                tagname: tagname.into(),
                subs_id: None,
            },
        )
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
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let clock = billsby_mock::Clock::Frozen("2026-07-31T12:00:00Z".parse()?);
    /// # let mock = billsby_mock::MockServer::builder().clock(clock).start().await?;
    /// # let billsby = billsby_client::Client::builder(mock.domain());
    /// # let billsby = billsby.api_key(mock.api_key()).base_url(mock.url()).build()?;
    /// let subscription_add_ons = billsby.list_subscription_add_ons("W8WL4A0YK3").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_subscription_add_ons(
        &self,
        subscription_unique_id: impl Into<types::SubscriptionId>,
    ) -> Request<'_, requests::ListSubscriptionAddOns> {
        Request::new(
            self,
            requests::ListSubscriptionAddOns {
                subscription_unique_id: subscription_unique_id.into(),
            },
        )
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
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let clock = billsby_mock::Clock::Frozen("2026-07-31T12:00:00Z".parse()?);
    /// # let mock = billsby_mock::MockServer::builder().clock(clock).start().await?;
    /// # let billsby = billsby_client::Client::builder(mock.domain());
    /// # let billsby = billsby.api_key(mock.api_key()).base_url(mock.url()).build()?;
    /// let subscription_allowances = billsby
    ///     .list_subscription_allowances("W8WL4A0YK3")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_subscription_allowances(
        &self,
        subscription_unique_id: impl Into<types::SubscriptionId>,
    ) -> Request<'_, requests::ListSubscriptionAllowances> {
        Request::new(
            self,
            requests::ListSubscriptionAllowances {
                subscription_unique_id: subscription_unique_id.into(),
            },
        )
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
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let clock = billsby_mock::Clock::Frozen("2026-07-31T12:00:00Z".parse()?);
    /// # let mock = billsby_mock::MockServer::builder().clock(clock).start().await?;
    /// # let billsby = billsby_client::Client::builder(mock.domain());
    /// # let billsby = billsby.api_key(mock.api_key()).base_url(mock.url()).build()?;
    /// let invoice = billsby.get_invoice("LX0CUI85LH-3").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_invoice(
        &self,
        invoice_number: impl Into<types::InvoiceNumber>,
    ) -> Request<'_, requests::GetInvoice> {
        Request::new(
            self,
            requests::GetInvoice {
                invoice_number: invoice_number.into(),
            },
        )
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
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let clock = billsby_mock::Clock::Frozen("2026-07-31T12:00:00Z".parse()?);
    /// # let mock = billsby_mock::MockServer::builder().clock(clock).start().await?;
    /// # let billsby = billsby_client::Client::builder(mock.domain());
    /// # let billsby = billsby.api_key(mock.api_key()).base_url(mock.url()).build()?;
    /// let page = billsby.list_invoices().page_size(50).is_paid(true).await?;
    /// println!("{} rows in all", page.row_count);
    ///
    /// // The rows of all pages, as a stream:
    /// let mut rows = billsby.list_invoices().page_size(50).is_paid(true).stream();
    /// while let Some(row) = rows.next().await.transpose()? {
    ///     println!("{row:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_invoices(&self) -> Request<'_, requests::ListInvoices> {
        Request::new(
            self,
            requests::ListInvoices {
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
            },
        )
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
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let clock = billsby_mock::Clock::Frozen("2026-07-31T12:00:00Z".parse()?);
    /// # let mock = billsby_mock::MockServer::builder().clock(clock).start().await?;
    /// # let billsby = billsby_client::Client::builder(mock.domain());
    /// # let billsby = billsby.api_key(mock.api_key()).base_url(mock.url()).build()?;
    /// billsby.reattempt_invoice_payment("KVL4MKJD7C-1").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn reattempt_invoice_payment(
        &self,
        invoice_number: impl Into<types::InvoiceNumber>,
    ) -> Request<'_, requests::ReattemptInvoicePayment> {
        Request::new(
            self,
            requests::ReattemptInvoicePayment {
                invoice_number: invoice_number.into(),
            },
        )
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
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let clock = billsby_mock::Clock::Frozen("2026-07-31T12:00:00Z".parse()?);
    /// # let mock = billsby_mock::MockServer::builder().clock(clock).start().await?;
    /// # let billsby = billsby_client::Client::builder(mock.domain());
    /// # let billsby = billsby.api_key(mock.api_key()).base_url(mock.url()).build()?;
    /// billsby.mark_invoice_paid_offline("KVL4MKJD7C-1").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn mark_invoice_paid_offline(
        &self,
        invoice_number: impl Into<types::InvoiceNumber>,
    ) -> Request<'_, requests::MarkInvoicePaidOffline> {
        Request::new(
            self,
            requests::MarkInvoicePaidOffline {
                invoice_number: invoice_number.into(),
            },
        )
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
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let clock = billsby_mock::Clock::Frozen("2026-07-31T12:00:00Z".parse()?);
    /// # let mock = billsby_mock::MockServer::builder().clock(clock).start().await?;
    /// # let billsby = billsby_client::Client::builder(mock.domain());
    /// # let billsby = billsby.api_key(mock.api_key()).base_url(mock.url()).build()?;
    /// billsby.write_off_invoice("KVL4MKJD7C-1").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn write_off_invoice(
        &self,
        invoice_number: impl Into<types::InvoiceNumber>,
    ) -> Request<'_, requests::WriteOffInvoice> {
        Request::new(
            self,
            requests::WriteOffInvoice {
                invoice_number: invoice_number.into(),
            },
        )
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
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let clock = billsby_mock::Clock::Frozen("2026-07-31T12:00:00Z".parse()?);
    /// # let mock = billsby_mock::MockServer::builder().clock(clock).start().await?;
    /// # let billsby = billsby_client::Client::builder(mock.domain());
    /// # let billsby = billsby.api_key(mock.api_key()).base_url(mock.url()).build()?;
    /// let page = billsby.list_credit_notes().is_failed(true).await?;
    /// println!("{} rows in all", page.row_count);
    ///
    /// // The rows of all pages, as a stream:
    /// let mut rows = billsby.list_credit_notes().is_failed(true).stream();
    /// while let Some(row) = rows.next().await.transpose()? {
    ///     println!("{row:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_credit_notes(&self) -> Request<'_, requests::ListCreditNotes> {
        Request::new(
            self,
            requests::ListCreditNotes {
                page: 1,
                page_size: 100,
                query: None,
                order_by: None,
                order_by_descending: None,
                is_pending: None,
                is_paid: None,
                is_failed: None,
            },
        )
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
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let clock = billsby_mock::Clock::Frozen("2026-07-31T12:00:00Z".parse()?);
    /// # let mock = billsby_mock::MockServer::builder().clock(clock).start().await?;
    /// # let billsby = billsby_client::Client::builder(mock.domain());
    /// # let billsby = billsby.api_key(mock.api_key()).base_url(mock.url()).build()?;
    /// billsby.reattempt_credit_note_payment("7R1QQ3J64J-2").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn reattempt_credit_note_payment(
        &self,
        credit_note_number: impl Into<types::InvoiceNumber>,
    ) -> Request<'_, requests::ReattemptCreditNotePayment> {
        Request::new(
            self,
            requests::ReattemptCreditNotePayment {
                credit_note_number: credit_note_number.into(),
            },
        )
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
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let clock = billsby_mock::Clock::Frozen("2026-07-31T12:00:00Z".parse()?);
    /// # let mock = billsby_mock::MockServer::builder().clock(clock).start().await?;
    /// # let billsby = billsby_client::Client::builder(mock.domain());
    /// # let billsby = billsby.api_key(mock.api_key()).base_url(mock.url()).build()?;
    /// let page = billsby.list_products().await?;
    /// println!("{} rows in all", page.row_count);
    ///
    /// // The rows of all pages, as a stream:
    /// let mut rows = billsby.list_products().stream();
    /// while let Some(row) = rows.next().await.transpose()? {
    ///     println!("{row:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_products(&self) -> Request<'_, requests::ListProducts> {
        Request::new(
            self,
            requests::ListProducts {
                page: 1,
                page_size: 100,
                search: None,
                visibility_type: None,
            },
        )
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
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let clock = billsby_mock::Clock::Frozen("2026-07-31T12:00:00Z".parse()?);
    /// # let mock = billsby_mock::MockServer::builder().clock(clock).start().await?;
    /// # let billsby = billsby_client::Client::builder(mock.domain());
    /// # let billsby = billsby.api_key(mock.api_key()).base_url(mock.url()).build()?;
    /// use billsby_client::types::{
    ///     CountrySetting, CustomFieldId, ProductCountryLimitation, ProductType, Visibility,
    /// };
    ///
    /// let product = billsby
    ///     .create_product("newspaper", "The Daily", "USD")
    ///     .description("Every article, and the archive.")
    ///     .visibility(Visibility::Public)
    ///     .type_of_product(ProductType::Tiered)
    ///     .is_shipping_address_required(false)
    ///     .is_shipping_address_validation_required(false)
    ///     .is_billing_address_validation_required(false)
    ///     .is_additional_email_required(false)
    ///     .is_phone_number_required(false)
    ///     .is_marketing_consent_required(true)
    ///     .alert_email("sales@example.com")
    ///     .ordered_custom_fields([CustomFieldId::from(1)])
    ///     .product_country_limitation(
    ///         ProductCountryLimitation::builder()
    ///             .is_any_country_allowed(false)
    ///             .country_settings([
    ///                 CountrySetting::builder()
    ///                     .country_iso3("USA")
    ///                     .address_permission(1)
    ///                     .build(),
    ///             ])
    ///             .build(),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_product(
        &self,
        name: impl Into<String>,
        display_name: impl Into<String>,
        billing_currency: impl Into<types::CurrencyCode>,
    ) -> Request<'_, requests::CreateProduct> {
        Request::new(
            self,
            requests::CreateProduct {
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
            },
        )
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
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let clock = billsby_mock::Clock::Frozen("2026-07-31T12:00:00Z".parse()?);
    /// # let mock = billsby_mock::MockServer::builder().clock(clock).start().await?;
    /// # let billsby = billsby_client::Client::builder(mock.domain());
    /// # let billsby = billsby.api_key(mock.api_key()).base_url(mock.url()).build()?;
    /// let product = billsby.get_product(1).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_product(
        &self,
        product_id: impl Into<types::ProductId>,
    ) -> Request<'_, requests::GetProduct> {
        Request::new(
            self,
            requests::GetProduct {
                product_id: product_id.into(),
            },
        )
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
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let clock = billsby_mock::Clock::Frozen("2026-07-31T12:00:00Z".parse()?);
    /// # let mock = billsby_mock::MockServer::builder().clock(clock).start().await?;
    /// # let billsby = billsby_client::Client::builder(mock.domain());
    /// # let billsby = billsby.api_key(mock.api_key()).base_url(mock.url()).build()?;
    /// use billsby_client::types::{CustomFieldId, Visibility};
    ///
    /// let product = billsby
    ///     .update_product(1)
    ///     .display_name("The Daily, digital")
    ///     .visibility(Visibility::Hidden)
    ///     .ordered_custom_fields([CustomFieldId::from(1)])
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_product(
        &self,
        product_id: impl Into<types::ProductId>,
    ) -> Request<'_, requests::UpdateProduct> {
        Request::new(
            self,
            requests::UpdateProduct {
                product_id: product_id.into(),
                body: types::ProductUpdate {
                    description: types::Change::Keep,
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
                    alert_email: types::Change::Keep,
                    ordered_custom_fields: None,
                    product_country_limitation: None,
                },
            },
        )
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
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let clock = billsby_mock::Clock::Frozen("2026-07-31T12:00:00Z".parse()?);
    /// # let mock = billsby_mock::MockServer::builder().clock(clock).start().await?;
    /// # let billsby = billsby_client::Client::builder(mock.domain());
    /// # let billsby = billsby.api_key(mock.api_key()).base_url(mock.url()).build()?;
    /// let plans = billsby.list_plans(1).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_plans(
        &self,
        product_id: impl Into<types::ProductId>,
    ) -> Request<'_, requests::ListPlans> {
        Request::new(
            self,
            requests::ListPlans {
                product_id: product_id.into(),
            },
        )
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
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let clock = billsby_mock::Clock::Frozen("2026-07-31T12:00:00Z".parse()?);
    /// # let mock = billsby_mock::MockServer::builder().clock(clock).start().await?;
    /// # let billsby = billsby_client::Client::builder(mock.domain());
    /// # let billsby = billsby.api_key(mock.api_key()).base_url(mock.url()).build()?;
    /// use billsby_client::types::{PricingModelType, Visibility};
    ///
    /// let plan = billsby
    ///     .create_plan(1, "standard", "Standard", PricingModelType::FlatFee)
    ///     .description("All articles.")
    ///     .feature_tags(["articles".to_owned()])
    ///     .visibility(Visibility::Public)
    ///     .redirect_url("https://example.com/welcome")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_plan(
        &self,
        product_id: impl Into<types::ProductId>,
        name: impl Into<String>,
        display_name: impl Into<String>,
        pricing_model: impl Into<types::PricingModelType>,
    ) -> Request<'_, requests::CreatePlan> {
        Request::new(
            self,
            requests::CreatePlan {
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
            },
        )
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
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let clock = billsby_mock::Clock::Frozen("2026-07-31T12:00:00Z".parse()?);
    /// # let mock = billsby_mock::MockServer::builder().clock(clock).start().await?;
    /// # let billsby = billsby_client::Client::builder(mock.domain());
    /// # let billsby = billsby.api_key(mock.api_key()).base_url(mock.url()).build()?;
    /// use billsby_client::types::PlanId;
    ///
    /// billsby.reorder_plans(1, [PlanId::from(3), PlanId::from(2)]).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn reorder_plans(
        &self,
        product_id: impl Into<types::ProductId>,
        ordered_plan_ids: impl Into<Vec<types::PlanId>>,
    ) -> Request<'_, requests::ReorderPlans> {
        Request::new(
            self,
            requests::ReorderPlans {
                product_id: product_id.into(),
                body: types::PlanOrder {
                    ordered_plan_ids: ordered_plan_ids.into(),
                },
            },
        )
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
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let clock = billsby_mock::Clock::Frozen("2026-07-31T12:00:00Z".parse()?);
    /// # let mock = billsby_mock::MockServer::builder().clock(clock).start().await?;
    /// # let billsby = billsby_client::Client::builder(mock.domain());
    /// # let billsby = billsby.api_key(mock.api_key()).base_url(mock.url()).build()?;
    /// use billsby_client::types::{Amount, CycleUpdate, Visibility};
    ///
    /// billsby
    ///     .update_plan(1, 2)
    ///     .display_name("Standard plus")
    ///     .feature_tags(["articles".to_owned(), "archive".to_owned()])
    ///     .cycles([
    ///         CycleUpdate::builder()
    ///             .cycle_id(3)
    ///             .price(Amount::minor(1200))
    ///             .visibility(Visibility::Public)
    ///             .build(),
    ///     ])
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_plan(
        &self,
        product_id: impl Into<types::ProductId>,
        plan_id: impl Into<types::PlanId>,
    ) -> Request<'_, requests::UpdatePlan> {
        Request::new(
            self,
            requests::UpdatePlan {
                product_id: product_id.into(),
                plan_id: plan_id.into(),
                body: types::PlanUpdate {
                    description: types::Change::Keep,
                    name: None,
                    display_name: None,
                    feature_tags: None,
                    visibility: None,
                    cycles: None,
                    redirect_url: types::Change::Keep,
                    alert_email: types::Change::Keep,
                },
            },
        )
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
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let clock = billsby_mock::Clock::Frozen("2026-07-31T12:00:00Z".parse()?);
    /// # let mock = billsby_mock::MockServer::builder().clock(clock).start().await?;
    /// # let billsby = billsby_client::Client::builder(mock.domain());
    /// # let billsby = billsby.api_key(mock.api_key()).base_url(mock.url()).build()?;
    /// use billsby_client::types::{
    ///     Amount, BillingDateType, FrequencyType, NewCycle, PlanAddOn, PlanAddOnPriceModel,
    ///     PlanAllowance, PlanAllowancePriceModel, ProRateOption, Tier, Visibility,
    /// };
    ///
    /// let cycles_input_model = [
    ///     NewCycle::builder()
    ///         .frequency(1)
    ///         .frequency_type(FrequencyType::Monthly)
    ///         .price(Amount::minor(1000))
    ///         .billing_date_type(BillingDateType::Anniversary)
    ///         .visibility(Visibility::Public)
    ///         .free_trial(14)
    ///         .free_trial_frequency_type(FrequencyType::Daily)
    ///         .contract_term(12)
    ///         .contract_term_frequency_type(FrequencyType::Monthly)
    ///         .setup_fee_price(Amount::minor(500))
    ///         .pro_rate_option(ProRateOption::DoNotProRate)
    ///         .build(),
    /// ];
    /// let addon_plan_input_models = [
    ///     PlanAddOn::builder()
    ///         .addon_id(2)
    ///         .is_forced(false)
    ///         .addon_price_models([
    ///             PlanAddOnPriceModel::builder()
    ///                 .currency_iso3_code("USD")
    ///                 .frequency(1)
    ///                 .frequency_type(FrequencyType::Monthly)
    ///                 .price_per_unit(Amount::minor(200))
    ///                 .build(),
    ///         ])
    ///         .build(),
    /// ];
    /// let cycles = billsby
    ///     .create_cycles(1, 2, cycles_input_model, addon_plan_input_models)
    ///     .allowance_plan_input_model([
    ///         PlanAllowance::builder()
    ///             .allowance_id(2)
    ///             .is_forced(true)
    ///             .allowance_price_models([
    ///                 PlanAllowancePriceModel::builder()
    ///                     .currency_iso3_code("USD")
    ///                     .frequency(1)
    ///                     .frequency_type(FrequencyType::Monthly)
    ///                     .included_units(1000)
    ///                     .unit_tiers([
    ///                         Tier::builder()
    ///                             .start(1)
    ///                             .finish(500)
    ///                             .price(Amount::minor(2))
    ///                             .build(),
    ///                         Tier::builder().start(501).price(Amount::minor(1)).build(),
    ///                     ])
    ///                     .build(),
    ///             ])
    ///             .build(),
    ///     ])
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_cycles(
        &self,
        product_id: impl Into<types::ProductId>,
        plan_id: impl Into<types::PlanId>,
        cycles_input_model: impl Into<Vec<types::NewCycle>>,
        addon_plan_input_models: impl Into<Vec<types::PlanAddOn>>,
    ) -> Request<'_, requests::CreateCycles> {
        Request::new(
            self,
            requests::CreateCycles {
                product_id: product_id.into(),
                plan_id: plan_id.into(),
                body: types::NewCycles {
                    cycles_input_model: cycles_input_model.into(),
                    addon_plan_input_models: addon_plan_input_models.into(),
                    allowance_plan_input_model: None,
                },
            },
        )
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
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let clock = billsby_mock::Clock::Frozen("2026-07-31T12:00:00Z".parse()?);
    /// # let mock = billsby_mock::MockServer::builder().clock(clock).start().await?;
    /// # let billsby = billsby_client::Client::builder(mock.domain());
    /// # let billsby = billsby.api_key(mock.api_key()).base_url(mock.url()).build()?;
    /// let add_ons = billsby.list_add_ons().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_add_ons(&self) -> Request<'_, requests::ListAddOns> {
        Request::new(self, requests::ListAddOns {})
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
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let clock = billsby_mock::Clock::Frozen("2026-07-31T12:00:00Z".parse()?);
    /// # let mock = billsby_mock::MockServer::builder().clock(clock).start().await?;
    /// # let billsby = billsby_client::Client::builder(mock.domain());
    /// # let billsby = billsby.api_key(mock.api_key()).base_url(mock.url()).build()?;
    /// let add_on = billsby.get_add_on(2).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_add_on(
        &self,
        addon_id: impl Into<types::AddOnId>,
    ) -> Request<'_, requests::GetAddOn> {
        Request::new(
            self,
            requests::GetAddOn {
                addon_id: addon_id.into(),
            },
        )
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
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let clock = billsby_mock::Clock::Frozen("2026-07-31T12:00:00Z".parse()?);
    /// # let mock = billsby_mock::MockServer::builder().clock(clock).start().await?;
    /// # let billsby = billsby_client::Client::builder(mock.domain());
    /// # let billsby = billsby.api_key(mock.api_key()).base_url(mock.url()).build()?;
    /// let allowances = billsby.list_allowances().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_allowances(&self) -> Request<'_, requests::ListAllowances> {
        Request::new(self, requests::ListAllowances {})
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
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let clock = billsby_mock::Clock::Frozen("2026-07-31T12:00:00Z".parse()?);
    /// # let mock = billsby_mock::MockServer::builder().clock(clock).start().await?;
    /// # let billsby = billsby_client::Client::builder(mock.domain());
    /// # let billsby = billsby.api_key(mock.api_key()).base_url(mock.url()).build()?;
    /// let allowance = billsby.get_allowance(1).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_allowance(
        &self,
        allowance_id: impl Into<types::AllowanceId>,
    ) -> Request<'_, requests::GetAllowance> {
        Request::new(
            self,
            requests::GetAllowance {
                allowance_id: allowance_id.into(),
            },
        )
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
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let clock = billsby_mock::Clock::Frozen("2026-07-31T12:00:00Z".parse()?);
    /// # let mock = billsby_mock::MockServer::builder().clock(clock).start().await?;
    /// # let billsby = billsby_client::Client::builder(mock.domain());
    /// # let billsby = billsby.api_key(mock.api_key()).base_url(mock.url()).build()?;
    /// use billsby_client::types::Timestamp;
    ///
    /// let counter_usage = billsby
    ///     .get_counter_usage("W8WL4A0YK3", "53PRTYA0VI")
    ///     .from("2026-07-01T00:00:00Z".parse::<Timestamp>()?)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_counter_usage(
        &self,
        subscription_unique_id: impl Into<types::SubscriptionId>,
        counter_id: impl Into<types::CounterId>,
    ) -> Request<'_, requests::GetCounterUsage> {
        Request::new(
            self,
            requests::GetCounterUsage {
                subscription_unique_id: subscription_unique_id.into(),
                counter_id: counter_id.into(),
                from: None,
                to: None,
            },
        )
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
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let clock = billsby_mock::Clock::Frozen("2026-07-31T12:00:00Z".parse()?);
    /// # let mock = billsby_mock::MockServer::builder().clock(clock).start().await?;
    /// # let billsby = billsby_client::Client::builder(mock.domain());
    /// # let billsby = billsby.api_key(mock.api_key()).base_url(mock.url()).build()?;
    /// use billsby_client::types::CounterOperation;
    ///
    /// billsby
    ///     .update_counter("W8WL4A0YK3", "53PRTYA0VI", CounterOperation::Increment, 25)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_counter(
        &self,
        subscription_unique_id: impl Into<types::SubscriptionId>,
        counter_id: impl Into<types::CounterId>,
        operation_type: impl Into<types::CounterOperation>,
        value: i64,
    ) -> Request<'_, requests::UpdateCounter> {
        Request::new(
            self,
            requests::UpdateCounter {
                subscription_unique_id: subscription_unique_id.into(),
                counter_id: counter_id.into(),
                body: types::CounterUpdate {
                    operation_type: operation_type.into(),
                    value,
                },
            },
        )
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
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let clock = billsby_mock::Clock::Frozen("2026-07-31T12:00:00Z".parse()?);
    /// # let mock = billsby_mock::MockServer::builder().clock(clock).start().await?;
    /// # let billsby = billsby_client::Client::builder(mock.domain());
    /// # let billsby = billsby.api_key(mock.api_key()).base_url(mock.url()).build()?;
    /// let custom_fields = billsby.list_custom_fields().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_custom_fields(&self) -> Request<'_, requests::ListCustomFields> {
        Request::new(self, requests::ListCustomFields {})
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
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let clock = billsby_mock::Clock::Frozen("2026-07-31T12:00:00Z".parse()?);
    /// # let mock = billsby_mock::MockServer::builder().clock(clock).start().await?;
    /// # let billsby = billsby_client::Client::builder(mock.domain());
    /// # let billsby = billsby.api_key(mock.api_key()).base_url(mock.url()).build()?;
    /// use billsby_client::types::{CustomFieldType, NewCustomField};
    ///
    /// let new_custom_field = NewCustomField::builder()
    ///     .type_(CustomFieldType::DropdownField)
    ///     .label("Industry")
    ///     .description("What does your company do?")
    ///     .options("Farming,Software,Trade")
    ///     .compulsory(true)
    ///     .build();
    /// billsby.create_custom_field(new_custom_field).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_custom_field(
        &self,
        body: types::NewCustomField,
    ) -> Request<'_, requests::CreateCustomField> {
        Request::new(
            self,
            requests::CreateCustomField {
                body,
            },
        )
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
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let clock = billsby_mock::Clock::Frozen("2026-07-31T12:00:00Z".parse()?);
    /// # let mock = billsby_mock::MockServer::builder().clock(clock).start().await?;
    /// # let billsby = billsby_client::Client::builder(mock.domain());
    /// # let billsby = billsby.api_key(mock.api_key()).base_url(mock.url()).build()?;
    /// billsby
    ///     .update_custom_field(3)
    ///     .label("Number of employees")
    ///     .options("1-9,10-49,50-249,250-999,1000+")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_custom_field(
        &self,
        custom_field_id: impl Into<types::CustomFieldId>,
    ) -> Request<'_, requests::UpdateCustomField> {
        Request::new(
            self,
            requests::UpdateCustomField {
                custom_field_id: custom_field_id.into(),
                body: types::CustomFieldUpdate {
                    label: None,
                    description: None,
                    options: types::Change::Keep,
                    compulsory: None,
                },
            },
        )
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
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let clock = billsby_mock::Clock::Frozen("2026-07-31T12:00:00Z".parse()?);
    /// # let mock = billsby_mock::MockServer::builder().clock(clock).start().await?;
    /// # let billsby = billsby_client::Client::builder(mock.domain());
    /// # let billsby = billsby.api_key(mock.api_key()).base_url(mock.url()).build()?;
    /// let custom_field_responses = billsby
    ///     .list_custom_field_responses()
    ///     .product_id(2)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_custom_field_responses(
        &self,
    ) -> Request<'_, requests::ListCustomFieldResponses> {
        Request::new(
            self,
            requests::ListCustomFieldResponses {
                product_id: None,
                customer_unique_id: None,
            },
        )
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
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let clock = billsby_mock::Clock::Frozen("2026-07-31T12:00:00Z".parse()?);
    /// # let mock = billsby_mock::MockServer::builder().clock(clock).start().await?;
    /// # let billsby = billsby_client::Client::builder(mock.domain());
    /// # let billsby = billsby.api_key(mock.api_key()).base_url(mock.url()).build()?;
    /// let custom_field_response = billsby.update_custom_field_response(1, "50-249").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_custom_field_response(
        &self,
        custom_field_response_id: impl Into<types::CustomFieldResponseId>,
        value: impl Into<String>,
    ) -> Request<'_, requests::UpdateCustomFieldResponse> {
        Request::new(
            self,
            requests::UpdateCustomFieldResponse {
                custom_field_response_id: custom_field_response_id.into(),
                body: types::CustomFieldResponseUpdate {
                    value: value.into(),
                },
            },
        )
    }
    /// Reads with [`get_customer`](Self::get_customer), lets `change` alter what was read, and sends the whole back with [`update_customer`](Self::update_customer).
    ///
    /// What `change` leaves alone stays as it was read, keys that this version does not know among it. The service has no way to refuse a write that is based on an old read: what somebody else changes between the two calls is overwritten.
    ///
    /// # Errors
    ///
    /// Those of both calls. Where the first fails, nothing was written.
    ///
    /// # Example
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let clock = billsby_mock::Clock::Frozen("2026-07-31T12:00:00Z".parse()?);
    /// # let mock = billsby_mock::MockServer::builder().clock(clock).start().await?;
    /// # let billsby = billsby_client::Client::builder(mock.domain());
    /// # let billsby = billsby.api_key(mock.api_key()).base_url(mock.url()).build()?;
    /// let updated_customer = billsby
    ///     .update_customer_with(
    ///         "LX0CUI85LH",
    ///         |customer_update| customer_update.last_name = "King".to_owned(),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn update_customer_with(
        &self,
        customer_unique_id: impl Into<types::CustomerId>,
        change: impl FnOnce(&mut types::CustomerUpdate),
    ) -> Result<types::UpdatedCustomer, crate::runtime::Error> {
        let customer_unique_id: types::CustomerId = customer_unique_id.into();
        let read = self.get_customer(customer_unique_id.clone()).raw().await?;
        let (body, whole) = crate::runtime::changed("update_customer", &read, change)?;
        Request::new(
                self,
                crate::runtime::Whole::new(
                    requests::UpdateCustomer {
                        customer_unique_id,
                        body,
                    },
                    whole,
                ),
            )
            .await
    }
}
