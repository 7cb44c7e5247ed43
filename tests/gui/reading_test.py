"""Reading aids in the real window under a French keyboard: levels, one branch, searching and replacing, the outline."""

import json
import unittest

from desk import Desk

MAP = "reussite-educative/groupe-1.json"
CLEAN, MODIFIED = "groupe-1 — Concarte", "groupe-1* — Concarte"


class Reading(unittest.TestCase):
    def setUp(self):
        self.desk = Desk(MAP, width=1600, height=900)
        self.addCleanup(self.desk.close)
        self.before = json.loads(self.desk.map.read_bytes())
        self.desk.wait_for_title(CLEAN)

    def saved(self):
        self.desk.press("ctrl+s")
        self.desk.wait_for_title(CLEAN)
        return json.loads(self.desk.map.read_bytes())

    def texts(self, content):
        return {node["id"]: node["text"] for node in content["nodes"]}

    def test_a_digit_of_the_upper_row_folds_to_its_level_and_types_nothing(self):
        desk = self.desk
        desk.press("Home")
        # On this keyboard the key of the 1 types &.
        desk.press("ctrl+k", "ampersand")
        desk.wait_for_title(MODIFIED)
        root = self.before["nodes"][0]["id"]
        after = self.saved()
        self.assertEqual(self.texts(after), self.texts(self.before))
        parents = {node.get("parent") for node in after["nodes"]}
        branches = {node["id"] for node in after["nodes"] if node.get("parent") == root and node["id"] in parents}
        self.assertEqual({node["id"] for node in after["nodes"] if node.get("folded")} & branches, branches)

    def test_words_are_found_without_accents_and_replaced_in_one_step(self):
        desk = self.desk
        word = "parole"
        said = [text for text in self.texts(self.before).values() if word in text.lower()]
        self.assertTrue(said, "the sample map says it")
        desk.press("ctrl+f")
        desk.type("PAROLE")
        desk.press("Return")
        desk.keep_picture("reading-find.png")
        desk.press("Escape")
        desk.press("ctrl+h")
        desk.type("parole")
        desk.press("Tab")
        desk.type("voix")
        desk.keep_picture("reading-replace.png")
        desk.press("Return")
        desk.wait_for_title(MODIFIED)
        desk.press("Escape", "ctrl+z")
        desk.wait_for_title(CLEAN)

    def test_one_branch_is_written_in_and_left(self):
        desk = self.desk
        desk.press("Home", "Right", "F6")
        desk.keep_picture("reading-branch.png")
        desk.press("Tab")
        desk.type("dans la branche")
        desk.press("Return", "shift+F6")
        desk.wait_for_title(MODIFIED)
        after = self.saved()
        new = [node for node in after["nodes"] if node["text"] == "dans la branche"]
        self.assertEqual(len(new), 1)
        self.assertNotEqual(new[0]["parent"], self.before["nodes"][0]["id"])

    def test_the_outline_is_written_in_with_the_same_keys(self):
        desk = self.desk
        desk.press("Home", "F7", "ctrl+F6", "Down")
        desk.press("Return")
        desk.type("écrit dans le plan")
        desk.keep_picture("reading-outline.png")
        desk.press("Return")
        desk.wait_for_title(MODIFIED)
        new = [node for node in self.saved()["nodes"] if node["text"] == "écrit dans le plan"]
        self.assertEqual([node["parent"] for node in new], [self.before["nodes"][0]["id"]])


if __name__ == "__main__":
    unittest.main()
