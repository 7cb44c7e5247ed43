// The menu of the word at the caret, in a label being edited.
#include "editor/ui/word_menu.h"

#include <utility>

#include <imgui.h>
#include <imgui_internal.h>

#include "base/translate.h"
#include "editor/commands/keys_in_force.h"
#include "editor/session/label_overlay.h"
#include "editor/state/lens.h"

namespace concarte::ui {
namespace {

using session::Verb;

constexpr const char* Menu = "##word";

// Enter does nothing there, lest it be pressed on another row than the one that is about to come.
void show_waiting(const char* words) {
  ImGui::PushItemFlag(ImGuiItemFlags_AutoClosePopups, false);
  ImGui::MenuItem(words);
  ImGui::SetItemDefaultFocus();
  ImGui::PopItemFlag();
}

void show_suggestions(const Desk& desk, WordMenu& menu) {
  const session::Proofs& proofs = desk.session.picture().proofs;
  if (proofs.asked.empty()) return;
  if (!proofs.suggestions) {
    show_waiting(translate("Searching…"));
  } else if (proofs.suggestions->empty()) {
    ImGui::MenuItem(translate("No suggestion"), nullptr, false, false);
  } else {
    const TypeScope type(desk.style, Type::body, Face::semibold);
    for (const std::string& word : *proofs.suggestions) {
      const bool is_chosen = ImGui::MenuItem(word.c_str());
      if (!std::exchange(menu.had_suggestions, true)) ImGui::FocusItem();  // the first, as they come
      if (!is_chosen) continue;
      session::Arguments arguments;
      arguments.text = word;
      desk.push(Verb::replace_word, arguments);
    }
  }
  ImGui::Separator();
  if (ImGui::MenuItem(translate(session::row(Verb::add_to_dictionary).label))) desk.push(Verb::add_to_dictionary);
  ImGui::Separator();
}

void show_clipboard(const Desk& desk) {
  const bool has_selection = !session::selected_text(desk.state().text_edit->now).empty();
  const auto item = [&](const char* label, Verb verb, bool is_enabled) {
    if (!ImGui::MenuItem(label, session::key_words(verb, desk.state().settings).c_str(), false, is_enabled)) return;
    desk.push(verb);
    desk.push(Verb::close_word_menu);
  };
  item(translate("Cut"), Verb::text_cut, has_selection);
  item(translate("Copy"), Verb::text_copy, has_selection);
  item(translate("Paste"), Verb::text_paste, true);
}

void show_row(const Desk& desk, Verb verb, bool is_checked) {
  const session::CommandRow& row = session::row(verb);
  const std::string keys = session::key_words(verb, desk.state().settings);
  if (ImGui::MenuItem(translate(row.label), keys.c_str(), is_checked)) desk.push(verb);
}

}  // namespace

void show_word_menu(const Desk& desk, WordMenu& menu) {
  const auto& edit = desk.state().text_edit;
  const bool is_wanted = edit && edit->menu_shown;
  if (is_wanted && !menu.was_shown) {
    menu.had_suggestions = false;
    const Rect caret = session::screen_from_edited(desk.session.picture(), desk.state())(session::caret_in_figure(desk.session));
    const ImVec2 corner = ImGui::GetWindowPos();
    ImGui::SetNextWindowPos({corner.x + static_cast<float>(caret.x), corner.y + static_cast<float>(caret.bottom()) + desk.style.px(4)});
    ImGui::OpenPopup(Menu);
    ImGui::SetNavCursorVisible(true);
  }
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {desk.style.px(8), desk.style.px(8)});
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {desk.style.px(16), desk.style.px(12)});
  const bool is_open = ImGui::BeginPopup(Menu);
  if (is_open) {
    if (!is_wanted) ImGui::CloseCurrentPopup();
    else {
      show_suggestions(desk, menu);
      show_clipboard(desk);
      show_row(desk, Verb::text_select_all, false);
      ImGui::Separator();
      show_row(desk, Verb::toggle_spelling, desk.state().settings.spelling);
    }
    ImGui::EndPopup();
  }
  ImGui::PopStyleVar(2);
  // Closed by Escape or by a click elsewhere.
  if (!is_open && menu.was_shown && is_wanted) desk.push(Verb::close_word_menu);
  menu.was_shown = is_open && is_wanted;
}

}  // namespace concarte::ui
