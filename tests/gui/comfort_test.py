"""Comfort in the real window: notes, tags, web links shown before they are opened, commands found by their names."""

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

    def saved_after_a_change(self):
        self.desk.wait_for_title(MODIFIED)
        return self.saved()["nodes"][0]

    def test_a_note_in_markdown_and_tags_are_written_and_each_is_one_step(self):
        desk = self.desk
        desk.press("Home", "F4")
        desk.type("**Dès lundi**, à voir")
        desk.press("Return", "Return")
        desk.type("- la porte")
        desk.keep_picture("comfort-note.png")
        desk.press("ctrl+Return", "ctrl+t")
        desk.type("famille, accueil")
        desk.press("Return")
        written = self.saved_after_a_change()
        desk.keep_picture("comfort-read.png")
        self.assertEqual((written["note"], written["tags"]), ("**Dès lundi**, à voir\n\n- la porte", ["famille", "accueil"]))
        desk.press("ctrl+z")
        without_tags = self.saved_after_a_change()
        self.assertEqual((without_tags["note"], without_tags.get("tags", [])), (written["note"], []))
        desk.press("ctrl+z")
        self.assertNotIn("note", self.saved_after_a_change())
        desk.press("ctrl+y", "ctrl+y")
        self.assertEqual(self.saved_after_a_change(), written)

    def test_a_note_is_ended_by_a_hand_that_lets_go_of_ctrl_first(self):
        desk = self.desk
        for words in ("dès lundi", ", à la porte", ", puis en classe"):
            desk.press("Home", "F4")
            desk.press("ctrl+End")
            desk.type(words)
            desk.run("xdotool", "keydown", "ctrl", "keydown", "Return", "keyup", "ctrl", "keyup", "Return")
            # On the map again: it is the idea that has a child.
            desk.press("Tab")
            desk.type("une suite")
            desk.press("Return")
            desk.wait_for_title(MODIFIED)
            saved = self.saved()["nodes"]
        self.assertEqual(saved[0]["note"], "dès lundi, à la porte, puis en classe")
        self.assertEqual([(node["parent"], node["text"]) for node in saved[1:]], [(saved[0]["id"], "une suite")] * 3)

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
        opened = wait_until(lambda: desk.opened.exists() and desk.opened.read_text(), "the browser")
        self.assertEqual(opened.split(), [ADDRESS])
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
