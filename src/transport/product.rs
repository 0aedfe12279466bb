//! The product name and version sent as `User-Agent`.

use http::HeaderValue;

pub const PRODUCT: HeaderValue =
    HeaderValue::from_static(concat!("mistcat/", env!("CARGO_PKG_VERSION")));
