// A few lines of an agreement put into a whole one, as text, so that every sign stays as written: fields replace those of the same name, parties are found by their id.
// Invariant: the base has one field a line at its own margin; what the lines do not name stays.

export const BASE = `koopgen: 1
typ: abh
datum: 2027-01-15
land: DE-NI
kurztitel: Kooperation Musterhausen
parteien:
  - id: stadt
    rolle: abh
    name: Stadt Musterhausen
    kurz: Ausländerbehörde
    genus: f
    rechtsform: gebietskoerperschaft
    einheit: { name: Ausländerbehörde, genus: f }
    sitz: { strasse: Rathausplatz 1, plz: "29999", ort: Musterhausen }
    vertreten_durch: [{ funktion: Oberbürgermeisterin }]
  - id: verein
    rolle: [mbe, jmd]
    name: Nachbarschaftshilfe Musterhausen e. V.
    genus: f
    rechtsform: e-v
    sitz: { strasse: Am Kirchgarten 3, plz: "29999", ort: Musterhausen }
    vertreten_durch: [{ funktion: Vorsitzende, geschlecht: w }]
laufzeit:
  dauer: 1 Jahr
unterzeichnung:
  ort_datum: je-unterschrift
`

interface Part {
  readonly key: string
  readonly lines: readonly string[]
}
/** A third party, where the lines speak of it. */
const WERK = `  - id: werk
    rolle: [mbe, jmd]
    name: Bildungswerk Musterhausen e. V.
    genus: n
    rechtsform: e-v
    sitz: { strasse: Am Markt 1, plz: "29999", ort: Musterhausen }
    vertreten_durch: [{ funktion: Vorsitzende, geschlecht: w }]
`
export function mergedLines(given: string, before = BASE): string {
  const base = /\bwerk\b/.test(given) ? before.replace('laufzeit:', `${WERK}laufzeit:`) : before
  return textOf(merge(partsOf(base, FIELD), partsOf(given, FIELD)))
}

const FIELD = /^([\p{L}_][\p{L}\d_-]*)(?::| |$)/u
const PARTY = /^ {2}- (?:\{ )?id: ([^,\s]+)/
const PARTY_FIELD = /^ {4}([\p{L}_]+):/u

/** Lines up to the next one that begins a part; what stands before the first has the key "". */
function partsOf(text: string, start: RegExp): Part[] {
  const parts: { key: string; lines: string[] }[] = [{ key: '', lines: [] }]
  for (const line of text.replace(/\n$/, '').split('\n')) {
    const key = start.exec(line)?.[1]
    if (key === undefined) parts.at(-1)!.lines.push(line)
    else parts.push({ key, lines: [line] })
  }
  return parts.filter((part) => part.key !== '' || part.lines.length > 0)
}
const textOf = (parts: readonly Part[]): string => `${parts.flatMap((part) => part.lines).join('\n')}\n`

/** Of each part the last one counts, at the place of the first; a key that the lines give twice stays twice. */
function merge(base: readonly Part[], given: readonly Part[]): Part[] {
  const head = given.filter((part) => part.key === '')
  const own = given.filter((part) => part.key !== '')
  const kept = base.flatMap((part) => {
    const mine = own.filter(({ key }) => key === part.key)
    if (mine.length === 0) return [part]
    return part.key === 'parteien' ? mine.map((one) => ({ key: 'parteien', lines: parties(part, one) })) : mine
  })
  return [...head, ...kept, ...own.filter(({ key }) => !base.some((part) => part.key === key))]
}

function parties(base: Part, given: Part): readonly string[] {
  const [mine, theirs] = [given, base].map((part) => partsOf(part.lines.slice(1).join('\n'), PARTY)) as [Part[], Part[]]
  const known = theirs.map((one) => ({ key: one.key, lines: fields(one, mine.find(({ key }) => key === one.key)) }))
  const more = mine.filter(({ key }) => !theirs.some((one) => one.key === key))
  return [given.lines[0] ?? '', ...[...known, ...more].flatMap(({ lines }) => lines)]
}
function fields(base: Part, given: Part | undefined): readonly string[] {
  if (!given) return base.lines
  const [mine, theirs] = [given, base].map((part) => partsOf(part.lines.slice(1).join('\n'), PARTY_FIELD)) as [Part[], Part[]]
  return [given.lines[0] ?? '', ...merge(theirs, mine).flatMap(({ lines }) => lines)]
}
