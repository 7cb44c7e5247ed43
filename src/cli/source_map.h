// The map a sub-command works on, read once and in the same way for all.
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "cli/terminal.h"
#include "map/document/document.h"

namespace concarte::cli {

struct SourceMap {
  document::Document document;
  std::string bytes;      // as they were read, or as they stood in the figure
  std::string figure;     // the figure's own bytes; empty: it is in none
  bool is_in_figure = false;  // read out of a figure: it has no file of its own
  bool is_newer = false;  // made by a newer version: to be read, never written
  Problems warnings;      // told already
};

// Tells every problem of the file. After errors there is only the exit code.
std::variant<SourceMap, Exit> read_map(const std::string& file);

// Says how to have maps that were refused mended, by the command to type; nothing when there are none.
void advise_mending(const std::vector<std::string>& files);

// Writes a map to a file or to standard output; tells why when it could not.
Exit write_map(const std::string& file, const document::Document& document);

// What is said when a newer version's map would have to be written.
Problem newer_version(const std::string& file);

}  // namespace concarte::cli
