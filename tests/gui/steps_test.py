"""The steps done on a map, listed in words in the real window: one goes back and forth among them with the arrows."""

import json
import unittest
from pathlib import Path

from desk import Desk, wait_until

START = Path(__file__).parent / "proposals" / "start.json"
CLEAN, MODIFIED = "start — Concarte", "start* — Concarte"
RAIL = "300x500+0+40"


class Steps(unittest.TestCase):
    def setUp(self):
        self.desk = Desk(START)
        self.addCleanup(self.desk.close)
        self.desk.wait_for_title(CLEAN)

    def saved(self):
        """The words of the ideas under the root, once what was asked has changed the map."""
        self.desk.wait_for_title(MODIFIED)
        self.desk.press("ctrl+s")
        self.desk.wait_for_title(CLEAN)
        return [node["text"] for node in json.loads(self.desk.map.read_bytes())["nodes"][1:]]

    def test_one_goes_back_to_a_step_and_forth_again(self):
        desk = self.desk
        for words in ("ouvrir la porte", "dire bonjour", "écouter"):
            desk.press("Home", "Tab")
            desk.type(words)
            desk.press("Return")
        self.assertEqual(self.saved(), ["ouvrir la porte", "dire bonjour", "écouter"])
        before = desk.picture(RAIL)
        desk.command("historique")
        wait_until(lambda: desk.picture(RAIL) != before, "the steps")
        desk.press("Up", "Up", "Return")
        self.assertEqual(self.saved(), ["ouvrir la porte"])
        desk.keep_picture("steps.png")
        desk.press("Down", "Return")
        self.assertEqual(self.saved(), ["ouvrir la porte", "dire bonjour"])
        # A new step takes the place of what was undone.
        desk.press("Escape", "Home", "Tab")
        desk.type("sourire")
        desk.press("Return")
        self.assertEqual(self.saved(), ["ouvrir la porte", "dire bonjour", "sourire"])
        desk.press("ctrl+z")
        self.assertEqual(self.saved(), ["ouvrir la porte", "dire bonjour"])


if __name__ == "__main__":
    unittest.main()
