// Pictures of maps that are not open: read, laid out and dressed once, then kept as long as the file does not change.
#pragma once

#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "editor/state/gallery.h"
#include "editor/state/state.h"

namespace concarte::session {

class MapPictures {
 public:
  // `wake` is called from another thread when `work` has something to take.
  MapPictures(const Places& places, std::shared_ptr<text::Typesetter> typesetter, std::function<void()> wake);

  // Goes a step towards the pictures of these files, the first first; true when there is something new to show, or more to
  // do at once.
  bool work(const std::vector<std::filesystem::path>& wanted);
  bool is_busy() const { return under_way_.has_value(); }
  // Waits for the step under way.
  void settle();
  // What is known of the file by now.
  GalleryMap known(const std::filesystem::path& path) const;

 private:
  struct Card {
    std::filesystem::file_time_type time;
    std::string title;
    std::shared_ptr<const figure::Figure> picture;
  };
  struct UnderWay {
    std::filesystem::path path;
    document::Document document;
    figure::Theme theme;
    figure::Measured measured;
  };
  void begin(const std::filesystem::path& path, Card& card);
  void finish(const layout::Layout& layout);
  void take(std::optional<layout::Answer> answer);

  std::filesystem::path themes_;
  std::shared_ptr<text::Typesetter> typesetter_;
  layout::Arranger arranger_;
  std::map<std::filesystem::path, Card> cards_;
  std::optional<UnderWay> under_way_;
};

}  // namespace concarte::session
