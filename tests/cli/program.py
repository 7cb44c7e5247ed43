"""Runs the built `concarte` for the tests of the command line, and gives them maps to work on."""
import json
import os
import subprocess
import tempfile
import unittest
from pathlib import Path

TOP = Path(os.environ["CONCARTE_SOURCE_DIR"])
BUILD = Path(os.environ["CONCARTE_BINARY_DIR"])
PROGRAM = BUILD / "concarte"
MAPS = sorted((TOP / "maps").rglob("*.json"))
SAMPLE = TOP / "maps/reussite-educative/groupe-1.json"
STYLES = ("mindmap", "tree", "tree-down", "radial", "organic", "network", "circular", "clusters")

DONE, FAILED, WRONG_USAGE, INVALID_INPUT = 0, 1, 2, 3


def environment(**changes):
    """English, without a display, and nobody's own settings."""
    kept = {name: os.environ[name] for name in ("PATH", "TMPDIR") if name in os.environ}
    home = str(BUILD / "artefacts/home")
    return kept | {"LC_ALL": "C", "HOME": home, **changes}


def concarte(*arguments, stdin="", **options):
    """Runs the program to its end. Its answers are text, unless `text=False` asks for bytes."""
    options = {"text": True, "env": environment(), "timeout": 120} | options
    stdin = stdin if options["text"] or isinstance(stdin, bytes) else stdin.encode()
    return subprocess.run([PROGRAM, *map(str, arguments)], input=stdin, capture_output=True, check=False, **options)


def map_of(*nodes, **fields):
    """A map's text with these nodes and fields, each node on its own line from line 6 on."""
    heading = {"format": "concarte-map", "version": 1, "id": "m", "title": "Essai"} | fields
    lines = ["{"] + [f"  {json.dumps(name)}: {json.dumps(value)}," for name, value in heading.items()]
    rows = ",\n".join("    " + (node if isinstance(node, str) else json.dumps(node, ensure_ascii=False)) for node in nodes)
    return "\n".join(lines) + '\n  "nodes": [\n' + rows + '\n  ],\n  "layout": {"style": "mindmap"}\n}\n'


SMALL = map_of({"id": "a", "text": "Réussite"}, {"id": "b", "parent": "a", "text": "Il ose dire"},
               {"id": "c", "parent": "a", "text": "Elle écoute"})


class CommandLineTest(unittest.TestCase):
    """Each test has an empty folder of its own."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)

    def file(self, name, content):
        path = self.folder / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    def expect(self, code, *arguments, may_warn=False, **options):
        """Runs, checks the exit code and the form of what is said on standard error, and gives the run."""
        run = concarte(*arguments, **options)
        self.assertEqual(run.returncode, code, f"concarte {' '.join(map(str, arguments))}\n{run.stdout!r}\n{run.stderr!r}")
        said = run.stderr if isinstance(run.stderr, str) else run.stderr.decode()
        for line in said.splitlines():
            self.assertTrue(line.startswith("concarte: "), line)
        if code != DONE:
            self.assertNotEqual(said, "")
        elif not may_warn:
            self.assertEqual(said, "")
        return run
