// The left rail: one panel open at a time.
#include "editor/rail/rail.h"

#include <array>
#include <span>

#include <imgui.h>

#include "base/translate.h"
#include "editor/rail/versions_panel.h"
#include "editor/widgets/widgets.h"

namespace concarte::ui {
namespace {

using session::LeftPanel;
using session::Verb;

struct Tab {
  LeftPanel panel;
  const char* label;  // English, to be translated
  Verb verb;
};
constexpr std::array Tabs{Tab{LeftPanel::outline, mark("Outline"), Verb::show_outline},
                           Tab{LeftPanel::inbox, mark("Ideas"), Verb::show_inbox},
                           Tab{LeftPanel::search, mark("Find"), Verb::find}, Tab{LeftPanel::filter, mark("Filter"), Verb::show_filter},
                           Tab{LeftPanel::history, mark("Steps"), Verb::show_history}};

// Workshops of their own: nothing else stands beside their names.
constexpr std::array FigureTabs{Tab{LeftPanel::figures, mark("Figures for the proceedings"), Verb::show_figures}};
constexpr std::array VersionTabs{Tab{LeftPanel::versions, mark("Differences and conflicts"), Verb::show_versions}};
constexpr std::array SynthesisTabs{Tab{LeftPanel::synthesis, mark("Sources"), Verb::show_synthesis}, Tab{LeftPanel::words, mark("Words"), Verb::show_words}, Tab{LeftPanel::audit, mark("Still open"), Verb::show_audit}};

std::span<const Tab> tabs_beside(LeftPanel panel) {
  if (panel == LeftPanel::figures) return FigureTabs;
  if (panel == LeftPanel::versions) return VersionTabs;
  if (panel == LeftPanel::synthesis || panel == LeftPanel::words || panel == LeftPanel::audit) return SynthesisTabs;
  return Tabs;
}

constexpr double TabsHeight = 44, Margin = 8;

// The open one is underlined with the accent.
void show_tabs(const Desk& desk) {
  const Style& style = desk.style;
  const ImVec2 corner = ImGui::GetWindowPos();
  const float width = ImGui::GetWindowWidth();
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const float bottom = corner.y + style.px(TabsHeight);
  list.AddRectFilled({corner.x, bottom - 1}, {corner.x + width, bottom}, packed(style.palette.rule));
  ImGui::PushStyleVar(ImGuiStyleVar_FramePadding, {style.px(8), style.px(6)});
  ImGui::SetCursorPos({style.px(Margin), style.px(7)});
  for (const Tab& tab : tabs_beside(desk.state().left_panel)) {
    const bool is_open = desk.state().left_panel == tab.panel;
    {
      const TypeScope type(style, Type::small, is_open ? Face::semibold : Face::regular);
      const ColourScope ink(ImGuiCol_Text, is_open ? style.palette.ink : style.palette.muted);
      if (show_button(style, translate(tab.label), Emphasis::quiet) && !is_open) desk.push(tab.verb);
    }
    if (is_open)
      list.AddRectFilled({ImGui::GetItemRectMin().x + style.px(8), bottom - style.px(2)}, {ImGui::GetItemRectMax().x - style.px(8), bottom}, packed(style.palette.accent));
    ImGui::SameLine(0, style.px(2));
  }
  ImGui::SetCursorPosX(width - style.px(Margin + 30));
  if (show_remove_button(style, translate("Close the left panel"))) desk.push(Verb::show_left_panel);
  ImGui::PopStyleVar();
  ImGui::SetCursorPos({0, style.px(TabsHeight)});
}

}  // namespace

bool has_keys_of_map(LeftPanel panel) { return panel == LeftPanel::outline; }

void show_rail(const Desk& desk, Rail& rail, bool takes_keyboard) {
  show_tabs(desk);
  switch (desk.state().left_panel) {
    case LeftPanel::outline: return show_outline(desk, rail.outline);
    case LeftPanel::inbox: return show_inbox_panel(desk, rail.inbox, takes_keyboard);
    case LeftPanel::history: return show_history(desk, rail.history, takes_keyboard);
    case LeftPanel::search: return show_search(desk, rail.search, takes_keyboard);
    case LeftPanel::filter: return show_filter(desk, rail.filter, takes_keyboard);
    case LeftPanel::figures: return show_figures(desk, takes_keyboard);
    case LeftPanel::versions: return show_versions(desk, takes_keyboard);
    case LeftPanel::synthesis: return show_sources(desk, rail.sources, takes_keyboard);
    case LeftPanel::words: return show_words_panel(desk, rail.words, takes_keyboard);
    case LeftPanel::audit: return show_audit(desk, rail.audit, takes_keyboard);
    case LeftPanel::none: return;
  }
}

}  // namespace concarte::ui
