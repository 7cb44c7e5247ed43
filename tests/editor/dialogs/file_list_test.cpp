// Folders and files as a person looks through them.
#include "editor/dialogs/file_list.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <array>
#include <fstream>

namespace concarte::ui {
namespace {

namespace fs = std::filesystem;
using Names = std::vector<std::string>;

Names names(const std::vector<FileEntry>& entries) {
  Names list;
  for (const FileEntry& entry : entries) list.push_back(entry.name);
  return list;
}

constexpr std::array<std::string_view, 1> Maps{".json"};
constexpr std::array<std::string_view, 2> Figures{".svg", ".pdf"};

class AFolder : public testing::Test {
 protected:
  AFolder() {
    std::string pattern = (fs::temp_directory_path() / "concarte-list-XXXXXX").string();
    folder_ = mkdtemp(pattern.data());
  }
  ~AFolder() override { fs::remove_all(folder_); }

  void file(const std::string& name) { std::ofstream(folder_ / name) << "{}"; }
  void folder(const std::string& name) { fs::create_directory(folder_ / name); }

  fs::path folder_;
};

TEST_F(AFolder, ShowsItsFoldersThenItsMapsAsInADictionary) {
  for (const char* name : {"zèbre.json", "Élan.json", "groupe-10.json", "groupe-2.json", "elan bis.json", "Groupe-1.JSON"}) file(name);
  folder("Séances");
  folder("archives");
  EXPECT_EQ(names(list_folder(folder_, Maps).entries),
            (Names{"archives", "Séances", "elan bis.json", "Élan.json", "Groupe-1.JSON", "groupe-2.json", "groupe-10.json", "zèbre.json"}));
}

TEST_F(AFolder, KeepsHiddenAndOtherFilesToItself) {
  for (const char* name : {".caché.json", "photo.png", "carte.svg", "carte.json"}) file(name);
  folder(".git");
  EXPECT_EQ(names(list_folder(folder_, Maps).entries), Names{"carte.json"});
  EXPECT_EQ(names(list_folder(folder_, Figures).entries), Names{"carte.svg"});
}

TEST_F(AFolder, ShowsNamesThatAreNotText) {
  file("carte \xff.json");
  const Listing listing = list_folder(folder_, Maps);
  ASSERT_EQ(listing.entries.size(), 1U);
  EXPECT_EQ(listing.entries.front().name, "carte \ufffd.json");
  EXPECT_TRUE(fs::exists(listing.entries.front().path)) << "the path itself is untouched";
}

TEST_F(AFolder, SaysWhyItCannotBeRead) {
  file("carte.json");
  EXPECT_EQ(list_folder(folder_, Maps).problem, "");
  EXPECT_NE(list_folder(folder_ / "absent", Maps).problem.find("does not exist"), std::string::npos);
  EXPECT_NE(list_folder(folder_ / "carte.json", Maps).problem.find("is not a folder"), std::string::npos);
}

TEST_F(AFolder, IsFilteredByAnyPartOfANameWithoutAccents) {
  for (const char* name : {"Réussite éducative.json", "réunion.json", "synthèse.json"}) file(name);
  const Listing listing = list_folder(folder_, Maps);
  EXPECT_EQ(names(filtered(listing.entries, "RE")), (Names{"réunion.json", "Réussite éducative.json"}));
  EXPECT_EQ(names(filtered(listing.entries, "these")), Names{"synthèse.json"});
  EXPECT_EQ(filtered(listing.entries, "").size(), 3U);
}

TEST(APathTyped, IsToldFromAName) {
  EXPECT_TRUE(is_path("/home"));
  EXPECT_TRUE(is_path("../cartes"));
  EXPECT_TRUE(is_path("~"));
  EXPECT_FALSE(is_path("groupe 1"));
}

TEST(APathTyped, StartsFromTheFolderShownOrFromThePersonsOwn) {
  setenv("HOME", "/home/marie", 1);
  EXPECT_EQ(path_typed("groupe-1.json", "/cartes"), "/cartes/groupe-1.json");
  EXPECT_EQ(path_typed("../autres/a.json", "/cartes/2013"), "/cartes/autres/a.json");
  EXPECT_EQ(path_typed("/tmp/a.json", "/cartes"), "/tmp/a.json");
  EXPECT_EQ(path_typed("~/Documents/a.json", "/cartes"), "/home/marie/Documents/a.json");
  EXPECT_EQ(path_typed("~", "/cartes"), "/home/marie");
}

TEST(APathTyped, IsCompletedFromItsLastFolder) {
  const PartialPath partial = partial_path("2013/gr", "/cartes");
  EXPECT_EQ(partial.folder, "/cartes/2013/");
  EXPECT_EQ(partial.begun, "gr");
}

TEST(AFileName, EndsWithTheExtensionOnce) {
  EXPECT_EQ(with_extension("/cartes/synthèse", Maps), "/cartes/synthèse.json");
  EXPECT_EQ(with_extension("/cartes/synthèse.json", Maps), "/cartes/synthèse.json");
  EXPECT_EQ(with_extension("/cartes/synthèse.JSON", Maps), "/cartes/synthèse.JSON");
  EXPECT_EQ(with_extension("/cartes/v1.2", Maps), "/cartes/v1.2.json");
  EXPECT_EQ(with_extension("/cartes/figure", Figures), "/cartes/figure.svg");
  EXPECT_EQ(with_extension("/cartes/figure.PDF", Figures), "/cartes/figure.PDF");
  EXPECT_EQ(with_extension("/cartes/figure.pdf.svg", Figures), "/cartes/figure.pdf");
  EXPECT_EQ(with_extension("/cartes/figure.svg.pdf", Figures), "/cartes/figure.svg.pdf");
}

TEST(AFileName, IsTheTitleWithoutWhatADiskRefuses) {
  EXPECT_EQ(file_name_from("Réussite éducative"), "Réussite éducative");
  EXPECT_EQ(file_name_from("Qui ? Où/quand : comment"), "Qui - Où-quand - comment");
  EXPECT_EQ(file_name_from("…et après\u202f?"), "…et après");
  EXPECT_EQ(file_name_from(".."), "Map");
  EXPECT_EQ(file_name_from(""), "Map");
  EXPECT_LE(file_name_from(std::string(5000, 'x')).size(), 120U);
}

TEST(AFolderOfThePerson, IsShownFromTheirOwn) {
  setenv("HOME", "/home/marie", 1);
  EXPECT_EQ(shown_path("/home/marie/Documents"), "~/Documents");
  EXPECT_EQ(shown_path("/home/marie"), "~");
  EXPECT_EQ(shown_path("/media/clé"), "/media/clé");
  EXPECT_EQ(shown_path("/home/marielle"), "/home/marielle");
}

TEST_F(AFolder, OfTheMapIsWhereDialogsBegin) {
  session::State state;
  state.path = folder_ / "carte.json";
  EXPECT_EQ(first_folder(state), folder_);
  state.path.clear();
  state.recent = {folder_ / "absent" / "a.json", folder_ / "b.json"};
  EXPECT_EQ(first_folder(state), folder_) << "that of the last map whose folder is still there";
  setenv("HOME", folder_.c_str(), 1);
  state.recent.clear();
  EXPECT_EQ(first_folder(state), folder_);
  folder("Documents");
  EXPECT_EQ(first_folder(state), folder_ / "Documents");
}

TEST_F(AFolder, GetsAFigureOfTwoVersionsBesideThatOfTheMap) {
  session::State state;
  state.path = folder_ / "annee-2.json";
  state.dialog = session::Dialog::export_figure;
  EXPECT_EQ(name_wanted(state), "annee-2");
  state.left_panel = session::LeftPanel::versions;
  state.compared = session::Compared{folder_ / "annee-1.json", {}};
  EXPECT_EQ(name_wanted(state), "annee-2-differences");
  state.dialog = session::Dialog::save_as;
  EXPECT_EQ(name_wanted(state), "annee-2");
}

}  // namespace
}  // namespace concarte::ui
