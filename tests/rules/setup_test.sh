#!/usr/bin/env bash
# third_party/setup.sh finds the packages that are missing, and none but those.
set -euo pipefail
source "$CONCARTE_SOURCE_DIR/third_party/setup.sh"
command -v dpkg-query >/dev/null || { echo "no dpkg here: nothing to find"; exit 0; }

list=$(mktemp)
trap 'rm -f "$list"' EXIT

printf '%s\n' '# a comment' bash '' 'concarte-does-not-exist  # why' dpkg >"$list"
found=$(missing_packages "$list")
[ "$found" = concarte-does-not-exist ] || { echo "expected one missing package, found: $found"; exit 1; }

echo bash >"$list"
found=$(missing_packages "$list")
[ -z "$found" ] || { echo "expected none missing, found: $found"; exit 1; }
