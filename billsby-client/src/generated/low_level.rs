// @generated from the API description. Do not edit: change the description and regenerate.

use crate::types;
#[allow(unused_imports)]
pub use progenitor_client::{ByteStream, ClientInfo, Error, ResponseValue};
use progenitor_client::{ClientHooks, OperationInfo};
use crate::runtime::encode_path;
#[derive(Clone, Debug)]
/// Client for Billsby
///
/// Version: 0.1.0
pub struct Client {
    pub(crate) baseurl: String,
    pub(crate) client: reqwest::Client,
    pub(crate) inner: crate::runtime::Transport,
}
impl Client {
    /// Construct a new client with an existing `reqwest::Client`,
    /// allowing more control over its configuration.
    ///
    /// `baseurl` is the base URL provided to the internal
    /// `reqwest::Client`, and should include a scheme and hostname,
    /// as well as port and a path stem if applicable.
    pub fn new_with_client(
        baseurl: &str,
        client: reqwest::Client,
        inner: crate::runtime::Transport,
    ) -> Self {
        Self {
            baseurl: baseurl.to_string(),
            client,
            inner,
        }
    }
}
impl ClientInfo<crate::runtime::Transport> for Client {
    fn api_version() -> &'static str {
        "0.1.0"
    }
    fn baseurl(&self) -> &str {
        self.baseurl.as_str()
    }
    fn client(&self) -> &reqwest::Client {
        &self.client
    }
    fn inner(&self) -> &crate::runtime::Transport {
        &self.inner
    }
}
const _: () = {
    #[allow(dead_code)]
    fn assert_client_hooks()
    where
        Client: ClientHooks<crate::runtime::Transport>,
    {}
};
#[allow(clippy::all)]
impl Client {
    pub async fn list_subscription_add_ons<'a>(
        &'a self,
        company_domain: &'a str,
        subscription_unique_id: &'a types::SubscriptionId,
    ) -> Result<ResponseValue<types::SubscriptionAddOns>, Error<()>> {
        let url = format!(
            "{}/api/v1/rest/billing/{}/subscriptions/{}/addons", self.baseurl,
            encode_path(& company_domain.to_string()), encode_path(&
            subscription_unique_id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "list_subscription_add_ons",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    pub async fn list_subscription_allowances<'a>(
        &'a self,
        company_domain: &'a str,
        subscription_unique_id: &'a types::SubscriptionId,
    ) -> Result<ResponseValue<types::SubscriptionAllowances>, Error<()>> {
        let url = format!(
            "{}/api/v1/rest/billing/{}/subscriptions/{}/allowances", self.baseurl,
            encode_path(& company_domain.to_string()), encode_path(&
            subscription_unique_id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "list_subscription_allowances",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    pub async fn get_invoice<'a>(
        &'a self,
        invoice_number: &'a types::InvoiceNumber,
    ) -> Result<ResponseValue<types::Invoice>, Error<()>> {
        let url = format!(
            "{}/api/v1/rest/core/invoices/{}", self.baseurl, encode_path(& invoice_number
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "get_invoice",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    pub async fn list_add_ons<'a>(
        &'a self,
        company_domain: &'a str,
    ) -> Result<ResponseValue<Vec<types::AddOnSummary>>, Error<()>> {
        let url = format!(
            "{}/api/v1/rest/core/{}/addons", self.baseurl, encode_path(& company_domain
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "list_add_ons",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    pub async fn get_add_on<'a>(
        &'a self,
        company_domain: &'a str,
        addon_id: &'a types::AddOnId,
    ) -> Result<ResponseValue<types::AddOn>, Error<()>> {
        let url = format!(
            "{}/api/v1/rest/core/{}/addons/{}", self.baseurl, encode_path(&
            company_domain.to_string()), encode_path(& addon_id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "get_add_on",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    pub async fn list_allowances<'a>(
        &'a self,
        company_domain: &'a str,
    ) -> Result<ResponseValue<Vec<types::AllowanceSummary>>, Error<()>> {
        let url = format!(
            "{}/api/v1/rest/core/{}/allowances", self.baseurl, encode_path(&
            company_domain.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "list_allowances",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    pub async fn get_allowance<'a>(
        &'a self,
        company_domain: &'a str,
        allowance_id: &'a types::AllowanceId,
    ) -> Result<ResponseValue<types::Allowance>, Error<()>> {
        let url = format!(
            "{}/api/v1/rest/core/{}/allowances/{}", self.baseurl, encode_path(&
            company_domain.to_string()), encode_path(& allowance_id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "get_allowance",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    pub async fn list_credit_notes<'a>(
        &'a self,
        company_domain: &'a str,
        is_failed: Option<bool>,
        is_paid: Option<bool>,
        is_pending: Option<bool>,
        order_by: Option<&'a str>,
        order_by_descending: Option<&'a str>,
        page: i32,
        page_size: i32,
        query: Option<&'a str>,
    ) -> Result<ResponseValue<types::CreditNotePage>, Error<()>> {
        let url = format!(
            "{}/api/v1/rest/core/{}/companies/creditnotes", self.baseurl, encode_path(&
            company_domain.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("isFailed", &is_failed))
            .query(&progenitor_client::QueryParam::new("isPaid", &is_paid))
            .query(&progenitor_client::QueryParam::new("isPending", &is_pending))
            .query(&progenitor_client::QueryParam::new("orderBy", &order_by))
            .query(
                &progenitor_client::QueryParam::new(
                    "orderByDescending",
                    &order_by_descending,
                ),
            )
            .query(&progenitor_client::QueryParam::new("page", &page))
            .query(&progenitor_client::QueryParam::new("pageSize", &page_size))
            .query(&progenitor_client::QueryParam::new("query", &query))
            .build()?;
        let info = OperationInfo {
            operation_id: "list_credit_notes",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    pub async fn list_invoices<'a>(
        &'a self,
        company_domain: &'a str,
        is_paid: Option<bool>,
        is_paid_offline: Option<bool>,
        is_pending: Option<bool>,
        is_unpaid: Option<bool>,
        is_written_off: Option<bool>,
        order_by: Option<&'a str>,
        order_by_descending: Option<&'a str>,
        page: i32,
        page_size: i32,
        query: Option<&'a str>,
    ) -> Result<ResponseValue<types::InvoicePage>, Error<()>> {
        let url = format!(
            "{}/api/v1/rest/core/{}/companies/invoices", self.baseurl, encode_path(&
            company_domain.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("isPaid", &is_paid))
            .query(
                &progenitor_client::QueryParam::new("isPaidOffline", &is_paid_offline),
            )
            .query(&progenitor_client::QueryParam::new("isPending", &is_pending))
            .query(&progenitor_client::QueryParam::new("isUnpaid", &is_unpaid))
            .query(&progenitor_client::QueryParam::new("isWrittenOff", &is_written_off))
            .query(&progenitor_client::QueryParam::new("orderBy", &order_by))
            .query(
                &progenitor_client::QueryParam::new(
                    "orderByDescending",
                    &order_by_descending,
                ),
            )
            .query(&progenitor_client::QueryParam::new("page", &page))
            .query(&progenitor_client::QueryParam::new("pageSize", &page_size))
            .query(&progenitor_client::QueryParam::new("query", &query))
            .build()?;
        let info = OperationInfo {
            operation_id: "list_invoices",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    pub async fn reattempt_credit_note_payment<'a>(
        &'a self,
        company_domain: &'a str,
        credit_note_number: &'a types::InvoiceNumber,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/api/v1/rest/core/{}/creditNotes/{}/Payment", self.baseurl, encode_path(&
            company_domain.to_string()), encode_path(& credit_note_number.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self.client.put(url).build()?;
        let info = OperationInfo {
            operation_id: "reattempt_credit_note_payment",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    pub async fn list_customers<'a>(
        &'a self,
        company_domain: &'a str,
        page: i32,
        page_size: i32,
        search: Option<&'a str>,
    ) -> Result<ResponseValue<types::CustomerPage>, Error<()>> {
        let url = format!(
            "{}/api/v1/rest/core/{}/customers", self.baseurl, encode_path(&
            company_domain.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("page", &page))
            .query(&progenitor_client::QueryParam::new("pageSize", &page_size))
            .query(&progenitor_client::QueryParam::new("search", &search))
            .build()?;
        let info = OperationInfo {
            operation_id: "list_customers",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    pub async fn create_customer<'a>(
        &'a self,
        company_domain: &'a str,
        body: &'a types::NewCustomer,
    ) -> Result<ResponseValue<types::CustomerCreated>, Error<()>> {
        let url = format!(
            "{}/api/v1/rest/core/{}/customers", self.baseurl, encode_path(&
            company_domain.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "create_customer",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    pub async fn get_customer<'a>(
        &'a self,
        company_domain: &'a str,
        customer_unique_id: &'a types::CustomerId,
    ) -> Result<ResponseValue<types::Customer>, Error<()>> {
        let url = format!(
            "{}/api/v1/rest/core/{}/customers/{}", self.baseurl, encode_path(&
            company_domain.to_string()), encode_path(& customer_unique_id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "get_customer",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    pub async fn update_customer<'a>(
        &'a self,
        company_domain: &'a str,
        customer_unique_id: &'a types::CustomerId,
        body: &'a types::CustomerUpdate,
    ) -> Result<ResponseValue<types::UpdatedCustomer>, Error<()>> {
        let url = format!(
            "{}/api/v1/rest/core/{}/customers/{}", self.baseurl, encode_path(&
            company_domain.to_string()), encode_path(& customer_unique_id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .put(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "update_customer",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    pub async fn delete_customer<'a>(
        &'a self,
        company_domain: &'a str,
        customer_unique_id: &'a types::CustomerId,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/api/v1/rest/core/{}/customers/{}", self.baseurl, encode_path(&
            company_domain.to_string()), encode_path(& customer_unique_id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self.client.delete(url).build()?;
        let info = OperationInfo {
            operation_id: "delete_customer",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    pub async fn list_customer_credit_notes<'a>(
        &'a self,
        company_domain: &'a str,
        customer_unique_id: &'a types::CustomerId,
    ) -> Result<ResponseValue<Vec<types::CustomerCreditNote>>, Error<()>> {
        let url = format!(
            "{}/api/v1/rest/core/{}/customers/{}/creditNotes", self.baseurl,
            encode_path(& company_domain.to_string()), encode_path(& customer_unique_id
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "list_customer_credit_notes",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    pub async fn erase_customer_data<'a>(
        &'a self,
        company_domain: &'a str,
        customer_unique_id: &'a types::CustomerId,
    ) -> Result<ResponseValue<types::ErasedCustomer>, Error<()>> {
        let url = format!(
            "{}/api/v1/rest/core/{}/customers/{}/gdprcleanup", self.baseurl,
            encode_path(& company_domain.to_string()), encode_path(& customer_unique_id
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .put(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "erase_customer_data",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    pub async fn list_customer_invoices<'a>(
        &'a self,
        company_domain: &'a str,
        customer_unique_id: &'a types::CustomerId,
    ) -> Result<ResponseValue<Vec<types::CustomerInvoice>>, Error<()>> {
        let url = format!(
            "{}/api/v1/rest/core/{}/customers/{}/invoices", self.baseurl, encode_path(&
            company_domain.to_string()), encode_path(& customer_unique_id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "list_customer_invoices",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    pub async fn create_one_time_charge<'a>(
        &'a self,
        company_domain: &'a str,
        customer_unique_id: &'a types::CustomerId,
        body: &'a types::OneTimeCharge,
    ) -> Result<ResponseValue<bool>, Error<()>> {
        let url = format!(
            "{}/api/v1/rest/core/{}/customers/{}/invoices", self.baseurl, encode_path(&
            company_domain.to_string()), encode_path(& customer_unique_id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "create_one_time_charge",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    pub async fn list_payment_logs<'a>(
        &'a self,
        company_domain: &'a str,
        customer_unique_id: &'a types::CustomerId,
        invoice_number: &'a types::InvoiceNumber,
    ) -> Result<ResponseValue<Vec<types::PaymentLog>>, Error<()>> {
        let url = format!(
            "{}/api/v1/rest/core/{}/customers/{}/invoices/{}/paymentlogs", self.baseurl,
            encode_path(& company_domain.to_string()), encode_path(& customer_unique_id
            .to_string()), encode_path(& invoice_number.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "list_payment_logs",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    pub async fn update_payment_card<'a>(
        &'a self,
        company_domain: &'a str,
        customer_unique_id: &'a types::CustomerId,
        body: &'a types::CardDetails,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/api/v1/rest/core/{}/customers/{}/paymentCard", self.baseurl,
            encode_path(& company_domain.to_string()), encode_path(& customer_unique_id
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self.client.put(url).json(&body).build()?;
        let info = OperationInfo {
            operation_id: "update_payment_card",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    pub async fn request_payment_details_update<'a>(
        &'a self,
        company_domain: &'a str,
        customer_unique_id: &'a types::CustomerId,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/api/v1/rest/core/{}/customers/{}/paymentdetailsrequest", self.baseurl,
            encode_path(& company_domain.to_string()), encode_path(& customer_unique_id
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self.client.get(url).build()?;
        let info = OperationInfo {
            operation_id: "request_payment_details_update",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    pub async fn refund_invoice<'a>(
        &'a self,
        company_domain: &'a str,
        customer_unique_id: &'a types::CustomerId,
        body: &'a types::NewRefund,
    ) -> Result<ResponseValue<types::Refund>, Error<()>> {
        let url = format!(
            "{}/api/v1/rest/core/{}/customers/{}/refunds", self.baseurl, encode_path(&
            company_domain.to_string()), encode_path(& customer_unique_id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "refund_invoice",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    pub async fn list_customer_subscriptions<'a>(
        &'a self,
        company_domain: &'a str,
        customer_unique_id: &'a types::CustomerId,
    ) -> Result<ResponseValue<Vec<types::CustomerSubscription>>, Error<()>> {
        let url = format!(
            "{}/api/v1/rest/core/{}/customers/{}/subscriptions", self.baseurl,
            encode_path(& company_domain.to_string()), encode_path(& customer_unique_id
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "list_customer_subscriptions",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    pub async fn add_customer_subscription<'a>(
        &'a self,
        company_domain: &'a str,
        customer_unique_id: &'a types::CustomerId,
        body: &'a types::NewCustomerSubscription,
    ) -> Result<ResponseValue<types::SubscriptionCreated>, Error<()>> {
        let url = format!(
            "{}/api/v1/rest/core/{}/customers/{}/subscriptions", self.baseurl,
            encode_path(& company_domain.to_string()), encode_path(& customer_unique_id
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "add_customer_subscription",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    pub async fn list_customer_feature_tags<'a>(
        &'a self,
        company_domain: &'a str,
        customer_unique_id: &'a types::CustomerId,
    ) -> Result<ResponseValue<Vec<String>>, Error<()>> {
        let url = format!(
            "{}/api/v1/rest/core/{}/customers/{}/subscriptions/featuretags", self
            .baseurl, encode_path(& company_domain.to_string()), encode_path(&
            customer_unique_id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "list_customer_feature_tags",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    pub async fn list_custom_field_responses<'a>(
        &'a self,
        company_domain: &'a str,
        customer_unique_id: Option<&'a types::CustomerId>,
        product_id: Option<&'a types::ProductId>,
    ) -> Result<ResponseValue<Vec<types::CustomFieldResponse>>, Error<()>> {
        let url = format!(
            "{}/api/v1/rest/core/{}/customfieldResponses", self.baseurl, encode_path(&
            company_domain.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "customerUniqueId",
                    &customer_unique_id,
                ),
            )
            .query(&progenitor_client::QueryParam::new("productId", &product_id))
            .build()?;
        let info = OperationInfo {
            operation_id: "list_custom_field_responses",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    pub async fn update_custom_field_response<'a>(
        &'a self,
        company_domain: &'a str,
        custom_field_response_id: &'a types::CustomFieldResponseId,
        body: &'a types::CustomFieldResponseUpdate,
    ) -> Result<ResponseValue<Vec<types::CustomFieldResponse>>, Error<()>> {
        let url = format!(
            "{}/api/v1/rest/core/{}/customfieldResponses/{}", self.baseurl, encode_path(&
            company_domain.to_string()), encode_path(& custom_field_response_id
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .put(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "update_custom_field_response",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    pub async fn list_custom_fields<'a>(
        &'a self,
        company_domain: &'a str,
    ) -> Result<ResponseValue<Vec<types::CustomField>>, Error<()>> {
        let url = format!(
            "{}/api/v1/rest/core/{}/customfields", self.baseurl, encode_path(&
            company_domain.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "list_custom_fields",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    pub async fn create_custom_field<'a>(
        &'a self,
        company_domain: &'a str,
        body: &'a types::NewCustomField,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/api/v1/rest/core/{}/customfields", self.baseurl, encode_path(&
            company_domain.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self.client.post(url).json(&body).build()?;
        let info = OperationInfo {
            operation_id: "create_custom_field",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    pub async fn update_custom_field<'a>(
        &'a self,
        company_domain: &'a str,
        custom_field_id: &'a types::CustomFieldId,
        body: &'a types::CustomFieldUpdate,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/api/v1/rest/core/{}/customfields/{}", self.baseurl, encode_path(&
            company_domain.to_string()), encode_path(& custom_field_id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self.client.put(url).json(&body).build()?;
        let info = OperationInfo {
            operation_id: "update_custom_field",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    pub async fn mark_invoice_paid_offline<'a>(
        &'a self,
        company_domain: &'a str,
        invoice_number: &'a types::InvoiceNumber,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/api/v1/rest/core/{}/invoices/{}/PaidOffline", self.baseurl, encode_path(&
            company_domain.to_string()), encode_path(& invoice_number.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self.client.put(url).build()?;
        let info = OperationInfo {
            operation_id: "mark_invoice_paid_offline",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    pub async fn reattempt_invoice_payment<'a>(
        &'a self,
        company_domain: &'a str,
        invoice_number: &'a types::InvoiceNumber,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/api/v1/rest/core/{}/invoices/{}/Payment", self.baseurl, encode_path(&
            company_domain.to_string()), encode_path(& invoice_number.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self.client.put(url).build()?;
        let info = OperationInfo {
            operation_id: "reattempt_invoice_payment",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    pub async fn write_off_invoice<'a>(
        &'a self,
        company_domain: &'a str,
        invoice_number: &'a types::InvoiceNumber,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/api/v1/rest/core/{}/invoices/{}/WrittenOff", self.baseurl, encode_path(&
            company_domain.to_string()), encode_path(& invoice_number.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self.client.put(url).build()?;
        let info = OperationInfo {
            operation_id: "write_off_invoice",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    pub async fn list_products<'a>(
        &'a self,
        company_domain: &'a str,
        page: i32,
        page_size: i32,
        search: Option<&'a str>,
        visibility_type: Option<&'a types::Visibility>,
    ) -> Result<ResponseValue<types::ProductPage>, Error<()>> {
        let url = format!(
            "{}/api/v1/rest/core/{}/products", self.baseurl, encode_path(& company_domain
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("page", &page))
            .query(&progenitor_client::QueryParam::new("pageSize", &page_size))
            .query(&progenitor_client::QueryParam::new("search", &search))
            .query(
                &progenitor_client::QueryParam::new("visibilityType", &visibility_type),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "list_products",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    pub async fn create_product<'a>(
        &'a self,
        company_domain: &'a str,
        body: &'a types::NewProduct,
    ) -> Result<ResponseValue<types::Product>, Error<()>> {
        let url = format!(
            "{}/api/v1/rest/core/{}/products", self.baseurl, encode_path(& company_domain
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "create_product",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    pub async fn get_product<'a>(
        &'a self,
        company_domain: &'a str,
        product_id: &'a types::ProductId,
    ) -> Result<ResponseValue<types::Product>, Error<()>> {
        let url = format!(
            "{}/api/v1/rest/core/{}/products/{}", self.baseurl, encode_path(&
            company_domain.to_string()), encode_path(& product_id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "get_product",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    pub async fn update_product<'a>(
        &'a self,
        company_domain: &'a str,
        product_id: &'a types::ProductId,
        body: &'a types::ProductUpdate,
    ) -> Result<ResponseValue<types::Product>, Error<()>> {
        let url = format!(
            "{}/api/v1/rest/core/{}/products/{}", self.baseurl, encode_path(&
            company_domain.to_string()), encode_path(& product_id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .put(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "update_product",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    pub async fn list_plans<'a>(
        &'a self,
        company_domain: &'a str,
        product_id: &'a types::ProductId,
    ) -> Result<ResponseValue<Vec<types::Plan>>, Error<()>> {
        let url = format!(
            "{}/api/v1/rest/core/{}/products/{}/plans", self.baseurl, encode_path(&
            company_domain.to_string()), encode_path(& product_id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "list_plans",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    pub async fn create_plan<'a>(
        &'a self,
        company_domain: &'a str,
        product_id: &'a types::ProductId,
        body: &'a types::NewPlan,
    ) -> Result<ResponseValue<types::Plan>, Error<()>> {
        let url = format!(
            "{}/api/v1/rest/core/{}/products/{}/plans", self.baseurl, encode_path(&
            company_domain.to_string()), encode_path(& product_id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "create_plan",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    pub async fn reorder_plans<'a>(
        &'a self,
        company_domain: &'a str,
        product_id: &'a types::ProductId,
        body: &'a types::PlanOrder,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/api/v1/rest/core/{}/products/{}/plans/orders", self.baseurl,
            encode_path(& company_domain.to_string()), encode_path(& product_id
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self.client.put(url).json(&body).build()?;
        let info = OperationInfo {
            operation_id: "reorder_plans",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    pub async fn update_plan<'a>(
        &'a self,
        company_domain: &'a str,
        product_id: &'a types::ProductId,
        plan_id: &'a types::PlanId,
        body: &'a types::PlanUpdate,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/api/v1/rest/core/{}/products/{}/plans/{}", self.baseurl, encode_path(&
            company_domain.to_string()), encode_path(& product_id.to_string()),
            encode_path(& plan_id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self.client.put(url).json(&body).build()?;
        let info = OperationInfo {
            operation_id: "update_plan",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    pub async fn create_cycles<'a>(
        &'a self,
        company_domain: &'a str,
        product_id: &'a types::ProductId,
        plan_id: &'a types::PlanId,
        body: &'a types::NewCycles,
    ) -> Result<ResponseValue<Vec<types::Cycle>>, Error<()>> {
        let url = format!(
            "{}/api/v1/rest/core/{}/products/{}/plans/{}/cycles", self.baseurl,
            encode_path(& company_domain.to_string()), encode_path(& product_id
            .to_string()), encode_path(& plan_id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "create_cycles",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    pub async fn list_subscriptions<'a>(
        &'a self,
        company_domain: &'a str,
        is_active: Option<bool>,
        is_in_free_trial: Option<bool>,
        order_by: Option<&'a str>,
        order_by_descending: Option<&'a str>,
        page: i32,
        page_size: i32,
        plan_name: Option<&'a str>,
        product_name: Option<&'a str>,
    ) -> Result<ResponseValue<types::SubscriptionPage>, Error<()>> {
        let url = format!(
            "{}/api/v1/rest/core/{}/subscriptions", self.baseurl, encode_path(&
            company_domain.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("isActive", &is_active))
            .query(
                &progenitor_client::QueryParam::new("isInFreeTrial", &is_in_free_trial),
            )
            .query(&progenitor_client::QueryParam::new("orderBy", &order_by))
            .query(
                &progenitor_client::QueryParam::new(
                    "orderByDescending",
                    &order_by_descending,
                ),
            )
            .query(&progenitor_client::QueryParam::new("page", &page))
            .query(&progenitor_client::QueryParam::new("pageSize", &page_size))
            .query(&progenitor_client::QueryParam::new("planName", &plan_name))
            .query(&progenitor_client::QueryParam::new("productName", &product_name))
            .build()?;
        let info = OperationInfo {
            operation_id: "list_subscriptions",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    pub async fn create_subscription<'a>(
        &'a self,
        company_domain: &'a str,
        body: &'a types::NewSubscription,
    ) -> Result<ResponseValue<types::SubscriptionCreated>, Error<()>> {
        let url = format!(
            "{}/api/v1/rest/core/{}/subscriptions", self.baseurl, encode_path(&
            company_domain.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "create_subscription",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    pub async fn add_feature_tags<'a>(
        &'a self,
        company_domain: &'a str,
        body: &'a types::FeatureTagAssignment,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/api/v1/rest/core/{}/subscriptions/tags", self.baseurl, encode_path(&
            company_domain.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self.client.post(url).json(&body).build()?;
        let info = OperationInfo {
            operation_id: "add_feature_tags",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    pub async fn remove_feature_tag<'a>(
        &'a self,
        company_domain: &'a str,
        tagname: &'a str,
        subs_id: Option<&'a types::SubscriptionId>,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/api/v1/rest/core/{}/subscriptions/tags/{}", self.baseurl, encode_path(&
            company_domain.to_string()), encode_path(& tagname.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .delete(url)
            .query(&progenitor_client::QueryParam::new("subsId", &subs_id))
            .build()?;
        let info = OperationInfo {
            operation_id: "remove_feature_tag",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    pub async fn get_subscription<'a>(
        &'a self,
        company_domain: &'a str,
        subscription_unique_id: &'a types::SubscriptionId,
    ) -> Result<ResponseValue<types::Subscription>, Error<()>> {
        let url = format!(
            "{}/api/v1/rest/core/{}/subscriptions/{}", self.baseurl, encode_path(&
            company_domain.to_string()), encode_path(& subscription_unique_id
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "get_subscription",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    pub async fn cancel_subscription<'a>(
        &'a self,
        company_domain: &'a str,
        subscription_unique_id: &'a types::SubscriptionId,
        customer_unique_id: &'a types::CustomerId,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/api/v1/rest/core/{}/subscriptions/{}", self.baseurl, encode_path(&
            company_domain.to_string()), encode_path(& subscription_unique_id
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .delete(url)
            .query(
                &progenitor_client::QueryParam::new(
                    "customerUniqueId",
                    &customer_unique_id,
                ),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "cancel_subscription",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    pub async fn list_subscription_event_logs<'a>(
        &'a self,
        company_domain: &'a str,
        subscription_unique_id: &'a types::SubscriptionId,
        page: i32,
        page_size: i32,
    ) -> Result<ResponseValue<types::EventLogPage>, Error<()>> {
        let url = format!(
            "{}/api/v1/rest/core/{}/subscriptions/{}/logs", self.baseurl, encode_path(&
            company_domain.to_string()), encode_path(& subscription_unique_id
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("page", &page))
            .query(&progenitor_client::QueryParam::new("pageSize", &page_size))
            .build()?;
        let info = OperationInfo {
            operation_id: "list_subscription_event_logs",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    pub async fn change_subscription_plan<'a>(
        &'a self,
        company_domain: &'a str,
        subscription_unique_id: &'a types::SubscriptionId,
        body: &'a types::PlanChange,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/api/v1/rest/core/{}/subscriptions/{}/plan", self.baseurl, encode_path(&
            company_domain.to_string()), encode_path(& subscription_unique_id
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self.client.put(url).json(&body).build()?;
        let info = OperationInfo {
            operation_id: "change_subscription_plan",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    pub async fn update_renewal_date<'a>(
        &'a self,
        company_domain: &'a str,
        subscription_unique_id: &'a types::SubscriptionId,
        body: &'a types::RenewalDateUpdate,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/api/v1/rest/core/{}/subscriptions/{}/renewaldate", self.baseurl,
            encode_path(& company_domain.to_string()), encode_path(&
            subscription_unique_id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self.client.put(url).json(&body).build()?;
        let info = OperationInfo {
            operation_id: "update_renewal_date",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    pub async fn get_shipping_address<'a>(
        &'a self,
        company_domain: &'a str,
        subscription_unique_id: &'a types::SubscriptionId,
    ) -> Result<ResponseValue<types::Address>, Error<()>> {
        let url = format!(
            "{}/api/v1/rest/core/{}/subscriptions/{}/shippingAddress", self.baseurl,
            encode_path(& company_domain.to_string()), encode_path(&
            subscription_unique_id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "get_shipping_address",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    pub async fn update_shipping_address<'a>(
        &'a self,
        company_domain: &'a str,
        subscription_unique_id: &'a types::SubscriptionId,
        body: &'a types::Address,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/api/v1/rest/core/{}/subscriptions/{}/shippingAddress", self.baseurl,
            encode_path(& company_domain.to_string()), encode_path(&
            subscription_unique_id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self.client.put(url).json(&body).build()?;
        let info = OperationInfo {
            operation_id: "update_shipping_address",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    pub async fn list_subscription_feature_tags<'a>(
        &'a self,
        company_domain: &'a str,
        subscription_unique_id: &'a types::SubscriptionId,
    ) -> Result<ResponseValue<Vec<String>>, Error<()>> {
        let url = format!(
            "{}/api/v1/rest/core/{}/subscriptions/{}/tags", self.baseurl, encode_path(&
            company_domain.to_string()), encode_path(& subscription_unique_id
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "list_subscription_feature_tags",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    pub async fn get_subscription_feature_tag_split<'a>(
        &'a self,
        company_domain: &'a str,
        subscription_unique_id: &'a types::SubscriptionId,
    ) -> Result<ResponseValue<types::FeatureTagSplit>, Error<()>> {
        let url = format!(
            "{}/api/v1/rest/core/{}/subscriptions/{}/tags/split", self.baseurl,
            encode_path(& company_domain.to_string()), encode_path(&
            subscription_unique_id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "get_subscription_feature_tag_split",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    pub async fn update_counter<'a>(
        &'a self,
        company_domain: &'a str,
        subscription_unique_id: &'a types::SubscriptionId,
        counter_id: &'a types::CounterId,
        body: &'a types::CounterUpdate,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/api/v1/rest/counters/operations/{}/subscriptions/{}/counters/{}", self
            .baseurl, encode_path(& company_domain.to_string()), encode_path(&
            subscription_unique_id.to_string()), encode_path(& counter_id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self.client.post(url).json(&body).build()?;
        let info = OperationInfo {
            operation_id: "update_counter",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    pub async fn get_counter_usage<'a>(
        &'a self,
        company_domain: &'a str,
        subscription_unique_id: &'a types::SubscriptionId,
        counter_id: &'a types::CounterId,
        from: Option<&'a types::Timestamp>,
        to: Option<&'a types::Timestamp>,
    ) -> Result<ResponseValue<types::CounterUsage>, Error<()>> {
        let url = format!(
            "{}/api/v1/rest/counters/usage/{}/subscriptions/{}/counters/{}", self
            .baseurl, encode_path(& company_domain.to_string()), encode_path(&
            subscription_unique_id.to_string()), encode_path(& counter_id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("from", &from))
            .query(&progenitor_client::QueryParam::new("to", &to))
            .build()?;
        let info = OperationInfo {
            operation_id: "get_counter_usage",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
