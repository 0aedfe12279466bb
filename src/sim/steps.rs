//! The steps of a script, as a scenario writes them: inline tables with one key that names the step.
//!
//! A new step is a variant of [`Step`], a row of [`VERBS`], and an arm where it is played.

use std::fs;

use http::StatusCode;
use serde::Deserialize;

use super::fields::{Fields, Hex, Span};
use super::step::{Answered, Delivery, Flood, Numbered, Opening, Step};

type Read = fn(&mut Fields) -> Result<Step, String>;

const VERBS: &[(&str, Read)] = &[
    ("hang", |fields| fields.switch().map(|()| Step::Open(Opening::Hang))),
    ("junk", |fields| Ok(Step::Open(Opening::Junk(fields.value()?)))),
    ("respond", respond),
    ("hang_upgrade", |fields| fields.switch().map(|()| Step::Open(Opening::HangUpgrade))),
    ("reset_upgrade", |fields| fields.switch().map(|()| Step::Open(Opening::ResetUpgrade))),
    ("expect", |fields| Ok(Step::Expect(fields.value()?))),
    ("ack", acknowledge),
    ("fail", fail),
    ("send", |fields| Ok(Step::Send(vec![fields.value()?]))),
    ("lines", lines),
    ("data", |fields| {
        Ok(Step::Data { payload: fields.value()?, channel: fields.take("channel")? })
    }),
    ("numbered", numbered),
    ("flood", flood),
    ("big", |fields| Ok(Step::Big { bytes: fields.value()?, channel: fields.take("channel")? })),
    ("binary", |fields| Ok(Step::Binary(fields.value::<String>()?.into_bytes()))),
    ("binary_hex", |fields| Ok(Step::Binary(fields.value::<Hex>()?.0))),
    ("raw_hex", |fields| Ok(Step::Raw(fields.value::<Hex>()?.0))),
    ("partial", |fields| Ok(Step::Partial { text: fields.value()?, bytes: fields.need("bytes")? })),
    ("fragment", |fields| {
        Ok(Step::Fragment { text: fields.value()?, parts: fields.need("parts")? })
    }),
    ("drip", |fields| {
        Ok(Step::Drip { text: fields.value()?, every: fields.need::<Span>("every")?.0 })
    }),
    ("wait", |fields| Ok(Step::Wait(fields.value::<Span>()?.0))),
    ("wait_for", |fields| Ok(Step::WaitFor(fields.value()?))),
    ("close", close),
    ("drop", |fields| fields.switch().map(|()| Step::Drop)),
    ("reset", |fields| fields.switch().map(|()| Step::Reset)),
    ("half_open", |fields| fields.switch().map(|()| Step::HalfOpen)),
    ("no_pong", |fields| fields.switch().map(|()| Step::NoRead)),
    ("no_read", |fields| fields.switch().map(|()| Step::NoRead)),
    ("live", |fields| fields.switch().map(|()| Step::Live)),
    ("auto_ack", |fields| fields.switch().map(|()| Step::AutoAck)),
];

impl Step {
    pub fn read(table: toml::Table) -> Result<Self, String> {
        let verbs: Vec<_> = VERBS.iter().map(|(verb, _)| *verb).collect();
        let mut fields = Fields::new(table, &verbs)?;
        let row = VERBS.iter().find(|(verb, _)| *verb == fields.verb());
        let (_, read) = row.expect("the verb was found in this table");
        let step = read(&mut fields)?;
        fields.finish()?;
        Ok(step)
    }
}

fn respond(fields: &mut Fields) -> Result<Step, String> {
    let code: u16 = fields.value()?;
    Ok(Step::Open(Opening::Respond {
        status: status(code)?,
        headers: fields.take("headers")?.unwrap_or_default(),
        body: fields.take("body")?.unwrap_or_default(),
    }))
}

pub fn status(code: u16) -> Result<StatusCode, String> {
    StatusCode::from_u16(code).map_err(|_| format!("`{code}` is no HTTP status"))
}

fn acknowledge(fields: &mut Fields) -> Result<Step, String> {
    #[derive(Deserialize)]
    #[serde(untagged, expecting = "`all`, `reverse`, `twice`, a number or a list of channels")]
    enum Value {
        Word(String),
        Count(usize),
        Channels(Vec<String>),
    }
    let answered = match fields.value()? {
        Value::Word(word) => match word.as_str() {
            "all" => Answered::All,
            "reverse" => Answered::Reverse,
            "twice" => Answered::Twice,
            _ => return Err(format!("`ack`: not `{word}` but `all`, `reverse` or `twice`")),
        },
        Value::Count(count) => Answered::First(count),
        Value::Channels(channels) => Answered::Channels(channels),
    };
    Ok(Step::Acknowledge(answered))
}

fn fail(fields: &mut Fields) -> Result<Step, String> {
    let channel: String = fields.value()?;
    Ok(Step::Fail {
        channel: Some(channel).filter(|channel| channel != "*"),
        detail: fields.take("detail")?.unwrap_or_else(|| "permission denied".to_owned()),
    })
}

fn lines(fields: &mut Fields) -> Result<Step, String> {
    Ok(Step::Send(file(&fields.value::<String>()?)?))
}

