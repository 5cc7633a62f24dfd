// What elements mean to a reader: a table of handlers, and how everything beside them is gone through.
// Invariant: no word is lost for want of a handler; an element without meaning is entered and remembered.
import { doubt, type Reading } from './reading.ts'
import type { Xml } from './xml.ts'

export type Handler<S> = (xml: Xml, s: S) => void
export interface Elements<S> {
  /** A map, because a file may name an element like a property of every object. */
  readonly handlers: ReadonlyMap<string, Handler<S>>
  /** Entered without remark. */
  readonly containers: ReadonlySet<string>
  /** Neither words nor containers of words. */
  readonly quiet: ReadonlySet<string>
}
export function enterBy<S extends { readonly reading: Reading }>(elements: Elements<S>, xml: Xml, s: S): void {
  for (const one of xml.children) {
    const handler = elements.handlers.get(one.name)
    if (handler) handler(one, s)
    else if (!elements.quiet.has(one.name)) {
      if (!elements.containers.has(one.name)) doubt(s.reading, 'unknown-element', one.name)
      enterBy(elements, one, s)
    }
  }
}
