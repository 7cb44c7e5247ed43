// What a map says of each idea: its facts, its contributions, the notes and links around it.
#include "map/report/teller.h"

#include <algorithm>

#include "base/translate.h"
#include "base/utf8.h"
#include "map/document/vocabulary.h"
#include "map/notes/address.h"
#include "map/notes/note.h"
#include "map/report/wording.h"

namespace concarte::report {

using document::Contribution;
using document::Document;
using document::LinkKind;
using document::Node;
using document::NodeId;

namespace {

void append(std::vector<Block>& all, std::vector<Block> more) {
  for (Block& block : more) all.push_back(std::move(block));
}

// What comes before the other idea’s words; from the idea a link starts at, and from the one it leads to.
std::string link_name(LinkKind kind, bool is_start) {
  switch (kind) {
    case LinkKind::supports: return std::string(is_start ? translate("Supports") : translate("Supported by")) + " ";
    case LinkKind::depends: return std::string(is_start ? translate("Depends on") : translate("Needed for")) + " ";
    case LinkKind::tension: return std::string(translate("In tension with")) + " ";
    case LinkKind::same_word: return say("{}: ", translate("Same word, other sense"));
    case LinkKind::relates: break;
  }
  return {};
}

NodeId parent_of(const Document& document, const std::vector<NodeId>& nodes) {
  const Node* first = nodes.empty() ? nullptr : document.find(nodes.front());
  return first == nullptr ? NodeId{} : first->parent;
}

}  // namespace

Block block_of(Words words, int indent, Role role) {
  const int shown = std::min(indent, DeepestIndent);
  return {.role = role, .indent = shown, .mark = shown > 0 ? "•" : "", .words = std::move(words)};
}

Teller::Teller(const Document& document) : document_(document) {
  for (const document::Link& link : document.all<document::Link>()) {
    links_[link.from].push_back(&link);
    if (link.to != link.from) links_[link.to].push_back(&link);
  }
  for (const document::Boundary& boundary : document.all<document::Boundary>())
    frames_[parent_of(document, boundary.nodes)].push_back({boundary.title, boundary.nodes, false});
  for (const document::Summary& summary : document.all<document::Summary>())
    frames_[parent_of(document, summary.nodes)].push_back({summary.text, summary.nodes, true});
}

std::string Teller::set(std::string_view text) const { return typeset(text, document_.heading().language); }

std::string Teller::words_of(const Node& node) const {
  const bool is_blank = node.text.find_first_not_of(" \n\t") == std::string::npos;
  return is_blank ? translate("(idea without words)") : set(node.text);
}

std::string Teller::facts_of(const Node& node) const {
  // A theme is one by its place: the word would be said under every main branch.
  std::string all = node.kind.empty() || node.kind == "theme" ? std::string() : kind_name(node.kind);
  const auto add = [&all](const std::string& more) { all += (all.empty() ? "" : " · ") + more; };
  if (node.status != document::Status::open) {
    const std::string status = translate(label(node.status));
    const std::string said = all.empty() ? status : utf8::lowered(status);
    add(node.reason.empty() ? said : say("{}: {}", said, set(node.reason)));
  }
  for (const std::string& tag : node.tags) add("#" + set(tag));
  return all;
}

bool Teller::has_much_to_say(const Node& node) const {
  return !node.stances.empty() || !node.note.empty() || node.contributions.size() > 1 || links_.contains(node.id) ||
         frames_.contains(node.id) || !document_.children(node.id).empty();
}

Run Teller::reference(const NodeId& id) const {
  const Node* node = document_.find(id);
  return node == nullptr ? Run{} : Run{.text = in_quotes(on_one_line(words_of(*node))), .idea = id};
}

std::vector<Block> Teller::contributions(const std::vector<Contribution>& all, int indent) const {
  std::vector<Words> said;
  for (const Contribution& contribution : all) {
    const std::string who = names(document_, contribution.groups);
    if (who.empty() && contribution.text.empty()) continue;
    const std::string words = contribution.text.empty() ? translate("in the same words") : in_quotes(set(contribution.text));
    if (who.empty()) said.push_back({{.text = words}});
    else if (contribution.text.empty()) said.push_back({{.text = who + ", " + words}});
    else said.push_back({{.text = say("{}: {}", who, words)}});
  }
  std::vector<Block> blocks;
  if (said.size() == 1) {
    said.front().insert(said.front().begin(), Run{.text = say("Contribution: "), .bold = true});
    blocks.push_back(block_of(std::move(said.front()), indent));
  } else if (!said.empty()) {
    blocks.push_back(block_of({{.text = translate("Contributions"), .bold = true}}, indent, Role::label));
    for (Words& words : said) blocks.push_back(block_of(std::move(words), indent + 1));
  }
  return blocks;
}

std::vector<Block> Teller::note(const Node& node, int indent) const {
  std::vector<Block> blocks;
  // Its paragraphs go on in the item that the idea is.
  const int around = std::max(indent - 1, 0);
  for (const notes::Block& in : notes::read_note(node.note)) {
    Block out{.indent = std::min(around + in.indent, DeepestIndent), .quotes = std::min(in.quotes, DeepestIndent), .mark = in.mark};
    if (in.kind == notes::BlockKind::code) out.kind = BlockKind::code;
    if (in.kind == notes::BlockKind::rule) out.kind = BlockKind::rule;
    for (const notes::Span& span : in.spans) {
      const auto address = span.address.empty() ? std::nullopt : notes::read_address(span.address);
      // The headings of a note are none of the report's.
      out.words.push_back({.text = span.code || in.kind == notes::BlockKind::code ? span.text : set(span.text),
                           .bold = span.bold || in.kind == notes::BlockKind::heading,
                           .italic = span.italic,
                           .struck = span.struck,
                           .code = span.code,
                           .address = address ? address->whole() : std::string()});
    }
    blocks.push_back(std::move(out));
  }
  return blocks;
}

std::vector<Block> Teller::pages(const Node& node, int indent) const {
  std::vector<Block> blocks;
  if (node.links.empty()) return blocks;
  Words words{{.text = node.links.size() == 1 ? say("Web page: ") : say("Web pages: "), .bold = true}};
  for (const std::string& link : node.links) {
    if (words.size() > 1) words.push_back({.text = ", "});
    const auto address = notes::read_address(link);
    words.push_back({.text = link, .address = address ? address->whole() : std::string()});
  }
  blocks.push_back(block_of(std::move(words), indent));
  return blocks;
}

std::vector<Block> Teller::cross_links(const Node& node, int indent) const {
  std::vector<Block> blocks;
  const auto found = links_.find(node.id);
  if (found == links_.end()) return blocks;
  std::vector<Words> said;
  for (const document::Link* link : found->second) {
    const bool is_start = link->from == node.id;
    Words words{{.text = link_name(link->kind, is_start)}, reference(is_start ? link->to : link->from)};
    if (!link->label.empty()) words.push_back({.text = " (" + on_one_line(set(link->label)) + ")"});
    said.push_back(std::move(words));
  }
  if (said.size() == 1) {
    Run& name = said.front().front();
    name.text = utf8::lowered(name.text);
    said.front().insert(said.front().begin(), Run{.text = say("See also: "), .bold = true});
    blocks.push_back(block_of(std::move(said.front()), indent));
    return blocks;
  }
  blocks.push_back(block_of({{.text = translate("See also"), .bold = true}}, indent, Role::label));
  for (Words& words : said) blocks.push_back(block_of(std::move(words), indent + 1));
  return blocks;
}

std::vector<Block> Teller::frames_in(const NodeId& parent, int indent) const {
  std::vector<Block> blocks;
  const auto found = frames_.find(parent);
  if (found == frames_.end()) return blocks;
  for (const Frame& frame : found->second) {
    Words words{{.text = frame.is_summary ? say("Taken together: ") : say("In one frame: "), .bold = true}};
    if (!frame.title.empty()) words.push_back({.text = in_quotes(set(frame.title)) + " — "});
    for (std::size_t i = 0; i < frame.nodes.size(); ++i) {
      Run run = reference(frame.nodes[i]);
      if (i > 0) words.push_back({.text = translate("; ")});
      words.push_back(std::move(run));
    }
    blocks.push_back(block_of(std::move(words), indent));
  }
  return blocks;
}

std::vector<Block> Teller::about(const Node& node, int indent) const {
  std::vector<Block> blocks = note(node, indent);
  append(blocks, contributions(node.contributions, indent));
  append(blocks, stances(node, indent));
  append(blocks, cross_links(node, indent));
  append(blocks, pages(node, indent));
  return blocks;
}

}  // namespace concarte::report
