// What is under the pointer.
#include "picture/figure/build.h"

#include "picture/figure/sample.h"

namespace concarte::figure {
namespace {

Drawn small_map() {
  return drawn(map_of(R"({"id": "r", "text": "Racine"}, {"id": "a", "parent": "r", "text": "Première"}, {"id": "b", "parent": "r", "text": "Seconde"})",
                      R"("links": [{"id": "l", "from": "a", "to": "b", "bend": [0, 90]}])"));
}

TEST(HitTest, FindsTheNodeOfABox) {
  const Drawn map = small_map();
  for (const char* node : {"r", "a", "b"})
    EXPECT_EQ(hit_test(map.figure, node_box(map.figure, id_of(node)).centre(), 3), (Owner{Owner::Kind::node, id_of(node)}));
}

TEST(HitTest, FindsABranchAndALinkWithinReach) {
  const Drawn map = small_map();
  const layout::Curve& branch = map.layout.branches[1];
  const Vec2 middle = (branch[0] + (branch[1] + branch[2]) * 3.0 + branch[3]) / 8;
  EXPECT_EQ(hit_test(map.figure, middle, 3), (Owner{Owner::Kind::branch, id_of("a")}));
  const layout::Curve& link = map.layout.links[0].curve;
  const Vec2 on_link = (link[0] + (link[1] + link[2]) * 3.0 + link[3]) / 8;
  EXPECT_EQ(hit_test(map.figure, on_link + Vec2{0, 2}, 3).kind, Owner::Kind::link);
}

TEST(HitTest, FindsNothingOnThePaper) {
  const Drawn map = small_map();
  EXPECT_EQ(hit_test(map.figure, {map.figure.bounds.x - 50, map.figure.bounds.y - 50}, 3), Owner{});
}

TEST(NodeBox, OfANodeThatIsNotShownIsEmpty) { EXPECT_TRUE(node_box(small_map().figure, id_of("zz")).empty()); }

}  // namespace
}  // namespace concarte::figure
