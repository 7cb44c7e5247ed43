// The whole table, one command after the other: each that changes the map does so in one step, undone and redone exactly; no
// other touches it.
#include <gtest/gtest.h>

#include <functional>
#include <map>
#include <string>
#include <variant>

#include "editor/commands/command_table.h"
#include "editor/session/desk.h"
#include "map/storage/map_file.h"

namespace concarte::session {
namespace {

using Preparation = std::function<void(Desk&)>;

// What makes a command possible, and what it is told.
struct Case {
  Arguments arguments{};
  Preparation prepare = [](Desk&) {};
};

constexpr const char* FullMap = R"({
  "format": "concarte-map", "version": 1, "id": "m1", "title": "Réussite", "language": "fr",
  "groups": [
    {"id": "g1", "kind": "workshop", "name": "Table 1", "mark": "1", "colour": "#0072b2", "hatch": "diagonal"},
    {"id": "g2", "kind": "partner", "name": "Travail social", "mark": "S", "colour": "#cc79a7"}
  ],
  "nodes": [
    {"id": "root", "text": "Réussite"},
    {"id": "child", "parent": "root", "text": "Pour l’enfant"},
    {"id": "dares", "parent": "child", "text": "Il ose dire"},
    {"id": "speaks", "parent": "child", "text": "Il parle"},
    {"id": "says", "parent": "speaks", "text": "Une phrase"},
    {"id": "reads", "parent": "child", "text": "Il lit"},
    {"id": "school", "parent": "root", "text": "Pour l’école", "pin": [80, 90]},
    {"id": "welcome", "parent": "school", "text": "Accueillir"},
    {"id": "loose", "text": "Une idée en l’air"}
  ],
  "inbox": [{"id": "i1", "text": "À voir"}],
  "links": [{"id": "l1", "from": "dares", "to": "welcome", "label": "parce que"}],
  "boundaries": [{"id": "b1", "nodes": ["dares", "speaks"], "title": "ensemble"}],
  "summaries": [{"id": "u1", "nodes": ["reads"], "text": "en somme"}],
  "figures": [{"id": "f1", "number": "1", "paper": "A4"}],
  "conflicts": [{"id": "c1", "record": "speaks", "field": "text", "theirs": "Il chante"}],
  "terms": [
    {"id": "t1", "word": "parole", "senses": [{"groups": ["g1"], "text": "oser dire"}]}
  ],
  "sources": [
    {"id": "s1", "path": "s1.json", "sha256": "964af039d3bb068ad9069dc38419eee3d06cc85efd577e41509a6a68e539ce83", "content": "{\"format\": \"concarte-map\", \"version\": 1, \"title\": \"T\", \"groups\": [{\"id\": \"g1\", \"kind\": \"workshop\", \"name\": \"Table 1\", \"mark\": \"1\", \"colour\": \"#0072b2\"}], \"nodes\": [{\"id\": \"n1\", \"text\": \"Réussir\"}, {\"id\": \"n2\", \"parent\": \"n1\", \"text\": \"Oser dire en classe\", \"stances\": [{\"groups\": [\"g1\"], \"stance\": \"for\"}]}, {\"id\": \"n3\", \"parent\": \"n2\", \"text\": \"La parole\"}]}", "groups": ["g1=g1", "=g1"], "nodes": [{"node": "n1", "state": "unplaced"}, {"node": "n2", "state": "unplaced"}, {"node": "n3", "state": "unplaced"}]},
    {"id": "s2", "path": "s2.json", "sha256": "5e35fde0644beb2ca1129e2bae5cd40aa71527fcce3667a2e7239a276d58376b", "content": "{\"format\": \"concarte-map\", \"version\": 1, \"title\": \"T\", \"groups\": [{\"id\": \"g1\", \"kind\": \"workshop\", \"name\": \"Table 1\", \"mark\": \"1\", \"colour\": \"#0072b2\"}], \"nodes\": [{\"id\": \"n1\", \"text\": \"Réussir ensemble\"}, {\"id\": \"n2\", \"parent\": \"n1\", \"text\": \"Oser parler en classe\"}]}", "groups": ["g1=g1", "=g1"], "nodes": [{"node": "n1", "state": "unplaced"}, {"node": "n2", "state": "unplaced"}]}
  ],
  "layout": {"style": "mindmap"}, "theme": "light"
}
)";

