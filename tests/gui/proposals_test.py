"""Forty proposals of three tables are taken down with real key events: the map is exact, and half of Freeplane's keys are enough."""

import json
import unittest
from pathlib import Path

from desk import Desk
import keystrokes

HERE = Path(__file__).parent / "proposals"
SIGNS = {"question": "? ", "argument-for": "+ ", "argument-against": "- ", "decision": "! "}


def outline(saved):
    """The map in the notation of expected.txt: each idea with its sign, then the mark of each group, and its own words."""
    marks = {group["id"]: group["mark"] for group in saved["groups"]}
    children = {}
    for node in saved["nodes"]:
        children.setdefault(node.get("parent"), []).append(node)

    def voice(said):
        own = f"«{said['text']}»" if "text" in said else ""
        return "".join(marks[group] for group in said["groups"]) + own

    def lines(node, level):
        voices = " ".join(voice(said) for said in node.get("contributions", []))
        yield "  " * level + SIGNS.get(node.get("kind"), "") + node["text"] + (f"  {voices}" if voices else "")
        for child in children.get(node["id"], []):
            yield from lines(child, level + 1)

    return [line for root in children[None] for line in lines(root, 0)]


class Proposals(unittest.TestCase):
    maxDiff = None

    def setUp(self):
        self.lines = keystrokes.read((HERE / "said.txt").read_text())

    def test_the_list_is_what_it_says(self):
        spoken = [line for line in self.lines if line.speaker]
        self.assertEqual((len(spoken), {line.speaker for line in spoken}), (40, {1, 2, 3}))

    def test_they_end_in_the_expected_map(self):
        desk = Desk(HERE / "start.json")
        self.addCleanup(desk.close)
        desk.wait_for_title("start — Concarte")
        for kind, what in keystrokes.concarte(self.lines):
            if kind == "keys":
                desk.press(*what)
            else:
                desk.type(what)
        desk.wait_for_title("start* — Concarte")
        desk.keep_picture("proposals.png")
        desk.press("ctrl+s")
        desk.wait_for_title("start — Concarte")
        self.assertEqual(outline(json.loads(desk.map.read_bytes())), (HERE / "expected.txt").read_text().splitlines())

    def test_half_of_the_keys_of_freeplane_are_enough(self):
        ours = keystrokes.concarte_count(self.lines)
        typed = keystrokes.freeplane_count(self.lines, picked=False)
        picked = keystrokes.freeplane_count(self.lines, picked=True)
        for name, (besides, in_all) in (("Concarte", ours), ("Freeplane, typed", typed), ("Freeplane, picked", picked)):
            print(f"{name}: {besides / 40:.1f} presses a proposal besides the words, {in_all / 40:.1f} in all"
                  f" (Concarte is at {ours[0] / besides:.2f} and {ours[1] / in_all:.2f})")
        self.assertLessEqual(ours[0], picked[0] / 2)
        self.assertLessEqual(ours[0], typed[0] / 2)
        self.assertLessEqual(ours[1], typed[1] / 2)


if __name__ == "__main__":
    unittest.main()
