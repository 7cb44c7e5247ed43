// The few widgets that everything is made of.
#include "editor/widgets/widgets.h"

#include <algorithm>
#include <string_view>

#include <imgui_internal.h>

#include "base/translate.h"
#include "base/utf8.h"
#include "editor/commands/keys_in_force.h"
#include "editor/widgets/canvas_window.h"
#include "editor/widgets/disc.h"

namespace concarte::ui {
namespace {

constexpr double ControlHeight = 30;

Colour ground_of(const Palette& p, Emphasis emphasis) {
  switch (emphasis) {
    case Emphasis::primary: return p.accent;
    case Emphasis::plain: return p.field;
    case Emphasis::quiet: break;
  }
  Colour clear = p.paper;
  clear.alpha = 0;
  return clear;
}

}  // namespace

void show_tip(const Desk& desk, session::Verb verb) {
  const std::string keys = session::key_words(verb, desk.state().settings);
  const char* label = translate(session::row(verb).label);
  if (keys.empty()) ImGui::SetItemTooltip("%s", label);
  else ImGui::SetItemTooltip("%s  (%s)", label, keys.c_str());
}

float button_width(const std::string& label) {
  return ImGui::CalcTextSize(label.c_str(), nullptr, true).x + 2 * ImGui::GetStyle().FramePadding.x;
}

bool show_button(const Style& style, const std::string& label, Emphasis emphasis, float width) {
  const Palette& p = style.palette;
  const bool is_primary = emphasis == Emphasis::primary;
  const ColourScope ground(ImGuiCol_Button, ground_of(p, emphasis));
  const ColourScope hover(ImGuiCol_ButtonHovered, is_primary ? mix(p.accent, p.ink, 0.12) : p.hover);
  const ColourScope pressed(ImGuiCol_ButtonActive, is_primary ? mix(p.accent, p.ink, 0.25) : p.pressed);
  const ColourScope words(ImGuiCol_Text, is_primary ? p.accent_ink : p.ink);
  const ColourScope border(ImGuiCol_Border, p.rule);
  ImGui::PushStyleVar(ImGuiStyleVar_FrameBorderSize, emphasis == Emphasis::plain ? 1.0F : 0.0F);
  const bool clicked = ImGui::Button(label.c_str(), {width, style.px(ControlHeight)});
  ImGui::PopStyleVar();
  return clicked;
}

bool show_remove_button(const Style& style, const std::string& what) {
  const bool clicked = show_button(style, "×", Emphasis::quiet, style.px(ControlHeight));
  ImGui::SetItemTooltip("%s", what.c_str());
  return clicked;
}

std::optional<std::size_t> show_choices(const Style& style, const char* id, std::span<const std::string> labels, int chosen) {
  std::optional<std::size_t> clicked;
  const Palette& p = style.palette;
  const float gap = style.px(2);
  const float inset = style.px(2);
  const auto count = static_cast<float>(labels.size());
  const float width = ImGui::GetContentRegionAvail().x;
  const ImVec2 corner = ImGui::GetCursorScreenPos();
  const float height = style.px(ControlHeight) + 2 * inset;
  ImGui::GetWindowDrawList()->AddRectFilled(corner, {corner.x + width, corner.y + height}, packed(p.hover), style.px(6));
  ImGui::PushID(id);
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {gap, 0});
  ImGui::PushStyleVar(ImGuiStyleVar_FramePadding, {0, style.px(4)});
  ImGui::SetCursorScreenPos({corner.x + inset, corner.y + inset});
  // Wide words take their room from short ones.
  const TypeScope small(style, Type::small);
  float needed = 0;
  for (const std::string& label : labels) needed += ImGui::CalcTextSize(label.c_str()).x;
  const float margin = (width - 2 * inset - gap * (count - 1) - needed) / count;
  for (std::size_t i = 0; i < labels.size(); ++i) {
    if (i > 0) ImGui::SameLine();
    const bool is_chosen = static_cast<int>(i) == chosen;
    const ColourScope ground(ImGuiCol_Button, is_chosen ? p.field : Colour{0, 0, 0, 0});
    const ColourScope hover(ImGuiCol_ButtonHovered, is_chosen ? p.field : mix(p.hover, p.field, 0.5));
    const ColourScope words(ImGuiCol_Text, is_chosen ? p.ink : mix(p.muted, p.ink, 0.4));
    const float each = ImGui::CalcTextSize(labels[i].c_str()).x + margin;
    if (ImGui::Button(labels[i].c_str(), {each, style.px(ControlHeight)}) && !is_chosen) clicked = i;
    if (!is_chosen) continue;
    const ImVec2 low = ImGui::GetItemRectMin();
    const ImVec2 high = ImGui::GetItemRectMax();
    ImGui::GetWindowDrawList()->AddRect(low, high, packed(p.rule), style.px(5));
  }
  ImGui::PopStyleVar(2);
  ImGui::PopID();
  ImGui::SetCursorScreenPos(corner);
  ImGui::Dummy({width, height});
  return clicked;
}

