#!/usr/bin/env python3
"""What the window costs while nobody touches it: processor ticks over ten seconds, after an edit has glided to its end.

By hand, after ./run: tests/bench/idle.py [SECONDS]. Wants Xvfb, setxkbmap and xdotool.
"""

import os
import pathlib
import sys
import tempfile
import time

TOP = pathlib.Path(__file__).resolve().parents[2]
os.environ.setdefault("CONCARTE_SOURCE_DIR", str(TOP))
os.environ.setdefault("CONCARTE_BINARY_DIR", str(TOP / "build/release"))
os.environ.setdefault("CONCARTE_ARTEFACTS", tempfile.gettempdir())
sys.path.insert(0, str(TOP / "tests/gui"))

from desk import Desk  # noqa: E402


def ticks(pid):
    """utime + stime of the process and of those it started."""
    total = 0
    for process in [pid, *children(pid)]:
        fields = pathlib.Path(f"/proc/{process}/stat").read_text().rsplit(")", 1)[1].split()
        total += int(fields[11]) + int(fields[12])
    return total


def children(pid):
    words = "".join(file.read_text() for file in pathlib.Path(f"/proc/{pid}/task").glob("*/children"))
    return [child for direct in words.split() for child in [int(direct), *children(direct)]]


def main():
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else 10
    desk = Desk("reussite-educative/synthese.json")
    try:
        desk.press("Home", "Tab")
        desk.type("Une idée")
        desk.press("Return")
        for state in ("an idea selected", "a label being edited"):
            time.sleep(3)
            before = ticks(desk.program.pid)
            time.sleep(seconds)
            print(f"{state}: {ticks(desk.program.pid) - before} ticks in {seconds:g} s (wanted 0)")
            desk.press("F2")
    finally:
        desk.close()


if __name__ == "__main__":
    main()
