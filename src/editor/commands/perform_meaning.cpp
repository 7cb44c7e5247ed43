// The commands about stances, and about words and what groups mean by them.
#include <algorithm>
#include <array>

#include "base/translate.h"
#include "base/utf8.h"
#include "editor/commands/performers.h"
#include "map/document/vocabulary.h"
#include "map/edit/meaning.h"

namespace concarte::session::perform {
namespace {

Outcome no_such_term() { return refused(translate("This term is not in the map. Give the id of one.")); }

bool has_group(const State& state, const Arguments& a) { return state.document.all<document::Group>().find(a.group) != nullptr; }
bool has_term(const State& state, const Arguments& a) { return state.document.all<document::Term>().find(a.term) != nullptr; }

bool is_known_status(const std::optional<std::string>& status) {
  constexpr std::array<std::string_view, 4> Statuses{"", "same", "distinct", "to-discuss"};
  return !status || std::find(Statuses.begin(), Statuses.end(), *status) != Statuses.end();
}
Outcome no_such_status(const std::string& status) { return refused(say("“{}” is not decided of a word: same, distinct or to-discuss.", status)); }

Outcome no_such_group() { return refused(translate("This group is not in the map. Select one, or give the id of one.")); }

}  // namespace

Outcome set_stance(Context& c, const Arguments& a) {
  const std::vector<document::NodeId> nodes = all_meant(c.state, a);
  if (nodes.empty()) return no_such_node(a);
  if (!has_group(c.state, a)) return no_such_group();
  std::optional<document::Opinion> opinion;
  const std::string word = a.stance.value_or("none");
  if (word != "none" && !(opinion = document::opinion_from(word)))
    return refused(say("“{}” is not a stance: for, against, reserved or none.", word));
  carry_out(c.state, edit::set_stance(c.state.document, nodes, a.group, opinion, utf8::cleaned(a.reason.value_or(""))));
  return {};
}

Outcome add_term(Context& c, const Arguments& a) {
  const std::string word = utf8::cleaned(a.text.value_or(""));
  if (word.empty()) return refused(translate("Write the word first."));
  if (!is_known_status(a.status)) return no_such_status(*a.status);
  if (const document::Term* there = edit::term_of(c.state.document, word)) return {{std::string(there->id.view())}, std::nullopt};
  const document::TermId fresh = *document::TermId::parse(c.state.fresh_ids.free('t', c.state.document));
  carry_out(c.state, edit::add_term(c.state.document, fresh, word, a.status.value_or("")));
  c.state.synthesis.word = word;
  return {{std::string(fresh.view())}, std::nullopt};
}

Outcome set_term(Context& c, const Arguments& a) {
  if (!has_term(c.state, a)) return no_such_term();
  if (!is_known_status(a.status)) return no_such_status(*a.status);
  auto word = a.text ? std::optional(utf8::cleaned(*a.text)) : std::nullopt;
  if (word && word->empty()) return refused(translate("Write the word first."));
  carry_out(c.state, edit::set_term(c.state.document, a.term, word, a.status));
  return {};
}

Outcome remove_term(Context& c, const Arguments& a) {
  if (!has_term(c.state, a)) return no_such_term();
  carry_out(c.state, edit::remove_term(c.state.document, a.term));
  return {};
}

Outcome set_sense(Context& c, const Arguments& a) {
  if (!has_term(c.state, a)) return no_such_term();
  if (!has_group(c.state, a)) return no_such_group();
  carry_out(c.state, edit::set_sense(c.state.document, a.term, a.group, utf8::cleaned(a.text.value_or(""))));
  return {};
}

}  // namespace concarte::session::perform
