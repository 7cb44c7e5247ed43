"""What is still open in a synthesis, in the real window: what one group alone says is accepted by a button, and that is undone."""

import json
import subprocess
import tempfile
import unittest
from pathlib import Path

from desk import BINARY, Desk, wait_until


def table(number, *ideas):
    nodes = [{"id": "a", "text": "Réussir"}, *({"id": f"b{i}", "parent": "a", "text": words} for i, words in enumerate(ideas))]
    group = {"id": "g1", "kind": "workshop", "name": f"Table {number}", "mark": str(number), "colour": "#0072b2"}
    return json.dumps({"format": "concarte-map", "version": 1, "title": f"Table {number}", "groups": [group], "nodes": nodes})


class Audit(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="concarte-audit-")
        self.addCleanup(folder.cleanup)
        home = Path(folder.name)
        (home / "1.json").write_text(table(1, "Oser prendre la parole", "La cantine est bonne"))
        (home / "2.json").write_text(table(2, "Se sentir accueilli"))
        subprocess.run([BINARY / "concarte", "synthesise", home / "1.json", home / "2.json", "-o", home / "synthese.json"], capture_output=True)
        subprocess.run([BINARY / "concarte", "script", home / "synthese.json", "-", "-o", home / "synthese.json"],
                       input=b'{"command": "keep_alone"}\n', capture_output=True, check=True)
        self.desk = Desk(home / "synthese.json", width=1600, height=900)
        self.addCleanup(self.desk.close)
        self.desk.wait_for_title("synthese — Concarte")

    def accepted(self):
        """Of each source, how many ideas are accepted as one group said them."""
        self.desk.press("ctrl+s")
        self.desk.wait_for_title("synthese — Concarte")
        return [sum("reason" in idea for idea in source["nodes"]) for source in json.loads(self.desk.map.read_bytes())["sources"]]

    def test_what_one_group_alone_says_is_accepted_by_its_button_and_undone(self):
        desk = self.desk
        desk.command("ce qui reste ouvert")
        desk.keep_picture("audit-open.png")
        # The first line, then its button: of the first source.
        desk.press("Tab", "Return")
        desk.wait_for_title("synthese* — Concarte")
        desk.keep_picture("audit-accepted.png")
        self.assertEqual(self.accepted(), [2, 0])
        desk.press("ctrl+z")
        desk.wait_for_title("synthese* — Concarte")
        self.assertEqual(self.accepted(), [0, 0])


if __name__ == "__main__":
    unittest.main()
