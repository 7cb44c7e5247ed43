"""The other readings of a map in the real window under a French keyboard: cells are walked, written in and undone; the map comes back."""

import json
import tempfile
import unittest
from pathlib import Path

from desk import Desk, wait_until

# The upper row of this keyboard types " ' ( _ where others have 3 4 5 8.
AS_MAP, AS_GRID, AS_FRAMEWORK, AS_TEXT = "ctrl+quotedbl", "ctrl+apostrophe", "ctrl+parenleft", "ctrl+underscore"
MIDDLE = "760x560+20+120"
MAP = {
    "format": "concarte-map", "version": 1, "id": "m", "language": "fr", "title": "Critères",
    "groups": [{"id": "g1", "kind": "workshop", "name": "Table 1", "mark": "1", "colour": "#0072b2"},
               {"id": "g2", "kind": "workshop", "name": "Table 2", "mark": "2", "colour": "#d55e00"}],
    "nodes": [{"id": "a", "text": "Réussite"}, {"id": "b", "parent": "a", "text": "Pour l’élève"},
              {"id": "c", "parent": "b", "text": "Il ose dire", "contributions": [{"groups": ["g1"], "text": "Oser"}]},
              {"id": "d", "parent": "b", "text": "Il parle", "contributions": [{"groups": ["g2"]}]}],
    "layout": {"style": "mindmap"},
}


