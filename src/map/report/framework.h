// The columns and rows of a framework table, in the language being said.
#pragma once

#include "map/report/table.h"

namespace concarte::report {

// Ideas that are linked by what they are, or the levels of the tree.
enum class Framework { linked, levels };

// What `framework` shows under the table's heading.
Framework write_framework(const document::Document& document, const document::NodeId& branch, Table& table);

// How many ideas of the branch the table does not show, and of what kinds; empty when it shows all. Themes, branches without
// a kind and the topmost idea only order the others.
std::string left_out(const document::Document& document, const document::NodeId& branch, const Table& table);

}  // namespace concarte::report
