//! Finds the entries that a name refers to in a given set of lists.

use super::Inventory;
use super::item::InventoryItem;
use super::list::List;
use super::matching::{Candidate, pick, words};
use super::scope::{SearchedSites, Site, candidate, missed};
use crate::error::Error;

/// Where things are looked for.
pub struct SearchLists<'a> {
    /// The option whose value the word is.
    pub option: &'static str,
    pub lists: Vec<List>,
    /// The `type` of the entries that may be meant; of all if there is none.
    pub sort: Option<&'static str>,
    /// The sites that the lists are of, if they are of any.
    pub sites: &'a [Site],
    /// Their ids.
    pub ids: &'a [String],
}

impl SearchLists<'_> {
    /// The things that `word` means by id, MAC, name or pattern; at least one.
    ///
    /// # Errors
    ///
    /// A wrong command line, which lists the candidates, if it means nothing or a plain name several things.
    pub async fn find(
        &self,
        inventory: &Inventory,
        word: &str,
    ) -> Result<Vec<InventoryItem>, Error> {
        let kinds: Vec<&str> = self.lists.iter().map(|list| list.key().0).collect();
        let found = match self.search(inventory, word).await {
            // The name may be newer than what is kept.
            Err(Error::Usage { .. }) if inventory.renew(&kinds) => {
                self.search(inventory, word).await
            }
            other => other,
        };
        found.map_err(|error| inventory.with_refresh_hint(error, &kinds))
    }

    async fn search(&self, inventory: &Inventory, word: &str) -> Result<Vec<InventoryItem>, Error> {
        let lists = inventory.lists(&self.lists).await?;
        let items: Vec<&InventoryItem> = lists
            .iter()
            .flat_map(|list| list.iter())
            .filter(|item| self.is_candidate(item))
            .collect();
        let candidates: Vec<Candidate> = items.iter().map(|item| candidate(item, "")).collect();
        let searched = SearchedSites { sites: self.sites, values: self.ids };
        let searched = Some(&searched).filter(|searched| !searched.sites.is_empty());
        let mut found = Vec::new();
        for word in words(word, &candidates) {
            let places = pick(word, &candidates)
                .map_err(|miss| missed(&miss, word, self.option, &candidates, searched))?;
            found.extend(places.into_iter().map(|place| items[place].clone()));
        }
        Ok(found)
    }

    /// What has neither id nor MAC cannot be meant.
    fn is_candidate(&self, item: &InventoryItem) -> bool {
        let sort = item.text("type");
        let is_named = !item.id().is_empty() || item.mac().is_some();
        is_named && (sort.is_empty() || self.sort.is_none_or(|wanted| wanted == sort))
    }
}
