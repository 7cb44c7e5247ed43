// Where an idea's words hide that groups mean different things by them.
#include "map/document/senses.h"

#include <algorithm>
#include <set>

#include "base/utf8.h"

namespace concarte::document {
namespace {

// Words folded, without the mark of a French or English plural.
std::vector<std::string> stems(const std::string& text) {
  std::vector<std::string> words;
  std::string word;
  const auto finish = [&] {
    if (word.size() > 3 && (word.back() == 's' || word.back() == 'x')) word.pop_back();
    if (!word.empty()) words.push_back(std::move(word));
    word.clear();
  };
  const std::string folded = utf8::folded(text);
  for (std::size_t at = 0; at < folded.size();) {
    const std::size_t next = utf8::next_grapheme(folded, at);
    if (utf8::is_word_character(utf8::decode(folded, at).code_point)) word.append(folded, at, next - at);
    else finish();
    at = next;
  }
  finish();
  return words;
}

bool is_said_by(const Sense& sense, const std::set<GroupId>& groups) {
  return std::any_of(sense.groups.begin(), sense.groups.end(), [&](const GroupId& group) { return groups.contains(group); });
}

}  // namespace

bool mentions(const std::string& text, const std::string& term) {
  const std::vector<std::string> words = stems(term), all = stems(text);
  return !words.empty() && std::search(all.begin(), all.end(), words.begin(), words.end()) != all.end();
}

std::vector<const Sense*> distinct_senses(const Document& document, const Node& node) {
  const auto& terms = document.all<Term>();
  if (std::none_of(terms.begin(), terms.end(), [](const Term& term) { return term.status == "distinct"; })) return {};
  std::set<GroupId> groups;
  for (const Contribution& contribution : node.contributions) groups.insert(contribution.groups.begin(), contribution.groups.end());
  if (groups.size() < 2) return {};
  for (const Term& term : terms) {
    if (term.status != "distinct") continue;
    std::vector<const Sense*> senses;
    for (const Sense& sense : term.senses)
      if (!sense.text.empty() && is_said_by(sense, groups)) senses.push_back(&sense);
    if (senses.size() > 1 && mentions(node.text, term.word)) return senses;
  }
  return {};
}

}  // namespace concarte::document
