// The interface's fonts: those of the map.
#include "editor/widgets/fonts.h"

#include <algorithm>
#include <string>
#include <vector>

#include <imgui_freetype.h>

namespace concarte::ui {
namespace {

ImFontConfig config_of(const text::FaceMetrics& face, const Style& style) {
  ImFontConfig config;
  config.FontNo = static_cast<ImU32>(face.index);
  config.SizePixels = size_of(style, Type::body);
  // Hinting would change the widths from one size to the next.
  config.FontLoaderFlags = ImGuiFreeTypeLoaderFlags_NoHinting;
  return config;
}

ImFont* load(const text::FaceMetrics& face, const Style& style) {
  ImFontAtlas& atlas = *ImGui::GetIO().Fonts;
  if (face.file.empty()) return atlas.AddFontDefault();
  const ImFontConfig config = config_of(face, style);
  ImFont* font = atlas.AddFontFromFileTTF(face.file.c_str(), config.SizePixels, &config);
  return font != nullptr ? font : atlas.AddFontDefault();
}

}  // namespace

void load_fonts(Style& style, const session::Session& session) {
  text::Typesetter typesetter("Inter", session.state().places.cache.string());
  const auto metrics = [&typesetter](text::Weight weight, bool italic = false) {
    text::Style set;
    set.weight = weight;
    set.italic = italic;
    const text::Paragraph word = typesetter.set("a", set);
    return word.runs.empty() ? text::FaceMetrics{} : typesetter.metrics(word.runs.front().face);
  };
  const text::FaceMetrics regular = metrics(text::Weight::regular);
  if (regular.ascent + regular.descent > 0) style.line_in_em = static_cast<float>(regular.ascent + regular.descent);
  style.regular = load(regular, style);
  style.semibold = load(metrics(text::Weight::semibold), style);
  style.italic = load(metrics(text::Weight::regular, true), style);
}

void follow_characters(Style& style, const session::Session& session) {
  if (style.picture_number == session.picture_number()) return;
  style.picture_number = session.picture_number();
  std::vector<text::FaceId> faces;
  for (const auto& label : session.picture().measured.labels)
    for (const text::GlyphRun& run : label.paragraph.runs)
      if (std::find(faces.begin(), faces.end(), run.face) == faces.end()) faces.push_back(run.face);
  for (const text::FaceId id : faces) {
    const text::FaceMetrics face = session.typesetter().metrics(id);
    // The FreeType loader draws no bitmap fonts: colour pictures stay on the canvas.
    if (face.file.empty() || session.typesetter().is_colour(id)) continue;
    if (std::find(style.merged_files.begin(), style.merged_files.end(), face.file) != style.merged_files.end()) continue;
    style.merged_files.push_back(face.file);
    if (face.family == "Inter") continue;
    for (ImFont* font : {style.regular, style.semibold, style.italic}) {
      ImFontConfig config = config_of(face, style);
      config.MergeMode = true;
      config.DstFont = font;
      ImGui::GetIO().Fonts->AddFontFromFileTTF(face.file.c_str(), config.SizePixels, &config);
    }
  }
}

}  // namespace concarte::ui
