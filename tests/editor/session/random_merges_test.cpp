// Two people edit copies of one map with commands at random: the merge is whole, keeps what either side wrote, and changes
// nothing where only one of them worked.
#include <gtest/gtest.h>

#include <set>
#include <string>

#include "editor/session/dice.h"
#include "map/comparison/compare.h"
#include "map/comparison/merge.h"
#include "map/storage/map_file.h"

namespace concarte::session {
namespace {

using document::Document;
using document::Node;

Document read(std::string_view bytes) {
  storage::Reading reading = storage::read_map(bytes, "map");
  EXPECT_TRUE(reading.problems.empty()) << (reading.problems.empty() ? "" : to_string(reading.problems.front())) << "\n" << bytes;
  return reading.document ? std::move(*reading.document) : Document{};
}

// `ids`: what new ids are made of; two people who have the same there make the same ids for different things.
Document edited(std::string_view bytes, unsigned seed, int count, std::string_view ids) {
  std::promise<bool> reduced_motion;
  reduced_motion.set_value(true);
  const Places places{.assets = CONCARTE_SOURCE_DIR "/assets", .cache = {}, .state = {}, .worker = {}, .reduced_motion = reduced_motion.get_future().share()};
  Session session(places, Mode::script);
  session.open(read(bytes), {}, FreshIds::from_bytes(ids));
  Dice dice(seed, session);
  for (int i = 0; i < count; ++i) (void)session.perform(dice.command());
  if (session.state().text_edit) (void)session.perform({Verb::text_finish, {}});
  return read(storage::write_map(session.document()));
}

// All words that a map holds about its ideas, and those that wait in its conflicts. Those of a source's idea count by its name: they are in
// a node, or the idea is set aside, or a conflict says where the other side had it.
std::multiset<std::string> words_in(const Document& document) {
  std::multiset<std::string> words;
  for (const NodeId& id : document::in_order(document)) {
    const Node& node = document.node(id);
    words.insert(node.text);
    words.insert(node.note);
    for (const document::Contribution& said : node.contributions)
      words.insert(said.source.empty() ? said.text : said.source + ":" + said.node);
    for (const document::Stance& stance : node.stances) words.insert(stance.reason);
  }
  for (const auto& item : document.all<document::InboxItem>()) words.insert(item.text);
  for (const auto& link : document.all<document::Link>()) words.insert(link.label);
  for (const auto& conflict : document.all<document::Conflict>()) words.insert(conflict.theirs);
  for (const auto& source : document.all<document::Source>())
    for (const document::Placement& row : source.nodes)
      if (row.fate == document::Fate::set_aside) words.insert(std::string(source.id.view()) + ":" + row.node);
  for (const auto& conflict : document.all<document::Conflict>())
    if (conflict.field.starts_with("nodes.")) words.insert(conflict.record + ":" + conflict.field.substr(6));
  words.erase(std::string());
  return words;
}

// What `side` wrote since the base is in the merged map.
void expect_kept(const Document& base, const Document& side, const Document& merged) {
  const auto known = words_in(base), kept = words_in(merged);
  for (const std::string& words : words_in(side)) {
    if (known.contains(words)) continue;
    EXPECT_TRUE(kept.contains(words)) << "lost: " << words;
  }
}

class RandomMerges : public testing::TestWithParam<unsigned> {
 protected:
  void merge_at_random(bool same_ids) {
    const std::string base_bytes = storage::write_map(read(FullMap));
    const Document base = read(base_bytes);
    const int count = 20 + static_cast<int>(GetParam()) * 12;
    const Document mine = edited(base_bytes, GetParam(), count, "mine");
    const Document theirs = edited(base_bytes, GetParam() + 1000, count, same_ids ? "mine" : "theirs");
    const std::string mine_bytes = storage::write_map(mine);

    EXPECT_EQ(storage::write_map(comparison::merge(base, mine, base)), mine_bytes);
    EXPECT_EQ(storage::write_map(comparison::merge(base, base, mine)), mine_bytes);
    EXPECT_EQ(storage::write_map(comparison::merge(base, mine, mine)), mine_bytes);
    EXPECT_TRUE(comparison::compare(mine, mine).empty());

    const Document merged = comparison::merge(base, mine, theirs);
    EXPECT_EQ(storage::write_map(read(storage::write_map(merged))), storage::write_map(merged));
    expect_kept(base, mine, merged);
    expect_kept(base, theirs, merged);
    const Document other_way = comparison::merge(base, theirs, mine);
    EXPECT_EQ(merged.node_count(), other_way.node_count());
    if (same_ids) return;
    for (const NodeId& id : document::in_order(merged)) EXPECT_NE(other_way.find(id), nullptr) << id.view();
  }
};

TEST_P(RandomMerges, keep_what_either_side_did) { merge_at_random(false); }
TEST_P(RandomMerges, keep_apart_what_both_gave_one_id) { merge_at_random(true); }

INSTANTIATE_TEST_SUITE_P(many, RandomMerges, testing::Range(1u, 25u));

}  // namespace
}  // namespace concarte::session
