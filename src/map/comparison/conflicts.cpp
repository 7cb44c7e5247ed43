// What a merge left to be decided: told side by side, and settled as an edit like any other.
#include "map/comparison/conflicts.h"

#include <algorithm>
#include <array>

#include "base/translate.h"
#include "map/comparison/compare.h"
#include "map/comparison/field_merge.h"
#include "map/comparison/find_record.h"
#include "map/comparison/placements.h"
#include "map/comparison/words.h"
#include "map/edit/structure.h"
#include "map/edit/voices.h"

namespace concarte::comparison {
namespace {

using namespace document;

constexpr std::string_view Presence = "presence", Parent = "parent", Stances = "stances";
constexpr std::string_view Removed = "removed", Kept = "kept";

// Fields whose two wordings can stand one after the other.
bool holds_words(std::string_view field) {
  constexpr std::array<std::string_view, 7> Fields{"text", "note", "description", "label", "title", "reason", "caption"};
  return std::find(Fields.begin(), Fields.end(), field) != Fields.end();
}
std::string joined(std::string_view field, const std::string& mine, const std::string& theirs) {
  const bool is_long = field == "note" || field == "description";
  return mine.empty() || theirs.empty() ? mine + theirs : mine + (is_long ? "\n\n" : " / ") + theirs;
}

// What the record is, for people.
std::string about(const Node& node, const Wording& words) { return words.idea(node.id); }
std::string about(const Heading& heading, const Wording&) { return heading.title.empty() ? record_name("") : heading.title; }
std::string about(const Group& group, const Wording&) { return group.name; }
std::string about(const Link& link, const Wording& words) { return fmt::format("{} → {}", words.idea(link.from), words.idea(link.to)); }
std::string about(const InboxItem& item, const Wording&) { return shortened(item.text); }
std::string about(const Boundary& boundary, const Wording&) { return say("{}: {}", record_name("boundaries"), boundary.title); }
std::string about(const Summary& summary, const Wording&) { return say("{}: {}", record_name("summaries"), summary.text); }
std::string about(const Term& term, const Wording&) { return say("{}: {}", record_name("terms"), term.word); }
std::string about(const Figure& figure, const Wording&) { return say("{}: {}", record_name("figures"), figure.caption); }
std::string about(const Source& source, const Wording&) { return say("{}: {}", record_name("sources"), source.id.view()); }

// The stance that a group had on the other side.
std::string stance_words(const std::string& text) {
  if (text.empty()) return translate("Not discussed");
  const std::size_t colon = std::min(text.find(": "), text.size());
  const auto opinion = opinion_from(text.substr(0, colon));
  if (!opinion) return text;
  return colon == text.size() ? std::string(translate(label(*opinion))) : say("{}: {}", translate(label(*opinion)), text.substr(colon + 2));
}

class Telling {
 public:
  Telling(const Document& document, const ledger::SourceMaps& maps) : document_(document), maps_(maps), words_(document) {}

  OpenConflict tell(const Conflict& conflict) const {
    OpenConflict open{.id = conflict.id, .idea = {}, .about = conflict.record, .field = field_name(conflict.field), .mine = {}, .theirs = conflict.theirs};
    if (const auto node = NodeId::parse(conflict.record); node && document_.find(*node) != nullptr) open.idea = *node;
    if (const auto idea = placed_idea(conflict.record, conflict.field); idea && document_.all<Source>().find(idea->source) != nullptr) {
      tell_places(conflict, *idea, open);
      return open;
    }
    const bool is_there = visit_record(document_, conflict.record, [&](const auto& record) {
      open.about = about(record, words_);
      tell_values(conflict, record, open);
    });
    if (!is_there) open.mine = translate("Removed since");
    return open;
  }

