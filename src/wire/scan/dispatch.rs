//! Runs a task by the best means that this processor has.

use super::masks::{Portable, Task};

pub fn best<T: Task>(task: T) -> T::Output {
    #[cfg(target_arch = "x86_64")]
    if let Some(avx2) = super::avx2::Avx2::detect() {
        return avx2.run(task);
    }
    task.run(Portable)
}
