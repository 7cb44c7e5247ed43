// Starting again is quick: the fonts' files are remembered, and forgotten when they change.
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

#include <gtest/gtest.h>

#include "picture/text/font_paths.h"
#include "picture/text/labels.h"

namespace concarte::text {
namespace {

namespace fs = std::filesystem;

class FontPathsTest : public testing::Test {
 protected:
  void SetUp() override {
    std::string name = (fs::temp_directory_path() / "concarte-fonts-XXXXXX").string();
    ASSERT_NE(mkdtemp(name.data()), nullptr);
    folder = name;
    font = folder / "font.otf";
    write(font, "a font");
  }
  void TearDown() override { fs::remove_all(folder); }

  static void write(const fs::path& path, const std::string& bytes) { std::ofstream(path, std::ios::binary) << bytes; }
  static std::string read(const fs::path& path) {
    std::stringstream bytes;
    bytes << std::ifstream(path, std::ios::binary).rdbuf();
    return bytes.str();
  }
  FontFile file() const { return {font.string(), 1, "wght=500"}; }

  fs::path folder;
  fs::path font;
};

TEST_F(FontPathsTest, are_found_at_the_next_start) {
  FontPaths(folder.string()).remember("Inter", Weight::medium, true, file());
  const FontPaths next(folder.string());
  EXPECT_EQ(next.find("Inter", Weight::medium, true), file());
  EXPECT_FALSE(next.find("Inter", Weight::medium, false).has_value());
  EXPECT_FALSE(next.find("Inter", Weight::regular, true).has_value());
  EXPECT_FALSE(next.find("Lato", Weight::medium, true).has_value());
}

TEST_F(FontPathsTest, of_several_families_stand_side_by_side) {
  FontPaths first(folder.string());
  FontPaths second(folder.string());
  first.remember("Inter", Weight::regular, false, file());
  second.remember("Lato", Weight::regular, false, file());
  const FontPaths next(folder.string());
  EXPECT_TRUE(next.find("Inter", Weight::regular, false).has_value());
  EXPECT_TRUE(next.find("Lato", Weight::regular, false).has_value());
}

TEST_F(FontPathsTest, are_forgotten_when_the_font_changes_or_leaves) {
  FontPaths(folder.string()).remember("Inter", Weight::regular, false, file());
  write(font, "another font");
  EXPECT_FALSE(FontPaths(folder.string()).find("Inter", Weight::regular, false).has_value());
  FontPaths(folder.string()).remember("Inter", Weight::regular, false, file());
  EXPECT_TRUE(FontPaths(folder.string()).find("Inter", Weight::regular, false).has_value());
  fs::last_write_time(font, fs::last_write_time(font) + std::chrono::seconds(2));
  EXPECT_FALSE(FontPaths(folder.string()).find("Inter", Weight::regular, false).has_value());
  fs::remove(font);
  EXPECT_FALSE(FontPaths(folder.string()).find("Inter", Weight::regular, false).has_value());
}

TEST_F(FontPathsTest, survive_a_file_that_is_not_theirs) {
  for (const char* content : {"", "x", "concarte fonts 1\n", "concarte fonts 1\nInter", "concarte fonts 1\n\t\t\t\t\n\n",
                              "concarte fonts 9\nInter 0 upright\t1 1\t0\t\t/x\n"}) {
    write(folder / "fonts", content);
    EXPECT_FALSE(FontPaths(folder.string()).find("Inter", Weight::regular, false).has_value());
  }
}

TEST_F(FontPathsTest, do_without_a_folder) {
  for (const std::string& nowhere : {std::string(), (folder / "missing" / "deeper").string(), font.string()}) {
    FontPaths paths(nowhere);
    paths.remember("Inter", Weight::regular, false, file());
    EXPECT_FALSE(FontPaths(nowhere).find("Inter", Weight::regular, false).has_value());
  }
}

TEST_F(FontPathsTest, serve_the_typesetter) {
  Vec2 size;
  {
    Typesetter typesetter("Inter", folder.string());
    size = typesetter.measure("Évaluer", style_of());
  }
  const std::string remembered = read(folder / "fonts");
  EXPECT_NE(remembered.find("Inter"), std::string::npos);
  Typesetter again("Inter", folder.string());
  EXPECT_EQ(again.measure("Évaluer", style_of()), size);
  EXPECT_EQ(read(folder / "fonts"), remembered);
  EXPECT_GT(again.measure("שלום", style_of()).x, 0) << "what the face lacks is still found";
}

TEST_F(FontPathsTest, that_point_to_something_else_than_a_font_are_not_used) {
  FontPaths(folder.string()).remember("Inter", Weight::regular, false, file());
  Typesetter typesetter("Inter", folder.string());
  const Paragraph paragraph = typesetter.set("mot", style_of());
  EXPECT_EQ(typesetter.metrics(paragraph.runs.at(0).face).family, "Inter");
}

TEST_F(FontPathsTest, do_not_keep_a_replacement) {
  Typesetter typesetter("No Such Family At All", folder.string());
  typesetter.measure("mot", style_of());
  EXPECT_FALSE(fs::exists(folder / "fonts"));
}

}  // namespace
}  // namespace concarte::text
