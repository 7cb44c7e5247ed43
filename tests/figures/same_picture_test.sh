#!/bin/bash
# Draws figures in other programs, with no font of theirs installed: each must show the program's own PNG, pixel for pixel but for 1 %.
# Without arguments, a few maps; or the maps named.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
concarte="$CONCARTE_BINARY_DIR/concarte"
maps="$CONCARTE_SOURCE_DIR/maps"
tests="$CONCARTE_SOURCE_DIR/tests/figures/maps"
export LC_ALL=C.UTF-8

width=1400
tolerance=20%  # of colour
most=0.01      # of the pixels

# The only font that others find draws every letter otherwise than ours do. Chromium, which shows no text at all when it finds
# none, would show it wherever the fonts inside a figure did not do.
mkdir "$work/fonts"
cp /usr/share/fonts/opentype/opendyslexic/OpenDyslexic-BoldItalic.otf "$work/fonts/"
cat > "$work/fonts.conf" <<CONF
<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>$work/fonts</dir><cachedir>$work/cache</cachedir></fontconfig>
CONF
without_fonts() { FONTCONFIG_FILE="$work/fonts.conf" "$@"; }

# What draws letters as glyphs of a font sets them on whole pixels, or on quarters: such pictures are drawn finer, then made smaller.
finer=4

draw_in_chromium() {  # SVG PNG HEIGHT FINER
  sed -E "0,/width=\"[0-9.]+mm\" height=\"[0-9.]+mm\"/s//width=\"$width\" height=\"$3\"/" "$1" > "$work/sized.svg"
  without_fonts chromium --headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking \
    --disable-component-update --disable-sync --hide-scrollbars --force-color-profile=srgb --font-render-hinting=none --force-device-scale-factor="$4" \
    --user-data-dir="$work/profile" --window-size="$width,$3" --screenshot="$2" "file://$work/sized.svg" \
    > "$work/chromium.log" 2>&1 || { cat "$work/chromium.log" >&2; return 1; }
}

# How many pixels differ. That some do is no failure of `compare` (1); that it could not tell is (2).
differing() {  # PICTURE PICTURE
  local count code=0
  count=$(compare -metric AE -fuzz "$tolerance" "$1" "$2" null: 2>&1) || code=$?
  if [ "$code" -gt 1 ] || ! awk -v n="$count" 'BEGIN { exit !(n ~ /^[0-9.]+(e[+-]?[0-9]+)?$/) }'; then
    echo "the pictures could not be compared: $count" >&2
    return 1
  fi
  echo "$count"
}

failures=0
judge() {  # NAME PROGRAM PICTURE FINER
  local pixels different share
  pixels=$(identify -format '%[fx:w*h]' "$work/own.png")
  # Cut or filled at the bottom first, so that making it smaller does not stretch it.
  convert "$3" -background white -flatten -extent "$((width * $4))x$((${size#*x} * $4))" -filter box -resize "$size!" "$work/theirs.png"
  different=$(differing "$work/own.png" "$work/theirs.png")
  share=$(awk -v d="$different" -v p="$pixels" 'BEGIN { printf "%.4f", d / p }')
  echo "$1, $2: $share"
  if awk -v s="$share" -v m="$most" 'BEGIN { exit !(s >= m) }'; then
    mkdir -p "$CONCARTE_BINARY_DIR/figures"
    cp "$work/own.png" "$CONCARTE_BINARY_DIR/figures/$1-own.png"
    cp "$work/theirs.png" "$CONCARTE_BINARY_DIR/figures/$1-$2.png"
    echo "$1: $2 shows another picture; see $CONCARTE_BINARY_DIR/figures" >&2
    failures=$((failures + 1))
  fi
}

compare_map() {  # MAP
  local name height
  name=$(basename "$1" .json)
  "$concarte" export "$1" -o "$work/own.png" --width "$width" 2> /dev/null
  "$concarte" export "$1" -o "$work/own.svg" 2> /dev/null
  "$concarte" export "$1" -o "$work/text.svg" --text text 2> /dev/null
  "$concarte" export "$1" -o "$work/own.pdf" 2> /dev/null
  xmllint --noout "$work/own.svg" "$work/text.svg"
  size=$(identify -format '%wx%h' "$work/own.png")
  height=${size#*x}
  without_fonts rsvg-convert -w "$width" -o "$work/rsvg.png" "$work/own.svg"
  judge "$name" rsvg "$work/rsvg.png" 1
  draw_in_chromium "$work/own.svg" "$work/chromium.png" "$height" 1
  judge "$name" chromium "$work/chromium.png" 1
  draw_in_chromium "$work/text.svg" "$work/words.png" "$height" "$finer"
  judge "$name" chromium-text "$work/words.png" "$finer"
  without_fonts pdftoppm -png -singlefile -scale-to-x $((width * finer)) -scale-to-y -1 "$work/own.pdf" "$work/pdf"
  judge "$name" pdftoppm "$work/pdf.png" "$finer"
}

if [ $# -eq 0 ]; then
  set -- "$tests"/{links,scripts}.json "$maps/reussite-educative/synthese.json"
fi
for map in "$@"; do compare_map "$map"; done
exit "$((failures > 0))"
