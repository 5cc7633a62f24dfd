#!/usr/bin/env bash
# Packs this checkout from two copies in other folders, under another umask, time zone and language: the tarballs must be the same, byte for byte.
# Usage: test/reproducible.sh; needs node_modules (npm ci).
set -eu
here=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# packed FOLDER: a copy of what git knows or would take, and its tarball.
packed() {
  mkdir -p "$1/copy" "$1/out"
  (cd "$here" && git ls-files -z --cached --others --exclude-standard --deduplicate | while IFS= read -r -d '' file; do if [ -e "$file" ]; then printf '%s\0' "$file"; fi; done | tar --null -T - -cf -) | tar -C "$1/copy" -xf -
  ln -s "$here/node_modules" "$1/copy/node_modules"
  (cd "$1/copy" && npm pack --silent --pack-destination "$1/out" >/dev/null 2>"$1/said") || { cat "$1/said" >&2; exit 1; }
}
(umask 022 && export TZ=UTC LC_ALL=C && packed "$work/a")
(umask 077 && export TZ=Pacific/Kiritimati LC_ALL=C.UTF-8 && packed "$work/tief/darin/ein anderer Ordner")

one=$(ls "$work"/a/out/*.tgz)
other=$(ls "$work"/tief/darin/*/out/*.tgz)
if cmp "$one" "$other"; then
  node -e 'const { createHash } = require("crypto"); console.log("same bytes:", createHash("sha256").update(require("fs").readFileSync(process.argv[1])).digest("hex"))' "$one"
else
  mkdir "$work/1" "$work/2"
  tar -C "$work/1" -xzf "$one"
  tar -C "$work/2" -xzf "$other"
  { diff -rq "$work/1" "$work/2"; diff <(tar -tvzf "$one") <(tar -tvzf "$other"); } | head -n 40 >&2
  exit 1
fi
