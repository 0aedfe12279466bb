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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_stays_what_it_was_at_first() {
        let names = Names::default();
        let mut labels = FieldLabels::default();
        let mut of = |field, id: &str| labels.of(field, id.to_owned(), &names);
        assert_eq!(of(TemplateField::DeviceName, "5c5b35000001"), "5c5b35000001");
        let known = ["5c5b35000001", "5c5b35000002", "5c5b35000003", "5c5b35000004"];
        let called = ["AP-1", "AP-2", "Twin", "Twin"];
        names.restore(known.map(str::to_owned).into_iter().zip(called.map(str::to_owned)));
        let labelled = known.map(|id| of(TemplateField::DeviceName, id));
        assert_eq!(labelled, ["5c5b35000001", "AP-2", "5c5b35000003", "5c5b35000004"]);
        assert_eq!(of(TemplateField::Device, "5c5b35000002"), "5c5b35000002");
        assert_eq!(of(TemplateField::Client, "5c5b35000002"), "5c5b35000002");
    }
}
