// The map file, read: bytes -> a document, or all that is wrong with them.
#include "map/storage/map_file.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "base/translate.h"
#include "base/utf8.h"
#include "map/storage/draft.h"
#include "map/storage/figure_map.h"
#include "map/storage/findings.h"
#include "map/storage/overwriting.h"
#include "map/storage/reader.h"
#include "map/storage/salvage.h"
#include "map/storage/scan.h"
#include "map/storage/whole.h"
#include "system/files.h"

namespace concarte::storage {
namespace {

constexpr std::string_view Format = "concarte-map";
constexpr std::array<std::string_view, 8> LayoutStyles{"mindmap", "tree",    "tree-down", "radial",
                                                       "organic", "network", "circular",  "clusters"};
// Twice what a map within the limits holds, marks and identifiers included.
constexpr std::uintmax_t MaxFileBytes = std::uintmax_t{1} << 30;

Reading refused(const std::string& file, std::string message) {
  Reading reading;
  reading.problems.push_back({.severity = Severity::error, .file = file, .node = {}, .message = std::move(message)});
  return reading;
}

// The text with U+FFFD for each byte that is no part of a character; one finding for each line that has some.
std::string with_replacements(std::string_view bytes, Findings& findings) {
  std::string text;
  text.reserve(bytes.size() + bytes.size() / 8);
  bool is_said = false;
  while (!bytes.empty()) {
    const std::size_t valid = std::min(utf8::find_invalid(bytes), bytes.size());
    if (bytes.substr(0, valid).find('\n') != std::string_view::npos) is_said = false;
    text.append(bytes, 0, valid);
    bytes.remove_prefix(valid);
    if (bytes.empty()) break;
    if (!is_said)
      findings.add({.offset = text.size(),
                    .record = {},
                    .what = translate("This line holds bytes that are not UTF-8 text."),
                    .act = translate("A mark (�) took the place of each.")});
    is_said = true;
    utf8::append(text, 0xFFFD);
    bytes.remove_prefix(1);
  }
  return text;
}

// JSON allows no control character inside its strings, but editors put tabs there. Spaces of the same length keep all places
// true. Where line breaks are kept, they end a string that was never closed. Nothing when there is nothing to replace.
enum class LineBreaks { replaced, kept };
std::optional<std::string> without_controls(std::string_view bytes, LineBreaks breaks, Findings& findings) {
  std::optional<std::string> clean;
  bool is_in_string = false;
  bool is_said = false;  // of this line
  for (std::size_t at = 0; at < bytes.size(); ++at) {
    const char c = bytes[at];
    if (at > 0 && bytes[at - 1] == '\n') is_said = false;
    if (c == '"') is_in_string = !is_in_string;
    if (!is_in_string) continue;
    if (c == '\n' && breaks == LineBreaks::kept) {
      is_in_string = false;
    } else if (static_cast<unsigned char>(c) < 0x20) {
      if (!clean) clean = bytes;
      (*clean)[at] = ' ';
      if (!std::exchange(is_said, true))
        findings.add({.offset = at,
                      .record = {},
                      .what = translate("A text holds a line break, a tab or another control character as it is."),
                      .act = translate("Spaces took their place.")});
    } else if (c == '\\' && at + 1 < bytes.size() && static_cast<unsigned char>(bytes[at + 1]) >= 0x20) {
      ++at;
    }
  }
  return clean;
}

void note(Findings& findings, std::string what, std::string act) {
  findings.add({.offset = 0, .record = {}, .what = std::move(what), .act = std::move(act)});
}

void check_format(const Draft& draft, Findings& findings) {
  if (draft.format.empty())
    note(findings, translate("The file does not say that it is a Concarte map (format)."), translate("It was read as one."));
  const auto& unknown = draft.heading.unknown;
  const bool is_version_noted = std::any_of(unknown.begin(), unknown.end(), [](const auto& field) {
    return field.first == unread_name("version");
  });
  if (!draft.version && !is_version_noted)
    note(findings, translate("The file does not say its version."), say("It was read as version {}.", FormatVersion));
}

void check_layout_style(const Draft& draft, Findings& findings) {
  const std::string& style = draft.heading.layout_style;
  if (std::find(LayoutStyles.begin(), LayoutStyles.end(), style) != LayoutStyles.end()) return;
  findings.add({.offset = draft.layout_offset,
                .record = {},
                .what = say("The layout style “{}” is not known: the map is shown as a mind map.", excerpt(style)),
                .act = {},
                .severity = Severity::warning});
}

// What mending added may be too much.
void check_node_count(const Draft& draft, Findings& findings) {
  if (draft.of<document::Node>().records.size() > MaxNodes) note(findings, too_many_nodes(), {});
}

struct Attempt {
  Draft draft;
  Findings findings;
  bool is_broken = false;   // not JSON to its end
  bool is_stopped = false;  // beyond the limits
};

enum class Broken { left, salvaged };

// Reads the records; line by line after the place where the file is broken, when wanted.
Attempt read_records(std::string_view bytes, Findings found, Broken broken) {
  Attempt attempt;
  attempt.findings = std::move(found);
  Reader reader(bytes, attempt.draft, attempt.findings);
  const Scan scanned = scan(bytes, 0, bytes.size(), reader);
  attempt.is_stopped = scanned.is_stopped;
  attempt.is_broken = !scanned.is_whole && !scanned.is_stopped;
  if (attempt.is_broken && broken == Broken::salvaged)
    attempt.is_stopped = !salvage(bytes, scanned, reader, attempt.draft, attempt.findings);
  return attempt;
}

// Reads text that begins as an object.
Attempt read_text(std::string_view bytes, Findings found) {
  Attempt attempt = read_records(bytes, found, Broken::left);
  if (!attempt.is_broken) return attempt;
  Findings controls = found;
  if (const auto clean = without_controls(bytes, LineBreaks::replaced, controls)) {
    attempt = read_records(*clean, std::move(controls), Broken::left);
    if (!attempt.is_broken) return attempt;
  }
  const auto clean = without_controls(bytes, LineBreaks::kept, found);
  return read_records(clean ? *clean : bytes, std::move(found), Broken::salvaged);
}

Reading concluded(Attempt attempt, std::string_view bytes, const std::string& file, Mending mending) {
  Draft& draft = attempt.draft;
  Findings& findings = attempt.findings;
  const bool is_to_be_whole = !attempt.is_stopped && (!attempt.is_broken || mending == Mending::wanted);
  const bool is_nameless = draft.format.empty() && draft.of<document::Node>().records.empty();
  if ((!draft.format.empty() && draft.format != Format) || (is_nameless && is_to_be_whole))
    return refused(file, translate("This is not a Concarte map. Choose a file that Concarte saved."));

  Reading reading;
  reading.version = draft.version.value_or(FormatVersion);
  Whole whole(draft, findings);
  name_records(whole, attempt.is_broken);
  if (is_to_be_whole) {
    check_format(draft, findings);
    check_layout_style(draft, findings);
    answer_references(whole);
    check_sources(whole);
    shelter_unread(whole);
    make_tree_sound(whole);
    check_node_count(draft, findings);
  }
  const bool is_mended = is_to_be_whole && !findings.has_fatal() && (mending == Mending::wanted || reading.is_newer());
  if (is_mended || (is_to_be_whole && !findings.has_error())) reading.document.emplace(contents_of(std::move(draft)));
  reading.is_mendable = !reading.document && !attempt.is_stopped && !findings.has_fatal();
  reading.problems = findings.told(bytes, file, is_mended ? Outcome::mended : Outcome::refused);
  return reading;
}

// A figure inside a figure is none of ours.
Reading read_figure(std::string_view bytes, const std::string& name, Mending mending) {
  auto map = map_in_figure(bytes, name);
  if (Problem* problem = std::get_if<Problem>(&map)) return refused(name, std::move(problem->message));
  std::string& inside = std::get<std::string>(map);
  if (is_figure(inside)) return refused(name, translate("This is not a Concarte map. Choose a file that Concarte saved."));
  Reading reading = read_map(inside, name, mending);
  reading.inside = std::move(inside);
  return reading;
}

}  // namespace

Reading read_map(std::string_view bytes, const std::string& name, Mending mending) {
  constexpr std::string_view ByteOrderMark = "\xEF\xBB\xBF";
  if (bytes.starts_with(ByteOrderMark)) bytes.remove_prefix(ByteOrderMark.size());
  if (is_figure(bytes)) return read_figure(bytes, name, mending);
  const std::size_t first = bytes.find_first_not_of(" \t\r\n");
  if (first == std::string_view::npos)
    return refused(name, translate("The file is empty. Open another one, or a copy of this one from before."));
  if (bytes[first] != '{') return refused(name, translate("This is not a Concarte map. Choose a file that Concarte saved."));
  Findings found;
  std::string valid;
  if (utf8::find_invalid(bytes) != std::string_view::npos) bytes = valid = with_replacements(bytes, found);
  return concluded(read_text(bytes, std::move(found)), bytes, name, mending);
}

Reading read_map_file(const std::filesystem::path& path, Mending mending) {
  auto bytes = system::read_file(path, MaxFileBytes);
  if (auto* problem = std::get_if<Problem>(&bytes)) {
    Reading reading;
    reading.problems.push_back(std::move(*problem));
    return reading;
  }
  return read_map(std::get<std::string>(bytes), path.string(), mending);
}

std::optional<Problem> write_map_file(const document::Document& document, const std::filesystem::path& path) {
  if (auto refusal = refusal_to_overwrite(path)) return refusal;
  return system::write_file(path, write_map(document));
}

}  // namespace concarte::storage
