// Typography of one run of inlines: no-break spaces, one full stop after „e. V.“, one pair of quotation marks around a value. Runs over the joined text, so that „§ {{n}}“ is seen.
// Invariant: only the kind of a space, a doubled full stop and quotation marks within quotation marks change; verbatim text is left alone.
import { protect } from '../german/spaces.ts'
import { type Leaf, mapLeaves, leavesOf } from './walk.ts'
import type { DocumentInline } from './nodes.ts'

/** Inlines of one paragraph, heading or cell, set for print. */
export function typeset(nodes: readonly DocumentInline[]): readonly DocumentInline[] {
  return protectSpaces(mergeNeighbours(nodes))
}

/** What a leaf is as a neighbour of two others; the same for most. */
function merged(leaf: Leaf, before: Leaf | undefined, behind: Leaf | undefined): string {
  if (leaf.tag === 'filled') return isQuoted(before, behind) ? unquoted(leaf.text) : leaf.text
  return isDoubled(leaf, before) ? leaf.text.slice(1) : leaf.text
}
/** A full stop behind a value that ends with one. */
function isDoubled(leaf: Leaf, before: Leaf | undefined): boolean {
  return before?.tag === 'filled' && before.text.endsWith('.') && leaf.tag === 'text' && leaf.verbatim !== true && /^\.(?!\.)/.test(leaf.text)
}
const isQuoted = (before: Leaf | undefined, behind: Leaf | undefined): boolean => before?.tag === 'text' && before.text.endsWith('„') && behind?.tag === 'text' && behind.text.startsWith('“')
/** A value that brings its own pair of quotation marks, and one that has some within. */
const unquoted = (text: string): string => (OWN_PAIR.exec(text)?.slice(1).find((inner) => inner !== undefined) ?? text).replaceAll('„', '‚').replaceAll('“', '‘')
const OWN_PAIR = /^(?:„([^„“”]+)[“”]|“([^“”]+)”|"([^"]+)"|»([^»«]+)«|«([^»«]+)»|‚([^‚‘’]+)[‘’])$/

function mergeNeighbours(nodes: readonly DocumentInline[]): readonly DocumentInline[] {
  const leaves = leavesOf(nodes)
  const texts = leaves.map((leaf, i) => merged(leaf, leaves[i - 1], leaves[i + 1]))
  if (texts.every((text, i) => text === leaves[i]?.text)) return nodes
  let i = 0
  return mapLeaves(nodes, (text) => texts[i++] ?? text)
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
