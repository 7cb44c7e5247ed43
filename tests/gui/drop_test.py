"""Files dropped on the real window: maps with spaces and accents in their names open, each in a tab; nothing typed is lost."""

import json
import tempfile
import unittest
from pathlib import Path

from desk import SOURCE, Desk, wait_until
from xdnd import DragSource

MAPS = SOURCE / "maps" / "reussite-educative"
FIRST, SECOND = "L’école d’été, à midi", "100 % réussi & “à nous” #2"


class Drop(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="concarte drop é-")
        self.addCleanup(folder.cleanup)
        self.files = [Path(folder.name) / f"{name}.json" for name in (FIRST, SECOND)]
        for file, sample in zip(self.files, ("groupe-2.json", "groupe-3.json")):
            file.write_bytes((MAPS / sample).read_bytes())
        self.folder = Path(folder.name)

    def open(self, *maps):
        desk = Desk(*maps)
        self.addCleanup(desk.close)
        return desk

    def drop(self, desk, *files):
        DragSource(desk.environment["DISPLAY"], desk.window, files).drop(500, 400)

    def test_two_maps_open_in_tabs_and_the_words_being_typed_are_kept(self):
        desk = self.open(MAPS / "groupe-1.json")
        desk.wait_for_title("groupe-1 — Concarte")
        desk.press("Home", "Tab")
        desk.type("une idée à moitié")
        self.drop(desk, *self.files)
        desk.wait_for_title(f"{SECOND} — Concarte")
        desk.keep_picture("drop.png")
        desk.press("ctrl+Prior")
        desk.wait_for_title(f"{FIRST} — Concarte")
        desk.press("ctrl+Prior")
        desk.wait_for_title("groupe-1* — Concarte")
        desk.press("ctrl+s")
        desk.wait_for_title("groupe-1 — Concarte")
        self.assertIn("une idée à moitié", [node["text"] for node in json.loads(desk.map.read_bytes())["nodes"]])

    def test_a_map_dropped_on_the_first_page_opens_and_once_more_is_only_shown(self):
        desk = self.open()
        desk.wait_for_title("Concarte")
        self.drop(desk, self.files[0])
        desk.wait_for_title(f"{FIRST} — Concarte")
        self.drop(desk, self.files[1])
        desk.wait_for_title(f"{SECOND} — Concarte")
        self.drop(desk, self.files[0])
        desk.wait_for_title(f"{FIRST} — Concarte")
        desk.press("ctrl+w")
        desk.wait_for_title(f"{SECOND} — Concarte")
        desk.press("ctrl+w")
        desk.wait_for_title("Concarte")

    def test_what_is_no_map_is_told_and_leaves_the_map_alone(self):
        desk = self.open(MAPS / "groupe-1.json")
        desk.wait_for_title("groupe-1 — Concarte")
        picture = self.folder / "photo de classe.png"
        picture.write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00")
        before = desk.picture("700x120+0+640")
        self.drop(desk, picture)
        wait_until(lambda: desk.picture("700x120+0+640") != before, "a sentence about it")
        desk.keep_picture("drop-refused.png")
        self.assertEqual(desk.title(), "groupe-1 — Concarte")


if __name__ == "__main__":
    unittest.main()
