// Shared libraries that are loaded when they are first wanted: what an SVG export does without must not slow it down.
#pragma once

namespace concarte::system {

// A function of a library, as whatever kind of function it is there; null when there is none.
class Function {
 public:
  explicit Function(void* address) : address_(address) {}
  template <class Pointer>
  operator Pointer() const {
    return reinterpret_cast<Pointer>(address_);
  }

 private:
  void* address_;
};

// Stays open until the program ends: what it has made may live as long.
class Library {
 public:
  // The name of the file, as `libcairo.so.2`.
  explicit Library(const char* name);
  bool is_here() const { return handle_ != nullptr; }
  Function function(const char* name) const;

 private:
  void* handle_;
};

}  // namespace concarte::system
