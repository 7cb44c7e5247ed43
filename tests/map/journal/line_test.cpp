// The lines of a journal: every change that an editor may make comes back exactly as it was.
#include <gtest/gtest.h>

#include "map/document/fit.h"
#include "map/journal/line.h"
#include "map/storage/random_map.h"

namespace concarte::journal {
namespace {

using namespace document;

std::optional<Line> again(const Line& line) {
  std::string text = to_string(line);
  EXPECT_EQ(text.find('\n'), text.size() - 1) << "one line, to its end: " << text;
  text.pop_back();
  return line_from(text);
}

// `before` is the map that the change is about.
void expect_same(const Change& change, const Document& before) {
  auto read = again(change);
  ASSERT_TRUE(read) << to_string(change);
  ASSERT_TRUE(std::holds_alternative<Change>(*read)) << to_string(change);
  restore_contents(std::get<Change>(*read), before);
  EXPECT_TRUE(std::get<Change>(*read) == change) << to_string(change) << to_string(std::get<Change>(*read));
}

// The records of two maps as what was added, removed and altered; ranks as moving about makes them.
Change change_between(const Document& one, const Document& other) {
  Change change = creation_of(one);
  const Change more = creation_of(other);
  const auto mix = [&more]<class Record>(RecordChanges<Record>& changes) {
    const std::vector<Record>& others = more.of<Record>().added;
    for (const Record& record : others) {
      Record moved = record;
      moved.rank = Rank::between(record.rank, {});
      changes.updated.push_back({record, moved});
    }
    changes.removed = others;
  };
  std::apply([&](auto&... changes) { (mix(changes), ...); }, change.records);
  change.heading = {one.heading(), other.heading()};
  return change;
}

TEST(JournalLine, KeepsEveryKindOfRecordAndOfFieldExactly) {
  for (unsigned seed = 1; seed <= 300; ++seed) {
    SCOPED_TRACE(seed);
    const Document one = storage::RandomMap(seed).make();
    const Document other = storage::RandomMap(seed + 1000).make();
    expect_same(creation_of(one), Document{});
    expect_same(change_between(one, other), other);
  }
}

TEST(JournalLine, DoesNotWriteASourceAgainAtEachStepOfItsLedger) {
  Source before;
  before.id = *SourceId::parse("s1");
  before.content = SharedText(std::string(10'000, 'x'));
  Source after = before;
  after.nodes.emplace_back().node = "n1";
  Change change;
  change.of<Source>().updated.push_back({before, after});
  EXPECT_LT(to_string(change).size(), 1'000u);
  Change creation;
  creation.of<Source>().added.push_back(before);
  EXPECT_GT(to_string(creation).size(), 10'000u);
}

TEST(JournalLine, KeepsAPathByteForByte) {
  for (const std::string path : {"", "/tmp/Carte d’été 100 %.json", "/tmp/\xff\xfe\n\"%41.json"}) {
    const auto read = again(Opening{path, 42});
    ASSERT_TRUE(read);
    EXPECT_EQ(std::get<Opening>(*read), (Opening{path, 42}));
  }
  EXPECT_EQ(std::get<Opening>(*again(Opening{"a", 0})).changes, 0);
}

TEST(JournalLine, KeepsTheWordsBeingTyped) {
  const Typing typing{change_between(storage::RandomMap(1).make(), storage::RandomMap(2).make())};
  EXPECT_EQ(std::get<Typing>(*again(typing)), typing);
  EXPECT_EQ(std::get<Typing>(*again(Typing{})), Typing{});
}

TEST(JournalLine, IsRefusedWhenItIsNotWhole) {
  const std::string line = to_string(creation_of(storage::RandomMap(7).make()));
  for (std::size_t size = 0; size + 1 < line.size(); ++size) EXPECT_FALSE(line_from(line.substr(0, size))) << size;
  EXPECT_FALSE(line_from("[]"));
  EXPECT_FALSE(line_from(R"({"journal": 2, "path": "later"})"));
  EXPECT_FALSE(line_from(R"({"added": {"nodes": [{"id": "a"}]}, "ranks": []})"));
  EXPECT_FALSE(line_from(R"({"added": {"nodes": [{"id": "a"}]}, "ranks": ["V", "W"]})"));
  EXPECT_FALSE(line_from(R"({"before": {"nodes": [{"id": "a"}]}, "ranks": ["V"]})"));
}

}  // namespace
}  // namespace concarte::journal
