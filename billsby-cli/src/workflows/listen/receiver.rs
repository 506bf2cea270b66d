//! Being the receiver of a mock's webhooks for a while.

use crate::Failure;
use crate::workflows::control_plane::{ControlPlane, failed};
use billsby_mock_control::Effect;
use billsby_mock_control::types::{WebhookReceiver, WebhookUrl};
use std::io::{Write, stderr};

/// A company of a mock, whose webhooks come here.
pub struct Receiving<'a> {
    plane: &'a ControlPlane,
    /// Where they came before.
    before: Option<WebhookReceiver>,
    /// Where they come now, as the mock writes it.
    url: WebhookUrl,
}

impl<'a> Receiving<'a> {
    /// Has webhooks sent to `url` from now on.
    pub async fn begin(plane: &'a ControlPlane, url: &str, secret: Option<&str>) -> Result<Self, Failure> {
        let ControlPlane { client, company, .. } = plane;
        let before = match client.get_webhook_receiver(company.as_str()).await {
            Ok(before) => Some(before),
            // Of the receiver, or else of the company, which comes to light now.
            Err(error) if error.is_not_found() => None,
            Err(error) => return Err(failed(&error, Effect::Read)),
        };
        let mut request = client.set_webhook_receiver(company.as_str(), url);
        if let Some(secret) = secret {
            request = request.secret(secret);
        }
        let set = request.await.map_err(|error| failed(&error, Effect::Write))?;
        if let Some(before) = before.as_ref().filter(|before| before.has_secret) {
            let url = &before.url;
            writeln!(stderr(), "billsby: the receiver {url} is replaced; its secret is not known, so set it anew")?;
        }
        Ok(Self { plane, before, url: set.url })
    }

    /// Has them sent where they were sent before, unless somebody else has said where meanwhile.
    pub async fn end(self) -> Result<(), Failure> {
        let ControlPlane { client, company, .. } = self.plane;
        match client.get_webhook_receiver(company.as_str()).await {
            Ok(now) if now.url == self.url => {}
            Ok(_) => return Ok(()),
            Err(error) if error.is_not_found() => return Ok(()),
            Err(error) => return Err(failed(&error, Effect::Read)),
        }
        let ended = match self.before.filter(|before| !before.has_secret) {
            Some(before) => client.set_webhook_receiver(company.as_str(), before.url.as_str()).await.map(drop),
            None => client.remove_webhook_receiver(company.as_str()).await,
        };
        ended.map_err(|error| failed(&error, Effect::Write))
    }
}
