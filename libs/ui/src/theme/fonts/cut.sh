#!/bin/sh
# Cuts the upright faces down to what screens need: Latin and Latin Extended-A, weights 400 to 700, no fractions.
# 96 KB instead of 228 KB, so that a name like Zieliński does not cost more than the rest of the page.
# Run it from the root after the font packages changed; needs `pip install fonttools brotli`.
set -e
cd "$(dirname "$0")/../../../../.."
cut() {
  source="node_modules/@fontsource-variable/$1/files/$1-$2-wght-normal.woff2"
  pyftsubset "$source" --unicodes="$3" --output-file=/tmp/cut.ttf \
    --layout-features=kern,mark,mkmk,ccmp,locl,liga,calt,rvrn,tnum,pnum
  fonttools varLib.instancer -q /tmp/cut.ttf wght=400:700 -o /tmp/cut-weights.ttf
  fonttools ttLib.woff2 compress -o "libs/ui/src/theme/fonts/$1-$2.woff2" /tmp/cut-weights.ttf
}
extended='U+0100-017F,U+0192,U+0218-021B,U+1E80-1E85,U+1E9E,U+1EF2-1EF3,U+20AC,U+20BA'
for family in inter newsreader; do
  cut $family latin '*'
  cut $family latin-ext "$extended"
done
