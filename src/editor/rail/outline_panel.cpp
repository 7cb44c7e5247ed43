// The outline: rows in sight are painted, the pointer is met by arithmetic.
#include "editor/rail/outline_panel.h"

#include <algorithm>
#include <cmath>

#include <imgui.h>

#include "base/translate.h"
#include "editor/rail/outline_row.h"
#include "editor/widgets/widgets.h"
#include "map/document/walk.h"

namespace concarte::ui {
namespace {

using document::NodeId;
using session::Arguments;
using session::Verb;

void follow_document(const Desk& desk, OutlinePanel& panel) {
  const session::State& state = desk.state();
  const auto revision = state.history.revision();
  const NodeId branch = session::branch_shown(state);
  const auto session_number = desk.session.number();
  if (panel.session_number == session_number && panel.document_number == state.document_number && panel.revision == revision && panel.branch == branch &&
      panel.node_count == desk.document().node_count())
    return;
  panel.rows = outline_rows(desk.document(), branch);
  panel.branch = branch;
  panel.session_number = session_number;
  panel.document_number = state.document_number;
  panel.revision = revision;
  panel.node_count = desk.document().node_count();
}

// As little as needed, with a row more beyond it, so that one sees what comes next.
void bring_into_sight(const OutlinePanel& panel, const NodeId& node, float row_height) {
  const auto found = std::find_if(panel.rows.begin(), panel.rows.end(), [&](const OutlineRow& row) { return row.node == node; });
  if (found == panel.rows.end()) return;
  const float top = static_cast<float>(found - panel.rows.begin()) * row_height;
  const float height = ImGui::GetWindowHeight();
  const float scroll = ImGui::GetScrollY();
  if (top - row_height < scroll) ImGui::SetScrollY(std::max(0.0F, top - row_height));
  else if (top + 2 * row_height > scroll + height) ImGui::SetScrollY(top + 2 * row_height - height);
}

void take_click(const Desk& desk, const OutlineRow& row, bool on_triangle) {
  const ImGuiIO& io = ImGui::GetIO();
  Arguments about;
  about.node = row.node;
  if (on_triangle) return desk.push(Verb::toggle_fold, about);
  if (ImGui::IsMouseDoubleClicked(ImGuiMouseButton_Left)) return desk.push(Verb::edit_text, about);
  about.extend = io.KeyCtrl || io.KeyShift;
  desk.push(Verb::select, about);
}

void take_pointer(const Desk& desk, const OutlinePanel& panel, float top, float row_height) {
  if (!ImGui::IsWindowHovered()) return;
  const ImVec2 mouse = ImGui::GetIO().MousePos;
  const auto index = static_cast<std::ptrdiff_t>(std::floor((mouse.y - top) / row_height));
  if (index < 0 || index >= std::ssize(panel.rows) || !ImGui::IsMouseClicked(ImGuiMouseButton_Left)) return;
  const OutlineRow& row = panel.rows[static_cast<std::size_t>(index)];
  const float triangle = triangle_x(desk.style, row.level) + ImGui::GetWindowPos().x;
  const bool has_children = !desk.document().children(row.node).empty();
  take_click(desk, row, has_children && std::abs(mouse.x - triangle) < desk.style.px(10));
}

}  // namespace

std::vector<OutlineRow> outline_rows(const document::Document& document, const NodeId& branch) {
  std::vector<OutlineRow> rows;
  std::vector<OutlineRow> pending;
  const auto push = [&pending](std::span<const NodeId> siblings, int level) {
    for (auto node = siblings.rbegin(); node != siblings.rend(); ++node) pending.push_back({*node, level});
  };
  if (branch.empty()) push(document.roots(), 1);
  else pending.push_back({branch, 1});
  while (!pending.empty()) {
    const OutlineRow row = pending.back();
    pending.pop_back();
    rows.push_back(row);
    const auto [node, children] = document.family(row.node);
    if (!node.folded) push(children, row.level + 1);
  }
  return rows;
}

void show_outline(const Desk& desk, OutlinePanel& panel) {
  const Style& style = desk.style;
  follow_document(desk, panel);
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {0, 0});
  ImGui::PushStyleVar(ImGuiStyleVar_ChildBorderSize, 0);
  const bool is_visible = ImGui::BeginChild("##outline", {0, 0}, ImGuiChildFlags_None, ImGuiWindowFlags_NoNavInputs);
  ImGui::PopStyleVar(2);
  if (is_visible) {
    const float row_height = style.px(OutlineRowHeight);
    const NodeId focus = desk.state().selection.focus();
    if (panel.focus != focus) bring_into_sight(panel, focus, row_height);
    panel.focus = focus;
    ImGui::Dummy({1, row_height * static_cast<float>(panel.rows.size()) + style.px(8)});
    const float top = ImGui::GetWindowPos().y - ImGui::GetScrollY() + style.px(4);
    take_pointer(desk, panel, top, row_height);
    const float seen_top = ImGui::GetWindowPos().y;
    const auto first = static_cast<std::size_t>(std::max(0.0F, std::floor((seen_top - top) / row_height)));
    const auto count = static_cast<std::size_t>(std::ceil(ImGui::GetWindowHeight() / row_height)) + 1;
    for (std::size_t i = first; i < std::min(panel.rows.size(), first + count); ++i)
      paint_row(desk, panel.rows[i], top + static_cast<float>(i) * row_height);
  }
  ImGui::EndChild();
}

}  // namespace concarte::ui
