// The values of fields in words for people: groups and ideas by their names.
#pragma once

#include <string>
#include <type_traits>
#include <vector>

#include "map/comparison/values.h"
#include "map/document/document.h"

namespace concarte::comparison {

// How the values of one version are said, in the language being said.
class Wording {
 public:
  explicit Wording(const document::Document& document) : document_(document) {}

  std::string idea(const document::NodeId& id) const;  // on one line, shortened; of one without words, a sign
  std::string of(const char* field, const std::string& value) const;
  std::string of(const char* field, document::Status value) const;
  std::string of(const char* field, document::LinkKind value) const;
  std::string of(const char* field, document::GroupKind value) const;
  std::string of(const char* field, document::Ink value) const;
  std::string of(const char* field, bool value) const;
  std::string of(const char* field, const document::NodeId& value) const;
  std::string of(const char* field, const document::Contribution& value) const;
  std::string of(const char* field, const document::Stance& value) const;
  std::string of(const char* field, const document::Sense& value) const;
  std::string of(const char* field, const document::GroupId& value) const;
  std::string of(const char* field, const std::vector<document::Placement>& ledger) const;  // how many of each fate
  std::string of(const char* field, const SharedText& content) const;                       // how long it is
  template <class Value>
  std::string of(const char* field, const std::vector<Value>& values) const {
    std::string all;
    for (const Value& value : values) all += (all.empty() ? "" : "\n") + of(field, value);
    return all;
  }
  template <class Value>
    requires requires(const Value& value) { to_text(value); }
  std::string of(const char*, const Value& value) const { return to_text(value); }

 private:
  const document::Document& document_;
};

// The first words of a text, on one line; with a sign where there are more.
std::string shortened(const std::string& text);

}  // namespace concarte::comparison
