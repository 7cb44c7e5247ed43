// A note's Markdown, understood by md4c.
#include "map/notes/note.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <utility>

#include <md4c.h>

#include "base/utf8.h"

namespace concarte::notes {
namespace {

constexpr std::pair<std::string_view, std::string_view> Entities[] = {
    {"&amp;", "&"}, {"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&apos;", "'"}, {"&nbsp;", "\u00a0"}};

std::string character_of(std::string_view entity) {
  for (const auto& [name, character] : Entities)
    if (entity == name) return std::string(character);
  if (!entity.starts_with("&#")) return std::string(entity);
  const bool is_hexadecimal = entity.size() > 2 && (entity[2] == 'x' || entity[2] == 'X');
  std::uint32_t code_point = 0;
  const char* begin = entity.data() + (is_hexadecimal ? 3 : 2);
  const auto [end, error] = std::from_chars(begin, entity.data() + entity.size(), code_point, is_hexadecimal ? 16 : 10);
  if (error != std::errc{} || end == begin) return std::string(entity);
  std::string character;
  utf8::append(character, code_point < 32 ? 0xFFFDU : code_point);
  return character;
}

// What md4c tells, one call after the other, becomes blocks.
class Builder {
 public:
  std::vector<Block> take() { return std::move(blocks_); }

  void enter(MD_BLOCKTYPE type, void* detail) {
    switch (type) {
      case MD_BLOCK_QUOTE: ++quotes_; break;
      case MD_BLOCK_UL: lists_.push_back(std::nullopt); break;
      case MD_BLOCK_OL: lists_.push_back(static_cast<int>(static_cast<MD_BLOCK_OL_DETAIL*>(detail)->start)); break;
      case MD_BLOCK_LI: begin_item(); break;
      case MD_BLOCK_H: begin(BlockKind::heading).level = static_cast<int>(static_cast<MD_BLOCK_H_DETAIL*>(detail)->level); break;
      case MD_BLOCK_CODE: begin(BlockKind::code); break;
      case MD_BLOCK_HR: begin(BlockKind::rule); break;
      case MD_BLOCK_P: begin(BlockKind::paragraph); break;
      default: break;
    }
  }

  void leave(MD_BLOCKTYPE type) {
    if (type == MD_BLOCK_QUOTE) --quotes_;
    if (type == MD_BLOCK_UL || type == MD_BLOCK_OL) lists_.pop_back();
    if (type == MD_BLOCK_CODE && !blocks_.back().spans.empty()) {
      std::string& code = blocks_.back().spans.back().text;
      if (code.ends_with('\n')) code.pop_back();
    }
    // The words of a tight item have no paragraph of their own: those after it are not theirs.
    if (type != MD_BLOCK_DOC) is_open_ = false;
  }

  void turn(MD_SPANTYPE type, void* detail, bool on) {
    switch (type) {
      case MD_SPAN_STRONG: now_.bold = nested(bold_, on); break;
      case MD_SPAN_EM: now_.italic = nested(italic_, on); break;
      case MD_SPAN_DEL: now_.struck = on; break;
      case MD_SPAN_CODE: now_.code = on; break;
      case MD_SPAN_A: now_.address = on ? address_of(static_cast<MD_SPAN_A_DETAIL*>(detail)->href) : std::string{}; break;
      default: break;
    }
  }

  void text(MD_TEXTTYPE type, std::string_view words) {
    switch (type) {
      case MD_TEXT_BR: return add("\n");
      case MD_TEXT_SOFTBR: return add(" ");
      case MD_TEXT_ENTITY: return add(character_of(words));
      case MD_TEXT_NULLCHAR: return add("\uFFFD");
      default: return add(words);
    }
  }

 private:
  static bool nested(int& depth, bool on) { return (depth += on ? 1 : -1) > 0; }

  Block& begin(BlockKind kind) {
    // The first paragraph of an item is the item itself.
    const bool continues = awaits_words_ && kind != BlockKind::rule;
    if (!continues) blocks_.emplace_back();
    blocks_.back().indent = static_cast<int>(lists_.size());
    blocks_.back().quotes = quotes_;
    awaits_words_ = false;
    is_open_ = true;
    blocks_.back().kind = kind;
    return blocks_.back();
  }

  void begin_item() {
    Block& block = begin(BlockKind::paragraph);
    std::optional<int>& number = lists_.back();
    block.mark = number ? std::to_string((*number)++) + "." : "•";
    awaits_words_ = true;
  }

  void add(std::string_view words) {
    if (!is_open_) begin(BlockKind::paragraph);
    awaits_words_ = false;
    std::vector<Span>& spans = blocks_.back().spans;
    Span span = now_;
    if (!spans.empty()) {
      span.text = spans.back().text;
      if (span == spans.back()) {
        spans.back().text += words;
        return;
      }
    }
    span.text = words;
    spans.push_back(std::move(span));
  }

  static std::string address_of(const MD_ATTRIBUTE& attribute) {
    std::string address;
    for (unsigned i = 0; attribute.substr_offsets[i] < attribute.size; ++i) {
      const std::string_view part(attribute.text + attribute.substr_offsets[i], attribute.substr_offsets[i + 1] - attribute.substr_offsets[i]);
      address += attribute.substr_types[i] == MD_TEXT_ENTITY ? character_of(part) : std::string(part);
    }
    return address;
  }

  std::vector<Block> blocks_;
  std::vector<std::optional<int>> lists_;  // the next number of each, or none
  int quotes_ = 0;
  int bold_ = 0, italic_ = 0;  // how deep in such spans
  bool is_open_ = false;       // words go into the last block
  bool awaits_words_ = false;  // the last block is an item without words yet
  Span now_;
};

}  // namespace

std::vector<Block> read_note(std::string_view markdown) {
  MD_PARSER parser{};
  parser.flags = MD_FLAG_PERMISSIVEAUTOLINKS | MD_FLAG_STRIKETHROUGH | MD_FLAG_NOHTML;
  parser.enter_block = [](MD_BLOCKTYPE type, void* detail, void* builder) { return static_cast<Builder*>(builder)->enter(type, detail), 0; };
  parser.leave_block = [](MD_BLOCKTYPE type, void*, void* builder) { return static_cast<Builder*>(builder)->leave(type), 0; };
  parser.enter_span = [](MD_SPANTYPE type, void* detail, void* builder) { return static_cast<Builder*>(builder)->turn(type, detail, true), 0; };
  parser.leave_span = [](MD_SPANTYPE type, void* detail, void* builder) { return static_cast<Builder*>(builder)->turn(type, detail, false), 0; };
  parser.text = [](MD_TEXTTYPE type, const MD_CHAR* text, MD_SIZE size, void* builder) {
    return static_cast<Builder*>(builder)->text(type, {text, size}), 0;
  };
  Builder builder;
  // Fails for lack of memory only: what was read so far is shown.
  (void)md_parse(markdown.data(), static_cast<MD_SIZE>(markdown.size()), &parser, &builder);
  return builder.take();
}

std::vector<std::string> addresses_of(const std::vector<Block>& note) {
  std::vector<std::string> addresses;
  for (const Block& block : note)
    for (const Span& span : block.spans)
      if (!span.address.empty() && std::find(addresses.begin(), addresses.end(), span.address) == addresses.end()) addresses.push_back(span.address);
  return addresses;
}

}  // namespace concarte::notes
