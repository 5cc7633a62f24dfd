// The words around messages, in the language of whoever runs koopgen. Messages themselves are German where they arise; English ones hang on their codes
// (english.ts), which only `--lang en` loads. Agreement, templates and wizard are German in every language.
import type { Code } from './catalogue.ts'
import type { Severity } from './catalogue/entry.ts'

export const LANGS = ['de', 'en'] as const
export type Lang = (typeof LANGS)[number]

export interface Tongue {
  /** Of what formats for programs say. */
  readonly code: string
  /** What a code means, in place of the German explanation; null: German. */
  readonly about: ((code: Code) => string) | null
  readonly severity: Readonly<Record<Severity, string>>
  /** One of them, several. */
  readonly counted: Readonly<Record<Severity, readonly [one: string, several: string]>>
  /** What stands before the next step, and before a place that belongs to it. */
  readonly hint: string
  readonly see: string
  readonly elsewhere: (lines: readonly string[]) => string
  /** Blocks that are not shown; `all`: the option that shows them. */
  readonly more: (hidden: number, all: string) => string
  /** What helps on with an error of this code. */
  readonly next: (code: string) => string
  /** The summary of a job: nothing found, heads of the table, rows that are left out. */
  readonly clean: string
  readonly heads: readonly [place: string, finding: string]
  readonly rest: (rows: number) => string
  /** Of `explain` and SARIF: before the examples. */
  readonly wrong: string
  readonly right: string
  /** JUnit: the case of a whole file, how many are found in it, the name of a finding. */
  readonly check: string
  readonly found: (findings: number) => string
  readonly at: (line: number, column: number) => string
  /** SARIF: the folder that all addresses start from. */
  readonly root: string
  /** With -v. */
  readonly read: (file: string, lines: number) => string
  readonly forms: string
  readonly progress: (step: Step) => string
  /** Of `batch --trace`: a value and where it comes from, an empty value, a place in a file; no value at all; a row with errors. */
  readonly from: (value: string, where: string) => string
  readonly empty: string
  readonly inLine: (file: string, line: number) => string
  readonly none: (path: string) => string
  readonly unread: string
}
/** How far a series is. `verb`: what is done with each row, in German. */
export interface Step {
  readonly verb: string
  readonly done: number
  readonly all: number
  readonly failures: number
  readonly perSecond: number
  /** Seconds that are left; null at the end. */
  readonly left: number | null
}

const listed = (words: readonly string[]): string => (words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} und ${words.at(-1)}`)

export const GERMAN: Tongue = {
  code: 'de-DE',
  about: null,
  severity: { error: 'Fehler', warning: 'Warnung', hint: 'Hinweis' },
  counted: { error: ['Fehler', 'Fehler'], warning: ['Warnung', 'Warnungen'], hint: ['Hinweis', 'Hinweise'] },
  hint: 'Hinweis',
  see: 'Siehe',
  elsewhere: (lines) => `Ebenso in Zeile ${listed(lines)}.`,
  more: (hidden, all) => `… und ${hidden} weitere ${hidden === 1 ? 'Meldung' : 'Meldungen'}; alle ${hidden === 1 ? 'Meldungen ' : ''}zeigt ${all}`,
  next: (code) => `Mehr dazu: koopgen explain ${code}`,
  clean: 'ohne Befund',
  heads: ['Stelle', 'Befund'],
  rest: (rows) => `… und ${rows} weitere`,
  wrong: 'Falsch',
  right: 'Richtig',
  check: 'Prüfung',
  found: (findings) => `Befunde: ${findings}`,
  at: (line, column) => `Zeile ${line}, Spalte ${column}`,
  root: 'Wurzel des Repositorys',
  read: (file, lines) => `Gelesen: ${file} (${lines === 0 ? 'leer' : `${lines} ${lines === 1 ? 'Zeile' : 'Zeilen'}`})`,
  forms: 'Formen der Namen, bitte ansehen:',
  from: (value, where) => `${value} aus ${where}`,
  empty: '(leer)',
  inLine: (file, line) => `${file}, Zeile ${line}`,
  none: (path) => `keine Angabe; es gilt die Vorgabe von ${path}`,
  unread: 'nicht gelesen, die Zeile hat Fehler',
  progress: ({ verb, done, all, failures, perSecond, left }) =>
    `${verb}: ${done} von ${all}${failures > 0 ? `, ${failures} mit Fehlern` : ''}, ${perSecond} je Sekunde${left === null ? '' : `, noch etwa ${left < 90 ? `${left} Sekunden` : `${Math.ceil(left / 60)} Minuten`}`}`,
}
