// The way from the whole map to the branch that is shown alone.
#include "editor/over_map/breadcrumbs.h"

#include <algorithm>

#include "base/translate.h"
#include "editor/over_map/card.h"
#include "editor/widgets/widgets.h"
#include "map/document/walk.h"
#include "map/search/find.h"

namespace concarte::ui {
namespace {

using document::NodeId;
using session::Verb;

constexpr double WidestCrumb = 180;  // units
constexpr std::size_t MostCrumbs = 6;

std::string on_one_line(std::string words) {
  std::replace(words.begin(), words.end(), '\n', ' ');
  return words;
}

void show_crumb(const Desk& desk, const Crumb& crumb) {
  const Style& style = desk.style;
  const bool is_shown = crumb.place == Crumb::Place::shown;
  const TypeScope type(style, Type::small, is_shown ? Face::semibold : Face::regular);
  const std::string words = shortened(crumb.words, style.px(WidestCrumb));
  if (show_button(style, words + "###crumb", Emphasis::quiet) && !is_shown) {
    session::Arguments about;
    about.node = crumb.node;
    desk.push(crumb.place == Crumb::Place::below ? Verb::select : crumb.node.empty() ? Verb::show_whole_map : Verb::show_branch, about);
  }
  if (words != crumb.words) ImGui::SetItemTooltip("%s", crumb.words.c_str());
}

void show_between(const Style& style, const char* sign) {
  const TypeScope type(style, Type::small);
  ImGui::SameLine();
  ImGui::AlignTextToFramePadding();
  ImGui::TextColored(vector_of(style.palette.muted), "%s", sign);
  ImGui::SameLine();
}

}  // namespace

std::vector<Crumb> crumbs(const session::State& state) {
  std::vector<Crumb> way;
  const NodeId shown = session::branch_shown(state);
  const document::Document& map = state.document;
  if (shown.empty()) return way;
  const auto words = [&map](const NodeId& node) {
    std::string text = on_one_line(map.node(node).text);
    return text.empty() ? std::string(translate("(no words)")) : text;
  };
  way.push_back({{}, translate("Whole map"), Crumb::Place::above});
  for (const NodeId& above : search::path_to(map, shown))
    if (above != map.main_root()) way.push_back({above, words(above), Crumb::Place::above});
  way.push_back({shown, words(shown), Crumb::Place::shown});
  const NodeId focus = state.selection.focus();
  if (focus.empty() || focus == shown || !document::is_within(map, focus, shown)) return way;
  std::vector<NodeId> below = search::path_to(map, focus);
  below.erase(below.begin(), std::find(below.begin(), below.end(), shown) + 1);
  below.push_back(focus);
  for (const NodeId& node : below) way.push_back({node, words(node), Crumb::Place::below});
  return way;
}

void show_breadcrumbs(const Desk& desk, const Rect& canvas) {
  const std::vector<Crumb> way = crumbs(desk.state());
  if (way.empty()) return;
  begin_card(desk.style, "##crumbs", canvas, Hold::upper_left);
  // Of a long way the beginning and the end are said.
  const std::size_t left_out = way.size() > MostCrumbs ? way.size() - MostCrumbs : 0;
  for (std::size_t i = 0; i < way.size(); ++i) {
    if (i > 0 && i <= left_out) continue;
    if (i > 0) show_between(desk.style, i == left_out + 1 && left_out > 0 ? "› … ›" : "›");
    ImGui::PushID(static_cast<int>(i));
    show_crumb(desk, way[i]);
    ImGui::PopID();
  }
  end_card();
}

}  // namespace concarte::ui
