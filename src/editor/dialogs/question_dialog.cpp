// The one question that may stop a person: what becomes of work that is not saved?
#include "editor/dialogs/question_dialog.h"

#include <algorithm>
#include <array>
#include <string>

#include <imgui.h>

#include "base/translate.h"
#include "editor/widgets/dialog.h"
#include "editor/widgets/widgets.h"

namespace concarte::ui {
namespace {

using session::Verb;

void show_three_answers(const Desk& desk, const std::array<std::string, 3>& answers) {
  constexpr std::array Verbs{Verb::answer_cancel, Verb::answer_discard, Verb::answer_save};
  show_gap(desk.style, 24);
  if (const auto given = show_answers(desk.style, answers, Letters::shown)) desk.push(Verbs[*given]);
  ImGui::SetItemDefaultFocus();  // the last one, which loses nothing
  if (ImGui::IsKeyPressed(ImGuiKey_Escape, false)) desk.push(Verb::answer_cancel);
}

}  // namespace

void show_question(const Desk& desk) {
  const Style& style = desk.style;
  if (!begin_dialog(style, "##unsaved", {560, 0})) return;
  show_words(style, say("Save the changes of “{}”?", session::map_name(desk.state())), Type::heading, Face::semibold);
  show_gap(style, 8);
  show_words(style, translate("Without saving, what was done since the last time is lost."));
  show_three_answers(desk, {translate("Cancel"), translate("Do not save"), translate("Save")});
  end_dialog();
}

void show_quitting(const Desk& desk, const session::Tabs& tabs) {
  constexpr int MostNamed = 8;
  const Style& style = desk.style;
  if (!begin_dialog(style, "##quitting", {560, 0})) return;
  const auto count = std::count_if(tabs.tabs.begin(), tabs.tabs.end(), [](const auto& tab) { return tab.has_unsaved_work; });
  show_words(style, say_count("Save the changes of {} map?", "Save the changes of {} maps?", static_cast<unsigned long>(count)), Type::heading, Face::semibold);
  show_gap(style, 8);
  int named = 0;
  for (const session::Tab& tab : tabs.tabs)
    if (tab.has_unsaved_work && ++named <= MostNamed) show_words(style, say("“{}”", tab.title));
  if (named > MostNamed) show_words(style, say_count("and {} other", "and {} others", static_cast<unsigned long>(named - MostNamed)));
  show_gap(style, 8);
  show_words(style, translate("Without saving, what was done since the last time is lost."));
  show_three_answers(desk, {translate("Cancel"), translate("Do not save"), translate("Save all")});
  end_dialog();
}

}  // namespace concarte::ui
