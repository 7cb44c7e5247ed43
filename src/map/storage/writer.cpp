// The map file, written: a document -> the one text that says it.
#include <algorithm>

#include "base/utf8.h"
#include "map/document/walk.h"
#include "map/storage/fields.h"
#include "map/storage/json_text.h"
#include "map/storage/map_file.h"

namespace concarte::storage {
namespace {

using namespace document;

// One field of the document a line; for lists, one record a line.
class Writer {
 public:
  void name(std::string_view name) {
    if (!out_.empty()) out_ += ',';
    out_ += out_.empty() ? "{\n  " : "\n  ";
    append_quoted(out_, name);
    out_ += ": ";
  }
  void text(std::string_view field, std::string_view value) {
    name(field);
    append_quoted(out_, value);
  }
  void text_if_any(std::string_view field, std::string_view value) {
    if (!value.empty()) text(field, value);
  }
  void number(std::string_view field, int value) {
    name(field);
    append_number(out_, value);
  }
  template <class Record>
  void record(std::string_view field, const Record& value) {
    name(field);
    append_record(out_, shape_of<Record>(), &value);
  }
  template <class Range, class Append>
  void lines(std::string_view field, const Range& range, Append append) {
    bool is_first = true;
    for (const auto& element : range) {
      if (is_first) name(field);
      out_ += is_first ? "[\n    " : ",\n    ";
      is_first = false;
      append(out_, element);
    }
    if (!is_first) out_ += "\n  ]";
  }
  template <class Record>
  void records(std::string_view field, const Document& document) {
    lines(field, document.all<Record>(),
          [](std::string& out, const Record& record) { append_record(out, shape_of<Record>(), &record); });
  }
  void unknown(const UnknownFields& fields) {
    for (const auto& [field, json] : fields) {
      name(field);
      append_spaced(out_, json);
    }
  }
  void layout(const Heading& heading) {
    name("layout");
    out_ += "{\"style\": ";
    append_quoted(out_, heading.layout_style);
    bool is_first = false;
    append_unknown(out_, heading.unknown_layout, is_first);
    out_ += '}';
  }
  void reserve(std::size_t bytes) { out_.reserve(bytes); }
  std::string ended() {
    out_ += "\n}\n";
    return std::move(out_);
  }

 private:
  std::string out_;
};

}  // namespace

std::string write_map(const Document& document) {
  constexpr std::size_t UsualBytesOfNode = 128;
  const Heading& heading = document.heading();
  Writer writer;
  writer.reserve(document.node_count() * UsualBytesOfNode);
  writer.text("format", "concarte-map");
  writer.number("version", FormatVersion);
  writer.text_if_any("id", heading.id);
  writer.text_if_any("title", heading.title);
  writer.text("language", heading.language);
  writer.text_if_any("description", heading.description);
  if (heading.event != Event{}) writer.record("event", heading.event);
  writer.records<Group>("groups", document);
  writer.lines("nodes", nodes_in_order(document),
               [](std::string& out, const Node* node) { append_record(out, shape_of<Node>(), node); });
  writer.records<InboxItem>("inbox", document);
  writer.records<Link>("links", document);
  writer.records<Boundary>("boundaries", document);
  writer.records<Summary>("summaries", document);
  writer.records<Term>("terms", document);
  writer.records<Figure>("figures", document);
  writer.records<Source>("sources", document);
  writer.records<Conflict>("conflicts", document);
  writer.lines("refused", heading.refused, [](std::string& out, const std::string& json) { append_spaced(out, json); });
  writer.layout(heading);
  if (heading.theme != "light") writer.text("theme", heading.theme);
  writer.unknown(heading.unknown);

  std::string bytes = writer.ended();
  // What would not be read again is never written, whatever found its way into the document.
  if (utf8::find_invalid(bytes) != std::string_view::npos) bytes = utf8::cleaned(bytes);
  return bytes;
}

}  // namespace concarte::storage