Preparation after(Verb verb, Arguments arguments = {}) {
  return [verb, arguments](Desk& desk) { ASSERT_TRUE(desk.perform(verb, arguments).done()); };
}
Preparation link_under_way() {
  return [](Desk& desk) {
    desk.perform(Verb::link);
    desk.select("reads");
  };
}
Preparation two_selected() {
  return [](Desk& desk) {
    desk.select("reads");
    desk.perform(Verb::select, {.node = id("school"), .extend = true});
  };
}

// Commands that need more than an idea in the middle of a branch; `speaks` is selected for all.
const std::vector<std::string> TwoIdeas{"s1:n2", "s2:n2"};

const std::map<Verb, Case>& special_cases() {
  static const std::map<Verb, Case> Cases{
      {Verb::fold_to_level, {{.position = 1}}},
      {Verb::unfold_all, {{}, after(Verb::fold_all)}},
      {Verb::link, {{}, two_selected()}},
      {Verb::unlink, {{.link = *document::LinkId::parse("l1")}}},
      {Verb::set_link, {{.link = *document::LinkId::parse("l1"), .label = "donc"}}},
      {Verb::turn_link, {{.link = *document::LinkId::parse("l1")}}},
      {Verb::bend_link, {{.link = *document::LinkId::parse("l1"), .at = Vec2{30, 40}}}},
      {Verb::reconnect_link, {{.to = id("reads"), .link = *document::LinkId::parse("l1")}}},
      {Verb::finish_link, {{}, link_under_way()}},
      {Verb::set_frame_words, {{.boundary = *document::BoundaryId::parse("b1"), .text = "Parole"}}},
      {Verb::set_frame_nodes, {{.node = id("dares"), .to = id("reads"), .boundary = *document::BoundaryId::parse("b1")}}},
      {Verb::remove_frame, {{.boundary = *document::BoundaryId::parse("b1")}}},
      {Verb::move_group, {{.group = *document::GroupId::parse("g2"), .position = 0}}},
      {Verb::add_voice, {{}, after(Verb::set_speaker, {.position = 1})}},
      {Verb::add_linked, {{.parent = id("child"), .to = id("dares"), .text = "Oser", .kind = "quality"}}},
      {Verb::set_voice, {{.node = id("dares"), .group = *document::GroupId::parse("g1"), .text = "Oser"}}},
      {Verb::send_to_inbox, {{.node = id("says")}}},
      {Verb::replace_here, {{.text = "parle", .replacement = "dit"}}},
      {Verb::replace_all, {{.text = "il", .replacement = "elle"}}},
      {Verb::set_figure, {{.figure = *document::FigureId::parse("f1"), .text = "A3", .setting = "paper"}}},
      {Verb::remove_figure, {{.figure = *document::FigureId::parse("f1")}}},
      {Verb::decide_conflict, {{.text = "c1", .setting = "theirs"}}},
      {Verb::add_source, {{.path = CONCARTE_SOURCE_DIR "/maps/reussite-educative/groupe-1.json"}}},
      {Verb::remove_source, {{.source = *document::SourceId::parse("s1")}}},
      {Verb::reread_source, {{.source = *document::SourceId::parse("s1"), .path = CONCARTE_SOURCE_DIR "/maps/reussite-educative/groupe-1.json"}}},
      {Verb::merge_ideas, {{.ideas = TwoIdeas}}},
      {Verb::set_ideas_aside, {{.reason = "hors sujet", .ideas = TwoIdeas}}},
      {Verb::take_out_ideas, {{.ideas = TwoIdeas}, after(Verb::keep_alone)}},
      {Verb::accept_alone, {{.reason = "relue en plénière", .ideas = TwoIdeas}, after(Verb::keep_alone)}},
      {Verb::accept_proposal, {{.ideas = TwoIdeas}}},
      {Verb::refuse_proposal, {{.ideas = TwoIdeas}}},
      {Verb::allow_proposal, {{.ideas = TwoIdeas}, after(Verb::refuse_proposal, {.ideas = TwoIdeas})}},
      {Verb::same_word, {{.text = "oser", .ideas = TwoIdeas}}},
      {Verb::set_stance, {{.node = id("dares"), .group = *document::GroupId::parse("g1"), .stance = "against"}}},
      {Verb::set_term, {{.term = *document::TermId::parse("t1"), .status = "distinct"}}},
      {Verb::remove_term, {{.term = *document::TermId::parse("t1")}}},
      {Verb::set_sense, {{.group = *document::GroupId::parse("g1"), .term = *document::TermId::parse("t1"), .text = "prendre la parole"}}},
      {Verb::unpin, {{.node = id("school")}}},
      {Verb::set_side, {{.node = id("child"), .side = "left"}}},
      {Verb::set_layout, {{.style = "tree"}}},
      {Verb::redo, {{}, [](Desk& desk) {
                      desk.perform(Verb::set_text, {.node = id("says"), .text = "Deux phrases"});
                      desk.perform(Verb::undo);
                    }}},
      {Verb::undo, {{}, after(Verb::set_text, {.node = id("says"), .text = "Deux phrases"})}},
  };
  return Cases;
}

