//! Parses script steps from inline TOML tables whose verb key names the step.
//!
//! A new step is a variant of [`ScriptStep`], a row of [`VERBS`], and an arm where it is played.

use std::fs;

use http::StatusCode;
use serde::Deserialize;

use super::script_step::{
    AcknowledgedChannels, FloodMessages, MessageFraming, NumberedMessages, ScriptOpening,
    ScriptStep,
};
use super::step_fields::{HexBytes, StepDuration, StepFields};

type StepReader = fn(&mut StepFields) -> Result<ScriptStep, String>;

const VERBS: &[(&str, StepReader)] = &[
    ("hang", |fields| fields.switch(ScriptStep::Open(ScriptOpening::Hang))),
    ("junk", |fields| Ok(ScriptStep::Open(ScriptOpening::Junk(fields.value()?)))),
    ("respond", respond),
    ("hang_upgrade", |fields| fields.switch(ScriptStep::Open(ScriptOpening::HangUpgrade))),
    ("reset_upgrade", |fields| fields.switch(ScriptStep::Open(ScriptOpening::ResetUpgrade))),
    ("expect", |fields| Ok(ScriptStep::Expect(fields.value()?))),
    ("ack", acknowledge),
    ("fail", fail),
    ("send", |fields| Ok(ScriptStep::Send(vec![fields.value()?]))),
    ("lines", lines),
    ("data", |fields| {
        Ok(ScriptStep::Data { payload: fields.value()?, channel: fields.take("channel")? })
    }),
    ("numbered", numbered),
    ("flood", flood),
    ("big", |fields| {
        Ok(ScriptStep::Big { bytes: fields.value()?, channel: fields.take("channel")? })
    }),
    ("binary", |fields| Ok(ScriptStep::Binary(fields.value::<String>()?.into_bytes()))),
    ("binary_hex", |fields| Ok(ScriptStep::Binary(fields.value::<HexBytes>()?.0))),
    ("raw_hex", |fields| Ok(ScriptStep::Raw(fields.value::<HexBytes>()?.0))),
    ("partial", |fields| {
        Ok(ScriptStep::Partial { text: fields.value()?, bytes: fields.need("bytes")? })
    }),
    ("fragment", |fields| {
        Ok(ScriptStep::Fragment { text: fields.value()?, parts: fields.need("parts")? })
    }),
    ("drip", |fields| {
        Ok(ScriptStep::Drip {
            text: fields.value()?,
            every: fields.need::<StepDuration>("every")?.0,
        })
    }),
    ("wait", |fields| Ok(ScriptStep::Wait(fields.value::<StepDuration>()?.0))),
    ("wait_for", |fields| Ok(ScriptStep::WaitFor(fields.value()?))),
    ("close", close),
    ("drop", |fields| fields.switch(ScriptStep::Drop)),
    ("reset", |fields| fields.switch(ScriptStep::Reset)),
    ("half_open", |fields| fields.switch(ScriptStep::HalfOpen)),
    ("no_pong", |fields| fields.switch(ScriptStep::NoRead)),
    ("no_read", |fields| fields.switch(ScriptStep::NoRead)),
    ("live", |fields| fields.switch(ScriptStep::Live)),
    ("auto_ack", |fields| fields.switch(ScriptStep::AutoAck)),
];

impl ScriptStep {
    pub fn read(table: toml::Table) -> Result<Self, String> {
        let verbs: Vec<_> = VERBS.iter().map(|(verb, _)| *verb).collect();
        let mut fields = StepFields::new(table, &verbs)?;
        let row = VERBS.iter().find(|(verb, _)| *verb == fields.verb());
        let (_, read) = row.expect("the verb was found in this table");
        let step = read(&mut fields)?;
        fields.finish()?;
        Ok(step)
    }
}

fn respond(fields: &mut StepFields) -> Result<ScriptStep, String> {
    let code: u16 = fields.value()?;
    Ok(ScriptStep::Open(ScriptOpening::Respond {
        status: status(code)?,
        headers: fields.take("headers")?.unwrap_or_default(),
        body: fields.take("body")?.unwrap_or_default(),
    }))
}

pub fn status(code: u16) -> Result<StatusCode, String> {
    StatusCode::from_u16(code).map_err(|_| format!("`{code}` is no HTTP status"))
}

