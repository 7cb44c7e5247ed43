# Sourced by ./run and ./test: installs the packages that are missing, configures and builds. Says nothing when all is there.

say() { printf '%s\n' "$*" >&2; }

# missing_packages <list>…: the packages of these lists that are not installed.
missing_packages() {
  local wanted installed
  wanted=$(sed 's/#.*//' "$@" | tr -s '[:space:]' '\n' | sort -u)
  # dpkg-query fails when it knows nothing of a package; that is no failure here.
  installed=$({ dpkg-query -W -f '${db:Status-Abbrev} ${Package}\n' $wanted 2>/dev/null || :; } | sed -n 's/^.i  *//p' | sort -u)
  comm -23 <(echo "$wanted" | sed '/^$/d') <(echo "$installed")
}

# install_packages <list>…: returns at once when none is missing; never asks a question.
install_packages() {
  local missing as_root=()
  if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    [ -e build/release/build.ninja ] && return  # configured once by other means
    say "This is no Debian or Ubuntu: install the equivalents of the packages named in $*, then configure with"
    say "  cmake --preset release -DIMGUI_DIR=<sources of Dear ImGui 1.92 or newer>"
    exit 1
  fi

  missing=$(missing_packages "$@" | paste -sd ' ')
  [ -n "$missing" ] || return 0
  if [ "$(id -u)" -ne 0 ]; then
    if ! sudo -n true 2>/dev/null; then
      say "These packages are missing, and installing them needs an administrator:"
      say "  sudo apt-get install --no-install-recommends $missing"
      exit 1
    fi
    as_root=(sudo -n)
  fi

  say "Installing $missing"
  as_root+=(env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=300)
  "${as_root[@]}" update >&2 || say "Some package lists could not be refreshed; going on with those that are there."
  if ! "${as_root[@]}" install --no-install-recommends $missing >&2 </dev/null; then
    say "The packages could not be installed (see above). Needed: $missing"
    exit 1
  fi
  rm -f build/*/build.ninja  # what was searched in vain must be searched again
}

# build <preset> <target>…: shows ninja's progress, and nothing where nothing is left to build.
build() {
  local folder=build/$1 target targets=()
  for target in "${@:2}"; do targets+=(--target "$target"); done
  # Ninja configures again by itself whenever a CMakeLists.txt changes, but not for the presets.
  if [ ! -e "$folder/build.ninja" ] || [ CMakePresets.json -nt "$folder/build.ninja" ]; then
    say "Configuring $folder"
    mkdir -p "$folder"
    if ! cmake --preset "$1" >"$folder/configure.log"; then
      say "Configuring failed; all of it is in $folder/configure.log"
      exit 1
    fi
  fi
  cmake --build "$folder" "${targets[@]}" |
    { grep --line-buffered -vE '^(ninja: no work to do|\[0/[0-9]+\] Re-checking globbed)' || :; } >&2
}