bool begin_combo(const Style& style, const char* id, const std::string& shown) {
  ImGui::SetNextItemWidth(ImGui::GetContentRegionAvail().x);
  ImGui::PushStyleVar(ImGuiStyleVar_FrameBorderSize, 1);
  ImGui::PushStyleVar(ImGuiStyleVar_FramePadding, {style.px(9), style.px(6)});
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {style.px(8), style.px(8)});
  const bool is_open = ImGui::BeginCombo(id, shown.c_str(), ImGuiComboFlags_HeightLargest | ImGuiComboFlags_NoArrowButton);
  ImGui::PopStyleVar(3);
  if (!is_open) {
    paint_chevron(style, ImGui::GetItemRectMin(), ImGui::GetItemRectMax());
    return false;
  }
  return true;
}

void paint_chevron(const Style& style, ImVec2 low, ImVec2 high) {
  const ImVec2 tip{high.x - style.px(16), (low.y + high.y) / 2 + style.px(2)};
  const float reach = style.px(4);
  const ImVec2 points[] = {{tip.x - reach, tip.y - reach}, tip, {tip.x + reach, tip.y - reach}};
  ImGui::GetWindowDrawList()->AddPolyline(points, 3, packed(style.palette.muted), 0, style.px(1.5));
}

bool show_way_to(const Style& style, const char* id, const std::string& words) {
  const float width = ImGui::GetContentRegionAvail().x;
  ImGui::PushStyleVar(ImGuiStyleVar_ButtonTextAlign, {0, 0.5F});
  ImGui::PushStyleVar(ImGuiStyleVar_FramePadding, {style.px(9), style.px(6)});
  const std::string label = shortened(words, width - style.px(9 + 28));
  const bool clicked = show_button(style, label + "###" + id, Emphasis::plain, width);
  ImGui::PopStyleVar(2);
  if (label != words) ImGui::SetItemTooltip("%s", words.c_str());
  return clicked;
}

std::string shortened(const std::string& words, float width) {
  const auto width_of = [](const std::string& text) { return ImGui::CalcTextSize(text.data(), text.data() + text.size()).x; };
  if (width_of(words) <= width) return words;
  std::string kept = words;
  while (!kept.empty() && width_of(kept + "…") > width) kept.erase(utf8::previous_grapheme(kept, kept.size()));
  return kept + "…";
}

void show_disc(const Style& style, const document::Group& group) {
  const float size = style.px(DiscSize);
  const ImVec2 corner = ImGui::GetCursorScreenPos();
  ImGui::Dummy({size, size});
  ImGui::SetItemTooltip("%s", group.name.c_str());
  paint_disc(style, group, {corner.x + size / 2, corner.y + size / 2}, size, *ImGui::GetWindowDrawList());
}

