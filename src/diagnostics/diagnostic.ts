// What is wrong, and where. Anything wrong in YAML, table or template is a Diagnostic handed to `report`, never thrown.
// Invariant: places are 1-based, count UTF-16 units, and the end is exclusive.
import { CATALOGUE, type Code } from './catalogue.ts'
import type { Severity } from './catalogue/entry.ts'

export type { Severity } from './catalogue/entry.ts'

export interface Place {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}
/** Final: ready to sign, nothing may be missing. Draft: what is missing becomes an open point. */
export type Mode = 'final' | 'draft'
export interface Related {
  readonly place: Place
  readonly message: string
}
export interface Diagnostic {
  readonly code: Code
  readonly severity: Severity
  /** The fact, in German, a full sentence. */
  readonly message: string
  readonly place?: Place | undefined
  /** The next action, in German; where possible the line to paste. */
  readonly hint?: string | undefined
  readonly related?: readonly Related[] | undefined
  /** The German words of a finding that is told in another language. */
  readonly german?: { readonly message: string; readonly hint: string | undefined } | undefined
  /** The part of the agreement it is about, for those who say it by its §; messages say it by its place. */
  readonly path?: readonly (string | number)[] | undefined
}
/** Every stage is given this; severity hangs on the code (and the mode), never on the caller. */
export type Report = (code: Code, message: string, place?: Place, more?: { hint?: string | undefined; related?: readonly Related[]; path?: Diagnostic['path'] }) => void

/** How grave a finding is for whoever runs koopgen, by its code; `off`: not told. Whoever makes them keeps errors and guardrails out of it. */
export const LEVELS = ['error', 'warning', 'hint', 'off'] as const
export type Level = (typeof LEVELS)[number]
export type Levels = ReadonlyMap<Code, Level>

/** Collects the findings of one run: one per place, code and message; sorted by file and place. */
export class Findings {
  readonly #found = new Map<string, Diagnostic>()
  readonly mode: Mode
  readonly #levels: Levels
  constructor(mode: Mode = 'final', levels: Levels = new Map()) {
    this.mode = mode
    this.#levels = levels
  }

  readonly report: Report = (code, message, place, more = {}) => {
    const severity = this.#levels.get(code) ?? severityOf(code, this.mode)
    if (severity === 'off') return
    const key = [place?.file, place?.line, place?.column, code, message].join('\0')
    if (!this.#found.has(key)) this.#found.set(key, { code, severity, message, place, ...more })
  }

  get hasErrors(): boolean {
    return [...this.#found.values()].some((d) => d.severity === 'error')
  }

  get list(): readonly Diagnostic[] {
    return [...this.#found.values()].sort(byPlace)
  }
}

export function severityOf(code: Code, mode: Mode): Severity {
  const entry: { severity: Severity; draft?: Severity } = CATALOGUE[code]
  return (mode === 'draft' && entry.draft) || entry.severity
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  const [p, q] = [a.place, b.place]
  if (!p || !q) return p ? 1 : q ? -1 : 0
  if (p.file !== q.file) return p.file < q.file ? -1 : 1
  return p.line - q.line || p.column - q.column || (a.code < b.code ? -1 : 1)
}
