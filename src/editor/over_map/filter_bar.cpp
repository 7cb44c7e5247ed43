// What the map is filtered by, and what a chord waits for.
#include "editor/over_map/filter_bar.h"

#include <algorithm>

#include "base/translate.h"
#include "editor/over_map/card.h"
#include "editor/widgets/choices.h"
#include "editor/widgets/widgets.h"
#include "map/document/vocabulary.h"

namespace concarte::ui {
namespace {

using session::Chord;
using session::Verb;

constexpr double WidestFilter = 320;  // units

void join(std::string& words, const std::string& more, const char* by) {
  if (!words.empty()) words += by;
  words += more;
}

void show_text(const Style& style, const std::string& words, Colour colour, Face face = Face::regular) {
  const TypeScope type(style, Type::small, face);
  ImGui::AlignTextToFramePadding();
  ImGui::TextColored(vector_of(colour), "%s", words.c_str());
}

}  // namespace

std::string filter_words(const session::State& state) {
  const search::Filter& filter = state.filter;
  const char* either = translate(" or ");
  std::string groups, kinds, statuses, tags, all;
  for (const document::GroupId& id : filter.groups)
    if (const auto* group = state.document.all<document::Group>().find(id)) join(groups, group->name, either);
  for (const std::string& kind : filter.kinds) join(kinds, kind_label(kind), either);
  for (const document::Status status : filter.statuses) join(statuses, translate(document::label(status)), either);
  for (const std::string& tag : filter.tags) join(tags, tag, either);
  for (const std::string& part : {groups, kinds, statuses, tags})
    if (!part.empty()) join(all, part, " · ");
  return all;
}

void show_filter_bar(const Desk& desk, const Rect& canvas) {
  const Style& style = desk.style;
  if (desk.state().filter.empty()) return;
  begin_card(style, "##filter", canvas, Hold::upper_right);
  const std::string words = filter_words(desk.state());
  ImGui::Dummy({style.px(4), 0});
  ImGui::SameLine();
  show_text(style, translate("Filter"), style.palette.muted);
  ImGui::SameLine(0, style.px(8));
  const std::string shown = shortened(words, style.px(WidestFilter));
  show_text(style, shown, style.palette.ink, Face::semibold);
  if (shown != words) ImGui::SetItemTooltip("%s", words.c_str());
  ImGui::SameLine(0, style.px(8));
  const auto count = desk.session.sight().meant.size();
  show_text(style, say_count("{} idea out of {}", "{} ideas out of {}", count, desk.document().node_count()), style.palette.ink);
  ImGui::SameLine();
  if (show_remove_button(style, translate("Show all ideas again"))) desk.push(Verb::clear_filter);
  end_card();
}

void show_chord_hint(const Desk& desk, const Rect& canvas, const std::optional<Chord>& begun) {
  if (!begun) return;
  const Style& style = desk.style;
  begin_card(style, "##chord", canvas, Hold::lower_left);
  for (const session::CommandRow& row : session::command_table())
    for (const Chord chord : row.keys) {
      if (chord.then == session::Key::none || session::followed_by(chord, session::Key::none) != *begun) continue;
      show_text(style, session::to_string(chord), style.palette.ink, Face::semibold);
      ImGui::SameLine(0, style.px(8));
      show_text(style, translate(row.label), style.palette.ink);
      ImGui::SameLine(0, style.px(16));
    }
  show_text(style, translate("Esc gives up"), style.palette.muted);
  end_card();
}

}  // namespace concarte::ui
