// Pictures of maps that are not open.
#include "editor/workspace/map_pictures.h"

#include <algorithm>

#include "base/utf8.h"
#include "map/storage/map_file.h"

namespace concarte::session {
namespace {

namespace fs = std::filesystem;

// A larger file would be waited for, and nothing of it could be told in a picture this small.
constexpr std::uintmax_t LargestFile = 2'000'000;

fs::file_time_type time_of(const fs::path& path) {
  std::error_code error;
  const auto time = fs::last_write_time(path, error);
  return error ? fs::file_time_type::min() : time;
}

figure::Theme theme_of(const document::Document& document, const fs::path& folder) {
  auto read = figure::read_theme(folder / (document.heading().theme + ".json"));
  if (std::holds_alternative<Problem>(read)) read = figure::read_theme(folder / "light.json");
  auto* theme = std::get_if<figure::Theme>(&read);
  return theme != nullptr ? std::move(*theme) : figure::Theme{};
}

}  // namespace

MapPictures::MapPictures(const Places& places, std::shared_ptr<text::Typesetter> typesetter, std::function<void()> wake)
    : themes_(places.assets / "themes"), typesetter_(std::move(typesetter)), arranger_(places.worker, std::move(wake)) {}

bool MapPictures::work(const std::vector<fs::path>& wanted) {
  if (under_way_) {
    auto answer = arranger_.take();
    if (!answer) return false;
    take(std::move(answer));
    return true;
  }
  for (const fs::path& path : wanted) {
    const fs::file_time_type time = time_of(path);
    const auto known = cards_.find(path);
    if (known != cards_.end() && known->second.time == time) continue;
    Card& card = cards_[path];
    card.time = time;
    begin(path, card);
    return true;
  }
  return false;
}

void MapPictures::begin(const fs::path& path, Card& card) {
  std::error_code error;
  const std::uintmax_t size = fs::file_size(path, error);
  if (error || size > LargestFile) return;
  storage::Reading reading = storage::read_map_file(path, storage::Mending::wanted);
  if (!reading.document || reading.document->node_count() == 0) return;
  document::Document& document = *reading.document;
  card.title = utf8::cleaned(document.heading().title);
  figure::Theme theme = theme_of(document, themes_);
  const auto style = layout::style_from(document.heading().layout_style).value_or(layout::Style::mindmap);
  figure::Measured measured = figure::measure(document, theme, *typesetter_, style);
  layout::Request request = measured.request;
  under_way_ = UnderWay{path, std::move(document), std::move(theme), std::move(measured)};
  arranger_.start(std::move(request));
}

void MapPictures::take(std::optional<layout::Answer> answer) {
  if (!answer) return;
  // A style that cannot be drawn leaves the card without a picture: its title still tells which map it is.
  if (const auto* layout = std::get_if<layout::Layout>(&answer->result)) finish(*layout);
  under_way_.reset();
}

void MapPictures::finish(const layout::Layout& layout) {
  cards_[under_way_->path].picture = std::make_shared<const figure::Figure>(
      figure::build(under_way_->document, under_way_->measured, layout, under_way_->theme, *typesetter_));
}

void MapPictures::settle() {
  if (under_way_) take(arranger_.wait());
}

GalleryMap MapPictures::known(const fs::path& path) const {
  const auto card = cards_.find(path);
  GalleryMap map{path, utf8::cleaned(path.stem().string()), nullptr};
  if (card == cards_.end()) return map;
  if (!card->second.title.empty()) map.title = card->second.title;
  map.picture = card->second.picture;
  return map;
}

}  // namespace concarte::session
