// The answers to a question about a synthesis, each with its letter.
#include "editor/assembly/question_answers.h"

#include <algorithm>
#include <utility>

#include "base/translate.h"
#include "base/utf8.h"
#include "editor/state/typing_helps.h"
#include "editor/widgets/keys.h"

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

// The key that the words of the answer begin with, as the person reads them.
ImGuiKey key_of(const std::string& words, ImGuiKey otherwise) {
  const char letter = words.empty() ? ' ' : words.front();
  return letter >= 'A' && letter <= 'Z' ? static_cast<ImGuiKey>(ImGuiKey_A + (letter - 'A')) : otherwise;
}

// The buttons of one question, one under the other.
class Answers {
 public:
  Answers(const Style& style, bool has_keys) : style_(style), has_keys_(has_keys) {}

  // `otherwise`: the key of words that begin with no plain letter.
  bool offer(const std::string& words, ImGuiKey otherwise, Emphasis emphasis = Emphasis::plain) {
    const ImGuiKey key = key_of(words, otherwise);
    const char letter = static_cast<char>('A' + (key - ImGuiKey_A));
    const float width = ImGui::GetContentRegionAvail().x;
    const std::string shown = shortened(words, width - style_.px(64));
    if (has_rows_) show_gap(style_, 4);
    has_rows_ = true;
    const bool is_clicked = show_button(style_, std::string("[") + letter + "]  " + shown, emphasis, width);
    if (shown != words) ImGui::SetItemTooltip("%s", words.c_str());
    // A field that has the keyboard has the letters too.
    const bool is_typing = ImGui::IsAnyItemActive() || ImGui::GetIO().WantTextInput || ImGui::GetIO().KeyCtrl || ImGui::GetIO().KeyAlt;
    return is_clicked || (has_keys_ && !is_typing && ImGui::IsKeyPressed(key, false));
  }

 private:
  const Style& style_;
  bool has_keys_;
  bool has_rows_ = false;
};

void push_yes(const Desk& desk, const AnswerDraft& draft, const Question& question) {
  const std::vector<SourceNode> ideas = draft.meant(question);
  session::Arguments arguments = about(ideas);
  if (!draft.words.words.empty()) arguments.text = draft.words.words;
  desk.push(Verb::accept_proposal, std::move(arguments));
  // What was left out is asked about once more, after the others.
  if (ideas.size() == question.ideas.size()) return;
  desk.push(Verb::put_off_proposal, about(question.kind == Question::Kind::subject ? draft.left_out : question.ideas));
}

// Maps about different things have a common title all the same.
void push_no(const Desk& desk, const AnswerDraft& draft, const Question& question) {
  session::Arguments arguments = about(draft.meant(question));
  if (question.kind == Question::Kind::subject && !draft.words.words.empty()) arguments.text = draft.words.words;
  desk.push(Verb::refuse_proposal, std::move(arguments));
}

void show_answers_of_several(const Desk& desk, const AnswerDraft& draft, const Question& question, Answers answers) {
  const std::vector<SourceNode> ideas = draft.meant(question);
  const bool is_subject = question.kind == Question::Kind::subject;
  const bool is_of_a_word = synthesis::explains_a_word(question.reasons);
  ImGui::BeginDisabled(ideas.size() < (is_subject ? 1U : 2U));
  if (answers.offer(translate("Yes, merge"), ImGuiKey_O, is_of_a_word ? Emphasis::plain : Emphasis::primary)) push_yes(desk, draft, question);
  if (answers.offer(translate("No, keep apart"), ImGuiKey_N)) push_no(desk, draft, question);
  if (!is_subject && answers.offer(translate("Other sense, same word"), ImGuiKey_S, is_of_a_word ? Emphasis::primary : Emphasis::plain)) desk.push(Verb::same_word, about(ideas));
  ImGui::EndDisabled();
  if (answers.offer(translate("Decide later"), ImGuiKey_P)) desk.push(Verb::put_off_proposal, about(question.ideas));
}

void ask_reason(const Desk& desk, AnswerDraft& draft, const Question& question) {
  const TextBoxAnswer answer = show_reason(desk, draft.reason, std::exchange(draft.reason_begins, false));
  show_gap(desk.style, 8);
  ImGui::BeginDisabled(draft.reason.words.empty());
  const bool is_clicked = show_button(desk.style, translate("Set it aside"), Emphasis::primary);
  ImGui::EndDisabled();
  ImGui::SameLine();
  const bool is_given_up = show_button(desk.style, translate("Cancel"), Emphasis::quiet);
  if (answer.given_up || is_given_up) draft.asks_reason = false;
  if (is_given_up || !(answer.finished || is_clicked) || draft.reason.words.empty()) return;
  session::Arguments arguments = about(question.ideas);
  arguments.reason = draft.reason.words;
  desk.push(Verb::set_ideas_aside, std::move(arguments));
  draft.asks_reason = false;
}

