"""`concarte export` of words: every sample map in every format, valid and the same twice, and what does not fit is refused."""
import csv
import io
import json
import re
import subprocess
import unittest
import xml.etree.ElementTree as xml
import zipfile

from program import CommandLineTest, MAPS, SAMPLE, SMALL, TOP, WRONG_USAGE, DONE, concarte, map_of

SYNTHESIS = TOP / "maps/reussite-educative/synthese.json"
FRAMEWORK = TOP / "maps/secretaires-pedagogiques/referentiel.json"


class ExportWordsTest(CommandLineTest):

    def written(self, source, name, *options):
        out = self.folder / name
        self.expect(DONE, "export", source, "-o", out, *options)
        return out.read_bytes()

    def test_every_sample_map_in_every_format_the_same_twice(self):
        for source in MAPS:
            for name, options in (("a.html", []), ("a.md", []), ("a.csv", []), ("b.csv", ["--as", "framework"]), ("b.html", ["--as", "framework"]),
                                  ("a.ods", []), ("a.odt", []), ("a.tex", []), ("v.html", ["--as", "viewer"])):
                with self.subTest(map=source.name, name=name):
                    bytes_ = self.written(source, name, *options)
                    self.assertEqual(bytes_, self.written(source, name, *options))
                    if name.endswith(("ods", "odt")):
                        self.check_package(bytes_, source)
                    else:
                        bytes_.decode()

    def check_package(self, bytes_, source):
        """The first thing in the file is its type, as it is; all that is inside is sound XML, listed, and of no time."""
        self.assertEqual(bytes_[30:46], b"mimetypeapplicat")
        with zipfile.ZipFile(io.BytesIO(bytes_)) as package:
            self.assertIsNone(package.testzip())
            parts = package.infolist()
            self.assertEqual(parts[0].compress_type, zipfile.ZIP_STORED)
            self.assertEqual({part.date_time for part in parts}, {(1980, 1, 1, 0, 0, 0)})
            listed = re.findall(r'full-path="([^"]+)"', package.read("META-INF/manifest.xml").decode())
            self.assertEqual(set(listed) - {"/"}, {part.filename for part in parts} - {"mimetype", "META-INF/manifest.xml"})
            for part in parts:
                if part.filename.endswith((".xml", ".svg")):
                    xml.fromstring(package.read(part))
            styles = package.read("styles.xml").decode() + package.read("content.xml").decode()
            for used in set(re.findall(r'(?:text|table|draw):style-name="([^"]+)"', styles)):
                self.assertIn(f'style:name="{used}"', styles, source.name)

    def test_stances_are_counted_in_the_plural(self):
        groups = [{"id": f"g{i}", "kind": "workshop", "name": f"Table {i}", "mark": str(i)} for i in range(1, 4)]
        stances = lambda *who: [{"groups": list(who), "stance": "reserved"}, {"groups": ["g3"], "stance": "for"}]
        carte = self.file("carte.json", map_of({"id": "a", "text": "Réussir"}, {"id": "b", "parent": "a", "text": "Deux", "stances": stances("g1", "g2")},
                                               {"id": "c", "parent": "a", "text": "Une", "stances": stances("g1")}, groups=groups, language="fr"))
        text = self.written(carte, "a.md").decode()
        self.assertIn("1 pour, 2 réservés\n", text)
        self.assertRegex(text, r"1 pour, 1 réservé, 1 ")

    def test_pages_are_sound_html(self):
        for source in MAPS:
            page = self.written(source, "a.html").decode()
            # xmllint knows neither HTML 5's elements nor SVG; it knows what is not closed.
            run = subprocess.run(["xmllint", "--html", "--noout", "-"], input=page.encode(), capture_output=True, check=False)
            wrong = [line for line in run.stderr.decode(errors="replace").splitlines() if "error" in line and not re.search(r"Tag \w+ invalid", line)]
            self.assertEqual(wrong, [], source.name)
            ids = re.findall(r' id="([^"]*)"', page)
            self.assertEqual(len(ids), len(set(ids)), source.name)
            for target in re.findall(r'href="#([^"]*)"', page):
                self.assertIn(target, ids)

    def test_every_word_of_a_map_is_written(self):
        page = self.written(SYNTHESIS, "a.md").decode().replace("\\", "")
        carte = json.loads(SYNTHESIS.read_text())
        for node in carte["nodes"]:
            for contribution in node.get("contributions", []):
                self.assertIn(re.sub(r"«\u00a0(.*?)\u00a0»", "“\\1”", contribution.get("text", "")), page)
            for stance in node.get("stances", []):
                self.assertIn(stance.get("reason", ""), page)
        for term in carte["terms"]:
            for sense in term["senses"]:
                self.assertIn(sense["text"], page)

    def test_a_grid_has_a_column_for_each_group(self):
        bytes_ = self.written(SYNTHESIS, "a.csv")
        self.assertTrue(bytes_.startswith(b"\xef\xbb\xbf"))
        rows = list(csv.reader(io.StringIO(bytes_.decode("utf-8-sig"), newline=""), delimiter=";"))
        self.assertEqual(rows[0][:4], ["Nº", "Idée", "Nature", "État"])
        self.assertIn("Travail social", rows[0])
        self.assertEqual({len(row) for row in rows}, {len(rows[0])})
        self.assertEqual(len(rows), 61)

    def test_a_framework_reports_orphans(self):
        page = self.written(FRAMEWORK, "a.html", "--as", "framework").decode()
        self.assertIn("À relier\u00a0: 3 activités sans compétence\u202f; 2 compétences qu’aucune activité ne demande\u202f; 1 qualité reliée à rien.", page)

    def test_a_map_without_groups_gives_a_framework_by_default_and_no_grid(self):
        carte = self.file("carte.json", SMALL)
        self.assertIn("Niveau 1", self.written(carte, "a.csv").decode())
        self.assertIn("--as framework", self.expect(WRONG_USAGE, "export", carte, "-o", self.folder / "b.csv", "--as", "grid").stderr)
        self.assertFalse((self.folder / "b.csv").exists())

    def test_anonymous_words_name_no_group(self):
        page = self.written(SYNTHESIS, "a.html", "--anonymous").decode()
        self.assertNotIn("Travail social", page)
        self.assertNotIn("Table 1", page)
        self.assertIn("Oser prendre la parole", page)
        self.assertIn("--anonymous", self.expect(WRONG_USAGE, "export", SYNTHESIS, "-o", self.folder / "b.csv", "--as", "grid", "--anonymous").stderr)

    def test_folded_branches_are_written_out(self):
        carte = self.file("carte.json", map_of({"id": "a", "text": "A"}, {"id": "b", "parent": "a", "text": "B", "folded": True},
                                               {"id": "c", "parent": "b", "text": "Caché"}))
        self.assertIn("Caché", self.written(carte, "a.md").decode())

    def test_a_branch_is_written_alone(self):
        text = self.written(SAMPLE, "a.md", "--branch", "a2").decode()
        self.assertIn("confie", text)
        self.assertNotIn("famille", text.lower().split("##", 2)[2])
        self.assertIn("inconnue", self.expect(WRONG_USAGE, "export", SAMPLE, "-o", self.folder / "b.md", "--branch", "inconnue").stderr)

    def test_what_does_not_fit_is_refused_with_what_does(self):
        self.assertIn(".csv", self.expect(WRONG_USAGE, "export", SAMPLE, "-o", self.folder / "a.md", "--as", "grid").stderr)
        self.assertIn(".html", self.expect(WRONG_USAGE, "export", SAMPLE, "-o", self.folder / "a.svg", "--as", "outline").stderr)
        self.assertIn("framework", self.expect(WRONG_USAGE, "export", SAMPLE, "-o", self.folder / "a.html", "--as", "poem").stderr)

    def test_options_of_figures_are_refused(self):
        for options in (["--figure", "f1"], ["--paper", "A4"], ["--all-figures"]):
            self.assertIn(".pdf", self.expect(WRONG_USAGE, "export", SYNTHESIS, "-o", self.folder / "a.html", *options).stderr)

    def test_words_go_to_standard_output_too(self):
        run = concarte("export", SAMPLE, "-o", "-", "--as", "grid")
        self.assertTrue(run.stdout.startswith("\ufeffNº;"))


if __name__ == "__main__":
    unittest.main()
