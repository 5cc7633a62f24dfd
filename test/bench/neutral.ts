// The neutral agreement of the speed comparison (its content is a JSON file of the harness) as an agreement of kind „frei“.
// Invariant: the same words as every other tool of the comparison prints; what varies comes from the row, as values over one base.
import type { Laid } from '../../src/yaml/set.ts'

interface Block { readonly k: 'par' | 'num' | 'bul'; readonly t: string }
export interface Content {
  readonly title: string
  readonly parties: readonly { readonly name: string; readonly rep: string; readonly signer: string; readonly role: string }[]
  readonly preamble: readonly string[]
  readonly sections: readonly { readonly title: string; readonly blocks: readonly Block[] }[]
}
export type Row = Readonly<Record<string, string>>

const ROLES = ['kommune', 'jobcenter', 'agentur', 'sonstige']
const IDS = ['kreis', 'jobcenter', 'agentur', 'verband']
const FIELD = /\{(ort|kreis|jobcenter|agentur|verband|projekt|datum|iso|p[1-4])\}/g

/** The base as data; `{ort}` and the like stand where a row puts its values. */
export function baseOf({ title, parties, preamble, sections }: Content) {
  return {
    koopgen: 1,
    typ: 'frei',
    datum: '{iso}',
    land: 'DE-NW',
    titel: title,
    kurztitel: 'Anlaufstelle {ort}',
    praeambel: { anlass: preamble.map(named).join('\n\n') },
    parteien: parties.map(({ name, rep, signer }, i) => ({
      id: IDS[i],
      rolle: ROLES[i],
      name,
      genitiv: name,
      genus: ['m', 'n', 'f', 'f'][i],
      artikel: false,
      sitz: { strasse: 'Am Markt 7', plz: '59999', ort: '{ort}' },
      vertreten_durch: [{ funktion: rep.slice(rep.indexOf('durch ') + 'durch die '.length, -(signer.length + 1)).trim(), geschlecht: rep.includes('durch die') ? 'w' : 'm', name: signer }],
    })),
    kopf: { kurznamen: false },
    zusatz: sections.map(({ title: titel, blocks }, i) => ({ id: `abschnitt-${i + 1}`, titel, text: markdown(blocks), absaetze: blocks.some(({ k }) => k === 'num') ? 'ja' : 'nein' })),
    unterzeichnung: {
      ort: '{ort}',
      datum: '{iso}',
      unterschriften: parties.map(({ signer, role }, i) => ({ fuer: IDS[i], personen: [{ name: signer, zeilen: [role] }] })),
    },
  }
}

/** Numbered paragraphs hold the bullets that follow them. */
function markdown(blocks: readonly Block[]): string {
  let inNumber = false
  let number = 0
  return blocks.map(({ k, t }) => {
    inNumber = k === 'num' || (k === 'bul' && inNumber)
    return { num: () => `(${++number}) ${named(t)}`, bul: () => `${inNumber ? '    ' : ''}- ${named(t)}`, par: () => named(t) }[k]()
  }).join('\n\n')
}
/** In clauses parties are named as in any agreement, so that their grammar and checks are part of the measure. */
const named = (text: string): string => text.replace(/\{(kreis|jobcenter|agentur|verband)\}/g, '{partei $1 dem}')

type Path = Laid['path']
/** Every text of the base that a row changes, with its path; and what it repeats beside. */
export function varyingTexts(value: unknown, repeats: (path: Path) => boolean = () => false, path: Path = []): readonly { readonly path: Path; readonly text: string }[] {
  if (typeof value === 'string') return value.search(FIELD) >= 0 || repeats(path) ? [{ path, text: value }] : []
  if (Array.isArray(value)) return value.flatMap((one, i) => varyingTexts(one, repeats, [...path, i]))
  return typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, one]) => varyingTexts(one, repeats, [...path, key])) : []
}
export function valuesOf(varying: ReturnType<typeof varyingTexts>, row: Row): readonly Laid[] {
  const all: Row = { ...row, iso: isoDate(row.datum ?? '') }
  return varying.map(({ path, text }) => ({ path, value: text.replace(FIELD, (_, name: string) => all[name] ?? '') }))
}
/** „7. März 2027“: all rows are in March. */
const isoDate = (date: string): string => `2027-03-${date.replace(/\..*/s, '').padStart(2, '0')}`

const fieldsOf = (line: string): readonly string[] => [...line.matchAll(/(?:^|;)(?:"((?:[^"]|"")*)"|([^;]*))/g)].map((m) => m[1]?.replaceAll('""', '"') ?? m[2] ?? '')
/** A table with semicolons, row by row, because ten thousand are many; quoted fields may hold semicolons. */
export function* rowsOf(csv: string): Generator<Row> {
  const lines = csv.matchAll(/[^\n]+/g)
  const head = fieldsOf(lines.next().value?.[0] ?? '')
  for (const [line] of lines) {
    const fields = fieldsOf(line)
    yield Object.fromEntries(head.map((name, i) => [name, fields[i] ?? '']))
  }
}

/** The base as a file: YAML takes quoted texts as JSON writes them. */
export function toYaml(value: unknown, indent = ''): string {
  if (typeof value !== 'object' || value === null) return ` ${JSON.stringify(value)}\n`
  const entries = Array.isArray(value) ? value.map((one) => ['-', one] as const) : Object.entries(value).map(([key, one]) => [`${key}:`, one] as const)
  return `\n${entries.map(([mark, one]) => `${indent}${mark}${toYaml(one, `${indent}  `)}`).join('')}`
}
