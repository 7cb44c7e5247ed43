// Identifiers of the map's records: short words, one distinct type for each kind of record.
#pragma once

#include <array>
#include <bit>
#include <compare>
#include <cstdint>
#include <cstring>
#include <functional>
#include <optional>
#include <string_view>

namespace concarte {

// 1 to 32 characters of A-Z a-z 0-9 _ -, held in place: copying one never allocates. The default value is "no record".
template <class Tag>
class Id {
 public:
  static constexpr std::size_t MaxSize = 32;

  constexpr Id() = default;

  // Nothing when the word is empty, too long or holds another character.
  static std::optional<Id> parse(std::string_view word) {
    if (word.empty() || word.size() > MaxSize) return std::nullopt;
    for (const char c : word)
      if (!is_allowed(c)) return std::nullopt;
    Id id;
    std::memcpy(id.chars_.data(), word.data(), word.size());
    id.size_ = static_cast<std::uint8_t>(word.size());
    return id;
  }

  constexpr bool empty() const { return size_ == 0; }
  constexpr explicit operator bool() const { return size_ != 0; }
  constexpr std::string_view view() const { return {chars_.data(), size_}; }
  constexpr std::size_t hash() const {
    // Multiply and fold; short identifiers fill the first word alone, and the high bits must reach the low ones.
    constexpr std::uint64_t Odd = 0x9e3779b97f4a7c15;
    std::uint64_t mixed = 0;
    for (const std::uint64_t word : words()) {
      mixed = (mixed ^ word) * Odd;
      mixed ^= mixed >> 32;
    }
    return mixed;
  }
  // Eight characters at a time: unused ones are all zero.
  constexpr bool operator==(const Id& other) const { return words() == other.words(); }
  constexpr std::strong_ordering operator<=>(const Id& other) const { return view() <=> other.view(); }

 private:
  using Words = std::array<std::uint64_t, MaxSize / sizeof(std::uint64_t)>;
  constexpr Words words() const { return std::bit_cast<Words>(chars_); }
  static constexpr bool is_allowed(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
  }

  std::array<char, MaxSize> chars_{};
  std::uint8_t size_ = 0;
};

}  // namespace concarte

template <class Tag>
struct std::hash<concarte::Id<Tag>> {
  std::size_t operator()(const concarte::Id<Tag>& id) const noexcept { return id.hash(); }
};
