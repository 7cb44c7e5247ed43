// The blocks of a report as HTML, for pages of any kind.
#pragma once

#include <string>
#include <vector>

#include "map/report/report.h"

namespace concarte::writing {

// Headings have the ids `idea-<id>` or `part-<anchor>`, items of ideas too. A figure block becomes `figure_html`.
std::string html_blocks(const std::vector<report::Block>& blocks, std::string_view figure_html = {});
// The same without ids and without links to ideas: for a second place in a page.
std::string html_blocks_alone(const std::vector<report::Block>& blocks);
std::string html_words(const report::Words& words, bool leads_to_ideas = true);
// The id of a block, or the empty string.
std::string id_of(const report::Block& block);

// What an inline SVG has instead of a file's first line.
std::string inline_svg(std::string_view svg);
// `<meta …>`: the encoding, the screens, and what the page may load or run: nothing but these hashes.
std::string page_head(const std::string& language, const std::string& title, std::string_view style_hash, std::string_view script_hash = {});

}  // namespace concarte::writing
