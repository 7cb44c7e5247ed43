// The values of fields in words for people: groups and ideas by their names.
#include "map/comparison/words.h"

#include <algorithm>
#include <array>
#include <utility>

#include "base/translate.h"
#include "base/utf8.h"
#include "map/comparison/compare.h"
#include "map/report/wording.h"

namespace concarte::comparison {
namespace {

using Names = std::pair<std::string_view, const char*>;

std::string named(const std::span<const Names> names, const std::string& word) {
  for (const auto& [known, name] : names)
    if (known == word) return translate(name);
  return word;
}

}  // namespace

std::string shortened(const std::string& text) {
  constexpr std::size_t MostLetters = 60;
  return report::on_one_line(utf8::shortened(text, MostLetters));
}

std::string Wording::idea(const document::NodeId& id) const {
  const document::Node* node = document_.find(id);
  if (node == nullptr || node->text.empty()) return node == nullptr ? std::string() : std::string(translate("(without words)"));
  return shortened(node->text);
}

std::string Wording::of(const char* field, const std::string& value) const {
  return std::string_view(field) == "kind" ? report::kind_name(value) : value;
}
std::string Wording::of(const char*, document::Status value) const { return translate(document::label(value)); }
std::string Wording::of(const char*, document::LinkKind value) const { return translate(document::label(value)); }
std::string Wording::of(const char*, document::GroupKind value) const { return translate(document::label(value)); }
std::string Wording::of(const char*, document::Ink value) const { return translate(document::label(value)); }
std::string Wording::of(const char*, bool value) const { return translate(value ? mark("yes") : mark("no")); }
std::string Wording::of(const char*, const document::NodeId& value) const { return idea(value); }
std::string Wording::of(const char*, const document::GroupId& value) const { return report::names(document_, {&value, 1}); }

std::string Wording::of(const char*, const std::vector<document::Placement>& ledger) const {
  using document::Fate;
  std::string all;
  for (const Fate fate : {Fate::unplaced, Fate::merged, Fate::kept, Fate::set_aside})
    if (const auto count = std::ranges::count(ledger, fate, &document::Placement::fate); count > 0)
      all += (all.empty() ? "" : "\n") + say("{}: {}", translate(document::label(fate)), count);
  return all;
}
std::string Wording::of(const char*, const SharedText& content) const { return say("{} bytes", content.view().size()); }

std::string Wording::of(const char*, const document::Contribution& value) const {
  const std::string who = report::names(document_, value.groups);
  if (value.text.empty()) return who;
  return who.empty() ? report::in_quotes(value.text) : say("{}: {}", who, report::in_quotes(value.text));
}

std::string Wording::of(const char*, const document::Stance& value) const {
  const std::string opinion = translate(document::label(value.opinion));
  const std::string stands = say("{}: {}", report::names(document_, value.groups), opinion);
  return value.reason.empty() ? stands : fmt::format("{} ({})", stands, value.reason);
}

std::string Wording::of(const char*, const document::Sense& value) const {
  const std::string who = report::names(document_, value.groups);
  return who.empty() ? value.text : say("{}: {}", who, value.text);
}

std::string field_name(const std::string& field) {
  static constexpr std::array<Names, 54> All{{{"text", mark("Text")}, {"kind", mark("Kind")}, {"status", mark("Status")}, {"reason", mark("Reason")},
      {"note", mark("Note")}, {"tags", mark("Tags")}, {"links", mark("Web pages")}, {"contributions", mark("Contributions")},
      {"stances", mark("Stances")}, {"side", mark("Side")}, {"folded", mark("Folded")}, {"style.colour", mark("Colour")},
      {"style.emphasis", mark("Emphasis")}, {"pin", mark("Pinned place")}, {"parent", mark("Place in the map")}, {"presence", mark("Presence")},
      {"title", mark("Title")}, {"name", mark("Name")}, {"mark", mark("Letter")}, {"colour", mark("Colour")}, {"hatch", mark("Hatch")},
      {"from", mark("From")}, {"to", mark("To")}, {"label", mark("Label")}, {"nodes", mark("Its ideas")}, {"word", mark("Word")},
      {"senses", mark("Senses")}, {"description", mark("Description")}, {"layout", mark("Layout")}, {"theme", mark("Theme")},
      {"event.name", mark("Event")}, {"event.date", mark("Date")}, {"event.place", mark("Place")}, {"language", mark("Language")},
      {"caption", mark("Caption")}, {"number", mark("Number")}, {"branch", mark("Branch")}, {"levels", mark("Levels shown")},
      {"filter.groups", mark("Groups")}, {"filter.kinds", mark("Kind")}, {"filter.statuses", mark("Status")}, {"filter.tags", mark("Tags")},
      {"paper", mark("Paper")}, {"width_mm", mark("Width of the column, mm")}, {"min_pt", mark("Smallest type, pt")}, {"legend", mark("Legend")},
      {"source", mark("Source")}, {"path", mark("File")}, {"content", mark("Content")}, {"bend", mark("Bend")}, {"refused", mark("Pairs kept apart")},
      {"record", mark("What it is about")}, {"field", mark("Field")}, {"theirs", mark("The other side’s value")}}};
  return named(All, field);
}

std::string record_name(const std::string& kind) {
  static constexpr std::array<Names, 10> All{{{"", mark("Map")}, {"groups", mark("Group")}, {"inbox", mark("Inbox")}, {"links", mark("Cross-link")},
      {"boundaries", mark("Boundary")}, {"summaries", mark("Summary")}, {"terms", mark("Term")}, {"figures", mark("Figure")},
      {"sources", mark("Source")}, {"conflicts", mark("Conflict")}}};
  return named(All, kind);
}

}  // namespace concarte::comparison
