// The arguments of one sub-command, read by CLI11; what is said about them is ours, in the user's language.
#include "cli/command_line.h"

#include <algorithm>
#include <deque>

#include <CLI/CLI.hpp>

#include "base/translate.h"

namespace concarte::cli {
namespace {

// What stands in the help, beside its explanation.
struct HelpRow {
  std::string form;
  const char* explanation;
};

std::size_t columns(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) { return (c & 0xC0) != 0x80; }));
}

// `-o,--output` as it is typed: `-o, --output`.
std::string typed(std::string names) {
  if (const std::size_t comma = names.find(','); comma != std::string::npos) names.insert(comma + 1, " ");
  return names;
}

}  // namespace

struct CommandLine::App {
  CLI::App app;
  std::vector<HelpRow> rows;
  std::deque<std::pair<std::string, std::vector<std::string>>> later;  // names, values: stays in place while it grows
};

CommandLine::CommandLine(std::string_view usage, const char* summary)
    : app_(std::make_unique<App>()), usage_(usage), summary_(summary) {
  app_->app.set_help_flag();
  app_->app.add_flag("-h,--help", help_);
}

CommandLine::~CommandLine() = default;

void CommandLine::positional(const char* value, std::string& target, const char* explanation) {
  app_->app.add_option(value, target);
  app_->rows.push_back({value, explanation});
}

void CommandLine::positional(const char* value, std::vector<std::string>& target, const char* explanation) {
  app_->app.add_option(value, target);
  app_->rows.push_back({value, explanation});
}

void CommandLine::option(const char* names, const char* value, std::string& target, const char* explanation) {
  app_->app.add_option(names, target);
  app_->rows.push_back({typed(names) + " " + value, explanation});
}

void CommandLine::flag(const char* names, bool& target, const char* explanation) {
  app_->app.add_flag(names, target);
  app_->rows.push_back({typed(names), explanation});
}

void CommandLine::later_option(const char* names) {
  auto& [name, values] = app_->later.emplace_back(names, std::vector<std::string>{});
  app_->app.add_option(name, values)->expected(0, 1);
}

void CommandLine::later_flag(const char* names) { later_option(names); }

std::optional<Misuse> CommandLine::read(std::vector<std::string> arguments) {
  std::reverse(arguments.begin(), arguments.end());  // as CLI11 wants them
  try {
    app_->app.parse(std::move(arguments));
  } catch (const CLI::ExtrasError&) {
    return Misuse{say("“{}” is not understood here.", app_->app.remaining().front())};
  } catch (const CLI::ParseError& error) {
    const std::string what = error.what();
    return Misuse{say("“{}” must be given once, with one value.", what.substr(0, what.find(':')))};
  }
  for (const auto& [name, values] : app_->later)
    if (app_->app.get_option(name.substr(0, name.find(',')))->count() > 0)
      return Misuse{say("This version does not know “{}” yet; leave it out.", name)};
  return std::nullopt;
}

std::string CommandLine::help() const {
  std::string words = std::string(translate(summary_)) + "\n\n  concarte " + usage_ + "\n";
  std::size_t widest = 0;
  for (const HelpRow& row : app_->rows) widest = std::max(widest, columns(row.form));
  if (!app_->rows.empty()) words += "\n";
  for (const HelpRow& row : app_->rows)
    words += "  " + row.form + std::string(widest - columns(row.form) + 3, ' ') + translate(row.explanation) + "\n";
  return words;
}

}  // namespace concarte::cli
