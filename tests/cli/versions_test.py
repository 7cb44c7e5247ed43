"""`concarte compare` and `concarte merge`: what became of a map, and two versions made one, also by git itself."""
import csv
import io
import json
import os
import subprocess
import unittest

from program import (CommandLineTest, DONE, FAILED, INVALID_INPUT, WRONG_USAGE, PROGRAM, TOP, map_of)

OPEN = 4
ROOT = {"id": "r", "text": "Réussite"}


def idea(name, text, parent="r", **fields):
    return {"id": name, "parent": parent, "text": text, **fields}


BASE = map_of(ROOT, idea("a", "Il ose dire"), idea("b", "Elle écoute"), idea("c", "Ils coopèrent"))
OLD_YEAR = TOP / "maps/pilotage-pedagogique/annee-1.json"
NEW_YEAR = TOP / "maps/pilotage-pedagogique/annee-2.json"


class Compare(CommandLineTest):
    def compared(self, old, new):
        run = self.expect(DONE, "compare", self.file("old.json", old), self.file("new.json", new), "--json")
        return json.loads(run.stdout)

    def test_what_was_done_to_each_idea_is_told_by_its_id(self):
        new = map_of(ROOT, idea("c", "Ils coopèrent", status="agreed"), idea("a", "Il ose parler"), idea("n", "Nouvelle", "a"))
        found = self.compared(BASE, new)
        self.assertEqual({key: found[key] for key in ("added", "removed", "reworded", "changed")},
                         {"added": ["n"], "removed": ["b"], "reworded": ["a"], "changed": ["c"]})
        self.assertEqual(len(found["moved"]), 1)

    def test_the_same_map_has_changed_in_nothing(self):
        self.assertEqual(self.compared(BASE, BASE)["moved"], [])
        run = self.expect(DONE, "--language", "fr", "compare", OLD_YEAR, OLD_YEAR)
        self.assertEqual(run.stdout, "Les deux versions disent la même chose.\n")

    def test_a_year_is_told_in_words(self):
        said = self.expect(DONE, "--language", "fr", "compare", OLD_YEAR, NEW_YEAR).stdout
        for words in ("Idées ajoutées (9)", "Idée supprimée (1)", "Le bureau de la direction", "Idées déplacées (2)", "Idées reformulées (3)", "Hors des idées",
                      "Lien transversal\u00a0: supprimé — "):
            self.assertIn(words, said)

    def test_the_amendments_are_a_table_that_no_spreadsheet_computes(self):
        out = self.folder / "amendements.csv"
        self.expect(DONE, "compare", self.file("old.json", BASE), self.file("new.json", map_of(ROOT, idea("a", "=1+1;\"oui\""))), "-o", out)
        written = out.read_bytes()
        self.assertTrue(written.startswith(b"\xef\xbb\xbf"))
        rows = list(csv.reader(io.StringIO(written.decode("utf-8-sig")), delimiter=";"))
        self.assertIn("'=1+1;\"oui\"", [row[4] for row in rows])
        self.assertEqual({len(row) for row in rows}, {6})

    def test_the_amendments_in_markdown_keep_their_cells(self):
        out = self.folder / "amendements.md"
        self.expect(DONE, "compare", self.file("old.json", BASE), self.file("new.json", map_of(ROOT, idea("a", "Dire | *redire*\net ligne"))), "-o", out)
        lines = [line for line in out.read_text().splitlines() if line.startswith("|")]
        self.assertIn("Dire \\| \\*redire\\*<br>et ligne", out.read_text())
        self.assertEqual({line.replace("\\|", "").count("|") for line in lines}, {7})

    def test_one_group_sees_what_became_of_its_ideas(self):
        groups = [{"id": "g1", "kind": "workshop", "name": "Table 1", "mark": "1"}, {"id": "g2", "kind": "partner", "name": "Le CMP", "mark": "C"}]
        said = lambda *names: [{"groups": list(names)}]
        old = self.file("old.json", map_of(ROOT, idea("a", "Il ose dire", contributions=said("g1")), idea("b", "Elle écoute", contributions=said("g2")), groups=groups))
        new = self.file("new.json", map_of(ROOT, idea("a", "Il ose parler", contributions=said("g1")), idea("n", "Du temps", contributions=said("g1", "g2")), groups=groups))
        for name, added, removed, reworded in (("table 1", ["n"], [], ["a"]), ("C", ["n"], ["b"], [])):
            found = json.loads(self.expect(DONE, "compare", old, new, "--group", name, "--json").stdout)
            self.assertEqual([found[key] for key in ("added", "removed", "reworded")], [added, removed, reworded], name)
        out = self.folder / "cmp.md"
        self.expect(DONE, "compare", old, new, "--group", "Le CMP", "-o", out)
        self.assertIn("Elle écoute", out.read_text())
        self.assertIn(", de «\u00a0old\u00a0» à «\u00a0new\u00a0», pour Le CMP\n", out.read_text())
        self.assertNotIn("Il ose", out.read_text())
        self.expect(WRONG_USAGE, "compare", old, new, "--group", "Table 9")
        self.expect(WRONG_USAGE, "compare", old, new, "--group", "Le CMP", "-o", self.folder / "cmp.svg")

    def test_both_values_of_a_field_are_told_where_they_differ(self):
        words = "Oser dire ce que l’on pense devant toute la classe, même quand "
        old, new = (map_of(ROOT, idea("a", "Oser", contributions=[{"text": words + end}])) for end in ("on est seul", "on est plusieurs"))
        said = self.expect(DONE, "compare", self.file("old.json", old), self.file("new.json", new)).stdout
        self.assertIn("seul", said)
        self.assertIn("plusieurs", said)

    def test_bad_input_is_refused_in_a_sentence(self):
        good = self.file("good.json", BASE)
        self.expect(FAILED, "compare", good, self.folder / "missing.json")
        self.expect(INVALID_INPUT, "compare", good, self.file("bad.json", "Bonjour"))
        self.expect(WRONG_USAGE, "compare", good)
        self.expect(WRONG_USAGE, "compare", "-", "-")
        self.assertIn(".csv", self.expect(WRONG_USAGE, "compare", good, good, "-o", self.folder / "a.doc").stderr)


