// The menu bar, made from the one command table.
#include "editor/panels/menu.h"

#include <algorithm>
#include <limits>
#include <map>
#include <optional>
#include <utility>

#include <imgui_internal.h>

#include "base/translate.h"
#include "base/utf8.h"
#include "editor/commands/keys_in_force.h"
#include "editor/widgets/choices.h"
#include "map/document/vocabulary.h"

namespace concarte::ui {
namespace {

using session::CommandRow;
using session::Menu;
using session::Verb;

// Which group of its menu a row stands in.
int group_of(Verb verb) {
  using enum Verb;
  switch (verb) {
    case undo: case redo: return 0;
    case show_history: return 0;
    case edit_text: case edit_note: case edit_tags: case delete_branch: case delete_node: return 1;
    case select_all: case select_branch: case select_root: case select_parent: return 2;
    case toggle_typing_helps: case toggle_spelling: return 8;
    case find: case find_next: case find_previous: case replace: return 3;
    case new_map: case new_from_template: case open: case open_sample: return 0;
    case save: case save_as: return 1;
    case export_figure: return 2;
    case close_tab: return 3;
    case quit: return 9;
    case add_child: case add_sibling: case add_sibling_before: case add_parent: case add_root: case detach: return 0;
    case move_up: case move_down: case promote: case demote: return 1;
    case toggle_fold: case fold_all: case unfold_all: case fold_to_level: return 2;
    case link: case unlink: return 3;
    case add_boundary: case add_summary: case join_frame: case leave_frame: return 4;
    case pin: case unpin: case unpin_all: return 5;
    case choose_speaker: case add_group: return 6;
    case place_from_inbox: case send_to_inbox: return 7;
    case read_as_map: case read_as_grid: case read_as_framework: case read_as_text: return -1;
    case zoom_in: case zoom_out: case zoom_100: case zoom_fit: case zoom_selection: return 0;
    case show_branch: case show_previous_branch: case show_filter: case clear_filter: return 1;
    case show_left_panel: case show_outline: case show_inbox: case show_inspector: case show_minimap: return 2;
    case show_layouts: return 3;
    case full_screen: case present: return 4;
    case next_tab: case previous_tab: return 5;
    case larger_interface: case smaller_interface: case usual_interface: case reduce_motion: return 6;
    default: return 9;
  }
}

std::string shown_label(const Desk& desk, const CommandRow& row) {
  const edit::History& history = desk.state().history;
  const char* step = row.verb == Verb::undo ? history.undo_label() : row.verb == Verb::redo ? history.redo_label() : "";
  if (*step == '\0') return translate(row.label);
  return row.verb == Verb::undo ? say("Undo “{}”", translate(step)) : say("Redo “{}”", translate(step));
}

std::optional<session::Reading> reading_of(Verb verb) {
  using enum Verb;
  switch (verb) {
    case read_as_map: return session::Reading::map;
    case read_as_grid: return session::Reading::grid;
    case read_as_framework: return session::Reading::framework;
    case read_as_text: return session::Reading::text;
    default: return std::nullopt;
  }
}

// Panels have a tick while they are open, helps while they help.
bool is_ticked(const Desk& desk, Verb verb) {
  const session::State& state = desk.state();
  if (verb == Verb::toggle_spelling) return state.settings.spelling;
  if (verb == Verb::show_inspector) return state.inspector_shown;
  if (verb == Verb::reduce_motion) return state.settings.reduced_motion.value_or(false);
  if (verb == Verb::show_history) return state.left_panel == session::LeftPanel::history;
  if (verb == Verb::show_left_panel) return state.left_panel != session::LeftPanel::none;
  if (verb == Verb::show_minimap) return state.minimap_shown;
  if (const auto reading = reading_of(verb)) return state.reader.reading == *reading;
  if (verb == Verb::show_filter) return state.left_panel == session::LeftPanel::filter;
  return verb == Verb::show_outline && state.left_panel == session::LeftPanel::outline;
}

void show_row(const Desk& desk, const CommandRow& row) {
  const std::string keys = session::key_words(row.verb, desk.state().settings);
  if (ImGui::MenuItem(shown_label(desk, row).c_str(), keys.c_str(), is_ticked(desk, row.verb), desk.session.is_enabled(row.verb))) desk.push(row.verb);
}

void show_recent(const Desk& desk) {
  const auto& recent = desk.state().recent;
  if (!ImGui::BeginMenu(translate("Open recent"), !recent.empty())) return;
  for (const std::filesystem::path& path : recent) {
    ImGui::PushID(path.c_str());
    const std::string folder = utf8::cleaned(path.parent_path().filename().string());
    if (ImGui::MenuItem(utf8::cleaned(path.stem().string()).c_str(), folder.c_str())) {
      session::Arguments arguments;
      arguments.path = path.string();
      desk.push(Verb::open, arguments);
    }
    ImGui::PopID();
  }
  ImGui::EndMenu();
}

// The node whose value is ticked; nothing when several are selected.
const document::Node* only_node(const Desk& desk) {
  const auto& nodes = desk.state().selection.nodes;
  return nodes.size() == 1 ? desk.document().find(nodes.front()) : nullptr;
}

// A map has rarely more levels than fingers of a hand; the keys go to nine.
void show_levels(const Desk& desk, const CommandRow& row) {
  if (!ImGui::BeginMenu(translate(row.label), desk.session.is_enabled(row.verb))) return;
  const std::vector<session::Chord> keys = session::keys_of(row, desk.state().settings);
  for (int levels = 1; levels <= 6; ++levels) {
    const auto digit = static_cast<session::Key>(static_cast<int>(session::Key::digit_0) + levels);
    const std::string shown = keys.empty() ? std::string{} : session::to_string(session::followed_by(keys.front(), digit));
    if (ImGui::MenuItem(std::to_string(levels).c_str(), shown.c_str())) {
      session::Arguments arguments;
      arguments.position = levels;
      desk.push(row.verb, arguments);
    }
  }
  ImGui::EndMenu();
}

void show_themes(const Desk& desk) {
  if (!ImGui::BeginMenu(translate("Theme"), desk.session.is_enabled(Verb::set_theme))) return;
  for (const std::string& name : theme_choices(desk.state())) {
    if (ImGui::MenuItem(theme_label(name).c_str(), nullptr, desk.state().theme.name == name)) {
      session::Arguments arguments;
      arguments.theme = name;
      desk.push(Verb::set_theme, arguments);
    }
  }
  ImGui::EndMenu();
}

// All of them at once, or one by one.
void show_typing_helps(const Desk& desk, const CommandRow& row) {
  if (!ImGui::BeginMenu(translate(row.label))) return;
  const session::Settings& settings = desk.state().settings;
  if (ImGui::MenuItem(translate("All the helps below"), nullptr, settings.typing_helps)) desk.push(row.verb);
  ImGui::Separator();
  for (const language::HelpKind& kind : language::HelpKinds)
    if (ImGui::MenuItem(translate(kind.label), nullptr, settings.helps.*kind.is_wanted, settings.typing_helps)) {
      session::Arguments arguments;
      arguments.kind = std::string(kind.word);
      desk.push(row.verb, arguments);
    }
  ImGui::EndMenu();
}

// What this person sees, whatever the maps say.
void show_screen_colours(const Desk& desk) {
  if (!ImGui::BeginMenu(translate("Colours of the screen"))) return;
  std::vector<std::string> names = theme_choices(desk.state());
  names.insert(names.begin(), std::string{});
  for (const std::string& name : names) {
    const std::string label = name.empty() ? translate("Those of each map") : theme_label(name);
    if (ImGui::MenuItem(label.c_str(), nullptr, desk.state().settings.theme == name)) {
      session::Arguments arguments;
      arguments.theme = name;
      desk.push(Verb::choose_theme, arguments);
    }
  }
  ImGui::EndMenu();
}

void show_rows(const Desk& desk, Menu menu) {
  bool is_first = true;
  for (const auto& group : grouped_rows(menu)) {
    if (!is_first) ImGui::Separator();
    is_first = false;
    for (const CommandRow* row : group) {
      if (row->verb == Verb::toggle_typing_helps) show_typing_helps(desk, *row);
      else if (row->verb == Verb::fold_to_level) show_levels(desk, *row);
      else show_row(desk, *row);
      if (row->verb == Verb::open) show_recent(desk);
      if (row->verb == Verb::show_layouts) show_themes(desk);
      if (row->verb == Verb::usual_interface) show_screen_colours(desk);
    }
  }
  if (menu != Menu::map) return;
  ImGui::Separator();
  show_kind_menu(desk);
  show_status_menu(desk);
}

// Once for each time that they are asked for on this map.
bool is_wanted(const Desk& desk, MenuBar& bar) {
  const MenuBar now{desk.session.number(), desk.state().menus_wanted};
  const MenuBar before = std::exchange(bar, now);
  return before.session_number == now.session_number && before.wanted != now.wanted;
}

// The place of the next menu, when a key asks for it that nothing in the open one has taken. ImGui itself would close the open menu and
// leave the key to whoever has the keyboard then.
std::optional<std::size_t> next_menu(std::size_t open) {
  const ImGuiContext& imgui = *ImGui::GetCurrentContext();
  const bool is_right = imgui.NavMoveDir == ImGuiDir_Right;
  if ((!is_right && imgui.NavMoveDir != ImGuiDir_Left) || !ImGui::NavMoveRequestButNoResultYet()) return std::nullopt;
  const ImGuiWindow* outermost = imgui.NavWindow;
  while (outermost != nullptr && (outermost->Flags & ImGuiWindowFlags_ChildMenu) != 0) outermost = outermost->ParentWindow;
  if (outermost != ImGui::GetCurrentWindow() || outermost == imgui.NavWindow) return std::nullopt;
  return (open + (is_right ? 1 : Menus.size() - 1)) % Menus.size();
}

// In the place of the one that is open; the pointer that rests on another does not take it back.
void open(Menu menu) {
  ImGuiContext& imgui = *ImGui::GetCurrentContext();
  ImGui::NavMoveRequestCancel();
  ImGui::OpenPopup(translate(label(menu)));
  imgui.NavHighlightItemUnderNav = true;
  ImGui::SetNavCursorVisible(true);  // the arrows start at the first row
}

}  // namespace

void show_kind_menu(const Desk& desk) {
  if (!ImGui::BeginMenu(translate("Kind"), desk.session.is_enabled(Verb::set_kind))) return;
  const document::Node* node = only_node(desk);
  for (const KindChoice& choice : kind_choices()) {
    const bool is_current = node != nullptr && node->kind == choice.word;
    if (ImGui::MenuItem(choice.label.c_str(), nullptr, is_current)) {
      session::Arguments arguments;
      arguments.kind = choice.word;
      desk.push(Verb::set_kind, arguments);
    }
  }
  ImGui::EndMenu();
}

void show_status_menu(const Desk& desk) {
  if (!ImGui::BeginMenu(translate("Status"), desk.session.is_enabled(Verb::set_status))) return;
  const document::Node* node = only_node(desk);
  for (const document::Status status : Statuses) {
    const bool is_current = node != nullptr && node->status == status;
    if (ImGui::MenuItem(translate(document::label(status)), nullptr, is_current)) {
      session::Arguments arguments;
      arguments.status = std::string(document::word(status));
      desk.push(Verb::set_status, arguments);
    }
  }
  ImGui::EndMenu();
}

void show_menu_row(const Desk& desk, Verb verb, const char* words, session::Arguments arguments) {
  const CommandRow& row = session::row(verb);
  const std::string keys = session::key_words(verb, desk.state().settings);
  const std::string shown = words == nullptr ? shown_label(desk, row) : words;
  if (ImGui::MenuItem(shown.c_str(), keys.c_str(), false, desk.session.is_enabled(verb))) desk.push(verb, std::move(arguments));
}

MenuLook::MenuLook(const Style& style) {
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {style.px(8), style.px(8)});
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {style.px(16), style.px(12)});
}

