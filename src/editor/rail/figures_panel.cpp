// The figures of the proceedings, one of them in fields.
#include "editor/rail/figures_panel.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include <fmt/format.h>
#include <imgui.h>

#include "base/date_words.h"
#include "base/translate.h"
#include "editor/state/figure_chosen.h"
#include "editor/state/typing_helps.h"
#include "editor/widgets/chip.h"
#include "editor/widgets/choices.h"
#include "editor/widgets/widgets.h"
#include "map/document/vocabulary.h"
#include "picture/page/compile.h"
#include "picture/page/paper.h"

namespace concarte::ui {
namespace {

using document::Figure;
using session::Arguments;
using session::Verb;

constexpr std::array Inks{document::Ink::colour, document::Ink::grey, document::Ink::high_contrast};

Arguments setting(const Figure& figure, const char* name, std::string value) {
  Arguments arguments;
  arguments.figure = figure.id;
  arguments.setting = name;
  arguments.text = std::move(value);
  return arguments;
}

std::string number_words(double number) { return number > 0 ? fmt::format("{}", number) : std::string(); }

// A field of the figure under its caption.
void show_setting(const Desk& desk, const Figure& figure, const char* name, const std::string& words, const char* caption, const char* hint,
                  bool is_prose, float width = 0) {
  if (caption != nullptr) show_caption(desk.style, caption);
  TextBox box;
  box.hint = hint;
  box.width = width;
  box.is_enabled = desk.session.is_enabled(Verb::set_figure);
  if (is_prose) box.helps = session::typing_helps(desk.state());
  show_field(desk, name, words, box, [id = figure.id, name](const std::string& typed) {
    Figure meant;
    meant.id = id;
    return session::Command{Verb::set_figure, setting(meant, name, typed)};
  });
}

// Two short fields side by side, each under its own caption.
void show_pair(const Desk& desk, const Figure& figure, const char* left, const std::string& left_words, const char* left_caption, const char* left_hint,
               const char* right, const std::string& right_words, const char* right_caption, const char* right_hint) {
  const float gap = desk.style.px(12);
  const float width = (ImGui::GetContentRegionAvail().x - gap) / 2;
  ImGui::BeginGroup();
  ImGui::PushItemWidth(width);
  show_setting(desk, figure, left, left_words, left_caption, left_hint, false, width);
  ImGui::PopItemWidth();
  ImGui::EndGroup();
  ImGui::SameLine(0, gap);
  ImGui::BeginGroup();
  show_setting(desk, figure, right, right_words, right_caption, right_hint, false, width);
  ImGui::EndGroup();
}

std::string figure_words(const Figure& figure) {
  const std::string name = figure.number.empty() ? std::string(translate("Figure")) : say("Figure {}", figure.number);
  return figure.caption.empty() ? name : name + " – " + figure.caption;
}

void show_list(const Desk& desk, const Figure* chosen) {
  const Style& style = desk.style;
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {0, 0});
  for (const Figure& figure : desk.document().all<Figure>()) {
    ImGui::PushID(figure.id.view().data(), figure.id.view().data() + figure.id.view().size());
    const ImVec2 corner = ImGui::GetCursorScreenPos();
    const float width = ImGui::GetContentRegionAvail().x, height = style.px(32);
    if (ImGui::Selectable("##figure", &figure == chosen, ImGuiSelectableFlags_None, {width, height})) {
      Arguments arguments;
      arguments.figure = figure.id;
      desk.push(Verb::choose_figure, arguments);
    }
    const TypeScope type(style, Type::body, &figure == chosen ? Face::semibold : Face::regular);
    const std::string words = figure_words(figure);
    const std::string shown = shortened(words, width - style.px(16));
    ImGui::GetWindowDrawList()->AddText({corner.x + style.px(8), corner.y + (height - ImGui::GetFontSize()) / 2}, packed(style.palette.ink), shown.c_str());
    if (shown != words) ImGui::SetItemTooltip("%s", words.c_str());
    ImGui::PopID();
  }
  ImGui::PopStyleVar();
}

void show_adding(const Desk& desk, bool takes_keyboard) {
  const Style& style = desk.style;
  if (show_button(style, translate("Add a figure"), Emphasis::primary)) desk.push(Verb::add_figure);
  if (takes_keyboard) take_keyboard();
  const document::NodeId focus = desk.state().selection.focus();
  if (focus.empty() || focus == desk.document().main_root()) return;
  if (show_button(style, translate("Add a figure of the selected branch"))) {
    Arguments arguments;
    arguments.node = focus;
    desk.push(Verb::add_figure, arguments);
  }
}

// What the figure shows: all the map, or a branch of it.
void show_branch_setting(const Desk& desk, const Figure& figure) {
  const Style& style = desk.style;
  show_caption(style, translate("What it shows"));
  const document::Node* branch = desk.document().find(figure.branch);
  const std::string words = figure.branch.empty() ? translate("The whole map") : branch == nullptr ? translate("A branch that was removed") : branch->text;
  if (!begin_combo(style, "##branch", shortened(words, ImGui::GetContentRegionAvail().x - style.px(40)))) return;
  const auto choose = [&](const document::NodeId& id) { desk.push(Verb::set_figure, setting(figure, "branch", std::string(id.view()))); };
  if (ImGui::Selectable(translate("The whole map"), figure.branch.empty())) choose({});
  const auto show_choice = [&](const document::Node& node) {
    ImGui::PushID(node.id.view().data(), node.id.view().data() + node.id.view().size());
    if (ImGui::Selectable(shortened(node.text, style.px(320)).c_str(), node.id == figure.branch)) choose(node.id);
    ImGui::PopID();
  };
  const document::NodeId focus = desk.state().selection.focus();
  const document::Node* selected = desk.document().find(focus);
  if (selected != nullptr && selected->id != desk.document().main_root() && selected->parent != desk.document().main_root()) show_choice(*selected);
  for (const document::NodeId& child : desk.document().children(desk.document().main_root())) show_choice(desk.document().node(child));
  ImGui::EndCombo();
}

template <class Value>
void turn(std::vector<Value>& values, const Value& value) {
  if (std::erase(values, value) == 0) values.push_back(value);
}

void show_filter_settings(const Desk& desk, const Figure& figure) {
  const Style& style = desk.style;
  if (!desk.document().all<document::Group>().empty()) {
    show_caption(style, translate("Only what these groups proposed"));
    begin_chips();
    for (const document::Group& group : desk.document().all<document::Group>()) {
      const bool is_on = std::find(figure.filter.groups.begin(), figure.filter.groups.end(), group.id) != figure.filter.groups.end();
      if (!show_chip(style, group.name, is_on, &group)) continue;
      std::vector<document::GroupId> groups = figure.filter.groups;
      turn(groups, group.id);
      Arguments arguments = setting(figure, "groups", {});
      arguments.groups.emplace();
      for (const document::GroupId& id : groups) arguments.groups->emplace_back(id.view());
      desk.push(Verb::set_figure, arguments);
    }
    show_gap(style, 12);
  }
  show_caption(style, translate("Only ideas in this status"));
  begin_chips();
  for (const document::Status status : Statuses) {
    const std::string word(document::word(status));
    const bool is_on = std::find(figure.filter.statuses.begin(), figure.filter.statuses.end(), word) != figure.filter.statuses.end();
    if (!show_chip(style, translate(document::label(status)), is_on)) continue;
    Arguments arguments = setting(figure, "statuses", {});
    arguments.statuses = figure.filter.statuses;
    turn(*arguments.statuses, word);
    desk.push(Verb::set_figure, arguments);
  }
  show_gap(style, 12);
}

const char* paper_label(std::string_view word) {
  if (word == "A4") return mark("A4, upright");
  if (word == "A4-landscape") return mark("A4, landscape");
  if (word == "A3") return mark("A3, upright");
  if (word == "A3-landscape") return mark("A3, landscape");
  if (word == "A5") return mark("A5, upright");
  return mark("A5, landscape");
}

void show_paper(const Desk& desk, const Figure& figure) {
  show_caption(desk.style, translate("Paper"));
  const std::string word = figure.paper.empty() ? "A4" : figure.paper;
  const bool is_known = std::find(std::begin(page::PaperWords), std::end(page::PaperWords), word) != std::end(page::PaperWords);
  if (!begin_combo(desk.style, "##paper", is_known ? translate(paper_label(word)) : word)) return;
  for (const std::string_view choice : page::PaperWords)
    if (ImGui::Selectable(translate(paper_label(choice)), choice == word)) desk.push(Verb::set_figure, setting(figure, "paper", std::string(choice)));
  ImGui::EndCombo();
}

void show_layout(const Desk& desk, const Figure& figure) {
  show_caption(desk.style, translate("Layout"));
  const auto asked = layout::style_from(figure.layout_style);
  if (!begin_combo(desk.style, "##layout", asked ? translate(layout::label(*asked)) : translate("That of the map"))) return;
  if (ImGui::Selectable(translate("That of the map"), !asked)) desk.push(Verb::set_figure, setting(figure, "layout", {}));
  for (const layout::Style style : layout::AllStyles)
    if (ImGui::Selectable(translate(layout::label(style)), asked == style))
      desk.push(Verb::set_figure, setting(figure, "layout", std::string(layout::word(style))));
  ImGui::EndCombo();
}

void show_ink_and_legend(const Desk& desk, const Figure& figure) {
  std::array<std::string, Inks.size()> inks;
  for (std::size_t i = 0; i < inks.size(); ++i) inks[i] = translate(document::label(Inks[i]));
  show_caption(desk.style, translate("Colours"));
  if (const auto clicked = show_choices(desk.style, "ink", inks, static_cast<int>(figure.ink)))
    desk.push(Verb::set_figure, setting(figure, "colour", std::string(document::word(Inks[*clicked]))));
  show_gap(desk.style, 12);
  const std::array<std::string, 2> answers{translate("With a legend"), translate("Without")};
  show_caption(desk.style, translate("Legend"));
  if (const auto clicked = show_choices(desk.style, "legend", answers, figure.legend ? 0 : 1))
    desk.push(Verb::set_figure, setting(figure, "legend", *clicked == 0 ? "true" : "false"));
  show_gap(desk.style, 12);
}

std::string event_words(const document::Document& document) {
  const document::Event& event = document.heading().event;
  std::string words;
  for (const std::string& word : {event.name, event.place, date_words(event.date)})
    if (!word.empty()) words += (words.empty() ? "" : ", ") + word;
  return words;
}

void show_settings(const Desk& desk, const Figure& figure) {
  const Style& style = desk.style;
  show_setting(desk, figure, "number", figure.number, translate("Number"), "1", false, style.px(96));
  show_setting(desk, figure, "caption", figure.caption, translate("Title"), translate("What the figure says"), true);
  show_branch_setting(desk, figure);
  show_gap(style, 12);
  show_filter_settings(desk, figure);
  show_layout(desk, figure);
  show_gap(style, 12);
  show_paper(desk, figure);
  show_gap(style, 12);
  show_pair(desk, figure, "width_mm", number_words(figure.width_mm), translate("Width of the column, mm"), translate("the whole page"), "min_pt",
            number_words(figure.min_pt), translate("Smallest type, pt"), fmt::format("{}", page::UsualLeastPt).c_str());
  show_setting(desk, figure, "levels", figure.levels > 0 ? std::to_string(figure.levels) : std::string(), translate("Levels shown"), translate("all"), false, style.px(96));
  show_ink_and_legend(desk, figure);
  const std::string event = event_words(desk.document());
  show_setting(desk, figure, "source", figure.source, translate("Source"), event.empty() ? translate("Event, place, date") : event.c_str(), true);
  show_gap(style, 12);
  if (show_button(style, translate("Export the figure…"))) desk.push(Verb::export_figure);
  show_tip(desk, Verb::export_figure);
  show_gap(style, 8);
  if (show_button(style, translate("Remove the figure"), Emphasis::quiet)) {
    Arguments arguments;
    arguments.figure = figure.id;
    desk.push(Verb::remove_figure, arguments);
  }
}

}  // namespace

void show_figures(const Desk& desk, bool takes_keyboard) {
  const Style& style = desk.style;
  const Figure* chosen = session::figure_chosen(desk.state());
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {style.px(16), style.px(16)});
  ImGui::PushStyleVar(ImGuiStyleVar_ChildBorderSize, 0);
  const bool is_visible = ImGui::BeginChild("##figures", {0, 0}, ImGuiChildFlags_AlwaysUseWindowPadding);
  ImGui::PopStyleVar(2);
  if (is_visible) {
    if (chosen == nullptr) show_muted(style, translate("A figure is a picture of the map, or of a part of it, set for the printed proceedings: paper, smallest type, title, legend."), Type::body);
    else show_list(desk, chosen);
    show_gap(style, 16);
    show_adding(desk, takes_keyboard);
    if (chosen != nullptr) {
      show_gap(style, 12);
      show_rule(style);
      show_gap(style, 12);
      ImGui::PushID(chosen->id.view().data(), chosen->id.view().data() + chosen->id.view().size());
      show_settings(desk, *chosen);
      ImGui::PopID();
    }
  }
  ImGui::EndChild();
}

}  // namespace concarte::ui
