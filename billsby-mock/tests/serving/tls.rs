//! HTTP over TLS.

use crate::asking::{customers, exchange_over};
use billsby_mock::{MockServer, TlsError, TlsIdentity};
use std::sync::Arc;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tokio_rustls::rustls::crypto::aws_lc_rs;
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::pki_types::{CertificateDer, ServerName};
use tokio_rustls::rustls::{ClientConfig, RootCertStore};

/// A client that trusts this certificate and no other.
fn connector(trusted: &str) -> TlsConnector {
    let mut roots = RootCertStore::empty();
    roots.add(CertificateDer::from_pem_slice(trusted.as_bytes()).unwrap()).unwrap();
    let mut config = ClientConfig::builder_with_provider(Arc::new(aws_lc_rs::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_root_certificates(roots)
        .with_no_client_auth();
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    TlsConnector::from(Arc::new(config))
}

#[tokio::test]
async fn a_client_that_trusts_the_certificate_is_served() {
    let identity = TlsIdentity::self_signed().unwrap();
    let trusted = identity.certificate_pem().unwrap().to_owned();
    let server = MockServer::builder().tls(identity).start().await.unwrap();
    assert_eq!(server.url(), format!("https://{}", server.address()));
    for name in ["localhost", "127.0.0.1"] {
        let stream = TcpStream::connect(server.address()).await.unwrap();
        let stream = connector(&trusted).connect(ServerName::try_from(name).unwrap(), stream).await.unwrap();
        assert_eq!(stream.get_ref().1.alpn_protocol(), Some(&b"http/1.1"[..]));
        let answer = exchange_over(stream, &customers(&server)).await;
        assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
    }
}

#[tokio::test]
async fn nobody_else_is_served() {
    let server = MockServer::builder().tls(TlsIdentity::self_signed().unwrap()).start().await.unwrap();
    let other = TlsIdentity::self_signed().unwrap();
    let stream = TcpStream::connect(server.address()).await.unwrap();
    let connecting = connector(other.certificate_pem().unwrap()).connect("localhost".try_into().unwrap(), stream);
    let error = connecting.await.unwrap_err().to_string();
    assert!(error.contains("certificate"), "{error}");

    // What speaks no TLS gets an alert, and no answer.
    let mut plain = TcpStream::connect(server.address()).await.unwrap();
    plain.write_all(customers(&server).as_bytes()).await.unwrap();
    let mut answer = Vec::new();
    _ = plain.read_to_end(&mut answer).await;
    assert!(!answer.starts_with(b"HTTP"), "{answer:?}");
}

#[tokio::test]
async fn a_peer_that_says_nothing_does_not_hold_up_the_end() {
    let server = MockServer::builder().tls(TlsIdentity::self_signed().unwrap()).start().await.unwrap();
    let _silent = TcpStream::connect(server.address()).await.unwrap();
    server.stop().await;
}

#[test]
fn what_cannot_be_served_with_says_why_and_shows_no_key() {
    let own = rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap();
    let other = rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap();
    let (certificate, key) = (own.cert.pem(), own.signing_key.serialize_pem());
    assert!(TlsIdentity::from_pem(&certificate, &key).is_ok());
    let refused = |certificate: &str, key: &str| TlsIdentity::from_pem(certificate, key).unwrap_err();
    assert!(matches!(refused("", &key), TlsError::Certificate(_)));
    assert!(matches!(refused(&certificate, ""), TlsError::Key(_)));
    assert!(matches!(refused(&certificate, &other.signing_key.serialize_pem()), TlsError::Mismatch(_)));
    let damaged = key.replacen("\n", "\n!", 1);
    let secret = key.lines().nth(1).unwrap();
    let shown = format!("{:?} {0:?}", refused(&certificate, &damaged));
    assert!(!shown.contains(secret), "{shown}");
    assert_eq!(format!("{:?}", TlsIdentity::from_pem(&certificate, &key).unwrap()), "TlsIdentity { .. }");
}
