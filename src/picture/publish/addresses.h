// Where a click on a part of a published figure may lead.
#pragma once

#include <string>

#include "picture/figure/figure.h"

namespace concarte::publish {

// The first of the part's addresses that may be opened (http, https, mailto), in ASCII as RFC 3986 wants it; else empty.
std::string address_of(const figure::Part& part);

}  // namespace concarte::publish
