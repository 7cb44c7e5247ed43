"""Several maps in one window under a French keyboard: opened, gone through, closed; leaving asks once."""

import unittest

from desk import Desk, wait_until

MAPS = ["reussite-educative/groupe-1.json", "reussite-educative/groupe-2.json", "reussite-educative/groupe-3.json"]


class Tabs(unittest.TestCase):
    def setUp(self):
        self.desk = Desk(*MAPS, screen=(1440, 900))
        self.addCleanup(self.desk.close)
        self.desk.wait_for_title("groupe-1 — Concarte")

    def write(self, words):
        self.desk.press("Home", "Tab")
        self.desk.type(words)
        self.desk.press("Return")

    def test_keys_go_through_the_maps_and_each_keeps_its_own_work(self):
        desk = self.desk
        desk.press("ctrl+Next")
        desk.wait_for_title("groupe-2 — Concarte")
        self.write("une parole")
        desk.wait_for_title("groupe-2* — Concarte")
        desk.press("ctrl+Tab")
        desk.wait_for_title("groupe-3 — Concarte")
        desk.keep_picture("tabs.png")
        desk.press("ctrl+Next")
        desk.wait_for_title("groupe-1 — Concarte")
        desk.press("ctrl+shift+Tab", "ctrl+Prior")
        desk.wait_for_title("groupe-2* — Concarte")
        desk.press("ctrl+z")
        desk.wait_for_title("groupe-2 — Concarte")

    def test_closing_asks_about_this_map_alone_and_leaving_about_all(self):
        desk = self.desk
        self.write("une parole")
        desk.wait_for_title("groupe-1* — Concarte")
        desk.press("ctrl+Next", "ctrl+w")
        desk.wait_for_title("groupe-3 — Concarte")
        self.write("une autre")
        desk.wait_for_title("groupe-3* — Concarte")
        desk.press("ctrl+q")
        desk.press("Escape")
        desk.press("ctrl+q")
        desk.press("t")  # « Tout enregistrer »
        wait_until(lambda: desk.program.poll() is not None, "the end")
        self.assertEqual(desk.program.returncode, 0)
        for name, words in (("groupe-1", "une parole"), ("groupe-3", "une autre")):
            self.assertIn(words, (desk.map.parent / f"{name}.json").read_text())

    def test_the_tip_of_a_tab_covers_nothing_below_the_tabs(self):
        desk = self.desk
        desk.press("ctrl+apostrophe")  # the grid: the choice of readings stands there
        below, row = "1280x60+0+72", "900x34+360+36"
        before, plain = desk.picture(below), desk.picture(row)
        desk.run("xdotool", "mousemove", "--window", desk.window, "60", "50")

        def is_shown():
            desk.press("Shift_L")  # the pointer rests; time goes on
            return desk.picture(row) != plain

        wait_until(is_shown, "the tip")
        desk.keep_picture("tabs-tip.png")
        self.assertEqual(desk.picture(below), before)

    def test_the_keys_of_a_menu_never_reach_the_map_and_f10_opens_them(self):
        desk = self.desk
        desk.press("Home")
        whole = "1280x720+0+40"  # all but the names of the menus, where the pointer rests
        desk.run("xdotool", "mousemove", "--window", desk.window, "40", "18")
        before = desk.picture(whole)
        desk.click(40, 18)
        wait_until(lambda: desk.picture(whole) != before, "the first menu")
        first = desk.picture(whole)
        desk.press("Right")
        wait_until(lambda: desk.picture(whole) != first, "the next menu")
        self.assertNotEqual(desk.picture(whole), before, "one is open")
        desk.keep_picture("menu-next.png")
        desk.press("Left", "Left", "Right", "Down", "Escape")
        wait_until(lambda: desk.picture(whole) == before, "the map as it was")
        # The last menu, and its first row: all the commands.
        desk.press("F10")
        wait_until(lambda: desk.picture(whole) != before, "the first menu by its key")
        desk.press("Left", "Return")
        desk.type("tout sélectionner")
        desk.press("Return", "Delete")
        desk.wait_for_title("groupe-1* — Concarte")
        desk.press("ctrl+z")
        desk.wait_for_title("groupe-1 — Concarte")

    def test_a_pressed_tab_is_shown_and_its_middle_button_closes_it(self):
        desk = self.desk
        desk.click(190, 50)
        desk.wait_for_title("groupe-2 — Concarte")
        desk.click(190, 50, button=2)
        desk.wait_for_title("groupe-3 — Concarte")

    def test_a_dragged_tab_takes_another_place(self):
        desk = self.desk
        move = lambda x: desk.run("xdotool", "mousemove", "--window", desk.window, str(x), "50")
        move(50)
        desk.run("xdotool", "mousedown", "1")
        for x in (90, 130, 165, 210):
            move(x)
        desk.run("xdotool", "mouseup", "1")
        desk.press("ctrl+Next")
        desk.wait_for_title("groupe-3 — Concarte")

    def test_words_in_the_inbox_wait_for_their_map_to_come_back(self):
        desk = self.desk
        desk.press("ctrl+i")
        desk.type("une idée à moitié")
        desk.press("ctrl+Next")
        desk.wait_for_title("groupe-2 — Concarte")
        desk.press("ctrl+Prior")
        desk.wait_for_title("groupe-1* — Concarte")
        desk.press("ctrl+F6")
        desk.type(" dite")
        desk.press("Return", "ctrl+s")
        wait_until(lambda: "une idée à moitié dite" in desk.maps[0].read_text(), "the idea in the file")

    def test_f11_fills_the_screen_and_gives_it_back(self):
        desk = self.desk
        before = desk.size()
        desk.press("F11")
        wait_until(lambda: desk.size() == desk.screen, "the whole screen")
        desk.press("F11")
        wait_until(lambda: desk.size() == before, "the window as it was")


if __name__ == "__main__":
    unittest.main()
