// Whole maps made at random, with every field and every oddity that a file may hold.
#pragma once

#include <random>
#include <string>
#include <vector>

#include "map/document/document.h"

namespace concarte::storage {

class RandomMap {
 public:
  explicit RandomMap(unsigned seed) : random_(seed) {}

  document::Document make() {
    using namespace document;
    Contents contents;
    heading(contents.heading);
    fill<Group>(contents, [this](Group& group) {
      group.kind = static_cast<GroupKind>(below(3));
      group.name = text();
      group.mark = text();
      group.colour = colour();
      group.hatch = text();
      groups_.push_back(group.id);
    });
    fill<Node>(contents, [this](Node& node) { fill_node(node); }, 30);
    fill<InboxItem>(contents, [this](InboxItem& item) {
      item.text = text();
      contributions(item.contributions);
    });
    if (!nodes_.empty()) {
      fill<Link>(contents, [this](Link& link) {
        link.from = any(nodes_);
        link.to = any(nodes_);
        link.kind = static_cast<LinkKind>(below(5));
        link.label = text();
        if (maybe()) link.bend = Vec2{number(), number()};
      });
      fill<Boundary>(contents, [this](Boundary& it) {
        it.nodes = some(nodes_);
        it.title = text();
      });
      fill<Summary>(contents, [this](Summary& it) {
        it.nodes = some(nodes_);
        it.text = text();
      });
    }
    fill<Term>(contents, [this](Term& term) {
      term.word = text();
      for (unsigned i = below(3); i-- > 0;) {
        Sense& sense = term.senses.emplace_back();
        sense.groups = some(groups_);
        sense.text = text();
        unknown(sense.unknown);
      }
      term.status = text();
    });
    fill<Figure>(contents, [](Figure&) {});
    fill<Source>(contents, [this](Source& source) {
      source.path = text();
      source.content = SharedText(text() + "\r\t{\"" + text());
      for (unsigned i = below(3); i-- > 0;) source.groups.push_back(text());
      for (unsigned i = below(3); i-- > 0;) {
        Placement& placement = source.nodes.emplace_back();
        placement.node = text() + std::to_string(i);
        placement.fate = static_cast<Fate>(below(4));
        if (nodes_.empty()) placement.fate = Fate::unplaced;
        else placement.into = any(nodes_).view();
        placement.reason = text();
        unknown(placement.unknown);
      }
    });
    fill<Conflict>(contents, [this](Conflict& conflict) {
      conflict.field = text();
      conflict.theirs = text();
    });
    return Document(std::move(contents));
  }

 private:
  unsigned below(unsigned limit) { return static_cast<unsigned>(random_() % limit); }
  bool maybe() { return below(2) == 0; }
  template <class Value>
  Value any(const std::vector<Value>& values) { return values[below(static_cast<unsigned>(values.size()))]; }
  template <class Value>
  std::vector<Value> some(const std::vector<Value>& values) {
    std::vector<Value> chosen;
    for (unsigned i = values.empty() ? 0 : below(4); i-- > 0;) chosen.push_back(any(values));
    return chosen;
  }

  std::string text() {
    static const std::vector<std::string> Pieces{"",  "Évaluer",   " l’œuvre ", "« ensemble »", "\n",     "\"", "\\", "/", "{\"a\": [", "]}, ",
                                                 "😀", "e\u0301", "\u00a0",    "\u2028",       "عربي", "x",  ": ", "\\u0041"};
    std::string made;
    for (unsigned i = below(5); i-- > 0;) made += any(Pieces);
    return made;
  }
  Colour colour() {
    const auto byte = [this] { return static_cast<std::uint8_t>(below(256)); };
    return {byte(), byte(), byte(), maybe() ? std::uint8_t{255} : byte()};
  }
  double number() {
    static const std::vector<double> Numbers{0, -0.0, 1, 12.5, -40, 0.1, 1e-300, -1.7976931348623157e308, 5e-324, 1e21, 123456789.123};
    return maybe() ? any(Numbers) : std::uniform_real_distribution(-1000.0, 1000.0)(random_);
  }
  void unknown(document::UnknownFields& fields) {
    static const std::vector<std::string> Values{"1",      "-0.0",      "1.50",          "1E+2", "null", "true", "\"\"", "\"a, b: \\\"c\\\"\"", "[]", "{}",
                                                 "[1,[2,{\"a\":[]}]]", "{\"é\":\"\\u00e9 : ,\",\"b\":{\"c\":null}}"};
    for (unsigned i = below(8) < 6 ? 0 : below(3) + 1; i-- > 0;)
      fields.emplace_back("champ " + std::to_string(i) + (maybe() ? "é\"\\" : ""), any(Values));
  }
  void contributions(std::vector<document::Contribution>& made) {
    for (unsigned i = below(3); i-- > 0;) {
      document::Contribution& it = made.emplace_back();
      it.groups = some(groups_);
      it.text = text();
      it.node = text();
      it.at = text();
      unknown(it.unknown);
    }
  }

  void heading(document::Heading& heading) {
    heading.id = text();
    heading.title = text();
    heading.language = maybe() ? "fr" : "en";
    heading.description = text();
    heading.event.name = text();
    heading.event.place = text();
    unknown(heading.event.unknown);
    heading.layout_style = maybe() ? "mindmap" : "tree-down";
    unknown(heading.unknown_layout);
    heading.theme = maybe() ? "light" : "dark";
    if (maybe()) heading.refused = {R"(["s1:n1","s2:n2"])", R"({"odd":[1]})"};
    unknown(heading.unknown);
  }

  void fill_node(document::Node& node) {
    using namespace document;
    if (!nodes_.empty() && below(10) != 0) node.parent = any(nodes_);
    nodes_.push_back(node.id);
    node.side = static_cast<Side>(below(3));
    node.text = text();
    node.kind = maybe() ? "criterion" : text();
    node.status = static_cast<Status>(below(4));
    node.reason = text();
    node.note = text();
    for (unsigned i = below(3); i-- > 0;) node.tags.push_back(text());
    for (unsigned i = below(3); i-- > 0;) node.links.push_back(text());
    node.folded = maybe();
    if (maybe()) node.style.colour = colour();
    node.style.emphasis = maybe();
    unknown(node.style.unknown);
    if (maybe()) node.pin = Vec2{number(), number()};
    contributions(node.contributions);
    for (unsigned i = below(3); i-- > 0;) {
      Stance& stance = node.stances.emplace_back();
      stance.groups = some(groups_);
      stance.opinion = static_cast<Opinion>(below(3));
      stance.reason = text();
      unknown(stance.unknown);
    }
  }

  // Up to `most` records, each with an id, its rank and unknown fields besides what `complete` gives it.
  template <class Record, class Complete>
  void fill(document::Contents& contents, Complete complete, unsigned most = 5) {
    for (unsigned i = 0, count = below(most); i < count; ++i) {
      Record& record = contents.of<Record>().emplace_back();
      record.id = *std::decay_t<decltype(record.id)>::parse("r" + std::to_string(count_++));
      record.rank = document::Rank::nth(i);
      unknown(record.unknown);
      complete(record);
    }
  }

  std::mt19937 random_;
  unsigned count_ = 0;
  std::vector<document::GroupId> groups_;
  std::vector<document::NodeId> nodes_;
};

}  // namespace concarte::storage
