// A file that grows by what is appended, locked for as long as the program that writes it lives.
#include "system/growing_file.h"

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>

#include "base/translate.h"

namespace concarte::system {
namespace {

Problem refusal(const std::filesystem::path& path, int error) {
  Problem problem;
  problem.file = path.string();
  problem.from_system = true;
  problem.message = error == ENOSPC || error == EDQUOT ? std::string(translate("The disk is full."))
                                                       : say("The system refused: {}.", std::strerror(error));
  return problem;
}

}  // namespace

std::variant<GrowingFile, Problem> GrowingFile::create(const std::filesystem::path& path) {
  Descriptor file(::open(path.c_str(), O_CREAT | O_EXCL | O_WRONLY | O_APPEND | O_CLOEXEC, 0600));
  // Whoever looks for files left behind may have locked it first, and will throw it away.
  if (!file || ::flock(*file, LOCK_EX | LOCK_NB) != 0) return refusal(path, errno);
  return GrowingFile(path, std::move(file));
}

std::optional<GrowingFile> GrowingFile::take(const std::filesystem::path& path) {
  Descriptor file(::open(path.c_str(), O_WRONLY | O_APPEND | O_CLOEXEC));
  if (!file || ::flock(*file, LOCK_EX | LOCK_NB) != 0) return std::nullopt;
  struct stat found {};
  // Its last owner may have removed it between the two.
  if (::fstat(*file, &found) != 0 || found.st_nlink == 0 || !S_ISREG(found.st_mode)) return std::nullopt;
  return GrowingFile(path, std::move(file));
}

std::optional<Problem> GrowingFile::append(std::string_view bytes) {
  struct stat before {};
  if (::fstat(*file_, &before) != 0) return refusal(path_, errno);
  if (write_all(*file_, bytes)) return std::nullopt;
  const int error = errno;
  // Half a line at the end would spoil the next one.
  if (::ftruncate(*file_, before.st_size) != 0) return refusal(path_, errno);
  return refusal(path_, error);
}

void GrowingFile::remove() {
  ::unlink(path_.c_str());
  file_ = Descriptor(-1);
}

}  // namespace concarte::system
