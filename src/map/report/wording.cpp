// How a report says things: quotations, lists of names, dates, the typography of French.
#include "map/report/wording.h"

#include <array>
#include <charconv>

#include "base/translate.h"
#include "base/utf8.h"
#include "map/document/vocabulary.h"

namespace concarte::report {
namespace {

constexpr std::string_view NoBreak = "\u00A0", ThinNoBreak = "\u202F", Apostrophe = "’";
constexpr std::string_view Opening = "«", Closing = "»";

bool is_letter_at(std::string_view text, std::size_t at) {
  return at < text.size() && utf8::is_word_character(utf8::decode(text, at).code_point);
}

// What stands for a plain space before this; nothing when it is an ordinary space.
std::string_view space_before(std::string_view rest) {
  if (rest.starts_with(Closing)) return NoBreak;
  const auto stands_alone = [&](std::size_t end) { return end == rest.size() || std::string_view(" \n").find(rest[end]) != std::string_view::npos; };
  if (rest.starts_with(':')) return stands_alone(1) ? NoBreak : std::string_view();
  const std::size_t end = rest.find_first_not_of(";!?");
  if (end == 0 || rest.empty()) return {};
  return end == std::string_view::npos || stands_alone(end) || rest.substr(end).starts_with(Closing) ? ThinNoBreak : std::string_view();
}

void replace_all(std::string& text, std::string_view from, std::string_view to) {
  for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) text.replace(at, from.size(), to);
}

void add(std::string& all, std::string_view more, std::string_view between) {
  if (more.empty()) return;
  if (!all.empty()) all += between;
  all += more;
}

}  // namespace

std::string typeset(std::string_view text, std::string_view language) {
  if (!language.starts_with("fr")) return std::string(text);
  std::string set;
  set.reserve(text.size());
  for (std::size_t at = 0; at < text.size(); ++at) {
    const std::string_view rest = text.substr(at + 1);
    if (text[at] == ' ' && !space_before(rest).empty()) set += space_before(rest);
    else if (text[at] == ' ' && set.ends_with(Opening)) set += NoBreak;
    else if (text[at] == '\'' && at > 0 && is_letter_at(text, utf8::previous_grapheme(text, at)) && is_letter_at(text, at + 1)) set += Apostrophe;
    else set += text[at];
  }
  return set;
}

std::string on_one_line(std::string text) {
  for (char& c : text)
    if (c == '\n') c = ' ';
  return text;
}

std::string in_quotes(std::string_view text) {
  std::string inside(text);
  for (const std::string_view space : {NoBreak, ThinNoBreak}) {
    replace_all(inside, std::string(Opening) + std::string(space), "“");
    replace_all(inside, std::string(space) + std::string(Closing), "”");
  }
  return say("“{}”", inside);
}

std::string written_date(const std::string& date) {
  constexpr std::array Months{mark("January"), mark("February"), mark("March"),     mark("April"),   mark("May"),      mark("June"),
                              mark("July"),    mark("August"),   mark("September"), mark("October"), mark("November"), mark("December")};
  int year = 0, month = 0, day = 0;
  const char* const begin = date.data();
  const auto number = [&](std::size_t from, std::size_t size, int& value) {
    const auto read = std::from_chars(begin + from, begin + from + size, value);
    return read.ec == std::errc{} && read.ptr == begin + from + size;
  };
  constexpr std::size_t DaySize = 10;
  const bool is_day = date.size() >= DaySize && date[4] == '-' && date[7] == '-' && (date.size() == DaySize || date[DaySize] == 'T');
  if (!is_day || !number(0, 4, year) || !number(5, 2, month) || !number(8, 2, day)) return date;
  if (month < 1 || month > 12 || day < 1 || day > 31) return date;
  const char* const name = translate(Months[static_cast<std::size_t>(month - 1)]);
  return day == 1 ? say("1 {} {}", name, year) : say("{} {} {}", day, name, year);
}

std::string kind_name(const std::string& kind) {
  for (const document::NodeKind& known : document::node_kinds())
    if (known.word == kind) return translate(known.label);
  return kind;
}

std::string names(const document::Document& document, std::span<const document::GroupId> groups) {
  std::string all;
  for (const document::GroupId& id : groups)
    if (const auto* group = document.all<document::Group>().find(id)) add(all, typeset(group->name, document.heading().language), ", ");
  return all;
}

std::string occasion(const document::Heading& heading) {
  std::string all = typeset(heading.event.name, heading.language);
  add(all, typeset(heading.event.place, heading.language), ", ");
  add(all, written_date(heading.event.date), ", ");
  return all;
}

}  // namespace concarte::report
