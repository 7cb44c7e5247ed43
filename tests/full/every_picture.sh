#!/bin/bash
# By hand: every map of maps/ (or the maps named) in every style, as it is and on paper, in rsvg-convert and in pdftoppm, none of our fonts
# installed. Prints, of each style and paper, the largest share of the pixels (colour tolerance 20 %, 1 400 pixels wide) in which each shows
# another picture than the program's own PNG. PAPERS, STYLES and PROGRAMS, if set, say which: `PAPERS="as-it-is A4" STYLES=radial`.
set -euo pipefail

top=$(cd "$(dirname "$0")/../.." && pwd)
concarte=${CONCARTE:-$top/build/release/concarte}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export LC_ALL=C.UTF-8
width=1400
# Glyphs of a font stand on whole pixels there: drawn finer, then made smaller.
finer=4
papers=${PAPERS:-as-it-is A4 A4-landscape 85x240mm}
styles=${STYLES:-mindmap tree tree-down radial organic network circular clusters}
programs=${PROGRAMS:-rsvg pdftoppm}

mkdir "$work/fonts"
cp /usr/share/fonts/opentype/opendyslexic/OpenDyslexic-BoldItalic.otf "$work/fonts/"
cat > "$work/fonts.conf" <<CONF
<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>$work/fonts</dir><cachedir>$work/cache</cachedir></fontconfig>
CONF
export FONTCONFIG_FILE="$work/fonts.conf"

share() {  # OWN THEIRS FINER: of the pixels that differ, in per cent
  local size count code=0
  size=$(identify -format '%wx%h' "$1")
  # Cut or filled at the bottom first, so that making it smaller does not stretch it.
  count=$(convert "$2" -background white -flatten -extent "$((width * $3))x$((${size#*x} * $3))" -filter box -resize "$size!" png:- | compare -metric AE -fuzz 20% "$1" - null: 2>&1) || code=$?
  # 1: some pixels differ; 2: it could not tell.
  if [ "$code" -gt 1 ]; then
    echo "the pictures could not be compared: $count" >&2
    return 1
  fi
  awk -v n="$count" -v s="$size" 'BEGIN { split(s, side, "x"); printf "%.3f\n", n * 100 / (side[1] * side[2]) }'
}

compare_sheets() {  # PROGRAM: of the figure in $work/out, sheet by sheet
  local own part page=0 times=1
  [ "$1" = rsvg ] || times=$finer
  # In the order of the pages: the overview, a … z, aa …
  for own in "$work"/out/own.png "$work"/out/own-?.png "$work"/out/own-??.png; do
    [ -e "$own" ] || continue
    part=${own%.png}
    page=$((page + 1))
    case $1 in
      rsvg) rsvg-convert -w "$width" -o "$work/theirs.png" "$part.svg" ;;
      pdftoppm) pdftoppm -png -singlefile -f "$page" -scale-to-x $((width * finer)) -scale-to-y -1 "$work/out/own.pdf" "$work/theirs" ;;
    esac
    share "$own" "$work/theirs.png" "$times"
  done
}

if [ $# -eq 0 ]; then mapfile -t maps < <(find "$top/maps" -name '*.json' | sort); else maps=("$@"); fi
for paper in $papers; do
  for style in $styles; do
    for program in $programs; do : > "$work/$program"; done
    for map in "${maps[@]}"; do
      rm -rf "$work/out"
      mkdir "$work/out"
      asked=(--layout "$style")
      [ "$paper" = as-it-is ] || asked+=(--paper "$paper")
      for end in png svg pdf; do
        options=("${asked[@]}")
        [ $end = png ] && options+=(--width "$width")
        "$concarte" export "$map" -o "$work/out/own.$end" "${options[@]}" > "$work/log" 2>&1 || { echo "$map, $style, $paper:" >&2; cat "$work/log" >&2; continue 2; }
      done
      for program in $programs; do compare_sheets "$program" >> "$work/$program"; done
    done
    for program in $programs; do
      awk -v what="$paper, $style, $program" '{ sum += $1; if ($1 > most) most = $1; if ($1 >= 1) over++ }
        END { printf "%s: %d sheets, mean %.2f %%, most %.2f %%, %d of them 1 %% or more\n", what, NR, NR ? sum / NR : 0, most, over }' "$work/$program"
    done
  done
done
