"""What a person chooses for the window itself, with a French keyboard: colours, sizes, keys; all are there at the next start."""

import json
import unittest
from pathlib import Path

from desk import Desk, wait_until

START = Path(__file__).parent / "proposals" / "start.json"
CLEAN, MODIFIED = "start — Concarte", "start* — Concarte"


class Choices(unittest.TestCase):
    def setUp(self):
        self.desk = Desk(START)
        self.addCleanup(self.desk.close)
        self.desk.wait_for_title(CLEAN)

    def settings(self):
        file = next((self.desk.map.parent / "config").rglob("settings.json"), None)
        return json.loads(file.read_text()) if file else {}

    def wait_for_setting(self, name, value):
        wait_until(lambda: self.settings().get(name) == value, f"“{name}” to be {value}")

    def start_again(self):
        self.desk.press("ctrl+q")
        wait_until(lambda: self.desk.program.poll() is not None, "the end")
        self.desk.start(self.desk.map, "--size", "1280x800")
        self.desk.wait_for_title(CLEAN)

    def paper(self):
        """How light the map's ground is, from 0 to 255."""
        return self.desk.picture("1x1+40+600")[0]

    def panel_width(self):
        """Of the right panel, in pixels: its ground begins where the map's ends."""
        row = self.desk.picture("1280x1+0+600")
        return len(row) - next(x for x, level in enumerate(row) if level != row[0])

    def saved(self):
        self.desk.press("ctrl+s")
        self.desk.wait_for_title(CLEAN)
        return json.loads(self.desk.map.read_bytes())

    def test_colours_are_chosen_by_their_names_and_the_map_keeps_its_own(self):
        desk = self.desk
        before = desk.map.read_bytes()
        light = self.paper()
        self.assertGreater(light, 248)
        desk.command("couleurs écran sombre")
        wait_until(lambda: self.paper() < 40, "the dark")
        desk.keep_picture("choices-dark.png")
        self.wait_for_setting("theme", "dark")
        self.start_again()
        wait_until(lambda: self.paper() < 40, "the dark again")
        desk.command("couleurs écran contrasté")
        wait_until(lambda: self.paper() == 255, "the contrast")
        desk.keep_picture("choices-contrast.png")
        desk.command("couleurs écran clair")
        wait_until(lambda: self.paper() == light, "the light")
        self.wait_for_setting("theme", "light")
        self.assertEqual((desk.title(), desk.map.read_bytes()), (CLEAN, before))

    def test_the_interface_grows_and_shrinks_by_keys_and_by_name(self):
        desk = self.desk
        usual = self.panel_width()
        desk.press("alt+Prior")
        wait_until(lambda: self.panel_width() > usual, "a larger panel")
        self.wait_for_setting("interface_scale", 1.1)
        desk.press("alt+Next", "alt+Next")
        wait_until(lambda: self.panel_width() < usual, "a smaller panel")
        self.wait_for_setting("interface_scale", 0.9)
        desk.command("taille interface 150")
        wait_until(lambda: abs(self.panel_width() - 1.5 * usual) < 2, "half as large again")
        desk.keep_picture("choices-large.png")
        self.start_again()
        wait_until(lambda: abs(self.panel_width() - 1.5 * usual) < 2, "the same at the next start")
        desk.command("taille habituelle")
        wait_until(lambda: self.panel_width() == usual, "the usual size")

    def give_key(self, name, key, *answer):
        """In F1, by typing the command's name; the sheet is closed at the end."""
        self.desk.press("F1")
        self.desk.type(name)
        self.desk.press("Return")
        self.desk.press(key, *answer)

    def test_a_command_has_the_key_that_one_gives_it_also_tomorrow(self):
        desk = self.desk
        self.give_key("une note", "ctrl+j")
        self.wait_for_setting("keys", {"edit_note": ["Ctrl+J"]})
        desk.keep_picture("choices-key.png")
        for words in ("par une autre touche", " et encore demain"):
            desk.press("Escape", "Home", "ctrl+j")
            desk.press("ctrl+End")
            desk.type(words)
            desk.press("ctrl+Return")
            desk.wait_for_title(MODIFIED)
            note = self.saved()["nodes"][0]["note"]
            self.start_again()
        self.assertEqual(note, "par une autre touche et encore demain")

    def test_a_key_is_taken_from_another_command_only_after_a_question(self):
        desk = self.desk
        self.give_key("une note", "ctrl+t", "Escape")
        desk.keep_picture("choices-left.png")
        desk.press("Escape")
        desk.press("Home", "ctrl+t")
        desk.type("accueil")
        desk.press("Return")
        desk.wait_for_title(MODIFIED)
        self.assertEqual(self.saved()["nodes"][0]["tags"], ["accueil"])
        self.give_key("une note", "ctrl+t", "Return")
        self.wait_for_setting("keys", {"edit_note": ["Ctrl+T"], "edit_tags": []})
        desk.press("Escape")
        desk.press("Home", "ctrl+t")
        desk.type("une note")
        desk.press("ctrl+Return")
        desk.wait_for_title(MODIFIED)
        self.assertEqual(self.saved()["nodes"][0]["note"], "une note")


if __name__ == "__main__":
    unittest.main()
