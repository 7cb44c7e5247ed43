// What stands before the words of a line in a list or a plan: bullets, numbers, letters, the # of Markdown.
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>

namespace concarte::formats {

struct Marker {
  std::string family;    // lines of the same family are in the same list: `•`, `1.`, `a)`, `##`; empty: no marker
  int ordinal = 0;       // of a number or a letter, from 1
  int heading = 0;       // 1 to 6 for the headings of Markdown, else 0
  std::size_t size = 0;  // bytes of the line, spaces after it and a box to tick included
};

// All the lines of a text say together what is a marker: « M. » before a name is none, nor is « 1.5 » in a sentence.
class Markers {
 public:
  // Takes notice of a line, which begins with its first word.
  void watch(std::string_view line);
  // After all lines were watched, each in its turn.
  Marker at(std::string_view line);

 private:
  bool is_credible(const std::string& list, const Marker& number) const;

  std::set<std::pair<std::string, int>> numbers_;  // the lists, and what stands in them
  std::map<std::string, int> bullets_;
  std::map<std::string, int> last_;                     // ordinal of each family of letters
};

}  // namespace concarte::formats
