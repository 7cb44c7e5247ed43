// The fields of each kind of record as a table, so that one comparison and one merge serve them all.
#pragma once

#include <tuple>

#include "map/document/records.h"

namespace concarte::comparison {

// A field under the name that the file has for it.
template <class Record, class Value>
struct RecordField {
  const char* name;
  Value Record::*member;
};
template <class Record, class Value>
RecordField(const char*, Value Record::*) -> RecordField<Record, Value>;

// All that a record says but its id, its place (rank, and of a node its parent) and its unknown fields. A test holds these
// tables against those of the file.
template <class Record>
inline constexpr std::tuple<> FieldsOf{};

template <>
inline constexpr auto FieldsOf<document::NodeStyle> =
    std::tuple{RecordField{"colour", &document::NodeStyle::colour}, RecordField{"emphasis", &document::NodeStyle::emphasis}};
template <>
inline constexpr auto FieldsOf<document::Event> =
    std::tuple{RecordField{"name", &document::Event::name}, RecordField{"date", &document::Event::date},
               RecordField{"place", &document::Event::place}};
template <>
inline constexpr auto FieldsOf<document::FigureFilter> =
    std::tuple{RecordField{"groups", &document::FigureFilter::groups}, RecordField{"kinds", &document::FigureFilter::kinds},
               RecordField{"statuses", &document::FigureFilter::statuses}, RecordField{"tags", &document::FigureFilter::tags}};

template <>
inline constexpr auto FieldsOf<document::Node> = std::tuple{
    RecordField{"side", &document::Node::side},     RecordField{"text", &document::Node::text},
    RecordField{"kind", &document::Node::kind},     RecordField{"status", &document::Node::status},
    RecordField{"reason", &document::Node::reason}, RecordField{"note", &document::Node::note},
    RecordField{"tags", &document::Node::tags},     RecordField{"links", &document::Node::links},
    RecordField{"folded", &document::Node::folded}, RecordField{"style", &document::Node::style},
    RecordField{"pin", &document::Node::pin},       RecordField{"contributions", &document::Node::contributions},
    RecordField{"stances", &document::Node::stances}};
template <>
inline constexpr auto FieldsOf<document::Group> =
    std::tuple{RecordField{"kind", &document::Group::kind}, RecordField{"name", &document::Group::name},
               RecordField{"mark", &document::Group::mark}, RecordField{"colour", &document::Group::colour},
               RecordField{"hatch", &document::Group::hatch}};
template <>
inline constexpr auto FieldsOf<document::InboxItem> =
    std::tuple{RecordField{"text", &document::InboxItem::text}, RecordField{"contributions", &document::InboxItem::contributions}};
template <>
inline constexpr auto FieldsOf<document::Link> =
    std::tuple{RecordField{"from", &document::Link::from}, RecordField{"to", &document::Link::to},
               RecordField{"kind", &document::Link::kind}, RecordField{"label", &document::Link::label},
               RecordField{"bend", &document::Link::bend}};
template <>
inline constexpr auto FieldsOf<document::Boundary> =
    std::tuple{RecordField{"nodes", &document::Boundary::nodes}, RecordField{"title", &document::Boundary::title}};
template <>
inline constexpr auto FieldsOf<document::Summary> =
    std::tuple{RecordField{"nodes", &document::Summary::nodes}, RecordField{"text", &document::Summary::text}};
template <>
inline constexpr auto FieldsOf<document::Term> =
    std::tuple{RecordField{"word", &document::Term::word}, RecordField{"senses", &document::Term::senses},
               RecordField{"status", &document::Term::status}};
template <>
inline constexpr auto FieldsOf<document::Figure> = std::tuple{
    RecordField{"number", &document::Figure::number},       RecordField{"caption", &document::Figure::caption},
    RecordField{"branch", &document::Figure::branch},       RecordField{"levels", &document::Figure::levels},
    RecordField{"filter", &document::Figure::filter},       RecordField{"layout", &document::Figure::layout_style},
    RecordField{"paper", &document::Figure::paper},         RecordField{"width_mm", &document::Figure::width_mm},
    RecordField{"min_pt", &document::Figure::min_pt},       RecordField{"colour", &document::Figure::ink},
    RecordField{"legend", &document::Figure::legend},       RecordField{"source", &document::Figure::source}};
template <>
inline constexpr auto FieldsOf<document::Source> =
    std::tuple{RecordField{"path", &document::Source::path}, RecordField{"sha256", &document::Source::sha256},
               RecordField{"content", &document::Source::content}, RecordField{"groups", &document::Source::groups},
               RecordField{"nodes", &document::Source::nodes}};
template <>
inline constexpr auto FieldsOf<document::Conflict> =
    std::tuple{RecordField{"record", &document::Conflict::record}, RecordField{"field", &document::Conflict::field},
               RecordField{"theirs", &document::Conflict::theirs}, RecordField{"group", &document::Conflict::group}};
template <>
inline constexpr auto FieldsOf<document::Heading> = std::tuple{
    RecordField{"id", &document::Heading::id},           RecordField{"title", &document::Heading::title},
    RecordField{"language", &document::Heading::language}, RecordField{"description", &document::Heading::description},
    RecordField{"event", &document::Heading::event},     RecordField{"refused", &document::Heading::refused},
    RecordField{"layout", &document::Heading::layout_style}, RecordField{"theme", &document::Heading::theme}};

// Whether a value is itself a record with fields of its own.
template <class Value>
inline constexpr bool HasFields = std::tuple_size_v<std::remove_const_t<decltype(FieldsOf<Value>)>> > 0;

template <class Record, class Visit>
void for_each_field(Visit visit) {
  std::apply([&](const auto&... field) { (visit(field), ...); }, FieldsOf<Record>);
}

// Whether both say the same, wherever they stand.
template <class Record>
bool say_the_same(const Record& a, const Record& b) {
  if (!(a.unknown == b.unknown)) return false;
  if constexpr (std::is_same_v<Record, document::Heading>) {
    if (!(a.unknown_layout == b.unknown_layout)) return false;
  }
  bool same = true;
  for_each_field<Record>([&](const auto& field) { same = same && a.*field.member == b.*field.member; });
  return same;
}

}  // namespace concarte::comparison
