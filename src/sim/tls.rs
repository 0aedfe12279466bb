//! Issues the simulated cloud's certificates from an authority created at each start.
//!
//! The authority's certificate is a file in a private temporary folder while the cloud runs; no key is
//! ever written.

use std::fs::{self, DirBuilder, OpenOptions};
use std::io::{self, Write};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

use rcgen::{
    BasicConstraints, CertificateParams, CertifiedIssuer, DnType, ExtendedKeyUsagePurpose, IsCa,
    KeyPair, KeyUsagePurpose,
};
use rustls::pki_types::PrivatePkcs8KeyDer;
use tokio_rustls::TlsAcceptor;

use crate::transport::server_acceptor;

/// The names and addresses that the certificate covers.
const NAMES: [&str; 5] = ["localhost", "api.localhost", "api-ws.localhost", "127.0.0.1", "::1"];

/// The acceptor, and the authority that clients must trust to use it.
pub struct SimulatedTls {
    pub acceptor: TlsAcceptor,
    pub authority: AuthorityFile,
}

/// The authority's certificate as a PEM file; removed with its folder when dropped.
pub struct AuthorityFile {
    folder: PathBuf,
    pub path: PathBuf,
}

#[derive(Debug, thiserror::Error)]
pub enum SimulatedTlsError {
    #[error("cannot make a certificate")]
    Certificate(#[from] rcgen::Error),
    #[error("cannot set up TLS")]
    Rustls(#[from] rustls::Error),
    #[error("cannot write the certificate of the authority")]
    File(#[from] io::Error),
}

impl SimulatedTls {
    pub fn new() -> Result<Self, SimulatedTlsError> {
        let authority = authority()?;
        let key = KeyPair::generate()?;
        let leaf = leaf_parameters()?.signed_by(&key, &authority)?;
        let key = PrivatePkcs8KeyDer::from(key.serialize_der()).into();
        let acceptor = server_acceptor(leaf.der().clone(), key)?;
        Ok(Self { acceptor, authority: AuthorityFile::write(&authority.pem())? })
    }
}

fn authority() -> Result<CertifiedIssuer<'static, KeyPair>, rcgen::Error> {
    let mut parameters = CertificateParams::default();
    parameters.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    parameters.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
    parameters.distinguished_name.push(DnType::CommonName, "Simulated cloud authority");
    CertifiedIssuer::self_signed(parameters, KeyPair::generate()?)
}

fn leaf_parameters() -> Result<CertificateParams, rcgen::Error> {
    let mut parameters = CertificateParams::new(NAMES.map(String::from).to_vec())?;
    parameters.distinguished_name.push(DnType::CommonName, "Simulated cloud");
    parameters.use_authority_key_identifier_extension = true;
    parameters.key_usages = vec![KeyUsagePurpose::DigitalSignature];
    parameters.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
    Ok(parameters)
}

impl AuthorityFile {
    fn write(pem: &str) -> io::Result<Self> {
        let folder = private_folder()?;
        let file = Self { path: folder.join("ca.pem"), folder };
        create_private(&file.path)?.write_all(pem.as_bytes())?;
        Ok(file)
    }
}

impl Drop for AuthorityFile {
    fn drop(&mut self) {
        fs::remove_dir_all(&self.folder).ok();
    }
}

/// Creates a folder that no other user can enter; an existing one is never used.
fn private_folder() -> io::Result<PathBuf> {
    static SERIAL: AtomicU32 = AtomicU32::new(0);
    loop {
        let serial = SERIAL.fetch_add(1, Ordering::Relaxed);
        let name = format!("mistcat-cloud-{}-{serial}", std::process::id());
        let folder = std::env::temp_dir().join(name);
        match DirBuilder::new().mode(0o700).create(&folder) {
            Ok(()) => return Ok(folder),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            Err(error) => return Err(error),
        }
    }
}

fn create_private(path: &Path) -> io::Result<fs::File> {
    OpenOptions::new().write(true).create_new(true).mode(0o600).open(path)
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    #[test]
    fn the_authority_is_a_private_file_that_goes_with_the_cloud() {
        let tls = SimulatedTls::new().unwrap();
        let path = tls.authority.path.clone();
        assert!(fs::read_to_string(&path).unwrap().starts_with("-----BEGIN CERTIFICATE-----"));
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        assert_eq!(
            fs::metadata(path.parent().unwrap()).unwrap().permissions().mode() & 0o777,
            0o700
        );
        drop(tls);
        assert!(!path.exists());
    }
}
