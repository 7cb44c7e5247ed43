// The helps of typing that words are given, wherever they are typed.
#pragma once

#include "editor/state/state.h"

namespace concarte::session {

// Those that the person wants, in the language of the map.
inline language::TypingHelps typing_helps(const State& state) {
  const bool is_french = state.document.heading().language.starts_with("fr");
  return state.settings.typing_helps && is_french ? state.settings.helps : language::NoHelps;
}

}  // namespace concarte::session
