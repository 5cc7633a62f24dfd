// Findings as programs outside keep them (pipelines, code hosts): discreet, without hidden signs, files as seen from the root of the repository.
// Invariant: a fingerprint hangs on code, file and words of the line, never on its number, so that a finding stays itself when lines move; two are never equal.
import type { Diagnostic, Place, Severity } from '../diagnostic.ts'
import { discreet, type Texts } from '../discreet.ts'
import { visible } from '../frame.ts'
import { GERMAN, type Tongue } from '../tongue.ts'

/** What a run hands to a format. */
export interface Telling {
  readonly diagnostics: readonly Diagnostic[]
  /** Every text that was read, by the name messages use. */
  readonly texts: Texts
  /** The files that were checked, by the same names. */
  readonly files: readonly string[]
  readonly failOn: 'error' | 'warning'
  /** The German sentence that ends the run. */
  readonly summary: string
  readonly version: string
  /** The file as seen from the root of the repository. */
  readonly fromRoot: (file: string) => string
  readonly hash: (text: string) => string
  /** Without, German. */
  readonly tongue?: Tongue
}
export interface Told {
  readonly code: Diagnostic['code']
  readonly severity: Severity
  readonly message: string
  readonly hint: string | null
  /** The German words of a finding that is told in another language, a line each. */
  readonly german: readonly string[]
  readonly place: Place | undefined
  readonly related: readonly { readonly message: string; readonly place: Place }[]
  readonly fingerprint: string
}

export function tell({ diagnostics, texts, fromRoot, hash }: Telling): readonly Told[] {
  const lineOf = linesOf(texts)
  const times = new Map<string, number>()
  const seen = (place: Place): Place => ({ ...place, file: fromRoot(place.file) })
  return diagnostics.map((open) => {
    const one = discreet(open, texts)
    const place = one.place && seen(one.place)
    const key = JSON.stringify([one.code, place?.file ?? '', one.place ? lineOf(one.place).trim() : ''])
    const before = times.get(key) ?? 0
    times.set(key, before + 1)
    const related = (open.related ?? []).map((also) => ({ message: visible(discreet({ ...open, ...also, hint: undefined, german: undefined }, texts).message), place: seen(also.place) }))
    return { code: one.code, severity: one.severity, message: visible(one.message), hint: one.hint ? visible(one.hint) : null, german: germanOf(one), place, related, fingerprint: hash(before === 0 ? key : `${key} ${before}`) }
  })
}

function linesOf(texts: Texts): (place: Place) => string {
  const split = new Map<string, readonly string[]>()
  return ({ file, line }) => {
    const lines = split.get(file) ?? (texts.get(file) ?? '').split('\n')
    split.set(file, lines)
    return lines[line - 1] ?? ''
  }
}

/** Whether a finding makes the run fail. */
export function isFailure({ severity }: Told, { failOn }: Telling): boolean {
  return severity === 'error' || (severity === 'warning' && failOn === 'warning')
}

function germanOf({ german }: Diagnostic): readonly string[] {
  return german ? [`German: ${visible(german.message)}`, ...(german.hint ? [`${GERMAN.hint}: ${visible(german.hint)}`] : [])] : []
}

/** Message, hint and places that belong to it, a line each. */
export function wholeText(one: Told, { tongue = GERMAN }: Telling): string {
  return [...withHint(one, { tongue }), ...one.related.map((also) => `${tongue.see} ${whereIs(also.place)}: ${also.message}`)].join('\n')
}

export function withHint({ message, hint, german }: Told, { tongue = GERMAN }: Pick<Telling, 'tongue'>): readonly string[] {
  return [message, ...(hint === null ? [] : [`${tongue.hint}: ${hint}`]), ...german]
}

export function whereIs({ file, line, column }: Place): string {
  return `${visible(file)}:${line}:${column}`
}

/** Where a finding without a place is hung up by formats that must have one: the first line of the first file. */
export function placeOrFirst({ place }: Told, { files, fromRoot }: Telling): Place | undefined {
  const [first] = files
  return place ?? (first === undefined ? undefined : { file: fromRoot(first), line: 1, column: 1, endLine: 1, endColumn: 1 })
}
