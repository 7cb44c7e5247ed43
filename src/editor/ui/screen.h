// The whole window, one frame at a time: menu, left rail, canvas, right panel, notice, status bar, and the dialog that is open.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "editor/assembly/question_card.h"
#include "editor/dialogs/file_dialog.h"
#include "editor/dialogs/layout_picker.h"
#include "editor/dialogs/map_picker.h"
#include "editor/panels/start_page.h"
#include "editor/dialogs/speaker_dialog.h"
#include "editor/rail/rail.h"
#include "editor/dialogs/palette.h"
#include "editor/panels/help_panel.h"
#include "editor/panels/menu.h"
#include "editor/readings/readings.h"
#include "editor/session/session.h"
#include "editor/state/tabs.h"
#include "editor/ui/word_menu.h"
#include "editor/widgets/draft.h"
#include "editor/widgets/style.h"

namespace concarte::ui {

class Canvas;

// What the widgets remember between two frames and the session need not know.
struct Screen {
  double scale = 1;  // of the screen: pixels for one unit of the spacing scale at the usual size; set it when the window's changes
  session::Tabs tabs;  // the maps of the window: set it before each frame
  const session::Gallery* gallery = nullptr;  // set it with the tabs; null: no pictures of maps
  Style style;
  std::optional<Draft> draft;
  FileDialog file_dialog;
  LayoutPicker layout_picker;
  MapPicker map_picker;
  StartPage start_page;
  SpeakerDialog speaker_dialog;
  Rail rail;
  QuestionCard question;
  Readings readings;
  session::Reading reading_shown = session::Reading::map;  // in the frame before
  std::map<std::uint32_t, InboxPanel> inboxes;  // of the maps that are not shown, by the session's number
  bool was_writing = false;  // on the map, in the frame before
  std::uint64_t focus_number = 0;  // the last request for the keyboard that was met
  std::optional<std::uint32_t> map_shown;                // in the frame before, by its session's number
  MenuBar menu_bar;
  CommandPalette palette;
  Help help;
  bool context_menu_shown = false;
  session::Dialog dialog_shown = session::Dialog::none;  // in the frame before
  WordMenu word_menu;
};

// To be called once between ImGui's NewFrame and Render. `commands` may already hold those of the keys and of the window
// of this frame: words still being typed in a panel are put before them, so that saving or quitting never loses any.
void show_screen(const session::Session& session, Screen& screen, Canvas& canvas, std::vector<session::Command>& commands);

// What the fields of the map last shown hold and have not said yet, as the commands that it will be.
std::vector<session::Command> half_typed(const Screen& screen);

}  // namespace concarte::ui
