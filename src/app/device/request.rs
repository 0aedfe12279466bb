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
}

impl UtilityRequest {
    /// The body of the call.
    pub fn body(&self) -> Value {
        self.with(|secret| secret.expose_secret().to_owned())
    }

    /// The body with secrets hidden, for display.
    pub fn hidden(&self) -> Value {
        self.with(|_| "(hidden)".to_owned())
    }

    /// The setting of this field, if it is a number.
    pub fn number(&self, field: &str) -> Option<u32> {
        self.settings.iter().find_map(|(name, setting)| match setting {
            ParameterValue::Number(number) if *name == field => Some(*number),
            _ => None,
        })
    }

    fn with(&self, secret: impl Fn(&Secret) -> String) -> Value {
        let mut body: Map<String, Value> = self
            .settings
            .iter()
            .map(|(name, setting)| ((*name).to_owned(), json(setting)))
            .collect();
        if let Some((name, value)) = &self.secret {
            body.insert((*name).to_owned(), secret(value).into());
        }
        Value::Object(body)
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
        };
        let plain = r#"{"host":"9.9.9.9","count":4,"use_ipv6":true,"ports":["a"],"password":"#;
        assert_eq!(request.body().to_string(), format!("{plain}\"s3cret\"}}"));
        assert_eq!(request.hidden().to_string(), format!("{plain}\"(hidden)\"}}"));
        assert!(!format!("{request:?}").contains("s3cret"));
        assert_eq!((request.number("count"), request.number("host")), (Some(4), None));
    }
}
