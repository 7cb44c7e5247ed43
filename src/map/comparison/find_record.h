// Records by the words of files: an id without its kind, a field by its name.
#pragma once

#include <string_view>

#include "map/comparison/record_fields.h"
#include "map/document/document.h"

namespace concarte::comparison {

// Calls `visit` with the record of that id, whatever its kind; with the heading for the empty one. False when there is none.
template <class Visit>
bool visit_record(const document::Document& document, std::string_view id, Visit visit) {
  if (id.empty()) {
    visit(document.heading());
    return true;
  }
  const auto in_table = [&]<class Record>(std::type_identity<Record>) {
    const auto parsed = Record::Identifier::parse(id);
    const Record* record = nullptr;
    if constexpr (std::is_same_v<Record, document::Node>) record = parsed ? document.find(*parsed) : nullptr;
    else record = parsed ? document.all<Record>().find(*parsed) : nullptr;
    if (record != nullptr) visit(*record);
    return record != nullptr;
  };
  using namespace document;
  return in_table(std::type_identity<Node>{}) || in_table(std::type_identity<Group>{}) || in_table(std::type_identity<InboxItem>{}) ||
         in_table(std::type_identity<Link>{}) || in_table(std::type_identity<Boundary>{}) || in_table(std::type_identity<Summary>{}) ||
         in_table(std::type_identity<Term>{}) || in_table(std::type_identity<Figure>{}) || in_table(std::type_identity<Source>{});
}

// Calls `visit` with the value of the field, which `path` names as `kind` or `style.colour`. False when the record has no such field.
template <class Record, class Visit>
bool visit_field(Record& record, std::string_view path, Visit visit) {
  bool found = false;
  for_each_field<std::remove_const_t<Record>>([&](const auto& field) {
    const std::string_view name = field.name;
    auto& value = record.*field.member;
    if constexpr (HasFields<std::decay_t<decltype(value)>>) {
      if (path.size() > name.size() && path.starts_with(name) && path[name.size()] == '.')
        found = visit_field(value, path.substr(name.size() + 1), visit) || found;
    } else if (path == name) {
      visit(value);
      found = true;
    }
  });
  return found;
}

}  // namespace concarte::comparison