 private:
  template <class Record>
  void tell_values(const Conflict& conflict, const Record& record, OpenConflict& open) const {
    if (conflict.field == Presence) {
      open.mine = translate(conflict.theirs == Kept ? mark("Removed") : mark("Kept"));
      open.theirs = translate(conflict.theirs == Kept ? mark("Kept") : mark("Removed"));
      return;
    }
    if constexpr (std::is_same_v<Record, Node>) {
      if (conflict.field == Parent) {
        const auto theirs = NodeId::parse(conflict.theirs);
        open.mine = place(record.parent);
        open.theirs = theirs ? place(*theirs) : place({});
        return;
      }
      if (conflict.field == Stances) {
        const auto group = GroupId::parse(conflict.group);
        const auto stand = group ? stand_of(record.stances, *group) : std::nullopt;
        if (group) open.field = fmt::format("{} ({})", open.field, words_.of("groups", *group));
        open.mine = stance_words(stand ? to_text(*stand) : std::string());
        open.theirs = stance_words(conflict.theirs);
        open.can_keep_both = true;
        return;
      }
    }
    visit_field(record, conflict.field, [&](const auto& value) {
      open.mine = words_.of(conflict.field.c_str(), value);
      if constexpr (requires(std::decay_t<decltype(value)> read) { from_text(conflict.theirs, read); }) {
        auto theirs = value;
        if (from_text(conflict.theirs, theirs)) open.theirs = words_.of(conflict.field.c_str(), theirs);
      }
    });
    open.can_keep_both = holds_words(conflict.field);
  }
  void tell_places(const Conflict& conflict, const ledger::SourceNode& idea, OpenConflict& open) const {
    const Placement here = ledger::placement(document_, idea);
    const auto theirs = placement_from(conflict.theirs);
    open.about = words_of(document_, maps_, idea);
    open.field = translate("Place in the synthesis");
    open.mine = place_words(document_, here);
    if (theirs) open.theirs = place_words(document_, *theirs);
    for (const std::string& into : {here.into, theirs ? theirs->into : std::string()})
      if (const auto node = NodeId::parse(into); open.idea.empty() && node && document_.find(*node) != nullptr) open.idea = *node;
  }
  std::string place(const NodeId& parent) const { return parent.empty() ? translate("A root") : say("Under “{}”", words_.idea(parent)); }

  const Document& document_;
  const ledger::SourceMaps& maps_;
  Wording words_;
};

class Deciding {
 public:
  Deciding(const Document& document, const ledger::SourceMaps& maps, const Conflict& conflict, Decision decision)
      : document_(document), maps_(maps), conflict_(conflict), decision_(decision) {}

  std::optional<edit::Edit> decide() {
    edit::Edit edit{mark("Decide a conflict"), {}};
    const bool is_there = visit_record(document_, conflict_.record, [&](const auto& record) { settle(record, edit.change); });
    if (is_there && is_impossible_) return std::nullopt;
    Change done;
    done.of<Conflict>().removed.push_back(conflict_);
    edit.change = chained(edit.change, done);
    return edit;
  }

 private:
  template <class Record>
  void settle(const Record& record, Change& change) {
    if (conflict_.field == Presence) return settle_presence(record, change);
    if constexpr (std::is_same_v<Record, Node>) {
      if (conflict_.field == Parent) return settle_parent(record, change);
      if (conflict_.field == Stances) return settle_stances(record, change);
    }
    if constexpr (std::is_same_v<Record, Source>) {
      if (const auto idea = placed_idea(conflict_.record, conflict_.field)) return settle_place(*idea, change);
    }
    if (decision_ == Decision::mine) return;
    if (decision_ == Decision::both && !holds_words(conflict_.field)) {
      is_impossible_ = true;
      return;
    }
    Record after = record;
    take_theirs(after);
    if (after == record) return;
    if constexpr (std::is_same_v<Record, Heading>) change.heading = {record, after};
    else change.of<Record>().updated.push_back({record, after});
  }

