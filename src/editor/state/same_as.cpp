// “The same as …”: which ideas of the map hold the words being typed.
#include "editor/state/same_as.h"

#include <algorithm>
#include <compare>
#include <optional>

#include "base/utf8.h"
#include "map/document/walk.h"

namespace concarte::session {
namespace {

using document::Node;
using document::NodeId;

bool is_in_word(std::uint32_t c) {
  if (c < 0x80) return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z');
  const bool is_mark = c == 0xa0 || c == 0xab || c == 0xbb || (c >= 0x2000 && c <= 0x206f);
  return !is_mark;
}

using Words = std::vector<std::string>;

Words words_of(std::string_view text) {
  const std::string folded = utf8::folded(text);
  Words words;
  bool inside = false;
  for (std::size_t at = 0; at < folded.size();) {
    const utf8::Decoded letter = utf8::decode(folded, at);
    const bool is_letter = is_in_word(letter.code_point);
    if (is_letter && !inside) words.emplace_back();
    if (is_letter) words.back().append(folded, at, letter.size);
    inside = is_letter;
    at += letter.size;
  }
  return words;
}

bool begins_one(const std::string& word, const Words& words) {
  return std::any_of(words.begin(), words.end(), [&](const std::string& each) { return each.starts_with(word); });
}
bool is_one(const std::string& word, const Words& words) { return std::find(words.begin(), words.end(), word) != words.end(); }

bool begins_with(const Words& words, const Words& start) {
  if (start.size() > words.size()) return false;
  for (std::size_t i = 0; i + 1 < start.size(); ++i)
    if (words[i] != start[i]) return false;
  return words[start.size() - 1].starts_with(start.back());
}

// The better, the smaller.
struct Merit {
  bool is_elsewhere = false;  // in a group's words, not in those of the node
  bool starts_otherwise = false;
  std::ptrdiff_t unfinished = 0;
  std::size_t length = 0;
  auto operator<=>(const Merit&) const = default;
};

std::optional<Merit> merit_in(const Words& words, const Words& wanted) {
  if (!std::all_of(wanted.begin(), wanted.end(), [&](const std::string& word) { return begins_one(word, words); })) return std::nullopt;
  const auto whole = std::count_if(wanted.begin(), wanted.end(), [&](const std::string& word) { return is_one(word, words); });
  return Merit{false, !begins_with(words, wanted), static_cast<std::ptrdiff_t>(wanted.size()) - whole, words.size()};
}

std::optional<Merit> merit_of(const Node& node, const Words& wanted) {
  if (auto own = merit_in(words_of(node.text), wanted)) return own;
  std::optional<Merit> best;
  for (const document::Contribution& said : node.contributions) {
    auto merit = said.text.empty() ? std::nullopt : merit_in(words_of(said.text), wanted);
    if (!merit) continue;
    merit->is_elsewhere = true;
    if (!best || *merit < *best) best = merit;
  }
  return best;
}

}  // namespace

std::vector<NodeId> ideas_like(const document::Document& document, std::string_view words, const NodeId& besides) {
  const Words wanted = words_of(words);
  if (wanted.empty()) return {};
  std::vector<std::pair<Merit, NodeId>> found;
  for (const NodeId& id : document::in_order(document)) {
    if (id == besides) continue;
    if (const auto merit = merit_of(document.node(id), wanted)) found.emplace_back(*merit, id);
  }
  std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  if (found.size() > MostMatches) found.resize(MostMatches);
  std::vector<NodeId> best;
  for (const auto& [merit, id] : found) best.push_back(id);
  return best;
}

std::string own_words(const Node& node, std::string_view words) {
  const Words said = words_of(words);
  const Words held = words_of(node.text);
  if (said.empty() || begins_with(held, said)) return {};
  const auto is_searched = [&](const std::string& word) { return begins_one(word, held) && !is_one(word, held); };
  if (std::any_of(said.begin(), said.end(), is_searched)) return {};
  const std::size_t begin = words.find_first_not_of(' ');
  return std::string(words.substr(begin, words.find_last_not_of(' ') - begin + 1));
}

}  // namespace concarte::session
