// Ctrl+Shift+P: any command by typing a part of its name.
#include "editor/dialogs/palette.h"

#include <algorithm>
#include <utility>

#include <imgui_internal.h>

#include "base/translate.h"
#include "editor/widgets/dialog.h"
#include "editor/widgets/keys.h"

namespace concarte::ui {
namespace {

using session::Command;
using session::Field;
using session::Verb;

constexpr Vec2 SheetSize{640, 560};  // units
constexpr double LineHeight = 34;
constexpr std::size_t RecentCount = 8, PageSize = 10;

void offer(CommandPalette& palette, std::vector<PaletteEntry> entries, std::string words) {
  palette.entries = std::move(entries);
  palette.typed.edit.reset();
  palette.typed.words = std::move(words);
  palette.focus_wanted = true;
  palette.sought = palette.typed.words;
  palette.shown = palette.asker && palette.asker->asks == Asks::words ? std::vector<std::size_t>{}
                                                                      : matching(palette.entries, palette.sought, palette.recent);
  palette.chosen = 0;
  palette.scroll_wanted = true;
}

// What the map says now, to be changed rather than typed anew.
std::string words_now(const Desk& desk, const PaletteEntry& entry) {
  if (entry.command.verb == Verb::set_title) return desk.document().heading().title;
  if (entry.command.verb == Verb::set_description) return desk.document().heading().description;
  const bool is_of_titled = entry.asked == Field::label || entry.command.verb == Verb::set_frame_words;
  const std::string* words = document::words_of(desk.document(), desk.state().selection.titled);
  return is_of_titled && words != nullptr ? *words : std::string{};
}

Command answered(const Desk& desk, const PaletteEntry& entry, const std::string& words) {
  Command command = entry.command;
  if (entry.asked == Field::label) command.arguments.label = words;
  else if (entry.asked == Field::text) command.arguments.text = words;
  if (entry.asked != Field::links) return command;
  if (const document::Node* node = desk.document().find(desk.state().selection.focus())) {
    command.arguments.links = node->links;
    command.arguments.links->push_back(words);
  }
  return command;
}

void remember(CommandPalette& palette, const std::string& label) {
  std::erase(palette.recent, label);
  palette.recent.insert(palette.recent.begin(), label);
  palette.recent.resize(std::min(palette.recent.size(), RecentCount));
}

void perform(const Desk& desk, CommandPalette& palette, Command command, const std::string& label) {
  remember(palette, label);
  desk.push(Verb::close_dialog);
  desk.commands.push_back(std::move(command));
}

void take(const Desk& desk, CommandPalette& palette, const PaletteEntry& entry) {
  if (!entry.refusal.empty()) return;
  if (entry.asks == Asks::nothing) return perform(desk, palette, entry.command, palette.asker ? palette.asker->label : entry.label);
  const PaletteEntry asker = entry;
  palette.asker = asker;
  if (asker.asks == Asks::idea) offer(palette, idea_entries(desk.session, asker), {});
  else offer(palette, {}, words_now(desk, asker));
}

void confirm(const Desk& desk, CommandPalette& palette) {
  if (palette.asker && palette.asker->asks == Asks::words)
    return perform(desk, palette, answered(desk, *palette.asker, palette.typed.words), palette.asker->label);
  if (palette.chosen < palette.shown.size()) take(desk, palette, PaletteEntry(palette.entries[palette.shown[palette.chosen]]));
  palette.focus_wanted = true;
}

void step(CommandPalette& palette, std::ptrdiff_t by) {
  if (palette.shown.empty()) return;
  const auto last = static_cast<std::ptrdiff_t>(palette.shown.size()) - 1;
  palette.chosen = static_cast<std::size_t>(std::clamp(static_cast<std::ptrdiff_t>(palette.chosen) + by, std::ptrdiff_t{0}, last));
  palette.scroll_wanted = true;
}

void take_keys(CommandPalette& palette) {
  if (ImGui::IsKeyPressed(ImGuiKey_DownArrow)) step(palette, 1);
  if (ImGui::IsKeyPressed(ImGuiKey_UpArrow)) step(palette, -1);
  if (ImGui::IsKeyPressed(ImGuiKey_PageDown)) step(palette, PageSize);
  if (ImGui::IsKeyPressed(ImGuiKey_PageUp)) step(palette, -static_cast<std::ptrdiff_t>(PageSize));
}

// The name on the left, the keys or the refusal on the right. True when it is clicked.
bool show_entry(const Style& style, const PaletteEntry& entry, bool is_chosen) {
  const float height = style.px(LineHeight);
  const ImVec2 corner = ImGui::GetCursorScreenPos();
  const float width = ImGui::GetContentRegionAvail().x;
  const bool clicked = ImGui::Selectable("##entry", is_chosen, ImGuiSelectableFlags_None, {width, height});
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const Colour ink = entry.refusal.empty() ? style.palette.ink : style.palette.muted;
  const float margin = style.px(12);
  float end = corner.x + width - margin;
  {
    const TypeScope small(style, Type::small);
    const std::string& aside = entry.refusal.empty() ? entry.keys : entry.refusal;
    const ImVec2 room = ImGui::CalcTextSize(aside.c_str());
    list.AddText({end - room.x, corner.y + (height - room.y) / 2}, packed(style.palette.muted), aside.c_str());
    end -= room.x + margin;
  }
  const std::string label = shortened(entry.label, end - corner.x - margin);
  list.AddText({corner.x + margin, corner.y + (height - ImGui::GetFontSize()) / 2}, packed(ink), label.c_str());
  return clicked;
}

void show_entries(const Desk& desk, CommandPalette& palette) {
  const Style& style = desk.style;
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {0, 0});
  ImGui::BeginChild("entries", {0, 0}, ImGuiChildFlags_None, ImGuiWindowFlags_NoNavInputs);
  std::optional<std::size_t> clicked;
  ImGuiListClipper clipper;
  clipper.Begin(static_cast<int>(palette.shown.size()), style.px(LineHeight));
  if (palette.scroll_wanted && palette.chosen < palette.shown.size()) clipper.IncludeItemByIndex(static_cast<int>(palette.chosen));
  while (clipper.Step())
    for (int i = clipper.DisplayStart; i < clipper.DisplayEnd; ++i) {
      const auto place = static_cast<std::size_t>(i);
      ImGui::PushID(i);
      if (show_entry(style, palette.entries[palette.shown[place]], place == palette.chosen)) clicked = place;
      if (place == palette.chosen && std::exchange(palette.scroll_wanted, false)) ImGui::ScrollToItem(ImGuiScrollFlags_KeepVisibleEdgeY);
      ImGui::PopID();
    }
  if (palette.shown.empty() && !(palette.asker && palette.asker->asks == Asks::words))
    show_muted(style, palette.asker ? translate("No idea has these words.") : translate("No command has this name."), Type::body);
  ImGui::EndChild();
  ImGui::PopStyleVar();
  if (!clicked) return;
  palette.chosen = *clicked;
  confirm(desk, palette);
}

void show_question(const Desk& desk, CommandPalette& palette) {
  if (palette.asker) show_caption(desk.style, palette.asker->label.c_str());
  if (std::exchange(palette.focus_wanted, false)) take_keyboard_here();
  TextBox box;
  const bool wants_words = palette.asker && palette.asker->asks == Asks::words;
  box.hint = wants_words ? translate("Type the words, then Enter") : palette.asker ? translate("Type words of the idea") : translate("Type a part of a command’s name");
  box.type = Type::heading;
  const TextBoxAnswer answer = show_free_field(desk.style, "typed", palette.typed, box);
  if (answer.given_up) return desk.push(Verb::close_dialog);
  if (!wants_words && palette.typed.words != palette.sought) {
    palette.sought = palette.typed.words;
    palette.shown = matching(palette.entries, palette.sought, palette.recent);
    palette.chosen = 0;
    palette.scroll_wanted = true;
  }
  take_keys(palette);
  if (answer.finished) confirm(desk, palette);
}

}  // namespace

void show_palette(const Desk& desk, CommandPalette& palette) {
  if (!std::exchange(palette.is_open, true)) offer(palette, palette_entries(desk.session), {});
  if (!begin_dialog(desk.style, "##palette", SheetSize)) return;
  show_question(desk, palette);
  show_gap(desk.style, 8);
  show_entries(desk, palette);
  if (is_dialog_refused() && !palette.typed.edit) desk.push(Verb::close_dialog);
  end_dialog();
}

void close(CommandPalette& palette) {
  if (!palette.is_open) return;
  std::vector<std::string> recent = std::move(palette.recent);
  palette = {};
  palette.recent = std::move(recent);
}

}  // namespace concarte::ui
