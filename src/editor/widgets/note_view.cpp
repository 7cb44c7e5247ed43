// A note as it reads. ImGui wraps words of one face only: here each word is placed by itself.
#include "editor/widgets/note_view.h"

#include <algorithm>
#include <cmath>
#include <string_view>

#include <imgui.h>

namespace concarte::ui {
namespace {

using notes::Block;
using notes::BlockKind;
using notes::Span;

constexpr double QuoteIndent = 16, ListIndent = 20, Padding = 6;  // units

Face face_of(const Block& block, const Span& span) {
  if (span.bold || block.kind == BlockKind::heading) return Face::semibold;
  return span.italic ? Face::italic : Face::regular;
}

Type type_of(const Block& block) {
  if (block.kind != BlockKind::heading) return Type::body;
  return block.level == 1 ? Type::heading : Type::body;
}

// Sets words from the left edge to the right one, line after line.
class Setter {
 public:
  Setter(const Style& style, ImVec2 corner, float width) : style_(style), left_(corner.x), right_(corner.x + width), y_(corner.y) {}

  void set(const Block& block) {
    const float edge = left_ + style_.px(QuoteIndent) * static_cast<float>(block.quotes) + style_.px(ListIndent) * static_cast<float>(block.indent);
    const float top = y_;
    begin_line(edge);
    if (block.kind == BlockKind::rule) return rule(edge);
    if (!block.mark.empty()) mark(block.mark, edge);
    if (block.kind == BlockKind::code) ground(block, edge);
    for (const Span& span : block.spans) words(block, span, edge);
    y_ += line_height_;
    for (int i = 0; i < block.quotes; ++i) {
      const float x = left_ + style_.px(QuoteIndent) * static_cast<float>(i) + style_.px(2);
      list_.AddRectFilled({x, top}, {x + style_.px(3), y_}, packed(style_.palette.rule));
    }
  }

  void gap(double units) { y_ += style_.px(units); }
  float bottom() const { return y_; }
  const std::optional<std::string>& hovered() const { return hovered_; }

 private:
  void begin_line(float edge) {
    x_ = edge;
    line_height_ = std::round(size_of(style_, Type::body) * 1.1F);
  }

  void break_line(float edge) {
    y_ += line_height_;
    begin_line(edge);
  }

  void rule(float edge) {
    list_.AddRectFilled({edge, y_ + style_.px(8)}, {right_, y_ + style_.px(8) + 1}, packed(style_.palette.rule));
    y_ += style_.px(16);
  }

  void mark(const std::string& sign, float edge) {
    const TypeScope type(style_, Type::body);
    const float room = ImGui::CalcTextSize(sign.c_str()).x;
    list_.AddText({edge - room - style_.px(6), y_}, packed(style_.palette.muted), sign.c_str());
  }

  void ground(const Block& block, float edge) {
    std::size_t lines = 1;
    for (const Span& span : block.spans) lines += static_cast<std::size_t>(std::count(span.text.begin(), span.text.end(), '\n'));
    list_.AddRectFilled({edge - style_.px(4), y_ - style_.px(2)}, {right_, y_ + static_cast<float>(lines) * line_height_ + style_.px(2)}, packed(style_.palette.hover), style_.px(4));
  }

  void words(const Block& block, const Span& span, float edge) {
    const TypeScope type(style_, type_of(block), face_of(block, span));
    line_height_ = std::max(line_height_, std::round(ImGui::GetFontSize() * 1.1F));
    const bool keeps_blanks = block.kind == BlockKind::code;
    for (std::size_t begin = 0; begin < span.text.size();) {
      if (span.text[begin] == '\n') {
        break_line(edge);
        ++begin;
        continue;
      }
      // A word takes the blanks after it.
      std::size_t end = keeps_blanks ? span.text.find('\n', begin) : span.text.find_first_of(" \n", begin);
      end = std::min(end, span.text.size());
      const std::size_t ink_end = end;
      while (!keeps_blanks && end < span.text.size() && span.text[end] == ' ') ++end;
      word(std::string_view(span.text).substr(begin, ink_end - begin), std::string_view(span.text).substr(begin, end - begin), span, edge);
      begin = end;
    }
  }

  static float width_of(std::string_view text) { return ImGui::CalcTextSize(text.data(), text.data() + text.size()).x; }

  void word(std::string_view ink, std::string_view whole, const Span& span, float edge) {
    const float width = width_of(ink);
    if (x_ > edge && x_ + width > right_) break_line(edge);
    const bool is_link = !span.address.empty();
    const float height = ImGui::GetFontSize();
    const float advance = width_of(whole);
    if (span.code) list_.AddRectFilled({x_ - 1, y_}, {x_ + width + 1, y_ + height}, packed(style_.palette.hover), style_.px(3));
    list_.AddText({x_, y_}, packed(is_link ? style_.palette.accent : style_.palette.ink), ink.data(), ink.data() + ink.size());
    if (is_link) line(y_ + height * 0.88F, advance, style_.palette.accent);
    if (span.struck) line(y_ + height * 0.55F, width, style_.palette.ink);
    if (is_link && ImGui::IsMouseHoveringRect({x_, y_}, {x_ + advance, y_ + height})) hovered_ = span.address;
    x_ += advance;
  }

  void line(float y, float width, Colour colour) { list_.AddRectFilled({x_, std::round(y)}, {x_ + width, std::round(y) + style_.px(1)}, packed(colour)); }

  const Style& style_;
  ImDrawList& list_ = *ImGui::GetWindowDrawList();
  float left_, right_, y_;
  float x_ = 0, line_height_ = 0;
  std::optional<std::string> hovered_;
};

bool is_apart(const Block& above, const Block& below) {
  const bool is_one_list = above.indent > 0 && below.indent > 0;
  return !is_one_list;
}

}  // namespace

std::optional<NoteClick> show_note(const Style& style, const char* id, const std::vector<notes::Block>& note) {
  const ImVec2 corner = ImGui::GetCursorScreenPos();
  const float width = ImGui::GetContentRegionAvail().x;
  const float padding = style.px(Padding);
  ImDrawListSplitter layers;
  ImDrawList& list = *ImGui::GetWindowDrawList();
  layers.Split(&list, 2);
  layers.SetCurrentChannel(&list, 1);
  Setter setter(style, {corner.x + padding + style.px(3), corner.y + padding}, width - 2 * padding - style.px(6));
  for (std::size_t i = 0; i < note.size(); ++i) {
    if (i > 0) setter.gap(is_apart(note[i - 1], note[i]) ? 8 : 2);
    setter.set(note[i]);
  }
  const float height = std::max(setter.bottom() + padding - corner.y, style.px(30));
  const bool clicked = ImGui::InvisibleButton(id, {width, height});
  const bool hovered = ImGui::IsItemHovered();
  layers.SetCurrentChannel(&list, 0);
  list.AddRectFilled(corner, {corner.x + width, corner.y + height}, packed(style.palette.paper), style.px(5));
  list.AddRect(corner, {corner.x + width, corner.y + height}, packed(hovered && !setter.hovered() ? style.palette.muted : style.palette.rule), style.px(5));
  layers.Merge(&list);
  if (hovered) ImGui::SetMouseCursor(setter.hovered() ? ImGuiMouseCursor_Hand : ImGuiMouseCursor_TextInput);
  if (hovered && setter.hovered()) ImGui::SetTooltip("%s", setter.hovered()->c_str());
  return clicked ? std::optional(NoteClick{setter.hovered().value_or("")}) : std::nullopt;
}

}  // namespace concarte::ui
