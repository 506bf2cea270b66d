// @generated from the API description. Do not edit: change the description and regenerate.

use crate::types;
#[allow(unused_imports)]
pub use progenitor_client::{ByteStream, ClientInfo, Error, ResponseValue};
use progenitor_client::{ClientHooks, OperationInfo};
use crate::runtime::encode_path;
#[derive(Clone, Debug)]
/// Client for the control plane of billsby-mock
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
    pub async fn list_companies<'a>(
        &'a self,
    ) -> Result<ResponseValue<Vec<types::Company>>, Error<()>> {
        let url = format!("{}/_mock/companies", self.baseurl,);
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
            operation_id: "list_companies",
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
    pub async fn get_company<'a>(
        &'a self,
        domain: &'a types::CompanyDomain,
    ) -> Result<ResponseValue<types::Company>, Error<()>> {
        let url = format!(
            "{}/_mock/companies/{}", self.baseurl, encode_path(& domain.to_string()),
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
            operation_id: "get_company",
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
    pub async fn create_add_on<'a>(
        &'a self,
        domain: &'a types::CompanyDomain,
        body: &'a types::NewAddOn,
    ) -> Result<ResponseValue<types::AddOnCreated>, Error<()>> {
        let url = format!(
            "{}/_mock/companies/{}/addOns", self.baseurl, encode_path(& domain
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
            operation_id: "create_add_on",
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
    pub async fn create_allowance<'a>(
        &'a self,
        domain: &'a types::CompanyDomain,
        body: &'a types::NewAllowance,
    ) -> Result<ResponseValue<types::AllowanceCreated>, Error<()>> {
        let url = format!(
            "{}/_mock/companies/{}/allowances", self.baseurl, encode_path(& domain
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
            operation_id: "create_allowance",
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
    pub async fn get_clock<'a>(
        &'a self,
        domain: &'a types::CompanyDomain,
    ) -> Result<ResponseValue<types::Clock>, Error<()>> {
        let url = format!(
            "{}/_mock/companies/{}/clock", self.baseurl, encode_path(& domain
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
            operation_id: "get_clock",
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
    pub async fn set_clock<'a>(
        &'a self,
        domain: &'a types::CompanyDomain,
        body: &'a types::ClockSetting,
    ) -> Result<ResponseValue<types::Clock>, Error<()>> {
        let url = format!(
            "{}/_mock/companies/{}/clock", self.baseurl, encode_path(& domain
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
            operation_id: "set_clock",
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
    pub async fn advance_clock<'a>(
        &'a self,
        domain: &'a types::CompanyDomain,
        body: &'a types::ClockAdvance,
    ) -> Result<ResponseValue<types::ClockAdvanced>, Error<()>> {
        let url = format!(
            "{}/_mock/companies/{}/clock/advance", self.baseurl, encode_path(& domain
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
            operation_id: "advance_clock",
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
    pub async fn list_coupons<'a>(
        &'a self,
        domain: &'a types::CompanyDomain,
    ) -> Result<ResponseValue<Vec<types::Coupon>>, Error<()>> {
        let url = format!(
            "{}/_mock/companies/{}/coupons", self.baseurl, encode_path(& domain
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
            operation_id: "list_coupons",
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
    pub async fn create_coupon<'a>(
        &'a self,
        domain: &'a types::CompanyDomain,
        body: &'a types::NewCoupon,
    ) -> Result<ResponseValue<types::Coupon>, Error<()>> {
        let url = format!(
            "{}/_mock/companies/{}/coupons", self.baseurl, encode_path(& domain
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
            operation_id: "create_coupon",
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
    pub async fn get_rules<'a>(
        &'a self,
        domain: &'a types::CompanyDomain,
    ) -> Result<ResponseValue<types::Rules>, Error<()>> {
        let url = format!(
            "{}/_mock/companies/{}/rules", self.baseurl, encode_path(& domain
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
            operation_id: "get_rules",
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
    pub async fn update_rules<'a>(
        &'a self,
        domain: &'a types::CompanyDomain,
        body: &'a types::RulesChange,
    ) -> Result<ResponseValue<types::Rules>, Error<()>> {
        let url = format!(
            "{}/_mock/companies/{}/rules", self.baseurl, encode_path(& domain
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
            operation_id: "update_rules",
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
    pub async fn update_add_on_quantity<'a>(
        &'a self,
        domain: &'a types::CompanyDomain,
        subscription_unique_id: &'a types::SubscriptionId,
        addon_id: &'a types::AddOnId,
        body: &'a types::AddOnQuantity,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/_mock/companies/{}/subscriptions/{}/addOns/{}", self.baseurl,
            encode_path(& domain.to_string()), encode_path(& subscription_unique_id
            .to_string()), encode_path(& addon_id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self.client.put(url).json(&body).build()?;
        let info = OperationInfo {
            operation_id: "update_add_on_quantity",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            204u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    pub async fn reactivate_subscription<'a>(
        &'a self,
        domain: &'a types::CompanyDomain,
        subscription_unique_id: &'a types::SubscriptionId,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/_mock/companies/{}/subscriptions/{}/reactivate", self.baseurl,
            encode_path(& domain.to_string()), encode_path(& subscription_unique_id
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self.client.post(url).build()?;
        let info = OperationInfo {
            operation_id: "reactivate_subscription",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            204u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    pub async fn list_webhook_deliveries<'a>(
        &'a self,
        domain: &'a types::CompanyDomain,
        page: i32,
        page_size: i32,
    ) -> Result<ResponseValue<types::WebhookDeliveryPage>, Error<()>> {
        let url = format!(
            "{}/_mock/companies/{}/webhooks/deliveries", self.baseurl, encode_path(&
            domain.to_string()),
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
            operation_id: "list_webhook_deliveries",
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
    pub async fn resend_webhook<'a>(
        &'a self,
        domain: &'a types::CompanyDomain,
        webhook_id: &'a types::WebhookId,
    ) -> Result<ResponseValue<types::WebhookDelivery>, Error<()>> {
        let url = format!(
            "{}/_mock/companies/{}/webhooks/deliveries/{}/resend", self.baseurl,
            encode_path(& domain.to_string()), encode_path(& webhook_id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "resend_webhook",
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
    pub async fn get_webhook_receiver<'a>(
        &'a self,
        domain: &'a types::CompanyDomain,
    ) -> Result<ResponseValue<types::WebhookReceiver>, Error<()>> {
        let url = format!(
            "{}/_mock/companies/{}/webhooks/receiver", self.baseurl, encode_path(& domain
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
            operation_id: "get_webhook_receiver",
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
    pub async fn set_webhook_receiver<'a>(
        &'a self,
        domain: &'a types::CompanyDomain,
        body: &'a types::NewWebhookReceiver,
    ) -> Result<ResponseValue<types::WebhookReceiver>, Error<()>> {
        let url = format!(
            "{}/_mock/companies/{}/webhooks/receiver", self.baseurl, encode_path(& domain
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
            operation_id: "set_webhook_receiver",
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
    pub async fn remove_webhook_receiver<'a>(
        &'a self,
        domain: &'a types::CompanyDomain,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/_mock/companies/{}/webhooks/receiver", self.baseurl, encode_path(& domain
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self.client.delete(url).build()?;
        let info = OperationInfo {
            operation_id: "remove_webhook_receiver",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            204u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    pub async fn settle_webhooks<'a>(
        &'a self,
        domain: &'a types::CompanyDomain,
        body: &'a types::WebhookWait,
    ) -> Result<ResponseValue<types::WebhookRow>, Error<()>> {
        let url = format!(
            "{}/_mock/companies/{}/webhooks/settle", self.baseurl, encode_path(& domain
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
            operation_id: "settle_webhooks",
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
