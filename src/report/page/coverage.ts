// Which recommendation stands where: the count, what is not in the agreement and why, what is, by the § that fulfils it.
// Invariant: every item that concerns the kind is printed once.
import type { DraftBlock } from '../../document/nodes.ts'
import { countsOf, type Coverage, isDone, type Item, type ItemState, type Omission } from '../coverage.ts'
import type { Where } from '../printed.ts'
import { heading, insideWords, type Inlines, paragraph, placesWords, placesInline, quoted, strong, table, text, value } from '../words.ts'

export function coverageBlocks({ items, beyond }: Coverage): readonly DraftBlock[] {
  if (items.length === 0) return [heading('Empfehlungen der Verbände'), paragraph(text('Diese Art hat keine Musterklauseln. Welche Empfehlungen erfüllt sind, kann das Programm nicht sagen.'))]
  const open = items.filter(({ state }) => !isDone(state))
  const extra: readonly DraftBlock[] = beyond.length === 0 ? [] : [paragraph(strong(text('Über die Empfehlungen hinaus: ')), ...beyond.flatMap((item, i): Inlines => [...(i === 0 ? [] : [text('; ')]), text(item.title), text(' ('), placesInline(placesOf(item)), text(')')]), text('.'))]
  return [
    heading('Empfehlungen der Verbände'),
    paragraph(text(sentence(items))),
    ...table(['Nicht oder anders geregelt', 'Stand'], open.map((item) => [[text(item.title)], stateInlines(item.state)])),
    ...table(['Stelle', 'Erfüllte Empfehlungen'], fulfilledRows(items)),
    ...extra,
  ]
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

const WHY: Readonly<Record<Omission, (clause: string, detail: Inlines) => Inlines>> = {
  'reason': (clause, detail) => [text(`weggelassen, „${clause}“: `), ...detail],
  'no-reason': (clause) => [text(`weggelassen, „${clause}“: ohne Angabe von Gründen`)],
  'not-chosen': (clause) => [text(clause === '' ? 'weggelassen: nicht angegeben' : `weggelassen: freigestellte Klausel „${clause}“ nicht gewählt`)],
  'option': (clause, detail) => [text(`weggelassen: „${clause}“ ohne „`), ...detail, text('“')],
  'long-form': (clause) => [text(`weggelassen: „${clause}“ enthält das nur in der ausführlichen Fassung`)],
  'not-printed': (clause) => [text(`weggelassen: „${clause}“ hat hier keinen Text`)],
  'no-clause': () => [text('weggelassen: keine Musterklausel in dieser Art')],
}
function stateInlines(state: ItemState): Inlines {
  switch (state.state) {
    case 'omitted':
      return WHY[state.why](state.clause ?? '', state.detail ? [value(state.detail)] : [])
    case 'replaced':
      return [strong(text('durch eigenen Wortlaut ersetzt, bitte prüfen')), text(' ('), placesInline(state.at), text(')')]
    case 'checked':
      return [strong(text('beanstandet')), text(', siehe oben')]
    case 'not-applicable':
      return [text(`nicht einschlägig: keine Klausel „${state.clause}“`)]
    case 'to-judge':
      return [text('von Ihnen zu beurteilen; keine Regel prüft das')]
    case 'fulfilled':
    case 'given':
      return []
  }
}

interface Told {
  readonly title: string
  readonly where: string
}
/** By the § (or annex) that says it first; the others stand behind the item. */
function fulfilledRows(items: readonly Item[]): readonly (readonly Inlines[])[] {
  const rows = new Map<string, Told[]>()
  for (const item of items.filter(({ state }) => isDone(state))) {
    const [first, ...others] = placesOf(item)
    const at = first?.at ?? (item.state.state === 'given' ? GIVEN : RULE)
    const here = [...(first ? [first] : []), ...others.filter((one) => one.at === at)]
    const elsewhere = placesWords(others.filter((one) => one.at !== at))
    const where = [insideWords(here), elsewhere && `auch ${elsewhere}`].filter(Boolean).join('; ')
    rows.set(at, [...(rows.get(at) ?? []), { title: item.title, where }])
  }
  return [...rows].sort(([a], [b]) => rank(a) - rank(b)).map(([at, list]) => [[quoted(at)], list.flatMap(toldInlines)])
}
const toldInlines = ({ title, where }: Told, i: number): Inlines => [text(`${i === 0 ? '' : '; '}${title}`), ...(where === '' ? [] : [text(' ('), quoted(where), text(')')])]
const [GIVEN, RULE] = ['Angaben', 'Regeln']
/** Preambles, §§, annexes, then what stands in no text. */
function rank(at: string): number {
  if (at === GIVEN) return 3000
  if (at === RULE) return 3001
  const n = Number(/\d+/.exec(at)?.[0] ?? 0)
  return at.startsWith('Anlage') ? 2000 + n : /^(?:§|Nr\.)/.test(at) ? n : 0
}
