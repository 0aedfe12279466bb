//! Keeps track of the containers that are open at a place in JSON text.

use super::scanner::MAX_DEPTH;

#[derive(Default)]
pub struct Nesting {
    /// Whether the innermost one is an object.
    in_object: bool,
    /// The same of those around it: a bit for each.
    around: [u64; MAX_DEPTH / 64],
    depth: usize,
}

impl Nesting {
    /// Whether one more may be opened.
    #[inline]
    pub fn has_room(&self) -> bool {
        self.depth < MAX_DEPTH
    }

    /// Nothing where that would be deeper than [`MAX_DEPTH`].
    #[inline]
    pub fn enter(&mut self, is_object: bool) -> Option<()> {
        let around = self.around.get_mut(self.depth / 64)?;
        *around = *around << 1 | u64::from(self.in_object);
        self.in_object = is_object;
        self.depth += 1;
        Some(())
    }

    /// Closes the innermost one, if there is one.
    #[inline]
    pub fn leave(&mut self) {
        let Some(depth) = self.depth.checked_sub(1) else { return };
        let around = &mut self.around[depth / 64];
        self.in_object = *around & 1 == 1;
        *around >>= 1;
        self.depth = depth;
    }

    /// Whether members may stand here: not in an array, nor outside of all containers.
    #[inline]
    pub fn in_object(&self) -> bool {
        self.in_object
    }

    /// The byte that closes the innermost one; nothing outside of all.
    #[inline]
    pub fn close(&self) -> Option<u8> {
        let close = if self.in_object { b'}' } else { b']' };
        (self.depth > 0).then_some(close)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_opened_is_closed_in_its_order() {
        let mut nesting = Nesting::default();
        let is_object = |depth: usize| depth.is_multiple_of(3) || depth % 64 == 63;
        for depth in 0..MAX_DEPTH {
            assert!(nesting.has_room());
            assert_eq!(nesting.enter(is_object(depth)), Some(()));
        }
        assert!(!nesting.has_room());
        assert_eq!(nesting.enter(true), None);
        for depth in (0..MAX_DEPTH).rev() {
            assert_eq!(nesting.in_object(), is_object(depth));
            assert_eq!(nesting.close(), Some(if is_object(depth) { b'}' } else { b']' }));
            nesting.leave();
        }
        assert_eq!((nesting.close(), nesting.in_object()), (None, false));
    }
}
