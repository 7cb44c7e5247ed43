"""Versions of the map in the real window: compared with another file, and the conflicts of a merge decided, by the keyboard alone."""

import json
import subprocess
import tempfile
import unittest
from pathlib import Path

from desk import BINARY, SOURCE, Desk, wait_until

OLD_YEAR = "pilotage-pedagogique/annee-1.json"
NEW_YEAR = "pilotage-pedagogique/annee-2.json"
LEFT, RIGHT = "340x600+50+250", "600x600+780+60"
CONFLICT = {
    "format": "concarte-map", "version": 1, "id": "m", "title": "Essai",
    "nodes": [{"id": "r", "text": "Réussite"}, {"id": "a", "parent": "r", "text": "Il ose parler"}],
    "conflicts": [{"id": "c1", "record": "a", "field": "text", "theirs": "Il ose chanter"}],
    "layout": {"style": "mindmap"},
}


class Versions(unittest.TestCase):
    def open(self, *maps):
        self.desk = Desk(*maps, width=1600, height=900)
        self.addCleanup(self.desk.close)
        return self.desk

    def test_another_version_is_chosen_and_what_changed_is_drawn_beside_the_map(self):
        desk = self.open(NEW_YEAR)
        desk.wait_for_title("annee-2 — Concarte")
        before = [desk.picture(LEFT)]
        desk.command("comparer à une autre version")
        desk.type(str(SOURCE / "maps" / OLD_YEAR))
        before.append(desk.picture(LEFT))
        desk.press("Return")
        wait_until(lambda: desk.picture(LEFT) not in before, "the two versions")
        desk.keep_picture("versions-compared.png")
        self.assertEqual(desk.title(), "annee-2 — Concarte")
        shown = desk.picture(RIGHT)
        desk.press("ctrl+e")
        wait_until(lambda: desk.picture(RIGHT) != shown, "the name of the figure")
        desk.press("Return")
        written = desk.map.parent / "annee-2-différences.svg"
        wait_until(written.exists, "the figure of the two versions")
        self.assertEqual(desk.title(), "annee-2 — Concarte")

    def test_a_conflict_is_decided_by_the_keyboard_and_undone(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        given = Path(folder.name) / "essai.json"
        given.write_text(json.dumps(CONFLICT, ensure_ascii=False))
        desk = self.open(given)
        desk.wait_for_title("essai — Concarte")
        desk.command("différences et conflits")
        desk.keep_picture("versions-conflict.png")
        # From the first button: the idea, what is here, what is on the other side.
        desk.press("Tab", "Tab", "Tab", "Return")
        desk.wait_for_title("essai* — Concarte")
        desk.press("ctrl+s")
        desk.wait_for_title("essai — Concarte")
        saved = json.loads(desk.map.read_bytes())
        self.assertEqual((saved["nodes"][1]["text"], saved.get("conflicts")), ("Il ose chanter", None))
        desk.press("ctrl+z", "ctrl+s")
        wait_until(lambda: json.loads(desk.map.read_bytes()).get("conflicts"), "the conflict again")

    def test_a_placement_of_a_synthesis_is_chosen_on_the_other_side(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        home = Path(folder.name)
        for number, words in ((1, "Oser prendre la parole"), (2, "Se sentir accueilli")):
            (home / f"{number}.json").write_text(json.dumps({
                "format": "concarte-map", "version": 1, "title": f"Table {number}",
                "nodes": [{"id": "a", "text": "Réussir"}, {"id": "b", "parent": "a", "text": words}]}))

        def run(*arguments, commands=()):
            lines = "\n".join(json.dumps(command) for command in commands)
            subprocess.run([BINARY / "concarte", *arguments], cwd=home, input=lines, text=True, capture_output=True)

        run("synthesise", "1.json", "2.json", "-o", "base.json")
        run("script", "base.json", "-", "-o", "base.json", commands=[{"command": "keep_alone", "ideas": ["2:b"], "id": "accueil"}])
        run("script", "base.json", "-", "-o", "mine.json", commands=[{"command": "keep_alone", "ideas": ["1:b"], "id": "parole"}])
        run("script", "base.json", "-", "-o", "theirs.json", commands=[{"command": "merge_ideas", "ideas": ["1:b"], "node": "accueil"}])
        run("merge", "base.json", "mine.json", "theirs.json", "-o", "merged.json")
        desk = self.open(home / "merged.json")
        desk.wait_for_title("merged — Concarte")
        desk.command("différences et conflits")
        desk.keep_picture("versions-placement.png")
        desk.press("Tab", "Tab", "Tab", "Return")
        desk.wait_for_title("merged* — Concarte")
        desk.press("ctrl+s")
        desk.wait_for_title("merged — Concarte")
        saved = json.loads(desk.map.read_bytes())
        self.assertEqual([idea.get("into") for source in saved["sources"] for idea in source["nodes"] if idea["node"] == "b"], ["accueil", "accueil"])
        self.assertNotIn("parole", [node["id"] for node in saved["nodes"]])
        self.assertNotIn("conflicts", saved)

    def test_the_differences_of_one_group_are_listed_and_exported(self):
        desk = self.open(NEW_YEAR)
        desk.wait_for_title("annee-2 — Concarte")
        desk.command("comparer à une autre version")
        desk.type(str(SOURCE / "maps" / OLD_YEAR))
        desk.press("Return")
        of_all = desk.picture(LEFT)
        # From the first button to the choice of a group; the second after “all groups” is the inspectors.
        desk.press("Tab", "Return", "Down", "Down", "Return")
        wait_until(lambda: desk.picture(LEFT) != of_all, "the list of one group")
        desk.keep_picture("versions-of-group.png")
        # The table for a spreadsheet, then the one for a text.
        desk.press("Tab", "Tab", "Return")
        written = desk.map.parent / "annee-2-amendements-inspecteurs.md"
        wait_until(written.exists, "the amendments")
        wanted = desk.map.parent / "inspecteurs.md"
        subprocess.run([BINARY / "concarte", "compare", SOURCE / "maps" / OLD_YEAR, SOURCE / "maps" / NEW_YEAR, "--group", "Inspecteurs",
                        "-o", wanted, "--language", "fr"], check=True, capture_output=True, env=desk.environment)
        self.assertEqual(written.read_text(), wanted.read_text())
        title = written.read_text().splitlines()[0]
        for words in ("première année", "deuxième année", ", pour Inspecteurs"):
            self.assertIn(words, title)


if __name__ == "__main__":
    unittest.main()
