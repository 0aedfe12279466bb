//! t
#![allow(dead_code, unused_imports)]
mod channel;
mod net;
mod wire;
