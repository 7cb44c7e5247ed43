// A file that grows by what is appended, locked for as long as the program that writes it lives.
#pragma once

#include <filesystem>
#include <optional>
#include <string_view>
#include <variant>

#include "base/problem.h"
#include "system/descriptor.h"

namespace concarte::system {

// The lock goes with the program, however it ends: a file that can be locked was left behind.
class GrowingFile {
 public:
  // A new file, for its owner's eyes only. There must be none of this name.
  static std::variant<GrowingFile, Problem> create(const std::filesystem::path& path);
  // Locks a file that was left behind. Nothing when another program holds it, or it is not there.
  static std::optional<GrowingFile> take(const std::filesystem::path& path);

  // Appends all the bytes or, when it says why not, none.
  std::optional<Problem> append(std::string_view bytes);
  void remove();
  const std::filesystem::path& path() const { return path_; }

 private:
  GrowingFile(std::filesystem::path path, Descriptor file) : path_(std::move(path)), file_(std::move(file)) {}

  std::filesystem::path path_;
  Descriptor file_;
};

}  // namespace concarte::system
