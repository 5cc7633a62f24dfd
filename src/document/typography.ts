// Typography of one run of inlines: no-break spaces, and one full stop after „e. V.“. Runs over the joined text, so that „§ {{n}}“ is seen.
// Invariant: only the kind of a space and a doubled full stop change; verbatim text is left alone.
import { protect } from '../german/spaces.ts'
import { type Leaf, mapLeaves, leavesOf } from './walk.ts'
import type { DocumentInline } from './nodes.ts'

/** Inlines of one paragraph, heading or cell, set for print. */
export function typeset(nodes: readonly DocumentInline[]): readonly DocumentInline[] {
  return protectSpaces(mergeStops(nodes))
}

/** A full stop behind a value that ends with one. */
function isDoubled(leaf: Leaf, before: Leaf | undefined): boolean {
  return before?.tag === 'filled' && before.text.endsWith('.') && leaf.tag === 'text' && leaf.verbatim !== true && /^\.(?!\.)/.test(leaf.text)
}

function mergeStops(nodes: readonly DocumentInline[]): readonly DocumentInline[] {
  const texts = leavesOf(nodes)
  if (!texts.some((leaf, i) => isDoubled(leaf, texts[i - 1]))) return nodes
  let i = 0
  return mapLeaves(nodes, (text) => {
    const [before, leaf] = [texts[i - 1], texts[i++]]
    return leaf && isDoubled(leaf, before) ? text.slice(1) : text
  })
}

function protectSpaces(nodes: readonly DocumentInline[]): readonly DocumentInline[] {
  const leaves = leavesOf(nodes)
  const joined = leaves.map((leaf) => leaf.text).join('')
  const safe = protect(joined)
  if (safe === joined) return nodes
  let at = 0
  return mapLeaves(nodes, (text, verbatim) => {
    const out = verbatim ? text : safe.slice(at, at + text.length)
    at += text.length
    return out
  })
}
