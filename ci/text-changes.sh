#!/usr/bin/env bash
# Prints as Markdown how the text of the agreements in this folder differs between a commit and the working tree; nothing where no text changed.
# The first line is the marker by which a later comment finds an earlier one. Needs git and koopgen. Written for Bash 3.2, which macOS still has.
# Usage: text-changes.sh COMMIT
set -eu
export KOOPGEN_MESSAGES=short # names no persons: what fails here is read in a log
marker='<!-- koopgen diff -->'
base=$1
longest=60000 # GitHub takes 65,536 signs
body=

add() {
  body="$body"$'\n'"$1"$'\n'
}

# In a span of code nothing is a mention, a link or markup.
code() {
  printf '`%s`' "$(printf '%s' "$1" | tr -d '`' | tr '\n\r\t' '   ')"
}

# compare OLD NEW: the finished agreements, or their drafts where one is not finished yet.
compare() {
  local text
  if text=$(koopgen diff -f md -- "$1" "$2") || text=$(koopgen diff --draft -f md -- "$1" "$2"); then
    text=$(printf '%s\n' "${text#"$marker"}" | sed '/./,$!d') # without the empty lines at its beginning
    if printf '%s\n' "$text" | grep -qx 'Keine Änderungen\.'; then return; fi
    add "$text"
  else
    add "Nicht zu vergleichen, weil eine der beiden Fassungen Fehler hat: $(code "$2")"
  fi
}

list=$(mktemp)
trap 'rm -f "$list"' EXIT
git diff --relative --name-status -z --find-renames "$base" -- '*.koop.yaml' '*.koop.yml' >"$list"
while IFS= read -r -d '' status; do
  IFS= read -r -d '' file
  case $status in
    R*)
      IFS= read -r -d '' next
      compare "$base:./$file" "$next"
      ;;
    A) add "Neue Vereinbarung: $(code "$file")" ;;
    D) add "Entfallene Vereinbarung: $(code "$file")" ;;
    *) compare "$base:./$file" "$file" ;;
  esac
done <"$list"

[ -n "$body" ] || exit 0
text="$marker"$'\n'"$body"
if [ "$(printf '%s' "$text" | wc -c)" -gt "$longest" ]; then
  text="$(printf '%s' "$text" | head -c "$longest" | sed '$d')"$'\n\n'"Der Vergleich ist zu lang für einen Kommentar und hier gekürzt. Ganz zeigt ihn „koopgen diff“."$'\n'
fi
printf '%s' "$text"
