// The words that groups share and may understand otherwise, at the left of the map.
#include "editor/assembly/words_panel.h"

#include "base/translate.h"
#include "editor/assembly/word_card.h"

namespace concarte::ui {
namespace {

using session::Arguments;
using session::Verb;
using synthesis::WordAtHand;

void look_at(const Desk& desk, const std::string& word) {
  Arguments arguments;
  arguments.text = word;
  desk.push(Verb::look_at_word, std::move(arguments));
}

void show_new_word(const Desk& desk, FreeField& fresh) {
  TextBox box;
  box.hint = translate("Another word to define");
  box.keeps_keyboard = true;
  if (!show_free_field(desk.style, "fresh", fresh, box).finished || fresh.words.empty()) return;
  Arguments arguments;
  arguments.text = fresh.words;
  desk.push(Verb::add_term, std::move(arguments));
  fresh = {};
}

// The word, what was decided of it, and the letters of those who use it.
void show_row(const Desk& desk, const WordAtHand& word, bool is_chosen) {
  const Style& style = desk.style;
  const float width = ImGui::GetContentRegionAvail().x, pad = style.px(8), height = style.px(58);
  const ImVec2 corner = ImGui::GetCursorPos();
  if (ImGui::Selectable("##word", is_chosen, ImGuiSelectableFlags_AllowOverlap, {width, height})) look_at(desk, word.word);
  const ImVec2 after = ImGui::GetCursorPos();
  const std::string decided = decision_label(word);
  const float aside = ImGui::CalcTextSize(decided.c_str()).x;
  ImGui::SetCursorPos({corner.x + pad, corner.y + style.px(6)});
  {
    const TypeScope type(style, Type::body, word.is_settled() ? Face::regular : Face::semibold);
    ImGui::TextUnformatted(shortened(word.word, width - aside - 4 * pad).c_str());
  }
  {
    const TypeScope type(style, Type::small, Face::regular);
    ImGui::SetCursorPos({corner.x + width - pad - ImGui::CalcTextSize(decided.c_str()).x, corner.y + style.px(8)});
    const ColourScope ink(ImGuiCol_Text, style.palette.muted);
    ImGui::TextUnformatted(decided.c_str());
  }
  ImGui::SetCursorPos({corner.x + pad, corner.y + style.px(30)});
  constexpr std::size_t MostDiscs = 10;
  for (std::size_t i = 0; i < std::min(word.groups.size(), MostDiscs); ++i) {
    if (i > 0) ImGui::SameLine(0, style.px(4));
    show_disc(style, *word.groups[i]);
  }
  ImGui::SetCursorPos({after.x, after.y - ImGui::GetStyle().ItemSpacing.y});
  ImGui::Dummy({0, 0});
}

}  // namespace

void show_words_panel(const Desk& desk, WordsPanel& panel, bool takes_keyboard) {
  const Style& style = desk.style;
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {style.px(16), style.px(12)});
  ImGui::BeginChild("words", {0, 0}, ImGuiChildFlags_AlwaysUseWindowPadding);
  ImGui::PopStyleVar();
  const std::vector<WordAtHand> words = synthesis::words_at_hand(desk.document(), desk.state().synthesis.words);
  if (takes_keyboard) ImGui::SetKeyboardFocusHere();
  show_new_word(desk, panel.fresh);
  show_gap(style, 8);
  if (!words.empty()) {
    show_muted(style, translate("The higher its gap, the further apart is what the groups make of a word or an idea."));
    show_gap(style, 8);
  }
  const bool is_looked_through = desk.state().synthesis.words_of == session::words_wanted(desk.state());
  if (words.empty() && !is_looked_through) show_muted(style, translate("Looking through the words of the groups…"), Type::body);
  if (words.empty() && is_looked_through)
    show_muted(style, translate("No word seems to mean one thing to some and another to others. Those you add here can be defined group by group."), Type::body);
  const std::size_t chosen = word_looked_at(desk, words);
  for (std::size_t i = 0; i < words.size(); ++i) {
    ImGui::PushID(words[i].word.c_str());
    show_row(desk, words[i], i == chosen);
    ImGui::PopID();
  }
  ImGui::EndChild();
}

}  // namespace concarte::ui
