//! HTTP over TLS.

use jiff::{Timestamp, ToSpan, tz::TimeZone};
use rcgen::{CertificateParams, ExtendedKeyUsagePurpose, KeyPair, KeyUsagePurpose};
use std::fmt;
use std::io;
use std::sync::Arc;
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::aws_lc_rs;
use tokio_rustls::rustls::pki_types::pem::{self, PemObject};
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer};
use tokio_rustls::rustls::version::{TLS12, TLS13};
use tokio_rustls::server::TlsStream;

/// How long a peer may take until both are agreed.
const LONGEST_HANDSHAKE: Duration = Duration::from_secs(10);

/// The names that a certificate of our own is for.
const OWN_NAMES: [&str; 3] = ["localhost", "127.0.0.1", "::1"];

/// A certificate and its key: what a server shows to be who it is.
#[derive(Clone)]
pub struct TlsIdentity {
    /// Of one that we made.
    certificate_pem: Option<String>,
    config: Arc<ServerConfig>,
}

/// Why a certificate and its key cannot be served with.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum TlsError {
    /// There is no certificate in the PEM text.
    #[error("expected a certificate as PEM, `-----BEGIN CERTIFICATE-----`: {0}")]
    Certificate(String),
    /// There is no key in the PEM text.
    #[error("expected a private key as PEM, `-----BEGIN PRIVATE KEY-----`: {0}")]
    Key(String),
    /// The key is not the one of the certificate, or of a kind that is not known.
    #[error("the certificate and the key do not go together: {0}")]
    Mismatch(String),
    /// A certificate of our own cannot be made.
    #[error("cannot make a certificate: {0}")]
    SelfSigned(String),
}

impl TlsIdentity {
    /// A certificate, with those that vouch for it behind it, and its key.
    ///
    /// # Errors
    /// When one of them cannot be read, or they do not go together.
    pub fn from_pem(certificates: &str, key: &str) -> Result<Self, TlsError> {
        let chain: Vec<_> = CertificateDer::pem_slice_iter(certificates.as_bytes())
            .collect::<Result<_, pem::Error>>()
            .map_err(|error| TlsError::Certificate(error.to_string()))?;
        if chain.is_empty() {
            return Err(TlsError::Certificate("found none".to_owned()));
        }
        let key = PrivateKeyDer::from_pem_slice(key.as_bytes()).map_err(|error| TlsError::Key(said(&error)))?;
        Self::new(chain, key)
    }

    /// A new certificate for this machine (`localhost`, 127.0.0.1 and ::1) that nobody vouches for, good for a year.
    /// Clients have to be told to trust [its text](Self::certificate_pem).
    ///
    /// # Errors
    /// When no key can be had.
    pub fn self_signed() -> Result<Self, TlsError> {
        let failed = |error: rcgen::Error| TlsError::SelfSigned(error.to_string());
        let key = KeyPair::generate().map_err(failed)?;
        let mut parameters = CertificateParams::new(OWN_NAMES.map(String::from)).map_err(failed)?;
        parameters.distinguished_name.push(rcgen::DnType::CommonName, "billsby-mock");
        parameters.key_usages = vec![KeyUsagePurpose::DigitalSignature];
        parameters.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
        let today = Timestamp::now().to_zoned(TimeZone::UTC).date();
        let day = |date: jiff::civil::Date| {
            rcgen::date_time_ymd(date.year().into(), date.month().unsigned_abs(), date.day().unsigned_abs())
        };
        // Clocks of clients may be late.
        parameters.not_before = day(today.saturating_sub(1.day()));
        parameters.not_after = day(today.saturating_add(366.days()));
        let certificate = parameters.self_signed(&key).map_err(failed)?;
        let secret = PrivatePkcs8KeyDer::from(key.serialize_der()).into();
        let identity = Self::new(vec![certificate.der().clone()], secret)?;
        Ok(Self { certificate_pem: Some(certificate.pem()), ..identity })
    }

    fn new(chain: Vec<CertificateDer<'static>>, key: PrivateKeyDer<'static>) -> Result<Self, TlsError> {
        let failed = |error: tokio_rustls::rustls::Error| TlsError::Mismatch(error.to_string());
        let mut config = ServerConfig::builder_with_provider(Arc::new(aws_lc_rs::default_provider()))
            .with_protocol_versions(&[&TLS13, &TLS12])
            .map_err(failed)?
            .with_no_client_auth()
            .with_single_cert(chain, key)
            .map_err(failed)?;
        config.alpn_protocols = vec![b"http/1.1".to_vec()];
        Ok(Self { certificate_pem: None, config: Arc::new(config) })
    }

    /// A certificate of our own as PEM, for clients to trust; none where it was given.
    pub fn certificate_pem(&self) -> Option<&str> {
        self.certificate_pem.as_deref()
    }

    /// Agrees with a peer.
    pub(super) async fn accept<S: AsyncRead + AsyncWrite + Unpin>(&self, stream: S) -> io::Result<TlsStream<S>> {
        let accepting = TlsAcceptor::from(self.config.clone()).accept(stream);
        tokio::time::timeout(LONGEST_HANDSHAKE, accepting).await?
    }
}

/// What is wrong with the text of a key, without the text.
fn said(error: &pem::Error) -> String {
    match error {
        pem::Error::NoItemsFound => "found none".to_owned(),
        _ => "found what cannot be read".to_owned(),
    }
}

impl fmt::Debug for TlsIdentity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TlsIdentity").finish_non_exhaustive()
    }
}
