// @generated from the API description. Do not edit: change the description and regenerate.

use crate::runtime::{Endpoint, encode_path};
use crate::types;
#[allow(clippy::all)]
impl Endpoint {
    #[inline]
    pub fn list_subscription_add_ons<'a>(
        &'a self,
        company_domain: &'a str,
        subscription_unique_id: &'a types::SubscriptionId,
    ) -> Result<reqwest::Request, reqwest::Error> {
        let url = format!(
            "{}/api/v1/rest/billing/{}/subscriptions/{}/addons", self.baseurl,
            encode_path(& company_domain), encode_path(& subscription_unique_id),
        );
        #[allow(unused_mut)]
        let mut request = self.client.get(url).build()?;
        Ok(request)
    }
    #[inline]
    pub fn list_subscription_allowances<'a>(
        &'a self,
        company_domain: &'a str,
        subscription_unique_id: &'a types::SubscriptionId,
    ) -> Result<reqwest::Request, reqwest::Error> {
        let url = format!(
            "{}/api/v1/rest/billing/{}/subscriptions/{}/allowances", self.baseurl,
            encode_path(& company_domain), encode_path(& subscription_unique_id),
        );
        #[allow(unused_mut)]
        let mut request = self.client.get(url).build()?;
        Ok(request)
    }
    #[inline]
    pub fn get_invoice<'a>(
        &'a self,
        invoice_number: &'a types::InvoiceNumber,
    ) -> Result<reqwest::Request, reqwest::Error> {
        let url = format!(
            "{}/api/v1/rest/core/invoices/{}", self.baseurl, encode_path(&
            invoice_number),
        );
        #[allow(unused_mut)]
        let mut request = self.client.get(url).build()?;
        Ok(request)
    }
    #[inline]
    pub fn list_add_ons<'a>(
        &'a self,
        company_domain: &'a str,
    ) -> Result<reqwest::Request, reqwest::Error> {
        let url = format!(
            "{}/api/v1/rest/core/{}/addons", self.baseurl, encode_path(& company_domain),
        );
        #[allow(unused_mut)]
        let mut request = self.client.get(url).build()?;
        Ok(request)
    }
    #[inline]
    pub fn get_add_on<'a>(
        &'a self,
        company_domain: &'a str,
        addon_id: &'a types::AddOnId,
    ) -> Result<reqwest::Request, reqwest::Error> {
        let url = format!(
            "{}/api/v1/rest/core/{}/addons/{}", self.baseurl, encode_path(&
            company_domain), encode_path(& addon_id),
        );
        #[allow(unused_mut)]
        let mut request = self.client.get(url).build()?;
        Ok(request)
    }
    #[inline]
    pub fn list_allowances<'a>(
        &'a self,
        company_domain: &'a str,
    ) -> Result<reqwest::Request, reqwest::Error> {
        let url = format!(
            "{}/api/v1/rest/core/{}/allowances", self.baseurl, encode_path(&
            company_domain),
        );
        #[allow(unused_mut)]
        let mut request = self.client.get(url).build()?;
        Ok(request)
    }
    #[inline]
    pub fn get_allowance<'a>(
        &'a self,
        company_domain: &'a str,
        allowance_id: &'a types::AllowanceId,
    ) -> Result<reqwest::Request, reqwest::Error> {
        let url = format!(
            "{}/api/v1/rest/core/{}/allowances/{}", self.baseurl, encode_path(&
            company_domain), encode_path(& allowance_id),
        );
        #[allow(unused_mut)]
        let mut request = self.client.get(url).build()?;
        Ok(request)
    }
    #[inline]
    pub fn list_credit_notes<'a>(
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
    ) -> Result<reqwest::Request, reqwest::Error> {
        let url = format!(
            "{}/api/v1/rest/core/{}/companies/creditnotes", self.baseurl, encode_path(&
            company_domain),
        );
        #[allow(unused_mut)]
        let mut request = self.client.get(url).build()?;
        if let Some(value) = is_failed {
            crate::runtime::query(&mut request, "isFailed", &value);
        }
        if let Some(value) = is_paid {
            crate::runtime::query(&mut request, "isPaid", &value);
        }
        if let Some(value) = is_pending {
            crate::runtime::query(&mut request, "isPending", &value);
        }
        if let Some(value) = order_by {
            crate::runtime::query(&mut request, "orderBy", &value);
        }
        if let Some(value) = order_by_descending {
            crate::runtime::query(&mut request, "orderByDescending", &value);
        }
        crate::runtime::query(&mut request, "page", &page);
        crate::runtime::query(&mut request, "pageSize", &page_size);
        if let Some(value) = query {
            crate::runtime::query(&mut request, "query", &value);
        }
        Ok(request)
    }
    #[inline]
    pub fn list_invoices<'a>(
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
    ) -> Result<reqwest::Request, reqwest::Error> {
        let url = format!(
            "{}/api/v1/rest/core/{}/companies/invoices", self.baseurl, encode_path(&
            company_domain),
        );
        #[allow(unused_mut)]
        let mut request = self.client.get(url).build()?;
        if let Some(value) = is_paid {
            crate::runtime::query(&mut request, "isPaid", &value);
        }
        if let Some(value) = is_paid_offline {
            crate::runtime::query(&mut request, "isPaidOffline", &value);
        }
        if let Some(value) = is_pending {
            crate::runtime::query(&mut request, "isPending", &value);
        }
        if let Some(value) = is_unpaid {
            crate::runtime::query(&mut request, "isUnpaid", &value);
        }
        if let Some(value) = is_written_off {
            crate::runtime::query(&mut request, "isWrittenOff", &value);
        }
        if let Some(value) = order_by {
            crate::runtime::query(&mut request, "orderBy", &value);
        }
        if let Some(value) = order_by_descending {
            crate::runtime::query(&mut request, "orderByDescending", &value);
        }
        crate::runtime::query(&mut request, "page", &page);
        crate::runtime::query(&mut request, "pageSize", &page_size);
        if let Some(value) = query {
            crate::runtime::query(&mut request, "query", &value);
        }
        Ok(request)
    }
    #[inline]
    pub fn reattempt_credit_note_payment<'a>(
        &'a self,
        company_domain: &'a str,
        credit_note_number: &'a types::InvoiceNumber,
    ) -> Result<reqwest::Request, reqwest::Error> {
        let url = format!(
            "{}/api/v1/rest/core/{}/creditNotes/{}/Payment", self.baseurl, encode_path(&
            company_domain), encode_path(& credit_note_number),
        );
        #[allow(unused_mut)]
        let mut request = self.client.put(url).build()?;
        Ok(request)
    }
    #[inline]
    pub fn list_customers<'a>(
        &'a self,
        company_domain: &'a str,
        page: i32,
        page_size: i32,
        search: Option<&'a str>,
    ) -> Result<reqwest::Request, reqwest::Error> {
        let url = format!(
            "{}/api/v1/rest/core/{}/customers", self.baseurl, encode_path(&
            company_domain),
        );
        #[allow(unused_mut)]
        let mut request = self.client.get(url).build()?;
        crate::runtime::query(&mut request, "page", &page);
        crate::runtime::query(&mut request, "pageSize", &page_size);
        if let Some(value) = search {
            crate::runtime::query(&mut request, "search", &value);
        }
        Ok(request)
    }
    #[inline]
    pub fn create_customer<'a>(
        &'a self,
        company_domain: &'a str,
        body: &'a types::NewCustomer,
    ) -> Result<reqwest::Request, reqwest::Error> {
        let url = format!(
            "{}/api/v1/rest/core/{}/customers", self.baseurl, encode_path(&
            company_domain),
        );
        #[allow(unused_mut)]
        let mut request = self.client.post(url).json(&body).build()?;
        Ok(request)
    }
    #[inline]
    pub fn get_customer<'a>(
        &'a self,
        company_domain: &'a str,
        customer_unique_id: &'a types::CustomerId,
    ) -> Result<reqwest::Request, reqwest::Error> {
        let url = format!(
            "{}/api/v1/rest/core/{}/customers/{}", self.baseurl, encode_path(&
            company_domain), encode_path(& customer_unique_id),
        );
        #[allow(unused_mut)]
        let mut request = self.client.get(url).build()?;
        Ok(request)
    }
    #[inline]
    pub fn update_customer<'a>(
        &'a self,
        company_domain: &'a str,
        customer_unique_id: &'a types::CustomerId,
        body: &'a types::CustomerUpdate,
    ) -> Result<reqwest::Request, reqwest::Error> {
        let url = format!(
            "{}/api/v1/rest/core/{}/customers/{}", self.baseurl, encode_path(&
            company_domain), encode_path(& customer_unique_id),
        );
        #[allow(unused_mut)]
        let mut request = self.client.put(url).json(&body).build()?;
        Ok(request)
    }
    #[inline]
    pub fn delete_customer<'a>(
        &'a self,
        company_domain: &'a str,
        customer_unique_id: &'a types::CustomerId,
    ) -> Result<reqwest::Request, reqwest::Error> {
        let url = format!(
            "{}/api/v1/rest/core/{}/customers/{}", self.baseurl, encode_path(&
            company_domain), encode_path(& customer_unique_id),
        );
        #[allow(unused_mut)]
        let mut request = self.client.delete(url).build()?;
        Ok(request)
    }
    #[inline]
    pub fn list_customer_credit_notes<'a>(
        &'a self,
        company_domain: &'a str,
        customer_unique_id: &'a types::CustomerId,
    ) -> Result<reqwest::Request, reqwest::Error> {
        let url = format!(
            "{}/api/v1/rest/core/{}/customers/{}/creditNotes", self.baseurl,
            encode_path(& company_domain), encode_path(& customer_unique_id),
        );
        #[allow(unused_mut)]
        let mut request = self.client.get(url).build()?;
        Ok(request)
    }
    #[inline]
    pub fn erase_customer_data<'a>(
        &'a self,
        company_domain: &'a str,
        customer_unique_id: &'a types::CustomerId,
    ) -> Result<reqwest::Request, reqwest::Error> {
        let url = format!(
            "{}/api/v1/rest/core/{}/customers/{}/gdprcleanup", self.baseurl,
            encode_path(& company_domain), encode_path(& customer_unique_id),
        );
        #[allow(unused_mut)]
        let mut request = self.client.put(url).build()?;
        Ok(request)
    }
    #[inline]
    pub fn list_customer_invoices<'a>(
        &'a self,
        company_domain: &'a str,
        customer_unique_id: &'a types::CustomerId,
    ) -> Result<reqwest::Request, reqwest::Error> {
        let url = format!(
            "{}/api/v1/rest/core/{}/customers/{}/invoices", self.baseurl, encode_path(&
            company_domain), encode_path(& customer_unique_id),
        );
        #[allow(unused_mut)]
        let mut request = self.client.get(url).build()?;
        Ok(request)
    }
    #[inline]
    pub fn create_one_time_charge<'a>(
        &'a self,
        company_domain: &'a str,
        customer_unique_id: &'a types::CustomerId,
        body: &'a types::OneTimeCharge,
    ) -> Result<reqwest::Request, reqwest::Error> {
        let url = format!(
            "{}/api/v1/rest/core/{}/customers/{}/invoices", self.baseurl, encode_path(&
            company_domain), encode_path(& customer_unique_id),
        );
        #[allow(unused_mut)]
        let mut request = self.client.post(url).json(&body).build()?;
        Ok(request)
    }
    #[inline]
    pub fn list_payment_logs<'a>(
        &'a self,
        company_domain: &'a str,
        customer_unique_id: &'a types::CustomerId,
        invoice_number: &'a types::InvoiceNumber,
    ) -> Result<reqwest::Request, reqwest::Error> {
        let url = format!(
            "{}/api/v1/rest/core/{}/customers/{}/invoices/{}/paymentlogs", self.baseurl,
            encode_path(& company_domain), encode_path(& customer_unique_id),
            encode_path(& invoice_number),
        );
        #[allow(unused_mut)]
        let mut request = self.client.get(url).build()?;
        Ok(request)
    }
    #[inline]
    pub fn update_payment_card<'a>(
        &'a self,
        company_domain: &'a str,
        customer_unique_id: &'a types::CustomerId,
        body: &'a types::CardDetails,
    ) -> Result<reqwest::Request, reqwest::Error> {
        let url = format!(
            "{}/api/v1/rest/core/{}/customers/{}/paymentCard", self.baseurl,
            encode_path(& company_domain), encode_path(& customer_unique_id),
        );
        #[allow(unused_mut)]
        let mut request = self.client.put(url).json(&body).build()?;
        Ok(request)
    }
    #[inline]
    pub fn request_payment_details_update<'a>(
        &'a self,
        company_domain: &'a str,
        customer_unique_id: &'a types::CustomerId,
    ) -> Result<reqwest::Request, reqwest::Error> {
        let url = format!(
            "{}/api/v1/rest/core/{}/customers/{}/paymentdetailsrequest", self.baseurl,
            encode_path(& company_domain), encode_path(& customer_unique_id),
        );
        #[allow(unused_mut)]
        let mut request = self.client.get(url).build()?;
        Ok(request)
    }
    #[inline]
    pub fn refund_invoice<'a>(
        &'a self,
        company_domain: &'a str,
        customer_unique_id: &'a types::CustomerId,
        body: &'a types::NewRefund,
    ) -> Result<reqwest::Request, reqwest::Error> {
        let url = format!(
            "{}/api/v1/rest/core/{}/customers/{}/refunds", self.baseurl, encode_path(&
            company_domain), encode_path(& customer_unique_id),
        );
        #[allow(unused_mut)]
        let mut request = self.client.post(url).json(&body).build()?;
        Ok(request)
    }
    #[inline]
    pub fn list_customer_subscriptions<'a>(
        &'a self,
        company_domain: &'a str,
        customer_unique_id: &'a types::CustomerId,
    ) -> Result<reqwest::Request, reqwest::Error> {
        let url = format!(
            "{}/api/v1/rest/core/{}/customers/{}/subscriptions", self.baseurl,
            encode_path(& company_domain), encode_path(& customer_unique_id),
        );
        #[allow(unused_mut)]
        let mut request = self.client.get(url).build()?;
        Ok(request)
    }
    #[inline]
    pub fn add_customer_subscription<'a>(
        &'a self,
        company_domain: &'a str,
        customer_unique_id: &'a types::CustomerId,
        body: &'a types::NewCustomerSubscription,
    ) -> Result<reqwest::Request, reqwest::Error> {
        let url = format!(
            "{}/api/v1/rest/core/{}/customers/{}/subscriptions", self.baseurl,
            encode_path(& company_domain), encode_path(& customer_unique_id),
        );
        #[allow(unused_mut)]
        let mut request = self.client.post(url).json(&body).build()?;
        Ok(request)
    }
    #[inline]
    pub fn list_customer_feature_tags<'a>(
        &'a self,
        company_domain: &'a str,
        customer_unique_id: &'a types::CustomerId,
    ) -> Result<reqwest::Request, reqwest::Error> {
        let url = format!(
            "{}/api/v1/rest/core/{}/customers/{}/subscriptions/featuretags", self
            .baseurl, encode_path(& company_domain), encode_path(& customer_unique_id),
        );
        #[allow(unused_mut)]
        let mut request = self.client.get(url).build()?;
        Ok(request)
    }
    #[inline]
    pub fn list_custom_field_responses<'a>(
        &'a self,
        company_domain: &'a str,
        customer_unique_id: Option<&'a types::CustomerId>,
        product_id: Option<&'a types::ProductId>,
    ) -> Result<reqwest::Request, reqwest::Error> {
        let url = format!(
            "{}/api/v1/rest/core/{}/customfieldResponses", self.baseurl, encode_path(&
            company_domain),
        );
        #[allow(unused_mut)]
        let mut request = self.client.get(url).build()?;
        if let Some(value) = customer_unique_id {
            crate::runtime::query(&mut request, "customerUniqueId", &value);
        }
        if let Some(value) = product_id {
            crate::runtime::query(&mut request, "productId", &value);
        }
        Ok(request)
    }
    #[inline]
    pub fn update_custom_field_response<'a>(
        &'a self,
        company_domain: &'a str,
        custom_field_response_id: &'a types::CustomFieldResponseId,
        body: &'a types::CustomFieldResponseUpdate,
    ) -> Result<reqwest::Request, reqwest::Error> {
        let url = format!(
            "{}/api/v1/rest/core/{}/customfieldResponses/{}", self.baseurl, encode_path(&
            company_domain), encode_path(& custom_field_response_id),
        );
        #[allow(unused_mut)]
        let mut request = self.client.put(url).json(&body).build()?;
        Ok(request)
    }
    #[inline]
    pub fn list_custom_fields<'a>(
        &'a self,
        company_domain: &'a str,
    ) -> Result<reqwest::Request, reqwest::Error> {
        let url = format!(
            "{}/api/v1/rest/core/{}/customfields", self.baseurl, encode_path(&
            company_domain),
        );
        #[allow(unused_mut)]
        let mut request = self.client.get(url).build()?;
        Ok(request)
    }
    #[inline]
    pub fn create_custom_field<'a>(
        &'a self,
        company_domain: &'a str,
        body: &'a types::NewCustomField,
    ) -> Result<reqwest::Request, reqwest::Error> {
        let url = format!(
            "{}/api/v1/rest/core/{}/customfields", self.baseurl, encode_path(&
            company_domain),
        );
        #[allow(unused_mut)]
        let mut request = self.client.post(url).json(&body).build()?;
        Ok(request)
    }
    #[inline]
    pub fn update_custom_field<'a>(
        &'a self,
        company_domain: &'a str,
        custom_field_id: &'a types::CustomFieldId,
        body: &'a types::CustomFieldUpdate,
    ) -> Result<reqwest::Request, reqwest::Error> {
        let url = format!(
            "{}/api/v1/rest/core/{}/customfields/{}", self.baseurl, encode_path(&
            company_domain), encode_path(& custom_field_id),
        );
        #[allow(unused_mut)]
        let mut request = self.client.put(url).json(&body).build()?;
        Ok(request)
    }
    #[inline]
    pub fn mark_invoice_paid_offline<'a>(
        &'a self,
        company_domain: &'a str,
        invoice_number: &'a types::InvoiceNumber,
    ) -> Result<reqwest::Request, reqwest::Error> {
        let url = format!(
            "{}/api/v1/rest/core/{}/invoices/{}/PaidOffline", self.baseurl, encode_path(&
            company_domain), encode_path(& invoice_number),
        );
        #[allow(unused_mut)]
        let mut request = self.client.put(url).build()?;
        Ok(request)
    }
    #[inline]
    pub fn reattempt_invoice_payment<'a>(
        &'a self,
        company_domain: &'a str,
        invoice_number: &'a types::InvoiceNumber,
    ) -> Result<reqwest::Request, reqwest::Error> {
        let url = format!(
            "{}/api/v1/rest/core/{}/invoices/{}/Payment", self.baseurl, encode_path(&
            company_domain), encode_path(& invoice_number),
        );
        #[allow(unused_mut)]
        let mut request = self.client.put(url).build()?;
        Ok(request)
    }
    #[inline]
    pub fn write_off_invoice<'a>(
        &'a self,
        company_domain: &'a str,
        invoice_number: &'a types::InvoiceNumber,
    ) -> Result<reqwest::Request, reqwest::Error> {
        let url = format!(
            "{}/api/v1/rest/core/{}/invoices/{}/WrittenOff", self.baseurl, encode_path(&
            company_domain), encode_path(& invoice_number),
        );
        #[allow(unused_mut)]
        let mut request = self.client.put(url).build()?;
        Ok(request)
    }
    #[inline]
    pub fn list_products<'a>(
        &'a self,
        company_domain: &'a str,
        page: i32,
        page_size: i32,
        search: Option<&'a str>,
        visibility_type: Option<&'a types::Visibility>,
    ) -> Result<reqwest::Request, reqwest::Error> {
        let url = format!(
            "{}/api/v1/rest/core/{}/products", self.baseurl, encode_path(&
            company_domain),
        );
        #[allow(unused_mut)]
        let mut request = self.client.get(url).build()?;
        crate::runtime::query(&mut request, "page", &page);
        crate::runtime::query(&mut request, "pageSize", &page_size);
        if let Some(value) = search {
            crate::runtime::query(&mut request, "search", &value);
        }
        if let Some(value) = visibility_type {
            crate::runtime::query(&mut request, "visibilityType", &value);
        }
        Ok(request)
    }
    #[inline]
    pub fn create_product<'a>(
        &'a self,
        company_domain: &'a str,
        body: &'a types::NewProduct,
    ) -> Result<reqwest::Request, reqwest::Error> {
        let url = format!(
            "{}/api/v1/rest/core/{}/products", self.baseurl, encode_path(&
            company_domain),
        );
        #[allow(unused_mut)]
        let mut request = self.client.post(url).json(&body).build()?;
        Ok(request)
    }
    #[inline]
    pub fn get_product<'a>(
        &'a self,
        company_domain: &'a str,
        product_id: &'a types::ProductId,
    ) -> Result<reqwest::Request, reqwest::Error> {
        let url = format!(
            "{}/api/v1/rest/core/{}/products/{}", self.baseurl, encode_path(&
            company_domain), encode_path(& product_id),
        );
        #[allow(unused_mut)]
        let mut request = self.client.get(url).build()?;
        Ok(request)
    }
    #[inline]
    pub fn update_product<'a>(
        &'a self,
        company_domain: &'a str,
        product_id: &'a types::ProductId,
        body: &'a types::ProductUpdate,
    ) -> Result<reqwest::Request, reqwest::Error> {
        let url = format!(
            "{}/api/v1/rest/core/{}/products/{}", self.baseurl, encode_path(&
            company_domain), encode_path(& product_id),
        );
        #[allow(unused_mut)]
        let mut request = self.client.put(url).json(&body).build()?;
        Ok(request)
    }
    #[inline]
    pub fn list_plans<'a>(
        &'a self,
        company_domain: &'a str,
        product_id: &'a types::ProductId,
    ) -> Result<reqwest::Request, reqwest::Error> {
        let url = format!(
            "{}/api/v1/rest/core/{}/products/{}/plans", self.baseurl, encode_path(&
            company_domain), encode_path(& product_id),
        );
        #[allow(unused_mut)]
        let mut request = self.client.get(url).build()?;
        Ok(request)
    }
    #[inline]
    pub fn create_plan<'a>(
        &'a self,
        company_domain: &'a str,
        product_id: &'a types::ProductId,
        body: &'a types::NewPlan,
    ) -> Result<reqwest::Request, reqwest::Error> {
        let url = format!(
            "{}/api/v1/rest/core/{}/products/{}/plans", self.baseurl, encode_path(&
            company_domain), encode_path(& product_id),
        );
        #[allow(unused_mut)]
        let mut request = self.client.post(url).json(&body).build()?;
        Ok(request)
    }
    #[inline]
    pub fn reorder_plans<'a>(
        &'a self,
        company_domain: &'a str,
        product_id: &'a types::ProductId,
        body: &'a types::PlanOrder,
    ) -> Result<reqwest::Request, reqwest::Error> {
        let url = format!(
            "{}/api/v1/rest/core/{}/products/{}/plans/orders", self.baseurl,
            encode_path(& company_domain), encode_path(& product_id),
        );
        #[allow(unused_mut)]
        let mut request = self.client.put(url).json(&body).build()?;
        Ok(request)
    }
    #[inline]
    pub fn update_plan<'a>(
        &'a self,
        company_domain: &'a str,
        product_id: &'a types::ProductId,
        plan_id: &'a types::PlanId,
        body: &'a types::PlanUpdate,
    ) -> Result<reqwest::Request, reqwest::Error> {
        let url = format!(
            "{}/api/v1/rest/core/{}/products/{}/plans/{}", self.baseurl, encode_path(&
            company_domain), encode_path(& product_id), encode_path(& plan_id),
        );
        #[allow(unused_mut)]
        let mut request = self.client.put(url).json(&body).build()?;
        Ok(request)
    }
    #[inline]
    pub fn create_cycles<'a>(
        &'a self,
        company_domain: &'a str,
        product_id: &'a types::ProductId,
        plan_id: &'a types::PlanId,
        body: &'a types::NewCycles,
    ) -> Result<reqwest::Request, reqwest::Error> {
        let url = format!(
            "{}/api/v1/rest/core/{}/products/{}/plans/{}/cycles", self.baseurl,
            encode_path(& company_domain), encode_path(& product_id), encode_path(&
            plan_id),
        );
        #[allow(unused_mut)]
        let mut request = self.client.post(url).json(&body).build()?;
        Ok(request)
    }
    #[inline]
    pub fn list_subscriptions<'a>(
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
    ) -> Result<reqwest::Request, reqwest::Error> {
        let url = format!(
            "{}/api/v1/rest/core/{}/subscriptions", self.baseurl, encode_path(&
            company_domain),
        );
        #[allow(unused_mut)]
        let mut request = self.client.get(url).build()?;
        if let Some(value) = is_active {
            crate::runtime::query(&mut request, "isActive", &value);
        }
        if let Some(value) = is_in_free_trial {
            crate::runtime::query(&mut request, "isInFreeTrial", &value);
        }
        if let Some(value) = order_by {
            crate::runtime::query(&mut request, "orderBy", &value);
        }
        if let Some(value) = order_by_descending {
            crate::runtime::query(&mut request, "orderByDescending", &value);
        }
        crate::runtime::query(&mut request, "page", &page);
        crate::runtime::query(&mut request, "pageSize", &page_size);
        if let Some(value) = plan_name {
            crate::runtime::query(&mut request, "planName", &value);
        }
        if let Some(value) = product_name {
            crate::runtime::query(&mut request, "productName", &value);
        }
        Ok(request)
    }
    #[inline]
    pub fn create_subscription<'a>(
        &'a self,
        company_domain: &'a str,
        body: &'a types::NewSubscription,
    ) -> Result<reqwest::Request, reqwest::Error> {
        let url = format!(
            "{}/api/v1/rest/core/{}/subscriptions", self.baseurl, encode_path(&
            company_domain),
        );
        #[allow(unused_mut)]
        let mut request = self.client.post(url).json(&body).build()?;
        Ok(request)
    }
    #[inline]
    pub fn add_feature_tags<'a>(
        &'a self,
        company_domain: &'a str,
        body: &'a types::FeatureTagAssignment,
    ) -> Result<reqwest::Request, reqwest::Error> {
        let url = format!(
            "{}/api/v1/rest/core/{}/subscriptions/tags", self.baseurl, encode_path(&
            company_domain),
        );
        #[allow(unused_mut)]
        let mut request = self.client.post(url).json(&body).build()?;
        Ok(request)
    }
    #[inline]
    pub fn remove_feature_tag<'a>(
        &'a self,
        company_domain: &'a str,
        tagname: &'a str,
        subs_id: Option<&'a types::SubscriptionId>,
    ) -> Result<reqwest::Request, reqwest::Error> {
        let url = format!(
            "{}/api/v1/rest/core/{}/subscriptions/tags/{}", self.baseurl, encode_path(&
            company_domain), encode_path(& tagname),
        );
        #[allow(unused_mut)]
        let mut request = self.client.delete(url).build()?;
        if let Some(value) = subs_id {
            crate::runtime::query(&mut request, "subsId", &value);
        }
        Ok(request)
    }
    #[inline]
    pub fn get_subscription<'a>(
        &'a self,
        company_domain: &'a str,
        subscription_unique_id: &'a types::SubscriptionId,
    ) -> Result<reqwest::Request, reqwest::Error> {
        let url = format!(
            "{}/api/v1/rest/core/{}/subscriptions/{}", self.baseurl, encode_path(&
            company_domain), encode_path(& subscription_unique_id),
        );
        #[allow(unused_mut)]
        let mut request = self.client.get(url).build()?;
        Ok(request)
    }
    #[inline]
    pub fn cancel_subscription<'a>(
        &'a self,
        company_domain: &'a str,
        subscription_unique_id: &'a types::SubscriptionId,
        customer_unique_id: &'a types::CustomerId,
    ) -> Result<reqwest::Request, reqwest::Error> {
        let url = format!(
            "{}/api/v1/rest/core/{}/subscriptions/{}", self.baseurl, encode_path(&
            company_domain), encode_path(& subscription_unique_id),
        );
        #[allow(unused_mut)]
        let mut request = self.client.delete(url).build()?;
        crate::runtime::query(&mut request, "customerUniqueId", &customer_unique_id);
        Ok(request)
    }
    #[inline]
    pub fn list_subscription_event_logs<'a>(
        &'a self,
        company_domain: &'a str,
        subscription_unique_id: &'a types::SubscriptionId,
        page: i32,
        page_size: i32,
    ) -> Result<reqwest::Request, reqwest::Error> {
        let url = format!(
            "{}/api/v1/rest/core/{}/subscriptions/{}/logs", self.baseurl, encode_path(&
            company_domain), encode_path(& subscription_unique_id),
        );
        #[allow(unused_mut)]
        let mut request = self.client.get(url).build()?;
        crate::runtime::query(&mut request, "page", &page);
        crate::runtime::query(&mut request, "pageSize", &page_size);
        Ok(request)
    }
    #[inline]
    pub fn change_subscription_plan<'a>(
        &'a self,
        company_domain: &'a str,
        subscription_unique_id: &'a types::SubscriptionId,
        body: &'a types::PlanChange,
    ) -> Result<reqwest::Request, reqwest::Error> {
        let url = format!(
            "{}/api/v1/rest/core/{}/subscriptions/{}/plan", self.baseurl, encode_path(&
            company_domain), encode_path(& subscription_unique_id),
        );
        #[allow(unused_mut)]
        let mut request = self.client.put(url).json(&body).build()?;
        Ok(request)
    }
    #[inline]
    pub fn update_renewal_date<'a>(
        &'a self,
        company_domain: &'a str,
        subscription_unique_id: &'a types::SubscriptionId,
        body: &'a types::RenewalDateUpdate,
    ) -> Result<reqwest::Request, reqwest::Error> {
        let url = format!(
            "{}/api/v1/rest/core/{}/subscriptions/{}/renewaldate", self.baseurl,
            encode_path(& company_domain), encode_path(& subscription_unique_id),
        );
        #[allow(unused_mut)]
        let mut request = self.client.put(url).json(&body).build()?;
        Ok(request)
    }
    #[inline]
    pub fn get_shipping_address<'a>(
        &'a self,
        company_domain: &'a str,
        subscription_unique_id: &'a types::SubscriptionId,
    ) -> Result<reqwest::Request, reqwest::Error> {
        let url = format!(
            "{}/api/v1/rest/core/{}/subscriptions/{}/shippingAddress", self.baseurl,
            encode_path(& company_domain), encode_path(& subscription_unique_id),
        );
        #[allow(unused_mut)]
        let mut request = self.client.get(url).build()?;
        Ok(request)
    }
    #[inline]
    pub fn update_shipping_address<'a>(
        &'a self,
        company_domain: &'a str,
        subscription_unique_id: &'a types::SubscriptionId,
        body: &'a types::Address,
    ) -> Result<reqwest::Request, reqwest::Error> {
        let url = format!(
            "{}/api/v1/rest/core/{}/subscriptions/{}/shippingAddress", self.baseurl,
            encode_path(& company_domain), encode_path(& subscription_unique_id),
        );
        #[allow(unused_mut)]
        let mut request = self.client.put(url).json(&body).build()?;
        Ok(request)
    }
    #[inline]
    pub fn list_subscription_feature_tags<'a>(
        &'a self,
        company_domain: &'a str,
        subscription_unique_id: &'a types::SubscriptionId,
    ) -> Result<reqwest::Request, reqwest::Error> {
        let url = format!(
            "{}/api/v1/rest/core/{}/subscriptions/{}/tags", self.baseurl, encode_path(&
            company_domain), encode_path(& subscription_unique_id),
        );
        #[allow(unused_mut)]
        let mut request = self.client.get(url).build()?;
        Ok(request)
    }
    #[inline]
    pub fn get_subscription_feature_tag_split<'a>(
        &'a self,
        company_domain: &'a str,
        subscription_unique_id: &'a types::SubscriptionId,
    ) -> Result<reqwest::Request, reqwest::Error> {
        let url = format!(
            "{}/api/v1/rest/core/{}/subscriptions/{}/tags/split", self.baseurl,
            encode_path(& company_domain), encode_path(& subscription_unique_id),
        );
        #[allow(unused_mut)]
        let mut request = self.client.get(url).build()?;
        Ok(request)
    }
    #[inline]
    pub fn update_counter<'a>(
        &'a self,
        company_domain: &'a str,
        subscription_unique_id: &'a types::SubscriptionId,
        counter_id: &'a types::CounterId,
        body: &'a types::CounterUpdate,
    ) -> Result<reqwest::Request, reqwest::Error> {
        let url = format!(
            "{}/api/v1/rest/counters/operations/{}/subscriptions/{}/counters/{}", self
            .baseurl, encode_path(& company_domain), encode_path(&
            subscription_unique_id), encode_path(& counter_id),
        );
        #[allow(unused_mut)]
        let mut request = self.client.post(url).json(&body).build()?;
        Ok(request)
    }
    #[inline]
    pub fn get_counter_usage<'a>(
        &'a self,
        company_domain: &'a str,
        subscription_unique_id: &'a types::SubscriptionId,
        counter_id: &'a types::CounterId,
        from: Option<&'a types::Timestamp>,
        to: Option<&'a types::Timestamp>,
    ) -> Result<reqwest::Request, reqwest::Error> {
        let url = format!(
            "{}/api/v1/rest/counters/usage/{}/subscriptions/{}/counters/{}", self
            .baseurl, encode_path(& company_domain), encode_path(&
            subscription_unique_id), encode_path(& counter_id),
        );
        #[allow(unused_mut)]
        let mut request = self.client.get(url).build()?;
        if let Some(value) = from {
            crate::runtime::query(&mut request, "from", &value);
        }
        if let Some(value) = to {
            crate::runtime::query(&mut request, "to", &value);
        }
        Ok(request)
    }
}
