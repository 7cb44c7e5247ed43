"""The viewer in a real Chromium: keys, pointers, search, groups, folding, print, a phone; and it loads nothing."""
import base64
import json
import os
import subprocess
import tempfile
import unittest
from pathlib import Path

from chromium import Chromium

TOP, BUILD = Path(os.environ["CONCARTE_SOURCE_DIR"]), Path(os.environ["CONCARTE_BINARY_DIR"])
SYNTHESIS = TOP / "maps/reussite-educative/synthese.json"
CHOSEN = "document.querySelector('[aria-selected=true]')"


class Viewer(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.page = Path(cls.folder.name) / "viewer.html"
        cls.export(SYNTHESIS, cls.page)
        cls.browser = Chromium()

    @classmethod
    def tearDownClass(cls):
        cls.browser.close()
        cls.folder.cleanup()

    @staticmethod
    def export(source, page, *options):
        subprocess.run([BUILD / "concarte", "export", source, "-o", page, "--as", "viewer", *options], check=True)

    def setUp(self):
        self.see = self.browser
        self.see.resize(1280, 800)
        self.see.ask("Emulation.setEmulatedMedia", features=[{"name": "prefers-reduced-motion", "value": "reduce"}])
        self.see.open(self.page)
        self.see.wait("document.documentElement.classList.contains('live')")

    def tearDown(self):
        self.assertEqual(self.see.complaints(), [])

    def chosen(self):
        return self.see.look(CHOSEN + ".dataset.idea")

    def is_drawn(self, node):
        return self.see.look(f"document.getElementById('node-{node}').getAttribute('display') !== 'none'")

    def view(self):
        return [float(number) for number in self.see.look("document.querySelector('#map svg').getAttribute('viewBox')").split()]

    def test_it_names_nothing_outside(self):
        text = self.page.read_text()
        self.assertIn("default-src 'none'", text)
        for outside in ("src=\"http", "@import", "url(http", "fetch(", "<link", "import("):
            self.assertNotIn(outside, text)

    def test_the_outline_is_walked_and_folded_with_keys(self):
        self.see.look(CHOSEN + ".focus()")
        self.assertEqual(self.chosen(), "n1")
        self.see.key("ArrowDown")
        self.assertEqual(self.chosen(), "n2")
        self.assertTrue(self.see.look(f"document.activeElement === {CHOSEN}"))
        self.see.key("ArrowLeft")
        self.assertEqual(self.see.look(CHOSEN + ".getAttribute('aria-expanded')"), "false")
        self.assertFalse(self.is_drawn("n3"))
        self.assertFalse(self.is_drawn("n8"))
        self.assertTrue(self.is_drawn("n11"))
        self.assertEqual(self.see.look("document.getElementById('branch-n3').getAttribute('display')"), "none")
        self.assertEqual(self.see.look("document.querySelector('[data-knob=n2] text').textContent"), "8")
        self.see.key("ArrowDown")
        self.assertEqual(self.chosen(), "n11")
        self.see.key("ArrowUp")
        self.see.key("ArrowRight")
        self.assertTrue(self.is_drawn("n3"))
        self.see.key("ArrowRight")
        self.assertEqual(self.chosen(), "n3")
        self.see.key("ArrowLeft")
        self.assertEqual(self.chosen(), "n2")
        self.see.key("End")
        self.assertEqual(self.chosen(), "n60")
        self.see.key("Home")
        self.assertEqual(self.chosen(), "n1")

    def test_an_idea_is_read(self):
        self.see.look(CHOSEN + ".focus()")
        for _ in range(6):
            self.see.key("ArrowDown")
        self.see.key("Enter")
        self.assertEqual(self.see.look("document.getElementById('about-words').textContent"), "Un jeune éteint se met à déborder")
        about = self.see.look("document.getElementById('about-text').innerText")
        for words in ("Quelque chose s’exprime", "1 pour, 2 contre, 1 réservé", "Travail social"):
            self.assertIn(words, about)
        self.see.key("Escape")
        self.assertTrue(self.see.look("document.getElementById('about').hidden"))

    def test_words_are_found_without_their_accents(self):
        self.see.look(CHOSEN + ".focus()")
        self.see.key("/")
        self.assertEqual(self.see.look("document.activeElement.id"), "search")
        self.see.type("DEBORDER")
        self.assertEqual(self.see.look("document.getElementById('told').textContent"), "4 sur 60 idées trouvées")
        self.assertEqual(self.see.look("document.querySelectorAll('rect.found').length"), 4)
        self.see.key("Enter")
        first = self.chosen()
        self.assertEqual(self.see.look("document.getElementById('told').textContent"), "1/4")
        self.see.key("Enter")
        self.assertNotEqual(self.chosen(), first)
        self.see.key("Enter", shift=True)
        self.assertEqual(self.chosen(), first)
        self.see.key("Escape")
        self.see.key("Escape")
        self.assertEqual(self.see.look("document.querySelectorAll('rect.found').length"), 0)

    def test_what_is_folded_is_found_and_shown(self):
        self.see.click(*self.see.middle("#fold-all"))
        self.assertFalse(self.is_drawn("n8"))
        self.see.click(*self.see.middle("#search"))
        self.see.type("colère s'adresse")
        self.assertEqual(self.see.look("document.getElementById('told').textContent"), "Une idée trouvée")
        self.assertTrue(self.is_drawn("n8"))
        self.see.look("document.getElementById('search').select()")
        self.see.type("zzz")
        self.assertEqual(self.see.look("document.getElementById('told').textContent"), "Rien trouvé")

    def test_one_group_is_shown_and_the_others_are_dimmed(self):
        self.see.look("(() => { const v = document.getElementById('voice'); v.selectedIndex = 2; v.dispatchEvent(new Event('change')); })()")
        self.assertIn("« Table 2 »", self.see.look("document.getElementById('told').textContent").replace("\u00a0", " "))
        self.assertTrue(self.see.look("document.getElementById('node-n4').classList.contains('dim')"))
        self.assertFalse(self.see.look("document.getElementById('node-n3').classList.contains('dim')"))

    def test_the_figure_is_dragged_zoomed_clicked_and_folded(self):
        before = self.view()
        self.see.mouse("mouseWheel", 400, 400, deltaX=0, deltaY=-200)
        self.see.wait(f"Number(document.querySelector('#map svg').getAttribute('viewBox').split(' ')[2]) < {before[2]}")
        near = self.view()
        self.see.mouse("mousePressed", 300, 300, button="left", clickCount=1)
        self.see.mouse("mouseMoved", 350, 320, button="left", buttons=1)
        self.see.mouse("mouseReleased", 350, 320, button="left", clickCount=1)
        self.assertLess(self.view()[0], near[0])
        self.see.click(*self.see.middle("#whole"))
        self.assertEqual([round(n) for n in self.view()], [round(n) for n in before])
        self.see.click(*self.see.middle("#node-n17 rect"))
        self.assertEqual(self.chosen(), "n17")
        self.see.click(*self.see.middle("[data-knob=n17]"))
        self.assertFalse(self.is_drawn("n18"))

    def test_two_fingers_zoom(self):
        self.see.resize(390, 844, phone=True)
        self.see.click(*self.see.middle("#whole"))
        before = self.view()
        x, y = self.see.middle("#map")

        def fingers(kind, apart):
            points = [] if kind == "touchEnd" else [{"x": x - apart, "y": y, "id": 0}, {"x": x + apart, "y": y, "id": 1}]
            self.see.ask("Input.dispatchTouchEvent", type=kind, touchPoints=points)

        fingers("touchStart", 30)
        for apart in (40, 60, 90):
            fingers("touchMove", apart)
        fingers("touchEnd", 0)
        self.assertLess(self.view()[2], before[2] * 0.6)

    def test_a_phone_scrolls_down_only(self):
        self.see.resize(390, 844, phone=True)
        self.assertLessEqual(self.see.look("document.documentElement.scrollWidth"), 390)

    def test_a_reader_of_the_screen_walks_a_tree(self):
        nodes = self.see.ask("Accessibility.getFullAXTree")["nodes"]
        role = lambda node: node.get("role", {}).get("value")
        items = [node for node in nodes if role(node) == "treeitem"]
        self.assertEqual(len(items), 60)
        self.assertEqual(items[1]["name"]["value"], "L’enfant s’exprime et va mieux")
        level = {p["name"]: p["value"]["value"] for p in items[1]["properties"]}["level"]
        self.assertEqual(level, 2)
        self.assertTrue(any(role(node) == "status" for node in nodes))
        self.assertEqual([node for node in nodes if role(node) == "button" and not node["name"]["value"]], [])

    def test_it_prints_on_one_page(self):
        self.see.click(*self.see.middle("#larger"))
        printed = self.see.ask("Page.printToPDF", preferCSSPageSize=True)["data"]
        with tempfile.NamedTemporaryFile(suffix=".pdf") as file:
            file.write(base64.b64decode(printed))
            file.flush()
            about = subprocess.run(["pdfinfo", file.name], capture_output=True, text=True, check=True).stdout
        self.assertRegex(about, r"Pages:\s+1\n")

    def test_folded_branches_begin_folded_and_an_address_leads_to_one(self):
        carte = json.loads(SYNTHESIS.read_text())
        next(node for node in carte["nodes"] if node["id"] == "n2")["folded"] = True
        source, page = Path(self.folder.name) / "repliee.json", Path(self.folder.name) / "repliee.html"
        source.write_text(json.dumps(carte))
        self.export(source, page)
        self.see.open(page)
        self.assertFalse(self.is_drawn("n3"))
        self.see.look("location.hash = '#idea-n8'")
        self.see.wait(CHOSEN + ".dataset.idea === 'n8'")
        self.assertTrue(self.is_drawn("n8"))

    def test_hostile_words_stay_words(self):
        words = ["</title></svg><script>window.bad = 1</script>", "<img src=x onerror=window.bad=1>", "\" onclick=\"window.bad=1", "[a](javascript:window.bad=1)",
                 "]]>", "\u202egnp.exe", "مرحبا", "你好", "x" * 10000]
        nodes = [{"id": "r", "text": words[0]}]
        for number, word in enumerate(words):
            nodes.append({"id": f"n{number}", "parent": "r", "text": word, "note": word, "tags": [word[:40]], "links": ["javascript:window.bad=1", "https://a.fr/\"><script>"],
                          "contributions": [{"groups": ["g"], "text": word}]})
        carte = {"format": "concarte-map", "version": 1, "id": "m", "title": words[0], "groups": [{"id": "g", "kind": "workshop", "name": words[1]}], "nodes": nodes}
        source, page = Path(self.folder.name) / "hostile.json", Path(self.folder.name) / "hostile.html"
        source.write_text(json.dumps(carte))
        for form, scripts in (("viewer", 1), ("outline", 0), ("grid", 0)):
            subprocess.run([BUILD / "concarte", "export", source, "-o", page, "--as", form], check=True)
            self.see.open(page)
            self.assertEqual(self.see.look("[document.scripts.length, document.images.length, window.bad || 0]"), [scripts, 0, 0], form)
            self.assertEqual(self.see.look("[...document.querySelectorAll('a')].filter((a) => /^javascript/i.test(a.href)).length"), 0, form)
            self.assertIn("<img src=x onerror", self.see.look("document.body.textContent"))
            # The page's own style is let in, whatever its policy forbids.
            self.assertNotEqual(self.see.look("getComputedStyle(document.body).fontFamily"), "\"Times New Roman\"")

    def test_without_groups_nobody_is_named(self):
        page = Path(self.folder.name) / "anonyme.html"
        self.export(SYNTHESIS, page, "--anonymous")
        self.see.open(page)
        self.assertIsNone(self.see.look("document.getElementById('voice')"))
        self.assertNotIn("Travail social", page.read_text())


if __name__ == "__main__":
    unittest.main()
