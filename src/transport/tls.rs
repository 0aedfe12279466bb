//! TLS configurations of clients and servers, and the client's handshake.

use std::io;
use std::path::PathBuf;
use std::sync::Arc;

use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::crypto::{CryptoProvider, ring, verify_tls12_signature, verify_tls13_signature};
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer, ServerName, UnixTime};
use rustls::{
    CertificateError, ClientConfig, DigitallySignedStruct, RootCertStore, ServerConfig,
    SignatureScheme,
};
use serde::{Deserialize, Serialize};
use tokio::io::BufReader;
use tokio_rustls::{TlsAcceptor, TlsConnector, client};

use super::byte_stream::BoxedStream;
use super::error::{CertificateFault, Error};

/// A connection under TLS. It is buffered, because rustls alone would ask the system for each record.
pub type EncryptedStream = client::TlsStream<BufReader<BoxedStream>>;

/// The encrypted bytes that are read at once.
const READ_AHEAD: usize = 64 << 10;

/// Which certificates a client trusts.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct TlsTrust {
    /// A PEM file with authorities to trust besides the system's.
    pub ca_file: Option<PathBuf>,
    /// Trust every certificate.
    pub insecure: bool,
}

/// Builds a client's configuration, with the system's roots, or Mozilla's if the system has none.
///
/// # Errors
///
/// The CA file cannot be read or holds no certificate.
pub fn client_config(trust: &TlsTrust) -> io::Result<Arc<ClientConfig>> {
    let provider = Arc::new(ring::default_provider());
    let builder = ClientConfig::builder_with_provider(provider.clone())
        .with_safe_default_protocol_versions()
        .expect("ring supports the default versions");
    let config = if trust.insecure {
        builder
            .dangerous()
            .with_custom_certificate_verifier(Arc::new(AcceptAnyCertificate(provider)))
    } else {
        builder.with_root_certificates(roots(trust)?)
    };
    Ok(Arc::new(config.with_no_client_auth()))
}

/// Starts TLS with the server `host` on `io`, and verifies its certificate.
pub async fn encrypt(
    config: Arc<ClientConfig>,
    host: &str,
    io: BoxedStream,
) -> Result<EncryptedStream, Error> {
    let name = ServerName::try_from(host.to_owned())
        .map_err(|error| Error::Tls(io::Error::other(error)))?;
    let io = BufReader::with_capacity(READ_AHEAD, io);
    let encrypted = TlsConnector::from(config).connect(name, io).await;
    encrypted.map_err(|error| handshake_error(host, error))
}

fn handshake_error(host: &str, error: io::Error) -> Error {
    let inner = error.get_ref().and_then(|inner| inner.downcast_ref::<rustls::Error>());
    match inner {
        Some(rustls::Error::InvalidCertificate(reason)) => {
            let (host, fault) = (host.to_owned(), fault(reason));
            Error::Certificate { host, reason: reason.to_string(), fault }
        }
        _ => Error::Tls(error),
    }
}

fn fault(reason: &CertificateError) -> CertificateFault {
    match reason {
        CertificateError::Expired
        | CertificateError::ExpiredContext { .. }
        | CertificateError::NotValidYet
        | CertificateError::NotValidYetContext { .. } => CertificateFault::Time,
        CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. } => {
            CertificateFault::Name
        }
        _ => CertificateFault::Other,
    }
}

/// Accepts TLS for HTTP/1.1 with a server's certificate.
///
/// # Errors
///
/// The key does not fit the certificate.
pub fn server_acceptor(
    certificate: CertificateDer<'static>,
    key: PrivateKeyDer<'static>,
) -> Result<TlsAcceptor, rustls::Error> {
    let mut config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()?
        .with_no_client_auth()
        .with_single_cert(vec![certificate], key)?;
    // Clients that could speak HTTP/2 must not choose it.
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    Ok(TlsAcceptor::from(Arc::new(config)))
}

fn roots(trust: &TlsTrust) -> io::Result<RootCertStore> {
    let mut roots = RootCertStore::empty();
    // Unreadable certificates of the system are skipped: one of them must not block every connection.
    roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
    if roots.is_empty() {
        roots.extend(webpki_roots::TLS_SERVER_ROOTS.iter().cloned());
    }
    if let Some(file) = &trust.ca_file {
        let own = CertificateDer::pem_file_iter(file)
            .and_then(Iterator::collect::<Result<Vec<_>, _>>)
            .map_err(io::Error::other)?;
        let (added, _) = roots.add_parsable_certificates(own);
        if added == 0 {
            return Err(io::Error::other("no certificate in it (PEM is expected)"));
        }
    }
    Ok(roots)
}

/// Accepts any certificate; signatures are still checked.
#[derive(Debug)]
struct AcceptAnyCertificate(Arc<CryptoProvider>);

impl ServerCertVerifier for AcceptAnyCertificate {
    fn verify_server_cert(
        &self,
        _: &CertificateDer<'_>,
        _: &[CertificateDer<'_>],
        _: &ServerName<'_>,
        _: &[u8],
        _: UnixTime,
    ) -> Result<ServerCertVerified, rustls::Error> {
        Ok(ServerCertVerified::assertion())
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        verify_tls12_signature(
            message,
            certificate,
            signature,
            &self.0.signature_verification_algorithms,
        )
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        verify_tls13_signature(
            message,
            certificate,
            signature,
            &self.0.signature_verification_algorithms,
        )
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.0.signature_verification_algorithms.supported_schemes()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hint_fits_the_fault_of_the_certificate() {
        for (reason, word) in [
            (CertificateError::Expired, "clock"),
            (CertificateError::NotValidYet, "clock"),
            (CertificateError::NotValidForName, "--host"),
            (CertificateError::UnknownIssuer, "--ca-cert"),
        ] {
            let error = io::Error::other(rustls::Error::InvalidCertificate(reason));
            let error = handshake_error("h.example", error);
            assert!(error.hint().is_some_and(|hint| hint.contains(word)), "{error}");
        }
    }
}
