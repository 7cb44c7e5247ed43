// The SVG: strict, harmless whatever the labels say, the same bytes each time, words that can be read out.
#include "picture/publish/svg.h"

#include <map>
#include <set>
#include <sstream>

#include "picture/figure/sample.h"

namespace concarte::publish {
namespace {

// What a file may hold: anything else would be a door, or a thing some reader draws otherwise.
const std::map<std::string, std::set<std::string>>& allowed() {
  static const std::set<std::string> Fill{"fill", "fill-opacity"};
  static const std::map<std::string, std::set<std::string>> Elements{
      {"svg", {"xmlns", "xmlns:xlink", "version", "width", "height", "viewBox", "xml:lang", "role"}},
      {"title", {}},
      {"desc", {}},
      {"metadata", {"id"}},
      {"style", {}},
      {"defs", {}},
      {"a", {"xlink:href"}},
      {"g", {"id", "role", "aria-label", "fill", "fill-opacity", "stroke-linejoin", "transform"}},
      {"path", {"id", "d", "fill", "fill-opacity", "stroke", "stroke-opacity", "stroke-width", "stroke-dasharray"}},
      {"rect", {"x", "y", "width", "height", "rx", "fill", "fill-opacity", "stroke", "stroke-opacity", "stroke-width", "stroke-dasharray"}},
      {"circle", {"cx", "cy", "r", "fill", "fill-opacity", "stroke", "stroke-opacity", "stroke-width", "stroke-dasharray"}},
      {"use", {"xlink:href", "x", "y"}},
      {"image", {"id", "x", "y", "width", "height", "xlink:href"}},
      {"text", {"x", "y", "font-size", "font-family", "font-weight", "font-style", "direction", "text-anchor", "textLength", "fill", "fill-opacity", "xml:space"}}};
  return Elements;
}

struct Tag {
  std::string name;
  bool is_end = false;
  bool is_empty = false;
  std::map<std::string, std::string> attributes;
};

// Reads XML as strictly as the tests need: quoted attributes, no comment, no declaration but the first.
class Reader {
 public:
  explicit Reader(const std::string& xml) : xml_(xml) {}

  void read() {
    const std::string head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    ASSERT_EQ(xml_.substr(0, head.size()), head);
    for (std::size_t at = head.size(); at < xml_.size();) {
      const std::size_t tag = std::min(xml_.find('<', at), xml_.size());
      text += xml_.substr(at, tag - at);
      check_references(xml_.substr(at, tag - at));
      if (tag == xml_.size()) break;
      const std::size_t end = xml_.find('>', tag);
      ASSERT_NE(end, std::string::npos);
      tags.push_back(parsed(xml_.substr(tag + 1, end - tag - 1)));
      at = end + 1;
    }
    check_nesting();
  }

  std::vector<Tag> tags;
  std::string text;

 private:
  static Tag parsed(std::string inside) {
    Tag tag;
    if (inside.starts_with('/')) {
      tag.is_end = true;
      inside.erase(0, 1);
    }
    if (inside.ends_with('/')) {
      tag.is_empty = true;
      inside.pop_back();
    }
    const std::size_t name_end = std::min(inside.find(' '), inside.size());
    tag.name = inside.substr(0, name_end);
    for (std::size_t at = name_end; at < inside.size();) {
      const std::size_t equal = inside.find("=\"", at), quote = inside.find('"', equal + 2);
      if (inside[at] != ' ' || equal == std::string::npos || quote == std::string::npos) {
        ADD_FAILURE() << "not a tag: <" << inside.substr(0, 200) << ">";
        return tag;
      }
      const std::string name = inside.substr(at + 1, equal - at - 1), value = inside.substr(equal + 2, quote - equal - 2);
      EXPECT_TRUE(tag.attributes.emplace(name, value).second) << "twice: " << name;
      check_references(value);
      at = quote + 1;
    }
    return tag;
  }

  static void check_references(const std::string& value) {
    for (std::size_t at = value.find('&'); at != std::string::npos; at = value.find('&', at + 1)) {
      const std::string name = value.substr(at + 1, value.find(';', at) - at - 1);
      EXPECT_TRUE(std::set<std::string>({"amp", "lt", "gt", "quot", "#39", "#13"}).contains(name)) << name;
    }
  }

