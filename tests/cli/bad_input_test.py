"""Bad files and a system that refuses: a sentence with the place, the right exit code, and nothing written or changed."""
import ctypes
import json
import os
import resource
import signal
import subprocess
import unittest

from program import CommandLineTest, DONE, FAILED, INVALID_INPUT, PROGRAM, SAMPLE, SMALL, environment, map_of

LEVELS = 10_001
DEEP = map_of({"id": "n0", "text": "0"}, *({"id": f"n{i}", "parent": f"n{i - 1}", "text": str(i)} for i in range(1, LEVELS)))
A, B = {"id": "a", "text": "Réussite"}, {"id": "b", "parent": "a", "text": "Il ose dire"}

# What is wrong -> the bytes of the file, and the place that is told (none: the whole file).
BROKEN = {
    "empty": ("", None),
    "blank": (" \n\t\n", None),
    "not a map": ("Bonjour", None),
    "another program's JSON": ('{"format": "autre", "version": 1, "nodes": []}', None),
    "truncated": (SMALL[: SMALL.index("Elle")], "line 9"),
    "a comma too many": (SMALL.replace("},\n", "},,\n", 1), "line 7"),
    "invalid UTF-8": (SMALL.encode().replace("é".encode(), b"\xff", 1), "line 7"),
    "a control character": (SMALL.replace("Il ose", "Il\\u0000ose"), "line 8, b"),
    "a text that is a number": (map_of(A, {"id": "b", "parent": "a", "text": 3}), "line 8, b"),
    "nodes that are a text": ('{"format": "concarte-map", "version": 1,\n"nodes": "a"}', "line 2"),
    "a node that is a number": (map_of(A, "3"), "line 8"),
    "a node without an id": (map_of(A, {"parent": "a", "text": "x"}), "line 8"),
    "an id with an accent": (map_of(A, {"id": "é", "text": "x"}), "line 8"),
    "a version that is a text": (SMALL.replace('"version": 1', '"version": "un"'), "line 3"),
    "a cycle": (map_of(A, {"id": "c", "parent": "d", "text": "x"}, {"id": "d", "parent": "c", "text": "y"}), "line 8, c"),
    "its own parent": (map_of(A, {"id": "b", "parent": "b", "text": "x"}), "line 8, b"),
    "a missing parent": (map_of(A, {"id": "b", "parent": "perdu", "text": "x"}), "line 8, b"),
    "a duplicate id": (map_of(A, B, {"id": "b", "parent": "a", "text": "x"}), "line 9, b"),
    "a duplicate key": (map_of(A, '{"id": "b", "text": "x", "text": "y"}'), "line 8, b"),
    "a link to nowhere": (map_of(A, B, links=[{"id": "l", "from": "a", "to": "perdu"}]), "line 6, l: "),
    "10 001 levels": (DEEP, f"line {LEVELS + 6}, n{LEVELS - 1}: "),
}


def without_rights():
    """Of a child process: an administrator too is then refused what the file's rights refuse."""
    PR_CAPBSET_DROP, CAP_DAC_OVERRIDE, CAP_DAC_READ_SEARCH = 24, 1, 2
    libc = ctypes.CDLL(None)
    for capability in (CAP_DAC_OVERRIDE, CAP_DAC_READ_SEARCH):
        libc.prctl(PR_CAPBSET_DROP, capability, 0, 0, 0)


def with_little_room():
    """Of a child process: no file may grow over a few bytes, as on a disk that is full."""
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (64, 64))


class BrokenFiles(CommandLineTest):
    def setUp(self):
        super().setUp()
        self.out = self.file("sortie", "avant")
        self.figure = self.file("sortie.svg", "avant")

    def everywhere(self, carte):
        """All that reads a map, and would write something."""
        return (["export", carte, "-o", self.figure], ["check", carte], ["info", carte], ["layout", carte, "--layout", "mindmap", "--json"],
                ["script", carte, "-o", self.out])

    def test_each_is_refused_with_its_place(self):
        for what, (content, place) in BROKEN.items():
            carte = self.file("carte.json", content)
            before = carte.read_bytes()
            for arguments in self.everywhere(carte):
                with self.subTest(what, command=arguments[0]):
                    run = self.expect(INVALID_INPUT, *arguments)
                    self.assertIn(f"{carte}: {place or ''}", run.stderr)
                    self.assertNotIn("Traceback", run.stderr)
                    self.assertEqual((self.out.read_text(), self.figure.read_text(), carte.read_bytes()), ("avant", "avant", before))

    def test_each_is_refused_on_standard_input_too(self):
        for what, (content, place) in BROKEN.items():
            with self.subTest(what):
                content = content if isinstance(content, bytes) else content.encode()
                run = self.expect(INVALID_INPUT, "check", "-", stdin=content, text=False)
                self.assertIn(f"concarte: -: {place or ''}", run.stderr.decode())

    def test_what_can_be_mended_opens_once_mended(self):
        mended = self.folder / "mendee.json"
        for what in set(BROKEN) - {"empty", "blank", "not a map", "another program's JSON"}:
            with self.subTest(what):
                carte = self.file("carte.json", BROKEN[what][0])
                self.expect(DONE, "check", carte, "--repair", "-o", mended, may_warn=True)
                self.expect(DONE, "check", mended)
                self.assertIn("Réussite" if what not in ("invalid UTF-8", "nodes that are a text", "10 001 levels") else "format", mended.read_text())

    def test_the_deepest_map_is_accepted(self):
        shallower = self.file("carte.json", DEEP.replace(f'{{"id": "n{LEVELS - 1}", "parent": "n{LEVELS - 2}"', f'{{"id": "n{LEVELS - 1}"'))
        self.assertEqual(json.loads(self.expect(DONE, "info", shallower, "--json").stdout)["depth"], LEVELS - 1)


