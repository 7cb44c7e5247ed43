// The map itself in the right panel.
#include "editor/panels/map_panel.h"

#include <algorithm>
#include <string>
#include <vector>

#include <imgui.h>

#include "base/date_words.h"
#include "base/translate.h"
#include "editor/state/typing_helps.h"
#include "editor/panels/group_editor.h"
#include "editor/widgets/choices.h"
#include "editor/widgets/widgets.h"
#include "map/document/walk.h"

namespace concarte::ui {
namespace {

using session::Arguments;
using session::Verb;

void show_title(const Desk& desk) {
  TextBox box;
  box.hint = translate("Title of the map");
  box.helps = session::typing_helps(desk.state());
  box.type = Type::heading;
  box.face = Face::semibold;
  box.is_enabled = desk.session.is_enabled(Verb::set_title);
  show_field(desk, "title", desk.document().heading().title, box, [](const std::string& words) {
    Arguments arguments;
    arguments.text = words;
    return session::Command{Verb::set_title, arguments};
  });
}

std::string event_of(const document::Event& event) {
  std::string words;
  for (const std::string& part : {event.name, event.place, date_words(event.date)})
    if (!part.empty()) words += (words.empty() ? "" : " · ") + part;
  return words;
}

void show_counts(const Desk& desk) {
  const document::Document& map = desk.document();
  unsigned long agreed = 0;
  unsigned long disputed = 0;
  for (const document::NodeId& id : document::in_order(map)) {
    agreed += map.node(id).status == document::Status::agreed ? 1 : 0;
    disputed += map.node(id).status == document::Status::disputed ? 1 : 0;
  }
  show_words(desk.style, say_count("{} idea", "{} ideas", map.node_count()));
  if (const auto links = map.all<document::Link>().size(); links > 0)
    show_words(desk.style, say_count("{} cross-link", "{} cross-links", links));
  if (agreed > 0) show_words(desk.style, say_count("{} agreed idea", "{} agreed ideas", agreed));
  if (disputed > 0) show_words(desk.style, say_count("{} disputed idea", "{} disputed ideas", disputed));
}

void show_look(const Desk& desk) {
  show_caption(desk.style, translate("Layout"));
  const auto style = layout::style_from(desk.document().heading().layout_style);
  const std::string name = translate(layout::label(style.value_or(layout::Style::mindmap)));
  if (show_way_to(desk.style, "layout", name)) desk.push(Verb::show_layouts);
  paint_chevron(desk.style, ImGui::GetItemRectMin(), ImGui::GetItemRectMax());
  show_gap(desk.style, 16);

  show_caption(desk.style, translate("Theme"));
  const std::vector<std::string> names = theme_choices(desk.state());
  std::vector<std::string> labels;
  for (const std::string& each : names) labels.push_back(theme_label(each));
  const auto current = std::find(names.begin(), names.end(), desk.state().theme.name);
  if (const auto clicked = show_choices(desk.style, "theme", labels, static_cast<int>(current - names.begin()))) {
    Arguments arguments;
    arguments.theme = names[*clicked];
    desk.push(Verb::set_theme, arguments);
  }
}

}  // namespace

void show_map(const Desk& desk) {
  const document::Heading& heading = desk.document().heading();
  ImGui::PushID("map");
  show_title(desk);
  if (const std::string event = event_of(heading.event); !event.empty()) show_muted(desk.style, event);
  if (!heading.description.empty()) {
    show_gap(desk.style, 8);
    show_words(desk.style, heading.description);
  }
  show_gap(desk.style, 16);
  show_counts(desk);
  show_gap(desk.style, 24);
  show_groups(desk);
  show_look(desk);
  ImGui::PopID();
}

}  // namespace concarte::ui
