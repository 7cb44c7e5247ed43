// Words on the command line become a request, or a sentence that says what to type instead.
#include "cli/arguments.h"

#include <gtest/gtest.h>

namespace concarte::cli {
namespace {

template <class Wanted>
Wanted read(std::vector<std::string> words) {
  const auto read = read_arguments(std::move(words));
  if (const auto* misuse = std::get_if<Misuse>(&read)) {
    ADD_FAILURE() << misuse->message;
    return {};
  }
  const auto* request = std::get_if<Wanted>(&std::get<Request>(read));
  EXPECT_NE(request, nullptr);
  return request != nullptr ? *request : Wanted{};
}

bool is_misuse(std::vector<std::string> words) { return std::holds_alternative<Misuse>(read_arguments(std::move(words))); }

TEST(Arguments, nothing_opens_the_editor) { EXPECT_TRUE(read<Edit>({}).files.empty()); }

TEST(Arguments, files_open_in_the_editor) {
  const Edit edit = read<Edit>({"a.json", "./b", "--size", "1280x800"});
  EXPECT_EQ(edit.files, (std::vector<std::string>{"a.json", "./b"}));
  EXPECT_EQ(edit.size, (PixelSize{1280, 800}));
}

TEST(Arguments, an_export_with_all_its_options) {
  const Export wanted = read<Export>({"export", "--layout=tree-down", "carte.json", "-o", "a.svg", "--theme", "dark", "--branch", "n2",
                                      "--text", "text", "--anonymous", "--no-map"});
  EXPECT_EQ(wanted.map, "carte.json");
  EXPECT_EQ(wanted.output, "a.svg");
  EXPECT_EQ(wanted.style, layout::Style::tree_down);
  EXPECT_EQ(wanted.theme, "dark");
  EXPECT_EQ(wanted.branch.view(), "n2");
  EXPECT_EQ(wanted.text, publish::TextAs::text);
  EXPECT_TRUE(wanted.anonymous);
}

TEST(Arguments, an_export_wants_the_maps_own_look_unless_told) {
  const Export wanted = read<Export>({"export", "-", "-o", "-"});
  EXPECT_EQ(wanted.map, "-");
  EXPECT_FALSE(wanted.style.has_value());
  EXPECT_TRUE(wanted.theme.empty() && wanted.branch.empty() && !wanted.anonymous);
}

TEST(Arguments, a_script_reads_standard_input_unless_told) {
  EXPECT_EQ(read<Perform>({"script", "a.json"}).commands, "-");
  EXPECT_EQ(read<Perform>({"script", "a.json", "c.jsonl", "-o", "b.json"}).commands, "c.jsonl");
  EXPECT_TRUE(is_misuse({"script", "-"}));
}

TEST(Arguments, a_screenshot_for_the_window) {
  const Screenshot wanted = read<Screenshot>({"screenshot", "-o", "a.png", "--size", "800x600", "--script", "c.jsonl", "--window", "editor"});
  EXPECT_TRUE(wanted.map.empty());
  EXPECT_EQ(wanted.output, "a.png");
  EXPECT_EQ(wanted.size, (PixelSize{800, 600}));
  EXPECT_EQ(wanted.script, "c.jsonl");
}

TEST(Arguments, the_language_may_stand_anywhere) {
  EXPECT_EQ(read<Describe>({"--language", "en", "info", "a.json"}).map, "a.json");
  EXPECT_EQ(read<Describe>({"info", "a.json", "--language=fr"}).map, "a.json");
  EXPECT_TRUE(is_misuse({"info", "a.json", "--language", "de"}));
  EXPECT_TRUE(is_misuse({"info", "a.json", "--language"}));
}

TEST(Arguments, after_two_dashes_all_words_are_files) {
  EXPECT_EQ(read<Edit>({"--", "--language.json"}).files, std::vector<std::string>{"--language.json"});
}

TEST(Arguments, words_without_number_or_sense_are_misuse) {
  for (const std::vector<std::string>& words : std::vector<std::vector<std::string>>{
           {"exprot"}, {"-"}, {"--size", "10x"}, {"export"}, {"export", "a.json"}, {"export", "a.json", "-o", "a.docx"},
           {"export", "a.json", "-o", "a.svg", "--layout", "spirale"}, {"export", "a.json", "-o", "a.svg", "--paper", "A9"}, {"export", "a.json", "-o", "a.svg", "--min-pt", "0"},
           {"export", "a.json", "-o", "a.svg", "--figure", "f1", "--all-figures"},
           {"convert", "a"}, {"check"}, {"check", "a", "--repair"}, {"info", "a", "b"}, {"layout", "a", "--layout", "tree"}})
    EXPECT_TRUE(is_misuse(words)) << words.front();
}

}  // namespace
}  // namespace concarte::cli
