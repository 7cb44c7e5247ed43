// Choosing a map by its look: a template to begin with, or a sample to look at.
#include "editor/dialogs/map_picker.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

#include <imgui.h>

#include "base/translate.h"
#include "editor/widgets/dialog.h"
#include "editor/widgets/widgets.h"

namespace concarte::ui {
namespace {

using session::Dialog;
using session::GalleryMap;
using session::Verb;

constexpr int Columns = 4;
constexpr double CardWidth = 240, Gap = 16, PictureShape = 0.62;

// The card before the templates: a map with nothing in it.
GalleryMap empty_map() { return {{}, translate("An empty map"), nullptr}; }

void choose(const Desk& desk, const GalleryMap& map) {
  if (map.path.empty()) return desk.push(Verb::new_map);
  session::Arguments arguments;
  arguments.path = map.path.string();
  desk.push(desk.state().dialog == Dialog::samples ? Verb::open_sample : Verb::new_from_template, arguments);
}

void show_cards(const Desk& desk, const std::vector<GalleryMap>& maps, CardChoice& choice) {
  const Style& style = desk.style;
  const float width = std::floor((ImGui::GetContentRegionAvail().x - style.px(8) - (Columns - 1) * style.px(Gap)) / Columns);
  const ImVec2 picture{width, std::round(width * static_cast<float>(PictureShape))};
  ImGui::PushItemFlag(ImGuiItemFlags_NoNav, true);
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {style.px(Gap), style.px(Gap)});
  for (int i = 0; i < static_cast<int>(maps.size()); ++i) {
    const GalleryMap& map = maps[static_cast<std::size_t>(i)];
    if (i % Columns != 0) ImGui::SameLine();
    ImGui::PushID(i);
    if (show_map_card(style, map, {}, {picture, i == choice.chosen})) choose(desk, map);
    if (i == choice.chosen && choice.was_moved) ImGui::SetScrollHereY();
    ImGui::PopID();
  }
  ImGui::PopStyleVar();
  ImGui::PopItemFlag();
}

}  // namespace

void show_map_picker(const Desk& desk, const session::Gallery& gallery, MapPicker& picker) {
  const Style& style = desk.style;
  const bool are_samples = desk.state().dialog == Dialog::samples;
  std::vector<GalleryMap> maps = are_samples ? gallery.samples : gallery.templates;
  if (!are_samples) maps.insert(maps.begin(), empty_map());
  if (picker.choice.chosen < 0 && !maps.empty()) picker.choice.chosen = 0;
  const double width = Columns * CardWidth + (Columns - 1) * Gap + 56;
  if (!begin_dialog(style, are_samples ? "##samples" : "##templates", {width, 0})) return;
  show_words(style, are_samples ? translate("Sample maps") : translate("What shall the new map begin with?"), Type::heading, Face::semibold);
  show_gap(style, 4);
  show_muted(style, are_samples ? translate("Each opens as a copy: you can try anything on it.")
                                : translate("Each template has its main branches and three groups ready; all of it can be changed."));
  show_gap(style, 12);
  // Room for the ring round a card.
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {style.px(4), style.px(4)});
  const int rows = (static_cast<int>(maps.size()) + Columns - 1) / Columns;
  const double row = (CardWidth * PictureShape) + CardWords + Gap;
  const float most = ImGui::GetMainViewport()->Size.y - style.px(220);
  ImGui::BeginChild("cards", {0, std::min(most, style.px(rows * row + 8))}, ImGuiChildFlags_AlwaysUseWindowPadding, ImGuiWindowFlags_NoNavInputs);
  const bool is_taken = take_card_keys(picker.choice, static_cast<int>(maps.size()), Columns);
  show_cards(desk, maps, picker.choice);
  ImGui::EndChild();
  ImGui::PopStyleVar();
  if (is_taken) choose(desk, maps[static_cast<std::size_t>(picker.choice.chosen)]);
  show_gap(style, 8);
  show_muted(style, translate("Arrows and Enter choose, Esc closes."));
  if (is_dialog_refused()) desk.push(Verb::close_dialog);
  end_dialog();
}

}  // namespace concarte::ui
