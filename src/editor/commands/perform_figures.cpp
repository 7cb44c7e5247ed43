// The commands about the figures of the proceedings.
#include <charconv>
#include <functional>
#include <utility>
#include <vector>

#include "base/translate.h"
#include "base/utf8.h"
#include "editor/commands/performers.h"
#include "editor/state/figure_chosen.h"
#include "map/document/vocabulary.h"
#include "map/edit/figures.h"
#include "picture/layout/layout.h"
#include "picture/page/paper.h"

namespace concarte::session {
namespace {

using document::Figure;

Outcome no_such_figure() { return refused(translate("There is no such figure in this map. Choose one in the list, or add one.")); }

// The figure named, or the one chosen.
const Figure* figure_meant(const State& state, const Arguments& a) {
  return a.figure.empty() ? figure_chosen(state) : state.document.all<Figure>().find(a.figure);
}

std::string words_of(const Arguments& a) { return a.text ? utf8::cleaned(*a.text) : std::string{}; }

// What is wrong with the value; nothing when it has been taken.
using Refusal = std::optional<std::string>;

// Empty: left to the program. A comma is a point, as people write it.
template <class Number>
Refusal take_number(const Arguments& a, Number& into) {
  std::string words = words_of(a);
  std::erase(words, ' ');
  if (const std::size_t comma = words.find(','); comma != std::string::npos) words[comma] = '.';
  Number number{};
  const char* const end = words.data() + words.size();
  const auto [stop, error] = std::from_chars(words.data(), end, number);
  if (!words.empty() && (error != std::errc{} || stop != end || !(number > 0) || !(number <= 1000))) return say("“{}” is not a number above 0.", words_of(a));
  into = words.empty() ? Number{} : number;
  return {};
}

Refusal take_branch(const Arguments& a, const State& state, Figure& figure) {
  const auto branch = document::NodeId::parse(words_of(a));
  if (!words_of(a).empty() && (!branch || state.document.find(*branch) == nullptr)) return say("The map has no idea whose id is “{}”.", words_of(a));
  figure.branch = branch.value_or(document::NodeId{});
  return {};
}

Refusal take_groups(const Arguments& a, const State& state, Figure& figure) {
  figure.filter.groups.clear();
  for (const std::string& word : a.groups.value_or(std::vector<std::string>{})) {
    const auto group = document::GroupId::parse(word);
    if (!group || state.document.all<document::Group>().find(*group) == nullptr) return say("The group “{}” does not exist.", word);
    figure.filter.groups.push_back(*group);
  }
  return {};
}

Refusal take_layout(const Arguments& a, Figure& figure) {
  if (!words_of(a).empty() && !layout::style_from(words_of(a))) return say("“{}” is not a layout style.", words_of(a));
  figure.layout_style = words_of(a);
  return {};
}

Refusal take_paper(const Arguments& a, Figure& figure) {
  if (!words_of(a).empty() && !page::paper_from(words_of(a)))
    return say("“{}” is not a paper. Write A4, A4-landscape, A3, A5 or a size such as 120x80mm.", words_of(a));
  figure.paper = words_of(a);
  return {};
}

Refusal take_ink(const Arguments& a, Figure& figure) {
  const auto ink = document::ink_from(words_of(a).empty() ? "colour" : words_of(a));
  if (!ink) return say("“{}” is none of: colour, grey, high-contrast.", words_of(a));
  figure.ink = *ink;
  return {};
}

std::vector<std::string> cleaned(const std::optional<std::vector<std::string>>& words) {
  std::vector<std::string> all;
  for (const std::string& word : words.value_or(std::vector<std::string>{})) all.push_back(utf8::cleaned(word));
  return all;
}

Refusal take(const std::string& setting, const Arguments& a, const State& state, Figure& figure) {
  if (setting == "number") return figure.number = words_of(a), Refusal{};
  if (setting == "caption") return figure.caption = words_of(a), Refusal{};
  if (setting == "source") return figure.source = words_of(a), Refusal{};
  if (setting == "branch") return take_branch(a, state, figure);
  if (setting == "levels") return take_number(a, figure.levels);
  if (setting == "groups") return take_groups(a, state, figure);
  if (setting == "kinds") return figure.filter.kinds = cleaned(a.kinds), Refusal{};
  if (setting == "statuses") return figure.filter.statuses = cleaned(a.statuses), Refusal{};
  if (setting == "tags") return figure.filter.tags = cleaned(a.tags), Refusal{};
  if (setting == "layout") return take_layout(a, figure);
  if (setting == "paper") return take_paper(a, figure);
  if (setting == "width_mm") return take_number(a, figure.width_mm);
  if (setting == "min_pt") return take_number(a, figure.min_pt);
  if (setting == "colour") return take_ink(a, figure);
  if (setting == "legend") return figure.legend = words_of(a) == "true", Refusal{};
  return say("A figure has no setting “{}”.", setting);
}

}  // namespace

namespace perform {

Outcome add_figure(Context& c, const Arguments& a) {
  if (!a.node.empty() && c.state.document.find(a.node) == nullptr) return no_such_node(a);
  const document::FigureId fresh = c.state.fresh_ids.figure(c.state.document);
  carry_out(c.state, edit::add_figure(c.state.document, fresh, a.node));
  c.state.figure_chosen = fresh;
  return {{std::string(fresh.view())}, std::nullopt};
}

Outcome set_figure(Context& c, const Arguments& a) {
  const Figure* figure = figure_meant(c.state, a);
  if (figure == nullptr) return no_such_figure();
  Figure after = *figure;
  if (const Refusal refusal = take(a.setting.value_or(""), a, c.state, after)) return refused(*refusal);
  carry_out(c.state, edit::set_figure(c.state.document, std::move(after)));
  return {};
}

Outcome remove_figure(Context& c, const Arguments& a) {
  const Figure* figure = figure_meant(c.state, a);
  if (figure == nullptr) return no_such_figure();
  carry_out(c.state, edit::remove_figure(c.state.document, document::FigureId(figure->id)));
  return {};
}

Outcome choose_figure(Context& c, const Arguments& a) {
  if (c.state.document.all<Figure>().find(a.figure) == nullptr) return no_such_figure();
  c.state.figure_chosen = a.figure;
  return {};
}

Outcome show_figures(Context& c, const Arguments&) {
  toggle_left_panel(c.state, LeftPanel::figures);
  return {};
}

}  // namespace perform
}  // namespace concarte::session
