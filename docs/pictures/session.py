#!/usr/bin/env python3
"""Draw docs/session.svg from what mistcat prints on a terminal.

Usage: docs/pictures/session.py [BINARY]

Runs the command below against the simulated cloud with stdout on a pseudo-terminal, and turns the
ANSI text into an SVG. Python 3 alone is enough. The simulated world has a fixed seed, but uptimes
and times of day follow the clock, so two pictures differ in those.
"""

import fcntl
import os
import pty
import re
import struct
import subprocess
import sys
import termios
from html import escape
from pathlib import Path

COMMAND = ["--demo", "device-stats", "--site", "HQ", "-c", "16"]
SHOWN = "$ mistcat --demo device-stats --site HQ"
COLUMNS = 110

# In pixels.
FONT_SIZE, CELL_WIDTH, LINE_HEIGHT, MARGIN = 13, 8.83, 18, 14

FOREGROUND, BACKGROUND, DIM = "#d7dae0", "#1e2127", "#7f848e"
PALETTE = {
    31: "#e06c75", 32: "#98c379", 33: "#e5c07b", 34: "#61afef", 35: "#c678dd", 36: "#56b6c2",
    91: "#e06c75", 92: "#98c379", 93: "#e5c07b", 94: "#61afef", 95: "#c678dd", 96: "#56b6c2",
}
SEQUENCE = re.compile(r"\x1b\[([0-9;]*)([A-Za-z])")


def record(binary):
    """What the command prints on a terminal of COLUMNS columns."""
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, COLUMNS, 0, 0))
    environment = {**os.environ, "TERM": "xterm-256color", "TZ": "UTC"}
    environment.pop("NO_COLOR", None)
    process = subprocess.Popen(
        [binary, *COMMAND], stdin=subprocess.DEVNULL, stdout=theirs, stderr=subprocess.DEVNULL,
        env=environment,
    )
    os.close(theirs)
    written = b""
    while True:
        try:
            chunk = os.read(ours, 65536)
        except OSError:  # Linux reports an error once the other end is closed.
            break
        if not chunk:
            break
        written += chunk
    if process.wait() != 0:
        sys.exit(f"mistcat ended with exit code {process.returncode}")
    return written.decode()


def indexed(number):
    """A colour of the 256-colour palette, as #rrggbb."""
    if number < 16:
        return PALETTE.get(30 + number if number < 8 else 82 + number, FOREGROUND)
    if number >= 232:
        return "#" + f"{8 + 10 * (number - 232):02x}" * 3
    levels = (0, 95, 135, 175, 215, 255)
    number -= 16
    return "#" + "".join(f"{levels[number // step % 6]:02x}" for step in (36, 6, 1))


def restyle(style, codes):
    """The style, a (colour, bold) pair, after an SGR sequence."""
    colour, bold = style
    codes = [int(code or 0) for code in codes.split(";")]
    while codes:
        code = codes.pop(0)
        if code == 0:
            colour, bold = FOREGROUND, False
        elif code == 1:
            bold = True
        elif code == 2:
            colour = DIM
        elif code == 39:
            colour = FOREGROUND
        elif code == 38 and codes[:1] == [5]:
            colour, codes = indexed(codes[1]), codes[2:]
        elif code in PALETTE:
            colour = PALETTE[code]
    return colour, bold


def spans(line):
    """A line cut into (style, text) pairs."""
    style, at = (FOREGROUND, False), 0
    for sequence in SEQUENCE.finditer(line):
        if text := line[at:sequence.start()]:
            yield style, text
        if sequence[2] == "m":
            style = restyle(style, sequence[1])
        at = sequence.end()
    if text := line[at:]:
        yield style, text


def draw(lines):
    """The picture as SVG."""
    width = round(2 * MARGIN + COLUMNS * CELL_WIDTH)
    height = 2 * MARGIN + LINE_HEIGHT * len(lines)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" '
        f'font-family="Menlo,Consolas,DejaVu Sans Mono,monospace" font-size="{FONT_SIZE}">',
        f'<rect width="100%" height="100%" rx="8" fill="{BACKGROUND}"/>',
    ]
    for number, line in enumerate(lines):
        y = MARGIN + LINE_HEIGHT * number + FONT_SIZE
        text = ""
        for (colour, bold), words in spans(line):
            weight = ' font-weight="bold"' if bold else ""
            text += f'<tspan fill="{colour}"{weight}>{escape(words)}</tspan>'
        parts.append(f'<text x="{MARGIN}" y="{y}" xml:space="preserve">{text}</text>')
    return "\n".join([*parts, "</svg>", ""])


def main():
    root = Path(__file__).resolve().parents[2]
    target = Path(os.environ.get("CARGO_TARGET_DIR", root / "target"))
    binary = sys.argv[1] if len(sys.argv) > 1 else str(target / "debug" / "mistcat")
    lines = record(binary).replace("\r\n", "\n").splitlines()
    (root / "docs" / "session.svg").write_text(draw([SHOWN, *lines]), encoding="utf-8")


if __name__ == "__main__":
    main()
