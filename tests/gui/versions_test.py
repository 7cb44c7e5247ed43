"""Versions of the map in the real window: compared with another file, and the conflicts of a merge decided, by the keyboard alone."""

import json
import tempfile
import unittest
from pathlib import Path

from desk import SOURCE, Desk, wait_until

OLD_YEAR = "pilotage-pedagogique/annee-1.json"
NEW_YEAR = "pilotage-pedagogique/annee-2.json"
RIGHT = "600x600+780+60"
CONFLICT = {
    "format": "concarte-map", "version": 1, "id": "m", "title": "Essai",
    "nodes": [{"id": "r", "text": "Réussite"}, {"id": "a", "parent": "r", "text": "Il ose parler"}],
    "conflicts": [{"id": "c1", "record": "a", "field": "text", "theirs": "Il ose chanter"}],
    "layout": {"style": "mindmap"},
}


class Versions(unittest.TestCase):
    def open(self, *maps):
        self.desk = Desk(*maps, width=1600, height=900)
        self.addCleanup(self.desk.close)
        return self.desk

    def test_another_version_is_chosen_and_what_changed_is_drawn_beside_the_map(self):
        desk = self.open(NEW_YEAR)
        desk.wait_for_title("annee-2 — Concarte")
        before = desk.picture(RIGHT)
        desk.command("comparer à une autre version")
        desk.type(str(SOURCE / "maps" / OLD_YEAR))
        desk.press("Return")
        wait_until(lambda: desk.picture(RIGHT) != before, "the two versions drawn")
        desk.keep_picture("versions-compared.png")
        self.assertEqual(desk.title(), "annee-2 — Concarte")

    def test_a_conflict_is_decided_by_the_keyboard_and_undone(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        given = Path(folder.name) / "essai.json"
        given.write_text(json.dumps(CONFLICT, ensure_ascii=False))
        desk = self.open(given)
        desk.wait_for_title("essai — Concarte")
        desk.command("différences et conflits")
        desk.keep_picture("versions-conflict.png")
        # From the first button: the idea, what is here, what is on the other side.
        desk.press("Tab", "Tab", "Tab", "Return")
        desk.wait_for_title("essai* — Concarte")
        desk.press("ctrl+s")
        desk.wait_for_title("essai — Concarte")
        saved = json.loads(desk.map.read_bytes())
        self.assertEqual((saved["nodes"][1]["text"], saved.get("conflicts")), ("Il ose chanter", None))
        desk.press("ctrl+z", "ctrl+s")
        wait_until(lambda: json.loads(desk.map.read_bytes()).get("conflicts"), "the conflict again")


if __name__ == "__main__":
    unittest.main()
