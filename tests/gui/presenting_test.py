"""A map shown to a room with F5, under a French keyboard: the steps, an idea written meanwhile, and back."""

import json
import unittest

from desk import Desk, wait_until


class Presenting(unittest.TestCase):
    def test_f5_shows_the_map_and_esc_gives_the_window_back(self):
        desk = Desk("reussite-educative/groupe-1.json", screen=(1440, 900))
        self.addCleanup(desk.close)
        desk.wait_for_title("groupe-1 — Concarte")
        before = desk.size()
        desk.press("F5")
        wait_until(lambda: desk.size() == desk.screen, "the whole screen")
        desk.press("Next", "space", "Right")
        desk.keep_picture("presenting.png")
        desk.press("Prior", "Left", "b", "b")
        # A slip of the hand changes nothing; Tab writes.
        desk.press("Delete", "BackSpace", "x")
        desk.wait_for_title("groupe-1 — Concarte")
        desk.press("Tab")
        desk.type("dit en séance")
        desk.press("Return")
        desk.wait_for_title("groupe-1* — Concarte")
        desk.press("ctrl+s")
        desk.wait_for_title("groupe-1 — Concarte")
        desk.press("Escape")
        wait_until(lambda: desk.size() == before, "the window as it was")
        nodes = json.loads(desk.map.read_bytes())["nodes"]
        root = nodes[0]["id"]
        first = next(node["id"] for node in nodes if node.get("parent") == root)
        self.assertEqual([node["parent"] for node in nodes if node["text"] == "dit en séance"], [first])


if __name__ == "__main__":
    unittest.main()
