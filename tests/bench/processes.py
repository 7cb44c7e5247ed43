#!/usr/bin/env python3
"""Whole programs side by side: exports against Graphviz's own, the window's start and memory against VYM's.

By hand, after ./run: tests/bench/processes.py [RUNS]. Prints medians of pairs run in turn. VYM is measured where it and Xvfb are installed.
"""

import json
import os
import pathlib
import random
import resource
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time

TOP = pathlib.Path(__file__).resolve().parents[2]
PROGRAMS = pathlib.Path(os.environ.get("CONCARTE_BINARY_DIR", TOP / "build/release"))
WORDS = """oser dire parler élève famille école réseau partage diagnostic parcours équipe écoute projet classe
référent accueil autonomie confiance collectif controverse orientation évaluation œuvre ensemble""".split()


def tree(count, seed=7):
    """(parent, label) of each node, parents first; the same on every machine."""
    chance = random.Random(seed)
    nodes = [(None, "Réussite éducative")]
    for number in range(1, count):
        parent = chance.randrange(max(0, number // 6 - 3), max(1, number // 3))
        label = " ".join(chance.choices(WORDS, k=chance.randint(2, 6))) + f" {number}"
        nodes.append((parent, label))
    return nodes


def write_map(nodes, path):
    records = [{"id": f"n{i}", **({} if parent is None else {"parent": f"n{parent}"}), "text": text}
               for i, (parent, text) in enumerate(nodes)]
    path.write_text(json.dumps({"format": "concarte-map", "version": 1, "id": "m", "title": "Mesure", "language": "fr",
                                "nodes": records, "layout": {"style": "mindmap"}}, ensure_ascii=False))


def write_dot(nodes, path):
    lines = ["graph {", "node [shape=box, fontname=Inter, fontsize=11.5];"]
    for i, (parent, text) in enumerate(nodes):
        lines.append(f'{i} [label="{text}"];')
        if parent is not None:
            lines.append(f"{parent} -- {i};")
    path.write_text("\n".join([*lines, "}"]))


def cpu_and_wall(command):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.monotonic()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    wall = time.monotonic() - start
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, wall


def race(name, ours, theirs, runs, limit):
    pairs = [(cpu_and_wall(ours), cpu_and_wall(theirs)) for _ in range(runs + 1)][1:]
    for kind, index in (("cpu", 0), ("wall", 1)):
        mine = statistics.median(pair[0][index] for pair in pairs)
        other = statistics.median(pair[1][index] for pair in pairs)
        ratio = statistics.median(pair[0][index] / pair[1][index] for pair in pairs)
        print(f"{name:34} {kind:4} {mine * 1000:8.1f} ms {other * 1000:8.1f} ms   ratio {ratio:.2f}  (wanted ≤ {limit})")


def exports(runs, folder):
    for count, engine, limit in ((30, "dot", "1"), (1000, "dot", "0.25"), (10000, "twopi", "0.33")):
        nodes = tree(count)
        write_map(nodes, folder / "map.json")
        write_dot(nodes, folder / "map.dot")
        race(f"export, {count} nodes / {engine} -Tsvg",
             [PROGRAMS / "concarte", "export", folder / "map.json", "-o", folder / "map.svg"],
             [engine, "-Tsvg", folder / "map.dot", "-o", folder / "dot.svg"], runs, limit)


def memory_kb(session):
    """Of the session's programs, without the message bus: what is theirs alone, and their share of the rest."""
    total = 0
    for pid in subprocess.run(["pgrep", "-s", str(session)], capture_output=True, text=True).stdout.split():
        process = pathlib.Path("/proc", pid)
        if "dbus" not in (process / "comm").read_text():
            total += sum(int(line.split()[1]) for line in (process / "smaps_rollup").read_text().splitlines() if line.startswith("Pss:"))
    return total


def colours_of(window, environment):
    shot = subprocess.run(["import", "-window", window, "-resize", "25%", "-format", "%k", "info:"], env=environment, capture_output=True, text=True)
    return int(shot.stdout) if shot.stdout.strip().isdigit() else 0


def start(command, title, environment):
    """Seconds until the window has drawn (its picture is no longer of a few colours), and kB a second later."""
    begin = time.monotonic()
    process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
    try:
        while time.monotonic() - begin < 60:
            found = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", title], env=environment, capture_output=True, text=True)
            if any(colours_of(window, environment) > 24 for window in found.stdout.split()):
                taken = time.monotonic() - begin
                time.sleep(1)
                return taken, memory_kb(process.pid)
        raise SystemExit(f"{command[0]} drew no window")
    finally:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()


def windows(runs, folder):
    if not all(map(shutil.which, ("vym", "dbus-run-session", "Xvfb", "xdotool", "import"))):
        print("window / VYM: vym, dbus-run-session, Xvfb, xdotool or import is not installed")
        return
    display = f":{os.getpid() % 20000 + 100}"
    server = subprocess.Popen(["Xvfb", display, "-noreset", "-nolisten", "tcp", "-screen", "0", "1280x800x24"], stderr=subprocess.DEVNULL)
    # In another language VYM first asks to be told that it has read that there is no translation.
    environment = {**os.environ, "LANG": "fr_FR.UTF-8", "LC_ALL": "fr_FR.UTF-8", "DISPLAY": display, "HOME": str(folder), "XDG_CACHE_HOME": str(folder), "XDG_STATE_HOME": str(folder),
                   "XDG_CONFIG_HOME": str(folder)}
    try:
        time.sleep(1)
        sample = TOP / "maps/reussite-educative/synthese.json"
        pairs = [(start([PROGRAMS / "concarte", sample], "Concarte", environment), start(["dbus-run-session", "--", "vym"], "[Vv][Yy][Mm]", environment))
                 for _ in range(runs + 1)][1:]
        for kind, index, unit, limit in (("start", 0, "s", "1.5"), ("memory", 1, "kB", "2")):
            mine = statistics.median(pair[0][index] for pair in pairs)
            other = statistics.median(pair[1][index] for pair in pairs)
            ratio = statistics.median(pair[0][index] / pair[1][index] for pair in pairs)
            print(f"window, synthese.json / VYM, {kind}: {mine:.2f} {unit}, {other:.2f} {unit}   ratio {ratio:.2f}  (wanted ≤ {limit})")
    finally:
        server.kill()


def main():
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 9
    with tempfile.TemporaryDirectory() as folder:
        exports(runs, pathlib.Path(folder))
        windows(min(runs, 5), pathlib.Path(folder))


if __name__ == "__main__":
    main()