  template <class Record>
  void take_theirs(Record& record) {
    const bool is_known = visit_field(record, conflict_.field, [&]<class Value>(Value& value) {
      if constexpr (std::is_same_v<Value, std::string>)
        value = decision_ == Decision::both ? joined(conflict_.field, value, conflict_.theirs) : conflict_.theirs;
      else if constexpr (requires { from_text(conflict_.theirs, value); })
        is_impossible_ = !from_text(conflict_.theirs, value);
    });
    if (is_known) return;
    std::erase_if(record.unknown, [&](const auto& field) { return field.first == conflict_.field; });
    if (!conflict_.theirs.empty()) record.unknown.emplace_back(conflict_.field, conflict_.theirs);
  }

  template <class Record>
  void settle_presence(const Record& record, Change& change) {
    is_impossible_ = decision_ == Decision::both;
    const bool goes = (decision_ == Decision::mine) == (conflict_.theirs == Kept);
    if (is_impossible_ || !goes) return;
    if constexpr (std::is_same_v<Record, Node>) change = edit::remove_branches(document_, {&record.id, 1}).change;
    else if constexpr (std::is_same_v<Record, Group>) change = edit::remove_group(document_, record.id).change;
    else if constexpr (!std::is_same_v<Record, Heading>) change.of<Record>().removed.push_back(record);
  }

  void settle_parent(const Node& node, Change& change) {
    is_impossible_ = decision_ == Decision::both;
    if (decision_ != Decision::theirs) return;
    const NodeId parent = NodeId::parse(conflict_.theirs).value_or(NodeId{});
    const bool is_there = parent.empty() || document_.find(parent) != nullptr;
    is_impossible_ = !is_there || !edit::can_reparent(document_, {&node.id, 1}, parent);
    if (!is_impossible_) change = edit::reparent(document_, {&node.id, 1}, parent).change;
  }

  void settle_place(const ledger::SourceNode& idea, Change& change) {
    const auto theirs = placement_from(conflict_.theirs);
    is_impossible_ = decision_ == Decision::both;
    if (is_impossible_) return;
    if (decision_ == Decision::mine) {
      if (theirs) change = placed_still(document_, maps_, idea, *theirs).change;
      return;
    }
    const auto placed = theirs ? placed_as(document_, maps_, idea, *theirs) : std::nullopt;
    is_impossible_ = !placed;
    if (placed) change = placed->change;
  }

  // The one that is not chosen goes; a stance of several groups stays that of the others.
  void settle_stances(const Node& node, Change& change) {
    const auto group = GroupId::parse(conflict_.group);
    if (!group || decision_ == Decision::both) return;
    Node after = node;
    for (Stance& stance : after.stances) {
      const bool is_theirs = to_text(Stand{stance.opinion, stance.reason}) == conflict_.theirs;
      if (is_theirs != (decision_ == Decision::theirs)) std::erase(stance.groups, *group);
    }
    std::erase_if(after.stances, [&](const Stance& stance) {
      const bool had_groups = std::any_of(node.stances.begin(), node.stances.end(), [&](const Stance& was) {
        return was.opinion == stance.opinion && was.reason == stance.reason && was.at == stance.at && !was.groups.empty();
      });
      return stance.groups.empty() && had_groups;
    });
    if (after != node) change.of<Node>().updated.push_back({node, after});
  }

  const Document& document_;
  const ledger::SourceMaps& maps_;
  const Conflict& conflict_;
  Decision decision_;
  bool is_impossible_ = false;
};

}  // namespace

std::vector<OpenConflict> open_conflicts(const Document& document, const ledger::SourceMaps& maps) {
  std::vector<OpenConflict> all;
  const Telling telling(document, maps);
  for (const Conflict& conflict : document.all<Conflict>()) all.push_back(telling.tell(conflict));
  return all;
}

std::string sentence(const OpenConflict& conflict) {
  return say("{}: {}: “{}” here, “{}” on the other side.", conflict.about, conflict.field, shortened(conflict.mine), shortened(conflict.theirs));
}

std::optional<edit::Edit> decide(const Document& document, const ConflictId& conflict, Decision decision, const ledger::SourceMaps& maps) {
  const Conflict* found = document.all<Conflict>().find(conflict);
  if (found == nullptr) return std::nullopt;
  return Deciding(document, maps, *found, decision).decide();
}

}  // namespace concarte::comparison
