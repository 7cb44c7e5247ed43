// Commands drawn at random, with arguments right and wrong, and a map with a record of each kind to perform them on.
#pragma once

#include <array>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "editor/session/session.h"
#include "map/document/vocabulary.h"
#include "map/document/walk.h"

namespace concarte::session {

using document::NodeId;

// A map with a record of each kind, folded and pinned nodes, several roots, and fields of a future version.
inline constexpr std::string_view FullMap = R"({
  "format": "concarte-map",
  "version": 1,
  "id": "m1",
  "title": "Réussite",
  "event": {"name": "Séminaire", "date": "2013-02-12", "place": "Lyon"},
  "groups": [
    {"id": "g1", "kind": "workshop", "name": "Table 1", "mark": "1", "colour": "#0072b2", "hatch": "diagonal"},
    {"id": "g2", "kind": "partner", "name": "Travail social", "mark": "S", "colour": "#cc79a7"}
  ],
  "nodes": [
    {"id": "a", "text": "Réussite"},
    {"id": "b", "parent": "a", "side": "left", "text": "Pour l’enfant", "kind": "theme", "tags": ["parole"]},
    {"id": "c", "parent": "b", "text": "Il ose dire", "folded": true, "pin": [12.5, -40], "mood": {"of": ["tomorrow"]}},
    {"id": "d", "parent": "c", "text": "Une phrase", "status": "set-aside", "reason": "trop vague"},
    {"id": "e", "parent": "c", "text": "", "contributions": [{"groups": ["g1", "g2"], "text": "Oser"}]},
    {"id": "f", "parent": "a", "text": "Pour la famille", "stances": [{"groups": ["g2"], "stance": "against", "reason": "non"}]},
    {"id": "g", "parent": "f", "text": "Passer la porte"},
    {"id": "h", "text": "Une idée en l’air"},
    {"id": "i", "parent": "h", "text": "سلام 🙂 mixed"}
  ],
  "inbox": [
    {"id": "i1", "text": "À voir", "contributions": [{"groups": ["g1"]}]}
  ],
  "links": [
    {"id": "l1", "from": "d", "to": "g", "kind": "tension", "label": "à ne pas confondre", "bend": [0, 24]},
    {"id": "l2", "from": "b", "to": "h"}
  ],
  "boundaries": [
    {"id": "b1", "nodes": ["d", "e"], "title": "ensemble"}
  ],
  "summaries": [
    {"id": "u1", "nodes": ["f"], "text": "en somme"}
  ],
  "terms": [
    {"id": "t1", "word": "réussite", "senses": [{"groups": ["g1"], "text": "un élan"}]}
  ],
  "figures": [
    {"id": "f1", "number": "3", "branch": "b"}
  ],
  "conflicts": [
    {"id": "x1", "record": "d", "field": "text", "theirs": "Deux phrases"},
    {"id": "x2", "record": "c", "field": "parent", "theirs": "f"},
    {"id": "x3", "record": "e", "field": "presence", "theirs": "removed"},
    {"id": "x4", "record": "f", "field": "stances", "theirs": "for", "group": "g2"}
  ],
  "sources": [
    {"id": "s1", "path": "s1.json", "sha256": "964af039d3bb068ad9069dc38419eee3d06cc85efd577e41509a6a68e539ce83", "content": "{\"format\": \"concarte-map\", \"version\": 1, \"title\": \"T\", \"groups\": [{\"id\": \"g1\", \"kind\": \"workshop\", \"name\": \"Table 1\", \"mark\": \"1\", \"colour\": \"#0072b2\"}], \"nodes\": [{\"id\": \"n1\", \"text\": \"Réussir\"}, {\"id\": \"n2\", \"parent\": \"n1\", \"text\": \"Oser dire en classe\", \"stances\": [{\"groups\": [\"g1\"], \"stance\": \"for\"}]}, {\"id\": \"n3\", \"parent\": \"n2\", \"text\": \"La parole\"}]}", "groups": ["g1=g1", "=g1"], "nodes": [{"node": "n1", "state": "unplaced"}, {"node": "n2", "state": "unplaced"}, {"node": "n3", "state": "unplaced"}]},
    {"id": "s2", "path": "s2.json", "sha256": "5e35fde0644beb2ca1129e2bae5cd40aa71527fcce3667a2e7239a276d58376b", "content": "{\"format\": \"concarte-map\", \"version\": 1, \"title\": \"T\", \"groups\": [{\"id\": \"g1\", \"kind\": \"workshop\", \"name\": \"Table 1\", \"mark\": \"1\", \"colour\": \"#0072b2\"}], \"nodes\": [{\"id\": \"n1\", \"text\": \"Réussir ensemble\"}, {\"id\": \"n2\", \"parent\": \"n1\", \"text\": \"Oser parler en classe\"}]}", "groups": ["g1=g1", "=g1"], "nodes": [{"node": "n1", "state": "unplaced"}, {"node": "n2", "state": "unplaced"}]}
  ],
  "layout": {"style": "mindmap"},
  "theme": "dark",
  "later": [1, 2]
}
)";

