// The outline: rows in sight are painted, the pointer is met by arithmetic.
#include "editor/rail/outline_panel.h"

#include <algorithm>
#include <cmath>
#include <string>

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
  panel.tops.clear();
  panel.branch = branch;
  panel.session_number = session_number;
  panel.document_number = state.document_number;
  panel.revision = revision;
  panel.node_count = desk.document().node_count();
}

// The rows below have moved when the words being typed take another line.
void measure(const Desk& desk, OutlinePanel& panel, OutlineLook look) {
  const auto& edit = desk.state().text_edit;
  const std::string typed = edit && look == OutlineLook::page ? edit->now.text : std::string();
  const float width = ImGui::GetWindowWidth();
  if (!panel.tops.empty() && panel.width == width && panel.scale == desk.style.scale && panel.typed == typed) return;
  panel.width = width;
  panel.scale = desk.style.scale;
  panel.typed = typed;
  panel.tops.assign(1, 0);
  for (const OutlineRow& row : panel.rows) panel.tops.push_back(panel.tops.back() + row_height(desk, row, look));
}

// As little as needed, with a row more beyond it, so that one sees what comes next.
void bring_into_sight(const Desk& desk, const OutlinePanel& panel, const NodeId& node) {
  const auto found = std::find_if(panel.rows.begin(), panel.rows.end(), [&](const OutlineRow& row) { return row.node == node; });
  if (found == panel.rows.end()) return;
  const auto place = static_cast<std::size_t>(found - panel.rows.begin());
  const float top = panel.tops[place], bottom = panel.tops[place + 1];
  const float more = desk.style.px(OutlineRowHeight);
  const float height = ImGui::GetWindowHeight();
  const float scroll = ImGui::GetScrollY();
  if (top - more < scroll) ImGui::SetScrollY(std::max(0.0F, top - more));
  else if (bottom + more > scroll + height) ImGui::SetScrollY(bottom + more - height);
}

// The row that has this point below the first one's top; the number of rows when none has.
std::size_t row_at(const OutlinePanel& panel, float y) {
  const auto after = std::upper_bound(panel.tops.begin(), panel.tops.end(), y);
  return after == panel.tops.begin() ? panel.rows.size() : static_cast<std::size_t>(after - panel.tops.begin()) - 1;
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

void take_pointer(const Desk& desk, const OutlinePanel& panel, float top) {
  if (!ImGui::IsWindowHovered()) return;
  const ImVec2 mouse = ImGui::GetIO().MousePos;
  const std::size_t index = row_at(panel, mouse.y - top);
  if (index >= panel.rows.size() || !ImGui::IsMouseClicked(ImGuiMouseButton_Left)) return;
  const OutlineRow& row = panel.rows[index];
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

void show_outline(const Desk& desk, OutlinePanel& panel, OutlineLook look) {
  const Style& style = desk.style;
  follow_document(desk, panel);
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {0, 0});
  ImGui::PushStyleVar(ImGuiStyleVar_ChildBorderSize, 0);
  const bool is_visible = ImGui::BeginChild("##outline", {0, 0}, ImGuiChildFlags_None, ImGuiWindowFlags_NoNavInputs);
  ImGui::PopStyleVar(2);
  if (is_visible) {
    measure(desk, panel, look);
    const NodeId focus = desk.state().selection.focus();
    if (panel.focus != focus) bring_into_sight(desk, panel, focus);
    panel.focus = focus;
    ImGui::Dummy({1, panel.tops.back() + style.px(8)});
    const float top = ImGui::GetWindowPos().y - ImGui::GetScrollY() + style.px(4);
    take_pointer(desk, panel, top);
    const float seen_top = ImGui::GetWindowPos().y - top;
    for (std::size_t i = row_at(panel, std::max(0.0F, seen_top)); i < panel.rows.size() && panel.tops[i] < seen_top + ImGui::GetWindowHeight(); ++i)
      paint_row(desk, panel.rows[i], top + panel.tops[i], panel.tops[i + 1] - panel.tops[i], look);
  }
  ImGui::EndChild();
}

}  // namespace concarte::ui
