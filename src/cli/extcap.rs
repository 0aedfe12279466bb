//! Defines the `extcap` command, which Wireshark calls.

use clap::{Arg, ArgAction, ArgGroup, Command};

use crate::app::DialogField;

const FIELDS: &str = "Capture dialog";
const CALLS: &str = "Calls by Wireshark";

/// The `extcap` command.
pub fn command() -> Command {
    // `-h` is for people; Wireshark knows its options.
    let own =
        |name: &'static str| Arg::new(name).long(name).help_heading(CALLS).hide_short_help(true);
    let flag = |name: &'static str| own(name).action(ArgAction::SetTrue);
    Command::new("extcap")
        .about("Act as a Wireshark capture interface (extcap)")
        .long_about("Act as a Wireshark capture interface (extcap).\n\n`--install` adds an entry to Wireshark's personal extcap folder. Wireshark and tshark then list one interface per configured site (`site` at the top level of the configuration and in profiles). If no site is configured, the entry has one interface for each site that the credentials can see now, or a single one called Mist if the cloud does not list any. Connection options given with --install are saved in the entry. Wireshark itself uses the other options.")
        .after_help("Examples:\n  mistcat extcap --install\n  mistcat --config /etc/mistcat.toml extcap --install\n  tshark -D\n  tshark -i Mist-HQ -o extcap.mist_hq.type:wired -w wired.pcapng")
        .override_usage("mistcat extcap --install [OPTIONS]\n       mistcat extcap <CALL>... [OPTIONS]")
        .arg(
            Arg::new("install")
                .long("install")
                .action(ArgAction::SetTrue)
                .help("Register with Wireshark and print the path of the entry"),
        )
        .arg(flag("extcap-interfaces").help("List the interfaces"))
        .arg(
            own("seen-site")
                .value_name("NAME")
                .action(ArgAction::Append)
                .help("Site to list if none is configured; --install writes it into the entry"),
        )
        .arg(
            own("extcap-version")
                .value_name("VERSION")
                .num_args(0..=1)
                .require_equals(true)
                .default_missing_value("")
                .help("Print our version; VERSION is Wireshark's"),
        )
        .arg(
            own("extcap-interface")
                .value_name("INTERFACE")
                .help("Interface that this call refers to"),
        )
        .arg(flag("extcap-dlts").requires("extcap-interface").help("List the link types"))
        .arg(flag("extcap-config").requires("extcap-interface").help("Describe the capture dialog"))
        .arg(
            own("extcap-reload-option")
                .value_name("OPTION")
                .requires("extcap-config")
                .help("Reload the choices of this field (site, device)"),
        )
        .arg(
            own("extcap-capture-filter")
                .value_name("EXPR")
                .allow_hyphen_values(true)
                .requires("extcap-interface")
                .help("Wireshark's capture filter; without --capture it is only validated"),
        )
        .arg(
            flag("capture")
                .requires("extcap-interface")
                .requires("fifo")
                .help("Capture into the pipe until it is closed or SIGTERM arrives"),
        )
        .arg(own("fifo").value_name("PATH").requires("capture").help("Pipe to write to"))
        .group(
            ArgGroup::new("call")
                .args([
                    "install",
                    "extcap-interfaces",
                    "extcap-version",
                    "extcap-dlts",
                    "extcap-config",
                    "extcap-capture-filter",
                    "capture",
                ])
                .multiple(true)
                .required(true),
        )
        .args(DialogField::ALL.map(|field| self::field(field).help_heading(FIELDS).hide_short_help(true)))
}

/// The option of a dialog field.
fn field(field: DialogField) -> Arg {
    let name = field.option();
    // Wireshark's input is validated after its pipe is open, so that it can show the error.
    let argument = Arg::new(name).long(name).allow_hyphen_values(true).requires("extcap-interface");
    match field {
        DialogField::Site => {
            argument.value_name("NAME").help("Site, by id, name or pattern; or auto")
        }
        DialogField::Device => argument.value_name("MAC").help("Device, by MAC or id; or all"),
        DialogField::Type => {
            argument.value_name("TYPE").help("Capture type, as for `pcap --start`")
        }
        DialogField::Band => argument.value_name("BAND").help("Band: 24, 5, 6 or all"),
        DialogField::Bpf => argument.value_name("EXPR").help("Filter in tcpdump syntax"),
        DialogField::Client => argument.value_name("MAC").help("MAC of a client"),
        DialogField::Port => {
            argument.value_name("PORT").help("Ports of the switch, gateway or Mist Edge")
        }
        DialogField::TakeOver => argument
            .allow_hyphen_values(false)
            .action(ArgAction::SetTrue)
            .help("Stop a capture that is already running"),
    }
}
