// Reads the themes of assets/themes, and says what is wrong with one.
#include <algorithm>
#include <fstream>
#include <initializer_list>
#include <iterator>

#include <nlohmann/json.hpp>

#include "base/translate.h"
#include "picture/figure/theme.h"

namespace concarte::figure {
namespace {

using nlohmann::json;

// The titles of the themes that come with the program, for the translators: they are shown through translate().
[[maybe_unused]] constexpr std::array ShippedTitles{mark("Light"), mark("Dark"), mark("High contrast")};

// Stops the reading at the first thing wrong; never leaves this file.
struct Wrong {
  std::string place;
  std::string message;
};

std::string inside(const std::string& place, const std::string& key) { return place.empty() ? key : place + "/" + key; }

const json& member(const json& object, const std::string& place, const char* key) {
  const auto found = object.find(key);
  if (found == object.end()) throw Wrong{place, say("“{}” is missing: add it, or copy it from another theme", key)};
  return *found;
}

// Also refuses names that mean nothing here: a misspelt one would be passed over in silence.
const json& object_of(const json& value, const std::string& place, std::initializer_list<const char*> known) {
  if (!value.is_object()) throw Wrong{place, say("an object in braces is expected here")};
  for (const auto& [key, unused] : value.items())
    if (std::none_of(known.begin(), known.end(), [&key](const char* name) { return key == name; }))
      throw Wrong{inside(place, key), say("a theme has nothing of this name: correct it or remove it")};
  return value;
}

const json& list_of(const json& object, const std::string& place, const char* key, std::size_t least, std::size_t most) {
  const json& value = member(object, place, key);
  if (!value.is_array() || value.size() < least || value.size() > most)
    throw Wrong{inside(place, key), say("a list of {} to {} values is expected here", least, most)};
  return value;
}

double number_in(const json& value, const std::string& place, double least, double most) {
  if (!value.is_number() || value.get<double>() < least || value.get<double>() > most)
    throw Wrong{place, say("a number from {} to {} is expected here", least, most)};
  return value.get<double>();
}

double number_of(const json& object, const std::string& place, const char* key, double least, double most) {
  return number_in(member(object, place, key), inside(place, key), least, most);
}

std::string word_of(const json& object, const std::string& place, const char* key) {
  const json& value = member(object, place, key);
  if (!value.is_string() || value.get_ref<const std::string&>().empty())
    throw Wrong{inside(place, key), say("a word between quotation marks is expected here")};
  return value.get<std::string>();
}

template <class Value>
Value choice_of(const json& object, const std::string& place, const char* key,
                std::initializer_list<std::pair<const char*, Value>> choices) {
  const std::string word = word_of(object, place, key);
  std::string words;
  for (const auto& [name, value] : choices) {
    if (word == name) return value;
    words += (words.empty() ? "" : ", ") + std::string(name);
  }
  throw Wrong{inside(place, key), say("one of these words is expected here: {}", words)};
}

Colour colour_in(const json& value, const std::string& place) {
  const auto colour = value.is_string() ? parse_colour(value.get_ref<const std::string&>()) : std::nullopt;
  if (!colour) throw Wrong{place, say("a colour such as “#2563a8” is expected here")};
  return *colour;
}

LevelLook level_in(const json& value, const std::string& place) {
  object_of(value, place, {"size", "weight", "wrap_em", "box", "branch_width"});
  LevelLook look;
  look.size = number_of(value, place, "size", 4, 96);
  look.weight = choice_of<text::Weight>(
      value, place, "weight",
      {{"regular", text::Weight::regular}, {"medium", text::Weight::medium}, {"semibold", text::Weight::semibold}});
  look.wrap_em = number_of(value, place, "wrap_em", 4, 100);
  look.box = choice_of<BoxKind>(value, place, "box",
                                {{"filled", BoxKind::filled},
                                 {"tinted", BoxKind::tinted},
                                 {"outlined", BoxKind::outlined},
                                 {"underlined", BoxKind::underlined}});
  look.branch_width = number_of(value, place, "branch_width", 0.2, 20);
  return look;
}

void read_colours(const json& file, Theme& theme) {
  const json& colours = member(file, "", "colours");
  object_of(colours, "colours",
            {"paper", "ink", "muted", "accent", "root", "root_ink", "box", "dispute", "agreed", "link"});
  const auto read = [&colours](const char* key, Colour& into) {
    into = colour_in(member(colours, "colours", key), inside("colours", key));
  };
  read("paper", theme.paper);
  read("ink", theme.ink);
  read("muted", theme.muted);
  read("accent", theme.accent);
  read("root", theme.root);
  read("root_ink", theme.root_ink);
  read("box", theme.box);
  read("dispute", theme.dispute);
  read("agreed", theme.agreed);
  read("link", theme.link);
  const json& branches = list_of(file, "", "branches", 1, 64);
  for (std::size_t i = 0; i < branches.size(); ++i)
    theme.branch_colours.push_back(colour_in(branches[i], inside("branches", std::to_string(i))));
}

void read_measures(const json& file, Theme& theme) {
  const json& levels = list_of(file, "", "levels", theme.levels.size(), theme.levels.size());
  for (std::size_t i = 0; i < levels.size(); ++i) theme.levels[i] = level_in(levels[i], inside("levels", std::to_string(i)));
  theme.tint = number_of(file, "", "tint", 0, 1);
  theme.line_height = number_of(file, "", "line_height", 1, 3);
  theme.line = number_of(file, "", "line", 0.1, 10);
  const json& padding = list_of(file, "", "padding", 2, 2);
  theme.padding_x = number_in(padding[0], "padding/0", 0, 100);
  theme.padding_y = number_in(padding[1], "padding/1", 0, 100);
  theme.corner = number_of(file, "", "corner", 0, 100);
  const json& spacing = member(file, "", "spacing");
  object_of(spacing, "spacing", {"siblings", "cousins", "levels"});
  theme.between_siblings = number_of(spacing, "spacing", "siblings", 0, 500);
  theme.between_cousins = number_of(spacing, "spacing", "cousins", 0, 500);
  theme.between_levels = number_of(spacing, "spacing", "levels", 0, 500);
}

Theme theme_in(const json& file) {
  object_of(file, "", {"title", "dark", "grey", "family", "colours", "branches", "levels", "tint", "line_height", "line",
                       "padding", "corner", "spacing"});
  Theme theme;
  theme.title = word_of(file, "", "title");
  const json& dark = member(file, "", "dark");
  if (!dark.is_boolean()) throw Wrong{"dark", say("true or false is expected here")};
  theme.dark = dark.get<bool>();
  if (file.contains("grey")) {
    if (!file["grey"].is_boolean()) throw Wrong{"grey", say("true or false is expected here")};
    theme.grey = file["grey"].get<bool>();
  }
  theme.family = word_of(file, "", "family");
  read_colours(file, theme);
  read_measures(file, theme);
  return theme;
}

}  // namespace

std::variant<Theme, Problem> read_theme(const std::filesystem::path& file) {
  Problem problem;
  problem.file = file.string();
  std::ifstream stream(file, std::ios::binary);
  const std::string text{std::istreambuf_iterator<char>(stream), {}};
  if (!stream || text.empty()) {
    problem.message = say("this theme cannot be read: check that the file is there and may be read");
    problem.from_system = true;
    return problem;
  }
  try {
    Theme theme = theme_in(json::parse(text));
    theme.name = file.stem().string();
    return theme;
  } catch (const Wrong& wrong) {
    problem.node = wrong.place;
    problem.message = wrong.message;
  } catch (const json::parse_error& error) {
    const auto end = text.begin() + static_cast<std::ptrdiff_t>(std::min(error.byte, text.size()));
    problem.line = 1 + static_cast<int>(std::count(text.begin(), end, '\n'));
    problem.message = say("this is not a theme: the file cannot be read as JSON from here on");
  }
  return problem;
}

std::vector<std::string> theme_names(const std::filesystem::path& folder) {
  std::vector<std::string> names;
  std::error_code error;
  for (const auto& entry : std::filesystem::directory_iterator(folder, error))
    if (entry.path().extension() == ".json") names.push_back(entry.path().stem().string());
  std::sort(names.begin(), names.end());
  return names;
}

}  // namespace concarte::figure
