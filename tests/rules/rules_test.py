"""Each rule of tests/rules/source_rules.py finds what it is there to find, in small trees made to break it."""
import tempfile
import unittest
from pathlib import Path

import source_rules

HOUSE = """# The house

| Folder | What it is for | May include |
|---|---|---|
| base | words | |
| map/document | the map | base |
| editor/ui | panels | base document |

"""

THIRD_PARTY = """| Name | Version | Only in |
|---|---|---|
| [GLFW](https://example.org) | 3 | `editor/ui` |
| [nlohmann/json](https://example.org) | 3 | `map/document` (in `.cpp` only) |
| [{fmt}](https://example.org) | 9 | any |

"""

SENTENCE = "// What this file is for, in one sentence.\n"


class Rules(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.top = Path(folder.name)
        self.write("src/README.md", HOUSE)
        self.write("third_party/README.md", THIRD_PARTY)
        self.write("test", "build release all all_verify_interface_header_sets\n")
        self.write("src/CMakeLists.txt", "set(CMAKE_VERIFY_INTERFACE_HEADER_SETS ON)\n")
        self.write("src/base/point.h", SENTENCE)
        self.write("src/map/document/map.h", SENTENCE + '#include "base/point.h"\n#include <vector>\n')
        self.write("src/map/document/map.cpp", SENTENCE + "#include <nlohmann/json.hpp>\n#include <fmt/format.h>\n#include <unistd.h>\n")
        self.write("src/editor/ui/panel.h", SENTENCE + '#include "map/document/map.h"\n#include <GLFW/glfw3.h>\n')
        self.write("src/main.cpp", SENTENCE + '#include "base/point.h"\n')

    def write(self, name, text):
        file = self.top / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)

    def found(self, rule):
        return "\n".join(rule(self.top))

    def expect(self, rule, words):
        self.assertIn(words, self.found(rule))

    def test_a_good_tree_breaks_none(self):
        for rule in (*source_rules.RULES, source_rules.sizes):
            self.assertEqual(self.found(rule), "", rule.__name__)

    def test_direction(self):
        self.write("src/base/point.cpp", SENTENCE + '#include "map/document/map.h"\n')
        self.expect(source_rules.direction, "src/base/point.cpp:2: base may not include map/document")
        self.write("src/main.cpp", SENTENCE + '#include "editor/ui/panel.h"\n')
        self.expect(source_rules.direction, "main.cpp may not include editor/ui")

    def test_headers_are_named_from_the_top(self):
        self.write("src/base/point.cpp", SENTENCE + '#include "point.h"\n')
        self.expect(source_rules.direction, '"point.h" is not named from src/')

    def test_folders_stand_in_the_table(self):
        self.write("src/elsewhere/a.cpp", SENTENCE)
        self.expect(source_rules.direction, "stands in no folder")

    def test_owners_of_foreign_headers(self):
        self.write("src/base/point.cpp", SENTENCE + "#include <GLFW/glfw3.h>\n")
        self.expect(source_rules.foreign_headers, "only editor/ui may include GLFW")

    def test_json_stays_out_of_headers(self):
        self.write("src/map/document/map.h", SENTENCE + "#include <nlohmann/json.hpp>\n")
        self.expect(source_rules.foreign_headers, "in .cpp files only")

    def test_foreign_headers_are_declared(self):
        self.write("src/base/point.cpp", SENTENCE + "#include <boost/any.hpp>\n")
        self.expect(source_rules.foreign_headers, "<boost/any.hpp> is no library")
        self.write("third_party/README.md", THIRD_PARTY.rstrip() + "\n| Newcomer | 1 | `base` |\n\n")
        self.expect(source_rules.foreign_headers, "does not know the headers of Newcomer")

    def test_first_lines(self):
        self.write("src/base/point.h", "#pragma once\n")
        self.expect(source_rules.first_lines, "src/base/point.h")
        self.write("tests/base/point_test.cpp", "// Points.\n")
        self.expect(source_rules.first_lines, "tests/base/point_test.cpp")

    def test_long_files(self):
        self.write("src/base/point.cpp", SENTENCE + "int a;\n" * source_rules.MOST_FILE_LINES)
        self.expect(source_rules.sizes, "src/base/point.cpp: 401 lines")

    def test_long_functions(self):
        body = "  a += 1;\n" * source_rules.MOST_FUNCTION_LINES
        self.write("src/base/point.cpp", SENTENCE + "int grown(int a,\n          int b) {\n" + body + "}\n\nint small() {\n  return 1;\n}\n")
        self.assertEqual(self.found(source_rules.sizes), "src/base/point.cpp: grown has 63 lines")
        self.write("src/base/point.cpp", SENTENCE + "class Point {\n  Point& grow() {\n" + body + "  }\n};\n")
        self.expect(source_rules.sizes, "grow has 62 lines")

    def test_names(self):
        self.write("src/base/point.h", SENTENCE + "class PointManager;\nbool is_not_empty();\n")
        self.expect(source_rules.names, "PointManager")
        self.expect(source_rules.names, "is_not_empty")

    def test_machines(self):
        self.write("maps/a.json", '{"path": "' + "/ho" + 'me/anne/carte.json"}\n')
        self.expect(source_rules.machines, "maps/a.json:1")

    def test_one_door(self):
        self.write("src/editor/ui/panel.cpp", SENTENCE + "  c.state.document.apply(change);\n")
        self.expect(source_rules.one_door, "src/editor/ui/panel.cpp:2")

    def test_headers_alone(self):
        self.write("test", "build release all\n")
        self.expect(source_rules.headers_alone, "does not compile each header alone")


unittest.main()
