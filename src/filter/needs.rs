//! Which parts of a value are looked at.

/// What is looked at in one value, and in the values inside it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Needs {
    pub extent: Extent,
    /// What is needed of the members of an object, if it is one, by key.
    members: Vec<(String, Needs)>,
    /// What is needed of each value in an array or object. All of them are there then.
    pub each: Option<Box<Needs>>,
}

/// How closely a value is looked at by itself.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Extent {
    /// It is there, or not.
    #[default]
    Presence,
    /// Numbers, strings and the like are seen; containers are known to be such, no more.
    Kind,
    /// And all that is inside.
    Whole,
}

/// A step from a value into it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    Key(String),
    /// To any element of an array, or any member of an object.
    Each,
}

/// What is needed of a member whose key is not certain.
static ALL: Needs = Needs { extent: Extent::Whole, members: Vec::new(), each: None };

impl Needs {
    /// Adds that the value at `path` is looked at.
    pub fn add(&mut self, path: &[Step], extent: Extent) {
        let place = path.iter().fold(self, |place, step| place.step(step));
        place.extent = place.extent.max(extent);
    }

    fn step(&mut self, step: &Step) -> &mut Self {
        // Who looks into a value sees what kind of value it is.
        self.extent = self.extent.max(Extent::Kind);
        match step {
            Step::Each => self.each.get_or_insert_default(),
            Step::Key(key) => self.member(key),
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

    /// The same, so that a member's needs are all in one place.
    pub fn settled(mut self) -> Self {
        if self.extent == Extent::Whole {
            return ALL.clone();
        }
        let each = self.each.take().map(|each| each.settled());
        if each.as_ref() == Some(&ALL) {
            return ALL.clone();
        }
        for (_, needs) in &mut self.members {
            if let Some(each) = &each {
                needs.merge(each);
            }
            *needs = std::mem::take(needs).settled();
        }
        Self { each: each.map(Box::new), ..self }
    }

    fn merge(&mut self, other: &Self) {
        self.extent = self.extent.max(other.extent);
        for (key, needs) in &other.members {
            self.member(key).merge(needs);
        }
        if let Some(each) = &other.each {
            self.each.get_or_insert_default().merge(each);
        }
    }

    /// What is needed of the member of an object with this key, which stands between its quotes in the text.
    pub fn of(&self, key: &str) -> Option<&Self> {
        if key.contains('\\') {
            // Behind an escape it may be any key.
            return Some(&ALL);
        }
        let own = self.members.iter().find(|(name, _)| name == key);
        own.map(|(_, needs)| needs).or(self.each.as_deref())
    }
}

#[cfg(test)]
impl Needs {
    /// `-` where presence counts, `?` the kind, `*` all; members in braces, what each needs in brackets.
    pub fn told(&self) -> String {
        let mut members: Vec<_> =
            self.members.iter().map(|(key, needs)| format!("{key}:{}", needs.told())).collect();
        members.sort();
        let members = if members.is_empty() { None } else { Some(members.join(" ")) };
        let each = self.each.as_ref().map(|each| format!("[{}]", each.told()));
        match (self.extent, members, each) {
            (Extent::Presence, ..) => "-".to_owned(),
            (Extent::Whole, ..) => "*".to_owned(),
            (Extent::Kind, None, None) => "?".to_owned(),
            (Extent::Kind, None, Some(each)) => each,
            (Extent::Kind, Some(members), each) => {
                format!("{{{members}}}{}", each.unwrap_or_default())
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn path(text: &str) -> Vec<Step> {
        let step = |word: &str| match word {
            "*" => Step::Each,
            key => Step::Key(key.to_owned()),
        };
        text.split('.').filter(|word| !word.is_empty()).map(step).collect()
    }

    fn needs(paths: &[(&str, Extent)]) -> Needs {
        let mut needs = Needs::default();
        for (text, extent) in paths {
            needs.add(&path(text), *extent);
        }
        needs.settled()
    }

    #[test]
    fn the_most_that_is_asked_counts() {
        let both =
            needs(&[("a", Extent::Kind), ("a.b", Extent::Presence), ("a", Extent::Presence)]);
        assert_eq!(both.extent, Extent::Kind);
        let a = both.of("a").expect("asked for");
        assert_eq!(a.extent, Extent::Kind);
        assert_eq!(a.of("b").map(|b| b.extent), Some(Extent::Presence));
        assert_eq!(both.of("b"), None);
        assert_eq!(both.of("\\u0061").map(|a| a.extent), Some(Extent::Whole));
        assert_eq!(needs(&[("", Extent::Whole), ("a.b", Extent::Kind)]), ALL);
    }

    #[test]
    fn what_each_needs_a_member_needs() {
        let each = needs(&[("*.b", Extent::Whole), ("a.c.*", Extent::Kind), ("*.c", Extent::Kind)]);
        let a = each.of("a").expect("asked for");
        assert_eq!(a.of("b"), Some(&ALL));
        assert!(a.of("c").is_some_and(|c| c.each.is_some()));
        assert_eq!(each.of("\\u0061"), Some(&ALL));
        let other = each.of("b").expect("one of all");
        assert!(other.of("c").is_some_and(|c| c.each.is_none()));
        assert_eq!(other.of("d"), None);
    }
}
