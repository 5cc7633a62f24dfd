// Two paragraphs word by word: what stayed, which values of facts changed, and what changed in the wording.
// Invariant: the old tokens of all parts are the old paragraph, the new ones the new.
import { align, stretches, type Stretch } from './align.ts'
import type { Segment } from './model.ts'
import { signsOf, textOf, type Token } from './tokens.ts'

/** More changes than these are not looked for: the paragraph is replaced as a whole. Of a very long one fewer, so that the work is bounded. */
const MOST_WORDS = 400
const MOST_STEPS = 2_000_000
/** Words as short as this between two changes only disturb the reader. */
const SHORT = 3

export interface WordPart {
  readonly kind: 'same' | 'value' | 'wording'
  readonly old: readonly Token[]
  readonly new: readonly Token[]
}

export function partsOf(old: readonly Token[], next: readonly Token[]): readonly WordPart[] {
  const most = Math.min(MOST_WORDS, Math.ceil(MOST_STEPS / (old.length + next.length + 1)))
  const steps = align(old, next, { equal: (a, b) => a.sign === b.sign, text: signsOf, most })
  return joined(calmed(joined(stretches(steps).map(partOf))))
}

function partOf(stretch: Stretch<Token>): WordPart {
  if (stretch.kind === 'same') return { kind: isFact(stretch.old) && stretch.old.text !== stretch.new.text ? 'value' : 'same', old: [stretch.old], new: [stretch.new] }
  return { kind: isValue(stretch.old, stretch.new) ? 'value' : 'wording', old: stretch.old, new: stretch.new }
}
const isFact = ({ facts = [] }: Token): boolean => facts.length > 0
/** A default that becomes a value, a full name that becomes a short one, an open point that is settled. */
function isValue(old: readonly Token[], next: readonly Token[]): boolean {
  const all = [...old, ...next]
  return old.length > 0 && next.length > 0 && all.every(({ facts }) => facts !== undefined) && all.some(isFact)
}

const letters = (tokens: readonly Token[]): number => textOf(tokens).replace(/[^\p{L}\p{N}]/gu, '').length
/** Shared words that are too short to help are part of the change around them. */
function calmed(parts: readonly WordPart[]): readonly WordPart[] {
  return parts.map((part, i) => {
    const inside = parts[i - 1]?.kind === 'wording' && parts[i + 1]?.kind === 'wording'
    return part.kind === 'same' && inside && letters(part.new) <= SHORT ? { ...part, kind: 'wording' } : part
  })
}
/** Neighbours of one kind are one part; values stay apart. */
function joined(parts: readonly WordPart[]): readonly WordPart[] {
  const out: { readonly kind: WordPart['kind']; readonly old: Token[]; readonly new: Token[] }[] = []
  for (const part of parts) {
    const last = out.at(-1)
    if (last && last.kind === part.kind && part.kind !== 'value') {
      for (const token of part.old) last.old.push(token)
      for (const token of part.new) last.new.push(token)
    } else out.push({ kind: part.kind, old: [...part.old], new: [...part.new] })
  }
  return out
}

export function segmentOf({ kind, old, new: next }: WordPart): readonly Segment[] {
  const [before, after] = [textOf(old), textOf(next)]
  const [spaceBefore, spaceAfter] = [old[0]?.space ?? false, next[0]?.space ?? false]
  if (kind === 'same') return [{ kind, text: after, space: spaceAfter }]
  if (kind === 'value') return [{ kind, old: before, new: after, space: spaceAfter }]
  const removed: Segment = { kind: 'removed', text: before, space: spaceBefore }
  const added: Segment = { kind: 'added', text: after, space: spaceAfter }
  return [...(before === '' ? [] : [removed]), ...(after === '' ? [] : [added])]
}
