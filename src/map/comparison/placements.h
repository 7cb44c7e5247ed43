// Where an idea of a source is, as a conflict of a merge keeps it, tells it and decides it.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "map/edit/edit.h"
#include "map/ledger/source_node.h"

namespace concarte::comparison {

// Such a conflict is about the record of the source; its field names the idea: `nodes.n14`.
std::string placement_field(std::string_view node);
// The idea that a conflict of that record and field is about; nothing for other fields.
std::optional<ledger::SourceNode> placed_idea(std::string_view record, std::string_view field);

// `merged: n12`, `kept: n12`, `set-aside: off topic`, `unplaced`.
std::string to_text(const document::Placement& placed);
// Nothing for what is not so written. The idea itself is not said.
std::optional<document::Placement> placement_from(std::string_view text);
// Whether both put the idea in the same place: alone or merged is not asked.
bool is_same_place(const document::Placement& a, const document::Placement& b);

// The idea in its own words, and whose map it is of.
std::string words_of(const document::Document& document, const ledger::SourceMaps& maps, const ledger::SourceNode& idea);
// “In ‘Oser parler’, under ‘La parole’”, “Set aside: off topic”.
std::string place_words(const document::Document& document, const document::Placement& placed);

// Puts the idea where `wanted` says, with all that it brings; nothing when its map or that node is not there.
std::optional<edit::Edit> placed_as(const document::Document& document, const ledger::SourceMaps& maps, const ledger::SourceNode& idea,
                                    const document::Placement& wanted);
// The idea stays where it is: the node of the other side, when it holds but words of a source that nobody says there any more and
// no other conflict names it, goes; what stood under it is then under the one that has the idea.
edit::Edit placed_still(const document::Document& document, const ledger::SourceMaps& maps, const ledger::SourceNode& idea,
                        const document::Placement& refused);

}  // namespace concarte::comparison
