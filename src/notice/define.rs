//! Generates the notices, their event names, levels, members and texts from the catalogue.

/// Each entry reads: doc comment (the meaning), level, event name, variant with its members, `=>`, and the
/// wording: a format string over the members, or the function of `text` that words it.
macro_rules! notices {
    ($(
        $(#[doc = $meaning:literal])+
        $level:ident $event:literal $variant:ident
            $({ $($member:ident: $type:ty),+ })? => $text:tt,
    )+) => {
        /// Something that happened on the way and concerns the operator.
        #[derive(Clone, Debug)]
        pub enum Notice {
            $( $(#[doc = $meaning])+ $variant $({ $($member: $type),+ })?, )+
        }

        impl Notice {
            /// The name in JSON; programs rely on it.
            pub fn event(&self) -> &'static str {
                match self {
                    $( Self::$variant { .. } => $event, )+
                }
            }

            pub fn level(&self) -> NoticeLevel {
                match self {
                    $( Self::$variant { .. } => NoticeLevel::$level, )+
                }
            }

            /// Adds the members to a line of JSON.
            pub(super) fn add_members(&self, to: &mut Map<String, Value>) {
                match self {
                    $( Self::$variant $({ $($member),+ })? => {
                        $($( $member.add(stringify!($member), to); )+)?
                    } )+
                }
            }
        }

        impl Notice {
            /// Writes the text in a style.
            pub(super) fn word(
                &self,
                style: &NoticeStyle,
                to: &mut fmt::Formatter<'_>,
            ) -> fmt::Result {
                match self {
                    $( Self::$variant $({ $($member),+ })? => {
                        wording!(to, style, $text $($(, $member)+)?)
                    } )+
                }
            }
        }

        /// The text in the exact style.
        impl fmt::Display for Notice {
            fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.word(&NoticeStyle::default(), to)
            }
        }

        #[cfg(test)]
        pub const ENTRIES: &[super::tests::Entry] = &[
            $( super::tests::Entry {
                event: $event,
                level: NoticeLevel::$level,
                meaning: &[$($meaning),+],
                members: &[
                    $($( (
                        stringify!($member),
                        <$type as super::tests::Described>::TYPE,
                    ), )+)?
                ],
            }, )+
        ];
    };
}

/// Writes the text of one notice.
macro_rules! wording {
    ($to:ident, $style:ident, $text:literal $(, $member:ident)*) => {{
        // A text need not mention every member.
        $( let $member = $member.shown($style); let _ = &$member; )*
        write!($to, $text)
    }};
    ($to:ident, $style:ident, $function:ident $(, $member:ident)*) => {
        text::$function($to, $style $(, $member)*)
    };
}
