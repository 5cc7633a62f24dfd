// A comparison as a page: what every printer of `koopgen diff` shows, in the words and the order it shows it. Nothing here is escaped.
import type { Comparison, FactChange, LineChange, PartChange, Segment } from '../../document/compare/model.ts'
import { words } from '../../diagnostics/print.ts'

export interface Page {
  readonly title: string
  /** What the two versions are called. */
  readonly old: string
  readonly new: string
  readonly summary: string
  readonly facts: readonly FactGroup[]
  readonly parts: readonly PartEntry[]
  /** Places where articles and endings alone follow a changed fact. */
  readonly forms: string
  /** „§ 6 → § 7 Kosten“ */
  readonly renumbered: readonly string[]
}
export interface FactGroup { readonly group: string; readonly facts: readonly FactEntry[] }
export interface FactEntry {
  readonly title: string
  readonly old: string
  readonly new: string
  readonly segments: readonly Segment[] | null
  readonly places: string
}
/** `mark`: how it begins, for eyes that see no colour. */
export interface PartEntry {
  readonly mark: 'neu' | 'entfällt' | 'geändert' | 'verschoben' | 'nur anders gezählt'
  readonly heading: string
  /** Sentences about the part as a whole. */
  readonly notes: readonly string[]
  readonly lines: readonly LineEntry[]
}
export interface LineEntry { readonly mark: '+' | '-' | '~' | '>'; readonly place: string; readonly segments: readonly Segment[] }

export const FORMS_TITLE = 'Nur Artikel und Endungen angepasst'
/** Below the title of the facts. */
export const PLACES_NOTE = 'In Klammern steht, wo die Angabe in der neuen Fassung gedruckt ist.'
export const hasPlaces = ({ facts }: Page): boolean => facts.some(({ facts: list }) => list.some(({ places }) => places !== ''))
export const NOTHING = 'Keine Änderungen.'
const MOST_PLACES = 4

export function pageOf(comparison: Comparison, old: string, next: string): Page {
  const { facts, parts, renumbered } = comparison
  return {
    title: 'Vergleich der Vereinbarung', old, new: next, summary: summaryOf(comparison), facts: groupsOf(facts), parts: parts.filter((part) => !onlyForm(part)).map(partEntry), forms: formsOf(parts),
    renumbered: shifts(renumbered),
  }
}

const NAMES: Readonly<Record<PartChange['kind'], readonly [one: string, many: string]>> = {
  clause: ['Klausel', 'Klauseln'], party: ['Partei', 'Parteien'], annex: ['Anlage', 'Anlagen'],
  head: ['Teil des Kopfes', 'Teile des Kopfes'], heading: ['Überschrift', 'Überschriften'], signatures: ['Unterschrift', 'Unterschriften'], text: ['freier Text', 'freie Texte'],
}
/** „2 Klauseln und 1 Anlage“ */
function counted(parts: readonly PartChange[]): string {
  const counts = new Map<string, { readonly many: string; n: number }>()
  for (const { kind } of parts) {
    const [one, many] = NAMES[kind]
    counts.set(one, { many, n: (counts.get(one)?.n ?? 0) + 1 })
  }
  const list = [...counts].map(([one, { many, n }]) => words(n, one, many))
  return list.length < 2 ? list.join('') : `${list.slice(0, -1).join(', ')} und ${list.at(-1)}`
}
function summaryOf({ facts, parts, renumbered }: Comparison): string {
  const found = [
    words(facts.length, 'Angabe geändert', 'Angaben geändert'),
    ...SUMS.map(([test, word]) => [counted(parts.filter(test)), word] as const).map(([sum, word]) => (sum === '' ? '' : `${sum} ${word}`)),
    words(renumbered.length, 'Nummer verschiebt sich', 'Nummern verschieben sich'),
  ].filter((part) => part !== '')
  return found.length === 0 ? NOTHING : `${found.join('; ')}.`
}
const isWording = ({ kind }: LineChange): boolean => kind !== 'form'
const onlyForm = ({ status, lines, moved, rearranged, old, new: next }: PartChange): boolean => status === 'changed' && !moved && !rearranged && old?.origin === next?.origin && !lines.some(isWording)
/** Neither words nor place are others. */
const isSameWords = (part: PartChange): boolean => part.status === 'changed' && !part.moved && !onlyForm(part) && !part.lines.some(isWording)
const onlyCounted = ({ rearranged, old, new: next }: PartChange): boolean => rearranged && old?.origin === next?.origin
const SUMS: readonly (readonly [test: (part: PartChange) => boolean, word: string])[] = [
  [({ status, lines }) => status === 'changed' && lines.some(isWording), 'im Wortlaut geändert'],
  [({ status }) => status === 'added', 'neu'],
  [({ status }) => status === 'removed', 'entfallen'],
  [({ moved }) => moved, 'verschoben'],
  [(part) => isSameWords(part) && onlyCounted(part), 'mit gleichem Wortlaut, nur anders gezählt oder gegliedert'],
  [(part) => isSameWords(part) && !onlyCounted(part), 'mit gleichem Wortlaut, nur anderer Herkunft'],
]

/** „§ 6 → § 7 Kosten“; three and more in a row that shift by the same number are one. */
const RUN = 3
function shifts(renumbered: Comparison['renumbered']): readonly string[] {
  const runs: Comparison['renumbered'][number][][] = []
  for (const one of renumbered) {
    const last = runs.at(-1)?.at(-1)
    if (last && next(last.old) === one.old && next(last.new) === one.new) runs.at(-1)?.push(one)
    else runs.push([one])
  }
  return runs.flatMap((run) => {
    const [first, last] = [run[0], run.at(-1)]
    if (run.length < RUN || !first || !last) return run.map((one) => `${one.old} → ${one.new} ${one.title}`)
    return [`${first.old} bis ${last.old} → ${first.new} bis ${last.new}`]
  })
}
const next = (label: string): string => label.replace(/\d+/, (n) => String(Number(n) + 1))

