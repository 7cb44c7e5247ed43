// What a map says as rows and columns: the grid of ideas and groups, the framework of a profession.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "map/document/document.h"

namespace concarte::report {

struct Cell {
  std::string text{};  // lines are separated by `\n`
  // How many rows the cell stands for: those under it have the same text and 0, for formats that cannot span.
  int rows = 1;
  std::vector<document::NodeId> ideas{};  // whose words they are, in the order of the lines; none of what is no idea
  bool operator==(const Cell&) const = default;
};
struct Row {
  std::vector<Cell> cells{};
  bool is_section = false;  // a theme rather than what is compared
  bool operator==(const Row&) const = default;
};
struct Column {
  std::string name{};
  bool is_narrow = false;  // numbers and single words
  bool operator==(const Column&) const = default;
};
struct Table {
  std::string title{};
  std::string language{};
  std::string event{};                 // where and when; may be empty
  std::vector<Column> columns{};       // of each row, as many cells
  std::size_t heading_columns = 1;   // the first ones say what a row is about
  std::vector<Row> rows{};
  std::vector<std::string> remarks{};  // how to read it, what is lacking in it
};

// Ideas as rows, groups as columns: the words of each and where it stands. An empty cell is silence. Nothing when the map has no
// groups. With a branch, only that idea and what is under it.
std::optional<Table> grid(const document::Document& document, const document::NodeId& branch = {});

// Activities, competences and qualities side by side, as cross-links join them, and what nothing joins; where there are no such
// kinds or no links between them, the levels of the tree as columns.
Table framework(const document::Document& document, const document::NodeId& branch = {});

}  // namespace concarte::report
