// PDF, PNG and packed SVG: the same bytes each time, sizes exact, words that can be found, refusals in words.
#include <zlib.h>

#include "picture/figure/sample.h"
#include "picture/publish/clusters.h"
#include "picture/publish/format.h"
#include "picture/publish/gzip.h"

namespace concarte::publish {
namespace {

page::Sheet sheet_of(const std::string& label) {
  return page::unbound(drawn(map_of(R"({"id": "r", "text": "R"}, {"id": "a", "parent": "r", "text": )" + quoted(label) + "}")).figure);
}
std::string made(Format format, const page::Sheet& sheet, const FigureOptions& options = {}) {
  auto file = figure_file(format, {&sheet, 1}, typesetter(), options);
  if (const auto* problem = std::get_if<Problem>(&file)) {
    ADD_FAILURE() << problem->message;
    return {};
  }
  return std::get<std::string>(file);
}
// Pictures of few points: they are many.
const FigureOptions Small{.svg = {}, .pdf = {}, .png = {.dots_per_inch = 30, .width = 0, .transparent = false}};

int number_at(const std::string& png, std::size_t at) {
  int number = 0;
  for (std::size_t i = 0; i < 4; ++i) number = number << 8 | static_cast<unsigned char>(png[at + i]);
  return number;
}
std::size_t count(const std::string& text, const std::string& what) {
  std::size_t times = 0;
  for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + 1)) ++times;
  return times;
}

TEST(Format, IsNamedByTheEndOfAName) {
  EXPECT_EQ(format_named(".svg"), Format::svg);
  EXPECT_EQ(format_named("PDF"), Format::pdf);
  EXPECT_EQ(format_named(".docx"), std::nullopt);
  EXPECT_EQ(format_named(""), std::nullopt);
  EXPECT_EQ(known_formats(), "svg, svgz, pdf, png");
}

TEST(Format, TheSameSheetGivesTheSameBytes) {
  for (const auto& file : sample_maps()) {
    const page::Sheet sheet = page::unbound(drawn(read_sample(file)).figure);
    for (const Format format : {Format::svgz, Format::pdf, Format::png}) EXPECT_EQ(made(format, sheet, Small), made(format, sheet, Small)) << file;
  }
}

