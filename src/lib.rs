//! t
#![allow(dead_code)]
mod channel;
mod wire;
