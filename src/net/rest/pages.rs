//! Reads paginated lists to their end.

use std::collections::HashSet;

use http::Method;
use serde_json::Value;

use super::super::error::Error;
use super::call::RestCall;
use super::client::RestClient;
use super::error::RestError;
use super::response::RestResponse;

/// The largest page that the cloud allows.
const LIMIT: &str = "1000";

/// The header with the number of entries on all pages.
const TOTAL: &str = "x-page-total";

const NO_LIST: &str = "it is no list";

impl RestClient {
    /// Every entry of a list, page by page: all of them, or the error of one page.
    ///
    /// The cloud numbers the pages of a list (`X-Page-Total`, and `X-Page-Limit`, which may be less
    /// than requested) and links those of a search (`results` and `next`). An entry that moved to a
    /// later page in the meantime is listed once.
    pub async fn pages(&self, path: &str, query: &[(&str, &str)]) -> Result<Vec<Value>, Error> {
        let mut list = NumberedPages::default();
        loop {
            let page = (list.pages + 1).to_string();
            let paging = [("limit", LIMIT), ("page", page.as_str())];
            let query: Vec<_> = query.iter().copied().chain(paging).collect();
            let call = RestCall::new(Method::GET, path, &query, None);
            let name = call.to_string();
            let mut reply = self.call(call).await?;
            // Only the first page shows whether this is a list or a search.
            if list.pages == 0 && reply.body["results"].is_array() {
                let mut all = Vec::new();
                let next = linked(&mut reply.body, &mut all);
                return self.follow(next, all).await;
            }
            match list.take(reply) {
                Ok(true) => return Ok(list.all),
                Ok(false) => {}
                Err(failure) => return Err(Error::Call { call: name, failure }),
            }
        }
    }

    /// Follows the links; one that was followed before ends the list.
    async fn follow(
        &self,
        mut next: Option<String>,
        mut all: Vec<Value>,
    ) -> Result<Vec<Value>, Error> {
        let mut followed = Vec::new();
        while let Some(path) = next.filter(|path| !followed.contains(path)) {
            let mut reply = self.get(&path, &[]).await?;
            if !reply.body["results"].is_array() {
                let failure = RestError::Unlike(NO_LIST);
                return Err(Error::Call { call: format!("GET {path}"), failure });
            }
            let before = all.len();
            // A page without entries ends the search, even if it links to another.
            next = linked(&mut reply.body, &mut all).filter(|_| all.len() > before);
            followed.push(path);
        }
        Ok(all)
    }
}

/// A list with numbered pages, as far as it was read.
#[derive(Default)]
struct NumberedPages {
    all: Vec<Value>,
    /// The ids of the entries so far.
    ids: HashSet<String>,
    pages: usize,
    /// The entries so far, repeated ones included.
    seen: usize,
    /// The number of entries that the cloud announced last.
    total: Option<usize>,
}

impl NumberedPages {
    /// Adds the next page; true if it is the last.
    fn take(&mut self, reply: RestResponse) -> Result<bool, RestError> {
        if reply.headers.contains_key(TOTAL) {
            let total = reply.number(TOTAL);
            self.total = Some(total.ok_or(RestError::Unlike("its `X-Page-Total` is no number"))?);
        }
        let limit = reply.number("x-page-limit");
        let Value::Array(entries) = reply.body else { return Err(RestError::Unlike(NO_LIST)) };
        self.pages += 1;
        self.seen += entries.len();
        let new: Vec<Value> = entries.into_iter().filter(|entry| !self.has(entry)).collect();
        let is_empty = new.is_empty();
        // Added after the page was filtered: duplicates within one page are the cloud's choice.
        self.ids.extend(new.iter().filter_map(id).map(str::to_owned));
        self.all.extend(new);
        let is_last = self.is_last(limit);
        if is_empty && !is_last {
            return Err(RestError::Unlike("the list ends before its announced end"));
        }
        Ok(is_last)
    }

    fn has(&self, entry: &Value) -> bool {
        id(entry).is_some_and(|id| self.ids.contains(id))
    }

    fn is_last(&self, limit: Option<usize>) -> bool {
        let Some(total) = self.total else { return true };
        match limit {
            Some(limit) if limit > 0 => self.pages.saturating_mul(limit) >= total,
            _ => self.seen >= total,
        }
    }
}

/// An entry's id; clients have only a MAC.
fn id(entry: &Value) -> Option<&str> {
    entry["id"].as_str().or_else(|| entry["mac"].as_str())
}

/// Moves the entries of a search's page to `all`, and returns the link to the next page.
fn linked(body: &mut Value, all: &mut Vec<Value>) -> Option<String> {
    let Value::Array(entries) = body.get_mut("results")? else { return None };
    all.append(entries);
    path_on_own_host(body.get("next")?.as_str()?)
}

/// The path and query of a link. Its host is ignored, so that credentials go only to our own.
fn path_on_own_host(link: &str) -> Option<String> {
    let path = match link.split_once("://") {
        Some((_, rest)) => &rest[rest.find('/')?..],
        None => link,
    };
    path.starts_with('/').then(|| path.to_owned())
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
            assert_eq!(path_on_own_host(link).as_deref(), path);
        }
    }
}
