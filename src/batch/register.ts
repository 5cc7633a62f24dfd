// The register of contracts of a run: who agreed on what, from when to when, until when notice can be given, and which file it is.
import type { Made } from './manifest.ts'
import { csvText } from './reports.ts'

export interface Registered {
  readonly key: string
  readonly title: string
  readonly typ: string
  readonly parties: readonly string[]
  /** ISO days. */
  readonly date: string
  readonly begin: string | undefined
  readonly end: string | undefined
  readonly notice: string | undefined
  readonly outputs: readonly Made[]
}
export const REGISTER_HEAD = ['Schlüssel', 'Titel', 'Art', 'Parteien', 'Datum', 'Beginn', 'Ende', 'Kündigung bis', 'Dateien', 'SHA-256'] as const

/** Rows in the order of their keys. */
export function registerRows(all: readonly Registered[]): readonly (readonly string[])[] {
  return [...all].sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ key, title, typ, parties, date, begin, end, notice, outputs }) => [
    key, title, typ, parties.join(' / '), german(date), german(begin), german(end), german(notice), outputs.map(({ path }) => path).join(' | '), outputs.map(({ sha256 }) => sha256).join(' | '),
  ])
}
export const registerCsv = (all: readonly Registered[]): string => csvText([REGISTER_HEAD, ...registerRows(all)])
const german = (iso: string | undefined): string => (iso === undefined ? '' : iso.split('-').reverse().join('.'))
