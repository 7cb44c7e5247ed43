// Looking for words, replacing them, and filtering the map.
#include <gtest/gtest.h>

#include "editor/session/desk.h"

namespace concarte::session {
namespace {

constexpr const char* Workshop = R"({
  "format": "concarte-map", "version": 1, "id": "m1", "title": "Critères", "language": "fr",
  "groups": [{"id": "g1", "kind": "workshop", "name": "Table 1", "mark": "1"}, {"id": "g2", "kind": "workshop", "name": "Table 2", "mark": "2"}],
  "nodes": [
    {"id": "root", "text": "Réussite"},
    {"id": "child", "parent": "root", "text": "L’élève", "folded": true},
    {"id": "dares", "parent": "child", "text": "L’élève ose dire", "kind": "criterion", "contributions": [{"groups": ["g1"], "text": "Il ose"}]},
    {"id": "school", "parent": "root", "text": "L’école", "note": "et ses élèves", "contributions": [{"groups": ["g2"]}]}
  ],
  "links": [{"id": "l1", "from": "child", "to": "school"}],
  "layout": {"style": "mindmap"}
}
)";

class Looking : public testing::Test {
 protected:
  void look_for(const std::string& words, std::vector<std::string> places = {}) {
    desk_.perform(Verb::find, {.text = words, .places = std::move(places)});
  }
  std::string found() const {
    std::string nodes;
    for (const auto& each : desk_.session().sight().found) nodes += std::string(each.node.view()) + " ";
    return nodes;
  }
  document::NodeId focus() const { return desk_.state().selection.focus(); }

  mutable Desk desk_{Mode::window, Workshop};
};

TEST_F(Looking, ListsWhatIsSaidWhateverTheAccents) {
  look_for("eleve");
  EXPECT_EQ(found(), "child dares ");
  look_for("eleve", {"notes"});
  EXPECT_EQ(found(), "child dares school ");
  desk_.perform(Verb::set_text, {.node = id("root"), .text = "Élève"});
  EXPECT_EQ(found(), "root child dares school ") << "as the map changes";
  desk_.perform(Verb::show_left_panel);
  EXPECT_EQ(found(), "") << "nothing is marked once the search is closed";
}

TEST_F(Looking, GoesRoundTheMapAndUnfoldsWhatHides) {
  look_for("eleve");
  desk_.select("root");
  desk_.perform(Verb::find_next);
  EXPECT_EQ(focus(), id("child"));
  EXPECT_TRUE(desk_.map().node(id("child")).folded) << "it hides nothing found yet";
  desk_.perform(Verb::find_next);
  EXPECT_EQ(focus(), id("dares"));
  EXPECT_FALSE(desk_.map().node(id("child")).folded);
  desk_.perform(Verb::find_next);
  EXPECT_EQ(focus(), id("child"));
  desk_.perform(Verb::find_previous);
  EXPECT_EQ(focus(), id("dares"));
}

TEST_F(Looking, SaysWhenNothingIsFound) {
  look_for("girafe");
  desk_.select("root");
  EXPECT_FALSE(desk_.perform(Verb::find_next).done());
  EXPECT_EQ(focus(), id("root"));
}

TEST_F(Looking, ReplacesEverywhereInOneStep) {
  desk_.perform(Verb::replace_all, {.text = "élève", .places = std::vector<std::string>{"notes"}, .replacement = "enfant"});
  EXPECT_EQ(desk_.map().node(id("dares")).text, "L’enfant ose dire");
  EXPECT_EQ(desk_.map().node(id("school")).note, "et ses enfants");
  desk_.perform(Verb::undo);
  EXPECT_EQ(desk_.map().node(id("dares")).text, "L’élève ose dire");
  EXPECT_FALSE(desk_.state().is_modified());
}

TEST_F(Looking, ReplacesInOneIdeaThenTheNext) {
  desk_.perform(Verb::replace, {.text = "eleve", .replacement = "enfant"});
  desk_.perform(Verb::find_next);
  ASSERT_EQ(focus(), id("child"));
  desk_.perform(Verb::replace_here);
  EXPECT_EQ(desk_.map().node(id("child")).text, "L’enfant");
  EXPECT_EQ(focus(), id("dares"));
  EXPECT_EQ(desk_.map().node(id("dares")).text, "L’élève ose dire") << "not yet";
}

class AFilter : public Looking {
 protected:
  // How pale the part of a node is.
  float paleness(std::string_view node) const {
    const auto& figure = desk_.picture().figure;
    const figure::Owner owner{figure::Owner::Kind::node, id(node)};
    for (std::size_t i = 0; i < figure.parts.size(); ++i)
      if (figure.parts[i].owner == owner) return desk_.session().sight().paleness[i];
    return -1;
  }
};

TEST_F(AFilter, LeavesOnlyWhatIsMeantInItsColours) {
  desk_.perform(Verb::set_filter, {.groups = std::vector<std::string>{"g2"}});
  EXPECT_EQ(desk_.session().sight().meant.size(), 1u);
  EXPECT_EQ(paleness("school"), 0);
  EXPECT_GT(paleness("child"), paleness("root")) << "the way to it stays readable";
  EXPECT_GT(paleness("root"), 0);
  EXPECT_FALSE(desk_.state().is_modified()) << "a filter is not in the map";
  desk_.perform(Verb::clear_filter);
  EXPECT_TRUE(desk_.session().sight().paleness.empty());
}

TEST_F(AFilter, FollowsWhatIsWritten) {
  desk_.perform(Verb::set_filter, {.kinds = std::vector<std::string>{"question"}});
  EXPECT_EQ(desk_.session().sight().meant.size(), 0u);
  desk_.perform(Verb::set_kind, {.node = id("school"), .kind = "question"});
  EXPECT_EQ(paleness("school"), 0);
}

TEST_F(AFilter, RefusesAGroupThatIsNotThere) {
  EXPECT_FALSE(desk_.perform(Verb::set_filter, {.groups = std::vector<std::string>{"g9"}}).done());
  EXPECT_FALSE(desk_.perform(Verb::set_filter, {.statuses = std::vector<std::string>{"perdu"}}).done());
  EXPECT_TRUE(desk_.state().filter.empty());
}

}  // namespace
}  // namespace concarte::session
