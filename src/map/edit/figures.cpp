// The figures of a map for the proceedings.
#include "map/edit/figures.h"

#include <algorithm>
#include <charconv>
#include <string>

#include "base/translate.h"

namespace concarte::edit {
namespace {

using document::Document;
using document::Figure;

// One more than the highest whole number.
std::string next_number(const Document& document) {
  int highest = 0;
  for (const Figure& figure : document.all<Figure>()) {
    int number = 0;
    const char* const end = figure.number.data() + figure.number.size();
    if (const auto [stop, error] = std::from_chars(figure.number.data(), end, number); error == std::errc{} && stop == end)
      highest = std::max(highest, number);
  }
  return std::to_string(highest + 1);
}

}  // namespace

Edit add_figure(const Document& document, const document::FigureId& fresh, const document::NodeId& branch) {
  Figure figure;
  figure.id = fresh;
  figure.number = next_number(document);
  figure.branch = branch;
  figure.paper = "A4";
  figure.legend = true;
  figure.rank = document::Rank::between(document.all<Figure>().last_rank(), {});
  Edit edit{mark("Add a figure"), {}};
  edit.change.of<Figure>().added.push_back(std::move(figure));
  return edit;
}

Edit set_figure(const Document& document, Figure after) {
  Edit edit{mark("Change a figure"), {}};
  const Figure& before = *document.all<Figure>().find(after.id);
  update(edit.change, before, [&](Figure& figure) { figure = std::move(after); });
  return edit;
}

Edit remove_figure(const Document& document, const document::FigureId& figure) {
  Edit edit{mark("Remove a figure"), {}};
  edit.change.of<Figure>().removed.push_back(*document.all<Figure>().find(figure));
  return edit;
}

}  // namespace concarte::edit
