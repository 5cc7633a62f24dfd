// Which recommendation stands where: the count, what is not in the agreement and why, what is, by the § that fulfils it.
// Invariant: every item that concerns the kind is printed once.
import type { DraftBlock } from '../../document/nodes.ts'
import { countsOf, type Coverage, isDone, type Item, type ItemState, type Omission } from '../coverage.ts'
import type { Where } from '../printed.ts'
import { heading, type Inlines, joined, label as led, paragraph, placesInline, quoted, strong, table, text, toldBehind, value } from '../words.ts'

export function coverageBlocks({ items, beyond }: Coverage): readonly DraftBlock[] {
  if (items.length === 0) return [heading('Empfehlungen der Verbände'), paragraph(text('Diese Art hat keine Musterklauseln. Welche Empfehlungen erfüllt sind, kann das Programm nicht sagen.'))]
  const extra: readonly DraftBlock[] = beyond.length === 0 ? [] : [paragraph(...led('Über die Empfehlungen hinaus'), ...beyond.flatMap((item, i): Inlines => [...(i === 0 ? [] : [text('; ')]), text(item.title), text(' ('), placesInline(placesOf(item).map((place) => ({ ...place, paragraphs: null }))), text(')')]), text('.'))]
  return [heading('Empfehlungen der Verbände'), paragraph(text(sentence(items))), ...table(['Stelle', 'Empfehlungen (in Klammern die Absätze)'], [...openRows(items), ...fulfilledRows(items)]), ...extra]
}
const placesOf = ({ state }: Item): readonly Where[] => (state.state === 'fulfilled' ? state.at : [])

/** „31 von 38 Punkten erfüllt, 5 weggelassen, 1 nicht einschlägig.“ */
function sentence(items: readonly Item[]): string {
  const { all, done, omitted, replaced, toJudge, objected, notApplicable } = countsOf(items)
  const rest: readonly (readonly [number, string])[] = [
    [omitted, 'weggelassen'], [replaced, 'durch eigenen Wortlaut ersetzt'], [objected, 'beanstandet'], [toJudge, 'von Ihnen zu beurteilen'], [notApplicable, 'nicht einschlägig'],
  ]
  return [`${done} von ${all} Punkten erfüllt`, ...rest.flatMap(([n, word]) => (n === 0 ? [] : [`${n} ${word}`]))].join(', ').concat('.')
}

// ---- what is not in the agreement, by what became of it
type Group = Exclude<ItemState['state'], 'fulfilled' | 'given' | 'omitted'> | Omission
interface GroupRow {
  /** First column; groups with the same one share a row. */
  readonly label: string
  /** In front of the items; empty: the label says it all. */
  readonly lead: string
  readonly behind?: (state: ItemState, title: string) => Inlines
}
/** In the order of how much they ask of the reader. */
const GROUPS: Readonly<Record<Group, GroupRow>> = {
  'checked': { label: 'Beanstandet', lead: '', behind: (state) => (state.state === 'checked' ? [text(' – '), quoted(state.objections.join(' '))] : []) },
  'replaced': { label: 'Ersetzt', lead: 'Durch eigenen Wortlaut, bitte prüfen: ', behind: (state) => (state.state === 'replaced' ? [text(' ('), placesInline(state.at), text(')')] : []) },
  'reason': { label: 'Weggelassen', lead: '', behind: (state) => (state.state === 'omitted' && state.detail ? [text(' – Grund: '), value(state.detail)] : []) },
  'no-reason': { label: 'Weggelassen', lead: 'Ohne Angabe von Gründen: ' },
  'option': { label: 'Weggelassen', lead: 'Angabe nicht gewählt: ', behind: (state, title) => (state.state === 'omitted' && state.detail && state.detail.text !== title ? [text(' („'), value(state.detail), text('“)')] : []) },
  'long-form': { label: 'Weggelassen', lead: 'Nur in der ausführlichen Fassung: ' },
  'not-chosen': { label: 'Weggelassen', lead: 'Freigestellt, nicht gewählt: ' },
  'not-printed': { label: 'Weggelassen', lead: 'Klausel hat hier keinen Text: ' },
  'no-clause': { label: 'Weggelassen', lead: 'Keine Musterklausel: ' },
  'to-judge': { label: 'Zu beurteilen', lead: 'Von Ihnen: ' },
  'not-applicable': { label: 'Entfällt', lead: 'Nicht einschlägig: ' },
}
const groupOf = (state: ItemState): string => (state.state === 'omitted' ? state.why : state.state)
function openRows(items: readonly Item[]): readonly (readonly Inlines[])[] {
  const open = items.filter(({ state }) => !isDone(state))
  const rows = new Map<string, Inlines[]>()
  for (const [group, { label, lead, behind = () => [] }] of Object.entries(GROUPS)) {
    const list = open.filter(({ state }) => groupOf(state) === group)
    if (list.length > 0) rows.set(label, [...(rows.get(label) ?? []), [text(lead), ...named(list.map(({ title, state }) => ({ title, behind: behind(state, title) })))]])
  }
  return [...rows].map(([label, parts]) => [[strong(text(label))], joined(parts, '. ')])
}

// ---- what is
interface Told {
  readonly title: string
  readonly behind: Inlines
}
/** Titles one behind the other; what several begin with („Aufgabe: “) stands once. */
function named(list: readonly Told[]): Inlines {
  const lead = (i: number): string => /^[^:]+: /.exec(list[i]?.title ?? '')?.[0] ?? ''
  return list.flatMap(({ title, behind }, i): Inlines => {
    const same = i > 0 && lead(i) !== '' && lead(i) === lead(i - 1)
    return [text(`${i === 0 ? '' : same ? ', ' : '; '}${same ? title.slice(lead(i).length) : title}`), ...behind]
  })
}
/** By the § (or annex) that says it first; the others stand behind the item. */
function fulfilledRows(items: readonly Item[]): readonly (readonly Inlines[])[] {
  const rows = new Map<string, Told[]>()
  for (const item of items.filter(({ state }) => isDone(state))) {
    const places = placesOf(item)
    const at = places[0]?.at ?? (item.state.state === 'given' ? GIVEN : RULE)
    const where = toldBehind(places)
    rows.set(at, [...(rows.get(at) ?? []), { title: item.title, behind: where === '' ? [] : [text(' ('), quoted(where), text(')')] }])
  }
  return [...rows].sort(([a], [b]) => rank(a) - rank(b)).map(([at, list]) => [[quoted(at)], named(list)])
}
const [GIVEN, RULE] = ['Angaben', 'Prüfregeln']
/** Preambles, §§, annexes, then what stands in no text. */
function rank(at: string): number {
  if (at === GIVEN) return 3000
  if (at === RULE) return 3001
  const n = Number(/\d+/.exec(at)?.[0] ?? 0)
  return at.startsWith('Anlage') ? 2000 + n : /^(?:§|Nr\.)/.test(at) ? n : 0
}
