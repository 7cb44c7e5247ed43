// Looking for words in a map, and putting others in their place.
#include "map/search/find.h"

#include <algorithm>

#include "base/translate.h"
#include "map/document/walk.h"

namespace concarte::search {
namespace {

using document::Document;
using document::Node;
using document::NodeId;

void add_hit(std::vector<Hit>& hits, Field field, std::size_t number, std::string_view text, std::string_view wanted) {
  if (auto spans = occurrences(text, wanted); !spans.empty()) hits.push_back({field, number, std::move(spans)});
}

std::vector<Hit> hits_in(const Node& node, const Query& query, std::string_view wanted) {
  std::vector<Hit> hits;
  add_hit(hits, Field::label, 0, node.text, wanted);
  if (query.in_contributions)
    for (std::size_t i = 0; i < node.contributions.size(); ++i)
      add_hit(hits, Field::contribution, i, node.contributions[i].text, wanted);
  if (query.in_tags)
    for (std::size_t i = 0; i < node.tags.size(); ++i) add_hit(hits, Field::tag, i, node.tags[i], wanted);
  if (query.in_notes) add_hit(hits, Field::note, 0, node.note, wanted);
  return hits;
}

void replace_in(std::string& text, std::string_view wanted, const std::string& by) {
  text = replaced(text, occurrences(text, wanted), by);
}

// Two tags may have become the same, or one nothing.
void tidy_tags(std::vector<std::string>& tags) {
  std::vector<std::string> kept;
  for (std::string& tag : tags)
    if (!tag.empty() && std::find(kept.begin(), kept.end(), tag) == kept.end()) kept.push_back(std::move(tag));
  tags = std::move(kept);
}

}  // namespace

std::size_t Found::count() const {
  std::size_t count = 0;
  for (const Hit& hit : hits) count += hit.spans.size();
  return count;
}

std::vector<Found> find(const Document& document, const Query& query) {
  std::vector<Found> found;
  const std::string wanted = comparable(query.words);
  if (wanted.empty()) return found;
  for (const Node* node : document::nodes_in_order(document))
    if (auto hits = hits_in(*node, query, wanted); !hits.empty()) found.push_back({node->id, std::move(hits)});
  return found;
}

std::vector<NodeId> path_to(const Document& document, const NodeId& node) {
  std::vector<NodeId> path;
  for (NodeId above = document.node(node).parent; !above.empty(); above = document.node(above).parent) path.push_back(above);
  std::reverse(path.begin(), path.end());
  return path;
}

edit::Edit replace(const Document& document, const Query& query, const std::vector<NodeId>& nodes, const std::string& by) {
  edit::Edit edit{mark("Replace words"), {}};
  const std::string wanted = comparable(query.words);
  for (const NodeId& id : nodes)
    edit::update(edit.change, document.node(id), [&](Node& node) {
      replace_in(node.text, wanted, by);
      if (query.in_notes) replace_in(node.note, wanted, by);
      if (!query.in_tags) return;
      for (std::string& tag : node.tags) replace_in(tag, wanted, by);
      tidy_tags(node.tags);
    });
  return edit;
}

}  // namespace concarte::search
