// A change to a map: values with ids, so that it can be applied, reversed, chained, journaled and replayed.
#pragma once

#include <optional>
#include <tuple>
#include <vector>

#include "map/document/records.h"

namespace concarte::document {

template <class Record>
struct Update {
  Record before;
  Record after;
  bool operator==(const Update&) const = default;
};

template <class Record>
struct RecordChanges {
  std::vector<Record> added;
  std::vector<Record> removed;
  std::vector<Update<Record>> updated;

  bool empty() const { return added.empty() && removed.empty() && updated.empty(); }
  bool operator==(const RecordChanges&) const = default;
};

struct Change {
  std::tuple<RecordChanges<Node>, RecordChanges<Group>, RecordChanges<InboxItem>, RecordChanges<Link>,
             RecordChanges<Boundary>, RecordChanges<Summary>, RecordChanges<Term>, RecordChanges<Figure>,
             RecordChanges<Source>, RecordChanges<Conflict>>
      records;
  std::optional<Update<Heading>> heading;

  template <class Record>
  RecordChanges<Record>& of() { return std::get<RecordChanges<Record>>(records); }
  template <class Record>
  const RecordChanges<Record>& of() const { return std::get<RecordChanges<Record>>(records); }

  bool empty() const;
  bool operator==(const Change&) const = default;
};

// The change that takes `change` back.
Change reversed(const Change& change);
// The one change that does `first`, then `second`. A record that both touch appears once, or not at all when it ends
// as it began.
Change chained(const Change& first, const Change& second);

}  // namespace concarte::document
