// The patterns of German hyphenation as a small table: a tree of letters whose equal branches are one, four bytes an edge.
// Part of `npm run build` and of the checkout; src/write/pdf/text/hyphens.ts reads it.

/** A node as the package has it: the nodes behind each letter, the number of its levels, or both. */
interface Tree {
  readonly [letter: string]: Node
}
type Node = Tree | number | readonly [Tree, number]
export type Patterns = readonly [levels: readonly (readonly number[])[], tree: Tree, ...unknown[]]

export interface PackedHyphens {
  readonly alphabet: string
  /** One digit for each place between letters. */
  readonly levels: readonly string[]
  /** Base64 of numbers of 32 bits, the lowest byte first: letter 6 bits, level + 1 9 bits, first edge of the next node 16 bits, 1 for the last edge of a node. */
  readonly edges: string
}
interface Edge {
  readonly letter: string
  readonly level: number
  /** Number of the next node, -1: none. */
  readonly next: number
}

const openNode = (node: Node): readonly [Tree, number] => (typeof node === 'number' ? [{}, node] : Array.isArray(node) ? (node as [Tree, number]) : [node as Tree, -1])

/** Nodes of the tree, those below before those above; equal ones once. */
function nodesOf(tree: Tree): readonly (readonly Edge[])[] {
  const nodes: (readonly Edge[])[] = []
  const numbers = new Map<string, number>()
  const add = (below: Tree): number => {
    const edges = Object.keys(below).sort().map((letter) => {
      const [next, level] = openNode(below[letter] ?? {})
      return { letter, level, next: add(next) }
    })
    if (edges.length === 0) return -1
    const key = edges.map(({ letter, level, next }) => `${letter}${level}:${next}`).join()
    const known = numbers.get(key)
    if (known !== undefined) return known
    numbers.set(key, nodes.length)
    return nodes.push(edges) - 1
  }
  add(tree)
  return nodes
}

export function packHyphens([levels, tree]: Patterns): PackedHyphens {
  const nodes = [...nodesOf(tree)].reverse()
  const alphabet = [...new Set(nodes.flatMap((edges) => edges.map(({ letter }) => letter)))].sort()
  const starts = nodes.map(() => 0)
  for (let i = 1; i < nodes.length; i++) starts[i] = (starts[i - 1] ?? 0) + (nodes[i - 1]?.length ?? 0)
  const words = nodes.flatMap((edges) =>
    edges.map(({ letter, level, next }, i) => {
      const target = next < 0 ? 0 : (starts[nodes.length - 1 - next] ?? 0)
      return alphabet.indexOf(letter) * 2 ** 26 + (level + 1) * 2 ** 17 + target * 2 + (i === edges.length - 1 ? 1 : 0)
    }),
  )
  if (alphabet.length > 64 || levels.length > 510 || words.length > 65_536) throw new Error('hyphenation patterns too large for their table')
  const bytes = Buffer.alloc(words.length * 4)
  for (const [i, word] of words.entries()) bytes.writeUInt32LE(word, i * 4)
  return { alphabet: alphabet.join(''), levels: levels.map((level) => level.join('')), edges: bytes.toString('base64') }
}
