//! The SIMD scanner: checks JSON text and finds where its values end, 64 bytes at a time.
//!
//! Nothing is parsed into a tree. [`masks`] turns a block of text into bit masks, [`container`] judges objects
//! and arrays by them, and [`scanner`] goes byte by byte where that is enough, or where the reason for a
//! refusal is wanted ([`grammar`]). Every task runs on AVX2 where the processor has it ([`avx2`]), and on a
//! portable twin elsewhere; a property test holds both against a plain parser.

#[cfg(target_arch = "x86_64")]
mod avx2;
mod block;
pub mod container;
mod dispatch;
mod grammar;
pub mod masks;
mod nesting;
mod scanner;

pub use block::{SIZE as BLOCK, plain_length};
pub use container::Container;
pub use dispatch::best;
pub use scanner::{Defect, Finite, Scanner, check};
