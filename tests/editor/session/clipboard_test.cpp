// Copying and pasting: between programs as an indented text, between maps with all that belongs to the ideas.
#include <gtest/gtest.h>

#include <random>

#include "editor/session/desk.h"
#include "map/journal/line.h"
#include "map/storage/map_file.h"
#include "map/storage/random_map.h"

namespace concarte::session {
namespace {

const std::string PeopledMap = R"({
  "format": "concarte-map", "version": 1, "id": "m2", "title": "Groupes",
  "groups": [
    {"id": "g1", "kind": "workshop", "name": "Table 1", "mark": "1", "colour": "#0072b2"},
    {"id": "g2", "kind": "partner", "name": "Travail social", "mark": "S", "colour": "#cc79a7"}
  ],
  "nodes": [
    {"id": "root", "text": "Réussite"},
    {"id": "child", "parent": "root", "side": "left", "text": "Pour l’enfant", "kind": "theme", "pin": [10, 20]},
    {"id": "dares", "parent": "child", "text": "Il ose\ndire", "note": "*important*", "tags": ["parole"], "links": ["https://exemple.fr"], "mood": 1,
     "contributions": [{"groups": ["g1", "g2"], "text": "Oser"}], "stances": [{"groups": ["g2"], "stance": "for"}]},
    {"id": "speaks", "parent": "child", "text": "- parle", "status": "agreed"},
    {"id": "school", "parent": "root", "text": "Pour l’école", "folded": true},
    {"id": "door", "parent": "school", "text": "Passer la porte"}
  ],
  "links": [
    {"id": "l1", "from": "dares", "to": "speaks", "kind": "supports"},
    {"id": "l2", "from": "dares", "to": "door", "kind": "tension", "label": "mais"}
  ],
  "boundaries": [{"id": "b1", "nodes": ["dares", "speaks"], "title": "la parole"}],
  "layout": {"style": "mindmap"}
})";

Outcome copy(Desk& desk, std::string_view node) { return desk.perform(Verb::copy, {.node = id(node)}); }
Outcome paste_text(Desk& desk, std::string_view node, const std::string& text) { return desk.perform(Verb::paste, {.node = id(node), .text = text}); }

TEST(Clipboard, AnOutlineBecomesABranchInOneStep) {
  Desk desk;
  const std::string before = desk.outline();
  const Outcome outcome = paste_text(desk, "school", "Accueillir\n\t• la famille\n\t• l’enfant\nÉcouter");
  EXPECT_EQ(desk.outline(), "Réussite\n  Pour l’enfant\n    Il ose dire\n    Il parle\n  Pour l’école\n    Accueillir\n      la famille\n      l’enfant\n    Écouter\n");
  ASSERT_EQ(outcome.made.size(), 4u);
  EXPECT_EQ(desk.state().selection.nodes, (std::vector{id(outcome.made[0]), id(outcome.made[3])})) << "what was pasted is selected";
  desk.perform(Verb::undo);
  EXPECT_EQ(desk.outline(), before);
  desk.perform(Verb::redo);
  EXPECT_EQ(desk.map().node(id(outcome.made[1])).parent, id(outcome.made[0]));
}

TEST(Clipboard, ALineIsOneIdeaUnderTheSelectedOne) {
  Desk desk;
  desk.select("school");
  desk.perform(Verb::paste, {.text = "Accueillir\n"});
  EXPECT_EQ(desk.outline(), "Réussite\n  Pour l’enfant\n    Il ose dire\n    Il parle\n  Pour l’école\n    Accueillir\n");
  desk.perform(Verb::select);
  desk.perform(Verb::paste, {.text = "Sans sélection"});
  EXPECT_EQ(desk.map().node(desk.state().selection.focus()).parent, id("root"));
}

TEST(Clipboard, ThatHoldsNoWordsIsOneSentence) {
  Desk desk;
  for (const char* text : {"", " \n\t\n"}) {
    const Outcome outcome = paste_text(desk, "school", text);
    ASSERT_TRUE(outcome.problem);
    EXPECT_NE(outcome.problem->message.find("copy some"), std::string::npos);
  }
  EXPECT_FALSE(desk.state().history.can_undo());
}

