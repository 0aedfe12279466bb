//! Lists that come in pages.

use serde_json::Value;

use super::{Reply, Rest};
use crate::net::Error;

/// The most that the cloud gives at once.
const LIMIT: &str = "1000";

impl Rest {
    /// Every entry of a list, page by page: all of them, or the error of one page.
    ///
    /// The cloud numbers the pages of a list (`X-Page-Total`, and `X-Page-Limit`, which may be less
    /// than was asked for) and links those of a search (`results` and `next`).
    pub async fn pages(&self, path: &str, query: &[(&str, &str)]) -> Result<Vec<Value>, Error> {
        let mut all = Vec::new();
        let mut number = 1_usize;
        loop {
            let page = number.to_string();
            let paging = [("limit", LIMIT), ("page", page.as_str())];
            let query: Vec<_> = query.iter().copied().chain(paging).collect();
            let mut reply = self.get(path, &query).await?;
            if reply.body["results"].is_array() {
                let next = linked(&mut reply.body, &mut all);
                return self.follow(next, all).await;
            }
            let Value::Array(entries) = &mut reply.body else { return Ok(all) };
            let count = entries.len();
            all.append(entries);
            if count == 0 || is_last(&reply, number, all.len()) {
                return Ok(all);
            }
            number += 1;
        }
    }

    /// Goes from link to link; one that was followed already is the end.
    async fn follow(
        &self,
        mut next: Option<String>,
        mut all: Vec<Value>,
    ) -> Result<Vec<Value>, Error> {
        let mut followed = Vec::new();
        while let Some(path) = next.filter(|path| !followed.contains(path)) {
            let mut reply = self.get(&path, &[]).await?;
            let before = all.len();
            next = linked(&mut reply.body, &mut all).filter(|_| all.len() > before);
            followed.push(path);
        }
        Ok(all)
    }
}

/// Takes the entries of a search's page; the link to the next one, if there is one.
fn linked(body: &mut Value, all: &mut Vec<Value>) -> Option<String> {
    let Value::Array(entries) = body.get_mut("results")? else { return None };
    all.append(entries);
    own_path(body.get("next")?.as_str()?)
}

/// The path and query of a link, whatever host it names: the calls stay at ours.
fn own_path(link: &str) -> Option<String> {
    let path = match link.split_once("://") {
        Some((_, rest)) => &rest[rest.find('/')?..],
        None => link,
    };
    path.starts_with('/').then(|| path.to_owned())
}

fn is_last(reply: &Reply, number: usize, so_far: usize) -> bool {
    let Some(total) = reply.number("x-page-total") else { return true };
    match reply.number("x-page-limit") {
        Some(limit) if limit > 0 => number.saturating_mul(limit) >= total,
        _ => so_far >= total,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_stay_at_our_host() {
        for (link, path) in [
            ("/api/v1/x?search_after=2", Some("/api/v1/x?search_after=2")),
            ("https://elsewhere.example/api/v1/x", Some("/api/v1/x")),
            ("https://elsewhere.example", None),
            ("x", None),
        ] {
            assert_eq!(own_path(link).as_deref(), path);
        }
    }
}
