// What cairo cannot say of a PDF: its language, and that its title is shown rather than its file's name.
#pragma once

#include <string>
#include <string_view>

namespace concarte::publish {

// The file with its catalogue written anew at its end (ISO 32000-1, 7.5.6: incremental update). As it is when the language is
// none (RFC 5646) or the file is not as cairo writes it.
std::string with_language(std::string pdf, std::string_view language);

}  // namespace concarte::publish
