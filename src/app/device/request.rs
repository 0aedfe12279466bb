//! Builds the body of a utility's call from its settings.

use secrecy::ExposeSecret;
use serde_json::{Map, Value};

use crate::net::Secret;
use crate::utility::ParameterValue;

/// The settings of a utility, by field of the body.
#[derive(Clone, Debug, Default)]
pub struct UtilityRequest {
    pub settings: Vec<(&'static str, ParameterValue)>,
    pub secret: Option<(&'static str, Secret)>,
    /// The call has no body; an object without members is one.
    pub bodiless: bool,
}

impl UtilityRequest {
    /// The body of the call, if it has one.
    pub fn body(&self) -> Option<Value> {
        self.with(|secret| secret.expose_secret().to_owned())
    }

    /// The body with secrets hidden, for display; empty if there is none.
    pub fn hidden(&self) -> String {
        self.with(|_| "(hidden)".to_owned()).map(|body| body.to_string()).unwrap_or_default()
    }

    /// The setting of this field, if it is a number.
    pub fn number(&self, field: &str) -> Option<u32> {
        self.settings.iter().find_map(|(name, setting)| match setting {
            ParameterValue::Number(number) if *name == field => Some(*number),
            _ => None,
        })
    }

    fn with(&self, secret: impl Fn(&Secret) -> String) -> Option<Value> {
        if self.bodiless {
            return None;
        }
        let mut body: Map<String, Value> = self
            .settings
            .iter()
            .map(|(name, setting)| ((*name).to_owned(), json(setting)))
            .collect();
        if let Some((name, value)) = &self.secret {
            body.insert((*name).to_owned(), secret(value).into());
        }
        Some(Value::Object(body))
    }
}

fn json(setting: &ParameterValue) -> Value {
    match setting {
        ParameterValue::Number(number) => (*number).into(),
        ParameterValue::Text(text) => text.as_str().into(),
        ParameterValue::Flag => true.into(),
        ParameterValue::List(items) => items.clone().into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_body_has_each_setting_in_its_type_and_shows_no_secret() {
        let request = UtilityRequest {
            settings: vec![
                ("host", ParameterValue::Text("9.9.9.9".into())),
                ("count", ParameterValue::Number(4)),
                ("use_ipv6", ParameterValue::Flag),
                ("ports", ParameterValue::List(vec!["a".into()])),
            ],
            secret: Some(("password", "s3cret".into())),
            bodiless: false,
        };
        let text = |request: &UtilityRequest| request.body().expect("a body").to_string();
        let plain = r#"{"host":"9.9.9.9","count":4,"use_ipv6":true,"ports":["a"],"password":"#;
        assert_eq!(text(&request), format!("{plain}\"s3cret\"}}"));
        assert_eq!(request.hidden(), format!("{plain}\"(hidden)\"}}"));
        assert!(!format!("{request:?}").contains("s3cret"));
        assert_eq!((request.number("count"), request.number("host")), (Some(4), None));
        let none = UtilityRequest { bodiless: true, ..UtilityRequest::default() };
        assert_eq!((none.body(), none.hidden()), (None, String::new()));
    }
}
