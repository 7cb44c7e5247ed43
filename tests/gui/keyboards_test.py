"""The same shortcuts on an AZERTY, a QWERTY and a BÉPO keyboard: letters by what the key types, digits by where the key is."""

import json
import unittest

from desk import Desk, wait_until

MAP = "reussite-educative/groupe-1.json"
CLEAN, MODIFIED = "groupe-1 — Concarte", "groupe-1* — Concarte"


class Keyboard:
    """What must hold on every keyboard; `layout`, `first_digit` and `words` are its own."""

    def setUp(self):
        self.desk = Desk(MAP, keyboard=self.layout)
        self.addCleanup(self.desk.close)
        self.before = json.loads(self.desk.map.read_bytes())
        self.desk.wait_for_title(CLEAN)

    def saved(self):
        self.desk.press("ctrl+s")
        self.desk.wait_for_title(CLEAN)
        return json.loads(self.desk.map.read_bytes())

    def new_nodes(self):
        known = {node["id"] for node in self.before["nodes"]}
        return [node for node in self.saved()["nodes"] if node["id"] not in known]

    def picture(self):
        return self.desk.run("import", "-window", self.desk.window, "rgb:-", binary=True)

    def add(self, words):
        self.desk.press("Home", "Tab")
        self.desk.type(words)
        self.desk.press("Return")
        self.desk.wait_for_title(MODIFIED)

    def test_letters_are_those_that_the_keys_type(self):
        desk = self.desk
        self.add(self.words)
        desk.press("ctrl+z")
        desk.wait_for_title(CLEAN)
        desk.press("ctrl+y")
        desk.wait_for_title(MODIFIED)
        desk.press("ctrl+shift+z" if self.layout[0] == "us" else "ctrl+Z")
        # The helps of French typography put no-break spaces in.
        self.assertEqual([node["text"].replace("\u00a0", " ") for node in self.new_nodes()], [self.words])
        desk.press("ctrl+a", "Delete")
        desk.wait_for_title(MODIFIED)
        self.assertEqual(self.saved().get("nodes", []), [])

    def test_digits_are_those_of_the_upper_row(self):
        desk = self.desk
        desk.press("alt+" + self.first_digit)
        self.add("une")
        self.assertEqual([node["contributions"][0]["groups"] for node in self.new_nodes()], [[self.before["groups"][0]["id"]]])

    def test_the_signs_zoom(self):
        desk = self.desk
        still = wait_until(self.still_picture, "a window at rest")
        for key in self.zoom_in, self.zoom_out:
            desk.press("Home", key)
            zoomed = wait_until(self.still_picture, "a window at rest")
            self.assertNotEqual(zoomed, still, key)
            desk.press("ctrl+" + self.zero)
            wait_until(self.still_picture, "a window at rest")
            desk.press("ctrl+" + self.first_digit)
            wait_until(lambda: self.picture() == still or self.still_picture(), "the whole map again")

    def still_picture(self):
        first = self.picture()
        return first if self.picture() == first else None

    def test_what_altgr_writes_does_nothing_else(self):
        desk = self.desk
        desk.press("Home", "Tab")
        desk.type("a")
        for keys in self.altgr:
            desk.press(keys)
        desk.press("Return")
        desk.wait_for_title(MODIFIED)
        self.assertEqual([node["text"] for node in self.new_nodes()], ["a" + self.altgr_writes])


class Azerty(Keyboard, unittest.TestCase):
    layout, first_digit, zero = ("fr", "oss"), "ampersand", "agrave"
    zoom_in, zoom_out = "ctrl+equal", "ctrl+minus"
    words = "œuvre « à voix haute » ’ —"
    altgr, altgr_writes = ("ISO_Level3_Shift+e", "ISO_Level3_Shift+o"), "€œ"


class Qwerty(Keyboard, unittest.TestCase):
    layout, first_digit, zero = ("us", ""), "1", "0"
    zoom_in, zoom_out = "ctrl+equal", "ctrl+minus"
    words = "A plain idea, [really]"
    altgr, altgr_writes = (), ""


class Bepo(Keyboard, unittest.TestCase):
    layout, first_digit, zero = ("fr", "bepo"), "quotedbl", "asterisk"
    zoom_in, zoom_out = "ctrl+plus", "ctrl+minus"
    words = "œuvre « à voix haute » ’ —"
    altgr, altgr_writes = ("ISO_Level3_Shift+e", "ISO_Level3_Shift+o"), "€œ"

    def test_a_letter_with_an_accent_is_no_shortcut(self):
        """The è stands where the American T is: Ctrl+T would write tags."""
        desk = self.desk
        desk.press("Home", "Tab")
        desk.type("une")
        desk.press("Return")
        desk.press("ctrl+egrave", "ctrl+eacute", "ctrl+ccedilla")
        desk.type("s de plus")
        desk.press("Return")
        desk.wait_for_title(MODIFIED)
        self.assertEqual([(node["text"], node.get("tags", [])) for node in self.new_nodes()], [("unes de plus", [])])


if __name__ == "__main__":
    unittest.main()
