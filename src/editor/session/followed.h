// What the picture of a session follows, to know whether something it depends on has changed.
#pragma once

#include "editor/session/glide.h"
#include "editor/session/session.h"

namespace concarte::session {

// All that the picture depends on, cheap to compare: panning and selecting change none of it.
struct Depended {
  std::uint64_t document_number = 0;
  std::uint64_t revision = 0;
  document::NodeId edited;
  document::TitledId titled;
  std::string words;
  char sign = 0;
  std::string theme_name;
  std::optional<layout::Style> good_style;
  std::optional<Step> lit;  // while presented: all but this branch is dimmed
  document::NodeId branch;
  bool operator==(const Depended&) const = default;
};

struct Session::Followed {
  std::optional<Depended> depended;
  bool is_figure_dimmed = false;
  std::uint64_t shown_document = 0;         // the document_number of the picture
  document::NodeId focus_before;            // what was selected before the last command that changes the map
  std::string theme_name;                   // as asked, even when another had to be taken
  std::optional<figure::Measured> awaited;  // what the arranger is working on
  bool is_figure_old = false;               // the document or the layout has changed since the figure was built
  // What is on the screen while `update` works out where it goes.
  struct Departure {
    layout::Layout layout;
    View view;
  };
  std::optional<Departure> departure;
  std::optional<Glide> glide;
  bool stopgap_shown = false;               // the picture's layout does not answer its request
  std::optional<layout::Style> good_style;  // the last that could be drawn, when the map's own cannot
  std::string refusal;                      // the sentence of the last command that was refused
  std::string refused_style;                // the map's own, once refused
  std::size_t next_preview = layout::AllStyles.size();
  std::uint64_t previewed_picture = 0;
};

}  // namespace concarte::session
