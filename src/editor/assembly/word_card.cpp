// One word at the right of the map: what each group means by it, where it says so, and what was decided.
#include "editor/assembly/word_card.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "base/translate.h"
#include "base/utf8.h"
#include "editor/state/typing_helps.h"
#include "map/document/vocabulary.h"

namespace concarte::ui {
namespace {

using document::Group;
using document::Sense;
using document::Term;
using session::Arguments;
using session::Verb;
using synthesis::UnclearWord;
using synthesis::WordAtHand;

constexpr std::array<const char*, 3> Decisions{"same", "distinct", "to-discuss"};
constexpr std::array<const char*, 3> Labels{mark("Same sense"), mark("Distinct senses"), mark("To discuss")};
constexpr std::size_t MostIdeas = 4;

int decision_of(const WordAtHand& word) {
  if (word.term == nullptr) return -1;
  const auto found = std::find(Decisions.begin(), Decisions.end(), word.term->status);
  return found == Decisions.end() ? -1 : static_cast<int>(found - Decisions.begin());
}

void decide(const Desk& desk, const WordAtHand& word, const std::string& status) {
  Arguments arguments;
  arguments.status = status;
  if (word.term != nullptr) arguments.term = word.term->id;
  else arguments.text = word.word;
  desk.push(word.term != nullptr ? Verb::set_term : Verb::add_term, std::move(arguments));
}

// A second click on what is decided leaves it open again.
void show_decision(const Desk& desk, const WordAtHand& word) {
  show_caption(desk.style, translate("All in all, do they mean"));
  std::array<std::string, 3> labels;
  for (std::size_t i = 0; i < Labels.size(); ++i) labels[i] = translate(Labels[i]);
  const int chosen = decision_of(word);
  if (const auto clicked = show_choices(desk.style, "decision", labels, chosen))
    decide(desk, word, static_cast<int>(*clicked) == chosen ? "" : Decisions[*clicked]);
}

std::string sense_of(const Term& term, const Group& group) {
  for (const Sense& sense : term.senses)
    if (std::find(sense.groups.begin(), sense.groups.end(), group.id) != sense.groups.end()) return sense.text;
  return {};
}

void show_sense(const Desk& desk, const Term& term, const Group& group) {
  TextBox box;
  box.hint = translate("What this group means by it");
  box.breaks = Breaks::with_shift;
  box.helps = session::typing_helps(desk.state());
  show_field(desk, "sense", sense_of(term, group), box, [term = term.id, group = group.id](const std::string& words) {
    Arguments arguments;
    arguments.term = term;
    arguments.group = group;
    arguments.text = words;
    return session::Command{Verb::set_sense, arguments};
  });
}

// The ideas in which the group uses the word: each leads to its place on the map. Tab goes from one definition to the next.
void show_ideas(const Desk& desk, const UnclearWord::Use& use) {
  const Style& style = desk.style;
  const TypeScope type(style, Type::small, Face::regular);
  const float width = ImGui::GetContentRegionAvail().x;
  ImGui::PushItemFlag(ImGuiItemFlags_NoTabStop, true);
  for (std::size_t i = 0; i < std::min(use.nodes.size(), MostIdeas); ++i) {
    const document::Node* node = desk.document().find(use.nodes[i]);
    if (node == nullptr) continue;
    ImGui::PushID(static_cast<int>(i));
    const std::string words = shortened(utf8::first_line(node->text), width - style.px(16));
    if (ImGui::Selectable((words + "##idea").c_str(), desk.state().selection.focus() == node->id)) {
      Arguments arguments;
      arguments.node = node->id;
      desk.push(Verb::show_node, std::move(arguments));
    }
    ImGui::PopID();
  }
  ImGui::PopItemFlag();
  if (use.nodes.size() > MostIdeas) show_muted(style, say_count("and {} more idea", "and {} more ideas", use.nodes.size() - MostIdeas));
}

std::string evidence_of(const UnclearWord::Use& use) {
  if (!use.text.empty() || use.opinion == 0) return use.text;
  return translate(document::label(use.opinion > 0 ? document::Opinion::in_favour : document::Opinion::against));
}

const UnclearWord::Use* use_of(const WordAtHand& word, const Group& group) {
  if (word.found == nullptr) return nullptr;
  const auto found = std::ranges::find(word.found->uses, group.id, &UnclearWord::Use::group);
  return found == word.found->uses.end() ? nullptr : &*found;
}

// What shows the sense besides its definition, which stands above it.
std::string beside(const std::string& evidence, const std::string& definition) {
  constexpr std::string_view Between = " · ";
  if (evidence == definition) return {};
  return !definition.empty() && evidence.starts_with(definition + std::string(Between)) ? evidence.substr(definition.size() + Between.size()) : evidence;
}

void show_group(const Desk& desk, const WordAtHand& word, const Group& group) {
  const Style& style = desk.style;
  const UnclearWord::Use* const use = use_of(word, group);
  const std::string_view id = group.id.view();
  ImGui::PushID(id.data(), id.data() + id.size());
  show_disc(style, group);
  ImGui::SameLine(0, style.px(8));
  show_words(style, group.name, Type::body, Face::semibold);
  if (word.term != nullptr) show_sense(desk, *word.term, group);
  if (use != nullptr) {
    const std::string evidence = beside(evidence_of(*use), word.term == nullptr ? std::string() : sense_of(*word.term, group));
    if (!evidence.empty()) show_muted(style, evidence);
    show_ideas(desk, *use);
  }
  ImGui::PopID();
  show_gap(style, 12);
}

// Those who have not used it, and may be asked what they mean by it.
void show_others(const Desk& desk, const WordAtHand& word) {
  std::vector<const Group*> others;
  for (const Group& group : desk.document().all<Group>())
    if (std::ranges::find(word.groups, &group) == word.groups.end()) others.push_back(&group);
  if (others.empty() || !begin_combo(desk.style, "##another", translate("Define it for another group…"))) return;
  for (const Group* group : others) {
    if (!ImGui::Selectable(group->name.c_str())) continue;
    Arguments arguments;
    arguments.term = word.term->id;
    arguments.group = group->id;
    arguments.text = translate("(to be defined)");
    desk.push(Verb::set_sense, std::move(arguments));
  }
  ImGui::EndCombo();
}

void show_foot(const Desk& desk, const WordAtHand& word) {
  if (word.term == nullptr) {
    if (show_button(desk.style, translate("Define it, group by group"), Emphasis::plain)) decide(desk, word, "");
    return;
  }
  show_others(desk, word);
  show_gap(desk.style, 12);
  if (!show_button(desk.style, translate("Remove this word from the terms"), Emphasis::quiet)) return;
  Arguments arguments;
  arguments.term = word.term->id;
  desk.push(Verb::remove_term, std::move(arguments));
}

// What is settled stands last: the first that is not is the next to be looked at.
void show_next(const Desk& desk, const std::vector<WordAtHand>& words) {
  const std::size_t place = word_looked_at(desk, words);
  for (std::size_t i = 1; i < words.size(); ++i) {
    const WordAtHand& word = words[(place + i) % words.size()];
    if (word.is_settled()) continue;
    if (!show_button(desk.style, translate("Next word ›"), Emphasis::plain)) return;
    Arguments arguments;
    arguments.text = word.word;
    return desk.push(Verb::look_at_word, std::move(arguments));
  }
}

}  // namespace

std::size_t word_looked_at(const Desk& desk, const std::vector<WordAtHand>& words) {
  const auto found = std::ranges::find(words, desk.state().synthesis.word, &WordAtHand::word);
  return found == words.end() ? 0 : static_cast<std::size_t>(found - words.begin());
}

std::string decision_label(const WordAtHand& word) {
  if (const int decided = decision_of(word); decided >= 0) return translate(Labels[static_cast<std::size_t>(decided)]);
  return word.found == nullptr ? std::string() : say("gap {} %", std::lround(word.found->score * 100));
}

void show_word_card(const Desk& desk, bool takes_keyboard) {
  const Style& style = desk.style;
  const std::vector<WordAtHand> words = synthesis::words_at_hand(desk.document(), desk.state().synthesis.words);
  if (words.empty()) return;
  const std::size_t place = word_looked_at(desk, words);
  const WordAtHand& word = words[place];
  ImGui::PushID(word.word.c_str());
  show_muted(style, say("Word {} of {}", place + 1, words.size()));
  show_gap(style, 4);
  show_words(style, say("“{}”", word.word), Type::heading, Face::semibold);
  show_gap(style, 4);
  if (takes_keyboard) take_keyboard_below();
  // Above what comes and goes, so that it stays under the pointer.
  show_decision(desk, word);
  show_gap(style, 8);
  if (word.found != nullptr && !word.is_settled()) {
    show_muted(style, say("Groups use it as if they agreed, and say other things by it: gap of {} %.", std::lround(word.found->score * 100)));
  }
  show_gap(style, 16);
  for (const Group* group : word.groups) show_group(desk, word, *group);
  show_foot(desk, word);
  show_gap(style, 12);
  show_next(desk, words);
  ImGui::PopID();
}

}  // namespace concarte::ui
