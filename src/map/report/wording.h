// How a report says things: quotations, lists of names, dates, the typography of French. All in the language being said.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "map/document/document.h"

namespace concarte::report {

// The spaces that French sets before ; ! ? : » and after « where a plain space was typed, and its apostrophes: no letter is
// added or lost. Text in another language stays as it is.
std::string typeset(std::string_view text, std::string_view language);

// On one line, as headings are.
std::string on_one_line(std::string text);
// « … », with “ … ” inside; “ … ” in English.
std::string in_quotes(std::string_view text);
// An ISO date as one writes it: 12 février 2013. Any other words stay as they are.
std::string written_date(const std::string& date);
// The name of a kind, known or not.
std::string kind_name(const std::string& kind);
// The names of these groups, in the order given; a group that is not in the map has none.
std::string names(const document::Document& document, std::span<const document::GroupId> groups);
// Where and when it was: the event's name, its place and date.
std::string occasion(const document::Heading& heading);

}  // namespace concarte::report
