// Good map files: every field to its place, everything unknown kept.
#include <gtest/gtest.h>

#include "map/document/walk.h"
#include "map/storage/samples.h"

namespace concarte::storage {
namespace {

using namespace document;

TEST(Reading, PutsEveryFieldOfTheFormatInItsPlace) {
  const Reading reading = read(file_of(R"("id": "8c1f", "title": "Critères de réussite", "language": "en", "description": "Deux\nlignes",
"event": {"name": "Séminaire partenariat", "date": "2013-02-12", "place": "Lyon"},
"groups": [{"id": "g1", "kind": "partner", "name": "Travail social", "mark": "S", "colour": "#cc79a7", "hatch": "dots"}],
"nodes": [{"id": "n1", "text": "Racine"},
 {"id": "n2", "parent": "n1", "side": "left", "text": "Il ose dire", "kind": "criterion", "status": "set-aside", "reason": "trop vague",
  "note": "**Markdown**", "tags": ["parole", "classe"], "links": ["https://example.org"], "folded": true,
  "style": {"colour": "#0072b2", "emphasis": true}, "pin": [12.5, -40],
  "contributions": [{"groups": ["g1"], "text": "Oser parler", "source": "s1", "node": "n14", "at": "2013-02-12T10:42"}],
  "stances": [{"groups": ["g1"], "stance": "against", "reason": "échec apparent", "at": "2013"}]}],
"inbox": [{"id": "i1", "text": "Plus tard", "contributions": [{"groups": ["g1"]}]}],
"links": [{"id": "l1", "from": "n1", "to": "n2", "kind": "same-word", "label": "à ne pas confondre", "bend": [0, 24]}],
"boundaries": [{"id": "b1", "nodes": ["n1", "n2"], "title": "Cadre"}],
"summaries": [{"id": "u1", "nodes": ["n2"], "text": "Accolade"}],
"terms": [{"id": "t1", "word": "réussite", "senses": [{"groups": ["g1"], "text": "un élan"}], "status": "distinct"}],
"figures": [{"id": "f1", "number": "3", "caption": "Légende", "branch": "n2", "levels": 3, "filter": {"groups": ["g1"], "tags": ["a"]},
  "layout": "tree", "paper": "A3-landscape", "width_mm": 85.5, "min_pt": 7, "colour": "high-contrast", "legend": true, "source": "Lyon", "later": 1}], "sources": [{"id": "s1", "path": "groupe-1.json", "content": "{}"}],
"refused": [["s1:n14", "s2:n3"]], "layout": {"style": "radial"}, "theme": "dark")"));
  ASSERT_TRUE(reading.document) << messages(reading);
  EXPECT_TRUE(reading.problems.empty()) << messages(reading);
  EXPECT_EQ(reading.version, 1);
  EXPECT_FALSE(reading.is_newer());

  const Heading& heading = reading.document->heading();
  EXPECT_EQ(heading.title, "Critères de réussite");
  EXPECT_EQ(heading.language, "en");
  EXPECT_EQ(heading.description, "Deux\nlignes");
  EXPECT_EQ(heading.event.place, "Lyon");
  EXPECT_EQ(heading.layout_style, "radial");
  EXPECT_EQ(heading.theme, "dark");
  EXPECT_EQ(heading.refused, std::vector<std::string>{R"(["s1:n14","s2:n3"])"});

  const Node& n2 = node(reading, "n2");
  EXPECT_EQ(n2.parent.view(), "n1");
  EXPECT_EQ(n2.side, Side::left);
  EXPECT_EQ(n2.kind, "criterion");
  EXPECT_EQ(n2.status, Status::set_aside);
  EXPECT_EQ(n2.reason, "trop vague");
  EXPECT_EQ(n2.note, "**Markdown**");
  EXPECT_EQ(n2.tags, (std::vector<std::string>{"parole", "classe"}));
  EXPECT_EQ(n2.links.size(), 1u);
  EXPECT_TRUE(n2.folded);
  EXPECT_EQ(n2.style.colour, parse_colour("#0072b2"));
  EXPECT_TRUE(n2.style.emphasis);
  EXPECT_EQ(n2.pin, (Vec2{12.5, -40}));
  ASSERT_EQ(n2.contributions.size(), 1u);
  EXPECT_EQ(n2.contributions.front().node, "n14");
  EXPECT_EQ(n2.contributions.front().groups.front().view(), "g1");
  ASSERT_EQ(n2.stances.size(), 1u);
  EXPECT_EQ(n2.stances.front().opinion, Opinion::against);

  const Group& group = *reading.document->all<Group>().begin();
  EXPECT_EQ(group.kind, GroupKind::partner);
  EXPECT_EQ(group.hatch, "dots");
  const Link& link = *reading.document->all<Link>().begin();
  EXPECT_EQ(link.kind, LinkKind::same_word);
  EXPECT_EQ(link.bend, (Vec2{0, 24}));
  EXPECT_EQ(reading.document->all<InboxItem>().begin()->text, "Plus tard");
  EXPECT_EQ(reading.document->all<Boundary>().begin()->nodes.size(), 2u);
  EXPECT_EQ(reading.document->all<Summary>().begin()->text, "Accolade");
  EXPECT_EQ(reading.document->all<Term>().begin()->senses.front().text, "un élan");
  const Figure& figure = *reading.document->all<Figure>().begin();
  EXPECT_EQ(figure.number + figure.caption + figure.layout_style + figure.paper + figure.source, "3LégendetreeA3-landscapeLyon");
  EXPECT_EQ(figure.branch.view(), "n2");
  EXPECT_EQ(figure.levels, 3);
  EXPECT_EQ(figure.filter.groups.size(), 1u);
  EXPECT_EQ(figure.filter.tags, std::vector<std::string>{"a"});
  EXPECT_EQ(figure.width_mm, 85.5);
  EXPECT_EQ(figure.min_pt, 7);
  EXPECT_EQ(figure.ink, Ink::high_contrast);
  EXPECT_TRUE(figure.legend);
  EXPECT_EQ(figure.unknown, (UnknownFields{{"later", "1"}}));
  EXPECT_EQ(reading.document->all<Source>().begin()->id.view(), "s1");
}

TEST(Reading, AcceptsFieldsInAnyOrderAndChildrenBeforeParents) {
  const Reading reading = read(R"({"nodes": [{"text": "enfant", "parent": "r", "id": "c"}, {"id": "r"}], "version": 1, "format": "concarte-map"})");
  ASSERT_TRUE(reading.document) << messages(reading);
  EXPECT_EQ(reading.document->main_root().view(), "r");
  EXPECT_EQ(reading.document->children(*NodeId::parse("r")).size(), 1u);
}

TEST(Reading, AcceptsAnEmptyMapAndSeveralRoots) {
  EXPECT_TRUE(read(R"({"format": "concarte-map", "version": 1})").document);
  EXPECT_EQ(read(map_of(R"({"id": "a"}, {"id": "b"})")).document->roots().size(), 2u);
}

TEST(Reading, AcceptsAByteOrderMarkAndCarriageReturnsBetweenLines) {
  const Reading reading = read("\xEF\xBB\xBF{\"format\": \"concarte-map\",\r\n\"version\": 1,\r\n\"title\": \"é\"}\r\n");
  ASSERT_TRUE(reading.document) << messages(reading);
  EXPECT_EQ(reading.document->heading().title, "é");
}

TEST(Reading, UnderstandsEscapes) {
  const Reading reading = read(map_of(R"({"id": "a", "text": "\u00c9l\u00e8ve \ud83d\ude00\n\"oui\" \\ \/"})"));
  ASSERT_TRUE(reading.document) << messages(reading);
  EXPECT_EQ(node(reading, "a").text, "Élève 😀\n\"oui\" \\ /");
}

TEST(Reading, KeepsUnknownFieldsAtEveryLevel) {
  const Reading kept = read(file_of(R"("zoom" : 1.50, "event": {"name": "x", "url": "y"}, "layout": {"style": "tree", "ranks": [ 1,  2 ]},
"groups": [{"id": "g", "size": 5}],
"nodes": [{"id": "a", "icon": {"name" : "é\u00e9", "n": 1e40}, "style": {"shape": null}, "contributions": [{"weight": -0.0}], "stances": [{"stance": "for", "since": true}]}])"));
  ASSERT_TRUE(kept.document) << messages(kept);
  EXPECT_EQ(kept.document->heading().unknown, (UnknownFields{{"zoom", "1.50"}}));
  EXPECT_EQ(kept.document->heading().event.unknown, (UnknownFields{{"url", "\"y\""}}));
  EXPECT_EQ(kept.document->heading().unknown_layout, (UnknownFields{{"ranks", "[1,2]"}}));
  EXPECT_EQ(kept.document->all<Group>().begin()->unknown, (UnknownFields{{"size", "5"}}));
  const Node& a = node(kept, "a");
  EXPECT_EQ(a.unknown, (UnknownFields{{"icon", R"({"name":"é\u00e9","n":1e40})"}}));
  EXPECT_EQ(a.style.unknown, (UnknownFields{{"shape", "null"}}));
  EXPECT_EQ(a.contributions.front().unknown, (UnknownFields{{"weight", "-0.0"}}));
  EXPECT_EQ(a.stances.front().unknown, (UnknownFields{{"since", "true"}}));
}

TEST(Reading, WarnsOfAnUnknownLayoutStyleAndKeepsItsName) {
  const Reading reading = read(file_of("\"title\": \"x\",\n\"layout\": {\"style\": \"spiral\"}"));
  ASSERT_TRUE(reading.document);
  EXPECT_EQ(reading.document->heading().layout_style, "spiral");
  EXPECT_EQ(places(reading), (std::vector<std::string>{"3||warning"}));
}

TEST(Reading, WarnsOfASourceThatIsNotThere) {
  const Reading reading = read(map_of(R"({"id": "a", "contributions": [{"source": "s9"}]})"));
  ASSERT_TRUE(reading.document);
  EXPECT_EQ(places(reading), (std::vector<std::string>{"3|a|warning"}));
}

TEST(Reading, ShowsAFileOfANewerVersionAsFarAsItIsUnderstood) {
  std::string bytes = map_of(R"({"id": "a", "status": "dreamt", "mood": "blue"},
{"id": "b", "parent": "nowhere"})");
  bytes.replace(bytes.find("\"version\": 1"), 12, "\"version\": 7");
  const Reading reading = read(bytes);
  EXPECT_EQ(reading.version, 7);
  EXPECT_TRUE(reading.is_newer());
  ASSERT_TRUE(reading.document) << messages(reading);
  EXPECT_FALSE(has_error(reading.problems));
  EXPECT_NE(reading.document->find(*NodeId::parse("b")), nullptr);
  EXPECT_EQ(node(reading, "a").unknown, (UnknownFields{{"unread-status", "\"dreamt\""}, {"mood", "\"blue\""}}));
}

TEST(Reading, AcceptsTheLargestTextAndTheDeepestTree) {
  std::string longest;
  for (int i = 0; i < 100'000; ++i) longest += "é";
  EXPECT_TRUE(read(map_of(R"({"id": "a", "text": ")" + longest + "\"}")).document);

  std::string nodes;
  for (int i = 0; i < 10'000; ++i)
    nodes += (i == 0 ? "" : ",\n") + (R"({"id": "n)" + std::to_string(i) + '"') +
             (i == 0 ? "" : R"(, "parent": "n)" + std::to_string(i - 1) + '"') + "}";
  const Reading deep = read(map_of(nodes));
  ASSERT_TRUE(deep.document) << messages(deep);
  EXPECT_EQ(document::depth(*deep.document), 10'000);
}

TEST(Reading, OfAFileSaysWhatTheSystemRefuses) {
  const Reading reading = read_map_file("/nowhere/carte.json");
  ASSERT_EQ(reading.problems.size(), 1u);
  EXPECT_TRUE(reading.problems.front().from_system);
  EXPECT_FALSE(reading.document);
}

TEST(Reading, LeavesADamagedSourceAsItIsAndTellsIt) {
  const std::string digest(64, '0');
  const Reading reading = read(map_of("{\"id\": \"a\"}", ", \"sources\": [\n{\"id\": \"s1\", \"path\": \"groupe-1.json\", \"sha256\": \"" + digest + "\", \"content\": \"{}\"},\n"
      "{\"id\": \"s2\", \"path\": \"groupe-2.json\", \"content\": \"{}\", \"nodes\": [{\"node\": \"n1\", \"state\": \"kept\", \"into\": \"a\"}, {\"node\": \"n1\", \"state\": \"kept\", \"into\": \"b\"}]}]"));
  EXPECT_EQ(places(reading), (std::vector<std::string>{"5|s1|error", "6|s2|error", "6|s2|error"})) << messages(reading);
  ASSERT_TRUE(reading.document) << "the map is usable all the same";
  EXPECT_FALSE(reading.is_mendable);
  const auto& sources = reading.document->all<document::Source>();
  EXPECT_EQ(sources.begin()->content.view(), "{}");
  EXPECT_EQ(std::next(sources.begin())->nodes.size(), 2u);
}

}  // namespace
}  // namespace concarte::storage
