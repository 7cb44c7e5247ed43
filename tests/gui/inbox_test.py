"""The inbox and who speaks, in the real window: ideas filed at typing speed, placed by key and by mouse, a speaker chosen by name."""

import json
import unittest
from pathlib import Path

from desk import Desk

START = Path(__file__).parent / "proposals" / "start.json"


class Inbox(unittest.TestCase):
    def setUp(self):
        self.desk = Desk(START)
        self.addCleanup(self.desk.close)
        self.desk.wait_for_title("start — Concarte")

    def saved(self):
        self.desk.press("ctrl+s")
        self.desk.wait_for_title("start — Concarte")
        return json.loads(self.desk.map.read_bytes())

    def file_two_ideas(self):
        desk = self.desk
        desk.press("alt+eacute", "ctrl+i")
        desk.type("une salle ouverte")
        desk.press("Return")
        desk.type("? qui a les clés")
        desk.press("Return")

    def test_ideas_are_filed_without_leaving_the_field_and_placed_by_key(self):
        desk = self.desk
        self.file_two_ideas()
        desk.keep_picture("inbox.png")
        # The field is empty: the arrow goes to the ideas, the last one on top.
        desk.press("Down", "Return")
        desk.wait_for_title("start* — Concarte")
        saved = self.saved()
        self.assertEqual([(item["text"], item["contributions"][0]["groups"]) for item in saved["inbox"]], [("une salle ouverte", ["g2"])])
        self.assertEqual([(node["parent"], node["text"], node["kind"]) for node in saved["nodes"][1:]], [("root", "qui a les clés", "question")])

    def test_the_same_key_comes_back_to_the_map(self):
        desk = self.desk
        self.file_two_ideas()
        desk.press("ctrl+i")
        desk.press("Tab")
        desk.type("tout de suite")
        desk.press("Return")
        saved = self.saved()
        self.assertEqual([node["text"] for node in saved["nodes"][1:]], ["tout de suite"])
        self.assertEqual(len(saved["inbox"]), 2)

    def test_an_idea_is_dragged_to_its_place_and_escape_gives_up(self):
        desk = self.desk
        self.file_two_ideas()
        desk.press("ctrl+i")
        # The only idea of the map is in the middle of the canvas, between the two panels.
        card, root = ("150", "225"), ("620", "400")
        drag = lambda *end: desk.run("xdotool", "mousemove", *card, "sleep", "0.2", "mousedown", "1", "sleep", "0.2", "mousemove", "400", "300",
                                     "sleep", "0.2", "mousemove", *root, "sleep", "0.3", *end)
        drag("key", "Escape", "sleep", "0.2", "mouseup", "1")
        drag("sleep", "0.1")
        desk.keep_picture("inbox-drag.png")
        desk.run("xdotool", "mouseup", "1", "sleep", "0.3")
        saved = self.saved()
        self.assertEqual([(node["parent"], node["text"]) for node in saved["nodes"][1:]], [("root", "qui a les clés")])

    def test_who_speaks_is_chosen_by_name_inside_a_label(self):
        desk = self.desk
        desk.press("Home", "Tab")
        desk.type("une idée")
        desk.press("alt+g")
        desk.type("3")
        desk.press("Return")
        desk.type(" de plus")
        desk.press("Return")
        desk.wait_for_title("start* — Concarte")
        [node] = self.saved()["nodes"][1:]
        self.assertEqual((node["text"], node["contributions"][0]["groups"]), ("une idée de plus", ["g3"]))


if __name__ == "__main__":
    unittest.main()
