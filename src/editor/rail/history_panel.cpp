// The steps done on the map, in words.
#include "editor/rail/history_panel.h"

#include <utility>

#include <imgui_internal.h>

#include "base/translate.h"
#include "editor/widgets/widgets.h"
#include "map/edit/subject.h"

namespace concarte::ui {
namespace {

constexpr double LineHeight = 30, Margin = 12;

void go_to(const Desk& desk, std::size_t step) {
  session::Arguments arguments;
  arguments.position = static_cast<int>(step);
  desk.push(session::Verb::go_to_step, std::move(arguments));
}

// True when it is clicked.
bool show_step(const Style& style, const std::string& words, bool is_present, bool is_undone) {
  const ImVec2 corner = ImGui::GetCursorScreenPos();
  const float width = ImGui::GetContentRegionAvail().x;
  const float height = style.px(LineHeight);
  const bool clicked = ImGui::Selectable("##step", is_present, ImGuiSelectableFlags_None, {width, height});
  const TypeScope type(style, Type::small, is_present ? Face::semibold : Face::regular);
  const std::string label = shortened(words, width - style.px(2 * Margin));
  ImGui::GetWindowDrawList()->AddText({corner.x + style.px(Margin), corner.y + (height - ImGui::GetFontSize()) / 2},
                                      packed(is_undone ? style.palette.muted : style.palette.ink), label.c_str());
  if (label != words) ImGui::SetItemTooltip("%s", words.c_str());
  return clicked;
}

}  // namespace

std::string step_words(const edit::Step& step) {
  const edit::Subject subject = edit::subject_of(step.change);
  const std::string label = translate(step.label);
  if (subject.words.empty()) return label;
  if (subject.others == 0) return say("{}: {}", label, subject.words);
  return say_count("{1}: {2} and {0} other", "{1}: {2} and {0} others", subject.others, label, subject.words);
}

void show_history(const Desk& desk, HistoryPanel& panel, bool takes_keyboard) {
  const Style& style = desk.style;
  const edit::History& history = desk.state().history;
  const bool moved = std::exchange(panel.present_seen, history.present()) != history.present();
  const bool scrolls = !std::exchange(panel.was_shown, true) || moved;
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {0, 0});
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {style.px(8), style.px(8)});
  ImGui::BeginChild("steps", {0, 0}, ImGuiChildFlags_AlwaysUseWindowPadding);
  ImGuiListClipper clipper;
  clipper.Begin(static_cast<int>(history.steps().size()) + 1, style.px(LineHeight));
  if (scrolls || takes_keyboard) clipper.IncludeItemByIndex(static_cast<int>(history.present()));
  while (clipper.Step())
    for (int place = clipper.DisplayStart; place < clipper.DisplayEnd; ++place) {
      const auto i = static_cast<std::size_t>(place);
      const bool is_present = i == history.present();
      ImGui::PushID(place);
      const std::string words = i == 0 ? std::string(translate("The map as it was opened")) : step_words(history.steps()[i - 1]);
      if (show_step(style, words, is_present, i > history.present()) && !is_present) go_to(desk, i);
      if (is_present && takes_keyboard) take_keyboard();
      if (is_present && scrolls) ImGui::ScrollToItem(ImGuiScrollFlags_KeepVisibleCenterY);
      ImGui::PopID();
    }
  ImGui::EndChild();
  ImGui::PopStyleVar(2);
}

}  // namespace concarte::ui
