// What a reader of the screen says of a part, in the user's language.
#include "picture/figure/describe.h"

#include "base/translate.h"
#include "map/document/vocabulary.h"

namespace concarte::figure {
namespace {

using document::Opinion;

void add(std::string& sentence, const std::string& more, const char* between = ". ") {
  if (more.empty()) return;
  if (!sentence.empty()) sentence += between;
  sentence += more;
}

std::string kind_label(const std::string& kind) {
  for (const document::NodeKind& known : document::node_kinds())
    if (known.word == kind) return translate(known.label);
  return kind;
}

std::string names(const Voices& voices, const std::vector<int>& groups) {
  std::string all;
  for (const int group : groups) add(all, voices.all()[static_cast<std::size_t>(group)]->name, ", ");
  return all;
}

std::string opinions_said(const document::Node& node, const Voices& voices) {
  const auto opinions = voices.opinions(node);
  std::string all;
  for (const Opinion opinion : {Opinion::in_favour, Opinion::against, Opinion::reserved}) {
    std::vector<int> groups;
    for (std::size_t i = 0; i < opinions.size(); ++i)
      if (opinions[i] == opinion) groups.push_back(static_cast<int>(i));
    if (!groups.empty()) add(all, say("{}: {}", translate(label(opinion)), names(voices, groups)));
  }
  return all;
}

std::string words_of(const document::Document& document, const document::NodeId& id) {
  const document::Node* node = document.find(id);
  return node == nullptr ? std::string() : node->text;
}

}  // namespace

std::string described(const document::Node& node, const Marks& marks, const Voices& voices, std::span<const SensePanel> senses) {
  std::string all;
  if (!node.kind.empty()) add(all, kind_label(node.kind));
  if (node.status != document::Status::open) add(all, translate(label(node.status)));
  if (!marks.groups.empty()) add(all, say("Proposed by {}", names(voices, marks.groups)));
  if (marks.stances) add(all, opinions_said(node, voices));
  for (const SensePanel& panel : senses) add(all, say("{} mean “{}”", names(voices, panel.groups), panel.text));
  if (marks.hidden.nodes > 0) {
    add(all, say_count("{} folded idea", "{} folded ideas", marks.hidden.nodes));
    if (marks.hidden.disputed > 0) add(all, say_count("{} of them disputed", "{} of them disputed", marks.hidden.disputed), ", ");
  }
  if (marks.note) add(all, translate("It has a note"));
  if (marks.links) add(all, translate("It has web links"));
  return all;
}

std::string described(const document::Document& document, const document::Link& link) {
  return say("{}: from “{}” to “{}”", translate(label(link.kind)), words_of(document, link.from), words_of(document, link.to));
}

std::string described(const document::Document& document) {
  std::string all = document.heading().description;
  std::string branches;
  for (const document::NodeId& child : document.children(document.main_root())) add(branches, document.node(child).text, ", ");
  if (!branches.empty() && !document.main_root().empty()) add(all, say("Main branches: {}", branches), " ");
  return all;
}

}  // namespace concarte::figure
