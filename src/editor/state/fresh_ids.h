// New ids: a letter and 7 base-32 characters, repeatable from a seed.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "map/document/document.h"

namespace concarte::session {

// Seeded at random in a window, so that two people's ids never meet; from the file's bytes in a script, so that a replay
// makes the same map.
class FreshIds {
 public:
  static FreshIds at_random();
  static FreshIds from_bytes(std::string_view bytes);

  // An id no record of the document has; `letter` tells the kind of record to a human reader.
  document::NodeId node(const document::Document& document);
  document::LinkId link(const document::Document& document);
  document::GroupId group(const document::Document& document);
  document::InboxId inbox(const document::Document& document);
  document::BoundaryId boundary(const document::Document& document);
  document::SummaryId summary(const document::Document& document);
  document::FigureId figure(const document::Document& document);
  // The same for any kind of record, as a word.
  std::string free(char letter, const document::Document& document);
  // The next one, where no record has it yet; until it is taken back.
  void wish(std::string word) { wished_ = std::move(word); }
  // For a whole new map.
  std::string map();

 private:
  std::string next(char letter);

  std::uint64_t state_ = 0;
  std::string wished_;
};

}  // namespace concarte::session