  void check_nesting() {
    std::vector<std::string> open;
    for (const Tag& tag : tags) {
      if (tag.is_end) {
        ASSERT_FALSE(open.empty());
        EXPECT_EQ(open.back(), tag.name);
        open.pop_back();
      } else if (!tag.is_empty) {
        open.push_back(tag.name);
      }
    }
    EXPECT_TRUE(open.empty());
  }

  const std::string& xml_;
};

Reader read(const std::string& xml) {
  Reader reader(xml);
  reader.read();
  std::set<std::string> ids;
  for (const Tag& tag : reader.tags) {
    const auto element = allowed().find(tag.name);
    if (element == allowed().end()) {
      ADD_FAILURE() << "<" << tag.name << "> is not allowed";
      continue;
    }
    for (const auto& [name, value] : tag.attributes) {
      EXPECT_TRUE(element->second.contains(name)) << "<" << tag.name << " " << name << "> is not allowed";
      if (name == "id") {
        EXPECT_TRUE(ids.insert(value).second) << "two elements are called " << value;
      }
      if (name == "xlink:href") {
        if (tag.name == "a") EXPECT_TRUE(value.starts_with("http://") || value.starts_with("https://") || value.starts_with("mailto:")) << value;
        else EXPECT_TRUE(tag.name == "use" ? ids.contains(value.substr(1)) : value.starts_with("data:image/png;base64,")) << value;
      }
    }
  }
  return reader;
}

std::string svg_of(const document::Document& document, TextAs text = TextAs::outlines, const std::string& theme = "light") {
  return svg(page::unbound(drawn(document, theme).figure), typesetter(), {text, {}});
}
std::string svg_of_label(const std::string& label, TextAs text = TextAs::outlines) {
  return svg_of(map_of(R"({"id": "r", "text": "R"}, {"id": "-9_n", "parent": "r", "text": )" + quoted(label) + "}"), text);
}
std::size_t count(const std::string& text, const std::string& what) {
  std::size_t times = 0;
  for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + 1)) ++times;
  return times;
}

class EitherText : public testing::TestWithParam<TextAs> {};
INSTANTIATE_TEST_SUITE_P(Svg, EitherText, testing::Values(TextAs::outlines, TextAs::text),
                         [](const auto& instance) { return instance.param == TextAs::text ? "text" : "outlines"; });

TEST_P(EitherText, EverySampleMapIsStrict) {
  for (const auto& file : sample_maps()) {
    SCOPED_TRACE(file.string());
    for (const char* theme : {"light", "dark"}) read(svg_of(read_sample(file), GetParam(), theme));
  }
}

TEST_P(EitherText, TheSameMapGivesTheSameBytes) {
  const document::Document document = read_sample(sample_maps().back());
  EXPECT_EQ(svg_of(document, GetParam()), svg_of(document, GetParam()));
}

TEST_P(EitherText, HostileLabelsStayWords) {
  for (const std::string label : {"</text><script>alert(1)</script>", "\" onload=\"alert(1)", "' onclick='x", "]]><!--", "<!ENTITY x>",
                                  "&lt;&#0;&nope;", "javascript:alert(1)", "<foreignObject><iframe src=//x>"}) {
    SCOPED_TRACE(label);
    const Reader reader = read(svg_of_label(label, GetParam()));
    for (const Tag& tag : reader.tags)
      for (const auto& [name, value] : tag.attributes) EXPECT_FALSE(name.starts_with("on")) << name;
  }
}

TEST_P(EitherText, NothingTurnsTheTextAround) {
  const std::string out = svg_of_label("avant \u202Eerrière\u202C et \u2066dedans\u2069 après", GetParam());
  for (const char* turn : {"\u202A", "\u202B", "\u202C", "\u202D", "\u202E", "\u2066", "\u2067", "\u2068", "\u2069"})
    EXPECT_EQ(count(out, turn), 0U);
  read(out);
}

