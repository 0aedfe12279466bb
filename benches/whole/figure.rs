//! The middle of what was measured several times, and how far it lies apart.

/// A median.
#[derive(Clone, Copy, Debug)]
pub struct Figure {
    pub median: f64,
    /// From the first quartile to the third, as a share of the median.
    pub spread: f64,
}

impl Figure {
    /// Nothing if nothing was measured.
    pub fn of(values: impl IntoIterator<Item = f64>) -> Option<Self> {
        let mut values: Vec<f64> = values.into_iter().collect();
        values.sort_unstable_by(f64::total_cmp);
        let [low, median, high] = [0.25, 0.5, 0.75].map(|share| quantile(&values, share));
        Some(Self {
            median: median?,
            spread: (high? - low?) / median?.abs().max(f64::MIN_POSITIVE),
        })
    }

    /// The spread in words.
    pub fn percent(&self) -> String {
        format!("{:.0} %", self.spread * 100.0)
    }
}

/// Between two values it lies on the line from the one to the other.
fn quantile(sorted: &[f64], share: f64) -> Option<f64> {
    let place = sorted.len().checked_sub(1)? as f64 * share;
    let (below, above) = (sorted[place.floor() as usize], sorted[place.ceil() as usize]);
    Some(below + (above - below) * place.fract())
}
