// What a command line asks for: the sub-commands, their options, and what each value may be.
#include "cli/arguments.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <filesystem>

#include "base/translate.h"
#include "cli/command_line.h"
#include "cli/read_synthesis.h"
#include "cli/script_line.h"
#include "cli/terminal.h"
#include "cli/versions_arguments.h"
#include "picture/page/paper.h"
#include "system/folders.h"

namespace concarte::cli {
namespace {

using Reading = std::variant<Request, Misuse>;
using Words = std::vector<std::string>;

struct SubCommand {
  std::string_view name;
  const char* summary;  // English, to be translated
  Reading (*read)(Words words);
};

// Of the contract, but not of this version.
constexpr std::array<std::string_view, 1> LaterCommands{"doctor"};

std::string all_styles() {
  std::string words;
  for (const layout::Style style : layout::AllStyles) words += (words.empty() ? "" : ", ") + std::string(layout::word(style));
  return words;
}

std::variant<layout::Style, Misuse> read_style(const std::string& word) {
  if (const auto style = layout::style_from(word)) return *style;
  return Misuse{say("“{}” is not a layout style. Choose among: {}.", word, all_styles())};
}

// `1280x800`.
std::variant<PixelSize, Misuse> read_size(const std::string& word) {
  constexpr int Largest = 16384;
  PixelSize size;
  const char* const end = word.data() + word.size();
  auto [after, error] = std::from_chars(word.data(), end, size.width);
  if (error == std::errc{} && after != end && *after == 'x') {
    const auto height = std::from_chars(after + 1, end, size.height);
    const bool in_range = size.width > 0 && size.height > 0 && size.width <= Largest && size.height <= Largest;
    if (height.ec == std::errc{} && height.ptr == end && in_range) return size;
  }
  return Misuse{say("“{}” is not a size in pixels. Write it as 1280x800.", word)};
}

// Names of files say a format; standard output and devices (/dev/stdout) say none.
bool has_no_format(const std::string& output) {
  std::error_code ignored;
  return output == Dash || std::filesystem::is_other(output, ignored);
}

// What is said of the format counts more than the name.
std::variant<publish::Format, Misuse> read_format(const std::string& word, const std::string& output) {
  if (!word.empty()) {
    if (const auto format = publish::format_named(word)) return *format;
    return Misuse{say("“{}” is no format that Concarte writes. Choose among: {}.", word, publish::known_formats())};
  }
  if (has_no_format(output)) return publish::Format::svg;
  if (const auto format = publish::format_named(std::filesystem::path(output).extension().string())) return *format;
  return Misuse{say("“{}” says no format that Concarte writes. End the name with one of: {}.", output, publish::known_formats() + ", " + all_words_endings())};
}

// A whole number between two others.
std::optional<int> number_in(const std::string& word, int least, int most) {
  int number = 0;
  const auto [after, error] = std::from_chars(word.data(), word.data() + word.size(), number);
  const bool is_one = error == std::errc{} && after == word.data() + word.size() && number >= least && number <= most;
  return is_one ? std::optional(number) : std::nullopt;
}

// How large the points of a picture are, which only a picture in points has.
std::optional<Misuse> read_pixels(const std::string& dots, const std::string& width, Export& request) {
  if (request.format != publish::Format::png && (!dots.empty() || !width.empty() || request.png.transparent))
    return Misuse{translate("--dpi, --width and --transparent only go with a PNG.")};
  if (!dots.empty() && !width.empty()) return Misuse{translate("Say either --dpi or --width: one follows from the other.")};
  if (!dots.empty()) {
    const auto number = number_in(dots, 10, 2400);
    if (!number) return Misuse{say("“{}” is not a number of dots per inch between {} and {}.", dots, 10, 2400)};
    request.png.dots_per_inch = *number;
  }
  if (!width.empty()) {
    const auto number = number_in(width, 1, 32767);
    if (!number) return Misuse{say("“{}” is not a width between {} and {} pixels.", width, 1, 32767)};
    request.png.width = *number;
  }
  return std::nullopt;
}

std::optional<Misuse> read_poster(const std::string& word, Export& request) {
  if (word.empty()) return std::nullopt;
  if (request.format != publish::Format::pdf) return Misuse{translate("--poster only goes with a PDF.")};
  const auto paper = page::paper_from(word);
  if (!paper) return Misuse{say("“{}” is no paper for the pages of a poster: A3, A4 or A5.", word)};
  request.poster.emplace();
  request.poster->size = paper->size_mm * page::PointsPerMillimetre;
  return std::nullopt;
}

// Of the words after `--as`, and of the file they are for. A name says a form too, unless `--format` says another.
std::optional<Misuse> read_words_form(const std::string& word, const std::string& format, Export& request) {
  request.in_words = !word.empty() || (format.empty() && is_name_of_words(request.output));
  if (request.in_words && (!request.figure.empty() || request.all_figures || !request.paper.empty()))
    return Misuse{translate("--figure, --all-figures and --paper are for figures: end the name with .svg, .pdf or .png.")};
  if (word.empty()) return std::nullopt;
  if (!format.empty()) return Misuse{translate("--as is for words and --format for figures: say one of them.")};
  request.words = writing::words_form_from(word);
  if (!request.words) return Misuse{say("“{}” is no form of words. Choose among: {}.", word, all_words_forms())};
  if (auto sentence = misfit(request.output, *request.words)) return Misuse{std::move(*sentence)};
  return std::nullopt;
}

std::optional<Misuse> read_paper(const std::string& least, Export& request) {
  if (!request.figure.empty() && request.all_figures) return Misuse{translate("Say either --figure or --all-figures.")};
  if (!request.paper.empty() && !page::paper_from(request.paper))
    return Misuse{say("“{}” is not a paper. Write A4, A4-landscape, A3, A5 or a size such as 120x80mm.", request.paper)};
  if (least.empty()) return std::nullopt;
  const auto [end, error] = std::from_chars(least.data(), least.data() + least.size(), request.min_pt);
  constexpr double Smallest = 1, Largest = 72;
  if (error == std::errc{} && end == least.data() + least.size() && request.min_pt >= Smallest && request.min_pt <= Largest) return std::nullopt;
  return Misuse{say("“{}” is not a size of type between {} and {} points.", least, Smallest, Largest)};
}

Reading read_export(Words words) {
  Export request;
  std::string style, branch, form, text = "outlines", format, dots, width, poster, least;
  bool without_map = false;
  CommandLine line("export MAP -o OUT.(svg|svgz|pdf|png|html|md|odt|tex|csv|ods) [OPTIONS]", mark("Draws a map as a figure, or writes it in words."));
  line.positional("MAP", request.map, mark("the map; - for standard input"));
  line.option("-o,--output", "OUT", request.output, mark("the figure to write, its form by the end of the name; - for standard output"));
  line.option("--format", "FORMAT", format, mark("svg, svgz, pdf or png, whatever the name; for standard output"));
  line.option("--as", "FORM", form, mark("words rather than a figure: outline (.html, .md, .odt, .tex), viewer (.html), framework or grid (.csv, .ods, .html)"));
  line.option("--layout", "STYLE", style, mark("the layout, instead of the map’s own (see concarte layout --help)"));
  line.option("--theme", "NAME", request.theme, mark("the theme, instead of the map’s own: light, dark, high-contrast"));
  line.option("--branch", "ID", branch, mark("only this idea and what is under it"));
  line.option("--text", "outlines|text", text, mark("letters drawn as outlines (the same everywhere), or as text"));
  line.flag("--no-map", without_map, mark("leave the map itself out of the figure"));
  line.flag("--anonymous", request.anonymous, mark("leave out the groups, what they proposed and what they think"));
  line.option("--dpi", "N", dots, mark("of a PNG: dots per inch, 192 unless told"));
  line.option("--width", "N", width, mark("of a PNG: its width in pixels"));
  line.flag("--transparent", request.png.transparent, mark("of a PNG: without the paper"));
  line.option("--poster", "A3|A4|A5", poster, mark("of a PDF: cut over several pages, to be put together on a wall"));
  line.option("--figure", "ID", request.figure, mark("a figure of the map by its id or number, fitted to its paper (see concarte info MAP)"));
  line.flag("--all-figures", request.all_figures, mark("every figure of the map: into the folder OUT, or as one PDF"));
  line.option("--paper", "A4|A4-landscape|…|WxHmm", request.paper, mark("fit the figure to this paper, and split it when it must be"));
  line.option("--min-pt", "N", least, mark("on paper: no type smaller than this, in points"));

  if (auto misuse = line.read(std::move(words))) return *misuse;
  if (line.is_help_wanted()) return Print{line.help()};
  if (request.map.empty()) return Misuse{translate("Name the map to draw.")};
  if (request.output.empty()) return Misuse{translate("Name the figure to write: -o OUT.svg, or .pdf, .png, .svgz.")};
  if (auto misuse = read_words_form(form, format, request)) return *misuse;
  if (auto misuse = read_paper(least, request)) return *misuse;
  if (!request.in_words) {
    // A folder has no format in its name.
    const bool is_folder = request.all_figures && format.empty() && !publish::format_named(std::filesystem::path(request.output).extension().string());
    const auto format_read = read_format(is_folder ? "svg" : format, request.output);
    if (const auto* misuse = std::get_if<Misuse>(&format_read)) return *misuse;
    request.format = std::get<publish::Format>(format_read);
  }
  if (auto misuse = read_pixels(dots, width, request)) return *misuse;
  if (auto misuse = read_poster(poster, request)) return *misuse;
  if (!style.empty()) {
    const auto read = read_style(style);
    if (const auto* misuse = std::get_if<Misuse>(&read)) return *misuse;
    request.style = std::get<layout::Style>(read);
  }
  if (!branch.empty()) {
    const auto id = document::NodeId::parse(branch);
    if (!id) return Misuse{say("“{}” is not the id of an idea.", branch)};
    request.branch = *id;
  }
  if (text != "outlines" && text != "text") return Misuse{say("“{}” is no way to write text: outlines or text.", text)};
  if (text == "text") request.text = publish::TextAs::text;
  request.with_map = !without_map;
  return request;
}

Reading read_check(Words words) {
  Check request;
  CommandLine line("check FILE… [--repair -o OUT] [--json]", mark("Lists all that is wrong in maps."));
  line.positional("FILE", request.files, mark("the maps; - for standard input"));
  line.flag("--repair", request.mending, mark("mend what can be, without losing a word, and write the map to OUT"));
  line.option("-o,--output", "OUT", request.output, mark("the mended map; - for standard output"));
  line.flag("--json", request.as_json, mark("answer in JSON"));

  if (auto misuse = line.read(std::move(words))) return *misuse;
  if (line.is_help_wanted()) return Print{line.help()};
  if (request.files.empty()) return Misuse{translate("Name the map to check.")};
  if (request.mending && request.output.empty()) return Misuse{translate("Name the mended map to write: -o OUT.")};
  if (!request.mending && !request.output.empty()) return Misuse{translate("-o only goes with --repair.")};
  if (request.mending && request.files.size() > 1) return Misuse{translate("Only one map can be mended at a time.")};
  if (request.as_json && request.output == Dash)
    return Misuse{translate("The mended map and the answer in JSON cannot both go to standard output.")};
  return request;
}

Reading read_convert(Words words) {
  Convert request;
  CommandLine line("convert FIGURE.svg MAP.json", mark("Takes the map out of a figure that holds it."));
  line.positional("FIGURE", request.input, mark("an SVG that Concarte wrote; - for standard input"));
  line.positional("MAP", request.output, mark("the map to write; - for standard output"));
  for (const char* name : {"--from", "--to", "--report"}) line.later_option(name);

  if (auto misuse = line.read(std::move(words))) return *misuse;
  if (line.is_help_wanted()) return Print{line.help()};
  if (request.input.empty() || request.output.empty()) return Misuse{translate("Name the figure to read and the map to write.")};
  return request;
}

Reading read_describe(Words words) {
  Describe request;
  CommandLine line("info FILE [--json]", mark("Says what a map holds."));
  line.positional("FILE", request.map, mark("the map; - for standard input"));
  line.flag("--json", request.as_json, mark("answer in JSON"));

  if (auto misuse = line.read(std::move(words))) return *misuse;
  if (line.is_help_wanted()) return Print{line.help()};
  if (request.map.empty()) return Misuse{translate("Name the map to describe.")};
  return request;
}

Reading read_arrange(Words words) {
  Arrange request;
  std::string style;
  bool as_json = false;
  CommandLine line("layout MAP --layout STYLE --json", mark("Tells where a layout puts each idea, in 1/72 inch."));
  line.positional("MAP", request.map, mark("the map; - for standard input"));
  line.option("--layout", "STYLE", style, mark("mindmap, tree, tree-down, radial, organic, network, circular or clusters"));
  line.flag("--json", as_json, mark("answer in JSON: the only form there is"));

  if (auto misuse = line.read(std::move(words))) return *misuse;
  if (line.is_help_wanted()) return Print{line.help()};
  if (request.map.empty()) return Misuse{translate("Name the map to lay out.")};
  if (style.empty()) return Misuse{translate("Name the layout: --layout STYLE.")};
  if (!as_json) return Misuse{translate("The answer is in JSON only: add --json.")};
  const auto read = read_style(style);
  if (const auto* misuse = std::get_if<Misuse>(&read)) return *misuse;
  request.style = std::get<layout::Style>(read);
  return request;
}

Reading read_perform(Words words) {
  Perform request;
  bool list_wanted = false;
  CommandLine line("script MAP [COMMANDS|-] [-o OUT] [--keep-going]",
                   mark("Performs commands on a map, one JSON line each, and answers each with one JSON line."));
  line.positional("MAP", request.map, mark("the map; - for standard input"));
  line.positional("COMMANDS", request.commands, mark("a file of commands; - or nothing for standard input"));
  line.option("-o,--output", "OUT", request.output,
              mark("where the map is written at the end; with -, the answers go to standard error"));
  line.flag("--keep-going", request.keep_going, mark("go on after a command that fails"));
  line.flag("--list", list_wanted, mark("list the commands with their arguments"));

  if (auto misuse = line.read(std::move(words))) return *misuse;
  if (line.is_help_wanted()) return Print{line.help()};
  if (list_wanted) return Print{command_list()};
  if (request.map.empty()) return Misuse{translate("Name the map to work on.")};
  if (request.map == Dash && request.commands == Dash)
    return Misuse{translate("The map and the commands cannot both come from standard input.")};
  return request;
}

Reading read_screenshot(Words words) {
  Screenshot request;
  std::string size, window = "editor";
  CommandLine line("screenshot [MAP] -o OUT.png [OPTIONS]", mark("Takes a picture of the window, drawn off screen."));
  line.positional("MAP", request.map, mark("the map"));
  line.option("-o,--output", "OUT.png", request.output, mark("the picture to write"));
  line.option("--size", "WxH", size, mark("the window’s size in pixels, as 1280x800"));
  line.option("--theme", "NAME", request.theme, mark("the theme, instead of the map’s own: light, dark, high-contrast"));
  line.option("--script", "COMMANDS", request.script, mark("a file of commands to perform first"));
  line.option("--window", "editor", window, mark("the window to draw"));

  if (auto misuse = line.read(std::move(words))) return *misuse;
  if (line.is_help_wanted()) return Print{line.help()};
  if (request.output.empty()) return Misuse{translate("Name the picture to write: -o OUT.png.")};
  if (request.map == Dash) return Misuse{translate("The window opens files, not standard input.")};
  if (!has_no_format(request.output) && !request.output.ends_with(".png"))
    return Misuse{say("A picture of the window is a PNG: end the name “{}” with .png.", request.output)};
  if (!size.empty()) {
    const auto read = read_size(size);
    if (const auto* misuse = std::get_if<Misuse>(&read)) return *misuse;
    request.size = std::get<PixelSize>(read);
  }
  if (window == "audience") return Misuse{translate("This version has no window for the audience yet.")};
  if (window != "editor") return Misuse{say("“{}” is not a window of Concarte.", window)};
  return request;
}

const std::array<SubCommand, 12> SubCommands{{
    {"export", mark("draw a map as a figure"), read_export},
    {"check", mark("list all that is wrong in maps, and mend them"), read_check},
    {"convert", mark("take a map out of its figure"), read_convert},
    {"info", mark("say what a map holds"), read_describe},
    {"layout", mark("tell where a layout puts each idea"), read_arrange},
    {"script", mark("perform commands on a map"), read_perform},
    {"compare", mark("say what became of a map from one version to the next"), read_compare},
    {"merge", mark("make one map of two versions edited apart"), read_merge},
    {"synthesise", mark("bring the maps of several groups into one"), read_synthesise},
    {"unsynthesise", mark("give back the files of a synthesis"), read_unsynthesise},
    {"audit", mark("say what is still open in a synthesis"), read_audit},
    {"screenshot", mark("take a picture of the window"), read_screenshot},
}};

std::string help_of_all(const CommandLine& editor) {
  std::string words = editor.help() + "\n";
  for (const SubCommand& command : SubCommands)
    words += "  concarte " + std::string(command.name) + std::string(13 - command.name.size(), ' ') + translate(command.summary) + "\n";
  return words + "\n" + translate("`concarte COMMAND --help` tells more. `-` is standard input or output where a file is asked.") + "\n";
}

// A word alone is a command mistyped rather than a file, unless there is such a file.
bool is_mistyped_command(const std::string& word) {
  std::error_code ignored;
  return word.find_first_of("/.") == std::string::npos && !std::filesystem::exists(word, ignored);
}

Reading read_edit(Words words) {
  Edit request;
  std::string size;
  bool version_wanted = false;
  CommandLine line("[FILE…] [--size WxH] [--language fr|en]", mark("Concarte: mind maps that a workshop can write, merge and print."));
  line.positional("FILE", request.files, mark("the maps to open in the editor"));
  line.option("--size", "WxH", size, mark("the window’s size in pixels, as 1280x800"));
  std::string language;  // taken out of the arguments already; declared for the help
  line.option("--language", "fr|en", language, mark("French or English; otherwise that of the system"));
  line.flag("--version", version_wanted, mark("print the version"));

  if (auto misuse = line.read(std::move(words))) return *misuse;
  if (line.is_help_wanted()) return Print{help_of_all(line)};
  if (version_wanted) return Print{"Concarte " CONCARTE_VERSION "\n"};
  for (const std::string& file : request.files) {
    if (file == Dash) return Misuse{translate("The window opens files, not standard input.")};
    if (is_mistyped_command(file)) return Misuse{say("“{}” is neither a command nor a file.", file)};
  }
  if (!size.empty()) {
    const auto read = read_size(size);
    if (const auto* misuse = std::get_if<Misuse>(&read)) return *misuse;
    request.size = std::get<PixelSize>(read);
  }
  return request;
}

// Takes `--language fr` out of the arguments, wherever it stands: everything else is said in that language.
std::optional<std::string> take_language(Words& words) {
  constexpr std::string_view Name = "--language";
  std::optional<std::string> language;
  for (auto word = words.begin(); word != words.end() && *word != "--";) {
    if (!word->starts_with(Name) || (word->size() > Name.size() && (*word)[Name.size()] != '=')) {
      ++word;
      continue;
    }
    const bool is_joined = word->size() > Name.size();
    const bool is_followed = word + 1 != words.end();
    language = is_joined ? word->substr(Name.size() + 1) : is_followed ? *(word + 1) : std::string{};
    word = words.erase(word, word + (is_joined || !is_followed ? 1 : 2));
  }
  return language;
}

}  // namespace

std::variant<Request, Misuse> read_arguments(std::vector<std::string> arguments) {
  const std::optional<std::string> language = take_language(arguments);
  const bool is_known = language == "fr" || language == "en";
  start_translation(is_known ? *language : std::string{}, system::locale_folder().string());
  if (language && !is_known) return Misuse{say("“{}” is not a language of Concarte. Write --language fr or --language en.", *language)};
  if (arguments.empty()) return Edit{};

  const std::string first = arguments.front();
  if (std::find(LaterCommands.begin(), LaterCommands.end(), first) != LaterCommands.end())
    return Misuse{say("This version does not know the command “{}” yet.", first)};
  for (const SubCommand& command : SubCommands)
    if (command.name == first) return command.read({arguments.begin() + 1, arguments.end()});
  return read_edit(std::move(arguments));
}

}  // namespace concarte::cli
