// A note's Markdown, understood: blocks of words, for whoever shows or prints them.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace concarte::notes {

// Words of one kind. A line break the writer asked for is a `\n` in the text.
struct Span {
  std::string text;
  bool bold = false;
  bool italic = false;
  bool struck = false;
  bool code = false;
  std::string address;  // of a link; empty: none
  bool operator==(const Span&) const = default;
};

enum class BlockKind : std::uint8_t { paragraph, heading, code, rule };

struct Block {
  BlockKind kind = BlockKind::paragraph;
  int level = 0;      // of a heading: 1 to 6
  int indent = 0;     // how many lists it is in
  int quotes = 0;     // how many quotations it is in
  std::string mark;   // of the first block of a list's item: `•`, `3.`
  std::vector<Span> spans;
  bool operator==(const Block&) const = default;
};

// CommonMark 0.30 (https://spec.commonmark.org/0.30), with addresses recognised without brackets and ~~struck~~ words; HTML and
// pictures are words like others. Any bytes give blocks: there is no wrong Markdown.
std::vector<Block> read_note(std::string_view markdown);
// The addresses of its links, each once, in their order.
std::vector<std::string> addresses_of(const std::vector<Block>& note);

}  // namespace concarte::notes
