//! The environment as filters see it, in `env` and `$ENV`: without secrets.

use jaq_core::DataT;
use jaq_core::native::{Fun, bome, run, v};
use jaq_json::Val;

use crate::text::SECRET_VARIABLES;

/// The variable that holds the environment, with its dollar sign.
pub const NAME: &str = "$ENV";

/// `env`, in place of jaq's own.
pub fn function<D: for<'a> DataT<V<'a> = Val>>() -> Fun<D> {
    run(("env", v(0), |_| bome(Ok(value()))))
}

/// An object of all variables whose names and values are text.
pub fn value() -> Val {
    let text = |text: std::ffi::OsString| text.into_string().ok();
    let shown = std::env::vars_os()
        .filter_map(|(name, value)| Some((text(name)?, text(value)?)))
        .filter(|(name, _)| !SECRET_VARIABLES.contains(&name.as_str()));
    Val::obj(shown.map(|(name, value)| (Val::from(name), Val::from(value))).collect())
}
