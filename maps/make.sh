#!/bin/sh
# Makes what the five workshops come to: syntheses, comparison, tables, figures. Beside the groups' maps, or in the folder named.
#
#   maps/make.sh [FOLDER]
#
# CONCARTE is the program to do it with, build/release/concarte unless told. The same maps and scripts give the same bytes.
set -eu

maps=$(cd "$(dirname "$0")" && pwd)
concarte=$(realpath "${CONCARTE:-$maps/../build/release/concarte}")
made=$(realpath "${1:-$maps}")
begun=$(mktemp)
trap 'rm -f "$begun"' EXIT

# workshop FOLDER: what follows is about this folder.
workshop() {
  mkdir -p "$made/$1"
  cd "$maps/$1"
  here=$made/$1
}

# synthesis NAME MAP…: the maps become NAME.json by the commands of NAME.jsonl, and nothing in it may be open.
synthesis() {
  name=$1
  shift
  # 4: no idea is placed yet.
  "$concarte" --language fr synthesise "$@" -o "$begun" 2> /dev/null || test $? = 4
  "$concarte" --language fr script "$begun" "$name.jsonl" -o "$here/$name.json" > /dev/null
  "$concarte" --language fr audit "$here/$name.json"
}

# figures MAP: those that the map keeps, each on its paper.
figures() {
  rm -rf "$here/figures/$(basename "$1" .json)"
  mkdir -p "$here/figures"
  "$concarte" --language fr export "$1" --all-figures --no-map -o "$here/figures/$(basename "$1" .json)"
}

# words MAP FORM FILE: the map read as a table.
words() { "$concarte" --language fr export "$1" --as "$2" -o "$here/$3"; }

workshop reussite-educative
synthesis synthese groupe-1.json groupe-2.json groupe-3.json
figures "$here/synthese.json"
words "$here/synthese.json" grid synthese-grille.csv

workshop secretaires-pedagogiques
synthesis referentiel activites.json competences.json qualites.json
figures "$here/referentiel.json"
words "$here/referentiel.json" framework referentiel-tableau.html

workshop pilotage-pedagogique
mkdir -p "$here/figures"
"$concarte" --language fr compare annee-1.json annee-2.json -o "$here/figures/comparaison.svg"
"$concarte" --language fr compare annee-1.json annee-2.json -o "$here/amendements.md"
"$concarte" --language fr compare annee-1.json annee-2.json -o "$here/amendements.csv"

workshop echange-de-pratiques
synthesis region ain.json drome.json isere.json loire.json rhone.json savoie.json
figures "$here/region.json"
words "$here/region.json" grid region-grille.csv

workshop .
figures coordonnatrice.json
figures parlons-nous.json