// Draws commands; the same seed always draws the same.
class Dice {
 public:
  Dice(unsigned seed, const Session& session) : random_(seed), own_("x" + std::to_string(seed) + "-"), session_(session) {}

  std::size_t below(std::size_t count) { return random_() % count; }
  bool one_in(std::size_t count) { return below(count) == 0; }

  Command command() {
    const CommandRow* row = nullptr;
    do row = &command_table()[below(VerbCount)];
    while (is_about_files(row->verb) || (leaves_little(row->verb) && !one_in(20)));
    Command drawn{row->verb, {}};
    for (const Parameter& parameter : row->parameters)
      if (parameter.required ? !one_in(20) : !one_in(3)) fill(parameter.field, drawn.arguments);
    return drawn;
  }

 private:
  template <class Choices>
  auto among(const Choices& choices) { return *(std::begin(choices) + static_cast<std::ptrdiff_t>(below(std::size(choices)))); }

  // A map that keeps being emptied proves nothing.
  bool leaves_little(Verb verb) const { return verb == Verb::delete_branch && session_.document().node_count() < 12; }
  // They begin another history; what they do to files is tested by itself.
  static bool is_about_files(Verb verb) { return verb >= Verb::new_map && verb <= Verb::answer_cancel; }

  NodeId node() {
    if (one_in(12)) return *NodeId::parse("nowhere");
    const auto nodes = document::in_order(session_.document());
    return nodes.empty() ? NodeId{} : nodes[below(nodes.size())];
  }
  template <class Record>
  typename Record::Identifier one_of() {
    std::vector<typename Record::Identifier> ids{*Record::Identifier::parse("nowhere")};
    for (const Record& record : session_.document().all<Record>()) ids.push_back(record.id);
    return ids[below(ids.size())];
  }
  std::string words() {
    constexpr std::array<const char*, 14> Texts{
        "", "x", "? ", "= une", "+ de", "- ", "Évaluer l’œuvre « ensemble »", "deux\nlignes", "tab\tet\rretour", "\xFFinvalide\xC3", "\u0007",
        "🙂👩‍👩‍👧 é", "\"guillemets\" \\ {\"a\":1}", "un texte assez long pour passer à la ligne plusieurs fois dans sa boîte"};
    return among(Texts);
  }
  double number() { return (static_cast<double>(below(4000)) - 2000) / 7; }

