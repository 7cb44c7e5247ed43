// A box of words: wrapped to its width, growing with them.
#include "editor/widgets/text_box.h"

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

#include <imgui_internal.h>

#include "base/utf8.h"
#include "editor/widgets/text_box_keys.h"
#include "editor/widgets/wrapped_label.h"
#include "editor/widgets/wrapped_lines.h"

namespace concarte::ui {
namespace {

struct Setting {
  FieldType type;
  ImVec2 origin;  // of the first line, on the screen
  float line_height = 0;
  float room = 0;  // for the words of a line
  std::vector<WrappedLine> lines;
};

std::size_t offset_at(const std::string& words, const Setting& setting, ImVec2 place) {
  const float row = std::floor((place.y - setting.origin.y) / setting.line_height);
  const auto line = static_cast<std::size_t>(std::clamp(row, 0.0F, static_cast<float>(setting.lines.size() - 1)));
  return offset_in_line(words, setting.lines, line, setting.type, place.x - setting.origin.x);
}

ImRect caret_rect(const std::string& words, const Setting& setting, std::size_t caret) {
  const std::size_t line = line_at(setting.lines, caret);
  const float x = std::round(setting.origin.x + width_between(words, setting.type, setting.lines[line].begin, caret));
  const float y = setting.origin.y + static_cast<float>(line) * setting.line_height;
  return {x, y, x, y + setting.line_height};
}

// Click, double click on a word, triple click on all, drag.
void take_pointer(session::TextEdit& edit, const Setting& setting) {
  const ImGuiIO& io = ImGui::GetIO();
  const std::string& words = edit.now.text;
  const std::size_t pressed = offset_at(words, setting, io.MouseClickedPos[0]);
  const std::size_t now = offset_at(words, setting, io.MousePos);
  if (io.MouseClickedLastCount[0] >= 3) {
    edit = session::caret_moved(session::caret_moved(edit, 0, false), words.size(), true);
  } else if (io.MouseClickedLastCount[0] == 2) {
    const std::size_t after = std::min(utf8::next_grapheme(words, pressed), words.size());
    edit = session::caret_moved(edit, words.empty() ? 0 : utf8::previous_word(words, after), false);
    edit = session::caret_moved(edit, utf8::next_word(words, edit.now.caret), true);
  } else {
    if (!io.KeyShift) edit = session::caret_moved(edit, pressed, false);
    edit = session::caret_moved(edit, now, true);
  }
}

void paint_words(const Setting& setting, const std::string& words, Colour colour) {
  ImDrawList& list = *ImGui::GetWindowDrawList();
  float y = setting.origin.y;
  for (const WrappedLine& line : setting.lines) {
    list.AddText(setting.type.font, setting.type.size, {setting.origin.x, y}, packed(colour), words.data() + line.begin,
                 words.data() + line.end);
    y += setting.line_height;
  }
}

void paint_selection(const Style& style, const Setting& setting, const session::TextState& state) {
  const std::size_t begin = session::selection_begin(state);
  const std::size_t end = session::selection_end(state);
  for (std::size_t i = 0; i < setting.lines.size() && begin != end; ++i) {
    const WrappedLine& line = setting.lines[i];
    const std::size_t from = std::max(begin, line.begin);
    const std::size_t to = std::min(end, line.end);
    if (from > to || (from == to && line.begin != line.end)) continue;
    const float x = setting.origin.x + width_between(state.text, setting.type, line.begin, from);
    const float width = std::max(width_between(state.text, setting.type, from, to), style.px(4));
    const float y = setting.origin.y + static_cast<float>(i) * setting.line_height;
    ImGui::GetWindowDrawList()->AddRectFilled({x, y}, {x + width, y + setting.line_height}, packed(style.palette.selected));
  }
}

void paint_wrong_words(const Style& style, const Setting& setting, const std::string& words, const session::TextEdit* edit, const session::Spelling& spelling) {
  const bool is_typing = edit != nullptr && edit->streak == session::TextEdit::Streak::typing;
  const auto wrong = spelling.wrong_in(words, is_typing ? std::optional(edit->now.caret) : std::nullopt);
  paint_wrong(style, words, wrong, setting.type, setting.origin, setting.room, *ImGui::GetWindowDrawList());
}

void paint_frame(const Style& style, const ImRect& rect, bool active, bool hovered, bool enabled) {
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const Palette& p = style.palette;
  const Colour border = active ? p.accent : hovered ? p.muted : p.rule;
  // The line makes the edge of the ground soft.
  const ImDrawListFlags flags = std::exchange(list.Flags, list.Flags & ~ImDrawListFlags_AntiAliasedFill);
  list.AddRectFilled(rect.Min, rect.Max, packed(enabled ? p.field : p.paper), style.px(5));
  list.Flags = flags;
  list.AddRect(rect.Min, rect.Max, packed(border), style.px(5), 0, active ? style.px(2) : 1);
}

// Keys that would otherwise move the focus or act elsewhere are the field's; the pointer is everybody's.
void own_keys(ImGuiID id) {
  for (const ImGuiKey key : {ImGuiKey_LeftArrow, ImGuiKey_RightArrow, ImGuiKey_UpArrow, ImGuiKey_DownArrow, ImGuiKey_Home,
                             ImGuiKey_End, ImGuiKey_PageUp, ImGuiKey_PageDown, ImGuiKey_Enter, ImGuiKey_KeypadEnter,
                             ImGuiKey_Space, ImGuiKey_Delete, ImGuiKey_Backspace, ImGuiKey_Escape})
    ImGui::SetKeyOwner(key, id);
  ImGuiContext& imgui = *ImGui::GetCurrentContext();
  imgui.ActiveIdUsingNavDirMask = (1 << ImGuiDir_COUNT) - 1;
  // A click elsewhere ends the field and is also what it is where it lands.
  imgui.ActiveIdAllowOverlap = !imgui.IO.MouseDown[0];
  imgui.WantTextInputNextFrame = 1;
}

bool is_entered(ImGuiID id, bool hovered) {
  const ImGuiContext& imgui = *ImGui::GetCurrentContext();
  if (imgui.ActiveId == id) return false;
  const bool by_keyboard = imgui.NavActivateId == id && ((imgui.NavActivateFlags & ImGuiActivateFlags_PreferInput) != 0 ||
                                                         imgui.NavInputSource == ImGuiInputSource_Keyboard);
  return by_keyboard || (hovered && imgui.IO.MouseClicked[0]);
}

void activate(ImGuiID id) {
  ImGuiWindow* window = ImGui::GetCurrentWindow();
  ImGui::SetActiveID(id, window);
  ImGui::SetFocusID(id, window);
  ImGui::FocusWindow(window);
}

// The box has the keyboard: what the person does in this frame.
void take_input(ImGuiID id, session::TextEdit& edit, const Setting& setting, const TextBox& box, bool hovered, TextBoxAnswer& answer) {
  const ImGuiIO& io = ImGui::GetIO();
  if (io.MouseClicked[0] && !hovered) {
    answer.left = true;
  } else {
    const bool pointed = io.MouseDown[0] && ImGui::TestKeyOwner(ImGuiKey_MouseLeft, id);
    if (pointed) take_pointer(edit, setting);
    take_keys(edit, setting.type, setting.room, box, answer);
    answer.left = (answer.finished && !box.keeps_keyboard) || answer.given_up;
  }
  if (!answer.left) return;
  ImGui::ClearActiveID();
  // What is typed in the next frame is already somebody else's.
  ImGui::GetCurrentContext()->WantTextInputNextFrame = 0;
}

Setting set_words(const Style& style, const std::string& words, ImVec2 corner, float width) {
  Setting setting;
  const float margin = ImGui::GetStyle().FramePadding.x * 0.75F;
  setting.type = {ImGui::GetFont(), ImGui::GetFontSize()};
  setting.line_height = std::round(ImGui::GetFontSize() * 1.12F);
  setting.origin = {corner.x + margin, corner.y + style.px(6)};
  setting.room = width - 2 * margin;
  setting.lines = wrapped_lines(words, setting.type, setting.room);
  return setting;
}

}  // namespace

TextBoxAnswer show_text_box(const Style& style, ImGuiID id, const std::string& shown, session::TextEdit* edit, const TextBox& box) {
  TextBoxAnswer answer;
  const TypeScope type(style, box.type, box.face);
  const float width = box.width > 0 ? box.width : ImGui::GetContentRegionAvail().x;
  const ImVec2 corner = ImGui::GetCursorScreenPos();
  Setting setting = set_words(style, edit != nullptr ? edit->now.text : shown, corner, width);
  const auto rows = static_cast<float>(std::max<std::size_t>(setting.lines.size(), static_cast<std::size_t>(box.min_lines)));
  const ImRect rect(corner.x, corner.y, corner.x + width, corner.y + std::round(rows * setting.line_height) + 2 * style.px(6));
  ImGui::ItemSize(rect.GetSize());
  const bool visible = ImGui::ItemAdd(rect, id, nullptr, box.is_enabled ? ImGuiItemFlags_Inputable : ImGuiItemFlags_Disabled);
  if (!visible && edit == nullptr) return answer;

  const bool hovered = ImGui::ItemHoverable(rect, id, ImGui::GetCurrentContext()->LastItemData.ItemFlags) && box.is_enabled;
  if (hovered) ImGui::SetMouseCursor(ImGuiMouseCursor_TextInput);
  if (box.is_enabled && (box.takes_keyboard || is_entered(id, hovered))) activate(id);
  bool active = ImGui::GetActiveID() == id;
  answer.entered = active && edit == nullptr;
  if (active) own_keys(id);
  if (active && ImGui::GetIO().MouseClicked[0] && hovered) ImGui::SetKeyOwner(ImGuiKey_MouseLeft, id);
  if (edit != nullptr && !active) answer.left = true;
  if (edit != nullptr && active) {
    const session::TextState before = edit->now;
    take_input(id, *edit, setting, box, hovered, answer);
    active = !answer.left;
    if (!(edit->now == before)) {
      setting = set_words(style, edit->now.text, corner, width);
      ImGui::ScrollToRect(ImGui::GetCurrentWindow(), caret_rect(edit->now.text, setting, edit->now.caret), ImGuiScrollFlags_KeepVisibleEdgeY);
    }
  }

  const std::string& words = edit != nullptr ? edit->now.text : shown;
  paint_frame(style, rect, active, hovered, box.is_enabled);
  if (edit != nullptr && active) paint_selection(style, setting, edit->now);
  if (!words.empty()) paint_words(setting, words, style.palette.ink);
  else ImGui::GetWindowDrawList()->AddText(setting.origin, packed(style.palette.muted), box.hint);
  if (box.spelling != nullptr) paint_wrong_words(style, setting, words, edit, *box.spelling);
  if (edit != nullptr && active) {
    const ImRect caret = caret_rect(words, setting, edit->now.caret);
    ImGui::GetWindowDrawList()->AddRectFilled(caret.Min, {caret.Max.x + style.px(2), caret.Max.y}, packed(style.palette.accent));
  }
  ImGui::RenderNavCursor(rect, id);
  return answer;
}

}  // namespace concarte::ui
