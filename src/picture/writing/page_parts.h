// The styles and the script of pages, as they stand in the files beside this one.
#pragma once

#include <string_view>

namespace concarte::writing {

struct PagePart {
  std::string_view text;
  std::string_view hash;  // as a Content-Security-Policy names it
};

extern const PagePart PageCss, ViewerCss, ViewerJs;

}  // namespace concarte::writing
