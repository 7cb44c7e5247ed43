// The whole window, one frame at a time.
#include "editor/ui/screen.h"

#include <algorithm>
#include <optional>
#include <utility>

#include <imgui_internal.h>

#include "editor/assembly/word_card.h"
#include "editor/dialogs/link_dialog.h"
#include "editor/dialogs/question_dialog.h"
#include "editor/dialogs/speaker_dialog.h"
#include "editor/over_map/breadcrumbs.h"
#include "editor/over_map/filter_bar.h"
#include "editor/panels/context_menu.h"
#include "editor/panels/inspector_panel.h"
#include "editor/panels/match_list.h"
#include "editor/panels/menu.h"
#include "editor/panels/notice_strip.h"
#include "editor/panels/pages.h"
#include "editor/panels/stage.h"
#include "editor/panels/status_bar.h"
#include "editor/panels/tab_bar.h"
#include "editor/rail/rail.h"
#include "editor/state/figure_chosen.h"
#include "editor/ui/canvas.h"
#include "editor/widgets/canvas_window.h"
#include "editor/widgets/dialog.h"
#include "editor/widgets/keys.h"

namespace concarte::ui {
namespace {

using session::Dialog;
using session::Part;

constexpr double PagesShare = 0.6;  // of what the left rail leaves
constexpr double MapBesideQuestion = 280;  // units, at least

// While a synthesis is made, what is asked about it stands in the place of what is selected; so does the word looked at.
bool shows_question(const Desk& desk) {
  return desk.state().left_panel == session::LeftPanel::synthesis && !desk.document().all<document::Source>().empty();
}
bool shows_word(const Desk& desk) { return desk.state().left_panel == session::LeftPanel::words; }
bool shows_card(const Desk& desk) { return shows_question(desk) || shows_word(desk); }

// Which panels stand beside the map: never more than leave it its room.
struct Parts {
  bool has_rail = false;
  bool has_inspector = false;
  double right = 0;  // how wide what stands on the right is; 0: nothing
  bool has_notice = false;
};

// Who answers looks at the question more than at the map; where not even a little of it is left beside both panels, the left one
// gives way, for a question that nobody sees is answered by nobody.
void give_room_to_card(const Style& style, double width, Parts& parts) {
  parts.right = style.px(InspectorWidth);
  const bool is_narrow = width - style.px(RailWidth) - parts.right < style.px(MapBesideQuestion);
  parts.has_rail = parts.has_rail && !is_narrow;
  parts.has_inspector = width - parts.right >= style.px(MapBesideQuestion);
  if (!parts.has_inspector) parts.right = 0;
}

Parts parts_in(const Desk& desk, double width) {
  const session::State& state = desk.state();
  const Style& style = desk.style;
  Parts parts;
  parts.has_notice = notice_height(desk, static_cast<float>(width)) > 0;
  parts.has_rail = state.left_panel != session::LeftPanel::none && width > style.px(2 * RailWidth);
  const double taken = parts.has_rail ? style.px(RailWidth) : 0;
  parts.has_inspector = state.inspector_shown && width - taken > style.px(2 * InspectorWidth);
  if (parts.has_inspector) parts.right = style.px(InspectorWidth);
  if (shows_card(desk)) give_room_to_card(style, width, parts);
  // The pages of a figure need more room than the map that they are made of.
  if (session::shows_pages(state)) parts.right = std::max(parts.right, (width - taken) * PagesShare);
  return parts;
}

constexpr ImGuiWindowFlags Fixed = ImGuiWindowFlags_NoTitleBar | ImGuiWindowFlags_NoResize | ImGuiWindowFlags_NoMove |
                                   ImGuiWindowFlags_NoCollapse | ImGuiWindowFlags_NoSavedSettings |
                                   ImGuiWindowFlags_NoBringToFrontOnFocus | ImGuiWindowFlags_NoFocusOnAppearing;

// A part of the screen that neither moves nor overlaps another.
template <class Show>
void show_part(const char* name, const Rect& place, ImVec2 padding, ImGuiWindowFlags flags, Show show) {
  ImGui::SetNextWindowPos(on_screen(place.corner()));
  ImGui::SetNextWindowSize(on_screen(place.size()));
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, padding);
  const bool visible = ImGui::Begin(name, nullptr, Fixed | flags);
  ImGui::PopStyleVar();
  if (visible) show();
  ImGui::End();
}

const session::Gallery& gallery_of(const Screen& screen) {
  static const session::Gallery None;
  return screen.gallery != nullptr ? *screen.gallery : None;
}

// Another dialog than in the frame before, or none: the sheet of that one goes, before any part looks who has the keyboard.
void follow_dialog(const Dialog wanted, Screen& screen) {
  if (std::exchange(screen.dialog_shown, wanted) == wanted) return;
  close_dialogs();
  if (wanted != Dialog::none) put_keyboard_off();
  if (wanted != Dialog::templates && wanted != Dialog::samples) screen.map_picker = {};
  if (wanted != Dialog::layouts) screen.layout_picker = {};
  if (wanted != Dialog::speaker) screen.speaker_dialog = {};
  if (wanted != Dialog::palette) close(screen.palette);
  if (wanted != Dialog::help) screen.help = {};
  constexpr std::array OverFiles{Dialog::open, Dialog::save_as, Dialog::export_figure, Dialog::compare, Dialog::assemble, Dialog::add_source};
  if (std::ranges::find(OverFiles, wanted) == OverFiles.end()) screen.file_dialog = {};
}

void show_dialog(const Desk& desk, Screen& screen) {
  switch (desk.state().dialog) {
    case Dialog::open:
    case Dialog::compare:
    case Dialog::assemble:
    case Dialog::add_source:
    case Dialog::save_as:
    case Dialog::export_figure: return show_file_dialog(desk, screen.file_dialog);
    case Dialog::unsaved_changes: return show_question(desk);
    case Dialog::quitting: return show_quitting(desk, screen.tabs);
    case Dialog::templates:
    case Dialog::samples: return show_map_picker(desk, gallery_of(screen), screen.map_picker);
    case Dialog::layouts: return show_layout_picker(desk, screen.layout_picker);
    case Dialog::speaker: return show_speaker_dialog(desk, screen.speaker_dialog);
    case Dialog::help: return show_help(desk, screen.help);
    case Dialog::link: return show_link(desk);
    case Dialog::palette: return show_palette(desk, screen.palette);
    case Dialog::none: return;
  }
}

// A part of the window that may have the keyboard, as it stands in this frame.
Part focused_part() {
  if (has_focus(RailWindow)) return Part::left;
  if (has_focus(NoticeWindow)) return Part::notice;
  return has_focus(InspectorWindow) ? Part::right : Part::map;
}

Part part_after(Part part) {
  switch (part) {
    case Part::map: return Part::left;
    case Part::left: return Part::right;
    case Part::right:
    case Part::note:
    case Part::tags: return Part::notice;
    case Part::notice: break;
  }
  return Part::map;
}

// Whoever begins to write on the map has the keyboard there, whatever panel it was in.
bool takes_keyboard_to_write(const Desk& desk, Screen& screen) {
  const bool is_writing = desk.state().text_edit.has_value();
  const bool has_begun = is_writing && !screen.was_writing;
  screen.was_writing = is_writing;
  const bool has_keys = focused_part() == Part::map || (focused_part() == Part::left && has_keys_of_map(desk.state().left_panel));
  return has_begun && !has_keys;
}

// The part that takes the keyboard in this frame, when one was asked for.
std::optional<Part> part_wanted(const Desk& desk, Screen& screen, const Parts& parts) {
  const session::FocusRequest& request = desk.state().focus;
  if (takes_keyboard_to_write(desk, screen)) return Part::map;
  if (std::exchange(screen.focus_number, request.number) == request.number) return std::nullopt;
  Part wanted = request.part.value_or(part_after(focused_part()));
  if (request.comes_back && wanted == focused_part()) wanted = Part::map;
  if (wanted == Part::left && !parts.has_rail) wanted = request.part ? Part::map : Part::right;
  const bool is_in_inspector = wanted == Part::right || wanted == Part::note || wanted == Part::tags;
  if (is_in_inspector && !parts.has_inspector) wanted = request.part ? Part::map : Part::notice;
  if (wanted == Part::notice && !parts.has_notice) wanted = Part::map;
  return wanted;
}

// Whatever field had it lets it go; the part that takes it is shown later in the frame. What a quick hand has typed already is
// that part's, not the map's.
void take_keyboard_away(const session::State& state, Part wanted) {
  ImGui::ClearActiveID();
  if (wanted == Part::map) return give_keyboard_back();
  put_characters_off();
  if (wanted != Part::left || !has_keys_of_map(state.left_panel)) drop_keyboard_of_frame();
}

void show_rail_part(const Desk& desk, Screen& screen, const Rect& place, bool takes_keyboard) {
  const Style& style = desk.style;
  const auto flags = ImGuiWindowFlags_NoScrollbar | ImGuiWindowFlags_NoScrollWithMouse |
                     (has_keys_of_map(desk.state().left_panel) ? ImGuiWindowFlags_NoNavInputs : ImGuiWindowFlags_None);
  if (takes_keyboard) ImGui::SetNextWindowFocus();
  show_part(RailWindow, place, {0, 0}, flags, [&] {
    show_rail(desk, screen.rail, takes_keyboard);
    const ImVec2 corner = ImGui::GetWindowPos();
    const float right = corner.x + ImGui::GetWindowWidth();
    ImGui::GetWindowDrawList()->AddRectFilled({right - 1, corner.y}, {right, corner.y + ImGui::GetWindowHeight()}, packed(style.palette.rule));
  });
}

void show_inspector_part(const Desk& desk, const Rect& place, std::optional<Part> keyboard) {
  const Style& style = desk.style;
  const bool takes_keyboard = keyboard == Part::right || keyboard == Part::note || keyboard == Part::tags;
  if (takes_keyboard) ImGui::SetNextWindowFocus();
  show_part(InspectorWindow, place, {style.px(16), style.px(16)}, ImGuiWindowFlags_None, [&] {
    const ImVec2 corner = ImGui::GetWindowPos();
    ImGui::GetWindowDrawList()->AddRectFilled(corner, {corner.x + 1, corner.y + ImGui::GetWindowHeight()}, packed(style.palette.rule));
    if (keyboard == Part::right) ImGui::SetKeyboardFocusHere();
    show_inspector(desk, keyboard);
  });
}

// The pages of a figure stand where the selected idea is described otherwise.
void show_pages_part(const Desk& desk, Canvas& canvas, const Rect& place, bool takes_keyboard) {
  const Style& style = desk.style;
  if (takes_keyboard) ImGui::SetNextWindowFocus();
  show_part(InspectorWindow, place, {style.px(24), style.px(16)}, ImGuiWindowFlags_None, [&] {
    const ImVec2 corner = ImGui::GetWindowPos();
    ImGui::GetWindowDrawList()->AddRectFilled(corner, {corner.x + 1, corner.y + ImGui::GetWindowHeight()}, packed(style.palette.rule));
    show_pages(desk, canvas.painter());
  });
}

// Whether the letters of this frame are answers to the question, wherever the keyboard is: not where something is written or sought, on the
// map or in a cell, nor where something stands over the map. Fields keep their letters by themselves.
bool answers_by_letter(const Desk& desk, const Screen& screen, const Canvas& canvas) {
  const session::State& state = desk.state();
  const bool is_covered = state.dialog != session::Dialog::none || ImGui::IsPopupOpen("", ImGuiPopupFlags_AnyPopup);
  const bool is_writing = state.text_edit || state.link_draft || canvas.chord_begun();
  const bool is_in_words = state.reader.reading != session::Reading::map && has_focus(CanvasWindow);
  return screen.question.asks(state) && !shows_word(desk) && !is_covered && !is_writing && !is_in_words;
}

// The question that is asked about a synthesis stands there too; so does the word looked at.
void show_card_part(const Desk& desk, Screen& screen, const Rect& place, bool has_letters, bool takes_keyboard) {
  const Style& style = desk.style;
  if (takes_keyboard) ImGui::SetNextWindowFocus();
  show_part(InspectorWindow, place, {style.px(16), style.px(16)}, ImGuiWindowFlags_None, [&] {
    const ImVec2 corner = ImGui::GetWindowPos();
    ImGui::GetWindowDrawList()->AddRectFilled(corner, {corner.x + 1, corner.y + ImGui::GetWindowHeight()}, packed(style.palette.rule));
    if (shows_word(desk)) show_word_card(desk, takes_keyboard);
    else show_question_card(desk, screen.question, has_letters, takes_keyboard);
  });
}

// Another map is in the window: nothing begun in the one before goes on in it, and what was being typed waits there.
void follow_map(const session::Session& session, Screen& screen, Canvas& canvas) {
  if (screen.map_shown == session.number()) return;
  if (screen.map_shown) {
    screen.draft.reset();
    screen.file_dialog = {};
    screen.layout_picker = {};
    screen.speaker_dialog = {};
    InboxPanel& left = screen.inboxes[*screen.map_shown];
    left.entry.words = std::move(screen.rail.inbox.entry.words);
    left.taken = screen.rail.inbox.taken;
    screen.rail = {};
    screen.question = {};
    screen.readings = {};
    screen.rail.inbox = std::move(screen.inboxes[session.number()]);
    ImGui::ClearActiveID();
    canvas.forget_gesture();
  }
  screen.map_shown = session.number();
}

// Words that became an idea because the map was about to go are in the inbox, no longer in its field.
void follow_taken(const session::State& state, InboxPanel& inbox) {
  if (std::exchange(inbox.taken, state.half_typed_taken) != state.half_typed_taken) inbox.entry = {};
}

// Of the screen, times what the person has chosen.
double scale_of(const session::Session& session, const Screen& screen) { return screen.scale * session.state().settings.interface_scale; }

// The map in the window begun, and what pops up over it.
void show_map(const Desk& desk, Screen& screen, Canvas& canvas) {
  show_canvas(desk.session, scale_of(desk.session, screen), canvas, desk.commands);
  show_word_menu(desk, screen.word_menu);
}

// The map in words, where it stands otherwise.
void show_reading_part(const Desk& desk, Screen& screen, Canvas& canvas) {
  canvas.take_keys(desk.session, desk.commands, [&](const KeyInput& input) { return take_reading_key(desk, screen.readings, input); });
  show_reading(desk, screen.readings);
}

// What is said below whatever stands in the window, and how high it is.
double show_notice_part(const Desk& desk, double width, double bottom, bool takes_keyboard) {
  const double height = notice_height(desk, static_cast<float>(width));
  if (height <= 0) return 0;
  if (takes_keyboard) ImGui::SetNextWindowFocus();
  show_part(NoticeWindow, {0, bottom - height, width, height}, {0, 0}, ImGuiWindowFlags_NoScrollbar, [&] { show_notice(desk, takes_keyboard); });
  return height;
}

// The same, where nothing but it and one other part may have the keyboard.
double show_only_notice(const Desk& desk, Screen& screen, Vec2 window) {
  const Parts parts{false, false, 0, notice_height(desk, static_cast<float>(window.x)) > 0};
  const auto wanted = part_wanted(desk, screen, parts);
  if (wanted) take_keyboard_away(desk.state(), *wanted);
  return show_notice_part(desk, window.x, window.y, wanted == Part::notice);
}

// No map is open.
void show_start_part(const Desk& desk, Screen& screen, Vec2 window, double top) {
  const double notice = show_only_notice(desk, screen, window);
  show_part(CanvasWindow, {0, top, window.x, window.y - top - notice}, {0, 0}, ImGuiWindowFlags_NoNavInputs, [&] {
    hand_over_commands(desk.session, desk.commands);
    show_start_page(desk, gallery_of(screen), screen.start_page);
  });
}

// The map is shown to a room: nothing else is in the window, but for what must be said.
void show_stage_part(const Desk& desk, Screen& screen, Canvas& canvas, Vec2 window) {
  const double notice = show_only_notice(desk, screen, window);
  show_part(CanvasWindow, {0, 0, window.x, window.y - notice}, {0, 0}, CanvasFlags, [&] {
    show_map(desk, screen, canvas);
    show_stage(desk);
  });
  show_match_list(desk, {0, 0, window.x, window.y - notice});
}

void show_over_map(const Desk& desk, Canvas& canvas, const Rect& place) {
  show_breadcrumbs(desk, place);
  show_filter_bar(desk, place);
  show_chord_hint(desk, place, canvas.chord_begun());
  canvas.minimap().show(desk, place);
}

void show_map_parts(const Desk& desk, Screen& screen, Canvas& canvas, Vec2 window, double top) {
  const Style& style = desk.style;
  if (has_tab_bar(screen.tabs)) {
    const double height = style.px(TabBarHeight);
    show_part("##tabs", {0, top, window.x, height}, {0, 0}, ImGuiWindowFlags_NoScrollbar, [&] { show_tab_bar(desk, screen.tabs); });
    top += height;
  }
  const double status_top = window.y - style.px(StatusBarHeight);
  const double middle = status_top - notice_height(desk, static_cast<float>(window.x)) - top;
  const Parts parts = parts_in(desk, window.x);
  const double left = parts.has_rail ? style.px(RailWidth) : 0;
  const double right = window.x - parts.right;
  const auto wanted = part_wanted(desk, screen, parts);
  if (wanted) take_keyboard_away(desk.state(), *wanted);

  if (session::shows_pages(desk.state())) show_pages_part(desk, canvas, {right, top, window.x - right, middle}, wanted == Part::right);
  const Rect canvas_place{left, top, right - left, middle};
  const bool shows_map = desk.state().reader.reading == session::Reading::map;
  const bool has_letters = parts.has_inspector && answers_by_letter(desk, screen, canvas);
  canvas.leave_letters(has_letters);
  if (std::exchange(screen.reading_shown, desk.state().reader.reading) != desk.state().reader.reading) canvas.forget_gesture();
  show_part(CanvasWindow, canvas_place, {0, 0}, CanvasFlags, [&] {
    if (shows_map) show_map(desk, screen, canvas);
    else show_reading_part(desk, screen, canvas);
  });
  if (shows_map) show_over_map(desk, canvas, canvas_place);
  if (parts.has_rail) show_rail_part(desk, screen, {0, top, left, middle}, wanted == Part::left);
  if (parts.has_inspector && shows_card(desk)) show_card_part(desk, screen, {right, top, window.x - right, middle}, has_letters, wanted == Part::right);
  else if (parts.has_inspector && !session::shows_pages(desk.state())) show_inspector_part(desk, {right, top, window.x - right, middle}, wanted);
  if (desk.state().left_panel == session::LeftPanel::synthesis && parts.has_rail && shows_map) show_counterparts(desk, screen.rail.sources, canvas_place);
  if (shows_map) show_match_list(desk, canvas_place);
  show_notice_part(desk, window.x, status_top, wanted == Part::notice);
  show_part("##status", {0, status_top, window.x, window.y - status_top}, {0, 0}, ImGuiWindowFlags_NoScrollbar,
            [&] { show_status_bar(desk); });
  show_context_menu(desk, {left, top}, screen.context_menu_shown);
}

// Tab, or whatever asked for the keyboard, comes to a field in this frame.
bool enters_field() {
  const ImGuiContext& imgui = *ImGui::GetCurrentContext();
  return imgui.NavActivateId != 0 && (imgui.NavActivateFlags & ImGuiActivateFlags_PreferInput) != 0;
}

// Nor is a key pressed in this frame lost, but for the one that opens the field.
void put_off_for_field() {
  const bool is_opened_by_key = (ImGui::GetCurrentContext()->NavActivateFlags & ImGuiActivateFlags_FromTabbing) == 0;
  if (is_opened_by_key) put_characters_off();
  else put_keyboard_off();
}

}  // namespace

