"""Reading aids in the real window under a French keyboard: levels, one branch, searching and replacing, the outline."""

import json
import unittest

from desk import Desk, wait_until

MAP = "reussite-educative/groupe-1.json"
BESIDE_PANELS = "880x700+360+60"  # the map beside the panels, whether they are open or not
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

    def selected(self):
        """The words of the idea that is selected."""
        return self.desk.copied().splitlines()[0]

    def picture(self):
        return self.desk.picture(BESIDE_PANELS)

    def test_words_are_found_without_accents_one_after_the_other(self):
        desk = self.desk
        said = [text.replace("\n", " ") for text in self.texts(self.before).values() if "même" in text.lower()]
        self.assertGreater(len(said), 2, "the sample map says it")
        desk.press("Home", "ctrl+f")
        desk.type("MEME")
        desk.press("Return")
        desk.keep_picture("reading-find.png")
        desk.press("Escape")
        found = [self.selected()]
        for _ in said:
            desk.press("F3")
            found.append(self.selected())
        self.assertEqual(found, [*said, said[0]], "in the order of the map, and round it")
        desk.press("shift+F3")
        self.assertEqual(self.selected(), said[-1])

    def test_what_is_found_is_replaced_here_then_everywhere(self):
        desk = self.desk
        before = self.texts(self.before)
        said = [idea for idea, text in before.items() if "adulte" in text]
        self.assertGreater(len(said), 2, "the sample map says it")
        replaced = lambda ideas: before | {idea: before[idea].replace("adulte", "grand") for idea in ideas}
        desk.press("Home", "ctrl+h")
        desk.type("adulte")
        desk.press("Tab")
        desk.type("grand")
        desk.keep_picture("reading-replace.png")
        desk.press("Return")  # goes to the first: nothing was selected that says it
        desk.press("Return")
        desk.wait_for_title(MODIFIED)
        self.assertEqual(self.texts(self.saved()), replaced(said[:1]))
        desk.press("Tab", "Tab", "space")  # past « Remplacer ici »
        desk.wait_for_title(MODIFIED)
        desk.keep_picture("reading-replaced.png")
        self.assertEqual(self.texts(self.saved()), replaced(said))
        desk.press("ctrl+z", "ctrl+z")
        desk.wait_for_title(MODIFIED)
        self.assertEqual(self.texts(self.saved()), before)

    def test_a_filter_dims_the_rest_and_escape_ends_it(self):
        desk = self.desk
        desk.command("filtrer")
        whole = self.picture()
        desk.press("Right", "space")  # the second group
        wait_until(lambda: self.picture() != whole, "the filter")
        desk.keep_picture("reading-filter.png")
        self.assertGreater(sum(self.picture()), sum(whole), "paler")
        desk.press("Escape")
        wait_until(lambda: self.picture() == whole, "the whole map")
        self.assertEqual(desk.title(), CLEAN)

    def test_the_way_to_a_branch_leads_back(self):
        desk = self.desk
        desk.click(40, 840)  # paper, away from what changes under the pointer
        desk.press("Home", "ctrl+ampersand")
        whole = self.picture()
        desk.press("Right", "F6")
        wait_until(lambda: self.picture() != whole, "the branch alone")
        desk.keep_picture("reading-way.png")
        desk.click(70, 65)
        desk.click(40, 840)
        desk.press("Home", "ctrl+ampersand")
        wait_until(lambda: self.picture() == whole, "the whole map")

    def test_the_minimap_moves_the_view_and_changes_nothing(self):
        desk = self.desk
        desk.press("Home", "ctrl+agrave", "ctrl+plus", "ctrl+plus")  # the key of the 0 types à
        middle = self.picture()
        desk.click(1080, 790)
        wait_until(lambda: self.picture() != middle, "the left of the map")
        left = self.picture()
        desk.keep_picture("reading-minimap.png")
        desk.click(1220, 790)
        wait_until(lambda: self.picture() not in (left, middle), "the right of the map")
        desk.click(1080, 790)
        wait_until(lambda: self.picture() == left, "the left again")
        self.assertEqual(desk.title(), CLEAN)

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
