// E0277: an `ApiKey` has no `Display`.
use billsby_client::ApiKey;

pub fn log(key: &ApiKey) -> String {
    #[cfg(feature = "mistake")]
    return format!("the key is {key}");
    #[cfg(not(feature = "mistake"))]
    return format!("the key is {key:?}");
}
