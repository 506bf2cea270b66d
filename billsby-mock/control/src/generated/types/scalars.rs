// @generated from the API description. Do not edit: change the description and regenerate.

crate::runtime::integer_type! {
    #[doc = " The id of an add-on."] AddOnId(i64)
}
crate::runtime::integer_type! {
    #[doc = " The id of an allowance."] AllowanceId(i64)
}
crate::runtime::text_type! {
    #[doc =
    " A length of time in the notation of ISO 8601, counted in the calendar of UTC. A month after 31 January is the last of February."]
    CalendarDuration
}
crate::runtime::text_enumeration! {
    #[doc =
    " How a company's time follows the wall clock. `real` is what the wall clock shows, `frozen` stands still, and `offset` runs at a distance from the wall clock."]
    ClockMode { #[doc = " `real`"] Real = "real", #[doc = " `frozen`"] Frozen = "frozen",
    #[doc = " `offset`"] Offset = "offset", }
}
crate::runtime::text_enumeration! {
    #[doc = " Nothing, or the history of some sixty customers."] CompanyData { #[doc =
    " `empty`"] Empty = "empty", #[doc = " `demo`"] Demo = "demo", }
}
crate::runtime::text_type! {
    #[doc = " The sub-domain of a company."] CompanyDomain
}
crate::runtime::secret_type! {
    #[doc =
    " The key to a company, in printable ASCII without blanks. It opens a mock and nothing else, and is a secret all the same, as the real one is."]
    CompanyKey
}
crate::runtime::text_type! {
    #[doc = " The id of the counter that measures an allowance."] CounterId
}
crate::runtime::text_enumeration! {
    #[doc = " Whether a change takes effect as it is made, or waits in a queue."]
    CountingMode { #[doc = " `Immediate`"] Immediate = "Immediate", #[doc = " `Queued`"]
    Queued = "Queued", }
}
crate::runtime::text_type! {
    #[doc = " ISO 3166-1 alpha-3 code."] CountryCode
}
crate::runtime::text_type! {
    #[doc = " ISO 4217 alphabetic code."] CurrencyCode
}
crate::runtime::text_enumeration! {
    #[doc =
    " What happens. A queued change of a counter takes effect, a pending invoice or credit note settles or is tried again, or a period, trial or pause of a subscription ends."]
    DueKind { #[doc = " `CounterUpdate`"] CounterUpdate = "CounterUpdate", #[doc =
    " `Invoice`"] Invoice = "Invoice", #[doc = " `CreditNote`"] CreditNote =
    "CreditNote", #[doc = " `Subscription`"] Subscription = "Subscription", }
}
crate::runtime::text_type! {
    #[doc =
    " A length of time in the notation of ISO 8601. A day has 24 hours, and a week seven days."]
    Duration
}
crate::runtime::text_enumeration! {
    #[doc =
    " The gravest thing an operation does to the world, as the description of the API has it in `x-effect`."]
    Effect { #[doc = " `read`"] Read = "read", #[doc = " `write`"] Write = "write", #[doc
    = " `money`"] Money = "money", #[doc = " `erase`"] Erase = "erase", #[doc =
    " `notify`"] Notify = "notify", }
}
crate::runtime::text_enumeration! {
    #[doc =
    " Whether the expectations are met one by one in `Any` order, or make a `Sequence`, `Uninterrupted` by other calls or not. `Any` when left out. In a sequence each stands for as many calls as it is expected at least."]
    ExpectedOrder { #[doc = " `Any`"] Any = "Any", #[doc = " `Sequence`"] Sequence =
    "Sequence", #[doc = " `Uninterrupted`"] Uninterrupted = "Uninterrupted", }
}
crate::runtime::integer_type! {
    #[doc =
    " The number of a fault, counted from 1 for each company and never given twice."]
    FaultId(i64)
}
crate::runtime::text_enumeration! {
    #[doc =
    " What goes wrong. A call takes longer; is answered with a status of failure; has its connection reset, or closed without a byte; is answered with what is not HTTP, or not JSON; has a reply that stops halfway, that comes slowly, that has another content type, a value of an enumeration or fields that are not described; or reads what was the case earlier. A webhook counts as delivered and never arrives, arrives twice, after the one that follows it, or later."]
    FaultKind { #[doc = " `Latency`"] Latency = "Latency", #[doc = " `Status`"] Status =
    "Status", #[doc = " `Reset`"] Reset = "Reset", #[doc = " `EmptyReply`"] EmptyReply =
    "EmptyReply", #[doc = " `GarbageReply`"] GarbageReply = "GarbageReply", #[doc =
    " `GarbageBody`"] GarbageBody = "GarbageBody", #[doc = " `TruncatedReply`"]
    TruncatedReply = "TruncatedReply", #[doc = " `SlowBody`"] SlowBody = "SlowBody",
    #[doc = " `WrongContentType`"] WrongContentType = "WrongContentType", #[doc =
    " `UnknownEnumeration`"] UnknownEnumeration = "UnknownEnumeration", #[doc =
    " `ExtraFields`"] ExtraFields = "ExtraFields", #[doc = " `StaleRead`"] StaleRead =
    "StaleRead", #[doc = " `WebhookLost`"] WebhookLost = "WebhookLost", #[doc =
    " `WebhookDuplicated`"] WebhookDuplicated = "WebhookDuplicated", #[doc =
    " `WebhookReordered`"] WebhookReordered = "WebhookReordered", #[doc =
    " `WebhookDelayed`"] WebhookDelayed = "WebhookDelayed", }
}
crate::runtime::text_type! {
    #[doc = " A method, in upper case."] HttpMethod
}
crate::runtime::text_type! {
    #[doc =
    " An instant, in full precision. Replies write it in UTC with `Z`; requests may have an offset instead."]
    Instant
}
crate::runtime::text_enumeration! {
    #[doc =
    " What becomes of an invoice that dunning could not collect. It stays Unpaid, is written off, or is ToBeWrittenOff first."]
    InvoiceEnd { #[doc = " `Leave`"] Leave = "Leave", #[doc = " `WriteOff`"] WriteOff =
    "WriteOff", #[doc = " `WriteOffAfter`"] WriteOffAfter = "WriteOffAfter", }
}
crate::runtime::integer_type! {
    #[doc =
    " The number of a call. They count up in the order in which replies were ready."]
    JournalNumber(i64)
}
crate::runtime::text_enumeration! {
    #[doc = " Which calls come first."] JournalOrder { #[doc = " `Newest`"] Newest =
    "Newest", #[doc = " `Oldest`"] Oldest = "Oldest", }
}
crate::runtime::text_enumeration! {
    #[doc =
    " What became of a call in the end. It was answered in full, its connection was reset, closed without a byte or filled with what is not HTTP instead of an answer, or cut within it, or the caller went away before the answer was complete."]
    JournalOutcome { #[doc = " `Complete`"] Complete = "Complete", #[doc = " `Reset`"]
    Reset = "Reset", #[doc = " `EmptyReply`"] EmptyReply = "EmptyReply", #[doc =
    " `GarbageReply`"] GarbageReply = "GarbageReply", #[doc = " `Truncated`"] Truncated =
    "Truncated", #[doc = " `Abandoned`"] Abandoned = "Abandoned", }
}
crate::runtime::text_enumeration! {
    #[doc =
    " Whether the request had the key to the company. The key itself is never kept."]
    KeyState { #[doc = " `Right`"] Right = "Right", #[doc = " `Wrong`"] Wrong = "Wrong",
    #[doc = " `Missing`"] Missing = "Missing", }
}
crate::runtime::text_enumeration! {
    #[doc =
    " Whether a fault strikes before a call is carried out, or afterwards. What takes the place of the reply before, keeps the call from being carried out."]
    Moment { #[doc = " `BeforeActing`"] BeforeActing = "BeforeActing", #[doc =
    " `AfterActing`"] AfterActing = "AfterActing", }
}
crate::runtime::text_type! {
    #[doc =
    " The name of an operation of the API, as its description has it in `operationId`."]
    OperationName
}
crate::runtime::text_type! {
    #[doc = " A percentage from 0 to 100 with at most three decimals, as text."]
    Percentage
}
crate::runtime::integer_type! {
    #[doc = " The id of a plan."] PlanId(i64)
}
crate::runtime::text_enumeration! {
    #[doc = " How units become an amount. It stays as it was made."] PricingModelName {
    #[doc = " `FlatFee`"] FlatFee = "FlatFee", #[doc = " `PerUnit`"] PerUnit = "PerUnit",
    #[doc = " `Reserved`"] Reserved = "Reserved", #[doc = " `Tiered`"] Tiered = "Tiered",
    #[doc = " `Volume`"] Volume = "Volume", #[doc = " `Ranged`"] Ranged = "Ranged", }
}
crate::runtime::text_type! {
    #[doc = " The name of a scenario that comes with the server."] ScenarioName
}
crate::runtime::integer_type! {
    #[doc =
    " What ids and demo data are drawn from. Drawn from the domain and the server's seed when left out."]
    Seed(i64)
}
crate::runtime::text_enumeration! {
    #[doc =
    " When charges and refunds settle. `Immediate` is as they are made, `Batched` at the next full five minutes, as with the real service."]
    Settlement { #[doc = " `Immediate`"] Immediate = "Immediate", #[doc = " `Batched`"]
    Batched = "Batched", }
}
crate::runtime::integer_type! {
    #[doc =
    " The id of a snapshot, counted from 1 for each company, and not given twice as long as the company is there. A server that starts anew counts from 1 again."]
    SnapshotId(i64)
}
crate::runtime::text_type! {
    #[doc = " What a snapshot is remembered by. Several may have the same."] SnapshotName
}
crate::runtime::text_type! {
    #[doc = " A status, or a class of them."] StatusPattern
}
crate::runtime::text_enumeration! {
    #[doc = " What becomes of the subscription."] SubscriptionEnd { #[doc = " `Active`"]
    Active = "Active", #[doc = " `Suspended`"] Suspended = "Suspended", #[doc =
    " `Cancelled`"] Cancelled = "Cancelled", }
}
crate::runtime::text_type! {
    #[doc = " The id of a subscription, as the API has it in `subscriptionUniqueId`."]
    SubscriptionId
}
crate::runtime::text_enumeration! {
    #[doc =
    " Why there was no answer. Nothing listens there, the connection ended too early, or ten seconds had passed."]
    WebhookError { #[doc = " `Unreachable`"] Unreachable = "Unreachable", #[doc =
    " `Broken`"] Broken = "Broken", #[doc = " `TimedOut`"] TimedOut = "TimedOut", }
}
crate::runtime::text_type! {
    #[doc = " The id of a webhook, which its body has as `Id`."] WebhookId
}
crate::runtime::secret_type! {
    #[doc =
    " What the header `secret` of every webhook holds, in printable ASCII without blanks. Without one the header is not sent."]
    WebhookSecret
}
crate::runtime::text_enumeration! {
    #[doc = " Whether it waits, was delivered, or was given up."] WebhookState { #[doc =
    " `Waiting`"] Waiting = "Waiting", #[doc = " `Delivered`"] Delivered = "Delivered",
    #[doc = " `Failed`"] Failed = "Failed", }
}
crate::runtime::text_enumeration! {
    #[doc = " What a webhook tells."] WebhookType { #[doc = " `CustomerCreated`"]
    CustomerCreated = "CustomerCreated", #[doc = " `CustomerUpdated`"] CustomerUpdated =
    "CustomerUpdated", #[doc = " `CustomerDeleted`"] CustomerDeleted = "CustomerDeleted",
    #[doc = " `SubscriptionCreated`"] SubscriptionCreated = "SubscriptionCreated", #[doc
    = " `SubscriptionUpdated`"] SubscriptionUpdated = "SubscriptionUpdated", #[doc =
    " `InvoiceCreated`"] InvoiceCreated = "InvoiceCreated", #[doc = " `InvoiceUpdated`"]
    InvoiceUpdated = "InvoiceUpdated", #[doc = " `CreditNoteCreated`"] CreditNoteCreated
    = "CreditNoteCreated", #[doc = " `CreditNoteUpdated`"] CreditNoteUpdated =
    "CreditNoteUpdated", }
}
crate::runtime::text_type! {
    #[doc =
    " An address that webhooks are posted to. Only `http`, and without user and password."]
    WebhookUrl
}
