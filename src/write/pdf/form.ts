// Fields of the form in the file: one for each signature, on request also for places and dates.
// Invariants: names count up in reading order and never repeat; a field stands exactly in the room above its line; drafts have none.
import type { Fields } from './options.ts'
import type { FormField } from './page-nodes.ts'
import type { Element, Field } from './structure.ts'

type Kind = Exclude<Field['kind'], 'check'>
const WANTED: Readonly<Record<Fields, readonly Kind[]>> = { none: [], signature: ['signature'], all: ['signature', 'text'] }
const NAME: Readonly<Record<Kind, string>> = { signature: 'unterschrift', text: 'ort-datum' }
const WORDS: Readonly<Record<Kind, string>> = { signature: 'Unterschrift', text: 'Ort, Datum' }

export class Form {
  readonly #wanted: readonly Kind[]
  readonly #count: Record<Kind, number> = { signature: 0, text: 0 }
  constructor(fields: Fields) {
    this.#wanted = WANTED[fields]
  }
  /** A field of `height` points, or nothing where none is wanted; `who`: read out with it. */
  field(kind: Kind, parent: Element, who: string, height: number): FormField | null {
    if (!this.#wanted.includes(kind)) return null
    const number = ++this.#count[kind]
    const tip = who === '' ? `${WORDS[kind]} ${number}` : `${WORDS[kind]}: ${who}`
    return { height, element: parent.add('Form', { field: { kind, name: `${NAME[kind]}-${number}`, tip } }) }
  }
}
