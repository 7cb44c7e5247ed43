// Files read whole and written whole or not at all.
#include "system/files.h"

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <fmt/format.h>

#include "base/translate.h"
#include "system/descriptor.h"

namespace concarte::system {
namespace {

namespace fs = std::filesystem;

Problem refusal(const fs::path& path, std::string message) {
  return {.severity = Severity::error, .file = path.string(), .line = 0, .node = {}, .message = std::move(message), .from_system = true};
}

std::string other_refusal(int error) { return say("The system refused: {}.", std::strerror(error)); }

Problem reading_refusal(const fs::path& path, int error) {
  switch (error) {
    case ENOENT: case ENOTDIR: return refusal(path, translate("There is no file of this name. Check the name and the folder."));
    case EACCES: case EPERM:
      return refusal(path, translate("You are not allowed to read this file. Ask its owner, or open a copy."));
    case EISDIR: return refusal(path, translate("This is a folder. Choose a file inside it."));
    default: return refusal(path, other_refusal(error));
  }
}

Problem writing_refusal(const fs::path& path, int error) {
  const std::string folder = path.has_parent_path() ? path.parent_path().string() : ".";
  switch (error) {
    case ENOENT: case ENOTDIR: return refusal(path, say("The folder “{}” does not exist. Create it, or choose another.", folder));
    case EACCES: case EPERM:
      return refusal(path, translate("You are not allowed to write here. Save under another name, or in another folder."));
    case EISDIR: return refusal(path, translate("This is a folder. Give the name of a file inside it."));
    case EROFS: return refusal(path, translate("This disk can only be read. Save on another one."));
    case ENOSPC: case EDQUOT:
      return refusal(path, translate("The disk is full: nothing was changed. Make room on it, or save on another one."));
    case EFBIG: return refusal(path, translate("The file is too large for this disk: nothing was changed. Save on another one."));
    case ENAMETOOLONG: return refusal(path, translate("This name is too long. Choose a shorter one."));
    default: return refusal(path, other_refusal(error));
  }
}

// The file that a path leads to through symbolic links, which need not exist.
fs::path target_of(fs::path path) {
  constexpr int MaxLinks = 40;  // as the system itself
  std::error_code error;
  for (int i = 0; i < MaxLinks && fs::is_symlink(fs::symlink_status(path, error)); ++i) {
    const fs::path link = fs::read_symlink(path, error);
    path = link.is_absolute() ? link : path.parent_path() / link;
  }
  return path;
}

fs::path folder_of(const fs::path& path) { return path.has_parent_path() ? path.parent_path() : fs::path("."); }

// A name in the folder that no other run or thread takes.
fs::path temporary_name(const fs::path& folder) {
  static std::atomic<unsigned> count = 0;
  std::error_code error;
  fs::path name;
  do name = folder / fmt::format(".concarte-{}-{}", ::getpid(), count++);
  while (fs::exists(fs::symlink_status(name, error)));
  return name;
}

// A file without a name until it is whole, so that whatever kills the program leaves nothing behind; not every disk can.
enum class Naming { late, early };

// A file written beside its target, gone again unless it takes the target's place.
class Temporary {
 public:
  // `model`: the file to be replaced, or null.
  Temporary(const fs::path& folder, const struct stat* model, Naming naming) : folder_(folder), model_(model) {
    const mode_t mode = model != nullptr ? 0600 : 0666;
    if (naming == Naming::late) {
      file_ = Descriptor(::open(folder.c_str(), O_TMPFILE | O_WRONLY | O_CLOEXEC, mode));
      wants_name_ = !file_ && (errno == EOPNOTSUPP || errno == EISDIR || errno == EINVAL);
    } else {
      const fs::path name = temporary_name(folder);
      file_ = Descriptor(::open(name.c_str(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, mode));
      if (file_) name_ = name;
    }
  }
  ~Temporary() {
    if (!name_.empty()) ::unlink(name_.c_str());
  }
  Temporary(const Temporary&) = delete;
  Temporary& operator=(const Temporary&) = delete;

  // True when it failed because it has no name: to be tried again with one.
  bool wants_name() const { return wants_name_; }
  // Each step leaves the reason of its failure in `errno`.
  explicit operator bool() const { return static_cast<bool>(file_); }
  bool fill(std::string_view bytes) {
    return (model_ == nullptr || take_permissions()) && write_all(*file_, bytes) && ::fsync(*file_) == 0;
  }
  bool replace(const fs::path& target) {
    if (name_.empty()) {
      const fs::path name = temporary_name(folder_);
      const std::string self = fmt::format("/proc/self/fd/{}", *file_);
      if (::linkat(AT_FDCWD, self.c_str(), AT_FDCWD, name.c_str(), AT_SYMLINK_FOLLOW) != 0) {
        wants_name_ = true;
        return false;
      }
      name_ = name;
    }
    if (!file_.close() || ::rename(name_.c_str(), target.c_str()) != 0) return false;
    name_.clear();
    return true;
  }

 private:
  bool take_permissions() {
    // Only the administrator can give a file away; for others it becomes theirs, as with any editor, in its group if they may.
    constexpr auto Same = static_cast<uid_t>(-1);
    const bool is_given = ::fchown(*file_, model_->st_uid, model_->st_gid) == 0 || ::fchown(*file_, Same, model_->st_gid) == 0;
    // Rights meant for one group must not pass to another.
    const mode_t mode = model_->st_mode & (is_given ? 07777 : 0707);
    return ::fchmod(*file_, mode) == 0;
  }

  fs::path folder_;
  const struct stat* model_;
  Descriptor file_{-1};
  fs::path name_;
  bool wants_name_ = false;
};

// The new name is on the disk too. The file is in its place already: a folder that cannot be synchronised is no failure.
void synchronise_folder(const fs::path& folder) {
  const Descriptor opened(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (opened) ::fsync(*opened);
}

// A device or a pipe has no content to be kept.
std::optional<Problem> write_through(const fs::path& path, std::string_view bytes) {
  Descriptor file(::open(path.c_str(), O_WRONLY | O_CLOEXEC));
  if (!file || !write_all(*file, bytes) || !file.close()) return writing_refusal(path, errno);
  return std::nullopt;
}

}  // namespace

std::variant<std::string, Problem> read_file(const fs::path& path, std::uintmax_t limit) {
  const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
  struct stat found {};
  if (!file || ::fstat(*file, &found) != 0) return reading_refusal(path, errno);
  if (S_ISDIR(found.st_mode)) return reading_refusal(path, EISDIR);
  std::string bytes;
  constexpr std::size_t Step = std::size_t{1} << 16;
  // One byte more than the file has, so that its end is seen without growing.
  std::size_t room = S_ISREG(found.st_mode) ? static_cast<std::size_t>(std::min<std::uintmax_t>(static_cast<std::uintmax_t>(found.st_size), limit)) + 1 : Step;
  for (std::size_t size = 0;;) {
    if (size == bytes.size()) bytes.resize(size + std::max(room, size / 2));
    room = Step;
    const ssize_t read = ::read(*file, bytes.data() + size, bytes.size() - size);
    if (read < 0 && errno == EINTR) continue;
    if (read < 0) return reading_refusal(path, errno);
    size += static_cast<std::size_t>(read);
    if (size > limit) {
      Problem problem = refusal(path, say("The file is larger than {} MiB: it is not a map, or too large a one.", limit >> 20));
      problem.from_system = false;
      return problem;
    }
    if (read == 0) {
      bytes.resize(size);
      return bytes;
    }
  }
}

std::optional<Problem> write_file(const fs::path& path, std::string_view bytes) {
  struct stat present {};
  // Asked of the path itself: the pipe that /dev/stdout leads to has no name.
  if (::stat(path.c_str(), &present) == 0 && !S_ISREG(present.st_mode) && !S_ISDIR(present.st_mode)) return write_through(path, bytes);
  const fs::path target = target_of(path);
  const bool is_present = ::stat(target.c_str(), &present) == 0;
  if (!is_present && errno != ENOENT) return writing_refusal(path, errno);
  if (is_present && S_ISDIR(present.st_mode)) return writing_refusal(path, EISDIR);
  // A folder that may be written in would let a protected file be replaced.
  if (is_present && ::faccessat(AT_FDCWD, target.c_str(), W_OK, AT_EACCESS) != 0) return writing_refusal(path, errno);

  const fs::path folder = folder_of(target);
  for (const Naming naming : {Naming::late, Naming::early}) {
    Temporary temporary(folder, is_present ? &present : nullptr, naming);
    if (temporary && temporary.fill(bytes) && temporary.replace(target)) break;
    if (!temporary.wants_name()) return writing_refusal(path, errno);
  }
  synchronise_folder(folder);
  return std::nullopt;
}

}  // namespace concarte::system
