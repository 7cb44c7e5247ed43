// F1: every key by theme, found by typing, and changed in place.
#include "editor/panels/help_panel.h"

#include <algorithm>
#include <utility>

#include <imgui_internal.h>

#include "base/translate.h"
#include "base/utf8.h"
#include "editor/commands/keys_in_force.h"
#include "editor/panels/menu.h"
#include "editor/widgets/dialog.h"
#include "editor/widgets/keys.h"
#include "editor/widgets/widgets.h"

namespace concarte::ui {
namespace {

using session::CommandRow;

constexpr double LeastWidth = 275, Gap = 28;  // of a column, and between two; units
constexpr std::size_t MostColumns = 4;

std::string all_keys(const CommandRow& row, const session::Settings& settings) {
  const std::vector<session::Chord> chords = session::keys_of(row, settings);
  std::string keys;
  for (const session::Chord& chord : chords) {
    // The same move with Shift extends the selection: said once, for all, under the table.
    session::Chord plain = chord;
    plain.shift = false;
    // One for each digit is said once: Alt+1…9.
    const bool goes_on = session::is_digit(chord.key) && !keys.empty();
    if (goes_on && chords.size() > 2) continue;
    if (chord.shift && std::find(chords.begin(), chords.end(), plain) != chords.end()) continue;
    keys += (keys.empty() ? "" : translate(" or ")) + session::to_string(chord);
    if (session::is_digit(chord.key) && chords.size() > 2) keys += "…9";
  }
  return keys;
}

// Every word typed is in the name or in the keys.
bool is_found(const HelpLine& line, const std::string& typed) {
  const std::string where = utf8::folded(line.label + " " + line.keys);
  const std::string wanted = utf8::folded(typed);
  for (std::size_t begin = 0; begin < wanted.size();) {
    const std::size_t end = std::min(wanted.find(' ', begin), wanted.size());
    if (where.find(wanted.substr(begin, end - begin)) == std::string::npos) return false;
    begin = end + 1;
  }
  return true;
}

// Commands that only the pointer or a field of words can give an argument to have no keys to change.
bool can_have_keys(const CommandRow& row) {
  const bool is_complete = std::none_of(row.parameters.begin(), row.parameters.end(), [](const session::Parameter& p) { return p.required; });
  return !row.keys.empty() || (is_complete && row.menu != session::Menu::none);
}

// The arrows move the caret here as everywhere: they are shown to those who look for them.
bool is_known_to_all(const CommandRow& row) {
  const bool moves = std::any_of(row.parameters.begin(), row.parameters.end(), [](const session::Parameter& p) { return p.field == session::Field::extend; });
  return moves && row.label_edit == session::LabelEdit::used;
}

std::size_t height_of(const HelpGroup& group) { return group.lines.size() + 2; }

using Column = std::vector<const HelpGroup*>;

// The groups in their order, in columns of at most `limit` lines where a group alone is not taller.
std::vector<Column> filled(const std::vector<HelpGroup>& groups, std::size_t limit) {
  std::vector<Column> columns;
  std::size_t height = limit;
  for (const HelpGroup& group : groups) {
    if (columns.empty() || height + height_of(group) > limit) {
      columns.emplace_back();
      height = 0;
    }
    columns.back().push_back(&group);
    height += height_of(group);
  }
  return columns;
}

// All in at most `count` columns, as low as can be.
std::vector<Column> shared_out(const std::vector<HelpGroup>& groups, std::size_t count) {
  for (std::size_t limit = 1;; ++limit)
    if (auto columns = filled(groups, limit); columns.size() <= count) return columns;
}

// True when it is clicked.
bool show_line(const Style& style, const HelpLine& line, float width, bool is_chosen) {
  const ImVec2 corner = ImGui::GetCursorScreenPos();
  const float height = ImGui::GetFontSize() + style.px(4);
  ImGui::PushID(static_cast<int>(line.verb));
  const bool clicked = ImGui::InvisibleButton("line", {width, height});
  ImGui::PopID();
  ImDrawList& list = *ImGui::GetWindowDrawList();
  if (ImGui::IsItemHovered() || is_chosen)
    list.AddRectFilled({corner.x - style.px(6), corner.y}, {corner.x + width + style.px(6), corner.y + height},
                       packed(is_chosen ? style.palette.selected : style.palette.hover), style.px(4));
  if (is_chosen && !ImGui::IsItemVisible()) ImGui::ScrollToItem(ImGuiScrollFlags_KeepVisibleEdgeY);
  // The name is worth more than a second way to the same.
  const auto width_of = [](const std::string& words) { return ImGui::CalcTextSize(words.c_str()).x; };
  const bool all_fit = width_of(line.label) + width_of(line.keys) + style.px(8) <= width;
  const std::string& shown = all_fit ? line.keys : line.first_key;
  const float keys = width_of(shown);
  const std::string label = shortened(line.label, width - keys - style.px(8));
  list.AddText({corner.x, corner.y + style.px(2)}, packed(style.palette.ink), label.c_str());
  list.AddText({corner.x + width - keys, corner.y + style.px(2)}, packed(style.palette.muted), shown.c_str());
  return clicked;
}

struct Lines {
  std::optional<session::Verb> clicked;
  std::vector<session::Verb> order;  // from the first column's top to the last one's bottom
};

void show_column(const Style& style, const Column& groups, float width, const Help& help, Lines& lines) {
  ImGui::BeginGroup();
  for (const HelpGroup* group : groups) {
    show_words(style, group->title, Type::body, Face::semibold);
    const TypeScope small(style, Type::small);
    for (const HelpLine& line : group->lines) {
      if (show_line(style, line, width, help.is_choosing && lines.order.size() == help.chosen)) lines.clicked = line.verb;
      lines.order.push_back(line.verb);
    }
    ImGui::Dummy({width, style.px(8)});
  }
  ImGui::EndGroup();
}

Lines show_columns(const Style& style, const std::vector<HelpGroup>& groups, const Help& help) {
  Lines lines;
  const float gap = style.px(Gap);
  const float room = ImGui::GetContentRegionAvail().x + gap - style.px(12);
  const auto count = std::clamp(static_cast<std::size_t>(room / (style.px(LeastWidth) + gap)), std::size_t{1}, MostColumns);
  const std::vector<Column> columns = shared_out(groups, count);
  const float width = room / static_cast<float>(count) - gap;
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {style.px(8), style.px(2)});
  const ImVec2 start{ImGui::GetCursorPosX() + style.px(6), ImGui::GetCursorPosY()};
  float bottom = start.y;
  for (std::size_t i = 0; i < columns.size(); ++i) {
    ImGui::SetCursorPos({start.x + static_cast<float>(i) * (width + gap), start.y});
    show_column(style, columns[i], width, help, lines);
    bottom = std::max(bottom, ImGui::GetCursorPosY());
  }
  ImGui::PopStyleVar();
  ImGui::SetCursorPos({start.x, bottom});
  ImGui::Dummy({0, 0});
  return lines;
}

void take_arrows(Help& help, std::size_t count) {
  const auto move = [&](ImGuiKey key, std::ptrdiff_t by) {
    if (!ImGui::IsKeyPressed(key) || count == 0) return;
    const auto next = static_cast<std::ptrdiff_t>(help.chosen) + (help.is_choosing ? by : 0);
    help.chosen = static_cast<std::size_t>(std::clamp(next, std::ptrdiff_t{0}, static_cast<std::ptrdiff_t>(count) - 1));
    help.is_choosing = true;
  };
  move(ImGuiKey_DownArrow, 1);
  move(ImGuiKey_UpArrow, -1);
  move(ImGuiKey_PageDown, 10);
  move(ImGuiKey_PageUp, -10);
}

// The words sought, and whether Enter was pressed in them.
bool show_search(const Desk& desk, Help& help) {
  if (std::exchange(help.focus_wanted, false)) take_keyboard_here();
  TextBox box;
  box.hint = translate("Type a name or a key to find it");
  const std::string before = help.typed.words;
  const TextBoxAnswer answer = show_free_field(desk.style, "sought", help.typed, box);
  if (answer.given_up) desk.push(session::Verb::close_dialog);
  if (help.typed.words != before) {
    help.chosen = 0;
    help.is_choosing = !help.typed.words.empty();
  }
  if (answer.finished) help.focus_wanted = true;
  return answer.finished;
}

void show_foot(const Desk& desk) {
  show_muted(desk.style, translate("Enter or a click on a line changes its keys. With Shift, a move also selects. Typing on a selected idea adds to its words."));
  show_muted(desk.style, translate("With the mouse: drag an idea to its place, with Ctrl to link it, with Alt to pin it; Shift+drag beside chooses several; a double click on the paper adds a floating idea."));
  show_muted(desk.style, translate("At the start of a new idea, before a space: ? a question, + for, - against, ! a decision, = the same as another."));
  if (!desk.session.is_enabled(session::Verb::reset_keys)) return;
  if (show_button(desk.style, translate("Give all commands their own keys back"))) desk.push(session::Verb::reset_keys);
}

void show_all(const Desk& desk, Help& help) {
  const bool is_entered = show_search(desk, help);
  show_gap(desk.style, 8);
  const std::vector<HelpGroup> groups = help_groups(desk.state().settings, help.typed.words);
  const float foot = desk.style.px(desk.session.is_enabled(session::Verb::reset_keys) ? 124 : 84);
  ImGui::BeginChild("lines", {0, ImGui::GetContentRegionAvail().y - foot}, ImGuiChildFlags_None, ImGuiWindowFlags_NoNavInputs);
  const Lines lines = show_columns(desk.style, groups, help);
  if (groups.empty()) show_muted(desk.style, translate("No command has this name."), Type::body);
  ImGui::EndChild();
  show_foot(desk);
  take_arrows(help, lines.order.size());
  auto wanted = lines.clicked;
  if (is_entered && help.is_choosing && help.chosen < lines.order.size()) wanted = lines.order[help.chosen];
  if (!wanted) return;
  help.capture = KeyCapture{*wanted, {}, {}};
  help.typed.edit.reset();
  ImGui::ClearActiveID();
}

}  // namespace

