//! Remembers which name stands for a device, client or asset in file names.

use std::collections::HashMap;

use super::template::TemplateField;
use crate::channel::Parameter;
use crate::message::Names;

/// The names in use. A name that becomes known later does not split what one device sends into two files.
#[derive(Default)]
pub struct FieldLabels(HashMap<(TemplateField, String), String>);

impl FieldLabels {
    /// The name of what has this id, or the id itself if no name is known yet or several things share it.
    pub fn of(&mut self, field: TemplateField, id: String, names: &Names) -> String {
        let name = || {
            let parameters: &[Parameter] = match field {
                TemplateField::DeviceName => &[Parameter::Device],
                TemplateField::Client => &[Parameter::Client, Parameter::SdkClient],
                TemplateField::Asset => &[Parameter::Asset],
                TemplateField::Site
                | TemplateField::SiteId
                | TemplateField::Channel
                | TemplateField::Device => &[],
            };
            parameters.iter().find_map(|parameter| names.unique(*parameter, &id))
        };
        let label = name().unwrap_or_else(|| id.clone());
        self.0.entry((field, id)).or_insert(label).clone()
    }
}
