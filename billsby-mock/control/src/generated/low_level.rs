// @generated from the API description. Do not edit: change the description and regenerate.

use crate::runtime::{Endpoint, encode_path};
use crate::types;
#[allow(clippy::all)]
impl Endpoint {
    #[inline]
    pub fn list_companies<'a>(&'a self) -> Result<reqwest::Request, reqwest::Error> {
        let url = format!("{}/_mock/companies", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self.client.get(url).build()?;
        Ok(request)
    }
    #[inline]
    pub fn get_company<'a>(
        &'a self,
        domain: &'a types::CompanyDomain,
    ) -> Result<reqwest::Request, reqwest::Error> {
        let url = format!("{}/_mock/companies/{}", self.baseurl, encode_path(& domain),);
        #[allow(unused_mut)]
        let mut request = self.client.get(url).build()?;
        Ok(request)
    }
    #[inline]
    pub fn create_company<'a>(
        &'a self,
        domain: &'a types::CompanyDomain,
        body: &'a types::NewCompany,
    ) -> Result<reqwest::Request, reqwest::Error> {
        let url = format!("{}/_mock/companies/{}", self.baseurl, encode_path(& domain),);
        #[allow(unused_mut)]
        let mut request = self.client.put(url).json(&body).build()?;
        Ok(request)
    }
    #[inline]
    pub fn delete_company<'a>(
        &'a self,
        domain: &'a types::CompanyDomain,
    ) -> Result<reqwest::Request, reqwest::Error> {
        let url = format!("{}/_mock/companies/{}", self.baseurl, encode_path(& domain),);
        #[allow(unused_mut)]
        let mut request = self.client.delete(url).build()?;
        Ok(request)
    }
    #[inline]
    pub fn create_add_on<'a>(
        &'a self,
        domain: &'a types::CompanyDomain,
        body: &'a types::NewAddOn,
    ) -> Result<reqwest::Request, reqwest::Error> {
        let url = format!(
            "{}/_mock/companies/{}/addOns", self.baseurl, encode_path(& domain),
        );
        #[allow(unused_mut)]
        let mut request = self.client.post(url).json(&body).build()?;
        Ok(request)
    }
    #[inline]
    pub fn create_allowance<'a>(
        &'a self,
        domain: &'a types::CompanyDomain,
        body: &'a types::NewAllowance,
    ) -> Result<reqwest::Request, reqwest::Error> {
        let url = format!(
            "{}/_mock/companies/{}/allowances", self.baseurl, encode_path(& domain),
        );
        #[allow(unused_mut)]
        let mut request = self.client.post(url).json(&body).build()?;
        Ok(request)
    }
    #[inline]
    pub fn get_clock<'a>(
        &'a self,
        domain: &'a types::CompanyDomain,
    ) -> Result<reqwest::Request, reqwest::Error> {
        let url = format!(
            "{}/_mock/companies/{}/clock", self.baseurl, encode_path(& domain),
        );
        #[allow(unused_mut)]
        let mut request = self.client.get(url).build()?;
        Ok(request)
    }
    #[inline]
    pub fn set_clock<'a>(
        &'a self,
        domain: &'a types::CompanyDomain,
        body: &'a types::ClockSetting,
    ) -> Result<reqwest::Request, reqwest::Error> {
        let url = format!(
            "{}/_mock/companies/{}/clock", self.baseurl, encode_path(& domain),
        );
        #[allow(unused_mut)]
        let mut request = self.client.put(url).json(&body).build()?;
        Ok(request)
    }
    #[inline]
    pub fn advance_clock<'a>(
        &'a self,
        domain: &'a types::CompanyDomain,
        body: &'a types::ClockAdvance,
    ) -> Result<reqwest::Request, reqwest::Error> {
        let url = format!(
            "{}/_mock/companies/{}/clock/advance", self.baseurl, encode_path(& domain),
        );
        #[allow(unused_mut)]
        let mut request = self.client.post(url).json(&body).build()?;
        Ok(request)
    }
    #[inline]
    pub fn list_coupons<'a>(
        &'a self,
        domain: &'a types::CompanyDomain,
    ) -> Result<reqwest::Request, reqwest::Error> {
        let url = format!(
            "{}/_mock/companies/{}/coupons", self.baseurl, encode_path(& domain),
        );
        #[allow(unused_mut)]
        let mut request = self.client.get(url).build()?;
        Ok(request)
    }
    #[inline]
    pub fn create_coupon<'a>(
        &'a self,
        domain: &'a types::CompanyDomain,
        body: &'a types::NewCoupon,
    ) -> Result<reqwest::Request, reqwest::Error> {
        let url = format!(
            "{}/_mock/companies/{}/coupons", self.baseurl, encode_path(& domain),
        );
        #[allow(unused_mut)]
        let mut request = self.client.post(url).json(&body).build()?;
        Ok(request)
    }
    #[inline]
    pub fn list_faults<'a>(
        &'a self,
        domain: &'a types::CompanyDomain,
    ) -> Result<reqwest::Request, reqwest::Error> {
        let url = format!(
            "{}/_mock/companies/{}/faults", self.baseurl, encode_path(& domain),
        );
        #[allow(unused_mut)]
        let mut request = self.client.get(url).build()?;
        Ok(request)
    }
    #[inline]
    pub fn add_fault<'a>(
        &'a self,
        domain: &'a types::CompanyDomain,
        body: &'a types::NewFault,
    ) -> Result<reqwest::Request, reqwest::Error> {
        let url = format!(
            "{}/_mock/companies/{}/faults", self.baseurl, encode_path(& domain),
        );
        #[allow(unused_mut)]
        let mut request = self.client.post(url).json(&body).build()?;
        Ok(request)
    }
    #[inline]
    pub fn clear_faults<'a>(
        &'a self,
        domain: &'a types::CompanyDomain,
    ) -> Result<reqwest::Request, reqwest::Error> {
        let url = format!(
            "{}/_mock/companies/{}/faults", self.baseurl, encode_path(& domain),
        );
        #[allow(unused_mut)]
        let mut request = self.client.delete(url).build()?;
        Ok(request)
    }
    #[inline]
    pub fn get_fault<'a>(
        &'a self,
        domain: &'a types::CompanyDomain,
        fault_id: &'a types::FaultId,
    ) -> Result<reqwest::Request, reqwest::Error> {
        let url = format!(
            "{}/_mock/companies/{}/faults/{}", self.baseurl, encode_path(& domain),
            encode_path(& fault_id),
        );
        #[allow(unused_mut)]
        let mut request = self.client.get(url).build()?;
        Ok(request)
    }
    #[inline]
    pub fn remove_fault<'a>(
        &'a self,
        domain: &'a types::CompanyDomain,
        fault_id: &'a types::FaultId,
    ) -> Result<reqwest::Request, reqwest::Error> {
        let url = format!(
            "{}/_mock/companies/{}/faults/{}", self.baseurl, encode_path(& domain),
            encode_path(& fault_id),
        );
        #[allow(unused_mut)]
        let mut request = self.client.delete(url).build()?;
        Ok(request)
    }
    #[inline]
    pub fn load_fixture<'a>(
        &'a self,
        domain: &'a types::CompanyDomain,
        body: &'a types::Fixture,
    ) -> Result<reqwest::Request, reqwest::Error> {
        let url = format!(
            "{}/_mock/companies/{}/fixtures", self.baseurl, encode_path(& domain),
        );
        #[allow(unused_mut)]
        let mut request = self.client.post(url).json(&body).build()?;
        Ok(request)
    }
    #[inline]
    pub fn fork_company<'a>(
        &'a self,
        domain: &'a types::CompanyDomain,
        body: &'a types::CompanyFork,
    ) -> Result<reqwest::Request, reqwest::Error> {
        let url = format!(
            "{}/_mock/companies/{}/fork", self.baseurl, encode_path(& domain),
        );
        #[allow(unused_mut)]
        let mut request = self.client.post(url).json(&body).build()?;
        Ok(request)
    }
    #[inline]
    pub fn list_journal_entries<'a>(
        &'a self,
        domain: &'a types::CompanyDomain,
        after: Option<i64>,
        from: Option<&'a types::Instant>,
        method: Option<&'a types::HttpMethod>,
        operation_name: Option<&'a types::OperationName>,
        order: Option<&'a types::JournalOrder>,
        page: i32,
        page_size: i32,
        path: Option<&'a str>,
        status: Option<&'a types::StatusPattern>,
        text: Option<&'a str>,
        to: Option<&'a types::Instant>,
    ) -> Result<reqwest::Request, reqwest::Error> {
        let url = format!(
            "{}/_mock/companies/{}/journal/entries", self.baseurl, encode_path(& domain),
        );
        #[allow(unused_mut)]
        let mut request = self.client.get(url).build()?;
        if let Some(value) = after {
            crate::runtime::query(&mut request, "after", &value);
        }
        if let Some(value) = from {
            crate::runtime::query(&mut request, "from", &value);
        }
        if let Some(value) = method {
            crate::runtime::query(&mut request, "method", &value);
        }
        if let Some(value) = operation_name {
            crate::runtime::query(&mut request, "operationName", &value);
        }
        if let Some(value) = order {
            crate::runtime::query(&mut request, "order", &value);
        }
        crate::runtime::query(&mut request, "page", &page);
        crate::runtime::query(&mut request, "pageSize", &page_size);
        if let Some(value) = path {
            crate::runtime::query(&mut request, "path", &value);
        }
        if let Some(value) = status {
            crate::runtime::query(&mut request, "status", &value);
        }
        if let Some(value) = text {
            crate::runtime::query(&mut request, "text", &value);
        }
        if let Some(value) = to {
            crate::runtime::query(&mut request, "to", &value);
        }
        Ok(request)
    }
    #[inline]
    pub fn clear_journal<'a>(
        &'a self,
        domain: &'a types::CompanyDomain,
    ) -> Result<reqwest::Request, reqwest::Error> {
        let url = format!(
            "{}/_mock/companies/{}/journal/entries", self.baseurl, encode_path(& domain),
        );
        #[allow(unused_mut)]
        let mut request = self.client.delete(url).build()?;
        Ok(request)
    }
    #[inline]
    pub fn get_journal_entry<'a>(
        &'a self,
        domain: &'a types::CompanyDomain,
        number: &'a types::JournalNumber,
    ) -> Result<reqwest::Request, reqwest::Error> {
        let url = format!(
            "{}/_mock/companies/{}/journal/entries/{}", self.baseurl, encode_path(&
            domain), encode_path(& number),
        );
        #[allow(unused_mut)]
        let mut request = self.client.get(url).build()?;
        Ok(request)
    }
    #[inline]
    pub fn export_journal<'a>(
        &'a self,
        domain: &'a types::CompanyDomain,
        mask: Option<bool>,
    ) -> Result<reqwest::Request, reqwest::Error> {
        let url = format!(
            "{}/_mock/companies/{}/journal/har", self.baseurl, encode_path(& domain),
        );
        #[allow(unused_mut)]
        let mut request = self.client.get(url).build()?;
        if let Some(value) = mask {
            crate::runtime::query(&mut request, "mask", &value);
        }
        Ok(request)
    }
    #[inline]
    pub fn get_journal_settings<'a>(
        &'a self,
        domain: &'a types::CompanyDomain,
    ) -> Result<reqwest::Request, reqwest::Error> {
        let url = format!(
            "{}/_mock/companies/{}/journal/settings", self.baseurl, encode_path(&
            domain),
        );
        #[allow(unused_mut)]
        let mut request = self.client.get(url).build()?;
        Ok(request)
    }
    #[inline]
    pub fn update_journal_settings<'a>(
        &'a self,
        domain: &'a types::CompanyDomain,
        body: &'a types::JournalSettings,
    ) -> Result<reqwest::Request, reqwest::Error> {
        let url = format!(
            "{}/_mock/companies/{}/journal/settings", self.baseurl, encode_path(&
            domain),
        );
        #[allow(unused_mut)]
        let mut request = self.client.put(url).json(&body).build()?;
        Ok(request)
    }
    #[inline]
    pub fn verify_journal<'a>(
        &'a self,
        domain: &'a types::CompanyDomain,
        body: &'a types::JournalExpectations,
    ) -> Result<reqwest::Request, reqwest::Error> {
        let url = format!(
            "{}/_mock/companies/{}/journal/verify", self.baseurl, encode_path(& domain),
        );
        #[allow(unused_mut)]
        let mut request = self.client.post(url).json(&body).build()?;
        Ok(request)
    }
    #[inline]
    pub fn get_rate_limit<'a>(
        &'a self,
        domain: &'a types::CompanyDomain,
    ) -> Result<reqwest::Request, reqwest::Error> {
        let url = format!(
            "{}/_mock/companies/{}/rateLimit", self.baseurl, encode_path(& domain),
        );
        #[allow(unused_mut)]
        let mut request = self.client.get(url).build()?;
        Ok(request)
    }
    #[inline]
    pub fn set_rate_limit<'a>(
        &'a self,
        domain: &'a types::CompanyDomain,
        body: &'a types::RateLimit,
    ) -> Result<reqwest::Request, reqwest::Error> {
        let url = format!(
            "{}/_mock/companies/{}/rateLimit", self.baseurl, encode_path(& domain),
        );
        #[allow(unused_mut)]
        let mut request = self.client.put(url).json(&body).build()?;
        Ok(request)
    }
    #[inline]
    pub fn remove_rate_limit<'a>(
        &'a self,
        domain: &'a types::CompanyDomain,
    ) -> Result<reqwest::Request, reqwest::Error> {
        let url = format!(
            "{}/_mock/companies/{}/rateLimit", self.baseurl, encode_path(& domain),
        );
        #[allow(unused_mut)]
        let mut request = self.client.delete(url).build()?;
        Ok(request)
    }
    #[inline]
    pub fn reset_company<'a>(
        &'a self,
        domain: &'a types::CompanyDomain,
    ) -> Result<reqwest::Request, reqwest::Error> {
        let url = format!(
            "{}/_mock/companies/{}/reset", self.baseurl, encode_path(& domain),
        );
        #[allow(unused_mut)]
        let mut request = self.client.post(url).build()?;
        Ok(request)
    }
    #[inline]
    pub fn get_rules<'a>(
        &'a self,
        domain: &'a types::CompanyDomain,
    ) -> Result<reqwest::Request, reqwest::Error> {
        let url = format!(
            "{}/_mock/companies/{}/rules", self.baseurl, encode_path(& domain),
        );
        #[allow(unused_mut)]
        let mut request = self.client.get(url).build()?;
        Ok(request)
    }
    #[inline]
    pub fn update_rules<'a>(
        &'a self,
        domain: &'a types::CompanyDomain,
        body: &'a types::RulesChange,
    ) -> Result<reqwest::Request, reqwest::Error> {
        let url = format!(
            "{}/_mock/companies/{}/rules", self.baseurl, encode_path(& domain),
        );
        #[allow(unused_mut)]
        let mut request = self.client.put(url).json(&body).build()?;
        Ok(request)
    }
    #[inline]
    pub fn list_snapshots<'a>(
        &'a self,
        domain: &'a types::CompanyDomain,
    ) -> Result<reqwest::Request, reqwest::Error> {
        let url = format!(
            "{}/_mock/companies/{}/snapshots", self.baseurl, encode_path(& domain),
        );
        #[allow(unused_mut)]
        let mut request = self.client.get(url).build()?;
        Ok(request)
    }
    #[inline]
    pub fn create_snapshot<'a>(
        &'a self,
        domain: &'a types::CompanyDomain,
        body: &'a types::NewSnapshot,
    ) -> Result<reqwest::Request, reqwest::Error> {
        let url = format!(
            "{}/_mock/companies/{}/snapshots", self.baseurl, encode_path(& domain),
        );
        #[allow(unused_mut)]
        let mut request = self.client.post(url).json(&body).build()?;
        Ok(request)
    }
    #[inline]
    pub fn delete_snapshot<'a>(
        &'a self,
        domain: &'a types::CompanyDomain,
        snapshot_id: &'a types::SnapshotId,
    ) -> Result<reqwest::Request, reqwest::Error> {
        let url = format!(
            "{}/_mock/companies/{}/snapshots/{}", self.baseurl, encode_path(& domain),
            encode_path(& snapshot_id),
        );
        #[allow(unused_mut)]
        let mut request = self.client.delete(url).build()?;
        Ok(request)
    }
    #[inline]
    pub fn restore_snapshot<'a>(
        &'a self,
        domain: &'a types::CompanyDomain,
        snapshot_id: &'a types::SnapshotId,
    ) -> Result<reqwest::Request, reqwest::Error> {
        let url = format!(
            "{}/_mock/companies/{}/snapshots/{}/restore", self.baseurl, encode_path(&
            domain), encode_path(& snapshot_id),
        );
        #[allow(unused_mut)]
        let mut request = self.client.post(url).build()?;
        Ok(request)
    }
    #[inline]
    pub fn download_company_state<'a>(
        &'a self,
        domain: &'a types::CompanyDomain,
    ) -> Result<reqwest::Request, reqwest::Error> {
        let url = format!(
            "{}/_mock/companies/{}/state", self.baseurl, encode_path(& domain),
        );
        #[allow(unused_mut)]
        let mut request = self.client.get(url).build()?;
        Ok(request)
    }
    #[inline]
    pub fn upload_company_state<'a, B: Into<reqwest::Body>>(
        &'a self,
        domain: &'a types::CompanyDomain,
        body: B,
    ) -> Result<reqwest::Request, reqwest::Error> {
        let url = format!(
            "{}/_mock/companies/{}/state", self.baseurl, encode_path(& domain),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .put(url)
            .header(
                ::reqwest::header::CONTENT_TYPE,
                ::reqwest::header::HeaderValue::from_static("application/octet-stream"),
            )
            .body(body)
            .build()?;
        Ok(request)
    }
    #[inline]
    pub fn update_add_on_quantity<'a>(
        &'a self,
        domain: &'a types::CompanyDomain,
        subscription_unique_id: &'a types::SubscriptionId,
        addon_id: &'a types::AddOnId,
        body: &'a types::AddOnQuantity,
    ) -> Result<reqwest::Request, reqwest::Error> {
        let url = format!(
            "{}/_mock/companies/{}/subscriptions/{}/addOns/{}", self.baseurl,
            encode_path(& domain), encode_path(& subscription_unique_id), encode_path(&
            addon_id),
        );
        #[allow(unused_mut)]
        let mut request = self.client.put(url).json(&body).build()?;
        Ok(request)
    }
    #[inline]
    pub fn reactivate_subscription<'a>(
        &'a self,
        domain: &'a types::CompanyDomain,
        subscription_unique_id: &'a types::SubscriptionId,
    ) -> Result<reqwest::Request, reqwest::Error> {
        let url = format!(
            "{}/_mock/companies/{}/subscriptions/{}/reactivate", self.baseurl,
            encode_path(& domain), encode_path(& subscription_unique_id),
        );
        #[allow(unused_mut)]
        let mut request = self.client.post(url).build()?;
        Ok(request)
    }
    #[inline]
    pub fn list_webhook_deliveries<'a>(
        &'a self,
        domain: &'a types::CompanyDomain,
        page: i32,
        page_size: i32,
    ) -> Result<reqwest::Request, reqwest::Error> {
        let url = format!(
            "{}/_mock/companies/{}/webhooks/deliveries", self.baseurl, encode_path(&
            domain),
        );
        #[allow(unused_mut)]
        let mut request = self.client.get(url).build()?;
        crate::runtime::query(&mut request, "page", &page);
        crate::runtime::query(&mut request, "pageSize", &page_size);
        Ok(request)
    }
    #[inline]
    pub fn resend_webhook<'a>(
        &'a self,
        domain: &'a types::CompanyDomain,
        webhook_id: &'a types::WebhookId,
    ) -> Result<reqwest::Request, reqwest::Error> {
        let url = format!(
            "{}/_mock/companies/{}/webhooks/deliveries/{}/resend", self.baseurl,
            encode_path(& domain), encode_path(& webhook_id),
        );
        #[allow(unused_mut)]
        let mut request = self.client.post(url).build()?;
        Ok(request)
    }
    #[inline]
    pub fn get_webhook_receiver<'a>(
        &'a self,
        domain: &'a types::CompanyDomain,
    ) -> Result<reqwest::Request, reqwest::Error> {
        let url = format!(
            "{}/_mock/companies/{}/webhooks/receiver", self.baseurl, encode_path(&
            domain),
        );
        #[allow(unused_mut)]
        let mut request = self.client.get(url).build()?;
        Ok(request)
    }
    #[inline]
    pub fn set_webhook_receiver<'a>(
        &'a self,
        domain: &'a types::CompanyDomain,
        body: &'a types::NewWebhookReceiver,
    ) -> Result<reqwest::Request, reqwest::Error> {
        let url = format!(
            "{}/_mock/companies/{}/webhooks/receiver", self.baseurl, encode_path(&
            domain),
        );
        #[allow(unused_mut)]
        let mut request = self.client.put(url).json(&body).build()?;
        Ok(request)
    }
    #[inline]
    pub fn remove_webhook_receiver<'a>(
        &'a self,
        domain: &'a types::CompanyDomain,
    ) -> Result<reqwest::Request, reqwest::Error> {
        let url = format!(
            "{}/_mock/companies/{}/webhooks/receiver", self.baseurl, encode_path(&
            domain),
        );
        #[allow(unused_mut)]
        let mut request = self.client.delete(url).build()?;
        Ok(request)
    }
    #[inline]
    pub fn settle_webhooks<'a>(
        &'a self,
        domain: &'a types::CompanyDomain,
        body: &'a types::WebhookWait,
    ) -> Result<reqwest::Request, reqwest::Error> {
        let url = format!(
            "{}/_mock/companies/{}/webhooks/settle", self.baseurl, encode_path(& domain),
        );
        #[allow(unused_mut)]
        let mut request = self.client.post(url).json(&body).build()?;
        Ok(request)
    }
    #[inline]
    pub fn list_scenarios<'a>(&'a self) -> Result<reqwest::Request, reqwest::Error> {
        let url = format!("{}/_mock/scenarios", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self.client.get(url).build()?;
        Ok(request)
    }
    #[inline]
    pub fn save_state<'a>(&'a self) -> Result<reqwest::Request, reqwest::Error> {
        let url = format!("{}/_mock/state/save", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self.client.post(url).build()?;
        Ok(request)
    }
}
