// The one question that may stop a person: what becomes of work that is not saved?
#include "editor/ui/question_dialog.h"

#include <algorithm>
#include <array>

#include <imgui.h>

#include "base/translate.h"
#include "base/utf8.h"
#include "editor/ui/dialog.h"
#include "editor/ui/widgets.h"

namespace concarte::ui {
namespace {

using session::Verb;

// The button's words, then its letter.
std::string with_letter(const std::string& words) {
  const auto letter = answer_letter(words);
  return letter ? words + "  (" + *letter + ")" : words;
}

bool is_letter_pressed(const std::string& words) {
  const auto letter = answer_letter(words);
  return letter && ImGui::IsKeyPressed(static_cast<ImGuiKey>(ImGuiKey_A + (*letter - 'A')), false);
}

std::string map_name(const session::State& state) {
  if (!state.path.empty()) return utf8::cleaned(state.path.stem().string());
  return state.document.heading().title;
}

}  // namespace

std::optional<char> answer_letter(const std::string& answer) {
  const std::string folded = utf8::folded(answer);
  if (folded.empty() || folded.front() < 'a' || folded.front() > 'z') return std::nullopt;
  return static_cast<char>(folded.front() - 'a' + 'A');
}

void show_question(const Desk& desk) {
  const Style& style = desk.style;
  if (!begin_dialog(style, "##unsaved", {560, 0})) return;
  show_words(style, say("Save the changes of “{}”?", map_name(desk.state())), Type::heading, Face::semibold);
  show_gap(style, 8);
  show_words(style, translate("Without saving, what was done since the last time is lost."));
  show_gap(style, 24);
  struct Answer {
    Verb verb;
    std::string words;
    Emphasis emphasis;
  };
  const std::array<Answer, 3> answers{Answer{Verb::answer_cancel, translate("Cancel"), Emphasis::plain},
                                      Answer{Verb::answer_discard, translate("Do not save"), Emphasis::plain},
                                      Answer{Verb::answer_save, translate("Save"), Emphasis::primary}};
  float width = style.px(8) * (answers.size() - 1);
  for (const Answer& answer : answers) width += button_width(with_letter(answer.words));
  ImGui::SetCursorPosX(ImGui::GetCursorPosX() + std::max(0.0F, ImGui::GetContentRegionAvail().x - width));
  for (const Answer& answer : answers) {
    if (answer.verb == Verb::answer_save && ImGui::IsWindowAppearing()) ImGui::SetItemDefaultFocus();
    if (show_button(style, with_letter(answer.words), answer.emphasis) || is_letter_pressed(answer.words)) desk.push(answer.verb);
    if (answer.verb == Verb::answer_save) ImGui::SetItemDefaultFocus();
    else ImGui::SameLine(0, style.px(8));
  }
  if (ImGui::IsKeyPressed(ImGuiKey_Escape, false)) desk.push(Verb::answer_cancel);
  end_dialog();
}

}  // namespace concarte::ui
