// The types of the library as they are published.
// Invariant: they name no other file (scripts/build-types.ts).

/** Formats in which an agreement can be written. */
export type Format = 'docx' | 'pdf' | 'txt' | 'md' | 'json'

/** From 1, in UTF-16 units; the end is exclusive. */
export interface Place {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}
/** Something that was found; texts are German. `koopgen explain <code>` says what is behind a code. */
export interface Diagnostic {
  readonly code: string
  readonly severity: 'error' | 'warning' | 'hint'
  readonly message: string
  readonly place?: Place | undefined
  /** What to do next; where possible the line to paste. */
  readonly hint?: string | undefined
  readonly related?: readonly { readonly place: Place; readonly message: string }[] | undefined
}
/** A folder of own templates, as for `--templates`: `{ path: 'abh/dolmetschen.md', text: '…' }`. */
export interface TemplateFolder {
  readonly name: string
  readonly files: readonly { readonly path: string; readonly text: string }[]
}
export interface Options {
  /** Name of the agreement in messages and, with `attachSource`, in the PDF. Default: `vereinbarung.koop.yaml`. */
  readonly file?: string
  /** A draft: what is missing becomes a numbered open point. */
  readonly draft?: boolean
  /** Single values over those of the text: `parteien.stadt.sitz.ort=Musterhausen`. */
  readonly set?: readonly string[]
  /** Own clauses over the shipped ones, the last wins. */
  readonly templates?: readonly TemplateFolder[]
  /** Bytes of the logos by the name in the agreement (`datei: logos/stadt.png`). */
  readonly images?: Readonly<Record<string, Uint8Array>>
}
export interface RenderOptions<F extends Format = Format> extends Options {
  readonly formats: readonly F[]
  /** Your organisation's own Word file, whose look DOCX takes. */
  readonly style?: Uint8Array
  /** Form fields in PDF. Default: `signature`. */
  readonly fields?: 'none' | 'signature' | 'all'
  /** Puts the text into the PDF; not with `set` or `templates`, which it would not hold. */
  readonly attachSource?: boolean
}
export interface Validation {
  /** No error was found. */
  readonly ok: boolean
  /** Sorted by place. */
  readonly diagnostics: readonly Diagnostic[]
}
export interface Rendering<F extends Format = Format> extends Validation {
  /** Bytes by format; empty unless `ok`. Same input, same bytes. */
  readonly files: Readonly<Partial<Record<F, Uint8Array>>>
}
