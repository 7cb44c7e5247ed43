"""Words typed in the fields of the two panels of the real window, under a French keyboard: none is lost, no click is."""

import json
import signal
import tempfile
import time
import unittest
from pathlib import Path

from desk import Desk, wait_until


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

    def kill_and_start_again(self):
        """As a power cut would, once what was typed must be safe."""
        time.sleep(1)
        self.desk.program.send_signal(signal.SIGKILL)
        self.desk.program.wait()
        self.desk.start(*self.desk.maps)
        self.desk.wait_for_title("carte — Concarte")
        # From the map past the right panel to the offer at the bottom.
        self.desk.press("ctrl+F6", "ctrl+F6")
        self.desk.keep_picture("fields-offer.png")
        self.desk.press("Return")
        self.desk.wait_for_title("carte* — Concarte")

    def test_a_note_half_typed_outlives_the_program(self):
        desk = self.desk
        desk.press("Home", "F4")
        desk.type("une note à moi")
        desk.wait_for_title("carte* — Concarte")
        desk.keep_picture("fields-half-typed.png")
        self.kill_and_start_again()
        desk.keep_picture("fields-recovered.png")
        self.assertEqual(self.saved()["a"]["note"], "une note à moi")

    def test_an_idea_half_typed_in_the_inbox_outlives_the_program_and_leaving_asks(self):
        desk = self.desk
        desk.press("ctrl+i")
        desk.type("une salle ouv")
        desk.wait_for_title("carte* — Concarte")
        self.kill_and_start_again()
        self.saved()
        inbox = lambda: [item["text"] for item in json.loads(desk.maps[0].read_text())["inbox"]]
        self.assertEqual(inbox(), ["une salle ouv"])
        # Left half typed, it becomes an idea rather than nothing.
        desk.press("ctrl+i")
        desk.type("un vestiaire")
        desk.wait_for_title("carte* — Concarte")
        desk.press("ctrl+q")
        desk.press("Escape")
        desk.keep_picture("fields-taken.png")
        desk.press("ctrl+q")
        desk.press("e")  # « Enregistrer »
        wait_until(lambda: desk.program.poll() is not None, "the end")
        self.assertEqual(inbox(), ["une salle ouv", "un vestiaire"])

    def test_a_filter_chosen_in_the_menu_has_the_keyboard(self):
        desk = self.desk
        desk.press("Home")
        desk.press("ctrl+shift+p")
        desk.type("filtrer")
        desk.press("Return")
        desk.press("Right", "space")
        desk.keep_picture("fields-filter.png")
        desk.press("Tab", "Return", "Down", "Escape")
        # Had a key meant the map, it would hold more ideas than these two and this one.
        desk.press("Tab")
        desk.type("voix")
        desk.press("Return")
        saved = self.saved()
        self.assertEqual([node["text"] for node in saved.values()], ["Oser dire", "tout haut", "voix"])

    def test_a_tab_is_moved_by_keys_while_words_are_typed(self):
        desk = self.desk
        desk.press("Home", "F4")
        desk.type("une note")
        desk.press("ctrl+shift+Next", "ctrl+Next")
        desk.wait_for_title("autre — Concarte")
        desk.press("ctrl+Prior")
        desk.wait_for_title("carte* — Concarte")
        desk.keep_picture("fields-tabs.png")
        self.assertEqual(self.saved()["a"]["note"], "une note")


if __name__ == "__main__":
    unittest.main()
