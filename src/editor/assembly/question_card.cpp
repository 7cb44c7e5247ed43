// The question that is asked about a synthesis: what may be the same, why, and where it would stand.
#include "editor/assembly/question_card.h"

#include <algorithm>
#include <cmath>
#include <functional>

#include "base/translate.h"
#include "base/utf8.h"
#include "editor/assembly/gauge.h"
#include "editor/state/typing_helps.h"
#include "map/ledger/placing.h"
#include "map/ledger/voices.h"

namespace concarte::ui {
namespace {

using ledger::SourceNode;
using session::Question;
using session::Verb;

// The answers stand no higher than this below the question's beginning, so that they stay under the pointer from one to the next; nor
// lower than they can be seen whole, whatever the question's length.
constexpr double AnswersFrom = 380, LeastQuestion = 120;

// What an idea stands under in its own map; nothing for what the map is about.
std::string context_of(const ledger::SourceMaps& maps, const SourceNode& idea) {
  const document::Node* node = ledger::find(maps, idea);
  const document::Node* above = node == nullptr ? nullptr : maps.at(idea.source)->find(node->parent);
  return above == nullptr ? std::string() : utf8::first_line(above->text);
}

std::vector<SourceNode> in_order_of_sources(const Desk& desk, std::vector<SourceNode> ideas) {
  const auto rank = [&](const SourceNode& idea) {
    const document::Source* source = desk.document().all<document::Source>().find(idea.source);
    return source == nullptr ? document::Rank{} : source->rank;
  };
  std::ranges::stable_sort(ideas, [&](const SourceNode& a, const SourceNode& b) { return rank(a) < rank(b); });
  return ideas;
}

// What it stands under, then who says it: “La famille · Table 1, Enseignants”.
std::string origin(const std::vector<const document::Group*>& groups, const std::string& context) {
  std::string names;
  for (const document::Group* group : groups) names += (names.empty() ? "" : ", ") + group->name;
  return names.empty() || context.empty() ? names + context : context + " · " + names;
}

std::vector<const document::Group*> groups_of(const Desk& desk, const SourceNode& idea) {
  const document::Node* node = ledger::find(desk.state().synthesis.maps, idea);
  const document::Source* source = desk.document().all<document::Source>().find(idea.source);
  if (node == nullptr || source == nullptr) return {};
  return groups_named_by(desk.document(), ledger::contributions(ledger::Voices::of(desk.document(), *source), idea, *node));
}

void show_part(AnswerDraft& draft, const SourceNode& idea, float right) {
  ImGui::SameLine();
  ImGui::SetCursorPosX(right - ImGui::GetFrameHeight());
  bool is_in = !draft.leaves_out(idea);
  ImGui::PushStyleVar(ImGuiStyleVar_FrameBorderSize, 1);
  if (ImGui::Checkbox("##in", &is_in)) {
    if (is_in) std::erase(draft.left_out, idea);
    else draft.left_out.push_back(idea);
  }
  ImGui::PopStyleVar();
  ImGui::SetItemTooltip("%s", translate("Part of the answer"));
}

void show_idea(const Desk& desk, AnswerDraft& draft, const SourceNode& idea, bool can_be_left_out) {
  const Style& style = desk.style;
  const ledger::SourceMaps& maps = desk.state().synthesis.maps;
  const document::Node* node = ledger::find(maps, idea);
  if (node == nullptr) return;
  const std::vector<const document::Group*> groups = groups_of(desk, idea);
  const float left = ImGui::GetCursorPosX();
  const float right = left + ImGui::GetContentRegionAvail().x;
  for (const document::Group* group : groups) {
    show_disc(style, *group);
    ImGui::SameLine(0, style.px(4));
  }
  if (!groups.empty()) ImGui::SameLine(0, style.px(8));
  const bool is_out = draft.leaves_out(idea);
  const float room = can_be_left_out ? ImGui::GetFrameHeight() + style.px(6) : 0;
  ImGui::BeginGroup();
  ImGui::PushTextWrapPos(right - room);
  {
    const ColourScope ink(ImGuiCol_Text, is_out ? style.palette.muted : style.palette.ink);
    ImGui::TextUnformatted(node->text.c_str());
  }
  {
    const TypeScope type(style, Type::small);
    const ColourScope ink(ImGuiCol_Text, style.palette.muted);
    const bool is_placed = !ledger::placement(desk.document(), idea).into.empty();
    const std::string context = (is_placed ? std::string(translate("already placed")) + " · " : "") + context_of(maps, idea);
    const std::string told = is_out ? std::string(translate("Left out of this answer")) : origin(groups, context);
    // Their letters tell who says it where there is no room for the names.
    const float wide = right - room - ImGui::GetCursorPosX();
    const bool has_room = is_out || context.empty() || ImGui::CalcTextSize(told.c_str()).x <= wide;
    ImGui::TextUnformatted(shortened(has_room ? told : context, wide).c_str());
    ImGui::SetItemTooltip("%s", told.c_str());
  }
  ImGui::PopTextWrapPos();
  ImGui::EndGroup();
  if (can_be_left_out) show_part(draft, idea, right);
  ImGui::SetCursorPosX(left);
  show_gap(style, 10);
}

void show_reasons(const Desk& desk, const Question& question) {
  if (question.kind != Question::Kind::proposal) return;
  std::string why;
  for (const synthesis::Reason& reason : question.reasons) why += (why.empty() ? "" : "\n") + synthesis::said(reason);
  show_gap(desk.style, 8);
  show_caption(desk.style, say("Likeness: {} %", static_cast<int>(std::lround(question.score * 100))).c_str());
  show_words(desk.style, why, Type::small);
  show_gap(desk.style, 12);
}

// Where the answer would put them: in the idea that holds one of them already, or under what holds their parents.
void show_place(const Desk& desk, const AnswerDraft& draft, const Question& question) {
  if (question.kind == Question::Kind::subject) return;
  const document::Document& map = desk.document();
  const std::vector<SourceNode> ideas = draft.meant(question);
  const std::vector<document::NodeId> nodes = ledger::nodes_of(map, ideas);
  const document::NodeId at = nodes.empty() ? ledger::natural_parent(map, desk.state().synthesis.maps, ideas) : nodes.front();
  const document::Node* node = map.find(at);
  if (node == nullptr) return;
  const std::string words = utf8::first_line(node->text);
  show_muted(desk.style, nodes.empty() ? say("To be placed under “{}”", words) : say("To be joined to “{}”", words));
  show_gap(desk.style, 8);
}

// The closest that others say, to look at before it is kept: the one chosen is what the answer merges it with.
void show_likes(const Desk& desk, AnswerDraft& draft, const std::vector<SourceNode>& neighbours) {
  if (neighbours.empty()) return;
  const Style& style = desk.style;
  show_caption(style, translate("Closest elsewhere"));
  const SourceNode taken = chosen(draft, neighbours);
  for (const SourceNode& like : neighbours) {
    ImGui::PushID(ledger::to_string(like).c_str());
    const std::string words = ledger::first_line(desk.state().synthesis.maps, like);
    const auto groups = groups_of(desk, like);
    const float top = ImGui::GetCursorPosY();
    ImGui::PushStyleVar(ImGuiStyleVar_FrameBorderSize, 1);
    if (ImGui::RadioButton("##like", taken == like)) draft.like = like;
    ImGui::PopStyleVar();
    ImGui::SameLine(0, style.px(4));
    ImGui::SetCursorPosY(top + (ImGui::GetFrameHeight() - style.px(DiscSize)) / 2);
    if (!groups.empty()) show_disc(style, *groups.front());
    ImGui::SameLine(0, style.px(8));
    ImGui::SetCursorPosY(top);
    ImGui::AlignTextToFramePadding();
    ImGui::TextUnformatted(shortened(words, ImGui::GetContentRegionAvail().x).c_str());
    ImGui::SetItemTooltip("%s", words.c_str());
    if (ImGui::IsItemClicked()) draft.like = like;
    ImGui::PopID();
  }
  show_gap(style, 8);
}

void show_words_it_becomes(const Desk& desk, AnswerDraft& draft, const Question& question) {
  const document::Document& map = desk.document();
  const bool is_subject = question.kind == Question::Kind::subject;
  const std::string there = is_subject && !map.main_root().empty() ? map.node(map.main_root()).text : std::string();
  show_caption(desk.style, translate(is_subject ? mark("What the synthesis is about") : mark("Words of the idea they become")));
  TextBox box;
  box.hint = there.empty() ? translate("Those of one of the groups") : there.c_str();
  box.helps = session::typing_helps(desk.state());
  (void)show_free_field(desk.style, "words", draft.words, box);
  show_gap(desk.style, 8);
}

void show_heading(const Desk& desk, const Question& question, std::size_t count) {
  const char* about = mark("Idea alone");
  const char* asked = mark("Nothing alike was found. Keep it?");
  if (question.kind == Question::Kind::subject) about = mark("To begin with"), asked = mark("Are these maps about the same?");
  if (question.kind == Question::Kind::proposal) about = mark("Proposal"), asked = mark("Do they say the same?");
  show_muted(desk.style, translate(about) + std::string(" · ") + say_count("{} question left", "{} questions left", count));
  show_gap(desk.style, 4);
  show_words(desk.style, translate(asked), Type::heading, Face::semibold);
  show_gap(desk.style, 12);
}

void show_question(const Desk& desk, AnswerDraft& draft, const Asked& asked, std::size_t count) {
  const Question& question = asked.question;
  show_heading(desk, question, count);
  for (const SourceNode& idea : in_order_of_sources(desk, question.ideas)) {
    ImGui::PushID(ledger::to_string(idea).c_str());
    show_idea(desk, draft, idea, question.ideas.size() > 2);
    ImGui::PopID();
  }
  show_reasons(desk, question);
  if (question.kind != Question::Kind::alone) show_words_it_becomes(desk, draft, question);
  else show_likes(desk, draft, asked.neighbours);
  show_place(desk, draft, question);
}

void show_finished(const Desk& desk) {
  show_words(desk.style, translate("Every idea has its place"), Type::heading, Face::semibold);
  show_gap(desk.style, 8);
  show_muted(desk.style, translate("What is still open – disagreements hidden, words without a definition – is in the list beside."), Type::body);
  show_gap(desk.style, 12);
  const float width = ImGui::GetContentRegionAvail().x;
  if (show_button(desk.style, translate("What is still open"), Emphasis::primary, width)) desk.push(Verb::show_audit);
  show_gap(desk.style, 4);
  if (show_button(desk.style, translate("Words to clear up"), Emphasis::plain, width)) desk.push(Verb::show_words);
}

void follow(const Desk& desk, QuestionCard& card) {
  const session::State& state = desk.state();
  const std::tuple now{state.document_number, state.history.revision(), std::hash<std::string>{}(state.synthesis.compared) + state.synthesis.maps.size(),
                       state.synthesis.put_off.size()};
  QuestionsAtHand& at_hand = card.at_hand;
  if (at_hand.is_made && at_hand.of == now) return;
  at_hand = {true, now, session::open_questions(state), {}};
  card.asked = {};
  for (const auto& source : desk.document().all<document::Source>()) {
    const ledger::Coverage counted = ledger::coverage(desk.document(), state.synthesis.maps, source.id);
    at_hand.all.placed += counted.placed;
    at_hand.all.total += counted.total;
  }
}

void follow_question(const session::State& state, QuestionCard& card) {
  const std::vector<Question>& questions = card.at_hand.questions;
  const Question& question = questions[session::question_asked(state, questions)];
  if (card.asked.question.ideas != question.ideas) {
    card.asked = {question, {}, {}};
    if (question.kind == Question::Kind::alone) {
      card.asked.neighbours = session::neighbours(state, question.ideas.front());
      card.asked.branch = session::branch_alone(state, questions, question.ideas.front());
    }
  }
  if (card.draft.asked == question.ideas) return;
  card.draft = {};
  card.draft.asked = question.ideas;
}

// Who answers before anything is compared would keep apart what others say too.
bool is_compared(const session::State& state) { return state.synthesis.progress >= 1 || !state.synthesis.compared.empty(); }

void show_progress(const Desk& desk) {
  const session::SynthesisDesk& synthesis = desk.state().synthesis;
  if (synthesis.progress >= 1) return;
  show_gap(desk.style, 8);
  show_muted(desk.style, say("Comparing the maps: {} %", static_cast<int>(synthesis.progress * 100)));
  // Whoever leaves the panel stops the comparison; it begins anew when it is opened again.
  if (show_button(desk.style, translate("Stop comparing"), Emphasis::plain)) desk.push(Verb::show_synthesis);
}

}  // namespace

bool QuestionCard::asks(const session::State& state) const {
  return state.left_panel == session::LeftPanel::synthesis && is_compared(state) && !at_hand.questions.empty();
}

void show_question_card(const Desk& desk, QuestionCard& card, bool has_keys, bool takes_keyboard) {
  const Style& style = desk.style;
  const session::State& state = desk.state();
  follow(desk, card);
  const std::vector<Question>& questions = card.at_hand.questions;
  show_gauge(style, card.at_hand.all.placed, card.at_hand.all.total, ImGui::GetContentRegionAvail().x);
  show_gap(style, 16);
  if (!is_compared(state)) return show_progress(desk);
  if (questions.empty()) return state.synthesis.progress < 1 ? show_progress(desk) : show_finished(desk);
  follow_question(state, card);
  const float room = ImGui::GetContentRegionAvail().y - card.answers_height;
  const float height = std::clamp(std::max(card.question_height, style.px(AnswersFrom)), style.px(LeastQuestion), std::max(room, style.px(LeastQuestion)));
  ImGui::BeginChild("asked", {0, height});
  show_question(desk, card.draft, card.asked, questions.size());
  card.question_height = ImGui::GetCursorPosY();
  ImGui::EndChild();
  const float answers_begin = ImGui::GetCursorPosY();
  if (takes_keyboard) take_keyboard_below();
  show_answers(desk, card.draft, card.asked, has_keys);
  show_gap(style, 4);
  if (show_button(style, translate("‹ Previous"), Emphasis::quiet)) desk.push(Verb::previous_question);
  ImGui::SameLine();
  if (show_button(style, translate("Next ›"), Emphasis::quiet)) desk.push(Verb::next_question);
  card.answers_height = ImGui::GetCursorPosY() - answers_begin;
  // Below everything, so that nothing moves when it comes and goes.
  show_progress(desk);
}

}  // namespace concarte::ui
