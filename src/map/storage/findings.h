// What was found wrong while a map is read: told at the end, as errors or as mended warnings.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/problem.h"

namespace concarte::storage {

struct Finding {
  std::size_t offset = 0;  // in the file's bytes
  std::string record;      // its id, or empty
  std::string what;        // what is wrong: a sentence
  std::string act;         // what mending does about it: a sentence; empty when it cannot be mended
  Severity severity = Severity::error;
  bool is_aside = false;   // an error that leaves the map usable as it is
};

enum class Outcome { refused, mended };

// Reading always mends as it goes; whether the mended map is given, or refused with its problems, is said last. So
// there is one way to read, and a file of a newer version can be shown as far as it is understood.
class Findings {
 public:
  void add(Finding finding) { all_.push_back(std::move(finding)); }
  std::size_t size() const { return all_.size(); }
  // Gives the record's id to what was found since there were `first` findings.
  void name_since(std::size_t first, std::string_view record);
  // The record that begins at `offset` is known by another id than the one written there: it is told by that one.
  void written_as(std::size_t offset, std::string_view id) { written_.try_emplace(offset, id); }
  // The id as it is written in the file.
  std::string_view as_written(std::size_t offset, std::string_view id) const;
  // Of what is in the way of the map: true when something cannot be mended; when something has to be.
  bool has_fatal() const;
  bool has_error() const;

  // In the order of the file, with lines counted in `bytes`. Refused: errors. Mended: warnings that say what was done.
  Problems told(std::string_view bytes, const std::string& file, Outcome outcome);

 private:
  std::vector<Finding> all_;
  std::unordered_map<std::size_t, std::string> written_;  // by the record's place
};

}  // namespace concarte::storage
