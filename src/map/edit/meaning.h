// What groups think of an idea, and what they mean by a word.
#pragma once

#include <optional>
#include <span>
#include <string>

#include "map/edit/edit.h"

namespace concarte::edit {

using document::Document;
using document::GroupId;
using document::NodeId;
using document::TermId;

// The group stands so on the nodes, whatever it thought before, with a reason or none. Nothing: it has not discussed them.
Edit set_stance(const Document& document, std::span<const NodeId> nodes, const GroupId& group,
                std::optional<document::Opinion> opinion, const std::string& reason);

// The term of these words, without regard to case and accents, or null.
const document::Term* term_of(const Document& document, const std::string& word);
// A new term stands last; `fresh` must not be in the document.
Edit add_term(const Document& document, const TermId& fresh, std::string word, std::string status = {});
Edit remove_term(const Document& document, const TermId& term);
// What is absent stays as it is. A status is `same`, `distinct`, `to-discuss`, or empty: not decided.
Edit set_term(const Document& document, const TermId& term, const std::optional<std::string>& word, const std::optional<std::string>& status);
// What the group means by the term, whatever it meant before; without words, it has not said. A sense that several share is left to
// the others.
Edit set_sense(const Document& document, const TermId& term, const GroupId& group, const std::string& text);

}  // namespace concarte::edit
