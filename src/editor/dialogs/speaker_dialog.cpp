// Alt+G: who speaks, by the first letters of a name.
#include "editor/dialogs/speaker_dialog.h"

#include <algorithm>

#include <imgui.h>

#include "base/translate.h"
#include "base/utf8.h"
#include "editor/state/speaker.h"
#include "editor/widgets/dialog.h"

namespace concarte::ui {
namespace {

using document::Group;
using session::Verb;

bool is_named(const Group& group, const std::string& wanted) {
  if (utf8::folded(group.mark) == wanted) return true;
  const std::string name = utf8::folded(group.name);
  for (std::size_t at = 0; at < name.size(); at = utf8::next_word(name, at))
    if (std::string_view(name).substr(at).starts_with(wanted)) return true;
  return false;
}

void choose(const Desk& desk, const Group* group) {
  session::Arguments arguments;
  if (group != nullptr) arguments.group = group->id;
  else arguments.position = 0;
  desk.push(Verb::set_speaker, arguments);
}

// One who may speak; null: nobody in particular. True when clicked.
bool show_voice(const Desk& desk, const Group* group, bool is_chosen) {
  const Style& style = desk.style;
  const float top = ImGui::GetCursorPosY();
  const float height = style.px(34);
  ImGui::PushID(group);
  const bool clicked = ImGui::Selectable("##voice", is_chosen, ImGuiSelectableFlags_None, {0, height});
  ImGui::PopID();
  if (is_chosen && !ImGui::IsItemVisible()) ImGui::SetScrollHereY();
  const float left = ImGui::GetCursorPosX() + style.px(8);
  ImGui::SetCursorPos({left, top + style.px(6)});
  if (group != nullptr) show_disc(style, *group);
  ImGui::SetCursorPos({left + style.px(32), top + style.px(7)});
  ImGui::TextUnformatted(group != nullptr ? group->name.c_str() : translate("Plenary: no group"));
  ImGui::SetCursorPos({left - style.px(8), top + height + style.px(2)});
  ImGui::Dummy({0, 0});  // the sheet is as high as its last row
  return clicked;
}

}  // namespace

std::vector<const Group*> groups_named(const document::Document& document, const std::string& words) {
  const std::string wanted = utf8::folded(words);
  std::vector<const Group*> named;
  for (const Group& group : document.all<Group>())
    if (wanted.empty() || is_named(group, wanted)) named.push_back(&group);
  return named;
}

void show_speaker_dialog(const Desk& desk, SpeakerDialog& dialog) {
  const Style& style = desk.style;
  if (!begin_dialog(style, "##speaker", {440, 0})) return;
  show_words(style, translate("Who speaks?"), Type::heading, Face::semibold);
  show_gap(style, 8);
  TextBox box;
  box.hint = translate("First letters of the name");
  box.takes_keyboard = ImGui::IsWindowAppearing();
  if (box.takes_keyboard) dialog.search.edit = session::started({}, {}, false);
  const std::string before = dialog.search.words;
  const TextBoxAnswer answer = show_free_field(style, "search", dialog.search, box);
  show_gap(style, 8);

  std::vector<const Group*> voices = groups_named(desk.document(), dialog.search.words);
  if (dialog.search.words.empty()) voices.push_back(nullptr);
  const auto count = static_cast<int>(voices.size());
  if (dialog.search.words != before) dialog.chosen = 0;
  const int step = ImGui::IsKeyPressed(ImGuiKey_DownArrow) ? 1 : ImGui::IsKeyPressed(ImGuiKey_UpArrow) ? -1 : 0;
  if (count > 0) dialog.chosen = (std::min(dialog.chosen, count - 1) + step + count) % count;
  for (int i = 0; i < count; ++i)
    if (show_voice(desk, voices[static_cast<std::size_t>(i)], i == dialog.chosen)) choose(desk, voices[static_cast<std::size_t>(i)]);
  if (count == 0) show_muted(style, translate("No group has this name."), Type::body);
  if (answer.finished && count > 0) choose(desk, voices[static_cast<std::size_t>(dialog.chosen)]);
  else if (answer.given_up || is_dialog_refused()) desk.push(Verb::close_dialog);
  end_dialog();
}

}  // namespace concarte::ui
