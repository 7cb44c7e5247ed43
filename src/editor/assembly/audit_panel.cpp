// What is still open in a synthesis, at the left of the map: each sentence leads to what it is about.
#include "editor/assembly/audit_panel.h"

#include <algorithm>
#include <vector>

#include "base/translate.h"
#include "base/utf8.h"
#include "editor/assembly/gauge.h"
#include "editor/assembly/sources_panel.h"

namespace concarte::ui {
namespace {

using session::Verb;

void follow(const Desk& desk, AuditPanel& panel) {
  const auto revision = desk.state().history.revision();
  if (panel.is_made && panel.revision == revision && panel.document_number == desk.state().document_number) return;
  panel.audit = audit::audit(desk.document(), desk.state().synthesis.maps);
  panel.revision = revision;
  panel.document_number = desk.state().document_number;
  panel.is_made = true;
}

// Of several ideas, the one after the idea that is selected: one click after another leads through all of them.
document::NodeId node_after(const Desk& desk, const audit::Open& open) {
  std::vector<document::NodeId> nodes;
  for (const ledger::SourceNode& idea : open.ideas)
    if (const auto node = document::NodeId::parse(ledger::placement(desk.document(), idea).into)) nodes.push_back(*node);
  const auto selected = std::ranges::find(nodes, desk.state().selection.focus());
  if (nodes.empty()) return open.node;
  return selected == nodes.end() || std::next(selected) == nodes.end() ? nodes.front() : *std::next(selected);
}

void go_to(const Desk& desk, const audit::Open& open) {
  session::Arguments arguments;
  if (open.kind == audit::OpenKind::conflict && desk.state().left_panel != session::LeftPanel::versions) desk.push(Verb::show_versions);
  if (open.kind == audit::OpenKind::unplaced) {
    arguments.ideas = std::vector{ledger::to_string(open.idea)};
    desk.push(Verb::ask_about, std::move(arguments));
    if (desk.state().left_panel != session::LeftPanel::synthesis) desk.push(Verb::show_synthesis);
  } else if (const document::Term* term = desk.document().all<document::Term>().find(open.term)) {
    arguments.text = term->word;
    desk.push(Verb::look_at_word, std::move(arguments));
  } else if (open.kind == audit::OpenKind::unreadable_source || open.kind == audit::OpenKind::under_represented) {
    desk.push(Verb::show_synthesis);
  } else if (!open.node.empty()) {
    arguments.node = node_after(desk, open);
    desk.push(Verb::show_node, std::move(arguments));
  }
}

void show_coverage(const Desk& desk, const ledger::Coverage& counted) {
  const document::Source* source = desk.document().all<document::Source>().find(counted.source);
  if (source == nullptr) return;
  show_words(desk.style, ledger::title_of(desk.state().synthesis.maps, *source), Type::small, Face::semibold);
  show_gauge(desk.style, counted.placed, counted.total, ImGui::GetContentRegionAvail().x);
  show_gap(desk.style, 8);
}

// Of what the group said: its letter and name as on the map, and how much of it has found its place.
void show_group(const Desk& desk, const ledger::GroupCoverage& counted) {
  const Style& style = desk.style;
  const document::Group* group = desk.document().all<document::Group>().find(counted.group);
  if (group == nullptr) return;
  const ImVec2 corner = ImGui::GetCursorScreenPos();
  const float disc = style.px(DiscSize);
  show_disc(style, *group);
  ImGui::SetCursorScreenPos({corner.x + disc + style.px(8), corner.y});
  ImGui::BeginGroup();
  show_words(style, utf8::cleaned(group->name), Type::small);
  show_gauge(style, counted.placed, counted.total, ImGui::GetContentRegionAvail().x);
  ImGui::EndGroup();
  show_gap(style, 4);
}

void show_all_coverage(const Desk& desk, const audit::Audit& audit) {
  show_caption(desk.style, translate("What of each map is in its place"));
  for (const ledger::Coverage& counted : audit.coverage) show_coverage(desk, counted);
  if (audit.groups.empty()) return;
  show_gap(desk.style, 8);
  show_caption(desk.style, translate("By group"));
  for (const ledger::GroupCoverage& counted : audit.groups) show_group(desk, counted);
}

void accept(const Desk& desk, const audit::Open& minority) {
  session::Arguments arguments;
  arguments.source = minority.idea.source;
  desk.push(Verb::accept_alone, std::move(arguments));
}

void show_open(const Desk& desk, const audit::Open& open) {
  const Style& style = desk.style;
  const float width = ImGui::GetContentRegionAvail().x, pad = style.px(8);
  const TypeScope type(style, Type::small);
  const float height = ImGui::CalcTextSize(open.message.c_str(), nullptr, false, width - 2 * pad).y + 2 * pad;
  const ImVec2 corner = ImGui::GetCursorScreenPos();
  if (ImGui::Selectable("##open", false, ImGuiSelectableFlags_None, {width, height})) go_to(desk, open);
  ImGui::GetWindowDrawList()->AddText(ImGui::GetFont(), ImGui::GetFontSize(), {corner.x + pad, corner.y + pad}, packed(style.palette.ink),
                                      open.message.c_str(), nullptr, width - 2 * pad);
  if (open.kind != audit::OpenKind::minority) return;
  ImGui::Indent(pad);
  if (show_button(style, open.ideas.size() == 1 ? translate("Accept as it is") : translate("Accept as they are"), Emphasis::plain)) accept(desk, open);
  ImGui::Unindent(pad);
  show_gap(style, 8);
}

}  // namespace

void show_audit(const Desk& desk, AuditPanel& panel, bool takes_keyboard) {
  const Style& style = desk.style;
  follow(desk, panel);
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {style.px(16), style.px(12)});
  ImGui::BeginChild("audit", {0, 0}, ImGuiChildFlags_AlwaysUseWindowPadding);
  ImGui::PopStyleVar();
  const auto count = panel.audit.open.size();
  show_words(style, count == 0 ? std::string(translate("Nothing is open.")) : say_count("{} thing is open.", "{} things are open.", count), Type::body, Face::semibold);
  show_gap(style, 8);
  if (takes_keyboard) take_keyboard_below();
  for (std::size_t i = 0; i < count; ++i) {
    ImGui::PushID(static_cast<int>(i));
    show_open(desk, panel.audit.open[i]);
    ImGui::PopID();
  }
  show_gap(style, 16);
  show_all_coverage(desk, panel.audit);
  ImGui::EndChild();
}

}  // namespace concarte::ui
