"""Words typed in the fields of the two panels of the real window, under a French keyboard: none is lost, no click is."""

import json
import tempfile
import unittest
from pathlib import Path

from desk import Desk


class Fields(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="concarte-fields-")
        self.addCleanup(folder.cleanup)
        self.files = []
        for name in ("carte", "autre"):
            self.files.append(Path(folder.name) / f"{name}.json")
            self.files[-1].write_text(json.dumps({
                "format": "concarte-map", "version": 1, "id": name, "language": "fr", "title": "",
                "nodes": [{"id": "a", "text": "Oser dire"}, {"id": "b", "parent": "a", "text": "tout haut"}],
                "layout": {"style": "mindmap"}}))
        self.desk = Desk(*self.files)
        self.addCleanup(self.desk.close)
        self.desk.wait_for_title("carte — Concarte")

    def saved(self, number=0):
        """The nodes of a map, once saved."""
        name = self.files[number].stem
        self.desk.press("ctrl+s")
        self.desk.wait_for_title(f"{name} — Concarte")
        return {node["id"]: node for node in json.loads(self.desk.maps[number].read_text())["nodes"]}

    def test_the_click_that_leaves_a_field_does_what_it_would_have_done(self):
        desk = self.desk
        desk.press("Home", "F4")
        desk.type("une note")
        # The tab of the other map.
        desk.click(120, 50)
        desk.wait_for_title("autre — Concarte")
        desk.press("ctrl+Prior")
        desk.wait_for_title("carte* — Concarte")
        self.assertEqual(self.saved()["a"]["note"], "une note")
        desk.press("Home", "F4")
        desk.press("ctrl+End")
        desk.type(" de plus")
        # The child stands to the right of the root, which is in the middle of the canvas.
        desk.click(560, 434)
        desk.keep_picture("fields-click.png")
        desk.type(" !")
        desk.press("Return")
        saved = self.saved()
        self.assertEqual(saved["a"]["note"], "une note de plus")
        self.assertEqual(saved["b"]["text"], "tout haut\u202f!")


if __name__ == "__main__":
    unittest.main()
