// Files put together as one ZIP, as the formats of office programs are.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace concarte::writing {

struct PackagePart {
  std::string name;
  std::string bytes;
};

// An OpenDocument package: `mimetype` first and as it is, its manifest, then the parts in their order. Without any date but
// that of the format's beginning, 1980-01-01: the same parts give the same bytes.
std::string open_document(std::string_view media_type, const std::vector<PackagePart>& parts);

// `<?xml …?>` and the opening of an element that declares the namespaces of OpenDocument.
std::string open_document_root(std::string_view element);
// styles.xml's and meta.xml's companions in every package.
std::string meta_xml(const std::string& title, const std::string& language);
// fo:language and fo:country of a language.
std::string language_attributes(const std::string& language);

}  // namespace concarte::writing
