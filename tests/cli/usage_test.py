"""The command line itself: help, version, language, words mistyped, options wrong or for later."""
import subprocess
import unittest

from program import BUILD, CommandLineTest, DONE, FAILED, SAMPLE, STYLES, WRONG_USAGE, environment

WORKING = ("export", "check", "info", "layout", "script", "screenshot")
LATER = ("doctor",)


class Usage(CommandLineTest):
    def test_help_lists_what_works_and_nothing_else(self):
        said = self.expect(DONE, "--help").stdout
        for command in WORKING:
            self.assertIn(f"concarte {command}", said)
        for command in LATER:
            self.assertNotIn(f"concarte {command}", said)

    def test_each_command_has_its_help(self):
        for command in WORKING:
            self.assertIn(f"concarte {command}", self.expect(DONE, command, "--help").stdout)
        self.assertIn(", ".join(STYLES[:-1]), self.expect(DONE, "layout", "--help").stdout)

    def test_version(self):
        self.assertRegex(self.expect(DONE, "--version").stdout, r"^Concarte \d+\.\d+\.\d+\n$")

    def test_commands_for_later_say_so(self):
        for command in LATER:
            self.assertIn(command, self.expect(WRONG_USAGE, command, "a.json", "b.json").stderr)

    def test_a_word_that_is_neither_command_nor_file(self):
        self.assertIn("exprot", self.expect(WRONG_USAGE, "exprot").stderr)
        self.expect(WRONG_USAGE, "exprot", SAMPLE)
        self.expect(FAILED, "exprot.json")
        self.expect(FAILED, "./exprot")

    def test_options_that_do_not_exist(self):
        for command in ([], *([word] for word in WORKING)):
            self.assertIn("--jolie", self.expect(WRONG_USAGE, *command, "--jolie").stderr)

    def test_options_without_value_or_given_twice(self):
        self.assertIn("--layout", self.expect(WRONG_USAGE, "export", SAMPLE, "-o", "a.svg", "--layout").stderr)
        self.assertIn("--output", self.expect(WRONG_USAGE, "export", SAMPLE, "-o", "a.svg", "-o", "b.svg").stderr)
        self.expect(WRONG_USAGE, "export", SAMPLE, SAMPLE, "-o", "a.svg")

    def test_values_that_mean_nothing(self):
        out = self.folder / "a.svg"
        for options in (["--layout", "spirale"], ["--theme", "rose"], ["--branch", "é"], ["--branch", "perdu"], ["--text", "gras"]):
            self.assertIn(options[1], self.expect(WRONG_USAGE, "export", SAMPLE, "-o", out, *options).stderr)
            self.assertFalse(out.exists())
        for size in ("grand", "0x0", "1280", "1280x", "x800", "1280x800x2", "-1x5", "99999x99999"):
            self.expect(WRONG_USAGE, "--size=" + size)
            self.expect(WRONG_USAGE, "screenshot", "-o", self.folder / "a.png", "--size=" + size)

    def test_a_picture_of_the_window_is_a_png(self):
        self.assertIn(".png", self.expect(WRONG_USAGE, "screenshot", SAMPLE, "-o", self.folder / "a.jpg").stderr)
        self.expect(WRONG_USAGE, "screenshot", "-", "-o", self.folder / "a.png")

    def test_empty_arguments(self):
        for arguments in ([""], ["export", ""], ["info", ""], ["--language", ""]):
            self.expect(WRONG_USAGE, *arguments)

    def test_language(self):
        for arguments in (["--language", "fr", "info", "--help"], ["info", "--help", "--language=fr"]):
            self.expect(DONE, *arguments)
        self.assertIn("de", self.expect(WRONG_USAGE, "--language", "de").stderr)
        self.expect(WRONG_USAGE, "info", SAMPLE, "--language")

    def test_french(self):
        said = self.expect(DONE, "info", SAMPLE, "--language", "fr").stdout
        self.assertIn("31 idées", said)
        self.assertEqual(self.expect(DONE, "info", SAMPLE, env=environment(LC_ALL="fr_FR.UTF-8")).stdout, said)

    def test_a_window_that_is_not_installed_says_so(self):
        # A copy of the program alone, in a folder of its own.
        alone = self.folder / "concarte"
        alone.write_bytes((BUILD / "concarte").read_bytes())
        alone.chmod(0o755)
        run = subprocess.run([alone, SAMPLE], env=environment(), capture_output=True, text=True, check=False)
        self.assertEqual(run.returncode, FAILED)
        self.assertIn("concarte-window", run.stderr)


if __name__ == "__main__":
    unittest.main()
