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

    def damaged(self, damage):
        """The path of a synthesis of two tables whose first source has been damaged."""
        synthesis = self.synthesise(SOMETHING_OPEN, self.file("1.json", ONE), self.file("2.json", TWO), "--accept-above", "0.8")
        damage(synthesis["sources"][0])
        return self.file("damaged.json", json.dumps(synthesis, ensure_ascii=False))

    def test_a_damaged_source_is_told_and_never_given_back(self):
        for damage in (lambda source: source.update(content=source["content"].replace("cantine", "piscine")),
                       lambda source: source.pop("content")):
            synthesis, back = self.damaged(damage), self.folder / "back"
            said = self.expect(INVALID_INPUT, "unsynthesise", synthesis, "-o", back).stderr
            self.assertIn("1.json", said)
            self.assertEqual([file.name for file in back.iterdir()], ["2.json"])
            self.assertEqual((back / "2.json").read_text(), TWO)
            answer = json.loads(self.expect(SOMETHING_OPEN, "audit", synthesis, "--json", may_warn=True).stdout)
            self.assertIn("unreadable-source", [entry["kind"] for entry in answer["open"]])
            self.assertIn("1 error", self.expect(INVALID_INPUT, "check", synthesis).stdout)
            mended = self.folder / "mended.json"
            self.expect(SOMETHING_OPEN, "check", synthesis, "--repair", "-o", mended)
            self.expect(INVALID_INPUT, "check", mended)

    def test_the_file_as_it_was_makes_a_damaged_source_whole_again(self):
        synthesis = self.damaged(lambda source: source.pop("content"))
        source, whole = json.loads(synthesis.read_text())["sources"][0]["id"], self.folder / "whole.json"
        command = json.dumps({"command": "reread_source", "source": source, "path": str(self.folder / "1.json")})
        self.expect(DONE, "script", synthesis, "-", "-o", whole, stdin=command + "\n", may_warn=True)
        self.expect(DONE, "unsynthesise", whole, "-o", self.folder / "back")
        self.assertEqual((self.folder / "back/1.json").read_text(), ONE)

    def test_what_a_ledger_says_wrongly_is_told(self):
        def damage(source):
            row = next(row for row in source["nodes"] if row["state"] == "merged")
            source["nodes"].append(dict(row, into="nowhere"))
        said = self.expect(INVALID_INPUT, "check", self.damaged(damage)).stderr
        self.assertIn("twice", said)
        self.assertIn("nowhere", said)
        self.expect(DONE, "check", self.folder / "synthese.json")

    def test_the_same_map_is_refused_however_it_is_written(self):
        one, two, figure = self.file("1.json", ONE), self.file("2.json", TWO), self.folder / "g1.svg"
        self.expect(DONE, "export", one, "-o", figure)
        for again in (self.file("1-bis.json", ONE + " "), figure):
            said = self.expect(INVALID_INPUT, "synthesise", one, two, again, "-o", self.folder / "s.json").stderr
            self.assertIn(str(one), said)
        # Copies of one starter map keep its id, and may differ by a word.
        self.synthesise(SOMETHING_OPEN, one, self.file("copie.json", ONE.replace("cantine", "cour")))

    def test_no_map_that_is_read_is_written_over(self):
        one, two = self.file("1.json", ONE), self.file("2.json", TWO)
        link = self.folder / "lien.json"
        link.symlink_to(one)
        for output in (one, self.folder / "." / "2.json", link):
            self.expect(WRONG_USAGE, "synthesise", one, two, "-o", output)
        figure = self.folder / "1.svg"
        self.expect(DONE, "export", one, "-o", figure)
        drawn = figure.read_bytes()
        for arguments in (("compare", figure, two), ("compare", two, figure), ("convert", figure), ("export", figure)):
            self.expect(WRONG_USAGE, *arguments, "-o", figure)
        self.expect(WRONG_USAGE, "merge", one, two, one, "-o", one)
        self.assertEqual((one.read_text(), two.read_text(), figure.read_bytes()), (ONE, TWO, drawn))
        self.expect(DONE, "merge", one, two, one, "-o", two)

    def test_a_synthesis_named_as_one_of_its_maps_is_not_written_over(self):
        self.synthesise(SOMETHING_OPEN, self.file("1.json", ONE), self.file("2.json", TWO))
        (self.folder / "1.json").unlink()
        synthesis = (self.folder / "synthese.json").rename(self.folder / "1.json")
        bytes_before = synthesis.read_bytes()
        self.expect(FAILED, "unsynthesise", synthesis, "-o", self.folder)
        self.assertEqual(synthesis.read_bytes(), bytes_before)

    def test_a_script_tells_what_a_map_read_again_says_otherwise(self):
        synthesis = self.folder / "synthese.json"
        source = self.synthesise(SOMETHING_OPEN, self.file("1.json", ONE), self.file("2.json", TWO))["sources"][0]["id"]
        later = self.file("1.json", ONE.replace("La cantine est bonne", "La cantine est calme"))
        command = json.dumps({"command": "reread_source", "source": source, "path": str(later)})
        answer = json.loads(self.expect(DONE, "script", synthesis, "-", "-o", synthesis, stdin=command + "\n").stdout)
        self.assertIn("La cantine est calme", answer["notice"])

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
