// What judging finds: one problem a mistake, with its data path. `read` and `templates` turn it into a diagnostic with a place.
import type { Code } from '../diagnostics/catalogue.ts'

export type Path = readonly (string | number)[]
/** A mandatory field without a value; `example` as people write it in the file. */
export interface Missing {
  readonly path: Path
  readonly title?: string | undefined
  readonly example?: unknown
}
export interface Problem {
  readonly code: Code
  readonly path: Path
  /** Which part of the entry at `path` is pointed at. */
  readonly part: 'key' | 'value'
  readonly message: string
  readonly hint?: string | undefined
  /** The fields whose absence is the problem; a draft makes open points of them. */
  readonly missing?: readonly Missing[] | undefined
  /** Other places that explain the problem, such as the first of two equal ids. */
  readonly related?: readonly { readonly path: Path; readonly message: string }[] | undefined
  /** For a wrong type: the zod type that was expected ("string", "number", "array" …). */
  readonly expected?: string | undefined
  /** For an unknown key: the known one that was meant. */
  readonly meant?: string | undefined
}
/** A better example for a missing field than that of the schema; undefined: none is known, and that of the schema would mislead. */
export interface Suggestion {
  readonly example: unknown
  /** A sentence behind the lines to paste. */
  readonly note?: string | undefined
}
/** What the caller knows beyond the schema. */
export interface Advice {
  /** Where else a key lives: a full hint. */
  unknownKey?(path: Path, key: string): string | undefined
  /** What the data around a missing field say about it. */
  suggest?(path: Path): Suggestion | undefined
  /** Own words for missing keys of the block at `path`. */
  missing?(path: Path, keys: readonly string[]): { readonly code: Code; readonly message: string; readonly hint?: string | undefined } | undefined
}
