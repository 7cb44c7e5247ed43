// A Hunspell dictionary of a language, and the words a person has added to it.
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "map/language/spelling_words.h"

namespace concarte::language {

// The dictionary's file without its ending, for a language such as `fr` or `fr-CA`: its own country's, else another's. Nothing
// when none is installed in these folders.
std::optional<std::filesystem::path> find_dictionary(std::string_view language, std::span<const std::filesystem::path> folders);

// Words are in UTF-8; ’ and ' are the same.
class Dictionary {
 public:
  // A dictionary that cannot be read, or is not in UTF-8, knows every word. Takes about 100 ms.
  explicit Dictionary(const std::filesystem::path& without_ending);
  ~Dictionary();

  void learn(const std::string& word);
  // What is wrong in one of `words_to_spell`, in bytes of the word; nothing when all is right.
  std::vector<Stretch> wrong_in(std::string_view word);
  // What may have been meant, the likeliest first. May take half a second.
  std::vector<std::string> suggestions(std::string_view wrong);

 private:
  struct Inside;
  std::unique_ptr<Inside> inside_;
};

}  // namespace concarte::language
