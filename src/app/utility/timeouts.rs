//! Defines how long a utility waits for more output before silence ends it.

use std::time::Duration;

use super::super::device::UtilityRequest;
use super::settings::UtilityLimits;
use crate::utility::Utility;

/// The silence that ends a session. It counts from the first output; before that only the time limit does.
#[derive(Clone, Copy, Debug)]
pub struct Timeouts {
    /// After the last output.
    pub silence: Duration,
    /// Minimum time since the first output before silence can end it.
    pub pace: Duration,
}

impl Timeouts {
    /// The timeouts for a request.
    pub fn of(utility: &Utility, request: &UtilityRequest, limits: UtilityLimits) -> Self {
        let seconds = |number: u32| Duration::from_secs(number.into());
        let interval = request.number("interval").unwrap_or(0);
        let usual = || utility.parameter(utility.paced?)?.default?.parse().ok();
        let count =
            utility.paced.map_or(0, |field| request.number(field).or_else(usual).unwrap_or(0));
        let duration = match utility.paced {
            Some(_) => 0,
            None => request.number("duration").unwrap_or(0),
        };
        Self {
            silence: limits
                .silence
                .unwrap_or_else(|| Duration::from_secs(utility.silence) + seconds(interval)),
            // N probes, one a second, take N - 1 seconds.
            pace: seconds(count.saturating_sub(1).max(duration)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::utility::ParameterValue;

    #[test]
    fn the_silence_fits_the_utility_its_interval_and_its_duration() {
        for (name, numbers, given, silence, pace) in [
            ("arp", &[][..], None, 5, 0),
            ("show_service_path", &[], None, 5, 0),
            ("traceroute", &[], None, 10, 0),
            ("cable_test", &[], None, 10, 0),
            ("show_dhcp_leases", &[], None, 15, 0),
            ("release_dhcp", &[], None, 15, 0),
            ("check_radius_server", &[], None, 15, 0),
            ("show_arp", &[("interval", 10), ("duration", 60)], None, 15, 60),
            ("show_arp", &[("interval", 10), ("duration", 60)], Some(2), 2, 60),
            ("ping", &[], None, 5, 9),
            ("ping", &[("count", 100)], Some(1), 1, 99),
        ] {
            let number = |&(field, number)| (field, ParameterValue::Number(number));
            let settings = numbers.iter().map(number).collect();
            let request = UtilityRequest { settings, ..UtilityRequest::default() };
            let utility = Utility::named(name).expect("a utility");
            let limits = UtilityLimits {
                all: None,
                whole: Duration::from_secs(60),
                silence: given.map(Duration::from_secs),
                concurrency: 1,
            };
            let timeouts = Timeouts::of(utility, &request, limits);
            let seconds = (timeouts.silence.as_secs(), timeouts.pace.as_secs());
            assert_eq!(seconds, (silence, pace), "{name} {numbers:?} {given:?}");
        }
    }
}