void show_merging(const Desk& desk, const AnswerDraft& draft, const Asked& asked, Answers& answers) {
  if (asked.neighbours.empty()) return;
  const SourceNode like = chosen(draft, asked.neighbours);
  if (answers.offer(say("Merge with “{}”", ledger::first_line(desk.state().synthesis.maps, like)), ImGuiKey_R)) desk.push(Verb::merge_ideas, about({asked.question.ideas.front(), like}));
}

void show_joining(const Desk& desk, const Question& question, Answers& answers) {
  const document::NodeId node = session::chosen_for(desk.state(), question.ideas.front());
  if (node.empty()) return;
  if (!answers.offer(say("Join to “{}”, chosen on the map", utf8::first_line(desk.document().node(node).text)), ImGuiKey_J)) return;
  session::Arguments arguments = about(question.ideas);
  arguments.node = node;
  desk.push(Verb::merge_ideas, std::move(arguments));
}

// A branch that nobody else speaks of is kept at one stroke.
void show_whole_branch(const Desk& desk, const Asked& asked, Answers& answers) {
  const session::BranchAlone& branch = asked.branch;
  if (branch.ideas.size() < 2) return;
  const bool is_its_own = branch.head == asked.question.ideas.front();
  const std::string words = is_its_own ? say_count("The whole branch: {} idea", "The whole branch: {} ideas", branch.ideas.size())
                                       : say("Together, all {} left under “{}”", branch.ideas.size(), ledger::first_line(desk.state().synthesis.maps, branch.head));
  const bool is_taken = answers.offer(words, ImGuiKey_T);
  std::string listed;
  for (const SourceNode& idea : branch.ideas) listed += (listed.empty() ? "" : "\n") + ledger::first_line(desk.state().synthesis.maps, idea);
  ImGui::SetItemTooltip("%s", listed.c_str());
  if (is_taken) desk.push(Verb::keep_alone, about(branch.ideas));
}

void show_answers_of_one(const Desk& desk, AnswerDraft& draft, const Asked& asked, Answers answers) {
  const Question& question = asked.question;
  if (draft.asks_reason) return ask_reason(desk, draft, question);
  if (answers.offer(translate("Keep it as it is"), ImGuiKey_G, Emphasis::primary)) desk.push(Verb::accept_proposal, about(question.ideas));
  show_whole_branch(desk, asked, answers);
  show_merging(desk, draft, asked, answers);
  show_joining(desk, question, answers);
  if (answers.offer(translate("Set it aside…"), ImGuiKey_E)) {
    draft.asks_reason = draft.reason_begins = true;
    draft.reason = {};
    drop_keyboard_of_frame();
  }
  if (answers.offer(translate("Decide later"), ImGuiKey_P)) desk.push(Verb::put_off_proposal, about(question.ideas));
}

}  // namespace

TextBoxAnswer show_reason(const Desk& desk, FreeField& reason, bool takes_keyboard) {
  show_caption(desk.style, translate("Why is it set aside?"));
  TextBox box;
  box.hint = translate("A reason that its group can read");
  box.helps = session::typing_helps(desk.state());
  if (takes_keyboard) take_keyboard_here();
  return show_free_field(desk.style, "reason", reason, box);
}

SourceNode chosen(const AnswerDraft& draft, const std::vector<SourceNode>& neighbours) {
  const bool is_there = draft.like && std::ranges::find(neighbours, *draft.like) != neighbours.end();
  return is_there ? *draft.like : neighbours.front();
}

std::vector<SourceNode> AnswerDraft::meant(const Question& question) const {
  std::vector<SourceNode> ideas;
  std::ranges::copy_if(question.ideas, std::back_inserter(ideas), [&](const SourceNode& idea) { return !leaves_out(idea); });
  return ideas;
}

bool AnswerDraft::leaves_out(const SourceNode& idea) const { return std::ranges::find(left_out, idea) != left_out.end(); }

void show_answers(const Desk& desk, AnswerDraft& draft, const Asked& asked, bool has_keys) {
  const Answers answers(desk.style, has_keys);
  if (asked.question.kind == Question::Kind::alone) show_answers_of_one(desk, draft, asked, answers);
  else show_answers_of_several(desk, draft, asked.question, answers);
}

}  // namespace concarte::ui
