// Bad map files: refused with every problem in its place, never with a crash.
#include <gtest/gtest.h>

#include "map/storage/samples.h"

namespace concarte::storage {
namespace {

using Places = std::vector<std::string>;

struct Case {
  const char* what;
  std::string bytes;
  Places places;
  const char* said;  // among the messages
};

class BadInput : public testing::TestWithParam<Case> {};

TEST_P(BadInput, IsRefusedWithItsPlace) {
  const Reading reading = read(GetParam().bytes);
  EXPECT_FALSE(reading.document);
  EXPECT_EQ(places(reading), GetParam().places) << messages(reading);
  EXPECT_NE(messages(reading).find(GetParam().said), std::string::npos) << messages(reading);
  for (const Problem& problem : reading.problems) {
    EXPECT_EQ(problem.file, "carte.json");
    EXPECT_FALSE(problem.from_system);
  }
}

// The message says what to look for: a word, an id, a field.
const Case Cases[] = {
    {"empty", "", {"0||error"}, "empty"},
    {"blank", " \n\n", {"0||error"}, "empty"},
    {"not_json", "Critères\n", {"0||error"}, "not a Concarte map"},
    {"zip", std::string("PK\3\4\0\0", 6), {"0||error"}, "not a Concarte map"},
    {"utf_16", std::string("\xFF\xFE{\0\"\0", 6), {"0||error"}, "not a Concarte map"},
    {"array", "[1, 2]", {"0||error"}, "not a Concarte map"},
    {"other_json", "{\"name\": \"x\"}", {"0||error"}, "not a Concarte map"},
    {"other_format", "{\"format\": \"freemind\", \"version\": 1, \"nodes\": [1]}", {"0||error"}, "not a Concarte map"},
    {"no_format", "{\"version\": 1, \"nodes\": [{\"id\": \"a\"}]}", {"1||error"}, "format"},
    {"no_version", "{\"format\": \"concarte-map\"}", {"1||error"}, "version"},
    {"version_in_words", "{\"format\": \"concarte-map\",\n\"version\": \"1\"}", {"2||error"}, "version"},
    {"version_zero", "{\"format\": \"concarte-map\",\n\"version\": 0}", {"2||error"}, "version"},
    {"version_half", "{\"format\": \"concarte-map\",\n\"version\": 1.5}", {"2||error"}, "version"},

    {"truncated", "{\"format\": \"concarte-map\", \"version\": 1,\n\"nodes\": [\n{\"id\": \"a\", \"text\": \"Il o", {"3|a|error"}, "cut"},
    {"truncated_between", "{\"format\": \"concarte-map\", \"version\": 1,\n\"nodes\": [\n{\"id\": \"a\"},\n", {"3||error"}, "cut"},
    {"missing_comma", map_of("{\"id\": \"a\"}\n{\"id\": \"b\"}"), {"4||error"}, "comma"},
    {"trailing_text", map_of("{\"id\": \"a\"}") + "fin\n", {"6||error"}, "bracket"},
    {"several_broken_lines", map_of("{\"id\" \"a\"},\n{\"id\": \"b\"}\n{\"id\": \"c\", \"text\": oui},\n{\"id\": \"d\"},"),
     {"3||error", "4||error", "5||error", "6||error"}, "comma"},
    {"tab_in_text", map_of("{\"id\": \"a\", \"text\": \"un\tdeux\"}"), {"3||error"}, "tab"},
    {"line_break_in_text", map_of("{\"id\": \"a\", \"text\": \"un\ndeux\"},\n{\"id\": \"b\", \"status\": \"ok\"}"),
     {"3||error", "5|b|error"}, "line break"},

    {"invalid_utf_8_on_two_lines", map_of("{\"id\": \"a\", \"text\": \"\xE9t\xE9\"},\n{\"id\": \"b\"},\n{\"id\": \"c\", \"note\": \"\xFF\"}"),
     {"3||error", "5||error"}, "UTF-8"},
    {"control_character", map_of(R"({"id": "a", "text": "un\u0007"})"), {"3|a|error"}, "control"},
    {"carriage_return", map_of(R"({"id": "a", "note": "un\r\ndeux"})"), {"3|a|error"}, "control"},
    {"number_beyond_all_numbers", map_of(R"({"id": "a", "x": 1e400000})"), {"3|a|error"}, "too large"},
    {"half_a_surrogate", map_of(R"({"id": "a", "text": "\ud800"})"), {"3|a|error"}, "quote"},

    {"duplicate_field", map_of(R"({"id": "a", "text": "x",
"text": "y"})"), {"4|a|error"}, "text"},
    {"duplicate_unknown_field", map_of(R"({"id": "a", "icon": 1, "icon": 2})"), {"3|a|error"}, "icon"},
    {"duplicate_nested_field", map_of(R"({"id": "a", "icon": {"deep": [{"b": 1, "c": 2, "b": 3}]}})"), {"3|a|error"}, "“b”"},
    {"duplicate_in_style", map_of(R"({"id": "a", "style": {"emphasis": true, "emphasis": true}})"), {"3|a|error"}, "emphasis"},
    {"duplicate_title", file_of("\"title\": \"x\",\n\"title\": \"x\""), {"3||error"}, "title"},

    {"text_as_number", map_of(R"({"id": "a", "text": 12})"), {"3|a|error"}, "number"},
    {"text_as_null", map_of(R"({"id": "a", "text": null})"), {"3|a|error"}, "empty value"},
    {"text_as_list", map_of(R"({"id": "a", "text": ["x"]})"), {"3|a|error"}, "a list"},
    {"folded_as_text", map_of(R"({"id": "a", "folded": "true"})"), {"3|a|error"}, "folded"},
    {"folded_as_number", map_of(R"({"id": "a", "folded": 1})"), {"3|a|error"}, "folded"},
    {"tags_as_text", map_of(R"({"id": "a", "tags": "parole"})"), {"3|a|error"}, "tags"},
    {"tag_as_number", map_of(R"({"id": "a", "tags": ["parole", 3]})"), {"3|a|error"}, "tags"},
    {"style_as_list", map_of(R"({"id": "a", "style": []})"), {"3|a|error"}, "style"},
    {"nodes_as_object", file_of(R"("nodes": {"id": "a"})"), {"2||error"}, "nodes"},
    {"node_as_text", map_of(R"({"id": "a"},
"b")"), {"4||error"}, "nodes"},
    {"pin_of_one", map_of(R"({"id": "a", "pin": [1]})"), {"3|a|error"}, "pin"},
    {"pin_of_words", map_of(R"({"id": "a", "pin": ["x", "y"]})"), {"3|a|error"}, "pin"},
    {"pin_as_object", map_of(R"({"id": "a", "pin": {"x": 1, "y": 2}})"), {"3|a|error"}, "pin"},
    {"id_as_number", map_of(R"({"id": 12})"), {"3|12|error"}, "id"},
    {"refused_as_text", file_of(R"("refused": "s1:a")"), {"2||error"}, "refused"},
    {"title_as_object", file_of(R"("title": {})"), {"2||error"}, "title"},

    {"unknown_status", map_of(R"({"id": "a", "status": "perhaps"})"), {"3|a|error"}, "open, agreed, disputed, set-aside"},
    {"unknown_side", map_of(R"({"id": "a", "side": "up"})"), {"3|a|error"}, "left, right"},
    {"empty_side", map_of(R"({"id": "a", "side": ""})"), {"3|a|error"}, "left, right"},
    {"unknown_link_kind", map_of(R"({"id": "a"})", R"(, "links": [{"id": "l", "from": "a", "to": "a", "kind": "hates"}])"),
     {"4|l|error"}, "relates, supports, tension, depends, same-word"},
    {"unknown_group_kind", file_of(R"("groups": [{"id": "g", "kind": "school"}])"), {"2|g|error"}, "workshop, partner, territory"},
    {"unknown_stance", map_of(R"({"id": "a", "stances": [{"stance": "maybe"}]})"), {"3|a|error"}, "for, against, reserved"},
    {"no_stance", map_of(R"({"id": "a", "stances": [{"reason": "x"}]})"), {"3|a|error"}, "stance"},
    {"colour_by_name", file_of(R"("groups": [{"id": "g", "colour": "red"}])"), {"2|g|error"}, "#rrggbb"},
    {"colour_of_a_node", map_of(R"({"id": "a", "style": {"colour": "#12345"}})"), {"3|a|error"}, "#12345"},

    {"no_id", map_of(R"({"text": "x"})"), {"3||error"}, "identifier"},
    {"empty_id", map_of(R"({"id": ""})"), {"3||error", "3||error"}, "identifier"},
    {"id_with_a_space", map_of(R"({"id": "a b"})"), {"3|a b|error"}, "a b"},
    {"id_too_long", map_of("{\"id\": \"" + std::string(33, 'x') + "\"}"), {"3|" + std::string(33, 'x') + "|error"}, "identifier"},
    {"duplicate_id", map_of("{\"id\": \"a\"},\n{\"id\": \"a\"}"), {"4|a|error"}, "twice"},
    {"id_of_a_node_and_a_link", map_of(R"({"id": "a"})", R"(, "links": [{"id": "a", "from": "a", "to": "a"}])"), {"4|a|error"}, "twice"},
    {"id_of_a_group_and_a_figure", file_of("\"groups\": [{\"id\": \"x\"}],\n\"figures\": [{\"id\": \"x\"}]"), {"3|x|error"}, "twice"},

    {"missing_parent", map_of(R"({"id": "a", "parent": "n99"})"), {"3|a|error"}, "n99"},
    {"parent_that_is_a_group", file_of("\"groups\": [{\"id\": \"g\"}], \"nodes\": [\n{\"id\": \"a\", \"parent\": \"g\"}]"), {"3|a|error"}, "“g”"},
    {"own_parent", map_of(R"({"id": "a", "parent": "a"})"), {"3|a|error"}, "a → a"},
    {"circle_of_three", map_of("{\"id\": \"r\"},\n{\"id\": \"a\", \"parent\": \"c\"},\n{\"id\": \"b\", \"parent\": \"a\"},\n{\"id\": \"c\", \"parent\": \"b\"},\n{\"id\": \"d\", \"parent\": \"c\"}"),
     {"4|a|error"}, "a → c → b → a"},
    {"two_circles", map_of("{\"id\": \"a\", \"parent\": \"b\"},\n{\"id\": \"b\", \"parent\": \"a\"},\n{\"id\": \"c\", \"parent\": \"d\"},\n{\"id\": \"d\", \"parent\": \"c\"}"),
     {"3|a|error", "5|c|error"}, "circle"},
    {"link_to_nothing", map_of(R"({"id": "a"})", ",\n\"links\": [\n{\"id\": \"l\", \"from\": \"a\", \"to\": \"z\"}]"), {"6|l|error"}, "“z”"},
    {"link_without_ends", map_of(R"({"id": "a"})", ",\n\"links\": [\n{\"id\": \"l\"}]"), {"6|l|error", "6|l|error"}, "from, to"},
    {"boundary_around_nothing", map_of(R"({"id": "a"})", R"(, "boundaries": [{"id": "b", "nodes": ["a", "z"]}])"), {"4|b|error"}, "“z”"},
    {"summary_of_nothing", map_of(R"({"id": "a"})", R"(, "summaries": [{"id": "u", "nodes": ["z"]}])"), {"4|u|error"}, "“z”"},
    {"contribution_of_no_group", map_of(R"({"id": "a", "contributions": [{"groups": ["g9"]}]})"), {"3|a|error"}, "g9"},
    {"stance_of_no_group", map_of(R"({"id": "a", "stances": [{"groups": ["g9"], "stance": "for"}]})"), {"3|a|error"}, "g9"},
    {"sense_of_no_group", file_of(R"("terms": [{"id": "t", "senses": [{"groups": ["g9"]}]}])"), {"2|t|error"}, "g9"},
    {"inbox_of_no_group", file_of(R"("inbox": [{"id": "i", "contributions": [{"groups": ["g9"]}]}])"), {"2|i|error"}, "g9"},

    {"text_too_long", map_of("{\"id\": \"a\", \"text\": \"" + std::string(100'001, 'x') + "\"}"), {"3|a|error"}, "100000"},
};

INSTANTIATE_TEST_SUITE_P(, BadInput, testing::ValuesIn(Cases), [](const auto& instance) { return instance.param.what; });

TEST(BadInputInNumbers, EveryProblemOfAFileIsListedInItsOrder) {
  const Reading reading = read(file_of(R"("groups": [{"id": "g", "kind": "school"}],
"nodes": [
{"id": "a", "folded": "oui", "status": "ok"},
{"id": "b", "parent": "zz"},
{"id": "a", "stances": [{"groups": ["g9"], "stance": "for"}]}
],
"links": [
{"id": "g", "from": "a", "to": "q"}
])"));
  EXPECT_EQ(places(reading), (Places{"2|g|error", "4|a|error", "4|a|error", "5|b|error", "6|a|error", "6|a|error", "9|g|error", "9|g|error"}))
      << messages(reading);
}

std::string chain(int levels) {
  std::string nodes = "{\"id\": \"n0\"}";
  for (int i = 1; i < levels; ++i)
    nodes += ",\n{\"id\": \"n" + std::to_string(i) + "\", \"parent\": \"n" + std::to_string(i - 1) + "\"}";
  return map_of(nodes);
}

TEST(BadInputInNumbers, OneLevelTooManyIsRefusedWhereItIs) {
  const Reading reading = read(chain(10'001));
  EXPECT_FALSE(reading.document);
  EXPECT_EQ(places(reading), Places{"10003|n10000|error"});
}

TEST(BadInputInNumbers, AChainOfManyLevelsIsRefusedCalmly) {
  EXPECT_EQ(read(chain(100'000)).problems.size(), 10u);
}

TEST(BadInputInNumbers, OneNodeTooManyIsRefused) {
  std::string nodes = "{\"id\": \"n0\"}";
  for (int i = 1; i <= 1'000'000; ++i) nodes += ",\n{\"id\": \"n" + std::to_string(i) + "\"}";
  const Reading reading = read(map_of(nodes));
  EXPECT_FALSE(reading.document);
  EXPECT_EQ(places(reading), Places{"1000003||error"});
}

TEST(BadInputInNumbers, TooMuchTextIsRefused) {
  const std::string text(99'000, 'x');
  std::string nodes;
  for (int i = 0; i < 700; ++i) nodes += (i == 0 ? "" : ",\n") + ("{\"id\": \"n" + std::to_string(i) + "\", \"note\": \"" + text + "\"}");
  const Reading reading = read(map_of(nodes));
  EXPECT_FALSE(reading.document);
  ASSERT_EQ(reading.problems.size(), 1u);
  EXPECT_NE(reading.problems.front().message.find("64 MiB"), std::string::npos);
}

TEST(BadInputInNumbers, NestingWithoutEndIsNoDanger) {
  constexpr std::size_t Deep = 1'000'000;
  const std::string open(Deep, '[');
  const std::string close(Deep, ']');
  const Reading kept = read(file_of("\"x\": " + open + close));
  ASSERT_TRUE(kept.document) << messages(kept);
  EXPECT_EQ(kept.document->heading().unknown.front().second.size(), 2 * Deep);
  EXPECT_FALSE(read(file_of("\"x\": " + open)).document);
  EXPECT_FALSE(read(map_of("{\"id\": \"a\", \"text\": " + open + close + "}")).document);
  std::string objects;
  for (std::size_t i = 0; i < Deep; ++i) objects += "{\"a\":";
  EXPECT_FALSE(read(file_of("\"x\": " + objects)).document);
  EXPECT_FALSE(mend(file_of("\"x\": " + objects)).problems.empty());
}

TEST(BadInputInNumbers, AFileCutAnywhereIsRefused) {
  const std::string bytes = map_of(R"({"id": "a", "text": "Évaluer \"l’œuvre\" \u00e9", "pin": [1, -2.5e3], "x": {"y": [null, true]}})");
  ASSERT_TRUE(read(bytes).document);
  for (std::size_t size = 0; size + 2 < bytes.size(); ++size) {
    const Reading reading = read(std::string_view(bytes).substr(0, size));
    ASSERT_FALSE(reading.document) << size;
    ASSERT_TRUE(has_error(reading.problems)) << size;
  }
}

}  // namespace
}  // namespace concarte::storage
