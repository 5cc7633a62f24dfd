// A text rule looks at the draft and names what it finds; whether that is an error hangs on the code.
import type { Code } from '../diagnostics/catalogue.ts'
import type { Place } from '../diagnostics/diagnostic.ts'
import type { DataPath, Draft } from '../document/nodes.ts'
import type { Source } from '../read/reading.ts'
import type { Agreement } from '../schema/agreement.ts'

/** What rules may ask: the agreement, and places and printable names of its values. */
export interface Subject extends Pick<Source, 'placeOf' | 'textPlace' | 'pathText'> {
  readonly agreement: Agreement
}
export interface Finding {
  readonly code: Code
  readonly message: string
  readonly place: Place | undefined
  readonly hint: string
  /** Where `ausnahmen.zu` would name it; `pathText` writes it out. */
  readonly path: DataPath
}
export type TextRule = (draft: Draft, subject: Subject) => readonly Finding[]
