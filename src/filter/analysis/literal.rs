//! What is written out in a program.

use jaq_core::load::lex::StrPart;
use jaq_core::load::parse::Term;

/// The text of a string without terms in it.
pub fn constant(term: &Term<&str>) -> Option<String> {
    let Term::Str(None, parts) = term else { return None };
    let mut text = String::new();
    for part in parts {
        match part {
            StrPart::Str(plain) => text.push_str(plain),
            StrPart::Char(letter) => text.push(*letter),
            StrPart::Term(_) => return None,
        }
    }
    Some(text)
}

pub fn is_number(term: &Term<&str>) -> bool {
    match term {
        Term::Num(_) => true,
        Term::Neg(term) => is_number(term),
        _ => false,
    }
}

/// Whether the value is written out, and no container.
pub fn is_plain(term: &Term<&str>) -> bool {
    let word = |name: &str| matches!(name, "null" | "true" | "false");
    is_number(term)
        || constant(term).is_some()
        || matches!(term, Term::Call(name, arguments) if arguments.is_empty() && word(name))
}

/// Whether the results do not depend on the input.
pub fn is_constant(term: &Term<&str>) -> bool {
    is_plain(term) || matches!(term, Term::Call("empty", arguments) if arguments.is_empty())
}
