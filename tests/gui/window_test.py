"""The real window under a French AZERTY keyboard: a map is opened, an idea typed with dead keys, undone, redone, saved."""

import json
import unittest

from desk import Desk, wait_until

MAP = "reussite-educative/groupe-1.json"
CLEAN, MODIFIED = "groupe-1 — Concarte", "groupe-1* — Concarte"


class Window(unittest.TestCase):
    def setUp(self):
        self.desk = Desk(MAP)
        self.addCleanup(self.desk.close)
        self.before = self.desk.map.read_bytes()
        self.desk.wait_for_title(CLEAN)

    def saved(self):
        """The new nodes of the file, once it is saved; the rest must be what it was."""
        self.desk.press("ctrl+s")
        self.desk.wait_for_title(CLEAN)
        before, after = json.loads(self.before), json.loads(self.desk.map.read_bytes())
        known = {node["id"] for node in before["nodes"]}
        new = [node for node in after["nodes"] if node["id"] not in known]
        after["nodes"] = [node for node in after["nodes"] if node["id"] in known]
        self.assertEqual(after, before)
        return new

    def test_an_idea_is_typed_undone_redone_and_saved(self):
        desk = self.desk
        desk.press("Home")
        desk.press("Tab")
        desk.press("dead_acute", "E")
        desk.type("valuer l’œuvre « ensemble »")
        desk.press("Return")
        desk.wait_for_title(MODIFIED)
        desk.keep_picture("window.png")
        # By its letter: on this keyboard the key stands where the American W is.
        desk.press("ctrl+z")
        desk.wait_for_title(CLEAN)
        desk.press("ctrl+y")
        desk.wait_for_title(MODIFIED)

        new = self.saved()
        root = json.loads(self.before)["nodes"][0]["id"]
        self.assertEqual([(node["parent"], node["text"]) for node in new], [(root, "Évaluer l’œuvre «\u00a0ensemble\u00a0»")])
        # One line more, and nothing else touched but the comma before it.
        lines = lambda content: {line.rstrip(b",") for line in content.splitlines()}
        self.assertEqual(len(lines(desk.map.read_bytes()) - lines(self.before)), 1)
        self.assertEqual(lines(self.before) - lines(desk.map.read_bytes()), set())

    def test_dead_keys_compose_and_the_first_letter_is_kept(self):
        desk = self.desk
        desk.press("Home", "Tab")
        desk.press("dead_circumflex", "e")
        desk.type("tre na")
        desk.press("dead_diaeresis", "i")
        desk.type("f, ça coûte 3 €")
        desk.press("Return")
        desk.wait_for_title(MODIFIED)
        # Typed on the selected idea, without F2.
        desk.press("dead_grave", "a")
        desk.press("Return")
        self.assertEqual([node["text"] for node in self.saved()], ["être naïf, ça coûte 3 €à"])

    def test_quitting_asks_before_losing_words(self):
        desk = self.desk
        desk.press("Home", "Tab")
        desk.type("brouillon")
        desk.press("Return")
        desk.wait_for_title(MODIFIED)
        desk.press("ctrl+q")
        desk.press("Escape")
        desk.press("ctrl+s")
        desk.wait_for_title(CLEAN)
        self.assertIsNone(desk.program.poll())
        desk.press("ctrl+q")
        wait_until(lambda: desk.program.poll() is not None, "the end of the program")
        self.assertEqual(desk.program.returncode, 0)

    def test_the_mouse_edits_where_the_idea_is(self):
        desk = self.desk
        # The whole map is in sight and its root selected: the middle of the root is where the selection is, near the middle.
        desk.press("Home", "F2", "ctrl+a")
        desk.type("Racine")
        desk.press("Return")
        desk.wait_for_title(MODIFIED)
        desk.press("ctrl+z")
        desk.wait_for_title(CLEAN)
        # A click on the paper, far from the map, selects nothing: the words typed are an idea of their own, under none.
        desk.run("xdotool", "mousemove", "--window", desk.window, "40", "700", "click", "1")
        desk.type("à part")
        desk.press("Return", "Home", "Tab")
        desk.type("retrouvé")
        desk.press("Return")
        desk.wait_for_title(MODIFIED)
        root = json.loads(self.before)["nodes"][0]["id"]
        self.assertEqual({(node.get("parent"), node["text"]) for node in self.saved()}, {(None, "à part"), (root, "retrouvé")})


if __name__ == "__main__":
    unittest.main()
