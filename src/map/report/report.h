// A map in words, in no format yet: headings, paragraphs and items one after the other, for whoever writes them to a file.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "map/document/records.h"

namespace concarte::report {

// Words of one look. A line break that the writer asked for is a `\n` in the text.
struct Run {
  std::string text{};
  bool bold = false;
  bool italic = false;
  bool struck = false;
  bool code = false;
  std::string address{};    // where the words lead on the web: http, https or mailto, nothing else; empty: nowhere
  document::NodeId idea{};  // where they lead in the same report; empty: nowhere
  bool operator==(const Run&) const = default;
};
using Words = std::vector<Run>;

enum class BlockKind : std::uint8_t { heading, paragraph, code, rule, figure };
// What a block is for: its look, not its words, depends on it.
enum class Role : std::uint8_t { plain, event, facts, label, idea };

// One block after the other, never one in the other: a map may be thousands of levels deep.
struct Block {
  BlockKind kind = BlockKind::paragraph;
  Role role = Role::plain;
  int level = 0;            // of a heading: 2 to 6; the title is above all
  int indent = 0;           // how many lists it is in
  int quotes = 0;           // how many quotations it is in
  std::string mark{};       // of the first block of a list's item: `•`, `3.`
  Words words{};
  document::NodeId idea{};  // the idea that begins here: what a run with this idea leads to
  std::string anchor{};     // of a heading that is not an idea: a word that no other block has
  bool operator==(const Block&) const = default;
};

// No list is nested deeper: what is under says its way in words.
inline constexpr int DeepestIndent = 6;

struct Report {
  std::string title{};
  std::string language{};  // `fr`, `en`, …: as the map says
  std::string contents{};  // the heading of a table of contents, in the map's language
  std::string skip{};      // what leads a reader of the screen past it
  std::string caption{};   // of the figure
  std::string figure_word{};  // “Figure”: what stands before its number
  std::vector<Block> blocks{};
  bool operator==(const Report&) const = default;
};

// The words without their look.
std::string plain(const Words& words);

}  // namespace concarte::report
