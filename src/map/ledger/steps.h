// Several changes to a map that become one.
#pragma once

#include <map>
#include <utility>
#include <vector>

#include "map/document/document.h"
#include "map/ledger/source_node.h"

namespace concarte::ledger {

// Works on a document of its caller. The ledger itself is written once, at the end: a source is a large record.
class Steps {
 public:
  enum class Kept { all, none };
  explicit Steps(Document& document, Kept kept = Kept::all) : document_(document), kept_(kept) {}

  const Document& document() const { return document_; }
  void take(const document::Change& change);
  void place(const SourceNode& node, Placement placement) { placed_[node] = std::move(placement); }
  // What the ledger says, with what was placed since.
  Placement placement(const SourceNode& node) const;
  // Writes the ledger, and gives all that was done as one change, where it is kept.
  document::Change finish();

 private:
  void chain_last();

  Document& document_;
  Kept kept_;
  std::map<SourceNode, Placement> placed_;
  // Changes chained in pairs of about the same size: a thousand steps cost no more than ten times their own size.
  std::vector<std::pair<std::size_t, document::Change>> runs_;
};

}  // namespace concarte::ledger
