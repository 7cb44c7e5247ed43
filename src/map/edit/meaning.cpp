// What groups think of an idea, and what they mean by a word.
#include "map/edit/meaning.h"

#include <algorithm>

#include "base/translate.h"
#include "base/utf8.h"

namespace concarte::edit {
namespace {

using document::Sense;
using document::Stance;
using document::Term;

// The group says nothing of all these any more; what nobody says is gone.
template <class Said>
void leave(std::vector<Said>& all, const GroupId& group) {
  std::erase_if(all, [&](Said& said) { return std::erase(said.groups, group) > 0 && said.groups.empty(); });
}

// Where the same is said already, the group joins those who say it.
template <class Said, class IsSame>
void join(std::vector<Said>& all, Said said, IsSame is_same) {
  const auto found = std::find_if(all.begin(), all.end(), is_same);
  if (found == all.end()) all.push_back(std::move(said));
  else found->groups.push_back(said.groups.front());
}

}  // namespace

Edit set_stance(const Document& document, std::span<const NodeId> nodes, const GroupId& group,
                std::optional<document::Opinion> opinion, const std::string& reason) {
  Edit edit{mark("Change a stance"), {}};
  for (const NodeId& node : nodes) {
    update(edit.change, document.node(node), [&](document::Node& it) {
      const auto stands = [&](const Stance& stance) { return opinion && stance.opinion == *opinion && stance.reason == reason; };
      const auto is_its = [&](const Stance& stance) { return std::find(stance.groups.begin(), stance.groups.end(), group) != stance.groups.end(); };
      const auto own = std::find_if(it.stances.begin(), it.stances.end(), [&](const Stance& stance) { return stands(stance) && is_its(stance); });
      // In a synthesis it may have said something else too, at another table.
      if (own != it.stances.end() && std::count_if(it.stances.begin(), it.stances.end(), is_its) == 1) return;
      leave(it.stances, group);
      if (!opinion) return;
      Stance stance;
      stance.groups = {group};
      stance.opinion = *opinion;
      stance.reason = reason;
      join(it.stances, std::move(stance), stands);
    });
  }
  return edit;
}

const Term* term_of(const Document& document, const std::string& word) {
  for (const Term& term : document.all<Term>())
    if (utf8::folded(term.word) == utf8::folded(word)) return &term;
  return nullptr;
}

Edit add_term(const Document& document, const TermId& fresh, std::string word, std::string status) {
  Term term;
  term.id = fresh;
  term.rank = document::Rank::between(document.all<Term>().last_rank(), {});
  term.word = std::move(word);
  term.status = std::move(status);
  Edit edit{mark("Add a term"), {}};
  edit.change.of<Term>().added.push_back(std::move(term));
  return edit;
}

Edit remove_term(const Document& document, const TermId& term) {
  Edit edit{mark("Remove the term"), {}};
  edit.change.of<Term>().removed.push_back(*document.all<Term>().find(term));
  return edit;
}

Edit set_term(const Document& document, const TermId& term, const std::optional<std::string>& word, const std::optional<std::string>& status) {
  Edit edit{mark("Change the term"), {}};
  update(edit.change, *document.all<Term>().find(term), [&](Term& it) {
    if (word) it.word = *word;
    if (status) it.status = *status;
  });
  return edit;
}

Edit set_sense(const Document& document, const TermId& term, const GroupId& group, const std::string& text) {
  Edit edit{mark("Change a sense"), {}};
  update(edit.change, *document.all<Term>().find(term), [&](Term& it) {
    const auto own = std::find_if(it.senses.begin(), it.senses.end(), [&](const Sense& sense) {
      return std::find(sense.groups.begin(), sense.groups.end(), group) != sense.groups.end();
    });
    if (own != it.senses.end() && own->text == text) return;
    // Alone in its sense, it keeps its place.
    if (own != it.senses.end() && own->groups.size() == 1 && !text.empty()) {
      own->text = text;
      return;
    }
    leave(it.senses, group);
    if (text.empty()) return;
    Sense sense;
    sense.groups = {group};
    sense.text = text;
    join(it.senses, std::move(sense), [&](const Sense& other) { return other.text == text; });
  });
  return edit;
}

}  // namespace concarte::edit
