// Ideas of several tables find their place in one map, and nobody's words are lost on the way.
#include "map/ledger/placing.h"

#include <gtest/gtest.h>

#include "map/edit/linking.h"
#include "map/edit/wording.h"
#include "map/ledger/coverage.h"
#include "map/ledger/belongings.h"
#include "map/ledger/voices.h"
#include "tables.h"

namespace concarte::ledger {
namespace {

TEST(Synthesis, BeginsWithAllIdeasNotYetPlaced) {
  const Assembly assembly;
  EXPECT_EQ(assembly.drawn(), "Synthèse\n");
  for (std::size_t i = 0; i < 3; ++i) {
    const Coverage counted = coverage(assembly.map, assembly.maps, assembly.ids[i]);
    EXPECT_EQ(counted.placed, 0u);
    EXPECT_EQ(counted.total, assembly.maps.at(assembly.ids[i])->node_count());
  }
}

TEST(Synthesis, TellsGroupsWithTheSameIdApart) {
  const Assembly assembly;
  std::vector<std::string> names, marks;
  for (const auto& group : assembly.map.all<document::Group>()) {
    names.push_back(group.name);
    marks.push_back(group.mark);
  }
  EXPECT_EQ(names, (std::vector<std::string>{"Table 1", "Table 2", "Nord", "Travail social"}));
  EXPECT_EQ(marks, (std::vector<std::string>{"1", "2", "3", "S"}));
}

TEST(Synthesis, PutsTablesBesideTablesAndPartnersBesidePartners) {
  const auto at = [](const std::string& name, const std::string& partner) {
    return table(name, R"({"id": "t", "kind": "workshop", "name": "Table )" + name + R"("}, {"id": "p", "kind": "partner", "name": ")" + partner + R"("})",
                 R"({"id": "n1", "text": "Réussir"})");
  };
  const Assembly assembly({at("1", "École"), at("2", "Ville"), at("3", "École")});
  std::vector<std::string> names;
  for (const auto& group : assembly.map.all<document::Group>()) names.push_back(group.name);
  EXPECT_EQ(names, (std::vector<std::string>{"Table 1", "Table 2", "Table 3", "École", "Ville"}));
}

// An earlier list of a territory was brought to the workshop: what nobody is named for was said by the workshop.
TEST(Synthesis, AWorkshopSpeaksForItsThemesBesideATerritory) {
  const Assembly assembly({table("Atelier", R"({"id": "at1", "kind": "workshop", "name": "Atelier 1"}, {"id": "oue", "kind": "territory", "name": "Ouest"})",
                                 R"({"id": "n1", "text": "Réussir"})")});
  Assembly placed = assembly;
  placed.act(keep(placed.map, placed.maps, std::array{placed.idea(0, "n1")}));
  const auto& said = placed.node_of(placed.idea(0, "n1")).contributions;
  ASSERT_EQ(said.size(), 1u);
  EXPECT_EQ(said[0].groups, std::vector{*GroupId::parse("at1")});
}

TEST(Synthesis, AVoiceDrawnPlainStaysSoAndTakesNobodysHatch) {
  const Assembly assembly({table("A", R"({"id": "c", "kind": "partner", "name": "Coordination", "mark": "C"})", R"({"id": "n1", "text": "Réussir"})"),
                           table("B", R"({"id": "t", "kind": "workshop", "name": "Table", "mark": "1", "hatch": "diagonal"})", R"({"id": "n1", "text": "Réussir"})")});
  std::vector<std::string> hatches;
  for (const auto& group : assembly.map.all<document::Group>()) hatches.push_back(group.hatch);
  EXPECT_EQ(hatches, (std::vector<std::string>{"", "diagonal"}));
}

TEST(Synthesis, AMergedIdeaIsOfTheKindThatItsWordsAre) {
  const auto at = [](const std::string& name, const std::string& nodes) { return table(name, R"({"id": "t", "kind": "workshop", "name": ")" + name + R"("})", nodes); };
  Assembly assembly({at("A", R"({"id": "n1", "text": "Réussir"}, {"id": "n2", "parent": "n1", "text": "La classe ne voit qu’un élève qui perturbe", "kind": "argument-against"})"),
                     at("B", R"({"id": "n1", "text": "Réussir"}, {"id": "n2", "parent": "n1", "text": "L’élève revient en classe", "kind": "criterion"})")});
  assembly.act(merge(assembly.map, assembly.maps, std::array{assembly.idea(0, "n2"), assembly.idea(1, "n2")}, {}));
  const document::Node& merged = assembly.node_of(assembly.idea(0, "n2"));
  EXPECT_EQ(merged.text, "L’élève revient en classe");
  EXPECT_EQ(merged.kind, "criterion");
}

TEST(Synthesis, APartnerAtTwoTablesWhoSaysTheSameSaysItOnce) {
  const auto at = [](const std::string& name, const std::string& groups) {
    return table(name, R"({"id": "p", "kind": "partner", "name": "École"}, {"id": "q", "kind": "partner", "name": "Ville"})",
                 R"({"id": "n1", "text": "Réussir", "stances": [{"groups": [)" + groups + R"(], "stance": "for"}]})");
  };
  Assembly assembly({at("A", R"("p")"), at("B", R"("q", "p")")});
  const std::array both{assembly.idea(0, "n1"), assembly.idea(1, "n1")};
  assembly.act(merge(assembly.map, assembly.maps, both, {}));
  std::vector<std::string> said;
  for (const auto& stance : assembly.node_of(both[0]).stances)
    for (const auto& group : stance.groups) said.emplace_back(group.view());
  std::sort(said.begin(), said.end());
  EXPECT_EQ(said, (std::vector<std::string>{"p", "q"}));
  assembly.act(take_out(assembly.map, assembly.maps, std::array{both[1]}));
  ASSERT_EQ(assembly.node_of(both[0]).stances.size(), 1u);
  EXPECT_EQ(assembly.node_of(both[0]).stances[0].groups, std::vector{*GroupId::parse("p")});
}

TEST(Synthesis, KnowsTheSameMapWrittenOtherwise) {
  const Assembly assembly;
  const auto source = [&](const std::string& content) { return source_of(assembly.map, assembly.maps, file("again.json", content), read(content)); };
  ASSERT_NE(source(TableOne + " \n"), nullptr);
  EXPECT_EQ(source(TableOne + " \n")->id, assembly.ids[0]);
  std::string other = TableOne;
  other.replace(other.find("confie"), 6, "livre");
  EXPECT_EQ(source(other), nullptr);
}

TEST(Synthesis, AnIdeaMayBeNamedByItsFile) {
  const Assembly assembly;
  for (const char* name : {"table-2:n3", "table-2.json:n3"}) EXPECT_EQ(source_node_named(assembly.map, name), assembly.idea(1, "n3"));
  EXPECT_EQ(source_node_named(assembly.map, to_string(assembly.idea(1, "n3"))), assembly.idea(1, "n3"));
  for (const char* name : {"table-9:n3", "table-2", "table-2:", ""}) EXPECT_FALSE(source_node_named(assembly.map, name)) << name;
}

TEST(Synthesis, MergedIdeasKeepWhoSaidWhatInWhichWords) {
  Assembly assembly;
  const std::array same{assembly.idea(0, "n3"), assembly.idea(1, "n3"), assembly.idea(2, "s")};
  assembly.act(merge(assembly.map, assembly.maps, same, {.node = {}, .text = "Oser prendre la parole"}));
  const document::Node& node = assembly.node_of(same[0]);
  EXPECT_EQ(node.text, "Oser prendre la parole");
  ASSERT_EQ(node.contributions.size(), 3u);
  std::set<std::string> words;
  for (const auto& said : node.contributions) words.insert(said.text);
  EXPECT_EQ(words, (std::set<std::string>{"Oser parler en classe", "Prise de parole", "Parler devant les autres"}));
  EXPECT_EQ(node.note, "En petit groupe d’abord");
  EXPECT_EQ(node.tags, std::vector<std::string>{"parole"});
  ASSERT_EQ(node.stances.size(), 1u);
  EXPECT_EQ(node.stances[0].reason, "pas tout de suite");
  for (const SourceNode& idea : same) EXPECT_EQ(placement(assembly.map, idea).fate, Fate::merged);
}

TEST(Synthesis, AnIdeaStandsUnderWhatItStoodUnder) {
  Assembly assembly;
  const std::array themes{assembly.idea(0, "n2"), assembly.idea(1, "n2")};
  assembly.act(merge(assembly.map, assembly.maps, themes, {}));
  assembly.act(keep(assembly.map, assembly.maps, std::array{assembly.idea(0, "n4")}));
  EXPECT_EQ(assembly.drawn(), "Synthèse\n  L’enfant parle\n    Il se confie\n");
}

TEST(Synthesis, AThemePlacedLateGathersWhatStoodUnderIt) {
  Assembly assembly;
  assembly.act(keep(assembly.map, assembly.maps, std::array{assembly.idea(0, "n3"), assembly.idea(0, "n4"), assembly.idea(1, "n4")}));
  const std::array themes{assembly.idea(0, "n2"), assembly.idea(1, "n2")};
  assembly.act(merge(assembly.map, assembly.maps, themes, {}));
  EXPECT_EQ(assembly.drawn(), "Synthèse\n  La famille\n  L’enfant parle\n    Oser parler en classe\n    Il se confie\n");
}

TEST(Synthesis, BringsACrossLinkWhenBothEndsArePlaced) {
  Assembly assembly;
  assembly.act(keep(assembly.map, assembly.maps, std::array{assembly.idea(0, "n3")}));
  EXPECT_TRUE(assembly.map.all<document::Link>().empty());
  assembly.act(keep(assembly.map, assembly.maps, std::array{assembly.idea(0, "n4")}));
  ASSERT_EQ(assembly.map.all<document::Link>().size(), 1u);
  EXPECT_EQ(assembly.map.all<document::Link>().begin()->kind, document::LinkKind::supports);
}

TEST(Synthesis, SplittingTakesOneVoiceOutAndLeavesTheOthers) {
  Assembly assembly;
  const std::array same{assembly.idea(0, "n3"), assembly.idea(1, "n3"), assembly.idea(2, "s")};
  assembly.act(merge(assembly.map, assembly.maps, same, {}));
  assembly.act(keep(assembly.map, assembly.maps, std::array{same[1]}));
  EXPECT_EQ(assembly.node_of(same[0]).contributions.size(), 2u);
  EXPECT_TRUE(assembly.node_of(same[0]).stances.empty());
  EXPECT_EQ(assembly.node_of(same[1]).text, "Prise de parole");
  EXPECT_EQ(assembly.node_of(same[1]).stances.size(), 1u);
  EXPECT_EQ(placement(assembly.map, same[1]).fate, Fate::kept);
}

TEST(Synthesis, MergingTwoPlacedNodesMovesWhatStandsUnderThem) {
  Assembly assembly;
  assembly.act(keep(assembly.map, assembly.maps, std::array{assembly.idea(0, "n2"), assembly.idea(0, "n3"), assembly.idea(1, "n2"), assembly.idea(1, "n3")}));
  EXPECT_EQ(assembly.drawn(), "Synthèse\n  L’enfant parle\n    Oser parler en classe\n  La parole de l’enfant\n    Prise de parole\n");
  assembly.act(merge(assembly.map, assembly.maps, std::array{assembly.idea(0, "n2"), assembly.idea(1, "n2")}, {}));
  EXPECT_EQ(assembly.map.node_count(), 4u);
  EXPECT_EQ(assembly.map.children(assembly.node_of(assembly.idea(0, "n2")).id).size(), 2u);
  EXPECT_EQ(placement(assembly.map, assembly.idea(0, "n2")).fate, Fate::merged);
}

TEST(Synthesis, ASetAsideIdeaLeavesTheMapAndKeepsItsReason) {
  Assembly assembly;
  assembly.act(keep(assembly.map, assembly.maps, std::array{assembly.idea(1, "n4")}));
  assembly.act(set_aside(assembly.map, assembly.maps, std::array{assembly.idea(1, "n4")}, "hors sujet"));
  EXPECT_EQ(assembly.drawn(), "Synthèse\n");
  EXPECT_EQ(placement(assembly.map, assembly.idea(1, "n4")).reason, "hors sujet");
  EXPECT_EQ(coverage(assembly.map, assembly.maps, assembly.ids[1]).placed, 1u);
}

TEST(Synthesis, TakingASourceBackLeavesNothingOfIt) {
  Assembly assembly;
  const Document without = Assembly({TableOne, TableThree}).map;
  Assembly with({TableOne, TableThree});
  with.add(file("table-2.json", TableTwo));
  with.act(merge(with.map, with.maps, std::array{with.idea(0, "n3"), with.idea(2, "n3")}, {}));
  with.act(keep(with.map, with.maps, std::array{with.idea(2, "n1"), with.idea(2, "n2"), with.idea(2, "n4")}));
  with.act(remove_source(with.map, with.maps, with.ids[2]));
  with.act(take_out(with.map, with.maps, std::array{with.idea(0, "n3")}));
  EXPECT_EQ(storage::write_map(with.map), storage::write_map(without));
}

TEST(Synthesis, TheOrderOfTheIdeasChangesNothing) {
  Assembly one, other;
  one.act(merge(one.map, one.maps, std::array{one.idea(0, "n3"), one.idea(1, "n3"), one.idea(2, "s")}, {}));
  other.act(merge(other.map, other.maps, std::array{other.idea(2, "s"), other.idea(0, "n3"), other.idea(1, "n3")}, {}));
  EXPECT_EQ(storage::write_map(one.map), storage::write_map(other.map));
}

TEST(Synthesis, AFileReadAgainKeepsPlacesAndSaysItsNewWords) {
  Assembly assembly;
  const std::array kept{assembly.idea(0, "n3"), assembly.idea(0, "n4")};
  assembly.act(keep(assembly.map, assembly.maps, kept));
  const std::string later = table("Table 1", R"({"id": "g1", "kind": "workshop", "name": "Table 1", "mark": "1"})", R"(
    {"id": "n1", "text": "Réussir"},
    {"id": "n2", "parent": "n1", "text": "L’enfant parle"},
    {"id": "n3", "parent": "n2", "text": "Oser parler à tous"},
    {"id": "n9", "parent": "n2", "text": "Tout neuf"})");
  const NodeId confides = assembly.node_of(kept[1]).id;
  assembly.act(reread_source(assembly.map, assembly.maps, assembly.ids[0], file("table-1.json", later), read(later)));
  EXPECT_EQ(assembly.node_of(kept[0]).contributions[0].text, "Oser parler à tous");
  EXPECT_EQ(assembly.node_of(kept[0]).text, "Oser parler à tous") << "it was said in these words alone";
  EXPECT_EQ(assembly.map.find(confides), nullptr) << "nobody says it any more";
  EXPECT_EQ(placement(assembly.map, assembly.idea(0, "n9")).fate, Fate::unplaced);
}

const std::string WithoutTheirTheme = table("Table 1", R"({"id": "g1", "kind": "workshop", "name": "Table 1", "mark": "1"})", R"(
  {"id": "n1", "text": "Réussir"}, {"id": "n3", "parent": "n1", "text": "Oser parler à tous"})");

TEST(Synthesis, AFileReadAgainLeavesWhatOthersAndHandsDid) {
  Assembly assembly;
  const SourceNode theme = assembly.idea(0, "n2"), dares = assembly.idea(0, "n3"), confides = assembly.idea(0, "n4");
  assembly.act(keep(assembly.map, assembly.maps, std::array{theme, confides}));
  assembly.act(merge(assembly.map, assembly.maps, std::array{dares, assembly.idea(1, "n3")}, {.text = "Oser parler en classe"}));
  const NodeId theme_node = assembly.node_of(theme).id, confides_node = assembly.node_of(confides).id;
  assembly.act(edit::set_text(assembly.map, confides_node, "Il se confie à un adulte"));
  const Document before = assembly.map;
  const edit::Edit edit = reread_source(assembly.map, assembly.maps, assembly.ids[0], file("table-1.json", WithoutTheirTheme), read(WithoutTheirTheme));
  assembly.act(edit);
  EXPECT_EQ(assembly.node_of(dares).text, "Oser parler en classe") << "another table speaks there";
  EXPECT_EQ(assembly.node_of(dares).contributions.size(), 2u);
  ASSERT_NE(assembly.map.find(theme_node), nullptr) << "ideas stand under it";
  ASSERT_NE(assembly.map.find(confides_node), nullptr) << "somebody wrote it otherwise";
  EXPECT_TRUE(assembly.map.node(theme_node).contributions.empty());
  EXPECT_TRUE(assembly.map.node(confides_node).contributions.empty());
  assembly.map.apply(document::reversed(edit.change));
  EXPECT_EQ(assembly.map, before);
}

TEST(Synthesis, AFileReadAgainTakesItsLinksAlongAndLeavesDrawnOnes) {
  Assembly assembly;
  const SourceNode dares = assembly.idea(0, "n3"), confides = assembly.idea(0, "n4"), family = assembly.idea(1, "n4");
  assembly.act(keep(assembly.map, assembly.maps, std::array{dares, confides, family}));
  const NodeId withdrawn = assembly.node_of(confides).id;
  ASSERT_EQ(assembly.map.all<document::Link>().size(), 1u);
  Document plain = assembly.map;
  plain.apply(reread_source(plain, assembly.maps, assembly.ids[0], file("table-1.json", WithoutTheirTheme), read(WithoutTheirTheme)).change);
  EXPECT_EQ(plain.find(withdrawn), nullptr);
  EXPECT_TRUE(plain.all<document::Link>().empty());
  assembly.act(edit::link(assembly.map, withdrawn, assembly.node_of(family).id, *document::LinkId::parse("drawn"), document::LinkKind::tension, ""));
  assembly.act(reread_source(assembly.map, assembly.maps, assembly.ids[0], file("table-1.json", WithoutTheirTheme), read(WithoutTheirTheme)));
  EXPECT_NE(assembly.map.find(withdrawn), nullptr);
}

TEST(Synthesis, AFileReadAgainBringsItsNewGroupsAndStances) {
  Assembly assembly;
  const SourceNode dares = assembly.idea(0, "n3");
  assembly.act(keep(assembly.map, assembly.maps, std::array{dares}));
  const std::size_t groups = assembly.map.all<document::Group>().size();
  // A second table of this map, under an id that another map has given to its own.
  const std::string later = table("Table 1", R"({"id": "g1", "kind": "workshop", "name": "Table 1", "mark": "1"}, {"id": "g2", "kind": "workshop", "name": "Table 1 bis", "mark": "2"})", R"(
    {"id": "n1", "text": "Réussir"},
    {"id": "n2", "parent": "n1", "text": "L’enfant parle"},
    {"id": "n3", "parent": "n2", "text": "Oser parler", "contributions": [{"groups": ["g2"]}], "stances": [{"groups": ["g2"], "stance": "against"}]})");
  assembly.act(reread_source(assembly.map, assembly.maps, assembly.ids[0], file("table-1.json", later), read(later)));
  EXPECT_EQ(assembly.map.all<document::Group>().size(), groups + 1);
  const document::Node& node = assembly.node_of(dares);
  ASSERT_EQ(node.contributions.size(), 1u);
  ASSERT_EQ(node.contributions[0].groups.size(), 1u);
  EXPECT_EQ(assembly.map.all<document::Group>().find(node.contributions[0].groups[0])->name, "Table 1 bis");
  ASSERT_FALSE(node.stances.empty());
  EXPECT_EQ(node.stances.back().opinion, document::Opinion::against);
}

TEST(Synthesis, TermsOfSeveralTablesBecomeOneWithASenseForEach) {
  const Assembly assembly;
  ASSERT_EQ(assembly.map.all<document::Term>().size(), 1u);
  const document::Term& term = *assembly.map.all<document::Term>().begin();
  ASSERT_EQ(term.senses.size(), 2u);
  EXPECT_EQ(term.senses[1].text, "un niveau");
  EXPECT_NE(term.senses[0].groups, term.senses[1].groups);
}

}  // namespace
}  // namespace concarte::ledger
