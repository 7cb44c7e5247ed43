// `concarte compare`: what became of a map from one version to the next, listed, drawn or as a table of amendments.
#include "map/comparison/compare.h"

#include <filesystem>

#include <nlohmann/json.hpp>

#include "base/translate.h"
#include "base/utf8.h"
#include "cli/commands.h"
#include "cli/compare_figure.h"
#include "cli/source_map.h"
#include "map/comparison/amendments.h"
#include "map/comparison/of_group.h"
#include "map/comparison/words.h"
#include "map/report/wording.h"
#include "picture/writing/writing.h"

namespace concarte::cli {
namespace {

using Json = nlohmann::ordered_json;
using comparison::Comparison;
using comparison::FieldDifference;
using comparison::IdeaDifference;
using comparison::Listed;
using document::Document;
using document::NodeId;

Json ids(const std::vector<NodeId>& nodes) {
  Json list = Json::array();
  for (const NodeId& id : nodes) list.push_back(id.view());
  return list;
}

Json fields(const std::vector<FieldDifference>& differences) {
  Json list = Json::array();
  for (const FieldDifference& field : differences) list.push_back({{"field", field.field}, {"before", field.before}, {"after", field.after}});
  return list;
}

const char* word(comparison::Nature nature) {
  return nature == comparison::Nature::added ? "added" : nature == comparison::Nature::removed ? "removed" : "changed";
}

std::string as_json(const Document& before, const Document& after, const Comparison& found) {
  Json moved = Json::array(), reworded = Json::array(), changed = Json::array(), looks = Json::array(), matched = Json::array();
  Json ideas = Json::array(), records = Json::array();
  for (const IdeaDifference& idea : found.ideas) {
    const auto id = idea.after.view();
    if (idea.is_moved) moved.push_back(id);
    if (idea.is_reworded) reworded.push_back(id);
    if (!idea.said.empty()) changed.push_back(id);
    if (!idea.shown.empty()) looks.push_back(id);
    Json detail{{"id", id}};
    if (idea.before != idea.after) detail["before_id"] = idea.before.view();
    if (idea.is_moved) detail["parents"] = Json{before.node(idea.before).parent.view(), after.node(idea.after).parent.view()};
    if (idea.is_reworded) detail["texts"] = Json{before.node(idea.before).text, after.node(idea.after).text};
    if (!idea.said.empty()) detail["fields"] = fields(idea.said);
    if (const auto voices = comparison::voices_of(after, idea.after); !voices.empty()) {
      detail["groups"] = Json::array();
      for (const document::GroupId& group : voices) detail["groups"].push_back(group.view());
    }
    ideas.push_back(std::move(detail));
  }
  for (const auto& record : found.records) {
    Json row{{"change", word(record.nature)}, {"kind", record.kind}, {"id", record.id}, {"words", record.words}};
    if (!record.fields.empty()) row["fields"] = fields(record.fields);
    records.push_back(std::move(row));
  }
  for (const auto& [was, is] : std::map<NodeId, NodeId>(found.matching.after_of.begin(), found.matching.after_of.end()))
    if (was != is) matched.push_back({{"before", was.view()}, {"after", is.view()}});
  const Json answer{{"added", ids(found.added)}, {"removed", ids(found.removed)}, {"moved", moved}, {"reworded", reworded}, {"changed", changed},
                    {"looks", looks}, {"matched", matched}, {"ideas", ideas}, {"records", records}};
  return answer.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

// For people, in their language: one paragraph for each nature, one line for each idea.
class Listing {
 public:
  Listing(const Document& before, const Document& after, const Comparison& found, bool is_of_one_group)
      : is_of_one_group_(is_of_one_group), before_(before), after_(after), found_(found), old_(before), new_(after) {}

  std::string list() {
    if (found_.empty()) return std::string(translate(is_of_one_group_ ? mark("Nothing differs in the ideas of this group.") : mark("The two versions say the same."))) + "\n";
    list_ideas(Listed::added, after_, found_.added);
    list_ideas(Listed::removed, before_, found_.removed);
    list_differences(Listed::moved, &Listing::moved);
    list_differences(Listed::reworded, &Listing::reworded);
    list_differences(Listed::changed, &Listing::changed);
    list_records();
    return words_.substr(1);
  }

 private:
  void open(const std::string& title, std::size_t count) { words_ += "\n" + fmt::format("{} ({})", title, count) + "\n"; }
  void line(const std::string& words) { words_ += "  " + report::on_one_line(words) + "\n"; }

  std::string with_voices(const std::string& words, const Document& of, const NodeId& id) const {
    const std::string who = report::names(of, comparison::voices_of(of, id));
    return who.empty() ? words : fmt::format("{} [{}]", words, who);
  }
  std::string with_place(const Document& of, const NodeId& id) const {
    const std::string place = comparison::place_of(of, id), words = comparison::Wording(of).idea(id);
    return place.empty() ? words : fmt::format("{} — {}", words, place);
  }
  void list_ideas(Listed listed, const Document& of, const std::vector<NodeId>& nodes) {
    if (nodes.empty()) return;
    open(comparison::heading(listed, nodes.size()), nodes.size());
    for (const NodeId& id : nodes) line(with_voices(with_place(of, id), of, id));
  }

  using Told = std::vector<std::string> (Listing::*)(const IdeaDifference&) const;
  std::vector<std::string> moved(const IdeaDifference& idea) const {
    if (!idea.is_moved) return {};
    const std::string from = comparison::place_of(before_, idea.before), to = comparison::place_of(after_, idea.after);
    const std::string words = new_.idea(idea.after);
    return {from == to ? say("{} — {} (another order)", words, to) : fmt::format("{} — {} → {}", words, from, to)};
  }
  std::vector<std::string> reworded(const IdeaDifference& idea) const {
    if (!idea.is_reworded) return {};
    return {fmt::format("{} → {}", report::in_quotes(before_.node(idea.before).text), report::in_quotes(after_.node(idea.after).text))};
  }
  std::vector<std::string> changed(const IdeaDifference& idea) const {
    std::vector<std::string> lines;
    for (const FieldDifference& field : idea.said)
      lines.push_back(fmt::format("{} — {}", new_.idea(idea.after), both_values(field)));
    return lines;
  }
  // The beginnings of both, unless they begin alike: then all of both.
  static std::string both_values(const FieldDifference& field) {
    const std::string was = report::on_one_line(joined(field.before)), is = report::on_one_line(joined(field.after));
    const std::string begins = comparison::shortened(was), begins_now = comparison::shortened(is);
    const bool is_seen = begins != begins_now;
    return say("{}: {}", comparison::field_name(field.field), fmt::format("{} → {}", is_seen ? begins : was, is_seen ? begins_now : is));
  }
  static std::string joined(std::string words) {
    for (std::size_t at = words.find('\n'); at != std::string::npos; at = words.find('\n', at)) words.replace(at, 1, " · ");
    return words.empty() ? "–" : words;
  }

  void list_differences(Listed listed, Told told) {
    std::vector<std::pair<const IdeaDifference*, std::string>> lines;
    std::size_t count = 0;
    for (const IdeaDifference& idea : found_.ideas) {
      const auto of_idea = (this->*told)(idea);
      count += of_idea.empty() ? 0 : 1;
      for (const std::string& words : of_idea) lines.emplace_back(&idea, words);
    }
    if (lines.empty()) return;
    open(comparison::heading(listed, count), count);
    for (const auto& [idea, words] : lines) line(with_voices(words, after_, idea->after));
  }

  void list_records() {
    if (found_.records.empty()) return;
    open(translate("Besides the ideas"), found_.records.size());
    for (const comparison::RecordDifference& record : found_.records) {
      line(fmt::format("{} — {}", comparison::deed(record), record.words));
      for (const FieldDifference& field : record.fields)
        line("  " + both_values(field));
    }
  }

  bool is_of_one_group_;
  const Document& before_;
  const Document& after_;
  const Comparison& found_;
  comparison::Wording old_, new_;
  std::string words_;
};

// As people call a file; nothing of what comes on the standard input.
std::string stem_of(const std::string& file) { return file == Dash ? std::string() : utf8::cleaned(std::filesystem::path(file).stem().string()); }

Exit write_table(const std::string& output, const std::string& ending, const report::Table& table) {
  const std::string bytes = ending == ".md"     ? writing::markdown(table)
                            : ending == ".ods"  ? writing::ods(table)
                            : ending == ".html" ? writing::html(table)
                                                : writing::csv(table);
  const auto problem = write_output(output, bytes);
  if (!problem) return Exit::done;
  tell(*problem);
  return Exit::failed;
}

}  // namespace

Exit run(const Compare& request) {
  if (const auto refusal = refusal_to_replace(request.output, {request.before, request.after})) {
    tell(*refusal);
    return Exit::wrong_usage;
  }
  auto before = read_map(request.before), after = read_map(request.after);
  for (const auto* read : {&before, &after})
    if (const Exit* code = std::get_if<Exit>(read)) return *code;
  const SourceMap& was = std::get<SourceMap>(before);
  const SourceMap& is = std::get<SourceMap>(after);
  Comparison found = comparison::compare(was.document, is.document);
  comparison::Naming naming{stem_of(request.before), stem_of(request.after), {}};
  if (!request.group.empty()) {
    const auto group = comparison::group_named(was.document, is.document, request.group);
    if (!group) {
      tell(say("No group of the two versions is called “{}”.", request.group));
      return Exit::wrong_usage;
    }
    found = comparison::of_group(std::move(found), was.document, is.document, *group);
    naming.group = *group;
  }
  if (!request.output.empty()) {
    const std::string ending = utf8::lowered(std::filesystem::path(request.output).extension().string());
    const bool is_table = ending == ".csv" || ending == ".ods" || ending == ".md" || ending == ".html";
    const Exit written = is_table ? write_table(request.output, ending, comparison::amendments(was.document, is.document, found, naming)) : draw_comparison(request, was, is, found);
    if (written != Exit::done || !request.as_json) return written;
  }
  return print(request.as_json ? as_json(was.document, is.document, found) : Listing(was.document, is.document, found, !request.group.empty()).list());
}

}  // namespace concarte::cli
