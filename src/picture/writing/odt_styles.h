// The styles of an OpenDocument text: those that word processors know by name, so that a report takes the look of the proceedings
// it is pasted into.
#pragma once

#include <string>

namespace concarte::writing {

// Of styles.xml, the whole file.
std::string odt_styles(const std::string& language);
// Of content.xml: looks of words, and the paragraphs that turn a page.
std::string odt_automatic_styles();

}  // namespace concarte::writing
