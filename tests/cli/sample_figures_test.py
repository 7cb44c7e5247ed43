"""The figures of the sample maps, as they are committed: what the program makes of the maps today, byte for byte.

After a change that is meant, CONCARTE_ACCEPT_FIGURES=1 writes them anew: look at each on its page, in colour and in grey, before committing."""
import os
import re
import shutil
import subprocess
import unittest
from pathlib import Path

from program import CommandLineTest, DONE, TOP

MAPS = TOP / "maps"
WITH_FIGURES = ["reussite-educative/synthese", "secretaires-pedagogiques/referentiel", "coordonnatrice", "parlons-nous"]


class SampleFigures(CommandLineTest):
    def made(self, name):
        out = self.folder / Path(name).name
        self.expect(DONE, "export", MAPS / f"{name}.json", "--all-figures", "--no-map", "-o", out, may_warn=True)
        return out

    def test_are_those_that_were_looked_at(self):
        for name in WITH_FIGURES:
            kept = (MAPS / name).parent / "figures" / Path(name).name
            made = self.made(name)
            if os.environ.get("CONCARTE_ACCEPT_FIGURES"):
                shutil.rmtree(kept, ignore_errors=True)
                shutil.copytree(made, kept)
            with self.subTest(name):
                self.assertEqual(sorted(file.name for file in made.iterdir()), sorted(file.name for file in kept.iterdir()))
                for file in made.iterdir():
                    self.assertEqual(file.read_bytes(), (kept / file.name).read_bytes(), file.name)

    def test_no_map_with_figures_is_forgotten(self):
        named = [str(file.relative_to(MAPS).with_suffix("")) for file in MAPS.rglob("*.json") if '"figures": [' in file.read_text()]
        self.assertEqual(sorted(named), sorted(WITH_FIGURES))

    def test_one_pdf_holds_them_all(self):
        out = self.folder / "actes.pdf"
        self.expect(DONE, "export", MAPS / "reussite-educative/synthese.json", "--all-figures", "-o", out, may_warn=True)
        about = subprocess.run(["pdfinfo", out], capture_output=True, text=True, check=True).stdout
        self.assertEqual(int(re.search(r"Pages: +(\d+)", about)[1]), len(list((MAPS / "reussite-educative/figures/synthese").iterdir())))


if __name__ == "__main__":
    unittest.main()
