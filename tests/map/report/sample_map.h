// What the tests of reports and of what is written from them share: maps in the file's own words.
#pragma once

#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "map/storage/map_file.h"

namespace concarte {

// An English map from its fields as JSON, such as `"nodes": [ … ], "links": [ … ]`.
inline document::Document map_with(const std::string& fields, const std::string& language = "en") {
  const std::string bytes =
      R"({"format": "concarte-map", "version": 1, "id": "m", "title": "Success", "language": ")" + language + "\", " + fields + "}";
  storage::Reading reading = storage::read_map(bytes, "map.json");
  for (const Problem& problem : reading.problems) ADD_FAILURE() << to_string(problem);
  return reading.document.value_or(document::Document{});
}

// A workshop as people hold them: three voices, a disputed idea, words that mean two things, an idea without a place.
inline document::Document workshop() {
  return map_with(R"json("event": {"name": "Seminar", "date": "2013-02-12", "place": "Lyon"}, "description": "Three tables.",
    "groups": [{"id": "t1", "kind": "workshop", "name": "Table 1"}, {"id": "t2", "kind": "workshop", "name": "Table 2"},
               {"id": "psy", "kind": "partner", "name": "Health"}],
    "nodes": [
      {"id": "r", "text": "What is success?"},
      {"id": "a", "parent": "r", "text": "The child", "kind": "theme", "folded": true},
      {"id": "b", "parent": "a", "text": "Dares to speak", "kind": "criterion", "status": "disputed", "tags": ["speech"],
       "note": "It can **look like** failure, see [this](https://a.fr/x) or [that](javascript:alert).\n\n- one\n- two",
       "links": ["https://a.fr/y", "javascript:alert(1)"],
       "contributions": [{"groups": ["t1", "psy"], "text": "He speaks up"}, {"groups": ["t2"]}],
       "stances": [{"groups": ["psy"], "stance": "for", "reason": "it wakes"}, {"groups": ["t1"], "stance": "for"},
                   {"groups": ["t1"], "stance": "against", "reason": "too soon"}]},
      {"id": "c", "parent": "b", "text": "It disturbs", "kind": "argument-against", "contributions": [{"groups": ["t2"]}]},
      {"id": "d", "parent": "a", "text": "Sleeps well", "kind": "criterion"},
      {"id": "e", "parent": "r", "text": "The family"},
      {"id": "f", "parent": "e", "text": "They come"}, {"id": "g", "parent": "e", "text": "They call"}],
    "inbox": [{"id": "i", "text": "And the holidays?", "contributions": [{"groups": ["t2"]}]}],
    "links": [{"id": "l", "from": "b", "to": "f", "kind": "depends", "label": "first"}],
    "boundaries": [{"id": "k", "nodes": ["f", "g"], "title": "Signs"}],
    "summaries": [{"id": "u", "nodes": ["b", "d"], "text": "It shows"}],
    "terms": [{"id": "w", "word": "success", "senses": [{"groups": ["t1"], "text": "a wish that comes back"}, {"groups": ["t2"], "text": "a level"}],
               "status": "distinct"}])json");
}

// Labels that people paste and that attackers write, as one map: each is the words of an idea, of a contribution and of a note.
inline const std::vector<std::string>& hostile_labels() {
  static const std::vector<std::string> Labels{
      "</text><script>alert(1)</script>", "]]><x>&amp;'\\\"", "# title", "1. first", "- item", "+ item", "> quote", "=====", "```", "*bold* _it_ ~~no~~ `code`",
      "[a](javascript:alert(1))", "<javascript:alert(1)>", "![x](http://a.fr/x.png)", "a\\nb\\n\\n- c", "\u202Egnp.exe", "مرحبا بكم", "你好，世界", "👩‍🏫 🎉",
      "\\\\end{document} $x^2$ %_{}#&~", "=1+1", "@SUM(A1)", "+33 6", "-1", "| a | b |", "    code", "&lt;b&gt;", std::string(10000, 'x')};
  return Labels;
}
inline document::Document hostile_map() {
  std::string nodes = R"({"id": "r", "text": "Root"})";
  int number = 0;
  for (const std::string& label : hostile_labels()) {
    const std::string id = "h" + std::to_string(number++);
    nodes += R"(, {"id": ")" + id + R"(", "parent": "r", "text": ")" + label + R"(", "note": ")" + label + R"(", "contributions": [{"groups": ["g"], "text": ")" +
             label + R"("}]}, {"id": ")" + id + R"(c", "parent": ")" + id + R"(", "text": ")" + label + "\"}";
  }
  return map_with(R"("groups": [{"id": "g", "kind": "workshop", "name": "</style>Table =1"}], "nodes": [)" + nodes + "]");
}

}  // namespace concarte