class RefusedBySystem(CommandLineTest):
    def expect_refused(self, *arguments, **options):
        run = self.expect(FAILED, *arguments, **options)
        self.assertEqual(len(run.stderr.splitlines()), 1, run.stderr)
        return run.stderr

    def test_a_missing_file(self):
        missing = self.folder / "absente.json"
        for arguments in (["export", missing, "-o", self.folder / "a.svg"], ["check", missing], ["info", missing], ["script", missing],
                          ["layout", missing, "--layout", "tree", "--json"], [missing], ["screenshot", missing, "-o", self.folder / "a.png"]):
            with self.subTest(arguments[0]):
                self.assertIn(str(missing), self.expect_refused(*arguments))

    def test_a_folder(self):
        for arguments in (["export", self.folder, "-o", self.folder / "a.svg"], ["check", self.folder], ["info", self.folder], [self.folder]):
            self.assertIn("folder", self.expect_refused(*arguments))
        self.assertIn("folder", self.expect_refused("check", SAMPLE, "--repair", "-o", self.folder))

    def test_a_folder_that_does_not_exist(self):
        self.assertIn("absent", self.expect_refused("export", SAMPLE, "-o", self.folder / "absent" / "a.svg"))

    def test_a_file_in_the_place_of_a_folder(self):
        self.expect_refused("export", SAMPLE, "-o", self.file("a.json", SMALL) / "a.svg")

    def test_no_right_to_read(self):
        carte = self.file("carte.json", SMALL)
        carte.chmod(0)
        self.assertIn("not allowed to read", self.expect_refused("info", carte, preexec_fn=without_rights))

    def test_no_right_to_write(self):
        out = self.file("carte.json", SMALL)
        out.chmod(0o400)
        self.assertIn("not allowed to write", self.expect_refused("check", SAMPLE, "--repair", "-o", out, preexec_fn=without_rights))
        closed = self.folder / "ferme"
        closed.mkdir()
        closed.chmod(0o500)
        self.addCleanup(closed.chmod, 0o700)
        self.assertIn("not allowed to write", self.expect_refused("export", SAMPLE, "-o", closed / "a.svg", preexec_fn=without_rights))
        self.assertEqual((out.read_text(), os.listdir(closed)), (SMALL, []))

    def test_a_full_disk(self):
        for arguments in (["export", SAMPLE, "-o", "/dev/full"], ["check", SAMPLE, "--repair", "-o", "/dev/full"], ["script", SAMPLE, "-o", "/dev/full"]):
            self.assertIn("full", self.expect_refused(*arguments))

    def test_no_room_for_the_file_leaves_the_one_that_was_there(self):
        out, figure = self.file("sortie.json", "avant"), self.file("sortie.svg", "avant")
        for arguments in (["export", SAMPLE, "-o", figure], ["check", SAMPLE, "--repair", "-o", out], ["script", SAMPLE, "-o", out]):
            self.assertIn("nothing was changed", self.expect_refused(*arguments, preexec_fn=with_little_room))
        self.assertEqual((out.read_text(), figure.read_text()), ("avant", "avant"))
        self.assertEqual(sorted(os.listdir(self.folder)), ["sortie.json", "sortie.svg"])

    def test_standard_output_that_is_full(self):
        with open("/dev/full", "wb") as full:
            for arguments in (["info", SAMPLE], ["check", SAMPLE], ["export", SAMPLE, "-o", "-"], ["--help"]):
                run = subprocess.run([PROGRAM, *arguments], stdout=full, stderr=subprocess.PIPE, env=environment(), check=False)
                self.assertEqual(run.returncode, FAILED, arguments)
                self.assertTrue(run.stderr)


if __name__ == "__main__":
    unittest.main()