/// The lines of a file.
fn file(path: &str) -> Result<Vec<String>, String> {
    let text =
        fs::read_to_string(path).map_err(|error| format!("cannot read `{path}`: {error}"))?;
    Ok(text.lines().map(str::to_owned).collect())
}

fn flood(fields: &mut Fields) -> Result<Step, String> {
    let path: String = fields.value()?;
    let payloads = file(&path)?;
    if payloads.is_empty() {
        return Err(format!("`flood`: no line in `{path}`"));
    }
    let (count, channel) = (fields.need("count")?, fields.take("channel")?);
    Ok(Step::Flood(Flood { payloads, count, channel }))
}

fn numbered(fields: &mut Fields) -> Result<Step, String> {
    Ok(Step::Numbered(Numbered {
        count: fields.value()?,
        from: fields.take("from")?.unwrap_or(1),
        every: fields.take::<Span>("every")?.map(|span| span.0),
        size: fields.take("size")?.unwrap_or(0),
        delivery: delivery(fields)?,
        channel: fields.take("channel")?,
    }))
}

fn delivery(fields: &mut Fields) -> Result<Delivery, String> {
    match (fields.take("parts")?, fields.take::<Span>("byte_every")?) {
        (None, None) => Ok(Delivery::Whole),
        (Some(parts), None) => Ok(Delivery::Parts(parts)),
        (None, Some(every)) => Ok(Delivery::Drip(every.0)),
        (Some(_), Some(_)) => {
            Err("messages go out in `parts` or by `byte_every`, not both".to_owned())
        }
    }
}

fn close(fields: &mut Fields) -> Result<Step, String> {
    #[derive(Deserialize)]
    #[serde(untagged, expecting = "a close code or `empty`")]
    enum Value {
        Code(u16),
        Word(String),
    }
    let code = match fields.value()? {
        Value::Code(code) => Some(code),
        Value::Word(word) if word == "empty" => None,
        Value::Word(word) => return Err(format!("`close`: neither a code nor `empty`: `{word}`")),
    };
    let reason: String = fields.take("reason")?.unwrap_or_default();
    if reason.len() > 123 {
        return Err("`reason`: longer than a close frame can hold".to_owned());
    }
    Ok(Step::Close { code, reason })
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::super::tally::Event;
    use super::*;

    fn read(text: &str) -> Result<Step, String> {
        let document: toml::Table = format!("step = {text}").parse().unwrap();
        Step::read(document["step"].as_table().unwrap().clone())
    }

    #[test]
    fn steps_are_read_as_written() {
        let cases = [
            ("{ expect = 2 }", Step::Expect(2)),
            ("{ ack = 'all' }", Step::Acknowledge(Answered::All)),
            ("{ ack = 3 }", Step::Acknowledge(Answered::First(3))),
            ("{ ack = ['/a'] }", Step::Acknowledge(Answered::Channels(vec!["/a".into()]))),
            ("{ fail = '*' }", Step::Fail { channel: None, detail: "permission denied".into() }),
            (
                "{ numbered = 5, every = '5ms', channel = '*' }",
                Step::Numbered(Numbered {
                    count: 5,
                    from: 1,
                    every: Some(Duration::from_millis(5)),
                    size: 0,
                    delivery: Delivery::Whole,
                    channel: Some("*".into()),
                }),
            ),
            ("{ raw_hex = '81 00' }", Step::Raw(vec![0x81, 0])),
            ("{ wait_for = 'ping' }", Step::WaitFor(Event::Ping)),
            ("{ close = 'empty' }", Step::Close { code: None, reason: String::new() }),
            (
                "{ close = 1001, reason = 'x' }",
                Step::Close { code: Some(1001), reason: "x".into() },
            ),
            ("{ no_pong = true }", Step::NoRead),
            ("{ hang = true }", Step::Open(Opening::Hang)),
        ];
        for (text, step) in cases {
            assert_eq!(read(text), Ok(step), "{text}");
        }
    }

    #[test]
    fn what_is_wrong_with_a_step_is_said() {
        let cases = [
            ("{ nothing = 1 }", "no such step: `nothing`"),
            ("{ send = 'a', bytes = 1 }", "the step `send` knows no `bytes`"),
            ("{ partial = 'a' }", "the step `partial` needs `bytes`"),
            ("{ ack = 'some' }", "`ack`: not `some` but `all`, `reverse` or `twice`"),
            ("{ respond = 42 }", "`42` is no HTTP status"),
            ("{ close = 'full' }", "`close`: neither a code nor `empty`: `full`"),
            ("{ drop = false }", "`drop` can only be `true`"),
        ];
        for (text, message) in cases {
            assert_eq!(read(text), Err(message.to_owned()), "{text}");
        }
        assert!(
            read("{ lines = '/nowhere' }").unwrap_err().starts_with("cannot read `/nowhere`: ")
        );
        assert_eq!(
            read("{ flood = '/dev/null', count = 1 }"),
            Err("`flood`: no line in `/dev/null`".to_owned())
        );
        assert!(read("{ wait_for = 'rain' }").unwrap_err().contains("rain"));
    }
}
