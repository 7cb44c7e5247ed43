// The commands that place the ideas of a synthesis' sources, and those that answer what is proposed.
#include <algorithm>

#include "base/translate.h"
#include "base/utf8.h"
#include "editor/commands/performers.h"
#include "map/document/vocabulary.h"
#include "map/document/walk.h"
#include "map/ledger/acceptance.h"
#include "map/ledger/coverage.h"
#include "map/ledger/placing.h"
#include "map/ledger/refusals.h"
#include "map/ledger/same_word.h"
#include "map/synthesis/common_word.h"

namespace concarte::session {
namespace {

using ledger::SourceNode;
using Ideas = std::vector<SourceNode>;

// Those the arguments name, or the word that names none.
std::variant<Ideas, std::string> ideas_meant(State& state, const Arguments& a) {
  Ideas ideas;
  for (const std::string& word : a.ideas.value_or(std::vector<std::string>{})) {
    const auto idea = ledger::source_node_named(state.document, word);
    if (!idea || ledger::find(source_maps(state), *idea) == nullptr) return word;
    ideas.push_back(*idea);
  }
  return ideas;
}

Outcome no_such_idea(const std::string& word) {
  return refused(say("“{}” is no idea of a source. Name the source, or its file, and the idea: s1:n14, groupe-1:n14.", word));
}

bool is_question_shown(const State& state) { return state.left_panel == LeftPanel::synthesis && !state.presentation && !state.synthesis.compared.empty(); }

// The ideas named, or those of the question that is asked.
std::variant<Ideas, std::string> ideas_asked(State& state, const Arguments& a) {
  if (a.ideas) return ideas_meant(state, a);
  (void)source_maps(state);
  // Nobody answers what is not seen.
  if (state.mode == Mode::window && !is_question_shown(state)) {
    enter_left_panel(state, LeftPanel::synthesis);
    return Ideas{};
  }
  const std::vector<Question> questions = open_questions(state);
  return questions.empty() ? Ideas{} : questions[question_asked(state, questions)].ideas;
}

Outcome nothing_asked(const State& state) {
  return refused(open_questions(state).empty() ? translate("All is decided: no question is open.") : translate("Read the question at the right, then answer it."));
}

void show_node_of(State& state, const SourceNode& idea) {
  const auto node = document::NodeId::parse(ledger::placement(state.document, idea).into);
  if (!node || state.document.find(*node) == nullptr) return;
  select_only(state, *node);
  state.synthesis.shown = *node;
}

// Of a question that was open before an answer, without finding all of them again.
bool is_still_open(const State& state, const Question& question) {
  const auto is_unplaced = [&](const SourceNode& idea) { return ledger::placement(state.document, idea).fate == document::Fate::unplaced; };
  if (question.kind != Question::Kind::proposal) return std::ranges::all_of(question.ideas, is_unplaced);
  const std::vector<ledger::Proposal> left = ledger::undecided({{question.score, question.ideas, {}}}, state.document);
  return !left.empty() && left.front().ideas == question.ideas;
}

// Does the edit; what stands after the question that was asked is asked next.
Outcome answer(State& state, edit::Edit edit, const Ideas& ideas) {
  const std::vector<Question> before = open_questions(state);
  const std::size_t place = question_asked(state, before);
  carry_out(state, std::move(edit));
  std::erase(state.synthesis.put_off, ideas);
  state.synthesis.asked.clear();
  const auto next = std::find_if(before.begin() + static_cast<std::ptrdiff_t>(std::min(place, before.size())), before.end(),
                                 [&](const Question& question) { return question.ideas != ideas && is_still_open(state, question); });
  if (next != before.end()) state.synthesis.asked = next->ideas;
  if (!ideas.empty()) show_node_of(state, ideas.front());
  return {};
}

Outcome step_question(State& state, std::size_t (*next)(std::size_t place, std::size_t count)) {
  (void)source_maps(state);
  const std::vector<Question> questions = open_questions(state);
  if (questions.empty()) return nothing_asked(state);
  const bool is_shown = state.left_panel == LeftPanel::synthesis;
  const std::size_t place = question_asked(state, questions);
  state.synthesis.asked = questions[is_shown ? next(place, questions.size()) : place].ideas;
  enter_left_panel(state, LeftPanel::synthesis);
  for (const SourceNode& idea : state.synthesis.asked) show_node_of(state, idea);
  return {};
}

// That the ideas use in their own maps.
std::string common_word_of(const State& state, const Ideas& ideas) {
  std::vector<std::string> texts;
  for (const SourceNode& idea : ideas)
    if (const document::Node* node = ledger::find(state.synthesis.maps, idea)) texts.push_back(node->text);
  return synthesis::common_word(texts, state.document.heading().language, state.places.words);
}

ledger::Target target_of(const Arguments& a, const State& state) {
  ledger::Target target;
  target.node = a.node;
  if (state.document.find(a.parent) != nullptr) target.parent = a.parent;
  if (a.text) target.text = utf8::cleaned(*a.text);
  target.position = a.position;
  target.id = a.id;
  target.side = document::side_from(a.side.value_or("")).value_or(document::Side::automatic);
  return target;
}

}  // namespace

namespace perform {

Outcome merge_ideas(Context& c, const Arguments& a) {
  State& state = c.state;
  const auto ideas = ideas_meant(state, a);
  if (const std::string* word = std::get_if<std::string>(&ideas)) return no_such_idea(*word);
  for (const document::NodeId& node : {a.node, a.parent})
    if (!node.empty() && state.document.find(node) == nullptr) return refused(translate("This idea is not in the map. Select an idea, or give the id of one."));
  const Ideas& meant = std::get<Ideas>(ideas);
  if (meant.empty()) return no_such_idea("");
  (void)answer(state, ledger::merge(state.document, source_maps(state), meant, target_of(a, state)), meant);
  return {{ledger::placement(state.document, meant.front()).into}, std::nullopt};
}

Outcome keep_alone(Context& c, const Arguments& a) {
  State& state = c.state;
  auto ideas = ideas_meant(state, a);
  if (const std::string* word = std::get_if<std::string>(&ideas)) return no_such_idea(*word);
  Ideas& meant = std::get<Ideas>(ideas);
  if (!a.ideas) {
    // All that a source, or all of them, have left.
    meant = ledger::ideas_left(state.document, source_maps(state));
    if (!a.source.empty()) std::erase_if(meant, [&](const SourceNode& idea) { return idea.source != a.source; });
  }
  if (!a.id.empty() && meant.size() != 1) return refused(translate("An id is for one idea. Keep the others without it."));
  (void)answer(state, ledger::keep(state.document, source_maps(state), meant, target_of(a, state)), meant);
  Outcome outcome;
  for (const SourceNode& idea : meant) outcome.made.push_back(ledger::placement(state.document, idea).into);
  return outcome;
}

Outcome accept_alone(Context& c, const Arguments& a) {
  auto ideas = ideas_meant(c.state, a);
  if (const std::string* word = std::get_if<std::string>(&ideas)) return no_such_idea(*word);
  Ideas& meant = std::get<Ideas>(ideas);
  const document::Document& map = c.state.document;
  if (!a.ideas)
    for (const auto& source : map.all<document::Source>()) {
      if (!a.source.empty() && source.id != a.source) continue;
      const Ideas alone = ledger::minority(map, source.id);
      meant.insert(meant.end(), alone.begin(), alone.end());
    }
  std::string reason = utf8::cleaned(a.reason.value_or(""));
  if (reason.empty()) {
    const SayingIn language_of_the_map(map.heading().language);
    reason = translate("accepted as one group said it");
  }
  carry_out(c.state, ledger::accept_alone(map, meant, reason));
  return {};
}

Outcome set_ideas_aside(Context& c, const Arguments& a) {
  const auto ideas = ideas_meant(c.state, a);
  if (const std::string* word = std::get_if<std::string>(&ideas)) return no_such_idea(*word);
  const std::string reason = utf8::cleaned(a.reason.value_or(""));
  if (reason.empty()) return refused(translate("Say why: what is set aside keeps its reason."));
  const Ideas& meant = std::get<Ideas>(ideas);
  return answer(c.state, ledger::set_aside(c.state.document, source_maps(c.state), meant, reason), meant);
}

Outcome take_out_ideas(Context& c, const Arguments& a) {
  const auto ideas = ideas_meant(c.state, a);
  if (const std::string* word = std::get_if<std::string>(&ideas)) return no_such_idea(*word);
  carry_out(c.state, ledger::take_out(c.state.document, source_maps(c.state), std::get<Ideas>(ideas)));
  return {};
}

Outcome accept_proposal(Context& c, const Arguments& a) {
  const auto ideas = ideas_asked(c.state, a);
  if (const std::string* word = std::get_if<std::string>(&ideas)) return no_such_idea(*word);
  const Ideas& meant = std::get<Ideas>(ideas);
  if (meant.empty()) return nothing_asked(c.state);
  const ledger::SourceMaps& maps = source_maps(c.state);
  edit::Edit edit = meant.size() == 1 ? ledger::keep(c.state.document, maps, meant, target_of(a, c.state)) : ledger::merge(c.state.document, maps, meant, target_of(a, c.state));
  (void)answer(c.state, std::move(edit), meant);
  return {{ledger::placement(c.state.document, meant.front()).into}, std::nullopt};
}

Outcome refuse_proposal(Context& c, const Arguments& a) {
  const auto ideas = ideas_asked(c.state, a);
  if (const std::string* word = std::get_if<std::string>(&ideas)) return no_such_idea(*word);
  const Ideas& meant = std::get<Ideas>(ideas);
  if (meant.empty()) return nothing_asked(c.state);
  return answer(c.state, ledger::keep_apart(c.state.document, source_maps(c.state), meant, utf8::cleaned(a.text.value_or(""))), meant);
}

Outcome same_word(Context& c, const Arguments& a) {
  const auto ideas = ideas_asked(c.state, a);
  if (const std::string* word = std::get_if<std::string>(&ideas)) return no_such_idea(*word);
  const Ideas& meant = std::get<Ideas>(ideas);
  if (meant.size() < 2) return refused(translate("This is about two ideas at least that use the same word."));
  const std::string word = a.text ? utf8::cleaned(*a.text) : common_word_of(c.state, meant);
  if (word.empty()) return refused(translate("These ideas have no word in common. Keep them apart, or write the word."));
  return answer(c.state, ledger::tell_apart(c.state.document, source_maps(c.state), meant, word), meant);
}

Outcome allow_proposal(Context& c, const Arguments& a) {
  const auto ideas = ideas_meant(c.state, a);
  if (const std::string* word = std::get_if<std::string>(&ideas)) return no_such_idea(*word);
  const Ideas& meant = std::get<Ideas>(ideas);
  carry_out(c.state, ledger::allow(c.state.document, meant));
  c.state.synthesis.asked = meant;
  return {};
}

Outcome put_off_proposal(Context& c, const Arguments& a) {
  const auto ideas = ideas_asked(c.state, a);
  if (const std::string* word = std::get_if<std::string>(&ideas)) return no_such_idea(*word);
  const Ideas& meant = std::get<Ideas>(ideas);
  if (meant.empty()) return nothing_asked(c.state);
  (void)answer(c.state, {}, meant);
  c.state.synthesis.put_off.push_back(meant);
  return {};
}

Outcome next_question(Context& c, const Arguments&) {
  return step_question(c.state, [](std::size_t place, std::size_t count) { return (place + 1) % count; });
}

Outcome previous_question(Context& c, const Arguments&) {
  return step_question(c.state, [](std::size_t place, std::size_t count) { return (place + count - 1) % count; });
}

Outcome ask_about(Context& c, const Arguments& a) {
  const auto ideas = ideas_meant(c.state, a);
  if (const std::string* word = std::get_if<std::string>(&ideas)) return no_such_idea(*word);
  const Ideas& meant = std::get<Ideas>(ideas);
  if (meant.empty()) return no_such_idea("");
  // What is answered already is only shown: the question stays.
  for (const Question& question : open_questions(c.state))
    if (std::find(question.ideas.begin(), question.ideas.end(), meant.front()) != question.ideas.end()) c.state.synthesis.asked = question.ideas;
  show_node_of(c.state, meant.front());
  return {};
}

Outcome show_synthesis(Context& c, const Arguments&) {
  toggle_left_panel(c.state, LeftPanel::synthesis);
  return {};
}

Outcome show_words(Context& c, const Arguments&) {
  toggle_left_panel(c.state, LeftPanel::words);
  return {};
}

Outcome look_at_word(Context& c, const Arguments& a) {
  c.state.synthesis.word = utf8::cleaned(a.text.value_or(""));
  c.state.left_panel = LeftPanel::words;
  return {};
}

Outcome show_audit(Context& c, const Arguments&) {
  toggle_left_panel(c.state, LeftPanel::audit);
  return {};
}

}  // namespace perform
}  // namespace concarte::session
