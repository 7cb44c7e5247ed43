// The commands of spelling: the word at the caret in another spelling, in one's own dictionary; its menu; and not at all.
#include "base/translate.h"
#include "base/utf8.h"
#include "editor/commands/performers.h"
#include "editor/state/own_words.h"
#include "editor/state/settings_file.h"
#include "map/language/dictionary.h"

namespace concarte::session::perform {
namespace {

// The wrong word at the caret; else whatever word is there.
language::Stretch word_at_caret(const Context& c) {
  const TextState& now = c.state.text_edit->now;
  if (const auto wrong = wrong_at(c.picture.proofs, now.caret)) return *wrong;
  const auto [begin, end] = utf8::word_at(now.text, now.caret);
  return {begin, end};
}

}  // namespace

Outcome replace_word(Context& c, const Arguments& a) {
  if (!c.state.text_edit) return refused(translate("No text is being edited."));
  const language::Stretch word = word_at_caret(c);
  TextEdit& edit = *c.state.text_edit;
  edit = reworded(std::move(edit), word.begin, word.end, a.text.value_or(""));
  edit.menu_shown = false;
  c.state.reveal_wanted = true;
  return {};
}

Outcome add_to_dictionary(Context& c, const Arguments& a) {
  if (!c.state.text_edit) return refused(translate("No text is being edited."));
  c.state.text_edit->menu_shown = false;
  const language::Stretch place = word_at_caret(c);
  const std::string word = a.text.value_or(c.state.text_edit->now.text.substr(place.begin, place.end - place.begin));
  if (language::words_to_spell(word) != std::vector{language::Stretch{0, word.size()}})
    return refused(translate("Put the caret in the word that the dictionary is to know."));
  return {{}, add_own_word(c.state, word)};
}

Outcome close_word_menu(Context& c, const Arguments&) {
  if (c.state.text_edit) c.state.text_edit->menu_shown = false;
  return {};
}

Outcome toggle_spelling(Context& c, const Arguments&) {
  const auto problem = change_settings(c.state, [](Settings& settings) { settings.spelling = !settings.spelling; });
  if (problem) return {{}, problem};
  const std::string& language = c.state.document.heading().language;
  if (c.state.settings.spelling && !language::find_dictionary(language, c.state.places.dictionaries))
    c.state.notice = Notice{Severity::warning,
                            say("Spelling is not checked: no dictionary of the language of this map is installed. It comes with the package {} of the system.",
                                "hunspell-" + language.substr(0, language.find('-'))),
                            std::nullopt, {}};
  return {};
}

}  // namespace concarte::session::perform
