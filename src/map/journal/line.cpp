// The lines of a journal, each one JSON object: the records as the map file has them, their ranks in a list beside them.
#include "map/journal/line.h"

#include <array>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "map/storage/field_kinds.h"
#include "map/storage/map_file.h"
#include "map/storage/reader.h"
#include "map/storage/scan.h"

namespace concarte::journal {
namespace {

using namespace document;
using namespace storage::fields;
using storage::Draft;
using storage::Field;
using storage::Rows;
using storage::Shape;

// All that any line may hold.
struct LineDraft {
  std::optional<int> version;
  std::string path;
  std::optional<int> changes;
  Draft added, removed, before, after;
  std::vector<std::string> ranks;  // of the records of these four, in this order, and in that of Draft::rows
  bool has_heading = false;        // `before` and `after` say the heading
  bool is_typing = false;          // the change is one that holds until the next line
  UnknownFields unknown;
};

template <Draft LineDraft::*Part>
constexpr Field part(std::string_view name) {
  Field made{.name = name, .takes = storage::Takes::record};
  made.open = [](void* line, std::size_t) -> void* { return &(static_cast<LineDraft*>(line)->*Part); };
  made.shape = &storage::DocumentShape;
  return made;
}

constexpr std::array LineFields{
    field<In<&LineDraft::version>>("journal", storage::Takes::raw),
    text<&LineDraft::path>("path"),
    field<In<&LineDraft::changes>>("changes", storage::Takes::raw),
    part<&LineDraft::added>("added"),
    part<&LineDraft::removed>("removed"),
    part<&LineDraft::before>("before"),
    part<&LineDraft::after>("after"),
    texts<&LineDraft::ranks>("ranks"),
    flag<&LineDraft::has_heading>("heading"),
    flag<&LineDraft::is_typing>("typing")};
constexpr Shape LineShape = shape<&LineDraft::unknown>(LineFields);

// A path is bytes, and JSON is text: all but plain characters as %XX.
std::string escaped(std::string_view path) {
  std::string escaped;
  for (const char c : path) {
    if (c > ' ' && c < '\x7f' && c != '%') escaped += c;
    else escaped += fmt::format("%{:02x}", static_cast<unsigned char>(c));
  }
  return escaped;
}

std::string unescaped(std::string_view escaped) {
  std::string path;
  for (std::size_t at = 0; at < escaped.size(); ++at) {
    unsigned byte = 0;
    const char* const digits = escaped.data() + at + 1;
    if (escaped[at] != '%' || at + 2 >= escaped.size() || std::from_chars(digits, digits + 2, byte, 16).ptr != digits + 2) {
      path += escaped[at];
    } else {
      path += static_cast<char>(byte);
      at += 2;
    }
  }
  return path;
}

template <class Record>
std::string_view list_name() {
  for (const Field& field : storage::DocumentShape.fields)
    if (field.takes == storage::Takes::records && field.shape == &storage::shape_of<Record>()) return field.name;
  return {};
}

// A field begins: after a comma, unless it is the first of its object.
void put_name(std::string& out, std::string_view name) {
  if (out.back() != '{') out += ", ";
  out += '"';
  out += name;
  out += "\": ";
}

// `records_of` gives the records of one kind that belong to the part.
template <class RecordsOf>
void put_part(std::string& out, std::string_view name, const Heading* heading, std::vector<std::string_view>& ranks, RecordsOf records_of) {
  std::string object = "{";
  if (heading != nullptr) {
    Contents contents;
    contents.heading = *heading;
    object = storage::minified(storage::write_map(Document(std::move(contents))));
    object.pop_back();
  }
  const auto put_rows = [&]<class Record>(const Rows<Record>&) {
    const std::vector<const Record*> records = records_of.template operator()<Record>();
    if (records.empty()) return;
    put_name(object, list_name<Record>());
    object += '[';
    for (const Record* record : records) {
      if (record != records.front()) object += ", ";
      storage::append_record(object, storage::shape_of<Record>(), record);
      ranks.push_back(record->rank.view());
    }
    object += ']';
  };
  std::apply([&](const auto&... rows) { (put_rows(rows), ...); }, Draft{}.rows);
  if (object == "{") return;
  put_name(out, name);
  out += object;
  out += '}';
}

template <class Record>
std::vector<const Record*> all(const std::vector<Record>& records) {
  std::vector<const Record*> found;
  for (const Record& record : records) found.push_back(&record);
  return found;
}
template <class Record>
std::vector<const Record*> all(const std::vector<Update<Record>>& updates, Record Update<Record>::*end) {
  std::vector<const Record*> found;
  for (const Update<Record>& update : updates) found.push_back(&(update.*end));
  return found;
}

void put(std::string& out, const Change& change) {
  std::vector<std::string_view> ranks;
  const Heading* before = change.heading ? &change.heading->before : nullptr;
  const Heading* after = change.heading ? &change.heading->after : nullptr;
  put_part(out, "added", nullptr, ranks, [&]<class Record>() { return all(change.of<Record>().added); });
  put_part(out, "removed", nullptr, ranks, [&]<class Record>() { return all(change.of<Record>().removed); });
  put_part(out, "before", before, ranks, [&]<class Record>() { return all(change.of<Record>().updated, &Update<Record>::before); });
  put_part(out, "after", after, ranks, [&]<class Record>() { return all(change.of<Record>().updated, &Update<Record>::after); });
  if (change.heading) {
    put_name(out, "heading");
    out += "true";
  }
  put_name(out, "ranks");
  out += '[';
  for (std::size_t i = 0; i < ranks.size(); ++i) {
    if (i > 0) out += ',';
    storage::append_quoted(out, ranks[i]);
  }
  out += ']';
}

// A source that stays the same text is not written at each step of its ledger: `with_contents` gives it back.
Change without_known_contents(Change change) {
  for (Update<Source>& update : change.of<Source>().updated) {
    if (update.before.content != update.after.content) continue;
    update.before.content = {};
    update.after.content = {};
  }
  return change;
}

void put(std::string& out, const Opening& opening) {
  put_name(out, "journal");
  out += std::to_string(FormatVersion);
  put_name(out, "path");
  storage::append_quoted(out, escaped(opening.path));
  if (opening.changes == 0) return;
  put_name(out, "changes");
  out += std::to_string(opening.changes);
}

void put(std::string& out, const Typing& typing) {
  put(out, typing.change);
  put_name(out, "typing");
  out += "true";
}

// Gives the records their ranks; false when there are not as many of the ones as of the others.
bool take_ranks(LineDraft& line) {
  auto rank = line.ranks.begin();
  const auto take = [&](auto& rows) {
    for (auto& record : rows.records) {
      if (rank == line.ranks.end()) return false;
      record.rank = Rank::from_digits(*rank++);
    }
    return true;
  };
  for (Draft* part : {&line.added, &line.removed, &line.before, &line.after})
    if (!std::apply([&](auto&... rows) { return (take(rows) && ...); }, part->rows)) return false;
  return rank == line.ranks.end();
}

std::optional<Change> change_of(LineDraft& line) {
  if (!take_ranks(line)) return std::nullopt;
  Change change;
  bool is_paired = true;
  const auto take = [&]<class Record>(RecordChanges<Record>& changes) {
    for (Record& record : line.added.of<Record>().records) changes.added.push_back(std::move(record));
    for (Record& record : line.removed.of<Record>().records) changes.removed.push_back(std::move(record));
    auto& before = line.before.of<Record>().records;
    auto& after = line.after.of<Record>().records;
    is_paired = is_paired && before.size() == after.size();
    for (std::size_t i = 0; is_paired && i < before.size(); ++i) changes.updated.push_back({std::move(before[i]), std::move(after[i])});
  };
  std::apply([&](auto&... changes) { (take(changes), ...); }, change.records);
  if (line.has_heading) change.heading = {std::move(line.before.heading), std::move(line.after.heading)};
  return is_paired ? std::optional(std::move(change)) : std::nullopt;
}

}  // namespace

std::string to_string(const Line& line) {
  std::string out = "{";
  const Change* change = std::get_if<Change>(&line);
  if (change != nullptr && !change->of<Source>().updated.empty()) put(out, without_known_contents(*change));
  else std::visit([&out](const auto& said) { put(out, said); }, line);
  out += "}\n";
  return out;
}

std::optional<Line> line_from(std::string_view text) {
  LineDraft line;
  storage::Findings findings;
  storage::Reader reader(text, LineShape, &line, findings);
  if (!text.starts_with('{') || !storage::scan(text, 0, text.size(), reader).is_whole) return std::nullopt;
  if (line.version) {
    if (*line.version > FormatVersion) return std::nullopt;
    return Opening{unescaped(line.path), line.changes.value_or(0)};
  }
  auto change = change_of(line);
  if (!change) return std::nullopt;
  return line.is_typing ? Line(Typing{std::move(*change)}) : Line(std::move(*change));
}

void restore_contents(Change& change, const Document& document) {
  for (Update<Source>& update : change.of<Source>().updated) {
    const Source* source = document.all<Source>().find(update.before.id);
    if (source == nullptr || !update.before.content.empty() || !update.after.content.empty()) continue;
    update.before.content = source->content;
    update.after.content = source->content;
  }
}

}  // namespace concarte::journal
