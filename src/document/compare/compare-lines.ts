// What changed in the lines of one part: lines that stayed are found first, the others are paired by their words, and each pair is compared word by word.
// Invariant: every word of a changed line stands in its segments once, in the old order, the new order, or both.
import { align, stretches } from './align.ts'
import { isForm } from './form.ts'
import type { Line } from './lines.ts'
import type { LineChange } from './model.ts'
import { pairsOf } from './pairs.ts'
import { textOf } from './tokens.ts'
import { partsOf, segmentOf } from './words.ts'

/** More changes than these are not looked for: hostile texts are replaced as a whole. */
const MOST_LINES = 1_000
/** Two lines that share less are not the same line with changes. */
const ALIKE = 0.4

/** `model`: both versions have the text of the template, so that only facts can change its forms. */
export function compareLines(old: readonly Line[], next: readonly Line[], model: boolean): readonly LineChange[] {
  const steps = align(old, next, { equal: (a, b) => a.sign === b.sign, text: (list) => list.map(({ sign }) => sign).join('\n'), most: MOST_LINES })
  const changes = stretches(steps).flatMap((stretch) => (stretch.kind === 'same' ? sameLine(stretch.old, stretch.new, model) : replaced(stretch.old, stretch.new, model)))
  return withMoved(changes)
}
/** Signs of values do not tell their words; the words around may tell them apart. */
function sameLine(old: Line, next: Line, model: boolean): readonly LineChange[] {
  return old.tokens.some(({ facts }) => facts && facts.length > 0) ? changed(old, next, model) : []
}
function replaced(old: readonly Line[], next: readonly Line[], model: boolean): readonly LineChange[] {
  const [one, other] = [old, next].map((lines) => (lines.length === 1 && lines[0]?.shape === 'title' ? lines[0] : undefined))
  if (one && other) return changed(one, other, model)
  return pairsOf(old, next, ALIKE).flatMap(([one, other]) => {
    if (one && other) return changed(one, other, model)
    if (one) return [whole('removed', one, { old: one.place, new: null })]
    return other ? [whole('added', other, { old: null, new: other.place })] : []
  })
}
const whole = (kind: 'added' | 'removed', line: Line, place: LineChange['place']): LineChange => ({ kind, place, segments: [{ kind, text: textOf(line.tokens), space: false }] })

function changed(old: Line, next: Line, model: boolean): readonly LineChange[] {
  const parts = partsOf(old.tokens, next.tokens)
  const wording = parts.filter(({ kind }) => kind === 'wording')
  if (wording.length === 0) return []
  const form = model && parts.some(({ kind }) => kind === 'value') && wording.every(isForm)
  return [{ kind: form ? 'form' : 'changed', place: { old: old.place, new: next.place }, segments: parts.flatMap(segmentOf) }]
}

/** A line that is taken out here and stands there again was moved. */
function withMoved(changes: readonly LineChange[]): readonly LineChange[] {
  const text = ({ segments: [first] }: LineChange): string => (first && 'text' in first ? first.text : '')
  const waiting = new Map<string, LineChange[]>()
  for (const change of changes) {
    if (change.kind !== 'removed') continue
    const same = waiting.get(text(change))
    if (same) same.push(change)
    else waiting.set(text(change), [change])
  }
  const gone = new Set<LineChange>()
  const moved = changes.map((change): LineChange => {
    const from = change.kind === 'added' ? waiting.get(text(change))?.shift() : undefined
    if (!from) return change
    gone.add(from)
    return { kind: 'moved', place: { old: from.place.old, new: change.place.new }, segments: [{ kind: 'same', text: text(change), space: false }] }
  })
  return moved.filter((change) => !gone.has(change))
}
