//! Describes which parts of a value a program reads.

/// What a program reads of one value and of the values inside it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Projection {
    pub extent: AccessExtent,
    /// What is read of an object's members, by key.
    members: Vec<(String, Projection)>,
    /// What is read of every element or member; the projected value then keeps them all.
    pub each: Option<Box<Projection>>,
}

/// How much of a value itself is read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum AccessExtent {
    /// Only whether it exists.
    #[default]
    Presence,
    /// Scalars in full; of a container only its type.
    Kind,
    /// Everything, contents included.
    Whole,
}

/// One step from a value to a value inside it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PathStep {
    Key(String),
    /// Any element of an array, or any member of an object.
    Each,
}

/// The projection of a member whose key is uncertain.
static ALL: Projection =
    Projection { extent: AccessExtent::Whole, members: Vec::new(), each: None };

impl Projection {
    /// Records a read of the value at `path`.
    pub fn add(&mut self, path: &[PathStep], extent: AccessExtent) {
        let place = path.iter().fold(self, |place, step| place.step(step));
        place.extent = place.extent.max(extent);
    }

    fn step(&mut self, step: &PathStep) -> &mut Self {
        // Indexing the wrong type is an error in jq, so every step also reads the type.
        self.extent = self.extent.max(AccessExtent::Kind);
        match step {
            PathStep::Each => self.each.get_or_insert_default(),
            PathStep::Key(key) => self.member(key),
        }
    }

    fn member(&mut self, key: &str) -> &mut Self {
        let known = self.members.iter().position(|(name, _)| name == key);
        let place = known.unwrap_or_else(|| {
            self.members.push((key.to_owned(), Self::default()));
            self.members.len() - 1
        });
        &mut self.members[place].1
    }

    /// Merges `each` into every named member, so that one look-up by key finds all that is read of it.
    pub fn settled(mut self) -> Self {
        if self.extent == AccessExtent::Whole {
            return ALL.clone();
        }
        let each = self.each.take().map(|each| each.settled());
        if each.as_ref() == Some(&ALL) {
            return ALL.clone();
        }
        for (_, projection) in &mut self.members {
            if let Some(each) = &each {
                projection.merge(each);
            }
            *projection = std::mem::take(projection).settled();
        }
        Self { each: each.map(Box::new), ..self }
    }

    fn merge(&mut self, other: &Self) {
        self.extent = self.extent.max(other.extent);
        for (key, projection) in &other.members {
            self.member(key).merge(projection);
        }
        if let Some(each) = &other.each {
            self.each.get_or_insert_default().merge(each);
        }
    }

    /// What is read of the member with this key, given as the raw text between its quotes.
    pub fn of(&self, key: &str) -> Option<&Self> {
        if key.contains('\\') {
            // Decoded, an escaped key may spell any name.
            return Some(&ALL);
        }
        let own = self.members.iter().find(|(name, _)| name == key);
        own.map(|(_, projection)| projection).or(self.each.as_deref())
    }
}

#[cfg(test)]
impl Projection {
    /// `-` for presence, `?` for the kind, `*` for everything; members in braces, `each` in brackets.
    pub fn summary(&self) -> String {
        let mut members: Vec<_> = self
            .members
            .iter()
            .map(|(key, projection)| format!("{key}:{}", projection.summary()))
            .collect();
        members.sort();
        let members = if members.is_empty() { None } else { Some(members.join(" ")) };
        let each = self.each.as_ref().map(|each| format!("[{}]", each.summary()));
        match (self.extent, members, each) {
            (AccessExtent::Presence, ..) => "-".to_owned(),
            (AccessExtent::Whole, ..) => "*".to_owned(),
            (AccessExtent::Kind, None, None) => "?".to_owned(),
            (AccessExtent::Kind, None, Some(each)) => each,
            (AccessExtent::Kind, Some(members), each) => {
                format!("{{{members}}}{}", each.unwrap_or_default())
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn path(text: &str) -> Vec<PathStep> {
        let step = |word: &str| match word {
            "*" => PathStep::Each,
            key => PathStep::Key(key.to_owned()),
        };
        text.split('.').filter(|word| !word.is_empty()).map(step).collect()
    }

    fn projection(paths: &[(&str, AccessExtent)]) -> Projection {
        let mut projection = Projection::default();
        for (text, extent) in paths {
            projection.add(&path(text), *extent);
        }
        projection.settled()
    }

    #[test]
    fn the_most_that_is_asked_counts() {
        let both = projection(&[
            ("a", AccessExtent::Kind),
            ("a.b", AccessExtent::Presence),
            ("a", AccessExtent::Presence),
        ]);
        assert_eq!(both.extent, AccessExtent::Kind);
        let a = both.of("a").expect("asked for");
        assert_eq!(a.extent, AccessExtent::Kind);
        assert_eq!(a.of("b").map(|b| b.extent), Some(AccessExtent::Presence));
        assert_eq!(both.of("b"), None);
        assert_eq!(both.of("\\u0061").map(|a| a.extent), Some(AccessExtent::Whole));
        assert_eq!(projection(&[("", AccessExtent::Whole), ("a.b", AccessExtent::Kind)]), ALL);
    }

    #[test]
    fn what_each_needs_a_member_needs() {
        let each = projection(&[
            ("*.b", AccessExtent::Whole),
            ("a.c.*", AccessExtent::Kind),
            ("*.c", AccessExtent::Kind),
        ]);
        let a = each.of("a").expect("asked for");
        assert_eq!(a.of("b"), Some(&ALL));
        assert!(a.of("c").is_some_and(|c| c.each.is_some()));
        assert_eq!(each.of("\\u0061"), Some(&ALL));
        let other = each.of("b").expect("one of all");
        assert!(other.of("c").is_some_and(|c| c.each.is_none()));
        assert_eq!(other.of("d"), None);
    }
}
