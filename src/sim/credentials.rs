//! The simulated cloud's API token, and how requests prove that they hold it.

use http::{HeaderMap, header};

use super::world::{GOLDEN_GAMMA, mix};

/// The token of a cloud with this seed: four numbers of the SplitMix64 sequence.
pub fn token(seed: u64) -> String {
    let part = |step: u64| mix(seed.wrapping_add(step.wrapping_mul(GOLDEN_GAMMA)));
    let [a, b, c, d] = [0, 1, 2, 3].map(part);
    format!("{a:016x}{b:016x}{c:016x}{d:016x}")
}

/// Whether the headers carry `Authorization: Token …`; the scheme in any case.
pub fn authorised(headers: &HeaderMap, token: &str) -> bool {
    let value = headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
    value
        .and_then(|value| value.split_once(' '))
        .is_some_and(|(scheme, own)| scheme.eq_ignore_ascii_case("token") && own.trim() == token)
}

/// Whether the request tries to come in with a token.
pub fn has_token(headers: &HeaderMap) -> bool {
    headers.contains_key(header::AUTHORIZATION)
}

/// The value of a cookie.
pub fn cookie(headers: &HeaderMap, name: &str) -> Option<String> {
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find(|(own, _)| *own == name)
        .map(|(_, value)| value.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seed_gives_always_the_same_token() {
        assert_eq!(token(1), token(1));
        assert_ne!(token(1), token(2));
        assert_eq!(token(1).len(), 64);
    }

    #[test]
    fn only_the_token_comes_in() {
        let case = |value: &str| {
            let mut headers = HeaderMap::new();
            headers.insert(header::AUTHORIZATION, value.parse().unwrap());
            authorised(&headers, "abc")
        };
        assert!(case("Token abc"));
        assert!(case("token abc"));
        assert!(!case("Token abd"));
        assert!(!case("Bearer abc"));
        assert!(!case("abc"));
        assert!(!authorised(&HeaderMap::new(), "abc"));
    }

    #[test]
    fn cookies_are_found_by_their_whole_name() {
        let mut headers = HeaderMap::new();
        headers.insert(header::COOKIE, "csrftoken.eu=a; sessionid.eu=b=".parse().unwrap());
        headers.append(header::COOKIE, "x=c".parse().unwrap());
        let value = |name| cookie(&headers, name);
        assert_eq!(value("sessionid.eu").as_deref(), Some("b="));
        assert_eq!(value("x").as_deref(), Some("c"));
        assert_eq!(value("sessionid"), None);
    }
}
