// A map as a table that people write in: what each cell shows, and whose words it holds. Column names are in the language being said.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "map/document/document.h"

namespace concarte::report {

// Where an idea is made whose words an empty cell has room for, so that the table shows it there.
struct SheetRoom {
  document::NodeId parent{};
  std::string kind{};
  document::NodeId partner{};  // the idea of its row that it is linked to; empty: its place in the map is enough
  bool operator==(const SheetRoom&) const = default;
};

struct SheetCell {
  document::NodeId idea{};    // whose words the cell holds; empty: nothing is written there
  document::GroupId group{};  // whose words of the idea; empty: the idea's own
  std::string words{};        // exactly as they are in the map; of a cell without an idea, what is to be read
  bool is_proposed = false;   // the group proposed the idea: in these words, or without any in those of the idea
  std::optional<document::Opinion> opinion{};  // the group's last word; none: it has not discussed the idea
  std::string reason{};
  std::optional<SheetRoom> room{};  // of a cell without an idea, where one may be written
  document::NodeId about{};   // of words to be read: the idea of the row that they speak of
  bool is_heading = false;    // what stands under it, or beside it, belongs to it
  int rows = 1;               // how many rows it stands for; 0: the cell above goes on
  bool operator==(const SheetCell&) const = default;
};

struct SheetRow {
  int level = 1;            // 1: the topmost ideas
  bool is_section = false;  // a root or a branch rather than what is compared
  std::vector<SheetCell> cells{};  // one for each column
  bool operator==(const SheetRow&) const = default;
};

struct SheetColumn {
  std::string name{};
  document::GroupId group{};  // empty: of ideas, or of remarks
  bool operator==(const SheetColumn&) const = default;
};

struct Sheet {
  std::vector<SheetColumn> columns{};
  std::vector<SheetRow> rows{};
  std::string remark{};  // what it does not show; may be empty
};

// Ideas in the order of the map, folded ones too, by groups. An empty cell is silence. With a branch, only that idea and what is under it.
Sheet grid_sheet(const document::Document& document, const document::NodeId& branch = {});
// The framework table (see table.h), an idea in each cell: where several stand together there, they stand in rows one under the other.
// Empty cells have room for the idea that is lacking.
Sheet framework_sheet(const document::Document& document, const document::NodeId& branch = {});

}  // namespace concarte::report
