// What is compared of a map: its ideas as phrases, and where they stand.
#include "map/synthesis/phrases.h"

#include <unordered_map>

#include "map/document/walk.h"

namespace concarte::synthesis {

MapPhrases phrases_of(const document::Document& document) {
  MapPhrases map{document.heading().language, {}};
  std::unordered_map<document::NodeId, std::size_t> places;
  for (const document::Node* node : document::nodes_in_order(document)) {
    Phrase phrase{node->text, node->kind};
    if (!node->parent.empty()) phrase.parent = places.at(node->parent);
    places.emplace(node->id, map.phrases.size());
    map.phrases.push_back(std::move(phrase));
  }
  return map;
}

}  // namespace concarte::synthesis
