// The interface's words in the user's language, through gettext.
#include "base/translate.h"

#include <clocale>
#include <cstdlib>
#include <libintl.h>

// glibc's own way to make gettext look at LANGUAGE again ("Changing the language at runtime", gettext manual).
extern "C" int _nl_msg_cat_cntr;

namespace concarte {
namespace {

std::string spoken() {
  const char* languages = std::getenv("LANGUAGE");
  return languages == nullptr ? std::string{} : std::string(languages);
}

void speak(const std::string& languages) {
  setenv("LANGUAGE", languages.c_str(), 1);
  ++_nl_msg_cat_cntr;
}

}  // namespace

void start_translation(std::string_view language, const std::string& locale_folder) {
  // gettext stays in English while LC_MESSAGES is "C", as it is where no French locale is installed: C.UTF-8 is
  // always there, and LANGUAGE then decides alone.
  for (const int category : {LC_CTYPE, LC_MESSAGES}) {
    const char* set = std::setlocale(category, "");
    if (set == nullptr || std::string_view(set) == "C" || std::string_view(set) == "POSIX") std::setlocale(category, "C.UTF-8");
  }
  if (!language.empty()) {
    setenv("LANGUAGE", std::string(language).c_str(), 1);
  } else if (const char* wanted = std::getenv("LANGUAGE"); wanted == nullptr || *wanted == '\0') {
    for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
      const char* value = std::getenv(name);
      if (value == nullptr || *value == '\0') continue;
      setenv("LANGUAGE", std::string(value).substr(0, 2).c_str(), 1);
      break;
    }
  }
  bindtextdomain("concarte", locale_folder.c_str());
  bind_textdomain_codeset("concarte", "UTF-8");
  textdomain("concarte");
}

SayingIn::SayingIn(const std::string& language) : before_(spoken()) {
  is_other_ = !language.empty() && before_.substr(0, 2) != language.substr(0, 2);
  if (is_other_) speak(language);
}

SayingIn::~SayingIn() {
  if (is_other_) speak(before_);
}

const char* translate(const char* message) { return *message == '\0' ? message : gettext(message); }

const char* translate_count(const char* one, const char* many, unsigned long count) { return ngettext(one, many, count); }

}  // namespace concarte