class Merge(CommandLineTest):
    def merged(self, code, base, mine, theirs):
        out = self.folder / "out.json"
        run = self.expect(code, "merge", self.file("base.json", base), self.file("mine.json", mine), self.file("theirs.json", theirs), "-o", out)
        return json.loads(out.read_text()), run.stderr

    def test_what_each_did_alone_is_in_the_merged_map(self):
        mine = map_of(ROOT, idea("a", "Il ose parler"), idea("b", "Elle écoute"), idea("c", "Ils coopèrent"), idea("m", "À moi"))
        theirs = map_of(ROOT, idea("c", "Ils coopèrent"), idea("a", "Il ose dire"), idea("t", "À eux", "c"))
        merged, _ = self.merged(DONE, BASE, mine, theirs)
        self.assertEqual({node["id"]: node["text"] for node in merged["nodes"]},
                         {"r": "Réussite", "c": "Ils coopèrent", "t": "À eux", "a": "Il ose parler", "m": "À moi"})

    def test_what_both_reworded_is_said_and_kept(self):
        mine = map_of(ROOT, idea("a", "Il ose parler"), idea("b", "Elle écoute"), idea("c", "Ils coopèrent"))
        theirs = map_of(ROOT, idea("a", "Il ose chanter"), idea("b", "Elle écoute"), idea("c", "Ils coopèrent"))
        merged, said = self.merged(OPEN, BASE, mine, theirs)
        self.assertEqual(merged["nodes"][1]["text"], "Il ose parler")
        self.assertEqual([(c["record"], c["field"], c["theirs"]) for c in merged["conflicts"]], [("a", "text", "Il ose chanter")])
        self.assertIn("Il ose parler", said)
        self.assertIn("Il ose chanter", said)
        self.assertEqual(len(said.splitlines()), 2)

    def test_what_one_removed_and_the_other_changed_stays(self):
        mine = map_of(ROOT, idea("b", "Elle écoute"), idea("c", "Ils coopèrent"))
        theirs = map_of(ROOT, idea("a", "Il ose chanter"), idea("b", "Elle écoute"), idea("c", "Ils coopèrent"))
        merged, _ = self.merged(OPEN, BASE, mine, theirs)
        self.assertIn("Il ose chanter", [node["text"] for node in merged["nodes"]])

    def test_ideas_sent_under_each_other_make_no_ring(self):
        mine = map_of(ROOT, idea("b", "Elle écoute"), idea("a", "Il ose dire", "b"), idea("c", "Ils coopèrent"))
        theirs = map_of(ROOT, idea("a", "Il ose dire"), idea("b", "Elle écoute", "a"), idea("c", "Ils coopèrent"))
        merged, _ = self.merged(OPEN, BASE, mine, theirs)
        self.assertEqual({node["id"]: node.get("parent") for node in merged["nodes"]}, {"r": None, "b": "r", "a": "b", "c": "r"})

    def test_an_empty_file_is_no_common_version(self):
        merged, _ = self.merged(DONE, "", map_of(ROOT), map_of({"id": "z", "text": "Ailleurs"}))
        self.assertEqual([node["id"] for node in merged["nodes"]], ["r", "z"])

    def test_bad_input_is_refused_and_nothing_written(self):
        good, out = self.file("good.json", BASE), self.folder / "out.json"
        self.expect(FAILED, "merge", good, good, self.folder / "missing.json", "-o", out)
        self.expect(INVALID_INPUT, "merge", good, self.file("bad.json", "{"), good, "-o", out)
        self.expect(INVALID_INPUT, "merge", good, good, self.file("newer.json", BASE.replace('"version": 1', '"version": 2')), "-o", out, may_warn=True)
        self.expect(WRONG_USAGE, "merge", good, good, good)
        self.assertFalse(out.exists())


