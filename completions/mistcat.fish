# Print an optspec for argparse to handle cmd's options that are independent of any subcommand.
function __fish_mistcat_global_optspecs
    string join \n host= ws-url= token-file= profile= config= ca-cert= insecure proxy= demo dry-run color= log-format= v/verbose q/quiet h/help V/version
end

function __fish_mistcat_needs_command
    # Figure out if the current invocation already has a command.
    set -l cmd (commandline -opc)
    set -e cmd[1]
    argparse -s (__fish_mistcat_global_optspecs) -- $cmd 2>/dev/null
    or return
    if set -q argv[1]
        # Also print the command, so this can be used to figure out what it is.
        echo $argv[1]
        return 1
    end
    return 0
end

function __fish_mistcat_using_subcommand
    set -l cmd (__fish_mistcat_needs_command)
    test -z "$cmd"
    and return 1
    contains -- $cmd[1] $argv
end

complete -c mistcat -n "__fish_mistcat_needs_command" -l host -d 'Region (global01, eu, …), host name, or URL of the cloud' -r
complete -c mistcat -n "__fish_mistcat_needs_command" -l ws-url -d 'The stream\'s own URL, where it does not follow from the host' -r
complete -c mistcat -n "__fish_mistcat_needs_command" -l token-file -d 'File with the API token [env of the token itself: MIST_APITOKEN]' -r
complete -c mistcat -n "__fish_mistcat_needs_command" -l profile -d 'A section of the configuration file' -r
complete -c mistcat -n "__fish_mistcat_needs_command" -l config -d 'The configuration file [default: mistcat/config.toml in the configuration folder]' -r
complete -c mistcat -n "__fish_mistcat_needs_command" -l ca-cert -d 'Trust one more certificate authority (PEM)' -r
complete -c mistcat -n "__fish_mistcat_needs_command" -l proxy -d 'Connect through this proxy (http, https or socks5) [env: HTTPS_PROXY, ALL_PROXY, NO_PROXY]' -r
complete -c mistcat -n "__fish_mistcat_needs_command" -l color -d 'Colour the output' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mistcat -n "__fish_mistcat_needs_command" -l log-format -d 'How notices on stderr are written' -r -f -a "text\t''
json\t''"
complete -c mistcat -n "__fish_mistcat_needs_command" -l insecure -d 'Do not verify the cloud\'s certificate'
complete -c mistcat -n "__fish_mistcat_needs_command" -l demo -d 'Use a simulated cloud inside this process: no account, no network'
complete -c mistcat -n "__fish_mistcat_needs_command" -l dry-run -d 'Print what would be sent, and send nothing'
complete -c mistcat -n "__fish_mistcat_needs_command" -s v -l verbose -d 'More notices (-vvv: every frame that is sent)'
complete -c mistcat -n "__fish_mistcat_needs_command" -s q -l quiet -d 'No notices, only errors'
complete -c mistcat -n "__fish_mistcat_needs_command" -s h -l help -d 'Print help'
complete -c mistcat -n "__fish_mistcat_needs_command" -s V -l version -d 'Print version'
complete -c mistcat -n "__fish_mistcat_needs_command" -f -a "discovered-assets" -d 'Positions of the Bluetooth devices that were heard on a map'
complete -c mistcat -n "__fish_mistcat_needs_command" -f -a "assets" -d 'Positions of the named Bluetooth assets on a map'
complete -c mistcat -n "__fish_mistcat_needs_command" -f -a "asset-diag" -d 'How the position of one asset is computed (RF Glass)'
complete -c mistcat -n "__fish_mistcat_needs_command" -f -a "sdk-clients" -d 'Positions of the phones that use the Mist SDK on a map'
complete -c mistcat -n "__fish_mistcat_needs_command" -f -a "sdk-client-diag" -d 'How the position of one SDK client is computed (RF Glass)'
complete -c mistcat -n "__fish_mistcat_needs_command" -f -a "map-clients" -d 'Positions of the connected Wi-Fi clients on a map'
complete -c mistcat -n "__fish_mistcat_needs_command" -f -a "client-stats" -d 'Statistics of the connected Wi-Fi clients'
complete -c mistcat -n "__fish_mistcat_needs_command" -f -a "client-diag" -d 'How the position of one Wi-Fi client is computed (RF Glass)'
complete -c mistcat -n "__fish_mistcat_needs_command" -f -a "unconnected-clients" -d 'Positions of the Wi-Fi clients that are heard but not connected'
complete -c mistcat -n "__fish_mistcat_needs_command" -f -a "device-events" -d 'Events of the devices of a site, such as the progress of a firmware upgrade'
complete -c mistcat -n "__fish_mistcat_needs_command" -f -a "device-stats" -d 'Statistics of the access points, switches and gateways of a site'
complete -c mistcat -n "__fish_mistcat_needs_command" -f -a "device-cmd" -d 'Output of the utilities that run on a device'
complete -c mistcat -n "__fish_mistcat_needs_command" -f -a "pcap" -d 'Packets of the capture that runs at a site'
complete -c mistcat -n "__fish_mistcat_needs_command" -f -a "mxedge-events" -d 'Events of the Mist Edges of a site'
complete -c mistcat -n "__fish_mistcat_needs_command" -f -a "mxedge-stats" -d 'Statistics of the Mist Edges of a site'
complete -c mistcat -n "__fish_mistcat_needs_command" -f -a "spectrum" -d 'Samples of a running spectrum analysis'
complete -c mistcat -n "__fish_mistcat_needs_command" -f -a "zigbee-join" -d 'Zigbee devices that join an access point'
complete -c mistcat -n "__fish_mistcat_needs_command" -f -a "org-mxedge-events" -d 'Events of the Mist Edges of an organisation'
complete -c mistcat -n "__fish_mistcat_needs_command" -f -a "org-mxedge-stats" -d 'Statistics of the Mist Edges of an organisation'
complete -c mistcat -n "__fish_mistcat_needs_command" -f -a "org-insights" -d 'Counters and service levels of an organisation'
complete -c mistcat -n "__fish_mistcat_needs_command" -f -a "org-pcap" -d 'Packets of the capture that runs on a Mist Edge of an organisation'
complete -c mistcat -n "__fish_mistcat_needs_command" -f -a "org-vendor-sync" -d 'Results of the synchronisation with other vendors\' clouds'
complete -c mistcat -n "__fish_mistcat_needs_command" -f -a "org-idp-test" -d 'Results of tests of an identity provider'
complete -c mistcat -n "__fish_mistcat_needs_command" -f -a "test" -d 'The built-in test channel: `1`, again and again'
complete -c mistcat -n "__fish_mistcat_needs_command" -f -a "subscribe" -d 'Stream any channels, by path'
complete -c mistcat -n "__fish_mistcat_needs_command" -f -a "replay" -d 'Run a recording (`-o record`) through any output'
complete -c mistcat -n "__fish_mistcat_needs_command" -f -a "extcap" -d 'Be an interface of Wireshark (extcap)'
complete -c mistcat -n "__fish_mistcat_needs_command" -f -a "run" -d 'Run a utility on devices: ping, tables, tests'
complete -c mistcat -n "__fish_mistcat_needs_command" -f -a "shell" -d 'An interactive shell on a switch or gateway'
complete -c mistcat -n "__fish_mistcat_needs_command" -f -a "config" -d 'Show or begin the configuration'
complete -c mistcat -n "__fish_mistcat_needs_command" -f -a "auth" -d 'Sign in, see who is signed in, sign out'
complete -c mistcat -n "__fish_mistcat_needs_command" -f -a "doctor" -d 'Check the way to the cloud, piece by piece'
complete -c mistcat -n "__fish_mistcat_needs_command" -f -a "list" -d 'List what there is: a table on a terminal, NDJSON in a pipe'
complete -c mistcat -n "__fish_mistcat_needs_command" -f -a "simulate" -d 'Serve a simulated cloud'
complete -c mistcat -n "__fish_mistcat_needs_command" -f -a "completions" -d 'Print the completion script of a shell'
complete -c mistcat -n "__fish_mistcat_needs_command" -f -a "man" -d 'Print the manual page'
complete -c mistcat -n "__fish_mistcat_needs_command" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c mistcat -n "__fish_mistcat_using_subcommand discovered-assets" -l site -d 'The site: its name or id, a pattern (\'US-*\'), or all; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand discovered-assets" -l map -d 'The map: its name or id, or a pattern; every map if not given; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand discovered-assets" -l cache-ttl -d 'How long names are kept on disk; 0 keeps none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand discovered-assets" -l rescan -d 'How often patterns are looked up again, so that sites and maps join and leave; 0 never [default: 5m]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand discovered-assets" -l org -d 'Look for sites in this organisation only' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand discovered-assets" -s o -l output -d 'Default: pretty on a terminal, ndjson in a pipe or file; for captures by the file\'s ending, pcapng for -w -; record is for replay' -r -f -a "pretty\t''
ndjson\t''
json\t''
raw\t''
csv\t''
tsv\t''
pcap\t''
pcapng\t''
record\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand discovered-assets" -s f -l filter -d 'A jq program; its results are written instead of the payload (pcap, pcapng: the packets for which one is neither false nor null)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand discovered-assets" -l columns -d 'Columns of csv, tsv and pretty, as dotted paths' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand discovered-assets" -s c -l count -d 'Stop after N messages, or packets, written' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand discovered-assets" -l duration -d 'Stop after this time (10s, 1m30s, or seconds)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand discovered-assets" -l idle-timeout -d 'Stop when nothing was written for this time' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand discovered-assets" -s w -l write -d 'Write to this file (- is stdout); strftime, {site}, {channel}, {device} in its name' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand discovered-assets" -l rotate-size -d 'Begin a new file before this one is larger (10M, 1G, 512k, or bytes)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand discovered-assets" -l rotate-every -d 'Begin a new file at every multiple of this time on the clock (1h, 5m)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand discovered-assets" -l keep -d 'Keep the N newest complete files of each name' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand discovered-assets" -l compress -d 'Compress; a name that ends with .gz or .zst does so by itself' -r -f -a "zstd\t''
gzip\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand discovered-assets" -l fsync -d 'never, rotate (when a file is complete), or a time: then and so often' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand discovered-assets" -l on-rotate -d 'Run CMD in a shell for each complete file, which is $1 and $MISTCAT_FILE' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand discovered-assets" -l on-write-error -d 'When the disk is full or the folder gone: retry (default) or exit' -r -f -a "retry\t''
exit\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand discovered-assets" -s t -l timestamps -d 'Time of arrival before each pretty line' -r -f -a "rfc3339\t''
short\t''
unix\t''
delta\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand discovered-assets" -l max-retries -d 'Give up after N failures in a row [default: never]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand discovered-assets" -l retry-delay -d 'First pause before a new attempt; later ones double' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand discovered-assets" -l retry-max-delay -d 'Longest pause before a new attempt' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand discovered-assets" -l connect-timeout -d 'For name, TCP, proxy, TLS and upgrade together' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand discovered-assets" -l ping-interval -d 'Time between pings; 0 sends none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand discovered-assets" -l ping-timeout -d 'Time for the pong to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand discovered-assets" -l ack-timeout -d 'Time for an acknowledgement to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand discovered-assets" -l stale-after -d 'Tell when no message came on a channel for this time' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand discovered-assets" -l on-slow -d 'When the reader is slower than the cloud' -r -f -a "block\t''
drop-oldest\t''
drop-newest\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand discovered-assets" -l buffer -d 'Messages that may wait (and 32 MiB)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand discovered-assets" -l max-channels -d 'Channels on one connection; more are spread over several' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand discovered-assets" -l host -d 'Region (global01, eu, …), host name, or URL of the cloud' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand discovered-assets" -l ws-url -d 'The stream\'s own URL, where it does not follow from the host' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand discovered-assets" -l token-file -d 'File with the API token [env of the token itself: MIST_APITOKEN]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand discovered-assets" -l profile -d 'A section of the configuration file' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand discovered-assets" -l config -d 'The configuration file [default: mistcat/config.toml in the configuration folder]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand discovered-assets" -l ca-cert -d 'Trust one more certificate authority (PEM)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand discovered-assets" -l proxy -d 'Connect through this proxy (http, https or socks5) [env: HTTPS_PROXY, ALL_PROXY, NO_PROXY]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand discovered-assets" -l color -d 'Colour the output' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand discovered-assets" -l log-format -d 'How notices on stderr are written' -r -f -a "text\t''
json\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand discovered-assets" -l refresh -d 'Fetch names anew, whatever is kept'
complete -c mistcat -n "__fish_mistcat_using_subcommand discovered-assets" -s r -l raw-strings -d 'Write string results without quotes'
complete -c mistcat -n "__fish_mistcat_using_subcommand discovered-assets" -l envelope -d 'Wrap each payload with its channel, site, kind and time'
complete -c mistcat -n "__fish_mistcat_using_subcommand discovered-assets" -l append -d 'Append to the file instead of replacing it'
complete -c mistcat -n "__fish_mistcat_using_subcommand discovered-assets" -l tee -d 'Show the stream on stdout as well'
complete -c mistcat -n "__fish_mistcat_using_subcommand discovered-assets" -l utc -d 'Times in UTC'
complete -c mistcat -n "__fish_mistcat_using_subcommand discovered-assets" -l no-reconnect -d 'End when the connection is lost'
complete -c mistcat -n "__fish_mistcat_using_subcommand discovered-assets" -l reconnect-stale -d 'And replace the connection then'
complete -c mistcat -n "__fish_mistcat_using_subcommand discovered-assets" -l insecure -d 'Do not verify the cloud\'s certificate'
complete -c mistcat -n "__fish_mistcat_using_subcommand discovered-assets" -l demo -d 'Use a simulated cloud inside this process: no account, no network'
complete -c mistcat -n "__fish_mistcat_using_subcommand discovered-assets" -l dry-run -d 'Print what would be sent, and send nothing'
complete -c mistcat -n "__fish_mistcat_using_subcommand discovered-assets" -s v -l verbose -d 'More notices (-vvv: every frame that is sent)'
complete -c mistcat -n "__fish_mistcat_using_subcommand discovered-assets" -s q -l quiet -d 'No notices, only errors'
complete -c mistcat -n "__fish_mistcat_using_subcommand discovered-assets" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mistcat -n "__fish_mistcat_using_subcommand assets" -l site -d 'The site: its name or id, a pattern (\'US-*\'), or all; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand assets" -l map -d 'The map: its name or id, or a pattern; every map if not given; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand assets" -l cache-ttl -d 'How long names are kept on disk; 0 keeps none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand assets" -l rescan -d 'How often patterns are looked up again, so that sites and maps join and leave; 0 never [default: 5m]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand assets" -l org -d 'Look for sites in this organisation only' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand assets" -s o -l output -d 'Default: pretty on a terminal, ndjson in a pipe or file; for captures by the file\'s ending, pcapng for -w -; record is for replay' -r -f -a "pretty\t''
ndjson\t''
json\t''
raw\t''
csv\t''
tsv\t''
pcap\t''
pcapng\t''
record\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand assets" -s f -l filter -d 'A jq program; its results are written instead of the payload (pcap, pcapng: the packets for which one is neither false nor null)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand assets" -l columns -d 'Columns of csv, tsv and pretty, as dotted paths' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand assets" -s c -l count -d 'Stop after N messages, or packets, written' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand assets" -l duration -d 'Stop after this time (10s, 1m30s, or seconds)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand assets" -l idle-timeout -d 'Stop when nothing was written for this time' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand assets" -s w -l write -d 'Write to this file (- is stdout); strftime, {site}, {channel}, {device} in its name' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand assets" -l rotate-size -d 'Begin a new file before this one is larger (10M, 1G, 512k, or bytes)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand assets" -l rotate-every -d 'Begin a new file at every multiple of this time on the clock (1h, 5m)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand assets" -l keep -d 'Keep the N newest complete files of each name' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand assets" -l compress -d 'Compress; a name that ends with .gz or .zst does so by itself' -r -f -a "zstd\t''
gzip\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand assets" -l fsync -d 'never, rotate (when a file is complete), or a time: then and so often' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand assets" -l on-rotate -d 'Run CMD in a shell for each complete file, which is $1 and $MISTCAT_FILE' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand assets" -l on-write-error -d 'When the disk is full or the folder gone: retry (default) or exit' -r -f -a "retry\t''
exit\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand assets" -s t -l timestamps -d 'Time of arrival before each pretty line' -r -f -a "rfc3339\t''
short\t''
unix\t''
delta\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand assets" -l max-retries -d 'Give up after N failures in a row [default: never]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand assets" -l retry-delay -d 'First pause before a new attempt; later ones double' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand assets" -l retry-max-delay -d 'Longest pause before a new attempt' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand assets" -l connect-timeout -d 'For name, TCP, proxy, TLS and upgrade together' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand assets" -l ping-interval -d 'Time between pings; 0 sends none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand assets" -l ping-timeout -d 'Time for the pong to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand assets" -l ack-timeout -d 'Time for an acknowledgement to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand assets" -l stale-after -d 'Tell when no message came on a channel for this time' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand assets" -l on-slow -d 'When the reader is slower than the cloud' -r -f -a "block\t''
drop-oldest\t''
drop-newest\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand assets" -l buffer -d 'Messages that may wait (and 32 MiB)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand assets" -l max-channels -d 'Channels on one connection; more are spread over several' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand assets" -l host -d 'Region (global01, eu, …), host name, or URL of the cloud' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand assets" -l ws-url -d 'The stream\'s own URL, where it does not follow from the host' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand assets" -l token-file -d 'File with the API token [env of the token itself: MIST_APITOKEN]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand assets" -l profile -d 'A section of the configuration file' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand assets" -l config -d 'The configuration file [default: mistcat/config.toml in the configuration folder]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand assets" -l ca-cert -d 'Trust one more certificate authority (PEM)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand assets" -l proxy -d 'Connect through this proxy (http, https or socks5) [env: HTTPS_PROXY, ALL_PROXY, NO_PROXY]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand assets" -l color -d 'Colour the output' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand assets" -l log-format -d 'How notices on stderr are written' -r -f -a "text\t''
json\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand assets" -l refresh -d 'Fetch names anew, whatever is kept'
complete -c mistcat -n "__fish_mistcat_using_subcommand assets" -s r -l raw-strings -d 'Write string results without quotes'
complete -c mistcat -n "__fish_mistcat_using_subcommand assets" -l envelope -d 'Wrap each payload with its channel, site, kind and time'
complete -c mistcat -n "__fish_mistcat_using_subcommand assets" -l append -d 'Append to the file instead of replacing it'
complete -c mistcat -n "__fish_mistcat_using_subcommand assets" -l tee -d 'Show the stream on stdout as well'
complete -c mistcat -n "__fish_mistcat_using_subcommand assets" -l utc -d 'Times in UTC'
complete -c mistcat -n "__fish_mistcat_using_subcommand assets" -l no-reconnect -d 'End when the connection is lost'
complete -c mistcat -n "__fish_mistcat_using_subcommand assets" -l reconnect-stale -d 'And replace the connection then'
complete -c mistcat -n "__fish_mistcat_using_subcommand assets" -l insecure -d 'Do not verify the cloud\'s certificate'
complete -c mistcat -n "__fish_mistcat_using_subcommand assets" -l demo -d 'Use a simulated cloud inside this process: no account, no network'
complete -c mistcat -n "__fish_mistcat_using_subcommand assets" -l dry-run -d 'Print what would be sent, and send nothing'
complete -c mistcat -n "__fish_mistcat_using_subcommand assets" -s v -l verbose -d 'More notices (-vvv: every frame that is sent)'
complete -c mistcat -n "__fish_mistcat_using_subcommand assets" -s q -l quiet -d 'No notices, only errors'
complete -c mistcat -n "__fish_mistcat_using_subcommand assets" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mistcat -n "__fish_mistcat_using_subcommand asset-diag" -l site -d 'The site: its name or id, a pattern (\'US-*\'), or all; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand asset-diag" -l asset -d 'The asset: its name or id, or a pattern; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand asset-diag" -l cache-ttl -d 'How long names are kept on disk; 0 keeps none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand asset-diag" -l rescan -d 'How often patterns are looked up again, so that sites and maps join and leave; 0 never [default: 5m]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand asset-diag" -l org -d 'Look for sites in this organisation only' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand asset-diag" -s o -l output -d 'Default: pretty on a terminal, ndjson in a pipe or file; for captures by the file\'s ending, pcapng for -w -; record is for replay' -r -f -a "pretty\t''
ndjson\t''
json\t''
raw\t''
csv\t''
tsv\t''
pcap\t''
pcapng\t''
record\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand asset-diag" -s f -l filter -d 'A jq program; its results are written instead of the payload (pcap, pcapng: the packets for which one is neither false nor null)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand asset-diag" -l columns -d 'Columns of csv, tsv and pretty, as dotted paths' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand asset-diag" -s c -l count -d 'Stop after N messages, or packets, written' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand asset-diag" -l duration -d 'Stop after this time (10s, 1m30s, or seconds)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand asset-diag" -l idle-timeout -d 'Stop when nothing was written for this time' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand asset-diag" -s w -l write -d 'Write to this file (- is stdout); strftime, {site}, {channel}, {device} in its name' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand asset-diag" -l rotate-size -d 'Begin a new file before this one is larger (10M, 1G, 512k, or bytes)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand asset-diag" -l rotate-every -d 'Begin a new file at every multiple of this time on the clock (1h, 5m)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand asset-diag" -l keep -d 'Keep the N newest complete files of each name' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand asset-diag" -l compress -d 'Compress; a name that ends with .gz or .zst does so by itself' -r -f -a "zstd\t''
gzip\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand asset-diag" -l fsync -d 'never, rotate (when a file is complete), or a time: then and so often' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand asset-diag" -l on-rotate -d 'Run CMD in a shell for each complete file, which is $1 and $MISTCAT_FILE' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand asset-diag" -l on-write-error -d 'When the disk is full or the folder gone: retry (default) or exit' -r -f -a "retry\t''
exit\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand asset-diag" -s t -l timestamps -d 'Time of arrival before each pretty line' -r -f -a "rfc3339\t''
short\t''
unix\t''
delta\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand asset-diag" -l max-retries -d 'Give up after N failures in a row [default: never]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand asset-diag" -l retry-delay -d 'First pause before a new attempt; later ones double' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand asset-diag" -l retry-max-delay -d 'Longest pause before a new attempt' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand asset-diag" -l connect-timeout -d 'For name, TCP, proxy, TLS and upgrade together' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand asset-diag" -l ping-interval -d 'Time between pings; 0 sends none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand asset-diag" -l ping-timeout -d 'Time for the pong to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand asset-diag" -l ack-timeout -d 'Time for an acknowledgement to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand asset-diag" -l stale-after -d 'Tell when no message came on a channel for this time' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand asset-diag" -l on-slow -d 'When the reader is slower than the cloud' -r -f -a "block\t''
drop-oldest\t''
drop-newest\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand asset-diag" -l buffer -d 'Messages that may wait (and 32 MiB)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand asset-diag" -l max-channels -d 'Channels on one connection; more are spread over several' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand asset-diag" -l host -d 'Region (global01, eu, …), host name, or URL of the cloud' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand asset-diag" -l ws-url -d 'The stream\'s own URL, where it does not follow from the host' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand asset-diag" -l token-file -d 'File with the API token [env of the token itself: MIST_APITOKEN]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand asset-diag" -l profile -d 'A section of the configuration file' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand asset-diag" -l config -d 'The configuration file [default: mistcat/config.toml in the configuration folder]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand asset-diag" -l ca-cert -d 'Trust one more certificate authority (PEM)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand asset-diag" -l proxy -d 'Connect through this proxy (http, https or socks5) [env: HTTPS_PROXY, ALL_PROXY, NO_PROXY]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand asset-diag" -l color -d 'Colour the output' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand asset-diag" -l log-format -d 'How notices on stderr are written' -r -f -a "text\t''
json\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand asset-diag" -l refresh -d 'Fetch names anew, whatever is kept'
complete -c mistcat -n "__fish_mistcat_using_subcommand asset-diag" -s r -l raw-strings -d 'Write string results without quotes'
complete -c mistcat -n "__fish_mistcat_using_subcommand asset-diag" -l envelope -d 'Wrap each payload with its channel, site, kind and time'
complete -c mistcat -n "__fish_mistcat_using_subcommand asset-diag" -l append -d 'Append to the file instead of replacing it'
complete -c mistcat -n "__fish_mistcat_using_subcommand asset-diag" -l tee -d 'Show the stream on stdout as well'
complete -c mistcat -n "__fish_mistcat_using_subcommand asset-diag" -l utc -d 'Times in UTC'
complete -c mistcat -n "__fish_mistcat_using_subcommand asset-diag" -l no-reconnect -d 'End when the connection is lost'
complete -c mistcat -n "__fish_mistcat_using_subcommand asset-diag" -l reconnect-stale -d 'And replace the connection then'
complete -c mistcat -n "__fish_mistcat_using_subcommand asset-diag" -l insecure -d 'Do not verify the cloud\'s certificate'
complete -c mistcat -n "__fish_mistcat_using_subcommand asset-diag" -l demo -d 'Use a simulated cloud inside this process: no account, no network'
complete -c mistcat -n "__fish_mistcat_using_subcommand asset-diag" -l dry-run -d 'Print what would be sent, and send nothing'
complete -c mistcat -n "__fish_mistcat_using_subcommand asset-diag" -s v -l verbose -d 'More notices (-vvv: every frame that is sent)'
complete -c mistcat -n "__fish_mistcat_using_subcommand asset-diag" -s q -l quiet -d 'No notices, only errors'
complete -c mistcat -n "__fish_mistcat_using_subcommand asset-diag" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mistcat -n "__fish_mistcat_using_subcommand sdk-clients" -l site -d 'The site: its name or id, a pattern (\'US-*\'), or all; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand sdk-clients" -l map -d 'The map: its name or id, or a pattern; every map if not given; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand sdk-clients" -l cache-ttl -d 'How long names are kept on disk; 0 keeps none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand sdk-clients" -l rescan -d 'How often patterns are looked up again, so that sites and maps join and leave; 0 never [default: 5m]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand sdk-clients" -l org -d 'Look for sites in this organisation only' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand sdk-clients" -s o -l output -d 'Default: pretty on a terminal, ndjson in a pipe or file; for captures by the file\'s ending, pcapng for -w -; record is for replay' -r -f -a "pretty\t''
ndjson\t''
json\t''
raw\t''
csv\t''
tsv\t''
pcap\t''
pcapng\t''
record\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand sdk-clients" -s f -l filter -d 'A jq program; its results are written instead of the payload (pcap, pcapng: the packets for which one is neither false nor null)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand sdk-clients" -l columns -d 'Columns of csv, tsv and pretty, as dotted paths' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand sdk-clients" -s c -l count -d 'Stop after N messages, or packets, written' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand sdk-clients" -l duration -d 'Stop after this time (10s, 1m30s, or seconds)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand sdk-clients" -l idle-timeout -d 'Stop when nothing was written for this time' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand sdk-clients" -s w -l write -d 'Write to this file (- is stdout); strftime, {site}, {channel}, {device} in its name' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand sdk-clients" -l rotate-size -d 'Begin a new file before this one is larger (10M, 1G, 512k, or bytes)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand sdk-clients" -l rotate-every -d 'Begin a new file at every multiple of this time on the clock (1h, 5m)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand sdk-clients" -l keep -d 'Keep the N newest complete files of each name' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand sdk-clients" -l compress -d 'Compress; a name that ends with .gz or .zst does so by itself' -r -f -a "zstd\t''
gzip\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand sdk-clients" -l fsync -d 'never, rotate (when a file is complete), or a time: then and so often' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand sdk-clients" -l on-rotate -d 'Run CMD in a shell for each complete file, which is $1 and $MISTCAT_FILE' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand sdk-clients" -l on-write-error -d 'When the disk is full or the folder gone: retry (default) or exit' -r -f -a "retry\t''
exit\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand sdk-clients" -s t -l timestamps -d 'Time of arrival before each pretty line' -r -f -a "rfc3339\t''
short\t''
unix\t''
delta\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand sdk-clients" -l max-retries -d 'Give up after N failures in a row [default: never]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand sdk-clients" -l retry-delay -d 'First pause before a new attempt; later ones double' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand sdk-clients" -l retry-max-delay -d 'Longest pause before a new attempt' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand sdk-clients" -l connect-timeout -d 'For name, TCP, proxy, TLS and upgrade together' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand sdk-clients" -l ping-interval -d 'Time between pings; 0 sends none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand sdk-clients" -l ping-timeout -d 'Time for the pong to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand sdk-clients" -l ack-timeout -d 'Time for an acknowledgement to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand sdk-clients" -l stale-after -d 'Tell when no message came on a channel for this time' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand sdk-clients" -l on-slow -d 'When the reader is slower than the cloud' -r -f -a "block\t''
drop-oldest\t''
drop-newest\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand sdk-clients" -l buffer -d 'Messages that may wait (and 32 MiB)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand sdk-clients" -l max-channels -d 'Channels on one connection; more are spread over several' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand sdk-clients" -l host -d 'Region (global01, eu, …), host name, or URL of the cloud' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand sdk-clients" -l ws-url -d 'The stream\'s own URL, where it does not follow from the host' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand sdk-clients" -l token-file -d 'File with the API token [env of the token itself: MIST_APITOKEN]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand sdk-clients" -l profile -d 'A section of the configuration file' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand sdk-clients" -l config -d 'The configuration file [default: mistcat/config.toml in the configuration folder]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand sdk-clients" -l ca-cert -d 'Trust one more certificate authority (PEM)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand sdk-clients" -l proxy -d 'Connect through this proxy (http, https or socks5) [env: HTTPS_PROXY, ALL_PROXY, NO_PROXY]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand sdk-clients" -l color -d 'Colour the output' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand sdk-clients" -l log-format -d 'How notices on stderr are written' -r -f -a "text\t''
json\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand sdk-clients" -l refresh -d 'Fetch names anew, whatever is kept'
complete -c mistcat -n "__fish_mistcat_using_subcommand sdk-clients" -s r -l raw-strings -d 'Write string results without quotes'
complete -c mistcat -n "__fish_mistcat_using_subcommand sdk-clients" -l envelope -d 'Wrap each payload with its channel, site, kind and time'
complete -c mistcat -n "__fish_mistcat_using_subcommand sdk-clients" -l append -d 'Append to the file instead of replacing it'
complete -c mistcat -n "__fish_mistcat_using_subcommand sdk-clients" -l tee -d 'Show the stream on stdout as well'
complete -c mistcat -n "__fish_mistcat_using_subcommand sdk-clients" -l utc -d 'Times in UTC'
complete -c mistcat -n "__fish_mistcat_using_subcommand sdk-clients" -l no-reconnect -d 'End when the connection is lost'
complete -c mistcat -n "__fish_mistcat_using_subcommand sdk-clients" -l reconnect-stale -d 'And replace the connection then'
complete -c mistcat -n "__fish_mistcat_using_subcommand sdk-clients" -l insecure -d 'Do not verify the cloud\'s certificate'
complete -c mistcat -n "__fish_mistcat_using_subcommand sdk-clients" -l demo -d 'Use a simulated cloud inside this process: no account, no network'
complete -c mistcat -n "__fish_mistcat_using_subcommand sdk-clients" -l dry-run -d 'Print what would be sent, and send nothing'
complete -c mistcat -n "__fish_mistcat_using_subcommand sdk-clients" -s v -l verbose -d 'More notices (-vvv: every frame that is sent)'
complete -c mistcat -n "__fish_mistcat_using_subcommand sdk-clients" -s q -l quiet -d 'No notices, only errors'
complete -c mistcat -n "__fish_mistcat_using_subcommand sdk-clients" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mistcat -n "__fish_mistcat_using_subcommand sdk-client-diag" -l site -d 'The site: its name or id, a pattern (\'US-*\'), or all; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand sdk-client-diag" -l sdk-client -d 'The sdk client: its name or id, or a pattern; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand sdk-client-diag" -l cache-ttl -d 'How long names are kept on disk; 0 keeps none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand sdk-client-diag" -l rescan -d 'How often patterns are looked up again, so that sites and maps join and leave; 0 never [default: 5m]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand sdk-client-diag" -l org -d 'Look for sites in this organisation only' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand sdk-client-diag" -s o -l output -d 'Default: pretty on a terminal, ndjson in a pipe or file; for captures by the file\'s ending, pcapng for -w -; record is for replay' -r -f -a "pretty\t''
ndjson\t''
json\t''
raw\t''
csv\t''
tsv\t''
pcap\t''
pcapng\t''
record\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand sdk-client-diag" -s f -l filter -d 'A jq program; its results are written instead of the payload (pcap, pcapng: the packets for which one is neither false nor null)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand sdk-client-diag" -l columns -d 'Columns of csv, tsv and pretty, as dotted paths' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand sdk-client-diag" -s c -l count -d 'Stop after N messages, or packets, written' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand sdk-client-diag" -l duration -d 'Stop after this time (10s, 1m30s, or seconds)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand sdk-client-diag" -l idle-timeout -d 'Stop when nothing was written for this time' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand sdk-client-diag" -s w -l write -d 'Write to this file (- is stdout); strftime, {site}, {channel}, {device} in its name' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand sdk-client-diag" -l rotate-size -d 'Begin a new file before this one is larger (10M, 1G, 512k, or bytes)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand sdk-client-diag" -l rotate-every -d 'Begin a new file at every multiple of this time on the clock (1h, 5m)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand sdk-client-diag" -l keep -d 'Keep the N newest complete files of each name' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand sdk-client-diag" -l compress -d 'Compress; a name that ends with .gz or .zst does so by itself' -r -f -a "zstd\t''
gzip\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand sdk-client-diag" -l fsync -d 'never, rotate (when a file is complete), or a time: then and so often' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand sdk-client-diag" -l on-rotate -d 'Run CMD in a shell for each complete file, which is $1 and $MISTCAT_FILE' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand sdk-client-diag" -l on-write-error -d 'When the disk is full or the folder gone: retry (default) or exit' -r -f -a "retry\t''
exit\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand sdk-client-diag" -s t -l timestamps -d 'Time of arrival before each pretty line' -r -f -a "rfc3339\t''
short\t''
unix\t''
delta\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand sdk-client-diag" -l max-retries -d 'Give up after N failures in a row [default: never]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand sdk-client-diag" -l retry-delay -d 'First pause before a new attempt; later ones double' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand sdk-client-diag" -l retry-max-delay -d 'Longest pause before a new attempt' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand sdk-client-diag" -l connect-timeout -d 'For name, TCP, proxy, TLS and upgrade together' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand sdk-client-diag" -l ping-interval -d 'Time between pings; 0 sends none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand sdk-client-diag" -l ping-timeout -d 'Time for the pong to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand sdk-client-diag" -l ack-timeout -d 'Time for an acknowledgement to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand sdk-client-diag" -l stale-after -d 'Tell when no message came on a channel for this time' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand sdk-client-diag" -l on-slow -d 'When the reader is slower than the cloud' -r -f -a "block\t''
drop-oldest\t''
drop-newest\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand sdk-client-diag" -l buffer -d 'Messages that may wait (and 32 MiB)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand sdk-client-diag" -l max-channels -d 'Channels on one connection; more are spread over several' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand sdk-client-diag" -l host -d 'Region (global01, eu, …), host name, or URL of the cloud' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand sdk-client-diag" -l ws-url -d 'The stream\'s own URL, where it does not follow from the host' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand sdk-client-diag" -l token-file -d 'File with the API token [env of the token itself: MIST_APITOKEN]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand sdk-client-diag" -l profile -d 'A section of the configuration file' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand sdk-client-diag" -l config -d 'The configuration file [default: mistcat/config.toml in the configuration folder]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand sdk-client-diag" -l ca-cert -d 'Trust one more certificate authority (PEM)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand sdk-client-diag" -l proxy -d 'Connect through this proxy (http, https or socks5) [env: HTTPS_PROXY, ALL_PROXY, NO_PROXY]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand sdk-client-diag" -l color -d 'Colour the output' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand sdk-client-diag" -l log-format -d 'How notices on stderr are written' -r -f -a "text\t''
json\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand sdk-client-diag" -l refresh -d 'Fetch names anew, whatever is kept'
complete -c mistcat -n "__fish_mistcat_using_subcommand sdk-client-diag" -s r -l raw-strings -d 'Write string results without quotes'
complete -c mistcat -n "__fish_mistcat_using_subcommand sdk-client-diag" -l envelope -d 'Wrap each payload with its channel, site, kind and time'
complete -c mistcat -n "__fish_mistcat_using_subcommand sdk-client-diag" -l append -d 'Append to the file instead of replacing it'
complete -c mistcat -n "__fish_mistcat_using_subcommand sdk-client-diag" -l tee -d 'Show the stream on stdout as well'
complete -c mistcat -n "__fish_mistcat_using_subcommand sdk-client-diag" -l utc -d 'Times in UTC'
complete -c mistcat -n "__fish_mistcat_using_subcommand sdk-client-diag" -l no-reconnect -d 'End when the connection is lost'
complete -c mistcat -n "__fish_mistcat_using_subcommand sdk-client-diag" -l reconnect-stale -d 'And replace the connection then'
complete -c mistcat -n "__fish_mistcat_using_subcommand sdk-client-diag" -l insecure -d 'Do not verify the cloud\'s certificate'
complete -c mistcat -n "__fish_mistcat_using_subcommand sdk-client-diag" -l demo -d 'Use a simulated cloud inside this process: no account, no network'
complete -c mistcat -n "__fish_mistcat_using_subcommand sdk-client-diag" -l dry-run -d 'Print what would be sent, and send nothing'
complete -c mistcat -n "__fish_mistcat_using_subcommand sdk-client-diag" -s v -l verbose -d 'More notices (-vvv: every frame that is sent)'
complete -c mistcat -n "__fish_mistcat_using_subcommand sdk-client-diag" -s q -l quiet -d 'No notices, only errors'
complete -c mistcat -n "__fish_mistcat_using_subcommand sdk-client-diag" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mistcat -n "__fish_mistcat_using_subcommand map-clients" -l site -d 'The site: its name or id, a pattern (\'US-*\'), or all; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand map-clients" -l map -d 'The map: its name or id, or a pattern; every map if not given; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand map-clients" -l cache-ttl -d 'How long names are kept on disk; 0 keeps none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand map-clients" -l rescan -d 'How often patterns are looked up again, so that sites and maps join and leave; 0 never [default: 5m]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand map-clients" -l org -d 'Look for sites in this organisation only' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand map-clients" -s o -l output -d 'Default: pretty on a terminal, ndjson in a pipe or file; for captures by the file\'s ending, pcapng for -w -; record is for replay' -r -f -a "pretty\t''
ndjson\t''
json\t''
raw\t''
csv\t''
tsv\t''
pcap\t''
pcapng\t''
record\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand map-clients" -s f -l filter -d 'A jq program; its results are written instead of the payload (pcap, pcapng: the packets for which one is neither false nor null)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand map-clients" -l columns -d 'Columns of csv, tsv and pretty, as dotted paths' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand map-clients" -s c -l count -d 'Stop after N messages, or packets, written' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand map-clients" -l duration -d 'Stop after this time (10s, 1m30s, or seconds)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand map-clients" -l idle-timeout -d 'Stop when nothing was written for this time' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand map-clients" -s w -l write -d 'Write to this file (- is stdout); strftime, {site}, {channel}, {device} in its name' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand map-clients" -l rotate-size -d 'Begin a new file before this one is larger (10M, 1G, 512k, or bytes)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand map-clients" -l rotate-every -d 'Begin a new file at every multiple of this time on the clock (1h, 5m)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand map-clients" -l keep -d 'Keep the N newest complete files of each name' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand map-clients" -l compress -d 'Compress; a name that ends with .gz or .zst does so by itself' -r -f -a "zstd\t''
gzip\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand map-clients" -l fsync -d 'never, rotate (when a file is complete), or a time: then and so often' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand map-clients" -l on-rotate -d 'Run CMD in a shell for each complete file, which is $1 and $MISTCAT_FILE' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand map-clients" -l on-write-error -d 'When the disk is full or the folder gone: retry (default) or exit' -r -f -a "retry\t''
exit\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand map-clients" -s t -l timestamps -d 'Time of arrival before each pretty line' -r -f -a "rfc3339\t''
short\t''
unix\t''
delta\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand map-clients" -l max-retries -d 'Give up after N failures in a row [default: never]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand map-clients" -l retry-delay -d 'First pause before a new attempt; later ones double' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand map-clients" -l retry-max-delay -d 'Longest pause before a new attempt' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand map-clients" -l connect-timeout -d 'For name, TCP, proxy, TLS and upgrade together' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand map-clients" -l ping-interval -d 'Time between pings; 0 sends none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand map-clients" -l ping-timeout -d 'Time for the pong to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand map-clients" -l ack-timeout -d 'Time for an acknowledgement to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand map-clients" -l stale-after -d 'Tell when no message came on a channel for this time' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand map-clients" -l on-slow -d 'When the reader is slower than the cloud' -r -f -a "block\t''
drop-oldest\t''
drop-newest\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand map-clients" -l buffer -d 'Messages that may wait (and 32 MiB)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand map-clients" -l max-channels -d 'Channels on one connection; more are spread over several' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand map-clients" -l host -d 'Region (global01, eu, …), host name, or URL of the cloud' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand map-clients" -l ws-url -d 'The stream\'s own URL, where it does not follow from the host' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand map-clients" -l token-file -d 'File with the API token [env of the token itself: MIST_APITOKEN]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand map-clients" -l profile -d 'A section of the configuration file' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand map-clients" -l config -d 'The configuration file [default: mistcat/config.toml in the configuration folder]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand map-clients" -l ca-cert -d 'Trust one more certificate authority (PEM)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand map-clients" -l proxy -d 'Connect through this proxy (http, https or socks5) [env: HTTPS_PROXY, ALL_PROXY, NO_PROXY]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand map-clients" -l color -d 'Colour the output' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand map-clients" -l log-format -d 'How notices on stderr are written' -r -f -a "text\t''
json\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand map-clients" -l refresh -d 'Fetch names anew, whatever is kept'
complete -c mistcat -n "__fish_mistcat_using_subcommand map-clients" -s r -l raw-strings -d 'Write string results without quotes'
complete -c mistcat -n "__fish_mistcat_using_subcommand map-clients" -l envelope -d 'Wrap each payload with its channel, site, kind and time'
complete -c mistcat -n "__fish_mistcat_using_subcommand map-clients" -l append -d 'Append to the file instead of replacing it'
complete -c mistcat -n "__fish_mistcat_using_subcommand map-clients" -l tee -d 'Show the stream on stdout as well'
complete -c mistcat -n "__fish_mistcat_using_subcommand map-clients" -l utc -d 'Times in UTC'
complete -c mistcat -n "__fish_mistcat_using_subcommand map-clients" -l no-reconnect -d 'End when the connection is lost'
complete -c mistcat -n "__fish_mistcat_using_subcommand map-clients" -l reconnect-stale -d 'And replace the connection then'
complete -c mistcat -n "__fish_mistcat_using_subcommand map-clients" -l insecure -d 'Do not verify the cloud\'s certificate'
complete -c mistcat -n "__fish_mistcat_using_subcommand map-clients" -l demo -d 'Use a simulated cloud inside this process: no account, no network'
complete -c mistcat -n "__fish_mistcat_using_subcommand map-clients" -l dry-run -d 'Print what would be sent, and send nothing'
complete -c mistcat -n "__fish_mistcat_using_subcommand map-clients" -s v -l verbose -d 'More notices (-vvv: every frame that is sent)'
complete -c mistcat -n "__fish_mistcat_using_subcommand map-clients" -s q -l quiet -d 'No notices, only errors'
complete -c mistcat -n "__fish_mistcat_using_subcommand map-clients" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mistcat -n "__fish_mistcat_using_subcommand client-stats" -l site -d 'The site: its name or id, a pattern (\'US-*\'), or all; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand client-stats" -l cache-ttl -d 'How long names are kept on disk; 0 keeps none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand client-stats" -l rescan -d 'How often patterns are looked up again, so that sites and maps join and leave; 0 never [default: 5m]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand client-stats" -l org -d 'Look for sites in this organisation only' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand client-stats" -s o -l output -d 'Default: pretty on a terminal, ndjson in a pipe or file; for captures by the file\'s ending, pcapng for -w -; record is for replay' -r -f -a "pretty\t''
ndjson\t''
json\t''
raw\t''
csv\t''
tsv\t''
pcap\t''
pcapng\t''
record\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand client-stats" -s f -l filter -d 'A jq program; its results are written instead of the payload (pcap, pcapng: the packets for which one is neither false nor null)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand client-stats" -l columns -d 'Columns of csv, tsv and pretty, as dotted paths' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand client-stats" -s c -l count -d 'Stop after N messages, or packets, written' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand client-stats" -l duration -d 'Stop after this time (10s, 1m30s, or seconds)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand client-stats" -l idle-timeout -d 'Stop when nothing was written for this time' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand client-stats" -s w -l write -d 'Write to this file (- is stdout); strftime, {site}, {channel}, {device} in its name' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand client-stats" -l rotate-size -d 'Begin a new file before this one is larger (10M, 1G, 512k, or bytes)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand client-stats" -l rotate-every -d 'Begin a new file at every multiple of this time on the clock (1h, 5m)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand client-stats" -l keep -d 'Keep the N newest complete files of each name' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand client-stats" -l compress -d 'Compress; a name that ends with .gz or .zst does so by itself' -r -f -a "zstd\t''
gzip\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand client-stats" -l fsync -d 'never, rotate (when a file is complete), or a time: then and so often' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand client-stats" -l on-rotate -d 'Run CMD in a shell for each complete file, which is $1 and $MISTCAT_FILE' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand client-stats" -l on-write-error -d 'When the disk is full or the folder gone: retry (default) or exit' -r -f -a "retry\t''
exit\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand client-stats" -s t -l timestamps -d 'Time of arrival before each pretty line' -r -f -a "rfc3339\t''
short\t''
unix\t''
delta\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand client-stats" -l max-retries -d 'Give up after N failures in a row [default: never]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand client-stats" -l retry-delay -d 'First pause before a new attempt; later ones double' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand client-stats" -l retry-max-delay -d 'Longest pause before a new attempt' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand client-stats" -l connect-timeout -d 'For name, TCP, proxy, TLS and upgrade together' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand client-stats" -l ping-interval -d 'Time between pings; 0 sends none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand client-stats" -l ping-timeout -d 'Time for the pong to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand client-stats" -l ack-timeout -d 'Time for an acknowledgement to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand client-stats" -l stale-after -d 'Tell when no message came on a channel for this time' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand client-stats" -l on-slow -d 'When the reader is slower than the cloud' -r -f -a "block\t''
drop-oldest\t''
drop-newest\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand client-stats" -l buffer -d 'Messages that may wait (and 32 MiB)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand client-stats" -l max-channels -d 'Channels on one connection; more are spread over several' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand client-stats" -l host -d 'Region (global01, eu, …), host name, or URL of the cloud' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand client-stats" -l ws-url -d 'The stream\'s own URL, where it does not follow from the host' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand client-stats" -l token-file -d 'File with the API token [env of the token itself: MIST_APITOKEN]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand client-stats" -l profile -d 'A section of the configuration file' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand client-stats" -l config -d 'The configuration file [default: mistcat/config.toml in the configuration folder]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand client-stats" -l ca-cert -d 'Trust one more certificate authority (PEM)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand client-stats" -l proxy -d 'Connect through this proxy (http, https or socks5) [env: HTTPS_PROXY, ALL_PROXY, NO_PROXY]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand client-stats" -l color -d 'Colour the output' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand client-stats" -l log-format -d 'How notices on stderr are written' -r -f -a "text\t''
json\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand client-stats" -l refresh -d 'Fetch names anew, whatever is kept'
complete -c mistcat -n "__fish_mistcat_using_subcommand client-stats" -s r -l raw-strings -d 'Write string results without quotes'
complete -c mistcat -n "__fish_mistcat_using_subcommand client-stats" -l envelope -d 'Wrap each payload with its channel, site, kind and time'
complete -c mistcat -n "__fish_mistcat_using_subcommand client-stats" -l append -d 'Append to the file instead of replacing it'
complete -c mistcat -n "__fish_mistcat_using_subcommand client-stats" -l tee -d 'Show the stream on stdout as well'
complete -c mistcat -n "__fish_mistcat_using_subcommand client-stats" -l utc -d 'Times in UTC'
complete -c mistcat -n "__fish_mistcat_using_subcommand client-stats" -l no-reconnect -d 'End when the connection is lost'
complete -c mistcat -n "__fish_mistcat_using_subcommand client-stats" -l reconnect-stale -d 'And replace the connection then'
complete -c mistcat -n "__fish_mistcat_using_subcommand client-stats" -l insecure -d 'Do not verify the cloud\'s certificate'
complete -c mistcat -n "__fish_mistcat_using_subcommand client-stats" -l demo -d 'Use a simulated cloud inside this process: no account, no network'
complete -c mistcat -n "__fish_mistcat_using_subcommand client-stats" -l dry-run -d 'Print what would be sent, and send nothing'
complete -c mistcat -n "__fish_mistcat_using_subcommand client-stats" -s v -l verbose -d 'More notices (-vvv: every frame that is sent)'
complete -c mistcat -n "__fish_mistcat_using_subcommand client-stats" -s q -l quiet -d 'No notices, only errors'
complete -c mistcat -n "__fish_mistcat_using_subcommand client-stats" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mistcat -n "__fish_mistcat_using_subcommand client-diag" -l site -d 'The site: its name or id, a pattern (\'US-*\'), or all; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand client-diag" -l client -d 'The client: its name or MAC, or a pattern; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand client-diag" -l cache-ttl -d 'How long names are kept on disk; 0 keeps none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand client-diag" -l rescan -d 'How often patterns are looked up again, so that sites and maps join and leave; 0 never [default: 5m]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand client-diag" -l org -d 'Look for sites in this organisation only' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand client-diag" -s o -l output -d 'Default: pretty on a terminal, ndjson in a pipe or file; for captures by the file\'s ending, pcapng for -w -; record is for replay' -r -f -a "pretty\t''
ndjson\t''
json\t''
raw\t''
csv\t''
tsv\t''
pcap\t''
pcapng\t''
record\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand client-diag" -s f -l filter -d 'A jq program; its results are written instead of the payload (pcap, pcapng: the packets for which one is neither false nor null)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand client-diag" -l columns -d 'Columns of csv, tsv and pretty, as dotted paths' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand client-diag" -s c -l count -d 'Stop after N messages, or packets, written' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand client-diag" -l duration -d 'Stop after this time (10s, 1m30s, or seconds)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand client-diag" -l idle-timeout -d 'Stop when nothing was written for this time' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand client-diag" -s w -l write -d 'Write to this file (- is stdout); strftime, {site}, {channel}, {device} in its name' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand client-diag" -l rotate-size -d 'Begin a new file before this one is larger (10M, 1G, 512k, or bytes)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand client-diag" -l rotate-every -d 'Begin a new file at every multiple of this time on the clock (1h, 5m)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand client-diag" -l keep -d 'Keep the N newest complete files of each name' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand client-diag" -l compress -d 'Compress; a name that ends with .gz or .zst does so by itself' -r -f -a "zstd\t''
gzip\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand client-diag" -l fsync -d 'never, rotate (when a file is complete), or a time: then and so often' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand client-diag" -l on-rotate -d 'Run CMD in a shell for each complete file, which is $1 and $MISTCAT_FILE' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand client-diag" -l on-write-error -d 'When the disk is full or the folder gone: retry (default) or exit' -r -f -a "retry\t''
exit\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand client-diag" -s t -l timestamps -d 'Time of arrival before each pretty line' -r -f -a "rfc3339\t''
short\t''
unix\t''
delta\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand client-diag" -l max-retries -d 'Give up after N failures in a row [default: never]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand client-diag" -l retry-delay -d 'First pause before a new attempt; later ones double' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand client-diag" -l retry-max-delay -d 'Longest pause before a new attempt' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand client-diag" -l connect-timeout -d 'For name, TCP, proxy, TLS and upgrade together' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand client-diag" -l ping-interval -d 'Time between pings; 0 sends none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand client-diag" -l ping-timeout -d 'Time for the pong to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand client-diag" -l ack-timeout -d 'Time for an acknowledgement to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand client-diag" -l stale-after -d 'Tell when no message came on a channel for this time' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand client-diag" -l on-slow -d 'When the reader is slower than the cloud' -r -f -a "block\t''
drop-oldest\t''
drop-newest\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand client-diag" -l buffer -d 'Messages that may wait (and 32 MiB)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand client-diag" -l max-channels -d 'Channels on one connection; more are spread over several' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand client-diag" -l host -d 'Region (global01, eu, …), host name, or URL of the cloud' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand client-diag" -l ws-url -d 'The stream\'s own URL, where it does not follow from the host' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand client-diag" -l token-file -d 'File with the API token [env of the token itself: MIST_APITOKEN]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand client-diag" -l profile -d 'A section of the configuration file' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand client-diag" -l config -d 'The configuration file [default: mistcat/config.toml in the configuration folder]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand client-diag" -l ca-cert -d 'Trust one more certificate authority (PEM)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand client-diag" -l proxy -d 'Connect through this proxy (http, https or socks5) [env: HTTPS_PROXY, ALL_PROXY, NO_PROXY]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand client-diag" -l color -d 'Colour the output' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand client-diag" -l log-format -d 'How notices on stderr are written' -r -f -a "text\t''
json\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand client-diag" -l refresh -d 'Fetch names anew, whatever is kept'
complete -c mistcat -n "__fish_mistcat_using_subcommand client-diag" -s r -l raw-strings -d 'Write string results without quotes'
complete -c mistcat -n "__fish_mistcat_using_subcommand client-diag" -l envelope -d 'Wrap each payload with its channel, site, kind and time'
complete -c mistcat -n "__fish_mistcat_using_subcommand client-diag" -l append -d 'Append to the file instead of replacing it'
complete -c mistcat -n "__fish_mistcat_using_subcommand client-diag" -l tee -d 'Show the stream on stdout as well'
complete -c mistcat -n "__fish_mistcat_using_subcommand client-diag" -l utc -d 'Times in UTC'
complete -c mistcat -n "__fish_mistcat_using_subcommand client-diag" -l no-reconnect -d 'End when the connection is lost'
complete -c mistcat -n "__fish_mistcat_using_subcommand client-diag" -l reconnect-stale -d 'And replace the connection then'
complete -c mistcat -n "__fish_mistcat_using_subcommand client-diag" -l insecure -d 'Do not verify the cloud\'s certificate'
complete -c mistcat -n "__fish_mistcat_using_subcommand client-diag" -l demo -d 'Use a simulated cloud inside this process: no account, no network'
complete -c mistcat -n "__fish_mistcat_using_subcommand client-diag" -l dry-run -d 'Print what would be sent, and send nothing'
complete -c mistcat -n "__fish_mistcat_using_subcommand client-diag" -s v -l verbose -d 'More notices (-vvv: every frame that is sent)'
complete -c mistcat -n "__fish_mistcat_using_subcommand client-diag" -s q -l quiet -d 'No notices, only errors'
complete -c mistcat -n "__fish_mistcat_using_subcommand client-diag" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mistcat -n "__fish_mistcat_using_subcommand unconnected-clients" -l site -d 'The site: its name or id, a pattern (\'US-*\'), or all; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand unconnected-clients" -l map -d 'The map: its name or id, or a pattern; every map if not given; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand unconnected-clients" -l cache-ttl -d 'How long names are kept on disk; 0 keeps none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand unconnected-clients" -l rescan -d 'How often patterns are looked up again, so that sites and maps join and leave; 0 never [default: 5m]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand unconnected-clients" -l org -d 'Look for sites in this organisation only' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand unconnected-clients" -s o -l output -d 'Default: pretty on a terminal, ndjson in a pipe or file; for captures by the file\'s ending, pcapng for -w -; record is for replay' -r -f -a "pretty\t''
ndjson\t''
json\t''
raw\t''
csv\t''
tsv\t''
pcap\t''
pcapng\t''
record\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand unconnected-clients" -s f -l filter -d 'A jq program; its results are written instead of the payload (pcap, pcapng: the packets for which one is neither false nor null)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand unconnected-clients" -l columns -d 'Columns of csv, tsv and pretty, as dotted paths' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand unconnected-clients" -s c -l count -d 'Stop after N messages, or packets, written' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand unconnected-clients" -l duration -d 'Stop after this time (10s, 1m30s, or seconds)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand unconnected-clients" -l idle-timeout -d 'Stop when nothing was written for this time' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand unconnected-clients" -s w -l write -d 'Write to this file (- is stdout); strftime, {site}, {channel}, {device} in its name' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand unconnected-clients" -l rotate-size -d 'Begin a new file before this one is larger (10M, 1G, 512k, or bytes)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand unconnected-clients" -l rotate-every -d 'Begin a new file at every multiple of this time on the clock (1h, 5m)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand unconnected-clients" -l keep -d 'Keep the N newest complete files of each name' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand unconnected-clients" -l compress -d 'Compress; a name that ends with .gz or .zst does so by itself' -r -f -a "zstd\t''
gzip\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand unconnected-clients" -l fsync -d 'never, rotate (when a file is complete), or a time: then and so often' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand unconnected-clients" -l on-rotate -d 'Run CMD in a shell for each complete file, which is $1 and $MISTCAT_FILE' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand unconnected-clients" -l on-write-error -d 'When the disk is full or the folder gone: retry (default) or exit' -r -f -a "retry\t''
exit\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand unconnected-clients" -s t -l timestamps -d 'Time of arrival before each pretty line' -r -f -a "rfc3339\t''
short\t''
unix\t''
delta\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand unconnected-clients" -l max-retries -d 'Give up after N failures in a row [default: never]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand unconnected-clients" -l retry-delay -d 'First pause before a new attempt; later ones double' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand unconnected-clients" -l retry-max-delay -d 'Longest pause before a new attempt' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand unconnected-clients" -l connect-timeout -d 'For name, TCP, proxy, TLS and upgrade together' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand unconnected-clients" -l ping-interval -d 'Time between pings; 0 sends none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand unconnected-clients" -l ping-timeout -d 'Time for the pong to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand unconnected-clients" -l ack-timeout -d 'Time for an acknowledgement to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand unconnected-clients" -l stale-after -d 'Tell when no message came on a channel for this time' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand unconnected-clients" -l on-slow -d 'When the reader is slower than the cloud' -r -f -a "block\t''
drop-oldest\t''
drop-newest\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand unconnected-clients" -l buffer -d 'Messages that may wait (and 32 MiB)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand unconnected-clients" -l max-channels -d 'Channels on one connection; more are spread over several' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand unconnected-clients" -l host -d 'Region (global01, eu, …), host name, or URL of the cloud' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand unconnected-clients" -l ws-url -d 'The stream\'s own URL, where it does not follow from the host' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand unconnected-clients" -l token-file -d 'File with the API token [env of the token itself: MIST_APITOKEN]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand unconnected-clients" -l profile -d 'A section of the configuration file' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand unconnected-clients" -l config -d 'The configuration file [default: mistcat/config.toml in the configuration folder]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand unconnected-clients" -l ca-cert -d 'Trust one more certificate authority (PEM)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand unconnected-clients" -l proxy -d 'Connect through this proxy (http, https or socks5) [env: HTTPS_PROXY, ALL_PROXY, NO_PROXY]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand unconnected-clients" -l color -d 'Colour the output' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand unconnected-clients" -l log-format -d 'How notices on stderr are written' -r -f -a "text\t''
json\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand unconnected-clients" -l refresh -d 'Fetch names anew, whatever is kept'
complete -c mistcat -n "__fish_mistcat_using_subcommand unconnected-clients" -s r -l raw-strings -d 'Write string results without quotes'
complete -c mistcat -n "__fish_mistcat_using_subcommand unconnected-clients" -l envelope -d 'Wrap each payload with its channel, site, kind and time'
complete -c mistcat -n "__fish_mistcat_using_subcommand unconnected-clients" -l append -d 'Append to the file instead of replacing it'
complete -c mistcat -n "__fish_mistcat_using_subcommand unconnected-clients" -l tee -d 'Show the stream on stdout as well'
complete -c mistcat -n "__fish_mistcat_using_subcommand unconnected-clients" -l utc -d 'Times in UTC'
complete -c mistcat -n "__fish_mistcat_using_subcommand unconnected-clients" -l no-reconnect -d 'End when the connection is lost'
complete -c mistcat -n "__fish_mistcat_using_subcommand unconnected-clients" -l reconnect-stale -d 'And replace the connection then'
complete -c mistcat -n "__fish_mistcat_using_subcommand unconnected-clients" -l insecure -d 'Do not verify the cloud\'s certificate'
complete -c mistcat -n "__fish_mistcat_using_subcommand unconnected-clients" -l demo -d 'Use a simulated cloud inside this process: no account, no network'
complete -c mistcat -n "__fish_mistcat_using_subcommand unconnected-clients" -l dry-run -d 'Print what would be sent, and send nothing'
complete -c mistcat -n "__fish_mistcat_using_subcommand unconnected-clients" -s v -l verbose -d 'More notices (-vvv: every frame that is sent)'
complete -c mistcat -n "__fish_mistcat_using_subcommand unconnected-clients" -s q -l quiet -d 'No notices, only errors'
complete -c mistcat -n "__fish_mistcat_using_subcommand unconnected-clients" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mistcat -n "__fish_mistcat_using_subcommand device-events" -l site -d 'The site: its name or id, a pattern (\'US-*\'), or all; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand device-events" -l cache-ttl -d 'How long names are kept on disk; 0 keeps none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand device-events" -l rescan -d 'How often patterns are looked up again, so that sites and maps join and leave; 0 never [default: 5m]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand device-events" -l org -d 'Look for sites in this organisation only' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand device-events" -s o -l output -d 'Default: pretty on a terminal, ndjson in a pipe or file; for captures by the file\'s ending, pcapng for -w -; record is for replay' -r -f -a "pretty\t''
ndjson\t''
json\t''
raw\t''
csv\t''
tsv\t''
pcap\t''
pcapng\t''
record\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand device-events" -s f -l filter -d 'A jq program; its results are written instead of the payload (pcap, pcapng: the packets for which one is neither false nor null)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand device-events" -l columns -d 'Columns of csv, tsv and pretty, as dotted paths' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand device-events" -s c -l count -d 'Stop after N messages, or packets, written' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand device-events" -l duration -d 'Stop after this time (10s, 1m30s, or seconds)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand device-events" -l idle-timeout -d 'Stop when nothing was written for this time' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand device-events" -s w -l write -d 'Write to this file (- is stdout); strftime, {site}, {channel}, {device} in its name' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand device-events" -l rotate-size -d 'Begin a new file before this one is larger (10M, 1G, 512k, or bytes)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand device-events" -l rotate-every -d 'Begin a new file at every multiple of this time on the clock (1h, 5m)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand device-events" -l keep -d 'Keep the N newest complete files of each name' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand device-events" -l compress -d 'Compress; a name that ends with .gz or .zst does so by itself' -r -f -a "zstd\t''
gzip\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand device-events" -l fsync -d 'never, rotate (when a file is complete), or a time: then and so often' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand device-events" -l on-rotate -d 'Run CMD in a shell for each complete file, which is $1 and $MISTCAT_FILE' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand device-events" -l on-write-error -d 'When the disk is full or the folder gone: retry (default) or exit' -r -f -a "retry\t''
exit\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand device-events" -s t -l timestamps -d 'Time of arrival before each pretty line' -r -f -a "rfc3339\t''
short\t''
unix\t''
delta\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand device-events" -l max-retries -d 'Give up after N failures in a row [default: never]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand device-events" -l retry-delay -d 'First pause before a new attempt; later ones double' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand device-events" -l retry-max-delay -d 'Longest pause before a new attempt' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand device-events" -l connect-timeout -d 'For name, TCP, proxy, TLS and upgrade together' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand device-events" -l ping-interval -d 'Time between pings; 0 sends none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand device-events" -l ping-timeout -d 'Time for the pong to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand device-events" -l ack-timeout -d 'Time for an acknowledgement to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand device-events" -l stale-after -d 'Tell when no message came on a channel for this time' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand device-events" -l on-slow -d 'When the reader is slower than the cloud' -r -f -a "block\t''
drop-oldest\t''
drop-newest\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand device-events" -l buffer -d 'Messages that may wait (and 32 MiB)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand device-events" -l max-channels -d 'Channels on one connection; more are spread over several' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand device-events" -l host -d 'Region (global01, eu, …), host name, or URL of the cloud' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand device-events" -l ws-url -d 'The stream\'s own URL, where it does not follow from the host' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand device-events" -l token-file -d 'File with the API token [env of the token itself: MIST_APITOKEN]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand device-events" -l profile -d 'A section of the configuration file' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand device-events" -l config -d 'The configuration file [default: mistcat/config.toml in the configuration folder]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand device-events" -l ca-cert -d 'Trust one more certificate authority (PEM)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand device-events" -l proxy -d 'Connect through this proxy (http, https or socks5) [env: HTTPS_PROXY, ALL_PROXY, NO_PROXY]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand device-events" -l color -d 'Colour the output' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand device-events" -l log-format -d 'How notices on stderr are written' -r -f -a "text\t''
json\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand device-events" -l refresh -d 'Fetch names anew, whatever is kept'
complete -c mistcat -n "__fish_mistcat_using_subcommand device-events" -s r -l raw-strings -d 'Write string results without quotes'
complete -c mistcat -n "__fish_mistcat_using_subcommand device-events" -l envelope -d 'Wrap each payload with its channel, site, kind and time'
complete -c mistcat -n "__fish_mistcat_using_subcommand device-events" -l append -d 'Append to the file instead of replacing it'
complete -c mistcat -n "__fish_mistcat_using_subcommand device-events" -l tee -d 'Show the stream on stdout as well'
complete -c mistcat -n "__fish_mistcat_using_subcommand device-events" -l utc -d 'Times in UTC'
complete -c mistcat -n "__fish_mistcat_using_subcommand device-events" -l no-reconnect -d 'End when the connection is lost'
complete -c mistcat -n "__fish_mistcat_using_subcommand device-events" -l reconnect-stale -d 'And replace the connection then'
complete -c mistcat -n "__fish_mistcat_using_subcommand device-events" -l insecure -d 'Do not verify the cloud\'s certificate'
complete -c mistcat -n "__fish_mistcat_using_subcommand device-events" -l demo -d 'Use a simulated cloud inside this process: no account, no network'
complete -c mistcat -n "__fish_mistcat_using_subcommand device-events" -l dry-run -d 'Print what would be sent, and send nothing'
complete -c mistcat -n "__fish_mistcat_using_subcommand device-events" -s v -l verbose -d 'More notices (-vvv: every frame that is sent)'
complete -c mistcat -n "__fish_mistcat_using_subcommand device-events" -s q -l quiet -d 'No notices, only errors'
complete -c mistcat -n "__fish_mistcat_using_subcommand device-events" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mistcat -n "__fish_mistcat_using_subcommand device-stats" -l site -d 'The site: its name or id, a pattern (\'US-*\'), or all; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand device-stats" -l cache-ttl -d 'How long names are kept on disk; 0 keeps none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand device-stats" -l rescan -d 'How often patterns are looked up again, so that sites and maps join and leave; 0 never [default: 5m]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand device-stats" -l org -d 'Look for sites in this organisation only' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand device-stats" -s o -l output -d 'Default: pretty on a terminal, ndjson in a pipe or file; for captures by the file\'s ending, pcapng for -w -; record is for replay' -r -f -a "pretty\t''
ndjson\t''
json\t''
raw\t''
csv\t''
tsv\t''
pcap\t''
pcapng\t''
record\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand device-stats" -s f -l filter -d 'A jq program; its results are written instead of the payload (pcap, pcapng: the packets for which one is neither false nor null)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand device-stats" -l columns -d 'Columns of csv, tsv and pretty, as dotted paths' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand device-stats" -s c -l count -d 'Stop after N messages, or packets, written' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand device-stats" -l duration -d 'Stop after this time (10s, 1m30s, or seconds)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand device-stats" -l idle-timeout -d 'Stop when nothing was written for this time' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand device-stats" -s w -l write -d 'Write to this file (- is stdout); strftime, {site}, {channel}, {device} in its name' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand device-stats" -l rotate-size -d 'Begin a new file before this one is larger (10M, 1G, 512k, or bytes)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand device-stats" -l rotate-every -d 'Begin a new file at every multiple of this time on the clock (1h, 5m)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand device-stats" -l keep -d 'Keep the N newest complete files of each name' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand device-stats" -l compress -d 'Compress; a name that ends with .gz or .zst does so by itself' -r -f -a "zstd\t''
gzip\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand device-stats" -l fsync -d 'never, rotate (when a file is complete), or a time: then and so often' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand device-stats" -l on-rotate -d 'Run CMD in a shell for each complete file, which is $1 and $MISTCAT_FILE' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand device-stats" -l on-write-error -d 'When the disk is full or the folder gone: retry (default) or exit' -r -f -a "retry\t''
exit\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand device-stats" -s t -l timestamps -d 'Time of arrival before each pretty line' -r -f -a "rfc3339\t''
short\t''
unix\t''
delta\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand device-stats" -l max-retries -d 'Give up after N failures in a row [default: never]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand device-stats" -l retry-delay -d 'First pause before a new attempt; later ones double' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand device-stats" -l retry-max-delay -d 'Longest pause before a new attempt' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand device-stats" -l connect-timeout -d 'For name, TCP, proxy, TLS and upgrade together' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand device-stats" -l ping-interval -d 'Time between pings; 0 sends none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand device-stats" -l ping-timeout -d 'Time for the pong to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand device-stats" -l ack-timeout -d 'Time for an acknowledgement to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand device-stats" -l stale-after -d 'Tell when no message came on a channel for this time' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand device-stats" -l on-slow -d 'When the reader is slower than the cloud' -r -f -a "block\t''
drop-oldest\t''
drop-newest\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand device-stats" -l buffer -d 'Messages that may wait (and 32 MiB)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand device-stats" -l max-channels -d 'Channels on one connection; more are spread over several' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand device-stats" -l host -d 'Region (global01, eu, …), host name, or URL of the cloud' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand device-stats" -l ws-url -d 'The stream\'s own URL, where it does not follow from the host' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand device-stats" -l token-file -d 'File with the API token [env of the token itself: MIST_APITOKEN]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand device-stats" -l profile -d 'A section of the configuration file' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand device-stats" -l config -d 'The configuration file [default: mistcat/config.toml in the configuration folder]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand device-stats" -l ca-cert -d 'Trust one more certificate authority (PEM)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand device-stats" -l proxy -d 'Connect through this proxy (http, https or socks5) [env: HTTPS_PROXY, ALL_PROXY, NO_PROXY]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand device-stats" -l color -d 'Colour the output' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand device-stats" -l log-format -d 'How notices on stderr are written' -r -f -a "text\t''
json\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand device-stats" -l refresh -d 'Fetch names anew, whatever is kept'
complete -c mistcat -n "__fish_mistcat_using_subcommand device-stats" -s r -l raw-strings -d 'Write string results without quotes'
complete -c mistcat -n "__fish_mistcat_using_subcommand device-stats" -l envelope -d 'Wrap each payload with its channel, site, kind and time'
complete -c mistcat -n "__fish_mistcat_using_subcommand device-stats" -l append -d 'Append to the file instead of replacing it'
complete -c mistcat -n "__fish_mistcat_using_subcommand device-stats" -l tee -d 'Show the stream on stdout as well'
complete -c mistcat -n "__fish_mistcat_using_subcommand device-stats" -l utc -d 'Times in UTC'
complete -c mistcat -n "__fish_mistcat_using_subcommand device-stats" -l no-reconnect -d 'End when the connection is lost'
complete -c mistcat -n "__fish_mistcat_using_subcommand device-stats" -l reconnect-stale -d 'And replace the connection then'
complete -c mistcat -n "__fish_mistcat_using_subcommand device-stats" -l insecure -d 'Do not verify the cloud\'s certificate'
complete -c mistcat -n "__fish_mistcat_using_subcommand device-stats" -l demo -d 'Use a simulated cloud inside this process: no account, no network'
complete -c mistcat -n "__fish_mistcat_using_subcommand device-stats" -l dry-run -d 'Print what would be sent, and send nothing'
complete -c mistcat -n "__fish_mistcat_using_subcommand device-stats" -s v -l verbose -d 'More notices (-vvv: every frame that is sent)'
complete -c mistcat -n "__fish_mistcat_using_subcommand device-stats" -s q -l quiet -d 'No notices, only errors'
complete -c mistcat -n "__fish_mistcat_using_subcommand device-stats" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mistcat -n "__fish_mistcat_using_subcommand device-cmd" -l site -d 'The site: its name or id, a pattern (\'US-*\'), or all; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand device-cmd" -l device -d 'The device: its name, MAC or id, or a pattern; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand device-cmd" -l cache-ttl -d 'How long names are kept on disk; 0 keeps none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand device-cmd" -l rescan -d 'How often patterns are looked up again, so that sites and maps join and leave; 0 never [default: 5m]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand device-cmd" -l org -d 'Look for sites in this organisation only' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand device-cmd" -s o -l output -d 'Default: pretty on a terminal, ndjson in a pipe or file; for captures by the file\'s ending, pcapng for -w -; record is for replay' -r -f -a "pretty\t''
ndjson\t''
json\t''
raw\t''
csv\t''
tsv\t''
pcap\t''
pcapng\t''
record\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand device-cmd" -s f -l filter -d 'A jq program; its results are written instead of the payload (pcap, pcapng: the packets for which one is neither false nor null)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand device-cmd" -l columns -d 'Columns of csv, tsv and pretty, as dotted paths' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand device-cmd" -s c -l count -d 'Stop after N messages, or packets, written' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand device-cmd" -l duration -d 'Stop after this time (10s, 1m30s, or seconds)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand device-cmd" -l idle-timeout -d 'Stop when nothing was written for this time' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand device-cmd" -s w -l write -d 'Write to this file (- is stdout); strftime, {site}, {channel}, {device} in its name' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand device-cmd" -l rotate-size -d 'Begin a new file before this one is larger (10M, 1G, 512k, or bytes)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand device-cmd" -l rotate-every -d 'Begin a new file at every multiple of this time on the clock (1h, 5m)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand device-cmd" -l keep -d 'Keep the N newest complete files of each name' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand device-cmd" -l compress -d 'Compress; a name that ends with .gz or .zst does so by itself' -r -f -a "zstd\t''
gzip\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand device-cmd" -l fsync -d 'never, rotate (when a file is complete), or a time: then and so often' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand device-cmd" -l on-rotate -d 'Run CMD in a shell for each complete file, which is $1 and $MISTCAT_FILE' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand device-cmd" -l on-write-error -d 'When the disk is full or the folder gone: retry (default) or exit' -r -f -a "retry\t''
exit\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand device-cmd" -s t -l timestamps -d 'Time of arrival before each pretty line' -r -f -a "rfc3339\t''
short\t''
unix\t''
delta\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand device-cmd" -l max-retries -d 'Give up after N failures in a row [default: never]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand device-cmd" -l retry-delay -d 'First pause before a new attempt; later ones double' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand device-cmd" -l retry-max-delay -d 'Longest pause before a new attempt' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand device-cmd" -l connect-timeout -d 'For name, TCP, proxy, TLS and upgrade together' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand device-cmd" -l ping-interval -d 'Time between pings; 0 sends none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand device-cmd" -l ping-timeout -d 'Time for the pong to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand device-cmd" -l ack-timeout -d 'Time for an acknowledgement to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand device-cmd" -l stale-after -d 'Tell when no message came on a channel for this time' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand device-cmd" -l on-slow -d 'When the reader is slower than the cloud' -r -f -a "block\t''
drop-oldest\t''
drop-newest\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand device-cmd" -l buffer -d 'Messages that may wait (and 32 MiB)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand device-cmd" -l max-channels -d 'Channels on one connection; more are spread over several' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand device-cmd" -l host -d 'Region (global01, eu, …), host name, or URL of the cloud' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand device-cmd" -l ws-url -d 'The stream\'s own URL, where it does not follow from the host' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand device-cmd" -l token-file -d 'File with the API token [env of the token itself: MIST_APITOKEN]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand device-cmd" -l profile -d 'A section of the configuration file' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand device-cmd" -l config -d 'The configuration file [default: mistcat/config.toml in the configuration folder]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand device-cmd" -l ca-cert -d 'Trust one more certificate authority (PEM)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand device-cmd" -l proxy -d 'Connect through this proxy (http, https or socks5) [env: HTTPS_PROXY, ALL_PROXY, NO_PROXY]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand device-cmd" -l color -d 'Colour the output' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand device-cmd" -l log-format -d 'How notices on stderr are written' -r -f -a "text\t''
json\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand device-cmd" -l refresh -d 'Fetch names anew, whatever is kept'
complete -c mistcat -n "__fish_mistcat_using_subcommand device-cmd" -s r -l raw-strings -d 'Write string results without quotes'
complete -c mistcat -n "__fish_mistcat_using_subcommand device-cmd" -l envelope -d 'Wrap each payload with its channel, site, kind and time'
complete -c mistcat -n "__fish_mistcat_using_subcommand device-cmd" -l append -d 'Append to the file instead of replacing it'
complete -c mistcat -n "__fish_mistcat_using_subcommand device-cmd" -l tee -d 'Show the stream on stdout as well'
complete -c mistcat -n "__fish_mistcat_using_subcommand device-cmd" -l utc -d 'Times in UTC'
complete -c mistcat -n "__fish_mistcat_using_subcommand device-cmd" -l no-reconnect -d 'End when the connection is lost'
complete -c mistcat -n "__fish_mistcat_using_subcommand device-cmd" -l reconnect-stale -d 'And replace the connection then'
complete -c mistcat -n "__fish_mistcat_using_subcommand device-cmd" -l insecure -d 'Do not verify the cloud\'s certificate'
complete -c mistcat -n "__fish_mistcat_using_subcommand device-cmd" -l demo -d 'Use a simulated cloud inside this process: no account, no network'
complete -c mistcat -n "__fish_mistcat_using_subcommand device-cmd" -l dry-run -d 'Print what would be sent, and send nothing'
complete -c mistcat -n "__fish_mistcat_using_subcommand device-cmd" -s v -l verbose -d 'More notices (-vvv: every frame that is sent)'
complete -c mistcat -n "__fish_mistcat_using_subcommand device-cmd" -s q -l quiet -d 'No notices, only errors'
complete -c mistcat -n "__fish_mistcat_using_subcommand device-cmd" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mistcat -n "__fish_mistcat_using_subcommand pcap" -l site -d 'The site: its name or id, a pattern (\'US-*\'), or all; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand pcap" -l cache-ttl -d 'How long names are kept on disk; 0 keeps none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand pcap" -l rescan -d 'How often patterns are looked up again, so that sites and maps join and leave; 0 never [default: 5m]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand pcap" -l org -d 'Look for sites in this organisation only' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand pcap" -l start -d 'Start a capture of this type, stream it, and stop it at the end' -r -f -a "client\t''
new-assoc\t''
wired\t''
wireless\t''
radiotap\t''
radiotap\,wired\t''
scan\t''
gateway\t''
switch\t''
mxedge\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand pcap" -l ap -d 'On this access point [default: all]; scan takes several' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand pcap" -l client -d 'Packets of this client' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand pcap" -l ssid -d 'Of this network, by its name' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand pcap" -l wlan -d 'Of this WLAN, by its id' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand pcap" -l band -d '24, 5 or 6 (GHz); radiotap takes several, as in 24,5' -r -f -a "24\t''
5\t''
6\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand pcap" -l channel -d 'The channel to be scanned' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand pcap" -l bandwidth -d 'Width of the scanned channel [default: 20]' -r -f -a "20\t''
40\t''
80\t''
160\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand pcap" -l gateway -d 'A gateway\'s port, or ports with commas between; EXPR filters them instead of --bpf' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand pcap" -l switch -d 'A switch\'s ports, 6 at most (5 beside irb); EXPR filters them instead of --bpf' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand pcap" -l mxedge -d 'An interface of a Mist Edge, such as port1; EXPR filters it' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand pcap" -l bpf -d 'Filter in tcpdump\'s syntax; radiotap,wired takes wired=EXPR, radiotap=EXPR and wireless=EXPR too' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand pcap" -l num-packets -d 'Packets to be captured; 0 is without a limit [default: the cloud\'s 1024, 0 with --count]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand pcap" -l max-len -d 'Bytes to be kept of each packet [default: the cloud\'s 512]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand pcap" -l keep-last -d 'Hold the packets of the last T in memory, and write them when --trigger holds' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand pcap" -l trigger -d 'A jq program that holds (neither false nor null) for a packet' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand pcap" -l trigger-on -d 'Or for a message of this channel, which is subscribed at the same places' -r -f -a "client-stats\t''
device-events\t''
device-stats\t''
mxedge-events\t''
mxedge-stats\t''
spectrum\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand pcap" -l after -d 'Write what follows a trigger for T; another trigger in that time extends it' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand pcap" -l ring-size -d 'Memory for the held packets; the oldest go early where it is too little' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand pcap" -s o -l output -d 'Default: pretty on a terminal, ndjson in a pipe or file; for captures by the file\'s ending, pcapng for -w -; record is for replay' -r -f -a "pretty\t''
ndjson\t''
json\t''
raw\t''
csv\t''
tsv\t''
pcap\t''
pcapng\t''
record\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand pcap" -s f -l filter -d 'A jq program; its results are written instead of the payload (pcap, pcapng: the packets for which one is neither false nor null)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand pcap" -l columns -d 'Columns of csv, tsv and pretty, as dotted paths' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand pcap" -s c -l count -d 'Stop after N messages, or packets, written' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand pcap" -l duration -d 'Stop after this time (10s, 1m30s, or seconds)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand pcap" -l idle-timeout -d 'Stop when nothing was written for this time' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand pcap" -s w -l write -d 'Write to this file (- is stdout); strftime, {site}, {channel}, {device} in its name' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand pcap" -l rotate-size -d 'Begin a new file before this one is larger (10M, 1G, 512k, or bytes)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand pcap" -l rotate-every -d 'Begin a new file at every multiple of this time on the clock (1h, 5m)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand pcap" -l keep -d 'Keep the N newest complete files of each name' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand pcap" -l compress -d 'Compress; a name that ends with .gz or .zst does so by itself' -r -f -a "zstd\t''
gzip\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand pcap" -l fsync -d 'never, rotate (when a file is complete), or a time: then and so often' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand pcap" -l on-rotate -d 'Run CMD in a shell for each complete file, which is $1 and $MISTCAT_FILE' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand pcap" -l on-write-error -d 'When the disk is full or the folder gone: retry (default) or exit' -r -f -a "retry\t''
exit\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand pcap" -s t -l timestamps -d 'Time of arrival before each pretty line' -r -f -a "rfc3339\t''
short\t''
unix\t''
delta\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand pcap" -l max-retries -d 'Give up after N failures in a row [default: never]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand pcap" -l retry-delay -d 'First pause before a new attempt; later ones double' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand pcap" -l retry-max-delay -d 'Longest pause before a new attempt' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand pcap" -l connect-timeout -d 'For name, TCP, proxy, TLS and upgrade together' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand pcap" -l ping-interval -d 'Time between pings; 0 sends none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand pcap" -l ping-timeout -d 'Time for the pong to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand pcap" -l ack-timeout -d 'Time for an acknowledgement to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand pcap" -l stale-after -d 'Tell when no message came on a channel for this time' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand pcap" -l on-slow -d 'When the reader is slower than the cloud' -r -f -a "block\t''
drop-oldest\t''
drop-newest\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand pcap" -l buffer -d 'Messages that may wait (and 32 MiB)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand pcap" -l max-channels -d 'Channels on one connection; more are spread over several' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand pcap" -l host -d 'Region (global01, eu, …), host name, or URL of the cloud' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand pcap" -l ws-url -d 'The stream\'s own URL, where it does not follow from the host' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand pcap" -l token-file -d 'File with the API token [env of the token itself: MIST_APITOKEN]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand pcap" -l profile -d 'A section of the configuration file' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand pcap" -l config -d 'The configuration file [default: mistcat/config.toml in the configuration folder]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand pcap" -l ca-cert -d 'Trust one more certificate authority (PEM)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand pcap" -l proxy -d 'Connect through this proxy (http, https or socks5) [env: HTTPS_PROXY, ALL_PROXY, NO_PROXY]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand pcap" -l color -d 'Colour the output' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand pcap" -l log-format -d 'How notices on stderr are written' -r -f -a "text\t''
json\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand pcap" -l refresh -d 'Fetch names anew, whatever is kept'
complete -c mistcat -n "__fish_mistcat_using_subcommand pcap" -l include-mcast -d 'Multicast and broadcast as well'
complete -c mistcat -n "__fish_mistcat_using_subcommand pcap" -l chain -d 'When a limit of the cloud ends it, start the next one at once; asks for 24h and for packets without a limit unless told otherwise'
complete -c mistcat -n "__fish_mistcat_using_subcommand pcap" -l take-over -d 'If one is running already, end that first'
complete -c mistcat -n "__fish_mistcat_using_subcommand pcap" -s r -l raw-strings -d 'Write string results without quotes'
complete -c mistcat -n "__fish_mistcat_using_subcommand pcap" -l envelope -d 'Wrap each payload with its channel, site, kind and time'
complete -c mistcat -n "__fish_mistcat_using_subcommand pcap" -l append -d 'Append to the file instead of replacing it'
complete -c mistcat -n "__fish_mistcat_using_subcommand pcap" -l tee -d 'Show the stream on stdout as well'
complete -c mistcat -n "__fish_mistcat_using_subcommand pcap" -l utc -d 'Times in UTC'
complete -c mistcat -n "__fish_mistcat_using_subcommand pcap" -l no-reconnect -d 'End when the connection is lost'
complete -c mistcat -n "__fish_mistcat_using_subcommand pcap" -l reconnect-stale -d 'And replace the connection then'
complete -c mistcat -n "__fish_mistcat_using_subcommand pcap" -l insecure -d 'Do not verify the cloud\'s certificate'
complete -c mistcat -n "__fish_mistcat_using_subcommand pcap" -l demo -d 'Use a simulated cloud inside this process: no account, no network'
complete -c mistcat -n "__fish_mistcat_using_subcommand pcap" -l dry-run -d 'Print what would be sent, and send nothing'
complete -c mistcat -n "__fish_mistcat_using_subcommand pcap" -s v -l verbose -d 'More notices (-vvv: every frame that is sent)'
complete -c mistcat -n "__fish_mistcat_using_subcommand pcap" -s q -l quiet -d 'No notices, only errors'
complete -c mistcat -n "__fish_mistcat_using_subcommand pcap" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mistcat -n "__fish_mistcat_using_subcommand mxedge-events" -l site -d 'The site: its name or id, a pattern (\'US-*\'), or all; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand mxedge-events" -l cache-ttl -d 'How long names are kept on disk; 0 keeps none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand mxedge-events" -l rescan -d 'How often patterns are looked up again, so that sites and maps join and leave; 0 never [default: 5m]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand mxedge-events" -l org -d 'Look for sites in this organisation only' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand mxedge-events" -s o -l output -d 'Default: pretty on a terminal, ndjson in a pipe or file; for captures by the file\'s ending, pcapng for -w -; record is for replay' -r -f -a "pretty\t''
ndjson\t''
json\t''
raw\t''
csv\t''
tsv\t''
pcap\t''
pcapng\t''
record\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand mxedge-events" -s f -l filter -d 'A jq program; its results are written instead of the payload (pcap, pcapng: the packets for which one is neither false nor null)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand mxedge-events" -l columns -d 'Columns of csv, tsv and pretty, as dotted paths' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand mxedge-events" -s c -l count -d 'Stop after N messages, or packets, written' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand mxedge-events" -l duration -d 'Stop after this time (10s, 1m30s, or seconds)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand mxedge-events" -l idle-timeout -d 'Stop when nothing was written for this time' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand mxedge-events" -s w -l write -d 'Write to this file (- is stdout); strftime, {site}, {channel}, {device} in its name' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand mxedge-events" -l rotate-size -d 'Begin a new file before this one is larger (10M, 1G, 512k, or bytes)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand mxedge-events" -l rotate-every -d 'Begin a new file at every multiple of this time on the clock (1h, 5m)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand mxedge-events" -l keep -d 'Keep the N newest complete files of each name' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand mxedge-events" -l compress -d 'Compress; a name that ends with .gz or .zst does so by itself' -r -f -a "zstd\t''
gzip\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand mxedge-events" -l fsync -d 'never, rotate (when a file is complete), or a time: then and so often' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand mxedge-events" -l on-rotate -d 'Run CMD in a shell for each complete file, which is $1 and $MISTCAT_FILE' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand mxedge-events" -l on-write-error -d 'When the disk is full or the folder gone: retry (default) or exit' -r -f -a "retry\t''
exit\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand mxedge-events" -s t -l timestamps -d 'Time of arrival before each pretty line' -r -f -a "rfc3339\t''
short\t''
unix\t''
delta\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand mxedge-events" -l max-retries -d 'Give up after N failures in a row [default: never]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand mxedge-events" -l retry-delay -d 'First pause before a new attempt; later ones double' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand mxedge-events" -l retry-max-delay -d 'Longest pause before a new attempt' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand mxedge-events" -l connect-timeout -d 'For name, TCP, proxy, TLS and upgrade together' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand mxedge-events" -l ping-interval -d 'Time between pings; 0 sends none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand mxedge-events" -l ping-timeout -d 'Time for the pong to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand mxedge-events" -l ack-timeout -d 'Time for an acknowledgement to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand mxedge-events" -l stale-after -d 'Tell when no message came on a channel for this time' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand mxedge-events" -l on-slow -d 'When the reader is slower than the cloud' -r -f -a "block\t''
drop-oldest\t''
drop-newest\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand mxedge-events" -l buffer -d 'Messages that may wait (and 32 MiB)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand mxedge-events" -l max-channels -d 'Channels on one connection; more are spread over several' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand mxedge-events" -l host -d 'Region (global01, eu, …), host name, or URL of the cloud' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand mxedge-events" -l ws-url -d 'The stream\'s own URL, where it does not follow from the host' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand mxedge-events" -l token-file -d 'File with the API token [env of the token itself: MIST_APITOKEN]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand mxedge-events" -l profile -d 'A section of the configuration file' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand mxedge-events" -l config -d 'The configuration file [default: mistcat/config.toml in the configuration folder]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand mxedge-events" -l ca-cert -d 'Trust one more certificate authority (PEM)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand mxedge-events" -l proxy -d 'Connect through this proxy (http, https or socks5) [env: HTTPS_PROXY, ALL_PROXY, NO_PROXY]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand mxedge-events" -l color -d 'Colour the output' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand mxedge-events" -l log-format -d 'How notices on stderr are written' -r -f -a "text\t''
json\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand mxedge-events" -l refresh -d 'Fetch names anew, whatever is kept'
complete -c mistcat -n "__fish_mistcat_using_subcommand mxedge-events" -s r -l raw-strings -d 'Write string results without quotes'
complete -c mistcat -n "__fish_mistcat_using_subcommand mxedge-events" -l envelope -d 'Wrap each payload with its channel, site, kind and time'
complete -c mistcat -n "__fish_mistcat_using_subcommand mxedge-events" -l append -d 'Append to the file instead of replacing it'
complete -c mistcat -n "__fish_mistcat_using_subcommand mxedge-events" -l tee -d 'Show the stream on stdout as well'
complete -c mistcat -n "__fish_mistcat_using_subcommand mxedge-events" -l utc -d 'Times in UTC'
complete -c mistcat -n "__fish_mistcat_using_subcommand mxedge-events" -l no-reconnect -d 'End when the connection is lost'
complete -c mistcat -n "__fish_mistcat_using_subcommand mxedge-events" -l reconnect-stale -d 'And replace the connection then'
complete -c mistcat -n "__fish_mistcat_using_subcommand mxedge-events" -l insecure -d 'Do not verify the cloud\'s certificate'
complete -c mistcat -n "__fish_mistcat_using_subcommand mxedge-events" -l demo -d 'Use a simulated cloud inside this process: no account, no network'
complete -c mistcat -n "__fish_mistcat_using_subcommand mxedge-events" -l dry-run -d 'Print what would be sent, and send nothing'
complete -c mistcat -n "__fish_mistcat_using_subcommand mxedge-events" -s v -l verbose -d 'More notices (-vvv: every frame that is sent)'
complete -c mistcat -n "__fish_mistcat_using_subcommand mxedge-events" -s q -l quiet -d 'No notices, only errors'
complete -c mistcat -n "__fish_mistcat_using_subcommand mxedge-events" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mistcat -n "__fish_mistcat_using_subcommand mxedge-stats" -l site -d 'The site: its name or id, a pattern (\'US-*\'), or all; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand mxedge-stats" -l cache-ttl -d 'How long names are kept on disk; 0 keeps none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand mxedge-stats" -l rescan -d 'How often patterns are looked up again, so that sites and maps join and leave; 0 never [default: 5m]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand mxedge-stats" -l org -d 'Look for sites in this organisation only' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand mxedge-stats" -s o -l output -d 'Default: pretty on a terminal, ndjson in a pipe or file; for captures by the file\'s ending, pcapng for -w -; record is for replay' -r -f -a "pretty\t''
ndjson\t''
json\t''
raw\t''
csv\t''
tsv\t''
pcap\t''
pcapng\t''
record\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand mxedge-stats" -s f -l filter -d 'A jq program; its results are written instead of the payload (pcap, pcapng: the packets for which one is neither false nor null)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand mxedge-stats" -l columns -d 'Columns of csv, tsv and pretty, as dotted paths' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand mxedge-stats" -s c -l count -d 'Stop after N messages, or packets, written' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand mxedge-stats" -l duration -d 'Stop after this time (10s, 1m30s, or seconds)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand mxedge-stats" -l idle-timeout -d 'Stop when nothing was written for this time' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand mxedge-stats" -s w -l write -d 'Write to this file (- is stdout); strftime, {site}, {channel}, {device} in its name' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand mxedge-stats" -l rotate-size -d 'Begin a new file before this one is larger (10M, 1G, 512k, or bytes)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand mxedge-stats" -l rotate-every -d 'Begin a new file at every multiple of this time on the clock (1h, 5m)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand mxedge-stats" -l keep -d 'Keep the N newest complete files of each name' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand mxedge-stats" -l compress -d 'Compress; a name that ends with .gz or .zst does so by itself' -r -f -a "zstd\t''
gzip\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand mxedge-stats" -l fsync -d 'never, rotate (when a file is complete), or a time: then and so often' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand mxedge-stats" -l on-rotate -d 'Run CMD in a shell for each complete file, which is $1 and $MISTCAT_FILE' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand mxedge-stats" -l on-write-error -d 'When the disk is full or the folder gone: retry (default) or exit' -r -f -a "retry\t''
exit\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand mxedge-stats" -s t -l timestamps -d 'Time of arrival before each pretty line' -r -f -a "rfc3339\t''
short\t''
unix\t''
delta\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand mxedge-stats" -l max-retries -d 'Give up after N failures in a row [default: never]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand mxedge-stats" -l retry-delay -d 'First pause before a new attempt; later ones double' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand mxedge-stats" -l retry-max-delay -d 'Longest pause before a new attempt' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand mxedge-stats" -l connect-timeout -d 'For name, TCP, proxy, TLS and upgrade together' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand mxedge-stats" -l ping-interval -d 'Time between pings; 0 sends none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand mxedge-stats" -l ping-timeout -d 'Time for the pong to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand mxedge-stats" -l ack-timeout -d 'Time for an acknowledgement to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand mxedge-stats" -l stale-after -d 'Tell when no message came on a channel for this time' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand mxedge-stats" -l on-slow -d 'When the reader is slower than the cloud' -r -f -a "block\t''
drop-oldest\t''
drop-newest\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand mxedge-stats" -l buffer -d 'Messages that may wait (and 32 MiB)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand mxedge-stats" -l max-channels -d 'Channels on one connection; more are spread over several' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand mxedge-stats" -l host -d 'Region (global01, eu, …), host name, or URL of the cloud' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand mxedge-stats" -l ws-url -d 'The stream\'s own URL, where it does not follow from the host' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand mxedge-stats" -l token-file -d 'File with the API token [env of the token itself: MIST_APITOKEN]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand mxedge-stats" -l profile -d 'A section of the configuration file' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand mxedge-stats" -l config -d 'The configuration file [default: mistcat/config.toml in the configuration folder]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand mxedge-stats" -l ca-cert -d 'Trust one more certificate authority (PEM)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand mxedge-stats" -l proxy -d 'Connect through this proxy (http, https or socks5) [env: HTTPS_PROXY, ALL_PROXY, NO_PROXY]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand mxedge-stats" -l color -d 'Colour the output' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand mxedge-stats" -l log-format -d 'How notices on stderr are written' -r -f -a "text\t''
json\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand mxedge-stats" -l refresh -d 'Fetch names anew, whatever is kept'
complete -c mistcat -n "__fish_mistcat_using_subcommand mxedge-stats" -s r -l raw-strings -d 'Write string results without quotes'
complete -c mistcat -n "__fish_mistcat_using_subcommand mxedge-stats" -l envelope -d 'Wrap each payload with its channel, site, kind and time'
complete -c mistcat -n "__fish_mistcat_using_subcommand mxedge-stats" -l append -d 'Append to the file instead of replacing it'
complete -c mistcat -n "__fish_mistcat_using_subcommand mxedge-stats" -l tee -d 'Show the stream on stdout as well'
complete -c mistcat -n "__fish_mistcat_using_subcommand mxedge-stats" -l utc -d 'Times in UTC'
complete -c mistcat -n "__fish_mistcat_using_subcommand mxedge-stats" -l no-reconnect -d 'End when the connection is lost'
complete -c mistcat -n "__fish_mistcat_using_subcommand mxedge-stats" -l reconnect-stale -d 'And replace the connection then'
complete -c mistcat -n "__fish_mistcat_using_subcommand mxedge-stats" -l insecure -d 'Do not verify the cloud\'s certificate'
complete -c mistcat -n "__fish_mistcat_using_subcommand mxedge-stats" -l demo -d 'Use a simulated cloud inside this process: no account, no network'
complete -c mistcat -n "__fish_mistcat_using_subcommand mxedge-stats" -l dry-run -d 'Print what would be sent, and send nothing'
complete -c mistcat -n "__fish_mistcat_using_subcommand mxedge-stats" -s v -l verbose -d 'More notices (-vvv: every frame that is sent)'
complete -c mistcat -n "__fish_mistcat_using_subcommand mxedge-stats" -s q -l quiet -d 'No notices, only errors'
complete -c mistcat -n "__fish_mistcat_using_subcommand mxedge-stats" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mistcat -n "__fish_mistcat_using_subcommand spectrum" -l site -d 'The site: its name or id, a pattern (\'US-*\'), or all; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand spectrum" -l cache-ttl -d 'How long names are kept on disk; 0 keeps none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand spectrum" -l rescan -d 'How often patterns are looked up again, so that sites and maps join and leave; 0 never [default: 5m]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand spectrum" -l org -d 'Look for sites in this organisation only' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand spectrum" -s o -l output -d 'Default: pretty on a terminal, ndjson in a pipe or file; for captures by the file\'s ending, pcapng for -w -; record is for replay' -r -f -a "pretty\t''
ndjson\t''
json\t''
raw\t''
csv\t''
tsv\t''
pcap\t''
pcapng\t''
record\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand spectrum" -s f -l filter -d 'A jq program; its results are written instead of the payload (pcap, pcapng: the packets for which one is neither false nor null)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand spectrum" -l columns -d 'Columns of csv, tsv and pretty, as dotted paths' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand spectrum" -s c -l count -d 'Stop after N messages, or packets, written' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand spectrum" -l duration -d 'Stop after this time (10s, 1m30s, or seconds)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand spectrum" -l idle-timeout -d 'Stop when nothing was written for this time' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand spectrum" -s w -l write -d 'Write to this file (- is stdout); strftime, {site}, {channel}, {device} in its name' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand spectrum" -l rotate-size -d 'Begin a new file before this one is larger (10M, 1G, 512k, or bytes)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand spectrum" -l rotate-every -d 'Begin a new file at every multiple of this time on the clock (1h, 5m)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand spectrum" -l keep -d 'Keep the N newest complete files of each name' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand spectrum" -l compress -d 'Compress; a name that ends with .gz or .zst does so by itself' -r -f -a "zstd\t''
gzip\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand spectrum" -l fsync -d 'never, rotate (when a file is complete), or a time: then and so often' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand spectrum" -l on-rotate -d 'Run CMD in a shell for each complete file, which is $1 and $MISTCAT_FILE' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand spectrum" -l on-write-error -d 'When the disk is full or the folder gone: retry (default) or exit' -r -f -a "retry\t''
exit\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand spectrum" -s t -l timestamps -d 'Time of arrival before each pretty line' -r -f -a "rfc3339\t''
short\t''
unix\t''
delta\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand spectrum" -l max-retries -d 'Give up after N failures in a row [default: never]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand spectrum" -l retry-delay -d 'First pause before a new attempt; later ones double' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand spectrum" -l retry-max-delay -d 'Longest pause before a new attempt' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand spectrum" -l connect-timeout -d 'For name, TCP, proxy, TLS and upgrade together' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand spectrum" -l ping-interval -d 'Time between pings; 0 sends none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand spectrum" -l ping-timeout -d 'Time for the pong to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand spectrum" -l ack-timeout -d 'Time for an acknowledgement to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand spectrum" -l stale-after -d 'Tell when no message came on a channel for this time' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand spectrum" -l on-slow -d 'When the reader is slower than the cloud' -r -f -a "block\t''
drop-oldest\t''
drop-newest\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand spectrum" -l buffer -d 'Messages that may wait (and 32 MiB)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand spectrum" -l max-channels -d 'Channels on one connection; more are spread over several' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand spectrum" -l host -d 'Region (global01, eu, …), host name, or URL of the cloud' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand spectrum" -l ws-url -d 'The stream\'s own URL, where it does not follow from the host' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand spectrum" -l token-file -d 'File with the API token [env of the token itself: MIST_APITOKEN]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand spectrum" -l profile -d 'A section of the configuration file' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand spectrum" -l config -d 'The configuration file [default: mistcat/config.toml in the configuration folder]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand spectrum" -l ca-cert -d 'Trust one more certificate authority (PEM)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand spectrum" -l proxy -d 'Connect through this proxy (http, https or socks5) [env: HTTPS_PROXY, ALL_PROXY, NO_PROXY]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand spectrum" -l color -d 'Colour the output' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand spectrum" -l log-format -d 'How notices on stderr are written' -r -f -a "text\t''
json\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand spectrum" -l refresh -d 'Fetch names anew, whatever is kept'
complete -c mistcat -n "__fish_mistcat_using_subcommand spectrum" -s r -l raw-strings -d 'Write string results without quotes'
complete -c mistcat -n "__fish_mistcat_using_subcommand spectrum" -l envelope -d 'Wrap each payload with its channel, site, kind and time'
complete -c mistcat -n "__fish_mistcat_using_subcommand spectrum" -l append -d 'Append to the file instead of replacing it'
complete -c mistcat -n "__fish_mistcat_using_subcommand spectrum" -l tee -d 'Show the stream on stdout as well'
complete -c mistcat -n "__fish_mistcat_using_subcommand spectrum" -l utc -d 'Times in UTC'
complete -c mistcat -n "__fish_mistcat_using_subcommand spectrum" -l no-reconnect -d 'End when the connection is lost'
complete -c mistcat -n "__fish_mistcat_using_subcommand spectrum" -l reconnect-stale -d 'And replace the connection then'
complete -c mistcat -n "__fish_mistcat_using_subcommand spectrum" -l insecure -d 'Do not verify the cloud\'s certificate'
complete -c mistcat -n "__fish_mistcat_using_subcommand spectrum" -l demo -d 'Use a simulated cloud inside this process: no account, no network'
complete -c mistcat -n "__fish_mistcat_using_subcommand spectrum" -l dry-run -d 'Print what would be sent, and send nothing'
complete -c mistcat -n "__fish_mistcat_using_subcommand spectrum" -s v -l verbose -d 'More notices (-vvv: every frame that is sent)'
complete -c mistcat -n "__fish_mistcat_using_subcommand spectrum" -s q -l quiet -d 'No notices, only errors'
complete -c mistcat -n "__fish_mistcat_using_subcommand spectrum" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mistcat -n "__fish_mistcat_using_subcommand zigbee-join" -l site -d 'The site: its name or id, a pattern (\'US-*\'), or all; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand zigbee-join" -l device -d 'The device: its name, MAC or id, or a pattern; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand zigbee-join" -l cache-ttl -d 'How long names are kept on disk; 0 keeps none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand zigbee-join" -l rescan -d 'How often patterns are looked up again, so that sites and maps join and leave; 0 never [default: 5m]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand zigbee-join" -l org -d 'Look for sites in this organisation only' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand zigbee-join" -s o -l output -d 'Default: pretty on a terminal, ndjson in a pipe or file; for captures by the file\'s ending, pcapng for -w -; record is for replay' -r -f -a "pretty\t''
ndjson\t''
json\t''
raw\t''
csv\t''
tsv\t''
pcap\t''
pcapng\t''
record\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand zigbee-join" -s f -l filter -d 'A jq program; its results are written instead of the payload (pcap, pcapng: the packets for which one is neither false nor null)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand zigbee-join" -l columns -d 'Columns of csv, tsv and pretty, as dotted paths' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand zigbee-join" -s c -l count -d 'Stop after N messages, or packets, written' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand zigbee-join" -l duration -d 'Stop after this time (10s, 1m30s, or seconds)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand zigbee-join" -l idle-timeout -d 'Stop when nothing was written for this time' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand zigbee-join" -s w -l write -d 'Write to this file (- is stdout); strftime, {site}, {channel}, {device} in its name' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand zigbee-join" -l rotate-size -d 'Begin a new file before this one is larger (10M, 1G, 512k, or bytes)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand zigbee-join" -l rotate-every -d 'Begin a new file at every multiple of this time on the clock (1h, 5m)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand zigbee-join" -l keep -d 'Keep the N newest complete files of each name' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand zigbee-join" -l compress -d 'Compress; a name that ends with .gz or .zst does so by itself' -r -f -a "zstd\t''
gzip\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand zigbee-join" -l fsync -d 'never, rotate (when a file is complete), or a time: then and so often' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand zigbee-join" -l on-rotate -d 'Run CMD in a shell for each complete file, which is $1 and $MISTCAT_FILE' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand zigbee-join" -l on-write-error -d 'When the disk is full or the folder gone: retry (default) or exit' -r -f -a "retry\t''
exit\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand zigbee-join" -s t -l timestamps -d 'Time of arrival before each pretty line' -r -f -a "rfc3339\t''
short\t''
unix\t''
delta\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand zigbee-join" -l max-retries -d 'Give up after N failures in a row [default: never]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand zigbee-join" -l retry-delay -d 'First pause before a new attempt; later ones double' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand zigbee-join" -l retry-max-delay -d 'Longest pause before a new attempt' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand zigbee-join" -l connect-timeout -d 'For name, TCP, proxy, TLS and upgrade together' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand zigbee-join" -l ping-interval -d 'Time between pings; 0 sends none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand zigbee-join" -l ping-timeout -d 'Time for the pong to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand zigbee-join" -l ack-timeout -d 'Time for an acknowledgement to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand zigbee-join" -l stale-after -d 'Tell when no message came on a channel for this time' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand zigbee-join" -l on-slow -d 'When the reader is slower than the cloud' -r -f -a "block\t''
drop-oldest\t''
drop-newest\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand zigbee-join" -l buffer -d 'Messages that may wait (and 32 MiB)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand zigbee-join" -l max-channels -d 'Channels on one connection; more are spread over several' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand zigbee-join" -l host -d 'Region (global01, eu, …), host name, or URL of the cloud' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand zigbee-join" -l ws-url -d 'The stream\'s own URL, where it does not follow from the host' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand zigbee-join" -l token-file -d 'File with the API token [env of the token itself: MIST_APITOKEN]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand zigbee-join" -l profile -d 'A section of the configuration file' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand zigbee-join" -l config -d 'The configuration file [default: mistcat/config.toml in the configuration folder]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand zigbee-join" -l ca-cert -d 'Trust one more certificate authority (PEM)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand zigbee-join" -l proxy -d 'Connect through this proxy (http, https or socks5) [env: HTTPS_PROXY, ALL_PROXY, NO_PROXY]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand zigbee-join" -l color -d 'Colour the output' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand zigbee-join" -l log-format -d 'How notices on stderr are written' -r -f -a "text\t''
json\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand zigbee-join" -l refresh -d 'Fetch names anew, whatever is kept'
complete -c mistcat -n "__fish_mistcat_using_subcommand zigbee-join" -s r -l raw-strings -d 'Write string results without quotes'
complete -c mistcat -n "__fish_mistcat_using_subcommand zigbee-join" -l envelope -d 'Wrap each payload with its channel, site, kind and time'
complete -c mistcat -n "__fish_mistcat_using_subcommand zigbee-join" -l append -d 'Append to the file instead of replacing it'
complete -c mistcat -n "__fish_mistcat_using_subcommand zigbee-join" -l tee -d 'Show the stream on stdout as well'
complete -c mistcat -n "__fish_mistcat_using_subcommand zigbee-join" -l utc -d 'Times in UTC'
complete -c mistcat -n "__fish_mistcat_using_subcommand zigbee-join" -l no-reconnect -d 'End when the connection is lost'
complete -c mistcat -n "__fish_mistcat_using_subcommand zigbee-join" -l reconnect-stale -d 'And replace the connection then'
complete -c mistcat -n "__fish_mistcat_using_subcommand zigbee-join" -l insecure -d 'Do not verify the cloud\'s certificate'
complete -c mistcat -n "__fish_mistcat_using_subcommand zigbee-join" -l demo -d 'Use a simulated cloud inside this process: no account, no network'
complete -c mistcat -n "__fish_mistcat_using_subcommand zigbee-join" -l dry-run -d 'Print what would be sent, and send nothing'
complete -c mistcat -n "__fish_mistcat_using_subcommand zigbee-join" -s v -l verbose -d 'More notices (-vvv: every frame that is sent)'
complete -c mistcat -n "__fish_mistcat_using_subcommand zigbee-join" -s q -l quiet -d 'No notices, only errors'
complete -c mistcat -n "__fish_mistcat_using_subcommand zigbee-join" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mistcat -n "__fish_mistcat_using_subcommand org-mxedge-events" -l org -d 'The org: its name or id, the only one if not given; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-mxedge-events" -l cache-ttl -d 'How long names are kept on disk; 0 keeps none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-mxedge-events" -s o -l output -d 'Default: pretty on a terminal, ndjson in a pipe or file; for captures by the file\'s ending, pcapng for -w -; record is for replay' -r -f -a "pretty\t''
ndjson\t''
json\t''
raw\t''
csv\t''
tsv\t''
pcap\t''
pcapng\t''
record\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand org-mxedge-events" -s f -l filter -d 'A jq program; its results are written instead of the payload (pcap, pcapng: the packets for which one is neither false nor null)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-mxedge-events" -l columns -d 'Columns of csv, tsv and pretty, as dotted paths' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-mxedge-events" -s c -l count -d 'Stop after N messages, or packets, written' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-mxedge-events" -l duration -d 'Stop after this time (10s, 1m30s, or seconds)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-mxedge-events" -l idle-timeout -d 'Stop when nothing was written for this time' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-mxedge-events" -s w -l write -d 'Write to this file (- is stdout); strftime, {site}, {channel}, {device} in its name' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-mxedge-events" -l rotate-size -d 'Begin a new file before this one is larger (10M, 1G, 512k, or bytes)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-mxedge-events" -l rotate-every -d 'Begin a new file at every multiple of this time on the clock (1h, 5m)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-mxedge-events" -l keep -d 'Keep the N newest complete files of each name' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-mxedge-events" -l compress -d 'Compress; a name that ends with .gz or .zst does so by itself' -r -f -a "zstd\t''
gzip\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand org-mxedge-events" -l fsync -d 'never, rotate (when a file is complete), or a time: then and so often' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-mxedge-events" -l on-rotate -d 'Run CMD in a shell for each complete file, which is $1 and $MISTCAT_FILE' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-mxedge-events" -l on-write-error -d 'When the disk is full or the folder gone: retry (default) or exit' -r -f -a "retry\t''
exit\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand org-mxedge-events" -s t -l timestamps -d 'Time of arrival before each pretty line' -r -f -a "rfc3339\t''
short\t''
unix\t''
delta\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand org-mxedge-events" -l max-retries -d 'Give up after N failures in a row [default: never]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-mxedge-events" -l retry-delay -d 'First pause before a new attempt; later ones double' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-mxedge-events" -l retry-max-delay -d 'Longest pause before a new attempt' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-mxedge-events" -l connect-timeout -d 'For name, TCP, proxy, TLS and upgrade together' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-mxedge-events" -l ping-interval -d 'Time between pings; 0 sends none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-mxedge-events" -l ping-timeout -d 'Time for the pong to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-mxedge-events" -l ack-timeout -d 'Time for an acknowledgement to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-mxedge-events" -l stale-after -d 'Tell when no message came on a channel for this time' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-mxedge-events" -l on-slow -d 'When the reader is slower than the cloud' -r -f -a "block\t''
drop-oldest\t''
drop-newest\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand org-mxedge-events" -l buffer -d 'Messages that may wait (and 32 MiB)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-mxedge-events" -l max-channels -d 'Channels on one connection; more are spread over several' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-mxedge-events" -l host -d 'Region (global01, eu, …), host name, or URL of the cloud' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-mxedge-events" -l ws-url -d 'The stream\'s own URL, where it does not follow from the host' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-mxedge-events" -l token-file -d 'File with the API token [env of the token itself: MIST_APITOKEN]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-mxedge-events" -l profile -d 'A section of the configuration file' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-mxedge-events" -l config -d 'The configuration file [default: mistcat/config.toml in the configuration folder]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-mxedge-events" -l ca-cert -d 'Trust one more certificate authority (PEM)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-mxedge-events" -l proxy -d 'Connect through this proxy (http, https or socks5) [env: HTTPS_PROXY, ALL_PROXY, NO_PROXY]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-mxedge-events" -l color -d 'Colour the output' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand org-mxedge-events" -l log-format -d 'How notices on stderr are written' -r -f -a "text\t''
json\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand org-mxedge-events" -l refresh -d 'Fetch names anew, whatever is kept'
complete -c mistcat -n "__fish_mistcat_using_subcommand org-mxedge-events" -s r -l raw-strings -d 'Write string results without quotes'
complete -c mistcat -n "__fish_mistcat_using_subcommand org-mxedge-events" -l envelope -d 'Wrap each payload with its channel, site, kind and time'
complete -c mistcat -n "__fish_mistcat_using_subcommand org-mxedge-events" -l append -d 'Append to the file instead of replacing it'
complete -c mistcat -n "__fish_mistcat_using_subcommand org-mxedge-events" -l tee -d 'Show the stream on stdout as well'
complete -c mistcat -n "__fish_mistcat_using_subcommand org-mxedge-events" -l utc -d 'Times in UTC'
complete -c mistcat -n "__fish_mistcat_using_subcommand org-mxedge-events" -l no-reconnect -d 'End when the connection is lost'
complete -c mistcat -n "__fish_mistcat_using_subcommand org-mxedge-events" -l reconnect-stale -d 'And replace the connection then'
complete -c mistcat -n "__fish_mistcat_using_subcommand org-mxedge-events" -l insecure -d 'Do not verify the cloud\'s certificate'
complete -c mistcat -n "__fish_mistcat_using_subcommand org-mxedge-events" -l demo -d 'Use a simulated cloud inside this process: no account, no network'
complete -c mistcat -n "__fish_mistcat_using_subcommand org-mxedge-events" -l dry-run -d 'Print what would be sent, and send nothing'
complete -c mistcat -n "__fish_mistcat_using_subcommand org-mxedge-events" -s v -l verbose -d 'More notices (-vvv: every frame that is sent)'
complete -c mistcat -n "__fish_mistcat_using_subcommand org-mxedge-events" -s q -l quiet -d 'No notices, only errors'
complete -c mistcat -n "__fish_mistcat_using_subcommand org-mxedge-events" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mistcat -n "__fish_mistcat_using_subcommand org-mxedge-stats" -l org -d 'The org: its name or id, the only one if not given; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-mxedge-stats" -l cache-ttl -d 'How long names are kept on disk; 0 keeps none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-mxedge-stats" -s o -l output -d 'Default: pretty on a terminal, ndjson in a pipe or file; for captures by the file\'s ending, pcapng for -w -; record is for replay' -r -f -a "pretty\t''
ndjson\t''
json\t''
raw\t''
csv\t''
tsv\t''
pcap\t''
pcapng\t''
record\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand org-mxedge-stats" -s f -l filter -d 'A jq program; its results are written instead of the payload (pcap, pcapng: the packets for which one is neither false nor null)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-mxedge-stats" -l columns -d 'Columns of csv, tsv and pretty, as dotted paths' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-mxedge-stats" -s c -l count -d 'Stop after N messages, or packets, written' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-mxedge-stats" -l duration -d 'Stop after this time (10s, 1m30s, or seconds)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-mxedge-stats" -l idle-timeout -d 'Stop when nothing was written for this time' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-mxedge-stats" -s w -l write -d 'Write to this file (- is stdout); strftime, {site}, {channel}, {device} in its name' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-mxedge-stats" -l rotate-size -d 'Begin a new file before this one is larger (10M, 1G, 512k, or bytes)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-mxedge-stats" -l rotate-every -d 'Begin a new file at every multiple of this time on the clock (1h, 5m)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-mxedge-stats" -l keep -d 'Keep the N newest complete files of each name' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-mxedge-stats" -l compress -d 'Compress; a name that ends with .gz or .zst does so by itself' -r -f -a "zstd\t''
gzip\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand org-mxedge-stats" -l fsync -d 'never, rotate (when a file is complete), or a time: then and so often' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-mxedge-stats" -l on-rotate -d 'Run CMD in a shell for each complete file, which is $1 and $MISTCAT_FILE' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-mxedge-stats" -l on-write-error -d 'When the disk is full or the folder gone: retry (default) or exit' -r -f -a "retry\t''
exit\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand org-mxedge-stats" -s t -l timestamps -d 'Time of arrival before each pretty line' -r -f -a "rfc3339\t''
short\t''
unix\t''
delta\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand org-mxedge-stats" -l max-retries -d 'Give up after N failures in a row [default: never]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-mxedge-stats" -l retry-delay -d 'First pause before a new attempt; later ones double' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-mxedge-stats" -l retry-max-delay -d 'Longest pause before a new attempt' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-mxedge-stats" -l connect-timeout -d 'For name, TCP, proxy, TLS and upgrade together' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-mxedge-stats" -l ping-interval -d 'Time between pings; 0 sends none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-mxedge-stats" -l ping-timeout -d 'Time for the pong to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-mxedge-stats" -l ack-timeout -d 'Time for an acknowledgement to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-mxedge-stats" -l stale-after -d 'Tell when no message came on a channel for this time' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-mxedge-stats" -l on-slow -d 'When the reader is slower than the cloud' -r -f -a "block\t''
drop-oldest\t''
drop-newest\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand org-mxedge-stats" -l buffer -d 'Messages that may wait (and 32 MiB)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-mxedge-stats" -l max-channels -d 'Channels on one connection; more are spread over several' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-mxedge-stats" -l host -d 'Region (global01, eu, …), host name, or URL of the cloud' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-mxedge-stats" -l ws-url -d 'The stream\'s own URL, where it does not follow from the host' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-mxedge-stats" -l token-file -d 'File with the API token [env of the token itself: MIST_APITOKEN]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-mxedge-stats" -l profile -d 'A section of the configuration file' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-mxedge-stats" -l config -d 'The configuration file [default: mistcat/config.toml in the configuration folder]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-mxedge-stats" -l ca-cert -d 'Trust one more certificate authority (PEM)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-mxedge-stats" -l proxy -d 'Connect through this proxy (http, https or socks5) [env: HTTPS_PROXY, ALL_PROXY, NO_PROXY]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-mxedge-stats" -l color -d 'Colour the output' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand org-mxedge-stats" -l log-format -d 'How notices on stderr are written' -r -f -a "text\t''
json\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand org-mxedge-stats" -l refresh -d 'Fetch names anew, whatever is kept'
complete -c mistcat -n "__fish_mistcat_using_subcommand org-mxedge-stats" -s r -l raw-strings -d 'Write string results without quotes'
complete -c mistcat -n "__fish_mistcat_using_subcommand org-mxedge-stats" -l envelope -d 'Wrap each payload with its channel, site, kind and time'
complete -c mistcat -n "__fish_mistcat_using_subcommand org-mxedge-stats" -l append -d 'Append to the file instead of replacing it'
complete -c mistcat -n "__fish_mistcat_using_subcommand org-mxedge-stats" -l tee -d 'Show the stream on stdout as well'
complete -c mistcat -n "__fish_mistcat_using_subcommand org-mxedge-stats" -l utc -d 'Times in UTC'
complete -c mistcat -n "__fish_mistcat_using_subcommand org-mxedge-stats" -l no-reconnect -d 'End when the connection is lost'
complete -c mistcat -n "__fish_mistcat_using_subcommand org-mxedge-stats" -l reconnect-stale -d 'And replace the connection then'
complete -c mistcat -n "__fish_mistcat_using_subcommand org-mxedge-stats" -l insecure -d 'Do not verify the cloud\'s certificate'
complete -c mistcat -n "__fish_mistcat_using_subcommand org-mxedge-stats" -l demo -d 'Use a simulated cloud inside this process: no account, no network'
complete -c mistcat -n "__fish_mistcat_using_subcommand org-mxedge-stats" -l dry-run -d 'Print what would be sent, and send nothing'
complete -c mistcat -n "__fish_mistcat_using_subcommand org-mxedge-stats" -s v -l verbose -d 'More notices (-vvv: every frame that is sent)'
complete -c mistcat -n "__fish_mistcat_using_subcommand org-mxedge-stats" -s q -l quiet -d 'No notices, only errors'
complete -c mistcat -n "__fish_mistcat_using_subcommand org-mxedge-stats" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mistcat -n "__fish_mistcat_using_subcommand org-insights" -l org -d 'The org: its name or id, the only one if not given; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-insights" -l cache-ttl -d 'How long names are kept on disk; 0 keeps none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-insights" -s o -l output -d 'Default: pretty on a terminal, ndjson in a pipe or file; for captures by the file\'s ending, pcapng for -w -; record is for replay' -r -f -a "pretty\t''
ndjson\t''
json\t''
raw\t''
csv\t''
tsv\t''
pcap\t''
pcapng\t''
record\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand org-insights" -s f -l filter -d 'A jq program; its results are written instead of the payload (pcap, pcapng: the packets for which one is neither false nor null)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-insights" -l columns -d 'Columns of csv, tsv and pretty, as dotted paths' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-insights" -s c -l count -d 'Stop after N messages, or packets, written' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-insights" -l duration -d 'Stop after this time (10s, 1m30s, or seconds)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-insights" -l idle-timeout -d 'Stop when nothing was written for this time' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-insights" -s w -l write -d 'Write to this file (- is stdout); strftime, {site}, {channel}, {device} in its name' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-insights" -l rotate-size -d 'Begin a new file before this one is larger (10M, 1G, 512k, or bytes)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-insights" -l rotate-every -d 'Begin a new file at every multiple of this time on the clock (1h, 5m)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-insights" -l keep -d 'Keep the N newest complete files of each name' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-insights" -l compress -d 'Compress; a name that ends with .gz or .zst does so by itself' -r -f -a "zstd\t''
gzip\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand org-insights" -l fsync -d 'never, rotate (when a file is complete), or a time: then and so often' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-insights" -l on-rotate -d 'Run CMD in a shell for each complete file, which is $1 and $MISTCAT_FILE' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-insights" -l on-write-error -d 'When the disk is full or the folder gone: retry (default) or exit' -r -f -a "retry\t''
exit\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand org-insights" -s t -l timestamps -d 'Time of arrival before each pretty line' -r -f -a "rfc3339\t''
short\t''
unix\t''
delta\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand org-insights" -l max-retries -d 'Give up after N failures in a row [default: never]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-insights" -l retry-delay -d 'First pause before a new attempt; later ones double' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-insights" -l retry-max-delay -d 'Longest pause before a new attempt' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-insights" -l connect-timeout -d 'For name, TCP, proxy, TLS and upgrade together' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-insights" -l ping-interval -d 'Time between pings; 0 sends none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-insights" -l ping-timeout -d 'Time for the pong to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-insights" -l ack-timeout -d 'Time for an acknowledgement to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-insights" -l stale-after -d 'Tell when no message came on a channel for this time' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-insights" -l on-slow -d 'When the reader is slower than the cloud' -r -f -a "block\t''
drop-oldest\t''
drop-newest\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand org-insights" -l buffer -d 'Messages that may wait (and 32 MiB)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-insights" -l max-channels -d 'Channels on one connection; more are spread over several' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-insights" -l host -d 'Region (global01, eu, …), host name, or URL of the cloud' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-insights" -l ws-url -d 'The stream\'s own URL, where it does not follow from the host' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-insights" -l token-file -d 'File with the API token [env of the token itself: MIST_APITOKEN]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-insights" -l profile -d 'A section of the configuration file' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-insights" -l config -d 'The configuration file [default: mistcat/config.toml in the configuration folder]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-insights" -l ca-cert -d 'Trust one more certificate authority (PEM)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-insights" -l proxy -d 'Connect through this proxy (http, https or socks5) [env: HTTPS_PROXY, ALL_PROXY, NO_PROXY]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-insights" -l color -d 'Colour the output' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand org-insights" -l log-format -d 'How notices on stderr are written' -r -f -a "text\t''
json\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand org-insights" -l refresh -d 'Fetch names anew, whatever is kept'
complete -c mistcat -n "__fish_mistcat_using_subcommand org-insights" -s r -l raw-strings -d 'Write string results without quotes'
complete -c mistcat -n "__fish_mistcat_using_subcommand org-insights" -l envelope -d 'Wrap each payload with its channel, site, kind and time'
complete -c mistcat -n "__fish_mistcat_using_subcommand org-insights" -l append -d 'Append to the file instead of replacing it'
complete -c mistcat -n "__fish_mistcat_using_subcommand org-insights" -l tee -d 'Show the stream on stdout as well'
complete -c mistcat -n "__fish_mistcat_using_subcommand org-insights" -l utc -d 'Times in UTC'
complete -c mistcat -n "__fish_mistcat_using_subcommand org-insights" -l no-reconnect -d 'End when the connection is lost'
complete -c mistcat -n "__fish_mistcat_using_subcommand org-insights" -l reconnect-stale -d 'And replace the connection then'
complete -c mistcat -n "__fish_mistcat_using_subcommand org-insights" -l insecure -d 'Do not verify the cloud\'s certificate'
complete -c mistcat -n "__fish_mistcat_using_subcommand org-insights" -l demo -d 'Use a simulated cloud inside this process: no account, no network'
complete -c mistcat -n "__fish_mistcat_using_subcommand org-insights" -l dry-run -d 'Print what would be sent, and send nothing'
complete -c mistcat -n "__fish_mistcat_using_subcommand org-insights" -s v -l verbose -d 'More notices (-vvv: every frame that is sent)'
complete -c mistcat -n "__fish_mistcat_using_subcommand org-insights" -s q -l quiet -d 'No notices, only errors'
complete -c mistcat -n "__fish_mistcat_using_subcommand org-insights" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mistcat -n "__fish_mistcat_using_subcommand org-pcap" -l org -d 'The org: its name or id, the only one if not given; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-pcap" -l cache-ttl -d 'How long names are kept on disk; 0 keeps none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-pcap" -l start -d 'Start a capture of this type, stream it, and stop it at the end' -r -f -a "mxedge\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand org-pcap" -l mxedge -d 'An interface of a Mist Edge, such as port1; EXPR filters it' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-pcap" -l bpf -d 'Filter in tcpdump\'s syntax; radiotap,wired takes wired=EXPR, radiotap=EXPR and wireless=EXPR too' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-pcap" -l num-packets -d 'Packets to be captured; 0 is without a limit [default: the cloud\'s 1024, 0 with --count]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-pcap" -l max-len -d 'Bytes to be kept of each packet [default: the cloud\'s 512]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-pcap" -l keep-last -d 'Hold the packets of the last T in memory, and write them when --trigger holds' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-pcap" -l trigger -d 'A jq program that holds (neither false nor null) for a packet' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-pcap" -l trigger-on -d 'Or for a message of this channel, which is subscribed at the same places' -r -f -a "org-mxedge-events\t''
org-mxedge-stats\t''
org-insights\t''
org-vendor-sync\t''
org-idp-test\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand org-pcap" -l after -d 'Write what follows a trigger for T; another trigger in that time extends it' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-pcap" -l ring-size -d 'Memory for the held packets; the oldest go early where it is too little' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-pcap" -s o -l output -d 'Default: pretty on a terminal, ndjson in a pipe or file; for captures by the file\'s ending, pcapng for -w -; record is for replay' -r -f -a "pretty\t''
ndjson\t''
json\t''
raw\t''
csv\t''
tsv\t''
pcap\t''
pcapng\t''
record\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand org-pcap" -s f -l filter -d 'A jq program; its results are written instead of the payload (pcap, pcapng: the packets for which one is neither false nor null)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-pcap" -l columns -d 'Columns of csv, tsv and pretty, as dotted paths' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-pcap" -s c -l count -d 'Stop after N messages, or packets, written' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-pcap" -l duration -d 'Stop after this time (10s, 1m30s, or seconds)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-pcap" -l idle-timeout -d 'Stop when nothing was written for this time' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-pcap" -s w -l write -d 'Write to this file (- is stdout); strftime, {site}, {channel}, {device} in its name' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-pcap" -l rotate-size -d 'Begin a new file before this one is larger (10M, 1G, 512k, or bytes)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-pcap" -l rotate-every -d 'Begin a new file at every multiple of this time on the clock (1h, 5m)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-pcap" -l keep -d 'Keep the N newest complete files of each name' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-pcap" -l compress -d 'Compress; a name that ends with .gz or .zst does so by itself' -r -f -a "zstd\t''
gzip\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand org-pcap" -l fsync -d 'never, rotate (when a file is complete), or a time: then and so often' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-pcap" -l on-rotate -d 'Run CMD in a shell for each complete file, which is $1 and $MISTCAT_FILE' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-pcap" -l on-write-error -d 'When the disk is full or the folder gone: retry (default) or exit' -r -f -a "retry\t''
exit\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand org-pcap" -s t -l timestamps -d 'Time of arrival before each pretty line' -r -f -a "rfc3339\t''
short\t''
unix\t''
delta\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand org-pcap" -l max-retries -d 'Give up after N failures in a row [default: never]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-pcap" -l retry-delay -d 'First pause before a new attempt; later ones double' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-pcap" -l retry-max-delay -d 'Longest pause before a new attempt' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-pcap" -l connect-timeout -d 'For name, TCP, proxy, TLS and upgrade together' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-pcap" -l ping-interval -d 'Time between pings; 0 sends none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-pcap" -l ping-timeout -d 'Time for the pong to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-pcap" -l ack-timeout -d 'Time for an acknowledgement to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-pcap" -l stale-after -d 'Tell when no message came on a channel for this time' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-pcap" -l on-slow -d 'When the reader is slower than the cloud' -r -f -a "block\t''
drop-oldest\t''
drop-newest\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand org-pcap" -l buffer -d 'Messages that may wait (and 32 MiB)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-pcap" -l max-channels -d 'Channels on one connection; more are spread over several' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-pcap" -l host -d 'Region (global01, eu, …), host name, or URL of the cloud' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-pcap" -l ws-url -d 'The stream\'s own URL, where it does not follow from the host' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-pcap" -l token-file -d 'File with the API token [env of the token itself: MIST_APITOKEN]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-pcap" -l profile -d 'A section of the configuration file' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-pcap" -l config -d 'The configuration file [default: mistcat/config.toml in the configuration folder]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-pcap" -l ca-cert -d 'Trust one more certificate authority (PEM)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-pcap" -l proxy -d 'Connect through this proxy (http, https or socks5) [env: HTTPS_PROXY, ALL_PROXY, NO_PROXY]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-pcap" -l color -d 'Colour the output' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand org-pcap" -l log-format -d 'How notices on stderr are written' -r -f -a "text\t''
json\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand org-pcap" -l refresh -d 'Fetch names anew, whatever is kept'
complete -c mistcat -n "__fish_mistcat_using_subcommand org-pcap" -l chain -d 'When a limit of the cloud ends it, start the next one at once; asks for 24h and for packets without a limit unless told otherwise'
complete -c mistcat -n "__fish_mistcat_using_subcommand org-pcap" -l take-over -d 'If one is running already, end that first'
complete -c mistcat -n "__fish_mistcat_using_subcommand org-pcap" -s r -l raw-strings -d 'Write string results without quotes'
complete -c mistcat -n "__fish_mistcat_using_subcommand org-pcap" -l envelope -d 'Wrap each payload with its channel, site, kind and time'
complete -c mistcat -n "__fish_mistcat_using_subcommand org-pcap" -l append -d 'Append to the file instead of replacing it'
complete -c mistcat -n "__fish_mistcat_using_subcommand org-pcap" -l tee -d 'Show the stream on stdout as well'
complete -c mistcat -n "__fish_mistcat_using_subcommand org-pcap" -l utc -d 'Times in UTC'
complete -c mistcat -n "__fish_mistcat_using_subcommand org-pcap" -l no-reconnect -d 'End when the connection is lost'
complete -c mistcat -n "__fish_mistcat_using_subcommand org-pcap" -l reconnect-stale -d 'And replace the connection then'
complete -c mistcat -n "__fish_mistcat_using_subcommand org-pcap" -l insecure -d 'Do not verify the cloud\'s certificate'
complete -c mistcat -n "__fish_mistcat_using_subcommand org-pcap" -l demo -d 'Use a simulated cloud inside this process: no account, no network'
complete -c mistcat -n "__fish_mistcat_using_subcommand org-pcap" -l dry-run -d 'Print what would be sent, and send nothing'
complete -c mistcat -n "__fish_mistcat_using_subcommand org-pcap" -s v -l verbose -d 'More notices (-vvv: every frame that is sent)'
complete -c mistcat -n "__fish_mistcat_using_subcommand org-pcap" -s q -l quiet -d 'No notices, only errors'
complete -c mistcat -n "__fish_mistcat_using_subcommand org-pcap" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mistcat -n "__fish_mistcat_using_subcommand org-vendor-sync" -l org -d 'The org: its name or id, the only one if not given; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-vendor-sync" -l cache-ttl -d 'How long names are kept on disk; 0 keeps none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-vendor-sync" -s o -l output -d 'Default: pretty on a terminal, ndjson in a pipe or file; for captures by the file\'s ending, pcapng for -w -; record is for replay' -r -f -a "pretty\t''
ndjson\t''
json\t''
raw\t''
csv\t''
tsv\t''
pcap\t''
pcapng\t''
record\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand org-vendor-sync" -s f -l filter -d 'A jq program; its results are written instead of the payload (pcap, pcapng: the packets for which one is neither false nor null)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-vendor-sync" -l columns -d 'Columns of csv, tsv and pretty, as dotted paths' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-vendor-sync" -s c -l count -d 'Stop after N messages, or packets, written' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-vendor-sync" -l duration -d 'Stop after this time (10s, 1m30s, or seconds)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-vendor-sync" -l idle-timeout -d 'Stop when nothing was written for this time' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-vendor-sync" -s w -l write -d 'Write to this file (- is stdout); strftime, {site}, {channel}, {device} in its name' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-vendor-sync" -l rotate-size -d 'Begin a new file before this one is larger (10M, 1G, 512k, or bytes)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-vendor-sync" -l rotate-every -d 'Begin a new file at every multiple of this time on the clock (1h, 5m)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-vendor-sync" -l keep -d 'Keep the N newest complete files of each name' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-vendor-sync" -l compress -d 'Compress; a name that ends with .gz or .zst does so by itself' -r -f -a "zstd\t''
gzip\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand org-vendor-sync" -l fsync -d 'never, rotate (when a file is complete), or a time: then and so often' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-vendor-sync" -l on-rotate -d 'Run CMD in a shell for each complete file, which is $1 and $MISTCAT_FILE' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-vendor-sync" -l on-write-error -d 'When the disk is full or the folder gone: retry (default) or exit' -r -f -a "retry\t''
exit\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand org-vendor-sync" -s t -l timestamps -d 'Time of arrival before each pretty line' -r -f -a "rfc3339\t''
short\t''
unix\t''
delta\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand org-vendor-sync" -l max-retries -d 'Give up after N failures in a row [default: never]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-vendor-sync" -l retry-delay -d 'First pause before a new attempt; later ones double' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-vendor-sync" -l retry-max-delay -d 'Longest pause before a new attempt' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-vendor-sync" -l connect-timeout -d 'For name, TCP, proxy, TLS and upgrade together' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-vendor-sync" -l ping-interval -d 'Time between pings; 0 sends none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-vendor-sync" -l ping-timeout -d 'Time for the pong to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-vendor-sync" -l ack-timeout -d 'Time for an acknowledgement to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-vendor-sync" -l stale-after -d 'Tell when no message came on a channel for this time' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-vendor-sync" -l on-slow -d 'When the reader is slower than the cloud' -r -f -a "block\t''
drop-oldest\t''
drop-newest\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand org-vendor-sync" -l buffer -d 'Messages that may wait (and 32 MiB)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-vendor-sync" -l max-channels -d 'Channels on one connection; more are spread over several' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-vendor-sync" -l host -d 'Region (global01, eu, …), host name, or URL of the cloud' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-vendor-sync" -l ws-url -d 'The stream\'s own URL, where it does not follow from the host' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-vendor-sync" -l token-file -d 'File with the API token [env of the token itself: MIST_APITOKEN]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-vendor-sync" -l profile -d 'A section of the configuration file' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-vendor-sync" -l config -d 'The configuration file [default: mistcat/config.toml in the configuration folder]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-vendor-sync" -l ca-cert -d 'Trust one more certificate authority (PEM)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-vendor-sync" -l proxy -d 'Connect through this proxy (http, https or socks5) [env: HTTPS_PROXY, ALL_PROXY, NO_PROXY]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-vendor-sync" -l color -d 'Colour the output' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand org-vendor-sync" -l log-format -d 'How notices on stderr are written' -r -f -a "text\t''
json\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand org-vendor-sync" -l refresh -d 'Fetch names anew, whatever is kept'
complete -c mistcat -n "__fish_mistcat_using_subcommand org-vendor-sync" -s r -l raw-strings -d 'Write string results without quotes'
complete -c mistcat -n "__fish_mistcat_using_subcommand org-vendor-sync" -l envelope -d 'Wrap each payload with its channel, site, kind and time'
complete -c mistcat -n "__fish_mistcat_using_subcommand org-vendor-sync" -l append -d 'Append to the file instead of replacing it'
complete -c mistcat -n "__fish_mistcat_using_subcommand org-vendor-sync" -l tee -d 'Show the stream on stdout as well'
complete -c mistcat -n "__fish_mistcat_using_subcommand org-vendor-sync" -l utc -d 'Times in UTC'
complete -c mistcat -n "__fish_mistcat_using_subcommand org-vendor-sync" -l no-reconnect -d 'End when the connection is lost'
complete -c mistcat -n "__fish_mistcat_using_subcommand org-vendor-sync" -l reconnect-stale -d 'And replace the connection then'
complete -c mistcat -n "__fish_mistcat_using_subcommand org-vendor-sync" -l insecure -d 'Do not verify the cloud\'s certificate'
complete -c mistcat -n "__fish_mistcat_using_subcommand org-vendor-sync" -l demo -d 'Use a simulated cloud inside this process: no account, no network'
complete -c mistcat -n "__fish_mistcat_using_subcommand org-vendor-sync" -l dry-run -d 'Print what would be sent, and send nothing'
complete -c mistcat -n "__fish_mistcat_using_subcommand org-vendor-sync" -s v -l verbose -d 'More notices (-vvv: every frame that is sent)'
complete -c mistcat -n "__fish_mistcat_using_subcommand org-vendor-sync" -s q -l quiet -d 'No notices, only errors'
complete -c mistcat -n "__fish_mistcat_using_subcommand org-vendor-sync" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mistcat -n "__fish_mistcat_using_subcommand org-idp-test" -l org -d 'The org: its name or id, the only one if not given; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-idp-test" -l cache-ttl -d 'How long names are kept on disk; 0 keeps none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-idp-test" -s o -l output -d 'Default: pretty on a terminal, ndjson in a pipe or file; for captures by the file\'s ending, pcapng for -w -; record is for replay' -r -f -a "pretty\t''
ndjson\t''
json\t''
raw\t''
csv\t''
tsv\t''
pcap\t''
pcapng\t''
record\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand org-idp-test" -s f -l filter -d 'A jq program; its results are written instead of the payload (pcap, pcapng: the packets for which one is neither false nor null)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-idp-test" -l columns -d 'Columns of csv, tsv and pretty, as dotted paths' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-idp-test" -s c -l count -d 'Stop after N messages, or packets, written' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-idp-test" -l duration -d 'Stop after this time (10s, 1m30s, or seconds)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-idp-test" -l idle-timeout -d 'Stop when nothing was written for this time' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-idp-test" -s w -l write -d 'Write to this file (- is stdout); strftime, {site}, {channel}, {device} in its name' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-idp-test" -l rotate-size -d 'Begin a new file before this one is larger (10M, 1G, 512k, or bytes)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-idp-test" -l rotate-every -d 'Begin a new file at every multiple of this time on the clock (1h, 5m)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-idp-test" -l keep -d 'Keep the N newest complete files of each name' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-idp-test" -l compress -d 'Compress; a name that ends with .gz or .zst does so by itself' -r -f -a "zstd\t''
gzip\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand org-idp-test" -l fsync -d 'never, rotate (when a file is complete), or a time: then and so often' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-idp-test" -l on-rotate -d 'Run CMD in a shell for each complete file, which is $1 and $MISTCAT_FILE' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-idp-test" -l on-write-error -d 'When the disk is full or the folder gone: retry (default) or exit' -r -f -a "retry\t''
exit\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand org-idp-test" -s t -l timestamps -d 'Time of arrival before each pretty line' -r -f -a "rfc3339\t''
short\t''
unix\t''
delta\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand org-idp-test" -l max-retries -d 'Give up after N failures in a row [default: never]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-idp-test" -l retry-delay -d 'First pause before a new attempt; later ones double' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-idp-test" -l retry-max-delay -d 'Longest pause before a new attempt' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-idp-test" -l connect-timeout -d 'For name, TCP, proxy, TLS and upgrade together' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-idp-test" -l ping-interval -d 'Time between pings; 0 sends none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-idp-test" -l ping-timeout -d 'Time for the pong to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-idp-test" -l ack-timeout -d 'Time for an acknowledgement to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-idp-test" -l stale-after -d 'Tell when no message came on a channel for this time' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-idp-test" -l on-slow -d 'When the reader is slower than the cloud' -r -f -a "block\t''
drop-oldest\t''
drop-newest\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand org-idp-test" -l buffer -d 'Messages that may wait (and 32 MiB)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-idp-test" -l max-channels -d 'Channels on one connection; more are spread over several' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-idp-test" -l host -d 'Region (global01, eu, …), host name, or URL of the cloud' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-idp-test" -l ws-url -d 'The stream\'s own URL, where it does not follow from the host' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-idp-test" -l token-file -d 'File with the API token [env of the token itself: MIST_APITOKEN]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-idp-test" -l profile -d 'A section of the configuration file' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-idp-test" -l config -d 'The configuration file [default: mistcat/config.toml in the configuration folder]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-idp-test" -l ca-cert -d 'Trust one more certificate authority (PEM)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-idp-test" -l proxy -d 'Connect through this proxy (http, https or socks5) [env: HTTPS_PROXY, ALL_PROXY, NO_PROXY]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand org-idp-test" -l color -d 'Colour the output' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand org-idp-test" -l log-format -d 'How notices on stderr are written' -r -f -a "text\t''
json\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand org-idp-test" -l refresh -d 'Fetch names anew, whatever is kept'
complete -c mistcat -n "__fish_mistcat_using_subcommand org-idp-test" -s r -l raw-strings -d 'Write string results without quotes'
complete -c mistcat -n "__fish_mistcat_using_subcommand org-idp-test" -l envelope -d 'Wrap each payload with its channel, site, kind and time'
complete -c mistcat -n "__fish_mistcat_using_subcommand org-idp-test" -l append -d 'Append to the file instead of replacing it'
complete -c mistcat -n "__fish_mistcat_using_subcommand org-idp-test" -l tee -d 'Show the stream on stdout as well'
complete -c mistcat -n "__fish_mistcat_using_subcommand org-idp-test" -l utc -d 'Times in UTC'
complete -c mistcat -n "__fish_mistcat_using_subcommand org-idp-test" -l no-reconnect -d 'End when the connection is lost'
complete -c mistcat -n "__fish_mistcat_using_subcommand org-idp-test" -l reconnect-stale -d 'And replace the connection then'
complete -c mistcat -n "__fish_mistcat_using_subcommand org-idp-test" -l insecure -d 'Do not verify the cloud\'s certificate'
complete -c mistcat -n "__fish_mistcat_using_subcommand org-idp-test" -l demo -d 'Use a simulated cloud inside this process: no account, no network'
complete -c mistcat -n "__fish_mistcat_using_subcommand org-idp-test" -l dry-run -d 'Print what would be sent, and send nothing'
complete -c mistcat -n "__fish_mistcat_using_subcommand org-idp-test" -s v -l verbose -d 'More notices (-vvv: every frame that is sent)'
complete -c mistcat -n "__fish_mistcat_using_subcommand org-idp-test" -s q -l quiet -d 'No notices, only errors'
complete -c mistcat -n "__fish_mistcat_using_subcommand org-idp-test" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mistcat -n "__fish_mistcat_using_subcommand test" -s o -l output -d 'Default: pretty on a terminal, ndjson in a pipe or file; for captures by the file\'s ending, pcapng for -w -; record is for replay' -r -f -a "pretty\t''
ndjson\t''
json\t''
raw\t''
csv\t''
tsv\t''
pcap\t''
pcapng\t''
record\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand test" -s f -l filter -d 'A jq program; its results are written instead of the payload (pcap, pcapng: the packets for which one is neither false nor null)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand test" -l columns -d 'Columns of csv, tsv and pretty, as dotted paths' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand test" -s c -l count -d 'Stop after N messages, or packets, written' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand test" -l duration -d 'Stop after this time (10s, 1m30s, or seconds)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand test" -l idle-timeout -d 'Stop when nothing was written for this time' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand test" -s w -l write -d 'Write to this file (- is stdout); strftime, {site}, {channel}, {device} in its name' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand test" -l rotate-size -d 'Begin a new file before this one is larger (10M, 1G, 512k, or bytes)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand test" -l rotate-every -d 'Begin a new file at every multiple of this time on the clock (1h, 5m)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand test" -l keep -d 'Keep the N newest complete files of each name' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand test" -l compress -d 'Compress; a name that ends with .gz or .zst does so by itself' -r -f -a "zstd\t''
gzip\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand test" -l fsync -d 'never, rotate (when a file is complete), or a time: then and so often' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand test" -l on-rotate -d 'Run CMD in a shell for each complete file, which is $1 and $MISTCAT_FILE' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand test" -l on-write-error -d 'When the disk is full or the folder gone: retry (default) or exit' -r -f -a "retry\t''
exit\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand test" -s t -l timestamps -d 'Time of arrival before each pretty line' -r -f -a "rfc3339\t''
short\t''
unix\t''
delta\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand test" -l max-retries -d 'Give up after N failures in a row [default: never]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand test" -l retry-delay -d 'First pause before a new attempt; later ones double' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand test" -l retry-max-delay -d 'Longest pause before a new attempt' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand test" -l connect-timeout -d 'For name, TCP, proxy, TLS and upgrade together' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand test" -l ping-interval -d 'Time between pings; 0 sends none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand test" -l ping-timeout -d 'Time for the pong to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand test" -l ack-timeout -d 'Time for an acknowledgement to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand test" -l stale-after -d 'Tell when no message came on a channel for this time' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand test" -l on-slow -d 'When the reader is slower than the cloud' -r -f -a "block\t''
drop-oldest\t''
drop-newest\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand test" -l buffer -d 'Messages that may wait (and 32 MiB)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand test" -l max-channels -d 'Channels on one connection; more are spread over several' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand test" -l host -d 'Region (global01, eu, …), host name, or URL of the cloud' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand test" -l ws-url -d 'The stream\'s own URL, where it does not follow from the host' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand test" -l token-file -d 'File with the API token [env of the token itself: MIST_APITOKEN]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand test" -l profile -d 'A section of the configuration file' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand test" -l config -d 'The configuration file [default: mistcat/config.toml in the configuration folder]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand test" -l ca-cert -d 'Trust one more certificate authority (PEM)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand test" -l proxy -d 'Connect through this proxy (http, https or socks5) [env: HTTPS_PROXY, ALL_PROXY, NO_PROXY]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand test" -l color -d 'Colour the output' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand test" -l log-format -d 'How notices on stderr are written' -r -f -a "text\t''
json\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand test" -s r -l raw-strings -d 'Write string results without quotes'
complete -c mistcat -n "__fish_mistcat_using_subcommand test" -l envelope -d 'Wrap each payload with its channel, site, kind and time'
complete -c mistcat -n "__fish_mistcat_using_subcommand test" -l append -d 'Append to the file instead of replacing it'
complete -c mistcat -n "__fish_mistcat_using_subcommand test" -l tee -d 'Show the stream on stdout as well'
complete -c mistcat -n "__fish_mistcat_using_subcommand test" -l utc -d 'Times in UTC'
complete -c mistcat -n "__fish_mistcat_using_subcommand test" -l no-reconnect -d 'End when the connection is lost'
complete -c mistcat -n "__fish_mistcat_using_subcommand test" -l reconnect-stale -d 'And replace the connection then'
complete -c mistcat -n "__fish_mistcat_using_subcommand test" -l insecure -d 'Do not verify the cloud\'s certificate'
complete -c mistcat -n "__fish_mistcat_using_subcommand test" -l demo -d 'Use a simulated cloud inside this process: no account, no network'
complete -c mistcat -n "__fish_mistcat_using_subcommand test" -l dry-run -d 'Print what would be sent, and send nothing'
complete -c mistcat -n "__fish_mistcat_using_subcommand test" -s v -l verbose -d 'More notices (-vvv: every frame that is sent)'
complete -c mistcat -n "__fish_mistcat_using_subcommand test" -s q -l quiet -d 'No notices, only errors'
complete -c mistcat -n "__fish_mistcat_using_subcommand test" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mistcat -n "__fish_mistcat_using_subcommand subscribe" -s o -l output -d 'Default: pretty on a terminal, ndjson in a pipe or file; for captures by the file\'s ending, pcapng for -w -; record is for replay' -r -f -a "pretty\t''
ndjson\t''
json\t''
raw\t''
csv\t''
tsv\t''
pcap\t''
pcapng\t''
record\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand subscribe" -s f -l filter -d 'A jq program; its results are written instead of the payload (pcap, pcapng: the packets for which one is neither false nor null)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand subscribe" -l columns -d 'Columns of csv, tsv and pretty, as dotted paths' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand subscribe" -s c -l count -d 'Stop after N messages, or packets, written' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand subscribe" -l duration -d 'Stop after this time (10s, 1m30s, or seconds)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand subscribe" -l idle-timeout -d 'Stop when nothing was written for this time' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand subscribe" -s w -l write -d 'Write to this file (- is stdout); strftime, {site}, {channel}, {device} in its name' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand subscribe" -l rotate-size -d 'Begin a new file before this one is larger (10M, 1G, 512k, or bytes)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand subscribe" -l rotate-every -d 'Begin a new file at every multiple of this time on the clock (1h, 5m)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand subscribe" -l keep -d 'Keep the N newest complete files of each name' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand subscribe" -l compress -d 'Compress; a name that ends with .gz or .zst does so by itself' -r -f -a "zstd\t''
gzip\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand subscribe" -l fsync -d 'never, rotate (when a file is complete), or a time: then and so often' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand subscribe" -l on-rotate -d 'Run CMD in a shell for each complete file, which is $1 and $MISTCAT_FILE' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand subscribe" -l on-write-error -d 'When the disk is full or the folder gone: retry (default) or exit' -r -f -a "retry\t''
exit\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand subscribe" -s t -l timestamps -d 'Time of arrival before each pretty line' -r -f -a "rfc3339\t''
short\t''
unix\t''
delta\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand subscribe" -l max-retries -d 'Give up after N failures in a row [default: never]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand subscribe" -l retry-delay -d 'First pause before a new attempt; later ones double' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand subscribe" -l retry-max-delay -d 'Longest pause before a new attempt' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand subscribe" -l connect-timeout -d 'For name, TCP, proxy, TLS and upgrade together' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand subscribe" -l ping-interval -d 'Time between pings; 0 sends none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand subscribe" -l ping-timeout -d 'Time for the pong to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand subscribe" -l ack-timeout -d 'Time for an acknowledgement to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand subscribe" -l stale-after -d 'Tell when no message came on a channel for this time' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand subscribe" -l on-slow -d 'When the reader is slower than the cloud' -r -f -a "block\t''
drop-oldest\t''
drop-newest\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand subscribe" -l buffer -d 'Messages that may wait (and 32 MiB)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand subscribe" -l max-channels -d 'Channels on one connection; more are spread over several' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand subscribe" -l host -d 'Region (global01, eu, …), host name, or URL of the cloud' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand subscribe" -l ws-url -d 'The stream\'s own URL, where it does not follow from the host' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand subscribe" -l token-file -d 'File with the API token [env of the token itself: MIST_APITOKEN]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand subscribe" -l profile -d 'A section of the configuration file' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand subscribe" -l config -d 'The configuration file [default: mistcat/config.toml in the configuration folder]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand subscribe" -l ca-cert -d 'Trust one more certificate authority (PEM)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand subscribe" -l proxy -d 'Connect through this proxy (http, https or socks5) [env: HTTPS_PROXY, ALL_PROXY, NO_PROXY]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand subscribe" -l color -d 'Colour the output' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand subscribe" -l log-format -d 'How notices on stderr are written' -r -f -a "text\t''
json\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand subscribe" -s r -l raw-strings -d 'Write string results without quotes'
complete -c mistcat -n "__fish_mistcat_using_subcommand subscribe" -l envelope -d 'Wrap each payload with its channel, site, kind and time'
complete -c mistcat -n "__fish_mistcat_using_subcommand subscribe" -l append -d 'Append to the file instead of replacing it'
complete -c mistcat -n "__fish_mistcat_using_subcommand subscribe" -l tee -d 'Show the stream on stdout as well'
complete -c mistcat -n "__fish_mistcat_using_subcommand subscribe" -l utc -d 'Times in UTC'
complete -c mistcat -n "__fish_mistcat_using_subcommand subscribe" -l no-reconnect -d 'End when the connection is lost'
complete -c mistcat -n "__fish_mistcat_using_subcommand subscribe" -l reconnect-stale -d 'And replace the connection then'
complete -c mistcat -n "__fish_mistcat_using_subcommand subscribe" -l insecure -d 'Do not verify the cloud\'s certificate'
complete -c mistcat -n "__fish_mistcat_using_subcommand subscribe" -l demo -d 'Use a simulated cloud inside this process: no account, no network'
complete -c mistcat -n "__fish_mistcat_using_subcommand subscribe" -l dry-run -d 'Print what would be sent, and send nothing'
complete -c mistcat -n "__fish_mistcat_using_subcommand subscribe" -s v -l verbose -d 'More notices (-vvv: every frame that is sent)'
complete -c mistcat -n "__fish_mistcat_using_subcommand subscribe" -s q -l quiet -d 'No notices, only errors'
complete -c mistcat -n "__fish_mistcat_using_subcommand subscribe" -s h -l help -d 'Print help'
complete -c mistcat -n "__fish_mistcat_using_subcommand replay" -l speed -d 'So many times as fast as it was, or max' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand replay" -l from -d 'Begin at this time (RFC 3339), or so long after its start (10m)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand replay" -l to -d 'End at this time, or so long after its start' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand replay" -l serve -d 'Offer it as a simulated cloud at this address (port 0: any free one)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand replay" -s o -l output -d 'Default: pretty on a terminal, ndjson in a pipe or file; for captures by the file\'s ending, pcapng for -w -; record is for replay' -r -f -a "pretty\t''
ndjson\t''
json\t''
raw\t''
csv\t''
tsv\t''
pcap\t''
pcapng\t''
record\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand replay" -s f -l filter -d 'A jq program; its results are written instead of the payload (pcap, pcapng: the packets for which one is neither false nor null)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand replay" -l columns -d 'Columns of csv, tsv and pretty, as dotted paths' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand replay" -s c -l count -d 'Stop after N messages, or packets, written' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand replay" -l duration -d 'Stop after this time (10s, 1m30s, or seconds)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand replay" -l idle-timeout -d 'Stop when nothing was written for this time' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand replay" -s w -l write -d 'Write to this file (- is stdout); strftime, {site}, {channel}, {device} in its name' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand replay" -l rotate-size -d 'Begin a new file before this one is larger (10M, 1G, 512k, or bytes)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand replay" -l rotate-every -d 'Begin a new file at every multiple of this time on the clock (1h, 5m)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand replay" -l keep -d 'Keep the N newest complete files of each name' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand replay" -l compress -d 'Compress; a name that ends with .gz or .zst does so by itself' -r -f -a "zstd\t''
gzip\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand replay" -l fsync -d 'never, rotate (when a file is complete), or a time: then and so often' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand replay" -l on-rotate -d 'Run CMD in a shell for each complete file, which is $1 and $MISTCAT_FILE' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand replay" -l on-write-error -d 'When the disk is full or the folder gone: retry (default) or exit' -r -f -a "retry\t''
exit\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand replay" -s t -l timestamps -d 'Time of arrival before each pretty line' -r -f -a "rfc3339\t''
short\t''
unix\t''
delta\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand replay" -l host -d 'Region (global01, eu, …), host name, or URL of the cloud' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand replay" -l ws-url -d 'The stream\'s own URL, where it does not follow from the host' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand replay" -l token-file -d 'File with the API token [env of the token itself: MIST_APITOKEN]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand replay" -l profile -d 'A section of the configuration file' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand replay" -l config -d 'The configuration file [default: mistcat/config.toml in the configuration folder]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand replay" -l ca-cert -d 'Trust one more certificate authority (PEM)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand replay" -l proxy -d 'Connect through this proxy (http, https or socks5) [env: HTTPS_PROXY, ALL_PROXY, NO_PROXY]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand replay" -l color -d 'Colour the output' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand replay" -l log-format -d 'How notices on stderr are written' -r -f -a "text\t''
json\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand replay" -l loop -d 'Begin again at its end'
complete -c mistcat -n "__fish_mistcat_using_subcommand replay" -s r -l raw-strings -d 'Write string results without quotes'
complete -c mistcat -n "__fish_mistcat_using_subcommand replay" -l envelope -d 'Wrap each payload with its channel, site, kind and time'
complete -c mistcat -n "__fish_mistcat_using_subcommand replay" -l append -d 'Append to the file instead of replacing it'
complete -c mistcat -n "__fish_mistcat_using_subcommand replay" -l tee -d 'Show the stream on stdout as well'
complete -c mistcat -n "__fish_mistcat_using_subcommand replay" -l utc -d 'Times in UTC'
complete -c mistcat -n "__fish_mistcat_using_subcommand replay" -l insecure -d 'Do not verify the cloud\'s certificate'
complete -c mistcat -n "__fish_mistcat_using_subcommand replay" -l demo -d 'Use a simulated cloud inside this process: no account, no network'
complete -c mistcat -n "__fish_mistcat_using_subcommand replay" -l dry-run -d 'Print what would be sent, and send nothing'
complete -c mistcat -n "__fish_mistcat_using_subcommand replay" -s v -l verbose -d 'More notices (-vvv: every frame that is sent)'
complete -c mistcat -n "__fish_mistcat_using_subcommand replay" -s q -l quiet -d 'No notices, only errors'
complete -c mistcat -n "__fish_mistcat_using_subcommand replay" -s h -l help -d 'Print help'
complete -c mistcat -n "__fish_mistcat_using_subcommand extcap" -l extcap-version -d 'Name ourselves; the version is Wireshark\'s' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand extcap" -l extcap-interface -d 'The interface that the call is about' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand extcap" -l extcap-reload-option -d 'Fetch the choices of this field anew (site, device)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand extcap" -l extcap-capture-filter -d 'Wireshark\'s capture filter; without --capture it is only looked at' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand extcap" -l fifo -d 'The pipe to be written' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand extcap" -l site -d 'Site: an id, a name or a pattern; auto' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand extcap" -l device -d 'Device: a MAC or an id; all' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand extcap" -l type -d 'Type, as for `pcap --start`' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand extcap" -l band -d 'Band: 24, 5 or 6; all' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand extcap" -l bpf -d 'Filter in tcpdump\'s syntax' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand extcap" -l client -d 'MAC of a client' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand extcap" -l port -d 'Ports of a switch, gateway or Mist Edge' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand extcap" -l host -d 'Region (global01, eu, …), host name, or URL of the cloud' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand extcap" -l ws-url -d 'The stream\'s own URL, where it does not follow from the host' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand extcap" -l token-file -d 'File with the API token [env of the token itself: MIST_APITOKEN]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand extcap" -l profile -d 'A section of the configuration file' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand extcap" -l config -d 'The configuration file [default: mistcat/config.toml in the configuration folder]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand extcap" -l ca-cert -d 'Trust one more certificate authority (PEM)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand extcap" -l proxy -d 'Connect through this proxy (http, https or socks5) [env: HTTPS_PROXY, ALL_PROXY, NO_PROXY]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand extcap" -l color -d 'Colour the output' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand extcap" -l log-format -d 'How notices on stderr are written' -r -f -a "text\t''
json\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand extcap" -l install -d 'Register with Wireshark; prints the entry\'s path'
complete -c mistcat -n "__fish_mistcat_using_subcommand extcap" -l extcap-interfaces -d 'List the interfaces'
complete -c mistcat -n "__fish_mistcat_using_subcommand extcap" -l extcap-dlts -d 'List the link types'
complete -c mistcat -n "__fish_mistcat_using_subcommand extcap" -l extcap-config -d 'Describe the dialog'
complete -c mistcat -n "__fish_mistcat_using_subcommand extcap" -l capture -d 'Capture into the pipe, until that is closed or SIGTERM comes'
complete -c mistcat -n "__fish_mistcat_using_subcommand extcap" -l take-over -d 'If a capture is running already, end that first'
complete -c mistcat -n "__fish_mistcat_using_subcommand extcap" -l insecure -d 'Do not verify the cloud\'s certificate'
complete -c mistcat -n "__fish_mistcat_using_subcommand extcap" -l demo -d 'Use a simulated cloud inside this process: no account, no network'
complete -c mistcat -n "__fish_mistcat_using_subcommand extcap" -l dry-run -d 'Print what would be sent, and send nothing'
complete -c mistcat -n "__fish_mistcat_using_subcommand extcap" -s v -l verbose -d 'More notices (-vvv: every frame that is sent)'
complete -c mistcat -n "__fish_mistcat_using_subcommand extcap" -s q -l quiet -d 'No notices, only errors'
complete -c mistcat -n "__fish_mistcat_using_subcommand extcap" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and not __fish_seen_subcommand_from ping service_ping service-ping traceroute arp show_arp show-arp show_mac_table show-mac-table clear_mac_table clear-mac-table show_evpn_database show-evpn-database show_route show-route show_bgp_summary show-bgp-summary show_ospf_summary show-ospf-summary show_ospf_interfaces show-ospf-interfaces show_ospf_neighbors show-ospf-neighbors show_ospf_database show-ospf-database show_service_path show-service-path show_session show-session show_forwarding_table show-forwarding-table show_dhcp_leases show-dhcp-leases show_dot1x show-dot1x clear_dot1x clear-dot1x release_dhcp release-dhcp release_dhcp_leases release-dhcp-leases resolve_dns resolve-dns cable_test cable-test bounce_port bounce-port check_radius_server check-radius-server clear_arp clear-arp clear_bgp clear-bgp clear_session clear-session clear_macs clear-macs clear_bpdu_error clear-bpdu-error poll_stats poll-stats monitor_traffic monitor-traffic run_top run-top top clear_policy_hit_count clear-policy-hit-count help" -l host -d 'Region (global01, eu, …), host name, or URL of the cloud' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and not __fish_seen_subcommand_from ping service_ping service-ping traceroute arp show_arp show-arp show_mac_table show-mac-table clear_mac_table clear-mac-table show_evpn_database show-evpn-database show_route show-route show_bgp_summary show-bgp-summary show_ospf_summary show-ospf-summary show_ospf_interfaces show-ospf-interfaces show_ospf_neighbors show-ospf-neighbors show_ospf_database show-ospf-database show_service_path show-service-path show_session show-session show_forwarding_table show-forwarding-table show_dhcp_leases show-dhcp-leases show_dot1x show-dot1x clear_dot1x clear-dot1x release_dhcp release-dhcp release_dhcp_leases release-dhcp-leases resolve_dns resolve-dns cable_test cable-test bounce_port bounce-port check_radius_server check-radius-server clear_arp clear-arp clear_bgp clear-bgp clear_session clear-session clear_macs clear-macs clear_bpdu_error clear-bpdu-error poll_stats poll-stats monitor_traffic monitor-traffic run_top run-top top clear_policy_hit_count clear-policy-hit-count help" -l ws-url -d 'The stream\'s own URL, where it does not follow from the host' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and not __fish_seen_subcommand_from ping service_ping service-ping traceroute arp show_arp show-arp show_mac_table show-mac-table clear_mac_table clear-mac-table show_evpn_database show-evpn-database show_route show-route show_bgp_summary show-bgp-summary show_ospf_summary show-ospf-summary show_ospf_interfaces show-ospf-interfaces show_ospf_neighbors show-ospf-neighbors show_ospf_database show-ospf-database show_service_path show-service-path show_session show-session show_forwarding_table show-forwarding-table show_dhcp_leases show-dhcp-leases show_dot1x show-dot1x clear_dot1x clear-dot1x release_dhcp release-dhcp release_dhcp_leases release-dhcp-leases resolve_dns resolve-dns cable_test cable-test bounce_port bounce-port check_radius_server check-radius-server clear_arp clear-arp clear_bgp clear-bgp clear_session clear-session clear_macs clear-macs clear_bpdu_error clear-bpdu-error poll_stats poll-stats monitor_traffic monitor-traffic run_top run-top top clear_policy_hit_count clear-policy-hit-count help" -l token-file -d 'File with the API token [env of the token itself: MIST_APITOKEN]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and not __fish_seen_subcommand_from ping service_ping service-ping traceroute arp show_arp show-arp show_mac_table show-mac-table clear_mac_table clear-mac-table show_evpn_database show-evpn-database show_route show-route show_bgp_summary show-bgp-summary show_ospf_summary show-ospf-summary show_ospf_interfaces show-ospf-interfaces show_ospf_neighbors show-ospf-neighbors show_ospf_database show-ospf-database show_service_path show-service-path show_session show-session show_forwarding_table show-forwarding-table show_dhcp_leases show-dhcp-leases show_dot1x show-dot1x clear_dot1x clear-dot1x release_dhcp release-dhcp release_dhcp_leases release-dhcp-leases resolve_dns resolve-dns cable_test cable-test bounce_port bounce-port check_radius_server check-radius-server clear_arp clear-arp clear_bgp clear-bgp clear_session clear-session clear_macs clear-macs clear_bpdu_error clear-bpdu-error poll_stats poll-stats monitor_traffic monitor-traffic run_top run-top top clear_policy_hit_count clear-policy-hit-count help" -l profile -d 'A section of the configuration file' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and not __fish_seen_subcommand_from ping service_ping service-ping traceroute arp show_arp show-arp show_mac_table show-mac-table clear_mac_table clear-mac-table show_evpn_database show-evpn-database show_route show-route show_bgp_summary show-bgp-summary show_ospf_summary show-ospf-summary show_ospf_interfaces show-ospf-interfaces show_ospf_neighbors show-ospf-neighbors show_ospf_database show-ospf-database show_service_path show-service-path show_session show-session show_forwarding_table show-forwarding-table show_dhcp_leases show-dhcp-leases show_dot1x show-dot1x clear_dot1x clear-dot1x release_dhcp release-dhcp release_dhcp_leases release-dhcp-leases resolve_dns resolve-dns cable_test cable-test bounce_port bounce-port check_radius_server check-radius-server clear_arp clear-arp clear_bgp clear-bgp clear_session clear-session clear_macs clear-macs clear_bpdu_error clear-bpdu-error poll_stats poll-stats monitor_traffic monitor-traffic run_top run-top top clear_policy_hit_count clear-policy-hit-count help" -l config -d 'The configuration file [default: mistcat/config.toml in the configuration folder]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and not __fish_seen_subcommand_from ping service_ping service-ping traceroute arp show_arp show-arp show_mac_table show-mac-table clear_mac_table clear-mac-table show_evpn_database show-evpn-database show_route show-route show_bgp_summary show-bgp-summary show_ospf_summary show-ospf-summary show_ospf_interfaces show-ospf-interfaces show_ospf_neighbors show-ospf-neighbors show_ospf_database show-ospf-database show_service_path show-service-path show_session show-session show_forwarding_table show-forwarding-table show_dhcp_leases show-dhcp-leases show_dot1x show-dot1x clear_dot1x clear-dot1x release_dhcp release-dhcp release_dhcp_leases release-dhcp-leases resolve_dns resolve-dns cable_test cable-test bounce_port bounce-port check_radius_server check-radius-server clear_arp clear-arp clear_bgp clear-bgp clear_session clear-session clear_macs clear-macs clear_bpdu_error clear-bpdu-error poll_stats poll-stats monitor_traffic monitor-traffic run_top run-top top clear_policy_hit_count clear-policy-hit-count help" -l ca-cert -d 'Trust one more certificate authority (PEM)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and not __fish_seen_subcommand_from ping service_ping service-ping traceroute arp show_arp show-arp show_mac_table show-mac-table clear_mac_table clear-mac-table show_evpn_database show-evpn-database show_route show-route show_bgp_summary show-bgp-summary show_ospf_summary show-ospf-summary show_ospf_interfaces show-ospf-interfaces show_ospf_neighbors show-ospf-neighbors show_ospf_database show-ospf-database show_service_path show-service-path show_session show-session show_forwarding_table show-forwarding-table show_dhcp_leases show-dhcp-leases show_dot1x show-dot1x clear_dot1x clear-dot1x release_dhcp release-dhcp release_dhcp_leases release-dhcp-leases resolve_dns resolve-dns cable_test cable-test bounce_port bounce-port check_radius_server check-radius-server clear_arp clear-arp clear_bgp clear-bgp clear_session clear-session clear_macs clear-macs clear_bpdu_error clear-bpdu-error poll_stats poll-stats monitor_traffic monitor-traffic run_top run-top top clear_policy_hit_count clear-policy-hit-count help" -l proxy -d 'Connect through this proxy (http, https or socks5) [env: HTTPS_PROXY, ALL_PROXY, NO_PROXY]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and not __fish_seen_subcommand_from ping service_ping service-ping traceroute arp show_arp show-arp show_mac_table show-mac-table clear_mac_table clear-mac-table show_evpn_database show-evpn-database show_route show-route show_bgp_summary show-bgp-summary show_ospf_summary show-ospf-summary show_ospf_interfaces show-ospf-interfaces show_ospf_neighbors show-ospf-neighbors show_ospf_database show-ospf-database show_service_path show-service-path show_session show-session show_forwarding_table show-forwarding-table show_dhcp_leases show-dhcp-leases show_dot1x show-dot1x clear_dot1x clear-dot1x release_dhcp release-dhcp release_dhcp_leases release-dhcp-leases resolve_dns resolve-dns cable_test cable-test bounce_port bounce-port check_radius_server check-radius-server clear_arp clear-arp clear_bgp clear-bgp clear_session clear-session clear_macs clear-macs clear_bpdu_error clear-bpdu-error poll_stats poll-stats monitor_traffic monitor-traffic run_top run-top top clear_policy_hit_count clear-policy-hit-count help" -l color -d 'Colour the output' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and not __fish_seen_subcommand_from ping service_ping service-ping traceroute arp show_arp show-arp show_mac_table show-mac-table clear_mac_table clear-mac-table show_evpn_database show-evpn-database show_route show-route show_bgp_summary show-bgp-summary show_ospf_summary show-ospf-summary show_ospf_interfaces show-ospf-interfaces show_ospf_neighbors show-ospf-neighbors show_ospf_database show-ospf-database show_service_path show-service-path show_session show-session show_forwarding_table show-forwarding-table show_dhcp_leases show-dhcp-leases show_dot1x show-dot1x clear_dot1x clear-dot1x release_dhcp release-dhcp release_dhcp_leases release-dhcp-leases resolve_dns resolve-dns cable_test cable-test bounce_port bounce-port check_radius_server check-radius-server clear_arp clear-arp clear_bgp clear-bgp clear_session clear-session clear_macs clear-macs clear_bpdu_error clear-bpdu-error poll_stats poll-stats monitor_traffic monitor-traffic run_top run-top top clear_policy_hit_count clear-policy-hit-count help" -l log-format -d 'How notices on stderr are written' -r -f -a "text\t''
json\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and not __fish_seen_subcommand_from ping service_ping service-ping traceroute arp show_arp show-arp show_mac_table show-mac-table clear_mac_table clear-mac-table show_evpn_database show-evpn-database show_route show-route show_bgp_summary show-bgp-summary show_ospf_summary show-ospf-summary show_ospf_interfaces show-ospf-interfaces show_ospf_neighbors show-ospf-neighbors show_ospf_database show-ospf-database show_service_path show-service-path show_session show-session show_forwarding_table show-forwarding-table show_dhcp_leases show-dhcp-leases show_dot1x show-dot1x clear_dot1x clear-dot1x release_dhcp release-dhcp release_dhcp_leases release-dhcp-leases resolve_dns resolve-dns cable_test cable-test bounce_port bounce-port check_radius_server check-radius-server clear_arp clear-arp clear_bgp clear-bgp clear_session clear-session clear_macs clear-macs clear_bpdu_error clear-bpdu-error poll_stats poll-stats monitor_traffic monitor-traffic run_top run-top top clear_policy_hit_count clear-policy-hit-count help" -l insecure -d 'Do not verify the cloud\'s certificate'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and not __fish_seen_subcommand_from ping service_ping service-ping traceroute arp show_arp show-arp show_mac_table show-mac-table clear_mac_table clear-mac-table show_evpn_database show-evpn-database show_route show-route show_bgp_summary show-bgp-summary show_ospf_summary show-ospf-summary show_ospf_interfaces show-ospf-interfaces show_ospf_neighbors show-ospf-neighbors show_ospf_database show-ospf-database show_service_path show-service-path show_session show-session show_forwarding_table show-forwarding-table show_dhcp_leases show-dhcp-leases show_dot1x show-dot1x clear_dot1x clear-dot1x release_dhcp release-dhcp release_dhcp_leases release-dhcp-leases resolve_dns resolve-dns cable_test cable-test bounce_port bounce-port check_radius_server check-radius-server clear_arp clear-arp clear_bgp clear-bgp clear_session clear-session clear_macs clear-macs clear_bpdu_error clear-bpdu-error poll_stats poll-stats monitor_traffic monitor-traffic run_top run-top top clear_policy_hit_count clear-policy-hit-count help" -l demo -d 'Use a simulated cloud inside this process: no account, no network'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and not __fish_seen_subcommand_from ping service_ping service-ping traceroute arp show_arp show-arp show_mac_table show-mac-table clear_mac_table clear-mac-table show_evpn_database show-evpn-database show_route show-route show_bgp_summary show-bgp-summary show_ospf_summary show-ospf-summary show_ospf_interfaces show-ospf-interfaces show_ospf_neighbors show-ospf-neighbors show_ospf_database show-ospf-database show_service_path show-service-path show_session show-session show_forwarding_table show-forwarding-table show_dhcp_leases show-dhcp-leases show_dot1x show-dot1x clear_dot1x clear-dot1x release_dhcp release-dhcp release_dhcp_leases release-dhcp-leases resolve_dns resolve-dns cable_test cable-test bounce_port bounce-port check_radius_server check-radius-server clear_arp clear-arp clear_bgp clear-bgp clear_session clear-session clear_macs clear-macs clear_bpdu_error clear-bpdu-error poll_stats poll-stats monitor_traffic monitor-traffic run_top run-top top clear_policy_hit_count clear-policy-hit-count help" -l dry-run -d 'Print what would be sent, and send nothing'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and not __fish_seen_subcommand_from ping service_ping service-ping traceroute arp show_arp show-arp show_mac_table show-mac-table clear_mac_table clear-mac-table show_evpn_database show-evpn-database show_route show-route show_bgp_summary show-bgp-summary show_ospf_summary show-ospf-summary show_ospf_interfaces show-ospf-interfaces show_ospf_neighbors show-ospf-neighbors show_ospf_database show-ospf-database show_service_path show-service-path show_session show-session show_forwarding_table show-forwarding-table show_dhcp_leases show-dhcp-leases show_dot1x show-dot1x clear_dot1x clear-dot1x release_dhcp release-dhcp release_dhcp_leases release-dhcp-leases resolve_dns resolve-dns cable_test cable-test bounce_port bounce-port check_radius_server check-radius-server clear_arp clear-arp clear_bgp clear-bgp clear_session clear-session clear_macs clear-macs clear_bpdu_error clear-bpdu-error poll_stats poll-stats monitor_traffic monitor-traffic run_top run-top top clear_policy_hit_count clear-policy-hit-count help" -s v -l verbose -d 'More notices (-vvv: every frame that is sent)'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and not __fish_seen_subcommand_from ping service_ping service-ping traceroute arp show_arp show-arp show_mac_table show-mac-table clear_mac_table clear-mac-table show_evpn_database show-evpn-database show_route show-route show_bgp_summary show-bgp-summary show_ospf_summary show-ospf-summary show_ospf_interfaces show-ospf-interfaces show_ospf_neighbors show-ospf-neighbors show_ospf_database show-ospf-database show_service_path show-service-path show_session show-session show_forwarding_table show-forwarding-table show_dhcp_leases show-dhcp-leases show_dot1x show-dot1x clear_dot1x clear-dot1x release_dhcp release-dhcp release_dhcp_leases release-dhcp-leases resolve_dns resolve-dns cable_test cable-test bounce_port bounce-port check_radius_server check-radius-server clear_arp clear-arp clear_bgp clear-bgp clear_session clear-session clear_macs clear-macs clear_bpdu_error clear-bpdu-error poll_stats poll-stats monitor_traffic monitor-traffic run_top run-top top clear_policy_hit_count clear-policy-hit-count help" -s q -l quiet -d 'No notices, only errors'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and not __fish_seen_subcommand_from ping service_ping service-ping traceroute arp show_arp show-arp show_mac_table show-mac-table clear_mac_table clear-mac-table show_evpn_database show-evpn-database show_route show-route show_bgp_summary show-bgp-summary show_ospf_summary show-ospf-summary show_ospf_interfaces show-ospf-interfaces show_ospf_neighbors show-ospf-neighbors show_ospf_database show-ospf-database show_service_path show-service-path show_session show-session show_forwarding_table show-forwarding-table show_dhcp_leases show-dhcp-leases show_dot1x show-dot1x clear_dot1x clear-dot1x release_dhcp release-dhcp release_dhcp_leases release-dhcp-leases resolve_dns resolve-dns cable_test cable-test bounce_port bounce-port check_radius_server check-radius-server clear_arp clear-arp clear_bgp clear-bgp clear_session clear-session clear_macs clear-macs clear_bpdu_error clear-bpdu-error poll_stats poll-stats monitor_traffic monitor-traffic run_top run-top top clear_policy_hit_count clear-policy-hit-count help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and not __fish_seen_subcommand_from ping service_ping service-ping traceroute arp show_arp show-arp show_mac_table show-mac-table clear_mac_table clear-mac-table show_evpn_database show-evpn-database show_route show-route show_bgp_summary show-bgp-summary show_ospf_summary show-ospf-summary show_ospf_interfaces show-ospf-interfaces show_ospf_neighbors show-ospf-neighbors show_ospf_database show-ospf-database show_service_path show-service-path show_session show-session show_forwarding_table show-forwarding-table show_dhcp_leases show-dhcp-leases show_dot1x show-dot1x clear_dot1x clear-dot1x release_dhcp release-dhcp release_dhcp_leases release-dhcp-leases resolve_dns resolve-dns cable_test cable-test bounce_port bounce-port check_radius_server check-radius-server clear_arp clear-arp clear_bgp clear-bgp clear_session clear-session clear_macs clear-macs clear_bpdu_error clear-bpdu-error poll_stats poll-stats monitor_traffic monitor-traffic run_top run-top top clear_policy_hit_count clear-policy-hit-count help" -f -a "ping" -d 'Ping a host from the device'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and not __fish_seen_subcommand_from ping service_ping service-ping traceroute arp show_arp show-arp show_mac_table show-mac-table clear_mac_table clear-mac-table show_evpn_database show-evpn-database show_route show-route show_bgp_summary show-bgp-summary show_ospf_summary show-ospf-summary show_ospf_interfaces show-ospf-interfaces show_ospf_neighbors show-ospf-neighbors show_ospf_database show-ospf-database show_service_path show-service-path show_session show-session show_forwarding_table show-forwarding-table show_dhcp_leases show-dhcp-leases show_dot1x show-dot1x clear_dot1x clear-dot1x release_dhcp release-dhcp release_dhcp_leases release-dhcp-leases resolve_dns resolve-dns cable_test cable-test bounce_port bounce-port check_radius_server check-radius-server clear_arp clear-arp clear_bgp clear-bgp clear_session clear-session clear_macs clear-macs clear_bpdu_error clear-bpdu-error poll_stats poll-stats monitor_traffic monitor-traffic run_top run-top top clear_policy_hit_count clear-policy-hit-count help" -f -a "service_ping" -d 'Ping a host the way a service goes'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and not __fish_seen_subcommand_from ping service_ping service-ping traceroute arp show_arp show-arp show_mac_table show-mac-table clear_mac_table clear-mac-table show_evpn_database show-evpn-database show_route show-route show_bgp_summary show-bgp-summary show_ospf_summary show-ospf-summary show_ospf_interfaces show-ospf-interfaces show_ospf_neighbors show-ospf-neighbors show_ospf_database show-ospf-database show_service_path show-service-path show_session show-session show_forwarding_table show-forwarding-table show_dhcp_leases show-dhcp-leases show_dot1x show-dot1x clear_dot1x clear-dot1x release_dhcp release-dhcp release_dhcp_leases release-dhcp-leases resolve_dns resolve-dns cable_test cable-test bounce_port bounce-port check_radius_server check-radius-server clear_arp clear-arp clear_bgp clear-bgp clear_session clear-session clear_macs clear-macs clear_bpdu_error clear-bpdu-error poll_stats poll-stats monitor_traffic monitor-traffic run_top run-top top clear_policy_hit_count clear-policy-hit-count help" -f -a "service-ping" -d 'Ping a host the way a service goes'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and not __fish_seen_subcommand_from ping service_ping service-ping traceroute arp show_arp show-arp show_mac_table show-mac-table clear_mac_table clear-mac-table show_evpn_database show-evpn-database show_route show-route show_bgp_summary show-bgp-summary show_ospf_summary show-ospf-summary show_ospf_interfaces show-ospf-interfaces show_ospf_neighbors show-ospf-neighbors show_ospf_database show-ospf-database show_service_path show-service-path show_session show-session show_forwarding_table show-forwarding-table show_dhcp_leases show-dhcp-leases show_dot1x show-dot1x clear_dot1x clear-dot1x release_dhcp release-dhcp release_dhcp_leases release-dhcp-leases resolve_dns resolve-dns cable_test cable-test bounce_port bounce-port check_radius_server check-radius-server clear_arp clear-arp clear_bgp clear-bgp clear_session clear-session clear_macs clear-macs clear_bpdu_error clear-bpdu-error poll_stats poll-stats monitor_traffic monitor-traffic run_top run-top top clear_policy_hit_count clear-policy-hit-count help" -f -a "traceroute" -d 'Trace the way to a host'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and not __fish_seen_subcommand_from ping service_ping service-ping traceroute arp show_arp show-arp show_mac_table show-mac-table clear_mac_table clear-mac-table show_evpn_database show-evpn-database show_route show-route show_bgp_summary show-bgp-summary show_ospf_summary show-ospf-summary show_ospf_interfaces show-ospf-interfaces show_ospf_neighbors show-ospf-neighbors show_ospf_database show-ospf-database show_service_path show-service-path show_session show-session show_forwarding_table show-forwarding-table show_dhcp_leases show-dhcp-leases show_dot1x show-dot1x clear_dot1x clear-dot1x release_dhcp release-dhcp release_dhcp_leases release-dhcp-leases resolve_dns resolve-dns cable_test cable-test bounce_port bounce-port check_radius_server check-radius-server clear_arp clear-arp clear_bgp clear-bgp clear_session clear-session clear_macs clear-macs clear_bpdu_error clear-bpdu-error poll_stats poll-stats monitor_traffic monitor-traffic run_top run-top top clear_policy_hit_count clear-policy-hit-count help" -f -a "arp" -d 'Show the ARP table'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and not __fish_seen_subcommand_from ping service_ping service-ping traceroute arp show_arp show-arp show_mac_table show-mac-table clear_mac_table clear-mac-table show_evpn_database show-evpn-database show_route show-route show_bgp_summary show-bgp-summary show_ospf_summary show-ospf-summary show_ospf_interfaces show-ospf-interfaces show_ospf_neighbors show-ospf-neighbors show_ospf_database show-ospf-database show_service_path show-service-path show_session show-session show_forwarding_table show-forwarding-table show_dhcp_leases show-dhcp-leases show_dot1x show-dot1x clear_dot1x clear-dot1x release_dhcp release-dhcp release_dhcp_leases release-dhcp-leases resolve_dns resolve-dns cable_test cable-test bounce_port bounce-port check_radius_server check-radius-server clear_arp clear-arp clear_bgp clear-bgp clear_session clear-session clear_macs clear-macs clear_bpdu_error clear-bpdu-error poll_stats poll-stats monitor_traffic monitor-traffic run_top run-top top clear_policy_hit_count clear-policy-hit-count help" -f -a "show_arp" -d 'Show the ARP table, filtered'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and not __fish_seen_subcommand_from ping service_ping service-ping traceroute arp show_arp show-arp show_mac_table show-mac-table clear_mac_table clear-mac-table show_evpn_database show-evpn-database show_route show-route show_bgp_summary show-bgp-summary show_ospf_summary show-ospf-summary show_ospf_interfaces show-ospf-interfaces show_ospf_neighbors show-ospf-neighbors show_ospf_database show-ospf-database show_service_path show-service-path show_session show-session show_forwarding_table show-forwarding-table show_dhcp_leases show-dhcp-leases show_dot1x show-dot1x clear_dot1x clear-dot1x release_dhcp release-dhcp release_dhcp_leases release-dhcp-leases resolve_dns resolve-dns cable_test cable-test bounce_port bounce-port check_radius_server check-radius-server clear_arp clear-arp clear_bgp clear-bgp clear_session clear-session clear_macs clear-macs clear_bpdu_error clear-bpdu-error poll_stats poll-stats monitor_traffic monitor-traffic run_top run-top top clear_policy_hit_count clear-policy-hit-count help" -f -a "show-arp" -d 'Show the ARP table, filtered'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and not __fish_seen_subcommand_from ping service_ping service-ping traceroute arp show_arp show-arp show_mac_table show-mac-table clear_mac_table clear-mac-table show_evpn_database show-evpn-database show_route show-route show_bgp_summary show-bgp-summary show_ospf_summary show-ospf-summary show_ospf_interfaces show-ospf-interfaces show_ospf_neighbors show-ospf-neighbors show_ospf_database show-ospf-database show_service_path show-service-path show_session show-session show_forwarding_table show-forwarding-table show_dhcp_leases show-dhcp-leases show_dot1x show-dot1x clear_dot1x clear-dot1x release_dhcp release-dhcp release_dhcp_leases release-dhcp-leases resolve_dns resolve-dns cable_test cable-test bounce_port bounce-port check_radius_server check-radius-server clear_arp clear-arp clear_bgp clear-bgp clear_session clear-session clear_macs clear-macs clear_bpdu_error clear-bpdu-error poll_stats poll-stats monitor_traffic monitor-traffic run_top run-top top clear_policy_hit_count clear-policy-hit-count help" -f -a "show_mac_table" -d 'Show the table of MAC addresses'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and not __fish_seen_subcommand_from ping service_ping service-ping traceroute arp show_arp show-arp show_mac_table show-mac-table clear_mac_table clear-mac-table show_evpn_database show-evpn-database show_route show-route show_bgp_summary show-bgp-summary show_ospf_summary show-ospf-summary show_ospf_interfaces show-ospf-interfaces show_ospf_neighbors show-ospf-neighbors show_ospf_database show-ospf-database show_service_path show-service-path show_session show-session show_forwarding_table show-forwarding-table show_dhcp_leases show-dhcp-leases show_dot1x show-dot1x clear_dot1x clear-dot1x release_dhcp release-dhcp release_dhcp_leases release-dhcp-leases resolve_dns resolve-dns cable_test cable-test bounce_port bounce-port check_radius_server check-radius-server clear_arp clear-arp clear_bgp clear-bgp clear_session clear-session clear_macs clear-macs clear_bpdu_error clear-bpdu-error poll_stats poll-stats monitor_traffic monitor-traffic run_top run-top top clear_policy_hit_count clear-policy-hit-count help" -f -a "show-mac-table" -d 'Show the table of MAC addresses'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and not __fish_seen_subcommand_from ping service_ping service-ping traceroute arp show_arp show-arp show_mac_table show-mac-table clear_mac_table clear-mac-table show_evpn_database show-evpn-database show_route show-route show_bgp_summary show-bgp-summary show_ospf_summary show-ospf-summary show_ospf_interfaces show-ospf-interfaces show_ospf_neighbors show-ospf-neighbors show_ospf_database show-ospf-database show_service_path show-service-path show_session show-session show_forwarding_table show-forwarding-table show_dhcp_leases show-dhcp-leases show_dot1x show-dot1x clear_dot1x clear-dot1x release_dhcp release-dhcp release_dhcp_leases release-dhcp-leases resolve_dns resolve-dns cable_test cable-test bounce_port bounce-port check_radius_server check-radius-server clear_arp clear-arp clear_bgp clear-bgp clear_session clear-session clear_macs clear-macs clear_bpdu_error clear-bpdu-error poll_stats poll-stats monitor_traffic monitor-traffic run_top run-top top clear_policy_hit_count clear-policy-hit-count help" -f -a "clear_mac_table" -d 'Clear the table of MAC addresses'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and not __fish_seen_subcommand_from ping service_ping service-ping traceroute arp show_arp show-arp show_mac_table show-mac-table clear_mac_table clear-mac-table show_evpn_database show-evpn-database show_route show-route show_bgp_summary show-bgp-summary show_ospf_summary show-ospf-summary show_ospf_interfaces show-ospf-interfaces show_ospf_neighbors show-ospf-neighbors show_ospf_database show-ospf-database show_service_path show-service-path show_session show-session show_forwarding_table show-forwarding-table show_dhcp_leases show-dhcp-leases show_dot1x show-dot1x clear_dot1x clear-dot1x release_dhcp release-dhcp release_dhcp_leases release-dhcp-leases resolve_dns resolve-dns cable_test cable-test bounce_port bounce-port check_radius_server check-radius-server clear_arp clear-arp clear_bgp clear-bgp clear_session clear-session clear_macs clear-macs clear_bpdu_error clear-bpdu-error poll_stats poll-stats monitor_traffic monitor-traffic run_top run-top top clear_policy_hit_count clear-policy-hit-count help" -f -a "clear-mac-table" -d 'Clear the table of MAC addresses'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and not __fish_seen_subcommand_from ping service_ping service-ping traceroute arp show_arp show-arp show_mac_table show-mac-table clear_mac_table clear-mac-table show_evpn_database show-evpn-database show_route show-route show_bgp_summary show-bgp-summary show_ospf_summary show-ospf-summary show_ospf_interfaces show-ospf-interfaces show_ospf_neighbors show-ospf-neighbors show_ospf_database show-ospf-database show_service_path show-service-path show_session show-session show_forwarding_table show-forwarding-table show_dhcp_leases show-dhcp-leases show_dot1x show-dot1x clear_dot1x clear-dot1x release_dhcp release-dhcp release_dhcp_leases release-dhcp-leases resolve_dns resolve-dns cable_test cable-test bounce_port bounce-port check_radius_server check-radius-server clear_arp clear-arp clear_bgp clear-bgp clear_session clear-session clear_macs clear-macs clear_bpdu_error clear-bpdu-error poll_stats poll-stats monitor_traffic monitor-traffic run_top run-top top clear_policy_hit_count clear-policy-hit-count help" -f -a "show_evpn_database" -d 'Show the EVPN database'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and not __fish_seen_subcommand_from ping service_ping service-ping traceroute arp show_arp show-arp show_mac_table show-mac-table clear_mac_table clear-mac-table show_evpn_database show-evpn-database show_route show-route show_bgp_summary show-bgp-summary show_ospf_summary show-ospf-summary show_ospf_interfaces show-ospf-interfaces show_ospf_neighbors show-ospf-neighbors show_ospf_database show-ospf-database show_service_path show-service-path show_session show-session show_forwarding_table show-forwarding-table show_dhcp_leases show-dhcp-leases show_dot1x show-dot1x clear_dot1x clear-dot1x release_dhcp release-dhcp release_dhcp_leases release-dhcp-leases resolve_dns resolve-dns cable_test cable-test bounce_port bounce-port check_radius_server check-radius-server clear_arp clear-arp clear_bgp clear-bgp clear_session clear-session clear_macs clear-macs clear_bpdu_error clear-bpdu-error poll_stats poll-stats monitor_traffic monitor-traffic run_top run-top top clear_policy_hit_count clear-policy-hit-count help" -f -a "show-evpn-database" -d 'Show the EVPN database'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and not __fish_seen_subcommand_from ping service_ping service-ping traceroute arp show_arp show-arp show_mac_table show-mac-table clear_mac_table clear-mac-table show_evpn_database show-evpn-database show_route show-route show_bgp_summary show-bgp-summary show_ospf_summary show-ospf-summary show_ospf_interfaces show-ospf-interfaces show_ospf_neighbors show-ospf-neighbors show_ospf_database show-ospf-database show_service_path show-service-path show_session show-session show_forwarding_table show-forwarding-table show_dhcp_leases show-dhcp-leases show_dot1x show-dot1x clear_dot1x clear-dot1x release_dhcp release-dhcp release_dhcp_leases release-dhcp-leases resolve_dns resolve-dns cable_test cable-test bounce_port bounce-port check_radius_server check-radius-server clear_arp clear-arp clear_bgp clear-bgp clear_session clear-session clear_macs clear-macs clear_bpdu_error clear-bpdu-error poll_stats poll-stats monitor_traffic monitor-traffic run_top run-top top clear_policy_hit_count clear-policy-hit-count help" -f -a "show_route" -d 'Show routes'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and not __fish_seen_subcommand_from ping service_ping service-ping traceroute arp show_arp show-arp show_mac_table show-mac-table clear_mac_table clear-mac-table show_evpn_database show-evpn-database show_route show-route show_bgp_summary show-bgp-summary show_ospf_summary show-ospf-summary show_ospf_interfaces show-ospf-interfaces show_ospf_neighbors show-ospf-neighbors show_ospf_database show-ospf-database show_service_path show-service-path show_session show-session show_forwarding_table show-forwarding-table show_dhcp_leases show-dhcp-leases show_dot1x show-dot1x clear_dot1x clear-dot1x release_dhcp release-dhcp release_dhcp_leases release-dhcp-leases resolve_dns resolve-dns cable_test cable-test bounce_port bounce-port check_radius_server check-radius-server clear_arp clear-arp clear_bgp clear-bgp clear_session clear-session clear_macs clear-macs clear_bpdu_error clear-bpdu-error poll_stats poll-stats monitor_traffic monitor-traffic run_top run-top top clear_policy_hit_count clear-policy-hit-count help" -f -a "show-route" -d 'Show routes'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and not __fish_seen_subcommand_from ping service_ping service-ping traceroute arp show_arp show-arp show_mac_table show-mac-table clear_mac_table clear-mac-table show_evpn_database show-evpn-database show_route show-route show_bgp_summary show-bgp-summary show_ospf_summary show-ospf-summary show_ospf_interfaces show-ospf-interfaces show_ospf_neighbors show-ospf-neighbors show_ospf_database show-ospf-database show_service_path show-service-path show_session show-session show_forwarding_table show-forwarding-table show_dhcp_leases show-dhcp-leases show_dot1x show-dot1x clear_dot1x clear-dot1x release_dhcp release-dhcp release_dhcp_leases release-dhcp-leases resolve_dns resolve-dns cable_test cable-test bounce_port bounce-port check_radius_server check-radius-server clear_arp clear-arp clear_bgp clear-bgp clear_session clear-session clear_macs clear-macs clear_bpdu_error clear-bpdu-error poll_stats poll-stats monitor_traffic monitor-traffic run_top run-top top clear_policy_hit_count clear-policy-hit-count help" -f -a "show_bgp_summary" -d 'Show the BGP neighbours'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and not __fish_seen_subcommand_from ping service_ping service-ping traceroute arp show_arp show-arp show_mac_table show-mac-table clear_mac_table clear-mac-table show_evpn_database show-evpn-database show_route show-route show_bgp_summary show-bgp-summary show_ospf_summary show-ospf-summary show_ospf_interfaces show-ospf-interfaces show_ospf_neighbors show-ospf-neighbors show_ospf_database show-ospf-database show_service_path show-service-path show_session show-session show_forwarding_table show-forwarding-table show_dhcp_leases show-dhcp-leases show_dot1x show-dot1x clear_dot1x clear-dot1x release_dhcp release-dhcp release_dhcp_leases release-dhcp-leases resolve_dns resolve-dns cable_test cable-test bounce_port bounce-port check_radius_server check-radius-server clear_arp clear-arp clear_bgp clear-bgp clear_session clear-session clear_macs clear-macs clear_bpdu_error clear-bpdu-error poll_stats poll-stats monitor_traffic monitor-traffic run_top run-top top clear_policy_hit_count clear-policy-hit-count help" -f -a "show-bgp-summary" -d 'Show the BGP neighbours'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and not __fish_seen_subcommand_from ping service_ping service-ping traceroute arp show_arp show-arp show_mac_table show-mac-table clear_mac_table clear-mac-table show_evpn_database show-evpn-database show_route show-route show_bgp_summary show-bgp-summary show_ospf_summary show-ospf-summary show_ospf_interfaces show-ospf-interfaces show_ospf_neighbors show-ospf-neighbors show_ospf_database show-ospf-database show_service_path show-service-path show_session show-session show_forwarding_table show-forwarding-table show_dhcp_leases show-dhcp-leases show_dot1x show-dot1x clear_dot1x clear-dot1x release_dhcp release-dhcp release_dhcp_leases release-dhcp-leases resolve_dns resolve-dns cable_test cable-test bounce_port bounce-port check_radius_server check-radius-server clear_arp clear-arp clear_bgp clear-bgp clear_session clear-session clear_macs clear-macs clear_bpdu_error clear-bpdu-error poll_stats poll-stats monitor_traffic monitor-traffic run_top run-top top clear_policy_hit_count clear-policy-hit-count help" -f -a "show_ospf_summary" -d 'Show the state of OSPF'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and not __fish_seen_subcommand_from ping service_ping service-ping traceroute arp show_arp show-arp show_mac_table show-mac-table clear_mac_table clear-mac-table show_evpn_database show-evpn-database show_route show-route show_bgp_summary show-bgp-summary show_ospf_summary show-ospf-summary show_ospf_interfaces show-ospf-interfaces show_ospf_neighbors show-ospf-neighbors show_ospf_database show-ospf-database show_service_path show-service-path show_session show-session show_forwarding_table show-forwarding-table show_dhcp_leases show-dhcp-leases show_dot1x show-dot1x clear_dot1x clear-dot1x release_dhcp release-dhcp release_dhcp_leases release-dhcp-leases resolve_dns resolve-dns cable_test cable-test bounce_port bounce-port check_radius_server check-radius-server clear_arp clear-arp clear_bgp clear-bgp clear_session clear-session clear_macs clear-macs clear_bpdu_error clear-bpdu-error poll_stats poll-stats monitor_traffic monitor-traffic run_top run-top top clear_policy_hit_count clear-policy-hit-count help" -f -a "show-ospf-summary" -d 'Show the state of OSPF'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and not __fish_seen_subcommand_from ping service_ping service-ping traceroute arp show_arp show-arp show_mac_table show-mac-table clear_mac_table clear-mac-table show_evpn_database show-evpn-database show_route show-route show_bgp_summary show-bgp-summary show_ospf_summary show-ospf-summary show_ospf_interfaces show-ospf-interfaces show_ospf_neighbors show-ospf-neighbors show_ospf_database show-ospf-database show_service_path show-service-path show_session show-session show_forwarding_table show-forwarding-table show_dhcp_leases show-dhcp-leases show_dot1x show-dot1x clear_dot1x clear-dot1x release_dhcp release-dhcp release_dhcp_leases release-dhcp-leases resolve_dns resolve-dns cable_test cable-test bounce_port bounce-port check_radius_server check-radius-server clear_arp clear-arp clear_bgp clear-bgp clear_session clear-session clear_macs clear-macs clear_bpdu_error clear-bpdu-error poll_stats poll-stats monitor_traffic monitor-traffic run_top run-top top clear_policy_hit_count clear-policy-hit-count help" -f -a "show_ospf_interfaces" -d 'Show the interfaces of OSPF'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and not __fish_seen_subcommand_from ping service_ping service-ping traceroute arp show_arp show-arp show_mac_table show-mac-table clear_mac_table clear-mac-table show_evpn_database show-evpn-database show_route show-route show_bgp_summary show-bgp-summary show_ospf_summary show-ospf-summary show_ospf_interfaces show-ospf-interfaces show_ospf_neighbors show-ospf-neighbors show_ospf_database show-ospf-database show_service_path show-service-path show_session show-session show_forwarding_table show-forwarding-table show_dhcp_leases show-dhcp-leases show_dot1x show-dot1x clear_dot1x clear-dot1x release_dhcp release-dhcp release_dhcp_leases release-dhcp-leases resolve_dns resolve-dns cable_test cable-test bounce_port bounce-port check_radius_server check-radius-server clear_arp clear-arp clear_bgp clear-bgp clear_session clear-session clear_macs clear-macs clear_bpdu_error clear-bpdu-error poll_stats poll-stats monitor_traffic monitor-traffic run_top run-top top clear_policy_hit_count clear-policy-hit-count help" -f -a "show-ospf-interfaces" -d 'Show the interfaces of OSPF'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and not __fish_seen_subcommand_from ping service_ping service-ping traceroute arp show_arp show-arp show_mac_table show-mac-table clear_mac_table clear-mac-table show_evpn_database show-evpn-database show_route show-route show_bgp_summary show-bgp-summary show_ospf_summary show-ospf-summary show_ospf_interfaces show-ospf-interfaces show_ospf_neighbors show-ospf-neighbors show_ospf_database show-ospf-database show_service_path show-service-path show_session show-session show_forwarding_table show-forwarding-table show_dhcp_leases show-dhcp-leases show_dot1x show-dot1x clear_dot1x clear-dot1x release_dhcp release-dhcp release_dhcp_leases release-dhcp-leases resolve_dns resolve-dns cable_test cable-test bounce_port bounce-port check_radius_server check-radius-server clear_arp clear-arp clear_bgp clear-bgp clear_session clear-session clear_macs clear-macs clear_bpdu_error clear-bpdu-error poll_stats poll-stats monitor_traffic monitor-traffic run_top run-top top clear_policy_hit_count clear-policy-hit-count help" -f -a "show_ospf_neighbors" -d 'Show the OSPF neighbours'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and not __fish_seen_subcommand_from ping service_ping service-ping traceroute arp show_arp show-arp show_mac_table show-mac-table clear_mac_table clear-mac-table show_evpn_database show-evpn-database show_route show-route show_bgp_summary show-bgp-summary show_ospf_summary show-ospf-summary show_ospf_interfaces show-ospf-interfaces show_ospf_neighbors show-ospf-neighbors show_ospf_database show-ospf-database show_service_path show-service-path show_session show-session show_forwarding_table show-forwarding-table show_dhcp_leases show-dhcp-leases show_dot1x show-dot1x clear_dot1x clear-dot1x release_dhcp release-dhcp release_dhcp_leases release-dhcp-leases resolve_dns resolve-dns cable_test cable-test bounce_port bounce-port check_radius_server check-radius-server clear_arp clear-arp clear_bgp clear-bgp clear_session clear-session clear_macs clear-macs clear_bpdu_error clear-bpdu-error poll_stats poll-stats monitor_traffic monitor-traffic run_top run-top top clear_policy_hit_count clear-policy-hit-count help" -f -a "show-ospf-neighbors" -d 'Show the OSPF neighbours'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and not __fish_seen_subcommand_from ping service_ping service-ping traceroute arp show_arp show-arp show_mac_table show-mac-table clear_mac_table clear-mac-table show_evpn_database show-evpn-database show_route show-route show_bgp_summary show-bgp-summary show_ospf_summary show-ospf-summary show_ospf_interfaces show-ospf-interfaces show_ospf_neighbors show-ospf-neighbors show_ospf_database show-ospf-database show_service_path show-service-path show_session show-session show_forwarding_table show-forwarding-table show_dhcp_leases show-dhcp-leases show_dot1x show-dot1x clear_dot1x clear-dot1x release_dhcp release-dhcp release_dhcp_leases release-dhcp-leases resolve_dns resolve-dns cable_test cable-test bounce_port bounce-port check_radius_server check-radius-server clear_arp clear-arp clear_bgp clear-bgp clear_session clear-session clear_macs clear-macs clear_bpdu_error clear-bpdu-error poll_stats poll-stats monitor_traffic monitor-traffic run_top run-top top clear_policy_hit_count clear-policy-hit-count help" -f -a "show_ospf_database" -d 'Show the OSPF database'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and not __fish_seen_subcommand_from ping service_ping service-ping traceroute arp show_arp show-arp show_mac_table show-mac-table clear_mac_table clear-mac-table show_evpn_database show-evpn-database show_route show-route show_bgp_summary show-bgp-summary show_ospf_summary show-ospf-summary show_ospf_interfaces show-ospf-interfaces show_ospf_neighbors show-ospf-neighbors show_ospf_database show-ospf-database show_service_path show-service-path show_session show-session show_forwarding_table show-forwarding-table show_dhcp_leases show-dhcp-leases show_dot1x show-dot1x clear_dot1x clear-dot1x release_dhcp release-dhcp release_dhcp_leases release-dhcp-leases resolve_dns resolve-dns cable_test cable-test bounce_port bounce-port check_radius_server check-radius-server clear_arp clear-arp clear_bgp clear-bgp clear_session clear-session clear_macs clear-macs clear_bpdu_error clear-bpdu-error poll_stats poll-stats monitor_traffic monitor-traffic run_top run-top top clear_policy_hit_count clear-policy-hit-count help" -f -a "show-ospf-database" -d 'Show the OSPF database'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and not __fish_seen_subcommand_from ping service_ping service-ping traceroute arp show_arp show-arp show_mac_table show-mac-table clear_mac_table clear-mac-table show_evpn_database show-evpn-database show_route show-route show_bgp_summary show-bgp-summary show_ospf_summary show-ospf-summary show_ospf_interfaces show-ospf-interfaces show_ospf_neighbors show-ospf-neighbors show_ospf_database show-ospf-database show_service_path show-service-path show_session show-session show_forwarding_table show-forwarding-table show_dhcp_leases show-dhcp-leases show_dot1x show-dot1x clear_dot1x clear-dot1x release_dhcp release-dhcp release_dhcp_leases release-dhcp-leases resolve_dns resolve-dns cable_test cable-test bounce_port bounce-port check_radius_server check-radius-server clear_arp clear-arp clear_bgp clear-bgp clear_session clear-session clear_macs clear-macs clear_bpdu_error clear-bpdu-error poll_stats poll-stats monitor_traffic monitor-traffic run_top run-top top clear_policy_hit_count clear-policy-hit-count help" -f -a "show_service_path" -d 'Show the paths of services'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and not __fish_seen_subcommand_from ping service_ping service-ping traceroute arp show_arp show-arp show_mac_table show-mac-table clear_mac_table clear-mac-table show_evpn_database show-evpn-database show_route show-route show_bgp_summary show-bgp-summary show_ospf_summary show-ospf-summary show_ospf_interfaces show-ospf-interfaces show_ospf_neighbors show-ospf-neighbors show_ospf_database show-ospf-database show_service_path show-service-path show_session show-session show_forwarding_table show-forwarding-table show_dhcp_leases show-dhcp-leases show_dot1x show-dot1x clear_dot1x clear-dot1x release_dhcp release-dhcp release_dhcp_leases release-dhcp-leases resolve_dns resolve-dns cable_test cable-test bounce_port bounce-port check_radius_server check-radius-server clear_arp clear-arp clear_bgp clear-bgp clear_session clear-session clear_macs clear-macs clear_bpdu_error clear-bpdu-error poll_stats poll-stats monitor_traffic monitor-traffic run_top run-top top clear_policy_hit_count clear-policy-hit-count help" -f -a "show-service-path" -d 'Show the paths of services'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and not __fish_seen_subcommand_from ping service_ping service-ping traceroute arp show_arp show-arp show_mac_table show-mac-table clear_mac_table clear-mac-table show_evpn_database show-evpn-database show_route show-route show_bgp_summary show-bgp-summary show_ospf_summary show-ospf-summary show_ospf_interfaces show-ospf-interfaces show_ospf_neighbors show-ospf-neighbors show_ospf_database show-ospf-database show_service_path show-service-path show_session show-session show_forwarding_table show-forwarding-table show_dhcp_leases show-dhcp-leases show_dot1x show-dot1x clear_dot1x clear-dot1x release_dhcp release-dhcp release_dhcp_leases release-dhcp-leases resolve_dns resolve-dns cable_test cable-test bounce_port bounce-port check_radius_server check-radius-server clear_arp clear-arp clear_bgp clear-bgp clear_session clear-session clear_macs clear-macs clear_bpdu_error clear-bpdu-error poll_stats poll-stats monitor_traffic monitor-traffic run_top run-top top clear_policy_hit_count clear-policy-hit-count help" -f -a "show_session" -d 'Show sessions'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and not __fish_seen_subcommand_from ping service_ping service-ping traceroute arp show_arp show-arp show_mac_table show-mac-table clear_mac_table clear-mac-table show_evpn_database show-evpn-database show_route show-route show_bgp_summary show-bgp-summary show_ospf_summary show-ospf-summary show_ospf_interfaces show-ospf-interfaces show_ospf_neighbors show-ospf-neighbors show_ospf_database show-ospf-database show_service_path show-service-path show_session show-session show_forwarding_table show-forwarding-table show_dhcp_leases show-dhcp-leases show_dot1x show-dot1x clear_dot1x clear-dot1x release_dhcp release-dhcp release_dhcp_leases release-dhcp-leases resolve_dns resolve-dns cable_test cable-test bounce_port bounce-port check_radius_server check-radius-server clear_arp clear-arp clear_bgp clear-bgp clear_session clear-session clear_macs clear-macs clear_bpdu_error clear-bpdu-error poll_stats poll-stats monitor_traffic monitor-traffic run_top run-top top clear_policy_hit_count clear-policy-hit-count help" -f -a "show-session" -d 'Show sessions'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and not __fish_seen_subcommand_from ping service_ping service-ping traceroute arp show_arp show-arp show_mac_table show-mac-table clear_mac_table clear-mac-table show_evpn_database show-evpn-database show_route show-route show_bgp_summary show-bgp-summary show_ospf_summary show-ospf-summary show_ospf_interfaces show-ospf-interfaces show_ospf_neighbors show-ospf-neighbors show_ospf_database show-ospf-database show_service_path show-service-path show_session show-session show_forwarding_table show-forwarding-table show_dhcp_leases show-dhcp-leases show_dot1x show-dot1x clear_dot1x clear-dot1x release_dhcp release-dhcp release_dhcp_leases release-dhcp-leases resolve_dns resolve-dns cable_test cable-test bounce_port bounce-port check_radius_server check-radius-server clear_arp clear-arp clear_bgp clear-bgp clear_session clear-session clear_macs clear-macs clear_bpdu_error clear-bpdu-error poll_stats poll-stats monitor_traffic monitor-traffic run_top run-top top clear_policy_hit_count clear-policy-hit-count help" -f -a "show_forwarding_table" -d 'Show the forwarding table'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and not __fish_seen_subcommand_from ping service_ping service-ping traceroute arp show_arp show-arp show_mac_table show-mac-table clear_mac_table clear-mac-table show_evpn_database show-evpn-database show_route show-route show_bgp_summary show-bgp-summary show_ospf_summary show-ospf-summary show_ospf_interfaces show-ospf-interfaces show_ospf_neighbors show-ospf-neighbors show_ospf_database show-ospf-database show_service_path show-service-path show_session show-session show_forwarding_table show-forwarding-table show_dhcp_leases show-dhcp-leases show_dot1x show-dot1x clear_dot1x clear-dot1x release_dhcp release-dhcp release_dhcp_leases release-dhcp-leases resolve_dns resolve-dns cable_test cable-test bounce_port bounce-port check_radius_server check-radius-server clear_arp clear-arp clear_bgp clear-bgp clear_session clear-session clear_macs clear-macs clear_bpdu_error clear-bpdu-error poll_stats poll-stats monitor_traffic monitor-traffic run_top run-top top clear_policy_hit_count clear-policy-hit-count help" -f -a "show-forwarding-table" -d 'Show the forwarding table'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and not __fish_seen_subcommand_from ping service_ping service-ping traceroute arp show_arp show-arp show_mac_table show-mac-table clear_mac_table clear-mac-table show_evpn_database show-evpn-database show_route show-route show_bgp_summary show-bgp-summary show_ospf_summary show-ospf-summary show_ospf_interfaces show-ospf-interfaces show_ospf_neighbors show-ospf-neighbors show_ospf_database show-ospf-database show_service_path show-service-path show_session show-session show_forwarding_table show-forwarding-table show_dhcp_leases show-dhcp-leases show_dot1x show-dot1x clear_dot1x clear-dot1x release_dhcp release-dhcp release_dhcp_leases release-dhcp-leases resolve_dns resolve-dns cable_test cable-test bounce_port bounce-port check_radius_server check-radius-server clear_arp clear-arp clear_bgp clear-bgp clear_session clear-session clear_macs clear-macs clear_bpdu_error clear-bpdu-error poll_stats poll-stats monitor_traffic monitor-traffic run_top run-top top clear_policy_hit_count clear-policy-hit-count help" -f -a "show_dhcp_leases" -d 'Show DHCP leases'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and not __fish_seen_subcommand_from ping service_ping service-ping traceroute arp show_arp show-arp show_mac_table show-mac-table clear_mac_table clear-mac-table show_evpn_database show-evpn-database show_route show-route show_bgp_summary show-bgp-summary show_ospf_summary show-ospf-summary show_ospf_interfaces show-ospf-interfaces show_ospf_neighbors show-ospf-neighbors show_ospf_database show-ospf-database show_service_path show-service-path show_session show-session show_forwarding_table show-forwarding-table show_dhcp_leases show-dhcp-leases show_dot1x show-dot1x clear_dot1x clear-dot1x release_dhcp release-dhcp release_dhcp_leases release-dhcp-leases resolve_dns resolve-dns cable_test cable-test bounce_port bounce-port check_radius_server check-radius-server clear_arp clear-arp clear_bgp clear-bgp clear_session clear-session clear_macs clear-macs clear_bpdu_error clear-bpdu-error poll_stats poll-stats monitor_traffic monitor-traffic run_top run-top top clear_policy_hit_count clear-policy-hit-count help" -f -a "show-dhcp-leases" -d 'Show DHCP leases'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and not __fish_seen_subcommand_from ping service_ping service-ping traceroute arp show_arp show-arp show_mac_table show-mac-table clear_mac_table clear-mac-table show_evpn_database show-evpn-database show_route show-route show_bgp_summary show-bgp-summary show_ospf_summary show-ospf-summary show_ospf_interfaces show-ospf-interfaces show_ospf_neighbors show-ospf-neighbors show_ospf_database show-ospf-database show_service_path show-service-path show_session show-session show_forwarding_table show-forwarding-table show_dhcp_leases show-dhcp-leases show_dot1x show-dot1x clear_dot1x clear-dot1x release_dhcp release-dhcp release_dhcp_leases release-dhcp-leases resolve_dns resolve-dns cable_test cable-test bounce_port bounce-port check_radius_server check-radius-server clear_arp clear-arp clear_bgp clear-bgp clear_session clear-session clear_macs clear-macs clear_bpdu_error clear-bpdu-error poll_stats poll-stats monitor_traffic monitor-traffic run_top run-top top clear_policy_hit_count clear-policy-hit-count help" -f -a "show_dot1x" -d 'Show the state of 802.1X'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and not __fish_seen_subcommand_from ping service_ping service-ping traceroute arp show_arp show-arp show_mac_table show-mac-table clear_mac_table clear-mac-table show_evpn_database show-evpn-database show_route show-route show_bgp_summary show-bgp-summary show_ospf_summary show-ospf-summary show_ospf_interfaces show-ospf-interfaces show_ospf_neighbors show-ospf-neighbors show_ospf_database show-ospf-database show_service_path show-service-path show_session show-session show_forwarding_table show-forwarding-table show_dhcp_leases show-dhcp-leases show_dot1x show-dot1x clear_dot1x clear-dot1x release_dhcp release-dhcp release_dhcp_leases release-dhcp-leases resolve_dns resolve-dns cable_test cable-test bounce_port bounce-port check_radius_server check-radius-server clear_arp clear-arp clear_bgp clear-bgp clear_session clear-session clear_macs clear-macs clear_bpdu_error clear-bpdu-error poll_stats poll-stats monitor_traffic monitor-traffic run_top run-top top clear_policy_hit_count clear-policy-hit-count help" -f -a "show-dot1x" -d 'Show the state of 802.1X'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and not __fish_seen_subcommand_from ping service_ping service-ping traceroute arp show_arp show-arp show_mac_table show-mac-table clear_mac_table clear-mac-table show_evpn_database show-evpn-database show_route show-route show_bgp_summary show-bgp-summary show_ospf_summary show-ospf-summary show_ospf_interfaces show-ospf-interfaces show_ospf_neighbors show-ospf-neighbors show_ospf_database show-ospf-database show_service_path show-service-path show_session show-session show_forwarding_table show-forwarding-table show_dhcp_leases show-dhcp-leases show_dot1x show-dot1x clear_dot1x clear-dot1x release_dhcp release-dhcp release_dhcp_leases release-dhcp-leases resolve_dns resolve-dns cable_test cable-test bounce_port bounce-port check_radius_server check-radius-server clear_arp clear-arp clear_bgp clear-bgp clear_session clear-session clear_macs clear-macs clear_bpdu_error clear-bpdu-error poll_stats poll-stats monitor_traffic monitor-traffic run_top run-top top clear_policy_hit_count clear-policy-hit-count help" -f -a "clear_dot1x" -d 'Make 802.1X sessions start over'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and not __fish_seen_subcommand_from ping service_ping service-ping traceroute arp show_arp show-arp show_mac_table show-mac-table clear_mac_table clear-mac-table show_evpn_database show-evpn-database show_route show-route show_bgp_summary show-bgp-summary show_ospf_summary show-ospf-summary show_ospf_interfaces show-ospf-interfaces show_ospf_neighbors show-ospf-neighbors show_ospf_database show-ospf-database show_service_path show-service-path show_session show-session show_forwarding_table show-forwarding-table show_dhcp_leases show-dhcp-leases show_dot1x show-dot1x clear_dot1x clear-dot1x release_dhcp release-dhcp release_dhcp_leases release-dhcp-leases resolve_dns resolve-dns cable_test cable-test bounce_port bounce-port check_radius_server check-radius-server clear_arp clear-arp clear_bgp clear-bgp clear_session clear-session clear_macs clear-macs clear_bpdu_error clear-bpdu-error poll_stats poll-stats monitor_traffic monitor-traffic run_top run-top top clear_policy_hit_count clear-policy-hit-count help" -f -a "clear-dot1x" -d 'Make 802.1X sessions start over'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and not __fish_seen_subcommand_from ping service_ping service-ping traceroute arp show_arp show-arp show_mac_table show-mac-table clear_mac_table clear-mac-table show_evpn_database show-evpn-database show_route show-route show_bgp_summary show-bgp-summary show_ospf_summary show-ospf-summary show_ospf_interfaces show-ospf-interfaces show_ospf_neighbors show-ospf-neighbors show_ospf_database show-ospf-database show_service_path show-service-path show_session show-session show_forwarding_table show-forwarding-table show_dhcp_leases show-dhcp-leases show_dot1x show-dot1x clear_dot1x clear-dot1x release_dhcp release-dhcp release_dhcp_leases release-dhcp-leases resolve_dns resolve-dns cable_test cable-test bounce_port bounce-port check_radius_server check-radius-server clear_arp clear-arp clear_bgp clear-bgp clear_session clear-session clear_macs clear-macs clear_bpdu_error clear-bpdu-error poll_stats poll-stats monitor_traffic monitor-traffic run_top run-top top clear_policy_hit_count clear-policy-hit-count help" -f -a "release_dhcp" -d 'Give up the DHCP lease of a port'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and not __fish_seen_subcommand_from ping service_ping service-ping traceroute arp show_arp show-arp show_mac_table show-mac-table clear_mac_table clear-mac-table show_evpn_database show-evpn-database show_route show-route show_bgp_summary show-bgp-summary show_ospf_summary show-ospf-summary show_ospf_interfaces show-ospf-interfaces show_ospf_neighbors show-ospf-neighbors show_ospf_database show-ospf-database show_service_path show-service-path show_session show-session show_forwarding_table show-forwarding-table show_dhcp_leases show-dhcp-leases show_dot1x show-dot1x clear_dot1x clear-dot1x release_dhcp release-dhcp release_dhcp_leases release-dhcp-leases resolve_dns resolve-dns cable_test cable-test bounce_port bounce-port check_radius_server check-radius-server clear_arp clear-arp clear_bgp clear-bgp clear_session clear-session clear_macs clear-macs clear_bpdu_error clear-bpdu-error poll_stats poll-stats monitor_traffic monitor-traffic run_top run-top top clear_policy_hit_count clear-policy-hit-count help" -f -a "release-dhcp" -d 'Give up the DHCP lease of a port'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and not __fish_seen_subcommand_from ping service_ping service-ping traceroute arp show_arp show-arp show_mac_table show-mac-table clear_mac_table clear-mac-table show_evpn_database show-evpn-database show_route show-route show_bgp_summary show-bgp-summary show_ospf_summary show-ospf-summary show_ospf_interfaces show-ospf-interfaces show_ospf_neighbors show-ospf-neighbors show_ospf_database show-ospf-database show_service_path show-service-path show_session show-session show_forwarding_table show-forwarding-table show_dhcp_leases show-dhcp-leases show_dot1x show-dot1x clear_dot1x clear-dot1x release_dhcp release-dhcp release_dhcp_leases release-dhcp-leases resolve_dns resolve-dns cable_test cable-test bounce_port bounce-port check_radius_server check-radius-server clear_arp clear-arp clear_bgp clear-bgp clear_session clear-session clear_macs clear-macs clear_bpdu_error clear-bpdu-error poll_stats poll-stats monitor_traffic monitor-traffic run_top run-top top clear_policy_hit_count clear-policy-hit-count help" -f -a "release_dhcp_leases" -d 'Release DHCP leases of clients'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and not __fish_seen_subcommand_from ping service_ping service-ping traceroute arp show_arp show-arp show_mac_table show-mac-table clear_mac_table clear-mac-table show_evpn_database show-evpn-database show_route show-route show_bgp_summary show-bgp-summary show_ospf_summary show-ospf-summary show_ospf_interfaces show-ospf-interfaces show_ospf_neighbors show-ospf-neighbors show_ospf_database show-ospf-database show_service_path show-service-path show_session show-session show_forwarding_table show-forwarding-table show_dhcp_leases show-dhcp-leases show_dot1x show-dot1x clear_dot1x clear-dot1x release_dhcp release-dhcp release_dhcp_leases release-dhcp-leases resolve_dns resolve-dns cable_test cable-test bounce_port bounce-port check_radius_server check-radius-server clear_arp clear-arp clear_bgp clear-bgp clear_session clear-session clear_macs clear-macs clear_bpdu_error clear-bpdu-error poll_stats poll-stats monitor_traffic monitor-traffic run_top run-top top clear_policy_hit_count clear-policy-hit-count help" -f -a "release-dhcp-leases" -d 'Release DHCP leases of clients'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and not __fish_seen_subcommand_from ping service_ping service-ping traceroute arp show_arp show-arp show_mac_table show-mac-table clear_mac_table clear-mac-table show_evpn_database show-evpn-database show_route show-route show_bgp_summary show-bgp-summary show_ospf_summary show-ospf-summary show_ospf_interfaces show-ospf-interfaces show_ospf_neighbors show-ospf-neighbors show_ospf_database show-ospf-database show_service_path show-service-path show_session show-session show_forwarding_table show-forwarding-table show_dhcp_leases show-dhcp-leases show_dot1x show-dot1x clear_dot1x clear-dot1x release_dhcp release-dhcp release_dhcp_leases release-dhcp-leases resolve_dns resolve-dns cable_test cable-test bounce_port bounce-port check_radius_server check-radius-server clear_arp clear-arp clear_bgp clear-bgp clear_session clear-session clear_macs clear-macs clear_bpdu_error clear-bpdu-error poll_stats poll-stats monitor_traffic monitor-traffic run_top run-top top clear_policy_hit_count clear-policy-hit-count help" -f -a "resolve_dns" -d 'Resolve the DNS names that the configuration uses'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and not __fish_seen_subcommand_from ping service_ping service-ping traceroute arp show_arp show-arp show_mac_table show-mac-table clear_mac_table clear-mac-table show_evpn_database show-evpn-database show_route show-route show_bgp_summary show-bgp-summary show_ospf_summary show-ospf-summary show_ospf_interfaces show-ospf-interfaces show_ospf_neighbors show-ospf-neighbors show_ospf_database show-ospf-database show_service_path show-service-path show_session show-session show_forwarding_table show-forwarding-table show_dhcp_leases show-dhcp-leases show_dot1x show-dot1x clear_dot1x clear-dot1x release_dhcp release-dhcp release_dhcp_leases release-dhcp-leases resolve_dns resolve-dns cable_test cable-test bounce_port bounce-port check_radius_server check-radius-server clear_arp clear-arp clear_bgp clear-bgp clear_session clear-session clear_macs clear-macs clear_bpdu_error clear-bpdu-error poll_stats poll-stats monitor_traffic monitor-traffic run_top run-top top clear_policy_hit_count clear-policy-hit-count help" -f -a "resolve-dns" -d 'Resolve the DNS names that the configuration uses'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and not __fish_seen_subcommand_from ping service_ping service-ping traceroute arp show_arp show-arp show_mac_table show-mac-table clear_mac_table clear-mac-table show_evpn_database show-evpn-database show_route show-route show_bgp_summary show-bgp-summary show_ospf_summary show-ospf-summary show_ospf_interfaces show-ospf-interfaces show_ospf_neighbors show-ospf-neighbors show_ospf_database show-ospf-database show_service_path show-service-path show_session show-session show_forwarding_table show-forwarding-table show_dhcp_leases show-dhcp-leases show_dot1x show-dot1x clear_dot1x clear-dot1x release_dhcp release-dhcp release_dhcp_leases release-dhcp-leases resolve_dns resolve-dns cable_test cable-test bounce_port bounce-port check_radius_server check-radius-server clear_arp clear-arp clear_bgp clear-bgp clear_session clear-session clear_macs clear-macs clear_bpdu_error clear-bpdu-error poll_stats poll-stats monitor_traffic monitor-traffic run_top run-top top clear_policy_hit_count clear-policy-hit-count help" -f -a "cable_test" -d 'Test the cable of a port'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and not __fish_seen_subcommand_from ping service_ping service-ping traceroute arp show_arp show-arp show_mac_table show-mac-table clear_mac_table clear-mac-table show_evpn_database show-evpn-database show_route show-route show_bgp_summary show-bgp-summary show_ospf_summary show-ospf-summary show_ospf_interfaces show-ospf-interfaces show_ospf_neighbors show-ospf-neighbors show_ospf_database show-ospf-database show_service_path show-service-path show_session show-session show_forwarding_table show-forwarding-table show_dhcp_leases show-dhcp-leases show_dot1x show-dot1x clear_dot1x clear-dot1x release_dhcp release-dhcp release_dhcp_leases release-dhcp-leases resolve_dns resolve-dns cable_test cable-test bounce_port bounce-port check_radius_server check-radius-server clear_arp clear-arp clear_bgp clear-bgp clear_session clear-session clear_macs clear-macs clear_bpdu_error clear-bpdu-error poll_stats poll-stats monitor_traffic monitor-traffic run_top run-top top clear_policy_hit_count clear-policy-hit-count help" -f -a "cable-test" -d 'Test the cable of a port'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and not __fish_seen_subcommand_from ping service_ping service-ping traceroute arp show_arp show-arp show_mac_table show-mac-table clear_mac_table clear-mac-table show_evpn_database show-evpn-database show_route show-route show_bgp_summary show-bgp-summary show_ospf_summary show-ospf-summary show_ospf_interfaces show-ospf-interfaces show_ospf_neighbors show-ospf-neighbors show_ospf_database show-ospf-database show_service_path show-service-path show_session show-session show_forwarding_table show-forwarding-table show_dhcp_leases show-dhcp-leases show_dot1x show-dot1x clear_dot1x clear-dot1x release_dhcp release-dhcp release_dhcp_leases release-dhcp-leases resolve_dns resolve-dns cable_test cable-test bounce_port bounce-port check_radius_server check-radius-server clear_arp clear-arp clear_bgp clear-bgp clear_session clear-session clear_macs clear-macs clear_bpdu_error clear-bpdu-error poll_stats poll-stats monitor_traffic monitor-traffic run_top run-top top clear_policy_hit_count clear-policy-hit-count help" -f -a "bounce_port" -d 'Take ports down and up again'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and not __fish_seen_subcommand_from ping service_ping service-ping traceroute arp show_arp show-arp show_mac_table show-mac-table clear_mac_table clear-mac-table show_evpn_database show-evpn-database show_route show-route show_bgp_summary show-bgp-summary show_ospf_summary show-ospf-summary show_ospf_interfaces show-ospf-interfaces show_ospf_neighbors show-ospf-neighbors show_ospf_database show-ospf-database show_service_path show-service-path show_session show-session show_forwarding_table show-forwarding-table show_dhcp_leases show-dhcp-leases show_dot1x show-dot1x clear_dot1x clear-dot1x release_dhcp release-dhcp release_dhcp_leases release-dhcp-leases resolve_dns resolve-dns cable_test cable-test bounce_port bounce-port check_radius_server check-radius-server clear_arp clear-arp clear_bgp clear-bgp clear_session clear-session clear_macs clear-macs clear_bpdu_error clear-bpdu-error poll_stats poll-stats monitor_traffic monitor-traffic run_top run-top top clear_policy_hit_count clear-policy-hit-count help" -f -a "bounce-port" -d 'Take ports down and up again'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and not __fish_seen_subcommand_from ping service_ping service-ping traceroute arp show_arp show-arp show_mac_table show-mac-table clear_mac_table clear-mac-table show_evpn_database show-evpn-database show_route show-route show_bgp_summary show-bgp-summary show_ospf_summary show-ospf-summary show_ospf_interfaces show-ospf-interfaces show_ospf_neighbors show-ospf-neighbors show_ospf_database show-ospf-database show_service_path show-service-path show_session show-session show_forwarding_table show-forwarding-table show_dhcp_leases show-dhcp-leases show_dot1x show-dot1x clear_dot1x clear-dot1x release_dhcp release-dhcp release_dhcp_leases release-dhcp-leases resolve_dns resolve-dns cable_test cable-test bounce_port bounce-port check_radius_server check-radius-server clear_arp clear-arp clear_bgp clear-bgp clear_session clear-session clear_macs clear-macs clear_bpdu_error clear-bpdu-error poll_stats poll-stats monitor_traffic monitor-traffic run_top run-top top clear_policy_hit_count clear-policy-hit-count help" -f -a "check_radius_server" -d 'Try a user name and password with the RADIUS servers'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and not __fish_seen_subcommand_from ping service_ping service-ping traceroute arp show_arp show-arp show_mac_table show-mac-table clear_mac_table clear-mac-table show_evpn_database show-evpn-database show_route show-route show_bgp_summary show-bgp-summary show_ospf_summary show-ospf-summary show_ospf_interfaces show-ospf-interfaces show_ospf_neighbors show-ospf-neighbors show_ospf_database show-ospf-database show_service_path show-service-path show_session show-session show_forwarding_table show-forwarding-table show_dhcp_leases show-dhcp-leases show_dot1x show-dot1x clear_dot1x clear-dot1x release_dhcp release-dhcp release_dhcp_leases release-dhcp-leases resolve_dns resolve-dns cable_test cable-test bounce_port bounce-port check_radius_server check-radius-server clear_arp clear-arp clear_bgp clear-bgp clear_session clear-session clear_macs clear-macs clear_bpdu_error clear-bpdu-error poll_stats poll-stats monitor_traffic monitor-traffic run_top run-top top clear_policy_hit_count clear-policy-hit-count help" -f -a "check-radius-server" -d 'Try a user name and password with the RADIUS servers'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and not __fish_seen_subcommand_from ping service_ping service-ping traceroute arp show_arp show-arp show_mac_table show-mac-table clear_mac_table clear-mac-table show_evpn_database show-evpn-database show_route show-route show_bgp_summary show-bgp-summary show_ospf_summary show-ospf-summary show_ospf_interfaces show-ospf-interfaces show_ospf_neighbors show-ospf-neighbors show_ospf_database show-ospf-database show_service_path show-service-path show_session show-session show_forwarding_table show-forwarding-table show_dhcp_leases show-dhcp-leases show_dot1x show-dot1x clear_dot1x clear-dot1x release_dhcp release-dhcp release_dhcp_leases release-dhcp-leases resolve_dns resolve-dns cable_test cable-test bounce_port bounce-port check_radius_server check-radius-server clear_arp clear-arp clear_bgp clear-bgp clear_session clear-session clear_macs clear-macs clear_bpdu_error clear-bpdu-error poll_stats poll-stats monitor_traffic monitor-traffic run_top run-top top clear_policy_hit_count clear-policy-hit-count help" -f -a "clear_arp" -d 'Clear the ARP table'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and not __fish_seen_subcommand_from ping service_ping service-ping traceroute arp show_arp show-arp show_mac_table show-mac-table clear_mac_table clear-mac-table show_evpn_database show-evpn-database show_route show-route show_bgp_summary show-bgp-summary show_ospf_summary show-ospf-summary show_ospf_interfaces show-ospf-interfaces show_ospf_neighbors show-ospf-neighbors show_ospf_database show-ospf-database show_service_path show-service-path show_session show-session show_forwarding_table show-forwarding-table show_dhcp_leases show-dhcp-leases show_dot1x show-dot1x clear_dot1x clear-dot1x release_dhcp release-dhcp release_dhcp_leases release-dhcp-leases resolve_dns resolve-dns cable_test cable-test bounce_port bounce-port check_radius_server check-radius-server clear_arp clear-arp clear_bgp clear-bgp clear_session clear-session clear_macs clear-macs clear_bpdu_error clear-bpdu-error poll_stats poll-stats monitor_traffic monitor-traffic run_top run-top top clear_policy_hit_count clear-policy-hit-count help" -f -a "clear-arp" -d 'Clear the ARP table'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and not __fish_seen_subcommand_from ping service_ping service-ping traceroute arp show_arp show-arp show_mac_table show-mac-table clear_mac_table clear-mac-table show_evpn_database show-evpn-database show_route show-route show_bgp_summary show-bgp-summary show_ospf_summary show-ospf-summary show_ospf_interfaces show-ospf-interfaces show_ospf_neighbors show-ospf-neighbors show_ospf_database show-ospf-database show_service_path show-service-path show_session show-session show_forwarding_table show-forwarding-table show_dhcp_leases show-dhcp-leases show_dot1x show-dot1x clear_dot1x clear-dot1x release_dhcp release-dhcp release_dhcp_leases release-dhcp-leases resolve_dns resolve-dns cable_test cable-test bounce_port bounce-port check_radius_server check-radius-server clear_arp clear-arp clear_bgp clear-bgp clear_session clear-session clear_macs clear-macs clear_bpdu_error clear-bpdu-error poll_stats poll-stats monitor_traffic monitor-traffic run_top run-top top clear_policy_hit_count clear-policy-hit-count help" -f -a "clear_bgp" -d 'Reset BGP sessions'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and not __fish_seen_subcommand_from ping service_ping service-ping traceroute arp show_arp show-arp show_mac_table show-mac-table clear_mac_table clear-mac-table show_evpn_database show-evpn-database show_route show-route show_bgp_summary show-bgp-summary show_ospf_summary show-ospf-summary show_ospf_interfaces show-ospf-interfaces show_ospf_neighbors show-ospf-neighbors show_ospf_database show-ospf-database show_service_path show-service-path show_session show-session show_forwarding_table show-forwarding-table show_dhcp_leases show-dhcp-leases show_dot1x show-dot1x clear_dot1x clear-dot1x release_dhcp release-dhcp release_dhcp_leases release-dhcp-leases resolve_dns resolve-dns cable_test cable-test bounce_port bounce-port check_radius_server check-radius-server clear_arp clear-arp clear_bgp clear-bgp clear_session clear-session clear_macs clear-macs clear_bpdu_error clear-bpdu-error poll_stats poll-stats monitor_traffic monitor-traffic run_top run-top top clear_policy_hit_count clear-policy-hit-count help" -f -a "clear-bgp" -d 'Reset BGP sessions'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and not __fish_seen_subcommand_from ping service_ping service-ping traceroute arp show_arp show-arp show_mac_table show-mac-table clear_mac_table clear-mac-table show_evpn_database show-evpn-database show_route show-route show_bgp_summary show-bgp-summary show_ospf_summary show-ospf-summary show_ospf_interfaces show-ospf-interfaces show_ospf_neighbors show-ospf-neighbors show_ospf_database show-ospf-database show_service_path show-service-path show_session show-session show_forwarding_table show-forwarding-table show_dhcp_leases show-dhcp-leases show_dot1x show-dot1x clear_dot1x clear-dot1x release_dhcp release-dhcp release_dhcp_leases release-dhcp-leases resolve_dns resolve-dns cable_test cable-test bounce_port bounce-port check_radius_server check-radius-server clear_arp clear-arp clear_bgp clear-bgp clear_session clear-session clear_macs clear-macs clear_bpdu_error clear-bpdu-error poll_stats poll-stats monitor_traffic monitor-traffic run_top run-top top clear_policy_hit_count clear-policy-hit-count help" -f -a "clear_session" -d 'End sessions'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and not __fish_seen_subcommand_from ping service_ping service-ping traceroute arp show_arp show-arp show_mac_table show-mac-table clear_mac_table clear-mac-table show_evpn_database show-evpn-database show_route show-route show_bgp_summary show-bgp-summary show_ospf_summary show-ospf-summary show_ospf_interfaces show-ospf-interfaces show_ospf_neighbors show-ospf-neighbors show_ospf_database show-ospf-database show_service_path show-service-path show_session show-session show_forwarding_table show-forwarding-table show_dhcp_leases show-dhcp-leases show_dot1x show-dot1x clear_dot1x clear-dot1x release_dhcp release-dhcp release_dhcp_leases release-dhcp-leases resolve_dns resolve-dns cable_test cable-test bounce_port bounce-port check_radius_server check-radius-server clear_arp clear-arp clear_bgp clear-bgp clear_session clear-session clear_macs clear-macs clear_bpdu_error clear-bpdu-error poll_stats poll-stats monitor_traffic monitor-traffic run_top run-top top clear_policy_hit_count clear-policy-hit-count help" -f -a "clear-session" -d 'End sessions'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and not __fish_seen_subcommand_from ping service_ping service-ping traceroute arp show_arp show-arp show_mac_table show-mac-table clear_mac_table clear-mac-table show_evpn_database show-evpn-database show_route show-route show_bgp_summary show-bgp-summary show_ospf_summary show-ospf-summary show_ospf_interfaces show-ospf-interfaces show_ospf_neighbors show-ospf-neighbors show_ospf_database show-ospf-database show_service_path show-service-path show_session show-session show_forwarding_table show-forwarding-table show_dhcp_leases show-dhcp-leases show_dot1x show-dot1x clear_dot1x clear-dot1x release_dhcp release-dhcp release_dhcp_leases release-dhcp-leases resolve_dns resolve-dns cable_test cable-test bounce_port bounce-port check_radius_server check-radius-server clear_arp clear-arp clear_bgp clear-bgp clear_session clear-session clear_macs clear-macs clear_bpdu_error clear-bpdu-error poll_stats poll-stats monitor_traffic monitor-traffic run_top run-top top clear_policy_hit_count clear-policy-hit-count help" -f -a "clear_macs" -d 'Clear the MAC addresses that ports have learned'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and not __fish_seen_subcommand_from ping service_ping service-ping traceroute arp show_arp show-arp show_mac_table show-mac-table clear_mac_table clear-mac-table show_evpn_database show-evpn-database show_route show-route show_bgp_summary show-bgp-summary show_ospf_summary show-ospf-summary show_ospf_interfaces show-ospf-interfaces show_ospf_neighbors show-ospf-neighbors show_ospf_database show-ospf-database show_service_path show-service-path show_session show-session show_forwarding_table show-forwarding-table show_dhcp_leases show-dhcp-leases show_dot1x show-dot1x clear_dot1x clear-dot1x release_dhcp release-dhcp release_dhcp_leases release-dhcp-leases resolve_dns resolve-dns cable_test cable-test bounce_port bounce-port check_radius_server check-radius-server clear_arp clear-arp clear_bgp clear-bgp clear_session clear-session clear_macs clear-macs clear_bpdu_error clear-bpdu-error poll_stats poll-stats monitor_traffic monitor-traffic run_top run-top top clear_policy_hit_count clear-policy-hit-count help" -f -a "clear-macs" -d 'Clear the MAC addresses that ports have learned'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and not __fish_seen_subcommand_from ping service_ping service-ping traceroute arp show_arp show-arp show_mac_table show-mac-table clear_mac_table clear-mac-table show_evpn_database show-evpn-database show_route show-route show_bgp_summary show-bgp-summary show_ospf_summary show-ospf-summary show_ospf_interfaces show-ospf-interfaces show_ospf_neighbors show-ospf-neighbors show_ospf_database show-ospf-database show_service_path show-service-path show_session show-session show_forwarding_table show-forwarding-table show_dhcp_leases show-dhcp-leases show_dot1x show-dot1x clear_dot1x clear-dot1x release_dhcp release-dhcp release_dhcp_leases release-dhcp-leases resolve_dns resolve-dns cable_test cable-test bounce_port bounce-port check_radius_server check-radius-server clear_arp clear-arp clear_bgp clear-bgp clear_session clear-session clear_macs clear-macs clear_bpdu_error clear-bpdu-error poll_stats poll-stats monitor_traffic monitor-traffic run_top run-top top clear_policy_hit_count clear-policy-hit-count help" -f -a "clear_bpdu_error" -d 'Bring ports back that a BPDU has blocked'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and not __fish_seen_subcommand_from ping service_ping service-ping traceroute arp show_arp show-arp show_mac_table show-mac-table clear_mac_table clear-mac-table show_evpn_database show-evpn-database show_route show-route show_bgp_summary show-bgp-summary show_ospf_summary show-ospf-summary show_ospf_interfaces show-ospf-interfaces show_ospf_neighbors show-ospf-neighbors show_ospf_database show-ospf-database show_service_path show-service-path show_session show-session show_forwarding_table show-forwarding-table show_dhcp_leases show-dhcp-leases show_dot1x show-dot1x clear_dot1x clear-dot1x release_dhcp release-dhcp release_dhcp_leases release-dhcp-leases resolve_dns resolve-dns cable_test cable-test bounce_port bounce-port check_radius_server check-radius-server clear_arp clear-arp clear_bgp clear-bgp clear_session clear-session clear_macs clear-macs clear_bpdu_error clear-bpdu-error poll_stats poll-stats monitor_traffic monitor-traffic run_top run-top top clear_policy_hit_count clear-policy-hit-count help" -f -a "clear-bpdu-error" -d 'Bring ports back that a BPDU has blocked'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and not __fish_seen_subcommand_from ping service_ping service-ping traceroute arp show_arp show-arp show_mac_table show-mac-table clear_mac_table clear-mac-table show_evpn_database show-evpn-database show_route show-route show_bgp_summary show-bgp-summary show_ospf_summary show-ospf-summary show_ospf_interfaces show-ospf-interfaces show_ospf_neighbors show-ospf-neighbors show_ospf_database show-ospf-database show_service_path show-service-path show_session show-session show_forwarding_table show-forwarding-table show_dhcp_leases show-dhcp-leases show_dot1x show-dot1x clear_dot1x clear-dot1x release_dhcp release-dhcp release_dhcp_leases release-dhcp-leases resolve_dns resolve-dns cable_test cable-test bounce_port bounce-port check_radius_server check-radius-server clear_arp clear-arp clear_bgp clear-bgp clear_session clear-session clear_macs clear-macs clear_bpdu_error clear-bpdu-error poll_stats poll-stats monitor_traffic monitor-traffic run_top run-top top clear_policy_hit_count clear-policy-hit-count help" -f -a "poll_stats" -d 'Make the device send its statistics now'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and not __fish_seen_subcommand_from ping service_ping service-ping traceroute arp show_arp show-arp show_mac_table show-mac-table clear_mac_table clear-mac-table show_evpn_database show-evpn-database show_route show-route show_bgp_summary show-bgp-summary show_ospf_summary show-ospf-summary show_ospf_interfaces show-ospf-interfaces show_ospf_neighbors show-ospf-neighbors show_ospf_database show-ospf-database show_service_path show-service-path show_session show-session show_forwarding_table show-forwarding-table show_dhcp_leases show-dhcp-leases show_dot1x show-dot1x clear_dot1x clear-dot1x release_dhcp release-dhcp release_dhcp_leases release-dhcp-leases resolve_dns resolve-dns cable_test cable-test bounce_port bounce-port check_radius_server check-radius-server clear_arp clear-arp clear_bgp clear-bgp clear_session clear-session clear_macs clear-macs clear_bpdu_error clear-bpdu-error poll_stats poll-stats monitor_traffic monitor-traffic run_top run-top top clear_policy_hit_count clear-policy-hit-count help" -f -a "poll-stats" -d 'Make the device send its statistics now'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and not __fish_seen_subcommand_from ping service_ping service-ping traceroute arp show_arp show-arp show_mac_table show-mac-table clear_mac_table clear-mac-table show_evpn_database show-evpn-database show_route show-route show_bgp_summary show-bgp-summary show_ospf_summary show-ospf-summary show_ospf_interfaces show-ospf-interfaces show_ospf_neighbors show-ospf-neighbors show_ospf_database show-ospf-database show_service_path show-service-path show_session show-session show_forwarding_table show-forwarding-table show_dhcp_leases show-dhcp-leases show_dot1x show-dot1x clear_dot1x clear-dot1x release_dhcp release-dhcp release_dhcp_leases release-dhcp-leases resolve_dns resolve-dns cable_test cable-test bounce_port bounce-port check_radius_server check-radius-server clear_arp clear-arp clear_bgp clear-bgp clear_session clear-session clear_macs clear-macs clear_bpdu_error clear-bpdu-error poll_stats poll-stats monitor_traffic monitor-traffic run_top run-top top clear_policy_hit_count clear-policy-hit-count help" -f -a "monitor_traffic" -d 'Watch the traffic of ports'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and not __fish_seen_subcommand_from ping service_ping service-ping traceroute arp show_arp show-arp show_mac_table show-mac-table clear_mac_table clear-mac-table show_evpn_database show-evpn-database show_route show-route show_bgp_summary show-bgp-summary show_ospf_summary show-ospf-summary show_ospf_interfaces show-ospf-interfaces show_ospf_neighbors show-ospf-neighbors show_ospf_database show-ospf-database show_service_path show-service-path show_session show-session show_forwarding_table show-forwarding-table show_dhcp_leases show-dhcp-leases show_dot1x show-dot1x clear_dot1x clear-dot1x release_dhcp release-dhcp release_dhcp_leases release-dhcp-leases resolve_dns resolve-dns cable_test cable-test bounce_port bounce-port check_radius_server check-radius-server clear_arp clear-arp clear_bgp clear-bgp clear_session clear-session clear_macs clear-macs clear_bpdu_error clear-bpdu-error poll_stats poll-stats monitor_traffic monitor-traffic run_top run-top top clear_policy_hit_count clear-policy-hit-count help" -f -a "monitor-traffic" -d 'Watch the traffic of ports'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and not __fish_seen_subcommand_from ping service_ping service-ping traceroute arp show_arp show-arp show_mac_table show-mac-table clear_mac_table clear-mac-table show_evpn_database show-evpn-database show_route show-route show_bgp_summary show-bgp-summary show_ospf_summary show-ospf-summary show_ospf_interfaces show-ospf-interfaces show_ospf_neighbors show-ospf-neighbors show_ospf_database show-ospf-database show_service_path show-service-path show_session show-session show_forwarding_table show-forwarding-table show_dhcp_leases show-dhcp-leases show_dot1x show-dot1x clear_dot1x clear-dot1x release_dhcp release-dhcp release_dhcp_leases release-dhcp-leases resolve_dns resolve-dns cable_test cable-test bounce_port bounce-port check_radius_server check-radius-server clear_arp clear-arp clear_bgp clear-bgp clear_session clear-session clear_macs clear-macs clear_bpdu_error clear-bpdu-error poll_stats poll-stats monitor_traffic monitor-traffic run_top run-top top clear_policy_hit_count clear-policy-hit-count help" -f -a "run_top" -d 'Watch the processes of the device'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and not __fish_seen_subcommand_from ping service_ping service-ping traceroute arp show_arp show-arp show_mac_table show-mac-table clear_mac_table clear-mac-table show_evpn_database show-evpn-database show_route show-route show_bgp_summary show-bgp-summary show_ospf_summary show-ospf-summary show_ospf_interfaces show-ospf-interfaces show_ospf_neighbors show-ospf-neighbors show_ospf_database show-ospf-database show_service_path show-service-path show_session show-session show_forwarding_table show-forwarding-table show_dhcp_leases show-dhcp-leases show_dot1x show-dot1x clear_dot1x clear-dot1x release_dhcp release-dhcp release_dhcp_leases release-dhcp-leases resolve_dns resolve-dns cable_test cable-test bounce_port bounce-port check_radius_server check-radius-server clear_arp clear-arp clear_bgp clear-bgp clear_session clear-session clear_macs clear-macs clear_bpdu_error clear-bpdu-error poll_stats poll-stats monitor_traffic monitor-traffic run_top run-top top clear_policy_hit_count clear-policy-hit-count help" -f -a "run-top" -d 'Watch the processes of the device'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and not __fish_seen_subcommand_from ping service_ping service-ping traceroute arp show_arp show-arp show_mac_table show-mac-table clear_mac_table clear-mac-table show_evpn_database show-evpn-database show_route show-route show_bgp_summary show-bgp-summary show_ospf_summary show-ospf-summary show_ospf_interfaces show-ospf-interfaces show_ospf_neighbors show-ospf-neighbors show_ospf_database show-ospf-database show_service_path show-service-path show_session show-session show_forwarding_table show-forwarding-table show_dhcp_leases show-dhcp-leases show_dot1x show-dot1x clear_dot1x clear-dot1x release_dhcp release-dhcp release_dhcp_leases release-dhcp-leases resolve_dns resolve-dns cable_test cable-test bounce_port bounce-port check_radius_server check-radius-server clear_arp clear-arp clear_bgp clear-bgp clear_session clear-session clear_macs clear-macs clear_bpdu_error clear-bpdu-error poll_stats poll-stats monitor_traffic monitor-traffic run_top run-top top clear_policy_hit_count clear-policy-hit-count help" -f -a "top" -d 'Watch the processes of the device'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and not __fish_seen_subcommand_from ping service_ping service-ping traceroute arp show_arp show-arp show_mac_table show-mac-table clear_mac_table clear-mac-table show_evpn_database show-evpn-database show_route show-route show_bgp_summary show-bgp-summary show_ospf_summary show-ospf-summary show_ospf_interfaces show-ospf-interfaces show_ospf_neighbors show-ospf-neighbors show_ospf_database show-ospf-database show_service_path show-service-path show_session show-session show_forwarding_table show-forwarding-table show_dhcp_leases show-dhcp-leases show_dot1x show-dot1x clear_dot1x clear-dot1x release_dhcp release-dhcp release_dhcp_leases release-dhcp-leases resolve_dns resolve-dns cable_test cable-test bounce_port bounce-port check_radius_server check-radius-server clear_arp clear-arp clear_bgp clear-bgp clear_session clear-session clear_macs clear-macs clear_bpdu_error clear-bpdu-error poll_stats poll-stats monitor_traffic monitor-traffic run_top run-top top clear_policy_hit_count clear-policy-hit-count help" -f -a "clear_policy_hit_count" -d 'Clear the hit count of a security policy'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and not __fish_seen_subcommand_from ping service_ping service-ping traceroute arp show_arp show-arp show_mac_table show-mac-table clear_mac_table clear-mac-table show_evpn_database show-evpn-database show_route show-route show_bgp_summary show-bgp-summary show_ospf_summary show-ospf-summary show_ospf_interfaces show-ospf-interfaces show_ospf_neighbors show-ospf-neighbors show_ospf_database show-ospf-database show_service_path show-service-path show_session show-session show_forwarding_table show-forwarding-table show_dhcp_leases show-dhcp-leases show_dot1x show-dot1x clear_dot1x clear-dot1x release_dhcp release-dhcp release_dhcp_leases release-dhcp-leases resolve_dns resolve-dns cable_test cable-test bounce_port bounce-port check_radius_server check-radius-server clear_arp clear-arp clear_bgp clear-bgp clear_session clear-session clear_macs clear-macs clear_bpdu_error clear-bpdu-error poll_stats poll-stats monitor_traffic monitor-traffic run_top run-top top clear_policy_hit_count clear-policy-hit-count help" -f -a "clear-policy-hit-count" -d 'Clear the hit count of a security policy'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and not __fish_seen_subcommand_from ping service_ping service-ping traceroute arp show_arp show-arp show_mac_table show-mac-table clear_mac_table clear-mac-table show_evpn_database show-evpn-database show_route show-route show_bgp_summary show-bgp-summary show_ospf_summary show-ospf-summary show_ospf_interfaces show-ospf-interfaces show_ospf_neighbors show-ospf-neighbors show_ospf_database show-ospf-database show_service_path show-service-path show_session show-session show_forwarding_table show-forwarding-table show_dhcp_leases show-dhcp-leases show_dot1x show-dot1x clear_dot1x clear-dot1x release_dhcp release-dhcp release_dhcp_leases release-dhcp-leases resolve_dns resolve-dns cable_test cable-test bounce_port bounce-port check_radius_server check-radius-server clear_arp clear-arp clear_bgp clear-bgp clear_session clear-session clear_macs clear-macs clear_bpdu_error clear-bpdu-error poll_stats poll-stats monitor_traffic monitor-traffic run_top run-top top clear_policy_hit_count clear-policy-hit-count help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from ping" -l count -d 'Packets to send (a number from 1) [default: 10]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from ping" -l size -d 'Bytes of a packet (a number from 56 to 65535) [default: 56]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from ping" -l egress-interface -d 'The interface to send from' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from ping" -l vrf -d 'The VRF or routing instance' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from ping" -l node -d 'The node of a high-availability pair' -r -f -a "node0\t''
node1\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from ping" -l site -d 'The site: its name or id, a pattern (\'US-*\'), or all; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from ping" -l device -d 'The device: its name, MAC or id, or a pattern; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from ping" -l org -d 'Look for sites in this organisation only' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from ping" -l cache-ttl -d 'How long names are kept on disk; 0 keeps none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from ping" -l timeout -d 'The most that a device may take in all [default: 60s, longer where a count or duration asks for it]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from ping" -l concurrency -d 'Devices at the same time' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from ping" -s o -l output -d 'Default: pretty on a terminal, ndjson in a pipe or file; for captures by the file\'s ending, pcapng for -w -; record is for replay' -r -f -a "pretty\t''
ndjson\t''
json\t''
raw\t''
csv\t''
tsv\t''
pcap\t''
pcapng\t''
record\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from ping" -s f -l filter -d 'A jq program; its results are written instead of the payload (pcap, pcapng: the packets for which one is neither false nor null)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from ping" -l columns -d 'Columns of csv, tsv and pretty, as dotted paths' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from ping" -l max-retries -d 'Give up after N failures in a row [default: never]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from ping" -l retry-delay -d 'First pause before a new attempt; later ones double' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from ping" -l retry-max-delay -d 'Longest pause before a new attempt' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from ping" -l connect-timeout -d 'For name, TCP, proxy, TLS and upgrade together' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from ping" -l ping-interval -d 'Time between pings; 0 sends none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from ping" -l ping-timeout -d 'Time for the pong to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from ping" -l ack-timeout -d 'Time for an acknowledgement to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from ping" -l host -d 'Region (global01, eu, …), host name, or URL of the cloud' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from ping" -l ws-url -d 'The stream\'s own URL, where it does not follow from the host' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from ping" -l token-file -d 'File with the API token [env of the token itself: MIST_APITOKEN]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from ping" -l profile -d 'A section of the configuration file' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from ping" -l config -d 'The configuration file [default: mistcat/config.toml in the configuration folder]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from ping" -l ca-cert -d 'Trust one more certificate authority (PEM)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from ping" -l proxy -d 'Connect through this proxy (http, https or socks5) [env: HTTPS_PROXY, ALL_PROXY, NO_PROXY]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from ping" -l color -d 'Colour the output' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from ping" -l log-format -d 'How notices on stderr are written' -r -f -a "text\t''
json\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from ping" -l use-ipv6 -d 'Use IPv6'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from ping" -l refresh -d 'Fetch names anew, whatever is kept'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from ping" -s r -l raw-strings -d 'Write string results without quotes'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from ping" -l no-reconnect -d 'End when the connection is lost'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from ping" -l insecure -d 'Do not verify the cloud\'s certificate'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from ping" -l demo -d 'Use a simulated cloud inside this process: no account, no network'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from ping" -l dry-run -d 'Print what would be sent, and send nothing'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from ping" -s v -l verbose -d 'More notices (-vvv: every frame that is sent)'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from ping" -s q -l quiet -d 'No notices, only errors'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from ping" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from service_ping" -l service -d 'The service that the packets belong to' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from service_ping" -l tenant -d 'The tenant that the packets come from' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from service_ping" -l count -d 'Packets to send (a number from 1) [default: 10]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from service_ping" -l size -d 'Bytes of a packet (a number from 56 to 65535) [default: 56]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from service_ping" -l node -d 'The node of a high-availability pair' -r -f -a "node0\t''
node1\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from service_ping" -l site -d 'The site: its name or id, a pattern (\'US-*\'), or all; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from service_ping" -l device -d 'The device: its name, MAC or id, or a pattern; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from service_ping" -l org -d 'Look for sites in this organisation only' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from service_ping" -l cache-ttl -d 'How long names are kept on disk; 0 keeps none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from service_ping" -l timeout -d 'The most that a device may take in all [default: 60s, longer where a count or duration asks for it]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from service_ping" -l concurrency -d 'Devices at the same time' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from service_ping" -s o -l output -d 'Default: pretty on a terminal, ndjson in a pipe or file; for captures by the file\'s ending, pcapng for -w -; record is for replay' -r -f -a "pretty\t''
ndjson\t''
json\t''
raw\t''
csv\t''
tsv\t''
pcap\t''
pcapng\t''
record\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from service_ping" -s f -l filter -d 'A jq program; its results are written instead of the payload (pcap, pcapng: the packets for which one is neither false nor null)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from service_ping" -l columns -d 'Columns of csv, tsv and pretty, as dotted paths' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from service_ping" -l max-retries -d 'Give up after N failures in a row [default: never]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from service_ping" -l retry-delay -d 'First pause before a new attempt; later ones double' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from service_ping" -l retry-max-delay -d 'Longest pause before a new attempt' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from service_ping" -l connect-timeout -d 'For name, TCP, proxy, TLS and upgrade together' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from service_ping" -l ping-interval -d 'Time between pings; 0 sends none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from service_ping" -l ping-timeout -d 'Time for the pong to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from service_ping" -l ack-timeout -d 'Time for an acknowledgement to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from service_ping" -l host -d 'Region (global01, eu, …), host name, or URL of the cloud' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from service_ping" -l ws-url -d 'The stream\'s own URL, where it does not follow from the host' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from service_ping" -l token-file -d 'File with the API token [env of the token itself: MIST_APITOKEN]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from service_ping" -l profile -d 'A section of the configuration file' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from service_ping" -l config -d 'The configuration file [default: mistcat/config.toml in the configuration folder]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from service_ping" -l ca-cert -d 'Trust one more certificate authority (PEM)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from service_ping" -l proxy -d 'Connect through this proxy (http, https or socks5) [env: HTTPS_PROXY, ALL_PROXY, NO_PROXY]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from service_ping" -l color -d 'Colour the output' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from service_ping" -l log-format -d 'How notices on stderr are written' -r -f -a "text\t''
json\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from service_ping" -l refresh -d 'Fetch names anew, whatever is kept'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from service_ping" -s r -l raw-strings -d 'Write string results without quotes'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from service_ping" -l no-reconnect -d 'End when the connection is lost'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from service_ping" -l insecure -d 'Do not verify the cloud\'s certificate'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from service_ping" -l demo -d 'Use a simulated cloud inside this process: no account, no network'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from service_ping" -l dry-run -d 'Print what would be sent, and send nothing'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from service_ping" -s v -l verbose -d 'More notices (-vvv: every frame that is sent)'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from service_ping" -s q -l quiet -d 'No notices, only errors'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from service_ping" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from service-ping" -l service -d 'The service that the packets belong to' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from service-ping" -l tenant -d 'The tenant that the packets come from' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from service-ping" -l count -d 'Packets to send (a number from 1) [default: 10]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from service-ping" -l size -d 'Bytes of a packet (a number from 56 to 65535) [default: 56]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from service-ping" -l node -d 'The node of a high-availability pair' -r -f -a "node0\t''
node1\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from service-ping" -l site -d 'The site: its name or id, a pattern (\'US-*\'), or all; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from service-ping" -l device -d 'The device: its name, MAC or id, or a pattern; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from service-ping" -l org -d 'Look for sites in this organisation only' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from service-ping" -l cache-ttl -d 'How long names are kept on disk; 0 keeps none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from service-ping" -l timeout -d 'The most that a device may take in all [default: 60s, longer where a count or duration asks for it]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from service-ping" -l concurrency -d 'Devices at the same time' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from service-ping" -s o -l output -d 'Default: pretty on a terminal, ndjson in a pipe or file; for captures by the file\'s ending, pcapng for -w -; record is for replay' -r -f -a "pretty\t''
ndjson\t''
json\t''
raw\t''
csv\t''
tsv\t''
pcap\t''
pcapng\t''
record\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from service-ping" -s f -l filter -d 'A jq program; its results are written instead of the payload (pcap, pcapng: the packets for which one is neither false nor null)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from service-ping" -l columns -d 'Columns of csv, tsv and pretty, as dotted paths' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from service-ping" -l max-retries -d 'Give up after N failures in a row [default: never]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from service-ping" -l retry-delay -d 'First pause before a new attempt; later ones double' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from service-ping" -l retry-max-delay -d 'Longest pause before a new attempt' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from service-ping" -l connect-timeout -d 'For name, TCP, proxy, TLS and upgrade together' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from service-ping" -l ping-interval -d 'Time between pings; 0 sends none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from service-ping" -l ping-timeout -d 'Time for the pong to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from service-ping" -l ack-timeout -d 'Time for an acknowledgement to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from service-ping" -l host -d 'Region (global01, eu, …), host name, or URL of the cloud' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from service-ping" -l ws-url -d 'The stream\'s own URL, where it does not follow from the host' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from service-ping" -l token-file -d 'File with the API token [env of the token itself: MIST_APITOKEN]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from service-ping" -l profile -d 'A section of the configuration file' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from service-ping" -l config -d 'The configuration file [default: mistcat/config.toml in the configuration folder]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from service-ping" -l ca-cert -d 'Trust one more certificate authority (PEM)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from service-ping" -l proxy -d 'Connect through this proxy (http, https or socks5) [env: HTTPS_PROXY, ALL_PROXY, NO_PROXY]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from service-ping" -l color -d 'Colour the output' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from service-ping" -l log-format -d 'How notices on stderr are written' -r -f -a "text\t''
json\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from service-ping" -l refresh -d 'Fetch names anew, whatever is kept'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from service-ping" -s r -l raw-strings -d 'Write string results without quotes'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from service-ping" -l no-reconnect -d 'End when the connection is lost'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from service-ping" -l insecure -d 'Do not verify the cloud\'s certificate'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from service-ping" -l demo -d 'Use a simulated cloud inside this process: no account, no network'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from service-ping" -l dry-run -d 'Print what would be sent, and send nothing'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from service-ping" -s v -l verbose -d 'More notices (-vvv: every frame that is sent)'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from service-ping" -s q -l quiet -d 'No notices, only errors'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from service-ping" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from traceroute" -l protocol -d 'What is sent; icmp on access points only [default: udp]' -r -f -a "udp\t''
icmp\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from traceroute" -l port -d 'The UDP port; not on SSR (a number from 1 to 65535) [default: 33434]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from traceroute" -l probe-timeout -d 'Seconds to wait for answers; not on SSR (a number from 1) [default: 60]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from traceroute" -l network -d 'The network to start from; on SSR [default: internal]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from traceroute" -l vrf -d 'The routing instance to start from; on SRX' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from traceroute" -l node -d 'The node of a high-availability pair' -r -f -a "node0\t''
node1\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from traceroute" -l site -d 'The site: its name or id, a pattern (\'US-*\'), or all; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from traceroute" -l device -d 'The device: its name, MAC or id, or a pattern; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from traceroute" -l org -d 'Look for sites in this organisation only' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from traceroute" -l cache-ttl -d 'How long names are kept on disk; 0 keeps none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from traceroute" -l timeout -d 'The most that a device may take in all [default: 60s, longer where a count or duration asks for it]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from traceroute" -l concurrency -d 'Devices at the same time' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from traceroute" -s o -l output -d 'Default: pretty on a terminal, ndjson in a pipe or file; for captures by the file\'s ending, pcapng for -w -; record is for replay' -r -f -a "pretty\t''
ndjson\t''
json\t''
raw\t''
csv\t''
tsv\t''
pcap\t''
pcapng\t''
record\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from traceroute" -s f -l filter -d 'A jq program; its results are written instead of the payload (pcap, pcapng: the packets for which one is neither false nor null)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from traceroute" -l columns -d 'Columns of csv, tsv and pretty, as dotted paths' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from traceroute" -l max-retries -d 'Give up after N failures in a row [default: never]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from traceroute" -l retry-delay -d 'First pause before a new attempt; later ones double' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from traceroute" -l retry-max-delay -d 'Longest pause before a new attempt' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from traceroute" -l connect-timeout -d 'For name, TCP, proxy, TLS and upgrade together' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from traceroute" -l ping-interval -d 'Time between pings; 0 sends none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from traceroute" -l ping-timeout -d 'Time for the pong to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from traceroute" -l ack-timeout -d 'Time for an acknowledgement to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from traceroute" -l host -d 'Region (global01, eu, …), host name, or URL of the cloud' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from traceroute" -l ws-url -d 'The stream\'s own URL, where it does not follow from the host' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from traceroute" -l token-file -d 'File with the API token [env of the token itself: MIST_APITOKEN]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from traceroute" -l profile -d 'A section of the configuration file' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from traceroute" -l config -d 'The configuration file [default: mistcat/config.toml in the configuration folder]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from traceroute" -l ca-cert -d 'Trust one more certificate authority (PEM)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from traceroute" -l proxy -d 'Connect through this proxy (http, https or socks5) [env: HTTPS_PROXY, ALL_PROXY, NO_PROXY]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from traceroute" -l color -d 'Colour the output' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from traceroute" -l log-format -d 'How notices on stderr are written' -r -f -a "text\t''
json\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from traceroute" -l use-ipv6 -d 'Use IPv6'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from traceroute" -l refresh -d 'Fetch names anew, whatever is kept'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from traceroute" -s r -l raw-strings -d 'Write string results without quotes'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from traceroute" -l no-reconnect -d 'End when the connection is lost'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from traceroute" -l insecure -d 'Do not verify the cloud\'s certificate'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from traceroute" -l demo -d 'Use a simulated cloud inside this process: no account, no network'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from traceroute" -l dry-run -d 'Print what would be sent, and send nothing'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from traceroute" -s v -l verbose -d 'More notices (-vvv: every frame that is sent)'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from traceroute" -s q -l quiet -d 'No notices, only errors'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from traceroute" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from arp" -l node -d 'The node of a high-availability pair' -r -f -a "node0\t''
node1\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from arp" -l site -d 'The site: its name or id, a pattern (\'US-*\'), or all; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from arp" -l device -d 'The device: its name, MAC or id, or a pattern; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from arp" -l org -d 'Look for sites in this organisation only' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from arp" -l cache-ttl -d 'How long names are kept on disk; 0 keeps none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from arp" -l timeout -d 'The most that a device may take in all [default: 60s, longer where a count or duration asks for it]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from arp" -l concurrency -d 'Devices at the same time' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from arp" -s o -l output -d 'Default: pretty on a terminal, ndjson in a pipe or file; for captures by the file\'s ending, pcapng for -w -; record is for replay' -r -f -a "pretty\t''
ndjson\t''
json\t''
raw\t''
csv\t''
tsv\t''
pcap\t''
pcapng\t''
record\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from arp" -s f -l filter -d 'A jq program; its results are written instead of the payload (pcap, pcapng: the packets for which one is neither false nor null)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from arp" -l columns -d 'Columns of csv, tsv and pretty, as dotted paths' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from arp" -l max-retries -d 'Give up after N failures in a row [default: never]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from arp" -l retry-delay -d 'First pause before a new attempt; later ones double' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from arp" -l retry-max-delay -d 'Longest pause before a new attempt' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from arp" -l connect-timeout -d 'For name, TCP, proxy, TLS and upgrade together' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from arp" -l ping-interval -d 'Time between pings; 0 sends none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from arp" -l ping-timeout -d 'Time for the pong to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from arp" -l ack-timeout -d 'Time for an acknowledgement to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from arp" -l host -d 'Region (global01, eu, …), host name, or URL of the cloud' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from arp" -l ws-url -d 'The stream\'s own URL, where it does not follow from the host' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from arp" -l token-file -d 'File with the API token [env of the token itself: MIST_APITOKEN]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from arp" -l profile -d 'A section of the configuration file' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from arp" -l config -d 'The configuration file [default: mistcat/config.toml in the configuration folder]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from arp" -l ca-cert -d 'Trust one more certificate authority (PEM)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from arp" -l proxy -d 'Connect through this proxy (http, https or socks5) [env: HTTPS_PROXY, ALL_PROXY, NO_PROXY]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from arp" -l color -d 'Colour the output' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from arp" -l log-format -d 'How notices on stderr are written' -r -f -a "text\t''
json\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from arp" -l refresh -d 'Fetch names anew, whatever is kept'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from arp" -s r -l raw-strings -d 'Write string results without quotes'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from arp" -l no-reconnect -d 'End when the connection is lost'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from arp" -l insecure -d 'Do not verify the cloud\'s certificate'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from arp" -l demo -d 'Use a simulated cloud inside this process: no account, no network'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from arp" -l dry-run -d 'Print what would be sent, and send nothing'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from arp" -s v -l verbose -d 'More notices (-vvv: every frame that is sent)'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from arp" -s q -l quiet -d 'No notices, only errors'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from arp" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_arp" -l ip -d 'Only this address' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_arp" -l port-id -d 'The port, such as ge-0/0/0' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_arp" -l vrf -d 'The VRF or routing instance' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_arp" -l interval -d 'Seconds after which the output comes anew; 0 is once (a number from 0 to 10)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_arp" -l duration -d 'Seconds for which it comes anew; only with an interval (a number from 0 to 300)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_arp" -l node -d 'The node of a high-availability pair' -r -f -a "node0\t''
node1\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_arp" -l site -d 'The site: its name or id, a pattern (\'US-*\'), or all; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_arp" -l device -d 'The device: its name, MAC or id, or a pattern; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_arp" -l org -d 'Look for sites in this organisation only' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_arp" -l cache-ttl -d 'How long names are kept on disk; 0 keeps none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_arp" -l timeout -d 'The most that a device may take in all [default: 60s, longer where a count or duration asks for it]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_arp" -l concurrency -d 'Devices at the same time' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_arp" -s o -l output -d 'Default: pretty on a terminal, ndjson in a pipe or file; for captures by the file\'s ending, pcapng for -w -; record is for replay' -r -f -a "pretty\t''
ndjson\t''
json\t''
raw\t''
csv\t''
tsv\t''
pcap\t''
pcapng\t''
record\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_arp" -s f -l filter -d 'A jq program; its results are written instead of the payload (pcap, pcapng: the packets for which one is neither false nor null)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_arp" -l columns -d 'Columns of csv, tsv and pretty, as dotted paths' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_arp" -l max-retries -d 'Give up after N failures in a row [default: never]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_arp" -l retry-delay -d 'First pause before a new attempt; later ones double' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_arp" -l retry-max-delay -d 'Longest pause before a new attempt' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_arp" -l connect-timeout -d 'For name, TCP, proxy, TLS and upgrade together' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_arp" -l ping-interval -d 'Time between pings; 0 sends none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_arp" -l ping-timeout -d 'Time for the pong to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_arp" -l ack-timeout -d 'Time for an acknowledgement to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_arp" -l host -d 'Region (global01, eu, …), host name, or URL of the cloud' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_arp" -l ws-url -d 'The stream\'s own URL, where it does not follow from the host' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_arp" -l token-file -d 'File with the API token [env of the token itself: MIST_APITOKEN]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_arp" -l profile -d 'A section of the configuration file' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_arp" -l config -d 'The configuration file [default: mistcat/config.toml in the configuration folder]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_arp" -l ca-cert -d 'Trust one more certificate authority (PEM)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_arp" -l proxy -d 'Connect through this proxy (http, https or socks5) [env: HTTPS_PROXY, ALL_PROXY, NO_PROXY]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_arp" -l color -d 'Colour the output' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_arp" -l log-format -d 'How notices on stderr are written' -r -f -a "text\t''
json\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_arp" -l refresh -d 'Fetch names anew, whatever is kept'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_arp" -s r -l raw-strings -d 'Write string results without quotes'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_arp" -l no-reconnect -d 'End when the connection is lost'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_arp" -l insecure -d 'Do not verify the cloud\'s certificate'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_arp" -l demo -d 'Use a simulated cloud inside this process: no account, no network'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_arp" -l dry-run -d 'Print what would be sent, and send nothing'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_arp" -s v -l verbose -d 'More notices (-vvv: every frame that is sent)'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_arp" -s q -l quiet -d 'No notices, only errors'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_arp" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-arp" -l ip -d 'Only this address' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-arp" -l port-id -d 'The port, such as ge-0/0/0' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-arp" -l vrf -d 'The VRF or routing instance' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-arp" -l interval -d 'Seconds after which the output comes anew; 0 is once (a number from 0 to 10)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-arp" -l duration -d 'Seconds for which it comes anew; only with an interval (a number from 0 to 300)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-arp" -l node -d 'The node of a high-availability pair' -r -f -a "node0\t''
node1\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-arp" -l site -d 'The site: its name or id, a pattern (\'US-*\'), or all; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-arp" -l device -d 'The device: its name, MAC or id, or a pattern; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-arp" -l org -d 'Look for sites in this organisation only' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-arp" -l cache-ttl -d 'How long names are kept on disk; 0 keeps none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-arp" -l timeout -d 'The most that a device may take in all [default: 60s, longer where a count or duration asks for it]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-arp" -l concurrency -d 'Devices at the same time' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-arp" -s o -l output -d 'Default: pretty on a terminal, ndjson in a pipe or file; for captures by the file\'s ending, pcapng for -w -; record is for replay' -r -f -a "pretty\t''
ndjson\t''
json\t''
raw\t''
csv\t''
tsv\t''
pcap\t''
pcapng\t''
record\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-arp" -s f -l filter -d 'A jq program; its results are written instead of the payload (pcap, pcapng: the packets for which one is neither false nor null)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-arp" -l columns -d 'Columns of csv, tsv and pretty, as dotted paths' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-arp" -l max-retries -d 'Give up after N failures in a row [default: never]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-arp" -l retry-delay -d 'First pause before a new attempt; later ones double' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-arp" -l retry-max-delay -d 'Longest pause before a new attempt' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-arp" -l connect-timeout -d 'For name, TCP, proxy, TLS and upgrade together' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-arp" -l ping-interval -d 'Time between pings; 0 sends none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-arp" -l ping-timeout -d 'Time for the pong to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-arp" -l ack-timeout -d 'Time for an acknowledgement to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-arp" -l host -d 'Region (global01, eu, …), host name, or URL of the cloud' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-arp" -l ws-url -d 'The stream\'s own URL, where it does not follow from the host' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-arp" -l token-file -d 'File with the API token [env of the token itself: MIST_APITOKEN]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-arp" -l profile -d 'A section of the configuration file' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-arp" -l config -d 'The configuration file [default: mistcat/config.toml in the configuration folder]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-arp" -l ca-cert -d 'Trust one more certificate authority (PEM)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-arp" -l proxy -d 'Connect through this proxy (http, https or socks5) [env: HTTPS_PROXY, ALL_PROXY, NO_PROXY]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-arp" -l color -d 'Colour the output' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-arp" -l log-format -d 'How notices on stderr are written' -r -f -a "text\t''
json\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-arp" -l refresh -d 'Fetch names anew, whatever is kept'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-arp" -s r -l raw-strings -d 'Write string results without quotes'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-arp" -l no-reconnect -d 'End when the connection is lost'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-arp" -l insecure -d 'Do not verify the cloud\'s certificate'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-arp" -l demo -d 'Use a simulated cloud inside this process: no account, no network'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-arp" -l dry-run -d 'Print what would be sent, and send nothing'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-arp" -s v -l verbose -d 'More notices (-vvv: every frame that is sent)'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-arp" -s q -l quiet -d 'No notices, only errors'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-arp" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_mac_table" -l mac-address -d 'Only this MAC' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_mac_table" -l port-id -d 'The port, such as ge-0/0/0' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_mac_table" -l vlan-id -d 'Only this VLAN (a number from 1 to 4094)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_mac_table" -l interval -d 'Seconds after which the output comes anew; 0 is once (a number from 0 to 10)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_mac_table" -l duration -d 'Seconds for which it comes anew; only with an interval (a number from 0 to 300)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_mac_table" -l site -d 'The site: its name or id, a pattern (\'US-*\'), or all; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_mac_table" -l device -d 'The device: its name, MAC or id, or a pattern; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_mac_table" -l org -d 'Look for sites in this organisation only' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_mac_table" -l cache-ttl -d 'How long names are kept on disk; 0 keeps none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_mac_table" -l timeout -d 'The most that a device may take in all [default: 60s, longer where a count or duration asks for it]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_mac_table" -l concurrency -d 'Devices at the same time' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_mac_table" -s o -l output -d 'Default: pretty on a terminal, ndjson in a pipe or file; for captures by the file\'s ending, pcapng for -w -; record is for replay' -r -f -a "pretty\t''
ndjson\t''
json\t''
raw\t''
csv\t''
tsv\t''
pcap\t''
pcapng\t''
record\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_mac_table" -s f -l filter -d 'A jq program; its results are written instead of the payload (pcap, pcapng: the packets for which one is neither false nor null)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_mac_table" -l columns -d 'Columns of csv, tsv and pretty, as dotted paths' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_mac_table" -l max-retries -d 'Give up after N failures in a row [default: never]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_mac_table" -l retry-delay -d 'First pause before a new attempt; later ones double' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_mac_table" -l retry-max-delay -d 'Longest pause before a new attempt' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_mac_table" -l connect-timeout -d 'For name, TCP, proxy, TLS and upgrade together' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_mac_table" -l ping-interval -d 'Time between pings; 0 sends none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_mac_table" -l ping-timeout -d 'Time for the pong to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_mac_table" -l ack-timeout -d 'Time for an acknowledgement to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_mac_table" -l host -d 'Region (global01, eu, …), host name, or URL of the cloud' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_mac_table" -l ws-url -d 'The stream\'s own URL, where it does not follow from the host' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_mac_table" -l token-file -d 'File with the API token [env of the token itself: MIST_APITOKEN]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_mac_table" -l profile -d 'A section of the configuration file' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_mac_table" -l config -d 'The configuration file [default: mistcat/config.toml in the configuration folder]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_mac_table" -l ca-cert -d 'Trust one more certificate authority (PEM)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_mac_table" -l proxy -d 'Connect through this proxy (http, https or socks5) [env: HTTPS_PROXY, ALL_PROXY, NO_PROXY]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_mac_table" -l color -d 'Colour the output' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_mac_table" -l log-format -d 'How notices on stderr are written' -r -f -a "text\t''
json\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_mac_table" -l refresh -d 'Fetch names anew, whatever is kept'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_mac_table" -s r -l raw-strings -d 'Write string results without quotes'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_mac_table" -l no-reconnect -d 'End when the connection is lost'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_mac_table" -l insecure -d 'Do not verify the cloud\'s certificate'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_mac_table" -l demo -d 'Use a simulated cloud inside this process: no account, no network'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_mac_table" -l dry-run -d 'Print what would be sent, and send nothing'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_mac_table" -s v -l verbose -d 'More notices (-vvv: every frame that is sent)'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_mac_table" -s q -l quiet -d 'No notices, only errors'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_mac_table" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-mac-table" -l mac-address -d 'Only this MAC' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-mac-table" -l port-id -d 'The port, such as ge-0/0/0' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-mac-table" -l vlan-id -d 'Only this VLAN (a number from 1 to 4094)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-mac-table" -l interval -d 'Seconds after which the output comes anew; 0 is once (a number from 0 to 10)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-mac-table" -l duration -d 'Seconds for which it comes anew; only with an interval (a number from 0 to 300)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-mac-table" -l site -d 'The site: its name or id, a pattern (\'US-*\'), or all; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-mac-table" -l device -d 'The device: its name, MAC or id, or a pattern; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-mac-table" -l org -d 'Look for sites in this organisation only' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-mac-table" -l cache-ttl -d 'How long names are kept on disk; 0 keeps none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-mac-table" -l timeout -d 'The most that a device may take in all [default: 60s, longer where a count or duration asks for it]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-mac-table" -l concurrency -d 'Devices at the same time' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-mac-table" -s o -l output -d 'Default: pretty on a terminal, ndjson in a pipe or file; for captures by the file\'s ending, pcapng for -w -; record is for replay' -r -f -a "pretty\t''
ndjson\t''
json\t''
raw\t''
csv\t''
tsv\t''
pcap\t''
pcapng\t''
record\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-mac-table" -s f -l filter -d 'A jq program; its results are written instead of the payload (pcap, pcapng: the packets for which one is neither false nor null)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-mac-table" -l columns -d 'Columns of csv, tsv and pretty, as dotted paths' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-mac-table" -l max-retries -d 'Give up after N failures in a row [default: never]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-mac-table" -l retry-delay -d 'First pause before a new attempt; later ones double' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-mac-table" -l retry-max-delay -d 'Longest pause before a new attempt' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-mac-table" -l connect-timeout -d 'For name, TCP, proxy, TLS and upgrade together' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-mac-table" -l ping-interval -d 'Time between pings; 0 sends none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-mac-table" -l ping-timeout -d 'Time for the pong to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-mac-table" -l ack-timeout -d 'Time for an acknowledgement to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-mac-table" -l host -d 'Region (global01, eu, …), host name, or URL of the cloud' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-mac-table" -l ws-url -d 'The stream\'s own URL, where it does not follow from the host' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-mac-table" -l token-file -d 'File with the API token [env of the token itself: MIST_APITOKEN]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-mac-table" -l profile -d 'A section of the configuration file' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-mac-table" -l config -d 'The configuration file [default: mistcat/config.toml in the configuration folder]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-mac-table" -l ca-cert -d 'Trust one more certificate authority (PEM)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-mac-table" -l proxy -d 'Connect through this proxy (http, https or socks5) [env: HTTPS_PROXY, ALL_PROXY, NO_PROXY]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-mac-table" -l color -d 'Colour the output' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-mac-table" -l log-format -d 'How notices on stderr are written' -r -f -a "text\t''
json\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-mac-table" -l refresh -d 'Fetch names anew, whatever is kept'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-mac-table" -s r -l raw-strings -d 'Write string results without quotes'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-mac-table" -l no-reconnect -d 'End when the connection is lost'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-mac-table" -l insecure -d 'Do not verify the cloud\'s certificate'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-mac-table" -l demo -d 'Use a simulated cloud inside this process: no account, no network'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-mac-table" -l dry-run -d 'Print what would be sent, and send nothing'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-mac-table" -s v -l verbose -d 'More notices (-vvv: every frame that is sent)'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-mac-table" -s q -l quiet -d 'No notices, only errors'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-mac-table" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_mac_table" -l mac-address -d 'Only this MAC' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_mac_table" -l port-id -d 'The port, such as ge-0/0/0' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_mac_table" -l vlan-id -d 'Only this VLAN (a number from 1 to 4094)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_mac_table" -l site -d 'The site: its name or id, a pattern (\'US-*\'), or all; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_mac_table" -l device -d 'The device: its name, MAC or id, or a pattern; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_mac_table" -l org -d 'Look for sites in this organisation only' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_mac_table" -l cache-ttl -d 'How long names are kept on disk; 0 keeps none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_mac_table" -l timeout -d 'The most that a device may take in all [default: 60s, longer where a count or duration asks for it]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_mac_table" -l concurrency -d 'Devices at the same time' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_mac_table" -s o -l output -d 'Default: pretty on a terminal, ndjson in a pipe or file; for captures by the file\'s ending, pcapng for -w -; record is for replay' -r -f -a "pretty\t''
ndjson\t''
json\t''
raw\t''
csv\t''
tsv\t''
pcap\t''
pcapng\t''
record\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_mac_table" -s f -l filter -d 'A jq program; its results are written instead of the payload (pcap, pcapng: the packets for which one is neither false nor null)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_mac_table" -l columns -d 'Columns of csv, tsv and pretty, as dotted paths' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_mac_table" -l max-retries -d 'Give up after N failures in a row [default: never]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_mac_table" -l retry-delay -d 'First pause before a new attempt; later ones double' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_mac_table" -l retry-max-delay -d 'Longest pause before a new attempt' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_mac_table" -l connect-timeout -d 'For name, TCP, proxy, TLS and upgrade together' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_mac_table" -l ping-interval -d 'Time between pings; 0 sends none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_mac_table" -l ping-timeout -d 'Time for the pong to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_mac_table" -l ack-timeout -d 'Time for an acknowledgement to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_mac_table" -l host -d 'Region (global01, eu, …), host name, or URL of the cloud' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_mac_table" -l ws-url -d 'The stream\'s own URL, where it does not follow from the host' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_mac_table" -l token-file -d 'File with the API token [env of the token itself: MIST_APITOKEN]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_mac_table" -l profile -d 'A section of the configuration file' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_mac_table" -l config -d 'The configuration file [default: mistcat/config.toml in the configuration folder]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_mac_table" -l ca-cert -d 'Trust one more certificate authority (PEM)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_mac_table" -l proxy -d 'Connect through this proxy (http, https or socks5) [env: HTTPS_PROXY, ALL_PROXY, NO_PROXY]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_mac_table" -l color -d 'Colour the output' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_mac_table" -l log-format -d 'How notices on stderr are written' -r -f -a "text\t''
json\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_mac_table" -l refresh -d 'Fetch names anew, whatever is kept'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_mac_table" -s y -l yes -d 'Do not ask'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_mac_table" -s r -l raw-strings -d 'Write string results without quotes'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_mac_table" -l no-reconnect -d 'End when the connection is lost'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_mac_table" -l insecure -d 'Do not verify the cloud\'s certificate'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_mac_table" -l demo -d 'Use a simulated cloud inside this process: no account, no network'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_mac_table" -l dry-run -d 'Print what would be sent, and send nothing'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_mac_table" -s v -l verbose -d 'More notices (-vvv: every frame that is sent)'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_mac_table" -s q -l quiet -d 'No notices, only errors'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_mac_table" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-mac-table" -l mac-address -d 'Only this MAC' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-mac-table" -l port-id -d 'The port, such as ge-0/0/0' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-mac-table" -l vlan-id -d 'Only this VLAN (a number from 1 to 4094)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-mac-table" -l site -d 'The site: its name or id, a pattern (\'US-*\'), or all; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-mac-table" -l device -d 'The device: its name, MAC or id, or a pattern; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-mac-table" -l org -d 'Look for sites in this organisation only' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-mac-table" -l cache-ttl -d 'How long names are kept on disk; 0 keeps none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-mac-table" -l timeout -d 'The most that a device may take in all [default: 60s, longer where a count or duration asks for it]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-mac-table" -l concurrency -d 'Devices at the same time' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-mac-table" -s o -l output -d 'Default: pretty on a terminal, ndjson in a pipe or file; for captures by the file\'s ending, pcapng for -w -; record is for replay' -r -f -a "pretty\t''
ndjson\t''
json\t''
raw\t''
csv\t''
tsv\t''
pcap\t''
pcapng\t''
record\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-mac-table" -s f -l filter -d 'A jq program; its results are written instead of the payload (pcap, pcapng: the packets for which one is neither false nor null)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-mac-table" -l columns -d 'Columns of csv, tsv and pretty, as dotted paths' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-mac-table" -l max-retries -d 'Give up after N failures in a row [default: never]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-mac-table" -l retry-delay -d 'First pause before a new attempt; later ones double' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-mac-table" -l retry-max-delay -d 'Longest pause before a new attempt' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-mac-table" -l connect-timeout -d 'For name, TCP, proxy, TLS and upgrade together' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-mac-table" -l ping-interval -d 'Time between pings; 0 sends none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-mac-table" -l ping-timeout -d 'Time for the pong to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-mac-table" -l ack-timeout -d 'Time for an acknowledgement to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-mac-table" -l host -d 'Region (global01, eu, …), host name, or URL of the cloud' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-mac-table" -l ws-url -d 'The stream\'s own URL, where it does not follow from the host' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-mac-table" -l token-file -d 'File with the API token [env of the token itself: MIST_APITOKEN]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-mac-table" -l profile -d 'A section of the configuration file' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-mac-table" -l config -d 'The configuration file [default: mistcat/config.toml in the configuration folder]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-mac-table" -l ca-cert -d 'Trust one more certificate authority (PEM)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-mac-table" -l proxy -d 'Connect through this proxy (http, https or socks5) [env: HTTPS_PROXY, ALL_PROXY, NO_PROXY]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-mac-table" -l color -d 'Colour the output' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-mac-table" -l log-format -d 'How notices on stderr are written' -r -f -a "text\t''
json\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-mac-table" -l refresh -d 'Fetch names anew, whatever is kept'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-mac-table" -s y -l yes -d 'Do not ask'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-mac-table" -s r -l raw-strings -d 'Write string results without quotes'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-mac-table" -l no-reconnect -d 'End when the connection is lost'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-mac-table" -l insecure -d 'Do not verify the cloud\'s certificate'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-mac-table" -l demo -d 'Use a simulated cloud inside this process: no account, no network'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-mac-table" -l dry-run -d 'Print what would be sent, and send nothing'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-mac-table" -s v -l verbose -d 'More notices (-vvv: every frame that is sent)'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-mac-table" -s q -l quiet -d 'No notices, only errors'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-mac-table" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_evpn_database" -l mac -d 'Only this MAC' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_evpn_database" -l port-id -d 'The port, such as ge-0/0/0' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_evpn_database" -l interval -d 'Seconds after which the output comes anew; 0 is once (a number from 0 to 10)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_evpn_database" -l duration -d 'Seconds for which it comes anew; only with an interval (a number from 0 to 300)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_evpn_database" -l site -d 'The site: its name or id, a pattern (\'US-*\'), or all; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_evpn_database" -l device -d 'The device: its name, MAC or id, or a pattern; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_evpn_database" -l org -d 'Look for sites in this organisation only' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_evpn_database" -l cache-ttl -d 'How long names are kept on disk; 0 keeps none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_evpn_database" -l timeout -d 'The most that a device may take in all [default: 60s, longer where a count or duration asks for it]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_evpn_database" -l concurrency -d 'Devices at the same time' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_evpn_database" -s o -l output -d 'Default: pretty on a terminal, ndjson in a pipe or file; for captures by the file\'s ending, pcapng for -w -; record is for replay' -r -f -a "pretty\t''
ndjson\t''
json\t''
raw\t''
csv\t''
tsv\t''
pcap\t''
pcapng\t''
record\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_evpn_database" -s f -l filter -d 'A jq program; its results are written instead of the payload (pcap, pcapng: the packets for which one is neither false nor null)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_evpn_database" -l columns -d 'Columns of csv, tsv and pretty, as dotted paths' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_evpn_database" -l max-retries -d 'Give up after N failures in a row [default: never]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_evpn_database" -l retry-delay -d 'First pause before a new attempt; later ones double' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_evpn_database" -l retry-max-delay -d 'Longest pause before a new attempt' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_evpn_database" -l connect-timeout -d 'For name, TCP, proxy, TLS and upgrade together' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_evpn_database" -l ping-interval -d 'Time between pings; 0 sends none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_evpn_database" -l ping-timeout -d 'Time for the pong to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_evpn_database" -l ack-timeout -d 'Time for an acknowledgement to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_evpn_database" -l host -d 'Region (global01, eu, …), host name, or URL of the cloud' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_evpn_database" -l ws-url -d 'The stream\'s own URL, where it does not follow from the host' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_evpn_database" -l token-file -d 'File with the API token [env of the token itself: MIST_APITOKEN]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_evpn_database" -l profile -d 'A section of the configuration file' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_evpn_database" -l config -d 'The configuration file [default: mistcat/config.toml in the configuration folder]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_evpn_database" -l ca-cert -d 'Trust one more certificate authority (PEM)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_evpn_database" -l proxy -d 'Connect through this proxy (http, https or socks5) [env: HTTPS_PROXY, ALL_PROXY, NO_PROXY]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_evpn_database" -l color -d 'Colour the output' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_evpn_database" -l log-format -d 'How notices on stderr are written' -r -f -a "text\t''
json\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_evpn_database" -l refresh -d 'Fetch names anew, whatever is kept'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_evpn_database" -s r -l raw-strings -d 'Write string results without quotes'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_evpn_database" -l no-reconnect -d 'End when the connection is lost'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_evpn_database" -l insecure -d 'Do not verify the cloud\'s certificate'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_evpn_database" -l demo -d 'Use a simulated cloud inside this process: no account, no network'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_evpn_database" -l dry-run -d 'Print what would be sent, and send nothing'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_evpn_database" -s v -l verbose -d 'More notices (-vvv: every frame that is sent)'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_evpn_database" -s q -l quiet -d 'No notices, only errors'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_evpn_database" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-evpn-database" -l mac -d 'Only this MAC' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-evpn-database" -l port-id -d 'The port, such as ge-0/0/0' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-evpn-database" -l interval -d 'Seconds after which the output comes anew; 0 is once (a number from 0 to 10)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-evpn-database" -l duration -d 'Seconds for which it comes anew; only with an interval (a number from 0 to 300)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-evpn-database" -l site -d 'The site: its name or id, a pattern (\'US-*\'), or all; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-evpn-database" -l device -d 'The device: its name, MAC or id, or a pattern; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-evpn-database" -l org -d 'Look for sites in this organisation only' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-evpn-database" -l cache-ttl -d 'How long names are kept on disk; 0 keeps none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-evpn-database" -l timeout -d 'The most that a device may take in all [default: 60s, longer where a count or duration asks for it]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-evpn-database" -l concurrency -d 'Devices at the same time' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-evpn-database" -s o -l output -d 'Default: pretty on a terminal, ndjson in a pipe or file; for captures by the file\'s ending, pcapng for -w -; record is for replay' -r -f -a "pretty\t''
ndjson\t''
json\t''
raw\t''
csv\t''
tsv\t''
pcap\t''
pcapng\t''
record\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-evpn-database" -s f -l filter -d 'A jq program; its results are written instead of the payload (pcap, pcapng: the packets for which one is neither false nor null)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-evpn-database" -l columns -d 'Columns of csv, tsv and pretty, as dotted paths' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-evpn-database" -l max-retries -d 'Give up after N failures in a row [default: never]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-evpn-database" -l retry-delay -d 'First pause before a new attempt; later ones double' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-evpn-database" -l retry-max-delay -d 'Longest pause before a new attempt' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-evpn-database" -l connect-timeout -d 'For name, TCP, proxy, TLS and upgrade together' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-evpn-database" -l ping-interval -d 'Time between pings; 0 sends none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-evpn-database" -l ping-timeout -d 'Time for the pong to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-evpn-database" -l ack-timeout -d 'Time for an acknowledgement to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-evpn-database" -l host -d 'Region (global01, eu, …), host name, or URL of the cloud' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-evpn-database" -l ws-url -d 'The stream\'s own URL, where it does not follow from the host' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-evpn-database" -l token-file -d 'File with the API token [env of the token itself: MIST_APITOKEN]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-evpn-database" -l profile -d 'A section of the configuration file' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-evpn-database" -l config -d 'The configuration file [default: mistcat/config.toml in the configuration folder]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-evpn-database" -l ca-cert -d 'Trust one more certificate authority (PEM)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-evpn-database" -l proxy -d 'Connect through this proxy (http, https or socks5) [env: HTTPS_PROXY, ALL_PROXY, NO_PROXY]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-evpn-database" -l color -d 'Colour the output' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-evpn-database" -l log-format -d 'How notices on stderr are written' -r -f -a "text\t''
json\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-evpn-database" -l refresh -d 'Fetch names anew, whatever is kept'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-evpn-database" -s r -l raw-strings -d 'Write string results without quotes'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-evpn-database" -l no-reconnect -d 'End when the connection is lost'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-evpn-database" -l insecure -d 'Do not verify the cloud\'s certificate'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-evpn-database" -l demo -d 'Use a simulated cloud inside this process: no account, no network'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-evpn-database" -l dry-run -d 'Print what would be sent, and send nothing'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-evpn-database" -s v -l verbose -d 'More notices (-vvv: every frame that is sent)'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-evpn-database" -s q -l quiet -d 'No notices, only errors'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-evpn-database" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_route" -l prefix -d 'Only this network (a network such as 10.0.0.0/8)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_route" -l protocol -d 'Routes of this protocol [default: bgp]' -r -f -a "bgp\t''
any\t''
ospf\t''
static\t''
direct\t''
evpn\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_route" -l vrf -d 'The VRF or routing instance' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_route" -l neighbor -d 'Only this neighbour, by its address' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_route" -l route -d 'Only these routes of the neighbour; both where it is left out' -r -f -a "received\t''
advertised\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_route" -l interval -d 'Seconds after which the output comes anew; 0 is once (a number from 0 to 10)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_route" -l duration -d 'Seconds for which it comes anew; only with an interval (a number from 0 to 300)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_route" -l node -d 'The node of a high-availability pair' -r -f -a "node0\t''
node1\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_route" -l site -d 'The site: its name or id, a pattern (\'US-*\'), or all; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_route" -l device -d 'The device: its name, MAC or id, or a pattern; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_route" -l org -d 'Look for sites in this organisation only' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_route" -l cache-ttl -d 'How long names are kept on disk; 0 keeps none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_route" -l timeout -d 'The most that a device may take in all [default: 60s, longer where a count or duration asks for it]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_route" -l concurrency -d 'Devices at the same time' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_route" -s o -l output -d 'Default: pretty on a terminal, ndjson in a pipe or file; for captures by the file\'s ending, pcapng for -w -; record is for replay' -r -f -a "pretty\t''
ndjson\t''
json\t''
raw\t''
csv\t''
tsv\t''
pcap\t''
pcapng\t''
record\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_route" -s f -l filter -d 'A jq program; its results are written instead of the payload (pcap, pcapng: the packets for which one is neither false nor null)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_route" -l columns -d 'Columns of csv, tsv and pretty, as dotted paths' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_route" -l max-retries -d 'Give up after N failures in a row [default: never]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_route" -l retry-delay -d 'First pause before a new attempt; later ones double' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_route" -l retry-max-delay -d 'Longest pause before a new attempt' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_route" -l connect-timeout -d 'For name, TCP, proxy, TLS and upgrade together' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_route" -l ping-interval -d 'Time between pings; 0 sends none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_route" -l ping-timeout -d 'Time for the pong to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_route" -l ack-timeout -d 'Time for an acknowledgement to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_route" -l host -d 'Region (global01, eu, …), host name, or URL of the cloud' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_route" -l ws-url -d 'The stream\'s own URL, where it does not follow from the host' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_route" -l token-file -d 'File with the API token [env of the token itself: MIST_APITOKEN]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_route" -l profile -d 'A section of the configuration file' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_route" -l config -d 'The configuration file [default: mistcat/config.toml in the configuration folder]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_route" -l ca-cert -d 'Trust one more certificate authority (PEM)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_route" -l proxy -d 'Connect through this proxy (http, https or socks5) [env: HTTPS_PROXY, ALL_PROXY, NO_PROXY]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_route" -l color -d 'Colour the output' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_route" -l log-format -d 'How notices on stderr are written' -r -f -a "text\t''
json\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_route" -l refresh -d 'Fetch names anew, whatever is kept'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_route" -s r -l raw-strings -d 'Write string results without quotes'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_route" -l no-reconnect -d 'End when the connection is lost'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_route" -l insecure -d 'Do not verify the cloud\'s certificate'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_route" -l demo -d 'Use a simulated cloud inside this process: no account, no network'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_route" -l dry-run -d 'Print what would be sent, and send nothing'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_route" -s v -l verbose -d 'More notices (-vvv: every frame that is sent)'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_route" -s q -l quiet -d 'No notices, only errors'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_route" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-route" -l prefix -d 'Only this network (a network such as 10.0.0.0/8)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-route" -l protocol -d 'Routes of this protocol [default: bgp]' -r -f -a "bgp\t''
any\t''
ospf\t''
static\t''
direct\t''
evpn\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-route" -l vrf -d 'The VRF or routing instance' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-route" -l neighbor -d 'Only this neighbour, by its address' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-route" -l route -d 'Only these routes of the neighbour; both where it is left out' -r -f -a "received\t''
advertised\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-route" -l interval -d 'Seconds after which the output comes anew; 0 is once (a number from 0 to 10)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-route" -l duration -d 'Seconds for which it comes anew; only with an interval (a number from 0 to 300)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-route" -l node -d 'The node of a high-availability pair' -r -f -a "node0\t''
node1\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-route" -l site -d 'The site: its name or id, a pattern (\'US-*\'), or all; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-route" -l device -d 'The device: its name, MAC or id, or a pattern; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-route" -l org -d 'Look for sites in this organisation only' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-route" -l cache-ttl -d 'How long names are kept on disk; 0 keeps none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-route" -l timeout -d 'The most that a device may take in all [default: 60s, longer where a count or duration asks for it]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-route" -l concurrency -d 'Devices at the same time' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-route" -s o -l output -d 'Default: pretty on a terminal, ndjson in a pipe or file; for captures by the file\'s ending, pcapng for -w -; record is for replay' -r -f -a "pretty\t''
ndjson\t''
json\t''
raw\t''
csv\t''
tsv\t''
pcap\t''
pcapng\t''
record\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-route" -s f -l filter -d 'A jq program; its results are written instead of the payload (pcap, pcapng: the packets for which one is neither false nor null)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-route" -l columns -d 'Columns of csv, tsv and pretty, as dotted paths' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-route" -l max-retries -d 'Give up after N failures in a row [default: never]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-route" -l retry-delay -d 'First pause before a new attempt; later ones double' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-route" -l retry-max-delay -d 'Longest pause before a new attempt' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-route" -l connect-timeout -d 'For name, TCP, proxy, TLS and upgrade together' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-route" -l ping-interval -d 'Time between pings; 0 sends none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-route" -l ping-timeout -d 'Time for the pong to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-route" -l ack-timeout -d 'Time for an acknowledgement to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-route" -l host -d 'Region (global01, eu, …), host name, or URL of the cloud' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-route" -l ws-url -d 'The stream\'s own URL, where it does not follow from the host' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-route" -l token-file -d 'File with the API token [env of the token itself: MIST_APITOKEN]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-route" -l profile -d 'A section of the configuration file' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-route" -l config -d 'The configuration file [default: mistcat/config.toml in the configuration folder]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-route" -l ca-cert -d 'Trust one more certificate authority (PEM)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-route" -l proxy -d 'Connect through this proxy (http, https or socks5) [env: HTTPS_PROXY, ALL_PROXY, NO_PROXY]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-route" -l color -d 'Colour the output' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-route" -l log-format -d 'How notices on stderr are written' -r -f -a "text\t''
json\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-route" -l refresh -d 'Fetch names anew, whatever is kept'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-route" -s r -l raw-strings -d 'Write string results without quotes'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-route" -l no-reconnect -d 'End when the connection is lost'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-route" -l insecure -d 'Do not verify the cloud\'s certificate'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-route" -l demo -d 'Use a simulated cloud inside this process: no account, no network'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-route" -l dry-run -d 'Print what would be sent, and send nothing'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-route" -s v -l verbose -d 'More notices (-vvv: every frame that is sent)'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-route" -s q -l quiet -d 'No notices, only errors'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-route" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_bgp_summary" -l vrf -d 'The VRF or routing instance' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_bgp_summary" -l node -d 'The node of a high-availability pair' -r -f -a "node0\t''
node1\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_bgp_summary" -l site -d 'The site: its name or id, a pattern (\'US-*\'), or all; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_bgp_summary" -l device -d 'The device: its name, MAC or id, or a pattern; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_bgp_summary" -l org -d 'Look for sites in this organisation only' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_bgp_summary" -l cache-ttl -d 'How long names are kept on disk; 0 keeps none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_bgp_summary" -l timeout -d 'The most that a device may take in all [default: 60s, longer where a count or duration asks for it]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_bgp_summary" -l concurrency -d 'Devices at the same time' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_bgp_summary" -s o -l output -d 'Default: pretty on a terminal, ndjson in a pipe or file; for captures by the file\'s ending, pcapng for -w -; record is for replay' -r -f -a "pretty\t''
ndjson\t''
json\t''
raw\t''
csv\t''
tsv\t''
pcap\t''
pcapng\t''
record\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_bgp_summary" -s f -l filter -d 'A jq program; its results are written instead of the payload (pcap, pcapng: the packets for which one is neither false nor null)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_bgp_summary" -l columns -d 'Columns of csv, tsv and pretty, as dotted paths' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_bgp_summary" -l max-retries -d 'Give up after N failures in a row [default: never]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_bgp_summary" -l retry-delay -d 'First pause before a new attempt; later ones double' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_bgp_summary" -l retry-max-delay -d 'Longest pause before a new attempt' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_bgp_summary" -l connect-timeout -d 'For name, TCP, proxy, TLS and upgrade together' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_bgp_summary" -l ping-interval -d 'Time between pings; 0 sends none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_bgp_summary" -l ping-timeout -d 'Time for the pong to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_bgp_summary" -l ack-timeout -d 'Time for an acknowledgement to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_bgp_summary" -l host -d 'Region (global01, eu, …), host name, or URL of the cloud' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_bgp_summary" -l ws-url -d 'The stream\'s own URL, where it does not follow from the host' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_bgp_summary" -l token-file -d 'File with the API token [env of the token itself: MIST_APITOKEN]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_bgp_summary" -l profile -d 'A section of the configuration file' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_bgp_summary" -l config -d 'The configuration file [default: mistcat/config.toml in the configuration folder]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_bgp_summary" -l ca-cert -d 'Trust one more certificate authority (PEM)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_bgp_summary" -l proxy -d 'Connect through this proxy (http, https or socks5) [env: HTTPS_PROXY, ALL_PROXY, NO_PROXY]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_bgp_summary" -l color -d 'Colour the output' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_bgp_summary" -l log-format -d 'How notices on stderr are written' -r -f -a "text\t''
json\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_bgp_summary" -l refresh -d 'Fetch names anew, whatever is kept'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_bgp_summary" -s r -l raw-strings -d 'Write string results without quotes'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_bgp_summary" -l no-reconnect -d 'End when the connection is lost'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_bgp_summary" -l insecure -d 'Do not verify the cloud\'s certificate'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_bgp_summary" -l demo -d 'Use a simulated cloud inside this process: no account, no network'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_bgp_summary" -l dry-run -d 'Print what would be sent, and send nothing'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_bgp_summary" -s v -l verbose -d 'More notices (-vvv: every frame that is sent)'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_bgp_summary" -s q -l quiet -d 'No notices, only errors'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_bgp_summary" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-bgp-summary" -l vrf -d 'The VRF or routing instance' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-bgp-summary" -l node -d 'The node of a high-availability pair' -r -f -a "node0\t''
node1\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-bgp-summary" -l site -d 'The site: its name or id, a pattern (\'US-*\'), or all; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-bgp-summary" -l device -d 'The device: its name, MAC or id, or a pattern; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-bgp-summary" -l org -d 'Look for sites in this organisation only' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-bgp-summary" -l cache-ttl -d 'How long names are kept on disk; 0 keeps none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-bgp-summary" -l timeout -d 'The most that a device may take in all [default: 60s, longer where a count or duration asks for it]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-bgp-summary" -l concurrency -d 'Devices at the same time' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-bgp-summary" -s o -l output -d 'Default: pretty on a terminal, ndjson in a pipe or file; for captures by the file\'s ending, pcapng for -w -; record is for replay' -r -f -a "pretty\t''
ndjson\t''
json\t''
raw\t''
csv\t''
tsv\t''
pcap\t''
pcapng\t''
record\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-bgp-summary" -s f -l filter -d 'A jq program; its results are written instead of the payload (pcap, pcapng: the packets for which one is neither false nor null)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-bgp-summary" -l columns -d 'Columns of csv, tsv and pretty, as dotted paths' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-bgp-summary" -l max-retries -d 'Give up after N failures in a row [default: never]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-bgp-summary" -l retry-delay -d 'First pause before a new attempt; later ones double' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-bgp-summary" -l retry-max-delay -d 'Longest pause before a new attempt' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-bgp-summary" -l connect-timeout -d 'For name, TCP, proxy, TLS and upgrade together' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-bgp-summary" -l ping-interval -d 'Time between pings; 0 sends none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-bgp-summary" -l ping-timeout -d 'Time for the pong to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-bgp-summary" -l ack-timeout -d 'Time for an acknowledgement to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-bgp-summary" -l host -d 'Region (global01, eu, …), host name, or URL of the cloud' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-bgp-summary" -l ws-url -d 'The stream\'s own URL, where it does not follow from the host' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-bgp-summary" -l token-file -d 'File with the API token [env of the token itself: MIST_APITOKEN]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-bgp-summary" -l profile -d 'A section of the configuration file' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-bgp-summary" -l config -d 'The configuration file [default: mistcat/config.toml in the configuration folder]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-bgp-summary" -l ca-cert -d 'Trust one more certificate authority (PEM)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-bgp-summary" -l proxy -d 'Connect through this proxy (http, https or socks5) [env: HTTPS_PROXY, ALL_PROXY, NO_PROXY]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-bgp-summary" -l color -d 'Colour the output' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-bgp-summary" -l log-format -d 'How notices on stderr are written' -r -f -a "text\t''
json\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-bgp-summary" -l refresh -d 'Fetch names anew, whatever is kept'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-bgp-summary" -s r -l raw-strings -d 'Write string results without quotes'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-bgp-summary" -l no-reconnect -d 'End when the connection is lost'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-bgp-summary" -l insecure -d 'Do not verify the cloud\'s certificate'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-bgp-summary" -l demo -d 'Use a simulated cloud inside this process: no account, no network'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-bgp-summary" -l dry-run -d 'Print what would be sent, and send nothing'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-bgp-summary" -s v -l verbose -d 'More notices (-vvv: every frame that is sent)'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-bgp-summary" -s q -l quiet -d 'No notices, only errors'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-bgp-summary" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_summary" -l vrf -d 'The VRF or routing instance' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_summary" -l node -d 'The node of a high-availability pair' -r -f -a "node0\t''
node1\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_summary" -l site -d 'The site: its name or id, a pattern (\'US-*\'), or all; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_summary" -l device -d 'The device: its name, MAC or id, or a pattern; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_summary" -l org -d 'Look for sites in this organisation only' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_summary" -l cache-ttl -d 'How long names are kept on disk; 0 keeps none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_summary" -l timeout -d 'The most that a device may take in all [default: 60s, longer where a count or duration asks for it]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_summary" -l concurrency -d 'Devices at the same time' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_summary" -s o -l output -d 'Default: pretty on a terminal, ndjson in a pipe or file; for captures by the file\'s ending, pcapng for -w -; record is for replay' -r -f -a "pretty\t''
ndjson\t''
json\t''
raw\t''
csv\t''
tsv\t''
pcap\t''
pcapng\t''
record\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_summary" -s f -l filter -d 'A jq program; its results are written instead of the payload (pcap, pcapng: the packets for which one is neither false nor null)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_summary" -l columns -d 'Columns of csv, tsv and pretty, as dotted paths' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_summary" -l max-retries -d 'Give up after N failures in a row [default: never]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_summary" -l retry-delay -d 'First pause before a new attempt; later ones double' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_summary" -l retry-max-delay -d 'Longest pause before a new attempt' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_summary" -l connect-timeout -d 'For name, TCP, proxy, TLS and upgrade together' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_summary" -l ping-interval -d 'Time between pings; 0 sends none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_summary" -l ping-timeout -d 'Time for the pong to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_summary" -l ack-timeout -d 'Time for an acknowledgement to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_summary" -l host -d 'Region (global01, eu, …), host name, or URL of the cloud' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_summary" -l ws-url -d 'The stream\'s own URL, where it does not follow from the host' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_summary" -l token-file -d 'File with the API token [env of the token itself: MIST_APITOKEN]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_summary" -l profile -d 'A section of the configuration file' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_summary" -l config -d 'The configuration file [default: mistcat/config.toml in the configuration folder]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_summary" -l ca-cert -d 'Trust one more certificate authority (PEM)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_summary" -l proxy -d 'Connect through this proxy (http, https or socks5) [env: HTTPS_PROXY, ALL_PROXY, NO_PROXY]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_summary" -l color -d 'Colour the output' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_summary" -l log-format -d 'How notices on stderr are written' -r -f -a "text\t''
json\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_summary" -l refresh -d 'Fetch names anew, whatever is kept'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_summary" -s r -l raw-strings -d 'Write string results without quotes'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_summary" -l no-reconnect -d 'End when the connection is lost'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_summary" -l insecure -d 'Do not verify the cloud\'s certificate'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_summary" -l demo -d 'Use a simulated cloud inside this process: no account, no network'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_summary" -l dry-run -d 'Print what would be sent, and send nothing'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_summary" -s v -l verbose -d 'More notices (-vvv: every frame that is sent)'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_summary" -s q -l quiet -d 'No notices, only errors'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_summary" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-summary" -l vrf -d 'The VRF or routing instance' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-summary" -l node -d 'The node of a high-availability pair' -r -f -a "node0\t''
node1\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-summary" -l site -d 'The site: its name or id, a pattern (\'US-*\'), or all; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-summary" -l device -d 'The device: its name, MAC or id, or a pattern; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-summary" -l org -d 'Look for sites in this organisation only' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-summary" -l cache-ttl -d 'How long names are kept on disk; 0 keeps none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-summary" -l timeout -d 'The most that a device may take in all [default: 60s, longer where a count or duration asks for it]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-summary" -l concurrency -d 'Devices at the same time' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-summary" -s o -l output -d 'Default: pretty on a terminal, ndjson in a pipe or file; for captures by the file\'s ending, pcapng for -w -; record is for replay' -r -f -a "pretty\t''
ndjson\t''
json\t''
raw\t''
csv\t''
tsv\t''
pcap\t''
pcapng\t''
record\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-summary" -s f -l filter -d 'A jq program; its results are written instead of the payload (pcap, pcapng: the packets for which one is neither false nor null)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-summary" -l columns -d 'Columns of csv, tsv and pretty, as dotted paths' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-summary" -l max-retries -d 'Give up after N failures in a row [default: never]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-summary" -l retry-delay -d 'First pause before a new attempt; later ones double' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-summary" -l retry-max-delay -d 'Longest pause before a new attempt' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-summary" -l connect-timeout -d 'For name, TCP, proxy, TLS and upgrade together' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-summary" -l ping-interval -d 'Time between pings; 0 sends none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-summary" -l ping-timeout -d 'Time for the pong to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-summary" -l ack-timeout -d 'Time for an acknowledgement to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-summary" -l host -d 'Region (global01, eu, …), host name, or URL of the cloud' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-summary" -l ws-url -d 'The stream\'s own URL, where it does not follow from the host' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-summary" -l token-file -d 'File with the API token [env of the token itself: MIST_APITOKEN]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-summary" -l profile -d 'A section of the configuration file' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-summary" -l config -d 'The configuration file [default: mistcat/config.toml in the configuration folder]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-summary" -l ca-cert -d 'Trust one more certificate authority (PEM)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-summary" -l proxy -d 'Connect through this proxy (http, https or socks5) [env: HTTPS_PROXY, ALL_PROXY, NO_PROXY]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-summary" -l color -d 'Colour the output' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-summary" -l log-format -d 'How notices on stderr are written' -r -f -a "text\t''
json\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-summary" -l refresh -d 'Fetch names anew, whatever is kept'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-summary" -s r -l raw-strings -d 'Write string results without quotes'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-summary" -l no-reconnect -d 'End when the connection is lost'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-summary" -l insecure -d 'Do not verify the cloud\'s certificate'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-summary" -l demo -d 'Use a simulated cloud inside this process: no account, no network'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-summary" -l dry-run -d 'Print what would be sent, and send nothing'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-summary" -s v -l verbose -d 'More notices (-vvv: every frame that is sent)'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-summary" -s q -l quiet -d 'No notices, only errors'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-summary" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_interfaces" -l port-id -d 'The port, such as ge-0/0/0' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_interfaces" -l vrf -d 'The VRF or routing instance' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_interfaces" -l node -d 'The node of a high-availability pair' -r -f -a "node0\t''
node1\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_interfaces" -l site -d 'The site: its name or id, a pattern (\'US-*\'), or all; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_interfaces" -l device -d 'The device: its name, MAC or id, or a pattern; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_interfaces" -l org -d 'Look for sites in this organisation only' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_interfaces" -l cache-ttl -d 'How long names are kept on disk; 0 keeps none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_interfaces" -l timeout -d 'The most that a device may take in all [default: 60s, longer where a count or duration asks for it]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_interfaces" -l concurrency -d 'Devices at the same time' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_interfaces" -s o -l output -d 'Default: pretty on a terminal, ndjson in a pipe or file; for captures by the file\'s ending, pcapng for -w -; record is for replay' -r -f -a "pretty\t''
ndjson\t''
json\t''
raw\t''
csv\t''
tsv\t''
pcap\t''
pcapng\t''
record\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_interfaces" -s f -l filter -d 'A jq program; its results are written instead of the payload (pcap, pcapng: the packets for which one is neither false nor null)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_interfaces" -l columns -d 'Columns of csv, tsv and pretty, as dotted paths' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_interfaces" -l max-retries -d 'Give up after N failures in a row [default: never]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_interfaces" -l retry-delay -d 'First pause before a new attempt; later ones double' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_interfaces" -l retry-max-delay -d 'Longest pause before a new attempt' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_interfaces" -l connect-timeout -d 'For name, TCP, proxy, TLS and upgrade together' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_interfaces" -l ping-interval -d 'Time between pings; 0 sends none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_interfaces" -l ping-timeout -d 'Time for the pong to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_interfaces" -l ack-timeout -d 'Time for an acknowledgement to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_interfaces" -l host -d 'Region (global01, eu, …), host name, or URL of the cloud' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_interfaces" -l ws-url -d 'The stream\'s own URL, where it does not follow from the host' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_interfaces" -l token-file -d 'File with the API token [env of the token itself: MIST_APITOKEN]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_interfaces" -l profile -d 'A section of the configuration file' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_interfaces" -l config -d 'The configuration file [default: mistcat/config.toml in the configuration folder]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_interfaces" -l ca-cert -d 'Trust one more certificate authority (PEM)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_interfaces" -l proxy -d 'Connect through this proxy (http, https or socks5) [env: HTTPS_PROXY, ALL_PROXY, NO_PROXY]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_interfaces" -l color -d 'Colour the output' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_interfaces" -l log-format -d 'How notices on stderr are written' -r -f -a "text\t''
json\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_interfaces" -l refresh -d 'Fetch names anew, whatever is kept'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_interfaces" -s r -l raw-strings -d 'Write string results without quotes'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_interfaces" -l no-reconnect -d 'End when the connection is lost'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_interfaces" -l insecure -d 'Do not verify the cloud\'s certificate'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_interfaces" -l demo -d 'Use a simulated cloud inside this process: no account, no network'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_interfaces" -l dry-run -d 'Print what would be sent, and send nothing'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_interfaces" -s v -l verbose -d 'More notices (-vvv: every frame that is sent)'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_interfaces" -s q -l quiet -d 'No notices, only errors'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_interfaces" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-interfaces" -l port-id -d 'The port, such as ge-0/0/0' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-interfaces" -l vrf -d 'The VRF or routing instance' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-interfaces" -l node -d 'The node of a high-availability pair' -r -f -a "node0\t''
node1\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-interfaces" -l site -d 'The site: its name or id, a pattern (\'US-*\'), or all; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-interfaces" -l device -d 'The device: its name, MAC or id, or a pattern; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-interfaces" -l org -d 'Look for sites in this organisation only' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-interfaces" -l cache-ttl -d 'How long names are kept on disk; 0 keeps none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-interfaces" -l timeout -d 'The most that a device may take in all [default: 60s, longer where a count or duration asks for it]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-interfaces" -l concurrency -d 'Devices at the same time' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-interfaces" -s o -l output -d 'Default: pretty on a terminal, ndjson in a pipe or file; for captures by the file\'s ending, pcapng for -w -; record is for replay' -r -f -a "pretty\t''
ndjson\t''
json\t''
raw\t''
csv\t''
tsv\t''
pcap\t''
pcapng\t''
record\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-interfaces" -s f -l filter -d 'A jq program; its results are written instead of the payload (pcap, pcapng: the packets for which one is neither false nor null)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-interfaces" -l columns -d 'Columns of csv, tsv and pretty, as dotted paths' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-interfaces" -l max-retries -d 'Give up after N failures in a row [default: never]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-interfaces" -l retry-delay -d 'First pause before a new attempt; later ones double' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-interfaces" -l retry-max-delay -d 'Longest pause before a new attempt' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-interfaces" -l connect-timeout -d 'For name, TCP, proxy, TLS and upgrade together' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-interfaces" -l ping-interval -d 'Time between pings; 0 sends none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-interfaces" -l ping-timeout -d 'Time for the pong to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-interfaces" -l ack-timeout -d 'Time for an acknowledgement to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-interfaces" -l host -d 'Region (global01, eu, …), host name, or URL of the cloud' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-interfaces" -l ws-url -d 'The stream\'s own URL, where it does not follow from the host' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-interfaces" -l token-file -d 'File with the API token [env of the token itself: MIST_APITOKEN]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-interfaces" -l profile -d 'A section of the configuration file' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-interfaces" -l config -d 'The configuration file [default: mistcat/config.toml in the configuration folder]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-interfaces" -l ca-cert -d 'Trust one more certificate authority (PEM)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-interfaces" -l proxy -d 'Connect through this proxy (http, https or socks5) [env: HTTPS_PROXY, ALL_PROXY, NO_PROXY]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-interfaces" -l color -d 'Colour the output' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-interfaces" -l log-format -d 'How notices on stderr are written' -r -f -a "text\t''
json\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-interfaces" -l refresh -d 'Fetch names anew, whatever is kept'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-interfaces" -s r -l raw-strings -d 'Write string results without quotes'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-interfaces" -l no-reconnect -d 'End when the connection is lost'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-interfaces" -l insecure -d 'Do not verify the cloud\'s certificate'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-interfaces" -l demo -d 'Use a simulated cloud inside this process: no account, no network'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-interfaces" -l dry-run -d 'Print what would be sent, and send nothing'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-interfaces" -s v -l verbose -d 'More notices (-vvv: every frame that is sent)'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-interfaces" -s q -l quiet -d 'No notices, only errors'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-interfaces" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_neighbors" -l neighbor -d 'Only this neighbour, by its address' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_neighbors" -l port-id -d 'The port, such as ge-0/0/0' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_neighbors" -l vrf -d 'The VRF or routing instance' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_neighbors" -l node -d 'The node of a high-availability pair' -r -f -a "node0\t''
node1\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_neighbors" -l site -d 'The site: its name or id, a pattern (\'US-*\'), or all; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_neighbors" -l device -d 'The device: its name, MAC or id, or a pattern; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_neighbors" -l org -d 'Look for sites in this organisation only' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_neighbors" -l cache-ttl -d 'How long names are kept on disk; 0 keeps none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_neighbors" -l timeout -d 'The most that a device may take in all [default: 60s, longer where a count or duration asks for it]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_neighbors" -l concurrency -d 'Devices at the same time' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_neighbors" -s o -l output -d 'Default: pretty on a terminal, ndjson in a pipe or file; for captures by the file\'s ending, pcapng for -w -; record is for replay' -r -f -a "pretty\t''
ndjson\t''
json\t''
raw\t''
csv\t''
tsv\t''
pcap\t''
pcapng\t''
record\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_neighbors" -s f -l filter -d 'A jq program; its results are written instead of the payload (pcap, pcapng: the packets for which one is neither false nor null)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_neighbors" -l columns -d 'Columns of csv, tsv and pretty, as dotted paths' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_neighbors" -l max-retries -d 'Give up after N failures in a row [default: never]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_neighbors" -l retry-delay -d 'First pause before a new attempt; later ones double' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_neighbors" -l retry-max-delay -d 'Longest pause before a new attempt' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_neighbors" -l connect-timeout -d 'For name, TCP, proxy, TLS and upgrade together' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_neighbors" -l ping-interval -d 'Time between pings; 0 sends none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_neighbors" -l ping-timeout -d 'Time for the pong to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_neighbors" -l ack-timeout -d 'Time for an acknowledgement to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_neighbors" -l host -d 'Region (global01, eu, …), host name, or URL of the cloud' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_neighbors" -l ws-url -d 'The stream\'s own URL, where it does not follow from the host' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_neighbors" -l token-file -d 'File with the API token [env of the token itself: MIST_APITOKEN]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_neighbors" -l profile -d 'A section of the configuration file' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_neighbors" -l config -d 'The configuration file [default: mistcat/config.toml in the configuration folder]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_neighbors" -l ca-cert -d 'Trust one more certificate authority (PEM)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_neighbors" -l proxy -d 'Connect through this proxy (http, https or socks5) [env: HTTPS_PROXY, ALL_PROXY, NO_PROXY]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_neighbors" -l color -d 'Colour the output' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_neighbors" -l log-format -d 'How notices on stderr are written' -r -f -a "text\t''
json\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_neighbors" -l refresh -d 'Fetch names anew, whatever is kept'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_neighbors" -s r -l raw-strings -d 'Write string results without quotes'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_neighbors" -l no-reconnect -d 'End when the connection is lost'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_neighbors" -l insecure -d 'Do not verify the cloud\'s certificate'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_neighbors" -l demo -d 'Use a simulated cloud inside this process: no account, no network'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_neighbors" -l dry-run -d 'Print what would be sent, and send nothing'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_neighbors" -s v -l verbose -d 'More notices (-vvv: every frame that is sent)'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_neighbors" -s q -l quiet -d 'No notices, only errors'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_neighbors" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-neighbors" -l neighbor -d 'Only this neighbour, by its address' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-neighbors" -l port-id -d 'The port, such as ge-0/0/0' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-neighbors" -l vrf -d 'The VRF or routing instance' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-neighbors" -l node -d 'The node of a high-availability pair' -r -f -a "node0\t''
node1\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-neighbors" -l site -d 'The site: its name or id, a pattern (\'US-*\'), or all; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-neighbors" -l device -d 'The device: its name, MAC or id, or a pattern; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-neighbors" -l org -d 'Look for sites in this organisation only' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-neighbors" -l cache-ttl -d 'How long names are kept on disk; 0 keeps none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-neighbors" -l timeout -d 'The most that a device may take in all [default: 60s, longer where a count or duration asks for it]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-neighbors" -l concurrency -d 'Devices at the same time' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-neighbors" -s o -l output -d 'Default: pretty on a terminal, ndjson in a pipe or file; for captures by the file\'s ending, pcapng for -w -; record is for replay' -r -f -a "pretty\t''
ndjson\t''
json\t''
raw\t''
csv\t''
tsv\t''
pcap\t''
pcapng\t''
record\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-neighbors" -s f -l filter -d 'A jq program; its results are written instead of the payload (pcap, pcapng: the packets for which one is neither false nor null)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-neighbors" -l columns -d 'Columns of csv, tsv and pretty, as dotted paths' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-neighbors" -l max-retries -d 'Give up after N failures in a row [default: never]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-neighbors" -l retry-delay -d 'First pause before a new attempt; later ones double' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-neighbors" -l retry-max-delay -d 'Longest pause before a new attempt' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-neighbors" -l connect-timeout -d 'For name, TCP, proxy, TLS and upgrade together' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-neighbors" -l ping-interval -d 'Time between pings; 0 sends none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-neighbors" -l ping-timeout -d 'Time for the pong to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-neighbors" -l ack-timeout -d 'Time for an acknowledgement to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-neighbors" -l host -d 'Region (global01, eu, …), host name, or URL of the cloud' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-neighbors" -l ws-url -d 'The stream\'s own URL, where it does not follow from the host' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-neighbors" -l token-file -d 'File with the API token [env of the token itself: MIST_APITOKEN]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-neighbors" -l profile -d 'A section of the configuration file' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-neighbors" -l config -d 'The configuration file [default: mistcat/config.toml in the configuration folder]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-neighbors" -l ca-cert -d 'Trust one more certificate authority (PEM)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-neighbors" -l proxy -d 'Connect through this proxy (http, https or socks5) [env: HTTPS_PROXY, ALL_PROXY, NO_PROXY]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-neighbors" -l color -d 'Colour the output' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-neighbors" -l log-format -d 'How notices on stderr are written' -r -f -a "text\t''
json\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-neighbors" -l refresh -d 'Fetch names anew, whatever is kept'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-neighbors" -s r -l raw-strings -d 'Write string results without quotes'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-neighbors" -l no-reconnect -d 'End when the connection is lost'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-neighbors" -l insecure -d 'Do not verify the cloud\'s certificate'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-neighbors" -l demo -d 'Use a simulated cloud inside this process: no account, no network'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-neighbors" -l dry-run -d 'Print what would be sent, and send nothing'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-neighbors" -s v -l verbose -d 'More notices (-vvv: every frame that is sent)'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-neighbors" -s q -l quiet -d 'No notices, only errors'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-neighbors" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_database" -l vrf -d 'The VRF or routing instance' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_database" -l node -d 'The node of a high-availability pair' -r -f -a "node0\t''
node1\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_database" -l site -d 'The site: its name or id, a pattern (\'US-*\'), or all; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_database" -l device -d 'The device: its name, MAC or id, or a pattern; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_database" -l org -d 'Look for sites in this organisation only' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_database" -l cache-ttl -d 'How long names are kept on disk; 0 keeps none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_database" -l timeout -d 'The most that a device may take in all [default: 60s, longer where a count or duration asks for it]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_database" -l concurrency -d 'Devices at the same time' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_database" -s o -l output -d 'Default: pretty on a terminal, ndjson in a pipe or file; for captures by the file\'s ending, pcapng for -w -; record is for replay' -r -f -a "pretty\t''
ndjson\t''
json\t''
raw\t''
csv\t''
tsv\t''
pcap\t''
pcapng\t''
record\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_database" -s f -l filter -d 'A jq program; its results are written instead of the payload (pcap, pcapng: the packets for which one is neither false nor null)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_database" -l columns -d 'Columns of csv, tsv and pretty, as dotted paths' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_database" -l max-retries -d 'Give up after N failures in a row [default: never]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_database" -l retry-delay -d 'First pause before a new attempt; later ones double' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_database" -l retry-max-delay -d 'Longest pause before a new attempt' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_database" -l connect-timeout -d 'For name, TCP, proxy, TLS and upgrade together' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_database" -l ping-interval -d 'Time between pings; 0 sends none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_database" -l ping-timeout -d 'Time for the pong to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_database" -l ack-timeout -d 'Time for an acknowledgement to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_database" -l host -d 'Region (global01, eu, …), host name, or URL of the cloud' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_database" -l ws-url -d 'The stream\'s own URL, where it does not follow from the host' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_database" -l token-file -d 'File with the API token [env of the token itself: MIST_APITOKEN]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_database" -l profile -d 'A section of the configuration file' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_database" -l config -d 'The configuration file [default: mistcat/config.toml in the configuration folder]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_database" -l ca-cert -d 'Trust one more certificate authority (PEM)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_database" -l proxy -d 'Connect through this proxy (http, https or socks5) [env: HTTPS_PROXY, ALL_PROXY, NO_PROXY]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_database" -l color -d 'Colour the output' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_database" -l log-format -d 'How notices on stderr are written' -r -f -a "text\t''
json\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_database" -l self-originate -d 'Only what the device itself originates'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_database" -l refresh -d 'Fetch names anew, whatever is kept'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_database" -s r -l raw-strings -d 'Write string results without quotes'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_database" -l no-reconnect -d 'End when the connection is lost'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_database" -l insecure -d 'Do not verify the cloud\'s certificate'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_database" -l demo -d 'Use a simulated cloud inside this process: no account, no network'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_database" -l dry-run -d 'Print what would be sent, and send nothing'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_database" -s v -l verbose -d 'More notices (-vvv: every frame that is sent)'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_database" -s q -l quiet -d 'No notices, only errors'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_ospf_database" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-database" -l vrf -d 'The VRF or routing instance' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-database" -l node -d 'The node of a high-availability pair' -r -f -a "node0\t''
node1\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-database" -l site -d 'The site: its name or id, a pattern (\'US-*\'), or all; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-database" -l device -d 'The device: its name, MAC or id, or a pattern; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-database" -l org -d 'Look for sites in this organisation only' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-database" -l cache-ttl -d 'How long names are kept on disk; 0 keeps none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-database" -l timeout -d 'The most that a device may take in all [default: 60s, longer where a count or duration asks for it]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-database" -l concurrency -d 'Devices at the same time' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-database" -s o -l output -d 'Default: pretty on a terminal, ndjson in a pipe or file; for captures by the file\'s ending, pcapng for -w -; record is for replay' -r -f -a "pretty\t''
ndjson\t''
json\t''
raw\t''
csv\t''
tsv\t''
pcap\t''
pcapng\t''
record\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-database" -s f -l filter -d 'A jq program; its results are written instead of the payload (pcap, pcapng: the packets for which one is neither false nor null)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-database" -l columns -d 'Columns of csv, tsv and pretty, as dotted paths' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-database" -l max-retries -d 'Give up after N failures in a row [default: never]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-database" -l retry-delay -d 'First pause before a new attempt; later ones double' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-database" -l retry-max-delay -d 'Longest pause before a new attempt' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-database" -l connect-timeout -d 'For name, TCP, proxy, TLS and upgrade together' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-database" -l ping-interval -d 'Time between pings; 0 sends none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-database" -l ping-timeout -d 'Time for the pong to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-database" -l ack-timeout -d 'Time for an acknowledgement to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-database" -l host -d 'Region (global01, eu, …), host name, or URL of the cloud' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-database" -l ws-url -d 'The stream\'s own URL, where it does not follow from the host' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-database" -l token-file -d 'File with the API token [env of the token itself: MIST_APITOKEN]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-database" -l profile -d 'A section of the configuration file' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-database" -l config -d 'The configuration file [default: mistcat/config.toml in the configuration folder]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-database" -l ca-cert -d 'Trust one more certificate authority (PEM)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-database" -l proxy -d 'Connect through this proxy (http, https or socks5) [env: HTTPS_PROXY, ALL_PROXY, NO_PROXY]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-database" -l color -d 'Colour the output' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-database" -l log-format -d 'How notices on stderr are written' -r -f -a "text\t''
json\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-database" -l self-originate -d 'Only what the device itself originates'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-database" -l refresh -d 'Fetch names anew, whatever is kept'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-database" -s r -l raw-strings -d 'Write string results without quotes'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-database" -l no-reconnect -d 'End when the connection is lost'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-database" -l insecure -d 'Do not verify the cloud\'s certificate'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-database" -l demo -d 'Use a simulated cloud inside this process: no account, no network'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-database" -l dry-run -d 'Print what would be sent, and send nothing'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-database" -s v -l verbose -d 'More notices (-vvv: every frame that is sent)'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-database" -s q -l quiet -d 'No notices, only errors'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-ospf-database" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_service_path" -l service-name -d 'Only this service' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_service_path" -l node -d 'The node of a high-availability pair' -r -f -a "node0\t''
node1\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_service_path" -l site -d 'The site: its name or id, a pattern (\'US-*\'), or all; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_service_path" -l device -d 'The device: its name, MAC or id, or a pattern; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_service_path" -l org -d 'Look for sites in this organisation only' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_service_path" -l cache-ttl -d 'How long names are kept on disk; 0 keeps none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_service_path" -l timeout -d 'The most that a device may take in all [default: 60s, longer where a count or duration asks for it]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_service_path" -l concurrency -d 'Devices at the same time' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_service_path" -s o -l output -d 'Default: pretty on a terminal, ndjson in a pipe or file; for captures by the file\'s ending, pcapng for -w -; record is for replay' -r -f -a "pretty\t''
ndjson\t''
json\t''
raw\t''
csv\t''
tsv\t''
pcap\t''
pcapng\t''
record\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_service_path" -s f -l filter -d 'A jq program; its results are written instead of the payload (pcap, pcapng: the packets for which one is neither false nor null)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_service_path" -l columns -d 'Columns of csv, tsv and pretty, as dotted paths' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_service_path" -l max-retries -d 'Give up after N failures in a row [default: never]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_service_path" -l retry-delay -d 'First pause before a new attempt; later ones double' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_service_path" -l retry-max-delay -d 'Longest pause before a new attempt' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_service_path" -l connect-timeout -d 'For name, TCP, proxy, TLS and upgrade together' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_service_path" -l ping-interval -d 'Time between pings; 0 sends none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_service_path" -l ping-timeout -d 'Time for the pong to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_service_path" -l ack-timeout -d 'Time for an acknowledgement to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_service_path" -l host -d 'Region (global01, eu, …), host name, or URL of the cloud' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_service_path" -l ws-url -d 'The stream\'s own URL, where it does not follow from the host' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_service_path" -l token-file -d 'File with the API token [env of the token itself: MIST_APITOKEN]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_service_path" -l profile -d 'A section of the configuration file' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_service_path" -l config -d 'The configuration file [default: mistcat/config.toml in the configuration folder]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_service_path" -l ca-cert -d 'Trust one more certificate authority (PEM)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_service_path" -l proxy -d 'Connect through this proxy (http, https or socks5) [env: HTTPS_PROXY, ALL_PROXY, NO_PROXY]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_service_path" -l color -d 'Colour the output' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_service_path" -l log-format -d 'How notices on stderr are written' -r -f -a "text\t''
json\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_service_path" -l refresh -d 'Fetch names anew, whatever is kept'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_service_path" -s r -l raw-strings -d 'Write string results without quotes'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_service_path" -l no-reconnect -d 'End when the connection is lost'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_service_path" -l insecure -d 'Do not verify the cloud\'s certificate'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_service_path" -l demo -d 'Use a simulated cloud inside this process: no account, no network'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_service_path" -l dry-run -d 'Print what would be sent, and send nothing'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_service_path" -s v -l verbose -d 'More notices (-vvv: every frame that is sent)'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_service_path" -s q -l quiet -d 'No notices, only errors'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_service_path" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-service-path" -l service-name -d 'Only this service' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-service-path" -l node -d 'The node of a high-availability pair' -r -f -a "node0\t''
node1\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-service-path" -l site -d 'The site: its name or id, a pattern (\'US-*\'), or all; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-service-path" -l device -d 'The device: its name, MAC or id, or a pattern; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-service-path" -l org -d 'Look for sites in this organisation only' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-service-path" -l cache-ttl -d 'How long names are kept on disk; 0 keeps none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-service-path" -l timeout -d 'The most that a device may take in all [default: 60s, longer where a count or duration asks for it]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-service-path" -l concurrency -d 'Devices at the same time' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-service-path" -s o -l output -d 'Default: pretty on a terminal, ndjson in a pipe or file; for captures by the file\'s ending, pcapng for -w -; record is for replay' -r -f -a "pretty\t''
ndjson\t''
json\t''
raw\t''
csv\t''
tsv\t''
pcap\t''
pcapng\t''
record\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-service-path" -s f -l filter -d 'A jq program; its results are written instead of the payload (pcap, pcapng: the packets for which one is neither false nor null)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-service-path" -l columns -d 'Columns of csv, tsv and pretty, as dotted paths' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-service-path" -l max-retries -d 'Give up after N failures in a row [default: never]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-service-path" -l retry-delay -d 'First pause before a new attempt; later ones double' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-service-path" -l retry-max-delay -d 'Longest pause before a new attempt' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-service-path" -l connect-timeout -d 'For name, TCP, proxy, TLS and upgrade together' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-service-path" -l ping-interval -d 'Time between pings; 0 sends none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-service-path" -l ping-timeout -d 'Time for the pong to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-service-path" -l ack-timeout -d 'Time for an acknowledgement to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-service-path" -l host -d 'Region (global01, eu, …), host name, or URL of the cloud' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-service-path" -l ws-url -d 'The stream\'s own URL, where it does not follow from the host' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-service-path" -l token-file -d 'File with the API token [env of the token itself: MIST_APITOKEN]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-service-path" -l profile -d 'A section of the configuration file' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-service-path" -l config -d 'The configuration file [default: mistcat/config.toml in the configuration folder]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-service-path" -l ca-cert -d 'Trust one more certificate authority (PEM)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-service-path" -l proxy -d 'Connect through this proxy (http, https or socks5) [env: HTTPS_PROXY, ALL_PROXY, NO_PROXY]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-service-path" -l color -d 'Colour the output' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-service-path" -l log-format -d 'How notices on stderr are written' -r -f -a "text\t''
json\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-service-path" -l refresh -d 'Fetch names anew, whatever is kept'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-service-path" -s r -l raw-strings -d 'Write string results without quotes'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-service-path" -l no-reconnect -d 'End when the connection is lost'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-service-path" -l insecure -d 'Do not verify the cloud\'s certificate'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-service-path" -l demo -d 'Use a simulated cloud inside this process: no account, no network'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-service-path" -l dry-run -d 'Print what would be sent, and send nothing'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-service-path" -s v -l verbose -d 'More notices (-vvv: every frame that is sent)'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-service-path" -s q -l quiet -d 'No notices, only errors'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-service-path" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_session" -l service-name -d 'Only this service' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_session" -l session-id -d 'Only this session' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_session" -l node -d 'The node of a high-availability pair' -r -f -a "node0\t''
node1\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_session" -l site -d 'The site: its name or id, a pattern (\'US-*\'), or all; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_session" -l device -d 'The device: its name, MAC or id, or a pattern; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_session" -l org -d 'Look for sites in this organisation only' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_session" -l cache-ttl -d 'How long names are kept on disk; 0 keeps none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_session" -l timeout -d 'The most that a device may take in all [default: 60s, longer where a count or duration asks for it]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_session" -l concurrency -d 'Devices at the same time' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_session" -s o -l output -d 'Default: pretty on a terminal, ndjson in a pipe or file; for captures by the file\'s ending, pcapng for -w -; record is for replay' -r -f -a "pretty\t''
ndjson\t''
json\t''
raw\t''
csv\t''
tsv\t''
pcap\t''
pcapng\t''
record\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_session" -s f -l filter -d 'A jq program; its results are written instead of the payload (pcap, pcapng: the packets for which one is neither false nor null)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_session" -l columns -d 'Columns of csv, tsv and pretty, as dotted paths' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_session" -l max-retries -d 'Give up after N failures in a row [default: never]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_session" -l retry-delay -d 'First pause before a new attempt; later ones double' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_session" -l retry-max-delay -d 'Longest pause before a new attempt' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_session" -l connect-timeout -d 'For name, TCP, proxy, TLS and upgrade together' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_session" -l ping-interval -d 'Time between pings; 0 sends none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_session" -l ping-timeout -d 'Time for the pong to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_session" -l ack-timeout -d 'Time for an acknowledgement to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_session" -l host -d 'Region (global01, eu, …), host name, or URL of the cloud' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_session" -l ws-url -d 'The stream\'s own URL, where it does not follow from the host' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_session" -l token-file -d 'File with the API token [env of the token itself: MIST_APITOKEN]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_session" -l profile -d 'A section of the configuration file' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_session" -l config -d 'The configuration file [default: mistcat/config.toml in the configuration folder]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_session" -l ca-cert -d 'Trust one more certificate authority (PEM)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_session" -l proxy -d 'Connect through this proxy (http, https or socks5) [env: HTTPS_PROXY, ALL_PROXY, NO_PROXY]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_session" -l color -d 'Colour the output' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_session" -l log-format -d 'How notices on stderr are written' -r -f -a "text\t''
json\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_session" -l refresh -d 'Fetch names anew, whatever is kept'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_session" -s r -l raw-strings -d 'Write string results without quotes'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_session" -l no-reconnect -d 'End when the connection is lost'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_session" -l insecure -d 'Do not verify the cloud\'s certificate'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_session" -l demo -d 'Use a simulated cloud inside this process: no account, no network'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_session" -l dry-run -d 'Print what would be sent, and send nothing'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_session" -s v -l verbose -d 'More notices (-vvv: every frame that is sent)'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_session" -s q -l quiet -d 'No notices, only errors'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_session" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-session" -l service-name -d 'Only this service' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-session" -l session-id -d 'Only this session' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-session" -l node -d 'The node of a high-availability pair' -r -f -a "node0\t''
node1\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-session" -l site -d 'The site: its name or id, a pattern (\'US-*\'), or all; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-session" -l device -d 'The device: its name, MAC or id, or a pattern; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-session" -l org -d 'Look for sites in this organisation only' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-session" -l cache-ttl -d 'How long names are kept on disk; 0 keeps none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-session" -l timeout -d 'The most that a device may take in all [default: 60s, longer where a count or duration asks for it]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-session" -l concurrency -d 'Devices at the same time' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-session" -s o -l output -d 'Default: pretty on a terminal, ndjson in a pipe or file; for captures by the file\'s ending, pcapng for -w -; record is for replay' -r -f -a "pretty\t''
ndjson\t''
json\t''
raw\t''
csv\t''
tsv\t''
pcap\t''
pcapng\t''
record\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-session" -s f -l filter -d 'A jq program; its results are written instead of the payload (pcap, pcapng: the packets for which one is neither false nor null)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-session" -l columns -d 'Columns of csv, tsv and pretty, as dotted paths' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-session" -l max-retries -d 'Give up after N failures in a row [default: never]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-session" -l retry-delay -d 'First pause before a new attempt; later ones double' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-session" -l retry-max-delay -d 'Longest pause before a new attempt' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-session" -l connect-timeout -d 'For name, TCP, proxy, TLS and upgrade together' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-session" -l ping-interval -d 'Time between pings; 0 sends none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-session" -l ping-timeout -d 'Time for the pong to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-session" -l ack-timeout -d 'Time for an acknowledgement to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-session" -l host -d 'Region (global01, eu, …), host name, or URL of the cloud' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-session" -l ws-url -d 'The stream\'s own URL, where it does not follow from the host' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-session" -l token-file -d 'File with the API token [env of the token itself: MIST_APITOKEN]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-session" -l profile -d 'A section of the configuration file' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-session" -l config -d 'The configuration file [default: mistcat/config.toml in the configuration folder]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-session" -l ca-cert -d 'Trust one more certificate authority (PEM)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-session" -l proxy -d 'Connect through this proxy (http, https or socks5) [env: HTTPS_PROXY, ALL_PROXY, NO_PROXY]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-session" -l color -d 'Colour the output' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-session" -l log-format -d 'How notices on stderr are written' -r -f -a "text\t''
json\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-session" -l refresh -d 'Fetch names anew, whatever is kept'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-session" -s r -l raw-strings -d 'Write string results without quotes'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-session" -l no-reconnect -d 'End when the connection is lost'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-session" -l insecure -d 'Do not verify the cloud\'s certificate'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-session" -l demo -d 'Use a simulated cloud inside this process: no account, no network'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-session" -l dry-run -d 'Print what would be sent, and send nothing'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-session" -s v -l verbose -d 'More notices (-vvv: every frame that is sent)'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-session" -s q -l quiet -d 'No notices, only errors'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-session" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_forwarding_table" -l prefix -d 'Only this network (a network such as 10.0.0.0/8)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_forwarding_table" -l vrf -d 'The VRF or routing instance' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_forwarding_table" -l service-name -d 'Only this service' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_forwarding_table" -l service-ip -d 'The address of the service; on SSR' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_forwarding_table" -l service-port -d 'The port of the service; on SSR (a number from 1 to 65535)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_forwarding_table" -l service-protocol -d 'The protocol of the service; on SSR' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_forwarding_table" -l service-tenant -d 'The tenant of the service; on SSR' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_forwarding_table" -l node -d 'The node of a high-availability pair' -r -f -a "node0\t''
node1\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_forwarding_table" -l site -d 'The site: its name or id, a pattern (\'US-*\'), or all; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_forwarding_table" -l device -d 'The device: its name, MAC or id, or a pattern; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_forwarding_table" -l org -d 'Look for sites in this organisation only' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_forwarding_table" -l cache-ttl -d 'How long names are kept on disk; 0 keeps none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_forwarding_table" -l timeout -d 'The most that a device may take in all [default: 60s, longer where a count or duration asks for it]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_forwarding_table" -l concurrency -d 'Devices at the same time' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_forwarding_table" -s o -l output -d 'Default: pretty on a terminal, ndjson in a pipe or file; for captures by the file\'s ending, pcapng for -w -; record is for replay' -r -f -a "pretty\t''
ndjson\t''
json\t''
raw\t''
csv\t''
tsv\t''
pcap\t''
pcapng\t''
record\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_forwarding_table" -s f -l filter -d 'A jq program; its results are written instead of the payload (pcap, pcapng: the packets for which one is neither false nor null)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_forwarding_table" -l columns -d 'Columns of csv, tsv and pretty, as dotted paths' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_forwarding_table" -l max-retries -d 'Give up after N failures in a row [default: never]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_forwarding_table" -l retry-delay -d 'First pause before a new attempt; later ones double' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_forwarding_table" -l retry-max-delay -d 'Longest pause before a new attempt' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_forwarding_table" -l connect-timeout -d 'For name, TCP, proxy, TLS and upgrade together' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_forwarding_table" -l ping-interval -d 'Time between pings; 0 sends none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_forwarding_table" -l ping-timeout -d 'Time for the pong to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_forwarding_table" -l ack-timeout -d 'Time for an acknowledgement to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_forwarding_table" -l host -d 'Region (global01, eu, …), host name, or URL of the cloud' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_forwarding_table" -l ws-url -d 'The stream\'s own URL, where it does not follow from the host' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_forwarding_table" -l token-file -d 'File with the API token [env of the token itself: MIST_APITOKEN]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_forwarding_table" -l profile -d 'A section of the configuration file' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_forwarding_table" -l config -d 'The configuration file [default: mistcat/config.toml in the configuration folder]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_forwarding_table" -l ca-cert -d 'Trust one more certificate authority (PEM)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_forwarding_table" -l proxy -d 'Connect through this proxy (http, https or socks5) [env: HTTPS_PROXY, ALL_PROXY, NO_PROXY]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_forwarding_table" -l color -d 'Colour the output' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_forwarding_table" -l log-format -d 'How notices on stderr are written' -r -f -a "text\t''
json\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_forwarding_table" -l refresh -d 'Fetch names anew, whatever is kept'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_forwarding_table" -s r -l raw-strings -d 'Write string results without quotes'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_forwarding_table" -l no-reconnect -d 'End when the connection is lost'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_forwarding_table" -l insecure -d 'Do not verify the cloud\'s certificate'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_forwarding_table" -l demo -d 'Use a simulated cloud inside this process: no account, no network'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_forwarding_table" -l dry-run -d 'Print what would be sent, and send nothing'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_forwarding_table" -s v -l verbose -d 'More notices (-vvv: every frame that is sent)'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_forwarding_table" -s q -l quiet -d 'No notices, only errors'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_forwarding_table" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-forwarding-table" -l prefix -d 'Only this network (a network such as 10.0.0.0/8)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-forwarding-table" -l vrf -d 'The VRF or routing instance' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-forwarding-table" -l service-name -d 'Only this service' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-forwarding-table" -l service-ip -d 'The address of the service; on SSR' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-forwarding-table" -l service-port -d 'The port of the service; on SSR (a number from 1 to 65535)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-forwarding-table" -l service-protocol -d 'The protocol of the service; on SSR' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-forwarding-table" -l service-tenant -d 'The tenant of the service; on SSR' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-forwarding-table" -l node -d 'The node of a high-availability pair' -r -f -a "node0\t''
node1\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-forwarding-table" -l site -d 'The site: its name or id, a pattern (\'US-*\'), or all; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-forwarding-table" -l device -d 'The device: its name, MAC or id, or a pattern; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-forwarding-table" -l org -d 'Look for sites in this organisation only' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-forwarding-table" -l cache-ttl -d 'How long names are kept on disk; 0 keeps none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-forwarding-table" -l timeout -d 'The most that a device may take in all [default: 60s, longer where a count or duration asks for it]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-forwarding-table" -l concurrency -d 'Devices at the same time' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-forwarding-table" -s o -l output -d 'Default: pretty on a terminal, ndjson in a pipe or file; for captures by the file\'s ending, pcapng for -w -; record is for replay' -r -f -a "pretty\t''
ndjson\t''
json\t''
raw\t''
csv\t''
tsv\t''
pcap\t''
pcapng\t''
record\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-forwarding-table" -s f -l filter -d 'A jq program; its results are written instead of the payload (pcap, pcapng: the packets for which one is neither false nor null)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-forwarding-table" -l columns -d 'Columns of csv, tsv and pretty, as dotted paths' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-forwarding-table" -l max-retries -d 'Give up after N failures in a row [default: never]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-forwarding-table" -l retry-delay -d 'First pause before a new attempt; later ones double' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-forwarding-table" -l retry-max-delay -d 'Longest pause before a new attempt' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-forwarding-table" -l connect-timeout -d 'For name, TCP, proxy, TLS and upgrade together' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-forwarding-table" -l ping-interval -d 'Time between pings; 0 sends none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-forwarding-table" -l ping-timeout -d 'Time for the pong to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-forwarding-table" -l ack-timeout -d 'Time for an acknowledgement to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-forwarding-table" -l host -d 'Region (global01, eu, …), host name, or URL of the cloud' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-forwarding-table" -l ws-url -d 'The stream\'s own URL, where it does not follow from the host' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-forwarding-table" -l token-file -d 'File with the API token [env of the token itself: MIST_APITOKEN]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-forwarding-table" -l profile -d 'A section of the configuration file' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-forwarding-table" -l config -d 'The configuration file [default: mistcat/config.toml in the configuration folder]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-forwarding-table" -l ca-cert -d 'Trust one more certificate authority (PEM)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-forwarding-table" -l proxy -d 'Connect through this proxy (http, https or socks5) [env: HTTPS_PROXY, ALL_PROXY, NO_PROXY]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-forwarding-table" -l color -d 'Colour the output' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-forwarding-table" -l log-format -d 'How notices on stderr are written' -r -f -a "text\t''
json\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-forwarding-table" -l refresh -d 'Fetch names anew, whatever is kept'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-forwarding-table" -s r -l raw-strings -d 'Write string results without quotes'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-forwarding-table" -l no-reconnect -d 'End when the connection is lost'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-forwarding-table" -l insecure -d 'Do not verify the cloud\'s certificate'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-forwarding-table" -l demo -d 'Use a simulated cloud inside this process: no account, no network'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-forwarding-table" -l dry-run -d 'Print what would be sent, and send nothing'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-forwarding-table" -s v -l verbose -d 'More notices (-vvv: every frame that is sent)'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-forwarding-table" -s q -l quiet -d 'No notices, only errors'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-forwarding-table" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_dhcp_leases" -l network -d 'The network that the leases belong to' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_dhcp_leases" -l node -d 'The node of a high-availability pair' -r -f -a "node0\t''
node1\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_dhcp_leases" -l site -d 'The site: its name or id, a pattern (\'US-*\'), or all; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_dhcp_leases" -l device -d 'The device: its name, MAC or id, or a pattern; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_dhcp_leases" -l org -d 'Look for sites in this organisation only' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_dhcp_leases" -l cache-ttl -d 'How long names are kept on disk; 0 keeps none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_dhcp_leases" -l timeout -d 'The most that a device may take in all [default: 60s, longer where a count or duration asks for it]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_dhcp_leases" -l concurrency -d 'Devices at the same time' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_dhcp_leases" -s o -l output -d 'Default: pretty on a terminal, ndjson in a pipe or file; for captures by the file\'s ending, pcapng for -w -; record is for replay' -r -f -a "pretty\t''
ndjson\t''
json\t''
raw\t''
csv\t''
tsv\t''
pcap\t''
pcapng\t''
record\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_dhcp_leases" -s f -l filter -d 'A jq program; its results are written instead of the payload (pcap, pcapng: the packets for which one is neither false nor null)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_dhcp_leases" -l columns -d 'Columns of csv, tsv and pretty, as dotted paths' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_dhcp_leases" -l max-retries -d 'Give up after N failures in a row [default: never]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_dhcp_leases" -l retry-delay -d 'First pause before a new attempt; later ones double' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_dhcp_leases" -l retry-max-delay -d 'Longest pause before a new attempt' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_dhcp_leases" -l connect-timeout -d 'For name, TCP, proxy, TLS and upgrade together' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_dhcp_leases" -l ping-interval -d 'Time between pings; 0 sends none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_dhcp_leases" -l ping-timeout -d 'Time for the pong to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_dhcp_leases" -l ack-timeout -d 'Time for an acknowledgement to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_dhcp_leases" -l host -d 'Region (global01, eu, …), host name, or URL of the cloud' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_dhcp_leases" -l ws-url -d 'The stream\'s own URL, where it does not follow from the host' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_dhcp_leases" -l token-file -d 'File with the API token [env of the token itself: MIST_APITOKEN]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_dhcp_leases" -l profile -d 'A section of the configuration file' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_dhcp_leases" -l config -d 'The configuration file [default: mistcat/config.toml in the configuration folder]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_dhcp_leases" -l ca-cert -d 'Trust one more certificate authority (PEM)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_dhcp_leases" -l proxy -d 'Connect through this proxy (http, https or socks5) [env: HTTPS_PROXY, ALL_PROXY, NO_PROXY]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_dhcp_leases" -l color -d 'Colour the output' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_dhcp_leases" -l log-format -d 'How notices on stderr are written' -r -f -a "text\t''
json\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_dhcp_leases" -l refresh -d 'Fetch names anew, whatever is kept'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_dhcp_leases" -s r -l raw-strings -d 'Write string results without quotes'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_dhcp_leases" -l no-reconnect -d 'End when the connection is lost'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_dhcp_leases" -l insecure -d 'Do not verify the cloud\'s certificate'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_dhcp_leases" -l demo -d 'Use a simulated cloud inside this process: no account, no network'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_dhcp_leases" -l dry-run -d 'Print what would be sent, and send nothing'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_dhcp_leases" -s v -l verbose -d 'More notices (-vvv: every frame that is sent)'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_dhcp_leases" -s q -l quiet -d 'No notices, only errors'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_dhcp_leases" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-dhcp-leases" -l network -d 'The network that the leases belong to' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-dhcp-leases" -l node -d 'The node of a high-availability pair' -r -f -a "node0\t''
node1\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-dhcp-leases" -l site -d 'The site: its name or id, a pattern (\'US-*\'), or all; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-dhcp-leases" -l device -d 'The device: its name, MAC or id, or a pattern; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-dhcp-leases" -l org -d 'Look for sites in this organisation only' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-dhcp-leases" -l cache-ttl -d 'How long names are kept on disk; 0 keeps none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-dhcp-leases" -l timeout -d 'The most that a device may take in all [default: 60s, longer where a count or duration asks for it]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-dhcp-leases" -l concurrency -d 'Devices at the same time' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-dhcp-leases" -s o -l output -d 'Default: pretty on a terminal, ndjson in a pipe or file; for captures by the file\'s ending, pcapng for -w -; record is for replay' -r -f -a "pretty\t''
ndjson\t''
json\t''
raw\t''
csv\t''
tsv\t''
pcap\t''
pcapng\t''
record\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-dhcp-leases" -s f -l filter -d 'A jq program; its results are written instead of the payload (pcap, pcapng: the packets for which one is neither false nor null)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-dhcp-leases" -l columns -d 'Columns of csv, tsv and pretty, as dotted paths' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-dhcp-leases" -l max-retries -d 'Give up after N failures in a row [default: never]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-dhcp-leases" -l retry-delay -d 'First pause before a new attempt; later ones double' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-dhcp-leases" -l retry-max-delay -d 'Longest pause before a new attempt' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-dhcp-leases" -l connect-timeout -d 'For name, TCP, proxy, TLS and upgrade together' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-dhcp-leases" -l ping-interval -d 'Time between pings; 0 sends none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-dhcp-leases" -l ping-timeout -d 'Time for the pong to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-dhcp-leases" -l ack-timeout -d 'Time for an acknowledgement to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-dhcp-leases" -l host -d 'Region (global01, eu, …), host name, or URL of the cloud' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-dhcp-leases" -l ws-url -d 'The stream\'s own URL, where it does not follow from the host' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-dhcp-leases" -l token-file -d 'File with the API token [env of the token itself: MIST_APITOKEN]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-dhcp-leases" -l profile -d 'A section of the configuration file' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-dhcp-leases" -l config -d 'The configuration file [default: mistcat/config.toml in the configuration folder]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-dhcp-leases" -l ca-cert -d 'Trust one more certificate authority (PEM)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-dhcp-leases" -l proxy -d 'Connect through this proxy (http, https or socks5) [env: HTTPS_PROXY, ALL_PROXY, NO_PROXY]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-dhcp-leases" -l color -d 'Colour the output' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-dhcp-leases" -l log-format -d 'How notices on stderr are written' -r -f -a "text\t''
json\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-dhcp-leases" -l refresh -d 'Fetch names anew, whatever is kept'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-dhcp-leases" -s r -l raw-strings -d 'Write string results without quotes'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-dhcp-leases" -l no-reconnect -d 'End when the connection is lost'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-dhcp-leases" -l insecure -d 'Do not verify the cloud\'s certificate'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-dhcp-leases" -l demo -d 'Use a simulated cloud inside this process: no account, no network'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-dhcp-leases" -l dry-run -d 'Print what would be sent, and send nothing'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-dhcp-leases" -s v -l verbose -d 'More notices (-vvv: every frame that is sent)'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-dhcp-leases" -s q -l quiet -d 'No notices, only errors'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-dhcp-leases" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_dot1x" -l port-id -d 'The port, such as ge-0/0/0' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_dot1x" -l interval -d 'Seconds after which the output comes anew; 0 is once (a number from 0 to 10)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_dot1x" -l duration -d 'Seconds for which it comes anew; only with an interval (a number from 0 to 300)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_dot1x" -l site -d 'The site: its name or id, a pattern (\'US-*\'), or all; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_dot1x" -l device -d 'The device: its name, MAC or id, or a pattern; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_dot1x" -l org -d 'Look for sites in this organisation only' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_dot1x" -l cache-ttl -d 'How long names are kept on disk; 0 keeps none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_dot1x" -l timeout -d 'The most that a device may take in all [default: 60s, longer where a count or duration asks for it]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_dot1x" -l concurrency -d 'Devices at the same time' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_dot1x" -s o -l output -d 'Default: pretty on a terminal, ndjson in a pipe or file; for captures by the file\'s ending, pcapng for -w -; record is for replay' -r -f -a "pretty\t''
ndjson\t''
json\t''
raw\t''
csv\t''
tsv\t''
pcap\t''
pcapng\t''
record\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_dot1x" -s f -l filter -d 'A jq program; its results are written instead of the payload (pcap, pcapng: the packets for which one is neither false nor null)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_dot1x" -l columns -d 'Columns of csv, tsv and pretty, as dotted paths' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_dot1x" -l max-retries -d 'Give up after N failures in a row [default: never]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_dot1x" -l retry-delay -d 'First pause before a new attempt; later ones double' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_dot1x" -l retry-max-delay -d 'Longest pause before a new attempt' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_dot1x" -l connect-timeout -d 'For name, TCP, proxy, TLS and upgrade together' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_dot1x" -l ping-interval -d 'Time between pings; 0 sends none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_dot1x" -l ping-timeout -d 'Time for the pong to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_dot1x" -l ack-timeout -d 'Time for an acknowledgement to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_dot1x" -l host -d 'Region (global01, eu, …), host name, or URL of the cloud' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_dot1x" -l ws-url -d 'The stream\'s own URL, where it does not follow from the host' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_dot1x" -l token-file -d 'File with the API token [env of the token itself: MIST_APITOKEN]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_dot1x" -l profile -d 'A section of the configuration file' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_dot1x" -l config -d 'The configuration file [default: mistcat/config.toml in the configuration folder]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_dot1x" -l ca-cert -d 'Trust one more certificate authority (PEM)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_dot1x" -l proxy -d 'Connect through this proxy (http, https or socks5) [env: HTTPS_PROXY, ALL_PROXY, NO_PROXY]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_dot1x" -l color -d 'Colour the output' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_dot1x" -l log-format -d 'How notices on stderr are written' -r -f -a "text\t''
json\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_dot1x" -l refresh -d 'Fetch names anew, whatever is kept'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_dot1x" -s r -l raw-strings -d 'Write string results without quotes'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_dot1x" -l no-reconnect -d 'End when the connection is lost'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_dot1x" -l insecure -d 'Do not verify the cloud\'s certificate'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_dot1x" -l demo -d 'Use a simulated cloud inside this process: no account, no network'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_dot1x" -l dry-run -d 'Print what would be sent, and send nothing'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_dot1x" -s v -l verbose -d 'More notices (-vvv: every frame that is sent)'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_dot1x" -s q -l quiet -d 'No notices, only errors'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show_dot1x" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-dot1x" -l port-id -d 'The port, such as ge-0/0/0' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-dot1x" -l interval -d 'Seconds after which the output comes anew; 0 is once (a number from 0 to 10)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-dot1x" -l duration -d 'Seconds for which it comes anew; only with an interval (a number from 0 to 300)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-dot1x" -l site -d 'The site: its name or id, a pattern (\'US-*\'), or all; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-dot1x" -l device -d 'The device: its name, MAC or id, or a pattern; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-dot1x" -l org -d 'Look for sites in this organisation only' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-dot1x" -l cache-ttl -d 'How long names are kept on disk; 0 keeps none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-dot1x" -l timeout -d 'The most that a device may take in all [default: 60s, longer where a count or duration asks for it]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-dot1x" -l concurrency -d 'Devices at the same time' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-dot1x" -s o -l output -d 'Default: pretty on a terminal, ndjson in a pipe or file; for captures by the file\'s ending, pcapng for -w -; record is for replay' -r -f -a "pretty\t''
ndjson\t''
json\t''
raw\t''
csv\t''
tsv\t''
pcap\t''
pcapng\t''
record\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-dot1x" -s f -l filter -d 'A jq program; its results are written instead of the payload (pcap, pcapng: the packets for which one is neither false nor null)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-dot1x" -l columns -d 'Columns of csv, tsv and pretty, as dotted paths' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-dot1x" -l max-retries -d 'Give up after N failures in a row [default: never]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-dot1x" -l retry-delay -d 'First pause before a new attempt; later ones double' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-dot1x" -l retry-max-delay -d 'Longest pause before a new attempt' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-dot1x" -l connect-timeout -d 'For name, TCP, proxy, TLS and upgrade together' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-dot1x" -l ping-interval -d 'Time between pings; 0 sends none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-dot1x" -l ping-timeout -d 'Time for the pong to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-dot1x" -l ack-timeout -d 'Time for an acknowledgement to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-dot1x" -l host -d 'Region (global01, eu, …), host name, or URL of the cloud' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-dot1x" -l ws-url -d 'The stream\'s own URL, where it does not follow from the host' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-dot1x" -l token-file -d 'File with the API token [env of the token itself: MIST_APITOKEN]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-dot1x" -l profile -d 'A section of the configuration file' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-dot1x" -l config -d 'The configuration file [default: mistcat/config.toml in the configuration folder]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-dot1x" -l ca-cert -d 'Trust one more certificate authority (PEM)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-dot1x" -l proxy -d 'Connect through this proxy (http, https or socks5) [env: HTTPS_PROXY, ALL_PROXY, NO_PROXY]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-dot1x" -l color -d 'Colour the output' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-dot1x" -l log-format -d 'How notices on stderr are written' -r -f -a "text\t''
json\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-dot1x" -l refresh -d 'Fetch names anew, whatever is kept'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-dot1x" -s r -l raw-strings -d 'Write string results without quotes'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-dot1x" -l no-reconnect -d 'End when the connection is lost'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-dot1x" -l insecure -d 'Do not verify the cloud\'s certificate'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-dot1x" -l demo -d 'Use a simulated cloud inside this process: no account, no network'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-dot1x" -l dry-run -d 'Print what would be sent, and send nothing'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-dot1x" -s v -l verbose -d 'More notices (-vvv: every frame that is sent)'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-dot1x" -s q -l quiet -d 'No notices, only errors'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from show-dot1x" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_dot1x" -l ports -d 'The ports, such as ge-0/0/0,ge-0/0/1 (one or more, with commas between them)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_dot1x" -l site -d 'The site: its name or id, a pattern (\'US-*\'), or all; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_dot1x" -l device -d 'The device: its name, MAC or id, or a pattern; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_dot1x" -l org -d 'Look for sites in this organisation only' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_dot1x" -l cache-ttl -d 'How long names are kept on disk; 0 keeps none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_dot1x" -l timeout -d 'The most that a device may take in all [default: 60s, longer where a count or duration asks for it]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_dot1x" -l concurrency -d 'Devices at the same time' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_dot1x" -s o -l output -d 'Default: pretty on a terminal, ndjson in a pipe or file; for captures by the file\'s ending, pcapng for -w -; record is for replay' -r -f -a "pretty\t''
ndjson\t''
json\t''
raw\t''
csv\t''
tsv\t''
pcap\t''
pcapng\t''
record\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_dot1x" -s f -l filter -d 'A jq program; its results are written instead of the payload (pcap, pcapng: the packets for which one is neither false nor null)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_dot1x" -l columns -d 'Columns of csv, tsv and pretty, as dotted paths' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_dot1x" -l max-retries -d 'Give up after N failures in a row [default: never]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_dot1x" -l retry-delay -d 'First pause before a new attempt; later ones double' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_dot1x" -l retry-max-delay -d 'Longest pause before a new attempt' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_dot1x" -l connect-timeout -d 'For name, TCP, proxy, TLS and upgrade together' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_dot1x" -l ping-interval -d 'Time between pings; 0 sends none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_dot1x" -l ping-timeout -d 'Time for the pong to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_dot1x" -l ack-timeout -d 'Time for an acknowledgement to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_dot1x" -l host -d 'Region (global01, eu, …), host name, or URL of the cloud' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_dot1x" -l ws-url -d 'The stream\'s own URL, where it does not follow from the host' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_dot1x" -l token-file -d 'File with the API token [env of the token itself: MIST_APITOKEN]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_dot1x" -l profile -d 'A section of the configuration file' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_dot1x" -l config -d 'The configuration file [default: mistcat/config.toml in the configuration folder]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_dot1x" -l ca-cert -d 'Trust one more certificate authority (PEM)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_dot1x" -l proxy -d 'Connect through this proxy (http, https or socks5) [env: HTTPS_PROXY, ALL_PROXY, NO_PROXY]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_dot1x" -l color -d 'Colour the output' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_dot1x" -l log-format -d 'How notices on stderr are written' -r -f -a "text\t''
json\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_dot1x" -l refresh -d 'Fetch names anew, whatever is kept'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_dot1x" -s y -l yes -d 'Do not ask'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_dot1x" -s r -l raw-strings -d 'Write string results without quotes'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_dot1x" -l no-reconnect -d 'End when the connection is lost'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_dot1x" -l insecure -d 'Do not verify the cloud\'s certificate'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_dot1x" -l demo -d 'Use a simulated cloud inside this process: no account, no network'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_dot1x" -l dry-run -d 'Print what would be sent, and send nothing'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_dot1x" -s v -l verbose -d 'More notices (-vvv: every frame that is sent)'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_dot1x" -s q -l quiet -d 'No notices, only errors'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_dot1x" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-dot1x" -l ports -d 'The ports, such as ge-0/0/0,ge-0/0/1 (one or more, with commas between them)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-dot1x" -l site -d 'The site: its name or id, a pattern (\'US-*\'), or all; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-dot1x" -l device -d 'The device: its name, MAC or id, or a pattern; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-dot1x" -l org -d 'Look for sites in this organisation only' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-dot1x" -l cache-ttl -d 'How long names are kept on disk; 0 keeps none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-dot1x" -l timeout -d 'The most that a device may take in all [default: 60s, longer where a count or duration asks for it]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-dot1x" -l concurrency -d 'Devices at the same time' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-dot1x" -s o -l output -d 'Default: pretty on a terminal, ndjson in a pipe or file; for captures by the file\'s ending, pcapng for -w -; record is for replay' -r -f -a "pretty\t''
ndjson\t''
json\t''
raw\t''
csv\t''
tsv\t''
pcap\t''
pcapng\t''
record\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-dot1x" -s f -l filter -d 'A jq program; its results are written instead of the payload (pcap, pcapng: the packets for which one is neither false nor null)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-dot1x" -l columns -d 'Columns of csv, tsv and pretty, as dotted paths' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-dot1x" -l max-retries -d 'Give up after N failures in a row [default: never]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-dot1x" -l retry-delay -d 'First pause before a new attempt; later ones double' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-dot1x" -l retry-max-delay -d 'Longest pause before a new attempt' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-dot1x" -l connect-timeout -d 'For name, TCP, proxy, TLS and upgrade together' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-dot1x" -l ping-interval -d 'Time between pings; 0 sends none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-dot1x" -l ping-timeout -d 'Time for the pong to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-dot1x" -l ack-timeout -d 'Time for an acknowledgement to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-dot1x" -l host -d 'Region (global01, eu, …), host name, or URL of the cloud' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-dot1x" -l ws-url -d 'The stream\'s own URL, where it does not follow from the host' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-dot1x" -l token-file -d 'File with the API token [env of the token itself: MIST_APITOKEN]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-dot1x" -l profile -d 'A section of the configuration file' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-dot1x" -l config -d 'The configuration file [default: mistcat/config.toml in the configuration folder]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-dot1x" -l ca-cert -d 'Trust one more certificate authority (PEM)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-dot1x" -l proxy -d 'Connect through this proxy (http, https or socks5) [env: HTTPS_PROXY, ALL_PROXY, NO_PROXY]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-dot1x" -l color -d 'Colour the output' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-dot1x" -l log-format -d 'How notices on stderr are written' -r -f -a "text\t''
json\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-dot1x" -l refresh -d 'Fetch names anew, whatever is kept'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-dot1x" -s y -l yes -d 'Do not ask'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-dot1x" -s r -l raw-strings -d 'Write string results without quotes'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-dot1x" -l no-reconnect -d 'End when the connection is lost'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-dot1x" -l insecure -d 'Do not verify the cloud\'s certificate'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-dot1x" -l demo -d 'Use a simulated cloud inside this process: no account, no network'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-dot1x" -l dry-run -d 'Print what would be sent, and send nothing'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-dot1x" -s v -l verbose -d 'More notices (-vvv: every frame that is sent)'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-dot1x" -s q -l quiet -d 'No notices, only errors'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-dot1x" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release_dhcp" -l port-id -d 'The port, such as ge-0/0/0' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release_dhcp" -l node -d 'The node of a high-availability pair' -r -f -a "node0\t''
node1\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release_dhcp" -l site -d 'The site: its name or id, a pattern (\'US-*\'), or all; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release_dhcp" -l device -d 'The device: its name, MAC or id, or a pattern; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release_dhcp" -l org -d 'Look for sites in this organisation only' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release_dhcp" -l cache-ttl -d 'How long names are kept on disk; 0 keeps none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release_dhcp" -l timeout -d 'The most that a device may take in all [default: 60s, longer where a count or duration asks for it]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release_dhcp" -l concurrency -d 'Devices at the same time' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release_dhcp" -s o -l output -d 'Default: pretty on a terminal, ndjson in a pipe or file; for captures by the file\'s ending, pcapng for -w -; record is for replay' -r -f -a "pretty\t''
ndjson\t''
json\t''
raw\t''
csv\t''
tsv\t''
pcap\t''
pcapng\t''
record\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release_dhcp" -s f -l filter -d 'A jq program; its results are written instead of the payload (pcap, pcapng: the packets for which one is neither false nor null)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release_dhcp" -l columns -d 'Columns of csv, tsv and pretty, as dotted paths' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release_dhcp" -l max-retries -d 'Give up after N failures in a row [default: never]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release_dhcp" -l retry-delay -d 'First pause before a new attempt; later ones double' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release_dhcp" -l retry-max-delay -d 'Longest pause before a new attempt' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release_dhcp" -l connect-timeout -d 'For name, TCP, proxy, TLS and upgrade together' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release_dhcp" -l ping-interval -d 'Time between pings; 0 sends none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release_dhcp" -l ping-timeout -d 'Time for the pong to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release_dhcp" -l ack-timeout -d 'Time for an acknowledgement to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release_dhcp" -l host -d 'Region (global01, eu, …), host name, or URL of the cloud' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release_dhcp" -l ws-url -d 'The stream\'s own URL, where it does not follow from the host' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release_dhcp" -l token-file -d 'File with the API token [env of the token itself: MIST_APITOKEN]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release_dhcp" -l profile -d 'A section of the configuration file' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release_dhcp" -l config -d 'The configuration file [default: mistcat/config.toml in the configuration folder]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release_dhcp" -l ca-cert -d 'Trust one more certificate authority (PEM)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release_dhcp" -l proxy -d 'Connect through this proxy (http, https or socks5) [env: HTTPS_PROXY, ALL_PROXY, NO_PROXY]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release_dhcp" -l color -d 'Colour the output' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release_dhcp" -l log-format -d 'How notices on stderr are written' -r -f -a "text\t''
json\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release_dhcp" -l refresh -d 'Fetch names anew, whatever is kept'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release_dhcp" -s y -l yes -d 'Do not ask'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release_dhcp" -s r -l raw-strings -d 'Write string results without quotes'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release_dhcp" -l no-reconnect -d 'End when the connection is lost'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release_dhcp" -l insecure -d 'Do not verify the cloud\'s certificate'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release_dhcp" -l demo -d 'Use a simulated cloud inside this process: no account, no network'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release_dhcp" -l dry-run -d 'Print what would be sent, and send nothing'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release_dhcp" -s v -l verbose -d 'More notices (-vvv: every frame that is sent)'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release_dhcp" -s q -l quiet -d 'No notices, only errors'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release_dhcp" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release-dhcp" -l port-id -d 'The port, such as ge-0/0/0' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release-dhcp" -l node -d 'The node of a high-availability pair' -r -f -a "node0\t''
node1\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release-dhcp" -l site -d 'The site: its name or id, a pattern (\'US-*\'), or all; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release-dhcp" -l device -d 'The device: its name, MAC or id, or a pattern; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release-dhcp" -l org -d 'Look for sites in this organisation only' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release-dhcp" -l cache-ttl -d 'How long names are kept on disk; 0 keeps none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release-dhcp" -l timeout -d 'The most that a device may take in all [default: 60s, longer where a count or duration asks for it]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release-dhcp" -l concurrency -d 'Devices at the same time' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release-dhcp" -s o -l output -d 'Default: pretty on a terminal, ndjson in a pipe or file; for captures by the file\'s ending, pcapng for -w -; record is for replay' -r -f -a "pretty\t''
ndjson\t''
json\t''
raw\t''
csv\t''
tsv\t''
pcap\t''
pcapng\t''
record\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release-dhcp" -s f -l filter -d 'A jq program; its results are written instead of the payload (pcap, pcapng: the packets for which one is neither false nor null)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release-dhcp" -l columns -d 'Columns of csv, tsv and pretty, as dotted paths' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release-dhcp" -l max-retries -d 'Give up after N failures in a row [default: never]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release-dhcp" -l retry-delay -d 'First pause before a new attempt; later ones double' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release-dhcp" -l retry-max-delay -d 'Longest pause before a new attempt' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release-dhcp" -l connect-timeout -d 'For name, TCP, proxy, TLS and upgrade together' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release-dhcp" -l ping-interval -d 'Time between pings; 0 sends none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release-dhcp" -l ping-timeout -d 'Time for the pong to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release-dhcp" -l ack-timeout -d 'Time for an acknowledgement to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release-dhcp" -l host -d 'Region (global01, eu, …), host name, or URL of the cloud' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release-dhcp" -l ws-url -d 'The stream\'s own URL, where it does not follow from the host' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release-dhcp" -l token-file -d 'File with the API token [env of the token itself: MIST_APITOKEN]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release-dhcp" -l profile -d 'A section of the configuration file' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release-dhcp" -l config -d 'The configuration file [default: mistcat/config.toml in the configuration folder]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release-dhcp" -l ca-cert -d 'Trust one more certificate authority (PEM)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release-dhcp" -l proxy -d 'Connect through this proxy (http, https or socks5) [env: HTTPS_PROXY, ALL_PROXY, NO_PROXY]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release-dhcp" -l color -d 'Colour the output' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release-dhcp" -l log-format -d 'How notices on stderr are written' -r -f -a "text\t''
json\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release-dhcp" -l refresh -d 'Fetch names anew, whatever is kept'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release-dhcp" -s y -l yes -d 'Do not ask'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release-dhcp" -s r -l raw-strings -d 'Write string results without quotes'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release-dhcp" -l no-reconnect -d 'End when the connection is lost'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release-dhcp" -l insecure -d 'Do not verify the cloud\'s certificate'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release-dhcp" -l demo -d 'Use a simulated cloud inside this process: no account, no network'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release-dhcp" -l dry-run -d 'Print what would be sent, and send nothing'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release-dhcp" -s v -l verbose -d 'More notices (-vvv: every frame that is sent)'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release-dhcp" -s q -l quiet -d 'No notices, only errors'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release-dhcp" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release_dhcp_leases" -l network -d 'Leases of this network' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release_dhcp_leases" -l port-id -d 'The port, such as ge-0/0/0' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release_dhcp_leases" -l macs -d 'Leases of these clients only (one MAC or more, with commas between them)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release_dhcp_leases" -l node -d 'The node of a high-availability pair' -r -f -a "node0\t''
node1\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release_dhcp_leases" -l site -d 'The site: its name or id, a pattern (\'US-*\'), or all; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release_dhcp_leases" -l device -d 'The device: its name, MAC or id, or a pattern; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release_dhcp_leases" -l org -d 'Look for sites in this organisation only' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release_dhcp_leases" -l cache-ttl -d 'How long names are kept on disk; 0 keeps none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release_dhcp_leases" -l timeout -d 'The most that a device may take in all [default: 60s, longer where a count or duration asks for it]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release_dhcp_leases" -l concurrency -d 'Devices at the same time' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release_dhcp_leases" -s o -l output -d 'Default: pretty on a terminal, ndjson in a pipe or file; for captures by the file\'s ending, pcapng for -w -; record is for replay' -r -f -a "pretty\t''
ndjson\t''
json\t''
raw\t''
csv\t''
tsv\t''
pcap\t''
pcapng\t''
record\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release_dhcp_leases" -s f -l filter -d 'A jq program; its results are written instead of the payload (pcap, pcapng: the packets for which one is neither false nor null)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release_dhcp_leases" -l columns -d 'Columns of csv, tsv and pretty, as dotted paths' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release_dhcp_leases" -l max-retries -d 'Give up after N failures in a row [default: never]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release_dhcp_leases" -l retry-delay -d 'First pause before a new attempt; later ones double' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release_dhcp_leases" -l retry-max-delay -d 'Longest pause before a new attempt' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release_dhcp_leases" -l connect-timeout -d 'For name, TCP, proxy, TLS and upgrade together' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release_dhcp_leases" -l ping-interval -d 'Time between pings; 0 sends none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release_dhcp_leases" -l ping-timeout -d 'Time for the pong to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release_dhcp_leases" -l ack-timeout -d 'Time for an acknowledgement to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release_dhcp_leases" -l host -d 'Region (global01, eu, …), host name, or URL of the cloud' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release_dhcp_leases" -l ws-url -d 'The stream\'s own URL, where it does not follow from the host' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release_dhcp_leases" -l token-file -d 'File with the API token [env of the token itself: MIST_APITOKEN]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release_dhcp_leases" -l profile -d 'A section of the configuration file' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release_dhcp_leases" -l config -d 'The configuration file [default: mistcat/config.toml in the configuration folder]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release_dhcp_leases" -l ca-cert -d 'Trust one more certificate authority (PEM)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release_dhcp_leases" -l proxy -d 'Connect through this proxy (http, https or socks5) [env: HTTPS_PROXY, ALL_PROXY, NO_PROXY]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release_dhcp_leases" -l color -d 'Colour the output' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release_dhcp_leases" -l log-format -d 'How notices on stderr are written' -r -f -a "text\t''
json\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release_dhcp_leases" -l refresh -d 'Fetch names anew, whatever is kept'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release_dhcp_leases" -s y -l yes -d 'Do not ask'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release_dhcp_leases" -s r -l raw-strings -d 'Write string results without quotes'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release_dhcp_leases" -l no-reconnect -d 'End when the connection is lost'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release_dhcp_leases" -l insecure -d 'Do not verify the cloud\'s certificate'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release_dhcp_leases" -l demo -d 'Use a simulated cloud inside this process: no account, no network'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release_dhcp_leases" -l dry-run -d 'Print what would be sent, and send nothing'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release_dhcp_leases" -s v -l verbose -d 'More notices (-vvv: every frame that is sent)'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release_dhcp_leases" -s q -l quiet -d 'No notices, only errors'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release_dhcp_leases" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release-dhcp-leases" -l network -d 'Leases of this network' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release-dhcp-leases" -l port-id -d 'The port, such as ge-0/0/0' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release-dhcp-leases" -l macs -d 'Leases of these clients only (one MAC or more, with commas between them)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release-dhcp-leases" -l node -d 'The node of a high-availability pair' -r -f -a "node0\t''
node1\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release-dhcp-leases" -l site -d 'The site: its name or id, a pattern (\'US-*\'), or all; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release-dhcp-leases" -l device -d 'The device: its name, MAC or id, or a pattern; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release-dhcp-leases" -l org -d 'Look for sites in this organisation only' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release-dhcp-leases" -l cache-ttl -d 'How long names are kept on disk; 0 keeps none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release-dhcp-leases" -l timeout -d 'The most that a device may take in all [default: 60s, longer where a count or duration asks for it]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release-dhcp-leases" -l concurrency -d 'Devices at the same time' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release-dhcp-leases" -s o -l output -d 'Default: pretty on a terminal, ndjson in a pipe or file; for captures by the file\'s ending, pcapng for -w -; record is for replay' -r -f -a "pretty\t''
ndjson\t''
json\t''
raw\t''
csv\t''
tsv\t''
pcap\t''
pcapng\t''
record\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release-dhcp-leases" -s f -l filter -d 'A jq program; its results are written instead of the payload (pcap, pcapng: the packets for which one is neither false nor null)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release-dhcp-leases" -l columns -d 'Columns of csv, tsv and pretty, as dotted paths' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release-dhcp-leases" -l max-retries -d 'Give up after N failures in a row [default: never]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release-dhcp-leases" -l retry-delay -d 'First pause before a new attempt; later ones double' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release-dhcp-leases" -l retry-max-delay -d 'Longest pause before a new attempt' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release-dhcp-leases" -l connect-timeout -d 'For name, TCP, proxy, TLS and upgrade together' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release-dhcp-leases" -l ping-interval -d 'Time between pings; 0 sends none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release-dhcp-leases" -l ping-timeout -d 'Time for the pong to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release-dhcp-leases" -l ack-timeout -d 'Time for an acknowledgement to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release-dhcp-leases" -l host -d 'Region (global01, eu, …), host name, or URL of the cloud' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release-dhcp-leases" -l ws-url -d 'The stream\'s own URL, where it does not follow from the host' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release-dhcp-leases" -l token-file -d 'File with the API token [env of the token itself: MIST_APITOKEN]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release-dhcp-leases" -l profile -d 'A section of the configuration file' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release-dhcp-leases" -l config -d 'The configuration file [default: mistcat/config.toml in the configuration folder]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release-dhcp-leases" -l ca-cert -d 'Trust one more certificate authority (PEM)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release-dhcp-leases" -l proxy -d 'Connect through this proxy (http, https or socks5) [env: HTTPS_PROXY, ALL_PROXY, NO_PROXY]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release-dhcp-leases" -l color -d 'Colour the output' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release-dhcp-leases" -l log-format -d 'How notices on stderr are written' -r -f -a "text\t''
json\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release-dhcp-leases" -l refresh -d 'Fetch names anew, whatever is kept'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release-dhcp-leases" -s y -l yes -d 'Do not ask'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release-dhcp-leases" -s r -l raw-strings -d 'Write string results without quotes'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release-dhcp-leases" -l no-reconnect -d 'End when the connection is lost'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release-dhcp-leases" -l insecure -d 'Do not verify the cloud\'s certificate'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release-dhcp-leases" -l demo -d 'Use a simulated cloud inside this process: no account, no network'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release-dhcp-leases" -l dry-run -d 'Print what would be sent, and send nothing'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release-dhcp-leases" -s v -l verbose -d 'More notices (-vvv: every frame that is sent)'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release-dhcp-leases" -s q -l quiet -d 'No notices, only errors'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from release-dhcp-leases" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from resolve_dns" -l site -d 'The site: its name or id, a pattern (\'US-*\'), or all; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from resolve_dns" -l device -d 'The device: its name, MAC or id, or a pattern; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from resolve_dns" -l org -d 'Look for sites in this organisation only' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from resolve_dns" -l cache-ttl -d 'How long names are kept on disk; 0 keeps none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from resolve_dns" -l timeout -d 'The most that a device may take in all [default: 60s, longer where a count or duration asks for it]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from resolve_dns" -l concurrency -d 'Devices at the same time' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from resolve_dns" -s o -l output -d 'Default: pretty on a terminal, ndjson in a pipe or file; for captures by the file\'s ending, pcapng for -w -; record is for replay' -r -f -a "pretty\t''
ndjson\t''
json\t''
raw\t''
csv\t''
tsv\t''
pcap\t''
pcapng\t''
record\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from resolve_dns" -s f -l filter -d 'A jq program; its results are written instead of the payload (pcap, pcapng: the packets for which one is neither false nor null)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from resolve_dns" -l columns -d 'Columns of csv, tsv and pretty, as dotted paths' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from resolve_dns" -l max-retries -d 'Give up after N failures in a row [default: never]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from resolve_dns" -l retry-delay -d 'First pause before a new attempt; later ones double' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from resolve_dns" -l retry-max-delay -d 'Longest pause before a new attempt' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from resolve_dns" -l connect-timeout -d 'For name, TCP, proxy, TLS and upgrade together' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from resolve_dns" -l ping-interval -d 'Time between pings; 0 sends none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from resolve_dns" -l ping-timeout -d 'Time for the pong to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from resolve_dns" -l ack-timeout -d 'Time for an acknowledgement to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from resolve_dns" -l host -d 'Region (global01, eu, …), host name, or URL of the cloud' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from resolve_dns" -l ws-url -d 'The stream\'s own URL, where it does not follow from the host' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from resolve_dns" -l token-file -d 'File with the API token [env of the token itself: MIST_APITOKEN]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from resolve_dns" -l profile -d 'A section of the configuration file' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from resolve_dns" -l config -d 'The configuration file [default: mistcat/config.toml in the configuration folder]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from resolve_dns" -l ca-cert -d 'Trust one more certificate authority (PEM)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from resolve_dns" -l proxy -d 'Connect through this proxy (http, https or socks5) [env: HTTPS_PROXY, ALL_PROXY, NO_PROXY]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from resolve_dns" -l color -d 'Colour the output' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from resolve_dns" -l log-format -d 'How notices on stderr are written' -r -f -a "text\t''
json\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from resolve_dns" -l refresh -d 'Fetch names anew, whatever is kept'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from resolve_dns" -s r -l raw-strings -d 'Write string results without quotes'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from resolve_dns" -l no-reconnect -d 'End when the connection is lost'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from resolve_dns" -l insecure -d 'Do not verify the cloud\'s certificate'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from resolve_dns" -l demo -d 'Use a simulated cloud inside this process: no account, no network'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from resolve_dns" -l dry-run -d 'Print what would be sent, and send nothing'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from resolve_dns" -s v -l verbose -d 'More notices (-vvv: every frame that is sent)'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from resolve_dns" -s q -l quiet -d 'No notices, only errors'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from resolve_dns" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from resolve-dns" -l site -d 'The site: its name or id, a pattern (\'US-*\'), or all; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from resolve-dns" -l device -d 'The device: its name, MAC or id, or a pattern; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from resolve-dns" -l org -d 'Look for sites in this organisation only' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from resolve-dns" -l cache-ttl -d 'How long names are kept on disk; 0 keeps none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from resolve-dns" -l timeout -d 'The most that a device may take in all [default: 60s, longer where a count or duration asks for it]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from resolve-dns" -l concurrency -d 'Devices at the same time' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from resolve-dns" -s o -l output -d 'Default: pretty on a terminal, ndjson in a pipe or file; for captures by the file\'s ending, pcapng for -w -; record is for replay' -r -f -a "pretty\t''
ndjson\t''
json\t''
raw\t''
csv\t''
tsv\t''
pcap\t''
pcapng\t''
record\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from resolve-dns" -s f -l filter -d 'A jq program; its results are written instead of the payload (pcap, pcapng: the packets for which one is neither false nor null)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from resolve-dns" -l columns -d 'Columns of csv, tsv and pretty, as dotted paths' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from resolve-dns" -l max-retries -d 'Give up after N failures in a row [default: never]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from resolve-dns" -l retry-delay -d 'First pause before a new attempt; later ones double' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from resolve-dns" -l retry-max-delay -d 'Longest pause before a new attempt' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from resolve-dns" -l connect-timeout -d 'For name, TCP, proxy, TLS and upgrade together' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from resolve-dns" -l ping-interval -d 'Time between pings; 0 sends none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from resolve-dns" -l ping-timeout -d 'Time for the pong to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from resolve-dns" -l ack-timeout -d 'Time for an acknowledgement to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from resolve-dns" -l host -d 'Region (global01, eu, …), host name, or URL of the cloud' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from resolve-dns" -l ws-url -d 'The stream\'s own URL, where it does not follow from the host' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from resolve-dns" -l token-file -d 'File with the API token [env of the token itself: MIST_APITOKEN]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from resolve-dns" -l profile -d 'A section of the configuration file' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from resolve-dns" -l config -d 'The configuration file [default: mistcat/config.toml in the configuration folder]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from resolve-dns" -l ca-cert -d 'Trust one more certificate authority (PEM)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from resolve-dns" -l proxy -d 'Connect through this proxy (http, https or socks5) [env: HTTPS_PROXY, ALL_PROXY, NO_PROXY]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from resolve-dns" -l color -d 'Colour the output' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from resolve-dns" -l log-format -d 'How notices on stderr are written' -r -f -a "text\t''
json\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from resolve-dns" -l refresh -d 'Fetch names anew, whatever is kept'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from resolve-dns" -s r -l raw-strings -d 'Write string results without quotes'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from resolve-dns" -l no-reconnect -d 'End when the connection is lost'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from resolve-dns" -l insecure -d 'Do not verify the cloud\'s certificate'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from resolve-dns" -l demo -d 'Use a simulated cloud inside this process: no account, no network'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from resolve-dns" -l dry-run -d 'Print what would be sent, and send nothing'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from resolve-dns" -s v -l verbose -d 'More notices (-vvv: every frame that is sent)'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from resolve-dns" -s q -l quiet -d 'No notices, only errors'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from resolve-dns" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from cable_test" -l port -d 'The port, such as ge-0/0/0' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from cable_test" -l site -d 'The site: its name or id, a pattern (\'US-*\'), or all; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from cable_test" -l device -d 'The device: its name, MAC or id, or a pattern; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from cable_test" -l org -d 'Look for sites in this organisation only' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from cable_test" -l cache-ttl -d 'How long names are kept on disk; 0 keeps none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from cable_test" -l timeout -d 'The most that a device may take in all [default: 60s, longer where a count or duration asks for it]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from cable_test" -l concurrency -d 'Devices at the same time' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from cable_test" -s o -l output -d 'Default: pretty on a terminal, ndjson in a pipe or file; for captures by the file\'s ending, pcapng for -w -; record is for replay' -r -f -a "pretty\t''
ndjson\t''
json\t''
raw\t''
csv\t''
tsv\t''
pcap\t''
pcapng\t''
record\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from cable_test" -s f -l filter -d 'A jq program; its results are written instead of the payload (pcap, pcapng: the packets for which one is neither false nor null)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from cable_test" -l columns -d 'Columns of csv, tsv and pretty, as dotted paths' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from cable_test" -l max-retries -d 'Give up after N failures in a row [default: never]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from cable_test" -l retry-delay -d 'First pause before a new attempt; later ones double' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from cable_test" -l retry-max-delay -d 'Longest pause before a new attempt' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from cable_test" -l connect-timeout -d 'For name, TCP, proxy, TLS and upgrade together' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from cable_test" -l ping-interval -d 'Time between pings; 0 sends none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from cable_test" -l ping-timeout -d 'Time for the pong to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from cable_test" -l ack-timeout -d 'Time for an acknowledgement to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from cable_test" -l host -d 'Region (global01, eu, …), host name, or URL of the cloud' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from cable_test" -l ws-url -d 'The stream\'s own URL, where it does not follow from the host' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from cable_test" -l token-file -d 'File with the API token [env of the token itself: MIST_APITOKEN]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from cable_test" -l profile -d 'A section of the configuration file' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from cable_test" -l config -d 'The configuration file [default: mistcat/config.toml in the configuration folder]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from cable_test" -l ca-cert -d 'Trust one more certificate authority (PEM)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from cable_test" -l proxy -d 'Connect through this proxy (http, https or socks5) [env: HTTPS_PROXY, ALL_PROXY, NO_PROXY]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from cable_test" -l color -d 'Colour the output' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from cable_test" -l log-format -d 'How notices on stderr are written' -r -f -a "text\t''
json\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from cable_test" -l refresh -d 'Fetch names anew, whatever is kept'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from cable_test" -s r -l raw-strings -d 'Write string results without quotes'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from cable_test" -l no-reconnect -d 'End when the connection is lost'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from cable_test" -l insecure -d 'Do not verify the cloud\'s certificate'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from cable_test" -l demo -d 'Use a simulated cloud inside this process: no account, no network'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from cable_test" -l dry-run -d 'Print what would be sent, and send nothing'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from cable_test" -s v -l verbose -d 'More notices (-vvv: every frame that is sent)'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from cable_test" -s q -l quiet -d 'No notices, only errors'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from cable_test" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from cable-test" -l port -d 'The port, such as ge-0/0/0' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from cable-test" -l site -d 'The site: its name or id, a pattern (\'US-*\'), or all; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from cable-test" -l device -d 'The device: its name, MAC or id, or a pattern; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from cable-test" -l org -d 'Look for sites in this organisation only' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from cable-test" -l cache-ttl -d 'How long names are kept on disk; 0 keeps none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from cable-test" -l timeout -d 'The most that a device may take in all [default: 60s, longer where a count or duration asks for it]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from cable-test" -l concurrency -d 'Devices at the same time' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from cable-test" -s o -l output -d 'Default: pretty on a terminal, ndjson in a pipe or file; for captures by the file\'s ending, pcapng for -w -; record is for replay' -r -f -a "pretty\t''
ndjson\t''
json\t''
raw\t''
csv\t''
tsv\t''
pcap\t''
pcapng\t''
record\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from cable-test" -s f -l filter -d 'A jq program; its results are written instead of the payload (pcap, pcapng: the packets for which one is neither false nor null)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from cable-test" -l columns -d 'Columns of csv, tsv and pretty, as dotted paths' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from cable-test" -l max-retries -d 'Give up after N failures in a row [default: never]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from cable-test" -l retry-delay -d 'First pause before a new attempt; later ones double' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from cable-test" -l retry-max-delay -d 'Longest pause before a new attempt' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from cable-test" -l connect-timeout -d 'For name, TCP, proxy, TLS and upgrade together' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from cable-test" -l ping-interval -d 'Time between pings; 0 sends none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from cable-test" -l ping-timeout -d 'Time for the pong to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from cable-test" -l ack-timeout -d 'Time for an acknowledgement to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from cable-test" -l host -d 'Region (global01, eu, …), host name, or URL of the cloud' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from cable-test" -l ws-url -d 'The stream\'s own URL, where it does not follow from the host' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from cable-test" -l token-file -d 'File with the API token [env of the token itself: MIST_APITOKEN]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from cable-test" -l profile -d 'A section of the configuration file' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from cable-test" -l config -d 'The configuration file [default: mistcat/config.toml in the configuration folder]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from cable-test" -l ca-cert -d 'Trust one more certificate authority (PEM)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from cable-test" -l proxy -d 'Connect through this proxy (http, https or socks5) [env: HTTPS_PROXY, ALL_PROXY, NO_PROXY]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from cable-test" -l color -d 'Colour the output' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from cable-test" -l log-format -d 'How notices on stderr are written' -r -f -a "text\t''
json\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from cable-test" -l refresh -d 'Fetch names anew, whatever is kept'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from cable-test" -s r -l raw-strings -d 'Write string results without quotes'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from cable-test" -l no-reconnect -d 'End when the connection is lost'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from cable-test" -l insecure -d 'Do not verify the cloud\'s certificate'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from cable-test" -l demo -d 'Use a simulated cloud inside this process: no account, no network'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from cable-test" -l dry-run -d 'Print what would be sent, and send nothing'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from cable-test" -s v -l verbose -d 'More notices (-vvv: every frame that is sent)'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from cable-test" -s q -l quiet -d 'No notices, only errors'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from cable-test" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from bounce_port" -l ports -d 'The ports, such as ge-0/0/0,ge-0/0/1 (one or more, with commas between them)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from bounce_port" -l site -d 'The site: its name or id, a pattern (\'US-*\'), or all; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from bounce_port" -l device -d 'The device: its name, MAC or id, or a pattern; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from bounce_port" -l org -d 'Look for sites in this organisation only' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from bounce_port" -l cache-ttl -d 'How long names are kept on disk; 0 keeps none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from bounce_port" -l timeout -d 'The most that a device may take in all [default: 60s, longer where a count or duration asks for it]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from bounce_port" -l concurrency -d 'Devices at the same time' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from bounce_port" -s o -l output -d 'Default: pretty on a terminal, ndjson in a pipe or file; for captures by the file\'s ending, pcapng for -w -; record is for replay' -r -f -a "pretty\t''
ndjson\t''
json\t''
raw\t''
csv\t''
tsv\t''
pcap\t''
pcapng\t''
record\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from bounce_port" -s f -l filter -d 'A jq program; its results are written instead of the payload (pcap, pcapng: the packets for which one is neither false nor null)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from bounce_port" -l columns -d 'Columns of csv, tsv and pretty, as dotted paths' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from bounce_port" -l max-retries -d 'Give up after N failures in a row [default: never]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from bounce_port" -l retry-delay -d 'First pause before a new attempt; later ones double' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from bounce_port" -l retry-max-delay -d 'Longest pause before a new attempt' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from bounce_port" -l connect-timeout -d 'For name, TCP, proxy, TLS and upgrade together' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from bounce_port" -l ping-interval -d 'Time between pings; 0 sends none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from bounce_port" -l ping-timeout -d 'Time for the pong to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from bounce_port" -l ack-timeout -d 'Time for an acknowledgement to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from bounce_port" -l host -d 'Region (global01, eu, …), host name, or URL of the cloud' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from bounce_port" -l ws-url -d 'The stream\'s own URL, where it does not follow from the host' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from bounce_port" -l token-file -d 'File with the API token [env of the token itself: MIST_APITOKEN]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from bounce_port" -l profile -d 'A section of the configuration file' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from bounce_port" -l config -d 'The configuration file [default: mistcat/config.toml in the configuration folder]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from bounce_port" -l ca-cert -d 'Trust one more certificate authority (PEM)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from bounce_port" -l proxy -d 'Connect through this proxy (http, https or socks5) [env: HTTPS_PROXY, ALL_PROXY, NO_PROXY]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from bounce_port" -l color -d 'Colour the output' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from bounce_port" -l log-format -d 'How notices on stderr are written' -r -f -a "text\t''
json\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from bounce_port" -l refresh -d 'Fetch names anew, whatever is kept'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from bounce_port" -s y -l yes -d 'Do not ask'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from bounce_port" -s r -l raw-strings -d 'Write string results without quotes'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from bounce_port" -l no-reconnect -d 'End when the connection is lost'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from bounce_port" -l insecure -d 'Do not verify the cloud\'s certificate'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from bounce_port" -l demo -d 'Use a simulated cloud inside this process: no account, no network'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from bounce_port" -l dry-run -d 'Print what would be sent, and send nothing'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from bounce_port" -s v -l verbose -d 'More notices (-vvv: every frame that is sent)'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from bounce_port" -s q -l quiet -d 'No notices, only errors'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from bounce_port" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from bounce-port" -l ports -d 'The ports, such as ge-0/0/0,ge-0/0/1 (one or more, with commas between them)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from bounce-port" -l site -d 'The site: its name or id, a pattern (\'US-*\'), or all; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from bounce-port" -l device -d 'The device: its name, MAC or id, or a pattern; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from bounce-port" -l org -d 'Look for sites in this organisation only' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from bounce-port" -l cache-ttl -d 'How long names are kept on disk; 0 keeps none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from bounce-port" -l timeout -d 'The most that a device may take in all [default: 60s, longer where a count or duration asks for it]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from bounce-port" -l concurrency -d 'Devices at the same time' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from bounce-port" -s o -l output -d 'Default: pretty on a terminal, ndjson in a pipe or file; for captures by the file\'s ending, pcapng for -w -; record is for replay' -r -f -a "pretty\t''
ndjson\t''
json\t''
raw\t''
csv\t''
tsv\t''
pcap\t''
pcapng\t''
record\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from bounce-port" -s f -l filter -d 'A jq program; its results are written instead of the payload (pcap, pcapng: the packets for which one is neither false nor null)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from bounce-port" -l columns -d 'Columns of csv, tsv and pretty, as dotted paths' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from bounce-port" -l max-retries -d 'Give up after N failures in a row [default: never]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from bounce-port" -l retry-delay -d 'First pause before a new attempt; later ones double' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from bounce-port" -l retry-max-delay -d 'Longest pause before a new attempt' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from bounce-port" -l connect-timeout -d 'For name, TCP, proxy, TLS and upgrade together' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from bounce-port" -l ping-interval -d 'Time between pings; 0 sends none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from bounce-port" -l ping-timeout -d 'Time for the pong to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from bounce-port" -l ack-timeout -d 'Time for an acknowledgement to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from bounce-port" -l host -d 'Region (global01, eu, …), host name, or URL of the cloud' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from bounce-port" -l ws-url -d 'The stream\'s own URL, where it does not follow from the host' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from bounce-port" -l token-file -d 'File with the API token [env of the token itself: MIST_APITOKEN]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from bounce-port" -l profile -d 'A section of the configuration file' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from bounce-port" -l config -d 'The configuration file [default: mistcat/config.toml in the configuration folder]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from bounce-port" -l ca-cert -d 'Trust one more certificate authority (PEM)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from bounce-port" -l proxy -d 'Connect through this proxy (http, https or socks5) [env: HTTPS_PROXY, ALL_PROXY, NO_PROXY]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from bounce-port" -l color -d 'Colour the output' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from bounce-port" -l log-format -d 'How notices on stderr are written' -r -f -a "text\t''
json\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from bounce-port" -l refresh -d 'Fetch names anew, whatever is kept'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from bounce-port" -s y -l yes -d 'Do not ask'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from bounce-port" -s r -l raw-strings -d 'Write string results without quotes'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from bounce-port" -l no-reconnect -d 'End when the connection is lost'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from bounce-port" -l insecure -d 'Do not verify the cloud\'s certificate'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from bounce-port" -l demo -d 'Use a simulated cloud inside this process: no account, no network'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from bounce-port" -l dry-run -d 'Print what would be sent, and send nothing'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from bounce-port" -s v -l verbose -d 'More notices (-vvv: every frame that is sent)'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from bounce-port" -s q -l quiet -d 'No notices, only errors'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from bounce-port" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from check_radius_server" -l user -d 'The user name' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from check_radius_server" -l password-file -d 'The password, from a file; asked for where it is left out' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from check_radius_server" -l auth-profile -d 'The authentication profile [default: dot1x]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from check_radius_server" -l site -d 'The site: its name or id, a pattern (\'US-*\'), or all; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from check_radius_server" -l device -d 'The device: its name, MAC or id, or a pattern; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from check_radius_server" -l org -d 'Look for sites in this organisation only' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from check_radius_server" -l cache-ttl -d 'How long names are kept on disk; 0 keeps none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from check_radius_server" -l timeout -d 'The most that a device may take in all [default: 60s, longer where a count or duration asks for it]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from check_radius_server" -l concurrency -d 'Devices at the same time' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from check_radius_server" -s o -l output -d 'Default: pretty on a terminal, ndjson in a pipe or file; for captures by the file\'s ending, pcapng for -w -; record is for replay' -r -f -a "pretty\t''
ndjson\t''
json\t''
raw\t''
csv\t''
tsv\t''
pcap\t''
pcapng\t''
record\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from check_radius_server" -s f -l filter -d 'A jq program; its results are written instead of the payload (pcap, pcapng: the packets for which one is neither false nor null)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from check_radius_server" -l columns -d 'Columns of csv, tsv and pretty, as dotted paths' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from check_radius_server" -l max-retries -d 'Give up after N failures in a row [default: never]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from check_radius_server" -l retry-delay -d 'First pause before a new attempt; later ones double' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from check_radius_server" -l retry-max-delay -d 'Longest pause before a new attempt' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from check_radius_server" -l connect-timeout -d 'For name, TCP, proxy, TLS and upgrade together' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from check_radius_server" -l ping-interval -d 'Time between pings; 0 sends none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from check_radius_server" -l ping-timeout -d 'Time for the pong to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from check_radius_server" -l ack-timeout -d 'Time for an acknowledgement to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from check_radius_server" -l host -d 'Region (global01, eu, …), host name, or URL of the cloud' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from check_radius_server" -l ws-url -d 'The stream\'s own URL, where it does not follow from the host' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from check_radius_server" -l token-file -d 'File with the API token [env of the token itself: MIST_APITOKEN]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from check_radius_server" -l profile -d 'A section of the configuration file' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from check_radius_server" -l config -d 'The configuration file [default: mistcat/config.toml in the configuration folder]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from check_radius_server" -l ca-cert -d 'Trust one more certificate authority (PEM)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from check_radius_server" -l proxy -d 'Connect through this proxy (http, https or socks5) [env: HTTPS_PROXY, ALL_PROXY, NO_PROXY]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from check_radius_server" -l color -d 'Colour the output' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from check_radius_server" -l log-format -d 'How notices on stderr are written' -r -f -a "text\t''
json\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from check_radius_server" -l refresh -d 'Fetch names anew, whatever is kept'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from check_radius_server" -s r -l raw-strings -d 'Write string results without quotes'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from check_radius_server" -l no-reconnect -d 'End when the connection is lost'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from check_radius_server" -l insecure -d 'Do not verify the cloud\'s certificate'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from check_radius_server" -l demo -d 'Use a simulated cloud inside this process: no account, no network'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from check_radius_server" -l dry-run -d 'Print what would be sent, and send nothing'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from check_radius_server" -s v -l verbose -d 'More notices (-vvv: every frame that is sent)'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from check_radius_server" -s q -l quiet -d 'No notices, only errors'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from check_radius_server" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from check-radius-server" -l user -d 'The user name' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from check-radius-server" -l password-file -d 'The password, from a file; asked for where it is left out' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from check-radius-server" -l auth-profile -d 'The authentication profile [default: dot1x]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from check-radius-server" -l site -d 'The site: its name or id, a pattern (\'US-*\'), or all; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from check-radius-server" -l device -d 'The device: its name, MAC or id, or a pattern; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from check-radius-server" -l org -d 'Look for sites in this organisation only' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from check-radius-server" -l cache-ttl -d 'How long names are kept on disk; 0 keeps none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from check-radius-server" -l timeout -d 'The most that a device may take in all [default: 60s, longer where a count or duration asks for it]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from check-radius-server" -l concurrency -d 'Devices at the same time' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from check-radius-server" -s o -l output -d 'Default: pretty on a terminal, ndjson in a pipe or file; for captures by the file\'s ending, pcapng for -w -; record is for replay' -r -f -a "pretty\t''
ndjson\t''
json\t''
raw\t''
csv\t''
tsv\t''
pcap\t''
pcapng\t''
record\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from check-radius-server" -s f -l filter -d 'A jq program; its results are written instead of the payload (pcap, pcapng: the packets for which one is neither false nor null)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from check-radius-server" -l columns -d 'Columns of csv, tsv and pretty, as dotted paths' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from check-radius-server" -l max-retries -d 'Give up after N failures in a row [default: never]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from check-radius-server" -l retry-delay -d 'First pause before a new attempt; later ones double' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from check-radius-server" -l retry-max-delay -d 'Longest pause before a new attempt' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from check-radius-server" -l connect-timeout -d 'For name, TCP, proxy, TLS and upgrade together' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from check-radius-server" -l ping-interval -d 'Time between pings; 0 sends none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from check-radius-server" -l ping-timeout -d 'Time for the pong to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from check-radius-server" -l ack-timeout -d 'Time for an acknowledgement to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from check-radius-server" -l host -d 'Region (global01, eu, …), host name, or URL of the cloud' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from check-radius-server" -l ws-url -d 'The stream\'s own URL, where it does not follow from the host' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from check-radius-server" -l token-file -d 'File with the API token [env of the token itself: MIST_APITOKEN]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from check-radius-server" -l profile -d 'A section of the configuration file' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from check-radius-server" -l config -d 'The configuration file [default: mistcat/config.toml in the configuration folder]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from check-radius-server" -l ca-cert -d 'Trust one more certificate authority (PEM)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from check-radius-server" -l proxy -d 'Connect through this proxy (http, https or socks5) [env: HTTPS_PROXY, ALL_PROXY, NO_PROXY]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from check-radius-server" -l color -d 'Colour the output' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from check-radius-server" -l log-format -d 'How notices on stderr are written' -r -f -a "text\t''
json\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from check-radius-server" -l refresh -d 'Fetch names anew, whatever is kept'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from check-radius-server" -s r -l raw-strings -d 'Write string results without quotes'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from check-radius-server" -l no-reconnect -d 'End when the connection is lost'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from check-radius-server" -l insecure -d 'Do not verify the cloud\'s certificate'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from check-radius-server" -l demo -d 'Use a simulated cloud inside this process: no account, no network'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from check-radius-server" -l dry-run -d 'Print what would be sent, and send nothing'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from check-radius-server" -s v -l verbose -d 'More notices (-vvv: every frame that is sent)'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from check-radius-server" -s q -l quiet -d 'No notices, only errors'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from check-radius-server" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_arp" -l ip -d 'Only this address, of the port' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_arp" -l port-id -d 'The port, such as ge-0/0/0' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_arp" -l vlan -d 'Only this VLAN, of the port (a number from 1 to 4094)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_arp" -l vrf -d 'The VRF or routing instance' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_arp" -l node -d 'The node of a high-availability pair' -r -f -a "node0\t''
node1\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_arp" -l site -d 'The site: its name or id, a pattern (\'US-*\'), or all; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_arp" -l device -d 'The device: its name, MAC or id, or a pattern; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_arp" -l org -d 'Look for sites in this organisation only' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_arp" -l cache-ttl -d 'How long names are kept on disk; 0 keeps none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_arp" -l timeout -d 'The most that a device may take in all [default: 60s, longer where a count or duration asks for it]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_arp" -l concurrency -d 'Devices at the same time' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_arp" -s o -l output -d 'Default: pretty on a terminal, ndjson in a pipe or file; for captures by the file\'s ending, pcapng for -w -; record is for replay' -r -f -a "pretty\t''
ndjson\t''
json\t''
raw\t''
csv\t''
tsv\t''
pcap\t''
pcapng\t''
record\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_arp" -s f -l filter -d 'A jq program; its results are written instead of the payload (pcap, pcapng: the packets for which one is neither false nor null)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_arp" -l columns -d 'Columns of csv, tsv and pretty, as dotted paths' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_arp" -l max-retries -d 'Give up after N failures in a row [default: never]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_arp" -l retry-delay -d 'First pause before a new attempt; later ones double' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_arp" -l retry-max-delay -d 'Longest pause before a new attempt' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_arp" -l connect-timeout -d 'For name, TCP, proxy, TLS and upgrade together' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_arp" -l ping-interval -d 'Time between pings; 0 sends none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_arp" -l ping-timeout -d 'Time for the pong to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_arp" -l ack-timeout -d 'Time for an acknowledgement to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_arp" -l host -d 'Region (global01, eu, …), host name, or URL of the cloud' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_arp" -l ws-url -d 'The stream\'s own URL, where it does not follow from the host' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_arp" -l token-file -d 'File with the API token [env of the token itself: MIST_APITOKEN]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_arp" -l profile -d 'A section of the configuration file' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_arp" -l config -d 'The configuration file [default: mistcat/config.toml in the configuration folder]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_arp" -l ca-cert -d 'Trust one more certificate authority (PEM)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_arp" -l proxy -d 'Connect through this proxy (http, https or socks5) [env: HTTPS_PROXY, ALL_PROXY, NO_PROXY]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_arp" -l color -d 'Colour the output' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_arp" -l log-format -d 'How notices on stderr are written' -r -f -a "text\t''
json\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_arp" -l refresh -d 'Fetch names anew, whatever is kept'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_arp" -s y -l yes -d 'Do not ask'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_arp" -s r -l raw-strings -d 'Write string results without quotes'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_arp" -l no-reconnect -d 'End when the connection is lost'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_arp" -l insecure -d 'Do not verify the cloud\'s certificate'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_arp" -l demo -d 'Use a simulated cloud inside this process: no account, no network'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_arp" -l dry-run -d 'Print what would be sent, and send nothing'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_arp" -s v -l verbose -d 'More notices (-vvv: every frame that is sent)'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_arp" -s q -l quiet -d 'No notices, only errors'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_arp" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-arp" -l ip -d 'Only this address, of the port' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-arp" -l port-id -d 'The port, such as ge-0/0/0' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-arp" -l vlan -d 'Only this VLAN, of the port (a number from 1 to 4094)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-arp" -l vrf -d 'The VRF or routing instance' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-arp" -l node -d 'The node of a high-availability pair' -r -f -a "node0\t''
node1\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-arp" -l site -d 'The site: its name or id, a pattern (\'US-*\'), or all; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-arp" -l device -d 'The device: its name, MAC or id, or a pattern; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-arp" -l org -d 'Look for sites in this organisation only' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-arp" -l cache-ttl -d 'How long names are kept on disk; 0 keeps none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-arp" -l timeout -d 'The most that a device may take in all [default: 60s, longer where a count or duration asks for it]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-arp" -l concurrency -d 'Devices at the same time' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-arp" -s o -l output -d 'Default: pretty on a terminal, ndjson in a pipe or file; for captures by the file\'s ending, pcapng for -w -; record is for replay' -r -f -a "pretty\t''
ndjson\t''
json\t''
raw\t''
csv\t''
tsv\t''
pcap\t''
pcapng\t''
record\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-arp" -s f -l filter -d 'A jq program; its results are written instead of the payload (pcap, pcapng: the packets for which one is neither false nor null)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-arp" -l columns -d 'Columns of csv, tsv and pretty, as dotted paths' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-arp" -l max-retries -d 'Give up after N failures in a row [default: never]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-arp" -l retry-delay -d 'First pause before a new attempt; later ones double' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-arp" -l retry-max-delay -d 'Longest pause before a new attempt' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-arp" -l connect-timeout -d 'For name, TCP, proxy, TLS and upgrade together' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-arp" -l ping-interval -d 'Time between pings; 0 sends none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-arp" -l ping-timeout -d 'Time for the pong to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-arp" -l ack-timeout -d 'Time for an acknowledgement to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-arp" -l host -d 'Region (global01, eu, …), host name, or URL of the cloud' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-arp" -l ws-url -d 'The stream\'s own URL, where it does not follow from the host' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-arp" -l token-file -d 'File with the API token [env of the token itself: MIST_APITOKEN]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-arp" -l profile -d 'A section of the configuration file' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-arp" -l config -d 'The configuration file [default: mistcat/config.toml in the configuration folder]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-arp" -l ca-cert -d 'Trust one more certificate authority (PEM)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-arp" -l proxy -d 'Connect through this proxy (http, https or socks5) [env: HTTPS_PROXY, ALL_PROXY, NO_PROXY]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-arp" -l color -d 'Colour the output' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-arp" -l log-format -d 'How notices on stderr are written' -r -f -a "text\t''
json\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-arp" -l refresh -d 'Fetch names anew, whatever is kept'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-arp" -s y -l yes -d 'Do not ask'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-arp" -s r -l raw-strings -d 'Write string results without quotes'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-arp" -l no-reconnect -d 'End when the connection is lost'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-arp" -l insecure -d 'Do not verify the cloud\'s certificate'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-arp" -l demo -d 'Use a simulated cloud inside this process: no account, no network'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-arp" -l dry-run -d 'Print what would be sent, and send nothing'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-arp" -s v -l verbose -d 'More notices (-vvv: every frame that is sent)'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-arp" -s q -l quiet -d 'No notices, only errors'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-arp" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_bgp" -l neighbor -d 'The neighbour, by its address (an IP address, or `all`)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_bgp" -l type -d 'How: hard ends the session' -r -f -a "hard\t''
soft\t''
in\t''
out\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_bgp" -l vrf -d 'The VRF or routing instance' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_bgp" -l node -d 'The node of a high-availability pair' -r -f -a "node0\t''
node1\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_bgp" -l site -d 'The site: its name or id, a pattern (\'US-*\'), or all; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_bgp" -l device -d 'The device: its name, MAC or id, or a pattern; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_bgp" -l org -d 'Look for sites in this organisation only' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_bgp" -l cache-ttl -d 'How long names are kept on disk; 0 keeps none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_bgp" -l timeout -d 'The most that a device may take in all [default: 60s, longer where a count or duration asks for it]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_bgp" -l concurrency -d 'Devices at the same time' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_bgp" -s o -l output -d 'Default: pretty on a terminal, ndjson in a pipe or file; for captures by the file\'s ending, pcapng for -w -; record is for replay' -r -f -a "pretty\t''
ndjson\t''
json\t''
raw\t''
csv\t''
tsv\t''
pcap\t''
pcapng\t''
record\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_bgp" -s f -l filter -d 'A jq program; its results are written instead of the payload (pcap, pcapng: the packets for which one is neither false nor null)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_bgp" -l columns -d 'Columns of csv, tsv and pretty, as dotted paths' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_bgp" -l max-retries -d 'Give up after N failures in a row [default: never]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_bgp" -l retry-delay -d 'First pause before a new attempt; later ones double' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_bgp" -l retry-max-delay -d 'Longest pause before a new attempt' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_bgp" -l connect-timeout -d 'For name, TCP, proxy, TLS and upgrade together' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_bgp" -l ping-interval -d 'Time between pings; 0 sends none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_bgp" -l ping-timeout -d 'Time for the pong to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_bgp" -l ack-timeout -d 'Time for an acknowledgement to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_bgp" -l host -d 'Region (global01, eu, …), host name, or URL of the cloud' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_bgp" -l ws-url -d 'The stream\'s own URL, where it does not follow from the host' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_bgp" -l token-file -d 'File with the API token [env of the token itself: MIST_APITOKEN]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_bgp" -l profile -d 'A section of the configuration file' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_bgp" -l config -d 'The configuration file [default: mistcat/config.toml in the configuration folder]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_bgp" -l ca-cert -d 'Trust one more certificate authority (PEM)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_bgp" -l proxy -d 'Connect through this proxy (http, https or socks5) [env: HTTPS_PROXY, ALL_PROXY, NO_PROXY]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_bgp" -l color -d 'Colour the output' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_bgp" -l log-format -d 'How notices on stderr are written' -r -f -a "text\t''
json\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_bgp" -l refresh -d 'Fetch names anew, whatever is kept'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_bgp" -s y -l yes -d 'Do not ask'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_bgp" -s r -l raw-strings -d 'Write string results without quotes'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_bgp" -l no-reconnect -d 'End when the connection is lost'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_bgp" -l insecure -d 'Do not verify the cloud\'s certificate'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_bgp" -l demo -d 'Use a simulated cloud inside this process: no account, no network'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_bgp" -l dry-run -d 'Print what would be sent, and send nothing'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_bgp" -s v -l verbose -d 'More notices (-vvv: every frame that is sent)'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_bgp" -s q -l quiet -d 'No notices, only errors'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_bgp" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-bgp" -l neighbor -d 'The neighbour, by its address (an IP address, or `all`)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-bgp" -l type -d 'How: hard ends the session' -r -f -a "hard\t''
soft\t''
in\t''
out\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-bgp" -l vrf -d 'The VRF or routing instance' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-bgp" -l node -d 'The node of a high-availability pair' -r -f -a "node0\t''
node1\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-bgp" -l site -d 'The site: its name or id, a pattern (\'US-*\'), or all; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-bgp" -l device -d 'The device: its name, MAC or id, or a pattern; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-bgp" -l org -d 'Look for sites in this organisation only' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-bgp" -l cache-ttl -d 'How long names are kept on disk; 0 keeps none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-bgp" -l timeout -d 'The most that a device may take in all [default: 60s, longer where a count or duration asks for it]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-bgp" -l concurrency -d 'Devices at the same time' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-bgp" -s o -l output -d 'Default: pretty on a terminal, ndjson in a pipe or file; for captures by the file\'s ending, pcapng for -w -; record is for replay' -r -f -a "pretty\t''
ndjson\t''
json\t''
raw\t''
csv\t''
tsv\t''
pcap\t''
pcapng\t''
record\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-bgp" -s f -l filter -d 'A jq program; its results are written instead of the payload (pcap, pcapng: the packets for which one is neither false nor null)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-bgp" -l columns -d 'Columns of csv, tsv and pretty, as dotted paths' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-bgp" -l max-retries -d 'Give up after N failures in a row [default: never]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-bgp" -l retry-delay -d 'First pause before a new attempt; later ones double' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-bgp" -l retry-max-delay -d 'Longest pause before a new attempt' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-bgp" -l connect-timeout -d 'For name, TCP, proxy, TLS and upgrade together' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-bgp" -l ping-interval -d 'Time between pings; 0 sends none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-bgp" -l ping-timeout -d 'Time for the pong to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-bgp" -l ack-timeout -d 'Time for an acknowledgement to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-bgp" -l host -d 'Region (global01, eu, …), host name, or URL of the cloud' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-bgp" -l ws-url -d 'The stream\'s own URL, where it does not follow from the host' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-bgp" -l token-file -d 'File with the API token [env of the token itself: MIST_APITOKEN]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-bgp" -l profile -d 'A section of the configuration file' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-bgp" -l config -d 'The configuration file [default: mistcat/config.toml in the configuration folder]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-bgp" -l ca-cert -d 'Trust one more certificate authority (PEM)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-bgp" -l proxy -d 'Connect through this proxy (http, https or socks5) [env: HTTPS_PROXY, ALL_PROXY, NO_PROXY]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-bgp" -l color -d 'Colour the output' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-bgp" -l log-format -d 'How notices on stderr are written' -r -f -a "text\t''
json\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-bgp" -l refresh -d 'Fetch names anew, whatever is kept'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-bgp" -s y -l yes -d 'Do not ask'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-bgp" -s r -l raw-strings -d 'Write string results without quotes'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-bgp" -l no-reconnect -d 'End when the connection is lost'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-bgp" -l insecure -d 'Do not verify the cloud\'s certificate'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-bgp" -l demo -d 'Use a simulated cloud inside this process: no account, no network'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-bgp" -l dry-run -d 'Print what would be sent, and send nothing'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-bgp" -s v -l verbose -d 'More notices (-vvv: every frame that is sent)'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-bgp" -s q -l quiet -d 'No notices, only errors'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-bgp" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_session" -l service-name -d 'Only this service' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_session" -l session-ids -d 'Only these sessions (one or more, with commas between them)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_session" -l node -d 'The node of a high-availability pair' -r -f -a "node0\t''
node1\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_session" -l site -d 'The site: its name or id, a pattern (\'US-*\'), or all; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_session" -l device -d 'The device: its name, MAC or id, or a pattern; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_session" -l org -d 'Look for sites in this organisation only' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_session" -l cache-ttl -d 'How long names are kept on disk; 0 keeps none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_session" -l timeout -d 'The most that a device may take in all [default: 60s, longer where a count or duration asks for it]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_session" -l concurrency -d 'Devices at the same time' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_session" -s o -l output -d 'Default: pretty on a terminal, ndjson in a pipe or file; for captures by the file\'s ending, pcapng for -w -; record is for replay' -r -f -a "pretty\t''
ndjson\t''
json\t''
raw\t''
csv\t''
tsv\t''
pcap\t''
pcapng\t''
record\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_session" -s f -l filter -d 'A jq program; its results are written instead of the payload (pcap, pcapng: the packets for which one is neither false nor null)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_session" -l columns -d 'Columns of csv, tsv and pretty, as dotted paths' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_session" -l max-retries -d 'Give up after N failures in a row [default: never]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_session" -l retry-delay -d 'First pause before a new attempt; later ones double' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_session" -l retry-max-delay -d 'Longest pause before a new attempt' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_session" -l connect-timeout -d 'For name, TCP, proxy, TLS and upgrade together' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_session" -l ping-interval -d 'Time between pings; 0 sends none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_session" -l ping-timeout -d 'Time for the pong to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_session" -l ack-timeout -d 'Time for an acknowledgement to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_session" -l host -d 'Region (global01, eu, …), host name, or URL of the cloud' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_session" -l ws-url -d 'The stream\'s own URL, where it does not follow from the host' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_session" -l token-file -d 'File with the API token [env of the token itself: MIST_APITOKEN]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_session" -l profile -d 'A section of the configuration file' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_session" -l config -d 'The configuration file [default: mistcat/config.toml in the configuration folder]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_session" -l ca-cert -d 'Trust one more certificate authority (PEM)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_session" -l proxy -d 'Connect through this proxy (http, https or socks5) [env: HTTPS_PROXY, ALL_PROXY, NO_PROXY]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_session" -l color -d 'Colour the output' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_session" -l log-format -d 'How notices on stderr are written' -r -f -a "text\t''
json\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_session" -l refresh -d 'Fetch names anew, whatever is kept'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_session" -s y -l yes -d 'Do not ask'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_session" -s r -l raw-strings -d 'Write string results without quotes'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_session" -l no-reconnect -d 'End when the connection is lost'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_session" -l insecure -d 'Do not verify the cloud\'s certificate'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_session" -l demo -d 'Use a simulated cloud inside this process: no account, no network'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_session" -l dry-run -d 'Print what would be sent, and send nothing'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_session" -s v -l verbose -d 'More notices (-vvv: every frame that is sent)'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_session" -s q -l quiet -d 'No notices, only errors'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_session" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-session" -l service-name -d 'Only this service' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-session" -l session-ids -d 'Only these sessions (one or more, with commas between them)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-session" -l node -d 'The node of a high-availability pair' -r -f -a "node0\t''
node1\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-session" -l site -d 'The site: its name or id, a pattern (\'US-*\'), or all; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-session" -l device -d 'The device: its name, MAC or id, or a pattern; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-session" -l org -d 'Look for sites in this organisation only' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-session" -l cache-ttl -d 'How long names are kept on disk; 0 keeps none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-session" -l timeout -d 'The most that a device may take in all [default: 60s, longer where a count or duration asks for it]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-session" -l concurrency -d 'Devices at the same time' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-session" -s o -l output -d 'Default: pretty on a terminal, ndjson in a pipe or file; for captures by the file\'s ending, pcapng for -w -; record is for replay' -r -f -a "pretty\t''
ndjson\t''
json\t''
raw\t''
csv\t''
tsv\t''
pcap\t''
pcapng\t''
record\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-session" -s f -l filter -d 'A jq program; its results are written instead of the payload (pcap, pcapng: the packets for which one is neither false nor null)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-session" -l columns -d 'Columns of csv, tsv and pretty, as dotted paths' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-session" -l max-retries -d 'Give up after N failures in a row [default: never]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-session" -l retry-delay -d 'First pause before a new attempt; later ones double' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-session" -l retry-max-delay -d 'Longest pause before a new attempt' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-session" -l connect-timeout -d 'For name, TCP, proxy, TLS and upgrade together' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-session" -l ping-interval -d 'Time between pings; 0 sends none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-session" -l ping-timeout -d 'Time for the pong to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-session" -l ack-timeout -d 'Time for an acknowledgement to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-session" -l host -d 'Region (global01, eu, …), host name, or URL of the cloud' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-session" -l ws-url -d 'The stream\'s own URL, where it does not follow from the host' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-session" -l token-file -d 'File with the API token [env of the token itself: MIST_APITOKEN]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-session" -l profile -d 'A section of the configuration file' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-session" -l config -d 'The configuration file [default: mistcat/config.toml in the configuration folder]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-session" -l ca-cert -d 'Trust one more certificate authority (PEM)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-session" -l proxy -d 'Connect through this proxy (http, https or socks5) [env: HTTPS_PROXY, ALL_PROXY, NO_PROXY]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-session" -l color -d 'Colour the output' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-session" -l log-format -d 'How notices on stderr are written' -r -f -a "text\t''
json\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-session" -l refresh -d 'Fetch names anew, whatever is kept'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-session" -s y -l yes -d 'Do not ask'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-session" -s r -l raw-strings -d 'Write string results without quotes'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-session" -l no-reconnect -d 'End when the connection is lost'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-session" -l insecure -d 'Do not verify the cloud\'s certificate'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-session" -l demo -d 'Use a simulated cloud inside this process: no account, no network'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-session" -l dry-run -d 'Print what would be sent, and send nothing'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-session" -s v -l verbose -d 'More notices (-vvv: every frame that is sent)'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-session" -s q -l quiet -d 'No notices, only errors'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-session" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_macs" -l ports -d 'The ports, such as ge-0/0/0,ge-0/0/1 (one or more, with commas between them)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_macs" -l site -d 'The site: its name or id, a pattern (\'US-*\'), or all; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_macs" -l device -d 'The device: its name, MAC or id, or a pattern; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_macs" -l org -d 'Look for sites in this organisation only' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_macs" -l cache-ttl -d 'How long names are kept on disk; 0 keeps none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_macs" -l timeout -d 'The most that a device may take in all [default: 60s, longer where a count or duration asks for it]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_macs" -l concurrency -d 'Devices at the same time' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_macs" -s o -l output -d 'Default: pretty on a terminal, ndjson in a pipe or file; for captures by the file\'s ending, pcapng for -w -; record is for replay' -r -f -a "pretty\t''
ndjson\t''
json\t''
raw\t''
csv\t''
tsv\t''
pcap\t''
pcapng\t''
record\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_macs" -s f -l filter -d 'A jq program; its results are written instead of the payload (pcap, pcapng: the packets for which one is neither false nor null)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_macs" -l columns -d 'Columns of csv, tsv and pretty, as dotted paths' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_macs" -l max-retries -d 'Give up after N failures in a row [default: never]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_macs" -l retry-delay -d 'First pause before a new attempt; later ones double' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_macs" -l retry-max-delay -d 'Longest pause before a new attempt' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_macs" -l connect-timeout -d 'For name, TCP, proxy, TLS and upgrade together' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_macs" -l ping-interval -d 'Time between pings; 0 sends none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_macs" -l ping-timeout -d 'Time for the pong to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_macs" -l ack-timeout -d 'Time for an acknowledgement to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_macs" -l host -d 'Region (global01, eu, …), host name, or URL of the cloud' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_macs" -l ws-url -d 'The stream\'s own URL, where it does not follow from the host' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_macs" -l token-file -d 'File with the API token [env of the token itself: MIST_APITOKEN]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_macs" -l profile -d 'A section of the configuration file' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_macs" -l config -d 'The configuration file [default: mistcat/config.toml in the configuration folder]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_macs" -l ca-cert -d 'Trust one more certificate authority (PEM)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_macs" -l proxy -d 'Connect through this proxy (http, https or socks5) [env: HTTPS_PROXY, ALL_PROXY, NO_PROXY]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_macs" -l color -d 'Colour the output' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_macs" -l log-format -d 'How notices on stderr are written' -r -f -a "text\t''
json\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_macs" -l refresh -d 'Fetch names anew, whatever is kept'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_macs" -s y -l yes -d 'Do not ask'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_macs" -s r -l raw-strings -d 'Write string results without quotes'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_macs" -l no-reconnect -d 'End when the connection is lost'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_macs" -l insecure -d 'Do not verify the cloud\'s certificate'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_macs" -l demo -d 'Use a simulated cloud inside this process: no account, no network'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_macs" -l dry-run -d 'Print what would be sent, and send nothing'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_macs" -s v -l verbose -d 'More notices (-vvv: every frame that is sent)'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_macs" -s q -l quiet -d 'No notices, only errors'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_macs" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-macs" -l ports -d 'The ports, such as ge-0/0/0,ge-0/0/1 (one or more, with commas between them)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-macs" -l site -d 'The site: its name or id, a pattern (\'US-*\'), or all; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-macs" -l device -d 'The device: its name, MAC or id, or a pattern; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-macs" -l org -d 'Look for sites in this organisation only' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-macs" -l cache-ttl -d 'How long names are kept on disk; 0 keeps none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-macs" -l timeout -d 'The most that a device may take in all [default: 60s, longer where a count or duration asks for it]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-macs" -l concurrency -d 'Devices at the same time' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-macs" -s o -l output -d 'Default: pretty on a terminal, ndjson in a pipe or file; for captures by the file\'s ending, pcapng for -w -; record is for replay' -r -f -a "pretty\t''
ndjson\t''
json\t''
raw\t''
csv\t''
tsv\t''
pcap\t''
pcapng\t''
record\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-macs" -s f -l filter -d 'A jq program; its results are written instead of the payload (pcap, pcapng: the packets for which one is neither false nor null)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-macs" -l columns -d 'Columns of csv, tsv and pretty, as dotted paths' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-macs" -l max-retries -d 'Give up after N failures in a row [default: never]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-macs" -l retry-delay -d 'First pause before a new attempt; later ones double' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-macs" -l retry-max-delay -d 'Longest pause before a new attempt' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-macs" -l connect-timeout -d 'For name, TCP, proxy, TLS and upgrade together' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-macs" -l ping-interval -d 'Time between pings; 0 sends none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-macs" -l ping-timeout -d 'Time for the pong to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-macs" -l ack-timeout -d 'Time for an acknowledgement to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-macs" -l host -d 'Region (global01, eu, …), host name, or URL of the cloud' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-macs" -l ws-url -d 'The stream\'s own URL, where it does not follow from the host' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-macs" -l token-file -d 'File with the API token [env of the token itself: MIST_APITOKEN]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-macs" -l profile -d 'A section of the configuration file' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-macs" -l config -d 'The configuration file [default: mistcat/config.toml in the configuration folder]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-macs" -l ca-cert -d 'Trust one more certificate authority (PEM)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-macs" -l proxy -d 'Connect through this proxy (http, https or socks5) [env: HTTPS_PROXY, ALL_PROXY, NO_PROXY]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-macs" -l color -d 'Colour the output' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-macs" -l log-format -d 'How notices on stderr are written' -r -f -a "text\t''
json\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-macs" -l refresh -d 'Fetch names anew, whatever is kept'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-macs" -s y -l yes -d 'Do not ask'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-macs" -s r -l raw-strings -d 'Write string results without quotes'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-macs" -l no-reconnect -d 'End when the connection is lost'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-macs" -l insecure -d 'Do not verify the cloud\'s certificate'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-macs" -l demo -d 'Use a simulated cloud inside this process: no account, no network'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-macs" -l dry-run -d 'Print what would be sent, and send nothing'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-macs" -s v -l verbose -d 'More notices (-vvv: every frame that is sent)'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-macs" -s q -l quiet -d 'No notices, only errors'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-macs" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_bpdu_error" -l ports -d 'The ports, such as ge-0/0/0,ge-0/0/1, or all (one or more, with commas between them)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_bpdu_error" -l site -d 'The site: its name or id, a pattern (\'US-*\'), or all; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_bpdu_error" -l device -d 'The device: its name, MAC or id, or a pattern; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_bpdu_error" -l org -d 'Look for sites in this organisation only' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_bpdu_error" -l cache-ttl -d 'How long names are kept on disk; 0 keeps none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_bpdu_error" -l timeout -d 'The most that a device may take in all [default: 60s, longer where a count or duration asks for it]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_bpdu_error" -l concurrency -d 'Devices at the same time' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_bpdu_error" -s o -l output -d 'Default: pretty on a terminal, ndjson in a pipe or file; for captures by the file\'s ending, pcapng for -w -; record is for replay' -r -f -a "pretty\t''
ndjson\t''
json\t''
raw\t''
csv\t''
tsv\t''
pcap\t''
pcapng\t''
record\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_bpdu_error" -s f -l filter -d 'A jq program; its results are written instead of the payload (pcap, pcapng: the packets for which one is neither false nor null)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_bpdu_error" -l columns -d 'Columns of csv, tsv and pretty, as dotted paths' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_bpdu_error" -l max-retries -d 'Give up after N failures in a row [default: never]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_bpdu_error" -l retry-delay -d 'First pause before a new attempt; later ones double' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_bpdu_error" -l retry-max-delay -d 'Longest pause before a new attempt' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_bpdu_error" -l connect-timeout -d 'For name, TCP, proxy, TLS and upgrade together' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_bpdu_error" -l ping-interval -d 'Time between pings; 0 sends none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_bpdu_error" -l ping-timeout -d 'Time for the pong to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_bpdu_error" -l ack-timeout -d 'Time for an acknowledgement to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_bpdu_error" -l host -d 'Region (global01, eu, …), host name, or URL of the cloud' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_bpdu_error" -l ws-url -d 'The stream\'s own URL, where it does not follow from the host' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_bpdu_error" -l token-file -d 'File with the API token [env of the token itself: MIST_APITOKEN]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_bpdu_error" -l profile -d 'A section of the configuration file' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_bpdu_error" -l config -d 'The configuration file [default: mistcat/config.toml in the configuration folder]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_bpdu_error" -l ca-cert -d 'Trust one more certificate authority (PEM)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_bpdu_error" -l proxy -d 'Connect through this proxy (http, https or socks5) [env: HTTPS_PROXY, ALL_PROXY, NO_PROXY]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_bpdu_error" -l color -d 'Colour the output' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_bpdu_error" -l log-format -d 'How notices on stderr are written' -r -f -a "text\t''
json\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_bpdu_error" -l refresh -d 'Fetch names anew, whatever is kept'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_bpdu_error" -s y -l yes -d 'Do not ask'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_bpdu_error" -s r -l raw-strings -d 'Write string results without quotes'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_bpdu_error" -l no-reconnect -d 'End when the connection is lost'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_bpdu_error" -l insecure -d 'Do not verify the cloud\'s certificate'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_bpdu_error" -l demo -d 'Use a simulated cloud inside this process: no account, no network'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_bpdu_error" -l dry-run -d 'Print what would be sent, and send nothing'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_bpdu_error" -s v -l verbose -d 'More notices (-vvv: every frame that is sent)'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_bpdu_error" -s q -l quiet -d 'No notices, only errors'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_bpdu_error" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-bpdu-error" -l ports -d 'The ports, such as ge-0/0/0,ge-0/0/1, or all (one or more, with commas between them)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-bpdu-error" -l site -d 'The site: its name or id, a pattern (\'US-*\'), or all; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-bpdu-error" -l device -d 'The device: its name, MAC or id, or a pattern; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-bpdu-error" -l org -d 'Look for sites in this organisation only' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-bpdu-error" -l cache-ttl -d 'How long names are kept on disk; 0 keeps none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-bpdu-error" -l timeout -d 'The most that a device may take in all [default: 60s, longer where a count or duration asks for it]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-bpdu-error" -l concurrency -d 'Devices at the same time' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-bpdu-error" -s o -l output -d 'Default: pretty on a terminal, ndjson in a pipe or file; for captures by the file\'s ending, pcapng for -w -; record is for replay' -r -f -a "pretty\t''
ndjson\t''
json\t''
raw\t''
csv\t''
tsv\t''
pcap\t''
pcapng\t''
record\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-bpdu-error" -s f -l filter -d 'A jq program; its results are written instead of the payload (pcap, pcapng: the packets for which one is neither false nor null)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-bpdu-error" -l columns -d 'Columns of csv, tsv and pretty, as dotted paths' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-bpdu-error" -l max-retries -d 'Give up after N failures in a row [default: never]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-bpdu-error" -l retry-delay -d 'First pause before a new attempt; later ones double' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-bpdu-error" -l retry-max-delay -d 'Longest pause before a new attempt' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-bpdu-error" -l connect-timeout -d 'For name, TCP, proxy, TLS and upgrade together' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-bpdu-error" -l ping-interval -d 'Time between pings; 0 sends none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-bpdu-error" -l ping-timeout -d 'Time for the pong to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-bpdu-error" -l ack-timeout -d 'Time for an acknowledgement to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-bpdu-error" -l host -d 'Region (global01, eu, …), host name, or URL of the cloud' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-bpdu-error" -l ws-url -d 'The stream\'s own URL, where it does not follow from the host' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-bpdu-error" -l token-file -d 'File with the API token [env of the token itself: MIST_APITOKEN]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-bpdu-error" -l profile -d 'A section of the configuration file' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-bpdu-error" -l config -d 'The configuration file [default: mistcat/config.toml in the configuration folder]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-bpdu-error" -l ca-cert -d 'Trust one more certificate authority (PEM)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-bpdu-error" -l proxy -d 'Connect through this proxy (http, https or socks5) [env: HTTPS_PROXY, ALL_PROXY, NO_PROXY]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-bpdu-error" -l color -d 'Colour the output' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-bpdu-error" -l log-format -d 'How notices on stderr are written' -r -f -a "text\t''
json\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-bpdu-error" -l refresh -d 'Fetch names anew, whatever is kept'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-bpdu-error" -s y -l yes -d 'Do not ask'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-bpdu-error" -s r -l raw-strings -d 'Write string results without quotes'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-bpdu-error" -l no-reconnect -d 'End when the connection is lost'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-bpdu-error" -l insecure -d 'Do not verify the cloud\'s certificate'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-bpdu-error" -l demo -d 'Use a simulated cloud inside this process: no account, no network'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-bpdu-error" -l dry-run -d 'Print what would be sent, and send nothing'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-bpdu-error" -s v -l verbose -d 'More notices (-vvv: every frame that is sent)'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-bpdu-error" -s q -l quiet -d 'No notices, only errors'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-bpdu-error" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from poll_stats" -l site -d 'The site: its name or id, a pattern (\'US-*\'), or all; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from poll_stats" -l device -d 'The device: its name, MAC or id, or a pattern; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from poll_stats" -l org -d 'Look for sites in this organisation only' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from poll_stats" -l cache-ttl -d 'How long names are kept on disk; 0 keeps none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from poll_stats" -l timeout -d 'The most that a device may take in all [default: 60s, longer where a count or duration asks for it]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from poll_stats" -l concurrency -d 'Devices at the same time' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from poll_stats" -s o -l output -d 'Default: pretty on a terminal, ndjson in a pipe or file; for captures by the file\'s ending, pcapng for -w -; record is for replay' -r -f -a "pretty\t''
ndjson\t''
json\t''
raw\t''
csv\t''
tsv\t''
pcap\t''
pcapng\t''
record\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from poll_stats" -s f -l filter -d 'A jq program; its results are written instead of the payload (pcap, pcapng: the packets for which one is neither false nor null)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from poll_stats" -l columns -d 'Columns of csv, tsv and pretty, as dotted paths' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from poll_stats" -l max-retries -d 'Give up after N failures in a row [default: never]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from poll_stats" -l retry-delay -d 'First pause before a new attempt; later ones double' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from poll_stats" -l retry-max-delay -d 'Longest pause before a new attempt' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from poll_stats" -l connect-timeout -d 'For name, TCP, proxy, TLS and upgrade together' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from poll_stats" -l ping-interval -d 'Time between pings; 0 sends none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from poll_stats" -l ping-timeout -d 'Time for the pong to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from poll_stats" -l ack-timeout -d 'Time for an acknowledgement to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from poll_stats" -l host -d 'Region (global01, eu, …), host name, or URL of the cloud' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from poll_stats" -l ws-url -d 'The stream\'s own URL, where it does not follow from the host' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from poll_stats" -l token-file -d 'File with the API token [env of the token itself: MIST_APITOKEN]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from poll_stats" -l profile -d 'A section of the configuration file' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from poll_stats" -l config -d 'The configuration file [default: mistcat/config.toml in the configuration folder]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from poll_stats" -l ca-cert -d 'Trust one more certificate authority (PEM)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from poll_stats" -l proxy -d 'Connect through this proxy (http, https or socks5) [env: HTTPS_PROXY, ALL_PROXY, NO_PROXY]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from poll_stats" -l color -d 'Colour the output' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from poll_stats" -l log-format -d 'How notices on stderr are written' -r -f -a "text\t''
json\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from poll_stats" -l refresh -d 'Fetch names anew, whatever is kept'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from poll_stats" -s r -l raw-strings -d 'Write string results without quotes'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from poll_stats" -l no-reconnect -d 'End when the connection is lost'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from poll_stats" -l insecure -d 'Do not verify the cloud\'s certificate'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from poll_stats" -l demo -d 'Use a simulated cloud inside this process: no account, no network'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from poll_stats" -l dry-run -d 'Print what would be sent, and send nothing'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from poll_stats" -s v -l verbose -d 'More notices (-vvv: every frame that is sent)'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from poll_stats" -s q -l quiet -d 'No notices, only errors'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from poll_stats" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from poll-stats" -l site -d 'The site: its name or id, a pattern (\'US-*\'), or all; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from poll-stats" -l device -d 'The device: its name, MAC or id, or a pattern; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from poll-stats" -l org -d 'Look for sites in this organisation only' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from poll-stats" -l cache-ttl -d 'How long names are kept on disk; 0 keeps none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from poll-stats" -l timeout -d 'The most that a device may take in all [default: 60s, longer where a count or duration asks for it]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from poll-stats" -l concurrency -d 'Devices at the same time' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from poll-stats" -s o -l output -d 'Default: pretty on a terminal, ndjson in a pipe or file; for captures by the file\'s ending, pcapng for -w -; record is for replay' -r -f -a "pretty\t''
ndjson\t''
json\t''
raw\t''
csv\t''
tsv\t''
pcap\t''
pcapng\t''
record\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from poll-stats" -s f -l filter -d 'A jq program; its results are written instead of the payload (pcap, pcapng: the packets for which one is neither false nor null)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from poll-stats" -l columns -d 'Columns of csv, tsv and pretty, as dotted paths' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from poll-stats" -l max-retries -d 'Give up after N failures in a row [default: never]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from poll-stats" -l retry-delay -d 'First pause before a new attempt; later ones double' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from poll-stats" -l retry-max-delay -d 'Longest pause before a new attempt' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from poll-stats" -l connect-timeout -d 'For name, TCP, proxy, TLS and upgrade together' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from poll-stats" -l ping-interval -d 'Time between pings; 0 sends none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from poll-stats" -l ping-timeout -d 'Time for the pong to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from poll-stats" -l ack-timeout -d 'Time for an acknowledgement to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from poll-stats" -l host -d 'Region (global01, eu, …), host name, or URL of the cloud' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from poll-stats" -l ws-url -d 'The stream\'s own URL, where it does not follow from the host' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from poll-stats" -l token-file -d 'File with the API token [env of the token itself: MIST_APITOKEN]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from poll-stats" -l profile -d 'A section of the configuration file' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from poll-stats" -l config -d 'The configuration file [default: mistcat/config.toml in the configuration folder]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from poll-stats" -l ca-cert -d 'Trust one more certificate authority (PEM)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from poll-stats" -l proxy -d 'Connect through this proxy (http, https or socks5) [env: HTTPS_PROXY, ALL_PROXY, NO_PROXY]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from poll-stats" -l color -d 'Colour the output' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from poll-stats" -l log-format -d 'How notices on stderr are written' -r -f -a "text\t''
json\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from poll-stats" -l refresh -d 'Fetch names anew, whatever is kept'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from poll-stats" -s r -l raw-strings -d 'Write string results without quotes'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from poll-stats" -l no-reconnect -d 'End when the connection is lost'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from poll-stats" -l insecure -d 'Do not verify the cloud\'s certificate'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from poll-stats" -l demo -d 'Use a simulated cloud inside this process: no account, no network'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from poll-stats" -l dry-run -d 'Print what would be sent, and send nothing'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from poll-stats" -s v -l verbose -d 'More notices (-vvv: every frame that is sent)'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from poll-stats" -s q -l quiet -d 'No notices, only errors'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from poll-stats" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from monitor_traffic" -l port -d 'The port, such as ge-0/0/0; all where it is left out' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from monitor_traffic" -l site -d 'The site: its name or id, a pattern (\'US-*\'), or all; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from monitor_traffic" -l device -d 'The device: its name, MAC or id, or a pattern; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from monitor_traffic" -l org -d 'Look for sites in this organisation only' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from monitor_traffic" -l cache-ttl -d 'How long names are kept on disk; 0 keeps none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from monitor_traffic" -l timeout -d 'The most that a device may take in all [default: 60s, longer where a count or duration asks for it]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from monitor_traffic" -l concurrency -d 'Devices at the same time' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from monitor_traffic" -s o -l output -d 'Default: pretty on a terminal, ndjson in a pipe or file; for captures by the file\'s ending, pcapng for -w -; record is for replay' -r -f -a "pretty\t''
ndjson\t''
json\t''
raw\t''
csv\t''
tsv\t''
pcap\t''
pcapng\t''
record\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from monitor_traffic" -s f -l filter -d 'A jq program; its results are written instead of the payload (pcap, pcapng: the packets for which one is neither false nor null)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from monitor_traffic" -l columns -d 'Columns of csv, tsv and pretty, as dotted paths' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from monitor_traffic" -l max-retries -d 'Give up after N failures in a row [default: never]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from monitor_traffic" -l retry-delay -d 'First pause before a new attempt; later ones double' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from monitor_traffic" -l retry-max-delay -d 'Longest pause before a new attempt' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from monitor_traffic" -l connect-timeout -d 'For name, TCP, proxy, TLS and upgrade together' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from monitor_traffic" -l ping-interval -d 'Time between pings; 0 sends none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from monitor_traffic" -l ping-timeout -d 'Time for the pong to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from monitor_traffic" -l ack-timeout -d 'Time for an acknowledgement to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from monitor_traffic" -l host -d 'Region (global01, eu, …), host name, or URL of the cloud' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from monitor_traffic" -l ws-url -d 'The stream\'s own URL, where it does not follow from the host' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from monitor_traffic" -l token-file -d 'File with the API token [env of the token itself: MIST_APITOKEN]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from monitor_traffic" -l profile -d 'A section of the configuration file' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from monitor_traffic" -l config -d 'The configuration file [default: mistcat/config.toml in the configuration folder]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from monitor_traffic" -l ca-cert -d 'Trust one more certificate authority (PEM)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from monitor_traffic" -l proxy -d 'Connect through this proxy (http, https or socks5) [env: HTTPS_PROXY, ALL_PROXY, NO_PROXY]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from monitor_traffic" -l color -d 'Colour the output' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from monitor_traffic" -l log-format -d 'How notices on stderr are written' -r -f -a "text\t''
json\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from monitor_traffic" -l refresh -d 'Fetch names anew, whatever is kept'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from monitor_traffic" -s r -l raw-strings -d 'Write string results without quotes'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from monitor_traffic" -l no-reconnect -d 'End when the connection is lost'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from monitor_traffic" -l insecure -d 'Do not verify the cloud\'s certificate'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from monitor_traffic" -l demo -d 'Use a simulated cloud inside this process: no account, no network'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from monitor_traffic" -l dry-run -d 'Print what would be sent, and send nothing'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from monitor_traffic" -s v -l verbose -d 'More notices (-vvv: every frame that is sent)'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from monitor_traffic" -s q -l quiet -d 'No notices, only errors'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from monitor_traffic" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from monitor-traffic" -l port -d 'The port, such as ge-0/0/0; all where it is left out' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from monitor-traffic" -l site -d 'The site: its name or id, a pattern (\'US-*\'), or all; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from monitor-traffic" -l device -d 'The device: its name, MAC or id, or a pattern; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from monitor-traffic" -l org -d 'Look for sites in this organisation only' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from monitor-traffic" -l cache-ttl -d 'How long names are kept on disk; 0 keeps none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from monitor-traffic" -l timeout -d 'The most that a device may take in all [default: 60s, longer where a count or duration asks for it]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from monitor-traffic" -l concurrency -d 'Devices at the same time' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from monitor-traffic" -s o -l output -d 'Default: pretty on a terminal, ndjson in a pipe or file; for captures by the file\'s ending, pcapng for -w -; record is for replay' -r -f -a "pretty\t''
ndjson\t''
json\t''
raw\t''
csv\t''
tsv\t''
pcap\t''
pcapng\t''
record\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from monitor-traffic" -s f -l filter -d 'A jq program; its results are written instead of the payload (pcap, pcapng: the packets for which one is neither false nor null)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from monitor-traffic" -l columns -d 'Columns of csv, tsv and pretty, as dotted paths' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from monitor-traffic" -l max-retries -d 'Give up after N failures in a row [default: never]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from monitor-traffic" -l retry-delay -d 'First pause before a new attempt; later ones double' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from monitor-traffic" -l retry-max-delay -d 'Longest pause before a new attempt' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from monitor-traffic" -l connect-timeout -d 'For name, TCP, proxy, TLS and upgrade together' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from monitor-traffic" -l ping-interval -d 'Time between pings; 0 sends none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from monitor-traffic" -l ping-timeout -d 'Time for the pong to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from monitor-traffic" -l ack-timeout -d 'Time for an acknowledgement to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from monitor-traffic" -l host -d 'Region (global01, eu, …), host name, or URL of the cloud' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from monitor-traffic" -l ws-url -d 'The stream\'s own URL, where it does not follow from the host' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from monitor-traffic" -l token-file -d 'File with the API token [env of the token itself: MIST_APITOKEN]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from monitor-traffic" -l profile -d 'A section of the configuration file' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from monitor-traffic" -l config -d 'The configuration file [default: mistcat/config.toml in the configuration folder]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from monitor-traffic" -l ca-cert -d 'Trust one more certificate authority (PEM)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from monitor-traffic" -l proxy -d 'Connect through this proxy (http, https or socks5) [env: HTTPS_PROXY, ALL_PROXY, NO_PROXY]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from monitor-traffic" -l color -d 'Colour the output' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from monitor-traffic" -l log-format -d 'How notices on stderr are written' -r -f -a "text\t''
json\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from monitor-traffic" -l refresh -d 'Fetch names anew, whatever is kept'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from monitor-traffic" -s r -l raw-strings -d 'Write string results without quotes'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from monitor-traffic" -l no-reconnect -d 'End when the connection is lost'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from monitor-traffic" -l insecure -d 'Do not verify the cloud\'s certificate'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from monitor-traffic" -l demo -d 'Use a simulated cloud inside this process: no account, no network'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from monitor-traffic" -l dry-run -d 'Print what would be sent, and send nothing'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from monitor-traffic" -s v -l verbose -d 'More notices (-vvv: every frame that is sent)'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from monitor-traffic" -s q -l quiet -d 'No notices, only errors'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from monitor-traffic" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from run_top" -l site -d 'The site: its name or id, a pattern (\'US-*\'), or all; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from run_top" -l device -d 'The device: its name, MAC or id, or a pattern; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from run_top" -l org -d 'Look for sites in this organisation only' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from run_top" -l cache-ttl -d 'How long names are kept on disk; 0 keeps none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from run_top" -l timeout -d 'The most that a device may take in all [default: 60s, longer where a count or duration asks for it]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from run_top" -l concurrency -d 'Devices at the same time' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from run_top" -s o -l output -d 'Default: pretty on a terminal, ndjson in a pipe or file; for captures by the file\'s ending, pcapng for -w -; record is for replay' -r -f -a "pretty\t''
ndjson\t''
json\t''
raw\t''
csv\t''
tsv\t''
pcap\t''
pcapng\t''
record\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from run_top" -s f -l filter -d 'A jq program; its results are written instead of the payload (pcap, pcapng: the packets for which one is neither false nor null)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from run_top" -l columns -d 'Columns of csv, tsv and pretty, as dotted paths' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from run_top" -l max-retries -d 'Give up after N failures in a row [default: never]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from run_top" -l retry-delay -d 'First pause before a new attempt; later ones double' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from run_top" -l retry-max-delay -d 'Longest pause before a new attempt' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from run_top" -l connect-timeout -d 'For name, TCP, proxy, TLS and upgrade together' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from run_top" -l ping-interval -d 'Time between pings; 0 sends none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from run_top" -l ping-timeout -d 'Time for the pong to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from run_top" -l ack-timeout -d 'Time for an acknowledgement to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from run_top" -l host -d 'Region (global01, eu, …), host name, or URL of the cloud' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from run_top" -l ws-url -d 'The stream\'s own URL, where it does not follow from the host' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from run_top" -l token-file -d 'File with the API token [env of the token itself: MIST_APITOKEN]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from run_top" -l profile -d 'A section of the configuration file' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from run_top" -l config -d 'The configuration file [default: mistcat/config.toml in the configuration folder]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from run_top" -l ca-cert -d 'Trust one more certificate authority (PEM)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from run_top" -l proxy -d 'Connect through this proxy (http, https or socks5) [env: HTTPS_PROXY, ALL_PROXY, NO_PROXY]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from run_top" -l color -d 'Colour the output' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from run_top" -l log-format -d 'How notices on stderr are written' -r -f -a "text\t''
json\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from run_top" -l refresh -d 'Fetch names anew, whatever is kept'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from run_top" -s r -l raw-strings -d 'Write string results without quotes'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from run_top" -l no-reconnect -d 'End when the connection is lost'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from run_top" -l insecure -d 'Do not verify the cloud\'s certificate'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from run_top" -l demo -d 'Use a simulated cloud inside this process: no account, no network'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from run_top" -l dry-run -d 'Print what would be sent, and send nothing'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from run_top" -s v -l verbose -d 'More notices (-vvv: every frame that is sent)'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from run_top" -s q -l quiet -d 'No notices, only errors'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from run_top" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from run-top" -l site -d 'The site: its name or id, a pattern (\'US-*\'), or all; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from run-top" -l device -d 'The device: its name, MAC or id, or a pattern; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from run-top" -l org -d 'Look for sites in this organisation only' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from run-top" -l cache-ttl -d 'How long names are kept on disk; 0 keeps none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from run-top" -l timeout -d 'The most that a device may take in all [default: 60s, longer where a count or duration asks for it]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from run-top" -l concurrency -d 'Devices at the same time' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from run-top" -s o -l output -d 'Default: pretty on a terminal, ndjson in a pipe or file; for captures by the file\'s ending, pcapng for -w -; record is for replay' -r -f -a "pretty\t''
ndjson\t''
json\t''
raw\t''
csv\t''
tsv\t''
pcap\t''
pcapng\t''
record\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from run-top" -s f -l filter -d 'A jq program; its results are written instead of the payload (pcap, pcapng: the packets for which one is neither false nor null)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from run-top" -l columns -d 'Columns of csv, tsv and pretty, as dotted paths' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from run-top" -l max-retries -d 'Give up after N failures in a row [default: never]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from run-top" -l retry-delay -d 'First pause before a new attempt; later ones double' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from run-top" -l retry-max-delay -d 'Longest pause before a new attempt' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from run-top" -l connect-timeout -d 'For name, TCP, proxy, TLS and upgrade together' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from run-top" -l ping-interval -d 'Time between pings; 0 sends none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from run-top" -l ping-timeout -d 'Time for the pong to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from run-top" -l ack-timeout -d 'Time for an acknowledgement to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from run-top" -l host -d 'Region (global01, eu, …), host name, or URL of the cloud' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from run-top" -l ws-url -d 'The stream\'s own URL, where it does not follow from the host' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from run-top" -l token-file -d 'File with the API token [env of the token itself: MIST_APITOKEN]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from run-top" -l profile -d 'A section of the configuration file' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from run-top" -l config -d 'The configuration file [default: mistcat/config.toml in the configuration folder]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from run-top" -l ca-cert -d 'Trust one more certificate authority (PEM)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from run-top" -l proxy -d 'Connect through this proxy (http, https or socks5) [env: HTTPS_PROXY, ALL_PROXY, NO_PROXY]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from run-top" -l color -d 'Colour the output' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from run-top" -l log-format -d 'How notices on stderr are written' -r -f -a "text\t''
json\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from run-top" -l refresh -d 'Fetch names anew, whatever is kept'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from run-top" -s r -l raw-strings -d 'Write string results without quotes'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from run-top" -l no-reconnect -d 'End when the connection is lost'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from run-top" -l insecure -d 'Do not verify the cloud\'s certificate'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from run-top" -l demo -d 'Use a simulated cloud inside this process: no account, no network'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from run-top" -l dry-run -d 'Print what would be sent, and send nothing'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from run-top" -s v -l verbose -d 'More notices (-vvv: every frame that is sent)'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from run-top" -s q -l quiet -d 'No notices, only errors'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from run-top" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from top" -l site -d 'The site: its name or id, a pattern (\'US-*\'), or all; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from top" -l device -d 'The device: its name, MAC or id, or a pattern; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from top" -l org -d 'Look for sites in this organisation only' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from top" -l cache-ttl -d 'How long names are kept on disk; 0 keeps none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from top" -l timeout -d 'The most that a device may take in all [default: 60s, longer where a count or duration asks for it]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from top" -l concurrency -d 'Devices at the same time' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from top" -s o -l output -d 'Default: pretty on a terminal, ndjson in a pipe or file; for captures by the file\'s ending, pcapng for -w -; record is for replay' -r -f -a "pretty\t''
ndjson\t''
json\t''
raw\t''
csv\t''
tsv\t''
pcap\t''
pcapng\t''
record\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from top" -s f -l filter -d 'A jq program; its results are written instead of the payload (pcap, pcapng: the packets for which one is neither false nor null)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from top" -l columns -d 'Columns of csv, tsv and pretty, as dotted paths' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from top" -l max-retries -d 'Give up after N failures in a row [default: never]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from top" -l retry-delay -d 'First pause before a new attempt; later ones double' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from top" -l retry-max-delay -d 'Longest pause before a new attempt' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from top" -l connect-timeout -d 'For name, TCP, proxy, TLS and upgrade together' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from top" -l ping-interval -d 'Time between pings; 0 sends none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from top" -l ping-timeout -d 'Time for the pong to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from top" -l ack-timeout -d 'Time for an acknowledgement to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from top" -l host -d 'Region (global01, eu, …), host name, or URL of the cloud' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from top" -l ws-url -d 'The stream\'s own URL, where it does not follow from the host' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from top" -l token-file -d 'File with the API token [env of the token itself: MIST_APITOKEN]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from top" -l profile -d 'A section of the configuration file' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from top" -l config -d 'The configuration file [default: mistcat/config.toml in the configuration folder]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from top" -l ca-cert -d 'Trust one more certificate authority (PEM)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from top" -l proxy -d 'Connect through this proxy (http, https or socks5) [env: HTTPS_PROXY, ALL_PROXY, NO_PROXY]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from top" -l color -d 'Colour the output' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from top" -l log-format -d 'How notices on stderr are written' -r -f -a "text\t''
json\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from top" -l refresh -d 'Fetch names anew, whatever is kept'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from top" -s r -l raw-strings -d 'Write string results without quotes'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from top" -l no-reconnect -d 'End when the connection is lost'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from top" -l insecure -d 'Do not verify the cloud\'s certificate'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from top" -l demo -d 'Use a simulated cloud inside this process: no account, no network'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from top" -l dry-run -d 'Print what would be sent, and send nothing'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from top" -s v -l verbose -d 'More notices (-vvv: every frame that is sent)'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from top" -s q -l quiet -d 'No notices, only errors'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from top" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_policy_hit_count" -l policy-name -d 'The policy' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_policy_hit_count" -l site -d 'The site: its name or id, a pattern (\'US-*\'), or all; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_policy_hit_count" -l device -d 'The device: its name, MAC or id, or a pattern; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_policy_hit_count" -l org -d 'Look for sites in this organisation only' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_policy_hit_count" -l cache-ttl -d 'How long names are kept on disk; 0 keeps none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_policy_hit_count" -l timeout -d 'The most that a device may take in all [default: 60s, longer where a count or duration asks for it]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_policy_hit_count" -l concurrency -d 'Devices at the same time' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_policy_hit_count" -s o -l output -d 'Default: pretty on a terminal, ndjson in a pipe or file; for captures by the file\'s ending, pcapng for -w -; record is for replay' -r -f -a "pretty\t''
ndjson\t''
json\t''
raw\t''
csv\t''
tsv\t''
pcap\t''
pcapng\t''
record\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_policy_hit_count" -s f -l filter -d 'A jq program; its results are written instead of the payload (pcap, pcapng: the packets for which one is neither false nor null)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_policy_hit_count" -l columns -d 'Columns of csv, tsv and pretty, as dotted paths' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_policy_hit_count" -l max-retries -d 'Give up after N failures in a row [default: never]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_policy_hit_count" -l retry-delay -d 'First pause before a new attempt; later ones double' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_policy_hit_count" -l retry-max-delay -d 'Longest pause before a new attempt' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_policy_hit_count" -l connect-timeout -d 'For name, TCP, proxy, TLS and upgrade together' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_policy_hit_count" -l ping-interval -d 'Time between pings; 0 sends none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_policy_hit_count" -l ping-timeout -d 'Time for the pong to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_policy_hit_count" -l ack-timeout -d 'Time for an acknowledgement to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_policy_hit_count" -l host -d 'Region (global01, eu, …), host name, or URL of the cloud' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_policy_hit_count" -l ws-url -d 'The stream\'s own URL, where it does not follow from the host' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_policy_hit_count" -l token-file -d 'File with the API token [env of the token itself: MIST_APITOKEN]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_policy_hit_count" -l profile -d 'A section of the configuration file' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_policy_hit_count" -l config -d 'The configuration file [default: mistcat/config.toml in the configuration folder]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_policy_hit_count" -l ca-cert -d 'Trust one more certificate authority (PEM)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_policy_hit_count" -l proxy -d 'Connect through this proxy (http, https or socks5) [env: HTTPS_PROXY, ALL_PROXY, NO_PROXY]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_policy_hit_count" -l color -d 'Colour the output' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_policy_hit_count" -l log-format -d 'How notices on stderr are written' -r -f -a "text\t''
json\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_policy_hit_count" -l refresh -d 'Fetch names anew, whatever is kept'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_policy_hit_count" -s y -l yes -d 'Do not ask'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_policy_hit_count" -s r -l raw-strings -d 'Write string results without quotes'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_policy_hit_count" -l no-reconnect -d 'End when the connection is lost'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_policy_hit_count" -l insecure -d 'Do not verify the cloud\'s certificate'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_policy_hit_count" -l demo -d 'Use a simulated cloud inside this process: no account, no network'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_policy_hit_count" -l dry-run -d 'Print what would be sent, and send nothing'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_policy_hit_count" -s v -l verbose -d 'More notices (-vvv: every frame that is sent)'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_policy_hit_count" -s q -l quiet -d 'No notices, only errors'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear_policy_hit_count" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-policy-hit-count" -l policy-name -d 'The policy' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-policy-hit-count" -l site -d 'The site: its name or id, a pattern (\'US-*\'), or all; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-policy-hit-count" -l device -d 'The device: its name, MAC or id, or a pattern; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-policy-hit-count" -l org -d 'Look for sites in this organisation only' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-policy-hit-count" -l cache-ttl -d 'How long names are kept on disk; 0 keeps none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-policy-hit-count" -l timeout -d 'The most that a device may take in all [default: 60s, longer where a count or duration asks for it]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-policy-hit-count" -l concurrency -d 'Devices at the same time' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-policy-hit-count" -s o -l output -d 'Default: pretty on a terminal, ndjson in a pipe or file; for captures by the file\'s ending, pcapng for -w -; record is for replay' -r -f -a "pretty\t''
ndjson\t''
json\t''
raw\t''
csv\t''
tsv\t''
pcap\t''
pcapng\t''
record\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-policy-hit-count" -s f -l filter -d 'A jq program; its results are written instead of the payload (pcap, pcapng: the packets for which one is neither false nor null)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-policy-hit-count" -l columns -d 'Columns of csv, tsv and pretty, as dotted paths' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-policy-hit-count" -l max-retries -d 'Give up after N failures in a row [default: never]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-policy-hit-count" -l retry-delay -d 'First pause before a new attempt; later ones double' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-policy-hit-count" -l retry-max-delay -d 'Longest pause before a new attempt' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-policy-hit-count" -l connect-timeout -d 'For name, TCP, proxy, TLS and upgrade together' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-policy-hit-count" -l ping-interval -d 'Time between pings; 0 sends none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-policy-hit-count" -l ping-timeout -d 'Time for the pong to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-policy-hit-count" -l ack-timeout -d 'Time for an acknowledgement to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-policy-hit-count" -l host -d 'Region (global01, eu, …), host name, or URL of the cloud' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-policy-hit-count" -l ws-url -d 'The stream\'s own URL, where it does not follow from the host' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-policy-hit-count" -l token-file -d 'File with the API token [env of the token itself: MIST_APITOKEN]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-policy-hit-count" -l profile -d 'A section of the configuration file' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-policy-hit-count" -l config -d 'The configuration file [default: mistcat/config.toml in the configuration folder]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-policy-hit-count" -l ca-cert -d 'Trust one more certificate authority (PEM)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-policy-hit-count" -l proxy -d 'Connect through this proxy (http, https or socks5) [env: HTTPS_PROXY, ALL_PROXY, NO_PROXY]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-policy-hit-count" -l color -d 'Colour the output' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-policy-hit-count" -l log-format -d 'How notices on stderr are written' -r -f -a "text\t''
json\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-policy-hit-count" -l refresh -d 'Fetch names anew, whatever is kept'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-policy-hit-count" -s y -l yes -d 'Do not ask'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-policy-hit-count" -s r -l raw-strings -d 'Write string results without quotes'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-policy-hit-count" -l no-reconnect -d 'End when the connection is lost'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-policy-hit-count" -l insecure -d 'Do not verify the cloud\'s certificate'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-policy-hit-count" -l demo -d 'Use a simulated cloud inside this process: no account, no network'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-policy-hit-count" -l dry-run -d 'Print what would be sent, and send nothing'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-policy-hit-count" -s v -l verbose -d 'More notices (-vvv: every frame that is sent)'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-policy-hit-count" -s q -l quiet -d 'No notices, only errors'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from clear-policy-hit-count" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from help" -f -a "ping" -d 'Ping a host from the device'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from help" -f -a "service_ping" -d 'Ping a host the way a service goes'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from help" -f -a "traceroute" -d 'Trace the way to a host'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from help" -f -a "arp" -d 'Show the ARP table'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from help" -f -a "show_arp" -d 'Show the ARP table, filtered'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from help" -f -a "show_mac_table" -d 'Show the table of MAC addresses'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from help" -f -a "clear_mac_table" -d 'Clear the table of MAC addresses'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from help" -f -a "show_evpn_database" -d 'Show the EVPN database'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from help" -f -a "show_route" -d 'Show routes'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from help" -f -a "show_bgp_summary" -d 'Show the BGP neighbours'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from help" -f -a "show_ospf_summary" -d 'Show the state of OSPF'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from help" -f -a "show_ospf_interfaces" -d 'Show the interfaces of OSPF'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from help" -f -a "show_ospf_neighbors" -d 'Show the OSPF neighbours'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from help" -f -a "show_ospf_database" -d 'Show the OSPF database'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from help" -f -a "show_service_path" -d 'Show the paths of services'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from help" -f -a "show_session" -d 'Show sessions'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from help" -f -a "show_forwarding_table" -d 'Show the forwarding table'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from help" -f -a "show_dhcp_leases" -d 'Show DHCP leases'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from help" -f -a "show_dot1x" -d 'Show the state of 802.1X'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from help" -f -a "clear_dot1x" -d 'Make 802.1X sessions start over'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from help" -f -a "release_dhcp" -d 'Give up the DHCP lease of a port'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from help" -f -a "release_dhcp_leases" -d 'Release DHCP leases of clients'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from help" -f -a "resolve_dns" -d 'Resolve the DNS names that the configuration uses'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from help" -f -a "cable_test" -d 'Test the cable of a port'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from help" -f -a "bounce_port" -d 'Take ports down and up again'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from help" -f -a "check_radius_server" -d 'Try a user name and password with the RADIUS servers'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from help" -f -a "clear_arp" -d 'Clear the ARP table'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from help" -f -a "clear_bgp" -d 'Reset BGP sessions'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from help" -f -a "clear_session" -d 'End sessions'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from help" -f -a "clear_macs" -d 'Clear the MAC addresses that ports have learned'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from help" -f -a "clear_bpdu_error" -d 'Bring ports back that a BPDU has blocked'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from help" -f -a "poll_stats" -d 'Make the device send its statistics now'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from help" -f -a "monitor_traffic" -d 'Watch the traffic of ports'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from help" -f -a "run_top" -d 'Watch the processes of the device'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from help" -f -a "clear_policy_hit_count" -d 'Clear the hit count of a security policy'
complete -c mistcat -n "__fish_mistcat_using_subcommand run; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c mistcat -n "__fish_mistcat_using_subcommand shell" -l site -d 'The site: its name or id, a pattern (\'US-*\'), or all; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand shell" -l device -d 'The device: its name, MAC or id, or a pattern; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand shell" -l org -d 'Look for sites in this organisation only' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand shell" -l cache-ttl -d 'How long names are kept on disk; 0 keeps none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand shell" -l node -d 'The node of a high-availability pair' -r -f -a "node0\t''
node1\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand shell" -l max-retries -d 'Give up after N failures in a row [default: never]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand shell" -l retry-delay -d 'First pause before a new attempt; later ones double' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand shell" -l retry-max-delay -d 'Longest pause before a new attempt' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand shell" -l connect-timeout -d 'For name, TCP, proxy, TLS and upgrade together' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand shell" -l ping-interval -d 'Time between pings; 0 sends none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand shell" -l ping-timeout -d 'Time for the pong to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand shell" -l ack-timeout -d 'Time for an acknowledgement to come' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand shell" -l host -d 'Region (global01, eu, …), host name, or URL of the cloud' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand shell" -l ws-url -d 'The stream\'s own URL, where it does not follow from the host' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand shell" -l token-file -d 'File with the API token [env of the token itself: MIST_APITOKEN]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand shell" -l profile -d 'A section of the configuration file' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand shell" -l config -d 'The configuration file [default: mistcat/config.toml in the configuration folder]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand shell" -l ca-cert -d 'Trust one more certificate authority (PEM)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand shell" -l proxy -d 'Connect through this proxy (http, https or socks5) [env: HTTPS_PROXY, ALL_PROXY, NO_PROXY]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand shell" -l color -d 'Colour the output' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand shell" -l log-format -d 'How notices on stderr are written' -r -f -a "text\t''
json\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand shell" -l refresh -d 'Fetch names anew, whatever is kept'
complete -c mistcat -n "__fish_mistcat_using_subcommand shell" -l no-reconnect -d 'End when the connection is lost'
complete -c mistcat -n "__fish_mistcat_using_subcommand shell" -l insecure -d 'Do not verify the cloud\'s certificate'
complete -c mistcat -n "__fish_mistcat_using_subcommand shell" -l demo -d 'Use a simulated cloud inside this process: no account, no network'
complete -c mistcat -n "__fish_mistcat_using_subcommand shell" -l dry-run -d 'Print what would be sent, and send nothing'
complete -c mistcat -n "__fish_mistcat_using_subcommand shell" -s v -l verbose -d 'More notices (-vvv: every frame that is sent)'
complete -c mistcat -n "__fish_mistcat_using_subcommand shell" -s q -l quiet -d 'No notices, only errors'
complete -c mistcat -n "__fish_mistcat_using_subcommand shell" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mistcat -n "__fish_mistcat_using_subcommand config; and not __fish_seen_subcommand_from show path init help" -l host -d 'Region (global01, eu, …), host name, or URL of the cloud' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand config; and not __fish_seen_subcommand_from show path init help" -l ws-url -d 'The stream\'s own URL, where it does not follow from the host' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand config; and not __fish_seen_subcommand_from show path init help" -l token-file -d 'File with the API token [env of the token itself: MIST_APITOKEN]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand config; and not __fish_seen_subcommand_from show path init help" -l profile -d 'A section of the configuration file' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand config; and not __fish_seen_subcommand_from show path init help" -l config -d 'The configuration file [default: mistcat/config.toml in the configuration folder]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand config; and not __fish_seen_subcommand_from show path init help" -l ca-cert -d 'Trust one more certificate authority (PEM)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand config; and not __fish_seen_subcommand_from show path init help" -l proxy -d 'Connect through this proxy (http, https or socks5) [env: HTTPS_PROXY, ALL_PROXY, NO_PROXY]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand config; and not __fish_seen_subcommand_from show path init help" -l color -d 'Colour the output' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand config; and not __fish_seen_subcommand_from show path init help" -l log-format -d 'How notices on stderr are written' -r -f -a "text\t''
json\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand config; and not __fish_seen_subcommand_from show path init help" -l insecure -d 'Do not verify the cloud\'s certificate'
complete -c mistcat -n "__fish_mistcat_using_subcommand config; and not __fish_seen_subcommand_from show path init help" -l demo -d 'Use a simulated cloud inside this process: no account, no network'
complete -c mistcat -n "__fish_mistcat_using_subcommand config; and not __fish_seen_subcommand_from show path init help" -l dry-run -d 'Print what would be sent, and send nothing'
complete -c mistcat -n "__fish_mistcat_using_subcommand config; and not __fish_seen_subcommand_from show path init help" -s v -l verbose -d 'More notices (-vvv: every frame that is sent)'
complete -c mistcat -n "__fish_mistcat_using_subcommand config; and not __fish_seen_subcommand_from show path init help" -s q -l quiet -d 'No notices, only errors'
complete -c mistcat -n "__fish_mistcat_using_subcommand config; and not __fish_seen_subcommand_from show path init help" -s h -l help -d 'Print help'
complete -c mistcat -n "__fish_mistcat_using_subcommand config; and not __fish_seen_subcommand_from show path init help" -f -a "show" -d 'Every setting, with where it comes from'
complete -c mistcat -n "__fish_mistcat_using_subcommand config; and not __fish_seen_subcommand_from show path init help" -f -a "path" -d 'Where the configuration file is looked for'
complete -c mistcat -n "__fish_mistcat_using_subcommand config; and not __fish_seen_subcommand_from show path init help" -f -a "init" -d 'Print an example configuration'
complete -c mistcat -n "__fish_mistcat_using_subcommand config; and not __fish_seen_subcommand_from show path init help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c mistcat -n "__fish_mistcat_using_subcommand config; and __fish_seen_subcommand_from show" -l host -d 'Region (global01, eu, …), host name, or URL of the cloud' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand config; and __fish_seen_subcommand_from show" -l ws-url -d 'The stream\'s own URL, where it does not follow from the host' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand config; and __fish_seen_subcommand_from show" -l token-file -d 'File with the API token [env of the token itself: MIST_APITOKEN]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand config; and __fish_seen_subcommand_from show" -l profile -d 'A section of the configuration file' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand config; and __fish_seen_subcommand_from show" -l config -d 'The configuration file [default: mistcat/config.toml in the configuration folder]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand config; and __fish_seen_subcommand_from show" -l ca-cert -d 'Trust one more certificate authority (PEM)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand config; and __fish_seen_subcommand_from show" -l proxy -d 'Connect through this proxy (http, https or socks5) [env: HTTPS_PROXY, ALL_PROXY, NO_PROXY]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand config; and __fish_seen_subcommand_from show" -l color -d 'Colour the output' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand config; and __fish_seen_subcommand_from show" -l log-format -d 'How notices on stderr are written' -r -f -a "text\t''
json\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand config; and __fish_seen_subcommand_from show" -l insecure -d 'Do not verify the cloud\'s certificate'
complete -c mistcat -n "__fish_mistcat_using_subcommand config; and __fish_seen_subcommand_from show" -l demo -d 'Use a simulated cloud inside this process: no account, no network'
complete -c mistcat -n "__fish_mistcat_using_subcommand config; and __fish_seen_subcommand_from show" -l dry-run -d 'Print what would be sent, and send nothing'
complete -c mistcat -n "__fish_mistcat_using_subcommand config; and __fish_seen_subcommand_from show" -s v -l verbose -d 'More notices (-vvv: every frame that is sent)'
complete -c mistcat -n "__fish_mistcat_using_subcommand config; and __fish_seen_subcommand_from show" -s q -l quiet -d 'No notices, only errors'
complete -c mistcat -n "__fish_mistcat_using_subcommand config; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c mistcat -n "__fish_mistcat_using_subcommand config; and __fish_seen_subcommand_from path" -l host -d 'Region (global01, eu, …), host name, or URL of the cloud' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand config; and __fish_seen_subcommand_from path" -l ws-url -d 'The stream\'s own URL, where it does not follow from the host' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand config; and __fish_seen_subcommand_from path" -l token-file -d 'File with the API token [env of the token itself: MIST_APITOKEN]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand config; and __fish_seen_subcommand_from path" -l profile -d 'A section of the configuration file' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand config; and __fish_seen_subcommand_from path" -l config -d 'The configuration file [default: mistcat/config.toml in the configuration folder]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand config; and __fish_seen_subcommand_from path" -l ca-cert -d 'Trust one more certificate authority (PEM)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand config; and __fish_seen_subcommand_from path" -l proxy -d 'Connect through this proxy (http, https or socks5) [env: HTTPS_PROXY, ALL_PROXY, NO_PROXY]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand config; and __fish_seen_subcommand_from path" -l color -d 'Colour the output' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand config; and __fish_seen_subcommand_from path" -l log-format -d 'How notices on stderr are written' -r -f -a "text\t''
json\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand config; and __fish_seen_subcommand_from path" -l insecure -d 'Do not verify the cloud\'s certificate'
complete -c mistcat -n "__fish_mistcat_using_subcommand config; and __fish_seen_subcommand_from path" -l demo -d 'Use a simulated cloud inside this process: no account, no network'
complete -c mistcat -n "__fish_mistcat_using_subcommand config; and __fish_seen_subcommand_from path" -l dry-run -d 'Print what would be sent, and send nothing'
complete -c mistcat -n "__fish_mistcat_using_subcommand config; and __fish_seen_subcommand_from path" -s v -l verbose -d 'More notices (-vvv: every frame that is sent)'
complete -c mistcat -n "__fish_mistcat_using_subcommand config; and __fish_seen_subcommand_from path" -s q -l quiet -d 'No notices, only errors'
complete -c mistcat -n "__fish_mistcat_using_subcommand config; and __fish_seen_subcommand_from path" -s h -l help -d 'Print help'
complete -c mistcat -n "__fish_mistcat_using_subcommand config; and __fish_seen_subcommand_from init" -l host -d 'Region (global01, eu, …), host name, or URL of the cloud' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand config; and __fish_seen_subcommand_from init" -l ws-url -d 'The stream\'s own URL, where it does not follow from the host' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand config; and __fish_seen_subcommand_from init" -l token-file -d 'File with the API token [env of the token itself: MIST_APITOKEN]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand config; and __fish_seen_subcommand_from init" -l profile -d 'A section of the configuration file' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand config; and __fish_seen_subcommand_from init" -l config -d 'The configuration file [default: mistcat/config.toml in the configuration folder]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand config; and __fish_seen_subcommand_from init" -l ca-cert -d 'Trust one more certificate authority (PEM)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand config; and __fish_seen_subcommand_from init" -l proxy -d 'Connect through this proxy (http, https or socks5) [env: HTTPS_PROXY, ALL_PROXY, NO_PROXY]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand config; and __fish_seen_subcommand_from init" -l color -d 'Colour the output' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand config; and __fish_seen_subcommand_from init" -l log-format -d 'How notices on stderr are written' -r -f -a "text\t''
json\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand config; and __fish_seen_subcommand_from init" -l write -d 'Write it to the usual place; never overwrites'
complete -c mistcat -n "__fish_mistcat_using_subcommand config; and __fish_seen_subcommand_from init" -l insecure -d 'Do not verify the cloud\'s certificate'
complete -c mistcat -n "__fish_mistcat_using_subcommand config; and __fish_seen_subcommand_from init" -l demo -d 'Use a simulated cloud inside this process: no account, no network'
complete -c mistcat -n "__fish_mistcat_using_subcommand config; and __fish_seen_subcommand_from init" -l dry-run -d 'Print what would be sent, and send nothing'
complete -c mistcat -n "__fish_mistcat_using_subcommand config; and __fish_seen_subcommand_from init" -s v -l verbose -d 'More notices (-vvv: every frame that is sent)'
complete -c mistcat -n "__fish_mistcat_using_subcommand config; and __fish_seen_subcommand_from init" -s q -l quiet -d 'No notices, only errors'
complete -c mistcat -n "__fish_mistcat_using_subcommand config; and __fish_seen_subcommand_from init" -s h -l help -d 'Print help'
complete -c mistcat -n "__fish_mistcat_using_subcommand config; and __fish_seen_subcommand_from help" -f -a "show" -d 'Every setting, with where it comes from'
complete -c mistcat -n "__fish_mistcat_using_subcommand config; and __fish_seen_subcommand_from help" -f -a "path" -d 'Where the configuration file is looked for'
complete -c mistcat -n "__fish_mistcat_using_subcommand config; and __fish_seen_subcommand_from help" -f -a "init" -d 'Print an example configuration'
complete -c mistcat -n "__fish_mistcat_using_subcommand config; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c mistcat -n "__fish_mistcat_using_subcommand auth; and not __fish_seen_subcommand_from login status logout help" -l host -d 'Region (global01, eu, …), host name, or URL of the cloud' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand auth; and not __fish_seen_subcommand_from login status logout help" -l ws-url -d 'The stream\'s own URL, where it does not follow from the host' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand auth; and not __fish_seen_subcommand_from login status logout help" -l token-file -d 'File with the API token [env of the token itself: MIST_APITOKEN]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand auth; and not __fish_seen_subcommand_from login status logout help" -l profile -d 'A section of the configuration file' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand auth; and not __fish_seen_subcommand_from login status logout help" -l config -d 'The configuration file [default: mistcat/config.toml in the configuration folder]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand auth; and not __fish_seen_subcommand_from login status logout help" -l ca-cert -d 'Trust one more certificate authority (PEM)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand auth; and not __fish_seen_subcommand_from login status logout help" -l proxy -d 'Connect through this proxy (http, https or socks5) [env: HTTPS_PROXY, ALL_PROXY, NO_PROXY]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand auth; and not __fish_seen_subcommand_from login status logout help" -l color -d 'Colour the output' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand auth; and not __fish_seen_subcommand_from login status logout help" -l log-format -d 'How notices on stderr are written' -r -f -a "text\t''
json\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand auth; and not __fish_seen_subcommand_from login status logout help" -l insecure -d 'Do not verify the cloud\'s certificate'
complete -c mistcat -n "__fish_mistcat_using_subcommand auth; and not __fish_seen_subcommand_from login status logout help" -l demo -d 'Use a simulated cloud inside this process: no account, no network'
complete -c mistcat -n "__fish_mistcat_using_subcommand auth; and not __fish_seen_subcommand_from login status logout help" -l dry-run -d 'Print what would be sent, and send nothing'
complete -c mistcat -n "__fish_mistcat_using_subcommand auth; and not __fish_seen_subcommand_from login status logout help" -s v -l verbose -d 'More notices (-vvv: every frame that is sent)'
complete -c mistcat -n "__fish_mistcat_using_subcommand auth; and not __fish_seen_subcommand_from login status logout help" -s q -l quiet -d 'No notices, only errors'
complete -c mistcat -n "__fish_mistcat_using_subcommand auth; and not __fish_seen_subcommand_from login status logout help" -s h -l help -d 'Print help'
complete -c mistcat -n "__fish_mistcat_using_subcommand auth; and not __fish_seen_subcommand_from login status logout help" -f -a "login" -d 'Sign in with e-mail and password, or keep an API token'
complete -c mistcat -n "__fish_mistcat_using_subcommand auth; and not __fish_seen_subcommand_from login status logout help" -f -a "status" -d 'Who is signed in, with which roles, and the calls used of the hourly limit'
complete -c mistcat -n "__fish_mistcat_using_subcommand auth; and not __fish_seen_subcommand_from login status logout help" -f -a "logout" -d 'End the session, and forget what is kept'
complete -c mistcat -n "__fish_mistcat_using_subcommand auth; and not __fish_seen_subcommand_from login status logout help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c mistcat -n "__fish_mistcat_using_subcommand auth; and __fish_seen_subcommand_from login" -l email -d 'E-mail address of the account' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand auth; and __fish_seen_subcommand_from login" -l code -d 'Two-factor code' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand auth; and __fish_seen_subcommand_from login" -l host -d 'Region (global01, eu, …), host name, or URL of the cloud' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand auth; and __fish_seen_subcommand_from login" -l ws-url -d 'The stream\'s own URL, where it does not follow from the host' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand auth; and __fish_seen_subcommand_from login" -l token-file -d 'File with the API token [env of the token itself: MIST_APITOKEN]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand auth; and __fish_seen_subcommand_from login" -l profile -d 'A section of the configuration file' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand auth; and __fish_seen_subcommand_from login" -l config -d 'The configuration file [default: mistcat/config.toml in the configuration folder]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand auth; and __fish_seen_subcommand_from login" -l ca-cert -d 'Trust one more certificate authority (PEM)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand auth; and __fish_seen_subcommand_from login" -l proxy -d 'Connect through this proxy (http, https or socks5) [env: HTTPS_PROXY, ALL_PROXY, NO_PROXY]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand auth; and __fish_seen_subcommand_from login" -l color -d 'Colour the output' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand auth; and __fish_seen_subcommand_from login" -l log-format -d 'How notices on stderr are written' -r -f -a "text\t''
json\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand auth; and __fish_seen_subcommand_from login" -l token-stdin -d 'Read an API token from standard input, and keep it if the cloud knows it'
complete -c mistcat -n "__fish_mistcat_using_subcommand auth; and __fish_seen_subcommand_from login" -l password-stdin -d 'Read the password from standard input'
complete -c mistcat -n "__fish_mistcat_using_subcommand auth; and __fish_seen_subcommand_from login" -l insecure -d 'Do not verify the cloud\'s certificate'
complete -c mistcat -n "__fish_mistcat_using_subcommand auth; and __fish_seen_subcommand_from login" -l demo -d 'Use a simulated cloud inside this process: no account, no network'
complete -c mistcat -n "__fish_mistcat_using_subcommand auth; and __fish_seen_subcommand_from login" -l dry-run -d 'Print what would be sent, and send nothing'
complete -c mistcat -n "__fish_mistcat_using_subcommand auth; and __fish_seen_subcommand_from login" -s v -l verbose -d 'More notices (-vvv: every frame that is sent)'
complete -c mistcat -n "__fish_mistcat_using_subcommand auth; and __fish_seen_subcommand_from login" -s q -l quiet -d 'No notices, only errors'
complete -c mistcat -n "__fish_mistcat_using_subcommand auth; and __fish_seen_subcommand_from login" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mistcat -n "__fish_mistcat_using_subcommand auth; and __fish_seen_subcommand_from status" -s o -l output -d 'Default: pretty on a terminal, ndjson in a pipe or file' -r -f -a "pretty\t''
ndjson\t''
json\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand auth; and __fish_seen_subcommand_from status" -l host -d 'Region (global01, eu, …), host name, or URL of the cloud' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand auth; and __fish_seen_subcommand_from status" -l ws-url -d 'The stream\'s own URL, where it does not follow from the host' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand auth; and __fish_seen_subcommand_from status" -l token-file -d 'File with the API token [env of the token itself: MIST_APITOKEN]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand auth; and __fish_seen_subcommand_from status" -l profile -d 'A section of the configuration file' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand auth; and __fish_seen_subcommand_from status" -l config -d 'The configuration file [default: mistcat/config.toml in the configuration folder]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand auth; and __fish_seen_subcommand_from status" -l ca-cert -d 'Trust one more certificate authority (PEM)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand auth; and __fish_seen_subcommand_from status" -l proxy -d 'Connect through this proxy (http, https or socks5) [env: HTTPS_PROXY, ALL_PROXY, NO_PROXY]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand auth; and __fish_seen_subcommand_from status" -l color -d 'Colour the output' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand auth; and __fish_seen_subcommand_from status" -l log-format -d 'How notices on stderr are written' -r -f -a "text\t''
json\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand auth; and __fish_seen_subcommand_from status" -l insecure -d 'Do not verify the cloud\'s certificate'
complete -c mistcat -n "__fish_mistcat_using_subcommand auth; and __fish_seen_subcommand_from status" -l demo -d 'Use a simulated cloud inside this process: no account, no network'
complete -c mistcat -n "__fish_mistcat_using_subcommand auth; and __fish_seen_subcommand_from status" -l dry-run -d 'Print what would be sent, and send nothing'
complete -c mistcat -n "__fish_mistcat_using_subcommand auth; and __fish_seen_subcommand_from status" -s v -l verbose -d 'More notices (-vvv: every frame that is sent)'
complete -c mistcat -n "__fish_mistcat_using_subcommand auth; and __fish_seen_subcommand_from status" -s q -l quiet -d 'No notices, only errors'
complete -c mistcat -n "__fish_mistcat_using_subcommand auth; and __fish_seen_subcommand_from status" -s h -l help -d 'Print help'
complete -c mistcat -n "__fish_mistcat_using_subcommand auth; and __fish_seen_subcommand_from logout" -l host -d 'Region (global01, eu, …), host name, or URL of the cloud' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand auth; and __fish_seen_subcommand_from logout" -l ws-url -d 'The stream\'s own URL, where it does not follow from the host' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand auth; and __fish_seen_subcommand_from logout" -l token-file -d 'File with the API token [env of the token itself: MIST_APITOKEN]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand auth; and __fish_seen_subcommand_from logout" -l profile -d 'A section of the configuration file' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand auth; and __fish_seen_subcommand_from logout" -l config -d 'The configuration file [default: mistcat/config.toml in the configuration folder]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand auth; and __fish_seen_subcommand_from logout" -l ca-cert -d 'Trust one more certificate authority (PEM)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand auth; and __fish_seen_subcommand_from logout" -l proxy -d 'Connect through this proxy (http, https or socks5) [env: HTTPS_PROXY, ALL_PROXY, NO_PROXY]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand auth; and __fish_seen_subcommand_from logout" -l color -d 'Colour the output' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand auth; and __fish_seen_subcommand_from logout" -l log-format -d 'How notices on stderr are written' -r -f -a "text\t''
json\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand auth; and __fish_seen_subcommand_from logout" -l insecure -d 'Do not verify the cloud\'s certificate'
complete -c mistcat -n "__fish_mistcat_using_subcommand auth; and __fish_seen_subcommand_from logout" -l demo -d 'Use a simulated cloud inside this process: no account, no network'
complete -c mistcat -n "__fish_mistcat_using_subcommand auth; and __fish_seen_subcommand_from logout" -l dry-run -d 'Print what would be sent, and send nothing'
complete -c mistcat -n "__fish_mistcat_using_subcommand auth; and __fish_seen_subcommand_from logout" -s v -l verbose -d 'More notices (-vvv: every frame that is sent)'
complete -c mistcat -n "__fish_mistcat_using_subcommand auth; and __fish_seen_subcommand_from logout" -s q -l quiet -d 'No notices, only errors'
complete -c mistcat -n "__fish_mistcat_using_subcommand auth; and __fish_seen_subcommand_from logout" -s h -l help -d 'Print help'
complete -c mistcat -n "__fish_mistcat_using_subcommand auth; and __fish_seen_subcommand_from help" -f -a "login" -d 'Sign in with e-mail and password, or keep an API token'
complete -c mistcat -n "__fish_mistcat_using_subcommand auth; and __fish_seen_subcommand_from help" -f -a "status" -d 'Who is signed in, with which roles, and the calls used of the hourly limit'
complete -c mistcat -n "__fish_mistcat_using_subcommand auth; and __fish_seen_subcommand_from help" -f -a "logout" -d 'End the session, and forget what is kept'
complete -c mistcat -n "__fish_mistcat_using_subcommand auth; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c mistcat -n "__fish_mistcat_using_subcommand doctor" -s o -l output -d 'Default: pretty on a terminal, ndjson in a pipe or file' -r -f -a "pretty\t''
ndjson\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand doctor" -l connect-timeout -d 'How long each check may take' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand doctor" -l host -d 'Region (global01, eu, …), host name, or URL of the cloud' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand doctor" -l ws-url -d 'The stream\'s own URL, where it does not follow from the host' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand doctor" -l token-file -d 'File with the API token [env of the token itself: MIST_APITOKEN]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand doctor" -l profile -d 'A section of the configuration file' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand doctor" -l config -d 'The configuration file [default: mistcat/config.toml in the configuration folder]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand doctor" -l ca-cert -d 'Trust one more certificate authority (PEM)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand doctor" -l proxy -d 'Connect through this proxy (http, https or socks5) [env: HTTPS_PROXY, ALL_PROXY, NO_PROXY]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand doctor" -l color -d 'Colour the output' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand doctor" -l log-format -d 'How notices on stderr are written' -r -f -a "text\t''
json\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand doctor" -l insecure -d 'Do not verify the cloud\'s certificate'
complete -c mistcat -n "__fish_mistcat_using_subcommand doctor" -l demo -d 'Use a simulated cloud inside this process: no account, no network'
complete -c mistcat -n "__fish_mistcat_using_subcommand doctor" -l dry-run -d 'Print what would be sent, and send nothing'
complete -c mistcat -n "__fish_mistcat_using_subcommand doctor" -s v -l verbose -d 'More notices (-vvv: every frame that is sent)'
complete -c mistcat -n "__fish_mistcat_using_subcommand doctor" -s q -l quiet -d 'No notices, only errors'
complete -c mistcat -n "__fish_mistcat_using_subcommand doctor" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and not __fish_seen_subcommand_from orgs sites devices maps clients assets sdk-clients mxedges channels regions utilities help" -l host -d 'Region (global01, eu, …), host name, or URL of the cloud' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and not __fish_seen_subcommand_from orgs sites devices maps clients assets sdk-clients mxedges channels regions utilities help" -l ws-url -d 'The stream\'s own URL, where it does not follow from the host' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and not __fish_seen_subcommand_from orgs sites devices maps clients assets sdk-clients mxedges channels regions utilities help" -l token-file -d 'File with the API token [env of the token itself: MIST_APITOKEN]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and not __fish_seen_subcommand_from orgs sites devices maps clients assets sdk-clients mxedges channels regions utilities help" -l profile -d 'A section of the configuration file' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and not __fish_seen_subcommand_from orgs sites devices maps clients assets sdk-clients mxedges channels regions utilities help" -l config -d 'The configuration file [default: mistcat/config.toml in the configuration folder]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and not __fish_seen_subcommand_from orgs sites devices maps clients assets sdk-clients mxedges channels regions utilities help" -l ca-cert -d 'Trust one more certificate authority (PEM)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and not __fish_seen_subcommand_from orgs sites devices maps clients assets sdk-clients mxedges channels regions utilities help" -l proxy -d 'Connect through this proxy (http, https or socks5) [env: HTTPS_PROXY, ALL_PROXY, NO_PROXY]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and not __fish_seen_subcommand_from orgs sites devices maps clients assets sdk-clients mxedges channels regions utilities help" -l color -d 'Colour the output' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and not __fish_seen_subcommand_from orgs sites devices maps clients assets sdk-clients mxedges channels regions utilities help" -l log-format -d 'How notices on stderr are written' -r -f -a "text\t''
json\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and not __fish_seen_subcommand_from orgs sites devices maps clients assets sdk-clients mxedges channels regions utilities help" -l insecure -d 'Do not verify the cloud\'s certificate'
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and not __fish_seen_subcommand_from orgs sites devices maps clients assets sdk-clients mxedges channels regions utilities help" -l demo -d 'Use a simulated cloud inside this process: no account, no network'
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and not __fish_seen_subcommand_from orgs sites devices maps clients assets sdk-clients mxedges channels regions utilities help" -l dry-run -d 'Print what would be sent, and send nothing'
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and not __fish_seen_subcommand_from orgs sites devices maps clients assets sdk-clients mxedges channels regions utilities help" -s v -l verbose -d 'More notices (-vvv: every frame that is sent)'
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and not __fish_seen_subcommand_from orgs sites devices maps clients assets sdk-clients mxedges channels regions utilities help" -s q -l quiet -d 'No notices, only errors'
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and not __fish_seen_subcommand_from orgs sites devices maps clients assets sdk-clients mxedges channels regions utilities help" -s h -l help -d 'Print help'
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and not __fish_seen_subcommand_from orgs sites devices maps clients assets sdk-clients mxedges channels regions utilities help" -f -a "orgs" -d 'The organisations that the credentials may see'
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and not __fish_seen_subcommand_from orgs sites devices maps clients assets sdk-clients mxedges channels regions utilities help" -f -a "sites" -d 'The sites of an organisation, or of all'
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and not __fish_seen_subcommand_from orgs sites devices maps clients assets sdk-clients mxedges channels regions utilities help" -f -a "devices" -d 'The access points, switches and gateways'
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and not __fish_seen_subcommand_from orgs sites devices maps clients assets sdk-clients mxedges channels regions utilities help" -f -a "maps" -d 'The maps of sites'
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and not __fish_seen_subcommand_from orgs sites devices maps clients assets sdk-clients mxedges channels regions utilities help" -f -a "clients" -d 'The connected Wi-Fi clients of sites'
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and not __fish_seen_subcommand_from orgs sites devices maps clients assets sdk-clients mxedges channels regions utilities help" -f -a "assets" -d 'The named Bluetooth assets of sites'
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and not __fish_seen_subcommand_from orgs sites devices maps clients assets sdk-clients mxedges channels regions utilities help" -f -a "sdk-clients" -d 'The phones that use the Mist SDK at sites'
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and not __fish_seen_subcommand_from orgs sites devices maps clients assets sdk-clients mxedges channels regions utilities help" -f -a "mxedges" -d 'The Mist Edges'
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and not __fish_seen_subcommand_from orgs sites devices maps clients assets sdk-clients mxedges channels regions utilities help" -f -a "channels" -d 'The channels and their paths'
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and not __fish_seen_subcommand_from orgs sites devices maps clients assets sdk-clients mxedges channels regions utilities help" -f -a "regions" -d 'The regions and their hosts'
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and not __fish_seen_subcommand_from orgs sites devices maps clients assets sdk-clients mxedges channels regions utilities help" -f -a "utilities" -d 'The utilities of devices, and what they take'
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and not __fish_seen_subcommand_from orgs sites devices maps clients assets sdk-clients mxedges channels regions utilities help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from orgs" -s o -l output -d 'Default: pretty on a terminal, ndjson in a pipe or file' -r -f -a "pretty\t''
ndjson\t''
json\t''
csv\t''
tsv\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from orgs" -s f -l filter -d 'A jq program; its results are written instead of the entry' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from orgs" -l columns -d 'Columns of csv, tsv and pretty, as dotted paths' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from orgs" -l cache-ttl -d 'How long names are kept on disk; 0 keeps none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from orgs" -l host -d 'Region (global01, eu, …), host name, or URL of the cloud' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from orgs" -l ws-url -d 'The stream\'s own URL, where it does not follow from the host' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from orgs" -l token-file -d 'File with the API token [env of the token itself: MIST_APITOKEN]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from orgs" -l profile -d 'A section of the configuration file' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from orgs" -l config -d 'The configuration file [default: mistcat/config.toml in the configuration folder]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from orgs" -l ca-cert -d 'Trust one more certificate authority (PEM)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from orgs" -l proxy -d 'Connect through this proxy (http, https or socks5) [env: HTTPS_PROXY, ALL_PROXY, NO_PROXY]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from orgs" -l color -d 'Colour the output' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from orgs" -l log-format -d 'How notices on stderr are written' -r -f -a "text\t''
json\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from orgs" -s r -l raw-strings -d 'Write string results without quotes'
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from orgs" -l refresh -d 'Fetch names anew, whatever is kept'
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from orgs" -l insecure -d 'Do not verify the cloud\'s certificate'
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from orgs" -l demo -d 'Use a simulated cloud inside this process: no account, no network'
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from orgs" -l dry-run -d 'Print what would be sent, and send nothing'
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from orgs" -s v -l verbose -d 'More notices (-vvv: every frame that is sent)'
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from orgs" -s q -l quiet -d 'No notices, only errors'
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from orgs" -s h -l help -d 'Print help'
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from sites" -s o -l output -d 'Default: pretty on a terminal, ndjson in a pipe or file' -r -f -a "pretty\t''
ndjson\t''
json\t''
csv\t''
tsv\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from sites" -s f -l filter -d 'A jq program; its results are written instead of the entry' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from sites" -l columns -d 'Columns of csv, tsv and pretty, as dotted paths' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from sites" -l cache-ttl -d 'How long names are kept on disk; 0 keeps none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from sites" -l org -d 'Only of this org: its name or id, or a pattern; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from sites" -l host -d 'Region (global01, eu, …), host name, or URL of the cloud' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from sites" -l ws-url -d 'The stream\'s own URL, where it does not follow from the host' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from sites" -l token-file -d 'File with the API token [env of the token itself: MIST_APITOKEN]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from sites" -l profile -d 'A section of the configuration file' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from sites" -l config -d 'The configuration file [default: mistcat/config.toml in the configuration folder]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from sites" -l ca-cert -d 'Trust one more certificate authority (PEM)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from sites" -l proxy -d 'Connect through this proxy (http, https or socks5) [env: HTTPS_PROXY, ALL_PROXY, NO_PROXY]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from sites" -l color -d 'Colour the output' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from sites" -l log-format -d 'How notices on stderr are written' -r -f -a "text\t''
json\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from sites" -s r -l raw-strings -d 'Write string results without quotes'
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from sites" -l refresh -d 'Fetch names anew, whatever is kept'
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from sites" -l insecure -d 'Do not verify the cloud\'s certificate'
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from sites" -l demo -d 'Use a simulated cloud inside this process: no account, no network'
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from sites" -l dry-run -d 'Print what would be sent, and send nothing'
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from sites" -s v -l verbose -d 'More notices (-vvv: every frame that is sent)'
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from sites" -s q -l quiet -d 'No notices, only errors'
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from sites" -s h -l help -d 'Print help'
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from devices" -s o -l output -d 'Default: pretty on a terminal, ndjson in a pipe or file' -r -f -a "pretty\t''
ndjson\t''
json\t''
csv\t''
tsv\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from devices" -s f -l filter -d 'A jq program; its results are written instead of the entry' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from devices" -l columns -d 'Columns of csv, tsv and pretty, as dotted paths' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from devices" -l cache-ttl -d 'How long names are kept on disk; 0 keeps none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from devices" -l org -d 'Only of this org: its name or id, or a pattern; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from devices" -l site -d 'Only of this site: its name or id, or a pattern; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from devices" -l host -d 'Region (global01, eu, …), host name, or URL of the cloud' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from devices" -l ws-url -d 'The stream\'s own URL, where it does not follow from the host' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from devices" -l token-file -d 'File with the API token [env of the token itself: MIST_APITOKEN]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from devices" -l profile -d 'A section of the configuration file' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from devices" -l config -d 'The configuration file [default: mistcat/config.toml in the configuration folder]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from devices" -l ca-cert -d 'Trust one more certificate authority (PEM)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from devices" -l proxy -d 'Connect through this proxy (http, https or socks5) [env: HTTPS_PROXY, ALL_PROXY, NO_PROXY]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from devices" -l color -d 'Colour the output' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from devices" -l log-format -d 'How notices on stderr are written' -r -f -a "text\t''
json\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from devices" -s r -l raw-strings -d 'Write string results without quotes'
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from devices" -l refresh -d 'Fetch names anew, whatever is kept'
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from devices" -l insecure -d 'Do not verify the cloud\'s certificate'
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from devices" -l demo -d 'Use a simulated cloud inside this process: no account, no network'
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from devices" -l dry-run -d 'Print what would be sent, and send nothing'
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from devices" -s v -l verbose -d 'More notices (-vvv: every frame that is sent)'
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from devices" -s q -l quiet -d 'No notices, only errors'
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from devices" -s h -l help -d 'Print help'
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from maps" -s o -l output -d 'Default: pretty on a terminal, ndjson in a pipe or file' -r -f -a "pretty\t''
ndjson\t''
json\t''
csv\t''
tsv\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from maps" -s f -l filter -d 'A jq program; its results are written instead of the entry' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from maps" -l columns -d 'Columns of csv, tsv and pretty, as dotted paths' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from maps" -l cache-ttl -d 'How long names are kept on disk; 0 keeps none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from maps" -l org -d 'Only of this org: its name or id, or a pattern; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from maps" -l site -d 'Only of this site: its name or id, or a pattern; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from maps" -l host -d 'Region (global01, eu, …), host name, or URL of the cloud' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from maps" -l ws-url -d 'The stream\'s own URL, where it does not follow from the host' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from maps" -l token-file -d 'File with the API token [env of the token itself: MIST_APITOKEN]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from maps" -l profile -d 'A section of the configuration file' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from maps" -l config -d 'The configuration file [default: mistcat/config.toml in the configuration folder]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from maps" -l ca-cert -d 'Trust one more certificate authority (PEM)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from maps" -l proxy -d 'Connect through this proxy (http, https or socks5) [env: HTTPS_PROXY, ALL_PROXY, NO_PROXY]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from maps" -l color -d 'Colour the output' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from maps" -l log-format -d 'How notices on stderr are written' -r -f -a "text\t''
json\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from maps" -s r -l raw-strings -d 'Write string results without quotes'
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from maps" -l refresh -d 'Fetch names anew, whatever is kept'
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from maps" -l insecure -d 'Do not verify the cloud\'s certificate'
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from maps" -l demo -d 'Use a simulated cloud inside this process: no account, no network'
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from maps" -l dry-run -d 'Print what would be sent, and send nothing'
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from maps" -s v -l verbose -d 'More notices (-vvv: every frame that is sent)'
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from maps" -s q -l quiet -d 'No notices, only errors'
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from maps" -s h -l help -d 'Print help'
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from clients" -s o -l output -d 'Default: pretty on a terminal, ndjson in a pipe or file' -r -f -a "pretty\t''
ndjson\t''
json\t''
csv\t''
tsv\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from clients" -s f -l filter -d 'A jq program; its results are written instead of the entry' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from clients" -l columns -d 'Columns of csv, tsv and pretty, as dotted paths' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from clients" -l cache-ttl -d 'How long names are kept on disk; 0 keeps none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from clients" -l org -d 'Only of this org: its name or id, or a pattern; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from clients" -l site -d 'Only of this site: its name or id, or a pattern; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from clients" -l host -d 'Region (global01, eu, …), host name, or URL of the cloud' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from clients" -l ws-url -d 'The stream\'s own URL, where it does not follow from the host' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from clients" -l token-file -d 'File with the API token [env of the token itself: MIST_APITOKEN]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from clients" -l profile -d 'A section of the configuration file' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from clients" -l config -d 'The configuration file [default: mistcat/config.toml in the configuration folder]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from clients" -l ca-cert -d 'Trust one more certificate authority (PEM)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from clients" -l proxy -d 'Connect through this proxy (http, https or socks5) [env: HTTPS_PROXY, ALL_PROXY, NO_PROXY]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from clients" -l color -d 'Colour the output' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from clients" -l log-format -d 'How notices on stderr are written' -r -f -a "text\t''
json\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from clients" -s r -l raw-strings -d 'Write string results without quotes'
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from clients" -l refresh -d 'Fetch names anew, whatever is kept'
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from clients" -l insecure -d 'Do not verify the cloud\'s certificate'
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from clients" -l demo -d 'Use a simulated cloud inside this process: no account, no network'
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from clients" -l dry-run -d 'Print what would be sent, and send nothing'
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from clients" -s v -l verbose -d 'More notices (-vvv: every frame that is sent)'
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from clients" -s q -l quiet -d 'No notices, only errors'
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from clients" -s h -l help -d 'Print help'
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from assets" -s o -l output -d 'Default: pretty on a terminal, ndjson in a pipe or file' -r -f -a "pretty\t''
ndjson\t''
json\t''
csv\t''
tsv\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from assets" -s f -l filter -d 'A jq program; its results are written instead of the entry' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from assets" -l columns -d 'Columns of csv, tsv and pretty, as dotted paths' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from assets" -l cache-ttl -d 'How long names are kept on disk; 0 keeps none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from assets" -l org -d 'Only of this org: its name or id, or a pattern; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from assets" -l site -d 'Only of this site: its name or id, or a pattern; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from assets" -l host -d 'Region (global01, eu, …), host name, or URL of the cloud' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from assets" -l ws-url -d 'The stream\'s own URL, where it does not follow from the host' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from assets" -l token-file -d 'File with the API token [env of the token itself: MIST_APITOKEN]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from assets" -l profile -d 'A section of the configuration file' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from assets" -l config -d 'The configuration file [default: mistcat/config.toml in the configuration folder]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from assets" -l ca-cert -d 'Trust one more certificate authority (PEM)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from assets" -l proxy -d 'Connect through this proxy (http, https or socks5) [env: HTTPS_PROXY, ALL_PROXY, NO_PROXY]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from assets" -l color -d 'Colour the output' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from assets" -l log-format -d 'How notices on stderr are written' -r -f -a "text\t''
json\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from assets" -s r -l raw-strings -d 'Write string results without quotes'
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from assets" -l refresh -d 'Fetch names anew, whatever is kept'
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from assets" -l insecure -d 'Do not verify the cloud\'s certificate'
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from assets" -l demo -d 'Use a simulated cloud inside this process: no account, no network'
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from assets" -l dry-run -d 'Print what would be sent, and send nothing'
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from assets" -s v -l verbose -d 'More notices (-vvv: every frame that is sent)'
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from assets" -s q -l quiet -d 'No notices, only errors'
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from assets" -s h -l help -d 'Print help'
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from sdk-clients" -s o -l output -d 'Default: pretty on a terminal, ndjson in a pipe or file' -r -f -a "pretty\t''
ndjson\t''
json\t''
csv\t''
tsv\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from sdk-clients" -s f -l filter -d 'A jq program; its results are written instead of the entry' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from sdk-clients" -l columns -d 'Columns of csv, tsv and pretty, as dotted paths' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from sdk-clients" -l cache-ttl -d 'How long names are kept on disk; 0 keeps none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from sdk-clients" -l org -d 'Only of this org: its name or id, or a pattern; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from sdk-clients" -l site -d 'Only of this site: its name or id, or a pattern; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from sdk-clients" -l host -d 'Region (global01, eu, …), host name, or URL of the cloud' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from sdk-clients" -l ws-url -d 'The stream\'s own URL, where it does not follow from the host' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from sdk-clients" -l token-file -d 'File with the API token [env of the token itself: MIST_APITOKEN]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from sdk-clients" -l profile -d 'A section of the configuration file' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from sdk-clients" -l config -d 'The configuration file [default: mistcat/config.toml in the configuration folder]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from sdk-clients" -l ca-cert -d 'Trust one more certificate authority (PEM)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from sdk-clients" -l proxy -d 'Connect through this proxy (http, https or socks5) [env: HTTPS_PROXY, ALL_PROXY, NO_PROXY]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from sdk-clients" -l color -d 'Colour the output' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from sdk-clients" -l log-format -d 'How notices on stderr are written' -r -f -a "text\t''
json\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from sdk-clients" -s r -l raw-strings -d 'Write string results without quotes'
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from sdk-clients" -l refresh -d 'Fetch names anew, whatever is kept'
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from sdk-clients" -l insecure -d 'Do not verify the cloud\'s certificate'
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from sdk-clients" -l demo -d 'Use a simulated cloud inside this process: no account, no network'
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from sdk-clients" -l dry-run -d 'Print what would be sent, and send nothing'
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from sdk-clients" -s v -l verbose -d 'More notices (-vvv: every frame that is sent)'
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from sdk-clients" -s q -l quiet -d 'No notices, only errors'
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from sdk-clients" -s h -l help -d 'Print help'
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from mxedges" -s o -l output -d 'Default: pretty on a terminal, ndjson in a pipe or file' -r -f -a "pretty\t''
ndjson\t''
json\t''
csv\t''
tsv\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from mxedges" -s f -l filter -d 'A jq program; its results are written instead of the entry' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from mxedges" -l columns -d 'Columns of csv, tsv and pretty, as dotted paths' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from mxedges" -l cache-ttl -d 'How long names are kept on disk; 0 keeps none' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from mxedges" -l org -d 'Only of this org: its name or id, or a pattern; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from mxedges" -l site -d 'Only of this site: its name or id, or a pattern; may be given more than once' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from mxedges" -l host -d 'Region (global01, eu, …), host name, or URL of the cloud' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from mxedges" -l ws-url -d 'The stream\'s own URL, where it does not follow from the host' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from mxedges" -l token-file -d 'File with the API token [env of the token itself: MIST_APITOKEN]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from mxedges" -l profile -d 'A section of the configuration file' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from mxedges" -l config -d 'The configuration file [default: mistcat/config.toml in the configuration folder]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from mxedges" -l ca-cert -d 'Trust one more certificate authority (PEM)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from mxedges" -l proxy -d 'Connect through this proxy (http, https or socks5) [env: HTTPS_PROXY, ALL_PROXY, NO_PROXY]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from mxedges" -l color -d 'Colour the output' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from mxedges" -l log-format -d 'How notices on stderr are written' -r -f -a "text\t''
json\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from mxedges" -s r -l raw-strings -d 'Write string results without quotes'
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from mxedges" -l refresh -d 'Fetch names anew, whatever is kept'
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from mxedges" -l insecure -d 'Do not verify the cloud\'s certificate'
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from mxedges" -l demo -d 'Use a simulated cloud inside this process: no account, no network'
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from mxedges" -l dry-run -d 'Print what would be sent, and send nothing'
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from mxedges" -s v -l verbose -d 'More notices (-vvv: every frame that is sent)'
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from mxedges" -s q -l quiet -d 'No notices, only errors'
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from mxedges" -s h -l help -d 'Print help'
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from channels" -s o -l output -d 'Default: pretty on a terminal, ndjson in a pipe or file' -r -f -a "pretty\t''
ndjson\t''
json\t''
csv\t''
tsv\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from channels" -s f -l filter -d 'A jq program; its results are written instead of the entry' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from channels" -l columns -d 'Columns of csv, tsv and pretty, as dotted paths' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from channels" -l host -d 'Region (global01, eu, …), host name, or URL of the cloud' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from channels" -l ws-url -d 'The stream\'s own URL, where it does not follow from the host' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from channels" -l token-file -d 'File with the API token [env of the token itself: MIST_APITOKEN]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from channels" -l profile -d 'A section of the configuration file' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from channels" -l config -d 'The configuration file [default: mistcat/config.toml in the configuration folder]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from channels" -l ca-cert -d 'Trust one more certificate authority (PEM)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from channels" -l proxy -d 'Connect through this proxy (http, https or socks5) [env: HTTPS_PROXY, ALL_PROXY, NO_PROXY]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from channels" -l color -d 'Colour the output' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from channels" -l log-format -d 'How notices on stderr are written' -r -f -a "text\t''
json\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from channels" -s r -l raw-strings -d 'Write string results without quotes'
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from channels" -l insecure -d 'Do not verify the cloud\'s certificate'
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from channels" -l demo -d 'Use a simulated cloud inside this process: no account, no network'
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from channels" -l dry-run -d 'Print what would be sent, and send nothing'
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from channels" -s v -l verbose -d 'More notices (-vvv: every frame that is sent)'
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from channels" -s q -l quiet -d 'No notices, only errors'
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from channels" -s h -l help -d 'Print help'
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from regions" -s o -l output -d 'Default: pretty on a terminal, ndjson in a pipe or file' -r -f -a "pretty\t''
ndjson\t''
json\t''
csv\t''
tsv\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from regions" -s f -l filter -d 'A jq program; its results are written instead of the entry' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from regions" -l columns -d 'Columns of csv, tsv and pretty, as dotted paths' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from regions" -l host -d 'Region (global01, eu, …), host name, or URL of the cloud' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from regions" -l ws-url -d 'The stream\'s own URL, where it does not follow from the host' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from regions" -l token-file -d 'File with the API token [env of the token itself: MIST_APITOKEN]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from regions" -l profile -d 'A section of the configuration file' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from regions" -l config -d 'The configuration file [default: mistcat/config.toml in the configuration folder]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from regions" -l ca-cert -d 'Trust one more certificate authority (PEM)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from regions" -l proxy -d 'Connect through this proxy (http, https or socks5) [env: HTTPS_PROXY, ALL_PROXY, NO_PROXY]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from regions" -l color -d 'Colour the output' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from regions" -l log-format -d 'How notices on stderr are written' -r -f -a "text\t''
json\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from regions" -s r -l raw-strings -d 'Write string results without quotes'
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from regions" -l insecure -d 'Do not verify the cloud\'s certificate'
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from regions" -l demo -d 'Use a simulated cloud inside this process: no account, no network'
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from regions" -l dry-run -d 'Print what would be sent, and send nothing'
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from regions" -s v -l verbose -d 'More notices (-vvv: every frame that is sent)'
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from regions" -s q -l quiet -d 'No notices, only errors'
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from regions" -s h -l help -d 'Print help'
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from utilities" -s o -l output -d 'Default: pretty on a terminal, ndjson in a pipe or file' -r -f -a "pretty\t''
ndjson\t''
json\t''
csv\t''
tsv\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from utilities" -s f -l filter -d 'A jq program; its results are written instead of the entry' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from utilities" -l columns -d 'Columns of csv, tsv and pretty, as dotted paths' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from utilities" -l host -d 'Region (global01, eu, …), host name, or URL of the cloud' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from utilities" -l ws-url -d 'The stream\'s own URL, where it does not follow from the host' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from utilities" -l token-file -d 'File with the API token [env of the token itself: MIST_APITOKEN]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from utilities" -l profile -d 'A section of the configuration file' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from utilities" -l config -d 'The configuration file [default: mistcat/config.toml in the configuration folder]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from utilities" -l ca-cert -d 'Trust one more certificate authority (PEM)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from utilities" -l proxy -d 'Connect through this proxy (http, https or socks5) [env: HTTPS_PROXY, ALL_PROXY, NO_PROXY]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from utilities" -l color -d 'Colour the output' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from utilities" -l log-format -d 'How notices on stderr are written' -r -f -a "text\t''
json\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from utilities" -s r -l raw-strings -d 'Write string results without quotes'
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from utilities" -l insecure -d 'Do not verify the cloud\'s certificate'
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from utilities" -l demo -d 'Use a simulated cloud inside this process: no account, no network'
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from utilities" -l dry-run -d 'Print what would be sent, and send nothing'
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from utilities" -s v -l verbose -d 'More notices (-vvv: every frame that is sent)'
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from utilities" -s q -l quiet -d 'No notices, only errors'
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from utilities" -s h -l help -d 'Print help'
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from help" -f -a "orgs" -d 'The organisations that the credentials may see'
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from help" -f -a "sites" -d 'The sites of an organisation, or of all'
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from help" -f -a "devices" -d 'The access points, switches and gateways'
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from help" -f -a "maps" -d 'The maps of sites'
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from help" -f -a "clients" -d 'The connected Wi-Fi clients of sites'
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from help" -f -a "assets" -d 'The named Bluetooth assets of sites'
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from help" -f -a "sdk-clients" -d 'The phones that use the Mist SDK at sites'
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from help" -f -a "mxedges" -d 'The Mist Edges'
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from help" -f -a "channels" -d 'The channels and their paths'
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from help" -f -a "regions" -d 'The regions and their hosts'
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from help" -f -a "utilities" -d 'The utilities of devices, and what they take'
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c mistcat -n "__fish_mistcat_using_subcommand simulate" -l listen -d 'Address and port (0: any free one)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand simulate" -l orgs -d 'Organisations' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand simulate" -l sites -d 'Sites of an organisation' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand simulate" -l devices -d 'Devices of a site' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand simulate" -l rate -d 'How fast the world moves' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand simulate" -l seed -d 'The same seed makes the same world' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand simulate" -l scenario -d 'A script of what the cloud does, faults included' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand simulate" -l journal -d 'Write what the cloud sees, as NDJSON' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand simulate" -l host -d 'Region (global01, eu, …), host name, or URL of the cloud' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand simulate" -l ws-url -d 'The stream\'s own URL, where it does not follow from the host' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand simulate" -l token-file -d 'File with the API token [env of the token itself: MIST_APITOKEN]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand simulate" -l profile -d 'A section of the configuration file' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand simulate" -l config -d 'The configuration file [default: mistcat/config.toml in the configuration folder]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand simulate" -l ca-cert -d 'Trust one more certificate authority (PEM)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand simulate" -l proxy -d 'Connect through this proxy (http, https or socks5) [env: HTTPS_PROXY, ALL_PROXY, NO_PROXY]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand simulate" -l color -d 'Colour the output' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand simulate" -l log-format -d 'How notices on stderr are written' -r -f -a "text\t''
json\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand simulate" -l tls -d 'Serve over TLS, with a certificate made at start'
complete -c mistcat -n "__fish_mistcat_using_subcommand simulate" -l insecure -d 'Do not verify the cloud\'s certificate'
complete -c mistcat -n "__fish_mistcat_using_subcommand simulate" -l demo -d 'Use a simulated cloud inside this process: no account, no network'
complete -c mistcat -n "__fish_mistcat_using_subcommand simulate" -l dry-run -d 'Print what would be sent, and send nothing'
complete -c mistcat -n "__fish_mistcat_using_subcommand simulate" -s v -l verbose -d 'More notices (-vvv: every frame that is sent)'
complete -c mistcat -n "__fish_mistcat_using_subcommand simulate" -s q -l quiet -d 'No notices, only errors'
complete -c mistcat -n "__fish_mistcat_using_subcommand simulate" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c mistcat -n "__fish_mistcat_using_subcommand completions" -l host -d 'Region (global01, eu, …), host name, or URL of the cloud' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand completions" -l ws-url -d 'The stream\'s own URL, where it does not follow from the host' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand completions" -l token-file -d 'File with the API token [env of the token itself: MIST_APITOKEN]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand completions" -l profile -d 'A section of the configuration file' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand completions" -l config -d 'The configuration file [default: mistcat/config.toml in the configuration folder]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand completions" -l ca-cert -d 'Trust one more certificate authority (PEM)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand completions" -l proxy -d 'Connect through this proxy (http, https or socks5) [env: HTTPS_PROXY, ALL_PROXY, NO_PROXY]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand completions" -l color -d 'Colour the output' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand completions" -l log-format -d 'How notices on stderr are written' -r -f -a "text\t''
json\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand completions" -l insecure -d 'Do not verify the cloud\'s certificate'
complete -c mistcat -n "__fish_mistcat_using_subcommand completions" -l demo -d 'Use a simulated cloud inside this process: no account, no network'
complete -c mistcat -n "__fish_mistcat_using_subcommand completions" -l dry-run -d 'Print what would be sent, and send nothing'
complete -c mistcat -n "__fish_mistcat_using_subcommand completions" -s v -l verbose -d 'More notices (-vvv: every frame that is sent)'
complete -c mistcat -n "__fish_mistcat_using_subcommand completions" -s q -l quiet -d 'No notices, only errors'
complete -c mistcat -n "__fish_mistcat_using_subcommand completions" -s h -l help -d 'Print help'
complete -c mistcat -n "__fish_mistcat_using_subcommand man" -l host -d 'Region (global01, eu, …), host name, or URL of the cloud' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand man" -l ws-url -d 'The stream\'s own URL, where it does not follow from the host' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand man" -l token-file -d 'File with the API token [env of the token itself: MIST_APITOKEN]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand man" -l profile -d 'A section of the configuration file' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand man" -l config -d 'The configuration file [default: mistcat/config.toml in the configuration folder]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand man" -l ca-cert -d 'Trust one more certificate authority (PEM)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand man" -l proxy -d 'Connect through this proxy (http, https or socks5) [env: HTTPS_PROXY, ALL_PROXY, NO_PROXY]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand man" -l color -d 'Colour the output' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand man" -l log-format -d 'How notices on stderr are written' -r -f -a "text\t''
json\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand man" -l insecure -d 'Do not verify the cloud\'s certificate'
complete -c mistcat -n "__fish_mistcat_using_subcommand man" -l demo -d 'Use a simulated cloud inside this process: no account, no network'
complete -c mistcat -n "__fish_mistcat_using_subcommand man" -l dry-run -d 'Print what would be sent, and send nothing'
complete -c mistcat -n "__fish_mistcat_using_subcommand man" -s v -l verbose -d 'More notices (-vvv: every frame that is sent)'
complete -c mistcat -n "__fish_mistcat_using_subcommand man" -s q -l quiet -d 'No notices, only errors'
complete -c mistcat -n "__fish_mistcat_using_subcommand man" -s h -l help -d 'Print help'
complete -c mistcat -n "__fish_mistcat_using_subcommand help; and not __fish_seen_subcommand_from discovered-assets assets asset-diag sdk-clients sdk-client-diag map-clients client-stats client-diag unconnected-clients device-events device-stats device-cmd pcap mxedge-events mxedge-stats spectrum zigbee-join org-mxedge-events org-mxedge-stats org-insights org-pcap org-vendor-sync org-idp-test test subscribe replay extcap run shell config auth doctor list simulate completions man help" -f -a "discovered-assets" -d 'Positions of the Bluetooth devices that were heard on a map'
complete -c mistcat -n "__fish_mistcat_using_subcommand help; and not __fish_seen_subcommand_from discovered-assets assets asset-diag sdk-clients sdk-client-diag map-clients client-stats client-diag unconnected-clients device-events device-stats device-cmd pcap mxedge-events mxedge-stats spectrum zigbee-join org-mxedge-events org-mxedge-stats org-insights org-pcap org-vendor-sync org-idp-test test subscribe replay extcap run shell config auth doctor list simulate completions man help" -f -a "assets" -d 'Positions of the named Bluetooth assets on a map'
complete -c mistcat -n "__fish_mistcat_using_subcommand help; and not __fish_seen_subcommand_from discovered-assets assets asset-diag sdk-clients sdk-client-diag map-clients client-stats client-diag unconnected-clients device-events device-stats device-cmd pcap mxedge-events mxedge-stats spectrum zigbee-join org-mxedge-events org-mxedge-stats org-insights org-pcap org-vendor-sync org-idp-test test subscribe replay extcap run shell config auth doctor list simulate completions man help" -f -a "asset-diag" -d 'How the position of one asset is computed (RF Glass)'
complete -c mistcat -n "__fish_mistcat_using_subcommand help; and not __fish_seen_subcommand_from discovered-assets assets asset-diag sdk-clients sdk-client-diag map-clients client-stats client-diag unconnected-clients device-events device-stats device-cmd pcap mxedge-events mxedge-stats spectrum zigbee-join org-mxedge-events org-mxedge-stats org-insights org-pcap org-vendor-sync org-idp-test test subscribe replay extcap run shell config auth doctor list simulate completions man help" -f -a "sdk-clients" -d 'Positions of the phones that use the Mist SDK on a map'
complete -c mistcat -n "__fish_mistcat_using_subcommand help; and not __fish_seen_subcommand_from discovered-assets assets asset-diag sdk-clients sdk-client-diag map-clients client-stats client-diag unconnected-clients device-events device-stats device-cmd pcap mxedge-events mxedge-stats spectrum zigbee-join org-mxedge-events org-mxedge-stats org-insights org-pcap org-vendor-sync org-idp-test test subscribe replay extcap run shell config auth doctor list simulate completions man help" -f -a "sdk-client-diag" -d 'How the position of one SDK client is computed (RF Glass)'
complete -c mistcat -n "__fish_mistcat_using_subcommand help; and not __fish_seen_subcommand_from discovered-assets assets asset-diag sdk-clients sdk-client-diag map-clients client-stats client-diag unconnected-clients device-events device-stats device-cmd pcap mxedge-events mxedge-stats spectrum zigbee-join org-mxedge-events org-mxedge-stats org-insights org-pcap org-vendor-sync org-idp-test test subscribe replay extcap run shell config auth doctor list simulate completions man help" -f -a "map-clients" -d 'Positions of the connected Wi-Fi clients on a map'
complete -c mistcat -n "__fish_mistcat_using_subcommand help; and not __fish_seen_subcommand_from discovered-assets assets asset-diag sdk-clients sdk-client-diag map-clients client-stats client-diag unconnected-clients device-events device-stats device-cmd pcap mxedge-events mxedge-stats spectrum zigbee-join org-mxedge-events org-mxedge-stats org-insights org-pcap org-vendor-sync org-idp-test test subscribe replay extcap run shell config auth doctor list simulate completions man help" -f -a "client-stats" -d 'Statistics of the connected Wi-Fi clients'
complete -c mistcat -n "__fish_mistcat_using_subcommand help; and not __fish_seen_subcommand_from discovered-assets assets asset-diag sdk-clients sdk-client-diag map-clients client-stats client-diag unconnected-clients device-events device-stats device-cmd pcap mxedge-events mxedge-stats spectrum zigbee-join org-mxedge-events org-mxedge-stats org-insights org-pcap org-vendor-sync org-idp-test test subscribe replay extcap run shell config auth doctor list simulate completions man help" -f -a "client-diag" -d 'How the position of one Wi-Fi client is computed (RF Glass)'
complete -c mistcat -n "__fish_mistcat_using_subcommand help; and not __fish_seen_subcommand_from discovered-assets assets asset-diag sdk-clients sdk-client-diag map-clients client-stats client-diag unconnected-clients device-events device-stats device-cmd pcap mxedge-events mxedge-stats spectrum zigbee-join org-mxedge-events org-mxedge-stats org-insights org-pcap org-vendor-sync org-idp-test test subscribe replay extcap run shell config auth doctor list simulate completions man help" -f -a "unconnected-clients" -d 'Positions of the Wi-Fi clients that are heard but not connected'
complete -c mistcat -n "__fish_mistcat_using_subcommand help; and not __fish_seen_subcommand_from discovered-assets assets asset-diag sdk-clients sdk-client-diag map-clients client-stats client-diag unconnected-clients device-events device-stats device-cmd pcap mxedge-events mxedge-stats spectrum zigbee-join org-mxedge-events org-mxedge-stats org-insights org-pcap org-vendor-sync org-idp-test test subscribe replay extcap run shell config auth doctor list simulate completions man help" -f -a "device-events" -d 'Events of the devices of a site, such as the progress of a firmware upgrade'
complete -c mistcat -n "__fish_mistcat_using_subcommand help; and not __fish_seen_subcommand_from discovered-assets assets asset-diag sdk-clients sdk-client-diag map-clients client-stats client-diag unconnected-clients device-events device-stats device-cmd pcap mxedge-events mxedge-stats spectrum zigbee-join org-mxedge-events org-mxedge-stats org-insights org-pcap org-vendor-sync org-idp-test test subscribe replay extcap run shell config auth doctor list simulate completions man help" -f -a "device-stats" -d 'Statistics of the access points, switches and gateways of a site'
complete -c mistcat -n "__fish_mistcat_using_subcommand help; and not __fish_seen_subcommand_from discovered-assets assets asset-diag sdk-clients sdk-client-diag map-clients client-stats client-diag unconnected-clients device-events device-stats device-cmd pcap mxedge-events mxedge-stats spectrum zigbee-join org-mxedge-events org-mxedge-stats org-insights org-pcap org-vendor-sync org-idp-test test subscribe replay extcap run shell config auth doctor list simulate completions man help" -f -a "device-cmd" -d 'Output of the utilities that run on a device'
complete -c mistcat -n "__fish_mistcat_using_subcommand help; and not __fish_seen_subcommand_from discovered-assets assets asset-diag sdk-clients sdk-client-diag map-clients client-stats client-diag unconnected-clients device-events device-stats device-cmd pcap mxedge-events mxedge-stats spectrum zigbee-join org-mxedge-events org-mxedge-stats org-insights org-pcap org-vendor-sync org-idp-test test subscribe replay extcap run shell config auth doctor list simulate completions man help" -f -a "pcap" -d 'Packets of the capture that runs at a site'
complete -c mistcat -n "__fish_mistcat_using_subcommand help; and not __fish_seen_subcommand_from discovered-assets assets asset-diag sdk-clients sdk-client-diag map-clients client-stats client-diag unconnected-clients device-events device-stats device-cmd pcap mxedge-events mxedge-stats spectrum zigbee-join org-mxedge-events org-mxedge-stats org-insights org-pcap org-vendor-sync org-idp-test test subscribe replay extcap run shell config auth doctor list simulate completions man help" -f -a "mxedge-events" -d 'Events of the Mist Edges of a site'
complete -c mistcat -n "__fish_mistcat_using_subcommand help; and not __fish_seen_subcommand_from discovered-assets assets asset-diag sdk-clients sdk-client-diag map-clients client-stats client-diag unconnected-clients device-events device-stats device-cmd pcap mxedge-events mxedge-stats spectrum zigbee-join org-mxedge-events org-mxedge-stats org-insights org-pcap org-vendor-sync org-idp-test test subscribe replay extcap run shell config auth doctor list simulate completions man help" -f -a "mxedge-stats" -d 'Statistics of the Mist Edges of a site'
complete -c mistcat -n "__fish_mistcat_using_subcommand help; and not __fish_seen_subcommand_from discovered-assets assets asset-diag sdk-clients sdk-client-diag map-clients client-stats client-diag unconnected-clients device-events device-stats device-cmd pcap mxedge-events mxedge-stats spectrum zigbee-join org-mxedge-events org-mxedge-stats org-insights org-pcap org-vendor-sync org-idp-test test subscribe replay extcap run shell config auth doctor list simulate completions man help" -f -a "spectrum" -d 'Samples of a running spectrum analysis'
complete -c mistcat -n "__fish_mistcat_using_subcommand help; and not __fish_seen_subcommand_from discovered-assets assets asset-diag sdk-clients sdk-client-diag map-clients client-stats client-diag unconnected-clients device-events device-stats device-cmd pcap mxedge-events mxedge-stats spectrum zigbee-join org-mxedge-events org-mxedge-stats org-insights org-pcap org-vendor-sync org-idp-test test subscribe replay extcap run shell config auth doctor list simulate completions man help" -f -a "zigbee-join" -d 'Zigbee devices that join an access point'
complete -c mistcat -n "__fish_mistcat_using_subcommand help; and not __fish_seen_subcommand_from discovered-assets assets asset-diag sdk-clients sdk-client-diag map-clients client-stats client-diag unconnected-clients device-events device-stats device-cmd pcap mxedge-events mxedge-stats spectrum zigbee-join org-mxedge-events org-mxedge-stats org-insights org-pcap org-vendor-sync org-idp-test test subscribe replay extcap run shell config auth doctor list simulate completions man help" -f -a "org-mxedge-events" -d 'Events of the Mist Edges of an organisation'
complete -c mistcat -n "__fish_mistcat_using_subcommand help; and not __fish_seen_subcommand_from discovered-assets assets asset-diag sdk-clients sdk-client-diag map-clients client-stats client-diag unconnected-clients device-events device-stats device-cmd pcap mxedge-events mxedge-stats spectrum zigbee-join org-mxedge-events org-mxedge-stats org-insights org-pcap org-vendor-sync org-idp-test test subscribe replay extcap run shell config auth doctor list simulate completions man help" -f -a "org-mxedge-stats" -d 'Statistics of the Mist Edges of an organisation'
complete -c mistcat -n "__fish_mistcat_using_subcommand help; and not __fish_seen_subcommand_from discovered-assets assets asset-diag sdk-clients sdk-client-diag map-clients client-stats client-diag unconnected-clients device-events device-stats device-cmd pcap mxedge-events mxedge-stats spectrum zigbee-join org-mxedge-events org-mxedge-stats org-insights org-pcap org-vendor-sync org-idp-test test subscribe replay extcap run shell config auth doctor list simulate completions man help" -f -a "org-insights" -d 'Counters and service levels of an organisation'
complete -c mistcat -n "__fish_mistcat_using_subcommand help; and not __fish_seen_subcommand_from discovered-assets assets asset-diag sdk-clients sdk-client-diag map-clients client-stats client-diag unconnected-clients device-events device-stats device-cmd pcap mxedge-events mxedge-stats spectrum zigbee-join org-mxedge-events org-mxedge-stats org-insights org-pcap org-vendor-sync org-idp-test test subscribe replay extcap run shell config auth doctor list simulate completions man help" -f -a "org-pcap" -d 'Packets of the capture that runs on a Mist Edge of an organisation'
complete -c mistcat -n "__fish_mistcat_using_subcommand help; and not __fish_seen_subcommand_from discovered-assets assets asset-diag sdk-clients sdk-client-diag map-clients client-stats client-diag unconnected-clients device-events device-stats device-cmd pcap mxedge-events mxedge-stats spectrum zigbee-join org-mxedge-events org-mxedge-stats org-insights org-pcap org-vendor-sync org-idp-test test subscribe replay extcap run shell config auth doctor list simulate completions man help" -f -a "org-vendor-sync" -d 'Results of the synchronisation with other vendors\' clouds'
complete -c mistcat -n "__fish_mistcat_using_subcommand help; and not __fish_seen_subcommand_from discovered-assets assets asset-diag sdk-clients sdk-client-diag map-clients client-stats client-diag unconnected-clients device-events device-stats device-cmd pcap mxedge-events mxedge-stats spectrum zigbee-join org-mxedge-events org-mxedge-stats org-insights org-pcap org-vendor-sync org-idp-test test subscribe replay extcap run shell config auth doctor list simulate completions man help" -f -a "org-idp-test" -d 'Results of tests of an identity provider'
complete -c mistcat -n "__fish_mistcat_using_subcommand help; and not __fish_seen_subcommand_from discovered-assets assets asset-diag sdk-clients sdk-client-diag map-clients client-stats client-diag unconnected-clients device-events device-stats device-cmd pcap mxedge-events mxedge-stats spectrum zigbee-join org-mxedge-events org-mxedge-stats org-insights org-pcap org-vendor-sync org-idp-test test subscribe replay extcap run shell config auth doctor list simulate completions man help" -f -a "test" -d 'The built-in test channel: `1`, again and again'
complete -c mistcat -n "__fish_mistcat_using_subcommand help; and not __fish_seen_subcommand_from discovered-assets assets asset-diag sdk-clients sdk-client-diag map-clients client-stats client-diag unconnected-clients device-events device-stats device-cmd pcap mxedge-events mxedge-stats spectrum zigbee-join org-mxedge-events org-mxedge-stats org-insights org-pcap org-vendor-sync org-idp-test test subscribe replay extcap run shell config auth doctor list simulate completions man help" -f -a "subscribe" -d 'Stream any channels, by path'
complete -c mistcat -n "__fish_mistcat_using_subcommand help; and not __fish_seen_subcommand_from discovered-assets assets asset-diag sdk-clients sdk-client-diag map-clients client-stats client-diag unconnected-clients device-events device-stats device-cmd pcap mxedge-events mxedge-stats spectrum zigbee-join org-mxedge-events org-mxedge-stats org-insights org-pcap org-vendor-sync org-idp-test test subscribe replay extcap run shell config auth doctor list simulate completions man help" -f -a "replay" -d 'Run a recording (`-o record`) through any output'
complete -c mistcat -n "__fish_mistcat_using_subcommand help; and not __fish_seen_subcommand_from discovered-assets assets asset-diag sdk-clients sdk-client-diag map-clients client-stats client-diag unconnected-clients device-events device-stats device-cmd pcap mxedge-events mxedge-stats spectrum zigbee-join org-mxedge-events org-mxedge-stats org-insights org-pcap org-vendor-sync org-idp-test test subscribe replay extcap run shell config auth doctor list simulate completions man help" -f -a "extcap" -d 'Be an interface of Wireshark (extcap)'
complete -c mistcat -n "__fish_mistcat_using_subcommand help; and not __fish_seen_subcommand_from discovered-assets assets asset-diag sdk-clients sdk-client-diag map-clients client-stats client-diag unconnected-clients device-events device-stats device-cmd pcap mxedge-events mxedge-stats spectrum zigbee-join org-mxedge-events org-mxedge-stats org-insights org-pcap org-vendor-sync org-idp-test test subscribe replay extcap run shell config auth doctor list simulate completions man help" -f -a "run" -d 'Run a utility on devices: ping, tables, tests'
complete -c mistcat -n "__fish_mistcat_using_subcommand help; and not __fish_seen_subcommand_from discovered-assets assets asset-diag sdk-clients sdk-client-diag map-clients client-stats client-diag unconnected-clients device-events device-stats device-cmd pcap mxedge-events mxedge-stats spectrum zigbee-join org-mxedge-events org-mxedge-stats org-insights org-pcap org-vendor-sync org-idp-test test subscribe replay extcap run shell config auth doctor list simulate completions man help" -f -a "shell" -d 'An interactive shell on a switch or gateway'
complete -c mistcat -n "__fish_mistcat_using_subcommand help; and not __fish_seen_subcommand_from discovered-assets assets asset-diag sdk-clients sdk-client-diag map-clients client-stats client-diag unconnected-clients device-events device-stats device-cmd pcap mxedge-events mxedge-stats spectrum zigbee-join org-mxedge-events org-mxedge-stats org-insights org-pcap org-vendor-sync org-idp-test test subscribe replay extcap run shell config auth doctor list simulate completions man help" -f -a "config" -d 'Show or begin the configuration'
complete -c mistcat -n "__fish_mistcat_using_subcommand help; and not __fish_seen_subcommand_from discovered-assets assets asset-diag sdk-clients sdk-client-diag map-clients client-stats client-diag unconnected-clients device-events device-stats device-cmd pcap mxedge-events mxedge-stats spectrum zigbee-join org-mxedge-events org-mxedge-stats org-insights org-pcap org-vendor-sync org-idp-test test subscribe replay extcap run shell config auth doctor list simulate completions man help" -f -a "auth" -d 'Sign in, see who is signed in, sign out'
complete -c mistcat -n "__fish_mistcat_using_subcommand help; and not __fish_seen_subcommand_from discovered-assets assets asset-diag sdk-clients sdk-client-diag map-clients client-stats client-diag unconnected-clients device-events device-stats device-cmd pcap mxedge-events mxedge-stats spectrum zigbee-join org-mxedge-events org-mxedge-stats org-insights org-pcap org-vendor-sync org-idp-test test subscribe replay extcap run shell config auth doctor list simulate completions man help" -f -a "doctor" -d 'Check the way to the cloud, piece by piece'
complete -c mistcat -n "__fish_mistcat_using_subcommand help; and not __fish_seen_subcommand_from discovered-assets assets asset-diag sdk-clients sdk-client-diag map-clients client-stats client-diag unconnected-clients device-events device-stats device-cmd pcap mxedge-events mxedge-stats spectrum zigbee-join org-mxedge-events org-mxedge-stats org-insights org-pcap org-vendor-sync org-idp-test test subscribe replay extcap run shell config auth doctor list simulate completions man help" -f -a "list" -d 'List what there is: a table on a terminal, NDJSON in a pipe'
complete -c mistcat -n "__fish_mistcat_using_subcommand help; and not __fish_seen_subcommand_from discovered-assets assets asset-diag sdk-clients sdk-client-diag map-clients client-stats client-diag unconnected-clients device-events device-stats device-cmd pcap mxedge-events mxedge-stats spectrum zigbee-join org-mxedge-events org-mxedge-stats org-insights org-pcap org-vendor-sync org-idp-test test subscribe replay extcap run shell config auth doctor list simulate completions man help" -f -a "simulate" -d 'Serve a simulated cloud'
complete -c mistcat -n "__fish_mistcat_using_subcommand help; and not __fish_seen_subcommand_from discovered-assets assets asset-diag sdk-clients sdk-client-diag map-clients client-stats client-diag unconnected-clients device-events device-stats device-cmd pcap mxedge-events mxedge-stats spectrum zigbee-join org-mxedge-events org-mxedge-stats org-insights org-pcap org-vendor-sync org-idp-test test subscribe replay extcap run shell config auth doctor list simulate completions man help" -f -a "completions" -d 'Print the completion script of a shell'
complete -c mistcat -n "__fish_mistcat_using_subcommand help; and not __fish_seen_subcommand_from discovered-assets assets asset-diag sdk-clients sdk-client-diag map-clients client-stats client-diag unconnected-clients device-events device-stats device-cmd pcap mxedge-events mxedge-stats spectrum zigbee-join org-mxedge-events org-mxedge-stats org-insights org-pcap org-vendor-sync org-idp-test test subscribe replay extcap run shell config auth doctor list simulate completions man help" -f -a "man" -d 'Print the manual page'
complete -c mistcat -n "__fish_mistcat_using_subcommand help; and not __fish_seen_subcommand_from discovered-assets assets asset-diag sdk-clients sdk-client-diag map-clients client-stats client-diag unconnected-clients device-events device-stats device-cmd pcap mxedge-events mxedge-stats spectrum zigbee-join org-mxedge-events org-mxedge-stats org-insights org-pcap org-vendor-sync org-idp-test test subscribe replay extcap run shell config auth doctor list simulate completions man help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c mistcat -n "__fish_mistcat_using_subcommand help; and __fish_seen_subcommand_from run" -f -a "ping" -d 'Ping a host from the device'
complete -c mistcat -n "__fish_mistcat_using_subcommand help; and __fish_seen_subcommand_from run" -f -a "service_ping" -d 'Ping a host the way a service goes'
complete -c mistcat -n "__fish_mistcat_using_subcommand help; and __fish_seen_subcommand_from run" -f -a "traceroute" -d 'Trace the way to a host'
complete -c mistcat -n "__fish_mistcat_using_subcommand help; and __fish_seen_subcommand_from run" -f -a "arp" -d 'Show the ARP table'
complete -c mistcat -n "__fish_mistcat_using_subcommand help; and __fish_seen_subcommand_from run" -f -a "show_arp" -d 'Show the ARP table, filtered'
complete -c mistcat -n "__fish_mistcat_using_subcommand help; and __fish_seen_subcommand_from run" -f -a "show_mac_table" -d 'Show the table of MAC addresses'
complete -c mistcat -n "__fish_mistcat_using_subcommand help; and __fish_seen_subcommand_from run" -f -a "clear_mac_table" -d 'Clear the table of MAC addresses'
complete -c mistcat -n "__fish_mistcat_using_subcommand help; and __fish_seen_subcommand_from run" -f -a "show_evpn_database" -d 'Show the EVPN database'
complete -c mistcat -n "__fish_mistcat_using_subcommand help; and __fish_seen_subcommand_from run" -f -a "show_route" -d 'Show routes'
complete -c mistcat -n "__fish_mistcat_using_subcommand help; and __fish_seen_subcommand_from run" -f -a "show_bgp_summary" -d 'Show the BGP neighbours'
complete -c mistcat -n "__fish_mistcat_using_subcommand help; and __fish_seen_subcommand_from run" -f -a "show_ospf_summary" -d 'Show the state of OSPF'
complete -c mistcat -n "__fish_mistcat_using_subcommand help; and __fish_seen_subcommand_from run" -f -a "show_ospf_interfaces" -d 'Show the interfaces of OSPF'
complete -c mistcat -n "__fish_mistcat_using_subcommand help; and __fish_seen_subcommand_from run" -f -a "show_ospf_neighbors" -d 'Show the OSPF neighbours'
complete -c mistcat -n "__fish_mistcat_using_subcommand help; and __fish_seen_subcommand_from run" -f -a "show_ospf_database" -d 'Show the OSPF database'
complete -c mistcat -n "__fish_mistcat_using_subcommand help; and __fish_seen_subcommand_from run" -f -a "show_service_path" -d 'Show the paths of services'
complete -c mistcat -n "__fish_mistcat_using_subcommand help; and __fish_seen_subcommand_from run" -f -a "show_session" -d 'Show sessions'
complete -c mistcat -n "__fish_mistcat_using_subcommand help; and __fish_seen_subcommand_from run" -f -a "show_forwarding_table" -d 'Show the forwarding table'
complete -c mistcat -n "__fish_mistcat_using_subcommand help; and __fish_seen_subcommand_from run" -f -a "show_dhcp_leases" -d 'Show DHCP leases'
complete -c mistcat -n "__fish_mistcat_using_subcommand help; and __fish_seen_subcommand_from run" -f -a "show_dot1x" -d 'Show the state of 802.1X'
complete -c mistcat -n "__fish_mistcat_using_subcommand help; and __fish_seen_subcommand_from run" -f -a "clear_dot1x" -d 'Make 802.1X sessions start over'
complete -c mistcat -n "__fish_mistcat_using_subcommand help; and __fish_seen_subcommand_from run" -f -a "release_dhcp" -d 'Give up the DHCP lease of a port'
complete -c mistcat -n "__fish_mistcat_using_subcommand help; and __fish_seen_subcommand_from run" -f -a "release_dhcp_leases" -d 'Release DHCP leases of clients'
complete -c mistcat -n "__fish_mistcat_using_subcommand help; and __fish_seen_subcommand_from run" -f -a "resolve_dns" -d 'Resolve the DNS names that the configuration uses'
complete -c mistcat -n "__fish_mistcat_using_subcommand help; and __fish_seen_subcommand_from run" -f -a "cable_test" -d 'Test the cable of a port'
complete -c mistcat -n "__fish_mistcat_using_subcommand help; and __fish_seen_subcommand_from run" -f -a "bounce_port" -d 'Take ports down and up again'
complete -c mistcat -n "__fish_mistcat_using_subcommand help; and __fish_seen_subcommand_from run" -f -a "check_radius_server" -d 'Try a user name and password with the RADIUS servers'
complete -c mistcat -n "__fish_mistcat_using_subcommand help; and __fish_seen_subcommand_from run" -f -a "clear_arp" -d 'Clear the ARP table'
complete -c mistcat -n "__fish_mistcat_using_subcommand help; and __fish_seen_subcommand_from run" -f -a "clear_bgp" -d 'Reset BGP sessions'
complete -c mistcat -n "__fish_mistcat_using_subcommand help; and __fish_seen_subcommand_from run" -f -a "clear_session" -d 'End sessions'
complete -c mistcat -n "__fish_mistcat_using_subcommand help; and __fish_seen_subcommand_from run" -f -a "clear_macs" -d 'Clear the MAC addresses that ports have learned'
complete -c mistcat -n "__fish_mistcat_using_subcommand help; and __fish_seen_subcommand_from run" -f -a "clear_bpdu_error" -d 'Bring ports back that a BPDU has blocked'
complete -c mistcat -n "__fish_mistcat_using_subcommand help; and __fish_seen_subcommand_from run" -f -a "poll_stats" -d 'Make the device send its statistics now'
complete -c mistcat -n "__fish_mistcat_using_subcommand help; and __fish_seen_subcommand_from run" -f -a "monitor_traffic" -d 'Watch the traffic of ports'
complete -c mistcat -n "__fish_mistcat_using_subcommand help; and __fish_seen_subcommand_from run" -f -a "run_top" -d 'Watch the processes of the device'
complete -c mistcat -n "__fish_mistcat_using_subcommand help; and __fish_seen_subcommand_from run" -f -a "clear_policy_hit_count" -d 'Clear the hit count of a security policy'
complete -c mistcat -n "__fish_mistcat_using_subcommand help; and __fish_seen_subcommand_from config" -f -a "show" -d 'Every setting, with where it comes from'
complete -c mistcat -n "__fish_mistcat_using_subcommand help; and __fish_seen_subcommand_from config" -f -a "path" -d 'Where the configuration file is looked for'
complete -c mistcat -n "__fish_mistcat_using_subcommand help; and __fish_seen_subcommand_from config" -f -a "init" -d 'Print an example configuration'
complete -c mistcat -n "__fish_mistcat_using_subcommand help; and __fish_seen_subcommand_from auth" -f -a "login" -d 'Sign in with e-mail and password, or keep an API token'
complete -c mistcat -n "__fish_mistcat_using_subcommand help; and __fish_seen_subcommand_from auth" -f -a "status" -d 'Who is signed in, with which roles, and the calls used of the hourly limit'
complete -c mistcat -n "__fish_mistcat_using_subcommand help; and __fish_seen_subcommand_from auth" -f -a "logout" -d 'End the session, and forget what is kept'
complete -c mistcat -n "__fish_mistcat_using_subcommand help; and __fish_seen_subcommand_from list" -f -a "orgs" -d 'The organisations that the credentials may see'
complete -c mistcat -n "__fish_mistcat_using_subcommand help; and __fish_seen_subcommand_from list" -f -a "sites" -d 'The sites of an organisation, or of all'
complete -c mistcat -n "__fish_mistcat_using_subcommand help; and __fish_seen_subcommand_from list" -f -a "devices" -d 'The access points, switches and gateways'
complete -c mistcat -n "__fish_mistcat_using_subcommand help; and __fish_seen_subcommand_from list" -f -a "maps" -d 'The maps of sites'
complete -c mistcat -n "__fish_mistcat_using_subcommand help; and __fish_seen_subcommand_from list" -f -a "clients" -d 'The connected Wi-Fi clients of sites'
complete -c mistcat -n "__fish_mistcat_using_subcommand help; and __fish_seen_subcommand_from list" -f -a "assets" -d 'The named Bluetooth assets of sites'
complete -c mistcat -n "__fish_mistcat_using_subcommand help; and __fish_seen_subcommand_from list" -f -a "sdk-clients" -d 'The phones that use the Mist SDK at sites'
complete -c mistcat -n "__fish_mistcat_using_subcommand help; and __fish_seen_subcommand_from list" -f -a "mxedges" -d 'The Mist Edges'
complete -c mistcat -n "__fish_mistcat_using_subcommand help; and __fish_seen_subcommand_from list" -f -a "channels" -d 'The channels and their paths'
complete -c mistcat -n "__fish_mistcat_using_subcommand help; and __fish_seen_subcommand_from list" -f -a "regions" -d 'The regions and their hosts'
complete -c mistcat -n "__fish_mistcat_using_subcommand help; and __fish_seen_subcommand_from list" -f -a "utilities" -d 'The utilities of devices, and what they take'
