"""The figures of the proceedings in the real window: added, described in their fields, seen as pages, kept in the map."""

import json
import unittest

from desk import Desk, wait_until

MAP = "reussite-educative/synthese.json"
CLEAN, MODIFIED = "synthese — Concarte", "synthese* — Concarte"
TITLE = (160, 468)  # its field, under five figures
PAGES = "500x600+760+60"


class Figures(unittest.TestCase):
    def setUp(self):
        self.desk = Desk(MAP, width=1400, height=900)
        self.addCleanup(self.desk.close)
        self.desk.wait_for_title(CLEAN)

    def saved(self):
        self.desk.wait_for_title(MODIFIED)
        self.desk.press("ctrl+s")
        self.desk.wait_for_title(CLEAN)
        return json.loads(self.desk.map.read_bytes())["figures"]

    def test_pages_are_shown_beside_the_map_and_follow_it(self):
        desk = self.desk
        before = desk.picture(PAGES)
        desk.command("figures des actes")
        wait_until(lambda: desk.picture(PAGES) != before, "the pages")
        shown = desk.picture(PAGES)
        desk.keep_picture("figures-pages.png")
        desk.press("Escape", "Home", "F2", "ctrl+a")
        desk.type("Un autre titre")
        desk.press("Return")
        desk.wait_for_title(MODIFIED)
        wait_until(lambda: desk.picture(PAGES) != shown, "the pages with the new words")
        desk.command("figures des actes")
        wait_until(lambda: desk.picture(PAGES) not in (before, shown), "the panel closed")

    def test_a_figure_is_added_described_and_removed(self):
        desk = self.desk
        desk.command("figures des actes")
        desk.command("ajouter une figure")
        figures = self.saved()
        self.assertEqual([figure["number"] for figure in figures], ["1", "2", "3", "4", "5"])
        desk.click(*TITLE)
        desk.type("L'accord et le désaccord")
        desk.press("Return")
        desk.keep_picture("figures-described.png")
        self.assertEqual(self.saved()[4]["caption"], "L’accord et le désaccord")
        desk.press("Escape")
        desk.command("retirer la figure")
        self.assertEqual(len(self.saved()), 4)
        desk.press("ctrl+z")
        self.assertEqual(len(self.saved()), 5)


if __name__ == "__main__":
    unittest.main()
