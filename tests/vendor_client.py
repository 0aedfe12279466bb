"""Drives Juniper's Python client (`pip install mistapi`) against a simulated cloud.

Arguments: the announcement of `mistcat simulate --tls`, and the longest time in seconds that a utility may
stream (the client's own default is 60). Writes one JSON line for each websocket class and each utility:
`what`, `error` (null if all was well), `messages`, `seconds`.
"""

import inspect
import json
import os
import pty
import socket
import sys
import threading
import time

import mistapi
from mistapi.device_utils import ap, ex, mxedge, srx, ssr
from mistapi.websockets import location, orgs, sites

READY = json.loads(sys.argv[1])
LONGEST = int(sys.argv[2])
PORT = READY["url"].rsplit(":", 1)[1]
# Only what somebody started comes on these.
QUIET = ("PcapEvents", "DeviceCmdEvents")


def resolve_locally(lookup):
    """`api.localhost` is this machine, whatever the resolver says."""

    def patched(host, *rest, **named):
        local = isinstance(host, str) and host.endswith(".localhost")
        return lookup("127.0.0.1" if local else host, *rest, **named)

    return patched


def session():
    made = mistapi.APISession(show_cli_notif=False)
    # The client's own list has none but Mist's hosts.
    made._cloud_uri = f"api.localhost:{PORT}"
    # The environment's authorities and proxies have no say here.
    made._session.trust_env = False
    made._session.verify = READY["ca"]
    made._apitoken = [READY["token"]]
    made._apitoken_index = 0
    made._session.headers.update({"Authorization": f"Token {READY['token']}"})
    return made


def get(path):
    return APISESSION.mist_get(f"/api/v1/{path}").data


def say(what, error, messages, started):
    line = {"what": what, "error": error, "messages": messages}
    line["seconds"] = round(time.monotonic() - started, 1)
    with LOCK:
        print(json.dumps(line), flush=True)


LOCK = threading.Lock()


def stream_classes():
    for module in (sites, orgs, location):
        for name, own in sorted(vars(module).items()):
            if inspect.isclass(own) and hasattr(own, "receive") and not name.startswith("_"):
                yield module, name, own


def stream(module, name, own, arguments):
    """Subscribes, waits for data where some is to come, and leaves."""
    started, errors, data = time.monotonic(), [], []
    enough = threading.Event()
    subscribed = threading.Event()
    wanted = set(inspect.signature(own.__init__).parameters)
    socket_ = own(APISESSION, **{key: value for key, value in arguments.items() if key in wanted})

    def hear(message):
        if message.get("event") == "channel_subscribed":
            subscribed.set()
        elif message.get("event") == "data":
            data.append(message)
            enough.set()

    socket_.on_message(hear)
    socket_.on_error(lambda error: errors.append(str(error)))
    socket_.connect(run_in_background=True)
    if not subscribed.wait(20):
        errors.append("not subscribed")
    elif name not in QUIET and not enough.wait(20):
        errors.append("no data")
    socket_.disconnect()
    say(f"{module.__name__}.{name}", errors[0] if errors else None, len(data), started)


def utilities(module):
    for name in module.__all__:
        own = getattr(module, name)
        if inspect.isfunction(own) and name not in ("createShellSession", "interactiveShell"):
            yield name, own


def run(module, name, own, place):
    started = time.monotonic()
    wanted = inspect.signature(own).parameters
    given = {key: value for key, value in place.items() if key in wanted}
    if "Pcap" in name:
        # One after the other, so seconds count.
        given["timeout"] = 3
    response = own(APISESSION, **given)
    response.wait(LONGEST + 60)
    answer, error = response.trigger_api_response, response.ws_error
    if answer is None or answer.status_code != 200:
        error = f"refused: {answer and answer.data}"
    elif not response.done:
        error = "still running"
    elif response.ws_required and not response.ws_data and name not in SILENT:
        error = "no output"
    say(f"{module.__name__}.{name}", error, len(response.ws_data), started)


# The cloud documents no answer to these calls, so their output may come before the client listens.
SILENT = ("clearSessions", "bouncePort", "releaseDhcpLeases")


