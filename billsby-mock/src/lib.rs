
pub mod generated;
pub mod runtime;
