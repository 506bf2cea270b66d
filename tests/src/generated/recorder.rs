// @generated from the API description. Do not edit: change the description and regenerate.

//! Keeps what it was asked, and answers with the examples of the description.
use crate::Recorder;
use billsby_mock::generated::{Api, requests};
use billsby_mock::runtime::{Credentials, Rejection};
impl Api for Recorder {
    type Caller = ();
    fn authorize(&self, _: Credentials<'_>) -> Result<(), Rejection> {
        Ok(())
    }
    async fn list_customers(
        &self,
        (): &(),
        request: requests::ListCustomers,
    ) -> Result<billsby_client::types::CustomerPage, Rejection> {
        self.record("list_customers", &request)?;
        self.example(
            "list_customers",
            "{\"currentPage\":1,\"pageCount\":1,\"pageSize\":10,\"results\":[{\"billingAddress\":{\"addressLine1\":\"12 St James Square\",\"addressLine2\":null,\"city\":\"London\",\"country\":\"GBR\",\"postCode\":\"SW1Y 4LB\",\"state\":null},\"createdOn\":\"2020-04-29T10:08:39.320Z\",\"customerUniqueId\":\"LX0CUI85LH\",\"email\":\"ada@example.com\",\"firstName\":\"Ada\",\"lastName\":\"Lovelace\",\"phoneNumber\":null,\"phoneNumberDialCode\":null,\"phoneNumberDialCodeCountry\":null,\"status\":\"Active\"}],\"rowCount\":1}",
        )
    }
    async fn create_customer(
        &self,
        (): &(),
        request: requests::CreateCustomer,
    ) -> Result<billsby_client::types::CustomerCreated, Rejection> {
        self.record("create_customer", &request)?;
        self.example("create_customer", "{\"customerUniqueId\":\"LX0CUI85LH\"}")
    }
    async fn get_customer(
        &self,
        (): &(),
        request: requests::GetCustomer,
    ) -> Result<billsby_client::types::Customer, Rejection> {
        self.record("get_customer", &request)?;
        self.example(
            "get_customer",
            "{\"additionalEmail\":null,\"averageAmountPerMonth\":\"$14.46\",\"billingAddress\":{\"addressLine1\":\"12 St James Square\",\"addressLine2\":null,\"city\":\"London\",\"country\":\"GBR\",\"postCode\":\"SW1Y 4LB\",\"state\":null},\"cardStatus\":\"Valid\",\"companyCurrency\":\"USD\",\"createdOn\":\"2020-04-29T10:08:39.320Z\",\"customerUniqueId\":\"LX0CUI85LH\",\"email\":\"ada@example.com\",\"firstName\":\"Ada\",\"isMarketingConsentGiven\":false,\"lastName\":\"Lovelace\",\"phoneNumber\":\"2079460018\",\"phoneNumberDialCode\":\"+44\",\"phoneNumberDialCountry\":\"GBR\",\"status\":\"Active\",\"totalAmountPaid\":\"$120\"}",
        )
    }
    async fn update_customer(
        &self,
        (): &(),
        request: requests::UpdateCustomer,
    ) -> Result<billsby_client::types::UpdatedCustomer, Rejection> {
        self.record("update_customer", &request)?;
        self.example(
            "update_customer",
            "{\"additionalEmail\":null,\"billingAddress\":{\"addressLine1\":\"12 St James Square\",\"addressLine2\":null,\"city\":\"London\",\"country\":\"GBR\",\"postCode\":\"SW1Y 4LB\",\"state\":null},\"createdOn\":\"2020-04-29T10:08:39.320Z\",\"customerId\":\"18342\",\"email\":\"ada@example.com\",\"firstName\":\"Ada\",\"isMarketingConsentGiven\":false,\"lastName\":\"King\",\"phoneNumber\":\"2079460018\",\"phoneNumberDialCode\":\"+44\",\"phoneNumberDialCountry\":\"GBR\",\"uniqueId\":\"LX0CUI85LH\"}",
        )
    }
    async fn delete_customer(
        &self,
        (): &(),
        request: requests::DeleteCustomer,
    ) -> Result<(), Rejection> {
        self.record("delete_customer", &request)?;
        Ok(())
    }
    async fn list_customer_subscriptions(
        &self,
        (): &(),
        request: requests::ListCustomerSubscriptions,
    ) -> Result<Vec<billsby_client::types::CustomerSubscription>, Rejection> {
        self.record("list_customer_subscriptions", &request)?;
        self.example(
            "list_customer_subscriptions",
            "[{\"createdOn\":\"2020-04-29T10:08:39.320Z\",\"currency\":\"USD\",\"nextBilling\":\"2020-05-29T10:08:39.320Z\",\"planId\":2,\"planName\":\"Team\",\"productId\":1,\"productName\":\"Analytics\",\"revenue\":\"$50\",\"status\":\"Active\",\"subscriptionId\":\"W8WL4A0YK3\",\"units\":5}]",
        )
    }
    async fn add_customer_subscription(
        &self,
        (): &(),
        request: requests::AddCustomerSubscription,
    ) -> Result<billsby_client::types::SubscriptionCreated, Rejection> {
        self.record("add_customer_subscription", &request)?;
        self.example(
            "add_customer_subscription",
            "{\"customerUniqueId\":\"LX0CUI85LH\",\"subscriptionUniqueId\":\"W8WL4A0YK3\"}",
        )
    }
    async fn list_customer_feature_tags(
        &self,
        (): &(),
        request: requests::ListCustomerFeatureTags,
    ) -> Result<Vec<String>, Rejection> {
        self.record("list_customer_feature_tags", &request)?;
        self.example("list_customer_feature_tags", "[\"reports\",\"early_access\"]")
    }
    async fn request_payment_details_update(
        &self,
        (): &(),
        request: requests::RequestPaymentDetailsUpdate,
    ) -> Result<(), Rejection> {
        self.record("request_payment_details_update", &request)?;
        Ok(())
    }
    async fn update_payment_card(
        &self,
        (): &(),
        request: requests::UpdatePaymentCard,
    ) -> Result<(), Rejection> {
        self.record("update_payment_card", &request)?;
        Ok(())
    }
    async fn erase_customer_data(
        &self,
        (): &(),
        request: requests::EraseCustomerData,
    ) -> Result<billsby_client::types::ErasedCustomer, Rejection> {
        self.record("erase_customer_data", &request)?;
        self.example(
            "erase_customer_data",
            "{\"additionalEmail\":\"gdpr\",\"averageAmountPerMonth\":\"$14.46\",\"billingAddress\":{\"addressLine1\":\"gdpr\",\"addressLine2\":\"gdpr\",\"city\":\"gdpr\",\"country\":\"GBR\",\"postCode\":\"gdpr\",\"state\":\"gdpr\"},\"cardStatus\":\"Missing\",\"companyCurrency\":\"USD\",\"createdOn\":\"2020-04-29T10:08:39.320Z\",\"customerTaxRegNumber\":\"gdpr\",\"customerUniqueId\":\"LX0CUI85LH\",\"email\":\"gdpr\",\"firstName\":\"gdpr\",\"isMarketingConsentGiven\":false,\"lastName\":\"gdpr\",\"phoneNumber\":\"gdpr\",\"phoneNumberDialCode\":\"gdpr\",\"phoneNumberDialCountry\":\"gdpr\",\"status\":\"Inactive\",\"totalAmountPaid\":\"$120\",\"uniqueId\":\"LX0CUI85LH\"}",
        )
    }
    async fn list_customer_invoices(
        &self,
        (): &(),
        request: requests::ListCustomerInvoices,
    ) -> Result<Vec<billsby_client::types::CustomerInvoice>, Rejection> {
        self.record("list_customer_invoices", &request)?;
        self.example(
            "list_customer_invoices",
            "[{\"amount\":3010,\"createdOn\":\"2020-04-29T10:08:39.320Z\",\"currency\":\"USD\",\"formattedAmount\":\"$30.10\",\"invoiceId\":90211,\"invoiceNumber\":\"LX0CUI85LH-1\",\"linkedTransactionsCount\":0,\"refundableAmount\":3010,\"status\":\"Paid\"}]",
        )
    }
    async fn create_one_time_charge(
        &self,
        (): &(),
        request: requests::CreateOneTimeCharge,
    ) -> Result<bool, Rejection> {
        self.record("create_one_time_charge", &request)?;
        self.example("create_one_time_charge", "true")
    }
    async fn list_payment_logs(
        &self,
        (): &(),
        request: requests::ListPaymentLogs,
    ) -> Result<Vec<billsby_client::types::PaymentLog>, Rejection> {
        self.record("list_payment_logs", &request)?;
        self.example(
            "list_payment_logs",
            "[{\"createdOn\":\"2020-04-29T10:10:02.114Z\",\"gatewayId\":4,\"gatewayName\":\"Stripe\",\"paymentLogId\":71503,\"paymentMethod\":\"visa\",\"reference\":\"ch_1Gd8xT2eZvKYlo2C\",\"status\":\"success\"}]",
        )
    }
    async fn refund_invoice(
        &self,
        (): &(),
        request: requests::RefundInvoice,
    ) -> Result<billsby_client::types::Refund, Rejection> {
        self.record("refund_invoice", &request)?;
        self.example(
            "refund_invoice",
            "{\"amount\":2010,\"invoiceNumber\":\"LX0CUI85LH-1\"}",
        )
    }
    async fn list_customer_credit_notes(
        &self,
        (): &(),
        request: requests::ListCustomerCreditNotes,
    ) -> Result<Vec<billsby_client::types::CustomerCreditNote>, Rejection> {
        self.record("list_customer_credit_notes", &request)?;
        self.example(
            "list_customer_credit_notes",
            "[{\"amount\":1000,\"createdOn\":\"2020-05-02T09:00:00.000Z\",\"currency\":\"USD\",\"invoiceId\":90212,\"invoiceNumber\":\"LX0CUI85LH-2\",\"linkedTransactionsCount\":1,\"paymentGatewayDisplayName\":\"Stripe\",\"status\":\"Paid\"}]",
        )
    }
    async fn list_subscriptions(
        &self,
        (): &(),
        request: requests::ListSubscriptions,
    ) -> Result<billsby_client::types::SubscriptionPage, Rejection> {
        self.record("list_subscriptions", &request)?;
        self.example(
            "list_subscriptions",
            "{\"currentPage\":1,\"pageCount\":1,\"pageSize\":10,\"results\":[{\"createdOn\":\"2020-04-29T10:08:39.320Z\",\"customerEmail\":\"ada@example.com\",\"customerFullname\":\"Ada Lovelace\",\"customerId\":18342,\"customerUniqueId\":\"LX0CUI85LH\",\"isInFreeTrial\":false,\"planId\":2,\"planName\":\"Team\",\"productId\":1,\"productName\":\"Analytics\",\"status\":\"Active\",\"subscriptionId\":20611,\"subscriptionUniqueId\":\"W8WL4A0YK3\"}],\"rowCount\":1}",
        )
    }
    async fn create_subscription(
        &self,
        (): &(),
        request: requests::CreateSubscription,
    ) -> Result<billsby_client::types::SubscriptionCreated, Rejection> {
        self.record("create_subscription", &request)?;
        self.example(
            "create_subscription",
            "{\"customerUniqueId\":\"LX0CUI85LH\",\"subscriptionUniqueId\":\"W8WL4A0YK3\"}",
        )
    }
    async fn get_subscription(
        &self,
        (): &(),
        request: requests::GetSubscription,
    ) -> Result<billsby_client::types::Subscription, Rejection> {
        self.record("get_subscription", &request)?;
        self.example(
            "get_subscription",
            "{\"companyCurrency\":\"USD\",\"contractMinimumTermEnd\":\"2021-12-21T15:59:19.095789\",\"createdOn\":\"2020-12-21T15:59:19.095789\",\"currency\":\"USD\",\"customerEmail\":\"ada@example.com\",\"customerFullname\":\"Ada Lovelace\",\"customerId\":18342,\"customerUniqueId\":\"LX0CUI85LH\",\"cycleId\":3,\"cycleIdNext\":null,\"isBillingAddressValidationRequired\":false,\"isShippingAddressRequired\":false,\"isShippingAddressValidationRequired\":false,\"nextBillingAmount\":5000,\"nextBillingAmountFormatted\":\"$50\",\"nextBillingDate\":\"2021-01-01T00:00:00.000000\",\"nextCycleRecurringBillingAmount\":\"$50\",\"nextPlanPricingModel\":null,\"planId\":2,\"planIdNext\":null,\"planName\":\"Team\",\"planPricingModel\":{\"billingDateType\":\"FixedDayEachMonth\",\"contractTerm\":12,\"contractTermFrequencyType\":\"Monthly\",\"fixedBillingDateDay\":1,\"fixedBillingDateMonth\":null,\"freeQuantity\":0,\"freeTrial\":null,\"freeTrialFrequencyType\":\"Unassigned\",\"frequency\":1,\"frequencyType\":\"Monthly\",\"pricingModelId\":512,\"proRateOption\":\"ProRateBasedOnDaysRemaining\",\"setupFeePrice\":2000,\"setupFeePriceFormatted\":\"$20\",\"tiers\":[]},\"productId\":1,\"productName\":\"Analytics\",\"productVisibility\":\"Public\",\"status\":\"Active\",\"subscriptionId\":20611,\"subscriptionUniqueId\":\"W8WL4A0YK3\",\"totalRevenue\":3774,\"totalRevenueFormatted\":\"$37.74\",\"units\":5,\"unitsNext\":null,\"visibility\":\"Public\"}",
        )
    }
    async fn cancel_subscription(
        &self,
        (): &(),
        request: requests::CancelSubscription,
    ) -> Result<(), Rejection> {
        self.record("cancel_subscription", &request)?;
        Ok(())
    }
    async fn get_shipping_address(
        &self,
        (): &(),
        request: requests::GetShippingAddress,
    ) -> Result<billsby_client::types::Address, Rejection> {
        self.record("get_shipping_address", &request)?;
        self.example(
            "get_shipping_address",
            "{\"addressLine1\":\"1 Marylebone Lane\",\"addressLine2\":\"Floor 2\",\"city\":\"London\",\"country\":\"GBR\",\"postCode\":\"W1U 1AA\",\"state\":null}",
        )
    }
    async fn update_shipping_address(
        &self,
        (): &(),
        request: requests::UpdateShippingAddress,
    ) -> Result<(), Rejection> {
        self.record("update_shipping_address", &request)?;
        Ok(())
    }
    async fn change_subscription_plan(
        &self,
        (): &(),
        request: requests::ChangeSubscriptionPlan,
    ) -> Result<(), Rejection> {
        self.record("change_subscription_plan", &request)?;
        Ok(())
    }
    async fn update_renewal_date(
        &self,
        (): &(),
        request: requests::UpdateRenewalDate,
    ) -> Result<(), Rejection> {
        self.record("update_renewal_date", &request)?;
        Ok(())
    }
    async fn list_subscription_event_logs(
        &self,
        (): &(),
        request: requests::ListSubscriptionEventLogs,
    ) -> Result<billsby_client::types::EventLogPage, Rejection> {
        self.record("list_subscription_event_logs", &request)?;
        self.example(
            "list_subscription_event_logs",
            "{\"currentPage\":1,\"pageCount\":1,\"pageSize\":10,\"results\":[{\"createdOn\":\"2020-04-29T10:08:39.320Z\",\"eventData\":{\"planId\":2,\"units\":5},\"subscriptionEventLogId\":88120,\"type\":\"SubscriptionCreated\"}],\"rowCount\":1}",
        )
    }
    async fn list_subscription_feature_tags(
        &self,
        (): &(),
        request: requests::ListSubscriptionFeatureTags,
    ) -> Result<Vec<String>, Rejection> {
        self.record("list_subscription_feature_tags", &request)?;
        self.example("list_subscription_feature_tags", "[\"reports\",\"early_access\"]")
    }
    async fn get_subscription_feature_tag_split(
        &self,
        (): &(),
        request: requests::GetSubscriptionFeatureTagSplit,
    ) -> Result<billsby_client::types::FeatureTagSplit, Rejection> {
        self.record("get_subscription_feature_tag_split", &request)?;
        self.example(
            "get_subscription_feature_tag_split",
            "{\"planFeatureTags\":[\"reports\"],\"subscriptionFeatureTags\":[\"early_access\"]}",
        )
    }
    async fn add_feature_tags(
        &self,
        (): &(),
        request: requests::AddFeatureTags,
    ) -> Result<(), Rejection> {
        self.record("add_feature_tags", &request)?;
        Ok(())
    }
    async fn remove_feature_tag(
        &self,
        (): &(),
        request: requests::RemoveFeatureTag,
    ) -> Result<(), Rejection> {
        self.record("remove_feature_tag", &request)?;
        Ok(())
    }
    async fn list_subscription_add_ons(
        &self,
        (): &(),
        request: requests::ListSubscriptionAddOns,
    ) -> Result<billsby_client::types::SubscriptionAddOns, Rejection> {
        self.record("list_subscription_add_ons", &request)?;
        self.example(
            "list_subscription_add_ons",
            "{\"addons\":[{\"id\":2,\"isForced\":false,\"name\":\"Extra seat\",\"nextUpdate\":\"2020-05-29T10:08:39.320Z\",\"quantity\":2,\"quantityNext\":3,\"status\":\"Active\"}]}",
        )
    }
    async fn list_subscription_allowances(
        &self,
        (): &(),
        request: requests::ListSubscriptionAllowances,
    ) -> Result<billsby_client::types::SubscriptionAllowances, Rejection> {
        self.record("list_subscription_allowances", &request)?;
        self.example(
            "list_subscription_allowances",
            "{\"allowances\":[{\"id\":1,\"includedUnits\":1000,\"isForced\":true,\"name\":\"API calls\",\"status\":\"Active\",\"usage\":320}]}",
        )
    }
    async fn get_invoice(
        &self,
        (): &(),
        request: requests::GetInvoice,
    ) -> Result<billsby_client::types::Invoice, Rejection> {
        self.record("get_invoice", &request)?;
        self.example(
            "get_invoice",
            "{\"addressCity\":\"London\",\"addressCountry\":\"United Kingdom\",\"addressCountryCode\":\"GBR\",\"addressLine1\":\"12 St James Square\",\"addressLine2\":null,\"addressPostCode\":\"SW1Y 4LB\",\"addressState\":null,\"advertImageUrl\":null,\"advertLinkToUrl\":null,\"amount\":3612,\"brandingHighlightColor\":\"#1a5fb4\",\"brandingLogo\":null,\"brandingLogoBackgroundColor\":null,\"cardExpiryMonth\":\"12\",\"cardExpiryYear\":\"2030\",\"cardLast4Digits\":\"1111\",\"cardType\":\"visa\",\"companyAddressLine1\":\"1 Main Street\",\"companyAddressLine2\":null,\"companyCity\":\"Springfield\",\"companyCountry\":\"United States\",\"companyDomain\":\"acme\",\"companyEmail\":\"billing@acme.example\",\"companyName\":\"Acme\",\"companyPhoneNumber\":null,\"companyPhoneNumberDialCode\":null,\"companyPhoneNumberDialCountry\":null,\"companyPostCode\":\"62701\",\"companyState\":\"IL\",\"companyTaxNumber\":null,\"createdOn\":\"2020-04-29T10:08:39.320Z\",\"currency\":\"USD\",\"customerEmail\":\"ada@example.com\",\"customerFirstName\":\"Ada\",\"customerLastName\":\"Lovelace\",\"customerUniqueId\":\"LX0CUI85LH\",\"footerAddressCity\":null,\"footerAddressCountryISO3\":null,\"footerAddressLine1\":null,\"footerAddressLine2\":null,\"footerAddressPostCode\":null,\"footerAddressState\":null,\"footerCompanyName\":\"Acme\",\"footerEmailAddress\":null,\"footerPhoneNumber\":null,\"footerPhoneNumberDialCode\":null,\"footerPhoneNumberDialCountry\":null,\"formattedAmount\":\"$36.12\",\"invoiceId\":90211,\"invoiceNumber\":\"LX0CUI85LH-1\",\"invoiceType\":\"Renewal\",\"isAdvertEnabled\":\"false\",\"prorationAdjustment\":null,\"prorationFactor\":null,\"refundableAmount\":3612,\"status\":\"Paid\",\"subTotal\":\"$30.10\",\"subscriptions\":[{\"billingPeriodEnd\":\"2020-05-29T10:08:39.320Z\",\"billingPeriodStart\":\"2020-04-29T10:08:39.320Z\",\"planName\":\"Standard\",\"subscriptionItems\":[{\"amount\":\"$30.10\",\"description\":\"Standard, monthly\",\"discounts\":\"$0\",\"unitPrice\":\"$4.30\",\"units\":\"7\"}],\"subscriptionUniqueId\":\"W8WL4A0YK3\"}],\"supportContactContent\":null,\"supportContactHeading\":null,\"supportContactSupportUrl\":null,\"supportContactSupportUrlButtonText\":null,\"supportUrl\":null,\"taxTotal\":\"$6.02\",\"taxes\":[{\"amount\":\"$6.02\",\"name\":\"VAT\",\"rate\":\"20%\"}]}",
        )
    }
    async fn list_invoices(
        &self,
        (): &(),
        request: requests::ListInvoices,
    ) -> Result<billsby_client::types::InvoicePage, Rejection> {
        self.record("list_invoices", &request)?;
        self.example(
            "list_invoices",
            "{\"currentPage\":1,\"pageCount\":1,\"pageSize\":10,\"results\":[{\"amount\":1000,\"createdOn\":\"2020-04-29T10:08:39.320Z\",\"currency\":\"USD\",\"customerFirstName\":\"Ada\",\"customerFullName\":\"Ada Lovelace\",\"customerId\":18342,\"customerLastName\":\"Lovelace\",\"customerUniqueId\":\"LX0CUI85LH\",\"formattedAmount\":\"$10\",\"invoiceId\":90211,\"invoiceNumber\":\"LX0CUI85LH-1\",\"status\":\"Paid\"}],\"rowCount\":1}",
        )
    }
    async fn reattempt_invoice_payment(
        &self,
        (): &(),
        request: requests::ReattemptInvoicePayment,
    ) -> Result<(), Rejection> {
        self.record("reattempt_invoice_payment", &request)?;
        Ok(())
    }
    async fn mark_invoice_paid_offline(
        &self,
        (): &(),
        request: requests::MarkInvoicePaidOffline,
    ) -> Result<(), Rejection> {
        self.record("mark_invoice_paid_offline", &request)?;
        Ok(())
    }
    async fn write_off_invoice(
        &self,
        (): &(),
        request: requests::WriteOffInvoice,
    ) -> Result<(), Rejection> {
        self.record("write_off_invoice", &request)?;
        Ok(())
    }
    async fn list_credit_notes(
        &self,
        (): &(),
        request: requests::ListCreditNotes,
    ) -> Result<billsby_client::types::CreditNotePage, Rejection> {
        self.record("list_credit_notes", &request)?;
        self.example(
            "list_credit_notes",
            "{\"currentPage\":1,\"pageCount\":1,\"pageSize\":10,\"results\":[{\"amount\":1000,\"createdOn\":\"2020-05-02T09:00:00.000Z\",\"creditNoteId\":90212,\"creditNoteUniqueId\":\"LX0CUI85LH-2\",\"currency\":\"USD\",\"customerFirstName\":\"Ada\",\"customerFullName\":\"Ada Lovelace\",\"customerId\":18342,\"customerLastName\":\"Lovelace\",\"customerUniqueId\":\"LX0CUI85LH\",\"status\":\"Paid\"}],\"rowCount\":1}",
        )
    }
    async fn reattempt_credit_note_payment(
        &self,
        (): &(),
        request: requests::ReattemptCreditNotePayment,
    ) -> Result<(), Rejection> {
        self.record("reattempt_credit_note_payment", &request)?;
        Ok(())
    }
    async fn list_products(
        &self,
        (): &(),
        request: requests::ListProducts,
    ) -> Result<billsby_client::types::ProductPage, Rejection> {
        self.record("list_products", &request)?;
        self.example(
            "list_products",
            "{\"currentPage\":1,\"pageCount\":1,\"pageSize\":10,\"results\":[{\"alertEmail\":\"sales@example.com\",\"billingCurrency\":\"USD\",\"billingCurrencyTemplate\":\"$X.XX\",\"customFields\":[{\"compulsory\":false,\"customFieldId\":1,\"description\":\"Where did you hear of us?\",\"label\":\"Source\",\"options\":\"Friend,Search,Press\",\"type\":5}],\"description\":\"Every article, and the archive.\",\"displayName\":\"The Daily\",\"hasPlans\":true,\"isAdditionalEmailRequired\":false,\"isBillingAddressValidationRequired\":false,\"isMarketingConsentRequired\":true,\"isPhoneNumberRequired\":false,\"isShippingAddressRequired\":false,\"isShippingAddressValidationRequired\":false,\"name\":\"newspaper\",\"numberOfPlans\":2,\"orderedCustomFields\":[1],\"productId\":1,\"typeOfProduct\":1,\"visibility\":0}],\"rowCount\":1}",
        )
    }
    async fn create_product(
        &self,
        (): &(),
        request: requests::CreateProduct,
    ) -> Result<billsby_client::types::Product, Rejection> {
        self.record("create_product", &request)?;
        self.example(
            "create_product",
            "{\"alertEmail\":\"sales@example.com\",\"billingCurrency\":\"USD\",\"billingCurrencyTemplate\":\"$X.XX\",\"description\":\"Every article, and the archive.\",\"displayName\":\"The Daily\",\"hasPlans\":false,\"isAdditionalEmailRequired\":false,\"isBillingAddressValidationRequired\":false,\"isMarketingConsentRequired\":true,\"isPhoneNumberRequired\":false,\"isShippingAddressRequired\":false,\"isShippingAddressValidationRequired\":false,\"name\":\"newspaper\",\"numberOfPlans\":0,\"productCountryLimitation\":{\"countrySettings\":[{\"addressPermission\":1,\"countryIso3\":\"USA\"}],\"isAnyCountryAllowed\":false},\"productId\":1,\"typeOfProduct\":1,\"visibility\":0}",
        )
    }
    async fn get_product(
        &self,
        (): &(),
        request: requests::GetProduct,
    ) -> Result<billsby_client::types::Product, Rejection> {
        self.record("get_product", &request)?;
        self.example(
            "get_product",
            "{\"alertEmail\":\"sales@example.com\",\"billingCurrency\":\"USD\",\"billingCurrencyTemplate\":\"$X.XX\",\"description\":\"Every article, and the archive.\",\"displayName\":\"The Daily\",\"hasPlans\":false,\"isAdditionalEmailRequired\":false,\"isBillingAddressValidationRequired\":false,\"isMarketingConsentRequired\":true,\"isPhoneNumberRequired\":false,\"isShippingAddressRequired\":false,\"isShippingAddressValidationRequired\":false,\"name\":\"newspaper\",\"numberOfPlans\":0,\"productCountryLimitation\":{\"countrySettings\":[{\"addressPermission\":1,\"countryIso3\":\"USA\"}],\"isAnyCountryAllowed\":false},\"productId\":1,\"typeOfProduct\":1,\"visibility\":0}",
        )
    }
    async fn update_product(
        &self,
        (): &(),
        request: requests::UpdateProduct,
    ) -> Result<billsby_client::types::Product, Rejection> {
        self.record("update_product", &request)?;
        self.example(
            "update_product",
            "{\"alertEmail\":\"sales@example.com\",\"billingCurrency\":\"USD\",\"billingCurrencyTemplate\":\"$X.XX\",\"description\":\"Every article, and the archive.\",\"displayName\":\"The Daily, digital\",\"hasPlans\":false,\"isAdditionalEmailRequired\":false,\"isBillingAddressValidationRequired\":false,\"isMarketingConsentRequired\":true,\"isPhoneNumberRequired\":false,\"isShippingAddressRequired\":false,\"isShippingAddressValidationRequired\":false,\"name\":\"newspaper\",\"numberOfPlans\":0,\"productCountryLimitation\":{\"countrySettings\":[{\"addressPermission\":1,\"countryIso3\":\"USA\"}],\"isAnyCountryAllowed\":false},\"productId\":1,\"typeOfProduct\":1,\"visibility\":1}",
        )
    }
    async fn list_plans(
        &self,
        (): &(),
        request: requests::ListPlans,
    ) -> Result<Vec<billsby_client::types::Plan>, Rejection> {
        self.record("list_plans", &request)?;
        self.example(
            "list_plans",
            "[{\"alertEmail\":null,\"cycles\":[{\"cycleId\":3,\"planId\":2,\"pricingModel\":{\"billingDateType\":1,\"fixedBillingDateDay\":null,\"freeTrial\":14,\"freeTrialFrequencyType\":1,\"frequency\":1,\"frequencyType\":3,\"price\":1000,\"priceFormatted\":\"$10\",\"pricingModelId\":512,\"proRateOption\":1,\"setupFeePrice\":500,\"setupFeePriceFormatted\":\"$5\"},\"visibility\":\"Public\"}],\"description\":\"All articles.\",\"displayName\":\"Standard\",\"featureTags\":[\"articles\"],\"hasActiveSubscription\":true,\"name\":\"standard\",\"planId\":2,\"pricingModelType\":1,\"productId\":1,\"redirectUrl\":\"https://example.com/welcome\",\"visibility\":\"Public\"}]",
        )
    }
    async fn create_plan(
        &self,
        (): &(),
        request: requests::CreatePlan,
    ) -> Result<billsby_client::types::Plan, Rejection> {
        self.record("create_plan", &request)?;
        self.example(
            "create_plan",
            "{\"alertEmail\":null,\"cycles\":[],\"description\":\"All articles.\",\"displayName\":\"Standard\",\"featureTags\":[\"articles\"],\"hasActiveSubscription\":false,\"name\":\"standard\",\"planId\":2,\"pricingModelType\":1,\"productId\":1,\"redirectUrl\":\"https://example.com/welcome\",\"visibility\":\"Public\"}",
        )
    }
    async fn reorder_plans(
        &self,
        (): &(),
        request: requests::ReorderPlans,
    ) -> Result<(), Rejection> {
        self.record("reorder_plans", &request)?;
        Ok(())
    }
    async fn update_plan(
        &self,
        (): &(),
        request: requests::UpdatePlan,
    ) -> Result<(), Rejection> {
        self.record("update_plan", &request)?;
        Ok(())
    }
    async fn create_cycles(
        &self,
        (): &(),
        request: requests::CreateCycles,
    ) -> Result<Vec<billsby_client::types::Cycle>, Rejection> {
        self.record("create_cycles", &request)?;
        self.example(
            "create_cycles",
            "[{\"cycleId\":3,\"planId\":2,\"pricingModel\":{\"billingDateType\":1,\"contractTerm\":12,\"contractTermFrequencyType\":3,\"fixedBillingDateDay\":null,\"freeQuantity\":0,\"freeTrial\":14,\"freeTrialFrequencyType\":1,\"frequency\":1,\"frequencyType\":3,\"price\":1000,\"priceFormatted\":\"$10\",\"pricingModelId\":512,\"proRateOption\":1,\"setupFeePrice\":500,\"setupFeePriceFormatted\":\"$5\"},\"visibility\":\"Public\"}]",
        )
    }
    async fn list_add_ons(
        &self,
        (): &(),
        request: requests::ListAddOns,
    ) -> Result<Vec<billsby_client::types::AddOnSummary>, Rejection> {
        self.record("list_add_ons", &request)?;
        self.example(
            "list_add_ons",
            "[{\"addonId\":2,\"description\":\"Another person on the account.\",\"hasActiveLinkedPlans\":true,\"name\":\"Extra seat\"}]",
        )
    }
    async fn get_add_on(
        &self,
        (): &(),
        request: requests::GetAddOn,
    ) -> Result<billsby_client::types::AddOn, Rejection> {
        self.record("get_add_on", &request)?;
        self.example(
            "get_add_on",
            "{\"addonId\":2,\"description\":\"Another person on the account.\",\"displayName\":\"Extra seat\",\"featureTags\":[\"seats\"],\"hasActiveLinkedPlans\":true,\"name\":\"Extra seat\",\"plans\":[{\"forceAddon\":false,\"isActive\":true,\"planId\":2,\"planName\":\"Standard\",\"productName\":\"The Daily\"}],\"pluralUnitName\":\"seats\",\"priceModels\":[{\"currency\":\"USD\",\"frequency\":1,\"frequencyType\":\"Monthly\",\"perUnitPrice\":200,\"perUnitPriceFormatted\":\"$2\",\"tiers\":[]}],\"pricingModelType\":\"PerUnit\",\"singleUnitName\":\"seat\"}",
        )
    }
    async fn list_allowances(
        &self,
        (): &(),
        request: requests::ListAllowances,
    ) -> Result<Vec<billsby_client::types::AllowanceSummary>, Rejection> {
        self.record("list_allowances", &request)?;
        self.example(
            "list_allowances",
            "[{\"allowanceId\":1,\"description\":\"Calls to the archive.\",\"hasActiveLinkedPlans\":true,\"name\":\"API calls\"}]",
        )
    }
    async fn get_allowance(
        &self,
        (): &(),
        request: requests::GetAllowance,
    ) -> Result<billsby_client::types::Allowance, Rejection> {
        self.record("get_allowance", &request)?;
        self.example(
            "get_allowance",
            "{\"allowanceId\":1,\"counter\":{\"counterId\":\"53PRTYA0VI\",\"counterName\":\"API calls\"},\"description\":\"Calls to the archive.\",\"displayName\":\"API calls\",\"featureTags\":[\"api\"],\"hasActiveLinkedPlans\":true,\"name\":\"API calls\",\"plans\":[{\"forceAllowance\":true,\"isActive\":true,\"planId\":2,\"planName\":\"Standard\",\"productName\":\"The Daily\"}],\"pluralUnitName\":\"calls\",\"priceModels\":[{\"currency\":\"USD\",\"frequency\":1,\"frequencyType\":\"Monthly\",\"includedUnits\":1000,\"tiers\":[{\"finish\":500,\"price\":2,\"priceFormatted\":\"$0.02\",\"start\":1},{\"finish\":null,\"price\":1,\"priceFormatted\":\"$0.01\",\"start\":501}]}],\"pricingModelType\":\"Tiered\",\"singleUnitName\":\"call\"}",
        )
    }
    async fn get_counter_usage(
        &self,
        (): &(),
        request: requests::GetCounterUsage,
    ) -> Result<billsby_client::types::CounterUsage, Rejection> {
        self.record("get_counter_usage", &request)?;
        self.example(
            "get_counter_usage",
            "{\"timestamp\":\"2020-05-28T11:05:09.078+00:00\",\"usage\":320}",
        )
    }
    async fn update_counter(
        &self,
        (): &(),
        request: requests::UpdateCounter,
    ) -> Result<(), Rejection> {
        self.record("update_counter", &request)?;
        Ok(())
    }
    async fn list_custom_fields(
        &self,
        (): &(),
        request: requests::ListCustomFields,
    ) -> Result<Vec<billsby_client::types::CustomField>, Rejection> {
        self.record("list_custom_fields", &request)?;
        self.example(
            "list_custom_fields",
            "[{\"compulsory\":true,\"customFieldId\":1,\"description\":\"People employed\",\"label\":\"Company size\",\"options\":\"1-9,10-49,50-249,250+\",\"type\":5}]",
        )
    }
    async fn create_custom_field(
        &self,
        (): &(),
        request: requests::CreateCustomField,
    ) -> Result<(), Rejection> {
        self.record("create_custom_field", &request)?;
        Ok(())
    }
    async fn update_custom_field(
        &self,
        (): &(),
        request: requests::UpdateCustomField,
    ) -> Result<(), Rejection> {
        self.record("update_custom_field", &request)?;
        Ok(())
    }
    async fn list_custom_field_responses(
        &self,
        (): &(),
        request: requests::ListCustomFieldResponses,
    ) -> Result<Vec<billsby_client::types::CustomFieldResponse>, Rejection> {
        self.record("list_custom_field_responses", &request)?;
        self.example(
            "list_custom_field_responses",
            "[{\"customField\":{\"compulsory\":true,\"customFieldId\":1,\"description\":\"People employed\",\"label\":\"Company size\",\"options\":\"1-9,10-49,50-249,250+\",\"type\":5},\"customFieldResponseId\":1,\"value\":\"10-49\"}]",
        )
    }
    async fn update_custom_field_response(
        &self,
        (): &(),
        request: requests::UpdateCustomFieldResponse,
    ) -> Result<Vec<billsby_client::types::CustomFieldResponse>, Rejection> {
        self.record("update_custom_field_response", &request)?;
        self.example(
            "update_custom_field_response",
            "[{\"customField\":{\"compulsory\":true,\"customFieldId\":1,\"description\":\"People employed\",\"label\":\"Company size\",\"options\":\"1-9,10-49,50-249,250+\",\"type\":5},\"customFieldResponseId\":1,\"value\":\"50-249\"}]",
        )
    }
}
