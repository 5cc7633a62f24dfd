// Walking the parsed YAML: the node and the key at a data path, all scalars, depth.
import { type Document, isAlias, isMap, isScalar, isSeq, type Node, type Pair, type Scalar } from 'yaml'
import type { Path } from './paths.ts'

export interface Spot {
  /** The key of the deepest pair that exists on the path; undefined for a list element and the root. */
  readonly key: Node | undefined
  readonly node: Node | undefined
  /** How much of the path exists. */
  readonly found: number
}

/** The deepest thing that exists on the path. */
export function spotAt(doc: Document, path: Path): Spot {
  let spot: Spot = { key: undefined, node: doc.contents ?? undefined, found: 0 }
  for (const step of path) {
    const next = below(doc, spot, step)
    if (!next) break
    spot = next
  }
  return spot
}
function below(doc: Document, { node, found }: Spot, step: string | number): Spot | undefined {
  const inner = resolved(doc, node)
  if (isSeq(inner)) {
    const element = inner.items[Number(step)]
    return element === undefined ? undefined : { key: undefined, node: element as Node, found: found + 1 }
  }
  const pair = isMap(inner) ? pairsNamed(inner.items as Pair[], String(step)).at(-1) : undefined
  return pair && { key: pair.key as Node, node: (pair.value as Node | null) ?? undefined, found: found + 1 }
}
const byName = new WeakMap<readonly Pair[], ReadonlyMap<string, readonly Pair[]>>()
/** All pairs with that key; several only where the file repeats a key. Indexed once per block: a file may hold 100,000 keys. */
export function pairsNamed(pairs: readonly Pair[], name: string): readonly Pair[] {
  const index = byName.get(pairs) ?? indexOf(pairs)
  byName.set(pairs, index)
  return index.get(name) ?? []
}
function indexOf(pairs: readonly Pair[]): ReadonlyMap<string, readonly Pair[]> {
  const index = new Map<string, Pair[]>()
  for (const pair of pairs) {
    if (!isScalar(pair.key)) continue
    const name = String(pair.key.value)
    const same = index.get(name)
    if (same) same.push(pair)
    else index.set(name, [pair])
  }
  return index
}

export function resolved(doc: Document, node: Node | undefined): Node | undefined {
  return isAlias(node) ? node.resolve(doc) : node
}
export function scalarAt(doc: Document, path: Path): Scalar | undefined {
  const { node, found } = spotAt(doc, path)
  const inner = resolved(doc, node)
  return found === path.length && isScalar(inner) ? inner : undefined
}

export interface Step {
  readonly node: Node
  readonly path: Path
  readonly isKey: boolean
}
const walked = new WeakMap<Node, readonly Step[]>()
/** Every node with its path, keys included, in the order of the file; aliases are not followed. Walked once: several checks ask, and what is parsed stays. */
export function everyNode(root: Node | null | undefined): readonly Step[] {
  if (!root) return []
  const known = walked.get(root)
  if (known) return known
  const steps: Step[] = []
  addSteps(root, [], false, steps)
  walked.set(root, steps)
  return steps
}
function addSteps(node: Node | null | undefined, path: Path, isKey: boolean, steps: Step[]): void {
  if (!node) return
  steps.push({ node, path, isKey })
  if (isSeq(node)) for (const [i, item] of node.items.entries()) addSteps(item as Node, [...path, i], false, steps)
  if (!isMap(node)) return
  for (const pair of node.items as Pair[]) {
    const name = isScalar(pair.key) ? String(pair.key.value) : ''
    addSteps(pair.key as Node, [...path, name], true, steps)
    addSteps(pair.value as Node | null, [...path, name], false, steps)
  }
}
