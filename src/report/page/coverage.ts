// Which recommendation stands where: their source once, what is not in the agreement and why, what is, by the § that says it.
// Invariant: every item that concerns the kind is printed once, here or among the points.
import type { DraftBlock } from '../../document/nodes.ts'
import { countsOf, type Coverage, isDone, type Item, type ItemState, type Omission } from '../coverage.ts'
import type { Where } from '../printed.ts'
import { heading, type Inlines, joined, label as leadIn, lines, paragraph, placesInline, quoted, strong, text, toldBehind, value } from '../words.ts'

const SOURCE = 'Maßstab: Empfehlungen der BAGFW vom 16.05.2011.'
const TITLE = 'Empfehlungen der Freien Wohlfahrtspflege'
export function coverageBlocks({ items, beyond }: Coverage): readonly DraftBlock[] {
  if (items.length === 0) return [paragraph(...leadIn(TITLE), text('nicht beurteilt. Diese Art hat keine Musterklauseln.'))]
  const done = rowsOf(items.filter(({ state }) => isDone(state))).map(words)
  return [heading(TITLE), paragraph(...lines([[text(`${SOURCE} ${sentence(items)}`)], ...(done.length === 0 ? [] : [joined(done, ' ')]), ...[...openRows(items), ...beyondRow(beyond)].map(words)]))]
}
const words = ({ at, told }: Row): Inlines => [strong(...at), text(': '), ...running(told), text('.')]
interface Row {
  readonly at: Inlines
  readonly told: readonly Told[]
}
interface Told {
  readonly words: Inlines
  /** Leads in those behind it. */
  readonly isLead?: true
}
/** What several begin with („Aufgabe: “) stands once. */
function together(told: readonly Told[]): readonly Told[] {
  const all: { words: Inlines; lead: string | undefined; isLead?: true }[] = []
  for (const one of told) {
    const [first] = one.words
    const lead = first?.tag === 'text' && !one.isLead ? /^[^:]+: (?=.)/u.exec(first.text)?.[0] : undefined
    const before = all.at(-1)
    if (first?.tag === 'text' && lead !== undefined && before?.lead === lead) before.words = [...before.words, text(`, ${first.text.slice(lead.length)}`), ...one.words.slice(1)]
    else all.push({ ...one, lead })
  }
  return all
}
/** „A; B. Freigestellt, nicht gewählt: C; D“ */
function running(items: readonly Told[]): Inlines {
  const told = together(items)
  return told.flatMap(({ words, isLead }, i): Inlines => [...(i === 0 ? [] : [text(told[i - 1]?.isLead ? ' ' : isLead ? '. ' : '; ')]), ...words])
}
const placesOf = ({ state }: Item): readonly Where[] => (state.state === 'fulfilled' ? state.at : [])

/** „31 von 38 Punkten sind im Text geregelt, 5 nicht enthalten.“ */
function sentence(items: readonly Item[]): string {
  const { all, done, omitted, replaced, toJudge, objected, notApplicable } = countsOf(items)
  const rest: readonly (readonly [number, string])[] = [
    [objected, 'nicht erfüllt'], [omitted, 'nicht enthalten'], [replaced, 'durch eigenen Wortlaut ersetzt'], [toJudge, 'von Ihnen zu beurteilen'], [notApplicable, 'nicht einschlägig'],
  ]
  return [`${done} von ${all} Punkten sind im Text geregelt`, ...rest.flatMap(([n, word]) => (n === 0 ? [] : [`${n} ${word}`]))].join(', ').concat('.')
}

