//! Knows what must not be shown or passed on: variables of the environment, and parts of URLs.

/// The variables that neither filters nor child processes may see.
pub const SECRET_VARIABLES: [&str; 1] = ["MIST_APITOKEN"];

/// The URL with `***` instead of user and password, and of the value of each query parameter. Takes text that is
/// no valid URL, too: an error that quotes it must not show its password either.
pub fn hidden_url(url: &str) -> String {
    let (scheme, rest) = url.split_at(url.find("://").map_or(0, |place| place + 3));
    let (head, query) = rest.split_once('?').unwrap_or((rest, ""));
    let is_password = |query: &str| {
        query.contains('@') && (!head.contains('/') || url.parse::<http::Uri>().is_err())
    };
    if is_password(query) {
        // A password may contain a `?`, and then nothing says where it ends.
        return format!("{scheme}***");
    }
    let head = match head.rsplit_once('@') {
        Some((_, host)) => format!("{scheme}***@{host}"),
        None => format!("{scheme}{head}"),
    };
    if query.is_empty() {
        return head;
    }
    let parameters = query.split('&').map(|parameter| match parameter.split_once('=') {
        Some((name, _)) => format!("{name}=***"),
        None => "***".to_owned(),
    });
    format!("{head}?{}", parameters.collect::<Vec<_>>().join("&"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn urls_show_no_secret() {
        for (url, expected) in [
            ("https://api.mist.com/x", "https://api.mist.com/x"),
            ("http://u:PW@h:8080/x", "http://***@h:8080/x"),
            ("u:PW@h", "***@h"),
            ("http://u:P@W@h", "http://***@h"),
            ("http://u:P?W/@h", "http://***"),
            ("ws://h/s?token=X&b=Y", "ws://h/s?token=***&b=***"),
            ("ws://u:PW@h/s?X", "ws://***@h/s?***"),
            ("ws://h/s?mail=a@b&token=X", "ws://h/s?mail=***&token=***"),
            ("ws://h?mail=a@b&token=X", "ws://***"),
        ] {
            assert_eq!(hidden_url(url), expected);
        }
    }
}
