// Under the label being typed after `=`: the ideas of the map that hold its words.
#include "editor/panels/match_list.h"

#include <algorithm>
#include <string>

#include <imgui.h>

#include "base/translate.h"
#include "base/utf8.h"
#include "editor/panels/voices.h"
#include "editor/state/lens.h"
#include "editor/state/speaker.h"
#include "editor/widgets/widgets.h"

namespace concarte::ui {
namespace {

using document::Node;
using session::Verb;

constexpr double Width = 420, RowHeight = 46, Margin = 12;  // units

void show_match(const Desk& desk, const Node& node, bool is_chosen) {
  const Style& style = desk.style;
  const ImVec2 corner = ImGui::GetCursorPos();
  const float width = ImGui::GetContentRegionAvail().x;
  ImGui::PushID(node.id.view().data(), node.id.view().data() + node.id.view().size());
  if (ImGui::Selectable("##match", is_chosen, ImGuiSelectableFlags_None, {width, style.px(RowHeight)})) {
    session::Arguments arguments;
    arguments.node = node.id;
    desk.push(Verb::text_adopt, arguments);
  }
  ImGui::PopID();
  const float discs = show_discs_at_end(desk, node, {corner.x + width - style.px(8), corner.y + style.px(12)});
  ImGui::SetCursorPos({corner.x + style.px(8), corner.y + style.px(4)});
  ImGui::TextUnformatted(shortened(utf8::first_line(node.text), width - discs - style.px(24)).c_str());
  if (const Node* parent = desk.document().find(node.parent)) {
    const TypeScope small(style, Type::small);
    const ColourScope muted(ImGuiCol_Text, style.palette.muted);
    ImGui::SetCursorPos({corner.x + style.px(8), corner.y + style.px(24)});
    ImGui::TextUnformatted(shortened(say("under “{}”", utf8::first_line(parent->text)), width - discs - style.px(24)).c_str());
  }
  ImGui::SetCursorPos({corner.x, corner.y + style.px(RowHeight)});
}

std::string hint(const Desk& desk) {
  const session::TextEdit& edit = *desk.state().text_edit;
  const document::Group* group = session::speaking(desk.state());
  if (group == nullptr) return translate("Nobody is speaking. Say first which group does: Alt and its digit.");
  if (edit.now.text.empty()) return translate("Type a few words of an idea that is on the map.");
  if (edit.matches.empty()) return translate("No idea of the map holds these words: Enter makes a new one.");
  return say("Enter: {} says it too · arrows: another idea · Escape: leave the words as they are", group->name);
}

}  // namespace

void show_match_list(const Desk& desk, const Rect& canvas) {
  const auto& edit = desk.state().text_edit;
  if (!edit || edit->now.sign != '=') return;
  const auto edited = session::edited_on_screen(desk.session.picture(), desk.state());
  if (!edited) return;
  const Rect box = moved(*edited, canvas.corner());
  const Style& style = desk.style;
  const float width = std::min(style.px(Width), static_cast<float>(canvas.width) - 2 * style.px(8));
  const float words = width - 2 * style.px(Margin);
  const float rows = style.px(RowHeight) * static_cast<float>(edit->matches.size());
  const std::string said = hint(desk);
  float height = rows + 2 * style.px(Margin) + (rows > 0 ? style.px(8) : 0);
  {
    const TypeScope small(style, Type::small);
    height += ImGui::CalcTextSize(said.c_str(), nullptr, false, words).y;
  }
  const double gap = style.px(10);
  const bool fits_under = box.bottom() + gap + height <= canvas.bottom();
  const double top = fits_under ? box.bottom() + gap : std::max(canvas.y, box.y - gap - height);
  const double left = std::clamp(box.x, canvas.x + style.px(8), std::max(canvas.x + style.px(8), canvas.right() - width - style.px(8)));
  ImGui::SetNextWindowPos(on_screen({left, top}));
  ImGui::SetNextWindowSize({width, height});
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {style.px(Margin), style.px(Margin)});
  ImGui::PushStyleVar(ImGuiStyleVar_WindowRounding, style.px(8));
  ImGui::PushStyleVar(ImGuiStyleVar_WindowBorderSize, 1);
  constexpr ImGuiWindowFlags Flags = ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoSavedSettings |
                                     ImGuiWindowFlags_NoFocusOnAppearing | ImGuiWindowFlags_NoNav;
  const ColourScope ground(ImGuiCol_WindowBg, style.palette.field);
  if (ImGui::Begin("##matches", nullptr, Flags)) {
    for (std::size_t i = 0; i < edit->matches.size(); ++i)
      if (const Node* node = desk.document().find(edit->matches[i])) show_match(desk, *node, i == edit->match);
    if (rows > 0) ImGui::SetCursorPosY(ImGui::GetCursorPosY() + style.px(8));
    show_muted(style, said);
  }
  ImGui::End();
  ImGui::PopStyleVar(3);
}

}  // namespace concarte::ui
