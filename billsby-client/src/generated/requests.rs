// @generated from the API description. Do not edit: change the description and regenerate.

//! The requests: one struct an operation, awaited to send it.
use crate::generated::client::Client;
use crate::runtime::{self, Call, Error};
use crate::types;
/// The request of [`Client::list_customers`]: await it.
#[derive(Clone, Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct ListCustomers<'a> {
    pub(crate) client: &'a Client,
    pub(crate) page: i32,
    pub(crate) page_size: i32,
    pub(crate) search: Option<String>,
}
impl<'a> ListCustomers<'a> {
    /// The page wanted; the first is 1. 1 when not set.
    pub fn page(mut self, page: i32) -> Self {
        self.page = page;
        self
    }
    /// How many rows a page holds. 100 when not set.
    pub fn page_size(mut self, page_size: i32) -> Self {
        self.page_size = page_size;
        self
    }
    /// A full or partial name or e-mail address.
    pub fn search(mut self, search: impl Into<String>) -> Self {
        self.search = Some(search.into());
        self
    }
    async fn send(self) -> Result<types::CustomerPage, Error> {
        let result = self
            .client
            .low_level()
            .list_customers(
                self.client.company(),
                self.page,
                self.page_size,
                self.search.as_deref(),
            )
            .await;
        runtime::outcome("list_customers", result).await
    }
    /// The rows of all pages from this one on, as a stream. A page is fetched when the one before is used up.
    ///
    /// Rows that come or go while the stream runs may shift others between pages: one may then be seen twice or not at all.
    pub fn stream(
        self,
    ) -> impl futures_core::Stream<
        Item = Result<types::CustomerSummary, Error>,
    > + Send + 'a {
        let first = self.page;
        runtime::rows(
            first,
            move |page| {
                let request = self.clone().page(page);
                async move {
                    let reply = request.send().await?;
                    Ok(runtime::Page {
                        rows: reply.results,
                        pages: i64::from(reply.page_count),
                    })
                }
            },
        )
    }
}
impl<'a> IntoFuture for ListCustomers<'a> {
    type Output = Result<types::CustomerPage, Error>;
    type IntoFuture = Call<'a, types::CustomerPage>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
/// The request of [`Client::create_customer`]: await it.
#[derive(Clone, Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct CreateCustomer<'a> {
    pub(crate) client: &'a Client,
    pub(crate) body: types::NewCustomer,
}
impl<'a> CreateCustomer<'a> {
    async fn send(self) -> Result<types::CustomerCreated, Error> {
        let result = self
            .client
            .low_level()
            .create_customer(self.client.company(), &self.body)
            .await;
        runtime::outcome("create_customer", result).await
    }
}
impl<'a> IntoFuture for CreateCustomer<'a> {
    type Output = Result<types::CustomerCreated, Error>;
    type IntoFuture = Call<'a, types::CustomerCreated>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
/// The request of [`Client::get_customer`]: await it.
#[derive(Clone, Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct GetCustomer<'a> {
    pub(crate) client: &'a Client,
    pub(crate) customer_unique_id: types::CustomerId,
}
impl<'a> GetCustomer<'a> {
    async fn send(self) -> Result<types::Customer, Error> {
        runtime::path_argument(
            "get_customer",
            "customerUniqueId",
            &self.customer_unique_id,
        )?;
        let result = self
            .client
            .low_level()
            .get_customer(self.client.company(), &self.customer_unique_id)
            .await;
        runtime::outcome("get_customer", result).await
    }
}
impl<'a> IntoFuture for GetCustomer<'a> {
    type Output = Result<types::Customer, Error>;
    type IntoFuture = Call<'a, types::Customer>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
/// The request of [`Client::update_customer`]: await it.
#[derive(Clone, Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct UpdateCustomer<'a> {
    pub(crate) client: &'a Client,
    pub(crate) customer_unique_id: types::CustomerId,
    pub(crate) body: types::CustomerUpdate,
}
impl<'a> UpdateCustomer<'a> {
    async fn send(self) -> Result<types::UpdatedCustomer, Error> {
        runtime::path_argument(
            "update_customer",
            "customerUniqueId",
            &self.customer_unique_id,
        )?;
        let result = self
            .client
            .low_level()
            .update_customer(self.client.company(), &self.customer_unique_id, &self.body)
            .await;
        runtime::outcome("update_customer", result).await
    }
}
impl<'a> IntoFuture for UpdateCustomer<'a> {
    type Output = Result<types::UpdatedCustomer, Error>;
    type IntoFuture = Call<'a, types::UpdatedCustomer>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
/// The request of [`Client::delete_customer`]: await it.
#[derive(Clone, Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct DeleteCustomer<'a> {
    pub(crate) client: &'a Client,
    pub(crate) customer_unique_id: types::CustomerId,
}
impl<'a> DeleteCustomer<'a> {
    async fn send(self) -> Result<(), Error> {
        runtime::path_argument(
            "delete_customer",
            "customerUniqueId",
            &self.customer_unique_id,
        )?;
        let result = self
            .client
            .low_level()
            .delete_customer(self.client.company(), &self.customer_unique_id)
            .await;
        runtime::outcome("delete_customer", result).await
    }
}
impl<'a> IntoFuture for DeleteCustomer<'a> {
    type Output = Result<(), Error>;
    type IntoFuture = Call<'a, ()>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
/// The request of [`Client::list_customer_subscriptions`]: await it.
#[derive(Clone, Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct ListCustomerSubscriptions<'a> {
    pub(crate) client: &'a Client,
    pub(crate) customer_unique_id: types::CustomerId,
}
impl<'a> ListCustomerSubscriptions<'a> {
    async fn send(self) -> Result<Vec<types::CustomerSubscription>, Error> {
        runtime::path_argument(
            "list_customer_subscriptions",
            "customerUniqueId",
            &self.customer_unique_id,
        )?;
        let result = self
            .client
            .low_level()
            .list_customer_subscriptions(self.client.company(), &self.customer_unique_id)
            .await;
        runtime::outcome("list_customer_subscriptions", result).await
    }
}
impl<'a> IntoFuture for ListCustomerSubscriptions<'a> {
    type Output = Result<Vec<types::CustomerSubscription>, Error>;
    type IntoFuture = Call<'a, Vec<types::CustomerSubscription>>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
/// The request of [`Client::add_customer_subscription`]: await it.
#[derive(Clone, Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct AddCustomerSubscription<'a> {
    pub(crate) client: &'a Client,
    pub(crate) customer_unique_id: types::CustomerId,
    pub(crate) body: types::NewCustomerSubscription,
}
impl<'a> AddCustomerSubscription<'a> {
    /// How many units of the plan are bought. One when absent.
    pub fn units(mut self, units: i32) -> Self {
        self.body.units = Some(units);
        self
    }
    /// `address`
    pub fn address(mut self, address: impl Into<types::Address>) -> Self {
        self.body.address = Some(address.into());
        self
    }
    /// `shippingAddress`
    pub fn shipping_address(
        mut self,
        shipping_address: impl Into<types::Address>,
    ) -> Self {
        self.body.shipping_address = Some(shipping_address.into());
        self
    }
    /// `additionalEmail`
    pub fn additional_email(
        mut self,
        additional_email: impl Into<types::EmailAddress>,
    ) -> Self {
        self.body.additional_email = Some(additional_email.into());
        self
    }
    /// The country of the dial code. A phone number needs it.
    pub fn phone_number_dial_country(
        mut self,
        phone_number_dial_country: impl Into<String>,
    ) -> Self {
        self.body.phone_number_dial_country = Some(phone_number_dial_country.into());
        self
    }
    /// The dial code, with or without its plus sign. A phone number needs it.
    pub fn phone_number_dial_code(
        mut self,
        phone_number_dial_code: impl Into<String>,
    ) -> Self {
        self.body.phone_number_dial_code = Some(phone_number_dial_code.into());
        self
    }
    /// The number after the dial code, without a leading zero.
    pub fn phone_number(mut self, phone_number: impl Into<String>) -> Self {
        self.body.phone_number = Some(phone_number.into());
        self
    }
    /// `marketingConsent`
    pub fn marketing_consent(mut self, marketing_consent: bool) -> Self {
        self.body.marketing_consent = Some(marketing_consent);
        self
    }
    /// The customer's own tax number.
    pub fn tax_reg_number(mut self, tax_reg_number: impl Into<String>) -> Self {
        self.body.tax_reg_number = Some(tax_reg_number.into());
        self
    }
    /// Where the customer signs up from.
    pub fn ip_address(mut self, ip_address: impl Into<String>) -> Self {
        self.body.ip_address = Some(ip_address.into());
        self
    }
    /// `customFieldResponse`
    pub fn custom_field_response(
        mut self,
        custom_field_response: impl Into<Vec<types::CustomFieldAnswer>>,
    ) -> Self {
        self.body.custom_field_response = Some(custom_field_response.into());
        self
    }
    /// `addOns`
    pub fn add_ons(mut self, add_ons: impl Into<Vec<types::AddOnSelection>>) -> Self {
        self.body.add_ons = Some(add_ons.into());
        self
    }
    /// `allowances`
    pub fn allowances(mut self, allowances: impl Into<Vec<types::AllowanceId>>) -> Self {
        self.body.allowances = Some(allowances.into());
        self
    }
    /// `couponCodes`
    pub fn coupon_codes(
        mut self,
        coupon_codes: impl Into<Vec<types::CouponRedemption>>,
    ) -> Self {
        self.body.coupon_codes = Some(coupon_codes.into());
        self
    }
    async fn send(self) -> Result<types::SubscriptionCreated, Error> {
        runtime::path_argument(
            "add_customer_subscription",
            "customerUniqueId",
            &self.customer_unique_id,
        )?;
        let result = self
            .client
            .low_level()
            .add_customer_subscription(
                self.client.company(),
                &self.customer_unique_id,
                &self.body,
            )
            .await;
        runtime::outcome("add_customer_subscription", result).await
    }
}
impl<'a> IntoFuture for AddCustomerSubscription<'a> {
    type Output = Result<types::SubscriptionCreated, Error>;
    type IntoFuture = Call<'a, types::SubscriptionCreated>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
/// The request of [`Client::list_customer_feature_tags`]: await it.
#[derive(Clone, Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct ListCustomerFeatureTags<'a> {
    pub(crate) client: &'a Client,
    pub(crate) customer_unique_id: types::CustomerId,
}
impl<'a> ListCustomerFeatureTags<'a> {
    async fn send(self) -> Result<Vec<String>, Error> {
        runtime::path_argument(
            "list_customer_feature_tags",
            "customerUniqueId",
            &self.customer_unique_id,
        )?;
        let result = self
            .client
            .low_level()
            .list_customer_feature_tags(self.client.company(), &self.customer_unique_id)
            .await;
        runtime::outcome("list_customer_feature_tags", result).await
    }
}
impl<'a> IntoFuture for ListCustomerFeatureTags<'a> {
    type Output = Result<Vec<String>, Error>;
    type IntoFuture = Call<'a, Vec<String>>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
/// The request of [`Client::request_payment_details_update`]: await it.
#[derive(Clone, Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct RequestPaymentDetailsUpdate<'a> {
    pub(crate) client: &'a Client,
    pub(crate) customer_unique_id: types::CustomerId,
}
impl<'a> RequestPaymentDetailsUpdate<'a> {
    async fn send(self) -> Result<(), Error> {
        runtime::path_argument(
            "request_payment_details_update",
            "customerUniqueId",
            &self.customer_unique_id,
        )?;
        let result = self
            .client
            .low_level()
            .request_payment_details_update(
                self.client.company(),
                &self.customer_unique_id,
            )
            .await;
        runtime::outcome("request_payment_details_update", result).await
    }
}
impl<'a> IntoFuture for RequestPaymentDetailsUpdate<'a> {
    type Output = Result<(), Error>;
    type IntoFuture = Call<'a, ()>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
/// The request of [`Client::update_payment_card`]: await it.
#[derive(Clone, Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct UpdatePaymentCard<'a> {
    pub(crate) client: &'a Client,
    pub(crate) customer_unique_id: types::CustomerId,
    pub(crate) body: types::CardDetails,
}
impl<'a> UpdatePaymentCard<'a> {
    async fn send(self) -> Result<(), Error> {
        runtime::path_argument(
            "update_payment_card",
            "customerUniqueId",
            &self.customer_unique_id,
        )?;
        let result = self
            .client
            .low_level()
            .update_payment_card(
                self.client.company(),
                &self.customer_unique_id,
                &self.body,
            )
            .await;
        runtime::outcome("update_payment_card", result).await
    }
}
impl<'a> IntoFuture for UpdatePaymentCard<'a> {
    type Output = Result<(), Error>;
    type IntoFuture = Call<'a, ()>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
/// The request of [`Client::erase_customer_data`]: await it.
#[derive(Clone, Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct EraseCustomerData<'a> {
    pub(crate) client: &'a Client,
    pub(crate) customer_unique_id: types::CustomerId,
}
impl<'a> EraseCustomerData<'a> {
    async fn send(self) -> Result<types::ErasedCustomer, Error> {
        runtime::path_argument(
            "erase_customer_data",
            "customerUniqueId",
            &self.customer_unique_id,
        )?;
        let result = self
            .client
            .low_level()
            .erase_customer_data(self.client.company(), &self.customer_unique_id)
            .await;
        runtime::outcome("erase_customer_data", result).await
    }
}
impl<'a> IntoFuture for EraseCustomerData<'a> {
    type Output = Result<types::ErasedCustomer, Error>;
    type IntoFuture = Call<'a, types::ErasedCustomer>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
/// The request of [`Client::list_customer_invoices`]: await it.
#[derive(Clone, Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct ListCustomerInvoices<'a> {
    pub(crate) client: &'a Client,
    pub(crate) customer_unique_id: types::CustomerId,
}
impl<'a> ListCustomerInvoices<'a> {
    async fn send(self) -> Result<Vec<types::CustomerInvoice>, Error> {
        runtime::path_argument(
            "list_customer_invoices",
            "customerUniqueId",
            &self.customer_unique_id,
        )?;
        let result = self
            .client
            .low_level()
            .list_customer_invoices(self.client.company(), &self.customer_unique_id)
            .await;
        runtime::outcome("list_customer_invoices", result).await
    }
}
impl<'a> IntoFuture for ListCustomerInvoices<'a> {
    type Output = Result<Vec<types::CustomerInvoice>, Error>;
    type IntoFuture = Call<'a, Vec<types::CustomerInvoice>>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
/// The request of [`Client::create_one_time_charge`]: await it.
#[derive(Clone, Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct CreateOneTimeCharge<'a> {
    pub(crate) client: &'a Client,
    pub(crate) customer_unique_id: types::CustomerId,
    pub(crate) body: types::OneTimeCharge,
}
impl<'a> CreateOneTimeCharge<'a> {
    async fn send(self) -> Result<bool, Error> {
        runtime::path_argument(
            "create_one_time_charge",
            "customerUniqueId",
            &self.customer_unique_id,
        )?;
        let result = self
            .client
            .low_level()
            .create_one_time_charge(
                self.client.company(),
                &self.customer_unique_id,
                &self.body,
            )
            .await;
        runtime::outcome("create_one_time_charge", result).await
    }
}
impl<'a> IntoFuture for CreateOneTimeCharge<'a> {
    type Output = Result<bool, Error>;
    type IntoFuture = Call<'a, bool>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
/// The request of [`Client::list_payment_logs`]: await it.
#[derive(Clone, Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct ListPaymentLogs<'a> {
    pub(crate) client: &'a Client,
    pub(crate) customer_unique_id: types::CustomerId,
    pub(crate) invoice_number: types::InvoiceNumber,
}
impl<'a> ListPaymentLogs<'a> {
    async fn send(self) -> Result<Vec<types::PaymentLog>, Error> {
        runtime::path_argument(
            "list_payment_logs",
            "customerUniqueId",
            &self.customer_unique_id,
        )?;
        runtime::path_argument(
            "list_payment_logs",
            "invoiceNumber",
            &self.invoice_number,
        )?;
        let result = self
            .client
            .low_level()
            .list_payment_logs(
                self.client.company(),
                &self.customer_unique_id,
                &self.invoice_number,
            )
            .await;
        runtime::outcome("list_payment_logs", result).await
    }
}
impl<'a> IntoFuture for ListPaymentLogs<'a> {
    type Output = Result<Vec<types::PaymentLog>, Error>;
    type IntoFuture = Call<'a, Vec<types::PaymentLog>>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
/// The request of [`Client::refund_invoice`]: await it.
#[derive(Clone, Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct RefundInvoice<'a> {
    pub(crate) client: &'a Client,
    pub(crate) customer_unique_id: types::CustomerId,
    pub(crate) body: types::NewRefund,
}
impl<'a> RefundInvoice<'a> {
    async fn send(self) -> Result<types::Refund, Error> {
        runtime::path_argument(
            "refund_invoice",
            "customerUniqueId",
            &self.customer_unique_id,
        )?;
        let result = self
            .client
            .low_level()
            .refund_invoice(self.client.company(), &self.customer_unique_id, &self.body)
            .await;
        runtime::outcome("refund_invoice", result).await
    }
}
impl<'a> IntoFuture for RefundInvoice<'a> {
    type Output = Result<types::Refund, Error>;
    type IntoFuture = Call<'a, types::Refund>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
/// The request of [`Client::list_customer_credit_notes`]: await it.
#[derive(Clone, Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct ListCustomerCreditNotes<'a> {
    pub(crate) client: &'a Client,
    pub(crate) customer_unique_id: types::CustomerId,
}
impl<'a> ListCustomerCreditNotes<'a> {
    async fn send(self) -> Result<Vec<types::CustomerCreditNote>, Error> {
        runtime::path_argument(
            "list_customer_credit_notes",
            "customerUniqueId",
            &self.customer_unique_id,
        )?;
        let result = self
            .client
            .low_level()
            .list_customer_credit_notes(self.client.company(), &self.customer_unique_id)
            .await;
        runtime::outcome("list_customer_credit_notes", result).await
    }
}
impl<'a> IntoFuture for ListCustomerCreditNotes<'a> {
    type Output = Result<Vec<types::CustomerCreditNote>, Error>;
    type IntoFuture = Call<'a, Vec<types::CustomerCreditNote>>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
/// The request of [`Client::list_subscriptions`]: await it.
#[derive(Clone, Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct ListSubscriptions<'a> {
    pub(crate) client: &'a Client,
    pub(crate) page: i32,
    pub(crate) page_size: i32,
    pub(crate) order_by: Option<String>,
    pub(crate) order_by_descending: Option<String>,
    pub(crate) is_active: Option<bool>,
    pub(crate) is_in_free_trial: Option<bool>,
    pub(crate) product_name: Option<String>,
    pub(crate) plan_name: Option<String>,
}
impl<'a> ListSubscriptions<'a> {
    /// The page wanted; the first is 1. 1 when not set.
    pub fn page(mut self, page: i32) -> Self {
        self.page = page;
        self
    }
    /// How many rows a page holds. 100 when not set.
    pub fn page_size(mut self, page_size: i32) -> Self {
        self.page_size = page_size;
        self
    }
    /// The property to sort by, ascending. Case does not matter.
    pub fn order_by(mut self, order_by: impl Into<String>) -> Self {
        self.order_by = Some(order_by.into());
        self
    }
    /// The property to sort by, descending. Case does not matter.
    pub fn order_by_descending(
        mut self,
        order_by_descending: impl Into<String>,
    ) -> Self {
        self.order_by_descending = Some(order_by_descending.into());
        self
    }
    /// Whether the subscription is active.
    pub fn is_active(mut self, is_active: bool) -> Self {
        self.is_active = Some(is_active);
        self
    }
    /// Whether the subscription is in its free trial.
    pub fn is_in_free_trial(mut self, is_in_free_trial: bool) -> Self {
        self.is_in_free_trial = Some(is_in_free_trial);
        self
    }
    /// The name of the product.
    pub fn product_name(mut self, product_name: impl Into<String>) -> Self {
        self.product_name = Some(product_name.into());
        self
    }
    /// The name of the plan.
    pub fn plan_name(mut self, plan_name: impl Into<String>) -> Self {
        self.plan_name = Some(plan_name.into());
        self
    }
    async fn send(self) -> Result<types::SubscriptionPage, Error> {
        let result = self
            .client
            .low_level()
            .list_subscriptions(
                self.client.company(),
                self.is_active,
                self.is_in_free_trial,
                self.order_by.as_deref(),
                self.order_by_descending.as_deref(),
                self.page,
                self.page_size,
                self.plan_name.as_deref(),
                self.product_name.as_deref(),
            )
            .await;
        runtime::outcome("list_subscriptions", result).await
    }
    /// The rows of all pages from this one on, as a stream. A page is fetched when the one before is used up.
    ///
    /// Rows that come or go while the stream runs may shift others between pages: one may then be seen twice or not at all.
    pub fn stream(
        self,
    ) -> impl futures_core::Stream<
        Item = Result<types::SubscriptionSummary, Error>,
    > + Send + 'a {
        let first = self.page;
        runtime::rows(
            first,
            move |page| {
                let request = self.clone().page(page);
                async move {
                    let reply = request.send().await?;
                    Ok(runtime::Page {
                        rows: reply.results,
                        pages: i64::from(reply.page_count),
                    })
                }
            },
        )
    }
}
impl<'a> IntoFuture for ListSubscriptions<'a> {
    type Output = Result<types::SubscriptionPage, Error>;
    type IntoFuture = Call<'a, types::SubscriptionPage>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
/// The request of [`Client::create_subscription`]: await it.
#[derive(Clone, Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct CreateSubscription<'a> {
    pub(crate) client: &'a Client,
    pub(crate) body: types::NewSubscription,
}
impl<'a> CreateSubscription<'a> {
    async fn send(self) -> Result<types::SubscriptionCreated, Error> {
        let result = self
            .client
            .low_level()
            .create_subscription(self.client.company(), &self.body)
            .await;
        runtime::outcome("create_subscription", result).await
    }
}
impl<'a> IntoFuture for CreateSubscription<'a> {
    type Output = Result<types::SubscriptionCreated, Error>;
    type IntoFuture = Call<'a, types::SubscriptionCreated>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
/// The request of [`Client::get_subscription`]: await it.
#[derive(Clone, Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct GetSubscription<'a> {
    pub(crate) client: &'a Client,
    pub(crate) subscription_unique_id: types::SubscriptionId,
}
impl<'a> GetSubscription<'a> {
    async fn send(self) -> Result<types::Subscription, Error> {
        runtime::path_argument(
            "get_subscription",
            "subscriptionUniqueId",
            &self.subscription_unique_id,
        )?;
        let result = self
            .client
            .low_level()
            .get_subscription(self.client.company(), &self.subscription_unique_id)
            .await;
        runtime::outcome("get_subscription", result).await
    }
}
impl<'a> IntoFuture for GetSubscription<'a> {
    type Output = Result<types::Subscription, Error>;
    type IntoFuture = Call<'a, types::Subscription>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
/// The request of [`Client::cancel_subscription`]: await it.
#[derive(Clone, Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct CancelSubscription<'a> {
    pub(crate) client: &'a Client,
    pub(crate) subscription_unique_id: types::SubscriptionId,
    pub(crate) customer_unique_id: types::CustomerId,
}
impl<'a> CancelSubscription<'a> {
    async fn send(self) -> Result<(), Error> {
        runtime::path_argument(
            "cancel_subscription",
            "subscriptionUniqueId",
            &self.subscription_unique_id,
        )?;
        let result = self
            .client
            .low_level()
            .cancel_subscription(
                self.client.company(),
                &self.subscription_unique_id,
                &self.customer_unique_id,
            )
            .await;
        runtime::outcome("cancel_subscription", result).await
    }
}
impl<'a> IntoFuture for CancelSubscription<'a> {
    type Output = Result<(), Error>;
    type IntoFuture = Call<'a, ()>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
/// The request of [`Client::get_shipping_address`]: await it.
#[derive(Clone, Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct GetShippingAddress<'a> {
    pub(crate) client: &'a Client,
    pub(crate) subscription_unique_id: types::SubscriptionId,
}
impl<'a> GetShippingAddress<'a> {
    async fn send(self) -> Result<types::Address, Error> {
        runtime::path_argument(
            "get_shipping_address",
            "subscriptionUniqueId",
            &self.subscription_unique_id,
        )?;
        let result = self
            .client
            .low_level()
            .get_shipping_address(self.client.company(), &self.subscription_unique_id)
            .await;
        runtime::outcome("get_shipping_address", result).await
    }
}
impl<'a> IntoFuture for GetShippingAddress<'a> {
    type Output = Result<types::Address, Error>;
    type IntoFuture = Call<'a, types::Address>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
/// The request of [`Client::update_shipping_address`]: await it.
#[derive(Clone, Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct UpdateShippingAddress<'a> {
    pub(crate) client: &'a Client,
    pub(crate) subscription_unique_id: types::SubscriptionId,
    pub(crate) body: types::Address,
}
impl<'a> UpdateShippingAddress<'a> {
    async fn send(self) -> Result<(), Error> {
        runtime::path_argument(
            "update_shipping_address",
            "subscriptionUniqueId",
            &self.subscription_unique_id,
        )?;
        let result = self
            .client
            .low_level()
            .update_shipping_address(
                self.client.company(),
                &self.subscription_unique_id,
                &self.body,
            )
            .await;
        runtime::outcome("update_shipping_address", result).await
    }
}
impl<'a> IntoFuture for UpdateShippingAddress<'a> {
    type Output = Result<(), Error>;
    type IntoFuture = Call<'a, ()>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
/// The request of [`Client::change_subscription_plan`]: await it.
#[derive(Clone, Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct ChangeSubscriptionPlan<'a> {
    pub(crate) client: &'a Client,
    pub(crate) subscription_unique_id: types::SubscriptionId,
    pub(crate) body: types::PlanChange,
}
impl<'a> ChangeSubscriptionPlan<'a> {
    /// `planChangeType`
    pub fn plan_change_type(
        mut self,
        plan_change_type: impl Into<types::PlanChangeType>,
    ) -> Self {
        self.body.plan_change_type = Some(plan_change_type.into());
        self
    }
    /// How many units of the new plan; as many as before when absent.
    pub fn units(mut self, units: i32) -> Self {
        self.body.units = Some(units);
        self
    }
    /// The add-ons taken with the new plan, besides those it forces; none when absent.
    pub fn add_ons(mut self, add_ons: impl Into<Vec<types::AddOnSelection>>) -> Self {
        self.body.add_ons = Some(add_ons.into());
        self
    }
    /// The allowances taken with the new plan, besides those it forces; none when absent.
    pub fn allowances(mut self, allowances: impl Into<Vec<types::AllowanceId>>) -> Self {
        self.body.allowances = Some(allowances.into());
        self
    }
    /// Whether what is left of the old plan is credited on the first invoice of the new one. Counts only for an immediate change; false when absent.
    pub fn issue_refund(mut self, issue_refund: bool) -> Self {
        self.body.issue_refund = Some(issue_refund);
        self
    }
    async fn send(self) -> Result<(), Error> {
        runtime::path_argument(
            "change_subscription_plan",
            "subscriptionUniqueId",
            &self.subscription_unique_id,
        )?;
        let result = self
            .client
            .low_level()
            .change_subscription_plan(
                self.client.company(),
                &self.subscription_unique_id,
                &self.body,
            )
            .await;
        runtime::outcome("change_subscription_plan", result).await
    }
}
impl<'a> IntoFuture for ChangeSubscriptionPlan<'a> {
    type Output = Result<(), Error>;
    type IntoFuture = Call<'a, ()>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
/// The request of [`Client::update_renewal_date`]: await it.
#[derive(Clone, Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct UpdateRenewalDate<'a> {
    pub(crate) client: &'a Client,
    pub(crate) subscription_unique_id: types::SubscriptionId,
    pub(crate) body: types::RenewalDateUpdate,
}
impl<'a> UpdateRenewalDate<'a> {
    /// `newRenewalDate`
    pub fn new_renewal_date(
        mut self,
        new_renewal_date: impl Into<types::Timestamp>,
    ) -> Self {
        self.body.new_renewal_date = Some(new_renewal_date.into());
        self
    }
    /// Whether the subscription is paused until that date.
    pub fn pause_subscription(mut self, pause_subscription: bool) -> Self {
        self.body.pause_subscription = Some(pause_subscription);
        self
    }
    async fn send(self) -> Result<(), Error> {
        runtime::path_argument(
            "update_renewal_date",
            "subscriptionUniqueId",
            &self.subscription_unique_id,
        )?;
        let result = self
            .client
            .low_level()
            .update_renewal_date(
                self.client.company(),
                &self.subscription_unique_id,
                &self.body,
            )
            .await;
        runtime::outcome("update_renewal_date", result).await
    }
}
impl<'a> IntoFuture for UpdateRenewalDate<'a> {
    type Output = Result<(), Error>;
    type IntoFuture = Call<'a, ()>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
/// The request of [`Client::list_subscription_event_logs`]: await it.
#[derive(Clone, Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct ListSubscriptionEventLogs<'a> {
    pub(crate) client: &'a Client,
    pub(crate) subscription_unique_id: types::SubscriptionId,
    pub(crate) page: i32,
    pub(crate) page_size: i32,
}
impl<'a> ListSubscriptionEventLogs<'a> {
    /// The page wanted; the first is 1. 1 when not set.
    pub fn page(mut self, page: i32) -> Self {
        self.page = page;
        self
    }
    /// How many rows a page holds. 100 when not set.
    pub fn page_size(mut self, page_size: i32) -> Self {
        self.page_size = page_size;
        self
    }
    async fn send(self) -> Result<types::EventLogPage, Error> {
        runtime::path_argument(
            "list_subscription_event_logs",
            "subscriptionUniqueId",
            &self.subscription_unique_id,
        )?;
        let result = self
            .client
            .low_level()
            .list_subscription_event_logs(
                self.client.company(),
                &self.subscription_unique_id,
                self.page,
                self.page_size,
            )
            .await;
        runtime::outcome("list_subscription_event_logs", result).await
    }
    /// The rows of all pages from this one on, as a stream. A page is fetched when the one before is used up.
    ///
    /// Rows that come or go while the stream runs may shift others between pages: one may then be seen twice or not at all.
    pub fn stream(
        self,
    ) -> impl futures_core::Stream<Item = Result<types::EventLog, Error>> + Send + 'a {
        let first = self.page;
        runtime::rows(
            first,
            move |page| {
                let request = self.clone().page(page);
                async move {
                    let reply = request.send().await?;
                    Ok(runtime::Page {
                        rows: reply.results,
                        pages: i64::from(reply.page_count),
                    })
                }
            },
        )
    }
}
impl<'a> IntoFuture for ListSubscriptionEventLogs<'a> {
    type Output = Result<types::EventLogPage, Error>;
    type IntoFuture = Call<'a, types::EventLogPage>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
/// The request of [`Client::list_subscription_feature_tags`]: await it.
#[derive(Clone, Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct ListSubscriptionFeatureTags<'a> {
    pub(crate) client: &'a Client,
    pub(crate) subscription_unique_id: types::SubscriptionId,
}
impl<'a> ListSubscriptionFeatureTags<'a> {
    async fn send(self) -> Result<Vec<String>, Error> {
        runtime::path_argument(
            "list_subscription_feature_tags",
            "subscriptionUniqueId",
            &self.subscription_unique_id,
        )?;
        let result = self
            .client
            .low_level()
            .list_subscription_feature_tags(
                self.client.company(),
                &self.subscription_unique_id,
            )
            .await;
        runtime::outcome("list_subscription_feature_tags", result).await
    }
}
impl<'a> IntoFuture for ListSubscriptionFeatureTags<'a> {
    type Output = Result<Vec<String>, Error>;
    type IntoFuture = Call<'a, Vec<String>>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
/// The request of [`Client::get_subscription_feature_tag_split`]: await it.
#[derive(Clone, Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct GetSubscriptionFeatureTagSplit<'a> {
    pub(crate) client: &'a Client,
    pub(crate) subscription_unique_id: types::SubscriptionId,
}
impl<'a> GetSubscriptionFeatureTagSplit<'a> {
    async fn send(self) -> Result<types::FeatureTagSplit, Error> {
        runtime::path_argument(
            "get_subscription_feature_tag_split",
            "subscriptionUniqueId",
            &self.subscription_unique_id,
        )?;
        let result = self
            .client
            .low_level()
            .get_subscription_feature_tag_split(
                self.client.company(),
                &self.subscription_unique_id,
            )
            .await;
        runtime::outcome("get_subscription_feature_tag_split", result).await
    }
}
impl<'a> IntoFuture for GetSubscriptionFeatureTagSplit<'a> {
    type Output = Result<types::FeatureTagSplit, Error>;
    type IntoFuture = Call<'a, types::FeatureTagSplit>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
/// The request of [`Client::add_feature_tags`]: await it.
#[derive(Clone, Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct AddFeatureTags<'a> {
    pub(crate) client: &'a Client,
    pub(crate) body: types::FeatureTagAssignment,
}
impl<'a> AddFeatureTags<'a> {
    async fn send(self) -> Result<(), Error> {
        let result = self
            .client
            .low_level()
            .add_feature_tags(self.client.company(), &self.body)
            .await;
        runtime::outcome("add_feature_tags", result).await
    }
}
impl<'a> IntoFuture for AddFeatureTags<'a> {
    type Output = Result<(), Error>;
    type IntoFuture = Call<'a, ()>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
/// The request of [`Client::remove_feature_tag`]: await it.
#[derive(Clone, Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct RemoveFeatureTag<'a> {
    pub(crate) client: &'a Client,
    pub(crate) tagname: String,
    pub(crate) subs_id: Option<types::SubscriptionId>,
}
impl<'a> RemoveFeatureTag<'a> {
    /// The only subscription to take the tag from.
    pub fn subs_id(mut self, subs_id: impl Into<types::SubscriptionId>) -> Self {
        self.subs_id = Some(subs_id.into());
        self
    }
    async fn send(self) -> Result<(), Error> {
        runtime::path_argument("remove_feature_tag", "tagname", &self.tagname)?;
        let result = self
            .client
            .low_level()
            .remove_feature_tag(
                self.client.company(),
                self.tagname.as_str(),
                self.subs_id.as_ref(),
            )
            .await;
        runtime::outcome("remove_feature_tag", result).await
    }
}
impl<'a> IntoFuture for RemoveFeatureTag<'a> {
    type Output = Result<(), Error>;
    type IntoFuture = Call<'a, ()>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
/// The request of [`Client::list_subscription_add_ons`]: await it.
#[derive(Clone, Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct ListSubscriptionAddOns<'a> {
    pub(crate) client: &'a Client,
    pub(crate) subscription_unique_id: types::SubscriptionId,
}
impl<'a> ListSubscriptionAddOns<'a> {
    async fn send(self) -> Result<types::SubscriptionAddOns, Error> {
        runtime::path_argument(
            "list_subscription_add_ons",
            "subscriptionUniqueId",
            &self.subscription_unique_id,
        )?;
        let result = self
            .client
            .low_level()
            .list_subscription_add_ons(
                self.client.company(),
                &self.subscription_unique_id,
            )
            .await;
        runtime::outcome("list_subscription_add_ons", result).await
    }
}
impl<'a> IntoFuture for ListSubscriptionAddOns<'a> {
    type Output = Result<types::SubscriptionAddOns, Error>;
    type IntoFuture = Call<'a, types::SubscriptionAddOns>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
/// The request of [`Client::list_subscription_allowances`]: await it.
#[derive(Clone, Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct ListSubscriptionAllowances<'a> {
    pub(crate) client: &'a Client,
    pub(crate) subscription_unique_id: types::SubscriptionId,
}
impl<'a> ListSubscriptionAllowances<'a> {
    async fn send(self) -> Result<types::SubscriptionAllowances, Error> {
        runtime::path_argument(
            "list_subscription_allowances",
            "subscriptionUniqueId",
            &self.subscription_unique_id,
        )?;
        let result = self
            .client
            .low_level()
            .list_subscription_allowances(
                self.client.company(),
                &self.subscription_unique_id,
            )
            .await;
        runtime::outcome("list_subscription_allowances", result).await
    }
}
impl<'a> IntoFuture for ListSubscriptionAllowances<'a> {
    type Output = Result<types::SubscriptionAllowances, Error>;
    type IntoFuture = Call<'a, types::SubscriptionAllowances>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
/// The request of [`Client::get_invoice`]: await it.
#[derive(Clone, Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct GetInvoice<'a> {
    pub(crate) client: &'a Client,
    pub(crate) invoice_number: types::InvoiceNumber,
}
impl<'a> GetInvoice<'a> {
    async fn send(self) -> Result<types::Invoice, Error> {
        runtime::path_argument("get_invoice", "invoiceNumber", &self.invoice_number)?;
        let result = self.client.low_level().get_invoice(&self.invoice_number).await;
        runtime::outcome("get_invoice", result).await
    }
}
impl<'a> IntoFuture for GetInvoice<'a> {
    type Output = Result<types::Invoice, Error>;
    type IntoFuture = Call<'a, types::Invoice>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
/// The request of [`Client::list_invoices`]: await it.
#[derive(Clone, Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct ListInvoices<'a> {
    pub(crate) client: &'a Client,
    pub(crate) page: i32,
    pub(crate) page_size: i32,
    pub(crate) query: Option<String>,
    pub(crate) order_by: Option<String>,
    pub(crate) order_by_descending: Option<String>,
    pub(crate) is_pending: Option<bool>,
    pub(crate) is_paid: Option<bool>,
    pub(crate) is_unpaid: Option<bool>,
    pub(crate) is_paid_offline: Option<bool>,
    pub(crate) is_written_off: Option<bool>,
}
impl<'a> ListInvoices<'a> {
    /// The page wanted; the first is 1. 1 when not set.
    pub fn page(mut self, page: i32) -> Self {
        self.page = page;
        self
    }
    /// How many rows a page holds. 100 when not set.
    pub fn page_size(mut self, page_size: i32) -> Self {
        self.page_size = page_size;
        self
    }
    /// Part of an invoice number, or of the customer's name.
    pub fn query(mut self, query: impl Into<String>) -> Self {
        self.query = Some(query.into());
        self
    }
    /// The property to sort by, ascending. Case does not matter.
    pub fn order_by(mut self, order_by: impl Into<String>) -> Self {
        self.order_by = Some(order_by.into());
        self
    }
    /// The property to sort by, descending. Case does not matter.
    pub fn order_by_descending(
        mut self,
        order_by_descending: impl Into<String>,
    ) -> Self {
        self.order_by_descending = Some(order_by_descending.into());
        self
    }
    /// Include invoices not yet processed.
    pub fn is_pending(mut self, is_pending: bool) -> Self {
        self.is_pending = Some(is_pending);
        self
    }
    /// Include invoices paid by card.
    pub fn is_paid(mut self, is_paid: bool) -> Self {
        self.is_paid = Some(is_paid);
        self
    }
    /// Include invoices whose charge failed.
    pub fn is_unpaid(mut self, is_unpaid: bool) -> Self {
        self.is_unpaid = Some(is_unpaid);
        self
    }
    /// Include invoices paid outside the service.
    pub fn is_paid_offline(mut self, is_paid_offline: bool) -> Self {
        self.is_paid_offline = Some(is_paid_offline);
        self
    }
    /// Include invoices written off, or about to be.
    pub fn is_written_off(mut self, is_written_off: bool) -> Self {
        self.is_written_off = Some(is_written_off);
        self
    }
    async fn send(self) -> Result<types::InvoicePage, Error> {
        let result = self
            .client
            .low_level()
            .list_invoices(
                self.client.company(),
                self.is_paid,
                self.is_paid_offline,
                self.is_pending,
                self.is_unpaid,
                self.is_written_off,
                self.order_by.as_deref(),
                self.order_by_descending.as_deref(),
                self.page,
                self.page_size,
                self.query.as_deref(),
            )
            .await;
        runtime::outcome("list_invoices", result).await
    }
    /// The rows of all pages from this one on, as a stream. A page is fetched when the one before is used up.
    ///
    /// Rows that come or go while the stream runs may shift others between pages: one may then be seen twice or not at all.
    pub fn stream(
        self,
    ) -> impl futures_core::Stream<
        Item = Result<types::InvoiceSummary, Error>,
    > + Send + 'a {
        let first = self.page;
        runtime::rows(
            first,
            move |page| {
                let request = self.clone().page(page);
                async move {
                    let reply = request.send().await?;
                    Ok(runtime::Page {
                        rows: reply.results,
                        pages: i64::from(reply.page_count),
                    })
                }
            },
        )
    }
}
impl<'a> IntoFuture for ListInvoices<'a> {
    type Output = Result<types::InvoicePage, Error>;
    type IntoFuture = Call<'a, types::InvoicePage>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
/// The request of [`Client::reattempt_invoice_payment`]: await it.
#[derive(Clone, Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct ReattemptInvoicePayment<'a> {
    pub(crate) client: &'a Client,
    pub(crate) invoice_number: types::InvoiceNumber,
}
impl<'a> ReattemptInvoicePayment<'a> {
    async fn send(self) -> Result<(), Error> {
        runtime::path_argument(
            "reattempt_invoice_payment",
            "invoiceNumber",
            &self.invoice_number,
        )?;
        let result = self
            .client
            .low_level()
            .reattempt_invoice_payment(self.client.company(), &self.invoice_number)
            .await;
        runtime::outcome("reattempt_invoice_payment", result).await
    }
}
impl<'a> IntoFuture for ReattemptInvoicePayment<'a> {
    type Output = Result<(), Error>;
    type IntoFuture = Call<'a, ()>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
/// The request of [`Client::mark_invoice_paid_offline`]: await it.
#[derive(Clone, Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct MarkInvoicePaidOffline<'a> {
    pub(crate) client: &'a Client,
    pub(crate) invoice_number: types::InvoiceNumber,
}
impl<'a> MarkInvoicePaidOffline<'a> {
    async fn send(self) -> Result<(), Error> {
        runtime::path_argument(
            "mark_invoice_paid_offline",
            "invoiceNumber",
            &self.invoice_number,
        )?;
        let result = self
            .client
            .low_level()
            .mark_invoice_paid_offline(self.client.company(), &self.invoice_number)
            .await;
        runtime::outcome("mark_invoice_paid_offline", result).await
    }
}
impl<'a> IntoFuture for MarkInvoicePaidOffline<'a> {
    type Output = Result<(), Error>;
    type IntoFuture = Call<'a, ()>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
/// The request of [`Client::write_off_invoice`]: await it.
#[derive(Clone, Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct WriteOffInvoice<'a> {
    pub(crate) client: &'a Client,
    pub(crate) invoice_number: types::InvoiceNumber,
}
impl<'a> WriteOffInvoice<'a> {
    async fn send(self) -> Result<(), Error> {
        runtime::path_argument(
            "write_off_invoice",
            "invoiceNumber",
            &self.invoice_number,
        )?;
        let result = self
            .client
            .low_level()
            .write_off_invoice(self.client.company(), &self.invoice_number)
            .await;
        runtime::outcome("write_off_invoice", result).await
    }
}
impl<'a> IntoFuture for WriteOffInvoice<'a> {
    type Output = Result<(), Error>;
    type IntoFuture = Call<'a, ()>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
/// The request of [`Client::list_credit_notes`]: await it.
#[derive(Clone, Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct ListCreditNotes<'a> {
    pub(crate) client: &'a Client,
    pub(crate) page: i32,
    pub(crate) page_size: i32,
    pub(crate) query: Option<String>,
    pub(crate) order_by: Option<String>,
    pub(crate) order_by_descending: Option<String>,
    pub(crate) is_pending: Option<bool>,
    pub(crate) is_paid: Option<bool>,
    pub(crate) is_failed: Option<bool>,
}
impl<'a> ListCreditNotes<'a> {
    /// The page wanted; the first is 1. 1 when not set.
    pub fn page(mut self, page: i32) -> Self {
        self.page = page;
        self
    }
    /// How many rows a page holds. 100 when not set.
    pub fn page_size(mut self, page_size: i32) -> Self {
        self.page_size = page_size;
        self
    }
    /// Part of a credit note's number, or of the customer's name.
    pub fn query(mut self, query: impl Into<String>) -> Self {
        self.query = Some(query.into());
        self
    }
    /// The property to sort by, ascending. Case does not matter.
    pub fn order_by(mut self, order_by: impl Into<String>) -> Self {
        self.order_by = Some(order_by.into());
        self
    }
    /// The property to sort by, descending. Case does not matter.
    pub fn order_by_descending(
        mut self,
        order_by_descending: impl Into<String>,
    ) -> Self {
        self.order_by_descending = Some(order_by_descending.into());
        self
    }
    /// Include credit notes not yet sent to the gateway.
    pub fn is_pending(mut self, is_pending: bool) -> Self {
        self.is_pending = Some(is_pending);
        self
    }
    /// Include credit notes that were paid out.
    pub fn is_paid(mut self, is_paid: bool) -> Self {
        self.is_paid = Some(is_paid);
        self
    }
    /// Include credit notes that the gateway refused.
    pub fn is_failed(mut self, is_failed: bool) -> Self {
        self.is_failed = Some(is_failed);
        self
    }
    async fn send(self) -> Result<types::CreditNotePage, Error> {
        let result = self
            .client
            .low_level()
            .list_credit_notes(
                self.client.company(),
                self.is_failed,
                self.is_paid,
                self.is_pending,
                self.order_by.as_deref(),
                self.order_by_descending.as_deref(),
                self.page,
                self.page_size,
                self.query.as_deref(),
            )
            .await;
        runtime::outcome("list_credit_notes", result).await
    }
    /// The rows of all pages from this one on, as a stream. A page is fetched when the one before is used up.
    ///
    /// Rows that come or go while the stream runs may shift others between pages: one may then be seen twice or not at all.
    pub fn stream(
        self,
    ) -> impl futures_core::Stream<Item = Result<types::CreditNote, Error>> + Send + 'a {
        let first = self.page;
        runtime::rows(
            first,
            move |page| {
                let request = self.clone().page(page);
                async move {
                    let reply = request.send().await?;
                    Ok(runtime::Page {
                        rows: reply.results,
                        pages: i64::from(reply.page_count),
                    })
                }
            },
        )
    }
}
impl<'a> IntoFuture for ListCreditNotes<'a> {
    type Output = Result<types::CreditNotePage, Error>;
    type IntoFuture = Call<'a, types::CreditNotePage>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
/// The request of [`Client::reattempt_credit_note_payment`]: await it.
#[derive(Clone, Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct ReattemptCreditNotePayment<'a> {
    pub(crate) client: &'a Client,
    pub(crate) credit_note_number: types::InvoiceNumber,
}
impl<'a> ReattemptCreditNotePayment<'a> {
    async fn send(self) -> Result<(), Error> {
        runtime::path_argument(
            "reattempt_credit_note_payment",
            "creditNoteNumber",
            &self.credit_note_number,
        )?;
        let result = self
            .client
            .low_level()
            .reattempt_credit_note_payment(
                self.client.company(),
                &self.credit_note_number,
            )
            .await;
        runtime::outcome("reattempt_credit_note_payment", result).await
    }
}
impl<'a> IntoFuture for ReattemptCreditNotePayment<'a> {
    type Output = Result<(), Error>;
    type IntoFuture = Call<'a, ()>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
/// The request of [`Client::list_products`]: await it.
#[derive(Clone, Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct ListProducts<'a> {
    pub(crate) client: &'a Client,
    pub(crate) page: i32,
    pub(crate) page_size: i32,
    pub(crate) search: Option<String>,
    pub(crate) visibility_type: Option<types::Visibility>,
}
impl<'a> ListProducts<'a> {
    /// The page wanted; the first is 1. 1 when not set.
    pub fn page(mut self, page: i32) -> Self {
        self.page = page;
        self
    }
    /// How many rows a page holds. 100 when not set.
    pub fn page_size(mut self, page_size: i32) -> Self {
        self.page_size = page_size;
        self
    }
    /// A full or partial name.
    pub fn search(mut self, search: impl Into<String>) -> Self {
        self.search = Some(search.into());
        self
    }
    /// Only products of this visibility.
    pub fn visibility_type(
        mut self,
        visibility_type: impl Into<types::Visibility>,
    ) -> Self {
        self.visibility_type = Some(visibility_type.into());
        self
    }
    async fn send(self) -> Result<types::ProductPage, Error> {
        let result = self
            .client
            .low_level()
            .list_products(
                self.client.company(),
                self.page,
                self.page_size,
                self.search.as_deref(),
                self.visibility_type.as_ref(),
            )
            .await;
        runtime::outcome("list_products", result).await
    }
    /// The rows of all pages from this one on, as a stream. A page is fetched when the one before is used up.
    ///
    /// Rows that come or go while the stream runs may shift others between pages: one may then be seen twice or not at all.
    pub fn stream(
        self,
    ) -> impl futures_core::Stream<
        Item = Result<types::ProductSummary, Error>,
    > + Send + 'a {
        let first = self.page;
        runtime::rows(
            first,
            move |page| {
                let request = self.clone().page(page);
                async move {
                    let reply = request.send().await?;
                    Ok(runtime::Page {
                        rows: reply.results,
                        pages: i64::from(reply.page_count),
                    })
                }
            },
        )
    }
}
impl<'a> IntoFuture for ListProducts<'a> {
    type Output = Result<types::ProductPage, Error>;
    type IntoFuture = Call<'a, types::ProductPage>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
/// The request of [`Client::create_product`]: await it.
#[derive(Clone, Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct CreateProduct<'a> {
    pub(crate) client: &'a Client,
    pub(crate) body: types::NewProduct,
}
impl<'a> CreateProduct<'a> {
    /// `description`
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.body.description = Some(description.into());
        self
    }
    /// `visibility`
    pub fn visibility(mut self, visibility: impl Into<types::Visibility>) -> Self {
        self.body.visibility = Some(visibility.into());
        self
    }
    /// `typeOfProduct`
    pub fn type_of_product(
        mut self,
        type_of_product: impl Into<types::ProductType>,
    ) -> Self {
        self.body.type_of_product = Some(type_of_product.into());
        self
    }
    /// `isShippingAddressRequired`
    pub fn is_shipping_address_required(
        mut self,
        is_shipping_address_required: bool,
    ) -> Self {
        self.body.is_shipping_address_required = Some(is_shipping_address_required);
        self
    }
    /// `isShippingAddressValidationRequired`
    pub fn is_shipping_address_validation_required(
        mut self,
        is_shipping_address_validation_required: bool,
    ) -> Self {
        self.body.is_shipping_address_validation_required = Some(
            is_shipping_address_validation_required,
        );
        self
    }
    /// `isBillingAddressValidationRequired`
    pub fn is_billing_address_validation_required(
        mut self,
        is_billing_address_validation_required: bool,
    ) -> Self {
        self.body.is_billing_address_validation_required = Some(
            is_billing_address_validation_required,
        );
        self
    }
    /// `isAdditionalEmailRequired`
    pub fn is_additional_email_required(
        mut self,
        is_additional_email_required: bool,
    ) -> Self {
        self.body.is_additional_email_required = Some(is_additional_email_required);
        self
    }
    /// `isPhoneNumberRequired`
    pub fn is_phone_number_required(mut self, is_phone_number_required: bool) -> Self {
        self.body.is_phone_number_required = Some(is_phone_number_required);
        self
    }
    /// `isMarketingConsentRequired`
    pub fn is_marketing_consent_required(
        mut self,
        is_marketing_consent_required: bool,
    ) -> Self {
        self.body.is_marketing_consent_required = Some(is_marketing_consent_required);
        self
    }
    /// Who in the company is told of a new subscription.
    pub fn alert_email(mut self, alert_email: impl Into<types::EmailAddress>) -> Self {
        self.body.alert_email = Some(alert_email.into());
        self
    }
    /// The custom fields asked at sign-up, in order.
    pub fn ordered_custom_fields(
        mut self,
        ordered_custom_fields: impl Into<Vec<types::CustomFieldId>>,
    ) -> Self {
        self.body.ordered_custom_fields = Some(ordered_custom_fields.into());
        self
    }
    /// `productCountryLimitation`
    pub fn product_country_limitation(
        mut self,
        product_country_limitation: impl Into<types::ProductCountryLimitation>,
    ) -> Self {
        self.body.product_country_limitation = Some(product_country_limitation.into());
        self
    }
    /// The same as inside `productCountryLimitation`, which counts when both are sent.
    pub fn is_any_country_allowed(mut self, is_any_country_allowed: bool) -> Self {
        self.body.is_any_country_allowed = Some(is_any_country_allowed);
        self
    }
    async fn send(self) -> Result<types::Product, Error> {
        let result = self
            .client
            .low_level()
            .create_product(self.client.company(), &self.body)
            .await;
        runtime::outcome("create_product", result).await
    }
}
impl<'a> IntoFuture for CreateProduct<'a> {
    type Output = Result<types::Product, Error>;
    type IntoFuture = Call<'a, types::Product>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
/// The request of [`Client::get_product`]: await it.
#[derive(Clone, Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct GetProduct<'a> {
    pub(crate) client: &'a Client,
    pub(crate) product_id: types::ProductId,
}
impl<'a> GetProduct<'a> {
    async fn send(self) -> Result<types::Product, Error> {
        runtime::path_argument("get_product", "productId", &self.product_id)?;
        let result = self
            .client
            .low_level()
            .get_product(self.client.company(), &self.product_id)
            .await;
        runtime::outcome("get_product", result).await
    }
}
impl<'a> IntoFuture for GetProduct<'a> {
    type Output = Result<types::Product, Error>;
    type IntoFuture = Call<'a, types::Product>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
/// The request of [`Client::update_product`]: await it.
#[derive(Clone, Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct UpdateProduct<'a> {
    pub(crate) client: &'a Client,
    pub(crate) product_id: types::ProductId,
    pub(crate) body: types::ProductUpdate,
}
impl<'a> UpdateProduct<'a> {
    /// `description`
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.body.description = Some(description.into());
        self
    }
    /// The name within the company.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.body.name = Some(name.into());
        self
    }
    /// The name that customers see.
    pub fn display_name(mut self, display_name: impl Into<String>) -> Self {
        self.body.display_name = Some(display_name.into());
        self
    }
    /// `visibility`
    pub fn visibility(mut self, visibility: impl Into<types::Visibility>) -> Self {
        self.body.visibility = Some(visibility.into());
        self
    }
    /// `billingCurrency`
    pub fn billing_currency(
        mut self,
        billing_currency: impl Into<types::CurrencyCode>,
    ) -> Self {
        self.body.billing_currency = Some(billing_currency.into());
        self
    }
    /// `typeOfProduct`
    pub fn type_of_product(
        mut self,
        type_of_product: impl Into<types::ProductType>,
    ) -> Self {
        self.body.type_of_product = Some(type_of_product.into());
        self
    }
    /// `isShippingAddressRequired`
    pub fn is_shipping_address_required(
        mut self,
        is_shipping_address_required: bool,
    ) -> Self {
        self.body.is_shipping_address_required = Some(is_shipping_address_required);
        self
    }
    /// `isShippingAddressValidationRequired`
    pub fn is_shipping_address_validation_required(
        mut self,
        is_shipping_address_validation_required: bool,
    ) -> Self {
        self.body.is_shipping_address_validation_required = Some(
            is_shipping_address_validation_required,
        );
        self
    }
    /// `isBillingAddressValidationRequired`
    pub fn is_billing_address_validation_required(
        mut self,
        is_billing_address_validation_required: bool,
    ) -> Self {
        self.body.is_billing_address_validation_required = Some(
            is_billing_address_validation_required,
        );
        self
    }
    /// `isAdditionalEmailRequired`
    pub fn is_additional_email_required(
        mut self,
        is_additional_email_required: bool,
    ) -> Self {
        self.body.is_additional_email_required = Some(is_additional_email_required);
        self
    }
    /// `isPhoneNumberRequired`
    pub fn is_phone_number_required(mut self, is_phone_number_required: bool) -> Self {
        self.body.is_phone_number_required = Some(is_phone_number_required);
        self
    }
    /// `isMarketingConsentRequired`
    pub fn is_marketing_consent_required(
        mut self,
        is_marketing_consent_required: bool,
    ) -> Self {
        self.body.is_marketing_consent_required = Some(is_marketing_consent_required);
        self
    }
    /// Who in the company is told of a new subscription.
    pub fn alert_email(mut self, alert_email: impl Into<types::EmailAddress>) -> Self {
        self.body.alert_email = Some(alert_email.into());
        self
    }
    /// The custom fields asked at sign-up, in order.
    pub fn ordered_custom_fields(
        mut self,
        ordered_custom_fields: impl Into<Vec<types::CustomFieldId>>,
    ) -> Self {
        self.body.ordered_custom_fields = Some(ordered_custom_fields.into());
        self
    }
    /// `productCountryLimitation`
    pub fn product_country_limitation(
        mut self,
        product_country_limitation: impl Into<types::ProductCountryLimitation>,
    ) -> Self {
        self.body.product_country_limitation = Some(product_country_limitation.into());
        self
    }
    async fn send(self) -> Result<types::Product, Error> {
        runtime::path_argument("update_product", "productId", &self.product_id)?;
        let result = self
            .client
            .low_level()
            .update_product(self.client.company(), &self.product_id, &self.body)
            .await;
        runtime::outcome("update_product", result).await
    }
}
impl<'a> IntoFuture for UpdateProduct<'a> {
    type Output = Result<types::Product, Error>;
    type IntoFuture = Call<'a, types::Product>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
/// The request of [`Client::list_plans`]: await it.
#[derive(Clone, Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct ListPlans<'a> {
    pub(crate) client: &'a Client,
    pub(crate) product_id: types::ProductId,
}
impl<'a> ListPlans<'a> {
    async fn send(self) -> Result<Vec<types::Plan>, Error> {
        runtime::path_argument("list_plans", "productId", &self.product_id)?;
        let result = self
            .client
            .low_level()
            .list_plans(self.client.company(), &self.product_id)
            .await;
        runtime::outcome("list_plans", result).await
    }
}
impl<'a> IntoFuture for ListPlans<'a> {
    type Output = Result<Vec<types::Plan>, Error>;
    type IntoFuture = Call<'a, Vec<types::Plan>>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
/// The request of [`Client::create_plan`]: await it.
#[derive(Clone, Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct CreatePlan<'a> {
    pub(crate) client: &'a Client,
    pub(crate) product_id: types::ProductId,
    pub(crate) body: types::NewPlan,
}
impl<'a> CreatePlan<'a> {
    /// `description`
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.body.description = Some(description.into());
        self
    }
    /// What a subscription to the plan is tagged with.
    pub fn feature_tags(mut self, feature_tags: impl Into<Vec<String>>) -> Self {
        self.body.feature_tags = Some(feature_tags.into());
        self
    }
    /// `visibility`
    pub fn visibility(mut self, visibility: impl Into<types::Visibility>) -> Self {
        self.body.visibility = Some(visibility.into());
        self
    }
    /// Where the customer goes after signing up.
    pub fn redirect_url(mut self, redirect_url: impl Into<String>) -> Self {
        self.body.redirect_url = Some(redirect_url.into());
        self
    }
    /// Who in the company is told of a new subscription.
    pub fn alert_email(mut self, alert_email: impl Into<types::EmailAddress>) -> Self {
        self.body.alert_email = Some(alert_email.into());
        self
    }
    async fn send(self) -> Result<types::Plan, Error> {
        runtime::path_argument("create_plan", "productId", &self.product_id)?;
        let result = self
            .client
            .low_level()
            .create_plan(self.client.company(), &self.product_id, &self.body)
            .await;
        runtime::outcome("create_plan", result).await
    }
}
impl<'a> IntoFuture for CreatePlan<'a> {
    type Output = Result<types::Plan, Error>;
    type IntoFuture = Call<'a, types::Plan>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
/// The request of [`Client::reorder_plans`]: await it.
#[derive(Clone, Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct ReorderPlans<'a> {
    pub(crate) client: &'a Client,
    pub(crate) product_id: types::ProductId,
    pub(crate) body: types::PlanOrder,
}
impl<'a> ReorderPlans<'a> {
    async fn send(self) -> Result<(), Error> {
        runtime::path_argument("reorder_plans", "productId", &self.product_id)?;
        let result = self
            .client
            .low_level()
            .reorder_plans(self.client.company(), &self.product_id, &self.body)
            .await;
        runtime::outcome("reorder_plans", result).await
    }
}
impl<'a> IntoFuture for ReorderPlans<'a> {
    type Output = Result<(), Error>;
    type IntoFuture = Call<'a, ()>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
/// The request of [`Client::update_plan`]: await it.
#[derive(Clone, Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct UpdatePlan<'a> {
    pub(crate) client: &'a Client,
    pub(crate) product_id: types::ProductId,
    pub(crate) plan_id: types::PlanId,
    pub(crate) body: types::PlanUpdate,
}
impl<'a> UpdatePlan<'a> {
    /// `description`
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.body.description = Some(description.into());
        self
    }
    /// The name within the company.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.body.name = Some(name.into());
        self
    }
    /// The name that customers see.
    pub fn display_name(mut self, display_name: impl Into<String>) -> Self {
        self.body.display_name = Some(display_name.into());
        self
    }
    /// What a subscription to the plan is tagged with. It replaces the list that was there.
    pub fn feature_tags(mut self, feature_tags: impl Into<Vec<String>>) -> Self {
        self.body.feature_tags = Some(feature_tags.into());
        self
    }
    /// `visibility`
    pub fn visibility(mut self, visibility: impl Into<types::Visibility>) -> Self {
        self.body.visibility = Some(visibility.into());
        self
    }
    /// The cycles to change.
    pub fn cycles(mut self, cycles: impl Into<Vec<types::CycleUpdate>>) -> Self {
        self.body.cycles = Some(cycles.into());
        self
    }
    /// Where the customer goes after signing up.
    pub fn redirect_url(mut self, redirect_url: impl Into<String>) -> Self {
        self.body.redirect_url = Some(redirect_url.into());
        self
    }
    /// Who in the company is told of a new subscription.
    pub fn alert_email(mut self, alert_email: impl Into<types::EmailAddress>) -> Self {
        self.body.alert_email = Some(alert_email.into());
        self
    }
    async fn send(self) -> Result<(), Error> {
        runtime::path_argument("update_plan", "productId", &self.product_id)?;
        runtime::path_argument("update_plan", "planId", &self.plan_id)?;
        let result = self
            .client
            .low_level()
            .update_plan(
                self.client.company(),
                &self.product_id,
                &self.plan_id,
                &self.body,
            )
            .await;
        runtime::outcome("update_plan", result).await
    }
}
impl<'a> IntoFuture for UpdatePlan<'a> {
    type Output = Result<(), Error>;
    type IntoFuture = Call<'a, ()>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
/// The request of [`Client::create_cycles`]: await it.
#[derive(Clone, Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct CreateCycles<'a> {
    pub(crate) client: &'a Client,
    pub(crate) product_id: types::ProductId,
    pub(crate) plan_id: types::PlanId,
    pub(crate) body: types::NewCycles,
}
impl<'a> CreateCycles<'a> {
    /// `allowancePlanInputModel`
    pub fn allowance_plan_input_model(
        mut self,
        allowance_plan_input_model: impl Into<Vec<types::PlanAllowance>>,
    ) -> Self {
        self.body.allowance_plan_input_model = Some(allowance_plan_input_model.into());
        self
    }
    async fn send(self) -> Result<Vec<types::Cycle>, Error> {
        runtime::path_argument("create_cycles", "productId", &self.product_id)?;
        runtime::path_argument("create_cycles", "planId", &self.plan_id)?;
        let result = self
            .client
            .low_level()
            .create_cycles(
                self.client.company(),
                &self.product_id,
                &self.plan_id,
                &self.body,
            )
            .await;
        runtime::outcome("create_cycles", result).await
    }
}
impl<'a> IntoFuture for CreateCycles<'a> {
    type Output = Result<Vec<types::Cycle>, Error>;
    type IntoFuture = Call<'a, Vec<types::Cycle>>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
/// The request of [`Client::list_add_ons`]: await it.
#[derive(Clone, Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct ListAddOns<'a> {
    pub(crate) client: &'a Client,
}
impl<'a> ListAddOns<'a> {
    async fn send(self) -> Result<Vec<types::AddOnSummary>, Error> {
        let result = self.client.low_level().list_add_ons(self.client.company()).await;
        runtime::outcome("list_add_ons", result).await
    }
}
impl<'a> IntoFuture for ListAddOns<'a> {
    type Output = Result<Vec<types::AddOnSummary>, Error>;
    type IntoFuture = Call<'a, Vec<types::AddOnSummary>>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
/// The request of [`Client::get_add_on`]: await it.
#[derive(Clone, Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct GetAddOn<'a> {
    pub(crate) client: &'a Client,
    pub(crate) addon_id: types::AddOnId,
}
impl<'a> GetAddOn<'a> {
    async fn send(self) -> Result<types::AddOn, Error> {
        runtime::path_argument("get_add_on", "addonId", &self.addon_id)?;
        let result = self
            .client
            .low_level()
            .get_add_on(self.client.company(), &self.addon_id)
            .await;
        runtime::outcome("get_add_on", result).await
    }
}
impl<'a> IntoFuture for GetAddOn<'a> {
    type Output = Result<types::AddOn, Error>;
    type IntoFuture = Call<'a, types::AddOn>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
/// The request of [`Client::list_allowances`]: await it.
#[derive(Clone, Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct ListAllowances<'a> {
    pub(crate) client: &'a Client,
}
impl<'a> ListAllowances<'a> {
    async fn send(self) -> Result<Vec<types::AllowanceSummary>, Error> {
        let result = self
            .client
            .low_level()
            .list_allowances(self.client.company())
            .await;
        runtime::outcome("list_allowances", result).await
    }
}
impl<'a> IntoFuture for ListAllowances<'a> {
    type Output = Result<Vec<types::AllowanceSummary>, Error>;
    type IntoFuture = Call<'a, Vec<types::AllowanceSummary>>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
/// The request of [`Client::get_allowance`]: await it.
#[derive(Clone, Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct GetAllowance<'a> {
    pub(crate) client: &'a Client,
    pub(crate) allowance_id: types::AllowanceId,
}
impl<'a> GetAllowance<'a> {
    async fn send(self) -> Result<types::Allowance, Error> {
        runtime::path_argument("get_allowance", "allowanceId", &self.allowance_id)?;
        let result = self
            .client
            .low_level()
            .get_allowance(self.client.company(), &self.allowance_id)
            .await;
        runtime::outcome("get_allowance", result).await
    }
}
impl<'a> IntoFuture for GetAllowance<'a> {
    type Output = Result<types::Allowance, Error>;
    type IntoFuture = Call<'a, types::Allowance>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
/// The request of [`Client::get_counter_usage`]: await it.
#[derive(Clone, Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct GetCounterUsage<'a> {
    pub(crate) client: &'a Client,
    pub(crate) subscription_unique_id: types::SubscriptionId,
    pub(crate) counter_id: types::CounterId,
    pub(crate) from: Option<types::Timestamp>,
    pub(crate) to: Option<types::Timestamp>,
}
impl<'a> GetCounterUsage<'a> {
    /// The start of the window, included.
    pub fn from(mut self, from: impl Into<types::Timestamp>) -> Self {
        self.from = Some(from.into());
        self
    }
    /// The end of the window, not included.
    pub fn to(mut self, to: impl Into<types::Timestamp>) -> Self {
        self.to = Some(to.into());
        self
    }
    async fn send(self) -> Result<types::CounterUsage, Error> {
        runtime::path_argument(
            "get_counter_usage",
            "subscriptionUniqueId",
            &self.subscription_unique_id,
        )?;
        runtime::path_argument("get_counter_usage", "counterId", &self.counter_id)?;
        let result = self
            .client
            .low_level()
            .get_counter_usage(
                self.client.company(),
                &self.subscription_unique_id,
                &self.counter_id,
                self.from.as_ref(),
                self.to.as_ref(),
            )
            .await;
        runtime::outcome("get_counter_usage", result).await
    }
}
impl<'a> IntoFuture for GetCounterUsage<'a> {
    type Output = Result<types::CounterUsage, Error>;
    type IntoFuture = Call<'a, types::CounterUsage>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
/// The request of [`Client::update_counter`]: await it.
#[derive(Clone, Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct UpdateCounter<'a> {
    pub(crate) client: &'a Client,
    pub(crate) subscription_unique_id: types::SubscriptionId,
    pub(crate) counter_id: types::CounterId,
    pub(crate) body: types::CounterUpdate,
}
impl<'a> UpdateCounter<'a> {
    async fn send(self) -> Result<(), Error> {
        runtime::path_argument(
            "update_counter",
            "subscriptionUniqueId",
            &self.subscription_unique_id,
        )?;
        runtime::path_argument("update_counter", "counterId", &self.counter_id)?;
        let result = self
            .client
            .low_level()
            .update_counter(
                self.client.company(),
                &self.subscription_unique_id,
                &self.counter_id,
                &self.body,
            )
            .await;
        runtime::outcome("update_counter", result).await
    }
}
impl<'a> IntoFuture for UpdateCounter<'a> {
    type Output = Result<(), Error>;
    type IntoFuture = Call<'a, ()>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
/// The request of [`Client::list_custom_fields`]: await it.
#[derive(Clone, Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct ListCustomFields<'a> {
    pub(crate) client: &'a Client,
}
impl<'a> ListCustomFields<'a> {
    async fn send(self) -> Result<Vec<types::CustomField>, Error> {
        let result = self
            .client
            .low_level()
            .list_custom_fields(self.client.company())
            .await;
        runtime::outcome("list_custom_fields", result).await
    }
}
impl<'a> IntoFuture for ListCustomFields<'a> {
    type Output = Result<Vec<types::CustomField>, Error>;
    type IntoFuture = Call<'a, Vec<types::CustomField>>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
/// The request of [`Client::create_custom_field`]: await it.
#[derive(Clone, Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct CreateCustomField<'a> {
    pub(crate) client: &'a Client,
    pub(crate) body: types::NewCustomField,
}
impl<'a> CreateCustomField<'a> {
    async fn send(self) -> Result<(), Error> {
        let result = self
            .client
            .low_level()
            .create_custom_field(self.client.company(), &self.body)
            .await;
        runtime::outcome("create_custom_field", result).await
    }
}
impl<'a> IntoFuture for CreateCustomField<'a> {
    type Output = Result<(), Error>;
    type IntoFuture = Call<'a, ()>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
/// The request of [`Client::update_custom_field`]: await it.
#[derive(Clone, Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct UpdateCustomField<'a> {
    pub(crate) client: &'a Client,
    pub(crate) custom_field_id: types::CustomFieldId,
    pub(crate) body: types::CustomFieldUpdate,
}
impl<'a> UpdateCustomField<'a> {
    /// `label`
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.body.label = Some(label.into());
        self
    }
    /// `description`
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.body.description = Some(description.into());
        self
    }
    /// The choices, separated by commas.
    pub fn options(mut self, options: impl Into<String>) -> Self {
        self.body.options = Some(options.into());
        self
    }
    /// Whether it must be answered.
    pub fn compulsory(mut self, compulsory: bool) -> Self {
        self.body.compulsory = Some(compulsory);
        self
    }
    async fn send(self) -> Result<(), Error> {
        runtime::path_argument(
            "update_custom_field",
            "customFieldId",
            &self.custom_field_id,
        )?;
        let result = self
            .client
            .low_level()
            .update_custom_field(
                self.client.company(),
                &self.custom_field_id,
                &self.body,
            )
            .await;
        runtime::outcome("update_custom_field", result).await
    }
}
impl<'a> IntoFuture for UpdateCustomField<'a> {
    type Output = Result<(), Error>;
    type IntoFuture = Call<'a, ()>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
/// The request of [`Client::list_custom_field_responses`]: await it.
#[derive(Clone, Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct ListCustomFieldResponses<'a> {
    pub(crate) client: &'a Client,
    pub(crate) product_id: Option<types::ProductId>,
    pub(crate) customer_unique_id: Option<types::CustomerId>,
}
impl<'a> ListCustomFieldResponses<'a> {
    /// Only answers to fields of this product.
    pub fn product_id(mut self, product_id: impl Into<types::ProductId>) -> Self {
        self.product_id = Some(product_id.into());
        self
    }
    /// Only answers of this customer.
    pub fn customer_unique_id(
        mut self,
        customer_unique_id: impl Into<types::CustomerId>,
    ) -> Self {
        self.customer_unique_id = Some(customer_unique_id.into());
        self
    }
    async fn send(self) -> Result<Vec<types::CustomFieldResponse>, Error> {
        let result = self
            .client
            .low_level()
            .list_custom_field_responses(
                self.client.company(),
                self.customer_unique_id.as_ref(),
                self.product_id.as_ref(),
            )
            .await;
        runtime::outcome("list_custom_field_responses", result).await
    }
}
impl<'a> IntoFuture for ListCustomFieldResponses<'a> {
    type Output = Result<Vec<types::CustomFieldResponse>, Error>;
    type IntoFuture = Call<'a, Vec<types::CustomFieldResponse>>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
/// The request of [`Client::update_custom_field_response`]: await it.
#[derive(Clone, Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct UpdateCustomFieldResponse<'a> {
    pub(crate) client: &'a Client,
    pub(crate) custom_field_response_id: types::CustomFieldResponseId,
    pub(crate) body: types::CustomFieldResponseUpdate,
}
impl<'a> UpdateCustomFieldResponse<'a> {
    async fn send(self) -> Result<Vec<types::CustomFieldResponse>, Error> {
        runtime::path_argument(
            "update_custom_field_response",
            "customFieldResponseId",
            &self.custom_field_response_id,
        )?;
        let result = self
            .client
            .low_level()
            .update_custom_field_response(
                self.client.company(),
                &self.custom_field_response_id,
                &self.body,
            )
            .await;
        runtime::outcome("update_custom_field_response", result).await
    }
}
impl<'a> IntoFuture for UpdateCustomFieldResponse<'a> {
    type Output = Result<Vec<types::CustomFieldResponse>, Error>;
    type IntoFuture = Call<'a, Vec<types::CustomFieldResponse>>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
