// Bad map files, mended: whole again, told what was done, and without a word lost.
#include <gtest/gtest.h>

#include <random>

#include "map/document/walk.h"
#include "map/storage/samples.h"

namespace concarte::storage {
namespace {

using namespace document;

// What mending must give whatever the file: a whole map, warnings alone, and a file without problems.
Reading mended(std::string_view bytes) {
  Reading reading = mend(bytes);
  EXPECT_FALSE(has_error(reading.problems)) << messages(reading);
  if (!reading.document) {
    ADD_FAILURE() << "not mended: " << messages(reading);
    reading.document.emplace();
  }
  const std::string written = write_map(*reading.document);
  const Reading again = read(written);
  EXPECT_TRUE(again.document) << messages(again) << written;
  EXPECT_TRUE(again.document && write_map(*again.document) == written) << written;
  return reading;
}

const Node* shelter(const Reading& reading) {
  for (const NodeId& root : reading.document->roots())
    if (reading.document->node(root).text == "To reattach") return reading.document->find(root);
  return nullptr;
}

std::string written(const Reading& reading) { return write_map(*reading.document); }

TEST(Mending, LeavesAGoodFileAlone) {
  const Reading reading = mended(map_of(R"({"id": "a", "text": "x"})"));
  EXPECT_TRUE(reading.problems.empty());
  EXPECT_EQ(shelter(reading), nullptr);
}

TEST(Mending, PutsOrphansUnderARootOfTheirOwn) {
  const Reading reading = mended(map_of(R"({"id": "r"}, {"id": "a", "parent": "gone", "text": "seule"}, {"id": "b", "parent": "a"}, {"id": "c", "parent": "lost"})"));
  ASSERT_NE(shelter(reading), nullptr);
  EXPECT_EQ(reading.document->main_root().view(), "r");
  EXPECT_EQ(node(reading, "a").parent, shelter(reading)->id);
  EXPECT_EQ(node(reading, "b").parent.view(), "a");
  EXPECT_EQ(node(reading, "c").parent, shelter(reading)->id);
  EXPECT_EQ(reading.problems.size(), 2u);
}

TEST(Mending, UsesTheSameRootAgain) {
  const Reading reading = mended(map_of(R"({"id": "to-reattach", "text": "To reattach"}, {"id": "a", "parent": "gone"})"));
  EXPECT_EQ(reading.document->roots().size(), 1u);
  const Reading taken = mended(map_of(R"({"id": "r"}, {"id": "to-reattach", "parent": "r"}, {"id": "a", "parent": "gone"})"));
  EXPECT_EQ(node(taken, "a").parent.view(), "to-reattach-2");
}

TEST(Mending, RenamesDuplicateIdsAndSaysHow) {
  const Reading reading = mended(map_of(R"({"id": "a", "text": "une"}, {"id": "a-2", "text": "prise"}, {"id": "a", "text": "autre"}, {"id": "b", "parent": "a"})"));
  EXPECT_EQ(node(reading, "a").text, "une");
  EXPECT_EQ(node(reading, "a-2").text, "prise");
  EXPECT_EQ(node(reading, "a-3").text, "autre");
  EXPECT_EQ(node(reading, "b").parent.view(), "a");
  EXPECT_NE(messages(reading).find("a-3"), std::string::npos);
}

TEST(Mending, RenamesManyDuplicatesOfALongId) {
  const std::string longest(32, 'x');
  std::string nodes = "{\"id\": \"" + longest + "\"}";
  for (int i = 0; i < 20'000; ++i) nodes += ",\n{\"id\": \"" + longest + "\"}";
  EXPECT_EQ(mended(map_of(nodes)).document->node_count(), 20'001u);
}

TEST(Mending, MakesIdentifiersOfOtherWords) {
  const Reading reading = mended(map_of(R"({"id": "idée 1", "text": "x"}, {"id": 7, "parent": "idée 1"}, {"text": "sans nom"}, {"id": "z", "parent": 7})"));
  EXPECT_EQ(node(reading, "id_e_1").text, "x");
  EXPECT_EQ(node(reading, "7").parent.view(), "id_e_1");
  EXPECT_EQ(node(reading, "z").parent.view(), "7");
  EXPECT_EQ(node(reading, "node").text, "sans nom");
}

TEST(Mending, OpensCircles) {
  const Reading reading = mended(map_of(R"({"id": "r"}, {"id": "a", "parent": "c"}, {"id": "b", "parent": "a"}, {"id": "c", "parent": "b"})"));
  EXPECT_EQ(node(reading, "a").parent, shelter(reading)->id);
  EXPECT_EQ(node(reading, "c").parent.view(), "b");
  EXPECT_EQ(reading.problems.size(), 1u);
}

TEST(Mending, CutsABranchThatIsTooDeep) {
  std::string nodes = "{\"id\": \"n0\"}";
  for (int i = 1; i < 25'000; ++i) nodes += ",\n{\"id\": \"n" + std::to_string(i) + "\", \"parent\": \"n" + std::to_string(i - 1) + "\"}";
  const Reading reading = mended(map_of(nodes));
  EXPECT_EQ(reading.document->node_count(), 25'001u);
  EXPECT_EQ(depth(*reading.document), 10'000);
}

TEST(Mending, KeepsTheWordsOfALinkThatLosesAnEnd) {
  const Reading reading = mended(map_of(R"({"id": "a", "note": "déjà"})", R"(, "links": [
{"id": "l1", "from": "a", "to": "z", "label": "à ne pas confondre", "weight": 3},
{"id": "l2", "from": "y", "to": "z", "label": "perdu des deux côtés"}, {"id": "l3", "from": "y", "to": "z"}])"));
  EXPECT_TRUE(reading.document->all<Link>().empty());
  EXPECT_EQ(node(reading, "a").note, "déjà\n\nà ne pas confondre");
  EXPECT_EQ(node(reading, "a").unknown, (UnknownFields{{"unread-l1-weight", "3"}}));
  EXPECT_NE(written(reading).find("perdu des deux côtés"), std::string::npos);
}

TEST(Mending, KeepsTheWordsOfAFrameThatLosesItsIdeas) {
  const Reading reading = mended(map_of(R"({"id": "a"})", R"(, "boundaries": [{"id": "b", "nodes": ["z", "a"], "title": "reste"},
{"id": "c", "nodes": ["z"], "title": "orphelin"}], "summaries": [{"id": "u", "nodes": ["y"], "text": "accolade"}])"));
  EXPECT_EQ(reading.document->all<Boundary>().size(), 1u);
  EXPECT_EQ(reading.document->all<Boundary>().begin()->nodes.size(), 1u);
  EXPECT_NE(written(reading).find("\"orphelin\""), std::string::npos);
  EXPECT_NE(written(reading).find("\"accolade\""), std::string::npos);
}

TEST(Mending, AddsTheGroupsThatAreNamedButNotDescribed) {
  const Reading reading = mended(map_of(R"({"id": "a", "contributions": [{"groups": ["g9"]}], "stances": [{"groups": ["a", "g9"], "stance": "for"}]})"));
  EXPECT_EQ(node(reading, "a").contributions.front().groups.front().view(), "g9");
  EXPECT_EQ(node(reading, "a").stances.front().groups.front().view(), "a-2");
  EXPECT_EQ(reading.document->all<Group>().size(), 2u);
  EXPECT_EQ(reading.problems.size(), 3u);
}

TEST(Mending, ReadsValuesOfTheWrongTypeOrKeepsThemAside) {
  const Reading reading = mended(map_of(R"({"id": "a", "text": 12.50, "folded": "true", "tags": "parole", "kind": true, "note": null,
"status": "perhaps", "pin": {"x": 1}, "links": ["b", 3, ["c"]], "reason": {"mot": "gardé"}})"));
  const Node& a = node(reading, "a");
  EXPECT_EQ(a.text, "12.50");
  EXPECT_TRUE(a.folded);
  EXPECT_EQ(a.tags, std::vector<std::string>{"parole"});
  EXPECT_EQ(a.kind, "true");
  EXPECT_EQ(a.links, (std::vector<std::string>{"b", "3"}));
  EXPECT_EQ(a.unknown, (UnknownFields{{"unread-status", "\"perhaps\""}, {"unread-pin", R"({"x":1})"}, {"unread-links", R"(["c"])"},
                                      {"unread-reason", R"({"mot":"gardé"})"}}));
}

TEST(Mending, KeepsAStanceWithoutOpinionAsAText) {
  const Reading reading = mended(map_of(R"({"id": "a", "stances": [{"stance": "maybe", "reason": "un mot"}, {"reason": "autre"}, {"stance": "for"}]})"));
  EXPECT_EQ(node(reading, "a").stances.size(), 1u);
  EXPECT_NE(written(reading).find("un mot"), std::string::npos);
  EXPECT_NE(written(reading).find("autre"), std::string::npos);
}

TEST(Mending, KeepsBothOfTwoFieldsOfOneName) {
  const Reading reading = mended(map_of(R"({"id": "a", "text": "un", "text": "deux", "icon": 1, "icon": 2, "icon": 3, "unread-icon": 4, "x": {"y": 1, "y": 2}})"));
  EXPECT_EQ(node(reading, "a").text, "un");
  EXPECT_EQ(node(reading, "a").unknown,
            (UnknownFields{{"unread-text", "\"deux\""}, {"icon", "1"}, {"unread-icon-2", "2"}, {"unread-icon-3", "3"}, {"unread-icon", "4"},
                           {"x", R"("{\"y\":1,\"y\":2}")"}}));
}

TEST(Mending, MarksInvalidBytesAndReplacesControls) {
  const Reading reading = mended(map_of("{\"id\": \"a\", \"text\": \"caf\xE9\"},\n{\"id\": \"b\", \"text\": \"un\\u0007deux\\r\\ntrois\"},\n{\"id\": \"c\", \"text\": \"a\tb\"}"));
  EXPECT_EQ(node(reading, "a").text, "caf\uFFFD");
  EXPECT_EQ(node(reading, "b").text, "un deux\ntrois");
  EXPECT_EQ(node(reading, "c").text, "a b");
  EXPECT_EQ(places(reading), (std::vector<std::string>{"3||warning", "4|b|warning", "5||warning"}));
}

TEST(Mending, KeepsWhatATruncatedFileHolds) {
  const Reading reading = mended("{\"format\": \"concarte-map\", \"version\": 1,\n\"nodes\": [\n{\"id\": \"a\", \"text\": \"entière\"},\n{\"id\": \"b\", \"parent\": \"a\", \"text\": \"coup\\u00e9e au mili");
  EXPECT_EQ(node(reading, "a").text, "entière");
  EXPECT_EQ(node(reading, "b").text, "coupée au mili");
  EXPECT_EQ(node(reading, "b").parent.view(), "a");
}

TEST(Mending, ReadsTheLinesAfterABrokenOne) {
  const Reading reading = mended(map_of(R"({"id": "a", "text": "avant"},
{"id": "b", "text": "citée "mal" fermée"},
<<<<<<< le mien
{"id": "c", "parent": "a", "text": "après"}
{"id": "d", "text": "sans virgule avant"})", R"(,
  "links": [
{"id": "l", "from": "a", "to": "c", "label": "lien"}
  ],
  "layout": {"style": "tree"})"));
  EXPECT_EQ(node(reading, "b").text, "citée ");
  EXPECT_EQ(node(reading, "c").text, "après");
  EXPECT_EQ(node(reading, "d").text, "sans virgule avant");
  EXPECT_EQ(reading.document->all<Link>().size(), 1u);
  EXPECT_EQ(reading.document->heading().layout_style, "tree");
  EXPECT_NE(written(reading).find("fermée"), std::string::npos);
  EXPECT_NE(written(reading).find("<<<<<<< le mien"), std::string::npos);
}

TEST(Mending, KeepsANumberThatOtherCharactersFollow) {
  const Reading reading = mended(map_of(R"({"id": "a", "size": 20 13-02"},
{"id": "b", "size": 02},
{"id": "c", "size": 1.5e3x})"));
  EXPECT_NE(written(reading).find("\"size\": 20}"), std::string::npos) << written(reading);
  EXPECT_NE(written(reading).find("\"size\": 0}"), std::string::npos);
  EXPECT_NE(written(reading).find("\"size\": 1.5e3}"), std::string::npos);
}

TEST(Mending, CannotHelpWhatIsNoMapOrTooLarge) {
  EXPECT_FALSE(mend("").document);
  EXPECT_FALSE(mend("[]").document);
  EXPECT_FALSE(mend("{\"format\": \"freemind\"}").document);
  const Reading large = mend(map_of("{\"id\": \"a\", \"text\": \"" + std::string(100'001, 'x') + "\", \"status\": \"ok\"}"));
  EXPECT_FALSE(large.document);
  EXPECT_EQ(places(large), (std::vector<std::string>{"3|a|error", "3|a|error"}));
}

// Words of the map as they stand in the file, whole: at least four letters and digits in a row.
std::vector<std::string> words_of(std::string_view bytes) {
  std::vector<std::string> words;
  std::string word;
  for (const char c : bytes) {
    if (std::isalnum(static_cast<unsigned char>(c)) != 0) {
      word += c;
      continue;
    }
    if (word.size() >= 4 && word.front() == 'W') words.push_back(word);
    word.clear();
  }
  return words;
}

TEST(Mending, LosesNoWordWhereverALineIsSpoilt) {
  std::string nodes;
  for (int i = 0; i < 12; ++i) {
    const std::string n = std::to_string(i);
    nodes += (i == 0 ? "" : ",\n") + ("    {\"id\": \"n" + n + "\", " + (i == 0 ? "" : "\"parent\": \"n" + std::to_string(i / 2) + "\", ")) +
             "\"text\": \"Wtext" + n + " Wplus" + n + "\", \"note\": \"Wnote" + n + "\", \"tags\": [\"Wtag" + n + "\"]}";
  }
  const std::string good = map_of(nodes, ",\n  \"links\": [\n    {\"id\": \"l\", \"from\": \"n3\", \"to\": \"n4\", \"label\": \"Wlink1\"}\n  ]");
  ASSERT_TRUE(read(good).document);
  const std::size_t first = good.find("\"text\"");
  std::mt19937 random(11);
  for (int round = 0; round < 400; ++round) {
    std::string bytes = good;
    for (int i = 0; i < 1 + round % 3; ++i) {
      const std::size_t at = first + random() % (bytes.size() - first - 4);
      constexpr std::string_view Marks = "{}[],:\"\t \\";
      // Only marks are spoilt: words themselves stay, so that they can be looked for.
      if (Marks.find(bytes[at]) == std::string_view::npos) continue;
      bytes[at] = Marks[random() % Marks.size()];
    }
    const Reading reading = mend(bytes);
    ASSERT_TRUE(reading.document) << bytes;
    const std::string kept = write_map(*reading.document);
    for (const std::string& word : words_of(bytes)) ASSERT_NE(kept.find(word), std::string::npos) << word << "\n" << bytes << "\n" << kept;
    ASSERT_TRUE(read(kept).document) << messages(read(kept)) << kept;
  }
}

}  // namespace
}  // namespace concarte::storage
