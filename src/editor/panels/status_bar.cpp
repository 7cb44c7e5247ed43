// The line at the very bottom.
#include "editor/panels/status_bar.h"

#include <cmath>
#include <string>

#include <imgui.h>

#include "base/translate.h"
#include "editor/state/speaker.h"
#include "editor/widgets/widgets.h"

namespace concarte::ui {
namespace {

using session::Verb;

std::string saved_words(const session::State& state) {
  if (state.read_only) return translate("Read only");
  if (state.is_modified()) return translate("Not saved yet");
  return state.path.empty() ? translate("New map") : translate("Saved");
}

void show_part(const Style& style, const std::string& words) {
  ImGui::AlignTextToFramePadding();
  ImGui::TextUnformatted(words.c_str());
  ImGui::SameLine(0, style.px(24));
}

// Who speaks, as a way to say that another does.
void show_speaker(const Desk& desk) {
  const Style& style = desk.style;
  if (desk.document().all<document::Group>().empty() && desk.state().left_panel != session::LeftPanel::inbox) return;
  const document::Group* group = session::speaking(desk.state());
  const float top = ImGui::GetCursorPosY();
  ImGui::AlignTextToFramePadding();
  ImGui::TextUnformatted(translate("Speaking:"));
  ImGui::SameLine(0, style.px(8));
  if (group != nullptr) {
    ImGui::SetCursorPosY(top + style.px(4));
    show_disc(style, *group);
    ImGui::SameLine(0, 0);
  }
  const std::string name = group == nullptr ? std::string(translate("plenary")) : shortened(group->name, style.px(220));
  ImGui::SetCursorPosY(top);
  if (show_button(style, name + "###speaker", Emphasis::quiet)) desk.push(Verb::choose_speaker);
  ImGui::SetItemTooltip("%s", translate("Who speaks? Alt and the digit of a group; Alt+0: plenary"));
  ImGui::SameLine(0, style.px(24));
}

void show_zoom(const Desk& desk) {
  const Style& style = desk.style;
  const auto percent = static_cast<int>(std::lround(desk.state().view.zoom * 100));
  const float side = style.px(32);
  const float middle = style.px(76);
  ImGui::SetCursorPosX(ImGui::GetWindowWidth() - style.px(12) - 2 * side - middle);
  if (show_button(style, "−", Emphasis::quiet, side)) desk.push(Verb::zoom_out);
  show_tip(desk, Verb::zoom_out);
  ImGui::SameLine(0, 0);
  if (show_button(style, say("{} %", percent) + "###percent", Emphasis::quiet, middle)) desk.push(Verb::zoom_100);
  show_tip(desk, Verb::zoom_100);
  ImGui::SameLine(0, 0);
  if (show_button(style, "+", Emphasis::quiet, side)) desk.push(Verb::zoom_in);
  show_tip(desk, Verb::zoom_in);
}

}  // namespace

void show_status_bar(const Desk& desk) {
  const Style& style = desk.style;
  const TypeScope type(style, Type::small);
  const ImVec2 corner = ImGui::GetWindowPos();
  const float wide = ImGui::GetWindowWidth();
  ImGui::GetWindowDrawList()->AddRectFilled(corner, {corner.x + wide, corner.y + 1}, packed(style.palette.rule));
  ImGui::PushStyleVar(ImGuiStyleVar_FramePadding, {style.px(8), style.px(7)});
  ImGui::SetCursorPos({style.px(16), style.px(5)});
  show_speaker(desk);
  show_part(style, say_count("{} idea", "{} ideas", desk.document().node_count()));
  show_part(style, saved_words(desk.state()));
  const auto layout_style = layout::style_from(desk.document().heading().layout_style).value_or(layout::Style::mindmap);
  if (show_button(style, say("Layout: {}", translate(layout::label(layout_style))) + "###layout", Emphasis::quiet)) desk.push(Verb::show_layouts);
  if (!desk.state().murmur.empty()) {
    ImGui::SameLine(0, style.px(16));
    ImGui::AlignTextToFramePadding();
    ImGui::TextDisabled("%s", shortened(desk.state().murmur, ImGui::GetWindowWidth() - ImGui::GetCursorPosX() - style.px(180)).c_str());
  } else if (desk.session.is_busy()) {
    ImGui::SameLine(0, style.px(16));
    ImGui::AlignTextToFramePadding();
    ImGui::TextDisabled("%s", translate("Laying out…"));
  }
  ImGui::SameLine();
  show_zoom(desk);
  ImGui::PopStyleVar();
}

}  // namespace concarte::ui
