//! Reads standard input on a thread that does not delay the end of the program.

use rustix::io::Errno;
use tokio::sync::mpsc;

/// Chunks of input that may wait.
const WAITING: usize = 16;

/// Returns the input of the terminal or pipe; ends with it.
pub fn listen() -> mpsc::Receiver<Vec<u8>> {
    let (sender, keys) = mpsc::channel(WAITING);
    std::thread::spawn(move || {
        let mut buffer = [0; 4096];
        loop {
            match rustix::io::read(rustix::stdio::stdin(), &mut buffer) {
                Ok(0) => return,
                Ok(length) => {
                    if sender.blocking_send(buffer[..length].to_vec()).is_err() {
                        return;
                    }
                }
                Err(Errno::INTR) => {}
                Err(_) => return,
            }
        }
    });
    keys
}
