// What an editor says in German where its own words would show a pattern or nothing: reasons of patterns, meanings of words.
// Invariant: no pattern stands in the schema without a sentence for people.

const BY_PATTERN: readonly (readonly [pattern: RegExp, words: string])[] = [
  [/^\\S$/, 'Hier fehlt der Text.'],
  [/^\^\[\^[^\]]*\\n[^\]]*\]\*\$$/, 'Hier ist nur eine Zeile möglich, ohne Zeilenumbruch und Tabulator.'],
  [/Euro/, 'Ein Betrag wird als 1500 oder "1.500,00 Euro" geschrieben.'],
]
/** Changes a node in place. */
export function worded(json: Record<string, unknown>): void {
  const pattern = typeof json['pattern'] === 'string' ? json['pattern'] : undefined
  if (pattern !== undefined && json['patternErrorMessage'] === undefined) json['patternErrorMessage'] = BY_PATTERN.find(([form]) => form.test(pattern))?.[1] ?? 'So ist der Wert nicht geschrieben.'
  if (Array.isArray(json['enum'])) json['enumDescriptions'] = meanings(json['enum'], json['enumDescriptions'])
}
/** One meaning for each word: what is said beside fewer words, or what `true` and `false` and the word itself say. */
function meanings(words: readonly unknown[], given: unknown): readonly string[] {
  const known = Array.isArray(given) ? (given as string[]) : []
  return words.map((word, i) => known[i] ?? MEANINGS[String(word)] ?? String(word))
}
const MEANINGS: Readonly<Record<string, string>> = {
  true: 'ja', false: 'nein', auto: 'nur bei mehr als einem Absatz', ja: 'immer', nein: 'nie', schriftform: 'mit Unterschrift auf Papier', textform: 'auch als E-Mail',
}