// ---- facts
function groupsOf(facts: readonly FactChange[]): readonly FactGroup[] {
  const groups = new Map<string, FactEntry[]>()
  for (const fact of facts) groups.set(fact.group, [...(groups.get(fact.group) ?? []), factEntry(fact)])
  return [...groups].map(([group, list]) => ({ group, facts: list }))
}
function factEntry({ title, old, new: next, segments, places }: FactChange): FactEntry {
  const more = places.length - MOST_PLACES
  const shown = places.slice(0, MOST_PLACES).join(', ')
  return { title, old: old ?? 'nicht angegeben', new: next ?? 'nicht angegeben', segments, places: more > 0 ? `${shown} und an ${more} weiteren Stellen` : shown }
}

// ---- parts
const MARKS = { added: 'neu', removed: 'entfällt', changed: 'geändert' } as const
function partEntry(part: PartChange): PartEntry {
  const wording = part.lines.filter(isWording)
  const mark = part.status === 'changed' && wording.length === 0 && part.moved ? 'verschoben' : isSameWords(part) && onlyCounted(part) ? 'nur anders gezählt' : MARKS[part.status]
  return { mark, heading: headingOf(part), notes: notesOf(part, wording.length > 0), lines: wording.map(lineEntry) }
}
function headingOf({ kind, old, new: next, moved }: PartChange): string {
  const [from, to] = [old?.label, next?.label]
  const label = moved && from !== to ? `${from} → ${to}` : (to ?? from ?? '')
  const title = next?.title ?? old?.title ?? ''
  const named = kind === 'party' ? `Partei „${title}“` : title === label ? title : titled(label, title)
  return next ? named : `bisher ${named}`
}
/** „§ 13 Laufzeit und Kündigung: Laufzeit (Abs. 1 und 2)“ */
function titled(label: string, title: string): string {
  const [, home = label, span] = /^([^→]*?) (Abs\. .*)$/.exec(label) ?? []
  return `${home}${/^(§|\d|Anlage)/.test(home) ? '' : ':'} ${title}${span === undefined ? '' : ` (${span})`}`.trim()
}

function notesOf(part: PartChange, hasWording: boolean): readonly string[] {
  const both = part.status === 'changed'
  return [
    part.moved ? (hasWording ? 'Steht jetzt an anderer Stelle.' : 'Wortlaut unverändert.') : '',
    both ? originNote(part) : (NEW_ORIGINS[part.new?.origin ?? 'none'] ?? ''),
    part.kind === 'heading' ? 'Überschrift geändert.' : '',
    part.rearranged ? `Absätze oder Punkte sind anders gezählt oder gegliedert${part.moved ? '.' : ', der Wortlaut ist gleich.'}` : '',
    part.reason === null ? '' : `Begründung: ${part.reason}`,
  ].filter((note) => note !== '')
}
/** „Präambel, § 1 Abs. 2“ */
function formsOf(parts: readonly PartChange[]): string {
  const places = parts.flatMap(({ new: spot, lines }) => lines.filter((line) => !isWording(line)).map(({ place }) => [spot?.label.replace(/ Abs\. .*/, ''), place.new].filter(Boolean).join(' ')))
  return [...new Set(places)].join(', ')
}
const NEW_ORIGINS: Readonly<Record<string, string>> = { 'own-clause': 'Eigene Klausel.', 'own-wording': 'Eigener Wortlaut statt des Musters.', 'own-template': 'Wortlaut einer eigenen Vorlage.' }
const ORIGINS: Readonly<Record<string, string>> = { 'own-template': 'Jetzt Wortlaut einer eigenen Vorlage.', 'own-wording': 'Jetzt eigener Wortlaut statt des Musters.', 'own-clause': 'Jetzt eigene Klausel.', template: 'Jetzt Wortlaut des Musters.' }
function originNote({ old, new: next }: PartChange): string {
  if (old?.origin === next?.origin) return ''
  return ORIGINS[next?.origin ?? 'none'] ?? ''
}

const LINE_MARKS = { added: '+', removed: '-', changed: '~', form: '~', moved: '>' } as const
function lineEntry({ kind, place, segments }: LineChange): LineEntry {
  const [from, to] = [place.old ?? '', place.new ?? '']
  const before = from === '' || from === to ? '' : `bisher ${from}`
  return { mark: LINE_MARKS[kind], place: [to, before].filter(Boolean).join(', '), segments }
}
/** What a line mark says in a sentence. */
export const LINE_WORDS: Readonly<Record<LineEntry['mark'], string>> = { '+': 'neu', '-': 'entfällt', '~': 'geändert', '>': 'steht jetzt hier' }

/** How a printer shows what stayed, what is gone, what is new. */
export interface Signs {
  readonly same: (text: string) => string
  readonly removed: (text: string) => string
  readonly added: (text: string) => string
  readonly value: (old: string, next: string) => string
}
export function inline(segments: readonly Segment[], signs: Signs): string {
  const shown = (one: Segment): string => (one.kind === 'value' ? signs.value(one.old, one.new) : signs[one.kind](one.text))
  return segments.map((one, i) => `${i > 0 && (one.space || (one.kind === 'added' && segments[i - 1]?.kind === 'removed')) ? ' ' : ''}${shown(one)}`).join('')
}