def shell(module, place):
    """Types a command, reads what it prints, and leaves by `exit`."""
    started, text = time.monotonic(), b""
    with module.createShellSession(APISESSION, place["site_id"], place["device_id"]) as own:
        own.send_commands(["show version"])
        while own.connected and b"Hostname" not in text and time.monotonic() - started < 20:
            text += own.recv(0.5) or b""
        own.send_commands(["exit"])
        while own.connected and own._ws.connected and time.monotonic() - started < 20:
            own.recv(0.5)
        error = None if b"Hostname" in text else f"no answer: {text!r}"
        if own.connected:
            error = "still open"
    say(f"{module.__name__}.createShellSession", error, len(text), started)


def interactive_shell(module, place):
    """The same on a terminal."""
    started = time.monotonic()
    child, terminal = pty.fork()
    if child == 0:
        # The parent's connections are not the child's.
        module.interactiveShell(session(), place["site_id"], place["device_id"])
        os._exit(0)
    text, typed = b"", False
    try:
        while piece := os.read(terminal, 4096):
            text += piece
            if not typed and b"> " in text:
                typed = os.write(terminal, b"exit\r") > 0
    except OSError:
        pass  # The terminal is closed.
    code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    error = None if code == 0 and typed else f"code {code}: {text!r}"
    say(f"{module.__name__}.interactiveShell", error, len(text), started)


def place_of(kind, model=lambda _: True):
    """The first connected device of a kind, with arguments for every utility."""
    for site in READY["sites"]:
        for device in get(f"sites/{site}/stats/devices?type={kind}&status=connected"):
            if model(device["model"]):
                interfaces = {device["mac"]: {"ge-0/0/0": None}}
                return ARGUMENTS | {
                    "site_id": site,
                    "device_id": device["id"],
                    "device_interfaces": interfaces,
                }
    raise LookupError(kind)


ARGUMENTS = {
    "host": "192.0.2.1",
    "count": 2,
    "port_id": "ge-0/0/1",
    "port_ids": ["ge-0/0/1"],
    "network": "corp",
    "macs": ["5c5b350e0060"],
    "policy_name": "guest",
    "prefix": "10.0.0.0/8",
    "route_type": "received",
    "service_name": "internet",
    "service_ids": ["1"],
    "band": "5",
    "duration": 60,
    "num_packets": 100,
}


def together(jobs):
    threads = [threading.Thread(target=job) for job in jobs]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def main():
    first = READY["sites"][0]
    maps = [own["id"] for own in get(f"sites/{first}/maps")]
    devices = [own["id"] for own in get(f"sites/{first}/devices")]
    where = {"site_id": first, "site_ids": READY["sites"], "org_id": READY["org"], "map_ids": maps}
    where["device_ids"] = devices
    together([lambda own=own: stream(*own, arguments=where) for own in stream_classes()])
    edge = get(f"sites/{first}/mxedges")[0]["id"]
    places = {
        ap: place_of("ap"),
        ex: place_of("switch"),
        srx: place_of("gateway", lambda model: model != "SSR"),
        ssr: place_of("gateway", lambda model: model == "SSR"),
        mxedge: where | ARGUMENTS | {"device_interfaces": {edge: {"port0": None}}},
    }
    jobs, captures = [], []
    for module, place in places.items():
        for name, own in utilities(module):
            job = lambda module=module, name=name, own=own, place=place: run(
                module, name, own, place
            )
            (captures if "Pcap" in name else jobs).append(job)
    jobs += [lambda module=module: shell(module, places[module]) for module in (ex, srx)]
    # One capture at a time runs at a site.
    jobs.append(lambda: [capture() for capture in captures])
    together(jobs)
    for module in (ex, srx):
        interactive_shell(module, places[module])


socket.getaddrinfo = resolve_locally(socket.getaddrinfo)
wrapper = ap.ping.__globals__["WebSocketWrapper"]
wrapper.__init__.__defaults__ = tuple(
    LONGEST if default == 60 else default for default in wrapper.__init__.__defaults__
)
# After it has closed a connection, the client may wait for its own end until this time is over.
sys.modules["mistapi.websockets.__ws_client"].DEFAULT_PING_TIMEOUT = 2
APISESSION = session()
main()
