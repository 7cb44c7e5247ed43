"""`concarte export`: the figure's form, its options, the same bytes each time, and no library that it does not need."""
import os
import re
import subprocess
import unittest
import xml.etree.ElementTree as xml

from program import CommandLineTest, PROGRAM, SAMPLE, SMALL, STYLES, WRONG_USAGE, DONE, INVALID_INPUT, concarte, environment, map_of

VOICES = map_of({"id": "a", "text": "Réussite"},
                {"id": "b", "parent": "a", "text": "Il ose dire", "contributions": [{"groups": ["g"], "text": "Oser"}],
                 "stances": [{"groups": ["g"], "stance": "against", "reason": "trop tôt"}]},
                groups=[{"id": "g", "kind": "partner", "name": "Travail social", "mark": "Z", "colour": "#cc79a7"}])


class Export(CommandLineTest):
    def svg(self, *arguments, **options):
        """The figure written on standard output."""
        return self.expect(DONE, "export", *arguments, "-o", "-", **options).stdout

    def test_a_figure_is_an_svg_in_millimetres_with_its_words(self):
        out = self.folder / "carte.svg"
        run = self.expect(DONE, "export", SAMPLE, "-o", out)
        self.assertEqual(run.stdout, "")
        root = xml.fromstring(out.read_text())
        self.assertEqual(root.tag, "{http://www.w3.org/2000/svg}svg")
        self.assertRegex(root.get("width"), r"^[0-9.]+mm$")
        self.assertIn("Il ose dire", out.read_text().replace("\u00a0", " "))
        self.assertNotRegex(out.read_text(), r"<script|foreignObject")

    def test_the_same_map_gives_the_same_bytes(self):
        for style in STYLES:
            with self.subTest(style):
                self.assertEqual(self.svg(SAMPLE, "--layout", style), self.svg(SAMPLE, "--layout", style))

    def test_the_words_of_a_figure_follow_the_map_and_not_the_reader(self):
        carte = self.file("carte.json", VOICES)
        french = self.svg(carte, env=environment(LANGUAGE="fr"))
        self.assertEqual(self.svg(carte, env=environment(LANGUAGE="en")), french)
        self.assertIn("ontre", french)

    def test_numbers_do_not_follow_the_language(self):
        there = self.svg(SAMPLE)
        for name in ("fr_FR.UTF-8", "C.UTF-8"):
            self.assertEqual(re.findall(r' d="[^"]*"', self.svg(SAMPLE, env=environment(LC_ALL=name))), re.findall(r' d="[^"]*"', there))

    def test_the_map_may_come_from_standard_input(self):
        self.assertEqual(self.svg("-", stdin=SMALL), self.svg(self.file("carte.json", SMALL)))

    def test_devices_are_written_through(self):
        self.assertEqual(self.expect(DONE, "export", self.file("carte.json", SMALL), "-o", "/dev/stdout").stdout,
                         self.svg(self.folder / "carte.json"))

    def test_each_option_changes_the_figure(self):
        plain = self.svg(SAMPLE)
        for options in (["--theme", "dark"], ["--layout", "radial"], ["--branch", "a2"], ["--text", "text"]):
            self.assertNotEqual(self.svg(SAMPLE, *options), plain, options)
        self.assertIn("<text", self.svg(SAMPLE, "--text", "text"))

    def test_a_figure_holds_its_map(self):
        words = "ligne\\n & < > ]]> \u2028 <script> é"
        for number, carte in enumerate((SAMPLE.read_bytes(), SMALL.replace("\n", "\r\n").encode(), map_of('{"id": "a", "text": "%s"}' % words).encode())):
            held = xml.fromstring(self.svg(self.file(f"{number}.json", carte))).find("{*}metadata")
            self.assertEqual(held.text.encode(), carte)
        self.assertIsNone(xml.fromstring(self.svg(SAMPLE, "--no-map")).find("{*}metadata"))

    def test_an_anonymous_figure_holds_an_anonymous_map(self):
        held = xml.fromstring(self.svg(self.file("carte.json", VOICES), "--anonymous")).find("{*}metadata").text
        self.assertIn("Il ose dire", held)
        for word in ("Travail social", "Oser", "trop tôt"):
            self.assertNotIn(word, held)

    def test_a_branch_is_drawn_alone(self):
        drawn = " ".join(re.findall(r"<text[^>]*>(.*?)</text>", self.svg(SAMPLE, "--branch", "a2", "--text", "text"), re.DOTALL))
        self.assertIn("confie", drawn)
        self.assertNotIn("famille", drawn)

    def test_an_anonymous_figure_names_no_group(self):
        carte = self.file("carte.json", VOICES)
        nameless = self.file("sans.json", SMALL.replace(',\n    {"id": "c", "parent": "a", "text": "Elle écoute"}', ""))
        anonymous = self.svg(carte, "--anonymous", "--text", "text", "--no-map")
        self.assertNotEqual(self.svg(carte, "--text", "text", "--no-map"), anonymous)
        self.assertEqual(anonymous, self.svg(nameless, "--text", "text", "--no-map"))

    def test_a_newer_version_is_read(self):
        newer = self.file("demain.json", SMALL.replace('"version": 1', '"version": 9'))
        self.expect(DONE, "export", newer, "-o", self.folder / "a.svg", may_warn=True)

    def test_a_broken_map_leaves_the_figure_that_was_there(self):
        out = self.file("a.svg", "avant")
        self.expect(INVALID_INPUT, "export", self.file("carte.json", SMALL[:80]), "-o", out)
        self.assertEqual(out.read_text(), "avant")

    @staticmethod
    def libraries(*arguments):
        """Names of the libraries that the program loads, however it loads them."""
        run = subprocess.run([PROGRAM, *arguments], env=environment(LD_DEBUG="files"), capture_output=True, text=True, check=False)
        return set(re.findall(r"([^/\s]+\.so[.0-9]*)", run.stderr))

    def test_no_library_of_windows_or_graphviz_is_loaded(self):
        heavy = re.compile(r"lib(GL|EGL|OpenGL|glfw|X11|xcb|wayland|gvc|cgraph|cdt|cairo|pango|icu)")
        for style in ("mindmap", "tree"):
            loaded = self.libraries("export", SAMPLE, "-o", os.devnull, "--layout", style)
            self.assertIn("libc.so.6", loaded)
            self.assertEqual([name for name in loaded if heavy.match(name)], [])


if __name__ == "__main__":
    unittest.main()
