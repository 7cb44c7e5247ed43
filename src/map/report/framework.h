// The columns and rows of a framework table, in the language being said.
#pragma once

#include "map/report/table.h"

namespace concarte::report {

// What `framework` shows under the table's heading.
void write_framework(const document::Document& document, const document::NodeId& branch, Table& table);

}  // namespace concarte::report