class Git(CommandLineTest):
    """Two branches edit one map, and git merges them through Concarte as README.md says."""

    def setUp(self):
        super().setUp()
        self.git("init", "-q", "-b", "main")
        self.git("config", "merge.concarte.name", "Concarte")
        self.git("config", "merge.concarte.driver", f"'{PROGRAM}' merge %O %A %B -o %A")
        self.file(".gitattributes", "*.json merge=concarte\n")
        self.commit(BASE)

    def git(self, *arguments, code=0):
        run = subprocess.run(["git", *arguments], cwd=self.folder, capture_output=True, text=True, env={
            **os.environ, "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_AUTHOR_NAME": "a", "GIT_AUTHOR_EMAIL": "a@example.org",
            "GIT_COMMITTER_NAME": "a", "GIT_COMMITTER_EMAIL": "a@example.org"})
        self.assertEqual(run.returncode, code, run.stdout + run.stderr)
        return run

    def commit(self, content):
        self.file("carte.json", content)
        self.git("add", ".")
        self.git("commit", "-qm", "edit")

    def merge(self, mine, theirs, code):
        self.git("checkout", "-qb", "theirs")
        self.commit(theirs)
        self.git("checkout", "-q", "main")
        self.commit(mine)
        self.git("merge", "-q", "theirs", "-m", "merge", code=code)
        return json.loads((self.folder / "carte.json").read_text())

    def test_two_branches_become_one_map(self):
        merged = self.merge(map_of(ROOT, idea("a", "Il ose parler"), idea("b", "Elle écoute"), idea("c", "Ils coopèrent")),
                            map_of(ROOT, idea("a", "Il ose dire", status="agreed"), idea("c", "Ils coopèrent"), idea("n", "Nouvelle")), code=0)
        self.assertEqual([node["id"] for node in merged["nodes"]], ["r", "a", "c", "n"])
        self.assertEqual(merged["nodes"][1], idea("a", "Il ose parler", status="agreed"))

    def test_a_conflict_stops_git_and_the_file_stays_a_map(self):
        merged = self.merge(map_of(ROOT, idea("a", "Il ose parler"), idea("b", "Elle écoute"), idea("c", "Ils coopèrent")),
                            map_of(ROOT, idea("a", "Il ose chanter"), idea("b", "Elle écoute"), idea("c", "Ils coopèrent")), code=1)
        self.assertEqual(len(merged["conflicts"]), 1)
        self.assertIn("carte.json", self.git("diff", "--name-only", "--diff-filter=U").stdout)
        self.expect(DONE, "check", self.folder / "carte.json")


if __name__ == "__main__":
    unittest.main()