  void fill(Field field, Arguments& to) {
    constexpr std::array<const char*, 6> Kinds{"", "theme", "tension", "relates", "un mot libre", "same-word"};
    constexpr std::array<const char*, 6> Statuses{"", "open", "agreed", "disputed", "set-aside", "perdu"};
    constexpr std::array<const char*, 4> Styles{"mindmap", "tree", "", "spirale"};
    constexpr std::array<const char*, 4> Themes{"light", "dark", "", "rose"};
    constexpr std::array<const char*, 4> Sides{"", "left", "right", "dessous"};
    constexpr std::array<const char*, 6> Marks{"1", "2", "7", "Z", "", "12"};
    constexpr std::array<const char*, 4> Colours{"#0072b2", "#ffffff80", "", "bleu"};
    constexpr std::array<const char*, 4> Hatches{"dots", "waves", "", "moire"};
    constexpr std::array<const char*, 12> Settings{"mine", "theirs", "both", "number", "caption", "paper", "min_pt", "colour", "groups", "statuses", "legend", "ombre"};
    constexpr std::array<const char*, 5> Stances{"for", "against", "reserved", "none", "bof"};
    constexpr std::array<const char*, 6> SourceIdeas{"s1:n1", "s1:n2", "s1:n3", "s2:n1", "s2:n2", "s9"};
    switch (field) {
      case Field::node: to.node = node(); break;
      case Field::parent: to.parent = one_in(4) ? NodeId{} : node(); break;
      case Field::to: to.to = node(); break;
      case Field::link: to.link = one_of<document::Link>(); break;
      case Field::boundary: to.boundary = one_of<document::Boundary>(); break;
      case Field::summary: to.summary = one_of<document::Summary>(); break;
      case Field::group: to.group = one_of<document::Group>(); break;
      case Field::figure: to.figure = one_of<document::Figure>(); break;
      case Field::source: to.source = one_of<document::Source>(); break;
      case Field::term: to.term = one_of<document::Term>(); break;
      case Field::id: to.id = one_in(3) ? node() : *NodeId::parse(own_ + std::to_string(below(1000))); break;
      case Field::stance: to.stance = among(Stances); break;
      case Field::ideas: to.ideas = std::vector<std::string>(1 + below(2), among(SourceIdeas)); break;
      case Field::paths: to.paths = std::vector<std::string>(below(3), words()); break;
      case Field::setting: to.setting = among(Settings); break;
      case Field::item: to.item = one_of<document::InboxItem>(); break;
      case Field::mark: to.mark = among(Marks); break;
      case Field::colour: to.colour = among(Colours); break;
      case Field::hatch: to.hatch = among(Hatches); break;
      case Field::text: to.text = words(); break;
      case Field::kind: to.kind = one_in(6) ? words() : among(Kinds); break;
      case Field::status: to.status = among(Statuses); break;
      case Field::reason: to.reason = words(); break;
      case Field::label: to.label = words(); break;
      case Field::style: to.style = among(Styles); break;
      case Field::theme: to.theme = among(Themes); break;
      case Field::side: to.side = among(Sides); break;
      case Field::path: to.path = words(); break;
      case Field::tags: to.tags = std::vector(below(3), words()); break;
      case Field::links: to.links = std::vector(below(3), words()); break;
      case Field::keys: to.keys = std::vector(below(2), words()); break;
      case Field::groups: to.groups = std::vector<std::string>(below(3), one_in(3) ? "g9" : "g1"); break;
      case Field::kinds: to.kinds = std::vector<std::string>(below(3), among(Kinds)); break;
      case Field::statuses: to.statuses = std::vector<std::string>(below(3), among(Statuses)); break;
      case Field::places: to.places = std::vector<std::string>{"notes", one_in(2) ? "tags" : "contributions"}; break;
      case Field::replacement: to.replacement = words(); break;
      case Field::position: to.position = static_cast<int>(below(8)) - 2; break;
      case Field::at: to.at = Vec2{number(), number()}; break;
      case Field::factor: to.factor = static_cast<double>(below(30)) / 10; break;
      case Field::extend: to.extend = one_in(2); break;
    }
  }

  std::mt19937 random_;
  std::string own_;  // how the ids begin that nobody else gives
  const Session& session_;
};

}  // namespace concarte::session
