"""`concarte script`: commands in, answers out, the map saved or not, and the same ids each time."""
import json
import subprocess
import unittest

from program import CommandLineTest, DONE, FAILED, INVALID_INPUT, PROGRAM, SAMPLE, SMALL, WRONG_USAGE, concarte, environment


def lines(*commands):
    """A script: each command is a dict, or a line as it stands."""
    return "".join((command if isinstance(command, str) else json.dumps(command, ensure_ascii=False)) + "\n" for command in commands)


ADD = {"command": "add_child", "node": "b", "text": "Évaluer l’œuvre « ensemble »"}


class Script(CommandLineTest):
    def setUp(self):
        super().setUp()
        self.carte = self.file("carte.json", SMALL)
        self.out = self.folder / "sortie.json"

    def answers(self, code, *commands, options=()):
        """Performs commands given on standard input on the small map."""
        run = self.expect(code, "script", self.carte, "-", *options, stdin=lines(*commands), may_warn=not options)
        return [json.loads(line) for line in run.stdout.splitlines()]

    def refusal(self, command, code=INVALID_INPUT):
        """Why one line, the third of the script, is refused."""
        answers = self.answers(code, {"command": "select_root"}, "", command)
        self.assertEqual([answer["ok"] for answer in answers], [True, False])
        self.assertTrue(answers[1]["problem"].startswith("line 3: "), answers[1])
        return answers[1]["problem"]

    def test_each_command_is_answered(self):
        answers = self.answers(DONE, ADD, {"command": "undo"}, {"command": "redo"}, {"command": "link", "node": "a", "to": "c"})
        self.assertEqual([answer["ok"] for answer in answers], [True] * 4)
        self.assertRegex(answers[0]["made"][0], "^n[0-9a-z]{7}$")
        self.assertRegex(answers[3]["made"][0], "^l[0-9a-z]{7}$")
        self.assertEqual(answers[1]["made"], [])

    def test_answers_come_one_by_one(self):
        with subprocess.Popen([PROGRAM, "script", self.carte], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                              stderr=subprocess.DEVNULL, env=environment(), text=True) as run:
            for _ in range(3):
                run.stdin.write(lines(ADD))
                run.stdin.flush()
                self.assertTrue(json.loads(run.stdout.readline())["ok"])

    def test_commands_may_come_from_a_file(self):
        commands = self.file("commandes.jsonl", lines(ADD))
        self.assertTrue(json.loads(self.expect(DONE, "script", self.carte, commands, may_warn=True).stdout)["ok"])
        self.expect(FAILED, "script", self.carte, self.folder / "absent.jsonl")

    def test_the_map_is_only_written_where_and_when_it_is_asked(self):
        self.answers(DONE, ADD)
        self.assertEqual(self.carte.read_text(), SMALL)
        self.answers(DONE, ADD, options=["-o", self.out])
        self.assertEqual(self.carte.read_text(), SMALL)
        self.assertIn("Évaluer l’œuvre « ensemble »", self.out.read_text())
        self.answers(DONE, ADD, {"command": "save"})
        self.assertEqual(self.carte.read_text(), self.out.read_text())

    def test_changes_that_go_nowhere_are_told(self):
        saved, listed = {"command": "save", "path": str(self.out)}, {"command": "select_root"}
        for commands in ([ADD], [saved, ADD], [{"command": "edit_text", "node": "b"}, {"command": "type_text", "text": "x"}]):
            self.assertIn("-o OUT", self.expect(DONE, "script", self.carte, stdin=lines(*commands), may_warn=True).stderr)
        for commands in ([listed], [ADD, {"command": "undo"}], [ADD, saved]):
            self.expect(DONE, "script", self.carte, stdin=lines(*commands))

    def test_save_writes_to_the_output_when_there_is_one(self):
        self.answers(INVALID_INPUT, ADD, {"command": "save"}, {"command": "inconnue"}, options=["-o", self.out])
        self.assertIn("Évaluer", self.out.read_text())
        self.assertEqual(self.carte.read_text(), SMALL)

    def test_save_may_name_a_file(self):
        self.answers(DONE, ADD, {"command": "save", "path": str(self.out)})
        self.assertIn("Évaluer", self.out.read_text())

    def test_the_same_script_makes_the_same_map(self):
        written = []
        for _ in range(2):
            self.answers(DONE, ADD, ADD, {"command": "link", "node": "b", "to": "c"}, {"command": "pin", "node": "b"}, options=["-o", self.out])
            written.append(self.out.read_bytes())
        self.assertEqual(written[0], written[1])
        self.expect(DONE, "check", self.out)

    def test_new_ids_depend_on_the_file(self):
        other = self.file("autre.json", SMALL.replace("Essai", "Autre"))
        ids = {json.loads(concarte("script", carte, stdin=lines(ADD)).stdout)["made"][0] for carte in (self.carte, other)}
        self.assertEqual(len(ids), 2)
        opened = concarte("script", self.carte, stdin=lines({"command": "open", "path": str(other)}, ADD)).stdout.splitlines()
        self.assertIn(json.loads(opened[1])["made"][0], ids)

    def test_a_problem_stops_the_script_and_nothing_is_written(self):
        answers = self.answers(INVALID_INPUT, ADD, {"command": "set_text", "node": "perdu", "text": "x"}, ADD, options=["-o", self.out])
        self.assertEqual([answer["ok"] for answer in answers], [True, False])
        self.assertFalse(self.out.exists())

    def test_a_script_may_keep_going(self):
        answers = self.answers(INVALID_INPUT, ADD, {"command": "set_text", "node": "perdu", "text": "x"}, ADD, options=["-o", self.out, "--keep-going"])
        self.assertEqual([answer["ok"] for answer in answers], [True, False, True])
        self.assertEqual(self.out.read_text().count("Évaluer"), 2)

    def test_lines_that_are_no_commands(self):
        for line in ("pas du JSON", "[1]", '"undo"', "{}", '{"command": 3}', '{"command": "undo"', "null", "[" * 100000):
            self.refusal(line)
        run = concarte("script", self.carte, stdin=b'{"command": "set_title", "text": "\xff"}\n', text=False)
        self.assertEqual(run.returncode, INVALID_INPUT)
        self.assertIn(b"UTF-8", run.stderr)

    def test_unknown_missing_and_ill_typed_arguments(self):
        self.assertIn("inconnue", self.refusal({"command": "inconnue"}))
        self.assertIn("“colour”", self.refusal({"command": "add_child", "colour": "red"}))
        self.assertIn("“text”", self.refusal({"command": "set_text", "node": "b"}))
        self.assertIn("“text”", self.refusal({"command": "set_text", "node": "b", "text": 3}))
        self.assertIn("“tags”", self.refusal({"command": "set_tags", "node": "b", "tags": ["a", 1]}))
        self.assertIn("“tags”", self.refusal({"command": "set_tags", "node": "b", "tags": "a"}))
        self.assertIn("“at”", self.refusal({"command": "pin", "node": "b", "at": [1]}))
        self.assertIn("“at”", self.refusal('{"command": "pin", "node": "b", "at": [1, "2"]}'))
        self.assertIn("“position”", self.refusal({"command": "reparent", "node": "b", "position": 1.5}))
        self.assertIn("“extend”", self.refusal({"command": "select", "node": "b", "extend": "yes"}))
        self.assertIn("twice", self.refusal('{"command": "set_title", "text": "a", "text": "b"}'))
        self.assertIn("not an id", self.refusal({"command": "select", "node": "é"}))

    def test_words_that_mean_nothing(self):
        for command in ({"command": "set_status", "node": "b", "status": "perdu"}, {"command": "set_side", "node": "b", "side": "haut"},
                        {"command": "set_layout", "style": "spirale"}, {"command": "set_theme", "theme": "rose"},
                        {"command": "link", "node": "b", "to": "c", "kind": "amour"}, {"command": "reparent", "node": "a", "parent": "b"},
                        {"command": "undo"}, {"command": "redo"}, {"command": "open"}, {"command": "type_text", "text": "x"}):
            with self.subTest(**command):
                self.assertNotIn("{}", self.refusal(command))

    def test_what_the_system_refuses_is_a_failure(self):
        for command in ({"command": "open", "path": str(self.folder / "absent")}, {"command": "save_as", "path": str(self.folder / "absent/a.json")}):
            with self.subTest(**command):
                self.refusal(command, code=FAILED)
        # Whatever else is wrong after it.
        self.answers(FAILED, {"command": "open", "path": str(self.folder / "absent")}, "pas du JSON", options=["--keep-going"])

    def test_controls_never_reach_the_map(self):
        self.answers(DONE, {"command": "set_text", "node": "b", "text": "a\u0007b\r\nc\td"}, options=["-o", self.out])
        self.expect(DONE, "check", self.out)
        self.assertIn('"a b\\nc d"', self.out.read_text())

    def test_words_being_typed_are_kept(self):
        self.answers(DONE, {"command": "edit_text", "node": "b"}, {"command": "type_text", "text": " fort"}, options=["-o", self.out])
        self.assertIn("Il ose dire fort", self.out.read_text())

    def test_quit_ends_the_script(self):
        self.assertEqual(len(self.answers(DONE, {"command": "quit"}, ADD)), 1)

    def test_the_map_may_go_to_standard_output(self):
        run = concarte("script", self.carte, "-o", "-", stdin=lines(ADD))
        self.assertIn("Évaluer l’œuvre « ensemble »", [node["text"] for node in json.loads(run.stdout)["nodes"]])
        self.assertTrue(json.loads(run.stderr)["ok"])

    def test_the_map_may_come_from_standard_input(self):
        commands = self.file("commandes.jsonl", lines(ADD))
        self.expect(DONE, "script", "-", commands, "-o", self.out, stdin=SMALL)
        self.assertIn("Évaluer", self.out.read_text())
        self.expect(WRONG_USAGE, "script", "-", "-", stdin=SMALL)

    def test_a_newer_version_is_not_touched(self):
        newer = SMALL.replace('"version": 1', '"version": 2')
        self.carte.write_text(newer)
        self.expect(INVALID_INPUT, "script", self.carte, stdin=lines(ADD, {"command": "save"}), may_warn=True)
        self.assertEqual(self.carte.read_text(), newer)

    def test_a_newer_version_is_not_replaced(self):
        newer = SMALL.replace('"version": 1', '"version": 2')
        self.out.write_text(newer)
        last = {"command": "save"}
        for commands, options in (([ADD], ["-o", self.out]), ([ADD, last], ["-o", self.out]), ([ADD, last | {"path": str(self.out)}], []),
                                  ([ADD, {"command": "save_as", "path": str(self.out)}], [])):
            with self.subTest(commands=commands, options=options):
                run = self.expect(INVALID_INPUT, "script", self.carte, *options, stdin=lines(*commands))
                self.assertIn("newer", run.stderr)
                self.assertEqual(self.out.read_text(), newer)
        # Its own file may have become newer since it was read.
        self.carte.write_text(SMALL)
        with subprocess.Popen([PROGRAM, "script", self.carte], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                              env=environment(), text=True) as run:
            run.stdin.write(lines(ADD))
            run.stdin.flush()
            run.stdout.readline()
            self.carte.write_text(newer)
            run.stdin.write(lines(last))
            run.stdin.close()
            self.assertFalse(json.loads(run.stdout.read())["ok"])
            self.assertIn("newer", run.stderr.read())
        self.assertEqual(run.returncode, INVALID_INPUT)
        self.assertEqual(self.carte.read_text(), newer)

    def test_an_unchanged_map_is_written_as_it_was(self):
        self.carte.write_bytes(SAMPLE.read_bytes())
        self.answers(DONE, {"command": "set_title", "text": "Autre"}, {"command": "undo"}, options=["-o", self.out])
        self.assertEqual(self.out.read_bytes(), SAMPLE.read_bytes())

    def test_the_list_names_every_argument(self):
        listed = self.expect(DONE, "script", "--list").stdout.splitlines()
        self.assertTrue(any(line.startswith("set_text text: string [node: string]") or line.startswith("set_text [node: string] text: string") for line in listed))
        self.assertTrue({"undo", "redo", "save", "add_child"} <= {line.split()[0] for line in listed})


if __name__ == "__main__":
    unittest.main()
