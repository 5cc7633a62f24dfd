// Every key of an agreement dropped, misspelt and given a value of the wrong type: one text per mistake, with the lines where its message may stand,
// and what a good answer is.
import { isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument, visit } from 'yaml'
import type { Composed } from './compose.ts'

export interface Mistake {
  readonly kind: 'dropped' | 'misspelt' | 'wrong type'
  /** As people write it: "parteien.0.sitz.ort". */
  readonly path: string
  readonly text: string
  /** First and last line (1-based) on which the message may stand. */
  readonly lines: readonly [number, number]
}
interface Site {
  readonly path: readonly (string | number)[]
  readonly pair: Pair<Node, Node | null>
  readonly parent: Node
}

export function mistakesIn(text: string): Mistake[] {
  const counter = new LineCounter()
  const document = parseDocument(text, { lineCounter: counter })
  const lineOf = (offset: number): number => counter.linePos(offset).line
  return sitesOf(document).flatMap((site): Mistake[] => {
    const path = site.path.join('.')
    const [start, end] = site.pair.key.range ?? [0, 0]
    const at: [number, number] = [lineOf(start), lineOf(start)]
    const wrong = wrongType(text, site)
    return [
      { kind: 'misspelt', path, text: `${text.slice(0, end)}x${text.slice(end)}`, lines: at },
      ...(wrong === undefined ? [] : [{ kind: 'wrong type' as const, path, text: wrong, lines: [at[0], at[0] + 1] as const }]),
      dropped(document, site, path),
    ]
  })
}

function sitesOf(document: ReturnType<typeof parseDocument>): Site[] {
  const sites: Site[] = []
  visit(document, {
    Pair(_, pair, ancestors) {
      const parents = ancestors.filter((node) => isMap(node) || isSeq(node)) as Node[]
      const parent = parents.at(-1)
      const path = [...parents.slice(0, -1).map((node, i) => stepTo(node, parents[i + 1] as Node)), keyOf(pair as Site['pair'])]
      if (parent) sites.push({ path, pair: pair as Site['pair'], parent })
    },
  })
  return sites
}
const keyOf = (pair: Site['pair']): string => (isScalar(pair.key) ? String(pair.key.value) : '')
function stepTo(parent: Node, child: Node): string | number {
  if (isSeq(parent)) return parent.items.indexOf(child)
  const pair = isMap(parent) ? parent.items.find((one) => one.value === child) : undefined
  return pair ? keyOf(pair as Site['pair']) : ''
}

/** A list or block for a plain value, a word for a list or block; undefined for a value that is nothing. */
function wrongType(text: string, { pair }: Site): string | undefined {
  const value = pair.value
  const [start, end] = value?.range ?? [0, 0]
  if (!value || start === end) return undefined
  const block = isScalar(value) ? '[[[falsch]]]' : 'falsch'
  return `${text.slice(0, start)}${block}${text.slice(start, end).endsWith('\n') ? '\n' : ''}${text.slice(end)}`
}

/** The text is printed when it is asked for; the lines are those of the block it was dropped from, read only where something is blamed. */
function dropped(whole: ReturnType<typeof parseDocument>, { path }: Site, name: string): Mistake {
  let printed: string | undefined
  const print = (): string => {
    const document = whole.clone()
    document.deleteIn(path)
    return document.toString({ lineWidth: 0 })
  }
  return {
    kind: 'dropped',
    path: name,
    get text(): string {
      printed ??= print()
      return printed
    },
    get lines(): [number, number] {
      const text = this.text
      const counter = new LineCounter()
      const after = parseDocument(text, { lineCounter: counter })
      const parent = path.length > 1 ? (after.getIn(path.slice(0, -1), true) as Node | undefined) : undefined
      const [start, end] = parent?.range ?? [0, text.length]
      return [Math.max(1, counter.linePos(start).line - 1), counter.linePos(end).line]
    },
  }
}

/** A short name may be a plain text, so a word in place of its block is no mistake. */
const FINE = /(^|\.)kurz$/
/** Findings at whatever spoke of the dropped thing: one for each place that must be changed. */
const FOLLOWS = ['verweis/anlage-fehlt', 'verweis/unbekannt', 'text/klammer', 'text/luecke', 'klausel/angaben-fehlen']

/** What is wrong with the answer to a mistake; empty when it is one message with a place on the right line, a next step and no output. */
export function complaints(mistake: Mistake, { document, found }: Composed): string[] {
  const errors = found.filter((one) => one.severity === 'error')
  const follows = mistake.kind === 'dropped' && errors.every((one) => FOLLOWS.includes(one.code))
  const few = mistake.kind === 'dropped' ? errors.length <= 1 : errors.length === 1 || (errors.length === 0 && mistake.kind === 'wrong type' && FINE.test(mistake.path))
  const [first, last] = errors.length > 0 ? mistake.lines : [0, 0]
  const lost = errors.filter(({ place }) => !place || place.line < first || place.line > last)
  return [
    ...(few || follows ? [] : [`${errors.length} errors`]),
    ...(errors.length > 0 && document ? ['a document in spite of errors'] : []),
    ...(follows ? [] : lost.map(({ place }) => `line ${place?.line} instead of ${first} to ${last}`)),
    ...found.filter(({ hint }) => !hint).map(({ message }) => `no next step: ${message}`),
  ]
}
