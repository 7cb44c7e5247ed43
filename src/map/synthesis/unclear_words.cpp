// Words of a map that its groups share and may understand otherwise.
#include "map/synthesis/unclear_words.h"

#include <algorithm>

#include "base/utf8.h"
#include "map/synthesis/false_consensus.h"

namespace concarte::synthesis {

namespace {

// What is shared may be a whole idea, of more than a word.
const document::Node* idea_meant(const document::Document& document, const UnclearWord& word) {
  if (word.word.find(' ') == std::string::npos) return nullptr;
  for (const UnclearWord::Use& use : word.uses)
    for (const document::NodeId& node : use.nodes)
      if (utf8::folded(document.node(node).text) == utf8::folded(word.word)) return &document.node(node);
  return nullptr;
}

}  // namespace

std::vector<UnclearWord> unclear_words(const document::Document& document, const std::vector<std::filesystem::path>& word_folders) {
  const std::vector<VoiceOfMap> groups = voices_in(document);
  std::vector<Voice> voices;
  for (const VoiceOfMap& group : groups) voices.push_back(group.voice);
  std::vector<UnclearWord> words;
  for (SharedWord& shared : false_consensus(voices, word_folders)) {
    UnclearWord word{std::move(shared.word), shared.score, {}};
    for (Use& use : shared.uses) {
      UnclearWord::Use told{groups[use.voice].group, std::move(use.text), use.opinion, {}};
      for (const std::size_t phrase : use.phrases) told.nodes.push_back(groups[use.voice].nodes[phrase]);
      word.uses.push_back(std::move(told));
    }
    const document::Node* idea = idea_meant(document, word);
    // What is said to be disputed does not look agreed.
    if (idea != nullptr && idea->status == document::Status::disputed) continue;
    if (idea != nullptr) word.word = idea->text;
    words.push_back(std::move(word));
  }
  return words;
}

namespace {

bool concerns(const WordAtHand& word, const document::GroupId& group) {
  if (word.found != nullptr && std::ranges::any_of(word.found->uses, [&](const auto& use) { return use.group == group; })) return true;
  return word.term != nullptr && std::ranges::any_of(word.term->senses, [&](const document::Sense& sense) { return std::ranges::find(sense.groups, group) != sense.groups.end(); });
}

}  // namespace

std::vector<WordAtHand> words_at_hand(const document::Document& document, const std::vector<UnclearWord>& found) {
  std::vector<WordAtHand> words;
  for (const UnclearWord& unclear : found) words.push_back({unclear.word, nullptr, &unclear, {}});
  for (const document::Term& term : document.all<document::Term>()) {
    const auto same = std::ranges::find_if(words, [&](const WordAtHand& word) { return utf8::folded(word.word) == utf8::folded(term.word); });
    if (same == words.end()) words.push_back({term.word, &term, nullptr, {}});
    else same->word = term.word, same->term = &term;
  }
  std::ranges::stable_partition(words, [](const WordAtHand& word) { return !word.is_settled(); });
  for (WordAtHand& word : words)
    for (const document::Group& group : document.all<document::Group>())
      if (concerns(word, group.id)) word.groups.push_back(&group);
  return words;
}

}  // namespace concarte::synthesis
