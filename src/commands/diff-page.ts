// A comparison as a page: what every printer of `koopgen diff` shows, in the words and the order it shows it. Nothing here is escaped.
import type { Comparison, FactChange, LineChange, PartChange, Segment } from '../document/compare/model.ts'
import { words } from '../diagnostics/print.ts'

export interface Page {
  readonly title: string
  /** What the two versions are called. */
  readonly old: string
  readonly new: string
  readonly summary: string
  readonly facts: readonly FactGroup[]
  readonly parts: readonly PartEntry[]
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
  readonly mark: 'neu' | 'entfällt' | 'geändert' | 'verschoben'
  readonly heading: string
  /** Sentences about the part as a whole. */
  readonly notes: readonly string[]
  readonly lines: readonly LineEntry[]
}
export interface LineEntry { readonly mark: '+' | '-' | '~' | '>'; readonly place: string; readonly segments: readonly Segment[] }

export const NOTHING = 'Keine Änderungen.'
const MOST_PLACES = 4

export function pageOf(comparison: Comparison, old: string, next: string): Page {
  const { facts, parts, renumbered } = comparison
  const kept = parts.filter(tells)
  return {
    title: 'Vergleich der Vereinbarung', old, new: next, summary: summaryOf(comparison), facts: groupsOf(facts), parts: kept.map(partEntry),
    renumbered: renumbered.map((one) => `${one.old} → ${one.new} ${one.title}`),
  }
}

function summaryOf({ facts, parts, renumbered }: Comparison): string {
  const count = (test: (part: PartChange) => boolean, one: string, many: string): string => words(parts.filter(test).length, one, many)
  const found = [
    words(facts.length, 'Angabe geändert', 'Angaben geändert'),
    count((part) => part.status === 'changed' && tells(part) && part.lines.some(isWording), 'Abschnitt im Wortlaut geändert', 'Abschnitte im Wortlaut geändert'),
    count(({ status }) => status === 'added', 'Abschnitt neu', 'Abschnitte neu'),
    count(({ status }) => status === 'removed', 'Abschnitt entfällt', 'Abschnitte entfallen'),
    count(({ moved }) => moved, 'Abschnitt verschoben', 'Abschnitte verschoben'),
    words(renumbered.length, 'Abschnitt nur neu nummeriert', 'Abschnitte nur neu nummeriert'),
  ].filter((part) => part !== '')
  const other = parts.length > 0 ? 'Nur die Gliederung oder die Herkunft des Textes hat sich geändert.' : NOTHING
  return found.length === 0 ? other : `${found.join(', ')}.`
}
const isWording = ({ kind }: LineChange): boolean => kind !== 'form'
const tells = (_: PartChange): boolean => true

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
  const mark = part.status === 'changed' && wording.length === 0 && part.moved ? 'verschoben' : MARKS[part.status]
  return { mark, heading: headingOf(part), notes: notesOf(part, wording.length > 0), lines: wording.map(lineEntry) }
}
function headingOf({ old, new: next, moved }: PartChange): string {
  const [from, to] = [old?.label, next?.label]
  const label = moved && from !== to ? `${from} → ${to}` : (to ?? from ?? '')
  const title = next?.title ?? old?.title ?? ''
  return title === label ? title : `${label} ${title}`.trim()
}

function notesOf(part: PartChange, hasWording: boolean): readonly string[] {
  const forms = part.lines.filter((line) => !isWording(line)).map(({ place }) => place.new).filter(Boolean)
  return [
    part.moved ? `Verschoben${hasWording ? '' : ', Wortlaut unverändert'}.` : '',
    part.status === 'changed' ? originNote(part) : part.new?.origin === 'own-clause' ? 'Eigene Klausel.' : part.new?.origin === 'own-wording' ? 'Eigener Wortlaut statt des Musters.' : '',
    part.kind === 'heading' ? 'Überschrift geändert.' : '',
    part.rearranged ? 'Absätze oder Punkte sind anders gegliedert, der Wortlaut ist gleich.' : '',
    part.reason === null ? '' : `Begründung in den Angaben: ${part.reason}`,
    part.lines.some((line) => !isWording(line)) ? `Nur Artikel und Endungen folgen einer geänderten Angabe${forms.length > 0 ? ` (${[...new Set(forms)].join(', ')})` : ''}.` : '',
  ].filter((note) => note !== '')
}
function originNote({ old, new: next }: PartChange): string {
  if (old?.origin === next?.origin) return ''
  return next?.origin === 'own-wording' ? 'Jetzt eigener Wortlaut statt des Musters.' : 'Jetzt Wortlaut des Musters.'
}

const LINE_MARKS = { added: '+', removed: '-', changed: '~', form: '~', moved: '>' } as const
function lineEntry({ kind, place, segments }: LineChange): LineEntry {
  const [from, to] = [place.old ?? '', place.new ?? '']
  const where = kind === 'moved' ? `${[from, to].filter(Boolean).join(' → ')} (verschoben)`.trim() : to || from
  return { mark: LINE_MARKS[kind], place: where, segments }
}
