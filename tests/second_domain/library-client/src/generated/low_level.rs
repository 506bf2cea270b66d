// @generated from the API description. Do not edit: change the description and regenerate.

use crate::types;
#[allow(unused_imports)]
pub use progenitor_client::{ByteStream, ClientInfo, Error, ResponseValue};
use progenitor_client::{ClientHooks, OperationInfo};
use crate::runtime::encode_path;
#[derive(Clone, Debug)]
/// Client for Lending library
///
/// Version: 1.2.0
pub struct Client {
    pub(crate) baseurl: String,
    pub(crate) client: reqwest::Client,
    pub(crate) inner: crate::runtime::Transport,
}
impl Client {
    /// Construct a new client with an existing `reqwest::Client`,
    /// allowing more control over its configuration.
    ///
    /// `baseurl` is the base URL provided to the internal
    /// `reqwest::Client`, and should include a scheme and hostname,
    /// as well as port and a path stem if applicable.
    pub fn new_with_client(
        baseurl: &str,
        client: reqwest::Client,
        inner: crate::runtime::Transport,
    ) -> Self {
        Self {
            baseurl: baseurl.to_string(),
            client,
            inner,
        }
    }
}
impl ClientInfo<crate::runtime::Transport> for Client {
    fn api_version() -> &'static str {
        "1.2.0"
    }
    fn baseurl(&self) -> &str {
        self.baseurl.as_str()
    }
    fn client(&self) -> &reqwest::Client {
        &self.client
    }
    fn inner(&self) -> &crate::runtime::Transport {
        &self.inner
    }
}
const _: () = {
    #[allow(dead_code)]
    fn assert_client_hooks()
    where
        Client: ClientHooks<crate::runtime::Transport>,
    {}
};
#[allow(clippy::all)]
impl Client {
    pub async fn get_opening_hours<'a>(
        &'a self,
    ) -> Result<ResponseValue<std::collections::BTreeMap<String, String>>, Error<()>> {
        let url = format!("{}/v1/opening-hours", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "get_opening_hours",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    pub async fn list_books<'a>(
        &'a self,
        town: &'a str,
        genre: Option<&'a types::Genre>,
        is_lent: Option<bool>,
        page: Option<i32>,
        per_page: Option<i32>,
    ) -> Result<ResponseValue<types::BookPage>, Error<()>> {
        let url = format!(
            "{}/v1/{}/books", self.baseurl, encode_path(& town.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("genre", &genre))
            .query(&progenitor_client::QueryParam::new("isLent", &is_lent))
            .query(&progenitor_client::QueryParam::new("page", &page))
            .query(&progenitor_client::QueryParam::new("perPage", &per_page))
            .build()?;
        let info = OperationInfo {
            operation_id: "list_books",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    pub async fn add_book<'a>(
        &'a self,
        town: &'a str,
        body: &'a types::NewBook,
    ) -> Result<ResponseValue<types::Book>, Error<()>> {
        let url = format!(
            "{}/v1/{}/books", self.baseurl, encode_path(& town.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "add_book",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            201u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    pub async fn get_book<'a>(
        &'a self,
        town: &'a str,
        book_id: &'a types::BookId,
    ) -> Result<ResponseValue<types::Book>, Error<()>> {
        let url = format!(
            "{}/v1/{}/books/{}", self.baseurl, encode_path(& town.to_string()),
            encode_path(& book_id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "get_book",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    pub async fn update_book<'a>(
        &'a self,
        town: &'a str,
        book_id: &'a types::BookId,
        body: &'a types::BookChange,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/v1/{}/books/{}", self.baseurl, encode_path(& town.to_string()),
            encode_path(& book_id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self.client.put(url).json(&body).build()?;
        let info = OperationInfo {
            operation_id: "update_book",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    pub async fn remove_book<'a>(
        &'a self,
        town: &'a str,
        book_id: &'a types::BookId,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/v1/{}/books/{}", self.baseurl, encode_path(& town.to_string()),
            encode_path(& book_id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self.client.delete(url).build()?;
        let info = OperationInfo {
            operation_id: "remove_book",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            204u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    pub async fn change_desk_key<'a>(
        &'a self,
        town: &'a str,
        body: &'a types::ChangeDeskKeyBody,
    ) -> Result<
        ResponseValue<
            std::collections::BTreeMap<
                String,
                std::collections::BTreeMap<String, Option<i64>>,
            >,
        >,
        Error<()>,
    > {
        let url = format!(
            "{}/v1/{}/desk-keys", self.baseurl, encode_path(& town.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "change_desk_key",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    pub async fn lend_book<'a>(
        &'a self,
        town: &'a str,
        reader_id: &'a types::ReaderId,
        book_id: &'a types::BookId,
        body: &'a types::LoanTerms,
    ) -> Result<ResponseValue<types::Loan>, Error<()>> {
        let url = format!(
            "{}/v1/{}/readers/{}/loans/{}", self.baseurl, encode_path(& town
            .to_string()), encode_path(& reader_id.to_string()), encode_path(& book_id
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "lend_book",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    pub async fn arrange_shelf<'a>(
        &'a self,
        town: &'a str,
        type_: &'a types::ArrangeShelfType,
        async_: i32,
        match_: Option<bool>,
        request: Option<&'a str>,
        body: &'a types::Shelf,
    ) -> Result<ResponseValue<types::Shelf>, Error<()>> {
        let url = format!(
            "{}/v1/{}/shelves/{}/{}", self.baseurl, encode_path(& town.to_string()),
            encode_path(& type_.to_string()), encode_path(& async_.to_string()),
        );
        #[allow(unused_mut)]
        let mut _request = self
            .client
            .put(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .query(&progenitor_client::QueryParam::new("match", &match_))
            .query(&progenitor_client::QueryParam::new("request", &request))
            .build()?;
        let info = OperationInfo {
            operation_id: "arrange_shelf",
        };
        self.pre(&mut _request, &info).await?;
        let result = self.exec(_request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
