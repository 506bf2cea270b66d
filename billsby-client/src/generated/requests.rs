// @generated from the API description. Do not edit: change the description and regenerate.

//! What each operation is asked with: one struct an operation, inside the [`Request`] that is awaited.
use crate::generated::client::Client;
use crate::runtime::{self, Arguments, Effect, Error, Operation, Request, Retry};
use crate::types;
/// The arguments of [`Client::list_customers`].
#[derive(Clone, Debug)]
pub struct ListCustomers {
    pub(crate) page: i32,
    pub(crate) page_size: i32,
    pub(crate) search: Option<String>,
}
impl<'a> Request<'a, ListCustomers> {
    /// The page wanted; the first is 1. 1 when not set.
    #[inline]
    pub fn page(mut self, page: i32) -> Self {
        self.arguments.page = page;
        self
    }
    /// How many rows a page holds. 100 when not set.
    #[inline]
    pub fn page_size(mut self, page_size: i32) -> Self {
        self.arguments.page_size = page_size;
        self
    }
    /// A full or partial name or e-mail address.
    #[inline]
    pub fn search(mut self, search: impl Into<String>) -> Self {
        self.arguments.search = Some(search.into());
        self
    }
    /// The pages from this one on, as a stream.
    #[inline]
    pub fn pages(self) -> runtime::Pages<'a, types::CustomerSummary> {
        runtime::Pages::new(
            self.arguments.page,
            move |number| {
                let request = self.clone().page(number);
                Box::pin(async move {
                    let reply = request.await?;
                    Ok(
                        runtime::Page::new(
                            number,
                            reply.page_count,
                            reply.row_count,
                            reply.results,
                        ),
                    )
                })
            },
        )
    }
    /// The rows of all pages from this one on, as a stream: see [`Rows`](runtime::Rows) for what it promises
    /// while rows come and go.
    #[inline]
    pub fn stream(self) -> runtime::Rows<'a, types::CustomerSummary> {
        runtime::Rows::new(self.pages(), Some(|row| row.customer_unique_id.to_string()))
    }
}
impl Arguments for ListCustomers {
    type Reply = types::CustomerPage;
    #[inline]
    fn operation(&self) -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "list_customers",
            method: "GET",
            path: "/api/v1/rest/core/{companyDomain}/customers",
            effect: Effect::Read,
            told_by: None,
            secrets: &[],
        };
        &OPERATION
    }
    #[inline]
    fn retry(&self) -> Retry {
        Retry::Safe
    }
    #[inline]
    fn prepare(&self, client: &Client) -> Result<reqwest::Request, Error> {
        runtime::built(
            "list_customers",
            client
                .transport()
                .endpoint()
                .list_customers(
                    client.company(),
                    self.page,
                    self.page_size,
                    self.search.as_deref(),
                ),
        )
    }
    #[inline]
    fn read(&self, bytes: &[u8]) -> Result<Self::Reply, serde_json::Error> {
        runtime::json(bytes)
    }
}
/// The arguments of [`Client::create_customer`].
#[derive(Clone, Debug)]
pub struct CreateCustomer {
    pub(crate) body: types::NewCustomer,
}
impl Arguments for CreateCustomer {
    type Reply = types::CustomerCreated;
    #[inline]
    fn operation(&self) -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "create_customer",
            method: "POST",
            path: "/api/v1/rest/core/{companyDomain}/customers",
            effect: Effect::Write,
            told_by: None,
            secrets: &["paymentCardToken"],
        };
        &OPERATION
    }
    #[inline]
    fn retry(&self) -> Retry {
        Retry::Never
    }
    #[inline]
    fn prepare(&self, client: &Client) -> Result<reqwest::Request, Error> {
        runtime::built(
            "create_customer",
            client.transport().endpoint().create_customer(client.company(), &self.body),
        )
    }
    #[inline]
    fn read(&self, bytes: &[u8]) -> Result<Self::Reply, serde_json::Error> {
        runtime::json(bytes)
    }
}
/// The arguments of [`Client::get_customer`].
#[derive(Clone, Debug)]
pub struct GetCustomer {
    pub(crate) customer_unique_id: types::CustomerId,
}
impl Arguments for GetCustomer {
    type Reply = types::Customer;
    #[inline]
    fn operation(&self) -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "get_customer",
            method: "GET",
            path: "/api/v1/rest/core/{companyDomain}/customers/{customerUniqueId}",
            effect: Effect::Read,
            told_by: None,
            secrets: &[],
        };
        &OPERATION
    }
    #[inline]
    fn retry(&self) -> Retry {
        Retry::Safe
    }
    #[inline]
    fn prepare(&self, client: &Client) -> Result<reqwest::Request, Error> {
        runtime::path_argument(
            "get_customer",
            "customerUniqueId",
            &self.customer_unique_id,
        )?;
        runtime::built(
            "get_customer",
            client
                .transport()
                .endpoint()
                .get_customer(client.company(), &self.customer_unique_id),
        )
    }
    #[inline]
    fn read(&self, bytes: &[u8]) -> Result<Self::Reply, serde_json::Error> {
        runtime::json(bytes)
    }
}
/// The arguments of [`Client::update_customer`].
#[derive(Clone, Debug)]
pub struct UpdateCustomer {
    pub(crate) customer_unique_id: types::CustomerId,
    pub(crate) body: types::CustomerUpdate,
}
impl Arguments for UpdateCustomer {
    type Reply = types::UpdatedCustomer;
    #[inline]
    fn operation(&self) -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "update_customer",
            method: "PUT",
            path: "/api/v1/rest/core/{companyDomain}/customers/{customerUniqueId}",
            effect: Effect::Write,
            told_by: None,
            secrets: &[],
        };
        &OPERATION
    }
    #[inline]
    fn retry(&self) -> Retry {
        Retry::Safe
    }
    #[inline]
    fn prepare(&self, client: &Client) -> Result<reqwest::Request, Error> {
        runtime::path_argument(
            "update_customer",
            "customerUniqueId",
            &self.customer_unique_id,
        )?;
        runtime::built(
            "update_customer",
            client
                .transport()
                .endpoint()
                .update_customer(client.company(), &self.customer_unique_id, &self.body),
        )
    }
    #[inline]
    fn read(&self, bytes: &[u8]) -> Result<Self::Reply, serde_json::Error> {
        runtime::json(bytes)
    }
}
/// The arguments of [`Client::delete_customer`].
#[derive(Clone, Debug)]
pub struct DeleteCustomer {
    pub(crate) customer_unique_id: types::CustomerId,
}
impl Arguments for DeleteCustomer {
    type Reply = ();
    #[inline]
    fn operation(&self) -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "delete_customer",
            method: "DELETE",
            path: "/api/v1/rest/core/{companyDomain}/customers/{customerUniqueId}",
            effect: Effect::Erase,
            told_by: Some("get_customer"),
            secrets: &[],
        };
        &OPERATION
    }
    #[inline]
    fn retry(&self) -> Retry {
        Retry::Safe
    }
    #[inline]
    fn prepare(&self, client: &Client) -> Result<reqwest::Request, Error> {
        runtime::path_argument(
            "delete_customer",
            "customerUniqueId",
            &self.customer_unique_id,
        )?;
        runtime::built(
            "delete_customer",
            client
                .transport()
                .endpoint()
                .delete_customer(client.company(), &self.customer_unique_id),
        )
    }
    #[inline]
    fn read(&self, bytes: &[u8]) -> Result<Self::Reply, serde_json::Error> {
        runtime::nothing(bytes)
    }
}
/// The arguments of [`Client::list_customer_subscriptions`].
#[derive(Clone, Debug)]
pub struct ListCustomerSubscriptions {
    pub(crate) customer_unique_id: types::CustomerId,
}
impl Arguments for ListCustomerSubscriptions {
    type Reply = Vec<types::CustomerSubscription>;
    #[inline]
    fn operation(&self) -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "list_customer_subscriptions",
            method: "GET",
            path: "/api/v1/rest/core/{companyDomain}/customers/{customerUniqueId}/subscriptions",
            effect: Effect::Read,
            told_by: None,
            secrets: &[],
        };
        &OPERATION
    }
    #[inline]
    fn retry(&self) -> Retry {
        Retry::Safe
    }
    #[inline]
    fn prepare(&self, client: &Client) -> Result<reqwest::Request, Error> {
        runtime::path_argument(
            "list_customer_subscriptions",
            "customerUniqueId",
            &self.customer_unique_id,
        )?;
        runtime::built(
            "list_customer_subscriptions",
            client
                .transport()
                .endpoint()
                .list_customer_subscriptions(client.company(), &self.customer_unique_id),
        )
    }
    #[inline]
    fn read(&self, bytes: &[u8]) -> Result<Self::Reply, serde_json::Error> {
        runtime::json(bytes)
    }
}
/// The arguments of [`Client::add_customer_subscription`].
#[derive(Clone, Debug)]
pub struct AddCustomerSubscription {
    pub(crate) customer_unique_id: types::CustomerId,
    pub(crate) body: types::NewCustomerSubscription,
}
impl<'a> Request<'a, AddCustomerSubscription> {
    /// How many units of the plan are bought. One when absent.
    #[inline]
    pub fn units(mut self, units: i32) -> Self {
        self.arguments.body.units = Some(units);
        self
    }
    /// `address`
    #[inline]
    pub fn address(mut self, address: impl Into<types::Address>) -> Self {
        self.arguments.body.address = Some(address.into());
        self
    }
    /// `shippingAddress`
    #[inline]
    pub fn shipping_address(
        mut self,
        shipping_address: impl Into<types::Address>,
    ) -> Self {
        self.arguments.body.shipping_address = Some(shipping_address.into());
        self
    }
    /// `additionalEmail`
    #[inline]
    pub fn additional_email(
        mut self,
        additional_email: impl Into<types::EmailAddress>,
    ) -> Self {
        self.arguments.body.additional_email = Some(additional_email.into());
        self
    }
    /// The country of the dial code. A phone number needs it.
    #[inline]
    pub fn phone_number_dial_country(
        mut self,
        phone_number_dial_country: impl Into<String>,
    ) -> Self {
        self.arguments.body.phone_number_dial_country = Some(
            phone_number_dial_country.into(),
        );
        self
    }
    /// The dial code, with or without its plus sign. A phone number needs it.
    #[inline]
    pub fn phone_number_dial_code(
        mut self,
        phone_number_dial_code: impl Into<String>,
    ) -> Self {
        self.arguments.body.phone_number_dial_code = Some(phone_number_dial_code.into());
        self
    }
    /// The number after the dial code, without a leading zero.
    #[inline]
    pub fn phone_number(mut self, phone_number: impl Into<String>) -> Self {
        self.arguments.body.phone_number = Some(phone_number.into());
        self
    }
    /// `marketingConsent`
    #[inline]
    pub fn marketing_consent(mut self, marketing_consent: bool) -> Self {
        self.arguments.body.marketing_consent = Some(marketing_consent);
        self
    }
    /// The customer's own tax number.
    #[inline]
    pub fn tax_reg_number(mut self, tax_reg_number: impl Into<String>) -> Self {
        self.arguments.body.tax_reg_number = Some(tax_reg_number.into());
        self
    }
    /// Where the customer signs up from.
    #[inline]
    pub fn ip_address(mut self, ip_address: impl Into<String>) -> Self {
        self.arguments.body.ip_address = Some(ip_address.into());
        self
    }
    /// `customFieldResponse`
    #[inline]
    pub fn custom_field_response(
        mut self,
        custom_field_response: impl Into<Vec<types::CustomFieldAnswer>>,
    ) -> Self {
        self.arguments.body.custom_field_response = Some(custom_field_response.into());
        self
    }
    /// `addOns`
    #[inline]
    pub fn add_ons(mut self, add_ons: impl Into<Vec<types::AddOnSelection>>) -> Self {
        self.arguments.body.add_ons = Some(add_ons.into());
        self
    }
    /// `allowances`
    #[inline]
    pub fn allowances(mut self, allowances: impl Into<Vec<types::AllowanceId>>) -> Self {
        self.arguments.body.allowances = Some(allowances.into());
        self
    }
    /// `couponCodes`
    #[inline]
    pub fn coupon_codes(
        mut self,
        coupon_codes: impl Into<Vec<types::CouponRedemption>>,
    ) -> Self {
        self.arguments.body.coupon_codes = Some(coupon_codes.into());
        self
    }
}
impl Arguments for AddCustomerSubscription {
    type Reply = types::SubscriptionCreated;
    #[inline]
    fn operation(&self) -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "add_customer_subscription",
            method: "POST",
            path: "/api/v1/rest/core/{companyDomain}/customers/{customerUniqueId}/subscriptions",
            effect: Effect::Money,
            told_by: Some("list_customer_subscriptions"),
            secrets: &[],
        };
        &OPERATION
    }
    #[inline]
    fn retry(&self) -> Retry {
        Retry::Never
    }
    #[inline]
    fn prepare(&self, client: &Client) -> Result<reqwest::Request, Error> {
        runtime::path_argument(
            "add_customer_subscription",
            "customerUniqueId",
            &self.customer_unique_id,
        )?;
        runtime::built(
            "add_customer_subscription",
            client
                .transport()
                .endpoint()
                .add_customer_subscription(
                    client.company(),
                    &self.customer_unique_id,
                    &self.body,
                ),
        )
    }
    #[inline]
    fn read(&self, bytes: &[u8]) -> Result<Self::Reply, serde_json::Error> {
        runtime::json(bytes)
    }
}
impl runtime::Verify for AddCustomerSubscription {
    #[inline]
    fn evidence<'a>(
        &'a self,
        client: &'a Client,
    ) -> runtime::Call<'a, runtime::Evidence> {
        Box::pin(async move {
            let mut evidence = runtime::Evidence::default();
            let reply = client
                .list_customer_subscriptions(self.customer_unique_id.clone())
                .await?;
            evidence.added("add_customer_subscription", &reply, "subscriptionId", &[])?;
            Ok(evidence)
        })
    }
}
/// The arguments of [`Client::list_customer_feature_tags`].
#[derive(Clone, Debug)]
pub struct ListCustomerFeatureTags {
    pub(crate) customer_unique_id: types::CustomerId,
}
impl Arguments for ListCustomerFeatureTags {
    type Reply = Vec<String>;
    #[inline]
    fn operation(&self) -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "list_customer_feature_tags",
            method: "GET",
            path: "/api/v1/rest/core/{companyDomain}/customers/{customerUniqueId}/subscriptions/featuretags",
            effect: Effect::Read,
            told_by: None,
            secrets: &[],
        };
        &OPERATION
    }
    #[inline]
    fn retry(&self) -> Retry {
        Retry::Safe
    }
    #[inline]
    fn prepare(&self, client: &Client) -> Result<reqwest::Request, Error> {
        runtime::path_argument(
            "list_customer_feature_tags",
            "customerUniqueId",
            &self.customer_unique_id,
        )?;
        runtime::built(
            "list_customer_feature_tags",
            client
                .transport()
                .endpoint()
                .list_customer_feature_tags(client.company(), &self.customer_unique_id),
        )
    }
    #[inline]
    fn read(&self, bytes: &[u8]) -> Result<Self::Reply, serde_json::Error> {
        runtime::json(bytes)
    }
}
/// The arguments of [`Client::request_payment_details_update`].
#[derive(Clone, Debug)]
pub struct RequestPaymentDetailsUpdate {
    pub(crate) customer_unique_id: types::CustomerId,
}
impl Arguments for RequestPaymentDetailsUpdate {
    type Reply = ();
    #[inline]
    fn operation(&self) -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "request_payment_details_update",
            method: "GET",
            path: "/api/v1/rest/core/{companyDomain}/customers/{customerUniqueId}/paymentdetailsrequest",
            effect: Effect::Notify,
            told_by: None,
            secrets: &[],
        };
        &OPERATION
    }
    #[inline]
    fn retry(&self) -> Retry {
        Retry::Never
    }
    #[inline]
    fn prepare(&self, client: &Client) -> Result<reqwest::Request, Error> {
        runtime::path_argument(
            "request_payment_details_update",
            "customerUniqueId",
            &self.customer_unique_id,
        )?;
        runtime::built(
            "request_payment_details_update",
            client
                .transport()
                .endpoint()
                .request_payment_details_update(
                    client.company(),
                    &self.customer_unique_id,
                ),
        )
    }
    #[inline]
    fn read(&self, bytes: &[u8]) -> Result<Self::Reply, serde_json::Error> {
        runtime::nothing(bytes)
    }
}
/// The arguments of [`Client::update_payment_card`].
#[derive(Clone, Debug)]
pub struct UpdatePaymentCard {
    pub(crate) customer_unique_id: types::CustomerId,
    pub(crate) body: types::CardDetails,
}
impl Arguments for UpdatePaymentCard {
    type Reply = ();
    #[inline]
    fn operation(&self) -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "update_payment_card",
            method: "PUT",
            path: "/api/v1/rest/core/{companyDomain}/customers/{customerUniqueId}/paymentCard",
            effect: Effect::Write,
            told_by: None,
            secrets: &["paymentCardToken"],
        };
        &OPERATION
    }
    #[inline]
    fn retry(&self) -> Retry {
        Retry::Safe
    }
    #[inline]
    fn prepare(&self, client: &Client) -> Result<reqwest::Request, Error> {
        runtime::path_argument(
            "update_payment_card",
            "customerUniqueId",
            &self.customer_unique_id,
        )?;
        runtime::built(
            "update_payment_card",
            client
                .transport()
                .endpoint()
                .update_payment_card(
                    client.company(),
                    &self.customer_unique_id,
                    &self.body,
                ),
        )
    }
    #[inline]
    fn read(&self, bytes: &[u8]) -> Result<Self::Reply, serde_json::Error> {
        runtime::nothing(bytes)
    }
}
/// The arguments of [`Client::erase_customer_data`].
#[derive(Clone, Debug)]
pub struct EraseCustomerData {
    pub(crate) customer_unique_id: types::CustomerId,
}
impl Arguments for EraseCustomerData {
    type Reply = types::ErasedCustomer;
    #[inline]
    fn operation(&self) -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "erase_customer_data",
            method: "PUT",
            path: "/api/v1/rest/core/{companyDomain}/customers/{customerUniqueId}/gdprcleanup",
            effect: Effect::Erase,
            told_by: Some("get_customer"),
            secrets: &[],
        };
        &OPERATION
    }
    #[inline]
    fn retry(&self) -> Retry {
        Retry::Safe
    }
    #[inline]
    fn prepare(&self, client: &Client) -> Result<reqwest::Request, Error> {
        runtime::path_argument(
            "erase_customer_data",
            "customerUniqueId",
            &self.customer_unique_id,
        )?;
        runtime::built(
            "erase_customer_data",
            client
                .transport()
                .endpoint()
                .erase_customer_data(client.company(), &self.customer_unique_id),
        )
    }
    #[inline]
    fn read(&self, bytes: &[u8]) -> Result<Self::Reply, serde_json::Error> {
        runtime::json(bytes)
    }
}
/// The arguments of [`Client::list_customer_invoices`].
#[derive(Clone, Debug)]
pub struct ListCustomerInvoices {
    pub(crate) customer_unique_id: types::CustomerId,
}
impl Arguments for ListCustomerInvoices {
    type Reply = Vec<types::CustomerInvoice>;
    #[inline]
    fn operation(&self) -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "list_customer_invoices",
            method: "GET",
            path: "/api/v1/rest/core/{companyDomain}/customers/{customerUniqueId}/invoices",
            effect: Effect::Read,
            told_by: None,
            secrets: &[],
        };
        &OPERATION
    }
    #[inline]
    fn retry(&self) -> Retry {
        Retry::Safe
    }
    #[inline]
    fn prepare(&self, client: &Client) -> Result<reqwest::Request, Error> {
        runtime::path_argument(
            "list_customer_invoices",
            "customerUniqueId",
            &self.customer_unique_id,
        )?;
        runtime::built(
            "list_customer_invoices",
            client
                .transport()
                .endpoint()
                .list_customer_invoices(client.company(), &self.customer_unique_id),
        )
    }
    #[inline]
    fn read(&self, bytes: &[u8]) -> Result<Self::Reply, serde_json::Error> {
        runtime::json(bytes)
    }
}
/// The arguments of [`Client::create_one_time_charge`].
#[derive(Clone, Debug)]
pub struct CreateOneTimeCharge {
    pub(crate) customer_unique_id: types::CustomerId,
    pub(crate) body: types::OneTimeCharge,
}
impl Arguments for CreateOneTimeCharge {
    type Reply = bool;
    #[inline]
    fn operation(&self) -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "create_one_time_charge",
            method: "POST",
            path: "/api/v1/rest/core/{companyDomain}/customers/{customerUniqueId}/invoices",
            effect: Effect::Money,
            told_by: Some("list_customer_invoices"),
            secrets: &[],
        };
        &OPERATION
    }
    #[inline]
    fn retry(&self) -> Retry {
        Retry::Never
    }
    #[inline]
    fn prepare(&self, client: &Client) -> Result<reqwest::Request, Error> {
        runtime::path_argument(
            "create_one_time_charge",
            "customerUniqueId",
            &self.customer_unique_id,
        )?;
        runtime::built(
            "create_one_time_charge",
            client
                .transport()
                .endpoint()
                .create_one_time_charge(
                    client.company(),
                    &self.customer_unique_id,
                    &self.body,
                ),
        )
    }
    #[inline]
    fn read(&self, bytes: &[u8]) -> Result<Self::Reply, serde_json::Error> {
        runtime::json(bytes)
    }
}
impl runtime::Verify for CreateOneTimeCharge {
    #[inline]
    fn evidence<'a>(
        &'a self,
        client: &'a Client,
    ) -> runtime::Call<'a, runtime::Evidence> {
        Box::pin(async move {
            let mut evidence = runtime::Evidence::default();
            let reply = client
                .list_customer_invoices(self.customer_unique_id.clone())
                .await?;
            evidence
                .added(
                    "create_one_time_charge",
                    &reply,
                    "invoiceNumber",
                    &[
                        ("amount", runtime::wanted(&self.body.amount)),
                        ("currency", runtime::wanted(&self.body.currency_code)),
                    ],
                )?;
            let reply = client
                .list_customer_credit_notes(self.customer_unique_id.clone())
                .await?;
            evidence
                .added(
                    "create_one_time_charge",
                    &reply,
                    "invoiceNumber",
                    &[
                        ("amount", runtime::negative(&self.body.amount)),
                        ("currency", runtime::wanted(&self.body.currency_code)),
                    ],
                )?;
            Ok(evidence)
        })
    }
}
/// The arguments of [`Client::list_payment_logs`].
#[derive(Clone, Debug)]
pub struct ListPaymentLogs {
    pub(crate) customer_unique_id: types::CustomerId,
    pub(crate) invoice_number: types::InvoiceNumber,
}
impl Arguments for ListPaymentLogs {
    type Reply = Vec<types::PaymentLog>;
    #[inline]
    fn operation(&self) -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "list_payment_logs",
            method: "GET",
            path: "/api/v1/rest/core/{companyDomain}/customers/{customerUniqueId}/invoices/{invoiceNumber}/paymentlogs",
            effect: Effect::Read,
            told_by: None,
            secrets: &[],
        };
        &OPERATION
    }
    #[inline]
    fn retry(&self) -> Retry {
        Retry::Safe
    }
    #[inline]
    fn prepare(&self, client: &Client) -> Result<reqwest::Request, Error> {
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
        runtime::built(
            "list_payment_logs",
            client
                .transport()
                .endpoint()
                .list_payment_logs(
                    client.company(),
                    &self.customer_unique_id,
                    &self.invoice_number,
                ),
        )
    }
    #[inline]
    fn read(&self, bytes: &[u8]) -> Result<Self::Reply, serde_json::Error> {
        runtime::json(bytes)
    }
}
/// The arguments of [`Client::refund_invoice`].
#[derive(Clone, Debug)]
pub struct RefundInvoice {
    pub(crate) customer_unique_id: types::CustomerId,
    pub(crate) body: types::NewRefund,
}
impl Arguments for RefundInvoice {
    type Reply = types::Refund;
    #[inline]
    fn operation(&self) -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "refund_invoice",
            method: "POST",
            path: "/api/v1/rest/core/{companyDomain}/customers/{customerUniqueId}/refunds",
            effect: Effect::Money,
            told_by: Some("list_customer_credit_notes"),
            secrets: &[],
        };
        &OPERATION
    }
    #[inline]
    fn retry(&self) -> Retry {
        Retry::Never
    }
    #[inline]
    fn prepare(&self, client: &Client) -> Result<reqwest::Request, Error> {
        runtime::path_argument(
            "refund_invoice",
            "customerUniqueId",
            &self.customer_unique_id,
        )?;
        runtime::built(
            "refund_invoice",
            client
                .transport()
                .endpoint()
                .refund_invoice(client.company(), &self.customer_unique_id, &self.body),
        )
    }
    #[inline]
    fn read(&self, bytes: &[u8]) -> Result<Self::Reply, serde_json::Error> {
        runtime::json(bytes)
    }
}
impl runtime::Verify for RefundInvoice {
    #[inline]
    fn evidence<'a>(
        &'a self,
        client: &'a Client,
    ) -> runtime::Call<'a, runtime::Evidence> {
        Box::pin(async move {
            let mut evidence = runtime::Evidence::default();
            let reply = client
                .list_customer_credit_notes(self.customer_unique_id.clone())
                .await?;
            evidence
                .added(
                    "refund_invoice",
                    &reply,
                    "invoiceNumber",
                    &[("amount", runtime::wanted(&self.body.amount))],
                )?;
            Ok(evidence)
        })
    }
}
/// The arguments of [`Client::list_customer_credit_notes`].
#[derive(Clone, Debug)]
pub struct ListCustomerCreditNotes {
    pub(crate) customer_unique_id: types::CustomerId,
}
impl Arguments for ListCustomerCreditNotes {
    type Reply = Vec<types::CustomerCreditNote>;
    #[inline]
    fn operation(&self) -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "list_customer_credit_notes",
            method: "GET",
            path: "/api/v1/rest/core/{companyDomain}/customers/{customerUniqueId}/creditNotes",
            effect: Effect::Read,
            told_by: None,
            secrets: &[],
        };
        &OPERATION
    }
    #[inline]
    fn retry(&self) -> Retry {
        Retry::Safe
    }
    #[inline]
    fn prepare(&self, client: &Client) -> Result<reqwest::Request, Error> {
        runtime::path_argument(
            "list_customer_credit_notes",
            "customerUniqueId",
            &self.customer_unique_id,
        )?;
        runtime::built(
            "list_customer_credit_notes",
            client
                .transport()
                .endpoint()
                .list_customer_credit_notes(client.company(), &self.customer_unique_id),
        )
    }
    #[inline]
    fn read(&self, bytes: &[u8]) -> Result<Self::Reply, serde_json::Error> {
        runtime::json(bytes)
    }
}
/// The arguments of [`Client::list_subscriptions`].
#[derive(Clone, Debug)]
pub struct ListSubscriptions {
    pub(crate) page: i32,
    pub(crate) page_size: i32,
    pub(crate) order_by: Option<String>,
    pub(crate) order_by_descending: Option<String>,
    pub(crate) is_active: Option<bool>,
    pub(crate) is_in_free_trial: Option<bool>,
    pub(crate) product_name: Option<String>,
    pub(crate) plan_name: Option<String>,
}
impl<'a> Request<'a, ListSubscriptions> {
    /// The page wanted; the first is 1. 1 when not set.
    #[inline]
    pub fn page(mut self, page: i32) -> Self {
        self.arguments.page = page;
        self
    }
    /// How many rows a page holds. 100 when not set.
    #[inline]
    pub fn page_size(mut self, page_size: i32) -> Self {
        self.arguments.page_size = page_size;
        self
    }
    /// The property to sort by, ascending. Case does not matter.
    #[inline]
    pub fn order_by(mut self, order_by: impl Into<String>) -> Self {
        self.arguments.order_by = Some(order_by.into());
        self
    }
    /// The property to sort by, descending. Case does not matter.
    #[inline]
    pub fn order_by_descending(
        mut self,
        order_by_descending: impl Into<String>,
    ) -> Self {
        self.arguments.order_by_descending = Some(order_by_descending.into());
        self
    }
    /// Whether the subscription is active.
    #[inline]
    pub fn is_active(mut self, is_active: bool) -> Self {
        self.arguments.is_active = Some(is_active);
        self
    }
    /// Whether the subscription is in its free trial.
    #[inline]
    pub fn is_in_free_trial(mut self, is_in_free_trial: bool) -> Self {
        self.arguments.is_in_free_trial = Some(is_in_free_trial);
        self
    }
    /// The name of the product.
    #[inline]
    pub fn product_name(mut self, product_name: impl Into<String>) -> Self {
        self.arguments.product_name = Some(product_name.into());
        self
    }
    /// The name of the plan.
    #[inline]
    pub fn plan_name(mut self, plan_name: impl Into<String>) -> Self {
        self.arguments.plan_name = Some(plan_name.into());
        self
    }
    /// The pages from this one on, as a stream.
    #[inline]
    pub fn pages(self) -> runtime::Pages<'a, types::SubscriptionSummary> {
        runtime::Pages::new(
            self.arguments.page,
            move |number| {
                let request = self.clone().page(number);
                Box::pin(async move {
                    let reply = request.await?;
                    Ok(
                        runtime::Page::new(
                            number,
                            reply.page_count,
                            reply.row_count,
                            reply.results,
                        ),
                    )
                })
            },
        )
    }
    /// The rows of all pages from this one on, as a stream: see [`Rows`](runtime::Rows) for what it promises
    /// while rows come and go.
    #[inline]
    pub fn stream(self) -> runtime::Rows<'a, types::SubscriptionSummary> {
        runtime::Rows::new(
            self.pages(),
            Some(|row| row.subscription_unique_id.to_string()),
        )
    }
}
impl Arguments for ListSubscriptions {
    type Reply = types::SubscriptionPage;
    #[inline]
    fn operation(&self) -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "list_subscriptions",
            method: "GET",
            path: "/api/v1/rest/core/{companyDomain}/subscriptions",
            effect: Effect::Read,
            told_by: None,
            secrets: &[],
        };
        &OPERATION
    }
    #[inline]
    fn retry(&self) -> Retry {
        Retry::Safe
    }
    #[inline]
    fn prepare(&self, client: &Client) -> Result<reqwest::Request, Error> {
        runtime::built(
            "list_subscriptions",
            client
                .transport()
                .endpoint()
                .list_subscriptions(
                    client.company(),
                    self.is_active,
                    self.is_in_free_trial,
                    self.order_by.as_deref(),
                    self.order_by_descending.as_deref(),
                    self.page,
                    self.page_size,
                    self.plan_name.as_deref(),
                    self.product_name.as_deref(),
                ),
        )
    }
    #[inline]
    fn read(&self, bytes: &[u8]) -> Result<Self::Reply, serde_json::Error> {
        runtime::json(bytes)
    }
}
/// The arguments of [`Client::create_subscription`].
#[derive(Clone, Debug)]
pub struct CreateSubscription {
    pub(crate) body: types::NewSubscription,
}
impl Arguments for CreateSubscription {
    type Reply = types::SubscriptionCreated;
    #[inline]
    fn operation(&self) -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "create_subscription",
            method: "POST",
            path: "/api/v1/rest/core/{companyDomain}/subscriptions",
            effect: Effect::Money,
            told_by: Some("list_customers"),
            secrets: &["paymentCardToken"],
        };
        &OPERATION
    }
    #[inline]
    fn retry(&self) -> Retry {
        Retry::Never
    }
    #[inline]
    fn prepare(&self, client: &Client) -> Result<reqwest::Request, Error> {
        runtime::built(
            "create_subscription",
            client
                .transport()
                .endpoint()
                .create_subscription(client.company(), &self.body),
        )
    }
    #[inline]
    fn read(&self, bytes: &[u8]) -> Result<Self::Reply, serde_json::Error> {
        runtime::json(bytes)
    }
}
impl runtime::Verify for CreateSubscription {
    #[inline]
    fn evidence<'a>(
        &'a self,
        client: &'a Client,
    ) -> runtime::Call<'a, runtime::Evidence> {
        Box::pin(async move {
            let mut evidence = runtime::Evidence::default();
            let reply = client
                .list_customers()
                .search(self.body.email.clone())
                .stream()
                .all()
                .await?;
            evidence
                .added(
                    "create_subscription",
                    &reply,
                    "customerUniqueId",
                    &[
                        ("email", runtime::wanted(&self.body.email)),
                        ("firstName", runtime::wanted(&self.body.first_name)),
                        ("lastName", runtime::wanted(&self.body.last_name)),
                    ],
                )?;
            Ok(evidence)
        })
    }
}
/// The arguments of [`Client::get_subscription`].
#[derive(Clone, Debug)]
pub struct GetSubscription {
    pub(crate) subscription_unique_id: types::SubscriptionId,
}
impl Arguments for GetSubscription {
    type Reply = types::Subscription;
    #[inline]
    fn operation(&self) -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "get_subscription",
            method: "GET",
            path: "/api/v1/rest/core/{companyDomain}/subscriptions/{subscriptionUniqueId}",
            effect: Effect::Read,
            told_by: None,
            secrets: &[],
        };
        &OPERATION
    }
    #[inline]
    fn retry(&self) -> Retry {
        Retry::Safe
    }
    #[inline]
    fn prepare(&self, client: &Client) -> Result<reqwest::Request, Error> {
        runtime::path_argument(
            "get_subscription",
            "subscriptionUniqueId",
            &self.subscription_unique_id,
        )?;
        runtime::built(
            "get_subscription",
            client
                .transport()
                .endpoint()
                .get_subscription(client.company(), &self.subscription_unique_id),
        )
    }
    #[inline]
    fn read(&self, bytes: &[u8]) -> Result<Self::Reply, serde_json::Error> {
        runtime::json(bytes)
    }
}
/// The arguments of [`Client::cancel_subscription`].
#[derive(Clone, Debug)]
pub struct CancelSubscription {
    pub(crate) subscription_unique_id: types::SubscriptionId,
    pub(crate) customer_unique_id: types::CustomerId,
}
impl Arguments for CancelSubscription {
    type Reply = ();
    #[inline]
    fn operation(&self) -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "cancel_subscription",
            method: "DELETE",
            path: "/api/v1/rest/core/{companyDomain}/subscriptions/{subscriptionUniqueId}",
            effect: Effect::Erase,
            told_by: Some("get_subscription"),
            secrets: &[],
        };
        &OPERATION
    }
    #[inline]
    fn retry(&self) -> Retry {
        Retry::Safe
    }
    #[inline]
    fn prepare(&self, client: &Client) -> Result<reqwest::Request, Error> {
        runtime::path_argument(
            "cancel_subscription",
            "subscriptionUniqueId",
            &self.subscription_unique_id,
        )?;
        runtime::built(
            "cancel_subscription",
            client
                .transport()
                .endpoint()
                .cancel_subscription(
                    client.company(),
                    &self.subscription_unique_id,
                    &self.customer_unique_id,
                ),
        )
    }
    #[inline]
    fn read(&self, bytes: &[u8]) -> Result<Self::Reply, serde_json::Error> {
        runtime::nothing(bytes)
    }
}
/// The arguments of [`Client::get_shipping_address`].
#[derive(Clone, Debug)]
pub struct GetShippingAddress {
    pub(crate) subscription_unique_id: types::SubscriptionId,
}
impl Arguments for GetShippingAddress {
    type Reply = types::Address;
    #[inline]
    fn operation(&self) -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "get_shipping_address",
            method: "GET",
            path: "/api/v1/rest/core/{companyDomain}/subscriptions/{subscriptionUniqueId}/shippingAddress",
            effect: Effect::Read,
            told_by: None,
            secrets: &[],
        };
        &OPERATION
    }
    #[inline]
    fn retry(&self) -> Retry {
        Retry::Safe
    }
    #[inline]
    fn prepare(&self, client: &Client) -> Result<reqwest::Request, Error> {
        runtime::path_argument(
            "get_shipping_address",
            "subscriptionUniqueId",
            &self.subscription_unique_id,
        )?;
        runtime::built(
            "get_shipping_address",
            client
                .transport()
                .endpoint()
                .get_shipping_address(client.company(), &self.subscription_unique_id),
        )
    }
    #[inline]
    fn read(&self, bytes: &[u8]) -> Result<Self::Reply, serde_json::Error> {
        runtime::json(bytes)
    }
}
/// The arguments of [`Client::update_shipping_address`].
#[derive(Clone, Debug)]
pub struct UpdateShippingAddress {
    pub(crate) subscription_unique_id: types::SubscriptionId,
    pub(crate) body: types::Address,
}
impl Arguments for UpdateShippingAddress {
    type Reply = ();
    #[inline]
    fn operation(&self) -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "update_shipping_address",
            method: "PUT",
            path: "/api/v1/rest/core/{companyDomain}/subscriptions/{subscriptionUniqueId}/shippingAddress",
            effect: Effect::Write,
            told_by: None,
            secrets: &[],
        };
        &OPERATION
    }
    #[inline]
    fn retry(&self) -> Retry {
        Retry::Safe
    }
    #[inline]
    fn prepare(&self, client: &Client) -> Result<reqwest::Request, Error> {
        runtime::path_argument(
            "update_shipping_address",
            "subscriptionUniqueId",
            &self.subscription_unique_id,
        )?;
        runtime::built(
            "update_shipping_address",
            client
                .transport()
                .endpoint()
                .update_shipping_address(
                    client.company(),
                    &self.subscription_unique_id,
                    &self.body,
                ),
        )
    }
    #[inline]
    fn read(&self, bytes: &[u8]) -> Result<Self::Reply, serde_json::Error> {
        runtime::nothing(bytes)
    }
}
/// The arguments of [`Client::change_subscription_plan`].
#[derive(Clone, Debug)]
pub struct ChangeSubscriptionPlan {
    pub(crate) subscription_unique_id: types::SubscriptionId,
    pub(crate) body: types::PlanChange,
}
impl<'a> Request<'a, ChangeSubscriptionPlan> {
    /// `planChangeType`
    #[inline]
    pub fn plan_change_type(
        mut self,
        plan_change_type: impl Into<types::PlanChangeType>,
    ) -> Self {
        self.arguments.body.plan_change_type = Some(plan_change_type.into());
        self
    }
    /// How many units of the new plan; as many as before when absent.
    #[inline]
    pub fn units(mut self, units: i32) -> Self {
        self.arguments.body.units = Some(units);
        self
    }
    /// The add-ons taken with the new plan, besides those it forces; none when absent.
    #[inline]
    pub fn add_ons(mut self, add_ons: impl Into<Vec<types::AddOnSelection>>) -> Self {
        self.arguments.body.add_ons = Some(add_ons.into());
        self
    }
    /// The allowances taken with the new plan, besides those it forces; none when absent.
    #[inline]
    pub fn allowances(mut self, allowances: impl Into<Vec<types::AllowanceId>>) -> Self {
        self.arguments.body.allowances = Some(allowances.into());
        self
    }
    /// Whether what is left of the old plan is credited on the first invoice of the new one. Counts only for an immediate change; false when absent.
    #[inline]
    pub fn issue_refund(mut self, issue_refund: bool) -> Self {
        self.arguments.body.issue_refund = Some(issue_refund);
        self
    }
}
impl Arguments for ChangeSubscriptionPlan {
    type Reply = ();
    #[inline]
    fn operation(&self) -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "change_subscription_plan",
            method: "PUT",
            path: "/api/v1/rest/core/{companyDomain}/subscriptions/{subscriptionUniqueId}/plan",
            effect: Effect::Money,
            told_by: Some("get_subscription"),
            secrets: &[],
        };
        &OPERATION
    }
    #[inline]
    fn retry(&self) -> Retry {
        runtime::safe_when(&self.body.plan_change_type, &["2"])
    }
    #[inline]
    fn prepare(&self, client: &Client) -> Result<reqwest::Request, Error> {
        runtime::path_argument(
            "change_subscription_plan",
            "subscriptionUniqueId",
            &self.subscription_unique_id,
        )?;
        runtime::built(
            "change_subscription_plan",
            client
                .transport()
                .endpoint()
                .change_subscription_plan(
                    client.company(),
                    &self.subscription_unique_id,
                    &self.body,
                ),
        )
    }
    #[inline]
    fn read(&self, bytes: &[u8]) -> Result<Self::Reply, serde_json::Error> {
        runtime::nothing(bytes)
    }
}
impl runtime::Verify for ChangeSubscriptionPlan {
    #[inline]
    fn evidence<'a>(
        &'a self,
        client: &'a Client,
    ) -> runtime::Call<'a, runtime::Evidence> {
        Box::pin(async move {
            let mut evidence = runtime::Evidence::default();
            let reply = client
                .get_subscription(self.subscription_unique_id.clone())
                .await?;
            evidence
                .becomes(
                    "change_subscription_plan",
                    &reply,
                    &[
                        &[
                            ("planId", runtime::wanted(&self.body.plan_id)),
                            ("cycleId", runtime::wanted(&self.body.cycle_id)),
                            ("units", runtime::wanted(&self.body.units)),
                        ],
                        &[
                            ("planIdNext", runtime::wanted(&self.body.plan_id)),
                            ("cycleIdNext", runtime::wanted(&self.body.cycle_id)),
                            ("unitsNext", runtime::wanted(&self.body.units)),
                        ],
                    ],
                )?;
            Ok(evidence)
        })
    }
}
/// The arguments of [`Client::update_renewal_date`].
#[derive(Clone, Debug)]
pub struct UpdateRenewalDate {
    pub(crate) subscription_unique_id: types::SubscriptionId,
    pub(crate) body: types::RenewalDateUpdate,
}
impl<'a> Request<'a, UpdateRenewalDate> {
    /// `newRenewalDate`
    #[inline]
    pub fn new_renewal_date(
        mut self,
        new_renewal_date: impl Into<types::Timestamp>,
    ) -> Self {
        self.arguments.body.new_renewal_date = Some(new_renewal_date.into());
        self
    }
    /// Whether the subscription is paused until that date.
    #[inline]
    pub fn pause_subscription(mut self, pause_subscription: bool) -> Self {
        self.arguments.body.pause_subscription = Some(pause_subscription);
        self
    }
}
impl Arguments for UpdateRenewalDate {
    type Reply = ();
    #[inline]
    fn operation(&self) -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "update_renewal_date",
            method: "PUT",
            path: "/api/v1/rest/core/{companyDomain}/subscriptions/{subscriptionUniqueId}/renewaldate",
            effect: Effect::Money,
            told_by: Some("get_subscription"),
            secrets: &[],
        };
        &OPERATION
    }
    #[inline]
    fn retry(&self) -> Retry {
        Retry::Safe
    }
    #[inline]
    fn prepare(&self, client: &Client) -> Result<reqwest::Request, Error> {
        runtime::path_argument(
            "update_renewal_date",
            "subscriptionUniqueId",
            &self.subscription_unique_id,
        )?;
        runtime::built(
            "update_renewal_date",
            client
                .transport()
                .endpoint()
                .update_renewal_date(
                    client.company(),
                    &self.subscription_unique_id,
                    &self.body,
                ),
        )
    }
    #[inline]
    fn read(&self, bytes: &[u8]) -> Result<Self::Reply, serde_json::Error> {
        runtime::nothing(bytes)
    }
}
/// The arguments of [`Client::list_subscription_event_logs`].
#[derive(Clone, Debug)]
pub struct ListSubscriptionEventLogs {
    pub(crate) subscription_unique_id: types::SubscriptionId,
    pub(crate) page: i32,
    pub(crate) page_size: i32,
}
impl<'a> Request<'a, ListSubscriptionEventLogs> {
    /// The page wanted; the first is 1. 1 when not set.
    #[inline]
    pub fn page(mut self, page: i32) -> Self {
        self.arguments.page = page;
        self
    }
    /// How many rows a page holds. 100 when not set.
    #[inline]
    pub fn page_size(mut self, page_size: i32) -> Self {
        self.arguments.page_size = page_size;
        self
    }
    /// The pages from this one on, as a stream.
    #[inline]
    pub fn pages(self) -> runtime::Pages<'a, types::EventLog> {
        runtime::Pages::new(
            self.arguments.page,
            move |number| {
                let request = self.clone().page(number);
                Box::pin(async move {
                    let reply = request.await?;
                    Ok(
                        runtime::Page::new(
                            number,
                            reply.page_count,
                            reply.row_count,
                            reply.results,
                        ),
                    )
                })
            },
        )
    }
    /// The rows of all pages from this one on, as a stream: see [`Rows`](runtime::Rows) for what it promises
    /// while rows come and go.
    #[inline]
    pub fn stream(self) -> runtime::Rows<'a, types::EventLog> {
        runtime::Rows::new(
            self.pages(),
            Some(|row| row.subscription_event_log_id.to_string()),
        )
    }
}
impl Arguments for ListSubscriptionEventLogs {
    type Reply = types::EventLogPage;
    #[inline]
    fn operation(&self) -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "list_subscription_event_logs",
            method: "GET",
            path: "/api/v1/rest/core/{companyDomain}/subscriptions/{subscriptionUniqueId}/logs",
            effect: Effect::Read,
            told_by: None,
            secrets: &[],
        };
        &OPERATION
    }
    #[inline]
    fn retry(&self) -> Retry {
        Retry::Safe
    }
    #[inline]
    fn prepare(&self, client: &Client) -> Result<reqwest::Request, Error> {
        runtime::path_argument(
            "list_subscription_event_logs",
            "subscriptionUniqueId",
            &self.subscription_unique_id,
        )?;
        runtime::built(
            "list_subscription_event_logs",
            client
                .transport()
                .endpoint()
                .list_subscription_event_logs(
                    client.company(),
                    &self.subscription_unique_id,
                    self.page,
                    self.page_size,
                ),
        )
    }
    #[inline]
    fn read(&self, bytes: &[u8]) -> Result<Self::Reply, serde_json::Error> {
        runtime::json(bytes)
    }
}
/// The arguments of [`Client::list_subscription_feature_tags`].
#[derive(Clone, Debug)]
pub struct ListSubscriptionFeatureTags {
    pub(crate) subscription_unique_id: types::SubscriptionId,
}
impl Arguments for ListSubscriptionFeatureTags {
    type Reply = Vec<String>;
    #[inline]
    fn operation(&self) -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "list_subscription_feature_tags",
            method: "GET",
            path: "/api/v1/rest/core/{companyDomain}/subscriptions/{subscriptionUniqueId}/tags",
            effect: Effect::Read,
            told_by: None,
            secrets: &[],
        };
        &OPERATION
    }
    #[inline]
    fn retry(&self) -> Retry {
        Retry::Safe
    }
    #[inline]
    fn prepare(&self, client: &Client) -> Result<reqwest::Request, Error> {
        runtime::path_argument(
            "list_subscription_feature_tags",
            "subscriptionUniqueId",
            &self.subscription_unique_id,
        )?;
        runtime::built(
            "list_subscription_feature_tags",
            client
                .transport()
                .endpoint()
                .list_subscription_feature_tags(
                    client.company(),
                    &self.subscription_unique_id,
                ),
        )
    }
    #[inline]
    fn read(&self, bytes: &[u8]) -> Result<Self::Reply, serde_json::Error> {
        runtime::json(bytes)
    }
}
/// The arguments of [`Client::get_subscription_feature_tag_split`].
#[derive(Clone, Debug)]
pub struct GetSubscriptionFeatureTagSplit {
    pub(crate) subscription_unique_id: types::SubscriptionId,
}
impl Arguments for GetSubscriptionFeatureTagSplit {
    type Reply = types::FeatureTagSplit;
    #[inline]
    fn operation(&self) -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "get_subscription_feature_tag_split",
            method: "GET",
            path: "/api/v1/rest/core/{companyDomain}/subscriptions/{subscriptionUniqueId}/tags/split",
            effect: Effect::Read,
            told_by: None,
            secrets: &[],
        };
        &OPERATION
    }
    #[inline]
    fn retry(&self) -> Retry {
        Retry::Safe
    }
    #[inline]
    fn prepare(&self, client: &Client) -> Result<reqwest::Request, Error> {
        runtime::path_argument(
            "get_subscription_feature_tag_split",
            "subscriptionUniqueId",
            &self.subscription_unique_id,
        )?;
        runtime::built(
            "get_subscription_feature_tag_split",
            client
                .transport()
                .endpoint()
                .get_subscription_feature_tag_split(
                    client.company(),
                    &self.subscription_unique_id,
                ),
        )
    }
    #[inline]
    fn read(&self, bytes: &[u8]) -> Result<Self::Reply, serde_json::Error> {
        runtime::json(bytes)
    }
}
/// The arguments of [`Client::add_feature_tags`].
#[derive(Clone, Debug)]
pub struct AddFeatureTags {
    pub(crate) body: types::FeatureTagAssignment,
}
impl Arguments for AddFeatureTags {
    type Reply = ();
    #[inline]
    fn operation(&self) -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "add_feature_tags",
            method: "POST",
            path: "/api/v1/rest/core/{companyDomain}/subscriptions/tags",
            effect: Effect::Write,
            told_by: None,
            secrets: &[],
        };
        &OPERATION
    }
    #[inline]
    fn retry(&self) -> Retry {
        Retry::Safe
    }
    #[inline]
    fn prepare(&self, client: &Client) -> Result<reqwest::Request, Error> {
        runtime::built(
            "add_feature_tags",
            client.transport().endpoint().add_feature_tags(client.company(), &self.body),
        )
    }
    #[inline]
    fn read(&self, bytes: &[u8]) -> Result<Self::Reply, serde_json::Error> {
        runtime::nothing(bytes)
    }
}
/// The arguments of [`Client::remove_feature_tag`].
#[derive(Clone, Debug)]
pub struct RemoveFeatureTag {
    pub(crate) tagname: String,
    pub(crate) subs_id: Option<types::SubscriptionId>,
}
impl<'a> Request<'a, RemoveFeatureTag> {
    /// The only subscription to take the tag from.
    #[inline]
    pub fn subs_id(mut self, subs_id: impl Into<types::SubscriptionId>) -> Self {
        self.arguments.subs_id = Some(subs_id.into());
        self
    }
}
impl Arguments for RemoveFeatureTag {
    type Reply = ();
    #[inline]
    fn operation(&self) -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "remove_feature_tag",
            method: "DELETE",
            path: "/api/v1/rest/core/{companyDomain}/subscriptions/tags/{tagname}",
            effect: Effect::Write,
            told_by: None,
            secrets: &[],
        };
        &OPERATION
    }
    #[inline]
    fn retry(&self) -> Retry {
        Retry::Safe
    }
    #[inline]
    fn prepare(&self, client: &Client) -> Result<reqwest::Request, Error> {
        runtime::path_argument("remove_feature_tag", "tagname", &self.tagname)?;
        runtime::built(
            "remove_feature_tag",
            client
                .transport()
                .endpoint()
                .remove_feature_tag(
                    client.company(),
                    self.tagname.as_str(),
                    self.subs_id.as_ref(),
                ),
        )
    }
    #[inline]
    fn read(&self, bytes: &[u8]) -> Result<Self::Reply, serde_json::Error> {
        runtime::nothing(bytes)
    }
}
/// The arguments of [`Client::list_subscription_add_ons`].
#[derive(Clone, Debug)]
pub struct ListSubscriptionAddOns {
    pub(crate) subscription_unique_id: types::SubscriptionId,
}
impl Arguments for ListSubscriptionAddOns {
    type Reply = types::SubscriptionAddOns;
    #[inline]
    fn operation(&self) -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "list_subscription_add_ons",
            method: "GET",
            path: "/api/v1/rest/billing/{companyDomain}/subscriptions/{subscriptionUniqueId}/addons",
            effect: Effect::Read,
            told_by: None,
            secrets: &[],
        };
        &OPERATION
    }
    #[inline]
    fn retry(&self) -> Retry {
        Retry::Safe
    }
    #[inline]
    fn prepare(&self, client: &Client) -> Result<reqwest::Request, Error> {
        runtime::path_argument(
            "list_subscription_add_ons",
            "subscriptionUniqueId",
            &self.subscription_unique_id,
        )?;
        runtime::built(
            "list_subscription_add_ons",
            client
                .transport()
                .endpoint()
                .list_subscription_add_ons(
                    client.company(),
                    &self.subscription_unique_id,
                ),
        )
    }
    #[inline]
    fn read(&self, bytes: &[u8]) -> Result<Self::Reply, serde_json::Error> {
        runtime::json(bytes)
    }
}
/// The arguments of [`Client::list_subscription_allowances`].
#[derive(Clone, Debug)]
pub struct ListSubscriptionAllowances {
    pub(crate) subscription_unique_id: types::SubscriptionId,
}
impl Arguments for ListSubscriptionAllowances {
    type Reply = types::SubscriptionAllowances;
    #[inline]
    fn operation(&self) -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "list_subscription_allowances",
            method: "GET",
            path: "/api/v1/rest/billing/{companyDomain}/subscriptions/{subscriptionUniqueId}/allowances",
            effect: Effect::Read,
            told_by: None,
            secrets: &[],
        };
        &OPERATION
    }
    #[inline]
    fn retry(&self) -> Retry {
        Retry::Safe
    }
    #[inline]
    fn prepare(&self, client: &Client) -> Result<reqwest::Request, Error> {
        runtime::path_argument(
            "list_subscription_allowances",
            "subscriptionUniqueId",
            &self.subscription_unique_id,
        )?;
        runtime::built(
            "list_subscription_allowances",
            client
                .transport()
                .endpoint()
                .list_subscription_allowances(
                    client.company(),
                    &self.subscription_unique_id,
                ),
        )
    }
    #[inline]
    fn read(&self, bytes: &[u8]) -> Result<Self::Reply, serde_json::Error> {
        runtime::json(bytes)
    }
}
/// The arguments of [`Client::get_invoice`].
#[derive(Clone, Debug)]
pub struct GetInvoice {
    pub(crate) invoice_number: types::InvoiceNumber,
}
impl Arguments for GetInvoice {
    type Reply = types::Invoice;
    #[inline]
    fn operation(&self) -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "get_invoice",
            method: "GET",
            path: "/api/v1/rest/core/invoices/{invoiceNumber}",
            effect: Effect::Read,
            told_by: None,
            secrets: &[],
        };
        &OPERATION
    }
    #[inline]
    fn retry(&self) -> Retry {
        Retry::Safe
    }
    #[inline]
    fn prepare(&self, client: &Client) -> Result<reqwest::Request, Error> {
        runtime::path_argument("get_invoice", "invoiceNumber", &self.invoice_number)?;
        runtime::built(
            "get_invoice",
            client.transport().endpoint().get_invoice(&self.invoice_number),
        )
    }
    #[inline]
    fn read(&self, bytes: &[u8]) -> Result<Self::Reply, serde_json::Error> {
        runtime::json(bytes)
    }
}
/// The arguments of [`Client::list_invoices`].
#[derive(Clone, Debug)]
pub struct ListInvoices {
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
impl<'a> Request<'a, ListInvoices> {
    /// The page wanted; the first is 1. 1 when not set.
    #[inline]
    pub fn page(mut self, page: i32) -> Self {
        self.arguments.page = page;
        self
    }
    /// How many rows a page holds. 100 when not set.
    #[inline]
    pub fn page_size(mut self, page_size: i32) -> Self {
        self.arguments.page_size = page_size;
        self
    }
    /// Part of an invoice number, or of the customer's name.
    #[inline]
    pub fn query(mut self, query: impl Into<String>) -> Self {
        self.arguments.query = Some(query.into());
        self
    }
    /// The property to sort by, ascending. Case does not matter.
    #[inline]
    pub fn order_by(mut self, order_by: impl Into<String>) -> Self {
        self.arguments.order_by = Some(order_by.into());
        self
    }
    /// The property to sort by, descending. Case does not matter.
    #[inline]
    pub fn order_by_descending(
        mut self,
        order_by_descending: impl Into<String>,
    ) -> Self {
        self.arguments.order_by_descending = Some(order_by_descending.into());
        self
    }
    /// Include invoices not yet processed.
    #[inline]
    pub fn is_pending(mut self, is_pending: bool) -> Self {
        self.arguments.is_pending = Some(is_pending);
        self
    }
    /// Include invoices paid by card.
    #[inline]
    pub fn is_paid(mut self, is_paid: bool) -> Self {
        self.arguments.is_paid = Some(is_paid);
        self
    }
    /// Include invoices whose charge failed.
    #[inline]
    pub fn is_unpaid(mut self, is_unpaid: bool) -> Self {
        self.arguments.is_unpaid = Some(is_unpaid);
        self
    }
    /// Include invoices paid outside the service.
    #[inline]
    pub fn is_paid_offline(mut self, is_paid_offline: bool) -> Self {
        self.arguments.is_paid_offline = Some(is_paid_offline);
        self
    }
    /// Include invoices written off, or about to be.
    #[inline]
    pub fn is_written_off(mut self, is_written_off: bool) -> Self {
        self.arguments.is_written_off = Some(is_written_off);
        self
    }
    /// The pages from this one on, as a stream.
    #[inline]
    pub fn pages(self) -> runtime::Pages<'a, types::InvoiceSummary> {
        runtime::Pages::new(
            self.arguments.page,
            move |number| {
                let request = self.clone().page(number);
                Box::pin(async move {
                    let reply = request.await?;
                    Ok(
                        runtime::Page::new(
                            number,
                            reply.page_count,
                            reply.row_count,
                            reply.results,
                        ),
                    )
                })
            },
        )
    }
    /// The rows of all pages from this one on, as a stream: see [`Rows`](runtime::Rows) for what it promises
    /// while rows come and go.
    #[inline]
    pub fn stream(self) -> runtime::Rows<'a, types::InvoiceSummary> {
        runtime::Rows::new(self.pages(), Some(|row| row.invoice_number.to_string()))
    }
}
impl Arguments for ListInvoices {
    type Reply = types::InvoicePage;
    #[inline]
    fn operation(&self) -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "list_invoices",
            method: "GET",
            path: "/api/v1/rest/core/{companyDomain}/companies/invoices",
            effect: Effect::Read,
            told_by: None,
            secrets: &[],
        };
        &OPERATION
    }
    #[inline]
    fn retry(&self) -> Retry {
        Retry::Safe
    }
    #[inline]
    fn prepare(&self, client: &Client) -> Result<reqwest::Request, Error> {
        runtime::built(
            "list_invoices",
            client
                .transport()
                .endpoint()
                .list_invoices(
                    client.company(),
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
                ),
        )
    }
    #[inline]
    fn read(&self, bytes: &[u8]) -> Result<Self::Reply, serde_json::Error> {
        runtime::json(bytes)
    }
}
/// The arguments of [`Client::reattempt_invoice_payment`].
#[derive(Clone, Debug)]
pub struct ReattemptInvoicePayment {
    pub(crate) invoice_number: types::InvoiceNumber,
}
impl Arguments for ReattemptInvoicePayment {
    type Reply = ();
    #[inline]
    fn operation(&self) -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "reattempt_invoice_payment",
            method: "PUT",
            path: "/api/v1/rest/core/{companyDomain}/invoices/{invoiceNumber}/Payment",
            effect: Effect::Money,
            told_by: Some("list_payment_logs"),
            secrets: &[],
        };
        &OPERATION
    }
    #[inline]
    fn retry(&self) -> Retry {
        Retry::Never
    }
    #[inline]
    fn prepare(&self, client: &Client) -> Result<reqwest::Request, Error> {
        runtime::path_argument(
            "reattempt_invoice_payment",
            "invoiceNumber",
            &self.invoice_number,
        )?;
        runtime::built(
            "reattempt_invoice_payment",
            client
                .transport()
                .endpoint()
                .reattempt_invoice_payment(client.company(), &self.invoice_number),
        )
    }
    #[inline]
    fn read(&self, bytes: &[u8]) -> Result<Self::Reply, serde_json::Error> {
        runtime::nothing(bytes)
    }
}
impl runtime::Verify for ReattemptInvoicePayment {
    #[inline]
    fn evidence<'a>(
        &'a self,
        client: &'a Client,
    ) -> runtime::Call<'a, runtime::Evidence> {
        Box::pin(async move {
            let mut evidence = runtime::Evidence::default();
            let first = client.get_invoice(self.invoice_number.clone()).await?;
            let reply = client
                .list_payment_logs(
                    runtime::known(
                        "reattempt_invoice_payment",
                        "customerUniqueId",
                        first.customer_unique_id,
                    )?,
                    self.invoice_number.clone(),
                )
                .await?;
            evidence.added("reattempt_invoice_payment", &reply, "paymentLogId", &[])?;
            Ok(evidence)
        })
    }
}
/// The arguments of [`Client::mark_invoice_paid_offline`].
#[derive(Clone, Debug)]
pub struct MarkInvoicePaidOffline {
    pub(crate) invoice_number: types::InvoiceNumber,
}
impl Arguments for MarkInvoicePaidOffline {
    type Reply = ();
    #[inline]
    fn operation(&self) -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "mark_invoice_paid_offline",
            method: "PUT",
            path: "/api/v1/rest/core/{companyDomain}/invoices/{invoiceNumber}/PaidOffline",
            effect: Effect::Money,
            told_by: Some("get_invoice"),
            secrets: &[],
        };
        &OPERATION
    }
    #[inline]
    fn retry(&self) -> Retry {
        Retry::Safe
    }
    #[inline]
    fn prepare(&self, client: &Client) -> Result<reqwest::Request, Error> {
        runtime::path_argument(
            "mark_invoice_paid_offline",
            "invoiceNumber",
            &self.invoice_number,
        )?;
        runtime::built(
            "mark_invoice_paid_offline",
            client
                .transport()
                .endpoint()
                .mark_invoice_paid_offline(client.company(), &self.invoice_number),
        )
    }
    #[inline]
    fn read(&self, bytes: &[u8]) -> Result<Self::Reply, serde_json::Error> {
        runtime::nothing(bytes)
    }
}
/// The arguments of [`Client::write_off_invoice`].
#[derive(Clone, Debug)]
pub struct WriteOffInvoice {
    pub(crate) invoice_number: types::InvoiceNumber,
}
impl Arguments for WriteOffInvoice {
    type Reply = ();
    #[inline]
    fn operation(&self) -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "write_off_invoice",
            method: "PUT",
            path: "/api/v1/rest/core/{companyDomain}/invoices/{invoiceNumber}/WrittenOff",
            effect: Effect::Money,
            told_by: Some("get_invoice"),
            secrets: &[],
        };
        &OPERATION
    }
    #[inline]
    fn retry(&self) -> Retry {
        Retry::Safe
    }
    #[inline]
    fn prepare(&self, client: &Client) -> Result<reqwest::Request, Error> {
        runtime::path_argument(
            "write_off_invoice",
            "invoiceNumber",
            &self.invoice_number,
        )?;
        runtime::built(
            "write_off_invoice",
            client
                .transport()
                .endpoint()
                .write_off_invoice(client.company(), &self.invoice_number),
        )
    }
    #[inline]
    fn read(&self, bytes: &[u8]) -> Result<Self::Reply, serde_json::Error> {
        runtime::nothing(bytes)
    }
}
/// The arguments of [`Client::list_credit_notes`].
#[derive(Clone, Debug)]
pub struct ListCreditNotes {
    pub(crate) page: i32,
    pub(crate) page_size: i32,
    pub(crate) query: Option<String>,
    pub(crate) order_by: Option<String>,
    pub(crate) order_by_descending: Option<String>,
    pub(crate) is_pending: Option<bool>,
    pub(crate) is_paid: Option<bool>,
    pub(crate) is_failed: Option<bool>,
}
impl<'a> Request<'a, ListCreditNotes> {
    /// The page wanted; the first is 1. 1 when not set.
    #[inline]
    pub fn page(mut self, page: i32) -> Self {
        self.arguments.page = page;
        self
    }
    /// How many rows a page holds. 100 when not set.
    #[inline]
    pub fn page_size(mut self, page_size: i32) -> Self {
        self.arguments.page_size = page_size;
        self
    }
    /// Part of a credit note's number, or of the customer's name.
    #[inline]
    pub fn query(mut self, query: impl Into<String>) -> Self {
        self.arguments.query = Some(query.into());
        self
    }
    /// The property to sort by, ascending. Case does not matter.
    #[inline]
    pub fn order_by(mut self, order_by: impl Into<String>) -> Self {
        self.arguments.order_by = Some(order_by.into());
        self
    }
    /// The property to sort by, descending. Case does not matter.
    #[inline]
    pub fn order_by_descending(
        mut self,
        order_by_descending: impl Into<String>,
    ) -> Self {
        self.arguments.order_by_descending = Some(order_by_descending.into());
        self
    }
    /// Include credit notes not yet sent to the gateway.
    #[inline]
    pub fn is_pending(mut self, is_pending: bool) -> Self {
        self.arguments.is_pending = Some(is_pending);
        self
    }
    /// Include credit notes that were paid out.
    #[inline]
    pub fn is_paid(mut self, is_paid: bool) -> Self {
        self.arguments.is_paid = Some(is_paid);
        self
    }
    /// Include credit notes that the gateway refused.
    #[inline]
    pub fn is_failed(mut self, is_failed: bool) -> Self {
        self.arguments.is_failed = Some(is_failed);
        self
    }
    /// The pages from this one on, as a stream.
    #[inline]
    pub fn pages(self) -> runtime::Pages<'a, types::CreditNote> {
        runtime::Pages::new(
            self.arguments.page,
            move |number| {
                let request = self.clone().page(number);
                Box::pin(async move {
                    let reply = request.await?;
                    Ok(
                        runtime::Page::new(
                            number,
                            reply.page_count,
                            reply.row_count,
                            reply.results,
                        ),
                    )
                })
            },
        )
    }
    /// The rows of all pages from this one on, as a stream: see [`Rows`](runtime::Rows) for what it promises
    /// while rows come and go.
    #[inline]
    pub fn stream(self) -> runtime::Rows<'a, types::CreditNote> {
        runtime::Rows::new(
            self.pages(),
            Some(|row| row.credit_note_unique_id.to_string()),
        )
    }
}
impl Arguments for ListCreditNotes {
    type Reply = types::CreditNotePage;
    #[inline]
    fn operation(&self) -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "list_credit_notes",
            method: "GET",
            path: "/api/v1/rest/core/{companyDomain}/companies/creditnotes",
            effect: Effect::Read,
            told_by: None,
            secrets: &[],
        };
        &OPERATION
    }
    #[inline]
    fn retry(&self) -> Retry {
        Retry::Safe
    }
    #[inline]
    fn prepare(&self, client: &Client) -> Result<reqwest::Request, Error> {
        runtime::built(
            "list_credit_notes",
            client
                .transport()
                .endpoint()
                .list_credit_notes(
                    client.company(),
                    self.is_failed,
                    self.is_paid,
                    self.is_pending,
                    self.order_by.as_deref(),
                    self.order_by_descending.as_deref(),
                    self.page,
                    self.page_size,
                    self.query.as_deref(),
                ),
        )
    }
    #[inline]
    fn read(&self, bytes: &[u8]) -> Result<Self::Reply, serde_json::Error> {
        runtime::json(bytes)
    }
}
/// The arguments of [`Client::reattempt_credit_note_payment`].
#[derive(Clone, Debug)]
pub struct ReattemptCreditNotePayment {
    pub(crate) credit_note_number: types::InvoiceNumber,
}
impl Arguments for ReattemptCreditNotePayment {
    type Reply = ();
    #[inline]
    fn operation(&self) -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "reattempt_credit_note_payment",
            method: "PUT",
            path: "/api/v1/rest/core/{companyDomain}/creditNotes/{creditNoteNumber}/Payment",
            effect: Effect::Money,
            told_by: Some("list_credit_notes"),
            secrets: &[],
        };
        &OPERATION
    }
    #[inline]
    fn retry(&self) -> Retry {
        Retry::Never
    }
    #[inline]
    fn prepare(&self, client: &Client) -> Result<reqwest::Request, Error> {
        runtime::path_argument(
            "reattempt_credit_note_payment",
            "creditNoteNumber",
            &self.credit_note_number,
        )?;
        runtime::built(
            "reattempt_credit_note_payment",
            client
                .transport()
                .endpoint()
                .reattempt_credit_note_payment(
                    client.company(),
                    &self.credit_note_number,
                ),
        )
    }
    #[inline]
    fn read(&self, bytes: &[u8]) -> Result<Self::Reply, serde_json::Error> {
        runtime::nothing(bytes)
    }
}
/// The arguments of [`Client::list_products`].
#[derive(Clone, Debug)]
pub struct ListProducts {
    pub(crate) page: i32,
    pub(crate) page_size: i32,
    pub(crate) search: Option<String>,
    pub(crate) visibility_type: Option<types::Visibility>,
}
impl<'a> Request<'a, ListProducts> {
    /// The page wanted; the first is 1. 1 when not set.
    #[inline]
    pub fn page(mut self, page: i32) -> Self {
        self.arguments.page = page;
        self
    }
    /// How many rows a page holds. 100 when not set.
    #[inline]
    pub fn page_size(mut self, page_size: i32) -> Self {
        self.arguments.page_size = page_size;
        self
    }
    /// A full or partial name.
    #[inline]
    pub fn search(mut self, search: impl Into<String>) -> Self {
        self.arguments.search = Some(search.into());
        self
    }
    /// Only products of this visibility.
    #[inline]
    pub fn visibility_type(
        mut self,
        visibility_type: impl Into<types::Visibility>,
    ) -> Self {
        self.arguments.visibility_type = Some(visibility_type.into());
        self
    }
    /// The pages from this one on, as a stream.
    #[inline]
    pub fn pages(self) -> runtime::Pages<'a, types::ProductSummary> {
        runtime::Pages::new(
            self.arguments.page,
            move |number| {
                let request = self.clone().page(number);
                Box::pin(async move {
                    let reply = request.await?;
                    Ok(
                        runtime::Page::new(
                            number,
                            reply.page_count,
                            reply.row_count,
                            reply.results,
                        ),
                    )
                })
            },
        )
    }
    /// The rows of all pages from this one on, as a stream: see [`Rows`](runtime::Rows) for what it promises
    /// while rows come and go.
    #[inline]
    pub fn stream(self) -> runtime::Rows<'a, types::ProductSummary> {
        runtime::Rows::new(self.pages(), Some(|row| row.product_id.to_string()))
    }
}
impl Arguments for ListProducts {
    type Reply = types::ProductPage;
    #[inline]
    fn operation(&self) -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "list_products",
            method: "GET",
            path: "/api/v1/rest/core/{companyDomain}/products",
            effect: Effect::Read,
            told_by: None,
            secrets: &[],
        };
        &OPERATION
    }
    #[inline]
    fn retry(&self) -> Retry {
        Retry::Safe
    }
    #[inline]
    fn prepare(&self, client: &Client) -> Result<reqwest::Request, Error> {
        runtime::built(
            "list_products",
            client
                .transport()
                .endpoint()
                .list_products(
                    client.company(),
                    self.page,
                    self.page_size,
                    self.search.as_deref(),
                    self.visibility_type.as_ref(),
                ),
        )
    }
    #[inline]
    fn read(&self, bytes: &[u8]) -> Result<Self::Reply, serde_json::Error> {
        runtime::json(bytes)
    }
}
/// The arguments of [`Client::create_product`].
#[derive(Clone, Debug)]
pub struct CreateProduct {
    pub(crate) body: types::NewProduct,
}
impl<'a> Request<'a, CreateProduct> {
    /// `description`
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.arguments.body.description = Some(description.into());
        self
    }
    /// `visibility`
    #[inline]
    pub fn visibility(mut self, visibility: impl Into<types::Visibility>) -> Self {
        self.arguments.body.visibility = Some(visibility.into());
        self
    }
    /// `typeOfProduct`
    #[inline]
    pub fn type_of_product(
        mut self,
        type_of_product: impl Into<types::ProductType>,
    ) -> Self {
        self.arguments.body.type_of_product = Some(type_of_product.into());
        self
    }
    /// `isShippingAddressRequired`
    #[inline]
    pub fn is_shipping_address_required(
        mut self,
        is_shipping_address_required: bool,
    ) -> Self {
        self.arguments.body.is_shipping_address_required = Some(
            is_shipping_address_required,
        );
        self
    }
    /// `isShippingAddressValidationRequired`
    #[inline]
    pub fn is_shipping_address_validation_required(
        mut self,
        is_shipping_address_validation_required: bool,
    ) -> Self {
        self.arguments.body.is_shipping_address_validation_required = Some(
            is_shipping_address_validation_required,
        );
        self
    }
    /// `isBillingAddressValidationRequired`
    #[inline]
    pub fn is_billing_address_validation_required(
        mut self,
        is_billing_address_validation_required: bool,
    ) -> Self {
        self.arguments.body.is_billing_address_validation_required = Some(
            is_billing_address_validation_required,
        );
        self
    }
    /// `isAdditionalEmailRequired`
    #[inline]
    pub fn is_additional_email_required(
        mut self,
        is_additional_email_required: bool,
    ) -> Self {
        self.arguments.body.is_additional_email_required = Some(
            is_additional_email_required,
        );
        self
    }
    /// `isPhoneNumberRequired`
    #[inline]
    pub fn is_phone_number_required(mut self, is_phone_number_required: bool) -> Self {
        self.arguments.body.is_phone_number_required = Some(is_phone_number_required);
        self
    }
    /// `isMarketingConsentRequired`
    #[inline]
    pub fn is_marketing_consent_required(
        mut self,
        is_marketing_consent_required: bool,
    ) -> Self {
        self.arguments.body.is_marketing_consent_required = Some(
            is_marketing_consent_required,
        );
        self
    }
    /// Who in the company is told of a new subscription.
    #[inline]
    pub fn alert_email(mut self, alert_email: impl Into<types::EmailAddress>) -> Self {
        self.arguments.body.alert_email = Some(alert_email.into());
        self
    }
    /// The custom fields asked at sign-up, in order.
    #[inline]
    pub fn ordered_custom_fields(
        mut self,
        ordered_custom_fields: impl Into<Vec<types::CustomFieldId>>,
    ) -> Self {
        self.arguments.body.ordered_custom_fields = Some(ordered_custom_fields.into());
        self
    }
    /// `productCountryLimitation`
    #[inline]
    pub fn product_country_limitation(
        mut self,
        product_country_limitation: impl Into<types::ProductCountryLimitation>,
    ) -> Self {
        self.arguments.body.product_country_limitation = Some(
            product_country_limitation.into(),
        );
        self
    }
    /// The same as inside `productCountryLimitation`, which counts when both are sent.
    #[inline]
    pub fn is_any_country_allowed(mut self, is_any_country_allowed: bool) -> Self {
        self.arguments.body.is_any_country_allowed = Some(is_any_country_allowed);
        self
    }
}
impl Arguments for CreateProduct {
    type Reply = types::Product;
    #[inline]
    fn operation(&self) -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "create_product",
            method: "POST",
            path: "/api/v1/rest/core/{companyDomain}/products",
            effect: Effect::Write,
            told_by: None,
            secrets: &[],
        };
        &OPERATION
    }
    #[inline]
    fn retry(&self) -> Retry {
        Retry::Never
    }
    #[inline]
    fn prepare(&self, client: &Client) -> Result<reqwest::Request, Error> {
        runtime::built(
            "create_product",
            client.transport().endpoint().create_product(client.company(), &self.body),
        )
    }
    #[inline]
    fn read(&self, bytes: &[u8]) -> Result<Self::Reply, serde_json::Error> {
        runtime::json(bytes)
    }
}
/// The arguments of [`Client::get_product`].
#[derive(Clone, Debug)]
pub struct GetProduct {
    pub(crate) product_id: types::ProductId,
}
impl Arguments for GetProduct {
    type Reply = types::Product;
    #[inline]
    fn operation(&self) -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "get_product",
            method: "GET",
            path: "/api/v1/rest/core/{companyDomain}/products/{productId}",
            effect: Effect::Read,
            told_by: None,
            secrets: &[],
        };
        &OPERATION
    }
    #[inline]
    fn retry(&self) -> Retry {
        Retry::Safe
    }
    #[inline]
    fn prepare(&self, client: &Client) -> Result<reqwest::Request, Error> {
        runtime::path_argument("get_product", "productId", &self.product_id)?;
        runtime::built(
            "get_product",
            client.transport().endpoint().get_product(client.company(), &self.product_id),
        )
    }
    #[inline]
    fn read(&self, bytes: &[u8]) -> Result<Self::Reply, serde_json::Error> {
        runtime::json(bytes)
    }
}
/// The arguments of [`Client::update_product`].
#[derive(Clone, Debug)]
pub struct UpdateProduct {
    pub(crate) product_id: types::ProductId,
    pub(crate) body: types::ProductUpdate,
}
impl<'a> Request<'a, UpdateProduct> {
    /// `description`
    ///
    /// [`Change::Clear`](types::Change::Clear) takes it away.
    #[inline]
    pub fn description(mut self, description: impl Into<types::Change<String>>) -> Self {
        self.arguments.body.description = description.into();
        self
    }
    /// The name within the company.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.arguments.body.name = Some(name.into());
        self
    }
    /// The name that customers see.
    #[inline]
    pub fn display_name(mut self, display_name: impl Into<String>) -> Self {
        self.arguments.body.display_name = Some(display_name.into());
        self
    }
    /// `visibility`
    #[inline]
    pub fn visibility(mut self, visibility: impl Into<types::Visibility>) -> Self {
        self.arguments.body.visibility = Some(visibility.into());
        self
    }
    /// `billingCurrency`
    #[inline]
    pub fn billing_currency(
        mut self,
        billing_currency: impl Into<types::CurrencyCode>,
    ) -> Self {
        self.arguments.body.billing_currency = Some(billing_currency.into());
        self
    }
    /// `typeOfProduct`
    #[inline]
    pub fn type_of_product(
        mut self,
        type_of_product: impl Into<types::ProductType>,
    ) -> Self {
        self.arguments.body.type_of_product = Some(type_of_product.into());
        self
    }
    /// `isShippingAddressRequired`
    #[inline]
    pub fn is_shipping_address_required(
        mut self,
        is_shipping_address_required: bool,
    ) -> Self {
        self.arguments.body.is_shipping_address_required = Some(
            is_shipping_address_required,
        );
        self
    }
    /// `isShippingAddressValidationRequired`
    #[inline]
    pub fn is_shipping_address_validation_required(
        mut self,
        is_shipping_address_validation_required: bool,
    ) -> Self {
        self.arguments.body.is_shipping_address_validation_required = Some(
            is_shipping_address_validation_required,
        );
        self
    }
    /// `isBillingAddressValidationRequired`
    #[inline]
    pub fn is_billing_address_validation_required(
        mut self,
        is_billing_address_validation_required: bool,
    ) -> Self {
        self.arguments.body.is_billing_address_validation_required = Some(
            is_billing_address_validation_required,
        );
        self
    }
    /// `isAdditionalEmailRequired`
    #[inline]
    pub fn is_additional_email_required(
        mut self,
        is_additional_email_required: bool,
    ) -> Self {
        self.arguments.body.is_additional_email_required = Some(
            is_additional_email_required,
        );
        self
    }
    /// `isPhoneNumberRequired`
    #[inline]
    pub fn is_phone_number_required(mut self, is_phone_number_required: bool) -> Self {
        self.arguments.body.is_phone_number_required = Some(is_phone_number_required);
        self
    }
    /// `isMarketingConsentRequired`
    #[inline]
    pub fn is_marketing_consent_required(
        mut self,
        is_marketing_consent_required: bool,
    ) -> Self {
        self.arguments.body.is_marketing_consent_required = Some(
            is_marketing_consent_required,
        );
        self
    }
    /// Who in the company is told of a new subscription.
    ///
    /// [`Change::Clear`](types::Change::Clear) takes it away.
    #[inline]
    pub fn alert_email(
        mut self,
        alert_email: impl Into<types::Change<types::EmailAddress>>,
    ) -> Self {
        self.arguments.body.alert_email = alert_email.into();
        self
    }
    /// The custom fields asked at sign-up, in order.
    #[inline]
    pub fn ordered_custom_fields(
        mut self,
        ordered_custom_fields: impl Into<Vec<types::CustomFieldId>>,
    ) -> Self {
        self.arguments.body.ordered_custom_fields = Some(ordered_custom_fields.into());
        self
    }
    /// `productCountryLimitation`
    #[inline]
    pub fn product_country_limitation(
        mut self,
        product_country_limitation: impl Into<types::ProductCountryLimitation>,
    ) -> Self {
        self.arguments.body.product_country_limitation = Some(
            product_country_limitation.into(),
        );
        self
    }
}
impl Arguments for UpdateProduct {
    type Reply = types::Product;
    #[inline]
    fn operation(&self) -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "update_product",
            method: "PUT",
            path: "/api/v1/rest/core/{companyDomain}/products/{productId}",
            effect: Effect::Write,
            told_by: None,
            secrets: &[],
        };
        &OPERATION
    }
    #[inline]
    fn retry(&self) -> Retry {
        Retry::Safe
    }
    #[inline]
    fn prepare(&self, client: &Client) -> Result<reqwest::Request, Error> {
        runtime::path_argument("update_product", "productId", &self.product_id)?;
        runtime::built(
            "update_product",
            client
                .transport()
                .endpoint()
                .update_product(client.company(), &self.product_id, &self.body),
        )
    }
    #[inline]
    fn read(&self, bytes: &[u8]) -> Result<Self::Reply, serde_json::Error> {
        runtime::json(bytes)
    }
}
/// The arguments of [`Client::list_plans`].
#[derive(Clone, Debug)]
pub struct ListPlans {
    pub(crate) product_id: types::ProductId,
}
impl Arguments for ListPlans {
    type Reply = Vec<types::Plan>;
    #[inline]
    fn operation(&self) -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "list_plans",
            method: "GET",
            path: "/api/v1/rest/core/{companyDomain}/products/{productId}/plans",
            effect: Effect::Read,
            told_by: None,
            secrets: &[],
        };
        &OPERATION
    }
    #[inline]
    fn retry(&self) -> Retry {
        Retry::Safe
    }
    #[inline]
    fn prepare(&self, client: &Client) -> Result<reqwest::Request, Error> {
        runtime::path_argument("list_plans", "productId", &self.product_id)?;
        runtime::built(
            "list_plans",
            client.transport().endpoint().list_plans(client.company(), &self.product_id),
        )
    }
    #[inline]
    fn read(&self, bytes: &[u8]) -> Result<Self::Reply, serde_json::Error> {
        runtime::json(bytes)
    }
}
/// The arguments of [`Client::create_plan`].
#[derive(Clone, Debug)]
pub struct CreatePlan {
    pub(crate) product_id: types::ProductId,
    pub(crate) body: types::NewPlan,
}
impl<'a> Request<'a, CreatePlan> {
    /// `description`
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.arguments.body.description = Some(description.into());
        self
    }
    /// What a subscription to the plan is tagged with.
    #[inline]
    pub fn feature_tags(mut self, feature_tags: impl Into<Vec<String>>) -> Self {
        self.arguments.body.feature_tags = Some(feature_tags.into());
        self
    }
    /// `visibility`
    #[inline]
    pub fn visibility(mut self, visibility: impl Into<types::Visibility>) -> Self {
        self.arguments.body.visibility = Some(visibility.into());
        self
    }
    /// Where the customer goes after signing up.
    #[inline]
    pub fn redirect_url(mut self, redirect_url: impl Into<String>) -> Self {
        self.arguments.body.redirect_url = Some(redirect_url.into());
        self
    }
    /// Who in the company is told of a new subscription.
    #[inline]
    pub fn alert_email(mut self, alert_email: impl Into<types::EmailAddress>) -> Self {
        self.arguments.body.alert_email = Some(alert_email.into());
        self
    }
}
impl Arguments for CreatePlan {
    type Reply = types::Plan;
    #[inline]
    fn operation(&self) -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "create_plan",
            method: "POST",
            path: "/api/v1/rest/core/{companyDomain}/products/{productId}/plans",
            effect: Effect::Write,
            told_by: None,
            secrets: &[],
        };
        &OPERATION
    }
    #[inline]
    fn retry(&self) -> Retry {
        Retry::Never
    }
    #[inline]
    fn prepare(&self, client: &Client) -> Result<reqwest::Request, Error> {
        runtime::path_argument("create_plan", "productId", &self.product_id)?;
        runtime::built(
            "create_plan",
            client
                .transport()
                .endpoint()
                .create_plan(client.company(), &self.product_id, &self.body),
        )
    }
    #[inline]
    fn read(&self, bytes: &[u8]) -> Result<Self::Reply, serde_json::Error> {
        runtime::json(bytes)
    }
}
/// The arguments of [`Client::reorder_plans`].
#[derive(Clone, Debug)]
pub struct ReorderPlans {
    pub(crate) product_id: types::ProductId,
    pub(crate) body: types::PlanOrder,
}
impl Arguments for ReorderPlans {
    type Reply = ();
    #[inline]
    fn operation(&self) -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "reorder_plans",
            method: "PUT",
            path: "/api/v1/rest/core/{companyDomain}/products/{productId}/plans/orders",
            effect: Effect::Write,
            told_by: None,
            secrets: &[],
        };
        &OPERATION
    }
    #[inline]
    fn retry(&self) -> Retry {
        Retry::Safe
    }
    #[inline]
    fn prepare(&self, client: &Client) -> Result<reqwest::Request, Error> {
        runtime::path_argument("reorder_plans", "productId", &self.product_id)?;
        runtime::built(
            "reorder_plans",
            client
                .transport()
                .endpoint()
                .reorder_plans(client.company(), &self.product_id, &self.body),
        )
    }
    #[inline]
    fn read(&self, bytes: &[u8]) -> Result<Self::Reply, serde_json::Error> {
        runtime::nothing(bytes)
    }
}
/// The arguments of [`Client::update_plan`].
#[derive(Clone, Debug)]
pub struct UpdatePlan {
    pub(crate) product_id: types::ProductId,
    pub(crate) plan_id: types::PlanId,
    pub(crate) body: types::PlanUpdate,
}
impl<'a> Request<'a, UpdatePlan> {
    /// `description`
    ///
    /// [`Change::Clear`](types::Change::Clear) takes it away.
    #[inline]
    pub fn description(mut self, description: impl Into<types::Change<String>>) -> Self {
        self.arguments.body.description = description.into();
        self
    }
    /// The name within the company.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.arguments.body.name = Some(name.into());
        self
    }
    /// The name that customers see.
    #[inline]
    pub fn display_name(mut self, display_name: impl Into<String>) -> Self {
        self.arguments.body.display_name = Some(display_name.into());
        self
    }
    /// What a subscription to the plan is tagged with. It replaces the list that was there.
    #[inline]
    pub fn feature_tags(mut self, feature_tags: impl Into<Vec<String>>) -> Self {
        self.arguments.body.feature_tags = Some(feature_tags.into());
        self
    }
    /// `visibility`
    #[inline]
    pub fn visibility(mut self, visibility: impl Into<types::Visibility>) -> Self {
        self.arguments.body.visibility = Some(visibility.into());
        self
    }
    /// The cycles to change.
    #[inline]
    pub fn cycles(mut self, cycles: impl Into<Vec<types::CycleUpdate>>) -> Self {
        self.arguments.body.cycles = Some(cycles.into());
        self
    }
    /// Where the customer goes after signing up.
    ///
    /// [`Change::Clear`](types::Change::Clear) takes it away.
    #[inline]
    pub fn redirect_url(
        mut self,
        redirect_url: impl Into<types::Change<String>>,
    ) -> Self {
        self.arguments.body.redirect_url = redirect_url.into();
        self
    }
    /// Who in the company is told of a new subscription.
    ///
    /// [`Change::Clear`](types::Change::Clear) takes it away.
    #[inline]
    pub fn alert_email(
        mut self,
        alert_email: impl Into<types::Change<types::EmailAddress>>,
    ) -> Self {
        self.arguments.body.alert_email = alert_email.into();
        self
    }
}
impl Arguments for UpdatePlan {
    type Reply = ();
    #[inline]
    fn operation(&self) -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "update_plan",
            method: "PUT",
            path: "/api/v1/rest/core/{companyDomain}/products/{productId}/plans/{planId}",
            effect: Effect::Write,
            told_by: None,
            secrets: &[],
        };
        &OPERATION
    }
    #[inline]
    fn retry(&self) -> Retry {
        Retry::Safe
    }
    #[inline]
    fn prepare(&self, client: &Client) -> Result<reqwest::Request, Error> {
        runtime::path_argument("update_plan", "productId", &self.product_id)?;
        runtime::path_argument("update_plan", "planId", &self.plan_id)?;
        runtime::built(
            "update_plan",
            client
                .transport()
                .endpoint()
                .update_plan(
                    client.company(),
                    &self.product_id,
                    &self.plan_id,
                    &self.body,
                ),
        )
    }
    #[inline]
    fn read(&self, bytes: &[u8]) -> Result<Self::Reply, serde_json::Error> {
        runtime::nothing(bytes)
    }
}
/// The arguments of [`Client::create_cycles`].
#[derive(Clone, Debug)]
pub struct CreateCycles {
    pub(crate) product_id: types::ProductId,
    pub(crate) plan_id: types::PlanId,
    pub(crate) body: types::NewCycles,
}
impl<'a> Request<'a, CreateCycles> {
    /// `allowancePlanInputModel`
    #[inline]
    pub fn allowance_plan_input_model(
        mut self,
        allowance_plan_input_model: impl Into<Vec<types::PlanAllowance>>,
    ) -> Self {
        self.arguments.body.allowance_plan_input_model = Some(
            allowance_plan_input_model.into(),
        );
        self
    }
}
impl Arguments for CreateCycles {
    type Reply = Vec<types::Cycle>;
    #[inline]
    fn operation(&self) -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "create_cycles",
            method: "POST",
            path: "/api/v1/rest/core/{companyDomain}/products/{productId}/plans/{planId}/cycles",
            effect: Effect::Write,
            told_by: None,
            secrets: &[],
        };
        &OPERATION
    }
    #[inline]
    fn retry(&self) -> Retry {
        Retry::Never
    }
    #[inline]
    fn prepare(&self, client: &Client) -> Result<reqwest::Request, Error> {
        runtime::path_argument("create_cycles", "productId", &self.product_id)?;
        runtime::path_argument("create_cycles", "planId", &self.plan_id)?;
        runtime::built(
            "create_cycles",
            client
                .transport()
                .endpoint()
                .create_cycles(
                    client.company(),
                    &self.product_id,
                    &self.plan_id,
                    &self.body,
                ),
        )
    }
    #[inline]
    fn read(&self, bytes: &[u8]) -> Result<Self::Reply, serde_json::Error> {
        runtime::json(bytes)
    }
}
/// The arguments of [`Client::list_add_ons`].
#[derive(Clone, Debug)]
pub struct ListAddOns {}
impl Arguments for ListAddOns {
    type Reply = Vec<types::AddOnSummary>;
    #[inline]
    fn operation(&self) -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "list_add_ons",
            method: "GET",
            path: "/api/v1/rest/core/{companyDomain}/addons",
            effect: Effect::Read,
            told_by: None,
            secrets: &[],
        };
        &OPERATION
    }
    #[inline]
    fn retry(&self) -> Retry {
        Retry::Safe
    }
    #[inline]
    fn prepare(&self, client: &Client) -> Result<reqwest::Request, Error> {
        runtime::built(
            "list_add_ons",
            client.transport().endpoint().list_add_ons(client.company()),
        )
    }
    #[inline]
    fn read(&self, bytes: &[u8]) -> Result<Self::Reply, serde_json::Error> {
        runtime::json(bytes)
    }
}
/// The arguments of [`Client::get_add_on`].
#[derive(Clone, Debug)]
pub struct GetAddOn {
    pub(crate) addon_id: types::AddOnId,
}
impl Arguments for GetAddOn {
    type Reply = types::AddOn;
    #[inline]
    fn operation(&self) -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "get_add_on",
            method: "GET",
            path: "/api/v1/rest/core/{companyDomain}/addons/{addonId}",
            effect: Effect::Read,
            told_by: None,
            secrets: &[],
        };
        &OPERATION
    }
    #[inline]
    fn retry(&self) -> Retry {
        Retry::Safe
    }
    #[inline]
    fn prepare(&self, client: &Client) -> Result<reqwest::Request, Error> {
        runtime::path_argument("get_add_on", "addonId", &self.addon_id)?;
        runtime::built(
            "get_add_on",
            client.transport().endpoint().get_add_on(client.company(), &self.addon_id),
        )
    }
    #[inline]
    fn read(&self, bytes: &[u8]) -> Result<Self::Reply, serde_json::Error> {
        runtime::json(bytes)
    }
}
/// The arguments of [`Client::list_allowances`].
#[derive(Clone, Debug)]
pub struct ListAllowances {}
impl Arguments for ListAllowances {
    type Reply = Vec<types::AllowanceSummary>;
    #[inline]
    fn operation(&self) -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "list_allowances",
            method: "GET",
            path: "/api/v1/rest/core/{companyDomain}/allowances",
            effect: Effect::Read,
            told_by: None,
            secrets: &[],
        };
        &OPERATION
    }
    #[inline]
    fn retry(&self) -> Retry {
        Retry::Safe
    }
    #[inline]
    fn prepare(&self, client: &Client) -> Result<reqwest::Request, Error> {
        runtime::built(
            "list_allowances",
            client.transport().endpoint().list_allowances(client.company()),
        )
    }
    #[inline]
    fn read(&self, bytes: &[u8]) -> Result<Self::Reply, serde_json::Error> {
        runtime::json(bytes)
    }
}
/// The arguments of [`Client::get_allowance`].
#[derive(Clone, Debug)]
pub struct GetAllowance {
    pub(crate) allowance_id: types::AllowanceId,
}
impl Arguments for GetAllowance {
    type Reply = types::Allowance;
    #[inline]
    fn operation(&self) -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "get_allowance",
            method: "GET",
            path: "/api/v1/rest/core/{companyDomain}/allowances/{allowanceId}",
            effect: Effect::Read,
            told_by: None,
            secrets: &[],
        };
        &OPERATION
    }
    #[inline]
    fn retry(&self) -> Retry {
        Retry::Safe
    }
    #[inline]
    fn prepare(&self, client: &Client) -> Result<reqwest::Request, Error> {
        runtime::path_argument("get_allowance", "allowanceId", &self.allowance_id)?;
        runtime::built(
            "get_allowance",
            client
                .transport()
                .endpoint()
                .get_allowance(client.company(), &self.allowance_id),
        )
    }
    #[inline]
    fn read(&self, bytes: &[u8]) -> Result<Self::Reply, serde_json::Error> {
        runtime::json(bytes)
    }
}
/// The arguments of [`Client::get_counter_usage`].
#[derive(Clone, Debug)]
pub struct GetCounterUsage {
    pub(crate) subscription_unique_id: types::SubscriptionId,
    pub(crate) counter_id: types::CounterId,
    pub(crate) from: Option<types::Timestamp>,
    pub(crate) to: Option<types::Timestamp>,
}
impl<'a> Request<'a, GetCounterUsage> {
    /// The start of the window, included.
    #[inline]
    pub fn from(mut self, from: impl Into<types::Timestamp>) -> Self {
        self.arguments.from = Some(from.into());
        self
    }
    /// The end of the window, not included.
    #[inline]
    pub fn to(mut self, to: impl Into<types::Timestamp>) -> Self {
        self.arguments.to = Some(to.into());
        self
    }
}
impl Arguments for GetCounterUsage {
    type Reply = types::CounterUsage;
    #[inline]
    fn operation(&self) -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "get_counter_usage",
            method: "GET",
            path: "/api/v1/rest/counters/usage/{companyDomain}/subscriptions/{subscriptionUniqueId}/counters/{counterId}",
            effect: Effect::Read,
            told_by: None,
            secrets: &[],
        };
        &OPERATION
    }
    #[inline]
    fn retry(&self) -> Retry {
        Retry::Safe
    }
    #[inline]
    fn prepare(&self, client: &Client) -> Result<reqwest::Request, Error> {
        runtime::path_argument(
            "get_counter_usage",
            "subscriptionUniqueId",
            &self.subscription_unique_id,
        )?;
        runtime::path_argument("get_counter_usage", "counterId", &self.counter_id)?;
        runtime::built(
            "get_counter_usage",
            client
                .transport()
                .endpoint()
                .get_counter_usage(
                    client.company(),
                    &self.subscription_unique_id,
                    &self.counter_id,
                    self.from.as_ref(),
                    self.to.as_ref(),
                ),
        )
    }
    #[inline]
    fn read(&self, bytes: &[u8]) -> Result<Self::Reply, serde_json::Error> {
        runtime::json(bytes)
    }
}
/// The arguments of [`Client::update_counter`].
#[derive(Clone, Debug)]
pub struct UpdateCounter {
    pub(crate) subscription_unique_id: types::SubscriptionId,
    pub(crate) counter_id: types::CounterId,
    pub(crate) body: types::CounterUpdate,
}
impl Arguments for UpdateCounter {
    type Reply = ();
    #[inline]
    fn operation(&self) -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "update_counter",
            method: "POST",
            path: "/api/v1/rest/counters/operations/{companyDomain}/subscriptions/{subscriptionUniqueId}/counters/{counterId}",
            effect: Effect::Write,
            told_by: None,
            secrets: &[],
        };
        &OPERATION
    }
    #[inline]
    fn retry(&self) -> Retry {
        runtime::safe_when(&self.body.operation_type, &["\"Set\""])
    }
    #[inline]
    fn prepare(&self, client: &Client) -> Result<reqwest::Request, Error> {
        runtime::path_argument(
            "update_counter",
            "subscriptionUniqueId",
            &self.subscription_unique_id,
        )?;
        runtime::path_argument("update_counter", "counterId", &self.counter_id)?;
        runtime::built(
            "update_counter",
            client
                .transport()
                .endpoint()
                .update_counter(
                    client.company(),
                    &self.subscription_unique_id,
                    &self.counter_id,
                    &self.body,
                ),
        )
    }
    #[inline]
    fn read(&self, bytes: &[u8]) -> Result<Self::Reply, serde_json::Error> {
        runtime::nothing(bytes)
    }
}
/// The arguments of [`Client::list_custom_fields`].
#[derive(Clone, Debug)]
pub struct ListCustomFields {}
impl Arguments for ListCustomFields {
    type Reply = Vec<types::CustomField>;
    #[inline]
    fn operation(&self) -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "list_custom_fields",
            method: "GET",
            path: "/api/v1/rest/core/{companyDomain}/customfields",
            effect: Effect::Read,
            told_by: None,
            secrets: &[],
        };
        &OPERATION
    }
    #[inline]
    fn retry(&self) -> Retry {
        Retry::Safe
    }
    #[inline]
    fn prepare(&self, client: &Client) -> Result<reqwest::Request, Error> {
        runtime::built(
            "list_custom_fields",
            client.transport().endpoint().list_custom_fields(client.company()),
        )
    }
    #[inline]
    fn read(&self, bytes: &[u8]) -> Result<Self::Reply, serde_json::Error> {
        runtime::json(bytes)
    }
}
/// The arguments of [`Client::create_custom_field`].
#[derive(Clone, Debug)]
pub struct CreateCustomField {
    pub(crate) body: types::NewCustomField,
}
impl Arguments for CreateCustomField {
    type Reply = ();
    #[inline]
    fn operation(&self) -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "create_custom_field",
            method: "POST",
            path: "/api/v1/rest/core/{companyDomain}/customfields",
            effect: Effect::Write,
            told_by: None,
            secrets: &[],
        };
        &OPERATION
    }
    #[inline]
    fn retry(&self) -> Retry {
        Retry::Never
    }
    #[inline]
    fn prepare(&self, client: &Client) -> Result<reqwest::Request, Error> {
        runtime::built(
            "create_custom_field",
            client
                .transport()
                .endpoint()
                .create_custom_field(client.company(), &self.body),
        )
    }
    #[inline]
    fn read(&self, bytes: &[u8]) -> Result<Self::Reply, serde_json::Error> {
        runtime::nothing(bytes)
    }
}
/// The arguments of [`Client::update_custom_field`].
#[derive(Clone, Debug)]
pub struct UpdateCustomField {
    pub(crate) custom_field_id: types::CustomFieldId,
    pub(crate) body: types::CustomFieldUpdate,
}
impl<'a> Request<'a, UpdateCustomField> {
    /// `label`
    #[inline]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.arguments.body.label = Some(label.into());
        self
    }
    /// `description`
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.arguments.body.description = Some(description.into());
        self
    }
    /// The choices, separated by commas.
    ///
    /// [`Change::Clear`](types::Change::Clear) takes it away.
    #[inline]
    pub fn options(mut self, options: impl Into<types::Change<String>>) -> Self {
        self.arguments.body.options = options.into();
        self
    }
    /// Whether it must be answered.
    #[inline]
    pub fn compulsory(mut self, compulsory: bool) -> Self {
        self.arguments.body.compulsory = Some(compulsory);
        self
    }
}
impl Arguments for UpdateCustomField {
    type Reply = ();
    #[inline]
    fn operation(&self) -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "update_custom_field",
            method: "PUT",
            path: "/api/v1/rest/core/{companyDomain}/customfields/{customFieldId}",
            effect: Effect::Write,
            told_by: None,
            secrets: &[],
        };
        &OPERATION
    }
    #[inline]
    fn retry(&self) -> Retry {
        Retry::Safe
    }
    #[inline]
    fn prepare(&self, client: &Client) -> Result<reqwest::Request, Error> {
        runtime::path_argument(
            "update_custom_field",
            "customFieldId",
            &self.custom_field_id,
        )?;
        runtime::built(
            "update_custom_field",
            client
                .transport()
                .endpoint()
                .update_custom_field(client.company(), &self.custom_field_id, &self.body),
        )
    }
    #[inline]
    fn read(&self, bytes: &[u8]) -> Result<Self::Reply, serde_json::Error> {
        runtime::nothing(bytes)
    }
}
/// The arguments of [`Client::list_custom_field_responses`].
#[derive(Clone, Debug)]
pub struct ListCustomFieldResponses {
    pub(crate) product_id: Option<types::ProductId>,
    pub(crate) customer_unique_id: Option<types::CustomerId>,
}
impl<'a> Request<'a, ListCustomFieldResponses> {
    /// Only answers to fields of this product.
    #[inline]
    pub fn product_id(mut self, product_id: impl Into<types::ProductId>) -> Self {
        self.arguments.product_id = Some(product_id.into());
        self
    }
    /// Only answers of this customer.
    #[inline]
    pub fn customer_unique_id(
        mut self,
        customer_unique_id: impl Into<types::CustomerId>,
    ) -> Self {
        self.arguments.customer_unique_id = Some(customer_unique_id.into());
        self
    }
}
impl Arguments for ListCustomFieldResponses {
    type Reply = Vec<types::CustomFieldResponse>;
    #[inline]
    fn operation(&self) -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "list_custom_field_responses",
            method: "GET",
            path: "/api/v1/rest/core/{companyDomain}/customfieldResponses",
            effect: Effect::Read,
            told_by: None,
            secrets: &[],
        };
        &OPERATION
    }
    #[inline]
    fn retry(&self) -> Retry {
        Retry::Safe
    }
    #[inline]
    fn prepare(&self, client: &Client) -> Result<reqwest::Request, Error> {
        runtime::built(
            "list_custom_field_responses",
            client
                .transport()
                .endpoint()
                .list_custom_field_responses(
                    client.company(),
                    self.customer_unique_id.as_ref(),
                    self.product_id.as_ref(),
                ),
        )
    }
    #[inline]
    fn read(&self, bytes: &[u8]) -> Result<Self::Reply, serde_json::Error> {
        runtime::json(bytes)
    }
}
/// The arguments of [`Client::update_custom_field_response`].
#[derive(Clone, Debug)]
pub struct UpdateCustomFieldResponse {
    pub(crate) custom_field_response_id: types::CustomFieldResponseId,
    pub(crate) body: types::CustomFieldResponseUpdate,
}
impl Arguments for UpdateCustomFieldResponse {
    type Reply = Vec<types::CustomFieldResponse>;
    #[inline]
    fn operation(&self) -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "update_custom_field_response",
            method: "PUT",
            path: "/api/v1/rest/core/{companyDomain}/customfieldResponses/{customFieldResponseId}",
            effect: Effect::Write,
            told_by: None,
            secrets: &[],
        };
        &OPERATION
    }
    #[inline]
    fn retry(&self) -> Retry {
        Retry::Safe
    }
    #[inline]
    fn prepare(&self, client: &Client) -> Result<reqwest::Request, Error> {
        runtime::path_argument(
            "update_custom_field_response",
            "customFieldResponseId",
            &self.custom_field_response_id,
        )?;
        runtime::built(
            "update_custom_field_response",
            client
                .transport()
                .endpoint()
                .update_custom_field_response(
                    client.company(),
                    &self.custom_field_response_id,
                    &self.body,
                ),
        )
    }
    #[inline]
    fn read(&self, bytes: &[u8]) -> Result<Self::Reply, serde_json::Error> {
        runtime::json(bytes)
    }
}
