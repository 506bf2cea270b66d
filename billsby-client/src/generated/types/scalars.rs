// @generated from the API description. Do not edit: change the description and regenerate.

crate::runtime::integer_type! {
    #[doc = " The id of an add-on."] AddOnId(i64)
}
crate::runtime::integer_type! {
    #[doc =
    " What a country's customers may do with an address. Only 1 has been seen, and its meaning is not published."]
    AddressPermission(i32)
}
crate::runtime::integer_type! {
    #[doc = " The id of an allowance."] AllowanceId(i64)
}
crate::runtime::integer_enumeration! {
    #[doc = " What decides the day of billing, as a number."] BillingDateType { #[doc =
    " `1`"] Anniversary = 1, #[doc = " `2`"] FixedDayEachMonth = 2, #[doc = " `3`"]
    FixedDayOfTheWeek = 3, }
}
crate::runtime::text_enumeration! {
    #[doc = " What decides the day of billing, as a word."] BillingDateTypeName { #[doc =
    " `Anniversary`"] Anniversary = "Anniversary", #[doc = " `FixedDayEachMonth`"]
    FixedDayEachMonth = "FixedDayEachMonth", #[doc = " `FixedDayOfTheWeek`"]
    FixedDayOfTheWeek = "FixedDayOfTheWeek", }
}
crate::runtime::text_enumeration! {
    #[doc = " Whether a card is on file."] CardStatus { #[doc = " `Valid`"] Valid =
    "Valid", #[doc = " `Missing`"] Missing = "Missing", }
}
crate::runtime::text_type! {
    #[doc = " The id of the counter that measures an allowance."] CounterId
}
crate::runtime::text_enumeration! {
    #[doc = " What to do with the usage."] CounterOperation { #[doc = " `Increment`"]
    Increment = "Increment", #[doc = " `Decrement`"] Decrement = "Decrement", #[doc =
    " `Set`"] Set = "Set", }
}
crate::runtime::text_type! {
    #[doc = " ISO 3166-1 alpha-3 code."] CountryCode
}
crate::runtime::integer_type! {
    #[doc = " The number of a credit note in the books of the service."]
    CreditNoteId(i64)
}
crate::runtime::text_enumeration! {
    #[doc =
    " Where a credit note stands. It starts Pending; a Failed one can be reattempted."]
    CreditNoteStatus { #[doc = " `Pending`"] Pending = "Pending", #[doc = " `Paid`"] Paid
    = "Paid", #[doc = " `Failed`"] Failed = "Failed", }
}
crate::runtime::text_type! {
    #[doc = " ISO 4217 alphabetic code."] CurrencyCode
}
crate::runtime::integer_type! {
    #[doc = " The id of a custom field."] CustomFieldId(i64)
}
crate::runtime::integer_type! {
    #[doc = " The id of one customer's answer to a custom field."]
    CustomFieldResponseId(i64)
}
crate::runtime::integer_enumeration! {
    #[doc = " How the question is asked."] CustomFieldType { #[doc = " `0`"]
    SingleLineTextField = 0, #[doc = " `1`"] MultiLineTextField = 1, #[doc = " `2`"]
    CheckboxField = 2, #[doc = " `3`"] DatePickerField = 3, #[doc = " `4`"] NumbersField
    = 4, #[doc = " `5`"] DropdownField = 5, }
}
crate::runtime::text_type! {
    #[doc =
    " The id of a customer, ten upper-case letters and digits. The wire calls it `customerUniqueId`."]
    CustomerId
}
crate::runtime::integer_type! {
    #[doc =
    " The number of a customer. The wire calls it `customerId`; calls take the `CustomerId`."]
    CustomerNumber(i64)
}
crate::runtime::text_enumeration! {
    #[doc =
    " Whether the customer may be billed. A customer without a subscription is `Active`; cancelling makes it `Inactive` for good."]
    CustomerStatus { #[doc = " `Active`"] Active = "Active", #[doc = " `Inactive`"]
    Inactive = "Inactive", }
}
crate::runtime::integer_type! {
    #[doc = " The id of a cycle, which gives a plan its price."] CycleId(i64)
}
crate::runtime::text_type! {
    #[doc = " An e-mail address, in printable ASCII."] EmailAddress
}
crate::runtime::integer_type! {
    #[doc = " The id of an event in the log of a subscription."] EventLogId(i64)
}
crate::runtime::text_enumeration! {
    #[doc =
    " What happened, and which details come with it. No source lists the vendor's words: these are the mock server's own,"]
    #[doc =
    " and a client takes any other. Amounts are in minor units, and dates are instants in UTC."]
    #[doc = ""] #[doc = " | type | what happened | data |"] #[doc = " |---|---|---|"]
    #[doc =
    " | `SubscriptionCreated` | The customer subscribed. | `planName`, `cycleId`, `units`, `customerEmail` |"]
    #[doc = " | `TrialStarted` | A free trial began. | `trialEnd` |"] #[doc =
    " | `TrialEnded` | A free trial ended; the dates are those of the first paid period. | `periodStart`, `periodEnd` |"]
    #[doc = " | `SubscriptionRenewed` | A period began. | `periodStart`, `periodEnd` |"]
    #[doc = " | `InvoiceCreated` | An invoice was made. | `invoiceNumber`, `amount` |"]
    #[doc = " | `InvoicePaid` | An invoice was paid. | `invoiceNumber`, `amount` |"]
    #[doc =
    " | `InvoiceUnpaid` | An invoice could not be charged: Declined, Expired or Failed. | `invoiceNumber`, `amount`, `reason` |"]
    #[doc =
    " | `PaymentRetryScheduled` | An unpaid invoice will be charged again; attempts count from 1. | `invoiceNumber`, `amount`, `attempt`, `on` |"]
    #[doc =
    " | `DunningEnded` | An unpaid invoice will not be charged again by itself. | `invoiceNumber`, `amount` |"]
    #[doc =
    " | `InvoicePaidOffline` | An invoice was paid outside the gateway. | `invoiceNumber`, `amount` |"]
    #[doc =
    " | `InvoiceToBeWrittenOff` | An invoice will be written off. | `invoiceNumber`, `amount`, `on` |"]
    #[doc =
    " | `InvoiceWrittenOff` | An invoice was written off; the amount is what it was. | `invoiceNumber`, `amount` |"]
    #[doc =
    " | `CreditNoteCreated` | A credit note was made. | `creditNoteNumber`, `amount` |"]
    #[doc =
    " | `CreditNotePaid` | A credit note was paid out. | `creditNoteNumber`, `amount` |"]
    #[doc =
    " | `CreditNoteFailed` | A credit note could not be paid out. | `creditNoteNumber`, `amount` |"]
    #[doc =
    " | `PlanChanged` | The plan changed. | `planNameBefore`, `planName`, `cycleId`, `units` |"]
    #[doc =
    " | `PlanChangeScheduled` | The plan will change on renewal. | `planName`, `cycleId`, `units`, `on` |"]
    #[doc =
    " | `AddOnQuantityChangeScheduled` | The quantity of an add-on will change on renewal. | `addonId`, `quantity`, `on` |"]
    #[doc =
    " | `RenewalDateChanged` | The renewal date was moved. | `nextBillingDate`, `nextBillingDateBefore` |"]
    #[doc = " | `SubscriptionPaused` | Billing pauses. | `until` |"] #[doc =
    " | `SubscriptionResumed` | Billing goes on after a pause. | `nextBillingDate` |"]
    #[doc =
    " | `SubscriptionSuspended` | The subscription was suspended for want of payment. | none |"]
    #[doc =
    " | `SubscriptionReactivated` | The subscription goes on after a suspension. | none |"]
    #[doc = " | `SubscriptionCancelled` | The subscription ended. | none |"] #[doc =
    " | `FeatureTagsAdded` | Custom feature tags were added. | `tags` |"] #[doc =
    " | `FeatureTagRemoved` | A custom feature tag was removed. | `tag` |"] #[doc =
    " | `ShippingAddressUpdated` | The shipping address changed. | none |"] #[doc =
    " | `CounterUpdated` | Usage was recorded; `usage` is what the period has come to. | `counterId`, `operationType`, `value`, `usage` |"]
    EventLogType { #[doc = " `SubscriptionCreated`"] SubscriptionCreated =
    "SubscriptionCreated", #[doc = " `TrialStarted`"] TrialStarted = "TrialStarted",
    #[doc = " `TrialEnded`"] TrialEnded = "TrialEnded", #[doc = " `SubscriptionRenewed`"]
    SubscriptionRenewed = "SubscriptionRenewed", #[doc = " `InvoiceCreated`"]
    InvoiceCreated = "InvoiceCreated", #[doc = " `InvoicePaid`"] InvoicePaid =
    "InvoicePaid", #[doc = " `InvoiceUnpaid`"] InvoiceUnpaid = "InvoiceUnpaid", #[doc =
    " `PaymentRetryScheduled`"] PaymentRetryScheduled = "PaymentRetryScheduled", #[doc =
    " `DunningEnded`"] DunningEnded = "DunningEnded", #[doc = " `InvoicePaidOffline`"]
    InvoicePaidOffline = "InvoicePaidOffline", #[doc = " `InvoiceToBeWrittenOff`"]
    InvoiceToBeWrittenOff = "InvoiceToBeWrittenOff", #[doc = " `InvoiceWrittenOff`"]
    InvoiceWrittenOff = "InvoiceWrittenOff", #[doc = " `CreditNoteCreated`"]
    CreditNoteCreated = "CreditNoteCreated", #[doc = " `CreditNotePaid`"] CreditNotePaid
    = "CreditNotePaid", #[doc = " `CreditNoteFailed`"] CreditNoteFailed =
    "CreditNoteFailed", #[doc = " `PlanChanged`"] PlanChanged = "PlanChanged", #[doc =
    " `PlanChangeScheduled`"] PlanChangeScheduled = "PlanChangeScheduled", #[doc =
    " `AddOnQuantityChangeScheduled`"] AddOnQuantityChangeScheduled =
    "AddOnQuantityChangeScheduled", #[doc = " `RenewalDateChanged`"] RenewalDateChanged =
    "RenewalDateChanged", #[doc = " `SubscriptionPaused`"] SubscriptionPaused =
    "SubscriptionPaused", #[doc = " `SubscriptionResumed`"] SubscriptionResumed =
    "SubscriptionResumed", #[doc = " `SubscriptionSuspended`"] SubscriptionSuspended =
    "SubscriptionSuspended", #[doc = " `SubscriptionReactivated`"]
    SubscriptionReactivated = "SubscriptionReactivated", #[doc =
    " `SubscriptionCancelled`"] SubscriptionCancelled = "SubscriptionCancelled", #[doc =
    " `FeatureTagsAdded`"] FeatureTagsAdded = "FeatureTagsAdded", #[doc =
    " `FeatureTagRemoved`"] FeatureTagRemoved = "FeatureTagRemoved", #[doc =
    " `ShippingAddressUpdated`"] ShippingAddressUpdated = "ShippingAddressUpdated", #[doc
    = " `CounterUpdated`"] CounterUpdated = "CounterUpdated", }
}
crate::runtime::text_type! {
    #[doc =
    " An amount for display, with the currency sign and no decimals when it is whole."]
    FormattedAmount
}
crate::runtime::text_enumeration! {
    #[doc = " The unit of a period, as a word. `Unassigned` where there is no period."]
    FrequencyName { #[doc = " `Unassigned`"] Unassigned = "Unassigned", #[doc =
    " `Daily`"] Daily = "Daily", #[doc = " `Weekly`"] Weekly = "Weekly", #[doc =
    " `Monthly`"] Monthly = "Monthly", #[doc = " `Yearly`"] Yearly = "Yearly", }
}
crate::runtime::integer_enumeration! {
    #[doc = " The unit of a period, as a number."] FrequencyType { #[doc = " `1`"] Daily
    = 1, #[doc = " `2`"] Weekly = 2, #[doc = " `3`"] Monthly = 3, #[doc = " `4`"] Yearly
    = 4, }
}
crate::runtime::integer_type! {
    #[doc =
    " The number of an invoice in the books of the service; calls take the `InvoiceNumber`."]
    InvoiceId(i64)
}
crate::runtime::text_type! {
    #[doc =
    " The number of an invoice or a credit note, the id of its customer and a count. One series holds both."]
    InvoiceNumber
}
crate::runtime::text_enumeration! {
    #[doc =
    " Where an invoice stands. It starts Pending and is processed within minutes; PaidOffline and WrittenOff are set by hand, and ToBeWrittenOff waits for a write-off at the end of dunning."]
    InvoiceStatus { #[doc = " `Pending`"] Pending = "Pending", #[doc = " `Paid`"] Paid =
    "Paid", #[doc = " `Unpaid`"] Unpaid = "Unpaid", #[doc = " `PaidOffline`"] PaidOffline
    = "PaidOffline", #[doc = " `ToBeWrittenOff`"] ToBeWrittenOff = "ToBeWrittenOff",
    #[doc = " `WrittenOff`"] WrittenOff = "WrittenOff", }
}
crate::runtime::text_enumeration! {
    #[doc = " What gave rise to an invoice."] InvoiceType { #[doc = " `Renewal`"] Renewal
    = "Renewal", #[doc = " `OneTimeCharge`"] OneTimeCharge = "OneTimeCharge", #[doc =
    " `Refund`"] Refund = "Refund", #[doc = " `OneTimeCredit`"] OneTimeCredit =
    "OneTimeCredit", }
}
crate::runtime::secret_type! {
    #[doc = " What stands for a card number. Whoever has it can charge the card."]
    PaymentCardToken
}
crate::runtime::integer_type! {
    #[doc = " The id of one attempt to charge a card."] PaymentLogId(i64)
}
crate::runtime::text_enumeration! {
    #[doc = " How an attempt to take payment ended."] PaymentLogStatus { #[doc =
    " `success`"] Success = "success", #[doc = " `failed`"] Failed = "failed", }
}
crate::runtime::integer_enumeration! {
    #[doc = " When a change of plan takes effect. Without it the service takes 1."]
    PlanChangeType { #[doc = " `1`"] Immediate = 1, #[doc = " `2`"] OnRenewal = 2, }
}
crate::runtime::integer_type! {
    #[doc = " The id of a plan."] PlanId(i64)
}
crate::runtime::integer_type! {
    #[doc = " The id of the pricing of one cycle."] PricingModelId(i64)
}
crate::runtime::text_enumeration! {
    #[doc = " How units become an amount, as a word."] PricingModelName { #[doc =
    " `FlatFee`"] FlatFee = "FlatFee", #[doc = " `PerUnit`"] PerUnit = "PerUnit", #[doc =
    " `Reserved`"] Reserved = "Reserved", #[doc = " `Tiered`"] Tiered = "Tiered", #[doc =
    " `Volume`"] Volume = "Volume", #[doc = " `Ranged`"] Ranged = "Ranged", }
}
crate::runtime::integer_enumeration! {
    #[doc = " How units become an amount, as a number. It is fixed when a plan is made."]
    PricingModelType { #[doc = " `1`"] FlatFee = 1, #[doc = " `2`"] PerUnit = 2, #[doc =
    " `3`"] Reserved = 3, #[doc = " `4`"] Tiered = 4, #[doc = " `5`"] Volume = 5, #[doc =
    " `6`"] Ranged = 6, }
}
crate::runtime::integer_enumeration! {
    #[doc =
    " What is charged for the days before the first fixed billing date, as a number. Without it the service takes 1."]
    ProRateOption { #[doc = " `1`"] DoNotProRate = 1, #[doc = " `2`"]
    DoNotChargeUntilNextCycle = 2, #[doc = " `3`"] ProRateBasedOnDaysRemaining = 3, }
}
crate::runtime::text_enumeration! {
    #[doc =
    " What is charged for the days before the first fixed billing date, as a word."]
    ProRateOptionName { #[doc = " `DoNotProRate`"] DoNotProRate = "DoNotProRate", #[doc =
    " `DoNotChargeUntilNextCycle`"] DoNotChargeUntilNextCycle =
    "DoNotChargeUntilNextCycle", #[doc = " `ProRateBasedOnDaysRemaining`"]
    ProRateBasedOnDaysRemaining = "ProRateBasedOnDaysRemaining", }
}
crate::runtime::integer_type! {
    #[doc = " The id of a product."] ProductId(i64)
}
crate::runtime::integer_enumeration! {
    #[doc = " What kind of product it is, as a number."] ProductType { #[doc = " `1`"]
    Tiered = 1, #[doc = " `2`"] MultiSku = 2, }
}
crate::runtime::text_type! {
    #[doc =
    " The id of a subscription, ten upper-case letters and digits. The wire calls it `subscriptionUniqueId`."]
    SubscriptionId
}
crate::runtime::integer_type! {
    #[doc =
    " The number of a subscription. The wire calls it `subscriptionId`; calls take the `SubscriptionId`."]
    SubscriptionNumber(i64)
}
crate::runtime::text_enumeration! {
    #[doc =
    " Where a subscription stands. `Paused` waits for its renewal date, `Suspended` waits for a person, `Cancelled` is final."]
    SubscriptionStatus { #[doc = " `Active`"] Active = "Active", #[doc = " `InTrial`"]
    InTrial = "InTrial", #[doc = " `Paused`"] Paused = "Paused", #[doc = " `Suspended`"]
    Suspended = "Suspended", #[doc = " `Cancelled`"] Cancelled = "Cancelled", }
}
crate::runtime::integer_enumeration! {
    #[doc =
    " Who may buy, as a number. Public is sold everywhere, Hidden by direct link or call, Internal to keep a customer, OffSale no more."]
    Visibility { #[doc = " `0`"] Public = 0, #[doc = " `1`"] Hidden = 1, #[doc = " `2`"]
    Internal = 2, #[doc = " `3`"] OffSale = 3, }
}
crate::runtime::text_enumeration! {
    #[doc = " Who may buy, as a word."] VisibilityName { #[doc = " `Public`"] Public =
    "Public", #[doc = " `Hidden`"] Hidden = "Hidden", #[doc = " `Internal`"] Internal =
    "Internal", #[doc = " `OffSale`"] OffSale = "OffSale", }
}
crate::runtime::text_type! {
    #[doc = " The id of one event."] WebhookId
}
crate::runtime::text_enumeration! {
    #[doc = " What happened. A cancelled subscription arrives as `SubscriptionUpdated`."]
    WebhookType { #[doc = " `CustomerCreated`"] CustomerCreated = "CustomerCreated",
    #[doc = " `CustomerUpdated`"] CustomerUpdated = "CustomerUpdated", #[doc =
    " `CustomerDeleted`"] CustomerDeleted = "CustomerDeleted", #[doc =
    " `SubscriptionCreated`"] SubscriptionCreated = "SubscriptionCreated", #[doc =
    " `SubscriptionUpdated`"] SubscriptionUpdated = "SubscriptionUpdated", #[doc =
    " `InvoiceCreated`"] InvoiceCreated = "InvoiceCreated", #[doc = " `InvoiceUpdated`"]
    InvoiceUpdated = "InvoiceUpdated", #[doc = " `CreditNoteCreated`"] CreditNoteCreated
    = "CreditNoteCreated", #[doc = " `CreditNoteUpdated`"] CreditNoteUpdated =
    "CreditNoteUpdated", }
}
crate::runtime::text_type! {
    #[doc = " A number that samples show as a string. A client takes either."]
    WrittenNumber
}
