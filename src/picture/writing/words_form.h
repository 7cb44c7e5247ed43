// What a map's words may be written as, and which files hold that.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "map/document/document.h"

namespace concarte::writing {

enum class WordsForm : std::uint8_t { outline, viewer, framework, grid };
inline constexpr std::array AllWordsForms{WordsForm::outline, WordsForm::viewer, WordsForm::framework, WordsForm::grid};

// What `--as` is followed by.
std::string_view word(WordsForm form);
std::optional<WordsForm> words_form_from(std::string_view word);
// The ends of the names of files that hold it: `.html`, `.md` …, the first for output without a name.
std::span<const std::string_view> extensions(WordsForm form);
bool is_held_by(WordsForm form, std::string_view extension);
// What a file with that extension holds when nothing is said; for spreadsheets the grid of the groups or, without groups, the
// framework. Nothing for an extension that is none of words.
std::optional<WordsForm> usual_form(std::string_view extension, const document::Document& document);

}  // namespace concarte::writing