TEST(Format, HostileLabelsAreDrawnInEach) {
  std::string long_word(10'000, 'm');
  for (const std::string& label : {std::string("</text><script>"), std::string("(\\) endobj >> stream"), std::string("avant \u202Eerrière"), long_word,
                                  std::string("👩‍🏫👍🏽"), std::string("تقييم العمل"), std::string("教育的成功"), std::string("e\u0301\u200B\uFEFF")}) {
    SCOPED_TRACE(label.substr(0, 40));
    for (const Format format : {Format::svgz, Format::pdf, Format::png}) EXPECT_FALSE(made(format, sheet_of(label), Small).empty());
  }
}

TEST(Pdf, APageForEachSheetAsLargeAsItsPaper) {
  std::vector<page::Sheet> sheets{sheet_of("Un"), sheet_of("Deux")};
  sheets[0].paper = {0, 0, 210 * page::PointsPerMillimetre, 297 * page::PointsPerMillimetre};
  sheets[0].name = "Figure 3";
  sheets[1].name = "Figure 3 a";
  const auto file = pdf(sheets, typesetter());
  const std::string& bytes = std::get<std::string>(file);
  EXPECT_EQ(count(bytes, "/Type /Page "), 2U);
  EXPECT_NE(bytes.find("/MediaBox [ 0 0 595.275591 841.889764 ]"), std::string::npos);
  EXPECT_EQ(count(bytes, "/Dest ["), 2U);
}

TEST(Pdf, SaysItsLanguageAndNotWhenItWasMade) {
  page::Sheet sheet = sheet_of("Évaluer");
  const std::string bytes = made(Format::pdf, sheet);
  EXPECT_EQ(count(bytes, "/Lang (fr)"), 1U);
  EXPECT_EQ(count(bytes, "Date"), 0U);
  EXPECT_TRUE(bytes.ends_with("%%EOF\n"));
  sheet.figure.language = "fr) /OpenAction <<";
  EXPECT_EQ(count(made(Format::pdf, sheet), "/Lang"), 0U);
}

TEST(Pdf, LinksLeadToTheWebOnly) {
  const auto linked = [](const std::string& address) {
    return made(Format::pdf, page::unbound(drawn(map_of(R"({"id": "r", "text": "R", "links": [)" + quoted(address) + "]}")).figure));
  };
  EXPECT_EQ(count(linked("https://exemple.fr/l’œuvre"), "/URI (https://exemple.fr/l%E2%80%99%C5%93uvre)"), 1U);
  EXPECT_EQ(count(linked("https://exemple.fr/')/x"), "/URI (https://exemple.fr/%27%29/x)"), 1U);
  for (const char* address : {"javascript:alert(1)", "file:///etc/passwd"}) EXPECT_EQ(count(linked(address), "/URI"), 0U);
}

TEST(Pdf, EachGlyphStandsForItsCharacters) {
  for (const char* label : {"Évaluer l’œuvre", "تقييم العمل معا", "e\u0301le\u0300ve", "office – ﬁn", "नमस्ते"}) {
    const page::Sheet sheet = sheet_of(label);
    for (const figure::Item& item : sheet.figure.items) {
      const auto* words = std::get_if<figure::Words>(&item.mark);
      if (words == nullptr) continue;
      const Clustered text = clustered(*words);
      std::size_t bytes = 0, glyphs = 0;
      for (const Cluster& cluster : text.clusters) {
        EXPECT_GT(cluster.glyphs, 0);
        bytes += static_cast<std::size_t>(cluster.bytes);
        glyphs += static_cast<std::size_t>(cluster.glyphs);
      }
      EXPECT_EQ(bytes, text.characters.size());
      EXPECT_EQ(text.characters, words->characters);
      EXPECT_EQ(glyphs, words->run.glyphs.size());
    }
  }
}

TEST(Png, IsAsLargeAsAsked) {
  page::Sheet sheet = sheet_of("Évaluer");
  sheet.paper = {0, 0, 720, 360};
  const std::string by_dots = made(Format::png, sheet, {.svg = {}, .pdf = {}, .png = {.dots_per_inch = 300, .width = 0, .transparent = false}});
  EXPECT_EQ(number_at(by_dots, 16), 3000);
  EXPECT_EQ(number_at(by_dots, 20), 1500);
  EXPECT_EQ(by_dots[25], 2) << "three channels";
  const std::string by_width = made(Format::png, sheet, {.svg = {}, .pdf = {}, .png = {.dots_per_inch = 0, .width = 1400, .transparent = true}});
  EXPECT_EQ(number_at(by_width, 16), 1400);
  EXPECT_EQ(number_at(by_width, 20), 700);
  EXPECT_EQ(by_width[25], 6) << "and how much shows through";
}

TEST(Png, TransparentIsWithoutThePaper) {
  page::Sheet sheet = sheet_of("Évaluer");
  for (const bool transparent : {true, false}) {
    const auto picture = text::decode_png(made(Format::png, sheet, {.svg = {}, .pdf = {}, .png = {.dots_per_inch = 72, .width = 0, .transparent = transparent}}));
    ASSERT_TRUE(picture);
    EXPECT_EQ(picture->rgba[3], transparent ? 0 : 255);
    EXPECT_EQ(picture->rgba[0], transparent ? 0 : sheet.figure.paper.red);
  }
}

TEST(Png, RefusesWhatNoMemoryHolds) {
  page::Sheet sheet = sheet_of("Évaluer");
  sheet.paper = {0, 0, 1e6, 1e6};
  const auto refused = png(sheet, typesetter());
  ASSERT_TRUE(std::holds_alternative<Problem>(refused));
  EXPECT_NE(std::get<Problem>(refused).message.find("pixels"), std::string::npos);
}

TEST(Gzip, IsUnpackedByAnybody) {
  for (const std::string& bytes : {std::string(), std::string("été"), std::string(300'000, 'x')}) {
    const std::string packed = gzip(bytes);
    EXPECT_EQ(packed.substr(4, 4), std::string(4, '\0')) << "no time";
    z_stream stream{};
    ASSERT_EQ(inflateInit2(&stream, 16 + MAX_WBITS), Z_OK);
    std::string unpacked(bytes.size() + 1, '\0');
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.data()));
    stream.avail_in = static_cast<uInt>(packed.size());
    stream.next_out = reinterpret_cast<Bytef*>(unpacked.data());
    stream.avail_out = static_cast<uInt>(unpacked.size());
    EXPECT_EQ(inflate(&stream, Z_FINISH), Z_STREAM_END);
    EXPECT_EQ(unpacked.substr(0, stream.total_out), bytes);
    inflateEnd(&stream);
  }
}

}  // namespace
}  // namespace concarte::publish