void fill(Field field, Arguments& to) {
  switch (field) {
    case Field::text: to.text = "Tout autre chose"; break;
    case Field::group: to.group = *document::GroupId::parse("g1"); break;
    case Field::item: to.item = *document::InboxId::parse("i1"); break;
    case Field::kind: to.kind = "question"; break;
    case Field::status: to.status = "agreed"; break;
    case Field::theme: to.theme = "dark"; break;
    case Field::side: to.side = "left"; break;
    case Field::parent: to.parent = id("school"); break;
    case Field::tags: to.tags = std::vector<std::string>{"parole"}; break;
    case Field::links: to.links = std::vector<std::string>{"https://a.fr"}; break;
    case Field::at: to.at = Vec2{40, 50}; break;
    case Field::position: to.position = 1; break;
    default: break;
  }
}

class EveryCommand : public testing::TestWithParam<Verb> {
 protected:
  EveryCommand() { desk_.select("speaks"); }

  // A script links two ideas at once and writes whole labels; only in a window is the second idea sought, and are letters typed.
  static Mode mode() {
    return GetParam() == Verb::finish_link || row(GetParam()).label_edit == LabelEdit::used ? Mode::window : Mode::script;
  }
  Desk desk_{mode(), FullMap};
};

// Given even where a command can do without: it must be about something.
bool is_told(Field field) {
  return field == Field::text || field == Field::parent || field == Field::group || field == Field::item;
}

Arguments arguments_for(const CommandRow& asked) {
  if (const auto found = special_cases().find(asked.verb); found != special_cases().end()) return found->second.arguments;
  Arguments arguments;
  for (const Parameter& parameter : asked.parameters)
    if (parameter.required || is_told(parameter.field)) fill(parameter.field, arguments);
  return arguments;
}

void prepare(Desk& desk, Verb verb) {
  if (const auto found = special_cases().find(verb); found != special_cases().end()) found->second.prepare(desk);
}

// They open a label, or walk over the steps.
bool is_not_a_step(Verb verb) { return verb == Verb::edit_text || verb == Verb::undo || verb == Verb::redo; }

TEST_P(EveryCommand, ThatChangesTheMapIsUndoneAndRedoneInOneStep) {
  const CommandRow& asked = row(GetParam());
  if (!asked.changes_map || asked.label_edit == LabelEdit::used || is_not_a_step(asked.verb)) return;
  ASSERT_NO_FATAL_FAILURE(prepare(desk_, asked.verb));
  const document::Document before = desk_.map();
  const std::size_t steps = desk_.state().history.present();
  const Outcome outcome = desk_.perform(asked.verb, arguments_for(asked));
  ASSERT_TRUE(outcome.done()) << to_string(*outcome.problem) << " Give it what it needs in special_cases().";
  const document::Document after = desk_.map();
  ASSERT_FALSE(after == before) << "it changed nothing: give it what it needs in special_cases()";
  EXPECT_EQ(desk_.state().history.present(), steps + 1) << "not one step";
  EXPECT_STRNE(desk_.state().history.undo_label(), "");
  ASSERT_TRUE(desk_.perform(Verb::undo).done());
  EXPECT_EQ(storage::write_map(desk_.map()), storage::write_map(before));
  EXPECT_TRUE(desk_.map() == before);
  ASSERT_TRUE(desk_.perform(Verb::redo).done());
  EXPECT_TRUE(desk_.map() == after);
}

