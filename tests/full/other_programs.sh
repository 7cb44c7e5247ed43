#!/bin/bash
# By hand, where Inkscape and LibreOffice Draw are installed: the share of the pixels (colour tolerance 20 %, 1 400 pixels wide, none of our
# fonts) in which each shows another picture than the program's own PNG. Arguments: maps; without, those of maps/.
set -euo pipefail

top=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export LC_ALL=C.UTF-8
mkdir "$work/fonts"
cp /usr/share/fonts/opentype/opendyslexic/OpenDyslexic-BoldItalic.otf "$work/fonts/"  # LibreOffice ends where it finds no font at all
cat > "$work/fonts.conf" <<CONF
<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>$work/fonts</dir><cachedir>$work/cache</cachedir></fontconfig>
CONF
export_map() { "$top/build/release/concarte" export "$@" 2> /dev/null; }
share() {  # PICTURE: in per cent
  convert "$1" -background white -flatten -extent "5600x$((4 * ${size#*x}))" -filter box -resize "$size!" "$work/theirs.png"
  local count code=0
  count=$(compare -metric AE -fuzz 20% "$work/own.png" "$work/theirs.png" null: 2>&1) || code=$?
  # 1: some pixels differ; 2: it could not tell.
  if [ "$code" -gt 1 ]; then
    echo "the pictures could not be compared: $count" >&2
    return 1
  fi
  awk -v n="$count" -v s="$size" 'BEGIN { split(s, side, "x"); printf "%.2f %%", n * 100 / (side[1] * side[2]) }'
}

[ $# -gt 0 ] || set -- $(find "$top/maps" -name '*.json' | sort)
for map in "$@"; do
  export_map "$map" -o "$work/own.svg"
  export_map "$map" -o "$work/own.png" --width 1400
  size=$(identify -format '%wx%h' "$work/own.png")
  # They stretch the figure to whole pixels: of finer ones, that is less.
  finer=$(sed -nE '2s/.*viewBox="[^ ]+ [^ ]+ ([0-9.]+) ([0-9.]+)".*/\1 \2/p' "$work/own.svg" | awk '{ printf "%.0f", 5600 * $2 / $1 }')
  FONTCONFIG_FILE="$work/fonts.conf" inkscape --export-type=png --export-filename="$work/inkscape.png" -w 5600 "$work/own.svg" > "$work/log" 2>&1
  FONTCONFIG_FILE="$work/fonts.conf" soffice --headless "-env:UserInstallation=file://$work/office" --convert-to \
    "png:draw_png_Export:{\"PixelWidth\":{\"type\":\"long\",\"value\":\"5600\"},\"PixelHeight\":{\"type\":\"long\",\"value\":\"$finer\"}}" \
    --outdir "$work/office.out" "$work/own.svg" > "$work/log" 2>&1
  echo "$(basename "$map" .json): Inkscape $(share "$work/inkscape.png"), LibreOffice $(share "$work/office.out/own.png")"
done