// ---- what is not in the agreement, by what became of it
type Group = Exclude<ItemState['state'], 'fulfilled' | 'given' | 'omitted' | 'to-judge'> | Omission
interface GroupRow {
  /** First column; groups with the same one share a row. */
  readonly label: string
  /** A line before the items; empty: the label says it all. */
  readonly lead: string
  readonly behind?: (state: ItemState, title: string) => Inlines
}
const LEFT = 'Nicht enthalten'
/** In the order of how much they ask of the reader. */
const GROUPS: Readonly<Record<Group, GroupRow>> = {
  'checked': { label: 'Nicht erfüllt', lead: '' },
  'replaced': { label: 'Ersetzt', lead: 'Durch eigenen Wortlaut:', behind: (state) => (state.state === 'replaced' ? [text(' ('), placesInline(state.at), text(')')] : []) },
  'reason': { label: LEFT, lead: '', behind: (state) => (state.state === 'omitted' && state.detail ? [text(' – Grund: '), value(state.detail)] : []) },
  'no-reason': { label: LEFT, lead: 'Ohne Angabe von Gründen:' },
  'option': { label: LEFT, lead: 'Angabe nicht gewählt:', behind: (state, title) => (state.state === 'omitted' && state.detail && state.detail.text !== title ? [text(' („'), value(state.detail), text('“)')] : []) },
  'no-party': { label: LEFT, lead: 'Nur im Text genannt, ohne Partei mit dieser Aufgabe:' },
  'long-form': { label: LEFT, lead: 'Nur in der ausführlichen Fassung:' },
  'not-chosen': { label: LEFT, lead: 'Freigestellt, nicht gewählt:' },
  'not-printed': { label: LEFT, lead: 'Klausel hat hier keinen Text:' },
  'no-clause': { label: LEFT, lead: 'Keine Musterklausel:' },
  'not-applicable': { label: 'Entfällt', lead: 'Nicht einschlägig:' },
}
const groupOf = (state: ItemState): string => (state.state === 'omitted' ? state.why : state.state)
function openRows(items: readonly Item[]): readonly Row[] {
  const open = items.filter(({ state }) => !isDone(state))
  const rows = new Map<string, Told[]>()
  for (const [group, { label, lead, behind = () => [] }] of Object.entries(GROUPS)) {
    const list = open.filter(({ state }) => groupOf(state) === group)
    const led: readonly Told[] = lead === '' ? [] : [{ words: [text(lead)], isLead: true }]
    if (list.length > 0) rows.set(label, [...(rows.get(label) ?? []), ...led, ...list.map(({ title, state }): Told => ({ words: [text(title), ...behind(state, title)] }))])
  }
  return [...rows].map(([label, told]) => ({ at: [text(label)], told }))
}
function beyondRow(beyond: readonly Item[]): readonly Row[] {
  const told = beyond.map((item): Told => ({ words: [text(`${item.title} (`), placesInline(placesOf(item).map((place) => ({ ...place, paragraphs: null }))), text(')')] }))
  return told.length === 0 ? [] : [{ at: [text('Darüber hinaus')], told }]
}

// ---- what is
/** By the § (or annex) that says it first; the others stand behind the item. */
function rowsOf(items: readonly Item[]): readonly Row[] {
  const rows = new Map<string, Told[]>()
  for (const item of items) {
    const places = placesOf(item)
    const at = places[0]?.at ?? PARTIES
    const where = toldBehind(places)
    rows.set(at, [...(rows.get(at) ?? []), { words: [text(titleAt(at, item)), ...(where === '' ? [] : [text(' ('), quoted(where), text(')')])] }])
  }
  return [...rows].sort(([a], [b]) => rank(a) - rank(b)).map(([at, told]) => ({ at: [quoted(at)], told }))
}
/** „Präambel: …“ names its place, which stands before it. */
const titleAt = (at: string, { title }: Item): string => (title.startsWith(`${at}: `) ? title.slice(at.length + 2) : title)
/** What no text says but who takes part and who signs. */
const PARTIES = 'Parteien'
/** Preambles, §§, annexes, then what stands in no text. */
function rank(at: string): number {
  if (at === PARTIES) return 3000
  const n = Number(/\d+/.exec(at)?.[0] ?? 0)
  return at.startsWith('Anlage') ? 2000 + n : /^(?:§|Nr\.)/.test(at) ? n : 0
}
