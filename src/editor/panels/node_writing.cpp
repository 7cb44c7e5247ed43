// What is written about an idea besides its words: its note, its tags, its web links.
#include "editor/panels/node_writing.h"

#include <algorithm>

#include <imgui.h>
#include <imgui_internal.h>

#include "base/translate.h"
#include "base/utf8.h"
#include "editor/panels/node_commands.h"
#include "editor/state/typing_helps.h"
#include "editor/widgets/choices.h"
#include "editor/widgets/note_view.h"
#include "editor/widgets/widgets.h"

namespace concarte::ui {
namespace {

using document::Node;
using session::Arguments;
using session::Part;
using session::Verb;

bool is_being_written(const Desk& desk, const char* field) { return desk.draft && desk.draft->field == ImGui::GetID(field); }

void open(const Desk& desk, const std::string& address) {
  Arguments arguments;
  arguments.text = address;
  desk.push(Verb::open_link, std::move(arguments));
}

void write_note(const Desk& desk) { desk.push(Verb::edit_note); }

void show_note_field(const Desk& desk, const Node& node) {
  TextBox box;
  box.hint = translate("What the label does not say");
  box.breaks = Breaks::with_enter;
  box.keeps_words = true;
  box.helps = session::typing_helps(desk.state());
  box.min_lines = node.note.empty() && !is_being_written(desk, "note") ? 2 : 5;
  box.is_enabled = desk.session.is_enabled(Verb::set_note);
  show_field(desk, "note", node.note, box, about(Verb::set_note, node.id, [](Arguments& a, const std::string& w) { a.text = w; }));
}

// The field is there for the frames that the keyboard needs to reach it, and while it is written in.
bool is_field_wanted(const Desk& desk, bool takes_keyboard) {
  constexpr int FramesToReach = 4;
  int& left = *ImGui::GetStateStorage()->GetIntRef(ImGui::GetID("note wanted"), 0);
  left = takes_keyboard ? FramesToReach : std::max(left - 1, 0);
  return left > 0 || is_being_written(desk, "note");
}

void show_note_of(const Desk& desk, const Node& node, bool takes_keyboard) {
  const bool is_written = is_field_wanted(desk, takes_keyboard);
  show_caption(desk.style, translate("Note"));
  if (takes_keyboard) ImGui::SetKeyboardFocusHere();
  if (is_written || node.note.empty()) show_note_field(desk, node);
  if (is_written) return show_muted(desk.style, translate("**bold**, *italic*, - list, > quote, # heading. Ctrl+Enter ends it."));
  if (node.note.empty()) return;
  const auto clicked = show_note(desk.style, "note read", notes::read_note(node.note));
  if (!clicked) return;
  if (!clicked->address.empty()) open(desk, clicked->address);
  else if (desk.session.is_enabled(Verb::set_note)) write_note(desk);
}

// Tab completes the last tag: it owns the key while there is something to complete.
void offer_completion(const Desk& desk, ImGuiID field) {
  session::TextEdit& edit = desk.draft->edit;
  const std::string tag = completing_tag(desk.document(), edit.now.text);
  if (tag.empty()) return;
  ImGui::SetKeyOwner(ImGuiKey_Tab, field);
  show_muted(desk.style, say("Tab: {}", tag));
  if (!ImGui::IsKeyPressed(ImGuiKey_Tab, ImGuiInputFlags_None, field)) return;
  const std::string completed = with_last_tag(edit.now.text, tag);
  edit = session::caret_moved(session::caret_moved(edit, 0, false), edit.now.text.size(), true);
  edit = session::typed(std::move(edit), completed);
}

void show_tags(const Desk& desk, const Node& node, bool takes_keyboard) {
  show_caption(desk.style, translate("Tags"));
  TextBox box;
  box.hint = translate("Words between commas");
  box.keeps_words = true;
  box.is_enabled = desk.session.is_enabled(Verb::set_tags);
  if (takes_keyboard) ImGui::SetKeyboardFocusHere();
  show_field(desk, "tags", joined_tags(node.tags), box,
             about(Verb::set_tags, node.id, [](Arguments& a, const std::string& w) { a.tags = split_tags(w); }));
  if (is_being_written(desk, "tags")) offer_completion(desk, ImGui::GetID("tags"));
}

// True when it is clicked; as wide as `width` allows, on as many lines as it takes.
bool show_address(const Style& style, const std::string& address, float width) {
  const TypeScope small(style, Type::small);
  const ImVec2 corner = ImGui::GetCursorScreenPos();
  const ImVec2 size = ImGui::CalcTextSize(address.c_str(), nullptr, false, width);
  const bool clicked = ImGui::InvisibleButton("address", {std::max(size.x, 1.0F), std::max(size.y, 1.0F)});
  ImDrawList& list = *ImGui::GetWindowDrawList();
  list.AddText(ImGui::GetFont(), ImGui::GetFontSize(), corner, packed(style.palette.accent), address.c_str(), nullptr, width);
  if (ImGui::IsItemHovered()) {
    ImGui::SetMouseCursor(ImGuiMouseCursor_Hand);
    list.AddRectFilled({corner.x, corner.y + size.y - 1}, {corner.x + size.x, corner.y + size.y}, packed(style.palette.accent));
  }
  return clicked;
}

// The addresses, each with a cross, and a field for one more.
void show_addresses(const Desk& desk, const Node& node) {
  const Style& style = desk.style;
  show_caption(style, translate("Web links"));
  for (std::size_t i = 0; i < node.links.size(); ++i) {
    ImGui::PushID(static_cast<int>(i));
    const float top = ImGui::GetCursorPosY();
    const float left = ImGui::GetCursorPosX();
    const float end = left + ImGui::GetContentRegionAvail().x - style.px(30);
    ImGui::SetCursorPosY(top + style.px(6));
    if (show_address(style, node.links[i], end - left - style.px(4))) open(desk, node.links[i]);
    const float bottom = ImGui::GetCursorPosY();
    ImGui::SetCursorPos({end, top});
    if (show_remove_button(style, translate("Remove this address"))) {
      Arguments arguments;
      arguments.node = node.id;
      arguments.links = node.links;
      arguments.links->erase(arguments.links->begin() + static_cast<std::ptrdiff_t>(i));
      desk.push(Verb::set_links, arguments);
    }
    ImGui::SetCursorPosY(std::max(bottom, ImGui::GetCursorPosY()));
    ImGui::PopID();
  }
  TextBox box;
  box.hint = translate("Add an address: https://…");
  box.is_enabled = desk.session.is_enabled(Verb::set_links);
  show_field(desk, "address", {}, box, about(Verb::set_links, node.id, [links = node.links](Arguments& a, const std::string& w) {
    a.links = links;
    a.links->push_back(w);
  }));
}

std::size_t last_tag_begin(const std::string& typed) {
  const std::size_t comma = typed.rfind(',');
  const std::size_t begin = typed.find_first_not_of(' ', comma == std::string::npos ? 0 : comma + 1);
  return std::min(begin, typed.size());
}

}  // namespace

std::string completing_tag(const document::Document& map, const std::string& typed) {
  const std::string begun = utf8::folded(typed.substr(last_tag_begin(typed)));
  if (begun.empty()) return {};
  const std::vector<std::string> there = split_tags(typed);
  for (const std::string& tag : known_tags(map))
    if (utf8::folded(tag).starts_with(begun) && std::find(there.begin(), there.end(), tag) == there.end()) return tag;
  return {};
}

std::string with_last_tag(const std::string& typed, const std::string& tag) { return typed.substr(0, last_tag_begin(typed)) + tag + ", "; }

void show_writing(const Desk& desk, const Node& node, std::optional<Part> keyboard) {
  show_note_of(desk, node, keyboard == Part::note);
  show_gap(desk.style, 16);
  show_tags(desk, node, keyboard == Part::tags);
  show_gap(desk.style, 16);
  show_addresses(desk, node);
}

}  // namespace concarte::ui
