// A map without its voices: nothing that says who proposed or thought what.
#include "cli/voices.h"

#include "map/document/walk.h"

namespace concarte::cli {
namespace {

template <class Record>
void keep_all(const document::Document& document, document::Contents& kept) {
  for (const Record& record : document.all<Record>()) kept.of<Record>().push_back(record);
}

}  // namespace

document::Document without_voices(const document::Document& document) {
  document::Contents kept;
  kept.heading = document.heading();
  for (const document::NodeId& id : document::in_order(document)) {
    document::Node node = document.node(id);
    node.contributions.clear();
    node.stances.clear();
    kept.of<document::Node>().push_back(std::move(node));
  }
  keep_all<document::Link>(document, kept);
  keep_all<document::Boundary>(document, kept);
  keep_all<document::Summary>(document, kept);
  keep_all<document::Figure>(document, kept);
  for (document::InboxItem item : document.all<document::InboxItem>()) {
    item.contributions.clear();
    kept.of<document::InboxItem>().push_back(std::move(item));
  }
  for (document::Term term : document.all<document::Term>()) {
    for (document::Sense& sense : term.senses) sense.groups.clear();
    kept.of<document::Term>().push_back(std::move(term));
  }
  return document::Document(std::move(kept));
}

}  // namespace concarte::cli
