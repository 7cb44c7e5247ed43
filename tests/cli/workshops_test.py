"""The five workshops of maps/: what maps/make.sh makes of the groups' maps today is what is committed, byte for byte.

After a change that is meant, `maps/make.sh` writes all anew: look at each figure on its page, in colour and in grey, before committing."""
import json
import subprocess
import unittest

from program import CommandLineTest, DONE, MAPS, PROGRAM, TOP, environment

SYNTHESES = ["echange-de-pratiques/region.json", "reussite-educative/synthese.json", "secretaires-pedagogiques/referentiel.json"]


class Workshops(CommandLineTest):
    def make(self):
        run = subprocess.run([TOP / "maps/make.sh", self.folder], env=environment(CONCARTE=str(PROGRAM)), capture_output=True, text=True, check=False)
        self.assertEqual(run.returncode, 0, run.stdout + run.stderr)
        return run.stdout

    def test_are_made_again_by_their_scripts(self):
        said = self.make()
        self.assertEqual(said.count("Rien ne reste ouvert."), len(SYNTHESES), said)
        made = sorted(file.relative_to(self.folder) for file in self.folder.rglob("*") if file.is_file())
        for name in made:
            with self.subTest(str(name)):
                self.assertEqual((self.folder / name).read_bytes(), (TOP / "maps" / name).read_bytes())
        # And nothing that is made no more is left behind.
        kept = [file.relative_to(TOP / "maps") for file in (TOP / "maps").rglob("*") if file.suffix in (".svg", ".csv", ".html")]
        self.assertEqual([name for name in sorted(kept) if name not in made], [])

    def test_every_map_with_figures_or_sources_is_among_them(self):
        holding = {word: sorted(str(file.relative_to(TOP / "maps")) for file in MAPS if f'"{word}": [' in file.read_text()) for word in ("figures", "sources")}
        self.assertEqual(holding["sources"], SYNTHESES)
        drawn = {folder.parent.parent.joinpath(folder.name + ".json") for folder in (TOP / "maps").glob("**/figures/*/")}
        self.assertEqual(sorted(str(map_.relative_to(TOP / "maps")) for map_ in drawn), holding["figures"])

    def test_leave_nothing_open(self):
        for file in MAPS:
            with self.subTest(str(file)):
                self.expect(DONE, "check", file)
                self.expect(DONE, "audit", file)

    def test_leave_nobody_out_and_hide_no_disagreement(self):
        for name in SYNTHESES:
            with self.subTest(name):
                answer = json.loads(self.expect(DONE, "audit", TOP / "maps" / name, "--json").stdout)
                for row in answer["coverage"]:
                    self.assertEqual(row["placed"], row["total"])
                synthesis = json.loads((TOP / "maps" / name).read_text())
                for source in synthesis["sources"]:
                    file = (TOP / "maps" / name).parent / source["path"]
                    self.assertEqual(source["content"].encode(), file.read_bytes())
                    for idea in source["nodes"]:
                        self.assertTrue(idea.get("into") or idea.get("reason"), idea)
                self.assertTrue(any(node.get("status") == "disputed" for node in synthesis["nodes"]))
                self.assertTrue(any(term.get("status") == "distinct" for term in synthesis["terms"]))


if __name__ == "__main__":
    unittest.main()
