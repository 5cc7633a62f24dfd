#!/usr/bin/env bash
# What a stranger does first, on a machine that knows nothing of koopgen: an empty folder, an empty home, an empty npm cache, no network.
# Installs the package, makes a first agreement from answers and renders it; prints how long each step took. Runs no tests.
# Usage: test/fresh-machine.sh [koopgen-X.tgz]; without a tarball it packs one.
set -eu
here=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

fail() { printf 'fresh machine: %s\n' "$*" >&2; exit 1; }
now() { node -p 'Date.now()'; }

if [ $# -gt 0 ]; then tarball=$(cd "$(dirname "$1")" && pwd)/$(basename "$1")
else
  (cd "$here" && npm pack --silent --pack-destination "$work" >/dev/null)
  tarball=$(ls "$work"/koopgen-*.tgz)
fi
[ -f "$tarball" ] || fail "no such file: $tarball"

mkdir "$work/home" "$work/cache" "$work/folder"
cd "$work/folder"
# fresh COMMAND…: nothing of this machine but its programs.
fresh() { env -i PATH="$PATH" HOME="$work/home" npm_config_cache="$work/cache" npm_config_update_notifier=false "$@" </dev/null; }
# timed NAME COMMAND…: its words go to a file that is shown when it fails.
timed() {
  local name=$1 start end
  shift
  start=$(now)
  fresh "$@" >"$work/said" 2>&1 || { cat "$work/said" >&2; fail "$name"; }
  end=$(now)
  printf '%-34s %6d ms\n' "$name" $((end - start))
}

cat >antworten.yaml <<'ANSWERS'
typ: abh
datum: 15.1.2027
land: Niedersachsen
parteien:
  - rolle: abh
    name: Stadt Neuental
    sitz: Marktplatz 4, 29999 Neuental
    vertreten_durch: [{ funktion: Oberbürgermeisterin, geschlecht: w }]
  - rolle: [mbe, jmd]
    name: Nachbarschaftshilfe Neuental e. V.
    sitz: Am Kirchgarten 3, 29999 Neuental
    vertreten_durch: [{ funktion: Vorsitzende, geschlecht: w }]
ANSWERS

printf 'Node %s, npm %s, %s\n' "$(node -p process.versions.node)" "$(npm --version 2>/dev/null)" "$(uname -sm)"
timed 'npm install' npm install --offline "$tarball"
grep -i 'warn' "$work/said" >&2 && fail 'npm warned at installation'
[ "$(ls node_modules | wc -l)" -eq 1 ] || fail 'more than one package was installed'
timed 'koopgen --version' node_modules/.bin/koopgen --version
timed 'koopgen init --answers' node_modules/.bin/koopgen init erste.koop.yaml --answers antworten.yaml --yes
timed 'koopgen validate' node_modules/.bin/koopgen validate erste.koop.yaml --fail-on warning
timed 'koopgen render -f docx,pdf' node_modules/.bin/koopgen render erste.koop.yaml -f docx,pdf -o out

[ "$(head -c 2 out/erste.docx)" = PK ] || fail 'no Word file'
[ "$(head -c 5 out/erste.pdf)" = '%PDF-' ] || fail 'no PDF file'
[ "$(wc -c <out/erste.pdf)" -gt 20000 ] || fail 'the PDF file is nearly empty'
fresh node_modules/.bin/koopgen text out/erste.docx | grep -q 'Nachbarschaftshilfe Neuental' || fail 'the agreement does not name its parties'
fresh node_modules/.bin/koopgen render erste.koop.yaml -f docx,pdf -o out --check >/dev/null 2>&1 || fail 'a second run makes other files'
printf 'first agreement: %s bytes DOCX, %s bytes PDF\n' "$(wc -c <out/erste.docx | tr -d ' ')" "$(wc -c <out/erste.pdf | tr -d ' ')"
