//! What a utility is asked with.

use secrecy::ExposeSecret;
use serde_json::{Map, Value};

use crate::net::Secret;
use crate::utility::Setting;

/// The settings, by the field of the body.
#[derive(Clone, Debug, Default)]
pub struct Request {
    pub settings: Vec<(&'static str, Setting)>,
    pub secret: Option<(&'static str, Secret)>,
}

impl Request {
    /// The body of the call.
    pub fn body(&self) -> Value {
        self.with(|secret| secret.expose_secret().to_owned())
    }

    /// The same for people.
    pub fn hidden(&self) -> Value {
        self.with(|_| "(hidden)".to_owned())
    }

    /// A number among the settings.
    pub fn number(&self, field: &str) -> Option<u32> {
        self.settings.iter().find_map(|(name, setting)| match setting {
            Setting::Number(number) if *name == field => Some(*number),
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

fn json(setting: &Setting) -> Value {
    match setting {
        Setting::Number(number) => (*number).into(),
        Setting::Text(text) => text.as_str().into(),
        Setting::Flag => true.into(),
        Setting::List(items) => items.clone().into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_body_has_each_setting_in_its_type_and_shows_no_secret() {
        let request = Request {
            settings: vec![
                ("host", Setting::Text("9.9.9.9".into())),
                ("count", Setting::Number(4)),
                ("use_ipv6", Setting::Flag),
                ("ports", Setting::List(vec!["a".into()])),
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
