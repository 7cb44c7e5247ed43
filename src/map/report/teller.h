// What a map says of each idea: who proposed it and in which words, who thinks what of it and why, where else to look.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "map/report/report.h"
#include "map/document/document.h"

namespace concarte::report {

// Looks at a map that must outlive it and not change. Words are in the language being said.
class Teller {
 public:
  explicit Teller(const document::Document& document);

  // Its own words, as a report sets them; of an idea without any, what says so.
  std::string words_of(const document::Node& node) const;
  // Kind, status and tags: `Critère · disputé · parole`; empty when there is nothing to say.
  std::string facts_of(const document::Node& node) const;
  // Whether there is more to say of it than who proposed it, once, in the words of the idea.
  bool has_much_to_say(const document::Node& node) const;
  // The note, the contributions, the stances, the web pages, the cross-links. `indent`: how many lists that is in.
  std::vector<Block> about(const document::Node& node, int indent) const;
  // The boundaries and summaries that stand around children of this idea (of the empty one: around roots).
  std::vector<Block> frames_in(const document::NodeId& parent, int indent) const;
  // Who proposed it: `Apport : Table 1, Travail social, dans les mêmes mots`, or a list.
  std::vector<Block> contributions(const std::vector<document::Contribution>& all, int indent) const;

 private:
  std::vector<Block> stances(const document::Node& node, int indent) const;
  std::vector<Block> note(const document::Node& node, int indent) const;
  std::vector<Block> pages(const document::Node& node, int indent) const;
  std::vector<Block> cross_links(const document::Node& node, int indent) const;
  std::string set(std::string_view text) const;
  Run reference(const document::NodeId& id) const;

  struct Frame {
    std::string title;
    std::vector<document::NodeId> nodes;
    bool is_summary = false;
  };

  const document::Document& document_;
  std::map<document::NodeId, std::vector<const document::Link*>> links_;
  std::map<document::NodeId, std::vector<Frame>> frames_;
};

// A block of plain words: a paragraph, or an item of a list when it is in one.
Block block_of(Words words, int indent, Role role = Role::plain);

}  // namespace concarte::report
