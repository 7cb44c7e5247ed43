// The outline of a map: headings for its main branches and what is discussed in them, lists below.
#include "map/report/outline.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

#include "base/translate.h"
#include "map/document/vocabulary.h"
#include "map/document/walk.h"
#include "map/report/teller.h"
#include "map/report/wording.h"

namespace concarte::report {
namespace {

using document::Document;
using document::Node;
using document::NodeId;

void append(std::vector<Block>& all, std::vector<Block> more) {
  for (Block& block : more) all.push_back(std::move(block));
}

Block heading(int level, std::string words, std::string anchor) {
  return {.kind = BlockKind::heading, .level = level, .words = {{.text = std::move(words)}}, .anchor = std::move(anchor)};
}

class Outliner {
 public:
  Outliner(const Document& document, const NodeId& branch) : document_(document), branch_(branch), teller_(document) {}

  std::vector<Block> written() {
    begin();
    for (const NodeId& id : document::branch(document_, branch_)) write(document_.node(id));
    if (branch_.empty()) {
      write_terms();
      write_inbox();
    }
    keep_references_whole();
    return std::move(blocks_);
  }

 private:
  // How an idea is written: as a heading of some level, or in some lists.
  struct Place {
    int depth = 1;  // 1: what the title is about
    bool children_have_headings = true;
    int indent = 0;
  };

  void begin();
  const Node* top() const;
  bool is_only_a_title(const Node* node) const;
  void write_voices();
  void write(const Node& node);
  void write_as_item(const Node& node, int indent, int depth);
  Place place_under(const Node& node) const;
  bool discusses(std::span<const NodeId> ideas) const;
  void write_terms();
  void write_inbox();
  void keep_references_whole();
  std::string set(std::string_view text) const { return typeset(text, document_.heading().language); }

