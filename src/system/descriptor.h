// An open file of the system, and bytes written to it to the last.
#pragma once

#include <string_view>
#include <utility>

#include <unistd.h>

namespace concarte::system {

// An open file, closed at the end of its scope.
class Descriptor {
 public:
  explicit Descriptor(int number) : number_(number) {}
  Descriptor(Descriptor&& other) noexcept : number_(std::exchange(other.number_, -1)) {}
  Descriptor& operator=(Descriptor&& other) noexcept {
    std::swap(number_, other.number_);
    return *this;
  }
  ~Descriptor() {
    if (number_ >= 0) ::close(number_);
  }
  int operator*() const { return number_; }
  explicit operator bool() const { return number_ >= 0; }
  // Some disks, on a network, only refuse here.
  bool close() { return ::close(std::exchange(number_, -1)) == 0; }

 private:
  int number_;
};

// Writes all the bytes; on failure `errno` says why.
bool write_all(int descriptor, std::string_view bytes);

}  // namespace concarte::system
