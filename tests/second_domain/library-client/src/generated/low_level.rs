// @generated from the API description. Do not edit: change the description and regenerate.

use crate::runtime::{Endpoint, encode_path};
use crate::types;
#[allow(clippy::all)]
impl Endpoint {
    #[inline]
    pub fn get_opening_hours<'a>(&'a self) -> Result<reqwest::Request, reqwest::Error> {
        let url = format!("{}/v1/opening-hours", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self.client.get(url).build()?;
        Ok(request)
    }
    #[inline]
    pub fn list_books<'a>(
        &'a self,
        town: &'a str,
        genre: Option<&'a types::Genre>,
        is_lent: Option<bool>,
        page: Option<i32>,
        per_page: Option<i32>,
    ) -> Result<reqwest::Request, reqwest::Error> {
        let url = format!("{}/v1/{}/books", self.baseurl, encode_path(& town),);
        #[allow(unused_mut)]
        let mut request = self.client.get(url).build()?;
        if let Some(value) = genre {
            crate::runtime::query(&mut request, "genre", &value);
        }
        if let Some(value) = is_lent {
            crate::runtime::query(&mut request, "isLent", &value);
        }
        if let Some(value) = page {
            crate::runtime::query(&mut request, "page", &value);
        }
        if let Some(value) = per_page {
            crate::runtime::query(&mut request, "perPage", &value);
        }
        Ok(request)
    }
    #[inline]
    pub fn add_book<'a>(
        &'a self,
        town: &'a str,
        body: &'a types::NewBook,
    ) -> Result<reqwest::Request, reqwest::Error> {
        let url = format!("{}/v1/{}/books", self.baseurl, encode_path(& town),);
        #[allow(unused_mut)]
        let mut request = self.client.post(url).json(&body).build()?;
        Ok(request)
    }
    #[inline]
    pub fn get_book<'a>(
        &'a self,
        town: &'a str,
        book_id: &'a types::BookId,
    ) -> Result<reqwest::Request, reqwest::Error> {
        let url = format!(
            "{}/v1/{}/books/{}", self.baseurl, encode_path(& town), encode_path(&
            book_id),
        );
        #[allow(unused_mut)]
        let mut request = self.client.get(url).build()?;
        Ok(request)
    }
    #[inline]
    pub fn update_book<'a>(
        &'a self,
        town: &'a str,
        book_id: &'a types::BookId,
        body: &'a types::BookChange,
    ) -> Result<reqwest::Request, reqwest::Error> {
        let url = format!(
            "{}/v1/{}/books/{}", self.baseurl, encode_path(& town), encode_path(&
            book_id),
        );
        #[allow(unused_mut)]
        let mut request = self.client.put(url).json(&body).build()?;
        Ok(request)
    }
    #[inline]
    pub fn remove_book<'a>(
        &'a self,
        town: &'a str,
        book_id: &'a types::BookId,
    ) -> Result<reqwest::Request, reqwest::Error> {
        let url = format!(
            "{}/v1/{}/books/{}", self.baseurl, encode_path(& town), encode_path(&
            book_id),
        );
        #[allow(unused_mut)]
        let mut request = self.client.delete(url).build()?;
        Ok(request)
    }
    #[inline]
    pub fn download_cover<'a>(
        &'a self,
        town: &'a str,
        book_id: &'a types::BookId,
    ) -> Result<reqwest::Request, reqwest::Error> {
        let url = format!(
            "{}/v1/{}/books/{}/cover", self.baseurl, encode_path(& town), encode_path(&
            book_id),
        );
        #[allow(unused_mut)]
        let mut request = self.client.get(url).build()?;
        Ok(request)
    }
    #[inline]
    pub fn upload_cover<'a, B: Into<reqwest::Body>>(
        &'a self,
        town: &'a str,
        book_id: &'a types::BookId,
        body: B,
    ) -> Result<reqwest::Request, reqwest::Error> {
        let url = format!(
            "{}/v1/{}/books/{}/cover", self.baseurl, encode_path(& town), encode_path(&
            book_id),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .put(url)
            .header(
                ::reqwest::header::CONTENT_TYPE,
                ::reqwest::header::HeaderValue::from_static("application/octet-stream"),
            )
            .body(body)
            .build()?;
        Ok(request)
    }
    #[inline]
    pub fn change_desk_key<'a>(
        &'a self,
        town: &'a str,
        body: &'a types::ChangeDeskKeyBody,
    ) -> Result<reqwest::Request, reqwest::Error> {
        let url = format!("{}/v1/{}/desk-keys", self.baseurl, encode_path(& town),);
        #[allow(unused_mut)]
        let mut request = self.client.post(url).json(&body).build()?;
        Ok(request)
    }
    #[inline]
    pub fn lend_book<'a>(
        &'a self,
        town: &'a str,
        reader_id: &'a types::ReaderId,
        book_id: &'a types::BookId,
        body: &'a types::LoanTerms,
    ) -> Result<reqwest::Request, reqwest::Error> {
        let url = format!(
            "{}/v1/{}/readers/{}/loans/{}", self.baseurl, encode_path(& town),
            encode_path(& reader_id), encode_path(& book_id),
        );
        #[allow(unused_mut)]
        let mut request = self.client.post(url).json(&body).build()?;
        Ok(request)
    }
    #[inline]
    pub fn arrange_shelf<'a>(
        &'a self,
        town: &'a str,
        type_: &'a types::ArrangeShelfType,
        async_: i32,
        match_: Option<bool>,
        request: Option<&'a str>,
        body: &'a types::Shelf,
    ) -> Result<reqwest::Request, reqwest::Error> {
        let url = format!(
            "{}/v1/{}/shelves/{}/{}", self.baseurl, encode_path(& town), encode_path(&
            type_), encode_path(& async_),
        );
        #[allow(unused_mut)]
        let mut _request = self.client.put(url).json(&body).build()?;
        if let Some(value) = match_ {
            crate::runtime::query(&mut _request, "match", &value);
        }
        if let Some(value) = request {
            crate::runtime::query(&mut _request, "request", &value);
        }
        Ok(_request)
    }
}
