// The inbox at the left of the map.
#include "editor/rail/inbox_panel.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include <imgui_internal.h>

#include "base/translate.h"
#include "base/utf8.h"
#include "editor/state/typing_helps.h"
#include "editor/widgets/canvas_window.h"

namespace concarte::ui {
namespace {

using document::InboxId;
using document::InboxItem;
using session::Verb;

session::Arguments about(const InboxId& item) {
  session::Arguments arguments;
  arguments.item = item;
  return arguments;
}

void show_entry(const Desk& desk, InboxPanel& panel, bool takes_keyboard) {
  const bool has_keyboard = panel.entry.edit.has_value();
  if (takes_keyboard) ImGui::SetKeyboardFocusHere();
  TextBox box;
  box.hint = translate("An idea, then Enter");
  box.breaks = Breaks::with_shift;
  box.helps = session::typing_helps(desk.state());
  box.keeps_keyboard = true;
  box.is_enabled = desk.session.is_enabled(Verb::add_to_inbox);
  const TextBoxAnswer answer = show_free_field(desk.style, "idea", panel.entry, box);
  if (answer.finished && panel.entry.words.find_first_not_of(" \n") != std::string::npos) {
    desk.commands.push_back(filing(panel.entry.words));
    panel.entry.words.clear();
    panel.entry.edit = session::started({}, {}, false);
  }
  if (answer.given_up) ImGui::SetWindowFocus(CanvasWindow);
  const bool leaves_downward = has_keyboard && panel.entry.words.empty() && ImGui::IsKeyPressed(ImGuiKey_DownArrow);
  if (leaves_downward) ImGui::ClearActiveID();
  panel.list_wanted = leaves_downward;
}

void show_words_being_changed(const Desk& desk, InboxPanel& panel, const InboxItem& item) {
  TextBox box;
  box.breaks = Breaks::with_shift;
  box.helps = session::typing_helps(desk.state());
  box.is_enabled = desk.session.is_enabled(Verb::edit_inbox);
  const bool was_open = desk.draft.has_value();
  if (!was_open) ImGui::SetKeyboardFocusHere();
  show_field(desk, "words", item.text, box, [id = item.id](const std::string& words) {
    session::Arguments arguments = about(id);
    arguments.text = words;
    return session::Command{Verb::edit_inbox, arguments};
  });
  if (was_open && !desk.draft) panel.edited = {};
}

void take_card_keys(const Desk& desk, InboxPanel& panel, const InboxItem& item) {
  if (!ImGui::IsItemFocused()) return;
  const auto is_pressed = [](ImGuiKey key) { return ImGui::IsKeyPressed(key, false); };
  if (is_pressed(ImGuiKey_Enter) || is_pressed(ImGuiKey_KeypadEnter)) desk.push(Verb::place_from_inbox, about(item.id));
  if (is_pressed(ImGuiKey_Delete)) desk.push(Verb::remove_from_inbox, about(item.id));
  if (is_pressed(ImGuiKey_Space)) panel.edited = item.id;
  if (is_pressed(ImGuiKey_Escape)) give_keyboard_back();
}

void carry(const InboxItem& item) {
  if (!ImGui::BeginDragDropSource(ImGuiDragDropFlags_SourceNoHoldToOpenOthers)) return;
  ImGui::SetDragDropPayload(InboxPayload, &item.id, sizeof(item.id));
  ImGui::PushTextWrapPos(ImGui::GetFontSize() * 16);
  ImGui::TextUnformatted(item.text.c_str());
  ImGui::PopTextWrapPos();
  ImGui::EndDragDropSource();
}

// An idea as a slip of paper: who said it, its words, and a cross while the pointer is on it.
void show_card(const Desk& desk, InboxPanel& panel, const InboxItem& item) {
  const Style& style = desk.style;
  const float pad = style.px(8), cross = style.px(30);
  const ImVec2 corner = ImGui::GetCursorScreenPos();
  const float width = ImGui::GetContentRegionAvail().x;
  const std::vector<const document::Group*> voices = groups_named_by(desk.document(), item.contributions);
  const float discs = voices.empty() ? 0 : style.px(DiscSize) + pad;
  const float words_width = width - 2 * pad - discs - cross + pad;
  const float words_height = ImGui::CalcTextSize(item.text.c_str(), nullptr, false, words_width).y;
  const float height = std::max(words_height, style.px(DiscSize)) + 2 * pad;
  ImGui::SetNextItemAllowOverlap();
  ImGui::InvisibleButton("card", {width, height}, ImGuiButtonFlags_EnableNav);
  const bool hovered = ImGui::IsItemHovered(ImGuiHoveredFlags_AllowWhenOverlappedByItem);
  if (hovered && ImGui::IsMouseDoubleClicked(ImGuiMouseButton_Left)) panel.edited = item.id;
  take_card_keys(desk, panel, item);
  carry(item);
  const ImVec2 end{corner.x + width, corner.y + height};
  ImDrawList& list = *ImGui::GetWindowDrawList();
  list.AddRectFilled(corner, end, packed(style.palette.field), style.px(5));
  list.AddRect(corner, end, packed(hovered || ImGui::IsItemFocused() ? style.palette.muted : style.palette.rule), style.px(5));
  list.AddText(ImGui::GetFont(), ImGui::GetFontSize(), {corner.x + pad + discs, corner.y + (height - words_height) / 2},
               packed(style.palette.ink), item.text.data(), item.text.data() + item.text.size(), words_width);
  if (!voices.empty()) {
    ImGui::SetCursorScreenPos({corner.x + pad, corner.y + (height - style.px(DiscSize)) / 2});
    show_disc(style, *voices.front());
  }
  if (hovered && desk.session.is_enabled(Verb::remove_from_inbox)) {
    ImGui::SetCursorScreenPos({end.x - cross, corner.y + (height - cross) / 2});
    if (show_remove_button(style, translate("Remove from the inbox"))) desk.push(Verb::remove_from_inbox, about(item.id));
  }
  ImGui::SetCursorScreenPos({corner.x, end.y + style.px(6)});
}

std::string hint(const Desk& desk) {
  const document::Node* node = desk.document().find(desk.state().selection.focus());
  if (node == nullptr || node->text.empty()) return translate("Drag an idea to its place on the map.");
  return say("Drag an idea to its place; or with the arrows and Enter, under “{}”.", utf8::first_line(node->text));
}

void show_inbox(const Desk& desk, InboxPanel& panel, bool takes_keyboard) {
  const Style& style = desk.style;
  show_entry(desk, panel, takes_keyboard);
  show_gap(style, 16);
  std::vector<const InboxItem*> items;
  for (const InboxItem& item : desk.document().all<InboxItem>()) items.push_back(&item);
  // The last one filed stands under the field.
  std::reverse(items.begin(), items.end());
  if (items.empty()) show_muted(style, translate("Ideas without a place yet wait here."), Type::body);
  else show_muted(style, hint(desk));
  show_gap(style, 8);
  for (const InboxItem* item : items) {
    ImGui::PushID(item->id.view().data(), item->id.view().data() + item->id.view().size());
    if (std::exchange(panel.list_wanted, false)) {
      ImGui::SetKeyboardFocusHere();
      ImGui::SetNavCursorVisible(true);
    }
    if (panel.edited == item->id) show_words_being_changed(desk, panel, *item);
    else show_card(desk, panel, *item);
    ImGui::PopID();
  }
  // The space under the last card is the list's.
  ImGui::Dummy({0, 0});
}

}  // namespace

session::Command filing(const std::string& words) { return {Verb::add_to_inbox, {.text = words}}; }

void show_inbox_panel(const Desk& desk, InboxPanel& panel, bool takes_keyboard) {
  const Style& style = desk.style;
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {style.px(16), style.px(16)});
  const bool visible = ImGui::BeginChild("inbox", {0, 0}, ImGuiChildFlags_AlwaysUseWindowPadding);
  ImGui::PopStyleVar();
  if (visible) show_inbox(desk, panel, takes_keyboard);
  ImGui::EndChild();
}

}  // namespace concarte::ui
