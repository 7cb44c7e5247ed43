"""Figures written from the real window, and one opened again, under a French keyboard."""

import json
import unittest

from desk import Desk, wait_until


class ExportTest(unittest.TestCase):
    def open(self, *arguments):
        desk = Desk("reussite-educative/groupe-1.json", arguments=arguments)
        self.addCleanup(desk.close)
        desk.wait_for_title("groupe-1 — Concarte")
        return desk

    def wait_for_file(self, path, begin):
        wait_until(lambda: path.exists() and path.read_bytes().startswith(begin), f"{path.name} written")

    def test_the_form_of_a_figure_is_typed_or_chosen(self):
        desk = self.open()
        desk.press("ctrl+e")
        desk.type("affiche.pdf")  # in the place of the name: the end that was there goes
        desk.press("Return")
        self.wait_for_file(desk.map.with_name("affiche.pdf"), b"%PDF")
        desk.press("ctrl+e")
        desk.click(458, 573)  # PNG
        desk.keep_picture("export.png")
        desk.press("Return")
        self.wait_for_file(desk.map.with_suffix(".png"), b"\x89PNG")

    def test_the_page_to_explore_is_chosen_by_key(self):
        desk = self.open()
        desk.press("ctrl+e")
        desk.type("page.html")
        desk.keep_picture("export_words.png")
        # Back from the name over the forms of words: outline, map to explore, framework, grid.
        desk.press("shift+Tab", "shift+Tab", "shift+Tab", "space")
        desk.keep_picture("export_viewer.png")
        desk.click(940, 651)  # Export
        page = desk.map.with_name("page.html")
        self.wait_for_file(page, b"<!DOCTYPE html>")
        self.assertIn(b"<script>", page.read_bytes())

    def test_a_figure_is_opened_as_its_map_and_stays_what_it_is(self):
        desk = self.open()
        figure = desk.map.with_suffix(".svg")
        desk.press("ctrl+e", "Return")
        self.wait_for_file(figure, b"<?xml")
        written = figure.read_bytes()
        before = json.loads(desk.map.read_text())
        desk.map.unlink()
        desk.press("ctrl+o")
        desk.type("groupe-1.svg")
        desk.press("Return")
        wait_until(lambda: desk.title() != "groupe-1 — Concarte", "the figure opened as a map")
        desk.keep_picture("figure_opened.png")
        desk.press("ctrl+s")
        desk.type("retrouvee")
        desk.press("Return")
        saved = desk.map.with_name("retrouvee.json")
        wait_until(saved.exists, "the map saved under its own name")
        self.assertEqual(json.loads(saved.read_text())["nodes"], before["nodes"])
        self.assertEqual(figure.read_bytes(), written)


if __name__ == "__main__":
    unittest.main()
