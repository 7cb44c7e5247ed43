"""Three tables' maps become one by the keyboard alone: chosen, compared, each question answered, saved, audited."""

import json
import subprocess
import unittest
from pathlib import Path

from desk import BINARY, SOURCE, Desk, wait_until

TABLES = ["groupe-1", "groupe-2", "groupe-3"]


class SynthesisTest(unittest.TestCase):
    def setUp(self):
        self.sit_down(Desk(width=1600, height=1000))

    def sit_down(self, desk):
        self.desk = desk
        self.addCleanup(self.desk.close)
        self.home = Path(self.desk.folder.name)
        for table in TABLES:
            name = f"{table}.json"
            (self.home / name).write_bytes((SOURCE / "maps/reussite-educative" / name).read_bytes())

    def assemble(self, answer="1x1+1290+493"):
        desk = self.desk
        desk.command("assembler des cartes")
        for table in TABLES:
            desk.type(table)
            desk.press("Return")
        desk.keep_picture("synthesis_chosen.png")
        desk.press("Return")
        wait_until(lambda: desk.title() != "Concarte", "the synthesis")
        # The maps are compared: the first answer, a dark button, is there.
        wait_until(lambda: desk.picture(answer) < b"\x90", "the first question")

    def saved_as(self, name):
        desk = self.desk
        desk.press("ctrl+s")
        desk.type(name)
        desk.press("Return")
        file = self.home / f"{name}.json"
        wait_until(file.exists, "the synthesis saved")
        return file

    def fates(self, file):
        return [idea.get("state", "unplaced") for source in json.loads(file.read_text())["sources"] for idea in source["nodes"]]

    def test_each_question_is_answered_by_one_letter(self):
        desk = self.desk
        self.assemble()
        desk.keep_picture("synthesis_question.png")
        ideas = sum(len(json.loads((self.home / f"{table}.json").read_text())["nodes"]) for table in TABLES)
        # O: oui, fusionner; G: garder seule. The other letter is none of the question's.
        for _ in range(ideas):
            desk.press("o", "g")
        desk.keep_picture("synthesis_finished.png")
        file = self.saved_as("synthese")
        fates = self.fates(file)
        self.assertEqual(len(fates), ideas)
        self.assertEqual(fates.count("unplaced"), 0)
        self.assertGreater(fates.count("merged"), 20)
        audit = subprocess.run([BINARY / "concarte", "audit", file, "--json"], capture_output=True, text=True, env=desk.environment)
        told = json.loads(audit.stdout)
        self.assertEqual([one for one in told["open"] if one["kind"] == "unplaced"], [])
        back = self.home / "rendues"
        subprocess.run([BINARY / "concarte", "unsynthesise", file, "-o", back], check=True, capture_output=True, env=desk.environment)
        for table in TABLES:
            self.assertEqual((back / f"{table}.json").read_bytes(), (self.home / f"{table}.json").read_bytes())

    def test_letters_go_where_one_writes(self):
        desk = self.desk
        self.assemble()
        desk.click(1420, 436)  # what the synthesis is about
        desk.type("Nos critères")
        desk.keep_picture("synthesis_words.png")
        desk.press("Return")
        desk.press("o")
        desk.click(1300, 20)  # nothing is there: the letters stay the question's
        desk.press("g", "o")
        file = self.saved_as("lettres")
        nodes = json.loads(file.read_text())["nodes"]
        self.assertEqual(nodes[0]["text"], "Nos critères")
        self.assertEqual(self.fates(file).count("unplaced"), 95 - 5)

    def test_letters_answer_wherever_the_keyboard_is_and_write_when_all_is_answered(self):
        desk = self.desk
        self.assemble()
        desk.press("o", "o")
        desk.click(870, 500)  # the middle of the map: an idea has the keyboard
        desk.press("n", "p")
        file = self.saved_as("lettres")
        for node in json.loads(file.read_text())["nodes"]:
            self.assertNotRegex(node["text"], "[np]{1,2}$|^[np]$")
        desk.click(870, 500)
        for _ in range(140):
            desk.press("o", "g")
        desk.click(870, 500)
        desk.type("zzz")
        desk.press("Return")
        desk.keep_picture("synthesis_written.png")
        desk.press("ctrl+s")
        wait_until(lambda: "zzz" in file.read_text(), "what was written on the map")

    def test_the_question_is_seen_on_a_small_projector(self):
        for width, answer in ((1024, "1x1+720+493"), (800, "1x1+496+493")):
            self.sit_down(Desk(width=width, height=768))
            self.assemble(answer)
            self.desk.press("o")
            self.desk.keep_picture(f"synthesis_{width}.png")
            self.assertEqual(self.fates(self.saved_as("petite")).count("unplaced"), 95 - 3)

    def test_f2_writes_on_the_map_from_any_panel(self):
        desk = self.desk
        self.assemble()
        desk.press("o")
        desk.click(102, 57)  # the words to clear up
        desk.press("F2")
        desk.type("Nos critères")
        desk.press("Return")
        desk.click(42, 57)  # the sources
        desk.click(150, 330)  # one of them
        desk.press("F2")
        desk.type(" de réussite")
        desk.keep_picture("synthesis_f2.png")
        desk.press("Return")
        nodes = json.loads(self.saved_as("titre").read_text())["nodes"]
        self.assertTrue(nodes[0]["text"].endswith("Nos critères de réussite"), nodes[0]["text"])

    def test_a_word_is_cleared_up_group_by_group(self):
        desk = self.desk
        self.assemble()
        for _ in range(140):
            desk.press("o", "g")
        desk.command("mots à éclaircir")
        desk.type("réussite")  # in the field of a new word
        desk.press("Return")
        desk.keep_picture("synthesis_word.png")
        file = self.saved_as("mots")
        self.assertEqual([term["word"] for term in json.loads(file.read_text())["terms"]], ["réussite"])


if __name__ == "__main__":
    unittest.main()
