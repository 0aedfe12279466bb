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
complete -c mistcat -n "__fish_mistcat_using_subcommand discovered-assets" -s o -l output -d 'Default: pretty on a terminal, ndjson in a pipe or file; for captures by the file\'s ending, pcapng for -w -' -r -f -a "pretty\t''
ndjson\t''
json\t''
raw\t''
csv\t''
tsv\t''
pcap\t''
pcapng\t''"
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
complete -c mistcat -n "__fish_mistcat_using_subcommand assets" -s o -l output -d 'Default: pretty on a terminal, ndjson in a pipe or file; for captures by the file\'s ending, pcapng for -w -' -r -f -a "pretty\t''
ndjson\t''
json\t''
raw\t''
csv\t''
tsv\t''
pcap\t''
pcapng\t''"
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
complete -c mistcat -n "__fish_mistcat_using_subcommand asset-diag" -s o -l output -d 'Default: pretty on a terminal, ndjson in a pipe or file; for captures by the file\'s ending, pcapng for -w -' -r -f -a "pretty\t''
ndjson\t''
json\t''
raw\t''
csv\t''
tsv\t''
pcap\t''
pcapng\t''"
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
complete -c mistcat -n "__fish_mistcat_using_subcommand sdk-clients" -s o -l output -d 'Default: pretty on a terminal, ndjson in a pipe or file; for captures by the file\'s ending, pcapng for -w -' -r -f -a "pretty\t''
ndjson\t''
json\t''
raw\t''
csv\t''
tsv\t''
pcap\t''
pcapng\t''"
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
complete -c mistcat -n "__fish_mistcat_using_subcommand sdk-client-diag" -s o -l output -d 'Default: pretty on a terminal, ndjson in a pipe or file; for captures by the file\'s ending, pcapng for -w -' -r -f -a "pretty\t''
ndjson\t''
json\t''
raw\t''
csv\t''
tsv\t''
pcap\t''
pcapng\t''"
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
complete -c mistcat -n "__fish_mistcat_using_subcommand map-clients" -s o -l output -d 'Default: pretty on a terminal, ndjson in a pipe or file; for captures by the file\'s ending, pcapng for -w -' -r -f -a "pretty\t''
ndjson\t''
json\t''
raw\t''
csv\t''
tsv\t''
pcap\t''
pcapng\t''"
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
complete -c mistcat -n "__fish_mistcat_using_subcommand client-stats" -s o -l output -d 'Default: pretty on a terminal, ndjson in a pipe or file; for captures by the file\'s ending, pcapng for -w -' -r -f -a "pretty\t''
ndjson\t''
json\t''
raw\t''
csv\t''
tsv\t''
pcap\t''
pcapng\t''"
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
complete -c mistcat -n "__fish_mistcat_using_subcommand client-diag" -s o -l output -d 'Default: pretty on a terminal, ndjson in a pipe or file; for captures by the file\'s ending, pcapng for -w -' -r -f -a "pretty\t''
ndjson\t''
json\t''
raw\t''
csv\t''
tsv\t''
pcap\t''
pcapng\t''"
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
complete -c mistcat -n "__fish_mistcat_using_subcommand unconnected-clients" -s o -l output -d 'Default: pretty on a terminal, ndjson in a pipe or file; for captures by the file\'s ending, pcapng for -w -' -r -f -a "pretty\t''
ndjson\t''
json\t''
raw\t''
csv\t''
tsv\t''
pcap\t''
pcapng\t''"
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
complete -c mistcat -n "__fish_mistcat_using_subcommand device-events" -s o -l output -d 'Default: pretty on a terminal, ndjson in a pipe or file; for captures by the file\'s ending, pcapng for -w -' -r -f -a "pretty\t''
ndjson\t''
json\t''
raw\t''
csv\t''
tsv\t''
pcap\t''
pcapng\t''"
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
complete -c mistcat -n "__fish_mistcat_using_subcommand device-stats" -s o -l output -d 'Default: pretty on a terminal, ndjson in a pipe or file; for captures by the file\'s ending, pcapng for -w -' -r -f -a "pretty\t''
ndjson\t''
json\t''
raw\t''
csv\t''
tsv\t''
pcap\t''
pcapng\t''"
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
complete -c mistcat -n "__fish_mistcat_using_subcommand device-cmd" -s o -l output -d 'Default: pretty on a terminal, ndjson in a pipe or file; for captures by the file\'s ending, pcapng for -w -' -r -f -a "pretty\t''
ndjson\t''
json\t''
raw\t''
csv\t''
tsv\t''
pcap\t''
pcapng\t''"
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
complete -c mistcat -n "__fish_mistcat_using_subcommand pcap" -s o -l output -d 'Default: pretty on a terminal, ndjson in a pipe or file; for captures by the file\'s ending, pcapng for -w -' -r -f -a "pretty\t''
ndjson\t''
json\t''
raw\t''
csv\t''
tsv\t''
pcap\t''
pcapng\t''"
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
complete -c mistcat -n "__fish_mistcat_using_subcommand mxedge-events" -s o -l output -d 'Default: pretty on a terminal, ndjson in a pipe or file; for captures by the file\'s ending, pcapng for -w -' -r -f -a "pretty\t''
ndjson\t''
json\t''
raw\t''
csv\t''
tsv\t''
pcap\t''
pcapng\t''"
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
complete -c mistcat -n "__fish_mistcat_using_subcommand mxedge-stats" -s o -l output -d 'Default: pretty on a terminal, ndjson in a pipe or file; for captures by the file\'s ending, pcapng for -w -' -r -f -a "pretty\t''
ndjson\t''
json\t''
raw\t''
csv\t''
tsv\t''
pcap\t''
pcapng\t''"
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
complete -c mistcat -n "__fish_mistcat_using_subcommand spectrum" -s o -l output -d 'Default: pretty on a terminal, ndjson in a pipe or file; for captures by the file\'s ending, pcapng for -w -' -r -f -a "pretty\t''
ndjson\t''
json\t''
raw\t''
csv\t''
tsv\t''
pcap\t''
pcapng\t''"
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
complete -c mistcat -n "__fish_mistcat_using_subcommand zigbee-join" -s o -l output -d 'Default: pretty on a terminal, ndjson in a pipe or file; for captures by the file\'s ending, pcapng for -w -' -r -f -a "pretty\t''
ndjson\t''
json\t''
raw\t''
csv\t''
tsv\t''
pcap\t''
pcapng\t''"
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
complete -c mistcat -n "__fish_mistcat_using_subcommand org-mxedge-events" -s o -l output -d 'Default: pretty on a terminal, ndjson in a pipe or file; for captures by the file\'s ending, pcapng for -w -' -r -f -a "pretty\t''
ndjson\t''
json\t''
raw\t''
csv\t''
tsv\t''
pcap\t''
pcapng\t''"
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
complete -c mistcat -n "__fish_mistcat_using_subcommand org-mxedge-stats" -s o -l output -d 'Default: pretty on a terminal, ndjson in a pipe or file; for captures by the file\'s ending, pcapng for -w -' -r -f -a "pretty\t''
ndjson\t''
json\t''
raw\t''
csv\t''
tsv\t''
pcap\t''
pcapng\t''"
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
complete -c mistcat -n "__fish_mistcat_using_subcommand org-insights" -s o -l output -d 'Default: pretty on a terminal, ndjson in a pipe or file; for captures by the file\'s ending, pcapng for -w -' -r -f -a "pretty\t''
ndjson\t''
json\t''
raw\t''
csv\t''
tsv\t''
pcap\t''
pcapng\t''"
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
complete -c mistcat -n "__fish_mistcat_using_subcommand org-pcap" -s o -l output -d 'Default: pretty on a terminal, ndjson in a pipe or file; for captures by the file\'s ending, pcapng for -w -' -r -f -a "pretty\t''
ndjson\t''
json\t''
raw\t''
csv\t''
tsv\t''
pcap\t''
pcapng\t''"
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
complete -c mistcat -n "__fish_mistcat_using_subcommand org-vendor-sync" -s o -l output -d 'Default: pretty on a terminal, ndjson in a pipe or file; for captures by the file\'s ending, pcapng for -w -' -r -f -a "pretty\t''
ndjson\t''
json\t''
raw\t''
csv\t''
tsv\t''
pcap\t''
pcapng\t''"
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
complete -c mistcat -n "__fish_mistcat_using_subcommand org-idp-test" -s o -l output -d 'Default: pretty on a terminal, ndjson in a pipe or file; for captures by the file\'s ending, pcapng for -w -' -r -f -a "pretty\t''
ndjson\t''
json\t''
raw\t''
csv\t''
tsv\t''
pcap\t''
pcapng\t''"
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
complete -c mistcat -n "__fish_mistcat_using_subcommand test" -s o -l output -d 'Default: pretty on a terminal, ndjson in a pipe or file; for captures by the file\'s ending, pcapng for -w -' -r -f -a "pretty\t''
ndjson\t''
json\t''
raw\t''
csv\t''
tsv\t''
pcap\t''
pcapng\t''"
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
complete -c mistcat -n "__fish_mistcat_using_subcommand subscribe" -s o -l output -d 'Default: pretty on a terminal, ndjson in a pipe or file; for captures by the file\'s ending, pcapng for -w -' -r -f -a "pretty\t''
ndjson\t''
json\t''
raw\t''
csv\t''
tsv\t''
pcap\t''
pcapng\t''"
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
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and not __fish_seen_subcommand_from orgs sites devices maps clients assets sdk-clients mxedges channels regions help" -l host -d 'Region (global01, eu, …), host name, or URL of the cloud' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and not __fish_seen_subcommand_from orgs sites devices maps clients assets sdk-clients mxedges channels regions help" -l ws-url -d 'The stream\'s own URL, where it does not follow from the host' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and not __fish_seen_subcommand_from orgs sites devices maps clients assets sdk-clients mxedges channels regions help" -l token-file -d 'File with the API token [env of the token itself: MIST_APITOKEN]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and not __fish_seen_subcommand_from orgs sites devices maps clients assets sdk-clients mxedges channels regions help" -l profile -d 'A section of the configuration file' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and not __fish_seen_subcommand_from orgs sites devices maps clients assets sdk-clients mxedges channels regions help" -l config -d 'The configuration file [default: mistcat/config.toml in the configuration folder]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and not __fish_seen_subcommand_from orgs sites devices maps clients assets sdk-clients mxedges channels regions help" -l ca-cert -d 'Trust one more certificate authority (PEM)' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and not __fish_seen_subcommand_from orgs sites devices maps clients assets sdk-clients mxedges channels regions help" -l proxy -d 'Connect through this proxy (http, https or socks5) [env: HTTPS_PROXY, ALL_PROXY, NO_PROXY]' -r
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and not __fish_seen_subcommand_from orgs sites devices maps clients assets sdk-clients mxedges channels regions help" -l color -d 'Colour the output' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and not __fish_seen_subcommand_from orgs sites devices maps clients assets sdk-clients mxedges channels regions help" -l log-format -d 'How notices on stderr are written' -r -f -a "text\t''
json\t''"
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and not __fish_seen_subcommand_from orgs sites devices maps clients assets sdk-clients mxedges channels regions help" -l insecure -d 'Do not verify the cloud\'s certificate'
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and not __fish_seen_subcommand_from orgs sites devices maps clients assets sdk-clients mxedges channels regions help" -l demo -d 'Use a simulated cloud inside this process: no account, no network'
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and not __fish_seen_subcommand_from orgs sites devices maps clients assets sdk-clients mxedges channels regions help" -l dry-run -d 'Print what would be sent, and send nothing'
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and not __fish_seen_subcommand_from orgs sites devices maps clients assets sdk-clients mxedges channels regions help" -s v -l verbose -d 'More notices (-vvv: every frame that is sent)'
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and not __fish_seen_subcommand_from orgs sites devices maps clients assets sdk-clients mxedges channels regions help" -s q -l quiet -d 'No notices, only errors'
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and not __fish_seen_subcommand_from orgs sites devices maps clients assets sdk-clients mxedges channels regions help" -s h -l help -d 'Print help'
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and not __fish_seen_subcommand_from orgs sites devices maps clients assets sdk-clients mxedges channels regions help" -f -a "orgs" -d 'The organisations that the credentials may see'
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and not __fish_seen_subcommand_from orgs sites devices maps clients assets sdk-clients mxedges channels regions help" -f -a "sites" -d 'The sites of an organisation, or of all'
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and not __fish_seen_subcommand_from orgs sites devices maps clients assets sdk-clients mxedges channels regions help" -f -a "devices" -d 'The access points, switches and gateways'
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and not __fish_seen_subcommand_from orgs sites devices maps clients assets sdk-clients mxedges channels regions help" -f -a "maps" -d 'The maps of sites'
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and not __fish_seen_subcommand_from orgs sites devices maps clients assets sdk-clients mxedges channels regions help" -f -a "clients" -d 'The connected Wi-Fi clients of sites'
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and not __fish_seen_subcommand_from orgs sites devices maps clients assets sdk-clients mxedges channels regions help" -f -a "assets" -d 'The named Bluetooth assets of sites'
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and not __fish_seen_subcommand_from orgs sites devices maps clients assets sdk-clients mxedges channels regions help" -f -a "sdk-clients" -d 'The phones that use the Mist SDK at sites'
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and not __fish_seen_subcommand_from orgs sites devices maps clients assets sdk-clients mxedges channels regions help" -f -a "mxedges" -d 'The Mist Edges'
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and not __fish_seen_subcommand_from orgs sites devices maps clients assets sdk-clients mxedges channels regions help" -f -a "channels" -d 'The channels and their paths'
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and not __fish_seen_subcommand_from orgs sites devices maps clients assets sdk-clients mxedges channels regions help" -f -a "regions" -d 'The regions and their hosts'
complete -c mistcat -n "__fish_mistcat_using_subcommand list; and not __fish_seen_subcommand_from orgs sites devices maps clients assets sdk-clients mxedges channels regions help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
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
complete -c mistcat -n "__fish_mistcat_using_subcommand help; and not __fish_seen_subcommand_from discovered-assets assets asset-diag sdk-clients sdk-client-diag map-clients client-stats client-diag unconnected-clients device-events device-stats device-cmd pcap mxedge-events mxedge-stats spectrum zigbee-join org-mxedge-events org-mxedge-stats org-insights org-pcap org-vendor-sync org-idp-test test subscribe config auth doctor list simulate completions man help" -f -a "discovered-assets" -d 'Positions of the Bluetooth devices that were heard on a map'
complete -c mistcat -n "__fish_mistcat_using_subcommand help; and not __fish_seen_subcommand_from discovered-assets assets asset-diag sdk-clients sdk-client-diag map-clients client-stats client-diag unconnected-clients device-events device-stats device-cmd pcap mxedge-events mxedge-stats spectrum zigbee-join org-mxedge-events org-mxedge-stats org-insights org-pcap org-vendor-sync org-idp-test test subscribe config auth doctor list simulate completions man help" -f -a "assets" -d 'Positions of the named Bluetooth assets on a map'
complete -c mistcat -n "__fish_mistcat_using_subcommand help; and not __fish_seen_subcommand_from discovered-assets assets asset-diag sdk-clients sdk-client-diag map-clients client-stats client-diag unconnected-clients device-events device-stats device-cmd pcap mxedge-events mxedge-stats spectrum zigbee-join org-mxedge-events org-mxedge-stats org-insights org-pcap org-vendor-sync org-idp-test test subscribe config auth doctor list simulate completions man help" -f -a "asset-diag" -d 'How the position of one asset is computed (RF Glass)'
complete -c mistcat -n "__fish_mistcat_using_subcommand help; and not __fish_seen_subcommand_from discovered-assets assets asset-diag sdk-clients sdk-client-diag map-clients client-stats client-diag unconnected-clients device-events device-stats device-cmd pcap mxedge-events mxedge-stats spectrum zigbee-join org-mxedge-events org-mxedge-stats org-insights org-pcap org-vendor-sync org-idp-test test subscribe config auth doctor list simulate completions man help" -f -a "sdk-clients" -d 'Positions of the phones that use the Mist SDK on a map'
complete -c mistcat -n "__fish_mistcat_using_subcommand help; and not __fish_seen_subcommand_from discovered-assets assets asset-diag sdk-clients sdk-client-diag map-clients client-stats client-diag unconnected-clients device-events device-stats device-cmd pcap mxedge-events mxedge-stats spectrum zigbee-join org-mxedge-events org-mxedge-stats org-insights org-pcap org-vendor-sync org-idp-test test subscribe config auth doctor list simulate completions man help" -f -a "sdk-client-diag" -d 'How the position of one SDK client is computed (RF Glass)'
complete -c mistcat -n "__fish_mistcat_using_subcommand help; and not __fish_seen_subcommand_from discovered-assets assets asset-diag sdk-clients sdk-client-diag map-clients client-stats client-diag unconnected-clients device-events device-stats device-cmd pcap mxedge-events mxedge-stats spectrum zigbee-join org-mxedge-events org-mxedge-stats org-insights org-pcap org-vendor-sync org-idp-test test subscribe config auth doctor list simulate completions man help" -f -a "map-clients" -d 'Positions of the connected Wi-Fi clients on a map'
complete -c mistcat -n "__fish_mistcat_using_subcommand help; and not __fish_seen_subcommand_from discovered-assets assets asset-diag sdk-clients sdk-client-diag map-clients client-stats client-diag unconnected-clients device-events device-stats device-cmd pcap mxedge-events mxedge-stats spectrum zigbee-join org-mxedge-events org-mxedge-stats org-insights org-pcap org-vendor-sync org-idp-test test subscribe config auth doctor list simulate completions man help" -f -a "client-stats" -d 'Statistics of the connected Wi-Fi clients'
complete -c mistcat -n "__fish_mistcat_using_subcommand help; and not __fish_seen_subcommand_from discovered-assets assets asset-diag sdk-clients sdk-client-diag map-clients client-stats client-diag unconnected-clients device-events device-stats device-cmd pcap mxedge-events mxedge-stats spectrum zigbee-join org-mxedge-events org-mxedge-stats org-insights org-pcap org-vendor-sync org-idp-test test subscribe config auth doctor list simulate completions man help" -f -a "client-diag" -d 'How the position of one Wi-Fi client is computed (RF Glass)'
complete -c mistcat -n "__fish_mistcat_using_subcommand help; and not __fish_seen_subcommand_from discovered-assets assets asset-diag sdk-clients sdk-client-diag map-clients client-stats client-diag unconnected-clients device-events device-stats device-cmd pcap mxedge-events mxedge-stats spectrum zigbee-join org-mxedge-events org-mxedge-stats org-insights org-pcap org-vendor-sync org-idp-test test subscribe config auth doctor list simulate completions man help" -f -a "unconnected-clients" -d 'Positions of the Wi-Fi clients that are heard but not connected'
complete -c mistcat -n "__fish_mistcat_using_subcommand help; and not __fish_seen_subcommand_from discovered-assets assets asset-diag sdk-clients sdk-client-diag map-clients client-stats client-diag unconnected-clients device-events device-stats device-cmd pcap mxedge-events mxedge-stats spectrum zigbee-join org-mxedge-events org-mxedge-stats org-insights org-pcap org-vendor-sync org-idp-test test subscribe config auth doctor list simulate completions man help" -f -a "device-events" -d 'Events of the devices of a site, such as the progress of a firmware upgrade'
complete -c mistcat -n "__fish_mistcat_using_subcommand help; and not __fish_seen_subcommand_from discovered-assets assets asset-diag sdk-clients sdk-client-diag map-clients client-stats client-diag unconnected-clients device-events device-stats device-cmd pcap mxedge-events mxedge-stats spectrum zigbee-join org-mxedge-events org-mxedge-stats org-insights org-pcap org-vendor-sync org-idp-test test subscribe config auth doctor list simulate completions man help" -f -a "device-stats" -d 'Statistics of the access points, switches and gateways of a site'
complete -c mistcat -n "__fish_mistcat_using_subcommand help; and not __fish_seen_subcommand_from discovered-assets assets asset-diag sdk-clients sdk-client-diag map-clients client-stats client-diag unconnected-clients device-events device-stats device-cmd pcap mxedge-events mxedge-stats spectrum zigbee-join org-mxedge-events org-mxedge-stats org-insights org-pcap org-vendor-sync org-idp-test test subscribe config auth doctor list simulate completions man help" -f -a "device-cmd" -d 'Output of the utilities that run on a device'
complete -c mistcat -n "__fish_mistcat_using_subcommand help; and not __fish_seen_subcommand_from discovered-assets assets asset-diag sdk-clients sdk-client-diag map-clients client-stats client-diag unconnected-clients device-events device-stats device-cmd pcap mxedge-events mxedge-stats spectrum zigbee-join org-mxedge-events org-mxedge-stats org-insights org-pcap org-vendor-sync org-idp-test test subscribe config auth doctor list simulate completions man help" -f -a "pcap" -d 'Packets of the capture that runs at a site'
complete -c mistcat -n "__fish_mistcat_using_subcommand help; and not __fish_seen_subcommand_from discovered-assets assets asset-diag sdk-clients sdk-client-diag map-clients client-stats client-diag unconnected-clients device-events device-stats device-cmd pcap mxedge-events mxedge-stats spectrum zigbee-join org-mxedge-events org-mxedge-stats org-insights org-pcap org-vendor-sync org-idp-test test subscribe config auth doctor list simulate completions man help" -f -a "mxedge-events" -d 'Events of the Mist Edges of a site'
complete -c mistcat -n "__fish_mistcat_using_subcommand help; and not __fish_seen_subcommand_from discovered-assets assets asset-diag sdk-clients sdk-client-diag map-clients client-stats client-diag unconnected-clients device-events device-stats device-cmd pcap mxedge-events mxedge-stats spectrum zigbee-join org-mxedge-events org-mxedge-stats org-insights org-pcap org-vendor-sync org-idp-test test subscribe config auth doctor list simulate completions man help" -f -a "mxedge-stats" -d 'Statistics of the Mist Edges of a site'
complete -c mistcat -n "__fish_mistcat_using_subcommand help; and not __fish_seen_subcommand_from discovered-assets assets asset-diag sdk-clients sdk-client-diag map-clients client-stats client-diag unconnected-clients device-events device-stats device-cmd pcap mxedge-events mxedge-stats spectrum zigbee-join org-mxedge-events org-mxedge-stats org-insights org-pcap org-vendor-sync org-idp-test test subscribe config auth doctor list simulate completions man help" -f -a "spectrum" -d 'Samples of a running spectrum analysis'
complete -c mistcat -n "__fish_mistcat_using_subcommand help; and not __fish_seen_subcommand_from discovered-assets assets asset-diag sdk-clients sdk-client-diag map-clients client-stats client-diag unconnected-clients device-events device-stats device-cmd pcap mxedge-events mxedge-stats spectrum zigbee-join org-mxedge-events org-mxedge-stats org-insights org-pcap org-vendor-sync org-idp-test test subscribe config auth doctor list simulate completions man help" -f -a "zigbee-join" -d 'Zigbee devices that join an access point'
complete -c mistcat -n "__fish_mistcat_using_subcommand help; and not __fish_seen_subcommand_from discovered-assets assets asset-diag sdk-clients sdk-client-diag map-clients client-stats client-diag unconnected-clients device-events device-stats device-cmd pcap mxedge-events mxedge-stats spectrum zigbee-join org-mxedge-events org-mxedge-stats org-insights org-pcap org-vendor-sync org-idp-test test subscribe config auth doctor list simulate completions man help" -f -a "org-mxedge-events" -d 'Events of the Mist Edges of an organisation'
complete -c mistcat -n "__fish_mistcat_using_subcommand help; and not __fish_seen_subcommand_from discovered-assets assets asset-diag sdk-clients sdk-client-diag map-clients client-stats client-diag unconnected-clients device-events device-stats device-cmd pcap mxedge-events mxedge-stats spectrum zigbee-join org-mxedge-events org-mxedge-stats org-insights org-pcap org-vendor-sync org-idp-test test subscribe config auth doctor list simulate completions man help" -f -a "org-mxedge-stats" -d 'Statistics of the Mist Edges of an organisation'
complete -c mistcat -n "__fish_mistcat_using_subcommand help; and not __fish_seen_subcommand_from discovered-assets assets asset-diag sdk-clients sdk-client-diag map-clients client-stats client-diag unconnected-clients device-events device-stats device-cmd pcap mxedge-events mxedge-stats spectrum zigbee-join org-mxedge-events org-mxedge-stats org-insights org-pcap org-vendor-sync org-idp-test test subscribe config auth doctor list simulate completions man help" -f -a "org-insights" -d 'Counters and service levels of an organisation'
complete -c mistcat -n "__fish_mistcat_using_subcommand help; and not __fish_seen_subcommand_from discovered-assets assets asset-diag sdk-clients sdk-client-diag map-clients client-stats client-diag unconnected-clients device-events device-stats device-cmd pcap mxedge-events mxedge-stats spectrum zigbee-join org-mxedge-events org-mxedge-stats org-insights org-pcap org-vendor-sync org-idp-test test subscribe config auth doctor list simulate completions man help" -f -a "org-pcap" -d 'Packets of the capture that runs on a Mist Edge of an organisation'
complete -c mistcat -n "__fish_mistcat_using_subcommand help; and not __fish_seen_subcommand_from discovered-assets assets asset-diag sdk-clients sdk-client-diag map-clients client-stats client-diag unconnected-clients device-events device-stats device-cmd pcap mxedge-events mxedge-stats spectrum zigbee-join org-mxedge-events org-mxedge-stats org-insights org-pcap org-vendor-sync org-idp-test test subscribe config auth doctor list simulate completions man help" -f -a "org-vendor-sync" -d 'Results of the synchronisation with other vendors\' clouds'
complete -c mistcat -n "__fish_mistcat_using_subcommand help; and not __fish_seen_subcommand_from discovered-assets assets asset-diag sdk-clients sdk-client-diag map-clients client-stats client-diag unconnected-clients device-events device-stats device-cmd pcap mxedge-events mxedge-stats spectrum zigbee-join org-mxedge-events org-mxedge-stats org-insights org-pcap org-vendor-sync org-idp-test test subscribe config auth doctor list simulate completions man help" -f -a "org-idp-test" -d 'Results of tests of an identity provider'
complete -c mistcat -n "__fish_mistcat_using_subcommand help; and not __fish_seen_subcommand_from discovered-assets assets asset-diag sdk-clients sdk-client-diag map-clients client-stats client-diag unconnected-clients device-events device-stats device-cmd pcap mxedge-events mxedge-stats spectrum zigbee-join org-mxedge-events org-mxedge-stats org-insights org-pcap org-vendor-sync org-idp-test test subscribe config auth doctor list simulate completions man help" -f -a "test" -d 'The built-in test channel: `1`, again and again'
complete -c mistcat -n "__fish_mistcat_using_subcommand help; and not __fish_seen_subcommand_from discovered-assets assets asset-diag sdk-clients sdk-client-diag map-clients client-stats client-diag unconnected-clients device-events device-stats device-cmd pcap mxedge-events mxedge-stats spectrum zigbee-join org-mxedge-events org-mxedge-stats org-insights org-pcap org-vendor-sync org-idp-test test subscribe config auth doctor list simulate completions man help" -f -a "subscribe" -d 'Stream any channels, by path'
complete -c mistcat -n "__fish_mistcat_using_subcommand help; and not __fish_seen_subcommand_from discovered-assets assets asset-diag sdk-clients sdk-client-diag map-clients client-stats client-diag unconnected-clients device-events device-stats device-cmd pcap mxedge-events mxedge-stats spectrum zigbee-join org-mxedge-events org-mxedge-stats org-insights org-pcap org-vendor-sync org-idp-test test subscribe config auth doctor list simulate completions man help" -f -a "config" -d 'Show or begin the configuration'
complete -c mistcat -n "__fish_mistcat_using_subcommand help; and not __fish_seen_subcommand_from discovered-assets assets asset-diag sdk-clients sdk-client-diag map-clients client-stats client-diag unconnected-clients device-events device-stats device-cmd pcap mxedge-events mxedge-stats spectrum zigbee-join org-mxedge-events org-mxedge-stats org-insights org-pcap org-vendor-sync org-idp-test test subscribe config auth doctor list simulate completions man help" -f -a "auth" -d 'Sign in, see who is signed in, sign out'
complete -c mistcat -n "__fish_mistcat_using_subcommand help; and not __fish_seen_subcommand_from discovered-assets assets asset-diag sdk-clients sdk-client-diag map-clients client-stats client-diag unconnected-clients device-events device-stats device-cmd pcap mxedge-events mxedge-stats spectrum zigbee-join org-mxedge-events org-mxedge-stats org-insights org-pcap org-vendor-sync org-idp-test test subscribe config auth doctor list simulate completions man help" -f -a "doctor" -d 'Check the way to the cloud, piece by piece'
complete -c mistcat -n "__fish_mistcat_using_subcommand help; and not __fish_seen_subcommand_from discovered-assets assets asset-diag sdk-clients sdk-client-diag map-clients client-stats client-diag unconnected-clients device-events device-stats device-cmd pcap mxedge-events mxedge-stats spectrum zigbee-join org-mxedge-events org-mxedge-stats org-insights org-pcap org-vendor-sync org-idp-test test subscribe config auth doctor list simulate completions man help" -f -a "list" -d 'List what there is: a table on a terminal, NDJSON in a pipe'
complete -c mistcat -n "__fish_mistcat_using_subcommand help; and not __fish_seen_subcommand_from discovered-assets assets asset-diag sdk-clients sdk-client-diag map-clients client-stats client-diag unconnected-clients device-events device-stats device-cmd pcap mxedge-events mxedge-stats spectrum zigbee-join org-mxedge-events org-mxedge-stats org-insights org-pcap org-vendor-sync org-idp-test test subscribe config auth doctor list simulate completions man help" -f -a "simulate" -d 'Serve a simulated cloud'
complete -c mistcat -n "__fish_mistcat_using_subcommand help; and not __fish_seen_subcommand_from discovered-assets assets asset-diag sdk-clients sdk-client-diag map-clients client-stats client-diag unconnected-clients device-events device-stats device-cmd pcap mxedge-events mxedge-stats spectrum zigbee-join org-mxedge-events org-mxedge-stats org-insights org-pcap org-vendor-sync org-idp-test test subscribe config auth doctor list simulate completions man help" -f -a "completions" -d 'Print the completion script of a shell'
complete -c mistcat -n "__fish_mistcat_using_subcommand help; and not __fish_seen_subcommand_from discovered-assets assets asset-diag sdk-clients sdk-client-diag map-clients client-stats client-diag unconnected-clients device-events device-stats device-cmd pcap mxedge-events mxedge-stats spectrum zigbee-join org-mxedge-events org-mxedge-stats org-insights org-pcap org-vendor-sync org-idp-test test subscribe config auth doctor list simulate completions man help" -f -a "man" -d 'Print the manual page'
complete -c mistcat -n "__fish_mistcat_using_subcommand help; and not __fish_seen_subcommand_from discovered-assets assets asset-diag sdk-clients sdk-client-diag map-clients client-stats client-diag unconnected-clients device-events device-stats device-cmd pcap mxedge-events mxedge-stats spectrum zigbee-join org-mxedge-events org-mxedge-stats org-insights org-pcap org-vendor-sync org-idp-test test subscribe config auth doctor list simulate completions man help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
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