TEST(Clipboard, TheGroupThatSpeaksSaysWhatIsPasted) {
  Desk desk(Mode::window, PeopledMap);
  desk.perform(Verb::set_speaker, {.group = *document::GroupId::parse("g2")});
  const Outcome outcome = paste_text(desk, "root", "un\n\tdeux");
  for (const std::string& made : outcome.made) {
    const auto& said = desk.map().node(id(made)).contributions;
    ASSERT_EQ(said.size(), 1u);
    EXPECT_EQ(said.front().groups.front().view(), "g2");
  }
  desk.perform(Verb::undo);
  EXPECT_EQ(desk.map().find(id(outcome.made.front())), nullptr) << "in the same step";
}

TEST(Clipboard, IdeasAreCopiedAsAnIndentedText) {
  Desk desk;
  copy(desk, "child");
  EXPECT_EQ(desk.state().copied.text, "Pour l’enfant\n\tIl ose dire\n\tIl parle");
  desk.select("dares");
  desk.perform(Verb::select, {.node = id("school"), .extend = true});
  desk.perform(Verb::copy);
  EXPECT_EQ(desk.state().copied.text, "Il ose dire\nPour l’école");
  EXPECT_FALSE(desk.state().history.can_undo());
}

TEST(Clipboard, ACopyInTheSameMapKeepsAllButItsIds) {
  Desk desk(Mode::window, PeopledMap);
  copy(desk, "child");
  const Outcome outcome = paste_text(desk, "school", desk.state().copied.text);
  ASSERT_EQ(outcome.made.size(), 3u);
  const document::Node& top = desk.map().node(id(outcome.made[0]));
  EXPECT_EQ(top.kind, "theme");
  EXPECT_FALSE(top.pin) << "its place is taken";
  EXPECT_FALSE(desk.map().node(id("school")).folded) << "what was pasted is seen";
  document::Node copied = desk.map().node(id(outcome.made[1]));
  copied.id = id("dares");
  copied.parent = id("child");
  EXPECT_EQ(copied, desk.map().node(id("dares")));
  EXPECT_EQ(desk.map().all<document::Link>().size(), 3u) << "the link inside the branch, not the one that leads out of it";
  EXPECT_EQ(desk.map().all<document::Boundary>().size(), 2u);
  EXPECT_EQ(desk.map().all<document::Group>().size(), 2u);
  const std::string saved = storage::write_map(desk.map());
  EXPECT_TRUE(storage::read_map(saved, "").problems.empty());
}

TEST(Clipboard, WhatIsCutAndPastedIsMovedWithItsLinks) {
  Desk desk(Mode::window, PeopledMap);
  desk.perform(Verb::cut, {.node = id("child")});
  EXPECT_EQ(desk.map().find(id("dares")), nullptr);
  EXPECT_EQ(desk.map().all<document::Link>().size(), 0u);
  desk.perform(Verb::paste, {.node = id("school")});
  EXPECT_EQ(desk.map().node(id("child")).parent, id("school"));
  EXPECT_NE(desk.map().all<document::Link>().find(*document::LinkId::parse("l2")), nullptr) << "also the link that led out of it";
  EXPECT_NE(desk.map().all<document::Boundary>().find(*document::BoundaryId::parse("b1")), nullptr);
  desk.perform(Verb::paste, {.node = id("root")});
  EXPECT_EQ(desk.map().node_count(), 9u) << "pasted again, it is a copy";
  EXPECT_TRUE(storage::read_map(storage::write_map(desk.map()), "").problems.empty());
}

TEST(Clipboard, BetweenTwoWindowsIdeasKeepWhatBelongsToThem) {
  const Desk desk;  // for its folder
  const Places shared{std::filesystem::path(CONCARTE_SOURCE_DIR) / "assets", desk.folder(), {}, {}};
  Session one(shared, Mode::window), other(shared, Mode::window);
  one.open(*storage::read_map(PeopledMap, "").document, {}, FreshIds::from_bytes("1"));
  other.open(*storage::read_map(SmallMap, "").document, {}, FreshIds::from_bytes("2"));
  one.perform({Verb::copy, {.node = id("child")}});
  const Command paste{Verb::paste, {.node = id("school"), .text = one.state().copied.text}};
  const Outcome outcome = other.perform(paste);
  ASSERT_EQ(outcome.made.size(), 3u);
  const document::Node& dares = other.document().node(id(outcome.made[1]));
  EXPECT_EQ(dares.note, "*important*");
  EXPECT_EQ(dares.tags, std::vector<std::string>{"parole"});
  ASSERT_EQ(dares.contributions.size(), 1u);
  EXPECT_EQ(dares.contributions.front().groups.size(), 2u);
  EXPECT_EQ(other.document().all<document::Group>().size(), 2u) << "the groups came along";
  EXPECT_TRUE(storage::read_map(storage::write_map(other.document()), "").problems.empty());
  other.perform(paste);
  EXPECT_EQ(other.document().all<document::Group>().size(), 2u) << "once";
  // Other words than those copied are only words.
  const Outcome words = other.perform({Verb::paste, {.node = id("school"), .text = "Pour l’enfant"}});
  EXPECT_EQ(other.document().node(id(words.made.front())).kind, "");
}

