// Groups are added with what tells them apart, changed, moved and removed; no word is ever lost with a group.
#include "map/edit/voices.h"

#include <gtest/gtest.h>

#include <set>

#include "map/edit/inbox.h"
#include "map/edit/sketch.h"
#include "map/edit/signs.h"
#include "map/edit/wording.h"

namespace concarte::edit {
namespace {

GroupId group_id(std::string_view word) { return *GroupId::parse(word); }

struct Desk {
  Document map = sketched("root\n  a\n  b\n");

  void act(const Edit& edit) { map.apply(edit.change); }
  void add(std::string_view id, GroupLook look = {}) { act(add_group(map, group_id(id), look)); }
  const Group& group(std::string_view id) const { return *map.all<Group>().find(group_id(id)); }
  std::string order() const {
    std::string ids;
    for (const Group& group : map.all<Group>()) ids += std::string(group.id.view()) + " ";
    return ids;
  }
};

Contribution said(std::string_view group, std::string text = {}) {
  Contribution voice;
  voice.groups = {group_id(group)};
  voice.text = std::move(text);
  return voice;
}

TEST(Groups, NineNewOnesAreToldApartByDigitAndColour) {
  Desk desk;
  std::set<std::string> marks, colours, hatches;
  for (int i = 1; i <= 9; ++i) {
    const std::string id = "g" + std::to_string(i);
    desk.add(id);
    marks.insert(desk.group(id).mark);
    colours.insert(to_string(desk.group(id).colour));
    if (i <= 7) hatches.insert(desk.group(id).hatch);
  }
  EXPECT_EQ(marks, (std::set<std::string>{"1", "2", "3", "4", "5", "6", "7", "8", "9"}));
  EXPECT_EQ(colours.size(), 9u);
  EXPECT_EQ(hatches.size(), 7u);
  desk.add("g10");
  EXPECT_EQ(desk.group("g10").mark, "A");
}

TEST(Groups, ANewOneTakesTheDigitThatARemovedOneLeft) {
  Desk desk;
  for (const char* id : {"g1", "g2", "g3"}) desk.add(id);
  desk.act(remove_group(desk.map, group_id("g2")));
  EXPECT_EQ(group_of_digit(desk.map, 3)->id, group_id("g3"));
  EXPECT_EQ(group_of_digit(desk.map, 2), nullptr);
  desk.add("g4");
  EXPECT_EQ(desk.group("g4").mark, "2");
}

TEST(Groups, ADigitNamesALetteredGroupByItsPlace) {
  Desk desk;
  desk.add("ain", {.name = "Ain", .mark = "A"});
  desk.add("drome", {.name = "Drôme", .mark = "D"});
  EXPECT_EQ(group_of_digit(desk.map, 2)->id, group_id("drome"));
  EXPECT_EQ(group_of_digit(desk.map, 3), nullptr);
}

TEST(Groups, AreMovedAmongThemselves) {
  Desk desk;
  for (const char* id : {"g1", "g2", "g3"}) desk.add(id);
  desk.act(move_group(desk.map, group_id("g3"), 0));
  EXPECT_EQ(desk.order(), "g3 g1 g2 ");
  desk.act(move_group(desk.map, group_id("g3"), 9));
  EXPECT_EQ(desk.order(), "g1 g2 g3 ");
  EXPECT_TRUE(move_group(desk.map, group_id("g1"), 0).change.empty());
}

TEST(Groups, ARemovedOneLeavesItsWordsAndTakesOnlyItsName) {
  Desk desk;
  for (const char* each : {"g1", "g2"}) desk.add(each);
  Contribution both = said("g1");
  both.groups.push_back(group_id("g2"));
  desk.act(add_contribution(desk.map, std::vector{id("a")}, both));
  desk.act(add_contribution(desk.map, std::vector{id("a")}, said("g2", "oser parler")));
  desk.act(add_contribution(desk.map, std::vector{id("b")}, said("g2")));
  desk.act(said_by(add_to_inbox(desk.map, *document::InboxId::parse("i1"), "à voir"), said("g2")));
  EXPECT_EQ(sayings_of(desk.map, group_id("g2")), 4u);

  const Document before = desk.map;
  const Edit removal = remove_group(desk.map, group_id("g2"));
  desk.act(removal);
  EXPECT_EQ(sayings_of(desk.map, group_id("g2")), 0u);
  const auto& left = desk.map.node(id("a")).contributions;
  ASSERT_EQ(left.size(), 2u);
  EXPECT_EQ(left[0].groups, std::vector{group_id("g1")});
  EXPECT_TRUE(left[1].groups.empty());
  EXPECT_EQ(left[1].text, "oser parler");
  EXPECT_TRUE(desk.map.node(id("b")).contributions.empty());
  EXPECT_EQ(desk.map.all<document::InboxItem>().begin()->text, "à voir");

  desk.map.apply(document::reversed(removal.change));
  EXPECT_EQ(desk.map, before);
}

TEST(Groups, SayTheSameThingOnce) {
  Desk desk;
  desk.add("g1");
  desk.act(add_contribution(desk.map, std::vector{id("a")}, said("g1")));
  EXPECT_TRUE(add_contribution(desk.map, std::vector{id("a")}, said("g1")).change.empty());
  EXPECT_FALSE(add_contribution(desk.map, std::vector{id("a")}, said("g1", "autrement")).change.empty());
}

TEST(Inbox, AnIdeaIsPlacedWithItsWordsItsKindAndWhoSaidIt) {
  Desk desk;
  desk.add("g1");
  const auto item = *document::InboxId::parse("i1");
  desk.act(said_by(add_to_inbox(desk.map, item, "? Qui décide"), said("g1")));
  desk.act(place_from_inbox(desk.map, item, id("new"), id("root"), 1, document::Side::left));
  EXPECT_EQ(sketch(desk.map), "root\n  a\n  new\n  b\n");
  const document::Node& placed = desk.map.node(id("new"));
  EXPECT_EQ(placed.text, "Qui décide");
  EXPECT_EQ(placed.kind, "question");
  EXPECT_EQ(placed.side, document::Side::left);
  EXPECT_EQ(placed.contributions, std::vector{said("g1")});
  EXPECT_TRUE(desk.map.all<document::InboxItem>().empty());
}

TEST(Inbox, AnIdeaSentThereComesBackAsItWas) {
  Desk desk;
  desk.add("g1");
  desk.act(add_contribution(desk.map, std::vector{id("b")}, said("g1", "à leur façon")));
  desk.act(set_kind(desk.map, std::vector{id("b")}, "decision"));
  const document::Node before = desk.map.node(id("b"));
  const auto item = *document::InboxId::parse("i1");
  desk.act(send_to_inbox(desk.map, id("b"), item));
  EXPECT_EQ(desk.map.all<document::InboxItem>().find(item)->text, "! b");
  desk.act(place_from_inbox(desk.map, item, id("b"), id("root"), std::nullopt, document::Side::automatic));
  document::Node after = desk.map.node(id("b"));
  after.rank = before.rank;
  EXPECT_EQ(after, before);
}

TEST(Inbox, RefusesWhatItCouldNotHold) {
  Desk desk;
  EXPECT_FALSE(fits_inbox(desk.map, id("root")));
  EXPECT_TRUE(fits_inbox(desk.map, id("a")));
  desk.act(set_note(desk.map, id("a"), "à ne pas perdre"));
  EXPECT_FALSE(fits_inbox(desk.map, id("a")));
}

TEST(Signs, ASignAndASpaceSayTheKind) {
  EXPECT_EQ(kind_of(sign_before("? Qui décide")), "question");
  EXPECT_EQ(kind_of(sign_before("+ gagner du temps")), "argument-for");
  EXPECT_EQ(kind_of(sign_before("- développer l’écrit")), "argument-against");
  EXPECT_EQ(kind_of(sign_before("! On garde les deux")), "decision");
  EXPECT_EQ(sign_before("= oser"), '=');
  EXPECT_EQ(sign_before("?Qui"), Sign{});
  EXPECT_EQ(sign_before("-"), Sign{});
}

TEST(Signs, MoreOfAndLessOfAreWords) {
  for (const char* words : {"+ de temps", "- de bruit", "+ d’écoute", "- d'écrans", "+ de\u00a0temps"}) EXPECT_EQ(sign_before(words), Sign{}) << words;
}

}  // namespace
}  // namespace concarte::edit
