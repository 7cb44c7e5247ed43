"""`concarte synthesise`, `unsynthesise` and `audit`: several tables' maps become one, and come back as they were."""
import itertools
import json
import unittest

from program import CommandLineTest, DONE, FAILED, INVALID_INPUT, TOP, WRONG_USAGE, map_of

SOMETHING_OPEN = 4
TABLES = [TOP / f"maps/reussite-educative/groupe-{number}.json" for number in (1, 2, 3)]


def table(name, *nodes):
    return map_of(*nodes, title=name, groups=[{"id": "g1", "kind": "workshop", "name": name, "mark": "1", "colour": "#0072b2"}])


ONE = table("Table 1", {"id": "a", "text": "Réussir"}, {"id": "b", "parent": "a", "text": "Oser prendre la parole"},
            {"id": "c", "parent": "a", "text": "La cantine est bonne"})
TWO = table("Table 2", {"id": "a", "text": "Réussir"}, {"id": "b", "parent": "a", "text": "oser prendre la parole !"})


class Synthesis(CommandLineTest):
    def synthesise(self, code, *arguments, output="synthese.json"):
        out = self.folder / output
        self.expect(code, "synthesise", *arguments, "-o", out, may_warn=True)
        return json.loads(out.read_text())

    def states(self, synthesis):
        return [placement["state"] for source in synthesis["sources"] for placement in source["nodes"]]

    def test_nothing_is_merged_unless_asked(self):
        synthesis = self.synthesise(SOMETHING_OPEN, *TABLES)
        self.assertEqual(len(synthesis["nodes"]), 1)
        self.assertEqual(set(self.states(synthesis)), {"unplaced"})
        self.assertEqual(len(self.states(synthesis)), sum(len(json.loads(file.read_text())["nodes"]) for file in TABLES))

    def test_what_is_surely_the_same_is_merged_and_keeps_who_said_it(self):
        synthesis = self.synthesise(SOMETHING_OPEN, self.file("1.json", ONE), self.file("2.json", TWO), "--accept-above", "0.8")
        said = next(node for node in synthesis["nodes"] if "parole" in node["text"])["contributions"]
        self.assertEqual({contribution["text"] for contribution in said}, {"Oser prendre la parole", "oser prendre la parole !"})
        names = {group["id"]: group["name"] for group in synthesis["groups"]}
        self.assertEqual({names[contribution["groups"][0]] for contribution in said}, {"Table 1", "Table 2"})

    def test_what_groups_mean_by_a_word_is_for_people_to_say(self):
        synthesis = self.synthesise(SOMETHING_OPEN, *TABLES, "--accept-above", "0")
        merged = [node["text"] for node in synthesis["nodes"] if len(node.get("contributions", [])) > 1]
        self.assertGreater(len(merged), 5)
        self.assertEqual([text for text in merged if text.startswith(("Autonomie", "La réussite, c’est"))], [])

    def test_the_files_come_back_byte_for_byte(self):
        strange = self.file("étrange.json", ONE.replace("\n", "\r\n") + "\n\n  ")
        self.synthesise(SOMETHING_OPEN, strange, *TABLES, "--accept-above", "0.3")
        back = self.folder / "back"
        self.expect(DONE, "unsynthesise", self.folder / "synthese.json", "-o", back)
        for file in (strange, *TABLES):
            self.assertEqual((back / file.name).read_bytes(), file.read_bytes())
        self.expect(DONE, "unsynthesise", self.folder / "synthese.json", "-o", back)
        (back / strange.name).write_text("quelque chose d’autre")
        self.expect(FAILED, "unsynthesise", self.folder / "synthese.json", "-o", back)
        self.assertEqual((back / strange.name).read_text(), "quelque chose d’autre")

    def test_two_files_of_one_name_both_come_back(self):
        for folder, content in (("nord", ONE), ("sud", TWO)):
            (self.folder / folder).mkdir()
            (self.folder / folder / "carte.json").write_text(content)
        self.synthesise(SOMETHING_OPEN, self.folder / "nord/carte.json", self.folder / "sud/carte.json")
        self.expect(DONE, "unsynthesise", self.folder / "synthese.json", "-o", self.folder / "back")
        self.assertEqual({file.read_text() for file in (self.folder / "back").iterdir()}, {ONE, TWO})

    def test_the_order_of_the_maps_changes_only_the_order_of_the_sources(self):
        for score in ("0.2", "0.6"):
            made = []
            for order in itertools.permutations(TABLES):
                synthesis = self.synthesise(SOMETHING_OPEN, *order, "--accept-above", score)
                self.assertEqual([source["path"] for source in synthesis["sources"]], [str(file) for file in order])
                synthesis["sources"].sort(key=lambda source: source["id"])
                made.append(json.dumps(synthesis, sort_keys=True))
            self.assertEqual(len(set(made)), 1)

    def test_proposals_are_told_best_first_and_nothing_is_written(self):
        one, two = self.file("1.json", ONE), self.file("2.json", TWO)
        answer = json.loads(self.expect(DONE, "synthesise", one, two, "--propose-only", "--json").stdout)
        scores = [proposal["score"] for proposal in answer["proposals"]]
        self.assertEqual(scores, sorted(scores, reverse=True))
        for proposal in answer["proposals"]:
            self.assertEqual([member["map"] for member in proposal["members"]], [str(one), str(two)])
            self.assertTrue(proposal["reasons"])
        best = [{member["text"] for member in proposal["members"]} for proposal in answer["proposals"][:2]]
        self.assertIn({"Oser prendre la parole", "oser prendre la parole !"}, best)
        self.assertIsInstance(answer["terms"], list)
        self.assertEqual(sorted(file.name for file in self.folder.iterdir()), ["1.json", "2.json"])

    def test_bad_input_is_refused_in_one_sentence(self):
        one = self.file("1.json", ONE)
        out = self.folder / "s.json"
        self.expect(INVALID_INPUT, "synthesise", one, self.file("copie.json", ONE), "-o", out)
        self.expect(FAILED, "synthesise", one, self.folder / "absente.json", "-o", out)
        self.expect(INVALID_INPUT, "synthesise", one, self.file("vide.json", ""), "-o", out, may_warn=True)
        self.expect(WRONG_USAGE, "synthesise", one, "-o", out)
        self.expect(WRONG_USAGE, "synthesise", one, one)
        self.expect(WRONG_USAGE, "synthesise", one, one, "-o", out, "--accept-above", "2")
        self.expect(INVALID_INPUT, "unsynthesise", one, "-o", self.folder / "back")
        self.assertFalse(out.exists())

    def test_an_empty_map_and_two_languages_are_handled(self):
        english = map_of({"id": "a", "text": "Réussir"}, {"id": "b", "parent": "a", "text": "To dare to speak"}, language="en")
        synthesis = self.synthesise(SOMETHING_OPEN, self.file("1.json", ONE), self.file("en.json", english), self.file("empty.json", map_of()))
        self.assertEqual([len(source.get("nodes", [])) for source in synthesis["sources"]], [3, 2, 0])

    def test_the_audit_says_what_is_open(self):
        self.synthesise(SOMETHING_OPEN, self.file("1.json", ONE), self.file("2.json", TWO))
        synthesis = self.folder / "synthese.json"
        answer = json.loads(self.expect(SOMETHING_OPEN, "audit", synthesis, "--json").stdout)
        self.assertEqual({entry["kind"] for entry in answer["open"]}, {"unplaced"})
        self.assertEqual([(row["placed"], row["total"]) for row in answer["coverage"]], [(0, 3), (0, 2)])
        done = self.folder / "done.json"
        self.expect(DONE, "script", synthesis, "-", "-o", done, stdin='{"command": "keep_alone"}\n')
        answer = json.loads(self.expect(SOMETHING_OPEN, "audit", done, "--json").stdout)
        self.assertEqual([(entry["kind"], len(entry["ideas"])) for entry in answer["open"]], [("minority", 2), ("minority", 1)])
        self.assertEqual([(row["placed"], row["total"]) for row in answer["groups"]], [(3, 3), (2, 2)])
        self.expect(DONE, "script", done, "-", "-o", done, stdin='{"command": "accept_alone"}\n')
        answer = json.loads(self.expect(DONE, "audit", done, "--json").stdout)
        self.assertEqual(answer["open"], [])
        self.assertEqual([(row["placed"], row["total"]) for row in answer["coverage"]], [(3, 3), (2, 2)])


if __name__ == "__main__":
    unittest.main()
