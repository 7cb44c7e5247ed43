// How a field about an idea becomes a command.
#pragma once

#include <string>

#include "editor/widgets/desk.h"

namespace concarte::ui {

// A command about one node, whose words are put in by `put`.
template <class Put>
CommandOf about(session::Verb verb, const document::NodeId& node, Put put) {
  return [verb, node, put](const std::string& words) {
    session::Arguments arguments;
    arguments.node = node;
    put(arguments, words);
    return session::Command{verb, arguments};
  };
}

}  // namespace concarte::ui
