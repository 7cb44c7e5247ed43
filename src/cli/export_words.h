// `concarte export` of words: the outline, the tables, the viewer, by the name's extension and `--as`.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "cli/terminal.h"
#include "map/document/document.h"
#include "picture/writing/words_form.h"

namespace concarte::cli {

struct Export;

using writing::WordsForm;
// What `--as` is followed by.
std::string all_words_forms();

// The ends of names that words may have: `html, md, csv, ods`.
std::string all_words_endings();
// Whether the name's extension is one of words: `.html`, `.md`, `.csv`, `.ods`.
bool is_name_of_words(const std::string& output);
// A sentence when that file cannot hold that form, naming what fits.
std::optional<std::string> misfit(const std::string& output, WordsForm form);

// Writes the words of the map, which `request` names; tells what went wrong.
Exit export_words(const Export& request, const document::Document& document);

}  // namespace concarte::cli