  const Document& document_;
  NodeId branch_;
  Teller teller_;
  std::vector<Block> blocks_;
  std::unordered_map<NodeId, Place> places_;
};

void Outliner::begin() {
  const document::Heading& heading = document_.heading();
  if (const std::string event = occasion(heading); !event.empty()) blocks_.push_back(block_of({{.text = event}}, 0, Role::event));
  if (!heading.description.empty()) blocks_.push_back(block_of({{.text = set(heading.description)}}, 0));
  if (is_only_a_title(top())) {
    Block subject = block_of({{.text = on_one_line(teller_.words_of(*top())), .bold = true}}, 0, Role::label);
    subject.idea = top()->id;
    blocks_.push_back(std::move(subject));
  }
  blocks_.push_back({.kind = BlockKind::figure});
  write_voices();
  if (branch_.empty()) append(blocks_, teller_.frames_in({}, 0));
}

// What a map of one root is all about; null when there are several.
const Node* Outliner::top() const {
  return branch_.empty() && document_.roots().size() == 1 ? document_.find(document_.main_root()) : nullptr;
}

// A part with no word of its own would be a heading without text.
bool Outliner::is_only_a_title(const Node* node) const {
  return node != nullptr && !document_.children(node->id).empty() && teller_.facts_of(*node).empty() && teller_.about(*node, 0).empty() &&
         teller_.frames_in(node->id, 0).empty();
}

void Outliner::write_voices() {
  const auto& groups = document_.all<document::Group>();
  if (groups.empty()) return;
  blocks_.push_back(heading(2, translate("Who speaks"), "groups"));
  for (const auto& [kind, name] : {std::pair{document::GroupKind::workshop, mark("Workshops")}, {document::GroupKind::partner, mark("Partners")},
                                   {document::GroupKind::territory, mark("Territories")}}) {
    Words words{{.text = say("{}: ", translate(name)), .bold = true}};
    for (const document::Group& group : groups) {
      if (group.kind != kind) continue;
      if (words.size() > 1) words.push_back({.text = ", "});
      words.push_back({.text = set(group.name)});
    }
    if (words.size() > 1) blocks_.push_back(block_of(std::move(words), 1));
  }
}

// The title speaks for a lone root; several are like main branches. Ideas that lead to a discussion have headings, and so have
// those beside them; a plain enumeration is a list.
Outliner::Place Outliner::place_under(const Node& node) const {
  const auto above = places_.find(node.parent);
  Place place;
  if (above != places_.end()) place.depth = above->second.depth + 1;
  else if (branch_.empty() && document_.roots().front() != node.id) place.depth = 2;
  const std::span<const NodeId> children = document_.children(node.id);
  const bool much = std::any_of(children.begin(), children.end(), [&](const NodeId& child) { return teller_.has_much_to_say(document_.node(child)); });
  place.children_have_headings = place.depth == 1 || (place.depth == 2 && much);
  const bool is_heading = place.depth <= 2 || (above != places_.end() && above->second.children_have_headings);
  place.indent = is_heading ? 0 : above->second.indent + 1;
  return place;
}

void Outliner::write(const Node& node) {
  const Place place = place_under(node);
  places_[node.id] = place;
  if (&node == top() && is_only_a_title(&node)) return;
  if (place.indent > 0) {
    write_as_item(node, place.indent, place.depth);
    return;
  }
  const std::string words = on_one_line(teller_.words_of(node));
  blocks_.push_back({.kind = BlockKind::heading, .level = std::max(place.depth, 2), .words = {{.text = words}}, .idea = node.id});
  if (const std::string facts = teller_.facts_of(node); !facts.empty()) blocks_.push_back(block_of({{.text = facts}}, 0, Role::facts));
  append(blocks_, teller_.about(node, 0));
  append(blocks_, teller_.frames_in(node.id, 0));
  const std::span<const NodeId> children = document_.children(node.id);
  const bool has_said_something = blocks_.back().kind != BlockKind::heading && blocks_.back().role != Role::facts;
  if (!children.empty() && !place.children_have_headings && has_said_something)
    blocks_.push_back(block_of({{.text = discusses(children) ? translate("Discussion") : translate("Under this idea"), .bold = true}}, 0, Role::label));
}

// Whether arguments and questions are among these.
bool Outliner::discusses(std::span<const NodeId> ideas) const {
  return std::any_of(ideas.begin(), ideas.end(), [this](const NodeId& id) {
    const std::string& kind = document_.node(id).kind;
    return kind == "question" || kind.starts_with("argument");
  });
}

void Outliner::write_as_item(const Node& node, int indent, int depth) {
  Words words{{.text = teller_.words_of(node), .bold = true}};
  // Lists can be nested no further: the way is said.
  if (indent > DeepestIndent) {
    const Node* above = document_.find(node.parent);
    words.insert(words.begin(), Run{.text = say("Level {}, under {}: ", depth, in_quotes(on_one_line(teller_.words_of(*above))))});
  }
  if (const std::string facts = teller_.facts_of(node); !facts.empty()) words.push_back({.text = " — " + facts, .italic = true});
  Block item = block_of(std::move(words), indent, Role::idea);
  item.idea = node.id;
  blocks_.push_back(std::move(item));
  append(blocks_, teller_.about(node, indent + 1));
  append(blocks_, teller_.frames_in(node.id, indent + 1));
}

void Outliner::write_terms() {
  const auto& terms = document_.all<document::Term>();
  if (terms.empty()) return;
  blocks_.push_back(heading(2, translate("Words and their senses"), "terms"));
  for (const document::Term& term : terms) {
    blocks_.push_back(heading(3, on_one_line(set(term.word)), "term-" + std::string(term.id.view())));
    const std::string status = term.status == "distinct" ? translate("Distinct senses") : term.status == "same" ? translate("One sense for all") : term.status;
    if (!status.empty()) blocks_.push_back(block_of({{.text = status}}, 0, Role::facts));
    for (const document::Sense& sense : term.senses) {
      const std::string who = names(document_, sense.groups);
      Words words;
      if (!who.empty()) words.push_back({.text = say("{}: ", who), .bold = true});
      words.push_back({.text = set(sense.text)});
      blocks_.push_back(block_of(std::move(words), 1));
    }
  }
}

void Outliner::write_inbox() {
  const auto& inbox = document_.all<document::InboxItem>();
  if (inbox.empty()) return;
  blocks_.push_back(heading(2, translate("Appendix: ideas without a place yet"), "inbox"));
  for (const document::InboxItem& item : inbox) {
    blocks_.push_back(block_of({{.text = set(item.text), .bold = true}}, 1, Role::idea));
    append(blocks_, teller_.contributions(item.contributions, 2));
  }
}

// What is outside of the branch is named, but leads nowhere.
void Outliner::keep_references_whole() {
  std::unordered_set<NodeId> written;
  for (const Block& block : blocks_)
    if (!block.idea.empty()) written.insert(block.idea);
  for (Block& block : blocks_)
    for (Run& run : block.words)
      if (!written.contains(run.idea)) run.idea = {};
}

}  // namespace

Report outline(const Document& document, const NodeId& branch) {
  const SayingIn saying(document.heading().language);
  const document::Heading& heading = document.heading();
  Report report{.title = on_one_line(typeset(heading.title, heading.language)),
                .language = heading.language,
                .contents = translate("Contents"),
                .skip = translate("Skip to the text"),
                .caption = {},
                .figure_word = translate("Figure"),
                .blocks = Outliner(document, branch).written()};
  if (report.title.empty() && document.main_root())
    report.title = on_one_line(Teller(document).words_of(document.node(document.main_root())));
  report.caption = report.title;
  return report;
}

}  // namespace concarte::report
