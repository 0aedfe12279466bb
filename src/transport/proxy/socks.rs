//! Opens a tunnel through a SOCKS5 proxy (RFC 1928, RFC 1929).
//!
//! Written here because the available crates offer only one authentication method at a time and cannot
//! distinguish a wrong password from an unreachable host.

use std::io::ErrorKind;
use std::net::IpAddr;

use tokio::io::{AsyncReadExt, AsyncWriteExt};

use super::super::address::ServerAddress;
use super::super::byte_stream::BoxedStream;
use super::error::ProxyError;

const VERSION: u8 = 5;
const NO_LOGIN: u8 = 0;
const PASSWORD: u8 = 2;
const NOTHING_ACCEPTABLE: u8 = 0xff;
const CONNECT: u8 = 1;
const IPV4: u8 = 1;
const NAME: u8 = 3;
const IPV6: u8 = 4;

/// Asks the proxy on `io` for a tunnel to `target`. The proxy resolves a host name.
pub async fn open(
    mut io: BoxedStream,
    target: &ServerAddress,
    login: Option<(&str, &str)>,
) -> Result<BoxedStream, ProxyError> {
    let greeting: &[u8] =
        if login.is_some() { &[VERSION, 2, NO_LOGIN, PASSWORD] } else { &[VERSION, 1, NO_LOGIN] };
    io.write_all(greeting).await.map_err(ProxyError::Lost)?;
    let [version, method] = read(&mut io).await?;
    expect(version, VERSION)?;
    match (method, login) {
        // A proxy may offer a password and still accept clients without one.
        (NO_LOGIN, _) => {}
        (PASSWORD, Some((user, password))) => sign_in(&mut io, user, password).await?,
        (NOTHING_ACCEPTABLE, _) => return Err(ProxyError::Authorization),
        (other, _) => return Err(ProxyError::Protocol(format!("it chose method {other}"))),
    }
    io.write_all(&request(target)?).await.map_err(ProxyError::Lost)?;
    answered(&mut io).await?;
    Ok(io)
}

async fn sign_in(io: &mut BoxedStream, user: &str, password: &str) -> Result<(), ProxyError> {
    let mut message = vec![1];
    append(&mut message, user)?;
    append(&mut message, password)?;
    io.write_all(&message).await.map_err(ProxyError::Lost)?;
    match read(io).await? {
        [_, 0] => Ok(()),
        [_, _] => Err(ProxyError::Authorization),
    }
}

fn request(target: &ServerAddress) -> Result<Vec<u8>, ProxyError> {
    let mut message = vec![VERSION, CONNECT, 0];
    match target.host.parse::<IpAddr>() {
        Ok(IpAddr::V4(address)) => {
            message.push(IPV4);
            message.extend(address.octets());
        }
        Ok(IpAddr::V6(address)) => {
            message.push(IPV6);
            message.extend(address.octets());
        }
        Err(_) => {
            message.push(NAME);
            append(&mut message, &target.host)?;
        }
    }
    message.extend(target.port.to_be_bytes());
    Ok(message)
}

/// Reads the reply. It ends with the address that the proxy bound, which is ignored.
async fn answered(io: &mut BoxedStream) -> Result<(), ProxyError> {
    let [version, code, _, kind] = read(io).await?;
    expect(version, VERSION)?;
    if code != 0 {
        return Err(ProxyError::Socks(code));
    }
    let length = match kind {
        IPV4 => 4,
        IPV6 => 16,
        NAME => usize::from(read::<1>(io).await?[0]),
        other => return Err(ProxyError::Protocol(format!("an address of kind {other}"))),
    };
    let mut bound = vec![0; length + 2];
    io.read_exact(&mut bound).await.map_err(ProxyError::Lost)?;
    Ok(())
}

async fn read<const N: usize>(io: &mut BoxedStream) -> Result<[u8; N], ProxyError> {
    let mut bytes = [0; N];
    io.read_exact(&mut bytes).await.map_err(|error| match error.kind() {
        ErrorKind::UnexpectedEof => ProxyError::Protocol("it hung up".to_owned()),
        _ => ProxyError::Lost(error),
    })?;
    Ok(bytes)
}

fn expect(version: u8, wanted: u8) -> Result<(), ProxyError> {
    if version == wanted {
        return Ok(());
    }
    Err(ProxyError::Protocol(format!("it answered with version {version}")))
}

/// Appends the length of `text` in one byte, and `text`.
fn append(message: &mut Vec<u8>, text: &str) -> Result<(), ProxyError> {
    let length = u8::try_from(text.len())
        .map_err(|_| ProxyError::Protocol("SOCKS5 takes names of at most 255 bytes".to_owned()))?;
    message.push(length);
    message.extend(text.as_bytes());
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn to(host: &str) -> ServerAddress {
        ServerAddress { host: host.to_owned(), port: 0x1234, encrypted: true }
    }

    /// The result with a proxy that answers with `script`, and the bytes that it received.
    async fn against(
        script: &[u8],
        login: Option<(&str, &str)>,
    ) -> (Result<(), ProxyError>, Vec<u8>) {
        let (near, mut far) = tokio::io::duplex(1024);
        far.write_all(script).await.expect("room for the script");
        let result = open(Box::new(near), &to("a.example"), login).await.map(drop);
        let mut received = Vec::new();
        far.shutdown().await.ok();
        far.read_to_end(&mut received).await.expect("what was sent");
        (result, received)
    }

    #[tokio::test]
    async fn names_are_left_to_the_proxy() {
        let (result, received) = against(&[5, 0, 5, 0, 0, 1, 127, 0, 0, 1, 0, 80], None).await;
        assert!(result.is_ok(), "{result:?}");
        assert_eq!(received, b"\x05\x01\x00\x05\x01\x00\x03\x09a.example\x12\x34");
    }

    #[tokio::test]
    async fn user_and_password_are_sent_where_they_are_wanted() {
        let yes = [5, 2, 1, 0, 5, 0, 0, 3, 1, b'x', 0, 80];
        let (result, received) = against(&yes, Some(("me", "pw"))).await;
        assert!(result.is_ok(), "{result:?}");
        assert!(received.starts_with(b"\x05\x02\x00\x02\x01\x02me\x02pw\x05\x01"), "{received:?}");
        let (unasked, _) = against(&[5, 0, 5, 0, 0, 1, 0, 0, 0, 0, 0, 0], Some(("me", "pw"))).await;
        assert!(unasked.is_ok(), "{unasked:?}");
    }

    #[tokio::test]
    async fn refusals_differ() {
        let cases: [(&[u8], _, _); 4] = [
            (&[5, 0xff], None, "proxy authorization required"),
            (&[5, 2, 1, 1], Some(("me", "pw")), "proxy authorization required"),
            (&[5, 0, 5, 5, 0, 1], None, "it refused: connection refused"),
            (
                &[4, 0],
                None,
                "it does not speak the protocol of its URL: it answered with version 4",
            ),
        ];
        for (script, login, expected) in cases {
            let (result, _) = against(script, login).await;
            assert_eq!(result.expect_err("a refusal").to_string(), expected);
        }
    }

    #[test]
    fn addresses_are_sent_as_such() {
        assert_eq!(request(&to("10.0.0.1")).expect("short"), [5, 1, 0, 1, 10, 0, 0, 1, 0x12, 0x34]);
        assert_eq!(request(&to("::1")).expect("short")[3], IPV6);
        assert!(request(&to(&"a".repeat(256))).is_err());
    }
}
