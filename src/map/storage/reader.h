// JSON tokens -> the records of a draft: fields put in their places, those unknown kept as text, and all that is wrong noted.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "map/storage/draft.h"
#include "map/storage/fields.h"
#include "map/storage/findings.h"

namespace concarte::storage {

inline constexpr std::size_t MaxNodes = 1'000'000;
inline constexpr std::size_t MaxTextBytes = std::size_t{64} << 20;
inline constexpr std::size_t MaxCharacters = 100'000;

// The name under which the value of a field is kept when the field itself cannot hold it.
std::string unread_name(std::string_view field);
// That there are more than MaxNodes, as a sentence.
std::string too_many_nodes();
// The beginning of a text, for a message.
std::string excerpt(std::string_view text);

// Holds no more than the records being filled, so that no nesting, however deep, is a danger. The calls come from `scan`,
// each with the offset where its token ends; they answer false when the file is beyond the limits.
class Reader {
 public:
  Reader(std::string_view bytes, Draft& draft, Findings& findings);
  // Reads an object of another shape, such as one that holds parts of maps, without a map's limits.
  Reader(std::string_view bytes, const Shape& shape, void* record, Findings& findings);

  bool key(const std::string& name, std::size_t end);
  bool text(const std::string& value, std::size_t end);
  bool plain(std::size_t end);  // a number, true, false or null; the character after a number may be counted in
  bool open(char bracket, std::size_t end);
  bool close(std::size_t end);

  // Of the last token that was understood.
  std::size_t last_end() const { return last_end_; }

  // For files that are broken. Leaves what is being read as it is, back to the document itself; gives the name of the
  // document's list it was in, or nothing.
  std::string_view unwind();
  // Takes a string that the end of the file has cut, when one may stand there.
  void take_cut();
  // The next value begins at `offset`: an element of this list of the document; false when it has no such list of records.
  bool enter_list(std::string_view name, std::size_t offset);
  // The document ends here.
  void finish();

 private:
  // An object being filled.
  struct Frame {
    Frame(const Shape& its_shape, void* its_record, std::size_t its_start)
        : shape(&its_shape), record(its_record), start(its_start) {}

    const Shape* shape;
    void* record;
    std::size_t start;
    const Field* field = nullptr;  // whose value comes; null: an unknown one, named `name`
    std::string name;
    bool is_in_list = false;
    bool is_repeated = false;      // the field was there already
    bool is_spoiled = false;       // a required field could not be understood
    std::uint32_t seen = 0;        // one bit for each field of the shape
    std::size_t first_finding = 0;
    std::size_t next_field = 0;    // where fields in their usual order go on
    std::vector<std::size_t> unknown_offsets;
  };
  struct NestedKey {
    std::string name;
    std::size_t offset = 0;
  };

  static constexpr std::size_t NoKeys = static_cast<std::size_t>(-1);

  Frame& frame() { return frames_.back(); }
  std::size_t begin_of_token() const;
  std::string_view slice(std::size_t first, std::size_t last) const { return bytes_.substr(first, last - first); }
  void note(std::size_t offset, std::string what, std::string act);
  bool count(std::size_t bytes);

  bool is_wanted(char first) const;
  bool take_text(const Field& field, const std::string& value, std::size_t offset);
  void refuse(const Field& field, const std::string& value, std::size_t offset);
  bool open_record(const Field& field, std::size_t start);
  void close_record();

  bool keep(std::string_view json, const std::string* decoded);
  void rescue(std::string_view json, std::string kept, const std::string* decoded);
  void set_aside(const std::string& value);
  void keep_unread(std::string json);
  void rename_repeated(Frame& closed);
  void close_nested();

  std::string_view bytes_;
  Findings& findings_;
  const Shape& shape_;
  void* record_;
  Draft* map_ = nullptr;  // null: the limits of a map do not hold
  std::vector<Frame> frames_;
  std::size_t last_end_ = 0;
  std::size_t text_bytes_ = 0;

  std::size_t capture_start_ = 0;
  std::vector<std::size_t> nested_;  // for each bracket open in the captured value: the first of its keys, or NoKeys
  std::vector<NestedKey> nested_keys_;
  bool has_nested_repeat_ = false;
};

}  // namespace concarte::storage
