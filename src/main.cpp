// `concarte`: reads the command line, then does what the sub-command says or leaves the place to the window.
#include "base/translate.h"
#include "cli/commands.h"
#include "cli/window.h"

using namespace concarte;

namespace {

struct Act {
  char** arguments;

  cli::Exit operator()(const cli::Edit& request) const { return cli::become_window(request, arguments); }
  cli::Exit operator()(const cli::Screenshot& request) const { return cli::become_window(request, arguments); }
  cli::Exit operator()(const auto& request) const { return cli::run(request); }
};

}  // namespace

int main(int count, char** arguments) {
  const auto read = cli::read_arguments({arguments + 1, arguments + count});
  if (const auto* misuse = std::get_if<cli::Misuse>(&read)) {
    cli::tell(misuse->message + " " + translate("`concarte --help` tells what can be typed."));
    return static_cast<int>(cli::Exit::wrong_usage);
  }
  return static_cast<int>(std::visit(Act{arguments}, std::get<cli::Request>(read)));
}
