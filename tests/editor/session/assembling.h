// Three tables' maps brought together at a desk, for tests of a synthesis under a person's hands.
#pragma once

#include <gtest/gtest.h>

#include "editor/session/desk.h"
#include "map/audit/audit.h"
#include "map/ledger/coverage.h"

namespace concarte::session {

class Assembling : public testing::Test {
 protected:
  Assembling() {
    Arguments arguments;
    arguments.paths.emplace();
    for (const char* name : {"groupe-1.json", "groupe-2.json", "groupe-3.json"})
      arguments.paths->push_back(std::string(CONCARTE_SOURCE_DIR "/maps/reussite-educative/") + name);
    const Outcome outcome = desk.perform(Verb::assemble, arguments);
    EXPECT_TRUE(outcome.done());
    desk.session().settle();
  }
  std::vector<Question> questions() const { return open_questions(desk.state()); }
  std::size_t placed() const {
    std::size_t count = 0;
    for (const auto& source : desk.map().all<document::Source>()) count += ledger::coverage(desk.map(), desk.state().synthesis.maps, source.id).placed;
    return count;
  }

  std::size_t audit_lines(audit::OpenKind kind) const {
    const audit::Audit found = audit::audit(desk.map(), desk.state().synthesis.maps);
    return static_cast<std::size_t>(std::ranges::count(found.open, kind, &audit::Open::kind));
  }

  Desk desk;
};

}  // namespace concarte::session
