// Records of one kind, found by id and walked in the order of their ranks.
#pragma once

#include <cassert>
#include <cstddef>
#include <iterator>
#include <map>
#include <unordered_map>
#include <utility>

#include "map/document/rank.h"

namespace concarte::document {

template <class Record>
class Table {
 public:
  using Identifier = typename Record::Identifier;

  bool empty() const { return rows_.empty(); }
  std::size_t size() const { return rows_.size(); }
  // The record, valid until the table changes, or null.
  const Record* find(const Identifier& id) const {
    const auto rank = ranks_.find(id);
    return rank == ranks_.end() ? nullptr : &rows_.find({rank->second, id})->second;
  }
  Rank last_rank() const { return rows_.empty() ? Rank{} : rows_.rbegin()->first.first; }

  void insert(Record record) {
    const Identifier id = record.id;
    const bool fresh = ranks_.try_emplace(id, record.rank).second;
    assert(fresh && "a record with this id is already there");
    (void)fresh;
    std::pair key{record.rank, id};
    rows_.insert_or_assign(rows_.end(), std::move(key), std::move(record));
  }
  void erase(const Identifier& id) {
    const auto rank = ranks_.find(id);
    assert(rank != ranks_.end());
    rows_.erase({rank->second, id});
    ranks_.erase(rank);
  }

  class Iterator {
   public:
    using iterator_category = std::forward_iterator_tag;
    using value_type = Record;
    using difference_type = std::ptrdiff_t;
    using pointer = const Record*;
    using reference = const Record&;

    Iterator() = default;
    explicit Iterator(typename std::map<std::pair<Rank, Identifier>, Record>::const_iterator row) : row_(row) {}
    const Record& operator*() const { return row_->second; }
    const Record* operator->() const { return &row_->second; }
    Iterator& operator++() { ++row_; return *this; }
    Iterator operator++(int) { return Iterator(row_++); }
    bool operator==(const Iterator&) const = default;

   private:
    typename std::map<std::pair<Rank, Identifier>, Record>::const_iterator row_;
  };
  Iterator begin() const { return Iterator(rows_.begin()); }
  Iterator end() const { return Iterator(rows_.end()); }

  bool operator==(const Table& other) const { return rows_ == other.rows_; }

 private:
  std::map<std::pair<Rank, Identifier>, Record> rows_;
  std::unordered_map<Identifier, Rank> ranks_;
};

}  // namespace concarte::document
