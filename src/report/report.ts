// The report on one agreement: its page as a finished document, and its data for programs.
// Invariant: a report can always be printed: a character that the fonts lack, in a reason or a message, is written as its code.
import { finish } from '../document/finish.ts'
import type { Document } from '../document/nodes.ts'
import { jsonText } from './as-json.ts'
import type { Inspected } from './inspected.ts'
import { pageOf } from './page.ts'
import type { Edition } from './page/result.ts'
import { protocolOf } from './protocol.ts'

export interface Reported {
  readonly document: Document
  /** In the shape of schemas/v1/protokoll.schema.json. */
  readonly json: string
}
/** `missing`: the characters of a document that no font has. */
export function reportOn(inspected: Inspected, edition: Edition, missing: (document: Document) => readonly string[]): Reported {
  const protocol = protocolOf(inspected)
  const document = finish(pageOf(protocol, edition), () => {})
  const lacking = new Set(missing(document))
  return { json: jsonText(protocol, edition), document: lacking.size === 0 ? document : spelt(document, lacking) }
}

/** The same tree with „[U+1F600]“ for each of the characters; names of nodes have none of them. */
function spelt<T>(node: T, lacking: ReadonlySet<string>): T {
  if (typeof node === 'string') return [...node.normalize('NFC')].map((char) => (lacking.has(char) ? `[U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]` : char)).join('') as T
  if (Array.isArray(node)) return node.map((one) => spelt(one, lacking)) as T
  if (typeof node !== 'object' || node === null) return node
  return Object.fromEntries(Object.entries(node).map(([key, inner]) => [key, spelt(inner, lacking)])) as T
}
