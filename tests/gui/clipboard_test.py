"""The clipboard in the real window: what other programs copied becomes ideas, ideas become their text, windows share branches."""

import json
import unittest
from pathlib import Path

from desk import Desk

START = Path(__file__).parent / "proposals" / "start.json"
CLEAN, MODIFIED = "start — Concarte", "start* — Concarte"

# What is on the clipboard, and the ideas that it becomes.
OF_A_WORD_PROCESSOR = "Pour l’enfant\n•\tOser dire\n\t–\tdevant la classe\n\t–\tà l’écrit\n•\tSe tromper\nPour l’école\n"
AS_IDEAS = ["Pour l’enfant", "  Oser dire", "    devant la classe", "    à l’écrit", "  Se tromper", "Pour l’école"]
COPIED = {
    "a word processor": (OF_A_WORD_PROCESSOR, AS_IDEAS),
    "a spreadsheet": ("L’enfant\tIl ose\tdire\n\t\técrire\n\tIl parle\t\nL’école\tElle accueille\t\n",
                      ["L’enfant", "  Il ose", "    dire", "    écrire", "  Il parle", "L’école", "  Elle accueille"]),
    "a mail": ("> Bonjour,\n>\n> - accueillir les parents\n> - les écouter\n", ["Bonjour,", "  accueillir les parents", "  les écouter"]),
    "Markdown": ("# Accueil\n\n- **la porte** ouverte\n  - le matin\n\n# Suivi\n", ["Accueil", "  la porte ouverte", "    le matin", "Suivi"]),
    "a numbered plan": ("1. Accueillir\n  a) la famille\n    i. le matin\n    ii. le soir\n  b) l’enfant\n2. Suivre\n",
                        ["Accueillir", "  la famille", "    le matin", "    le soir", "  l’enfant", "Suivre"]),
}


def outline(nodes, top):
    """The words under an idea, two spaces a level."""
    children = {}
    for node in nodes:
        children.setdefault(node.get("parent"), []).append(node)
    lines = lambda parent, level: [line for node in children.get(parent, []) for line in ["  " * level + node["text"], *lines(node["id"], level + 1)]]
    return lines(top, 0)


class Clipboard(unittest.TestCase):
    maxDiff = None

    def setUp(self):
        self.desk = Desk(START)
        self.addCleanup(self.desk.close)
        self.desk.wait_for_title(CLEAN)

    def saved(self, file=None):
        self.desk.press("ctrl+s")
        file = file or self.desk.map
        self.desk.wait_for_title(f"{file.stem} — Concarte")
        return json.loads(file.read_bytes())

    def test_what_other_programs_copied_becomes_a_branch_that_the_speaker_said(self):
        desk = self.desk
        desk.press("alt+ampersand")  # Table 1 speaks
        for program, (text, ideas) in COPIED.items():
            with self.subTest(program):
                desk.other_program_copies(text)
                desk.press("Home", "ctrl+v")
                desk.wait_for_title(MODIFIED)
                if text == OF_A_WORD_PROCESSOR:
                    desk.keep_picture("clipboard-paste.png")
                nodes = self.saved()["nodes"]
                desk.press("ctrl+z")
                desk.wait_for_title(MODIFIED)
                self.assertEqual(outline(nodes, "root"), ideas)
                for node in nodes[1:]:
                    self.assertEqual([said["groups"] for said in node["contributions"]], [["g1"]])
        self.assertEqual(len(self.saved()["nodes"]), 1)

    def test_a_branch_is_an_indented_text_elsewhere_and_comes_back_the_same(self):
        desk = self.desk
        desk.other_program_copies(OF_A_WORD_PROCESSOR)
        desk.press("Home", "ctrl+v")
        desk.wait_for_title(MODIFIED)
        text = "Pour l’enfant\n\tOser dire\n\t\tdevant la classe\n\t\tà l’écrit\n\tSe tromper\nPour l’école"
        self.assertEqual(desk.copied(), text, "what was pasted is selected")
        desk.press("Delete")
        desk.other_program_copies(text)
        desk.press("Home", "ctrl+v")
        self.assertEqual(outline(self.saved()["nodes"], "root"), AS_IDEAS)

    def test_a_branch_goes_to_another_window_with_all_that_belongs_to_it(self):
        desk = self.desk
        nodes = [
            {"id": "top", "text": "Accueil"},
            {"id": "door", "parent": "top", "text": "Ouvrir la porte", "kind": "decision", "note": "Dès **lundi**.", "tags": ["famille"],
             "contributions": [{"groups": ["t1", "t4"], "text": "une porte ouverte"}], "stances": [{"groups": ["t4"], "stance": "against"}]},
            {"id": "time", "parent": "door", "text": "À quelle heure ?", "kind": "question", "contributions": [{"groups": ["t4"]}]},
        ]
        groups = [{"id": "t1", "kind": "workshop", "name": "Table 1", "mark": "1", "colour": "#0072b2"},
                  {"id": "t4", "kind": "workshop", "name": "Table 4", "mark": "4", "colour": "#cc79a7"}]
        other = desk.map.with_name("autre.json")
        other.write_text(json.dumps({"format": "concarte-map", "version": 1, "id": "m2", "language": "fr", "title": "", "groups": groups, "nodes": nodes,
                                     "layout": {"style": "mindmap"}}))
        first = desk.window
        desk.start(other)
        desk.wait_for_title("autre — Concarte")
        desk.press("Home", "Right")
        self.assertEqual(desk.copied(), "Ouvrir la porte\n\tÀ quelle heure ?")
        desk.go_to(first)
        desk.press("Home", "ctrl+v")
        desk.wait_for_title(MODIFIED)
        desk.keep_picture("clipboard-windows.png")
        saved = self.saved()
        names = {group["id"]: group["name"] for group in saved["groups"]}
        self.assertEqual(sorted(names.values()), ["Table 1", "Table 2", "Table 3", "Table 4"])
        named = lambda said: [names[group] for group in said["groups"]]
        door, time = saved["nodes"][1:]
        self.assertEqual((door["parent"], door["text"], door["kind"], door["note"], door["tags"]), ("root", "Ouvrir la porte", "decision", "Dès **lundi**.", ["famille"]))
        self.assertEqual([(named(said), said["text"]) for said in door["contributions"]], [(["Table 1", "Table 4"], "une porte ouverte")])
        self.assertEqual([(named(said), said["stance"]) for said in door["stances"]], [(["Table 4"], "against")])
        self.assertEqual((time["parent"], time["kind"], named(time["contributions"][0])), (door["id"], "question", ["Table 4"]))


if __name__ == "__main__":
    unittest.main()
