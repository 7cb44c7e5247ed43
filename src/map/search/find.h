// Looking for words in a map, and putting others in their place.
#pragma once

#include <string>
#include <vector>

#include "map/edit/edit.h"
#include "map/search/words.h"

namespace concarte::search {

// The words looked for and where; labels always are.
struct Query {
  std::string words;
  bool in_notes = false;
  bool in_tags = false;
  bool in_contributions = false;  // the groups' exact words
  bool operator==(const Query&) const = default;
};

enum class Field { label, note, tag, contribution };

// One text of an idea that says the words.
struct Hit {
  Field field = Field::label;
  std::size_t number = 0;  // among the idea's tags or contributions
  std::vector<Span> spans;
};
struct Found {
  document::NodeId node;
  std::vector<Hit> hits;  // labels first
  std::size_t count() const;
};

// In document order, what is folded too.
std::vector<Found> find(const document::Document& document, const Query& query);
// The ideas above one, from the root down, the idea itself left out.
std::vector<document::NodeId> path_to(const document::Document& document, const document::NodeId& node);

// The labels, and the notes and tags where the query looks, with `by` in the place of the words; only in the ideas given.
// The groups' exact words stay as they said them.
edit::Edit replace(const document::Document& document, const Query& query, const std::vector<document::NodeId>& nodes,
                   const std::string& by);

}  // namespace concarte::search
