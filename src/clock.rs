//! What work costs: the processor time of the thread that does it, whatever else the machine runs meanwhile.

use std::time::{Duration, Instant};

use cpu_time::ThreadTime;

/// Time between laps, on one thread.
#[derive(Clone, Copy, Debug)]
pub struct Clock {
    /// None where the system does not tell it.
    worked: Option<ThreadTime>,
    began: Instant,
}

impl Clock {
    /// Begins the first lap.
    #[must_use]
    pub fn start() -> Self {
        Self { worked: ThreadTime::try_now().ok(), began: Instant::now() }
    }

    /// The time since the last lap, or since the start.
    pub fn lap(&mut self) -> Duration {
        let last = std::mem::replace(self, Self::start());
        let worked = last.worked.zip(self.worked).map(|(from, to)| to.duration_since(from));
        worked.unwrap_or_else(|| self.began - last.began)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waiting_costs_nothing() {
        let mut clock = Clock::start();
        std::thread::sleep(Duration::from_millis(300));
        assert!(clock.lap() < Duration::from_millis(100));
        let mut sum = 0u64;
        while clock.lap() == Duration::ZERO {
            sum = std::hint::black_box(sum + 1);
        }
    }
}
