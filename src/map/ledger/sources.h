// The files of a synthesis: brought in, taken back, read again.
#pragma once

#include <string>

#include "map/edit/edit.h"
#include "map/ledger/source_node.h"

namespace concarte::ledger {

// A map's file, as it was read.
struct File {
  std::string path;     // as the person gave it
  std::string content;  // of a map that can be read
  std::string sha256;   // of the content
};

// The source that holds this very file, or the same map written otherwise (`map` is what the file holds), or null.
const Source* source_of(const Document& document, const SourceMaps& maps, const File& file, const Document& map);
// The id of the source that the file becomes: the same wherever it stands among the others.
SourceId source_for(const Document& document, const File& file);

// A new source stands last, all its ideas not yet placed; `map` is what the file holds. Its groups come with it, the words it has a
// sense for, and its loose ideas. Not for a file that is a source already.
edit::Edit add_source(const Document& document, const File& file, const Document& map);
// All that came from the source goes: its words, its links, its groups where no other source has them, itself. What was done since
// on nodes where others speak stays.
edit::Edit remove_source(const Document& document, const SourceMaps& maps, const SourceId& id);
// The very file that was brought in: the synthesis holds it again, where what it held was altered or lost.
edit::Edit restore_source(const Document& document, const SourceId& id, const File& file);
// The file has changed: ideas that are still in it keep their place and say their new words, those that are no longer leave their nodes
// (see rereading.h); new ones are not yet placed. `maps` are those of the sources as they were, `after` is what the file holds now. Groups, terms and loose ideas that are new in it come with it.
edit::Edit reread_source(const Document& document, const SourceMaps& maps, const SourceId& id, const File& file, const Document& after);

// A synthesis without a source yet: one root.
Document begin_synthesis(const document::Heading& heading, const std::string& root_text);

}  // namespace concarte::ledger
