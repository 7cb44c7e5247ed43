// The question that is asked about a synthesis: what may be the same, why, and the four answers.
#include "editor/assembly/question_card.h"

#include <algorithm>
#include <array>
#include <utility>

#include "base/translate.h"
#include "editor/assembly/gauge.h"
#include "editor/widgets/keys.h"
#include "editor/state/synthesis_desk.h"
#include "map/ledger/audit.h"
#include "map/ledger/voices.h"

namespace concarte::ui {
namespace {

using ledger::SourceNode;
using session::Question;
using session::Verb;

session::Arguments about(const std::vector<SourceNode>& ideas) {
  session::Arguments arguments;
  arguments.ideas.emplace();
  for (const SourceNode& idea : ideas) arguments.ideas->push_back(ledger::to_string(idea));
  return arguments;
}

// What an idea stands under in its own map, from the nearest up.
std::string context_of(const ledger::SourceMaps& maps, const SourceNode& idea) {
  const document::Node* node = ledger::find(maps, idea);
  const document::Document& map = *maps.at(idea.source);
  const document::Node* above = node == nullptr ? nullptr : map.find(node->parent);
  return above == nullptr || above->parent.empty() ? map.heading().title : above->text.substr(0, above->text.find('\n'));
}

std::vector<SourceNode> in_order_of_sources(const Desk& desk, std::vector<SourceNode> ideas) {
  const auto rank = [&](const SourceNode& idea) {
    const document::Source* source = desk.document().all<document::Source>().find(idea.source);
    return source == nullptr ? document::Rank{} : source->rank;
  };
  std::stable_sort(ideas.begin(), ideas.end(), [&](const SourceNode& a, const SourceNode& b) { return rank(a) < rank(b); });
  return ideas;
}

bool is_left_out(const QuestionCard& card, const SourceNode& idea) {
  return std::find(card.left_out.begin(), card.left_out.end(), idea) != card.left_out.end();
}

std::vector<SourceNode> meant(const QuestionCard& card, const Question& question) {
  std::vector<SourceNode> ideas;
  std::copy_if(question.ideas.begin(), question.ideas.end(), std::back_inserter(ideas), [&](const SourceNode& idea) { return !is_left_out(card, idea); });
  return ideas;
}

void show_idea(const Desk& desk, QuestionCard& card, const SourceNode& idea, bool can_be_left_out) {
  const Style& style = desk.style;
  const ledger::SourceMaps& maps = desk.state().synthesis.maps;
  const document::Node* node = ledger::find(maps, idea);
  const document::Source* source = desk.document().all<document::Source>().find(idea.source);
  if (node == nullptr || source == nullptr) return;
  const auto said = ledger::contributions(ledger::Voices::of(desk.document(), *source), idea, *node);
  const std::vector<const document::Group*> groups = groups_named_by(desk.document(), said);
  const float left = ImGui::GetCursorPosX();
  const float right = left + ImGui::GetContentRegionAvail().x;
  for (const document::Group* group : groups) {
    show_disc(style, *group);
    ImGui::SameLine(0, style.px(4));
  }
  if (!groups.empty()) ImGui::SameLine(0, style.px(8));
  ImGui::BeginGroup();
  const bool is_out = is_left_out(card, idea);
  {
    const ColourScope ink(ImGuiCol_Text, is_out ? style.palette.muted : style.palette.ink);
    ImGui::PushTextWrapPos(right - (can_be_left_out ? style.px(34) : 0));
    ImGui::TextUnformatted(node->text.c_str());
    ImGui::PopTextWrapPos();
  }
  show_muted(style, is_out ? std::string(translate("Left out of this answer")) : context_of(maps, idea));
  ImGui::EndGroup();
  if (can_be_left_out) {
    ImGui::SameLine();
    ImGui::SetCursorPosX(right - style.px(28));
    bool is_in = !is_out;
    if (ImGui::Checkbox("##in", &is_in)) {
      if (is_in) std::erase(card.left_out, idea);
      else card.left_out.push_back(idea);
    }
    ImGui::SetItemTooltip("%s", translate("Part of the answer"));
  }
  ImGui::SetCursorPosX(left);
  show_gap(style, 12);
}

struct Answer {
  Verb verb;
  const char* words;  // English, to be translated: begins with its letter
  ImGuiKey key;
};
// Letters of the French words; in English Y is also yes.
constexpr std::array Answers{Answer{Verb::accept_proposal, mark("Yes, merge"), ImGuiKey_O}, Answer{Verb::refuse_proposal, mark("No, keep apart"), ImGuiKey_N},
                             Answer{Verb::same_word, mark("Other sense, same word"), ImGuiKey_S}, Answer{Verb::put_off_proposal, mark("Decide later"), ImGuiKey_P}};

// The key that the words of the answer begin with, as the person reads them.
ImGuiKey key_of(const std::string& words, ImGuiKey otherwise) {
  const char letter = words.empty() ? ' ' : words.front();
  return letter >= 'A' && letter <= 'Z' ? static_cast<ImGuiKey>(ImGuiKey_A + (letter - 'A')) : otherwise;
}

bool show_answer(const Style& style, const std::string& words, ImGuiKey key, Emphasis emphasis, bool has_keys) {
  const char letter = static_cast<char>('A' + (key - ImGuiKey_A));
  const bool clicked = show_button(style, std::string("[") + letter + "]  " + words, emphasis, ImGui::GetContentRegionAvail().x);
  // A field that has the keyboard has the letters too.
  const bool is_typing = ImGui::IsAnyItemActive() || ImGui::GetIO().WantTextInput || ImGui::GetIO().KeyCtrl || ImGui::GetIO().KeyAlt;
  return clicked || (has_keys && !is_typing && ImGui::IsKeyPressed(key, false));
}

void show_answers_of_proposal(const Desk& desk, QuestionCard& card, const Question& question, bool has_keys) {
  for (const Answer& answer : Answers) {
    const std::string words = translate(answer.words);
    const std::vector<SourceNode> ideas = meant(card, question);
    ImGui::BeginDisabled(answer.verb != Verb::put_off_proposal && ideas.size() < 2);
    if (show_answer(desk.style, words, key_of(words, answer.key), answer.verb == Verb::accept_proposal ? Emphasis::primary : Emphasis::plain, has_keys)) {
      session::Arguments arguments = about(answer.verb == Verb::put_off_proposal ? question.ideas : ideas);
      if (answer.verb == Verb::accept_proposal && !card.words.words.empty()) arguments.text = card.words.words;
      desk.push(answer.verb, std::move(arguments));
      // What was left out is asked about once more, after the others.
      if (answer.verb == Verb::accept_proposal && ideas.size() < question.ideas.size()) desk.push(Verb::put_off_proposal, about(question.ideas));
    }
    ImGui::EndDisabled();
    show_gap(desk.style, 4);
  }
}

// Into the idea that is selected on the map: the way of those who have no pointer to drag with.
void show_merging(const Desk& desk, const Question& question, bool has_keys) {
  const document::Node* selected = desk.document().find(desk.state().selection.focus());
  if (selected == nullptr || selected->id == desk.document().main_root()) return;
  const std::string words = shortened(say("Merge with “{}”", selected->text.substr(0, selected->text.find('\n'))), ImGui::GetContentRegionAvail().x - desk.style.px(64));
  if (show_answer(desk.style, words, key_of(words, ImGuiKey_R), Emphasis::plain, has_keys)) {
    session::Arguments arguments = about(question.ideas);
    arguments.node = selected->id;
    desk.push(Verb::merge_ideas, std::move(arguments));
  }
  show_gap(desk.style, 4);
}

void ask_reason(const Desk& desk, QuestionCard& card, const Question& question) {
  show_caption(desk.style, translate("Why is it set aside?"));
  TextBox box;
  box.hint = translate("A reason that its group can read");
  if (std::exchange(card.reason_begins, false)) take_keyboard_here();
  const TextBoxAnswer answer = show_free_field(desk.style, "reason", card.reason, box);
  if (answer.given_up) card.asks_reason = false;
  if (!answer.finished || card.reason.words.empty()) return;
  session::Arguments arguments = about(question.ideas);
  arguments.reason = card.reason.words;
  desk.push(Verb::set_ideas_aside, std::move(arguments));
  card.asks_reason = false;
}

void show_answers_of_idea(const Desk& desk, QuestionCard& card, const Question& question, bool has_keys) {
  if (card.asks_reason) return ask_reason(desk, card, question);
  const std::string keep = translate("Keep it, alone"), aside = translate("Set it aside…"), later = translate("Decide later");
  if (show_answer(desk.style, keep, key_of(keep, ImGuiKey_G), Emphasis::primary, has_keys)) desk.push(Verb::accept_proposal, about(question.ideas));
  show_gap(desk.style, 4);
  show_merging(desk, question, has_keys);
  if (show_answer(desk.style, aside, key_of(aside, ImGuiKey_E), Emphasis::plain, has_keys)) {
    card.asks_reason = card.reason_begins = true;
    card.reason = {};
    drop_keyboard_of_frame();
  }
  show_gap(desk.style, 4);
  if (show_answer(desk.style, later, key_of(later, ImGuiKey_P), Emphasis::plain, has_keys)) desk.push(Verb::put_off_proposal, about(question.ideas));
}

void show_reasons(const Desk& desk, const Question& question) {
  if (question.reasons.empty()) return;
  std::string why;
  for (const synthesis::Reason& reason : question.reasons) why += (why.empty() ? "" : "\n") + synthesis::said(reason);
  show_caption(desk.style, translate("Why"));
  show_words(desk.style, why, Type::small);
  show_gap(desk.style, 12);
}

void show_total(const Desk& desk) {
  std::size_t placed = 0, total = 0;
  for (const auto& source : desk.document().all<document::Source>()) {
    const ledger::Coverage counted = ledger::coverage(desk.document(), desk.state().synthesis.maps, source.id);
    placed += counted.placed;
    total += counted.total;
  }
  show_gauge(desk.style, placed, total, ImGui::GetContentRegionAvail().x);
  show_gap(desk.style, 16);
}

void show_finished(const Desk& desk) {
  show_words(desk.style, translate("Every idea has its place"), Type::heading, Face::semibold);
  show_gap(desk.style, 8);
  show_muted(desk.style, translate("What is still open — disagreements hidden, words without a definition — is listed in the audit."), Type::body);
  show_gap(desk.style, 12);
  if (show_button(desk.style, translate("What is still open"), Emphasis::primary)) desk.push(Verb::show_audit);
}

}  // namespace

void show_question_card(const Desk& desk, QuestionCard& card, bool has_keys, bool takes_keyboard) {
  const Style& style = desk.style;
  const session::State& state = desk.state();
  const std::vector<Question> questions = session::open_questions(state);
  show_total(desk);
  if (state.synthesis.progress < 1) {
    show_muted(style, say("Comparing the maps: {} %", static_cast<int>(state.synthesis.progress * 100)));
    show_gap(style, 12);
    // Who answers before anything is compared would keep apart what others say too.
    if (state.synthesis.compared.empty()) return;
  }
  if (questions.empty()) return state.synthesis.progress < 1 ? void() : show_finished(desk);
  const std::size_t place = session::question_asked(state, questions);
  const Question& question = questions[place];
  if (card.asked != question.ideas) {
    card = {};
    card.asked = question.ideas;
  }
  show_muted(style, question.is_proposal() ? say("Proposal {} of {}", place + 1, questions.size()) : say("Idea alone, {} of {}", place + 1, questions.size()));
  show_gap(style, 4);
  show_words(style, translate(question.is_proposal() ? mark("Do they say the same?") : mark("Nobody else says this. Keep it?")), Type::heading, Face::semibold);
  show_gap(style, 12);
  for (const SourceNode& idea : in_order_of_sources(desk, question.ideas)) {
    ImGui::PushID(ledger::to_string(idea).c_str());
    show_idea(desk, card, idea, question.ideas.size() > 2);
    ImGui::PopID();
  }
  show_gap(style, 4);
  show_reasons(desk, question);
  if (question.is_proposal()) {
    show_caption(style, translate("Words of the idea they become"));
    TextBox box;
    box.hint = translate("Those of one of the groups");
    (void)show_free_field(style, "words", card.words, box);
    show_gap(style, 12);
  }
  if (takes_keyboard) take_keyboard_below();
  if (question.is_proposal()) show_answers_of_proposal(desk, card, question, has_keys);
  else show_answers_of_idea(desk, card, question, has_keys);
  show_gap(style, 12);
  if (show_button(style, translate("‹ Previous"), Emphasis::quiet)) desk.push(Verb::previous_question);
  ImGui::SameLine();
  if (show_button(style, translate("Next ›"), Emphasis::quiet)) desk.push(Verb::next_question);
}

}  // namespace concarte::ui