MenuLook::~MenuLook() { ImGui::PopStyleVar(2); }

const char* label(Menu menu) {
  switch (menu) {
    case Menu::file: return mark("File");
    case Menu::edit: return mark("Edit");
    case Menu::map: return mark("Map");
    case Menu::synthesis: return mark("Synthesis");
    case Menu::view: return mark("View");
    case Menu::help: return mark("Help");
    case Menu::none: break;
  }
  return "";
}

std::vector<std::vector<const CommandRow*>> grouped_rows(Menu menu) {
  std::map<int, std::vector<const CommandRow*>> groups;
  for (const CommandRow& row : session::command_table())
    if (row.menu == menu) groups[group_of(row.verb)].push_back(&row);
  std::vector<std::vector<const CommandRow*>> ordered;
  for (auto& [number, rows] : groups) ordered.push_back(std::move(rows));
  return ordered;
}

double show_menu(const Desk& desk, MenuBar& bar) {
  const Style& style = desk.style;
  ImGui::PushStyleVar(ImGuiStyleVar_FramePadding, {style.px(12), style.px(8)});
  const bool shown = ImGui::BeginMainMenuBar();
  ImGui::PopStyleVar();
  if (!shown) return 0;
  const auto height = static_cast<double>(ImGui::GetWindowHeight());
  {
    const MenuLook look(style);
    const float room = ImGui::GetMainViewport()->Size.y - static_cast<float>(height) - style.px(8);
    if (is_wanted(desk, bar)) open(Menus.front());
    std::optional<std::size_t> shown_menu;
    for (std::size_t i = 0; i < Menus.size(); ++i) {
      ImGui::SetNextWindowSizeConstraints({0, 0}, {std::numeric_limits<float>::max(), room});  // beyond, it scrolls
      if (!ImGui::BeginMenu(translate(label(Menus[i])))) continue;
      shown_menu = i;
      show_rows(desk, Menus[i]);
      ImGui::EndMenu();
    }
    if (const auto next = shown_menu ? next_menu(*shown_menu) : std::nullopt) open(Menus[*next]);
  }
  ImGui::EndMainMenuBar();
  return height;
}

}  // namespace concarte::ui
