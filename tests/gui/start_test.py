"""The window before any map, and at its next start, under a French keyboard."""

import unittest

from desk import Desk, wait_until

MAPS = ["reussite-educative/groupe-1.json", "reussite-educative/groupe-2.json", "reussite-educative/groupe-3.json"]


class Start(unittest.TestCase):
    def open(self, *maps):
        desk = Desk(*maps)
        self.addCleanup(desk.close)
        return desk

    def leave(self, desk):
        desk.press("ctrl+q")
        wait_until(lambda: desk.program.poll() is not None, "the end")
        self.assertEqual(desk.program.returncode, 0)

    def test_keys_choose_on_the_first_page_and_closing_comes_back_to_it(self):
        desk = self.open()
        desk.wait_for_title("Concarte")
        desk.keep_picture("start.png")
        desk.press("Return")
        desk.wait_for_title("Nouvelle carte — Concarte")
        desk.press("ctrl+w")
        desk.wait_for_title("Concarte")
        desk.press("Right", "Return")
        desk.press("Right", "Return")  # past the empty map
        desk.wait_for_title("À quoi verrons-nous que c’est réussi ? — Concarte")
        desk.keep_picture("template.png")
        desk.press("ctrl+n")
        desk.wait_for_title("Nouvelle carte — Concarte")

    def test_the_maps_of_last_time_come_back_and_one_that_is_gone_is_told(self):
        desk = self.open(*MAPS)
        desk.wait_for_title("groupe-1 — Concarte")
        desk.press("ctrl+Next")
        desk.wait_for_title("groupe-2 — Concarte")
        self.leave(desk)

        desk.start()
        desk.wait_for_title("groupe-2 — Concarte")
        desk.press("ctrl+Next")
        desk.wait_for_title("groupe-3 — Concarte")
        desk.press("ctrl+w", "ctrl+w", "ctrl+w")
        desk.wait_for_title("Concarte")
        self.leave(desk)

        desk.start(*desk.maps)
        desk.wait_for_title("groupe-1 — Concarte")
        self.leave(desk)
        desk.maps[0].unlink()
        desk.start()
        desk.wait_for_title("groupe-2 — Concarte")
        desk.keep_picture("vanished.png")

    def test_a_map_opened_lately_is_opened_again_by_its_picture(self):
        desk = self.open(*MAPS[:2])
        desk.wait_for_title("groupe-1 — Concarte")
        desk.press("ctrl+w")
        desk.wait_for_title("groupe-2 — Concarte")
        desk.press("ctrl+w")
        desk.wait_for_title("Concarte")
        desk.keep_picture("recent.png")
        desk.press("Down", "Right", "Return")  # from the choices to the second map
        desk.wait_for_title("groupe-1 — Concarte")
        desk.press("ctrl+w")
        desk.wait_for_title("Concarte")


if __name__ == "__main__":
    unittest.main()
