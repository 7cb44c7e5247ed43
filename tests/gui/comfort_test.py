"""Comfort in the real window: notes, tags, web links, sizes, colours, keys of one's own, commands by their names."""

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

    def command(self, words):
        """Runs the command that the palette finds by these words."""
        self.desk.press("ctrl+shift+p")
        self.desk.type(words)
        self.desk.press("Return")

    def colour(self, x, y):
        return self.desk.run("import", "-window", self.desk.window, "-crop", f"1x1+{x}+{y}", "-format", "%[pixel:p{0,0}]", "info:")

    def test_a_note_is_written_in_markdown_and_read_as_it_means(self):
        desk = self.desk
        desk.press("Home", "F4")
        desk.type("**Dès lundi**, à voir")
        desk.press("Return", "Return")
        desk.type("- la porte")
        desk.keep_picture("comfort-note.png")
        desk.press("ctrl+Return")
        desk.press("ctrl+t")
        desk.type("famille, accueil")
        desk.press("Return")
        desk.wait_for_title(MODIFIED)
        desk.keep_picture("comfort-read.png")
        root = self.saved()["nodes"][0]
        self.assertEqual((root["note"], root["tags"]), ("**Dès lundi**, à voir\n\n- la porte", ["famille", "accueil"]))


if __name__ == "__main__":
    unittest.main()
