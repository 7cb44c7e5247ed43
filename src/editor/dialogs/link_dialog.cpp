// Before an address is opened: where it leads, in plain sight.
#include "editor/dialogs/link_dialog.h"

#include <array>
#include <string>

#include <imgui.h>

#include "base/translate.h"
#include "editor/widgets/dialog.h"
#include "editor/widgets/widgets.h"
#include "map/notes/address.h"

namespace concarte::ui {
namespace {

using session::Verb;

// The host large, the rest of the address below it as it will be given to the browser.
void show_target(const Style& style, const notes::Address& address) {
  show_words(style, address.host, Type::title, Face::semibold);
  show_gap(style, 4);
  const ColourScope colour(ImGuiCol_Text, style.palette.muted);
  const TypeScope small(style, Type::small);
  const std::string whole = address.whole();
  // Long addresses have no blanks to break at.
  const float width = ImGui::GetContentRegionAvail().x;
  for (std::size_t begin = 0; begin < whole.size();) {
    const char* first = whole.data() + begin;
    const char* last = whole.data() + whole.size();
    const char* end = ImGui::GetFont()->CalcWordWrapPosition(ImGui::GetFontSize(), first, last, width);
    if (end <= first) end = last;
    ImGui::TextUnformatted(first, end);
    begin = static_cast<std::size_t>(end - whole.data());
  }
}

}  // namespace

void show_link(const Desk& desk) {
  const Style& style = desk.style;
  if (!begin_dialog(style, "##link", {560, 0})) return;
  const auto address = notes::read_address(desk.state().link_to_open);
  const bool is_mail = address && address->before.starts_with("mailto:");
  show_words(style, is_mail ? translate("Write to this address?") : translate("Open this page in the browser?"), Type::heading, Face::semibold);
  show_gap(style, 16);
  if (address) show_target(style, *address);
  show_gap(style, 24);
  const std::array<std::string, 2> answers{translate("Cancel"), translate("Open it")};
  const auto given = show_answers(style, answers, Letters::shown);
  ImGui::SetItemDefaultFocus();
  if (given == 1U) desk.push(Verb::visit_link);
  if (given == 0U || is_dialog_refused()) desk.push(Verb::close_dialog);
  end_dialog();
}

}  // namespace concarte::ui
