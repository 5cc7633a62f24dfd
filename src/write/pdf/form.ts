// Fields of the form in the file: one for each signature, on request also for places, dates and all other lines to write on.
// Invariants: names count up in reading order and never repeat; a field stands exactly in the room above its line; drafts have none.
import type { Fields } from '../../formats.ts'
import type { FormField } from './page-nodes.ts'
import type { Element, Field } from './structure.ts'

/** What a field is for: a signature, place and date of one, or whatever its label says. */
type Purpose = 'signature' | 'place' | 'entry'
interface Row {
  readonly kind: Field['kind']
  readonly name: string
  readonly words: string
}
const ROWS: Readonly<Record<Purpose, Row>> = {
  signature: { kind: 'signature', name: 'unterschrift', words: 'Unterschrift' },
  place: { kind: 'text', name: 'ort-datum', words: 'Ort, Datum' },
  entry: { kind: 'text', name: 'angabe', words: 'Angabe' },
}
const WANTED: Readonly<Record<Fields, readonly Field['kind'][]>> = { none: [], signature: ['signature'], all: ['signature', 'text'] }

/** What is read out with a field: its label, where it has another than its kind, and whose it is. */
interface Told {
  readonly label?: string
  readonly who?: string
}

export class Form {
  readonly #wanted: readonly Field['kind'][]
  readonly #count: Record<Purpose, number> = { signature: 0, place: 0, entry: 0 }
  constructor(fields: Fields) {
    this.#wanted = WANTED[fields]
  }
  /** A field of `height` points, or nothing where none is wanted. */
  field(purpose: Purpose, parent: Element, told: Told, height: number): FormField | null {
    const field = this.#next(purpose, told)
    return field && { height, element: parent.add('Form', { field }) }
  }
  /** The same on a line inside a sentence, whose room is that of the line. */
  inline(purpose: Purpose, parent: Element, told: Told): Element | null {
    const field = this.#next(purpose, told)
    return field && parent.inline('Form', { field })
  }
  #next(purpose: Purpose, { label, who = '' }: Told): Field | null {
    const { kind, name, words } = ROWS[purpose]
    if (!this.#wanted.includes(kind)) return null
    const number = ++this.#count[purpose]
    const what = label ?? (who === '' ? `${words} ${number}` : words)
    return { kind, name: `${name}-${number}`, tip: who === '' ? what : `${what}: ${who}` }
  }
}
