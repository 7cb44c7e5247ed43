// What is not lit pales, with all that belongs to it.
#include "picture/figure/dim.h"

#include "picture/figure/sample.h"

namespace concarte::figure {
namespace {

const char* Nodes = R"({"id": "r", "text": "Racine"}, {"id": "a", "parent": "r", "text": "Ici"}, {"id": "a1", "parent": "a", "text": "Dessous"},
  {"id": "b", "parent": "r", "text": "Ailleurs"}, {"id": "b1", "parent": "b", "text": "Loin"})";
const char* Others = R"("links": [{"id": "inside", "from": "a", "to": "a1"}, {"id": "across", "from": "a1", "to": "b1"}],
  "boundaries": [{"id": "near", "nodes": ["a1"], "title": "Près"}, {"id": "far", "nodes": ["b1"], "title": "Loin"}])";

// Whether anything of this record has another colour than before.
template <class Identifier>
bool has_paled(const Figure& before, const Figure& after, const char* word) {
  const Identifier id = *Identifier::parse(word);
  bool found = false, paled = false;
  for (std::size_t i = 0; i < before.items.size(); ++i) {
    const auto* owner = std::get_if<Identifier>(&before.parts[before.items[i].part].owner.id);
    if (owner == nullptr || *owner != id) continue;
    found = true;
    const auto colour_of = [](const Item& item) { return std::visit([](const auto& mark) { return mark.colour; }, item.mark); };
    paled = paled || !(colour_of(before.items[i]) == colour_of(after.items[i]));
  }
  EXPECT_TRUE(found) << word;
  return paled;
}

TEST(Dimming, pales_all_but_what_is_lit_and_moves_nothing) {
  const auto map = map_of(Nodes, Others);
  const Figure before = drawn(map).figure;
  Figure after = before;
  dim(after, map, {id_of("a"), id_of("a1")});
  EXPECT_FALSE(has_paled<document::NodeId>(before, after, "a"));
  EXPECT_FALSE(has_paled<document::NodeId>(before, after, "a1"));
  EXPECT_TRUE(has_paled<document::NodeId>(before, after, "r"));
  EXPECT_TRUE(has_paled<document::NodeId>(before, after, "b1"));
  EXPECT_FALSE(has_paled<document::LinkId>(before, after, "inside"));
  EXPECT_TRUE(has_paled<document::LinkId>(before, after, "across"));
  EXPECT_FALSE(has_paled<document::BoundaryId>(before, after, "near"));
  EXPECT_TRUE(has_paled<document::BoundaryId>(before, after, "far"));
  for (std::size_t i = 0; i < before.items.size(); ++i) EXPECT_EQ(before.items[i].bounds, after.items[i].bounds);
}

}  // namespace
}  // namespace concarte::figure