class Readings(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="concarte-readings-")
        self.addCleanup(folder.cleanup)
        file = Path(folder.name) / "carte.json"
        file.write_text(json.dumps(MAP))
        self.desk = Desk(file)
        self.addCleanup(self.desk.close)
        self.desk.wait_for_title("carte — Concarte")

    def saved(self):
        self.desk.press("ctrl+s")
        self.desk.wait_for_title("carte — Concarte")
        return {node["id"]: node for node in json.loads(self.desk.map.read_text())["nodes"]}

    def said(self, node, group):
        """The exact words of the group, empty for those of the idea; nothing when it is silent."""
        for said in self.saved()[node].get("contributions", []):
            if group in said["groups"]:
                return said.get("text", "")
        return None

    def picture(self):
        return self.desk.picture(MIDDLE)

    def read(self, keys):
        before = self.picture()
        self.desk.press(keys)
        wait_until(lambda: self.picture() != before, "another reading")

    def test_cells_are_walked_written_in_and_undone(self):
        desk = self.desk
        desk.press("Home")
        self.read(AS_GRID)
        # Down to « Il ose dire », right to the second table; the first letter opens the field and is kept.
        desk.press("Down", "Down", "Right", "Right")
        desk.type("élan ; là")
        desk.keep_picture("readings-cell.png")
        desk.press("Return")
        desk.wait_for_title("carte* — Concarte")
        self.assertEqual(self.said("c", "g2"), "élan\u202f; là")
        # Enter has gone down; what stands there is its idea's words: Tab leads on, over the end of the map nowhere.
        desk.press("Return")
        desk.type("Prendre la parole")
        desk.press("shift+Tab")
        self.assertEqual(self.said("d", "g2"), "Prendre la parole")
        desk.type("Dire")
        desk.press("Escape")
        self.assertIsNone(self.said("d", "g1"), "given up")
        desk.press("ctrl+z", "ctrl+z")
        desk.wait_for_title("carte* — Concarte")
        self.assertIsNone(self.said("c", "g2"))
        self.assertEqual(self.said("d", "g2"), "")

    def test_ideas_are_reworded_and_stances_set_by_a_sign(self):
        desk = self.desk
        desk.press("Home")
        self.read(AS_GRID)
        desk.press("Down", "Down", "F2", "End")
        desk.type(" enfin")
        desk.press("Tab")
        self.assertEqual(self.saved()["c"]["text"], "Il ose dire enfin")
        # The cell of the first table: against, then reserved.
        desk.type("-")
        desk.wait_for_title("carte* — Concarte")
        self.assertEqual(self.saved()["c"]["stances"], [{"groups": ["g1"], "stance": "against"}])
        desk.type("/")
        desk.wait_for_title("carte* — Concarte")
        desk.keep_picture("readings-stance.png")
        self.assertEqual(self.saved()["c"]["stances"], [{"groups": ["g1"], "stance": "reserved"}])
        desk.press("Delete")
        desk.wait_for_title("carte* — Concarte")
        self.assertIsNone(self.said("c", "g1"))
        self.assertEqual(self.saved()["c"]["text"], "Il ose dire enfin", "the words go, the idea stays")

    def test_an_empty_cell_of_the_framework_is_written_in_and_nothing_is_made_unseen(self):
        desk = self.desk
        desk.program.kill()
        desk.program.wait()
        desk.map.write_text(json.dumps(MAP | {"nodes": [
            {"id": "a", "text": "Métier"}, {"id": "b", "parent": "a", "text": "Accueillir", "kind": "activity"},
            {"id": "c", "parent": "a", "text": "Planifier", "kind": "activity"}, {"id": "d", "parent": "a", "text": "Écouter", "kind": "competence"},
            {"id": "q", "parent": "a", "text": "Quand ?", "kind": "question"}], "links": [{"id": "l", "from": "b", "to": "d"}]}))
        desk.start(desk.map)
        desk.wait_for_title("carte — Concarte")
        desk.press("Home")
        self.read(AS_FRAMEWORK)
        # The topmost idea stands in no cell: nothing is made of it.
        desk.press("Return")
        desk.type("perdu")
        desk.press("F2", "Delete", "Return")
        # Down to « Planifier », right to the competence that it lacks.
        desk.press("Down", "Down", "Right")
        desk.keep_picture("readings-empty-cell.png")
        desk.press("Return")
        desk.type("Prévoir")
        desk.press("Return")
        desk.wait_for_title("carte* — Concarte")
        desk.keep_picture("readings-filled-cell.png")
        saved = self.saved()
        self.assertEqual(len(saved), 6)
        [made] = [node for node in saved.values() if node["text"] == "Prévoir"]
        self.assertEqual((made["parent"], made["kind"]), ("a", "competence"))
        links = json.loads(desk.map.read_text())["links"]
        self.assertIn(("c", made["id"]), [(link["from"], link["to"]) for link in links])
        desk.press("ctrl+z")
        desk.wait_for_title("carte* — Concarte")
        self.assertEqual(len(self.saved()), 5)
        self.assertEqual(len(json.loads(desk.map.read_text())["links"]), 1)

    def stances(self, node):
        return self.saved()[node].get("stances", [])

    def test_the_reason_of_a_stance_is_written_behind_its_sign(self):
        desk = self.desk
        desk.press("Home")
        self.read(AS_GRID)
        desk.press("Down", "Down", "Right")
        desk.type("-")
        desk.wait_for_title("carte* — Concarte")
        self.assertEqual(self.stances("c"), [{"groups": ["g1"], "stance": "against"}])
        desk.type(":")
        desk.type("parce que l'enfannt tait")
        # Arrows are the field's while it is open.
        desk.press("Left", "Left", "Left", "Left", "Up", "End", "ctrl+Left")
        desk.type("se ")
        desk.keep_picture("readings-reason.png")
        desk.press("Return")
        desk.wait_for_title("carte* — Concarte")
        reason = "parce que l’enfannt se tait"
        self.assertEqual(self.stances("c"), [{"groups": ["g1"], "stance": "against", "reason": reason}])
        self.assertEqual(self.said("c", "g1"), "Oser", "the words stay")
        # Enter went down: back up; the other sign keeps the reason.
        desk.press("Up")
        desk.type("/")
        desk.wait_for_title("carte* — Concarte")
        desk.keep_picture("readings-reason-kept.png")
        self.assertEqual(self.stances("c"), [{"groups": ["g1"], "stance": "reserved", "reason": reason}])
        desk.type(":")
        desk.press("End")
        desk.type(" trop")
        desk.press("Escape")
        self.assertEqual(self.stances("c")[0]["reason"], reason, "given up")
        desk.press("ctrl+z", "ctrl+z", "ctrl+z")
        desk.wait_for_title("carte* — Concarte")
        self.assertEqual(self.stances("c"), [])

    def test_a_double_click_on_the_stance_opens_its_reason(self):
        desk = self.desk
        desk.press("Home")
        self.read(AS_GRID)
        desk.press("Down", "Down", "Right")
        desk.type("+")
        desk.wait_for_title("carte* — Concarte")
        desk.keep_picture("readings-before-click.png")
        desk.run("xdotool", "mousemove", "--window", desk.window, "540", "240", "click", "--repeat", "2", "--delay", "40", "1")
        desk.type("Oui")
        desk.keep_picture("readings-reason-click.png")
        desk.press("Tab")
        desk.wait_for_title("carte* — Concarte")
        self.assertEqual(self.stances("c"), [{"groups": ["g1"], "stance": "for", "reason": "Oui"}])

    def test_the_map_comes_back_as_it_was(self):
        desk = self.desk
        desk.press("Home", "ctrl+agrave")
        whole = self.picture()
        for keys in (AS_GRID, AS_FRAMEWORK, AS_TEXT, AS_MAP):
            self.read(keys)
            desk.keep_picture(f"readings-{keys.split('+')[1]}.png")
        wait_until(lambda: self.picture() == whole, "the map")
        self.assertEqual(desk.title(), "carte — Concarte", "nothing was changed")

    def test_the_text_and_the_framework_are_written_in(self):
        desk = self.desk
        desk.press("Home")
        self.read(AS_TEXT)
        desk.press("Down", "Down", "F2", "End")
        desk.type(" !")
        desk.press("Return")
        desk.wait_for_title("carte* — Concarte")
        self.assertEqual(self.saved()["c"]["text"], "Il ose dire\u202f!")
        self.read(AS_FRAMEWORK)
        desk.press("Return", "End")
        desk.type(" Oui.")
        desk.press("Return")
        desk.wait_for_title("carte* — Concarte")
        self.assertEqual(self.saved()["c"]["text"], "Il ose dire\u202f! Oui.")

    def test_a_double_click_opens_the_cell_under_the_pointer(self):
        desk = self.desk
        desk.press("Home")
        self.read(AS_GRID)
        # What Table 1 says of « Il ose dire ».
        desk.run("xdotool", "mousemove", "--window", desk.window, "500", "216", "click", "--repeat", "2", "--delay", "40", "1")
        desk.keep_picture("readings-double-click.png")
        desk.press("ctrl+a")
        desk.type("Nouveau")
        desk.click(500, 500)  # elsewhere: what was typed is taken
        desk.wait_for_title("carte* — Concarte")
        self.assertIn("Nouveau", [said.get("text") for node in self.saved().values() for said in node.get("contributions", [])])


if __name__ == "__main__":
    unittest.main()
