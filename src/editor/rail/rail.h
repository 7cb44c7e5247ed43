// The left rail: one panel open at a time, under a row of words that lead from one to the other.
#pragma once

#include "editor/assembly/audit_panel.h"
#include "editor/assembly/words_panel.h"
#include "editor/assembly/sources_panel.h"
#include "editor/rail/figures_panel.h"
#include "editor/rail/filter_panel.h"
#include "editor/rail/history_panel.h"
#include "editor/rail/inbox_panel.h"
#include "editor/rail/outline_panel.h"
#include "editor/rail/search_panel.h"
#include "editor/widgets/desk.h"

namespace concarte::ui {

inline constexpr double RailWidth = 344;  // units

// What the panels of the rail remember between two frames.
struct Rail {
  OutlinePanel outline;
  InboxPanel inbox;
  HistoryPanel history;
  SearchPanel search;
  FilterPanel filter;
  SourcesPanel sources;
  WordsPanel words;
  AuditPanel audit;
};

// Inside a window of its own, without padding. `takes_keyboard`: in this frame the open panel's first field, or its list, does.
void show_rail(const Desk& desk, Rail& rail, bool takes_keyboard);
// Whether the open panel's keys are those of the map (they go to the interaction), not those of fields and buttons.
bool has_keys_of_map(session::LeftPanel panel);

}  // namespace concarte::ui
