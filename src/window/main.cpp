// The program of the window: `concarte` starts it for the editor and for pictures of it, with the arguments it was given.
#include <string>
#include <vector>

#include "cli/arguments.h"
#include "cli/commands.h"
#include "cli/terminal.h"
#include "window/editor.h"
#include "window/screenshot.h"

int main(int count, char** words) {
  using namespace concarte;
  const auto read = cli::read_arguments(std::vector<std::string>(words + 1, words + count));
  if (const auto* misuse = std::get_if<cli::Misuse>(&read)) {
    cli::tell(misuse->message);
    return static_cast<int>(cli::Exit::wrong_usage);
  }
  const cli::Request& request = std::get<cli::Request>(read);
  if (const auto* edit = std::get_if<cli::Edit>(&request)) return static_cast<int>(window::edit(*edit));
  if (const auto* screenshot = std::get_if<cli::Screenshot>(&request)) return static_cast<int>(window::take(*screenshot));
  // Everything else is `concarte`'s, and needs no window.
  return static_cast<int>(cli::Exit::wrong_usage);
}
