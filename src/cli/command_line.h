// The arguments of one sub-command being read: options declared once for reading and for help. Wraps CLI11.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/arguments.h"

namespace concarte::cli {

class CommandLine {
 public:
  // `usage` follows the program's name in the help; `summary` is an English message, to be translated.
  CommandLine(std::string_view usage, const char* summary);
  ~CommandLine();

  // The targets must outlive `read`. `explanation` is an English message, to be translated; `value` names what follows an
  // option, or a positional argument.
  void positional(const char* value, std::string& target, const char* explanation);
  void positional(const char* value, std::vector<std::string>& target, const char* explanation);
  void option(const char* names, const char* value, std::string& target, const char* explanation);
  void flag(const char* names, bool& target, const char* explanation);
  // Options of the contract that this version does not have: refused with a sentence, and not in the help.
  void later_option(const char* names);
  void later_flag(const char* names);

  // Nothing when all is understood. `--help` and -h are always understood.
  std::optional<Misuse> read(std::vector<std::string> arguments);
  bool is_help_wanted() const { return help_; }
  std::string help() const;

 private:
  struct App;
  std::unique_ptr<App> app_;
  std::string usage_;
  const char* summary_;
  bool help_ = false;
};

}  // namespace concarte::cli
