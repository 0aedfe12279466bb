//! Runs a filter for one message: supplies its variables, and decides whether it selects the message.

use std::ops::ControlFlow;

use jaq_json::{Num, Val};

use super::Filter;
use super::library;
use super::variable::Variable;
use crate::channel::{DeviceStatsKind, Parameter};
use crate::message::Message;

/// Whether one of the results is neither `false` nor `null`.
///
/// # Errors
///
/// The kind of run-time error that the program ended with.
pub fn selects(filter: &Filter, message: &Message) -> Result<bool, String> {
    let mut selected = false;
    let result = filter.run(
        message.payload,
        |variable| value(message, variable),
        |value| {
            selected = value.is_true();
            // One true result selects the message, so later ones need not be computed.
            if selected { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        },
    );
    result.map(|()| selected)
}

/// The value of a variable for this message.
pub fn value(message: &Message, variable: Variable) -> Val {
    let text = |text: Option<&str>| text.map_or(Val::Null, |text| Val::from(text.to_owned()));
    let subscription = message.record.subscription;
    match variable {
        Variable::Channel => text(Some(&subscription.path)),
        Variable::Name => text(subscription.name()),
        Variable::SiteId => text(subscription.site_id.as_deref()),
        Variable::Site => text(subscription.site.as_deref()),
        Variable::Device => text(message.subject(Parameter::Device).as_deref()),
        Variable::Client => text(message.client().as_deref()),
        Variable::Asset => text(message.subject(Parameter::Asset).as_deref()),
        Variable::Kind => text(message.kind.map(DeviceStatsKind::name)),
        Variable::Received => {
            // Seconds, like jq's `now`.
            Val::Num(Num::Float(message.record.received.as_microsecond() as f64 / 1e6))
        }
        Variable::Environment => library::environment(),
    }
}
