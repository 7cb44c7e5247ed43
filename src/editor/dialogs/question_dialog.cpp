// The one question that may stop a person: what becomes of work that is not saved?
#include "editor/dialogs/question_dialog.h"

#include <array>
#include <string>

#include <imgui.h>

#include "base/translate.h"
#include "base/utf8.h"
#include "editor/widgets/dialog.h"
#include "editor/widgets/widgets.h"

namespace concarte::ui {
namespace {

using session::Verb;

std::string map_name(const session::State& state) {
  if (!state.path.empty()) return utf8::cleaned(state.path.stem().string());
  return state.document.heading().title;
}

}  // namespace

void show_question(const Desk& desk) {
  const Style& style = desk.style;
  if (!begin_dialog(style, "##unsaved", {560, 0})) return;
  show_words(style, say("Save the changes of “{}”?", map_name(desk.state())), Type::heading, Face::semibold);
  show_gap(style, 8);
  show_words(style, translate("Without saving, what was done since the last time is lost."));
  show_gap(style, 24);
  constexpr std::array Verbs{Verb::answer_cancel, Verb::answer_discard, Verb::answer_save};
  const std::array<std::string, 3> answers{translate("Cancel"), translate("Do not save"), translate("Save")};
  if (const auto given = show_answers(style, answers, Letters::shown)) desk.push(Verbs[*given]);
  ImGui::SetItemDefaultFocus();  // the last one, which loses nothing
  if (ImGui::IsKeyPressed(ImGuiKey_Escape, false)) desk.push(Verb::answer_cancel);
  end_dialog();
}

}  // namespace concarte::ui