std::vector<HelpGroup> help_groups(const session::Settings& settings, const std::string& typed) {
  std::vector<HelpGroup> groups;
  const auto add = [&](const char* title, auto keep) {
    HelpGroup group{translate(title), {}};
    for (const CommandRow& row : session::command_table()) {
      if (!keep(row) || !can_have_keys(row)) continue;
      HelpLine line{row.verb, translate(row.label), all_keys(row, settings), session::key_words(row.verb, settings)};
      if (typed.empty() ? !line.keys.empty() && !is_known_to_all(row) : is_found(line, typed)) group.lines.push_back(std::move(line));
    }
    if (!group.lines.empty()) groups.push_back(std::move(group));
  };
  for (const session::Menu menu : Menus)
    add(label(menu), [menu](const CommandRow& row) { return row.menu == menu; });
  const auto in_label = [](const CommandRow& row) { return row.label_edit == session::LabelEdit::used; };
  add(mark("On the map"), [&](const CommandRow& row) { return row.menu == session::Menu::none && !in_label(row); });
  add(mark("In a label"), in_label);
  return groups;
}

void show_help(const Desk& desk, Help& help) {
  const Style& style = desk.style;
  if (!begin_dialog(style, "##help", {1280, 820})) return;
  show_words(style, translate("Keyboard shortcuts"), Type::heading, Face::semibold);
  show_gap(style, 8);
  if (help.capture) {
    // Its own Escape leaves the keys as they are; the sheet stays.
    if (!show_key_capture(desk, *help.capture)) {
      help.capture.reset();
      help.focus_wanted = true;
    }
  } else {
    show_all(desk, help);
    if (is_dialog_refused() && !help.typed.edit) desk.push(session::Verb::close_dialog);
  }
  end_dialog();
}

}  // namespace concarte::ui
