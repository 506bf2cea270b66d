// E0277: an `ApiKey` has no `Serialize`.
use billsby_client::ApiKey;

pub fn store(key: &ApiKey) -> serde_json::Result<String> {
    #[cfg(feature = "mistake")]
    return serde_json::to_string(key);
    #[cfg(not(feature = "mistake"))]
    return serde_json::to_string(key.expose());
}
