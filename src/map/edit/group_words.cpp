// The exact words of one group on an idea: read as lines, and written as lines.
#include <algorithm>

#include "base/translate.h"
#include "map/edit/voices.h"

namespace concarte::edit {
namespace {

using document::Node;
using Lines = std::vector<std::string>;

bool names(const Contribution& said, const GroupId& group) {
  return std::find(said.groups.begin(), said.groups.end(), group) != said.groups.end();
}

Lines lines_of(const std::string& text) {
  Lines lines;
  for (std::size_t begin = 0; begin <= text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    std::string line = text.substr(begin, end - begin);
    if (line.find_first_not_of(' ') != std::string::npos) lines.push_back(std::move(line));
    begin = end + 1;
  }
  return lines;
}

// What is changed of what one group says of a node.
class Saying {
 public:
  Saying(Node& node, const Contribution& voice) : node_(node), all_(node.contributions), voice_(voice) {
    for (std::size_t i = 0; i < all_.size(); ++i)
      if (names(all_[i], group())) (all_[i].text.empty() ? unworded_ : worded_).push_back(i);
  }

  void put(Lines lines) {
    if (lines.empty()) return take_away(worded_.empty() ? unworded_ : worded_);
    drop_those_that_stay(lines);
    const std::size_t pairs = std::min(worded_.size(), lines.size());
    // From the last on: the places before stay what they are.
    std::vector<std::size_t> surplus(worded_.begin() + static_cast<std::ptrdiff_t>(pairs), worded_.end());
    for (std::size_t i = pairs; i < lines.size(); ++i) {
      if (!unworded_.empty()) {
        own(unworded_.front()).text = in_own_words(lines[i]);
        unworded_.clear();
      } else {
        Contribution said = voice_;
        said.text = in_own_words(lines[i]);
        all_.push_back(std::move(said));
      }
    }
    take_away(surplus);
    for (std::size_t i = pairs; i-- > 0;) own(worded_[i]).text = in_own_words(lines[i]);
  }

 private:
  const GroupId& group() const { return voice_.groups.front(); }
  std::string in_own_words(const std::string& line) const { return line == node_.text ? std::string() : line; }

  // Lines at the beginning and at the end that are as they were, with the contributions that say them.
  void drop_those_that_stay(Lines& lines) {
    const auto stays = [&](std::size_t place, std::size_t from) {
      const Lines said = lines_of(all_[place].text);
      return from + said.size() <= lines.size() && std::equal(said.begin(), said.end(), lines.begin() + static_cast<std::ptrdiff_t>(from)) ? said.size() : 0;
    };
    while (!worded_.empty() && !lines.empty()) {
      const std::size_t count = stays(worded_.front(), 0);
      if (count == 0) break;
      lines.erase(lines.begin(), lines.begin() + static_cast<std::ptrdiff_t>(count));
      worded_.erase(worded_.begin());
    }
    while (!worded_.empty() && !lines.empty()) {
      const std::size_t size = lines_of(all_[worded_.back()].text).size();
      if (size > lines.size() || stays(worded_.back(), lines.size() - size) == 0) break;
      lines.resize(lines.size() - size);
      worded_.pop_back();
    }
  }

  // The contribution as the group's alone: out of one that it shares, it stands right before it.
  Contribution& own(std::size_t place) {
    if (all_[place].groups.size() > 1) {
      Contribution mine = all_[place];
      mine.groups = {group()};
      std::erase(all_[place].groups, group());
      all_.insert(all_.begin() + static_cast<std::ptrdiff_t>(place), std::move(mine));
      // The places behind it have moved by one.
      for (auto* places : {&worded_, &unworded_})
        for (std::size_t& other : *places) other += other > place ? 1 : 0;
    }
    return all_[place];
  }

  void take_away(std::vector<std::size_t> places) {
    for (auto place = places.rbegin(); place != places.rend(); ++place) {
      if (all_[*place].source.empty()) {
        std::erase(all_[*place].groups, group());
        if (all_[*place].groups.empty()) all_.erase(all_.begin() + static_cast<std::ptrdiff_t>(*place));
      } else if (!all_[*place].text.empty()) {
        own(*place).text.clear();
      }
    }
  }

  Node& node_;
  std::vector<Contribution>& all_;
  const Contribution& voice_;
  std::vector<std::size_t> worded_, unworded_;  // the group's, by their place
};

}  // namespace

bool proposes(const Node& node, const GroupId& group) {
  return std::any_of(node.contributions.begin(), node.contributions.end(), [&](const Contribution& said) { return names(said, group); });
}

std::string words_of_group(const Node& node, const GroupId& group) {
  std::string words;
  for (const Contribution& said : node.contributions)
    if (!said.text.empty() && names(said, group)) words += (words.empty() ? "" : "\n") + said.text;
  return words;
}

Edit set_words_of_group(const Document& document, const NodeId& node, const Contribution& voice) {
  Edit edit{mark("Change a group’s words"), {}};
  update(edit.change, document.node(node), [&](Node& it) { Saying(it, voice).put(lines_of(voice.text)); });
  return edit;
}

}  // namespace concarte::edit