fn acknowledge(fields: &mut StepFields) -> Result<ScriptStep, String> {
    #[derive(Deserialize)]
    #[serde(untagged, expecting = "`all`, `reverse`, `twice`, a number or a list of channels")]
    enum Value {
        Word(String),
        Count(usize),
        Channels(Vec<String>),
    }
    let answered = match fields.value()? {
        Value::Word(word) => match word.as_str() {
            "all" => AcknowledgedChannels::All,
            "reverse" => AcknowledgedChannels::Reverse,
            "twice" => AcknowledgedChannels::Twice,
            _ => return Err(format!("`ack`: not `{word}` but `all`, `reverse` or `twice`")),
        },
        Value::Count(count) => AcknowledgedChannels::First(count),
        Value::Channels(channels) => AcknowledgedChannels::Channels(channels),
    };
    Ok(ScriptStep::Acknowledge(answered))
}

fn fail(fields: &mut StepFields) -> Result<ScriptStep, String> {
    let channel: String = fields.value()?;
    Ok(ScriptStep::Fail {
        channel: Some(channel).filter(|channel| channel != "*"),
        detail: fields.take("detail")?.unwrap_or_else(|| "permission denied".to_owned()),
    })
}

fn lines(fields: &mut StepFields) -> Result<ScriptStep, String> {
    Ok(ScriptStep::Send(file(&fields.value::<String>()?)?))
}

/// The lines of a file.
fn file(path: &str) -> Result<Vec<String>, String> {
    let text =
        fs::read_to_string(path).map_err(|error| format!("cannot read `{path}`: {error}"))?;
    Ok(text.lines().map(str::to_owned).collect())
}

fn flood(fields: &mut StepFields) -> Result<ScriptStep, String> {
    let path: String = fields.value()?;
    let payloads = file(&path)?;
    if payloads.is_empty() {
        return Err(format!("`flood`: no line in `{path}`"));
    }
    let (count, channel) = (fields.need("count")?, fields.take("channel")?);
    Ok(ScriptStep::Flood(FloodMessages { payloads, count, channel }))
}

fn numbered(fields: &mut StepFields) -> Result<ScriptStep, String> {
    Ok(ScriptStep::Numbered(NumberedMessages {
        count: fields.value()?,
        from: fields.take("from")?.unwrap_or(1),
        every: fields.take::<StepDuration>("every")?.map(|span| span.0),
        size: fields.take("size")?.unwrap_or(0),
        delivery: delivery(fields)?,
        channel: fields.take("channel")?,
    }))
}

fn delivery(fields: &mut StepFields) -> Result<MessageFraming, String> {
    match (fields.take("parts")?, fields.take::<StepDuration>("byte_every")?) {
        (None, None) => Ok(MessageFraming::Whole),
        (Some(parts), None) => Ok(MessageFraming::Parts(parts)),
        (None, Some(every)) => Ok(MessageFraming::Drip(every.0)),
        (Some(_), Some(_)) => {
            Err("messages go out in `parts` or by `byte_every`, not both".to_owned())
        }
    }
}

fn close(fields: &mut StepFields) -> Result<ScriptStep, String> {
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
    Ok(ScriptStep::Close { code, reason })
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::super::client_events::ClientEvent;
    use super::*;

    fn read(text: &str) -> Result<ScriptStep, String> {
        let document: toml::Table = format!("step = {text}").parse().unwrap();
        ScriptStep::read(document["step"].as_table().unwrap().clone())
    }

    #[test]
    fn steps_are_read_as_written() {
        let cases = [
            ("{ expect = 2 }", ScriptStep::Expect(2)),
            ("{ ack = 'all' }", ScriptStep::Acknowledge(AcknowledgedChannels::All)),
            ("{ ack = 3 }", ScriptStep::Acknowledge(AcknowledgedChannels::First(3))),
            (
                "{ ack = ['/a'] }",
                ScriptStep::Acknowledge(AcknowledgedChannels::Channels(vec!["/a".into()])),
            ),
            (
                "{ fail = '*' }",
                ScriptStep::Fail { channel: None, detail: "permission denied".into() },
            ),
            (
                "{ numbered = 5, every = '5ms', channel = '*' }",
                ScriptStep::Numbered(NumberedMessages {
                    count: 5,
                    from: 1,
                    every: Some(Duration::from_millis(5)),
                    size: 0,
                    delivery: MessageFraming::Whole,
                    channel: Some("*".into()),
                }),
            ),
            ("{ raw_hex = '81 00' }", ScriptStep::Raw(vec![0x81, 0])),
            ("{ wait_for = 'ping' }", ScriptStep::WaitFor(ClientEvent::Ping)),
            ("{ close = 'empty' }", ScriptStep::Close { code: None, reason: String::new() }),
            (
                "{ close = 1001, reason = 'x' }",
                ScriptStep::Close { code: Some(1001), reason: "x".into() },
            ),
            ("{ no_pong = true }", ScriptStep::NoRead),
            ("{ hang = true }", ScriptStep::Open(ScriptOpening::Hang)),
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
