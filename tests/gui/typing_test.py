"""Words typed in a label of the real window under a French AZERTY keyboard: dead keys, AltGr, helps, mouse, clipboard, spelling."""

import json
import re
import tempfile
import unittest
from pathlib import Path

from desk import Desk, wait_until

CLEAN, MODIFIED = "carte — Concarte", "carte* — Concarte"
CANVAS = "860x560+60+60"  # a part of the window that holds the map and nothing else


class Typing(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="concarte-typing-")
        self.addCleanup(folder.cleanup)
        file = Path(folder.name) / "carte.json"
        file.write_text(json.dumps({
            "format": "concarte-map", "version": 1, "id": "m1", "language": "fr", "title": "",
            "nodes": [{"id": "a", "text": "Oser dire tout haut"}], "layout": {"style": "mindmap"}}))
        self.desk = Desk(file)
        self.addCleanup(self.desk.close)
        self.desk.wait_for_title(CLEAN)

    def alt_gr(self, *keys):
        self.desk.run("xdotool", "keydown", "ISO_Level3_Shift", "key", *keys, "keyup", "ISO_Level3_Shift")

    def saved(self):
        """The words of all ideas, once saved."""
        self.desk.press("ctrl+s")
        self.desk.wait_for_title(CLEAN)
        return [node["text"] for node in json.loads(self.desk.map.read_text())["nodes"]]

    def box(self):
        """Where the only idea stands in the window: left, top, width, height."""
        picture = Path(self.desk.folder.name) / "box.png"
        self.desk.run("import", "-window", self.desk.window, str(picture))
        found = self.desk.run("convert", str(picture), "-crop", CANVAS, "+repage", "-fuzz", "3%", "-trim", "-format", "%w %h %X %Y", "info:")
        width, height, left, top = (int(number) for number in re.findall(r"[+-]?\d+", found))
        return left + 60, top + 60, width, height

    def click(self, across, times=1, button=1, down=0.5):
        """A click in the idea, so far across its width."""
        left, top, width, height = self.box()
        self.desk.run("xdotool", "mousemove", "--window", self.desk.window, str(int(left + across * width)), str(int(top + down * height)),
                      "click", "--repeat", str(times), "--delay", "40", str(button))

    def test_everything_a_french_keyboard_types_is_saved_as_it_should_be(self):
        desk = self.desk
        desk.press("Home", "Tab")
        desk.press("dead_circumflex", "e")
        desk.type("tre na")
        desk.press("dead_diaeresis", "i")
        desk.type("f, l'")
        self.alt_gr("o")  # œ
        desk.type("uvre : 3 ")
        self.alt_gr("e")  # €
        desk.press("space")
        self.alt_gr("w")  # «
        desk.type(" oui ")
        self.alt_gr("x")  # »
        desk.type(" ? ")
        desk.type("dire \"non\"... a 10:42, voir http://eduscol.fr")
        desk.keep_picture("typing.png")
        desk.press("Return", "Return")
        desk.type("l'")
        desk.press("BackSpace")  # the help, not the letter
        desk.type("eau")
        desk.press("Return")
        self.assertEqual(self.saved()[1:], [
            "être naïf, l’œuvre\u00a0: 3 € «\u00a0oui\u00a0»\u202f? dire «\u00a0non\u00a0»… a 10:42, voir http://eduscol.fr", "l'eau"])

    def test_the_mouse_places_the_caret_and_selects(self):
        desk = self.desk
        desk.press("Home", "F2")
        self.click(0.15, times=2)
        desk.type("Savoir")
        desk.press("Return")
        self.assertEqual(self.saved(), ["Savoir dire tout haut"])
        desk.press("F2")
        self.click(0.5, times=3)
        desk.type("Dire et faire")
        desk.press("Return")
        self.assertEqual(self.saved(), ["Dire et faire"])
        # From the start to the end, with Shift and a click.
        desk.press("F2", "ctrl+Home")
        desk.run("xdotool", "keydown", "shift")
        self.click(0.95)
        desk.run("xdotool", "keyup", "shift")
        desk.type("Neuf")
        desk.press("Return")
        self.assertEqual(self.saved(), ["Neuf"])
        # By dragging from the right to the left.
        desk.press("F2")
        left, top, width, height = self.box()
        y = str(top + height // 2)
        desk.run("xdotool", "mousemove", "--window", desk.window, str(left + width - 8), y, "mousedown", "1",
                 "mousemove", "--window", desk.window, str(left + width // 2), y,
                 "mousemove", "--window", desk.window, str(left + 2), y, "mouseup", "1")
        desk.type("Vieux")
        desk.press("Return")
        self.assertEqual(self.saved(), ["Vieux"])

    def test_words_are_walked_erased_copied_and_undone(self):
        desk = self.desk
        desk.press("Home", "F2", "ctrl+Left", "ctrl+BackSpace")  # Oser dire haut
        desk.press("Home", "ctrl+shift+Right", "ctrl+x", "End", "space", "ctrl+v")
        desk.press("Return")
        self.assertEqual(self.saved(), ["dire haut Oser "])
        desk.press("F2", "BackSpace", "ctrl+a", "ctrl+c", "End")
        desk.type(" puis ")
        desk.press("ctrl+v", "ctrl+z", "ctrl+z")  # what was pasted, then the word and its space
        desk.press("Return")
        self.assertEqual(self.saved(), ["dire haut Oser puis"])
        # Given up: not a trace.
        desk.press("F2", "ctrl+a")
        desk.type("perdu")
        desk.press("Escape")
        self.assertEqual(desk.title(), CLEAN)
        self.assertEqual(self.saved(), ["dire haut Oser puis"])

    def test_typing_on_a_selected_idea_goes_on_at_its_end(self):
        desk = self.desk
        desk.press("Home")
        desk.press("dead_grave", "a")
        desk.press("shift+Return")
        desk.type("deux lignes")
        desk.press("Return")
        self.assertEqual(self.saved(), ["Oser dire tout hautà\ndeux lignes"])

    def red(self):
        """How many pixels of the map are red."""
        pixels = self.desk.run("import", "-window", self.desk.window, "-crop", CANVAS, "-depth", "8", "rgb:-", binary=True)
        return sum(r > 150 and g < 120 and b < 120 for r, g, b in zip(pixels[::3], pixels[1::3], pixels[2::3]))

    def test_a_wrong_word_is_underlined_while_it_is_typed_and_a_key_ends_it(self):
        desk = self.desk
        desk.press("Home", "F2", "ctrl+a")
        desk.type("Les apprentissages de ")
        wait_until(lambda: self.red() == 0, "no line under right words")
        desk.type("lélève ")
        wait_until(lambda: self.red() > 10, "a line under the wrong word")
        desk.keep_picture("underlined.png")
        desk.press("shift+F7")
        wait_until(lambda: self.red() == 0, "no line any more")
        desk.press("shift+F7")
        wait_until(lambda: self.red() > 10, "the line again")
        desk.press("Return")
        wait_until(lambda: self.red() == 0, "a label as it reads")

    def test_a_wrong_word_is_corrected_by_keyboard(self):
        desk = self.desk
        desk.press("Home", "F2", "ctrl+a")
        desk.type("Les aprentissages de l'eleve")
        desk.press("ctrl+Home", "ctrl+Right", "Right")
        desk.keep_picture("spelling.png")
        desk.press("Menu")

        def is_corrected():
            # Until the suggestions have come, Enter does nothing; while the menu is open, nothing is saved.
            desk.press("Return")
            desk.press("ctrl+s")
            return "apprentissages" in desk.map.read_text()
        wait_until(is_corrected, "the correction")
        self.assertEqual(self.saved(), ["Les apprentissages de l’eleve"])


if __name__ == "__main__":
    unittest.main()
