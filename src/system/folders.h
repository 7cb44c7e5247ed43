// Where things are on this machine: the program's own files and the user's XDG folders.
#pragma once

#include <filesystem>
#include <vector>

namespace concarte::system {

// The folder of the running executable.
std::filesystem::path executable_folder();
// The program's read-only files (themes, schema): share/concarte beside the executable, or ../share/concarte.
std::filesystem::path assets_folder();
// The translations: share/locale beside the executable, or ../share/locale.
std::filesystem::path locale_folder();
// XDG folders of the program, created when missing; empty when that is impossible.
std::filesystem::path cache_folder();
std::filesystem::path config_folder();
std::filesystem::path state_folder();
std::filesystem::path data_folder();
// Where dictionaries of spelling may be, the person's own first; some do not exist.
std::vector<std::filesystem::path> dictionary_folders();
// Where thesauri and the program's own lists of words may be, the person's own first; some do not exist.
std::vector<std::filesystem::path> word_folders();

}  // namespace concarte::system
