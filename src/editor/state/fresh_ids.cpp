// New ids: a letter and 7 base-32 characters, repeatable from a seed.
#include "editor/state/fresh_ids.h"

#include <random>
#include <utility>

namespace concarte::session {
namespace {

// Crockford's base 32 in lower case: no i, l, o, u to be misread.
constexpr std::string_view Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

// FNV-1a: the same on every machine, which std::hash need not be.
std::uint64_t hash(std::string_view bytes) {
  std::uint64_t value = 0xcbf29ce484222325;
  for (const char c : bytes) value = (value ^ static_cast<unsigned char>(c)) * 0x100000001b3;
  return value;
}

// SplitMix64 (Steele, Lea, Flood 2014).
std::uint64_t mixed(std::uint64_t value) {
  value = (value ^ value >> 30) * 0xbf58476d1ce4e5b9;
  value = (value ^ value >> 27) * 0x94d049bb133111eb;
  return value ^ value >> 31;
}

}  // namespace

FreshIds FreshIds::at_random() {
  std::random_device device;
  FreshIds ids;
  ids.state_ = std::uint64_t{device()} << 32 | device();
  return ids;
}

FreshIds FreshIds::from_bytes(std::string_view bytes) {
  FreshIds ids;
  ids.state_ = hash(bytes);
  return ids;
}

std::string FreshIds::next(char letter) {
  std::uint64_t bits = mixed(state_ += 0x9e3779b97f4a7c15);
  std::string word(1, letter);
  for (int i = 0; i < 7; ++i, bits >>= 5) word += Alphabet[bits & 31];
  return word;
}

std::string FreshIds::free(char letter, const document::Document& document) {
  if (std::string wished = std::exchange(wished_, {}); !wished.empty() && !document::has_id(document, wished)) return wished;
  for (;;)
    if (std::string word = next(letter); !document::has_id(document, word)) return word;
}

document::NodeId FreshIds::node(const document::Document& document) { return *document::NodeId::parse(free('n', document)); }
document::LinkId FreshIds::link(const document::Document& document) { return *document::LinkId::parse(free('l', document)); }
document::GroupId FreshIds::group(const document::Document& document) { return *document::GroupId::parse(free('g', document)); }
document::InboxId FreshIds::inbox(const document::Document& document) { return *document::InboxId::parse(free('i', document)); }
document::BoundaryId FreshIds::boundary(const document::Document& document) { return *document::BoundaryId::parse(free('b', document)); }
document::FigureId FreshIds::figure(const document::Document& document) { return *document::FigureId::parse(free('f', document)); }
document::SummaryId FreshIds::summary(const document::Document& document) { return *document::SummaryId::parse(free('u', document)); }

std::string FreshIds::map() { return next('m'); }

}  // namespace concarte::session