void show_screen(const session::Session& session, Screen& screen, Canvas& canvas, std::vector<session::Command>& commands) {
  if (enters_field()) put_off_for_field();
  follow_map(session, screen, canvas);
  follow_taken(session.state(), screen.rail.inbox);
  follow_dialog(session.state().dialog, screen);
  follow(screen.style, session, scale_of(session, screen));
  const Desk desk{session, screen.style, screen.draft, commands};
  const TypeScope type(screen.style, Type::body);
  const ImGuiViewport& viewport = *ImGui::GetMainViewport();
  const Vec2 window{static_cast<double>(viewport.Size.x), static_cast<double>(viewport.Size.y)};
  if (session.state().presentation) {
    canvas.leave_letters(false);
    show_stage_part(desk, screen, canvas, window);
  } else {
    const double menu = show_menu(desk, screen.menu_bar);
    if (session.state().has_map) show_map_parts(desk, screen, canvas, window, menu);
    else show_start_part(desk, screen, window, menu);
  }
  show_dialog(desk, screen);
  settle_draft(screen.draft, commands);
}

std::vector<session::Command> half_typed(const Screen& screen) {
  std::vector<session::Command> commands;
  if (auto words = half_said(screen.draft)) commands.push_back(std::move(*words));
  if (const std::string& idea = screen.rail.inbox.entry.words; !idea.empty()) commands.push_back(filing(idea));
  return commands;
}

}  // namespace concarte::ui
