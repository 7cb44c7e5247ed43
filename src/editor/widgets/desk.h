// What every widget is given: what it may read, and where its commands go.
#pragma once

#include <optional>
#include <utility>
#include <vector>

#include "editor/session/session.h"
#include "editor/widgets/draft.h"
#include "editor/widgets/style.h"

namespace concarte::ui {

struct Desk {
  const session::Session& session;
  const Style& style;
  std::optional<Draft>& draft;
  std::vector<session::Command>& commands;

  const session::State& state() const { return session.state(); }
  const document::Document& document() const { return session.document(); }
  void push(session::Verb verb, session::Arguments arguments = {}) const { commands.push_back({verb, std::move(arguments)}); }
};

}  // namespace concarte::ui
