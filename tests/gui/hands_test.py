"""Ideas taken by the mouse in the real window: dragged, linked, framed, let go with Escape, asked for their menu."""

import json
import re
import tempfile
import unittest
from pathlib import Path

from desk import Desk, wait_until

CLEAN, MODIFIED = "carte — Concarte", "carte* — Concarte"
CANVAS = "900x640+10+50"  # a part of the window that holds the map and nothing else
BESIDE = (40, 80)  # paper without an idea

IDEAS = [
    {"id": "root", "text": "Réussite éducative"},
    {"id": "child", "parent": "root", "text": "L’enfant"},
    {"id": "dares", "parent": "child", "text": "Il ose dire"},
    {"id": "speaks", "parent": "child", "text": "Il parle"},
    {"id": "school", "parent": "root", "text": "L’école"},
    {"id": "welcome", "parent": "school", "text": "Accueillir"},
]
# The way from the root to each idea: both branches stand on the right; Up stays on the uppermost.
WAY = {"child": ("Right", "Up"), "dares": ("Right", "Up", "Right", "Up"), "speaks": ("Right", "Up", "Right", "Up", "Down"),
       "school": ("Right", "Up", "Down"), "welcome": ("Right", "Up", "Down", "Right")}


class Hands(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="concarte-hands-")
        self.addCleanup(folder.cleanup)
        file = Path(folder.name) / "carte.json"
        nodes = [node | ({"side": "right"} if node.get("parent") == "root" else {}) for node in IDEAS]
        file.write_text(json.dumps({"format": "concarte-map", "version": 1, "id": "m1", "language": "fr", "title": "",
                                    "nodes": nodes, "layout": {"style": "mindmap"}}))
        self.desk = Desk(file)
        self.addCleanup(self.desk.close)
        self.desk.wait_for_title(CLEAN)

    def mouse(self, *steps):
        self.desk.run("xdotool", *steps)

    def move(self, x, y):
        return "mousemove", "--window", self.desk.window, str(round(x)), str(round(y))

    def picture(self, name):
        """The canvas, once nothing moves."""
        file = Path(self.desk.folder.name) / name

        def taken():
            self.desk.run("import", "-window", self.desk.window, "-crop", CANVAS, "+repage", str(file))
            return self.desk.run("convert", str(file), "rgb:-", binary=True)

        wait_until(lambda: taken() == taken(), "a picture that stays")
        return str(file)

    def place(self, idea):
        """The middle of an idea in the window: where the picture changes when it is selected."""
        self.mouse(*self.move(*BESIDE), "click", "1")
        without = self.picture("without.png")
        self.desk.press("Home", *WAY[idea])
        shown = self.picture("with.png")
        found = self.desk.run("convert", without, shown, "-compose", "difference", "-composite", "-threshold", "4%", "-trim", "-format", "%w %h %X %Y", "info:")
        width, height, left, top = (int(number) for number in re.findall(r"[+-]?\d+", found))
        self.assertLess(width, 400, f"only the ring of {idea} changes")
        return 10 + left + width / 2, 50 + top + height / 2

    def drag(self, start, *ways, modifier=None, picture=None, let_go=True):
        """Presses at `start`, goes along `ways` in small steps as a hand does, and lets go."""
        self.mouse(*self.move(*start))
        if modifier:
            self.mouse("keydown", modifier)
        self.mouse("mousedown", "1")
        here = start
        for way in ways:
            for step in range(1, 9):
                self.mouse(*self.move(here[0] + (way[0] - here[0]) * step / 8, here[1] + (way[1] - here[1]) * step / 8))
            here = way
        if picture:
            self.desk.keep_picture(picture)
        if let_go:
            self.mouse("mouseup", "1")
        if modifier:
            self.mouse("keyup", modifier)

    def saved(self):
        self.desk.press("ctrl+s")
        self.desk.wait_for_title(CLEAN)
        return json.loads(self.desk.map.read_text())

    def children(self, parent):
        return [node["id"] for node in self.saved()["nodes"] if node.get("parent") == parent]

    def test_an_idea_is_dragged_under_another(self):
        self.drag(self.place("dares"), self.place("welcome"), picture="hands-drag.png")
        self.desk.wait_for_title(MODIFIED)
        self.assertEqual(self.children("welcome"), ["dares"])
        self.desk.press("ctrl+z")
        self.assertEqual(self.children("child"), ["dares", "speaks"])

    def test_an_idea_is_dragged_before_its_neighbour(self):
        dares = self.place("dares")
        self.drag(self.place("speaks"), (dares[0], dares[1] - 26), picture="hands-order.png")
        self.desk.wait_for_title(MODIFIED)
        self.assertEqual(self.children("child"), ["speaks", "dares"])

    def test_escape_lets_go_and_leaves_no_trace(self):
        welcome = self.place("welcome")
        before = self.saved()
        dares = self.place("dares")
        for modifier in (None, "ctrl"):
            self.drag(dares, welcome, modifier=modifier, let_go=False)
            self.desk.run("xdotool", "key", "Escape")
            self.mouse("mouseup", "1")
            self.assertEqual(self.desk.title(), CLEAN)
        self.assertEqual(self.saved(), before)

    def test_shift_draws_a_band_around_neighbours_and_a_frame_gathers_them(self):
        dares, speaks = self.place("dares"), self.place("speaks")
        self.drag((dares[0] + 180, dares[1] - 40), (dares[0] + 20, speaks[1] + 40), modifier="shift", picture="hands-band.png")
        self.desk.press("ctrl+g")
        self.desk.type("La parole")
        self.desk.keep_picture("hands-frame.png")
        self.desk.press("Return")
        self.desk.wait_for_title(MODIFIED)
        frame = self.saved()["boundaries"][0]
        self.assertEqual((frame["nodes"], frame["title"]), (["dares", "speaks"], "La parole"))

    def test_ctrl_drags_a_link_and_its_words_are_typed(self):
        self.drag(self.place("speaks"), self.place("welcome"), modifier="ctrl", picture="hands-link.png")
        self.desk.type("parce que")
        self.desk.press("Return")
        self.desk.wait_for_title(MODIFIED)
        self.desk.keep_picture("hands-linked.png")
        link = self.saved()["links"][0]
        self.assertEqual((link["from"], link["to"], link["label"]), ("speaks", "welcome", "parce que"))

    def test_the_menu_at_the_pointer_acts_on_the_idea_under_it(self):
        x, y = self.place("welcome")
        self.desk.press("Home")
        self.desk.click(x, y, button=3)
        self.desk.keep_picture("hands-menu.png")
        self.desk.press("Down", "Return")  # add a child
        self.desk.type("Écouter")
        self.desk.press("Return")
        self.desk.wait_for_title(MODIFIED)
        self.assertEqual([node["parent"] for node in self.saved()["nodes"] if node["text"] == "Écouter"], ["welcome"])


if __name__ == "__main__":
    unittest.main()
