// What a command line asks for, as values: one struct for each sub-command, read by `concarte` and by `concarte-window`.
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "cli/export_words.h"
#include "map/document/records.h"
#include "picture/layout/layout.h"
#include "picture/page/poster.h"
#include "picture/publish/format.h"

namespace concarte::cli {

// Files are named as the person typed them; `-` is standard input or output.

struct PixelSize {
  int width = 0;
  int height = 0;
  bool operator==(const PixelSize&) const = default;
};

struct Edit {
  std::vector<std::string> files;
  std::optional<PixelSize> size;
};

struct Screenshot {
  std::string map;     // empty: a new map
  std::string output;
  std::optional<PixelSize> size;
  std::string theme;   // empty: the map's own
  std::string script;  // a file of commands, performed before the picture is taken; empty: none
};

struct Export {
  std::string map;
  std::string output;
  std::optional<layout::Style> style;  // nothing: the map's own
  std::string theme;                   // empty: the map's own
  document::NodeId branch;             // empty: the whole map
  std::string figure;                  // of the map, by its id; empty: the map as it is
  bool all_figures = false;            // of the map: into the folder `output`, or one PDF
  std::string paper;                   // empty: as the figure says, or none
  double min_pt = 0;                   // 0: as the figure says
  publish::Format format = publish::Format::svg;
  publish::TextAs text = publish::TextAs::outlines;
  publish::PngOptions png;
  std::optional<page::PosterPaper> poster;  // cut over several pages of this paper
  bool with_map = true;   // in the figure, so that it can be opened again
  bool anonymous = false;
  bool in_words = false;               // rather than a figure
  std::optional<WordsForm> words;      // nothing: what the name's extension holds
};

struct Check {
  std::vector<std::string> files;
  bool mending = false;  // one file, and `output` is named
  std::string output;
  bool as_json = false;
};

// A map out of the figure that holds it.
struct Convert {
  std::string input;
  std::string output;
};

struct Describe {
  std::string map;
  bool as_json = false;
};

struct Arrange {
  std::string map;
  layout::Style style = layout::Style::mindmap;
};

struct Perform {
  std::string map;
  std::string commands = "-";
  std::string output;  // empty: the map is written only when a command says so
  bool keep_going = false;
};

// Two versions of a map, and where what differs is drawn or listed.
struct Compare {
  std::string before;
  std::string after;
  std::string output;  // empty: none
  std::string theme;   // empty: the new map's own
  std::string group;   // only what is about its ideas; empty: all
  bool as_json = false;
};

// Two versions that were edited apart, and the one both began from.
struct Merge {
  std::string base;
  std::string mine;
  std::string theirs;
  std::string output;
};

// The maps of several groups into one.
struct Synthesise {
  std::vector<std::string> maps;
  std::string output;
  std::optional<double> accept_above;  // nothing is merged without
  bool propose_only = false;
  bool as_json = false;
};

// The files of a synthesis, given back.
struct Unsynthesise {
  std::string map;
  std::string folder;
};

// What is still open in a synthesis.
struct Review {
  std::string map;
  bool as_json = false;
};

// Words to print: help, version, the list of commands.
struct Print {
  std::string words;
};

using Request = std::variant<Edit, Screenshot, Export, Check, Convert, Describe, Arrange, Perform, Compare, Merge, Synthesise, Unsynthesise, Review, Print>;

// A sentence: what is wrong with the command line, and what to type instead.
struct Misuse {
  std::string message;
};

// Starts the translation too, as the language may be one of the arguments. `arguments` are those after the program's name.
std::variant<Request, Misuse> read_arguments(std::vector<std::string> arguments);

}  // namespace concarte::cli
