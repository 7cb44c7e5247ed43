// The map file: reads, checks, mends and writes `concarte-map` (see the format's page in the README).
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/problem.h"
#include "map/document/document.h"

namespace concarte::storage {

inline constexpr int FormatVersion = 1;

enum class Mending { refused, wanted };

struct Reading {
  // Whole and usable when `problems` holds no error, or only errors about a synthesis's sources and their ledger, which are left as
  // they are; or when mending was wanted and possible (what was done is said as warnings); empty otherwise.
  std::optional<document::Document> document;
  Problems problems;   // all of them, in the order of the file
  bool is_mendable = false;  // refused, and mending loses no word
  int version = FormatVersion;
  std::optional<std::string> inside;  // the map's own bytes, when what was read is a figure that holds it
  bool is_newer() const { return version > FormatVersion; }  // to be shown, never written
};

// Reads a map from bytes, or from a figure (SVG) that holds it. Lists every problem with its line. `name` is what the problems call the file.
Reading read_map(std::string_view bytes, const std::string& name, Mending mending = Mending::refused);
Reading read_map_file(const std::filesystem::path& path, Mending mending = Mending::refused);

// The document in the canonical form: reading and writing it again gives the same bytes.
std::string write_map(const document::Document& document);
// Refuses to take the place of a newer version's map or of a figure, whatever map is being written.
std::optional<Problem> write_map_file(const document::Document& document, const std::filesystem::path& path);

}  // namespace concarte::storage
