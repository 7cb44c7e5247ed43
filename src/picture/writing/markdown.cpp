// A report in CommonMark, where whatever the map says is words and nothing else.
#include <algorithm>

#include "picture/writing/letters.h"
#include "picture/writing/writing.h"

namespace concarte::writing {

using report::Block;
using report::BlockKind;

namespace {

std::string code(const std::string& text) {
  // More backquotes than there are inside (CommonMark 6.1).
  std::size_t longest = 0, run = 0;
  for (const char c : text) {
    run = c == '`' ? run + 1 : 0;
    longest = std::max(longest, run);
  }
  const std::string fence(longest + 1, '`');
  return fence + " " + text + " " + fence;
}

std::string address(const std::string& text) {
  std::string safe;
  for (const char c : text) {
    if (c == '<') safe += "%3C";
    else if (c == '>') safe += "%3E";
    else if (c == '\\') safe += "%5C";
    else safe += c;
  }
  return "(<" + safe + ">)";
}

// One line of one run. Marks cling to letters: spaces at the ends stay outside.
std::string line_of(const report::Run& run, std::string_view line, bool is_line_start) {
  const std::size_t begin = std::min(line.find_first_not_of(' '), line.size());
  const std::size_t end = line.find_last_not_of(' ') + 1;
  if (begin >= end) return is_line_start ? "" : std::string(line);
  const std::string mark = std::string(run.bold ? "**" : "") + (run.italic ? "*" : "") + (run.struck ? "~~" : "");
  const std::string inside(line.substr(begin, end - begin));
  std::string words = run.code ? code(inside) : markdown_words(inside, is_line_start && mark.empty());
  words = mark + words + std::string(mark.rbegin(), mark.rend());
  if (!run.address.empty()) words = "[" + words + "]" + address(run.address);
  return (is_line_start ? "" : std::string(line.substr(0, begin))) + words + std::string(line.substr(end));
}

class MarkdownWriter {
 public:
  void write(const Block& block) {
    if (block.kind == BlockKind::figure) return;
    const auto depth = static_cast<std::size_t>(block.indent);
    const bool begins_item = !block.mark.empty() && depth > 0;
    offsets_.resize(std::min(offsets_.size(), begins_item && depth > 0 ? depth - 1 : depth));
    while (offsets_.size() < (begins_item ? depth - 1 : depth)) offsets_.push_back(2);
    std::size_t margin = 0;
    for (const std::size_t offset : offsets_) margin += offset;

    // Items that follow each other stand together; everything else has air around it.
    if (!out_.empty() && !(begins_item && was_in_list_)) out_ += "\n";
    std::string first(margin, ' ');
    if (begins_item) {
      const bool is_number = block.mark.front() >= '0' && block.mark.front() <= '9';
      const std::string mark = (is_number ? block.mark : "-") + " ";
      first += mark;
      offsets_.push_back(mark.size());
      margin += mark.size();
    }
    write_words(block, first, std::string(margin, ' '));
    was_in_list_ = begins_item;
  }

  std::string take() { return std::move(out_); }

 private:
  void write_words(const Block& block, const std::string& first, const std::string& others) {
    std::string quote;
    for (int i = 0; i < block.quotes; ++i) quote += "> ";
    out_ += first + quote;
    const std::string next = others + quote;
    switch (block.kind) {
      case BlockKind::rule: out_ += "***\n"; return;
      case BlockKind::code: write_code(block, next); return;
      case BlockKind::heading: out_ += std::string(static_cast<std::size_t>(std::clamp(block.level, 1, 6)), '#') + " "; break;
      default: break;
    }
    bool is_line_start = true, is_break_due = false;
    for (const report::Run& run : block.words) {
      const std::string text = visible(run.text);
      for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        std::string words = line_of(run, std::string_view(text).substr(at, end - at), is_line_start || is_break_due);
        // No break before the first words, after the last or on a line without any: it would end the paragraph.
        if (!words.empty() && is_break_due) out_ += block.kind == BlockKind::heading ? " " : "\\\n" + next;
        is_break_due = is_break_due && words.empty();
        is_line_start = is_line_start && words.empty();
        out_ += words;
        if (end == text.size()) break;
        is_break_due = is_break_due || !is_line_start;
        at = end + 1;
      }
    }
    out_ += "\n";
  }

  void write_code(const Block& block, const std::string& next) {
    const std::string text = visible(report::plain(block.words));
    std::string fence = "```";
    while (text.find(fence) != std::string::npos) fence += '`';
    out_ += fence + "\n" + next;
    for (const char c : text) {
      out_ += c;
      if (c == '\n') out_ += next;
    }
    out_ += "\n" + next + fence + "\n";
  }

  std::string out_;
  std::vector<std::size_t> offsets_;  // of the words of each list the last block was in
  bool was_in_list_ = false;
};

}  // namespace

std::string markdown(const report::Report& report) {
  MarkdownWriter writer;
  writer.write({.kind = BlockKind::heading, .level = 1, .words = {{.text = report.title}}});
  for (const Block& block : report.blocks) writer.write(block);
  return writer.take();
}

}  // namespace concarte::writing
