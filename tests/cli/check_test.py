"""`concarte check` and `concarte info`: what is wrong, where, and mended; what a map holds."""
import json
import unittest

from program import CommandLineTest, DONE, FAILED, INVALID_INPUT, MAPS, SAMPLE, SMALL, WRONG_USAGE, concarte, map_of

ORPHANS = map_of({"id": "a", "text": "Réussite"}, {"id": "b", "parent": "perdu", "text": "Il ose dire"},
                 {"id": "a", "parent": "a", "text": "Elle écoute"})


class Check(CommandLineTest):
    def problems(self, code, *files):
        run = concarte("check", *files, "--json")
        self.assertEqual(run.returncode, code, run.stderr)
        return json.loads(run.stdout)["problems"]

    def test_the_sample_maps_are_sound(self):
        self.expect(DONE, "check", *MAPS)
        self.assertEqual(self.problems(DONE, *MAPS), [])

    def test_all_problems_are_listed_with_their_places(self):
        carte = self.file("carte.json", ORPHANS)
        run = self.expect(INVALID_INPUT, "check", carte)
        self.assertIn(f"{carte}: line 8, b: ", run.stderr)
        self.assertIn(f"{carte}: line 9, a: ", run.stderr)
        listed = self.problems(INVALID_INPUT, carte)
        self.assertEqual([(p["severity"], p["line"], p["node"]) for p in listed], [("error", 8, "b"), ("error", 9, "a")])
        self.assertTrue(all(p["message"] for p in listed))

    def test_how_to_mend_is_said_once_at_the_end(self):
        carte, out = self.file("carte d’hier.json", ORPHANS), self.folder / "mendee.json"
        command = f"concarte check '{carte}' --repair -o OUT"
        for arguments in (["check", carte], ["info", carte], ["export", carte, "-o", self.folder / "a.svg"], ["script", carte]):
            said = self.expect(INVALID_INPUT, *arguments).stderr
            self.assertEqual(said.count("--repair"), 1, said)
            self.assertIn(command, said.splitlines()[-1])
        self.assertNotIn("--repair", self.expect(INVALID_INPUT, "check", self.file("texte.json", "Bonjour")).stderr)
        self.assertNotIn("--repair", self.expect(DONE, "check", carte, "--repair", "-o", out, may_warn=True).stderr)

    def test_ideas_are_named_as_the_file_names_them(self):
        carte = self.file("carte.json", map_of({"id": "a"}, {"id": "n3", "parent": "a"}, {"id": "n3", "parent": "perdu", "status": "x"},
                                               {"id": "n 4", "parent": "perdu", "status": "x"}))
        listed = self.problems(INVALID_INPUT, carte)
        self.assertEqual([(p["line"], p["node"]) for p in listed], [(9, "n3")] * 3 + [(10, "n 4")] * 3)

    def test_several_files_are_all_looked_at(self):
        good, bad = self.file("bonne.json", SMALL), self.file("mauvaise.json", ORPHANS)
        self.assertIn("bonne.json: nothing wrong", self.expect(INVALID_INPUT, "check", bad, good).stdout)
        self.assertEqual({p["file"] for p in self.problems(INVALID_INPUT, good, bad)}, {str(bad)})

    def test_a_missing_file_is_a_failure(self):
        missing = self.folder / "absente.json"
        self.assertIn(str(missing), self.expect(FAILED, "check", self.file("carte.json", SMALL), missing).stderr)
        self.assertEqual(len(self.problems(FAILED, missing)), 1)

    def test_a_broken_map_is_mended_without_losing_a_word(self):
        carte, out = self.file("carte.json", ORPHANS), self.folder / "mendee.json"
        run = self.expect(DONE, "check", carte, "--repair", "-o", out, may_warn=True)
        self.assertIn("b", run.stderr)
        self.expect(DONE, "check", out)
        texts = [node["text"] for node in json.loads(out.read_text())["nodes"]]
        for words in ("Réussite", "Il ose dire", "Elle écoute"):
            self.assertIn(words, texts)
        self.assertEqual(carte.read_text(), ORPHANS)

    def test_mending_answers_in_json_too(self):
        carte, out = self.file("carte.json", ORPHANS), self.folder / "mendee.json"
        answer = json.loads(self.expect(DONE, "check", carte, "--repair", "-o", out, "--json").stdout)
        self.assertEqual({p["severity"] for p in answer["problems"]}, {"warning"})
        self.assertTrue(out.exists())

    def test_a_mended_map_may_go_to_standard_output(self):
        run = self.expect(DONE, "check", "-", "--repair", "-o", "-", stdin=ORPHANS, may_warn=True)
        self.assertEqual(json.loads(run.stdout)["format"], "concarte-map")

    def test_what_cannot_be_mended_is_not_written(self):
        out = self.folder / "mendee.json"
        self.expect(INVALID_INPUT, "check", self.file("texte.json", "Bonjour"), "--repair", "-o", out)
        self.assertFalse(out.exists())

    def test_a_newer_version_is_not_written(self):
        newer, out = self.file("demain.json", SMALL.replace('"version": 1', '"version": 2')), self.folder / "mendee.json"
        self.assertIn("newer", self.expect(INVALID_INPUT, "check", newer).stderr)
        self.expect(INVALID_INPUT, "check", newer, "--repair", "-o", out)
        self.assertFalse(out.exists())

    def test_a_newer_version_is_not_replaced(self):
        newer = SMALL.replace('"version": 1', '"version": 2')
        demain = self.file("demain.json", newer)
        self.assertIn("newer", self.expect(INVALID_INPUT, "check", self.file("carte.json", ORPHANS), "--repair", "-o", demain).stderr)
        self.assertEqual(demain.read_text(), newer)

    def test_wrong_usage(self):
        for arguments in ([], [SAMPLE, "--repair"], [SAMPLE, "-o", "a.json"], [SAMPLE, SAMPLE, "--repair", "-o", "a.json"],
                          [SAMPLE, "--repair", "-o", "-", "--json"]):
            self.expect(WRONG_USAGE, "check", *arguments)


class Describe(CommandLineTest):
    def test_counts(self):
        answer = json.loads(self.expect(DONE, "info", SAMPLE, "--json").stdout)
        self.assertEqual(answer, {"title": "Table 1\u00a0: à quoi reconnaît-on une réussite éducative\u202f?", "nodes": 31, "links": 3, "roots": 1,
                                  "depth": 4, "groups": 5, "terms": 0, "figures": 0, "figure_list": [], "problems": 0})

    def test_a_lone_root_is_one_level_deep(self):
        answer = json.loads(self.expect(DONE, "info", "-", "--json", stdin=map_of({"id": "a", "text": "Seule"})).stdout)
        self.assertEqual((answer["nodes"], answer["depth"]), (1, 1))

    def test_words(self):
        said = self.expect(DONE, "info", SAMPLE).stdout
        self.assertIn("31 ideas", said)
        self.assertIn("No problem", said)

    def test_a_broken_map_is_described_as_far_as_it_goes(self):
        run = self.expect(INVALID_INPUT, "info", self.file("carte.json", ORPHANS), "--json")
        self.assertEqual(json.loads(run.stdout)["problems"], 2)

    def test_a_newer_version_is_read(self):
        newer = self.file("demain.json", SMALL.replace('"version": 1', '"version": 2'))
        self.assertEqual(json.loads(self.expect(DONE, "info", newer, "--json", may_warn=True).stdout)["nodes"], 3)

    def test_a_missing_file_is_a_failure(self):
        self.expect(FAILED, "info", self.folder / "absente.json")


if __name__ == "__main__":
    unittest.main()
