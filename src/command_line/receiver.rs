//! A receiver that may stop reading.

use std::io::{self, Write};

/// Passes everything on until nobody reads it any more. Whoever stops reading has seen enough: the command
/// then goes on to its end, and its exit code is what it would have been.
pub(super) struct Receiver<W> {
    receiver: W,
}

impl<W: Write> Receiver<W> {
    pub(super) fn new(receiver: W) -> Self {
        Receiver { receiver }
    }
}

fn unless_closed<T>(result: io::Result<T>, otherwise: T) -> io::Result<T> {
    match result {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(otherwise),
        result => result,
    }
}

impl<W: Write> Write for Receiver<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        unless_closed(self.receiver.write(bytes), bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        unless_closed(self.receiver.flush(), ())
    }
}
