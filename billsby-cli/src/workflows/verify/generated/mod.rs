// @generated from the API description. Do not edit: change the description and regenerate.

//! The files of the description.

/// Every file, by its path below `spec/`.
pub static FILES: &[(&str, &str)] = &[
    ("openapi.yaml", include_str!("openapi.yaml")),
    ("paths/add_ons.yaml", include_str!("paths/add_ons.yaml")),
    ("paths/allowances.yaml", include_str!("paths/allowances.yaml")),
    ("paths/counters.yaml", include_str!("paths/counters.yaml")),
    ("paths/credit_notes.yaml", include_str!("paths/credit_notes.yaml")),
    ("paths/custom_fields.yaml", include_str!("paths/custom_fields.yaml")),
    ("paths/customers.yaml", include_str!("paths/customers.yaml")),
    ("paths/feature_tags.yaml", include_str!("paths/feature_tags.yaml")),
    ("paths/invoices.yaml", include_str!("paths/invoices.yaml")),
    ("paths/plans.yaml", include_str!("paths/plans.yaml")),
    ("paths/products.yaml", include_str!("paths/products.yaml")),
    ("paths/subscriptions.yaml", include_str!("paths/subscriptions.yaml")),
    ("schemas/add_ons.yaml", include_str!("schemas/add_ons.yaml")),
    ("schemas/allowances.yaml", include_str!("schemas/allowances.yaml")),
    ("schemas/common.yaml", include_str!("schemas/common.yaml")),
    ("schemas/counters.yaml", include_str!("schemas/counters.yaml")),
    ("schemas/credit_notes.yaml", include_str!("schemas/credit_notes.yaml")),
    ("schemas/custom_fields.yaml", include_str!("schemas/custom_fields.yaml")),
    ("schemas/customers.yaml", include_str!("schemas/customers.yaml")),
    ("schemas/event_logs.yaml", include_str!("schemas/event_logs.yaml")),
    ("schemas/feature_tags.yaml", include_str!("schemas/feature_tags.yaml")),
    ("schemas/invoices.yaml", include_str!("schemas/invoices.yaml")),
    ("schemas/plans.yaml", include_str!("schemas/plans.yaml")),
    ("schemas/products.yaml", include_str!("schemas/products.yaml")),
    ("schemas/subscriptions.yaml", include_str!("schemas/subscriptions.yaml")),
    ("schemas/webhooks.yaml", include_str!("schemas/webhooks.yaml")),
];
