// What a map says, as plain values: one struct for each kind of record of the file (see map-format in the README).
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "base/colour.h"
#include "base/geometry.h"
#include "base/id.h"
#include "base/shared_text.h"
#include "map/document/rank.h"

namespace concarte::document {

struct NodeTag;
struct GroupTag;
struct LinkTag;
struct InboxTag;
struct BoundaryTag;
struct SummaryTag;
struct TermTag;
struct FigureTag;
struct SourceTag;
struct ConflictTag;
using NodeId = Id<NodeTag>;
using GroupId = Id<GroupTag>;
using LinkId = Id<LinkTag>;
using InboxId = Id<InboxTag>;
using BoundaryId = Id<BoundaryTag>;
using SummaryId = Id<SummaryTag>;
using TermId = Id<TermTag>;
using FigureId = Id<FigureTag>;
using SourceId = Id<SourceTag>;
using ConflictId = Id<ConflictTag>;

// A record that bears words without being an idea: a link, a boundary or a summary; none by default.
using TitledId = std::variant<std::monostate, LinkId, BoundaryId, SummaryId>;

// Fields this version does not know, kept to be written back: name and value, the value as compact JSON text.
using UnknownFields = std::vector<std::pair<std::string, std::string>>;

// Which groups proposed an idea, and in which words.
struct Contribution {
  std::vector<GroupId> groups;
  std::string text;    // the exact words; empty: those of the node
  std::string source;  // id of a Source, or empty
  std::string node;    // id of the node inside that source, or empty
  std::string at;      // ISO 8601, or empty
  UnknownFields unknown;
  bool operator==(const Contribution&) const = default;
};

enum class Opinion { in_favour, against, reserved };

// A group that has no stance has not discussed the idea: silence is never agreement.
struct Stance {
  std::vector<GroupId> groups;
  Opinion opinion = Opinion::in_favour;
  std::string reason;
  std::string at;
  UnknownFields unknown;
  bool operator==(const Stance&) const = default;
};

enum class Status { open, agreed, disputed, set_aside };
enum class Side { automatic, left, right };

struct NodeStyle {
  std::optional<Colour> colour;
  bool emphasis = false;
  UnknownFields unknown;
  bool operator==(const NodeStyle&) const = default;
};

struct Node {
  using Identifier = NodeId;
  NodeId id;
  Rank rank;      // among its siblings
  NodeId parent;  // empty: a root
  Side side = Side::automatic;
  std::string text;
  std::string kind;  // a free word; the known ones are in `vocabulary.h`
  Status status = Status::open;
  std::string reason;  // why it was set aside
  std::string note;    // Markdown
  std::vector<std::string> tags;
  std::vector<std::string> links;  // addresses
  bool folded = false;
  NodeStyle style;
  std::optional<Vec2> pin;  // the node's centre from the main root's centre, figure units
  std::vector<Contribution> contributions;
  std::vector<Stance> stances;
  UnknownFields unknown;
  bool operator==(const Node&) const = default;
};

enum class GroupKind { workshop, partner, territory };

// A voice: a table, an employer or a profession, a territory.
struct Group {
  using Identifier = GroupId;
  GroupId id;
  Rank rank;
  GroupKind kind = GroupKind::workshop;
  std::string name;
  std::string mark;  // one letter or digit
  Colour colour{0x00, 0x72, 0xb2};
  std::string hatch;
  UnknownFields unknown;
  bool operator==(const Group&) const = default;
};

struct InboxItem {
  using Identifier = InboxId;
  InboxId id;
  Rank rank;
  std::string text;
  std::vector<Contribution> contributions;
  UnknownFields unknown;
  bool operator==(const InboxItem&) const = default;
};

enum class LinkKind { relates, supports, tension, depends, same_word };

struct Link {
  using Identifier = LinkId;
  LinkId id;
  Rank rank;
  NodeId from;
  NodeId to;
  LinkKind kind = LinkKind::relates;
  std::string label;
  std::optional<Vec2> bend;  // of the middle, figure units
  UnknownFields unknown;
  bool operator==(const Link&) const = default;
};

struct Boundary {
  using Identifier = BoundaryId;
  BoundaryId id;
  Rank rank;
  std::vector<NodeId> nodes;
  std::string title;
  UnknownFields unknown;
  bool operator==(const Boundary&) const = default;
};

struct Summary {
  using Identifier = SummaryId;
  SummaryId id;
  Rank rank;
  std::vector<NodeId> nodes;
  std::string text;
  UnknownFields unknown;
  bool operator==(const Summary&) const = default;
};

struct Sense {
  std::vector<GroupId> groups;
  std::string text;
  UnknownFields unknown;
  bool operator==(const Sense&) const = default;
};

struct Term {
  using Identifier = TermId;
  TermId id;
  Rank rank;
  std::string word;
  std::vector<Sense> senses;
  std::string status;
  UnknownFields unknown;
  bool operator==(const Term&) const = default;
};

enum class Ink { colour, grey, high_contrast };

// Which ideas a figure shows in full, the others paler: an empty list asks nothing.
struct FigureFilter {
  std::vector<GroupId> groups;
  std::vector<std::string> kinds;
  std::vector<std::string> statuses;
  std::vector<std::string> tags;
  UnknownFields unknown;
  bool operator==(const FigureFilter&) const = default;
};

// A picture of the map, or of a part of it, as it goes into the proceedings. What is empty or 0 is left to the program.
struct Figure {
  using Identifier = FigureId;
  FigureId id;
  Rank rank;
  std::string number;
  std::string caption;
  NodeId branch;             // may have been removed since
  int levels = 0;            // shown, the branch's own being the first
  FigureFilter filter;
  std::string layout_style;
  std::string paper;         // `A4`, `A4-landscape`, `120x80mm`
  double width_mm = 0;       // of a column, on that paper
  double min_pt = 0;         // the smallest type
  Ink ink = Ink::colour;
  bool legend = false;
  std::string source;        // where and when it was said
  UnknownFields unknown;
  bool operator==(const Figure&) const = default;
};

// What became of an idea of a source in the synthesis: each is in exactly one state.
enum class Fate { unplaced, merged, kept, set_aside };

struct Placement {
  std::string node;    // the idea, by its id in the source
  Fate fate = Fate::unplaced;
  std::string into;    // merged, kept: the node that holds it now
  std::string reason;  // set aside: why
  UnknownFields unknown;
  bool operator==(const Placement&) const = default;
};

// A group's map as it was brought in, word for word, and the ledger of its ideas. One that the ledger does not name is unplaced.
struct Source {
  using Identifier = SourceId;
  SourceId id;
  Rank rank;
  std::string path;     // as it was given
  std::string sha256;   // of the content
  SharedText content;
  std::vector<std::string> groups;  // `g1=g4`: its group g1 is g4 here; `=g4`: who speaks where it names nobody
  std::vector<Placement> nodes;
  UnknownFields unknown;
  bool operator==(const Source&) const = default;
};

// What a merge left to be decided: the map holds one side's value, and this the other's.
struct Conflict {
  using Identifier = ConflictId;
  ConflictId id;
  Rank rank;
  std::string record;  // the id of the record, which may have been removed since; empty: the map itself
  std::string field;   // as the file calls it: `text`, `parent`; `presence`: whether the record is there at all
  std::string theirs;  // the other side's value, as text (see comparison/values); of a presence: `removed`, `kept`
  std::string group;   // of a stance: whose; otherwise empty
  UnknownFields unknown;
  bool operator==(const Conflict&) const = default;
};

struct Event {
  std::string name;
  std::string date;
  std::string place;
  UnknownFields unknown;
  bool operator==(const Event&) const = default;
};

// What is said once for the whole map.
struct Heading {
  std::string id;
  std::string title;
  std::string language = "fr";
  std::string description;
  Event event;
  std::string layout_style = "mindmap";
  UnknownFields unknown_layout;
  std::string theme = "light";
  std::vector<std::string> refused;  // each entry as compact JSON text
  UnknownFields unknown;
  bool operator==(const Heading&) const = default;
};

}  // namespace concarte::document
