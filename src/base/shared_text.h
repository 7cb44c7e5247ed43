// A long text that is never altered, and that copies share.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <utility>

namespace concarte {

class SharedText {
 public:
  SharedText() = default;
  explicit SharedText(std::string text) : text_(text.empty() ? nullptr : std::make_shared<const std::string>(std::move(text))) {}

  std::string_view view() const { return text_ == nullptr ? std::string_view{} : std::string_view(*text_); }
  bool empty() const { return text_ == nullptr; }
  bool operator==(const SharedText& other) const { return text_ == other.text_ || view() == other.view(); }

 private:
  std::shared_ptr<const std::string> text_;  // null: empty
};

}  // namespace concarte