TEST(Clipboard, InsideALabelItIsText) {
  Desk desk;
  desk.perform(Verb::edit_text, {.node = id("dares")});
  desk.perform(Verb::text_paste, {.text = " haut\net fort\n"});
  EXPECT_EQ(desk.state().text_edit->now.text, "Il ose dire haut\net fort");
  desk.perform(Verb::text_select_all);
  desk.perform(Verb::text_cut);
  EXPECT_EQ(desk.state().text_edit->now.text, "");
  EXPECT_EQ(desk.state().copied.text, "Il ose dire haut\net fort");
  desk.perform(Verb::text_paste);
  desk.perform(Verb::text_finish);
  EXPECT_EQ(desk.map().node(id("dares")).text, "Il ose dire haut\net fort");
}

TEST(Clipboard, AListPastedOnANewIdeaTakesItsPlace) {
  Desk desk;
  desk.perform(Verb::add_child, {.node = id("school")});
  desk.perform(Verb::text_paste, {.text = "- accueillir\n- écouter"});
  EXPECT_FALSE(desk.state().text_edit);
  EXPECT_EQ(desk.outline(), "Réussite\n  Pour l’enfant\n    Il ose dire\n    Il parle\n  Pour l’école\n    accueillir\n    écouter\n");
  desk.perform(Verb::undo);
  EXPECT_FALSE(desk.state().history.can_undo()) << "one step, and no trace of the new idea";
  desk.perform(Verb::add_child, {.node = id("school")});
  desk.perform(Verb::paste_as_text, {.text = "- accueillir\n- écouter\n"});
  EXPECT_EQ(desk.state().text_edit->now.text, "- accueillir\n- écouter") << "unless it is asked for as text";
}

TEST(Clipboard, AsOneTextAListIsOneIdea) {
  Desk desk;
  desk.perform(Verb::paste_as_text, {.node = id("school"), .text = "- accueillir\r\n- écouter\r\n"});
  EXPECT_EQ(desk.map().node(desk.state().selection.focus()).text, "- accueillir\n- écouter");
}

// Whatever the map, its copy says the same: as text for all programs, and as ideas with everything for this one.
TEST(Clipboard, OfRandomMapsIsPastedTheSame) {
  for (unsigned seed = 1; seed <= 60; ++seed) {
    SCOPED_TRACE(seed);
    Desk desk;
    const document::Document map = storage::RandomMap(seed).make();
    if (map.node_count() == 0) continue;
    desk.session().open(map, {}, FreshIds::from_bytes("x"));
    desk.perform(Verb::select_all);
    desk.perform(Verb::copy);
    const std::string text = desk.state().copied.text;
    const auto drawn = [](const document::Document& document, const document::NodeId& top, bool with_all) {
      std::vector<std::string> nodes;
      for (const auto& node : document::branch(document, top)) {
        const document::Node& found = document.node(node);
        nodes.push_back(std::to_string(document::level(document, node) - document::level(document, top)) + " " + found.text +
                        (with_all ? found.kind + found.note + std::to_string(found.contributions.size() + found.stances.size()) : ""));
      }
      return nodes;
    };
    document::Document empty;
    desk.session().open(empty, {}, FreshIds::from_bytes("y"));
    const Outcome outcome = desk.perform(Verb::paste, {.text = text});
    if (!outcome.done()) continue;  // no words at all
    ASSERT_EQ(desk.map().roots().size(), map.roots().size());
    for (std::size_t i = 0; i < map.roots().size(); ++i)
      EXPECT_EQ(drawn(desk.map(), desk.map().roots()[i], true), drawn(map, map.roots()[i], true));
    EXPECT_TRUE(storage::read_map(storage::write_map(desk.map()), "").problems.empty()) << storage::write_map(desk.map());
  }
}

}  // namespace
}  // namespace concarte::session
