// A font file with no more in it than some characters need.
#pragma once

#include <set>
#include <string>

#include "picture/text/typesetter.h"

namespace concarte::text {

// A whole font file (TrueType or OpenType) that shapes these characters as the face does. Empty when it cannot be made: the
// library is not on this machine, the face's file is not what it was.
std::string font_subset(const Typesetter& typesetter, FaceId face, const std::set<std::uint32_t>& code_points);

}  // namespace concarte::text
