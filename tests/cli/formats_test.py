"""`concarte export` to PDF, PNG and packed SVG: what other programs find in the files, and that none is ever half written."""
import gzip
import re
import resource
import subprocess
import unittest

from program import CommandLineTest, PROGRAM, SAMPLE, SMALL, TOP, WRONG_USAGE, DONE, FAILED, INVALID_INPUT, environment, map_of

ACCENTS = map_of({"id": "a", "text": "Évaluer l’œuvre « ensemble » : où ?", "links": ["https://exemple.fr/page"]},
                 {"id": "b", "parent": "a", "text": "Bravo 👍 à tous"}, {"id": "c", "parent": "a", "text": "教育的成功"}, language="fr")


def told(*command):
    return subprocess.run(command, capture_output=True, check=True, text=True).stdout


class Formats(CommandLineTest):
    def export(self, name, *options, source=SAMPLE):
        out = self.folder / name
        self.assertEqual(self.expect(DONE, "export", source, "-o", out, *options).stdout, "")
        return out

    def test_a_pdf_is_read_by_others(self):
        out = self.export("carte.pdf", source=self.file("carte.json", ACCENTS))
        about = told("pdfinfo", out)
        self.assertRegex(about, r"Title: +Essai")
        self.assertNotIn("CreationDate", about)
        self.assertEqual(subprocess.run(["pdfinfo", out], capture_output=True, text=True, check=True).stderr, "")
        words = told("pdftotext", out, "-")
        for word in ("Évaluer l’œuvre", "« ensemble »", "où", "à tous", "教育的成功"):
            self.assertIn(word, words.replace("\u00a0", " ").replace("\u202f", " "))
        for line in told("pdffonts", out).splitlines()[2:]:
            self.assertRegex(line, r"yes yes yes +\d+ +\d+$")  # embedded, a subset, with its characters
        self.assertIn(b"/Lang (fr)", out.read_bytes())

    def test_a_poster_is_several_pages_of_one_paper(self):
        about = told("pdfinfo", self.export("mur.pdf", "--poster", "A4"))
        self.assertIn("(A4)", about)
        self.assertGreater(int(re.search(r"Pages: +(\d+)", about)[1]), 1)

    def test_a_png_has_the_size_that_was_asked(self):
        self.assertEqual(told("identify", "-format", "%w", self.export("a.png", "--width", "700")), "700")
        self.assertEqual(told("identify", "-format", "%[channels]", self.export("b.png", "--width", "700", "--transparent")), "srgba")
        small, large = (int(told("identify", "-format", "%w", self.export(f"{dots}.png", "--dpi", dots))) for dots in ("72", "144"))
        self.assertAlmostEqual(large, small * 2, delta=1)

    def test_a_packed_svg_is_the_svg(self):
        self.assertEqual(gzip.decompress(self.export("a.svgz").read_bytes()), self.export("a.svg").read_bytes())

    def test_the_same_bytes_each_time(self):
        for form in ("svgz", "pdf", "png"):
            self.assertEqual(self.export(f"a.{form}").read_bytes(), self.export(f"b.{form}").read_bytes(), form)

    def test_standard_output_takes_any_form(self):
        for form, begin in (("pdf", b"%PDF"), ("png", b"\x89PNG"), ("svgz", b"\x1f\x8b"), ("svg", b"<?xml")):
            run = self.expect(DONE, "export", SAMPLE, "-o", "-", "--format", form, text=False)
            self.assertTrue(run.stdout.startswith(begin), form)

    def test_a_figure_is_opened_as_its_map(self):
        for number, carte in enumerate((SAMPLE.read_bytes(), SMALL.replace("\n", "\r\n").encode(), b"\xef\xbb\xbf" + SMALL.encode())):
            given = self.file(f"{number}.json", carte)
            for form in ("svg", "svgz"):
                figure = self.export(f"{number}.{form}", source=given)
                self.expect(DONE, "convert", figure, self.folder / "rendue.json")
                self.assertEqual((self.folder / "rendue.json").read_bytes(), carte)
                self.assertEqual(self.expect(DONE, "info", figure, "--json").stdout, self.expect(DONE, "info", given, "--json").stdout)
                self.expect(DONE, "check", figure)
                self.assertEqual(self.export(f"encore.{form}", source=figure).read_bytes(), figure.read_bytes())
                unnamed = figure.rename(self.folder / "sans-nom")
                self.expect(DONE, "convert", unnamed, "-")

    def test_a_figure_without_its_map_says_so(self):
        figure = self.export("a.svg", "--no-map")
        for command in (("convert", figure, "-"), ("info", figure), ("export", figure, "-o", self.folder / "b.svg")):
            self.assertIn("does not hold its map", self.expect(INVALID_INPUT, *command).stderr)
        self.assertIn("a map already", self.expect(INVALID_INPUT, "convert", SAMPLE, "-").stderr)

    def test_a_map_never_takes_the_place_of_its_figure(self):
        figure = self.export("a.svg", source=self.file("carte.json", SMALL))
        before = figure.read_bytes()
        added = '{"command": "add_child", "node": "a", "text": "Neuf"}\n'
        self.expect(INVALID_INPUT, "script", figure, stdin=added + '{"command": "save"}\n')
        self.assertIn("is a figure", self.expect(INVALID_INPUT, "script", figure, "-o", figure, stdin=added).stderr)
        self.assertEqual(figure.read_bytes(), before)
        self.expect(DONE, "script", figure, "-o", self.folder / "suite.json", stdin=added)
        self.assertIn("Neuf", (self.folder / "suite.json").read_text())

    def test_a_name_that_says_no_form(self):
        for name in ("a.docx", "a.gif", "a", ".svg"):
            said = self.expect(WRONG_USAGE, "export", SAMPLE, "-o", self.folder / name).stderr
            self.assertIn("svg, svgz, pdf, png", said)
            self.assertFalse((self.folder / name).exists())
        self.assertIn("svg, svgz, pdf, png", self.expect(WRONG_USAGE, "export", SAMPLE, "-o", "-", "--format", "docx").stderr)

    def test_options_stay_with_their_form(self):
        for options in (["--dpi", "300"], ["--width", "300"], ["--transparent"], ["--poster", "A4"]):
            self.expect(WRONG_USAGE, "export", SAMPLE, "-o", self.folder / "a.svg", *options)
        for options in (["--dpi", "0"], ["--dpi", "x"], ["--width", "-3"], ["--width", "10", "--dpi", "100"]):
            self.expect(WRONG_USAGE, "export", SAMPLE, "-o", self.folder / "a.png", *options)
        self.expect(WRONG_USAGE, "export", SAMPLE, "-o", self.folder / "a.pdf", "--poster", "A9")
        # Split into an overview and its parts: no poster.
        self.expect(WRONG_USAGE, "export", TOP / "maps/reussite-educative/synthese.json", "-o", self.folder / "a.pdf", "--paper", "A5", "--poster", "A4")
        self.assertEqual(list(self.folder.iterdir()), [])

    def test_what_cannot_be_written_leaves_nothing_behind(self):
        for form in ("svg", "svgz", "pdf", "png"):
            self.assertIn("nulle-part", self.expect(FAILED, "export", SAMPLE, "-o", self.folder / "nulle-part" / f"a.{form}").stderr)
            before = self.file(f"a.{form}", "avant")
            run = subprocess.run([PROGRAM, "export", SAMPLE, "-o", before], env=environment(), capture_output=True, text=True, check=False, restore_signals=False,
                                 preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000)))
            self.assertEqual(run.returncode, FAILED, run.stderr)
            self.assertRegex(run.stderr, r"^concarte: .*too large.*\n$")
            self.assertEqual(before.read_text(), "avant")
        self.assertEqual(len(list(self.folder.iterdir())), 4)

    def test_a_picture_that_nothing_could_show(self):
        said = self.expect(FAILED, "export", SAMPLE, "-o", self.folder / "a.png", "--dpi", "2400").stderr
        self.assertIn("pixels", said)
        self.assertEqual(list(self.folder.iterdir()), [])

    def test_the_words_follow_the_map_in_pdf_too(self):
        carte = self.file("carte.json", SMALL)
        for name in ("fr", "en"):
            self.expect(DONE, "export", carte, "-o", self.folder / f"{name}.pdf", "--poster", "A4", env=environment(LANGUAGE=name))
        self.assertEqual((self.folder / "fr.pdf").read_bytes(), (self.folder / "en.pdf").read_bytes())


if __name__ == "__main__":
    unittest.main()
