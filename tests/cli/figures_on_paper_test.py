"""`concarte export` of figures on paper: fitted, split, refused with a sentence when it cannot be."""
import json
import re
import subprocess
import unittest

from program import CommandLineTest, DONE, FAILED, INVALID_INPUT, TOP, WRONG_USAGE, environment

SYNTHESIS = TOP / "maps/reussite-educative/synthese.json"
WITHOUT_FIGURES = TOP / "maps/reussite-educative/groupe-1.json"


class FiguresOnPaper(CommandLineTest):
    def export(self, *options, source=SYNTHESIS, name="a.svg"):
        run = self.expect(DONE, "export", source, "-o", self.folder / name, *options, may_warn=True)
        return run.stdout.split(), run.stderr

    def sizes(self, name):
        return re.search(r'width="([\d.]+)mm" height="([\d.]+)mm"', (self.folder / name).read_text()).groups()

    def test_a_figure_is_as_large_as_its_paper(self):
        self.export("--figure", "f4")
        self.assertEqual(self.sizes("a.svg"), ("210", "297"))
        self.export("--figure", "f2")
        self.assertEqual(self.sizes("a.svg")[0], "160")

    def test_a_figure_that_is_split_writes_its_parts_beside_it(self):
        names, said = self.export("--figure", "f1")
        self.assertEqual([name.rsplit("/")[-1] for name in names], ["a.svg", "a-a.svg", "a-b.svg", "a-c.svg", "a-d.svg", "a-e.svg"])
        self.assertIn("split into an overview and 5 parts", said)
        self.assertIn("suite : figure 1 b", (self.folder / "a.svg").read_text().replace("\u00a0", " "))

    def test_any_map_is_fitted_to_a_paper(self):
        _, said = self.export("--paper", "A4", "--min-pt", "9", source=WITHOUT_FIGURES)
        self.assertIn("9 pt", said)
        self.assertEqual(self.sizes("a.svg"), ("210", "297"))

    def test_the_command_line_goes_before_the_figure(self):
        self.export("--figure", "f4", "--paper", "A3-landscape")
        self.assertEqual(self.sizes("a.svg"), ("420", "297"))

    def test_the_figures_of_a_map_are_listed(self):
        listed = json.loads(self.expect(DONE, "info", SYNTHESIS, "--json").stdout)["figure_list"]
        self.assertEqual([figure["id"] for figure in listed], ["f1", "f2", "f3", "f4"])
        told = self.expect(DONE, "info", SYNTHESIS, env=environment(LANGUAGE="fr")).stdout
        self.assertIn("f2  Figure 2 – Un critère qui peut ressembler à un échec", told)

    def test_a_figure_is_asked_for_by_its_number_too(self):
        self.export("--figure", "f2")
        before = (self.folder / "a.svg").read_bytes()
        self.export("--figure", "2")
        self.assertEqual((self.folder / "a.svg").read_bytes(), before)

    def test_one_pdf_holds_them_all(self):
        self.export("--all-figures", name="actes.pdf")
        self.export("--all-figures", name="actes")
        about = subprocess.run(["pdfinfo", self.folder / "actes.pdf"], capture_output=True, text=True, check=True).stdout
        self.assertEqual(int(re.search(r"Pages: +(\d+)", about)[1]), len(list((self.folder / "actes").iterdir())))

    def test_the_same_bytes_each_time(self):
        self.export("--figure", "f3")
        before = (self.folder / "a.svg").read_bytes()
        self.export("--figure", "f3")
        self.assertEqual((self.folder / "a.svg").read_bytes(), before)

    def test_what_cannot_be_done_is_said_and_nothing_is_written(self):
        def refusal(code, *options, source=SYNTHESIS):
            said = self.expect(code, "export", source, "-o", self.folder / "a.svg", *options).stderr
            self.assertEqual(list(self.folder.iterdir()), [])
            return said

        self.assertIn("f1, f2, f3, f4", refusal(WRONG_USAGE, "--figure", "f9"))
        self.assertIn("no figure", refusal(WRONG_USAGE, "--figure", "f1", source=WITHOUT_FIGURES))
        self.assertIn("larger paper", refusal(INVALID_INPUT, "--paper", "30x30mm"))
        self.assertIn("A4-landscape", refusal(WRONG_USAGE, "--paper", "A9"))
        self.assertIn("does not exist", self.expect(FAILED, "export", SYNTHESIS, "--figure", "f2", "-o", self.folder / "none/a.svg").stderr)


if __name__ == "__main__":
    unittest.main()
