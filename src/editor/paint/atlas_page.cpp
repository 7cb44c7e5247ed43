// Packing in rows: glyphs of one size have few different heights.
#include "editor/paint/atlas_page.h"

namespace concarte::ui {

namespace {

constexpr int Gap = 1;  // so that filtering never mixes two pictures

}  // namespace

AtlasPage::Row* AtlasPage::row_for(int width, int height) {
  for (Row& row : rows_)
    if (height <= row.height && row.height <= height + height / 4 + 2 && row.used + width <= size_) return &row;
  const int top = rows_.empty() ? 0 : rows_.back().top + rows_.back().height;
  if (width > size_ || top + height > size_) return nullptr;
  rows_.push_back({top, height, 0});
  return &rows_.back();
}

std::optional<AtlasPage::Place> AtlasPage::add(int width, int height, const std::uint8_t* pixels) {
  Row* row = row_for(width + Gap, height + Gap);
  if (row == nullptr) return std::nullopt;
  if (texture_ == ImTextureID_Invalid) texture_ = textures_->make(kind_, size_, size_);
  const int x = row->used;
  textures_->write(texture_, kind_, x, row->top, width, height, pixels);
  row->used += width + Gap;
  const float unit = 1.0F / static_cast<float>(size_);
  const ImVec2 begin(static_cast<float>(x) * unit, static_cast<float>(row->top) * unit);
  return Place{begin, {begin.x + static_cast<float>(width) * unit, begin.y + static_cast<float>(height) * unit}};
}

void AtlasPage::clear() { rows_.clear(); }

void AtlasPage::resize(int size) {
  drop();
  clear();
  size_ = size;
}

void AtlasPage::drop() {
  if (texture_ != ImTextureID_Invalid) textures_->drop(texture_);
  texture_ = ImTextureID_Invalid;
}

}  // namespace concarte::ui