TEST_P(EveryCommand, InsideALabelIsUndoneAndRedoneWithTheLabel) {
  const CommandRow& asked = row(GetParam());
  if (asked.label_edit != LabelEdit::used) return;
  const document::Document before = desk_.map();
  const std::size_t steps = desk_.state().history.present();
  if (asked.verb == Verb::text_adopt) {
    desk_.perform(Verb::set_speaker, {.position = 1});
    desk_.perform(Verb::add_child);
    for (const char* letter : {"=", " ", "l", "i", "t"}) desk_.type(letter);
  } else {
    desk_.perform(Verb::edit_text);
    desk_.type(" à voix hautte");
    desk_.perform(Verb::text_left);
    desk_.session().settle();
  }
  Arguments arguments = arguments_for(asked);
  if (asked.verb == Verb::text_adopt) arguments = {};
  // Nothing was undone yet; no dictionary is there.
  const bool may_be_refused = asked.verb == Verb::text_redo || asked.verb == Verb::add_to_dictionary;
  EXPECT_TRUE(desk_.perform(asked.verb, arguments).done() || may_be_refused) << asked.name;
  desk_.perform(Verb::text_finish);
  const document::Document after = desk_.map();
  const std::size_t done = desk_.state().history.present() - steps;
  for (std::size_t i = 0; i < done; ++i) ASSERT_TRUE(desk_.perform(Verb::undo).done());
  EXPECT_TRUE(desk_.map() == before);
  for (std::size_t i = 0; i < done; ++i) ASSERT_TRUE(desk_.perform(Verb::redo).done());
  EXPECT_TRUE(desk_.map() == after);
  if (asked.verb == Verb::text_adopt) { EXPECT_EQ(after.node(id("reads")).contributions.size(), 1u); }
}

bool opens_another_map(Verb verb) { return verb >= Verb::new_map && verb <= Verb::answer_cancel; }

TEST_P(EveryCommand, ThatDoesNotChangeTheMapLeavesItAlone) {
  const CommandRow& asked = row(GetParam());
  if (asked.changes_map || opens_another_map(asked.verb) || asked.verb == Verb::go_to_step) return;
  ASSERT_NO_FATAL_FAILURE(prepare(desk_, asked.verb));
  const document::Document before = desk_.map();
  const std::uint64_t revision = desk_.state().history.revision();
  (void)desk_.perform(asked.verb, arguments_for(asked));
  EXPECT_TRUE(desk_.map() == before);
  EXPECT_EQ(desk_.state().history.revision(), revision);
}

std::vector<Verb> all_verbs() {
  std::vector<Verb> verbs;
  for (const CommandRow& row : command_table()) verbs.push_back(row.verb);
  return verbs;
}

INSTANTIATE_TEST_SUITE_P(of_the_table, EveryCommand, testing::ValuesIn(all_verbs()),
                         [](const auto& about) { return std::string(row(about.param).name); });

TEST(ALabel, IsOneStepHoweverManyKeysItTook) {
  Desk desk;
  desk.select("dares");
  const document::Document before = desk.map();
  desk.perform(Verb::edit_text);
  desk.type(" tout");
  desk.type(" haut");
  desk.perform(Verb::text_backspace);
  desk.perform(Verb::text_undo);
  desk.perform(Verb::text_finish);
  EXPECT_FALSE(desk.map() == before);
  desk.perform(Verb::undo);
  EXPECT_TRUE(desk.map() == before);
}

TEST(TheStepsDone, AreWalkedToInEitherDirection) {
  Desk desk(Mode::script);
  std::vector<document::Document> states{desk.map()};
  for (const char* words : {"un", "deux", "trois"}) {
    desk.perform(Verb::set_text, {.node = id("dares"), .text = words});
    states.push_back(desk.map());
  }
  for (const int step : {1, 3, 0, 2}) {
    ASSERT_TRUE(desk.perform(Verb::go_to_step, {.position = step}).done());
    EXPECT_TRUE(desk.map() == states[static_cast<std::size_t>(step)]) << step;
  }
  EXPECT_FALSE(desk.perform(Verb::go_to_step, {.position = 4}).done());
}

}  // namespace
}  // namespace concarte::session
