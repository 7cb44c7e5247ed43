// How the interface looks: colours from the map's theme, spacing and type, all times the interface scale.
#include "editor/widgets/style.h"

#include <cmath>

#include "editor/widgets/fonts.h"

namespace concarte::ui {
namespace {

constexpr Colour White{0xff, 0xff, 0xff};
constexpr Colour Black{0x14, 0x16, 0x19};

Colour with_alpha(Colour colour, double opacity) {
  colour.alpha = static_cast<std::uint8_t>(std::lround(255 * opacity));
  return colour;
}

void set_sizes(ImGuiStyle& imgui, const Style& style) {
  const auto px = [&style](double units) { return style.px(units); };
  imgui.FontSizeBase = size_of(style, Type::body);
  imgui.WindowPadding = {px(16), px(16)};
  imgui.FramePadding = {px(12), px(6)};
  imgui.ItemSpacing = {px(8), px(8)};
  imgui.ItemInnerSpacing = {px(8), px(4)};
  imgui.CellPadding = {px(8), px(4)};
  imgui.IndentSpacing = px(16);
  imgui.ScrollbarSize = px(10);
  imgui.ScrollbarRounding = px(5);
  imgui.WindowRounding = 0;
  imgui.ChildRounding = 0;
  imgui.FrameRounding = px(5);
  imgui.PopupRounding = px(8);
  imgui.GrabRounding = px(5);
  imgui.WindowBorderSize = 0;
  imgui.ChildBorderSize = 1;  // also that of the menus inside menus
  imgui.PopupBorderSize = 1;
  imgui.FrameBorderSize = 0;
  imgui.WindowMinSize = {1, 1};
  imgui.WindowMenuButtonPosition = ImGuiDir_None;
  imgui.SeparatorTextBorderSize = 1;
  imgui.DisabledAlpha = 0.45F;
  imgui.HoverDelayNormal = 0.5F;
}

void set_colours(ImGuiStyle& imgui, const Palette& p) {
  const Colour clear = with_alpha(p.paper, 0);
  const auto set = [&imgui](ImGuiCol role, Colour colour) { imgui.Colors[role] = vector_of(colour); };
  for (ImVec4& colour : imgui.Colors) colour = vector_of(clear);
  set(ImGuiCol_Text, p.ink);
  set(ImGuiCol_TextDisabled, p.muted);
  set(ImGuiCol_WindowBg, p.paper);
  set(ImGuiCol_PopupBg, p.field);
  set(ImGuiCol_MenuBarBg, p.paper);
  set(ImGuiCol_Border, p.rule);
  set(ImGuiCol_Separator, p.rule);
  set(ImGuiCol_SeparatorHovered, p.accent);
  set(ImGuiCol_SeparatorActive, p.accent);
  set(ImGuiCol_FrameBg, p.field);
  set(ImGuiCol_FrameBgHovered, p.field);
  set(ImGuiCol_FrameBgActive, p.field);
  set(ImGuiCol_Button, clear);
  set(ImGuiCol_ButtonHovered, p.hover);
  set(ImGuiCol_ButtonActive, p.pressed);
  set(ImGuiCol_Header, p.selected);
  set(ImGuiCol_HeaderHovered, p.hover);
  set(ImGuiCol_HeaderActive, p.pressed);
  set(ImGuiCol_CheckMark, p.accent);
  set(ImGuiCol_ScrollbarGrab, p.rule);
  set(ImGuiCol_ScrollbarGrabHovered, p.muted);
  set(ImGuiCol_ScrollbarGrabActive, p.muted);
  set(ImGuiCol_TextSelectedBg, p.selected);
  set(ImGuiCol_InputTextCursor, p.accent);
  set(ImGuiCol_NavCursor, p.accent);
  set(ImGuiCol_NavWindowingHighlight, p.accent);
  set(ImGuiCol_ModalWindowDimBg, p.shade);
  set(ImGuiCol_TableBorderLight, p.rule);
  set(ImGuiCol_TextLink, p.accent);
}

bool same(const Palette& a, const Palette& b) {
  return a.paper == b.paper && a.ink == b.ink && a.muted == b.muted && a.accent == b.accent && a.wrong == b.wrong && a.dark == b.dark;
}

// Edges of fields and panels: quiet, but as plain as the words (3 : 1) where the theme is as plain as can be.
Colour rule_of(const figure::Theme& theme, Colour paper) {
  constexpr double Plain = 20;
  if (contrast(theme.paper, theme.ink) > Plain) return mix(paper, theme.ink, 0.5);
  return mix(paper, theme.ink, theme.dark ? 0.20 : 0.14);
}

}  // namespace

Palette palette_of(const figure::Theme& theme) {
  Palette p;
  p.dark = theme.dark;
  p.paper = mix(theme.paper, theme.ink, theme.dark ? 0.05 : 0.025);
  p.field = theme.dark ? mix(theme.paper, theme.ink, 0.10) : mix(theme.paper, White, 0.7);
  p.ink = theme.ink;
  p.muted = theme.muted;
  p.rule = rule_of(theme, p.paper);
  p.hover = mix(p.paper, theme.ink, 0.07);
  p.pressed = mix(p.paper, theme.ink, 0.13);
  p.accent = theme.accent;
  p.accent_ink = ink_on(theme.accent);
  p.selected = mix(p.paper, theme.accent, theme.dark ? 0.30 : 0.16);
  p.wrong = figure::darkened_for(theme.dispute, p.field, figure::ink_on(theme, p.field), 4.5);
  p.shade = with_alpha(Black, theme.dark ? 0.50 : 0.22);
  return p;
}

float Style::px(double units) const { return static_cast<float>(std::round(units * scale)); }

float size_of(const Style& style, Type type) {
  constexpr double Em[] = {13, 15, 18, 24};
  return static_cast<float>(Em[static_cast<std::size_t>(type)] * style.scale) * style.line_in_em;
}

void follow(Style& style, const session::Session& session, double scale) {
  const Palette palette = palette_of(session.state().theme);
  const bool rescaled = style.scale != scale;
  const bool recoloured = rescaled || !same(palette, style.palette);
  style.scale = scale;
  if (style.regular == nullptr) load_fonts(style, session);
  follow_characters(style, session);
  ImGuiStyle& imgui = ImGui::GetStyle();
  if (rescaled) set_sizes(imgui, style);
  if (!recoloured) return;
  style.palette = palette;
  set_colours(imgui, palette);
}

TypeScope::TypeScope(const Style& style, Type type, Face face) {
  ImFont* const fonts[] = {style.regular, style.semibold, style.italic};
  ImGui::PushFont(fonts[static_cast<std::size_t>(face)], size_of(style, type));
}
TypeScope::~TypeScope() { ImGui::PopFont(); }

ColourScope::ColourScope(ImGuiCol role, Colour colour) { ImGui::PushStyleColor(role, packed(colour)); }
ColourScope::~ColourScope() { ImGui::PopStyleColor(); }

ImVec4 vector_of(Colour c) {
  return {static_cast<float>(c.red) / 255.0F, static_cast<float>(c.green) / 255.0F, static_cast<float>(c.blue) / 255.0F,
          static_cast<float>(c.alpha) / 255.0F};
}

Colour ink_on(Colour ground) { return contrast(ground, White) >= contrast(ground, Black) ? White : Black; }

}  // namespace concarte::ui
