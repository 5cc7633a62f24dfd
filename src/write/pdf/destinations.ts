// Link targets of a document: every key a reference may name → a short ASCII name, counted in order of the tree.
// ASCII names of equal length, because viewers and writers sort them and must agree on the order in every locale.
import { plainText } from '../../document/walk.ts'
import { type Document, type DocumentBlock, type DocumentFrame, type Handlers, handle } from '../../document/nodes.ts'

const blockKeys: Handlers<DocumentBlock, null, readonly string[]> = {
  heading: () => [],
  paragraph: () => [],
  table: () => [],
  'page-break': () => [],
  list: (n) => n.items.flatMap((item) => [...(item.key === null ? [] : [item.key]), ...keysIn(item.blocks)]),
}
const keysIn = (blocks: readonly DocumentBlock[]): readonly string[] => blocks.flatMap((block) => handle(blockKeys, block, null))

const frameKeys: Handlers<DocumentFrame, null, readonly string[]> = {
  parties: () => [],
  contents: () => [],
  signatures: () => [],
  passage: (n) => keysIn(n.blocks),
  section: (n) => [n.key, ...n.clauses.flatMap((clause) => [clause.id, ...keysIn(clause.blocks)])],
  annex: (n) => [n.key, ...keysIn(n.blocks)],
}

/** Tree key → name of the target, "d0001", "d0002", … */
export function destinationsOf(document: Document): ReadonlyMap<string, string> {
  const keys = new Set(document.body.flatMap((frame) => handle(frameKeys, frame, null)))
  return new Map([...keys].map((key, i) => [key, `d${String(i + 1).padStart(4, '0')}`]))
}

const named = (label: string, title: Parameters<typeof plainText>[0]): string => [label, plainText(title)].filter((part) => part !== '').join(' ')
const frameNames: Handlers<DocumentFrame, null, readonly (readonly [string, string])[]> = {
  parties: () => [],
  contents: () => [],
  signatures: () => [],
  passage: () => [],
  section: (n) => [n.key, ...n.clauses.map(({ id }) => id)].map((key) => [key, named(n.label, n.title)] as const),
  annex: (n) => [[n.key, named(n.label, n.title)]],
}
/** Tree key of a section, clause or annex → its heading in words. */
export const namesOf = (document: Document): ReadonlyMap<string, string> => new Map(document.body.flatMap((frame) => handle(frameNames, frame, null)))
