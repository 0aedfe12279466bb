//! Text that must not be shown, such as tokens, passwords and cookies.

/// A secret: hidden in debug output, wiped when dropped.
pub type Secret = secrecy::SecretString;
