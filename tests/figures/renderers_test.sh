#!/bin/bash
# Draws figures in librsvg and in Chromium: both must show the same picture, so that no program loses words or marks.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
concarte="$CONCARTE_BINARY_DIR/concarte"
export LC_ALL=C.UTF-8

# Pictures are drawn at two pixels a point of the screen. Above this share of black to white in some square of 8 pixels, one
# of them lacks something: edges smoothed otherwise reach 0.11, the smallest letter lost (a 1 in a group's disc) makes 0.25.
limit=0.18

draw_in_chromium() {  # SVG PNG WIDTH HEIGHT, in pixels
  chromium --headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking \
    --disable-component-update --disable-sync --hide-scrollbars --force-device-scale-factor=2 --force-color-profile=srgb \
    --user-data-dir="$work/profile" --window-size="$(($3 / 2 + 1)),$(($4 / 2 + 1))" --screenshot="$2" "file://$1" \
    > "$work/chromium.log" 2>&1 || { cat "$work/chromium.log" >&2; return 1; }
  convert "$2" -crop "$3x$4+0+0" +repage "$2"
}

failures=0
compare_renderers() {  # SVG NAME
  xmllint --noout "$1"
  rsvg-convert --dpi-x 192 --dpi-y 192 -o "$work/$2-rsvg.png" "$1"
  local width height difference
  read -r width height < <(identify -format '%w %h\n' "$work/$2-rsvg.png")
  draw_in_chromium "$1" "$work/$2-chromium.png" "$width" "$height"
  difference=$(convert "$work/$2-rsvg.png" "$work/$2-chromium.png" -compose difference -composite -colorspace gray \
    -scale 12.5% -format '%[fx:maxima]' info:)
  if awk -v d="$difference" -v l="$limit" 'BEGIN { exit !(d > l) }'; then
    mkdir -p "$CONCARTE_BINARY_DIR/figures"
    cp "$work/$2"-*.png "$CONCARTE_BINARY_DIR/figures/"
    echo "$2: librsvg and Chromium differ by $difference in one place (more than $limit); see $CONCARTE_BINARY_DIR/figures" >&2
    failures=$((failures + 1))
  else
    echo "$2: $difference"
  fi
}

for golden in "$CONCARTE_SOURCE_DIR"/tests/figures/golden/*.svg; do
  compare_renderers "$golden" "$(basename "$golden" .svg)"
done
for map in reussite-educative/synthese pilotage-pedagogique/annee-2; do
  name=$(basename "$map")
  "$concarte" export "$CONCARTE_SOURCE_DIR/maps/$map.json" -o "$work/$name.svg"
  compare_renderers "$work/$name.svg" "$name"
done
exit "$((failures > 0))"
