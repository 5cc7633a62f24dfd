// One walk over the whole document before it is written: what XML cannot carry is refused, and the places that references lead to get a bookmark.
import type { Document, DocumentBlock } from '../../document/nodes.ts'

/** Refused when the agreement is read; meeting one here is our bug, and a reader of the file would stop at it. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u

/** Where references and the table of contents lead: heading of a § or annex. `label` as Word's field prints its number ("§ 5", "5", "Anlage 1"); null: Word does not count it. */
export interface Anchor {
  readonly bookmark: string
  readonly id: number
  readonly label: string | null
}
export interface Survey {
  /** By target of a reference: id of a clause, key of an item, § or annex. */
  readonly anchors: ReadonlyMap<string, Anchor>
  /** By key of the § or annex. */
  readonly marked: ReadonlyMap<string, Anchor>
}

/** What leads to a target: the words of a reference; null for a line of the table of contents. */
interface Call {
  readonly target: string
  readonly words: string | null
}
/** All references and lines of the contents in document order; throws at a text that could not be written. Places are not written. */
function callsIn(value: unknown, calls: Call[]): void {
  if (typeof value === 'string') {
    if (FORBIDDEN.test(value)) throw new Error(`XML cannot carry a character of ${JSON.stringify(value.slice(0, 40))}`)
    return
  }
  if (typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) {
    for (const one of value) callsIn(one, calls)
    return
  }
  if ('target' in value && typeof value.target === 'string' && !('inside' in value)) calls.push({ target: value.target, words: 'text' in value && typeof value.text === 'string' ? value.text : null })
  for (const key in value) if (key !== 'place') callsIn((value as Record<string, unknown>)[key], calls)
}

const keysIn = (blocks: readonly DocumentBlock[]): readonly string[] =>
  blocks.flatMap((block) => (block.tag === 'list' ? block.items.flatMap((item) => [...(item.key === null ? [] : [item.key]), ...keysIn(item.blocks)]) : []))

interface Head {
  readonly key: string
  readonly label: string | null
  readonly targets: readonly string[]
}
/** § and annexes with all targets inside. */
function headsOf(document: Document): readonly Head[] {
  const counted = { section: 0, annex: 0 }
  return document.body.flatMap((frame): readonly Head[] => {
    if (frame.tag !== 'section' && frame.tag !== 'annex') return []
    const expected = nextLabel(frame.tag, counted[frame.tag], document)
    const native = frame.label === expected
    if (native) counted[frame.tag] += 1
    const inside = frame.tag === 'annex' ? keysIn(frame.blocks) : frame.clauses.flatMap((clause) => [clause.id, ...keysIn(clause.blocks)])
    return [{ key: frame.key, label: native ? expected.replace(/\.$/, '') : null, targets: [frame.key, ...inside] }]
  })
}
/** Label Word gives the next § or annex after `count` of them. */
export function nextLabel(tag: 'section' | 'annex', count: number, document: Document): string {
  if (tag === 'annex') return `Anlage\u00a0${count + 1}`
  return document.look.numbering === 'paragraf' ? `§\u00a0${count + 1}` : `${count + 1}.`
}

/** What stands before a number that has no word of its own: „Nr.“, „Punkt“. */
const NAMED = /^[\p{L}.]+\u00a0/u
/** Where in a reference the number of its § or annex stands, which Word can keep up to date; -1: nowhere, all of it is text. */
export function liveAt(label: string | null, words: string): number {
  if (!label) return -1
  const at = /^\d/.test(label) ? (NAMED.exec(words)?.[0].length ?? -1) : 0
  return at >= 0 && words.startsWith(label, at) && !/^[\p{L}\d]/u.test(words.slice(at + label.length)) ? at : -1
}

export function survey(document: Document): Survey {
  const calls: Call[] = []
  callsIn(document, calls)
  const called = new Map<string, Call[]>()
  for (const call of calls) called.set(call.target, [...(called.get(call.target) ?? []), call])
  const used = headsOf(document).filter(({ label, targets }) => targets.some((target) => called.get(target)?.some(({ words }) => words === null || liveAt(label, words) >= 0)))
  const heads = used.map((head, i) => ({ head, anchor: { bookmark: `_Koop${i + 1}`, id: i + 1, label: head.label } }))
  return {
    anchors: new Map(heads.flatMap(({ head, anchor }) => head.targets.map((target) => [target, anchor] as const))),
    marked: new Map(heads.map(({ head, anchor }) => [head.key, anchor])),
  }
}
