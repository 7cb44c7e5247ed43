"""`concarte layout`, and every map of maps/ in every style: placed without an overlap, and drawn."""
import itertools
import json
import subprocess
import unittest
import xml.etree.ElementTree as xml
from concurrent.futures import ThreadPoolExecutor

from program import BUILD, CommandLineTest, DONE, FAILED, MAPS, PROGRAM, SAMPLE, STYLES, WRONG_USAGE, concarte, environment, map_of


def overlapping(nodes):
    """Pairs of boxes whose insides meet, counted from the answer itself; a hundredth is the rounding."""
    def meet(a, b):
        return (a["x"] + 0.01 < b["x"] + b["width"] and b["x"] + 0.01 < a["x"] + a["width"]
                and a["y"] + 0.01 < b["y"] + b["height"] and b["y"] + 0.01 < a["y"] + a["height"])
    return [(a["id"], b["id"]) for a, b in itertools.combinations(nodes, 2) if meet(a, b)]


class Layout(CommandLineTest):
    def test_the_answer(self):
        answer = json.loads(self.expect(DONE, "layout", SAMPLE, "--layout", "mindmap", "--json").stdout)
        self.assertEqual(list(answer), ["style", "nodes", "links", "quality"])
        self.assertEqual(answer["style"], "mindmap")
        self.assertEqual(len(answer["nodes"]), 31)
        self.assertEqual(set(answer["nodes"][0]), {"id", "x", "y", "width", "height"})
        self.assertEqual([link["id"] for link in answer["links"]], ["l1", "l2", "l3"])
        self.assertTrue(all(len(link["path"]) > 1 and len(link["path"][0]) == 2 for link in answer["links"]))
        self.assertEqual(set(answer["quality"]), {"overlaps", "crossings", "width", "height"})

    def test_numbers_are_rounded_and_do_not_follow_the_language(self):
        said = self.expect(DONE, "layout", SAMPLE, "--layout", "mindmap", "--json").stdout
        self.assertNotRegex(said, r"\.\d{3}|e-|-0[,}]")
        self.assertEqual(self.expect(DONE, "layout", SAMPLE, "--layout", "mindmap", "--json", env=environment(LC_ALL="fr_FR.UTF-8")).stdout, said)

    def test_a_style_too_slow_for_the_map_says_so(self):
        chain = map_of({"id": "n0", "text": "0"}, *({"id": f"n{i}", "parent": f"n{i - 1}", "text": str(i)} for i in range(1, 700)))
        run = self.expect(FAILED, "layout", "-", "--layout", "tree", "--json", stdin=chain)
        self.assertEqual(run.stdout, "")
        self.assertEqual(len(run.stderr.splitlines()), 1)
        self.expect(DONE, "layout", "-", "--layout", "mindmap", "--json", stdin=chain)

    def test_a_worker_that_is_missing_or_dies_costs_one_style_only(self):
        program = self.file("concarte", PROGRAM.read_bytes())
        program.chmod(0o755)
        (self.folder / "share").symlink_to(BUILD / "share")
        out = self.folder / "a.svg"
        for worker in (None, "#!/bin/sh\nexit 1\n", "#!/bin/sh\nkill -SEGV $$\n"):
            if worker:
                self.file("concarte-worker", worker).chmod(0o755)
            for arguments in (["layout", SAMPLE, "--layout", "tree", "--json"], ["export", SAMPLE, "--layout", "tree", "-o", out]):
                run = subprocess.run([program, *arguments], capture_output=True, text=True, env=environment(), check=False)
                self.assertEqual((run.returncode, run.stdout, len(run.stderr.splitlines())), (FAILED, "", 1), run.stderr)
                self.assertFalse(out.exists())
        run = subprocess.run([program, "layout", SAMPLE, "--layout", "mindmap", "--json"], capture_output=True, env=environment(), check=False)
        self.assertEqual(run.returncode, DONE)

    def test_wrong_usage(self):
        for arguments in ([], [SAMPLE], [SAMPLE, "--json"], [SAMPLE, "--layout", "tree"], [SAMPLE, "--layout", "spirale", "--json"]):
            self.expect(WRONG_USAGE, "layout", *arguments)


class SampleMaps(CommandLineTest):
    def draw(self, job):
        """What is wrong with one map in one style, or an empty text."""
        carte, style = job
        out = self.folder / f"{carte.stem}-{style}.svg"
        placed = concarte("layout", carte, "--layout", style, "--json")
        drawn = concarte("export", carte, "--layout", style, "-o", out)
        if placed.returncode or drawn.returncode or placed.stderr or drawn.stderr:
            return f"{carte.name}, {style}: {placed.stderr}{drawn.stderr}"
        answer = json.loads(placed.stdout)
        meeting = overlapping(answer["nodes"])
        if meeting or answer["quality"]["overlaps"]:
            return f"{carte.name}, {style}: {answer['quality']['overlaps']} overlaps, {meeting}"
        xml.parse(out)
        return ""

    def test_every_map_is_placed_without_overlap_and_drawn_in_every_style(self):
        self.assertGreaterEqual(len(MAPS), 18)
        with ThreadPoolExecutor(2) as pool:
            wrong = [said for said in pool.map(self.draw, itertools.product(MAPS, STYLES)) if said]
        self.assertEqual(wrong, [])


if __name__ == "__main__":
    unittest.main()
