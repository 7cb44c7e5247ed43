"""The window is killed while people write: at the next start each map is offered, taken up whole or put away."""

import json
import os
import random
import time
import unittest

from desk import Desk, wait_until

MAP = "reussite-educative/groupe-1.json"
JOURNAL_S = 1  # what is older is on the disk
KILLS = int(os.environ.get("CONCARTE_KILLS", "10"))
NEW, MODIFIED_NEW = "Nouvelle carte — Concarte", "Nouvelle carte* — Concarte"
CLEAN, MODIFIED = "groupe-1 — Concarte", "groupe-1* — Concarte"


class Recovery(unittest.TestCase):
    def setUp(self):
        self.desk = Desk(MAP)
        self.addCleanup(self.desk.close)
        self.desk.wait_for_title(CLEAN)

    def write(self, words):
        self.desk.press("Home", "Tab")
        self.desk.type(words)
        self.desk.press("Return")

    def kill(self):
        self.desk.program.kill()
        self.desk.program.wait()

    def write_in_two_maps_and_kill(self):
        self.write("dite avant la panne")
        self.desk.wait_for_title(MODIFIED)
        self.desk.press("ctrl+n")
        self.desk.wait_for_title(NEW)
        self.write("jamais enregistrée")
        self.desk.wait_for_title(MODIFIED_NEW)
        time.sleep(1.2 * JOURNAL_S)
        self.kill()

    def journals(self):
        return [file for file in (self.desk.map.parent / "state").rglob("journals/*") if file.is_file()]

    def test_each_map_is_offered_and_all_is_there(self):
        desk = self.desk
        self.write_in_two_maps_and_kill()
        desk.start("--size", "1280x800")
        desk.keep_picture("recovery-first.png")
        desk.command("reprendre")
        desk.wait_for_title(MODIFIED)
        desk.keep_picture("recovery-second.png")
        desk.press("ctrl+s")
        desk.wait_for_title(CLEAN)
        self.assertIn("dite avant la panne", desk.map.read_text())
        desk.command("reprendre")
        desk.wait_for_title(MODIFIED_NEW)
        desk.keep_picture("recovery-both.png")
        desk.press("ctrl+s")
        desk.type("retrouvée")
        desk.press("Return")
        desk.wait_for_title("retrouvée — Concarte")
        self.assertIn("jamais enregistrée", desk.map.with_name("retrouvée.json").read_text())
        self.assertEqual(self.journals(), [])

    def test_what_is_put_away_is_gone(self):
        desk = self.desk
        before = desk.map.read_text()
        self.write_in_two_maps_and_kill()
        desk.start("--size", "1280x800")
        for left in (1, 0):
            desk.command("écarter la carte")
            wait_until(lambda: len(self.journals()) == left, "the answer")
        self.assertEqual(desk.title(), CLEAN)
        self.assertEqual(desk.map.read_text(), before)
        desk.press("ctrl+q")
        wait_until(lambda: desk.program.poll() is not None, "the end")
        desk.start("--size", "1280x800")
        desk.keep_picture("recovery-put-away.png")
        self.assertEqual(desk.title(), CLEAN)

    def test_killed_at_any_moment_it_loses_the_last_second_at_most(self):
        desk = self.desk
        chance = random.Random(3)
        said = []
        for _ in range(KILLS):
            desk.press("Home", "Tab")
            sent, end = {}, time.monotonic() + chance.uniform(0.1, 1.4)
            while time.monotonic() < end:
                word = f"m{len(said):03}"  # of one length: half a word is none
                said.append(word)
                desk.type(word)
                desk.press("space") if chance.random() < 0.7 else desk.press("Return", "Return")
                sent[word] = time.monotonic()
            self.kill()
            killed = time.monotonic()
            desk.start("--size", "1280x800")
            desk.wait_for_title(CLEAN)
            desk.command("reprendre")
            desk.wait_for_title(MODIFIED)
            desk.press("ctrl+s")
            desk.wait_for_title(CLEAN)
            kept = " ".join(node.get("text", "") for node in json.loads(desk.map.read_bytes())["nodes"]).split()
            lost = [word for word, moment in sent.items() if word not in kept]
            self.assertEqual([word for word in lost if killed - sent[word] > JOURNAL_S], [], f"kept: {kept[-9:]}")
            said = [word for word in said if word not in lost]
            self.assertEqual([word for word in kept if word in said], said, "in the order they were said")


if __name__ == "__main__":
    unittest.main()
