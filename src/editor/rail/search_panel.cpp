// Looking for words.
#include "editor/rail/search_panel.h"

#include <array>

#include <imgui.h>

#include "base/translate.h"
#include "base/utf8.h"
#include "editor/rail/found_row.h"
#include "editor/widgets/canvas_window.h"
#include "editor/widgets/chip.h"

namespace concarte::ui {
namespace {

using session::Arguments;
using session::Verb;

// All is selected: the next letter begins other words, as in every search.
void select_whole(session::TextEdit& edit) {
  edit = session::caret_moved(session::caret_moved(edit, 0, false), edit.now.text.size(), true);
}

// A field of the search; `say` is given the words at each letter.
template <class Say>
TextBoxAnswer show_search_field(const Desk& desk, const char* name, const char* hint, const std::string& words, FreeField& field, Say say) {
  if (!field.edit) field.words = words;
  TextBox box;
  box.hint = hint;
  box.keeps_keyboard = true;  // Enter goes to the next one, and again
  const TextBoxAnswer answer = show_free_field(desk.style, name, field, box);
  if ((answer.entered || answer.finished) && field.edit) select_whole(*field.edit);
  if (answer.changed) say(field.words);
  if (answer.given_up) ImGui::SetWindowFocus(CanvasWindow);
  return answer;
}

void show_words_field(const Desk& desk, SearchPanel& panel, bool takes_keyboard) {
  if (takes_keyboard) ImGui::SetKeyboardFocusHere();
  const TextBoxAnswer answer = show_search_field(desk, "words", translate("Words to find"), desk.state().search.query.words, panel.words, [&](const std::string& words) {
    Arguments arguments;
    arguments.text = words;
    desk.push(Verb::set_search, arguments);
  });
  if (answer.finished) desk.push(answer.with_shift ? Verb::find_previous : Verb::find_next);
}

void show_replacement(const Desk& desk, SearchPanel& panel) {
  if (!desk.state().search.replaces) return;
  const Style& style = desk.style;
  show_gap(style, 8);
  const TextBoxAnswer answer = show_search_field(desk, "replacement", translate("Put in their place"), desk.state().search.replacement, panel.replacement, [&](const std::string& words) {
    Arguments arguments;
    arguments.replacement = words;
    desk.push(Verb::set_search, arguments);
  });
  if (answer.finished) desk.push(Verb::replace_here);
  show_gap(style, 8);
  const float gap = style.px(8);
  const float half = (ImGui::GetContentRegionAvail().x - gap) / 2;
  ImGui::BeginDisabled(desk.session.sight().found.empty() || !desk.session.is_enabled(Verb::replace_all));
  if (show_button(style, translate("Replace here"), Emphasis::plain, half)) desk.push(Verb::replace_here);
  ImGui::SetItemTooltip("%s", translate("In the selected idea, then goes to the next one"));
  ImGui::SameLine(0, gap);
  if (show_button(style, translate("Replace everywhere"), Emphasis::plain, half)) desk.push(Verb::replace_all);
  ImGui::EndDisabled();
}

void show_places(const Desk& desk) {
  const search::Query& query = desk.state().search.query;
  struct Place {
    const char* word;
    const char* label;
    bool is_on;
  };
  const std::array places{Place{"notes", mark("Notes"), query.in_notes}, Place{"tags", mark("Tags"), query.in_tags},
                          Place{"contributions", mark("Exact words"), query.in_contributions}};
  show_gap(desk.style, 12);
  show_caption(desk.style, translate("Also look in"));
  begin_chips();
  for (const Place& clicked : places) {
    if (!show_chip(desk.style, translate(clicked.label), clicked.is_on)) continue;
    Arguments arguments;
    arguments.places.emplace();
    for (const Place& place : places)
      if (place.is_on != (&place == &clicked)) arguments.places->emplace_back(place.word);
    desk.push(Verb::set_search, arguments);
  }
  if (desk.state().search.replaces && query.in_contributions)
    show_muted(desk.style, translate("The groups’ exact words are found but never replaced."));
}

void show_count(const Desk& desk) {
  const auto& found = desk.session.sight().found;
  show_gap(desk.style, 16);
  if (desk.state().search.query.words.empty())
    return show_muted(desk.style, translate("Accents and capitals do not count. Enter or F3 goes to the next one, Esc back to the map."));
  if (found.empty()) return show_muted(desk.style, translate("No idea says it."));
  std::size_t count = 0;
  for (const search::Found& each : found) count += each.count();
  const std::string ideas = say_count("{} idea", "{} ideas", found.size());
  show_muted(desk.style, count == found.size() ? ideas : say_count("{1}, said {0} time", "{1}, said {0} times", count, ideas));
}

void show_results(const Desk& desk) {
  const auto& found = desk.session.sight().found;
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {0, 0});
  ImGui::PushStyleVar(ImGuiStyleVar_ChildBorderSize, 0);
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {0, 0});
  if (ImGui::BeginChild("##found", {0, 0}, ImGuiChildFlags_NavFlattened)) {
    ImGuiListClipper clipper;
    clipper.Begin(static_cast<int>(found.size()), desk.style.px(FoundRowHeight));
    while (clipper.Step())
      for (int i = clipper.DisplayStart; i < clipper.DisplayEnd; ++i) show_found(desk, found[static_cast<std::size_t>(i)], i);
  }
  ImGui::EndChild();
  ImGui::PopStyleVar(3);
}

}  // namespace

void show_search(const Desk& desk, SearchPanel& panel, bool takes_keyboard) {
  const Style& style = desk.style;
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {style.px(16), style.px(16)});
  ImGui::PushStyleVar(ImGuiStyleVar_ChildBorderSize, 0);
  const bool is_visible = ImGui::BeginChild("##search", {0, 0}, ImGuiChildFlags_AlwaysUseWindowPadding, ImGuiWindowFlags_NoScrollbar | ImGuiWindowFlags_NoScrollWithMouse);
  ImGui::PopStyleVar(2);
  if (is_visible) {
    show_words_field(desk, panel, takes_keyboard);
    show_replacement(desk, panel);
    show_places(desk);
    show_count(desk);
    show_gap(style, 8);
    show_results(desk);
  }
  ImGui::EndChild();
}

std::size_t excerpt_begin(const std::string& text, std::size_t found) {
  constexpr std::size_t Before = 24;  // bytes: two or three words
  if (found <= Before) return 0;
  std::size_t begin = found;
  while (begin > 0 && found - begin < Before) begin = utf8::previous_word(text, begin);
  return begin;
}

}  // namespace concarte::ui
