//! Compares what the cloud sent with what the client wrote.

use std::collections::{HashMap, HashSet};

use jiff::Timestamp;
use serde_json::Value;

/// A number that the cloud sent.
struct Sent {
    seq: u64,
    /// Seconds since 1970.
    at: f64,
}

/// How the client lost a connection.
#[derive(Debug)]
pub struct Loss {
    pub reason: String,
    pub at: f64,
}

/// A line of the client's stdout.
#[derive(Debug)]
pub enum Line {
    Message { channel: String, seq: u64 },
    Gap { channel: String },
}

/// What all the observers saw.
pub struct Evidence {
    /// The cloud's journal.
    pub journal: Vec<Value>,
    pub lines: Vec<Line>,
    /// One for each connection that the client made, but for the last, which may have none.
    pub losses: Vec<Loss>,
    /// When the reader of stdout was away, from and to.
    pub away: Vec<(f64, f64)>,
}

/// What a client may leave unread when it takes a connection for dead, in seconds before that.
const UNREAD: f64 = 0.5;

impl Loss {
    /// From a notice of `--log-format json`.
    pub fn of(notice: &Value) -> Self {
        let text = |key: &str| notice[key].as_str().expect("every notice has it").to_owned();
        let at: Timestamp = text("time").parse().expect("a time stamp");
        Self { reason: text("message"), at: at.as_duration().as_secs_f64() }
    }
}

impl Line {
    pub fn read(text: &str) -> Option<Self> {
        let line: Value = serde_json::from_str(text).ok()?;
        let channel = line["channel"].as_str()?.to_owned();
        match line["event"].as_str()? {
            "gap" => Some(Self::Gap { channel }),
            _ => Some(Self::Message { channel, seq: line["data"]["seq"].as_u64()? }),
        }
    }
}

impl Evidence {
    /// Everything that is wrong.
    pub fn faults(&self) -> Vec<String> {
        let mut faults = self.unordered();
        faults.extend(self.missing());
        faults.extend(self.untold_gaps());
        faults
    }

    /// How many connections the cloud saw, refused ones included.
    pub fn connections(&self) -> usize {
        let streams = self.journal.iter().filter_map(|entry| entry["stream"].as_u64());
        streams.max().map_or(0, |most| usize::try_from(most).expect("it counts from 1"))
    }

    pub fn count_sent(&self) -> usize {
        self.journal.iter().filter(|entry| entry["event"] == "sent").count()
    }

    pub fn count_written(&self) -> usize {
        self.written().count()
    }

    pub fn count_gaps(&self) -> usize {
        self.lines.len() - self.count_written()
    }

    /// The connections on which the client subscribed, in order.
    fn streams(&self) -> Vec<u64> {
        let mut known = HashSet::new();
        let subscribed = self.journal.iter().filter(|entry| entry["event"] == "subscribe");
        let streams = subscribed.filter_map(|entry| entry["stream"].as_u64());
        streams.filter(|stream| known.insert(*stream)).collect()
    }

    fn sent(&self) -> HashMap<u64, Vec<Sent>> {
        let mut sent = HashMap::<_, Vec<_>>::new();
        for entry in self.journal.iter().filter(|entry| entry["event"] == "sent") {
            let number = |key: &str| entry[key].as_u64().expect("the journal has it");
            let at = entry["t"].as_f64().expect("the journal has a time");
            sent.entry(number("stream")).or_default().push(Sent { seq: number("seq"), at });
        }
        sent
    }

    fn written(&self) -> impl Iterator<Item = u64> {
        self.lines.iter().filter_map(|line| match line {
            Line::Message { seq, .. } => Some(*seq),
            Line::Gap { .. } => None,
        })
    }

    /// Numbers rise from one connection to the next, so that any repetition is a step back.
    fn unordered(&self) -> Vec<String> {
        let pairs = self.written().zip(self.written().skip(1));
        let back = pairs.filter(|(one, next)| one >= next);
        back.map(|(one, next)| format!("{next} was written after {one}")).collect()
    }

    /// What was written of a connection is the first part of what was sent on it, and long enough.
    fn missing(&self) -> Vec<String> {
        let written: HashSet<u64> = self.written().collect();
        let sent = self.sent();
        let mut faults = Vec::new();
        for (place, stream) in self.streams().into_iter().enumerate() {
            let Some(sent) = sent.get(&stream) else { continue };
            let came = sent.iter().take_while(|one| written.contains(&one.seq)).count();
            if let Some(stray) = sent[came..].iter().find(|one| written.contains(&one.seq)) {
                faults.push(format!("{} came, but not {}", stray.seq, sent[came].seq));
            }
            let Some(loss) = self.losses.get(place) else { continue };
            let owed = sent.iter().take_while(|one| self.is_owed(one, sent, loss)).count();
            if came < owed {
                let reason = &loss.reason;
                faults
                    .push(format!("connection {stream}: {came} of {owed} came before `{reason}`"));
            }
        }
        faults
    }

    /// Whether a client that reads all the time must have read it before it lost the connection.
    fn is_owed(&self, one: &Sent, all: &[Sent], loss: &Loss) -> bool {
        let in_time = one.at + UNREAD < loss.at;
        let begun = all.first().map_or(loss.at, |first| first.at);
        let away = self.away.iter().any(|(from, to)| *from < loss.at && begun < *to);
        match &loss.reason {
            // The end came behind the data in the same stream of bytes.
            reason if reason.contains("closed the connection") => true,
            reason if reason.contains("hung up without closing") => true,
            reason if reason.contains("WebSocket protocol") => true,
            reason if reason.contains("larger than") => true,
            reason if reason.contains("no pong") || reason.contains("acknowledged") => in_time,
            // A reset may overtake what the other side still held back for a reader who was away.
            _ => in_time && !away,
        }
    }

    /// Between the messages of a channel on two connections there is one gap record.
    fn untold_gaps(&self) -> Vec<String> {
        let stream_of: HashMap<u64, u64> = self
            .sent()
            .into_iter()
            .flat_map(|(stream, sent)| sent.into_iter().map(move |one| (one.seq, stream)))
            .collect();
        let mut last = HashMap::<&str, (u64, usize)>::new();
        let mut faults = Vec::new();
        for line in &self.lines {
            match line {
                Line::Gap { channel } => {
                    if let Some((_, gaps)) = last.get_mut(channel.as_str()) {
                        *gaps += 1;
                    }
                }
                Line::Message { channel, seq } => {
                    let Some(&stream) = stream_of.get(seq) else {
                        faults.push(format!("{seq} was never sent"));
                        continue;
                    };
                    if let Some((before, gaps)) = last.insert(channel, (stream, 0))
                        && gaps != usize::from(before != stream)
                    {
                        faults.push(format!("{gaps} gap records of {channel} before {seq}"));
                    }
                }
            }
        }
        faults
    }
}
