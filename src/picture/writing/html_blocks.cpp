// The blocks of a report as HTML.
#include "picture/writing/html_blocks.h"

#include <algorithm>

#include "picture/writing/letters.h"
#include "picture/writing/nesting.h"

namespace concarte::writing {

using report::Block;
using report::BlockKind;
using report::Role;

namespace {

std::string_view class_of(Role role) {
  switch (role) {
    case Role::event: return "event";
    case Role::facts: return "facts";
    case Role::label: return "label";
    case Role::idea: return "idea";
    case Role::plain: break;
  }
  return {};
}

std::string broken_lines(const std::string& escaped) {
  std::string lines;
  for (const char c : escaped) c == '\n' ? lines += "<br>" : lines += c;
  return lines;
}

class HtmlWriter {
 public:
  HtmlWriter(std::string_view figure, bool alone) : figure_(figure), alone_(alone) {}

  void open_list(const std::string& mark) {
    const bool is_ordered = mark.front() >= '0' && mark.front() <= '9';
    if (is_ordered) out_ += "<ol start=\"" + mark.substr(0, mark.find_first_not_of("0123456789")) + "\">\n";
    else out_ += "<ul>\n";
  }
  void close_list(const std::string& mark) { out_ += mark.front() >= '0' && mark.front() <= '9' ? "</ol>\n" : "</ul>\n"; }
  void open_item() {
    out_ += "<li";
    is_item_fresh_ = true;
  }
  void close_item() {
    end_item_tag();
    out_ += "</li>\n";
  }

  void write(const Block& block) {
    // The words that begin an item are its own; a paragraph of their own would set them apart.
    const bool is_own = is_item_fresh_ && block.kind == BlockKind::paragraph && block.quotes == 0;
    if (is_own) {
      out_ += attributes(block) + ">" + html_words(block.words, !alone_);
      is_item_fresh_ = false;
      return;
    }
    end_item_tag();
    for (int i = 0; i < block.quotes; ++i) out_ += "<blockquote>";
    write_element(block);
    for (int i = 0; i < block.quotes; ++i) out_ += "</blockquote>";
    out_ += "\n";
  }

  std::string take() { return std::move(out_); }

 private:
  void end_item_tag() {
    if (is_item_fresh_) out_ += ">";
    is_item_fresh_ = false;
  }
  std::string attributes(const Block& block) const {
    std::string all;
    if (const std::string id = id_of(block); !id.empty() && !alone_) all += " id=\"" + id + "\"";
    if (const std::string_view name = class_of(block.role); !name.empty()) all += " class=\"" + std::string(name) + "\"";
    if (has_right_to_left(report::plain(block.words))) all += " dir=\"auto\"";
    return all;
  }
  void write_element(const Block& block) {
    const auto element = [&](const std::string& name) { out_ += "<" + name + attributes(block) + ">" + html_words(block.words, !alone_) + "</" + name + ">"; };
    switch (block.kind) {
      case BlockKind::heading: element("h" + std::to_string(std::clamp(block.level, 2, 6))); break;
      case BlockKind::paragraph: element("p"); break;
      case BlockKind::code: out_ += "<pre>" + xml(report::plain(block.words)) + "</pre>"; break;
      case BlockKind::rule: out_ += "<hr>"; break;
      case BlockKind::figure: out_ += figure_; break;
    }
  }

  std::string_view figure_;
  bool alone_;
  std::string out_;
  bool is_item_fresh_ = false;
};

std::string written(const std::vector<Block>& blocks, std::string_view figure, bool alone) {
  HtmlWriter writer(figure, alone);
  Nesting nesting(writer);
  for (const Block& block : blocks) nesting.add(block);
  nesting.finish();
  return writer.take();
}

}  // namespace

std::string id_of(const Block& block) {
  if (!block.idea.empty()) return "idea-" + std::string(block.idea.view());
  return block.anchor.empty() ? std::string() : "part-" + block.anchor;
}

std::string html_words(const report::Words& words, bool leads_to_ideas) {
  std::string html;
  for (const report::Run& run : words) {
    std::string inside = broken_lines(xml(run.text));
    const auto wrap = [&inside](const std::string& name) { inside = "<" + name + ">" + inside + "</" + name + ">"; };
    if (run.code) wrap("code");
    if (run.struck) wrap("s");
    if (run.italic) wrap("em");
    if (run.bold) wrap("strong");
    if (!run.address.empty()) inside = "<a href=\"" + xml(run.address) + "\" rel=\"noopener noreferrer\">" + inside + "</a>";
    else if (!run.idea.empty() && leads_to_ideas) inside = "<a href=\"#idea-" + std::string(run.idea.view()) + "\">" + inside + "</a>";
    html += inside;
  }
  return html;
}

std::string html_blocks(const std::vector<Block>& blocks, std::string_view figure_html) { return written(blocks, figure_html, false); }
std::string html_blocks_alone(const std::vector<Block>& blocks) { return written(blocks, {}, true); }

std::string inline_svg(std::string_view svg) {
  const std::size_t begin = svg.find("<svg");
  return begin == std::string_view::npos ? std::string() : std::string(svg.substr(begin));
}

std::string page_head(const std::string& language, const std::string& title, std::string_view style_hash, std::string_view script_hash) {
  std::string head = "<!DOCTYPE html>\n<html lang=\"" + xml(language.empty() ? "und" : language) + "\">\n<head>\n<meta charset=\"utf-8\">\n";
  head += "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src '" + std::string(style_hash) + "'; ";
  if (!script_hash.empty()) head += "script-src '" + std::string(script_hash) + "'; ";
  head += "img-src data:; base-uri 'none'; form-action 'none'\">\n";
  head += "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"generator\" content=\"Concarte\">\n";
  return head + "<title>" + xml(title) + "</title>\n";
}

}  // namespace concarte::writing
