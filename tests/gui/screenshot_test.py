"""Pictures of the window, drawn without a display: the same each time, whole or not at all."""

import os
import subprocess
import tempfile
import unittest
from pathlib import Path

from desk import ARTEFACTS, BINARY, SOURCE

MAP = SOURCE / "maps/reussite-educative/groupe-1.json"


class Screenshot(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="concarte-screenshot-")
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        self.environment = {"PATH": os.environ["PATH"], "HOME": folder.name, "LC_ALL": "C.UTF-8"}

    def take(self, *arguments, script=None, code=0, name="picture.png"):
        """Takes a picture, without any display; its path, and what was told."""
        output = self.folder / name
        options = []
        if script is not None:
            (self.folder / "script.jsonl").write_text("\n".join(script))
            options = ["--script", self.folder / "script.jsonl"]
        done = subprocess.run([BINARY / "concarte", "screenshot", *arguments, "-o", output, *options],
                              env=self.environment, capture_output=True, text=True, check=False)
        self.assertEqual(done.returncode, code, done.stderr)
        self.assertEqual(output.exists(), code == 0)
        return output, done.stderr

    def size_of(self, picture):
        head = picture.read_bytes()[:24]
        self.assertEqual(head[:8], b"\x89PNG\r\n\x1a\n")
        return int.from_bytes(head[16:20], "big"), int.from_bytes(head[20:24], "big")

    def test_the_same_map_gives_the_same_picture(self):
        first, _ = self.take(MAP)
        again, _ = self.take(MAP, name="again.png")
        self.assertEqual(self.size_of(first), (1280, 800))
        self.assertEqual(first.read_bytes(), again.read_bytes())

    def test_the_size_is_the_one_asked(self):
        picture, _ = self.take(MAP, "--size", "900x600")
        self.assertEqual(self.size_of(picture), (900, 600))

    def test_no_map_is_the_first_start_page(self):
        self.size_of(self.take()[0])

    def test_a_script_is_performed_before_the_picture(self):
        plain, _ = self.take(MAP)
        typed, _ = self.take(MAP, name="typed.png", script=[
            '{"command": "select_root"}',
            '{"command": "add_child"}',
            '{"command": "type_text", "text": "Évaluer l’œuvre « ensemble »"}'])
        self.assertNotEqual(plain.read_bytes(), typed.read_bytes())
        ARTEFACTS.mkdir(parents=True, exist_ok=True)
        (ARTEFACTS / "label-editor.png").write_bytes(typed.read_bytes())

    def test_the_dark_theme_is_dark(self):
        light, _ = self.take(MAP)
        dark, _ = self.take(MAP, "--theme", "dark", name="dark.png")
        self.assertLess(self.brightness(dark), 0.3)
        self.assertGreater(self.brightness(light), 0.8)

    def brightness(self, picture):
        mean = subprocess.run(["convert", picture, "-colorspace", "Gray", "-format", "%[fx:mean]", "info:"],
                              capture_output=True, text=True, check=True)
        return float(mean.stdout)

    def test_a_wrong_line_of_the_script_is_named_and_leaves_no_picture(self):
        _, told = self.take(MAP, code=3, script=['{"command": "select_root"}', '{"command": "dance"}'])
        self.assertIn("script.jsonl: line 2: ", told)

    def test_a_missing_map_leaves_no_picture(self):
        self.take(self.folder / "none.json", code=1)

    def test_a_broken_map_leaves_no_picture(self):
        (self.folder / "broken.json").write_text("{")
        self.take(self.folder / "broken.json", code=3)


if __name__ == "__main__":
    unittest.main()
