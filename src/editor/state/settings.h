// What a person has chosen for all their maps: sizes, helps, panels, keys. A value; settings_file.h keeps it.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "map/language/typography.h"

namespace concarte::session {

inline constexpr double SmallestInterface = 0.8;
inline constexpr double LargestInterface = 2.5;

struct Settings {
  double interface_scale = 1;          // times what the screen wants; from SmallestInterface to LargestInterface
  std::string theme;                   // shown instead of each map's own; empty: the map's own
  bool typing_helps = true;            // apostrophes and no-break spaces as one types
  language::TypingHelps helps;         // which of them
  bool spelling = true;                // words unknown to the dictionary are underlined
  std::optional<bool> reduced_motion;  // empty: as the system asks
  bool inspector_shown = true;
  std::string left_panel;              // the one open; empty: none
  bool restores_maps = true;           // the maps open at the last end are open at the next start
  // Keys by command name, in the notation of key.h: `Ctrl+Shift+P`. A command that is not here has the table's own; an
  // empty list is a command without a key.
  std::map<std::string, std::vector<std::string>> keys;

  bool operator==(const Settings&) const = default;
};

}  // namespace concarte::session
