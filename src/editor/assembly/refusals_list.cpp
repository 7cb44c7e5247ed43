// The pairs of ideas that people chose to keep apart, under the list of the sources.
#include "editor/assembly/refusals_list.h"

#include <array>

#include "base/translate.h"
#include "editor/widgets/widgets.h"

namespace concarte::ui {
namespace {

using ledger::SourceNode;
using session::Verb;

void show_pair(const Desk& desk, const ledger::Pair& pair) {
  const Style& style = desk.style;
  const float width = ImGui::GetContentRegionAvail().x;
  for (const SourceNode& idea : {pair.first, pair.second}) {
    const std::string words = ledger::first_line(desk.state().synthesis.maps, idea);
    show_words(style, shortened(words, width - style.px(8)), Type::small);
    ImGui::SetItemTooltip("%s", words.c_str());
  }
  if (show_button(style, translate("Ask again"), Emphasis::quiet)) {
    session::Arguments arguments;
    arguments.ideas = std::vector{ledger::to_string(pair.first), ledger::to_string(pair.second)};
    desk.push(Verb::allow_proposal, std::move(arguments));
  }
  show_gap(style, 8);
}

}  // namespace

void show_refusals(const Desk& desk, const std::vector<ledger::Pair>& pairs, bool& is_open) {
  if (pairs.empty()) return;
  if (show_way_to(desk.style, "refused", say_count("Kept apart: {} pair", "Kept apart: {} pairs", pairs.size()))) {
    is_open = !is_open;
    if (is_open) ImGui::SetScrollHereY(0);
  }
  if (!is_open) return;
  show_gap(desk.style, 8);
  ImGuiListClipper clipper;
  clipper.Begin(static_cast<int>(pairs.size()));
  while (clipper.Step())
    for (int i = clipper.DisplayStart; i < clipper.DisplayEnd; ++i) {
      ImGui::PushID(i);
      show_pair(desk, pairs[static_cast<std::size_t>(i)]);
      ImGui::PopID();
    }
}

}  // namespace concarte::ui
