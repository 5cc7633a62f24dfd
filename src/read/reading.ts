// What `read` hands on: the agreement, the way back to places in the YAML, and the values that are still open.
import type { Place } from '../diagnostics/diagnostic.ts'
import type { DataPath } from '../document/nodes.ts'
import type { Agreement } from '../schema/agreement.ts'

/** From data paths to places. Paths that do not exist in the file point at the nearest parent. */
export interface Source {
  readonly file: string
  /** `key`: the key itself, `value` (default): its value. A path that came from --set has the place of nothing. */
  placeOf(path: DataPath, part?: 'key' | 'value'): Place | undefined
  /** Places inside a text value: offsets of the parsed text → place in the YAML; exact for block scalars and quoted text. */
  textPlace(path: DataPath): (start: number, end: number) => Place | undefined
  /** The path as people write it (yaml.md §3), as in the file: `praeambel.anlass`, `parteien.stadt.sitz.ort`. */
  pathText(path: DataPath): string
}
/** A value that is open: `offen` of the agreement, or (draft mode) a mandatory value that is missing. */
export interface OpenValue {
  readonly path: DataPath
  readonly question: string
  readonly suggestion?: string | undefined
  /** missing: the agreement holds a stand-in at `path`, which must never be printed as a value. */
  readonly origin: 'offen' | 'missing'
}
export interface Reading {
  readonly agreement: Agreement
  readonly source: Source
  readonly open: readonly OpenValue[]
}
