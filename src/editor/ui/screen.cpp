// The whole window, one frame at a time.
#include "editor/ui/screen.h"

#include <string_view>

#include <imgui_internal.h>

#include "editor/dialogs/question_dialog.h"
#include "editor/dialogs/speaker_dialog.h"
#include "editor/panels/help_panel.h"
#include "editor/panels/inspector_panel.h"
#include "editor/panels/menu.h"
#include "editor/panels/notice_strip.h"
#include "editor/panels/status_bar.h"
#include "editor/ui/canvas.h"
#include "editor/widgets/canvas_window.h"
#include "editor/widgets/dialog.h"

namespace concarte::ui {
namespace {

using session::Dialog;

constexpr ImGuiWindowFlags Fixed = ImGuiWindowFlags_NoTitleBar | ImGuiWindowFlags_NoResize | ImGuiWindowFlags_NoMove |
                                   ImGuiWindowFlags_NoCollapse | ImGuiWindowFlags_NoSavedSettings |
                                   ImGuiWindowFlags_NoBringToFrontOnFocus;

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

void show_dialog(const Desk& desk, Screen& screen) {
  const Dialog wanted = desk.state().dialog;
  if (screen.dialog_shown != wanted) close_dialogs();
  screen.dialog_shown = wanted;
  if (wanted != Dialog::layouts) screen.layout_picker = {};
  if (wanted != Dialog::speaker) screen.speaker_dialog = {};
  if (wanted != Dialog::open && wanted != Dialog::save_as && wanted != Dialog::export_figure) screen.file_dialog = {};
  switch (wanted) {
    case Dialog::open:
    case Dialog::save_as:
    case Dialog::export_figure: return show_file_dialog(desk, screen.file_dialog);
    case Dialog::unsaved_changes: return show_question(desk);
    case Dialog::layouts: return show_layout_picker(desk, screen.layout_picker);
    case Dialog::help: return show_help(desk);
    case Dialog::speaker: return show_speaker_dialog(desk, screen.speaker_dialog);
    case Dialog::none: return;
  }
}

constexpr const char* InspectorWindow = "##inspector";

// Ctrl+F6 goes from the map to the panel's first field, and back.
void take_cycle_key() {
  if (!ImGui::IsKeyChordPressed(ImGuiMod_Ctrl | ImGuiKey_F6)) return;
  const ImGuiWindow* focused = ImGui::GetCurrentContext()->NavWindow;
  const bool is_in_panel = focused != nullptr && std::string_view(focused->Name) == InspectorWindow;
  if (is_in_panel) {
    ImGui::ClearActiveID();
    ImGui::SetNavCursorVisible(false);
    ImGui::SetWindowFocus(CanvasWindow);
  } else {
    ImGui::SetWindowFocus(InspectorWindow);
    ImGui::SetKeyboardFocusHere();
  }
}

void show_inspector_part(const Desk& desk, const Rect& place) {
  const Style& style = desk.style;
  show_part(InspectorWindow, place, {style.px(16), style.px(16)}, ImGuiWindowFlags_None, [&] {
    const ImVec2 corner = ImGui::GetWindowPos();
    ImGui::GetWindowDrawList()->AddRectFilled(corner, {corner.x + 1, corner.y + ImGui::GetWindowHeight()}, packed(style.palette.rule));
    take_cycle_key();
    show_inspector(desk);
  });
}

}  // namespace

void show_screen(const session::Session& session, Screen& screen, Canvas& canvas, std::vector<session::Command>& commands) {
  follow(screen.style, session, screen.scale);
  const Desk desk{session, screen.style, screen.draft, commands};
  const Style& style = screen.style;
  const TypeScope type(style, Type::body);
  show_menu(desk);

  const ImGuiViewport& window = *ImGui::GetMainViewport();
  const double top = window.WorkPos.y;
  const double width = window.Size.x;
  const double status_top = window.Size.y - style.px(StatusBarHeight);
  const double notice = notice_height(desk, window.Size.x);
  const double middle = status_top - notice - top;
  const bool has_inspector = session.state().inspector_shown && width > style.px(2 * InspectorWidth);
  const double canvas_width = width - (has_inspector ? style.px(InspectorWidth) : 0);

  show_part(CanvasWindow, {0, top, canvas_width, middle}, {0, 0}, CanvasFlags,
            [&] { show_canvas(session, screen.scale, canvas, commands); });
  if (has_inspector) show_inspector_part(desk, {canvas_width, top, width - canvas_width, middle});
  if (notice > 0)
    show_part("##notice", {0, top + middle, width, notice}, {0, 0}, ImGuiWindowFlags_NoScrollbar, [&] { show_notice(desk); });
  show_part("##status", {0, status_top, width, window.Size.y - status_top}, {0, 0}, ImGuiWindowFlags_NoScrollbar,
            [&] { show_status_bar(desk); });
  show_dialog(desk, screen);
  settle_draft(screen.draft, commands);
}

}  // namespace concarte::ui
