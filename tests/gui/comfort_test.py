"""Comfort in the real window: web links are shown before they are opened, commands found by their names."""

import json
import unittest
from pathlib import Path

from desk import Desk, wait_until

START = Path(__file__).parent / "proposals" / "start.json"
CLEAN, MODIFIED = "start — Concarte", "start* — Concarte"
ADDRESS = "https://eduscol.education.fr/reussite"


class Comfort(unittest.TestCase):
    def setUp(self):
        self.desk = Desk(START)
        self.addCleanup(self.desk.close)
        self.desk.wait_for_title(CLEAN)

    def saved(self):
        self.desk.press("ctrl+s")
        self.desk.wait_for_title(CLEAN)
        return json.loads(self.desk.map.read_bytes())

    def test_an_address_is_opened_only_once_its_target_was_shown(self):
        desk = self.desk
        desk.press("Home")
        desk.command("ajouter un lien web")
        desk.type(ADDRESS)
        desk.press("Return")
        desk.wait_for_title(MODIFIED)
        before = desk.picture("600x400+100+200")
        desk.command("ouvrir un lien web")
        wait_until(lambda: desk.picture("600x400+100+200") != before, "the question")
        desk.keep_picture("comfort-link.png")
        desk.press("Escape")
        wait_until(lambda: desk.picture("600x400+100+200") == before, "the map")
        desk.command("ouvrir un lien web")
        desk.press("o")  # « Ouvrir »
        wait_until(desk.opened.exists, "the browser")
        self.assertEqual(desk.opened.read_text().split(), [ADDRESS])
        self.assertEqual(self.saved()["nodes"][0]["links"], [ADDRESS])

    def test_a_command_is_found_by_a_part_of_its_name_in_both_languages(self):
        desk = self.desk
        for part, words in (("idée libr", "en français"), ("floating", "in English")):
            desk.command(part)
            desk.type(words)
            desk.press("Return")
            desk.wait_for_title(MODIFIED)
            self.assertEqual([node["text"] for node in self.saved()["nodes"] if "parent" not in node][-1], words)


if __name__ == "__main__":
    unittest.main()
