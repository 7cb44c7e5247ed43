// A map read out of its figure: the same bytes, whatever they are; and what is said of figures that hold none.
#include "map/storage/figure_map.h"

#include <gtest/gtest.h>

#include "map/storage/map_file.h"

namespace concarte::storage {
namespace {

constexpr std::string_view Map = R"({"format": "concarte-map", "version": 1, "id": "m", "title": "Essai", "nodes": [{"id": "a", "text": "R"}]})";

std::string figure_of(std::string_view inside, std::string_view id = "concarte-map") {
  return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\">\n<title>T</title>\n<metadata id=\"" +
         std::string(id) + "\">" + std::string(inside) + "</metadata>\n<g/></svg>\n";
}
std::string map_of(const std::string& figure) {
  auto map = map_in_figure(figure, "figure.svg");
  if (const auto* problem = std::get_if<Problem>(&map)) return "! " + problem->message;
  return std::get<std::string>(map);
}

TEST(FigureMap, IsToldByItsFirstBytes) {
  EXPECT_TRUE(is_figure(figure_of(Map)));
  EXPECT_TRUE(is_figure("\n <svg/>"));
  EXPECT_TRUE(is_figure("\x1f\x8b\x08"));
  EXPECT_FALSE(is_figure(Map));
  EXPECT_FALSE(is_figure(""));
}

TEST(FigureMap, GivesTheMapsOwnBytes) {
  EXPECT_EQ(map_of(figure_of(Map)), Map);
  EXPECT_EQ(map_of(figure_of("{&#13;\n \t&lt;&amp;&gt;]]&gt;}\n")), "{\r\n \t<&>]]>}\n");
  EXPECT_EQ(map_of(figure_of(" \n")), " \n");
  EXPECT_EQ(map_of(figure_of("base64,AP8NCg==")), std::string("\0\xff\r\n", 4));
}

TEST(FigureMap, OthersMayHaveSavedTheFigure) {
  const std::string prefixed = "<!DOCTYPE svg><!-- by hand --><svg:svg xmlns:svg=\"http://www.w3.org/2000/svg\"><svg:metadata id=\"other\"/>"
                               "<svg:metadata id=\"concarte-map\">{&quot;a&quot;}<work/></svg:metadata></svg:svg>";
  EXPECT_EQ(map_of(prefixed), "{\"a\"}");
}

TEST(FigureMap, AFigureWithoutItsMapSaysSo) {
  EXPECT_EQ(map_of("<svg xmlns=\"http://www.w3.org/2000/svg\"><g/></svg>").substr(0, 35), "! This figure does not hold its map");
  EXPECT_EQ(map_of(figure_of(Map, "other")).substr(0, 35), "! This figure does not hold its map");
  EXPECT_NE(map_of("<html><body/></html>").find("neither a Concarte map nor a figure"), std::string::npos);
  EXPECT_NE(map_of("<svg").find("!"), std::string::npos);
  EXPECT_NE(map_of("\x1f\x8b nothing").find("damaged"), std::string::npos);
}

TEST(FigureMap, IsReadAsAMap) {
  const Reading reading = read_map(figure_of(Map), "figure.svg");
  ASSERT_TRUE(reading.document);
  EXPECT_EQ(reading.document->heading().title, "Essai");
  EXPECT_EQ(reading.inside, Map);
  EXPECT_FALSE(read_map(Map, "map.json").inside);
}

TEST(FigureMap, AFigureInAFigureIsNoMap) {
  const Reading reading = read_map(figure_of("&lt;svg/&gt;"), "figure.svg");
  EXPECT_FALSE(reading.document);
  EXPECT_EQ(reading.problems.size(), 1U);
}

TEST(FigureMap, NothingIsExpandedNorFetched) {
  const std::string bomb = "<!DOCTYPE svg [<!ENTITY a \"aaaa\"><!ENTITY b SYSTEM \"file:///etc/passwd\">]><svg><metadata id=\"concarte-map\">&a;&b;</metadata></svg>";
  EXPECT_EQ(map_of(bomb), "&a;&b;");
}

}  // namespace
}  // namespace concarte::storage
