// E0639: a body may gain fields, so a `CounterUpdate` is built and not written out.
use billsby_client::types::{CounterOperation, CounterUpdate};

pub fn three_more() -> CounterUpdate {
    #[cfg(feature = "mistake")]
    return CounterUpdate { operation_type: CounterOperation::Increment, value: 3 };
    #[cfg(not(feature = "mistake"))]
    return CounterUpdate::builder().operation_type(CounterOperation::Increment).value(3).build();
}