TEST_P(EitherText, TenThousandWordsAreOneNode) {
  std::string label;
  for (int i = 0; i < 10'000; ++i) label += "mot ";
  const Reader reader = read(svg_of_label(label, GetParam()));
  EXPECT_GE(count(reader.text, "mot"), 10'000U);
}

TEST_P(EitherText, AWordOfTenThousandLettersIsOneNode) {
  const std::string word(10'000, 'm');
  const Reader reader = read(svg_of_label(word, GetParam()));
  EXPECT_NE(reader.text.find(word), std::string::npos);
}

TEST_P(EitherText, EveryScriptIsStrict) {
  for (const char* label : {"تقييم العمل ١٢٣", "הצלחה חינוכית", "教育的成功", "Успех", "👩‍🏫 réussite 👍🏽", "e\u0301le\u0300ve", "\u200B\uFEFF", "\uFFFE\uFFFF"}) {
    SCOPED_TRACE(label);
    read(svg_of_label(label, GetParam()));
  }
}

TEST(Svg, WithholdsWhatXmlForbids) {
  // The file format refuses control characters, so this label goes straight to the figure.
  figure::Figure figure = drawn(map_of(R"({"id": "r", "text": "R"})")).figure;
  figure.title = "a\x01\x1b\x7f\n<b>\xff\u0085\uFFFE";
  figure.parts.back().label = figure.title;
  const std::string out = svg(page::unbound(figure), typesetter());
  for (const char c : out) EXPECT_TRUE(c == '\n' || static_cast<unsigned char>(c) >= ' ') << static_cast<int>(c);
  EXPECT_NE(out.find("<title>a &lt;b&gt;\uFFFD"), std::string::npos);
  read(out);
}

TEST(Svg, RefusesALanguageThatIsNone) {
  figure::Figure figure = drawn(map_of(R"({"id": "r", "text": "R"})")).figure;
  EXPECT_NE(svg(page::unbound(figure), typesetter()).find("xml:lang=\"fr\""), std::string::npos);
  figure.language = "fr\" onload=\"x";
  EXPECT_EQ(svg(page::unbound(figure), typesetter()).find("xml:lang"), std::string::npos);
}

TEST(Svg, SizesAreMillimetresOfTheSameView) {
  const figure::Figure figure = drawn(read_sample(sample_maps().front())).figure;
  const Reader reader = read(svg(page::unbound(figure), typesetter()));
  const auto& root = reader.tags.front().attributes;
  const double width_mm = std::stod(root.at("width")), height_mm = std::stod(root.at("height"));
  EXPECT_TRUE(root.at("width").ends_with("mm"));
  std::istringstream view(root.at("viewBox"));
  Rect box;
  view >> box.x >> box.y >> box.width >> box.height;
  EXPECT_NEAR(width_mm, box.width * 25.4 / 72, 0.006);
  EXPECT_NEAR(height_mm, box.height * 25.4 / 72, 0.006);
  EXPECT_LE(box.x, figure.bounds.x - 12 + 1e-9);
  EXPECT_GE(box.bottom(), figure.bounds.bottom() + 12 - 1e-9);
}

TEST(Svg, APaperIsAsLargeAsItSays) {
  page::Sheet sheet = page::unbound(drawn(read_sample(sample_maps().front())).figure);
  sheet.paper = {sheet.paper.x, sheet.paper.y, 297 * page::PointsPerMillimetre, 210 * page::PointsPerMillimetre};
  const std::string out = svg(sheet, typesetter());
  EXPECT_NE(out.find("width=\"297mm\" height=\"210mm\""), std::string::npos);
}

TEST(Svg, HoldsTheMapWhateverItsBytes) {
  const page::Sheet sheet = page::unbound(drawn(map_of(R"({"id": "r", "text": "R"})")).figure);
  EXPECT_EQ(count(svg(sheet, typesetter()), "<metadata"), 0U);
  const std::string words = svg(sheet, typesetter(), {TextAs::outlines, "{\"a\": \"</metadata>]]>&amp;\"}\r\n"});
  EXPECT_NE(words.find("<metadata id=\"concarte-map\">{\"a\": \"&lt;/metadata&gt;]]&gt;&amp;amp;\"}&#13;\n</metadata>"), std::string::npos);
  read(words);
  for (const std::string_view bytes : {std::string_view("\0", 1), std::string_view("{\x01}"), std::string_view("\xff"), std::string_view("\uFFFE")}) {
    const std::string out = svg(sheet, typesetter(), {TextAs::outlines, bytes});
    EXPECT_EQ(count(out, ">base64,"), 1U);
    read(out);
  }
}

TEST(Svg, LinksLeadToTheWebAndToMailOnly) {
  const auto linked = [](const std::string& address) {
    return svg_of(map_of(R"({"id": "r", "text": "R", "links": [)" + quoted(address) + "]}"));
  };
  EXPECT_NE(linked("https://exemple.fr/?a=1&b=l’œuvre").find("<a xlink:href=\"https://exemple.fr/?a=1&amp;b=l%E2%80%99%C5%93uvre\">\n<g id=\"node-r\""), std::string::npos);
  EXPECT_NE(linked("mailto:anne@exemple.fr").find("<a xlink:href=\"mailto:anne@exemple.fr\">"), std::string::npos);
  for (const char* address : {"javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "vbscript:x", " java script:x", "//exemple.fr", "https://a\" onload=\"x", "#g1"})
    EXPECT_EQ(count(linked(address), "<a "), 0U) << address;
  read(linked("https://exemple.fr/'\\\"<>"));
}

TEST(Svg, NamesEachNodeAndSaysItsWords) {
  const std::string out = svg_of_label("Évaluer l’œuvre « ensemble »");
  EXPECT_NE(out.find("<g id=\"node--9_n\" role=\"img\" aria-label=\"Évaluer l’œuvre « ensemble »\">\n<title>Évaluer l’œuvre « ensemble »</title>"),
            std::string::npos);
  EXPECT_NE(out.find("<title>Essai</title>"), std::string::npos);
}

TEST(Svg, DefinesEachGlyphOnce) {
  const std::string one = svg_of(map_of(R"({"id": "r", "text": "R"}, {"id": "a", "parent": "r", "text": "été"})"));
  const std::string many = svg_of(map_of(R"({"id": "r", "text": "R"}, {"id": "a", "parent": "r", "text": "été"}, {"id": "b", "parent": "r", "text": "tététététété"})"));
  EXPECT_EQ(count(one, "<path id=\"g"), 3U) << "R, é, t";
  EXPECT_EQ(count(many, "<path id=\"g"), 3U);
  EXPECT_EQ(count(many, "<use ") - count(one, "<use "), 12U);
}

TEST(Svg, RealTextBringsItsFontsAndNothingElse) {
  const std::string out = svg_of_label("Évaluer, 评估 👍", TextAs::text);
  EXPECT_EQ(count(out, "<style>"), 1U);
  EXPECT_EQ(count(out, "@font-face{"), 2U) << "Inter, and the face that lends Chinese";
  EXPECT_EQ(count(out, "url("), count(out, "url(data:font/"));
  EXPECT_LT(out.size(), 100'000U) << "no more of a font than the words need";
  EXPECT_EQ(count(svg_of_label("Évaluer"), "<style"), 0U);
}

TEST(Svg, RealTextSaysTheWordsInItsFont) {
  const std::string out = svg_of_label("Évaluer & l’œuvre", TextAs::text);
  EXPECT_NE(out.find(">Évaluer &amp; l’œuvre</text>"), std::string::npos);
  EXPECT_NE(out.find("font-family=\"'Inter', sans-serif\""), std::string::npos);
  EXPECT_EQ(out.find("<use"), std::string::npos);
}

TEST(Svg, AnEmojiIsAPictureInside) {
  EXPECT_EQ(count(svg_of_label("👍 👍"), "<image "), 1U);
  EXPECT_EQ(count(svg_of_label("👍 👍"), "<use xlink"), 3U) << "R and twice the thumb";
}

TEST(Svg, AnEmojiIsAPictureAmongRealTextToo) {
  const std::string out = svg_of_label("Bravo 👍 à tous", TextAs::text);
  EXPECT_EQ(count(out, "<image "), 1U);
  EXPECT_NE(out.find("<title>Bravo 👍 à tous</title>"), std::string::npos);
}

int most_decimals(const std::string& value) {
  int most = 0, decimals = -1;
  for (const char c : value) {
    if (c == '.') decimals = 0;
    else if (c >= '0' && c <= '9' && decimals >= 0) most = std::max(most, ++decimals);
    else decimals = -1;
  }
  return most;
}

TEST(Svg, NumbersAreShort) {
  const std::string out = svg_of(read_sample(sample_maps().front()));
  for (const Tag& tag : read(out).tags)
    for (const auto& [name, value] : tag.attributes)
      if (name != "transform" && name != "aria-label") {
        EXPECT_LE(most_decimals(value), 2) << name << "=" << value;
      }
}

}  // namespace
}  // namespace concarte::publish