std::vector<const document::Group*> groups_named_by(const document::Document& document, const std::vector<document::Contribution>& said) {
  std::vector<const document::Group*> named;
  for (const document::Contribution& each : said)
    for (const document::GroupId& id : each.groups)
      if (const document::Group* group = document.all<document::Group>().find(id); group != nullptr && std::find(named.begin(), named.end(), group) == named.end())
        named.push_back(group);
  return named;
}

void take_keyboard() {
  ImGui::FocusItem();
  ImGui::SetNavCursorVisible(true);
}

void take_keyboard_below() {
  ImGui::SetKeyboardFocusHere();
  ImGui::SetNavCursorVisible(true);
}

void give_keyboard_back() {
  ImGui::SetNavCursorVisible(false);
  ImGui::SetWindowFocus(CanvasWindow);
}

bool has_focus(const char* window) {
  const ImGuiWindow* focused = ImGui::GetCurrentContext()->NavWindow;
  return focused != nullptr && std::string_view(focused->RootWindow->Name) == window;
}

void show_caption(const Style& style, const char* caption) {
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {ImGui::GetStyle().ItemSpacing.x, style.px(4)});
  show_muted(style, caption);
  ImGui::PopStyleVar();
}

void show_gap(const Style& style, double units) {
  // ItemSpacing is added before and after.
  const float height = style.px(units) - ImGui::GetStyle().ItemSpacing.y;
  if (height > 0) ImGui::Dummy({0, height});
}

void show_rule(const Style& style) {
  show_gap(style, 16);
  const ImVec2 at = ImGui::GetCursorScreenPos();
  ImGui::GetWindowDrawList()->AddRectFilled(at, {at.x + ImGui::GetContentRegionAvail().x, at.y + 1}, packed(style.palette.rule));
  ImGui::Dummy({0, 1});
  show_gap(style, 16);
}

void show_words(const Style& style, const std::string& words, Type type, Face face) {
  const TypeScope scope(style, type, face);
  ImGui::PushTextWrapPos(0);
  ImGui::TextUnformatted(words.data(), words.data() + words.size());
  ImGui::PopTextWrapPos();
}

void show_muted(const Style& style, const std::string& words, Type type) {
  const ColourScope colour(ImGuiCol_Text, style.palette.muted);
  show_words(style, words, type);
}

TextBoxAnswer show_field(const Desk& desk, const char* name, const std::string& words, const TextBox& box, CommandOf command_of) {
  const ImGuiID id = ImGui::GetID(name);
  const bool is_mine = desk.draft && desk.draft->field == id;
  if (is_mine) {
    Draft& draft = *desk.draft;
    draft.shown = true;
    // An undo under the field, for instance: what was said is no more.
    if (draft.edit.now.text == draft.before && draft.before != words) {
      draft.edit = session::started({}, words, false);
      draft.before = words;
    }
  }
  const TextBoxAnswer answer = show_text_box(desk.style, id, words, is_mine ? &desk.draft->edit : nullptr, box);
  if (answer.entered) {
    hand_in(desk.draft, desk.commands);
    desk.draft = Draft{id, session::started({}, words, false), words, std::move(command_of), true};
  }
  if (!answer.left) return answer;
  if (answer.given_up && !box.keeps_words) desk.draft.reset();
  else hand_in(desk.draft, desk.commands);
  if (answer.given_up || answer.finished) ImGui::SetWindowFocus(CanvasWindow);
  return answer;
}

TextBoxAnswer show_free_field(const Style& style, const char* name, FreeField& field, const TextBox& box) {
  const TextBoxAnswer answer = show_text_box(style, ImGui::GetID(name), field.words, field.edit ? &*field.edit : nullptr, box);
  if (field.edit) field.words = field.edit->now.text;
  if (answer.entered) field.edit = session::started({}, field.words, false);
  if (answer.left) field.edit.reset();
  return answer;
}

}  // namespace concarte::ui
